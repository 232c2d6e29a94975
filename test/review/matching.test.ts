import { describe, expect, test } from "vitest";
import { keyNames, matchesHost, matchesKey, matchesPath, specificity } from "../../src/review/matching.ts";
import { cpuTime } from "../support/cpu-time.ts";

describe("a glob", () => {
  test.each<[glob: string, path: string, expected: boolean]>([
    ["config/payments.yml", "config/payments.yml", true],
    ["config/payments.yml", "other/config/payments.yml", false],
    ["config/*.yml", "config/a.yml", true],
    ["config/*.yml", "config/a/b.yml", false],
    ["config/**", "config/a/b.yml", true],
    ["config/", "config/a/b.yml", true],
    ["config/", "configs/a.yml", false],
    ["**/stripe/**", "stripe/a", true],
    ["**/stripe/**", "a/b/stripe/c/d", true],
    ["**/stripe/**", "a/stripes/b", false],
    ["a/**/z", "a/z", true],
    ["*.{yml,yaml}", "deep/down/a.yaml", true],
    ["*.{yml,yaml}", "a.json", false],
    [".env*", "apps/api/.env.production", true],
    ["src/pay?.ts", "src/pay1.ts", true],
    ["src/pay?.ts", "src/pay.ts", false],
    ["./src/a.ts", "src/a.ts", true],
    ["a+(b).yml", "a+(b).yml", true],
    ["", "a", false],
  ])("%s on %s: %s", (glob, path, expected) => {
    expect(matchesPath(glob, path)).toBe(expected);
  });

  test("of many wildcards on a path of many repetitions takes no time", () => {
    const spent = cpuTime();
    matchesPath(`${"*a".repeat(50)}*b`, "a".repeat(4_000));
    matchesPath(`${"**/a/".repeat(50)}b`, "a/".repeat(2_000));
    matchesPath("{a,b}".repeat(50), "a".repeat(50));
    expect(spent()).toBeLessThan(2_000);
  });
});

test.each<[pattern: string, key: string[], expected: boolean]>([
  ["STRIPE_*", ["STRIPE_API_KEY"], true],
  ["STRIPE_*", ["env", "STRIPE_API_KEY", "valueFrom", "secretKeyRef", "name"], true],
  ["STRIPE_*", ["stripeApiKey"], true],
  ["STRIPE_*", ["payments", "stripe", "timeout"], true],
  ["STRIPE_*", ["stripes"], false],
  ["STRIPE_*", ["PINSTRIPE_X"], false],
  ["STRIPE_KEY", ["STRIPE_KEY"], true],
  ["STRIPE_KEY", ["STRIPE_KEYS"], false],
  ["*_STRIPE_*", ["NEXT_PUBLIC_STRIPE_KEY"], true],
  ["payments.stripe.**", ["payments", "stripe", "hosts", "[0]"], true],
  ["payments.stripe.**", ["payments", "stripe"], true],
  ["payments.stripe.**", ["ConfigMap/a", "data", "app.yml", "payments", "stripe", "url"], true],
  ["payments.stripe.**", ["payments.stripe.url"], true],
  ["payments.stripe.**", ["Payments", "Stripe", "Url"], true],
  ["payments.stripe.**", ["payments", "adyen", "url"], false],
  ["payments.*.url", ["payments", "adyen", "url"], true],
  ["payments.*.url", ["payments", "adyen", "v1", "url"], false],
])("the key pattern %s on %j: %s", (pattern, key, expected) => {
  expect(matchesKey(pattern, keyNames(key))).toBe(expected);
});

test.each<[pattern: string, host: string, expected: boolean]>([
  ["api.stripe.com", "API.stripe.com", true],
  ["api.stripe.com", "evil-api.stripe.com", false],
  ["*.stripe.com", "api.stripe.com", true],
  ["*.stripe.com", "a.b.stripe.com", true],
  ["*.stripe.com", "stripe.com", false],
  ["*.stripe.com", "api.stripe.com.evil.io", false],
  ["*.stripe.com", "xstripe.com", false],
  ["*-test.adyen.com", "checkout-test.adyen.com", true],
  ["s3.*.amazonaws.com", "s3.eu-west-1.amazonaws.com", true],
  ["s3.*.amazonaws.com", "sqs.eu-west-1.amazonaws.com", false],
])("the host pattern %s on %s: %s", (pattern, host, expected) => {
  expect(matchesHost(pattern, host)).toBe(expected);
});

test("a pattern that says more is more specific", () => {
  const ordered = ["**", "*.yml", "config/**", "config/pay*.yml", "config/payments.yml"];
  expect(ordered.toSorted((left, right) => specificity(left) - specificity(right))).toEqual(ordered);
});
