import { findIssueOf } from "./issues.ts";
import { simpleUser } from "./people.ts";
import { refuseLongBody } from "./pulls.ts";
import {
  type Call,
  invalid,
  iso,
  nodeId,
  notFound,
  ok,
  page,
  type Routes,
  type Schemas,
  text,
} from "./route.ts";
import type { State, StoredComment } from "./state.ts";

function commentOf(state: State, stored: StoredComment): Schemas["issue-comment"] {
  const repo = `${state.url}/repos/${state.owner}/${state.repo}`;
  return {
    id: stored.id,
    node_id: nodeId("IC", stored.id),
    url: `${repo}/issues/comments/${stored.id}`,
    html_url: `${state.url}/${state.owner}/${state.repo}/issues/${stored.issue}#issuecomment-${stored.id}`,
    issue_url: `${repo}/issues/${stored.issue}`,
    body: stored.body,
    user: simpleUser(state, stored.author),
    author_association: "CONTRIBUTOR",
    created_at: iso(stored.createdAt),
    updated_at: iso(stored.updatedAt),
  };
}

export function addComment(
  state: State,
  { issue, body, author }: Pick<StoredComment, "issue" | "body" | "author">,
): StoredComment {
  const now = state.now();
  const stored = { id: state.nextId(), issue, body, author, createdAt: now, updatedAt: now };
  state.comments.push(stored);
  return stored;
}

function findComment({ state, params }: Call): StoredComment {
  const found = state.comments.find(({ id }) => id === Number(params.comment_id));
  if (found === undefined) throw notFound();
  return found;
}

const writes: Routes[string]["needs"] = [
  ["issues", "write"],
  ["pull_requests", "write"],
];

export const commentRoutes: Routes = {
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": {
    needs: [
      ["issues", "read"],
      ["pull_requests", "read"],
    ],
    answer(call) {
      const { number } = findIssueOf(call);
      const found = call.state.comments.filter(({ issue }) => issue === number);
      return page(
        call,
        found.map((comment) => commentOf(call.state, comment)),
      );
    },
  },

  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": {
    needs: writes,
    answer(call) {
      const { state } = call;
      const { number } = findIssueOf(call);
      const body = text(call.body, "body");
      if (!body) throw invalid("IssueComment", "body", "missing_field");
      refuseLongBody(body, "IssueComment");
      const stored = addComment(state, { issue: number, body, author: state.self });
      return { status: 201, body: commentOf(state, stored) };
    },
  },

  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": {
    needs: writes,
    answer(call) {
      const stored = findComment(call);
      const body = text(call.body, "body");
      refuseLongBody(body, "IssueComment");
      stored.body = body ?? stored.body;
      stored.updatedAt = call.state.now();
      return ok(commentOf(call.state, stored));
    },
  },

  "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions": {
    needs: writes,
    answer(call) {
      const { state, body } = call;
      const stored = findComment(call);
      const content = text(body, "content") ?? "";
      if (!["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"].includes(content))
        throw invalid("Reaction", "content", "invalid");
      stored.reactions ??= [];
      const isThere = stored.reactions.some((one) => one.content === content && one.by === state.self);
      if (!isThere) stored.reactions.push({ content, by: state.self });
      const answered = {
        id: stored.id,
        node_id: nodeId("REA", stored.id),
        user: simpleUser(state, state.self),
        content,
        created_at: iso(state.now()),
      };
      return { status: isThere ? 200 : 201, body: answered };
    },
  },

  "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}": {
    needs: writes,
    answer(call) {
      const stored = findComment(call);
      call.state.comments.splice(call.state.comments.indexOf(stored), 1);
      return { status: 204, body: undefined };
    },
  },
};
