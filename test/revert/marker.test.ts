import fc from "fast-check";
import { expect, test } from "vitest";
import {
  elsewhereMarker,
  incidentClaim,
  isRevertBranch,
  parseElsewhereMarker,
  parseRevertMarker,
  parseRevertMarkers,
  revertBranches,
  revertMarker,
  revertTrailer,
  rollbackClaim,
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

test("one bad commit has one branch, whatever the environment, and another where that name is taken", () => {
  const [bad, good] = ["abcdef1".padEnd(40, "0"), "1234567".padEnd(40, "0")];
  const [name, other] = revertBranches({ bad, good });
  expect([name, other]).toEqual([
    "deploy-guard/revert-abcdef100000-to-123456700000",
    "deploy-guard-revert-abcdef100000-to-123456700000",
  ]);
  expect(
    [name, other, "deploy-guard/revert-production-abcdef1", "mine/revert-1"].map(isRevertBranch),
  ).toEqual([true, true, true, false]);
});

test("C12: one text holds the markers of several environments", () => {
  const [bad, good] = ["b".repeat(40), "a".repeat(40)];
  const markers = ["production", "eu/staging"].map((environment) => ({ environment, bad, good }));
  expect(parseRevertMarkers(markers.map(revertMarker).join("\n\n"))).toEqual(markers);
});

test("every environment gets a claim of its own that git allows, and each turn another", () => {
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
  const claims = names.flatMap((name) => [1, 2].map((turn) => incidentClaim(name, "a".repeat(40), turn)));
  expect(new Set(claims).size).toBe(2 * names.length);
  for (const claim of claims) expect(claim).toMatch(/^deploy-guard\/incident\/[\w-]{1,120}$/u);
});

test("a rollback is claimed once for a deploy, apart from its incident", () => {
  expect(rollbackClaim("production", "b1")).toBe("deploy-guard/rollback/production-b1");
  expect(rollbackClaim("production", "b2")).not.toBe(rollbackClaim("production", "b1"));
  expect(rollbackClaim("staging", "b1")).not.toBe(rollbackClaim("production", "b1"));
});

test("a second revert's marker survives any branch, and is none of the first's", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), sha, sha, (name, bad, good) => {
      const marker = { environment: "eu prod", bad, good };
      const on = name.toWellFormed();
      const body = `Hello\n\n${elsewhereMarker(marker, on)}\nmore`;
      expect(parseElsewhereMarker(body)).toEqual({ ...marker, on });
      expect(parseRevertMarkers(body)).toEqual([]);
      expect(parseElsewhereMarker(revertMarker(marker))).toBeUndefined();
    }),
  );
});

test("a second revert has a branch of its own for each branch, which is one of ours", () => {
  const deploy = { bad: "abcdef1".padEnd(40, "0"), good: "1234567".padEnd(40, "0") };
  const names = [undefined, "develop", "release/2", "release-2"].map((on) => revertBranches(deploy, on)[0]);
  expect(new Set(names).size).toBe(4);
  expect(names.every(isRevertBranch)).toBe(true);
  expect(names[1]).toBe("deploy-guard/revert-abcdef100000-to-123456700000-on-develop");
});
