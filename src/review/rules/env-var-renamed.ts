import { type Change, leafName } from "../diff/change.ts";
import { wordsOf } from "../diff/key-words.ts";
import { isVariableName, variableOf } from "../diff/variable-name.ts";
import { environmentOf, isHarmlessPlace, ships } from "../integrations/environment.ts";
import type { Rule, Subject } from "../rule.ts";

export const envVarRenamed: Rule = {
  id: "env-var-renamed",
  title: "Environment variable renamed",
  severity: "high",
  confidence: "medium",
  summary: "A variable is read or set under another name than before.",
  why: "Wherever the old name is still the one that is set, the new one is empty, and every call that needs it fails.",
  check: "Is the new name set in every environment before this ships?",
  assess(subject) {
    const { change } = subject;
    const now = nameOf(change, "after");
    if (
      now === undefined ||
      environmentOf(change.file) === "test" ||
      environmentOf(change.file) === "documentation"
    )
      return undefined;
    const was = formerName(subject, now);
    if (was === undefined || was === now) return undefined;
    // Where code still reads the old name, the rule for that speaks.
    const readers =
      subject.review.reads?.(was).filter(({ file }) => !isHarmlessPlace(environmentOf(file))) ?? [];
    const told = !isHarmlessPlace(environmentOf(change.file)) && change.after?.role !== "env-read";
    if (told && readers.length > 0) return undefined;
    if (followsOnTheOtherSide(subject, now))
      return { severity: "low", message: `${was} is called ${now} now, here and where it is set` };
    const verb = change.after?.role === "env-read" ? "read" : "set";
    return {
      severity: subject.belongs === "no" ? "medium" : "high",
      // A sample and code change together: what must be set is the same everywhere.
      ...(environmentOf(change.file) === "sample" && {
        severity: "medium" as const,
        everywhere: true as const,
      }),
      message: `${was} is ${verb} as ${now} now: wherever only the old name is set, it is empty`,
    };
  },
};

/** Whether what reads it is renamed together with what sets it, in a file that production reads. */
function followsOnTheOtherSide({ change, review }: Subject, name: string): boolean {
  if (change.after?.role !== "env-read")
    return review.changes.some(
      ({ after, before }) => after?.role === "env-read" && after.value === name && before?.value !== name,
    );
  return review.changes.some(
    ({ after, file, key }) =>
      after !== undefined &&
      after.role === undefined &&
      variableOf(key) === name &&
      ships(environmentOf(file, key)),
  );
}

/** The variable that a setting reads or gives a value. */
function nameOf(change: Change, side: "before" | "after"): string | undefined {
  const setting = change[side];
  if (setting === undefined) return undefined;
  const name = setting.role === "env-read" ? setting.value : variableOf(setting.key);
  return name !== undefined && isVariableName(name) ? name : undefined;
}

/** The name before: of the same setting, or of one that went away in the same file and is like it. */
function formerName({ change, review, file }: Subject, now: string): string | undefined {
  const read = change.after?.role === "env-read";
  const own = nameOf(change, "before");
  // Code that computes something else from another variable is not a rename; one that is like it is.
  if (own !== undefined && own !== now) return alike(own, now) ? own : undefined;
  if (change.kind !== "added") return undefined;
  const gone = file.changes.filter(
    ({ kind, before }) => kind === "removed" && (before?.role === "env-read") === read,
  );
  const former = gone
    .map((other) => ({ other, name: nameOf(other, "before") }))
    .filter(({ name }) => name !== undefined && name !== now)
    .find(({ other, name }) => sameValue(other, change) || alike(name!, now))?.name;
  if (former === undefined) return undefined;
  // It stays under its old name too: nothing was renamed.
  const stays = review.changes.some(({ kind, key }) => kind === "added" && leafName(key) === former);
  return stays ? undefined : former;
}

function sameValue(gone: Change, come: Change): boolean {
  const value = come.after?.value ?? "";
  return come.after?.role !== "env-read" && value.length > 3 && gone.before?.value === value;
}

/** Most of their words are the same. */
function alike(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const shared = left.filter((word) => right.includes(word)).length;
  return shared >= 1 && shared >= Math.min(left.length, right.length) * 0.5;
}
