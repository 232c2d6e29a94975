import { expect, test } from "vitest";
import { settingsOfCode } from "../../../src/review/code/settings-of-code.ts";
import { codeLanguage } from "../../../src/review/diff/code-language.ts";
import { isConfigurationCode, tellingLiterals } from "../../../src/review/diff/literals.ts";

test("only literals that say how others are called are kept", () => {
  const text = `
    const title = "Hello there";
    const count = 3;
    fetch("https://api.stripe.com/v1", { timeout: 5000, keepalive: true });
    connect("db.internal:5432");
    call(process.env.STRIPE_KEY, "a1b2C3d4E5f6G7h8J9k0");
    const agent = new Agent({ rejectUnauthorized: false, colour: "red" });
    req.setHeader("Idempotency-Key", id);
    render("index.html", "a.b.c");
  `;
  const kept = tellingLiterals(settingsOfCode("a.ts", text, codeLanguage("a.ts")!)).map(({ value, role }) => [
    value,
    role,
  ]);
  expect(kept).toEqual([
    ["https://api.stripe.com/v1", "url"],
    ["5000", undefined],
    ["true", undefined],
    ["db.internal:5432", "host"],
    ["STRIPE_KEY", "env-read"],
    ["a1b2C3d4E5f6G7h8J9k0", undefined],
    ["false", undefined],
    ["Idempotency-Key", "header-name"],
  ]);
});

test("code that configures is told by its path", () => {
  const configures = [
    "app/settings.py",
    "src/config.ts",
    "config/payments.ts",
    "config/initializers/stripe.rb",
    "next.config.js",
    "src/env.mjs",
    "settings/production.py",
    "src/payments.config.ts",
  ];
  const calls = [
    "src/pay.ts",
    "app/models/configurable.rb",
    "src/reconfigure.ts",
    "src/environment-list/view.tsx",
  ];
  expect(configures.filter((path) => !isConfigurationCode(path))).toEqual([]);
  expect(calls.filter(isConfigurationCode)).toEqual([]);
});
