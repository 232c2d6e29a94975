import { z } from "zod";
import { SettingsError } from "../errors.ts";
import { foldRuns, isUnderWay, liveSince } from "../incident/deployment.ts";
import type { PastDeploy } from "../judge/past/backtest.ts";
import { readRecord } from "../stories/deploy/read-past.ts";
import type { World } from "../world/world.ts";

/** Each costs a request. */
const mostDeploys = 300;

/** What went live in an environment since a moment, oldest first, by GitHub's deployments. */
export async function readPastDeploys(
  { github, log }: Pick<World, "github" | "log">,
  { environment, since }: { environment: string; since: number },
): Promise<PastDeploy[]> {
  const listed = await github.readDeployments({ environment, limit: mostDeploys });
  const recent = listed.filter(({ createdAt }) => createdAt >= since);
  if (recent.length === mostDeploys)
    log.warning(`only the newest ${mostDeploys} deployments of ${environment} are replayed`);
  const records = [];
  for (const [index, deployment] of recent.entries()) {
    if (index % 25 === 0) log.line(`deployment ${index + 1} of ${recent.length}`);
    records.push(await readRecord({ github }, deployment));
  }
  return foldRuns(records)
    .filter((record) => !isUnderWay(record))
    .flatMap((record) => {
      const at = liveSince(record, record.createdAt);
      return at === undefined ? [] : [{ sha: record.sha, at }];
    })
    .sort((a, b) => a.at - b.at);
}

const moment = z.union([
  z.number().min(0).max(8.64e15),
  z.iso.datetime({ offset: true }).transform((text) => Date.parse(text)),
]);
const schema = z.array(z.object({ sha: z.string().regex(/^[0-9a-f]{7,64}$/u), at: moment }));
const expected: Record<string, string> = {
  sha: "expected a commit sha of 7 to 64 hexadecimal digits",
  at: "expected a time such as 2026-01-31T12:00:00Z, or milliseconds since 1970",
};

/** The same from a file: a JSON list of `{sha, at}`. @throws SettingsError with every mistake. */
export function parsePastDeploys(text: string, file: string): PastDeploy[] {
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data.sort((a, b) => a.at - b.at);
  throw new SettingsError(
    file,
    parsed.error.issues.slice(0, 50).map(({ path: [index, key] }) => ({
      path:
        index === undefined
          ? "(the list)"
          : `[${String(index)}]${key === undefined ? "" : `.${String(key)}`}`,
      message:
        expected[String(key)] ?? 'expected a list such as [{"sha": "4f2c9d1", "at": "2026-01-31T12:00:00Z"}]',
    })),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
