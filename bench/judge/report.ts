import { methodNames, ourNames } from "./methods.ts";
import type { Outcome } from "./run-cell.ts";
import { interval, noises, waldBound, watchSeconds } from "./simulate.ts";

export interface Setup {
  full: boolean;
  minutes: number;
  nullRuns: number;
  liftedRuns: number;
}

const alpha = 0.01;
const settleSeconds = 60;
/** A bound below this is less than two intervals: the interval, not the rule, decides. */
const tellingBound = 30;
const goalFactor = 1.5;

export function falseAlarmRate({ delays, runs }: Outcome, method: string): number {
  return delays[method]!.length / runs;
}

/** The delay of the middle run, counting those that never acted as the slowest; undefined when half never acted. */
export function medianDelay({ delays, runs }: Outcome, method: string): number | undefined {
  return delays[method]![Math.ceil(runs / 2) - 1];
}

export function power({ delays, runs }: Outcome, method: string): number {
  return delays[method]!.length / runs;
}

/** docs/bench.md. */
export function reportOf(
  outcomes: readonly Outcome[],
  { full, minutes, nullRuns, liftedRuns }: Setup,
): string {
  const calm = outcomes.filter(({ cell }) => cell.lift === 1);
  const lifted = outcomes.filter(({ cell }) => cell.lift > 1);
  return `# Bench

## The judge

Written by \`npm run bench -- judge${full ? " --full" : ""}\` (${minutes.toFixed(0)} min on this machine, fixed seeds).${full ? "" : " `--full` runs ten times as many windows and lifts under every noise."}

Simulated deploys: ${interval} s intervals, an hour of baseline, half an hour of watch, judged at every interval to the end (no
early healthy verdict). Traffic 1 to 1000 requests a second, usual failure rates 0.01 % to 2 %. ${nullRuns} windows a cell
where nothing was wrong, ${liftedRuns} where something was, the same windows for every method. A rate of 0 out of ${nullRuns} is
compatible with up to ${percent(3 / nullRuns)}, and one cell in four shows more than its true 1 %. *Calibrated* learnt its threshold from ${full ? 199 : 99} past windows of the cell; everything else is as
shipped. The peers' rules are written here from their documentation, and Kayenta's interval agrees with its own test.

Noise: *iid* independent failures; *clumped* a gamma factor with CV 0.5 an interval; *AR* a log-autoregressive level, s = 0.4,
seen every 15 s; *drift* +30 % over the 90 min; *blip* 20 % failures for 60 s that heal, half of them around the deploy, half at
any time of the watch; *bursts* one interval in 200 is 30 times as bad.

![Delay against false alarms, one point a method](bench-judge.svg)

### False alarms when nothing was wrong, mean / worst of ${calm.length / noises.length} cells

| method | ${noises.join(" | ")} |
|---|${noises.map(() => "---|").join("")}
${methodNames.map((method) => `| ${method} | ${noises.map((noise) => alarmsOf(calm, noise, method)).join(" | ")} |`).join("\n")}

### Median delay in seconds since the onset

In brackets the share of regressions found, where under 95 %. The bound is Wald's, ln(1/alpha)/KL/rps, for a test that knows both
rates and acts at once; ours also waits out the settle time of ${settleSeconds} s, and asks that the estimate itself be above 1.25 times the usual.

${[...new Set(lifted.map(({ cell }) => cell.noise))].map((noise) => delayTable(lifted, noise)).join("\n\n")}

${goalsMet(lifted)}

### Where a peer is faster

Of ${lifted.length} cells, those in which both find at least 95 % and the peer's median is the smaller. What a peer's speed costs is in the first table. Kayenta is fed
with the hour before here; beside a concurrent baseline, as it is meant to be used, it is in [bench-control.md](bench-control.md), with deploy-guard's own control.

${shownMethods
  .slice(ourNames.length)
  .map((peer) => fasterThanOurs(lifted, peer))
  .join("\n")}

### Where the goal is missed

False alarms above ${percent(alpha)}; median delay past the settle time above ${goalFactor} × the bound, where the bound is at least ${tellingBound} s and
the watch is long enough; ×20 at 10 requests a second and more, from the deploy on, later than the
settle time and two intervals.

${misses(calm, lifted)}
`;
}

function alarmsOf(calm: readonly Outcome[], noise: string, method: string): string {
  const rates = calm
    .filter(({ cell }) => cell.noise === noise)
    .map((outcome) => falseAlarmRate(outcome, method));
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  return `${mean.toFixed(3)} / ${Math.max(...rates).toFixed(2)}`;
}

const shownMethods = [
  ...ourNames,
  "Kayenta every minute",
  "Flagger 99 % × 5",
  "Argo Rollouts 99 %",
  "z-test every minute",
];

function delayTable(lifted: readonly Outcome[], noise: string): string {
  const rows = lifted.filter(({ cell }) => cell.noise === noise);
  return `#### ${noise}

| cell | bound | ${shownMethods.join(" | ")} |
|---|---|${shownMethods.map(() => "---|").join("")}
${rows.map((outcome) => `| ${nameOf(outcome)} | ${waldBound(outcome.cell, alpha).toFixed(0)} | ${shownMethods.map((method) => delayOf(outcome, method)).join(" | ")} |`).join("\n")}`;
}

function fasterThanOurs(lifted: readonly Outcome[], peer: string): string {
  const [own] = ourNames;
  const finds = (outcome: Outcome, method: string) => power(outcome, method) >= 0.95;
  const both = lifted.filter((outcome) => finds(outcome, own) && finds(outcome, peer));
  const gains = both
    .map((outcome) => (medianDelay(outcome, own) ?? 0) - (medianDelay(outcome, peer) ?? 0))
    .filter((gain) => gain > 0);
  const most = gains.length === 0 ? "" : `, by ${Math.max(...gains)} s at most`;
  const alone = lifted.filter((outcome) => !finds(outcome, own) && finds(outcome, peer)).length;
  const oursAlone = lifted.filter((outcome) => finds(outcome, own) && !finds(outcome, peer)).length;
  return `- ${peer}: ${gains.length} of ${both.length}${most}; ${alone} cells it alone finds, ${oursAlone} only deploy-guard does`;
}

function nameOf({ cell: { rps, rate, lift, onset } }: Outcome): string {
  return `${rps} rps, ${percent(rate)}, ×${lift}${onset === 0 ? "" : `, from ${onset / 60} min on`}`;
}

function delayOf(outcome: Outcome, method: string): string {
  const found = power(outcome, method);
  const median = medianDelay(outcome, method);
  if (found === 0) return "never";
  return `${median ?? "—"}${found < 0.95 ? ` (${found.toFixed(2)})` : ""}`;
}

/** How many cells are found by half of the runs within the settle time and what chance needs. */
function goalsMet(lifted: readonly Outcome[]): string {
  const goalOf = ({ cell }: Outcome) =>
    settleSeconds + Math.max(tellingBound, goalFactor * waldBound(cell, alpha));
  const within = lifted.filter(
    (outcome) => outcome.cell.noise === "iid" && outcome.cell.onset + goalOf(outcome) <= watchSeconds,
  );
  const met = ourNames.map((method) => {
    const found = within.filter((outcome) => (medianDelay(outcome, method) ?? Infinity) <= goalOf(outcome));
    return `${found.length} (${method})`;
  });
  return `Of ${within.length} cells (iid) whose goal lies within the watch, ${met.join(" and ")} have a median delay of at most ${settleSeconds} s + max(${tellingBound} s, ${goalFactor} × bound).`;
}

function misses(calm: readonly Outcome[], lifted: readonly Outcome[]): string {
  return ourNames
    .map((method) => {
      const alarms = calm
        .filter((outcome) => falseAlarmRate(outcome, method) > alpha)
        .map(
          (outcome) =>
            `- ${outcome.cell.noise}, ${outcome.cell.rps} rps, ${percent(outcome.cell.rate)}: ${percent(falseAlarmRate(outcome, method))} false alarms`,
        );
      const slow = lifted
        .filter(({ cell }) => cell.noise === "iid")
        .flatMap((outcome) => {
          const bound = waldBound(outcome.cell, alpha);
          const median = medianDelay(outcome, method);
          const total =
            outcome.cell.lift >= 20 &&
            outcome.cell.rps >= 10 &&
            outcome.cell.onset === 0 &&
            bound < tellingBound;
          const allowed = total ? 2 * interval : bound >= tellingBound ? goalFactor * bound : undefined;
          if (allowed === undefined || outcome.cell.onset + settleSeconds + allowed > watchSeconds) return [];
          if (median !== undefined && median - settleSeconds <= allowed) return [];
          return [
            `- ${nameOf(outcome)}: ${median === undefined ? "not found by half" : `${median - settleSeconds} s`} past the settle time, goal ${allowed.toFixed(0)} s`,
          ];
        });
      const said = (lines: string[], none: string) => (lines.length === 0 ? none : lines.join("\n"));
      return `**${method}**, false alarms:\n\n${said(alarms, "- none")}\n\n**${method}**, delay (iid):\n\n${said(slow, "- none")}`;
    })
    .join("\n\n");
}

function percent(rate: number): string {
  return `${Number((100 * rate).toPrecision(2))} %`;
}
