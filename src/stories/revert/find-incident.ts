import { ourLabel } from "../../incident/our-label.ts";
import { incidentMarker } from "../../report/incident-body.ts";
import type { GitHub, Issue } from "../../world/github/github.ts";
import { openMayWrite } from "./read/may-write.ts";

/** Incidents that are looked back over, newest first. */
const lookBack = 100;

/**
 * The incident of a deploy, known by its marker: people edit titles. Anybody can write a marker into an issue, so who wrote
 * it must be an App or somebody who may write here. `issues` are those with our label, where they are known already.
 */
export async function findIncident(
  github: GitHub,
  { environment, sha }: { environment: string; sha: string },
  issues?: readonly Issue[],
): Promise<Issue | undefined> {
  const marker = incidentMarker(environment, sha);
  const all = issues ?? (await github.readIssues({ labels: [ourLabel], state: "all", limit: lookBack }));
  const mayWrite = openMayWrite(github);
  for (const issue of all
    .filter(({ body }) => body.includes(marker))
    .toSorted((a, b) => a.number - b.number)) {
    // Where GitHub does not say who it was, or what they may, a forged incident costs less than a second one.
    if (issue.author === undefined || (await mayWrite(issue.author)) !== false) return issue;
  }
  return undefined;
}
