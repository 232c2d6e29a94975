import { describe, expect, test } from "vitest";
import { SettingsError } from "../../src/errors.ts";
import { parseSettings } from "../../src/settings/parse-settings.ts";

const base = `version: 1
sources: { prom: { type: prometheus, url: "https://prom.test" } }
signals: { errors: { source: prom, total: a_total, bad: b_total } }
`;
const parse = (text: string) => parseSettings(base + text, "settings", { KEY: "s3cr3t-key-of-somebody" });

async function mistakesOf(text: string): Promise<string> {
  try {
    await parse(text);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  throw new Error("no mistake was found");
}

describe("whom an incident is told", () => {
  test("is read in the words of each type, with what all share", async () => {
    const { notify, incident } = await parse(`notify:
  pager: { type: pagerduty, routing-key: "\${KEY}", when: [opened, resolved], severity: 2, environments: [production] }
incident: { escalation: [{ after: 5m, to: [pager] }] }
`);
    expect(notify.pager).toEqual({
      when: ["opened", "resolved"],
      severity: 2,
      environments: ["production"],
      settings: {
        type: "pagerduty",
        "routing-key": "s3cr3t-key-of-somebody",
        api: "https://events.pagerduty.com",
      },
    });
    expect(incident).toMatchObject({ escalation: [{ afterMs: 300_000, to: ["pager"] }], keepMs: 1_800_000 });
  });

  test("is nobody unless told", async () => {
    expect((await parse("")).notify).toEqual({});
  });

  test.each<[string, string, RegExp]>([
    [
      "an unknown type",
      "a: { type: pagerdutty }",
      /notify\.a\.type — no type of notifier has this name; did you mean "pagerduty"\?/u,
    ],
    ["a type that is like none", "a: { type: fax }", /expected slack, teams, discord/u],
    [
      "an unknown key",
      "a: { type: teams, webhok: x }",
      /notify\.a\.webhok — unknown key, did you mean "webhook"\?/u,
    ],
    ["what is missing", "a: { type: pagerduty }", /notify\.a\.routing-key/u],
    [
      "an address without encryption",
      "a: { type: teams, webhook: 'http://example.com/x' }",
      /notify\.a\.webhook — expected an https address/u,
    ],
    [
      "half a bot",
      "a: { type: slack, token: x }",
      /notify\.a\.webhook — is missing: expected a webhook, or a token and a channel/u,
    ],
    [
      "a bot and a webhook",
      "a: { type: slack, webhook: 'https://x.test', token: x, channel: C0123ABCD }",
      /expected either a webhook/u,
    ],
    ["an unknown event", "a: { type: teams, webhook: 'https://x.test', when: [close] }", /notify\.a\.when/u],
    [
      "a weak secret",
      "a: { type: webhook, url: 'https://x.test', secret: abc }",
      /notify\.a\.secret — expected whsec_/u,
    ],
    [
      "an address that is none",
      "a: { type: email, host: x, from: a@b.test, to: [nobody] }",
      /notify\.a\.to\[0\] — expected an address/u,
    ],
  ])("is a mistake with %s", async (_, notifier, words) => {
    expect(await mistakesOf(`notify:\n  ${notifier}\n`)).toMatch(words);
  });

  test("an escalation to somebody who is not described is a mistake, with who was meant", async () => {
    const text = `notify: { oncall: { type: teams, webhook: "https://x.test" } }
incident: { escalation: [{ after: 0m, to: [on-call] }] }
`;
    expect(await mistakesOf(text)).toMatch(
      /incident\.escalation\[0\]\.to\[0\] — nothing under notify has this name, did you mean "oncall"\?/u,
    );
  });

  test("a mistake quotes nothing that came from the environment", async () => {
    expect(await mistakesOf(`notify: { a: { type: teams, webhook: "\${KEY}" } }\n`)).not.toContain("s3cr3t");
  });
});
