/**
 * Checks the regular expressions of the sources and writes which of them take linear time, and which are slow only on
 * texts longer than they ever meet. `node test/support/prove-patterns.ts` after adding one.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import { type Pattern, patternsOfSources } from "./patterns.ts";

export interface Proofs {
  /** `/source/flags` of those that are linear on every text. */
  linear: string[];
  /** Those that are not, with the longest text that they meet, and what makes them slow. */
  bounded: {
    pattern: string;
    most: number;
    why: string;
    attack: { prefix: string; pump: string; suffix: string };
  }[];
}

const place = join(import.meta.dirname, "proven-patterns.json");

export function readProofs(): Proofs {
  return JSON.parse(readFileSync(place, "utf8")) as Proofs;
}

export function written({ source, flags }: Pattern): string {
  return `/${source}/${flags}`;
}

/** A sticky pattern is tried at one place, as if it began with `^`; any other is looked for everywhere. */
export async function proof({ source, flags }: Pattern) {
  const tried = flags.includes("y") ? `^(?:${source})` : source;
  return await check(tried, flags.replaceAll(/[gym]/gu, ""), { timeout: 8_000 });
}

if (import.meta.main) {
  const known = readProofs();
  const patterns = patternsOfSources();
  const linear: string[] = [];
  const bounded: Proofs["bounded"] = [];
  for (const pattern of patterns) {
    const text = written(pattern);
    const before = known.bounded.find((one) => one.pattern === text);
    if (known.linear.includes(text)) linear.push(text);
    else if (before !== undefined) bounded.push(before);
    else {
      const found = await proof(pattern);
      const { status } = found;
      const attack = found.status === "vulnerable" ? found.attack : undefined;
      const [pump] = attack?.pumps ?? [];
      if (status === "safe") linear.push(text);
      else
        bounded.push({
          pattern: text,
          most: 0,
          why: `${pattern.place}: ${status}`,
          attack: { prefix: pump?.prefix ?? "", pump: pump?.pump ?? "a", suffix: attack?.suffix ?? "" },
        });
    }
  }
  writeFileSync(place, `${JSON.stringify({ linear: linear.sort(), bounded }, null, 2)}\n`);
  for (const { pattern, why } of bounded.filter(({ most }) => most === 0))
    console.log(
      `${why}\n  ${pattern}\n  make it linear, or say in proven-patterns.json how long its texts are`,
    );
}
