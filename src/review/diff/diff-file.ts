import { formatOf, isInFormat, Unreadable } from "../formats/format.ts";
import { formats } from "../formats/index.ts";
import { readConfiguration } from "../formats/read-configuration.ts";
import type { Change, Problem, Setting } from "./change.ts";
import { codeLanguage } from "./code-language.ts";
import { codeSettings } from "./code-settings.ts";
import { diffSettings, type SettingPair } from "./diff-settings.ts";
import { isConfigurationCode, literalsIn } from "./literals.ts";
import { manifests } from "./manifests.ts";

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

const generated =
  /(?:^|\/)(?:node_modules|vendor|third_party|bower_components|dist|coverage|\.next|\.terraform|__snapshots__|__fixtures__|__mocks__|testdata|fixtures|cassettes)\/|\.min\.\w+$|(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|packages\.lock\.json|composer\.lock|pnpm-lock\.yaml|\.terraform\.lock\.hcl|deno\.lock)$/iu;
const testCode =
  /(?:^|\/)(?:tests?|specs?|__tests__|e2e)\/|[._-](?:tests?|spec|e2e)\.\w+$|(?:^|\/)test_[^/]+$|Tests?\.\w+$/u;

/** Whether a change of a file can show in a review at all, so that no other needs to be fetched. */
export function canMatter(path: string): boolean {
  if (generated.test(path)) return false;
  if (manifests.some(({ matches }) => matches(path)) || isInFormat(formats, path)) return true;
  // What tests call is made up; what configures them is not.
  return codeLanguage(path) !== undefined && (isConfigurationCode(path) || !testCode.test(path));
}

interface Reading {
  settings: Setting[];
  from: Change["from"];
  problem?: Omit<Problem, "file">;
}

interface Reader {
  name: string;
  from: Change["from"];
  parse(text: string, path: string): Setting[];
}

/** Parsers are linear or nearly so; this bounds the worst that was found at a few seconds. */
const maxCharacters = 1_000_000;

function readSettings(path: string, source: string | undefined): Reading {
  const text = (source ?? "").replace(/^\uFEFF/u, "").replaceAll("\r\n", "\n");
  const reader = source === undefined ? undefined : readerOf(path, text);
  if (reader === undefined) return { settings: [], from: "config" };
  const unread = (problem: Omit<Problem, "file">): Reading => ({ settings: [], from: reader.from, problem });
  if (text.length > maxCharacters) {
    return unread({ message: `is larger than ${maxCharacters} characters and was not read` });
  }
  if (text.includes("\0")) return unread({ message: `is named like ${reader.name} but is binary` });
  try {
    return { settings: bounded(reader.parse(text, path)), from: reader.from };
  } catch (error) {
    return unread(problemOf(error, reader.name));
  }
}

const maxDepth = 300;
const maxExpanded = 20_000_000;

/** Keys repeat the names above them and anchors repeat values: a small file can be told in gigabytes. */
function bounded(settings: Setting[]): Setting[] {
  let expanded = 0;
  for (const { key, value = "", line } of settings) {
    if (key.length > maxDepth) throw new Unreadable(`is nested more than ${maxDepth} levels deep`, line);
    expanded += key.reduce((length, segment) => length + segment.length, value.length);
    if (expanded > maxExpanded) throw new Unreadable(`expands to more than ${maxExpanded} characters`, line);
  }
  return settings;
}

/** A manifest is read for what it depends on, a format by key, configuration in code whole, other code for literals. */
function readerOf(path: string, text: string): Reader | undefined {
  const manifest = manifests.find(({ matches }) => matches(path));
  if (manifest !== undefined) return { ...manifest, from: "manifest" };
  const format = formatOf(formats, path, text);
  if (format !== undefined) {
    return { name: format.name, from: "config", parse: () => readConfiguration(format, text, path) };
  }
  const language = codeLanguage(path);
  if (language === undefined) return undefined;
  return isConfigurationCode(path)
    ? { name: "code", from: "config", parse: () => codeSettings(text, language) }
    : { name: "code", from: "literal", parse: () => literalsIn(text, language) };
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
  const from = now.settings.length > 0 ? now.from : old.from;
  const all = diffSettings(old.settings, now.settings);
  // Code is moved about all the time; that alone changes nothing for whom it calls.
  const pairs = from === "literal" ? all.filter(({ moved }) => !moved) : all;
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
