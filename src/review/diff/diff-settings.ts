import { isPosition, leafName, type Setting } from "./change.ts";

/** One difference between two lists of settings; `before` without `after` is removed, and so on. */
export interface SettingPair {
  before?: Setting;
  after?: Setting;
  moved?: true;
}

/**
 * What differs by key. The order of keys is no difference, nor is the order of list items, which are paired by what
 * they hold and then by place. What vanished here and appeared there with the same last name and value has moved.
 */
export function diffSettings(before: readonly Setting[], after: readonly Setting[]): SettingPair[] {
  const pairs: SettingPair[] = [];
  pairAt(before, after, 0, pairs);
  return withMoves(pairs);
}

/** All settings given share the first `depth` segments of their key. */
function pairAt(
  before: readonly Setting[],
  after: readonly Setting[],
  depth: number,
  pairs: SettingPair[],
): void {
  const old = groupsAt(before, depth);
  const now = groupsAt(after, depth);
  pairItems(old.leaves, now.leaves, pairs);

  for (const [name, group] of old.names) pairAt(group, now.names.get(name) ?? [], depth + 1, pairs);
  for (const [name, group] of now.names) if (!old.names.has(name)) pairAt([], group, depth + 1, pairs);

  const gone = withoutEqual(old.items, now.items, depth);
  const come = withoutEqual(now.items, old.items, depth);
  for (const shape of [holdsValue, holdsOthers]) {
    const [left, right] = [gone.filter(shape), come.filter(shape)];
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
      pairAt(left[index] ?? [], right[index] ?? [], depth + 1, pairs);
    }
  }

  function holdsValue([first]: readonly Setting[]): boolean {
    return first?.key.length === depth + 1;
  }

  function holdsOthers(item: readonly Setting[]): boolean {
    return !holdsValue(item);
  }
}

interface Groups {
  /** Settings that end here; several where a file may name a key more than once. */
  leaves: Setting[];
  names: Map<string, Setting[]>;
  /** List items by their place. */
  items: Setting[][];
}

function groupsAt(settings: readonly Setting[], depth: number): Groups {
  const leaves: Setting[] = [];
  const groups = new Map<string, Setting[]>();
  for (const setting of settings) {
    const segment = setting.key[depth];
    if (segment === undefined) {
      leaves.push(setting);
      continue;
    }
    const group = groups.get(segment);
    if (group === undefined) groups.set(segment, [setting]);
    else group.push(setting);
  }
  const entries = [...groups];
  return {
    leaves,
    names: new Map(entries.filter(([segment]) => !isPosition(segment))),
    items: entries.filter(([segment]) => isPosition(segment)).map(([, group]) => group),
  };
}

function pairItems(before: Setting[], after: Setting[], pairs: SettingPair[]): void {
  const gone = withoutEqual(
    before.map((one) => [one]),
    after.map((one) => [one]),
    0,
  ).flat();
  const come = withoutEqual(
    after.map((one) => [one]),
    before.map((one) => [one]),
    0,
  ).flat();
  for (let index = 0; index < Math.max(gone.length, come.length); index += 1) {
    const [old, now] = [gone[index], come[index]];
    pairs.push({ ...(old && { before: old }), ...(now && { after: now }) });
  }
}

/** The items of one list that have no equal in the other; each equal is used once. */
function withoutEqual(items: Setting[][], others: Setting[][], depth: number): Setting[][] {
  if (items.length === 0 || others.length === 0) return items;
  const counts = new Map<string, number>();
  for (const other of others) {
    const content = contentOf(other, depth);
    counts.set(content, (counts.get(content) ?? 0) + 1);
  }
  return items.filter((item) => {
    const content = contentOf(item, depth);
    const count = counts.get(content) ?? 0;
    counts.set(content, count - 1);
    return count <= 0;
  });
}

/** What an item holds below its place, whatever the order of its keys. */
function contentOf(item: readonly Setting[], depth: number): string {
  return item
    .map(({ key, value, type, role, references }) =>
      JSON.stringify([key.slice(depth + 1), type, value, role, references]),
    )
    .sort()
    .join("\n");
}

function withMoves(pairs: SettingPair[]): SettingPair[] {
  const gone = new Map<string, SettingPair[]>();
  for (const pair of pairs) {
    if (pair.before === undefined || pair.after !== undefined) continue;
    const content = movable(pair.before);
    const known = gone.get(content);
    if (known === undefined) gone.set(content, [pair]);
    else known.push(pair);
  }
  const origins = new Set<SettingPair>();
  const moved = pairs.map((pair): SettingPair => {
    if (pair.after === undefined || pair.before !== undefined) return pair;
    const origin = gone.get(movable(pair.after))?.shift();
    if (origin?.before === undefined) return pair;
    origins.add(origin);
    return { before: origin.before, after: pair.after, moved: true };
  });
  return moved.filter((pair) => !origins.has(pair));
}

function movable({ key, value, type, role, references }: Setting): string {
  // What code calls or reads stays the same when the names around it are changed.
  const name = role === undefined || role === "header-name" ? leafName(key) : "";
  return JSON.stringify([name, type, value, role, references]);
}
