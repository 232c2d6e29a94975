import type { Check, FileLook, Reason, RevertedBy } from "../revert/reason.ts";
import { duration } from "../text/duration.ts";
import { sha7 } from "../text/names.ts";
import { counted } from "../text/numbers.ts";
import { refusalPage } from "./docs-links.ts";
import { quietWords } from "./quiet-words.ts";
import { say, type Words } from "./say.ts";
import { escapeMarkdown, link } from "./text.ts";

/** For each reason its sentence for the on-call: plain text. */
const words: Words<Reason> = {
  archived: () => "The repository is archived and takes no changes. Unarchive it to revert.",
  "branch-gone": ({ branch }) =>
    `The branch ${branch}, which took the deploy in, does not exist any more. Choose the branch to undo it on.`,
  "not-an-ancestor": ({ from, to }) =>
    `${short(from)} is not an ancestor of ${short(to)}: history was rewritten or the two are on different branches, so what lies between them is not what was deployed.`,
  "not-on-branch": ({ to, branch }) =>
    `${short(to)} is not in the history of ${short(branch)}: there is nothing of it to undo there. Revert it on the branch that was deployed.`,
  "nothing-to-undo": ({ from, to, commits }) =>
    commits
      ? `${short(from)} and ${short(to)} hold exactly the same files.`
      : "No commit lies between the last good deploy and this one.",
  "too-many-commits": ({ most }) =>
    `More than ${most} commits were deployed or came later: too many to look for what must not be undone.`,
  "git-failed": ({ why }) => `Git could not merge: ${why}.`,
  disabled: ({ issue }) =>
    `Reverts are switched off by #${issue} (label "deploy-guard: disable"). Close it to switch them on.`,
  "already-reverted": ({ by }) => revertedWords(by),
  "partly-reverted": ({ what, by }) =>
    `A part of it is undone already (${names(what)}${by.length === 0 ? "" : ` by ${shas(by)}`}). Somebody chose what to keep; whether the rest must go is for a person to say.`,
  "contains-our-revert": ({ name }) =>
    `This deploy contains a revert of ours (${name}). Undoing it would bring back what was reverted.`,
  conflict: ({ paths, by, to }) =>
    `${paths.length === 0 ? "Folders were moved" : `${names(paths)} changed`} again${by.length === 0 ? "" : ` by ${by.join(", ")}`} after ${short(to)}, on the same lines, so a machine can't tell which version is wanted.`,
  "healthy-later": ({ sha, environment }) =>
    `A later commit, ${short(sha)}, is live in ${environment} and healthy: the problem is gone from there.`,
  "too-old": ({ ageMs, maxAgeMs }) =>
    `It went live ${duration(ageMs / 1_000)} ago, and deploys older than ${duration(maxAgeMs / 1_000)} are not reverted by machine (response.max-age): too much may build on it.`,
  "day-limit": ({ environment, pulls, maxPerDay }) =>
    `${pulls.length} reverts were opened for ${environment} within a day (${pulls.map((number) => `#${number}`).join(", ")}), and response.max-per-day is ${maxPerDay}: something else may be wrong.`,
  "closed-by-person": ({ pull }) =>
    `#${pull} was opened for this deploy and closed without merging. Reopen it if it is wanted after all.`,
  "opted-out": ({ name }) =>
    `${name} says that it must not be reverted by machine (label "deploy-guard: no-revert" or the trailer "Deploy-Guard: no-revert").`,
  "workflow-files": ({ paths }) =>
    `${names(paths)} would change, which the rest can't be undone without, and the job's own token can never push workflow files: give deploy-guard the token of an App with the permission "workflows: write", or revert by hand.`,
  "revert-open": (reason) =>
    "url" in reason
      ? `It is open already: ${reason.url}`
      : `#${reason.pull} is already open to revert ${short(reason.bad)} in ${reason.environment}. Merge or close that first: two reverts of one environment would undo each other's ground.`,
  "nothing-to-go-back-to": ({ why }) => `${why}, so there is nothing to go back to.`,
  "deployed-since": ({ sha, deployment }) =>
    `${sha7(sha)} was deployed meanwhile (deployment ${deployment}): this deploy is not what is live any more.`,
  quiet: ({ quiet }) => quietWords(quiet),
  "not-known": () => "Whether it is safe can't be told.",
  "not-published": ({ why }) => why,
  "bad-input": ({ what }) => what,
  "kill-switch-unread": ({ why }) =>
    `Whether reverts are switched off (label "deploy-guard: disable" on an open issue) could not be read: ${why}. Check that before merging.`,
  "reverts-unread": ({ why }) =>
    `Which reverts are open or were closed could not be read: ${why}. Check that there is no other before merging.`,
  "pull-requests-unread": ({ unknown, total }) =>
    `The pull requests of ${unknown} of ${counted(total, "commit")} could not be read, so whether one of them opted out (label) or is a revert is known by their messages only. Check that before merging.`,
  "undoes-a-revert": ({ names: reverts }) =>
    `${names(reverts)} reverted something itself; undoing it brings that back. Check that this is wanted.`,
  "opt-out-without-right": ({ names: outs }) =>
    `${names(outs)} says that it must not be reverted by machine; whoever wrote that may not write to this repository, so it does not count.`,
  "bot-author": ({ name, author }) =>
    `${name} comes from ${author}, which may propose it again at once. ${howToStop(author)}`,
  "security-fix": ({ names: fixes, ids }) =>
    `${names(fixes)} mends a security problem${ids.length === 0 ? "" : ` (${names(ids)})`}; undoing it opens it again. Keep that part, or close the hole another way first.`,
  "large-deploy": ({ changes, services }) =>
    `${counted(changes, "change")} are undone at once, the innocent with the guilty: ${services
      .slice(0, 8)
      .map(({ name, files }) => `${name} (${counted(files, "file")})`)
      .join(
        ", ",
      )}${services.length > 8 ? ` and ${services.length - 8} more` : ""}. See whether one change alone will do.`,
  "workflows-left-out": ({ paths }) =>
    `${names(paths)} ${paths.length === 1 ? "stays" : "stay"} as deployed: the job's own token can never push workflow files, and the rest does without them. With an App's token that may, they are undone too.`,
  "later-needs": ({ needs }) =>
    `${needs
      .slice(0, 3)
      .map(
        ({ path, line, name, from }) => `${path}:${line} uses ${name}${name === from ? "" : ` of ${from}`}`,
      )
      .join(
        ", ",
      )}${needs.length > 3 ? ` and ${needs.length - 3} more` : ""}: it stays, and what it uses is gone after this. Run the checks on this branch before merging.`,
  "contents-unread": ({ files, why }) =>
    `What changes within ${counted(files, "file")} could not be read (${why}), so a migration or a secret is known by the names of files only. Look through them.`,
  "database-migration": (look) =>
    `${filesOf(look)}: a database migration. If it has run, undoing its file does not undo it${look.gone.length === 0 ? "" : `, and where the file is gone, ${look.gone.join("; ")}`}: check that the old code works with the new schema, or write a migration back.`,
  "one-off-job": (look) =>
    `${filesOf(look)}: a job that is run once or by the clock. What it has done to the data stays done.`,
  contract: (look) =>
    `${filesOf(look)}: a contract with others. Whoever has learnt the new form since, in a client, a queue or a store, will not understand the old one.`,
  "infrastructure-state": (look) =>
    `${filesOf(look)}: infrastructure. The old files are not the old state: look at the plan before it is applied, it may destroy what was created since.`,
  "lock-file": (look) =>
    `${filesOf(look)}: a lock file, whose dependencies changed again later. Check that it still fits its manifest (install with the lock frozen).`,
  manifest: (look) =>
    `${filesOf(look)}: a list of dependencies, whose lock file changed later and is not undone. Check that they fit (install with the lock frozen).`,
  "generated-code": (look) =>
    `${filesOf(look)}: generated code. Check that it matches the definition it is generated from.`,
  "vendored-code": (look) =>
    `${filesOf(look)}: somebody else's code, kept here. Check that it matches the version that the manifest names.`,
  submodule: (look) =>
    `${filesOf(look)}: a submodule. Its commit goes back too: check that the old one still exists and fits.`,
  "published-version": (look) =>
    `${filesOf(look)}: a version that may be published. No registry takes the same number twice: release the undone state under a new one.`,
  "encrypted-secret": (look) =>
    `${filesOf(look)}: an encrypted secret. The old file holds the old secret, which may have been withdrawn since: check that it is still valid.`,
  "secret-comes-back": ({ paths }) =>
    `${names(paths)}: a secret in the clear comes back that this deploy took out. Take it out of the revert, or make sure that it was withdrawn.`,
  "own-settings": (look) =>
    `${filesOf(look)}: the rules that guard deploys and reviews. Going back loosens or changes them: check that this is wanted.`,
  "cluster-settings": (look) =>
    `${filesOf(look)}: other images, numbers or settings of a cluster, which go back when this is applied.`,
  "interface-description": (look) =>
    `${filesOf(look)}: the description of an interface. Clients that were made from the new one ask for what is gone.`,
  "workflow-file": ({ paths }) =>
    `${names(paths)}: a workflow. The job's own token may not push it; an App or personal token with that right can.`,
};

const checks: Record<Check["kind"], string> = {
  "no-revert-undone": "no revert is undone",
  "nothing-later": "nothing was merged since",
  "other-lines-later": "nothing merged since touches the same lines",
  "deploy-recent": "the deploy is recent",
  "nobody-opted-out": "nobody opted out",
  "no-workflow-file": "no workflow file in it",
  "no-special-file":
    "no migration, contract, secret or infrastructure in it, and no file that must fit another",
};

/** The sentence alone, as plain text. */
export function reasonMessage(reason: Reason): string {
  // Each kind has the words for its own facts; that they fit can't be told to the compiler of a table.
  return say(words, reason);
}

/** Why a machine must not do it, as Markdown, with the rule's id, which leads to its documentation. */
export function reasonWords(reason: Reason): string {
  return `${escapeMarkdown(reasonMessage(reason), 600)} (${link(reason.kind, refusalPage)})`;
}

/** The same as plain text, for the log. */
export function reasonText(reason: Reason): string {
  return `${reasonMessage(reason)} [${reason.kind}]`;
}

/** The same for programs: the rule, the sentence, and what it rests on. */
export function reasonData(reason: Reason): { rule: string; message: string } & Record<string, unknown> {
  const { kind, ...facts } = reason;
  return { rule: kind, message: reasonMessage(reason), ...facts };
}

/** What was looked at and is fine, as plain text. */
export function checkDone({ kind }: Check): string {
  return checks[kind];
}

function revertedWords(by: RevertedBy): string {
  switch (by.kind) {
    case "pull":
      return `#${by.number} has reverted it already. Is that deployed?`;
    case "commits":
      return `Later commits have reverted all of it already (${shas(by.shas)}). Are they deployed?`;
    case "tree":
      return "The branch holds nothing of it any more: it is undone already. Is that deployed?";
    case "meanwhile":
      return `${sha7(by.sha)} reverted it while this was being prepared. Is that deployed?`;
  }
}

function howToStop(bot: string): string {
  if (/dependabot/iu.test(bot))
    return 'Comment "@dependabot ignore this version" on its pull request, or add it to `ignore` in dependabot.yml.';
  if (/renovate/iu.test(bot))
    return "Exclude the version in renovate.json (`allowedVersions`), or close Renovate's next pull request, which it then leaves alone.";
  if (/release/iu.test(bot)) return "Hold its next release pull request back until the cause is fixed.";
  return "Stop it, or hold its next pull request back, until the cause is fixed.";
}

/** Files, with what they belong to. */
function filesOf({ paths, tools }: FileLook): string {
  return `${names(paths)} (${tools.slice(0, 3).join(", ")})`;
}

/** The first three, and how many more. */
function names(all: readonly string[]): string {
  const shown = all.slice(0, 3).join(", ");
  return all.length > 3 ? `${shown} and ${all.length - 3} more` : shown;
}

/** The first five of them. */
function shas(all: readonly string[]): string {
  return all.slice(0, 5).map(sha7).join(", ");
}

/** Ids as people read them; the names of branches stay whole. */
function short(name: string): string {
  return /^[0-9a-f]{40,64}$/u.test(name) ? sha7(name) : name;
}
