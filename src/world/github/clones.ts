import { openClone } from "../git.ts";
import type { GitHub } from "./github.ts";

/** Git itself, for what the API can't do; the token goes no further than from here to git's environment. */
export function clonesOf({
  serverUrl,
  owner,
  repo,
  token,
}: {
  serverUrl: string;
  owner: string;
  repo: string;
  token: string;
}): Pick<GitHub, "openClone"> {
  return {
    openClone: (commits) => openClone({ url: `${serverUrl}/${owner}/${repo}.git`, token, commits }),
  };
}
