/** A text with one layer of escapes undone, and where each of its characters stood. */
export interface Unescaped {
  text: string;
  /** Where in the original each begins and ends. */
  from: number[];
  to: number[];
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

type Escape = [pattern: RegExp, spell: (match: RegExpMatchArray) => string];

const layers: readonly Escape[] = [
  [/(?:%[0-9A-Fa-f]{2})+/gu, ([run]) => Buffer.from(run!.replaceAll("%", ""), "hex").toString("utf8")],
  // A quote inside of quotes, as a shell has it.
  [/'\\''/gu, () => "'"],
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
  const from = Array.from(text, (_, at) => at);
  const whole: Unescaped = {
    text,
    from: text.length === from.length ? from : [...text.split("")].map((_, at) => at),
    to: [],
  };
  whole.to = whole.from.map((at) => at + 1);
  const readings = [whole];
  for (const [pattern, spell] of layers) {
    let last = whole;
    for (let depth = 0; depth < mostLayers; depth++) {
      const next = undone(last, pattern, spell);
      if (next === undefined) break;
      readings.push(next);
      last = next;
    }
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
