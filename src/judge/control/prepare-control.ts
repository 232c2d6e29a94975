import { ratioEstimate } from "../evidence/estimate.ts";
import { changeEvidence, evidenceOfRatio, knownLevel, type Wander } from "../evidence/level-evidence.ts";
import { learnWander, type Stretch, wanderUnknown } from "../evidence/wander.ts";
import type { Reading } from "../reading.ts";
import { capBursts } from "../signals/cap.ts";
import { rateOf, tally } from "../signals/tally.ts";
import { endOf } from "../signals/timeline.ts";
import type { JudgeSettings } from "../window.ts";
import type { ControlDoubt, ControlResult } from "./control-result.ts";
import { type Arm, dispersionApart, moveOf, ratioOfRatios, relativeLevel } from "./relative-level.ts";

/** Shorter stretches say more of chance than of how the arms drift apart. */
const stretchMs = 300_000;
/** Traffic that changes by more than this, ours not changing with it, was moved by the deploy. */
const shift = 1.5;
/** With fewer bad events before, the ratio of the arms is not known: the rates themselves are compared. */
const fewBad = 5;
/** Ten to one. */
const convincing = Math.log(10);
const fewestBad = 3;

/** What a control says at a look: nothing against the deploy's fault, that it moved as ours did, or that it is not clear yet. */
export type ControlWord =
  | { kind: "nothing" }
  | { kind: "alike"; before: number; after: number }
  /** It moved (or `hasMoved` is false: it looks more like that than not), and whether ours moved more is not clear yet. */
  | { kind: "undecided"; hasMoved: boolean };

/** A control ready to be asked about the stretch of ours after[from, to). */
export interface PreparedControl {
  /** ln of the evidence that ours got worse beyond what the control did; undefined when it can't be used there. */
  evidence(from: number, to: number): number | undefined;
  /** The same for counts of ours without its worst readings, against the control over the whole stretch. */
  evidenceOf(counts: { bad: number; total: number }, from: number, to: number): number | undefined;
  word(from: number, to: number, needed: number): ControlWord;
  result(from: number, to: number): ControlResult;
}

/** Counts of both arms, "bad" always the worse outcome; ours with bursts capped. */
export interface Both {
  before: readonly Reading[];
  after: readonly Reading[];
  control: readonly Reading[];
  blind: string | undefined;
  deployedAt: number;
  /** Whether the events are traffic, which a deploy may move from one arm to the other. */
  isTraffic: boolean;
}

export function prepareControl(
  { before, after, control, blind, deployedAt, isTraffic }: Both,
  { tolerate, unacceptable, floor }: JudgeSettings,
): PreparedControl {
  const first = before[0]?.at ?? deployedAt;
  const rawBefore = control.filter((one) => one.at >= first && endOf(one) <= deployedAt);
  const rawAfter = control.filter(({ at }) => at >= deployedAt);
  const usual = sumOf(rawBefore);
  const capRate = Math.max(floor, rateOf(usual));
  const [cappedBefore, cappedAfter] = [capBursts(rawBefore, capRate), capBursts(rawAfter, capRate)];
  const phi = dispersionApart(before, cappedBefore);

  const sums = { own: tally(after), control: tally(cappedAfter) };
  const ownBefore = tally(before).between(0, before.length);
  const controlBefore = tally(cappedBefore).between(0, cappedBefore.length);
  const own0: Arm = { ...ownBefore, phi };
  const control0: Arm = { ...controlBefore, phi };
  const apart = wanderApart({ before, control: cappedBefore }, { own: own0, control: control0 });
  const alone = control0.bad < 1 ? undefined : knownLevel(control0, wanderUnknown);

  /** Both arms in our after[from, to). */
  function armsIn(from: number, to: number): { own: Arm; control: Arm } {
    const start = after[from]?.at ?? deployedAt;
    const begun = firstAt(cappedAfter, ({ at }) => at >= start);
    const ended = Math.max(begun, endedBy(cappedAfter, after[to - 1]));
    return {
      own: { ...sums.own.between(from, Math.max(from, to)), phi },
      control: { ...sums.control.between(begun, ended), phi },
    };
  }

  function levelBeside(control1: Arm) {
    const level = relativeLevel(own0, control0, control1);
    return level && knownLevel({ bad: level.known, total: level.known / level.rate, phi: level.phi }, apart);
  }

  function doubtAt(from: number, to: number): ControlDoubt | undefined {
    if (blind !== undefined) return { kind: "blind", why: blind };
    if (control0.total <= 0) return { kind: "empty", side: "before" };
    if (armsIn(from, to).control.total <= 0) return { kind: "empty", side: "after" };
    return isTraffic ? shiftAt(to) : undefined;
  }

  /** The deploy moved traffic to or from the control: then it did not stay as it was. */
  function shiftAt(to: number): ControlDoubt | undefined {
    const own1 = sums.own.between(0, to);
    const control1 = sums.control.between(0, endedBy(cappedAfter, after[to - 1]));
    const before1 = perSecond(ownBefore) > 0 ? perSecond(own1) / perSecond(ownBefore) : 1;
    const its = perSecond(control1) / perSecond(controlBefore);
    const isMoved = (ratio: number) => ratio > shift || ratio < 1 / shift;
    // Few requests come and go by chance.
    const scatter = Math.sqrt(1 / control0.total + 1 / control1.total);
    if (!isMoved(its) || !isMoved(its / before1) || Math.abs(Math.log(its)) < 3 * scatter) return;
    return { kind: "changed-too", before: perSecond(controlBefore), after: perSecond(control1) };
  }

  function evidenceOf(
    { bad, total }: { bad: number; total: number },
    from: number,
    to: number,
  ): number | undefined {
    if (doubtAt(from, to) !== undefined || own0.bad < 1 || total <= 0) return;
    const { control: control1 } = armsIn(from, to);
    const level = levelBeside(control1);
    if (level === undefined) return;
    const evidence = changeEvidence(level, bad, total);
    const isMaterial = bad >= fewestBad && bad / total > tolerate * level.rate;
    return isMaterial ? evidence : Math.min(0, evidence);
  }

  function hasMoved({ control: control1 }: { control: Arm }): boolean {
    if (control1.bad < fewestBad || moveOf(control0, control1) <= tolerate) return false;
    const { bad, total } = control1;
    const evidence =
      alone === undefined
        ? (bad / phi) * Math.log(bad / total / floor) - (bad - floor * total) / phi
        : changeEvidence(alone, bad, total);
    return bad / total > floor / 50 && evidence >= convincing;
  }

  /** Whether the control's counts are likelier if it moved as ours did than if it stood still. */
  function leans({ own, control: control1 }: { own: Arm; control: Arm }): boolean {
    const { bad, total } = control1;
    return alone !== undefined && evidenceOfRatio(alone, moveOf(own0, own), bad, total) > 0;
  }

  return {
    evidence(from, to) {
      return evidenceOf(armsIn(from, to).own, from, to);
    },
    evidenceOf,
    word(from, to, needed) {
      if (doubtAt(from, to) !== undefined) return { kind: "nothing" };
      const arms = armsIn(from, to);
      const isMore = (evidenceOf(arms.own, from, to) ?? 0) >= needed;
      if (!hasMoved(arms))
        return !isMore && leans(arms) ? { kind: "undecided", hasMoved: false } : { kind: "nothing" };
      const { own, control: control1 } = arms;
      const alike = { kind: "alike", before: rateOf(control0), after: rateOf(control1) } as const;
      if (Math.min(own0.bad, control0.bad) < fewBad) {
        return moveOf(control0, control1) >= moveOf(own0, own) / 2 ? alike : { kind: "nothing" };
      }
      const level = levelBeside(control1);
      if (level === undefined) return { kind: "nothing" };
      if (isMore) return { kind: "nothing" };
      const isNoMore = -evidenceOfRatio(level, unacceptable, own.bad, own.total) >= convincing;
      return isNoMore ? alike : { kind: "undecided", hasMoved: true };
    },
    result(from, to) {
      const seen = tally(rawAfter).between(0, endedBy(rawAfter, after[to - 1]));
      const doubt = doubtAt(from, to);
      const estimates = {
        baseline: ratioEstimate(usual.bad, usual.total, phi),
        after: ratioEstimate(seen.bad, seen.total, phi),
      };
      if (doubt !== undefined) return { ...estimates, doubt };
      const arms = armsIn(from, to);
      const logEvidence = evidenceOf(arms.own, from, to);
      return {
        ...estimates,
        ratio: ratioOfRatios({ before: own0, after: arms.own }, { before: control0, after: arms.control }),
        ...(logEvidence !== undefined && { logEvidence }),
      };
    },
  };
}

function perSecond({ total, seconds }: { total: number; seconds: number }): number {
  return seconds > 0 ? total / seconds : 0;
}

function sumOf(readings: readonly Reading[]): { bad: number; total: number } {
  return tally(readings).between(0, readings.length);
}

/** How far the two arms drift apart by themselves, by how their five-minute stretches differ within the baseline. */
function wanderApart(
  { before, control }: { before: readonly Reading[]; control: readonly Reading[] },
  arms: { own: Arm; control: Arm },
): Wander {
  if (arms.own.bad < 1 || arms.control.bad < 1) return wanderUnknown;
  const stretches = new Map<number, { own: Reading[]; control: Reading[] }>();
  const first = before[0]?.at ?? 0;
  const put = (side: "own" | "control") => (one: Reading) => {
    const nth = Math.floor((one.at - first) / stretchMs);
    const stretch = stretches.get(nth) ?? { own: [], control: [] };
    stretch[side].push(one);
    stretches.set(nth, stretch);
  };
  before.forEach(put("own"));
  control.forEach(put("control"));
  return learnWander(
    wanderUnknown,
    [...stretches.values()].flatMap((one): Stretch[] => {
      const own = sumOf(one.own);
      const its = { ...sumOf(one.control), phi: arms.control.phi };
      const level = relativeLevel(arms.own, arms.control, its);
      if (level === undefined || own.total <= 0) return [];
      const { rate, known, phi } = level;
      return [{ bad: own.bad / phi, expected: (rate * own.total) / phi, known: known / phi }];
    }),
  );
}

/** How many readings had ended with this one. */
function endedBy(readings: readonly Reading[], last: Reading | undefined): number {
  if (last === undefined) return 0;
  return firstAt(readings, (one) => endOf(one) > endOf(last) + 1_000);
}

/** Index of the first that is so; they are in time order. */
function firstAt(readings: readonly Reading[], is: (reading: Reading) => boolean): number {
  let [low, high] = [0, readings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const reading = readings[middle];
    if (reading !== undefined && is(reading)) high = middle;
    else low = middle + 1;
  }
  return low;
}
