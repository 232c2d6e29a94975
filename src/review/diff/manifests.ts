import { fileName, until } from "../formats/format.ts";
import { parseJson } from "../formats/json.ts";
import { parseToml } from "../formats/toml.ts";
import { memberAt, type Tree, textAt } from "../formats/tree.ts";
import { parseXml } from "../formats/xml.ts";
import type { Setting } from "./change.ts";

/** A file that says on which packages, in which versions, a project depends. */
export interface Manifest {
  name: string;
  matches(path: string): boolean;
  /** Settings with the key [group, package] and the version or range as value, "*" where any will do. */
  parse(text: string): Setting[];
}

const named =
  (pattern: RegExp) =>
  (path: string): boolean =>
    pattern.test(fileName(path));

/** Every manifest that is read; lock files follow from them and are left out. */
export const manifests: readonly Manifest[] = [
  { name: "package.json", matches: named(/^package\.json$/u), parse: parsePackageJson },
  { name: "composer.json", matches: named(/^composer\.json$/u), parse: parseComposerJson },
  {
    name: "requirements",
    matches: (path) =>
      /(?:^|[/._-])(?:requirements|constraints)(?:[._-][\w.-]+)?\.(?:txt|in)$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/u.test(
        path.toLowerCase(),
      ),
    parse: parseRequirements,
  },
  { name: "pyproject.toml", matches: named(/^pyproject\.toml$/u), parse: parsePyproject },
  { name: "Pipfile", matches: named(/^pipfile$/u), parse: parsePipfile },
  { name: "go.mod", matches: named(/^go\.mod$/u), parse: parseGoMod },
  { name: "pom.xml", matches: named(/^pom\.xml$|\.pom$/u), parse: parsePom },
  { name: "Gradle", matches: named(/\.gradle(?:\.kts)?$/u), parse: parseGradle },
  { name: "Gradle version catalog", matches: named(/\.versions\.toml$/u), parse: parseVersionCatalog },
  { name: "Gemfile", matches: named(/^gemfile$|\.gemspec$|^gems\.rb$/u), parse: parseGemfile },
  { name: "Cargo.toml", matches: named(/^cargo\.toml$/u), parse: parseCargo },
  {
    name: ".NET project",
    matches: named(/\.(?:cs|fs|vb)proj$|^packages\.config$|^directory\.(?:packages|build)\.props$/u),
    parse: parseDotnet,
  },
];

type Group =
  | "dependencies"
  | "devDependencies"
  | "peerDependencies"
  | "optionalDependencies"
  | "overrides"
  | "engines";

function dependency(group: Group, name: string, version: string | undefined, line: number): Setting {
  return {
    key: [group, name],
    value: version === undefined || version === "" ? "*" : version,
    type: "string",
    line,
  };
}

function at(tree: Tree | undefined, ...path: string[]): Tree | undefined {
  return path.reduce<Tree | undefined>((here, name) => here && memberAt(here, name), tree);
}

function membersOf(tree: Tree | undefined): [string, Tree][] {
  return tree?.kind === "mapping" ? tree.members : [];
}

/** One or many: XML does not tell a list of one from a value. */
function itemsOf(tree: Tree | undefined): Tree[] {
  return tree === undefined ? [] : tree.kind === "list" ? tree.items : [tree];
}

/** `name = "1.0"` or `name = { version = "1.0", … }`, or where it comes from when that is no registry. */
function mapped(group: Group, tree: Tree | undefined): Setting[] {
  return membersOf(tree).map(([name, entry]) => {
    if (entry.kind === "value") return dependency(group, name, entry.value, entry.line);
    const version = at(entry, "version");
    const source = ["git", "url", "path", "file"].flatMap((kind) => textAt(entry, kind) ?? []);
    const pin = ["rev", "ref", "tag", "branch"].flatMap((kind) => textAt(entry, kind) ?? []);
    const text = version?.kind === "value" ? version.value : [...source, ...pin].join("#");
    return dependency(group, name, text, version?.line ?? entry.line);
  });
}

function parsePackageJson(text: string): Setting[] {
  const root = parseJson(text);
  const groups: Group[] = [
    "dependencies",
    "devDependencies",
    "peerDependencies",
    "optionalDependencies",
    "engines",
  ];
  return [
    ...groups.flatMap((group) => mapped(group, at(root, group))),
    ...["overrides", "resolutions"].flatMap((name) => mapped("overrides", at(root, name))),
    ...mapped("overrides", at(root, "pnpm", "overrides")),
  ];
}

function parseComposerJson(text: string): Setting[] {
  const root = parseJson(text);
  return [
    ...mapped("dependencies", at(root, "require")),
    ...mapped("devDependencies", at(root, "require-dev")),
  ];
}

function parseRequirements(text: string): Setting[] {
  return text.split("\n").flatMap((content, index) => requirement("dependencies", content, index + 1));
}

/** @see https://peps.python.org/pep-0508/ */
function requirement(group: Group, source: string, line: number): Setting[] {
  const egg = /^(?:-e |--editable )?(\S+)#egg=([\w.-]+)/u.exec(source.trim());
  if (egg !== null) return [dependency(group, egg[2]!, egg[1], line)];
  const content = until(until(source, /(?:^|\s)#/u), /\s--hash/u)
    .replace(/\\$/u, "")
    .trim();
  const parts = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?([^;]*)/u.exec(content);
  return parts === null ? [] : [dependency(group, parts[1]!, parts[2]!.replaceAll(/[\s()]|@\s/gu, ""), line)];
}

function requirements(group: Group, tree: Tree | undefined): Setting[] {
  return itemsOf(tree).flatMap((item) =>
    item.kind === "value" ? requirement(group, item.value, item.line) : [],
  );
}

function parsePyproject(text: string): Setting[] {
  const root = parseToml(text);
  const poetry = at(root, "tool", "poetry");
  return [
    ...requirements("dependencies", at(root, "project", "dependencies")),
    ...membersOf(at(root, "project", "optional-dependencies")).flatMap(([, list]) =>
      requirements("optionalDependencies", list),
    ),
    ...membersOf(at(root, "dependency-groups")).flatMap(([, list]) => requirements("devDependencies", list)),
    ...mapped("dependencies", at(poetry, "dependencies")),
    ...mapped("devDependencies", at(poetry, "dev-dependencies")),
    ...membersOf(at(poetry, "group")).flatMap(([, group]) =>
      mapped("devDependencies", at(group, "dependencies")),
    ),
  ];
}

function parsePipfile(text: string): Setting[] {
  const root = parseToml(text);
  return [
    ...mapped("dependencies", at(root, "packages")),
    ...mapped("devDependencies", at(root, "dev-packages")),
  ];
}

/** @see https://go.dev/ref/mod#go-mod-file-grammar */
function parseGoMod(text: string): Setting[] {
  let block = "";
  return text.split("\n").flatMap((source, index) => {
    const content = until(source, /\/\//u).trim();
    const opened = /^(\w+)\s*\($/u.exec(content);
    if (opened !== null) block = opened[1]!;
    if (content === ")") block = "";
    const [, verb, rest] = /^(require|replace)\s(.+)$/u.exec(content) ?? ["", block, content];
    if (verb === "require") {
      const [, name, version] = /^"?([^\s"]+)"?\s+(v\S+)$/u.exec(rest!.trim()) ?? [];
      return name === undefined ? [] : [dependency("dependencies", name, version, index + 1)];
    }
    const [left, right] = rest!.split("=>");
    if (verb !== "replace" || right === undefined) return [];
    return [dependency("overrides", left!.trim().split(/\s+/u)[0]!, right.trim(), index + 1)];
  });
}

function parsePom(text: string): Setting[] {
  const project = at(parseXml(text), "project");
  const properties = new Map(
    membersOf(at(project, "properties")).flatMap(([name, tree]): [string, string][] =>
      tree.kind === "value" ? [[name, tree.value]] : [],
    ),
  );
  const resolve = (version: string): string =>
    version.replaceAll(/\$\{([^${}]{1,200})\}/gu, (reference, name) => properties.get(name) ?? reference);
  const parent = itemsOf(at(project, "parent"));
  const managed = itemsOf(at(project, "dependencyManagement", "dependencies", "dependency"));
  return [...parent, ...managed, ...itemsOf(at(project, "dependencies", "dependency"))].flatMap((entry) => {
    const [group, artifact] = [textAt(entry, "groupId"), textAt(entry, "artifactId")];
    if (group === undefined || artifact === undefined) return [];
    const version = at(entry, "version");
    const text = version?.kind === "value" ? resolve(version.value) : undefined;
    const kind = textAt(entry, "scope") === "test" ? "devDependencies" : "dependencies";
    return [dependency(kind, `${group}:${artifact}`, text, version?.line ?? entry.line)];
  });
}

/** Coordinates in quotes, in both notations, with variables that the same file defines. */
function parseGradle(text: string): Setting[] {
  const variables = new Map(
    [...text.matchAll(/\b(\w{1,100}) ?= ?["']([^"'\n]{1,100})["']/gu)].map(([, name, value]) => [
      name!,
      value!,
    ]),
  );
  const resolve = (version: string): string =>
    version.replaceAll(
      /\$\{?([\w.]{1,100})\}?/gu,
      (reference, name: string) => variables.get(name.split(".").at(-1)!) ?? reference,
    );
  return text.split("\n").flatMap((source, index) => {
    const content = source.replace(/^\s*\/\/.*$/u, "");
    const group = /^\s*(?:test|androidTest|kapt|annotationProcessor)/u.test(content)
      ? "devDependencies"
      : "dependencies";
    const short = [...content.matchAll(/["']([^"']{1,600})["']/gu)]
      .map(([, quoted]) => /^([\w.-]{1,200}:[\w.-]{1,200})(?::([^\s@:]{1,200}))?/u.exec(quoted!))
      .find((found) => found !== null && !/^https?:/u.test(found[0]));
    if (short !== null && short !== undefined) {
      return [dependency(group, short[1]!, resolve(short[2] ?? ""), index + 1)];
    }
    const part = (name: string): string | undefined =>
      new RegExp(`\\b${name} ?[:=] ?["']([^"'\\n]{1,200})["']`, "u").exec(content)?.[1];
    const [owner, name, version] = [part("group"), part("name"), part("version")];
    if (owner !== undefined && name !== undefined) {
      return [dependency(group, `${owner}:${name}`, resolve(version ?? ""), index + 1)];
    }
    const [, plugin, pluginVersion] =
      /^\s*id[ (]+["']([\w.-]+)["'][ )]+version[ (]+["']([^"']+)["']/u.exec(content) ?? [];
    return plugin === undefined
      ? []
      : [dependency("devDependencies", plugin, resolve(pluginVersion!), index + 1)];
  });
}

function parseVersionCatalog(text: string): Setting[] {
  const root = parseToml(text);
  return membersOf(at(root, "libraries")).flatMap(([, library]) => {
    if (library.kind === "value") {
      const [, name, version] = /^([^:]+:[^:]+):(.+)$/u.exec(library.value) ?? [];
      return name === undefined ? [] : [dependency("dependencies", name, version, library.line)];
    }
    const name = textAt(library, "module") ?? `${textAt(library, "group")}:${textAt(library, "name")}`;
    const written = at(library, "version");
    const reference = written?.kind === "mapping" ? textAt(written, "ref") : undefined;
    const version = reference === undefined ? written : at(root, "versions", reference);
    return [
      dependency(
        "dependencies",
        name,
        version?.kind === "value" ? version.value : "",
        version?.line ?? library.line,
      ),
    ];
  });
}

function parseGemfile(text: string): Setting[] {
  return text.split("\n").flatMap((content, index) => {
    const parts = /^\s*(?:gem|\w+\.add_(?:runtime_|development_)?dependency)[ (]+["']([^"']+)["'](.*)$/u.exec(
      content,
    );
    if (parts === null) return [];
    const versions = [...parts[2]!.matchAll(/,\s?["']([^"']{1,200})["']/gu)].map(([, version]) => version);
    const [, source] = /\b(?:git|github|path)(?::| ?=>) ?["']([^"']{1,200})["']/u.exec(parts[2]!) ?? [];
    return [dependency("dependencies", parts[1]!, versions.join(", ") || source, index + 1)];
  });
}

function parseCargo(text: string): Setting[] {
  const root = parseToml(text);
  const scopes = [root, at(root, "workspace"), ...membersOf(at(root, "target")).map(([, target]) => target)];
  return scopes.flatMap((scope) => [
    ...mapped("dependencies", at(scope, "dependencies")),
    ...mapped("devDependencies", at(scope, "dev-dependencies")),
    ...mapped("devDependencies", at(scope, "build-dependencies")),
  ]);
}

function parseDotnet(text: string): Setting[] {
  const root = parseXml(text);
  const project = at(root, "Project");
  const groups = itemsOf(at(project, "ItemGroup"));
  const references = groups.flatMap((group) =>
    ["PackageReference", "PackageVersion"].flatMap((name) => itemsOf(at(group, name))),
  );
  return [...references, ...itemsOf(at(root, "packages", "package"))].flatMap((entry) => {
    const name = textAt(entry, "Include") ?? textAt(entry, "Update") ?? textAt(entry, "id");
    const version = at(entry, "Version") ?? at(entry, "version") ?? at(entry, "VersionOverride");
    const text = version?.kind === "value" ? version.value : undefined;
    return name === undefined ? [] : [dependency("dependencies", name, text, version?.line ?? entry.line)];
  });
}
