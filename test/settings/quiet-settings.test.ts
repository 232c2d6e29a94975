import { expect, test } from "vitest";
import { SettingsError } from "../../src/errors.ts";
import { parseSettings } from "../../src/settings/parse-settings.ts";

const read = async (quiet: string) =>
  (
    await parseSettings(
      `version: 1
sources: { prom: { type: prometheus, url: "http://prom.test" } }
signals: { errors: { source: prom, bad: bad, total: all } }
quiet:
  - ${quiet}
`,
      "settings.yml",
      {},
    )
  ).quiet;

async function mistakesOf(quiet: string): Promise<string[]> {
  try {
    await read(quiet);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.mistakes.map(({ path, message }) => `${path} — ${message}`);
  }
}

test.each([
  [
    "{ from: 2026-12-24T22:00:00+01:00, to: 2026-12-25T06:00:00+01:00, reason: database move }",
    {
      kind: "once",
      from: Date.parse("2026-12-24T21:00:00Z"),
      to: Date.parse("2026-12-25T05:00:00Z"),
      reason: "database move",
    },
  ],
  [
    '{ cron: "0 2 * * 6", zone: Europe/Berlin, for: 3h, reason: load test }',
    {
      kind: "recurring",
      cron: "0 2 * * 6",
      zone: "Europe/Berlin",
      lengthMs: 10_800_000,
      reason: "load test",
    },
  ],
  [
    '{ days: [sat, sun], at: "02:30", zone: UTC, for: 90m, reason: load test }',
    { kind: "recurring", cron: "30 2 * * sat,sun", zone: "UTC", lengthMs: 5_400_000, reason: "load test" },
  ],
])("%s is read", async (written, window) => {
  expect(await read(written)).toEqual([window]);
});

test.each([
  [
    "{ from: 2026-12-25T06:00:00Z, to: 2026-12-24T22:00:00Z, reason: x }",
    "quiet[0].to — ends before it begins: expected a time after from",
  ],
  [
    "{ from: 2026-12-24T22:00:00, to: 2026-12-25T06:00:00Z, reason: x }",
    "quiet[0].from — has no time zone: expected one such as 2026-12-24T22:00:00+01:00, or Z for UTC",
  ],
  [
    "{ from: 2026-12-24T22:00:00Z, to: 2026-12-26T06:00:00Z, reason: x }",
    "quiet[0].to — is 1 d 8 h long: expected at most 1 d; to switch reverts off for longer, set response.revert: off",
  ],
  [
    "{ from: 2026-12-24T22:00:00Z, reason: x }",
    "quiet[0].to — is missing: expected when it ends, such as 2026-12-24T22:00:00+01:00",
  ],
  [
    "{ from: soon, to: 2026-12-24T22:00:00Z, reason: x }",
    'quiet[0].from — expected a time such as 2026-12-24T22:00:00+01:00, got "soon"',
  ],
  [
    '{ cron: "0 2 * * 6", for: 3h, reason: x }',
    "quiet[0].zone — is missing: expected a time zone such as Europe/Berlin or UTC",
  ],
  [
    '{ cron: "0 2 * * 6", zone: Mars/Olympus, for: 3h, reason: x }',
    'quiet[0].zone — expected a time zone by its IANA name, such as Europe/Berlin or UTC, got "Mars/Olympus"',
  ],
  [
    '{ cron: "0 2 * * 6", zone: UTC, reason: x }',
    "quiet[0].for — is missing: expected how long it lasts, such as 2h",
  ],
  [
    '{ cron: "0 2 * * 6", zone: UTC, for: 25h, reason: x }',
    "quiet[0].for — is 1 d 1 h long: expected at most 1 d; to switch reverts off for longer, set response.revert: off",
  ],
  [
    '{ cron: "0 2 * *", zone: UTC, for: 1h, reason: x }',
    /^quiet\[0\]\.cron — is no cron expression such as "0 2 \* \* sat": /u,
  ],
  [
    '{ cron: "*/30 * * * *", zone: UTC, for: 1h, reason: x }',
    "quiet[0].cron — begins again before it has ended, so that it would never end",
  ],
  [
    "{ days: [sat], zone: UTC, for: 1h, reason: x }",
    "quiet[0].at — is missing: expected a time of day such as 02:00",
  ],
  [
    '{ days: [saturday], at: "02:00", zone: UTC, for: 1h, reason: x }',
    /^quiet\[0\]\.days\[0\] — expected .*sat/u,
  ],
  [
    "{ reason: x }",
    "quiet[0].reason — stands for no time: expected either from and to, or cron, or days and at",
  ],
  [
    '{ from: 2026-12-24T22:00:00Z, to: 2026-12-25T06:00:00Z, cron: "0 2 * * 6", reason: x }',
    "quiet[0].reason — stands for no time: expected either from and to, or cron, or days and at",
  ],
  ["{ from: 2026-12-24T22:00:00Z, to: 2026-12-25T06:00:00Z }", /^quiet\[0\]\.reason — is missing/u],
])("%s is a mistake at its place", async (written, mistake) => {
  const mistakes = await mistakesOf(written);
  expect(mistakes).toHaveLength(1);
  expect(mistakes[0]).toEqual(typeof mistake === "string" ? mistake : expect.stringMatching(mistake));
});
