import type { GitRepository } from "../git.ts";

/**
 * Our words for GitHub: what the stories may ask and do. One file per noun implements a part of it.
 * `read` throws when the thing is missing, `find` answers undefined, `ensure` is a write that is safe to repeat.
 * Every function throws WorldError when GitHub is down, refuses, or answers nonsense.
 */
export interface GitHub {
  readonly owner: string;
  readonly repo: string;
  /** `https://github.com` or the Enterprise Server's address. */
  readonly serverUrl: string;
  /** Requests sent so far, retries included. */
  requests(): number;
  /** How far this machine's clock is ahead of GitHub's, in whole seconds, as far as its answers tell. */
  clockAheadSeconds(): number | undefined;

  // repository
  readRepository(): Promise<Repository>;
  /** Login and kind of whoever the token speaks for; undefined when the token can't tell. */
  findSelf(): Promise<{ login: string; kind: "user" | "bot" } | undefined>;
  /** `admin`, `write`, `read` or `none` of a person in this repository. */
  readPermission(login: string): Promise<"admin" | "write" | "read" | "none">;
  /** The same; undefined when there is nobody of that name. */
  findPermission(login: string): Promise<"admin" | "write" | "read" | "none" | undefined>;
  /** Login of whoever GitHub knows by an e-mail address, from a commit of theirs in this repository. */
  findLoginOf(address: string): Promise<string | undefined>;

  /**
   * What stands in the way of writing: found out by requests that can't change anything, one for each permission, or by
   * none for a classic token. What can't be known is not claimed. `deploymentId` is one whose status could be set.
   */
  findShortfalls(permissions: readonly Permission[], deploymentId?: number): Promise<Shortfall[]>;

  // deployments
  /** Newest first. */
  readDeployments(query: { environment?: string; limit: number; sha?: string }): Promise<Deployment[]>;
  /** Newest first. */
  readDeploymentStatuses(deploymentId: number): Promise<DeploymentStatus[]>;
  markDeployment(
    deploymentId: number,
    status: { state: DeploymentState; description: string; logUrl?: string },
  ): Promise<void>;

  // workflow runs
  readRun(runId: number): Promise<Run>;
  /** Of its newest attempt. */
  readJobs(runId: number): Promise<Job[]>;
  /** Newest first. A workflow is known by its id or by the name of its file. */
  readRuns(query: {
    workflowId: number | string;
    branch?: string;
    headSha?: string;
    event?: string;
    status?: "success" | "completed";
    limit: number;
  }): Promise<Run[]>;
  dispatchWorkflow(workflow: string, ref: string, inputs: Record<string, string>): Promise<void>;
  /** The same, and answers the id of its run where GitHub tells it. */
  startRun(workflow: string, ref: string, inputs: Record<string, string>): Promise<number | undefined>;
  dispatchRepository(eventType: string, payload: Record<string, unknown>): Promise<void>;

  // commits
  readCommit(ref: string): Promise<Commit>;
  /** A commit and its ancestors, newest first. */
  readCommits(sha: string, limit: number): Promise<Commit[]>;
  /** base...head, all commits (oldest first) up to `limit`, files up to GitHub's 300. */
  compare(base: string, head: string, limit?: number): Promise<Comparison>;
  /**
   * The merged pull requests that brought each commit in, in one request. A commit without one has an empty list; one that
   * could not be asked about, since GraphQL fails and there are many, is missing.
   */
  readPullsOfCommits(shas: string[]): Promise<Map<string, Pull[]>>;

  // trees, blobs, commits as git objects
  /** Recursive; `truncated` when GitHub left entries out. */
  readTree(sha: string): Promise<Tree>;
  /** One level. */
  readSubtree(sha: string): Promise<Tree>;
  readBlob(sha: string): Promise<Uint8Array>;
  createBlob(content: Uint8Array): Promise<string>;
  /** `sha: null` removes the path. Without a base the tree holds nothing else. */
  createTree(
    baseTree: string | undefined,
    changes: { path: string; mode: string; sha: string | null }[],
  ): Promise<string>;
  /** No custom author, so that GitHub signs it. */
  createCommit(commit: { message: string; tree: string; parents: string[] }): Promise<Commit>;

  /** These commits and their trees, for git itself; `close` removes it. @throws WorldError when git is missing or GitHub does not give them. */
  openClone(commits: string[]): Promise<GitRepository>;

  // refs outside branches, by their names without `refs/`
  /** Where it points. */
  findRef(ref: string): Promise<string | undefined>;
  /** Points it at `to`, a child of `from`, if it still points at `from` (undefined: is not there); false when it does not. */
  swapRef(ref: string, change: { from: string | undefined; to: string }): Promise<boolean>;
  deleteRef(ref: string): Promise<void>;
  /** Names that begin so, without `refs/`. */
  readRefNames(beginning: string): Promise<string[]>;

  // branches
  findBranch(name: string): Promise<{ name: string; sha: string } | undefined>;
  /** Creates it, or answers `exists` with where it points now, or `blocked` by a branch whose name rules this one out. */
  createBranch(
    name: string,
    sha: string,
  ): Promise<{ kind: "created" } | { kind: "exists"; sha: string } | { kind: "blocked"; by: string }>;
  moveBranch(name: string, sha: string, force: boolean): Promise<void>;
  deleteBranch(name: string): Promise<void>;
  /** Whether only some may push to it; false where that can't be read. */
  isProtected(name: string): Promise<boolean>;
  /** Undefined when the token may not look. */
  findBranchRules(name: string): Promise<BranchRule[] | undefined>;

  // pull requests
  readPull(number: number): Promise<Pull>;
  /** `head` is a branch of this repository. Newest first. */
  findPulls(query: {
    head?: string;
    base?: string;
    state: "open" | "closed" | "all";
    limit?: number;
  }): Promise<Pull[]>;
  /** Open ones whose head is this very commit, however old they are. */
  findPullsOfHead(sha: string): Promise<Pull[]>;
  /** All pushes to a branch of this or another repository, newest first; undefined when GitHub does not tell. */
  findPushes(repo: { owner: string; repo: string }, branch: string): Promise<Push[] | undefined>;
  createPull(pull: {
    title: string;
    body: string;
    head: string;
    base: string;
    draft: boolean;
  }): Promise<Pull>;
  updatePull(
    number: number,
    change: { title?: string; body?: string; state?: "open" | "closed" },
  ): Promise<void>;
  /** Names that can't be asked are left out and returned. */
  requestReviewers(
    number: number,
    reviewers: { users: string[]; teams: string[] },
  ): Promise<{ refused: string[] }>;
  enableAutoMerge(pullNodeId: string, method: "MERGE" | "SQUASH" | "REBASE"): Promise<void>;
  /** Refused to the job's own token, and to the tokens of many Apps. */
  convertToDraft(pullNodeId: string): Promise<void>;
  /** All of them, page by page; `complete` is false when fewer came than the pull request says it has (`changedFiles`, if known). */
  readPullFiles(number: number, changedFiles?: number): Promise<{ files: PullFile[]; complete: boolean }>;
  readPullCommits(number: number): Promise<Commit[]>;
  /** Oldest first. */
  readReviews(number: number): Promise<Review[]>;
  /** Teams and users that were ever asked to review, with when; oldest first. */
  readReviewRequests(number: number): Promise<{ team?: string; user?: string; at: number }[]>;
  readTeam(org: string, team: string): Promise<Team>;

  // issues and comments
  /** With that label, newest first; pull requests left out. */
  readIssues(query: { labels: string[]; state: "open" | "closed" | "all"; limit: number }): Promise<Issue[]>;
  /** Undefined when there is none of that number, and for a pull request. */
  findIssue(number: number): Promise<Issue | undefined>;
  /** `unassigned` are those whom GitHub does not take as assignees; the others are. */
  createIssue(issue: {
    title: string;
    body: string;
    labels: string[];
    assignees: string[];
  }): Promise<Issue & { unassigned: string[] }>;
  /** Answers how it is then. `stateReason` goes with a `state` of closed. */
  updateIssue(
    number: number,
    change: {
      title?: string;
      body?: string;
      state?: "open" | "closed";
      stateReason?: "completed" | "not_planned";
      labels?: string[];
    },
  ): Promise<Issue>;
  /** Of an issue or a pull request; `refused` are those whom GitHub does not take, such as people who have left. */
  assign(number: number, logins: readonly string[]): Promise<{ refused: string[] }>;
  /** Creates labels that are missing. */
  addLabels(number: number, labels: string[]): Promise<void>;
  removeLabel(number: number, label: string): Promise<void>;
  /** Who put this label on, or took it off, and when; oldest first. */
  readLabelEvents(number: number, label: string): Promise<LabelEvent[]>;
  /** Oldest first. */
  readComments(number: number): Promise<Comment[]>;
  /** The newest of them, oldest first: at least `most` where there are so many; `total` is how many there are. */
  readNewestComments(number: number, of: { total: number; most: number }): Promise<Comment[]>;
  /** One comment per marker: made the first time, edited afterwards, left alone when nothing changed. */
  ensureComment(number: number, marker: string, body: string): Promise<Comment>;
  createComment(number: number, body: string): Promise<Comment>;
  updateComment(commentId: number, body: string): Promise<void>;
  /** The same twice is once. @see https://docs.github.com/rest/reactions/reactions#create-reaction-for-an-issue-comment */
  addReaction(commentId: number, reaction: Reaction): Promise<void>;

  // statuses
  createStatus(
    sha: string,
    status: {
      state: "pending" | "success" | "failure" | "error";
      context: string;
      description: string;
      targetUrl?: string;
    },
  ): Promise<void>;
  /** Newest first. */
  readStatuses(
    sha: string,
  ): Promise<{ context: string; state: string; description: string; creator?: string | undefined }[]>;

  /** The newest of each name. Throws where the token may not read checks. */
  readCheckRuns(sha: string): Promise<{ name: string; conclusion: string | undefined }[]>;

  // files
  /** Text of a file at a commit; undefined when there is none. `repo` reads another repository. */
  findFile(path: string, ref: string, repo?: { owner: string; repo: string }): Promise<string | undefined>;
  /** Texts of many blobs in few requests, by path; binary and oversized ones are left out and named. */
  readFiles(
    ref: string,
    paths: string[],
    maxBytes: number,
  ): Promise<{ texts: Map<string, string>; left: string[] }>;
  /** Texts of files at commits, in their order, in few requests; undefined for what is missing, binary or oversized. */
  readVersions(files: { ref: string; path: string }[], maxBytes: number): Promise<(string | undefined)[]>;
}

export interface Repository {
  defaultBranch: string;
  archived: boolean;
  private: boolean;
  allowMergeCommit: boolean;
  allowSquashMerge: boolean;
  allowRebaseMerge: boolean;
  allowAutoMerge: boolean;
  /** Of the token; undefined when GitHub did not say. */
  canPush: boolean | undefined;
}

/** As a job names them in `permissions:`. */
export type Permission = "contents" | "pull-requests" | "issues" | "deployments" | "actions";

export type Shortfall =
  | { kind: "permission"; permission: Permission }
  /** Of a classic token, and of the repository. */
  | { kind: "token-scope"; scopes: string[] }
  | { kind: "pulls-forbidden" | "issues-off" | "archived" };

export type DeploymentState =
  | "error"
  | "failure"
  | "inactive"
  | "in_progress"
  | "queued"
  | "pending"
  | "success";

export interface Deployment {
  id: number;
  sha: string;
  ref: string;
  environment: string;
  task: string;
  createdAt: number;
  /** When its newest status was added. */
  updatedAt?: number;
  creator: string | undefined;
  creatorIsBot?: boolean;
  /** What its maker attached: an object, or text that may be JSON. */
  payload?: unknown;
  description?: string;
  transient?: boolean;
  production?: boolean;
}

export interface DeploymentStatus {
  state: DeploymentState;
  description: string;
  createdAt: number;
  creator: string | undefined;
  environmentUrl: string | undefined;
  logUrl: string | undefined;
}

export interface Run {
  id: number;
  workflowId: number;
  /** Path of the workflow's file. */
  path: string;
  headSha: string;
  headBranch: string | undefined;
  event: string;
  /** Who started it; undefined for an account that is gone. */
  actor: string | undefined;
  /** `queued`, `in_progress`, `waiting`, `completed`, … */
  status: string;
  conclusion: string | undefined;
  createdAt: number;
  startedAt: number;
  updatedAt: number;
  url: string;
}

export interface Job {
  name: string;
  url: string;
  /** Undefined while it runs. */
  conclusion: string | undefined;
  /** Name of the runner that has it. */
  runner: string | undefined;
  startedAt: number | undefined;
  /** Undefined while it runs. */
  endedAt: number | undefined;
  steps: { name: string; startedAt: number | undefined }[];
}

export interface Commit {
  sha: string;
  tree: string;
  parents: string[];
  message: string;
  /** Login of the author, if GitHub knows the address. */
  author: string | undefined;
  authorIsBot: boolean;
  /** Who made the commit of the author's change; `web-flow` when it was made on GitHub's site. */
  committer?: string | undefined;
  /** As the commit says, whoever it is of. */
  authorEmail?: string;
  committerEmail?: string;
  committedAt: number;
  /** GitHub's own verdict on the signature; undefined when it did not say. */
  verified?: boolean;
}

export interface ChangedFile {
  path: string;
  /** Before a rename. */
  previousPath: string | undefined;
  status: "added" | "removed" | "modified" | "renamed" | "copied" | "changed" | "unchanged";
  additions: number;
  deletions: number;
  /** Left out by GitHub for binary and large files. */
  patch: string | undefined;
  /** Of the blob as it is now. */
  sha?: string | undefined;
}

export interface PullFile extends ChangedFile {
  sha: string | undefined;
}

export interface Comparison {
  /** Where head stands as seen from base. */
  status: "ahead" | "behind" | "diverged" | "identical";
  mergeBase: string;
  base: Commit;
  /** Oldest first; all of them unless `total` is larger. */
  commits: Commit[];
  total: number;
  /** At most 300. */
  files: ChangedFile[];
  filesComplete: boolean;
  url: string;
}

export interface Tree {
  sha: string;
  entries: { path: string; mode: string; type: "blob" | "tree" | "commit"; sha: string; size?: number }[];
  truncated: boolean;
}

export interface Pull {
  number: number;
  nodeId: string;
  title: string;
  body: string;
  url: string;
  state: "open" | "closed";
  merged: boolean;
  mergedAt: number | undefined;
  mergeCommit: string | undefined;
  draft: boolean;
  /** GitHub merges it by itself once it may; absent where that was not asked. */
  autoMerges?: boolean;
  author: string | undefined;
  authorIsBot: boolean;
  labels: string[];
  headBranch: string;
  headSha: string;
  /** Undefined when the fork is gone. */
  headRepo: string | undefined;
  baseBranch: string;
  baseSha: string;
  /** Of the repository that it goes into. */
  defaultBranch?: string;
  changedFiles: number | undefined;
  /** How many; absent in lists. */
  comments?: number;
  createdAt: number;
}

export interface Issue {
  number: number;
  title: string;
  body: string;
  url: string;
  state: "open" | "closed";
  labels: string[];
  author: string | undefined;
  /** Absent when GitHub did not say. */
  assignees?: string[];
  createdAt: number;
  /** When anything of it was changed, comments included. */
  updatedAt?: number;
  closedAt: number | undefined;
  /** Closed as `completed` or as `not_planned`. */
  stateReason?: string;
  /** How many; absent when GitHub did not say. */
  comments?: number;
}

export interface LabelEvent {
  kind: "labeled" | "unlabeled";
  /** Undefined for an account that is gone. */
  by: string | undefined;
  at: number;
}

export interface Comment {
  id: number;
  body: string;
  author: string | undefined;
  authorIsBot?: boolean | undefined;
  createdAt: number;
  /** Later than when it was written if it was edited, by whomever. */
  updatedAt?: number;
  url: string;
}

export type Reaction = "+1" | "-1" | "confused" | "eyes";

export interface Review {
  id: number;
  author: string | undefined;
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED" | "PENDING";
  /** Commit that was looked at. */
  sha: string;
  submittedAt: number;
}

/** `no-such-team` may be one that this token does not see. */
export type Team = { kind: "members"; logins: string[] } | { kind: "no-such-team" } | { kind: "not-allowed" };

/** What somebody pushed to a branch, as GitHub noted it. */
export interface Push {
  by: string;
  /** Undefined for a branch that was new. */
  before: string | undefined;
  after: string | undefined;
  at: number | undefined;
}

export interface BranchRule {
  /** As GitHub names it: `pull_request`, `required_signatures`, `merge_queue`, `creation`, … */
  type: string;
  parameters: Record<string, unknown>;
}
