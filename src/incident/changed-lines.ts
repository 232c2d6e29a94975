/** What a file is for, as far as it can break production. */
export type FileKind = "live" | "harmless" | "elsewhere";

const manifest =
  /(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|(?:requirements|constraints)[^/]*\.(?:txt|in)|requirements\/[^/]+\.(?:txt|in)|pyproject\.toml|poetry\.lock|uv\.lock|pdm\.lock|setup\.(?:py|cfg)|Pipfile(?:\.lock)?|go\.(?:mod|sum)|pom\.xml|[\w.-]+\.gradle(?:\.kts)?|gradle\.lockfile|libs\.versions\.toml|Gemfile(?:\.lock)?|[\w.-]+\.gemspec|Cargo\.(?:toml|lock)|composer\.(?:json|lock)|mix\.(?:exs|lock)|pubspec\.(?:yaml|lock)|Package\.(?:swift|resolved)|packages\.lock\.json|Directory\.Packages\.props|[^/]+\.(?:cs|fs|vb)proj)$/u;
const harmless =
  /(?:^|\/)(?:docs?|tests?|__tests__|__mocks__|spec|specs|fixtures|features|\.github|\.circleci|\.gitlab|\.vscode|\.idea|grafana|dashboards)\/|(?:^|\/)src\/(?:integration-?|it-?|functional-?)?[tT]est\/|\.(?:md|mdx|rst|adoc|png|jpe?g|gif|svg|ico|css|scss|less|feature)$|(?:^|\/)[\w.-]+[._-](?:test|spec|tests|specs)\.[^/]+$|(?:^|\/)test_[^/]+\.py$|(?:Test|Tests|IT|Spec)\.(?:java|kt|cs|scala|groovy)$|(?:^|\/)(?:LICENSE|CHANGELOG|CODEOWNERS|README|NOTICE|\.editorconfig|\.gitignore|\.gitlab-ci\.yml|\.pre-commit-config\.yaml|\.eslintrc[^/]*|\.prettierrc[^/]*|biome\.json)/u;
const words = /(?:^|\/)(?:locales?|i18n|translations|lang)\//u;
const elsewhere =
  /(?:^|[/._-])(?:staging|stage|stg|sandbox|dev|develop|development|local|test|qa|uat|preview|example|sample|demo)(?=[/._-]|$)/iu;

/** Of a path, its end tells; a longer one is nobody's. */
const longestPath = 400;

/** Whether a file names packages with their versions. */
export function isManifest(path: string): boolean {
  return manifest.test(path.slice(-longestPath));
}

/** By its path: documentation, tests, pictures and pipelines break nothing that is live; settings of another stage seldom do. */
export function fileKind(wholePath: string): FileKind {
  const path = wholePath.slice(-longestPath);
  if (isManifest(path)) return "live";
  if (harmless.test(path) || words.test(path)) return "harmless";
  return elsewhere.test(path) ? "elsewhere" : "live";
}

const mostLetters = 200_000;
const longestLine = 2_000;

const hashComments =
  /\.(?:ya?ml|toml|py|rb|sh|bash|tf|hcl|properties|env|ini|cfg|conf|r|pl|ex|exs|rake)$|(?:^|\/)(?:Dockerfile|Makefile|Gemfile|Procfile|\.env)[^/]*$/u;

function isComment(line: string, path: string): boolean {
  const text = line.trim();
  if (text === "") return true;
  if (/^(?:\/\/|\/\*|\*\/|\*(?:\s|$)|<!--|-->|%%|"""|''')/u.test(text)) return true;
  if (hashComments.test(path) && /^[#;]/u.test(text)) return true;
  return /\.(?:sql|lua|hs|elm)$/u.test(path) && text.startsWith("--");
}

/** A line without what a formatter decides: spaces, quotes, and what separates. */
function essence(line: string): string {
  return line.replace(/[\s;,'"`(){}]+/gu, "");
}

/**
 * Lines that a patch takes away or adds and that do something: no comments, nothing that was only moved or formatted. Whether
 * a line was added stands in front of it, as `+` or `-`.
 */
export function realLines(patch: string | undefined, path: string): string[] {
  const lines = (patch ?? "")
    .slice(0, mostLetters)
    .split("\n")
    .filter((line) => /^[-+]/u.test(line) && !/^(?:---|\+\+\+) /u.test(line))
    .map((line) => line.slice(0, longestLine))
    .filter((line) => !isComment(line.slice(1), path));
  const balance = new Map<string, number>();
  for (const line of lines) {
    const key = essence(line.slice(1));
    balance.set(key, (balance.get(key) ?? 0) + (line.startsWith("+") ? 1 : -1));
  }
  return lines.filter((line) => {
    const key = essence(line.slice(1));
    const left = balance.get(key) ?? 0;
    if (left === 0 || key === "" || left > 0 !== line.startsWith("+")) return false;
    balance.set(key, left + (left > 0 ? -1 : 1));
    return true;
  });
}

/** How far above a changed version the name of its package may stand. */
const nameAbove = 3;

/** Lines of a manifest or lock file right above a changed version: in many of them the package is named there, unchanged. */
export function linesAboveVersions(patch: string | undefined): string[] {
  const lines = (patch ?? "").slice(0, mostLetters).split("\n");
  return lines.flatMap((line, at) =>
    /^[-+].{0,200}version|^[-+]\W{0,40}\d/iu.test(line)
      ? lines.slice(Math.max(0, at - nameAbove), at).filter((above) => above.startsWith(" "))
      : [],
  );
}
