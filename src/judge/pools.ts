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
  const acting = [...signals.entries()].filter(([, signal]) => mayAlarm(signal));
  const critical = acting.filter(([, signal]) => signal.critical === true);
  const groups = critical.length > 0 && critical.length < acting.length ? [acting, critical] : [acting];
  return groups
    .filter((group) => group.length > 0)
    .map((group) => {
      const sum = group.reduce((total, [, { weight = 1 }]) => total + weight, 0);
      const shares = group.map(
        ([index, { weight = 1 }]) => [index, sum > 0 ? weight / sum : 1 / group.length] as const,
      );
      return { shares: new Map(shares), need: Math.log(groups.length / alpha) };
    });
}

function mayAlarm({ watchOnly, blind }: Signal): boolean {
  return watchOnly !== true && blind === undefined;
}

/** ln of the pool's average evidence, and the signal that brings most of it. */
export function mergeEvidence(pool: Pool, evidence: readonly number[]): { log: number; leader: number } {
  const parts = [...pool.shares].map(([index, weight]) => ({ index, weight, log: evidence[index] ?? 0 }));
  const brought = ({ weight, log }: { weight: number; log: number }) => Math.log(weight) + log;
  const top = parts.reduce((best, part) => (brought(part) > brought(best) ? part : best));
  return {
    log: logMeanExp(
      parts.map(({ log }) => log),
      parts.map(({ weight }) => weight),
    ),
    leader: top.index,
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
