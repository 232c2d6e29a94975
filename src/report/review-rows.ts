import type { Finding } from "../review/finding.ts";
import { groupsBy, type NonEmpty } from "../text/non-empty.ts";
import { counted } from "../text/numbers.ts";
import { rulePage } from "./docs-links.ts";
import { code, escapeMarkdown, link } from "./text.ts";

/** The address of a line of the change. */
export type LineUrl = (file: string, line: number) => string;

/** What one entry of the comment tells: one setting with all that is said of it, or the same change made in several places. */
export interface ReviewRow {
  integration: string | undefined;
  /** The worst finding, by which the row is graded. */
  worst: Finding;
  /** How many settings the row stands for. */
  settings: number;
  text: string;
}

/** One changed setting, with every finding about it; worst first. */
type SettingFindings = NonEmpty<Finding>;

/** How many places of a row are shown with their values; the rest is counted, and stands in the JSON report. */
const mostPlaces = 6;
/** From how many on the removed settings of one integration in one file are told in one row. */
const fewestTogether = 4;

/**
 * The rows of the comment, worst first. The same change in several files is one row, and so is a whole section that is
 * gone: a reviewer reads what changed, not how often it is written down.
 */
export function reviewRows(findings: readonly Finding[], urlOf: LineUrl): ReviewRow[] {
  const settings = bySetting(findings);
  const removed = groupsBy(settings, removalKey);
  const together = groupsBy(settings, (setting) => {
    const removal = removalKey(setting);
    const inSection = removal === undefined ? 0 : (removed.get(removal)?.length ?? 0);
    return inSection >= fewestTogether ? removal : sameChangeKey(setting);
  });
  return [...together.values()].map(([first, ...rest]) => ({
    integration: first[0].integration,
    worst: first[0],
    settings: 1 + rest.length,
    text: rowText(first, rest, urlOf),
  }));
}

function bySetting(findings: readonly Finding[]): SettingFindings[] {
  const settings = groupsBy(findings, ({ integration, file, line, key }) =>
    JSON.stringify([integration, file, line, key]),
  );
  return [...settings.values()];
}

/** The same for settings that one file loses with one integration; undefined where more than the loss is to be told. */
function removalKey([finding, ...more]: SettingFindings): string | undefined {
  const { integration, file, rule, after, key } = finding;
  if (more.length > 0 || after !== undefined || key === "") return;
  return JSON.stringify(["removed", integration, file, rule]);
}

/** The same for one setting that several files hold: its path, or the name of the variable wherever it is written. */
function sameChangeKey(findings: SettingFindings): string {
  const { integration, file, line, key } = findings[0];
  if (key === "") return JSON.stringify(["file", file, line, findings[0].rule]);
  const variable = /(?:^|[^A-Za-z0-9_])([A-Z][A-Z0-9]*_[A-Z0-9_]+)$/u.exec(key.slice(-200))?.[1];
  return JSON.stringify(["same", integration, variable ?? key, findings.map(({ rule }) => rule).sort()]);
}

/** A list, not a table: long settings and addresses break where a phone needs them to. */
function rowText(first: SettingFindings, rest: readonly SettingFindings[], urlOf: LineUrl): string {
  const [worst] = first;
  const why = first.map(
    ({ message, rule, page }) =>
      `  - ${escapeMarkdown(capital(message), 300)} (${link(rule, rulePage(rule, page))})`,
  );
  return [
    `- **${worst.severity}** ${settingText(worst, urlOf)}`,
    ...why,
    ...alsoText(worst, rest, urlOf),
    `  - Check: ${escapeMarkdown(worst.check, 300)}`,
  ].join("\n");
}

function settingText(finding: Finding, urlOf: LineUrl): string {
  const { file, line, key } = finding;
  const place = link(`${file}:${line}`, urlOf(file, line));
  return key === "" ? place : `${code(key)}: ${valuesText(finding)} (${place})`;
}

/** The other places of the same change, each with what differs from the first: its name, its values, its grade. */
function alsoText(worst: Finding, rest: readonly SettingFindings[], urlOf: LineUrl): string[] {
  if (rest.length === 0) return [];
  const places = rest.slice(0, mostPlaces).map(([finding]) => {
    const { file, line, key, severity } = finding;
    const name = key === worst.key ? "" : `${code(key)}: `;
    const values = sameValues(finding, worst) ? "" : `${valuesText(finding)} `;
    const place = link(`${file}:${line}`, urlOf(file, line));
    const shown = name + values === "" ? place : `${name}${values}(${place})`;
    return severity === worst.severity ? shown : `${shown}, ${severity}`;
  });
  const left = rest.length - places.length;
  const files = new Set(rest.map(([{ file }]) => file));
  const lead = files.size === 1 && files.has(worst.file) ? "Also" : "The same in";
  return [`  - ${lead} ${places.join(", ")}${left > 0 ? ` and ${counted(left, "more place")}` : ""}`];
}

function sameValues(one: Finding, other: Finding): boolean {
  return one.before === other.before && one.after === other.after;
}

/** A setting's change: `` `5s` → `0` ``. */
export function valuesText({ before, after }: Pick<Finding, "before" | "after">): string {
  if (before === undefined) return `new: ${code(after ?? "", 80)}`;
  if (after === undefined) return `removed, was ${code(before, 80)}`;
  return before === after ? `still ${code(after, 80)}` : `${code(before, 80)} → ${code(after, 80)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
