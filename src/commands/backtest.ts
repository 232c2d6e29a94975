import { SettingsError } from "../errors.ts";
import {
  calmMoments,
  type Lesson,
  learn,
  madeWorse,
  type Past,
  type PastDeploy,
  replay,
  spread,
  summarise,
  type Terms,
} from "../judge/past/backtest.ts";
import {
  type BacktestReport,
  backtestJson,
  backtestMarkdown,
  backtestText,
  type GridCell,
} from "../report/backtest-report.ts";
import { replayInWords } from "../report/judgement-words.ts";
import { signalNoteWords } from "../report/signal-note-words.ts";
import type { Settings } from "../settings/settings.ts";
import { openSignals } from "../stories/signals/open-signals.ts";
import { chooseSteps } from "../stories/signals/read-signals.ts";
import { controlsOf, type WatchedSignal } from "../stories/signals/watched-signal.ts";
import { duration } from "../text/duration.ts";
import type { Command, Terminal } from "../world/terminal.ts";
import type { Log, World } from "../world/world.ts";
import { usage } from "./arguments.ts";
import { parsePastDeploys, readPastDeploys } from "./backtest-deploys.ts";
import { readAroundDeploys, readPast } from "./backtest-history.ts";
import { type BacktestOptions, backtestPlan, readBacktestOptions } from "./backtest-options.ts";
import { openSettings } from "./open-settings.ts";

const dayMs = 86_400_000;

/** `deploy-guard backtest` */
export const backtestCommand: Command = async (args, terminal) => {
  const options = readBacktestOptions(args, terminal.env);
  if (options === "help") {
    await terminal.out(usage(backtestPlan));
    return 0;
  }
  const { world, settings } = await openSettings(terminal, options.config);
  const report = await backtest(world, settings, { options, terminal });
  const written = {
    text: () => backtestText(report, terminal.columns ?? 100),
    json: () => backtestJson(report),
    markdown: () => backtestMarkdown(report),
  };
  await terminal.out(world.hide(written[options.format]()));
  return 0;
};

async function backtest(
  world: World,
  settings: Settings,
  { options, terminal }: { options: BacktestOptions; terminal: Terminal },
): Promise<BacktestReport> {
  const { log } = world;
  const { environment, sinceMs } = options;
  const { watch } = settings;
  const notes = [
    "what vendors said of themselves then is not known: a failure of theirs counts as the deploy's",
  ];
  const to = Math.floor(terminal.now() / 60_000) * 60_000;
  const from = to - sinceMs;
  const terms: Terms = {
    settings: settings.judge,
    baselineMs: watch.baseline,
    watchMs: watch.duration,
    historyMs: watch.history,
  };
  const signals = replayable((await openSignals(world, settings)).signals, notes);
  const earliest = from - Math.max(7 * dayMs, watch.history, watch.baseline);
  const known = await findDeploys(world, options, { from: earliest, terminal });
  const deploys = known.filter(({ at }) => at >= from && at + watch.duration <= to);
  if (deploys.length === 0) notes.push(`${environment} had no deploy whose watch was over in this time`);

  await chooseSteps(world, [...signals, ...controlsOf(signals)], to);
  const past: Past = {
    signals: await readPast(signals, { from: earliest, to, log }),
    deploysAt: known.map(({ at }) => at),
    from,
    to,
  };
  const replayed = await readAroundDeploys(signals, deploys, { terms, log });

  const lessons = learnFrom(past, terms, { every: dayMs, log });
  const moments = calmMoments(past, terms);
  log.line(`judging ${deploys.length} deploys and ${moments.length} placebo windows`);
  const result = replay(past, terms, { deploys: replayed, moments, lessons });
  return {
    environment,
    from,
    to,
    terms,
    signals: past.signals.map(({ signal: { name }, readings }) => ({ name, readings: readings.length })),
    lessons,
    replay: replayInWords(result),
    summary: summarise(result, terms),
    madeWorse: `${madeWorse.times} times as bad, ${100 * madeWorse.leastRate} % at least`,
    ...(options.grid && { grid: tryGrid(past, terms, { deploys: replayed, moments, log }) }),
    notes: [
      ...notes,
      ...signals.flatMap(({ facts }) => facts.notes.map((note) => `${facts.name}: ${signalNoteWords(note)}`)),
    ],
  };
}

/** @throws SettingsError when no source has a past */
function replayable(signals: readonly WatchedSignal[], notes: string[]): WatchedSignal[] {
  const past = signals.filter(({ remembers }) => remembers === "past");
  const others = signals.filter((signal) => !past.includes(signal)).map(({ facts }) => facts.name);
  if (past.length === 0) {
    const message =
      "nothing can be replayed: expected a signal whose source remembers the past, such as prometheus";
    throw new SettingsError("The settings", [{ path: "signals", message }]);
  }
  if (others.length > 0) notes.push(`left out, since nobody remembers their past: ${others.join(", ")}`);
  return past;
}

async function findDeploys(
  world: World,
  { deploys: file, environment }: BacktestOptions,
  { from, terminal }: { from: number; terminal: Terminal },
): Promise<PastDeploy[]> {
  if (file === undefined) return readPastDeploys(world, { environment, since: from });
  return parsePastDeploys(await terminal.readFile(file), file).filter(({ at }) => at >= from);
}

function learnFrom(past: Past, terms: Terms, { every, log }: { every: number; log: Log }): Lesson[] {
  const lessons: Lesson[] = [];
  for (let at = past.from; at < past.to; at += every) {
    lessons.push(learn(past, terms, at));
    log.line(
      `learnt what chance brings from ${duration(terms.historyMs / 1_000)} before ${new Date(at).toISOString().slice(0, 10)}`,
    );
  }
  return lessons;
}

const gridOf = { tolerate: [1.1, 1.25, 1.5, 2], unacceptable: [1.5, 2, 3, 5] };
/** In a grid there are many replays, so each learns less often and judges fewer placebo windows. */
const gridLessons = 5;
const gridMoments = 200;

function tryGrid(
  past: Past,
  terms: Terms,
  { deploys, moments, log }: { deploys: readonly PastDeploy[]; moments: readonly number[]; log: Log },
): GridCell[] {
  const { settings } = terms;
  const values = (given: number[], own: number) => [...new Set([...given, own])].sort((a, b) => a - b);
  const pairs = values(gridOf.tolerate, settings.tolerate).flatMap((tolerate) =>
    values(gridOf.unacceptable, settings.unacceptable)
      .filter((unacceptable) => unacceptable > tolerate)
      .map((unacceptable) => ({ tolerate, unacceptable })),
  );
  return pairs.map((pair, index) => {
    log.line(
      `trying tolerate ${pair.tolerate} and unacceptable ${pair.unacceptable}, ${index + 1} of ${pairs.length}`,
    );
    const other: Terms = { ...terms, settings: { ...settings, ...pair } };
    const every = Math.ceil((past.to - past.from) / gridLessons);
    const lessons = Array.from({ length: gridLessons }, (_, nth) =>
      learn(past, other, past.from + nth * every),
    );
    const result = replay(past, other, { deploys, moments: spread(moments, gridMoments), lessons });
    return { ...pair, summary: summarise(result, other) };
  });
}
