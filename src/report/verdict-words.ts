import type { SignalVerdict, Verdict } from "../judge/verdict.ts";
import { duration } from "../text/duration.ts";
import { sha7 } from "../text/names.ts";
import { count, percent, significant } from "../text/numbers.ts";
import { oneLine } from "../text/one-line.ts";
import { checkFailureWords } from "./check-words.ts";
import type { RunReport, SignalFacts } from "./run-report.ts";

export const statusMark: Record<Verdict["verdict"], string> = {
  healthy: "🟢",
  regressed: "🔴",
  recovered: "🟡",
  elsewhere: "🟠",
  inconclusive: "⚪",
  watching: "🔵",
};

/** The signals that raised the alarm, strongest evidence first. */
export function alarming(verdict: Verdict): SignalVerdict[] {
  return verdict.signals
    .filter((signal) => signal.verdict === "regressed" || signal.logEvidence >= signal.threshold)
    .sort((a, b) => b.logEvidence - a.logEvidence);
}

/** The signal that the story is told by: the worst of an integration, for that names the cause, else the worst. */
export function leading({
  verdict,
  signals,
}: Pick<RunReport, "verdict" | "signals">):
  | { signal: SignalVerdict; facts: SignalFacts | undefined }
  | undefined {
  const worst = alarming(verdict).map((signal) => ({
    signal,
    facts: signals.find(({ name }) => name === signal.name),
  }));
  return worst.find(({ facts }) => facts?.integration !== undefined) ?? worst[0];
}

/** What is wrong, for a title: `calls to stripe fail`, `checks of stripe fail: got 503, expected 200`, `checkout-errors got worse`. */
export function headline(report: RunReport): string {
  const top = leading(report);
  if (top === undefined) return "production got worse";
  const { signal, facts } = top;
  const name = oneLine(signal.name);
  if (signal.facts?.kind === "traffic-lost") return `${name} fell away`;
  switch (facts?.what) {
    case "calls":
      return `${name} fail`;
    case "probe":
      return `${name} fail${facts.lastFailure === undefined ? "" : `: ${checkFailureWords(facts.lastFailure)}`}`;
    case "latency":
      return `${percent(signal.after.rate)} of ${slowWords(facts)}`;
    default:
      return `${name} got worse`;
  }
}

/** `requests are slower than 500 ms (slow-checkouts)`. */
export function slowWords({ integration, name, slowerThanMs }: SignalFacts): string {
  const limit = slowerThanMs === undefined ? "95 % of them were before" : duration(slowerThanMs / 1_000);
  const which = integration === undefined ? ` (${oneLine(name)})` : "";
  return `${integration === undefined ? "requests" : oneLine(name)} are slower than ${limit}${which}`;
}

/** `12.4 % (1,104 of 8,903)`, or a level for a gauge. */
export function rateWords(signal: SignalVerdict, side: "baseline" | "after"): string {
  const estimate = signal[side];
  if (estimate.rate === undefined) return "no data";
  if (signal.kind === "gauge") return significant(estimate.rate);
  const bad = estimate.bad === undefined ? "" : `${count(estimate.bad)} of `;
  return `${percent(estimate.rate)} (${bad}${count(estimate.n)})`;
}

/** `deploy 4f2c9d1 to production`. */
export function deployWords({ deploy }: Pick<RunReport, "deploy">): string {
  return `deploy ${sha7(deploy.sha)} to ${oneLine(deploy.environment, 60)}`;
}
