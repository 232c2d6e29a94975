import type { Estimate } from "../verdict.ts";

/** Why a control can't be used; the signal is then judged without it. */
export type ControlDoubt =
  /** Its source or its query can't be believed or read: the end of a sentence that begins with its name. */
  | { kind: "blind"; why: string }
  | { kind: "empty"; side: "before" | "after" }
  /** Its traffic rose or fell with the deploy where ours did not: events a second. */
  | { kind: "changed-too"; before: number; after: number };

/** What a control showed at a look. */
export interface ControlResult {
  baseline: Estimate;
  after: Estimate;
  /** Why it is not used. */
  doubt?: ControlDoubt;
  /** How many times as much as the control's our rate changed, with its 95 % interval. */
  ratio?: { ratio: number; low: number; high: number };
  /** Natural logarithm of the evidence that ours got worse beyond what the control did. */
  logEvidence?: number;
}
