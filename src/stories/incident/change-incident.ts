import { WorldError } from "../../errors.ts";
import { dueSteps } from "../../incident/record/due-messages.ts";
import { type Entry, type IncidentRecord, stateOf, withEntries } from "../../incident/record/record.ts";
import { replyMarker } from "../../report/command-words.ts";
import { bodyWithRecord, titleWithPhase } from "../../report/incident-page.ts";
import { parseEntryMarker } from "../../report/record-block.ts";
import type { Settings } from "../../settings/settings.ts";
import type { Comment, Issue } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { type FoundIncident, isFromUs, readIncident } from "./read-incident.ts";
import { type Effect, type Ran, runCommands, type WrittenComment } from "./run-commands.ts";
import { tellPeople } from "./tell-people.ts";

export interface Change {
  number: number;
  settings: Pick<Settings, "incident" | "notify">;
  /** The comment that set this run off, as it was written. */
  comment?: WrittenComment | undefined;
  /** What this run has to add. */
  entries?: readonly Entry[];
  effect?: Effect;
}

export type Changed =
  | { kind: "changed"; issue: Issue; record: IncidentRecord; answers: Ran["answers"] }
  | Extract<FoundIncident, { kind: "none" }>;

/** Runs at the same time that may overtake each other before one gives up. */
const mostTurns = 5;

/**
 * Brings an incident's record, page and state up to date with what was asked for in comments, with what this run adds and with
 * whom to call by now, tells whoever is to be told, and notes that too.
 */
export async function changeIncident(world: World, change: Change): Promise<Changed> {
  const changed = await bringUpToDate(world, change);
  if (changed.kind === "none") return changed;
  const entries = await tellPeople(world, change.settings, changed);
  if (entries.length === 0) return changed;
  const noted = await bringUpToDate(world, { ...change, comment: undefined, entries });
  return noted.kind === "none" ? noted : { ...noted, answers: [...changed.answers, ...noted.answers] };
}

/**
 * GitHub has no writing on condition: two runs at once may each write over the other. So whoever wrote looks at how many
 * comments there are by then, takes those into account that came meanwhile, and writes again; what a run adds by itself is
 * in a comment of ours too. Entries have ids, so the same is never in it twice.
 */
async function bringUpToDate(world: World, change: Change): Promise<Changed> {
  const { github } = world;
  const { settings } = change;
  const answers: Ran["answers"] = [];
  for (let turn = 1; turn <= mostTurns; turn++) {
    const found = await readIncident(github, change.number);
    if (found.kind === "none") return found;
    const { issue, isRebuilt } = found;
    const byHand = withHandChange(found.record, issue);
    const before = withEntries(byHand, change.entries ?? []).record;
    const comments = await waiting(world, found, turn === 1 ? change.comment : undefined);
    const told = withEntries(before, comments.ours).record;
    const ran = await runCommands(
      world,
      { record: told, comments: comments.people, bots: settings.incident?.bots ?? [] },
      change.effect ?? (async () => ({})),
    );
    answers.push(...ran.answers);
    const steps = dueSteps(ran.record, settings.incident?.escalation ?? [], world.now());
    // Before the record: if this run ends here, the next one finds the command open and answers in the same way.
    for (const { comment, reaction } of ran.answers) await react(world, comment.id, reaction);
    const record = { ...withEntries(ran.record, steps).record, comments: issue.comments ?? comments.count };
    const wanted = pageOf(issue, record, settings.incident !== undefined);
    const isSame = !isRebuilt && Object.keys(wanted).length === 0;
    const after = isSame ? issue : await github.updateIssue(issue.number, wanted);
    for (const { comment, reply } of ran.answers)
      if (reply !== undefined)
        await github.ensureComment(issue.number, replyMarker(comment.id), world.hide(reply));
    if ((after.comments ?? 0) <= (issue.comments ?? 0))
      return { kind: "changed", issue: after, record, answers };
  }
  throw new WorldError(
    `#${change.number} was changed ${mostTurns} times while it was brought up to date; the next run goes on`,
    { service: "GitHub" },
  );
}

async function react(world: World, id: number, reaction: Ran["answers"][number]["reaction"]): Promise<void> {
  try {
    await world.github.addReaction(id, reaction);
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    // A comment that was deleted meanwhile; what it asked for was asked for.
    world.log.line(`the comment ${id} could not be answered: ${error.message}`);
  }
}

/** What people did with GitHub's own buttons counts like the command. */
function withHandChange(record: IncidentRecord, issue: Issue): IncidentRecord {
  const { phase } = stateOf(record);
  const isOver = phase === "resolved" || phase === "false-alarm";
  if (issue.state === "closed" && !isOver && issue.closedAt !== undefined) {
    const what =
      issue.stateReason === "not_planned"
        ? ({ kind: "false-alarm", why: "closed as not planned" } as const)
        : ({ kind: "resolved" } as const);
    const entry: Entry = {
      id: `closed:${issue.closedAt}`,
      at: issue.closedAt,
      source: "the issue was closed",
      what,
    };
    return withEntries(record, [entry]).record;
  }
  if (issue.state === "open" && isOver) {
    const last = record.entries.findLast(
      ({ what }) => what.kind === "resolved" || what.kind === "false-alarm",
    )!;
    const at = Math.max(issue.updatedAt ?? 0, last.toldAt ?? last.at);
    const entry: Entry = {
      id: `reopened-after:${last.id}`,
      at,
      source: "the issue was opened again",
      what: { kind: "reopened" },
    };
    return withEntries(record, [entry]).record;
  }
  return record;
}

interface Waiting {
  people: WrittenComment[];
  /** What comments of ours tell. */
  ours: Entry[];
  count: number;
}

/** Comments that the record has not taken into account. One request less where that is only the one that set this run off. */
async function waiting(
  { github }: World,
  { issue, record, isRebuilt }: Extract<FoundIncident, { kind: "incident" }>,
  comment: WrittenComment | undefined,
): Promise<Waiting> {
  const count = issue.comments;
  if (!isRebuilt && comment !== undefined && count === record.comments + 1)
    return { people: [comment], ours: [], count };
  if (!isRebuilt && count === record.comments) return { people: [], ours: [], count };
  const all = await github.readComments(issue.number);
  const ours: Entry[] = [];
  for (const one of all) {
    const entry = parseEntryMarker(one.body);
    if (entry !== undefined && (await isFromUs(github, one))) ours.push(entry);
  }
  const written = all.filter(({ createdAt, updatedAt }) => updatedAt === undefined || updatedAt <= createdAt);
  const people = written.map(writtenOf);
  // As it was written when it set this run off, whatever was made of it since.
  const isNew = comment !== undefined && !people.some(({ id }) => id === comment.id);
  return { people: isNew ? [...people, comment] : people, ours, count: all.length };
}

function writtenOf({ id, body, author, authorIsBot, createdAt, url }: Comment): WrittenComment {
  return { id, body, author, authorIsBot: authorIsBot ?? false, createdAt, url };
}

/** What of the issue is to be another; nothing where all of it is as it should be. */
function pageOf(
  issue: Issue,
  record: IncidentRecord,
  commands: boolean,
): Parameters<World["github"]["updateIssue"]>[1] {
  const state = stateOf(record);
  const { phase } = state;
  const isOver = phase === "resolved" || phase === "false-alarm";
  const body = bodyWithRecord(issue.body, { record, state, commands });
  const title = titleWithPhase(issue.title, phase);
  const open = isOver ? "closed" : "open";
  return {
    ...(body !== issue.body && { body }),
    ...(title !== issue.title && { title }),
    ...(open !== issue.state && {
      state: open,
      ...(isOver && { stateReason: phase === "resolved" ? "completed" : "not_planned" }),
    }),
  } as Parameters<World["github"]["updateIssue"]>[1];
}
