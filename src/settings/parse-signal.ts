import { isRecord, memberOf } from "../text/records.ts";
import type { SourceKind } from "../world/sources/source.ts";
import { nearestKey, type PlacedMistake } from "./mistakes.ts";
import { parseControl } from "./parse-control.ts";
import type { PartReader } from "./read-part.ts";
import { type SignalSettings, sharedWords, type signalSchema } from "./settings.ts";

/** A source that the file names, and the words of its type, where there is such a type. */
export interface NamedSource {
  name: string;
  words: SourceWords | undefined;
}

/** What is known of a type of source, with the schema of its signals, which is made once. */
export interface SourceWords {
  kind: SourceKind;
  signal: ReturnType<typeof signalSchema>;
}

/** One signal, in the words of its own source; undefined when it has mistakes, which are then noted. */
export function parseSignal(
  value: unknown,
  path: readonly PropertyKey[],
  {
    sources,
    read,
    found,
  }: {
    sources: readonly NamedSource[];
    read: PartReader;
    found: PlacedMistake[];
  },
): SignalSettings | undefined {
  const sourceName = memberOf(value, "source");
  if (typeof sourceName !== "string") return undefined;
  const source = sources.find(({ name }) => name === sourceName);
  if (source === undefined) {
    const near = nearestKey(
      sourceName,
      sources.map(({ name }) => name),
    );
    const at = [...path, "source"];
    const hint = near === undefined ? "" : `, did you mean "${near}"?`;
    found.push({ at, message: `no source has this name${hint}` });
    return undefined;
  }
  const signal = source.words && read(source.words.signal, value, path);
  if (source.words === undefined || signal === undefined) return undefined;
  // What all signals share is known by its types; the rest are words of this kind of source.
  const {
    source: _,
    worse,
    weight,
    critical,
    "watch-only": watchOnly,
    control: written,
    ...own
  } = sharedWords.parse(signal);
  const query = source.words.kind.queryOf(own);
  if (Array.isArray(query)) {
    for (const mistake of query) {
      const at = mistake.path === "" ? path : [...path, mistake.path];
      found.push({ at, message: mistake.message });
    }
    return undefined;
  }
  const parsed = { source: sourceName, query, worse, weight, critical, watchOnly };
  if (written === undefined || !isRecord(value)) return parsed;
  const control = parseControl({ ...value, control: written }, [...path, "control"], parsed, {
    typeOf: (name) => sources.find((known) => known.name === name)?.words?.kind.type,
    mistakes: found,
    parse: (words, at) => parseSignal(words, at, { sources, read, found }),
  });
  return control === undefined ? undefined : { ...parsed, control };
}
