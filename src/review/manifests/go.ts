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
      block = /^(\w+)\s*\($/u.exec(content)?.[1] ?? block;
      if (content === ")") block = "";
      const [, verb, rest = ""] = /^(require|replace)\s(.+)$/u.exec(content) ?? ["", block, content];
      if (verb === "require") {
        const [, name, version] = /^"?([^\s"]+)"?\s+(v\S+)$/u.exec(rest.trim()) ?? [];
        return name === undefined ? [] : [dependency("dependencies", name, version, line)];
      }
      const [left = "", right] = rest.split("=>");
      const [name = ""] = left.trim().split(/\s+/u);
      if (verb !== "replace" || right === undefined) return [];
      return [dependency("overrides", name, right.trim(), line)];
    });
  },
};
