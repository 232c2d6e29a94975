import { z } from "zod";
import type { GaugeReading, Reading } from "../../judge/reading.ts";
import type { Span } from "./source.ts";

const moment = z.union([
  z.number().min(0),
  z.iso.datetime({ offset: true }).transform((text) => Date.parse(text)),
]);
const interval = { at: moment, seconds: z.number().positive(), signal: z.string().optional() };
const reading = z.union([
  z
    .object({ ...interval, bad: z.number().min(0), total: z.number().min(0) })
    .refine(({ bad, total }) => bad <= total, {
      error: "bad is more than total",
    }),
  z.object({ ...interval, value: z.number() }),
]);

/** Which reading of a list is none. */
export class ReadingListError extends Error {
  override readonly name = "ReadingListError";
}

const mostReadings = 200_000;

/** Entries of a JSON list, or of NDJSON: one object a line. @throws ReadingListError */
export function parseReadingList(text: string): unknown[] {
  const trimmed = text.trim();
  if (trimmed === "") return [];
  if (trimmed.startsWith("[")) return [parseJson(trimmed, "the list")].flat();
  return trimmed
    .split("\n")
    .map((line, index) => [line.trim(), index + 1] as const)
    .filter(([line]) => line !== "")
    .map(([line, number]) => parseJson(line, `line ${number}`));
}

/**
 * The readings among `entries` that lie whole within a span, oldest first.
 * @param pick only those that carry this name as `signal`
 * @throws ReadingListError
 */
export function readingsIn(
  entries: readonly unknown[],
  span: Pick<Span, "from" | "to">,
  pick?: string,
): { ratio: Reading[]; gauge: GaugeReading[] } {
  if (entries.length > mostReadings)
    throw new ReadingListError(`there are more than ${mostReadings} readings`);
  const ratio: Reading[] = [];
  const gauge: GaugeReading[] = [];
  for (const [index, entry] of entries.entries()) {
    const parsed = reading.safeParse(entry);
    if (!parsed.success)
      throw new ReadingListError(
        `reading ${index + 1} is neither {at, seconds, bad, total}, with bad no more than total, nor {at, seconds, value}`,
      );
    const { signal, ...found } = parsed.data;
    if (pick !== undefined && signal !== pick) continue;
    if (found.at < span.from || found.at + found.seconds * 1000 > span.to) continue;
    if ("value" in found) gauge.push(found);
    else ratio.push(found);
  }
  return { ratio: ratio.sort((a, b) => a.at - b.at), gauge: gauge.sort((a, b) => a.at - b.at) };
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ReadingListError(`${what} is not JSON`);
  }
}
