import { describe, expect, test } from "vitest";
import { approvalText, statusWords } from "../../src/report/approval-words.ts";
import {
  type ApprovalInput,
  assessApprovals,
  overallApprovals,
} from "../../src/review/approvals/assess-approvals.ts";

const assess = (over: Partial<ApprovalInput> = {}) =>
  assessApprovals({
    integration: "stripe",
    reviews: [],
    owners: ["@acme/payments"],
    require: "any",
    author: "sam",
    committers: [],
    headSha: "head",
    fingerprintAt: () => "same",
    permissionOf: () => "write",
    membersOf: () => ["alice", "bob"],
    ...over,
  });
const words = (over: Partial<ApprovalInput>, enforce = true) =>
  statusWords(overallApprovals([assess(over)], enforce));
const approved = (author: string) => ({ author, state: "APPROVED" as const, sha: "head", submittedAt: 1 });
const refused = { ...approved("alice"), state: "CHANGES_REQUESTED" as const };

describe("a status", () => {
  test.each<[string, Partial<ApprovalInput>]>([
    ["stripe: waiting for @acme/payments", {}],
    ["stripe: waiting for @acme/payments or @jane", { owners: ["@acme/payments", "@jane"] }],
    ["stripe: waiting for @acme/payments and @jane", { owners: ["@acme/payments", "@jane"], require: "all" }],
    ["stripe: waiting for @acme/payments (1 of 2)", { require: 2, reviews: [approved("bob")] }],
    ["stripe: approved by bob", { reviews: [approved("bob")] }],
    ["stripe: alice asked for changes", { reviews: [refused] }],
    ["stripe: nobody owns it, so nobody can approve; name its owners", { owners: [] }],
    ["stripe: its changes could not be read", { fingerprintAt: () => undefined }],
    ["stripe: nobody can approve: @sam opened it; name another owner", { owners: ["@sam"] }],
    ["stripe: fewer owners are left than have to approve; name more owners", { require: 3 }],
  ])("%s", (text, over) => {
    expect(words(over)).toBe(text);
  });

  test("says what it would say where it only warns", () => {
    expect(words({}, false)).toBe("only a warning: stripe: waiting for @acme/payments");
    expect(words({ reviews: [approved("bob")] }, false)).toBe("stripe: approved by bob");
    expect(statusWords(overallApprovals([], true))).toBe("no critical integration is touched");
  });

  test("never exceeds GitHub's 140 characters", () => {
    const many = Array.from({ length: 40 }, (_, at) => `@acme/team-${at}`);
    const all = Array.from({ length: 9 }, () => assess({ owners: many }));
    expect([...statusWords(overallApprovals(all, true))]).toHaveLength(140);
    expect([...statusWords(overallApprovals(all, false))]).toHaveLength(140);
  });
});

describe("the comment", () => {
  test("says how many of a team it takes", () => {
    expect(approvalText(assess({ require: 2 }), 3)).toContain(
      "2 people of `@acme/payments` (not the author) approve these",
    );
  });

  test("leads from each reason to where it is explained", () => {
    const text = approvalText(assess({ owners: ["@sam", "@jane"], reviews: [approved("eve")] }), 1);
    expect(text).toMatch(
      /approval of eve at `head` does not count: they are not an owner \(\[not-an-owner\]\(\S+#approvals\)/u,
    );
    expect(text).toMatch(/`@sam` opened this pull request.*\(\[author\]\(\S+#approvals\)/u);
    expect(text).toContain(
      "turns green when `@jane` (not the author) approves this change; pushes that do not alter it",
    );
  });

  test("tells a refusal with how it ends", () => {
    expect(approvalText(assess({ reviews: [refused] }), 1)).toContain(
      "alice asked for changes: an approval of theirs, or a dismissal",
    );
  });

  test("escapes what an owner is called", () => {
    const text = approvalText(assess({ owners: ["<img src=x>@x.example", "@a`b`"] }), 1);
    expect(text).not.toMatch(/(?<!`)<img/u);
  });
});
