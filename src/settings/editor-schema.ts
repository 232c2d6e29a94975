import { reviewSettings } from "../review/review-settings.ts";
import { asJsonSchema } from "./known-keys.ts";
import { anyNotifier } from "./parse-notify.ts";
import { anySignal, schemaWith } from "./settings.ts";

/** The whole settings file for editors, as JSON Schema. */
export function jsonSchema(): Record<string, unknown> {
  return { ...asJsonSchema(schemaWith(anySignal(), reviewSettings.prefault({}), anyNotifier())) };
}
