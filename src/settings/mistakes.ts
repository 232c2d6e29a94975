import { distance } from "fastest-levenshtein";
import { type Document, isNode, type LineCounter } from "yaml";
import { z } from "zod";

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
  return [
    ...new Set(
      places.flatMap(({ properties, propertyNames }) => [
        ...Object.keys(properties ?? {}),
        ...(propertyNames?.enum ?? []),
      ]),
    ),
  ];
}

/** As the author of a file sees it: before defaults and transformations. */
export function asJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any", target: "draft-7" }) as JsonSchema;
}

export interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  /** Of a mapping whose keys are one of these. */
  propertyNames?: { enum?: string[] };
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

function expand(schema: JsonSchema): JsonSchema[] {
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return inner.length === 0 ? [schema] : [schema, ...inner.flatMap(expand)];
}

/** A mistake by its place in the file. */
export interface PlacedMistake {
  at: Path;
  message: string;
}

/** How a schema's issues become words: what may stand at a place, and what was written there. */
export interface Written {
  known(path: Path): string[];
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

function valueAt({ written }: Written, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    written,
  );
}

/** Zod's issues as our mistakes: one each, with what was expected and the nearest key. */
export function mistakesOf(issues: readonly z.core.$ZodIssue[], written: Written): PlacedMistake[] {
  return issues.flatMap((issue): PlacedMistake[] => {
    const at = issue.path;
    switch (issue.code) {
      case "unrecognized_keys":
        return issue.keys.map((key) => ({
          at: [...at, key],
          message: `unknown key${hint(key, written.known(at))}`,
        }));
      case "invalid_union":
        return ofUnion(issue, written);
      default: {
        const wanted = expected(issue);
        const value = valueAt(written, at);
        if (wanted === undefined) return [{ at, message: issue.message }];
        const message =
          value === undefined ? `is missing: expected ${wanted}` : `expected ${wanted}, got ${shown(value)}`;
        return [{ at, message }];
      }
    }
  });
}

function ofUnion(issue: z.core.$ZodIssueInvalidUnion, written: Written): PlacedMistake[] {
  const at = issue.path;
  const value = valueAt(written, at);
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
    branches.map((branch) => expected(branch[0]!)).filter((text) => text !== undefined),
  );
  const message =
    options.size === 0 ? issue.message : `expected ${[...options].join(" or ")}, got ${shown(value)}`;
  return [{ at, message }];
}

function hint(key: string, known: readonly string[]): string {
  const near = nearestKey(key, known);
  return near === undefined ? `; known are ${known.join(", ")}` : `, did you mean "${near}"?`;
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
