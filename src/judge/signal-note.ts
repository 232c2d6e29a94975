/** What a person should know of a signal's readings: how they were chosen, and what happened to them. */
export type SignalNote =
  /** A process restarted, and its counters began again. */
  | { kind: "counters-reset" }
  /** Several processes answer at one address, each with counters of its own. */
  | { kind: "several-processes" }
  | { kind: "instances-silent"; silent: number; of: number }
  | { kind: "no-histogram"; histogram: string }
  /** Where slow begins: the bucket nearest to what was asked, or to the baseline's 95th percentile. */
  | { kind: "slow-bucket"; overMs: number; bound: string; nearestToMs: number; isBaselineP95: boolean }
  /** A native histogram has no buckets to choose from. */
  | { kind: "slow-native"; overMs: number }
  /** More bad than total, which can't be if bad is a part of total; in how many intervals, where that is known. */
  | { kind: "bad-over-total"; intervals?: number }
  | { kind: "bad-finds-nothing"; path: string }
  | { kind: "answers-late"; source: string; seconds: number }
  | { kind: "kept-coarser"; source: string; seconds: number; askedSeconds: number }
  /** The source counts one in so many and multiplies. */
  | { kind: "sampled"; source: string; oneIn: number }
  /** Whose metrics were found for a preset, and whose else there are. */
  | { kind: "metrics-of"; preset: string; framework: string; others: string[] }
  /** The server's own warning: foreign text. */
  | { kind: "source-says"; text: string }
  | { kind: "read-wider"; seconds: number; askedSeconds: number }
  /** On how many calm stretches of its past; on none with the textbook's thresholds. */
  | { kind: "calibrated"; stretches: number }
  /** From earlier healthy watches, as the ledger remembers them. */
  | { kind: "baseline-from-ledger" };
