import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findReach } from "../../.ci/mutate/find-reach.ts";
import { mutantsOf, withMarks, withMutant } from "../../.ci/mutate/mutants.ts";
import { openCache } from "../../.ci/mutate/open-cache.ts";
import { regexEdits } from "../../.ci/mutate/regex-edits.ts";
import { jsonReport, outcomeLines, shareOf, summaryLine } from "../../.ci/mutate/report.ts";
import { sampled } from "../../.ci/mutate/sampled.ts";
import { type Outcome, tryMutants } from "../../.ci/mutate/try-mutants.ts";

const root = join(import.meta.dirname, "../..");

function changed(code: string): string[] {
  return mutantsOf(code, "a.ts").map((mutant) => `${mutant.operator}: ${withMutant(code, mutant)}`);
}

describe("the changes that are made", () => {
  test.each<[string, string, string[]]>([
    ["a guard", "if (a) b;", ["condition: if (true) b;", "condition: if (false) b;", "statement: if (a) ;"]],
    ["a boundary", "const x = a < b;", ["boundary: const x = a <= b;", "negation: const x = a >= b;"]],
    [
      "each operand",
      "const x = a && (b || c);",
      [
        "operand: const x = a;",
        "operand: const x = (b || c);",
        "operand: const x = a && (b);",
        "operand: const x = a && (c);",
      ],
    ],
    [
      "an answer",
      "const f = (a) => a === 1;",
      [
        "condition: const f = (a) => true;",
        "condition: const f = (a) => false;",
        "constant: const f = (a) => a === 2;",
      ],
    ],
    ["what is returned", "function f() { return g(); }", ["returned: function f() { return undefined; }"]],
    ["a call for its effect", "list.push(a);", ["statement: ;"]],
    [
      "a list",
      'const x = [a, b, "c"];',
      ['element: const x = [b, "c"];', 'element: const x = [a, "c"];', "element: const x = [a, b];"],
    ],
    ["a kind", 'const x = { kind: "gone" };', ['word: const x = { kind: "gone!" };']],
    [
      "an order",
      "const x = list.sort().some(f);",
      ["call: const x = list.some(f);", "call: const x = list.sort().every(f);"],
    ],
    ["arguments", "const x = f(a, b);", ["arguments: const x = f(b, a);"]],
    [
      "what is optional",
      "const x = a?.b?.(c);",
      ["optional: const x = a.b?.(c);", "optional: const x = a?.b(c);"],
    ],
    ["waiting", "const x = await f();", ["await: const x = f();"]],
    [
      "what is there twice",
      "const x = [...new Set(a)];",
      ["element: const x = [];", "call: const x = [...a];"],
    ],
    ["sums", "x += 1;", ["statement: ;", "arithmetic: x -= 1;", "constant: x += 2;"]],
    ["a loop that never runs", "while (a) b();", ["condition: while (false) b();", "statement: while (a) ;"]],
  ])("%s", (_, code, expected) => {
    expect(changed(code)).toEqual(expected);
  });

  test.each([
    ["types", "type A = 1 | 2; interface B { c: true } const d = e as 'f'; function g(h: 1 | 'i'): void {}"],
    ["imports and what is handed on", 'import { a } from "./a.ts"; export * from "./b.ts";'],
    ["words for the log", 'world.log.detail("a", 1); log?.notice("b"); world.log("c");'],
    ["sentences", 'const a = "two words"; const b = `${c} d`;'],
    ["a boundary of emptiness", "const f = (a) => a.length > 0;"],
    ["what reads the same either way", "same(a, b)"],
  ])("nothing that nobody could see: %s", (_, code) => {
    expect(changed(code).filter((one) => !/^(?:condition|statement|constant):/u.test(one))).toEqual([]);
  });

  test("patterns lose anchors, alternatives, flags and repetitions, and stay patterns", () => {
    expect(regexEdits("/^(?:a|b\\|c|[|])+$/iu")).toEqual([
      "/^(?:a|b\\|c|[|])+$/u",
      "/(?:a|b\\|c|[|])+$/iu",
      "/^(?:b\\|c|[|])+$/iu",
      "/^(?:a|[|])+$/iu",
      "/^(?:a|b\\|c)+$/iu",
      "/^(?:a|b\\|c|[|])$/iu",
      "/^(?:a|b\\|c|[|])+/iu",
    ]);
  });

  test("a place is told by line and column", () => {
    const [mutant] = mutantsOf("// é𝒳\n  if (a) b;\n", "a.ts");
    expect(mutant).toMatchObject({ line: 2, column: 7, was: "a", is: "true" });
  });
});

test("marks tell which function ran, whatever form its body has", () => {
  const code =
    "const f = (a) => ({ a });\nconst g = () => (h)(1);\nfunction h(b) { return () => b; }\nf(1); h(2)();\n";
  const ran = new Set<string>();
  Object.assign(globalThis, { deployGuardRan: ran });
  new Function(withMarks(code, "a.ts"))();
  Object.assign(globalThis, { deployGuardRan: undefined });
  const starts = [...ran].map((one) => Number(one.split(" ")[1]));
  expect(starts.map((start) => code.slice(Math.max(0, start)).split(/[ )]/u)[0])).toEqual([
    "(a",
    "function",
    "(",
    "const",
  ]);
});

test("a sample is the same for the same seed, another for another, and in the order of the text", () => {
  const items = Array.from({ length: 100 }, (_, place) => place);
  expect(sampled(items, 10, 3)).toEqual(sampled(items, 10, 3));
  expect(sampled(items, 10, 3)).not.toEqual(sampled(items, 10, 4));
  expect(sampled(items, 10, 3)).toEqual(sampled(items, 10, 3).sort((a, b) => a - b));
  expect(sampled(items, 1000, 3)).toEqual(items);
});

describe("a house of one source and two tests", () => {
  const house = mkdtempSync(join(root, "lib-test-mutate-"));
  afterAll(() => rmSync(house, { recursive: true, force: true }));
  const code =
    "export function bigger(a, b) {\n  if (a > b) return a;\n  return b;\n}\nexport const unused = (a) => a + 1;\nexport function count(n) {\n  let sum = 0;\n  while (sum < n) sum += 1;\n  return sum;\n}\n";
  const files = {
    "src/bigger.ts": code,
    "test/bigger.test.ts":
      'import { expect, test } from "vitest";\nimport { bigger } from "../src/bigger.ts";\ntest("the first", () => expect(bigger(2, 1)).toBe(2));\n',
    "test/count.test.ts":
      'import { expect, test } from "vitest";\nimport { count } from "../src/bigger.ts";\ntest("three", () => expect(count(3)).toBe(3));\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  symlinkSync(join(root, "node_modules"), join(house, "node_modules"));
  const tests = ["test/bigger.test.ts", "test/count.test.ts"];

  test("what a test notices is killed, what none notices survives, an endless loop is ended", async () => {
    const reach = await findReach({ root: house, sources: ["src/bigger.ts"], files: tests });
    const mutants = mutantsOf(code, "src/bigger.ts");
    const questions = mutants.map((mutant) => ({
      mutant,
      code: withMutant(code, mutant),
      tests: reach("src/bigger.ts", mutant.scope),
    }));
    const isUnused = ({ mutant }: { mutant: { line: number } }) => mutant.line === 5;
    expect(questions.filter(isUnused).every((one) => one.tests.length === 0)).toBe(true);
    expect(questions.find(({ mutant }) => mutant.line === 2)!.tests).toEqual(["test/bigger.test.ts"]);
    expect(questions.find(({ mutant }) => mutant.line === 8)!.tests).toEqual(["test/count.test.ts"]);

    const chosen = questions.filter(({ mutant }) => ["true", "false", ">=", "-="].includes(mutant.is));
    const outcomes = await tryMutants(chosen, {
      root: house,
      files: tests,
      workers: 1,
      budgetMs: 60_000,
      limitMs: 3_000,
      tell: () => {},
    });
    expect(outcomes.map(({ mutant, status }) => `${mutant.line} ${mutant.is} ${status}`)).toEqual([
      "2 true survived",
      "2 false killed",
      "2 >= survived",
      "8 false killed",
      "8 -= timeout",
    ]);
    expect(outcomes.find(({ status }) => status === "killed")!.by).toBe("test/bigger.test.ts > the first");
  });

  test("a test that fails by itself is no judge", async () => {
    writeFileSync(
      join(house, "test/wrong.test.ts"),
      files["test/count.test.ts"].replace("toBe(3)", "toBe(4)"),
    );
    const wrong = { root: house, sources: ["src/bigger.ts"], files: ["test/wrong.test.ts"] };
    await expect(findReach(wrong)).rejects.toThrow(
      "fails before anything is changed: test/wrong.test.ts > three",
    );
  });
});

describe("the report", () => {
  const code = "if (a > 1) b;\n";
  const mutants = mutantsOf(code, "package.json");
  const outcomes: Outcome[] = [
    { mutant: mutants[0]!, status: "killed", by: "a test" },
    { mutant: mutants[1]!, status: "survived" },
    { mutant: mutants[2]!, status: "timeout" },
    { mutant: mutants[3]!, status: "accepted", by: "a reason" },
  ];

  test("tells the place and the line before and after", () => {
    expect(outcomeLines(outcomes[1]!, code)).toEqual([
      "package.json:1:5  survived  condition",
      "  - if (a > 1) b;",
      "  + if (false) b;",
    ]);
    expect(outcomeLines(outcomes[0]!, code)).toEqual([]);
  });

  test("counts what is excused for nothing, and an endless loop as noticed", () => {
    expect(shareOf(outcomes)).toBeCloseTo(66.7, 1);
    expect(summaryLine("room", outcomes)).toBe(
      "room: 2 of 3 noticed (66.7 %): 1 killed, 1 timed out, 1 survived, 0 not reached, 1 accepted",
    );
    expect(shareOf([])).toBe(0);
  });

  test("is JSON as the known viewers read it", () => {
    const report = JSON.parse(jsonReport(outcomes, root));
    expect(report.schemaVersion).toBe("2");
    expect(report.files["package.json"].mutants[1]).toEqual({
      id: "1",
      mutatorName: "condition",
      replacement: "false",
      status: "Survived",
      location: { start: { line: 1, column: 5 }, end: { line: 1, column: 10 } },
    });
  });
});

test("what is known holds until the file or a test changes", () => {
  const house = mkdtempSync(join(root, "lib-test-mutate-"));
  mkdirSync(join(house, "test"));
  const write = (path: string, text: string) => writeFileSync(join(house, path), text);
  write("test/a.test.ts", 'import { b } from "./b.ts";\nconst quoted = `from "./gone.ts"`;\n');
  write("test/b.ts", "export const b = 1;\n");
  const code = "if (a) b;\n";
  const [mutant] = mutantsOf(code, "src/a.ts");
  const open = (isFresh = false) => openCache({ root: house, tests: ["test/a.test.ts"], isFresh });
  try {
    const first = open();
    first.keep({ mutant: mutant!, status: "killed", by: "a test" }, code);
    first.save();
    expect(open().find(mutant!, code)).toEqual({ status: "killed", by: "a test" });
    expect(open(true).find(mutant!, code)).toBeUndefined();
    expect(open().find(mutant!, `${code} `)).toBeUndefined();
    write("test/b.ts", "export const b = 2;\n");
    expect(open().find(mutant!, code)).toBeUndefined();
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
});
