import { isRecord, memberOf } from "../text/records.ts";
import { findSourceKind } from "../world/sources/index.ts";
import type { SourceWords } from "./parse-signal.ts";
import { signalSchema } from "./settings.ts";

/** The words of the sources that a file names, by their type. Only these are loaded. */
export async function wordsOf(sources: unknown): Promise<Map<string, SourceWords>> {
  const known = new Map<string, SourceWords>();
  for (const type of new Set(Object.values(isRecord(sources) ? sources : {}).map(typeOf))) {
    const kind = await findSourceKind(type);
    if (kind !== undefined) known.set(type, { kind, signal: signalSchema(kind) });
  }
  return known;
}

export function typeOf(source: unknown): string {
  return String(memberOf(source, "type"));
}
