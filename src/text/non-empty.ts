/** A list that holds at least one thing, so that its first and its last are there. */
export type NonEmpty<T> = readonly [T, ...T[]];

export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}

export function lastOf<T>(list: NonEmpty<T>): T {
  return list.at(-1) ?? list[0];
}

/** What belongs together, each group and the groups in the order in which they begin. */
export function groupsBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
