import { z } from "zod";
import { WorldError } from "../../errors.ts";
import { duration } from "../duration.ts";
import { parseReadingList, ReadingListError, readingsIn } from "./reading-list.ts";
import { readingsQuery, readingsSignal } from "./readings-signal.ts";
import { runCommand } from "./run-command.ts";
import { defineSource, noReadings, type SourceTools, type Span } from "./source.ts";

const settings = z.strictObject({
  type: z.literal("command").describe("Which type of source it is."),
  run: z.array(z.string()).min(1).describe("Program and arguments; no shell reads them."),
  env: z
    .array(z.string())
    .default([])
    .describe("Names of the environment variables that it receives beside PATH and HOME."),
  timeout: duration.prefault("30s").describe("Its program is ended after that."),
});

export const command = defineSource({
  type: "command",
  summary: "readings that a program of yours prints, JSON or NDJSON: for whatever has no source of its own",
  settings,
  signal: readingsSignal,
  queryOf: readingsQuery,
  open(own, name, tools) {
    const service = `source ${name}`;
    const [program = "", ...args] = own.run;
    const wrong = (message: string) => new WorldError(tools.hide(`${program} ${message}`), { service });
    return {
      name,
      remembers: "past",
      async read(query, span, cancel) {
        const end = await runCommand({
          argv: [program, ...args],
          env: environment(own.env, tools.env, span),
          timeoutMs: own.timeout,
          maxBytes: 10_000_000,
          cancel,
        });
        if (end.kind === "failed") throw wrong(end.why);
        if (end.code !== 0) {
          const [complaint = ""] = end.complaint.trim().split("\n");
          throw wrong(`ended with code ${end.code}${complaint === "" ? "" : `: ${complaint.slice(0, 200)}`}`);
        }
        try {
          return {
            ...noReadings,
            ...readingsIn(parseReadingList(end.out), span, query.pick),
            queries: [program],
          };
        } catch (error) {
          if (!(error instanceof ReadingListError)) throw error;
          throw wrong(`printed something else than readings: ${error.message}`);
        }
      },
      narrowestStep: async () => undefined,
    };
  },
});

function environment(names: readonly string[], env: SourceTools["env"], span: Span): Record<string, string> {
  const named = ["PATH", "HOME", ...names].flatMap((key) =>
    env[key] === undefined ? [] : [[key, env[key]]],
  );
  return {
    ...Object.fromEntries(named),
    DEPLOY_GUARD_FROM: new Date(span.from).toISOString(),
    DEPLOY_GUARD_TO: new Date(span.to).toISOString(),
    DEPLOY_GUARD_STEP_SECONDS: String(span.stepSeconds),
  };
}
