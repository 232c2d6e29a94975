import { resolve } from "node:path";
import { reviewComment } from "../report/review-comment.ts";
import { reviewJson } from "../report/review-json.ts";
import type { ReviewReport } from "../report/review-report.ts";
import { reviewText } from "../report/review-text.ts";
import { sarifLog } from "../report/sarif.ts";
import { type Assessment, assessChanges } from "../review/assess-changes.ts";
import { byBothPaths, type ChangedPath, excludedFiles, namedConfiguration } from "../review/changed-path.ts";
import { variablesInQuestion, variableUses } from "../review/diff/variable-uses.ts";
import { riskOf, severities, severityRank } from "../review/finding.ts";
import { discoverIntegrations } from "../review/integrations/discover-integrations.ts";
import { openDiscovery } from "../review/integrations/discovery.ts";
import type { Integration } from "../review/integrations/integration.ts";
import { rulesOf } from "../review/own-rules.ts";
import { configuredIntegrations, type ReviewPolicy } from "../review/review-policy.ts";
import { applyWaivers } from "../review/waivers.ts";
import { extendsOf } from "../settings/extends.ts";
import { parsePolicy } from "../settings/parse-policy.ts";
import { chooseSettings, usualPaths } from "../settings/settings-place.ts";
import { readWritten } from "../settings/written-file.ts";
import {
  diffFiles,
  helpUrl,
  pathsOf,
  reviewReport,
  tellsOfIntegrations,
} from "../stories/review/review-files.ts";
import { type LocalRange, type LocalRepository, openLocalRepository } from "../world/local-repository.ts";
import type { Command } from "../world/terminal.ts";
import { plan, readArguments, usage } from "./arguments.ts";

const layouts = ["text", "json", "sarif", "markdown"] as const;
const thresholds = [...severities, "never"] as const;

const reviewPlan = plan({
  name: "review",
  forms: [
    "--base REF --head REF [--format text|json|sarif|markdown] [--fail-on low|medium|high|critical|never] [--repo DIR]",
  ],
  about: `Reviews what HEAD changes since it left BASE for risky changes to integrations, as a pull request would be reviewed.
Reads commits of a local repository; uses no network and no token, and changes nothing.`,
  options: {
    base: {
      value: "REF",
      required: true,
      summary: `branch, tag or commit that it would be merged into; its ${usualPaths[0]} is the policy`,
    },
    head: { value: "REF", required: true, summary: "branch, tag or commit that is to be reviewed" },
    format: { value: "FORMAT", default: "text", choices: layouts, summary: "how it is written" },
    json: { summary: "the same as --format json" },
    "fail-on": {
      value: "SEVERITY",
      default: "high",
      choices: thresholds,
      summary: "lowest severity that makes the exit code 1",
    },
    repo: { value: "DIR", default: ".", summary: "the repository" },
  },
  notes: "Exit code: 0 nothing as severe as --fail-on, 1 a finding at or above it, 2 bad input.",
});

/** `deploy-guard review` */
export const reviewCommand: Command = async (args, terminal) => {
  const options = readArguments(reviewPlan, args);
  if (options === "help") {
    await terminal.out(usage(reviewPlan));
    return 0;
  }
  const repository = await openLocalRepository(resolve(terminal.workingDirectory, options.repo));
  const range = await repository.readRange(options.base, options.head);
  const { policy, notSeen } = await readPolicy(repository, range.base);
  const integrations = await readIntegrations(repository, range.base, policy);
  const { findings, report } = await reviewRange(repository, range, {
    now: terminal.now(),
    policy,
    integrations,
    notSeen,
  });

  const written = {
    text: () => reviewText(report, { colour: terminal.colour }),
    json: () =>
      reviewJson({ findings, risk: riskOf(findings), integrations: report.touched.map(({ id }) => id) }),
    sarif: () => `${JSON.stringify(sarifLog(findings, rulesOf(policy), helpUrl), null, 2)}\n`,
    markdown: () => reviewComment(report, (file, line) => `${encodeURI(file)}#L${line}`),
  };
  await terminal.out(written[options.json ? "json" : options.format]());
  const limit = options["fail-on"];
  return limit !== "never" && severityRank(riskOf(findings)) >= severityRank(limit) ? 1 : 0;
};

/** The policy of the base: the change can't switch off its own review. */
async function readPolicy(
  repository: LocalRepository,
  base: string,
): Promise<{ policy: ReviewPolicy; notSeen: string[] }> {
  const texts = await repository.readTexts(base, [...usualPaths]);
  const { path, text } = chooseSettings(usualPaths[0], texts) ?? { path: usualPaths[0], text: "" };
  const file = readWritten(text, path);
  const extended = extendsOf(file) !== undefined;
  return {
    policy: parsePolicy(file),
    notSeen: extended ? [`what ${path} extends: this command uses no network`] : [],
  };
}

async function readIntegrations(
  repository: LocalRepository,
  base: string,
  policy: ReviewPolicy,
): Promise<Integration[]> {
  const configured = configuredIntegrations(policy);
  if (configured.length > 0) return configured;
  const paths = (await repository.readPaths(base))
    .filter((path) => tellsOfIntegrations(path))
    .slice(0, mostLookedAt);
  const texts = await repository.readTexts(base, paths);
  return discoverIntegrations([...texts].map(([path, text]) => ({ path, text })));
}

const mostLookedAt = 20_000;

async function reviewRange(
  repository: LocalRepository,
  range: LocalRange,
  {
    policy,
    integrations,
    notSeen,
    now,
  }: { now: number; policy: ReviewPolicy; integrations: readonly Integration[]; notSeen: readonly string[] },
): Promise<{ findings: Assessment["findings"]; report: ReviewReport }> {
  const changed = await repository.readChanges(range.mergeBase, range.head);
  const named = namedConfiguration(policy.integrations);
  const isExcluded = excludedFiles(policy.review.exclude);
  const reviewed = byBothPaths(changed, named).filter(
    ({ path, named: its }) =>
      !isExcluded(path, its === true || usualPaths.includes(path as never) ? "whole" : "any"),
  );
  const files = await readDiffs(repository, range, reviewed);
  const changes = files.flatMap((file) => file.changes);

  const names = variablesInQuestion(changes);
  const mentions = await repository.findMentions(range.head, names);
  const uses = variableUses(names, await repository.readTexts(range.head, mentions.slice(0, mostLookedAt)));

  const assessed = assessChanges({
    files,
    paths: pathsOf(changed),
    integrations,
    discovery: openDiscovery({ off: policy.review["ignore-classes"] }),
    settings: policy.review.rules,
    rules: rulesOf(policy),
    ...uses,
  });
  const assessment = applyWaivers(assessed, policy.review.waivers, now);
  const enforce = policy.review.enforce === true;
  return { findings: assessment.findings, report: reviewReport(assessment, { files, enforce, notSeen }) };
}

async function readDiffs(
  repository: LocalRepository,
  { mergeBase, head }: LocalRange,
  changed: readonly ChangedPath[],
) {
  const [before, after] = await Promise.all([
    repository.readTexts(
      mergeBase,
      changed.filter(({ was }) => was).map(({ path, previousPath }) => previousPath ?? path),
    ),
    repository.readTexts(
      head,
      changed.filter(({ is }) => is).map(({ path }) => path),
    ),
  ]);
  return diffFiles(changed, before, after);
}
