import { z } from "zod";
import type { Client } from "./client.ts";
import type { GitHub } from "./github.ts";
import { ignored, person, text } from "./shapes.ts";

const status = z
  .object({ context: z.string(), state: z.string(), description: text, creator: person })
  .transform(({ creator, ...rest }) => ({ ...rest, creator: creator?.login }));

/** GitHub refuses longer ones. */
const longestDescription = 140;

/** `conclusion` is null while it runs. */
const checkRuns = z.object({
  check_runs: z.array(
    z
      .object({ name: z.string(), conclusion: z.string().nullish() })
      .transform(({ name, conclusion }) => ({ name, conclusion: conclusion ?? undefined })),
  ),
});

type Part = Pick<GitHub, "createStatus" | "readStatuses" | "readCheckRuns">;

export function statusesOf(client: Client): Part {
  return {
    // Carried out twice it says the same thing twice.
    async createStatus(sha, { description, targetUrl, ...rest }) {
      const letters = [...description];
      const short =
        letters.length <= longestDescription
          ? description
          : `${letters.slice(0, longestDescription - 1).join("")}…`;
      const body = { ...rest, description: short, ...(targetUrl !== undefined && { target_url: targetUrl }) };
      await client.repeat("POST /repos/{owner}/{repo}/statuses/{sha}", { sha, ...body }, ignored);
    },

    async readCheckRuns(sha) {
      const route = "GET /repos/{owner}/{repo}/commits/{ref}/check-runs";
      return (await client.read(route, { ref: sha, filter: "latest", per_page: 100 }, checkRuns)).check_runs;
    },

    readStatuses: (sha) =>
      client.list("GET /repos/{owner}/{repo}/commits/{ref}/statuses", { ref: sha }, status),
  };
}
