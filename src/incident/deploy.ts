/** A commit made live in an environment, and the one that was live before it. */
export interface Deploy {
  environment: string;
  /** What is live now: "bad", should it turn out to be worse. */
  sha: string;
  /** Milliseconds since the epoch; the judge's time zero. */
  deployedAt: number;
  /** When its rollout began, where that is known to be earlier: from here on readings are no baseline any more. */
  rolloutAt?: number;
  /** Where the facts come from, for the log: `deployment 42 of production`. */
  found: string;
  deploymentId?: number;
  /** Branch or tag that was deployed. */
  ref?: string;
  /** The last deploy that succeeded and was not judged regressed; absent when nobody knows. */
  previous?: {
    sha: string;
    deployedAt?: number;
    found: string;
    /** Its own watch ended so. Without it, it only succeeded. */
    judgedHealthy?: boolean;
  };
  /** Why `previous` is absent. */
  previousUnknown?: string;
  /** It was live before already, so it brought no change. */
  sameCommit?: boolean;
  /** What was live before, a later commit: this deploy went back from it by hand. */
  wentBackFrom?: { sha: string; deployedAt: number };
  /** When this very commit was live before and was judged regressed. */
  regressedBefore?: { deployedAt: number; deploymentId: number };
}
