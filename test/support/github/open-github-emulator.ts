import { followBranches, headRef } from "./branches.ts";
import { addComment } from "./comments.ts";
import { type File, openGit } from "./git.ts";
import { addLabels, openIssue, removeLabel, setIssueState } from "./issues.ts";
import { addressOf } from "./people.ts";
import { mergePull, openPull, type PullIssue } from "./pulls.ts";
import { addReview } from "./reviews.ts";
import { type Failure, listen, type Recorded, type Traffic } from "./server.ts";
import {
  addEvent,
  type DeploymentState,
  findIssue,
  type Level,
  type Permission,
  type Person,
  type State,
  type StoredComment,
  type StoredDeploymentStatus,
  type StoredIssue,
  type StoredReview,
  type StoredRule,
  type StoredRun,
  type StoredStatus,
} from "./state.ts";

export interface EmulatorOptions {
  /** Default `acme`. */
  owner?: string;
  /** Default `shop`. */
  repo?: string;
  /** Default `token-of-the-job`. */
  token?: string;
  /** Whom the token speaks for; default `github-actions[bot]`. */
  self?: string;
  /** What the token may, where it differs from a job with all of `permissions:` that it can be given. */
  permissions?: Partial<Record<Permission, Level>>;
  /** Default: this machine's clock. */
  now?: () => number;
}

export interface Author {
  author?: string;
  message?: string;
  /** Milliseconds since the epoch; default now. */
  at?: number;
}

export type Emulator = Awaited<ReturnType<typeof openGitHubEmulator>>;

/**
 * A GitHub for one repository, over real HTTP on 127.0.0.1, with true git objects. The API is at `url` (and
 * `url/api/v3`), GraphQL at `url/graphql`, git at `url/OWNER/REPO.git`. What is returned here is the test's own way
 * in: plain functions that ask no token.
 */
export async function openGitHubEmulator(options: EmulatorOptions = {}) {
  let clock = options.now ?? (() => Date.now());
  let lastId = 100;
  const { owner = "acme", repo = "shop", self = "github-actions[bot]" } = options;
  const state: State = {
    git: await openGit(),
    owner,
    repo,
    url: "",
    now: () => clock(),
    nextId: () => ++lastId,
    token: options.token ?? "token-of-the-job",
    self,
    permissions: {
      metadata: "read",
      contents: "write",
      pull_requests: "write",
      issues: "write",
      deployments: "write",
      statuses: "write",
      actions: "write",
      workflows: "none",
      members: "none",
      ...options.permissions,
    },
    actionsMayOpenPulls: true,
    defaultBranch: "main",
    archived: false,
    private: false,
    hasIssues: true,
    merges: { merge: true, squash: true, rebase: true, auto: false },
    people: new Map(),
    pushers: new Map(),
    teams: new Map(),
    labels: new Set(),
    issues: [],
    comments: [],
    deployments: [],
    runs: [],
    statuses: [],
    checkRuns: [],
    rules: [],
    protectedBranches: new Set(),
    dispatches: [],
    runDetails: "told",
    mostTreeEntries: 100_000,
    mostPullFiles: 3000,
    otherFiles: new Map(),
  };
  const traffic: Traffic = {
    requests: [],
    failures: [],
    onRequest: undefined,
    latencyMs: 0,
    rateLimit: undefined,
  };
  const server = await listen(state, traffic);

  function addPerson(login: string, person: Partial<Omit<Person, "login">> = {}): void {
    const type = login.endsWith("[bot]") ? "Bot" : "User";
    state.people.set(login.toLowerCase(), {
      login,
      type,
      email: addressOf(login),
      permission: "write",
      ...person,
    });
  }
  addPerson(self);

  function issueOf(number: number) {
    const issue = findIssue(state, number);
    if (issue === undefined) throw new Error(`There is no issue ${number}`);
    return issue;
  }

  function pullOf(number: number): PullIssue {
    const issue = issueOf(number);
    if (issue.pull === undefined) throw new Error(`Issue ${number} is no pull request`);
    return issue as PullIssue;
  }

  return {
    owner,
    repo,
    url: state.url,
    graphqlUrl: `${state.url}/graphql`,
    token: state.token,
    /** What it remembers, to look at and to change. */
    state,
    git: state.git,

    /** Commits to a branch, which is made from the default branch when it is new. Null removes a file. */
    async commit(
      files: Record<string, File>,
      {
        branch = state.defaultBranch,
        message = "Change files",
        author = "ada",
        at = state.now(),
        parents,
        fork,
      }: Author & { branch?: string; parents?: string[]; fork?: string } = {},
    ): Promise<string> {
      const ref = headRef(state, fork ?? `${owner}/${repo}`, branch);
      const tip =
        (await state.git.findRef(ref)) ?? (await state.git.findRef(`refs/heads/${state.defaultBranch}`));
      const sha = await state.git.commitFiles(files, {
        ref,
        parents: parents ?? (tip === undefined ? [] : [tip]),
        message,
        author: {
          name: author,
          email: state.people.get(author.toLowerCase())?.email ?? addressOf(author),
          at,
        },
      });
      await followBranches(state);
      return sha;
    },

    /** Undefined when there is no such branch. */
    findBranch: (name: string) => state.git.findRef(`refs/heads/${name}`),
    async setBranch(name: string, sha: string): Promise<void> {
      await state.git.setRef(`refs/heads/${name}`, sha);
      await followBranches(state);
    },
    async deleteBranch(name: string): Promise<void> {
      await state.git.deleteRef(`refs/heads/${name}`);
      await followBranches(state);
    },
    async branches(): Promise<Record<string, string>> {
      const refs = await state.git.listRefs("refs/heads");
      return Object.fromEntries(refs.map(({ ref, sha }) => [ref.slice("refs/heads/".length), sha]));
    },
    /** Undefined when the file is not there. */
    async readFile(path: string, ref = state.defaultBranch): Promise<string | undefined> {
      const commit = await state.git.resolve(ref);
      return (await state.git.readObject(`${commit}:${path}`))?.content.toString("utf8");
    },

    /** Its number. */
    async openPull(pull: {
      head: string;
      title: string;
      body?: string;
      base?: string;
      author?: string;
      draft?: boolean;
      labels?: string[];
      /** `owner/name` of a fork. */
      fork?: string;
    }): Promise<number> {
      const { head, title, body = "", base = state.defaultBranch, author = "ada", draft = false } = pull;
      const headRepo = pull.fork === undefined ? {} : { headRepo: pull.fork };
      const issue = await openPull(state, { head, title, body, base, author, draft, ...headRepo });
      addLabels(state, issue, { names: pull.labels ?? [], by: author });
      return issue.number;
    },
    /** The sha of what it became in its base branch. */
    async mergePull(
      number: number,
      how: "merge" | "squash" | "rebase" = "squash",
      by = "ada",
    ): Promise<string> {
      const merged = await mergePull(state, pullOf(number), { how, by });
      if (merged === undefined) throw new Error(`Pull request ${number} has conflicts`);
      return merged;
    },
    review(
      number: number,
      review: { author: string; verdict: StoredReview["state"]; body?: string; sha?: string },
    ): StoredReview {
      return addReview(state, pullOf(number), review);
    },
    requestReview(
      number: number,
      { user, team, by = "ada" }: { user?: string; team?: string; by?: string },
    ): void {
      const issue = pullOf(number);
      if (user !== undefined) issue.pull.reviewers.push(user);
      if (team !== undefined) issue.pull.teams.push(team);
      addEvent(state, issue, {
        event: "review_requested",
        actor: by,
        ...(user !== undefined && { reviewer: user }),
        ...(team !== undefined && { team }),
      });
    },

    /** Its number. */
    openIssue(issue: {
      title: string;
      body?: string;
      labels?: string[];
      author?: string;
      assignees?: string[];
    }): number {
      const { title, body = "", labels = [], author = "ada", assignees = [] } = issue;
      return openIssue(state, { title, body, labels, author, assignees }).number;
    },
    closeIssue(number: number, by = "ada"): void {
      setIssueState(state, issueOf(number), { to: "closed", by });
    },
    reopenIssue(number: number, by = "ada"): void {
      setIssueState(state, issueOf(number), { to: "open", by });
    },
    label(number: number, name: string, by = "ada"): void {
      addLabels(state, issueOf(number), { names: [name], by });
    },
    unlabel(number: number, name: string, by = "ada"): void {
      removeLabel(state, issueOf(number), { name, by });
    },
    comment(number: number, body: string, author = "ada"): number {
      return addComment(state, { issue: issueOf(number).number, body, author }).id;
    },

    /** Its id. With `state: undefined` it has no status yet. */
    deploy(deploy: {
      environment?: string;
      sha: string;
      ref?: string;
      task?: string;
      state?: DeploymentState | undefined;
      at?: number;
      creator?: string;
      payload?: unknown;
      description?: string;
      transient?: boolean;
      production?: boolean;
      /** Of its status, as a job writes it. */
      runId?: number;
    }): number {
      const { environment = "production", sha, task = "deploy", at = state.now() } = deploy;
      const creator = deploy.creator ?? self;
      const id = state.nextId();
      const first = "state" in deploy ? deploy.state : "success";
      const status = {
        id: state.nextId(),
        description: "",
        creator,
        createdAt: at,
        environmentUrl: "",
        logUrl:
          deploy.runId === undefined
            ? ""
            : `${state.url}/${owner}/${repo}/actions/runs/${deploy.runId}/job/1`,
      };
      state.deployments.push({
        id,
        sha,
        ref: deploy.ref ?? state.defaultBranch,
        task,
        environment,
        description: deploy.description ?? "",
        payload: deploy.payload ?? {},
        transient: deploy.transient ?? false,
        production: deploy.production ?? environment === "production",
        creator,
        createdAt: at,
        statuses: first === undefined ? [] : [{ ...status, state: first }],
      });
      return id;
    },
    setDeploymentState(id: number, to: DeploymentState, at = state.now()): void {
      const deployment = state.deployments.find((known) => known.id === id);
      if (deployment === undefined) throw new Error(`There is no deployment ${id}`);
      deployment.statuses.push({
        id: state.nextId(),
        state: to,
        description: "",
        creator: self,
        createdAt: at,
        environmentUrl: "",
        logUrl: "",
      });
    },

    /** Its id. */
    addRun(run: Partial<StoredRun> & { sha: string }): number {
      const at = state.now();
      const stored: StoredRun = {
        id: state.nextId(),
        workflowId: 1,
        path: ".github/workflows/deploy.yml",
        branch: state.defaultBranch,
        event: "push",
        status: "completed",
        conclusion: "success",
        startedAt: at,
        updatedAt: at,
        jobs: [],
        ...run,
      };
      state.runs.push(stored);
      return stored.id;
    },

    addPerson,
    addTeam(slug: string, members: string[]): void {
      state.teams.set(slug, members);
    },
    addRule(rule: StoredRule): void {
      state.rules.push(rule);
    },
    protect(branch: string): void {
      state.protectedBranches.add(branch);
    },
    grant(permission: Permission, level: Level = "write"): void {
      state.permissions[permission] = level;
    },
    deny(permission: Permission): void {
      state.permissions[permission] = "none";
    },

    /** Every request so far, in the order of answers. */
    requests: traffic.requests,
    writes: (): Recorded[] => traffic.requests.filter(({ write }) => write),
    /** Writes that a person would come across: the ledger, and git objects that nothing points at, are none. */
    visibleWrites: (): Recorded[] =>
      traffic.requests.filter(
        ({ write, path, body }) =>
          write &&
          !/\/git\/(?:blobs|trees|commits)$/u.test(path) &&
          !/deploy-guard(?:%2F|\/)ledger/iu.test(`${path} ${(body as { ref?: string } | undefined)?.ref}`),
      ),
    failNext(failure: Failure): void {
      traffic.failures.push({ times: 1, ...failure });
    },
    clearFailures(): void {
      traffic.failures.length = 0;
    },
    /**
     * Called when a request was carried out and is not answered yet; `index` counts all requests from 1. Kill the
     * client here, and it never learns what it did.
     */
    onRequest(listener: Traffic["onRequest"]): void {
      traffic.onRequest = listener;
    },
    /** After the next `count` writes, before the answer of the last one. */
    afterWrites(count: number, act: () => void | Promise<void>): void {
      let left = count;
      traffic.onRequest = async ({ write }) => {
        if (write && --left === 0) await act();
      };
    },
    setLatency(ms: number): void {
      traffic.latencyMs = ms;
    },
    setRateLimit(limit: { remaining: number; resetAt: number } | undefined): void {
      traffic.rateLimit = limit;
    },
    setClock(now: () => number): void {
      clock = now;
    },

    /** Copies, oldest first. */
    issues: (): StoredIssue[] => structuredClone(state.issues.filter(({ pull }) => pull === undefined)),
    pulls: (): PullIssue[] =>
      structuredClone(state.issues.filter((issue): issue is PullIssue => issue.pull !== undefined)),
    comments: (number: number): StoredComment[] =>
      structuredClone(state.comments.filter(({ issue }) => issue === number)),
    deploymentStatuses: (id: number): StoredDeploymentStatus[] =>
      structuredClone(state.deployments.find((known) => known.id === id)?.statuses ?? []),
    statuses: (sha: string): StoredStatus[] =>
      structuredClone(state.statuses.filter((status) => status.sha === sha)),

    async close(): Promise<void> {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await state.git.close();
    },
  };
}
