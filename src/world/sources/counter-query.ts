/** How far back a counter is looked for, before it counts as new. */
const memory = "1h";

/**
 * What the counters of a selector counted in the window that ends at the evaluated moment, each for itself:
 *
 * - one that was seen before the window: its last value less the last one before the window. Windows that adjoin so
 *   add up to exactly what happened; `increase()` sees only the samples inside its window, misses what is counted
 *   between two windows, and makes up for it by extrapolation.
 * - one that was not, such as that of a new pod or the first `code="500"`: all that it has counted. `increase()`
 *   takes a first value for granted, and would lose the first errors after a deploy.
 * - one that fell to less than half, because its process restarted: all that it has counted since.
 * - one that fell a little: what it fell by, below zero. No restart does that, but a query that another replica answers,
 *   a few scrapes behind, does; when it catches up, windows that adjoin still add up to what happened.
 */
export function countedIn(selector: string, windowSeconds: number): string {
  const last = `last_over_time(${selector}[${windowSeconds}s])`;
  const before = `last_over_time(${selector}[${memory}] offset ${windowSeconds}s)`;
  return `${last} - ${before} >= -${before} / 2 or ${last}`;
}
