import type { Setting } from "../diff/change.ts";

/** A kind of configuration file: which files are in it, and how their settings are read. */
export interface Format {
  name: string;
  /** Decides by the path alone, so that no other file needs to be fetched. */
  matches(path: string): boolean;
  /** Where one name is used for several formats: whether the text is in this one. */
  recognises?(text: string, path: string): boolean;
  /** Throws `Unreadable` when the text is not in this format. */
  parse(text: string, path: string): Setting[];
}

/** The text is not what its name promises; becomes a finding. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}

/** The name of the file in a path, in lower case. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}

/** The text before what the mark matches: lines without their comments. */
export function until(text: string, mark: RegExp): string {
  const at = text.search(mark);
  return at === -1 ? text : text.slice(0, at);
}

/** Turns offsets into lines counted from 1. */
export function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/** The format of a file; of a template, the one that it renders to: JSON for `config.json.tpl`. */
export function formatOf(formats: readonly Format[], path: string, text: string): Format | undefined {
  const byName = (name: string) =>
    formats.find((format) => format.matches(name) && (format.recognises?.(text, name) ?? true));
  return byName(path) ?? (renderedName(path) === path ? undefined : byName(renderedName(path)));
}

/** Whether the name is that of a file in one of the formats, or of a template for one. */
export function isInFormat(formats: readonly Format[], path: string): boolean {
  return [path, renderedName(path)].some((name) => formats.some(({ matches }) => matches(name)));
}

const endings =
  /\.(?:tpl|tmpl|j2|jinja2?|erb|gotmpl|ctmpl|tftpl|epp|ejs|mustache|hbs|template|dist|sample|example|default|in)$/u;

/** The name that a template's output has: `config.json` of `config.json.tpl`. */
export function renderedName(path: string): string {
  let name = path;
  for (let rounds = 0; rounds < 3 && endings.test(name); rounds += 1) name = name.replace(endings, "");
  return name;
}
