import { originalSpan, type RewrittenText, rewriteText } from "./rewrite-text.ts";

/**
 * A text as bytes with what escapes, quotes and flattens it undone, and where each byte stood. Two spellings of one value
 * have the same skeleton: `a&b c`, `a\&b  c`, `a%26b%20c`, `a&amp;b\nc`.
 */
export interface Skeleton extends RewrittenText {
  /** One character a byte of UTF-8. */
  text: string;
}

/** What is looked for, as a skeleton. */
export interface Needle {
  text: string;
  /** Only where it stands by itself: `prod` is not blotted out of `production`. */
  word: boolean;
  /** Also with blanks or line breaks inside. */
  spaced: boolean;
  /** Begins or ends with what a skeleton lacks, so that what surrounds it belongs to it. */
  edges: boolean;
}

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

type Escape = [pattern: RegExp, spell: (match: RegExpMatchArray) => string];

const percent: Escape = [
  /%(?:25)*([0-9A-Fa-f]{2})/gu,
  ([, hex = ""]) => String.fromCharCode(Number.parseInt(hex, 16)),
];

/** Undone outermost first, as a browser or a shell would. */
const escapes: readonly Escape[] = [
  // Twice, since a percent sign may itself have been spelled in digits.
  percent,
  percent,
  [
    /&(?:amp;)*(?:(lt|gt|quot|apos|nbsp)|#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6}));|&(?:amp;)+/gu,
    ([, name, decimal, hex]) => {
      if (name !== undefined) return entities[name] ?? "";
      const point = decimal === undefined ? Number.parseInt(hex ?? "26", 16) : Number(decimal);
      return point > 0x10ffff ? "" : bytesOf(String.fromCodePoint(point));
    },
  ],
  // How a plain dollar sign is written where GitHub reads mathematics.
  [/<\/?span>/gu, () => ""],
  [
    /\\+(?:u([0-9A-Fa-f]{4})|[nrtbfv])?/gu,
    ([, hex]) => (hex === undefined ? "" : bytesOf(String.fromCharCode(Number.parseInt(hex, 16)))),
  ],
  // A bar ends a table cell, so a look-alike stands for it.
  [/\u00c2\u00a6/gu, () => "|"],
  // The zero-width space that keeps a mention from coming alive.
  [/\u00e2\u0080\u008b/gu, () => ""],
];

const flattened: Readonly<Record<"taken" | "kept", readonly Escape[]>> = {
  taken: [[/[\t-\r '"`]/gu, () => ""]],
  kept: [],
};

/** A text without what escapes it; its words stay apart where blanks are kept. */
export function skeletonOf(original: string, blanks: "taken" | "kept" = "taken"): Skeleton {
  let skeleton = plain(original);
  for (const [pattern, spell] of [...escapes, ...flattened[blanks]])
    skeleton = rewriteText(skeleton, pattern, spell) ?? skeleton;
  return skeleton;
}

function bytesOf(text: string): string {
  return Buffer.from(text).toString("latin1");
}

function plain(original: string): Skeleton {
  const from: number[] = [];
  const to: number[] = [];
  let text = "";
  let at = 0;
  for (const letter of original) {
    const bytes = letter < "\u0080" ? letter : bytesOf(letter);
    text += bytes;
    for (let each = 0; each < bytes.length; each++) {
      from.push(at);
      to.push(at + letter.length);
    }
    at += letter.length;
  }
  return { text, from, to };
}

/** Where in the original a needle stands: beginning and end of each place. */
export function findSpans(skeleton: Skeleton, needle: Needle, original: string): [number, number][] {
  const spans: [number, number][] = [];
  const { text, from, to } = skeleton;
  for (let at = text.indexOf(needle.text); at !== -1; at = text.indexOf(needle.text, at + 1)) {
    const [start, end] = originalSpan(skeleton, at, at + needle.text.length);
    if (needle.word && (isWordPart(original[start - 1]) || isWordPart(original[end]))) continue;
    if (!needle.spaced && /\s/u.test(original.slice(start, end))) continue;
    if (!needle.edges) spans.push([start, end]);
    else {
      const before = original.slice(to[at - 1] ?? 0, start);
      const behind = original.slice(end, from[at + needle.text.length] ?? original.length);
      const [, word = ""] = /^(\S*)/u.exec(behind) ?? [];
      spans.push([start - (before.split(/\s/u).at(-1)?.length ?? 0), end + word.length]);
    }
  }
  return spans;
}

function isWordPart(letter: string | undefined): boolean {
  return letter !== undefined && /[A-Za-z0-9]/u.test(letter);
}
