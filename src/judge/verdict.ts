import type { ControlResult } from "./control/control-result.ts";
import type { Reason, SignalReason } from "./reason.ts";

export type VerdictKind = "healthy" | "regressed" | "recovered" | "elsewhere" | "inconclusive";

/** A rate (bad/total, or a level for a gauge) with its 95 % interval. */
export interface Estimate {
  /** Undefined when there was nothing to divide by. */
  rate: number | undefined;
  low: number | undefined;
  high: number | undefined;
  /** Events (ratio) or intervals (gauge) behind it. */
  n: number;
  /** Bad events behind it; absent for a gauge. */
  bad?: number;
}

export interface Onset {
  /** Most likely start, then the interval in which it lies; milliseconds since the epoch. */
  at: number;
  from: number;
  to: number;
}

interface SignalResult {
  name: string;
  kind: "ratio" | "gauge";
  verdict: VerdictKind | "watching";
  baseline: Estimate;
  after: Estimate;
  /** Natural logarithm of the evidence against "no worse than tolerated". */
  logEvidence: number;
  /** Natural logarithm of what the evidence must reach. */
  threshold: number;
  /** The smallest ratio (after / before) that this traffic could show by the deadline. */
  detectable?: number;
  onset?: Onset;
  /** What a series that the deploy does not touch showed, if there is one. */
  control?: ControlResult;
}

interface Result {
  /** `watching` while it is still too early to say. */
  verdict: VerdictKind | "watching";
  /** The end of the interval that decided; milliseconds since the epoch. */
  decidedAt: number;
  decidedAfterSeconds: number;
  onset?: Onset;
  /** Most of the traffic of some signal fails: whoever is to blame, somebody must know. */
  mostFail?: true;
}

/** What the judge finds, as facts. */
export interface Judgement extends Result {
  /** The deciding one first. */
  reasons: Reason[];
  signals: (SignalResult & { reason: SignalReason })[];
}

/** What is said of one signal at a look. */
export interface SignalVerdict extends SignalResult {
  /** Which rule decided, in one sentence a person can check. */
  reason: string;
  facts?: SignalReason;
}

/** A judgement put into words. */
export interface Verdict extends Result {
  reason: string;
  facts?: Reason[];
  signals: SignalVerdict[];
}
