import { judge } from "../../../src/judge/judge.ts";
import type { GaugeReading, Reading } from "../../../src/judge/reading.ts";
import type { Signal, Window } from "../../../src/judge/window.ts";
import { deployedAt, randomFrom } from "../readings.ts";

const traffic = [0.05, 0.3, 2, 20, 200];
const usualRates = [0, 0.0005, 0.005, 0.02];
const intervals = [15, 30, 60];
const noises = ["even", "clumped", "wandering"] as const;

/** How a rate or a level changes, by seconds from the deploy: what it is multiplied by, and how much of the traffic is left. */
const shapes: Record<string, (start: number) => { times?: number; share?: number; left?: number }> = {
  steady: () => ({}),
  better: (start) => ({ times: start < 0 ? 1 : 0.3 }),
  tolerated: (start) => ({ times: start < 0 ? 1 : 1.2 }),
  half: (start) => ({ times: start < 0 ? 1 : 1.5 }),
  double: (start) => ({ times: start < 0 ? 1 : 2 }),
  fivefold: (start) => ({ times: start < 0 ? 1 : 5 }),
  twenty: (start) => ({ times: start < 0 ? 1 : 20 }),
  outage: (start) => ({ share: start < 0 ? 0 : 0.9 }),
  late: (start) => ({ share: start < 600 ? 0 : 0.1 }),
  leak: (start) => ({ share: Math.max(0, start) * 2e-5 }),
  restart: (start) => ({ share: start >= 0 && start < 60 ? 0.3 : 0 }),
  "slow restart": (start) => ({ share: start >= 0 && start < 90 ? 0.05 : 0 }),
  "blip in the watch": (start) => ({ share: start >= 420 && start < 480 ? 0.2 : 0 }),
  "healed before": (start) => ({ share: start > -1500 && start < -1200 ? 0.3 : 0 }),
  "begun ten minutes before": (start) => ({ share: start >= -600 ? 0.2 : 0 }),
  "stamped three minutes late": (start) => ({ share: start >= -180 ? 0.2 : 0 }),
  bursts: (start) => ({ share: start >= 0 && start % 150 < 15 ? 1 : 0 }),
  "no traffic": (start) => ({ left: start < 0 ? 1 : 0 }),
  "a third of the traffic": (start) => ({ left: start < 0 ? 1 : 0.3 }),
  "traffic lost at minute four": (start) => ({ left: start < 240 ? 1 : 0.05 }),
};

/** 300 noisy, thin windows, the same everywhere: each shape in fifteen mixtures of traffic, rate, interval, noise and kind. */
export function goldenWindows(): { name: string; window: Window }[] {
  const names = Object.keys(shapes);
  return Array.from({ length: 300 }, (_, index) => {
    const shape = names[index % names.length] ?? "steady";
    const mixture = Math.floor(index / names.length);
    const perSecond = traffic[(mixture + index) % traffic.length] ?? 1;
    const usual = usualRates[(mixture * 3 + index) % usualRates.length] ?? 0;
    const seconds = intervals[(mixture + Math.floor(index / 7)) % intervals.length] ?? 15;
    const noise = noises[(mixture + Math.floor(index / 11)) % noises.length] ?? "even";
    const isGauge = mixture % 5 === 4;
    const what = isGauge ? "level" : `${perSecond}/s of ${usual}`;
    const name = `${index}: ${shape}, ${what}, ${noise}, every ${seconds} s`;
    const made = { shape, perSecond, usual, seconds, noise, seed: index + 1 };
    const signal = isGauge ? gaugeOf(made) : ratioOf(made);
    const settings = mixture % 4 === 3 ? { minimumWatchSeconds: 1200 } : {};
    return {
      name,
      window: { deployedAt, deadline: deployedAt + 1_200_000, settings, signals: [signal], ended: true },
    };
  });
}

interface Made {
  shape: string;
  perSecond: number;
  usual: number;
  seconds: number;
  noise: (typeof noises)[number];
  seed: number;
}

function ratioOf(made: Made): Signal {
  const { perSecond, usual, seconds, seed } = made;
  const { poisson } = randomFrom(seed);
  const wobble = wobbleOf(made);
  const readings = startsOf(seconds).map((start): Reading => {
    const { times = 1, share = 0, left = 1 } = shapes[made.shape]?.(start) ?? {};
    const total = poisson(perSecond * seconds * left);
    const rate = Math.min(1, usual * times * wobble() + share);
    return { at: deployedAt + start * 1000, seconds, bad: Math.min(total, poisson(total * rate)), total };
  });
  return { name: "errors", kind: "ratio", ...split(readings) };
}

function gaugeOf(made: Made): Signal {
  const { normal } = randomFrom(made.seed);
  const wobble = wobbleOf(made);
  const readings = startsOf(made.seconds).map((start): GaugeReading => {
    const { times = 1, share = 0, left = 1 } = shapes[made.shape]?.(start) ?? {};
    const level = (times * left + 10 * share) * wobble() * Math.exp(0.1 * normal());
    return { at: deployedAt + start * 1000, seconds: made.seconds, value: Math.round(level * 1000) / 1000 };
  });
  return { name: "level", kind: "gauge", ...split(readings) };
}

/** A factor around 1 that is the same for all, independent from reading to reading, or wanders. */
function wobbleOf({ noise, seed }: Made): () => number {
  const { normal } = randomFrom(seed + 10_000);
  let log = 0;
  return () => {
    if (noise === "even") return 1;
    const memory = noise === "wandering" ? 0.9 : 0;
    log = memory * log + Math.sqrt(1 - memory * memory) * 0.4 * normal();
    return Math.exp(log);
  };
}

function startsOf(seconds: number): number[] {
  const [before, after] = [Math.floor(2400 / seconds), Math.floor(1200 / seconds)];
  return Array.from({ length: before + after }, (_, index) => (index - before) * seconds);
}

function split<T extends { at: number }>(readings: T[]): { baseline: T[]; after: T[] } {
  return {
    baseline: readings.filter(({ at }) => at < deployedAt),
    after: readings.filter(({ at }) => at >= deployedAt),
  };
}

/** What the judge says of each of them now: name, verdict, second, reasons and evidence of threshold, between tabs. */
export function goldenVerdicts(): string[] {
  return goldenWindows().map(({ name, window }) => {
    const { verdict, decidedAfterSeconds, reasons, signals } = judge(window);
    const evidence = signals.map(
      ({ logEvidence, threshold }) => `${logEvidence.toFixed(2)} of ${threshold.toFixed(2)}`,
    );
    const kinds = reasons.map(({ kind }) => kind);
    return [name, verdict, decidedAfterSeconds, kinds.join(" "), evidence.join(" ")].join("\t");
  });
}
