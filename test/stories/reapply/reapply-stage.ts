import { incidentMarker } from "../../../src/report/incident-body.ts";
import { openReapplication } from "../../../src/stories/reapply/open-reapplication.ts";
import { findIncident } from "../../../src/stories/revert/find-incident.ts";
import { revertOnGitHub } from "../../../src/stories/revert/revert-on-github.ts";
import { lines, openStage, type Stage } from "../../revert/revert-stage.ts";
import type { EmulatorOptions } from "../../support/github/open-github-emulator.ts";
import { connect } from "../../world/github/connect.ts";

export const sandbox = { "config/payments.yml": lines(30, { 3: "url: sandbox" }) };

/** A bad change, its revert that was merged, and the incident. */
export async function openAftermath({
  how = "squash",
  files = sandbox,
  author = "ada",
  added,
  github,
}: {
  how?: "merge" | "squash" | "rebase";
  files?: Record<string, string>;
  author?: string;
  /** What a person has added on the revert's branch before it was merged. */
  added?: Record<string, string>;
  github?: EmulatorOptions;
} = {}) {
  const stage: Stage = await openStage(github);
  const { emulator } = stage;
  emulator.addPerson(author);
  await emulator.commit(files, { branch: "change", author, message: "Move payments to the new host" });
  const change = await emulator.openPull({ head: "change", title: "Move payments to the new host", author });
  const bad = await emulator.mergePull(change, "squash", "grace");
  const outcome = await revertOnGitHub(stage.world(), stage.request(bad));
  if (outcome.kind !== "opened") throw new Error(outcome.kind);
  const { number: revert } = outcome;
  const incident = emulator.openIssue({
    title: "🔴 production: calls to stripe fail",
    body: incidentMarker("production", bad),
    labels: ["deploy-guard", "incident"],
    author: emulator.state.self,
    assignees: ["grace"],
  });
  if (added !== undefined) await emulator.commit(added, { branch: outcome.branch, author: "grace" });
  const merged = await emulator.mergePull(revert, how);
  return {
    emulator,
    stage,
    bad,
    change,
    revert,
    merged,
    incident,
    /** As the watch of the deploy with the revert does. `timeoutMs` is that of a request. */
    async reapply(
      helped: "helped" | "did-not-help" | "not-known" = "helped",
      { timeoutMs = 10_000, withIncident = true } = {},
    ) {
      const world = { ...stage.world(), github: connect(emulator, { timeoutMs }) };
      const found = withIncident
        ? await findIncident(world.github, { environment: "production", sha: bad })
        : undefined;
      return openReapplication(world, { revert, environment: "production", helped, incident: found });
    },
    /** The drafts that bring it back, of any state. */
    drafts: () => emulator.pulls().filter(({ pull }) => pull.head.startsWith("deploy-guard/reapply-")),
    told: () => emulator.comments(incident).map(({ body }) => body.replace(/^<!--.*-->\n/u, "")),
  };
}

export type Aftermath = Awaited<ReturnType<typeof openAftermath>>;
