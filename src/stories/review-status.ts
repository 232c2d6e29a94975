import { type Approvals, overallStatus } from "../review/assess-approvals.ts";
import type { AssessedPull } from "./assess-pull.ts";
import type { Status } from "./publish-review.ts";

/** What the status says of one pull request. With `enforce: warn` it tells the same and blocks nothing. */
export function reviewStatus(
  { policy, incomplete, assessment, gates }: AssessedPull,
  approvals: ReadonlyMap<string, Approvals>,
): Status {
  const enforce = policy.review.enforce === true;
  if (incomplete !== undefined) {
    return enforce
      ? { state: "failure", description: incomplete }
      : { state: "success", description: `only a warning: ${incomplete}` };
  }
  const unowned = assessment.touched
    .filter(({ integration }) => integration.critical)
    .map(({ integration }) => integration.id);
  if (gates.length === 0 && unowned.length > 0) {
    const description = `${unowned.join(", ")}: touched; nobody is named as an owner, so nobody has to approve`;
    return { state: "success", description };
  }
  return overallStatus([...approvals.values()], enforce);
}
