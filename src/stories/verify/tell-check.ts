import { WorldError } from "../../errors.ts";
import { redactedFacts } from "../../report/redacted-facts.ts";
import type { VerifyFact } from "../../report/run-report.ts";
import {
  failedCheckMarker,
  failedCheckParagraph,
  titleWithCheck,
  verifyComment,
  verifyIncidentComment,
  verifyMarker,
} from "../../report/verify-words.ts";
import { parseRevertMarkers } from "../../revert/marker.ts";
import { hideAround } from "../../text/hide-around.ts";
import type { Pull } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { findIncident } from "../revert/find-incident.ts";
import type { Verification } from "./verify-revert.ts";

type Told = Pick<Verification, "deploy" | "incident" | "autoMerge"> & { pull: Pull; fact: VerifyFact };

/**
 * Tells in the revert and in the incident what became of the check, each in one comment that is edited. A failed one makes the
 * revert a draft and stands in its text and in the incident's title; one that passed takes that back, and lets GitHub merge the
 * revert by itself where that was asked for. Each gets its turn; `fail` takes what went wrong. Answers the fact with what it did.
 */
export async function tellCheck(
  { github, hide, redact }: Pick<World, "github" | "hide" | "redact">,
  { deploy, incident, autoMerge, pull, fact }: Told,
  fail: (message: string) => void,
): Promise<VerifyFact> {
  const step = async (what: string, act: () => Promise<unknown>): Promise<boolean> => {
    try {
      await act();
      return true;
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      fail(`${what}: ${error.message}`);
      return false;
    }
  };
  const { number, nodeId } = pull;
  const result = fact.kind === "checked" && !fact.moved ? fact.result.kind : undefined;
  const isOpen = pull.state === "open";
  let told = fact;
  if (fact.kind === "checked" && result === "failed" && isOpen) {
    const draft = pull.draft || (await becomesDraft(github.convertToDraft(nodeId)));
    told = { ...fact, draft };
  }
  const shown = redactedFacts({ redact }, told);
  const marker = verifyMarker(fact.workflow, number);
  const comment = (on: number, text: string) =>
    github.ensureComment(on, marker, hideAround(hide, `${marker}\n${text}`, [marker]));
  await step("the revert was not told of its check", () => comment(number, verifyComment(shown)));
  const paragraph = shown.kind === "checked" && result === "failed" ? failedCheckParagraph(shown) : undefined;
  const body = bodyWithCheck(pull.body, paragraph && hide(paragraph));
  if ((result === "failed" || result === "passed") && isOpen && body !== pull.body)
    await step("the revert's text does not tell its check", () => github.updatePull(number, { body }));
  if (result === "passed" && isOpen && !pull.draft && autoMerge !== undefined && pull.autoMerges !== true)
    await step("the revert's merging by itself could not be switched on", () =>
      github.enableAutoMerge(nodeId, autoMerge),
    );
  if (incident === undefined || fact.kind === "started") return told;
  await step("the incident was not told of the check", () =>
    comment(incident, verifyIncidentComment(shown, number)),
  );
  if (result !== "failed" && result !== "passed") return told;
  await step("the incident's title does not tell the check", async () => {
    const found = await findIncident(github, deploy);
    if (found === undefined || pull.merged) return;
    const title = titleWithCheck(found.title, {
      pull: number,
      failed: result === "failed",
      draft: pull.draft,
    });
    if (title !== found.title) await github.updateIssue(found.number, { title });
  });
  return told;
}

/** GitHub refuses that to the job's own token; then the words have to do. */
async function becomesDraft(converting: Promise<void>): Promise<boolean> {
  try {
    await converting;
    return true;
  } catch (error) {
    if (error instanceof WorldError) return false;
    throw error;
  }
}

/** The revert's text with its failed check above all that speaks for merging it, or without. */
function bodyWithCheck(body: string, paragraph: string | undefined): string {
  const rest = body.split("\n\n").filter((text) => !text.startsWith(failedCheckMarker));
  if (paragraph === undefined) return rest.join("\n\n");
  const after = rest.findLastIndex((text) => parseRevertMarkers(text).length > 0) + 1;
  return rest.toSpliced(after, 0, paragraph).join("\n\n");
}
