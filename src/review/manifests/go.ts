import { until } from "../formats/format.ts";
import { dependency, linesOf, type Manifest, named } from "./manifest.ts";

/** @see https://go.dev/ref/mod#go-mod-file-grammar */
export const goMod: Manifest = {
  name: "go.mod",
  matches: named(/^go\.(?:mod|work)$/u),
  parse(text) {
    let block = "";
    return linesOf(text).flatMap(({ content: source, line }) => {
      const content = until(source, /\/\//u).trim();
      const opened = /^(\w+)\s*\($/u.exec(content);
      if (opened !== null) block = opened[1]!;
      if (content === ")") block = "";
      const [, verb, rest] = /^(require|replace)\s(.+)$/u.exec(content) ?? ["", block, content];
      if (verb === "require") {
        const [, name, version] = /^"?([^\s"]+)"?\s+(v\S+)$/u.exec(rest!.trim()) ?? [];
        return name === undefined ? [] : [dependency("dependencies", name, version, line)];
      }
      const [left, right] = rest!.split("=>");
      if (verb !== "replace" || right === undefined) return [];
      return [dependency("overrides", left!.trim().split(/\s+/u)[0]!, right.trim(), line)];
    });
  },
};
