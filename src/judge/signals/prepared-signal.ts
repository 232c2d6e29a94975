import type { PreparedControl } from "../control/prepare-control.ts";
import type { GaugeReading, Reading } from "../reading.ts";
import type { Estimate } from "../verdict.ts";
import type { Signal } from "../window.ts";
import type { Tally } from "./tally.ts";

/** How much a baseline says. */
export type Past =
  | { kind: "known" }
  /** No baseline; or a check's in which nothing was ever right. */
  | { kind: "never-seen-working"; seen: number }
  /** A few good events, too few to tell what is usual. */
  | { kind: "short"; seen: number };

/** Production was this bad already: rates, and since when before the deploy where it began within the baseline. */
export interface AlreadyBad {
  before: number;
  after: number;
  head?: { rate: number; minutes: number };
}

/** A signal ready to be asked at every look: in time order, "bad" always the worse outcome, its baseline summed up once. */
export interface PreparedSignal {
  signal: Signal;
  /** Bad out of total; a gauge's reading is bad when its level lies beyond what is tolerated. */
  before: readonly Reading[];
  after: readonly Reading[];
  /** The readings after the deploy as they were given, tidied. */
  given: readonly (Reading | GaugeReading)[];
  /** The counts after the deploy without the cap on bursts, less what every deploy costs here. */
  seen: Tally;
  /** Ends of the readings after the deploy, in time order. */
  ends: readonly number[];
  /** Index of the first reading after the deploy that began past the settle time. */
  settled: number;
  /** Start of the first burst past the settle time, milliseconds since the epoch; undefined when there is none. */
  firstBurstAt: number | undefined;
  past: Past;
  /** A few events in every reading, always as many: the runs of a check rather than traffic. */
  isCheck: boolean;
  /** The traffic that is usual here; undefined for a gauge, a check, and where nothing says what is usual. */
  traffic: Traffic | undefined;
  /** Levels as counts: bad when beyond what is tolerated. A ratio signal has none. */
  indicate(levels: readonly GaugeReading[]): Reading[];
  /** A series that the deploy does not touch, if there is one. */
  control?: PreparedControl;
  /** How many counts say as much as one independent count. */
  phi: number;
  /** ln of the evidence that after[from, to) is worse than tolerated; never above 0 when the difference is immaterial. */
  evidence(from: number, to: number): number;
  /**
   * ln of the evidence of after[from, to) without the worst readings that together span `seconds`, which a short failure
   * can't bring, over the share of the whole evidence that is asked of it.
   */
  lastingEvidence(seconds: number, from: number, to: number): number;
  /** ln of the evidence that after[from, to) is not unacceptable. At the end of the watch (`isLast`) a coarser bound on rare failures is enough. */
  acceptance(from: number, to: number, isLast: boolean): number;
  /** The share of bad events in after[from, to), bursts uncapped, when it is more than is acceptable. */
  unacceptableRate(from: number, to: number, isLast: boolean): number | undefined;
  /** Whether the rate of after[from, to) is worse by an amount that matters, proven or not. */
  isMaterial(from: number, to: number): boolean;
  /** Undefined when production was not this bad before the deploy. */
  alreadyBad(to: number): AlreadyBad | undefined;
  /** ln of the evidence that the baseline's part from `at` on is worse than its part before. */
  tailEvidence(at: number): number;
  estimates(to: number): { baseline: Estimate; after: Estimate };
  /** The smallest ratio after/before, in this many events, whose evidence would reach `threshold`. */
  detectable(total: number, threshold: number): number | undefined;
  /**
   * What it takes to accept a signal that did not change: seconds of traffic as in after[settled, to), undefined when it
   * never would; and whether it is the scatter of the past that asks for that much.
   */
  effortToAccept(to: number, threshold: number): { seconds: number | undefined; isScatter: boolean };
}

/** A signal of which all is known but what came after the deploy: given the same signal with that, ready to be asked. */
export type Prepare = (signal: Signal) => PreparedSignal;

/** The events of a signal, bad or not. */
export interface Traffic {
  /** Events a second; the least of what the baseline, its last minutes and the same hours of earlier days had. */
  usual: number;
  /** How many events say as much as one independent event. */
  phi: number;
  /** The past fell as low by itself: lost traffic then says nothing. */
  ebbs: boolean;
}
