import type { Reach } from "../address-guard.ts";
import { exchange } from "../exchange.ts";
import { ExchangeError } from "../http.ts";
import type { World } from "../world.ts";
import { findCertificateExpiry } from "./certificate.ts";
import {
  type Condition,
  evaluateCondition,
  type Operand,
  type ProbeFacts,
  parseCondition,
} from "./condition.ts";
import type { Probe, ProbeRun } from "./probe.ts";
import type { ProbeSettings } from "./probe-settings.ts";

const maxBytes = 256_000;
const mostRedirects = 5;

/** A probe on the real network. Secrets are blotted out of all that it tells. */
export function openProbe(settings: ProbeSettings, { now, hide }: Pick<World, "now" | "hide">): Probe {
  const url = new URL(settings.url);
  const address = hide(`${url.origin}${url.pathname}`);
  const conditions = settings.conditions.map(parsed);
  const wantsCertificate = conditions.some(({ left, right }) => isCertificate(left) || isCertificate(right));
  const reach = reachOf(settings);

  return {
    name: hide(settings.name ?? `${url.host}${url.pathname === "/" ? "" : url.pathname}`),
    url: address,
    async run(cancel) {
      const at = now();
      const [asked, expiry] = await Promise.all([
        ask(settings, reach, cancel),
        wantsCertificate
          ? findCertificateExpiry(url, { reach: reach.first, timeoutMs: settings.timeout, cancel })
          : undefined,
      ]);
      const facts: ProbeFacts = {
        ...asked.facts,
        ...(expiry !== undefined && { certificateMs: expiry - at }),
      };
      const run: ProbeRun = {
        at,
        responseMs: facts.responseMs,
        status: facts.status,
        connected: facts.connected,
        conditions: conditions.map((condition) => {
          const { ok, actual } = evaluateCondition(condition, facts);
          return { text: hide(condition.text), ok, actual: hide(actual) };
        }),
      };
      return asked.error === undefined ? run : { ...run, error: asked.error };
    },
  };
}

async function ask(
  settings: ProbeSettings,
  reach: { first: Reach; redirected: Reach },
  cancel: AbortSignal | undefined,
): Promise<{ facts: ProbeFacts; error?: string }> {
  try {
    const { status, headers, text, ms } = await exchange({
      method: settings.method,
      url: settings.url,
      headers: settings.headers,
      body: settings.body,
      maxBytes,
      tooLarge: "cut",
      timeoutMs: settings.timeout,
      cancel,
      redirects: {
        follow: settings.follow === "same-host" ? "same-host" : settings.follow ? "yes" : "no",
        most: mostRedirects,
      },
      reach,
    });
    return { facts: { status, headers, body: text, responseMs: ms, connected: true, dnsRcode: "NOERROR" } };
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    const { status } = error;
    const dnsRcode = rcodeOf(error);
    // A wrong certificate, or an answer that begins and breaks, comes from somebody who is there.
    const connected = status !== undefined || error.fault === "certificate";
    return {
      facts: {
        connected,
        ...(status !== undefined && { status }),
        ...(dnsRcode !== undefined && { dnsRcode }),
      },
      error: error.message,
    };
  }
}

/** What the resolver's answer must have been; undefined when we can't tell. */
function rcodeOf({ fault, code }: ExchangeError): string | undefined {
  if (fault === "name")
    return code === "ENOTFOUND" ? "NXDOMAIN" : code === "ENODATA" ? "NOERROR" : "SERVFAIL";
  return fault === "timeout" || fault === "cancelled" || fault === "address" ? undefined : "NOERROR";
}

function reachOf(settings: ProbeSettings): { first: Reach; redirected: Reach } {
  if (settings["allow-metadata"]) return { first: "anywhere", redirected: "anywhere" };
  return { first: "configured", redirected: settings["allow-private"] ? "configured" : "elsewhere" };
}

function isCertificate(operand: Operand): boolean {
  return operand.kind === "place" && operand.place === "CERTIFICATE_EXPIRATION";
}

function parsed(text: string): Condition {
  const condition = parseCondition(text);
  if ("mistake" in condition) throw new Error(`unchecked condition ${text}: ${condition.mistake}`);
  return condition;
}
