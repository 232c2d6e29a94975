import type { Setting } from "../diff/change.ts";
import { type Format, fileName, Unreadable, until } from "./format.ts";

const names =
  /\.(ini|cfg|conf|cnf|service|socket|timer|container|editorconfig)$|^\.(npmrc|pypirc|pip\.conf|boto|s3cfg|condarc|flake8|coveragerc)$/u;

/** INI in the dialects of Python, PHP, MySQL and systemd: sections, `name = value`, continued lines. */
export const ini: Format = {
  name: "INI",
  // .conf and .cfg name many formats (nginx, HAProxy); those are INI whose first statement is.
  matches: (path) => names.test(fileName(path)),
  recognises: (text, path) => !/\.(?:conf|cfg|cnf|container)$/u.test(path) || startsLikeIni(text),
  parse(text, path) {
    const settings: Setting[] = [];
    let section: string[] = [];
    for (const { raw, line } of linesOf(text, path)) {
      const content = raw.trim();
      if (/^(?:$|[#;!])/u.test(content)) continue;
      const last = settings.at(-1);
      const header = /^\[([^\]]+)\]/u.exec(content);
      const pair = /^([^=:]+)[=:](.*)$/u.exec(content);
      if (header !== null) {
        section = sectionPath(header[1] ?? "");
      } else if (/^\s/u.test(raw) && last !== undefined) {
        last.value = `${last.value === "" ? "" : `${last.value}\n`}${content}`;
      } else if (pair !== null) {
        const [, name = "", value = ""] = pair;
        settings.push(...assignments([...section, name.trim()], withoutComment(value), line));
      } else if (/^[\w.-]+$/u.test(content)) {
        settings.push({ key: [...section, content], value: "", type: "null", line });
      } else if (!/\.(?:cfg|conf)$/u.test(path)) {
        // Those names are also used for formats much like INI, whose other lines set nothing.
        throw new Unreadable("is neither a section nor a name with a value", line);
      }
    }
    return settings;
  },
};

/** Units of systemd go on behind a backslash; comments may stand between. */
function linesOf(text: string, path: string): { raw: string; line: number }[] {
  const lines = text.split("\n").map((raw, index) => ({ raw, line: index + 1 }));
  if (!unit.test(path)) return lines;
  const joined: { raw: string; line: number }[] = [];
  let goesOn = false;
  for (const { raw, line } of lines) {
    const last = joined.at(-1);
    if (goesOn && /^\s*[#;]/u.test(raw)) continue;
    if (goesOn && last !== undefined) last.raw = `${last.raw} ${raw.replace(/\\$/u, "").trim()}`;
    else joined.push({ raw: raw.replace(/\\$/u, ""), line });
    goesOn = raw.endsWith("\\");
  }
  return joined;
}

const unit = /\.(?:service|socket|timer|path|mount|slice|container|network|volume|pod|kube)$/u;

function startsLikeIni(text: string): boolean {
  const first = /^(?![ \t]*(?:[#;!]|$)).*$/mu.exec(text.slice(0, 20_000))?.[0] ?? "";
  return /^\s*(?:\[[^\]{}]+\]\s*(?:[#;].*)?|[\w.@/-]+\s*[=:](?!.*\{\s*$).*)$/u.test(first);
}

/** git writes `[remote "origin"]`. */
function sectionPath(header: string): string[] {
  const [, name, sub = ""] = /^(\S+)\s+"(.*)"$/u.exec(header.trim()) ?? [];
  return name === undefined ? [header.trim()] : [name, sub];
}

/** systemd names environment variables inside the value: `Environment=TIMEOUT=30`. */
function assignments(key: string[], text: string, line: number): Setting[] {
  if (key.at(-1) === "Environment") {
    return wordsIn(text).flatMap((word) => {
      const at = word.indexOf("=");
      const [name, value] = [word.slice(0, at), word.slice(at + 1)];
      return at < 1 ? [] : [{ key: [...key, name], value, type: "string" as const, line }];
    });
  }
  return [{ key, value: unquoted(text), type: "string", line }];
}

/** What spaces part, with what stands in quotes kept together. */
function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const quote = /["']/u.exec(text.charAt(at))?.[0];
    const close = quote === undefined ? text.slice(at).search(/\s/u) : text.indexOf(quote, at + 1) - at;
    const end = close < 0 ? text.length : at + close;
    words.push(text.slice(quote === undefined ? at : at + 1, end));
    at = end + 1;
  }
  return words.filter((word) => word !== "");
}

function withoutComment(text: string): string {
  return until(text, /\s[#;]/u).trim();
}

function unquoted(text: string): string {
  return /^"[^"]*"$|^'[^']*'$/u.test(text) ? text.slice(1, -1) : text;
}
