import { parentPort } from "node:worker_threads";
import { diffFile, type FilePair } from "./review/diff/diff-file.ts";

// A thread of its own, which can be ended: the files that it reads may be written to keep a reader busy for ever.
parentPort?.on("message", (pair: FilePair) => parentPort?.postMessage(diffFile(pair)));
