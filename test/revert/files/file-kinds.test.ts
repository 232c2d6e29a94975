import { describe, expect, test } from "vitest";
import { kindsOfFile } from "../../../src/revert/files/classify-file.ts";
import { fileKinds } from "../../../src/revert/files/file-kinds.ts";
import { cpuTime } from "../../support/cpu-time.ts";
import { alternativesOf } from "../../support/file-cases/alternatives.ts";
import { near } from "../../support/file-cases/near.ts";
import { type FileCase, type TableKind, told } from "../../support/file-cases/told.ts";

const rowsOf = new Map(fileKinds.map(({ kind, rows }) => [kind, rows]));
const isOfKind = (kind: string, [, path, line]: FileCase) =>
  kindsOfFile({ path, lines: line === undefined ? [] : ["", line] }).some((found) => found.kind === kind);

describe.each(Object.entries(told))("%s", (kind, cases) => {
  test.each(cases)("C2, C10: is told by %s in %s %s", (what, path, line) => {
    const found = kindsOfFile({ path, ...(line !== undefined && { lines: ["", line] }) });
    expect(found).toContainEqual(expect.objectContaining({ kind, what }));
  });

  test.each(cases.filter(([, , line]) => line !== undefined))(
    "%s is not told in %s without its line",
    (what, path) => {
      const found = kindsOfFile({ path, lines: ["x = 1"] });
      expect(found).not.toContainEqual(expect.objectContaining({ kind, what }));
    },
  );
});

describe.each(Object.entries(near))("%s", (kind, cases) => {
  test.each(cases)("near %s, and not told: %s %s", (...one) => {
    expect(isOfKind(kind, one as FileCase)).toBe(false);
  });
});

describe.each(fileKinds.flatMap(({ kind, rows }) => rows.map((row) => [kind, row.what, row] as const)))(
  "the row %s, %s",
  (kind, what, row) => {
    const own = told[kind as TableKind].filter(([name]) => name === what);

    test("has a source, cases, and cases that are near", () => {
      expect(row.source).toMatch(/^https:\/\/\S+$/u);
      expect(own.length).toBeGreaterThan(0);
      expect(near[kind as TableKind].filter(([name]) => name === what).length).toBeGreaterThan(0);
    });

    test("has a case for each alternative of its patterns", () => {
      const shown = (alternative: RegExp, texts: (string | undefined)[]) =>
        texts.some((text) => text !== undefined && alternative.test(text));
      const paths = row.path === undefined ? [] : alternativesOf(row.path);
      const lines = row.line === undefined ? [] : alternativesOf(row.line);
      expect(
        paths.filter(
          (one) =>
            !shown(
              one,
              own.map(([, path]) => path),
            ),
        ),
      ).toEqual([]);
      expect(
        lines.filter(
          (one) =>
            !shown(
              one,
              own.map(([, , line]) => line),
            ),
        ),
      ).toEqual([]);
    });
  },
);

test("every case is of a row of the table", () => {
  for (const cases of [told, near])
    for (const [kind, some] of Object.entries(cases)) {
      const names = rowsOf.get(kind as TableKind)!.map(({ what }) => what);
      expect(some.map(([what]) => what).filter((what) => !names.includes(what))).toEqual([]);
    }
});

test.each([
  "src/a.ts",
  "docs/migration-guide.md",
  "src/migrate.ts",
  "docs/workflows/x.md",
  "src/regenerated.ts",
  "yarn.lock.md",
  "src/queries/orders.sql",
  "pkg/db/queries/find_by_id.sql",
  "app/migrations/__init__.py",
  "CHANGELOG.yml",
  ".github/notify-changelog.yml",
  "src/PlanMigrationCommand.cs",
  "spec/db/migrate_spec.rb",
  "src/test/resources/db/migration/V1__x.sql",
  "pkg/store/migration/007_add_test.go",
  "src/graphql/orders.ts",
  "Dockerfile",
])("%s needs no look", (path) => {
  expect(kindsOfFile({ path, lines: ["const a = 1;", "select * from users;"] })).toEqual([]);
});

test.each([
  "db/migrate/20260101_create_tests.rb",
  "shop/migrations/0003_drop_test.py",
  "sql/V3__add_spec.sql",
])("%s is a migration though it is named after a test", (path) => {
  expect(kindsOfFile({ path })).toContainEqual(expect.objectContaining({ kind: "database-migration" }));
});

test.each([
  ["a comment", "// drop table rows that are empty"],
  ["prose", "It will alter the table of contents"],
  ["a name", "const createTable = true;"],
])("%s in code is no change of a schema", (_, line) => {
  expect(kindsOfFile({ path: "src/a.ts", lines: [line] })).toEqual([]);
});

test("C10: a submodule is told by what it is, not by its name", () => {
  expect(kindsOfFile({ path: "vendor/lib", isSubmodule: true })).toEqual([
    { kind: "submodule", what: "git" },
  ]);
  expect(kindsOfFile({ path: ".gitmodules" })).toEqual([{ kind: "submodule", what: "git" }]);
});

test("hostile paths and lines take no time", () => {
  const spent = cpuTime();
  for (let at = 0; at < 50; at++) {
    kindsOfFile({ path: `${"db/".repeat(1_300)}x` });
    kindsOfFile({ path: "a.sql", lines: ["create or replace ".repeat(6_000)] });
  }
  expect(spent()).toBeLessThan(2_000);
});

test("values of a chart that are a template are Helm's, not CloudFormation's", () => {
  expect(kindsOfFile({ path: "charts/shop/values.preview.template.yaml" })).toEqual([
    { kind: "infrastructure-state", what: "Helm" },
  ]);
});
