import type { Setting } from "../diff/change.ts";
import { lineCounter } from "../formats/format.ts";
import { parseYaml } from "../formats/parse-yaml.ts";
import { at, dependency, linesOf, type Manifest, mapped, named } from "./manifest.ts";

/** Dart's and Flutter's manifest. */
export const pubspec: Manifest = {
  name: "pubspec.yaml",
  matches: named(/^pubspec(?:_overrides)?\.ya?ml$/u),
  parse(text) {
    const root = parseYaml(text)[0]?.tree;
    return [
      ...mapped("dependencies", at(root, "dependencies")),
      ...mapped("devDependencies", at(root, "dev_dependencies")),
      ...mapped("overrides", at(root, "dependency_overrides")),
      ...mapped("engines", at(root, "environment")),
    ];
  },
};

/** `.package(url: "https://github.com/stripe/stripe-ios", from: "23.0.0")`; packages go by owner and repository. */
export const packageSwift: Manifest = {
  name: "Package.swift",
  matches: named(/^package(?:@swift-[\d.]+)?\.swift$/u),
  parse(text) {
    const lineAt = lineCounter(text);
    const calls =
      /\.package\(\s{0,40}(?:name: ?"[^"\n]{0,100}",\s{0,40})?(?:url: ?"([^"\n]{1,300})"|id: ?"([^"\n]{1,200})"),([^)]{1,300})/gu;
    return [...text.matchAll(calls)].map(({ 1: url, 2: id, 3: rest = "", index }): Setting => {
      const [first, last] = [...rest.matchAll(/"([^"\n]{1,100})"/gu)].map(([, version = ""]) => version);
      const name =
        id ??
        (url ?? "")
          .replace(/\.git$/u, "")
          .split(/[/:]/u)
          .slice(-2)
          .join("/");
      const version = last === undefined ? first : `>=${first} <${last}`;
      const major = /\bfrom:/u.test(rest) && last === undefined ? `^${version}` : version;
      return dependency("dependencies", name, major, lineAt(index));
    });
  },
};

/** CocoaPods: `pod 'Stripe', '~> 23.0'`. */
export const podfile: Manifest = {
  name: "Podfile",
  matches: named(/^podfile$|\.podspec$|^cartfile$/u),
  parse: (text) =>
    linesOf(text).flatMap(({ content, line }): Setting[] => {
      const [, name, rest = ""] =
        /^\s*(?:pod|\w{1,50}\.dependency)[ (]+["']([^"']{1,200})["'](.*)$/u.exec(content) ??
        /^(?:github|git|binary) "([^"]{1,200})"(.*)$/u.exec(content) ??
        [];
      if (name === undefined) return [];
      const versions = [...rest.matchAll(/["']([^"']{1,200})["']/gu)].map(([, version = ""]) => version);
      const carthage = /^\s*((?:~>|==|>=)\s?[\d.]{1,30})/u.exec(rest)?.[1];
      return [dependency("dependencies", name, carthage ?? (versions.join("#") || undefined), line)];
    }),
};
