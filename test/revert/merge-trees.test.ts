import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attributeFiles } from "../../src/revert/attribute-files.ts";
import { diffTrees } from "../../src/revert/diff-trees.ts";
import { mergeTrees } from "../../src/revert/merge-trees.ts";
import { spellChanges } from "../../src/revert/spell-changes.ts";
import {
  type Entry,
  encodeLevel,
  isOdd,
  type Level,
  toBytes,
  toText,
  type Walk,
} from "../../src/revert/tree.ts";

/** Files by path; a value is `mode content`, or the content of an ordinary file. */
type Files = Record<string, string>;

const hash = (content: string) =>
  createHash("sha1").update(`tree ${content.length}\0`).update(content, "latin1").digest("hex");
const sha = (text: string) => createHash("sha1").update(text).digest("hex");

/** Trees by id, as a repository keeps them. */
const store = new Map<string, Level>();
const asked: string[][] = [];

function treeOf(files: Files): string {
  const level = new Map<string, Entry>();
  const folders = new Map<string, Files>();
  for (const [path, text] of Object.entries(files)) {
    const [name, ...rest] = path.split("/");
    if (rest.length > 0) folders.set(name!, { ...folders.get(name!), [rest.join("/")]: text });
    else {
      const [, mode = "100644", content = text] = /^(\d{6}) (.*)$/u.exec(text) ?? [];
      level.set(name!, { mode, sha: sha(content) });
    }
  }
  for (const [name, inside] of folders) level.set(name, { mode: "040000", sha: treeOf(inside) });
  const id = hash(encodeLevel(level));
  store.set(id, level);
  return id;
}

function walked<T>(walk: Walk<T>): T {
  asked.length = 0;
  for (let step = walk.next(); ; step = walk.next(store)) {
    if (step.done) return step.value;
    asked.push(step.value);
  }
}

const merged = (ours: Files, base: Files, theirs: Files) =>
  walked(mergeTrees({ ours: treeOf(ours), base: treeOf(base), theirs: treeOf(theirs) }, hash));
const differing = (before: Files, after: Files) =>
  walked(diffTrees(treeOf(before), treeOf(after), new Map())).map(
    ({ path, before: was, after: is }) => `${was === undefined ? "+" : is === undefined ? "-" : "~"}${path}`,
  );

describe("what differs between two trees", () => {
  const same = { "a.txt": "1", "lib/b": "2", "lib/deep/c": "3" };
  test.each<[string, Files, Files, string[]]>([
    ["nothing", same, same, []],
    ["a content", same, { ...same, "lib/deep/c": "4" }, ["~lib/deep/c"]],
    ["a mode", same, { ...same, "a.txt": "100755 1" }, ["~a.txt"]],
    ["what came and what went", same, { "a.txt": "1", z: "9", "lib/b": "2" }, ["-lib/deep/c", "+z"]],
    ["a whole folder", { a: "1" }, { a: "1", "n/x": "1", "n/y/z": "2" }, ["+n/x", "+n/y/z"]],
    ["a folder that became a file", { "x/a": "1", "x/b": "2" }, { x: "1" }, ["+x", "-x/a", "-x/b"]],
    ["a file that became a folder", { x: "1" }, { "x/a": "1" }, ["-x", "+x/a"]],
    ["a submodule", { m: "160000 1" }, { m: "160000 2" }, ["~m"]],
  ])("%s", (_, before, after, expected) => {
    expect(differing(before, after)).toEqual(expected);
  });

  test("reads only folders that differ, each once, a depth at a time", () => {
    const before = treeOf({ ...same, "same/x": "1" });
    const after = treeOf({ ...same, "same/x": "1", "lib/deep/c": "4" });
    walked(diffTrees(before, after, new Map()));
    expect(asked).toHaveLength(3);
    expect(asked[0]).toEqual([before, after]);
    expect(walked(diffTrees(before, before, new Map()))).toEqual([]);
    expect(asked).toEqual([]);
  });

  test("a tree that is not handed over is an error", () => {
    expect(() => walked(diffTrees("nowhere", treeOf(same), new Map()))).toThrow("tree nowhere");
  });
});

describe("a revert that ids alone tell", () => {
  const name = fc.constantFrom("a", "a.b", "a0", "d/x", "d/e/y", "d.f", "f/z", "g/é");
  const files = fc.dictionary(name, fc.constantFrom("1", "2", "100755 1"), {
    noNullPrototype: true,
    minKeys: 1,
  });
  /** Neither side may have a file where the other has a folder. */
  const changes = fc.dictionary(name, fc.constantFrom("3", "4", "gone"), { noNullPrototype: true });
  const apply = (base: Files, change: Files, mayAdd: boolean): Files => {
    const after = { ...base };
    for (const [path, text] of Object.entries(change)) {
      if (!mayAdd && (!(path in base) || text === "gone")) continue;
      if (text === "gone") delete after[path];
      else after[path] = text;
    }
    return after;
  };

  test("is what a merge file by file makes, whichever side only modifies", () => {
    fc.assert(
      fc.property(files, changes, changes, fc.boolean(), (base, undo, later, isUndoFree) => {
        const theirs = apply(base, undo, isUndoFree);
        const own = Object.fromEntries(
          Object.entries(later).filter(([path]) => theirs[path] === base[path] && !(path in undo)),
        );
        const ours = apply(base, own, !isUndoFree);
        fc.pre(Object.keys(theirs).length > 0 && Object.keys(ours).length > 0);
        const expected = apply(apply(base, undo, isUndoFree), own, !isUndoFree);
        const { way } = merged(ours, base, theirs);
        fc.pre(Object.keys(expected).length > 0);
        expect(way).toMatchObject({ kind: "plain", tree: treeOf(expected) });
        if (way.kind === "plain") for (const tree of way.written) expect(hash(tree.content)).toBe(tree.sha);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  test.each<[string, Files, Files, Files, string]>([
    ["a file that both changed", { a: "3" }, { a: "2" }, { a: "1" }, "a file was changed again since"],
    ["a file that both changed alike", { a: "1" }, { a: "2" }, { a: "1" }, "a file was changed again since"],
    [
      "files that came on both sides",
      { a: "1", b: "1" },
      { a: "1" },
      { a: "1", c: "1" },
      "files were added, deleted or renamed on both sides",
    ],
    [
      "files that went on both sides",
      { a: "1", b: "1" },
      { a: "1", b: "1", c: "1" },
      { a: "1", c: "1" },
      "files were added, deleted or renamed on both sides",
    ],
    [
      "a mode of old tools",
      { a: "100664 1", b: "2" },
      { a: "100664 1", b: "1" },
      { a: "100664 1", b: "3" },
      "a file was changed again since",
    ],
    [
      "a mode of old tools beside it",
      { a: "100664 1", b: "1", c: "2" },
      { a: "100664 1", b: "1", c: "1" },
      { a: "100664 1", b: "2", c: "1" },
      "a tree holds entries that git would rewrite",
    ],
  ])("is left to git: %s", (_, ours, base, theirs, why) => {
    expect(merged(ours, base, theirs).way).toEqual({ kind: "needs-git", why });
  });

  test("is the good tree itself, where nothing came later", () => {
    const { way, since } = merged({ a: "2", b: "1" }, { a: "2", b: "1" }, { a: "1", "c/d": "1" });
    expect(since).toEqual([]);
    expect(way).toEqual({ kind: "plain", tree: treeOf({ a: "1", "c/d": "1" }), written: [] });
  });
});

describe("a tree", () => {
  test("is written as git writes it: a folder in order as if its name ended with a slash", () => {
    const entry = (mode: string): Entry => ({ mode, sha: "00ff10".padEnd(40, "0") });
    const id = `\0\0\xFF\x10${"\0".repeat(17)}`;
    const level = new Map([
      ["a0", entry("100644")],
      ["a", entry("040000")],
      ["a.b", entry("120000")],
    ]);
    expect(encodeLevel(level)).toBe(`120000 a.b${id}40000 a${id}100644 a0${id}`);
  });

  test("that is empty has git's own name", () => {
    expect(hash(encodeLevel(new Map()))).toBe("4b825dc642cb6eb9a060e54bf8d69288fbee4904");
  });

  test.each<[string, Entry, boolean]>([
    ["a", { mode: "100644", sha: "1" }, false],
    ["a", { mode: "100755", sha: "1" }, false],
    ["a", { mode: "120000", sha: "1" }, false],
    ["a", { mode: "160000", sha: "1" }, false],
    ["a", { mode: "040000", sha: "1" }, false],
    ["a", { mode: "100664", sha: "1" }, true],
    ["a", { mode: "040000", sha: "4b825dc642cb6eb9a060e54bf8d69288fbee4904" }, true],
    ["a", { mode: "100644", sha: "4b825dc642cb6eb9a060e54bf8d69288fbee4904" }, false],
    ["\xEF\xBF\xBD", { mode: "100644", sha: "1" }, true],
    ["\xC3\xA9", { mode: "100644", sha: "1" }, false],
  ])("holds %j as %j, which git would rewrite: %s", (name, entry, expected) => {
    expect(isOdd(name, entry)).toBe(expected);
  });

  test.each(["plain", "é", "日本", "\x7F", "\x80"])("names %j by bytes and back", (text) => {
    expect(toText(toBytes(text))).toBe(text);
    expect([...toBytes(text)].every((letter) => letter.charCodeAt(0) < 256)).toBe(true);
  });
});

test("attributes come from the folders of all that differs, and not through links", () => {
  const base: Files = {
    ".gitattributes": "root",
    "a/.gitattributes": "120000 elsewhere",
    "a/b/.gitattributes": "100755 ab",
    "a/b/f": "1",
    "c/.gitattributes": "c",
    "c/f": "1",
    "d/.gitattributes": "d",
    "d/f": "1",
  };
  const ours = { ...base, "c/f": "2", ".gitattributes": "root" };
  const found = attributeFiles(treeOf(ours), merged(ours, base, { ...base, "a/b/f": "2" }));
  expect([...found]).toEqual([
    [".gitattributes", sha("root")],
    ["a/b/.gitattributes", sha("ab")],
    ["c/.gitattributes", sha("c")],
  ]);
});

describe("changes as an API can name them", () => {
  const bad = "\xE9";
  const spelled = (after: Files, onGitHub: (sha: string) => boolean) => {
    const tree = treeOf(after);
    const levels = new Map(store);
    const changes = walked(diffTrees(treeOf({ z: "0" }), tree, new Map()));
    const { entries, left } = spellChanges(changes, { tree, levels, onGitHub });
    return { entries: entries.map(({ path, after: is }) => `${is?.mode ?? "gone"} ${path}`), left };
  };
  const files: Files = { z: "0", a: "1", [`x/y/${bad}`]: "1", "x/y/f": "1", "x/g": "1", "xy/f": "1" };
  const id = (inside: Files) => treeOf(inside);

  test("a file that can be spelled, by itself", () => {
    expect(spelled({ z: "0", "a/é": "1" }, () => false)).toEqual({ entries: [], left: ["a/é"] });
    expect(spelled({ z: "0", [`a/${toBytes("é")}`]: "1" }, () => false)).toEqual({
      entries: [`100644 a/${toBytes("é")}`],
      left: [],
    });
  });

  test("one that can't, with the first folder of its path that GitHub has, whose other files are in it", () => {
    const inner = id({ [bad]: "1", f: "1" });
    expect(spelled(files, (one) => one === inner)).toEqual({
      entries: ["100644 a", "100644 x/g", "100644 xy/f", "040000 x/y"],
      left: [],
    });
    expect(spelled(files, () => true)).toEqual({
      entries: ["100644 a", "100644 xy/f", "040000 x"],
      left: [],
    });
  });

  test.each<[string, Files, (sha: string) => boolean, string]>([
    ["lies in no folder that GitHub has", files, () => false, `x/y/${bad}`],
    ["lies in the root", { z: "0", [bad]: "1" }, () => true, bad],
    ["lies in a folder that can't be spelled", { z: "0", [`${bad}/f`]: "1" }, () => true, `${bad}/f`],
  ])("is left out when it %s", (_, after, onGitHub, path) => {
    expect(spelled(after, onGitHub).left).toEqual([path]);
  });
});
