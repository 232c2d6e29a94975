import { expect, test } from "vitest";
import { keepWorkflows, standsAlone } from "../../src/revert/keep-workflows.ts";
import { type Entry, encodeLevel, type Level } from "../../src/revert/tree.ts";

const workflow = (...removed: string[]) => ({ path: ".github/workflows/ci.yml", removed });

test.each<[string, Parameters<typeof standsAlone>[0], boolean]>([
  ["files that no workflow names", [workflow("run: make"), { path: "src/a.ts" }], true],
  ["a script that its new lines run", [workflow("run: ./tools/x.sh"), { path: "tools/x.sh" }], false],
  [
    "a script that is run by its name",
    [workflow("run: cd tools && ./check-all.sh"), { path: "tools/check-all.sh" }],
    false,
  ],
  [
    "a local action",
    [workflow("uses: ./.github/actions/x"), { path: ".github/actions/x/action.yml" }],
    false,
  ],
  ["nothing but workflows", [workflow("run: make")], false],
  ["a workflow that was not read", [{ path: ".github/workflows/ci.yml" }, { path: "src/a.ts" }], false],
])("a workflow that stays beside %s: %s", (_, files, expected) => {
  expect(standsAlone(files)).toBe(expected);
});

const blob = (letter: string): Entry => ({ mode: "100644", sha: letter.repeat(40) });
const tree = (letter: string): Entry => ({ mode: "040000", sha: letter.repeat(40) });

test.each<[string, Record<string, Entry>, Record<string, Entry>, Record<string, Entry> | undefined]>([
  [
    "changed",
    { workflows: tree("1") },
    { workflows: tree("2"), x: blob("3") },
    { workflows: tree("1"), x: blob("3") },
  ],
  ["came", { workflows: tree("1") }, {}, { workflows: tree("1") }],
  ["went", {}, { workflows: tree("2"), x: blob("3") }, { x: blob("3") }],
  ["went with all of their folder", {}, { workflows: tree("2") }, undefined],
])("workflows that %s stay as they are, beside what else comes back", (_, undone, back, kept) => {
  const level = (inside: Record<string, Entry>, at: string): [string, Level][] =>
    Object.keys(inside).length === 0
      ? [[at, new Map([["a", blob(at)]])]]
      : [
          [
            at,
            new Map([
              ["a", blob(at)],
              [".github", tree(at)],
            ]),
          ],
          [at.repeat(40), new Map(Object.entries(inside))],
        ];
  const levels = new Map([...level(undone, "b"), ...level(back, "c")]);
  const made = new Map<string, string>();
  const hash = (content: string) => {
    const sha = String(made.size + 7).repeat(40);
    made.set(sha, content);
    return sha;
  };
  const found = keepWorkflows({ base: "b", theirs: "c" }, levels, hash)!;
  const inner = kept && encodeLevel(new Map(Object.entries(kept)));
  const outer = new Map([["a", blob("c")], ...(kept ? [[".github", tree("7")] as const] : [])]);
  expect(found.written.map(({ content }) => content)).toEqual([
    ...(inner === undefined ? [] : [inner]),
    encodeLevel(outer),
  ]);
  expect(made.get(found.tree)).toBe(encodeLevel(outer));
});

test("where neither tree has workflows, none are kept", () => {
  const levels = new Map([
    ["b", new Map([[".github", blob("1")]])],
    ["c", new Map([["a", blob("2")]])],
  ]);
  expect(keepWorkflows({ base: "b", theirs: "c" }, levels, () => "")).toBeUndefined();
  expect(keepWorkflows({ base: "b", theirs: "nowhere" }, levels, () => "")).toBeUndefined();
});
