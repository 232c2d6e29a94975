import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { diffFile } from "../../src/review/diff/diff-file.ts";
import { type ComparingThread, openComparingThread } from "../../src/world/comparing-thread.ts";

const ours = join(import.meta.dirname, "../../src/comparing-worker.ts");
const budget = { fileMs: 20_000, wholeMs: 60_000 };
let thread: ComparingThread | undefined;

afterEach(() => thread?.close());

/** A thread whose script reads `go` and hangs or breaks down over everything else. */
function scripted(body: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "worker-")), "worker.mjs");
  const answer = "{ changes: [], problems: [], settings: { before: [], after: [] } }";
  writeFileSync(
    path,
    `import { parentPort } from "node:worker_threads";
     parentPort.on("message", ({ path }) => { if (path === "go") parentPort.postMessage(${answer}); else { ${body} } });`,
  );
  return path;
}

test("files are compared one after the other, as without a thread", async () => {
  thread = openComparingThread(ours, budget);
  const first = await thread?.compare({ path: "a.yml", before: "a: 1\n", after: "a: 2\n" });
  expect(first?.changes).toMatchObject([{ key: ["a"], before: { value: "1" }, after: { value: "2" } }]);
  expect(await thread?.compare({ path: "b.yml", after: "b: [" })).toMatchObject({
    problems: [{ file: "b.yml" }],
  });
});

test("code is compared by its grammar, as without a thread", async () => {
  thread = openComparingThread(ours, budget);
  const pair = {
    path: "src/pay.ts",
    before: "const a = b ?? 5;\n",
    after: "const pay = { timeout: (x as number) || 5 };\n",
  };
  expect(await thread?.compare(pair)).toEqual(diffFile(pair));
});

test.each([
  ["a reader that never ends", "for (;;);"],
  ["a reader that throws", 'throw new Error("x");'],
  [
    "a reader that fills the memory",
    "const all = []; for (;;) all.push(new Array(100_000).fill(all.length));",
  ],
  ["a reader that leaves", "process.exit(0);"],
])(
  "D6: %s costs its own file, and the next one is read",
  async (_, body) => {
    thread = openComparingThread(scripted(body), { ...budget, fileMs: 4_000 });
    expect(await thread?.compare({ path: "go" })).toBeDefined();
    expect(await thread?.compare({ path: "bad" })).toBeUndefined();
    expect(await thread?.compare({ path: "go" })).toBeDefined();
  },
  60_000,
);

test("what is left when the whole budget is used up is not read", async () => {
  thread = openComparingThread(scripted("for (;;);"), { fileMs: 20_000, wholeMs: 300 });
  expect(await thread?.compare({ path: "bad" })).toBeUndefined();
  expect(await thread?.compare({ path: "go" })).toBeUndefined();
});

test("without a script beside the program there is no thread", () => {
  expect(openComparingThread(undefined, budget)).toBeUndefined();
});
