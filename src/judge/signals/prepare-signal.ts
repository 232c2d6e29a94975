import { withControl } from "../control/with-control.ts";
import type { JudgeSettings, Signal } from "../window.ts";
import { prepareGauge } from "./prepare-gauge.ts";
import { prepareRatio } from "./prepare-ratio.ts";
import type { Prepare, PreparedSignal } from "./prepared-signal.ts";

/** What is known before the deploy is looked at once; what came after it can be given again and again as it grows. */
export function learnSignal(signal: Signal, deployedAt: number, settings: JudgeSettings): Prepare {
  const prepare =
    signal.kind === "ratio"
      ? prepareRatio(signal, deployedAt, settings)
      : prepareGauge(signal, deployedAt, settings);
  return (now) => withControl(prepare(now), deployedAt, settings);
}

export function prepareSignal(signal: Signal, deployedAt: number, settings: JudgeSettings): PreparedSignal {
  return learnSignal(signal, deployedAt, settings)(signal);
}
