import type { BroughtBy, RangeCommit } from "./plan-revert.ts";

export const optOutLabel = "deploy-guard: no-revert";

/** Somebody asks that a change be not reverted by machine. */
export interface OptOut {
  commit: RangeCommit;
  /** With the label; absent for a trailer in the commit's message. */
  pull?: BroughtBy;
}

/** Asked for by a label on a pull request, or by a trailer in a message; whether it counts depends on who did it. */
export function findOptOuts(commits: readonly RangeCommit[]): OptOut[] {
  const labelled = new Map<number, OptOut>();
  const trailers: OptOut[] = [];
  for (const commit of commits) {
    for (const pull of pullsOf(commit)) {
      if (pull.labels.some((label) => label.toLowerCase() === optOutLabel))
        labelled.set(pull.number, { commit, pull });
    }
    if (/^Deploy-Guard:[ \t]*no-revert[ \t]*$/imu.test(commit.message)) trailers.push({ commit });
  }
  return [...labelled.values(), ...trailers];
}

/** One for each: `#7`, or the commit's id. */
export function optOutKey({ commit, pull }: OptOut): string {
  return pull === undefined ? commit.sha : `#${pull.number}`;
}

/** Every pull request that brought a commit: into the branch, or into one that was merged there. */
export function pullsOf({ pull, pulls }: RangeCommit): BroughtBy[] {
  return pulls ?? (pull === undefined ? [] : [pull]);
}
