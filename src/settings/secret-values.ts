/** Words of our own markers, labels and branches. */
const ourWords = [
  "deploy-guard:incident deploy-guard/revert- recovery rollback withdrawn also-bad review no-revert disable",
];

/**
 * What of the values that the settings took from the environment is a secret. A value that stands in what everybody
 * can read (`prod` in an environment called production, or in a repository's name) is none: blotting it out hides
 * nothing, and breaks our own markers and links.
 */
export function secretValues(
  values: readonly string[],
  everybodyReads: readonly (string | undefined)[],
): string[] {
  const readable = [...everybodyReads, ...ourWords].filter((text) => text !== undefined);
  return values.filter((value) => !readable.some((text) => text.includes(value)));
}
