import { expect, test } from "vitest";
import {
  type Candidate,
  clearSuspect,
  type FailingIntegration,
  rankSuspects,
} from "../../src/incident/suspects.ts";

const stripe: FailingIntegration = {
  name: "stripe",
  configures: (path) => path.startsWith("config/payments."),
  calls: (path) => path.startsWith("src/payments/"),
  names: (word) => word.startsWith("STRIPE_"),
  packages: ["stripe", "@stripe/stripe-js"],
  hosts: ["api.stripe.com"],
};

const candidate = (number: number, path: string, patch = "", lines = 2): Candidate => ({
  number,
  title: `Change ${number}`,
  url: "",
  author: "jane",
  authorIsBot: false,
  sha: String(number),
  commits: 1,
  order: number,
  labels: [],
  files: [{ path, additions: lines, deletions: 0, patch }],
  filesComplete: true,
});

test.each<[string, Candidate]>([
  ["a change of its configuration", candidate(1, "config/payments.yml")],
  ["a change of its settings elsewhere", candidate(1, "deploy/app.env", "+STRIPE_URL=https://x")],
  ["a change of its host", candidate(1, "src/http.ts", '-const host = "api.stripe.com"')],
  ["a change of its package", candidate(1, "package.json", '+    "stripe": "^17.0.0",')],
  ["a change of its scoped package", candidate(1, "package.json", '+    "@stripe/stripe-js": "^5.0.0",')],
  ["a change of its code", candidate(1, "src/payments/charge.ts")],
])("%s ranks before a large change elsewhere", (_, suspect) => {
  const large = candidate(2, "src/search/index.ts", "+x", 4_000);
  const ranked = rankSuspects([large, suspect], [stripe]);
  expect(ranked[0]?.candidate.number).toBe(1);
  expect(clearSuspect(ranked)?.candidate.number).toBe(1);
});

test.each<[string, Candidate]>([
  ["a package whose name only begins alike", candidate(1, "package.json", '+    "stripe-mock": "1.0.0",')],
  ["a mention in the documentation", candidate(1, "docs/payments.md", "+Set STRIPE_URL to api.stripe.com")],
  ["a line that did not change", candidate(1, "src/http.ts", ' const host = "api.stripe.com"\n+x')],
])("%s ties nobody to the integration", (_, innocent) => {
  expect(clearSuspect(rankSuspects([innocent, candidate(2, "src/a.ts")], [stripe]))).toBeUndefined();
});

test("two changes of the same configuration leave no clear suspect", () => {
  const ranked = rankSuspects(
    [candidate(1, "config/payments.yml"), candidate(2, "config/payments.yml")],
    [stripe],
  );
  expect(clearSuspect(ranked)).toBeUndefined();
});

test("documentation ranks last", () => {
  const ranked = rankSuspects([candidate(1, "README.md", "+x", 500), candidate(2, "src/a.ts")], []);
  expect(ranked.map(({ candidate: { number } }) => number)).toEqual([2, 1]);
});

test("no range has no suspects", () => {
  expect(rankSuspects([], [stripe])).toEqual([]);
  expect(clearSuspect([])).toBeUndefined();
});

test("a hostile patch is read in bounded time", () => {
  const hostile = candidate(1, "a".repeat(5_000), `+${"STRIPE_".repeat(200_000)}\n${"+x\n".repeat(100_000)}`);
  const startedAt = performance.now();
  rankSuspects([hostile], [stripe]);
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});
