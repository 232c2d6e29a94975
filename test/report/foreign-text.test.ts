import { marked } from "marked";
import { describe, expect, test } from "vitest";
import { reviewOutputs } from "../support/leaks/review-outputs.ts";
import { foreignPlaces, revertOutputs, watchOutputs } from "../support/leaks/watch-outputs.ts";

const sha = "6a6b6c6d6e6f60616263646566676869deadbeef";

/** What GitHub, a terminal or a runner would act on. */
const hostile = [
  "@evil-user and @@evil-user and (@evil/team)",
  "fixes #666, closes evil/repo#666, GH-666",
  `see ${sha} and ${sha.slice(0, 9)} and evil@${sha}`,
  "_www.evil.test and www.evil.test/x",
  "https://evil.test ftp://evil.test <https://evil.test> [x](https://evil.test) mail@evil.test",
  "![x](https://evil.test/x.png) <img src=https://evil.test/x.png onerror=x>",
  "<script>evil()</script><a href='https://evil.test'>x</a><!-- x",
  "</details></summary><details open><h1>evil",
  "a | b | c || `x` ``` ~~~ | \\| |",
  "$\\href{https://evil.test}{x}$ $$x$$ $`x`$",
  "[^1] [evil]: https://evil.test \n[evil]: https://evil.test",
  "line\n# evil heading\n\n- [x] evil\n\n| a |\n|---|\n```\nevil",
  "x\r\n::error file=evil::evil\n::set-output name=evil::x ##[error]evil",
  "\u001b[31mevil\u001b[0m \u001b]8;;https://evil.test\u0007x\u001b]8;;\u0007",
  "\u202eevil\u202c \u2066x\u2069 \u{e0065}\u{e0076} \u200bx\u00adx",
  "*evil* **evil** __evil__ ~~evil~~ > evil",
];

/** Rendered, with what stands in code taken out, since nothing of it comes alive. */
function rendered(markdown: string): string {
  return (marked.parse(markdown, { async: false, gfm: true }) as string).replace(
    /<(code|pre)\b[^>]*>[\s\S]*?<\/\1>/gu,
    "",
  );
}

function textOf(html: string): string {
  return (
    html
      // How a plain dollar sign is written.
      .replaceAll("<span>$</span>", "")
      .replace(/<[^>]*>/gu, "")
      .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/&lt;/gu, "<")
      .replace(/&gt;/gu, ">")
      .replace(/&quot;/gu, '"')
      .replace(/&amp;/gu, "&")
  );
}

const marks = /<(?:img|script|h1|del)\b|<input[^>]*>\s*evil|<a [^>]*evil|<(?:strong|em)>evil<|<blockquote/u;
const alive =
  /@evil|(?<![\w&])#666|repo#666|GH-666|www\.evil|:\/\/evil|[\w-]@6a6b6c6d|@[\w.-]*evil\.test|\$[^$\n]{1,80}\$/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
const unseen = /\u001b|[\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]|\u00ad/u;

function comesAlive(output: string, text: string): string | undefined {
  // A terminal's colours are ours.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with one
  if (unseen.test(output.startsWith("terminal") ? text.replace(/\u001b\[[\d;]*m/gu, "") : text))
    return "characters that can't be seen";
  if (/log|annotations/u.test(output)) return /(?:^|\n)\s*::|##\[/u.exec(text)?.[0];
  if (!/body|summary|comment/u.test(output)) return undefined;
  const html = rendered(text);
  return (marks.exec(html) ?? alive.exec(textOf(html)))?.[0];
}

function found(where: string, outputs: Record<string, string>): string[] {
  return Object.entries(outputs)
    .filter(([output]) => !/^(?:json|report|sarif)/u.test(output))
    .flatMap(([output, text]) => {
      const what = comesAlive(output, text);
      return what === undefined ? [] : [`${where}: ${output}: ${what}`];
    });
}

describe("D14: foreign text comes alive nowhere", () => {
  test.each(hostile)("%j in a watch", async (text) => {
    const live: string[] = [];
    for (const { name, report } of foreignPlaces)
      live.push(...found(name, await watchOutputs(report(text), [])));
    live.push(...found("what a revert undoes", await revertOutputs(text, [])));
    expect(live).toEqual([]);
  });

  test.each(hostile)("%j in a review", (text) => {
    const flat = text.replace(/[\r\n]/gu, " ");
    const live = [
      { path: "config/app.yml", after: `stripe:\n  url: ${JSON.stringify(text)}\n` },
      { path: "config/app.yml", before: `stripe:\n  url: ${JSON.stringify(text)}\n`, after: "a: 1\n" },
      { path: "config/app.json", after: JSON.stringify({ [text]: { url: "https://api.stripe.com" } }) },
      { path: `config/${flat.replaceAll("/", "")}.yml`, after: "stripe:\n  url: https://api.stripe.com\n" },
      { path: "config/app.yml", after: `stripe: [\n  ${text}` },
    ].flatMap((pair) => found(pair.path, reviewOutputs(pair)));
    expect(live).toEqual([]);
  });

  test.each([
    ["mention", "hello @evil-user"],
    ["issue", "fixes #666"],
    ["commit of another repository", `see evil@${sha}`],
    ["address", "https://evil.test"],
    ["picture", "![x](https://evil.test/x.png)"],
    ["formula", "$x$ "],
    ["what can't be seen", "\u202eevil"],
  ])("the finder sees a %s", (_, text) => {
    expect(comesAlive("body", text)).toBeDefined();
  });
});
