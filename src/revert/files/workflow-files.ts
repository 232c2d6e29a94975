/** GitHub takes these from a token with the right for them only, which the job's own never has. */
export function workflowFiles(paths: readonly string[]): string[] {
  return paths.filter((path) => path.startsWith(".github/workflows/"));
}
