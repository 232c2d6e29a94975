import type { Refusal } from "./reason.ts";

export interface Range {
  from: string;
  to: string;
  onto: string;
}

export interface RangeFacts extends Range {
  fromIsAncestor: boolean;
  toIsOnBranch: boolean;
  /** Trees of from and to. */
  fromTree: string;
  toTree: string;
}

/** What can be refused before any file is looked at. */
export function rangeRefusals(facts: RangeFacts): Refusal[] {
  const { from, to, onto: branch } = facts;
  if (!facts.fromIsAncestor) return [{ kind: "not-an-ancestor", from, to }];
  if (!facts.toIsOnBranch) return [{ kind: "not-on-branch", to, branch }];
  if (facts.fromTree === facts.toTree) return [{ kind: "nothing-to-undo", from, to, commits: true }];
  return [];
}
