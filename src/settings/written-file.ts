import { LineCounter, parseDocument } from "yaml";
import { type Mistake, SettingsError } from "../errors.ts";
import { lineOf, type PlacedMistake, pathText } from "./mistakes.ts";

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
 * Reads YAML, or JSON, which is YAML.
 * @throws SettingsError when it is neither
 */
export function readWritten(text: string, where: string): WrittenFile {
  const wrong = (mistakes: Mistake[]) => new SettingsError(where, mistakes);
  if (text.length > mostCharacters) {
    const message = `is larger than ${mostCharacters.toLocaleString("en")} characters`;
    throw wrong([{ path: "the file", message }]);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true });
  if (document.errors.length > 0) {
    throw wrong(
      document.errors.map(({ message, pos }) => ({
        path: "the file",
        message: `is not YAML: ${message.split("\n", 1)[0]}`,
        line: lines.linePos(pos[0]).line,
      })),
    );
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch {
    throw wrong([{ path: "the file", message: "has too many aliases" }]);
  }
  return {
    where,
    value,
    placed({ at, message }) {
      const line = lineOf(document, lines, at);
      return { path: pathText(at), message, ...(line !== undefined && { line }) };
    },
  };
}
