import { parentPort } from "node:worker_threads";
import { codeLanguage } from "./review/diff/code-language.ts";
import { compareFile, type FileDiff, type FilePair } from "./review/diff/compare-file.ts";

// A thread of its own, which can be ended: the files that it reads may be written to keep a reader busy for ever.
parentPort?.on("message", async (pair: FilePair) => parentPort?.postMessage(await compare(pair)));

/** The grammars of programming languages are most of what there is to load, and most pull requests need none. */
async function compare(pair: FilePair): Promise<FileDiff> {
  const isCode = [pair.path, pair.previousPath ?? ""].some((path) => codeLanguage(path) !== undefined);
  if (!isCode) return compareFile(pair);
  const { diffFile } = await import("./review/diff/diff-file.ts");
  return diffFile(pair);
}
