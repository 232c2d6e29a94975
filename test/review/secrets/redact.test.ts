import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isReference, redact, redactChange, redactText } from "../../../src/review/secrets/redact.ts";
import { cpuTime } from "../../support/cpu-time.ts";
import { leaks, password, token } from "../../support/secrets.ts";

const credentialKey = fc.constantFrom(
  ["payments", "stripe", "secret_key"],
  ["STRIPE_SECRET_KEY"],
  ["db", "password"],
  ["twilio", "authToken"],
  ["env", "SENDGRID_API_KEY"],
  ["oauth", "clientSecret"],
  ["secrets", "payments"],
  ["stringData", "stripe"],
  ["smtp", "pass"],
  ["hosts", "token", "[0]"],
);
const plainKey = fc.constantFrom(
  ["payments", "stripe", "url"],
  ["NOTES"],
  ["service", "description"],
  ["args", "[2]"],
);

/** Ways in which a password gets into a value whose own key says nothing. */
const hiding: ((secret: string) => string)[] = [
  (secret) => `https://user:${secret}@api.acme.com/v1`,
  (secret) => `postgres://${encodeURIComponent(secret)}@db:5432/app`,
  (secret) => `amqps://app:${secret}@mq.acme.com/vhost?heartbeat=10`,
  (secret) => `root:${secret}@tcp(db:3306)/shop`,
  (secret) => `jdbc:oracle:thin:app/${secret.replaceAll("/", "_")}@//db:1521/shop`,
  (secret) => `https://acme.com/hook?token=${encodeURIComponent(secret)}&limit=10`,
  (secret) => `https://acme.blob.core.windows.net/x?sv=2022&sig=${encodeURIComponent(secret)}`,
  (secret) => `https://maps.acme.com/api?q=1&key=${encodeURIComponent(secret)}#top`,
  (secret) => JSON.stringify({ url: "https://acme.com", api_key: secret, retries: 3 }),
  (secret) => JSON.stringify(JSON.stringify({ clientSecret: secret })),
  (secret) => `host: db\npassword: ${secret}\nport: 5432`,
  (secret) => `Server=db;Database=app;User Id=sa;Password=${secret};Encrypt=true`,
  (secret) => `curl -H "Authorization: Bearer ${secret}" https://acme.com`,
  (secret) => `mysqldump --password=${secret} shop`,
  (secret) => `mysqldump --password ${secret} shop`,
  (secret) => `<config><password>${secret}</password><port>1</port></config>`,
  (secret) => `export DB_PASSWORD='${secret}'`,
  (secret) => `-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----`,
];

describe("a planted secret", () => {
  test("never shows under a credential's key", () => {
    fc.assert(
      fc.property(credentialKey, fc.oneof(token, password), (key, secret) => {
        expect(leaks(redact(secret, key), secret)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  test("never shows under any key when its look gives it away", () => {
    fc.assert(
      fc.property(
        plainKey,
        token,
        fc.constantFrom("", "see ", "a\nb: ", "key=", '{"x":"', "'", "("),
        (key, secret, lead) => {
          expect(leaks(redact(`${lead}${secret}${lead === "" ? "" : " rest"}`, key), secret)).toBe(false);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("never shows inside URLs, pairs, JSON in strings, headers and flags", () => {
    fc.assert(
      fc.property(fc.oneof(token, password), fc.constantFrom(...hiding), (secret, hide) => {
        expect(leaks(redact(hide(secret), ["notes"]), secret)).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  test("never shows as base64, of itself or of a pair", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          token,
          password.filter((text) => text.length >= 12),
        ),
        fc.boolean(),
        (secret, paired) => {
          const encoded = btoa(paired ? `password=${secret}` : secret);
          expect(leaks(redact(`data ${encoded}`, ["notes"]), encoded)).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("never shows when it is changed", () => {
    fc.assert(
      fc.property(credentialKey, token, token, (key, before, after) => {
        const shown = redactChange(before, after, key);
        expect(leaks(`${shown.before} ${shown.after}`, before)).toBe(false);
        expect(leaks(`${shown.before} ${shown.after}`, after)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ["https://api.stripe.com/v1/charges?limit=10&expand=true", ["stripe", "url"]],
  ["arn:aws:secretsmanager:eu-west-1:123456789012:secret:payments/stripe", ["stripe", "secret_arn"]],
  ["payments-service-production-eu-west-1", ["name"]],
  ["registry.k8s.io/ingress-nginx/controller:v1.9.4", ["image"]],
  ["com.acme.payments.gateway.StripeClientConfiguration", ["class"]],
  ["4096", ["openai", "max_tokens"]],
  ["30s", ["auth", "token_timeout"]],
  ["https://login.acme.com/oauth2/token", ["oauth", "token_url"]],
  ["${STRIPE_SECRET_KEY}", ["stripe", "secret_key"]],
  ["${{ secrets.STRIPE_KEY }}", ["env", "STRIPE_KEY"]],
  ["vault:secret/data/stripe#key", ["stripe", "secret_key"]],
  ["false", ["use_auth"]],
  ["gpt-4o-mini-2024-07-18", ["model"]],
  ["user@acme.com", ["contact"]],
  ["registry:5000/shop@sha256", ["image"]],
  ["npm/@acme/payments@2.1.0", ["package"]],
])("%s is no secret and stays readable", (value, key) => {
  expect(redact(value, key)).toBe(value);
});

test.each([
  ["sk_live_abcdefghijklmnopqrstuvwx", ["stripe", "key"], "sk_live_…(32 chars)"],
  ["hunter2", ["db", "password"], "…(7 chars)"],
  ["https://api:hunter2@acme.com/v1", ["url"], "https://…(11 chars)@acme.com/v1"],
  ["Bearer abcdef123456", ["headers", "Authorization"], "Bearer …(19 chars)"],
  ["${STRIPE_KEY:-sk_live_abcdefghijklmnop}", ["stripe", "key"], "…(39 chars)"],
])("%s is shown as its public beginning and its length", (value, key, shown) => {
  expect(redact(value, key)).toBe(shown);
});

test("a changed secret says so", () => {
  expect(
    redactChange("sk_live_abcdefghijklmnopqrstuvwx", "sk_live_zyxwvutsrqponmlkjihgfedc", ["key"]),
  ).toEqual({
    before: "sk_live_…(32 chars)",
    after: "sk_live_…(32 chars, changed)",
  });
});

test("a reference with a default is no mere reference", () => {
  expect(isReference("${STRIPE_KEY}")).toBe(true);
  expect(isReference("${STRIPE_KEY:-abc}")).toBe(false);
});

test("hostile text is looked through in bounded time", () => {
  const hostile = [
    "a:",
    "://",
    "password=",
    '"\\',
    "?key",
    "--a ",
    "A1",
    "-----BEGIN ",
    "=".repeat(10),
    "<a>",
  ].map((unit) => unit.repeat(4096 / unit.length));
  const spent = cpuTime();
  for (const text of hostile) redactText(text);
  expect(spent()).toBeLessThan(1000);
});
