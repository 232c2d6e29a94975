import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { z } from "zod";

const root = join(import.meta.dirname, "../..");
/** Where the clones are: OWNER/NAME.git below this folder, each made with `git clone --bare`. */
const clones = join(root, "bench/clones");

const labelled = z.array(
  z.strictObject({
    repository: z.string(),
    /** Why each is worth being pointed out, by commit. */
    wanted: z.record(z.string(), z.string()),
    ordinary: z.array(z.string()),
  }),
);
const review = z.object({ findings: z.array(z.object({ rule: z.string(), severity: z.string() })) });

/** Reviews the hundred labelled commits and prints how many raise medium or above, and how many of these are wanted. */
export async function run(): Promise<void> {
  const commits = labelled
    .parse(parse(readFileSync(join(import.meta.dirname, "commits.yml"), "utf8")))
    .flatMap(({ repository, wanted, ordinary }) => [
      ...Object.keys(wanted).map((commit) => ({ repository, commit, wanted: true })),
      ...ordinary.map((commit) => ({ repository, commit, wanted: false })),
    ]);
  const raised: { repository: string; commit: string; wanted: boolean; rules: string }[] = [];
  for (const one of commits) {
    const rules = await notableRules(one.repository, one.commit);
    if (rules.length > 0) raised.push({ ...one, rules: rules.join(", ") });
  }
  console.table(raised);
  const right = raised.filter(({ wanted }) => wanted).length;
  const all = commits.filter(({ wanted }) => wanted).length;
  console.log(
    `${raised.length} of ${commits.length} commits raise medium or above; ${right} of these are wanted, of ${all} that are.`,
  );
}

async function notableRules(repository: string, commit: string): Promise<string[]> {
  const folder = join(clones, `${repository}.git`);
  if (!existsSync(folder)) throw new Error(`git clone --bare https://github.com/${repository} ${folder}`);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(root, "src/cli.ts"),
      ...["review", "--repo", folder, "--base", `${commit}^`, "--head", commit],
      ...["--format", "json", "--fail-on", "never"],
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  const { findings } = review.parse(JSON.parse(stdout));
  return [...new Set(findings.filter(({ severity }) => severity !== "low").map(({ rule }) => rule))];
}
