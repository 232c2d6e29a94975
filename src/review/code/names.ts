import type { SyntaxNode } from "@lezer/common";
import { kindOf } from "./grammar.ts";
import { childrenOf, literalOf, type Source, textOf } from "./literal.ts";

/** `this.client.timeout`, `config["stripe"].url` or `a::b` as path of names; of what a call returns, the members only. */
export function nameOf(source: Source, node: SyntaxNode): string[] {
  const segments: string[] = [];
  let at: SyntaxNode | null = node;
  // Members are nested to the left: a long chain is no deep recursion here.
  for (let steps = 0; at !== null && steps < 50; steps += 1) {
    const kind = kindOf(at);
    if (
      kind === "name" ||
      at.name === "TypeName" ||
      at.name === "MethodName" ||
      /Type(?:Identifier|Definition)$/u.test(at.name)
    ) {
      segments.unshift(...plain(textOf(source, at)));
      break;
    }
    if (kind === "wrapper") {
      at = childrenOf(at).find((child) => kindOf(child) !== undefined) ?? null;
      continue;
    }
    if (kind !== "member") break;
    const [object, ...rest] = childrenOf(at);
    segments.unshift(...rest.flatMap((child) => memberName(source, child)));
    at = object ?? null;
  }
  return segments.filter((segment) => segment !== "");
}

function memberName(source: Source, node: SyntaxNode): string[] {
  const kind = kindOf(node);
  if (kind === "string") return [literalOf(source, node)?.value.slice(0, 200) ?? ""];
  return kind === "name" || node.name === "ClassMemberName" ? plain(textOf(source, node)) : [];
}

/** Without what languages put around a name: `$a`, `#a`, `a!`, `self.a`. */
function plain(text: string): string[] {
  return text
    .slice(0, 400)
    .split(/\?\.|::|->|\\|\./u)
    .map((segment) => segment.replaceAll(/[$@!?#\s]/gu, ""))
    .filter((segment, index) => !(index === 0 && /^(?:this|self|cls|static)$/u.test(segment)));
}
