import { type PlacedMistake, valueAt } from "./mistakes.ts";
import { mapTexts, variablesIn } from "./substitute.ts";

/**
 * A mistake in a text that holds a variable says what was expected, and never what the variable held. `written` is the
 * whole before anything was filled in.
 */
export function withoutValues(
  { at, message }: PlacedMistake,
  written: unknown,
  values: ReadonlyMap<string, string>,
): PlacedMistake {
  const names = new Set<string>();
  mapTexts(valueAt(written, at), at, (text) => {
    for (const name of variablesIn(text)) names.add(name);
    return text;
  });
  if (names.size === 0) return { at, message };
  const held = [...names].map((name) => values.get(name)).filter((value) => value !== undefined);
  const [, expected] = /^(?:is missing: )?expected (.+?)(?:, got .*)?$/su.exec(message) ?? [];
  const what = `what ${[...names].map((name) => `\${${name}}`).join(" and ")} held does not fit here`;
  const isSafe = expected !== undefined && held.every((value) => !expected.includes(value));
  return { at, message: isSafe ? `${what}: expected ${expected}` : what };
}
