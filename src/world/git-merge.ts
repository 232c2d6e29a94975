import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { WorldError } from "../errors.ts";
import { firstLine } from "../text/parts.ts";
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
  /** Git's tree, in which the conflicts are marked; and their paths as byte strings, as `git revert` leaves them unmerged: a file that has to make room for a folder is `path~HEAD`. */
  | { kind: "conflict"; paths: string[]; tree: string }
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

/** A request whose ours and theirs are commits now, stand-ins for the trees, both children of one that stands in for base. */
type Pair = MergeRequest;
type Answered = [Pair, MergeAnswer];

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
  const answered: Answered[] = [];
  for (const group of Map.groupBy(pairs, ({ attributes }) => JSON.stringify([...attributes])).values()) {
    const work = await makeWorkingTree(group[0]?.attributes ?? new Map(), place);
    answered.push(...(await mergeAlike(group, { cwd: work, env: { ...place.env, GIT_WORK_TREE: work } })));
  }
  const named = await nameSides(answered, place);
  return pairs.map((pair): MergeAnswer => named.get(pair) ?? { kind: "failed", why: "git gave no answer" });
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
  const pairs = requests.map((request) => {
    const { ours, base, theirs } = request;
    const root = standIn(base);
    return { ...request, ours: standIn(ours, root), theirs: standIn(theirs, root) };
  });
  const pack = packObjects([...made.values()], format);
  await demandGit(["index-pack", "--stdin"], { cwd: scratch, env: scratchEnv }, pack);
  return pairs;
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

async function mergeAlike(pairs: readonly Pair[], place: GitPlace): Promise<Answered[]> {
  const together = pairs.length > 1 ? await mergeInOneProcess(pairs, place) : [];
  if (together.length > 0) return together;
  const answers: Answered[] = [];
  for (const pair of pairs) answers.push([pair, await mergeAlone(pair, place)]);
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
  const [tree = "", ...paths] = out.toString("latin1").split("\0");
  return code === 0
    ? { kind: "merged", tree }
    : { kind: "conflict", paths: paths.filter((path) => path !== ""), tree };
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
async function mergeInOneProcess(pairs: readonly Pair[], place: GitPlace): Promise<Answered[]> {
  const input = pairs.map(({ ours, theirs }) => `${ours} ${theirs}\n`).join("");
  const ran = await unlessItCrashes(runGit([...mergeTree, "--stdin"], place, input));
  if (typeof ran === "string" || wentWrong(ran.complaint)) return [];
  const { out } = ran;
  const answers: Answered[] = [];
  const parts = out.toString("latin1").split("\0");
  let at = 0;
  for (const pair of pairs) {
    const end = parts.indexOf("", at);
    const [status, tree, ...paths] = parts.slice(at, end);
    if (end < 0 || tree === undefined) return [];
    answers.push([pair, status === "1" ? { kind: "merged", tree } : { kind: "conflict", paths, tree }]);
    at = end + 1;
  }
  return answers;
}

/** The merges knew the sides by the ids of the stand-ins; `git revert` calls them HEAD and "parent of …". */
async function nameSides(answers: readonly Answered[], place: MergePlace): Promise<Map<Pair, MergeAnswer>> {
  const aside = answers.filter(
    ([{ theirs }, answer]) =>
      answer.kind === "conflict" && answer.paths.some((path) => path.includes(`~${theirs}`)),
  );
  const shas = [...new Set(aside.map(([{ undone }]) => undone.sha))];
  const told =
    shas.length === 0
      ? ""
      : await demandGit(["rev-list", "--no-walk=unsorted", "--abbrev-commit", ...shas], place.names);
  const short = new Map(told.split("\n").map((name, at) => [shas[at], name]));
  const named = answers.map(([pair, answer]): Answered => {
    if (answer.kind !== "conflict") return [pair, answer];
    const { ours, theirs, undone } = pair;
    const parent = `parent of ${short.get(undone.sha)} (${firstLine(undone.message)})`;
    const side = Buffer.from(parent.replaceAll("/", "_")).toString("latin1");
    const paths = answer.paths.map((path) =>
      path.replace(`~${ours}`, "~HEAD").replace(`~${theirs}`, () => `~${side}`),
    );
    return [pair, { kind: "conflict", paths: paths.sort(), tree: answer.tree }];
  });
  return new Map(named);
}
