import type { Span } from "./known-secrets.ts";

/**
 * Which letters often follow which in English and in identifiers (at least 4 in 10,000 of all pairs, counted over the
 * words of some thousand libraries' documentation and declarations). Of all pairs that is 42 %: words are made of
 * them, random strings are not. Character counts (Shannon's entropy) can't tell `maxConnectionRetries` from a token
 * of that length, pairs can.
 */
const followers: Record<string, string> = {
  a: "bcdfgiklmnprstuvwy",
  b: "aceilorsu",
  c: "acehiklorstuy",
  d: "adeilorsu",
  e: "abcdefgilmnpqrstuvwxy",
  f: "aefilortuy",
  g: "aeghilnorsu",
  h: "aeimortu",
  i: "abcdefglmnoprstvxz",
  j: "aes",
  k: "aeis",
  l: "adefilopstuy",
  m: "abeilmopsu",
  n: "acdefgiklnopstuvy",
  o: "abcdfgiklmnoprstuvwx",
  p: "aehiloprstu",
  q: "u",
  r: "abcdefgiklmnoprstuvy",
  s: "acefhiklmopstuwy",
  t: "acehilorstuwy",
  u: "abcdefgilmnprst",
  v: "aeio",
  w: "aehinors",
  x: "ceipt",
  y: "eimnps",
  z: "ae",
};

const isLetter = (character: string) => /[A-Za-z]/u.test(character);
const isDigit = (character: string) => character >= "0" && character <= "9";

/** Whether two neighbours are what words and numbers are made of; undefined for a separator, which says nothing. */
function isOrdinary(left: string, right: string): boolean | undefined {
  if (isDigit(left) && isDigit(right)) return true;
  if (isLetter(left) && isLetter(right)) {
    const lowerBeforeUpper = left > "Z" && right <= "Z";
    return !lowerBeforeUpper && followers[left.toLowerCase()]?.includes(right.toLowerCase()) === true;
  }
  return (isLetter(left) && isDigit(right)) || (isDigit(left) && isLetter(right)) ? false : undefined;
}

/** Whether a run of letters, digits and `+/_-` looks drawn at random rather than written. */
export function looksRandom(run: string): boolean {
  const bare = run.replace(/[^A-Za-z0-9]/gu, "");
  if (bare.length < 16) return false;
  if (/^\d+$/u.test(bare)) return bare.length >= 20;
  if (/^[\da-f]+$/iu.test(run)) return /\d/u.test(run);
  let pairs = 0;
  let odd = 0;
  for (let at = 1; at < run.length; at++) {
    const ordinary = isOrdinary(run.charAt(at - 1), run.charAt(at));
    if (ordinary === undefined) continue;
    pairs += 1;
    if (!ordinary) odd += 1;
  }
  return pairs >= 10 && odd / pairs > 0.3;
}

/** A word or a number, as names and paths are made of. */
function isWritten(part: string): boolean {
  return /^(?:[A-Z]?[a-z]{3,}|[A-Z]{2,}|\d{1,4}|v\d{1,3})$/u.test(part) && !looksOdd(part);
}

function looksOdd(part: string): boolean {
  let odd = 0;
  for (let at = 1; at < part.length; at++)
    if (isOrdinary(part.charAt(at - 1), part.charAt(at)) === false) odd += 1;
  return odd / part.length > 0.3;
}

/** Whether it looks drawn as a whole: what words and numbers of it are left out of account. */
function looksDrawn(run: string): boolean {
  const parts = run.split(/[/_=+-]+/u);
  const rest = parts.filter((part) => !isWritten(part)).join("");
  return rest.length >= 16 && looksRandom(run);
}

/** Base64 of readable text: it hides whatever the text says. */
function decodesToText(run: string): boolean {
  const bare = run.replace(/=+$/u, "");
  if (bare.length < 12 || bare.length % 4 === 1 || /[^A-Za-z0-9+/]/u.test(bare)) return false;
  return /^[\t\n\r\u0020-\u007e]+$/u.test(atob(bare));
}

/** Where text holds strings that look drawn at random, or base64 of text. */
export function highEntropy(text: string): Span[] {
  return [...text.matchAll(/[A-Za-z0-9+/_=-]{12,}/gu)]
    .filter(([run]) => looksDrawn(run) || run.split(/[/_=-]+/u).some(looksRandom) || decodesToText(run))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
