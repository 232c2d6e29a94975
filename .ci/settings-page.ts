import { editorSchema } from "./schema.ts";

/** What of JSON Schema our own schema uses. */
interface Schema {
  type?: string;
  title?: string;
  description?: string;
  default?: unknown;
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** Every setting as a table for each place where settings stand, from the schema that editors use. */
export function settingsTables(): string {
  const schema = editorSchema as Schema;
  const at = (path: string) =>
    path.split(".").reduce((place, key) => (key === "*" ? named(place) : place.properties![key]!), schema);
  const integration = at("integrations.*");
  const sources = branches(at("sources.*"));
  const signals = branches(at("signals.*"));
  return [
    section("The file", schema),
    ...sources.map((source, index) => {
      const type = String(source.properties!.type!.const);
      return `${section(`Source: ${type}`, source)}\n\n${section(`Signal of a source of type ${type}`, signals[index]!)}`;
    }),
    section("integrations.NAME", integration),
    section("integrations.NAME.probes", integration.properties!.probes!.items!),
    section("watch", at("watch")),
    section("watch.live", at("watch.live")),
    section("response", at("response")),
    section("response.verify", at("response.verify")),
    section("response.quiet", at("response.quiet")),
    section("quiet[]", at("quiet").items!),
    section("response.rollback", at("response.rollback")),
    section("review", at("review")),
    section("services.NAME", at("services.*")),
    "`links` takes any title as its key, and an http or https address as its value.",
  ].join("\n\n");
}

/** Keys of a schema that have no description, by their path. */
export function undescribed(): string[] {
  const search = (schema: Schema, path: string): string[] => [
    ...branches(schema)
      .filter((branch) => branch !== schema)
      .flatMap((branch) => search(branch, path)),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => [
      ...(inner.description === undefined ? [`${path}${key}`] : []),
      ...search(inner, `${path}${key}.`),
    ]),
    ...(typeof schema.additionalProperties === "object"
      ? search(schema.additionalProperties, `${path}*.`)
      : []),
    ...(schema.items === undefined ? [] : search(schema.items, path)),
  ];
  return [...new Set(search(editorSchema as Schema, ""))];
}

function named(schema: Schema): Schema {
  return schema.additionalProperties as Schema;
}

function branches(schema: Schema): Schema[] {
  return schema.anyOf ?? schema.oneOf ?? [schema];
}

function section(title: string, { properties = {}, required = [] }: Schema): string {
  const rows = Object.entries(properties).map(([key, schema]) => {
    const fallback =
      required.includes(key) && schema.default === undefined ? "required" : defaultText(schema.default);
    return `| \`${key}\` | ${cell(typeText(schema))} | ${cell(fallback)} | ${cell(schema.description ?? "")} |`;
  });
  return [`### ${title}`, "", "| Key | Value | Default | Meaning |", "|---|---|---|---|", ...rows].join("\n");
}

function defaultText(value: unknown): string {
  if (value === undefined) return "–";
  if (Array.isArray(value) && value.length === 0) return "none";
  if (value !== null && typeof value === "object")
    return Object.keys(value).length === 0 ? "none" : "see there";
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}

function typeText(schema: Schema): string {
  if (schema.title !== undefined) return schema.title;
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(", ");
  const several = schema.anyOf ?? schema.oneOf;
  if (several !== undefined) return [...new Set(several.map(typeText))].join(" or ");
  switch (schema.type) {
    case "array":
      return `list of ${schema.items === undefined ? "anything" : typeText(schema.items)}`;
    case "object":
      return "mapping";
    case "string":
      return "text";
    case "integer":
      return "whole number";
    case "boolean":
      return "`true` or `false`";
    default:
      return schema.type ?? "anything";
  }
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
