import { lastPart } from "../../text/parts.ts";
import type { Setting } from "../diff/change.ts";
import { properties } from "../formats/properties.ts";
import { parseToml } from "../formats/toml.ts";
import { textAt } from "../formats/tree.ts";
import { at, dependency, linesOf, type Manifest, membersOf, named } from "./manifest.ts";

/**
 * Coordinates in quotes, in both notations, with variables that the same file defines. A version that the file only
 * defines (`val stripeVersion = "20.1"`, constants of buildSrc) is for other files: it goes by its own name.
 */
export const gradle: Manifest = {
  name: "Gradle",
  matches: (path) =>
    /\.gradle(?:\.kts)?$/u.test(path) ||
    (/(?:^|\/)buildSrc\//u.test(path) && /\.(?:kt|java|groovy)$/u.test(path)),
  parse(text) {
    const variables = versionsIn(text);
    const used = new Set<string>();
    const resolve = (version: string): string =>
      version.replaceAll(/\$\{?([\w.]{1,100})\}?/gu, (reference, name: string) => {
        const last = lastPart(name, ".");
        used.add(last);
        return variables.get(last)?.value ?? reference;
      });
    const found = linesOf(text).flatMap(({ content, line }) =>
      dependenciesIn(content.replace(/^\s*\/\/.*$/u, ""), { line, resolve, variables, used }),
    );
    const loose = [...variables].flatMap(([name, { value, line }]) => looseVersion(name, value, line));
    return [...found, ...loose.filter(({ key }) => ![...used].some((name) => ownerOf(name) === key[1]))];
  },
};

type Variables = Map<string, { value: string; line: number }>;

function versionsIn(text: string): Variables {
  const variables: Variables = new Map();
  for (const { content, line } of linesOf(text)) {
    for (const [, name = "", value = ""] of content
      .slice(0, 1_000)
      .matchAll(/\b(\w{1,100})(?:["'])?\]? ?[=:]+ ?["']([^"':\n]{1,100})["']/gu)) {
      variables.set(name, { value, line });
    }
  }
  return variables;
}

interface Around {
  line: number;
  resolve(version: string): string;
  variables: Variables;
  used: Set<string>;
}

function dependenciesIn(content: string, { line, resolve, variables, used }: Around): Setting[] {
  const group = /^\s*(?:test|androidTest|kapt|annotationProcessor)/u.test(content)
    ? "devDependencies"
    : "dependencies";
  const quoted = [...content.matchAll(/["']([^"']{1,600})["']/gu)].map(([, text = ""]) => text);
  const short = quoted
    .map((text) => /^([\w.-]{1,200}:[\w.-]{1,200})(?::([^\s@:]{1,200}))?/u.exec(text))
    .find((found) => found !== null && !/^https?:/u.test(found[0]));
  if (short !== null && short !== undefined) {
    // `"g:a:" + Versions.a`
    const added = /["']\s?\+\s?([\w.]{1,100})/u.exec(content)?.[1]?.split(".").at(-1);
    if (added !== undefined) used.add(added);
    const [, name = "", written] = short;
    const version = written ?? (added === undefined ? "" : (variables.get(added)?.value ?? ""));
    return [dependency(group, name, resolve(version), line)];
  }
  const part = (name: string): string | undefined =>
    new RegExp(`\\b${name} ?[:=] ?["']([^"'\\n]{1,200})["']`, "u").exec(content)?.[1];
  const [owner, name, version] = [part("group"), part("name"), part("version")];
  if (owner !== undefined && name !== undefined) {
    return [dependency(group, `${owner}:${name}`, resolve(version ?? ""), line)];
  }
  const [, plugin, pluginVersion = ""] =
    /^\s*id[ (]+["']([\w.-]+)["'][ )]+version[ (]+["']([^"']+)["']/u.exec(content) ?? [];
  return plugin === undefined ? [] : [dependency("devDependencies", plugin, resolve(pluginVersion), line)];
}

/** `stripe` of `stripeVersion`, `stripe_version`, `stripe.version`, `versions.stripe`. */
function ownerOf(name: string): string | undefined {
  const [, owner] =
    /^(.{1,100}?)[._-]?[vV](?:ersion|ERSION)$/u.exec(name) ?? /^(.{1,100})_VERSION$/u.exec(name) ?? [];
  return owner?.replaceAll(/(?<=[a-z\d])[A-Z]/gu, (letter) => `-${letter}`).toLowerCase();
}

function looseVersion(name: string, value: string, line: number): Setting[] {
  const owner = ownerOf(name);
  return owner === undefined || !/^v?\d/u.test(value) ? [] : [dependency("dependencies", owner, value, line)];
}

export const gradleCatalog: Manifest = {
  name: "Gradle version catalog",
  matches: named(/\.versions\.toml$/u),
  parse(text) {
    const root = parseToml(text);
    return membersOf(at(root, "libraries")).flatMap(([, library]) => {
      if (library.kind === "value") {
        const [, name, version] = /^([^:]+:[^:]+):(.+)$/u.exec(library.value) ?? [];
        return name === undefined ? [] : [dependency("dependencies", name, version, library.line)];
      }
      const name = textAt(library, "module") ?? `${textAt(library, "group")}:${textAt(library, "name")}`;
      const written = at(library, "version");
      const reference = written?.kind === "mapping" ? textAt(written, "ref") : undefined;
      const chosen = reference === undefined ? written : at(root, "versions", reference);
      // `{ strictly = "[1.0, 2.0[", prefer = "1.5" }`
      const version =
        ["strictly", "require", "prefer"].map((how) => at(chosen, how)).find((one) => one) ?? chosen;
      const value = version?.kind === "value" ? version.value : "";
      return [dependency("dependencies", name, value, version?.line ?? library.line)];
    });
  },
};

/** `stripeVersion=20.1`: versions that build scripts take from there; what else it sets concerns the build alone. */
export const gradleProperties: Manifest = {
  name: "gradle.properties",
  matches: named(/^gradle\.properties$/u),
  parse: (text) =>
    properties
      .parse(text, "gradle.properties")
      .flatMap(({ key, value = "", line }) => looseVersion(key.join("."), value, line)),
};
