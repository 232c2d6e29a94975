import { describe, expect, test } from "vitest";
import { type WrittenCommit, writersOf } from "../../../src/review/approvals/writers.ts";

const commit = (over: Partial<WrittenCommit>): WrittenCommit => ({
  sha: "c1",
  parents: [],
  message: "Change",
  author: undefined,
  ...over,
});
const writers = (over: Partial<WrittenCommit>) => writersOf([commit(over)]);

describe("who wrote a part of a change", () => {
  test.each<[string, Partial<WrittenCommit>, string[]]>([
    ["its author", { author: "alice", authorEmail: "a@acme.example" }, ["alice"]],
    ["its committer", { author: "alice", committer: "bob" }, ["alice", "bob"]],
    [
      "not GitHub's own site",
      { author: "alice", committer: "web-flow", committerEmail: "noreply@github.com" },
      ["alice"],
    ],
    ["a login in GitHub's own address", { authorEmail: "alice@users.noreply.github.com" }, ["alice"]],
    ["the same with a number", { authorEmail: "1234567+alice-b@users.noreply.github.com" }, ["alice-b"]],
    [
      "a bot",
      { authorEmail: "41898282+github-actions[bot]@users.noreply.github.com" },
      ["github-actions[bot]"],
    ],
    [
      "the login before the address",
      { author: "alice", authorEmail: "bob@users.noreply.github.com" },
      ["alice"],
    ],
    [
      "a co-author",
      { author: "alice", message: "Change\n\nCo-authored-by: Bob <bob@users.noreply.github.com>" },
      ["alice", "bob"],
    ],
    [
      "co-authors in any case and with a colon in the name",
      {
        message:
          "Change\r\n\r\n CO-AUTHORED-BY : B: ob < bob@users.noreply.github.com >\rco-authored-by: C <carol@users.noreply.github.com>",
      },
      ["bob", "carol"],
    ],
    ["the same person once", { author: "alice", committer: "alice" }, ["alice"]],
  ])("%s", (_, over, logins) => {
    expect(writers(over)).toEqual({ logins, unknown: [] });
  });

  test.each<[string, Partial<WrittenCommit>, string[]]>([
    ["an author", { authorEmail: "A@acme.example" }, ["A@acme.example"]],
    ["a committer", { author: "alice", committerEmail: "b@acme.example" }, ["b@acme.example"]],
    [
      "a co-author",
      { author: "alice", message: "x\n\nCo-authored-by: B <b@acme.example>" },
      ["b@acme.example"],
    ],
    [
      "an address that only contains GitHub's",
      { authorEmail: "x@alice@users.noreply.github.com" },
      ["x@alice@users.noreply.github.com"],
    ],
    [
      "an address that only begins like GitHub's",
      { authorEmail: "alice@users.noreply.github.com.evil.example" },
      ["alice@users.noreply.github.com.evil.example"],
    ],
  ])("%s whom GitHub does not know stays unknown", (_, over, emails) => {
    expect(writers(over).unknown).toEqual(emails.map((email) => ({ sha: "c1", email })));
  });

  test("an unknown address counts once, in whatever case, with the last commit of it", () => {
    const all = [
      commit({ authorEmail: "A@acme.example" }),
      commit({ sha: "c2", authorEmail: "a@acme.example" }),
    ];
    expect(writersOf(all).unknown).toEqual([{ sha: "c2", email: "a@acme.example" }]);
  });

  test.each([
    "Change\n\nCo-authored-by: nobody",
    "Change\n\nCo-authored-by: B < >",
    "Change\n\nSigned-off-by: B <b@acme.example>",
    "Change without a trailer <b@acme.example>",
  ])("nobody is read out of %j", (message) => {
    expect(writers({ author: "alice", message })).toEqual({ logins: ["alice"], unknown: [] });
  });

  test("nobody at all is nobody", () => {
    expect(writers({})).toEqual({ logins: [], unknown: [] });
  });
});
