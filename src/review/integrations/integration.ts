import { type Change, keyText } from "../diff/change.ts";
import { keyNames, matchesHost, matchesKey, matchesPath, matchesText, specificity } from "../matching.ts";
import type { IntegrationClass } from "./integration-class.ts";

/** A service of others that this repository depends on; the settings file has the same shape. */
export interface Integration {
  /** Name in the settings and in every report, e.g. `stripe`. */
  id: string;
  /** As people write it, e.g. `Stripe`. */
  name: string;
  /** What it is for. */
  class: IntegrationClass;
  /** Found by what its settings do; nobody named it. */
  discovered?: true;
  /** How sure it is that there is such an integration; absent where the settings file says so. */
  sure?: "low" | "medium" | "high";
  /** Whether its changes need the approval of its owners. */
  critical: boolean;
  /** `@user`, `@org/team` or an e-mail address, as in CODEOWNERS. */
  owners: string[];
  /** How many owners must approve. */
  require: "any" | "all" | number;
  /** Globs of the files that configure it. */
  config: string[];
  /** `STRIPE_*` matches a name anywhere in a key path; `payments.stripe.**` matches a whole path. */
  keys: string[];
  /** Package names in any ecosystem; `*` at the end stands for the rest. */
  packages: string[];
  /** Hosts of its API; `*.stripe.com` matches every host below. */
  hosts: string[];
  /** Hosts of its sandbox, which live settings must not name. */
  sandboxHosts: string[];
  /** Globs of the code that calls it. */
  code: string[];
  statusPage?: string;
  /** Why it is believed to be in use; empty when the settings name it. */
  evidence: Evidence[];
}

/** What shows that an integration is in use. */
export interface Evidence {
  file: string;
  line: number;
  by: "package" | "host" | "key";
  /** The package, host or variable that was seen. */
  text: string;
}

/** One integration that a change belongs to, and why. */
export interface Belonging {
  integration: Integration;
  because: { by: "key" | "host" | "package" | "config" | "code"; pattern: string; text: string };
}

/** Hosts named in a value; longer values are data. */
const hostName = /[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9_-]+)+/giu;
const maxValue = 4_096;

/**
 * The integrations that a change belongs to. What it says (key, host, package) goes before where it is (config, code),
 * and of several patterns of one sort the one that says most wins; a change may belong to several all the same, as
 * when a key of one gets the host of another.
 */
export function integrationsOf(change: Change, integrations: readonly Integration[]): Belonging[] {
  const { key, file, from } = change;
  const names = keyNames(key);
  const said =
    from === "manifest"
      ? mostSpecific(integrations, "package", ({ packages }) =>
          matchText(packages, key.at(-1) ?? "", matchesPackage),
        )
      : [
          ...mostSpecific(integrations, "key", ({ keys }) => {
            const pattern = longest(keys.filter((one) => matchesKey(one, names)));
            return pattern === undefined ? undefined : { pattern, text: keyText(key) };
          }),
          ...hostsOf(change).flatMap((host) =>
            mostSpecific(integrations, "host", ({ hosts, sandboxHosts }) =>
              matchText([...hosts, ...sandboxHosts], host, matchesHost),
            ),
          ),
        ];
  const found = said.length > 0 || from === "manifest" ? said : byPlace(file, integrations);
  return [...new Map(found.map((belonging) => [belonging.integration.id, belonging])).values()];
}

/** Every setting of a file asks for the same. */
const places = new WeakMap<readonly Integration[], Map<string, Belonging[]>>();

function byPlace(file: string, integrations: readonly Integration[]): Belonging[] {
  const known = places.get(integrations) ?? new Map<string, Belonging[]>();
  places.set(integrations, known);
  const found = known.get(file) ?? findByPlace(file, integrations);
  known.set(file, found);
  return found;
}

function findByPlace(file: string, integrations: readonly Integration[]): Belonging[] {
  const config = mostSpecific(integrations, "config", (one) => matchText(one.config, file, matchesPath));
  return config.length > 0
    ? config
    : mostSpecific(integrations, "code", (one) => matchText(one.code, file, matchesPath));
}

/** Every host that a setting names before or after. */
export function hostsOf({ before, after }: Pick<Change, "before" | "after">): string[] {
  const values = [before?.value ?? "", after?.value ?? ""];
  return [
    ...new Set(values.flatMap((value) => value.slice(0, maxValue).toLowerCase().match(hostName) ?? [])),
  ];
}

/** Whether a package is meant; names in most registries ignore case, and in PyPI `_` and `-` are the same. */
export function matchesPackage(pattern: string, name: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replaceAll("_", "-");
  return matchesText(plain(pattern), plain(name));
}

type Match = { pattern: string; text: string };

function mostSpecific(
  integrations: readonly Integration[],
  by: Belonging["because"]["by"],
  match: (integration: Integration) => Match | undefined,
): Belonging[] {
  const matches = integrations.flatMap((integration): Belonging[] => {
    const found = match(integration);
    return found === undefined ? [] : [{ integration, because: { by, ...found } }];
  });
  const most = Math.max(...matches.map(({ because }) => specificity(because.pattern)));
  return matches.filter(({ because }) => specificity(because.pattern) === most);
}

function matchText(
  patterns: readonly string[],
  text: string,
  matches: (pattern: string, text: string) => boolean,
): Match | undefined {
  const pattern = longest(patterns.filter((one) => matches(one, text)));
  return pattern === undefined ? undefined : { pattern, text };
}

function longest(patterns: readonly string[]): string | undefined {
  return patterns.toSorted((left, right) => specificity(right) - specificity(left))[0];
}
