import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, type YAMLError } from "yaml";
import { type Mistake, messageOf, SettingsError } from "../errors.ts";
import { count } from "../text/numbers.ts";
import { oneLine } from "../text/one-line.ts";
import { type PlacedMistake, pathText } from "./mistakes.ts";

/** A settings file as it was written, before anybody asked whether it is right. */
export interface WrittenFile {
  /** How to call it in a mistake. */
  where: string;
  value: unknown;
  /** A mistake as the file's author finds it: by path and line. */
  placed(mistake: PlacedMistake): Mistake;
}

const mostCharacters = 500_000;

/**
 * Reads YAML, or JSON, which is YAML. Merge keys (`<<:`) are merged.
 * @throws SettingsError when it is neither
 */
export function readWritten(text: string, where: string): WrittenFile {
  const wrong = (mistakes: Mistake[]) => new SettingsError(where, mistakes);
  const whole = (message: string) => wrong([{ path: "the file", message }]);
  if (text.length > mostCharacters) throw whole(`is larger than ${count(mostCharacters)} characters`);
  if (text.includes("\uFFFD") || text.includes("\0")) throw whole("is not text in UTF-8: save it as UTF-8");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true, merge: true });
  if (document.errors.length > 0) throw wrong(syntaxMistakes(document, text, lines));
  return {
    where,
    value: plainValue(document, whole) ?? {},
    placed({ at, message }) {
      const line = lineOf(document, lines, at);
      return { path: pathText(at), message, ...(line !== undefined && { line }) };
    },
  };
}

function plainValue(document: Document, whole: (message: string) => SettingsError): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const [, alias] = /must be set before the alias\): (\S{1,60})/u.exec(messageOf(error)) ?? [];
    throw whole(
      alias === undefined ? "has too many aliases" : `uses *${alias}, and there is no &${alias} before it`,
    );
  }
}

const needsQuotes =
  "is not YAML here: a text that holds { } [ ] # , : or quotes needs quotes around it, such as 'requests_total{code=~\"5..\"}'";

/** What is wrong with the YAML, by the parser's code, in words that say what to do. */
const syntaxWords: Partial<Record<YAMLError["code"], string>> = {
  TAB_AS_INDENT: "is indented with a tab: YAML takes spaces only",
  MULTIPLE_DOCS: "begins a second document (---): one file holds one",
  UNEXPECTED_TOKEN: needsQuotes,
  BLOCK_AS_IMPLICIT_KEY: needsQuotes,
  BAD_SCALAR_START: needsQuotes,
  MISSING_CHAR: "is not YAML: a quote or a bracket is not closed",
};

/** One a line, and of errors in the syntax the first alone: what follows only follows from it. */
function syntaxMistakes(document: Document, text: string, lines: LineCounter): Mistake[] {
  const twice = document.errors.filter(({ code }) => code === "DUPLICATE_KEY");
  const others = document.errors.filter(({ code }) => code !== "DUPLICATE_KEY").slice(0, 1);
  return [...others, ...twice].map(({ code, message, pos }) => {
    const line = lines.linePos(pos[0]).line;
    if (code === "DUPLICATE_KEY") {
      const key = /^[^\s:]{1,60}/u.exec(text.slice(pos[0]))?.[0] ?? "the key";
      return { path: key, message: "stands here twice: the second one would hide the first", line };
    }
    const plain = oneLine(message.replace(/ at line \d+, column \d+:[\s\S]*$/u, ""));
    return { path: "the file", message: syntaxWords[code] ?? `is not YAML: ${plain}`, line };
  });
}

/** Line of the key (or of the nearest thing around it that exists) in a YAML document, counted from 1. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const keys = isMap(parent) ? parent.items.map((item) => item.key) : [];
    const written = keys.find((one) => isScalar(one) && one.value === key);
    const range = nodeRange(written) ?? nodeRange(document.getIn(path.slice(0, length), true));
    if (range !== undefined) return lines.linePos(range[0]).line;
  }
  return undefined;
}

function nodeRange(node: unknown): [number, number, number] | undefined {
  return isNode(node) ? (node.range ?? undefined) : undefined;
}
