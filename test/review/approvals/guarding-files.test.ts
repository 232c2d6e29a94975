import { expect, test } from "vitest";
import { guardingFiles, localUses } from "../../../src/review/approvals/guarding-files.ts";

test.each<[string, string[]]>([
  ["uses: ./.github/workflows/a.yml", [".github/workflows/a.yml"]],
  ["  - uses: ./tools/guard/", ["tools/guard"]],
  ["- { uses: './tools/guard', with: {} }", ["tools/guard"]],
  ['uses: "./x" # why', ["x"]],
  ["uses: ./x@main", ["x"]],
  ["uses: ./", [""]],
  ["uses: acme/x@v1", []],
  ["uses: ../x", []],
  [`uses: ./${"x".repeat(2_000)}`, []],
])("%s uses %j", (line, paths) => {
  expect(localUses(`a: 1\n${line}\r\nb: 2`.replace("\r", ""))).toEqual(paths);
});

test("two that use each other end", () => {
  const [a, b] = [".github/workflows/a.yml", ".github/workflows/b.yml"];
  const texts = new Map([
    [a, `uses: ./${b}`],
    [b, `uses: ./${a}\nuses: deploy-guard`],
    [".github/workflows/c.yml", "uses: ./x"],
  ]);
  expect([...guardingFiles(texts, []).files].sort()).toEqual([a, b]);
});

test("an action of the repository itself holds its definition, not everything", () => {
  const { files, folders } = guardingFiles(new Map([["w.yml", "uses: ./\nname: deploy-guard"]]), []);
  expect([...files].sort()).toEqual(["action.yaml", "action.yml", "w.yml"]);
  expect(folders).toEqual([]);
});
