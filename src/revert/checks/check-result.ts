/** A run of the project's own check, as far as its result goes. */
export interface EndedRun {
  /** `queued`, `in_progress`, `waiting`, `completed`, … */
  status: string;
  /** `success`, `failure`, …; undefined while it runs. */
  conclusion: string | undefined;
}

export interface FailedJob {
  name: string;
  url: string;
  conclusion: string;
}

export type CheckResult =
  | { kind: "passed" }
  /** No jobs where they could not be read, or where the run failed before any began. */
  | { kind: "failed"; conclusion: string; jobs: FailedJob[] }
  /** It ended, and says nothing of the files: cancelled, skipped, neutral. */
  | { kind: "told-nothing"; conclusion: string }
  /** `waits` for somebody to approve it, or for a runner. */
  | { kind: "running"; waits: boolean };

const failing = new Set(["failure", "timed_out", "startup_failure"]);
const waiting = new Set(["waiting", "action_required", "requested", "pending"]);

/** What a run of the check says of the revert. `action_required` is how GitHub ends a run that nobody has approved yet. */
export function judgeCheck(
  { status, conclusion }: EndedRun,
  jobs: readonly { name: string; url: string; conclusion: string | undefined }[],
): CheckResult {
  if (conclusion === undefined || conclusion === "action_required")
    return { kind: "running", waits: conclusion !== undefined || waiting.has(status) };
  if (conclusion === "success") return { kind: "passed" };
  if (!failing.has(conclusion)) return { kind: "told-nothing", conclusion };
  const failed = jobs.flatMap(({ name, url, conclusion: end }) =>
    end !== undefined && failing.has(end) ? [{ name, url, conclusion: end }] : [],
  );
  return { kind: "failed", conclusion, jobs: failed };
}
