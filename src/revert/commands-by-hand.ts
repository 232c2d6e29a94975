import type { RevertPlan } from "./plan-revert.ts";

/** Commits named in the message; all are undone. */
const mostNamed = 20;

/**
 * What a person types to do the same. One commit is reverted as it is, a merge against its first parent. Several are undone
 * as one step from tree to tree, which nothing stops half-way: no empty commit, no merge, and a conflict leaves its marks.
 */
export function commandsByHand(
  plan: RevertPlan & { kind: "revert" },
  {
    branch,
    hasConflicts = false,
    verb = "revert",
  }: { branch: string; hasConflicts?: boolean; verb?: "revert" | "reapply" },
): string[] {
  const commits = plan.undone.flatMap((change) => change.commits);
  const [only] = commits;
  const isOne = only !== undefined && commits.length === 1 && only.parents[0] === plan.from;
  const mainline = isOne && only.parents.length > 1 ? "-m 1 " : "";
  const stops = (goOn: string) =>
    hasConflicts ? [`# It stops at the conflicts: edit those files, git add them, then ${goOn}`] : [];
  return [
    `git fetch origin && git switch -c ${verb}-${plan.to.slice(0, 7)} ${shellWord(`origin/${branch}`)}`,
    ...(isOne
      ? [`git revert --no-edit ${mainline}${only.sha}`, ...stops("git revert --continue")]
      : [
          ...undoAtOnce(plan.from, plan.to),
          ...stops("go on"),
          `git commit -m "Revert ${plan.from.slice(0, 7)}..${plan.to.slice(0, 7)}" -m "${named(commits)}"`,
        ]),
    "git push -u origin HEAD",
  ];
}

/** The same where nothing is known but the two commits: on top of the bad one, whatever became of its branch. */
export function commandsOnBad({ good, bad }: { good: string; bad: string }): string[] {
  const name = bad.slice(0, 7);
  return [
    `git fetch origin ${good} ${bad} && git switch -c revert-${name} ${bad}`,
    ...undoAtOnce(good, bad),
    `git commit -m "Revert deploy ${name}"`,
    "git push -u origin HEAD",
  ];
}

/** Reverts a commit that stands for all of them: made from the old state's commit and the new state's files. */
function undoAtOnce(from: string, to: string): string[] {
  return [`git revert --no-commit "$(git commit-tree -p ${from} -m "${to.slice(0, 7)}" ${to}^{tree})"`];
}

function named(commits: readonly { sha: string }[]): string {
  const shown = commits.slice(-mostNamed).map(({ sha }) => sha.slice(0, 12));
  return `This reverts ${shown.length === 1 ? "commit" : "commits"} ${shown.toReversed().join(", ")}.`;
}

/** Branch names may hold whatever a shell would act on. */
function shellWord(text: string): string {
  return /^[\w./-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
