import { endsWithPhrase, listed } from "../diff/key-words.ts";
import { ownerDomain, parseAddress } from "../integrations/address.ts";
import { matchesHost } from "../matching.ts";
import { isReference } from "../references.ts";
import type { Concern, Rule, Subject } from "../rule.ts";
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
    if (was === undefined || is === undefined) return namedPlace(subject);
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
    const path = (text: string) => withoutVersion(text.replace(/\/+$/u, ""));
    if (path(was.path) === path(is.path)) return undefined;
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

const places = listed(`
  queue, queue name, queue url, topic, topic name, bucket, bucket name, exchange, routing key, stream, channel, database, db, db name, database name, dbname,
  schema, index, index name, table, collection, vhost, virtual host, namespace, cluster, host, hostname, server, address, broker, brokers, bootstrap servers,
  container name, repository url, registry, domain, issuer, realm, arn, path, base path, context path, prefix, dsn
`);
const ports = listed("port, ports, target port");
const nearPlaces = listed("port, ports, target port, protocol, scheme, transport protocol");
const protocols = listed("protocol, scheme, transport protocol");

/** Where calls go can be said without an address: by the name of a queue, a port, a protocol. */
function namedPlace({ change, words, before, after, belongs, shown }: Subject): Concern | undefined {
  if (belongs !== "itself" && !endsWithPhrase(words, nearPlaces)) return undefined;
  if (before === undefined || after === undefined || change.from !== "config") return undefined;
  if (before.trim() === "" || after.trim() === "" || isReference(before) || isReference(after))
    return undefined;
  if (endsWithPhrase(words, ports) && /^\d+$/u.test(before) && /^\d+$/u.test(after))
    return { severity: "medium", message: `calls go to port ${after} instead of ${before}` };
  if (endsWithPhrase(words, protocols) && /^[\w+.-]{2,20}$/u.test(after))
    return { severity: "medium", message: `calls speak ${shown.after} instead of ${shown.before}` };
  if (!endsWithPhrase(words, places) || /\s/u.test(after.trim())) return undefined;
  const what = words.at(-1) === "name" ? words.slice(-2).join(" ") : words.at(-1);
  return { message: `another ${what} is used: ${shown.after} instead of ${shown.before}` };
}

/** A version in the path is told apart: the rule for API versions speaks of it. */
function withoutVersion(path: string): string {
  return path.replace(/\/v\d[\w.-]*(?=\/|$)|\/\d{4}-\d{2}(?:-\d{2})?(?=\/|$)/giu, "/v");
}
