import { describe, expect, test } from "vitest";
import { parsePolicy } from "../../src/settings/parse-policy.ts";
import { parseSettings } from "../../src/settings/parse-settings.ts";
import { readWritten } from "../../src/settings/written-file.ts";

const file = ".github/deploy-guard.yml";

async function mistakesOf(text: string, env: Record<string, string> = {}): Promise<string[]> {
  try {
    await parseSettings(text, file, env);
  } catch (error) {
    return (error as Error).message
      .split("\n")
      .slice(1)
      .map((line) => line.trim());
  }
  return [];
}

const prom = "version: 1\nsources:\n  prom: { type: prometheus, url: https://p.example.com }\n";
const base = `${prom}signals:\n  errors: { source: prom, bad: x, total: y }\n`;

describe("A40: YAML that is none gets one sentence that says what to do", () => {
  test.each<[string, string, RegExp]>([
    [
      "a tab",
      "version: 1\nsignals:\n\terrors: 1\n",
      /the file — is indented with a tab: YAML takes spaces only {2}\(line 3\)/u,
    ],
    ["a key twice", `${base}watch: {}\nversion: 1\n`, /^version — stands here twice: .* {2}\(line 7\)$/u],
    ["two documents", `${base}---\nversion: 1\n`, /begins a second document \(---\).* {2}\(line 6\)/u],
    [
      "a selector without quotes inside braces",
      `${prom}signals:\n  e: { source: prom, bad: x{code=~"5..", job="a"}, total: y{job="a"} }\n`,
      /^the file — .*needs quotes around it.* {2}\(line 5\)$/u,
    ],
    ["a quote that is not closed", `${base}links: { a: "https://x }\n`, /not closed/u],
    [
      "an anchor that nobody set",
      "version: 1\nwatch: *usual\n",
      /uses \*usual, and there is no &usual before it/u,
    ],
    ["another encoding", Buffer.from(`\uFEFF${base}`, "utf16le").toString("utf8"), /is not text in UTF-8/u],
    ["a picture", "\u0000\u0001PNG", /is not text in UTF-8/u],
  ])("%s", async (_, text, expected) => {
    const told = await mistakesOf(text);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(expected);
    expect(told[0]).not.toMatch(/UNEXPECTED|token|at line \d+, column/u);
  });
});

describe("A40: what YAML offers is understood", () => {
  test.each([
    ["a byte order mark", `\uFEFF${base}`],
    ["CRLF", base.replaceAll("\n", "\r\n")],
    ["anchors", `${base}  others: &o { source: prom, bad: x, total: y }\n  more: *o\n`],
    ["merge keys", `${base}  a: &a { source: prom, bad: x, total: y }\n  b: { <<: *a, total: z }\n`],
    [
      "a list of merge keys",
      `${base}  a: &a { source: prom, bad: x, total: y }\n  b: { <<: [*a], total: z }\n`,
    ],
  ])("%s", async (_, text) => expect(await mistakesOf(text)).toEqual([]));

  test("what is merged in has its mistakes told by path", async () => {
    const text = `${base}  a: &a { source: prom, bda: x, total: y }\n  b: { <<: *a }\n`;
    expect(await mistakesOf(text)).toContainEqual(
      expect.stringMatching(/^signals\.b\.bda — unknown key, did you mean "bad"\?/u),
    );
  });
});

describe("A40: what is written in the wrong way or place", () => {
  test.each<[string, string, string]>([
    [
      "an empty file",
      "",
      "the file — is empty: expected version: 1, a source and a signal, or an integration with probes",
    ],
    [
      "comments alone",
      "# later\n",
      "the file — is empty: expected version: 1, a source and a signal, or an integration with probes",
    ],
    [
      "a key of watch at the top",
      `${base}minimum: 5m\n`,
      "minimum — unknown key here: it belongs under watch  (line 6)",
    ],
    [
      "a key of response under watch",
      `${base}watch: { max-age: 1h }\n`,
      "watch.max-age — unknown key here: it belongs under response  (line 6)",
    ],
    [
      "another spelling",
      `${base}integrations:\n  x: { statusPage: "https://s.example.com" }\n`,
      'integrations.x.statusPage — unknown key, did you mean "status-page"?  (line 7)',
    ],
    [
      "another case",
      `${base.replace("signals", "Signals")}`,
      'Signals — unknown key, did you mean "signals"?  (line 4)',
    ],
    [
      "a list of signals",
      `${prom}signals:\n  - { source: prom, bad: x, total: y }\n`,
      "signals — expected a mapping, got a list: write name: value instead of - value  (line 4)",
    ],
    [
      "one owner without a list",
      `${base}integrations:\n  x: { owners: "@jane" }\n`,
      'integrations.x.owners — expected a list, got "@jane": write it as ["@jane"]  (line 7)',
    ],
    [
      "yes for true",
      `${base}response: { draft: "true" }\n`,
      'response.draft — expected true or false, got "true": without quotes  (line 6)',
    ],
    [
      "a word in another case",
      `${base}response: { revert: Deploy }\n`,
      'response.revert — expected deploy, suspect, off, got "Deploy", did you mean "deploy"?  (line 6)',
    ],
    [
      "a selector that begins with a brace",
      `${prom}signals:\n  e:\n    source: prom\n    total: y\n    bad: {job="x", code=~"5.."}\n`,
      'signals.e.bad — expected text, got a mapping: what begins with { needs quotes, such as \'{job="x",code=~"5.."}\'  (line 8)',
    ],
    [
      "a minimum beyond the watch",
      `${base}watch: { minimum: 1h, duration: 2m }\n`,
      'watch.minimum — expected at most duration (2 min), got "1h"  (line 6)',
    ],
    [
      "a hold beyond the watch",
      `${base}watch: { hold: 20m }\n`,
      "watch.duration — is missing: expected longer than settle, hold and one interval (1 min, 20 min, 15 s) together  (line 6)",
    ],
    [
      "a baseline of less than one look",
      `${base}watch: { baseline: 5s }\n`,
      'watch.baseline — expected at least one interval, got "5s"  (line 6)',
    ],
    [
      "a name that an integration's signal has",
      `${base}  calls to x: { source: prom, bad: x, total: y }\nintegrations:\n  x: { calls: { source: prom, bad: x, total: y } }\n`,
      "signals.calls to x — is how an integration's own signal is called  (line 6)",
    ],
  ])("%s", async (_, text, expected) => expect(await mistakesOf(text)).toContain(expected));

  test("a short watch needs no minimum of its own", async () => {
    expect(await mistakesOf(`${base}watch: { duration: 2m }\n`)).toEqual([]);
  });
});

describe("A40: variables in the words of other tools", () => {
  const at = (value: string) =>
    `version: 1\nsources:\n  prom: { type: prometheus, url: https://p.example.com, headers: { Authorization: '${value}' } }\nsignals:\n  errors: { source: prom, bad: x, total: y }\n`;

  test.each<[string, string]>([
    [
      "Bearer ${{ secrets.PROM_TOKEN }}",
      "${{ secrets.PROM_TOKEN }} is filled in by GitHub in workflows only: write ${PROM_TOKEN} here, and pass it with env: in the workflow step",
    ],
    [
      "Bearer ${{ env.prom-token }}",
      "${{ env.prom-token }} is filled in by GitHub in workflows only: write ${PROM_TOKEN} here, and pass it with env: in the workflow step",
    ],
    ["${{ 1 + 1 }}", "${{ 1 + 1 }} is filled in by GitHub in workflows only"],
    [
      "Bearer $PROM_TOKEN",
      "$PROM_TOKEN is not filled in: write ${PROM_TOKEN}, and pass it with env: in the workflow step",
    ],
    [
      "Bearer ${PROM_TOKEN:-none}",
      "${PROM_TOKEN:-none} is not filled in: only ${PROM_TOKEN}, without a default, is",
    ],
    ["Bearer $(PROM_TOKEN)", "$(PROM_TOKEN) is not filled in: write ${PROM_TOKEN}"],
    [
      "Bearer ${env:PROM_TOKEN}",
      "${env:PROM_TOKEN} is not filled in: only ${PROM_TOKEN}, without a default, is",
    ],
  ])("%s", async (value, words) => {
    expect(await mistakesOf(at(value))).toEqual([`sources.prom.headers.Authorization — ${words}  (line 3)`]);
  });

  test.each(["Bearer ${PROM_TOKEN}", "cost: 5$", "Basic dXNlcjpwYXNz", "a$b"])("%s is fine", async (value) =>
    expect(await mistakesOf(at(value), { PROM_TOKEN: "t" })).toEqual([]),
  );

  test.each([
    ["a pattern that ends", `${prom}signals:\n  e: { source: prom, bad: 'x{path=~"/a$"}', total: y }\n`],
    [
      "a path",
      'version: 1\nsources: { h: { type: http, url: "https://a.example.com" } }\nsignals:\n  e: { source: h, value: "$.queue.Depth" }\n',
    ],
    [
      "a program's own variable",
      'version: 1\nsources: { c: { type: command, run: [sh, -c, "echo $HOME"] } }\nsignals: { e: { source: c } }\n',
    ],
    [
      "facts of the deploy",
      `${base}watch: { live: { url: "https://a.example.com/$ENVIRONMENT", conditions: ["[BODY] == $SHA"] } }\n`,
    ],
    [
      "an input of the user's workflow",
      `${base}response: { rollback: { workflow: deploy.yml, inputs: { ref: "$GOOD", args: "$EXTRA" } } }\n`,
    ],
  ])("%s is none", async (_, text) => {
    expect((await mistakesOf(text)).filter((line) => line.includes("filled in"))).toEqual([]);
  });
});

describe("D17: a mistake never says what a variable held", () => {
  const secret = "hunter2-X]";
  test.each([
    ["an address", "version: 1\nsources:\n  p: { type: prometheus, url: '${V}' }\n"],
    ["part of an address", "version: 1\nsources:\n  p: { type: prometheus, url: 'ht!tp://${V}@x' }\n"],
    ["a duration", "version: 1\nwatch: { interval: '${V}' }\n"],
    ["a word", "version: 1\nresponse: { revert: '${V}' }\n"],
    ["a type", "version: 1\nsources: { p: { type: '${V}' } }\n"],
    ["a number", "version: 1\nwatch: { tolerate: '${V}' }\n"],
    ["a selector", `${prom}signals:\n  e: { source: prom, bad: 'x{\${V}', total: y }\n`],
    ["an expression", `${prom}signals:\n  e: { source: prom, value: 'sum(\${V}' }\n`],
    ["a source's name", `${prom}signals:\n  e: { source: '\${V}', bad: x, total: y }\n`],
    [
      "a condition's place",
      "version: 1\nintegrations:\n  x:\n    probes:\n      - { url: 'https://a.example.com', conditions: ['[${V}] == 1'] }\n",
    ],
    [
      "a condition's path",
      "version: 1\nintegrations:\n  x:\n    probes:\n      - { url: 'https://a.example.com', conditions: ['[BODY]${V} == 1'] }\n",
    ],
    [
      "a condition's value",
      "version: 1\nintegrations:\n  x:\n    probes:\n      - { url: 'https://a.example.com', conditions: ['[STATUS] = ${V}'] }\n",
    ],
    ["a probe's address", "version: 1\nintegrations:\n  x:\n    probes: [{ url: '${V}' }]\n"],
    ["a repository", "version: 1\nextends: '${V}'\n"],
    ["a workflow", "version: 1\nresponse: { rollback: { workflow: '${V}' } }\n"],
    ["a link", "version: 1\nlinks: { a: '${V}' }\n"],
    ["an owner list", "version: 1\nintegrations: { x: { owners: '${V}' } }\n"],
    [
      "a path in JSON",
      "version: 1\nsources: { h: { type: http, url: 'https://a.example.com' } }\nsignals:\n  e: { source: h, value: '$.[${V}' }\n",
    ],
  ])("%s", async (_, text) => {
    const told = (await mistakesOf(text, { V: secret })).join("\n");
    expect(told).not.toBe("");
    expect(told).not.toMatch(/hunter2|X\]/u);
    expect(told).toMatch(/\$\{V\}|version/u);
  });

  test("a short value is no exception", async () => {
    const told = await mistakesOf("version: 1\nwatch: { interval: '${V}', hold: '${W}' }\n", {
      V: "7",
      W: "1m 5",
    });
    expect(told).toEqual([
      "watch.interval — what ${V} held does not fit here: expected a duration such as 15s or 1m  (line 2)",
      "watch.hold — what ${W} held does not fit here: expected a duration such as 15s or 1m  (line 2)",
    ]);
  });
});

test("A40: a review tells misplaced keys in the same words", () => {
  const policy = readWritten("version: 1\nreviewers: []\nminimum: 5m\n", file);
  expect(() => parsePolicy(policy)).toThrow(/reviewers — unknown key/u);
});
