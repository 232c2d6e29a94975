import { setTimeout as wait } from "node:timers/promises";
import { openHttp } from "../../src/world/open-http.ts";
import type { SourceTools } from "../../src/world/sources/source.ts";
import type { Log } from "../../src/world/world.ts";

const silent: Log = { line() {}, detail() {}, notice() {}, warning() {}, error() {} };

/** The real HTTP client and clock, no files; `changes` replaces any of it. */
export function sourceTools(changes: Partial<SourceTools> = {}): SourceTools {
  const world = {
    now: () => Date.now(),
    sleep: (ms: number) => wait(ms),
    log: silent,
    hide: (text: string) => text,
    env: {},
    ...changes,
  };
  return {
    ...world,
    http: openHttp(world),
    files: { find: async () => undefined, write: async () => {} },
    ...changes,
  };
}
