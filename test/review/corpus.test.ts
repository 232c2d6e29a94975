import { describe, expect, test } from "vitest";
import { type Finding, severityRank } from "../../src/review/finding.ts";
import { type Expected, readCorpus, reviewCase } from "../support/corpus.ts";

const corpus = readCorpus();

function matches(finding: Finding, expected: Expected): boolean {
  return (
    finding.rule === expected.rule &&
    (expected.severity === "*" || finding.severity === expected.severity) &&
    (expected.integration === undefined || finding.integration === expected.integration) &&
    finding.file === expected.file &&
    (expected.line === undefined || finding.line === expected.line) &&
    (expected.key === undefined || finding.key === expected.key)
  );
}

function told({ rule, severity, integration, file, line, key }: Finding): string {
  return `${severity} ${rule} ${integration} ${file}:${line} ${key}`;
}

test("the corpus holds at least 60 pull requests, 25 of them harmless", () => {
  expect(corpus.length).toBeGreaterThanOrEqual(60);
  expect(corpus.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(25);
});

describe.each(corpus.map((one) => [one.name, one] as const))("%s", (_, one) => {
  const { findings } = reviewCase(one);

  test("has nothing missing", () => {
    const missing = one.expected.filter(
      (expected) => !findings.some((finding) => matches(finding, expected)),
    );
    expect({ missing, found: missing.length > 0 ? findings.map(told) : [] }).toEqual({
      missing: [],
      found: [],
    });
  });

  test("has nothing above low that nobody expects", () => {
    const surplus = findings.filter(
      (finding) =>
        severityRank(finding.severity) > 0 && !one.expected.some((expected) => matches(finding, expected)),
    );
    expect(surplus.map(told)).toEqual([]);
  });
});
