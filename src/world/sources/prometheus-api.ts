import { z } from "zod";
import { WorldError } from "../../errors.ts";
import type { HttpAnswer } from "../http.ts";
import { explainPage, explainStatus } from "../http-advice.ts";
import { endpoint } from "./endpoint.ts";
import type { SourceTools } from "./source.ts";

export interface PrometheusAccess {
  url: string;
  headers: Record<string, string>;
  timeoutMs: number;
}

/** One series of an answer. */
export interface Series {
  labels: Record<string, string>;
  /** Seconds since the epoch and value; values that are no finite number are left out. */
  points: [seconds: number, value: number][];
}

export interface SeriesAnswer {
  series: Series[];
  /** Remarks on the query. */
  warnings: string[];
}

/** The query API of Prometheus and of everything that speaks it. An answer that lacks a store or a region is an error. */
export interface PrometheusApi {
  /** @throws WorldError */
  range(
    query: string,
    range: { start: number; end: number; step: number },
    cancel?: AbortSignal,
  ): Promise<SeriesAnswer>;
  /** @throws WorldError */
  instant(query: string, time: number, cancel?: AbortSignal): Promise<SeriesAnswer>;
  /** Names of metrics, as far as the server tells; none where it refuses to list them. */
  names(cancel?: AbortSignal): Promise<string[]>;
}

const point = z.tuple([z.number(), z.string()]);
const labels = z.record(z.string(), z.string());
const success = z.object({
  status: z.literal("success"),
  data: z.discriminatedUnion("resultType", [
    z.object({
      resultType: z.literal("matrix"),
      result: z.array(z.object({ metric: labels, values: z.array(point).optional() })),
    }),
    z.object({
      resultType: z.literal("vector"),
      result: z.array(z.object({ metric: labels, value: point.optional() })),
    }),
    z.object({ resultType: z.literal("scalar"), result: point }),
  ]),
  warnings: z.array(z.string()).nullish(),
  infos: z.array(z.string()).nullish(),
  /** VictoriaMetrics': a storage node did not answer. */
  isPartial: z.boolean().nullish(),
});
const failure = z.object({ status: z.literal("error"), errorType: z.string(), error: z.string() });

const nameList = z.object({ status: z.literal("success"), data: z.array(z.string()) });

/** Statuses whose body explains what was wrong with the query, and those with which a proxy refuses to let POST through. */
const explaining = [400, 422];
const postRefused = [403, 404, 405, 411, 501];
const mostSeries = 5_000;

/** @see https://prometheus.io/docs/prometheus/latest/querying/api/ */
export function openPrometheusApi(
  service: string,
  access: PrometheusAccess,
  { http, hide }: Pick<SourceTools, "http" | "hide">,
): PrometheusApi {
  let method: "POST" | "GET" = "POST";

  async function ask(path: string, parameters: Record<string, string>, cancel: AbortSignal | undefined) {
    const url = endpoint(access.url, `/api/v1/${path}`);
    // VictoriaMetrics otherwise moves start and end for its cache; the others ignore the word.
    // Thanos and a VictoriaMetrics cluster leave out a store that is away unless they are told to fail instead.
    const whole = { partial_response: "false", deny_partial_response: "1" };
    const form = new URLSearchParams({ ...parameters, ...whole, nocache: "1" });
    const plain = { service, timeoutMs: access.timeoutMs, cancel, maxBytes: 20_000_000 };
    if (method === "POST") {
      const answer = await http.send({
        ...plain,
        method,
        url: url.href,
        headers: { ...access.headers, "Content-Type": "application/x-www-form-urlencoded" },
        body: form.toString(),
        onlyReads: true,
        accept: [...explaining, ...postRefused],
      });
      if (!postRefused.includes(answer.status)) return read(answer, url);
    }
    for (const [name, value] of form) url.searchParams.set(name, value);
    const answer = await http.send({ ...plain, url: url.href, headers: access.headers, accept: explaining });
    method = "GET";
    return read(answer, url);
  }

  async function names(cancel?: AbortSignal): Promise<string[]> {
    const url = endpoint(access.url, "/api/v1/label/__name__/values");
    try {
      const sent = { service, url: url.href, headers: access.headers, timeoutMs: access.timeoutMs, cancel };
      const { text } = await http.send({ ...sent, maxBytes: 20_000_000 });
      return nameList.safeParse(parseJson(text)).data?.data ?? [];
    } catch (error) {
      // Only the hint is lost: some proxies let through nothing but queries.
      if (!(error instanceof WorldError)) throw error;
      return [];
    }
  }

  function read(got: HttpAnswer, url: URL): SeriesAnswer {
    const { text, status } = got;
    const request = hide(`${url.origin}${url.pathname}`);
    const wrong = (message: string, advice?: string) =>
      new WorldError(hide(message), { service, request, status, ...(advice !== undefined && { advice }) });

    const json = parseJson(text);
    const refused = failure.safeParse(json);
    if (refused.success)
      throw wrong(`refused the query: ${refused.data.errorType}: ${refused.data.error.slice(0, 300)}`);
    if (status >= 400) {
      const { reason, advice } = explainStatus(got, { service, url: url.href, headers: access.headers });
      throw wrong(`answered ${status}${reason === undefined ? "" : `: ${reason}`}`, advice);
    }
    const answer = success.safeParse(json);
    if (!answer.success) {
      const page = explainPage(got, url.href);
      if (page !== undefined) throw wrong(`answered with ${page.reason}`, page.advice);
      throw wrong("answered with something that is not Prometheus's JSON");
    }
    const series = seriesOf(answer.data.data);
    if (series.length > mostSeries)
      throw wrong(`answered with ${series.length} series, more than ${mostSeries}`, "Sum them in the query");
    const said = [...(answer.data.warnings ?? []), ...(answer.data.infos ?? [])];
    // Remarks on the query begin so; whatever else is said says that something is missing.
    const [missing] = said.filter((text) => !/^PromQL (?:warning|info):/u.test(text));
    if (answer.data.isPartial === true || missing !== undefined)
      throw wrong(`answered only in part: ${missing?.slice(0, 200) ?? "isPartial is true"}`);
    return { series, warnings: said.map((text) => text.slice(0, 200)) };
  }

  return {
    range: (query, { start, end, step }, cancel) =>
      ask("query_range", { query, start: String(start), end: String(end), step: String(step) }, cancel),
    instant: (query, time, cancel) => ask("query", { query, time: String(time) }, cancel),
    names,
  };
}

function seriesOf(data: z.output<typeof success>["data"]): Series[] {
  switch (data.resultType) {
    case "matrix":
      return data.result.map(({ metric, values }) => ({
        labels: metric,
        points: (values ?? []).flatMap(finite),
      }));
    case "vector":
      return data.result.map(({ metric, value }) => ({
        labels: metric,
        points: value === undefined ? [] : finite(value),
      }));
    case "scalar":
      return [{ labels: {}, points: finite(data.result) }];
  }
}

/** NaN and infinities are what Prometheus answers for a division by nothing: no reading. */
function finite([seconds, text]: [number, string]): [number, number][] {
  const value = Number(text);
  return text.trim() !== "" && Number.isFinite(value) ? [[seconds, value]] : [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
