import type { Change, Problem, Setting } from "./change.ts";
import { diffSettings, type SettingPair } from "./diff-settings.ts";
import { Unreadable } from "./formats/format.ts";
import { formats } from "./formats/index.ts";

export interface FilePair {
  /** In the head; in the base when the file was deleted. */
  path: string;
  /** In the base, when it was another. */
  previousPath?: string;
  /** Whole text at the base; undefined when the file is new. */
  before?: string;
  /** Whole text at the head; undefined when the file was deleted. */
  after?: string;
}

export interface FileDiff {
  changes: Change[];
  problems: Problem[];
  /** All that the file holds, for rules that look at what stands beside a change. */
  settings: { before: Setting[]; after: Setting[] };
}

/** What changed in one file, by key. Never throws: what can't be read is a problem. */
export function diffFile({ path, previousPath = path, before, after }: FilePair): FileDiff {
  const old = readSettings(previousPath, before);
  const now = readSettings(path, after);
  // A text that was unreadable before says nothing of what it held, so that all of it counts as new.
  const problems = now.problem === undefined ? [] : [{ file: path, ...now.problem }];
  const unreadable = now.problem !== undefined;
  const changes = unreadable ? [] : changesBetween(old, now, { path, previousPath });
  return { changes, problems, settings: { before: old.settings, after: now.settings } };
}

/** The settings of one file as it stands; empty for a file that has none or can't be read. */
export function settingsIn(path: string, text: string): Setting[] {
  return readSettings(path, text).settings;
}

interface Reading {
  settings: Setting[];
  from: Change["from"];
  problem?: Omit<Problem, "file">;
}

/** Parsers are linear or nearly so; this keeps the largest file under a second or two. */
const maxCharacters = 2_000_000;

function readSettings(path: string, source: string | undefined): Reading {
  const empty: Reading = { settings: [], from: "config" };
  if (source === undefined) return empty;
  const text = source.replace(/^\uFEFF/u, "").replaceAll("\r\n", "\n");
  const format = formats.find((one) => one.matches(path, text));
  if (format === undefined) return empty;
  if (text.length > maxCharacters) {
    return { ...empty, problem: { message: `is larger than ${maxCharacters} characters and was not read` } };
  }
  if (text.includes("\0"))
    return { ...empty, problem: { message: `is named like ${format.name} but is binary` } };
  try {
    return { settings: format.parse(text, path), from: "config" };
  } catch (error) {
    return { ...empty, problem: problemOf(error, format.name) };
  }
}

/** The file is hostile until proven otherwise: whatever a parser throws is a problem of the file. */
function problemOf(error: unknown, format: string): Omit<Problem, "file"> {
  if (error instanceof Unreadable) {
    return { message: error.message, ...(error.line === undefined ? {} : { line: error.line }) };
  }
  // V8 reports an exhausted stack this way.
  if (error instanceof RangeError) return { message: `is nested too deeply to be read as ${format}` };
  return { message: `could not be read as ${format}` };
}

function changesBetween(
  old: Reading,
  now: Reading,
  { path, previousPath }: { path: string; previousPath: string },
): Change[] {
  const renamed = path !== previousPath;
  const pairs = diffSettings(old.settings, now.settings);
  const from = now.settings.length > 0 ? now.from : old.from;
  const carried = renamed && from !== "literal" ? carriedOver(old.settings, now.settings) : [];
  return [...pairs, ...carried].map(({ before, after, moved }) => {
    const { line, key } = (after ?? before)!;
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
