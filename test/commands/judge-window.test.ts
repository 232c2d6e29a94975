import { describe, expect, test } from "vitest";
import { judgeCommand } from "../../src/commands/judge-window.ts";
import { SettingsError } from "../../src/errors.ts";
import { fakeTerminal } from "../support/fake-terminal.ts";

const start = Date.UTC(2026, 0, 1, 12);
const iso = (seconds: number) => new Date(start + seconds * 1000).toISOString();

/** A window as its JSON, with the rate after the deploy. */
function windowWith(rate: number) {
  const readings = (from: number, to: number, bad: number) =>
    Array.from({ length: (to - from) / 15 }, (_, index) => ({
      at: iso(from + 15 * index),
      seconds: 15,
      bad,
      total: 1500,
    }));
  return {
    deployedAt: iso(0),
    deadline: iso(1800),
    signals: [
      {
        name: "errors",
        kind: "ratio",
        baseline: readings(-3600, 0, 8),
        after: readings(0, 1800, Math.round(1500 * rate)),
      },
    ],
  };
}

async function run(args: string[], input: string, columns?: number) {
  const terminal = fakeTerminal({ input, columns, now: start, files: { "window.json": input } });
  const code = await judgeCommand(args, terminal);
  return { code, ...terminal.written };
}

async function mistakesOf(input: string): Promise<string[]> {
  const error = await run(["--json"], input).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(SettingsError);
  return (error as SettingsError).mistakes.map(({ path, message }) => `${path} — ${message}`);
}

describe("deploy-guard judge", () => {
  test.each([
    { rate: 0.2, verdict: "regressed", after: 90 },
    { rate: 0.005, verdict: "healthy", after: 300 },
  ])("says $verdict in the fields that others build on", async ({ rate, verdict, after }) => {
    const { code, out } = await run(["--json"], JSON.stringify(windowWith(rate)));
    expect(code).toBe(0);
    const said = JSON.parse(out);
    expect(said).toMatchObject({
      verdict,
      decidedAt: iso(after),
      decidedAfterSeconds: after,
      reason: expect.any(String),
    });
    expect(said.signals[0]).toMatchObject({
      name: "errors",
      verdict,
      baseline: { rate: 8 / 1500, low: expect.any(Number), high: expect.any(Number), n: 360_000 },
      after: { n: 100 * after },
      logEvidence: expect.any(Number),
      threshold: Math.log(100),
      detectable: expect.any(Number),
    });
    expect(said.onset === undefined).toBe(verdict === "healthy");
    if (said.onset !== undefined) expect(Object.keys(said.onset)).toEqual(["at", "from", "to"]);
  });

  test("reads a file as it reads standard input", async () => {
    const input = JSON.stringify(windowWith(0.2));
    expect(await run(["window.json", "--json"], input)).toEqual(await run(["--json"], input));
    await expect(run(["nowhere.json"], input)).rejects.toThrow("there is no such file");
  });

  test("answers every line, also the bad ones, and ends with 2", async () => {
    const lines = [windowWith(0.2), { deployedAt: "today" }, windowWith(0.005)].map((one) =>
      JSON.stringify(one),
    );
    const { code, out, err } = await run(
      ["--ndjson"],
      `${lines[0]}\n\n${lines[1]}\n{"deployedAt\n${lines[2]}\n`,
    );
    expect(code).toBe(2);
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ verdict, line }) => verdict ?? line)).toEqual(["regressed", 3, 4, "healthy"]);
    expect(answers[1].mistakes.map(({ path }: { path: string }) => path)).toEqual(["deployedAt", "signals"]);
    expect(err).toContain("Line 3 has 2 mistakes");
    expect(err).toContain("Line 4 has 1 mistake");
  });

  test("names every mistake with its path", async () => {
    const bad = structuredClone(windowWith(0.2)) as Record<string, unknown> & ReturnType<typeof windowWith>;
    const [signal] = bad.signals;
    Object.assign(signal!.after[3]!, { bad: -1 });
    Object.assign(signal!.after[4]!, { total: "many" });
    Object.assign(signal!.after[5]!, { bad: 1501 });
    Object.assign(signal!.after[6]!, { seconds: 0 });
    Object.assign(signal!.baseline[0]!, { at: "2026-01-01T12:00:00" });
    Object.assign(bad, { settings: { alpha: 1, tolerance: 2 }, deadline: iso(-10) });
    bad.signals.push({ ...signal!, kind: "rate" });
    expect(await mistakesOf(JSON.stringify(bad))).toEqual([
      "settings.alpha — expected number to be <1",
      "settings.tolerance — expected no such key",
      "signals[0].baseline[0].at — expected a time such as 2026-01-31T12:00:00Z",
      "signals[0].after[3].bad — expected number to be >=0",
      "signals[0].after[4].total — expected number, received string",
      "signals[0].after[5].bad — expected at most total, 1500",
      "signals[0].after[6].seconds — expected number to be >0",
      'signals[1].kind — expected "ratio" or "gauge"',
    ]);
  });

  test.each(["NaN", "Infinity", "-Infinity"])("refuses %s with the path where it stands", async (value) => {
    const input = JSON.stringify(windowWith(0.2)).replace('"bad":300', `"bad":${value}`);
    expect(await mistakesOf(input)).toEqual([
      expect.stringContaining("signals[0].after[0].bad — expected JSON"),
    ]);
  });

  test.each([
    ["", "(the window) — expected JSON, found nothing"],
    ["[]", "(the window) — expected object, received array"],
    ["7", "(the window) — expected object, received number"],
  ])("refuses %j", async (input, mistake) => {
    expect(await mistakesOf(input)).toEqual([mistake]);
  });

  test("tells its options, and refuses others", async () => {
    const { code, out } = await run(["--help"], "");
    expect(code).toBe(0);
    expect(out).toContain("--ndjson");
    await expect(run(["--jsno"], "")).rejects.toThrow("--jsno");
    await expect(run(["a", "b"], "")).rejects.toThrow("expected one FILE at most");
  });

  test.each([40, 80, 120])("fits a screen of %i columns", async (columns) => {
    const { out } = await run([], JSON.stringify(windowWith(0.2)), columns);
    expect(out).toContain("REGRESSED after 1 min 30 s");
    expect(out).toContain("evidence / needed");
    expect(Math.max(...out.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(columns);
  });

  test("spends under five seconds on a thousand windows of 360 readings that stay undecided", async () => {
    const undecided = { ...windowWith(0.0075), settings: { minimumWatchSeconds: 1800 } };
    const lines = Array.from({ length: 100 }, () => JSON.stringify(undecided)).join("\n");
    // Processor time, which a busy machine does not stretch; a tenth of the windows, and twice for the warm-up.
    const before = process.cpuUsage();
    const { out } = await run(["--ndjson"], lines);
    const { user } = process.cpuUsage(before);
    expect(user / 1e6).toBeLessThan(1);
    expect(out.trim().split("\n")).toHaveLength(100);
  });
});
