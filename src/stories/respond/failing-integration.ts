import { type FailingSignal, failingSignal } from "../../incident/failing-signal.ts";
import type { FailingIntegration } from "../../incident/suspects.ts";
import type { Verdict } from "../../judge/verdict.ts";
import { checkFailureWords } from "../../report/check-words.ts";
import type { SignalFacts } from "../../report/run-report.ts";
import { alarming } from "../../report/verdict-words.ts";
import { keyNames, matchesKey, matchesText, pathMatcher } from "../../review/matching.ts";
import type { IntegrationSettings, Settings } from "../../settings/settings.ts";

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

interface Failing {
  verdict: Verdict;
  signals: readonly SignalFacts[];
}

/** Those that the alarming signals belong to, each once. */
export function failingIntegrations(
  { integrations }: Pick<Settings, "integrations">,
  { verdict, signals }: Failing,
): FailingIntegration[] {
  const names = alarming(verdict).map(
    ({ name }) => signals.find((signal) => signal.name === name)?.integration,
  );
  return [...new Set(names.filter((name) => name !== undefined))].flatMap((name) => {
    const own = integrations[name];
    return own === undefined ? [] : [failingIntegration(name, own)];
  });
}

/** What the alarming signals know, for the changes to be held against. */
export function whatFails(
  { verdict, signals }: Failing,
  integrations: readonly FailingIntegration[],
): FailingSignal {
  const names = alarming(verdict).map(({ name }) => name);
  const words = signals
    .filter(({ name }) => names.includes(name))
    .map(({ name, queries, lastFailure, what }) => ({
      name,
      queries,
      failure: lastFailure === undefined ? undefined : checkFailureWords(lastFailure),
      isLatency: what === "latency",
    }));
  return failingSignal(words, integrations);
}
