import type { Git } from "./git.ts";

/** Of the token, as GitHub names them in `x-accepted-github-permissions`. */
export type Permission =
  | "metadata"
  | "contents"
  | "pull_requests"
  | "issues"
  | "deployments"
  | "statuses"
  | "actions"
  | "workflows"
  | "members";

export type Level = "none" | "read" | "write";

export interface Person {
  login: string;
  type: "User" | "Bot";
  email: string;
  permission: "admin" | "write" | "read" | "none";
}

export interface StoredEvent {
  id: number;
  event: string;
  actor: string;
  at: number;
  label?: string;
  reviewer?: string;
  team?: string;
}

/** An issue; with `pull`, a pull request. They share their numbers. */
export interface StoredIssue {
  number: number;
  title: string;
  body: string;
  state: "open" | "closed";
  stateReason: "completed" | "not_planned" | "reopened" | null;
  labels: string[];
  assignees: string[];
  author: string;
  createdAt: number;
  updatedAt: number;
  closedAt: number | undefined;
  events: StoredEvent[];
  pull?: StoredPull;
}

export interface StoredPull {
  head: string;
  /** `owner/name`; of a fork when it is not ours. */
  headRepo: string;
  /** Follows the branch while the pull request is open. */
  headSha: string;
  base: string;
  baseSha: string;
  draft: boolean;
  mergedAt: number | undefined;
  mergedBy: string | undefined;
  mergeCommit: string | undefined;
  autoMerge: "merge" | "squash" | "rebase" | undefined;
  reviewers: string[];
  teams: string[];
  reviews: StoredReview[];
}

export interface StoredReview {
  id: number;
  author: string;
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED" | "PENDING";
  body: string;
  sha: string;
  at: number;
}

/** A push as the activity of a repository lists it; without `before` it made the branch. */
export interface StoredPush {
  by: string;
  before?: string;
  after: string;
  at?: number;
}

export interface StoredComment {
  id: number;
  issue: number;
  body: string;
  author: string;
  createdAt: number;
  updatedAt: number;
  reactions?: { content: string; by: string }[];
}

export interface StoredDeployment {
  id: number;
  sha: string;
  ref: string;
  task: string;
  environment: string;
  description: string;
  payload: unknown;
  transient: boolean;
  production: boolean;
  creator: string;
  createdAt: number;
  statuses: StoredDeploymentStatus[];
}

export type DeploymentState =
  | "error"
  | "failure"
  | "inactive"
  | "in_progress"
  | "queued"
  | "pending"
  | "success";

export interface StoredDeploymentStatus {
  id: number;
  state: DeploymentState;
  description: string;
  creator: string;
  createdAt: number;
  environmentUrl: string;
  logUrl: string;
}

export interface StoredRun {
  id: number;
  workflowId: number;
  path: string;
  sha: string;
  branch: string | null;
  event: string;
  status: string;
  conclusion: string | null;
  /** Default: whom the token speaks for. */
  actor?: string;
  startedAt: number;
  updatedAt: number;
  jobs: StoredJob[];
}

export interface StoredJob {
  name: string;
  runner: string;
  startedAt: number;
  endedAt: number | null;
  /** Default, once it has ended: success. */
  conclusion?: string;
  steps: { name: string; startedAt: number }[];
}

export interface StoredStatus {
  id: number;
  sha: string;
  state: "pending" | "success" | "failure" | "error";
  context: string;
  description: string;
  targetUrl: string | null;
  creator: string;
  createdAt: number;
}

export interface StoredRule {
  branch: string;
  type: string;
  parameters?: Record<string, unknown>;
}

export type Dispatch =
  | { kind: "workflow"; workflow: string; ref: string; inputs: Record<string, unknown> }
  | { kind: "repository"; type: string; payload: Record<string, unknown> };

/** All that this GitHub remembers, besides the git repository. */
export interface State {
  git: Git;
  owner: string;
  repo: string;
  /** Where the server listens: `http://127.0.0.1:PORT`. */
  url: string;
  now(): number;
  nextId(): number;
  token: string;
  /** Whom the token speaks for. */
  self: string;
  permissions: Record<Permission, Level>;
  /** The setting "Allow GitHub Actions to create and approve pull requests". */
  actionsMayOpenPulls: boolean;
  defaultBranch: string;
  archived: boolean;
  private: boolean;
  hasIssues: boolean;
  merges: { merge: boolean; squash: boolean; rebase: boolean; auto: boolean };
  people: Map<string, Person>;
  /** Who pushed to a branch, by its name. */
  pushers: Map<string, (string | StoredPush)[]>;
  /** Members by slug. */
  teams: Map<string, string[]>;
  labels: Set<string>;
  issues: StoredIssue[];
  comments: StoredComment[];
  deployments: StoredDeployment[];
  runs: StoredRun[];
  statuses: StoredStatus[];
  checkRuns: { sha: string; name: string; conclusion: string | null }[];
  rules: StoredRule[];
  /** Branches with a classic protection. */
  protectedBranches: Set<string>;
  dispatches: Dispatch[];
  /** Whether a dispatch tells its run, as GitHub does when it is asked to: older Enterprise Servers refuse the question, or know nothing of it. */
  runDetails: "told" | "refused" | "unknown";
  /** Recursive trees are cut off above this. */
  mostTreeEntries: number;
  /** Files of a pull request are cut off above this. */
  mostPullFiles: number;
  /** Files of other repositories, read by `contents`: `owner/name` → path → text. */
  otherFiles: Map<string, Record<string, string>>;
}

export function findIssue(state: State, number: number): StoredIssue | undefined {
  return state.issues.find((issue) => issue.number === number);
}

export function nextNumber(state: State): number {
  return state.issues.length + 1;
}

export function addEvent(state: State, issue: StoredIssue, event: Omit<StoredEvent, "id" | "at">): void {
  issue.events.push({ id: state.nextId(), at: state.now(), ...event });
  issue.updatedAt = state.now();
}
