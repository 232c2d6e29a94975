import { setTimeout as delay } from "node:timers/promises";
import { files } from "./files.ts";
import type { GitHub } from "./github/github.ts";
import { secretHider } from "./hide-secrets.ts";
import { openHttp } from "./open-http.ts";
import { openProbe } from "./probes/open-probe.ts";
import { findSourceKind } from "./sources/index.ts";
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
  redactText,
}: {
  env: Readonly<Record<string, string | undefined>>;
  log: Log;
  github: GitHub;
  /** Values that must not appear in an error. */
  secrets: readonly string[];
  /** Hides what looks like a credential in a text that is one value. */
  redactText: (text: string) => string;
}): World {
  const hide = secretHider(secrets);
  const redact = (text: string) => redactText(hide(text));
  const now = steadyClock();
  const sleep = async (ms: number, cancel?: AbortSignal) => {
    await delay(ms, undefined, cancel === undefined ? {} : { signal: cancel });
  };
  // What is told of answers is foreign, so that out there nothing but the stricter of the two is at hand.
  const outside = { env, log, hide: redact, now, sleep, files };
  const http = openHttp(outside);
  return {
    ...outside,
    hide,
    redact,
    http,
    github,
    async openSource(settings, name) {
      const kind = await findSourceKind(String(settings.type));
      if (kind === undefined) throw new Error(`no source of type ${String(settings.type)}`);
      return kind.open(settings, name, { ...outside, http });
    },
    openProbe: (settings) => openProbe(settings, outside),
    async openNotifier(settings, name) {
      const { notifierKinds } = await import("./notifiers/index.ts");
      const kind = notifierKinds.find(({ type }) => type === settings.type);
      if (kind === undefined) throw new Error(`no notifier of type ${String(settings.type)}`);
      return kind.open(settings, name, { ...outside, http });
    },
  };
}
