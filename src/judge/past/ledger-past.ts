import type { GaugeReading, Reading } from "../reading.ts";
import { inOrder, type LedgerEntry, type LedgerSignal } from "./ledger.ts";

/** Longer ago, production was another. */
const longestMs = 30 * 86_400_000;

/** Coarser readings can't show how long a restart took. */
const finestSeconds = 60;
/** The newest deploys say what one costs today. */
const mostDeploys = 12;

/** What was read of a ratio since each of the newest deploys that turned out well, be it after a while or by a person's word; oldest first. */
export function deploysOf(
  entries: readonly LedgerEntry[],
  { name, from }: Pick<LedgerSignal, "name" | "from">,
  before: number,
): Reading[][] {
  return inOrder(entries)
    .filter(
      ({ verdict, falseAlarm, deployedAt }) =>
        (verdict === "healthy" || verdict === "recovered" || falseAlarm === true) &&
        deployedAt < before &&
        before - deployedAt <= longestMs,
    )
    .flatMap(({ deployedAt, signals }) => {
      const its = signals.find((signal) => signal.name === name && signal.from === from);
      const readings = (its?.readings ?? []).flatMap((reading) =>
        "bad" in reading && reading.at >= deployedAt ? [reading] : [],
      );
      const first = readings[0];
      const isFine = first !== undefined && first.seconds <= finestSeconds;
      return isFine ? [readings] : [];
    })
    .slice(-mostDeploys);
}

/**
 * The readings that earlier healthy watches left of a signal whose source keeps no history. What people found to be a false
 * alarm is no measure, and one more stretch of which no alarm should have come.
 */
export function pastOf(
  entries: readonly LedgerEntry[],
  { name, from, kind }: Pick<LedgerSignal, "name" | "from" | "kind">,
  {
    before,
    baselineSeconds,
    settleSeconds,
  }: {
    /** Nothing after this, milliseconds since the epoch. */
    before: number;
    baselineSeconds: number;
    /** So long after a deploy readings are no measure. */
    settleSeconds: number;
  },
): { baseline: (Reading | GaugeReading)[]; placebos: (Reading | GaugeReading)[][] } {
  const watches = inOrder(entries)
    .filter(
      ({ verdict, falseAlarm, deployedAt }) =>
        (verdict === "healthy" || falseAlarm === true) && before - deployedAt <= longestMs,
    )
    .map(({ deployedAt, verdict, signals }) => ({
      deployedAt,
      isMeasure: verdict === "healthy",
      readings:
        signals
          .find((signal) => signal.name === name && signal.from === from && signal.kind === kind)
          ?.readings.filter(({ at, seconds }) => at >= deployedAt && at + seconds * 1_000 <= before) ?? [],
    }))
    .filter(({ readings }) => readings.length > 0);
  const settled = watches.flatMap(({ deployedAt, isMeasure, readings }) =>
    isMeasure ? readings.filter(({ at }) => at >= deployedAt + settleSeconds * 1_000) : [],
  );
  const ordered = settled.toSorted((a, b) => a.at - b.at);

  let first = ordered.length;
  for (let length = 0; first > 0 && length < baselineSeconds; first--) length += ordered[first - 1]!.seconds;
  const baseline = ordered.slice(first);

  const placebos = watches.flatMap(({ deployedAt, readings }) => {
    const earlier = ordered.filter(({ at }) => at < deployedAt).slice(-baseline.length);
    return baseline.length > 0 && earlier.length === baseline.length ? [[...earlier, ...readings]] : [];
  });
  return { baseline, placebos };
}
