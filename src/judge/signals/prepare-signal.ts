import { withControl } from "../control/with-control.ts";
import type { JudgeSettings, Signal } from "../window.ts";
import { prepareGauge } from "./prepare-gauge.ts";
import { prepareRatio } from "./prepare-ratio.ts";
import type { PreparedSignal } from "./prepared-signal.ts";

export function prepareSignal(signal: Signal, deployedAt: number, settings: JudgeSettings): PreparedSignal {
  const alone =
    signal.kind === "ratio"
      ? prepareRatio(signal, deployedAt, settings)
      : prepareGauge(signal, deployedAt, settings);
  return withControl(alone, deployedAt, settings);
}
