import { originalSpan } from "../../text/rewrite-text.ts";
import { tokensIn } from "../../text/token-shapes.ts";
import { isPosition } from "../diff/change.ts";
import { isCredentialKey } from "./credential-key.ts";
import { highEntropy } from "./high-entropy.ts";
import { knownSecrets, publicPrefix, type Span } from "./known-secrets.ts";
import { isPublicName, publicIdentifiers } from "./public-identifier.ts";
import { isPlain } from "./reference.ts";
import { addressSecrets } from "./secret-addresses.ts";
import { commandSecrets } from "./secret-commands.ts";
import { readingsOf } from "./unescaped.ts";
import { namedSecrets } from "./written-pairs.ts";

export { isReference } from "./reference.ts";

/** Longer text is not looked into but hidden as a whole: it bounds the time, and nobody reads it in a comment. */
const mostCharacters = 4096;

const scheme = /^(?:Bearer|Basic|Token|Digest|ApiKey|Negotiate|AWS4-HMAC-SHA256) +/iu;

/** A credential as it may be shown: its public beginning and its length. */
function mask(secret: string): string {
  const shown = scheme.exec(secret)?.[0] ?? "";
  return `${shown}${publicPrefix(secret.slice(shown.length))}…(${[...secret].length} chars)`;
}

/** What an earlier pass has hidden stays as it is. */
const masked = /…\(\d{1,7} chars(?:, changed)?\)/gu;

/** Where text holds credentials, in whatever layer of escapes; in order, none in another. */
function secretSpans(text: string, drawn: "hidden" | "shown"): Span[] {
  return merged(
    readingsOf(text).flatMap((reading) =>
      spansOf(reading.text, drawn).map((span) => {
        const [start, end] = originalSpan(reading, span.start, span.end);
        return { start, end };
      }),
    ),
  );
}

function merged(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else apart.push({ ...span });
  }
  return apart;
}

function spansOf(text: string, drawn: "hidden" | "shown"): Span[] {
  return [
    ...knownSecrets(text),
    ...addressSecrets(text),
    ...namedSecrets(text),
    ...commandSecrets(text),
    ...(drawn === "hidden" ? drawnStrings(text) : []),
  ].filter(({ start, end }) => end > start);
}

function drawnStrings(text: string): Span[] {
  const spans = highEntropy(text);
  return spans.length === 0 ? spans : highEntropy(withoutIdentifiers(text));
}

function withoutIdentifiers(text: string): string {
  return publicIdentifiers(text).reduce(
    (left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end),
    text,
  );
}

// Names and numbers: too short for a token, without the signs that a pair or a password has. Most of what is asked about.
const short = /^[\w./-]{0,11}$/u;

/** Any text with the credentials in it hidden: tokens, private keys, passwords in URLs, random strings, named pairs. */
export function redactText(text: string): string {
  return redactIn(text, "hidden");
}

function redactIn(text: string, drawn: "hidden" | "shown"): string {
  if (short.test(text)) return text;
  if (text.length > mostCharacters) return mask(text);
  // Around what was hidden already.
  const parts: string[] = [];
  let done = 0;
  for (const match of text.matchAll(masked)) {
    parts.push(maskIn(text.slice(done, match.index), drawn), match[0]);
    done = match.index + match[0].length;
  }
  return [...parts, maskIn(text.slice(done), drawn)].join("");
}

function maskIn(text: string, drawn: "hidden" | "shown"): string {
  return maskSpans(text, secretSpans(text, drawn));
}

function maskSpans(text: string, spans: readonly Span[]): string {
  return spans.reduceRight(
    (shown, { start, end }) => shown.slice(0, start) + mask(text.slice(start, end)) + shown.slice(end),
    text,
  );
}

/** A value as it may be shown, under its key. */
export function redact(value: string, key: readonly string[] = []): string {
  if (isCredentialKey(key) && !isPlain(value)) return mask(value);
  const own = key.findLast((segment) => !isPosition(segment)) ?? "";
  return redactIn(value, isPublicName(own) ? "shown" : "hidden");
}

/** So many neighbouring characters of a credential tell too much; letters alone may be a word that both have. */
const mostShown = 6;
const mostLetters = 8;

/** A sentence about values under a key: besides what gives itself away, no part of what is hidden of either stands in it. */
export function redactAbout(
  sentence: string,
  values: readonly (string | undefined)[],
  key: readonly string[],
): string {
  const shownKey = redactKey(key);
  const hidden = [
    ...values.flatMap((value) => (value === undefined ? [] : hiddenParts(value, key))),
    ...key.filter((segment, at) => segment !== shownKey[at]),
  ];
  const spans = hidden.flatMap((part) => commonParts(sentence, part));
  return redactText(maskSpans(sentence, merged(spans)));
}

function hiddenParts(value: string, key: readonly string[]): string[] {
  if (isPlain(value)) return [];
  if (isCredentialKey(key)) return [value.slice(0, mostCharacters)];
  if (value.length > mostCharacters || short.test(value)) return [];
  return secretSpans(value, "hidden").map(({ start, end }) => value.slice(start, end));
}

function commonParts(sentence: string, part: string): Span[] {
  const pieces = new Set<string>();
  for (let at = 0; at + mostShown <= part.length; at++) pieces.add(part.slice(at, at + mostShown));
  const spans: Span[] = [];
  for (let at = 0; at + mostShown <= sentence.length; at++)
    if (pieces.has(sentence.slice(at, at + mostShown))) spans.push({ start: at, end: at + mostShown });
  return merged(spans).filter(
    ({ start, end }) => end - start >= mostLetters || /[^A-Za-z ]/u.test(sentence.slice(start, end)),
  );
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

/** A key path as it may be shown: a hostile file can hold a token as a key, and dots in it make several of it. */
export function redactKey(key: readonly string[]): string[] {
  const tokens = key.length < 2 ? [] : tokensIn(key.join("."));
  let at = 0;
  return key.map((segment) => {
    const [start, end] = [at, at + segment.length];
    at = end + 1;
    return tokens.some(([from, to]) => from < end && start < to) ? mask(segment) : redactText(segment);
  });
}

/** A path as it may be shown: somebody may have called a file by a token. The hash of a built file is none. */
export function redactPath(path: string): string {
  return path
    .split("/")
    .map((part) =>
      redactIn(part, /(?<![\dA-Za-z])[\da-f]{16,}(?![\dA-Za-z])/u.test(part) ? "shown" : "hidden"),
    )
    .join("/");
}
