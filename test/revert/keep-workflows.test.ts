import { expect, test } from "vitest";
import { standsAlone } from "../../src/revert/keep-workflows.ts";

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
