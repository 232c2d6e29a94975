import { describe, expect, test } from "vitest";
import { WorldError } from "../../../src/errors.ts";
import { secretHider } from "../../../src/world/hide-secrets.ts";
import { command } from "../../../src/world/sources/command.ts";
import { sourceTools } from "../../support/source-tools.ts";

const at = Date.parse("2026-03-02T08:00:00Z");
const span = { from: at, to: at + 60_000, stepSeconds: 30 };
const env = { PATH: process.env.PATH, TOKEN: "s3cr3t-t0ken", OTHER: "unnamed" };

function run(script: string, more: Record<string, unknown> = {}, cancel?: AbortSignal) {
  const settings = command.settings.parse({ type: "command", run: ["node", "-e", script], ...more });
  const source = command.open(settings, "c", sourceTools({ env, hide: secretHider([env.TOKEN]) }));
  return source.read({ gives: "ratio" }, span, cancel);
}

async function errorOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WorldError);
  return (error as WorldError).message;
}

describe("the command source", () => {
  test("reads what the program prints, which is told what is wanted", async () => {
    const { ratio, queries } = await run(
      `console.log(JSON.stringify({ at: process.env.DEPLOY_GUARD_FROM, seconds: +process.env.DEPLOY_GUARD_STEP_SECONDS, bad: 1, total: 2 }))`,
    );
    expect(ratio).toEqual([{ at, seconds: 30, bad: 1, total: 2 }]);
    expect(queries).toEqual(["node"]);
  });

  test("hands on only the variables that are named", async () => {
    const print = `console.log(JSON.stringify({ at: ${at}, seconds: 1, bad: process.env.OTHER ? 1 : 0, total: process.env.TOKEN ? 5 : 4 }))`;
    expect((await run(print, { env: ["TOKEN"] })).ratio).toMatchObject([{ bad: 0, total: 5 }]);
    expect((await run(print)).ratio).toMatchObject([{ bad: 0, total: 4 }]);
  });

  test("finds nothing where nothing is printed", async () => {
    expect((await run("")).ratio).toEqual([]);
  });

  test("lets no shell read the arguments", async () => {
    const settings = command.settings.parse({ type: "command", run: ["echo", "$(touch /tmp/x); ["] });
    const source = command.open(settings, "c", sourceTools({ env, hide: secretHider([env.TOKEN]) }));
    expect(await errorOf(source.read({ gives: "ratio" }, span))).toBe(
      "source c: echo printed something else than readings: line 1 is not JSON",
    );
  });

  test("fails with the program, and quotes it without secrets", async () => {
    const script = `console.error("no login for " + process.env.TOKEN); process.exitCode = 3`;
    expect(await errorOf(run(script, { env: ["TOKEN"] }))).toBe(
      "source c: node ended with code 3: no login for ***",
    );
  });

  test("fails when the program is missing", async () => {
    const settings = command.settings.parse({ type: "command", run: ["no-such-program-here"] });
    const source = command.open(settings, "c", sourceTools({ env, hide: secretHider([env.TOKEN]) }));
    expect(await errorOf(source.read({ gives: "ratio" }, span))).toContain("could not be started (ENOENT)");
  });

  test("stops a program that takes too long, with what it started", async () => {
    const started = performance.now();
    const script = `require("node:child_process").spawn("sleep", ["30"], { stdio: "inherit" }); setInterval(() => {}, 1000)`;
    expect(await errorOf(run(script, { timeout: "400ms" }))).toContain("did not end within 400 ms");
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test("stops a program that prints too much, or that nobody waits for any more", async () => {
    expect(await errorOf(run(`for (;;) require("node:fs").writeSync(1, "x".repeat(65536))`))).toContain(
      "wrote more than 10000000 bytes",
    );
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    expect(await errorOf(run("setInterval(() => {}, 1000)", {}, stop.signal))).toContain("was given up");
  });
});
