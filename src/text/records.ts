/** Whether a value from outside is a mapping, whose values are not known yet. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a value from outside holds by this name of its own; undefined when it is no object or list, or holds none. */
export function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}

/** The keys of a table that the code itself holds: it has no others than its type tells. */
export function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(table) as K[];
}

/** Facts without those that say the same, in the order in which each came first. */
export function distinct<T>(facts: readonly T[]): T[] {
  return [...new Map(facts.toReversed().map((fact) => [JSON.stringify(fact), fact])).values()].toReversed();
}
