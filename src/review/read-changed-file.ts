import { comparedFile, type ReviewedFile } from "./assess-changes.ts";
import type { FilePair } from "./diff/compare-file.ts";
import { diffFile } from "./diff/diff-file.ts";

/** One changed file, read and compared. */
export function readChangedFile(pair: FilePair): ReviewedFile {
  return comparedFile(pair, diffFile(pair));
}
