import { calibrate } from "../../judge/calibrate.ts";
import { deploysOf, pastOf } from "../../judge/past/ledger-past.ts";
import type { Settings } from "../../settings/settings.ts";
import type { World } from "../../world/world.ts";
import { readLedger, speakerOf } from "./ledger.ts";
import { judged, type WatchedSignal } from "./watched-signal.ts";

/**
 * Gives every ratio what earlier deploys that turned out well cost it, and signals without a history, for which no baseline step
 * ran, the measure that earlier healthy watches left.
 */
export async function takeLedger(
  world: World,
  { watch, judge }: Pick<Settings, "watch" | "judge">,
  { signals, environment, end }: { signals: readonly WatchedSignal[]; environment: string; end: number },
): Promise<void> {
  const ratios = signals.filter(({ kind }) => kind === "ratio");
  const bare = signals.filter(({ remembers, facts }) => remembers === "now" && facts.baseline.length === 0);
  if (bare.length === 0 && ratios.length === 0) return;
  const entries = await readLedger(world, environment);
  for (const signal of ratios) {
    const { facts } = signal;
    const deploys = deploysOf(entries, { name: facts.name, from: speakerOf(world, facts) }, end);
    if (deploys.length > 0) signal.deploys = deploys;
  }
  for (const signal of bare) {
    const { facts, kind } = signal;
    const past = pastOf(
      entries,
      { name: facts.name, from: speakerOf(world, facts), kind },
      { before: end, baselineSeconds: watch.baseline / 1_000, settleSeconds: judge.settleSeconds },
    );
    if (past.baseline.length === 0) continue;
    facts.baseline = past.baseline;
    const learnt = calibrate(judged(signal, past.placebos), {
      deployedAt: end,
      deadline: end + watch.duration,
      settings: judge,
    });
    // Healthy watches are those that raised no alarm: such a choice may raise a threshold, never lower it.
    signal.calibrated = {
      regression: Math.max(Math.log(1 / judge.alpha), learnt.regression),
      healthy: Math.max(Math.log(1 / judge.beta), learnt.healthy),
    };
    facts.notes.push({ kind: "baseline-from-ledger" });
  }
}
