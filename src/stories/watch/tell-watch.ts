import { join } from "node:path";
import { WorldError } from "../../errors.ts";
import { jobSummary } from "../../report/job-summary.ts";
import { jsonReport } from "../../report/json-report.ts";
import { planLines } from "../../report/plan-lines.ts";
import { redactedFacts } from "../../report/redacted-facts.ts";
import type { RunReport } from "../../report/run-report.ts";
import { code } from "../../report/text.ts";
import type { Inputs } from "../../settings/inputs.ts";
import { oneLine } from "../../text/one-line.ts";
import type { World } from "../../world/world.ts";
import type { Outcome } from "../outcome.ts";

/** Whether there is a pull request or an issue to point at. */
function isOpened<T extends { kind: string }>(fact: T): fact is T & { kind: "opened" | "already-open" } {
  return fact.kind === "opened" || fact.kind === "already-open";
}

/** Writes the report and says how the step ends. */
export async function tellWatch(world: World, inputs: Inputs, whole: RunReport): Promise<Outcome> {
  const report = redactedFacts(world, whole);
  const { verdict, revert, incident } = report;
  const path = join(world.env.RUNNER_TEMP ?? ".", "deploy-guard-report.json");
  const written = await writeReport(world, path, report);
  if (report.dryRun) for (const planned of planLines(report)) world.log.line(planned);
  const word = verdict.verdict;
  const revertPull = isOpened(revert) ? revert : undefined;
  const issue = isOpened(incident) ? incident : undefined;
  const line = `${report.deploy.environment}: ${word}: ${verdict.reason}`;
  const failed = fails(inputs, word);
  // A failing step is annotated by its failure.
  if (!failed) (word === "healthy" ? world.log.notice : world.log.warning)(line);
  return {
    outputs: {
      verdict: word,
      reason: oneLine(verdict.reason, 2_000),
      onset: verdict.onset === undefined ? "" : new Date(verdict.onset.at).toISOString(),
      "decided-after-seconds": String(Math.round(verdict.decidedAfterSeconds)),
      "revert-url": revertPull?.url ?? "",
      "revert-number": revertPull === undefined ? "" : String(revertPull.number),
      "incident-url": issue?.url ?? "",
      "incident-number": issue === undefined ? "" : String(issue.number),
      report: written ? path : "",
    },
    summary: jobSummary(report),
    ...(failed && { failed: line }),
  };
}

function fails({ failOn }: Inputs, word: string): boolean {
  return (
    failOn !== "never" && (word === "regressed" || (failOn === "inconclusive" && word === "inconclusive"))
  );
}

/** There is no deploy to judge: said plainly, with what can be done about it, and nothing else is done. */
export function nothingToWatch(
  world: World,
  inputs: Inputs,
  { why, todo = [] }: { why: string; todo?: readonly string[] },
): Outcome {
  const [reason, lines] = [world.redact(why), todo.map((line) => world.redact(line))];
  world.log.warning(`nothing was judged: ${reason}`);
  for (const line of lines) world.log.line(line);
  const steps =
    lines.length === 0 ? "" : `\nWhat to do:\n\n${lines.map((line) => `- ${code(line, 300)}`).join("\n")}\n`;
  return {
    outputs: { verdict: "inconclusive", reason: oneLine(reason, 2_000) },
    summary: `## ⚪ Nothing was judged\n\n${code(reason, 600)}\n${steps}`,
    ...(fails(inputs, "inconclusive") && { failed: `inconclusive: ${reason}` }),
  };
}

/** A disk that is full must not cost the answer, nor the outputs. */
async function writeReport({ files, hide, log }: World, path: string, report: RunReport): Promise<boolean> {
  try {
    await files.write(path, hide(jsonReport(report)));
    return true;
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    log.warning(`writing the report: ${error.message}`);
    return false;
  }
}
