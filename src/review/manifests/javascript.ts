import type { Setting } from "../diff/change.ts";
import { parseJson } from "../formats/json.ts";
import { parseYaml } from "../formats/parse-yaml.ts";
import type { Tree } from "../formats/tree.ts";
import { at, dependency, type Group, type Manifest, mapped, membersOf, named } from "./manifest.ts";

const groups: readonly Group[] = [
  "dependencies",
  "devDependencies",
  "peerDependencies",
  "optionalDependencies",
  "engines",
];

export const packageJson: Manifest = {
  name: "package.json",
  matches: named(/^package\.json$/u),
  parse(text) {
    const root = parseJson(text);
    return [
      ...groups.flatMap((group) => mapped(group, at(root, group))),
      ...["overrides", "resolutions"].flatMap((name) => mapped("overrides", at(root, name))),
      ...mapped("overrides", at(root, "pnpm", "overrides")),
      ...catalogs(at(root, "workspaces")),
      ...catalogs(root),
    ];
  },
};

export const composer: Manifest = {
  name: "composer.json",
  matches: named(/^composer\.json$/u),
  parse(text) {
    const root = parseJson(text);
    return [
      ...mapped("dependencies", at(root, "require")),
      ...mapped("devDependencies", at(root, "require-dev")),
    ];
  },
};

/** Imports of Deno by registry and version: `npm:stripe@^14`, `jsr:@std/http@1`, `https://deno.land/x/oak@v12.6.1/mod.ts`. */
export const deno: Manifest = {
  name: "deno.json",
  matches: named(/^(?:deno\.jsonc?|import_map\.json|import-map\.json)$/u),
  parse: (text) =>
    membersOf(at(parseJson(text), "imports")).flatMap(([, tree]): Setting[] => {
      if (tree.kind !== "value") return [];
      const source = tree.value.slice(0, 500);
      const [, name, version] =
        /^(?:npm|jsr):\/{0,2}(@?[^@]{1,200})(?:@([^/]{1,100}))?/u.exec(source) ??
        /^https:\/\/(?:[\w.-]{1,100}\/){1,4}?(@[\w.-]{1,100}\/[\w.-]{1,100}|[\w.-]{1,100})@v?([^/]{1,100})/u.exec(
          source,
        ) ??
        [];
      return name === undefined ? [] : [dependency("dependencies", name, version, tree.line)];
    }),
};

/** What the packages of a workspace take by `catalog:`. */
export const pnpmWorkspace: Manifest = {
  name: "pnpm-workspace.yaml",
  matches: named(/^(?:pnpm-workspace\.ya?ml|\.yarnrc\.yml)$/u),
  parse(text) {
    const root = parseYaml(text)[0]?.tree;
    return [...catalogs(root), ...mapped("overrides", at(root, "overrides"))];
  },
};

function catalogs(root: Tree | undefined): Setting[] {
  return [
    ...mapped("dependencies", at(root, "catalog")),
    ...membersOf(at(root, "catalogs")).flatMap(([, catalog]) => mapped("dependencies", catalog)),
  ];
}
