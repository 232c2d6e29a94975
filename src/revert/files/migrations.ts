import { type FileRow, sourceFiles } from "./file-row.ts";

const sql = /\.(?:sql|psql|pgsql|mysql|ddl|cql|hql)$/iu;
const markup = /\.(?:xml|ya?ml|json|sql|groovy)$/iu;

/** Databases change once, and do not change back with their file. The first row that knows a file names it. */
export const migrations: readonly FileRow[] = [
  {
    what: "Rails",
    source: "https://guides.rubyonrails.org/active_record_migrations.html",
    path: /(?:^|\/)db\/(?:[a-z0-9_]+_)?(?:migrate|post_migrate|schema_migrations)\/|(?:^|\/)db\/(?:[a-z0-9_]+_)?(?:schema\.rb|structure\.sql)$|(?:^|\/)db\/(?:views|functions|triggers)\//iu,
    line: /ActiveRecord::Migration|^\s*(?:add|remove|rename|change)_(?:column|index|reference|foreign_key|table|column_null|column_default|check_constraint)[ (]|^\s*(?:create|drop|rename|change)_table[ (]/u,
    among: /\.rb$/u,
  },
  {
    what: "Rails data migration",
    source: "https://github.com/ilyakatz/data-migrate",
    path: /(?:^|\/)db\/(?:data|data_migrations?)\//iu,
  },
  {
    what: "Rails migration in several databases",
    source: "https://guides.rubyonrails.org/active_record_multiple_databases.html",
    path: /(?:^|\/)db\/[a-z0-9_]+\/(?:migrate|schema\.rb|structure\.sql)/iu,
  },
  {
    what: "Alembic",
    source: "https://alembic.sqlalchemy.org/en/latest/tutorial.html",
    path: /(?:^|\/)alembic\/|(?:^|\/)(?:migrations|alembic)[a-z0-9_]*\/versions\/|(?:^|\/)versions\/[^/]+\.py$/iu,
    line: /^\s*(?:down_revision|revision)\s*[:=]|^\s*op\.(?:add|drop|alter|create|execute|rename|batch|bulk)_?[a-z_]*\(/u,
    among: /\.py$/u,
    gone: 'it then stops with "Can\'t locate revision"',
  },
  {
    what: "Prisma",
    source: "https://www.prisma.io/docs/orm/prisma-schema/overview/location",
    path: /\.prisma$|(?:^|\/)prisma\/(?:[^/]+\/)?migrations?\//iu,
  },
  {
    what: "Drizzle",
    source: "https://orm.drizzle.team/docs/migrations",
    path: /(?:^|\/)drizzle[a-z0-9_-]*\/(?:.{1,200}\/)?(?:[^/]+\.sql|meta\/[^/]+\.json)$|(?:^|\/)meta\/(?:_journal|\d+_snapshot)\.json$|(?:^|\/)(?:db|database|drizzle)\/(?:src\/)?schemas?(?:\.[jt]s$|\/[^.].{0,200}\.[jt]s$)/iu,
    line: /\b(?:pg|mysql|sqlite|singlestore)(?:Table|Enum|Schema|View)\(/u,
    among: /\.[cm]?[jt]s$/u,
  },
  {
    what: "Flyway",
    source: "https://documentation.red-gate.com/flyway/flyway-concepts/migrations",
    path: /(?:^|\/)(?:[VUB]\d[\w.-]*__|R__)[^/]*\.(?:sql|java|kt|groovy|py|sh|ps1|conf)$|(?:^|\/)flyway[^/]*\/.{0,300}\.(?:sql|conf|toml)$|(?:^|\/)(?:before|after)(?:Each)?Migrate(?:__[^/]*)?\.sql$/iu,
    gone: "it then stops at validation, unless it ignores missing files",
  },
  {
    what: "Liquibase",
    source: "https://docs.liquibase.com/concepts/changelogs/home.html",
    path: /(?:^|\/)liquibase[^/]*\/|(?:^|\/)(?:db|database|resources|sql)\/(?:.{1,200}\/)?change-?_?(?:logs?|sets?)|(?:^|\/)db[._-]?change-?_?logs?[^/]*\.(?:xml|ya?ml|json|sql)$|(?:^|\/)[^/]*change-?_?(?:log|set)s?[^/]*\.(?:xml|sql)$|(?:^|\/)change-?_?logs?[._-](?:master|root|main|\d)[^/]*\.(?:ya?ml|json)$|(?:^|\/)change-?_?logs?\/db\/|(?:^|\/)(?:migrations|liquibase[^/]*)\.(?:xml|ya?ml|properties)$/iu,
    line: /<\/?(?:databaseChangeLog|changeSet|addColumn|dropColumn|renameColumn|modifyDataType|createTable|dropTable|renameTable|createIndex|dropIndex|addForeignKeyConstraint|dropForeignKeyConstraint|addUniqueConstraint|dropUniqueConstraint|addPrimaryKey|dropPrimaryKey|addNotNullConstraint|dropNotNullConstraint|createSequence|createView|sqlFile|preConditions|rollback)\b|^\s*-?\s*"?(?:databaseChangeLog|changeSet)"?\s*:|^--\s*(?:liquibase formatted sql|changeset )/iu,
    among: markup,
  },
  {
    what: "goose",
    source: "https://github.com/pressly/goose#migrations",
    line: /^--\s*\+goose\s|\bgoose\.AddMigration/u,
    gone: "it then stops over the version that is missing",
  },
  {
    what: "golang-migrate",
    source: "https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md",
    path: /\.(?:up|down)\.[a-z0-9]{1,12}$/iu,
    gone: 'it then stops with "no migration found for version"',
  },
  {
    what: "dbmate, sql-migrate",
    source: "https://github.com/amacneil/dbmate#creating-migrations",
    line: /^--\s*(?:migrate:(?:up|down)|\+migrate\s)/u,
  },
  {
    what: "Atlas",
    source: "https://atlasgo.io/concepts/migration-directory-integrity",
    path: /(?:^|\/)atlas\.(?:sum|hcl)$|\.(?:my|pg|lt)\.hcl$|(?:^|\/)schema\.hcl$/iu,
  },
  {
    what: "Diesel",
    source: "https://diesel.rs/guides/getting-started",
    path: /(?:^|\/)(?:up|down)\.sql$|(?:^|\/)diesel_(?:schema|migrations)|(?:^|\/)schema\.rs$/iu,
    line: /(?:diesel::)?\b(?:table|joinable|allow_tables_to_appear_in_same_query)!\s*[{(]/u,
    among: /\.rs$/u,
  },
  {
    what: "SeaORM, refinery",
    source: "https://www.sea-ql.org/SeaORM/docs/migration/writing-migration/",
    path: /(?:^|\/)m\d{8}_\d{6}_[^/]*\.rs$/u,
    line: /\bMigrationTrait\b|\bembed_migrations!|\bsqlx::migrate!/u,
    among: /\.rs$/u,
  },
  {
    what: "Ecto",
    source: "https://hexdocs.pm/ecto_sql/Ecto.Migration.html",
    path: /(?:^|\/)priv\/[^/]+\/(?:[a-z_]*migrations|structure\.sql|resource_snapshots)/iu,
    line: /\buse Ecto\.Migration\b/u,
  },
  {
    what: "Laravel",
    source: "https://laravel.com/docs/migrations",
    path: /(?:^|\/)database\/(?:migrations|schema)\//iu,
    line: /\bSchema::(?:create|table|drop|dropIfExists|rename|connection)\(/u,
    among: /\.php$/u,
  },
  {
    what: "Doctrine, Phinx",
    source: "https://www.doctrine-project.org/projects/doctrine-migrations/en/stable/",
    path: /(?:^|\/)Version\d{12,14}[^/]*\.php$|(?:^|\/)m\d{6}_\d{6}_[^/]*\.php$/u,
    line: /\bextends\s+\\?(?:[A-Za-z\\]{0,60}\\)?Abstract(?:Migration|Seed)\b|->addSql\(/u,
    among: /\.php$/u,
  },
  {
    what: "Drupal, Magento, Frappe",
    source:
      "https://api.drupal.org/api/drupal/core%21lib%21Drupal%21Core%21Extension%21module.api.php/function/hook_update_N",
    path: /\.(?:install|post_update\.php)$|(?:^|\/)etc\/db_schema\.xml$|(?:^|\/)Setup\/(?:Patch\/|(?:Install|Upgrade)(?:Schema|Data)\.php$)|(?:^|\/)patches\.txt$|(?:^|\/)ext_tables\.sql$|(?:^|\/)sql\/updates\//u,
    line: /\bfunction\s+[a-z0-9_]+_(?:update_\d+|post_update_[a-z0-9_]+)\s*\(|\bdbDelta\s*\(/u,
  },
  {
    what: "Entity Framework Core",
    source: "https://learn.microsoft.com/ef/core/managing-schemas/migrations/",
    path: /(?:^|\/)[^/]*Migrations\/.{0,300}\.(?:cs|vb|fs)$|ModelSnapshot\.cs$|(?:^|\/)\d{14}_[^/]*\.cs$/u,
    line: /\bmigrationBuilder\.|:\s*Migration\b|\bFluentMigrator\b|\[Migration\(/u,
    among: /\.(?:cs|vb|fs)$/u,
  },
  {
    what: "Knex, node-pg-migrate",
    source: "https://knexjs.org/guide/migrations.html",
    line: /\bknex\.schema\.|\bexports\.(?:up|down)\s*=|\bpgm\.(?:add|drop|alter|create|rename)[A-Z]\w*\(|\bexport\s+(?:const|async\s+function|function)\s+(?:up|down)\b.{0,60}(?:knex|pgm|db|queryInterface|kysely)/iu,
    among: /\.[cm]?[jt]s$/u,
    gone: 'it then stops with "the migration directory is corrupt"',
  },
  {
    what: "TypeORM, MikroORM",
    source: "https://typeorm.io/docs/migrations/why/",
    line: /\bimplements\s+MigrationInterface\b|\bqueryRunner\.(?:query|add|drop|create|rename|change|clear)\w*\(|\bextends\s+Migration\b|\bthis\.addSql\(/u,
    among: /\.[cm]?[jt]s$/u,
  },
  {
    what: "Sequelize",
    source: "https://sequelize.org/docs/v6/other-topics/migrations/",
    line: /\bqueryInterface\.(?:create|drop|add|remove|change|rename|bulk|sequelize\.query)\w*/u,
    among: /\.[cm]?[jt]s$/u,
  },
  {
    what: "Kysely, Umzug",
    source: "https://kysely.dev/docs/migrations",
    line: /\.schema\s*\.?(?:createTable|alterTable|dropTable|createIndex|createType)\(|^\s*\.(?:alterTable|createTable|dropTable)\(|\bnew\s+Umzug\(/u,
    among: /\.[cm]?[jt]s$/u,
  },
  {
    what: "Sqitch",
    source: "https://sqitch.org/docs/manual/sqitchtutorial/",
    path: /(?:^|\/)sqitch\.(?:plan|conf)$|(?:^|\/)(?:deploy|revert|verify)\/.{0,200}\.sql$/iu,
  },
  {
    what: "Play evolutions",
    source: "https://www.playframework.com/documentation/latest/Evolutions",
    path: /(?:^|\/)evolutions\/[^/]+\/\d+\.sql$/u,
  },
  {
    what: "DbUp, schemachange",
    source: "https://dbup.readthedocs.io/en/latest/philosophy-behind-dbup/",
    path: /(?:^|\/)(?:V|A|R|Script|Update|Migration|Patch|Release)?[_-]?\d{2,}[^/]*\.sql$|(?:^|\/)(?:DbScripts|Scripts|Migrator)[^/]*\/.{0,200}\.sql$/iu,
    // They fill a developer's database.
    except: /(?:^|\/)(?:seeds?|dev)\//iu,
  },
  {
    what: "SQL Server project",
    source: "https://learn.microsoft.com/sql/tools/sql-database-projects/sql-database-projects",
    path: /\.(?:sqlproj|dacpac|refactorlog)$|(?:^|\/)dbo\/.{0,200}\.sql$|(?:^|\/)(?:Tables|Stored Procedures|StoredProcedures|Views)\/[^/]+\.sql$/u,
  },
  {
    what: "MongoDB",
    source: "https://docs.mongock.io/v5/migration/",
    line: /@Change(?:Unit|Set|Log)\b|\bdb\.(?:createCollection|collection\([^)]{1,80}\)\.(?:createIndex|dropIndex|rename|updateMany|drop))\(|\.renameCollection\(/u,
    among: sourceFiles,
  },
  {
    what: "search index",
    source: "https://www.elastic.co/docs/manage-data/data-store/mapping",
    path: /(?:^|\/)(?:es|elastic(?:search)?|opensearch)[^/]*\/.{0,200}(?:mapping|template)s?[^/]*(?:\/[^/]+)?\.json$/iu,
    line: /\.indices\.(?:put_?mapping|create|put_?template|put_?index_?template|update_?aliases)\(/iu,
  },
  {
    what: "Room, SQLDelight",
    source: "https://developer.android.com/training/data-storage/room/migrating-db-versions",
    path: /\.sqm$|(?:^|\/)schemas\/[\w.]{3,200}\/\d+\.json$/u,
    line: /\bobject\s*:\s*Migration\(\d|@AutoMigration\b/u,
  },
  {
    what: "automatic migration",
    source: "https://gorm.io/docs/migration.html",
    path: /(?:^|\/)ent\/(?:schema|migrate)\/[^/]+\.go$/u,
    line: /\.AutoMigrate\(|\bSchemaUtils\.create|\.Migrator\(\)\.|\.Sync2?\(new\(/u,
    among: /\.(?:go|kt)$/u,
  },
  {
    what: "xorm, gormigrate",
    source: "https://github.com/go-gormigrate/gormigrate",
    path: /(?:^|\/)migrations?\/[^/]+\.go$/u,
  },
  {
    what: "Durable Objects",
    source: "https://developers.cloudflare.com/durable-objects/reference/durable-objects-migrations/",
    line: /^\s*\[\[migrations\]\]|^\s*new_(?:sqlite_)?classes\s*=/u,
    among: /(?:^|\/)wrangler\.(?:toml|jsonc?)$/u,
  },
  {
    what: "Django",
    source: "https://docs.djangoproject.com/en/stable/topics/migrations/",
    path: /(?:^|\/)(?:south_)?migrations\/(?:[^/]+\/)?\d{4}_[^/]+\.py$/iu,
    line: /\bmigrations\.(?:Migration|AddField|RemoveField|AlterField|RenameField|CreateModel|DeleteModel|RenameModel|AddIndex|RemoveIndex|AddConstraint|RunPython|RunSQL|SeparateDatabaseAndState)\b/u,
    among: /\.py$/u,
  },
  {
    what: "migration",
    source: "https://en.wikipedia.org/wiki/Schema_migration",
    path: /(?:^|\/)(?:[a-z0-9]+[._-]|background|async|post|custom)?(?:migrations?|migrate|schema_?migrations?|db_?migrations?|data_?migrations?|migration[._-]?scripts?|migrations?[_-]?(?:\d\w{0,20}|sqlite3?|postgres(?:ql)?|pg|mysql|mariadb|mssql|oracle|clickhouse|mongo(?:db)?)|changesets\/db|schema_?changes|db_?updates?)\/|(?:^|\/)migrations\.\w{1,5}$|(?:^|\/)(?:\d{8,17}|\d{3,5})[_-][^/]*(?:migration|migrate)[^/]*\.[a-z]{1,4}$/iu,
    // What is seen of it.
    except: /\.[jt]sx$/iu,
  },
  {
    what: "schema in SQL",
    source: "https://www.postgresql.org/docs/current/ddl.html",
    path: /(?:^|\/)(?:[\w.-]*[._-])?(?:schema|structure|ddl|tables|init[_-]?db|create[_-]?(?:tables|schema|db))[\w.-]{0,60}\.(?:sql|ddl|cql)$|(?:^|\/)(?:ddl|triggers?|functions?|procedures?|stored[ _-]procedures?|views?|schemas?|[a-z]+_schema)\/(?:.{1,200}\/)?[^/]+\.(?:sql|cql|psql)$|(?:^|\/)(?:db|database)\/(?!(?:.{1,200}\/)?[^/]*(?:quer(?:y|ies)|seeds?|reports?|useful)[^/]*\/).{0,300}\.(?:sql|cql|psql)$/iu,
    line: /\b(?:create|alter|drop|truncate|rename)\s+(?:or\s+replace\s+|unique\s+|clustered\s+|materialized\s+|external\s+|foreign\s+|temporal\s+|unlogged\s+|global\s+){0,3}(?:table|column|index|view|type|schema|sequence|trigger|function|procedure|database|extension|constraint|domain|policy|role|user|keyspace|collection|aggregate|partition|publication|subscription|event|synonym|package)\b|\b(?:add|drop|modify|change|alter|rename)\s+(?:column|constraint|index|key|primary\s+key|foreign\s+key|unique|partition)\b/iu,
    among: sql,
  },
  {
    what: "schema changed in code",
    source: "https://www.postgresql.org/docs/current/sql-altertable.html",
    // Words of prose are written small; statements in code are written large, or stand in a call that runs them.
    line: /\b(?:CREATE|ALTER|DROP|TRUNCATE)\s+(?:OR\s+REPLACE\s+|UNIQUE\s+|MATERIALIZED\s+){0,2}(?:TABLE|INDEX|VIEW|TYPE|SCHEMA|SEQUENCE|TRIGGER|FUNCTION|PROCEDURE|DATABASE|EXTENSION|KEYSPACE|POLICY)\b|\b(?:execute|exec|query|raw|sql|unprepared|statement)\w{0,12}!?[ (]\s*[fr]?["'`]{1,3}\s*(?:alter|drop|create)\s+(?:unique\s+)?(?:table|index|view|type|schema)\b/u,
    among: sourceFiles,
  },
];

/** What lies beside migrations and is none: notes, pictures, pages. */
export const noMigration =
  /(?:^|\/)__init__\.py$|(?:^|\/)(?:\.gitkeep|\.keep|\.gitignore|\.gitattributes|\.editorconfig|README[^/]*|CHANGELOG(?:\.[a-z]{1,5})?)$|(?<!\/patches)\.txt$|\.(?:md|mdx|rst|adoc|png|jpe?g|gif|svg|webp|ico|pdf|css|scss|less|html?|vue|svelte)$/iu;

/** A test is not run where people's data is. Migrations are often named after tests; they begin with their number. */
export const testFiles =
  /(?:^|\/)(?:tests?|__tests__|specs?|testdata|test[_-]?data|fixtures?|__fixtures__|__mocks__|e2e|cypress|testing|samples?|examples?|docs?|documentation|benchmarks?)\/|(?:^|\/)[^/]+\.(?:test|tests|spec|specs|bench|stories)\.[a-z]{1,4}$|(?:^|\/)(?![\dVvm]\d)[^/]+_(?:test|tests|spec)\.(?:py|rb|exs?|rs|php|dart)$|_test\.go$|(?:^|\/)test_[^/]+\.py$|(?:^|\/)(?![\dVvm]\d)[^/]+(?:Tests?|Spec|IT)\.(?:java|kt|cs|groovy|scala|php|swift)$/u;
