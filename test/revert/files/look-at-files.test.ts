import { describe, expect, test } from "vitest";
import { type FileQuestion, lookAtFiles } from "../../../src/revert/files/look-at-files.ts";

const look = (question: Partial<FileQuestion>) =>
  lookAtFiles({
    files: [],
    later: [],
    exact: false,
    holdsSecret: (line) => line.includes("sk_live_"),
    ...question,
  });
const kinds = (paths: string[], question: Partial<FileQuestion> = {}) =>
  look({ files: paths.map((path) => ({ path })), ...question }).map(({ kind }) => kind);

describe("files that must fit each other", () => {
  test.each<[string, string[], string[], string[]]>([
    ["a lock whose family nobody touched later", ["package.json", "package-lock.json"], ["src/a.ts"], []],
    ["a lock that changed later", ["package.json", "yarn.lock"], ["yarn.lock"], ["lock-file"]],
    ["a lock whose manifest changed later", ["Cargo.lock"], ["crates/a/Cargo.toml"], ["lock-file"]],
    ["a lock beside another tool's later change", ["Gemfile.lock"], ["package.json"], []],
    ["a lock beside a later change of another package", ["a/package-lock.json"], ["b/package.json"], []],
    ["a manifest whose lock changed later", ["web/package.json"], ["web/yarn.lock"], ["manifest"]],
    ["a manifest alone", ["web/package.json"], ["src/a.ts"], []],
    ["generated code that nobody touched later", ["src/generated/a.ts"], ["src/b.ts"], []],
    [
      "generated code whose definition changed later",
      ["src/generated/a.ts"],
      ["api/openapi.yaml"],
      ["generated-code"],
    ],
    ["vendored code whose manifest changed later", ["vendor/a/b.go"], ["go.mod"], ["vendored-code"]],
  ])("C13: %s", (_, paths, later, expected) => {
    expect(kinds(paths, { later })).toEqual(expected);
  });

  test("C13: are no reason where the very tree comes back", () => {
    expect(kinds(["yarn.lock", "gen/api.ts"], { exact: true, later: ["yarn.lock"] })).toEqual([]);
    expect(kinds(["yarn.lock", "db/migrate/1_x.rb"], { exact: true })).toEqual(["database-migration"]);
  });

  test("are told where it is not known what changed later", () => {
    const files = [{ path: "yarn.lock" }];
    expect(lookAtFiles({ files, exact: false, holdsSecret: () => false }).map(({ kind }) => kind)).toEqual([
      "lock-file",
    ]);
  });
});

test("C10: a secret that comes back is told, one that only moved or goes is not", () => {
  const line = 'key: "sk_live_4eC39HqLyjWDarjtT1zdp7dc"';
  const file = (removed: string[], restored: string[]) =>
    look({ files: [{ path: "a.yml", removed, restored }] });
  expect(file([], [line])).toMatchObject([{ kind: "secret-comes-back", paths: ["a.yml"] }]);
  expect(file([line], [])).toEqual([]);
  expect(file([`  ${line}`], [line])).toEqual([]);
});

test("settings of a cluster that go back with their file are named apart from what stays or is lost", () => {
  const file = (...removed: string[]) =>
    look({ files: [{ path: "charts/shop/values.yaml", removed, restored: [] }] });
  expect(file("  tag: 1.2.3", "  replicaCount: 3", "# why")).toMatchObject([{ kind: "cluster-settings" }]);
  expect(file("  tag: 1.2.3", "  storage: 10Gi")).toMatchObject([{ kind: "infrastructure-state" }]);
  expect(file("kind: PersistentVolumeClaim")).toMatchObject([{ kind: "infrastructure-state" }]);
  expect(look({ files: [{ path: "charts/shop/values.yaml" }] })).toMatchObject([
    { kind: "infrastructure-state" },
  ]);
});

test("the description of an interface goes back with its code, a message that is stored does not", () => {
  expect(kinds(["api/openapi.yaml", "schema.graphql"])).toEqual(["interface-description"]);
  expect(kinds(["events/order.avsc", "proto/shop.proto"])).toEqual(["contract"]);
});

test("one entry stands for many files, with their tools and what a tool does when its file is gone", () => {
  const paths = ["db/migrate/1.rb", "sql/1_a.up.sql", "db/migrate/2.rb"];
  expect(look({ files: paths.map((path) => ({ path })) })).toEqual([
    {
      kind: "database-migration",
      paths,
      tools: ["Rails", "golang-migrate"],
      gone: ['it then stops with "no migration found for version"'],
    },
  ]);
});

test("what does most harm comes first", () => {
  expect(kinds([".github/workflows/a.yml", "infra/a.tf", "db/schema.rb"])).toEqual([
    "database-migration",
    "infrastructure-state",
    "workflow-file",
  ]);
});
