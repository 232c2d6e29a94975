import { alarmingEvidence } from "./alarm.ts";
import type { GaugeReading, Reading } from "./reading.ts";
import { noAlarmYet, stateAt } from "./signal-state.ts";
import { learnLevel } from "./signals/learn-level.ts";
import { prepareSignal } from "./signals/prepare-signal.ts";
import type { PreparedSignal } from "./signals/prepared-signal.ts";
import { planRestarts } from "./signals/restarts.ts";
import { worseAsBad } from "./signals/timeline.ts";
import { trafficLossAt } from "./signals/traffic.ts";
import { type Calibrated, type JudgeSettings, judgeDefaults, type Signal, type Window } from "./window.ts";

/**
 * What past windows without a deploy teach: how far the level drifts by itself, and how much evidence this signal must bring,
 * which is what at most a share alpha of them brought to the rule that decides (beta, for windows made unacceptable) and
 * never less than the textbook asks for. A past can show what it had; a calm one does not promise that all goes on so.
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
  const level = learnLevel(
    past.flatMap(({ asIs }) => {
      if (asIs.kind === "gauge") return [];
      const { baseline, after, worse = "up" } = asIs;
      return [{ before: worseAsBad(baseline, worse), after: worseAsBad(after, worse) }];
    }),
  );
  const taught = level && { calibrated: { regression: 0, healthy: 0, level } };

  const alarms = past.map(({ asIs, at }) =>
    mostEvidence(prepareSignal({ ...asIs, ...taught }, at, settings), at, settings, watchSeconds),
  );
  const misses = past.map(({ worse, at }) =>
    mostAcceptance(prepareSignal({ ...worse(settings.unacceptable), ...taught }, at, settings), at, settings),
  );
  const textbook = { regression: Math.log(1 / alpha), healthy: Math.log(1 / beta) };
  return {
    regression: Math.max(textbook.regression, quantile(alarms, alpha) ?? quantile(alarms, 0.1) ?? 0),
    healthy: Math.max(textbook.healthy, quantile(misses, beta) ?? 0),
    ...(past.some(({ asIs, at }) => losesTraffic(prepareSignal(asIs, at, settings), settings)) && {
      ebbs: true,
    }),
    ...(level && { level }),
  };
}

/** The ⌈(1 − share)(m + 1)⌉-th smallest; undefined with too few values to promise that share. */
function quantile(values: readonly number[], share: number): number | undefined {
  const rank = Math.ceil((1 - share) * (values.length + 1) - 1e-9);
  return rank <= values.length ? values.toSorted((a, b) => a - b)[rank - 1] : undefined;
}

interface Placebo {
  at: number;
  asIs: Signal;
  /** The same window as if the deploy had made it `ratio` times as bad. */
  worse: (ratio: number) => Signal;
}

/** A past window as a signal of its own: as many readings as the baseline has, then a watch. */
function placebo(signal: Signal, readings: readonly (Reading | GaugeReading)[]): Placebo | undefined {
  const split = signal.baseline.length;
  const at = readings[split]?.at;
  if (at === undefined) return;
  const { name, worse = "up" } = signal;
  if (signal.kind === "gauge") {
    const levels = readings.flatMap((reading) => ("value" in reading ? [reading] : []));
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
  const counts = readings.flatMap((reading) => ("bad" in reading ? [reading] : []));
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

/** The highest threshold at which the rule that decides would have called this window. */
function mostEvidence(
  prepared: PreparedSignal,
  at: number,
  settings: JudgeSettings,
  watchSeconds: number | undefined,
): number {
  const watched = {
    prepared,
    restarts: planRestarts(prepared, at + settings.settleSeconds * 1000, watchSeconds),
    calibrated: { regression: 0, healthy: 0 },
  };
  let most = 0;
  for (const end of prepared.ends.slice(prepared.settled)) {
    const state = stateAt(watched, noAlarmYet, end);
    // The rule never brings more than its evidence: what can't raise the maximum needs no closer look.
    if (Math.max(state.mixed, state.whole) <= most) continue;
    most = Math.max(most, alarmingEvidence(state, at, settings));
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
