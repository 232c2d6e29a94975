import type { FileKind, Look } from "./reason.ts";

interface PathRule {
  kind: FileKind;
  matches: RegExp;
}

/** Files whose old content is not the whole of the old state: a person has to look, so the pull request starts as a draft. */
const rules: PathRule[] = [
  {
    kind: "database-migration",
    matches:
      /(?:^|\/)(?:migrations?|migrate|db\/(?:migrate|schema|structure)[^/]*|alembic\/versions|flyway|liquibase|changelogs?\/db)\/|(?:^|\/)(?:db\/(?:schema\.rb|structure\.sql)|schema\.prisma|V\d[\w.]*__[^/]*\.sql)$/iu,
  },
  {
    kind: "lock-file",
    matches:
      /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|Cargo\.lock|composer\.lock|go\.sum|mix\.lock|gradle\.lockfile|packages\.lock\.json|Podfile\.lock|Package\.resolved|pubspec\.lock|flake\.lock|\.terraform\.lock\.hcl|deno\.lock)$/u,
  },
  {
    kind: "generated-code",
    matches:
      /(?:^|\/)(?:generated|__generated__|gen|openapi-client|api-client)\/|\.(?:pb\.go|pb\.cc|pb\.h|g\.dart|freezed\.dart)$|_pb2(?:_grpc)?\.pyi?$|(?:^|[._-])generated\.\w+$/iu,
  },
  {
    kind: "infrastructure-state",
    matches:
      /\.(?:tf|tfvars|tfstate)(?:\.json|\.backup)?$|(?:^|\/)(?:terraform|pulumi|cloudformation|cdk\.out)\/|(?:^|\/)Pulumi\.[\w.-]*yaml$/u,
  },
  {
    kind: "workflow-file",
    matches: /^\.github\/workflows\//u,
  },
];

/** A warning for each kind of file in the list that a revert can't simply put back. */
export function pathWarnings(paths: readonly string[]): (Look & { kind: FileKind })[] {
  return rules.flatMap(({ kind, matches }) => {
    // Beyond GitHub's longest path nothing matters, and the time stays bounded.
    const found = paths.filter((path) => path.length <= 4096 && matches.test(path));
    return found.length === 0 ? [] : [{ kind, paths: found }];
  });
}

export function workflowFiles(paths: readonly string[]): string[] {
  return paths.filter((path) => path.startsWith(".github/workflows/"));
}
