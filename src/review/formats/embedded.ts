import type { Setting } from "../diff/change.ts";
import { type Format, formatOf, Unreadable } from "./format.ts";

/**
 * Replaces a value that is a whole file, such as `application.yml` in a ConfigMap, by the settings of that file. One
 * that can't be read stays a value.
 */
export function expandEmbedded(
  settings: readonly Setting[],
  text: string,
  formats: readonly Format[],
): Setting[] {
  const lines = text.split("\n");
  return settings.flatMap((setting) => {
    const { key, value, line } = setting;
    const name = key.at(-1) ?? "";
    if (value === undefined || !value.includes("\n") || !/\./u.test(name)) return [setting];
    const format = formatOf(formats, name, value);
    if (format === undefined) return [setting];
    // Only a block scalar or heredoc keeps one line of the file per line of the value, starting on the next.
    const keepsLines = /(?:[|>][+-]?\d?[+-]?|<<-?\w+)\s*(?:#.*)?$/u.test((lines[line - 1] ?? "").slice(-200));
    try {
      return format.parse(value, name).map((inner) => ({
        ...inner,
        key: [...key, ...inner.key],
        line: keepsLines ? line + inner.line : line,
      }));
    } catch (error) {
      if (error instanceof Unreadable) return [setting];
      throw error;
    }
  });
}
