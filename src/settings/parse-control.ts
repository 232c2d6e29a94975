import type { PlacedMistake } from "./mistakes.ts";
import { judgedKeys, type SignalSettings } from "./settings.ts";

type Path = readonly PropertyKey[];
type Words = Readonly<Record<string, unknown>>;

/**
 * The control of a signal: its own words, and for what it does not say the signal's, where both ask the same type of source.
 * Undefined when it has mistakes, which are then noted.
 */
export function parseControl(
  written: Words & { control: Words },
  path: Path,
  signal: SignalSettings,
  {
    typeOf,
    mistakes,
    parse,
  }: {
    /** Type of the source of a name. */
    typeOf: (source: string) => unknown;
    mistakes: PlacedMistake[];
    parse: (words: Words, path: Path) => SignalSettings | undefined;
  },
): SignalSettings["control"] {
  const own = written.control;
  const foreign = Object.keys(own).filter((key) => judgedKeys.includes(key));
  for (const key of foreign)
    mistakes.push({
      at: [...path, key],
      message: "is the signal's alone: a control says only what is read, and from which source",
    });
  if (foreign.length > 0) return undefined;
  const source = typeof own.source === "string" ? own.source : signal.source;
  const shared =
    typeOf(source) === typeOf(signal.source)
      ? Object.entries(written).filter(([key]) => !judgedKeys.includes(key))
      : [];
  const control = parse({ ...Object.fromEntries(shared), ...own, source }, path);
  if (control === undefined) return undefined;
  const { query } = control;
  if (query.gives !== signal.query.gives) {
    const [its, ours] = [query, signal.query].map(({ gives }) => (gives === "gauge" ? "a level" : "counts"));
    mistakes.push({ at: path, message: `gives ${its}, and the signal ${ours}: they can't be compared` });
    return undefined;
  }
  if (source === signal.source && JSON.stringify(query) === JSON.stringify(signal.query)) {
    mistakes.push({
      at: path,
      message:
        "is the signal itself: expected a series that this deploy does not touch, such as another region",
    });
    return undefined;
  }
  return { source, query };
}
