/** What a tree says of one name: git's six-digit mode and the id of the blob, tree or submodule commit. */
export interface Entry {
  mode: string;
  sha: string;
}

/**
 * One tree object, by name. Names and paths are byte strings, one character a byte, because git's names
 * need not be UTF-8 and are ordered by their bytes.
 */
export type Level = ReadonlyMap<string, Entry>;

/** Trees that were read, by id. */
export type Levels = Map<string, Level>;

/** A computation that reads nothing itself (sans-I/O): it yields the ids of the trees that it needs next, and is handed at least those. */
export type Walk<T> = Generator<string[], T, ReadonlyMap<string, Level>>;

const treeMode = "040000";
const ordinary = new Set(["100644", "100755", "120000", "160000", treeMode]);
const replacementCharacter = "\xEF\xBF\xBD";
const emptyTrees = new Set([
  "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
]);

export function isTree(entry: Entry | undefined): entry is Entry {
  return entry?.mode === treeMode;
}

export function sameEntry(a: Entry | undefined, b: Entry | undefined): boolean {
  return a?.sha === b?.sha && a?.mode === b?.mode;
}

/**
 * Modes of old tools and trees without entries, which git replaces whenever it writes the tree anew; and names with
 * the replacement character, which is what GitHub's API gives for bytes that it can't spell.
 */
export function isOdd(name: string, entry: Entry): boolean {
  return (
    !ordinary.has(entry.mode) ||
    (isTree(entry) && emptyTrees.has(entry.sha)) ||
    name.includes(replacementCharacter)
  );
}

/** Asks for those trees that are not known yet. */
export function* want(levels: Levels, shas: (string | undefined)[]): Walk<void> {
  const missing = [...new Set(shas)].filter((sha) => sha !== undefined).filter((sha) => !levels.has(sha));
  if (missing.length === 0) return;
  const read = yield missing;
  for (const sha of missing) {
    const level = read.get(sha);
    if (level === undefined) throw new Error(`tree ${sha} was asked for and not handed over`);
    levels.set(sha, level);
  }
}

/** A tree that `want` has asked for. */
export function levelOf(levels: Levels, sha: string): Level {
  const level = levels.get(sha);
  if (level === undefined) throw new Error(`tree ${sha} was not asked for`);
  return level;
}

/** The content of the tree object, as a byte string. @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function encodeLevel(level: Level): string {
  // Git orders a folder as if its name ended with a slash.
  const sortable = [...level].map(([name, entry]) => ({
    key: isTree(entry) ? `${name}/` : name,
    name,
    entry,
  }));
  sortable.sort((a, b) => (a.key < b.key ? -1 : 1));
  return sortable
    .map(({ name, entry }) => `${entry.mode.replace(/^0/u, "")} ${name}\0${fromHex(entry.sha)}`)
    .join("");
}

function fromHex(hex: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < hex.length; at += 2) bytes.push(Number.parseInt(hex.slice(at, at + 2), 16));
  return String.fromCharCode(...bytes);
}

/** A path as people read it; bytes that are not UTF-8 become the replacement character. */
export function toText(path: string): string {
  if (isAscii(path)) return path;
  return new TextDecoder().decode(Uint8Array.from(path, (letter) => letter.charCodeAt(0)));
}

/** Text as a byte string. */
export function toBytes(text: string): string {
  if (isAscii(text)) return text;
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
