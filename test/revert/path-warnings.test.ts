import { expect, test } from "vitest";
import { pathWarnings } from "../../src/revert/path-warnings.ts";

test.each([
  ["db/migrate/20260101_add.rb", "database-migration"],
  ["app/migrations/0002_x.py", "database-migration"],
  ["prisma/schema.prisma", "database-migration"],
  ["sql/V12__add_column.sql", "database-migration"],
  ["alembic/versions/1_x.py", "database-migration"],
  ["web/package-lock.json", "lock-file"],
  ["go.sum", "lock-file"],
  ["infra/.terraform.lock.hcl", "lock-file"],
  ["src/generated/client.ts", "generated-code"],
  ["api/user.pb.go", "generated-code"],
  ["api/user_pb2_grpc.py", "generated-code"],
  ["infra/main.tf", "infrastructure-state"],
  ["prod.tfstate", "infrastructure-state"],
  ["Pulumi.prod.yaml", "infrastructure-state"],
  [".github/workflows/deploy.yml", "workflow-file"],
])("%s is a %s", (path, rule) => {
  expect(pathWarnings([path]).map(({ kind }) => kind)).toEqual([rule]);
});

test.each([
  "src/a.ts",
  "docs/migration-guide.md",
  "src/migrate.ts",
  "package.json",
  "docs/workflows/x.md",
  "src/regenerated.ts",
  "yarn.lock.md",
])("%s needs no look", (path) => {
  expect(pathWarnings([path])).toEqual([]);
});

test("one warning stands for many files, and hostile paths take no time", () => {
  const paths = ["a", "b", "c", "d", "e"].map((name) => `db/migrate/${name}.sql`);
  expect(pathWarnings(paths)).toEqual([{ kind: "database-migration", paths }]);
  const started = performance.now();
  pathWarnings(Array.from({ length: 200 }, () => `${"db/".repeat(1_300)}x`));
  expect(performance.now() - started).toBeLessThan(1_000);
});
