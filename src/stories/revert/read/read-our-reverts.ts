import { WorldError } from "../../../errors.ts";
import { revertBranchBeginning, revertBranches } from "../../../revert/marker.ts";
import type { Look } from "../../../revert/reason.ts";
import type { GitHub, Pull } from "../../../world/github/github.ts";
import { isOurRevert } from "./our-revert.ts";
import type { RevertRequest } from "./revert-request.ts";

type Deploy = Pick<RevertRequest, "good" | "bad" | "branch" | "besides">;

export interface OurReverts {
  /** Newest first. */
  pulls: Pull[];
  /** Why some may be missing. */
  unread: Look[];
}

const newest = 100;
/** As many as this where that does not reach a day back, which is what the limit per day goes by. */
const newestOfDay = 500;
const dayMs = 86_400_000;
/** Branches of ours that are followed to their pull requests. */
const mostBranches = 30;

/**
 * Our pull requests: among the newest, and where there are more, by the names of their branches. An open one has its
 * branch, and one for these commits has a name that is known.
 */
export async function readOurReverts(github: GitHub, deploy: Deploy, now: number): Promise<OurReverts> {
  try {
    let listed = await github.findPulls({ state: "all", limit: newest });
    const oldest = listed.at(-1);
    if (listed.length < newest || oldest === undefined)
      return { pulls: oursAmong(github, listed), unread: [] };
    if (now - oldest.createdAt < dayMs) listed = await github.findPulls({ state: "all", limit: newestOfDay });
    const byBranch = await readByBranch(github, deploy);
    return { pulls: oursAmong(github, [...listed, ...byBranch]), unread: [] };
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    return { pulls: await readOwnOnly(github, deploy), unread: [unread(error.message)] };
  }
}

function oursAmong(github: GitHub, pulls: readonly Pull[]): Pull[] {
  const byNumber = new Map(pulls.map((pull) => [pull.number, pull]));
  return [...byNumber.values()]
    .filter((pull) => isOurRevert(github, pull))
    .sort((a, b) => b.number - a.number);
}

async function readByBranch(github: GitHub, deploy: Deploy): Promise<Pull[]> {
  const refs = await github.readRefNames(`heads/${revertBranchBeginning}`);
  const branches = refs.map((ref) => ref.replace(/^heads\//u, "")).slice(-mostBranches);
  const names = new Set([...namesOf(deploy), ...branches]);
  const found = await Promise.all(
    [...names].map((head) => github.findPulls({ head, state: "all", limit: 10 })),
  );
  return found.flat();
}

/** Those for these commits, as far as GitHub tells; a second one for the same branch it refuses anyway. */
async function readOwnOnly(github: GitHub, deploy: Deploy): Promise<Pull[]> {
  const found = await Promise.all(
    namesOf(deploy).map((head) =>
      github.findPulls({ head, state: "all", limit: 10 }).catch((error: unknown) => {
        if (error instanceof WorldError) return [];
        throw error;
      }),
    ),
  );
  return oursAmong(github, found.flat());
}

function namesOf({ branch, besides, ...deploy }: Deploy): string[] {
  return revertBranches(deploy, besides && branch);
}

function unread(why: string): Look {
  return { kind: "reverts-unread", why };
}
