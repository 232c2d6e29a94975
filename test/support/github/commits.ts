import type { GitCommit } from "./git.ts";
import { findByAddress, simpleUser } from "./people.ts";
import { pullSimple } from "./pulls.ts";
import { cut, iso, nodeId, notFound, ok, page, Refusal, type Routes, type Schemas } from "./route.ts";
import type { State } from "./state.ts";

/** Commits that GitHub made for a token without a custom author are signed by it. */
export const signer = { name: "GitHub", email: "noreply@github.com" };

export function commit(state: State, stored: GitCommit): Schemas["commit"] {
  const { sha, tree, parents, message, author, committer } = stored;
  const repo = `${state.url}/repos/${state.owner}/${state.repo}`;
  const html = `${state.url}/${state.owner}/${state.repo}`;
  const url = `${repo}/commits/${sha}`;
  const userOf = (email: string) => {
    const person = findByAddress(state, email);
    return person === undefined ? null : simpleUser(state, person.login);
  };
  return {
    url,
    sha,
    node_id: nodeId("C", sha),
    html_url: `${html}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${repo}/git/commits/${sha}`,
      author: { name: author.name, email: author.email, date: iso(author.at) },
      committer: { name: committer.name, email: committer.email, date: iso(committer.at) },
      message,
      comment_count: 0,
      tree: { sha: tree, url: `${repo}/git/trees/${tree}` },
      verification: verification(stored),
    },
    author: userOf(author.email),
    committer: userOf(committer.email),
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${repo}/commits/${parent}`,
      html_url: `${html}/commit/${parent}`,
    })),
  };
}

export function verification({ committer }: GitCommit): {
  verified: boolean;
  reason: string;
  signature: string | null;
  payload: string | null;
  verified_at: string | null;
} {
  const verified = committer.email === signer.email;
  return {
    verified,
    reason: verified ? "valid" : "unsigned",
    signature: verified ? "-----BEGIN PGP SIGNATURE-----" : null,
    payload: null,
    verified_at: verified ? iso(committer.at) : null,
  };
}

const known = new WeakMap<State, Map<string, Promise<Schemas["diff-entry"][]>>>();

/**
 * What changed between two trees or commits, as GitHub lists it: with renames, in the order of paths. Kept, since it
 * never changes.
 */
export function diffEntries(state: State, base: string, head: string): Promise<Schemas["diff-entry"][]> {
  const diffs = known.get(state) ?? new Map<string, Promise<Schemas["diff-entry"][]>>();
  known.set(state, diffs);
  const range = `${base}..${head}`;
  const found = diffs.get(range) ?? readDiff(state, base, head);
  diffs.set(range, found);
  return found;
}

async function readDiff(state: State, base: string, head: string): Promise<Schemas["diff-entry"][]> {
  const { git } = state;
  const raw = (
    await git.git(["diff-tree", "-r", "-M", "-z", "--raw", "--numstat", "--full-index", base, head])
  ).split("\0");
  const entries: { status: string; sha: string; oldSha: string; path: string; previous?: string }[] = [];
  const counts = new Map<string, { additions: number; deletions: number; binary: boolean }>();
  for (let at = 0; at < raw.length - 1; ) {
    const line = raw[at++]!;
    if (line.startsWith(":")) {
      const [, , oldSha, sha, letter] = line.split(" ") as [string, string, string, string, string];
      const renamed = letter.startsWith("R") || letter.startsWith("C");
      const first = raw[at++]!;
      entries.push(
        renamed
          ? { status: letter, sha, oldSha, path: raw[at++]!, previous: first }
          : { status: letter, sha, oldSha, path: first },
      );
    } else {
      const [added, deleted, path] = line.split("\t") as [string, string, string];
      const binary = added === "-";
      let name = path;
      if (path === "") {
        at++;
        name = raw[at++]!;
      }
      counts.set(name, { additions: Number(added) || 0, deletions: Number(deleted) || 0, binary });
    }
  }
  const patches = entries.length <= 300 ? await readPatches(state, base, head) : new Map<string, string>();
  const words = { A: "added", D: "removed", M: "modified", R: "renamed", C: "copied", T: "changed" } as const;
  const html = `${state.url}/${state.owner}/${state.repo}`;
  return entries.map(({ status, sha, oldSha, path, previous }) => {
    const { additions, deletions, binary } = counts.get(path) ?? {
      additions: 0,
      deletions: 0,
      binary: false,
    };
    const patch = patches.get(path);
    const letter = status[0] as keyof typeof words;
    return {
      sha: letter === "D" ? oldSha : sha,
      filename: path,
      status: words[letter],
      additions,
      deletions,
      changes: additions + deletions,
      blob_url: `${html}/blob/${head}/${path}`,
      raw_url: `${html}/raw/${head}/${path}`,
      contents_url: `${state.url}/repos/${state.owner}/${state.repo}/contents/${path}?ref=${head}`,
      ...(patch !== undefined && !binary && { patch }),
      ...(previous !== undefined && { previous_filename: previous }),
    };
  });
}

async function readPatches(state: State, base: string, head: string): Promise<Map<string, string>> {
  const text = await state.git.git(["-c", "core.quotePath=false", "diff-tree", "-r", "-M", "-p", base, head]);
  const patches = new Map<string, string>();
  for (const part of text.split(/^diff --git /mu).slice(1)) {
    const hunks = part.indexOf("\n@@ ");
    if (hunks < 0) continue;
    const header = part.slice(0, hunks);
    const after = /^\+\+\+ (?:b\/)?(.*)$/mu.exec(header)?.[1];
    const before = /^--- (?:a\/)?(.*)$/mu.exec(header)?.[1];
    const path = after === "/dev/null" ? before : after;
    if (path !== undefined) patches.set(path.replace(/\t$/u, ""), part.slice(hunks + 1).replace(/\n$/u, ""));
  }
  return patches;
}

/** GitHub lists no more of a comparison. */
const mostCompareFiles = 300;

export const commitRoutes: Routes = {
  "GET /repos/{owner}/{repo}/commits": {
    needs: [["contents", "read"]],
    async answer({ state, query }) {
      const sha = await resolveOrRefuse(state, query.get("sha") ?? state.defaultBranch);
      const by = query.get("author");
      const most = Number(query.get("per_page") ?? 30);
      const listed = await state.git.git(
        by === null
          ? ["rev-list", `--max-count=${most}`, sha]
          : ["rev-list", `--max-count=${most}`, "--fixed-strings", `--author=${by}`, sha],
      );
      const commits = listed.split("\n").filter((line) => line !== "");
      return ok(
        await Promise.all(commits.map(async (one) => commit(state, (await state.git.readCommit(one))!))),
      );
    },
  },

  "GET /repos/{owner}/{repo}/commits/{+ref}": {
    needs: [["contents", "read"]],
    async answer({ state, params }) {
      const sha = await resolveOrRefuse(state, params.ref!);
      const stored = (await state.git.readCommit(sha))!;
      const base = stored.parents[0] ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
      const files = await diffEntries(state, base, sha);
      const [additions, deletions] = [sum(files, "additions"), sum(files, "deletions")];
      const answer: Schemas["commit"] = {
        ...commit(state, stored),
        stats: { additions, deletions, total: additions + deletions },
        files: files.slice(0, mostCompareFiles),
      };
      return ok(answer);
    },
  },

  "GET /repos/{owner}/{repo}/compare/{+basehead}": {
    needs: [["contents", "read"]],
    async answer({ state, params, query }) {
      const { git } = state;
      const [from, to] = params.basehead!.split("...") as [string, string | undefined];
      if (to === undefined) throw notFound();
      const [base, head] = await Promise.all([git.resolve(from), git.resolve(to)]);
      if (base === undefined || head === undefined) throw notFound();
      const mergeBase = await git.mergeBase(base, head);
      if (mergeBase === undefined) throw new Refusal(404, `No common ancestor between ${from} and ${to}.`);
      const [ahead, behind, files] = await Promise.all([
        git.listCommits(base, head),
        git.listCommits(head, base),
        diffEntries(state, mergeBase, head),
      ]);
      const { items, headers } = cut(query, ahead, `${state.url}/compare`);
      const read = async (sha: string) => commit(state, (await git.readCommit(sha))!);
      const first = Number(query.get("page") ?? 1) === 1;
      const html = `${state.url}/${state.owner}/${state.repo}/compare/${params.basehead}`;
      const answer: Schemas["commit-comparison"] = {
        url: `${state.url}/repos/${state.owner}/${state.repo}/compare/${params.basehead}`,
        html_url: html,
        permalink_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        base_commit: await read(base),
        merge_base_commit: await read(mergeBase),
        status:
          ahead.length > 0
            ? behind.length > 0
              ? "diverged"
              : "ahead"
            : behind.length > 0
              ? "behind"
              : "identical",
        ahead_by: ahead.length,
        behind_by: behind.length,
        total_commits: ahead.length,
        commits: await Promise.all(items.map(read)),
        ...(first && { files: files.slice(0, mostCompareFiles) }),
      };
      return ok(answer, headers);
    },
  },

  "GET /repos/{owner}/{repo}/commits/{sha}/pulls": {
    needs: [["pull_requests", "read"]],
    async answer(call) {
      const { state, params } = call;
      const sha = await resolveOrRefuse(state, params.sha!);
      const found = await pullsOfCommit(state, sha);
      return page(
        call,
        found.map((issue) => pullSimple(state, issue)),
      );
    },
  },
};

/** The merged ones that brought the commit in; open ones when there are none. */
export async function pullsOfCommit(state: State, sha: string) {
  const merged = [];
  const open = [];
  for (const issue of state.issues) {
    const { pull } = issue;
    if (pull === undefined) continue;
    const end = pull.mergeCommit ?? pull.headSha;
    const brought = await state.git.listCommits(pull.baseSha, end);
    const own = await state.git.listCommits(pull.baseSha, pull.headSha);
    if (![...brought, ...own].includes(sha)) continue;
    if (pull.mergedAt !== undefined) merged.push(issue);
    else if (issue.state === "open") open.push(issue);
  }
  return merged.length > 0 ? merged : open;
}

async function resolveOrRefuse(state: State, ref: string): Promise<string> {
  const sha = await state.git.resolve(ref);
  if (sha !== undefined) return sha;
  if ((await state.git.listRefs("refs/heads")).length === 0)
    throw new Refusal(409, "Git Repository is empty.");
  throw new Refusal(422, `No commit found for SHA: ${ref}`);
}

function sum(files: Schemas["diff-entry"][], field: "additions" | "deletions"): number {
  return files.reduce((total, file) => total + file[field], 0);
}
