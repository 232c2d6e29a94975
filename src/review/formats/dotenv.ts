import type { Setting } from "../diff/change.ts";
import { type Format, fileName, Unreadable, until } from "./format.ts";

/** `NAME=value` lines as dotenv, docker and shells read them; quoted values may span lines. */
export const dotenv: Format = {
  name: "dotenv",
  matches: (path) =>
    /^\.?(?:env|envrc|flaskenv)(?:$|\.(?![\w.]*(?:[jt]sx?|py|rb|php|go|rs|java|kt|exs?|eex|sh|ya?ml|json|toml|hcl|tf|md|patch|diff)$))|\.env$|\.env\.(?!patch$|diff$|md$)[\w.-]{1,60}$/u.test(
      fileName(path),
    ),
  parse(text, path) {
    const settings = new Map<string, Setting>();
    const lines = text.split("\n");
    // Some keep one value in a file of its own.
    if (/^\s*[\w.-]+\s*$/u.test(text))
      return [{ key: [fileName(path)], value: text.trim(), type: "string", line: 1 }];
    for (let index = 0; index < lines.length; index += 1) {
      const line = index + 1;
      const { [index]: content = "" } = lines;
      const parts = /^\s*(?:export\s+)?([\w.-]+)\s*[=:]\s*(.*)$/su.exec(content);
      if (parts === null) {
        if (/^\s*(#|$|export\s[\w\s]+$)/u.test(content) || isShell(content, path)) continue;
        throw new Unreadable("is not a NAME=value line", line);
      }
      const [, name = "", written = ""] = parts;
      let rest = written;
      const quote = /^["'`]/u.exec(rest)?.[0];
      let value = until(rest, /(?:^|\s)#/u).trimEnd();
      if (quote !== undefined) {
        const first = index;
        while (
          closingQuote(rest, quote) === -1 &&
          index + 1 < lines.length &&
          index - first < maxValueLines
        ) {
          index += 1;
          rest += `\n${lines[index]}`;
        }
        const end = closingQuote(rest, quote);
        if (end === -1) throw new Unreadable(`opens a ${quote} that is never closed`, line);
        value = rest.slice(1, end);
        if (quote === '"') value = value.replaceAll("\\n", "\n").replace(/\\(["\\$])/gu, "$1");
      }

      settings.delete(name);
      settings.set(name, { key: [name], value, type: "string", line });
    }
    return [...settings.values()];
  },
};

const maxValueLines = 200;

/** .envrc files are shell scripts, whose other statements set nothing that can be read. */
function isShell(line: string, path: string): boolean {
  return (
    fileName(path) === ".envrc" ||
    /^\s*(if|then|else|fi|source|source_env\w*|dotenv\w*|use|layout|PATH_add|set|unset|for|do|done|\.|\[)(\s|$)/u.test(
      line,
    )
  );
}

function closingQuote(text: string, quote: string): number {
  for (let at = 1; at < text.length; at += 1) {
    if (text[at] === "\\" && quote === '"') at += 1;
    else if (text[at] === quote) return at;
  }
  return -1;
}
