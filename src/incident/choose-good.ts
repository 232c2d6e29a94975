import type { Deploy } from "./deploy.ts";
import {
  begunAt,
  type DeploymentRecord,
  hasRegressedMark,
  isUnderWay,
  isWaiting,
  type Judged,
  type Live,
  longestRolloutMs,
} from "./deployment.ts";
import { type Kinship, kinship, kinshipByWorkflow } from "./same-service.ts";

/** What is known of an environment's past. */
export interface Past {
  records: readonly DeploymentRecord[];
  /** Newest first. */
  lives: readonly Live[];
  /** Oldest first. */
  judged: readonly Judged[];
  /** Commits whose regression turned out to be a false alarm. */
  cleared: ReadonlySet<string>;
}

/** The deploy in question. Without a deployment of its own its record is absent, and while that is under way its `live`. */
export interface Question {
  sha: string;
  at: number;
  record?: DeploymentRecord | undefined;
  live?: Live | undefined;
}

/** Whether a commit counts as bad: marked or judged so, and neither judged healthy since nor a false alarm. */
export function isRegressed(sha: string, { records, judged, cleared }: Past): boolean {
  if (cleared.has(sha)) return false;
  const newest = judged.findLast((entry) => entry.sha === sha)?.verdict;
  if (newest === "healthy") return false;
  // By commit: a bad one that was deployed again has a second deployment, without the mark.
  return newest === "regressed" || records.some((record) => record.sha === sha && hasRegressedMark(record));
}

function kinshipOf({ record }: Question, { record: other }: Live, { records }: Past): Kinship {
  if (record === undefined) return { kind: "same" };
  const all = records.map(({ traits }) => traits);
  const byTraits = kinship(record.traits, other.traits, all);
  if (byTraits.kind !== "same") return byTraits;
  const made = ({ sha, traits }: DeploymentRecord) => ({
    sha,
    ...(traits.workflow !== undefined && { workflow: traits.workflow }),
  });
  return kinshipByWorkflow(made(record), made(other), records.map(made));
}

/**
 * What was live when the deploy in question began, newest first: one that went live meanwhile came after it, whichever was
 * done first. Seconds are coarse, so of two in the same one the greater id is the later.
 */
function before({ record, live, at }: Question, { lives }: Past): Live[] {
  if (record === undefined) return lives.filter((other) => other.at < at);
  const begun = begunAt(record, live?.at ?? at);
  return lives.filter(
    (other) =>
      other !== live &&
      (other.at < begun || (other.at === begun && (other.record.id < record.id || other.record === record))),
  );
}

export type Good =
  | { kind: "found"; live: Live }
  | { kind: "same-commit"; live: Live }
  /** Whether this one is of the same service nobody can tell. */
  | { kind: "unknown"; live: Live; why: string }
  /** `others` are what was passed over because it is of other services. */
  | { kind: "none"; others: { live: Live; by: string }[] };

/** The newest time before the deploy that its own service went live with a commit that is not known to be bad. */
export function chooseGood(question: Question, past: Past): Good {
  const others: { live: Live; by: string }[] = [];
  for (const live of before(question, past)) {
    const kin = kinshipOf(question, live, past);
    if (kin.kind === "other") {
      others.push({ live, by: kin.by });
      continue;
    }
    if (isRegressed(live.record.sha, past)) continue;
    if (kin.kind === "unknown") return { kind: "unknown", live, why: kin.why };
    return { kind: live.record.sha === question.sha ? "same-commit" : "found", live };
  }
  return { kind: "none", others };
}

/** Deployments between the good one and this that ended without a success: one that was cancelled may have been live. */
export function unfinishedBetween(question: Question, past: Past, good: Good): DeploymentRecord[] {
  if (good.kind !== "found") return [];
  const until = question.record?.createdAt ?? question.at;
  return past.records.filter(
    (record) =>
      record.createdAt > good.live.record.createdAt &&
      record.createdAt < until &&
      record.sha !== question.sha &&
      !isUnderWay(record) &&
      record.statuses.some(({ state }) => state === "in_progress") &&
      !past.lives.some((live) => live.record === record),
  );
}

/** What this service ran when the deploy in question came: good or bad. */
function liveBefore(question: Question, past: Past): Live | undefined {
  return before(question, past).find(
    (live) => live.record.sha !== question.sha && kinshipOf(question, live, past).kind === "same",
  );
}

/**
 * The regressed deploy that this one takes back: the one that was live before it was judged regressed, and this commit had
 * been deployed before that. `earlier` are all deployments known, also those whose statuses were not read.
 */
export function takenBack(
  question: Question,
  past: Past,
  earlier: readonly Pick<DeploymentRecord, "sha" | "createdAt">[],
): { sha: string; deployedAt: number } | undefined {
  const last = liveBefore(question, past);
  if (last === undefined || !isRegressed(last.record.sha, past)) return undefined;
  if (isRegressed(question.sha, past) || !wasDeployedBefore(question, last, earlier)) return undefined;
  return { sha: last.record.sha, deployedAt: last.at };
}

/** What this deploy went back from by hand: a later commit that nobody had judged regressed was live before it. */
export function wentBackFrom(
  question: Question,
  past: Past,
  earlier: readonly Pick<DeploymentRecord, "sha" | "createdAt">[],
): Deploy["wentBackFrom"] {
  const last = liveBefore(question, past);
  if (last === undefined || isRegressed(last.record.sha, past)) return undefined;
  if (!wasDeployedBefore(question, last, earlier)) return undefined;
  return { sha: last.record.sha, deployedAt: last.at };
}

function wasDeployedBefore(
  { sha }: Question,
  last: Live,
  earlier: readonly Pick<DeploymentRecord, "sha" | "createdAt">[],
): boolean {
  return earlier.some((known) => known.sha === sha && known.createdAt < last.record.createdAt);
}

/**
 * What this service runs at this moment, whatever began first; undefined when nothing of it was ever live. `unknown` is of a
 * deploy that may be another service's.
 */
export function liveNow(question: Question, past: Past): { live: Live; kin: Kinship["kind"] } | undefined {
  for (const live of past.lives) {
    if (live.record === question.record || live.at > question.at) continue;
    const { kind } = kinshipOf(question, live, past);
    if (kind !== "other") return { live, kin: kind };
  }
  return undefined;
}

/** Deploys of this service that other runs are carrying out now, newest first. */
export function underWayNow(question: Question, past: Past): DeploymentRecord[] {
  const sinceMs = question.at - longestRolloutMs;
  return past.records.filter(
    (record) =>
      record !== question.record &&
      record.sha !== question.sha &&
      record.createdAt >= sinceMs &&
      isUnderWay(record) &&
      !isWaiting(record) &&
      kinshipOf(question, { record, at: record.createdAt }, past).kind === "same",
  );
}

/** The last time before that this very commit was live and was judged regressed. */
export function regressedBefore(question: Question, past: Past): Deploy["regressedBefore"] {
  if (!isRegressed(question.sha, past)) return undefined;
  const last = before(question, past).find(({ record }) => record.sha === question.sha);
  return last && { deployedAt: last.at, deploymentId: last.record.id };
}

/**
 * What is live now, if that is a commit that came after the deploy in question and whose own watch found it healthy. One
 * that only succeeded says nothing.
 */
export function healthyAfter(question: Question, past: Past): string | undefined {
  const now = past.lives.find((live) => kinshipOf(question, live, past).kind === "same");
  if (now === undefined || now.at <= question.at || now.record.sha === question.sha) return undefined;
  if (before(question, past).some(({ record }) => record.sha === now.record.sha)) return undefined;
  const last = past.judged.findLast(
    ({ sha, deployedAt }) => sha === now.record.sha && deployedAt > question.at,
  );
  return last?.verdict === "healthy" ? now.record.sha : undefined;
}
