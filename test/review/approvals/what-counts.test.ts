import { describe, expect, test } from "vitest";
import {
  type ApprovalInput,
  anyAdministrator,
  assessApprovals,
  type GivenReview,
  overallApprovals,
} from "../../../src/review/approvals/assess-approvals.ts";

const head = "c0ffee0";
const review = (author: string | undefined, over: Partial<GivenReview> = {}): GivenReview => ({
  author,
  state: "APPROVED",
  sha: head,
  submittedAt: 1,
  ...over,
});
const assess = (over: Partial<ApprovalInput>) =>
  assessApprovals({
    integration: "stripe",
    reviews: [review("alice")],
    owners: ["@alice"],
    require: "any",
    author: "mallory",
    committers: [],
    headSha: head,
    fingerprintAt: () => "same",
    permissionOf: () => "write",
    membersOf: () => undefined,
    ...over,
  });

describe("an owner's approval", () => {
  test.each<[string, Partial<ApprovalInput>, string]>([
    ["of one who may only read", { permissionOf: () => "read" }, "no-write-access"],
    ["of one who may do nothing", { permissionOf: () => "none" }, "no-write-access"],
    ["of one whose right is not known", { permissionOf: () => undefined }, "no-write-access"],
    ["of a bot", { owners: ["ci[bot]"], reviews: [review("ci[bot]")] }, "bot"],
    ["while a writer is unknown", { unknownWriter: "c1" }, "unknown-writer"],
    ["of the author, whatever the case", { author: "ALICE" }, "author"],
    ["of one committer among several", { committers: ["bob", "Alice"] }, "committer"],
    ["of one who is no owner", { owners: ["@bob"] }, "not-an-owner"],
    [
      "of one who may be in one of two teams",
      { owners: ["@acme/a", "@acme/b"], membersOf: (team) => (team === "acme/a" ? [] : undefined) },
      "unknown-member",
    ],
  ])("%s is void", (_, over, why) => {
    const { state, voided, satisfiedBy } = assess(over);
    expect(voided).toEqual([expect.objectContaining({ sha: head, why })]);
    expect(satisfiedBy).toEqual([]);
    expect(state).toBe("pending");
  });

  test.each<[string, Partial<ApprovalInput>]>([
    ["who may write", {}],
    ["who may administer", { permissionOf: () => "admin" }],
    ["whose name is written in another case", { owners: ["@ALICE"] }],
    [
      "whose commit is the head, though its changes can't be told at other commits",
      { fingerprintAt: (sha) => (sha === head ? "x" : undefined) },
    ],
    ["where several are named and any will do", { owners: ["@bob", "@alice"] }],
    ["in a team among its members", { owners: ["@acme/pay"], membersOf: () => ["bob", "Alice"] }],
    ["who administers, where nobody is named", { owners: [anyAdministrator], permissionOf: () => "admin" }],
  ])("%s counts", (_, over) => {
    expect(assess(over)).toMatchObject({ state: "success", voided: [], waitingFor: [] });
  });

  test("of one who may only write does not count where nobody is named", () => {
    expect(assess({ owners: [anyAdministrator] })).toMatchObject({ state: "pending", satisfiedBy: [] });
  });

  test("of an account that is gone, or that was never sent, is nothing", () => {
    expect(assess({ reviews: [review(undefined), review("alice", { state: "PENDING" })] })).toMatchObject({
      state: "pending",
      voided: [],
    });
  });

  test("is taken back by the same person's later word, in whatever case the name comes", () => {
    const reviews = [review("Alice", { state: "DISMISSED", submittedAt: 2 }), review("alice")];
    expect(assess({ reviews }).state).toBe("pending");
  });
});

describe("how many", () => {
  const owners = ["@alice", "@bob", "@carol"];

  test.each<[ApprovalInput["require"], string[], number | undefined]>([
    [1, ["alice"], undefined],
    [2, ["alice"], 1],
    [3, ["alice", "bob"], 2],
    [3, ["alice", "bob", "carol"], undefined],
    ["any", [], 0],
  ])("%s of three with %j", (require, people, given) => {
    const { standing, state } = assess({ owners, require, reviews: people.map((one) => review(one)) });
    if (given === undefined)
      expect({ standing, state }).toEqual({ standing: { kind: "approved", by: people }, state: "success" });
    else
      expect({ standing, state }).toMatchObject({
        standing: {
          kind: "waiting",
          given,
          needed: typeof require === "number" ? require : 1,
          together: false,
        },
        state: "pending",
      });
  });

  test("the same person under two owners is one", () => {
    const over = { owners: ["@alice", "@acme/pay"], membersOf: () => ["alice", "bob"], require: 2 };
    expect(assess(over)).toMatchObject({
      state: "pending",
      standing: { kind: "waiting", given: 1, needed: 2 },
    });
  });

  test("all means each, and each stays named until it has approved", () => {
    const { standing, waitingFor } = assess({ owners, require: "all" });
    expect(waitingFor).toEqual(["@bob", "@carol"]);
    expect(standing).toMatchObject({ kind: "waiting", owners: ["@bob", "@carol"], together: true });
  });

  test("who belongs to two owners stands where nobody else can", () => {
    const membersOf = (team: string) => (team === "acme/a" ? ["alice", "bob"] : ["alice"]);
    const over = { owners: ["@acme/a", "@acme/b"], require: "all" as const, membersOf };
    expect(assess({ ...over, reviews: [review("alice"), review("bob")] })).toMatchObject({
      state: "success",
      satisfiedBy: [
        { login: "bob", owner: "@acme/a" },
        { login: "alice", owner: "@acme/b" },
      ],
    });
  });

  test("more people than there are can't approve", () => {
    expect(assess({ owners: ["@alice", "@bob"], require: 3 })).toMatchObject({
      state: "pending",
      standing: { kind: "nobody-can" },
    });
  });

  test("a refusal speaks before an approval", () => {
    const reviews = [review("alice"), review("bob", { state: "CHANGES_REQUESTED" })];
    expect(assess({ owners, reviews })).toMatchObject({
      state: "pending",
      refusedBy: ["bob"],
      standing: { kind: "refused", by: ["bob"] },
    });
  });
});

describe("one status for all", () => {
  const approved = assess({});
  const waiting = assess({ reviews: [] });
  const unowned = assess({ owners: [] });

  test.each([
    [[approved, waiting, unowned], true, "failure", [unowned], false],
    [[approved, waiting], true, "pending", [waiting], false],
    [[approved, waiting, waiting], false, "success", [waiting, waiting], true],
    [[approved], false, "success", [approved], false],
    [[], true, "success", [], false],
  ] as const)("case %#", (all, enforce, state, speaking, warned) => {
    expect(overallApprovals(all, enforce)).toEqual({ state, speaking, warned });
  });
});
