/** Which revert of ours a re-application takes back. */
export interface ReapplyMarker {
  /** Number of the revert's pull request. */
  revert: number;
  /** What merging it made, and what the branch was before. */
  commit: string;
  before: string;
}

/** The second is for repositories in which a branch `deploy-guard` stands in the way of the first. */
const branchPrefixes = ["deploy-guard/reapply-", "deploy-guard-reapply-"] as const;

const pattern = String.raw`revert=(\d{1,9}) commit=([0-9a-f]{40,64}) before=([0-9a-f]{40,64})`;
const inBody = new RegExp(`<!-- deploy-guard:reapply ${pattern} -->`, "u");
const inMessage = new RegExp(`^Deploy-Guard-Reapply: ${pattern}$`, "mu");

function words({ revert, commit, before }: ReapplyMarker): string {
  return `revert=${revert} commit=${commit} before=${before}`;
}

/** Hidden in the pull request's body. */
export function reapplyMarker(marker: ReapplyMarker): string {
  return `<!-- deploy-guard:reapply ${words(marker)} -->`;
}

/** The same in its commit's message: by it a branch is known as ours. */
export function reapplyTrailer(marker: ReapplyMarker): string {
  return `Deploy-Guard-Reapply: ${words(marker)}`;
}

/** From a pull request's body or a commit's message. */
export function parseReapplyMarker(text: string): ReapplyMarker | undefined {
  const [, revert, commit, before] = inBody.exec(text) ?? inMessage.exec(text) ?? [];
  if (revert === undefined || commit === undefined || before === undefined) return undefined;
  return { revert: Number(revert), commit, before };
}

/** The same for the same revert, so that it is brought back once. In the order in which they are tried. */
export function reapplyBranches({ revert, commit }: Omit<ReapplyMarker, "before">): [string, string] {
  const name = `${revert}-${commit.slice(0, 12)}`;
  return [`${branchPrefixes[0]}${name}`, `${branchPrefixes[1]}${name}`];
}

export function isReapplyBranch(name: string): boolean {
  return branchPrefixes.some((prefix) => name.startsWith(prefix));
}
