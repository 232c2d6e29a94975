import { describe, expect, test } from "vitest";
import { isCredentialKey } from "../../../src/review/secrets/credential-key.ts";
import { redact } from "../../../src/review/secrets/redact.ts";
import { fileContexts } from "../../support/leaks/file-contexts.ts";
import { nameContexts } from "../../support/leaks/name-contexts.ts";
import { neutralValues } from "../../support/leaks/neutral-values.ts";
import { plant, sampledCells } from "../../support/leaks/plant.ts";
import { seeded } from "../../support/leaks/random.ts";
import { reviewOutputs } from "../../support/leaks/review-outputs.ts";
import { secretKinds } from "../../support/leaks/secret-kinds.ts";
import { credentialNames, otherNames } from "../../support/leaks/setting-names.ts";
import { shownPart } from "../../support/leaks/shows.ts";

/** `LEAKS_SEED=… vitest run …` repeats or widens a search; without it every run plants the same. */
const seed = Number(process.env.LEAKS_SEED ?? 2026);

test("D7: of credentials of every kind, planted at every place of a pull request, no output shows a part", () => {
  expect(secretKinds.length).toBeGreaterThanOrEqual(148);
  expect(fileContexts.length).toBeGreaterThanOrEqual(42);
  const shown = sampledCells(seed).flatMap((cell) => {
    const { pair, planted } = plant(cell);
    return Object.entries(reviewOutputs(pair)).flatMap(([output, text]) => {
      const part = shownPart(text, planted.secrets);
      return part === undefined
        ? []
        : [`${cell.kind.name}, ${cell.context.name}, ${cell.side}: ${output} shows ${part}`];
    });
  });
  expect(shown).toEqual([]);
}, 60_000);

test("D7: of tokens that stand as names of files, sections and settings, no output shows a part", () => {
  const random = seeded(seed);
  const tokens = secretKinds.filter(({ toldBy }) => toldBy === "look");
  const shown = nameContexts.flatMap((context) =>
    Array.from({ length: 12 }, () => random.pick(tokens)).flatMap((kind) => {
      const { text, secrets } = kind.make(random);
      // Digits of hexadecimal alone are the hash of a built file.
      if (/[/\s:]/u.test(text) || /^[\da-f]+$/u.test(text)) return [];
      return Object.entries(reviewOutputs(context.pair(text))).flatMap(([output, written]) => {
        const part = shownPart(written, secrets);
        return part === undefined ? [] : [`${kind.name} ${text} as ${context.name}: ${output} shows ${part}`];
      });
    }),
  );
  expect(shown).toEqual([]);
}, 60_000);

test("the planted are in what is read: without hiding, nearly all of them would be shown", () => {
  const cells = sampledCells(seed).filter(({ context: { name } }) => !/comment|can't be read/u.test(name));
  const told = cells.filter((cell) => {
    const { pair } = plant(cell);
    return /…\(\d+ chars/u.test(reviewOutputs(pair).comment!);
  });
  expect(told.length).toBeGreaterThan(0.95 * cells.length);
}, 60_000);

test("at most 3 in 100 values that are no credentials are hidden from the reviewer", () => {
  const values = neutralValues(seed);
  expect(values.length).toBeGreaterThanOrEqual(300);
  const hidden = values.filter(({ key, value }) => redact(value, key) !== value);
  expect(hidden.length / values.length).toBeLessThanOrEqual(0.03);
});

describe("the finder of leaks", () => {
  test.each([
    ["as it is", "password: abc123def"],
    ["cut to six characters", "password: abc123…"],
    ["in base64", `x ${Buffer.from("user:abc123def").toString("base64")}`],
    ["in base64 twice", Buffer.from(Buffer.from("abc123def").toString("base64")).toString("base64")],
    ["percent-encoded", "?p=%61%62%63%31%32%33"],
    ["in entities", "&#97;bc&#49;23def"],
    ["behind backslashes", "\\a\\b\\c\\1\\2\\3"],
    ["with what can't be seen in it", "abc\u200b123"],
  ])("sees it %s", (_, output) => {
    expect(shownPart(output, ["abc123def"])).toBeDefined();
  });

  test("sees nothing where there is nothing", () => {
    expect(shownPart("sk_live_…(32 chars), abc12, YWJjMTI=", ["abc123def"])).toBeUndefined();
  });
});

describe("D7: names of settings", () => {
  test("of 500 under which people keep credentials, each is one", () => {
    expect(new Set(credentialNames).size).toBeGreaterThanOrEqual(300);
    expect(credentialNames.filter((name) => !isCredentialKey([name]))).toEqual([]);
  });

  test("of 450 that look like them, none is", () => {
    expect(new Set(otherNames).size).toBeGreaterThanOrEqual(150);
    expect(otherNames.filter((name) => isCredentialKey([name]))).toEqual([]);
  });
});
