import type { VendorFact } from "../judge/vendor-fact.ts";
import { oneLine } from "../text/one-line.ts";
import { say, type Words } from "./say.ts";

const words: Words<VendorFact> = {
  "page-says": ({ said }) => oneLine(`its status page says: ${said.join("; ")}`, 200),
  "page-unread": () => "its status page could not be read",
  "page-unknown-format": () => "its status page is in no format that a machine can read",
  "host-answers": ({ host }) => `${host} answered from the runner`,
  "host-errs": ({ host, status }) => `${host} answers the runner with ${status}`,
  "host-not-askable": ({ host, why }) => `${host} could not be asked from the runner: ${why}`,
  "host-never-answered": ({ host }) =>
    `${host} does not answer the runner, and did not at the start of the watch either`,
  "host-fell-silent": ({ host, pageSaysWell }) =>
    `${host} answered the runner at the start of the watch and does not now${pageSaysWell ? ", but its status page reports no incident" : ""}`,
  "no-network": ({ host }) => `${host} could not be asked: the runner has no outbound network`,
  told: ({ text }) => text,
};

/** What is known of a vendor, as plain text. */
export function vendorWords(fact: VendorFact): string {
  return say(words, fact);
}
