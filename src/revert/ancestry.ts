/** What the question of ancestry needs to know of a commit. */
export interface Ancestor {
  parents: readonly string[];
  /** Only the order of the walk depends on it: wrong clocks cost time, not truth. */
  committedAt: number;
}

/**
 * A computation that reads nothing itself (sans-I/O): it yields the ids of the commits that it needs next, and is handed them;
 * unknown ones are left out.
 */
export type CommitWalk<T> = Generator<string[], T, ReadonlyMap<string, Ancestor>>;

/**
 * Is `old` the commit `young` or one of its ancestors? Walks from both, youngest first, so that two branches
 * stop soon after they meet. Below a commit that both reach there are only ancestors of `old`, never `old` itself;
 * so the answer is no as soon as nothing else is left.
 */
export function* isAncestor(old: string, young: string): CommitWalk<boolean> {
  if (old === young) return true;
  const reached = new Map<string, Reach>();
  const waiting: { sha: string; commit: Ancestor; reach: Reach }[] = [];
  yield* visit([young], { young: true, old: false });
  yield* visit([old], { young: false, old: true });
  while (waiting.some(({ reach }) => reach.young && !reach.old)) {
    const next = waiting.reduce((a, b) => (b.commit.committedAt > a.commit.committedAt ? b : a));
    waiting.splice(waiting.indexOf(next), 1);
    yield* visit(next.commit.parents, next.reach);
    if (reached.get(old)?.young) return true;
  }
  return false;

  function* visit(shas: readonly string[], from: Reach): CommitWalk<void> {
    const fresh = shas.filter((sha) => {
      const known = reached.get(sha);
      return !known || (from.young && !known.young) || (from.old && !known.old);
    });
    if (fresh.length === 0) return;
    const read = yield [...fresh];
    for (const sha of fresh) {
      const reach = reached.get(sha) ?? { young: false, old: false };
      reached.set(sha, reach);
      reach.young ||= from.young;
      reach.old ||= from.old;
      const commit = read.get(sha);
      if (commit !== undefined && !waiting.some((other) => other.sha === sha))
        waiting.push({ sha, commit, reach });
    }
  }
}

interface Reach {
  young: boolean;
  old: boolean;
}
