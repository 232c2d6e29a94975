import type { Onset } from "../judge/verdict.ts";
import type { Deploy } from "./deploy.ts";

/** One moment of an incident, with who says so. Texts are plain; foreign parts are cleaned by the report. */
export interface Moment {
  at: number;
  what: string;
  source: string;
}

export interface TimelineFacts {
  deploy: Deploy;
  liveSince?: number;
  onset?: Onset;
  /** First interval with harm that could be read, and when the judge was sure. */
  decidedAt: number;
  revert?: { at: number; number: number; kind: "opened" | "already-open" };
  vendors: { at: number; vendor: string; detail: string }[];
  merged: { at: number; number: number; title: string }[];
}

/** What happened, oldest first. */
export function timeline(facts: TimelineFacts): Moment[] {
  const { deploy, liveSince, onset, decidedAt, revert, vendors, merged } = facts;
  const moments: Moment[] = [
    ...merged.map(({ at, number, title }) => ({ at, what: `#${number} merged: ${title}`, source: "GitHub" })),
    {
      at: deploy.deployedAt,
      what: `${deploy.sha.slice(0, 7)} deployed to ${deploy.environment}`,
      source: deploy.found,
    },
  ];
  if (deploy.rolloutAt !== undefined) {
    moments.push({ at: deploy.rolloutAt, what: "the rollout began", source: deploy.found });
  }
  if (liveSince !== undefined && liveSince !== deploy.deployedAt) {
    moments.push({ at: liveSince, what: "the deployed commit answers", source: "live check" });
  }
  if (onset !== undefined)
    moments.push({ at: onset.at, what: "errors begin (most likely)", source: "readings" });
  for (const { at, vendor, detail } of vendors)
    moments.push({ at, what: `${vendor}: ${detail}`, source: "vendor" });
  moments.push({ at: decidedAt, what: "regression certain enough to act", source: "deploy-guard" });
  if (revert !== undefined) {
    moments.push({
      at: revert.at,
      what:
        revert.kind === "opened"
          ? `revert #${revert.number} opened`
          : `revert #${revert.number} was already open`,
      source: "deploy-guard",
    });
  }
  return moments.sort((a, b) => a.at - b.at);
}
