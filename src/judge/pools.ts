import { logMeanExp } from "./evidence/log-mean-exp.ts";
import type { Signal } from "./window.ts";

/** Signals whose evidence is averaged and must reach `need` together. */
export interface Pool {
  /** Index of a signal → its share; shares sum to 1. */
  shares: ReadonlyMap<number, number>;
  /** ln of the average evidence that is needed. */
  need: number;
}

/**
 * The weighted mean is the only admissible way to merge e-values whatever their dependence. Where some signals are
 * critical, half of alpha is theirs alone, so that the others can't water them down.
 * @see Vovk, Wang, E-values: calibration, combination and applications, Ann. Stat. 49(3), 2021
 */
export function planPools(signals: readonly Signal[], alpha: number): Pool[] {
  const acting = [...signals.keys()].filter((index) => mayAlarm(signals[index]!));
  const critical = acting.filter((index) => signals[index]!.critical === true);
  const groups = critical.length > 0 && critical.length < acting.length ? [acting, critical] : [acting];
  return groups
    .filter((group) => group.length > 0)
    .map((group) => {
      const weights = group.map((index) => signals[index]!.weight ?? 1);
      const sum = weights.reduce((total, weight) => total + weight, 0);
      const shares = group.map(
        (index, nth) => [index, sum > 0 ? weights[nth]! / sum : 1 / group.length] as const,
      );
      return { shares: new Map(shares), need: Math.log(groups.length / alpha) };
    });
}

function mayAlarm({ watchOnly, blind }: Signal): boolean {
  return watchOnly !== true && blind === undefined;
}

/** ln of the pool's average evidence, and the signal that brings most of it. */
export function mergeEvidence(pool: Pool, evidence: readonly number[]): { log: number; leader: number } {
  const indices = [...pool.shares.keys()];
  const weights = [...pool.shares.values()];
  const brought = (nth: number) => Math.log(weights[nth]!) + evidence[indices[nth]!]!;
  let top = 0;
  for (const nth of indices.keys()) if (brought(nth) > brought(top)) top = nth;
  return {
    log: logMeanExp(
      indices.map((index) => evidence[index]!),
      weights,
    ),
    leader: indices[top]!,
  };
}

/** ln of the evidence with which this signal alone would carry a pool. */
export function thresholdAlone(pools: readonly Pool[], index: number, alpha: number): number {
  const needs = pools.flatMap(({ shares, need }) => {
    const share = shares.get(index);
    return share === undefined ? [] : [need - Math.log(share)];
  });
  return needs.length > 0 ? Math.min(...needs) : Math.log(1 / alpha);
}
