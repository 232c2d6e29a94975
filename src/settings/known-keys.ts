import { z } from "zod";

type Path = readonly PropertyKey[];

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

/** Where else a key may stand: `watch`, `integrations.NAME`. */
export function placesOf(schema: JsonSchema, key: string, depth = 5): string[] {
  const search = (at: JsonSchema, path: string, left: number): string[] =>
    expand(at).flatMap(({ properties, additionalProperties, items }) => {
      const here = path !== "" && Object.hasOwn(properties ?? {}, key) ? [path] : [];
      if (left === 0) return here;
      const below = Object.entries(properties ?? {}).flatMap(([name, inner]) =>
        search(inner, path === "" ? name : `${path}.${name}`, left - 1),
      );
      const named =
        typeof additionalProperties === "object"
          ? search(additionalProperties, `${path}.NAME`, left - 1)
          : [];
      return [...here, ...below, ...named, ...(items === undefined ? [] : search(items, path, left - 1))];
    });
  return [...new Set(search(schema, "", depth))];
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
