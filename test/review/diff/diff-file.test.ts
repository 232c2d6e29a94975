import { describe, expect, test } from "vitest";
import { keyText } from "../../../src/review/diff/change.ts";
import type { FilePair } from "../../../src/review/diff/compare-file.ts";
import { diffFile } from "../../../src/review/diff/diff-file.ts";
import { canMatter } from "../../../src/review/diff/read-settings.ts";
import { cpuTime } from "../../support/cpu-time.ts";

/** Changes in one line each: `12 edited payments.url: a → b`. */
function told(pair: FilePair): string[] {
  const { changes, problems } = diffFile(pair);
  expect(problems).toEqual([]);
  return changes.map(({ kind, line, key, before, after }) => {
    const values = [before, after].flatMap((one) => (one === undefined ? [] : [one.value]));
    return `${line} ${kind} ${keyText(key)}: ${values.join(" → ")}`;
  });
}

describe("no change", () => {
  const harmless: [what: string, path: string, before: string, after: string][] = [
    ["reordered YAML keys", "a.yml", "a: 1\nb:\n  c: x\n  d: y\n", "b:\n  d: y\n  c: x\na: 1\n"],
    [
      "YAML flow style, quotes and comments",
      "a.yml",
      "a: {b: 'x', c: [1, 2]}\n",
      '# why\na:\n  b: "x" # because\n  c:\n    - 1\n    - 2\n',
    ],
    ["an anchor in place of repetition", "a.yml", "x: {t: 5}\ny: {t: 5}\n", "x: &x {t: 5}\ny: *x\n"],
    [
      "a merge key in place of repetition",
      "a.yml",
      "x: {t: 5}\ny: {t: 5, u: 1}\n",
      "x: &x {t: 5}\ny:\n  <<: *x\n  u: 1\n",
    ],
    ["a byte order mark and CRLF", "a.yml", "a: 1\nb: x\n", "\uFEFFa: 1\r\nb: x\r\n"],
    ["the notation of a number", "a.yml", "a: 1000\nb: 0x10\n", "a: 1e3\nb: 16\n"],
    [
      "indented JSON with comments",
      "a.json",
      '{"a":[1,{"b":true}]}',
      '{\n  // c\n  "a": [\n    1,\n    { "b": true },\n  ],\n}\n',
    ],
    ["TOML dotted keys in place of a table", "a.toml", '[a.b]\nc = "x"\n', "a.b.c = 'x'\n"],
    [
      "dotenv quotes, export, order and comments",
      ".env",
      "A=1\nB='x y'\n",
      '# c\nexport B="x y"\nA=1 # one\n',
    ],
    [
      "properties separators and continued lines",
      "a.properties",
      "a.b = x,y\nc: d\n",
      "! c\nc=d\na.b x,\\\n   y\n",
    ],
    ["INI spacing and comments", "a.ini", "[s]\na=1\n", "; c\n[s]\na = 1 ; one\n"],
    [
      "XML attributes on lines of their own",
      "a.xml",
      '<a b="1" c="2"><d>x</d></a>',
      "<a\n  c='2'\n  b='1'>\n  <!-- c -->\n  <d>\n    x\n  </d>\n</a>",
    ],
    [
      "HCL layout and comments",
      "a.tf",
      'x "y" {\n  a = 1\n  bc = var.z[0]\n}\n',
      'x "y" {\n  # c\n  a  = 1\n\n  bc = var.z [ 0 ]\n}\n',
    ],
    [
      "the map form of a compose environment",
      "docker-compose.yml",
      "services:\n  api:\n    environment:\n      - T=5\n      - PASSED\n",
      "services:\n  api:\n    environment:\n      PASSED:\n      T: 5\n",
    ],
    [
      "list items in another order",
      "a.yml",
      "hosts: [a, b]\nitems:\n- {x: 1}\n- {x: 2}\n",
      "hosts: [b, a]\nitems:\n- {x: 2}\n- {x: 1}\n",
    ],
    [
      "moved, renamed and reformatted code",
      "src/a.ts",
      'const a = { timeout: 5_000 };\nfetch("https://x.com");\n',
      "// c\nawait call('https://x.com');\n\nconst a = {\n  timeout: 5 * 1000,\n};\n",
    ],
    [
      "a comment in code that looks like a value",
      "src/a.py",
      "x = 1\n",
      '# timeout = 5 "https://x.com"\nx = 1\n',
    ],
    [
      "another order of dependencies",
      "package.json",
      '{"dependencies":{"a":"1","b":"2"}}',
      '{\n"dependencies":{"b":"2","a":"1"}}',
    ],
    ["a script in package.json", "package.json", '{"scripts":{"a":"1"}}', '{"scripts":{"a":"2"}}'],
  ];
  test.each(harmless)("is %s", (_, path, before, after) => {
    expect(told({ path, before, after })).toEqual([]);
  });
});

describe("a change", () => {
  const changes: [what: string, path: string, before: string, after: string, expected: string[]][] = [
    ["of a value", "a.yml", "a:\n  b: x\n", "# c\na:\n\n  b: y\n", ["4 edited a.b: x → y"]],
    ["of a type", "a.yml", 'a: "30"\n', "a: 30\n", ["1 edited a: 30 → 30"]],
    [
      "of an anchor, which shows at every use",
      "a.yml",
      "x: &x {t: 5}\ny: *x\n",
      "x: &x {t: 6}\ny: *x\n",
      ["1 edited x.t: 5 → 6", "1 edited y.t: 5 → 6"],
    ],
    [
      "of what a merge overrides",
      "a.yml",
      "x: &x {t: 5}\ny:\n  <<: *x\n",
      "x: &x {t: 5}\ny:\n  <<: *x\n  t: 6\n",
      ["4 edited y.t: 5 → 6"],
    ],
    [
      "of one of several documents",
      "a.yml",
      "a: 1\n---\nb: 1\n",
      "a: 1\n---\nb: 2\n",
      ["3 edited [1].b: 1 → 2"],
    ],
    [
      "in JSON",
      "a.json",
      '{"a":{"b":1}}',
      '{\n "a": {\n  "b": 2,\n  "c": null\n }\n}',
      ["3 edited a.b: 1 → 2", "4 added a.c: "],
    ],
    [
      "at the head of a list",
      "a.yml",
      "hosts:\n- a\n- b\n",
      "hosts:\n- c\n- a\n- b\n",
      ["2 added hosts[0]: c"],
    ],
    ["of a list item", "a.yml", "hosts: [a, b]\n", "hosts: [a, c]\n", ["1 edited hosts[1]: b → c"]],
    [
      "of a parent's name, which is a move",
      "a.yml",
      "pay:\n  url: x\n",
      "payments:\n  url: x\n",
      ["2 moved payments.url: x → x"],
    ],
    ["of a duplicated key, where the last one counts", "a.json", '{"a":1,"a":2}', '{"a":3,\n"a":2}', []],
    ["in dotenv", ".env.production", "A=1\n", "A=2\nB=3\n", ["1 edited A: 1 → 2", "2 added B: 3"]],
    ["of a removed key, at its old line", ".env", "\nA=1\n", "", ["2 removed A: 1"]],
    [
      "in a config map's file",
      "cm.yaml",
      "kind: ConfigMap\nmetadata: {name: c}\ndata:\n  app.yml: |\n    a:\n      b: 1\n",
      "kind: ConfigMap\nmetadata: {name: c}\ndata:\n  app.yml: |\n    # c\n    a:\n      b: 2\n",
      ["7 edited ConfigMap/c.data.app.yml.a.b: 1 → 2"],
    ],
    [
      "of a container's variable",
      "d.yaml",
      "env:\n- name: A\n  value: '1'\n- name: B\n  valueFrom: {secretKeyRef: {name: s, key: k}}\n",
      "env:\n- name: B\n  valueFrom: {secretKeyRef: {name: s, key: q}}\n- name: A\n  value: '2'\n",
      ["5 edited env.A: 1 → 2", "3 edited env.B.valueFrom.secretKeyRef.key: k → q"],
    ],
    [
      "of a command's option",
      "d.yaml",
      'args: ["serve", "--timeout", "30", "--retries=5"]\n',
      'args: ["serve", "--retries=6", "--timeout", "30"]\n',
      ["1 edited args.--retries: 5 → 6"],
    ],
    [
      "in a template",
      "values.yaml",
      "a: {{ .x }}\n{{- if .y }}\nb: 1\n{{- end }}\n",
      "a: {{ .z }}\n{{- if .y }}\nb: 2\n{{- end }}\n",
      ["1 edited a: {{ .x }} → {{ .z }}", "3 edited b: 1 → 2"],
    ],
    [
      "of a dependency",
      "go.mod",
      "module x\nrequire a.b/c v1.0.0\n",
      "module x\n\nrequire (\n\ta.b/c v2.0.0 // c\n)\n",
      ["4 edited dependencies.a.b/c: v1.0.0 → v2.0.0"],
    ],
    [
      "in configuration that is code",
      "config/settings.py",
      "STRIPE = {'timeout': 30}\n",
      "STRIPE = {\n    'timeout': 0,\n}\n",
      ["2 edited STRIPE.timeout: 30 → 0"],
    ],
    [
      "of a literal in code",
      "src/pay.go",
      "c := http.Client{Timeout: 5 * time.Second}\n",
      "\nc := http.Client{Timeout: 50 * time.Second}\n",
      ["2 edited c.Timeout: 5s → 50s"],
    ],
    [
      "of a variable that code reads",
      "src/a.ts",
      "f(process.env.A_B)\n",
      "f(process.env.C_D)\n",
      ["1 removed A_B: A_B", "1 added C_D: C_D"],
    ],
  ];
  test.each(changes)("%s", (_, path, before, after, expected) => {
    expect(told({ path, before, after })).toEqual(expected);
  });

  test("of a file's name moves all that it holds, and code but what changed", () => {
    const text = "url: x\n";
    expect(told({ path: "b.yml", previousPath: "a.yml", before: text, after: text })).toEqual([
      "1 moved url: x → x",
    ]);
    const [change] = diffFile({
      path: "b.yml",
      previousPath: "a.yml",
      before: text,
      after: "url: y\n",
    }).changes;
    expect(change).toMatchObject({ kind: "edited", file: "b.yml", previousFile: "a.yml", from: "config" });
    const code = 'fetch("https://x.com");\n';
    expect(told({ path: "src/b.ts", previousPath: "src/a.ts", before: code, after: code })).toEqual([]);
  });

  test("of a whole file adds or removes every key", () => {
    expect(told({ path: "a.yml", after: "a: 1\n" })).toEqual(["1 added a: 1"]);
    expect(told({ path: "a.yml", before: "a: 1\n" })).toEqual(["1 removed a: 1"]);
  });

  test("that repairs a broken file makes all of it new", () => {
    expect(told({ path: "a.json", before: "{", after: '{"a":1}' })).toEqual(["1 added a: 1"]);
  });

  test("of names that JavaScript objects inherit is told like any other", () => {
    const [before, after] = [
      '{"__proto__":{"a":1},"constructor":1}',
      '{"__proto__":{"a":2},"constructor":2}',
    ];
    expect(told({ path: "a.json", before, after })).toEqual([
      "1 edited __proto__.a: 1 → 2",
      "1 edited constructor: 1 → 2",
    ]);
  });
});

describe("a file that can't be read is a problem", () => {
  const bomb = ["a: &a [1,2,3,4,5,6,7,8,9]"];
  for (const [index, name] of [..."bcdefghij"].entries()) {
    bomb.push(`${name}: &${name} [${`*${"abcdefghij"[index]}, `.repeat(9)}]`);
  }
  const unreadable: [what: string, path: string, text: string, message: RegExp, line?: number][] = [
    ["broken YAML", "a.yml", "a: 1\nb: [1\n", /not valid YAML/u, 3],
    ["a hundred thousand errors in YAML", "a.yml", `a: {${"}".repeat(100_000)}`, /not valid YAML/u, 1],
    ["broken JSON", "a.json", '{\n"a" 1}', /not valid JSON: ColonExpected/u, 2],
    ["broken TOML", "a.toml", "a = 1\nb = = 2\n", /not valid TOML/u, 2],
    ["broken XML", "a.xml", "<a>\n<b></a>", /not valid XML/u, 2],
    ["broken HCL", "a.tf", 'x "y" {\n  a = \n}\n', /not valid HCL/u, 2],
    ["a broken dotenv line", ".env", "A=1\nwhat is this\n", /not a NAME=value line/u, 2],
    ["a billion laughs", "a.yml", bomb.join("\n"), /expands to more than/u],
    ["an anchor within itself", "a.yml", "a: &a\n  b: *a\n", /holds itself/u, 2],
    ["an unknown anchor", "a.yml", "a: *b\n", /unknown anchor/u, 1],
    ["entities of its own", "a.xml", '<!DOCTYPE l [<!ENTITY a "1">]><l>&a;</l>', /not valid XML/u],
    ["deep YAML", "a.yml", "[".repeat(100_000), /nested too deeply/u],
    ["deep JSON", "a.json", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, /nested too deeply/u],
    ["deep TOML", "a.toml", `a = ${"[".repeat(100_000)}`, /not valid|nested too deeply/u],
    ["deep XML", "a.xml", "<a>".repeat(100_000), /nested more than/u],
    ["deep HCL", "a.tf", `a = ${"[".repeat(100_000)}`, /nested more than/u],
    ["deep properties", "a.properties", `${"a.".repeat(100_000)}b=1`, /nested more than/u],
    [
      "a large anchor in many places",
      "a.yml",
      `a: &a ${"x".repeat(9_000)}\nb: [${"*a, ".repeat(9_000)}]`,
      /expands to more/u,
    ],
    [
      "a long name above many values",
      "a.json",
      `{"${"x".repeat(9_000)}":[${"1,".repeat(9_000)}1]}`,
      /expands to more/u,
    ],
    ["a huge file", "a.json", `[${"1,".repeat(10_000_000)}1]`, /larger than/u],
    ["too many values", "a.json", `[${"1,".repeat(60_000)}1]`, /holds more than/u],
    ["a binary file", "a.json", "{\0\0", /binary/u],
  ];
  test.each(unreadable)("%s", (_, path, text, message, line) => {
    const { changes, problems } = diffFile({ path, before: "", after: text });
    expect(changes).toEqual([]);
    expect(problems).toEqual(
      [{ file: path, message: expect.stringMatching(message), ...(line === undefined ? {} : { line }) }].map(
        (problem) => (line === undefined ? expect.objectContaining(problem) : problem),
      ),
    );
  });

  test("and code never is, whatever is in it", () => {
    const { problems } = diffFile({ path: "a.ts", after: "`${ \"(((\ud800 /* ' \n" });
    expect(problems).toEqual([]);
  });
});

test("hostile code is read in bounded time", () => {
  const texts = ["(", "`${", "(/[", '"""', "a = 5 * ", "'", "/*", "<<A\n", "<<a", 'r#"', "{a:", "a["];
  for (const text of texts) {
    const whole = text.repeat(50_000 / text.length);
    for (const path of ["a.ts", "a.rb"]) {
      const spent = cpuTime();
      diffFile({ path, after: whole });
      expect(spent(), `${path}: ${text}`).toBeLessThan(3_000);
    }
  }
});

test("only files that are read can matter", () => {
  const read = [
    "a/b.yml",
    ".env.production",
    "go.mod",
    "Pipfile",
    "infra/main.tf",
    "src/latest.ts",
    "config/test.ts",
    "test/config.yml",
    "requirements/prod.txt",
    "web.config",
  ];
  const unread = [
    "README.md",
    "package-lock.json",
    "pnpm-lock.yaml",
    "src/a.test.ts",
    "vendor/a.go",
    "app/a_test.go",
    "FooTest.java",
    "logo.png",
    "dist/index.js",
    "a.min.js",
    "test/fixtures/a.json",
  ];
  expect(read.filter((path) => !canMatter(path))).toEqual([]);
  expect(unread.filter((path) => canMatter(path))).toEqual([]);
});
