import type { Deploy } from "../../incident/deploy.ts";
import type { Quiet } from "../../incident/quiet.ts";
import { judgeOn } from "../../judge/judge.ts";
import type { Progress } from "../../judge/progress.ts";
import type { Verdict } from "../../judge/verdict.ts";
import type { VendorWord } from "../../judge/window.ts";
import { verdictOf } from "../../report/judgement-words.ts";
import { seeingOutLine } from "../../report/quiet-words.ts";
import type { RunNote } from "../../report/run-notes.ts";
import { baselineLine, lookLine, verdictLine } from "../../report/watch-log.ts";
import type { Settings } from "../../settings/settings.ts";
import type { World } from "../../world/world.ts";
import { takeBaselineFile } from "../signals/baseline-file.ts";
import { checkSignals, isHopeless } from "../signals/check-signals.ts";
import { takeLedger } from "../signals/ledger-baseline.ts";
import { readHistory } from "../signals/read-history.ts";
import {
  chooseSteps,
  missingBaselines,
  readAfter,
  readBaseline,
  readBaselineAgain,
  readControls,
} from "../signals/read-signals.ts";
import { controlsOf, judged, type WatchedSignal } from "../signals/watched-signal.ts";
import { endsBefore, outsideQuiet, type QuietBetween, quietOf } from "./outside-quiet.ts";
import { isOver, longestWatchMs } from "./watch-end.ts";

export interface Watched {
  verdict: Verdict;
  vendors: VendorWord[];
  notes: RunNote[];
  /** It got worse while a disturbance was announced, and not beyond it. */
  quiet?: Quiet;
}

/**
 * Looks at every signal each interval and feeds the judge, until it decides or the watch is over. Started late, it first
 * takes everything that is there already, and the judge replays it as if it had been live.
 */
export async function watchDeploy(
  world: World,
  settings: Settings,
  {
    deploy,
    deploysAt,
    baselineEnd,
    signals,
    askVendors,
    quietBetween = () => undefined,
  }: {
    deploy: Deploy;
    deploysAt: readonly number[];
    /** The baseline lies before this; milliseconds since the epoch. */
    baselineEnd: number;
    signals: WatchedSignal[];
    askVendors: (signals: string[]) => Promise<VendorWord[]>;
    /** Disturbances that were announced. */
    quietBetween?: QuietBetween;
  },
): Promise<Watched> {
  const { deployedAt } = deploy;
  const { watch } = settings;
  const deadline = deployedAt + longestWatchMs(settings);
  const read = [...signals, ...controlsOf(signals)];
  // What a counter page says is the difference to a first sample: take that one before anything that is slow.
  const live = read.filter(({ remembers }) => remembers === "now");
  await readAfter(live, { since: deployedAt, now: world.now() });
  await chooseSteps(world, read, deployedAt);
  await takeBaselineFile(world, read, baselineEnd);
  await takeLedger(world, settings, { signals, environment: deploy.environment, end: baselineEnd });
  const contract = { deployedAt, historySeconds: watch.history / 1_000 };
  const span = { end: baselineEnd, baselineSeconds: watch.baseline / 1_000 };
  const reading = readBaseline(world, read, span);
  await Promise.all([reading, checkSignals(world, read, contract, reading)]);
  // A long history takes a while to read. The looks go on meanwhile; only a verdict waits for it.
  let learning: Promise<void> | undefined = readHistory(world, settings, {
    signals,
    facts: { deployedAt, deploysAt },
  });
  learning.catch(() => {});

  const vendors: VendorWord[] = [];
  /** What was judged in a quiet window; the watch goes on as if nobody had looked meanwhile. */
  let disturbed: { verdict: Verdict; quiet: Quiet } | undefined;
  let progress: Progress | undefined;
  let looks = 0;
  for (;;) {
    const now = world.now();
    const [blind, unread] = await Promise.all([
      readAfter(signals, { since: deployedAt, now }),
      readControls(signals, { since: deployedAt, now }),
    ]);
    const unreadable = new Map([...blind, ...unread]);
    for (const [name, why] of unreadable) world.log.detail(`${name} could not be read: ${why}`);
    await readBaselineAgain(world, read, { span, unreadable });
    const blindness = blind.size > 0 && blind.size === signals.length ? [...blind.values()].slice(0, 3) : [];
    // What was never there may come with the service that starts now; until it has settled that is asked again.
    const isStarting = now < deployedAt + watch.settle + 60_000;
    if (looks > 0 && isHopeless(signals)) await checkSignals(world, signals, contract);
    const gaveUp = isHopeless(signals) && !isStarting;
    const over = isOver(signals, { now, deployedAt, settings });
    const judgeNow = () => {
      const looked = judgeOn(
        {
          deployedAt,
          // It may be over before its deadline, and then nothing is missing after it.
          deadline: over ? Math.min(deadline, now) : deadline,
          settings: settings.judge,
          signals: signals
            .map((signal) => judged(signal))
            .map((signal) => (disturbed === undefined ? signal : outsideQuiet(signal, quietBetween))),
          vendors,
          blind: blindness,
          ended: over || gaveUp,
        },
        progress,
      );
      progress = looked.progress;
      return verdictOf(looked.judgement);
    };
    let verdict = judgeNow();
    if (looks === 0) world.log.line(baselineLine(verdict));
    looks += 1;
    if (verdict.verdict !== "watching") {
      // Pods have changed since the first check, and with them perhaps what the numbers mean.
      await Promise.all([learning, checkSignals(world, read, contract)]);
      learning = undefined;
      verdict = judgeNow();
    }

    const suspicious = verdict.signals.filter(
      ({ verdict: word, logEvidence, threshold }) => word === "regressed" || logEvidence >= threshold / 2,
    );
    if (suspicious.length > 0 && (verdict.verdict === "watching" || verdict.verdict === "regressed")) {
      // Asked late, when the alarm is replayed from readings of the past, a vendor still speaks to that alarm.
      const { decidedAt } = verdict;
      const words = await askVendors(suspicious.map(({ name }) => name));
      vendors.push(...words.map((word) => ({ ...word, at: Math.min(word.at, decidedAt) })));
      if (words.length > 0) verdict = judgeNow();
    }

    const elapsed = (world.now() - deployedAt) / 1_000;
    world.log.line(lookLine(verdict, elapsed, watch.settle / 1_000));
    if (verdict.verdict !== "watching") {
      const notes = missingBaselines(signals);
      const quiet = disturbed === undefined ? quietOf(verdict, deployedAt, quietBetween) : undefined;
      const intervalMs = watch.interval;
      if (quiet !== undefined && endsBefore(quiet, { deadline, intervalMs, judge: settings.judge })) {
        disturbed = { verdict, quiet };
        world.log.line(seeingOutLine(verdict, elapsed, quiet));
      } else if (disturbed !== undefined && verdict.verdict !== "regressed") {
        const { verdict: measured, quiet: held } = disturbed;
        world.log.line(verdictLine(measured, elapsed));
        return {
          verdict: measured,
          vendors,
          notes: [
            ...notes,
            { kind: "after-quiet", quiet: held.reason, verdict: verdict.verdict, reason: verdict.reason },
          ],
          quiet: held,
        };
      } else {
        world.log.line(verdictLine(verdict, elapsed));
        return { verdict, vendors, notes, ...(quiet !== undefined && { quiet }) };
      }
    }
    const next = deployedAt + (Math.floor((now - deployedAt) / watch.interval) + 1) * watch.interval;
    await world.sleep(Math.max(0, Math.min(next, deadline) - world.now()));
  }
}
