import type { DueMessage } from "../incident/record/due-messages.ts";
import type { Message, ToldEvent } from "../incident/record/message.ts";
import type { IncidentRecord, IncidentState } from "../incident/record/record.ts";
import { duration } from "../text/duration.ts";
import { sha7 } from "../text/names.ts";
import { oneLine } from "../text/one-line.ts";
import { clock } from "../text/time.ts";
import { phaseMark } from "./incident-status.ts";

/** An issue as far as a message speaks of it. */
interface ToldIssue {
  number: number;
  url: string;
  title: string;
}

const happened: Record<ToldEvent, (by: string | undefined, seconds: number) => string> = {
  opened: () => "A deploy made it worse. Look at the revert in the incident, merge it, and comment /ack.",
  escalated: (_, seconds) =>
    `Nobody has taken it for ${duration(seconds)}. Comment /ack in the incident to take it.`,
  acknowledged: (by, seconds) => `${by ?? "somebody"} has it, ${duration(seconds)} after it was opened.`,
  recovered: (_, seconds) =>
    `Production is as it was before the deploy, ${duration(seconds)} after the incident was opened.`,
  "not-recovered": () =>
    "The revert is live, and production has not recovered: the cause lies elsewhere too.",
  reopened: () => "It is not over: the incident was opened again.",
  resolved: (by, seconds) =>
    `Resolved${by === undefined ? "" : ` by ${by}`}, ${duration(seconds)} after it was opened.`,
  "false-alarm": (by) => `${by ?? "Somebody"} called it a false alarm; the revert was closed.`,
};

/** The words of a message. The issue's title is foreign, and was hidden of secrets when it was written. */
export function messageOf(
  { target, event, entry }: DueMessage,
  facts: {
    issue: ToldIssue;
    record: IncidentRecord;
    state: IncidentState;
    repository: string;
    repositoryUrl: string;
  },
): Message {
  const { issue, record, state, repository, repositoryUrl } = facts;
  const { environment, sha, deployedAt, entries } = record;
  const openedAt = entries.find(({ what }) => what.kind === "opened")?.at ?? deployedAt;
  const at = entry.toldAt ?? entry.at;
  const isOver = event === "resolved" || event === "false-alarm";
  const revert = entries.findLast(
    ({ what }) => what.kind === "revert-opened" || what.kind === "revert-was-open",
  )?.what;
  const links = [
    { text: `Incident #${issue.number}`, url: issue.url },
    ...(revert !== undefined && "number" in revert
      ? [{ text: `Revert #${revert.number}`, url: `${repositoryUrl}/pull/${revert.number}` }]
      : []),
  ];
  const key = `${repository}#${issue.number}`;
  return {
    id: `${key}:${entry.id}:${target}`,
    event,
    at,
    title: `${phaseMark(phaseOf(event, state))} ${oneLine(withoutMark(issue.title), 200)}`,
    text: happened[event](entry.by, (at - openedAt) / 1_000),
    facts: [
      { name: "Environment", value: environment },
      { name: "Severity", value: String(state.severity) },
      { name: "Deploy", value: `${sha7(sha)} at ${clock(deployedAt)} UTC` },
      ...(state.owner === undefined ? [] : [{ name: "Has it", value: state.owner }]),
      ...(state.cause === undefined ? [] : [{ name: "Cause", value: state.cause.text }]),
    ],
    links,
    incident: {
      key,
      number: issue.number,
      url: issue.url,
      environment,
      sha,
      severity: state.severity,
      isOver,
      openedAt,
      repository,
      repositoryUrl,
    },
  };
}

/** As it was when this happened, not as it is by now. */
function phaseOf(event: ToldEvent, { phase }: IncidentState): IncidentState["phase"] {
  const then: Partial<Record<ToldEvent, IncidentState["phase"]>> = {
    opened: "open",
    escalated: "open",
    acknowledged: "acknowledged",
    recovered: "mitigated",
    resolved: "resolved",
    "false-alarm": "false-alarm",
  };
  return then[event] ?? phase;
}

function withoutMark(title: string): string {
  return title.replace(/^[^\p{L}\p{N}]{1,3} /u, "");
}
