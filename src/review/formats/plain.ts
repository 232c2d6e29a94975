import type { Setting } from "../diff/change.ts";
import { type Format, fileName } from "./format.ts";
import { outlineSettings } from "./outline.ts";

/** Heroku's list of processes: `web: bundle exec puma -t 5`. */
export const procfile: Format = {
  name: "Procfile",
  matches: (path) => /^procfile(?:\.[\w-]+)?$/u.test(fileName(path)),
  parse: (text) =>
    text.split("\n").flatMap((content, index): Setting[] => {
      const at = content.indexOf(":");
      const name = content.slice(0, Math.max(at, 0)).trim();
      if (!/^[\w-]+$/u.test(name)) return [];
      return [{ key: [name], value: content.slice(at + 1).trim(), type: "string", line: index + 1 }];
    }),
};

/** Configuration files in languages of their own (HAProxy, HOCON, Redis, PostgreSQL): what their lines say. */
export const conf: Format = {
  name: "configuration",
  matches: (path) => /\.(?:conf|cfg|cnf|hocon|config|properties\.\w+)$/u.test(fileName(path)),
  parse: (text) => outlineSettings(text),
};
