/** A pull request, or a commit that was pushed directly, that this deploy brought. */
export interface Candidate {
  /** Absent for a direct push. */
  number?: number;
  title: string;
  url: string;
  author: string | undefined;
  authorIsBot: boolean;
  /** Newest of its commits on the branch, and how many there are. */
  sha: string;
  commits: number;
  /** Place in the range, 0 is the oldest. */
  order: number;
  labels: string[];
  /** Milliseconds since the epoch. */
  mergedAt?: number;
  files: CandidateFile[];
  /** `files` may lack some: the range is larger than GitHub lists. */
  filesComplete: boolean;
}

export interface CandidateFile {
  path: string;
  additions: number;
  deletions: number;
  patch: string | undefined;
}

/** What ties a change to an integration that fails. */
export interface FailingIntegration {
  name: string;
  configures(path: string): boolean;
  calls(path: string): boolean;
  /** Whether a word, such as `STRIPE_URL`, is the name of one of its settings. */
  names(word: string): boolean;
  packages: string[];
  hosts: string[];
}

/** What ties a change to a failing integration; `items` are the files, words, hosts or packages. */
export type Tie = "configuration" | "settings" | "hosts" | "packages" | "code";

export type SuspectReason =
  | { kind: Tie; integration: string; items: string[] }
  | { kind: "only-harmless" }
  | { kind: "size"; lines: number; files: number };

export interface Suspect {
  candidate: Candidate;
  /** Points; only their order and distance mean something. */
  score: number;
  /** Strongest first. */
  reasons: SuspectReason[];
}

const manifest =
  /(?:^|\/)(?:package(?:-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|requirements[^/]*\.txt|pyproject\.toml|poetry\.lock|Pipfile(?:\.lock)?|go\.(?:mod|sum)|pom\.xml|build\.gradle(?:\.kts)?|Gemfile(?:\.lock)?|Cargo\.(?:toml|lock)|composer\.(?:json|lock)|[^/]+\.csproj)$/u;
const harmless =
  /(?:^|\/)(?:docs?|tests?|__tests__|spec)\/|\.(?:md|rst|txt)$|[._-](?:test|spec)\.[^/]+$|(?:^|\/)(?:LICENSE|CHANGELOG|CODEOWNERS)/u;

function changedLines(patch: string | undefined): string[] {
  return (patch ?? "")
    .slice(0, 200_000)
    .split("\n")
    .filter((line) => /^[-+]/u.test(line) && !/^(?:---|\+\+\+) /u.test(line))
    .map((line) => line.slice(1, 2_000));
}

function words(line: string): string[] {
  return line.match(/[\w.$-]{2,200}/gu) ?? [];
}

function unique(items: readonly string[], most = 4): string[] {
  return [...new Set(items)].slice(0, most);
}

function reasonsFor(
  candidate: Candidate,
  integration: FailingIntegration,
): { points: number; reason: SuspectReason & { kind: Tie } }[] {
  const paths = candidate.files.map(({ path }) => path);
  const config = paths.filter(integration.configures);
  const code = paths.filter(integration.calls);
  const lines = candidate.files
    .filter(({ path }) => !harmless.test(path) || manifest.test(path))
    .flatMap(({ path, patch }) => changedLines(patch).map((line) => ({ path, line })));
  const keys = lines.flatMap(({ line }) => words(line).filter(integration.names));
  const hosts = integration.hosts.filter((host) => lines.some(({ line }) => line.includes(host)));
  const packages = integration.packages.filter((name) =>
    lines.some(
      ({ path, line }) =>
        manifest.test(path) &&
        words(line.replace(/[@/]/gu, ".")).some(
          (word) => word === name.replace(/[@/]/gu, ".") || word === name,
        ),
    ),
  );
  const ties: [number, Tie, string[]][] = [
    [40, "configuration", config],
    [30, "settings", keys],
    [25, "hosts", hosts],
    [20, "packages", packages],
    [20, "code", code],
  ];
  return ties
    .filter(([, , items]) => items.length > 0)
    .map(([points, kind, items]) => ({
      points,
      reason: { kind, integration: integration.name, items: unique(items) },
    }));
}

/**
 * Pull requests of a deploy, the likeliest cause first. What ties one to the failing integration weighs most, its size
 * a little, the order breaks ties: later changes saw production for the first time with this deploy as well, but had less time in review.
 */
export function rankSuspects(
  candidates: readonly Candidate[],
  failing: readonly FailingIntegration[],
): Suspect[] {
  return candidates
    .map((candidate) => {
      const tied = failing
        .flatMap((integration) => reasonsFor(candidate, integration))
        .sort((a, b) => b.points - a.points);
      const lines = candidate.files.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0);
      const onlyHarmless =
        candidate.filesComplete &&
        candidate.files.length > 0 &&
        candidate.files.every(({ path }) => harmless.test(path) && !manifest.test(path));
      const size = onlyHarmless ? 0 : Math.min(8, Math.log2(1 + lines));
      const reasons: SuspectReason[] = tied.map(({ reason }) => reason);
      if (onlyHarmless) reasons.push({ kind: "only-harmless" });
      else if (lines > 0) reasons.push({ kind: "size", lines, files: candidate.files.length });
      const score = tied.reduce((sum, { points }) => sum + points, 0) + size + candidate.order / 1_000;
      return {
        candidate,
        score: Math.round(score * 1_000) / 1_000,
        reasons,
      };
    })
    .sort((a, b) => b.score - a.score);
}

/** The top suspect when it stands out: tied to what fails, and by far more than the next. */
export function clearSuspect(suspects: readonly Suspect[]): Suspect | undefined {
  const [top, next] = suspects;
  if (top === undefined || top.score < 20) return undefined;
  return next === undefined || top.score >= 2 * next.score ? top : undefined;
}
