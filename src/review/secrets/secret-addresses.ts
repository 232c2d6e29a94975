import { looksRandom } from "./high-entropy.ts";
import type { Span } from "./known-secrets.ts";
import { isPlain } from "./reference.ts";

/** Credentials at the places of an address that are made for them, and in the paths of webhooks. */
export function addressSecrets(text: string): Span[] {
  if (!/[@$]|\/\/|:[\d*$]/u.test(text)) return [];
  return [...logins(text), ...hookPaths(text)];
}

// `scheme://user:password@host`; a password may hold a slash, so with a colon before it the last @ counts.
const userinfo = /:?\/\/([^\s/?#@:"'<>]{0,256}:[^\s"'<>]{0,512}|[^\s/?#@"'<>]{1,512})@(?=[\w[(])/gu;
// The same without a scheme (`root:hunter2@tcp(db)`); an image's digest is none, nor is the version of a package.
const bareUserinfo =
  /(?<![\w/.])(?!(?:npm|pkg|file|git|workspace|docker|jsr):)[\w.%+-]{1,64}:(?!\/\/)([^\s:@"'<>]{1,256})@(?!sha256|[\^~v]?\d{1,6}(?:\.\d{1,6}){0,2}(?![.\d]))(?=[\w[(])/gu;
const oracle = /:thin:[^\s/@]{0,64}\/([^\s@"'<>]{1,256})@/gu;
const sqlPlus = /(?<![\w@.-])[\w.]{1,64}\/([^\s/@"'<>]{6,128})@(?=\w)/gu;
// `host:port:database:user:password`, a line of .pgpass.
const pgpass =
  /(?<![\w.*-])(?:\*|localhost|(?:[\w-]{1,63}\.){1,8}[\w-]{1,63}):(?:\d{1,5}|\*):[^\s:]{1,63}:[^\s:]{1,63}:([^\s"':]{1,256})/gu;
// `user:$2y$10$…`, and what other ways to keep a password look like.
const hash =
  /(?<![\w$])(\$(?:2[abxy]?|apr1|[156y]|7|argon2\w{1,2}|scrypt|pbkdf2[\w-]{0,12}|bcrypt[\w-]{0,10}|sm3|md5)\$[\w./$+=,:-]{8,512})/gu;
const pbkdf2 = /(?<![\w$])((?:pbkdf2_sha\d{1,3}|bcrypt_sha256|scrypt)(?:\$|:)[\w./$+=,:-]{20,512})/gu;

function logins(text: string): Span[] {
  const found = (pattern: RegExp, isSecret: (secret: string) => boolean): Span[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [whole, secret = ""] = match;
      const start = match.index + whole.indexOf(secret, whole.startsWith(secret) ? 0 : 1);
      return isSecret(secret) ? [{ start, end: start + secret.length }] : [];
    });
  const isDrawn = (secret: string) => /\d/u.test(secret) && !isPlain(secret);
  return [
    ...found(userinfo, (secret) => !secret.split(":").every((part) => isPlain(part))),
    ...found(bareUserinfo, (secret) => !isPlain(secret)),
    ...found(oracle, (secret) => !isPlain(secret)),
    ...found(sqlPlus, (secret) => isDrawn(secret) && /[A-Z!#$%^&*?~]/u.test(secret)),
    ...found(pgpass, (secret) => !isPlain(secret) && !/^\d+$/u.test(secret)),
    ...found(hash, () => true),
    ...found(pbkdf2, () => true),
  ];
}

// Whoever knows the rest of the address may post there.
const hooks =
  /(?<=\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)|(?:[\w-]{1,20}\.)?discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/\d+|[\w.-]{1,80}\.webhook\.office\.com\/webhookb2|outlook\.office(?:365)?\.com\/webhook|hooks\.zapier\.com\/hooks\/(?:catch|standard)|hook\.[\w.-]{1,20}\.?make\.com|hook\.integromat\.com|maker\.ifttt\.com\/trigger\/[\w-]{1,80}\/(?:json\/)?with\/key|hc-ping\.com|events\.pagerduty\.com\/integration|[\w-]{1,40}\.g\.alchemy\.com\/v2|[\w-]{1,40}\.infura\.io\/(?:ws\/)?v3|webhook\.site|open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/v2\/hook|api\.netlify\.com\/build_hooks|api\.vercel\.com\/v1\/integrations\/deploy|cronitor\.link(?:\/p)?|uptime\.betterstack\.com\/api\/v1\/heartbeat|healthchecks\.io\/ping|api\.telegram\.org\/bot|api\.render\.com\/deploy)[/]?)[^\s"'<>?#]{6,512}/gu;
const path = /:\/\/[^\s"'<>/?#]{1,255}(\/[^\s"'<>?#]{1,512})/gu;
const hookWord =
  /^(?:web)?hooks?\d?$|^(?:incoming|outgoing)webhooks?$|^(?:heartbeat|ping|notify|key|token|secret|invite|reset|magic)$/iu;

function hookPaths(text: string): Span[] {
  const known = [...text.matchAll(hooks)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const others = [...text.matchAll(path)].flatMap((match) => {
    const [whole, address = ""] = match;
    const start = match.index + whole.length - address.length;
    const parts = address.split("/");
    const hook = parts.findIndex((part) => hookWord.test(part));
    if (hook === -1) return [];
    const spans: Span[] = [];
    let at = start;
    for (const [index, part] of parts.entries()) {
      if (index > hook && isKeyPart(part)) spans.push({ start: at, end: at + part.length });
      at += part.length + 1;
    }
    return spans;
  });
  return [...known, ...others];
}

/** A part of a path that nobody would write by hand. */
function isKeyPart(part: string): boolean {
  return (
    looksRandom(part) ||
    (/^[\da-f-]{32,36}$/iu.test(part) && /\d/u.test(part)) ||
    (/^\w{14,}$/u.test(part) && /\d.*[a-z].*\d/iu.test(part))
  );
}
