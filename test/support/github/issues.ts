import { personOf, simpleUser } from "./people.ts";
import { pullSimple, refuseLongBody } from "./pulls.ts";
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
  texts,
} from "./route.ts";
import { addEvent, findIssue, nextNumber, type State, type StoredEvent, type StoredIssue } from "./state.ts";

export function labelOf(state: State, name: string): Schemas["label"] {
  return {
    id: [...state.labels].indexOf(name) + 1,
    node_id: nodeId("LA", name),
    url: `${state.url}/repos/${state.owner}/${state.repo}/labels/${encodeURIComponent(name)}`,
    name,
    description: null,
    color: "ededed",
    default: false,
  };
}

function issueOf(state: State, issue: StoredIssue): Schemas["issue"] {
  const repo = `${state.url}/repos/${state.owner}/${state.repo}`;
  const url = `${repo}/issues/${issue.number}`;
  const html = `${state.url}/${state.owner}/${state.repo}`;
  const pull = issue.pull && pullSimple(state, issue);
  return {
    id: 2_000_000 + issue.number,
    node_id: nodeId("I", issue.number),
    url,
    repository_url: repo,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: pull?.html_url ?? `${html}/issues/${issue.number}`,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body === "" ? null : issue.body,
    user: simpleUser(state, issue.author),
    labels: issue.labels.map((name) => {
      const { id, ...label } = labelOf(state, name);
      return { ...label, id: Number(id) };
    }),
    assignee: issue.assignees[0] === undefined ? null : simpleUser(state, issue.assignees[0]),
    assignees: issue.assignees.map((login) => simpleUser(state, login)),
    milestone: null,
    locked: false,
    comments: state.comments.filter((comment) => comment.issue === issue.number).length,
    closed_at: issue.closedAt === undefined ? null : iso(issue.closedAt),
    created_at: iso(issue.createdAt),
    updated_at: iso(issue.updatedAt),
    author_association: "CONTRIBUTOR",
    ...(pull !== undefined && {
      pull_request: {
        url: pull.url,
        html_url: pull.html_url,
        diff_url: pull.diff_url,
        patch_url: pull.patch_url,
        merged_at: pull.merged_at,
      },
    }),
  };
}

function eventOf(state: State, issue: StoredIssue, stored: StoredEvent): Schemas["issue-event"] {
  return {
    id: stored.id,
    node_id: nodeId("EV", stored.id),
    url: `${state.url}/repos/${state.owner}/${state.repo}/issues/events/${stored.id}`,
    actor: simpleUser(state, stored.actor),
    event: stored.event,
    commit_id: stored.event === "merged" ? (issue.pull?.mergeCommit ?? null) : null,
    commit_url: null,
    created_at: iso(stored.at),
    ...(stored.label !== undefined && { label: { name: stored.label, color: "ededed" } }),
    ...(stored.reviewer !== undefined && { requested_reviewer: simpleUser(state, stored.reviewer) }),
    ...(stored.team !== undefined && { requested_team: teamOf(state, stored.team) }),
  };
}

export function teamOf(state: State, slug: string): Schemas["team"] & Schemas["team-simple"] {
  const url = `${state.url}/orgs/${state.owner}/teams/${slug}`;
  return {
    id: [...state.teams.keys()].indexOf(slug) + 1,
    node_id: nodeId("T", slug),
    url,
    members_url: `${url}/members{/member}`,
    name: slug,
    description: "",
    permission: "push",
    html_url: url,
    repositories_url: `${url}/repos`,
    slug,
    type: "organization",
    organization_id: 1,
    parent: null,
  } as Schemas["team"] & Schemas["team-simple"];
}

export function findIssueOf({ state, params }: Call): StoredIssue {
  const issue = findIssue(state, Number(params.issue_number));
  if (issue === undefined) throw notFound();
  if (!state.hasIssues && issue.pull === undefined)
    throw new Refusal(410, "Issues are disabled for this repo");
  return issue;
}

/** Labels that are missing are made, as GitHub does for those who may write. */
export function addLabels(
  state: State,
  issue: StoredIssue,
  { names, by }: { names: string[]; by: string },
): void {
  for (const name of names) {
    const known = [...state.labels].find((label) => label.toLowerCase() === name.toLowerCase()) ?? name;
    state.labels.add(known);
    if (issue.labels.includes(known)) continue;
    issue.labels.push(known);
    addEvent(state, issue, { event: "labeled", actor: by, label: known });
  }
}

export function removeLabel(
  state: State,
  issue: StoredIssue,
  { name, by }: { name: string; by: string },
): boolean {
  const known = issue.labels.find((label) => label.toLowerCase() === name.toLowerCase());
  if (known === undefined) return false;
  issue.labels = issue.labels.filter((label) => label !== known);
  addEvent(state, issue, { event: "unlabeled", actor: by, label: known });
  return true;
}

export function openIssue(
  state: State,
  wanted: { title: string; body: string; labels: string[]; assignees: string[]; author: string },
): StoredIssue {
  const now = state.now();
  const issue: StoredIssue = {
    number: nextNumber(state),
    title: wanted.title,
    body: wanted.body,
    state: "open",
    stateReason: null,
    labels: [],
    assignees: wanted.assignees,
    author: wanted.author,
    createdAt: now,
    updatedAt: now,
    closedAt: undefined,
    events: [],
  };
  state.issues.push(issue);
  addLabels(state, issue, { names: wanted.labels, by: wanted.author });
  return issue;
}

export function setIssueState(
  state: State,
  issue: StoredIssue,
  { to, by }: { to: "open" | "closed"; by: string },
): void {
  if (issue.state === to) return;
  issue.state = to;
  issue.stateReason = to === "closed" ? "completed" : "reopened";
  issue.closedAt = to === "closed" ? state.now() : undefined;
  addEvent(state, issue, { event: to === "closed" ? "closed" : "reopened", actor: by });
}

const oneOfBoth: Routes[string]["needs"] = [
  ["issues", "write"],
  ["pull_requests", "write"],
];

export const issueRoutes: Routes = {
  "GET /repos/{owner}/{repo}/issues": {
    needs: [["issues", "read"]],
    answer(call) {
      const { state, query } = call;
      if (!state.hasIssues) throw new Refusal(410, "Issues are disabled for this repo");
      const wanted = query.get("state") ?? "open";
      const labels = (query.get("labels") ?? "").split(",").filter((name) => name !== "");
      const has = (issue: StoredIssue, name: string) =>
        issue.labels.some((label) => label.toLowerCase() === name.toLowerCase());
      const found = state.issues
        .filter((issue) => wanted === "all" || issue.state === wanted)
        .filter((issue) => labels.every((name) => has(issue, name)));
      const sorted = query.get("direction") === "asc" ? found : found.toReversed();
      return page(
        call,
        sorted.map((issue) => issueOf(state, issue)),
      );
    },
  },

  "GET /repos/{owner}/{repo}/issues/{issue_number}": {
    needs: [["issues", "read"]],
    answer: (call) => ok(issueOf(call.state, findIssueOf(call))),
  },

  "POST /repos/{owner}/{repo}/issues": {
    needs: [["issues", "write"]],
    answer({ state, body }) {
      if (!state.hasIssues) throw new Refusal(410, "Issues are disabled for this repo");
      const title = text(body, "title");
      if (!title) throw invalid("Issue", "title", "missing_field");
      refuseLongBody(text(body, "body"), "Issue");
      const assignees = texts(body, "assignees");
      const unknown = assignees.filter((login) => personOf(state, login).permission === "none");
      if (unknown.length > 0) throw invalid("Issue", "assignees", "invalid", { value: unknown });
      const issue = openIssue(state, {
        title,
        body: text(body, "body") ?? "",
        labels: texts(body, "labels"),
        assignees,
        author: state.self,
      });
      return { status: 201, body: issueOf(state, issue) };
    },
  },

  "PATCH /repos/{owner}/{repo}/issues/{issue_number}": {
    needs: oneOfBoth,
    answer(call) {
      const { state, body } = call;
      const issue = findIssueOf(call);
      refuseLongBody(text(body, "body"), "Issue");
      issue.title = text(body, "title") ?? issue.title;
      issue.body = text(body, "body") ?? issue.body;
      const to = text(body, "state");
      if (to === "open" || to === "closed") setIssueState(state, issue, { to, by: state.self });
      const reason = text(body, "state_reason");
      if (reason === "completed" || reason === "not_planned") issue.stateReason = reason;
      if (Array.isArray(body.labels)) {
        const wanted = texts(body, "labels");
        for (const name of issue.labels.filter((known) => !wanted.includes(known))) {
          removeLabel(state, issue, { name, by: state.self });
        }
        addLabels(state, issue, { names: wanted, by: state.self });
      }
      issue.updatedAt = state.now();
      return ok(issueOf(state, issue));
    },
  },

  "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees": {
    needs: oneOfBoth,
    answer(call) {
      const { state, body } = call;
      const issue = findIssueOf(call);
      // Whoever has no access is left out without a word.
      const known = texts(body, "assignees").filter(
        (login) => personOf(state, login).permission !== "none" && !issue.assignees.includes(login),
      );
      issue.assignees.push(...known);
      issue.updatedAt = state.now();
      return { status: 201, body: issueOf(state, issue) };
    },
  },

  "POST /repos/{owner}/{repo}/issues/{issue_number}/labels": {
    needs: oneOfBoth,
    answer(call) {
      const { state, body } = call;
      const issue = findIssueOf(call);
      addLabels(state, issue, { names: texts(body, "labels"), by: state.self });
      return ok(issue.labels.map((name) => labelOf(state, name)));
    },
  },

  "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}": {
    needs: oneOfBoth,
    answer(call) {
      const { state, params } = call;
      const issue = findIssueOf(call);
      const removed = removeLabel(state, issue, { name: params.name!, by: state.self });
      if (!removed) throw new Refusal(404, "Label does not exist");
      return ok(issue.labels.map((name) => labelOf(state, name)));
    },
  },

  "GET /repos/{owner}/{repo}/issues/{issue_number}/events": {
    needs: [
      ["issues", "read"],
      ["pull_requests", "read"],
    ],
    answer(call) {
      const issue = findIssueOf(call);
      return page(
        call,
        issue.events.map((event) => eventOf(call.state, issue, event)),
      );
    },
  },

  "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline": {
    needs: [
      ["issues", "read"],
      ["pull_requests", "read"],
    ],
    answer(call) {
      const issue = findIssueOf(call);
      return page(
        call,
        issue.events.map((event) => eventOf(call.state, issue, event)),
      );
    },
  },
};
