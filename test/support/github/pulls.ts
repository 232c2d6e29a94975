import { followBranches, headRef } from "./branches.ts";
import { commit, diffEntries, signer } from "./commits.ts";
import { labelOf } from "./issues.ts";
import { addressOf, simpleUser } from "./people.ts";
import { repository } from "./repository.ts";
import {
  type Call,
  invalid,
  iso,
  nodeId,
  notFound,
  ok,
  page,
  Refusal,
  type Routes,
  type Schemas,
  text,
} from "./route.ts";
import { addEvent, findIssue, nextNumber, type State, type StoredIssue, type StoredPull } from "./state.ts";

export type PullIssue = StoredIssue & { pull: StoredPull };

export function pullSimple(state: State, issue: StoredIssue): Schemas["pull-request-simple"] {
  const { pull, number } = issue as PullIssue;
  const repo = `${state.url}/repos/${state.owner}/${state.repo}`;
  const url = `${repo}/pulls/${number}`;
  const html = `${state.url}/${state.owner}/${state.repo}/pull/${number}`;
  const self = repository(state);
  const headOwner = pull.headRepo.split("/")[0]!;
  return {
    url,
    id: 1_000_000 + number,
    node_id: pullNodeId(number),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: `${repo}/issues/${number}`,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${repo}/pulls/comments{/number}`,
    comments_url: `${repo}/issues/${number}/comments`,
    statuses_url: `${repo}/statuses/${pull.headSha}`,
    number,
    state: issue.state,
    locked: false,
    title: issue.title,
    user: simpleUser(state, issue.author),
    body: issue.body === "" ? null : issue.body,
    labels: issue.labels.map((name) => ({ ...labelOf(state, name), description: "" })),
    milestone: null,
    created_at: iso(issue.createdAt),
    updated_at: iso(issue.updatedAt),
    closed_at: issue.closedAt === undefined ? null : iso(issue.closedAt),
    merged_at: pull.mergedAt === undefined ? null : iso(pull.mergedAt),
    merge_commit_sha: pull.mergeCommit ?? null,
    assignee: null,
    assignees: issue.assignees.map((login) => simpleUser(state, login)),
    requested_reviewers: pull.reviewers.map((login) => simpleUser(state, login)),
    head: {
      label: `${headOwner}:${pull.head}`,
      ref: pull.head,
      repo: repository(state, pull.headRepo),
      sha: pull.headSha,
      user: simpleUser(state, headOwner),
    },
    base: {
      label: `${state.owner}:${pull.base}`,
      ref: pull.base,
      repo: self,
      sha: pull.baseSha,
      user: simpleUser(state, state.owner),
    },
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: `${repo}/issues/${number}` },
      comments: { href: `${repo}/issues/${number}/comments` },
      commits: { href: `${url}/commits` },
      statuses: { href: `${repo}/statuses/${pull.headSha}` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${repo}/pulls/comments{/number}` },
    },
    author_association: "CONTRIBUTOR",
    auto_merge:
      pull.autoMerge === undefined
        ? null
        : {
            enabled_by: simpleUser(state, state.self),
            merge_method: pull.autoMerge,
            commit_title: issue.title,
            commit_message: "",
          },
    draft: pull.draft,
  };
}

export function pullNodeId(number: number): string {
  return nodeId("PR", number);
}

async function fullPull(state: State, issue: PullIssue): Promise<Schemas["pull-request"]> {
  const { pull } = issue;
  const simple = pullSimple(state, issue);
  const [commits, files] = await Promise.all([listPullCommits(state, pull), listPullFiles(state, pull)]);
  const sum = (field: "additions" | "deletions") => files.reduce((total, file) => total + file[field], 0);
  return {
    ...simple,
    state: issue.state,
    user: simple.user!,
    requested_teams: [],
    labels: issue.labels.map((name) => labelOf(state, name)),
    head: { ...simple.head, user: simple.head.user! },
    base: { ...simple.base, user: simple.base.user! },
    merged: pull.mergedAt !== undefined,
    mergeable: null,
    mergeable_state: "unknown",
    merged_by: pull.mergedBy === undefined ? null : simpleUser(state, pull.mergedBy),
    comments: state.comments.filter((comment) => comment.issue === issue.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: sum("additions"),
    deletions: sum("deletions"),
    changed_files: files.length,
  };
}

/** Oldest first. */
async function listPullCommits(state: State, pull: StoredPull): Promise<string[]> {
  return state.git.listCommits(pull.baseSha, pull.headSha);
}

export async function listPullFiles(state: State, pull: StoredPull): Promise<Schemas["diff-entry"][]> {
  const mergeBase = await state.git.mergeBase(pull.baseSha, pull.headSha);
  return diffEntries(state, mergeBase ?? pull.baseSha, pull.headSha);
}

export function findPull({ state, params }: Call): PullIssue {
  const issue = findIssue(state, Number(params.pull_number));
  if (issue?.pull === undefined) throw notFound();
  return issue as PullIssue;
}

/** Opens one without asking whether the token may. */
export async function openPull(
  state: State,
  wanted: {
    title: string;
    body: string;
    head: string;
    headRepo?: string;
    base: string;
    draft: boolean;
    author: string;
  },
): Promise<PullIssue> {
  const { git } = state;
  const headRepo = wanted.headRepo ?? `${state.owner}/${state.repo}`;
  const base = await git.findRef(`refs/heads/${wanted.base}`);
  const head = await git.findRef(headRef(state, headRepo, wanted.head));
  if (base === undefined) throw invalid("PullRequest", "base", "invalid");
  if (head === undefined) throw invalid("PullRequest", "head", "invalid");
  const open = state.issues.some(
    ({ pull, state: at }) =>
      at === "open" && pull?.head === wanted.head && pull.headRepo === headRepo && pull.base === wanted.base,
  );
  const label = `${headRepo.split("/")[0]}:${wanted.head}`;
  if (open) throw custom(`A pull request already exists for ${label}.`);
  if ((await git.listCommits(base, head)).length === 0) {
    throw custom(`No commits between ${wanted.base} and ${wanted.head}`);
  }
  const now = state.now();
  const issue: PullIssue = {
    number: nextNumber(state),
    title: wanted.title,
    body: wanted.body,
    state: "open",
    stateReason: null,
    labels: [],
    assignees: [],
    author: wanted.author,
    createdAt: now,
    updatedAt: now,
    closedAt: undefined,
    events: [],
    pull: {
      head: wanted.head,
      headRepo,
      headSha: head,
      base: wanted.base,
      baseSha: base,
      draft: wanted.draft,
      mergedAt: undefined,
      mergedBy: undefined,
      mergeCommit: undefined,
      autoMerge: undefined,
      reviewers: [],
      teams: [],
      reviews: [],
    },
  };
  state.issues.push(issue);
  await git.setRef(`refs/pull/${issue.number}/head`, head);
  return issue;
}

function custom(message: string): Refusal {
  return new Refusal(422, "Validation Failed", {
    errors: [{ resource: "PullRequest", code: "custom", message }],
  });
}

/** Merges as GitHub's button does, with its messages; undefined on a conflict. */
export async function mergePull(
  state: State,
  issue: PullIssue,
  { how, by }: { how: "merge" | "squash" | "rebase"; by: string },
): Promise<string | undefined> {
  const { git } = state;
  const { pull, number, title, body } = issue;
  const tip = (await git.findRef(`refs/heads/${pull.base}`))!;
  const person = { name: by, email: addressOf(by), at: state.now() };
  const committer = { ...signer, at: state.now() };
  const commits = await Promise.all(
    (await git.listCommits(tip, pull.headSha)).map(async (sha) => (await git.readCommit(sha))!),
  );
  let merged: string;
  if (how === "rebase") {
    merged = tip;
    for (const one of commits.filter(({ parents }) => parents.length < 2)) {
      const tree = await pickTree(state, one.sha, merged);
      if (tree === undefined) return;
      const { message, author } = one;
      merged = await git.writeCommit({ tree, parents: [merged], message, author, committer: person });
    }
  } else {
    const tree = await git.mergeTrees(tip, pull.headSha);
    if (tree === undefined) return;
    const whole = { tree, author: person, committer };
    if (how === "merge") {
      const message = `Merge pull request #${number} from ${pull.headRepo.split("/")[0]}/${pull.head}\n\n${title}`;
      merged = await git.writeCommit({ ...whole, parents: [tip, pull.headSha], message });
    } else {
      const author = { name: issue.author, email: addressOf(issue.author), at: state.now() };
      const message = squashMessage(
        commits.map(({ message }) => message),
        { title, number },
      );
      merged = await git.writeCommit({ ...whole, author, parents: [tip], message });
    }
  }
  await git.setRef(`refs/heads/${pull.base}`, merged);
  issue.state = "closed";
  issue.closedAt = state.now();
  Object.assign(pull, { mergedAt: state.now(), mergedBy: by, mergeCommit: merged, baseSha: tip });
  addEvent(state, issue, { event: "merged", actor: by });
  addEvent(state, issue, { event: "closed", actor: by });
  closeNamedIssues(state, body);
  await followBranches(state);
  return merged;
}

/** The title is the only commit's own, else the pull request's; the body keeps what the commits said. */
function squashMessage(messages: string[], { title, number }: { title: string; number: number }): string {
  if (messages.length === 1) {
    const [subject, ...rest] = messages[0]!.split("\n");
    const details = rest.join("\n").trim();
    return `${subject} (#${number})${details === "" ? "" : `\n\n${details}`}`;
  }
  return `${title} (#${number})\n\n${messages.map((message) => `* ${message}`).join("\n\n")}`;
}

/** The tree of a commit carried over to another tip: merged with its first parent as the base of both. */
async function pickTree(state: State, sha: string, onto: string): Promise<string | undefined> {
  const { git } = state;
  const { parents } = (await git.readCommit(sha))!;
  if (parents[0] === onto) return (await git.readCommit(sha))!.tree;
  const { tree, author, committer } = (await git.readCommit(onto))!;
  const ours = await git.writeCommit({ tree, parents: parents.slice(0, 1), message: "", author, committer });
  return git.mergeTrees(ours, sha);
}

function closeNamedIssues(state: State, body: string): void {
  for (const [, number] of body.matchAll(/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? #(\d+)\b/giu)) {
    const issue = findIssue(state, Number(number));
    if (issue === undefined || issue.pull !== undefined || issue.state === "closed") continue;
    Object.assign(issue, { state: "closed", stateReason: "completed", closedAt: state.now() });
    addEvent(state, issue, { event: "closed", actor: state.self });
  }
}

export const pullRoutes: Routes = {
  "GET /repos/{owner}/{repo}/pulls": {
    needs: [["pull_requests", "read"]],
    answer(call) {
      const { state, query } = call;
      const wanted = query.get("state") ?? "open";
      const found = state.issues
        .filter((issue) => issue.pull !== undefined)
        .filter((issue) => wanted === "all" || issue.state === wanted)
        .filter(({ pull }) => query.get("base") === null || pull?.base === query.get("base"))
        .filter(({ pull }) => {
          const head = query.get("head");
          return head === null || `${pull?.headRepo.split("/")[0]}:${pull?.head}` === head;
        });
      const ascending = query.get("direction") === "asc";
      const sorted = ascending ? found : found.toReversed();
      return page(
        call,
        sorted.map((issue) => pullSimple(state, issue)),
      );
    },
  },

  "GET /repos/{owner}/{repo}/pulls/{pull_number}": {
    needs: [["pull_requests", "read"]],
    answer: async (call) => ok(await fullPull(call.state, findPull(call))),
  },

  "POST /repos/{owner}/{repo}/pulls": {
    needs: [["pull_requests", "write"]],
    async answer({ state, body }) {
      if (state.self === "github-actions[bot]" && !state.actionsMayOpenPulls) {
        throw new Refusal(403, "GitHub Actions is not permitted to create or approve pull requests.");
      }
      const [title, base, headName] = [text(body, "title"), text(body, "base"), text(body, "head")];
      if (!title) throw invalid("PullRequest", "title", "missing_field");
      if (!base) throw invalid("PullRequest", "base", "missing_field");
      if (!headName) throw invalid("PullRequest", "head", "missing_field");
      const head = headName.includes(":") ? headName.slice(headName.indexOf(":") + 1) : headName;
      refuseLongBody(text(body, "body"), "PullRequest");
      const issue = await openPull(state, {
        title,
        body: text(body, "body") ?? "",
        head,
        base,
        draft: body.draft === true,
        author: state.self,
      });
      return { status: 201, body: await fullPull(state, issue) };
    },
  },

  "PATCH /repos/{owner}/{repo}/pulls/{pull_number}": {
    needs: [["pull_requests", "write"]],
    async answer(call) {
      const { state, body } = call;
      const issue = findPull(call);
      refuseLongBody(text(body, "body"), "PullRequest");
      issue.title = text(body, "title") ?? issue.title;
      issue.body = text(body, "body") ?? issue.body;
      const wanted = text(body, "state");
      if (wanted === "open" && issue.pull.mergedAt !== undefined) {
        throw invalid("PullRequest", "state", "invalid");
      }
      if ((wanted === "open" || wanted === "closed") && wanted !== issue.state) {
        issue.state = wanted;
        issue.closedAt = wanted === "closed" ? state.now() : undefined;
        addEvent(state, issue, { event: wanted === "closed" ? "closed" : "reopened", actor: state.self });
      }
      issue.updatedAt = state.now();
      return ok(await fullPull(state, issue));
    },
  },

  "GET /repos/{owner}/{repo}/pulls/{pull_number}/files": {
    needs: [["pull_requests", "read"]],
    async answer(call) {
      const files = await listPullFiles(call.state, findPull(call).pull);
      return page(call, files.slice(0, call.state.mostPullFiles));
    },
  },

  "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits": {
    needs: [["pull_requests", "read"]],
    async answer(call) {
      const { state } = call;
      const shas = (await listPullCommits(state, findPull(call).pull)).slice(0, 250);
      const commits = await Promise.all(
        shas.map(async (sha) => commit(state, (await state.git.readCommit(sha))!)),
      );
      return page(call, commits);
    },
  },
};

/** GitHub's limit for the body of an issue, a pull request or a comment. */
export function refuseLongBody(body: string | undefined, resource: string): void {
  if (body === undefined || body.length <= 65_536) return;
  throw new Refusal(422, "Validation Failed", {
    errors: [
      { resource, code: "custom", field: "body", message: "body is too long (maximum is 65536 characters)" },
    ],
  });
}
