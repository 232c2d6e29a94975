import { z } from "zod";
import { WorldError } from "../../errors.ts";
import type { VendorFact } from "../../judge/vendor-fact.ts";
import { oneLine } from "../../text/one-line.ts";
import type { Http } from "../http.ts";

/** What a vendor says of itself. */
export interface VendorStatus {
  state: "up" | "down" | "unknown";
  said: VendorFact;
  /** When it was asked. */
  at: number;
}

interface Format {
  path: string;
  /** The word for the state, then what else it tells; undefined when the answer is in another format. */
  read(json: unknown): { state: VendorStatus["state"]; said: string[] } | undefined;
}

/** Of each thing that a page says. */
const mostOfLine = 200;

/** Formats that a machine can read, in the order in which they are tried below a page's address. */
const formats: Format[] = [
  { path: "/api/v2/summary.json", read: readStatuspage },
  { path: "/api/v2/status.json", read: readStatuspage },
  { path: "/index.json", read: readBetterStack },
  { path: "/summary.json", read: readInstatus },
];

/**
 * Reads a vendor's status page: Atlassian Statuspage and what is compatible with it (incident.io), Better Stack,
 * Instatus. A page in no known format is `unknown`; its text is never guessed at.
 * @throws WorldError when the page does not answer
 */
export async function readStatusPage(http: Http, url: string, now: () => number): Promise<VendorStatus> {
  const at = now();
  for (const { path, read } of candidates(url)) {
    const answer = await http.send({
      service: "status page",
      url: path,
      timeoutMs: 5_000,
      maxBytes: 2_000_000,
      retries: 1,
      accept: [400, 401, 403, 404, 405, 406, 410],
    });
    const found = answer.status < 400 ? read(parseJson(answer.text)) : undefined;
    if (found === undefined) continue;
    const said = found.said.map((one) => oneLine(one, mostOfLine));
    return { state: found.state, said: { kind: "page-says", said }, at };
  }
  return { state: "unknown", said: { kind: "page-unknown-format" }, at };
}

function candidates(url: string): Format[] {
  const page = URL.parse(url);
  if (page === null) throw new WorldError("is no web address", { service: "status page" });
  const readAny = (json: unknown) => formats.map(({ read }) => read(json)).find((one) => one !== undefined);
  if (page.pathname.endsWith(".json")) return [{ path: page.href, read: readAny }];
  const base = `${page.origin}${page.pathname.replace(/\/+$/u, "")}`;
  return formats.map(({ path, read }) => ({ path: base + path, read }));
}

const component = z.object({ name: z.string(), status: z.string(), group: z.boolean().optional() });
const statuspage = z.object({
  status: z.object({ indicator: z.string(), description: z.string() }),
  components: z.array(component).optional().catch(undefined),
  incidents: z
    .array(z.object({ name: z.string(), status: z.string() }))
    .optional()
    .catch(undefined),
});

/** @see https://support.atlassian.com/statuspage/docs/what-are-the-different-apis-under-statuspage/ */
function readStatuspage(json: unknown): ReturnType<Format["read"]> {
  const { data } = statuspage.safeParse(json);
  if (data === undefined) return undefined;
  const { indicator, description } = data.status;
  const troubled = (data.components ?? []).filter(
    ({ status, group }) => status !== "operational" && group !== true,
  );
  const open = (data.incidents ?? []).filter(
    ({ status }) => status !== "resolved" && status !== "postmortem",
  );
  const said = [
    description,
    ...open.slice(0, 2).map(({ name }) => name),
    ...troubled.slice(0, 3).map(({ name, status }) => `${name}: ${status.replaceAll("_", " ")}`),
  ];
  return { state: stateOf(indicator), said };
}

const betterStack = z.object({
  data: z.object({ attributes: z.object({ aggregate_state: z.string() }) }),
});

/** @see https://betterstack.com/docs/uptime/api/status-page-json/ */
function readBetterStack(json: unknown): ReturnType<Format["read"]> {
  const { data } = betterStack.safeParse(json);
  if (data === undefined) return undefined;
  const word = data.data.attributes.aggregate_state;
  return { state: stateOf(word), said: [word] };
}

const instatus = z.object({
  page: z.object({ status: z.string() }),
  activeIncidents: z
    .array(z.object({ name: z.string() }))
    .optional()
    .catch(undefined),
});

/** @see https://instatus.com/help/api */
function readInstatus(json: unknown): ReturnType<Format["read"]> {
  const { data } = instatus.safeParse(json);
  if (data === undefined) return undefined;
  const word = data.page.status;
  const said = [word, ...(data.activeIncidents ?? []).slice(0, 2).map(({ name }) => name)];
  return { state: stateOf(word), said };
}

// A maintenance may or may not be what is felt, so it is neither.
const up = ["none", "operational", "UP"];
const down = ["minor", "major", "critical", "degraded", "downtime", "HASISSUES"];

function stateOf(word: string): VendorStatus["state"] {
  return up.includes(word) ? "up" : down.includes(word) ? "down" : "unknown";
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
