import { duration } from "../text/duration.ts";
import { sha7 } from "../text/names.ts";
import { moment } from "../text/time.ts";
import { say, type Words } from "./say.ts";

/** What keeps the token or the repository from taking the answer to a regression, beside a permission that is missing. */
export type Hindrance =
  | { kind: "token-scope"; scopes: readonly string[] }
  | { kind: "pulls-forbidden" | "issues-off" | "archived" };

/** What a reader of the report should know: why there is less of a baseline, or fewer signals, than asked for. */
export type RunNote =
  | Hindrance
  /** How many watches in a row could not tell, and when the first of them began. */
  | { kind: "unjudged"; of: string; count: number; since: number }
  | { kind: "no-baseline"; signal: string; remembers: "past" | "now" }
  | { kind: "workflows-unread"; of: string }
  | { kind: "unfinished-deployment"; id: number; sha: string; state: string }
  | { kind: "unknown-environment"; name: string; others: readonly string[]; nearest?: string | undefined }
  | { kind: "deployments-unread"; of: string; why: string }
  | { kind: "rolled-back-by-hand"; sha: string; from: string }
  | { kind: "regressed-before"; sha: string; at: number }
  /** Judged anew over so many seconds, after the watch had ended with `verdict`. */
  | { kind: "second-look"; sha: string; deployedAt: number; verdict: string; afterSeconds: number }
  | { kind: "vendors-unknown" | "nobody-to-tell" }
  /** It got worse in an announced disturbance, and this is how it was beyond that. */
  | { kind: "after-quiet"; quiet: string; verdict: string; reason: string }
  | { kind: "quiet-label-without-right"; pull: number; label: string }
  | { kind: "token-lacks"; needs: readonly { permission: string; what: string }[] };

/** What went wrong around a revert without stopping it. */
export type RevertNote =
  | { kind: "branch-in-the-way"; name: string; wanted: string; taken: string }
  | { kind: "meanwhile-unread" | "rules-unread"; why: string }
  /** The branch takes signed commits only, and GitHub did not sign this one. */
  | { kind: "unsigned"; base: string };

const hindranceWords: Words<Hindrance> = {
  "token-scope": ({ scopes }) => `the token needs the scope repo, and has ${scopes.join(", ")}`,
  "pulls-forbidden": () =>
    "GitHub Actions may not create pull requests: allow it under Settings → Actions → General → Workflow permissions",
  "issues-off": () => "issues are switched off in this repository, so no incident can be opened",
  archived: () => "the repository is archived and takes no changes",
};

const runWords: Words<RunNote> = {
  ...hindranceWords,
  unjudged: ({ of, count, since }) =>
    `${count} watches of ${of} in a row could not tell, the first at ${moment(since)}: as long as that lasts, nothing guards it. Mend what the reason names (a source that does not answer, a query that matches nothing, too little traffic), or watch other signals`,
  "no-baseline": ({ signal, remembers }) =>
    remembers === "past"
      ? `${signal} has no readings from before the deploy: what was never seen working is never acted upon`
      : `${signal} has no history, and no step with mode: baseline ran before the deploy: what was never seen working is never acted upon`,
  "workflows-unread": ({ of }) =>
    `whether one workflow alone deploys to ${of} was not looked at: \`actions: read\` is missing`,
  "unfinished-deployment": ({ id, sha, state }) =>
    `deployment ${id} of ${sha7(sha)} before this one ended as ${state}: if it was live all the same, undoing this deploy undoes it too`,
  "unknown-environment"({ name, others, nearest }) {
    const list = others.slice(0, 8).join(", ");
    const more = others.length > 8 ? ` and ${others.length - 8} more` : "";
    const meant = nearest === undefined ? "" : `; did you mean ${nearest}?`;
    return `nothing was ever deployed to an environment called ${name}: there are ${list}${more}${meant}`;
  },
  "deployments-unread": ({ of, why }) => `the deployments of ${of} can't be read (${why})`,
  "rolled-back-by-hand": ({ sha, from }) =>
    `${sha7(sha)} is an earlier commit than ${sha7(from)}, which was live before: a rollback by hand`,
  "regressed-before": ({ sha, at }) =>
    `${sha7(sha)} was live before, at ${moment(at)}, and was judged regressed then`,
  "second-look": ({ sha, deployedAt, verdict, afterSeconds }) =>
    `second look at ${sha7(sha)}, over ${duration(afterSeconds)} since its deploy at ${moment(deployedAt)}; the ledger says ${verdict}`,
  "vendors-unknown": () =>
    "a second look: what vendors said of themselves then is not known, so that a failure of theirs counts as the deploy's",
  "nobody-to-tell": () => "no pull request of this deploy is known to comment on",
  "after-quiet": ({ quiet, verdict, reason }) =>
    `it got worse in a quiet window (${quiet}), and what was measured outside it is ${verdict}: ${reason}`,
  "quiet-label-without-right": ({ pull, label }) =>
    `#${pull} has the label "${label}", but nobody who may write here put it there: it does not count`,
  "token-lacks"({ needs }) {
    const list = needs.map(({ permission, what }) => `${permission}: write (${what})`).join(", ");
    return `The token lacks ${list}. Add to the job's permissions (or the App's), or a regression can't be answered in full`;
  },
};

const revertWords: Words<RevertNote> = {
  "branch-in-the-way": ({ name, wanted, taken }) =>
    `the branch ${name} stands in the way of ${wanted}, so this one is ${taken}`,
  "meanwhile-unread": ({ why }) => `what was merged meanwhile could not be read: ${why}`,
  "rules-unread": ({ why }) => `the branch's rules could not be read: ${why}`,
  unsigned: ({ base }) =>
    `${base} takes signed commits only, and GitHub did not sign this one: merge it by squashing`,
};

/** A note of the run as plain text. */
export function runNoteWords(note: RunNote): string {
  return say(runWords, note);
}

/** A note of the revert as plain text. */
export function revertNoteWords(note: RevertNote): string {
  return say(revertWords, note);
}
