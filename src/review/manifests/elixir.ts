import type { Setting } from "../diff/change.ts";
import { dependency, linesOf, type Manifest, named } from "./manifest.ts";

/** `{:stripity_stripe, "~> 3.0", only: :test}`, one or several a line. */
export const mix: Manifest = {
  name: "mix.exs",
  matches: named(/^mix\.exs$/u),
  parse: (text) =>
    linesOf(text).flatMap(({ content, line }): Setting[] => {
      if (/^\s*#/u.test(content)) return [];
      return content
        .slice(0, 2_000)
        .split(/(?=\{:)/u)
        .flatMap((tuple) => {
          const [, name, rest = ""] = /^\{:(\w{1,100}),(.*)$/u.exec(tuple) ?? [];
          const version = /^\s*"([^"]{1,200})"/u.exec(rest)?.[1];
          const [, source] = /\b(?:git|github|path|hex): "([^"]{1,200})"/u.exec(rest) ?? [];
          const [, pin] = /\b(?:tag|ref|branch): "([^"]{1,200})"/u.exec(rest) ?? [];
          if (name === undefined || (version === undefined && source === undefined)) return [];
          const place = [source, pin].filter((one) => one !== undefined).join("#");
          const isDevelopment = /\bonly: (?:\[?:(?:dev|test)\b)/u.test(rest) && !/:prod\b/u.test(rest);
          return [
            dependency(isDevelopment ? "devDependencies" : "dependencies", name, version ?? place, line),
          ];
        });
    }),
};

/** `"plug": {:hex, :plug, "1.15.3", …}` */
export const mixLock: Manifest = {
  name: "mix.lock",
  matches: named(/^mix\.lock$/u),
  parse: (text) =>
    linesOf(text).flatMap(({ content, line }) => {
      const [, name, version, commit] =
        /^\s*"(\w{1,100})": \{:(?:hex, :\w{1,100}, "([^"]{1,100})"|git, "[^"]{1,300}", "([\da-f]{7,64})")/u.exec(
          content,
        ) ?? [];
      return name === undefined ? [] : [dependency("locked", name, version ?? commit, line)];
    }),
};
