import { afterEach, beforeEach, expect, test } from "vitest";
import { reviewCommand } from "../../src/commands/review-range.ts";
import { readCorpus } from "../support/corpus.ts";
import { fakeTerminal } from "../support/fake-terminal.ts";
import { type Emulator, openGitHubEmulator } from "../support/github/open-github-emulator.ts";
import { policyFile, review } from "../support/review-shop.ts";

let github: Emulator;

beforeEach(async () => {
  github = await openGitHubEmulator();
  github.addPerson("sam");
});

afterEach(() => github.close());

type Files = Parameters<Emulator["commit"]>[0];

/** What the action and the command find in the same change, each in one line a finding. */
async function findBoth(before: Files, after: Files): Promise<{ action: string[]; command: string[] }> {
  await github.commit(before);
  await github.commit(after, { branch: "change", author: "sam" });
  const number = await github.openPull({ head: "change", title: "Change", author: "sam" });
  const { outputs, world } = await review(github, number);
  const terminal = fakeTerminal({ workingDirectory: github.git.dir });
  await reviewCommand(["--base", "main", "--head", "change", "--json"], terminal);
  return {
    action: told(world.disk.get(outputs.report ?? "") ?? '{"findings":[]}'),
    command: told(terminal.written.out),
  };
}

function told(json: string): string[] {
  const { findings } = JSON.parse(json) as { findings: Record<string, string | number | null>[] };
  return findings.map(({ severity, rule, integration, file, line, key, before, after, message }) =>
    [severity, rule, integration, `${file}:${line}`, key, before, after, message].join(" "),
  );
}

const stripe = "stripe:\n  url: https://api.stripe.com\n  timeout: 5s\n";
const worse = "stripe:\n  url: http://api-sandbox.stripe.com\n  timeout: 0\n";
const lock = (version: string) => `{"packages": {"node_modules/stripe": {"version": "${version}"}}}\n`;
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

const changes: [what: string, before: Files, after: Files][] = [
  ["an ordinary change", { "config/a.yml": stripe }, { "config/a.yml": worse }],
  ["a lock file", { "package-lock.json": lock("14.0.0") }, { "package-lock.json": lock("16.0.0") }],
  [
    "lock files that are read",
    { "Pipfile.lock": '{"default": {"stripe": {"version": "==5.1"}}}' },
    { "Pipfile.lock": '{"default": {"stripe": {"version": "==7.1"}}}' },
  ],
  [
    "a recorded cassette and fixtures",
    {
      "spec/cassettes/pay.yml": stripe,
      "test/fixtures/pay.json": '{"stripe": {"url": "https://api.stripe.com"}}',
    },
    { "spec/cassettes/pay.yml": worse, "test/fixtures/pay.json": '{"stripe": {"url": "http://x.io"}}' },
  ],
  [
    "generated and foreign folders",
    { "vendor/a/config.yml": stripe, "dist/a.json": '{"timeout": 5}', "node_modules/x/package.json": "{}" },
    {
      "vendor/a/config.yml": worse,
      "dist/a.json": '{"timeout": 0}',
      "node_modules/x/package.json": '{"a":1}',
    },
  ],
  [
    "a cassette that the settings name",
    {
      [policyFile]:
        'version: 1\nintegrations: { stripe: { critical: true, config: ["spec/cassettes/*"] } }\n',
      "spec/cassettes/pay.yml": stripe,
    },
    { "spec/cassettes/pay.yml": worse },
  ],
  [
    "what the settings exclude",
    {
      [policyFile]:
        'version: 1\nintegrations: { stripe: { critical: true } }\nreview: { exclude: ["legacy/**"] }\n',
      "legacy/a.yml": stripe,
      "config/a.yml": stripe,
    },
    { "legacy/a.yml": worse, "config/a.yml": worse },
  ],
  ["a binary file", { "config/a.yml": stripe }, { "config/a.yml": new Uint8Array([0, 1, 2]) }],
  ["a file in UTF-16", { "config/a.yml": stripe }, { "config/a.yml": utf16(worse) }],
  ["a file with a byte order mark", { "config/a.yml": stripe }, { "config/a.yml": `\ufeff${worse}` }],
  [
    "a file above a megabyte",
    { "config/a.yml": stripe },
    { "config/a.yml": `${worse}${"# x\n".repeat(300_000)}` },
  ],
  [
    "a large file that is gone",
    { "config/a.yml": `${stripe}${"# x\n".repeat(300_000)}` },
    { "config/a.yml": null },
  ],
  [
    "conflict marks",
    { "config/a.yml": stripe },
    { "config/a.yml": `<<<<<<< a\n${stripe}=======\n${worse}>>>>>>> b\n` },
  ],
  [
    "a rename out of use",
    { "config/stripe.yml": stripe },
    { "config/stripe.yml": null, "docs/stripe.yml": stripe },
  ],
  [
    "a variable that code still reads, and one that only a page names",
    {
      ".env": "STRIPE_KEY_ID=a\nSTRIPE_URL=https://api.stripe.com\n",
      "src/a.ts": "export const id = process.env.STRIPE_KEY_ID;\n",
      "README.md": "STRIPE_URL=https://api.stripe.com\n",
    },
    { ".env": "OTHER=1\n" },
  ],
  [
    "an integration that only code shows",
    { "src/pay.ts": 'import Stripe from "stripe";\n', "app/pay.ts": "export const pay = { timeout: 5 };\n" },
    { "app/pay.ts": "export const pay = { timeout: 0 };\n" },
  ],
  [
    "a workflow and CODEOWNERS",
    {
      ".github/workflows/a.yml": "on: push\nenv: {STRIPE_URL: https://api.stripe.com}\n",
      CODEOWNERS: "* @sam\n",
    },
    { ".github/workflows/a.yml": "on: push\nenv: {STRIPE_URL: http://x.io}\n", CODEOWNERS: "* @eve\n" },
  ],
  [
    "the settings themselves",
    { [policyFile]: "version: 1\n" },
    { [policyFile]: "version: 1\nreview: { enforce: false }\n" },
  ],
];

test.each(changes)("the command finds of %s what the action finds", async (_, before, after) => {
  const { action, command } = await findBoth(before, after);
  expect(command).toEqual(action);
});

test.each(["a lock file", "generated and foreign folders"])("%s is not read by either", async (what) => {
  const [, before, after] = changes.find(([name]) => name === what)!;
  expect(await findBoth(before, after)).toEqual({ action: [], command: [] });
});

test.each(["a binary file", "a file in UTF-16", "a file above a megabyte", "conflict marks"])(
  "%s is pointed out by both as unreadable",
  async (what) => {
    const [, before, after] = changes.find(([name]) => name === what)!;
    const { action } = await findBoth(before, after);
    expect(action).toEqual([expect.stringContaining("unreadable-file")]);
  },
);

// One repository with many changes finds what each finds, and is quicker than as many repositories.
test("the command finds of many changes at once what the action finds", async () => {
  const cases = readCorpus().filter((_, index) => index % 6 === 0);
  const both = (side: "before" | "after") =>
    Object.fromEntries(
      cases.flatMap((one, index) =>
        [...new Set([...one.before.keys(), ...one.after.keys()])]
          .filter((path) => path !== policyFile)
          .map((path): [string, string | null] => [`part-${index}/${path}`, one[side].get(path) ?? null]),
      ),
    );
  const before = Object.fromEntries(Object.entries(both("before")).filter(([, text]) => text !== null));
  const { action, command } = await findBoth(before, both("after"));
  expect(action.length).toBeGreaterThan(30);
  expect(command).toEqual(action);
});
