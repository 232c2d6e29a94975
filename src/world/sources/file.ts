import { z } from "zod";
import { WorldError } from "../../errors.ts";
import { parseReadingList, ReadingListError, readingsIn } from "./reading-list.ts";
import { readingsQuery, readingsSignal } from "./readings-signal.ts";
import { defineSource, noReadings } from "./source.ts";

export const file = defineSource({
  type: "file",
  summary: "readings in a file of the workspace, JSON or NDJSON, written by a step before or all the while",
  settings: z.strictObject({
    type: z.literal("file").describe("Which type of source it is."),
    path: z.string().min(1).describe("The file, from the folder that the step runs in."),
  }),
  signal: readingsSignal,
  queryOf: readingsQuery,
  open({ path }, name, { files }) {
    const service = `source ${name}`;
    return {
      name,
      remembers: "past",
      async read(query, span) {
        const text = await files.find(path);
        if (text === undefined) throw new WorldError(`there is no file ${path}`, { service });
        try {
          return { ...noReadings, ...readingsIn(parseReadingList(text), span, query.pick), queries: [path] };
        } catch (error) {
          if (!(error instanceof ReadingListError)) throw error;
          throw new WorldError(`${path}: ${error.message}`, { service });
        }
      },
      narrowestStep: async () => undefined,
    };
  },
});
