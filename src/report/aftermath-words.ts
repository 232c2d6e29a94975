import { sha7 } from "../text/names.ts";
import type { Reapplied, UndoneDeploy } from "./run-report.ts";

/** For the log: what this deploy undoes, and what it is therefore held against. */
export function undoneLine({ sha, revert }: UndoneDeploy): string {
  const what = revert === undefined ? `takes ${sha7(sha)} back` : `brings the revert #${revert}`;
  return `this deploy ${what}: it is held against the time before ${sha7(sha)}`;
}

/** `a re-application of #479, which #482 reverted; the earlier incident is #483`. */
export function reappliedWords({ revert, pull, incident }: Reapplied): string {
  const what = pull === undefined ? `what #${revert} reverted` : `#${pull}, which #${revert} reverted`;
  const earlier = incident === undefined ? "" : `; the earlier incident is #${incident.number}`;
  return `a re-application of ${what}${earlier}`;
}
