import type { World } from "./world.ts";

// Shorter values (a port, "true", a region) are no secrets, and striking them out would garble every text.
const shortestSecret = 6;

/** Strikes out the values of `env` that are at least six characters long, plain or as an address spells them. */
export function redactor(env: World["env"]): (text: string) => string {
  const secrets = Object.values(env)
    .filter((value) => value !== undefined && value.length >= shortestSecret)
    .flatMap((value) => [value!, encodeURIComponent(value!.toWellFormed()), encodeURI(value!.toWellFormed())])
    .sort((a, b) => b.length - a.length);
  return (text) => secrets.reduce((clean, secret) => clean.replaceAll(secret, "***"), text);
}
