import { reviewComment } from "../../../src/report/review-comment.ts";
import { reviewJson } from "../../../src/report/review-json.ts";
import { reviewText } from "../../../src/report/review-text.ts";
import { sarifLog } from "../../../src/report/sarif.ts";
import { logLine } from "../../../src/report/text.ts";
import { assessChanges } from "../../../src/review/assess-changes.ts";
import type { FilePair } from "../../../src/review/diff/compare-file.ts";
import { riskOf } from "../../../src/review/finding.ts";
import { openDiscovery } from "../../../src/review/integrations/discovery.ts";
import type { Integration } from "../../../src/review/integrations/integration.ts";
import { readChangedFile } from "../../../src/review/read-changed-file.ts";
import { configuredIntegrations } from "../../../src/review/review-policy.ts";
import { rules } from "../../../src/review/rules/index.ts";
import { applyWaivers } from "../../../src/review/waivers.ts";
import { parsePolicy } from "../../../src/settings/parse-policy.ts";
import { readWritten } from "../../../src/settings/written-file.ts";
import { annotate } from "../../../src/stories/review/publish-review.ts";
import { reviewReport } from "../../../src/stories/review/review-files.ts";

// Everything is of one critical integration whose owner has to agree, so that each change is shown with its values.
const policy = parsePolicy(
  readWritten(
    'version: 1\nintegrations:\n  stripe: { critical: true, owners: ["@jane"], config: ["**"] }\n',
    ".github/deploy-guard.yml",
  ),
);
const integrations = configuredIntegrations(policy);

/** All that a review writes about one changed file, by what it is called: with settings that name everything, and without. */
export function reviewOutputs(pair: FilePair): Record<string, string> {
  const named = outputsOf(pair, integrations);
  const found = outputsOf(pair, []);
  return {
    ...named,
    ...Object.fromEntries(Object.entries(found).map(([name, text]) => [`${name} without settings`, text])),
  };
}

function outputsOf(pair: FilePair, known: readonly Integration[]): Record<string, string> {
  const file = readChangedFile({ ...pair, named: true });
  const assessed = assessChanges({
    files: [file],
    paths: [file.path],
    integrations: known,
    discovery: openDiscovery({ off: [] }),
    settings: {},
  });
  const assessment = applyWaivers(assessed, [], 0);
  const approvals = new Map(
    assessment.touched.map(({ integration: { id, owners } }) => [
      id,
      {
        integration: id,
        state: "pending" as const,
        standing: { kind: "waiting" as const, owners, together: false, given: 0, needed: 1 },
        satisfiedBy: [],
        waitingFor: owners,
        voided: [],
        refusedBy: [],
        unable: [],
        unknownTeams: [],
      },
    ]),
  );
  const report = reviewReport(assessment, { files: [file], enforce: true, approvals });
  const { findings } = assessment;
  const lines: string[] = [];
  const say = (text: string, place?: { file: string }) =>
    void lines.push(`${place === undefined ? "" : `${place.file} `}${logLine(text)}`);
  annotate({ line: say, detail: say, notice: say, warning: say, error: say }, findings, () => false);
  const ids = assessment.touched.map(({ integration }) => integration.id);
  return {
    comment: reviewComment(report, (path, line) => `https://github.test/${path.length}#L${line}`),
    terminal: reviewText(report, { colour: true }),
    json: reviewJson({ findings, risk: riskOf(findings), integrations: ids }),
    sarif: JSON.stringify(sarifLog(findings, rules, "https://github.test"), null, 2),
    annotations: lines.join("\n"),
    labels: ids.map((id) => `integration: ${id}`).join("\n"),
  };
}
