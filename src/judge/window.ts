import type { Wander } from "./evidence/level-evidence.ts";
import type { GaugeReading, Reading } from "./reading.ts";
import type { VendorFact } from "./vendor-fact.ts";

/** How sure, how fast, how tolerant. Every field has a default in `judgeDefaults`. */
export interface JudgeSettings {
  /** Bound on the chance of a false alarm over the whole watch. */
  alpha: number;
  /** Bound on the chance of calling a regression by `unacceptable` healthy. */
  beta: number;
  /** Ratio after/before that nobody minds. */
  tolerate: number;
  /** Ratio that must not be missed. */
  unacceptable: number;
  settleSeconds: number;
  holdSeconds: number;
  minimumWatchSeconds: number;
  /** Absolute rate of bad events that nobody minds. */
  floor: number;
}

export const judgeDefaults: JudgeSettings = {
  alpha: 0.01,
  beta: 0.05,
  tolerate: 1.25,
  unacceptable: 2,
  settleSeconds: 60,
  holdSeconds: 30,
  minimumWatchSeconds: 300,
  floor: 0.001,
};

interface SignalBase {
  name: string;
  /** Share of the evidence this signal brings to the whole, relative to the others; 1 when absent. */
  weight?: number;
  /** Its own crossing is enough. */
  critical?: boolean;
  /** Reported, never acted upon. */
  watchOnly?: boolean;
  /**
   * Why this signal can't be judged at the moment, the end of a sentence that begins with its name ("is …", "has …"),
   * safe to print. It then neither alarms nor speaks for health, and unless it is watch-only nothing is healthy.
   */
  blind?: string;
  /** Which way is worse; "up" when absent. */
  worse?: "up" | "down";
  /** Not called healthy during the watch before so many events of a ratio were seen since the deploy. */
  minimumEvents?: number;
  /** Why its control can't be used at the moment, in the same form; it is then judged without. */
  controlBlind?: string;
  /** Thresholds from `calibrate`, so that a live watch replays its placebos once; found from them when absent. */
  calibrated?: Calibrated;
}

/** What a signal's past taught; natural logarithms of the evidence that is needed. */
export interface Calibrated {
  regression: number;
  healthy: number;
  /** Its traffic fell away by itself in some past window: lost traffic then says nothing. */
  ebbs?: boolean;
  /** How its counts scatter and its level drifts; told from the baseline when absent. */
  level?: LearntLevel;
}

/** What calm windows of the past showed of a ratio's level. */
export interface LearntLevel {
  /** How many times more the counts scatter than independent events would. */
  phi: number;
  wander: Wander;
}

export interface RatioSignal extends SignalBase {
  kind: "ratio";
  baseline: Reading[];
  after: Reading[];
  /** The same clock times a day or a week ago, each as long as the whole watch. */
  earlier?: Reading[][];
  /** Past windows without a deploy: first as many readings as this baseline has, then a watch. */
  placebos?: Reading[][];
  /** What was read since each of some earlier deploys that turned out well, beginning with the deploy: what restarts cost here. */
  deploys?: Reading[][];
  /** Readings of a series that this deploy did not touch. */
  control?: Reading[];
}

export interface GaugeSignal extends SignalBase {
  kind: "gauge";
  baseline: GaugeReading[];
  after: GaugeReading[];
  earlier?: GaugeReading[][];
  placebos?: GaugeReading[][];
  control?: GaugeReading[];
}

export type Signal = RatioSignal | GaugeSignal;

/** What somebody outside says of a third party that a signal depends on, at one moment. */
export interface VendorWord {
  /** Names of the signals that depend on this vendor. */
  signals: string[];
  vendor: string;
  at: number;
  /** `down`: its status page reports an incident, or its direct probe fails while the control probe answers. */
  state: "up" | "down" | "unknown";
  said: VendorFact;
}

/** Everything the judge looks at: readings up to now, nothing else. */
export interface Window {
  /** Milliseconds since the epoch. */
  deployedAt: number;
  /** End of the watch: the first look at or after it is the last one. */
  deadline?: number;
  /** No more readings will come: what is still open becomes final. */
  ended?: boolean;
  /** Only what differs from the defaults. */
  settings?: Partial<JudgeSettings>;
  signals: Signal[];
  vendors?: VendorWord[];
  /** Why the guard cannot see at the moment (control probe unreachable, all sources down); empty when it can. */
  blind?: string[];
}
