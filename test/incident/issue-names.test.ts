import { expect, test } from "vitest";
import { allowedBy, namesIssue, parseAllowance } from "../../src/incident/issue-names.ts";
import { cpuTime } from "../support/cpu-time.ts";

const place = { number: 12, repository: "acme/shop", server: "https://github.com" };

test.each([
  "Fixes #12",
  "#12",
  "fix(pay): wait again (#12)",
  "Resolves acme/shop#12.",
  "resolves Acme/Shop#12",
  "closes GH-12",
  "see https://github.com/acme/shop/issues/12",
  "https://github.com/acme/shop/issues/12#issuecomment-1",
  "fixes #11 and #12",
  "line one\n\nFixes: #12\n",
])("%j names issue 12", (text) => {
  expect(namesIssue(text, place)).toBe(true);
});

test.each([
  "Fixes #120",
  "Fixes #1",
  "other/repo#12",
  "acme/shop2#12",
  "https://github.com/acme/shop/issues/120",
  "https://github.com/other/shop/issues/12",
  "https://evil.com/github.com/acme/shop/issue/12",
  "12",
  "abc#12",
  "",
])("%j does not", (text) => {
  expect(namesIssue(text, place)).toBe(false);
});

test("a hostile text is read in bounded time", () => {
  const spent = cpuTime();
  for (const text of [
    "a".repeat(1e6),
    "#1".repeat(5e5),
    "https://github.com/acme/shop/issues/12".repeat(3e4),
  ])
    namesIssue(`${text}x`, { ...place, number: 99 });
  expect(spent()).toBeLessThan(2_500);
});

test.each([
  ["/allow", { allows: true }],
  ["/allow the fix is in this deploy", { allows: true }],
  ["/allow 0123abc it is unrelated", { allows: true, sha: "0123abc" }],
  ["/Allow 0123ABC", { allows: true, sha: "0123abc" }],
  ["  \n/allow\nbecause", { allows: true }],
  ["/disallow", { allows: false }],
  ["/disallow 0123abc", { allows: false, sha: "0123abc" }],
])("%j is understood", (text, allowance) => {
  expect(parseAllowance(text)).toEqual(allowance);
});

test.each(["please /allow", "> /allow", "/allowed", "allow", "`/allow`", "text\n/allow", "/allow-all", ""])(
  "%j allows nothing",
  (text) => {
    expect(parseAllowance(text)).toBeUndefined();
  },
);

const sha = "0123abc".padEnd(40, "0");
const said = (...texts: string[]) => texts.map((text) => ({ allowance: parseAllowance(text)!, text }));

test.each<[string[], string | undefined]>([
  [[], undefined],
  [["/allow"], "/allow"],
  [["/allow 0123abc"], "/allow 0123abc"],
  [["/allow 9999999"], undefined],
  [["/allow", "/disallow"], undefined],
  [["/disallow", "/allow"], "/allow"],
  [["/allow", "/disallow 9999999"], "/allow"],
  [["/allow", "/disallow 0123abc"], undefined],
])("of %j %j counts", (texts, last) => {
  expect(allowedBy(said(...texts), sha)?.text).toBe(last);
});
