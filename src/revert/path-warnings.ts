import type { Reason } from "./range-refusals.ts";

interface PathRule {
  rule: string;
  matches: RegExp;
  message: (paths: string) => string;
}

/** Files whose old content is not the whole of the old state: a person has to look, so the pull request starts as a draft. */
const rules: PathRule[] = [
  {
    rule: "database-migration",
    matches:
      /(?:^|\/)(?:migrations?|migrate|db\/(?:migrate|schema|structure)[^/]*|alembic\/versions|flyway|liquibase|changelogs?\/db)\/|(?:^|\/)(?:db\/(?:schema\.rb|structure\.sql)|schema\.prisma|V\d[\w.]*__[^/]*\.sql)$/iu,
    message: (paths) =>
      `${paths}: a database migration. If it has run, undoing its file does not undo it: check that the old code works with the new schema, or write a migration back.`,
  },
  {
    rule: "lock-file",
    matches:
      /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|Cargo\.lock|composer\.lock|go\.sum|mix\.lock|gradle\.lockfile|packages\.lock\.json|Podfile\.lock|Package\.resolved|pubspec\.lock|flake\.lock|\.terraform\.lock\.hcl|deno\.lock)$/u,
    message: (paths) =>
      `${paths}: a lock file. Check that it still fits its manifest (install with the lock frozen).`,
  },
  {
    rule: "generated-code",
    matches:
      /(?:^|\/)(?:generated|__generated__|gen|openapi-client|api-client)\/|\.(?:pb\.go|pb\.cc|pb\.h|g\.dart|freezed\.dart)$|_pb2(?:_grpc)?\.pyi?$|(?:^|[._-])generated\.\w+$/iu,
    message: (paths) =>
      `${paths}: generated code. Check that it matches the definition it is generated from.`,
  },
  {
    rule: "infrastructure-state",
    matches:
      /\.(?:tf|tfvars|tfstate)(?:\.json|\.backup)?$|(?:^|\/)(?:terraform|pulumi|cloudformation|cdk\.out)\/|(?:^|\/)Pulumi\.[\w.-]*yaml$/u,
    message: (paths) =>
      `${paths}: infrastructure. The old files are not the old state: look at the plan before it is applied, it may destroy what was created since.`,
  },
  {
    rule: "workflow-file",
    matches: /^\.github\/workflows\//u,
    message: (paths) =>
      `${paths}: a workflow. The job's own token may not push it; an App or personal token with that right can.`,
  },
];

/** A warning for each kind of file in the list that a revert can't simply put back. */
export function pathWarnings(paths: readonly string[]): Reason[] {
  return rules.flatMap(({ rule, matches, message }) => {
    // Beyond GitHub's longest path nothing matters, and the time stays bounded.
    const found = paths.filter((path) => path.length <= 4096 && matches.test(path));
    return found.length === 0 ? [] : [{ rule, message: message(listPaths(found)) }];
  });
}

/** The first three, and how many more. */
export function listPaths(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).join(", ");
  return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown;
}

export function workflowFiles(paths: readonly string[]): string[] {
  return paths.filter((path) => path.startsWith(".github/workflows/"));
}
