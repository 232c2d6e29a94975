import type { Deploy } from "../../incident/deploy.ts";
import { judge } from "../../judge/judge.ts";
import { verdictOf } from "../../report/judgement-words.ts";
import { verdictLine } from "../../report/watch-log.ts";
import type { Settings } from "../../settings/settings.ts";
import type { World } from "../../world/world.ts";
import { checkSignals } from "../signals/check-signals.ts";
import { readHistory } from "../signals/read-history.ts";
import {
  chooseSteps,
  missingBaselines,
  readAfter,
  readBaseline,
  readControls,
} from "../signals/read-signals.ts";
import { controlsOf, judged, type WatchedSignal } from "../signals/watched-signal.ts";
import { outsideQuiet, type QuietBetween } from "../watch/outside-quiet.ts";
import type { Watched } from "../watch/watch-deploy.ts";

/** More readings show no more of so long a time, and cost the source. */
const mostReadings = 144;
/** As many times the judged time are read of the past, so that calm stretches of its length can be in it. */
const historyTimes = 4;

/**
 * Judges a deploy over all of the time from it to `end`, from what the sources remember, by the judge of the watch. Healthy is
 * only what is at the very end. What was measured in a quiet window is left out: by now the rest tells.
 */
export async function lookBack(
  world: World,
  settings: Settings,
  {
    deploy,
    end,
    deploysAt,
    signals,
    quietBetween,
  }: {
    deploy: Deploy;
    /** Milliseconds since the epoch. */
    end: number;
    deploysAt: readonly number[];
    signals: WatchedSignal[];
    quietBetween: QuietBetween;
  },
): Promise<Watched> {
  const { deployedAt } = deploy;
  const lengthMs = end - deployedAt;
  const seconds = lengthMs / 1_000;
  const read = [...signals, ...controlsOf(signals)];
  const longest = Math.ceil(seconds / mostReadings / 15) * 15;
  for (const signal of read) if (signal.stepSeconds * mostReadings < seconds) signal.stepSeconds = longest;
  await chooseSteps(world, read, deployedAt);
  const watch = {
    ...settings.watch,
    duration: lengthMs,
    // As long as what is judged, so that an hour of the day has its like.
    baseline: Math.max(settings.watch.baseline, lengthMs),
    history: Math.max(settings.watch.history, historyTimes * lengthMs),
  };
  const judgeSettings = { ...settings.judge, minimumWatchSeconds: seconds };
  const span = { end: deployedAt, baselineSeconds: watch.baseline / 1_000 };
  const when = { deployedAt, historySeconds: watch.history / 1_000 };
  const reading = readBaseline(world, read, span);
  await Promise.all([reading, checkSignals(world, read, when, reading)]);
  const facts = { deployedAt, deploysAt };
  await readHistory(world, { watch, judge: judgeSettings }, { signals, facts });
  const [blind] = await Promise.all([
    readAfter(signals, { since: deployedAt, now: end }),
    readControls(signals, { since: deployedAt, now: end }),
  ]);
  for (const [name, why] of blind) world.log.warning(`${name} could not be read: ${why}`);
  const verdict = verdictOf(
    judge({
      deployedAt,
      deadline: end,
      settings: judgeSettings,
      signals: signals.map((signal) => outsideQuiet(judged(signal), quietBetween)),
      blind: blind.size === signals.length ? [...blind.values()].slice(0, 3) : [],
      ended: true,
    }),
  );
  world.log.line(verdictLine(verdict, seconds));
  return { verdict, vendors: [], notes: [...missingBaselines(signals), { kind: "vendors-unknown" }] };
}
