import type { SignalNote } from "../../judge/signal-note.ts";
import type { Sample } from "./metrics-page.ts";

/** All instances at one moment. */
export interface Look {
  at: number;
  /** By address; an instance that did not answer is missing. */
  pages: Map<string, Sample[]>;
  notes: SignalNote[];
}

/** What one process has counted. */
interface Process {
  /** Milliseconds since the epoch, if its page tells (`process_start_time_seconds`). */
  startedAt: number | undefined;
  /** By series. */
  counts: Map<string, number>;
}

/** By address: every process that has answered there, since behind a load balancer several do. */
export type Counters = Map<string, readonly Process[]>;

export interface Counted {
  /** Undefined when nothing that is comparable has such a series. */
  sum: number | undefined;
  restarted: boolean;
  /** At some address another process answered than before, which was no restart. */
  mixed: boolean;
}

export function countersIn({ pages }: Look, matches: (sample: Sample) => boolean): Counters {
  const counters: Counters = new Map();
  for (const [url, samples] of pages) {
    const counts = new Map<string, number>();
    // A counter is never negative; a value beyond what a double counts exactly counts nothing.
    for (const sample of samples)
      if (sample.value >= 0 && sample.value <= Number.MAX_SAFE_INTEGER && matches(sample))
        counts.set(seriesKey(sample), sample.value);
    const started = samples.find(({ name }) => name === "process_start_time_seconds")?.value;
    counters.set(url, [{ startedAt: started === undefined ? undefined : started * 1000, counts }]);
  }
  return counters;
}

/**
 * Addresses whose process began again: one of its counters fell by more than half. Where all fell by little, another
 * process that is a little behind answers at the same address, and counts on when it has caught up.
 */
export function restartedIn(before: readonly Counters[], now: readonly Counters[]): Set<string> {
  const restarted = new Set<string>();
  for (const [index, counters] of now.entries())
    for (const [url, current] of latestOf(counters)) {
      const same = before[index]?.get(url)?.find((process) => isSame(process, current));
      for (const [series, value] of current.counts)
        if (value < (same?.counts.get(series) ?? 0) / 2) restarted.add(url);
    }
  return restarted;
}

/** What was counted since the looks that `before` holds; the first of them was at `watchedSince`. */
export function countedSince(
  before: Counters,
  now: Counters,
  { watchedSince, restartedAt }: { watchedSince: number; restartedAt: ReadonlySet<string> },
): Counted {
  let sum: number | undefined;
  let [restarted, mixed] = [false, false];
  for (const [url, current] of latestOf(now)) {
    const known = before.get(url) ?? [];
    const same = known.find((process) => isSame(process, current));
    // A process that began while we watched began at zero. Of another one the life before is not ours to count.
    const began = same === undefined && (current.startedAt ?? 0) >= watchedSince;
    if (known.length > 0 && same === undefined) [restarted, mixed] = [restarted || began, mixed || !began];
    if (same === undefined && !began) continue;
    for (const [series, value] of current.counts) {
      // A series that was not on the page before began at zero; after a restart, one that fell began again there.
      const start = same?.counts.get(series) ?? 0;
      const again = value < start && restartedAt.has(url);
      if (again) restarted = true;
      sum = (sum ?? 0) + (again ? value : value - start);
    }
  }
  return { sum, restarted, mixed };
}

/** What the next look is compared with: an instance that is away, with what it last said. */
export function remembered(before: Counters, now: Counters): Counters {
  const all = new Map(before);
  for (const [url, current] of latestOf(now))
    all.set(url, [...(before.get(url) ?? []).filter((process) => !isSame(process, current)), current]);
  return all;
}

/** The process that answered last at each address. */
function latestOf(counters: Counters): [string, Process][] {
  return [...counters].flatMap(([url, processes]) => {
    const latest = processes.at(-1);
    return latest === undefined ? [] : [[url, latest] satisfies [string, Process]];
  });
}

// Some libraries work the start time out anew for each page, give or take a little.
const startToleranceMs = 2_000;

function isSame(a: Process, b: Process): boolean {
  if (a.startedAt === undefined || b.startedAt === undefined) return true;
  return Math.abs(a.startedAt - b.startedAt) < startToleranceMs;
}

function seriesKey({ name, labels }: Sample): string {
  return JSON.stringify([name, Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
