import { expect, test } from "vitest";
import { warningsText } from "../../.ci/warnings-page.ts";
import { makesDraft } from "../../src/revert/assess-safety.ts";
import { warningSamples } from "../support/warning-samples.ts";

test("each kind of warning is shown as it is published, with its rule and whether it makes a draft", () => {
  const parts = warningsText().split(/^### /mu).slice(1);
  expect(parts.map((part) => part.split("\n", 1)[0])).toEqual(
    Object.keys(warningSamples).map((kind) => `\`${kind}\``),
  );
  for (const [at, { kind }] of Object.values(warningSamples).entries()) {
    expect(parts[at]).toContain("> **Safe to merge?** As a merge, yes; but look at the points below");
    expect(parts[at]).toMatch(new RegExp(`^> - .{20,} \\(\\[${kind}\\]\\(https://`, "mu"));
    expect(parts[at]).toContain(makesDraft(kind) ? "Opened as a draft." : "no draft for it");
  }
});

test("what is told only after later work is shown beside some", () => {
  expect(warningsText()).toMatch(/`later-needs`[\s\S]{0,200}plus 1 commit that came later/u);
});
