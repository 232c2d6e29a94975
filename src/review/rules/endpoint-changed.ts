import { ownerDomain, parseAddress } from "../integrations/address.ts";
import { matchesHost } from "../matching.ts";
import type { Rule } from "../rule.ts";
import { isWebhookKey } from "./webhook-url-changed.ts";

export const endpointChanged: Rule = {
  id: "endpoint-changed",
  title: "Endpoint changed",
  severity: "high",
  confidence: "high",
  summary: "The host, port or path that calls go to is another one.",
  why: "Calls reach a system that may not know the account, the credential or the request; all of them fail at once.",
  check: "Does the new address serve this account, and was a real call made to it?",
  assess({ change, words, nearWords, before, after, integration, belongs }) {
    const [was, is] = [parseAddress(before, words), parseAddress(after, words)];
    if (was === undefined || is === undefined || before === after) return undefined;
    if (belongs === "no" || isWebhookKey(nearWords)) return undefined;
    if (was.host !== is.host) {
      if (ownerDomain(was.host) !== ownerDomain(is.host)) {
        return { message: `calls go to ${is.host}, which is not a host of ${ownerDomain(was.host)}` };
      }
      const known = integration?.hosts.some((pattern) => matchesHost(pattern, is.host)) === true;
      return {
        message: `calls go to ${is.host} instead of ${was.host}`,
        ...(known && { severity: "medium" }),
      };
    }
    if ((was.port ?? "") !== (is.port ?? "") && was.scheme === is.scheme) {
      return { severity: "medium", message: `calls go to another port of ${is.host}` };
    }
    const path = (text: string) => withoutVersion(text.replace(/\/+$/u, ""));
    if (path(was.path) === path(is.path)) return undefined;
    // In code, that is how another call of the same API is written.
    const severity = change.from === "literal" ? "low" : "medium";
    return { severity, message: `calls go to another path of ${is.host}` };
  },
};

/** A version in the path is told apart: the rule for API versions speaks of it. */
function withoutVersion(path: string): string {
  return path.replace(/\/v\d[\w.-]*(?=\/|$)|\/\d{4}-\d{2}(?:-\d{2})?(?=\/|$)/giu, "/v");
}
