import type { ReviewInput } from "./assess-changes.ts";
import { type Change, keyText } from "./diff/change.ts";
import { type Finding, milder, type Severity, severityRank } from "./finding.ts";
import { type environmentOf, isHarmlessPlace } from "./integrations/environment.ts";
import type { Integration } from "./integrations/integration.ts";
import { matchesPath } from "./matching.ts";
import type { RuleSetting } from "./review-settings.ts";
import type { Concern, FileSubject, ReviewFacts, Rule, Subject } from "./rule.ts";
import { rules as allRules } from "./rules/index.ts";
import { redactAbout, redactChange, redactKey, redactText } from "./secrets/redact.ts";

/** What a file or a part of it is for. */
export type PlaceOf = typeof environmentOf;

export function shownValues({ key, before, after }: Change) {
  // What reads a variable holds its name, however secret the variable is.
  const isName = (after ?? before)?.role === "env-read";
  return redactChange(before?.value, after?.value, isName ? [] : key);
}

type Graded = ReviewInput & { placeOf: PlaceOf };

export function changeFindings(subject: Subject, { rules = allRules, settings, placeOf }: Graded): Finding[] {
  const { change, integration } = subject;
  return rules.flatMap((rule) => {
    const concern = rule.assess?.(subject);
    const graded =
      concern &&
      gradeOf(rule, concern, settings[rule.id], { path: change.file, integration, key: change.key, placeOf });
    if (concern === undefined || graded === undefined) return [];
    const near = subject.belongs === "near" && rule.confidence === "high" ? "medium" : rule.confidence;
    return {
      rule: rule.id,
      severity: graded,
      confidence: concern.confidence ?? near,
      integration: integration?.id,
      file: change.file,
      line: change.line,
      key: keyText(redactKey(change.key)),
      ...shownValues(change),
      message: redactAbout(concern.message, [change.before?.value, change.after?.value], change.key),
      check: concern.check ?? rule.check,
      ...(rule.page !== undefined && { page: rule.page }),
    };
  });
}

export function fileFindings(
  file: FileSubject,
  review: ReviewFacts,
  { rules = allRules, settings, placeOf }: Graded,
): Finding[] {
  return rules.flatMap((rule) => {
    const concern = rule.assessFile?.(file, review);
    const graded =
      concern &&
      gradeOf(rule, concern, settings[rule.id], {
        path: file.path,
        integration: undefined,
        key: [],
        placeOf,
      });
    if (concern === undefined || graded === undefined) return [];
    return {
      rule: rule.id,
      severity: graded,
      confidence: concern.confidence ?? rule.confidence,
      integration: concern.integration,
      file: file.path,
      line: concern.line ?? 1,
      key: "",
      before: undefined,
      after: undefined,
      message: redactText(concern.message),
      check: concern.check ?? rule.check,
      ...(rule.page !== undefined && { page: rule.page }),
    };
  });
}

/** The grade after the settings, the integration and the file had their say; undefined when the rule is off here. */
function gradeOf(
  rule: Rule,
  concern: Concern,
  setting: RuleSetting | undefined,
  place: { path: string; integration: Integration | undefined; key: readonly string[]; placeOf: PlaceOf },
): Severity | undefined {
  if (setting === "off") return undefined;
  const { severity, paths, integrations } = setting ?? {};
  if (paths !== undefined && !paths.some((glob) => matchesPath(glob, place.path))) return undefined;
  if (integrations !== undefined && !integrations.includes(place.integration?.id ?? "")) return undefined;
  if (severity !== undefined) return severity;

  const own = concern.severity ?? rule.severity;
  if (concern.everywhere) return own;
  const environment = place.placeOf(place.path, place.key);
  if (isHarmlessPlace(environment)) return "low";
  const watching = place.integration?.discovered === true && place.integration.class === "observability";
  // What is tried out before production, and what only observes, is milder, and told all the same.
  const here = [environment === "staging", watching].reduce(
    (grade, isMilder) => (isMilder && severityRank(grade) > severityRank("medium") ? milder(grade) : grade),
    own,
  );
  // What nothing critical depends on is milder, but a risk that is worth a look stays one.
  return place.integration?.critical === false && severityRank(here) > severityRank("medium")
    ? milder(here)
    : here;
}
