import type { Deploy } from "../incident/deploy.ts";

const variable = /\$\{([A-Za-z_][A-Za-z0-9_]{0,127})\}/gu;

/** Names of the environment variables that a text asks for as `${NAME}`. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(variable)].map(([, name = ""]) => name);
}

/** Ways of other tools to write a variable, each with what it is; `${NAME}` is the only one that is filled in. */
const foreign: [RegExp, (found: string, name: string) => string][] = [
  [
    /\$\{\{\s*(?:secrets|vars|env|github|inputs)\.([\w.-]{1,100})[^}]*\}\}/u,
    (found, name) =>
      `${found} is filled in by GitHub in workflows only: write \${${variableName(name)}} here, and pass it with env: in the workflow step`,
  ],
  [/\$\{\{[^}]{0,100}\}\}/u, (found) => `${found} is filled in by GitHub in workflows only`],
  [
    /\$\{(?:env:([A-Za-z_]\w{0,127})|([A-Za-z_]\w{0,127})(?=[^\w}])[^}]{0,100})\}/u,
    (found, name) => `${found} is not filled in: only \${${name}}, without a default, is`,
  ],
  [/\$\(([A-Z_][A-Z0-9_]{1,127})\)/u, (found, name) => `${found} is not filled in: write \${${name}}`],
  [
    /(?<![\\$])\$(?!(?:SHA|GOOD|ENVIRONMENT)\b)([A-Z][A-Z0-9_]{1,127})\b/u,
    (found, name) =>
      `${found} is not filled in: write \${${name}}, and pass it with env: in the workflow step`,
  ],
];

function variableName(name: string): string {
  return name.replace(/\W/gu, "_").toUpperCase();
}

/** Why a text that looks as if it held a variable would be sent as it stands; undefined when it looks like nothing of the kind. */
export function foreignVariable(text: string): string | undefined {
  for (const [pattern, words] of foreign) {
    const [found, ...names] = pattern.exec(text) ?? [];
    if (found !== undefined)
      return words(found.slice(0, 100), names.find((name) => name !== undefined) ?? "");
  }
  return undefined;
}

/** Puts in the values; a name without one stays as it is. */
export function substituteVariables(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(variable, (whole, name: string) => values.get(name) ?? whole);
}

/** Puts in what is known of the deploy: `$SHA`, `$GOOD`, `$ENVIRONMENT`. */
export function substituteFacts(text: string, deploy: Deploy): string {
  const facts: Record<string, string | undefined> = {
    SHA: deploy.sha,
    GOOD: deploy.previous?.sha,
    ENVIRONMENT: deploy.environment,
  };
  return text.replace(/\$(SHA|GOOD|ENVIRONMENT)\b/gu, (whole, name: string) => facts[name] ?? whole);
}

type Path = readonly PropertyKey[];

/** Replaces every text; mappings and lists keep their shape. */
export function mapTexts(value: unknown, path: Path, replace: (text: string, path: Path) => string): unknown {
  if (typeof value === "string") return replace(value, path);
  if (Array.isArray(value)) return value.map((item, index) => mapTexts(item, [...path, index], replace));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapTexts(item, [...path, key], replace)]),
  );
}
