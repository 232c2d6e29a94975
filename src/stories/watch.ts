import type { Event } from "../settings/event.ts";
import type { Inputs } from "../settings/inputs.ts";
import type { Settings } from "../settings/settings.ts";
import type { World } from "../world/world.ts";
import { findDeploy } from "./deploy/find-deploy.ts";
import type { Outcome } from "./outcome.ts";

/** A deploy is out: is production worse, and what do we do about it? */
export async function watch(
  world: World,
  settings: Settings,
  { inputs, event }: { inputs: Inputs; event: Event },
): Promise<Outcome> {
  const found = await findDeploy(world, inputs, event);
  // What judges and answers is most of the program; which deploy it is about can be asked before it is loaded.
  const { watchFound } = await import("./watch-found.ts");
  return watchFound(world, settings, { inputs, event, found });
}
