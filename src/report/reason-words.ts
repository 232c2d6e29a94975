import type { Reason } from "../revert/range-refusals.ts";
import { refusalPage } from "./docs-links.ts";
import { escapeMarkdown, link } from "./text.ts";

/** Why a machine must not do it, with the rule's id, which leads to its documentation. */
export function reasonWords({ rule, message }: Reason): string {
  return `${escapeMarkdown(message, 600)} (${link(rule, refusalPage)})`;
}

/** The same as plain text, for the log. */
export function reasonText({ rule, message }: Reason): string {
  return `${message} [${rule}]`;
}
