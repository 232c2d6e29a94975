import { expect, test } from "vitest";
import {
  includesLogin,
  isAddress,
  personName,
  sameLogin,
  teamName,
} from "../../../src/review/approvals/owner-name.ts";

test.each([
  ["@acme/pay", "acme/pay", false, undefined],
  ["acme/pay.team-1", "acme/pay.team-1", false, undefined],
  ["@alice", undefined, false, "alice"],
  ["alice-b", undefined, false, "alice-b"],
  ["ci[bot]", undefined, false, "ci[bot]"],
  ["alice@acme.example", undefined, true, undefined],
  ["@acme/pay/more", undefined, false, undefined],
  ["@acme/", undefined, false, undefined],
  ["x @acme/pay", undefined, true, undefined],
  ["two words", undefined, false, undefined],
])("%s names a team, an address or a person", (owner, team, address, person) => {
  expect([teamName(owner), isAddress(owner), personName(owner)]).toEqual([team, address, person]);
});

test.each([
  ["alice", "ALICE", true],
  ["Alice", "alice", true],
  ["alice", "bob", false],
  [undefined, undefined, false],
  ["alice", undefined, false],
  [undefined, "alice", false],
] as const)("%s and %s are one login: %s", (a, b, same) => {
  expect(sameLogin(a, b)).toBe(same);
});

test("a login is found in whatever case", () => {
  expect(includesLogin(["bob", "Alice"], "alice")).toBe(true);
  expect(includesLogin(["bob"], "alice")).toBe(false);
  expect(includesLogin([], "alice")).toBe(false);
});
