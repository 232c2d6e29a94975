import { z } from "zod";
import { WorldError } from "../../errors.ts";
import type { Doubt } from "../../judge/doubt.ts";
import type { SignalNote } from "../../judge/signal-note.ts";
import { explainPage } from "../http-advice.ts";
import { findPathMistake, valuesAt } from "./json-path.ts";
import { checkedText } from "./promql-signal.ts";
import { ReadingListError, readingsIn } from "./reading-list.ts";
import { headersSetting, timeoutSetting } from "./shared-settings.ts";
import {
  defineSource,
  noReadings,
  type SignalMistake,
  type Source,
  type SourceReadings,
  type SourceTools,
  type Span,
} from "./source.ts";

const settings = z.strictObject({
  type: z.literal("http").describe("Which type of source it is."),
  url: z
    .url({ protocol: /^https?$/u, error: "expected an address such as https://shop.example.com/stats" })
    .describe("What is asked; {from} and {to} (seconds since the epoch) and {step} (seconds) are put in."),
  method: z.enum(["GET", "POST"]).default("GET").describe("How it is asked."),
  headers: headersSetting,
  body: z.unknown().optional().describe("Sent as JSON, or as it is when it is a text."),
  timeout: timeoutSetting("10s"),
  remembers: z
    .enum(["now", "past"])
    .default("now")
    .describe("past: the answer lists readings of any time, the baseline too."),
});

const path = checkedText(findPathMistake);

const signal = z.strictObject({
  path: z
    .string()
    .regex(/^\/(?!\/)/u, { error: "expected a path that begins with one /" })
    .optional()
    .describe("Asked instead of the path in the address of the source; host and login stay."),
  bad: path.optional().describe("Where in the answer the count of what failed is."),
  total: path.optional().describe("Where in the answer the count of all is."),
  counts: z
    .enum(["since-start", "per-interval"])
    .optional()
    .describe("Whether the counts grow since the process started, or are those since the last look."),
  value: path.optional().describe("Where in the answer a level is."),
  readings: path.optional().describe("Where in the answer a list of readings is."),
  gives: z.enum(["ratio", "gauge"]).optional().describe("Whether those readings are counts or levels."),
});

export const http = defineSource({
  type: "http",
  summary: "any JSON over HTTP, by JSONPath or JMESPath: counters, a level, or a list of readings",
  settings,
  signal,
  queryOf,
  open: openJsonSource,
});

/** Values found in a JSON answer by JSONPath or JMESPath. */
type JsonQuery = { path?: string | undefined } & (
  | { gives: "ratio"; bad: string; total: string; counts: "since-start" | "per-interval" }
  | { gives: "gauge"; value: string }
  | { gives: "ratio" | "gauge"; readings: string }
);

type Words = z.output<typeof signal>;

function queryOf(words: Words): JsonQuery | SignalMistake[] {
  const { bad, total, value, readings } = words;
  const ratio = bad !== undefined || total !== undefined;
  const forms = [ratio, value !== undefined, readings !== undefined].filter(Boolean).length;
  if (forms !== 1) {
    const message = "expected bad and total, or value, or readings";
    return [{ path: "", message: forms === 0 ? message : `${message}, not several of them` }];
  }
  const mistakes: SignalMistake[] = [];
  if (ratio && bad === undefined) mistakes.push({ path: "bad", message: "is missing beside total" });
  if (ratio && total === undefined) mistakes.push({ path: "total", message: "is missing beside bad" });
  if (!ratio && words.counts !== undefined)
    mistakes.push({ path: "counts", message: "goes only with bad and total" });
  if (readings === undefined && words.gives !== undefined)
    mistakes.push({ path: "gives", message: "goes only with readings" });
  const asked = askedIn(words);
  return mistakes.length > 0 || asked === undefined ? mistakes : asked;
}

function askedIn({ path, bad, total, counts, value, readings, gives }: Words): JsonQuery | undefined {
  if (readings !== undefined) return { path, gives: gives ?? "ratio", readings };
  if (value !== undefined) return { path, gives: "gauge", value };
  if (bad === undefined || total === undefined) return undefined;
  return { path, gives: "ratio", bad, total, counts: counts ?? "since-start" };
}

interface Look {
  at: number;
  bad: number;
  total: number | undefined;
}

function openJsonSource(own: z.output<typeof settings>, name: string, tools: SourceTools): Source<JsonQuery> {
  const service = `source ${name}`;
  const looks = new Map<string, Look>();

  async function fetchJson(query: JsonQuery, span: Span, cancel: AbortSignal | undefined): Promise<unknown> {
    const answer = await tools.http.send({
      service,
      method: own.method,
      url: addressOf(own.url, query.path, span),
      headers: { Accept: "application/json", ...own.headers },
      body: own.body,
      timeoutMs: own.timeout,
      cancel,
    });
    try {
      return JSON.parse(answer.text);
    } catch {
      const page = explainPage(answer, own.url);
      throw new WorldError(tools.hide(`answered with ${page?.reason ?? "something that is not JSON"}`), {
        service,
        ...(page?.advice !== undefined && { advice: page.advice }),
      });
    }
  }

  /** Undefined when the path finds nothing. */
  function sumAt(json: unknown, path: string): number | undefined {
    const numbers = find(json, path).map((found) => countOf(found, path));
    return numbers.length === 0 ? undefined : numbers.reduce((all, number) => all + number, 0);
  }

  function find(json: unknown, path: string): unknown[] {
    try {
      return valuesAt(json, path);
    } catch {
      throw new WorldError(`\`${path}\` does not fit the answer`, { service });
    }
  }

  function countOf(found: unknown, path: string): number {
    const count = numberOf(found, path);
    if (count >= 0 && count <= Number.MAX_SAFE_INTEGER) return count;
    throw new WorldError(`\`${path}\` finds ${count}, which is no count`, { service });
  }

  function numberOf(found: unknown, path: string): number {
    const number = typeof found === "string" && found.trim() !== "" ? Number(found) : found;
    if (typeof number === "number" && Number.isFinite(number)) return number;
    throw new WorldError(`\`${path}\` finds something that is no number`, { service });
  }

  function ratioOf(query: Extract<JsonQuery, { bad: string }>, json: unknown, now: number): SourceReadings {
    const key = JSON.stringify(query);
    const before = looks.get(key);
    const [bad, total] = [sumAt(json, query.bad), sumAt(json, query.total)];
    looks.set(key, { at: now, bad: bad ?? 0, total });
    const told: SourceReadings = {
      ...noReadings,
      queries: [query.bad, query.total],
      notes: bad === undefined && total !== undefined ? [{ kind: "bad-finds-nothing", path: query.bad }] : [],
    };
    if (before === undefined || total === undefined || now <= before.at) return told;
    if (query.counts === "since-start" && before.total === undefined) return told;
    const sinceStart = query.counts === "since-start";
    // Counters that fell by more than half began again at zero; a little less comes from another instance.
    const restarted = sinceStart && before.total !== undefined && total < before.total / 2;
    const counted = (count: number, start: number) =>
      sinceStart && !restarted ? Math.max(0, count - start) : count;
    const all = counted(total, before.total ?? 0);
    const bads = counted(bad ?? 0, before.bad);
    const reading = {
      at: before.at,
      seconds: (now - before.at) / 1000,
      bad: Math.min(all, bads),
      total: all,
    };
    const notes: SignalNote[] = restarted ? [...told.notes, { kind: "counters-reset" }] : told.notes;
    const doubts: Doubt[] =
      bads > 1.1 * all + 5 ? [{ kind: "more-bad-than-total", bad: bads, total: all }] : [];
    return { ...told, ratio: [reading], notes, ...(doubts.length > 0 && { doubts }) };
  }

  function levelOf(
    query: Extract<JsonQuery, { value: string }>,
    json: unknown,
    now: number,
    span: Span,
  ): SourceReadings {
    const found = find(json, query.value);
    const told = { ...noReadings, queries: [query.value] };
    if (found.length === 0) return told;
    if (found.length > 1)
      throw new WorldError(`\`${query.value}\` finds ${found.length} values where one is needed`, {
        service,
      });
    const key = JSON.stringify(query);
    const at = looks.get(key)?.at ?? now - span.stepSeconds * 1000;
    looks.set(key, { at: now, bad: 0, total: undefined });
    return { ...told, gauge: [{ at, seconds: (now - at) / 1000, value: numberOf(found[0], query.value) }] };
  }

  function listOf(
    query: Extract<JsonQuery, { readings: string }>,
    json: unknown,
    span: Span,
  ): SourceReadings {
    // JSONPath that names a list finds the list itself.
    const entries = find(json, query.readings).flat();
    try {
      return { ...noReadings, ...readingsIn(entries, span), queries: [query.readings] };
    } catch (error) {
      if (!(error instanceof ReadingListError)) throw error;
      throw new WorldError(error.message, { service });
    }
  }

  return {
    name,
    remembers: own.remembers,
    async read(query, span, cancel) {
      const now = tools.now();
      const json = await fetchJson(query, span, cancel);
      if ("readings" in query) return listOf(query, json, span);
      return "value" in query ? levelOf(query, json, now, span) : ratioOf(query, json, now);
    },
    narrowestStep: async () => undefined,
  };
}

function addressOf(url: string, path: string | undefined, { from, to, stepSeconds }: Span): string {
  const whole = path === undefined ? url : new URL(url).origin + path;
  return whole
    .replaceAll("{from}", String(Math.floor(from / 1000)))
    .replaceAll("{to}", String(Math.floor(to / 1000)))
    .replaceAll("{step}", String(stepSeconds));
}
