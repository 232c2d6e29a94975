import { percent } from "../text/numbers.ts";
import type { Alarm, Bar } from "./alarm.ts";
import { isAccepted, lastWord } from "./health.ts";
import { thresholdAlone } from "./pools.ts";
import { tally } from "./signals/tally.ts";
import { onsetAt, type Stand } from "./stand.ts";
import type { Onset, SignalVerdict, Verdict } from "./verdict.ts";
import type { Window } from "./window.ts";

export interface Conclusion {
  verdict: Verdict["verdict"];
  /** The start of a sentence; what each signal showed is added. */
  reason: string;
  alarm?: Alarm;
  onset?: Onset | undefined;
}

interface Scene extends Conclusion {
  at: number;
  stands: readonly Stand[];
  window: Window;
  bar: Bar;
}

/** The verdict with everything a person needs to check it. */
export function describe(scene: Scene): Verdict {
  const { verdict, at, stands, window, onset, alarm } = scene;
  const signals = stands.map((_, index) => describeSignal(scene, index));
  const led = alarm === undefined ? undefined : signals[stands.indexOf(alarm.leader)]!;
  const decidedAt = stands.some(({ to }) => to > 0) ? at : (window.deadline ?? window.deployedAt);
  return {
    verdict,
    decidedAt,
    decidedAfterSeconds: (decidedAt - window.deployedAt) / 1000,
    ...(onset === undefined ? {} : { onset }),
    reason: led === undefined ? scene.reason : `${scene.reason}: ${led.reason}`,
    signals,
  };
}

function describeSignal({ verdict, alarm, stands, window, bar }: Scene, index: number): SignalVerdict {
  const stand = stands[index]!;
  const { course, calibrated } = stand.trail;
  const { signal } = course;
  const { settings } = bar;
  const alone = thresholdAlone(bar.pools, index, settings.alpha);
  // Back on this signal's own scale: `scaled` the other way.
  const threshold = (alone * calibrated.regression) / Math.log(1 / settings.alpha);
  const logEvidence = Math.max(stand.mixed, stand.whole);
  const crosses = logEvidence >= threshold;
  const onset = crosses ? onsetAt(stand) : undefined;
  const detectable = course.detectable(eventsAtEnd(stand, window), threshold);
  const estimates = course.estimates(stand.to);
  const facts = `${shown(estimates.baseline.rate, signal.kind)} before, ${shown(estimates.after.rate, signal.kind)} after; evidence ${logEvidence.toFixed(1)} of ${threshold.toFixed(1)}${course.isKnown ? "" : "; there is no baseline, only the absolute floor was tested"}`;

  let said: Pick<SignalVerdict, "verdict" | "reason">;
  if (verdict === "watching") said = { verdict: "watching", reason: facts };
  else if (alarm === undefined || signal.blind !== undefined) said = lastWord(stand, settings);
  else if (alarm.leader === stand) said = { verdict, reason: `${facts}, ${ruleText[alarm.rule]}` };
  else if (crosses) said = { verdict, reason: facts };
  else if (isAccepted(stand, false)) said = { verdict: "healthy", reason: facts };
  else said = { verdict: "inconclusive", reason: `${facts}; not decided yet` };
  return {
    name: signal.name,
    kind: signal.kind,
    ...said,
    ...estimates,
    logEvidence,
    threshold,
    ...(detectable === undefined ? {} : { detectable }),
    ...(onset === undefined ? {} : { onset }),
  };
}

const ruleText = {
  sustained: "and it has outlasted what is forgiven to a restart",
  persistent: "bad since the deploy and just as bad past the settle time",
};

function shown(rate: number | undefined, kind: "ratio" | "gauge"): string {
  if (rate === undefined) return "nothing";
  return kind === "ratio" ? percent(rate) : String(Number(rate.toPrecision(4)));
}

/** Events past the settle time by the end of the watch, at the traffic seen since. */
function eventsAtEnd({ trail: { course }, to }: Stand, { deadline, ended }: Window): number {
  const seen = tally(course.after).between(Math.min(course.settled, to), to).total;
  const first = course.after[course.settled];
  if (first === undefined || to <= course.settled) return 0;
  const now = course.ends[to - 1]!;
  if (deadline === undefined || ended === true || now >= deadline) return seen;
  return (seen * (deadline - first.at)) / (now - first.at);
}
