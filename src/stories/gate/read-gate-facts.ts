import { WorldError } from "../../errors.ts";
import type { GateFacts, OpenIncident } from "../../incident/gate.ts";
import type { Event } from "../../settings/event.ts";
import { sha7 } from "../../text/names.ts";
import type { Issue } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { findIncident } from "../revert/find-incident.ts";
import { type MayWrite, openMayWrite } from "../revert/read/may-write.ts";
import { findAllowance } from "./find-allowance.ts";
import { findAnswer } from "./find-answer.ts";
import { readOpenIncidents } from "./read-open-incidents.ts";
import { readOrder } from "./read-order.ts";

/** Events by which a person starts a run for a commit of his choice. */
const byHand = ["workflow_dispatch", "repository_dispatch"];

/** All that decides whether a commit may go live now. What can't be read is among the facts; it stops no other question. */
export async function readGateFacts(
  world: World,
  { environment, sha, event }: { environment: string; sha: string; event: Event },
): Promise<GateFacts> {
  const { github } = world;
  const mayWrite = openMayWrite(github);
  const unseen: string[] = [];
  const see = async <T>(what: string, look: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await look();
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      unseen.push(`${what}: ${error.message}`);
      return undefined;
    }
  };
  const ordered = await see(`which commits ${environment} runs can't be read`, () =>
    readOrder(world, { environment, sha, runId: event.runId }),
  );
  const name = ordered?.environment ?? environment;
  const listed = await see(`whether an incident of ${name} is open can't be read`, () =>
    readOpenIncidents(github, name).catch((error: unknown) => ifNoIssues(error)),
  );
  const incidents: OpenIncident[] = [];
  for (const { issue, bad } of listed?.open ?? []) {
    const { number, url } = issue;
    incidents.push({ number, url, bad, answer: await answerOf(world, { issue, bad, sha }, mayWrite) });
  }
  const isOpen = incidents.some(({ bad }) => bad === sha);
  const judgedBad =
    ordered?.judgedBad === true && !isOpen
      ? await see(`the incident of ${sha7(sha)} can't be read`, () =>
          readVerdictOn(world, { environment: name, sha }, mayWrite),
        )
      : undefined;
  return {
    environment: name,
    sha,
    byHand: byHand.includes(event.name),
    incidents,
    // Why it is not known is among what is unseen.
    order: ordered?.order ?? { kind: "first" },
    ...(ordered?.judgedBad === true && { judgedBad: judgedBad ?? {} }),
    unseen: [...unseen, ...(listed?.unseen ?? [])],
  };
}

/** Where issues are switched off there are no incidents. */
function ifNoIssues(error: unknown): { open: []; unseen: [] } {
  if (error instanceof WorldError && error.status === 410) return { open: [], unseen: [] };
  throw error;
}

async function answerOf(
  { github }: World,
  { issue, bad, sha }: { issue: Issue; bad: string; sha: string },
  mayWrite: MayWrite,
): Promise<OpenIncident["answer"]> {
  try {
    const answer = await findAnswer(github, { bad, sha, number: issue.number }, mayWrite);
    if (answer.kind !== "none" && answer.kind !== "unknown") return answer;
    const allowed = await findAllowance(github, { issue, sha }, mayWrite);
    return allowed === undefined ? answer : { kind: "allowed", ...allowed };
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    return { kind: "unknown", why: error.message };
  }
}

/** The incident in which a commit was judged bad, which is closed by now, and who has let it through since. */
async function readVerdictOn(
  { github }: World,
  deploy: { environment: string; sha: string },
  mayWrite: MayWrite,
): Promise<NonNullable<GateFacts["judgedBad"]>> {
  const issue = await findIncident(github, deploy);
  if (issue === undefined) return {};
  const allowed = await findAllowance(github, { issue, sha: deploy.sha }, mayWrite);
  const { number, url } = issue;
  return { incident: { number, url, ...(allowed && { allowed }) } };
}
