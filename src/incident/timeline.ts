import type { Onset } from "../judge/verdict.ts";
import type { Deploy } from "./deploy.ts";

/** What happened at a moment of an incident. Titles and details are foreign. */
export type Happening =
  | { kind: "merged"; number: number; title: string }
  | { kind: "deployed"; sha: string; environment: string }
  | { kind: "rollout-began" }
  | { kind: "live" }
  | { kind: "got-worse" }
  | { kind: "vendor-said"; vendor: string; detail: string }
  | { kind: "certain" }
  | { kind: "revert-opened" | "revert-was-open"; number: number };

/** One moment of an incident, with who says so. */
export interface Moment {
  at: number;
  happened: Happening;
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
  const moments: Moment[] = [];
  const add = (at: number, source: string, happened: Happening) =>
    void moments.push({ at, source, happened });
  for (const { at, number, title } of merged) add(at, "GitHub", { kind: "merged", number, title });
  const { sha, environment, found } = deploy;
  add(deploy.deployedAt, found, { kind: "deployed", sha, environment });
  if (deploy.rolloutAt !== undefined) add(deploy.rolloutAt, found, { kind: "rollout-began" });
  if (liveSince !== undefined && liveSince !== deploy.deployedAt)
    add(liveSince, "live check", { kind: "live" });
  if (onset !== undefined) add(onset.at, "readings", { kind: "got-worse" });
  for (const { at, vendor, detail } of vendors) add(at, "vendor", { kind: "vendor-said", vendor, detail });
  add(decidedAt, "deploy-guard", { kind: "certain" });
  if (revert !== undefined) {
    const kind = revert.kind === "opened" ? "revert-opened" : "revert-was-open";
    add(revert.at, "deploy-guard", { kind, number: revert.number });
  }
  return moments.sort((a, b) => a.at - b.at);
}
