import type { IncidentRecord } from "../../incident/record/record.ts";
import type { Settings } from "../../settings/settings.ts";
import { duration } from "../../text/duration.ts";
import type { World } from "../../world/world.ts";
import { openSignals } from "../signals/open-signals.ts";
import { watchDeploy } from "../watch/watch-deploy.ts";

/** How far back it is looked: long enough for readings of a minute, short enough for a recovery of a quarter of an hour ago. */
const lookMs = 10 * 60_000;

/**
 * Whether the signals of the last ten minutes are still worse than before the bad deploy, in words; undefined when nothing
 * says so. A service that can't be asked now does not keep an incident open.
 */
export async function isStillBad(
  world: World,
  settings: Settings,
  { environment, sha, deployedAt }: IncidentRecord,
): Promise<string | undefined> {
  const now = world.now();
  const since = Math.max(deployedAt, now - lookMs);
  const { signals } = await openSignals(world, settings);
  const { verdict } = await watchDeploy(
    world,
    { ...settings, watch: { ...settings.watch, duration: now - since } },
    {
      deploy: { environment, sha, deployedAt: since, found: "the last ten minutes" },
      deploysAt: [deployedAt],
      baselineEnd: deployedAt,
      signals,
      askVendors: async () => [],
    },
  );
  if (verdict.verdict !== "regressed" && verdict.verdict !== "elsewhere") return undefined;
  return `in the last ${duration((now - since) / 1_000)} it is still worse than before the deploy: ${verdict.reason}.`;
}
