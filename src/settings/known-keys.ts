import type { z } from "zod";

type Path = readonly PropertyKey[];

/** What may stand at a place, as far as a hint needs to know it. */
interface Place {
  properties: Readonly<Record<string, z.core.$ZodType>>;
  /** What stands under a name of the author's choice. */
  named?: z.core.$ZodType;
  items?: z.core.$ZodType;
}

/** Which keys may stand at a path. */
export function knownKeys(schema: z.core.$ZodType, path: Path): string[] {
  let places = placesIn(schema);
  for (const part of path) {
    places = places.flatMap(({ properties, named, items }) => {
      const next = typeof part === "number" ? items : (properties[String(part)] ?? named);
      return next === undefined ? [] : placesIn(next);
    });
  }
  return [...new Set(places.flatMap(({ properties }) => Object.keys(properties)))];
}

/** Where else a key may stand: `watch`, `integrations.NAME`. */
export function placesOf(schema: z.core.$ZodType, key: string, depth = 5): string[] {
  const search = (at: z.core.$ZodType, path: string, left: number): string[] =>
    placesIn(at).flatMap(({ properties, named, items }) => {
      const here = path !== "" && Object.hasOwn(properties, key) ? [path] : [];
      if (left === 0) return here;
      const below = Object.entries(properties).flatMap(([name, inner]) =>
        search(inner, path === "" ? name : `${path}.${name}`, left - 1),
      );
      return [
        ...here,
        ...below,
        ...(named === undefined ? [] : search(named, `${path}.NAME`, left - 1)),
        ...(items === undefined ? [] : search(items, path, left - 1)),
      ];
    });
  return [...new Set(search(schema, "", depth))];
}

/**
 * The places that a schema describes, as the author of a file sees them: before defaults and transformations. Read
 * from the schema itself; its form as JSON Schema takes longer to make than the file to read.
 */
function placesIn(schema: z.core.$ZodType): Place[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return [{ properties: def.shape }];
    case "record": {
      const names = def.keyType._zod.values;
      // A mapping whose names are all known.
      if (names === undefined) return [{ properties: {}, named: def.valueType }];
      return [{ properties: Object.fromEntries([...names].map((name) => [String(name), def.valueType])) }];
    }
    case "array":
      return [{ properties: {}, items: def.element }];
    case "union":
      return def.options.flatMap(placesIn);
    case "optional":
    case "default":
    case "prefault":
      return placesIn(def.innerType);
    case "pipe":
      return placesIn(def.in);
    default:
      return [];
  }
}
