import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parser } from "@lezer/javascript";

export interface Pattern {
  source: string;
  flags: string;
  /** Where it stands first: `review/matching.ts:12`. */
  place: string;
}

const src = join(import.meta.dirname, "../../src");

/** Every regular expression that is written in the sources, once. */
export function patternsOfSources(): Pattern[] {
  const found = new Map<string, Pattern>();
  for (const file of globSync("**/*.ts", { cwd: src }).sort()) {
    const text = readFileSync(join(src, file), "utf8");
    parser
      .configure({ dialect: "ts" })
      .parse(text)
      .iterate({
        enter({ name, from, to }) {
          if (name !== "RegExp") return;
          const written = text.slice(from, to);
          const end = written.lastIndexOf("/");
          const pattern = { source: written.slice(1, end), flags: written.slice(end + 1) };
          const place = `${file}:${text.slice(0, from).split("\n").length}`;
          const known = `${pattern.source}/${pattern.flags}`;
          if (!found.has(known)) found.set(known, { ...pattern, place });
        },
      });
  }
  return [...found.values()];
}
