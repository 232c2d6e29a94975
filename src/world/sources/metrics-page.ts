/** One line of a metrics page. */
export interface Sample {
  name: string;
  labels: Record<string, string>;
  /** May be NaN or infinite. */
  value: number;
}

/** The number of the line that is neither in Prometheus's text format nor in OpenMetrics. */
export class MetricsPageError extends Error {
  override readonly name = "MetricsPageError";
  constructor(line: number) {
    super(`line ${line} is not in the Prometheus text format`);
  }
}

/**
 * Reads a metrics page; comments, types, timestamps and exemplars are passed over.
 * @throws MetricsPageError
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 * @see https://github.com/prometheus/OpenMetrics/blob/main/specification/OpenMetrics.md
 */
export function parseMetricsPage(text: string): Sample[] {
  const samples: Sample[] = [];
  let number = 0;
  for (const line of text.split("\n")) {
    number++;
    const trimmed = line.trim();
    if (trimmed === "# EOF") break;
    if (trimmed === "" || trimmed.startsWith("#")) continue;
    const sample = parseLine(trimmed);
    if (sample === undefined) throw new MetricsPageError(number);
    samples.push(sample);
  }
  return samples;
}

// Sticky and without nested repetition: each character is looked at once.
const nameAt = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
const openAt = /[ \t]*\{/y;
const closeAt = /[ \t]*,?[ \t]*\}/y;
const itemAt =
  /[ \t]*,?[ \t]*(?:([a-zA-Z_][a-zA-Z0-9_]*)|"((?:\\.|[^"\\])*)")[ \t]*(?:=[ \t]*"((?:\\.|[^"\\])*)")?/y;
const valueAt = /[ \t]+(\S+)(?:[ \t]+[-+.\deE]+)?[ \t]*(?:#.*)?$/y;
const valueAfterLabelsAt = /[ \t]*(\S+)(?:[ \t]+[-+.\deE]+)?[ \t]*(?:#.*)?$/y;

function parseLine(line: string): Sample | undefined {
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };

  let name = take(nameAt)?.[0];
  const labels: [string, string][] = [];
  const braces = take(openAt) !== null;
  if (braces) {
    while (take(closeAt) === null) {
      const item = take(itemAt);
      if (item === null) return undefined;
      const [, plain, quoted, value] = item;
      // A name with characters beyond the old set stands quoted among the labels.
      if (value === undefined && quoted !== undefined && name === undefined) name = unescaped(quoted);
      else if (value !== undefined) labels.push([plain ?? unescaped(quoted ?? ""), unescaped(value)]);
      else return undefined;
    }
  }
  const value = parseValue(take(braces ? valueAfterLabelsAt : valueAt)?.[1]);
  if (name === undefined || value === undefined) return undefined;
  return { name, labels: Object.fromEntries(labels), value };
}

function parseValue(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[+-]?inf(?:inity)?$/iu.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  if (/^nan$/iu.test(text)) return Number.NaN;
  return /^[+-]?(?:\d|\.\d)[\d.eE+-]*$/u.test(text) && !Number.isNaN(Number(text)) ? Number(text) : undefined;
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gu, (_, letter: string) => (letter === "n" ? "\n" : letter));
}
