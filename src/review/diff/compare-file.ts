import { count } from "../../text/numbers.ts";
import type { Change, Problem, Setting } from "./change.ts";
import { diffSettings, type SettingPair } from "./diff-settings.ts";
import { type Reading, type ReadOptions, readSettings } from "./read-settings.ts";

export interface FilePair {
  /** In the head; in the base when the file was deleted. */
  path: string;
  /** In the base, when it was another. */
  previousPath?: string;
  /** Whole text at the base; undefined when the file is new. */
  before?: string;
  /** Whole text at the head; undefined when the file was deleted. */
  after?: string;
  /** The settings name the file, so that it is read whatever its name and place. */
  named?: boolean;
}

export interface FileDiff {
  changes: Change[];
  problems: Problem[];
  /** All that the file holds, for rules that look at what stands beside a change. */
  settings: { before: Setting[]; after: Setting[] };
}

/** Beyond that nobody reads a comment, and hiding what is secret in it would take longer than the review may. */
const mostChanges = 10_000;

/** What changed in one file, by key. Never throws: what can't be read is a problem. */
export function compareFile(
  { path, previousPath = path, before, after, named = false }: FilePair,
  how: Pick<ReadOptions, "readCode"> = {},
): FileDiff {
  const old = readSettings(previousPath, before, { ...how, named });
  const now = readSettings(path, after, { ...how, named });
  // A text that was unreadable before says nothing of what it held, so that all of it counts as new.
  const problems = now.problem === undefined ? [] : [{ file: path, ...now.problem }];
  const unreadable = now.problem !== undefined;
  const changes = unreadable ? [] : changesBetween(old, now, { path, previousPath });
  if (changes.length > mostChanges) {
    const message = `changes ${count(changes.length)} settings at once, more than are looked at (${count(mostChanges)})`;
    return {
      changes: [],
      problems: [...problems, { file: path, message }],
      settings: { before: old.settings, after: now.settings },
    };
  }
  return { changes, problems, settings: { before: old.settings, after: now.settings } };
}

function changesBetween(
  old: Reading,
  now: Reading,
  { path, previousPath }: { path: string; previousPath: string },
): Change[] {
  const renamed = path !== previousPath;
  const from = now.settings.length > 0 ? now.from : old.from;
  const all = diffSettings(old.settings, now.settings);
  // Code is moved about all the time; that alone changes nothing for whom it calls.
  const pairs = from === "literal" ? all.filter(({ moved }) => !moved) : all;
  const carried = renamed && from !== "literal" ? carriedOver(old.settings, now.settings) : [];
  return [...pairs, ...carried].flatMap(({ before, after, moved }) => {
    const told = after ?? before;
    if (told === undefined) return [];
    const { line, key } = told;
    return {
      file: path,
      line,
      key,
      kind: moved ? "moved" : before === undefined ? "added" : after === undefined ? "removed" : "edited",
      ...(before && { before }),
      ...(after && { after }),
      from,
      ...(renamed && { previousFile: previousPath }),
    };
  });
}

/** Settings that a renamed file took along unchanged: who reads the file by its old name misses them. */
function carriedOver(before: readonly Setting[], after: readonly Setting[]): SettingPair[] {
  const old = new Map(before.map((setting) => [JSON.stringify(setting.key), setting]));
  return after.flatMap((setting): SettingPair[] => {
    const origin = old.get(JSON.stringify(setting.key));
    const same = origin?.value === setting.value && origin?.type === setting.type;
    return origin !== undefined && same ? [{ before: origin, after: setting, moved: true }] : [];
  });
}
