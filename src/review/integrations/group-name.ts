import { isPosition } from "../diff/change.ts";
import { listed, wordsOf } from "../diff/key-words.ts";
import { isVariableName, variableOf } from "../diff/variable-name.ts";
import { isCredentialKey } from "../secrets/credential-key.ts";
import { redactKey, redactPath } from "../secrets/redact.ts";
import { isLoopback, ownerDomain } from "./address.ts";

/** Words that say what a setting is of its integration, never which integration it is of. */
const roleWords = new Set(
  listed(`
  url urls uri uris endpoint endpoints host hosts hostname hostnames port ports address addr addresses server servers base basepath baseurl
  path paths api apis rest soap graphql grpc http https wsdl key keys secret secrets token tokens id ids client clients user users username
  password passwd pass credential credentials creds timeout timeouts ms millis seconds secs minutes retry retries max min maximum minimum
  enabled enable disabled disable on off active mode env environment stage region zone version scheme protocol issuer audience callback
  callbacks redirect webhook webhooks queue queues topic topics bucket buckets broker brokers bootstrap dsn connection connections string pool size
  limit limits rate account accounts tenant project name names ssl tls verify verification cert certs certificate ca live test testing prod
  production sandbox staging dev development local public private internal external default main primary secondary read write connect
  socket request requests response count interval delay backoff attempt attempts initial multiplier factor keepalive idle lifetime ttl
  hikari druid dbcp registration provider jwk jwks set well known openid configuration token authorization authorize userinfo introspection
  login logout signing signature access refresh scope scopes grant type algorithm format encoding header headers prefix suffix proxy
  origin origins allowed cors domain domains site realm subject role arn file dir location url1 sid number code root v1 v2 v3 html json xml
  advertised listener listeners interval returns
  healthcheck health ping status info details concurrency workers threads batch page feature flag flags toggle toggles use using is has
  from to value values data list
`),
);

/** Sections that hold many things. */
const genericWords = new Set(
  listed(`
  spring app apps application applications config configuration configurations configs conf settings setting options option params parameters
  services service integrations integration vendors vendor partners partner third party thirdparty external internal remote upstream upstreams
  downstream dependencies backend backends frontend web webapp platform global globals common shared env envs environment environments
  variable variables vars locals module modules resource resources output outputs deployment deployments statefulset daemonset cronjob cronjobs job jobs
  configmap configmaps secret secrets stringdata data spec template templates containers container initcontainers envfrom valuefrom ingress
  security oauth2 resourceserver resource jpa cloud rails.application rails action controller dependency
  micronaut quarkus management feign hystrix resilience4j resilience circuitbreaker circuitbreakers instances instance default defaults production
  staging development test next nuxt vite react gatsby public expo vue angular x rails django node process args with steps inputs
  input properties property metadata annotations labels generic helm chart values namespace my our the system server servers client clients
  extraenv extra helmvalues values secretstoreref secretkeyref store ref extract find
  const constants constant class static final self this exports module object dict map kind name item items entry entries args
  microservice microservices gateway networking network cluster nonprod preprod dev uat qa demo perf integration e2e
`),
);

/** Names of files that say nothing. */
const genericFiles = new Set(
  listed(`
  application appsettings config configuration conf settings values index main base default production staging development test env environment
  environments local constants variables terraform tfvars docker compose deployment deploy service services ingress chart template templates
  secrets secret configmap common global options setup server client api init util utils helper helpers types initializer initializers
  module app java kotlin python src lib yml yaml json toml properties dotenv sample example dist web
`),
);

const maxLength = 40;

/**
 * What people call the thing that a setting is about, in kebab-case: `CAMUNDA_BASE_URL` is about camunda,
 * `benefit_checker.wsdlUrl` about benefit-checker, `worldpay.urls.live` about worldpay. The first section that says
 * anything counts; a variable stands for itself; where neither says anything the host does, then the file. Undefined when nothing does.
 */
export function groupName({
  key,
  host,
  file,
}: {
  key: readonly string[];
  /** Of the value, where it is an address. */
  host?: string | undefined;
  file: string;
}): string | undefined {
  // `MAIL_KEY.valueFrom.secretKeyRef.name` is about the variable, and so is `env.MAIL_KEY.value`.
  const variable = variableOf(key);
  const path = variable === undefined ? key : key.slice(0, key.lastIndexOf(variable) + 1);
  // Somebody may have called a section by a token, and the name of a group is shown everywhere.
  const shownKey = redactKey(path);
  const names = path
    .filter((segment, at) => !isPosition(segment) && segment === shownKey[at])
    .flatMap((segment) => segment.split("."));
  const own = names.at(-1) ?? "";
  const sections = names.slice(0, -1);
  const order = isVariableName(own) ? [own, ...sections] : [...sections, own];
  for (const name of order) {
    const found = telling(name);
    if (found !== undefined) return found;
  }
  return (
    nameOfSection(sections.at(-1)) ??
    nameOfHost(isPassword(key) ? undefined : host) ??
    nameOfFile(file) ??
    nameOfWords(own) ??
    nameOfRole(sections.at(-1)) ??
    nameOfObject(names[0])
  );
}

/** A credential may look like an address; that of a connection names its host all the same. */
function isPassword(key: readonly string[]): boolean {
  return isCredentialKey(key) && !/dsn|conn|uri|url/iu.test(key.at(-1) ?? "");
}

/** `proxy.host` is of the proxy: some roles are played by one only. */
function nameOfRole(section = ""): string | undefined {
  const words = wordsOf(section);
  return words.length === 1 &&
    /^(?:proxy|webhooks?|brokers?|queues?|topics?|buckets?|issuer|jwks|bootstrap)$/u.test(words[0]!)
    ? words[0]
    : undefined;
}

/** Last of all, the Kubernetes object that it stands in: `Deployment/shop-api`. */
function nameOfObject(first = ""): string | undefined {
  const name = /^[A-Z]\w{0,60}\/(.{1,253})$/u.exec(first)?.[1];
  const words = wordsOf(name ?? "");
  return words.length === 0 ? undefined : words.join("-").slice(0, maxLength);
}

/** Words that say little one by one name a thing together: `data_access_api`. */
function nameOfSection(section = ""): string | undefined {
  const words = wordsOf(section);
  return words.length >= 3 && words.every((word) => !genericWords.has(word))
    ? nameOfWords(section)
    : undefined;
}

/** The words of a name that tell one integration from another. */
function telling(name: string): string | undefined {
  // `Deployment/shop-api`: the object that is deployed is the system itself.
  if (name.includes("/")) return undefined;
  const words = wordsOf(name).filter((word) => !/^\d+$/u.test(word));
  const left = words.filter((word) => !roleWords.has(word) && !genericWords.has(word));
  return left.length === 0 ? undefined : left.join("-").slice(0, maxLength);
}

/** Nothing tells more than what it is: `QUEUE_CONNECTION` is of the queue connection. */
function nameOfWords(name: string): string | undefined {
  const words = wordsOf(name).filter((word) => !/^\d+$/u.test(word));
  return words.length < 2 ? undefined : words.join("-").slice(0, maxLength);
}

/** Below these every label is of somebody else. */
const platform =
  /\.(?:cloud-platform\.service\.justice\.gov\.uk|service\.gov\.uk|platform\.hmcts\.net|cloudapps\.digital|cloud\.gov|herokuapp\.com|azurewebsites\.net|azure-api\.net|azurecontainerapps\.io|cloudfront\.net|vercel\.app|netlify\.app|pages\.dev|workers\.dev|fly\.dev|onrender\.com|railway\.app|run\.app|appspot\.com|github\.io|ondigitalocean\.app)$/u;

/** `api.worldpay.com` is of worldpay; `notify-service.internal` of notify-service. */
function nameOfHost(host: string | undefined): string | undefined {
  if (host === undefined || isLoopback(host) || /^[\d.:[\]]+$/u.test(host) || /[{}$<>%]/u.test(host))
    return undefined;
  const inside =
    !host.includes(".") ||
    /\.(?:svc|local|internal|cluster\.local)(?:\.|$)/u.test(host) ||
    platform.test(host);
  const label = (inside ? host.split(".")[0] : ownerDomain(host).split(".")[0]) ?? "";
  const words = wordsOf(label).filter((word) => !/^\d+$/u.test(word));
  return words.length === 0 ? undefined : words.join("-").slice(0, maxLength);
}

function nameOfFile(path: string): string | undefined {
  const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]{1,12}$/u, "");
  if (redactPath(file) !== file) return undefined;
  const left = wordsOf(file).filter(
    (word) => !genericFiles.has(word) && !roleWords.has(word) && !/^\d+$/u.test(word),
  );
  return left.length === 0 ? undefined : left.join("-").slice(0, maxLength);
}
