import { expect, test } from "vitest";
import type { BroughtBy } from "../../src/revert/plan-revert.ts";
import { securityFixes } from "../../src/revert/security-fixes.ts";

const commit = (message: string, pull?: Partial<BroughtBy>) => ({
  sha: "a".repeat(40),
  parents: [],
  message,
  author: "ada",
  authorIsBot: false,
  ...(pull && {
    pull: {
      number: 1,
      title: "x",
      body: "",
      author: "ada",
      authorIsBot: false,
      labels: [],
      headBranch: "x",
      ...pull,
    },
  }),
});

test.each<[string, string[]]>([
  ["Bump undici (CVE-2026-22036)", ["CVE-2026-22036"]],
  ["Update deps\n\nSee GHSA-3787-6prv-h9w3.", ["GHSA-3787-6PRV-H9W3"]],
  ["Update time crate, RUSTSEC-2020-0071", ["RUSTSEC-2020-0071"]],
  ["Security fix for the export", []],
  ["Update dependency axios to v1.8.2 [SECURITY]", []],
  ["Fix XSS in the comment form", []],
  ["Escape names to prevent SQL injection", []],
  ["Remove leaked Stripe API key", []],
  ["Rotate the database password", []],
  ["Revoke old tokens", []],
  ["security: validate the redirect", []],
])("C10: %j mends a hole", (message, ids) => {
  expect(securityFixes([commit(message)])).toMatchObject([{ ids }]);
});

test.each([
  "Move payments to the new host",
  "Add CSRF tokens to the form helper",
  "Update the security group's name",
  "Fix the secretary's name",
  "Remove the password field's label",
  "Add a tokens page",
])("%j mends none", (message) => {
  expect(securityFixes([commit(message)])).toEqual([]);
});

test("the pull request's title, text and label count as well; what it quotes does not", () => {
  expect(securityFixes([commit("x", { title: "Fix SSRF in webhooks" })])).toHaveLength(1);
  expect(securityFixes([commit("x", { body: "Fixes CVE-2026-1234." })])).toMatchObject([
    { ids: ["CVE-2026-1234"] },
  ]);
  expect(securityFixes([commit("x", { labels: ["Security"] })])).toHaveLength(1);
  expect(securityFixes([commit("x", { body: "> security fix of long ago" })])).toEqual([]);
});
