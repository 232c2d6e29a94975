import { describe, expect, test } from "vitest";
import {
  type ApprovalInput,
  assessApprovals,
  type GivenReview,
  overallApprovals,
} from "../../../src/review/approvals/assess-approvals.ts";

const head = "c0ffee0";
const review = (author: string, over: Partial<GivenReview> = {}): GivenReview => ({
  author,
  state: "APPROVED",
  sha: head,
  submittedAt: 1,
  ...over,
});
const assess = (over: Partial<ApprovalInput>) =>
  assessApprovals({
    integration: "stripe",
    reviews: [],
    owners: ["@acme/payments"],
    require: "any",
    author: "mallory",
    committers: ["mallory"],
    headSha: head,
    fingerprintAt: (sha) => ({ [head]: "now", same: "now", old: "then" })[sha],
    permissionOf: () => "write",
    membersOf: (team) => ({ "acme/payments": ["alice", "bob", "mallory"], "acme/web": ["carol"] })[team],
    ...over,
  });

describe("an approval", () => {
  test("is waited for", () => {
    expect(assess({})).toMatchObject({
      state: "pending",
      waitingFor: ["@acme/payments"],
      standing: { kind: "waiting", owners: ["@acme/payments"] },
    });
  });

  test("of a team's member satisfies", () => {
    expect(assess({ reviews: [review("alice")] })).toMatchObject({
      state: "success",
      satisfiedBy: [{ login: "alice", owner: "@acme/payments" }],
      standing: { kind: "approved", by: ["alice"] },
    });
  });

  test.each<[string, Partial<ApprovalInput>, string]>([
    ["of the author", { reviews: [review("Mallory")] }, "author"],
    ["of a committer", { reviews: [review("bob")], committers: ["mallory", "bob"] }, "committer"],
    ["of a stranger", { reviews: [review("zed")] }, "not-an-owner"],
    ["of what was altered since", { reviews: [review("alice", { sha: "old" })] }, "changed-since"],
    ["of a commit that is gone", { reviews: [review("alice", { sha: "gone" })] }, "unknown-commit"],
    [
      "when the team can't be listed",
      { reviews: [review("alice")], membersOf: () => undefined },
      "unknown-member",
    ],
  ])("%s does not count", (_, over, why) => {
    expect(assess(over)).toMatchObject({ state: "pending", voided: [{ why }] });
  });

  test("of a commit with the same changes is kept", () => {
    expect(assess({ reviews: [review("alice", { sha: "same" })] }).state).toBe("success");
  });

  test.each<[string, GivenReview[], string]>([
    [
      "a comment after it changes nothing",
      [review("alice"), review("alice", { state: "COMMENTED", submittedAt: 2 })],
      "success",
    ],
    ["a dismissal takes it back", [review("alice", { state: "DISMISSED" })], "pending"],
    [
      "a later refusal takes it back",
      [review("alice"), review("alice", { state: "CHANGES_REQUESTED", submittedAt: 2 })],
      "pending",
    ],
    [
      "an earlier refusal is overcome",
      [review("alice", { submittedAt: 2 }), review("alice", { state: "CHANGES_REQUESTED" })],
      "success",
    ],
    [
      "another owner's refusal holds",
      [review("alice"), review("bob", { state: "CHANGES_REQUESTED" })],
      "pending",
    ],
    [
      "a stranger's refusal does not hold",
      [review("alice"), review("zed", { state: "CHANGES_REQUESTED" })],
      "success",
    ],
  ])("%s", (_, reviews, state) => {
    expect(assess({ reviews }).state).toBe(state);
  });
});

describe("what is required", () => {
  const owners = ["@acme/payments", "@carol"];

  test.each<[ApprovalInput["require"], string[], string, string[]]>([
    ["any", ["carol"], "success", []],
    ["all", ["carol"], "pending", ["@acme/payments"]],
    ["all", ["carol", "alice"], "success", []],
    [2, ["alice"], "pending", owners],
    [2, ["alice", "bob"], "success", []],
    [3, ["alice", "bob", "carol"], "success", []],
  ])("%s with approvals of %j is %s", (require, people, state, waitingFor) => {
    expect(assess({ owners, require, reviews: people.map((login) => review(login)) })).toMatchObject({
      state,
      waitingFor,
    });
  });

  test.each<[string, Record<string, string[]>, string[], string[]]>([
    ["both sides have one each", { "acme/a": ["x", "y"], "acme/b": ["x"] }, ["x", "y"], []],
    ["in the other order", { "acme/a": ["x"], "acme/b": ["x", "y"] }, ["y", "x"], []],
    ["one person for both", { "acme/a": ["x", "y"], "acme/b": ["x", "y"] }, ["x"], ["@acme/b"]],
    ["two for the same one", { "acme/a": ["x", "y"], "acme/b": ["z"] }, ["x", "y"], ["@acme/b"]],
  ])("all, one person standing for one owner: %s", (_, teams, people, waitingFor) => {
    const found = assess({
      owners: ["@acme/a", "@acme/b"],
      require: "all",
      membersOf: (team) => teams[team],
      reviews: people.map((login) => review(login)),
    });
    expect(found.waitingFor).toEqual(waitingFor);
    expect(new Set(found.satisfiedBy.map(({ login }) => login)).size).toBe(found.satisfiedBy.length);
  });

  const rights = { root: "admin", reader: "read" } as const;
  const permissionOf: ApprovalInput["permissionOf"] = (login) => rights[login as keyof typeof rights];
  test.each<[string, Partial<ApprovalInput>, unknown]>([
    [
      "owners who can, without those who can't",
      { owners: ["@root", "@reader"], permissionOf },
      { kind: "waiting", owners: ["@root"], together: false, given: 0, needed: 1 },
    ],
    [
      "one who can't, where all have to",
      { owners: ["@root", "@reader"], require: "all", permissionOf },
      { kind: "nobody-can", unable: [{ owner: "@reader", why: "no-write-access" }] },
    ],
    [
      "two of a team that has two who did not write it",
      { require: 2, reviews: [review("alice")] },
      { kind: "waiting", together: false, given: 1, needed: 2 },
    ],
    ["two, one of whom wrote it", { require: 2, committers: ["BOB"] }, { kind: "nobody-can" }],
    ["three, one of two having approved", { require: 3, reviews: [review("Alice")] }, { kind: "nobody-can" }],
    ["two people who are named", { require: 2, owners: ["@root", "dora"] }, { kind: "waiting", needed: 2 }],
    [
      "three of two teams, one of which can't be listed",
      { require: 3, owners: ["@acme/payments", "@acme/hidden"], whyUnlisted: () => "not-allowed" },
      { kind: "waiting", owners: ["@acme/payments", "@acme/hidden"] },
    ],
  ])("an approval is waited for of %s", (_, over, standing) => {
    expect(assess(over)).toMatchObject({ state: "pending", standing });
  });

  test.each([
    ["root@x.example", "root", "success"],
    ["root@x.example", "alice", "pending"],
    ["undefined@x.example", "undefined", "pending"],
    // An account of that very name is not who is behind the address.
    ["root@x.example", "root@x.example", "pending"],
  ])("an owner who is the address %s has the approval of %s: %s", (owner, login, state) => {
    const accountOf = (address: string) => (address === "root@x.example" ? "Root" : undefined);
    expect(assess({ owners: [owner], accountOf, reviews: [review(login)] }).state).toBe(state);
  });

  test("nobody to ask is a failure that says so", () => {
    expect(assess({ owners: [] })).toMatchObject({
      state: "failure",
      standing: { kind: "unowned" },
    });
  });

  test("changes that can't be read are a failure, never a success", () => {
    expect(assess({ reviews: [review("alice")], fingerprintAt: () => undefined }).state).toBe("failure");
  });
});

test.each([
  [["success", "pending"], true, "pending"],
  [["pending", "failure"], true, "failure"],
  [["success", "success"], true, "success"],
  [["pending"], false, "success"],
  [[], true, "success"],
] as const)("one status of %j, enforced %s, is %s", (states, enforce, state) => {
  const each = {
    success: assess({ reviews: [review("alice")] }),
    pending: assess({}),
    failure: assess({ owners: [] }),
  };
  expect(
    overallApprovals(
      states.map((one) => each[one]),
      enforce,
    ).state,
  ).toBe(state);
});
