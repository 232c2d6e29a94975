import { z } from "zod";
import type { GaugeReading, Reading } from "../reading.ts";
import type { Verdict } from "../verdict.ts";

/** What is remembered of one signal of one watch. */
export interface LedgerSignal {
  name: string;
  /** Who answered; the same name from somebody else is another signal. */
  from: string;
  kind: "ratio" | "gauge";
  verdict: Verdict["verdict"];
  /** Since the deploy, oldest first; none once they were thinned. */
  readings: (Reading | GaugeReading)[];
}

/** A later look at the same deploy, over a longer time. */
export interface SecondLook {
  /** How long after the deploy it was due. */
  afterSeconds: number;
  /** When it was taken. */
  at: number;
  /** `superseded`: another deploy came before there was anything new to see. */
  verdict: Verdict["verdict"] | "superseded";
  reason: string;
}

/** What is remembered of one watch. */
export interface LedgerEntry {
  sha: string;
  deployedAt: number;
  /** Of the workflow run that watched; a run that is repeated replaces what it wrote before. */
  runId?: number | undefined;
  verdict: Verdict["verdict"];
  decidedAfterSeconds: number;
  reason: string;
  /** People found that nothing was wrong: what alarmed was chance, and is learnt from as such. */
  falseAlarm?: boolean;
  signals: LedgerSignal[];
  looks?: SecondLook[];
}

const moment = z.number().min(0).max(8.64e15);
const amount = z.number().min(0).max(1e15);
const level = z.number().min(-1e15).max(1e15);
const seconds = z.number().positive().max(86_400);
/** Seconds from the deploy, length in seconds, then bad and total, or the level. */
const spoken = z.union([
  z.tuple([amount, seconds, amount, amount]).refine(([, , bad, total]) => bad <= total),
  z.tuple([amount, seconds, level]),
]);
const word = z.enum(["healthy", "regressed", "recovered", "elsewhere", "inconclusive", "watching"]);
const lookLine = z.object({
  due: amount,
  at: moment,
  verdict: z.union([word, z.literal("superseded")]),
  reason: z.string().max(2_000),
});
const line = z
  .object({
    v: z.literal(1),
    sha: z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u),
    at: moment,
    run: z.number().int().optional(),
    verdict: word,
    after: amount,
    reason: z.string().max(2_000),
    false: z.literal(true).optional(),
    signals: z
      .array(
        z.object({
          name: z.string().max(200),
          from: z.string().max(500),
          kind: z.enum(["ratio", "gauge"]),
          verdict: word,
          r: z.array(spoken).max(10_000),
        }),
      )
      .max(500),
    looks: z.array(lookLine).max(20).optional(),
  })
  .transform(
    ({ sha, at, run, verdict, after, reason, false: falseAlarm, signals, looks }): LedgerEntry => ({
      sha,
      deployedAt: at,
      ...(run !== undefined && { runId: run }),
      verdict,
      decidedAfterSeconds: after,
      reason,
      ...(falseAlarm !== undefined && { falseAlarm }),
      signals: signals.map(({ r, ...signal }) => ({
        ...signal,
        readings: r
          .filter(({ length }) => length === (signal.kind === "ratio" ? 4 : 3))
          .map((numbers) => readingOf(numbers, at)),
      })),
      ...(looks !== undefined && {
        looks: looks.map(({ due, ...look }) => ({ afterSeconds: due, ...look })),
      }),
    }),
  );

function readingOf([offset, length, first, second]: z.output<typeof spoken>, deployedAt: number) {
  const interval = { at: Math.round(deployedAt + offset * 1_000), seconds: length };
  return second === undefined ? { ...interval, value: first } : { ...interval, bad: first, total: second };
}

/** Characters of one environment's part of the ledger. */
const most = 200_000;

/** One watch a line. Lines that are none are left out and counted: who may write to the repository may write anything. */
export function parseLedger(text: string): { entries: LedgerEntry[]; garbage: number } {
  const lines = text
    .slice(0, 10 * most)
    .split("\n")
    .filter((one) => one.trim() !== "");
  const entries = lines.flatMap((one) => line.safeParse(parseJson(one)).data ?? []);
  return { entries: inOrder(entries), garbage: lines.length - entries.length };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The ledger as text, bounded in size: the oldest readings go first, verdicts only when they alone are too many. The
 * newest verdict always stays.
 */
export function ledgerText(entries: readonly LedgerEntry[]): string {
  const lines = inOrder(entries).map((entry) => ({
    whole: lineOf(entry),
    bare: lineOf({ ...entry, signals: entry.signals.map((signal) => ({ ...signal, readings: [] })) }),
  }));
  const kept = lines.map(({ whole }) => whole);
  let size = kept.reduce((sum, one) => sum + one.length, 0);
  for (let index = 0; size > most && index < lines.length; index++) {
    size -= kept[index]!.length - lines[index]!.bare.length;
    kept[index] = lines[index]!.bare;
  }
  let gone = 0;
  for (; size > most && gone < lines.length - 1; gone++) size -= lines[gone]!.bare.length;
  return kept.slice(gone).join("");
}

function lineOf({
  sha,
  deployedAt,
  runId,
  verdict,
  decidedAfterSeconds,
  reason,
  falseAlarm,
  signals,
  looks,
}: LedgerEntry): string {
  const written: z.input<typeof line> = {
    v: 1,
    sha,
    at: deployedAt,
    ...(runId !== undefined && { run: runId }),
    verdict,
    after: round(decidedAfterSeconds),
    reason: reason.slice(0, 300),
    ...(falseAlarm === true && { false: true }),
    signals: signals.map(({ readings, ...signal }) => ({
      ...signal,
      // What would not be understood when it is read again is not written.
      r: readings
        .map((reading) => spoken.safeParse(numbersOf(reading, deployedAt)).data)
        .filter((numbers) => numbers !== undefined),
    })),
    ...(looks !== undefined && {
      looks: looks.map(({ afterSeconds, reason: why, ...look }) => ({
        ...look,
        due: afterSeconds,
        reason: why.slice(0, 300),
      })),
    }),
  };
  return `${JSON.stringify(written)}\n`;
}

function numbersOf(reading: Reading | GaugeReading, deployedAt: number): number[] {
  const interval = [round((reading.at - deployedAt) / 1_000), reading.seconds];
  if ("value" in reading) return [...interval, reading.value];
  // Extrapolated counts may be more bad than there were.
  return [...interval, round(Math.min(reading.bad, reading.total)), round(reading.total)];
}

/** Counts from `increase()` have digits that mean nothing. */
function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

/** With this watch in it, in place of what the same run said of the same deploy before; later looks at it stay. */
export function withEntry(entries: readonly LedgerEntry[], entry: LedgerEntry): LedgerEntry[] {
  const isSame = ({ sha, deployedAt, runId }: LedgerEntry) =>
    sha === entry.sha && deployedAt === entry.deployedAt && runId === entry.runId;
  const looks = entries.find(isSame)?.looks;
  const others = entries.filter((one) => !isSame(one));
  return inOrder([...others, { ...entry, ...(looks !== undefined && { looks }) }]);
}

/** With the regressions of this commit noted as false alarms. */
export function withFalseAlarm(entries: readonly LedgerEntry[], sha: string): LedgerEntry[] {
  return entries.map((entry) =>
    entry.sha === sha && entry.verdict === "regressed" ? { ...entry, falseAlarm: true } : entry,
  );
}

/** Oldest first. */
export function inOrder(entries: readonly LedgerEntry[]): LedgerEntry[] {
  return entries.toSorted((a, b) => a.deployedAt - b.deployedAt || (a.runId ?? 0) - (b.runId ?? 0));
}

/** At most `count` readings that say the same of the whole: neighbours are put together. */
export function condense(
  readings: readonly (Reading | GaugeReading)[],
  count: number,
): (Reading | GaugeReading)[] {
  const size = Math.max(1, Math.ceil(readings.length / count));
  return Array.from({ length: Math.ceil(readings.length / size) }, (_, index) =>
    together(readings.slice(index * size, (index + 1) * size)),
  );
}

function together(readings: readonly (Reading | GaugeReading)[]): Reading | GaugeReading {
  const sum = (of: (reading: Reading & GaugeReading) => number) =>
    readings.reduce((total, reading) => total + of(reading as Reading & GaugeReading), 0);
  const length = sum((reading) => reading.seconds);
  const interval = { at: readings[0]!.at, seconds: length };
  return "value" in readings[0]!
    ? { ...interval, value: sum((reading) => reading.value * reading.seconds) / length }
    : { ...interval, bad: sum((reading) => reading.bad), total: sum((reading) => reading.total) };
}
