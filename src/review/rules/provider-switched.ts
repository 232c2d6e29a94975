import { leafName } from "../diff/change.ts";
import { endsWithPhrase, hasPhrase, listed } from "../diff/key-words.ts";
import { isReference } from "../references.ts";
import type { Concern, Rule, Subject } from "../rule.ts";

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
  assess(subject) {
    const { change, words, nearWords, pathWords, before, after, belongs, shown } = subject;
    if (belongs === "no" || before === after) return undefined;
    if (before === undefined || after === undefined) return fixedOrFree(subject);
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

/** A switch that the environment decided on and the code fixes now, or the other way round; or one that overrode another. */
function fixedOrFree({ change, words, file, pathWords }: Subject): Concern | undefined {
  const side = change.after ?? change.before;
  const value = switchOf(side?.value ?? "");
  if (
    value === undefined ||
    side?.role !== undefined ||
    !hasPhrase(words, switches) ||
    hasPhrase(pathWords, others)
  )
    return undefined;
  const name = leafName(change.key);
  const wanted = change.kind === "added" ? "removed" : "added";
  const read = file.changes.some(
    ({ kind, before, after }) =>
      kind === wanted && (after ?? before)?.role === "env-read" && (after ?? before)?.value === name,
  );
  const state = value ? "on" : "off";
  if (read) {
    return {
      severity: "medium",
      message:
        change.kind === "added"
          ? `it is ${state} whatever the environment says: ${name} is no longer read`
          : `${name} decides from now on; it was always ${state}`,
    };
  }
  const other = file.settings.after.find(
    ({ key, role }) =>
      role === undefined && leafName(key) === name && key.join("\0") !== change.key.join("\0"),
  );
  if (change.kind !== "removed" || other === undefined || switchOf(other.value ?? "") !== !value)
    return undefined;
  return {
    severity: "medium",
    message: `what is said elsewhere in the file holds here now: it is ${value ? "off" : "on"} instead of ${state}`,
  };
}

function switchOf(value: string): boolean | undefined {
  if (/^(?:true|yes|on|1|enabled?)$/iu.test(value.trim())) return true;
  return /^(?:false|no|off|0|disabled?)$/iu.test(value.trim()) ? false : undefined;
}

/** A word or a class, no sentence, number or address. */
function isName(value: string): boolean {
  return /^:?[A-Za-z][\w.:-]{1,80}$/u.test(value) && !isReference(value) && switchOf(value) === undefined;
}
