/** A million characters or a little less: as much as is read of a file. */
const size = 1_000_000;

function fill(unit: string, most = size): string {
  return unit.repeat(Math.floor(most / unit.length));
}

function numbered(write: (at: number) => string, count: number): string {
  let text = "";
  for (let at = 0; at < count && text.length < size; at++) text += write(at);
  return text;
}

/** Texts that are hard on readers of one format or of several, and none of which anybody wrote by hand. */
export const nastyTexts: readonly { name: string; text: () => string }[] = [
  { name: "one line of letters", text: () => fill("a") },
  { name: "one line of blanks", text: () => `a: ${fill(" ")}b` },
  { name: "tabs", text: () => `e{${fill("\t")}` },
  { name: "empty lines", text: () => fill("\n") },
  { name: "opening brackets", text: () => fill("[") },
  { name: "opening braces", text: () => fill("{") },
  { name: "opening parentheses", text: () => fill("(") },
  { name: "closing braces", text: () => fill("}") },
  { name: "open tags", text: () => fill("<a>") },
  { name: "templates that never end", text: () => fill("{{ ") },
  { name: "references in references", text: () => fill("${a:-") },
  { name: "quotes", text: () => fill('"') },
  { name: "quotes behind backslashes", text: () => `a = "${fill('\\"')}` },
  { name: "backslashes", text: () => `a=${fill("\\")}` },
  { name: "backslashes before lines", text: () => fill("a\\\n") },
  { name: "underscores behind an address", text: () => `url: ${fill("_")}` },
  { name: "addresses", text: () => `a: ${fill("http://")}` },
  { name: "commas", text: () => `[${fill(",")}]` },
  { name: "comments", text: () => fill("#") },
  { name: "comments that never end", text: () => fill("/*") },
  { name: "heredocs", text: () => fill("a = <<E\n") },
  { name: "block scalars", text: () => fill("a: |\n") },
  { name: "a hundred thousand keys", text: () => numbered((at) => `k${at}: v\n`, 100_000) },
  { name: "a hundred thousand variables", text: () => numbered((at) => `K${at}=v\n`, 100_000) },
  {
    name: "a hundred thousand keys of JSON",
    text: () => `{${numbered((at) => `"k${at}":1,`, 100_000)}"z":1}`,
  },
  { name: "the same key again and again", text: () => `{${fill('"a":1,', 900_000)}"a":1}` },
  { name: "deep nesting of JSON", text: () => `${fill('{"a":', 500_000)}1${fill("}", 100_000)}` },
  { name: "deep nesting of YAML", text: () => numbered((at) => `${" ".repeat(at)}a:\n`, 1_400) },
  { name: "deep lists of YAML", text: () => fill("- ") },
  { name: "sections of TOML", text: () => numbered((at) => `[a.b${at}.c]\nd = 1\n`, 50_000) },
  { name: "one section, dotted deep", text: () => `[${fill("a.")}a]\nb = 1\n` },
  {
    name: "aliases that multiply",
    text: () =>
      `a: &a [x,x,x,x,x,x,x,x,x]\n${"abcdefghi"
        .split("")
        .slice(1)
        .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[at]}`).join(",")}]\n`)
        .join("")}`,
  },
  { name: "anchors", text: () => numbered((at) => `k${at}: &a${at} v\n`, 50_000) },
  {
    name: "merges of merges",
    text: () => `a0: &a0 { x: 1 }\n${numbered((at) => `a${at + 1}: &a${at + 1} { <<: *a${at} }\n`, 20_000)}`,
  },
  { name: "documents", text: () => fill("---\n") },
  { name: "tags", text: () => fill("!a ") },
  {
    name: "entities of XML",
    text: () => `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "${fill("&a;", 900_000)}">]><a>&b;</a>`,
  },
  { name: "attributes of XML", text: () => `<a ${numbered((at) => `k${at}="v" `, 80_000)}/>` },
  { name: "calls in calls", text: () => fill("f(") },
  { name: "assignments in a row", text: () => fill("a=") },
  { name: "strings added up", text: () => `const a = ${fill('"b" + ')}"c";` },
  { name: "ternaries", text: () => `const a = ${fill("b ? c : ")}d;` },
  { name: "statements", text: () => numbered((at) => `const URL_${at} = "https://a${at}.test";\n`, 30_000) },
  { name: "environment reads", text: () => numbered((at) => `x(process.env.A${at});\n`, 50_000) },
  { name: "blocks", text: () => fill("a {\n") },
  { name: "directives", text: () => fill("a b;\n") },
  { name: "letters of several bytes", text: () => fill("é🔑") },
  { name: "halves of letters", text: () => fill("\ud83d") },
  { name: "zeros", text: () => fill("\u0000") },
  { name: "what GitHub reads as a key", text: () => fill("-----BEGIN PRIVATE KEY-----\n") },
  { name: "passwords", text: () => numbered((at) => `password${at}: a${at}b!C7%20\\u0041\n`, 25_000) },
];
