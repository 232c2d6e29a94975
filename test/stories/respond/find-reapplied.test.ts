import { expect, test } from "vitest";
import { incidentMarker } from "../../../src/report/incident-body.ts";
import { revertMarker } from "../../../src/revert/marker.ts";
import { findReapplied } from "../../../src/stories/respond/find-reapplied.ts";
import type { DeployRange } from "../../../src/stories/watch/read-range.ts";
import type { Commit, Comparison, GitHub, Issue, Pull } from "../../../src/world/github/github.ts";
import { fakeWorld } from "../../support/fake-world.ts";

const [bad, good, merged, head] = ["b", "a", "d", "e"].map((letter) => letter.repeat(40)) as [
  string,
  string,
  string,
  string,
];
const revert = {
  number: 482,
  title: 'Revert "Move payments"',
  body: `This reverts #479 Move payments, commit ${bad}.\n\n${revertMarker({ environment: "production", bad, good })}`,
  headRepo: "acme/shop",
  headBranch: "deploy-guard/revert-production-bbbbbbb",
  merged: true,
  mergeCommit: merged,
  headSha: head,
} as Pull;

function find(
  { message = "Change", title = "Change", body = "" }: { message?: string; title?: string; body?: string },
  { pulls = [revert], environment = "production" }: { pulls?: Pull[]; environment?: string } = {},
) {
  const github: Partial<GitHub> = {
    findPulls: async () => pulls,
    readIssues: async () => [
      { number: 483, url: "https://github.test/483", body: incidentMarker("production", bad) } as Issue,
    ],
  };
  const world = fakeWorld({ github });
  const range = {
    comparison: { commits: [{ sha: "f".repeat(40), message } as Commit] } as Comparison,
    pulls: new Map([["f".repeat(40), [{ title, body, merged: true } as Pull]]]),
    candidates: [],
  } satisfies DeployRange;
  const deploy = { environment, sha: "f".repeat(40), deployedAt: 0, found: "" };
  return { found: findReapplied(world, deploy, range), asked: world.asked };
}

const known = { revert: 482, pull: 479, incident: { number: 483, url: "https://github.test/483" } };

test.each([
  ["the merge of our revert", { message: `Reapply "Move payments"\n\nThis reverts commit ${merged}.` }],
  ["its only commit", { message: `Revert "Revert"\n\nThis reverts commit ${head}.` }],
  ["its pull request, as the button writes it", { body: "Reverts acme/shop#482" }],
  ["its pull request, without the repository", { body: "Reverts #482\r\n" }],
  ["its title", { title: 'Reapply "Move payments"' }],
])("a change that reverts %s applies it again", async (_, change) => {
  expect(await find(change).found).toEqual(known);
});

test("another repository's pull request of that number is another", async () => {
  expect(await find({ body: "Reverts acme/other#482" }).found).toBeUndefined();
});

test("a revert of something that is not ours is none, nor one of another environment, nor one never merged", async () => {
  const change = { message: `This reverts commit ${merged}.` };
  expect(
    await find(change, { pulls: [{ ...revert, headRepo: "acme/shop", headBranch: "jane/revert" }] }).found,
  ).toBeUndefined();
  expect(await find(change, { environment: "staging" }).found).toBeUndefined();
  expect(await find(change, { pulls: [{ ...revert, merged: false }] }).found).toBeUndefined();
});

test("a deploy that reverts nothing costs no request", async () => {
  const { found, asked } = find({});
  expect(await found).toBeUndefined();
  expect(asked).toEqual([]);
});
