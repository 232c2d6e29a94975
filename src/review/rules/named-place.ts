import { leafName } from "../diff/change.ts";
import { endsWithPhrase, listed } from "../diff/key-words.ts";
import { reachOf } from "../integrations/reach.ts";
import { fallbackOf, isReference, referencesOf, sameReferences } from "../references.ts";
import type { Concern, Subject } from "../rule.ts";

const places = listed(`
  queue, queue name, queue url, topic, topic name, bucket, bucket name, exchange, routing key, stream, channel, database, db, db name, database name, dbname,
  schema, index, index name, table, collection, vhost, virtual host, namespace, cluster, host, hostname, server, address, broker, brokers, bootstrap servers,
  container name, repository url, registry, domain, issuer, realm, arn, path, base path, context path, prefix, dsn,
  hosts, hostnames, servers, nodes, endpoint, endpoints, url, urls, uri, uris, origin, upstream, gateway, authority
`);
const ports = listed("port, ports, target port");
const nearPlaces = listed("port, ports, target port, protocol, scheme, transport protocol");
const protocols = listed("protocol, scheme, transport protocol");
const routes = listed("url, urls, uri, uris, endpoint, endpoints, route, api path, url path");

/** Where calls go can be said without an address: by the name of a queue, a port, a protocol, a path or a variable. */
export function namedPlace(subject: Subject): Concern | undefined {
  const { change, words, before, after } = subject;
  if (before === undefined || after === undefined || change.from !== "config") return undefined;
  // Who may call is another matter than what is called.
  if (words.at(-1) === "arn" && change.key.some((segment) => /permission|policy|iam/iu.test(segment)))
    return undefined;
  if (before.trim() === "" && after.trim() !== "") return filledIn(subject);
  if (before.trim() === "" || after.trim() === "") return undefined;
  return otherSource(subject) ?? otherRoute(subject) ?? otherName(subject) ?? otherWording(subject);
}

/** Empty until now: whatever it is of was not called, or not by this file. */
function filledIn({ change, belongs, shown }: Subject): Concern | undefined {
  if (belongs !== "itself" || change.before?.type === "null" || reach(change.after) !== "address")
    return undefined;
  return {
    severity: "medium",
    message: `calls go to ${shown.after} now; nothing stood here before`,
    check: "Is the other side ready for what it gets from now on?",
  };
}

/** The address stood in a variable and stands in the file now, or the other way round. */
function otherSource({ change, belongs, shown }: Subject): Concern | undefined {
  if (belongs !== "itself" || reach(change.after) === "credential") return undefined;
  const [was, is] = [referencesOf(change.before), referencesOf(change.after)];
  if (was.length > 0 && is.length === 0 && [change.before, change.after].some(isAddressed))
    return {
      severity: "medium",
      message: `the address stands in the file now (${shown.after}) and no longer comes from ${was[0]}`,
      check: "Is it the same address in every environment that reads this file?",
    };
  if (was.length === 0 && is.length > 0 && [change.before, change.after].some(isAddressed))
    return {
      severity: "medium",
      message: `the address comes from ${is[0]} now instead of standing in the file (${shown.before})`,
      check: "Is it filled in every environment before this ships?",
    };
  return undefined;
}

type Setting = Parameters<typeof reachOf>[0];

function reach(setting: Setting | undefined): ReturnType<typeof reachOf> | undefined {
  return setting && reachOf(setting);
}

function isAddressed(setting: Setting | undefined): boolean {
  return ["address", "name"].includes(reach(setting) ?? "");
}

/** `detailsUri: /details`: the address of the service stands elsewhere. */
function otherRoute({ words, before, after, shown, belongs }: Subject): Concern | undefined {
  const isRoute = (text = "") => /^\/[\w./{}:$?=&,*-]{0,300}$/u.test(text) && !/\.\w{2,5}$/u.test(text);
  if (belongs === "no" || !endsWithPhrase(words, routes) || !isRoute(before) || !isRoute(after))
    return undefined;
  return { severity: "medium", message: `calls go to the path ${shown.after} instead of ${shown.before}` };
}

function otherName({ change, words, before = "", after = "", belongs, shown }: Subject): Concern | undefined {
  if (belongs !== "itself" && !endsWithPhrase(words, nearPlaces)) return undefined;
  if (isReference(before) || isReference(after)) return undefined;
  // Another rule tells of what values are taken from.
  if (referencesOf(change.before).length > 0 && referencesOf(change.after).length > 0 && isBare(after))
    return undefined;
  if (endsWithPhrase(words, ports) && /^\d+$/u.test(before) && /^\d+$/u.test(after))
    return { severity: "medium", message: `calls go to port ${after} instead of ${before}` };
  if (endsWithPhrase(words, protocols) && /^[\w+.-]{2,20}$/u.test(after))
    return { severity: "medium", message: `calls speak ${shown.after} instead of ${shown.before}` };
  if (!endsWithPhrase(words, places) || /\s/u.test(after.trim())) return undefined;
  if (hasGrown(before, after)) return { severity: "low", message: `one more is named: ${shown.after}` };
  const what = words.at(-1) === "name" ? words.slice(-2).join(" ") : words.at(-1);
  const known = isAddressed(change.after) || isAddressed(change.before);
  return {
    ...(!known && { severity: "medium" as const }),
    message: `another ${what} is used: ${shown.after} instead of ${shown.before}`,
  };
}

/** `aws_s3_bucket.spill.arn`: nothing but what it is taken from. */
function isBare(value: string): boolean {
  return /^[A-Za-z]\w*(?:\.[\w-]+){1,6}$/u.test(value);
}

/** A list to which something came, and from which nothing went. */
function hasGrown(before: string, after: string): boolean {
  const items = (text: string) => text.split(/[,;]\s*/u);
  const [was, is] = [items(before), items(after)];
  return was.length > 1 && is.length > was.length && was.every((item) => is.includes(item));
}

/** An address that a template or an expression puts together in another way. */
function otherWording({ change, before = "", after = "", belongs, shown }: Subject): Concern | undefined {
  if (belongs !== "itself" || change.after?.type === "number") return undefined;
  const [was, is] = [reach(change.before), reach(change.after)];
  if (
    was === "credential" ||
    is === "credential" ||
    !(isAddressed(change.before) || isAddressed(change.after))
  )
    return undefined;
  // Other rules tell of another variable and of another default.
  const [old, now] = [referencesOf(change.before), referencesOf(change.after)];
  if (!sameReferences(old, now) && old.length > 0 && now.length > 0) return undefined;
  if (fallbackOf(change.before) !== fallbackOf(change.after)) return undefined;
  // The same expression with other blanks, and words for people.
  const bare = (text: string) => text.replaceAll(/[\s"'\\]+/gu, "");
  if (bare(before) === bare(after) || isProse(before) || isProse(after)) return undefined;
  return {
    severity: "medium",
    message: `${leafName(change.key)} is put together otherwise: ${shown.after} instead of ${shown.before}`,
  };
}

function isProse(text: string): boolean {
  return /^[A-Z]?[a-z',-]+(?: [a-z',-]+){3}/u.test(text.trim());
}
