import { WorldError } from "../../errors.ts";
import { nextStepAt } from "../../incident/record/due-messages.ts";
import type { Entry } from "../../incident/record/record.ts";
import type { Settings } from "../../settings/settings.ts";
import { duration } from "../../text/duration.ts";
import type { World } from "../../world/world.ts";
import { changeIncident } from "./change-incident.ts";
import { commandEffects } from "./command-effects.ts";

/** How often it is looked whether somebody took the incident: two requests, or one without a revert. */
const pollMs = 30_000;
const shortestMs = 1_000;

/**
 * Stays while nobody has taken the incident, and calls whoever is next: GitHub's schedules come late or not at all. Ends as soon as
 * somebody took it, which who merges the revert has done, so that the job is not in the way of that deploy; at the latest after
 * `incident.keep`. Scheduled runs carry on from the record alone.
 */
export async function keepTime(
  world: World,
  settings: Settings,
  { number, revert }: { number: number; revert: number | undefined },
): Promise<void> {
  const { incident } = settings;
  if (incident === undefined || incident.escalation.length === 0) return;
  const until = world.now() + incident.keepMs;
  const effect = commandEffects(world, settings, number);
  for (let isFirst = true; ; isFirst = false) {
    let next: number | undefined = world.now() + pollMs;
    try {
      const entries = await mergedBySomebody(world, revert);
      const changed = await changeIncident(world, { number, settings, entries, effect });
      if (changed.kind === "none") return world.log.warning(`the escalation ends: ${changed.why}`);
      next = nextStepAt(changed.record, incident.escalation);
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      world.log.warning(`incident #${number}: ${error.message}`);
    }
    const now = world.now();
    if (next === undefined || now >= until) {
      const why =
        next === undefined ? "nobody else is to be called" : `${duration(incident.keepMs / 1_000)} are over`;
      return world.log.line(`incident #${number}: this job waits no longer: ${why}`);
    }
    if (isFirst) world.log.line(`incident #${number}: waiting until somebody takes it (comment /ack)`);
    await world.sleep(Math.max(shortestMs, Math.min(pollMs, until - now, next - now)));
  }
}

/** Who merges the revert has taken the incident. */
async function mergedBySomebody({ github }: World, revert: number | undefined): Promise<Entry[]> {
  if (revert === undefined) return [];
  const { merged, mergedAt, url } = await github.readPull(revert);
  if (!merged || mergedAt === undefined) return [];
  const what = { kind: "acknowledged" } as const;
  return [{ id: `merged-revert:${revert}`, at: mergedAt, source: `#${revert} was merged`, url, what }];
}
