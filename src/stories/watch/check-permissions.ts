import { WorldError } from "../../errors.ts";
import type { Deploy } from "../../incident/deploy.ts";
import { type RunNote, runNoteWords } from "../../report/run-notes.ts";
import type { Settings } from "../../settings/settings.ts";
import type { Permission } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";

interface Need {
  permission: Permission;
  what: string;
}

/** What the answer to a regression will have to write, as the settings ask for it; reading comes with writing. */
export function needsOf({ response }: Pick<Settings, "response">): Need[] {
  const { revert, incident, rollback, verify } = response;
  const needs: Need[] = [];
  if (revert !== "off") {
    needs.push({ permission: "contents", what: "the revert's commit and branch" });
    needs.push({ permission: "pull-requests", what: "the revert pull request" });
  } else if (rollback?.event !== undefined) {
    needs.push({ permission: "contents", what: "starting the rollback" });
  }
  if (incident) needs.push({ permission: "issues", what: "the incident" });
  needs.push({ permission: "deployments", what: "the mark on a bad deployment" });
  const starts = [
    ...(rollback?.workflow === undefined ? [] : ["the rollback"]),
    ...(verify === undefined || revert === "off" ? [] : ["the revert's own check"]),
  ];
  if (starts.length > 0) needs.push({ permission: "actions", what: `starting ${starts.join(" and ")}` });
  return needs;
}

/**
 * Says at the start, all at once, what could not be done in an emergency, with the lines to add. It costs one request for
 * each permission that is needed, four as a rule, sent side by side. Answers it as notes for the report.
 */
export async function checkPermissions(
  { github, log }: Pick<World, "github" | "log">,
  settings: Pick<Settings, "response">,
  { deploymentId }: Pick<Deploy, "deploymentId">,
): Promise<RunNote[]> {
  const needs = needsOf(settings);
  try {
    const shortfalls = await github.findShortfalls(
      needs.map(({ permission }) => permission),
      deploymentId,
    );
    const lacking = needs.filter((need) =>
      shortfalls.some((one) => one.kind === "permission" && one.permission === need.permission),
    );
    const notes: RunNote[] = [
      ...(lacking.length === 0 ? [] : [{ kind: "token-lacks", needs: lacking } as const]),
      ...shortfalls.filter((one) => one.kind !== "permission"),
    ];
    for (const note of notes) log.warning(runNoteWords(note));
    if (lacking.length > 0) for (const line of lackingLines(lacking)) log.line(line);
    return notes;
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    log.detail(`what the token may do could not be found out: ${error.message}`);
    return [];
  }
}

/** As they go into the workflow. */
function lackingLines(lacking: readonly Need[]): string[] {
  return [
    "    permissions:",
    ...lacking.map(({ permission, what }) => `      ${`${permission}: write`.padEnd(22)} # ${what}`),
  ];
}
