import type { RevertedFile } from "./files/look-at-files.ts";
import { filesOf, largeDeploy, needsOf } from "./files/looks-of-deploy.ts";
import { workflowFiles } from "./files/workflow-files.ts";
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
import type { Check, Look, Reason, Refusal } from "./reason.ts";
import { securityFixes } from "./security-fixes.ts";
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
    /** The same with what the revert does to their lines, as far as that is known. */
    files?: RevertedFile[];
    /** Files that changed later on the branch, with their lines, as far as they were looked into. */
    laterFiles?: RevertedFile[];
    /** Paths that changed later on the branch; absent when that is not known. */
    later?: string[];
    undoneAlready: string[];
    conflicts: string[] | undefined;
    same: boolean;
    exact: boolean;
  };
  /** What could not be read, and so has to be looked at by a person. */
  unread: Look[];
  /** Later changes that touch the conflicts: `#484`, or a short id. */
  inTheWay: string[];
  reverts: KnownRevert[];
  /** Open issues with the label that stops us. */
  stops: { number: number; by: string | undefined; mayStop: boolean }[];
  /** A later commit that is live in this environment and was judged healthy. */
  healthyLater?: string;
  /** Undefined when the token does not tell. */
  canPushWorkflows: boolean | undefined;
  /** Workflow files that are left as they are. */
  leftOut?: string[];
  /** Whether a line that comes back holds a secret in the clear. */
  holdsSecret?: (line: string) => boolean;
  maxAgeMs: number;
  maxPerDay: number;
}

export interface Safety {
  /** Each is a reason not to open a pull request. */
  refusals: Refusal[];
  /** What a person has to look at before merging. */
  warnings: Reason[];
  /** The warnings are such that merging without looking would be wrong. */
  draft: boolean;
  /** What was looked at and is fine. */
  checks: Check[];
  /** An open revert of ours for this environment, which gets told instead. */
  open?: KnownRevert;
}

export const stopLabel = "deploy-guard: disable";
const dayMs = 86_400_000;

interface Rule {
  /** What speaks against it; an empty answer is none. */
  refuse: (facts: SafetyFacts) => Refusal | undefined;
  /** What is true when nothing does. */
  fine?: (facts: SafetyFacts) => Check["kind"] | undefined;
}

const refusalRules: Rule[] = [
  {
    refuse({ stops }) {
      const stop = stops.find(({ mayStop }) => mayStop);
      return stop && { kind: "disabled", issue: stop.number };
    },
  },
  {
    refuse(facts) {
      const { merge, commits, reverts, bad, environment } = facts;
      const merged = reverts.find(
        (known) => known.merged && known.bad === bad && known.environment === environment,
      );
      if (merged !== undefined)
        return { kind: "already-reverted", by: { kind: "pull", number: merged.number } };
      const { undone, by } = undoneLater(facts);
      if (undone.length > 0 && undone.length === commits.length)
        return { kind: "already-reverted", by: { kind: "commits", shas: by } };
      return merge.same ? { kind: "already-reverted", by: { kind: "tree" } } : undefined;
    },
  },
  {
    refuse(facts) {
      if (undoneLater(facts).undone.length === facts.commits.length) return;
      const { undone, by } = undoneLater({ ...facts, commits: broughtBy(facts) });
      const { undoneAlready, same } = facts.merge;
      if (same) return;
      if (undone.length > 0) return { kind: "partly-reverted", what: undone.map(nameOf), by };
      return undoneAlready.length === 0
        ? undefined
        : { kind: "partly-reverted", what: undoneAlready, by: [] };
    },
  },
  {
    refuse(facts) {
      const ours = broughtBy(facts).find(isOurRevert);
      return ours && { kind: "contains-our-revert", name: nameOf(ours) };
    },
    fine: (facts) =>
      broughtBy(facts).some((commit) => isRevert(commit, facts)) ? undefined : "no-revert-undone",
  },
  {
    refuse({ merge: { conflicts }, inTheWay, bad }) {
      return conflicts && { kind: "conflict", paths: conflicts, by: inTheWay, to: bad };
    },
    fine: ({ later }) => (later.length === 0 ? "nothing-later" : "other-lines-later"),
  },
  {
    refuse: ({ healthyLater: sha, environment }) =>
      sha ? { kind: "healthy-later", sha, environment } : undefined,
  },
  {
    refuse({ deployedAt, now, maxAgeMs }) {
      if (deployedAt === undefined || now - deployedAt <= maxAgeMs) return;
      return { kind: "too-old", ageMs: now - deployedAt, maxAgeMs };
    },
    fine: ({ deployedAt }) => (deployedAt === undefined ? undefined : "deploy-recent"),
  },
  {
    refuse({ reverts, now, maxPerDay, environment, bad }) {
      const today = reverts.filter(
        (known) => known.environment === environment && known.bad !== bad && now - known.createdAt < dayMs,
      );
      if (today.length < maxPerDay) return;
      return { kind: "day-limit", environment, pulls: today.map(({ number }) => number), maxPerDay };
    },
  },
  {
    refuse({ reverts, bad, environment }) {
      const closed = reverts.find(
        (known) =>
          known.state === "closed" && !known.merged && known.bad === bad && known.environment === environment,
      );
      return closed && { kind: "closed-by-person", pull: closed.number };
    },
  },
  {
    refuse(facts) {
      const out = optOuts(facts).counting[0];
      return out && { kind: "opted-out", name: optOutName(out) };
    },
    fine: (facts) => (optOuts(facts).powerless.length === 0 ? "nobody-opted-out" : undefined),
  },
  {
    refuse({ merge: { paths }, canPushWorkflows }) {
      const files = workflowFiles(paths);
      if (canPushWorkflows !== false || files.length === 0) return;
      return { kind: "workflow-files", paths: files };
    },
    fine: ({ merge: { paths }, leftOut = [] }) =>
      workflowFiles([...paths, ...leftOut]).length === 0 ? "no-workflow-file" : undefined,
  },
];

/** May a machine open this revert, and what must a person look at? */
export function assessSafety(facts: SafetyFacts): Safety {
  const refusals: Refusal[] = [];
  const checks: Check[] = [];
  for (const { refuse, fine } of refusalRules) {
    const refusal = refuse(facts);
    const kind = refusal ? undefined : fine?.(facts);
    if (refusal) refusals.push(refusal);
    if (kind !== undefined) checks.push({ kind });
  }
  const files = filesOf(facts);
  const looks = [
    ...facts.unread,
    ...files,
    ...foreignReverts(facts),
    ...returningHoles(facts),
    ...largeDeploy(facts),
    ...needsOf(facts.merge),
    ...(facts.leftOut?.length ? [{ kind: "workflows-left-out" as const, paths: facts.leftOut }] : []),
  ];
  if (files.length === 0) checks.push({ kind: "no-special-file" });
  const open = facts.reverts.find(
    (known) => known.state === "open" && known.environment === facts.environment && known.bad !== facts.bad,
  );
  if (open !== undefined) {
    const { number: pull, bad, environment } = open;
    refusals.push({ kind: "revert-open", pull, bad, environment });
  }
  return {
    refusals,
    warnings: [...looks, ...powerlessOptOuts(facts), ...botAuthors(facts)],
    draft: looks.some(({ kind }) => makesDraft(kind)),
    checks,
    ...(open && { open }),
  };
}

/** To be known before merging; nobody has to look at it first. */
const tellsOnly: ReadonlySet<Look["kind"]> = new Set<Look["kind"]>([
  "workflow-file",
  "workflows-left-out",
  "cluster-settings",
  "interface-description",
  "published-version",
  "bot-author",
  "opt-out-without-right",
]);

/** Whether somebody has to look at it before the revert is merged. */
export function makesDraft(kind: Look["kind"]): boolean {
  return !tellsOnly.has(kind);
}

function returningHoles(facts: SafetyFacts): Look[] {
  const fixes = securityFixes(broughtBy(facts).filter((commit) => !isOurRevert(commit)));
  if (fixes.length === 0) return [];
  const names = [...new Set(fixes.map(({ commit }) => nameOf(commit)))];
  return [{ kind: "security-fix", names, ids: [...new Set(fixes.flatMap(({ ids }) => ids))] }];
}
