import type { Replay } from "../judge/past/backtest.ts";
import type { Reason, SignalReason } from "../judge/reason.ts";
import type { Estimate, Judgement, Verdict } from "../judge/verdict.ts";
import { duration } from "../text/duration.ts";
import { count, counted, percent, significant } from "../text/numbers.ts";
import { controlClause } from "./control-words.ts";
import { say, type Words } from "./say.ts";
import { vendorWords } from "./vendor-words.ts";

const already = (signal: string) => `${signal} was already this bad before the deploy`;

const signalWords: Words<SignalReason> = {
  undecided: () => "not decided yet",
  blind: ({ signal, why }) => `${signal} ${why}`,
  "no-readings": ({ signal }) => `${signal} gave no readings after the deploy`,
  "no-readings-after-settle": ({ signal, settleSeconds }) =>
    `${signal} gave no readings after the settle time of ${settleSeconds} s`,
  "fell-silent": ({ signal }) => `${signal} stopped giving readings`,
  "never-seen-working": ({ signal, seen }) =>
    seen === 0
      ? `${signal} was never seen working: there is nothing from before the deploy to hold it against`
      : `${signal} was never seen working: before the deploy it failed too, ${count(seen)} of ${count(seen)} times`,
  "short-past": ({ signal, seen }) =>
    `${signal} has too short a past to be held against: ${count(seen)} before the deploy`,
  "traffic-lost": ({ signal, before, after }) =>
    `${signal} fell away: ${significant(before)} a second before, ${significant(after)} since; what no longer arrives fails nowhere`,
  "cut-short": ({ signal }) =>
    `${signal} got worse, but the watch ended before it was clear whether it lasts`,
  healed: ({ signal }) => `${signal} got worse for a moment and healed by itself`,
  "no-worse": ({ signal, hasBaseline }) =>
    `${signal} is no worse than ${hasBaseline ? "before" : "anybody would mind; it has no baseline"}`,
  bursts: ({ signal, rate }) =>
    `${signal} is at ${percent(rate)}, more than is acceptable, in bursts too few to act on`,
  "looks-worse": ({ signal }) => `${signal} looks worse, but the evidence is too thin to act on`,
  "restless-past": ({ signal, low, high }) =>
    `${signal} can't be held against a past that was this restless: anything from ${percent(low)} to ${percent(high)} would be usual`,
  "too-little-traffic": ({ signal, excluded, neededSeconds }) =>
    `${signal} has too little traffic to tell${excludedWords(excluded)}${neededSeconds === undefined ? "" : `: it would take about ${duration(neededSeconds)} of it`}`,
  "already-bad": ({ signal, before, after, head }) =>
    head === undefined
      ? `${already(signal)}: ${percent(before)} failed, ${percent(after)} since`
      : `${already(signal)}: ${percent(head.rate)} until ${head.minutes} min before it, then ${percent(before)}, ${percent(after)} since`,
  "began-before": ({ signal, minutes, before, after }) =>
    `${already(signal)}: it began about ${minutes} min earlier (${percent(before)} then, ${percent(after)} since)`,
  "control-moved": ({ signal, before, after }) =>
    `the control series of ${signal}, which this deploy did not touch, got as much worse (${percent(before)} → ${percent(after)})`,
  "got-worse": ({ signal }) => `${signal} got worse with the deploy`,
  "worse-too": ({ signal }) => `${signal} got worse as well`,
};

const reasonWords: Words<Reason> = {
  ...signalWords,
  "vendor-down": ({ vendor, said }) => `${vendor} is down: ${vendorWords(said)}`,
  "guard-blind": ({ why }) => `the guard could not see: ${why.join("; ")}`,
  "nothing-counts": () => "no signal that may act was given",
  "all-no-worse": ({ signals }) => `all ${signals} signals are no worse than before`,
  "too-early": () => "too early to tell",
};

const ruleWords = {
  sustained: "and it has outlasted what is forgiven to a restart",
  persistent: "bad since the deploy and just as bad past the settle time",
};

/** The judgement with a sentence for each of its reasons. */
export function verdictOf(judgement: Judgement): Verdict {
  const { reasons, signals, ...rest } = judgement;
  const told = signals.map((signal) => ({ ...signal, reason: signalSentence(signal), facts: signal.reason }));
  // With an alarm, what the leading signal showed follows the reason.
  const leader = told.find(({ facts }) => facts.kind === "got-worse");
  const sentence = reasons.map((one) => say(reasonWords, one)).join("; ");
  const reason = leader === undefined ? sentence : `${sentence}: ${leader.reason}`;
  return { ...rest, reason, facts: reasons, signals: told };
}

/** A replay with every judgement put into words. */
export function replayInWords({ deploys, placebos, caught }: Replay): Replay<Verdict> {
  const told = <T extends { verdict: Judgement }>(one: T) => ({ ...one, verdict: verdictOf(one.verdict) });
  return { deploys: deploys.map(told), placebos: placebos.map(told), caught };
}

function signalSentence(signal: Judgement["signals"][number]): string {
  const { reason } = signal;
  const facts = factsWords(signal);
  switch (reason.kind) {
    case "got-worse":
      return `${facts}, ${ruleWords[reason.rule]}${controlClause(signal)}`;
    case "worse-too":
      return `${facts}${controlClause(signal)}`;
    case "undecided":
      return signal.verdict === "watching" ? facts : `${facts}; not decided yet`;
    default:
      return say(reasonWords, reason);
  }
}

function factsWords({ kind, baseline, after, logEvidence, threshold }: Judgement["signals"][number]): string {
  const level = ({ rate }: Estimate) =>
    rate === undefined ? "nothing" : kind === "ratio" ? percent(rate) : significant(rate);
  return `${level(baseline)} before, ${level(after)} after; evidence ${logEvidence.toFixed(1)} of ${threshold.toFixed(1)}`;
}

/** What so little traffic rules out all the same: ` (no failure in 171 requests: above 1.7 % is excluded)`. */
function excludedWords(excluded: { bad: number; of: number; above: number } | undefined): string {
  if (excluded === undefined || excluded.above >= 1) return "";
  const { bad, of, above } = excluded;
  const failures = bad < 0.5 ? "no failure" : counted(Math.round(bad), "failure");
  return ` (${failures} in ${counted(Math.round(of), "request")}: above ${percent(above)} is excluded)`;
}
