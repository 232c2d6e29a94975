import { resolve } from "node:path";
import { reviewComment } from "../report/review-comment.ts";
import { reviewJson } from "../report/review-json.ts";
import type { ReviewReport } from "../report/review-report.ts";
import { reviewText } from "../report/review-text.ts";
import { sarifLog } from "../report/sarif.ts";
import { type Assessment, assessChanges } from "../review/assess-changes.ts";
import { variablesInQuestion, variableUses } from "../review/diff/variable-uses.ts";
import { riskOf, severities, severityRank } from "../review/finding.ts";
import { openDiscovery } from "../review/integrations/discovery.ts";
import { rulesOf } from "../review/own-rules.ts";
import type { ReviewPolicy } from "../review/review-policy.ts";
import { applyWaivers } from "../review/waivers.ts";
import { extendsOf } from "../settings/extends.ts";
import { parsePolicy } from "../settings/parse-policy.ts";
import { usualPaths } from "../settings/settings-place.ts";
import { readWritten } from "../settings/written-file.ts";
import { policyText } from "../stories/review/assess-pull.ts";
import { findIntegrations, tells } from "../stories/review/find-integrations.ts";
import { readReviewedFiles, textsAtHand } from "../stories/review/read-reviewed-files.ts";
import { helpUrl, pathsOf, reviewReport } from "../stories/review/review-files.ts";
import { guardedPaths, ownersIn, wantedFiles } from "../stories/review/wanted-files.ts";
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
  const { findings, report, policy } = await reviewRange(repository, range, terminal.now());

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
): Promise<{ policy: ReviewPolicy; ownersOf: (path: string) => string[]; notSeen: string[] }> {
  const [config] = usualPaths;
  const found = await repository.readFiles(base, guardedPaths(config), mostBytes);
  const { path, text } = policyText(config, found);
  const file = readWritten(text, path);
  const extended = extendsOf(file) !== undefined;
  return {
    policy: parsePolicy(file),
    ownersOf: ownersIn(found.texts),
    notSeen: extended ? [`what ${path} extends: this command uses no network`] : [],
  };
}

const mostBytes = 1_000_000;

/** As a pull request is reviewed, but that all files of the repository are at hand. */
async function reviewRange(
  repository: LocalRepository,
  { base, head, mergeBase }: LocalRange,
  now: number,
): Promise<{ findings: Assessment["findings"]; report: ReviewReport; policy: ReviewPolicy }> {
  const { policy, ownersOf, notSeen } = await readPolicy(repository, base);
  const guarded = guardedPaths(usualPaths[0]);
  const changed = await repository.readChanges(mergeBase, head);
  const files = await readReviewedFiles(
    repository,
    { mergeBase, head },
    changed,
    wantedFiles(policy, guarded),
  );
  const found = await findIntegrations(repository, base, {
    policy,
    atHand: textsAtHand(files),
    ownersOf,
    most: Number.POSITIVE_INFINITY,
  });

  const names = variablesInQuestion(files.flatMap(({ changes }) => changes));
  const mentions = (await repository.findMentions(head, names)).filter(tells);
  const { texts } = await repository.readFiles(head, mentions, mostBytes);
  const assessed = assessChanges({
    files,
    paths: pathsOf(changed),
    integrations: found.integrations,
    discovery: openDiscovery({ off: policy.review["ignore-classes"] }),
    settings: policy.review.rules,
    policyPaths: guarded,
    rules: rulesOf(policy),
    ...variableUses(names, texts),
  });
  const assessment = applyWaivers(assessed, policy.review.waivers, now);
  const enforce = policy.review.enforce === true;
  return {
    policy,
    findings: assessment.findings,
    report: reviewReport(assessment, { files, enforce, notSeen: [...notSeen, ...found.notSeen] }),
  };
}
