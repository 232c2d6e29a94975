import type { Setting } from "../diff/change.ts";

interface HiddenTemplates {
  text: string;
  /** Puts the expressions back into a key and a value. */
  restore(setting: Setting): Setting;
}

// An opening mark ends the search for a closing one, which keeps a line of nothing but opening marks linear.
const expression =
  /\{\{(?:[^\n{}]|\{[^\n{]|\}[^\n}])*\}\}|\{%(?:[^\n%{]|%(?!\})|\{(?!%))*%\}|<%(?:[^\n%<]|%(?!>)|<(?!%))*%>/gu;
const statement =
  /^(?:\{%|<%(?!=)|\{\{-?\s*(?:\/\*|if\b|else\b|end\b|range\b|with\b|define\b|include\b|template\b|toYaml\b|[$\w]+\s*:?=))/u;

/**
 * Helm, Jinja and ERB templates are the format that they render to but for their expressions. A line that is nothing
 * but an expression becomes empty, an expression becomes a word; lines keep their numbers. Undefined when there is none.
 */
export function hideTemplates(text: string): HiddenTemplates | undefined {
  if (!/\{\{|\{%|<%/u.test(text)) return undefined;
  const hidden: string[] = [];
  const hide = (found: string): string => `tpl${hidden.push(found) - 1}tpl`;
  const plain = text
    .split("\n")
    .map((line) => {
      if (line.trim() !== "" && line.replace(expression, "").trim() === "") return "";
      return line.replace(expression, (found) => (statement.test(found) ? "" : hide(found)));
    })
    .join("\n");
  const show = (part: string): string =>
    part.replace(/tpl(\d+)tpl/gu, (word, index) => hidden[Number(index)] ?? word);
  return {
    text: plain,
    restore: (setting) => ({
      ...setting,
      key: setting.key.map(show),
      value: setting.value === undefined ? undefined : show(setting.value),
    }),
  };
}
