import { SaxesParser } from "saxes";
import { type Format, fileName, Unreadable } from "./format.ts";
import { settingsOf, type Tree } from "./tree.ts";

/**
 * XML: elements and attributes are names alike. Elements told apart by a `name`, `key` or `id` go by it
 * (`<add key="Timeout" value="30"/>`). Entities of a document's own are not expanded.
 */
export const xml: Format = {
  name: "XML",
  matches: (path) =>
    /\.(xml|config|csproj|fsproj|vbproj|props|targets|wsdl|plist|nuspec|runsettings|settings|xconf)$/u.test(
      fileName(path),
    ),
  // Java and Lombok have options of their own in files of the same ending.
  recognises: (text, path) =>
    /^\s*(?:<|$)/u.test(text) ||
    !path.endsWith(".config") ||
    /^(?:web|app|nuget|machine)\b/u.test(fileName(path)),
  parse: (text) => settingsOf(parseXml(text)),
};

interface Element {
  name: string;
  line: number;
  attributes: [string, Tree][];
  children: { name: string; tree: Tree; isNamed: boolean }[];
  text: string;
  textLine: number;
  /** The element around it; the document is in none. */
  outer: Element | undefined;
}

const maxDepth = 200;

export function parseXml(text: string): Tree {
  const parser = new SaxesParser({ position: true });
  const root = elementAt("", 1, undefined);
  let here = root;
  let depth = 1;

  parser.on("error", (error) => {
    throw new Unreadable(`is not valid XML: ${error.message.replace(/^\d+:\d+: /u, "")}`, parser.line);
  });
  parser.on("opentagstart", ({ name }) => {
    if (depth > maxDepth) throw new Unreadable(`is nested more than ${maxDepth} levels deep`, parser.line);
    here = elementAt(name, parser.line, here);
    depth += 1;
  });
  parser.on("attribute", ({ name, value }) => {
    if (/^xmlns|^xsi:/u.test(name)) return;
    here.attributes.push([name, { kind: "value", value, type: "string", line: parser.line }]);
  });
  const addText = (found: string): void => {
    // The event comes when the text has ended.
    const breaks = found.trimStart().split("\n").length - 1;
    if (here.text.trim() === "") here.textLine = parser.line - breaks;
    here.text += found;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = here;
    const isNamed = element.attributes.some(([name]) => /^(?:name|key|id)$/iu.test(name));
    here = element.outer ?? root;
    depth -= 1;
    here.children.push({ name: element.name, tree: treeOf(element), isNamed });
  });
  // Some begin with an empty line, which readers forgive.
  parser.write(text.replace(/^\s+(<\?xml[^>]{0,200}\?>)/u, (all) => all.replace(/[^\n]/gu, " "))).close();
  return treeOf(root);
}

function elementAt(name: string, line: number, outer: Element | undefined): Element {
  return { name, line, attributes: [], children: [], text: "", textLine: line, outer };
}

/** Apple's property lists name a value by the element before it. */
function propertyList(children: Element["children"], line: number): Tree {
  const members: [string, Tree][] = [];
  let key: string | undefined;
  for (const { name, tree } of children) {
    if (name === "key" && tree.kind === "value") key = tree.value;
    else if (key !== undefined) {
      const isSwitch = name === "true" || name === "false";
      members.push([key, isSwitch ? { kind: "value", value: name, type: "boolean", line: tree.line } : tree]);
    }
  }
  return { kind: "mapping", members, line };
}

function treeOf({ name: element, line, attributes, children, text, textLine }: Element): Tree {
  const content = text.trim();
  if (element === "dict") return propertyList(children, line);
  const value: Tree = {
    kind: "value",
    value: content,
    type: "string",
    line: content === "" ? line : textLine,
  };
  if (attributes.length === 0 && children.length === 0) return value;
  const groups = new Map<string, Element["children"]>();
  for (const child of children) {
    const group = groups.get(child.name);
    if (group === undefined) groups.set(child.name, [child]);
    else group.push(child);
  }
  const members = [...groups].map(([name, group]): [string, Tree] => {
    const [first, ...others] = group;
    // A single `<add key="A"/>` is keyed like one of many, so that a second changes nothing in the first.
    if (first !== undefined && others.length === 0 && !first.isNamed) return [name, first.tree];
    const items = group.map(({ tree }) => tree);
    return [name, { kind: "list", items, line: first?.tree.line ?? line }];
  });
  if (content !== "") members.push(["#text", value]);
  return { kind: "mapping", members: [...attributes, ...members], line };
}
