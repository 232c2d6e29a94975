import { z } from "zod";
import { SettingsError } from "../errors.ts";
import type { ReviewPolicy } from "../review/review-policy.ts";
import { reviewSettings } from "../review/review-settings.ts";
import { knownKeys, placesOf } from "./known-keys.ts";
import { mistakesOf, uniqueMistakes } from "./mistakes.ts";
import { name } from "./parts/words.ts";
import { fileSchema, integration } from "./settings.ts";
import type { WrittenFile } from "./written-file.ts";

const unread = z.unknown().optional();

/** The file as a review reads it. The rest may hold `${VARIABLES}` that only a watch is given. */
const policySchema = z.strictObject({
  ...(Object.fromEntries(Object.keys(fileSchema.shape).map((key) => [key, unread])) as Record<never, never>),
  extends: fileSchema.shape.extends,
  integrations: z
    .record(
      name,
      integration(unread).extend({ calls: unread, probes: unread, "status-page": z.string().optional() }),
    )
    .default({}),
  review: reviewSettings.prefault({}),
});

/**
 * What a settings file says of reviews.
 * @throws SettingsError with every mistake, its path, its line and the nearest key
 */
export function parsePolicy(file: WrittenFile): ReviewPolicy {
  const parsed = policySchema.safeParse(file.value);
  if (parsed.success) return parsed.data;
  const mistakes = mistakesOf(parsed.error.issues, {
    known: (path) => knownKeys(policySchema, path),
    elsewhere: (key) => placesOf(policySchema, key),
    written: file.value,
  });
  throw new SettingsError(
    file.where,
    uniqueMistakes(mistakes).map((mistake) => file.placed(mistake)),
  );
}
