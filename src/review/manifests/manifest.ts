import type { Setting } from "../diff/change.ts";
import { fileName } from "../formats/format.ts";
import { memberAt, type Tree, textAt } from "../formats/tree.ts";

/** A file that says on which packages, in which versions, a project depends. */
export interface Manifest {
  name: string;
  matches(path: string): boolean;
  /** Where the name is used for other files, too: whether the text is a manifest. */
  recognises?(text: string): boolean;
  /**
   * Settings with the key [group, package] and the version or range as value, "*" where any will do.
   * @throws Unreadable
   */
  parse(text: string): Setting[];
}

export type Group =
  | "dependencies"
  | "devDependencies"
  | "peerDependencies"
  | "optionalDependencies"
  | "overrides"
  | "engines"
  /** What a lock file chose of what its manifest allows. */
  | "locked";

/** Whether a file goes by one of these names, in lower case and without its folder. */
export function named(pattern: RegExp): (path: string) => boolean {
  return (path) => pattern.test(fileName(path));
}

export function dependency(group: Group, name: string, version: string | undefined, line: number): Setting {
  return {
    key: [group, name],
    value: version === undefined || version === "" ? "*" : version,
    type: "string",
    line,
  };
}

/** What is at a path of names in a tree. */
export function at(tree: Tree | undefined, ...path: string[]): Tree | undefined {
  return path.reduce<Tree | undefined>((here, name) => here && memberAt(here, name), tree);
}

export function membersOf(tree: Tree | undefined): [string, Tree][] {
  return tree?.kind === "mapping" ? tree.members : [];
}

/** One or many: XML does not tell a list of one from a value. */
export function itemsOf(tree: Tree | undefined): Tree[] {
  return tree === undefined ? [] : tree.kind === "list" ? tree.items : [tree];
}

/** `name = "1.0"` or `name = { version = "1.0", … }`, or where it comes from when that is no registry. */
export function mapped(group: Group, tree: Tree | undefined): Setting[] {
  return membersOf(tree).map(([name, entry]) => {
    if (entry.kind === "value") return dependency(group, name, entry.value, entry.line);
    const version = at(entry, "version");
    const source = ["git", "url", "path", "file"].flatMap((kind) => placeOf(at(entry, kind)));
    const pin = ["rev", "ref", "tag", "branch"].flatMap((kind) => textAt(entry, kind) ?? []);
    const text = version?.kind === "value" ? version.value : [...source, ...pin].join("#");
    return dependency(group, name, text, version?.line ?? entry.line);
  });
}

/** `git: https://…`, or `git: { url: https://…, ref: v2 }` in Dart. */
function placeOf(tree: Tree | undefined): string[] {
  if (tree === undefined) return [];
  if (tree.kind === "value") return [tree.value];
  return ["url", "ref"].flatMap((name) => textAt(tree, name) ?? []);
}

/** Lines with their numbers, without what a comment mark begins. */
export function linesOf(text: string): { content: string; line: number }[] {
  return text.split("\n").map((content, index) => ({ content, line: index + 1 }));
}
