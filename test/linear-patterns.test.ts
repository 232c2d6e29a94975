import { expect, test } from "vitest";
import { cpuTime } from "./support/cpu-time.ts";
import { patternsOfSources } from "./support/patterns.ts";
import { proof, readProofs, written } from "./support/prove-patterns.ts";

const { linear, bounded } = readProofs();
const patterns = patternsOfSources();

test("D6: every regular expression of the sources is linear, or meets short texts only", async () => {
  const known = new Set([...linear, ...bounded.map(({ pattern }) => pattern)]);
  const fresh = patterns.filter((pattern) => !known.has(written(pattern)));
  const slow: string[] = [];
  for (const pattern of fresh) {
    const { status } = await proof(pattern);
    if (status !== "safe") slow.push(`${pattern.place} ${written(pattern)} is ${status}`);
  }
  expect(slow).toEqual([]);
}, 120_000);

test("a pattern that backtracks is found out", async () => {
  const { status } = await proof({ source: "^(?:a+)+$", flags: "u", place: "here" });
  expect(status).toBe("vulnerable");
});

test.each(bounded)("$pattern is quick on all that it meets", ({ pattern, most, attack }) => {
  const end = pattern.lastIndexOf("/");
  const tried = new RegExp(pattern.slice(1, end), pattern.slice(end + 1));
  const { prefix, pump, suffix } = attack;
  const text = prefix + pump.repeat(Math.max(0, most - prefix.length - suffix.length) / pump.length) + suffix;
  // The processor's time: a busy machine makes no pattern slower.
  const used = cpuTime();
  tried.test(text);
  expect(most).toBeGreaterThan(0);
  expect(used()).toBeLessThan(1_000);
});
