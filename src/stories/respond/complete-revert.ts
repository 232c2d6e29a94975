import { WorldError } from "../../errors.ts";
import { mergeWords } from "../../report/merge-words.ts";
import type { RevertFact, RunReport } from "../../report/run-report.ts";
import { parseRevertMarkers, revertMarker } from "../../revert/marker.ts";
import type { Settings } from "../../settings/settings.ts";
import { isUnclear } from "../../world/github/explain.ts";
import type { BranchRule } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";

interface Wanted {
  environment: string;
  bad: string;
  good: string;
  /** Its number, when there is one. */
  incident: number | undefined;
  labels: string[];
  /** People and `@org/teams`. */
  reviewers: string[];
  autoMerge: "MERGE" | "SQUASH" | "REBASE" | undefined;
}

/** Hidden in the body once everything was done for this environment, so that a later run knows what is left to do. */
function completeMarker(environment: string): string {
  return `<!-- deploy-guard:complete env=${encodeURIComponent(environment.toWellFormed())} -->`;
}

/** What the revert of this answer lacks once the incident is open. */
export async function completeAnswer(
  world: Pick<World, "github" | "hide">,
  { response, integrations }: Settings,
  { report, labels }: { report: RunReport; labels: string[] },
): Promise<string[]> {
  const { revert, incident, deploy, failing, range } = report;
  if ((revert.kind !== "opened" && revert.kind !== "already-open") || deploy.previous === undefined)
    return [];
  const authors =
    revert.authors ??
    (range?.suspects ?? []).flatMap(({ candidate: { author, authorIsBot } }) =>
      author === undefined || authorIsBot ? [] : [author],
    );
  const owners = failing.flatMap((name) => integrations[name]?.owners ?? []);
  return completeRevert(world, revert, {
    environment: deploy.environment,
    bad: deploy.sha,
    good: deploy.previous.sha,
    incident: "number" in incident ? incident.number : undefined,
    labels,
    reviewers: [...response.reviewers, ...owners, ...authors],
    // What is to be checked first is merged by itself once that has passed.
    autoMerge: response.verify === undefined ? response.autoMerge : undefined,
  });
}

/**
 * Adds to the revert what could wait until the incident was open: its number, labels, reviewers, merging by itself, and what
 * its branch asks for before it can be merged. Each gets its turn; what an earlier run did not get done is done now. Nothing
 * is asked or written when all of it is there. Answers what went wrong.
 */
export async function completeRevert(
  { github, hide }: Pick<World, "github" | "hide">,
  revert: RevertFact & { kind: "opened" | "already-open" },
  wanted: Wanted,
): Promise<string[]> {
  const { number } = revert;
  const { body, baseBranch, draft, nodeId } = revert.pull ?? (await github.readPull(number));
  const { environment, labels, reviewers, autoMerge, incident } = wanted;
  const failures: string[] = [];
  let isComplete = true;
  const step = async (what: string, act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      failures.push(`${what}: ${error.message}`);
      // What GitHub has refused it refuses again; where it stumbled, the next run tries again.
      if (isUnclear(error)) isComplete = false;
    }
  };

  const marker = completeMarker(environment);
  if (!body.includes(marker)) {
    if (labels.length > 0)
      await step("the revert's labels could not be added", () => github.addLabels(number, labels));
    await step("nobody could be asked to review the revert", async () => {
      const { refused } = await github.requestReviewers(number, whomToAsk(reviewers));
      if (refused.length > 0) failures.push(`could not be asked to review the revert: ${refused.join(", ")}`);
    });
    if (autoMerge !== undefined && !draft) {
      await step("the revert's merging by itself could not be switched on", () =>
        github.enableAutoMerge(nodeId, autoMerge),
      );
    }
  }

  const [first = "", ...rest] = body.split("\n\n");
  const isOwn = parseRevertMarkers(body).some((known) => known.environment === environment);
  const words = incident === undefined ? "" : `Incident: #${incident}.`;
  const elsewhere = `It is bad in ${hide(environment)} too.`;
  const added = [isOwn ? "" : elsewhere, words].filter((text) => text !== "" && !body.includes(text));
  const afterMarker = rest.findIndex((text) => parseRevertMarkers(text).length > 0) + 1;
  const hasIncident = words !== "" && added.includes(words);
  const paragraphs = [
    [first, ...added].join(" "),
    ...(isComplete && !body.includes(marker) ? [marker] : []),
    // Once: the rules are the branch's, whatever the environment.
    ...(hasIncident && isOwn ? [hide(mergeWords(await findRules(github, baseBranch)))] : []).filter(Boolean),
    ...(isOwn ? rest : rest.toSpliced(afterMarker, 0, revertMarker(wanted))),
  ];
  const whole = paragraphs.join("\n\n");
  if (whole !== body) {
    await step("the revert does not name the incident", () => github.updatePull(number, { body: whole }));
  }
  return failures;
}

/** What can't be read costs the sentence about it. */
async function findRules(github: World["github"], branch: string): Promise<BranchRule[]> {
  try {
    return (await github.findBranchRules(branch)) ?? [];
  } catch (error) {
    if (error instanceof WorldError) return [];
    throw error;
  }
}

function whomToAsk(reviewers: readonly string[]): { users: string[]; teams: string[] } {
  const names = [...new Set(reviewers.map((name) => name.replace(/^@/u, "")))];
  return {
    users: names.filter((name) => !name.includes("/")),
    teams: names.filter((name) => name.includes("/")).map((name) => name.slice(name.indexOf("/") + 1)),
  };
}
