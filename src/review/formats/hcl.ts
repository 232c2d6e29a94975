import { isPosition, type Reference, type Setting } from "../diff/change.ts";
import { type Format, fileName, lineCounter, Unreadable } from "./format.ts";
import { type HclToken, hclTokens } from "./hcl-tokens.ts";
import { nest, numberText, settingsOf, type Tree } from "./tree.ts";

/**
 * HCL 2 as Terraform, Packer and Nomad write it: blocks, attributes, objects, lists and literal values. The parsers of
 * it on npm are the Go original in 3 MB or have no positions, so this reads the structure; any other expression
 * (references, calls, conditions) is kept as its source text. Keys and values compare without regard to layout.
 */
export const hcl: Format = {
  name: "HCL",
  matches: (path) => /\.(tf|tfvars|hcl|nomad|tofu)$/u.test(fileName(path)),
  parse: (text) => settingsOf(parseHcl(text)),
};

const maxDepth = 100;
const maxReferences = 20;

export function parseHcl(text: string): Tree {
  const tokens = hclTokens(text);
  const lineAt = lineCounter(text);
  let at = 0;

  const end: HclToken = { kind: "end", text: "", offset: text.length, end: text.length };
  const peek = (): HclToken => tokens[at] ?? end;
  const next = (): HclToken => tokens[at++] ?? end;
  const is = (mark: string): boolean => peek().kind === "mark" && peek().text === mark;
  const fail = (message: string): never => {
    throw new Unreadable(`is not valid HCL: ${message}`, lineAt(peek().offset));
  };
  const skip = (...kinds: string[]): void => {
    while (peek().kind === "newline" || (peek().kind === "mark" && kinds.includes(peek().text))) at += 1;
  };

  function body(depth: number): Tree {
    if (depth > maxDepth) fail(`nested more than ${maxDepth} levels deep`);
    const entries: { path: string[]; tree: Tree }[] = [];
    const blocks = new Map<string, { path: string[]; trees: Tree[] }>();
    const { offset } = peek();
    for (skip(","); peek().kind !== "end" && !is("}"); skip(",")) {
      // HCL 1 quotes names and puts commas between them.
      if (peek().kind !== "name" && peek().kind !== "string")
        fail(`expected a name, found "${peek().text.slice(0, 20)}"`);
      const path = [next().text];
      // HCL 1 and Nomad's plugins have dotted names.
      while (is(".") && tokens[at + 1]?.kind === "name") {
        at += 1;
        path.push(next().text);
      }
      if (is("=")) {
        at += 1;
        entries.push({ path, tree: expression(depth + 1) });
        if (peek().kind !== "newline" && peek().kind !== "end" && !is("}") && !is(","))
          fail("expected a new line");
        continue;
      }
      while (/^(?:string|name|number)$/u.test(peek().kind)) path.push(next().text);
      if (!is("{")) fail("expected = or {");
      at += 1;
      const block = blocks.get(JSON.stringify(path)) ?? { path, trees: [] };
      block.trees.push(body(depth + 1));
      blocks.set(JSON.stringify(path), block);
      if (!is("}")) fail("expected }");
      at += 1;
    }
    for (const { path, trees } of blocks.values()) {
      const [only, ...others] = trees;
      if (only !== undefined && others.length === 0) entries.push({ path, tree: only });
      else entries.push(...trees.map((tree, index) => ({ path: [...path, `[${index}]`], tree })));
    }
    return { ...nest(entries), line: lineAt(offset) };
  }

  function expression(depth: number): Tree {
    if (depth > maxDepth) fail(`nested more than ${maxDepth} levels deep`);
    const start = peek();
    const line = lineAt(start.offset);
    const from = at;
    if (is("{") && !isFor(at)) {
      const tree = object(depth, line);
      if (endsHere()) return tree;
    } else if (is("[") && !isFor(at)) {
      at += 1;
      const items: Tree[] = [];
      for (skip(","); !is("]"); skip(",")) {
        if (peek().kind === "end") fail("a [ is never closed");
        items.push(expression(depth + 1));
      }
      at += 1;
      if (endsHere()) return { kind: "list", items, line };
    } else if (peek().kind === "name" && tokens[at + 1]?.text === "(") {
      const tree = call(depth, line);
      if (tree !== undefined && endsHere()) return tree;
    } else {
      const literal = literalOf(next(), peek());
      if (literal !== undefined) {
        if (literal.negative) at += 1;
        if (endsHere()) return { kind: "value", value: literal.value, type: literal.type, line };
      }
    }
    at = from;
    const { value, references } = source();
    return { kind: "value", value, type: "other", line, ...(references.length > 0 && { references }) };
  }

  function object(depth: number, line: number): Tree {
    at += 1;
    const members: [string, Tree][] = [];
    for (skip(","); !is("}"); skip(",")) {
      const name = memberName();
      if (!is("=") && !is(":")) fail("expected = in an object");
      at += 1;
      skip();
      members.push([name, expression(depth + 1)]);
    }
    at += 1;
    return { kind: "mapping", members, line };
  }

  /** `name`, `"name"`, `(expression)`, or the dotted name of a provider's alias. */
  function memberName(): string {
    const following = tokens[at + 1];
    const single = following?.kind === "mark" && (following.text === "=" || following.text === ":");
    return single && /^(?:string|name|number)$/u.test(peek().kind) ? next().text : source("=", ":").value;
  }

  /** `jsonencode({ … })` and `merge(a, { … })`: what the arguments hold keeps its keys; undefined for other calls. */
  function call(depth: number, line: number): Tree | undefined {
    at += 2;
    const members: [string, Tree][] = [];
    let only: Tree | undefined;
    for (skip(","); !is(")"); skip(",")) {
      if (peek().kind === "end") fail("a ( is never closed");
      const argument = expression(depth + 1);
      only = members.length === 0 && only === undefined ? argument : undefined;
      if (argument.kind === "mapping") members.push(...argument.members);
      else members.push([`[${members.length}]`, argument]);
    }
    at += 1;
    if (only?.kind === "list") return only;
    return members.some(([, tree]) => tree.kind !== "value") || members.some(([name]) => !isPosition(name))
      ? { kind: "mapping", members, line }
      : undefined;
  }

  function isFor(index: number): boolean {
    let following = index + 1;
    while (tokens[following]?.kind === "newline") following += 1;
    return tokens[following]?.kind === "name" && tokens[following]?.text === "for";
  }

  function endsHere(): boolean {
    return ["newline", "end"].includes(peek().kind) || is(",") || is("]") || is("}") || is(")");
  }

  /** The text of an expression up to the end of its line, past whatever its brackets hold, and what it refers to. */
  function source(...stops: string[]): { value: string; references: Reference[] } {
    const parts: string[] = [];
    const references = new Set<string>();
    let brackets = 0;
    for (; peek().kind !== "end"; at += 1) {
      const { kind, text: mark, offset, end } = peek();
      if (brackets === 0 && (endsHere() || (kind === "mark" && stops.includes(mark)))) break;
      if (kind === "mark" && "([{".includes(mark)) brackets += 1;
      if (kind === "mark" && ")]}".includes(mark)) brackets -= 1;
      if (kind !== "newline") parts.push(text.slice(offset, end));
      if (kind === "name" && tokens[at - 1]?.text !== "." && references.size < maxReferences) {
        const name = traversal();
        if (name.includes(".")) references.add(name);
      }
    }
    if (parts.length === 0) fail("expected a value");
    return {
      value: parts.join(" ").replaceAll(/(?<=[([.!]|::) | (?=[)\],.]|::)|(?<=\w) (?=[([])/gu, ""),
      references: [...references].map((name) => ({ name })),
    };
  }

  /** `module.db.host` at the name where it begins; the name alone where nothing follows. */
  function traversal(): string {
    let name = peek().text;
    for (let following = at + 1; following < at + 20; following += 2) {
      const [dot, member] = [tokens[following], tokens[following + 1]];
      if (dot?.text !== "." || dot.kind !== "mark" || member?.kind !== "name") break;
      name += `.${member.text}`;
    }
    return name;
  }

  const root = body(0);
  if (peek().kind !== "end") fail("unexpected }");
  return root;
}

function literalOf(
  { kind, text }: HclToken,
  following: HclToken,
): { value: string; type: Setting["type"]; negative?: true } | undefined {
  if (kind === "string") return { value: text, type: "string" };
  if (kind === "number") return { value: numberText(text), type: "number" };
  if (kind === "mark" && text === "-" && following.kind === "number") {
    return { value: numberText(`-${following.text}`), type: "number", negative: true };
  }
  if (kind !== "name") return undefined;
  if (text === "true" || text === "false") return { value: text, type: "boolean" };
  return text === "null" ? { value: "", type: "null" } : undefined;
}
