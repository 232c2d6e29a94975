import type { Setting } from "../diff/change.ts";
import { type Tree, textAt } from "../formats/tree.ts";
import { parseXml } from "../formats/xml.ts";
import { at, dependency, itemsOf, type Manifest, membersOf, named } from "./manifest.ts";

/**
 * Dependencies with the properties that give their versions, what a parent and a BOM manage, and profiles. A version
 * among the properties that nothing in the file uses is for the modules below: it goes by its own name.
 */
export const pom: Manifest = {
  name: "pom.xml",
  matches: named(/^pom\.xml$|\.pom$/u),
  parse(text) {
    const project = at(parseXml(text), "project");
    const profiles = itemsOf(at(project, "profiles", "profile"));
    const properties = new Map(
      [project, ...profiles].flatMap((scope) =>
        membersOf(at(scope, "properties")).flatMap(([name, tree]): [string, Tree & { kind: "value" }][] =>
          tree.kind === "value" ? [[name, tree]] : [],
        ),
      ),
    );
    const used = new Set<string>();
    const resolve = (version: string): string =>
      version.replaceAll(/\$\{([^${}]{1,200})\}/gu, (reference, name: string) => {
        used.add(name);
        return properties.get(name)?.value ?? reference;
      });
    const entries = [project, ...profiles].flatMap((scope) => [
      ...itemsOf(at(scope, "dependencyManagement", "dependencies", "dependency")),
      ...itemsOf(at(scope, "dependencies", "dependency")),
    ]);
    const found = [...itemsOf(at(project, "parent")), ...entries].flatMap((entry) =>
      dependencyOf(entry, resolve),
    );
    for (const plugin of itemsOf(at(project, "build", "plugins", "plugin")))
      resolve(textAt(plugin, "version") ?? "");
    const loose = [...properties].flatMap(([name, { value, line }]) => {
      const [, owner] = /^(.{1,100})[.-]version$/u.exec(name) ?? [];
      return owner === undefined || used.has(name) ? [] : [dependency("dependencies", owner, value, line)];
    });
    return [...found, ...loose];
  },
};

function dependencyOf(entry: Tree, resolve: (version: string) => string): Setting[] {
  const [group, artifact] = [textAt(entry, "groupId"), textAt(entry, "artifactId")];
  if (group === undefined || artifact === undefined) return [];
  const version = at(entry, "version");
  const text = version?.kind === "value" ? resolve(version.value) : undefined;
  const kind = textAt(entry, "scope") === "test" ? "devDependencies" : "dependencies";
  return [dependency(kind, `${group}:${artifact}`, text, version?.line ?? entry.line)];
}
