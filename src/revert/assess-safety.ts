import { optOutLabel } from "./opt-out.ts";
import { listPaths, pathWarnings, workflowFiles } from "./path-warnings.ts";
import {
  botAuthors,
  broughtBy,
  foreignReverts,
  isOurRevert,
  isRevert,
  nameOf,
  optOutName,
  optOuts,
  powerlessOptOuts,
  type RangeFindings,
} from "./range-findings.ts";
import { type Reason, shortSha } from "./range-refusals.ts";
import { undoneLater } from "./undone-later.ts";

/** A pull request with our marker. */
export interface KnownRevert {
  number: number;
  environment: string;
  bad: string;
  state: "open" | "closed";
  merged: boolean;
  createdAt: number;
}

export interface SafetyFacts extends RangeFindings {
  /** Milliseconds since the epoch. */
  now: number;
  environment: string;
  bad: string;
  /** When it went live, if that is known. */
  deployedAt?: number;
  /** What came after bad on the branch. */
  later: { sha: string; message: string }[];
  /** Later commits that say they revert something, and the trees say that they don't. */
  disproved: ReadonlySet<string>;
  /** What a merge gave. `same` when nothing is left to undo, `exact` when the result is the very tree that ran before. */
  merge: {
    paths: string[];
    undoneAlready: string[];
    conflicts: string[] | undefined;
    same: boolean;
    exact: boolean;
  };
  /** What could not be read, and so has to be looked at by a person. */
  unread: Reason[];
  /** Later changes that touch the conflicts: `#484`, or a short id. */
  inTheWay: string[];
  reverts: KnownRevert[];
  /** Open issues with the label that stops us. */
  stops: { number: number; by: string | undefined; mayStop: boolean }[];
  /** A later commit that is live in this environment and was judged healthy. */
  healthyLater?: string;
  /** Undefined when the token does not tell. */
  canPushWorkflows: boolean | undefined;
  maxAgeMs: number;
  maxPerDay: number;
}

export interface Safety {
  /** Each is a reason not to open a pull request. */
  refusals: Reason[];
  /** What a person has to look at before merging. */
  warnings: Reason[];
  /** The warnings are such that merging without looking would be wrong. */
  draft: boolean;
  /** What was looked at and is fine. */
  checks: string[];
  /** An open revert of ours for this environment, which gets told instead. */
  open?: KnownRevert;
}

export const stopLabel = "deploy-guard: disable";
const dayMs = 86_400_000;

interface Rule {
  id: string;
  /** The sentence for the on-call when it applies. */
  refuse: (facts: SafetyFacts) => string | undefined;
  /** What is true when it does not. */
  fine?: (facts: SafetyFacts) => string | undefined;
}

const refusalRules: Rule[] = [
  {
    id: "disabled",
    refuse({ stops }) {
      const stop = stops.find(({ mayStop }) => mayStop);
      return (
        stop &&
        `Reverts are switched off by #${stop.number} (label "${stopLabel}"). Close it to switch them on.`
      );
    },
  },
  {
    id: "already-reverted",
    refuse(facts) {
      const { merge, commits, reverts, bad, environment } = facts;
      const merged = reverts.find(
        (known) => known.merged && known.bad === bad && known.environment === environment,
      );
      if (merged !== undefined) return `#${merged.number} has reverted it already. Is that deployed?`;
      const { undone, by } = undoneLater(facts);
      if (undone.length > 0 && undone.length === commits.length) {
        return `Later commits have reverted all of it already (${by}). Are they deployed?`;
      }
      if (merge.same)
        return "The branch holds nothing of it any more: it is undone already. Is that deployed?";
      return;
    },
  },
  {
    id: "partly-reverted",
    refuse(facts) {
      if (undoneLater(facts).undone.length === facts.commits.length) return;
      const { undone, by } = undoneLater({ ...facts, commits: broughtBy(facts) });
      const { undoneAlready, same } = facts.merge;
      if (same) return;
      if (undone.length === 0 && undoneAlready.length === 0) return;
      const what = undone.length > 0 ? `${undone.map(nameOf).join(", ")} by ${by}` : listPaths(undoneAlready);
      return `A part of it is undone already (${what}). Somebody chose what to keep; whether the rest must go is for a person to say.`;
    },
  },
  {
    id: "contains-our-revert",
    refuse(facts) {
      const ours = broughtBy(facts).find(isOurRevert);
      return (
        ours &&
        `This deploy contains a revert of ours (${nameOf(ours)}). Undoing it would bring back what was reverted.`
      );
    },
    fine: (facts) =>
      broughtBy(facts).some((commit) => isRevert(commit, facts)) ? undefined : "no revert is undone",
  },
  {
    id: "conflict",
    refuse({ merge: { conflicts }, inTheWay, bad }) {
      if (conflicts === undefined) return;
      const what = conflicts.length === 0 ? "Folders were moved" : `${listPaths(conflicts)} changed`;
      const by = inTheWay.length === 0 ? "" : ` by ${inTheWay.join(", ")}`;
      return `${what} again${by} after ${shortSha(bad)}, on the same lines, so a machine can't tell which version is wanted.`;
    },
    fine: ({ later }) =>
      later.length === 0 ? "nothing was merged since" : "nothing merged since touches the same lines",
  },
  {
    id: "healthy-later",
    refuse: ({ healthyLater, environment }) =>
      healthyLater &&
      `A later commit, ${shortSha(healthyLater)}, is live in ${environment} and healthy: the problem is gone from there.`,
  },
  {
    id: "too-old",
    refuse({ deployedAt, now, maxAgeMs }) {
      if (deployedAt === undefined || now - deployedAt <= maxAgeMs) return;
      return `It went live ${hours(now - deployedAt)} ago, and deploys older than ${hours(maxAgeMs)} are not reverted by machine (response.max-age): too much may build on it.`;
    },
    fine: ({ deployedAt }) => (deployedAt === undefined ? undefined : "the deploy is recent"),
  },
  {
    id: "day-limit",
    refuse({ reverts, now, maxPerDay, environment, bad }) {
      const today = reverts.filter(
        (known) => known.environment === environment && known.bad !== bad && now - known.createdAt < dayMs,
      );
      if (today.length < maxPerDay) return;
      const list = today.map(({ number }) => `#${number}`).join(", ");
      return `${today.length} reverts were opened for ${environment} within a day (${list}), and response.max-per-day is ${maxPerDay}: something else may be wrong.`;
    },
  },
  {
    id: "closed-by-person",
    refuse({ reverts, bad, environment }) {
      const closed = reverts.find(
        (known) =>
          known.state === "closed" && !known.merged && known.bad === bad && known.environment === environment,
      );
      return (
        closed &&
        `#${closed.number} was opened for this deploy and closed without merging. Reopen it if it is wanted after all.`
      );
    },
  },
  {
    id: "opted-out",
    refuse(facts) {
      const out = optOuts(facts).counting[0];
      return (
        out &&
        `${optOutName(out)} says that it must not be reverted by machine (label "${optOutLabel}" or the trailer "Deploy-Guard: no-revert").`
      );
    },
    fine: (facts) => (optOuts(facts).powerless.length === 0 ? "nobody opted out" : undefined),
  },
  {
    id: "workflow-files",
    refuse({ merge: { paths }, canPushWorkflows }) {
      const files = workflowFiles(paths);
      if (canPushWorkflows !== false || files.length === 0) return;
      return `${listPaths(files)} would change, and the job's own token can never push workflow files: give deploy-guard an App's token, or revert by hand.`;
    },
    fine: ({ merge: { paths } }) =>
      workflowFiles(paths).length === 0 ? "no workflow file in it" : undefined,
  },
];

/** May a machine open this revert, and what must a person look at? */
export function assessSafety(facts: SafetyFacts): Safety {
  const refusals: Reason[] = [];
  const checks: string[] = [];
  for (const { id, refuse, fine } of refusalRules) {
    const message = refuse(facts);
    if (message) refusals.push({ rule: id, message });
    else checks.push(...[fine?.(facts)].filter((check) => check !== undefined));
  }
  const files = pathWarnings(facts.merge.paths).filter(
    // Where the very tree comes back that ran before, they fit each other as they did then.
    ({ rule }) => !(facts.merge.exact && fitsItself.has(rule)),
  );
  const looks = [...facts.unread, ...foreignReverts(facts), ...files];
  if (pathWarnings(facts.merge.paths).length === 0)
    checks.push("no migration, lock file, generated code or infrastructure in it");
  const open = facts.reverts.find(
    (known) => known.state === "open" && known.environment === facts.environment && known.bad !== facts.bad,
  );
  if (open !== undefined) {
    const message = `#${open.number} is already open to revert ${shortSha(open.bad)} in ${facts.environment}. Merge or close that first: two reverts of one environment would undo each other's ground.`;
    refusals.push({ rule: "revert-open", message });
  }
  return {
    refusals,
    warnings: [...looks, ...powerlessOptOuts(facts), ...botAuthors(facts)],
    draft: looks.length > 0,
    checks,
    ...(open && { open }),
  };
}

/** Warnings that are about files which fit each other again when all of them are as they were. */
const fitsItself = new Set(["lock-file", "generated-code"]);

function hours(ms: number): string {
  const whole = Math.round(ms / 360_000) / 10;
  return whole < 48 ? `${whole} h` : `${Math.round(whole / 24)} d`;
}
