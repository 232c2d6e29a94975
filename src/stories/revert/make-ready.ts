import { redactedFacts } from "../../report/redacted-facts.ts";
import { pullTitle, type RevertText, revertBody, revertCommitMessage } from "../../report/revert-body.ts";
import type { Safety } from "../../revert/assess-safety.ts";
import { elsewhereMarker, revertBranches, revertMarker, revertTrailer } from "../../revert/marker.ts";
import type { RevertPlan } from "../../revert/plan-revert.ts";
import { toText } from "../../revert/tree.ts";
import { hideAround } from "../../text/hide-around.ts";
import type { MergeOutcome } from "./read/merge-on-github.ts";
import { laterThan } from "./read/read-safety-facts.ts";
import type { Undoable } from "./read/read-undoable.ts";
import type { ReadyRevert, RevertRequest, RevertWorld } from "./read/revert-request.ts";

type Plan = RevertPlan & { kind: "revert" };

interface Findings {
  history: Undoable;
  plan: Plan;
  merge: MergeOutcome & { kind: "merged" };
  safety: Safety;
  commands: string[];
}

/** The revert as it is to be published, with its words. */
export function makeReady(
  world: RevertWorld,
  { environment, good, bad, deployedAt, telling, response, known, besides }: RevertRequest,
  { history, plan, merge, safety, commands }: Findings,
): ReadyRevert {
  const { hide } = world;
  const takenInto = known?.pulls.get(bad)?.find(({ merged }) => merged)?.baseBranch;
  const marker = { environment, bad, good };
  const paths = merge.changes.map(({ path, before, after }) => ({
    path: toText(path),
    from: before?.sha ?? null,
    to: after?.sha ?? null,
  }));
  const on = besides && history.branch;
  const [name, otherName] = revertBranches(marker, on);
  const text = redactedFacts<RevertText>(world, {
    ...telling,
    ...marker,
    marker: on === undefined ? revertMarker(marker) : elsewhereMarker(marker, on),
    trailer: revertTrailer(marker),
    plan,
    branch: history.branch,
    ...(besides && { besides }),
    ...(takenInto !== undefined &&
      takenInto !== history.branch &&
      besides === undefined && { alsoOn: takenInto }),
    ...(deployedAt !== undefined && { deployedAt }),
    paths: paths.map(({ path }) => path),
    later: laterThan(plan, history),
    checks: safety.checks,
    warnings: safety.warnings,
  });
  return {
    title: hide(pullTitle(text)),
    body: hideAround(hide, revertBody(text), [text.marker]),
    message: hideAround(hide, revertCommitMessage(text), [text.trailer]),
    branch: name,
    otherBranch: otherName,
    base: history.branch,
    tip: history.tip,
    tree: merge.tree,
    way: merge.way,
    paths,
    draft: response.draft || safety.draft,
    undone: plan.undone.flatMap((change) => change.commits),
    authors: authorsOf(plan),
    checks: safety.checks,
    warnings: safety.warnings,
    commands,
  };
}

function authorsOf({ undone }: Plan): string[] {
  const people = undone.flatMap(({ pull, commits }) =>
    [pull ?? commits[0]].filter(({ authorIsBot }) => !authorIsBot).map(({ author }) => author),
  );
  return [...new Set(people)].filter((author) => author !== undefined);
}
