import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Commits of a generated repository. */
export interface LargeHistory {
  good: string;
  bad: string;
  /** Later changes elsewhere: trees alone tell the revert. */
  tip: string;
  /** A later change of another line of the same file: git has to merge. */
  mixed: string;
}

/** So many files, a hundred to a folder, two folders deep, written into a repository that exists. */
export function writeLargeHistory(gitDir: string, files: number): LargeHistory {
  const text = (edits: Record<number, string>) =>
    Array.from({ length: 40 }, (_, at) => `${edits[at] ?? `line ${at}`}\n`).join("");
  const path = (at: number) =>
    `pkg${Math.floor(at / 10_000)}/mod${Math.floor(at / 100) % 100}/file${at % 100}.txt`;
  const inline = (where: string, content: string) =>
    `M 100644 inline ${where}\ndata ${Buffer.byteLength(content)}\n${content}\n`;
  const commit = (mark: number, parent: number | undefined, changes: string) =>
    `commit refs/heads/main\nmark :${mark}\ncommitter a <a@example.com> ${1_700_000_000 + mark} +0000\ndata 2\nc${mark}\n${parent === undefined ? "" : `from :${parent}\n`}${changes}\n`;
  const first = Array.from({ length: files }, (_, at) => inline(path(at), `${at}\n`)).join("");
  const watched = path(files >> 1);
  const stream = [
    commit(1, undefined, first + inline(watched, text({}))),
    commit(2, 1, inline(watched, text({ 3: "bad" })) + inline("pkg0/new.txt", "new\n")),
    commit(
      3,
      2,
      Array.from({ length: 50 }, (_, at) => inline(path((at * 97 + 1) % files), "later\n")).join(""),
    ),
    commit(4, 2, inline(watched, text({ 3: "bad", 30: "later" }))),
  ];
  execFileSync(
    "git",
    ["--git-dir", gitDir, "fast-import", "--quiet", "--force", `--export-marks=${gitDir}/marks`],
    {
      input: stream.join(""),
    },
  );
  const marks = readFileSync(`${gitDir}/marks`, "utf8");
  const sha = (mark: number) => new RegExp(`^:${mark} ([0-9a-f]+)$`, "mu").exec(marks)![1]!;
  return { good: sha(1), bad: sha(2), tip: sha(3), mixed: sha(4) };
}
