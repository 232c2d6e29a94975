import type { Quiet } from "../incident/quiet.ts";

/** Who or what has undone something already. */
export type RevertedBy =
  | { kind: "pull"; number: number }
  /** Commits, newest first. */
  | { kind: "commits"; shas: string[] }
  /** The branch holds nothing of it any more, whoever did it. */
  | { kind: "tree" }
  /** It was merged while ours was prepared. */
  | { kind: "meanwhile"; sha: string };

/** Why a machine must not do it. */
export type Refusal =
  | { kind: "archived" }
  | { kind: "branch-gone"; branch: string }
  | { kind: "not-an-ancestor"; from: string; to: string }
  | { kind: "not-on-branch"; to: string; branch: string }
  /** `commits` is false when no commit lies between, true when there are some and the files are the same. */
  | { kind: "nothing-to-undo"; from: string; to: string; commits: boolean }
  | { kind: "too-many-commits"; most: number }
  | { kind: "git-failed"; why: string }
  | { kind: "disabled"; issue: number }
  | { kind: "already-reverted"; by: RevertedBy }
  /** What is undone already, as names of changes or as paths, and by which commits. */
  | { kind: "partly-reverted"; what: string[]; by: string[] }
  | { kind: "contains-our-revert"; name: string }
  /** `by` names later changes; no paths where whole folders were moved. */
  | { kind: "conflict"; paths: string[]; by: string[]; to: string }
  | { kind: "healthy-later"; sha: string; environment: string }
  | { kind: "too-old"; ageMs: number; maxAgeMs: number }
  | { kind: "day-limit"; environment: string; pulls: number[]; maxPerDay: number }
  | { kind: "closed-by-person"; pull: number }
  | { kind: "opted-out"; name: string }
  | { kind: "workflow-files"; paths: string[] }
  /** For another commit of this environment; or for this very one, at `url`. */
  | { kind: "revert-open"; pull: number; bad: string; environment: string }
  | { kind: "revert-open"; url: string }
  | { kind: "nothing-to-go-back-to"; why: string }
  | { kind: "deployed-since"; sha: string; deployment: number }
  /** Somebody announced that something else disturbs production at this time. */
  | { kind: "quiet"; quiet: Quiet }
  | { kind: "not-known" }
  | { kind: "not-published"; why: string }
  | { kind: "bad-input"; what: string };

/** What a person has to look at before it is merged, or should know of it. */
export type Look =
  | { kind: "kill-switch-unread"; why: string }
  | { kind: "reverts-unread"; why: string }
  | { kind: "pull-requests-unread"; unknown: number; total: number }
  /** Names of changes: `#7`, or a short id. */
  | { kind: "undoes-a-revert"; names: string[] }
  | { kind: "opt-out-without-right"; names: string[] }
  | { kind: "bot-author"; name: string; author: string }
  | FileLook
  /** A change that mends a hole, by the words of its text: going back opens it again. */
  | { kind: "security-fix"; names: string[]; ids: string[] }
  /** More was deployed at once than a person reads before merging. */
  | { kind: "large-deploy"; changes: number; services: { name: string; files: number }[] }
  /** Workflow files that stay as they are, since the token can't push them. */
  | { kind: "workflows-left-out"; paths: string[] }
  | { kind: "contents-unread"; files: number; why: string }
  /** Lines that stay and use what goes: where, what, and where that was defined. */
  | { kind: "later-needs"; needs: { path: string; line: number; name: string; from: string }[] };

/** Files that the revert can't simply put back. */
export interface FileLook {
  kind: FileKind;
  paths: string[];
  /** What they belong to, such as Rails or Terraform. */
  tools: string[];
  /** What a tool does when it misses a file that it has run. */
  gone: string[];
}

/** What a file is, where its old content is not the whole of the old state. */
export type FileKind =
  | "database-migration"
  | "one-off-job"
  | "contract"
  | "infrastructure-state"
  | "lock-file"
  | "manifest"
  | "generated-code"
  | "vendored-code"
  | "submodule"
  | "published-version"
  | "encrypted-secret"
  | "secret-comes-back"
  | "cluster-settings"
  | "interface-description"
  | "own-settings"
  | "workflow-file";

/** A reason with the facts that it rests on. Its kind is the rule's id, which people see and which never changes its meaning. */
export type Reason = Refusal | Look;

/** Ids as people read them; names stay whole. */
export function shortSha(name: string): string {
  return /^[0-9a-f]{40,64}$/u.test(name) ? name.slice(0, 7) : name;
}

/** What was looked at and is fine. */
export type Check =
  | { kind: "no-revert-undone" }
  | { kind: "nothing-later" }
  | { kind: "other-lines-later" }
  | { kind: "deploy-recent" }
  | { kind: "nobody-opted-out" }
  | { kind: "no-workflow-file" }
  | { kind: "no-special-file" };
