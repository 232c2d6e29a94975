import { WorldError } from "../../errors.ts";
import { ourLabel } from "../../incident/our-label.ts";
import { entryOf } from "../../incident/record/first-record.ts";
import { type IncidentRecord, stateOf } from "../../incident/record/record.ts";
import type { Settings } from "../../settings/settings.ts";
import type { Pull } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { ourMarker } from "../revert/read/our-revert.ts";
import { noteFalseAlarm } from "../signals/ledger.ts";
import { isStillBad } from "./is-still-bad.ts";
import type { Effect, EffectResult } from "./run-commands.ts";

/** Pull requests that are looked over for the revert. */
const lookBack = 100;

/** For so long a second `/resolve` is one that knows what the first was answered. */
const insistMs = 3_600_000;

/** What `/resolve` and `/false-alarm` do besides being written down. */
export function commandEffects(world: World, settings: Settings, number: number): Effect {
  return async (command, record, comment) => {
    switch (command.kind) {
      case "resolve":
        return resolve(world, settings, { record, at: comment.createdAt });
      case "false-alarm":
        return withdraw(world, record, number);
      default:
        return {};
    }
  };
}

/** Not while the signals are still bad, unless who asks has been told so. */
async function resolve(
  world: World,
  settings: Settings,
  { record, at }: { record: IncidentRecord; at: number },
): Promise<EffectResult> {
  const told = record.entries.findLast(({ what }) => what.kind === "still-bad");
  if (told !== undefined && at - told.at < insistMs) return {};
  if (stateOf(record).phase === "resolved") return {};
  const bad = await isStillBad(world, settings, record);
  if (bad === undefined) return {};
  return { instead: { kind: "still-bad", reason: bad }, refusal: { kind: "still-bad", reason: bad } };
}

/** Closes the open reverts without merging them, and has later watches learn from what alarmed. */
async function withdraw(world: World, record: IncidentRecord, number: number): Promise<EffectResult> {
  const { github } = world;
  const { environment, sha } = record;
  await noteFalseAlarm(world, { environment, sha });
  const open = await github.findPulls({ state: "open", limit: lookBack });
  const reverts = open.filter(
    (pull) => pull.labels.includes(ourLabel) && ourMarker(github, pull, environment)?.bad === sha,
  );
  const result: EffectResult = { also: [] };
  for (const pull of reverts) {
    try {
      await close(world, pull, number);
      result.also?.push(entryOf({ kind: "revert-withdrawn", number: pull.number }, world.now()));
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      result.advice = { kind: "revert-stays", number: pull.number, why: world.hide(error.message) };
    }
  }
  return result;
}

async function close({ github }: World, pull: Pull, number: number): Promise<void> {
  const marker = "<!-- deploy-guard:false-alarm -->";
  await github.ensureComment(pull.number, marker, `Closed without merging: #${number} was a false alarm.`);
  await github.updatePull(pull.number, { state: "closed" });
}
