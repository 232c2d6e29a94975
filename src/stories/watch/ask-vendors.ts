import { WorldError } from "../../errors.ts";
import type { VendorWord } from "../../judge/window.ts";
import type { Settings } from "../../settings/settings.ts";
import { readStatusPage } from "../../world/probes/status-page.ts";
import type { World } from "../../world/world.ts";
import type { WatchedSignal } from "../signals/watched-signal.ts";

const againAfterMs = 60_000;

/**
 * Answers a function that asks the vendors behind failing signals how they are: their status page, and their own hosts
 * from where we run. Each vendor is asked at most once a minute; nothing it says can raise an alarm, only hold one back.
 */
export function vendorAsker(
  world: World,
  settings: Settings,
  { signals, seesOut }: { signals: readonly WatchedSignal[]; seesOut: () => Promise<boolean> },
): (names: readonly string[]) => Promise<VendorWord[]> {
  const askedAt = new Map<string, number>();
  return async (names) => {
    const suspected = signals
      .filter(({ facts }) => names.includes(facts.name))
      .map(({ facts }) => facts.integration)
      .filter((name) => name !== undefined);
    const now = world.now();
    const due = [...new Set(suspected)].filter(
      (name) => now - (askedAt.get(name) ?? Number.NEGATIVE_INFINITY) >= againAfterMs,
    );
    const words = await Promise.all(
      due.map(async (vendor) => {
        askedAt.set(vendor, now);
        const its = settings.integrations[vendor]!;
        const affected = signals
          .filter(({ facts }) => facts.integration === vendor)
          .map(({ facts }) => facts.name);
        const said = await Promise.all([
          ...(its.statusPage === undefined ? [] : [askStatusPage(world, its.statusPage)]),
          ...its.hosts
            .filter((host) => !host.includes("*"))
            .slice(0, 3)
            .map((host) => askHost(world, host, seesOut)),
        ]);
        return said.map((word) => ({ signals: affected, vendor, ...word }));
      }),
    );
    return words.flat();
  };
}

type Word = Pick<VendorWord, "at" | "state" | "detail">;

async function askStatusPage(world: World, url: string): Promise<Word> {
  try {
    return await readStatusPage(world.http, url, world.now);
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    return { at: world.now(), state: "unknown", detail: "its status page could not be read" };
  }
}

/** An answer of any kind means that somebody is at home: an API's root is seldom a page, and may well say 5xx on a good day. */
async function askHost(world: World, host: string, seesOut: () => Promise<boolean>): Promise<Word> {
  const at = world.now();
  const said = (state: Word["state"], detail: string): Word => ({ at, state, detail });
  try {
    await world.http.send({
      service: host,
      url: `https://${host}/`,
      method: "HEAD",
      timeoutMs: 5_000,
      retries: 1,
    });
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    if (error.status === undefined) {
      return (await seesOut())
        ? said("down", `${host} does not answer the runner`)
        : said("unknown", `${host} could not be asked: the runner can't see out`);
    }
    if (error.status >= 500) return said("unknown", `${host} answers the runner with ${error.status}`);
  }
  return said("up", `${host} answered from the runner`);
}
