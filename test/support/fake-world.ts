import { WorldError } from "../../src/errors.ts";
import { redactText } from "../../src/review/secrets/redact.ts";
import type { GitHub } from "../../src/world/github/github.ts";
import type { Notifier } from "../../src/world/notifiers/notifier.ts";
import type { Probe, ProbeRun } from "../../src/world/probes/probe.ts";
import type { Source, SourceReadings } from "../../src/world/sources/source.ts";
import type { World } from "../../src/world/world.ts";

export interface FakeWorld extends World {
  /** What was logged, a line each, with its level in front unless it is plain. */
  lines: string[];
  /** Files by path. */
  disk: Map<string, string>;
  /** Names of GitHub's functions in the order in which they were called. */
  asked: string[];
}

export interface FakeParts {
  now?: number;
  env?: Record<string, string>;
  github?: Partial<GitHub>;
  /** By name in the settings. */
  sources?: Record<string, Source>;
  /** What a probe of an address answers at a time. */
  /** Files by path. */
  disk?: Record<string, string>;
  /** By name in the settings. */
  notifiers?: Record<string, Notifier>;
  probe?: (url: string, at: number) => Partial<ProbeRun>;
}

/** A world in which time passes only by sleeping, and GitHub has only what is given. */
export function fakeWorld({
  now = 0,
  env = {},
  github = {},
  sources = {},
  disk: files = {},
  probe,
  notifiers = {},
}: FakeParts = {}): FakeWorld {
  let time = now;
  const lines: string[] = [];
  const asked: string[] = [];
  const disk = new Map(Object.entries(files));
  const log = (level: string) => (text: string) => void lines.push(`${level}${text}`);
  return {
    lines,
    asked,
    disk,
    now: () => time,
    async sleep(ms) {
      time += ms;
    },
    log: {
      line: log(""),
      detail: log("detail: "),
      notice: log("notice: "),
      warning: log("warning: "),
      error: log("error: "),
    },
    hide: (text) => text,
    redact: redactText,
    env,
    http: {
      send: async ({ url }) => {
        throw new WorldError("nobody answers", { service: url });
      },
    },
    github: new Proxy(
      { owner: "acme", repo: "shop", serverUrl: "https://github.test", ...github } as GitHub,
      {
        get(target, name, receiver) {
          const known = Reflect.get(target, name, receiver);
          if (known === undefined)
            throw new Error(`GitHub was asked for ${String(name)}, which this test does not have`);
          if (typeof known === "function") asked.push(String(name));
          return known;
        },
      },
    ),
    files: {
      find: async (path) => disk.get(path),
      write: async (path, text) => void disk.set(path, text),
    },
    openNotifier: async (_, name) => notifiers[name] ?? { send: async () => undefined },
    openSource: async (_, name) => sources[name]!,
    openProbe: ({ url }): Probe => ({
      name: url,
      url,
      run: async () => ({
        at: time,
        responseMs: 5,
        status: 200,
        connected: true,
        conditions: [],
        ...probe?.(url, time),
      }),
    }),
  };
}

/** A source that remembers everything: `rate` tells the bad share at a time. */
export function steadySource(
  name: string,
  perSecond: number,
  rate: (at: number) => number | undefined,
): Source {
  const empty: SourceReadings = { ratio: [], gauge: [], queries: [`rate of ${name}`], notes: [] };
  return {
    name,
    remembers: "past",
    narrowestStep: async () => undefined,
    async read(_, { from, to, stepSeconds }) {
      const ratio = [];
      for (let at = from; at + stepSeconds * 1_000 <= to; at += stepSeconds * 1_000) {
        const share = rate(at);
        if (share === undefined) continue;
        const total = perSecond * stepSeconds;
        ratio.push({ at, seconds: stepSeconds, bad: Math.round(total * share), total });
      }
      return { ...empty, ratio };
    },
  };
}
