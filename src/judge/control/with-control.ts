import { logMeanExp } from "../evidence/log-mean-exp.ts";
import type { PreparedSignal } from "../signals/prepared-signal.ts";
import { rateOf, tally } from "../signals/tally.ts";
import { tidy, worseAsBad } from "../signals/timeline.ts";
import { keptIndices } from "../signals/without-worst.ts";
import type { JudgeSettings } from "../window.ts";
import { prepareControl } from "./prepare-control.ts";

/** What a short failure can't bring must be this share of the evidence beside the control. */
const steadyShare = 0.6;

/**
 * The signal with its control, if it has one. A ratio is then held against both, its own past and the control at the same
 * moment, half of the evidence staked on each: the mean of two e-values is one, and costs at most ln 2 where one of them
 * sees nothing.
 */
export function withControl(
  prepared: PreparedSignal,
  deployedAt: number,
  settings: JudgeSettings,
): PreparedSignal {
  const { signal, before, after } = prepared;
  if (signal.control === undefined && signal.controlBlind === undefined) return prepared;
  const control = prepareControl(
    {
      before,
      after,
      control:
        signal.kind === "ratio"
          ? worseAsBad(tidy(signal.control ?? []), signal.worse ?? "up")
          : prepared.indicate(signal.control ?? []),
      blind: signal.controlBlind,
      deployedAt,
      isTraffic: prepared.traffic !== undefined,
    },
    settings,
  );
  // What was never seen working is never acted upon, whatever another series does.
  if (signal.kind === "gauge" || prepared.past.kind !== "known") return { ...prepared, control };
  const usualRate = rateOf(tally(before).between(0, before.length));
  return {
    ...prepared,
    control,
    evidence(from, to) {
      const own = prepared.evidence(from, to);
      const beside = prepared.isMaterial(from, to) ? control.evidence(from, to) : undefined;
      return beside === undefined ? own : logMeanExp([own, beside]);
    },
    lastingEvidence(seconds, from, to) {
      const own = prepared.lastingEvidence(seconds, from, to);
      const kept = keptIndices(after, seconds, from, to).flatMap((index) => after[index] ?? []);
      const rest = tally(kept).between(0, kept.length);
      if (rateOf(rest) <= settings.tolerate * usualRate) return own;
      const beside = control.evidenceOf(rest, from, to);
      return beside === undefined ? own : Math.max(own, beside / steadyShare);
    },
  };
}
