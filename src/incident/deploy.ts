/** A commit made live in an environment, and the one that was live before it. */
export interface Deploy {
  environment: string;
  /** What is live now: "bad", should it turn out to be worse. */
  sha: string;
  /** Milliseconds since the epoch; the judge's time zero. */
  deployedAt: number;
  /** When its rollout began, where that is known to be earlier: from here on readings are no baseline any more. */
  rolloutAt?: number;
  /** Where the facts come from, for the log: `deployment 42 of production`. */
  found: string;
  deploymentId?: number;
  /** Branch or tag that was deployed. */
  ref?: string;
  /** The last deploy that succeeded and was not judged regressed; absent when nobody knows. */
  previous?: { sha: string; deployedAt?: number; found: string };
  /** Why `previous` is absent. */
  previousUnknown?: string;
}

/** One deployment of an environment as GitHub records it. */
export interface DeploymentRecord {
  id: number;
  sha: string;
  ref: string;
  createdAt: number;
  /** The workflow run whose job made it, where GitHub says. */
  runId?: number;
  /** Newest first. */
  statuses: { state: string; description: string; createdAt: number }[];
}

/** Begins the description of the status that a regressed deploy gets; the sign by which a later run knows it. */
export const regressedMark = "deploy-guard: regressed";

function wasJudgedRegressed({ statuses }: DeploymentRecord): boolean {
  return statuses.some(({ description }) => description.startsWith(regressedMark));
}

function succeededAt({ statuses }: DeploymentRecord): number | undefined {
  // GitHub turns an older success `inactive` by a later status, so any success counts, and the first is when it went live.
  return statuses.filter(({ state }) => state === "success").at(-1)?.createdAt;
}

const longestRunMs = 2 * 3_600_000;

/**
 * Every job that names an environment gets a deployment of its own, this guard's included. Those of one run and commit
 * are one deploy: the oldest stands for all, so that the guard's own job is not taken for a second deploy.
 */
export function foldRuns(records: readonly DeploymentRecord[]): DeploymentRecord[] {
  const folded: DeploymentRecord[] = [];
  for (const record of records) {
    // Next to each other and soon after: a run that is started again days later, or after another deploy, is a new one.
    const last = folded.at(-1);
    const isSameDeploy =
      last?.runId !== undefined &&
      last.runId === record.runId &&
      last.sha === record.sha &&
      last.createdAt - record.createdAt <= longestRunMs;
    if (isSameDeploy)
      folded[folded.length - 1] = { ...record, statuses: [...last.statuses, ...record.statuses] };
    else folded.push(record);
  }
  return folded;
}

const underWay = new Set(["in_progress", "queued", "pending"]);

/** Its job has not ended yet. */
export function isUnderWay(record: DeploymentRecord): boolean {
  const newest = record.statuses[0]?.state;
  return succeededAt(record) === undefined && (newest === undefined || underWay.has(newest));
}

/** When this deployment went live; undefined when it did not. `now` stands for one whose own job is running this guard. */
export function liveSince(record: DeploymentRecord, now: number): number | undefined {
  const succeeded = succeededAt(record);
  if (succeeded !== undefined) return succeeded;
  return isUnderWay(record) ? now : undefined;
}

/** An environment may wait for hours for an approval; a baseline that ends so long before says little of today. */
const longestRolloutMs = 30 * 60_000;

/**
 * When machines began to change: a deployment succeeds when the last one has, and a bad commit fails from the first
 * one on. Undefined when it all happened at once.
 */
export function rolloutStart(
  { createdAt, statuses }: DeploymentRecord,
  deployedAt: number,
): number | undefined {
  const started = statuses.filter(({ state }) => state === "in_progress").at(-1)?.createdAt ?? createdAt;
  return started < deployedAt ? Math.max(started, deployedAt - longestRolloutMs) : undefined;
}

/** The newest deployment older than `bad` that succeeded and was not judged regressed. */
export function chooseGood(
  bad: { sha: string; id?: number; createdAt?: number },
  records: readonly DeploymentRecord[],
):
  | { kind: "found"; record: DeploymentRecord }
  | { kind: "same-commit"; record: DeploymentRecord }
  | { kind: "none" } {
  const older = records.filter(
    ({ id, createdAt }) => id !== bad.id && (bad.createdAt === undefined || createdAt <= bad.createdAt),
  );
  // By commit: a bad one that was deployed again has a second record, without the mark.
  const regressed = new Set(records.filter(wasJudgedRegressed).map(({ sha }) => sha));
  for (const record of older) {
    if (succeededAt(record) === undefined || regressed.has(record.sha)) continue;
    return { kind: record.sha === bad.sha ? "same-commit" : "found", record };
  }
  return { kind: "none" };
}

/** A deploy whose own job guards it and found it bad never succeeded, and was live all the same. */
function wentLiveAt(record: DeploymentRecord): number | undefined {
  return succeededAt(record) ?? (wasJudgedRegressed(record) ? record.createdAt : undefined);
}

/**
 * The regressed deploy that this one takes back: the one that was live before it was judged regressed, and this commit had
 * been deployed before that. `earlier` are all deployments known, also those whose statuses were not read.
 */
export function takenBack(
  deploy: { sha: string; id: number; createdAt: number },
  records: readonly DeploymentRecord[],
  earlier: readonly Pick<DeploymentRecord, "sha" | "createdAt">[],
): { sha: string; deployedAt: number } | undefined {
  const before = records.find(
    (record) =>
      record.id !== deploy.id &&
      record.createdAt <= deploy.createdAt &&
      record.sha !== deploy.sha &&
      wentLiveAt(record) !== undefined,
  );
  if (before === undefined || !wasJudgedRegressed(before)) return undefined;
  const wasBad = records.some(
    (record) => record.sha === deploy.sha && record.id !== deploy.id && wasJudgedRegressed(record),
  );
  const wasLive = earlier.some(({ sha, createdAt }) => sha === deploy.sha && createdAt < before.createdAt);
  if (wasBad || !wasLive) return undefined;
  return { sha: before.sha, deployedAt: wentLiveAt(before)! };
}

/** A commit that went live after `bad`, was not live before it, and was not judged regressed: the newest there is. */
export function healthyAfter(
  bad: { sha: string; createdAt: number },
  records: readonly DeploymentRecord[],
): string | undefined {
  const older = records.filter(({ createdAt }) => createdAt <= bad.createdAt).map(({ sha }) => sha);
  return records.find(
    (record) =>
      record.createdAt > bad.createdAt &&
      record.sha !== bad.sha &&
      !older.includes(record.sha) &&
      succeededAt(record) !== undefined &&
      !wasJudgedRegressed(record),
  )?.sha;
}
