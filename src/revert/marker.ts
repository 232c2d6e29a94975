/** Which deploy a revert of ours undoes. */
export interface RevertMarker {
  environment: string;
  bad: string;
  good: string;
}

export const revertBranchPrefix = "deploy-guard/revert-";

function words({ environment, bad, good }: RevertMarker): string {
  return `env=${encodeURIComponent(environment.toWellFormed())} bad=${bad} good=${good}`;
}

const pattern = String.raw`env=([^\s<>]{0,900}) bad=([0-9a-f]{40,64}) good=([0-9a-f]{40,64})`;
const inBody = new RegExp(`<!-- deploy-guard:revert ${pattern} -->`, "u");
const inMessage = new RegExp(`^Deploy-Guard-Revert: ${pattern}$`, "mu");

/** Hidden in the pull request's body: what it undoes, whatever people do to its title. */
export function revertMarker(marker: RevertMarker): string {
  return `<!-- deploy-guard:revert ${words(marker)} -->`;
}

/** The same in a commit's message. */
export function revertTrailer(marker: RevertMarker): string {
  return `Deploy-Guard-Revert: ${words(marker)}`;
}

/** From a pull request's body or a commit's message. */
export function parseRevertMarker(text: string): RevertMarker | undefined {
  const found = inBody.exec(text) ?? inMessage.exec(text);
  if (found === null) return;
  const [, environment, bad, good] = found;
  try {
    return { environment: decodeURIComponent(environment!), bad: bad!, good: good! };
  } catch {
    return;
  }
}

/** The same for the same deploy, so that a second try finds the first. */
export function revertBranch(environment: string, bad: string): string {
  return `${revertBranchPrefix}${nameInRef(environment)}-${bad.slice(0, 7)}`;
}

/** A ref that whoever rolls this deploy back has to make first: it can be made once. */
export function rollbackClaim(environment: string, bad: string): string {
  return `deploy-guard/rollback/${nameInRef(environment)}-${bad}`;
}

function nameInRef(environment: string): string {
  const slug = environment
    .replace(/[^A-Za-z0-9_-]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .slice(0, 60);
  return slug === environment ? slug : [slug, fingerprint(environment)].filter(Boolean).join("-");
}

/** Keeps `eu/prod` and `eu-prod` apart. FNV-1a, @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

/** Commits that a message says it reverts, as git and GitHub write it; ids may be short. */
export function revertedBy(message: string): string[] {
  return [...message.matchAll(/^This reverts commit ([0-9a-f]{7,64})\b/gmu)].map((match) => match[1]!);
}
