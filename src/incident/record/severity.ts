import type { Verdict } from "../../judge/verdict.ts";

/** 1 is the worst: most of a critical part fails; 4: something is slower, nothing fails. */
export type Severity = 1 | 2 | 3 | 4;

export const severities = [1, 2, 3, 4] as const satisfies readonly Severity[];

/** Shares of failing requests from which a failure counts as most of them, and as many. */
const mostShare = 0.5;
const manyShare = 0.1;

/** What is known of a signal that got worse. */
export interface Harm {
  /** It alone raises the alarm, or it belongs to a critical integration. */
  critical: boolean;
  /** Share of bad events since the deploy; absent for a level. */
  share?: number | undefined;
  /** What is bad is slow, not failed. */
  slow: boolean;
}

/**
 * How bad an incident is, from what got worse: 1 where at least half of the requests to something critical fail, or most of
 * the traffic; 2 where something critical fails, or at least a tenth of anything; 3 where less fails; 4 where nothing fails
 * and something is slower or another level.
 */
export function severityOf(harms: readonly Harm[], { mostFail }: Pick<Verdict, "mostFail"> = {}): Severity {
  const failing = harms.filter(({ share, slow }) => share !== undefined && !slow);
  if (mostFail === true || failing.some(({ critical, share = 0 }) => critical && share >= mostShare))
    return 1;
  if (failing.some(({ critical, share = 0 }) => critical || share >= manyShare)) return 2;
  return failing.length > 0 ? 3 : 4;
}
