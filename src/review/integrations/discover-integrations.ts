import { firstPart } from "../../text/parts.ts";
import { type CodeLanguage, codeLanguage } from "../diff/code-language.ts";
import { isConfigurationCode } from "../diff/literals.ts";
import { canMatter } from "../diff/read-settings.ts";
import { lineCounter } from "../formats/format.ts";
import { manifestOf, manifests } from "../manifests/index.ts";
import { matchesHost, matchesText } from "../matching.ts";
import { type CatalogueEntry, catalogue, criticalKinds, type Ecosystem } from "./catalogue.ts";
import { type Evidence, type Integration, matchesPackage } from "./integration.ts";
import { classOfKind } from "./integration-class.ts";

export interface RepositoryFile {
  path: string;
  text: string;
}

/** As much of a file as is looked at. */
const maxCharacters = 400_000;
const maxEvidence = 20;

/**
 * Which services of the catalogue a repository uses, judged by its manifests, the hosts in its configuration and code,
 * its imports and its environment variables. The owners of each are those of the files that show it.
 */
export function discoverIntegrations(
  files: readonly RepositoryFile[],
  ownersOf: (path: string) => string[] = () => [],
): Integration[] {
  const found = new Map<CatalogueEntry, Evidence[]>();
  for (const file of files.filter(({ path }) => canMatter(path))) {
    for (const { entry, ...evidence } of evidenceIn(file)) {
      const known = found.get(entry);
      if (known === undefined) found.set(entry, [evidence]);
      else known.push(evidence);
    }
  }
  return [...found].map(([entry, evidence]) => integrationOf(entry, evidence, ownersOf));
}

function integrationOf(
  entry: CatalogueEntry,
  evidence: readonly Evidence[],
  ownersOf: (path: string) => string[],
): Integration {
  const places = [...new Set(evidence.map(({ file }) => file))];
  const code = places.filter((file) => codeLanguage(file) !== undefined && !isConfigurationCode(file));
  // A file that configures many things shows that a service is used, not that all in it belongs to the service.
  const config = places.filter((file) => !code.includes(file) && isNamedAfter(entry, file));
  // Everybody edits manifests; who owns what calls or configures the service knows it.
  const own = places.filter((file) => !manifests.some(({ matches }) => matches(file)));
  return {
    id: entry.id,
    name: entry.name,
    class: classOfKind(entry.kind),
    critical: criticalKinds.includes(entry.kind),
    owners: [...new Set((own.length > 0 ? own : places).flatMap(ownersOf))],
    require: "any",
    config,
    keys: [...entry.keys],
    packages: [...new Set(Object.values(entry.packages).flat())],
    hosts: [...entry.hosts],
    sandboxHosts: [...entry.sandboxHosts],
    code,
    ...(entry.statusPage !== undefined && { statusPage: entry.statusPage }),
    evidence: evidence.slice(0, maxEvidence),
  };
}

function isNamedAfter({ id }: CatalogueEntry, path: string): boolean {
  const letters = path.toLowerCase().replaceAll(/[^a-z0-9]/gu, "");
  return letters.includes(id.replaceAll("-", ""));
}

type Found = Evidence & { entry: CatalogueEntry };

const hostName = /(?<![a-z0-9-])[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,20}/giu;
const variableName = /\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/gu;
const variableRead =
  /(?:env|ENV|environ|[gG]etenv|LookupEnv|EnvironmentVariable)(?:\.[a-z_]{2,12})?\W{1,4}([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/gu;
const importedModule =
  /^[ \t]*(?:import|from|use|using)[ \t]+(?:static[ \t]+)?([\w.\\]+)|\b(?:from|import|require)[ (]*["']([^"'\n]{1,200})["']|^[ \t]*(?:[\w.]{1,50}[ \t])?"([\w.-]+\.[a-z]+\/[^"\n]{1,200})"[ \t]*$/gmu;

function evidenceIn({ path, text: whole }: RepositoryFile): Found[] {
  const text = whole.slice(0, maxCharacters);
  const manifest = manifestOf(path, text);
  if (manifest !== undefined) return dependenciesIn(path, text, manifest.parse);

  const language = codeLanguage(path);
  const lineAt = lineCounter(text);
  const seen = new Map<string, Found>();
  const note = (by: Evidence["by"], pattern: RegExp, entriesOf: (name: string) => CatalogueEntry[]): void => {
    for (const [name, index] of distinct(text, pattern)) {
      for (const entry of entriesOf(name)) {
        const id = `${by} ${entry.id}`;
        if (!seen.has(id)) seen.set(id, { entry, file: path, line: lineAt(index), by, text: name });
      }
    }
  };
  note("host", hostName, (host) => hostIndex.find(host.toLowerCase()));
  // In code, a constant such as SQUARE_SIZE is no environment variable.
  note("key", language === undefined ? variableName : variableRead, (name) => keyIndex.find(name));
  if (language !== undefined) {
    note("package", importedModule, (module) =>
      moduleIndexes[language.id].find(module.replaceAll("\\", ".")),
    );
  }
  return [...seen.values()];
}

function dependenciesIn(
  path: string,
  text: string,
  parse: (text: string) => { key: string[]; line: number }[],
): Found[] {
  return readable(() => parse(text)).flatMap(({ key, line }) => {
    const name = key.at(-1) ?? "";
    return catalogue
      .filter(({ packages }) =>
        Object.values(packages)
          .flat()
          .some((pattern) => matchesPackage(pattern, name)),
      )
      .map((entry): Found => ({ entry, file: path, line, by: "package", text: name }));
  });
}

/** A manifest that can't be read shows nothing; the review of its change says so. */
function readable<Item>(read: () => Item[]): Item[] {
  try {
    return read();
  } catch {
    return [];
  }
}

/** Each name that a pattern captures, with the first place of it. */
function distinct(text: string, pattern: RegExp): Map<string, number> {
  const names = new Map<string, number>();
  for (const match of text.matchAll(pattern)) {
    const name = match.slice(1).find((group) => group !== undefined) ?? match[0];
    if (!names.has(name)) names.set(name, match.index + Math.max(0, match[0].indexOf(name)));
  }
  return names;
}

interface PatternIndex {
  find(name: string): CatalogueEntry[];
}

/** Looks entries up by a fixed part of their patterns first: a repository names a hundred thousand things. */
function indexOf(
  patternsOf: (entry: CatalogueEntry) => readonly string[],
  stemOf: (text: string) => string,
  matches: (pattern: string, name: string) => boolean,
): PatternIndex {
  const byStem = new Map<string, { pattern: string; entry: CatalogueEntry }[]>();
  for (const entry of catalogue) {
    for (const pattern of patternsOf(entry)) {
      const stem = stemOf(pattern);
      byStem.set(stem, [...(byStem.get(stem) ?? []), { pattern, entry }]);
    }
  }
  return {
    find(name) {
      const candidates = byStem.get(stemOf(name)) ?? [];
      return candidates.filter(({ pattern }) => matches(pattern, name)).map(({ entry }) => entry);
    },
  };
}

const lastTwoLabels = (host: string): string => host.split(".").slice(-2).join(".");
const firstWord = (name: string): string => /^@?[A-Za-z0-9]*/u.exec(name)?.[0] ?? "";

const hostIndex = indexOf(
  ({ hosts, sandboxHosts }) => [...hosts, ...sandboxHosts],
  lastTwoLabels,
  matchesHost,
);
const keyIndex = indexOf(({ keys }) => keys, firstWord, matchesText);

/** How the packages of each registry are called where code imports them. */
const moduleIndexes: Readonly<Record<CodeLanguage["id"], PatternIndex>> = {
  javascript: moduleIndex("npm", (name) => [name, `${name}/*`]),
  python: moduleIndex("pypi", (name) =>
    ["_", "."].flatMap((mark) => below(name.toLowerCase().replaceAll("-", mark))),
  ),
  go: moduleIndex("go", (name) => [name, `${name}/*`]),
  ruby: moduleIndex("rubygems", (name) => [name, `${name}/*`]),
  rust: moduleIndex("cargo", (name) => below(name.replaceAll("-", "_"))),
  csharp: moduleIndex("nuget", (name) => below(name.replace(/\.net$/iu, ""))),
  // Java packages are named after the group; a group of many services does not tell which.
  jvm: moduleIndex("maven", (name) => (isShared(name) ? [] : below(firstPart(name, ":")))),
  php: indexOf(({ name }) => below(name), firstWord, matchesText),
  elixir: indexOf(({ name }) => below(name), firstWord, matchesText),
};

function moduleIndex(ecosystem: Ecosystem, modulesOf: (packageName: string) => string[]): PatternIndex {
  return indexOf((entry) => (entry.packages[ecosystem] ?? []).flatMap(modulesOf), firstWord, matchesText);
}

function below(module: string): string[] {
  return [module, `${module}.*`];
}

function isShared(packageName: string): boolean {
  const group = `${packageName.split(":")[0]}:`;
  return (
    catalogue.filter(({ packages }) => packages.maven?.some((name) => name.startsWith(group))).length > 1
  );
}
