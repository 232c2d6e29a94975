import type { Alarm, Thresholds } from "./alarm.ts";
import { concludeSignal, isAccepted } from "./health.ts";
import { describeLoss, type LostTraffic } from "./lost-traffic.ts";
import { thresholdAlone } from "./pools.ts";
import type { Reason } from "./reason.ts";
import { onsetAt, type SignalState } from "./signal-state.ts";
import type { Judgement, Onset, VerdictKind } from "./verdict.ts";
import type { Window } from "./window.ts";

/** What a look ends in. */
export type Conclusion = { reasons: Reason[] } & (
  | { verdict: "watching" }
  | { verdict: "regressed" | "elsewhere"; alarm: Alarm }
  | { verdict: "regressed" | "elsewhere"; lost: LostTraffic }
  | { verdict: Exclude<VerdictKind, "regressed">; onset: Onset | undefined }
);

/** The conclusion and what it was drawn from. */
export interface Scene {
  conclusion: Conclusion;
  at: number;
  states: readonly SignalState[];
  window: Window;
  thresholds: Thresholds;
}

type SignalJudgement = Judgement["signals"][number];

/** Most of what is asked fails. */
const most = 0.5;

/** The judgement with everything a person needs to check it. */
export function describe(scene: Scene): Judgement {
  const { conclusion, at, states, window } = scene;
  const { verdict, reasons } = conclusion;
  const onset = onsetOf(conclusion);
  const decidedAt = states.some(({ to }) => to > 0) ? at : (window.deadline ?? window.deployedAt);
  const own = states.map((state, index) => describeSignal(scene, state, index));
  const lost = "lost" in conclusion ? [describeLoss(conclusion.lost, conclusion.verdict)] : [];
  return {
    verdict,
    decidedAt,
    decidedAfterSeconds: (decidedAt - window.deployedAt) / 1000,
    ...(onset !== undefined && { onset }),
    ...(verdict === "elsewhere" && states.some(mostFails) && { mostFail: true }),
    reasons,
    signals: [...lost, ...own],
  };
}

function onsetOf(conclusion: Conclusion): Onset | undefined {
  if ("alarm" in conclusion) return conclusion.alarm.onset;
  if ("lost" in conclusion) return conclusion.lost.loss.onset;
  return "onset" in conclusion ? conclusion.onset : undefined;
}

/** Whether most of a signal's traffic fails; a check that fails is no traffic. */
function mostFails({ prepared, to }: SignalState): boolean {
  if (prepared.traffic === undefined || prepared.signal.watchOnly === true) return false;
  const { bad, total } = prepared.seen.between(Math.min(prepared.settled, to), to);
  return total > 0 && bad >= most * total;
}

function describeSignal(scene: Scene, state: SignalState, index: number): SignalJudgement {
  const { window, thresholds } = scene;
  const { settings, pools } = thresholds;
  const { prepared, calibrated } = state;
  const alone = thresholdAlone(pools, index, settings.alpha);
  // Back on this signal's own scale: `scaled` the other way.
  const threshold = (alone * calibrated.regression) / Math.log(1 / settings.alpha);
  const logEvidence = Math.max(state.mixed, state.whole);
  const crosses = logEvidence >= threshold;
  const onset = crosses ? onsetAt(state) : undefined;
  const control = prepared.control?.result(0, state.to);
  const detectable = prepared.detectable(eventsAtEnd(state, window), threshold);
  return {
    name: prepared.signal.name,
    kind: prepared.signal.kind,
    ...signalVerdict(scene, state, crosses),
    ...prepared.estimates(state.to),
    logEvidence,
    threshold,
    ...(detectable !== undefined && { detectable }),
    ...(onset !== undefined && { onset }),
    ...(control !== undefined && { control }),
  };
}

function signalVerdict(
  { conclusion, thresholds: { settings } }: Scene,
  state: SignalState,
  crosses: boolean,
): Pick<SignalJudgement, "verdict" | "reason"> {
  const { name: signal, blind } = state.prepared.signal;
  const { verdict } = conclusion;
  if (verdict === "watching") return { verdict, reason: { signal, kind: "undecided" } };
  const alarm = "alarm" in conclusion ? conclusion.alarm : undefined;
  if (alarm?.leader === state) return { verdict, reason: { signal, kind: "got-worse", rule: alarm.rule } };
  if (blind !== undefined || !("alarm" in conclusion || "lost" in conclusion)) {
    return concludeSignal(state, settings);
  }
  if (crosses) return { verdict, reason: { signal, kind: "worse-too" } };
  if (isAccepted(state, false)) {
    const hasBaseline = state.prepared.past.kind === "known";
    return { verdict: "healthy", reason: { signal, kind: "no-worse", hasBaseline } };
  }
  return { verdict: "inconclusive", reason: { signal, kind: "undecided" } };
}

/** Events past the settle time by the end of the watch, at the traffic seen since. */
function eventsAtEnd({ prepared, to }: SignalState, { deadline, ended }: Window): number {
  const { seen, settled, after, ends } = prepared;
  const { total } = seen.between(Math.min(settled, to), to);
  const [first, now] = [after[settled], ends[to - 1]];
  if (first === undefined || now === undefined || to <= settled) return 0;
  if (deadline === undefined || ended === true || now >= deadline) return total;
  return (total * (deadline - first.at)) / (now - first.at);
}
