import { type RewrittenText, rewriteText } from "../../text/rewrite-text.ts";

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

type Escape = [pattern: RegExp, spell: (match: RegExpMatchArray) => string];

const percent: Escape = [
  /(?:%[0-9A-Fa-f]{2})+/gu,
  ([run = ""]) => Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"),
];

const layers: readonly Escape[] = [
  // A quote inside of quotes, as a shell has it.
  [/'\\''/gu, () => "'"],
  // The same as part of what is quoted around it.
  [/'\\''/gu, () => "\u0000"],
  [
    /\\(?:u([0-9A-Fa-f]{4})|([\s\S]))/gu,
    ([, hex, sign = ""]) =>
      hex === undefined ? (controls[sign] ?? sign) : String.fromCharCode(Number.parseInt(hex, 16)),
  ],
  [
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,6}));/gu,
    ([, name, code]) => (name === undefined ? String.fromCharCode(Number(code)) : (entities[name] ?? "")),
  ],
];

const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

/** As many layers are undone: a document in a string in a document is as deep as people nest. */
const mostLayers = 3;

/** The text as it is, and as it reads with its escapes undone, layer by layer: percent signs, backslashes, entities. */
export function readingsOf(text: string): RewrittenText[] {
  const from = Array.from({ length: text.length }, (_, at) => at);
  const whole: RewrittenText = { text, from, to: from.map((at) => at + 1) };
  const decoded = peeled(whole, percent);
  // A document may stand in a query: what its percent signs hide is looked into like any other.
  const bases = [whole, ...decoded.slice(-1)];
  return [whole, ...decoded, ...bases.flatMap((base) => layers.flatMap((layer) => peeled(base, layer)))];
}

/** One layer of a kind after the other undone. */
function peeled(whole: RewrittenText, [pattern, spell]: Escape): RewrittenText[] {
  const readings: RewrittenText[] = [];
  let last = whole;
  for (let depth = 0; depth < mostLayers; depth++) {
    const next = rewriteText(last, pattern, spell);
    if (next === undefined) break;
    readings.push(next);
    last = next;
  }
  return readings;
}
