/** Where people read more. */
export const projectUrl = "https://github.com/deploy-guard/deploy-guard";

/** The page of a review's rule. Ids are ours: lower-case words with dashes. */
export function rulePage(id: string): string {
  return `${projectUrl}/blob/main/docs/rules.md#${id}`;
}

/** Why a revert is refused or starts as a draft, each reason by its id. */
export const refusalPage = `${projectUrl}/blob/main/docs/revert.md#when-it-refuses`;

/** What an approval needs to count, each reason why one does not by its id. */
export const approvalPage = `${projectUrl}/blob/main/docs/review.md#approvals`;
