import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { setTimeout as delay } from "node:timers/promises";
import { codeOf, SettingsError } from "../errors.ts";
import type { Terminal } from "./terminal.ts";

/** The terminal this process runs in. */
export function openTerminal(): Terminal {
  let readerGone = false;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    readerGone = true;
  });
  return {
    env: process.env,
    workingDirectory: process.cwd(),
    now: () => Date.now(),
    sleep: (ms) => delay(ms),
    readInput: () => text(process.stdin),
    inputLines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    async readFile(path) {
      try {
        return await readFile(resolve(path), "utf8");
      } catch (error) {
        const code = codeOf(error);
        const message =
          code === "ENOENT"
            ? "there is no such file"
            : code === "EISDIR"
              ? "is a folder"
              : `can't be read (${code})`;
        throw new SettingsError("The command line", [{ path, message }]);
      }
    },
    async out(output) {
      if (!readerGone && !process.stdout.write(output)) await once(process.stdout, "drain").catch(() => {});
    },
    err(output) {
      process.stderr.write(output);
    },
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  };
}
