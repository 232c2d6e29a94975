export type VerdictWord = "healthy" | "regressed" | "recovered" | "elsewhere" | "inconclusive";

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

/** What the judge says of one signal at a look. */
export interface SignalVerdict {
  name: string;
  kind: "ratio" | "gauge";
  verdict: VerdictWord | "watching";
  baseline: Estimate;
  after: Estimate;
  /** Natural logarithm of the evidence against "no worse than tolerated". */
  logEvidence: number;
  /** Natural logarithm of what the evidence must reach. */
  threshold: number;
  /** The smallest ratio (after / before) that this traffic could show by the deadline. */
  detectable?: number;
  onset?: Onset;
  /** Which rule decided, in one sentence a person can check. */
  reason: string;
}

/** The judge's word on a deploy. */
export interface Verdict {
  /** `watching` while it is still too early to say. */
  verdict: VerdictWord | "watching";
  /** The end of the interval that decided; milliseconds since the epoch. */
  decidedAt: number;
  decidedAfterSeconds: number;
  onset?: Onset;
  reason: string;
  signals: SignalVerdict[];
}
