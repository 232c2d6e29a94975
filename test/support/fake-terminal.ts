import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { SettingsError } from "../../src/errors.ts";
import type { Terminal } from "../../src/world/terminal.ts";

export interface FakeTerminal extends Terminal {
  /** What was written so far. */
  readonly written: { out: string; err: string };
}

/** A terminal that keeps what is written; files are read from `workingDirectory` unless `files` holds them. */
export function fakeTerminal({
  input = "",
  files = {},
  now = 0,
  ...given
}: { env?: Terminal["env"]; workingDirectory?: string; columns?: number | undefined } & {
  input?: string;
  files?: Record<string, string>;
  now?: number;
} = {}): FakeTerminal {
  const written = { out: "", err: "" };
  const { workingDirectory = "/" } = given;
  return {
    env: {},
    workingDirectory,
    columns: undefined,
    colour: false,
    ...given,
    written,
    now: () => now,
    sleep: async (ms) => {
      await delay(ms);
    },
    readInput: async () => input,
    async *inputLines() {
      if (input !== "") yield* input.replace(/\n$/u, "").split("\n");
    },
    async readFile(path) {
      const known = files[path];
      if (known !== undefined) return known;
      return readFile(resolve(workingDirectory, path), "utf8").catch(() => {
        throw new SettingsError("The command line", [{ path, message: "there is no such file" }]);
      });
    },
    async out(text) {
      written.out += text;
    },
    err(text) {
      written.err += text;
    },
  };
}
