import type { RangeCommit, RevertPlan, Undone, WhyWhole } from "../revert/plan-revert.ts";
import type { Check, Reason } from "../revert/reason.ts";
import { sha7 } from "../text/names.ts";
import { lastOf, type NonEmpty } from "../text/non-empty.ts";
import { oneLine } from "../text/one-line.ts";
import { firstLine } from "../text/parts.ts";
import { clock } from "../text/time.ts";
import { notElsewhere, whatToDo } from "./elsewhere-words.ts";
import { checkDone, reasonWords } from "./reason-words.ts";
import { code, escapeMarkdown, fitBody } from "./text.ts";

/** Ends the title of a revert whose files hold marks of conflicts. */
export const conflictsInTitle = " (conflicts to resolve)";

/** Of the pull request: its commit's subject, and what has to be done before it can be merged. */
export function pullTitle(text: RevertText): string {
  const hasConflicts = text.warnings.some(({ kind }) => kind === "conflict");
  const where = text.besides === undefined ? "" : ` on ${harmless(text.branch)}`;
  return `${revertTitle(text)}${where}${hasConflicts ? conflictsInTitle : ""}`;
}

/** What a revert pull request says, as facts. */
export interface RevertText {
  environment: string;
  bad: string;
  good: string;
  /** Hidden in the body: the identity of this revert. */
  marker: string;
  /** The same for the commit's message. */
  trailer: string;
  plan: RevertPlan & { kind: "revert" };
  branch: string;
  /** Another branch, which took the change in and holds it as well. */
  alsoOn?: string;
  /** Of a second one: the revert on the branch that was deployed. */
  besides?: { number: number; branch: string };
  /** Why it was opened: plain text that ends a sentence, such as `calls to stripe fail since 08:00:45`. */
  why?: string;
  /** The incident that tells the rest. */
  incident?: number;
  /** Table and chart, ready as Markdown. */
  evidence?: string;
  /** Suspects, best first, each with its reasons as plain text. */
  suspects: { number?: number; sha: string; title: string; reasons: string }[];
  /** Milliseconds since the epoch. */
  deployedAt?: number;
  /** Paths that change. */
  paths: string[];
  /** What came after the deploy and stays. */
  later: { sha: string; message: string }[];
  checks: Check[];
  warnings: Reason[];
}

/** In GitHub's own form for one change; plain text that mentions, closes and skips nothing. */
export function revertTitle({
  plan,
  bad,
  environment,
}: Pick<RevertText, "plan" | "bad" | "environment">): string {
  const [only, ...more] = plan.undone;
  if (only !== undefined && more.length === 0) {
    return `Revert "${harmless(titleOf(only))}"`;
  }
  return `Revert deploy ${sha7(bad)} of ${harmless(environment)} (${countOf(plan.undone)})`;
}

/** Names every commit that it undoes, in the words that git and GitHub look for. */
export function revertCommitMessage(
  text: Pick<RevertText, "plan" | "why" | "bad" | "environment" | "trailer">,
): string {
  const commits = text.plan.undone.flatMap((change) => change.commits);
  const shown = commits.slice(-100).toReversed();
  const more = commits.length - shown.length;
  return [
    revertTitle(text),
    "",
    ...shown.map(({ sha }) => `This reverts commit ${sha}.`),
    ...(more > 0 ? [`And ${more} older commits of the same deploy.`] : []),
    ...(text.why === undefined ? [] : ["", `Because ${harmless(text.why)}.`]),
    "",
    text.trailer,
    "",
  ].join("\n");
}

/** The pull request: what is undone, why, is it safe, what stays, what to do. */
export function revertBody(text: RevertText): string {
  const { plan, branch, warnings } = text;
  const conflict = warnings.find((warning) => warning.kind === "conflict");
  const sections = [
    whatAndWhy(text),
    // So early that cutting a long body never takes it away.
    text.marker,
    safety(text),
    conflict === undefined ? "" : conflictSection(conflict, text),
    ...(warnings.length === 0
      ? []
      : [["**Look at this first**", ...warnings.map((warning) => `- ${reasonWords(warning)}`)].join("\n")]),
    whatToDo(text),
    `**It does not undo** data written since ${text.deployedAt === undefined ? "the deploy" : `${clock(text.deployedAt)} UTC`}, or messages already sent.${staysBehind(text)}`,
    staysLive(text),
    text.alsoOn === undefined ? "" : notElsewhere(text.alsoOn, branch),
    "**To undo this revert** later: revert it. deploy-guard then watches that deploy as a re-application of the same change.",
    text.evidence ?? "",
    details("Suspects", text.suspects.map(suspectLine)),
    details(
      `What is undone (${countOf(plan.undone)})`,
      plan.undone.slice(0, 100).map((change) => `- ${nameOf(change)}`),
    ),
    details(`Files (${text.paths.length})`, fileLines(text.paths)),
    details("How this was made", [
      `- The three-way merge that \`git revert\` makes: ${sha7(plan.to)} → ${sha7(plan.from)}, onto ${code(branch)}.`,
      ...(plan.why === undefined ? [] : [`- ${whole[plan.why.kind]}, so the whole deploy is undone.`]),
      "- Not wanted for a change? Give its pull request the label `deploy-guard: no-revert`, or its commit the trailer `Deploy-Guard: no-revert`.",
      "- Not wanted at all, for now? Open an issue with the label `deploy-guard: disable`.",
    ]),
  ];
  return fitBody(`${sections.filter((section) => section !== "").join("\n\n")}\n`);
}

const whole: Record<WhyWhole["kind"], string> = {
  "no-clear-suspect": "No change stands out as the cause",
  "suspect-scattered": "The suspect's commits do not stand together on the branch",
  "suspect-in-conflict": "The suspect alone is in conflict with what came after it",
};

function whatAndWhy({ plan, bad, environment, why, incident }: RevertText): string {
  const [only, ...more] = plan.undone;
  const what =
    only !== undefined && more.length === 0
      ? `This reverts ${nameOf(only)}, ${commitWords(only.commits)}.`
      : `This reverts deploy ${sha7(bad)} of ${escapeMarkdown(environment)}: ${plan.undone.slice(0, 5).map(nameOf).join(", ")}${plan.undone.length > 5 ? ` and ${plan.undone.length - 5} more` : ""}.`;
  const because = why === undefined ? "" : ` Opened because ${escapeMarkdown(why, 300)}.`;
  return `${what}${because}${incident === undefined ? "" : ` Incident: #${incident}.`}`;
}

function commitWords(commits: NonEmpty<RangeCommit>): string {
  const [first] = commits;
  if (commits.length === 1) return `commit ${first.sha}`;
  return `${commits.length} commits, ${sha7(first.sha)} to ${sha7(lastOf(commits).sha)}`;
}

function safety({ warnings, checks, later, plan }: RevertText): string {
  const leftOut = warnings.some(({ kind }) => kind === "workflows-left-out")
    ? ", but for its workflow files"
    : "";
  if (warnings.some(({ kind }) => kind === "conflict"))
    return "**Safe to merge?** No: its files hold conflicts, which a person has to resolve first.";
  const answer =
    warnings.length === 0 ? "Yes, as far as can be checked" : "As a merge, yes; but look at the points below";
  const result =
    plan.scope === "deploy" && later.length === 0
      ? `the result is exactly the tree that ran before${leftOut}`
      : plan.scope === "deploy"
        ? `the result is the tree that ran before${leftOut}, plus ${commitCount(later.length)} that came later`
        : "the result is what is on the branch without this change";
  return `**Safe to merge?** ${answer}: ${[result, ...checks.map(checkDone)].join("; ")}.`;
}

/** Which files hold marks, and whose each side is. */
function conflictSection(
  { paths, by, to }: Reason & { kind: "conflict" },
  { plan, branch }: RevertText,
): string {
  const later = by.length === 0 ? "what came later" : by.join(", ");
  return [
    `**Conflicts to resolve on this branch**. Between \`<<<<<<<\` and \`=======\` stands ${code(branch)} as it is, with ${escapeMarkdown(later)}; between \`=======\` and \`>>>>>>>\` what ran before ${sha7(to)}, at ${sha7(plan.from)}.`,
    ...paths.slice(0, 50).map((path) => `- ${code(path, 300)}`),
  ].join("\n");
}

function staysBehind({ later }: RevertText): string {
  if (later.length === 0) return "";
  const names = later
    .slice(-5)
    .map(({ sha, message }) => `${sha7(sha)} ${escapeMarkdown(firstLine(message), 60)}`);
  const more = later.length > 5 ? ` and ${later.length - 5} more` : "";
  return ` What came later stays, and may build on what goes: ${names.join(", ")}${more}.`;
}

/** Of a suspect alone: what else the same deploy brought, which is live and stays so. */
function staysLive({ plan, suspects }: RevertText): string {
  if (plan.scope !== "suspect") return "";
  const undone = new Set(plan.undone.flatMap(({ commits }) => commits.map(({ sha }) => sha)));
  const others = suspects.filter(({ sha }) => !undone.has(sha));
  if (others.length === 0) return "";
  const names = others
    .slice(0, 5)
    .map(
      ({ number, sha, title }) =>
        `${number === undefined ? sha7(sha) : `#${number}`} ${escapeMarkdown(title, 60)}`,
    );
  const more = others.length > 5 ? ` and ${others.length - 5} more` : "";
  return `**It undoes one change alone.** What else this deploy brought stays live: ${names.join(", ")}${more}. If that does not help, revert the whole deploy.`;
}

function fileLines(paths: string[]): string[] {
  const more = paths.length > 200 ? [`- and ${paths.length - 200} more`] : [];
  return [...paths.slice(0, 200).map((path) => `- ${code(path, 300)}`), ...more];
}

function suspectLine({ number, sha, title, reasons }: RevertText["suspects"][number], at: number): string {
  const name = number === undefined ? sha7(sha) : `#${number}`;
  return `${at + 1}. ${name} ${escapeMarkdown(title, 100)}${reasons === "" ? "" : ` — ${escapeMarkdown(reasons, 400)}`}`;
}

function details(summary: string, lines: string[]): string {
  return lines.length === 0
    ? ""
    : `<details><summary>${summary}</summary>\n\n${lines.join("\n")}\n\n</details>`;
}

function nameOf(change: Undone): string {
  const title = escapeMarkdown(titleOf(change), 100);
  return change.pull === undefined
    ? `${sha7(change.commits[0].sha)} ${title} (pushed directly)`
    : `#${change.pull.number} ${title}`;
}

function titleOf({ pull, commits }: Undone): string {
  return pull?.title ?? firstLine(commits[0].message);
}

function countOf(undone: Undone[]): string {
  const pulls = undone.filter(({ pull }) => pull !== undefined).length;
  const pushes = undone.length - pulls;
  const parts = [
    ...(pulls > 0 ? [`${pulls} pull request${pulls === 1 ? "" : "s"}`] : []),
    ...(pushes > 0 ? [`${pushes} direct push${pushes === 1 ? "" : "es"}`] : []),
  ];
  return parts.join(", ");
}

function commitCount(count: number): string {
  return `${count} commit${count === 1 ? "" : "s"}`;
}

/** Foreign words for a title or a commit message, where nothing can be escaped: they close no issue, mention nobody, and skip no check. */
function harmless(text: string): string {
  return oneLine(text, 150)
    .replace(
      /\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(:?\s+)(?=#|gh-|https?:|[\w.-]{1,100}\/[\w.-]{1,100}#)/giu,
      "$1$2issue ",
    )
    .replace(/@+(?=\w)/gu, "")
    .replace(/\[([^\]\n]{0,30})\]/gu, "($1)")
    .replace(/\bskip-checks\s*:/giu, "skip-checks");
}
