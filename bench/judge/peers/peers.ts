import type { Reading } from "../../../src/judge/reading.ts";
import type { Simulated } from "../simulate.ts";
import { shiftOf } from "./mann-whitney.ts";

/** Seconds after the deploy at which a rule would act, undefined when it does not. */
export type Rule = (window: Simulated) => number | undefined;

const minute = 60_000;
const lastMinute = 30;

/** The first minute, of those given, at which the rule holds for what was known then. */
function firstMinute(minutes: readonly number[], holds: (known: number) => boolean): number | undefined {
  const found = minutes.find(holds);
  return found === undefined ? undefined : found * 60;
}

const everyMinute = Array.from({ length: lastMinute }, (_, index) => index + 1);

function until(after: readonly Reading[], minutes: number): Reading[] {
  const start = after[0]!.at;
  return after.filter(({ at, seconds }) => at + seconds * 1000 <= start + minutes * minute);
}

function sum(readings: readonly Reading[]): { bad: number; total: number } {
  return readings.reduce((all, { bad, total }) => ({ bad: all.bad + bad, total: all.total + total }), {
    bad: 0,
    total: 0,
  });
}

/**
 * NetflixACAJudge on failure percentages per interval: High when the 98 % interval of the Mann-Whitney shift lies above
 * a quarter of the Hodges-Lehmann estimate and the mean did not fall.
 */
function kayenta(minutes: readonly number[]): Rule {
  const percentages = (readings: readonly Reading[]) =>
    readings.filter(({ total }) => total > 0).map(({ bad, total }) => (100 * bad) / total);
  const mean = (values: readonly number[]) => values.reduce((all, value) => all + value, 0) / values.length;
  return ({ baseline, after }) => {
    const control = percentages(baseline);
    return firstMinute(minutes, (known) => {
      const experiment = percentages(until(after, known));
      if (control.length === 0 || experiment.length === 0) return false;
      const [before, now] = [mean(control), mean(experiment)];
      if (before > 0 ? now / before < 1 : now <= 0) return false;
      const shift = shiftOf(control, experiment);
      const low = shift.low(2.326348);
      return low > 0 && low > 0.25 * Math.abs(shift.median());
    });
  };
}

/** Flagger with the thresholds of its documentation: a minute fails below 99 % success or without data; the fifth rolls back at the next tick. */
const flagger: Rule = ({ after }) => {
  let failed = 0;
  return firstMinute(everyMinute, (known) => {
    if (failed >= 5) return true;
    const { bad, total } = sum(
      until(after, known).filter(({ at }) => at >= after[0]!.at + (known - 1) * minute),
    );
    if (total === 0 || 1 - bad / total < 0.99) failed++;
    return false;
  });
};

/** Argo Rollouts with a success rate as in its documentation: the fourth failed minute fails the analysis. */
function argo(success: number): Rule {
  return ({ after }) => {
    let failed = 0;
    return firstMinute(everyMinute, (known) => {
      const { bad, total } = sum(
        until(after, known).filter(({ at }) => at >= after[0]!.at + (known - 1) * minute),
      );
      if (total > 0 && 1 - bad / total < success) failed++;
      return failed > 3;
    });
  };
}

/** One-sided two-proportion z-test at 1 %. */
function proportions(minutes: readonly number[]): Rule {
  return ({ baseline, after }) => {
    const before = sum(baseline);
    return firstMinute(minutes, (known) => {
      const now = sum(until(after, known));
      if (now.total === 0 || before.total === 0) return false;
      const pooled = (before.bad + now.bad) / (before.total + now.total);
      const error = Math.sqrt(pooled * (1 - pooled) * (1 / before.total + 1 / now.total));
      return error > 0 && (now.bad / now.total - before.bad / before.total) / error > 2.326348;
    });
  };
}

export const peers: Record<string, Rule> = {
  "Kayenta at 10 min": kayenta([10]),
  "Kayenta at 30 min": kayenta([30]),
  "Kayenta every minute": kayenta(everyMinute),
  "Flagger 99 % × 5": flagger,
  "Argo Rollouts 95 %": argo(0.95),
  "Argo Rollouts 99 %": argo(0.99),
  "z-test at 30 min": proportions([30]),
  "z-test every minute": proportions(everyMinute),
};
