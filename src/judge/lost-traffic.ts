import { levelEstimate } from "./evidence/estimate.ts";
import { vendorAtFault } from "./fault.ts";
import type { Reason } from "./reason.ts";
import type { SignalState } from "./signal-state.ts";
import { type TrafficLoss, trafficLossAt } from "./signals/traffic.ts";
import type { Judgement } from "./verdict.ts";
import type { JudgeSettings, Window } from "./window.ts";

export interface LostTraffic {
  state: SignalState;
  loss: TrafficLoss;
}

/**
 * The traffic of every ratio is a signal of its own, and critical: requests that no longer arrive fail nowhere. It has an
 * alpha of its own, so that it takes nothing from the others.
 */
export function lostTrafficAt(
  states: readonly SignalState[],
  settings: JudgeSettings,
): LostTraffic | undefined {
  const acting = states.filter(
    ({ prepared: { signal, traffic } }) =>
      traffic !== undefined && signal.watchOnly !== true && signal.blind === undefined,
  );
  const share = { ...settings, alpha: settings.alpha / Math.max(1, acting.length) };
  for (const state of acting) {
    if (state.calibrated.ebbs === true) continue;
    const loss = trafficLossAt(state.prepared, state.to, share);
    if (loss !== undefined) return { state, loss };
  }
  return;
}

/** Why the deploy is not to blame: a vendor is down on which the signal depends, or a control series lost as much. */
export function exonerateLoss(
  { state: { prepared, to }, loss }: LostTraffic,
  { deployedAt, vendors = [] }: Window,
): Reason | undefined {
  const { signal, ends } = prepared;
  const now = ends[to - 1] ?? deployedAt;
  const vendor = vendorAtFault(vendors, [signal.name], { onset: loss.onset, now });
  if (vendor !== undefined || signal.kind === "gauge") return vendor;
  const perSecond = (isAfter: boolean) => {
    const readings = (signal.control ?? []).filter(({ at }) =>
      isAfter ? at >= loss.onset.at && at < now : at < deployedAt,
    );
    const seconds = readings.reduce((sum, reading) => sum + reading.seconds, 0);
    return seconds > 0 ? readings.reduce((sum, { total }) => sum + total, 0) / seconds : undefined;
  };
  const [before, after] = [perSecond(false), perSecond(true)];
  if (before === undefined || after === undefined || after > before / 2) return;
  return { signal: `traffic of ${signal.name}`, kind: "traffic-lost", before, after };
}

/** The signal as the report shows it: events a second. */
export function describeLoss(
  { state: { prepared, to }, loss }: LostTraffic,
  verdict: "regressed" | "elsewhere",
): Judgement["signals"][number] {
  const { signal, traffic, after } = prepared;
  const name = `traffic of ${signal.name}`;
  const perSecond = (readings: readonly { total: number; seconds: number }[]) =>
    readings.map(({ total, seconds }) => total / seconds);
  const { before: usual, after: left, onset, logEvidence, threshold } = loss;
  return {
    name,
    kind: "gauge",
    verdict,
    baseline: levelEstimate(perSecond(prepared.before), traffic?.phi ?? 1),
    after: levelEstimate(perSecond(after.slice(0, to)), traffic?.phi ?? 1),
    logEvidence,
    threshold,
    onset,
    reason: { signal: name, kind: "traffic-lost", before: usual, after: left },
  };
}
