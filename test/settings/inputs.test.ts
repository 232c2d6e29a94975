import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseInputs } from "../../src/settings/inputs.ts";

const get = (given: Record<string, string>) => (name: string) => ({ token: "t", ...given })[name] ?? "";
const sha = "a".repeat(40);

test("missing inputs have the defaults that action.yml promises", () => {
  const { inputs } = parse(readFileSync(join(import.meta.dirname, "../../action.yml"), "utf8"));
  const parsed = parseInputs(get({}));
  expect(parsed).toMatchObject({
    mode: inputs.mode.default,
    config: inputs.config.default,
    failOn: inputs["fail-on"].default,
  });
  expect(String(parsed.dryRun)).toBe(inputs["dry-run"].default);
});

test("every mistake is reported at once", () => {
  const wrong = {
    mode: "guard",
    sha: "abc",
    "deployed-at": "yesterday",
    "dry-run": "yes",
    "fail-on": "always",
    "probe-url": "ftp://x",
    token: "",
  };
  expect(() => parseInputs(get(wrong))).toThrow(
    [
      "The workflow step has 7 mistakes:",
      '  dry-run — expected true, false, got "yes"',
      '  deployed-at — expected a time such as 2026-11-22T08:00:00Z, got "yesterday"',
      '  mode — expected auto, watch, baseline, second-look, review, gate, incident, doctor, got "guard"',
      '  sha — expected a full commit sha of 40 hexadecimal digits, got "abc"',
      '  fail-on — expected regressed, inconclusive, never, got "always"',
      "  probe-url — expected an http or https address, such as https://prometheus.example.com",
      "  token — expected a token; the default is the job's own: ${{ github.token }}",
    ].join("\n"),
  );
});

test.each([
  [{ "prometheus-url": "http://p" }, "bad — prometheus-url needs both"],
  [{ "prometheus-url": "http://p", bad: "x" }, "total — prometheus-url needs both"],
  [{ bad: "x", total: "y" }, "prometheus-url — bad and total need the address"],
])("a start without a file needs all of its parts: %o", (given, message) => {
  expect(() => parseInputs(get(given as Record<string, string>))).toThrow(message);
});

test.each([
  "2026-11-22T08:00:00Z",
  "2026-11-22T09:00:00+01:00",
  "2026-11-22T08:00Z",
  "2026-11-22T08:00:00.000Z",
])("%s is a time", (text) => {
  expect(parseInputs(get({ "deployed-at": text, sha })).deployedAt).toBe(Date.UTC(2026, 10, 22, 8));
});

test("a time without a zone is refused: whose noon would it be?", () => {
  expect(() => parseInputs(get({ "deployed-at": "2026-11-22T08:00:00" }))).toThrow("deployed-at");
});

const now = Date.UTC(2026, 10, 22, 9);

test.each([
  ["2026-11-22T08:00:00Z", undefined],
  ["2026-11-22T09:00:30Z", undefined],
  [
    "2026-11-22T10:00:00Z",
    "deployed-at — is in the future: 2026-11-22T10:00:00Z, and it is 2026-11-22T09:00:00.000Z",
  ],
  ["2026-11-22T09:30:00-01:00", "deployed-at — is in the future"],
])("A40: deployed at %s, told at 09:00", (text, mistake) => {
  const read = () => parseInputs(get({ "deployed-at": text }), { now });
  if (mistake === undefined) expect(read().deployedAt).toBe(Date.parse(text));
  else expect(read).toThrow(mistake);
});

test.each([
  ["./.github/deploy-guard.yml", ".github/deploy-guard.yml", false],
  [".github/deploy-guard.yaml", ".github/deploy-guard.yaml", false],
  [".github//deploy-guard.yml", ".github/deploy-guard.yml", false],
  ["/work/shop/ops/guard.yml", "ops/guard.yml", true],
  ["ops\\guard.yml", "ops/guard.yml", true],
  ["ops/../guard.yml", "guard.yml", true],
])("A40: config: %s is %s", (given, config, configIsExplicit) => {
  const workspace = "/work/shop";
  expect(parseInputs(get({ config: given }), { workspace })).toMatchObject({ config, configIsExplicit });
});

test.each(["../guard.yml", "/etc/passwd", "C:\\guard.yml", "./", "a/../../b"])(
  "A40: config: %s is no path in the repository",
  (config) => {
    expect(() => parseInputs(get({ config }), { workspace: "/work/shop" })).toThrow(
      "config — expected a path inside the repository",
    );
  },
);

test("A40: the commit to go back to is another one", () => {
  expect(() => parseInputs(get({ sha, "previous-sha": sha }))).toThrow(
    "previous-sha — is the commit that was",
  );
});

test("A40: a word that is nearly right", () => {
  expect(() => parseInputs(get({ mode: "Watch" }))).toThrow('did you mean "watch"?');
});

test.each(["prometheus-url", "probe-url"])("D17: %s is not quoted: it may hold a secret", (name) => {
  const given = { [name]: "user:hunter2@prom.example.com", bad: "x", total: "y" };
  expect(() => parseInputs(get(given))).toThrow(/^(?!.*hunter2)/su);
});
