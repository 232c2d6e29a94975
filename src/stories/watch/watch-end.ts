import type { Settings } from "../../settings/settings.ts";
import type { WatchedSignal } from "../signals/watched-signal.ts";

const usualMostMs = 3_600_000;

/** How long a deploy is watched at most, in milliseconds. */
export function longestWatchMs({ watch }: Pick<Settings, "watch">): number {
  if (watch["minimum-requests"] === undefined) return watch.duration;
  return Math.max(watch.duration, watch["at-most"] ?? usualMostMs);
}

/** Whether the watch is over: its time is, and every signal that counts has seen what it should, or never will in time. */
export function isOver(
  signals: readonly WatchedSignal[],
  { now, deployedAt, settings }: { now: number; deployedAt: number; settings: Pick<Settings, "watch"> },
): boolean {
  if (now >= deployedAt + longestWatchMs(settings)) return true;
  return now >= deployedAt + settings.watch.duration && signals.every(hasSeenEnough);
}

function hasSeenEnough({ facts, watchOnly, minimumEvents }: WatchedSignal): boolean {
  if (watchOnly || minimumEvents === undefined) return true;
  const seen = facts.after.reduce((sum, reading) => sum + ("total" in reading ? reading.total : 0), 0);
  return seen >= minimumEvents;
}
