import { z } from "zod";
import { WorldError } from "../../errors.ts";
import type { Client } from "./client.ts";
import type { GitHub, Issue } from "./github.ts";
import { ignored, label, person, text, time } from "./shapes.ts";

const issue = z
  .object({
    number: z.number(),
    title: z.string(),
    body: text,
    html_url: z.string(),
    state: z.enum(["open", "closed"]),
    labels: z.array(label),
    user: person,
    created_at: time,
    closed_at: time.nullable(),
    pull_request: z.unknown().optional(),
  })
  .transform((answer) => ({
    number: answer.number,
    title: answer.title,
    body: answer.body,
    url: answer.html_url,
    state: answer.state,
    labels: answer.labels,
    author: answer.user?.login,
    createdAt: answer.created_at,
    closedAt: answer.closed_at ?? undefined,
    isPull: answer.pull_request !== undefined,
  }));

const event = z.object({
  event: z.string(),
  actor: person,
  created_at: time,
  label: z.object({ name: z.string() }).optional(),
});

type Part = Pick<
  GitHub,
  "readIssues" | "createIssue" | "updateIssue" | "addLabels" | "removeLabel" | "findLabeller"
>;

export function issuesOf(client: Client): Part {
  async function readIssues({ labels, state, limit }: Parameters<GitHub["readIssues"]>[0]): Promise<Issue[]> {
    const query = { labels: labels.join(","), state, sort: "created", direction: "desc" } as const;
    const found = await client.list("GET /repos/{owner}/{repo}/issues", query, issue, limit);
    return found.filter(({ isPull }) => !isPull).map(({ isPull: _, ...rest }) => rest);
  }

  async function createIssue(wanted: Parameters<GitHub["createIssue"]>[0]): Promise<Issue> {
    const find = async () => {
      const newest = await readIssues({ labels: wanted.labels, state: "open", limit: 10 });
      const same = newest.find(({ title, body }) => title === wanted.title && body === wanted.body);
      return same && { ...same, isPull: false };
    };
    const { isPull: _, ...made } = await client.once("POST /repos/{owner}/{repo}/issues", wanted, {
      shape: issue,
      find,
    });
    return made;
  }

  return {
    readIssues,

    async createIssue(wanted) {
      try {
        return await createIssue(wanted);
      } catch (error) {
        // One assignee who left must not cost the issue.
        if (wanted.assignees.length === 0 || !isAboutAssignees(error)) throw error;
        return await createIssue({ ...wanted, assignees: [] });
      }
    },

    async updateIssue(number, change) {
      const route = "PATCH /repos/{owner}/{repo}/issues/{issue_number}";
      await client.repeat(route, { issue_number: number, ...change }, ignored);
    },

    async addLabels(number, labels) {
      if (labels.length === 0) return;
      const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/labels";
      await client.repeat(route, { issue_number: number, labels }, ignored);
    },

    async removeLabel(number, name) {
      const route = "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}";
      await client.find(route, { issue_number: number, name }, ignored);
    },

    async findLabeller(number, name) {
      const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/events";
      const events = await client.list(route, { issue_number: number }, event);
      const last = events.findLast((entry) => entry.event === "labeled" && entry.label?.name === name);
      return last?.actor && { login: last.actor.login, at: last.created_at };
    },
  };
}

function isAboutAssignees(error: unknown): boolean {
  return error instanceof WorldError && error.status === 422 && /assignee/iu.test(error.message);
}
