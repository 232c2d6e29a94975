import type { Deploy } from "../incident/deploy.ts";
import type { SignalVerdict, Verdict } from "../judge/verdict.ts";
import { duration } from "../text/duration.ts";
import { sha7 } from "../text/names.ts";
import { count, odds, percent, significant } from "../text/numbers.ts";
import { oneLine } from "../text/one-line.ts";
import { clock, offset } from "../text/time.ts";
import type { RunNote } from "./run-notes.ts";
import { evidenceBar } from "./sparkline.ts";

/** First line of a watch: what is watched, since when, against what. */
export function deployLine(deploy: Deploy, changes: number | undefined): string {
  const before =
    deploy.previous === undefined
      ? (deploy.previousUnknown ?? "what was live before is not known")
      : `${deploy.previous.judgedHealthy ? "last good" : "before it"} ${sha7(deploy.previous.sha)}${
          deploy.previous.deployedAt === undefined
            ? ""
            : ` (${duration((deploy.deployedAt - deploy.previous.deployedAt) / 1_000)} ago)`
        }`;
  const size = changes === undefined ? "" : `, ${changes} change${changes === 1 ? "" : "s"}`;
  return oneLine(
    `deploy ${sha7(deploy.sha)} to ${deploy.environment}, since ${clock(deploy.deployedAt)} UTC (${deploy.found}); ${before}${size}`,
    400,
  );
}

/** What is out of the ordinary in how this deploy came about, a sentence each. */
export function pastNotes({ sha, wentBackFrom, regressedBefore }: Deploy): RunNote[] {
  return [
    ...(wentBackFrom === undefined
      ? []
      : [{ kind: "rolled-back-by-hand", sha, from: wentBackFrom.sha } as const]),
    ...(regressedBefore === undefined
      ? []
      : [{ kind: "regressed-before", sha, at: regressedBefore.deployedAt } as const]),
  ];
}

function level(signal: SignalVerdict, side: "baseline" | "after"): string {
  const { rate } = signal[side];
  return signal.kind === "gauge"
    ? rate === undefined
      ? "no data"
      : significant(rate)
    : rate === undefined
      ? "no data"
      : percent(rate);
}

/** What production was like before, one line. */
export function baselineLine(verdict: Verdict): string {
  const words = verdict.signals.map((signal) => {
    const name = oneLine(signal.name);
    const n = signal.kind === "gauge" ? "" : ` of ${count(signal.baseline.n)}`;
    return signal.baseline.rate === undefined ? `${name}: none` : `${name} ${level(signal, "baseline")}${n}`;
  });
  return oneLine(`baseline: ${words.join(" · ")}`, 1_000);
}

/** One look: elapsed, phase, each signal's rate against its baseline, and its evidence as a bar that is full at the alarm. */
export function lookLine(verdict: Verdict, elapsedSeconds: number, settleSeconds: number): string {
  const phase = elapsedSeconds < settleSeconds ? "settling" : "watching";
  const words = verdict.signals.map((signal) => {
    const name = oneLine(signal.name);
    const bar = evidenceBar(signal.logEvidence, signal.threshold);
    const beyond = signal.logEvidence >= signal.threshold ? ` beyond ${odds(signal.threshold)}` : "";
    return `${name} ${level(signal, "after")} (was ${level(signal, "baseline")})${bar === "" ? "" : ` ${bar}`}${beyond}`;
  });
  return oneLine(`${offset(elapsedSeconds).padEnd(6)} ${phase}  ${words.join("   ")}`, 2_000);
}

/** The last line of a watch: at the look that gave the verdict, and which readings decided where those are older. */
export function verdictLine(verdict: Verdict, elapsedSeconds: number): string {
  const { decidedAfterSeconds, reason } = verdict;
  const at = offset(elapsedSeconds);
  const decided = offset(decidedAfterSeconds);
  const by = decided === at ? "" : ` (decided by the readings up to ${decided})`;
  return oneLine(`${at.padEnd(6)} ${verdict.verdict.toUpperCase()}  ${reason}${by}`, 1_000);
}
