import type { Deploy } from "../../incident/deploy.ts";
import type { Settings } from "../../settings/settings.ts";
import { substituteFacts } from "../../settings/substitute.ts";
import { duration } from "../../text/duration.ts";
import { sha7 } from "../../text/names.ts";
import type { World } from "../../world/world.ts";

export type Liveness =
  | { kind: "not-asked" }
  | { kind: "live"; since: number; waitedSeconds: number }
  | { kind: "never"; why: string };

/** Waits until the deployed sha answers; what answered before it is not this deploy's doing. */
export async function awaitLive(world: World, settings: Settings, deploy: Deploy): Promise<Liveness> {
  if (settings.watch.live === undefined) return { kind: "not-asked" };
  const { every, ...live } = settings.watch.live;
  const conditions = live.conditions.map((condition) => substituteFacts(condition, deploy));
  const probe = world.openProbe({ ...live, url: substituteFacts(live.url, deploy), conditions });
  const startedAt = world.now();
  const deadline = startedAt + settings.watch.duration;
  for (let tries = 0; ; tries += 1) {
    const run = await probe.run();
    const failed = run.conditions.filter(({ ok }) => !ok);
    const now = world.now();
    const waitedSeconds = (now - startedAt) / 1_000;
    if (run.error === undefined && failed.length === 0) {
      // Seen at the first try: it was live already, and since when is the deployment's word.
      const since = tries === 0 ? deploy.deployedAt : Math.max(deploy.deployedAt, run.at);
      world.log.line(`${sha7(deploy.sha)} is live${tries === 0 ? "" : `, after ${duration(waitedSeconds)}`}`);
      return { kind: "live", since, waitedSeconds };
    }
    const why = run.error ?? failed.map(({ text, actual }) => `${text} (got ${actual})`).join(", ");
    if (now >= deadline) return { kind: "never", why };
    if (tries % 4 === 0) world.log.line(`waiting for ${sha7(deploy.sha)} to be live: ${why}`);
    await world.sleep(Math.min(every, deadline - now));
  }
}
