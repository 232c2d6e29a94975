import { setTimeout as delay } from "node:timers/promises";
import { files } from "./files.ts";
import type { GitHub } from "./github/github.ts";
import { secretHider } from "./hide-secrets.ts";
import { openHttp } from "./open-http.ts";
import { openProbe } from "./probes/open-probe.ts";
import { sourceKinds } from "./sources/index.ts";
import type { Log, World } from "./world.ts";

/** Milliseconds since the epoch, as the clock stood at the start plus what has truly passed: a clock that is set meanwhile can't stretch or cut a watch. */
function steadyClock(): () => number {
  const startedAt = Date.now();
  const origin = performance.now();
  return () => Math.round(startedAt + performance.now() - origin);
}

/** The real world. */
export function openWorld({
  env,
  log,
  github,
  secrets,
}: {
  env: Readonly<Record<string, string | undefined>>;
  log: Log;
  github: GitHub;
  /** Values that must not appear in an error. */
  secrets: readonly string[];
}): World {
  const hide = secretHider(secrets);
  const now = steadyClock();
  const sleep = async (ms: number, cancel?: AbortSignal) => {
    await delay(ms, undefined, cancel === undefined ? {} : { signal: cancel });
  };
  const http = openHttp({ now, sleep, log, hide });
  const tools = { env, log, hide, now, sleep, http, files };
  return {
    ...tools,
    github,
    openSource(settings, name) {
      const kind = sourceKinds.find(({ type }) => type === settings.type);
      if (kind === undefined) throw new Error(`no source of type ${String(settings.type)}`);
      return kind.open(settings, name, tools);
    },
    openProbe: (settings) => openProbe(settings, { now, hide }),
  };
}
