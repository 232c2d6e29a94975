import type { Reading } from "../reading.ts";
import { rateOf, tally } from "./tally.ts";

/** What a deploy of this service usually costs: so long at most, such a share of the events at most. */
export interface Settling {
  seconds: number;
  rate: number;
}

/** From fewer deploys nothing is usual. */
const fewestDeploys = 3;
/** A failure this long is no restart, however often it came. */
const longestSeconds = 300;
/** A service of which most fails at every deploy is not forgiven that. */
const mostRate = 0.5;
/** Three of four past deploys cost no more; what is learnt allows for a quarter more than these. */
const usualShare = 0.75;
const margin = 1.25;
/** Standard deviations by which chance may lift one reading. */
const chance = 3;
const fewestBad = 3;

/**
 * How long and how much of the traffic earlier deploys that turned out well failed at first; undefined when it was no more than
 * `settleSeconds`, or when too few are known. Each list begins with its deploy; bad is the worse outcome.
 */
export function learnSettling(
  deploys: readonly (readonly Reading[])[],
  settleSeconds: number,
): Settling | undefined {
  const known = deploys.filter((readings) => readings.length > 0);
  if (known.length < fewestDeploys) return;
  const later = known.flatMap((readings) =>
    readings.filter(({ at }) => since(readings, at) >= longestSeconds),
  );
  const calm = later.length > 0 ? later : known.flatMap((readings) => readings.slice(-3));
  const usual = rateOf(tally(calm).between(0, calm.length));
  const costs = known.map((readings) => costOf(readings, usual));
  const seconds = upperPart(costs.map((cost) => cost.seconds));
  if (seconds <= settleSeconds) return;
  const rate = upperPart(costs.map((cost) => cost.rate));
  return { seconds: Math.min(longestSeconds, margin * seconds), rate: Math.min(mostRate, margin * rate) };
}

/** Seconds from the start of the first of them. */
function since(readings: readonly Reading[], at: number): number {
  return (at - (readings[0]?.at ?? at)) / 1000;
}

/** Until the last reading that chance does not explain, and the worst of them. */
function costOf(readings: readonly Reading[], usual: number): Settling {
  let cost: Settling = { seconds: 0, rate: 0 };
  for (const reading of readings) {
    const end = since(readings, reading.at) + reading.seconds;
    if (end > longestSeconds) break;
    if (isBeyond(reading, usual)) cost = { seconds: end, rate: Math.max(cost.rate, rateOf(reading)) };
  }
  return cost;
}

function isBeyond({ bad, total }: Reading, rate: number): boolean {
  const expected = rate * total;
  return bad >= fewestBad && bad > expected + chance * Math.sqrt(expected);
}

function upperPart(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(usualShare * values.length) - 1] ?? 0;
}

/** What the readings after a deploy say once that which every deploy costs is taken as usual; more than that, and later, counts in full. */
export function forgive(
  readings: readonly Reading[],
  settling: Settling | undefined,
  { deployedAt, usual }: { deployedAt: number; usual: number },
): readonly Reading[] {
  if (settling === undefined) return readings;
  const { seconds, rate } = settling;
  return readings.map((reading) => {
    const end = (reading.at - deployedAt) / 1000 + reading.seconds;
    if (end > seconds || isBeyond(reading, Math.max(rate, usual))) return reading;
    return { ...reading, bad: Math.min(reading.bad, usual * reading.total) };
  });
}
