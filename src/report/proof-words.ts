import type { TreeProof } from "../incident/tree-proof.ts";
import { sha7 } from "../text/names.ts";
import { counted } from "../text/numbers.ts";
import { oneLine } from "../text/one-line.ts";

/** For the status on the revert; GitHub takes 140 characters. */
export function proofStatus({ passed }: TreeProof & { kind: "proven" }, good: string): string {
  return `exactly the files of ${sha7(good)}, on which ${counted(passed, "check")} passed`;
}

/** For the log: what became of the proof. */
export function proofLine(proof: TreeProof, good: string): string {
  switch (proof.kind) {
    case "proven":
      return `the revert is proven: ${proofStatus(proof, good)}`;
    case "not-the-same":
      return `the revert is not proven: its files are not those of ${sha7(good)}, since other changes came later`;
    case "moved":
      return "the revert is not proven: its branch has gone on since";
    case "no-checks":
      return `the revert is not proven: no check of ${sha7(good)} is known that passed`;
    case "did-not-pass":
      return `the revert is not proven: of ${sha7(good)} did not pass: ${oneLine(proof.names.join(", "), 300)}`;
  }
}
