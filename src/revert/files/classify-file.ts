import type { FileKind } from "../reason.ts";
import { fileKinds } from "./file-kinds.ts";
import type { FileRow } from "./file-row.ts";
import { noMigration, testFiles } from "./migrations.ts";

/** A file that the revert changes. Paths and lines are text. */
export interface TouchedFile {
  path: string;
  /** Lines that the revert takes out or puts in; absent when they are not known. */
  lines?: readonly string[];
  isSubmodule?: boolean;
}

export interface FoundKind {
  kind: FileKind;
  /** The tool, as the table names it. */
  what: string;
  /** What the tool does when it misses a file that it has run. */
  gone?: string;
}

/** The end of a path and the beginning of a line tell what they are; it keeps the time bounded. */
const mostOfPath = 400;
const mostOfLine = 500;

/** All kinds that a file is of, each by the first row that knows it. */
export function kindsOfFile(file: TouchedFile): FoundKind[] {
  const { isSubmodule } = file;
  const path = file.path.slice(-mostOfPath);
  if (isSubmodule || /(?:^|\/)\.gitmodules$/u.test(path)) return [{ kind: "submodule", what: "git" }];
  const inTests = testFiles.test(path);
  const isProse = noMigration.test(path);
  return fileKinds.flatMap(({ kind, rows, alsoInTests }) => {
    if ((inTests && !alsoInTests) || (isProse && kind !== "own-settings" && kind !== "vendored-code"))
      return [];
    const row = rows.find((one) => knows(one, { ...file, path }));
    return row === undefined ? [] : [{ kind, what: row.what, ...(row.gone && { gone: row.gone }) }];
  });
}

function knows({ path, line, among, except }: FileRow, file: TouchedFile): boolean {
  if (except?.test(file.path)) return false;
  if (path?.test(file.path)) return true;
  if (line === undefined || file.lines === undefined) return false;
  if (among !== undefined && !among.test(file.path)) return false;
  return file.lines.some((text) => line.test(text.slice(0, mostOfLine)));
}
