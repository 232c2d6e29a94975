import { branchesOf } from "./branches.ts";
import { type GitHubOptions, openClient } from "./client.ts";
import { clonesOf } from "./clones.ts";
import { commentsOf } from "./comments.ts";
import { commitsOf } from "./commits.ts";
import { contentsOf } from "./contents.ts";
import { deploymentsOf } from "./deployments.ts";
import type { GitHub } from "./github.ts";
import { issuesOf } from "./issues.ts";
import { permissionsOf } from "./permissions.ts";
import { pullsOf } from "./pulls.ts";
import { refsOf } from "./refs.ts";
import { repositoryOf } from "./repository.ts";
import { reviewsOf } from "./reviews.ts";
import { runsOf } from "./runs.ts";
import { statusesOf } from "./statuses.ts";
import { treesOf } from "./trees.ts";

/** GitHub through its API. */
export function openGitHub(options: GitHubOptions): GitHub {
  const client = openClient(options);
  const repository = repositoryOf(client);
  return {
    owner: client.owner,
    repo: client.repo,
    serverUrl: client.serverUrl,
    requests: client.requests,
    clockAheadSeconds: client.clockAheadSeconds,
    ...repository,
    ...permissionsOf(client),
    ...deploymentsOf(client),
    ...runsOf(client),
    ...commitsOf(client),
    ...treesOf(client),
    ...refsOf(client),
    ...branchesOf(client),
    ...pullsOf(client),
    ...reviewsOf(client),
    ...issuesOf(client),
    ...commentsOf(client, repository.findSelf),
    ...statusesOf(client),
    ...contentsOf(client),
    ...clonesOf({
      serverUrl: client.serverUrl,
      owner: client.owner,
      repo: client.repo,
      token: options.token,
    }),
  };
}
