import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reviewComment, reviewMarker } from "../../src/report/review-comment.ts";
import type { ReviewReport, TouchedIntegration } from "../../src/report/review-report.ts";
import { assessApprovals, type GivenReview } from "../../src/review/approvals/assess-approvals.ts";
import type { Finding } from "../../src/review/finding.ts";
import { readCorpus, reviewCase } from "../support/corpus.ts";

const urlOf = (file: string, line: number) =>
  `https://github.com/acme/shop/pull/482/files#${encodeURIComponent(file)}R${line}`;

const finding = (over: Partial<Finding> = {}): Finding => ({
  rule: "endpoint-changed",
  severity: "high",
  confidence: "high",
  integration: "stripe",
  file: "config/payments.yml",
  line: 12,
  key: "payments.stripe.url",
  before: "https://api.stripe.com",
  after: "https://pay.acme.io",
  message: "calls go to pay.acme.io",
  check: "Was a real call made to it?",
  ...over,
});
const report = (over: Partial<ReviewReport> = {}): ReviewReport => ({
  findings: [],
  touched: [],
  held: [],
  harmless: 0,
  enforce: true,
  notSeen: [],
  ...over,
});

function touched(id: string, changes: number, reviews: GivenReview[] = []): TouchedIntegration {
  const owners = [`@acme/${id}`];
  const approvals = assessApprovals({
    integration: id,
    reviews,
    owners,
    require: "any",
    author: "mallory",
    committers: [],
    headSha: "c0ffee0c0ffee0",
    fingerprintAt: (sha) => (sha === "0ldc0de0ldc0de" ? "then" : "now"),
    membersOf: () => ["alice", "bob"],
    permissionOf: () => "write",
  });
  return { id, critical: true, owners, changes, approvals };
}

describe("the review comment", () => {
  test("says first what is needed from whom, then why", async () => {
    const outage = readCorpus().find(({ name }) => name === "the-outage")!;
    const { findings } = reviewCase(outage);
    const voided: GivenReview = { author: "alice", state: "APPROVED", sha: "0ldc0de0ldc0de", submittedAt: 1 };
    const body = reviewComment(
      report({ findings, touched: [touched("stripe", 4, [voided])], harmless: 3 }),
      urlOf,
    );
    await expect(body).toMatchFileSnapshot("../snapshots/review-comment.md");
  });

  test("is calm when nothing is found", () => {
    expect(reviewComment(report(), urlOf)).toBe(`${reviewMarker}\n\n**No integration is touched**.\n`);
  });

  test("says when all is approved", () => {
    const approval: GivenReview = {
      author: "alice",
      state: "APPROVED",
      sha: "c0ffee0c0ffee0",
      submittedAt: 1,
    };
    const body = reviewComment(
      report({ findings: [finding()], touched: [touched("stripe", 1, [approval])] }),
      urlOf,
    );
    expect(body).toContain("**1 risky change, approved by their owners** (1 high)");
    expect(body).toContain("Approvals: alice.");
  });

  test("never calls fine what could not be read", () => {
    const body = reviewComment(report({ notSeen: ["GitHub listed 3,000 of 4,120 files"] }), urlOf);
    expect(body).toContain("**No integration is touched** in what could be read.");
    expect(body).toContain("**Could not check**: GitHub listed 3,000 of 4,120 files.");
  });

  test("tells one setting once, with all that is said of it", () => {
    const both = [
      finding({ severity: "critical", rule: "environment-mismatch", message: "a sandbox" }),
      finding(),
    ];
    const body = reviewComment(report({ findings: both, touched: [touched("stripe", 1)] }), urlOf);
    expect(body.match(/payments\.stripe\.url/gu)).toHaveLength(1);
    expect(body).toContain("(1 critical)");
    expect(body).toMatch(
      /- A sandbox \(\[environment-mismatch\]\(.*\n {2}- Calls go to pay\.acme\.io \(\[endpoint-changed\]\(/u,
    );
  });

  test("tells the same change in several files once, worst first, with what differs", () => {
    const same = [
      finding({ file: "deploy/values-prod.yaml", severity: "critical" }),
      finding({ file: "deploy/values-eu.yaml", line: 14, severity: "critical" }),
      finding({ file: "deploy/values-dev.yaml", severity: "low", after: "https://dev.acme.io" }),
    ];
    const body = reviewComment(report({ findings: same, touched: [touched("stripe", 3)] }), urlOf);
    expect(body.match(/^- /gmu)).toHaveLength(1);
    expect(body).toContain("(1 critical)");
    expect(body).toContain("  - The same in [deploy/values-eu.yaml:14](");
    expect(body).toMatch(/, `https:\/\/api\.stripe\.com` → `https:\/\/dev\.acme\.io` \(\[.*\)\), low$/mu);
    expect(body.match(/calls go to/giu)).toHaveLength(1);
  });

  test("knows a variable again under the path of another format", () => {
    const both = [
      finding({ file: "compose.yml", key: "services.web.environment.STRIPE_URL" }),
      finding({ file: "Dockerfile", key: "STRIPE_URL" }),
    ];
    const body = reviewComment(report({ findings: both, touched: [touched("stripe", 2)] }), urlOf);
    expect(body).toMatch(/^ {2}- The same in `STRIPE_URL`: \(\[Dockerfile:12\]/mu);
  });

  test("keeps apart what differs in setting, rule or integration", () => {
    const apart = [
      finding(),
      finding({ key: "payments.stripe.webhooks.url" }),
      finding({ file: "b.yml", rule: "host-unknown" }),
      finding({ file: "c.yml", integration: "paypal" }),
    ];
    const body = reviewComment(report({ findings: apart, touched: [touched("stripe", 4)] }), urlOf);
    expect(body.match(/^- /gmu)).toHaveLength(4);
  });

  test("tells a section that is gone in one row, and a few removed settings each", () => {
    const gone = (count: number) =>
      Array.from({ length: count }, (_, nth) =>
        finding({ rule: "required-key-removed", key: `s.k${nth}`, line: nth + 1, after: undefined }),
      );
    const whole = reviewComment(report({ findings: gone(12), touched: [touched("stripe", 12)] }), urlOf);
    expect(whole.match(/^- /gmu)).toHaveLength(1);
    expect(whole).toMatch(/^ {2}- Also `s\.k1`: \(\[.* and 5 more places$/mu);
    const few = reviewComment(report({ findings: gone(3), touched: [touched("stripe", 3)] }), urlOf);
    expect(few.match(/^- /gmu)).toHaveLength(3);
  });

  test("opens with a handful of rows and folds the others", () => {
    const ten = Array.from({ length: 10 }, (_, line) =>
      finding({ line, key: `payments.url${line}`, severity: line < 8 ? "high" : "medium" }),
    );
    const body = reviewComment(report({ findings: ten, touched: [touched("stripe", 10)] }), urlOf);
    const [open, folded] = body.split("<details>");
    expect(open!.match(/^- /gmu)).toHaveLength(7);
    expect(folded).toMatch(/^<summary>3 more risky changes \(1 high, 2 medium\)<\/summary>\n\n- /u);
    expect(folded!.match(/^- /gmu)).toHaveLength(3);
  });

  test("keeps the worst and counts the rest when there is too much", () => {
    const many = Array.from({ length: 3000 }, (_, line) =>
      finding({ line, key: `payments.url${line}`, severity: line < 5 ? "critical" : "medium" }),
    );
    const body = reviewComment(report({ findings: many, touched: [touched("stripe", 3000)] }), urlOf);
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body.match(/^- \*\*critical\*\* /gmu)).toHaveLength(5);
    expect(body).toMatch(/_2,\d{3} more changes \(2\d{3} medium\) did not fit here/u);
    expect(body).toContain("Approvals: none yet");
  });

  test("gives hostile text no power", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "@acme/all fixes #1",
        "| a | b |",
        "<img src=x onerror=1>",
        "[x](javascript:1)",
        "```\n# h",
        "-->",
        "GH-1 www.evil.io http://evil.io",
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (key, value, message) => {
        const body = reviewComment(
          report({
            findings: [finding({ key: `k${key}`, after: value, file: `f${key}`, message })],
            touched: [touched("stripe", 1)],
          }),
          urlOf,
        );
        // Three lines of one list, whatever the text holds.
        const [row, ...below] = body.split("\n").filter((line) => /^(?:- \*\*high\*\* | {2}- )/u.test(line));
        expect(below.map((line) => line.slice(0, 4))).toEqual(["  - ", "  - "]);
        const prose = [row, ...below]
          .join("\n")
          .replace(/(`+)[^`]([\s\S]*?[^`])??\1/gu, "")
          .replace(/\]\([^)]*\)/gu, "]")
          .replace(/&#\d+;/gu, "·");
        expect(prose).not.toMatch(/<(?!br>)|@[\w]|#\d|(?<!\\)!\[/u);
      }),
      { numRuns: 1000 },
    );
  });
});
