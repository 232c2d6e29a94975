import { expect, test } from "vitest";
import { type EndedCheck, type ProofFacts, proveTree } from "../../src/incident/tree-proof.ts";

const check = (name: string, conclusion: string | undefined): EndedCheck => ({ name, conclusion });
const facts = (change: Partial<ProofFacts> = {}): ProofFacts => ({
  tree: "t",
  goodTree: "t",
  isOnTip: true,
  checks: [check("build", "success"), check("lint", "skipped")],
  ...change,
});

test.each<[string, Partial<ProofFacts>, unknown]>([
  ["the same files, checked", {}, { kind: "proven", passed: 1 }],
  ["other files", { goodTree: "u" }, { kind: "not-the-same" }],
  ["a branch that went on", { isOnTip: false }, { kind: "moved" }],
  ["nothing that checked them", { checks: [] }, { kind: "no-checks" }],
  ["checks that were all skipped", { checks: [check("a", "skipped")] }, { kind: "no-checks" }],
  [
    "one that failed",
    { checks: [check("a", "success"), check("b", "failure")] },
    { kind: "did-not-pass", names: ["b"] },
  ],
  [
    "one that runs",
    { checks: [check("a", "success"), check("b", undefined)] },
    { kind: "did-not-pass", names: ["b"] },
  ],
  ["one that is pending", { checks: [check("a", "pending")] }, { kind: "did-not-pass", names: ["a"] }],
])("%s", (_, change, proof) => {
  expect(proveTree(facts(change))).toEqual(proof);
});
