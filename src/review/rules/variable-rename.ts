import { type Change, leafName } from "../diff/change.ts";
import { wordsOf } from "../diff/key-words.ts";
import { isVariableName, variableOf } from "../diff/variable-name.ts";
import { environmentOf } from "../integrations/environment.ts";
import type { FileSubject, ReviewFacts, Subject } from "../rule.ts";

/** The variable that a setting reads or gives a value. */
export function nameOf(change: Change, side: "before" | "after"): string | undefined {
  const setting = change[side];
  if (setting === undefined) return undefined;
  const name = setting.role === "env-read" ? setting.value : variableOf(setting.key);
  return name !== undefined && isVariableName(name) ? name : undefined;
}

/** The name before: of the same setting, or of one that went away in the same file and is like it. */
export function formerName(
  { change, review, file }: Pick<Subject, "change" | "review" | "file">,
  now: string,
): string | undefined {
  const read = change.after?.role === "env-read";
  const own = nameOf(change, "before");
  // Code that computes something else from another variable is not a rename; one that is like it is.
  if (own !== undefined && own !== now) return alike(own, now) ? own : undefined;
  if (change.kind !== "added") return undefined;
  const gone = file.changes
    .filter(({ kind, before }) => kind === "removed" && (before?.role === "env-read") === read)
    .map((other) => ({ other, name: nameOf(other, "before") }))
    .filter(({ name }) => name !== undefined && name !== now)
    .slice(0, maxGone);
  const same = gone.filter(({ other, name }) => sameValue(other, change, [name!, now]));
  const [former] = (same.length > 0 ? same : gone.filter(({ name }) => alike(name!, now))).toSorted(
    (left, right) => likeness(right.name!, now) - likeness(left.name!, now),
  );
  if (former?.name === undefined) return undefined;
  // It stays under its old name too: nothing was renamed.
  const stays = review.changes.some(({ kind, key }) => kind === "added" && leafName(key) === former.name);
  return stays ? undefined : former.name;
}

/** More that went away at once is another system's file, in which no name of the old one comes up. */
const maxGone = 200;

const renames = new WeakMap<FileSubject, Set<string>>();

/** Whether a variable that is gone came up under another name in the same file, so that one row tells of it. */
export function isRenamed({ change, file, review }: Subject): boolean {
  const gone = nameOf(change, "before");
  if (gone === undefined || /^(?:test|documentation)$/u.test(environmentOf(change.file))) return false;
  const known = renames.get(file) ?? formerNames(file, review);
  renames.set(file, known);
  return known.has(gone);
}

function formerNames(file: FileSubject, review: ReviewFacts): Set<string> {
  const former = file.changes.map((change) => {
    const now = change.kind === "added" ? nameOf(change, "after") : undefined;
    return now && formerName({ change, file, review }, now);
  });
  return new Set(former.filter((name) => name !== undefined));
}

/** A long value is hardly the same by chance; a short one is where the names are alike too. */
function sameValue(gone: Change, come: Change, names: readonly [string, string]): boolean {
  const value = come.after?.value ?? "";
  if (come.after?.role === "env-read" || value.length <= 3 || gone.before?.value !== value) return false;
  return value.length > 7 || likeness(...names) > 0;
}

/** Most of their words are the same. */
export function alike(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const shared = likeness(one, other);
  return shared >= 1 && shared >= Math.min(left.length, right.length) * 0.5;
}

/** How many words they share; plural and singular are one word. */
function likeness(one: string, other: string): number {
  const right = wordsOf(other).map(singular);
  return wordsOf(one).filter((word) => right.includes(singular(word))).length;
}

function singular(word: string): string {
  return word.replace(/(?:(?<=ss|x|ch|sh)es|(?<=[^s])s)$/u, "");
}
