import { expect, test } from "vitest";
import {
  bodyWithSecond,
  elsewhereComment,
  elsewhereCommentMarker,
  elsewhereLine,
  elsewhereSummary,
  holdsToo,
} from "../../src/report/elsewhere-words.ts";
import type { RevertFact } from "../../src/report/run-report.ts";

const open = {
  number: 490,
  url: "https://github.test/acme/shop/pull/490",
  title: 'Revert "Move payments" on develop',
  checks: [],
  warnings: [],
  notes: [],
};
const commands = ["git fetch origin", "git revert x"];
const facts: RevertFact[] = [
  { kind: "opened", ...open, draft: false },
  { kind: "already-open", ...open, draft: true },
  {
    kind: "refused",
    reasons: [{ kind: "conflict", paths: ["a.yml"], by: ["#484"], to: "4f2c9d1" }],
    conflicts: ["a.yml"],
    commands,
  },
  { kind: "failed", message: "contents: write is missing", commands },
  { kind: "failed", message: "no", commands: [], compareUrl: "https://github.test/compare" },
];

test("what became of the second revert, for incident, summary and log", async () => {
  const page = facts.map((revert) => {
    const fact = { branch: "develop", revert };
    return `## ${revert.kind}\n\n${elsewhereComment(fact, 482)}\n\n\`\`\`text\n${elsewhereSummary(fact)}\n${elsewhereLine(fact)}\n\`\`\`\n`;
  });
  await expect(page.join("\n")).toMatchFileSnapshot("../snapshots/elsewhere.md");
});

test("the first names the second where it warned of the branch, else after what is to be done", () => {
  const second = { branch: "develop", number: 490 };
  const words = `${holdsToo("develop")}: #490 reverts it there.`;
  const warned = `a\n\n**What to do**: merge\n\n${holdsToo("develop")}, and is not changed.\n\nb`;
  expect(bodyWithSecond(warned, second)).toBe(`a\n\n**What to do**: merge\n\n${words}\n\nb`);
  const silent = "a\n\n**What to do**: merge\n\nb";
  expect(bodyWithSecond(silent, second)).toBe(`a\n\n**What to do**: merge\n\n${words}\n\nb`);
  expect(bodyWithSecond(bodyWithSecond(warned, second), second)).toBe(bodyWithSecond(warned, second));
});

test("the marker of a branch is one comment, whatever its name holds", () => {
  expect(elsewhereCommentMarker("a b-->c")).toBe("<!-- deploy-guard:elsewhere on=a%20b--%3Ec -->");
});
