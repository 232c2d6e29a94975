import { duration } from "../text/duration.ts";
import { sha7 } from "../text/names.ts";
import { oneLine } from "../text/one-line.ts";
import type { CheckedRun, NotStarted, VerifyFact } from "./run-report.ts";
import { code, escapeMarkdown, link } from "./text.ts";

/** Hidden in the comments that tell of the check: one in the revert, one in each incident. */
export function verifyMarker(workflow: string, pull: number): string {
  return `<!-- deploy-guard:verify pull=${pull} workflow=${encodeURIComponent(workflow)} -->`;
}

/** Hidden in the revert's own text, above which its failed check is told. */
export const failedCheckMarker = "<!-- deploy-guard:failed-check -->";

/** Failed jobs that are named. */
const mostJobs = 20;

type Checked = Extract<VerifyFact, { kind: "checked" }>;

/** For the revert: what became of its own check. Markdown. */
export function verifyComment(fact: VerifyFact): string {
  return [`${markOf(fact)} ${headOf(fact)}`, ...detailsOf(fact)].join("\n");
}

/** For the incident, whose readers do not look at the revert first. */
export function verifyIncidentComment(fact: VerifyFact, pull: number): string {
  return [`${markOf(fact)} #${pull}: ${headOf(fact)}`, ...detailsOf(fact)].join("\n");
}

/** Above what the revert says of its safety. */
export function failedCheckParagraph({ run, workflow }: Checked): string {
  return `${failedCheckMarker}\n🔴 **Its own check failed**, whatever is said below: ${code(workflow)} ${runLink(run)}. Look at that before merging.`;
}

/** One line for the job's page. Markdown. */
export function verifyLine(fact: VerifyFact): string {
  return `The revert's own check: ${headOf(fact).replaceAll("**", "")}`;
}

/** For the log. Plain text. */
export function verifyLogLine(fact: VerifyFact): string {
  const { workflow } = fact;
  switch (fact.kind) {
    case "planned":
      return `would run ${workflow} on the revert's branch and tell its result`;
    case "skipped":
      return `${workflow} is not run on the revert: ${skippedWords[fact.why]}`;
    case "not-started":
      return oneLine(
        `${workflow} could not be started on ${fact.branch}: ${notStarted[fact.why](fact).plain}`,
        600,
      );
    case "lost":
      return `${workflow} was asked for on the revert, and no run of it was seen within ${duration(fact.waitedSeconds)}`;
    case "started":
      return `${workflow} runs on the revert: ${fact.run.url}`;
    case "checked":
      return `${workflow} on the revert ${resultWord(fact)}: ${fact.run.url}`;
  }
}

/** A title that nobody has edited says what is to be done, given what is known of the check. */
export function titleWithCheck(
  title: string,
  { pull, failed, draft }: { pull: number; failed: boolean; draft: boolean },
): string {
  const [merge, look] = [` — merge #${pull} to revert`, ` — look at draft #${pull}`];
  const failure = ` — look at #${pull}: its check failed`;
  const end = (failed ? [merge, look] : [failure]).find((known) => title.endsWith(known));
  if (end === undefined) return title;
  return `${title.slice(0, -end.length)}${failed ? failure : draft ? look : merge}`;
}

function markOf(fact: VerifyFact): string {
  if (fact.kind === "started") return "🕐";
  if (fact.kind !== "checked" || fact.moved) return "⚪";
  return { passed: "🟢", failed: "🔴", "told-nothing": "⚪", running: "⚪" }[fact.result.kind];
}

const skippedWords = {
  conflicts: "its files hold conflicts",
  closed: "the revert is closed",
  merged: "the revert is merged already",
} as const;

/** One sentence. */
function headOf(fact: VerifyFact): string {
  const name = code(fact.workflow);
  switch (fact.kind) {
    case "planned":
      return `${name} would be run on the revert's branch`;
    case "skipped":
      return `${name} was not run: ${skippedWords[fact.why]}.`;
    case "not-started":
      return `**Its own check could not be started**: ${notStarted[fact.why](fact).words}`;
    case "lost":
      return `**Its own check was asked for**, and no run of ${name} was seen within ${duration(fact.waitedSeconds)}. Look under Actions for a run of it on the revert's branch.`;
    case "started":
      return `**Its own check is running**: ${name} ${runLink(fact.run)}. The result follows here.`;
    case "checked":
      return checkedWords(fact);
  }
}

function checkedWords(fact: Checked): string {
  const { run, moved, result, waitedSeconds } = fact;
  const which = `${code(fact.workflow)} ${runLink(run)}`;
  if (moved)
    return `**Its own check says nothing of what the branch holds now**: somebody pushed to it since. ${which} ${resultWord(fact)}.`;
  switch (result.kind) {
    case "passed":
      return `**Its own check passed**: ${which}.`;
    case "failed":
      return `**Its own check failed**: ${which}.`;
    case "told-nothing":
      return `**Its own check told nothing**: ${which} ended as ${escapeMarkdown(result.conclusion, 40)}.`;
    case "running":
      return result.waits
        ? `**Its own check waits** for a runner, or for somebody to approve it: ${which}, after ${duration(waitedSeconds)}.`
        : `**Its own check has not finished** within ${duration(waitedSeconds)}: ${which}.`;
  }
}

function resultWord({ result }: Checked): string {
  switch (result.kind) {
    case "passed":
      return "passed";
    case "failed":
      return "failed";
    case "told-nothing":
      return `ended as ${result.conclusion}`;
    case "running":
      return result.waits ? "waits" : "has not finished";
  }
}

function detailsOf(fact: VerifyFact): string[] {
  if (fact.kind !== "checked" || fact.moved) return [];
  const { result, baseFails, draft, run } = fact;
  if (result.kind === "running")
    return [
      "",
      `To look: ${code(`gh run watch ${run.id}`)}, or run this job again, which then tells the result here.`,
    ];
  if (result.kind !== "failed") return [];
  const more = result.jobs.length - mostJobs;
  return [
    "",
    ...(result.jobs.length === 0
      ? [
          `No job of it is known to have failed: the run itself ended as ${escapeMarkdown(result.conclusion, 40)}.`,
        ]
      : result.jobs
          .slice(0, mostJobs)
          .map(({ name, url, conclusion }) => `- ${link(name, url)}: ${escapeMarkdown(conclusion, 40)}`)),
    ...(more > 0 ? [`- and ${more} more`] : []),
    ...(baseFails === undefined
      ? []
      : [
          "",
          `The newest run of it on ${code(baseFails.branch)} failed too (${link("run", baseFails.url)}), so that the revert need not be why.`,
        ]),
    ...(draft === undefined ? [] : ["", draftWords(draft)]),
  ];
}

function draftWords(draft: boolean): string {
  return draft
    ? "The pull request is a draft until somebody has looked."
    : "GitHub does not let this token make the pull request a draft: **look before merging**, or make it one by hand.";
}

function runLink({ id, url, sha }: CheckedRun): string {
  return `on ${sha7(sha)} (${link(`run ${id}`, url)})`;
}

type Why = { branch: string; message: string; workflow: string };

/** Each with what to do, as Markdown and as plain text. */
const notStarted: Record<NotStarted, (fact: Why) => { words: string; plain: string }> = {
  permission: ({ workflow }) =>
    both(
      workflow,
      (name) => `the token may not start ${name}. Add \`actions: write\` to the job's permissions.`,
    ),
  "not-on-branch": ({ workflow, branch }) =>
    both(
      workflow,
      (name, coded) =>
        `there is no ${name} on ${coded(branch)}. If it came with the change that is undone, name an older one in \`response.verify.workflow\`.`,
    ),
  "not-known": ({ workflow }) =>
    both(
      workflow,
      (name) => `GitHub does not know ${name} as a workflow: it has to be on the default branch too.`,
    ),
  "no-trigger": ({ workflow, branch }) =>
    both(
      workflow,
      (name, coded) =>
        `${name} on ${coded(branch)} can't be started this way. Add \`workflow_dispatch:\` to its \`on:\`; commits from before that can't be checked.`,
    ),
  inputs: ({ workflow, message }) =>
    both(
      workflow,
      (name, coded) =>
        `${name} takes other inputs than \`response.verify.inputs\` names. GitHub says: ${coded(message)}`,
    ),
  disabled: ({ workflow }) =>
    both(workflow, (name) => `${name} is switched off in this repository: enable it under Actions.`),
  refused: ({ workflow, message }) =>
    both(workflow, (name, coded) => `GitHub did not start ${name}: ${coded(message)}`),
};

function both(
  workflow: string,
  say: (name: string, coded: (text: string) => string) => string,
): { words: string; plain: string } {
  const marked = (text: string) => code(text, 300);
  return {
    words: say(code(workflow), marked),
    plain: say(workflow, (text) => oneLine(text, 300)).replaceAll("`", ""),
  };
}
