import { execFile } from "node:child_process";
import { expect, test } from "vitest";
import { bundle } from "../support/bundle.ts";

function run(
  ...args: string[]
): Promise<{ code: number | string | null | undefined; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [bundle("cli.js"), ...args], (error, out, err) => {
      resolve({ code: error === null ? 0 : error.code, out, err });
    });
  });
}

test("the terminal's door tells its version, its commands and the options of each", async () => {
  expect(await run("--version")).toEqual({ code: 0, out: "1.0.0\n", err: "" });
  const all = await run("--help");
  expect(all.code).toBe(0);
  const names = [...all.out.matchAll(/^ {2}([a-z]+) +\S/gmu)].map(([, name]) => name!);
  expect(names).toContain("judge");
  const texts = await Promise.all(names.map((name) => run("help", name)));
  for (const [at, { code, out }] of texts.entries()) {
    expect([names[at], code]).toEqual([names[at], 0]);
    expect(out).toMatch(new RegExp(`^deploy-guard ${names[at]} `, "u"));
    expect(out).toContain("Exit code");
  }
});

test("an unknown command is answered with the nearest, and 2", async () => {
  const { code, err } = await run("reviw");
  expect(code).toBe(2);
  expect(err).toContain('there is no command "reviw", did you mean "review"?');
});

test("mistakes in the arguments are answered together, and with 2", async () => {
  const { code, err } = await run("review", "--bse", "main", "--format", "xml");
  expect(code).toBe(2);
  expect(err).toContain('--bse — there is no such option, did you mean "--base"?');
  expect(err).toContain("--head — is missing");
  expect(err).toContain('--format — expected text, json, sarif, markdown, got "xml"');
});
