import { describe, expect, test } from "vitest";
import { parseWaiveCommands, type WaiveCommand } from "../../src/review/waive-command.ts";
import { cpuTime } from "../support/cpu-time.ts";

const now = Date.UTC(2026, 5, 15, 12);
const rules = ["timeout-weakened", "endpoint-changed", "no-blue-gateway"];
const parse = (body: string) => parseWaiveCommands(body, { rules, now });
const good = "/waive timeout-weakened payments.stripe.timeout until=2026-12-31 the batch job alone reads it";

describe("a command", () => {
  test.each<[string, Partial<WaiveCommand>]>([
    [
      good,
      {
        kind: "waive",
        rule: "timeout-weakened",
        key: "payments.stripe.timeout",
        until: "2026-12-31",
        reason: "the batch job alone reads it",
      },
    ],
    [
      "  /WAIVE  Timeout-Weakened\ta.b   UNTIL=2026-06-15  asked ops ",
      { rule: "timeout-weakened", key: "a.b", until: "2026-06-15", reason: "asked ops" },
    ],
    ["/waive endpoint-changed `a key` until=2026-07-01 because", { key: "a key", reason: "because" }],
    ['/waive endpoint-changed "a `key`" until=2026-07-01 because', { key: "a `key`" }],
    [
      "/waive endpoint-changed config/payments.yml until=2027-06-16 because",
      { key: "config/payments.yml", until: "2027-06-16" },
    ],
    [`/waive endpoint-changed k until=2026-07-01 ${"ab".repeat(1_000)}`, { reason: "ab".repeat(150) }],
    ["/waive endpoint-changed k until=2026-07-01 \u202Eabc\u0007d", { reason: "abcd" }],
  ])("%s", (line, expected) => {
    expect(parse(line)).toEqual([expect.objectContaining(expected)]);
  });

  test.each<[string, WaiveCommand["kind"]]>([
    ["/waive", "no-rule"],
    ["/waive   ", "no-rule"],
    ["/waive until=2026-07-01 because", "no-rule"],
    ["/waive no-such-rule k until=2026-07-01 because", "unknown-rule"],
    ["/waive * k until=2026-07-01 because", "unknown-rule"],
    ["/waive timeout-weakened", "no-key"],
    ["/waive timeout-weakened until=2026-07-01 because", "no-key"],
    ["/waive timeout-weakened `k until=2026-07-01 because", "open-quote"],
    ["/waive timeout-weakened `` until=2026-07-01 because", "no-key"],
    ["/waive timeout-weakened k because", "no-day"],
    ["/waive timeout-weakened k because until=2026-07-01", "no-day"],
    ["/waive timeout-weakened k until= because", "no-such-day"],
    ["/waive timeout-weakened k until=tomorrow because", "no-such-day"],
    ["/waive timeout-weakened k until=2026-7-1 because", "no-such-day"],
    ["/waive timeout-weakened k until=2026-02-30 because", "no-such-day"],
    ["/waive timeout-weakened k until=2026-13-01 because", "no-such-day"],
    ["/waive timeout-weakened k until=2026-06-14 because", "past-day"],
    ["/waive timeout-weakened k until=2027-06-17 because", "too-far"],
    ["/waive timeout-weakened k until=9999-12-31 because", "too-far"],
    ["/waive timeout-weakened k until=2026-07-01", "no-reason"],
    ["/waive timeout-weakened k until=2026-07-01 .", "no-reason"],
  ])("%s: %s", (line, kind) => {
    expect(parse(line).map((command) => command.kind)).toEqual([kind]);
  });
});

describe("commands in a comment", () => {
  test.each<[string, string]>([
    ["in the middle of a line", `I would ${good}`],
    ["in a quote of another's", `> ${good}`],
    ["in a block of code", `\`\`\`\n${good}\n\`\`\``],
    ["in a block of code that does not end", `~~~~\n~~~\n${good}`],
    ["indented as code", `    ${good}`],
    ["as another word", "/waiver timeout-weakened"],
    ["with an invisible sign in front", `\u200B${good}`],
  ])("%s is none", (_, body) => {
    expect(parse(body)).toEqual([]);
  });

  test("of several lines are as many, up to ten", () => {
    expect(parse(`hello\r\n${good}\r\n\r\n/waive\nbye`).map(({ kind }) => kind)).toEqual([
      "waive",
      "no-rule",
    ]);
    expect(parse(`${good}\n`.repeat(50))).toHaveLength(10);
  });

  test("after a block of code count", () => {
    expect(parse(`\`\`\`yaml\na: 1\n\`\`\`\n${good}`)).toHaveLength(1);
  });
});

test("a comment of any length is read in no time", () => {
  const spent = cpuTime();
  for (const part of ["`", "/waive ", "\n", " ", "/waive a ` ", "until="]) parse(part.repeat(100_000));
  expect(spent()).toBeLessThan(2_000);
});
