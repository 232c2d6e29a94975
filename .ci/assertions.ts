/** How often src/ says `!` or `as X`, and how often it may: the numbers go down with better types, never up. */

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "vitest/node";

export interface Assertion {
  /** `nonNull`: `value!`. `type`: `value as X`, but for `as const`, which claims nothing. */
  kind: "nonNull" | "type";
  /** Path from the repository's root. */
  file: string;
  line: number;
}

/** The most of each that src/ may hold. Whoever needs one more takes another away. */
export const most: Readonly<Record<Assertion["kind"], number>> = { nonNull: 110, type: 36 };

/** All of them in one file's code, by its syntax tree. */
export function assertionsIn(code: string, file: string): Assertion[] {
  const found: Assertion[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const kind = kindOf(value);
    if (kind !== undefined && "end" in value && typeof value.end === "number")
      found.push({ kind, file, line: code.slice(0, value.end).split("\n").length });
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(parseAst(code, { lang: "ts" }, file));
  return found;
}

function kindOf(node: object): Assertion["kind"] | undefined {
  if (!("type" in node)) return undefined;
  // `let value!: X` promises what `value!` does.
  if (node.type === "TSNonNullExpression" || ("definite" in node && node.definite === true)) return "nonNull";
  if (node.type === "TSTypeAssertion") return "type";
  return node.type === "TSAsExpression" && !isConst(node) ? "type" : undefined;
}

/** `as const`: the type is a name, and the name is that word. */
function isConst(node: object): boolean {
  return (
    "typeAnnotation" in node &&
    /"type":"Identifier"[^}]*"name":"const"/u.test(JSON.stringify(node.typeAnnotation))
  );
}

export function assertionsOf(root: string): Assertion[] {
  return globSync("src/**/*.ts", { cwd: root })
    .toSorted()
    .flatMap((file) => assertionsIn(readFileSync(join(root, file), "utf8"), file.replaceAll("\\", "/")));
}
