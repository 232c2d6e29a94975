import { isPosition, type Setting } from "../diff/change.ts";
import { endsWithPhrase, hasPhrase, listed, wordsOf } from "../diff/key-words.ts";
import { isVariableName } from "../diff/variable-name.ts";
import { isCredentialKey } from "../secrets/credential-key.ts";
import { parseAddress } from "./address.ts";

/**
 * Why a setting is believed to be about something that the system calls. `address`: its value is where calls go.
 * `name`: its name says that an address, a queue or a bucket stands there. `credential` and `account`: what the calls
 * present. `reference`: it names the secret that holds that.
 */
export type Reach = "address" | "name" | "credential" | "account" | "reference";

/** Words of a name that says: here stands where something else is reached. */
const reachingWords = listed(`
  url, urls, uri, uris, endpoint, endpoints, host, hosts, hostname, hostnames, base url, baseurl, basepath, origin, origins,
  dsn, broker, brokers, bootstrap servers, queue, queues, queue name, topic, topics, bucket, buckets, bucket name, webhook, webhooks,
  callback, callbacks, issuer, issuers, jwks, wsdl, upstream, upstreams, proxy, exchange, datasource, connection string,
  connectionstring, database url, redirect uri, redirect url, discovery, metadata url, namespace url, cluster endpoint,
  servers, server, address, addr, addresses, gateway, audience, realm, authority, tenant, vhost, smtp, imap, sentinel, nodes,
  domain, domains, jwks uri, well known config
`);

const accountWords = listed(`
  account, account id, account sid, merchant, merchant id, merchant account, tenant id, client id, app id, application id,
  user pool id, pool id, role arn, key id, channel id, list id, project id, org id, organization id, subscription id, workspace id, service id, template id, sender, sender id, from,
  from address, reply to, username, user, login, region, sid, channel, store id, site id, api version, database, db name, schema
`);

/** Names under which stands which secret is to be used. */
const secretNames = listed(
  "secret name, secret ref, secret arn, secret id, existing secret, secret key ref, key vault name",
);

/** What Terraform calls an entry of a store of secrets, and what says there which entry it is and what it holds. */
const storedSecrets =
  /^(?:azurerm_key_vault_secret|aws_secretsmanager_secret(?:_version)?|aws_ssm_parameter|google_secret_manager_secret(?:_version)?|vault_(?:generic|kv)_secret(?:_v2)?|kubernetes_secret(?:_v1)?)$/u;
const secretPlaces = ["name", "secret id", "value", "secret string", "secret data", "path"];

/** Names that look like an address and lead nowhere at run time: links for people, identifiers, places on this machine. */
const notReached = listed(`
  homepage, repository, repo, bugs, license, licence, docs, doc, documentation, help, readme, changelog, source url, project url,
  schema url, $schema, xmlns, badge, logo, icon, image, image url, avatar, favicon, author, authors, maintainer, maintainers, funding,
  sources, home, website, contact, terms, privacy, support url, blog, social, license url, readiness, liveness, probe,
  user agent, sitemap, canonical, mailing list, forum, chat room, participate, distribution url, wrapper url, distributionurl, wrapperurl, cache key, restore keys
`);

/** `DOC_EDITOR_API_URL` is about an editor that is called, and about no document. */
const surelyReached = listed(
  "api url, api uri, api host, api base, api base url, api endpoint, service url, base url",
);

function isNotReached(words: readonly string[]): boolean {
  return hasPhrase(words, notReached) && !endsWithPhrase(words, surelyReached);
}

/** Hosts of names and of documentation: nothing is called there. */
const namesOnly =
  /^(?:www\.w3\.org|schemas?\..*|xmlns\..*|json-schema\.org|json\.schemastore\.org|.*\.xmlsoap\.org|maven\.apache\.org|www\.springframework\.org|java\.sun\.com|www\.apache\.org|opensource\.org|creativecommons\.org|shields\.io|img\.shields\.io|example\.(?:com|org|net)|.*\.example\.(?:com|org|net))$/u;
const filePath = /^(?:\.{0,2}\/|[A-Za-z]:\\|file:)/u;

/** What the setting shows of being about a call to something else; undefined when nothing does. */
export function reachOf({
  key,
  value = "",
  type,
  role,
}: Pick<Setting, "key" | "value" | "type" | "role">): Reach | undefined {
  const names = withoutStage(
    key.filter((segment) => !isPosition(segment)).flatMap((segment) => segment.split(".")),
  );
  const own = wordsOf(names.at(-1) ?? "");
  const near = [...wordsOf(names.at(-2) ?? ""), ...own];
  if (
    isNotReached(own) ||
    /^\$|[()]/u.test(names.at(-1) ?? "") ||
    names[0] === "$schema" ||
    key.at(-1) === "apiVersion"
  )
    return undefined;
  if (role === "env-read") return reachOfName(wordsOf(value), [value]);
  const address = parseAddress(value, role === "host" ? ["host"] : near);
  if (address !== undefined && !namesOnly.test(address.host) && !isPicture(address.path)) return "address";
  if (
    names.some((name) =>
      /^(?:secretKeyRef|secretRef|secretStoreRef|configMapKeyRef|envFrom|existingSecret|secretName)$/u.test(
        name,
      ),
    )
  )
    return "reference";
  if (names.some((name) => storedSecrets.test(name)) && hasPhrase(own, secretPlaces)) return "reference";
  if (/^arn:[\w-]{1,20}:/u.test(value)) return "name";
  if (value.startsWith("/run/secrets/") || isSecretOfVariable(names)) return "reference";
  if (endsWithPhrase(own, secretNames)) return "reference";
  if (type === "boolean" || filePath.test(value)) return undefined;
  const named = reachOfName(own, names);
  if (named === undefined) return undefined;
  // A number under the name of a host is how many there are, and a switch is no place.
  const isPlace = type !== "number" && !/^(?:\d+(?:\.\d+)?%?|true|false|yes|no|on|off)$/iu.test(value);
  return named === "name" && !isPlace ? undefined : named;
}

/** `DB_HOST.secret.name`: charts of one's own name the secret of a variable so. */
function isSecretOfVariable(names: readonly string[]): boolean {
  const [variable = "", section, own = ""] = names.slice(-3);
  return section === "secret" && /^(?:name|key)$/u.test(own) && isVariableName(variable);
}

/** Shown to people, and called by their browsers only. */
function isPicture(path: string): boolean {
  return /\.(?:svg|png|jpe?g|gif|webp|ico|avif|woff2?|ttf)$/iu.test(path);
}

/** `authTokens.live` is about tokens: which of them it is says nothing of what they are. */
function withoutStage(names: string[]): string[] {
  const last = names.findLastIndex((name) => !stages.has(name.toLowerCase()));
  return last > 0 ? names.slice(0, last + 1) : names;
}

const stages = new Set(
  listed("live test prod production staging sandbox dev default primary secondary value"),
);

function reachOfName(words: readonly string[], key: readonly string[]): Reach | undefined {
  if (isNotReached(words)) return undefined;
  if (isCredentialKey(key)) return "credential";
  if (endsWithPhrase(words, reachingWords)) return "name";
  return endsWithPhrase(words, accountWords) && words.length > 1 ? "account" : undefined;
}
