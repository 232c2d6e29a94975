import { describe, expect, test } from "vitest";
import { extendWritten, parseExtends } from "../../src/settings/extends.ts";
import { parsePolicy } from "../../src/settings/parse-policy.ts";
import { parseSettings } from "../../src/settings/parse-settings.ts";
import { readWritten } from "../../src/settings/written-file.ts";

const own = (text: string) => readWritten(text, "own.yml");
const theirs = (text: string) => readWritten(text, "acme/policies/guard.yml@main");

test.each([
  ["acme/policies@main", { owner: "acme", repo: "policies", path: ".github/deploy-guard.yml", ref: "main" }],
  ["acme/.github/guard/all.yml@v1.2", { owner: "acme", repo: ".github", path: "guard/all.yml", ref: "v1.2" }],
  [
    "acme/policies@feature/x",
    { owner: "acme", repo: "policies", path: ".github/deploy-guard.yml", ref: "feature/x" },
  ],
  ["acme/policies", undefined],
  ["acme@main", undefined],
  ["acme/policies/../../other/secrets@main", undefined],
  ["../policies@main", undefined],
])("%s names a file or nothing", (text, expected) => {
  expect(parseExtends(text)).toEqual(expected);
});

describe("a file that extends another", () => {
  test("keeps its own keys and takes over the rest, by name", () => {
    const joined = extendWritten(
      own("version: 1\nreview: { enforce: warn }\nintegrations:\n  stripe: { owners: ['@a'] }\n"),
      theirs(
        "review: { owners: ['@root'], enforce: true }\nintegrations:\n  stripe: { critical: true }\n  twilio: { critical: true }\nlinks: { x: 'https://x' }\n",
      ),
    );
    expect(joined.value).toEqual({
      version: 1,
      review: { enforce: "warn", owners: ["@root"] },
      integrations: { stripe: { owners: ["@a"] }, twilio: { critical: true } },
      links: { x: "https://x" },
    });
  });

  test("tells a mistake where it was made", () => {
    const joined = extendWritten(
      own("integrations:\n  stripe: { ownres: [] }\n"),
      theirs(
        "version: 1\nintegrations:\n  stripe: {}\n  twilio:\n    critcal: true\nreview: { rules: { sdk-unpined: off } }\n",
      ),
    );
    expect(() => parsePolicy(joined)).toThrow(
      [
        "own.yml has 3 mistakes:",
        '  integrations.stripe.ownres — unknown key, did you mean "owners"?  (line 2)',
        '  integrations.twilio.critcal — unknown key, did you mean "critical"?, in acme/policies/guard.yml@main',
        '  review.rules.sdk-unpined — unknown key, did you mean "sdk-unpinned"?, in acme/policies/guard.yml@main',
      ].join("\n"),
    );
  });

  test("can't extend one that extends further", () => {
    expect(() => extendWritten(own("extends: a/b@c"), theirs("extends: d/e@f"))).toThrow(/may not extend/u);
  });
});

describe("the policy in a settings file", () => {
  test.each<[string, string, string]>([
    [
      "a number that is none",
      "integrations:\n  s: { require: some }\n",
      'integrations.s.require — expected any, all or a number, got "some"',
    ],
    ["a section that is misspelt", "reviews: {}\n", 'reviews — unknown key, did you mean "review"?'],
    ["a grade that is none", "review:\n  rules:\n    sdk-unpinned: hihg\n", "review.rules.sdk-unpinned"],
    ["a place that is none", "extends: acme\n", "extends — expected owner/repo[/path]@ref"],
  ])("tells %s", (_, text, message) => {
    expect(() => parsePolicy(own(text))).toThrow(message);
  });

  test("is read whatever a watch would need besides", () => {
    const text =
      "version: 1\nsources: { p: { type: prometheus, url: '${URL}' } }\nintegrations:\n  s: { require: 2, calls: { source: p, bad: a, total: b } }\n";
    expect(parsePolicy(own(text)).integrations.s).toMatchObject({ require: 2, owners: [] });
    expect(parsePolicy(own("")).review).toEqual({
      enforce: true,
      owners: [],
      rules: {},
      labels: false,
      waivers: [],
      exclude: [],
      "own-rules": {},
      "ignore-classes": [],
    });
  });

  test("does not stop a watch", async () => {
    const text =
      "version: 1\nextends: a/b@c\nintegrations: { s: { require: all } }\nreview: { enforce: warn }\n";
    expect((await parseSettings(text, "own.yml", {})).integrations.s).toMatchObject({ critical: false });
  });
});
