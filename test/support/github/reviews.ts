import { teamOf } from "./issues.ts";
import { personOf, simpleUser } from "./people.ts";
import { findPull, type PullIssue, pullSimple } from "./pulls.ts";
import { iso, nodeId, page, Refusal, type Routes, type Schemas, texts } from "./route.ts";
import { addEvent, type State, type StoredReview } from "./state.ts";

function reviewOf(state: State, issue: PullIssue, stored: StoredReview): Schemas["pull-request-review"] {
  const { html_url, url } = pullSimple(state, issue);
  const html = `${html_url}#pullrequestreview-${stored.id}`;
  return {
    id: stored.id,
    node_id: nodeId("PRR", stored.id),
    user: simpleUser(state, stored.author),
    body: stored.body,
    state: stored.state,
    html_url: html,
    pull_request_url: url,
    _links: { html: { href: html }, pull_request: { href: url } },
    submitted_at: iso(stored.at),
    commit_id: stored.sha,
    author_association: "CONTRIBUTOR",
  };
}

/** A review by anyone, without asking whether they may. */
export function addReview(
  state: State,
  issue: PullIssue,
  {
    author,
    verdict,
    body = "",
    sha,
  }: { author: string; verdict: StoredReview["state"]; body?: string; sha?: string },
): StoredReview {
  const { pull } = issue;
  const stored = {
    id: state.nextId(),
    author,
    state: verdict,
    body,
    sha: sha ?? pull.headSha,
    at: state.now(),
  };
  pull.reviews.push(stored);
  pull.reviewers = pull.reviewers.filter((login) => login !== author);
  return stored;
}

export const reviewRoutes: Routes = {
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews": {
    needs: [["pull_requests", "read"]],
    answer(call) {
      const issue = findPull(call);
      return page(
        call,
        issue.pull.reviews.map((review) => reviewOf(call.state, issue, review)),
      );
    },
  },

  "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers": {
    needs: [["pull_requests", "write"]],
    answer(call) {
      const { state, body } = call;
      const issue = findPull(call);
      const { pull } = issue;
      const users = texts(body, "reviewers");
      const teams = texts(body, "team_reviewers");
      if (users.includes(issue.author)) {
        throw new Refusal(422, "Review cannot be requested from pull request author.");
      }
      const stranger =
        users.some((login) => personOf(state, login).permission === "none") ||
        teams.some((slug) => !state.teams.has(slug));
      if (stranger) {
        throw new Refusal(
          422,
          "Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.",
        );
      }
      for (const login of users.filter((user) => !pull.reviewers.includes(user))) {
        pull.reviewers.push(login);
        addEvent(state, issue, { event: "review_requested", actor: state.self, reviewer: login });
      }
      for (const slug of teams.filter((team) => !pull.teams.includes(team))) {
        pull.teams.push(slug);
        addEvent(state, issue, { event: "review_requested", actor: state.self, team: slug });
      }
      const answer: Schemas["pull-request-simple"] = {
        ...pullSimple(state, issue),
        requested_teams: pull.teams.map((slug) => teamOf(state, slug)),
      };
      return { status: 201, body: answer };
    },
  },
};
