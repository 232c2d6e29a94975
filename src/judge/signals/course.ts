import type { GaugeReading, Reading } from "../reading.ts";
import type { Estimate } from "../verdict.ts";
import type { Signal } from "../window.ts";
import type { Tally } from "./tally.ts";

/** A signal made ready to be asked at every look: tidy, worse counted as bad, its baseline summed up once. */
export interface Course {
  signal: Signal;
  /** Bad out of total; a gauge's reading is bad when its level lies beyond what is tolerated. */
  before: readonly Reading[];
  after: readonly Reading[];
  /** The counts after the deploy without the cap on bursts: what a person would see. */
  seen: Tally;
  /** Events a second that are usual at this time, undefined when nothing says so or there are no events. */
  usualTraffic: number | undefined;
  /** Ends of the readings after the deploy, in time order. */
  ends: readonly number[];
  /** Index of the first reading after the deploy that began past the settle time. */
  settled: number;
  /** Whether there is a baseline to compare with. */
  isKnown: boolean;
  /** Levels as counts: bad when beyond what is tolerated. A ratio signal has none. */
  indicate(levels: readonly GaugeReading[]): Reading[];
  /** How many counts say as much as one independent count. */
  phi: number;
  /** ln of the evidence that after[from, to) is worse than tolerated; never above 0 when the difference is immaterial. */
  evidence(from: number, to: number): number;
  /** The same evidence without the worst readings that together span `seconds`: what a short failure can't bring. */
  evidenceBesides(seconds: number, from: number, to: number): number;
  /** ln of the evidence that after[from, to) is not unacceptable. A patient judge, at the end of the watch, accepts a coarser bound on rare failures. */
  acceptance(from: number, to: number, patient: boolean): number;
  /** Whether the rate of after[from, to) is worse by an amount that matters, proven or not. */
  isMaterial(from: number, to: number): boolean;
  /** Why production was already this bad before the deploy, in one sentence; undefined when it was not. */
  alreadyBad(to: number): string | undefined;
  estimates(to: number): { baseline: Estimate; after: Estimate };
  /** The smallest ratio after/before, in this many events, whose evidence would reach `threshold`. */
  detectable(total: number, threshold: number): number | undefined;
  /** Seconds of traffic as in after[settled, to) until a signal that did not change would be accepted; undefined when it never would. */
  secondsToAccept(to: number, threshold: number): number | undefined;
}
