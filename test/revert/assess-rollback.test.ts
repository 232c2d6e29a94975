import { expect, test } from "vitest";
import { rollbackRefusals } from "../../src/revert/assess-rollback.ts";
import type { Reason } from "../../src/revert/reason.ts";

const reasons = (...kinds: string[]) => kinds.map((kind) => ({ kind }) as Reason);

test("what lies in the branch alone does not stop a rollback", () => {
  expect(
    rollbackRefusals(reasons("conflict", "workflow-files", "lock-file", "bot-author", "revert-open")),
  ).toEqual([]);
});

test("what makes going back wrong stops it, and so does whatever nobody has thought of", () => {
  const stops = reasons(
    "disabled",
    "opted-out",
    "database-migration",
    "contains-our-revert",
    "git-failed",
    "new-rule",
  );
  expect(rollbackRefusals([...reasons("conflict"), ...stops])).toEqual(stops);
});
