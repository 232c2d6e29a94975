import { z } from "zod";
import { WorldError } from "../../errors.ts";
import type { Client } from "./client.ts";
import type { GitHub } from "./github.ts";
import { ignored, person, time } from "./shapes.ts";

const review = z
  .object({
    id: z.number(),
    user: person,
    state: z.enum(["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"]),
    commit_id: z.string().nullable(),
    submitted_at: time.optional(),
  })
  .transform((answer) => ({
    id: answer.id,
    author: answer.user?.login,
    state: answer.state,
    // Empty when the commit was lost to a force push: such a review stands for nothing that is there now.
    sha: answer.commit_id ?? "",
    submittedAt: answer.submitted_at ?? 0,
  }));

const timelineEvent = z.object({
  event: z.string().optional(),
  created_at: time.optional(),
  requested_reviewer: person,
  requested_team: z.object({ slug: z.string() }).optional(),
});

type Part = Pick<GitHub, "requestReviewers" | "readReviews" | "readReviewRequests" | "readTeam">;

export function reviewsOf(client: Client): Part {
  /** All or nothing: one name that can't be asked makes GitHub refuse the rest. */
  async function request(number: number, users: string[], teams: string[]): Promise<boolean> {
    const route = "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers";
    try {
      await client.repeat(route, { pull_number: number, reviewers: users, team_reviewers: teams }, ignored);
      return true;
    } catch (error) {
      if (error instanceof WorldError && error.status === 422) return false;
      throw error;
    }
  }

  return {
    async requestReviewers(number, { users, teams }) {
      if (users.length + teams.length === 0) return { refused: [] };
      if (await request(number, users, teams)) return { refused: [] };
      if (users.length + teams.length === 1) return { refused: [...users, ...teams] };
      const refused: string[] = [];
      for (const user of users) if (!(await request(number, [user], []))) refused.push(user);
      for (const team of teams) if (!(await request(number, [], [team]))) refused.push(team);
      return { refused };
    },

    readReviews(number) {
      const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews";
      return client.list(route, { pull_number: number }, review);
    },

    async readReviewRequests(number) {
      const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline";
      const events = await client.list(route, { issue_number: number }, timelineEvent);
      return events
        .filter(({ event }) => event === "review_requested")
        .map(({ requested_reviewer, requested_team, created_at }) => ({
          ...(requested_team && { team: requested_team.slug }),
          ...(requested_reviewer && { user: requested_reviewer.login }),
          at: created_at ?? 0,
        }));
    },

    async readTeam(org, team) {
      const member = z.object({ login: z.string() });
      try {
        const route = "GET /orgs/{org}/teams/{team_slug}/members";
        const members = await client.list(route, { org, team_slug: team }, member);
        return { kind: "members", logins: members.map(({ login }) => login) };
      } catch (error) {
        if (error instanceof WorldError && error.status === 403) return { kind: "not-allowed" };
        if (error instanceof WorldError && error.status === 404) return { kind: "no-such-team" };
        throw error;
      }
    },
  };
}
