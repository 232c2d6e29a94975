import { expect, test } from "vitest";
import {
  type OwnerFacts,
  unableOwners,
  type WhyUnable,
} from "../../../src/review/approvals/unable-owners.ts";

const facts: OwnerFacts = {
  author: "Sam",
  committers: ["eve"],
  organisation: "acme",
  permissionOf: (login) =>
    (({ jane: "write", root: "admin", reader: "read", former: "none", ghost: "no-account" }) as const)[
      login.toLowerCase()
    ],
  membersOf: (team) =>
    ({
      "acme/payments": ["jane", "bob"],
      "acme/small": ["Jane"],
      "acme/empty": [],
      "acme/writers": ["sam", "EVE"],
      "acme/readers": ["reader", "former"],
    })[team],
  whyUnlisted: (team) => (team === "acme/hidden" ? "not-allowed" : "no-such-team"),
  accountOf: (address) => ({ "jane@x.example": "jane", "sam@x.example": "sam" })[address],
};

test.each<[string, WhyUnable | undefined]>([
  ["@jane", undefined],
  ["jane", undefined],
  ["@root", undefined],
  ["@never-asked", undefined],
  ["@acme/payments", undefined],
  ["@acme/hidden", undefined],
  ["jane@x.example", undefined],
  ["anyone who may administer this repository", undefined],
  ["@sam", "author"],
  ["sam@x.example", "author"],
  ["@EVE", "writer"],
  ["@dependabot[bot]", "bot"],
  ["@ghost", "no-account"],
  ["@reader", "no-write-access"],
  ["@former", "no-write-access"],
  ["nobody@x.example", "unknown-address"],
  ["@", "not-a-name"],
  ["@a/b/c", "not-a-name"],
  ["@acme/gone", "no-such-team"],
  ["@other/payments", "foreign-team"],
  ["@acme/empty", "empty-team"],
  ["@acme/writers", "team-of-writers"],
  ["@acme/readers", "no-write-access"],
])("%s: %s", (owner, why) => {
  expect(unableOwners([owner], facts, []).map((one) => one.why)).toEqual(why === undefined ? [] : [why]);
});

test.each<[string, boolean]>([
  ["@jane", true],
  ["@acme/small", true],
  ["@acme/payments", false],
])("%s, when jane approved for another owner: %s", (owner, isUnable) => {
  expect(unableOwners([owner], facts, ["JANE"])).toHaveLength(isUnable ? 1 : 0);
});
