import { type Pair, parseLines } from "dot-properties";
import type { Setting } from "../diff/change.ts";
import { type Format, fileName, lineCounter } from "./format.ts";

/** Java .properties; `payments.stripe.url` is a path of three names, as Spring reads it. */
export const properties: Format = {
  name: "Java properties",
  matches: (path) => /\.properties$/u.test(fileName(path)),
  parse(text) {
    const lineAt = lineCounter(text);
    const settings = new Map<string, Setting>();
    for (const node of parseLines(text, true)) {
      if (node.type !== "PAIR") continue;
      const { key, value, range } = node as Required<Pair>;
      settings.delete(key);
      settings.set(key, { key: pathOf(key), value, type: "string", line: lineAt(range[0]) });
    }
    return [...settings.values()];
  },
};

/** `hosts[0].url` is the same path as in YAML. */
function pathOf(key: string): string[] {
  return key.split(/\.|(?=\[\d+\])/u).filter((segment) => segment !== "");
}
