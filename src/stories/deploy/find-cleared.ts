import { WorldError } from "../../errors.ts";
import { ourLabel } from "../../incident/our-label.ts";
import type { World } from "../../world/world.ts";
import { findIncident } from "../revert/find-incident.ts";
import { ourMarker } from "../revert/read/our-revert.ts";

/** Pull requests and incidents that are looked back over. */
const lookBack = 100;

/**
 * Commits whose regression was a false alarm: people closed its revert without merging it, or its incident as not planned.
 * Only who may triage here can do either, or put our label on an issue, so neither can be forged from outside.
 */
export async function findCleared(
  { github, log }: World,
  environment: string,
  suspects: readonly string[],
): Promise<Set<string>> {
  if (suspects.length === 0) return new Set();
  try {
    const [pulls, issues] = await Promise.all([
      github.findPulls({ state: "closed", limit: lookBack }),
      github.readIssues({ labels: [ourLabel], state: "closed", limit: lookBack }).catch(() => []),
    ]);
    const cleared = new Set<string>();
    for (const pull of pulls) {
      const marker = ourMarker(github, pull, environment);
      if (marker === undefined || !suspects.includes(marker.bad) || pull.merged) continue;
      const comments = await github.readComments(pull.number);
      // Withdrawn by ourselves, because somebody else had reverted it: no false alarm.
      if (!comments.some(({ body }) => body.includes("<!-- deploy-guard:withdrawn -->")))
        cleared.add(marker.bad);
    }
    for (const bad of suspects) {
      const dismissed = issues.filter(({ stateReason }) => stateReason === "not_planned");
      if ((await findIncident(github, { environment, sha: bad }, dismissed)) !== undefined) cleared.add(bad);
    }
    return cleared;
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    log.line(`whether an earlier regression was a false alarm can't be read: ${error.message}`);
    return new Set();
  }
}
