import type { SignalVerdict, Verdict } from "../judge/verdict.ts";
import { sha7 } from "../text/names.ts";
import { count, percent, significant } from "../text/numbers.ts";
import { oneLine } from "../text/one-line.ts";
import type { RunReport, SignalFacts } from "./run-report.ts";

export const statusMark: Record<Verdict["verdict"], string> = {
  healthy: "🟢",
  regressed: "🔴",
  recovered: "🟡",
  elsewhere: "🟠",
  inconclusive: "⚪",
  watching: "🔵",
};

/** A signal in words: `calls to stripe`, `probe of stripe`, `checkout-errors`. Plain text. */
export function signalWords(facts: SignalFacts | undefined, name: string): string {
  if (facts?.integration !== undefined && facts.what === "calls")
    return oneLine(`calls to ${facts.integration}`);
  if (facts?.integration !== undefined && facts.what === "probe")
    return oneLine(`probe of ${facts.integration}`);
  return oneLine(name);
}

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

/** What is wrong, for a title: `calls to stripe fail`, `checkout-errors got worse`. */
export function headline(report: RunReport): string {
  const top = leading(report);
  if (top === undefined) return "production got worse";
  const words = signalWords(top.facts, top.signal.name);
  if (top.facts?.what === "calls") return `${words} fail`;
  return top.facts?.what === "probe" ? `${words} fails` : `${words} got worse`;
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
