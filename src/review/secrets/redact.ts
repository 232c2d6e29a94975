import { isCredentialKey, isCredentialName } from "./credential-key.ts";
import { highEntropy } from "./high-entropy.ts";
import { knownSecrets, publicPrefix, type Span } from "./known-secrets.ts";

/** Longer text is not looked into but hidden as a whole: it bounds the time, and nobody reads it in a comment. */
const mostCharacters = 4096;

// Where a credential lies instead of the credential itself. Whole values only: a default behind `:-` may be a secret.
const references = [
  /^\$[A-Z_][A-Z\d_]{0,100}$/u,
  /^\$\{\{? ?[A-Za-z_][\w.]{0,100} ?\}?\}$/u,
  /^%[A-Z_][A-Z\d_]{0,100}%$/u,
  /^\{\{-? ?[\w.$ |"-]{1,150} ?-?\}\}$/u,
  /^(?:process\.env|ENV|os\.environ|env|import\.meta\.env|secrets|vars|var|local|data|module)[.[(]["']?[\w.]{1,120}["']?[\])]?$/u,
  /^(?:vault|secret|secrets|ssm|op|sops|gcp-sm|aws-sm|awssm|azurekv|keyvault|kms|env|file|doppler|infisical)(?::|:\/\/)[\w./:#@-]{1,200}$/u,
  /^@Microsoft\.KeyVault\([\w=:/.;-]{1,200}\)$/u,
  /^arn:aws[\w-]*:(?:secretsmanager|ssm|kms):[\w:/.-]{1,200}$/u,
  /^projects\/[\w-]{1,60}\/secrets\/[\w/-]{1,120}$/u,
  /^\/run\/secrets\/[\w.-]{1,100}$/u,
];

/** Whether the value only says where the credential lies: `${STRIPE_KEY}`, `vault:…`, `secrets.STRIPE_KEY`. */
export function isReference(value: string): boolean {
  const bare = value.trim();
  return references.some((reference) => reference.test(bare)) && knownSecrets(bare).length === 0;
}

const scheme = /^(?:Bearer|Basic|Token|Digest|ApiKey|Negotiate|AWS4-HMAC-SHA256) +/iu;

/** A credential as it may be shown: its public beginning and its length. */
function mask(secret: string): string {
  const shown = scheme.exec(secret)?.[0] ?? "";
  return `${shown}${publicPrefix(secret.slice(shown.length))}…(${[...secret].length} chars)`;
}

// `scheme://user:password@host`; a password may hold a slash, so with a colon before it the last @ counts.
const userinfo = /(:?\/\/)([^\s/?#@:"'<>]{0,256}:[^\s"'<>]{0,512}|[^\s/?#@"'<>]{1,512})@(?=[\w[(])/gu;
// The same without a scheme (`root:hunter2@tcp(db)`); an image's digest is none.
const bareUserinfo = /(?<![\w/.:])([\w.%+-]{1,64}:(?!\/\/))([^\s:@"'<>]{1,256})@(?!sha256)(?=[\w[(])/gu;
const oracle = /(:thin:[^\s/@]{0,64}\/)([^\s@"'<>]{1,256})@/gu;
const query = /([?&;#]([\w.[\]-]{1,64})=)([^&#\s"'<>]{1,2048})/gu;
// All small letters is prose: "Basic authentication".
const bearer = /\b((?:Bearer|Basic|Digest|ApiKey)\s{1,3})(?![a-z]+[.,]?(?:\s|$))([^\s"'<>]{6,})/gu;
const flag = /((?:^|\s)--?([A-Za-z][\w-]{1,40})[ =])([^\s"']{1,512}|"[^"]{0,512}"|'[^']{0,512}')/gu;
// `name: value`, `"name": "value"`, `name=value`, `<name>value<`; inside JSON inside a string the quotes are escaped.
const pair =
  /(?<![?&#\w.-])(([A-Za-z][\w.-]{0,63})(?:\\{0,3}["'`\]]){0,2}[ \t]{0,4}(?:=>|:=|[:=>])[ \t]{0,4})(\\{0,3}"(?:[^"\\\n]|\\[^"\n])*|\\{0,3}'(?:[^'\\\n]|\\[^'\n])*|[^\n<"'][^\n<]*)/gu;

// One of several pairs in a line: `;password=…`, `pwd={…}`, `"password":"…"`, `-Dx.password=…`.
const inner =
  /((?<![A-Za-z\d])([A-Za-z][\w.-]{0,63})(?:\\{0,3}["'])?[ \t]{0,4}(?:=>|:=|=|:(?!\/\/))[ \t]{0,4})(\{[^{}"':]{1,256}\}|\\{0,3}"[^"\\]{1,512}|'[^']{1,512}|[^\s;&"'<>{}\\]{1,512})/gu;
const innerEncoded = /((?:%3[Bb]|%26|%3[Ff])([A-Za-z][\w+]{0,63})%3[Dd])([^&\s"'<>%]{1,512})/gu;
const login = /((?:^|\s)--?(?:u|U|user|proxy-user)[ =]?[^\s:"'/]{1,64}:(?!\/\/))([^\s"']{1,256})/gu;
const shortFlag = /((?:^|\s)-[pa] ?)([^\s"':/]{6,256})(?=\s|$)/gu;
const sqlLogin = /((?<![\w@.-])[\w.]{1,64}\/)([^\s/@"'<>]{6,128})@(?=\w)/gu;
const quoted = /(["'])([^"'\s]{8,64})(?=["'])/gu;

/** Nobody writes this as a word, and no machine as a name: letters of both cases or a sign, and digits. */
function looksChosen(text: string): boolean {
  if (text.includes("…") || isPlain(text) || !/\d/u.test(text) || !/[A-Za-z]/u.test(text)) return false;
  return /[!#$%^&*?~]/u.test(text) || (/[A-Z]/u.test(text) && /[a-z]/u.test(text));
}

/** `requirepass …`, `login u password …`, `password is …`: told by the word before. */
function maskSpaced(text: string): string {
  const parts = text.split(/([ \t]+)/u);
  for (let at = 0; at + 2 < parts.length; at += 2) {
    if (!/^[A-Za-z][\w.-]{0,63}$/u.test(parts[at]!) || !isCredentialName(parts[at]!)) continue;
    const value = parts[at + 2] === "is" ? at + 4 : at + 2;
    const word = parts[value] ?? "";
    if (word.length >= 6 && looksChosen(word)) parts[value] = mask(word);
  }
  return parts.join("");
}

function maskChosen(text: string, pattern: RegExp, isSure = looksChosen): string {
  return text.replace(pattern, (whole: string, lead: string, secret: string) =>
    isSure(secret) ? whole.replace(lead + secret, () => lead + mask(secret)) : whole,
  );
}

const withSign = (text: string) =>
  looksChosen(text) && /[!#$%^&*?~]/u.test(text) && !/[/(){}[\]]/u.test(text);

/** Hides what the key of a pair inside a text calls a credential. */
function maskNamed(text: string, pattern: RegExp): string {
  return text.replace(pattern, (whole: string, lead: string, name: string, value: string) => {
    if (!isCredentialName(name)) return whole;
    const quote = /^\\{0,3}["']/u.exec(value)?.[0] ?? "";
    const bare = value.slice(quote.length);
    // What an earlier pattern has hidden already stays as short as it is.
    return isPlain(bare) || /^\S*…\(\d+ chars\)["'\\]*$/u.test(bare) ? whole : `${lead}${quote}${mask(bare)}`;
  });
}

const word =
  /^(?:true|false|null|none|nil|~||basic|bearer|digest|oauth2?|oidc|saml|jwt|hmac|mtls|iam|sigv4|kerberos|ntlm|anonymous|api[-_]?key)$/iu;

// A switch, nothing at all, the name of a scheme, or a reference: shown even where a credential is expected.
function isPlain(value: string): boolean {
  return word.test(value.trim()) || isReference(value);
}

function maskSpans(text: string, spans: readonly Span[]): string {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged.reduceRight(
    (shown, { start, end }) => shown.slice(0, start) + mask(text.slice(start, end)) + shown.slice(end),
    text,
  );
}

/** Any text with the credentials in it hidden: tokens, private keys, passwords in URLs, random strings, named pairs. */
export function redactText(text: string): string {
  if (text.length > mostCharacters) return mask(text);
  const bare = text
    .replace(userinfo, (whole: string, lead: string, secret: string) =>
      secret.split(":").every(isReference) ? whole : `${lead}${mask(secret)}@`,
    )
    .replace(oracle, (_, lead: string, secret: string) => `${lead}${mask(secret)}@`)
    .replace(bareUserinfo, (whole: string, lead: string, secret: string) =>
      isPlain(secret) ? whole : `${lead}${mask(secret)}@`,
    )
    .replace(query, (whole: string, lead: string, name: string, secret: string) =>
      isCredentialName(name) && !isPlain(secret) ? `${lead}${mask(secret)}` : whole,
    )
    .replace(bearer, (whole: string, lead: string, secret: string) =>
      isPlain(secret) ? whole : lead + mask(secret),
    );
  const pairs = maskNamed(maskNamed(maskNamed(maskNamed(bare, flag), pair), inner), innerEncoded);
  const logins = maskChosen(pairs, login, (secret) => !isPlain(secret) && !secret.includes("…"));
  const named = maskSpaced(maskChosen(maskChosen(maskChosen(logins, shortFlag), sqlLogin), quoted, withSign));
  return maskSpans(named, [...knownSecrets(named), ...highEntropy(named)]);
}

/** A value as it may be shown, under its key. */
export function redact(value: string, key: readonly string[] = []): string {
  return isCredentialKey(key) && !isPlain(value) ? mask(value) : redactText(value);
}

/** Both sides of a change as they may be shown; says "changed" where the reader can't see it. */
export function redactChange(
  before: string | undefined,
  after: string | undefined,
  key: readonly string[],
): { before: string | undefined; after: string | undefined } {
  const [was, is] = [before, after].map((value) => (value === undefined ? undefined : redact(value, key)));
  const hidden = was !== undefined && is !== undefined && before !== after && is !== after;
  return { before: was, after: hidden ? is.replace(/ chars\)/u, " chars, changed)") : is };
}

/** A key path as it may be shown: a hostile file can hold a token as a key. */
export function redactKey(key: readonly string[]): string[] {
  return key.map((segment) => redactText(segment));
}
