import { describe, expect, test } from "vitest";
import { fileKind, realLines } from "../../src/incident/changed-lines.ts";
import { failingSignal } from "../../src/incident/failing-signal.ts";
import {
  type Candidate,
  clearSuspect,
  type FailingIntegration,
  rankSuspects,
} from "../../src/incident/suspects.ts";
import { cpuTime } from "../support/cpu-time.ts";
import { measureSuspects } from "../support/measure-suspects.ts";
import { readHistories } from "../support/suspect-histories.ts";

const stripe: FailingIntegration = {
  name: "stripe",
  configures: (path) => path.startsWith("config/payments."),
  calls: (path) => path.startsWith("src/payments/"),
  names: (word) => word.startsWith("STRIPE_"),
  packages: ["stripe", "@stripe/stripe-js"],
  hosts: ["api.stripe.com"],
};
const failing = failingSignal([], [stripe]);

const candidate = (number: number, path: string, patch = "+x", lines = 2): Candidate => ({
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

describe("the histories of which the guilty is known", () => {
  const { groups, missed } = measureSuspects();
  const rows = groups.map(([name, measured]) => ({ name, ...measured }));

  test("are sixty and more, a third of them held out", () => {
    const histories = readHistories();
    const tried = rows.reduce((sum, { all }) => sum + all, 0);
    expect(tried).toBeGreaterThanOrEqual(60);
    expect(histories.filter(({ heldOut }) => heldOut).length).toBeGreaterThanOrEqual(histories.length / 3);
    for (const { candidates, guilty } of histories)
      expect(candidates.map(({ number }) => number)).toContain(guilty);
  });

  test.each(rows)(
    "$name: the guilty comes first in 80 %, an innocent goes alone in 2 %, at most",
    ({ all, clear, first, wrong }) => {
      expect(first / clear, missed.join("\n")).toBeGreaterThanOrEqual(0.8);
      expect(wrong / all, missed.join("\n")).toBeLessThanOrEqual(0.02);
    },
  );

  test.each(rows)(
    "$name: in a quarter of them and more the guilty is sure enough to go alone",
    ({ all, alone }) => {
      expect(alone / all).toBeGreaterThanOrEqual(0.25);
    },
  );

  test.each(rows)("$name: a probability means what it says", ({ brier }) => {
    expect(brier).toBeLessThan(0.2);
  });

  // C4, C5 and A31 are among them, each by its number.
  test.each(readHistories().filter(({ name }) => /^(?:C4|C5|A31)/u.test(name)))(
    "$name",
    ({ candidates, failing: what, guilty }) => {
      const ranked = rankSuspects(candidates, what);
      expect(ranked[0]?.candidate.number).toBe(guilty);
      const clear = clearSuspect(ranked);
      if (clear !== undefined) expect(clear.candidate.number).toBe(guilty);
    },
  );

  test.each(readHistories().filter(({ unclear }) => unclear))(
    "can't tell: $name",
    ({ candidates, failing: what }) => {
      expect(clearSuspect(rankSuspects(candidates, what))).toBeUndefined();
    },
  );
});

test.each<[string, Candidate]>([
  ["a change of its configuration", candidate(1, "config/payments.yml")],
  ["a change of its settings elsewhere", candidate(1, "deploy/app.env", "+STRIPE_URL=https://x")],
  ["a change of its host", candidate(1, "src/http.ts", '-const host = "api.stripe.com"')],
  ["a change of its package", candidate(1, "package.json", '+    "stripe": "^17.0.0",')],
  ["a change of its scoped package", candidate(1, "package.json", '+    "@stripe/stripe-js": "^5.0.0",')],
  [
    "a bump in a lock file, where the name stands above",
    candidate(
      1,
      "package-lock.json",
      ' "node_modules/stripe": {\n-  "version": "14.0.0",\n+  "version": "17.0.0",',
    ),
  ],
])("%s ranks before a large change elsewhere", (_, suspect) => {
  const large = candidate(2, "src/search/index.ts", "+x", 4_000);
  const ranked = rankSuspects([large, suspect], failing);
  expect(ranked[0]?.candidate.number).toBe(1);
  expect(clearSuspect(ranked)?.candidate.number).toBe(1);
});

test("a change of its code ranks first, and is not enough to go alone", () => {
  const ranked = rankSuspects(
    [candidate(2, "src/a.ts", "+x", 4_000), candidate(1, "src/payments/charge.ts")],
    failing,
  );
  expect(ranked[0]?.candidate.number).toBe(1);
  expect(clearSuspect(ranked)).toBeUndefined();
});

test.each<[string, Candidate]>([
  ["a package whose name only begins alike", candidate(1, "package.json", '+    "stripe-mock": "1.0.0",')],
  ["a mention in the documentation", candidate(1, "docs/payments.md", "+Set STRIPE_URL to api.stripe.com")],
  ["a line that did not change", candidate(1, "src/http.ts", ' const host = "api.stripe.com"\n+x')],
  ["a comment in its configuration", candidate(1, "config/payments.yml", "+# STRIPE_URL is api.stripe.com")],
  ["a line of its client that only moved", candidate(1, "src/payments/a.ts", "-import a;\n+import a;")],
  ["its test", candidate(1, "src/payments/charge.test.ts", "+x")],
  ["the settings of a test stage", candidate(1, "config/payments.staging.yml", "+STRIPE_URL: x")],
])("%s ties nobody to the integration", (_, innocent) => {
  expect(clearSuspect(rankSuspects([innocent, candidate(2, "src/a.ts")], failing))).toBeUndefined();
});

test("two changes of the same configuration leave no clear suspect", () => {
  const both = [candidate(1, "config/payments.yml"), candidate(2, "config/payments.yml")];
  const ranked = rankSuspects(both, failing);
  expect(clearSuspect(ranked)).toBeUndefined();
  expect(ranked[0]!.probability).toBeLessThan(0.5);
});

test("a clear lead counts for nothing while files of another change are not known", () => {
  const sure = candidate(1, "config/payments.yml", "+STRIPE_URL: https://api.stripe.com");
  const other = candidate(2, "src/a.ts");
  expect(clearSuspect(rankSuspects([sure, other], failing))?.candidate.number).toBe(1);
  expect(clearSuspect(rankSuspects([sure, { ...other, filesComplete: false }], failing))).toBeUndefined();
});

test("all probabilities together leave room for none of the changes", () => {
  const ranked = rankSuspects([candidate(1, "config/payments.yml"), candidate(2, "src/a.ts")], failing);
  expect(ranked.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThan(1);
});

test("a review's finding makes a suspect likelier, the graver the more", () => {
  const of = (risks: Candidate["risks"]) =>
    rankSuspects(
      [{ ...candidate(1, "config/payments.yml"), ...(risks && { risks }) }, candidate(2, "src/a.ts")],
      failing,
    )[0]!.probability;
  const risk = (severity: "low" | "critical") => [
    { integration: "stripe", rule: "endpoint-changed", severity },
  ];
  expect(of(risk("low"))).toBeGreaterThan(of(undefined));
  expect(of(risk("critical"))).toBeGreaterThan(of(risk("low")));
  expect(of([{ integration: "other", rule: "x", severity: "critical" }])).toBe(of(undefined));
});

test("documentation ranks last", () => {
  const ranked = rankSuspects(
    [candidate(1, "README.md", "+x", 500), candidate(2, "src/a.ts")],
    failingSignal([], []),
  );
  expect(ranked.map(({ candidate: { number } }) => number)).toEqual([2, 1]);
});

test("no range has no suspects", () => {
  expect(rankSuspects([], failing)).toEqual([]);
  expect(clearSuspect([])).toBeUndefined();
});

test("a hostile patch is read in bounded time", () => {
  const hostile = candidate(1, "a".repeat(5_000), `+${"STRIPE_".repeat(200_000)}\n${"+x\n".repeat(100_000)}`);
  const spent = cpuTime();
  rankSuspects([hostile], failing);
  expect(spent()).toBeLessThan(2_000);
});

test.each([
  ["src/app.ts", "live"],
  ["requirements.txt", "live"],
  ["docs/requirements.txt", "live"],
  ["pom.xml", "live"],
  ["src/test/java/AppTest.java", "harmless"],
  ["pkg/app_test.go", "harmless"],
  ["README.md", "harmless"],
  [".github/workflows/ci.yml", "harmless"],
  ["config/staging.yml", "elsewhere"],
  ["deploy/dev/values.yaml", "elsewhere"],
  ["config/production.yml", "live"],
  ["src/latest/device.ts", "live"],
])("%s is %s", (path, kind) => {
  expect(fileKind(path)).toBe(kind);
});

test.each<[string, string, string[]]>([
  ["+a = 1\n-a = 2", "a.py", ["+a = 1", "-a = 2"]],
  ["+# a comment\n+b", "a.py", ["+b"]],
  ["+# Heading", "a.ts", ["+# Heading"]],
  ["+// a comment", "a.ts", []],
  ["-const a = {b: 1}\n+const a = { b: 1 };", "a.ts", []],
  ["-x\n-x\n+x", "a.ts", ["-x"]],
  ["--- a/file\n+++ b/file\n+y", "a.ts", ["+y"]],
  ["", "a.ts", []],
])("of %j in %s what counts is %j", (patch, path, lines) => {
  expect(realLines(patch, path)).toEqual(lines);
});

test("a signal tells what fails by its selectors, its name and its errors", () => {
  const known = failingSignal(
    [
      {
        name: "checkout-errors",
        queries: ['http_requests_total{route="/sendLink", region="eu-west-1", code="504"}'],
        failure: "InvalidParameterValue: unable to get local issuer certificate",
        isLatency: false,
      },
    ],
    [],
  );
  expect(known.places).toEqual(["checkout", "send", "link"]);
  expect(known.regions).toEqual(["eu-west-1"]);
  expect(known.errors).toEqual(["InvalidParameterValue"]);
  expect(known.concerns).toEqual(["tls", "timeout"]);
});
