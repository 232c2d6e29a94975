import type { FailingIntegration } from "../../incident/suspects.ts";
import { keyNames, matchesKey, matchesText, pathMatcher } from "../../review/matching.ts";
import type { IntegrationSettings } from "../../settings/settings.ts";

/** What the settings say of an integration, as questions that a change can be asked. */
export function failingIntegration(
  name: string,
  {
    config,
    code,
    keys,
    packages,
    hosts,
  }: Pick<IntegrationSettings, "config" | "code" | "keys" | "packages" | "hosts">,
): FailingIntegration {
  const configured = config.map(pathMatcher);
  const called = code.map(pathMatcher);
  // A pattern of a whole path, `payments.stripe.**`, says nothing of a single word in a line.
  const words = keys.filter((pattern) => !pattern.includes("."));
  return {
    name,
    configures: (path) => configured.some((matches) => matches(path)),
    calls: (path) => called.some((matches) => matches(path)),
    names: (word) => words.some((pattern) => matchesText(pattern, word)),
    sets: (key) => keys.some((pattern) => matchesKey(pattern, keyNames(key))),
    packages,
    hosts,
  };
}
