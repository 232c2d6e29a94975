import { type Allowance, allowedBy, parseAllowance } from "../../incident/issue-names.ts";
import type { GitHub, Issue } from "../../world/github/github.ts";
import type { MayWrite } from "../revert/read/may-write.ts";

/** The newest comments that are looked at, and how many of those that allow or forbid something. */
const mostComments = 100;
const mostSaid = 10;

/**
 * Who let a commit pass an incident: the last word of somebody with write access, since the incident was opened or opened again.
 */
export async function findAllowance(
  github: GitHub,
  { issue, sha }: { issue: Issue; sha: string },
  mayWrite: MayWrite,
): Promise<{ by: string; url: string } | undefined> {
  if (issue.comments === 0) return undefined;
  const comments = await github.readNewestComments(issue.number, {
    total: issue.comments ?? mostComments,
    most: mostComments,
  });
  // What was said before it went bad again was said of another time.
  const again = comments.findLastIndex(
    ({ body, author }) => author === issue.author && body.startsWith("<!-- deploy-guard:reopened "),
  );
  const said: { allowance: Allowance; comment: { by: string; url: string } }[] = [];
  for (const comment of comments.slice(again + 1).toReversed()) {
    const allowance = parseAllowance(comment.body);
    if (allowance === undefined || said.length === mostSaid) continue;
    const { author, url } = comment;
    if (author === undefined || author.endsWith("[bot]") || (await mayWrite(author)) !== true) continue;
    said.unshift({ allowance, comment: { by: author, url } });
  }
  return allowedBy(said, sha)?.comment;
}
