import { z } from "zod";
import type { QuietWindow } from "../incident/quiet.ts";
import { cronMistake, shortestGapMs } from "../incident/quiet.ts";
import { duration as spoken } from "../text/duration.ts";
import { duration } from "../world/duration.ts";

/** Longer, and the guard is not quiet but off. */
export const longestQuietMs = 24 * 3_600_000;

const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(Z|[+-]\d\d:?\d\d)?$/u;
const exampleTime = "2026-12-24T22:00:00+01:00";

/** A moment with its zone, in milliseconds, or what is wrong with the text. */
export function parseMoment(text: string): number | { mistake: string } {
  const [whole, zone] = zoned.exec(text) ?? [];
  const at = whole === undefined ? Number.NaN : Date.parse(text);
  if (whole !== undefined && zone === undefined) {
    return { mistake: `has no time zone: expected one such as ${exampleTime}, or Z for UTC` };
  }
  return Number.isNaN(at)
    ? { mistake: `expected a time such as ${exampleTime}, got "${text.slice(0, 40)}"` }
    : at;
}

const moment = z.string().transform((text, context) => {
  const at = parseMoment(text);
  if (typeof at === "number") return at;
  context.addIssue({ code: "custom", message: at.mistake });
  return z.NEVER;
});

const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Why so long a window is refused. */
export function tooLong(ms: number): string {
  return `is ${spoken(ms / 1_000)} long: expected at most ${spoken(longestQuietMs / 1_000)}; to switch reverts off for longer, set response.revert: off`;
}

const window = z
  .strictObject({
    from: moment
      .optional()
      .describe(`Of a single one: when it begins, with its zone, such as ${exampleTime}.`),
    to: moment.optional().describe("And when it ends."),
    cron: z
      .string()
      .min(1)
      .max(100)
      .optional()
      .describe("Of one that comes again: a cron expression for when it begins."),
    days: z
      .array(z.enum(days))
      .min(1)
      .optional()
      .describe("Instead of cron: the days of the week on which it begins, mon to sun."),
    at: z
      .string()
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, { error: "expected a time of day such as 02:00" })
      .optional()
      .describe("With days: the time of day at which it begins."),
    zone: z
      .string()
      .refine(isZone, { error: "expected a time zone by its IANA name, such as Europe/Berlin or UTC" })
      .optional()
      .describe("Time zone of cron, or of days and at, by its IANA name."),
    for: duration.optional().describe("With cron, or days and at: how long it lasts."),
    reason: z.string().min(1).max(200).describe("What is done then; told wherever it keeps a revert back."),
  })
  .transform((written, context): QuietWindow => {
    const before = context.issues.length;
    const wrong = (path: string, message: string) =>
      void context.issues.push({ code: "custom", input: written, path: [path], message });
    const made = windowOf(written, wrong);
    return made !== undefined && context.issues.length === before ? made : z.NEVER;
  });

type Written = {
  from?: number | undefined;
  to?: number | undefined;
  cron?: string | undefined;
  days?: readonly string[] | undefined;
  at?: string | undefined;
  zone?: string | undefined;
  for?: number | undefined;
  reason: string;
};
type Wrong = (path: string, message: string) => void;

function windowOf(written: Written, wrong: Wrong): QuietWindow | undefined {
  const { from, to, cron, days: on, at } = written;
  const isOnce = from !== undefined || to !== undefined;
  const isWeekly = on !== undefined || at !== undefined;
  if ([isOnce, cron !== undefined, isWeekly].filter(Boolean).length !== 1) {
    wrong("reason", "stands for no time: expected either from and to, or cron, or days and at");
    return undefined;
  }
  return isOnce ? once(written, wrong) : recurring(written, wrong);
}

function once({ from, to, reason, zone, for: lengthMs }: Written, wrong: Wrong): QuietWindow | undefined {
  if (zone !== undefined) wrong("zone", "is not for from and to, which carry their own");
  if (lengthMs !== undefined) wrong("for", "is not for from and to: expected only to");
  if (from === undefined) wrong("from", `is missing: expected when it begins, such as ${exampleTime}`);
  if (to === undefined) wrong("to", `is missing: expected when it ends, such as ${exampleTime}`);
  if (from === undefined || to === undefined) return undefined;
  if (to <= from) wrong("to", "ends before it begins: expected a time after from");
  else if (to - from > longestQuietMs) wrong("to", tooLong(to - from));
  return { kind: "once", from, to, reason };
}

function recurring(
  { cron, days: on, at, zone, for: lengthMs, reason }: Written,
  wrong: Wrong,
): QuietWindow | undefined {
  if (cron === undefined && on === undefined) wrong("days", "is missing: expected days such as [sat, sun]");
  if (cron === undefined && at === undefined) wrong("at", "is missing: expected a time of day such as 02:00");
  if (zone === undefined) wrong("zone", "is missing: expected a time zone such as Europe/Berlin or UTC");
  if (lengthMs === undefined) wrong("for", "is missing: expected how long it lasts, such as 2h");
  else if (lengthMs > longestQuietMs) wrong("for", tooLong(lengthMs));
  if (zone === undefined || lengthMs === undefined) return undefined;
  const expression = cron ?? (on === undefined || at === undefined ? undefined : weekly(on, at));
  if (expression === undefined) return undefined;
  const mistake = cronMistake(expression, zone);
  if (mistake !== undefined) {
    wrong("cron", `is no cron expression such as "0 2 * * sat": ${mistake}`);
    return undefined;
  }
  if (shortestGapMs(expression, zone) <= lengthMs) {
    wrong(
      cron === undefined ? "for" : "cron",
      "begins again before it has ended, so that it would never end",
    );
  }
  return { kind: "recurring", cron: expression, zone, lengthMs, reason };
}

function weekly(on: readonly string[], at: string): string {
  const [hour, minute] = at.split(":").map(Number);
  return `${minute} ${hour} * * ${on.join(",")}`;
}

/** Times in which something else is known to disturb production. */
export const quietWindows = z
  .array(window)
  .max(100)
  .default([])
  .describe("Announced disturbances: what gets worse in them is reported, never reverted.");
