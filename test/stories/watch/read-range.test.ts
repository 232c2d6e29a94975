import { expect, test } from "vitest";
import { WorldError } from "../../../src/errors.ts";
import { failingSignal } from "../../../src/incident/failing-signal.ts";
import { rankSuspects } from "../../../src/incident/suspects.ts";
import { parseSettings } from "../../../src/settings/parse-settings.ts";
import { failingIntegration } from "../../../src/stories/respond/failing-integration.ts";
import { readRange } from "../../../src/stories/watch/read-range.ts";
import type { Commit, Comparison, GitHub, Pull, PullFile } from "../../../src/world/github/github.ts";
import { fakeWorld } from "../../support/fake-world.ts";

const shas = Array.from({ length: 15 }, (_, at) => String(at + 1).padStart(40, "0"));
const file = (path: string, lines: number): PullFile => ({
  path,
  previousPath: undefined,
  status: "modified",
  additions: lines,
  deletions: 0,
  patch: "+x",
  sha: "f",
});
const commits = shas.map(
  (sha, at) =>
    ({ sha, parents: [shas[at - 1] ?? "0"], message: `Change ${at + 1}`, author: "ada" }) as Commit,
);
const pulls = new Map(
  shas.map((sha, at) => [
    sha,
    [
      {
        number: at + 1,
        title: `Change ${at + 1}`,
        merged: true,
        changedFiles: 1,
        labels: [] as string[],
      } as Pull,
    ],
  ]),
);
const github = (change: Partial<GitHub> = {}): Partial<GitHub> => ({
  compare: async () => ({ commits, total: 15, files: [], filesComplete: false }) as unknown as Comparison,
  readPullsOfCommits: async () => pulls,
  readPullFiles: async (number) => ({
    files: [
      number === 13 ? file("config/payments.yml", 1) : file(`src/${number}.ts`, number === 12 ? 900 : 40),
    ],
    complete: true,
  }),
  ...change,
});

const settings = await parseSettings(
  `version: 1
sources: { prom: { type: prometheus, url: "http://prom.test" } }
integrations: { stripe: { config: ["config/payments.*"], calls: { source: prom, bad: bad, total: all } } }
`,
  "settings",
  {},
);
const stripe = failingIntegration("stripe", settings.integrations.stripe!);
const down = () => Promise.reject(new WorldError("answered 502", { service: "GitHub", status: 502 }));

test("A31: of fifteen pull requests the thirteenth, which changes the failing integration's settings, comes first", async () => {
  const { candidates } = await readRange(fakeWorld({ github: github() }), "0", shas[14]!);
  expect(candidates.map(({ files }) => files.length)).toEqual(shas.map(() => 1));
  const [top, next] = rankSuspects(candidates, failingSignal([], [stripe]));
  expect(top).toMatchObject({
    candidate: { number: 13 },
    reasons: [{ kind: "configuration" }, { kind: "size" }],
  });
  expect(next).toMatchObject({ candidate: { number: 12 }, reasons: [{ kind: "size" }] });
});

test("A25: pull requests that can't be read leave the commits", async () => {
  const compare: GitHub["compare"] = async (base) =>
    ({
      commits: base === "0" ? commits : [],
      total: 15,
      files: [file("a", 1)],
      filesComplete: true,
    }) as unknown as Comparison;
  const world = fakeWorld({ github: github({ readPullsOfCommits: down, compare }) });
  const { candidates } = await readRange(world, "0", shas[14]!);
  expect(candidates.map(({ title }) => title)).toEqual(commits.map(({ message }) => message));
  expect(world.lines.join()).toContain("can't be read: GitHub: answered 502");
});

test("files of one pull request that can't be read cost only themselves", async () => {
  const { readPullFiles } = github();
  const world = fakeWorld({
    github: github({ readPullFiles: (number) => (number === 3 ? down() : readPullFiles!(number)) }),
  });
  const { candidates } = await readRange(world, "0", shas[14]!);
  expect(candidates.filter(({ filesComplete }) => !filesComplete).map(({ number }) => number)).toEqual([3]);
  expect(rankSuspects(candidates, failingSignal([], [stripe]))[0]).toMatchObject({
    candidate: { number: 13 },
  });
});
