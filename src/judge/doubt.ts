/** Which part of a signal's description is meant. */
export type SignalPart = "bad" | "total" | "histogram" | "value";

/** Something that was found out about a signal's numbers: as long as it stands, nothing may be concluded from them. */
export type Doubt =
  /** No series ever had this name; `nearest` are names that there are. */
  | { kind: "no-such-metric"; part: SignalPart; metric: string; nearest: string[] }
  /** Series of that name have no such label; `nearest` is the one that was probably meant, with values of it. */
  | {
      kind: "no-such-label";
      part: SignalPart;
      metric: string;
      label: string;
      labels: string[];
      nearest?: { label: string; values: string[] };
    }
  /** The label is there, but never had a value that this matcher selects, nor one like it. */
  | {
      kind: "no-such-value";
      part: SignalPart;
      metric: string;
      matcher: string;
      label: string;
      values: string[];
    }
  /** Each matcher selects something, all together select nothing. */
  | { kind: "no-such-series"; part: SignalPart; selector: string }
  /** The counter went down again and again, as a level does. */
  | { kind: "not-a-counter"; part: SignalPart; metric: string; falls: number; hours: number }
  /** A counter that a recording rule added up: when a pod ends the sum falls, and what was counted can't be told. */
  | { kind: "recorded-sum"; part: SignalPart; metric: string }
  /** A share of failed calls as a level: one failed call of few looks like one of many. */
  | { kind: "share"; metric: string }
  | { kind: "outside-buckets"; histogram: string; slowerThanMs: number; boundsMs: number[] }
  | { kind: "no-histogram"; histogram: string; found: "nothing" | "summary" | "counter"; nearest: string[] }
  /** Some instances count into other buckets than those that the threshold was chosen from. */
  | { kind: "other-buckets"; histogram: string; without: number; of: number }
  | { kind: "more-bad-than-total"; bad: number; total: number }
  /** A place that had a good part of the series is gone from the answers, and nothing new came. */
  | { kind: "place-missing"; label: string; value: string; share: number };
