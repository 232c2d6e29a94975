import { expect, test } from "vitest";
import { ownersOf, parseCodeowners } from "../../../src/review/integrations/codeowners.ts";
import { cpuTime } from "../../support/cpu-time.ts";

const text = `# comment
*.js           @js
docs/*         @docs
/build/logs/   @logs
apps/          @apps   # inline
**/deep        @deep
/only/file.txt @one two@example.com
only/none
!x             @nobody
[section]      @nobody
sp\\ ace/a.b    @space
/w/**/z        @z
*.go\t@go @org/team\r
`;

test.each<[path: string, owners: string[]]>([
  ["a/b.js", ["@js"]],
  ["docs/a.md", ["@docs"]],
  ["docs/b/c.md", []],
  ["build/logs/x", ["@logs"]],
  ["x/build/logs/y", []],
  ["q/apps/z/a", ["@apps"]],
  ["deep/x", ["@deep"]],
  ["a/deep/y", ["@deep"]],
  ["only/file.txt", ["@one", "two@example.com"]],
  ["sp ace/a.b", ["@space"]],
  ["w/z", ["@z"]],
  ["w/a/b/z", ["@z"]],
  ["a/m.go", ["@go", "@org/team"]],
  ["x", []],
])("%s is owned by %j", (path, owners) => {
  expect(ownersOf(text, path)).toEqual(owners);
});

test("the last line that matches wins, and without owners it takes them away", () => {
  expect(ownersOf("* @all\n/pay/ @pay\n", "pay/a")).toEqual(["@pay"]);
  expect(ownersOf("/pay/ @pay\n* @all\n", "pay/a")).toEqual(["@all"]);
  expect(ownersOf("* @all\n/pay/\n", "pay/a")).toEqual([]);
});

test("a thousand lines are matched with three thousand paths in seconds", () => {
  const owners = parseCodeowners(
    Array.from({ length: 1_000 }, (_, i) => `/services/s${i}/ @org/t${i}`).join("\n"),
  );
  const spent = cpuTime();
  for (let i = 0; i < 3_000; i += 1) expect(owners(`services/s${i % 1_000}/src/${i}.ts`)).toHaveLength(1);
  expect(spent()).toBeLessThan(10_000);
});
