import { dependency, linesOf, type Manifest, named } from "./manifest.ts";

/** Versions of the tools that a project is built and run with, by asdf and mise: `nodejs 20.11.0`. */
export const versionFile: Manifest = {
  name: ".tool-versions",
  matches: named(/^\.tool-versions$/u),
  parse: (text) =>
    linesOf(text).flatMap(({ content, line }) => {
      const [, name, version] = /^([\w-]{1,100})\s+([^\s#]{1,100})/u.exec(content) ?? [];
      return name === undefined ? [] : [dependency("engines", name, version, line)];
    }),
};
