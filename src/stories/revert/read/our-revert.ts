import {
  isRevertBranch,
  parseElsewhereMarker,
  parseRevertMarkers,
  type RevertMarker,
} from "../../../revert/marker.ts";
import type { GitHub, Pull } from "../../../world/github/github.ts";

type Repository = Pick<GitHub, "owner" | "repo">;
type Looks = Pick<Pull, "headBranch" | "headRepo" | "body">;

/** Anybody can write our marker into a pull request from a fork; only writers of this repository have branches in it. */
export function isOurRevert(repository: Repository, { headBranch, headRepo, body }: Looks): boolean {
  return (
    headRepo?.toLowerCase() === nameOf(repository).toLowerCase() &&
    isRevertBranch(headBranch) &&
    (parseRevertMarkers(body).length > 0 || parseElsewhereMarker(body) !== undefined)
  );
}

/** What a revert of ours undoes in an environment; undefined for anything else. */
export function ourMarker(
  repository: Repository,
  pull: Looks,
  environment: string,
): RevertMarker | undefined {
  if (!isOurRevert(repository, pull)) return undefined;
  return parseRevertMarkers(pull.body).find((marker) => marker.environment === environment);
}

/** `owner/name`. */
export function nameOf({ owner, repo }: Repository): string {
  return `${owner}/${repo}`;
}
