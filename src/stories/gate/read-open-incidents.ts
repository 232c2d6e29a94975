import { ourLabel } from "../../incident/our-label.ts";
import { parseIncidentMarker } from "../../report/incident-body.ts";
import { incidentClaim } from "../../revert/marker.ts";
import type { GitHub, Issue } from "../../world/github/github.ts";

export interface Incidents {
  /** Oldest first, each with the commit that went bad. */
  open: { issue: Issue; bad: string }[];
  /** Why there may be more. */
  unseen: string[];
}

/** Issues of ours that are looked at, and incidents that are looked into. */
const mostListed = 100;
export const mostIncidents = 5;

/**
 * Open incidents of an environment. Anybody can write their marker into an issue, so one counts only if the login that this
 * token speaks for wrote it, or another bot and whoever opened it made the ref that it takes to open an incident, which takes
 * the right to push.
 */
export async function readOpenIncidents(github: GitHub, environment: string): Promise<Incidents> {
  const [issues, self] = await Promise.all([
    github.readIssues({ labels: [ourLabel], state: "open", limit: mostListed }),
    github.findSelf().catch(() => undefined),
  ]);
  const unseen: string[] = [];
  const open: Incidents["open"] = [];
  for (const issue of issues.toReversed()) {
    const marker = parseIncidentMarker(issue.body);
    if (marker === undefined || marker.environment.toLowerCase() !== environment.toLowerCase()) continue;
    if (open.length === mostIncidents) {
      unseen.push(
        `more than ${mostIncidents} incidents of ${environment} are open; only the oldest are looked into`,
      );
      break;
    }
    if (await isOurs(github, issue, { marker, self: self?.login })) open.push({ issue, bad: marker.sha });
  }
  if (issues.length === mostListed)
    unseen.push(
      `more than ${mostListed} issues with the label ${ourLabel} are open; only the newest are looked at`,
    );
  return { open, unseen };
}

async function isOurs(
  github: GitHub,
  { author }: Issue,
  { marker, self }: { marker: { environment: string; sha: string }; self: string | undefined },
): Promise<boolean> {
  if (author === undefined) return false;
  if (author === self) return true;
  // The watch may speak by another App's token than the gate.
  if (!author.endsWith("[bot]")) return false;
  return (await github.findRef(incidentClaim(marker.environment, marker.sha, 1))) !== undefined;
}
