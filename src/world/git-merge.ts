import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { WorldError } from "../errors.ts";
import { type Format, type GitCommit, hashObject, type NewObject, packObjects } from "./git-objects.ts";
import { demandGit, firstComplaint, type GitPlace, runGit } from "./git-process.ts";

export interface MergeRequest {
  /** The commit that is undone: git names their side of a conflict after it. */
  undone: GitCommit;
  /** Trees. */
  ours: string;
  base: string;
  theirs: string;
  /** Ids of the `.gitattributes` files that apply to ours, by path as a byte string. */
  attributes: ReadonlyMap<string, string>;
}

export type MergeAnswer =
  | { kind: "merged"; tree: string }
  /** Byte strings, as `git revert` leaves them unmerged: a file that has to make room for a folder is `path~HEAD`. */
  | { kind: "conflict"; paths: string[] }
  | { kind: "failed"; why: string };

export interface MergePlace {
  /** A repository of our own. */
  scratch: string;
  format: Format;
  /** In which git writes what it merges and finds both that and the scratch repository's objects. */
  env: Record<string, string>;
  /** In which the scratch repository is written to. */
  scratchEnv: Record<string, string>;
  /** Where commits' short names are looked up. */
  names: GitPlace;
  readBlob(sha: string): Promise<Uint8Array>;
}

/** Commits that stand in for ours and theirs, both children of one that stands in for base. */
interface Pair {
  ours: string;
  theirs: string;
}

/**
 * The merges that `git revert` would make, answered in order. Git merges commits, and finds the base in their history;
 * so each tree gets a commit whose history is the base and nothing else. (`--merge-base` would name it, but only since
 * git 2.40, and this needs no second way.)
 */
export async function mergeWithGit(
  requests: readonly MergeRequest[],
  place: MergePlace,
): Promise<MergeAnswer[]> {
  if (requests.length === 0) return [];
  const pairs = await writePairs(requests, place);
  const answers: MergeAnswer[] = [];
  for (const [attributes, places] of groupByAttributes(requests)) {
    const work = await makeWorkingTree(attributes, place);
    const group = places.map((at) => pairs[at]!);
    const merged = await mergeAlike(group, { cwd: work, env: { ...place.env, GIT_WORK_TREE: work } });
    for (const [index, at] of places.entries()) answers[at] = merged[index]!;
  }
  return nameSides(answers, pairs, { requests, place });
}

async function writePairs(
  requests: readonly MergeRequest[],
  { scratch, scratchEnv, format }: MergePlace,
): Promise<Pair[]> {
  const made = new Map<string, NewObject>();
  const standIn = (tree: string, parent?: string) => {
    const parents = parent === undefined ? "" : `parent ${parent}\n`;
    const who = "deploy-guard <deploy-guard> 0 +0000";
    const content = `tree ${tree}\n${parents}author ${who}\ncommitter ${who}\n\nstand-in\n`;
    const commit: NewObject = { type: "commit", content: Buffer.from(content) };
    const sha = hashObject(commit, format);
    made.set(sha, commit);
    return sha;
  };
  const pairs = requests.map(({ ours, base, theirs }) => {
    const root = standIn(base);
    return { ours: standIn(ours, root), theirs: standIn(theirs, root) };
  });
  const pack = packObjects([...made.values()], format);
  await demandGit(["index-pack", "--stdin"], { cwd: scratch, env: scratchEnv }, pack);
  return pairs;
}

function groupByAttributes(requests: readonly MergeRequest[]): [ReadonlyMap<string, string>, number[]][] {
  const groups = new Map<string, number[]>();
  for (const [at, { attributes }] of requests.entries()) {
    const key = JSON.stringify([...attributes]);
    groups.set(key, [...(groups.get(key) ?? []), at]);
  }
  return [...groups.values()].map((places) => [requests[places[0]!]!.attributes, places]);
}

/** Git reads `.gitattributes` from the working tree: this one has them as ours has them, and nothing else. */
async function makeWorkingTree(
  attributes: ReadonlyMap<string, string>,
  { scratch, readBlob }: MergePlace,
): Promise<string> {
  const folder = mkdtempSync(join(scratch, "work-"));
  for (const [path, sha] of attributes) {
    if (path.split("/").some((part) => /^(?:\.{0,2}|\.git)$/iu.test(part))) continue;
    const file = Buffer.from(`${folder}/${path}`, "latin1");
    mkdirSync(file.subarray(0, file.lastIndexOf("/")), { recursive: true });
    writeFileSync(file, await readBlob(sha));
  }
  return folder;
}

// Renames, their limits and the renames of folders are left to git's defaults, as `git revert` leaves them.
const mergeTree = ["merge-tree", "--write-tree", "-z", "--name-only", "--no-messages"];

async function mergeAlike(pairs: readonly Pair[], place: GitPlace): Promise<MergeAnswer[]> {
  const together = pairs.length > 1 ? await mergeInOneProcess(pairs, place) : [];
  if (together.length > 0) return together;
  const answers: MergeAnswer[] = [];
  for (const pair of pairs) answers.push(await mergeAlone(pair, place));
  return answers;
}

async function mergeAlone({ ours, theirs }: Pair, place: GitPlace): Promise<MergeAnswer> {
  const ran = await unlessItCrashes(runGit([...mergeTree, ours, theirs], place));
  if (typeof ran === "string") return { kind: "failed", why: ran };
  const { out, complaint, code } = ran;
  if (code > 1 || wentWrong(complaint)) {
    const old = /unknown option|usage: git merge-tree/u.test(complaint);
    return { kind: "failed", why: old ? "git 2.38 or newer is needed" : firstComplaint(complaint) };
  }
  const [tree, ...paths] = out.toString("latin1").split("\0");
  return code === 0
    ? { kind: "merged", tree: tree! }
    : { kind: "conflict", paths: paths.filter((path) => path !== "") };
}

/** What it answers; or, when git's own assertions end it (as git 2.39's do on some renames of folders), how it ended. */
async function unlessItCrashes<T>(run: Promise<T>): Promise<T | string> {
  try {
    return await run;
  } catch (error) {
    if (error instanceof WorldError && error.message.includes("was ended by SIG")) return error.message;
    throw error;
  }
}

/** After some errors git goes on, as if a tree that it can't read were empty. */
function wentWrong(complaint: string): boolean {
  return /^(?:error|fatal):/mu.test(complaint);
}

/** All answers, or none: when git stumbles over one, and before 2.39, which can't do this, each is asked alone. */
async function mergeInOneProcess(pairs: readonly Pair[], place: GitPlace): Promise<MergeAnswer[]> {
  const input = pairs.map(({ ours, theirs }) => `${ours} ${theirs}\n`).join("");
  const ran = await unlessItCrashes(runGit([...mergeTree, "--stdin"], place, input));
  if (typeof ran === "string" || wentWrong(ran.complaint)) return [];
  const { out } = ran;
  const answers: MergeAnswer[] = [];
  const parts = out.toString("latin1").split("\0");
  let at = 0;
  while (answers.length < pairs.length) {
    const end = parts.indexOf("", at);
    const [status, tree, ...paths] = parts.slice(at, end);
    if (end < 0 || tree === undefined) return [];
    answers.push(status === "1" ? { kind: "merged", tree } : { kind: "conflict", paths });
    at = end + 1;
  }
  return answers;
}

/** The merges knew the sides by the ids of the stand-ins; `git revert` calls them HEAD and "parent of …". */
async function nameSides(
  answers: MergeAnswer[],
  pairs: readonly Pair[],
  { requests, place }: { requests: readonly MergeRequest[]; place: MergePlace },
): Promise<MergeAnswer[]> {
  const aside = requests.filter((_, at) => {
    const answer = answers[at]!;
    return answer.kind === "conflict" && answer.paths.some((path) => path.includes(`~${pairs[at]!.theirs}`));
  });
  const shas = [...new Set(aside.map(({ undone }) => undone.sha))];
  const told =
    shas.length === 0
      ? ""
      : await demandGit(["rev-list", "--no-walk=unsorted", "--abbrev-commit", ...shas], place.names);
  const short = new Map(told.split("\n").map((name, at) => [shas[at], name]));
  return answers.map((answer, at) => {
    if (answer.kind !== "conflict") return answer;
    const { ours, theirs } = pairs[at]!;
    const { undone } = requests[at]!;
    const parent = `parent of ${short.get(undone.sha)} (${undone.message.split("\n", 1)[0]})`;
    const side = Buffer.from(parent.replaceAll("/", "_")).toString("latin1");
    const paths = answer.paths.map((path) =>
      path.replace(`~${ours}`, "~HEAD").replace(`~${theirs}`, () => `~${side}`),
    );
    return { kind: "conflict", paths: paths.sort() };
  });
}
