import { expect, test } from "vitest";
import { rules } from "../../../src/review/rules/index.ts";
import { readCorpus, reviewCase } from "../../support/corpus.ts";
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

test("each rule is at work in the corpus", () => {
  const corpus = readCorpus();
  const expected = new Set(corpus.flatMap((one) => one.expected.map(({ rule }) => rule)));
  // What is graded low is not listed there: it has to be found.
  const isFound = (id: string) =>
    corpus.some((one) => reviewCase(one).findings.some(({ rule }) => rule === id));
  expect(rules.map(({ id }) => id).filter((id) => !expected.has(id) && !isFound(id))).toEqual([]);
});

test("the corpus names no rule that there is none of", () => {
  const ids = new Set(rules.map(({ id }) => id));
  expect(
    readCorpus()
      .flatMap((one) => one.expected.map(({ rule }) => rule))
      .filter((id) => !ids.has(id)),
  ).toEqual([]);
});
