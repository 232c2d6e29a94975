import { kinship, type Traits } from "./same-service.ts";

/** One deployment of an environment as GitHub records it. */
export interface DeploymentRecord {
  id: number;
  sha: string;
  ref: string;
  createdAt: number;
  /** The workflow run whose job made it, where GitHub says, and which attempt of it. */
  runId?: number;
  runAttempt?: number;
  traits: Traits;
  /** Newest first. */
  statuses: { state: string; description: string; createdAt: number }[];
}

/** Begins the description of the status that a regressed deploy gets; the sign by which a later run knows it. */
export const regressedMark = "deploy-guard: regressed";

export function hasRegressedMark({ statuses }: DeploymentRecord): boolean {
  return statuses.some(({ description }) => description.startsWith(regressedMark));
}

const underWay = new Set(["in_progress", "queued", "pending", "waiting"]);
/** What ends a success: after it, a second success is a second going live. */
const ending = new Set(["inactive", "failure", "error"]);

/** Its job has not ended yet. */
export function isUnderWay({ statuses }: DeploymentRecord): boolean {
  const newest = statuses[0]?.state;
  const succeeded = statuses.some(({ state }) => state === "success");
  return !succeeded && (newest === undefined || underWay.has(newest));
}

/** It waits for somebody's approval or for its turn: nothing of it has begun. */
export function isWaiting(record: DeploymentRecord): boolean {
  return isUnderWay(record) && record.statuses[0] !== undefined && record.statuses[0].state !== "in_progress";
}

/** One time that a commit went live. */
export interface Live {
  record: DeploymentRecord;
  at: number;
}

/** What a watch of this environment ended with, as the ledger remembers it. */
export interface Judged {
  sha: string;
  runId?: number | undefined;
  deployedAt: number;
  verdict: string;
}

/**
 * Every time that something went live, newest first. A deployment that is used again for the same commit (Argo CD does so)
 * succeeds a second time, which counts when it had ended in between or when another one had gone live.
 */
export function livesOf(records: readonly DeploymentRecord[], judged: readonly Judged[] = []): Live[] {
  const moments = records.flatMap((record) => successes(record, judged).map((at) => ({ record, at })));
  const inOrder = moments.toSorted((a, b) => a.at - b.at || a.record.id - b.record.id);
  return inOrder
    .filter(({ record, at }, index) => {
      const before = inOrder[index - 1];
      if (before?.record !== record) return true;
      return record.statuses.some(
        ({ state, createdAt }) => ending.has(state) && createdAt >= before.at && createdAt <= at,
      );
    })
    .toReversed();
}

/** Oldest first. A deploy whose own job guarded it and failed for it was live all the same. */
function successes(record: DeploymentRecord, judged: readonly Judged[]): number[] {
  const times = record.statuses.filter(({ state }) => state === "success").map(({ createdAt }) => createdAt);
  if (times.length > 0) return times.toReversed();
  const watched = judged.find(
    ({ sha, runId }) => sha === record.sha && runId !== undefined && runId === record.runId,
  );
  if (watched !== undefined) return [watched.deployedAt];
  return hasRegressedMark(record) ? [record.createdAt] : [];
}

/** When this deployment went live last; undefined when it did not. `now` stands for one whose own job is running this guard. */
export function liveSince(record: DeploymentRecord, now: number): number | undefined {
  const succeeded = record.statuses.some(({ state }) => state === "success");
  const last = succeeded ? livesOf([record])[0]?.at : undefined;
  return last ?? (isUnderWay(record) ? now : undefined);
}

/** An environment may wait for hours for an approval; a baseline that ends so long before says little of today. */
export const longestRolloutMs = 30 * 60_000;
/** A deployment that is recorded at its end lasts as long as the two requests take, and marks no beginning. */
const shortestRolloutMs = 10_000;

/** When the work on it began: a deployment may wait before that, and may be used again. */
export function begunAt({ createdAt, statuses }: DeploymentRecord, liveAt: number): number {
  const known = statuses.filter((status) => status.createdAt <= liveAt);
  const last = known.findIndex(
    ({ state, createdAt: at }) => at < liveAt && (state === "success" || ending.has(state)),
  );
  const own = last < 0 ? known : known.slice(0, last);
  const inProgress = own.filter(({ state }) => state === "in_progress").at(-1)?.createdAt;
  return inProgress ?? (last < 0 ? Math.min(createdAt, liveAt) : liveAt);
}

/**
 * When machines began to change: a deployment succeeds when the last one has, and a bad commit fails from the first
 * one on. Undefined when nothing marks it.
 */
export function rolloutStart(record: DeploymentRecord, deployedAt: number): number | undefined {
  const started = begunAt(record, deployedAt);
  if (deployedAt - started < shortestRolloutMs) return undefined;
  return Math.max(started, deployedAt - longestRolloutMs);
}

const longestRunMs = 2 * 3_600_000;

/**
 * Every job that names an environment gets a deployment of its own, each of a matrix and this guard's included. Those of
 * one run and commit are one deploy: the oldest stands for all, so that the guard's own job is not taken for a second.
 */
export function foldRuns(records: readonly DeploymentRecord[]): DeploymentRecord[] {
  const folded: DeploymentRecord[] = [];
  for (const record of records) {
    const last = folded.at(-1);
    if (last !== undefined && isSameDeploy(last, record)) folded[folded.length - 1] = together(last, record);
    else folded.push(record);
  }
  return folded;
}

/** Next to each other and soon after: a run that is started again days later, or after another deploy, is a new one. */
function isSameDeploy(newer: DeploymentRecord, older: DeploymentRecord): boolean {
  if (newer.runId === undefined || newer.runId !== older.runId || newer.sha !== older.sha) return false;
  if (newer.createdAt - older.createdAt > longestRunMs) return false;
  if (kinship(newer.traits, older.traits, []).kind === "other") return false;
  // A job that failed and was started again is another try, with a rollout of its own.
  const [ended] = older.statuses;
  const failed = older.statuses.every(({ state }) => state !== "success") && ended !== undefined;
  return !(failed && ending.has(ended.state) && ended.createdAt <= newer.createdAt);
}

function together(newer: DeploymentRecord, older: DeploymentRecord): DeploymentRecord {
  const liveAt = older.statuses.find(({ state }) => state === "success")?.createdAt;
  // Once a part is live, what a later job of the run is still doing does not put that in question.
  const still = newer.statuses.filter(
    ({ state, createdAt }) => liveAt === undefined || !underWay.has(state) || createdAt < liveAt,
  );
  const statuses = [...still, ...older.statuses].toSorted((a, b) => b.createdAt - a.createdAt);
  return { ...older, statuses };
}
