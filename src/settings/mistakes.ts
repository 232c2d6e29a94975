import { distance } from "fastest-levenshtein";
import type { z } from "zod";
import { memberOf } from "../text/records.ts";

/** The key that was probably meant: at most a third of it differs. */
export function nearestKey(written: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((key) => ({ key, far: distance(written.slice(0, 100).toLowerCase(), key.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return best !== undefined && best.far <= Math.max(2, Math.ceil(best.key.length / 3)) ? best.key : undefined;
}

type Path = readonly PropertyKey[];

export function pathText(path: Path): string {
  if (path.length === 0) return "the file";
  return path
    .map((part, index) => (typeof part === "number" ? `[${part}]` : `${index > 0 ? "." : ""}${String(part)}`))
    .join("");
}

/** A mistake by its place in the file. */
export interface PlacedMistake {
  at: Path;
  message: string;
}

/** How a schema's issues become words: what may stand at a place, and what was written there. */
export interface Written {
  known(path: Path): string[];
  /** Other places at which a key is known. */
  elsewhere(key: string): string[];
  /** The whole, before anything was filled in: mistakes show what was written, never what a variable held. */
  written: unknown;
}

/** Each once: a part may be held against its schema together with the whole file and alone. */
export function uniqueMistakes(mistakes: readonly PlacedMistake[]): PlacedMistake[] {
  const seen = new Set<string>();
  return mistakes.filter(({ at, message }) => {
    const key = `${pathText(at)}\n${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** What was written at a path. */
export function valueAt(written: unknown, path: Path): unknown {
  return path.reduce(memberOf, written);
}

/** Zod's issues as our mistakes: one each, with what was expected and the nearest key. */
export function mistakesOf(issues: readonly z.core.$ZodIssue[], written: Written): PlacedMistake[] {
  return issues.flatMap((issue): PlacedMistake[] => {
    const at = issue.path;
    const selector = bareSelector(valueAt(written.written, at));
    if (selector !== undefined) {
      return [
        {
          at,
          message: `expected text, got a mapping: what begins with { needs quotes, such as '${selector}'`,
        },
      ];
    }
    switch (issue.code) {
      case "unrecognized_keys":
        return issue.keys.map((key) => ({
          at: [...at, key],
          message: `unknown key${hint(key, written.known(at), written.elsewhere(key))}`,
        }));
      case "invalid_union":
        return ofUnion(issue, written);
      default: {
        const wanted = expected(issue);
        const value = valueAt(written.written, at);
        if (wanted === undefined) return [{ at, message: issue.message }];
        const message =
          value === undefined
            ? `is missing: expected ${wanted}`
            : `expected ${wanted}, got ${shown(value)}${remedy(issue, value)}`;
        return [{ at, message }];
      }
    }
  });
}

function ofUnion(issue: z.core.$ZodIssueInvalidUnion, written: Written): PlacedMistake[] {
  const at = issue.path;
  const value = valueAt(written.written, at);
  if ("options" in issue && Array.isArray(issue.options)) {
    const options = issue.options.map(String);
    const near = typeof value === "string" ? nearestKey(value, options) : undefined;
    const meant = near === undefined ? "" : `, did you mean "${near}"?`;
    return [{ at, message: `expected ${options.join(", ")}, got ${shown(value)}${meant}` }];
  }
  // The branch that got furthest, with the fewest complaints, is the one that was meant.
  const branches = issue.errors.filter((branch) => branch.length > 0);
  const depth = (branch: readonly z.core.$ZodIssue[]) => Math.max(...branch.map(({ path }) => path.length));
  const [best] = branches.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length);
  if (best !== undefined && depth(best) > 0) {
    return mistakesOf(
      best.map((one) => ({ ...one, path: [...at, ...one.path] })),
      written,
    );
  }
  const options = new Set(
    branches.flatMap(([first]) => (first === undefined ? [] : (expected(first) ?? []))),
  );
  const message =
    options.size === 0 ? issue.message : `expected ${[...options].join(" or ")}, got ${shown(value)}`;
  return [{ at, message }];
}

function hint(key: string, known: readonly string[], elsewhere: readonly string[]): string {
  const near = nearestKey(key, known);
  // `statusPage` is `status-page` in another spelling; `minimum` is no misspelt `signals`, but in the wrong place.
  const bare = (text: string) => text.replace(/[\s_-]/gu, "").toLowerCase();
  if (near !== undefined && (bare(near) === bare(key) || elsewhere.length === 0))
    return `, did you mean "${near}"?`;
  if (elsewhere.length > 0) return ` here: it belongs under ${elsewhere.slice(0, 3).join(" or ")}`;
  return `; known are ${known.join(", ")}`;
}

/** A selector such as `{code=~"5.."}` that YAML read as a mapping, as it was meant; undefined when it is none. */
function bareSelector(value: unknown): string | undefined {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  const isSelector = entries.length > 0 && entries.every(([key, of]) => of === null && /[=!]/u.test(key));
  return isSelector ? `{${entries.map(([key]) => key).join(",")}}`.slice(0, 200) : undefined;
}

/** What to change in how a value is written, where that alone is wrong. */
function remedy(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === "invalid_value" && typeof value === "string") {
    const near = nearestKey(value, issue.values.map(String));
    return near === undefined ? "" : `, did you mean "${near}"?`;
  }
  // A schema's own words say more than its type.
  if (issue.code !== "invalid_type" || issue.message.startsWith("expected ")) return "";
  switch (issue.expected) {
    case "string":
      return typeof value === "number" || typeof value === "boolean" ? ": put it in quotes" : "";
    case "array":
      return typeof value === "string" ? `: write it as [${shown(value)}]` : "";
    case "number":
    case "boolean":
      return typeof value === "string" && /^(?:true|false|[\d.]+)$/u.test(value) ? ": without quotes" : "";
    case "object":
    case "record":
      return Array.isArray(value) ? ": write name: value instead of - value" : "";
    default:
      return "";
  }
}

const typeWords: Readonly<Record<string, string>> = {
  record: "a mapping",
  object: "a mapping",
  array: "a list",
  string: "text",
  number: "a number",
  boolean: "true or false",
};

/** What would be right, for the kinds of issue where zod tells. */
function expected(issue: z.core.$ZodIssue): string | undefined {
  // A schema's own words, without the value: that one may come from a variable.
  const own = /^expected (.+?)(?:, got .*)?$/su.exec(issue.message)?.[1];
  if (own !== undefined) return own;
  switch (issue.code) {
    case "invalid_type":
      return typeWords[issue.expected] ?? issue.expected;
    case "invalid_value":
      return issue.values.map(String).join(", ");
    case "too_small":
      return issue.origin === "number"
        ? `${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}`
        : `at least ${issue.minimum} of them`;
    case "too_big":
      return `${issue.origin === "number" ? "at most" : "no more than"} ${issue.maximum}`;
    case "invalid_format":
      return issue.format === "url" ? "an http or https address" : issue.format;
    default:
      return undefined;
  }
}

/** A value as the file has it; long ones are cut, since they may hold anything. */
function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  return typeof value === "string"
    ? `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`
    : String(value);
}
