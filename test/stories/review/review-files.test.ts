import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { compareFile } from "../../../src/review/diff/compare-file.ts";
import { diffFiles } from "../../../src/stories/review/review-files.ts";
import type { ComparingThread } from "../../../src/world/comparing-thread.ts";

const src = join(import.meta.dirname, "../../../src");

/** Reads all but what is written to keep a reader busy. */
const thread: ComparingThread = {
  compare: (pair) => Promise.resolve(pair.after?.includes("busy") ? undefined : compareFile(pair)),
  close: () => Promise.resolve(),
};

test("a file that takes too long is unreadable, and keeps what it held before", async () => {
  const path = "config/pay.yml";
  const before = "stripe:\n  url: https://api.stripe.com\n";
  const [file] = await diffFiles(
    [{ path, was: true, is: true }],
    new Map([[path, before]]),
    new Map([[path, "a: busy\n"]]),
    thread,
  );
  expect(file?.problems).toEqual([{ file: path, message: expect.stringContaining("took longer") }]);
  expect(file?.settings.before).toMatchObject([{ key: ["stripe", "url"] }]);
});

/** Every source that is loaded with a file, by imports that are no `import()`. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, "utf8");
  for (const [, type, from] of text.matchAll(/^(?:import|export) (type )?[^;]*?from "([^"]+)";$/gmu)) {
    if (type !== undefined) continue;
    if (from!.startsWith(".")) loadedWith(join(dirname(file), from!), seen);
    else seen.add(from!);
  }
  return seen;
}

test.each(["comparing-worker.ts", "stories/review-pull.ts", "commands/review-range.ts"])(
  "%s loads no grammar of a programming language before a file needs one",
  (entry) => {
    const loaded = [...loadedWith(join(src, entry))];
    expect(loaded.length).toBeGreaterThan(20);
    expect(loaded.filter((name) => /^@lezer\/(?!common|lr)/u.test(name))).toEqual([]);
  },
);
