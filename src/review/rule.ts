import type { Change, Problem, Setting } from "./diff/change.ts";
import type { Removal } from "./diff/removal.ts";
import type { VariableUses } from "./diff/variable-uses.ts";
import type { Confidence, Severity } from "./finding.ts";
import type { Environment } from "./integrations/environment.ts";
import type { Integration } from "./integrations/integration.ts";

/** A risk that changes can bring, with the words that explain it to a reviewer. */
export interface Rule {
  /** Never changes: settings, code scanning and people refer to it. */
  id: string;
  title: string;
  /** For a critical integration in a file that ships; milder elsewhere. */
  severity: Severity;
  confidence: Confidence;
  /** What it looks for. */
  summary: string;
  /** What has gone wrong in production when this was overlooked. */
  why: string;
  /** The question a reviewer should be able to answer. */
  check: string;
  /** Where it is explained, if not among ours: an address, or a path of this project. */
  page?: string;
  /** Says what is risky about one change, or nothing. */
  assess?(subject: Subject): Concern | undefined;
  /** The same for a file as a whole. */
  assessFile?(file: FileSubject, review: ReviewFacts): Concern | undefined;
}

/** What a rule found: the rest of the finding is the same for all rules. */
export interface Concern {
  /** One sentence, beginning small. May hold what `shown` holds, never a raw value. */
  message: string;
  /** Where it differs from the rule's own. */
  severity?: Severity;
  confidence?: Confidence;
  check?: string;
  /** As bad in a test or for an integration that is not critical. */
  everywhere?: true;
  /** Of a file's finding: the integration that it is about, and where in the file. */
  integration?: string;
  line?: number;
}

/** One change of a setting, with what stands around it. */
export interface Subject {
  change: Change;
  /** Words of the setting's own name: `readTimeoutMs` is read, timeout, ms. */
  words: readonly string[];
  /** Words of its own name and of the one above. */
  nearWords: readonly string[];
  /** Words of the whole path. */
  pathWords: readonly string[];
  /** Raw values, for deciding only. Both are the same when the setting moved. */
  before: string | undefined;
  after: string | undefined;
  /** The values as they may be shown. */
  shown: { before: string; after: string };
  environment: Environment;
  /** Undefined when the change belongs to none: then only what is bad anywhere counts. */
  integration: Integration | undefined;
  /** `near`: it only stands beside settings of the integration, or in code that calls it. */
  belongs: "itself" | "near" | "no";
  /** Of a setting that is gone; undefined for all others. */
  removal: Removal | undefined;
  file: FileSubject;
  review: ReviewFacts;
}

export interface FileSubject {
  path: string;
  previousPath: string | undefined;
  settings: { before: readonly Setting[]; after: readonly Setting[] };
  changes: readonly Change[];
  problems: readonly Problem[];
  /** Whole texts, where they are at hand. */
  texts?: { before?: string; after?: string };
  /** Ids of the integrations that the file configures, at the base or at the head. */
  integrations(): readonly string[];
}

/** What is known of the whole pull request and of the repository. */
export interface ReviewFacts {
  /** Whether one of the files that it touches is a test. */
  touchesTests: boolean;
  changes: readonly Change[];
  /** Where the settings of this guard may be. */
  policyPaths: readonly string[];
  /** Where code at the head reads an environment variable; undefined when nobody looked. */
  reads?: VariableUses["reads"];
  /** Where an environment variable is given a value at the head; undefined when nobody looked. */
  defined?: VariableUses["defined"];
}
