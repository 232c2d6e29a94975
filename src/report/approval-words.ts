import type { Approvals, Overall, Standing, WhyVoid } from "../review/approvals/assess-approvals.ts";
import type { Unable, WhyUnable } from "../review/approvals/unable-owners.ts";
import { count } from "../text/numbers.ts";
import { approvalPage } from "./docs-links.ts";
import { listText } from "./review-report.ts";
import { say, type Words } from "./say.ts";
import { code, escapeMarkdown, link } from "./text.ts";

/** GitHub cuts a status there. */
const mostCharacters = 140;

/** What a status says that is about more than approvals. */
export type StatusFact =
  /** GitHub does not list every changed file; `changed` is undefined where it does not say how many there are. */
  | { kind: "incomplete"; listed: number; changed: number | undefined; warned: boolean }
  | { kind: "nobody-owns"; integrations: readonly string[] }
  | { kind: "policy-mistakes"; config: string; branch: string; mistakes: number }
  | { kind: "twin-policy-unreadable"; number: number }
  | { kind: "group-unknown" }
  | { kind: "group-commit-unknown"; sha: string };

const factWords: Words<StatusFact> = {
  incomplete: ({ listed, changed, warned }) =>
    `${warned ? "only a warning: " : ""}${incompleteWords(listed, changed)}`,
  "nobody-owns": ({ integrations }) =>
    `${integrations.join(", ")}: touched; nobody is named as an owner, so nobody has to approve`,
  "policy-mistakes": ({ config, branch, mistakes }) =>
    `${config} of ${branch} has ${mistakes === 1 ? "a mistake" : `${mistakes} mistakes`}; the run's log tells`,
  "twin-policy-unreadable": ({ number }) => `#${number} has the same head, and its policy can't be read`,
  "group-unknown": () => "which pull requests are in this group can't be told",
  "group-commit-unknown": ({ sha }) =>
    `${sha.slice(0, 7)} is in this group and in no open pull request that could be found`,
};

export function statusFactWords(fact: StatusFact): string {
  return say(factWords, fact);
}

/** Why a review is of a part only. */
export function incompleteWords(listed: number, changed: number | undefined): string {
  const of = changed === undefined ? "not all" : `only ${count(listed)} of ${count(changed)}`;
  return `GitHub lists ${of} changed files, so the rest could not be reviewed; split the pull request`;
}

/** What a status says of all touched integrations, in plain text. */
export function statusWords({ speaking, warned }: Overall): string {
  const text =
    speaking.length === 0 ? "no critical integration is touched" : speaking.map(standingText).join("; ");
  const letters = [...(warned ? `only a warning: ${text}` : text)];
  return letters.length <= mostCharacters
    ? letters.join("")
    : `${letters.slice(0, mostCharacters - 1).join("")}…`;
}

const standingWords: Words<Standing> = {
  approved: ({ by }) => `approved by ${by.join(", ")}`,
  waiting({ owners, together, given, needed }) {
    const count = needed > 1 ? ` (${given} of ${needed})` : "";
    return `waiting for ${owners.join(together ? " and " : " or ")}${count}`;
  },
  refused: ({ by }) => `${by.join(", ")} asked for changes`,
  "nobody-can": ({ unable }) =>
    unable.length === 0
      ? "fewer owners are left than have to approve; name more owners"
      : `nobody can approve: ${unable.map((one) => `${one.owner} ${shortReasons[one.why]}`).join(", ")}; name another owner`,
  unowned: () => "nobody owns it, so nobody can approve; name its owners",
  unreadable: () => "its changes could not be read",
};

function standingText({ integration, standing, unknownTeams, voided }: Approvals): string {
  const [team] = unknownTeams;
  // Others may still do; whoever approved for the team has to be told why it did not count.
  const matters =
    standing.kind === "waiting" &&
    (voided.some(({ why }) => why === "unknown-member") || standing.owners.length <= unknownTeams.length);
  const token =
    team === undefined || !matters ? "" : `; to count ${team} the token needs to read members (App or PAT)`;
  return `${integration}: ${say(standingWords, standing)}${token}`;
}

/** Ends of a sentence that begins with the owner. */
const shortReasons: Record<WhyUnable, string> = {
  author: "opened it",
  writer: "wrote a part of it",
  bot: "is a bot",
  "no-account": "has no account",
  "no-write-access": "has no write access",
  "unknown-address": "is an address of no account",
  "not-a-name": "is no name",
  "no-such-team": "is no team that can be seen",
  "foreign-team": "is a team of another organisation",
  "empty-team": "has no members",
  "team-of-writers": "has only members who wrote it",
  "approved-for-another": "approved for another owner already",
};

/** What is wrong with an owner, and what to do about it. */
const unableReasons: Record<WhyUnable, string> = {
  author: "opened this pull request, and nobody agrees to their own change: name a second owner",
  writer: "wrote a part of this pull request: name a second owner",
  bot: "is a bot, and a person has to look: name a person or a team",
  "no-account": "has no account on GitHub, at least not any more: name somebody else",
  "no-write-access":
    "has no write access to this repository, so that an approval would not count: give it, or name somebody else",
  "unknown-address":
    "is an address that GitHub ties to no account that has written here: name the person or the team instead, as @name",
  "not-a-name": "is no name of a person or a team: write it as @name or @organisation/team",
  "no-such-team":
    "is no team that this token can see: correct its name, make the team visible, or give the step a token that may read the organisation's members",
  "foreign-team": "is a team of another organisation, which can't own anything here: name a team of this one",
  "empty-team": "has no members: add some, or name another owner",
  "team-of-writers": "has only members who wrote a part of this pull request: name another owner",
  "approved-for-another":
    "has approved for another owner already, and one person counts once: add somebody to the team, or ask for fewer with require",
};

/** Why an approval does not count, and what to do about it. */
const voidReasons: Record<WhyVoid, string> = {
  "changed-since": "these changes were altered after it",
  author: "it is by the author",
  committer: "it is by someone who committed to this pull request",
  "not-an-owner": "they are not an owner",
  "unknown-commit": "the commit that was approved can no longer be compared; approve again",
  "unknown-member": "this token can't list the team's members",
  "no-write-access": "they have no write access to this repository; give it to them, or name another owner",
  bot: "it is by a bot, and a person has to look",
  "unknown-writer":
    "a commit is by an address that GitHub knows nobody by, so that it may be their own; add the address to an account, or commit again under a known one",
};

/** Everything about the approvals of one integration, for the comment. `whose` names it where there are several. */
export function approvalText(approvals: Approvals, changes: number, whose = ""): string {
  const { satisfiedBy, voided, refusedBy, unknownTeams, standing, unable } = approvals;
  const by = [...new Set(satisfiedBy.map(({ login }) => login))].map((login) => escapeMarkdown(login));
  const them = changes === 1 ? "this change" : "these changes";
  const lines = [`Approvals${whose}: ${by.length === 0 ? "none yet" : listText(by)}.`];
  if (standing.kind !== "approved" && approvals.waitingFor.length > 0)
    lines.push(greenWhen(approvals, changes));
  for (const { login, sha, why } of voided) {
    lines.push(
      `The approval of ${escapeMarkdown(login)} at ${code(sha.slice(0, 7))} does not count: ${voidReasons[why]} (${link(why, approvalPage)}).`,
    );
  }
  if (refusedBy.length > 0) {
    const who = listText(refusedBy.map((login) => escapeMarkdown(login)));
    lines.push(
      `${who} asked for changes: an approval of theirs, or a dismissal of that review, takes it back.`,
    );
  }
  lines.push(...unable.map(unableText));
  if (unknownTeams.length > 0) {
    const teams = listText(unknownTeams.map((team) => code(`@${team}`)));
    lines.push(
      `To count ${teams}, give the step a token that may read the organisation's members (a GitHub App with Members: read, or a PAT with read:org), or name people as owners.`,
    );
  }
  if (standing.kind === "nobody-can" || standing.kind === "unowned") lines.push(nobodyCan(them));
  return lines.join(" ");
}

function greenWhen({ standing, waitingFor }: Approvals, changes: number): string {
  const together = standing.kind === "waiting" && standing.together;
  const able = standing.kind === "waiting" ? standing.owners : waitingFor;
  const whom = listText(
    able.map((owner) => code(owner)),
    together ? "and" : "or",
  );
  const them = changes === 1 ? "this change" : "these changes";
  const left = standing.kind === "waiting" ? standing.needed - standing.given : 1;
  const people = left > 1 ? `${left} people of ` : "";
  return `The status turns green when ${people}${whom} (not the author) ${together || left > 1 ? "approve" : "approves"} ${them}; pushes that do not alter ${changes === 1 ? "it" : "them"} keep the approval.`;
}

function unableText({ owner, why, login }: Unable): string {
  const who = login === undefined ? code(owner) : `${code(owner)} (${escapeMarkdown(login)})`;
  return `${who} ${unableReasons[why]} (${link(why, approvalPage)}).`;
}

function nobodyCan(them: string): string {
  return `As it stands nobody can approve ${them}. Name another owner in the settings of the base branch, in a pull request of its own, and run this review again; or somebody who may administer the repository merges past the status.`;
}
