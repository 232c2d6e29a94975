import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonSchema } from "../../src/settings/editor-schema.ts";
import { parseInputs } from "../../src/settings/inputs.ts";
import { parseSettings, settingsFromInputs } from "../../src/settings/parse-settings.ts";
import { allSourceKinds } from "../../src/world/sources/index.ts";
import { cpuTime } from "../support/cpu-time.ts";

const file = ".github/deploy-guard.yml";
const whole = `version: 1
sources:
  prom: { type: prometheus, url: https://prom.example.com, headers: { Authorization: "Bearer \${PROM_TOKEN}" } }
  app:  { type: scrape, url: https://shop.example.com/metrics }
signals:
  checkout-errors:
    source: prom
    bad:   http_requests_total{job="shop", code=~"5.."}
    total: http_requests_total{job="shop"}
  slow-checkouts: { source: prom, histogram: http_request_duration_seconds, slower-than: 500ms }
  queue: { source: prom, value: sum(queue_depth), worse: up }
integrations:
  stripe:
    critical: true
    owners: ["@acme/payments", "@jane"]
    config: ["config/payments.*"]
    keys: ["STRIPE_*", "payments.stripe.**"]
    packages: [stripe]
    hosts: [api.stripe.com]
    calls: { source: prom, bad: 'stripe_calls_total{outcome="error"}', total: stripe_calls_total }
    probes:
      - url: https://shop.example.com/health/stripe
        conditions: ["[STATUS] == 200", "[RESPONSE_TIME] < 800", "[BODY].status == ok", "[CERTIFICATE_EXPIRATION] > 7d"]
    status-page: https://status.stripe.com
watch: { duration: 15m, interval: 15s, baseline: 1h, settle: 60s, tolerate: 1.25, unacceptable: 2, live: { url: https://shop.example.com/version, conditions: ["[BODY].sha == $SHA"] } }
response: { revert: deploy, incident: true, draft: false, labels: [], reviewers: [], max-age: 6h, max-per-day: 3 }
links: { Dashboard: https://grafana.example.com/d/1 }
`;

test("a whole file is read, durations in milliseconds and variables filled in", async () => {
  const settings = await parseSettings(whole, file, { PROM_TOKEN: "s3cret-token", OTHER: "x" });
  expect(settings.sources.prom).toMatchObject({ headers: { Authorization: "Bearer s3cret-token" } });
  expect(settings.secrets).toEqual(["s3cret-token"]);
  expect(settings.signals["slow-checkouts"]?.query).toEqual({
    kind: "histogram",
    gives: "ratio",
    histogram: "http_request_duration_seconds",
    where: undefined,
    slowerThanMs: 500,
  });
  expect(settings.signals.queue).toMatchObject({
    worse: "up",
    query: { kind: "gauge", value: "sum(queue_depth)" },
  });
  expect(settings.integrations.stripe).toMatchObject({
    critical: true,
    statusPage: "https://status.stripe.com",
    calls: { source: "prom", query: { kind: "ratio", total: { selector: "stripe_calls_total" } } },
  });
  expect(settings.judge).toMatchObject({
    settleSeconds: 60,
    tolerate: 1.25,
    alpha: 0.01,
    minimumWatchSeconds: 300,
  });
  expect(settings.response).toMatchObject({ maxAgeMs: 21_600_000, maxPerDay: 3 });
  expect(settings.links).toEqual([{ title: "Dashboard", url: "https://grafana.example.com/d/1" }]);
});

test("JSON is read too", async () => {
  const text = JSON.stringify({
    version: 1,
    sources: { app: { type: "scrape", url: "http://a/metrics" } },
    signals: { e: { source: "app", bad: "x", total: "y" } },
  });
  expect((await parseSettings(text, file, {})).signals.e?.source).toBe("app");
});

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

const base = "version: 1\nsources:\n  prom: { type: prometheus, url: https://p.example.com }\nsignals:\n";

test.each<[string, string, string[]]>([
  [
    "a key of a signal that is misspelt",
    `${base}  checkout: { source: prom, bda: x, total: y }\n`,
    ['signals.checkout.bda — unknown key, did you mean "bad"?  (line 5)'],
  ],
  [
    "a duration without a unit",
    `${base}  e: { source: prom, bad: x, total: y }\nwatch: { interval: 15 }\n`,
    ["watch.interval — expected a duration such as 15s or 1m, got 15  (line 6)"],
  ],
  [
    "a source that nobody named",
    `${base}  e: { source: porm, bad: x, total: y }\n`,
    ['signals.e.source — no source has this name, did you mean "prom"?  (line 5)'],
  ],
  [
    "a type of source that does not exist",
    "version: 1\nsources:\n  prom: { type: promethus, url: https://p }\n",
    [
      expect.stringMatching(
        /^sources\.prom\.type — expected .*prometheus.*, got "promethus", did you mean "prometheus"\? {2}\(line 3\)$/u,
      ) as unknown as string,
    ],
  ],
  ["a version that is not ours", "version: 2\n", ["version — expected 1, got 2  (line 1)"]],
  ["a version that is missing", "signals: {}\n", ["version — is missing: expected 1"]],
  [
    "half a ratio",
    `${base}  e: { source: prom, bad: x }\n`,
    ["signals.e.total — is missing beside bad  (line 5)"],
  ],
  [
    "a selector that is none",
    `${base}  e: { source: prom, bad: 'x{code=', total: y }\n`,
    [expect.stringMatching(/^signals\.e\.bad — .+ {2}\(line 5\)$/u) as unknown as string],
  ],
  [
    "a variable that is not set",
    "version: 1\nsources:\n  prom: { type: prometheus, url: 'https://${HOST}/' }\n",
    [
      "sources.prom.url — the environment variable HOST is not set; pass it with env: in the workflow step  (line 3)",
    ],
  ],
  [
    "a condition that is none",
    "version: 1\nintegrations:\n  x:\n    probes:\n      - url: https://a.example.com\n        conditions: ['[STATUS] = 200']\n",
    [
      expect.stringMatching(
        /^integrations\.x\.probes\[0\]\.conditions\[0\] — .+ {2}\(line 6\)$/u,
      ) as unknown as string,
    ],
  ],
  [
    "a list where a mapping belongs",
    "version: 1\nsignals: []\n",
    ["signals — expected a mapping, got a list: write name: value instead of - value  (line 2)"],
  ],
  [
    "a file that is a list",
    "- 1\n",
    ["the file — expected a mapping, got a list: write name: value instead of - value"],
  ],
  [
    "a watch that ends before it settles",
    "version: 1\nwatch: { duration: 30s }\n",
    [
      `watch.duration — expected longer than settle, hold and one interval (1 min, 30 s, 15 s) together, got "30s"  (line 2)`,
    ],
  ],
])("%s is told with its path and line", async (_, text, expected) => {
  expect(await mistakesOf(text)).toEqual(expected);
});

test("several mistakes are told at once", async () => {
  const text = `${base}  a: { source: prom, bda: x, total: y }\n  b: { source: nope, bad: x, total: y }\nwatch: { tolerate: 0.5 }\nrespones: {}\n`;
  expect(await mistakesOf(text)).toHaveLength(4);
});

test("a file that is not YAML tells the line", async () => {
  expect((await mistakesOf("version: 1\nsignals: { a: [\n"))[0]).toMatch(
    /^the file — is not YAML: .* {2}\(line \d\)$/u,
  );
});

test("a billion laughs are refused quickly", async () => {
  const levels = Array.from(
    { length: 12 },
    (_, n) =>
      `l${n}: &l${n} [${Array.from({ length: 10 }, () => (n === 0 ? "x" : `*l${n - 1}`)).join(", ")}]`,
  );
  const spent = cpuTime();
  expect(await mistakesOf(levels.join("\n"))).toEqual(["the file — has too many aliases"]);
  expect(spent()).toBeLessThan(2_000);
});

test("what a variable held is not in a mistake", async () => {
  const text =
    "version: 1\nsources:\n  prom: { type: prometheus, url: '${ADDRESS}' }\nwatch: { interval: '${ADDRESS}' }\n";
  const told = (await mistakesOf(text, { ADDRESS: "hunter2-is-secret" })).join("\n");
  expect(told).toContain("sources.prom.url");
  expect(told).not.toContain("hunter2");
});

test("no text makes the reader crash: it reads or tells mistakes", async () => {
  const words = fc.constantFrom(
    "version",
    "1",
    ":",
    " ",
    "\n",
    "  ",
    "- ",
    "{",
    "}",
    "[",
    "]",
    "sources",
    "signals",
    "&a",
    "*a",
    "<<",
    "prom",
    "type",
    "prometheus",
    "'",
    '"',
    "${X}",
    "__proto__",
    "constructor",
    "null",
    "~",
    "#",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 40 }), async (parts) => {
      try {
        await parseSettings(parts.join(""), file, {});
      } catch (error) {
        expect((error as Error).name).toBe("SettingsError");
      }
    }),
    { numRuns: 500 },
  );
});

describe("a start without a file", () => {
  const env = {};
  const inputs = (given: Record<string, string>) =>
    parseInputs((name) => ({ token: "t", ...given })[name] ?? "");

  test("watches one ratio of a Prometheus", async () => {
    const settings = await settingsFromInputs(
      inputs({ "prometheus-url": "http://p", bad: "x", total: "y" }),
      env,
    );
    expect(settings.signals.errors?.query).toMatchObject({ kind: "ratio" });
  });

  test("watches one address", async () => {
    expect(
      (await settingsFromInputs(inputs({ "probe-url": "https://a.example.com/health" }), env)).integrations
        .app?.probes[0]?.url,
    ).toBe("https://a.example.com/health");
  });

  test("tells a selector that is none", () => {
    return expect(
      settingsFromInputs(inputs({ "prometheus-url": "http://p", bad: "x{", total: "y" }), env),
    ).rejects.toThrow(/errors\.bad/u);
  });
});

test("the schema for editors knows every part of the file", async () => {
  const schema = jsonSchema(await allSourceKinds()) as { properties: Record<string, unknown> };
  expect(Object.keys(schema.properties).sort()).toEqual([
    "$schema",
    "extends",
    "incident",
    "integrations",
    "links",
    "notify",
    "quiet",
    "response",
    "review",
    "services",
    "signals",
    "sources",
    "version",
    "watch",
  ]);
});

describe("the revert's own check", () => {
  const read = async (verify: string) =>
    (await parseSettings(`version: 1\nresponse: { verify: ${verify} }\n`, file, {})).response.verify;

  test("is a workflow of the project, with inputs and a time", async () => {
    expect(await read("{ workflow: ci.yml }")).toEqual({
      workflow: "ci.yml",
      inputs: {},
      timeout: 1_200_000,
    });
    expect(
      await read("{ workflow: ci.yaml, inputs: { sha: $SHA, depth: 1, all: true }, timeout: 1h }"),
    ).toEqual({
      workflow: "ci.yaml",
      inputs: { sha: "$SHA", depth: 1, all: true },
      timeout: 3_600_000,
    });
    expect((await parseSettings("version: 1\nlinks: {}\n", file, {})).response.verify).toBeUndefined();
  });

  test.each<[string, RegExp]>([
    ["{}", /response\.verify\.workflow — is missing/u],
    ["ci.yml", /response\.verify — expected/u],
    ["{ workflow: .github/workflows/ci.yml }", /expected the name of a workflow file, such as ci\.yml/u],
    ["{ workflow: ci.yml, timeout: 3h }", /response\.verify\.timeout — expected at most 2h/u],
    ["{ workflow: ci.yml, input: {} }", /response\.verify\.input — unknown key, did you mean "inputs"/u],
    ["{ workflow: ci.yml, inputs: { a: [] } }", /inputs\.a — expected text or a number or true or false/u],
  ])("%s is a mistake", (text, words) => {
    return expect(read(text)).rejects.toThrow(words);
  });
});

test("what comes after the revert is asked for by name, and off unless it is", async () => {
  const read = async (response: string) =>
    (await parseSettings(`version: 1\nresponse: ${response}\n`, file, {})).response;
  expect(await read("{}")).toMatchObject({ reapply: false, otherBranches: "tell" });
  expect(await read("{ reapply: true, other-branches: open }")).toMatchObject({
    reapply: true,
    otherBranches: "open",
  });
  await expect(read("{ reapply: maybe }")).rejects.toThrow(/response\.reapply — expected true or false/u);
  await expect(read("{ other-branches: close }")).rejects.toThrow(
    /response\.other-branches — expected .*open/u,
  );
  await expect(read("{ other-branch: open }")).rejects.toThrow(/unknown key, did you mean "other-branches"/u);
});

describe("a rollback", () => {
  const read = async (rollback: string) =>
    (await parseSettings(`version: 1\nresponse: { rollback: ${rollback} }\n`, file, {})).response.rollback;

  test("by a workflow keeps its inputs as they are written", async () => {
    expect(await read("{ workflow: deploy.yml, inputs: { ref: $GOOD, urgent: true } }")).toEqual({
      workflow: "deploy.yml",
      inputs: { ref: "$GOOD", urgent: true },
      payload: {},
      wait: 600_000,
    });
  });

  test("by an event carries any JSON", async () => {
    expect(await read("{ event: rollback, payload: { to: [$GOOD] }, wait: 5m }")).toMatchObject({
      event: "rollback",
      payload: { to: ["$GOOD"] },
      wait: 300_000,
    });
  });

  test.each([
    ["{}", /response\.rollback\.workflow — is missing: expected either workflow or event/u],
    ["{ workflow: deploy.yml, event: x }", /expected either workflow or event/u],
    [
      "{ workflow: .github/workflows/deploy.yml }",
      /expected the name of a workflow file, such as deploy\.yml/u,
    ],
    [
      "{ workflow: deploy.yml, inputs: { ref: [a] } }",
      /response\.rollback\.inputs\.ref — expected text or a number or true or false, got a list/u,
    ],
    ["{ workflow: deploy.yml, wait: 2h }", /response\.rollback\.wait — expected at most 1h/u],
    [
      "{ workflow: deploy.yml, input: {} }",
      /response\.rollback\.input — unknown key, did you mean "inputs"/u,
    ],
  ])("%s is a mistake that is told", (text, words) => {
    return expect(read(text)).rejects.toThrow(words);
  });
});

test.each([
  ["squash", "SQUASH"],
  ["off", undefined],
])("auto-merge: %s is read", async (written, expected) => {
  const { response } = await parseSettings(`version: 1\nresponse: { auto-merge: ${written} }\n`, file, {});
  expect(response.autoMerge).toBe(expected);
});
