import { parseRevertMarker, revertBranchPrefix } from "../../revert/marker.ts";
import type { GitHub, Pull } from "../../world/github/github.ts";

/** Anybody can write our marker into a pull request from a fork; only writers of this repository have branches in it. */
export function isOurRevert(
  { owner, repo }: Pick<GitHub, "owner" | "repo">,
  { headBranch, headRepo, body }: Pick<Pull, "headBranch" | "headRepo" | "body">,
): boolean {
  return (
    headRepo?.toLowerCase() === `${owner}/${repo}`.toLowerCase() &&
    headBranch.startsWith(revertBranchPrefix) &&
    parseRevertMarker(body) !== undefined
  );
}
