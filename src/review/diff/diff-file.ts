import { settingsOfCode } from "../code/settings-of-code.ts";
import { compareFile, type FileDiff, type FilePair } from "./compare-file.ts";

/** What changed in one file, code by the grammar of its language. Never throws: what can't be read is a problem. */
export function diffFile(pair: FilePair): FileDiff {
  return compareFile(pair, { readCode: settingsOfCode });
}
