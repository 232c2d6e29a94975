import { WorldError } from "../../errors.ts";
import type { VendorFact } from "../../judge/vendor-fact.ts";
import type { VendorWord } from "../../judge/window.ts";
import type { Settings } from "../../settings/settings.ts";
import { ExchangeError } from "../../world/http.ts";
import { readStatusPage } from "../../world/probes/status-page.ts";
import type { World } from "../../world/world.ts";
import type { WatchedSignal } from "../signals/watched-signal.ts";

const againAfterMs = 60_000;
const mostHosts = 3;

/**
 * Answers a function that asks the vendors behind failing signals how they are: their status page, and their own hosts
 * from where we run. Each vendor is asked at most once a minute; nothing it says can raise an alarm, only hold one back.
 * Every host is asked once at the start: only what answered then and no longer does is down.
 */
export function vendorAsker(
  world: World,
  settings: Settings,
  {
    signals,
    hasOutboundNetwork,
  }: { signals: readonly WatchedSignal[]; hasOutboundNetwork: () => Promise<boolean> },
): (names: readonly string[]) => Promise<VendorWord[]> {
  const askedAt = new Map<string, number>();
  const vendors = new Set(signals.flatMap(({ facts }) => facts.integration ?? []));
  const atStart = new Map<string, Promise<Reply>>();
  for (const vendor of vendors) {
    for (const host of hostsOf(settings, vendor)) {
      if (atStart.has(host)) continue;
      const reply = askHost(world, host);
      // Perhaps nobody ever asks for it; whoever does meets the error.
      reply.catch(() => {});
      atStart.set(host, reply);
    }
  }
  return async (names) => {
    const suspected = signals
      .filter(({ facts }) => names.includes(facts.name))
      .flatMap(({ facts }) => facts.integration ?? []);
    const now = world.now();
    const due = [...new Set(suspected)].filter(
      (name) => now - (askedAt.get(name) ?? Number.NEGATIVE_INFINITY) >= againAfterMs,
    );
    const words = await Promise.all(
      due.map(async (vendor) => {
        askedAt.set(vendor, now);
        const affected = signals
          .filter(({ facts }) => facts.integration === vendor)
          .map(({ facts }) => facts.name);
        const page = settings.integrations[vendor]?.statusPage;
        const [pages, hosts] = await Promise.all([
          Promise.all(page === undefined ? [] : [askStatusPage(world, page)]),
          Promise.all(
            hostsOf(settings, vendor).map((host) =>
              judgeHost(world, host, { before: atStart.get(host), hasOutboundNetwork }),
            ),
          ),
        ]);
        return weighed(pages, hosts).map((word) => ({ signals: affected, vendor, ...word }));
      }),
    );
    return words.flat();
  };
}

type Word = Pick<VendorWord, "at" | "state" | "said">;

function hostsOf(settings: Settings, vendor: string): string[] {
  const hosts = settings.integrations[vendor]?.hosts ?? [];
  return hosts.filter((host) => !host.includes("*")).slice(0, mostHosts);
}

/** A page on which somebody wrote that all is well outweighs a request of ours that got no answer. */
function weighed(pages: readonly Word[], hosts: readonly Word[]): Word[] {
  const isWell = pages.some(({ state }) => state === "up");
  const weighedHosts = hosts.map((word): Word => {
    if (!isWell || word.said.kind !== "host-fell-silent") return word;
    return { ...word, state: "unknown", said: { ...word.said, pageSaysWell: true } };
  });
  return [...pages, ...weighedHosts];
}

async function askStatusPage(world: World, url: string): Promise<Word> {
  try {
    return await readStatusPage(world.http, url, world.now);
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    return { at: world.now(), state: "unknown", said: { kind: "page-unread" } };
  }
}

/** What one request to a host came to. */
type Reply =
  | { kind: "answered"; status: number | undefined }
  /** Nobody answered in time, or the connection failed. */
  | { kind: "silent" }
  /** It could not be asked at all: no such name here, another certificate authority, another protocol. */
  | { kind: "not-askable"; why: string };

async function askHost(world: World, host: string): Promise<Reply> {
  try {
    const { status } = await world.http.send({
      service: host,
      url: `https://${host}/`,
      method: "HEAD",
      timeoutMs: 5_000,
      retries: 1,
    });
    return { kind: "answered", status };
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    if (error.status !== undefined) return { kind: "answered", status: error.status };
    const { cause } = error;
    const why = cause instanceof ExchangeError ? whyNotAskable(cause) : undefined;
    return why === undefined ? { kind: "silent" } : { kind: "not-askable", why };
  }
}

/** Names inside a VPN, private certificate authorities, client certificates and other protocols say nothing of the vendor. */
function whyNotAskable({ fault, code = "", message }: ExchangeError): string | undefined {
  const isOtherProtocol = code === "EPROTO" || code.startsWith("HPE_");
  const isOurs = fault === "name" || fault === "certificate" || fault === "address" || fault === "cancelled";
  return isOurs || isOtherProtocol ? message : undefined;
}

/** An answer of any kind means that somebody is at home: an API's root is seldom a page, and may well say 5xx on a good day. */
async function judgeHost(
  world: World,
  host: string,
  {
    before,
    hasOutboundNetwork,
  }: { before: Promise<Reply> | undefined; hasOutboundNetwork: () => Promise<boolean> },
): Promise<Word> {
  const at = world.now();
  const word = (state: Word["state"], said: VendorFact): Word => ({ at, state, said });
  const reply = await askHost(world, host);
  switch (reply.kind) {
    case "answered": {
      const { status = 0 } = reply;
      return status >= 500
        ? word("unknown", { kind: "host-errs", host, status })
        : word("up", { kind: "host-answers", host });
    }
    case "not-askable":
      return word("unknown", { kind: "host-not-askable", host, why: reply.why });
    case "silent": {
      const atStart = await before;
      if (atStart?.kind !== "answered") return word("unknown", { kind: "host-never-answered", host });
      return (await hasOutboundNetwork())
        ? word("down", { kind: "host-fell-silent", host, pageSaysWell: false })
        : word("unknown", { kind: "no-network", host });
    }
  }
}
