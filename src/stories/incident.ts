import { ourLabel } from "../incident/our-label.ts";
import { stateOf } from "../incident/record/record.ts";
import { type Followed, incidentLine, incidentSummary } from "../report/incident-words.ts";
import type { Event } from "../settings/event.ts";
import type { Settings } from "../settings/settings.ts";
import type { World } from "../world/world.ts";
import { type Changed, changeIncident } from "./incident/change-incident.ts";
import { commandEffects } from "./incident/command-effects.ts";
import { remind } from "./incident/remind.ts";
import type { Outcome } from "./outcome.ts";
import { attempter } from "./respond/attempt.ts";

/** Incidents that a scheduled run looks after, oldest first. */
const mostIncidents = 20;

/**
 * Keeps incidents true: carries out what people ask for in comments, notes what they did with GitHub's buttons, and on a
 * schedule looks after all that are open, which also catches up with runs that died.
 */
export async function followIncidents(
  world: World,
  settings: Settings,
  { event, dryRun }: { event: Event; dryRun: boolean },
): Promise<Outcome> {
  const numbers = event.issue === undefined ? await openIncidents(world) : [event.issue];
  if (dryRun)
    return outcomeOf(
      [],
      `dry run: would look after ${numbers.map((number) => `#${number}`).join(", ") || "nothing"}`,
    );
  const attempt = attempter(world.log);
  const failures: string[] = [];
  const followed: Followed[] = [];
  for (const number of numbers) {
    const one = await attempt<Followed | undefined>(
      `incident #${number}`,
      async () => asFollowed(number, await follow(world, settings, { number, event })),
      (message) => {
        failures.push(`#${number}: ${message}`);
        return undefined;
      },
    );
    if (one === undefined) continue;
    followed.push(one);
    world.log.line(incidentLine(one));
  }
  return { ...outcomeOf(followed), ...(failures.length > 0 && { failed: failures.join("\n") }) };
}

/** Who runs this mode listens, whether the settings file says so or not. */
const unasked: NonNullable<Settings["incident"]> = {
  close: "asked",
  bots: [],
  remindMs: 86_400_000,
  escalation: [],
  keepMs: 0,
};

async function openIncidents({ github }: World): Promise<number[]> {
  const open = await github.readIssues({
    labels: [ourLabel, "incident"],
    state: "open",
    limit: mostIncidents,
  });
  return open.map(({ number }) => number).toReversed();
}

async function follow(
  world: World,
  settings: Settings,
  { number, event }: { number: number; event: Event },
): Promise<Changed> {
  const { comment } = event;
  const change = {
    number,
    settings: { notify: settings.notify, incident: settings.incident ?? unasked },
    effect: commandEffects(world, settings, number),
  };
  const changed = await changeIncident(world, { ...change, comment });
  if (changed.kind === "none" || event.issue !== undefined) return changed;
  return (await remind(world, settings, { changed, change })) ?? changed;
}

function asFollowed(number: number, changed: Changed): Followed {
  if (changed.kind === "none") return { number, answered: 0, why: changed.why };
  const { issue, record, answers } = changed;
  return { number, url: issue.url, state: stateOf(record), answered: answers.length };
}

function outcomeOf(followed: readonly Followed[], note?: string): Outcome {
  const [first] = followed;
  return {
    outputs: {
      "incident-url": first?.url ?? "",
      "incident-number": first === undefined ? "" : String(first.number),
      "incident-state": first?.state?.phase ?? "",
    },
    summary: incidentSummary(followed, note),
  };
}
