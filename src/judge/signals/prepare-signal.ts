import type { JudgeSettings, Signal } from "../window.ts";
import { prepareGauge } from "./prepare-gauge.ts";
import { prepareRatio } from "./prepare-ratio.ts";
import type { PreparedSignal } from "./prepared-signal.ts";

export function prepareSignal(signal: Signal, deployedAt: number, settings: JudgeSettings): PreparedSignal {
  return signal.kind === "ratio"
    ? prepareRatio(signal, deployedAt, settings)
    : prepareGauge(signal, deployedAt, settings);
}
