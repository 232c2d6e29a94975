import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { code, codeBlock, escapeMarkdown } from "../../src/report/text.ts";
import { oneLine } from "../../src/text/one-line.ts";
import { secretHider } from "../../src/world/hide-secrets.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");
const html = (text: string) =>
  text
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;")
    .replace(/'/gu, "&#39;");

/** Every way in which a value gets into what we write. */
const spellings: Record<string, (secret: string) => string> = {
  raw: (s) => s,
  "URL-encoded": (s) => encodeURIComponent(s),
  "URL-encoded by the letter": (s) =>
    [...Buffer.from(s)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
  "URL-encoded twice": (s) => encodeURIComponent(encodeURIComponent(s)),
  "a form's field": (s) => new URLSearchParams({ s }).toString().slice(2),
  base64,
  "base64 after a user's name": (s) => base64(`api:${s}`),
  "base64 before more": (s) => base64(`ab${s}:more`),
  base64url: (s) => Buffer.from(s).toString("base64url"),
  "base64 in an address": (s) => encodeURIComponent(base64(s)),
  "base64 over lines": (s) => base64(s).replace(/.{10}/gu, "$&\n"),
  JSON: (s) => JSON.stringify(s),
  "JSON in JSON": (s) => JSON.stringify({ a: JSON.stringify({ s }) }),
  HTML: html,
  Markdown: (s) => escapeMarkdown(s, 10_000),
  code: (s) => code(s, 10_000),
  "a block of code": (s) => codeBlock(s),
  shell: (s) => `'${s.replaceAll("'", `'\\''`)}'`,
  "one line": (s) => oneLine(s, 10_000),
  "blanks collapsed": (s) => s.replace(/\s+/gu, " ").trim(),
  "broken over lines": (s) => s.replace(/.{16}/gu, "$&\n    "),
  hexadecimal: (s) => Buffer.from(s).toString("hex"),
  "hexadecimal in capitals": (s) => Buffer.from(s).toString("hex").toUpperCase(),
  cut: (s) => `${[...s.trim()].slice(0, Math.ceil(s.length * 0.7)).join("")}…`,
  "cut in Markdown": (s) => escapeMarkdown(s, Math.max(8, Math.ceil(s.length * 0.7))),
  "cut at the end": (s) => s.trim().slice(0, Math.ceil(s.length * 0.7)),
};

const pem = `-----BEGIN PRIVATE KEY-----\n${Array.from({ length: 6 }, (_, n) => `MIIEvQIBADANBgkqhkiG9w0BAQEFAASC${n}KcwggSjAgEAAoIBAQDX${n}abz`).join("\n")}\n-----END PRIVATE KEY-----\n`;
const secrets = [
  "p@ss#w&rd<1>://x",
  "two  spaces and\ta tab",
  "ends with a line break\n",
  `quotes"and'backslashes\\n\\`,
  "stars*under_score[link](x)|pipe~$math$",
  "plain0123456789abcdef",
  "ünïcödé-pässwörd-€",
  "100%41&done&dusted",
  pem,
  JSON.stringify({ type: "service_account", private_key: pem, project: "shop" }),
];

/** Whether any eight neighbouring characters of it can be read, escapes taken away. */
function shows(text: string, secret: string): boolean {
  const bare = (one: string) => one.replace(/[\s\\'"`]/gu, "");
  const [where, what] = [bare(text), bare(secret).replace(/-----[A-Z ]*?-----|-----/gu, "")];
  for (let at = 0; at + 8 <= what.length; at++) if (where.includes(what.slice(at, at + 8))) return true;
  return false;
}

/** What somebody who decodes what is left would read. */
function decoded(text: string): string[] {
  const bytes = text.replace(/%(?:25)*([0-9a-f]{2})/giu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const runs = text.replace(/\s/gu, "").match(/[\w+/-]{8,}/gu) ?? [];
  return [
    bytes,
    ...runs.flatMap((run) => [
      Buffer.from(run, "base64").toString(),
      Buffer.from(`AA${run}`, "base64").toString(),
      Buffer.from(run, "hex").toString(),
    ]),
  ];
}

describe("a secret of the environment", () => {
  test.each(Object.keys(spellings))("D4: is hidden in %s", (name) => {
    for (const secret of secrets) {
      const text = `https://acme.com/?a=1 ${spellings[name]!(secret)}`;
      const hidden = secretHider([secret])(text);
      for (const read of [hidden, ...decoded(hidden)])
        expect(shows(read, secret), `${secret}: ${hidden}`).toBe(false);
      expect(hidden).toContain("https://acme.com/?a=1");
    }
  });

  test("D4: never shows, whatever it holds, and the text around it stays", () => {
    const secret = fc
      .string({ minLength: 12, maxLength: 40 })
      .filter((text) => text.replace(/[\s\\'"`%&]/gu, "").length >= 8 && !/[%&\\]|span/u.test(text));
    fc.assert(
      fc.property(secret, fc.constantFrom(...Object.keys(spellings)), (value, name) => {
        const spelled = spellings[name]!(value);
        const hidden = secretHider([value])(`before: ${spelled}`);
        expect(shows(hidden, value), `${name}: ${hidden}`).toBe(false);
        expect(hidden.startsWith("before: ")).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ["prod", "env=production, product, reprod"],
    ["prod", "ENV=prod"],
    ["secret7", "mysecret7s"],
    ["true", "it is true"],
    ["abc", "abc"],
    ["hunter22", "the hun ter22 of it"],
  ])("D5: %s does not blot %s", (secret, text) => {
    expect(secretHider([secret])(text)).toBe(text);
  });

  test.each([
    ["s3cr", "PIN is s3cr.", "PIN is ***."],
    ["hunter22", "as hunter22, says hunter22", "as ***, says ***"],
    ["my_pass1", "my\\_pass1", "***"],
  ])("%s is hidden where it stands by itself", (secret, text, hidden) => {
    expect(secretHider([secret])(text)).toBe(hidden);
  });

  test("that is part of another leaves nothing of it", () => {
    expect(secretHider(["abcdefghijkl", "abcdefghijklmnopqrst"])("x abcdefghijklmnopqrst y")).toBe("x *** y");
  });

  test("costs little in a long text", () => {
    const text = "a%25b&amp;c\\n ".repeat(40_000);
    const before = performance.now();
    expect(secretHider(secrets)(text)).toBe(text);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
