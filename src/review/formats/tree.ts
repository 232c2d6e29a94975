import { isPosition, type Reference, type Setting } from "../diff/change.ts";
import { Unreadable } from "./format.ts";

/** What every nested format has in common: values, mappings and lists, each with its line. */
export type Tree = Value | Mapping | List;

interface Value {
  kind: "value";
  value: string;
  type: Setting["type"];
  line: number;
  references?: readonly Reference[];
}
interface Mapping {
  kind: "mapping";
  members: [name: string, tree: Tree][];
  line: number;
}
interface List {
  kind: "list";
  items: Tree[];
  line: number;
}

/** Bounds on what one file may unfold to: anchors that multiply and brackets that never end stop here. */
const maxSettings = 50_000;
const maxDepth = 200;

/**
 * The values in a tree with their key paths. Of a name given twice the last one counts, unless both may: in a template
 * only one of `repeated` names is rendered.
 */
export function settingsOf(tree: Tree, root: string[] = [], { repeated = false } = {}): Setting[] {
  const settings: Setting[] = [];
  let visited = 0;

  function visit(at: Tree, key: string[]): void {
    visited += 1;
    if (visited > maxSettings)
      throw new Unreadable(`holds more than ${maxSettings} values when it is expanded`);
    if (key.length > maxDepth) throw new Unreadable(`is nested more than ${maxDepth} levels deep`, at.line);
    if (at.kind === "value") {
      const { value, type, line, references = pointerIn(key, at) } = at;
      settings.push({ key, value, type, line, ...(references && { references }) });
      return;
    }
    const all = at.kind === "mapping" ? at.members : itemsByName(at, { key, repeated });
    const members = repeated ? all : [...new Map(all)];
    if (members.length === 0 && key.length > 0) {
      settings.push({ key, value: at.kind === "mapping" ? "{}" : "[]", type: "other", line: at.line });
    }
    for (const [name, member] of members) {
      visit(isEnvironment(key) ? asText(member) : member, [...key, name]);
    }
  }

  visit(tree, root);
  return settings;
}

/** The tree that holds each given one at its path; position segments such as "[0]" make lists. */
export function nest(entries: readonly { path: readonly string[]; tree: Tree }[], depth = 0): Tree {
  const here = entries.findLast(({ path }) => path.length <= depth);
  if (here !== undefined) return here.tree;
  if (depth > maxDepth)
    throw new Unreadable(`is nested more than ${maxDepth} levels deep`, entries[0]?.tree.line);
  const groups = new Map<string, { path: readonly string[]; tree: Tree }[]>();
  for (const entry of entries) {
    const segment = entry.path[depth] ?? "";
    const group = groups.get(segment);
    if (group === undefined) groups.set(segment, [entry]);
    else group.push(entry);
  }
  const line = entries[0]?.tree.line ?? 1;
  const members = [...groups].map(([name, group]): [string, Tree] => [name, nest(group, depth + 1)]);
  if (members.length === 0 || !members.every(([name]) => isPosition(name)))
    return { kind: "mapping", members, line };
  return { kind: "list", items: members.map(([, item]) => item), line };
}

/** `Deployment/api` for a Kubernetes object. */
export function objectName(tree: Tree): string | undefined {
  const kind = textAt(tree, "kind");
  const metadata = memberAt(tree, "metadata");
  const name = metadata && textAt(metadata, "name");
  return kind !== undefined && name !== undefined ? `${kind}/${name}` : undefined;
}

export function memberAt(tree: Tree, name: string): Tree | undefined {
  return tree.kind === "mapping" ? tree.members.findLast(([known]) => known === name)?.[1] : undefined;
}

export function textAt(tree: Tree, name: string): string | undefined {
  const member = memberAt(tree, name);
  return member?.kind === "value" ? member.value : undefined;
}

/** The shortest text of a number, so that 1e3 and 1_000 are the same; as written where that would lose digits. */
export function numberText(source: string): string {
  const plain = source.replaceAll("_", "");
  const value = Number(plain);
  const exact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  return exact ? String(value) : plain;
}

/** Environment variables are text, whatever their notation: 30 and "30" are the same to a process. */
function isEnvironment(key: readonly string[]): boolean {
  return /^env(ironment)?$/iu.test(key.at(-1) ?? "");
}

function asText(tree: Tree): Tree {
  return tree.kind === "value" && tree.type !== "null" ? { ...tree, type: "string" } : tree;
}

type Members = [name: string, tree: Tree][];

function itemsByName(list: List, { key, repeated }: { key: readonly string[]; repeated: boolean }): Members {
  return (
    namedItems(list, repeated) ??
    assignments(list, { environment: isEnvironment(key), repeated }) ??
    commandOptions(list) ??
    list.items.map((item, index) => [`[${index}]`, item])
  );
}

/** Members of a list whose items have names; undefined when two have the same and only one of them could be seen. */
function unlessTwice(named: Members, repeated: boolean): Members | undefined {
  if (named.length === 0) return undefined;
  return repeated || new Set(named.map(([name]) => name)).size === named.length ? named : undefined;
}

/** `- name: A` items: the name becomes the key, and `value` the value if nothing else is there. */
function namedItems({ items }: List, repeated: boolean): Members | undefined {
  for (const identity of ["name", "Name", "key", "Key", "id"]) {
    const named: Members = [];
    for (const [index, item] of items.entries()) {
      const name = textAt(item, identity) ?? objectName(item) ?? patchedPath(item);
      const hasName = name !== undefined && name !== "" && item.kind === "mapping";
      // Beside named items a template may include others.
      if (!hasName && repeated && item.kind === "value") {
        named.push([`[${index}]`, item]);
        continue;
      }
      if (!hasName) break;
      const rest = item.members.filter(
        ([member]) => member !== identity && !(textAt(item, "op") && member === "path"),
      );
      const [[member, value] = [], ...others] = rest;
      const isValue = others.length === 0 && /^value$/iu.test(member ?? "");
      named.push([name, isValue && value !== undefined ? value : { ...item, members: rest }]);
    }
    const isWhole = named.length === items.length && named.some(([name]) => !isPosition(name));
    const known = isWhole ? unlessTwice(named, repeated) : undefined;
    if (known !== undefined) return known;
  }
  return undefined;
}

/** `- op: replace, path: /spec/replicas, value: 2` of a JSON patch goes by its path. */
function patchedPath(item: Tree): string | undefined {
  return textAt(item, "op") === undefined ? undefined : textAt(item, "path");
}

/** `- NAME=value` items are the list form of a mapping; in an environment, `- NAME` passes a variable through. */
function assignments(
  { items }: List,
  { environment, repeated }: { environment: boolean; repeated: boolean },
): Members | undefined {
  const named: Members = [];
  for (const [index, item] of items.entries()) {
    if (item.kind !== "value") return undefined;
    const [, name, value] = /^(-{0,2}[A-Za-z_][\w.-]*)(?:=(.*))?$/su.exec(item.value) ?? [];
    const passedOn = value === undefined;
    // Among variables that can be read, what can't keeps its place.
    if (name === undefined && environment) named.push([`[${index}]`, item]);
    else if (name === undefined || (passedOn && !environment)) return undefined;
    else named.push([name, { ...item, value: value ?? "", type: passedOn ? "null" : "string" }]);
  }
  if (named.every(([name]) => isPosition(name))) return undefined;
  // A variable that is given twice hides none of the others: the last one counts, and both are compared.
  return unlessTwice(named, repeated || environment);
}

/** `["serve", "--timeout", "30", "--retries=5"]`: options go by their name, the other arguments by position. */
function commandOptions({ items }: List): Members | undefined {
  const named = new Map<string, Tree>();
  let option: string | undefined;
  for (const [index, item] of items.entries()) {
    if (item.kind !== "value") return undefined;
    const parts = /^(--[\w.-]+)(?:=(.*))?$/su.exec(item.value);
    const name: string = parts?.[1] ?? option ?? `[${index}]`;
    if (named.has(name) && option === undefined) return undefined;
    named.set(name, { ...item, value: parts === null ? item.value : (parts[2] ?? "") });
    option = parts !== null && parts[2] === undefined ? name : undefined;
  }
  return [...named.keys()].some((name) => name.startsWith("--")) ? [...named] : undefined;
}

/** Where Kubernetes and CloudFormation name what holds the value: `secretKeyRef.name`, `Fn::GetAtt[1]`, `Ref`. */
const pointers =
  /^(?:secretKeyRef|configMapKeyRef|secretRef|configMapRef|secretName|existingSecret|remoteRef|fieldRef|envFrom|Ref|Fn::(?:Ref|GetAtt|ImportValue))$/u;

function pointerIn(key: readonly string[], { value, type }: Value): readonly Reference[] | undefined {
  if (type !== "string" || value === "") return undefined;
  return key.slice(-2).some((segment) => pointers.test(segment)) ? [{ name: value }] : undefined;
}
