import type { Deploy } from "../incident/deploy.ts";

const variable = /\$\{([A-Za-z_][A-Za-z0-9_]{0,127})\}/gu;

/** Names of the environment variables that a text asks for as `${NAME}`. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(variable)].map(([, name]) => name!);
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
