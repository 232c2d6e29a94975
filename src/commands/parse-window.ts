import { getLocation, type ParseError, parseTree } from "jsonc-parser";
import { z } from "zod";
import { type Mistake, SettingsError } from "../errors.ts";
import type { Window } from "../judge/window.ts";
import { oneLine } from "../text/one-line.ts";

const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/u;

const moment = z.string().transform((text, context) => {
  const at = zoned.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isFinite(at)) return at;
  context.addIssue("expected a time such as 2026-01-31T12:00:00Z");
  return z.NEVER;
});

const seconds = z
  .number()
  .positive()
  .max(31 * 86_400);
const reading = z
  .object({ at: moment, seconds, bad: z.number().min(0), total: z.number().min(0) })
  .superRefine(({ bad, total }, context) => {
    if (bad > total)
      context.addIssue({ code: "custom", path: ["bad"], message: `expected at most total, ${total}` });
  });
const level = z.object({ at: moment, seconds, value: z.number() });

const common = {
  name: z.string().min(1),
  weight: z.number().positive().exactOptional(),
  critical: z.boolean().exactOptional(),
  watchOnly: z.boolean().exactOptional(),
  blind: z.string().min(1).exactOptional(),
  worse: z.enum(["up", "down"]).exactOptional(),
  minimumEvents: z.number().min(0).exactOptional(),
};

/** The readings of one kind of signal. */
function readingsOf<T extends z.ZodType>(one: T) {
  return {
    baseline: z.array(one),
    after: z.array(one),
    earlier: z.array(z.array(one)).exactOptional(),
    placebos: z.array(z.array(one)).exactOptional(),
    control: z.array(one).exactOptional(),
  };
}

// A misspelt option would be a silent default: only what carries options is strict.
const signal = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({
      ...common,
      kind: z.literal("ratio"),
      ...readingsOf(reading),
      deploys: z.array(z.array(reading)).exactOptional(),
    }),
    z.strictObject({ ...common, kind: z.literal("gauge"), ...readingsOf(level) }),
  ],
  { error: (issue) => (issue.code === "invalid_union" ? 'expected "ratio" or "gauge"' : undefined) },
);

const settings = z.strictObject({
  alpha: z.number().gt(0).lt(1).exactOptional(),
  beta: z.number().gt(0).lt(1).exactOptional(),
  tolerate: z.number().min(1).exactOptional(),
  unacceptable: z.number().gt(1).exactOptional(),
  settleSeconds: z.number().min(0).exactOptional(),
  holdSeconds: z.number().min(0).exactOptional(),
  minimumWatchSeconds: z.number().min(0).exactOptional(),
  floor: z.number().gt(0).lt(1).exactOptional(),
});

const vendorWord = z
  .object({
    signals: z.array(z.string()),
    vendor: z.string(),
    at: moment,
    state: z.enum(["up", "down", "unknown"]),
    detail: z.string(),
  })
  .transform(({ detail, ...word }) => ({ ...word, said: { kind: "told" as const, text: detail } }));

const windowSchema = z
  .object({
    deployedAt: moment,
    deadline: moment.exactOptional(),
    settings: settings.exactOptional(),
    signals: z.array(signal),
    vendors: z.array(vendorWord).exactOptional(),
    blind: z.array(z.string()).exactOptional(),
  })
  .superRefine(({ deployedAt, deadline }, context) => {
    if (deadline !== undefined && deadline <= deployedAt) {
      context.addIssue({ code: "custom", path: ["deadline"], message: "expected a time after deployedAt" });
    }
  });

/** A window as JSON, complete: its readings end the watch. @throws SettingsError with every mistake and its path. */
export function parseWindow(text: string, where: string): Window {
  const parsed = windowSchema.safeParse(parseJson(text, where));
  if (parsed.success) return { ...parsed.data, ended: true };
  throw new SettingsError(where, parsed.error.issues.flatMap(mistakesOf));
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const errors: ParseError[] = [];
    parseTree(text, errors);
    const offset = errors[0]?.offset ?? 0;
    const path = pathOf(getLocation(text, offset).path);
    const found = text.trim() === "" ? "nothing" : JSON.stringify(text.slice(offset, offset + 12));
    throw new SettingsError(where, [
      { path, message: `expected JSON, found ${found}`, line: text.slice(0, offset).split("\n").length },
    ]);
  }
}

function mistakesOf(issue: z.core.$ZodIssue): Mistake[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), message: "expected no such key" }));
  }
  return [{ path: pathOf(issue.path), message: issue.message.replace(/^.*?(?=expected)/u, "") }];
}

function pathOf(path: readonly PropertyKey[]): string {
  const joined = path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${oneLine(String(part), 60)}`))
    .join("");
  return joined === "" ? "(the window)" : joined.replace(/^\./u, "");
}
