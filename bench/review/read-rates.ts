import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withPart } from "../../.ci/tables.ts";
import { settingsOfCode } from "../../src/review/code/settings-of-code.ts";
import { codeLanguage } from "../../src/review/diff/code-language.ts";
import { canMatter, readSettings } from "../../src/review/diff/read-settings.ts";
import { formatOf } from "../../src/review/formats/format.ts";
import { formats } from "../../src/review/formats/index.ts";
import { manifestOf } from "../../src/review/manifests/index.ts";

const root = join(import.meta.dirname, "../..");
/** Where the clones are: OWNER/NAME.git below this folder, each made with `git clone --bare`. */
const clones = join(root, "bench/clones");

interface Rate {
  files: number;
  refused: number;
  settings: number;
  milliseconds: number;
}

/** Reads every file that can matter of the clones' newest commits, and writes how many of each format are refused. */
export async function run(): Promise<void> {
  const repositories = globSync("*/*.git", { cwd: clones }).sort();
  if (repositories.length === 0) throw new Error(`no clones below ${clones}`);
  const rates = new Map<string, Rate>();
  const refused: string[] = [];
  for (const repository of repositories) readAll(repository, rates, refused);
  console.log(refused.join("\n"));
  const page = join(root, "docs/bench-review.md");
  const text = table(rates, repositories.length);
  console.log(text);
  const made = withPart(readFileSync(page, "utf8"), "read-rates", text);
  if (made === undefined) throw new Error("docs/bench-review.md has no part for the read rates");
  writeFileSync(page, made);
}

function readAll(repository: string, rates: Map<string, Rate>, refused: string[]): void {
  const folder = join(clones, repository);
  if (!existsSync(folder)) return;
  const git = (args: string[], input = "") =>
    spawnSync("git", ["-C", folder, ...args], { input, maxBuffer: 2_000_000_000 }).stdout;
  const entries = git(["ls-tree", "-r", "-z", "-l", "HEAD"])
    .toString()
    .split("\0")
    .flatMap((line) => {
      const [, sha, size, path] = /^100\d+ blob (\w+) +(\d+)\t(.*)$/su.exec(line) ?? [];
      return path !== undefined && Number(size) <= 1_000_000 && canMatter(path) ? [{ sha: sha!, path }] : [];
    });
  const blobs = git(["cat-file", "--batch"], `${entries.map(({ sha }) => sha).join("\n")}\n`);
  let at = 0;
  for (const { path } of entries) {
    const lineEnd = blobs.indexOf(10, at);
    const size = Number(blobs.subarray(at, lineEnd).toString().split(" ")[2]);
    const text = blobs.subarray(lineEnd + 1, lineEnd + 1 + size).toString();
    at = lineEnd + 1 + size + 1;
    const begin = performance.now();
    const { settings, problem } = readSettings(path, text, { readCode: settingsOfCode });
    const milliseconds = performance.now() - begin;
    const name = readerName(path, text);
    const known = rates.get(name) ?? { files: 0, refused: 0, settings: 0, milliseconds: 0 };
    rates.set(name, {
      files: known.files + 1,
      refused: known.refused + (problem === undefined ? 0 : 1),
      settings: known.settings + settings.length,
      milliseconds: known.milliseconds + milliseconds,
    });
    if (problem !== undefined)
      refused.push(`${name}: ${repository} ${path}:${problem.line ?? 1} ${problem.message}`);
  }
}

function readerName(path: string, text: string): string {
  const name = manifestOf(path, text)?.name ?? formatOf(formats, path, text)?.name;
  return name ?? `code: ${codeLanguage(path)?.id ?? "other"}`;
}

function table(rates: ReadonlyMap<string, Rate>, repositories: number): string {
  const all = [...rates].sort(
    ([a], [b]) => (a.startsWith("code") ? 1 : 0) - (b.startsWith("code") ? 1 : 0) || a.localeCompare(b),
  );
  const sum = (of: keyof Rate) => all.reduce((total, [, rate]) => total + rate[of], 0);
  const shown = (number: number) => number.toLocaleString("en-US");
  return [
    `Every file that can matter in the newest commits of ${repositories} public repositories, ${shown(sum("files"))} in all; ${sum("refused")} are refused as unreadable.`,
    "",
    "| read as | files | refused | settings | ms per file |",
    "|---|--:|--:|--:|--:|",
    ...all.map(
      ([name, { files, refused, settings, milliseconds }]) =>
        `| ${name} | ${shown(files)} | ${refused} | ${shown(settings)} | ${(milliseconds / files).toFixed(1)} |`,
    ),
  ].join("\n");
}
