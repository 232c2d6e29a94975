import { verification } from "./commits.ts";
import { type Call, nodeId, notFound, ok, page, Refusal, type Routes, type Schemas, text } from "./route.ts";
import { addEvent, type State } from "./state.ts";

function gitRef(state: State, ref: string, sha: string): Schemas["git-ref"] {
  const repo = `${state.url}/repos/${state.owner}/${state.repo}/git`;
  return {
    ref,
    node_id: nodeId("REF", ref),
    url: `${repo}/${ref}`,
    object: { type: "commit", sha, url: `${repo}/commits/${sha}` },
  };
}

function rulesOf(state: State, branch: string, type: string): boolean {
  return state.rules.some((rule) => rule.branch === branch && rule.type === type);
}

function violation(what: string): Refusal {
  return new Refusal(422, `Repository rule violations found\n\n${what}\n\n`);
}

/** Who pushes to this branch directly, and with what, must pass its rules. */
async function refuseByRules(
  state: State,
  branch: string,
  change: { from?: string; to?: string },
): Promise<void> {
  const { from, to } = change;
  if (from === undefined && rulesOf(state, branch, "creation")) {
    throw violation("Cannot create ref due to creations being restricted.");
  }
  if (to === undefined && rulesOf(state, branch, "deletion")) throw violation("Cannot delete this branch");
  if (from !== undefined && to !== undefined) {
    if (rulesOf(state, branch, "pull_request")) {
      throw violation("Changes must be made through a pull request.");
    }
    if (rulesOf(state, branch, "merge_queue")) {
      throw violation("Changes must be made through the merge queue");
    }
    if (rulesOf(state, branch, "update")) throw violation("Cannot update this protected ref.");
    if (rulesOf(state, branch, "non_fast_forward") && !(await state.git.isAncestor(from, to))) {
      throw violation("Cannot force-push to this branch");
    }
  }
  if (to !== undefined && rulesOf(state, branch, "required_signatures")) {
    const commit = await state.git.readCommit(to);
    if (commit !== undefined && !verification(commit).verified) {
      throw violation("Commits must have verified signatures.");
    }
  }
  if (from !== undefined && state.protectedBranches.has(branch)) {
    throw new Refusal(422, `Protected branch update failed for refs/heads/${branch}.`);
  }
}

/** A workflow file that no branch has yet may only be brought in with the workflows permission. */
export async function newWorkflow(state: State, sha: string): Promise<string | undefined> {
  if (state.permissions.workflows === "write") return;
  const { git } = state;
  const folder = ".github/workflows";
  const list = async (name: string) => {
    const tree = await git.readObject(`${name}:${folder}`);
    return tree === undefined ? [] : ((await git.listTree(tree.sha, true)) ?? []);
  };
  const wanted = await list(sha);
  if (wanted.length === 0) return;
  const known = new Set<string>();
  for (const { ref } of await git.listRefs("refs/heads")) {
    for (const { path, sha: blob } of await list(ref)) {
      known.add(`${path} ${blob}`);
    }
  }
  const found = wanted.find(({ path, type, sha: blob }) => type === "blob" && !known.has(`${path} ${blob}`));
  return found && `${folder}/${found.path}`;
}

async function refuseWorkflows(state: State, sha: string): Promise<void> {
  if ((await newWorkflow(state, sha)) === undefined) return;
  throw new Refusal(403, "Resource not accessible by integration", {
    headers: { "x-accepted-github-permissions": "contents=write; contents=write,workflows=write" },
  });
}

/** After any move of a branch: open pull requests follow it, and those without a head are closed. */
export async function followBranches(state: State): Promise<void> {
  for (const issue of state.issues) {
    const { pull } = issue;
    if (pull === undefined || issue.state === "closed") continue;
    const head = await state.git.findRef(headRef(state, pull.headRepo, pull.head));
    if (head === undefined) {
      issue.state = "closed";
      issue.closedAt = state.now();
      addEvent(state, issue, { event: "closed", actor: state.self });
      continue;
    }
    pull.headSha = head;
    await state.git.setRef(`refs/pull/${issue.number}/head`, head);
  }
}

/** A fork's branches are kept apart in the same repository, as GitHub does. */
export function headRef(state: State, repo: string, branch: string): string {
  const own = repo.toLowerCase() === `${state.owner}/${state.repo}`.toLowerCase();
  return own ? `refs/heads/${branch}` : `refs/forks/${repo}/${branch}`;
}

export const branchRoutes: Routes = {
  "GET /repos/{owner}/{repo}/git/matching-refs/{+ref}": {
    needs: [["contents", "read"]],
    async answer(call) {
      const { state, params } = call;
      const refs = await state.git.listRefs("refs");
      return page(
        call,
        refs
          .filter(({ ref }) => ref.startsWith(`refs/${params.ref}`))
          .map(({ ref, sha }) => gitRef(state, ref, sha)),
      );
    },
  },

  "GET /repos/{owner}/{repo}/git/ref/{+ref}": {
    needs: [["contents", "read"]],
    async answer({ state, params }) {
      const ref = `refs/${params.ref}`;
      if ((await state.git.listRefs("refs/heads")).length === 0)
        throw new Refusal(409, "Git Repository is empty.");
      const sha = await state.git.findRef(ref);
      if (sha === undefined) throw notFound();
      return ok(gitRef(state, ref, sha));
    },
  },

  "POST /repos/{owner}/{repo}/git/refs": {
    needs: [["contents", "write"]],
    async answer({ state, body }) {
      const { git } = state;
      const ref = text(body, "ref") ?? "";
      const sha = text(body, "sha") ?? "";
      if (
        !/^refs\/(?!pull\/)[^/]+\/./u.test(ref) ||
        (await git.tryGit(["check-ref-format", ref], { no: [1] })) === undefined
      ) {
        throw new Refusal(422, `${ref} is not a valid ref name.`);
      }
      if ((await git.readObject(sha))?.type !== "commit") throw new Refusal(422, "Object does not exist");
      if ((await git.findRef(ref)) !== undefined) throw new Refusal(422, "Reference already exists");
      // A name can't be a folder of others and a ref itself.
      const parents = ref.split("/").map((_, at, parts) => parts.slice(0, at).join("/"));
      for (const parent of parents.slice(3)) {
        if ((await git.findRef(parent)) !== undefined) throw new Refusal(422, "Reference update failed");
      }
      if ((await git.listRefs(`${ref}/`)).length > 0) throw new Refusal(422, "Reference update failed");
      await refuseByRules(state, ref.slice("refs/heads/".length), { to: sha });
      await refuseWorkflows(state, sha);
      if (!(await git.swapRef(ref, undefined, sha))) throw new Refusal(422, "Reference already exists");
      return { status: 201, body: gitRef(state, ref, sha) };
    },
  },

  "PATCH /repos/{owner}/{repo}/git/refs/{+ref}": {
    needs: [["contents", "write"]],
    async answer({ state, params, body }) {
      const { git } = state;
      const ref = `refs/${params.ref}`;
      const sha = text(body, "sha") ?? "";
      const from = await git.findRef(ref);
      if (from === undefined) throw new Refusal(422, "Reference does not exist");
      if ((await git.readObject(sha))?.type !== "commit") throw new Refusal(422, "Object does not exist");
      if (body.force !== true && !(await git.isAncestor(from, sha))) {
        throw new Refusal(422, "Update is not a fast forward");
      }
      await refuseByRules(state, ref.slice("refs/heads/".length), { from, to: sha });
      await refuseWorkflows(state, sha);
      const swapped = await git.swapRef(ref, from, sha);
      if (!swapped) throw new Refusal(422, "Update is not a fast forward");
      await followBranches(state);
      return ok(gitRef(state, ref, sha));
    },
  },

  "DELETE /repos/{owner}/{repo}/git/refs/{+ref}": {
    needs: [["contents", "write"]],
    async answer({ state, params }) {
      const ref = `refs/${params.ref}`;
      const from = await state.git.findRef(ref);
      if (from === undefined) throw new Refusal(422, "Reference does not exist");
      await refuseByRules(state, ref.slice("refs/heads/".length), { from });
      await state.git.deleteRef(ref);
      await followBranches(state);
      return { status: 204, body: undefined };
    },
  },

  "GET /repos/{owner}/{repo}/branches/{+branch}": {
    needs: [["contents", "read"]],
    async answer({ state, params }) {
      const sha = await state.git.findRef(`refs/heads/${params.branch}`);
      if (sha === undefined) throw notFound();
      return ok({
        name: params.branch,
        commit: { sha },
        protected: state.protectedBranches.has(params.branch!),
      });
    },
  },

  "GET /repos/{owner}/{repo}/rules/branches/{+branch}": {
    needs: [["metadata", "read"]],
    answer(call: Call) {
      const { state, params } = call;
      const rules = state.rules
        .filter(({ branch }) => branch === params.branch)
        .map(({ type, parameters }, at) => ({
          type,
          ...(parameters !== undefined && { parameters }),
          ruleset_source_type: "Repository",
          ruleset_source: `${state.owner}/${state.repo}`,
          ruleset_id: at + 1,
        }));
      return page(call, rules as Schemas["repository-rule-detailed"][]);
    },
  },
};
