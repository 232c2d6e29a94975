import { calibrate } from "../../src/judge/calibrate.ts";
import { judge } from "../../src/judge/judge.ts";
import type { Calibrated, RatioSignal, Window } from "../../src/judge/window.ts";
import { peers, type Rule } from "./peers/peers.ts";
import { type Cell, deployedAt, simulate, watchSeconds } from "./simulate.ts";

/** The history a calibrated judge learns from; alpha = 1 % needs 99 windows. Cells that differ in the lift alone share the seed. */
export interface Past {
  seed: number;
  windows: number;
}

function windowOf(signal: RatioSignal): Window {
  return {
    deployedAt,
    deadline: deployedAt + watchSeconds * 1000,
    // A healthy verdict would end the watch: here every rule must stay silent, or find it, to the end.
    settings: { minimumWatchSeconds: watchSeconds },
    signals: [signal],
  };
}

function ours(calibrated: Calibrated | undefined): Rule {
  return ({ baseline, after }) => {
    const signal: RatioSignal = { name: "errors", kind: "ratio", baseline, after };
    const { verdict, decidedAfterSeconds } = judge(
      windowOf(calibrated === undefined ? signal : { ...signal, calibrated }),
    );
    return verdict === "regressed" ? decidedAfterSeconds : undefined;
  };
}

/** Learnt once for a kind of traffic, from windows in which nothing was deployed; no judged window is among them. */
function learn(cell: Cell, { seed, windows }: Past): Calibrated {
  const known = learnt.get(seed);
  if (known !== undefined) return known;
  const placebos = Array.from({ length: windows }, (_, index) => {
    const { baseline, after } = simulate({ ...cell, lift: 1, onset: 0, noise: calmOf(cell) }, seed + index);
    return [...baseline, ...after];
  });
  const baseline = placebos[0]!.filter(({ at }) => at < deployedAt);
  const signal: RatioSignal = { name: "errors", kind: "ratio", baseline, after: [], placebos };
  const calibrated = calibrate(signal, windowOf(signal));
  learnt.set(seed, calibrated);
  return calibrated;
}

const learnt = new Map<number, Calibrated>();

/** Blips come with deploys: a past without deploys has none. */
function calmOf({ noise }: Cell): Cell["noise"] {
  return noise === "blip" ? "iid" : noise;
}

export const ourNames = ["deploy-guard", "deploy-guard, calibrated"] as const;
export const methodNames: readonly string[] = [...ourNames, ...Object.keys(peers)];

/** Every rule, ready for one cell. */
export function methodsFor(cell: Cell, past: Past): Record<string, Rule> {
  return { [ourNames[0]]: ours(undefined), [ourNames[1]]: ours(learn(cell, past)), ...peers };
}
