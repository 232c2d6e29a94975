import type { SyntaxNode } from "@lezer/common";
import { unitOf } from "../diff/code-durations.ts";
import { type Around, isAssignment, type Place, splitAt, type Walk } from "./code-walk.ts";
import { calleeOf, isEnvironmentCall, variableRead } from "./env-reads.ts";
import { kindOf } from "./grammar.ts";
import { childrenOf, literalOf, textOf } from "./literal.ts";
import { nameOf } from "./names.ts";

/** Calls that only convert what is passed on. */
const converts =
  /^(?:int|str|float|bool|Number|String|Boolean|parseInt|parseFloat|Some|Ok|Box\.new|String\.from|Duration|timedelta|datetime\.timedelta|URI|URL|URI\.create|Path|SecretStr|Secret|define|intval|strval)$/u;
const convertsItself = /^(?:to_string|into|to_owned|as_str|clone|toString|trim|strip|format)$/u;
/** Calls that say what a test expects, or what stands for the real thing in it. */
const expects =
  /(?:^|\.)(?:verify\w*|assert\w*|expect\w*|toBe\w*|toEqual|toHave\w*|toMatch\w*|toStrictEqual|mock|spyOn|doMock|stub\w*)$|(?:^|\.)assert\w*\./u;

export function readVariable(
  walk: Walk,
  { variable, node }: { variable: string; node: SyntaxNode },
  { path, around }: Place,
): void {
  walk.emitRead(variable, node);
  const defaults = defaultsIn(walk, node);
  if (defaults.length > 0) {
    // A default is keyed by what it is assigned to, else by the variable.
    const to = path.length === 0 ? [variable] : path;
    for (const one of defaults)
      walk.visit(one, to, { ...around, first: [...(around.first ?? []), variable] });
  } else if (around.whole) {
    walk.emit(path, { value: `\${${variable}}`, type: "other" }, { node, references: [{ name: variable }] });
  }
}

/** The second argument of `getenv("A", "b")`, or the one that is called `default`. */
function defaultsIn(walk: Walk, node: SyntaxNode): SyntaxNode[] {
  const list = childrenOf(node).find((child) => kindOf(child) === "arguments");
  if (list === undefined) return [];
  const given = namedArguments(walk, list);
  const named = given.find(({ name }) => name !== undefined && /^default/u.test(name));
  return [named ?? given.filter(({ name }) => name === undefined)[1]].flatMap((one) => one?.value ?? []);
}

function namedArguments(walk: Walk, list: SyntaxNode): { name: string | undefined; value: SyntaxNode }[] {
  const found: { name: string | undefined; value: SyntaxNode }[] = [];
  for (const part of splitAt(childrenOf(list), /^,$/u)) {
    const bare = part.filter(({ name }) => !/^[()[\]{}*&]$/u.test(name) && name !== "Spread");
    const at = bare.findIndex(isAssignment);
    const value = bare[at === -1 ? 0 : at + 1];
    if (value === undefined) continue;
    const [named] = bare;
    const name = at > 0 && named !== undefined ? nameOf(walk.source, named).at(-1) : undefined;
    found.push({ name, value });
  }
  return found;
}

export function readCall(walk: Walk, node: SyntaxNode, { path, around }: Place): void {
  const children = childrenOf(node);
  const [head, ...others] = children;
  const list = children.find((child) => kindOf(child) === "arguments");
  const callee = calleeOf(walk.source, children);
  const last = callee.split(".").at(-1) ?? "";
  const inner = chainedCall(head);
  const fallsBack =
    inner && /^(?:unwrap_or\w*|orElse\w*|getOrDefault|or)$/u.test(last)
      ? variableRead(walk.source, inner)
      : undefined;
  if (fallsBack !== undefined && list !== undefined) {
    walk.emitRead(fallsBack, node);
    for (const { value } of namedArguments(walk, list))
      walk.visit(value, path.length === 0 ? [fallsBack] : path, { ...around, first: [fallsBack] });
    return;
  }
  const text = literalObject(head);
  if (text !== undefined && convertsItself.test(last)) {
    walk.visit(text, path, around);
    return;
  }
  if (inner !== undefined)
    walk.visit(inner, path, unitOf(last) === undefined && !convertsItself.test(last) ? {} : around);
  if (list === undefined || expects.test(callee)) return;
  readArguments(walk, list, { callee, path, around });
  walk.visitAll(
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
  return object !== null && object !== undefined && /^(?:string|template|joined)$/u.test(kindOf(object) ?? "")
    ? object
    : undefined;
}

function readArguments(
  walk: Walk,
  list: SyntaxNode,
  { callee, path, around }: Place & { callee: string },
): void {
  const unit = unitOf(callee);
  const transparent = unit !== undefined || converts.test(callee) || isEnvironmentCall(callee);
  const to = transparent || callee === "" ? path : [...path, callee];
  const given = namedArguments(walk, list);
  let below = to;
  for (const [index, { name, value }] of given.entries()) {
    // `parseInt(text, 10)`: only the first is what is converted.
    if (converts.test(callee) && index > 0 && name === undefined && callee !== "define") continue;
    const inner = unit ?? (name === undefined ? undefined : unitOf(name));
    const here = transparent ? { ...around, ...(inner !== undefined && { unit: inner }) } : {};
    if (name !== undefined) {
      walk.visit(value, transparent && inner !== undefined ? to : [...to, name], { ...here, whole: true });
      continue;
    }
    const text =
      index === 0 && given.length > 1 && kindOf(value) === "string"
        ? literalOf(walk.source, value)?.value
        : undefined;
    // set("timeout", 30): the first argument names the second.
    if (text !== undefined && /^[A-Za-z][\w.:-]{0,100}$/u.test(text)) {
      if (callee !== "define") {
        walk.emit(
          to,
          { value: text, type: "string" },
          { node: value, ...(/header/iu.test(callee) && { role: "header-name" }) },
        );
      }
      below = [...to, text];
    } else if (isOption(walk, value, given[index + 1]?.value)) {
      below = [...to, ...nameOf(walk.source, value).slice(-1)];
    } else walk.visit(value, below, { ...here, ...quantityUnit(walk, given, index) });
  }
}

/** `curl_setopt($c, CURLOPT_TIMEOUT, 5)`, `put(ProducerConfig.RETRIES_CONFIG, 5)`: a constant names the literal behind it. */
function isOption(walk: Walk, value: SyntaxNode, next: SyntaxNode | undefined): boolean {
  return (
    next !== undefined &&
    literalOf(walk.source, next) !== undefined &&
    /^(?:\w{1,60}(?:\.|::))?[A-Z][A-Z\d]*_[A-Z\d_]{1,80}$/u.test(textOf(walk.source, value).slice(0, 150))
  );
}

/** `timeout(5, TimeUnit.SECONDS)`. */
function quantityUnit(walk: Walk, given: readonly { value: SyntaxNode }[], index: number): Around {
  const unit = timeUnit(walk, given, index);
  return unit === undefined ? {} : { unit };
}

function timeUnit(walk: Walk, given: readonly { value: SyntaxNode }[], index: number): string | undefined {
  const next = given[index + 1]?.value;
  const text = next && textOf(walk.source, next);
  return text !== undefined && /^(?:TimeUnit|ChronoUnit)\.\w+$/u.test(text) ? unitOf(text) : undefined;
}
