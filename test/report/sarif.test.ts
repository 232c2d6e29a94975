import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { reviewJson } from "../../src/report/review-json.ts";
import { reviewText } from "../../src/report/review-text.ts";
import { sarifLog } from "../../src/report/sarif.ts";
import { rules } from "../../src/review/rules/index.ts";
import { readCorpus, reviewCase } from "../support/corpus.ts";

// The official schema is of draft 4, whose `id` newer drafts refuse; nothing else in it differs.
const { $schema: _draft, id: _id, ...body } = schema as Record<string, unknown>;
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(body);

const findings = readCorpus().flatMap((one) => reviewCase(one).findings);

describe("the SARIF log", () => {
  const log = sarifLog(findings, rules, "https://github.com/acme/deploy-guard");

  test("is valid by the official schema", () => {
    validate(log);
    expect(validate.errors).toBeNull();
  });

  test("names a rule for each result, and only rules that were used", () => {
    const [run] = log.runs;
    expect(
      run!.results!.every(({ ruleId, ruleIndex }) => run!.tool.driver.rules![ruleIndex!]!.id === ruleId),
    ).toBe(true);
    expect(sarifLog([], rules, "x").runs[0]!.tool.driver.rules).toEqual([]);
  });

  test("holds at most the results that GitHub shows", () => {
    const many = Array.from({ length: 6000 }, () => findings[0]!);
    expect(sarifLog(many, rules, "x").runs[0]!.results).toHaveLength(5000);
  });
});

test("JSON has exactly the promised fields, null for what is absent", () => {
  const [first] = findings;
  const answer = JSON.parse(
    reviewJson({
      findings: [{ ...first!, before: undefined, integration: undefined }],
      risk: "high",
      integrations: [],
    }),
  );
  expect(Object.keys(answer.findings[0])).toEqual([
    "rule",
    "severity",
    "confidence",
    "integration",
    "file",
    "line",
    "key",
    "before",
    "after",
    "message",
  ]);
  expect(answer.findings[0]).toMatchObject({ before: null, integration: null });
});

test("text for a terminal carries no control character of the pull request", () => {
  const nasty = "\u001b[2J\u0007\r\nred";
  const text = reviewText(
    {
      findings: [{ ...findings[0]!, file: nasty, key: nasty, after: nasty, message: nasty }],
      touched: [],
      held: [],
      harmless: 0,
      enforce: true,
      notSeen: [],
    },
    { colour: false },
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
});
