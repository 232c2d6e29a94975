import { codeLanguage } from "../diff/code-language.ts";
import { codeSettings } from "../tokens/code-settings.ts";
import { type Format, fileName, Unreadable } from "./format.ts";
import { json } from "./json.ts";

/** JSON5 is an object of JavaScript: names without quotes, single quotes, comments. */
export const json5: Format = {
  name: "JSON5",
  matches: (path) => /\.json5$/u.test(fileName(path)),
  parse(text, path) {
    try {
      return json.parse(text, path);
    } catch (error) {
      const language = codeLanguage("a.js");
      if (!(error instanceof Unreadable) || language === undefined) throw error;
      const settings = codeSettings(text, language).filter(({ key }) => key.length > 0);
      if (settings.length === 0) throw error;
      return settings;
    }
  },
};
