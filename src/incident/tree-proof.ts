/** A check of a commit as it ended: `success`, `neutral`, `skipped`, `failure`, …; undefined while it runs. */
export interface EndedCheck {
  name: string;
  conclusion: string | undefined;
}

export type TreeProof =
  | { kind: "proven"; passed: number }
  /** `not-the-same` files, `moved` base, `no-checks` known, or some that `did-not-pass`. */
  | { kind: "not-the-same" | "moved" | "no-checks" }
  | { kind: "did-not-pass"; names: string[] };

const fine = new Set(["success", "neutral", "skipped"]);

export interface ProofFacts {
  /** Trees of the revert and of the commit that ran before. */
  tree: string;
  goodTree: string;
  /** The revert is one commit on top of what its branch is now, so that merging it makes this very tree. */
  isOnTip: boolean;
  /** Of the commit that ran before, without our own. */
  checks: readonly EndedCheck[];
}

/** Whether merging a revert makes exactly the files on which checks have passed before. */
export function proveTree({ tree, goodTree, isOnTip, checks }: ProofFacts): TreeProof {
  if (tree !== goodTree) return { kind: "not-the-same" };
  if (!isOnTip) return { kind: "moved" };
  const bad = checks.filter(({ conclusion }) => !fine.has(conclusion ?? "running")).map(({ name }) => name);
  if (bad.length > 0) return { kind: "did-not-pass", names: bad };
  const passed = checks.filter(({ conclusion }) => conclusion === "success").length;
  return passed === 0 ? { kind: "no-checks" } : { kind: "proven", passed };
}
