import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A deploy and what came after it, as commits of one generated repository. */
export interface History {
  good: string;
  bad: string;
  tip: string;
  /** A child of bad with good's files: merging it into tip is the revert. */
  undo: string;
}

interface File {
  mode: string;
  /** Lines, or the commit of a submodule. */
  text: string;
}

type Files = Map<string, File>;

/** The same seed gives the same histories. @see https://en.wikipedia.org/wiki/Linear_congruential_generator */
function openDice(seed: number) {
  let state = BigInt(seed) * 6364136223846793005n + 1442695040888963407n;
  const next = () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number(state >> 33n) / 2 ** 31;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (share: number) => next() < share,
    pick: <T>(items: readonly T[]): T => items[below(items.length)]!,
  };
}

type Dice = ReturnType<typeof openDice>;

// Characters are bytes: é is one invalid byte here, Ã© its UTF-8.
const folders = ["", "", "src/", "src/pay/", "lib/", "Lib/", "a b/", "\xC3\xA9/", "d/e/f/"];
const names = [
  "a",
  "A",
  "b.txt",
  "b",
  "d",
  "src",
  "lib",
  "c d",
  'q"uote',
  "tab\there",
  "line\nbreak",
  "back\\slash",
  "\xE9",
  "\xC3\xA9t\xC3\xA9",
  "-rf",
  "~",
  "x~HEAD",
  ":(glob)*",
  "[0]",
  "CON",
  "long".repeat(30),
];

function randomText(dice: Dice): string {
  const kind = dice.below(10);
  if (kind === 0) return "";
  if (kind === 1) return `\0\x01binary${dice.below(5)}\0${"\xFF\xFE".repeat(dice.below(40))}`;
  if (kind === 2)
    return `version https://git-lfs.github.com/spec/v1\noid sha256:${String(dice.below(9)).repeat(64)}\nsize ${dice.below(99)}\n`;
  const end = kind === 3 ? "\r\n" : "\n";
  const body = Array.from(
    { length: 3 + dice.below(12) },
    (_, at) => `line ${at} of ${dice.below(kind < 7 ? 2 : 40)}`,
  ).join(end);
  return kind === 4 ? body : body + end;
}

function randomFile(dice: Dice): File {
  const kind = dice.below(14);
  if (kind === 0) return { mode: "120000", text: dice.pick(["a", "../b", "nowhere"]) };
  if (kind === 1) return { mode: "160000", text: String(1 + dice.below(5)).repeat(40) };
  return { mode: kind === 2 ? "100755" : "100644", text: randomText(dice) };
}

/** Puts a file there, whatever was in the way. */
function put(files: Files, path: string, file: File): void {
  for (const other of [...files.keys()]) {
    if (other.startsWith(`${path}/`) || path.startsWith(`${other}/`)) files.delete(other);
  }
  files.set(path, file);
}

function edit(dice: Dice, file: File): File {
  if (file.mode === "120000" || file.mode === "160000")
    return {
      ...randomFile(dice),
      mode: file.mode,
      text: file.mode === "160000" ? String(1 + dice.below(5)).repeat(40) : `t${dice.below(3)}`,
    };
  const lines = file.text.split("\n");
  const at = dice.below(lines.length);
  if (dice.chance(0.3)) lines.splice(at, 1);
  else if (dice.chance(0.5)) lines.splice(at, 0, `new ${dice.below(9)}`);
  else lines[at] = `edited ${dice.below(9)}`;
  return { ...file, text: lines.join("\n") };
}

function change(dice: Dice, files: Files, before: Files): void {
  const paths = [...files.keys()];
  const path = paths.length === 0 ? "a" : dice.pick(paths);
  const file = files.get(path) ?? randomFile(dice);
  const fresh = dice.pick(folders) + dice.pick(names);
  const kind = dice.below(13);
  if (kind < 4) {
    files.set(path, edit(dice, file));
  } else if (kind === 4) {
    put(files, fresh, randomFile(dice));
  } else if (kind === 5) {
    files.delete(path);
  } else if (kind === 6) {
    files.delete(path);
    put(files, fresh, dice.chance(0.5) ? file : edit(dice, file));
  } else if (kind === 7) {
    renameFolder(files, dice.pick(folders), dice.pick(folders));
  } else if (kind === 8) {
    const text = file.mode === "160000" ? "was a module\n" : file.text;
    files.set(path, { mode: dice.pick(["100644", "100755"]), text });
  } else if (kind === 9) {
    files.set(path, randomFile(dice));
  } else if (kind === 10) {
    put(files, `${path}/${dice.pick(names)}`, dice.chance(0.5) ? file : randomFile(dice));
  } else if (kind === 11) {
    put(files, path.split("/")[0]!, randomFile(dice));
  } else {
    // What the other side had: a revert by hand, whole or in part.
    const old = dice.pick([...before.keys(), "a"]);
    const was = before.get(old);
    if (was === undefined) files.delete(old);
    else put(files, old, was);
  }
}

function renameFolder(files: Files, from: string, to: string): void {
  if (from === "" || from === to) return;
  for (const [old, file] of [...files]) {
    if (!old.startsWith(from)) continue;
    files.delete(old);
    put(files, to + old.slice(from.length), file);
  }
}

function changed(dice: Dice, before: Files, most: number, other: Files = before): Files {
  const files = new Map(before);
  for (let left = 1 + dice.below(most); left > 0; left--) change(dice, files, other);
  return files;
}

function quote(path: string): string {
  const escaped = path.replace(
    /["\\\n\t]/gu,
    (letter) => ({ "\n": "\\n", "\t": "\\t" })[letter] ?? `\\${letter}`,
  );
  return `"${escaped}"`;
}

function commit(mark: number, parents: number[], files: Files): string {
  const who = `a <a@example.com> ${1_700_000_000 + mark} +0000`;
  const lines = [...files].map(([path, { mode, text }]) =>
    mode === "160000"
      ? `M ${mode} ${text} ${quote(path)}\n`
      : `M ${mode} inline ${quote(path)}\ndata ${text.length}\n${text}\n`,
  );
  const links = parents.map((parent, at) => `${at === 0 ? "from" : "merge"} :${parent}\n`).join("");
  return `commit refs/heads/case\nmark :${mark}\ncommitter ${who}\ndata <<EOF\ncommit ${mark}/${parents[0]}\nEOF\n${links}deleteall\n${lines.join("")}\n`;
}

export interface Generated {
  folder: string;
  histories: History[];
}

export interface HistoriesWanted {
  count: number;
  seed: number;
  /** Share of histories with a `.gitattributes` that says how to merge. */
  withAttributes?: number;
}

/** A repository with so many histories, independent of each other. The working tree is empty. */
export function generateHistories({ count, seed, withAttributes = 0 }: HistoriesWanted): Generated {
  const dice = openDice(seed);
  const stream: string[] = [];
  for (let at = 0; at < count; at++) {
    const start = startingFiles(dice, withAttributes);
    const bad = changed(dice, start, 4);
    const tip = dice.chance(0.15) ? bad : changed(dice, bad, 4, start);
    const mark = 4 * at + 1;
    stream.push(
      "reset refs/heads/case\n",
      commit(mark, [], start),
      commit(mark + 1, [mark], bad),
      commit(mark + 2, [mark + 1], tip),
      commit(mark + 3, [mark + 1], start),
    );
  }
  return importStream(stream, (sha) =>
    Array.from({ length: count }, (_, at) => {
      const [good, bad, tip, undo] = [1, 2, 3, 4].map((step) => sha(4 * at + step));
      return { good: good!, bad: bad!, tip: tip!, undo: undo! };
    }),
  );
}

/** One long history with merges; each of its steps is undone on a later commit, near or far. */
export function generateLine({ count, seed }: HistoriesWanted): Generated {
  const dice = openDice(seed);
  const undo = (step: number) => 2 * count + step;
  let files = startingFiles(dice, 0);
  const stream = ["reset refs/heads/case\n", commit(1, [], files)];
  for (let step = 1; step < count; step++) {
    const before = files;
    files = changed(dice, before, 2);
    const side = dice.chance(0.2);
    if (side) stream.push(commit(count + step, [step], files));
    stream.push(commit(step + 1, side ? [step, count + step] : [step], files));
    stream.push(commit(undo(step), [step + 1], before), "reset refs/heads/case\n", `from :${step + 1}\n\n`);
  }
  return importStream(stream, (sha) =>
    Array.from({ length: count - 1 }, (_, at) => {
      const later = Math.min(count, at + 2 + dice.below(dice.chance(0.5) ? 5 : count));
      return { good: sha(at + 1), bad: sha(at + 2), tip: sha(later), undo: sha(undo(at + 1)) };
    }),
  );
}

function startingFiles(dice: Dice, withAttributes: number): Files {
  const files: Files = new Map();
  for (let left = 1 + dice.below(9); left > 0; left--) {
    put(files, dice.pick(folders) + dice.pick(names), randomFile(dice));
  }
  if (dice.chance(withAttributes)) {
    const text = dice.pick(["* merge=union\n", "b* -merge\n", "* text=auto\n"]);
    put(files, ".gitattributes", { mode: "100644", text });
  }
  return files;
}

function importStream(stream: string[], list: (sha: (mark: number) => string) => History[]): Generated {
  const folder = mkdtempSync(join(tmpdir(), "histories-"));
  execFileSync("git", ["init", "--quiet", folder]);
  const marks = join(folder, ".git/marks");
  execFileSync("git", ["-C", folder, "fast-import", "--quiet", "--force", `--export-marks=${marks}`], {
    input: Buffer.from(stream.join(""), "latin1"),
  });
  const shas = new Map(
    readFileSync(marks, "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(" ") as [string, string]),
  );
  return { folder, histories: list((mark) => shas.get(`:${mark}`)!) };
}
