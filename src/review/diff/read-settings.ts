import { formatOf, isInFormat, lineCounter, Unreadable } from "../formats/format.ts";
import { formats } from "../formats/index.ts";
import { withPins } from "../formats/pins.ts";
import { readConfiguration, readOutline } from "../formats/read-configuration.ts";
import { resolveReferences } from "../formats/references.ts";
import { manifestOf, manifests } from "../manifests/index.ts";
import { codeSettings } from "../tokens/code-settings.ts";
import type { Change, Problem, Setting } from "./change.ts";
import { type CodeLanguage, codeLanguage } from "./code-language.ts";
import { isConfigurationCode, tellingLiterals } from "./literals.ts";

const generated =
  /(?:^|\/)(?:node_modules|vendor|third_party|bower_components|dist|coverage|\.next|\.terraform|__snapshots__|__fixtures__|__mocks__|testdata|fixtures|cassettes)\/|\.min\.\w+$|\.(?:designer|g|g\.i|generated|pb)\.(?:cs|vb|go|dart|ts|js|java|kt)$|modelsnapshot\.cs$|_pb2(?:_grpc)?\.py$|(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|packages\.lock\.json|composer\.lock|pnpm-lock\.yaml|deno\.lock)$/iu;
const testCode =
  /(?:^|\/)(?:tests?|specs?|__tests__|e2e)\/|[._-](?:tests?|spec|e2e)\.\w+$|(?:^|\/)test_[^/]+$|Tests?\.\w+$/u;

/**
 * Whether a change of a file can show in a review at all, so that no other needs to be fetched. One that the settings
 * name always can.
 */
export function canMatter(path: string, { named = false } = {}): boolean {
  if (named) return true;
  if (generated.test(path)) return false;
  if (manifests.some(({ matches }) => matches(path)) || isInFormat(formats, path)) return true;
  // What tests call is made up; what configures them is not.
  return codeLanguage(path) !== undefined && (isConfigurationCode(path) || !testCode.test(path));
}

export interface Reading {
  settings: Setting[];
  from: Change["from"];
  problem?: Omit<Problem, "file">;
}

/** The literals of a source file. @throws Unreadable */
export type CodeReader = (path: string, text: string, language: CodeLanguage) => Setting[];

export interface ReadOptions {
  /** The settings name the file: one of no known format is read line by line. */
  named?: boolean;
  /**
   * How code is read: by its tokens unless given. The grammars take as long to load as all else together, and many files
   * in which only variables and hosts are looked for need none.
   */
  readCode?: CodeReader;
}

const byTokens: CodeReader = (_, text, language) => codeSettings(text, language);

interface Reader {
  name: string;
  from: Change["from"];
  parse(text: string, path: string): Setting[];
}

/** Parsers are linear or nearly so; this bounds the worst that was found at a few seconds. */
const maxCharacters = 1_000_000;

/** What one file says. Never throws: what can't be read is a problem, not nothing. */
export function readSettings(path: string, source: string | undefined, how: ReadOptions = {}): Reading {
  const text = commentsEnded(path, (source ?? "").replace(/^\uFEFF/u, "").replaceAll(/\r\n?/gu, "\n"));
  const reader = source === undefined ? undefined : readerOf(path, text, how);
  if (reader === undefined) return { settings: [], from: "config" };
  const unread = (problem: Omit<Problem, "file">): Reading => ({ settings: [], from: reader.from, problem });
  if (text.length > maxCharacters) {
    return unread({ message: `is larger than ${maxCharacters} characters and was not read` });
  }
  if (text.includes("\0")) return unread({ message: `is named like ${reader.name} but is binary` });
  const conflict = conflictIn(text);
  if (conflict !== undefined)
    return unread({ message: "holds the marks of a merge conflict", line: conflict });
  try {
    return { settings: bounded(reader.parse(text, path)), from: reader.from };
  } catch (error) {
    return unread(problemOf(error, reader.name));
  }
}

/** The line of git's first mark: readers of lines would take one side or both for what the file says. */
function conflictIn(text: string): number | undefined {
  const marks = ["<<<<<<< ", "\n=======\n", "\n>>>>>>> "];
  let at = 0;
  for (const mark of marks) {
    at = text.indexOf(mark, at);
    if (at === -1) return undefined;
  }
  const first = text.indexOf("<<<<<<< ");
  return first === 0 || text[first - 1] === "\n" ? lineCounter(text)(first) : undefined;
}

/**
 * YAML 1.1, which libyaml reads, ends a line at three more signs: a setting could hide behind one in a comment.
 * @see https://yaml.org/spec/1.1/#b-generic
 */
function commentsEnded(path: string, text: string): string {
  if (!/\.ya?ml(?:\.|$)/iu.test(path)) return text;
  return text.replace(/#[^\n]*/gu, (comment) => comment.replaceAll(/[\u0085\u2028\u2029]/gu, "\n"));
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
function readerOf(
  path: string,
  text: string,
  { named = false, readCode = byTokens }: ReadOptions,
): Reader | undefined {
  const manifest = manifestOf(path, text);
  if (manifest !== undefined) return { ...manifest, from: "manifest" };
  const format = formatOf(formats, path, text);
  if (format !== undefined) {
    const parse = () => withPins(readConfiguration(format, text, path), { path, text });
    return { name: format.name, from: "config", parse };
  }
  const language = codeLanguage(path);
  if (language === undefined) {
    return named ? { name: "text", from: "config", parse: () => readOutline(text) } : undefined;
  }
  if (named || isConfigurationCode(path)) {
    const parse = (): Setting[] => readCode(path, text, language).map(resolveReferences);
    return { name: "code", from: "config", parse };
  }
  const parse = () => tellingLiterals(readCode(path, text, language));
  return { name: "code", from: "literal", parse };
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

/** The settings of one file as it stands; empty for a file that has none or can't be read. */
export function settingsIn(path: string, text: string): Setting[] {
  return readSettings(path, text).settings;
}
