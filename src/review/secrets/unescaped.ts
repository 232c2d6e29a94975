/** A text with one layer of escapes undone, and where each of its characters stood. */
export interface Unescaped {
  text: string;
  /** Where in the original each begins and ends. */
  from: number[];
  to: number[];
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

type Escape = [pattern: RegExp, spell: (match: RegExpMatchArray) => string];

const percent: Escape = [
  /(?:%[0-9A-Fa-f]{2})+/gu,
  ([run]) => Buffer.from(run!.replaceAll("%", ""), "hex").toString("utf8"),
];

const layers: readonly Escape[] = [
  // A quote inside of quotes, as a shell has it.
  [/'\\''/gu, () => "'"],
  // The same as part of what is quoted around it.
  [/'\\''/gu, () => "\u0000"],
  [
    /\\(?:u([0-9A-Fa-f]{4})|([\s\S]))/gu,
    ([, hex, sign]) =>
      hex === undefined ? (controls[sign!] ?? sign!) : String.fromCharCode(Number.parseInt(hex, 16)),
  ],
  [
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,6}));/gu,
    ([, name, code]) => (name === undefined ? String.fromCharCode(Number(code)) : entities[name]!),
  ],
];

const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

/** As many layers are undone: a document in a string in a document is as deep as people nest. */
const mostLayers = 3;

/** The text as it is, and as it reads with its escapes undone, layer by layer: percent signs, backslashes, entities. */
export function readingsOf(text: string): Unescaped[] {
  const from = Array.from({ length: text.length }, (_, at) => at);
  const whole: Unescaped = { text, from, to: from.map((at) => at + 1) };
  const decoded = peeled(whole, percent);
  // A document may stand in a query: what its percent signs hide is looked into like any other.
  const bases = [whole, ...decoded.slice(-1)];
  return [whole, ...decoded, ...bases.flatMap((base) => layers.flatMap((layer) => peeled(base, layer)))];
}

/** One layer of a kind after the other undone. */
function peeled(whole: Unescaped, [pattern, spell]: Escape): Unescaped[] {
  const readings: Unescaped[] = [];
  let last = whole;
  for (let depth = 0; depth < mostLayers; depth++) {
    const next = undone(last, pattern, spell);
    if (next === undefined) break;
    readings.push(next);
    last = next;
  }
  return readings;
}

function undone({ text, from, to }: Unescaped, pattern: RegExp, spell: Escape[1]): Unescaped | undefined {
  const next: Unescaped = { text: "", from: [], to: [] };
  let done = 0;
  const copy = (end: number) => {
    next.text += text.slice(done, end);
    for (; done < end; done++) {
      next.from.push(from[done]!);
      next.to.push(to[done]!);
    }
  };
  let changed = false;
  for (const match of text.matchAll(pattern)) {
    changed = true;
    copy(match.index);
    done = match.index + match[0].length;
    const spelled = spell(match);
    next.text += spelled;
    for (let each = 0; each < spelled.length; each++) {
      next.from.push(from[match.index]!);
      next.to.push(to[done - 1]!);
    }
  }
  if (!changed) return undefined;
  copy(text.length);
  return next;
}
