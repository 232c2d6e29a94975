import type { Happening, Moment } from "../incident/timeline.ts";
import { sha7 } from "../text/names.ts";
import { clock, offset } from "../text/time.ts";
import { escapeMarkdown, link } from "./text.ts";
import { vendorWords } from "./vendor-words.ts";

const undoing = ({ sha, revert }: { sha: string; revert?: number }) =>
  revert === undefined ? `${sha7(sha)} is live again` : `revert #${revert} is live`;

const words: { [Kind in Happening["kind"]]: (happened: Happening & { kind: Kind }) => string } = {
  merged: ({ number, title }) => `#${number} merged: ${title}`,
  deployed: ({ sha, environment }) => `${sha7(sha)} deployed to ${environment}`,
  "rollout-began": () => "the rollout began",
  live: () => "the deployed commit answers",
  "got-worse": () => "it gets worse (most likely)",
  "vendor-said": ({ vendor, said }) => `${vendor}: ${vendorWords(said)}`,
  certain: () => "regression certain enough to act",
  "revert-opened": ({ number }) => `revert #${number} opened`,
  "revert-was-open": ({ number }) => `revert #${number} was already open`,
  "revert-withdrawn": ({ number }) => `revert #${number} closed without merging it`,
  opened: ({ severity }) => `incident opened with severity ${severity}`,
  acknowledged: () => "taken",
  "severity-set": ({ severity }) => `severity set to ${severity}`,
  noted: ({ text }) => text,
  "cause-told": ({ text }) => `cause: ${text}`,
  "false-alarm": ({ why }) => `called a false alarm: ${why}`,
  "still-bad": ({ reason }) => `not resolved: ${reason}`,
  resolved: () => "resolved",
  reopened: () => "reopened",
  recovered: (happened) => `recovered: ${undoing(happened)}`,
  "not-recovered": (happened) => `not recovered, though ${undoing(happened)}`,
  "recovery-unknown": (happened) => `${undoing(happened)}; whether it recovered is not known`,
  "bad-again": ({ sha }) => `${sha7(sha)} was deployed once more, and it got worse again`,
  escalated: ({ step, to }) => `nobody took it: step ${step} of the escalation, to ${to.join(", ")}`,
  told: ({ to, event }) => `${to} told: ${event}`,
  "not-told": ({ to, event, why }) => `${to} could not be told (${event}): ${why}`,
  reminded: () => "nobody had written anything for a day",
  rebuilt: () => "the record of this incident was damaged; it was made anew from comments and pull requests",
};

/** What happened, as plain text. */
export function momentWords<Kind extends Happening["kind"]>(happened: Happening & { kind: Kind }): string {
  return words[happened.kind](happened);
}

/** What happened in an incident as a table that fits a phone: the time and its distance from the deploy, what, and who says so. */
export function timelineTable(
  moments: readonly (Moment & { url?: string; by?: string })[],
  deployedAt: number,
): string {
  return [
    "| UTC | what |",
    "|---|---|",
    ...moments.map(({ at, what, source, by, url }) => {
      const who = escapeMarkdown(by ?? source, 80);
      const said = url === undefined ? who : link(by ?? source, url);
      return `| ${clock(at)}<br>${offset((at - deployedAt) / 1_000)} | ${escapeMarkdown(momentWords(what), 320)}<br>${said} |`;
    }),
  ].join("\n");
}
