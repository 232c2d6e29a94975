import type { VendorFact } from "../judge/vendor-fact.ts";
import type { Onset } from "../judge/verdict.ts";
import type { Deploy } from "./deploy.ts";
import type { Severity } from "./record/severity.ts";

/** What happened at a moment of an incident. Titles, details and texts are foreign. */
export type Happening =
  | { kind: "merged"; number: number; title: string }
  | { kind: "deployed"; sha: string; environment: string }
  | { kind: "rollout-began" }
  | { kind: "live" }
  | { kind: "got-worse" }
  | { kind: "vendor-said"; vendor: string; said: VendorFact }
  | { kind: "certain" }
  | { kind: "revert-opened" | "revert-was-open" | "revert-withdrawn"; number: number }
  | { kind: "opened"; severity: Severity }
  | { kind: "acknowledged" | "resolved" | "reopened" }
  | { kind: "severity-set"; severity: Severity }
  | { kind: "noted" | "cause-told"; text: string }
  | { kind: "false-alarm"; why: string }
  /** Somebody asked to resolve it, and the signals said otherwise. */
  | { kind: "still-bad"; reason: string }
  /** A deploy that undid the bad one went live, and this is how production is since. */
  | { kind: "recovered" | "not-recovered" | "recovery-unknown"; sha: string; revert?: number }
  /** The same commit was deployed once more. */
  | { kind: "bad-again"; sha: string }
  | { kind: "reminded" }
  | { kind: "escalated"; step: number; to: string[] }
  /** A message of the entry `of` reached a target; `ref` is what the target calls it. */
  | { kind: "told"; to: string; event: string; of: string; ref?: string }
  | { kind: "not-told"; to: string; event: string; of: string; why: string }
  /** The record was lost, and this is what GitHub knows of it. */
  | { kind: "rebuilt" };

/** One moment of an incident, with who says so. */
export interface Moment {
  at: number;
  what: Happening;
  source: string;
}

export interface TimelineFacts {
  deploy: Deploy;
  liveSince?: number;
  onset?: Onset;
  /** First interval with harm that could be read, and when the judge was sure. */
  decidedAt: number;
  revert?: { at: number; number: number; kind: "opened" | "already-open" };
  vendors: { at: number; vendor: string; said: VendorFact }[];
  merged: { at: number; number: number; title: string }[];
}

/** What happened, oldest first. */
export function timeline(facts: TimelineFacts): Moment[] {
  const { deploy, liveSince, onset, decidedAt, revert, vendors, merged } = facts;
  const moments: Moment[] = [];
  const add = (at: number, source: string, what: Happening) => void moments.push({ at, source, what });
  for (const { at, number, title } of merged) add(at, "GitHub", { kind: "merged", number, title });
  const { sha, environment, found } = deploy;
  add(deploy.deployedAt, found, { kind: "deployed", sha, environment });
  if (deploy.rolloutAt !== undefined) add(deploy.rolloutAt, found, { kind: "rollout-began" });
  if (liveSince !== undefined && liveSince !== deploy.deployedAt)
    add(liveSince, "live check", { kind: "live" });
  if (onset !== undefined) add(onset.at, "readings", { kind: "got-worse" });
  for (const { at, vendor, said } of vendors) add(at, "vendor", { kind: "vendor-said", vendor, said });
  add(decidedAt, "deploy-guard", { kind: "certain" });
  if (revert !== undefined) {
    const kind = revert.kind === "opened" ? "revert-opened" : "revert-was-open";
    add(revert.at, "deploy-guard", { kind, number: revert.number });
  }
  return moments.sort((a, b) => a.at - b.at);
}
