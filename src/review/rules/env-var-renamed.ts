import type { Setting } from "../diff/change.ts";
import { codeLanguage } from "../diff/code-language.ts";
import { isVariableName, variableOf } from "../diff/variable-name.ts";
import { environmentOf, isHarmlessPlace, isPipeline, ships } from "../integrations/environment.ts";
import { reachOf } from "../integrations/reach.ts";
import { referencesOf } from "../references.ts";
import type { Concern, ReviewFacts, Rule, Subject } from "../rule.ts";
import { alike, formerName, nameOf } from "./variable-rename.ts";

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
    if (now === undefined) return renamedBehind(subject) ?? renamedArgument(subject);
    if (environmentOf(change.file) === "test" || environmentOf(change.file) === "documentation")
      return undefined;
    const was = formerName(subject, now);
    if (was === undefined || was === now) return undefined;
    // What only builds and tests is seen to fail before anything ships.
    if (isPipeline(change.file) && !/deploy|release|publish/iu.test(`${change.file} ${change.key.join(" ")}`))
      return { severity: "low", message: `${was} is called ${now} now in a pipeline` };
    // Where code still reads the old name, the rule for that speaks.
    const readers =
      subject.review.reads?.(was).filter(({ file }) => !isHarmlessPlace(environmentOf(file))) ?? [];
    const told = !isHarmlessPlace(environmentOf(change.file)) && change.after?.role !== "env-read";
    if (told && readers.length > 0) return undefined;
    if (followsOnTheOtherSide(subject, now) && !isFilledElsewhere(subject.review, was, now))
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

/** The key of the secret that fills it is renamed too: somebody has to fill that. */
function isFilledElsewhere({ changes }: ReviewFacts, was: string, now: string): boolean {
  const keys = (side: "before" | "after", name: string) =>
    changes.some(
      (change) =>
        change[side]?.key.at(-1) === "key" &&
        change[side]?.key.includes("secretKeyRef") &&
        change[side]?.key.includes(name) &&
        !isHarmlessPlace(environmentOf(change.file)) &&
        referencesOf(change[side]).includes(name),
    );
  return keys("before", was) && keys("after", now);
}

/** Code that configures hands the name of a variable to what reads it: `set(settings, "broker_url", "AMQP_URL")`. */
function renamedArgument({ change, environment }: Subject): Concern | undefined {
  const { before, after, kind } = change;
  if (kind !== "edited" || codeLanguage(change.file) === undefined || isHarmlessPlace(environment))
    return undefined;
  const [was, now] = [before?.value ?? "", after?.value ?? ""];
  if (before?.role !== undefined || after?.role !== undefined || !isVariableName(was) || !isVariableName(now))
    return undefined;
  const reaches = [was, now].every(
    (name) => reachOf({ key: [name], value: "", type: "string" }) !== undefined,
  );
  return reaches && alike(was, now)
    ? {
        severity: "medium",
        message: `${was} is called ${now} here now: wherever only the old name is set, it is empty`,
      }
    : undefined;
}

/** A setting has another name, and so has the variable that it is filled from: `mailKey: ${MAIL_KEY}`. */
function renamedBehind({ change, file }: Subject): Concern | undefined {
  if (change.kind !== "added" || change.from !== "config") return undefined;
  if (isHarmlessPlace(environmentOf(change.file, change.key))) return undefined;
  const now = onlyVariable(change.after);
  if (now === undefined) return undefined;
  const former = file.changes
    .filter(({ kind, key }) => kind === "removed" && isNear(key, change.key))
    .map(({ before }) => onlyVariable(before))
    .find((was) => was !== undefined && was !== now && alike(was, now));
  if (former === undefined) return undefined;
  const stays = file.settings.after.some((setting) => onlyVariable(setting) === former);
  const known = file.settings.before.some((setting) => onlyVariable(setting) === now);
  return stays || known
    ? undefined
    : {
        severity: "medium",
        message: `${former} is read as ${now} now: wherever only the old name is set, it is empty`,
      };
}

/** Of one section, or of two that lie in one. */
function isNear(one: readonly string[], other: readonly string[]): boolean {
  const shared = one.findIndex((segment, at) => segment !== other[at]);
  return (
    one.length === other.length && shared >= Math.max(0, one.length - 2) && (shared > 0 || one.length === 1)
  );
}

function onlyVariable(setting: Setting | undefined): string | undefined {
  const [name, ...more] = referencesOf(setting);
  return name !== undefined && more.length === 0 && isVariableName(name) ? name : undefined;
}

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
      // A constant of the code is called after the variable without setting it.
      codeLanguage(file) === undefined &&
      variableOf(key) === name &&
      ships(environmentOf(file, key)),
  );
}
