import type { GaugeReading, Reading } from "../../judge/reading.ts";
import type { World } from "../../world/world.ts";
import type { WatchedSignal } from "../signals/watched-signal.ts";

const hourMs = 3_600_000;
/** Between the two looks that a source without a past needs. */
const betweenLooksMs = 5_000;

/** What a signal reads now: the last hour, or two looks where its source keeps no past. @throws WorldError */
export async function lastHour(world: World, signal: WatchedSignal): Promise<(Reading | GaugeReading)[]> {
  const { stepSeconds, remembers } = signal;
  const stepMs = stepSeconds * 1_000;
  if (remembers === "past") {
    const to = world.now();
    return signal.read({ from: to - Math.floor(hourMs / stepMs) * stepMs, to, stepSeconds });
  }
  const first = world.now();
  const seen = await signal.read({ from: first - stepMs, to: first, stepSeconds });
  await world.sleep(betweenLooksMs);
  const second = world.now();
  return [...seen, ...(await signal.read({ from: first, to: second, stepSeconds }))];
}
