import { WorldError } from "../../errors.ts";
import type { Doubt } from "../../judge/doubt.ts";
import { doubtWords } from "../../report/doubt-words.ts";
import type { SignalFacts } from "../../report/run-report.ts";
import { distinct } from "../../text/records.ts";
import type { World } from "../../world/world.ts";
import type { WatchedSignal } from "./watched-signal.ts";

/**
 * Asks each source whether what its signals name is there and is what it is taken for; what speaks against it makes the
 * signal blind. A source that can't be asked leaves what is known. What was read meanwhile, until `read` is done, outweighs
 * a doubt whether there is anything.
 */
export async function checkSignals(
  world: World,
  signals: readonly WatchedSignal[],
  when: { deployedAt: number; historySeconds: number },
  read?: Promise<unknown>,
): Promise<void> {
  const at = world.now();
  await Promise.all(
    signals.map(async (signal) => {
      const { facts, check } = signal;
      if (check === undefined) return;
      try {
        const { doubts: found, notes } = await check({ ...when, at });
        await read;
        const doubts = found.filter((doubt) => !isRefuted(doubt, facts));
        const known = new Set(facts.doubts.map((doubt) => JSON.stringify(doubt)));
        for (const doubt of doubts)
          if (!known.has(JSON.stringify(doubt)))
            world.log.warning(world.hide(`${facts.name} can't be judged: ${doubtWords(doubt)}`));
        signal.checked = doubts;
        facts.doubts = [...doubts, ...signal.shown];
        facts.notes = distinct([...facts.notes, ...notes]);
      } catch (error) {
        if (!(error instanceof WorldError)) throw error;
        world.log.detail(`${facts.name} could not be checked: ${error.message}`);
      }
    }),
  );
}

/** That nothing of a name exists is wrong where it has been counted. */
function isRefuted(doubt: Doubt, { baseline, after }: SignalFacts): boolean {
  if (!("part" in doubt) || !["no-such-metric", "no-such-value", "no-such-series"].includes(doubt.kind))
    return false;
  return [...baseline, ...after].some(
    (reading) =>
      "value" in reading ||
      (doubt.part === "bad" ? reading.bad > 0 : doubt.part === "total" && reading.total > 0),
  );
}

/** Whether no signal that counts can be judged, so that nothing is gained by watching on. */
export function isHopeless(signals: readonly WatchedSignal[]): boolean {
  const counting = signals.filter(({ watchOnly }) => !watchOnly);
  return counting.length > 0 && counting.every(({ facts }) => facts.doubts.length > 0);
}
