import type { SyntaxNode } from "@lezer/common";
import type { LRParser } from "@lezer/lr";
import type { Reference, Setting } from "../diff/change.ts";
import { unitOf } from "../diff/code-durations.ts";
import { lineCounter } from "../formats/format.ts";
import { calleeOf, isEnvironmentCall, isEnvironmentTable, isVariable, variableRead } from "./env-reads.ts";
import { kindOf } from "./grammar.ts";
import { childrenOf, literalOf, type Source, textOf } from "./literal.ts";
import { nameOf } from "./names.ts";
import { parseBounded, TooComplex } from "./parse-bounded.ts";

/** Deep nesting is cut from the left: the names near a literal tell more than the far ones. */
const maxPath = 8;
const maxDepth = 600;

/** Calls that only convert what is passed on. */
const converts =
  /^(?:int|str|float|bool|Number|String|Boolean|parseInt|parseFloat|Some|Ok|Box\.new|String\.from|Duration|timedelta|datetime\.timedelta|URI|URL|URI\.create|Path|SecretStr|Secret|define|intval|strval)$/u;
const convertsItself = /^(?:to_string|into|to_owned|as_str|clone|toString|trim|strip|format)$/u;
/** Calls that say what a test expects, or what stands for the real thing in it. */
const expects =
  /(?:^|\.)(?:verify\w*|assert\w*|expect\w*|toBe\w*|toEqual|toHave\w*|toMatch\w*|toStrictEqual|mock|spyOn|doMock|stub\w*)$|(?:^|\.)assert\w*\./u;

/**
 * Every literal of a source file, keyed by the names it is assigned or passed to, as its grammar has it. A comparison
 * gives no value; `a ?? "b"` and `getenv("A", "b")` give b, and say that A comes first.
 * @throws TooComplex
 */
export function readCode(source: Source, parser: LRParser): Setting[] {
  const lineAt = lineCounter(source.text);
  const settings: Setting[] = [];
  const reads = new Set<string>();
  let depth = 0;
  visit(parseBounded(parser, source.text), []);
  return settings;

  function emit(
    path: readonly string[],
    found: { value: string; type: Setting["type"] },
    { node, ...rest }: { node: SyntaxNode } & Partial<Pick<Setting, "role" | "references">>,
  ): void {
    // An address counts wherever it stands: `return f"https://{host}/check"`.
    const to = path.length > 0 || !isAddress(found.value) ? path : ["returns"];
    if (to.length === 0 && rest.role === undefined) return;
    settings.push({ key: to.slice(-maxPath), ...found, line: lineAt(node.from), ...rest });
  }

  function emitRead(variable: string, node: SyntaxNode): void {
    if (reads.has(variable)) return;
    reads.add(variable);
    emit([variable], { value: variable, type: "string" }, { node, role: "env-read" });
  }

  /** `unit`: what numbers count here, as in `Duration.ofSeconds(30)`. `first`: what is asked before the value counts. */
  function visit(node: SyntaxNode, path: readonly string[], around: Around = {}): void {
    depth += 1;
    if (depth > maxDepth) throw new TooComplex(`nested more than ${maxDepth} levels deep`);
    visitOne(node, path, around);
    depth -= 1;
  }

  function visitOne(node: SyntaxNode, path: readonly string[], around: Around): void {
    const kind = kindOf(node);
    if (kind === "skipped") return;
    const variable = variableRead(source, node);
    if (variable !== undefined) readVariable(variable, node, path, around);
    else if (kind === "call") readCall(node, path, around);
    else if (readLiteral(node, path, around)) return;
    else if (kind === "binary") readBinary(node, path, around);
    else if (kind === "conditional") readConditional(node, path, around);
    else if (kind === "pair") readPair(node, path);
    else if (kind === "object") readObject(node, path, around);
    else if (kind === "assignments") readAssignments(node, path);
    else if (kind === "class") visitAll(childrenOf(node).slice(1), [...path, ...className(node)]);
    else if (kind === "function") readFunction(node, path);
    else if (kind === "field") readField(node, path);
    else if (kind === "annotation" || kind === "constant") readNamedCall(node, path);
    else if (around.whole && (kind === "name" || kind === "member")) readName(node, path);
    else visitAll(childrenOf(node), path, kind === "wrapper" || kind === "unary" ? around : {});
  }

  function visitAll(nodes: readonly SyntaxNode[], path: readonly string[], around: Around = {}): void {
    for (const child of nodes) visit(child, path, around);
  }

  function readLiteral(node: SyntaxNode, path: readonly string[], { unit, first }: Around): boolean {
    const literal = literalOf(source, node);
    if (literal === undefined) return false;
    const value = literal.type === "number" && unit !== undefined ? `${literal.value}${unit}` : literal.value;
    const references = first?.map((name): Reference => ({ name, fallback: value }));
    emit(path, { ...literal, value }, { node, ...(references && { references }) });
    // A template may read variables.
    if (/[\x60f]/u.test(textOf(source, node).slice(0, 2))) visitAll(childrenOf(node), []);
    return true;
  }

  /** `retries: Infinity` and `backoff: exponential` say as much as a number. */
  function readName(node: SyntaxNode, path: readonly string[]): void {
    const value = textOf(source, node);
    if (value.length > 200) return;
    emit(path, { value, type: "other" }, { node, references: [{ name: value }] });
  }

  function readVariable(variable: string, node: SyntaxNode, path: readonly string[], around: Around): void {
    emitRead(variable, node);
    const defaults = defaultsIn(node);
    if (defaults.length > 0) {
      // A default is keyed by what it is assigned to, else by the variable.
      const to = path.length === 0 ? [variable] : path;
      for (const one of defaults) visit(one, to, { ...around, first: [...(around.first ?? []), variable] });
    } else if (around.whole) {
      emit(path, { value: `\${${variable}}`, type: "other" }, { node, references: [{ name: variable }] });
    }
  }

  /** The second argument of `getenv("A", "b")`, or the one that is called `default`. */
  function defaultsIn(node: SyntaxNode): SyntaxNode[] {
    const list = childrenOf(node).find((child) => kindOf(child) === "arguments");
    if (list === undefined) return [];
    const given = namedArguments(list);
    const named = given.find(({ name }) => name !== undefined && /^default/u.test(name));
    return [named ?? given.filter(({ name }) => name === undefined)[1]].flatMap((one) => one?.value ?? []);
  }

  function namedArguments(list: SyntaxNode): { name: string | undefined; value: SyntaxNode }[] {
    const found: { name: string | undefined; value: SyntaxNode }[] = [];
    for (const part of splitAt(childrenOf(list), /^,$/u)) {
      const bare = part.filter(({ name }) => !/^[()[\]{}*&]$/u.test(name) && name !== "Spread");
      const at = bare.findIndex(isAssignment);
      const value = bare[at === -1 ? 0 : at + 1];
      if (value === undefined) continue;
      const name = at > 0 ? nameOf(source, bare[0]!).at(-1) : undefined;
      found.push({ name, value });
    }
    return found;
  }

  function readCall(node: SyntaxNode, path: readonly string[], around: Around): void {
    const children = childrenOf(node);
    const [head, ...others] = children;
    const list = children.find((child) => kindOf(child) === "arguments");
    const callee = calleeOf(source, children);
    const last = callee.split(".").at(-1) ?? "";
    const inner = chainedCall(head);
    const fallsBack =
      inner && /^(?:unwrap_or\w*|orElse\w*|getOrDefault|or)$/u.test(last)
        ? variableRead(source, inner)
        : undefined;
    if (fallsBack !== undefined && list !== undefined) {
      emitRead(fallsBack, node);
      for (const { value } of namedArguments(list))
        visit(value, path.length === 0 ? [fallsBack] : path, { ...around, first: [fallsBack] });
      return;
    }
    const text = literalObject(head);
    if (text !== undefined && convertsItself.test(last)) {
      visit(text, path, around);
      return;
    }
    if (inner !== undefined)
      visit(inner, path, unitOf(last) === undefined && !convertsItself.test(last) ? {} : around);
    if (list === undefined || expects.test(callee)) return;
    readArguments(list, path, { callee, around });
    visitAll(
      others.filter(({ name }) => name === "ClassBody" || name === "Block"),
      path,
    );
  }

  /** The call whose answer this one goes on with: `b.timeout(5)` of `b.timeout(5).retries(3)`. */
  function chainedCall(head: SyntaxNode | undefined): SyntaxNode | undefined {
    let at = head;
    for (let steps = 0; at !== undefined && steps < 20; steps += 1) {
      if (kindOf(at) === "call") return at;
      if (kindOf(at) !== "member" && kindOf(at) !== "wrapper") return undefined;
      at = childrenOf(at).find((child) => kindOf(child) !== undefined);
    }
    return undefined;
  }

  function literalObject(head: SyntaxNode | undefined): SyntaxNode | undefined {
    const object = head && kindOf(head) === "member" ? head.firstChild : null;
    return object !== null &&
      object !== undefined &&
      /^(?:string|template|joined)$/u.test(kindOf(object) ?? "")
      ? object
      : undefined;
  }

  function readArguments(
    list: SyntaxNode,
    path: readonly string[],
    { callee, around }: { callee: string; around: Around },
  ): void {
    const unit = unitOf(callee);
    const transparent = unit !== undefined || converts.test(callee) || isEnvironmentCall(callee);
    const to = transparent || callee === "" ? path : [...path, callee];
    const given = namedArguments(list);
    let below = to;
    for (const [index, { name, value }] of given.entries()) {
      // `parseInt(text, 10)`: only the first is what is converted.
      if (converts.test(callee) && index > 0 && name === undefined && callee !== "define") continue;
      const inner = unit ?? (name === undefined ? undefined : unitOf(name));
      const here = transparent ? { ...around, ...(inner !== undefined && { unit: inner }) } : {};
      if (name !== undefined) {
        visit(value, transparent && inner !== undefined ? to : [...to, name], { ...here, whole: true });
        continue;
      }
      const text =
        index === 0 && given.length > 1 && kindOf(value) === "string"
          ? literalOf(source, value)?.value
          : undefined;
      // set("timeout", 30): the first argument names the second.
      if (text !== undefined && /^[A-Za-z][\w.:-]{0,100}$/u.test(text)) {
        if (callee !== "define") {
          emit(
            to,
            { value: text, type: "string" },
            { node: value, ...(/header/iu.test(callee) && { role: "header-name" }) },
          );
        }
        below = [...to, text];
      } else if (isOption(value, given[index + 1]?.value)) {
        below = [...to, ...nameOf(source, value).slice(-1)];
      } else if (transparent && timeUnit(given, index)) {
        visit(value, below, { ...here, unit: timeUnit(given, index)! });
      } else visit(value, below, { ...here, ...quantityUnit(given, index) });
    }
  }

  /** `curl_setopt($c, CURLOPT_TIMEOUT, 5)`, `put(ProducerConfig.RETRIES_CONFIG, 5)`: a constant names the literal behind it. */
  function isOption(value: SyntaxNode, next: SyntaxNode | undefined): boolean {
    return (
      next !== undefined &&
      literalOf(source, next) !== undefined &&
      /^(?:\w{1,60}(?:\.|::))?[A-Z][A-Z\d]*_[A-Z\d_]{1,80}$/u.test(textOf(source, value).slice(0, 150))
    );
  }

  /** `timeout(5, TimeUnit.SECONDS)`. */
  function quantityUnit(given: readonly { value: SyntaxNode }[], index: number): Around {
    const unit = timeUnit(given, index);
    return unit === undefined ? {} : { unit };
  }

  function timeUnit(given: readonly { value: SyntaxNode }[], index: number): string | undefined {
    const next = given[index + 1]?.value;
    const text = next && textOf(source, next);
    return text !== undefined && /^(?:TimeUnit|ChronoUnit)\.\w+$/u.test(text) ? unitOf(text) : undefined;
  }

  function readBinary(node: SyntaxNode, path: readonly string[], around: Around): void {
    const [left, operator, right] = childrenOf(node);
    const sign = operator === undefined ? "" : textOf(source, operator);
    if (left === undefined || right === undefined) return;
    if (/^(?:as|satisfies)$/u.test(sign)) {
      visit(left, path, around);
      return;
    }
    if (/^(?:\?\?|\|\||or|\?:)$/u.test(sign)) {
      readFallback(left, right, { path, around });
      return;
    }
    if (/^[<>]=?$/u.test(sign)) {
      readBound(left, right);
      return;
    }
    // A comparison asks; it gives no value. What it reads is still read.
    for (const side of [left, right]) if (literalOf(source, side) === undefined) visit(side, []);
  }

  /** `a ?? "b"` */
  function readFallback(
    left: SyntaxNode,
    right: SyntaxNode,
    { path, around }: { path: readonly string[]; around: Around },
  ): void {
    const variable = variableRead(source, left);
    visit(left, variable === undefined ? path : []);
    const to = path.length === 0 && variable !== undefined ? [variable] : path;
    visit(right, to, {
      ...around,
      ...(variable !== undefined && { first: [...(around.first ?? []), variable] }),
    });
  }

  /** `retries < 5` bounds what it names. */
  function readBound(left: SyntaxNode, right: SyntaxNode): void {
    const literal = literalOf(source, right);
    if (literal?.type === "number") emit(nameOf(source, left).slice(-1), literal, { node: right });
    else visitAll([left, right], []);
  }

  function readConditional(node: SyntaxNode, path: readonly string[], around: Around): void {
    const parts = childrenOf(node).filter((child) => kindOf(child) !== undefined);
    // Python has the condition in the middle.
    const isPython = childrenOf(node).some(({ name }) => name === "if");
    const condition = parts[isPython ? 1 : 0];
    const variable =
      parts.length === 2 && condition !== undefined ? variableRead(source, condition) : undefined;
    for (const part of parts) {
      if (part.from !== condition?.from)
        visit(part, path, { ...around, ...(variable !== undefined && { first: [variable] }) });
      else if (literalOf(source, part) === undefined) visit(part, []);
    }
  }

  function readPair(node: SyntaxNode, path: readonly string[]): void {
    const children = childrenOf(node);
    const at = children.findIndex(({ name }) => /^(?::|=>|=|AssignOp|Equals)$/u.test(name));
    if (at === -1) {
      visitAll(children, path);
      return;
    }
    const value = children[at + 1];
    if (value !== undefined) visit(value, [...path, ...keyOf(children[0]!)], { whole: true });
  }

  function keyOf(node: SyntaxNode): string[] {
    const inner = kindOf(node) === "wrapper" ? (node.firstChild ?? node) : node;
    const literal = literalOf(source, inner);
    if (literal !== undefined) return [literal.value.slice(0, 200)];
    const name = nameOf(source, inner);
    return name.length > 0 ? name : [textOf(source, inner).slice(0, 200)];
  }

  function readObject(node: SyntaxNode, path: readonly string[], around: Around): void {
    if (node.name !== "DictionaryExpression") {
      const type = /^(?:TypedLiteral|StructExpression)$/u.test(node.name) ? node.firstChild : null;
      const name = type === null || around.whole || path.length > 0 ? [] : plainType(textOf(source, type));
      visitAll(childrenOf(node).slice(type === null ? 0 : 1), [...path, ...name]);
      return;
    }
    for (const entry of splitAt(childrenOf(node), /^,$/u)) {
      const at = entry.findIndex(({ name }) => name === ":");
      const [key, value] = [entry[at - 1], entry[at + 1]];
      if (at > 0 && key !== undefined && value !== undefined)
        visit(value, [...path, ...keyOf(key)], { whole: true });
      else visitAll(entry, path);
    }
  }

  function plainType(text: string): string[] {
    return /^[\w.:]+$/u.test(text) ? [text.replaceAll("::", ".")] : [];
  }

  function readAssignments(node: SyntaxNode, path: readonly string[]): void {
    const children = childrenOf(node);
    const isList = node.name === "VariableDeclaration" || node.name === "EnumBody";
    for (const part of isList ? splitAt(children, /^[,;]$/u) : [children]) readAssignment(part, path);
  }

  function readAssignment(part: readonly SyntaxNode[], path: readonly string[]): void {
    const at = part.findLastIndex(isAssignment);
    if (at === -1) {
      visitAll(part, path);
      return;
    }
    const values = part.slice(at + 1).filter((child) => !/^[,;]$/u.test(child.name));
    const targets = part.slice(0, at).filter((child) => /^(?:name|member)$/u.test(kindOf(child) ?? ""));
    const pattern = part.find(({ name }) => name === "ObjectPattern");
    if (pattern !== undefined) {
      readPattern(pattern, values[0], path);
      return;
    }
    for (const [index, value] of values.entries()) {
      const to = values.length === targets.length ? [targets[index]!] : targets.slice(0, 1);
      const name = to.flatMap((target) => nameOf(source, target));
      visit(value, [...path, ...name], { whole: true });
    }
    // Markup of a field: @Value("${stripe.url}").
    visitAll(
      part.slice(0, at).filter((child) => /^(?:Decorator|Modifiers)$/u.test(child.name)),
      path,
    );
  }

  /** `const { STRIPE_KEY, STRIPE_URL: url = "x" } = process.env` */
  function readPattern(pattern: SyntaxNode, value: SyntaxNode | undefined, path: readonly string[]): void {
    const isTable = value !== undefined && isEnvironmentTable(nameOf(source, value).join("."));
    for (const property of childrenOf(pattern).filter(({ name }) => name === "PatternProperty")) {
      const [key, ...rest] = childrenOf(property);
      const variable = key && textOf(source, key);
      if (isTable && isVariable(variable)) emitRead(variable, property);
      const at = rest.findIndex(isAssignment);
      const fallback = at === -1 ? undefined : rest[at + 1];
      if (fallback === undefined || variable === undefined) continue;
      visit(fallback, [...path, variable], { whole: true, ...(isTable && { first: [variable] }) });
    }
    if (value !== undefined && !isTable) visit(value, path);
  }

  function className(node: SyntaxNode): string[] {
    const name = childrenOf(node).find(
      (child) => kindOf(child) === "name" || /^(?:TypeIdentifier|TypeDefinition)$/u.test(child.name),
    );
    return name === undefined ? [] : nameOf(source, name);
  }

  function readFunction(node: SyntaxNode, path: readonly string[]): void {
    const name = className(node);
    for (const child of childrenOf(node)) {
      if (kindOf(child) !== "parameters") {
        if (kindOf(child) !== "name") visit(child, path);
        continue;
      }
      const inner = childrenOf(child).filter(({ name: mark }) => !/^[()|]$/u.test(mark));
      for (const part of splitAt(inner, /^,$/u)) readAssignment(part, [...path, ...name]);
    }
  }

  /** A field of a Go struct with what its tag gives it: `envDefault:"5"`. */
  function readField(node: SyntaxNode, path: readonly string[]): void {
    const children = childrenOf(node);
    const name = children.find((child) => child.name === "FieldName");
    const tag = name === undefined ? "" : (/\x60[^\x60\n]{0,500}\x60/u.exec(textOf(source, node))?.[0] ?? "");
    const variable = /\benv(?:config)?:"([A-Z][A-Z0-9_]*)/u.exec(tag)?.[1];
    if (name === undefined || variable === undefined) {
      if (tag === "") visitAll(children, path);
      return;
    }
    emitRead(variable, node);
    const fallback = /\b(?:envDefault|default):"([^"]*)"/u.exec(tag)?.[1];
    if (fallback === undefined) return;
    const references = [{ name: variable, fallback }];
    emit([...path, ...nameOf(source, name)], { value: fallback, type: "string" }, { node, references });
  }

  /** Spring's `@Value("${stripe.url:https://a}") String url` gives a value to what it stands at. */
  function readInjected(node: SyntaxNode, path: readonly string[]): boolean {
    const place = /\(\s{0,5}"(\$\{[^"\n]{1,500}\})"/u.exec(textOf(source, node).slice(0, 600))?.[1];
    const declaration = node.parent?.parent;
    if (place === undefined || !declaration) return false;
    const declared = childrenOf(declaration).find(({ name }) =>
      /^(?:VariableDeclarator|Definition)$/u.test(name),
    );
    const name = declared === undefined ? [] : nameOf(source, declared.firstChild ?? declared);
    for (const [, variable] of place.matchAll(/\$\{([A-Z][A-Z0-9_]+)[:}]/gu)) emitRead(variable!, node);
    emit([...path, ...name], { value: place, type: "string" }, { node });
    return true;
  }

  /** `@Retry(maxAttempts = 3)`, and a constant of an enum with its arguments. */
  function readNamedCall(node: SyntaxNode, path: readonly string[]): void {
    const children = childrenOf(node);
    const list = children.find((child) => kindOf(child) === "arguments");
    if (list === undefined || readInjected(node, path)) return;
    const name =
      children[0] === undefined || children[0].from === list.from
        ? []
        : nameOf(source, children.find((child) => kindOf(child) === "name") ?? children[0]);
    visitAll(childrenOf(list), [...path, ...name]);
  }
}

function isAddress(value: string): boolean {
  return /^[a-z][a-z\d+.-]{1,20}:\/\/[^\s/]/iu.test(value);
}

interface Around {
  /** The expression is the whole of what a name is given, so that a name in it is a value. */
  whole?: boolean;
  unit?: string;
  first?: readonly string[];
}

function isAssignment({ name }: SyntaxNode): boolean {
  return /^(?:=|:=|AssignOp|Equals|UpdateOp)$/u.test(name);
}

function splitAt(nodes: readonly SyntaxNode[], mark: RegExp): SyntaxNode[][] {
  const parts: SyntaxNode[][] = [[]];
  for (const node of nodes) {
    if (mark.test(node.name)) parts.push([]);
    else parts.at(-1)!.push(node);
  }
  return parts.filter((part) => part.length > 0);
}
