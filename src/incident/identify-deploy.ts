import { type DeploymentRecord, isUnderWay, isWaiting, type Live, liveSince } from "./deployment.ts";

/** What the run that guards says of the deploy. */
export interface Hints {
  now: number;
  /** The commit that was asked for. */
  asked?: string | undefined;
  /** The deployment that the event is about, and since when it is as the event says. */
  told?: { id: number; sha: string; state: string | undefined; at: number } | undefined;
  /** This run, and which attempt of it. */
  runId?: number | undefined;
  runAttempt?: number | undefined;
  /** GITHUB_SHA, which every deployment of this run's jobs carries whatever they deploy. */
  runSha?: string | undefined;
  /** The commit that this run is about, where its event names another than GITHUB_SHA. */
  commit?: string | undefined;
  /** The run that this one follows, with its way. */
  followed?:
    | {
        runId: number | undefined;
        sha: string;
        /** Why what it ran for can't have been deployed by it. */
        notDeployed?: string | undefined;
        startedAt?: number | undefined;
        endedAt?: number | undefined;
      }
    | undefined;
}

export type Identified =
  | {
      kind: "found";
      sha: string;
      at: number;
      found: string;
      record?: DeploymentRecord | undefined;
      live?: Live | undefined;
      /** When the work that deployed it began, where that is told with it. */
      startedAt?: number | undefined;
      /** It was deployed by the run that guards it. */
      own: boolean;
    }
  | { kind: "nothing-live"; why: string };

/** What a deployment without a success is while its job still runs. */
function stateOf({ statuses }: DeploymentRecord): string {
  return statuses[0]?.state ?? "not begun";
}

/**
 * Which deploy this run is to judge, by the first that knows: the commit that was asked for, the deployment that this run
 * or the one that it follows has made, the commit that the event is about, the newest that went live.
 */
export function identifyDeploy(
  records: readonly DeploymentRecord[],
  lives: readonly Live[],
  hints: Hints,
): Identified {
  const { asked, told, followed, now } = hints;
  const known = { records, lives, hints };
  if (asked !== undefined) return ofCommit(asked, known);
  if (told !== undefined) return asTold(told, known);
  const made = madeBy(followed?.runId, undefined, records);
  if (made !== undefined) return ofRecord(made, { lives, now, own: false, sha: made.sha });
  if (followed?.notDeployed !== undefined) return { kind: "nothing-live", why: followed.notDeployed };
  const followedLive = followed && liveAfterRun(followed, known);
  if (followedLive !== undefined) return followedLive;

  const own = madeBy(hints.runId, hints.runAttempt, records);
  if (own !== undefined) {
    // A job's own deployment carries GITHUB_SHA; what was deployed is what the event is about.
    const isAutomatic = own.sha === hints.runSha;
    return ofRecord(own, { lives, now, own: true, sha: isAutomatic ? (hints.commit ?? own.sha) : own.sha });
  }
  if (followed !== undefined) return afterRun(followed, known);
  return aboutCommit(hints.commit ?? hints.runSha, known) ?? newest(known);
}

/** A guard follows its deploy within so long. */
const soonMs = 15 * 60_000;

/**
 * The newest deployment of the commit that this run is about, if it is becoming live, or is so since a moment ago, or if
 * another one is just becoming it.
 */
function aboutCommit(
  sha: string | undefined,
  { records, lives, hints: { now } }: Known,
): Identified | undefined {
  const begun = records.filter((one) => !isWaiting(one));
  const record = begun.find((one) => one.sha === sha && liveSince(one, now) !== undefined);
  const since = record && liveSince(record, now);
  if (record === undefined || since === undefined) return undefined;
  const isRecent = now - since <= soonMs;
  if (!isRecent && begun[0] !== undefined && !isUnderWay(begun[0])) return undefined;
  // Without a run to it, it may well be this one's.
  return ofRecord(record, { lives, now, own: record.runId === undefined, sha: record.sha });
}

/** The event tells of one deployment. Without a state it is the run's own to deploy, so it is live by now. */
function asTold(
  { id, sha, state, at }: NonNullable<Hints["told"]>,
  { records, lives, hints }: Known,
): Identified {
  const found = `deployment ${id}`;
  if (state !== undefined && state !== "success")
    return { kind: "nothing-live", why: `${found} is ${state}` };
  const record = records.find((one) => one.id === id);
  const live = lives.find((one) => one.record.id === id && (state === undefined || one.at <= at));
  const since = state === undefined ? (live?.at ?? hints.now) : at;
  return { kind: "found", sha, at: since, found, record, live, own: state === undefined };
}

/** The deployment that a run has made: the attempt's own, of several tasks the deploy itself, else the newest. */
function madeBy(
  runId: number | undefined,
  attempt: number | undefined,
  records: readonly DeploymentRecord[],
): DeploymentRecord | undefined {
  if (runId === undefined) return undefined;
  const own = records.filter((record) => record.runId === runId);
  const ofAttempt = own.filter(({ runAttempt }) => runAttempt === undefined || runAttempt === attempt);
  const among = attempt !== undefined && ofAttempt.length > 0 ? ofAttempt : own;
  return among.find(({ traits }) => traits.task === "deploy") ?? among[0];
}

function ofRecord(
  record: DeploymentRecord,
  { lives, now, own, sha }: { lives: readonly Live[]; now: number; own: boolean; sha: string },
): Identified {
  const live = lives.find((one) => one.record === record);
  const at = live?.at ?? (isUnderWay(record) ? now : undefined);
  if (at === undefined) {
    return {
      kind: "nothing-live",
      why: `deployment ${record.id} of ${sha.slice(0, 7)} is ${stateOf(record)}`,
    };
  }
  return { kind: "found", sha, at, found: `deployment ${record.id}`, record, live, own };
}

/** Longer ago than any watch goes back, a commit that is asked for was deployed again without anybody recording it. */
const longestAgoMs = 6 * 3_600_000;
/** The same where another commit went live since. */
const longestSupersededMs = 3_600_000;

interface Known {
  records: readonly DeploymentRecord[];
  lives: readonly Live[];
  hints: Hints;
}

/** The newest going live of the commit that was asked for; now, if that is too long ago to be what is meant. */
function ofCommit(sha: string, { records, lives, hints: { now, runId, runAttempt } }: Known): Identified {
  const found = "the sha input";
  const its = records.filter((record) => record.sha === sha);
  const own = madeBy(runId, runAttempt, its);
  if (own !== undefined) {
    const identified = ofRecord(own, { lives, now, own: true, sha });
    if (identified.kind === "found") return { ...identified, found };
  }
  const live = lives.find(({ record }) => record.sha === sha);
  const longest = lives[0] === live ? longestAgoMs : longestSupersededMs;
  if (live !== undefined && now - live.at <= longest) {
    return { kind: "found", sha, at: live.at, found, record: live.record, live, own: false };
  }
  // One that is under way stands for it, so that it can be marked; else there is none that means this time.
  const begun = its.find((record) => isUnderWay(record) && !isWaiting(record));
  return { kind: "found", sha, at: now, found, record: begun, own: true };
}

type Followed = NonNullable<Hints["followed"]>;

/** After another run that recorded no deployment with its own name: what it ran for, if that went live since it began. */
function liveAfterRun({ sha, startedAt }: Followed, { lives, hints }: Known): Identified | undefined {
  const live = lives.find(
    ({ record, at }) => record.sha === sha && record.runId !== hints.runId && at >= (startedAt ?? at),
  );
  return live && ofRecord(live.record, { lives, now: hints.now, own: false, sha });
}

/** The same without any deployment: it is live since that run ended. */
function afterRun(
  { runId, sha, startedAt, endedAt }: Followed,
  { records, hints: { now } }: Known,
): Identified {
  const begun = records.find((record) => record.sha === sha && isUnderWay(record) && !isWaiting(record));
  const found = runId === undefined ? "the run that this one follows" : `run ${runId}`;
  return { kind: "found", sha, at: endedAt ?? now, found, record: begun, startedAt, own: false };
}

/** Nothing names this run: the newest that is live, unless another is being deployed at this moment. */
function newest({ records, lives, hints: { now, runSha, commit } }: Known): Identified {
  const begun = records.filter((record) => !isWaiting(record));
  const record = begun.find(({ traits }) => traits.task === "deploy") ?? begun[0];
  if (record !== undefined) {
    if (isUnderWay(record)) {
      return { kind: "nothing-live", why: `the latest deployment, ${record.id}, is ${stateOf(record)}` };
    }
    const live = lives.find((one) => one.record.traits.task === record.traits.task);
    // What is recorded as the latest failed: what is live is an earlier one, which nobody asked about.
    if (live === undefined || !lives.some((one) => one.record === record)) {
      return { kind: "nothing-live", why: `the latest deployment, ${record.id}, is ${stateOf(record)}` };
    }
    return ofRecord(live.record, { lives, now, own: false, sha: live.record.sha });
  }
  const sha = commit ?? runSha;
  if (sha === undefined)
    return { kind: "nothing-live", why: "it has no deployments, and the event names no commit" };
  return { kind: "found", sha, at: now, found: "this workflow run", own: true };
}
