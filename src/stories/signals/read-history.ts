import { WorldError } from "../../errors.ts";
import { calibrate } from "../../judge/calibrate.ts";
import { placebosIn } from "../../judge/past/placebos.ts";
import type { Settings } from "../../settings/settings.ts";
import type { World } from "../../world/world.ts";
import { judged, type WatchedSignal } from "./watched-signal.ts";

const dayMs = 86_400_000;

export interface HistoryFacts {
  deployedAt: number;
  /** When this environment was deployed before; a stretch with a deploy in it is not a calm one. */
  deploysAt: readonly number[];
}

/**
 * Learns from each source's past how much evidence chance alone brings there: replays calm stretches as if something
 * had been deployed, and takes the same hours of yesterday and of a week ago for the season. Without a past, or when it
 * can't be read, the textbook thresholds stay.
 */
export async function readHistory(
  world: World,
  { watch, judge }: Pick<Settings, "watch" | "judge">,
  { signals, facts: { deployedAt, deploysAt } }: { signals: readonly WatchedSignal[]; facts: HistoryFacts },
): Promise<void> {
  await Promise.all(
    signals.map(async (signal) => {
      const { facts, stepSeconds, remembers, read } = signal;
      if (remembers !== "past" || facts.baseline.length === 0) return;
      const stepMs = stepSeconds * 1_000;
      const span = async (from: number, lengthMs: number) => {
        const steps = Math.floor(lengthMs / stepMs);
        try {
          return await read({ from, to: from + steps * stepMs, stepSeconds });
        } catch (error) {
          if (!(error instanceof WorldError)) throw error;
          world.log.detail(`${facts.name}: its past can't be read: ${error.message}`);
          return [];
        }
      };
      const steps = Math.floor(watch.history / stepMs);
      const [past, ...earlier] = await Promise.all([
        span(deployedAt - steps * stepMs, watch.history - watch.baseline),
        span(deployedAt - dayMs, watch.duration),
        span(deployedAt - 7 * dayMs, watch.duration),
      ]);
      const placebos = placebosIn(past, {
        baseline: facts.baseline.length,
        after: Math.floor(watch.duration / stepMs),
        stepMs,
        deploysAt,
      });
      signal.earlier = earlier.filter((readings) => readings.length > 0);
      signal.calibrated = calibrate(judged(signal, placebos), {
        deployedAt,
        deadline: deployedAt + watch.duration,
        settings: judge,
      });
      facts.notes.push({ kind: "calibrated", stretches: placebos.length });
    }),
  );
}
