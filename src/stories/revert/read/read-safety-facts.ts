import { WorldError } from "../../../errors.ts";
import type { KnownRevert, SafetyFacts } from "../../../revert/assess-safety.ts";
import { parseElsewhereMarker, parseRevertMarkers } from "../../../revert/marker.ts";
import { findOptOuts, optOutKey, optOutLabel } from "../../../revert/opt-out.ts";
import type { RangeCommit, RevertPlan } from "../../../revert/plan-revert.ts";
import type { Look } from "../../../revert/reason.ts";
import { sameEntry, toText } from "../../../revert/tree.ts";
import { knownSecrets } from "../../../review/secrets/known-secrets.ts";
import type { Commit, GitHub, Pull } from "../../../world/github/github.ts";
import { disproveClaims } from "./disprove-claims.ts";
import type { MayWrite } from "./may-write.ts";
import type { MergeOutcome } from "./merge-on-github.ts";
import { nameOf } from "./our-revert.ts";
import type { KillSwitch } from "./read-kill-switch.ts";
import { readLabelRight } from "./read-label-right.ts";
import type { OurReverts } from "./read-our-reverts.ts";
import { readRevertedFiles } from "./read-reverted-files.ts";
import { ancestorsOf, type Undoable } from "./read-undoable.ts";
import type { RevertRequest, RevertWorld } from "./revert-request.ts";

type Plan = RevertPlan & { kind: "revert" };

/** Files that are looked into; and later ones, for what they need. */
const mostFiles = 150;
const mostLaterFiles = 60;

interface Findings {
  history: Undoable;
  plan: Plan;
  merge: MergeOutcome;
  ours: OurReverts;
  killSwitch: KillSwitch;
  mayWrite: MayWrite;
  workflows: { canPush: boolean | undefined; leftOut: string[] };
}

/** What came after the undone commits on the branch: for a suspect alone, that begins within the deploy. */
export function laterThan({ to }: Plan, { range, later }: Undoable): (Commit & RangeCommit)[] {
  return [...range.slice(range.findIndex(({ sha }) => sha === to) + 1), ...later];
}

/** All that decides whether a machine may open this revert. Asks only for what the range gives reason to ask. */
export async function readSafetyFacts(
  { github, now }: RevertWorld,
  request: RevertRequest,
  { history, plan, merge, ours, killSwitch, mayWrite, workflows }: Findings,
): Promise<SafetyFacts> {
  const { environment, bad, deployedAt, healthyLater, response } = request;
  const { undone, since } = merge.trees;
  const wholeDeploy = plan.from === history.good.sha && plan.to === history.bad.sha;
  const {
    files: [files = [], laterFiles = []],
    unread,
  } = await readRevertedFiles(github, [
    {
      differences: undone,
      before: plan.to,
      after: plan.from,
      known: wholeDeploy ? history.files : [],
      mostRead: mostFiles,
    },
    {
      differences: since,
      before: plan.to,
      after: history.tip.sha,
      mostRead: mostLaterFiles,
      optional: true,
    },
  ]);
  const onBranch = new Map(since.map(({ path, after }) => [path, after]));
  const paths = merge.kind === "merged" ? merge.changes : undone;
  const textPaths = paths.map(({ path }) => toText(path));
  const conflicts = merge.kind === "conflict" ? merge.paths : undefined;
  const commits = plan.undone.flatMap((change) => change.commits);
  const inside = insideOf(plan, history);
  const later = laterThan(plan, history);
  const repository = nameOf(github);
  const claimed = { commits: [...commits, ...inside], later, repository };
  return {
    now: now(),
    environment,
    bad,
    repository,
    ...(deployedAt !== undefined && { deployedAt }),
    commits,
    inside,
    later,
    disproved: await disproveClaims(github, {
      ...claimed,
      known: [history.good, history.bad, ...history.range],
    }),
    powerless: await findPowerless(github, claimed.commits, mayWrite),
    merge: {
      paths: textPaths,
      files,
      laterFiles,
      later: since.map(({ path }) => toText(path)),
      undoneAlready: undone
        .filter(({ path, after }) => onBranch.has(path) && sameEntry(onBranch.get(path), after))
        .map(({ path }) => toText(path)),
      conflicts,
      same: merge.kind === "merged" && merge.tree === history.tip.tree,
      exact: merge.kind === "merged" && merge.known,
    },
    unread: [...killSwitch.unread, ...ours.unread, ...unreadPulls(history), ...unread],
    holdsSecret: (line) => knownSecrets(line).length > 0,
    inTheWay: conflicts === undefined ? [] : await findInTheWay(github, later, conflicts),
    reverts: ours.pulls.flatMap((pull) => knownReverts(pull, request)),
    stops: killSwitch.stops,
    ...(healthyLater !== undefined && { healthyLater }),
    canPushWorkflows: workflows.canPush,
    leftOut: workflows.leftOut,
    maxAgeMs: response.maxAgeMs,
    maxPerDay: response.maxPerDay,
  };
}

/** What the steps of the branch that are undone, being merges, brought in: all of the range that is not later than they are. */
function insideOf({ undone, from, to, scope }: Plan, { range }: Undoable): RangeCommit[] {
  const steps = new Set(undone.flatMap(({ commits }) => commits.map(({ sha }) => sha)));
  if (scope === "deploy") return range.filter(({ sha }) => !steps.has(sha));
  const before = ancestorsOf(from, range);
  const within = ancestorsOf(to, range);
  return range.filter(({ sha }) => within.has(sha) && !before.has(sha) && !steps.has(sha));
}

/** Opt-outs that people made who may not write here. */
async function findPowerless(
  github: GitHub,
  commits: RangeCommit[],
  mayWrite: MayWrite,
): Promise<Set<string>> {
  const powerless = new Set<string>();
  for (const out of findOptOuts(commits)) {
    try {
      const counts =
        out.pull === undefined
          ? await mayWrite(out.commit.author)
          : (await readLabelRight(github, { number: out.pull.number, label: optOutLabel }, mayWrite)).counts;
      // What can't be told counts: whoever asked for it may have been somebody who may.
      if (counts === false) powerless.add(optOutKey(out));
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
    }
  }
  return powerless;
}

function unreadPulls({ range }: Undoable): Look[] {
  const unknown = range.filter(({ pulls }) => pulls === undefined).length;
  return unknown === 0 ? [] : [{ kind: "pull-requests-unread", unknown, total: range.length }];
}

/** For a second branch the one on the first is none of its own, and that on this branch is. */
function knownReverts(
  { body, number, state, merged, createdAt }: Pull,
  { bad, branch, besides }: RevertRequest,
): KnownRevert[] {
  const elsewhere = besides && parseElsewhereMarker(body);
  const markers = [
    ...parseRevertMarkers(body).filter((marker) => besides === undefined || marker.bad !== bad),
    ...(elsewhere !== undefined && elsewhere.on === branch ? [elsewhere] : []),
  ];
  return markers.map((marker) => ({
    number,
    environment: marker.environment,
    bad: marker.bad,
    state,
    merged,
    createdAt,
  }));
}

/** So many later commits are looked into at most, to name those in the way. */
const mostLookedInto = 10;

async function findInTheWay(
  github: GitHub,
  later: (Commit & RangeCommit)[],
  conflicts: string[],
): Promise<string[]> {
  const steps = later
    .slice(-mostLookedInto)
    .flatMap(({ sha, parents: [parent, ...others] }) =>
      parent === undefined || others.length > 0 ? [] : [{ sha, parent }],
    );
  try {
    const touching = await Promise.all(
      steps.map(async ({ sha, parent }) => {
        const { files } = await github.compare(parent, sha, 1);
        const touches = files.some(
          ({ path, previousPath }) => conflicts.includes(path) || conflicts.includes(previousPath ?? ""),
        );
        return touches ? [sha] : [];
      }),
    );
    const shas = touching.flat();
    if (shas.length === 0) return [];
    const pulls = await github.readPullsOfCommits(shas).catch(() => new Map<string, Pull[]>());
    const names = shas.map((sha) => {
      const pull = pulls.get(sha)?.[0];
      return pull === undefined ? sha.slice(0, 7) : `#${pull.number}`;
    });
    return [...new Set(names)];
  } catch (error) {
    // Names only make the refusal clearer.
    if (error instanceof WorldError) return [];
    throw error;
  }
}
