import parse from "parse-duration";
import { z } from "zod";

const pattern = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d|w))+$/u;
const expected = "expected a duration such as 15s or 1m, got";

/** A duration as people write it (`500ms`, `15s`, `1h30m`, `7d`) in milliseconds; undefined without a unit or a sense. */
export function parseDuration(text: string): number | undefined {
  const compact = text.trim();
  return compact.length <= 32 && pattern.test(compact) ? (parse(compact) ?? undefined) : undefined;
}

/** A setting that is written `15s` and read as milliseconds. */
export const duration: z.ZodType<number, string> = z
  .string({ error: (issue) => `${expected} ${JSON.stringify(issue.input)}` })
  .transform((text, context) => {
    const ms = parseDuration(text);
    if (ms !== undefined) return ms;
    context.issues.push({ code: "custom", input: text, message: `${expected} ${JSON.stringify(text)}` });
    return z.NEVER;
  });
