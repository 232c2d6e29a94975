import type { Setting } from "../diff/change.ts";
import { type Format, formatOf, Unreadable } from "./format.ts";

/** Reads a text in a format, or as a template for it. */
type Read = (format: Format, text: string, path: string) => Setting[];

const maxText = 400_000;

/**
 * Replaces a value that is a whole file, such as `application.yml` in a ConfigMap or a patch of Kustomize, by the
 * settings of that file. One that can't be read stays a value.
 */
export function expandEmbedded(
  settings: readonly Setting[],
  { text, formats, read }: { text: string; formats: readonly Format[]; read: Read },
): Setting[] {
  let lines: string[] | undefined;
  return settings.flatMap((setting) => {
    const { key, value = "", line } = setting;
    const name = key.at(-1) ?? "";
    const whole = value.includes("\n") || /^\s*(?:\{(?![{%])|\[)/u.test(value);
    if (!whole || value.length > maxText) return [setting];
    const path = nameOf(key, name, value);
    const format = path === undefined ? undefined : formatOf(formats, path, value);
    if (path === undefined || format === undefined) return [setting];
    lines ??= text.split("\n");
    // Only a block scalar or heredoc keeps one line of the file per line of the value, starting on the next.
    const keepsLines = /(?:[|>][+-]?\d?[+-]?|<<-?\w+)\s*(?:#.*)?$/u.test((lines[line - 1] ?? "").slice(-200));
    try {
      const inner = read(format, value, path);
      if (inner.length === 0) return [setting];
      return inner.map((one) => ({
        ...one,
        key: [...key, ...one.key],
        line: keepsLines ? line + one.line : line,
      }));
    } catch (error) {
      if (error instanceof Unreadable) return [setting];
      throw error;
    }
  });
}

/** What the embedded file would be called: by its key, or where files are known to be by what they look like. */
function nameOf(key: readonly string[], name: string, value: string): string | undefined {
  if (name.includes(".")) return name;
  const start = value.slice(0, 2_000);
  if (/^\s*(?:\{\s*["}]|\[\s*["{[\]])/u.test(start) && value.includes("\n")) return "value.json";
  const isPatch = /^(?:patch|patchesStrategicMerge|patches|patchesJson6902)$/u;
  if (isPatch.test(name) || isPatch.test(key.at(-2) ?? "")) return "patch.yaml";
  const holdsFiles = key.some((segment) =>
    /^(?:ConfigMap|Secret)\/|^(?:stringData|configMapGenerator|configs)$/u.test(segment),
  );
  if (!holdsFiles || !value.includes("\n")) return undefined;
  const said = start.split("\n").filter((one) => !/^\s*(?:[#;]|$)/u.test(one));
  const first = said[0]?.trim();
  if (first === undefined) return undefined;
  if (said.every((one) => /^(?:export )?[A-Za-z_][\w.-]*=/u.test(one)))
    return said.every((one) => /^(?:export )?[A-Z_][A-Z\d_]*=/u.test(one)) ? ".env" : "value.properties";
  if (/^\[[^\]]+\]$/u.test(first)) return "value.ini";
  if (/^<(?:\?xml|\w)/u.test(first)) return "value.xml";
  return said.every((one) => /^\s*(?:-\s|[\w"'./-]+:(?:\s|$))/u.test(one)) ? "value.yaml" : undefined;
}
