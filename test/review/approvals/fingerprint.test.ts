import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprint } from "../../../src/review/approvals/fingerprint.ts";
import type { Change } from "../../../src/review/diff/change.ts";

const change = (over: Partial<Change> & { value?: string }): Change => {
  const { value = "https://api.stripe.com", ...rest } = over;
  const key = rest.key ?? ["stripe", "url"];
  return {
    file: "config/payments.yml",
    line: 12,
    key,
    kind: "added",
    after: { key, value, type: "string", line: 12 },
    from: "config",
    ...rest,
  };
};

test("stays the same when lines move and the order changes", () => {
  const changes = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(changes, fc.nat(500), (names, line) => {
      const here = names.map((name) => change({ key: ["stripe", name] }));
      const there = here.toReversed().map((one) => ({ ...one, line, after: { ...one.after!, line } }));
      expect(fingerprint(there)).toBe(fingerprint(here));
    }),
  );
});

test.each<[string, Change]>([
  ["a value", change({ value: "https://api-sandbox.stripe.com" })],
  ["a key", change({ key: ["stripe", "host"] })],
  ["a file", change({ file: "config/other.yml" })],
  ["a removal", { ...change({}), before: { key: ["stripe", "url"], value: "x", type: "string", line: 1 } }],
  ["a type", { ...change({}), after: { ...change({}).after!, type: "number" } }],
])("differs with %s", (_, other) => {
  expect(fingerprint([other])).not.toBe(fingerprint([change({})]));
});

test("takes a lone surrogate", () => {
  expect(fingerprint([change({ value: "\ud800" })])).toMatch(/^[\da-f]{64}$/u);
});
