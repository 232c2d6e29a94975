import { describe, expect, test } from "vitest";
import { kindsOfFile } from "../../../src/revert/files/classify-file.ts";
import { fileKinds } from "../../../src/revert/files/file-kinds.ts";
import type { FileKind } from "../../../src/revert/reason.ts";
import { cpuTime } from "../../support/cpu-time.ts";

/** For each row of the table: what it is called, and a path, with a line of the change where the path alone does not tell. */
const files: Record<
  Exclude<FileKind, "submodule" | "secret-comes-back" | "cluster-settings" | "interface-description">,
  [string, string, string?][]
> = {
  "database-migration": [
    ["Rails", "db/migrate/20260101_add.rb"],
    ["Rails", "db/schema.rb"],
    ["Rails", "db/structure.sql"],
    ["Rails", "db/post_migrate/20260101_add.rb"],
    ["Rails", "db/queue_schema.rb"],
    ["Rails", "db/cache_migrate/1_x.rb"],
    ["Rails", "engines/billing/db/migrate/1_x.rb"],
    ["Rails", "lib/upgrade.rb", "class AddX < ActiveRecord::Migration[7.1]"],
    ["Rails data migration", "db/data/20260101_fill.rb"],
    ["Rails migration in several databases", "db/animals/migrate/1_x.rb"],
    ["Alembic", "alembic/versions/1975ea83b712_add.py"],
    ["Alembic", "migrations/versions/0123_add.py"],
    ["Alembic", "app/steps/x.py", 'down_revision = "ae1027a6acf"'],
    ["Prisma", "prisma/schema.prisma"],
    ["Prisma", "prisma/schema/user.prisma"],
    ["Prisma", "packages/db/prisma/migrations/20260101_x/migration.sql"],
    ["Drizzle", "drizzle/0001_jolly.sql"],
    ["Drizzle", "packages/db/drizzle/meta/_journal.json"],
    ["Drizzle", "src/db/schema.ts"],
    ["Drizzle", "src/tables.ts", 'export const users = pgTable("users", {'],
    ["Flyway", "sql/V12__add_column.sql"],
    ["Flyway", "sql/V1.2.3__add.sql"],
    ["Flyway", "sql/R__view.sql"],
    ["Flyway", "src/main/kotlin/V7__Fill.kt"],
    ["Liquibase", "src/main/resources/db/changelog/db.changelog-master.yaml"],
    ["Liquibase", "src/main/resources/migrations.xml"],
    ["Liquibase", "liquibase/2026/x.xml"],
    ["Liquibase", "config/changelog-1.0.json"],
    ["Liquibase", "config/changes.yaml", "  - changeSet:"],
    ["Liquibase", "config/changes.xml", '<changeSet id="1" author="ada">'],
    ["Liquibase", "config/x.sql", "--changeset ada:1"],
    ["goose", "sql/add.sql", "-- +goose Up"],
    ["golang-migrate", "sql/000001_init.up.sql"],
    ["golang-migrate", "sql/000001_init.down.sql"],
    ["dbmate, sql-migrate", "sql/add.sql", "-- migrate:up"],
    ["Atlas", "schema/atlas.sum"],
    ["Atlas", "schema.hcl"],
    ["Diesel", "db/2026_add/up.sql"],
    ["Diesel", "src/schema.rs"],
    ["Diesel", "src/tables.rs", "diesel::table! {"],
    ["SeaORM, refinery", "src/m20260101_000001_create.rs"],
    ["SeaORM, refinery", "src/steps.rs", "impl MigrationTrait for Migration {"],
    ["Ecto", "priv/repo/migrations/20260101_x.exs"],
    ["Ecto", "apps/shop/priv/read_repo/migrations/1.exs"],
    ["Ecto", "lib/steps.ex", "  use Ecto.Migration"],
    ["Laravel", "database/migrations/2026_01_01_create.php"],
    ["Laravel", "database/schema/mysql-schema.sql"],
    ["Laravel", "app/Install.php", "Schema::table('users', function (Blueprint $table) {"],
    ["Doctrine, Phinx", "src/Upgrades/Version20260101120000.php"],
    ["Doctrine, Phinx", "src/Up.php", "final class Up extends AbstractMigration"],
    ["Drupal, Magento, Frappe", "modules/shop/shop.install"],
    ["Drupal, Magento, Frappe", "app/code/Acme/Shop/etc/db_schema.xml"],
    ["Drupal, Magento, Frappe", "app/code/Acme/Shop/Setup/Patch/Data/Fill.php"],
    ["Entity Framework Core", "src/Shop/Migrations/20260101120000_Add.cs"],
    ["Entity Framework Core", "src/Shop/ShopModelSnapshot.cs"],
    ["Entity Framework Core", "src/Shop/Add.cs", '            migrationBuilder.DropColumn(name: "old",'],
    ["Knex, node-pg-migrate", "db/steps/add.js", "exports.up = function (knex) {"],
    ["Knex, node-pg-migrate", "db/steps/add.js", "  pgm.addColumn('users', {"],
    ["TypeORM, MikroORM", "src/steps/add.ts", "export class Add implements MigrationInterface {"],
    ["TypeORM, MikroORM", "src/steps/add.ts", "    await queryRunner.addColumn("],
    ["Sequelize", "server/steps/add.js", "    await queryInterface.addColumn("],
    ["Kysely, Umzug", "src/steps/add.ts", "  await db.schema.alterTable('users')"],
    ["Sqitch", "sqitch.plan"],
    ["Sqitch", "deploy/users.sql"],
    ["Sqitch", "verify/users.sql"],
    ["DbUp, schemachange", "src/Shop.Database/Scripts/Script0001 - Create.sql"],
    ["DbUp, schemachange", "sql/0003_add.sql"],
    ["SQL Server project", "Shop.Database/dbo/Tables/Users.sql"],
    ["SQL Server project", "Shop.Database/Shop.sqlproj"],
    ["Play evolutions", "conf/evolutions/default/12.sql"],
    ["MongoDB", "src/main/java/Change.java", '@ChangeUnit(id = "x", order = "1")'],
    ["MongoDB", "scripts/x.js", 'db.createCollection("orders")'],
    ["search index", "elasticsearch/mappings/orders.json"],
    ["search index", "app/index.py", "es.indices.put_mapping(index=name, body=body)"],
    ["Room, SQLDelight", "app/schemas/com.acme.ShopDatabase/7.json"],
    ["Room, SQLDelight", "src/main/sqldelight/1.sqm"],
    ["automatic migration", "pkg/ent/schema/user.go"],
    ["automatic migration", "pkg/store/open.go", "	return db.AutoMigrate(&User{})"],
    ["xorm, gormigrate", "store/migration/007_add.go"],
    ["Durable Objects", "wrangler.toml", "[[migrations]]"],
    ["Django", "shop/migrations/0002_add.py"],
    ["Django", "shop/south_migrations/0002_add.py"],
    ["Django", "shop/steps.py", "        migrations.RemoveField("],
    ["migration", "channeldb/migration32/codec.c"],
    ["migration", "apps/api/migrations/fill/fill.ts"],
    ["migration", "hasura/migrations/default/1_x/up.yaml"],
    ["migration", "sqldb/migrations.go"],
    ["schema in SQL", "sql/schema.sql"],
    ["schema in SQL", "db/triggers.sql"],
    ["schema in SQL", "sql/tidy.sql", "alter table users drop column old;"],
    ["schema changed in code", "app/upgrade.py", '    cursor.execute("ALTER TABLE users ADD COLUMN x int")'],
    ["schema changed in code", "lib/upgrade.ex", '    Repo.query!("drop index users_x")'],
    ["schema changed in code", "src/store.go", "	CREATE TABLE IF NOT EXISTS users ("],
  ],
  "one-off-job": [
    ["one-off job", "scripts/backfill_orders.py"],
    ["one-off job", "app/tasks/maintenance/fill_task.rb"],
    ["one-off job", "lib/one_off/fix.rb"],
    ["schedule", "config/recurring.yml"],
    ["schedule", "deploy/crontab"],
    ["schedule", "ops/nightly.yaml", "kind: CronJob"],
    ["schedule", "vercel.json", '  "crons": ['],
  ],
  contract: [
    ["Protocol Buffers", "proto/shop/v1/shop.proto"],
    ["Avro", "events/order.avsc"],
    ["GraphQL", "schema.graphql"],
    ["GraphQL", "api/orders.graphqls"],
    ["GraphQL", "src/orders.graphql", "type Order {"],
    ["OpenAPI", "api/openapi.yaml"],
    ["OpenAPI", "public/swagger.json"],
    ["OpenAPI", "api/shop.yaml", "openapi: 3.1.0"],
    ["AsyncAPI", "api/asyncapi.yml"],
    ["AsyncAPI", "api/events.yml", "asyncapi: 3.0.0"],
    ["JSON Schema", "events/order.schema.json"],
    ["JSON Schema", "events/order.json", '  "$schema": "https://json-schema.org/draft/2020-12/schema",'],
    ["Thrift", "idl/shop.thrift"],
    ["Smithy", "model/shop.smithy"],
    ["TypeSpec", "main.tsp"],
    ["Cap'n Proto, FlatBuffers", "wire/shop.capnp"],
    ["WSDL, XML Schema", "wsdl/shop.wsdl"],
    ["RAML, API Blueprint", "api/shop.raml"],
    ["Pact", "pacts/web-shop.json"],
  ],
  "infrastructure-state": [
    ["Terraform", "infra/main.tf"],
    ["Terraform", "prod.tfstate"],
    ["Terraform", "live/terragrunt.hcl"],
    ["Pulumi", "Pulumi.prod.yaml"],
    ["Pulumi", "ops/index.ts", 'import * as aws from "@pulumi/aws";'],
    ["AWS CDK", "lib/shop-stack.ts"],
    ["AWS CDK", "ops/shop.ts", "export class Shop extends cdk.Stack {"],
    ["CloudFormation", "template.yaml"],
    ["CloudFormation", "ops/queue.yml", "    Type: AWS::SQS::Queue"],
    ["Serverless Framework", "functions/serverless.yml"],
    ["Bicep, ARM", "infra/main.bicep"],
    ["Bicep, ARM", "infra/azuredeploy.json"],
    ["custom resource definition", "config/crd/bases/shops.yaml"],
    ["custom resource definition", "ops/shop.yaml", "kind: CustomResourceDefinition"],
    ["Helm", "charts/shop/templates/deployment.yaml"],
    ["Helm", "helm_deploy/values-prod.yaml"],
    ["Kubernetes", "k8s/shop.yaml"],
    ["Kubernetes", "ops/kustomization.yaml"],
    ["Kubernetes", "ops/shop.yaml", "kind: StatefulSet"],
    ["Ansible", "ansible/site.yml"],
    ["Ansible", "roles/web/tasks/main.yml"],
    ["Nomad, Packer", "jobs/shop.nomad.hcl"],
    ["Chef, Puppet, Salt", "manifests/site.pp"],
    ["Crossplane", "ops/bucket.yaml", "apiVersion: s3.aws.upbound.io/v1beta1"],
    ["Firebase", "firestore.indexes.json"],
  ],
  "lock-file": [
    ["npm", "web/package-lock.json"],
    ["npm", "pnpm-lock.yaml"],
    ["Bundler", "Gemfile.lock"],
    ["Python", "uv.lock"],
    ["Cargo", "Cargo.lock"],
    ["Composer", "composer.lock"],
    ["Go", "go.sum"],
    ["Mix", "mix.lock"],
    ["Gradle", "gradle.lockfile"],
    ["NuGet", "src/packages.lock.json"],
    ["CocoaPods, Swift, pub", "ios/Podfile.lock"],
    ["Nix", "flake.lock"],
    ["Terraform", "infra/.terraform.lock.hcl"],
    ["Helm", "charts/shop/Chart.lock"],
    ["Buf", "buf.lock"],
  ],
  manifest: [
    ["npm", "web/package.json"],
    ["Bundler", "Gemfile"],
    ["Python", "pyproject.toml"],
    ["Cargo", "crates/a/Cargo.toml"],
    ["Composer", "composer.json"],
    ["Go", "go.mod"],
    ["Mix", "mix.exs"],
    ["Gradle", "build.gradle.kts"],
    ["NuGet", "src/Shop.csproj"],
    ["CocoaPods, Swift, pub", "pubspec.yaml"],
    ["Nix", "flake.nix"],
    ["Helm", "charts/shop/Chart.yaml"],
  ],
  "generated-code": [
    ["generated", "src/generated/client.ts"],
    ["generated", "api/user.pb.go"],
    ["generated", "api/user_pb2_grpc.py"],
    ["generated", "lib/model.freezed.dart"],
    ["generated", "pkg/apis/zz_generated.deepcopy.go"],
    ["generated", "src/api.ts", "// Code generated by tool. DO NOT EDIT."],
    ["built", "dist/index.js"],
    ["built", "public/app.min.js"],
  ],
  "vendored-code": [
    ["vendored", "vendor/github.com/x/y.go"],
    ["vendored", "third_party/zlib/inflate.c"],
    ["vendored", ".yarn/releases/yarn-4.0.0.cjs"],
  ],
  "published-version": [
    ["npm", "package.json", '  "version": "1.4.0",'],
    ["Cargo, Python", "Cargo.toml", 'version = "1.4.0"'],
    ["Ruby", "lib/shop/version.rb", '  VERSION = "1.4.0"'],
    ["Python", "shop/__about__.py", '__version__ = "1.4.0"'],
    ["Maven, Gradle", "gradle.properties", "version=1.4.0"],
    ["NuGet", "src/Shop.csproj", "    <Version>1.4.0</Version>"],
    ["Helm, Dart", "charts/shop/Chart.yaml", "version: 1.4.0"],
  ],
  "encrypted-secret": [
    ["SOPS", "secrets/prod.enc.yaml"],
    ["SOPS", "secrets/prod.yaml", "    key: ENC[AES256_GCM,data:aaaa,type:str]"],
    ["Sealed Secrets", "ops/secret.yaml", "kind: SealedSecret"],
    ["Ansible Vault", "group/x.yml", "$ANSIBLE_VAULT;1.1;AES256"],
    ["Rails credentials", "config/credentials/production.yml.enc"],
    ["age, GnuPG, git-crypt", "secrets/key.age"],
    ["dotenvx", ".env.production", 'KEY="encrypted:BDqDBibm4wsYqMpCjTQ6BsDHmMadg9K3"'],
  ],
  "own-settings": [
    ["deploy-guard", ".github/deploy-guard.yml"],
    ["deploy-guard", ".github/workflows/deploy.yml", "      - uses: acme/deploy-guard@v1"],
    ["CODEOWNERS", ".github/CODEOWNERS"],
  ],
  "workflow-file": [["GitHub Actions", ".github/workflows/deploy.yml"]],
};

describe.each(Object.entries(files))("%s", (kind, cases) => {
  test.each(cases)("C2, C10: is told by %s in %s %s", (what, path, line) => {
    const found = kindsOfFile({ path, ...(line !== undefined && { lines: ["", line] }) });
    expect(found).toContainEqual(expect.objectContaining({ kind, what }));
  });

  if (cases.some(([, , line]) => line !== undefined)) {
    test.each(cases.filter(([, , line]) => line !== undefined))(
      "%s is not told in %s without its line",
      (what, path) => {
        const found = kindsOfFile({ path, lines: ["x = 1"] });
        expect(found).not.toContainEqual(expect.objectContaining({ kind, what }));
      },
    );
  }
});

test("each row of the table has a case above, and a source", () => {
  for (const { kind, rows } of fileKinds) {
    const told = files[kind as keyof typeof files].map(([what]) => what);
    expect({ kind, rows: [...new Set(rows.map(({ what }) => what))].sort() }).toEqual({
      kind,
      rows: [...new Set(told)].sort(),
    });
    for (const { source } of rows) expect(source).toMatch(/^https:\/\/\S+$/u);
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
