import type { Setting } from "../diff/change.ts";
import type { CodeLanguage } from "../diff/code-language.ts";
import { Unreadable } from "../formats/format.ts";
import { codeSettings } from "../tokens/code-settings.ts";
import { grammarOf } from "./grammar.ts";
import { TooComplex } from "./parse-bounded.ts";
import { readCode } from "./read-code.ts";

/** Larger files are bundles and data; reading them by tokens alone takes seconds. */
const maxCharacters = 400_000;

/**
 * The literals of a source file by the grammar of its language where there is one, else by its tokens. Code that is
 * nested too deeply for the grammar is read by its tokens, too.
 * @throws Unreadable
 */
export function settingsOfCode(path: string, text: string, language: CodeLanguage): Setting[] {
  if (text.length > maxCharacters) {
    throw new Unreadable(`is code of more than ${maxCharacters} characters, which a machine wrote`);
  }
  const parser = grammarOf(path, text);
  if (parser === undefined) return codeSettings(text, language);
  try {
    return readCode({ text, language }, parser);
  } catch (error) {
    // V8 reports an exhausted stack as a RangeError.
    if (error instanceof TooComplex || error instanceof RangeError) return codeSettings(text, language);
    throw error;
  }
}
