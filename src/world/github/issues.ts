import { z } from "zod";
import { WorldError } from "../../errors.ts";
import type { Client } from "./client.ts";
import type { GitHub, Issue } from "./github.ts";
import { ignored, label, person, text, time } from "./shapes.ts";

const answer = z.object({
  number: z.number(),
  title: z.string(),
  body: text,
  html_url: z.string(),
  state: z.enum(["open", "closed"]),
  labels: z.array(label),
  user: person,
  created_at: time,
  updated_at: time.optional(),
  closed_at: time.nullable(),
  state_reason: z.string().nullish(),
  pull_request: z.unknown().optional(),
  comments: z.number().optional(),
  assignees: z.array(person).nullish(),
});

function issueOf(found: z.output<typeof answer>): Issue {
  return {
    number: found.number,
    title: found.title,
    body: found.body,
    url: found.html_url,
    state: found.state,
    labels: found.labels,
    author: found.user?.login,
    assignees: (found.assignees ?? []).flatMap((known) => (known === undefined ? [] : [known.login])),
    createdAt: found.created_at,
    ...(found.updated_at !== undefined && { updatedAt: found.updated_at }),
    closedAt: found.closed_at ?? undefined,
    ...(found.state_reason && { stateReason: found.state_reason }),
    ...(found.comments !== undefined && { comments: found.comments }),
  };
}

const issue = answer.transform(issueOf);

/** GitHub lists pull requests among the issues. */
const issueOrPull = answer.transform((found) =>
  found.pull_request === undefined ? issueOf(found) : undefined,
);

const event = z.object({
  event: z.string(),
  actor: person,
  created_at: time,
  label: z.object({ name: z.string() }).optional(),
});

const assigned = z.object({ assignees: z.array(person) });

type Part = Pick<
  GitHub,
  | "readIssues"
  | "findIssue"
  | "createIssue"
  | "updateIssue"
  | "assign"
  | "addLabels"
  | "removeLabel"
  | "readLabelEvents"
>;

export function issuesOf(client: Client): Part {
  async function readIssues({ labels, state, limit }: Parameters<GitHub["readIssues"]>[0]): Promise<Issue[]> {
    const query = { labels: labels.join(","), state, sort: "created", direction: "desc" } as const;
    return client.list("GET /repos/{owner}/{repo}/issues", query, issueOrPull, limit);
  }

  async function createIssue(wanted: Parameters<GitHub["createIssue"]>[0]): Promise<Issue> {
    const find = async () => {
      const newest = await readIssues({ labels: [], state: "open", limit: 10 });
      return newest.find(({ title, body }) => title === wanted.title && body === wanted.body);
    };
    return client.once("POST /repos/{owner}/{repo}/issues", wanted, { shape: issue, find });
  }

  /** Whether GitHub took them; a name that it does not take costs only itself. */
  async function assignOne(number: number, login: string): Promise<boolean> {
    const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees";
    try {
      const { assignees } = await client.repeat(
        route,
        { issue_number: number, assignees: [login] },
        assigned,
      );
      return assignees.some((known) => known?.login.toLowerCase() === login.toLowerCase());
    } catch (error) {
      if (error instanceof WorldError && error.status !== undefined && error.status < 500) return false;
      throw error;
    }
  }

  return {
    readIssues,

    async findIssue(number) {
      const route = "GET /repos/{owner}/{repo}/issues/{issue_number}";
      return client.find(route, { issue_number: number }, issueOrPull);
    },

    async createIssue(wanted) {
      try {
        return { ...(await createIssue(wanted)), unassigned: [] };
      } catch (error) {
        // One assignee who left must not cost the issue, nor the others their turn.
        if (wanted.assignees.length === 0 || !isAboutAssignees(error)) throw error;
        const made = await createIssue({ ...wanted, assignees: [] });
        const unassigned: string[] = [];
        for (const login of wanted.assignees) {
          const isAssigned = await assignOne(made.number, login).catch(() => false);
          if (!isAssigned) unassigned.push(login);
        }
        return { ...made, unassigned };
      }
    },

    async assign(number, logins) {
      const refused: string[] = [];
      for (const login of logins) if (!(await assignOne(number, login))) refused.push(login);
      return { refused };
    },

    async updateIssue(number, { stateReason, ...change }) {
      const route = "PATCH /repos/{owner}/{repo}/issues/{issue_number}";
      const reason = stateReason === undefined ? {} : { state_reason: stateReason };
      return client.repeat(route, { issue_number: number, ...change, ...reason }, issue);
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

    async readLabelEvents(number, name) {
      const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/events";
      const events = await client.list(route, { issue_number: number }, event);
      return events.flatMap(({ event: kind, actor, created_at, label: on }) =>
        (kind === "labeled" || kind === "unlabeled") && on?.name.toLowerCase() === name.toLowerCase()
          ? [{ kind, by: actor?.login, at: created_at }]
          : [],
      );
    },
  };
}

function isAboutAssignees(error: unknown): boolean {
  return error instanceof WorldError && error.status === 422 && /assignee/iu.test(error.message);
}
