import type { Log } from "../world.ts";
import type { GitHub } from "./github.ts";
import { openGitHub } from "./open-github.ts";

/**
 * The repository that the environment names, as a runner sets it: GITHUB_REPOSITORY, and for an Enterprise Server
 * GITHUB_API_URL, GITHUB_GRAPHQL_URL and GITHUB_SERVER_URL. What is missing is github.com's, or follows from the API's
 * address. Whether GITHUB_REPOSITORY is there and well formed is the caller's to check.
 */
export function githubFromEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  { token, log }: { token: string; log?: Log },
): GitHub {
  const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
  const apiUrl = (env.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/u, "");
  return openGitHub({
    token,
    owner,
    repo,
    apiUrl,
    graphqlUrl: env.GITHUB_GRAPHQL_URL || `${apiUrl.replace(/\/v3$/u, "")}/graphql`,
    serverUrl: env.GITHUB_SERVER_URL || serverOf(apiUrl),
    userAgent: "deploy-guard",
    ...(log !== undefined && { log }),
  });
}

/** `https://github.com`, or the Enterprise Server that the API belongs to. */
function serverOf(apiUrl: string): string {
  return apiUrl.replace(/\/api\/v3$/u, "").replace(/^https:\/\/api\./u, "https://");
}
