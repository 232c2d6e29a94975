import { distance } from "fastest-levenshtein";
import { type Document, isNode, type LineCounter } from "yaml";
import type { z } from "zod";
import type { Mistake } from "../errors.ts";

/** The key that was probably meant: at most a third of it differs. */
export function nearestKey(written: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((key) => ({ key, far: distance(written.slice(0, 100).toLowerCase(), key.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return best !== undefined && best.far <= Math.max(2, Math.ceil(best.key.length / 3)) ? best.key : undefined;
}

type Path = readonly PropertyKey[];

export function pathText(path: Path): string {
  return path
    .map((part, index) => (typeof part === "number" ? `[${part}]` : `${index > 0 ? "." : ""}${String(part)}`))
    .join("");
}

/** Line of the key (or of the nearest thing around it that exists) in a YAML document, counted from 1. */
export function lineOf(document: Document, lines: LineCounter, path: Path): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair =
      parent !== null && typeof parent === "object" && "items" in parent
        ? (parent.items as { key?: { value?: unknown; range?: [number, number, number] } }[]).find(
            (item) => item.key?.value === key,
          )
        : undefined;
    const range = pair?.key?.range ?? nodeRange(document.getIn(path.slice(0, length), true));
    if (range !== undefined) return lines.linePos(range[0]).line;
  }
  return undefined;
}

function nodeRange(node: unknown): [number, number, number] | undefined {
  return isNode(node) ? (node.range ?? undefined) : undefined;
}

/** What may stand at a path, found by walking the schema's JSON form. */
export function knownKeys(schema: JsonSchema, path: Path): string[] {
  let places = expand(schema);
  for (const part of path) {
    places = places.flatMap((place) => {
      if (typeof part === "number") return place.items === undefined ? [] : expand(place.items);
      const own = place.properties?.[String(part)];
      const other = typeof place.additionalProperties === "object" ? place.additionalProperties : undefined;
      const next = own ?? other;
      return next === undefined ? [] : expand(next);
    });
  }
  return [...new Set(places.flatMap((place) => Object.keys(place.properties ?? {})))];
}

export interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

function expand(schema: JsonSchema): JsonSchema[] {
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return inner.length === 0 ? [schema] : [schema, ...inner.flatMap(expand)];
}

/** Zod's issues as our mistakes: one each, with what was expected and the nearest key. */
export function mistakesOf(
  issues: readonly z.core.$ZodIssue[],
  known: (path: Path) => string[],
  valueAt: (path: Path) => unknown,
): Mistake[] {
  return issues.flatMap((issue): Mistake[] => {
    switch (issue.code) {
      case "unrecognized_keys":
        return issue.keys.map((key) => {
          const near = nearestKey(key, known(issue.path));
          const hint =
            near === undefined ? `; known are ${known(issue.path).join(", ")}` : `, did you mean "${near}"?`;
          return { path: pathText([...issue.path, key]), message: `unknown key${hint}` };
        });
      case "invalid_union": {
        // The branch that complains least is the one that was meant.
        const branches = issue.errors.filter((branch) => branch.length > 0);
        const depth = (branch: readonly z.core.$ZodIssue[]) =>
          Math.max(...branch.map(({ path }) => path.length));
        const [best] = [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
        if ("options" in issue && Array.isArray(issue.options)) {
          const options = issue.options.map(String);
          const value = valueAt(issue.path);
          const near = typeof value === "string" ? nearestKey(value, options) : undefined;
          const hint = near === undefined ? "" : `, did you mean "${near}"?`;
          return [
            {
              path: pathText(issue.path),
              message: `expected ${options.join(", ")}, got ${shown(value)}${hint}`,
            },
          ];
        }
        if (best === undefined || depth(best) === 0) {
          const options = branches.map((branch) => expected(branch[0]!)).filter((text) => text !== undefined);
          return [
            {
              path: pathText(issue.path),
              message:
                options.length === 0
                  ? issue.message
                  : `expected ${[...new Set(options)].join(" or ")}, got ${shown(valueAt(issue.path))}`,
            },
          ];
        }
        const inner = best.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
        return mistakesOf(inner, known, valueAt);
      }
      default: {
        const wanted = expected(issue);
        const value = valueAt(issue.path);
        const missing = value === undefined && wanted !== undefined;
        const message = missing
          ? `is missing: expected ${wanted}`
          : wanted === undefined
            ? issue.message
            : `expected ${wanted}, got ${shown(value)}`;
        return [{ path: issue.path.length === 0 ? "the file" : pathText(issue.path), message }];
      }
    }
  });
}

/** What would be right, for the kinds of issue where zod tells. */
function expected(issue: z.core.$ZodIssue): string | undefined {
  // A schema's own words, without the value: that one may come from a variable.
  const own = /^expected (.+?)(?:, got .*)?$/su.exec(issue.message)?.[1];
  if (own !== undefined) return own;
  switch (issue.code) {
    case "invalid_type":
      return (
        {
          record: "a mapping",
          object: "a mapping",
          array: "a list",
          string: "text",
          number: "a number",
          boolean: "true or false",
        }[issue.expected as string] ?? issue.expected
      );
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
