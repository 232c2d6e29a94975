import { lastPart } from "../../text/parts.ts";
import { type Change, isPosition, leafName, packagesOf, type Setting } from "../diff/change.ts";
import { hasPhrase, listed, wordsOf } from "../diff/key-words.ts";
import { keyNames, matchesHost, matchesKey } from "../matching.ts";
import { type Discovery, settingsOfChange } from "./discovery.ts";
import { type Integration, integrationsOf } from "./integration.ts";

export interface Attribution {
  integration: Integration;
  /** `itself`: by its own key, value, package or path. `near`: by what stands beside it. */
  belongs: "itself" | "near";
}

/** What belongs to which integration in one file. */
export interface FileIntegrations {
  of(change: Change): Attribution[];
  /** All that the file configures or calls; of what can't be read, what it mentions. */
  all(): readonly Integration[];
}

interface FileContent {
  path: string;
  from: Change["from"];
  settings: readonly Setting[];
  /** Its texts where they can't be read by key. */
  unread?: readonly string[];
}

/**
 * A timeout says nothing of whose it is: it belongs to the integration whose address or key stands in the same
 * section. In code, to the one integration that the file calls.
 */
export function attributeFile(
  { path, from, settings, unread = [] }: FileContent,
  integrations: readonly Integration[],
  discovery?: Discovery,
): FileIntegrations {
  let looked: { known: Known[]; all: Integration[] } | undefined;
  // Only when a change asks for it: a large file may hold nothing that matters.
  const look = () => {
    looked ??= everythingIn({ path, from, settings, unread }, integrations, discovery);
    return looked;
  };
  return {
    all: () => look().all,
    of(change) {
      const own = unique(integrationsOf(change, integrations).map(({ integration }) => integration));
      if (own.length > 0) return own.map((integration) => ({ integration, belongs: "itself" }));
      const pinned = change.from === "manifest" ? [] : ofPin({ path, change }, integrations, discovery);
      if (pinned.length > 0) return pinned.map((integration) => ({ integration, belongs: "itself" }));
      const found = settingsOfChange(change)
        .map((setting) => foundBy(discovery, path, change.from, setting))
        .find((integration) => integration !== undefined);
      if (found !== undefined) return [{ integration: found, belongs: "itself" }];
      if (change.from === "manifest") return [];
      const named = unique(
        integrationsOf(byObjectName(change), integrations).map(({ integration }) => integration),
      );
      if (named.length > 0) return named.map((integration) => ({ integration, belongs: "near" }));
      const inCode = change.from === "literal";
      const beside = inCode ? look().all : unique(neighbours(change.key, look().known));
      const near = inCode ? beside : alikeByName(change.key, beside);
      // Beside two it may be of either, and both owners can tell; more is guessing.
      const most = inCode ? 1 : 2;
      if (near.length > 0 && near.length <= most)
        return near.map((integration) => ({ integration, belongs: "near" }));
      const switches = isSwitch(change.key);
      const byName = switches || isBehaviour(change.key) ? discovery?.ofName(path, change.key) : undefined;
      // How often logs are flushed is no call that anybody waits for, and most switches are of the system itself.
      const matters =
        byName !== undefined &&
        byName.class !== "observability" &&
        (byName.class !== "service" || isBehaviour(change.key));
      return matters ? [{ integration: byName, belongs: "near" }] : [];
    },
  };
}

/**
 * What runs or is loaded beside the system is a version of something, as a package is: `postgres:16`, a provider of
 * Terraform, an action. Images of all publishers go by their last name.
 */
function ofPin(
  { path, change }: { path: string; change: Change },
  integrations: readonly Integration[],
  discovery: Discovery | undefined,
): Integration[] {
  const { after, before } = packagesOf(change);
  const pin = after ?? before;
  if (pin === undefined) return [];
  const names = [pin.name, lastPart(pin.name, "/")];
  for (const name of names) {
    const key = [name];
    const named = unique(
      integrationsOf({ ...change, key, from: "manifest" }, integrations).map(
        ({ integration }) => integration,
      ),
    );
    if (named.length > 0) return named;
    const client = discovery?.ofPackage(path, { key, line: change.line, value: undefined, type: "string" });
    if (client !== undefined) return [client];
  }
  return [];
}

/** Words of settings that decide how calls are made; nothing else in a system has them. */
const behaviours = listed(`
  timeout, timeouts, time out, deadline, retry, retries, max attempts, attempts, backoff, circuit breaker, circuitbreaker, breaker, pool size,
  max connections, connection pool, maximum pool size, ssl, tls, sslmode, verify ssl, ssl verify, tls verify, insecure, insecure skip verify,
  rate limit, rate limiter, keepalive, keep alive, connect timeout, read timeout, api version, sandbox, sandbox mode, test mode, use ssl, use tls,
  failure rate threshold, max retries, concurrency, prefetch, provider, driver, adapter, queue adapter, delivery method, storage service, cache store,
  queue connection, mailer, region, auth enabled, authentication, acl, starttls, enable starttls auto, min tls version, minimum protocol version, tls version
`);

function isBehaviour(key: readonly string[]): boolean {
  const names = key.filter((segment) => !isPosition(segment)).flatMap((segment) => segment.split("."));
  return hasPhrase(names.slice(-2).flatMap(wordsOf), behaviours);
}

function isSwitch(key: readonly string[]): boolean {
  return /^(?:enabled?|disabled?)$/u.test(wordsOf(key.at(-1) ?? "").at(-1) ?? "");
}

interface Known {
  key: readonly string[];
  integration: Integration;
}

function everythingIn(
  { path, from, settings, unread = [] }: FileContent,
  integrations: readonly Integration[],
  discovery: Discovery | undefined,
): { known: Known[]; all: Integration[] } {
  const known = settings.flatMap((setting): Known[] => {
    const { key } = setting;
    const named = integrationsOf(settingAsChange(path, from, setting), integrations);
    if (named.length > 0) return named.map(({ integration }) => ({ key, integration }));
    const found = foundBy(discovery, path, from, setting);
    return found === undefined ? [] : [{ key, integration: found }];
  });
  const mentioned = unread.flatMap((text) => mentionedIn(text, integrations));
  return { known, all: unique([...known.map(({ integration }) => integration), ...mentioned]) };
}

const maxMentions = 20_000;

/** By the words of a text of which nothing else is known: hosts, and names that are told apart from prose. */
function mentionedIn(text: string, integrations: readonly Integration[]): Integration[] {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/[A-Za-z\d_.-]{3,200}/gu)) {
    if (words.size === maxMentions) break;
    words.add(word);
  }
  const all = [...words];
  const names = keyNames(
    all.filter((word) => /[A-Z]_[A-Z]|[a-z][A-Z]|[a-z][_-][a-z]|^[a-z\d]+$/u.test(word)),
  );
  return integrations.filter(
    ({ hosts, sandboxHosts, keys }) =>
      [...hosts, ...sandboxHosts].some((pattern) => all.some((word) => matchesHost(pattern, word))) ||
      keys.some((pattern) => matchesKey(pattern, names)),
  );
}

function foundBy(
  discovery: Discovery | undefined,
  path: string,
  from: Change["from"],
  setting: Setting,
): Integration | undefined {
  return from === "manifest" ? discovery?.ofPackage(path, setting) : discovery?.ofSetting(path, setting);
}

function settingAsChange(file: string, from: Change["from"], setting: Setting): Change {
  return { file, line: setting.line, key: setting.key, kind: "added", after: setting, from };
}

function unique(integrations: readonly Integration[]): Integration[] {
  return [...new Map(integrations.map((integration) => [integration.id, integration])).values()];
}

// Sections that refine the one above instead of being about something else.
const refining = listed(`
  http client retry retries timeout timeouts circuit breaker circuitbreaker backoff options settings config connection
  connections pool limits limit rate ratelimit resilience policy request requests auth deploy resources api endpoint
  endpoints autoscaling scaling hpa webhook webhooks defaults params headers spec template replicas env environment
`);

/** Integrations of the settings in the section that a key is in. */
function neighbours(key: readonly string[], known: readonly Known[]): Integration[] {
  let section = key.slice(0, -1);
  while (section.length > 0) {
    const inside = known.filter((other) => section.every((segment, at) => other.key[at] === segment));
    if (inside.length > 0) return inside.map(({ integration }) => integration);
    const words = wordsOf(section.at(-1) ?? "");
    if (words.length > 0 && !words.every((word) => hasPhrase([word], refining))) return [];
    section = section.slice(0, -1);
  }
  return key.length === 1 || section.length === 0 ? sameBeginning(key, known) : [];
}

/** Of many in one section, those whose name the setting's own begins with: `LEDGER_RETRIES` beside twenty addresses. */
function alikeByName(key: readonly string[], beside: readonly Integration[]): readonly Integration[] {
  const [first = ""] = wordsOf(leafName(key));
  if (beside.length < 3 || first.length < 3) return beside;
  const alike = beside.filter(({ id }) => wordsOf(id)[0] === first);
  return alike.length > 0 ? alike : beside;
}

/** A flat file has no sections: variables of one service share the beginning of their names. */
function sameBeginning(key: readonly string[], known: readonly Known[]): Integration[] {
  const [first, second] = wordsOf(key[0] ?? "");
  const alike = second === undefined ? [] : known.filter((other) => wordsOf(other.key[0] ?? "")[0] === first);
  if (alike.length > 0) return alike.map(({ integration }) => integration);
  // A file of one section: all at the top.
  return known.every((other) => other.key.length <= 2) && !/^[A-Z\d_]+$/u.test(key[0] ?? "")
    ? known.map(({ integration }) => integration)
    : [];
}

/** A Kubernetes object (`Deployment/stripe-worker`) may be named after the integration that it serves. */
function byObjectName(change: Change): Change {
  const [first = "", ...rest] = change.key;
  const name = /^[A-Z]\w*\/(.{1,253})$/u.exec(first)?.[1];
  return name === undefined ? change : { ...change, key: [name, ...rest] };
}
