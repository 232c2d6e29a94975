import { groupsBy } from "../text/non-empty.ts";
import { type Change, isPosition, keyText, leafName, type Setting } from "./diff/change.ts";
import { wordsOf } from "./diff/key-words.ts";
import { variableOf } from "./diff/variable-name.ts";
import { byRisk, type Finding } from "./finding.ts";
import type { Integration } from "./integrations/integration.ts";
import { redactKey } from "./secrets/redact.ts";

/** A finding with what it was found at. */
export interface Told {
  finding: Finding;
  change: Change;
  integration: Integration | undefined;
}

/**
 * What a reviewer decides on at once is one row: the parts of one variable (`valueFrom.secretKeyRef.name` and `.key`),
 * an anchor that is used several times, one setting that counts for two services, and a section that is gone as a
 * whole. What the settings file names keeps a row for each integration, because each has owners of its own.
 */
export function oneRowEach(told: readonly Told[], after: (file: string) => readonly Setting[]): Finding[] {
  const sections = goneSections(after);
  const worstFirst = told.toSorted((left, right) => byRisk(left.finding, right.finding));
  const rows = groupsBy(worstFirst, (one) => rowOf(one, sections(one.change)));
  return [...rows.values()].map(([{ change: worst, finding }, ...others]) => {
    const section = sections(worst);
    const names = new Set(others.map(({ change }) => nameIn(change)));
    names.delete(nameIn(worst));
    if (section === undefined || names.size === 0) return finding;
    const place = section.length === 0 ? "the file" : keyText(redactKey(section));
    const more = `${names.size} more ${names.size === 1 ? "setting" : "settings"} of ${place}`;
    return { ...finding, message: `${finding.message} (with ${more})` };
  });
}

function rowOf({ finding, change, integration }: Told, section: readonly string[] | undefined): string {
  const named = integration !== undefined && integration.evidence.length === 0 && !integration.discovered;
  const place = section === undefined ? `${change.line} ${nameIn(change)}` : `gone ${section.join("\0")}`;
  return [finding.rule, finding.file, named ? integration.id : "", place].join("\n");
}

/** The variable or the setting by its own name. */
function nameIn({ key }: Change): string {
  return variableOf(key) ?? leafName(key);
}

/** Tells of a removed setting the whole of what went with it: its outermost section, or variables of one beginning. */
function goneSections(
  after: (file: string) => readonly Setting[],
): (change: Change) => readonly string[] | undefined {
  const remaining = new Map<string, Set<string>>();
  return ({ kind, key, file }) => {
    if (kind !== "removed") return undefined;
    const left = remaining.get(file) ?? prefixesOf(after(file));
    remaining.set(file, left);
    if (left.size === 0) return [];
    const length = key.findIndex((segment, at) => !isPosition(segment) && !left.has(prefix(key, at + 1)));
    if (length === -1) return undefined;
    const section = key.slice(0, length + 1);
    if (section.length < key.length || key.length > 1)
      return section.length === key.length ? undefined : section;
    const [name = ""] = key;
    const [first = ""] = wordsOf(name);
    const stays = [...left].some((one) => wordsOf(one)[0] === first);
    return stays ? undefined : [`${first}…`];
  };
}

function prefixesOf(settings: readonly Setting[]): Set<string> {
  return new Set(settings.flatMap(({ key }) => key.map((_, at) => prefix(key, at + 1))));
}

function prefix(key: readonly string[], length: number): string {
  return key.slice(0, length).join("\0");
}
