/**
 * Undoing a deploy by hand where nobody knows what was live before it: a person names the newest commit that was fine. By
 * the difference of the two trees, which is the same whatever merges lie between.
 */
export function commandsWithoutGood(bad: string): string[] {
  const short = bad.slice(0, 7);
  return [
    `git fetch origin && git log --first-parent --oneline -20 ${bad}`,
    "GOOD=  # the newest of these that was fine",
    `git switch -c revert-${short} origin/HEAD`,
    `git diff --binary ${bad} "$GOOD" | git apply --3way --index`,
    `git commit -m "Revert deploy ${short}" && git push -u origin HEAD`,
  ];
}
