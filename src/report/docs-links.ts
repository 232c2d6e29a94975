/** Where people read more. */
export const projectUrl = "https://github.com/deploy-guard/deploy-guard";

/**
 * The page of a review's rule. Ids are ours: lower-case words with dashes. One of somebody else's has a page of its own: an
 * address, or a path of this project.
 */
export function rulePage(id: string, page?: string): string {
  if (page !== undefined) return /^https:\/\//u.test(page) ? page : `${projectUrl}/blob/main/${page}`;
  return `${projectUrl}/blob/main/docs/rules.md#${id}`;
}

/** Why a revert is refused or starts as a draft, each reason by its id. */
export const refusalPage = `${projectUrl}/blob/main/docs/revert.md#when-it-refuses`;

/** What stops a deploy, each finding of the gate by its id. */
export const gatePage = `${projectUrl}/blob/main/docs/gate.md#what-stops-a-deploy`;

/** What an approval needs to count, each reason why one does not by its id. */
export const approvalPage = `${projectUrl}/blob/main/docs/review.md#approvals`;

/** How a finding is waived, in the settings and by a comment. */
export const waiverPage = `${projectUrl}/blob/main/docs/review.md#waivers-exclusions-and-rules-of-your-own`;
