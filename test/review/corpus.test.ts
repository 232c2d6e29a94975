import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/review/finding.ts";
import { missing, readCorpus, reviewCase, surplus } from "../support/corpus.ts";

const corpus = readCorpus().map((one) => ({ ...one, findings: reviewCase(one).findings }));

function told({ rule, severity, integration, file, line, key }: Finding): string {
  return `${severity} ${rule} ${integration} ${file}:${line} ${key}`;
}

describe.each(corpus.map((one) => [one.name, one] as const))("%s", (_, one) => {
  test("has nothing missing", () => {
    const missed = missing(one);
    expect({ missed, found: missed.length > 0 ? one.findings.map(told) : [] }).toEqual({
      missed: [],
      found: [],
    });
  });

  test("has nothing above low that nobody expects", () => {
    expect(surplus(one).map(told)).toEqual([]);
  });
});

describe("as a whole", () => {
  const risky = corpus.filter(({ expected }) => expected.length > 0);
  const harmless = corpus.filter(({ expected }) => expected.length === 0);

  test("the corpus holds at least 300 pull requests, 110 of them harmless", () => {
    expect(corpus.length).toBeGreaterThanOrEqual(300);
    expect(harmless.length).toBeGreaterThanOrEqual(110);
  });

  test("at least 90 % of what is risky is pointed out, and at most 5 % of what is harmless, told by kind", () => {
    const kinds = [...new Set(corpus.map(({ kind }) => kind))].sort().map((kind) => {
      const ofKind = corpus.filter((one) => one.kind === kind);
      const wanted = ofKind.flatMap(({ expected }) => expected).length;
      const found = wanted - ofKind.flatMap(missing).length;
      return { kind, "pull requests": ofKind.length, wanted, found, surplus: ofKind.flatMap(surplus).length };
    });
    console.table(kinds);
    const caught = risky.filter((one) => missing(one).length === 0).length / risky.length;
    const alarmed = harmless.filter((one) => surplus(one).length > 0).length / harmless.length;
    console.info(`recall ${(caught * 100).toFixed(1)} %, false alarms ${(alarmed * 100).toFixed(1)} %`);
    expect(caught).toBeGreaterThanOrEqual(0.9);
    expect(alarmed).toBeLessThanOrEqual(0.05);
  });
});
