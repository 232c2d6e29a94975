import type { Setting } from "./diff/change.ts";
import { wordsOf } from "./diff/key-words.ts";
import { isReference } from "./secrets/redact.ts";

/** Whether a value is only the place where the real one lies, for rules that have no setting at hand. */
export { isReference } from "./secrets/redact.ts";

/** Names of what a setting takes its value from; empty when the value stands in the file itself. */
export function referencesOf(setting: Setting | undefined): string[] {
  if (setting === undefined) return [];
  if (setting.references !== undefined) return setting.references.map(({ name }) => name);
  const value = setting.value?.trim() ?? "";
  return setting.role === undefined && isReference(value) ? [bareName(value)] : [];
}

/** Whether the value is nothing but what it is taken from. */
export function isOnlyReference(setting: Setting | undefined): boolean {
  if (setting === undefined) return false;
  const [first, ...more] = setting.references ?? [];
  if (first === undefined) return isReference(setting.value?.trim() ?? "");
  return more.length === 0 && first.fallback === undefined;
}

/** What counts where nobody sets it; undefined when there is no such thing. */
export function fallbackOf(setting: Setting | undefined): string | undefined {
  const fallback = setting?.references?.[0]?.fallback;
  return fallback === "" ? undefined : fallback;
}

/** Names that say the same in another notation are one. */
export function sameReferences(before: readonly string[], after: readonly string[]): boolean {
  const plain = (names: readonly string[]) => names.map((name) => wordsOf(name).join(" ")).join(",");
  return plain(before) === plain(after);
}

function bareName(value: string): string {
  return value.replace(/^[${}%\s<=]+|[}%\s>]+$/gu, "");
}
