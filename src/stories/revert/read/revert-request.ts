import type { RevertText } from "../../../report/revert-body.ts";
import type { RevertNote } from "../../../report/run-notes.ts";
import type { RangeCommit } from "../../../revert/plan-revert.ts";
import type { Check, Reason } from "../../../revert/reason.ts";
import type { Commit, Comparison, Pull } from "../../../world/github/github.ts";
import type { World } from "../../../world/world.ts";

export type RevertWorld = Pick<World, "github" | "now" | "hide" | "redact">;

export interface RevertRequest {
  environment: string;
  /** What was live and good, and what is live now: full ids. */
  good: string;
  bad: string;
  /** Where it is undone; when left out, the branch that took in the bad commit, or the default branch. */
  branch?: string;
  /** Branch or tag that was deployed: the revert goes there when bad is not on the default branch. */
  deployedFrom?: string;
  /** Milliseconds since the epoch. */
  deployedAt?: number;
  scope: "deploy" | "suspect";
  /** The top suspect, if its lead is clear. */
  suspect?: { number: number } | { sha: string };
  /** What is known already of good…bad. */
  known?: { comparison: Comparison; pulls: ReadonlyMap<string, Pull[]> };
  /** It is reverted already where it was deployed, by this pull request on that branch; this one is for `branch`, which holds it too. */
  besides?: { number: number; branch: string };
  /** A later commit that is live in this environment and was judged healthy. */
  healthyLater?: string;
  /** For the text of the pull request. */
  telling: Pick<RevertText, "why" | "incident" | "evidence" | "suspects">;
  response: { draft: boolean; maxAgeMs: number; maxPerDay: number; conflict?: "refuse" | "draft" };
  dryRun: boolean;
  /** Asks whether undoing it is safe even if its revert is open already; in a dry run only. */
  evenIfOpen?: boolean;
}

/** A revert that is ready to be published. */
export interface ReadyRevert {
  title: string;
  body: string;
  message: string;
  branch: string;
  /** Where something stands in the way of `branch`. */
  otherBranch: string;
  base: string;
  tip: Commit;
  tree: string;
  way: "plain" | "git";
  paths: { path: string; from: string | null; to: string | null }[];
  draft: boolean;
  /** Its files hold conflicts, which are marked: it must not be opened but as a draft. */
  hasConflicts?: boolean;
  /** The branch's own steps that are undone. */
  undone: RangeCommit[];
  /** People whose changes are undone. */
  authors: string[];
  checks: Check[];
  warnings: Reason[];
  commands: string[];
}

export type RevertOutcome =
  | (ReadyRevert & { kind: "opened"; number: number; url: string; notes: RevertNote[]; pull: Pull })
  | { kind: "already-open"; number: number; url: string; title: string; draft: boolean }
  | (ReadyRevert & { kind: "planned" })
  /** `warnings` are what a person would have had to look at besides. */
  | { kind: "refused"; reasons: Reason[]; conflicts: string[]; commands: string[]; warnings: Reason[] }
  /** `compareUrl` opens the pull request by hand: the branch is there. */
  | { kind: "failed"; message: string; commands: string[]; compareUrl?: string };
