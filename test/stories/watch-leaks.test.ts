import { describe, expect, test } from "vitest";
import { escapeMarkdown } from "../../src/report/text.ts";
import { type Random, seeded } from "../support/leaks/random.ts";
import type { Planted } from "../support/leaks/secret-kind.ts";
import { secretKinds } from "../support/leaks/secret-kinds.ts";
import { shownPart } from "../support/leaks/shows.ts";
import { foreignPlaces, revertOutputs, watchOutputs } from "../support/leaks/watch-outputs.ts";

/** `LEAKS_SEED=… vitest run …` repeats or widens a search; without it every run plants the same. */
const seed = Number(process.env.LEAKS_SEED ?? 2026);

type Outputs = (text: string, secrets: readonly string[]) => Promise<Record<string, string>>;

/** Every place of a watch and of a revert that foreign text comes to. */
const places: { name: string; outputs: Outputs }[] = [
  ...foreignPlaces.map(({ name, report }) => ({
    name,
    outputs: (text: string, secrets: readonly string[]) => watchOutputs(report(text), secrets),
  })),
  { name: "what a revert undoes", outputs: revertOutputs },
];

async function leaksOf(
  planted: Planted,
  { name, outputs }: (typeof places)[number],
  { text = planted.text, known = [] }: { text?: string; known?: string[] } = {},
): Promise<string[]> {
  const written = await outputs(text, known);
  return Object.entries(written).flatMap(([output, shown]) => {
    const part = shownPart(shown, planted.secrets);
    return part === undefined ? [] : [`${name}: ${output} shows ${part} of ${JSON.stringify(text)}`];
  });
}

/** A credential that nobody can tell by its look comes with the name that people write before it. */
function planted(random: Random): Planted {
  const kind = random.pick(secretKinds);
  const made = kind.make(random);
  // Forty digits of hexadecimal by themselves are a commit wherever a deploy is told of.
  if (/^[\da-f]{40}$/u.test(made.text)) return planted(random);
  const text = made.text.replace(/\n/gu, " ");
  return kind.toldBy === "key"
    ? { ...made, text: `${random.pick(kind.keys)}=${JSON.stringify(text)}` }
    : { ...made, text };
}

test("D7: of a stranger's credential in a title, an answer, a label or a message, no output of the watch shows a part", async () => {
  const random = seeded(seed);
  const shown: string[] = [];
  for (let round = 0; round < 8; round++)
    for (const place of places) {
      const one = planted(random);
      const text = random.pick([one.text, `see ${one.text}`, `it failed: ${one.text}`]);
      shown.push(...(await leaksOf(one, place, { text })));
    }
  expect(shown).toEqual([]);
}, 60_000);

const ways: Record<string, (secret: string) => string> = {
  raw: (secret) => secret,
  "percent-encoded": (secret) => `https://acme.com/?q=${encodeURIComponent(secret)}`,
  base64: (secret) => `x ${Buffer.from(secret).toString("base64")}`,
  "base64 after a name": (secret) => Buffer.from(`user:${secret}`).toString("base64"),
  JSON: (secret) => JSON.stringify({ error: `no login with ${secret}` }),
  HTML: (secret) => `<p>${secret.replace(/&/gu, "&amp;").replace(/</gu, "&lt;")}</p>`,
  Markdown: (secret) => escapeMarkdown(secret, 2_000),
  cut: (secret) => `${"long ".repeat(36)}${secret}`,
};

test("D4: of a secret of the environment, however it is spelled where it comes in, no output of the watch shows a part", async () => {
  const random = seeded(seed);
  const shown: string[] = [];
  for (const [way, write] of Object.entries(ways))
    for (const place of places) {
      const one = random.pick(secretKinds).make(random);
      const { text } = one;
      shown.push(
        ...(await leaksOf(one, place, { text: write(text), known: [text] })).map((what) => `${way}: ${what}`),
      );
    }
  expect(shown).toEqual([]);
}, 60_000);

describe("what is planted", () => {
  test.each(places)("$name is told somewhere", async ({ outputs }) => {
    const written = await outputs("a quite ordinary sentence", []);
    expect(Object.values(written).join("\n")).toContain("a quite ordinary sentence");
  });
});
