import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reviewComment } from "../../src/report/review-comment.ts";
import { reviewJson } from "../../src/report/review-json.ts";
import { reviewText } from "../../src/report/review-text.ts";
import { sarifLog } from "../../src/report/sarif.ts";
import { assessChanges } from "../../src/review/assess-changes.ts";
import type { FilePair } from "../../src/review/diff/compare-file.ts";
import { riskOf } from "../../src/review/finding.ts";
import { openDiscovery } from "../../src/review/integrations/discovery.ts";
import { readChangedFile } from "../../src/review/read-changed-file.ts";
import { configuredIntegrations, reviewPolicy } from "../../src/review/review-policy.ts";
import { rules } from "../../src/review/rules/index.ts";
import { leaks, password, token } from "../support/secrets.ts";

const policy = reviewPolicy.parse({
  integrations: { stripe: { critical: true, owners: ["@acme/payments"], keys: ["stripe", "STRIPE_*"] } },
});

function assess(pairs: FilePair[]) {
  const files = pairs.map(readChangedFile);
  return assessChanges({
    files,
    paths: pairs.map(({ path }) => path),
    integrations: configuredIntegrations(policy),
    settings: {},
  });
}

/** All that leaves the process. */
function everythingSaid({ findings, touched }: ReturnType<typeof assess>): string {
  const report = {
    findings,
    touched: touched.map(({ integration: { id, critical, owners }, changes }) => ({
      id,
      critical,
      owners,
      changes: changes.length,
    })),
    held: [],
    harmless: 0,
    enforce: true,
    notSeen: [],
  };
  return [
    reviewComment(report, (file, line) => `https://github.com/${encodeURIComponent(file)}#${line}`),
    reviewJson({ findings, risk: riskOf(findings), integrations: [] }),
    reviewText(report, { colour: false }),
    JSON.stringify(sarifLog(findings, rules, "https://github.com")),
  ].join("\n");
}

/** A file that puts a value where it must not be shown, by format. */
const files: ((secret: string) => { path: string; text: string })[] = [
  (secret) => ({
    path: "config/production.yml",
    text: `stripe:\n  secret_key: ${JSON.stringify(secret)}\n  url: https://api.stripe.com\n`,
  }),
  (secret) => ({
    path: "config/production.json",
    text: JSON.stringify({ stripe: { webhookSecret: secret, mode: "live" } }),
  }),
  (secret) => ({
    path: ".env.production",
    text: `STRIPE_API_KEY='${secret}'\nSTRIPE_URL=https://x:${encodeURIComponent(secret)}@api.stripe.com\n`,
  }),
  (secret) => ({
    path: "src/stripe.ts",
    text: `export const stripe = new Stripe({ apiKey: ${JSON.stringify(secret)} });`,
  }),
  (secret) => ({
    path: "config/stripe.toml",
    text: `[stripe]\ntoken = ${JSON.stringify(secret)}\nurl = "https://api.stripe.com/?key=${encodeURIComponent(secret)}"\n`,
  }),
  (secret) => ({
    path: "k8s/secret.yaml",
    text: `kind: Secret\napiVersion: v1\nmetadata: {name: stripe}\nstringData:\n  stripe: ${JSON.stringify(secret)}\n`,
  }),
  (secret) => ({
    path: "k8s/secret.yaml",
    text: `kind: Secret\napiVersion: v1\nmetadata: {name: stripe}\ndata:\n  stripe: ${btoa(secret)}\n`,
  }),
  (secret) => ({
    path: "app.yml",
    text: `stripe:\n  options: ${JSON.stringify(JSON.stringify({ url: "https://api.stripe.com", password: secret }))}\n`,
  }),
];

test("a secret that a file gains, loses or changes never leaves the process", () => {
  fc.assert(
    fc.property(
      fc.oneof(token, password),
      token,
      fc.constantFrom(...files),
      fc.constantFrom("added", "removed", "changed"),
      (secret, other, file, how) => {
        const { path, text } = file(secret);
        const replaced = file(other).text;
        const pair =
          how === "added"
            ? { path, after: text }
            : how === "removed"
              ? { path, before: text, after: "" }
              : { path, before: replaced, after: text };
        const said = everythingSaid(assess([pair]));
        for (const one of [secret, btoa(secret), ...(how === "changed" ? [other] : [])])
          expect(leaks(said, one)).toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});

test("a secret as a key never leaves the process", () => {
  fc.assert(
    fc.property(token, (secret) => {
      const pair = {
        path: "config/stripe.yml",
        before: "stripe: {timeout: 5}\n",
        after: `stripe: {timeout: 5, tokens: {${JSON.stringify(secret)}: {url: "http://api.stripe.com"}}}\n`,
      };
      expect(leaks(everythingSaid(assess([pair])), secret)).toBe(false);
    }),
    { numRuns: 100 },
  );
});

describe("what is found", () => {
  const before = "stripe:\n  url: https://api.stripe.com\n  timeout: 5\n";
  const after = "stripe:\n  url: http://api.stripe.com\n  timeout: 0\n";

  test.each([
    ["config/production.yml", "critical"],
    ["config/payments.yml", "critical"],
    ["config/staging.yml", "high"],
    ["config/development.yml", "low"],
    ["test/fixtures/payments.yml", "low"],
    ["examples/payments.yml", "low"],
  ])("in %s is %s at most", (path, risk) => {
    expect(riskOf(assess([{ path, before, after }]).findings)).toBe(risk);
  });

  test("does not depend on the order of files", () => {
    const pairs = ["config/b.yml", "config/a.yml", "config/c.yml"].map((path) => ({ path, before, after }));
    expect(assess(pairs.toReversed()).findings).toEqual(assess(pairs).findings);
  });

  test("is nothing where nothing changed", () => {
    expect(assess([{ path: "config/a.yml", before: after, after }]).findings).toEqual([]);
  });
});

test("what an integration's owners agree to is every change of its settings", () => {
  const { touched, findings } = assess([
    {
      path: "config/a.yml",
      before: "stripe: {descriptor: A, timeout: 5}\n",
      after: "stripe: {descriptor: B, timeout: 6}\n",
    },
    { path: "test/a.yml", before: "stripe: {timeout: 5}\n", after: "stripe: {timeout: 0}\n" },
  ]);
  expect(findings.filter(({ severity }) => severity !== "low")).toEqual([]);
  expect(touched.map(({ integration, changes }) => [integration.id, changes.length])).toEqual([
    ["stripe", 2],
  ]);
});

test("a change of 3,000 files is judged in seconds", () => {
  const pairs = Array.from({ length: 3000 }, (_, at) => ({
    path: `config/service-${at}.yml`,
    before: `stripe:\n  url: https://api.stripe.com\n  timeout: 5\nother:\n${"  key: value\n".replace("key", `k${at}`)}`,
    after: `stripe:\n  url: https://api.stripe.com\n  timeout: ${at % 7}\nother:\n${"  key: other\n".replace("key", `k${at}`)}`,
  }));
  // Of the processor, so that what else the machine does is not counted.
  const start = process.cpuUsage();
  expect(assess(pairs).findings.length).toBeGreaterThan(100);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(15_000);
});

describe("a file that can't be read", () => {
  const before = "stripe:\n  url: https://api.stripe.com\n";
  const unknown = "# settings\n\n\0";

  test.each<[how: string, pair: FilePair]>([
    ["is binary now", { path: "config/a.yml", before, after: unknown }],
    [
      "holds conflict marks",
      { path: "config/a.yml", before, after: `<<<<<<< a\n${before}=======\n>>>>>>> b\n` },
    ],
    [
      "ends in the middle",
      { path: "config/a.json", before: '{"stripe": {"timeout": 5}}', after: '{"stripe": {"tim' },
    ],
    ["is new, and names a host", { path: "config/a.json", after: '{"url": "https://api.stripe.com' }],
    ["is new, and names a variable", { path: "config/a.json", after: '{"STRIPE_KEY": "' }],
    [
      "names it after much else",
      { path: "config/a.json", after: `{"a": "${"x".repeat(9_000)}", "stripe": {` },
    ],
  ])("needs the owners of what it is about when it %s", (_, pair) => {
    const { findings, touched } = assess([pair]);
    expect(findings.map(({ rule, integration }) => [rule, integration])).toEqual([
      ["unreadable-file", "stripe"],
    ]);
    expect(touched.map(({ integration }) => integration.id)).toEqual(["stripe"]);
  });

  test("and is about nothing that is known needs nobody", () => {
    const { touched } = assess([{ path: "config/a.json", after: '{"colour": ' }]);
    expect(touched).toEqual([]);
  });

  test("needs the owners of what was only found in it, too", () => {
    const pair = { path: "config/a.yml", before: "redis:\n  url: redis://cache.acme.io\n", after: "\0" };
    const { touched } = assessChanges({
      files: [readChangedFile(pair)],
      paths: [pair.path],
      integrations: [],
      discovery: openDiscovery(),
      settings: {},
    });
    expect(touched.map(({ integration }) => integration.id)).toEqual(["redis"]);
  });
});
