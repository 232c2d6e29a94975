import type { Reference, Setting } from "../diff/change.ts";
import type { CodeLanguage } from "../diff/code-language.ts";

/** How a string of a language holds an expression; undefined where it can't. */
export function interpolationMark({ id }: CodeLanguage, quote: string, before: string): string | undefined {
  if (id === "ruby" || id === "elixir") return quote.startsWith('"') ? "#{" : undefined;
  if (id === "jvm") return quote.startsWith('"') ? "${" : undefined;
  if (id === "csharp") return before.includes("$") ? "{" : undefined;
  return id === "javascript" && quote === "`" ? "${" : undefined;
}

const maxExpression = 500;

/** Past the closing brace of an expression that begins at its mark; undefined when it has none nearby. */
export function endOfInterpolation(text: string, at: number, mark: string): number | undefined {
  let open = 1;
  const most = Math.min(text.length, at + maxExpression);
  for (let index = at + mark.length; index < most; index += 1) {
    if (text[index] === "{") open += 1;
    else if (text[index] === "}") open -= 1;
    if (open === 0) return index + 1;
  }
  return undefined;
}

interface Interpolated {
  value: string;
  references: Reference[];
  /** Variables that are read on the way. */
  reads: string[];
}

const maxExpressions = 20;

/**
 * The text of a string with the default of a variable in the place of what reads it: the host in
 * `"https://#{ENV.fetch('PAY_HOST', 'pay.io')}"` is called wherever nobody sets the variable. `read` gives the settings
 * of a piece of code.
 */
export function interpolated(
  text: string,
  mark: string,
  read: (code: string) => readonly Setting[],
): Interpolated | undefined {
  if (!text.includes(mark) || !/env/iu.test(text)) return undefined;
  const found: Interpolated = { value: "", references: [], reads: [] };
  let from = 0;
  for (let count = 0; count < maxExpressions; count += 1) {
    const start = text.indexOf(mark, from);
    const end = start === -1 ? undefined : endOfInterpolation(text, start, mark);
    if (end === undefined) break;
    const settings = read(`it = ${text.slice(start + mark.length, end - 1)}`);
    const value = settings.find(({ key, references }) => key.join() === "it" && references !== undefined);
    found.value += text.slice(from, start);
    found.value +=
      value?.type === "other" || value?.value === undefined ? text.slice(start, end) : value.value;
    found.references.push(...(value?.references ?? []));
    found.reads.push(...settings.flatMap((one) => (one.role === "env-read" ? [one.value ?? ""] : [])));
    from = end;
  }
  found.value += text.slice(from);
  return found;
}
