import { reasonText, reasonWords } from "./reason-words.ts";
import type { ElsewhereFact } from "./run-report.ts";
import { code, codeBlock, escapeMarkdown, link } from "./text.ts";

/** Hidden in the incident's comment, one for each other branch. */
export function elsewhereCommentMarker(branch: string): string {
  return `<!-- deploy-guard:elsewhere on=${encodeURIComponent(branch.toWellFormed())} -->`;
}

/** For the incident: what became of the revert on another branch that holds the bad commit too. Markdown. */
export function elsewhereComment({ branch, revert }: ElsewhereFact, first: number): string {
  const holds = holdsToo(branch);
  switch (revert.kind) {
    case "opened":
    case "already-open":
      return `${holds}: #${revert.number} reverts it there, beside #${first}. ${revert.draft ? "Look at it, then merge" : "Merge"} both.`;
    case "refused":
      return [
        `${holds}, and it is not reverted there by machine:`,
        ...revert.reasons.map((reason) => `- ${reasonWords(reason)}`),
        ...byHand(revert.commands),
      ].join("\n");
    case "failed":
      return [
        `${holds}, and the revert there could not be opened: ${escapeMarkdown(revert.message, 600)}`,
        ...(revert.compareUrl === undefined
          ? []
          : ["", `The branch is there; [open the pull request](${revert.compareUrl}).`]),
        ...byHand(revert.commands),
      ].join("\n");
    case "planned":
    case "off":
      return `${holds}.`;
  }
}

function byHand(commands: readonly string[]): string[] {
  return commands.length === 0 ? [] : ["", "By hand:", "", codeBlock(commands.join("\n"), "sh")];
}

/** For the job's page. Markdown. */
export function elsewhereSummary({ branch, revert }: ElsewhereFact): string {
  const on = `Revert on ${code(branch)}, which holds it too`;
  if ("number" in revert) return `${on}: ${link(`#${revert.number} ${revert.title}`, revert.url)}`;
  if (revert.kind === "refused")
    return `${on}: none by machine; ${revert.reasons.map(reasonWords).join("; ")}`;
  return `${on}: ${escapeMarkdown("message" in revert ? revert.message : revert.kind, 600)}`;
}

/** For the log. Plain text. */
export function elsewhereLine({ branch, revert }: ElsewhereFact): string {
  const on = `${branch} holds the bad commit too`;
  if ("number" in revert) return `${on}: #${revert.number} reverts it there`;
  if (revert.kind === "refused")
    return `${on}, and it is not reverted there by machine: ${revert.reasons.map(reasonText).join("; ")}`;
  return `${on}: ${"message" in revert ? revert.message : revert.kind}`;
}

/** Of the first: the other branch is not changed by it. */
export function notElsewhere(other: string, branch: string): string {
  return `${holdsToo(other)}, and is not changed by this. Merge ${code(branch)} back into it, or revert it there as well: else the next deploy from there brings it again.`;
}

/** Of either: what is to be done with it. */
export function whatToDo({
  branch,
  environment,
  besides: first,
}: {
  branch: string;
  environment: string;
  /** Of the second: the first. */
  besides?: { number: number; branch: string };
}): string {
  return first === undefined
    ? `**What to do**: merge, then deploy ${code(branch)}. deploy-guard watches that deploy as a revert and says whether ${escapeMarkdown(environment)} recovered.`
    : `**What to do**: merge it beside #${first.number}, which reverts the same on ${code(first.branch)}, from where it was deployed. Nothing has to be deployed for this one; without it the next deploy from ${code(branch)}, or the next merge into ${code(first.branch)}, brings the change again.`;
}

/** Begins what the first revert says of another branch. */
export function holdsToo(branch: string): string {
  return `**${code(branch)} holds it too**`;
}

/** A revert's text that names the second one, on another branch, in the place of the warning that there is none. */
export function bodyWithSecond(body: string, { branch, number }: { branch: string; number: number }): string {
  const words = `${holdsToo(branch)}: #${number} reverts it there.`;
  const paragraphs = body.split("\n\n");
  const warning = paragraphs.findIndex((text) => text.startsWith(holdsToo(branch)));
  if (warning >= 0) return paragraphs.with(warning, words).join("\n\n");
  const todo = paragraphs.findIndex((text) => text.startsWith("**What to do**"));
  return paragraphs.toSpliced(todo + 1, 0, words).join("\n\n");
}
