import { incompleteWords, statusFactWords, statusWords } from "../../report/approval-words.ts";
import type { ReviewReport } from "../../report/review-report.ts";
import { type Approvals, overallApprovals } from "../../review/approvals/assess-approvals.ts";
import { policyGate } from "../../review/approvals/gate.ts";
import type { AssessedPull } from "./assess-pull.ts";
import { reviewBody, type Status } from "./publish-review.ts";
import { reviewReport } from "./review-files.ts";

/** What the status says of one pull request. With `enforce: warn` it tells the same and blocks nothing. */
export function reviewStatus(
  { policy, incomplete, assessment, gates }: AssessedPull,
  approvals: ReadonlyMap<string, Approvals>,
): Status {
  const enforce = policy.review.enforce === true;
  if (incomplete !== undefined) {
    const description = statusFactWords({ kind: "incomplete", ...incomplete, warned: !enforce });
    return { state: enforce ? "failure" : "success", description };
  }
  const unowned = assessment.touched
    .filter(({ integration }) => integration.critical)
    .map(({ integration }) => integration.id);
  if (gates.length === 0 && unowned.length > 0) {
    return { state: "success", description: statusFactWords({ kind: "nobody-owns", integrations: unowned }) };
  }
  const overall = overallApprovals([...approvals.values()], enforce);
  return { state: overall.state, description: statusWords(overall) };
}

/** Everything that is known, ready to be written. */
export interface PullReview {
  assessed: AssessedPull;
  approvals: ReadonlyMap<string, Approvals>;
  report: ReviewReport;
  status: Status;
  /** Name of the status, if it is not the usual one. */
  context?: string;
  body: string;
}

/** Puts together what is to be told. */
export function composeReview(assessed: AssessedPull, approvals: ReadonlyMap<string, Approvals>): PullReview {
  const { pull, policy, files, assessment, gates, incomplete, notSeen } = assessed;
  const base = reviewReport(assessment, {
    files,
    enforce: policy.review.enforce === true,
    notSeen: [
      ...(incomplete === undefined ? [] : [incompleteWords(incomplete.listed, incomplete.changed)]),
      ...notSeen,
    ],
    approvals,
  });
  const ownersOf = new Map(gates.map(({ id, owners }) => [id, owners]));
  const ofPolicy = approvals.get(policyGate);
  const touched = [
    ...base.touched.map((one) => ({ ...one, owners: ownersOf.get(one.id) ?? one.owners })),
    ...(ofPolicy === undefined
      ? []
      : [
          {
            id: policyGate,
            critical: true,
            owners: ownersOf.get(policyGate) ?? [],
            changes: 1,
            approvals: ofPolicy,
          },
        ]),
  ];
  const report = { ...base, touched };
  return {
    assessed,
    approvals,
    report,
    status: reviewStatus(assessed, approvals),
    body: reviewBody(pull, report),
  };
}
