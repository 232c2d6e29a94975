import { jsonSchema } from "../src/settings/editor-schema.ts";
import { allSourceKinds } from "../src/world/sources/index.ts";

/** Every setting of every source. */
export const editorSchema = jsonSchema(await allSourceKinds());

/** The settings file's schema for editors, as it stands in schema/. */
export function schemaText(): string {
  const schema = { $id: "deploy-guard.schema.json", title: "deploy-guard settings", ...editorSchema };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
