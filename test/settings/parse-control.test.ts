import { describe, expect, test } from "vitest";
import { SettingsError } from "../../src/errors.ts";
import { parseSettings } from "../../src/settings/parse-settings.ts";

const head = `version: 1
sources:
  prom: { type: prometheus, url: "http://prom.test" }
  west: { type: prometheus, url: "http://west.test" }
  other: { type: file, path: readings.ndjson }
`;

async function parsed(signal: string) {
  const settings = await parseSettings(`${head}signals:\n  errors: ${signal}\n`, "settings.yml", {});
  return settings.signals.errors!;
}

async function mistakesOf(signal: string): Promise<string[]> {
  try {
    await parsed(signal);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.mistakes.map(({ path, message }) => `${path} — ${message}`);
  }
}

describe("a signal's control", () => {
  test("of another region is the same query on another source", async () => {
    const { control, query } = await parsed(
      "{ source: prom, bad: 'e{x=\"1\"}', total: t, control: { source: west } }",
    );
    expect(control).toEqual({ source: "west", query });
  });

  test("of the stable version says only what differs", async () => {
    const { control, query } = await parsed(
      "{ source: prom, preset: http-server, where: 'version=\"new\"', weight: 2, control: { where: 'version=\"stable\"' } }",
    );
    expect(control).toEqual({
      source: "prom",
      query: { ...query, where: expect.anything() },
    });
    expect(JSON.stringify(control)).toContain("stable");
    expect(JSON.stringify(control)).not.toContain("new");
  });

  test("on a source of another type says all of it", async () => {
    const { control } = await parsed(
      "{ source: prom, bad: e, total: t, control: { source: other, pick: west } }",
    );
    expect(control?.source).toBe("other");
  });

  test("is there for the calls of an integration too", async () => {
    const { integrations } = await parseSettings(
      `${head}integrations:\n  stripe: { calls: { source: prom, bad: e, total: t, control: { source: west } } }\n`,
      "settings.yml",
      {},
    );
    expect(integrations.stripe?.calls?.control?.source).toBe("west");
  });

  test.each([
    [
      "{ source: prom, bad: e, total: t, control: {} }",
      "signals.errors.control — is the signal itself: expected a series that this deploy does not touch, such as another region",
    ],
    ["{ source: prom, bad: e, total: t, control: { value: queue } }", /^signals\.errors\.control/u],
    [
      "{ source: prom, bad: e, total: t, control: { bda: e2 } }",
      'signals.errors.control.bda — unknown key, did you mean "bad"?',
    ],
    [
      "{ source: prom, bad: e, total: t, control: { source: wets } }",
      'signals.errors.control.source — no source has this name, did you mean "west"?',
    ],
    [
      "{ source: prom, bad: e, total: t, control: { total: u, weight: 3 } }",
      "signals.errors.control.weight — is the signal's alone: a control says only what is read, and from which source",
    ],
    ["{ source: prom, bad: e, total: t, control: west }", /^signals\.errors\.control — expected/u],
  ])("%s is a mistake at its place", async (signal, mistake) => {
    const mistakes = await mistakesOf(signal);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toEqual(typeof mistake === "string" ? mistake : expect.stringMatching(mistake));
  });

  test("that is a level beside counts can't be compared", async () => {
    const file = "{ source: prom, bad: e, total: t, control: { source: other, pick: west, gives: level } }";
    expect(await mistakesOf(file)).toHaveLength(1);
  });
});
