import { SettingsError } from "../errors.ts";
import { judgeGate } from "../incident/gate.ts";
import { gateLine, gateLines, gateSummary } from "../report/gate-words.ts";
import type { Event } from "../settings/event.ts";
import type { Inputs } from "../settings/inputs.ts";
import type { World } from "../world/world.ts";
import { readGateFacts } from "./gate/read-gate-facts.ts";
import type { Outcome } from "./outcome.ts";

/** Before the deploy step: may this commit go live now? Reads only, so that it may run as often as it likes. */
export async function gate(
  world: World,
  { inputs, event }: { inputs: Inputs; event: Event },
): Promise<Outcome> {
  const { environment, sha } = asked(inputs, event);
  const facts = await readGateFacts(world, { environment, sha, event });
  const decision = judgeGate(facts, inputs.gate);
  for (const line of gateLines(facts, decision)) world.log.line(line);
  const line = gateLine(facts, decision);
  const stops = decision.word === "stop" && !inputs.dryRun;
  if (decision.word === "pass") world.log.line(line);
  // A failing step is annotated by its failure.
  else if (!stops) world.log.warning(inputs.dryRun ? `dry run: ${line}` : line);
  const first = decision.findings.find((finding) => "incident" in finding);
  const incident = first !== undefined && "incident" in first ? first.incident : undefined;
  return {
    outputs: {
      gate: decision.word,
      reason: line,
      "incident-url": incident?.url ?? "",
      "incident-number": incident === undefined ? "" : String(incident.number),
    },
    summary: gateSummary(facts, decision, { dryRun: inputs.dryRun }),
    ...(stops && { failed: line }),
  };
}

function asked({ environment, sha }: Inputs, event: Event): { environment: string; sha: string } {
  const where = environment ?? event.deployment?.environment;
  const what = sha ?? event.deployment?.sha ?? event.commit ?? event.sha;
  if (where === undefined || what === undefined)
    throw new SettingsError("The workflow step", [
      ...(where === undefined ? [noEnvironment] : []),
      ...(what === undefined ? [noCommit] : []),
    ]);
  return { environment: where, sha: what };
}

const noEnvironment = {
  path: "environment",
  message: "is missing: expected the environment that is about to be deployed, such as production",
};
const noCommit = {
  path: "sha",
  message: "is missing: the event names no commit; expected the one that is about to be deployed",
};
