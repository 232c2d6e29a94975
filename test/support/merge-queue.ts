import type { Emulator } from "./github/open-github-emulator.ts";

export type MergeMethod = "merge" | "squash" | "rebase";

export interface QueueOptions {
  how: MergeMethod;
  /** Whether the queue's branches of the earlier ones are still there; default yes. */
  keeps?: boolean;
  /** Of the group: the branch that it lands on, or the queue's commit below the newest; default the branch. */
  below?: "branch" | "previous";
  /** Changes of what the queue makes of a pull request, by its number. */
  message?: (number: number, message: string) => string;
}

/**
 * Puts open pull requests onto a branch one after the other, as a merge queue does, and answers the payload of the event
 * for the newest: its branch names only that one.
 */
export async function queueUp(github: Emulator, numbers: readonly number[], options: QueueOptions) {
  const { how, keeps = true, below = "branch", message = (_, text) => text } = options;
  const base = (await github.findBranch("main"))!;
  const queue = { name: "GitHub", email: "noreply@github.com", at: Date.now() };
  let tip = base;
  let previous = base;
  let ref = "";
  for (const number of numbers) {
    const issue = github.pulls().find((one) => one.number === number)!;
    const { headSha, headRepo, head } = issue.pull;
    previous = tip;
    ref = `gh-readonly-queue/main/pr-${number}-${tip}`;
    const person = (name: string) => ({ name, email: `${name}@users.noreply.github.com`, at: Date.now() });
    if (how === "rebase") {
      for (const sha of await github.git.listCommits(base, headSha)) {
        const own = (await github.git.readCommit(sha))!;
        tip = await github.git.writeCommit({
          tree: (await github.git.mergeTrees(tip, sha))!,
          parents: [tip],
          message: message(number, own.message),
          author: own.author,
          committer: queue,
        });
      }
    } else {
      const merge = how === "merge";
      const title = merge
        ? `Merge pull request #${number} from ${headRepo.split("/")[0]}/${head}\n\n${issue.title}`
        : `${issue.title} (#${number})`;
      tip = await github.git.writeCommit({
        tree: (await github.git.mergeTrees(tip, headSha))!,
        parents: merge ? [tip, headSha] : [tip],
        message: message(number, title),
        author: person(issue.author),
        committer: queue,
      });
    }
    if (keeps || number === numbers.at(-1)) await github.setBranch(ref, tip);
  }
  return {
    head: tip,
    payload: {
      action: "checks_requested",
      merge_group: {
        head_sha: tip,
        head_ref: `refs/heads/${ref}`,
        base_sha: below === "branch" ? base : previous,
        base_ref: "refs/heads/main",
      },
    },
  };
}
