import { describe, expect, test } from "vitest";
import { validateCommand } from "../../src/commands/validate.ts";
import { fakeTerminal } from "../support/fake-terminal.ts";

const sound = `
version: 1
sources: { prom: { type: prometheus, url: "\${PROM_URL}", headers: { Authorization: "Bearer \${TOKEN}" } } }
signals: { errors: { source: prom, bad: bad_total, total: all_total } }
`;

async function validate(files: Record<string, string>, ...args: string[]) {
  const terminal = fakeTerminal({ files, workingDirectory: "/nowhere" });
  const code = await validateCommand(args, terminal).catch((error: Error) => error.message);
  return { code, ...terminal.written };
}

describe("deploy-guard validate", () => {
  test("passes a sound file, and lists the variables that the step has to pass", async () => {
    const { code, out } = await validate({ ".github/deploy-guard.yml": sound });
    expect([code, out]).toEqual([
      0,
      ".github/deploy-guard.yml: no mistake; the step has to pass PROM_URL, TOKEN\n",
    ]);
  });

  test("tells the mistakes of the watch and of the review, each once", async () => {
    const wrong = `${sound}\nwatch: { duration: soon }\nreview: { enforce: perhaps }\nintegrations: { s: { owner: ["@jane"] } }\n`;
    const { code, out } = await validate({ "x.yml": wrong }, "x.yml", "--json");
    const answer = JSON.parse(out);
    expect(code).toBe(2);
    expect(answer).toMatchObject({ version: 1, ok: false, file: "x.yml", variables: ["PROM_URL", "TOKEN"] });
    expect(answer.mistakes.map(({ path }: { path: string }) => path).sort()).toEqual([
      "integrations.s.owner",
      "review.enforce",
      "watch.duration",
    ]);
    expect(String((await validate({ "x.yml": wrong }, "x.yml")).code)).toContain('did you mean "owners"');
  });

  test.each([
    ["a key in the wrong place", "minimum: 5m\n", "minimum", "it belongs under watch"],
    ["a key that nobody knows", "xylophone: 1\n", "xylophone", "unknown key"],
    [
      "two keys, of which one is known to neither",
      "max-age: 1h\nxylophone: 1\n",
      "max-age",
      "under response",
    ],
  ])("tells what both reject once, in the words of the watch: %s", async (_, text, path, words) => {
    const { out } = await validate({ "x.yml": `${sound}${text}` }, "x.yml", "--json");
    const { mistakes } = JSON.parse(out) as { mistakes: { path: string; message: string }[] };
    const told = mistakes.filter((one) => one.path === path);
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain(words);
    expect(new Set(mistakes.map((one) => one.path)).size).toBe(mistakes.length);
  });

  test("says where it looked", async () => {
    expect((await validate({})).code).toContain(".github/deploy-guard.yml — there is none here");
    const both = { ".github/deploy-guard.yml": sound, ".github/deploy-guard.yaml": sound };
    expect((await validate(both)).code).toContain("only one of them can hold");
  });

  test("tells what is no YAML with its line", async () => {
    const { code } = await validate({ "x.yml": "version: 1\nsignals: [\n" }, "x.yml");
    expect(code).toMatch(/x\.yml.*\n.*line \d/u);
  });
});
