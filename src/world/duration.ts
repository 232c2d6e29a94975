import { z } from "zod";
import { parseDuration } from "../text/duration.ts";

const expected = "expected a duration such as 15s or 1m, got";

/** A setting that is written `15s` and read as milliseconds. */
export const duration = z
  .string({ error: (issue) => `${expected} ${JSON.stringify(issue.input)}` })
  .meta({ title: "duration" })
  .transform((text, context) => {
    const ms = parseDuration(text);
    if (ms !== undefined) return ms;
    context.issues.push({ code: "custom", input: text, message: `${expected} ${JSON.stringify(text)}` });
    return z.NEVER;
  });
