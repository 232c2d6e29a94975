import { z } from "zod";
import { WorldError } from "../../errors.ts";
import type { Client } from "./client.ts";
import type { GitHub } from "./github.ts";
import { findRef, refsOf } from "./refs.ts";
import { ignored } from "./shapes.ts";

const rule = z
  .object({ type: z.string(), parameters: z.record(z.string(), z.unknown()).optional() })
  .transform(({ type, parameters }) => ({ type, parameters: parameters ?? {} }));

type Part = Pick<
  GitHub,
  "findBranch" | "createBranch" | "moveBranch" | "deleteBranch" | "findBranchRules" | "isProtected"
>;

export function branchesOf(client: Client): Part {
  const { deleteRef, readRefNames } = refsOf(client);
  async function findBranch(name: string) {
    const sha = await findRef(client, `heads/${name}`);
    return sha === undefined ? undefined : { name, sha };
  }

  /** A branch `a` and a branch `a/b` can't both be there: git keeps them as a file and a folder. */
  async function findInTheWay(name: string): Promise<string | undefined> {
    const parts = name.split("/");
    for (let count = 1; count < parts.length; count++) {
      const above = parts.slice(0, count).join("/");
      if ((await findBranch(above)) !== undefined) return above;
    }
    const [below] = await readRefNames(`heads/${name}/`);
    return below?.replace(/^heads\//u, "");
  }

  return {
    findBranch,

    async isProtected(name) {
      const route = "GET /repos/{owner}/{repo}/branches/{branch}";
      try {
        const found = await client.find(route, { branch: name }, z.object({ protected: z.boolean() }));
        return found?.protected === true;
      } catch (error) {
        if (error instanceof WorldError && error.status === 403) return false;
        throw error;
      }
    },

    async createBranch(name, sha) {
      try {
        const body = { ref: `refs/heads/${name}`, sha };
        await client.repeat("POST /repos/{owner}/{repo}/git/refs", body, ignored);
        return { kind: "created" };
      } catch (error) {
        if (!isRefused(error, /already exists|update failed|cannot lock/iu)) throw error;
        const found = await findBranch(name);
        if (found !== undefined) return { kind: "exists", sha: found.sha };
        const inTheWay = await findInTheWay(name);
        if (inTheWay === undefined) throw error;
        return { kind: "blocked", by: inTheWay };
      }
    },

    async moveBranch(name, sha, force) {
      const body = { ref: `heads/${name}`, sha, force };
      await client.repeat("PATCH /repos/{owner}/{repo}/git/refs/{ref}", body, ignored);
    },

    deleteBranch: (name) => deleteRef(`heads/${name}`),

    async findBranchRules(name) {
      try {
        return await client.list("GET /repos/{owner}/{repo}/rules/branches/{branch}", { branch: name }, rule);
      } catch (error) {
        if (error instanceof WorldError && (error.status === 403 || error.status === 404)) return;
        throw error;
      }
    },
  };
}

function isRefused(error: unknown, reason: RegExp): boolean {
  return error instanceof WorldError && error.status === 422 && reason.test(error.message);
}
