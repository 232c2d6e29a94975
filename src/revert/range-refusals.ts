/** Why a machine must not do it, for the on-call: a stable id and a sentence. */
export interface Reason {
  rule: string;
  message: string;
}

export interface Range {
  from: string;
  to: string;
  onto: string;
}

export interface RangeFacts extends Range {
  fromIsAncestor: boolean;
  toIsOnBranch: boolean;
  /** Trees of from and to. */
  fromTree: string;
  toTree: string;
}

export const archived: Reason = {
  rule: "archived",
  message: "The repository is archived and takes no changes. Unarchive it to revert.",
};

/** What can be refused before any file is looked at. */
export function rangeRefusals(facts: RangeFacts): Reason[] {
  const [from, to, onto] = [shortSha(facts.from), shortSha(facts.to), shortSha(facts.onto)];
  if (!facts.fromIsAncestor) {
    const message = `${from} is not an ancestor of ${to}: history was rewritten or the two are on different branches, so what lies between them is not what was deployed.`;
    return [{ rule: "not-an-ancestor", message }];
  }
  if (!facts.toIsOnBranch) {
    const message = `${to} is not in the history of ${onto}: there is nothing of it to undo there. Revert it on the branch that was deployed.`;
    return [{ rule: "not-on-branch", message }];
  }
  if (facts.fromTree === facts.toTree) {
    return [{ rule: "nothing-to-undo", message: `${from} and ${to} hold exactly the same files.` }];
  }
  return [];
}

/** Ids as people read them; names stay whole. */
export function shortSha(name: string): string {
  return /^[0-9a-f]{40,64}$/u.test(name) ? name.slice(0, 7) : name;
}
