import type { Deploy } from "../../incident/deploy.ts";
import type { Verdict } from "../../judge/verdict.ts";
import { sha7 } from "../../text/names.ts";
import { clock } from "../../text/time.ts";
import type { World } from "../../world/world.ts";
import { deploysAfter } from "./deploys-after.ts";

/**
 * A regression that began after another commit was deployed is not this deploy's to answer: the later one has a watch of
 * its own. Answers the verdict as it stands then.
 */
export async function yieldToLaterDeploy(world: World, deploy: Deploy, verdict: Verdict): Promise<Verdict> {
  if (verdict.verdict !== "regressed") return verdict;
  const onset = verdict.onset?.to ?? verdict.decidedAt;
  const later = (await deploysAfter(world, deploy)).find(
    ({ sha, createdAt }) => sha !== deploy.sha && createdAt <= onset,
  );
  if (later === undefined) return verdict;
  const reason = `it got worse only after ${sha7(later.sha)} was deployed at ${clock(later.createdAt)} UTC: that deploy's own watch has to tell`;
  return { ...verdict, verdict: "inconclusive", reason };
}
