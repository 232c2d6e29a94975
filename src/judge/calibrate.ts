import { prepareSignal } from "./signals/prepare-signal.ts";
import type { PreparedSignal } from "./signals/prepared-signal.ts";
import { mixedEvidence, planRestarts } from "./signals/restarts.ts";
import { trafficLossAt } from "./signals/traffic.ts";
import { type Calibrated, type JudgeSettings, judgeDefaults, type Signal, type Window } from "./window.ts";

/** However calm the past, less evidence than this never acts. */
const leastThreshold = Math.log(10);

/**
 * How much evidence this signal must bring, learnt from past windows without a deploy: the level that at most a share
 * alpha of them reached (beta, for windows made unacceptable). Split-conformal, so it holds for any history whose
 * windows are exchangeable with this one. With too few windows the textbook thresholds stay; only a history in which
 * one window in ten passes them raises them.
 * @see Vovk, Gammerman, Shafer, Algorithmic learning in a random world, 2005
 */
export function calibrate(
  signal: Signal,
  { deployedAt, deadline, settings: given }: Omit<Window, "signals">,
): Calibrated {
  const settings: JudgeSettings = { ...judgeDefaults, ...given };
  const { alpha, beta } = settings;
  const watchSeconds = deadline === undefined ? undefined : (deadline - deployedAt) / 1000;
  const past = (signal.placebos ?? []).flatMap((readings) => placebo(signal, readings) ?? []);

  const alarms = past.map(({ asIs, at }) =>
    mostEvidence(prepareSignal(asIs, at, settings), at, settings, watchSeconds),
  );
  const misses = past.map(({ worse, at }) =>
    mostAcceptance(prepareSignal(worse(settings.unacceptable), at, settings), at, settings),
  );
  const textbook = { regression: Math.log(1 / alpha), healthy: Math.log(1 / beta) };
  return {
    regression: quantile(alarms, alpha) ?? Math.max(textbook.regression, quantile(alarms, 0.1) ?? 0),
    healthy: Math.max(textbook.healthy, quantile(misses, beta) ?? 0),
    ...(past.some(({ asIs, at }) => losesTraffic(prepareSignal(asIs, at, settings), settings)) && {
      ebbs: true,
    }),
  };
}

/** The ⌈(1 − share)(m + 1)⌉-th smallest; undefined with too few values to promise that share. */
function quantile(values: readonly number[], share: number): number | undefined {
  const rank = Math.ceil((1 - share) * (values.length + 1) - 1e-9);
  const value = rank <= values.length ? values.toSorted((a, b) => a - b)[rank - 1] : undefined;
  return value === undefined ? undefined : Math.max(leastThreshold, value);
}

interface Placebo {
  at: number;
  asIs: Signal;
  /** The same window as if the deploy had made it `ratio` times as bad. */
  worse: (ratio: number) => Signal;
}

/** A past window as a signal of its own: as many readings as the baseline has, then a watch. */
function placebo(signal: Signal, readings: NonNullable<Signal["placebos"]>[number]): Placebo | undefined {
  const split = signal.baseline.length;
  const at = readings[split]?.at;
  if (at === undefined) return;
  const { name, worse = "up" } = signal;
  if (signal.kind === "gauge") {
    const levels = readings as typeof signal.baseline;
    const [baseline, after] = [levels.slice(0, split), levels.slice(split)];
    const grow = (value: number, ratio: number) =>
      value > 0 === (worse === "up") ? value * ratio : value / ratio;
    return {
      at,
      asIs: { kind: "gauge", name, worse, baseline, after },
      worse: (ratio) => ({
        kind: "gauge",
        name,
        worse,
        baseline,
        after: after.map((reading) => ({ ...reading, value: grow(reading.value, ratio) })),
      }),
    };
  }
  const counts = readings as typeof signal.baseline;
  const [baseline, after] = [counts.slice(0, split), counts.slice(split)];
  return {
    at,
    asIs: { kind: "ratio", name, worse, baseline, after },
    worse: (ratio) => ({
      kind: "ratio",
      name,
      worse,
      baseline,
      after: after.map((reading) => {
        const failed = worse === "up" ? reading.bad : reading.total - reading.bad;
        const more = Math.min(reading.total, ratio * failed);
        return { ...reading, bad: worse === "up" ? more : reading.total - more };
      }),
    }),
  };
}

function mostEvidence(
  prepared: PreparedSignal,
  at: number,
  settings: JudgeSettings,
  watchSeconds: number | undefined,
): number {
  const restarts = planRestarts(prepared, at + settings.settleSeconds * 1000, watchSeconds);
  let most = 0;
  for (let to = prepared.settled + 1; to <= prepared.after.length; to++) {
    most = Math.max(most, mixedEvidence(prepared, restarts, to), prepared.evidence(0, to));
  }
  return most;
}

function mostAcceptance(prepared: PreparedSignal, at: number, settings: JudgeSettings): number {
  let most = 0;
  for (const [index, end] of prepared.ends.entries()) {
    if (end < at + settings.minimumWatchSeconds * 1000) continue;
    most = Math.max(most, prepared.acceptance(prepared.settled, index + 1, false));
  }
  return most;
}

function losesTraffic(prepared: PreparedSignal, settings: JudgeSettings): boolean {
  return prepared.after.some((_, index) => trafficLossAt(prepared, index + 1, settings) !== undefined);
}
