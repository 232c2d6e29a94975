import fc from "fast-check";
import { marked } from "marked";
import { expect, test } from "vitest";
import { code, codeBlock, escapeMarkdown, fitBody, link, logLine } from "../../src/report/text.ts";

test.each([
  ["@jane", "mentions a person"],
  ["fixes #1", "closes an issue"],
  ["closes acme/shop#1", "closes another repository's issue"],
  ["GH-12", "refers to an issue"],
  ["<img src=x onerror=alert(1)>", "is HTML"],
  ["[click](https://evil.example)", "is a link"],
  ["https://evil.example", "is an address"],
  ["www.evil.example", "is an address without a scheme"],
  ["a | b", "ends a cell"],
  ["**bold** `code` ~~x~~ _y_", "is Markdown"],
  ["![x](y)", "is a picture"],
  ["_www.evil.example", "D14: is an address behind an underscore"],
  ["(WWW.evil.example)", "D14: is an address in capitals"],
  ["_GH-12", "D14: refers to an issue behind an underscore"],
  ["@@user", "D14: mentions a person behind a sign of its own"],
  ["ada@example.com", "D14: is a mail address"],
])("%s no longer %s", (text) => {
  const safe = escapeMarkdown(text);
  // What Markdown reads: a raw sign, not preceded by a backslash, not an entity.
  const source = safe.replace(/&#?\w+;|\\./gu, "\u200B");
  expect(source).not.toMatch(/[<>[\]|*`_~!]|:\/\/|www\.\w/u);
  // What GitHub looks for afterwards, in the text that results.
  const rendered = safe.replace(/&#(\d+);/gu, (_, digits: string) => String.fromCodePoint(Number(digits)));
  expect(rendered).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\.\w/iu);
});

test.each(["$x$", "$$x$$", "costs $5 or $6", "$`x`$", "\\$x\\$"])("D14: %s is no mathematics", (text) => {
  expect(escapeMarkdown(text).replaceAll("<span>$</span>", "")).not.toContain("$");
});

test("D14: whatever is escaped renders as text, in prose and in a table", () => {
  const signs = [
    "www.",
    "_",
    "*",
    "`",
    "[",
    "](",
    ")",
    "http://",
    "a.b",
    "@",
    "<b>",
    "|",
    "\\",
    "~",
    "!",
    "#",
    "&lt;",
    "$",
    " ",
    "x",
  ];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...signs), maxLength: 12 }), (text) => {
      const safe = escapeMarkdown(text);
      for (const page of [`Why: ${safe}.`, `| a | b |\n|---|---|\n| ${safe} | c |`]) {
        const html = marked.parse(page, { async: false });
        expect(html.replace(/<\/?(?:p|table|thead|tbody|tr|th|td|span)>/gu, "")).not.toMatch(/<\w/u);
        expect(html.match(/<td>/gu) ?? []).toHaveLength(page.startsWith("|") ? 2 : 0);
      }
    }),
  );
});

test.each([
  ["1. first", "1\\. first"],
  ["0.413 % before", "0.413 % before"],
  ["- item", "\\- item"],
  ["-5 degrees", "\\-5 degrees"],
])("%s does not begin a list", (text, safe) => {
  expect(escapeMarkdown(text)).toBe(safe);
});

test("inline code can't be left from inside", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("`", "a", "|", "\n", " ", "\\") }), (text) => {
      const shown = code(text);
      const fence = /^`+/u.exec(shown)![0];
      const inner = shown.slice(fence.length, -fence.length);
      expect(shown.endsWith(fence)).toBe(true);
      expect((inner.match(/`+/gu) ?? []).every((run) => run.length !== fence.length)).toBe(true);
      expect(shown).not.toMatch(/[|\n]/u);
    }),
  );
});

test("a fenced block can't be left from inside", () => {
  const block = codeBlock("```\n@all\n````\n");
  expect(block.startsWith("`````\n")).toBe(true);
  expect(block.endsWith("\n`````")).toBe(true);
});

test("no workflow command starts in a line of the log", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(":", "#", "[", "\n", "\r", " ", "s", "\u200b", "\u0085") }),
      (text) => {
        const line = logLine(`${text}`);
        expect(line).not.toMatch(/^\s*::/u);
        expect(line).not.toMatch(/##\[/u);
        expect(line).not.toMatch(/[\r\n]/u);
      },
    ),
  );
});

test("a link's address can't end early", () => {
  expect(link("x", "https://github.com/a) [evil](https://evil")).toBe(
    "[x](https://github.com/a%29%20[evil]%28https://evil)",
  );
});

test("a body that is too long is cut with a note, and its folds are closed", () => {
  const body = `start\n<details><summary>x</summary>\n\n${"line\n".repeat(20_000)}</details>\n`;
  const cut = fitBody(body, 1_000);
  expect(cut.length).toBeLessThan(1_300);
  expect(cut).toContain("</details>");
  expect(cut).toMatch(/Cut here: [\d,]+ more characters/u);
  expect(fitBody("short")).toBe("short");
});
