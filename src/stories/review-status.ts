/** The commit status by which a review holds a pull request; a ruleset requires it by this name. */
export const statusContext = "deploy-guard / integration review";
