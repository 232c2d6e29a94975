import { WorldError } from "../../errors.ts";
import { type DueMessage, dueMessages } from "../../incident/record/due-messages.ts";
import { type Entry, type IncidentRecord, stateOf } from "../../incident/record/record.ts";
import { messageOf } from "../../report/notify-words.ts";
import type { Settings } from "../../settings/settings.ts";
import type { Issue } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";

/**
 * Sends what is due, each target's messages in their order and the targets beside each other. Answers what the record is to
 * remember: a message that it remembers is never sent again. A target that is down costs a line, and is tried again by later runs.
 */
export async function tellPeople(
  world: World,
  { notify, incident }: Pick<Settings, "notify" | "incident">,
  { issue, record }: { issue: Pick<Issue, "number" | "url" | "title">; record: IncidentRecord },
): Promise<Entry[]> {
  const due = dueMessages(record, {
    targets: Object.entries(notify).map(([name, { when, severity, environments }]) => ({
      name,
      when,
      severity,
      environments,
    })),
    escalated: (incident?.escalation ?? []).flatMap(({ to }) => to),
    now: world.now(),
  });
  const byTarget = Map.groupBy(due, ({ target }) => target);
  const told = await Promise.all(
    [...byTarget].map(([target, messages]) => tell(world, { target, messages, notify, issue, record })),
  );
  return told.flat();
}

async function tell(
  world: World,
  {
    target,
    messages,
    notify,
    issue,
    record,
  }: {
    target: string;
    messages: readonly DueMessage[];
    notify: Settings["notify"];
    issue: Pick<Issue, "number" | "url" | "title">;
    record: IncidentRecord;
  },
): Promise<Entry[]> {
  const { github } = world;
  const settings = notify[target]?.settings;
  if (settings === undefined) return [];
  const repository = `${github.owner}/${github.repo}`;
  const facts = {
    // People may have written the title.
    issue: { ...issue, title: world.redact(issue.title) },
    record,
    state: stateOf(record),
    repository,
    repositoryUrl: `${github.serverUrl}/${repository}`,
  };
  const entries: Entry[] = [];
  let earlier = messages[0]?.earlier;
  for (const message of messages) {
    const { event, entry, failures } = message;
    const base = { at: world.now(), source: "deploy-guard" };
    try {
      const notifier = await world.openNotifier(settings, target);
      earlier = await notifier.send(messageOf(message, facts), earlier);
      const ref = earlier;
      entries.push({
        ...base,
        id: `told:${target}:${entry.id}`,
        what: { kind: "told", to: target, event, of: entry.id, ...(ref !== undefined && { ref }) },
      });
      world.log.line(`${target} was told: ${event}`);
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      const why = world.redact(error.message).slice(0, 200);
      world.log.warning(`${target} could not be told (${event}): ${why}`);
      entries.push({
        ...base,
        id: `not-told:${target}:${entry.id}:${failures + 1}`,
        what: { kind: "not-told", to: target, event, of: entry.id, why },
      });
      // What comes later makes no sense to whoever does not know what came before.
      break;
    }
  }
  return entries;
}
