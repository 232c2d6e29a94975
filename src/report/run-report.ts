import type { Deploy } from "../incident/deploy.ts";
import type { Suspect } from "../incident/suspects.ts";
import type { Doubt } from "../judge/doubt.ts";
import type { GaugeReading, Reading } from "../judge/reading.ts";
import type { SignalNote } from "../judge/signal-note.ts";
import type { Verdict } from "../judge/verdict.ts";
import type { VendorWord } from "../judge/window.ts";
import type { CheckResult } from "../revert/checks/check-result.ts";
import type { Check, Reason } from "../revert/reason.ts";
import type { RevertNote, RunNote } from "./run-notes.ts";

/** One signal as it was watched: what it is, where it comes from, and its readings. */
export interface SignalFacts {
  /** The judge's name for it, unique in a run. */
  name: string;
  what: "calls" | "probe" | "latency" | "ratio" | "gauge";
  /** Name of the integration that it belongs to. */
  integration?: string;
  /** Of a latency: a slower request is a bad one; absent when the baseline's own 95th percentile is the limit. */
  slowerThanMs?: number;
  /** Of a probe: how it failed last. */
  lastFailure?: CheckFailure;
  /** Who answers: `source prom`, `probe of https://…`. */
  from: string;
  baseline: (Reading | GaugeReading)[];
  after: (Reading | GaugeReading)[];
  /** As sent, without secrets. */
  queries: string[];
  notes: SignalNote[];
  /** What was read beside it of something that the deploy does not touch. */
  control?: SignalFacts;
  /** Why nothing may be concluded from it; empty when nothing speaks against it. */
  doubts: Doubt[];
}

/** How a probe failed: nothing answered, or what answered is not what was expected. Without secrets. */
export type CheckFailure =
  | { kind: "no-answer"; why: string }
  /** Conditions as written, each with what was found instead. */
  | { kind: "unmet"; conditions: { text: string; actual: string }[] };

/** What became of the revert. */
export type RevertFact =
  | {
      kind: "opened" | "already-open";
      number: number;
      url: string;
      title: string;
      draft: boolean;
      checks: Check[];
      warnings: Reason[];
      /** What went wrong around it without stopping it: a reviewer who could not be asked. */
      notes: RevertNote[];
      /** People whose changes it undoes; absent when it was there already. */
      authors?: string[];
      /** As it was opened; absent when it was there already. */
      pull?: { body: string; baseBranch: string; draft: boolean; nodeId: string };
    }
  | { kind: "planned"; title: string; branch: string; paths: number; warnings: Reason[] }
  | { kind: "refused"; reasons: Reason[]; conflicts: string[]; commands: string[]; compareUrl?: string }
  | { kind: "failed"; message: string; commands: string[]; compareUrl?: string }
  | { kind: "off"; why: string };

/** What became of the incident issue. */
export type IncidentFact =
  | { kind: "opened" | "already-open"; number: number; url: string }
  | { kind: "planned"; title: string }
  | { kind: "failed"; message: string }
  | { kind: "off"; why: string };

/** What became of the rollback; `what` names how it is started, such as `workflow deploy.yml`. */
export type RollbackFact =
  | { kind: "planned"; what: string; good: string }
  | { kind: "refused"; reasons: Reason[] }
  /** It could not be started. */
  | { kind: "failed"; what: string; message: string }
  | { kind: "not-live"; what: string; good: string; why: string }
  /** The good commit is live again, and this is how production is since. */
  | { kind: "live"; what: string; good: string; verdict: Verdict["verdict"]; reason: string };

/** Why the project's own check of the revert could not be started. */
export type NotStarted =
  | "permission"
  /** Its file is not on the revert's branch; or it is, and GitHub does not know it, since it is not on the default branch. */
  | "not-on-branch"
  | "not-known"
  /** Its `on:` does not name `workflow_dispatch`. */
  | "no-trigger"
  | "inputs"
  | "disabled"
  | "refused";

/** The run of the check; `sha` is the commit that it is for. */
export interface CheckedRun {
  id: number;
  url: string;
  sha: string;
}

/** What became of the project's own check on the revert's branch; `workflow` is the name of its file. */
export type VerifyFact = { workflow: string } & (
  | { kind: "planned" }
  /** There was nothing to check: files that hold conflicts, or a pull request that is closed or merged. */
  | { kind: "skipped"; why: "conflicts" | "closed" | "merged" }
  | { kind: "not-started"; why: NotStarted; branch: string; message: string }
  /** It was asked for, and no run of it was seen. */
  | { kind: "lost"; waitedSeconds: number }
  | { kind: "started"; run: CheckedRun }
  | {
      kind: "checked";
      run: CheckedRun;
      result: CheckResult;
      waitedSeconds: number;
      /** Somebody pushed to the branch since: it says nothing of what the branch holds now. */
      moved: boolean;
      /** The newest run of the same workflow on the base branch failed as well. */
      baseFails?: { branch: string; url: string };
      /** Of a failure: whether the pull request is a draft now. */
      draft?: boolean;
    }
);

/** What became of a second revert, on another branch that holds the bad commit too. */
export interface ElsewhereFact {
  branch: string;
  revert: RevertFact;
}

/** What became of bringing back what a merged revert had taken out; `revert` is its number. */
export type ReapplyFact = { revert: number } & (
  | { kind: "planned" }
  | {
      kind: "opened" | "already-open";
      number: number;
      url: string;
      title: string;
      draft: boolean;
      assigned: string[];
      /** Authors who could not be assigned: they left, or are no people. */
      unassigned: string[];
    }
  /** Opened earlier, and closed or merged since. */
  | { kind: "closed-earlier"; number: number }
  | { kind: "already-back"; branch: string }
  | { kind: "conflict"; branch: string; paths: string[]; commands: string[] }
  | { kind: "disabled"; issue: number }
  | { kind: "failed"; message: string; commands: string[]; compareUrl?: string }
);

/** A bad deploy that this one undoes: by a merged revert of ours, or by deploying a commit from before it again. */
export interface UndoneDeploy {
  sha: string;
  /** Number of the revert; absent for a rollback. */
  revert?: number;
  deployedAt?: number;
}

/** A revert of ours whose change this deploy brings again. */
export interface Reapplied {
  revert: number;
  /** What it had undone, if that was one pull request. */
  pull?: number;
  /** Of the deploy that was undone. */
  incident?: { number: number; url: string };
}

/** Everything that a run learnt and did; the job summary, the incident and the JSON report are made from it. */
export interface RunReport {
  deploy: Deploy;
  /** When the deployed sha was seen to answer, if that was asked for. */
  live?: { since: number; waitedSeconds: number };
  verdict: Verdict;
  signals: SignalFacts[];
  /** Names of integrations that the failing signals belong to. */
  failing: string[];
  vendors: VendorWord[];
  range?: {
    compareUrl: string;
    commits: number;
    suspects: Suspect[];
    settings: ChangedSetting[];
    /** What was live before is not known: these are the newest changes that the deploy holds. */
    assumed?: boolean;
  };
  undoes?: UndoneDeploy;
  reapplies?: Reapplied;
  revert: RevertFact;
  /** Other branches that hold the bad commit too; absent when nobody asked for reverts there. */
  elsewhere?: ElsewhereFact[];
  /** Absent when none was asked for, or there is no revert. */
  verify?: VerifyFact;
  /** Absent when none was asked for. */
  rollback?: RollbackFact;
  /** Of a deploy that brings a merged revert of ours; absent when none was asked for. */
  reapply?: ReapplyFact;
  incident: IncidentFact;
  /** Steps that went wrong without stopping the others; safe to print. */
  failures: string[];
  /** Why there is less of a baseline, or fewer signals, than asked for. */
  notes: RunNote[];
  runUrl: string | undefined;
  repositoryUrl: string;
  links: { title: string; url: string }[];
  dryRun: boolean;
  /** When the answer was given; milliseconds since the epoch. */
  answeredAt: number;
}

/** A setting of a failing integration that this deploy changed; values already redacted. */
export interface ChangedSetting {
  integration: string;
  file: string;
  line: number;
  key: string;
  before: string | undefined;
  after: string | undefined;
}
