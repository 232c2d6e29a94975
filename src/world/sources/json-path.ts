import { compile, search } from "@jmespath-community/jmespath";
import { type JsonValue, query } from "jsonpath-rfc9535";
import { messageOf } from "../../errors.ts";

/** What keeps a text from being JSONPath (it begins with `$`) or else JMESPath; undefined when nothing does. */
export function findPathMistake(text: string): string | undefined {
  if (text.length > 2_000) return "is longer than 2000 characters";
  const language = isJsonPath(text) ? "JSONPath" : "JMESPath";
  // These two run the platform's own regular expressions, which can take for ever on a hostile answer.
  if (isJsonPath(text) && /\b(?:match|search)\s*\(/u.test(text)) return "can't use match() or search()";
  try {
    if (isJsonPath(text)) query(null, text);
    else compile(text);
    return undefined;
  } catch (error) {
    return `isn't ${language}: ${messageOf(error).slice(0, 200)}`;
  }
}

/**
 * What a path finds; null and nothing are left out, and a list that JMESPath yields counts as its members.
 * @throws Error when the expression does not fit the value, such as a sum of texts.
 */
export function valuesAt(json: unknown, path: string): unknown[] {
  if (isJsonPath(path)) return query(json as JsonValue, path).filter((value) => value !== null);
  const found: unknown = search(json as JsonValue, path);
  return (Array.isArray(found) ? found : [found]).filter((value) => value !== null && value !== undefined);
}

function isJsonPath(text: string): boolean {
  return text.trimStart().startsWith("$");
}
