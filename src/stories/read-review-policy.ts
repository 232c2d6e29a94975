import { parse } from "yaml";
import { SettingsError } from "../errors.ts";
import { type ReviewPolicy, reviewPolicy } from "../review/review-policy.ts";

/** What the settings file says of reviews. @throws SettingsError with every mistake */
export function readReviewPolicy(text: string | undefined, where: string): ReviewPolicy {
  let written: unknown = {};
  try {
    written = (text === undefined ? undefined : parse(text, { maxAliasCount: 100 })) ?? {};
  } catch (error) {
    const [message] = (error as Error).message.split("\n");
    throw new SettingsError(where, [{ path: "the file", message: `is not YAML: ${message}` }]);
  }
  const { success, data, error } = reviewPolicy.safeParse(written);
  if (success) return data;
  throw new SettingsError(
    where,
    error.issues.map(({ path, message }) => ({ path: path.map(String).join("."), message })),
  );
}
