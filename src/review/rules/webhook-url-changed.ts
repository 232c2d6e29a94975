import { hasPhrase, listed } from "../diff/key-words.ts";
import { parseAddress } from "../integrations/address.ts";
import { isOnlyReference, referencesOf, sameReferences } from "../references.ts";
import type { Rule } from "../rule.ts";

const words = listed(`
  webhook, webhooks, hook, hooks, callback, callbacks, redirect, redirect uri, redirect uris, return url,
  notify url, notification url, ipn, postback, reply url, acs url, success url, cancel url
`);

/** Whether a key is about where the vendor calls back, or sends people back to. */
export function isWebhookKey(nearWords: readonly string[]): boolean {
  return hasPhrase(nearWords, words);
}

export const webhookUrlChanged: Rule = {
  id: "webhook-url-changed",
  title: "Webhook or callback URL changed",
  severity: "high",
  confidence: "high",
  summary: "The address that the vendor calls, or sends people back to, is another one.",
  why: "Vendors call only what is registered with them: events are lost without an error here, and logins end on an error page.",
  check: "Is the new address registered with the vendor, and does it answer already?",
  assess({ nearWords, before, after, belongs, shown, removal, change }) {
    if (belongs === "no" || before === undefined || before === after || !isWebhookKey(nearWords))
      return undefined;
    const isAddress = (value: string) =>
      parseAddress(value, [...nearWords, "url"]) !== undefined || /^(?:\/|\$\{|\{\{|<%=)/u.test(value);
    if (!isAddress(before)) return undefined;
    if (after === undefined && removal !== "alone") return undefined;
    if (after === undefined)
      return { severity: "medium", message: "the vendor's calls are no longer answered where they were" };
    // Another rule tells of another variable.
    const [was, is] = [referencesOf(change.before), referencesOf(change.after)];
    if (isOnlyReference(change.before) && isOnlyReference(change.after) && !sameReferences(was, is))
      return undefined;
    return isAddress(after)
      ? { message: `the vendor has to call ${shown.after} now; what it sends elsewhere is lost` }
      : undefined;
  },
};
