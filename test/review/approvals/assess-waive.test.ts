import { expect, test } from "vitest";
import { type WaiveInput, whyNotWaived } from "../../../src/review/approvals/assess-waive.ts";
import type { Finding } from "../../../src/review/finding.ts";

const finding = (rule: string, key: string, file = "config/pay.yml") => ({ rule, key, file }) as Finding;
const command = { rule: "timeout-weakened", key: "pay.timeout" };
const why = (over: Partial<WaiveInput>, asked = command) =>
  whyNotWaived(asked, {
    by: "alice",
    isBot: false,
    edited: false,
    findings: [finding("timeout-weakened", "pay.timeout"), finding("retries-off", "")],
    answerFor: () => ({ owners: ["@alice", "@bob"], require: "any" }),
    author: "mallory",
    committers: ["carol"],
    permissionOf: () => "write",
    membersOf: () => undefined,
    ...over,
  });

test.each<[string, Partial<WaiveInput>, object]>([
  ["was edited", { edited: true }, { kind: "edited" }],
  ["is a bot's", { isBot: true }, { kind: "bot" }],
  ["is of an account named as a bot", { by: "ci[bot]" }, { kind: "bot" }],
  ["is the author's own", { author: "Alice" }, { kind: "author" }],
  ["is a writer's", { committers: ["ALICE"] }, { kind: "writer" }],
  ["is no owner's", { by: "zed" }, { kind: "not-an-owner", owners: ["@alice", "@bob"] }],
  ["is of one who may only read", { permissionOf: () => "read" }, { kind: "no-write-access" }],
  ["is of one whose right is not known", { permissionOf: () => undefined }, { kind: "no-write-access" }],
  ["comes while a writer is unknown", { unknownWriter: "c1" }, { kind: "unknown-writer", commit: "c1" }],
  [
    "is one of two that it takes",
    { answerFor: () => ({ owners: ["@alice", "@bob"], require: 2 }) },
    { kind: "several-needed", require: 2 },
  ],
  [
    "is one of all that it takes",
    { answerFor: () => ({ owners: ["@alice", "@bob"], require: "all" }) },
    { kind: "several-needed", require: "all" },
  ],
  [
    "is about nothing that was found",
    { findings: [finding("timeout-weakened", "other"), finding("retries-off", "")] },
    {
      kind: "no-such-finding",
      rule: "timeout-weakened",
      key: "pay.timeout",
      known: [
        { rule: "timeout-weakened", key: "other" },
        { rule: "retries-off", key: "config/pay.yml" },
      ],
    },
  ],
])("a comment that %s waives nothing", (_, over, expected) => {
  expect(why(over)).toEqual(expected);
});

test.each<[string, Partial<WaiveInput>]>([
  ["an owner's", {}],
  ["an administrator's", { permissionOf: () => "admin" }],
  ["the only owner's, where all are asked", { answerFor: () => ({ owners: ["@alice"], require: "all" }) }],
  ["one's, where one is asked", { answerFor: () => ({ owners: ["@alice"], require: 1 }) }],
])("%s comment waives", (_, over) => {
  expect(why(over)).toBeUndefined();
});

test("a file may stand for its settings, and then each finding needs its owner", () => {
  const asked = { rule: "retries-off", key: "config/pay.yml" };
  const findings = [finding("retries-off", "a"), finding("retries-off", "b")];
  const answerFor = ({ key }: Finding) => ({
    owners: [key === "a" ? "@alice" : "@bob"],
    require: "any" as const,
  });
  expect(why({}, asked)).toBeUndefined();
  expect(why({ findings, answerFor }, asked)).toEqual({ kind: "not-an-owner", owners: ["@bob"] });
});

test("of what is known instead, ten are named and none twice", () => {
  const findings = Array.from({ length: 30 }, (_, at) => finding("retries-off", `k${Math.floor(at / 2)}`));
  expect(why({ findings })).toMatchObject({
    kind: "no-such-finding",
    known: Array.from({ length: 10 }, (_, at) => ({ rule: "retries-off", key: `k${at}` })),
  });
});
