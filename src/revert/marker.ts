/** Which deploy a revert of ours undoes. */
export interface RevertMarker {
  environment: string;
  bad: string;
  good: string;
}

/** The second is for repositories in which a branch `deploy-guard` stands in the way of the first. */
const branchPrefixes = ["deploy-guard/revert-", "deploy-guard-revert-"];

/** What the names of our reverts' branches begin with, all of them. */
export const revertBranchBeginning = "deploy-guard";

export function isRevertBranch(name: string): boolean {
  return branchPrefixes.some((prefix) => name.startsWith(prefix));
}

function words({ environment, bad, good }: RevertMarker): string {
  return `env=${encodeURIComponent(environment.toWellFormed())} bad=${bad} good=${good}`;
}

const pattern = String.raw`env=([^\s<>]{0,900}) bad=([0-9a-f]{40,64}) good=([0-9a-f]{40,64})`;
const inBody = new RegExp(`<!-- deploy-guard:revert ${pattern} -->`, "gu");
const inMessage = new RegExp(`^Deploy-Guard-Revert: ${pattern}$`, "gmu");

/** Hidden in the pull request's body: what it undoes, whatever people do to its title. */
export function revertMarker(marker: RevertMarker): string {
  return `<!-- deploy-guard:revert ${words(marker)} -->`;
}

/** The same in a commit's message. */
export function revertTrailer(marker: RevertMarker): string {
  return `Deploy-Guard-Revert: ${words(marker)}`;
}

/** Hidden in a second revert of the same deploy, on another branch that holds it too: it is none of the one that was deployed. */
export function elsewhereMarker(marker: RevertMarker, on: string): string {
  return `<!-- deploy-guard:revert-elsewhere ${words(marker)} on=${encodeURIComponent(on.toWellFormed())} -->`;
}

const elsewhere = new RegExp(`<!-- deploy-guard:revert-elsewhere ${pattern} on=([^\\s<>]{1,900}) -->`, "u");

/** What a second revert undoes, and on which branch. */
export function parseElsewhereMarker(text: string): (RevertMarker & { on: string }) | undefined {
  const [, environment, bad, good, on] = elsewhere.exec(text) ?? [];
  if (environment === undefined || bad === undefined || good === undefined || on === undefined)
    return undefined;
  try {
    return { environment: decodeURIComponent(environment), bad, good, on: decodeURIComponent(on) };
  } catch {
    return undefined;
  }
}

/** From a pull request's body or a commit's message: the first. */
export function parseRevertMarker(text: string): RevertMarker | undefined {
  return parseRevertMarkers(text)[0];
}

/** One revert can undo the same commit for several environments: one marker each. */
export function parseRevertMarkers(text: string): RevertMarker[] {
  return [inBody, inMessage].flatMap((form) =>
    [...text.matchAll(form)].flatMap(([, environment = "", bad = "", good = ""]) => {
      try {
        return [{ environment: decodeURIComponent(environment), bad, good }];
      } catch {
        return [];
      }
    }),
  );
}

/**
 * The same for the same commits, whatever the environment, so that a second try finds the first and one bad commit in
 * several environments is undone once. In the order in which they are tried.
 */
export function revertBranches(
  { bad, good }: Pick<RevertMarker, "bad" | "good">,
  /** Of a second one: the branch that it goes to. */
  on?: string,
): [string, string] {
  const name = `${bad.slice(0, 12)}-to-${good.slice(0, 12)}${on === undefined ? "" : `-on-${nameInRef(on)}`}`;
  return [`${branchPrefixes[0]}${name}`, `${branchPrefixes[1]}${name}`];
}

/** A ref that whoever opens the incident of this deploy has to make first; further turns are for when a run died with it. */
export function incidentClaim(environment: string, bad: string, turn: number): string {
  const name = `deploy-guard/incident/${nameInRef(environment)}-${bad}`;
  return turn === 1 ? name : `${name}-${turn}`;
}

/** A ref that whoever rolls this deploy back has to make first: it can be made once. */
export function rollbackClaim(environment: string, bad: string): string {
  return `deploy-guard/rollback/${nameInRef(environment)}-${bad}`;
}

/** A ref that whoever starts the project's own check of this commit has to make first. */
export function verifyClaim(workflow: string, head: string): string {
  return `deploy-guard/verify/${nameInRef(workflow)}-${head}`;
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
