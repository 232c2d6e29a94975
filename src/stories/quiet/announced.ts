import { SettingsError } from "../../errors.ts";
import { occurrencesIn, type Quiet } from "../../incident/quiet.ts";
import { longestQuietMs, parseMoment, tooLong } from "../../settings/quiet-settings.ts";
import type { Settings } from "../../settings/settings.ts";
import type { World } from "../../world/world.ts";

/** A repository variable of this name, handed to the step by `env:`. */
export const quietVariable = "DEPLOY_GUARD_QUIET";

/** What was announced for all deploys, by the settings and by a variable. */
export interface Announced {
  /** What holds at some time between two moments: of several what ends last. */
  between(from: number, to: number): Quiet | undefined;
  /** The same of what was planned in the settings: a variable says nothing of the past. */
  planned(from: number, to: number): Quiet | undefined;
}

/** @throws SettingsError for a variable that makes no sense */
export function readAnnounced(
  { env, now }: Pick<World, "env" | "now">,
  { quiet }: Pick<Settings, "quiet">,
): Announced {
  const variable = parseVariable(env[quietVariable] ?? "", now());
  const plannedIn = (from: number, to: number) =>
    occurrencesIn(quiet, { from, to }).map(
      ({ from: start, to: until, reason }): Quiet => ({
        announcer: { kind: "settings" },
        reason,
        from: start,
        until,
      }),
    );
  return {
    between(from, to) {
      const standing = variable !== undefined && holds(variable, from) ? [variable] : [];
      return lastOf([...plannedIn(from, to), ...standing]);
    },
    planned: (from, to) => lastOf(plannedIn(from, to)),
  };
}

function lastOf(all: readonly Quiet[]): Quiet | undefined {
  return all.toSorted((a, b) => (b.until ?? Infinity) - (a.until ?? Infinity))[0];
}

function holds({ until }: Quiet, from: number): boolean {
  return until === undefined || until > from;
}

/** `true load test`, or `2026-11-25T18:00:00Z load test`: until when, then why. Nothing, or false, announces nothing. */
function parseVariable(text: string, now: number): Quiet | undefined {
  const [first = "", ...rest] = text.trim().split(/\s+/u);
  const reason = rest.join(" ").slice(0, 200) || "no reason given";
  const announcer = { kind: "variable", name: quietVariable } as const;
  if (first === "" || /^(?:false|off|no|0)$/iu.test(first)) return undefined;
  if (/^(?:true|on|yes|1)$/iu.test(first)) return { announcer, reason };
  const until = parseMoment(first);
  if (typeof until !== "number") throw mistake(`${until.mistake}; or true, or nothing`);
  if (until - now > longestQuietMs) throw mistake(`${tooLong(until - now)}, or write true`);
  return { announcer, reason, until };
}

function mistake(message: string): SettingsError {
  return new SettingsError("The workflow step", [{ path: quietVariable, message }]);
}
