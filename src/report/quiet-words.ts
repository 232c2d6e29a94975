import type { Quiet } from "../incident/quiet.ts";
import type { Verdict } from "../judge/verdict.ts";
import { oneLine } from "../text/one-line.ts";
import { moment, offset } from "../text/time.ts";

/** Who announced it: `quiet in the settings`, `the label "…" on #12, put there by jane`. */
function announcerWords({ announcer }: Quiet): string {
  switch (announcer.kind) {
    case "settings":
      return "`quiet` in the settings";
    case "variable":
      return `the variable ${announcer.name}`;
    case "label": {
      const who = announcer.by === undefined ? "by whom can't be read" : `by ${announcer.by}`;
      return `the label "${announcer.label}" on #${announcer.pull}, put there ${who}`;
    }
  }
}

/** Until when it holds. */
function untilWords({ announcer, until }: Quiet): string {
  if (until !== undefined) return `until ${moment(until)}`;
  return announcer.kind === "label" ? "for this deploy" : "until it is taken back";
}

/** The announcement in one sentence, as plain text. */
export function quietWords(quiet: Quiet): string {
  return `A disturbance was announced (${quiet.reason}; ${announcerWords(quiet)}, ${untilWords(quiet)}): what gets worse meanwhile is reported, never reverted by machine. Where it is the deploy after all, revert by hand.`;
}

/** In the log, where the watch goes on to see what stays when the quiet window is over. */
export function seeingOutLine(verdict: Verdict, elapsedSeconds: number, quiet: Quiet): string {
  return oneLine(
    `${offset(elapsedSeconds).padEnd(6)} QUIET  ${verdict.reason}; announced (${quiet.reason}) ${untilWords(quiet)}: watching on for what stays then`,
    1_000,
  );
}
