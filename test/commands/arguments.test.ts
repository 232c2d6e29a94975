import { describe, expect, test } from "vitest";
import { nearest, plan, readArguments, usage } from "../../src/commands/arguments.ts";
import { SettingsError } from "../../src/errors.ts";

const demo = plan({
  name: "demo",
  forms: ["--base REF [FILE]"],
  about: "Shows how arguments are read.",
  operand: "FILE",
  options: {
    base: { value: "REF", required: true, summary: "where it begins" },
    format: { value: "FORMAT", default: "text", choices: ["text", "json"], summary: "how it is written" },
    since: { value: "DURATION", summary: "how far back" },
    quiet: { summary: "say less" },
    old: {},
  },
  notes: "Exit code: 0 fine.",
});

function mistakesOf(args: string[]): string[] {
  try {
    readArguments(demo, args);
  } catch (error) {
    if (error instanceof SettingsError)
      return error.mistakes.map(({ path, message }) => `${path}: ${message}`);
    throw error;
  }
  throw new Error("no mistakes");
}

describe("arguments", () => {
  test("are read with their defaults", () => {
    expect(readArguments(demo, ["--base", "main", "file.json", "--quiet"])).toEqual({
      base: "main",
      format: "text",
      since: undefined,
      quiet: true,
      old: false,
      operand: "file.json",
    });
    expect(readArguments(demo, ["--base=x", "--format=json"])).toMatchObject({ base: "x", format: "json" });
    expect(readArguments(demo, ["--base", "a", "--base", "b"])).toMatchObject({ base: "b" });
    expect(readArguments(demo, ["--base", "a", "--", "--odd"])).toMatchObject({ operand: "--odd" });
  });

  test.each([["--help"], ["-h"], ["--bass", "--help"], ["--base", "--help"]])(
    "ask for help with %s, whatever else they say",
    (...args) => {
      expect(readArguments(demo, args)).toBe("help");
    },
  );

  test("are answered with every mistake at once", () => {
    expect(mistakesOf(["one", "two", "--fromat", "json", "--format", "yaml", "--quiet=yes"])).toEqual([
      '--fromat: there is no such option, did you mean "--format"?',
      "--quiet: expected no value",
      "two: expected one FILE at most",
      "json: expected one FILE at most",
      "--base: is missing: expected REF",
      '--format: expected text, json, got "yaml"',
    ]);
  });

  test.each([
    [["--base"], "--base: expected REF after it"],
    [["--base="], "--base: expected REF after it"],
    [["--base", "a", "--zzz"], "--zzz: there is no such option"],
    [["--base", "a", "--constructor"], "--constructor: there is no such option"],
    [["--base", "a", "-x"], "-x: there is no such option"],
  ])("%j is a mistake", (args, mistake) => {
    expect(mistakesOf(args)).toContain(mistake);
  });

  test("have a help that follows from the plan", () => {
    expect(usage(demo)).toBe(`deploy-guard demo --base REF [FILE]

Shows how arguments are read.

  --base REF        where it begins
  --format FORMAT   how it is written: text, json (default: text)
  --since DURATION  how far back
  --quiet           say less
  --help            this text

Exit code: 0 fine.
`);
  });
});

test.each([
  ["reviw", "review"],
  ["JUDGE", "judge"],
  ["bactest", "backtest"],
  ["deploy", undefined],
])("%s was meant as %s", (word, meant) => {
  expect(nearest(word, ["backtest", "judge", "revert", "review"])).toBe(meant);
});
