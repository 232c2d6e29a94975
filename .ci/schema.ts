import { jsonSchema } from "../src/settings/editor-schema.ts";

/** The settings file's schema for editors, as it stands in schema/. */
export function schemaText(): string {
  const schema = { $id: "deploy-guard.schema.json", title: "deploy-guard settings", ...jsonSchema() };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
