import type { Settings } from "../settings/settings.ts";
import { duration } from "../text/duration.ts";
import type { World } from "../world/world.ts";
import type { Outcome } from "./outcome.ts";
import { writeBaselineFile } from "./signals/baseline-file.ts";
import { openSignals } from "./signals/open-signals.ts";
import { readAfter } from "./signals/read-signals.ts";
import { controlsOf } from "./signals/watched-signal.ts";

/** Before the deploy step: reads for a while what keeps no history, and leaves it for the watch in the same job. */
export async function sampleBaseline(world: World, settings: Settings): Promise<Outcome> {
  const { sample, interval } = settings.watch;
  const watched = (await openSignals(world, settings)).signals;
  const signals = [...watched, ...controlsOf(watched)].filter(({ remembers }) => remembers === "now");
  if (signals.length === 0) {
    world.log.line("every signal has a history of its own: there is nothing to sample before the deploy");
    return { outputs: {}, summary: "" };
  }
  const startedAt = world.now();
  const until = startedAt + sample;
  world.log.line(
    `sampling ${signals.map(({ facts }) => facts.name).join(", ")} for ${duration(sample / 1_000)}`,
  );
  for (let look = 0; ; look += 1) {
    const now = world.now();
    const blind = await readAfter(signals, { since: startedAt, now });
    for (const [name, why] of blind) world.log.warning(`${name} could not be read: ${why}`);
    if (now >= until) break;
    await world.sleep(Math.max(0, Math.min(startedAt + (look + 1) * interval, until) - world.now()));
  }
  for (const { facts } of signals) facts.baseline = facts.after;
  const file = await writeBaselineFile(world, signals);
  const readings = signals.reduce((sum, { facts }) => sum + facts.baseline.length, 0);
  world.log.line(`${readings} readings of ${signals.length} signals are in ${file}`);
  return { outputs: {}, summary: "" };
}
