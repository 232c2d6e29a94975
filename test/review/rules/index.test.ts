import { expect, test } from "vitest";
import { rules } from "../../../src/review/rules/index.ts";
import { readCorpus } from "../../support/corpus.ts";
import { rulesPage } from "../../support/rules-page.ts";

test("docs/rules.md says what the rules say", async () => {
  await expect(rulesPage(rules)).toMatchFileSnapshot("../../../docs/rules.md");
});

test("ids are unique and kebab-case", () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/u.test(id))).toEqual([]);
});

test.each(rules.map((rule) => [rule.id, rule] as const))("%s looks at changes or at files", (_, rule) => {
  expect(rule.assess ?? rule.assessFile).toBeTypeOf("function");
});

test("each rule is shown at work in the corpus", () => {
  const shown = new Set(readCorpus().flatMap(({ expected }) => expected.map(({ rule }) => rule)));
  // Graded low, which the corpus does not list.
  expect(rules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual(["untested-change"]);
});
