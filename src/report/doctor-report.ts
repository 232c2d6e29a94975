import type { Doubt } from "../judge/doubt.ts";
import type { Hindrance } from "./run-notes.ts";
import type { CheckFailure } from "./run-report.ts";

/** What an examination of the guard's own set-up found. */
export interface DoctorReport {
  /** Milliseconds since the epoch. */
  at: number;
  /** In the order in which a reader mends things. */
  examined: readonly Examined[];
}

/** One thing that was looked at. */
export interface Examined {
  /** `signal checkout errors`, `owner @jane of stripe`. */
  subject: string;
  /** wrong: the guard can't do its work. warning: it does it worse. unknown: it could not be looked at. */
  grade: "fine" | "warning" | "wrong" | "unknown";
  fact: DoctorFact;
}

/** What was found; the words stand in one table. */
export type DoctorFact =
  /** Readings of the last hour, summed up, and how long ago the newest interval ended. */
  | { kind: "reads-counts"; bad: number; total: number; endedSecondsAgo: number; everySeconds: number }
  | { kind: "reads-level"; value: number; endedSecondsAgo: number; everySeconds: number }
  /** So many requests would be seen in a whole watch. */
  | { kind: "little-traffic"; requests: number; watchSeconds: number }
  | { kind: "reads-nothing"; queries: readonly string[] }
  | { kind: "can-not-be-judged"; doubts: readonly Doubt[] }
  | { kind: "source-fails"; why: string }
  /** Of a control: without it the signal is judged all the same. */
  | { kind: "control-unused"; signal: string; fact: DoctorFact }
  | { kind: "control-is-signal"; signal: string }
  | { kind: "probe-passes" }
  | { kind: "probe-fails"; failure: CheckFailure }
  | { kind: "nothing-to-watch"; why: string }
  | { kind: "no-outbound-network"; why: string }
  | { kind: "owner-may-approve" }
  | { kind: "owner-may-not-write"; permission: "read" | "none" }
  | { kind: "owner-is-an-address" }
  | { kind: "team-has-members"; members: number }
  | { kind: "team-is-empty" }
  | { kind: "team-is-hidden" }
  | { kind: "nobody-owns" }
  | { kind: "may-write"; permissions: readonly string[] }
  | { kind: "may-not-write"; permission: string; what: string }
  | { kind: "shortfall"; hindrance: Hindrance }
  | { kind: "status-is-required"; branch: string; context: string }
  | { kind: "status-is-not-required"; branch: string; context: string }
  | { kind: "rules-are-hidden"; branch: string }
  | { kind: "auto-merge-is-off" }
  /** The workflow that `response.verify` names, on the default branch. */
  | { kind: "check-can-start"; workflow: string; branch: string }
  | { kind: "check-is-missing"; workflow: string; branch: string }
  | { kind: "check-can-not-start"; workflow: string; branch: string }
  | { kind: "switched-off"; issue: number; by: string | undefined }
  | { kind: "not-switched-off" }
  | { kind: "deployed"; sha: string; at: number; deployments: number }
  | { kind: "never-deployed"; others: readonly string[]; nearest: string | undefined }
  | { kind: "no-environment"; others: readonly string[] }
  | { kind: "watches-judge"; watches: number }
  | { kind: "watches-could-not-tell"; count: number; since: number }
  | { kind: "no-watches" }
  | { kind: "clocks-agree"; apartSeconds: number }
  | { kind: "clocks-differ"; aheadSeconds: number }
  | { kind: "not-examined"; why: string };

/** How many of each grade; a set-up is sound when nothing is wrong. */
export function gradesOf({ examined }: DoctorReport): Record<Examined["grade"], number> {
  const count = (grade: Examined["grade"]) => examined.filter((one) => one.grade === grade).length;
  return {
    wrong: count("wrong"),
    warning: count("warning"),
    unknown: count("unknown"),
    fine: count("fine"),
  };
}
