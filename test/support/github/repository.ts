import { simpleUser } from "./people.ts";
import { iso, nodeId, ok, type Routes, type Schemas } from "./route.ts";
import type { State } from "./state.ts";

const addresses = [
  "archive_url",
  "assignees_url",
  "blobs_url",
  "branches_url",
  "collaborators_url",
  "comments_url",
  "commits_url",
  "compare_url",
  "contents_url",
  "contributors_url",
  "deployments_url",
  "downloads_url",
  "events_url",
  "forks_url",
  "git_commits_url",
  "git_refs_url",
  "git_tags_url",
  "issue_comment_url",
  "issue_events_url",
  "issues_url",
  "keys_url",
  "labels_url",
  "languages_url",
  "merges_url",
  "milestones_url",
  "notifications_url",
  "pulls_url",
  "releases_url",
  "stargazers_url",
  "statuses_url",
  "subscribers_url",
  "subscription_url",
  "tags_url",
  "teams_url",
  "trees_url",
  "hooks_url",
] as const;

/** As it is embedded in other answers; a fork by its `owner/name`. */
export function repository(state: State, fullName = `${state.owner}/${state.repo}`): Schemas["repository"] {
  const [owner, name] = fullName.split("/") as [string, string];
  const url = `${state.url}/repos/${fullName}`;
  const html = `${state.url}/${fullName}`;
  const linked = Object.fromEntries(
    addresses.map((field) => [field, `${url}/${field.replace(/_url$/u, "")}`]),
  ) as Record<(typeof addresses)[number], string>;
  const born = iso(0);
  const push = state.permissions.contents === "write";
  return {
    ...linked,
    id: 1,
    node_id: nodeId("R", fullName),
    name,
    full_name: fullName,
    owner: simpleUser(state, owner),
    private: state.private,
    html_url: html,
    description: null,
    fork: owner !== state.owner,
    url,
    git_url: `git://${fullName}.git`,
    ssh_url: `git@${fullName}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 0,
    default_branch: state.defaultBranch,
    open_issues: state.issues.filter((issue) => issue.state === "open").length,
    open_issues_count: state.issues.filter((issue) => issue.state === "open").length,
    has_issues: state.hasIssues,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: false,
    archived: state.archived,
    disabled: false,
    pushed_at: born,
    created_at: born,
    updated_at: born,
    permissions: { admin: false, push, pull: true },
  };
}

export function fullRepository(state: State): Schemas["full-repository"] {
  const { merges } = state;
  const { code_search_index_status: _, ...rest } = repository(state);
  const born = iso(0);
  return {
    ...rest,
    pushed_at: born,
    created_at: born,
    updated_at: born,
    has_discussions: false,
    subscribers_count: 0,
    network_count: 0,
    allow_merge_commit: merges.merge,
    allow_squash_merge: merges.squash,
    allow_rebase_merge: merges.rebase,
    allow_auto_merge: merges.auto,
  };
}

export const repositoryRoutes: Routes = {
  "GET /repos/{owner}/{repo}": {
    needs: [["metadata", "read"]],
    answer: ({ state }) => ok(fullRepository(state)),
  },
};
