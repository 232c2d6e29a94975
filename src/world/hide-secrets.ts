import { originalSpan } from "../text/rewrite-text.ts";
import { findSpans, type Needle, type Skeleton, skeletonOf } from "../text/spelled-text.ts";
import { tokensIn } from "../text/token-shapes.ts";

/** Shorter values would blot out ordinary words; the runner masks those in its log all the same. */
const shortest = 4;
/** Below this many characters a value that is spelled like a word counts only where it stands by itself. */
const mostWord = 12;
/** Of a secret that was cut off, this much tells too much already; of a short one, half of it. */
const shortestCut = 6;

/** Said in every report: as a secret they protect nothing, and blotted out they make it unreadable. */
const ordinary = new Set(
  "true false null none main master http https info debug warn error test prod production staging development localhost json".split(
    " ",
  ),
);

/**
 * Answers a function that blots these values out of a text, however they are spelled there: escaped for Markdown, HTML,
 * JSON, a shell or an address (twice as well), in base64 or hexadecimal digits, flattened to one line, split over
 * several, or cut off; and tokens of published shapes, whether or not they are among the values.
 */
export function secretHider(secrets: readonly string[]): (text: string) => string {
  const needles = unique(
    secrets.filter((secret) => isSecret(secret.trim())).flatMap((secret) => needlesOf(secret.trim())),
  );
  return (text) => {
    const spans = tokenSpans(text);
    if (needles.length > 0) {
      const skeleton = skeletonOf(text);
      spans.push(...needles.flatMap((needle) => findSpans(skeleton, needle, text)));
      spans.push(...cutSpans(skeleton, needles));
    }
    return spans.length === 0 ? text : blot(text, spans);
  };
}

// Shorter, there is no token of a published shape in it.
const longWord = /[\w+/=.\\&#;%-]{16}/u;

/** Whoever it belongs to: tokens that their vendors publish the look of. */
function tokenSpans(text: string): [number, number][] {
  if (!longWord.test(text)) return [];
  const bare = skeletonOf(text, "kept");
  return tokensIn(bare.text).map(([start, end]) => originalSpan(bare, start, end));
}

function isSecret(value: string): boolean {
  return value.length >= shortest && !ordinary.has(value.toLowerCase());
}

/** What to look for in a text whose escapes are undone. */
function needlesOf(secret: string): Needle[] {
  const word = secret.length < mostWord && /^[A-Za-z0-9_-]+$/u.test(secret);
  const spelled = skeletonOf(secret).text;
  const forms = [spelled, skeletonOf(secret.replaceAll(" ", "+")).text];
  // A key in PEM, or a JSON document: each of its lines is worth hiding.
  const lines = secret
    .split(/[\r\n]+/u)
    .filter((line) => line.length >= 16 && !line.startsWith("-----"))
    .map((line) => skeletonOf(line).text);
  const encoded = codedForms(secret);
  return [
    ...forms.map((text) => ({
      text,
      word,
      spaced: !word,
      edges: /^[\\'"`]|[\\'"`][nrtbfv]?$/u.test(secret),
    })),
    ...lines.map((text) => ({ text, word: false, spaced: true, edges: false })),
    ...encoded.map((text) => ({
      text,
      word: text.length < mostWord,
      spaced: text.length >= 16,
      edges: false,
    })),
  ].filter(({ text }) => text.length >= shortest);
}

/** In base64, as it looks after any number of bytes before it (`user:` in basic authorization), and in hexadecimal digits. */
function codedForms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const inside = [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .replace(/=+$/u, "");
    const whole = (before + bytes.length) % 3 === 0;
    return text.slice(before === 0 ? 0 : before + 1, whole ? undefined : -1);
  });
  const base64 = secret.length < 8 ? [bytes.toString("base64")] : inside;
  const hex = bytes.toString("hex");
  return [
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
    hex,
    hex.toUpperCase(),
  ];
}

/** Where a secret begins and the text was cut: before an ellipsis, or at its end. */
function cutSpans(skeleton: Skeleton, needles: readonly Needle[]): [number, number][] {
  const { text } = skeleton;
  const ellipsis = "\u00e2\u0080\u00a6";
  const ends: number[] = [text.length];
  for (let at = text.indexOf(ellipsis); at !== -1; at = text.indexOf(ellipsis, at + 1)) ends.push(at);
  return needles.flatMap(({ text: needle }) =>
    ends.flatMap((end): [number, number][] => {
      const least = Math.min(shortestCut, Math.ceil(needle.length / 2));
      for (let length = Math.min(needle.length - 1, end); length >= least; length--) {
        if (text[end - length] !== needle[0] || text.slice(end - length, end) !== needle.slice(0, length))
          continue;
        return [originalSpan(skeleton, end - length, end)];
      }
      return [];
    }),
  );
}

function blot(text: string, spans: readonly (readonly [number, number])[]): string {
  let shown = "";
  let done = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (end <= done) continue;
    if (start >= done && !(start === done && shown.endsWith("***"))) shown += `${text.slice(done, start)}***`;
    done = end;
  }
  return shown + text.slice(done);
}

function unique(needles: readonly Needle[]): Needle[] {
  return [...new Map(needles.map((needle) => [needle.text, needle])).values()];
}
