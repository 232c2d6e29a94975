import type { SyntaxNode } from "@lezer/common";
import { firstPart } from "../../text/parts.ts";
import { kindOf } from "./grammar.ts";
import { childrenOf, literalOf, type Source, textOf } from "./literal.ts";
import { nameOf } from "./names.ts";

const table = /^(?:process\.env|import\.meta\.env|Bun\.env|Deno\.env|os\.environ|environ|_ENV|_SERVER|ENV)$/u;
const call =
  /(?:^|\.)(?:getenv|lookupenv|getenvironmentvariable|option_env|env|environ|config|env(?:iron)?\.(?:get|fetch|var|var_os|str|bool|int|float|list|string|url|setdefault|require|required)|getordefault|getproperty)$/iu;
const variableName = /^[A-Z][A-Z0-9_]*$/u;

export function isEnvironmentTable(name: string): boolean {
  return table.test(name);
}

export function isEnvironmentCall(callee: string): boolean {
  return call.test(callee.slice(-100));
}

export function isVariable(name: string | undefined): name is string {
  return name !== undefined && variableName.test(name) && name.length <= 200;
}

/** The variable that an expression reads: `process.env.KEY`, `os.environ["KEY"]`, `getenv("KEY")`, `env::var("KEY")?`. */
export function variableRead(source: Source, node: SyntaxNode): string | undefined {
  const kind = kindOf(node);
  if (kind === "wrapper") {
    const inner = childrenOf(node).find((child) => kindOf(child) !== undefined);
    return inner && variableRead(source, inner);
  }
  if (kind === "member") {
    const segments = nameOf(source, node);
    const variable = segments.at(-1);
    return isVariable(variable) && table.test(segments.slice(0, -1).join(".")) ? variable : undefined;
  }
  if (kind !== "call") return undefined;
  const children = childrenOf(node);
  const list = children.find((child) => kindOf(child) === "arguments");
  const callee = calleeOf(source, children);
  if (list === undefined || !isEnvironmentCall(callee)) return undefined;
  const [first] = childrenOf(list).filter((child) => kindOf(child) !== undefined);
  const name = first && kindOf(first) === "string" ? literalOf(source, first)?.value : undefined;
  return isVariable(name) ? name : undefined;
}

/** What is called, in one text: `requests.get`, `Stripe`; of a chain, its last link. */
export function calleeOf(source: Source, children: readonly SyntaxNode[]): string {
  const names = children.filter((child) => kindOf(child) !== "arguments" && kindOf(child) !== "class");
  // Java and decorators have the parts of the name beside each other.
  const segments = names.flatMap((child, index) =>
    kindOf(child) === "call" && index === 0 ? [] : nameOf(source, child),
  );
  const generic = names.find(({ name }) => name === "GenericType");
  return (
    segments.length === 0 && generic ? firstPart(textOf(source, generic), "<") : segments.join(".")
  ).slice(0, 200);
}
