import { endsWithPhrase, hasPhrase, listed } from "../diff/key-words.ts";
import type { Rule } from "../rule.ts";
import { isReference } from "../secrets/redact.ts";

const switches = listed(`
  enabled, enable, disabled, disable, active, on, off, use, skip, bypass, allow, feature, toggle, flag, required, mandatory, available, live, dry run
`);
const choices = listed(`
  provider, driver, backend, adapter, engine, vendor, gateway, processor, implementation, strategy, transport, mailer, storage service,
  delivery method, queue adapter, cache store, service type, client type, dialect, connector,
  queue connection, cache driver, session driver, broadcast driver, filesystem disk, mail mailer
`);

const others = listed(`
  ssl, tls, https, starttls, verify, verification, insecure, certificate, cert, circuit breaker, circuitbreaker, breaker, retry, retries, backoff, signature,
  sandbox, test mode, auth enabled, strict
`);

export const providerSwitched: Rule = {
  id: "provider-switched",
  title: "Provider switched",
  severity: "high",
  confidence: "medium",
  summary: "An integration is switched on or off, or another provider or driver takes its place.",
  why: "From one deploy to the next all calls go somewhere else, or none go at all, in a way that nobody tried under load.",
  check: "Is the other side ready for all of the traffic, and how is it switched back?",
  assess({ change, words, nearWords, pathWords, before, after, belongs, shown }) {
    if (belongs === "no" || before === undefined || after === undefined || before === after) return undefined;
    // Those have rules of their own.
    if (change.from === "manifest" || hasPhrase(pathWords, others)) return undefined;
    const [was, is] = [switchOf(before), switchOf(after)];
    if (was !== undefined && is !== undefined && was !== is && hasPhrase(words, switches)) {
      const off = hasPhrase(words, ["disabled", "disable", "off", "skip", "bypass"]) ? is : !is;
      return { message: off ? "it is switched off with this deploy" : "it is switched on with this deploy" };
    }
    const chosen = endsWithPhrase(words, choices) || endsWithPhrase(nearWords, choices);
    if (!chosen || !isName(before) || !isName(after)) return undefined;
    return { message: `${shown.after} takes the place of ${shown.before}` };
  },
};

function switchOf(value: string): boolean | undefined {
  if (/^(?:true|yes|on|1|enabled?)$/iu.test(value.trim())) return true;
  return /^(?:false|no|off|0|disabled?)$/iu.test(value.trim()) ? false : undefined;
}

/** A word or a class, no sentence, number or address. */
function isName(value: string): boolean {
  return /^:?[A-Za-z][\w.:-]{1,80}$/u.test(value) && !isReference(value) && switchOf(value) === undefined;
}
