/** How far back a counter is looked for, before it counts as new. */
const memory = "1h";

/**
 * What the counters of a selector counted in the window that ends at the evaluated moment, exactly:
 *
 * - a counter that was seen in the hour before the window: its last value less the last one before the window, so
 *   that windows which adjoin add up to what really happened. (`increase()` sees only the samples inside its
 *   window, so it misses what is counted between two windows and makes up for it by extrapolation.)
 * - one that is now lower, because its process restarted: `increase()`, which understands resets.
 * - one that was not seen before, such as that of a new pod or the first `code="500"`: all that it has counted.
 *   `increase()` would take its first value for granted and lose the first errors after a deploy.
 */
export function countedIn(selector: string, windowSeconds: number): string {
  const last = `last_over_time(${selector}[${windowSeconds}s])`;
  const before = `last_over_time(${selector}[${memory}] offset ${windowSeconds}s)`;
  return `${last} - ${before} >= 0 or (increase(${selector}[${windowSeconds}s]) and ${before}) or ${last}`;
}
