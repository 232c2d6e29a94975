import { chooseGood, type Good, isRegressed, type Past, type Question } from "../../incident/choose-good.ts";
import { type Hints, type Identified, identifyDeploy } from "../../incident/identify-deploy.ts";
import type { RunNote } from "../../report/run-notes.ts";
import { sha7 } from "../../text/names.ts";
import type { World } from "../../world/world.ts";
import { findCleared } from "./find-cleared.ts";
import type { PastReader } from "./read-past.ts";

export type Settled =
  | {
      kind: "settled";
      identified: Identified & { kind: "found" };
      past: Past;
      question: Question;
      good: Good;
      /** What could not be looked at. */
      notes: RunNote[];
    }
  | (Identified & { kind: "nothing-live" });

/** Reads on until the deploy and a good one before it are known, or until there is no more to read. */
export async function settlePast(
  world: World,
  reader: PastReader,
  { name, hints }: { name: string; hints: Hints },
): Promise<Settled> {
  let cleared: ReadonlySet<string> = new Set();
  let workflows: "not-asked" | "known" | "unreadable" = "not-asked";
  for (;;) {
    const past = reader.past(cleared);
    const identified = identifyDeploy(past.records, past.lives, hints);
    if (identified.kind === "nothing-live") return identified;
    const { sha, at, record, live } = identified;
    const question: Question = { sha, at, record, live };
    const good = chooseGood(question, past);
    const doubt = good.kind === "none" ? undefined : good.live.record.runId;
    const isOtherRun = doubt !== undefined && record?.runId !== undefined && doubt !== record.runId;
    if (isOtherRun && workflows !== "unreadable" && !areKnown(past, [doubt, record.runId])) {
      workflows = (await reader.readWorkflows()) ? "known" : "unreadable";
      continue;
    }
    if (good.kind === "none" && (await reader.readMore())) continue;
    const bad = passedOver(question, past, good).filter((one) => !cleared.has(one));
    if (bad.length > 0 && cleared.size === 0) {
      cleared = await findCleared(world, name, bad);
      if (cleared.size > 0) continue;
    }
    const twins = workflows === "unreadable" ? twinRuns(past) : undefined;
    const notes: RunNote[] = workflows === "unreadable" ? [{ kind: "workflows-unread", of: name }] : [];
    return {
      kind: "settled",
      identified,
      past,
      question,
      good:
        twins === undefined || good.kind !== "found"
          ? good
          : { kind: "unknown", live: good.live, why: twins },
      notes,
    };
  }
}

function areKnown({ records }: Past, runIds: readonly (number | undefined)[]): boolean {
  return records.every(({ runId, traits }) => !runIds.includes(runId) || traits.workflow !== undefined);
}

/** Commits that were live between the good one and this deploy, and were judged regressed. */
function passedOver({ sha, at }: Question, past: Past, good: Good): string[] {
  const since = good.kind === "none" ? Number.NEGATIVE_INFINITY : good.live.at;
  const between = past.lives.filter((live) => live.at > since && live.at < at && live.record.sha !== sha);
  return [...new Set(between.map(({ record }) => record.sha))].filter((one) => isRegressed(one, past));
}

const atOnceMs = 30 * 60_000;

/** Two runs that deployed one commit at the same time are likely two workflows, of which each deploys a thing of its own. */
function twinRuns({ records }: Past): string | undefined {
  const twin = records.find((one) =>
    records.some(
      (other) =>
        other.sha === one.sha &&
        other.runId !== one.runId &&
        other.runId !== undefined &&
        one.runId !== undefined &&
        Math.abs(other.createdAt - one.createdAt) < atOnceMs,
    ),
  );
  return twin && `two runs deployed ${sha7(twin.sha)}, and which workflows they are of can't be read`;
}
