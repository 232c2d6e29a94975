import { signer, verification } from "./commits.ts";
import type { GitCommit } from "./git.ts";
import { addressOf } from "./people.ts";
import {
  type Call,
  iso,
  nodeId,
  notFound,
  ok,
  Refusal,
  type Routes,
  type Schemas,
  text,
  texts,
} from "./route.ts";
import type { State } from "./state.ts";

function gitCommit(state: State, stored: GitCommit): Schemas["git-commit"] {
  const { sha, tree, parents, message, author, committer } = stored;
  const repo = `${state.url}/repos/${state.owner}/${state.repo}/git`;
  const html = `${state.url}/${state.owner}/${state.repo}/commit`;
  return {
    sha,
    node_id: nodeId("C", sha),
    url: `${repo}/commits/${sha}`,
    html_url: `${html}/${sha}`,
    author: { name: author.name, email: author.email, date: iso(author.at) },
    committer: { name: committer.name, email: committer.email, date: iso(committer.at) },
    message,
    tree: { sha: tree, url: `${repo}/trees/${tree}` },
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${repo}/commits/${parent}`,
      html_url: `${html}/${parent}`,
    })),
    verification: verification(stored),
  };
}

async function refuseIfEmpty({ state }: Call): Promise<void> {
  if ((await state.git.listRefs("refs/heads")).length === 0)
    throw new Refusal(409, "Git Repository is empty.");
}

export const treeRoutes: Routes = {
  "GET /repos/{owner}/{repo}/git/trees/{+tree_sha}": {
    needs: [["contents", "read"]],
    async answer(call) {
      const { state, params, query } = call;
      await refuseIfEmpty(call);
      const name = params.tree_sha!;
      const object = await state.git.readObject(`${(await state.git.resolve(name)) ?? name}^{tree}`);
      if (object === undefined) throw notFound();
      const entries = (await state.git.listTree(object.sha, query.has("recursive")))!;
      const repo = `${state.url}/repos/${state.owner}/${state.repo}/git`;
      const answer: Schemas["git-tree"] = {
        sha: object.sha,
        url: `${repo}/trees/${object.sha}`,
        tree: entries.slice(0, state.mostTreeEntries).map((entry) => ({
          ...entry,
          ...(entry.type !== "commit" && { url: `${repo}/${entry.type}s/${entry.sha}` }),
        })),
        truncated: entries.length > state.mostTreeEntries,
      };
      return ok(answer);
    },
  },

  "GET /repos/{owner}/{repo}/git/blobs/{file_sha}": {
    needs: [["contents", "read"]],
    async answer(call) {
      const { state, params } = call;
      await refuseIfEmpty(call);
      const object = await state.git.readObject(params.file_sha!);
      if (object?.type !== "blob") throw notFound();
      const answer: Schemas["blob"] = {
        sha: object.sha,
        node_id: nodeId("B", object.sha),
        size: object.content.length,
        url: `${state.url}/repos/${state.owner}/${state.repo}/git/blobs/${object.sha}`,
        content: object.content.toString("base64").replace(/.{60}/gu, "$&\n"),
        encoding: "base64",
      };
      return ok(answer);
    },
  },

  "POST /repos/{owner}/{repo}/git/blobs": {
    needs: [["contents", "write"]],
    async answer(call) {
      const { state, body } = call;
      await refuseIfEmpty(call);
      const content = text(body, "content");
      if (content === undefined) throw new Refusal(422, 'Invalid request.\n\n"content" wasn\'t supplied.');
      const encoding = text(body, "encoding") === "base64" ? "base64" : "utf8";
      const sha = await state.git.writeBlob(Buffer.from(content, encoding));
      const url = `${state.url}/repos/${state.owner}/${state.repo}/git/blobs/${sha}`;
      const answer: Schemas["short-blob"] = { sha, url };
      return { status: 201, body: answer };
    },
  },

  "POST /repos/{owner}/{repo}/git/trees": {
    needs: [["contents", "write"]],
    async answer(call) {
      const { state, body } = call;
      const { git } = state;
      await refuseIfEmpty(call);
      const base = text(body, "base_tree");
      const changes = await Promise.all(
        ((body.tree ?? []) as Record<string, unknown>[]).map((entry) => readEntry(state, entry)),
      );
      if (changes.length === 0) throw new Refusal(422, "Invalid tree info");
      const baseTree = base === undefined ? undefined : (await git.readObject(`${base}^{tree}`))?.sha;
      if (base !== undefined && baseTree === undefined) throw notFound();
      for (const { path, sha } of changes) {
        const there = baseTree !== undefined && (await git.readObject(`${baseTree}:${path}`)) !== undefined;
        if (sha === null && !there) throw new Refusal(422, "GitRPC::BadObjectState");
      }
      const sha = await git.writeTree(baseTree, changes);
      const entries = (await git.listTree(sha, false))!;
      const answer: Schemas["git-tree"] = { sha, tree: entries, truncated: false };
      return { status: 201, body: answer };
    },
  },

  "GET /repos/{owner}/{repo}/git/commits/{commit_sha}": {
    needs: [["contents", "read"]],
    async answer({ state, params }) {
      const stored = await state.git.readCommit(params.commit_sha!);
      if (stored === undefined) throw notFound();
      return ok(gitCommit(state, stored));
    },
  },

  "POST /repos/{owner}/{repo}/git/commits": {
    needs: [["contents", "write"]],
    async answer(call) {
      const { state, body } = call;
      const { git } = state;
      await refuseIfEmpty(call);
      const message = text(body, "message");
      const tree = text(body, "tree");
      if (message === undefined || tree === undefined) throw new Refusal(422, "Invalid request.");
      if ((await git.readObject(tree))?.type !== "tree") throw new Refusal(422, "Tree SHA does not exist");
      const parents = texts(body, "parents");
      for (const parent of parents) {
        if ((await git.readObject(parent))?.type !== "commit") {
          throw new Refusal(422, "Parent SHA does not exist or is not a commit object");
        }
      }
      const self = { name: state.self, email: addressOf(state.self), at: state.now() };
      const custom = body.author as { name: string; email: string; date?: string } | undefined;
      const author = custom ? { ...custom, at: custom.date ? Date.parse(custom.date) : state.now() } : self;
      const committer = custom ? author : { ...signer, at: state.now() };
      const sha = await git.writeCommit({ message, tree, parents, author, committer });
      return { status: 201, body: gitCommit(state, (await git.readCommit(sha))!) };
    },
  },
};

async function readEntry(state: State, entry: Record<string, unknown>) {
  const path = text(entry, "path");
  const mode = text(entry, "mode") ?? "100644";
  if (path === undefined || path === "" || path.startsWith("/") || path.endsWith("/")) {
    throw new Refusal(422, "tree.path contains a malformed path component");
  }
  if (!["100644", "100755", "040000", "160000", "120000"].includes(mode)) {
    throw new Refusal(422, "Must supply a valid tree.mode");
  }
  const content = text(entry, "content");
  if (content !== undefined) return { path, mode, sha: await state.git.writeBlob(Buffer.from(content)) };
  if (entry.sha === null) return { path, mode, sha: null };
  const sha = text(entry, "sha");
  if (sha === undefined) throw new Refusal(422, "Must supply either tree.sha or tree.content");
  if (mode !== "160000" && (await state.git.readObject(sha)) === undefined) {
    throw new Refusal(422, `tree.sha ${sha} is not a valid blob`);
  }
  return { path, mode, sha };
}
