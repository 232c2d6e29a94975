import { z } from "zod";
import { WorldError } from "../../errors.ts";
import type { Client } from "./client.ts";
import type { GitHub } from "./github.ts";
import { ignored } from "./shapes.ts";

const reference = z.object({ object: z.object({ sha: z.string() }) });

const named = z.object({ ref: z.string() }).transform(({ ref }) => ref.replace(/^refs\//u, ""));

type Part = Pick<GitHub, "findRef" | "swapRef" | "deleteRef" | "readRefNames">;

/** Without `refs/` in front. */
export async function findRef(client: Client, ref: string): Promise<string | undefined> {
  try {
    return (await client.find("GET /repos/{owner}/{repo}/git/ref/{ref}", { ref }, reference))?.object.sha;
  } catch (error) {
    // An empty repository has no refs.
    if (error instanceof WorldError && error.status === 409) return;
    throw error;
  }
}

export function refsOf(client: Client): Part {
  return {
    findRef: (ref) => findRef(client, ref),

    readRefNames: (beginning) =>
      client.list("GET /repos/{owner}/{repo}/git/matching-refs/{ref}", { ref: beginning }, named),

    async deleteRef(ref) {
      try {
        await client.repeat("DELETE /repos/{owner}/{repo}/git/refs/{ref}", { ref }, ignored);
      } catch (error) {
        if (!(error instanceof WorldError && error.status === 422 && /does not exist/iu.test(error.message)))
          throw error;
      }
    },

    async swapRef(ref, { from, to }) {
      try {
        if (from === undefined) {
          await client.repeat(
            "POST /repos/{owner}/{repo}/git/refs",
            { ref: `refs/${ref}`, sha: to },
            ignored,
          );
        } else {
          // Not forced, GitHub moves it to a descendant only: who was overtaken is refused.
          const body = { ref, sha: to, force: false };
          await client.repeat("PATCH /repos/{owner}/{repo}/git/refs/{ref}", body, ignored);
        }
        return true;
      } catch (error) {
        if (wasOvertaken(error)) return false;
        throw error;
      }
    },
  };
}

function wasOvertaken(error: unknown): boolean {
  if (!(error instanceof WorldError)) return false;
  const { status, message } = error;
  return (
    status === 409 ||
    (status === 422 && /fast.forward|already exists|does not exist|cannot lock|update failed/iu.test(message))
  );
}
