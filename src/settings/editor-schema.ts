import { z } from "zod";
import { reviewSettings } from "../review/review-settings.ts";
import type { SourceKind } from "../world/sources/source.ts";
import { anyNotifier } from "./parse-notify.ts";
import { schemaWith, signalSchema, sourceSchema } from "./settings.ts";

/** The whole settings file for editors, as JSON Schema: as its author sees it, before defaults and transformations. */
export function jsonSchema(kinds: readonly SourceKind[]): Record<string, unknown> {
  const whole = schemaWith({
    source: sourceSchema(kinds),
    signal: z.union(kinds.map(signalSchema)),
    review: reviewSettings.prefault({}),
    notify: anyNotifier(),
  });
  return { ...z.toJSONSchema(whole, { io: "input", unrepresentable: "any", target: "draft-7" }) };
}
