import type { ControlResult } from "../judge/control/control-result.ts";
import type { GaugeReading, Reading } from "../judge/reading.ts";
import type { SignalVerdict } from "../judge/verdict.ts";
import { controlName } from "../text/names.ts";
import { count, odds, percent, significant, times } from "../text/numbers.ts";
import { oneLine } from "../text/one-line.ts";
import { offset } from "../text/time.ts";
import { mermaidChart } from "./chart.ts";
import { checkFailureWords } from "./check-words.ts";
import { controlDoubtWords, ratioWords } from "./control-words.ts";
import type { RunReport, SignalFacts } from "./run-report.ts";
import { signalNoteWords } from "./signal-note-words.ts";
import { sparkline } from "./sparkline.ts";
import { code, escapeMarkdown } from "./text.ts";
import { leading } from "./verdict-words.ts";

/** Bad share of an interval, or its level. */
export function levelOf(reading: Reading | GaugeReading): number | undefined {
  if ("value" in reading) return reading.value;
  return reading.total > 0 ? reading.bad / reading.total : undefined;
}

/** The eight intervals before the deploy and all after it, as a sparkline. */
function spark(facts: SignalFacts | undefined): string {
  if (facts === undefined) return "";
  return sparkline([...facts.baseline.slice(-8), ...facts.after].map(levelOf), 16);
}

function evidenceWords(signal: SignalVerdict): string {
  switch (signal.verdict) {
    case "regressed":
      return `far from chance: ${odds(signal.logEvidence)} (alarm at ${odds(signal.threshold)})`;
    case "healthy":
      return "within what is tolerated";
    case "inconclusive":
      return escapeMarkdown(signal.reason, 160);
    case "recovered":
      return "was worse, and healed";
    case "elsewhere":
      return "not by this deploy";
    default:
      return signal.logEvidence > 0
        ? `not decided: ${odds(signal.logEvidence)} (alarm at ${odds(signal.threshold)})`
        : "no sign of harm";
  }
}

/** A name that a narrow column may break behind its dashes and dots, and within what has none. */
function breakable(name: string): string {
  return (
    oneLine(name, 60)
      .split(/(?<=[_./-])|(?<=[^\s_./-]{16})(?=[^\s_./-])/u)
      .map((part) => escapeMarkdown(part))
      .join("<wbr>")
      // What a break has split is one word again to who reads past it.
      .replace(/(GH-|:\/)<wbr>/giu, "$1&#8203;<wbr>")
  );
}

/** Its name, and how it went: what a phone has room for beside the numbers. */
function signalCell(signal: SignalVerdict, facts: SignalFacts | undefined): string {
  const name = breakable(signal.name);
  const line = spark(facts);
  return `${signal.verdict === "regressed" ? `**${name}**` : name}${line === "" ? "" : `<br>${line}`}`;
}

/** The numbers, their counts, and what they prove, a line each. */
function changeCell(signal: SignalVerdict): string {
  return [...changeLines(signal), evidenceWords(signal)].join("<br>");
}

function changeLines({
  baseline,
  after,
  kind,
}: Pick<SignalVerdict, "baseline" | "after" | "kind">): string[] {
  const level = (rate: number | undefined) =>
    rate === undefined ? "no data" : kind === "gauge" ? significant(rate) : percent(rate);
  const counts = (side: SignalVerdict["after"]) =>
    side.bad === undefined ? count(side.n) : `${count(side.bad)} of ${count(side.n)}`;
  return [
    `${level(baseline.rate)} → **${level(after.rate)}** (${times(baseline.rate, after.rate)})`,
    ...(kind === "gauge" ? [] : [`${counts(baseline)} → ${counts(after)}`]),
  ];
}

/** What the deploy did not touch, below what it did: its own numbers, and how they compare. */
function controlRow(
  { name, kind }: SignalVerdict,
  control: ControlResult,
  facts: SignalFacts | undefined,
): string {
  const line = spark(facts);
  const told = control.doubt === undefined ? ratioWords(control) : controlDoubtWords(control.doubt);
  // A level's control is counted: intervals in which it was beyond what is tolerated.
  const lines = kind === "gauge" ? [] : changeLines({ ...control, kind });
  const cell = [...lines, ...(told === undefined ? [] : [escapeMarkdown(told, 300)])].join("<br>");
  return `| ↳ ${breakable(controlName(name))}${line === "" ? "" : `<br>${line}`} | ${cell} |`;
}

/** All signals, what is wrong first. Two columns: a phone shows no more, and what is cut off decides nothing. */
export function signalTable(report: RunReport): string {
  const rank: Record<SignalVerdict["verdict"], number> = {
    regressed: 0,
    elsewhere: 1,
    recovered: 2,
    inconclusive: 3,
    watching: 4,
    healthy: 5,
  };
  const rows = [...report.verdict.signals]
    .sort((a, b) => rank[a.verdict] - rank[b.verdict] || b.logEvidence - a.logEvidence)
    .flatMap((signal) => {
      const facts = report.signals.find(({ name }) => name === signal.name);
      return [
        `| ${signalCell(signal, facts)} | ${changeCell(signal)} |`,
        ...(signal.control === undefined ? [] : [controlRow(signal, signal.control, facts?.control)]),
      ];
    });
  return ["| Signal | before → after |", "|---|---|", ...rows].join("\n");
}

/** The leading signal over time; the table beside it carries the same numbers for those who see no chart. */
export function worstChart(report: RunReport): string | undefined {
  const facts = leading(report)?.facts;
  if (facts === undefined) return undefined;
  const readings = [...facts.baseline.slice(-Math.max(8, facts.after.length)), ...facts.after];
  const pointsOf = (all: readonly (Reading | GaugeReading)[]) =>
    all.map((reading) => {
      const level = levelOf(reading);
      return {
        at: (reading.at - report.deploy.deployedAt) / 1_000,
        value: level === undefined || facts.what === "gauge" ? level : level * 100,
      };
    });
  const control = facts.control && [...facts.control.baseline, ...facts.control.after];
  const beside = control && beneath(control, readings);
  return mermaidChart({
    title: beside === undefined ? facts.name : `${facts.name} (red), its control (grey)`,
    unit: facts.what === "gauge" ? "level" : "% bad",
    points: pointsOf(readings),
    ...(beside !== undefined && { beside: pointsOf(beside) }),
  });
}

/** Of the control, an interval for each that is shown of the signal: the last that had begun by then. */
function beneath(
  control: readonly (Reading | GaugeReading)[],
  shown: readonly (Reading | GaugeReading)[],
): (Reading | GaugeReading)[] | undefined {
  const found = shown.map(({ at }) => control.findLast((one) => one.at <= at));
  const known = found.filter((one) => one !== undefined);
  return known.length < shown.length ? undefined : known;
}

/** Per signal: the rule, the numbers, the queries: everything that is needed to check the verdict by hand. */
export function decisionDetails(report: RunReport): string {
  return report.verdict.signals
    .map((signal) => {
      const facts = report.signals.find(({ name }) => name === signal.name);
      const interval = (side: "baseline" | "after") => {
        const { rate, low, high, n } = signal[side];
        if (rate === undefined) return "no data";
        const show = (value: number | undefined) =>
          value === undefined ? "?" : signal.kind === "gauge" ? significant(value) : percent(value);
        return `${show(rate)} (95 %: ${show(low)} to ${show(high)}; n = ${count(n)})`;
      };
      return [
        `- **${escapeMarkdown(signal.name)}** — ${signal.verdict}: ${escapeMarkdown(signal.reason, 400)}`,
        `  - before ${interval("baseline")}; after ${interval("after")}`,
        `  - log evidence ${signal.logEvidence.toFixed(2)} of ${signal.threshold.toFixed(2)}${signal.detectable === undefined ? "" : `; ${detectableWords(signal.kind, signal.detectable)} by the deadline`}`,
        ...(signal.onset === undefined
          ? []
          : [
              `  - onset ${offset((signal.onset.from - report.deploy.deployedAt) / 1_000)} to ${offset((signal.onset.to - report.deploy.deployedAt) / 1_000)} from the deploy`,
            ]),
        ...(facts === undefined ? [] : [`  - from ${escapeMarkdown(facts.from)}`]),
        ...(facts?.queries ?? []).map((query) => `  - ${code(query, 400)}`),
        ...controlDetails(signal, facts?.control),
        ...(facts?.lastFailure === undefined
          ? []
          : [`  - last failure: ${escapeMarkdown(checkFailureWords(facts.lastFailure))}`]),
        ...(facts?.notes ?? []).map((note) => `  - ${escapeMarkdown(signalNoteWords(note))}`),
      ].join("\n");
    })
    .join("\n");
}

function controlDetails({ control }: SignalVerdict, facts: SignalFacts | undefined): string[] {
  if (control === undefined) return [];
  const { logEvidence, doubt } = control;
  const told = doubt === undefined ? ratioWords(control) : controlDoubtWords(doubt);
  const evidence =
    logEvidence === undefined ? "" : `; log evidence beyond the control ${logEvidence.toFixed(2)}`;
  return [
    `  - control: ${escapeMarkdown(told ?? "too few events to compare with", 300)}${evidence}`,
    ...(facts?.queries ?? []).map((query) => `  - control: ${code(query, 400)}`),
  ];
}

function detectableWords(kind: SignalVerdict["kind"], ratio: number): string {
  const what = kind === "gauge" ? "so many points" : "this traffic";
  return `${what} can show ${ratio < 1 ? "a fall to" : "a rise of"} ${ratio.toFixed(2)}×`;
}
