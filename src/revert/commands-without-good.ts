/**
 * Undoing a deploy by hand where nobody knows what was live before it: a person names the newest commit that was fine. What
 * is reverted is one commit that stands for all between the two trees, so that a conflict leaves its marks in the files.
 */
export function commandsWithoutGood(bad: string): string[] {
  const short = bad.slice(0, 7);
  return [
    `git fetch origin && git log --first-parent --oneline -20 ${bad}`,
    "GOOD=  # the newest of these that was fine",
    `git switch -c revert-${short} origin/HEAD`,
    `git revert --no-commit "$(git commit-tree -p "$GOOD" -m "${short}" ${bad}^{tree})"`,
    "# If it stops at conflicts: edit those files, git add them, then go on",
    `git commit -m "Revert deploy ${short}" && git push -u origin HEAD`,
  ];
}
