import { type Address, isInternal, ownerDomain, parseAddress } from "../integrations/address.ts";
import { matchesHost } from "../matching.ts";
import { referencesOf } from "../references.ts";
import type { Concern, Rule, Subject } from "../rule.ts";
import { isCredentialKey } from "../secrets/credential-key.ts";
import { namedPlace } from "./named-place.ts";
import { isWebhookKey } from "./webhook-url-changed.ts";

export const endpointChanged: Rule = {
  id: "endpoint-changed",
  title: "Endpoint changed",
  severity: "high",
  confidence: "high",
  summary: "The host, port or path that calls go to is another one.",
  why: "Calls reach a system that may not know the account, the credential or the request; all of them fail at once.",
  check: "Does the new address serve this account, and was a real call made to it?",
  assess(subject) {
    const { change, words, nearWords, before, after, integration, belongs } = subject;
    const [was, is] = [parseAddress(before, words), parseAddress(after, words)];
    if (before === after) return undefined;
    const registry = otherRegistry(subject);
    if (registry !== undefined) return registry;
    if (belongs === "no" || isWebhookKey(nearWords)) return undefined;
    if (was === undefined || is === undefined) return namedPlace(subject) ?? oneAddress(subject, was, is);
    if (was.host !== is.host) {
      if (ownerDomain(was.host) !== ownerDomain(is.host)) {
        return { message: `calls go to ${is.host}, which is not a host of ${ownerDomain(was.host)}` };
      }
      const known = integration?.hosts.some((pattern) => matchesHost(pattern, is.host)) === true;
      return {
        message: `calls go to ${is.host} instead of ${was.host}`,
        ...(known && { severity: "medium" }),
      };
    }
    if ((was.port ?? "") !== (is.port ?? "") && was.scheme === is.scheme) {
      return { severity: "medium", message: `calls go to another port of ${is.host}` };
    }
    const [old, now] = [was.scheme, is.scheme];
    if (old !== undefined && now !== undefined && bare(old) !== bare(now))
      return { severity: "medium", message: `calls to ${is.host} speak ${now} instead of ${old}` };
    // Beyond one's own network another rule speaks of that.
    if (old === `${now}s` && isInternal(is.host))
      return { message: `calls to ${is.host} are no longer encrypted: they speak ${now} instead of ${old}` };
    const path = (text: string) => withoutVersion(text.replace(/\/+$/u, ""));
    if (path(was.path) === path(is.path)) return otherParameters(subject);
    // In code, that is how another call of the same API is written.
    const severity = change.from === "literal" ? "low" : "medium";
    return { severity, message: `calls go to another path of ${is.host}` };
  },
};

/** `registry.acme.com/shop/api` and `other.io/shop/api`: the same image from elsewhere. */
function otherRegistry({ change, before, after }: Subject): Concern | undefined {
  if (!/^(?:image|repository)$/iu.test(change.key.at(-1) ?? "") || change.from !== "config") return undefined;
  const [was, is] = [before, after].map((text) =>
    /^([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})\/([^\s:@]{1,200})/u.exec(text ?? ""),
  );
  if (!was || !is || was[1] === is[1]) return undefined;
  return {
    severity: "medium",
    message: `the image comes from ${is[1]} instead of ${was[1]}`,
    check: "Is the image there, and may the cluster pull it?",
  };
}

/** With or without encryption: another rule speaks of that. */
function bare(scheme: string): string {
  return scheme.replace(/s$/u, "");
}

/** `localhost` that becomes a host, under a key that does not ask for one. */
function oneAddress(
  { change, belongs, before = "", after = "", shown }: Subject,
  was: Address | undefined,
  is: Address | undefined,
): Concern | undefined {
  if (belongs !== "itself" || change.from !== "config" || (was === undefined && is === undefined))
    return undefined;
  if (before.trim() === "" || after.trim() === "" || isCredentialKey(change.key)) return undefined;
  if ([change.before, change.after].some((side) => referencesOf(side).length > 0)) return undefined;
  return { message: `calls go to ${shown.after} instead of ${shown.before}` };
}

/** What follows the path of a connection decides how it is encrypted, which schema is used, how long it waits. */
function otherParameters({ change, before = "", after = "", belongs }: Subject): Concern | undefined {
  if (belongs !== "itself" || change.from !== "config") return undefined;
  const [was, is] = [parametersOf(before), parametersOf(after)];
  const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name));
  // Another rule tells of a weaker mode, and a stronger one is no risk.
  if (names.every((name) => /^(?:ssl|sslmode|ssl_mode|usessl|encrypt|tls)$/iu.test(name))) return undefined;
  return {
    severity: "medium",
    message: `other parameters of the connection: ${names.slice(0, 4).join(", ")}`,
    check: "Do the driver and the other side know them?",
  };
}

/** By name; names are of the pull request, so that only what looks like one is kept. */
function parametersOf(value: string): Map<string, string> {
  const query = value.slice(value.indexOf("?") + 1 || value.length, 2_000);
  return new Map(
    query.split("&").flatMap((part): [string, string][] => {
      const [, name, text = ""] = /^([A-Za-z][A-Za-z_.-]{0,30})(?:=(.*))?$/u.exec(part) ?? [];
      return name === undefined ? [] : [[name, text]];
    }),
  );
}

/** A version in the path is told apart: the rule for API versions speaks of it. */
function withoutVersion(path: string): string {
  return path.replace(/\/v\d[\w.-]*(?=\/|$)|\/\d{4}-\d{2}(?:-\d{2})?(?=\/|$)/giu, "/v");
}
