import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Finding, severityRank } from "../../src/review/finding.ts";
import { reviewCase } from "../support/corpus.ts";

type Files = Record<string, string>;
const cases = JSON.parse(readFileSync(join(import.meta.dirname, "fixtures/cases.json"), "utf8")) as Record<
  string,
  { before: Files; after: Files }
>;

/** Changes that once went unseen, or were called a risk without being one; by number, with the rules that must speak. */
const right: Record<string, string[]> = {
  "01-own-service-endpoint": [
    "endpoint-changed",
    "timeout-weakened",
    "retry-unbounded",
    "credential-reference-changed",
  ],
  "02-default-in-placeholder": ["endpoint-changed", "timeout-weakened", "retry-unbounded"],
  "03-reference-swapped": ["environment-mismatch", "credential-reference-changed"],
  "04-vendor-not-first-in-name": ["endpoint-changed", "required-key-removed"],
  "05-helm-named-template": ["credential-reference-changed"],
  "06-hcl-provider-alias": ["endpoint-changed"],
  "07-top-level-key-removed": ["required-key-removed"],
  "08-whole-section-removed": ["required-key-removed"],
  "09-env-sample-rename": ["env-var-renamed"],
  "10-called-harmless": ["endpoint-changed", "insecure-transport"],
  "11-wrong-integration-near": ["endpoint-changed"],
  "12-made-up-secrets": [],
  "13-mock-verify-zero": [],
  "14-cassettes-and-locks": [],
  "15-fstring-host": [],
  "16-template-in-host": ["endpoint-changed"],
  "17-literal-moved-to-variable": [],
  "18-tf-sensitive-false": [],
  "19-comparison-read-as-value": [],
  "20-word-production-in-a-test": [],
};

function findingsOf(name: string): Finding[] {
  const { before, after } = cases[name]!;
  const files = (texts: Files) => new Map(Object.entries(texts));
  const { findings } = reviewCase({
    name,
    before: files(before),
    after: files(after),
    renames: new Map(),
    expected: [],
  });
  return findings.filter(({ severity }) => severityRank(severity) > 0);
}

test("every case has a right answer", () => {
  expect(Object.keys(cases)).toEqual(Object.keys(right));
});

describe.each(Object.entries(right))("E%s", (name, rules) => {
  test(
    rules.length === 0 ? "raises nothing of medium or above" : `is pointed out by ${rules.join(", ")}`,
    () => {
      const found = findingsOf(name);
      if (rules.length === 0) expect(found).toEqual([]);
      else expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules));
    },
  );
});

test("E11: a setting is named after what it is of", () => {
  expect(findingsOf("11-wrong-integration-near").map(({ integration }) => integration)).not.toContain("idam");
});
