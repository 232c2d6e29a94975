import type { z } from "zod";
import type { SourceKind } from "../world/sources/source.ts";
import { knownKeys, placesOf } from "./known-keys.ts";
import { mistakesOf, type PlacedMistake } from "./mistakes.ts";
import { hintSchema } from "./settings.ts";

/** Reads a part of the file, which stands at `prefix`; undefined when it has mistakes, which are then noted. */
export type PartReader = <S extends z.ZodType>(
  schema: S,
  value: unknown,
  prefix: readonly PropertyKey[],
) => z.output<S> | undefined;

/**
 * @param written the whole file, before anything was filled in
 * @param kinds of the sources that the file names; what they know is pointed out where it stands in another place
 * @param found takes the mistakes
 */
export function partReader(
  written: unknown,
  kinds: readonly SourceKind[],
  found: PlacedMistake[],
): PartReader {
  let hints: ReturnType<typeof hintSchema> | undefined;
  const elsewhere = (key: string) => {
    hints ??= hintSchema(kinds);
    return placesOf(hints, key);
  };
  return (schema, value, prefix) => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const placed = parsed.error.issues.map((issue) => ({ ...issue, path: [...prefix, ...issue.path] }));
    const known = (path: readonly PropertyKey[]) => knownKeys(schema, path.slice(prefix.length));
    found.push(...mistakesOf(placed, { known, elsewhere, written }));
    return undefined;
  };
}
