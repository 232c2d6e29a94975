import type { Severity } from "../review/finding.ts";
import type { FailingSignal } from "./failing-signal.ts";
import { type Evidence, evidenceOf } from "./suspect-evidence.ts";

/** A pull request, or a commit that was pushed directly, that this deploy brought. */
export interface Candidate {
  /** Absent for a direct push. */
  number?: number;
  title: string;
  url: string;
  author: string | undefined;
  authorIsBot: boolean;
  /** Newest of its commits on the branch, and how many there are. */
  sha: string;
  commits: number;
  /** What the branch was before it, where that is known. */
  parent?: string;
  /** Place in the range, 0 is the oldest. */
  order: number;
  labels: string[];
  /** Milliseconds since the epoch. */
  mergedAt?: number;
  files: CandidateFile[];
  /** `files` may lack some: the range is larger than GitHub lists. */
  filesComplete: boolean;
  /** What a review finds risky in it about an integration that fails, by rule id, worst first. */
  risks?: Risk[];
}

export interface Risk {
  integration: string;
  rule: string;
  severity: Severity;
}

export interface CandidateFile {
  path: string;
  /** Before a rename. */
  previousPath?: string | undefined;
  additions: number;
  deletions: number;
  patch: string | undefined;
  /** Settings that it changes, each as its path from the root, where the file was read. */
  keys?: string[][];
}

/** What ties a change to an integration that fails. */
export interface FailingIntegration {
  name: string;
  configures(path: string): boolean;
  calls(path: string): boolean;
  /** Whether a word, such as `STRIPE_URL`, is the name of one of its settings. */
  names(word: string): boolean;
  /** The same of a setting by its path: `payments.stripe.url`. */
  sets?(key: readonly string[]): boolean;
  packages: string[];
  hosts: string[];
}

export type SuspectReason = Evidence;

export interface Suspect {
  candidate: Candidate;
  /** That this change alone is the cause, from 0 to 1; what is missing to 1 of all of them is "none of these". */
  probability: number;
  /** Strongest first. */
  reasons: SuspectReason[];
}

/** Above this, and with something specific that ties it, one change alone is undone where that is asked for. */
export const sureEnough = 0.85;

/** How likely it is that it is none of the changes, before anything is looked at: as a score, like those of the changes. */
const noneOfThese = 1.5;

/**
 * Pull requests of a deploy, the likeliest cause first. Each reason is a likelihood ratio as its logarithm: how much more often
 * it is seen on the change that broke production than on another. They are added, and shared out among all changes and "none of
 * these". The order breaks ties: of equals, the later one.
 */
export function rankSuspects(candidates: readonly Candidate[], failing: FailingSignal): Suspect[] {
  const scored = candidates.map((candidate) => {
    const evidence = evidenceOf(candidate, failing, candidates);
    const score = evidence.reduce((sum, { points }) => sum + points, 0);
    return { candidate, evidence, weight: Math.exp(score) };
  });
  const whole = scored.reduce((sum, { weight }) => sum + weight, Math.exp(noneOfThese));
  return scored
    .toSorted((a, b) => b.weight - a.weight || b.candidate.order - a.candidate.order)
    .map(({ candidate, evidence, weight }) => ({
      candidate,
      probability: weight / whole,
      reasons: evidence.toSorted((a, b) => b.points - a.points).map(({ reason }) => reason),
    }));
}

const specific: ReadonlySet<SuspectReason["kind"]> = new Set([
  "configuration",
  "settings",
  "hosts",
  "packages",
  "code",
  "place",
  "error",
  "finding",
]);

/** The top suspect when it alone may be undone: sure enough, tied to what fails, and all files of all changes are known. */
export function clearSuspect(suspects: readonly Suspect[]): Suspect | undefined {
  const [top] = suspects;
  if (top === undefined || top.probability < sureEnough) return undefined;
  if (suspects.some(({ candidate }) => !candidate.filesComplete)) return undefined;
  return top.reasons.some(({ kind }) => specific.has(kind)) ? top : undefined;
}
