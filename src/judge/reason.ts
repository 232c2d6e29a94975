import type { VendorFact } from "./vendor-fact.ts";
import type { Estimate } from "./verdict.ts";

/** Why one signal was judged as it was: facts, worded by the report. Rates are shares of 1, times are seconds. */
export type SignalReason = { signal: string } & (
  | { kind: "undecided" }
  | { kind: "blind"; why: string }
  | { kind: "no-readings" }
  | { kind: "no-readings-after-settle"; settleSeconds: number }
  | { kind: "fell-silent" }
  /** Nothing good was ever seen of it before the deploy: `seen` events, all of them bad. */
  | { kind: "never-seen-working"; seen: number }
  /** It worked, but too seldom to tell what is usual: `seen` events, none of them bad. */
  | { kind: "short-past"; seen: number }
  /** Events a second. */
  | { kind: "traffic-lost"; before: number; after: number }
  /** It got worse, and the watch ended before it was clear whether that lasts. */
  | { kind: "cut-short" }
  | { kind: "healed" }
  | { kind: "no-worse"; hasBaseline: boolean }
  /** Failures in bursts: each too short to act on, together more than is acceptable. */
  | { kind: "bursts"; rate: number }
  | { kind: "looks-worse" }
  /** The past itself scatters so much that this many events could not show a rise. */
  | { kind: "restless-past"; low: number; high: number }
  /** `excluded`: what so few events rule out all the same; a rate above `above`. */
  | {
      kind: "too-little-traffic";
      after: Estimate;
      neededSeconds?: number | undefined;
      excluded?: { bad: number; of: number; above: number };
    }
  /** `head`: the rate before the change, `minutes` before the deploy, to today's bad state; absent when all of it was bad. */
  | { kind: "already-bad"; before: number; after: number; head?: { rate: number; minutes: number } }
  | { kind: "began-before"; minutes: number; before: number; after: number }
  | { kind: "control-moved"; before: number; after: number }
  | { kind: "got-worse"; rule: "sustained" | "persistent" }
  /** Its own evidence suffices too, but another signal brought more. */
  | { kind: "worse-too" }
);

/** Why the deploy was judged as it was. */
export type Reason =
  | SignalReason
  | { kind: "vendor-down"; vendor: string; said: VendorFact }
  | { kind: "guard-blind"; why: readonly string[] }
  | { kind: "nothing-counts" }
  | { kind: "all-no-worse"; signals: number }
  | { kind: "too-early" };
