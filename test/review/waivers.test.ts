import { describe, expect, test } from "vitest";
import { assessChanges } from "../../src/review/assess-changes.ts";
import { ownRules } from "../../src/review/own-rules.ts";
import { readChangedFile } from "../../src/review/read-changed-file.ts";
import { configuredIntegrations, reviewPolicy } from "../../src/review/review-policy.ts";
import { rules } from "../../src/review/rules/index.ts";
import { applyWaivers, type Waiver } from "../../src/review/waivers.ts";

const policy = reviewPolicy.parse({
  integrations: { stripe: { critical: true, owners: ["@jane"], config: ["config/payments.yml"] } },
});
const files = [
  readChangedFile({
    path: "config/payments.yml",
    before: "stripe:\n  timeout: 5s\n  retries: 3\n",
    after: "stripe:\n  timeout: 0\n  retries: 3\n",
  }),
];
const assessment = assessChanges({
  files,
  paths: ["config/payments.yml"],
  integrations: configuredIntegrations(policy),
  settings: {},
});
const waiver: Waiver = {
  rule: "timeout-weakened",
  key: "stripe.timeout",
  reason: "only the batch job",
  until: "2026-12-31",
};
const others = { findings: assessment.findings.filter(({ rule }) => rule === "timeout-weakened") };
const day = Date.UTC(2026, 11, 31);

describe("a waiver", () => {
  test.each<[string, Partial<Waiver>, number, boolean]>([
    ["takes its finding out", {}, day, true],
    ["holds to the end of its day", {}, day + 86_399_999, true],
    ["is over on the next", {}, day + 86_400_000, false],
    ["is of its key only", { key: "stripe.retries" }, day, false],
    ["matches keys as integrations do", { key: "timeout" }, day, true],
    ["is of its rule only", { rule: "retries-off" }, day, false],
    ["goes by a path too", { key: undefined, path: "config/**" }, day, true],
    ["needs both where both are given", { path: "other/**" }, day, false],
  ])("%s", (_, over, now, isWaived) => {
    const { findings, waived, touched } = applyWaivers(
      { ...others, touched: assessment.touched },
      [{ ...waiver, ...over }],
      now,
    );
    expect(others.findings).toHaveLength(1);
    expect(waived).toHaveLength(isWaived ? 1 : 0);
    expect(findings).toHaveLength(isWaived ? 0 : 1);
    // A change that somebody answers for waits for nobody.
    expect(touched).toHaveLength(isWaived ? 0 : 1);
  });

  test("that has ended is said", () => {
    expect(applyWaivers(assessment, [waiver], day + 86_400_000).expired).toEqual([waiver]);
    expect(applyWaivers(assessment, [waiver], day).expired).toEqual([]);
  });

  test.each([
    [{ rule: "x", reason: "r", until: "2026-12-31" }, "needs a key or a path"],
    [{ rule: "x", key: "a", reason: "r", until: "soon" }, "2026-12-31"],
    [{ rule: "x", key: "a", reason: "r", until: "2026-13-40" }, "a day that there is"],
    [{ rule: "x", key: "a", reason: "", until: "2026-12-31" }, ">=1"],
  ])("without what it takes is a mistake: %j", (written, message) => {
    const parsed = reviewPolicy.safeParse({ review: { waivers: [written] } });
    expect(JSON.stringify(parsed.error?.issues)).toContain(message);
  });
});

describe("a rule of one's own", () => {
  const assess = (rule: Record<string, unknown>) => {
    const { review } = reviewPolicy.parse({ review: { "own-rules": { mine: { message: "m", ...rule } } } });
    return assessChanges({
      files,
      paths: [],
      integrations: [],
      settings: {},
      rules: [...rules, ...ownRules(review["own-rules"])],
    }).findings.filter((finding) => finding.rule === "mine");
  };

  test.each<[Record<string, unknown>, number]>([
    [{ key: "stripe.timeout" }, 1],
    [{ key: "timeout", before: "5*", after: "0" }, 1],
    [{ key: "timeout", after: "1*" }, 0],
    [{ key: "timeout", before: "6s" }, 0],
    [{ key: "retries" }, 0],
    [{ key: "timeout", paths: ["config/**"] }, 1],
    [{ key: "timeout", paths: ["other/**"] }, 0],
  ])("%j", (rule, count) => {
    expect(assess(rule)).toHaveLength(count);
  });

  test.each([
    [undefined, "docs/review.md#waivers-exclusions-and-rules-of-your-own"],
    ["https://wiki.acme.example/gateway", "https://wiki.acme.example/gateway"],
  ])("leads to a page that there is: %s", (link, page) => {
    expect(assess({ key: "timeout", ...(link && { link }) })[0]?.page).toBe(page);
  });

  test.each(["http://x.example", "javascript:alert(1)", "x", "https://"])("can't lead to %s", (link) => {
    const written = { mine: { key: "timeout", message: "m", link } };
    expect(reviewPolicy.safeParse({ review: { "own-rules": written } }).success).toBe(false);
  });

  test("has the grade that it is given", () => {
    expect(assess({ key: "timeout", severity: "critical" })[0]).toMatchObject({
      severity: "critical",
      message: "m",
      check: "Is this meant?",
    });
  });
});
