import { z } from "zod";
import type { Client } from "./client.ts";
import type { GitHub } from "./github.ts";
import { ignored, person, text } from "./shapes.ts";

const status = z
  .object({ context: z.string(), state: z.string(), description: text, creator: person })
  .transform(({ creator, ...rest }) => ({ ...rest, creator: creator?.login }));

/** GitHub refuses longer ones. */
const longestDescription = 140;

type Part = Pick<GitHub, "createStatus" | "readStatuses">;

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

    readStatuses: (sha) =>
      client.list("GET /repos/{owner}/{repo}/commits/{ref}/statuses", { ref: sha }, status),
  };
}
