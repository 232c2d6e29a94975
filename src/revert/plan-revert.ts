import { lastOf, type NonEmpty } from "../text/non-empty.ts";
import type { Refusal } from "./reason.ts";

/** A pull request as far as a revert cares. */
export interface BroughtBy {
  number: number;
  title: string;
  body: string;
  author: string | undefined;
  authorIsBot: boolean;
  labels: string[];
  headBranch: string;
  /** It is a revert of ours: by its marker, and by a branch that only who may write here can make. */
  ours?: boolean;
}

export interface RangeCommit {
  sha: string;
  parents: string[];
  message: string;
  author: string | undefined;
  authorIsBot: boolean;
  /** Absent for a direct push. */
  pull?: BroughtBy;
  /** All that brought it, where there are several: into a branch that was merged later, too. */
  pulls?: BroughtBy[];
}

export interface PlanFacts {
  /** What was live and good, and what is live now. */
  good: string;
  bad: string;
  /** What good…bad brought, oldest first. */
  commits: RangeCommit[];
  scope: "deploy" | "suspect";
  /** The top suspect, if its lead is clear: a pull request, or the commit of a direct push. */
  suspect?: { number: number } | { sha: string };
}

/** One pull request or direct push that is undone. */
export interface Undone {
  /** Its commits on the branch, oldest first: one when it was squashed or merged, several when it was rebased. */
  commits: NonEmpty<RangeCommit>;
  pull?: BroughtBy;
}

/** No change stands out; its commits do not stand together; or it is in conflict with what came after it. */
export type WhyWhole = { kind: "no-clear-suspect" | "suspect-scattered" | "suspect-in-conflict" };

export type RevertPlan =
  | {
      kind: "revert";
      /** Everything after `from` up to `to` is undone. */
      from: string;
      to: string;
      scope: "deploy" | "suspect";
      /** Oldest first. */
      undone: Undone[];
      /** Why the deploy is undone where the suspect alone was asked for. */
      why?: WhyWhole;
    }
  | { kind: "refused"; reasons: Refusal[] };

/** What is to be undone: the deploy, or the one change that is the suspect. */
export function planRevert({ good, bad, commits, scope, suspect }: PlanFacts): RevertPlan {
  const mainline = followFirstParents(bad, commits);
  if (mainline.length === 0) {
    return {
      kind: "refused",
      reasons: [{ kind: "nothing-to-undo", from: good, to: bad, commits: false }],
    };
  }
  const changes = groupByPull(mainline);
  const deploy = { kind: "revert" as const, from: good, to: bad, scope: "deploy" as const, undone: changes };
  if (scope === "deploy" || changes.length === 1) return deploy;
  if (suspect === undefined) {
    return { ...deploy, why: { kind: "no-clear-suspect" } };
  }
  const alone = changes.filter(({ pull, commits: own }) =>
    "number" in suspect ? pull?.number === suspect.number : own.some(({ sha }) => sha === suspect.sha),
  );
  const [first] = alone;
  const from = first?.commits[0].parents[0];
  if (first === undefined || alone.length > 1 || from === undefined) {
    return { ...deploy, why: { kind: "suspect-scattered" } };
  }
  return { kind: "revert", from, to: lastOf(first.commits).sha, scope: "suspect", undone: [first] };
}

/** The branch's own steps, oldest first: each brought one merge, one squashed pull request, or one pushed commit. */
function followFirstParents(bad: string, commits: RangeCommit[]): RangeCommit[] {
  const known = new Map(commits.map((commit) => [commit.sha, commit]));
  const steps: RangeCommit[] = [];
  for (let at = known.get(bad); at !== undefined; at = known.get(at.parents[0] ?? "")) {
    known.delete(at.sha);
    steps.unshift(at);
  }
  return steps;
}

function groupByPull(steps: RangeCommit[]): Undone[] {
  const groups: Undone[] = [];
  for (const commit of steps) {
    const last = groups.at(-1);
    if (last?.pull !== undefined && last.pull.number === commit.pull?.number)
      last.commits = [...last.commits, commit];
    else groups.push({ commits: [commit], ...(commit.pull && { pull: commit.pull }) });
  }
  return groups;
}
