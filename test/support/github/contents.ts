import { notFound, ok, type Routes, type Schemas } from "./route.ts";
import type { State } from "./state.ts";

/** Above this GitHub leaves the text out. */
const largest = 1024 * 1024;

function contentFile(
  state: State,
  { path, sha, bytes }: { path: string; sha: string; bytes: Buffer },
): Schemas["content-file"] {
  const url = `${state.url}/repos/${state.owner}/${state.repo}/contents/${path}`;
  const small = bytes.length <= largest;
  return {
    type: "file",
    encoding: small ? "base64" : "none",
    size: bytes.length,
    name: path.slice(path.lastIndexOf("/") + 1),
    path,
    content: small ? bytes.toString("base64").replace(/.{60}/gu, "$&\n") : "",
    sha,
    url,
    git_url: null,
    html_url: null,
    download_url: null,
    _links: { self: url, git: null, html: null },
  };
}

export const contentRoutes: Routes = {
  "GET /repos/{owner}/{repo}/contents/{+path}": {
    needs: [["contents", "read"]],
    async answer({ state, params, query }) {
      const { git } = state;
      const path = params.path!;
      const commit = await git.resolve(query.get("ref") ?? state.defaultBranch);
      if (commit === undefined) throw notFound();
      const object = await git.readObject(`${commit}:${path}`);
      if (object === undefined) throw notFound();
      if (object.type === "tree") {
        const entries = (await git.listTree(object.sha, false))!;
        return ok(
          entries.map((entry) => ({
            ...entry,
            name: entry.path,
            path: `${path}/${entry.path}`,
            type: entry.type === "tree" ? "dir" : "file",
          })),
        );
      }
      return ok(contentFile(state, { path, sha: object.sha, bytes: object.content }));
    },
  },
};

/** Files of other repositories are only texts: `contents` is all that is asked of them. */
export function otherContent(state: State, repo: string, path: string): Schemas["content-file"] | undefined {
  const found = state.otherFiles.get(repo)?.[path];
  return found === undefined
    ? undefined
    : contentFile(state, { path, sha: "0".repeat(40), bytes: Buffer.from(found) });
}
