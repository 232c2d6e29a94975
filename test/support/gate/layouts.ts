import type { Random } from "../leaks/random.ts";

/**
 * Where frameworks keep what is run once, as their own pages say, and where ordinary files lie. `{root}` is a place in a repository,
 * `{name}` a name, `{stamp}` a moment of fourteen digits, `{day}` one of eight, `{n}` a number, `{nnnn}` one of four digits, `{hash}` twelve hexadecimal digits. What
 * stands behind ` :: ` is a line of the change, where the path alone tells nothing.
 */
export const migrationLayouts: Record<string, string[]> = {
  Rails: [
    "{root}db/migrate/{stamp}_{name}.rb",
    "{root}db/schema.rb",
    "{root}db/structure.sql",
    "{root}db/{name}_migrate/{stamp}_{name}.rb",
    "{root}db/{name}_schema.rb",
    "{root}db/post_migrate/{stamp}_{name}.rb",
    "{root}engines/{name}/db/migrate/{stamp}_{name}.rb",
  ],
  "Rails, data": ["{root}db/data/{stamp}_{name}.rb", "{root}db/data_schema.rb"],
  Django: [
    "{root}{name}/migrations/{nnnn}_{name}.py",
    "{root}apps/{name}/migrations/{nnnn}_auto_{day}_1200.py",
  ],
  Alembic: [
    "{root}alembic/versions/{hash}_{name}.py",
    "{root}migrations/versions/{hash}_{name}.py",
    "{root}{name}/db/revisions/{name}.py :: down_revision = '{hash}'",
  ],
  Flyway: [
    "{root}src/main/resources/db/migration/V{n}__{name}.sql",
    "{root}src/main/resources/db/migration/R__{name}.sql",
    "{root}sql/V{n}_{n}__{name}.sql",
    "{root}src/main/java/db/migration/V{n}__{name}.java",
  ],
  Liquibase: [
    "{root}src/main/resources/db/changelog/db.changelog-master.yaml",
    "{root}src/main/resources/db/changelog/changes/{name}.xml",
    "{root}liquibase/{name}.sql",
    "{root}config/{name}.yaml :: - changeSet:",
    "{root}config/{name}.sql :: --liquibase formatted sql",
  ],
  Prisma: [
    "{root}prisma/schema.prisma",
    "{root}prisma/migrations/{stamp}_{name}/migration.sql",
    "{root}prisma/schema/{name}.prisma",
  ],
  Knex: [
    "{root}migrations/{stamp}_{name}.js",
    "{root}db/changes/{name}.ts :: export async function up(knex: Knex): Promise<void> {",
  ],
  TypeORM: [
    "{root}src/migration/{n}-{name}.ts",
    "{root}src/db/{name}.ts :: export class A implements MigrationInterface {",
  ],
  Sequelize: [
    "{root}migrations/{stamp}-{name}.js",
    "{root}db/steps/{name}.js :: await queryInterface.addColumn('a', 'b', {",
  ],
  Drizzle: [
    "{root}drizzle/{nnnn}_{name}.sql",
    "{root}drizzle/meta/{nnnn}_snapshot.json",
    "{root}src/db/schema.ts",
    "{root}src/{name}.ts :: export const a = pgTable('a', {",
  ],
  "EF Core": [
    "{root}src/Shop/Migrations/{stamp}_{name}.cs",
    "{root}src/Shop/Data/Migrations/ShopContextModelSnapshot.cs",
  ],
  "golang-migrate": ["{root}migrations/{nnnn}_{name}.up.sql", "{root}store/sql/{nnnn}_{name}.down.sql"],
  goose: ["{root}migrations/{stamp}_{name}.sql", "{root}sql/{name}.sql :: -- +goose Up"],
  dbmate: ["{root}db/migrations/{stamp}_{name}.sql", "{root}sql/{name}.sql :: -- migrate:up"],
  Atlas: ["{root}migrations/atlas.sum", "{root}migrations/{stamp}_{name}.sql", "{root}schema.hcl"],
  sqlx: ["{root}migrations/{stamp}_{name}.sql", "{root}crates/{name}/migrations/{stamp}_{name}.up.sql"],
  Diesel: ["{root}migrations/{day}-120000_{name}/up.sql", "{root}src/schema.rs"],
  Ecto: [
    "{root}priv/repo/migrations/{stamp}_{name}.exs",
    "{root}apps/{name}/priv/repo/migrations/{stamp}_{name}.exs",
  ],
  Laravel: [
    "{root}database/migrations/2026_01_01_120000_{name}.php",
    "{root}database/schema/pgsql-schema.sql",
  ],
  Doctrine: ["{root}migrations/Version{stamp}.php", "{root}src/Migrations/Version{stamp}.php"],
  Sqitch: [
    "{root}deploy/{name}.sql",
    "{root}revert/{name}.sql",
    "{root}verify/{name}.sql",
    "{root}sqitch.plan",
  ],
  DbUp: ["{root}src/Shop.Database/Scripts/{nnnn}-{name}.sql", "{root}Scripts/Script{nnnn} - {name}.sql"],
  MongoDB: [
    "{root}migrations/{stamp}-{name}.js",
    '{root}src/main/java/shop/{name}.java :: @ChangeUnit(id = "a", order = "1")',
  ],
  "Play evolutions": ["{root}conf/evolutions/default/{n}.sql"],
  "plain SQL": [
    "{root}sql/{name}.sql :: ALTER TABLE orders ADD COLUMN total integer;",
    "{root}db/schema.sql",
  ],
};

/** Ordinary files of the same repositories, some of them named after migrations, and lines that speak of tables. */
export const otherLayouts: string[] = [
  "{root}src/{name}.ts",
  "{root}src/{name}/index.ts",
  "{root}app/models/{name}.rb",
  "{root}app/views/{name}/index.html.erb",
  "{root}src/main/java/shop/{name}.java",
  "{root}src/Shop/{name}.cs",
  "{root}internal/{name}/{name}.go",
  "{root}lib/{name}.ex",
  "{root}src/{name}.rs",
  "{root}{name}/views.py",
  "{root}web/src/components/{name}.tsx",
  "{root}web/src/migration/{name}.tsx",
  "{root}README.md",
  "{root}docs/migration-guide.md",
  "{root}docs/migrations/{name}.md",
  "{root}spec/db/migrate/{name}_spec.rb",
  "{root}src/test/resources/db/migration/V1__{name}.sql",
  "{root}store/seed/{nnnn}_{name}.sql",
  "{root}db/queries/{name}.sql :: select * from orders where total > 1;",
  "{root}src/{name}.py :: # alter the table of contents, then drop columns that are empty",
  "{root}src/{name}.ts :: const schema = z.object({ total: z.number() });",
  '{root}src/{name}.go :: rows, err := db.Query("select * from orders")',
  "{root}src/migrate-{name}.css",
  "{root}config/{name}.yaml :: retries: 3",
  '{root}config/{name}.json :: "schema": "orders"',
  "{root}src/{name}/schema.ts :: export const form = z.object({",
  "{root}src/emigration/{name}.ts",
  "{root}public/{name}.svg",
];

const roots = [
  "",
  "",
  "api/",
  "services/shop/",
  "packages/db/",
  "backend/",
  "apps/web/server/",
  "src/modules/orders/",
];
const names = [
  "orders",
  "add_total",
  "create_users",
  "fill_totals",
  "drop_old",
  "payments",
  "SearchIndex",
  "line_items",
  "invoices",
  "rename_carts",
];

/** A file of a layout. */
export function fileOf(layout: string, random: Random): { path: string; lines?: string[] } {
  const fillers: Record<string, () => string> = {
    root: () => random.pick(roots),
    name: () => random.pick(names),
    stamp: () => `2026${random.digits(10)}`,
    day: () => `2026${random.digits(4)}`,
    nnnn: () => random.digits(4),
    hash: () => random.digits(12),
    n: () => String(1 + random.number(200)),
  };
  const filled = layout.replace(/\{(\w+)\}/gu, (text, what: string) => fillers[what]?.() ?? text);
  const [path = "", line] = filled.split(" :: ");
  return line === undefined ? { path } : { path, lines: ["", line] };
}
