import fc from "fast-check";
import { expect, test } from "vitest";
import {
  parseRevertMarker,
  revertBranch,
  revertedBy,
  revertMarker,
  revertTrailer,
} from "../../src/revert/marker.ts";

const sha = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 40, maxLength: 40 });

test("a marker survives any environment's name, in a body and in a message", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), sha, sha, (name, bad, good) => {
      const environment = name.toWellFormed();
      const marker = { environment, bad, good };
      expect(parseRevertMarker(`Hello\n\n${revertMarker(marker)}\nmore`)).toEqual(marker);
      expect(parseRevertMarker(`Revert\n\n${revertTrailer(marker)}\n`)).toEqual(marker);
      expect(revertMarker(marker)).toMatch(/^<!-- [^<>]* -->$/u);
    }),
  );
});

test.each([
  ["", undefined],
  ["<!-- deploy-guard:revert env=a bad=x good=y -->", undefined],
  [`<!-- deploy-guard:revert env=%ff bad=${"a".repeat(40)} good=${"b".repeat(40)} -->`, undefined],
  [`see Deploy-Guard-Revert: env=a bad=${"a".repeat(40)} good=${"b".repeat(40)}`, undefined],
])("%j holds no marker", (text, expected) => {
  expect(parseRevertMarker(text)).toBe(expected);
});

test.each([
  ["production", "deploy-guard/revert-production-abcdef1"],
  ["eu_1-Prod", "deploy-guard/revert-eu_1-Prod-abcdef1"],
])("the branch of %s reads as it", (environment, branch) => {
  expect(revertBranch(environment, `abcdef1${"0".repeat(33)}`)).toBe(branch);
});

test("every environment gets a branch of its own that git allows", () => {
  const names = [
    "eu/prod",
    "eu-prod",
    "eu prod",
    "eu..prod",
    "-eu-prod",
    "eu.lock",
    "日本",
    "中国",
    "",
    "~^:?*[\\",
    "a".repeat(300),
  ];
  const branches = names.map((name) => revertBranch(name, "a".repeat(40)));
  expect(new Set(branches).size).toBe(names.length);
  for (const branch of branches) expect(branch).toMatch(/^deploy-guard\/revert-[\w-]{1,90}$/u);
});

test("what a message reverts is read as git and GitHub write it", () => {
  const message = `Revert "x"\n\nThis reverts commit ${"a".repeat(40)}.\nThis reverts commit bbbbbbb, reversing\nchanges made to c.`;
  expect(revertedBy(message)).toEqual(["a".repeat(40), "bbbbbbb"]);
  expect(revertedBy("This reverts commits of mine")).toEqual([]);
});
