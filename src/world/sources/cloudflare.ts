import { z } from "zod";
import { WorldError } from "../../errors.ts";
import { jsonAsker } from "./ask-json.ts";
import { intervalQuery } from "./interval-signal.ts";
import { type Answered, openIntervalSource, type Window } from "./interval-source.ts";
import { lagSetting, timeoutSetting } from "./shared-settings.ts";
import { defineSource } from "./source.ts";

const requests = z
  .strictObject({
    status: z
      .string()
      .regex(/^(?:[1-5]xx|[1-5]\d\d)$/u, { error: "expected a class such as 5xx, or a status such as 503" })
      .optional()
      .describe("Only answers with this status or class, such as 5xx; all unless given."),
    host: z.string().max(253).optional().describe("Only requests to this host."),
    "path-like": z
      .string()
      .max(500)
      .optional()
      .describe("Only requests to paths like this; % stands for any text."),
  })
  .describe("Requests that Cloudflare answered or passed on.");

type Requests = z.output<typeof requests>;

const group = z.object({
  count: z.number(),
  avg: z.object({ sampleInterval: z.number() }),
  dimensions: z.object({ datetimeMinute: z.iso.datetime({ offset: true }) }),
});
const answer = z.object({
  data: z.object({
    viewer: z.object({ zones: z.array(z.object({ httpRequestsAdaptiveGroups: z.array(group) })) }),
  }),
});
const failure = z
  .object({ errors: z.array(z.object({ message: z.string() })).min(1) })
  .transform(({ errors }) => errors.map(({ message }) => message).join("; "));

/** Cloudflare answers so many groups at most, one a minute. */
const mostGroups = 5_000;
const document = `query ($zone: string!, $filter: ZoneHttpRequestsAdaptiveGroupsFilter_InputObject!) {
  viewer { zones(filter: { zoneTag: $zone }) {
    httpRequestsAdaptiveGroups(limit: ${mostGroups}, filter: $filter, orderBy: [datetimeMinute_ASC]) {
      count avg { sampleInterval } dimensions { datetimeMinute }
    }
  } }
}`;

/** Cloudflare's analytics of a zone. @see https://developers.cloudflare.com/analytics/graphql-api/ */
export const cloudflare = defineSource({
  type: "cloudflare",
  summary: "Cloudflare: requests of a zone by status, as its edge saw them",
  settings: z.strictObject({
    type: z.literal("cloudflare").describe("Which type of source it is."),
    zone: z
      .string()
      .regex(/^[0-9a-f]{32}$/u, { error: "expected a zone's id of 32 hexadecimal digits" })
      .describe("The zone's id."),
    token: z.string().min(1).describe("Write ${CLOUDFLARE_TOKEN}; Zone → Analytics → Read is enough."),
    url: z
      .url({ protocol: /^https?$/u })
      .default("https://api.cloudflare.com/client/v4/graphql")
      .describe("Another address than Cloudflare's own."),
    timeout: timeoutSetting("15s"),
    lag: lagSetting("2m"),
  }),
  signal: z.strictObject({
    bad: requests.optional().describe("Requests that failed: { status: 5xx }."),
    total: requests.optional().describe("All requests: {}."),
  }),
  queryOf: (signal) => intervalQuery<Requests>(signal),
  open(own, name, tools) {
    const service = `source ${name}`;
    const askJson = jsonAsker({ service, api: "Cloudflare" }, tools);

    async function ask(of: Requests, window: Window, cancel: AbortSignal | undefined): Promise<Answered> {
      const { data } = await askJson(
        {
          url: own.url,
          method: "POST",
          headers: { Authorization: `Bearer ${own.token}` },
          body: { query: document, variables: { zone: own.zone, filter: filterOf(of, window) } },
          onlyReads: true,
          timeoutMs: own.timeout,
          cancel,
        },
        { shape: answer, refused: (json) => failure.safeParse(json).data },
      );
      const [zone] = data.viewer.zones;
      if (zone === undefined)
        throw new WorldError("has no such zone, or the token may not read it", { service });
      const groups = zone.httpRequestsAdaptiveGroups;
      if (groups.length >= mostGroups)
        throw new WorldError("answered only in part: more minutes than it gives at once", { service });
      const values = new Map<number, number>();
      const stepMs = window.stepSeconds * 1_000;
      for (const { count, dimensions } of groups) {
        const at = Date.parse(dimensions.datetimeMinute);
        const begin = window.from + Math.floor((at - window.from) / stepMs) * stepMs;
        values.set(begin, (values.get(begin) ?? 0) + count);
      }
      const sampled = Math.max(1, ...groups.map(({ avg }) => avg.sampleInterval));
      return {
        values,
        ...(sampled > 1 && {
          notes: [{ kind: "sampled" as const, source: name, oneIn: Math.round(sampled) }],
        }),
      };
    }

    return openIntervalSource(
      {
        name,
        lagMs: own.lag,
        narrowestStep: 60,
        aligned: true,
        mostIntervals: 1_440,
        textOf: ({ status = "all", host, "path-like": path }) =>
          ["requests", status, host, path].filter((part) => part !== undefined).join(" "),
        ask,
      },
      tools,
    );
  },
});

/** Clients' own requests: those that a Worker makes count for the request that it answers. */
function filterOf(
  { status, host, "path-like": path }: Requests,
  { from, to }: Window,
): Record<string, unknown> {
  const begin = status === undefined ? undefined : Number(status.replace("xx", "00"));
  return {
    datetime_geq: new Date(from).toISOString(),
    datetime_lt: new Date(to).toISOString(),
    requestSource: "eyeball",
    ...(begin !== undefined &&
      (status?.endsWith("xx")
        ? { edgeResponseStatus_geq: begin, edgeResponseStatus_lt: begin + 100 }
        : { edgeResponseStatus: begin })),
    ...(host !== undefined && { clientRequestHTTPHost: host }),
    ...(path !== undefined && { clientRequestPath_like: path }),
  };
}
