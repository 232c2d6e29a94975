import { WorldError } from "../../errors.ts";
import type { Candidate } from "../../incident/suspects.ts";
import { sha7 } from "../../text/names.ts";
import { firstLine } from "../../text/parts.ts";
import type { Comparison, Pull } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";

/** What a deploy brought: the comparison with what was live, and its pull requests and direct pushes. */
export interface DeployRange {
  comparison: Comparison;
  /** By commit. */
  pulls: Map<string, Pull[]>;
  candidates: Candidate[];
  /** What was live before is not known: these are the newest changes, and which of them the deploy brought is not known. */
  assumed?: boolean;
}

/** Candidates whose files are asked for at the same time. */
const atOnce = 8;

/** How many of the newest commits are looked at where it is not known what was live before. */
const mostRecent = 10;

/** The newest changes that a deploy holds. */
export async function readRecent(world: World, sha: string): Promise<DeployRange> {
  const { github } = world;
  const commits = (await github.readCommits(sha, mostRecent)).toReversed();
  const oldest = commits[0];
  const comparison: Comparison = {
    status: "ahead",
    mergeBase: oldest?.sha ?? sha,
    base: oldest ?? (await github.readCommit(sha)),
    commits,
    total: commits.length,
    files: [],
    filesComplete: false,
    url: `${github.serverUrl}/${github.owner}/${github.repo}/commits/${sha}`,
  };
  return { ...(await readChanges(world, comparison)), assumed: true };
}

/** Reads good…bad while there is time, before anything is decided. */
export async function readRange(world: World, good: string, bad: string): Promise<DeployRange> {
  return readChanges(world, await world.github.compare(good, bad));
}

async function readChanges(world: World, comparison: Comparison): Promise<DeployRange> {
  const shas = comparison.commits.map(({ sha }) => sha);
  const pulls = shas.length === 0 ? new Map<string, Pull[]>() : await readPulls(world, shas);
  const grouped = groupByPull(comparison, pulls);
  const [only] = grouped;
  if (only !== undefined && grouped.length === 1 && comparison.filesComplete) {
    return { comparison, pulls, candidates: [{ ...only, files: comparison.files, filesComplete: true }] };
  }
  const candidates: Candidate[] = [];
  for (let start = 0; start < grouped.length; start += atOnce) {
    const some = grouped.slice(start, start + atOnce);
    candidates.push(
      ...(await Promise.all(some.map(async (one) => ({ ...one, ...(await readFilesOf(world, one)) })))),
    );
  }
  return { comparison, pulls, candidates };
}

/** What can't be read costs names, not the range: the changes are then commits without a pull request. */
async function readPulls(world: World, shas: string[]): Promise<Map<string, Pull[]>> {
  try {
    return await world.github.readPullsOfCommits(shas);
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    world.log.warning(`the pull requests of this deploy can't be read: ${error.message}`);
    return new Map();
  }
}

type Files = Pick<Candidate, "files" | "filesComplete">;

async function readFilesOf(world: World, { number, sha, parent, changedFiles }: Grouped): Promise<Files> {
  try {
    if (number !== undefined) {
      const { files, complete } = await world.github.readPullFiles(number, changedFiles);
      return { files, filesComplete: complete };
    }
    if (parent === undefined) return { files: [], filesComplete: false };
    const { files, filesComplete } = await world.github.compare(parent, sha);
    return { files, filesComplete };
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    world.log.warning(
      `the files of ${number === undefined ? sha7(sha) : `#${number}`} can't be read: ${error.message}`,
    );
    return { files: [], filesComplete: false };
  }
}

type Grouped = Candidate & { changedFiles: number | undefined };

/** One candidate a pull request, whatever way it was merged; one a commit that came without. */
function groupByPull({ commits }: Comparison, pulls: Map<string, Pull[]>): Grouped[] {
  const groups = new Map<string, Grouped>();
  commits.forEach((commit, order) => {
    const pull = (pulls.get(commit.sha) ?? []).find(({ merged }) => merged);
    const key = pull === undefined ? commit.sha : `#${pull.number}`;
    const known = groups.get(key);
    if (known !== undefined) {
      // Of a merge, the branch before it is its first parent; what it brought was begun anywhere.
      const [parent, other] = commit.parents;
      const merged = parent !== undefined && other !== undefined ? { parent } : {};
      groups.set(key, { ...known, ...merged, sha: commit.sha, order, commits: known.commits + 1 });
      return;
    }
    groups.set(key, {
      ...(pull !== undefined && { number: pull.number }),
      title: pull?.title ?? firstLine(commit.message),
      url: pull?.url ?? "",
      author: pull?.author ?? commit.author,
      authorIsBot: pull?.authorIsBot ?? commit.authorIsBot,
      sha: commit.sha,
      commits: 1,
      order,
      labels: pull?.labels ?? [],
      ...(pull?.mergedAt !== undefined && { mergedAt: pull.mergedAt }),
      files: [],
      filesComplete: false,
      ...(commit.parents[0] !== undefined && { parent: commit.parents[0] }),
      changedFiles: pull?.changedFiles,
    });
  });
  return [...groups.values()];
}
