import { expect, test } from "vitest";
import { revertMarker } from "../../../src/revert/marker.ts";
import { findUndoneDeploy } from "../../../src/stories/respond/follow-revert.ts";
import type { DeployRange } from "../../../src/stories/watch/read-range.ts";
import type { Pull } from "../../../src/world/github/github.ts";
import { fakeWorld } from "../../support/fake-world.ts";

const [bad, good] = ["b".repeat(40), "a".repeat(40)];
const deploy = { environment: "production", sha: "c".repeat(40), deployedAt: 9_000, found: "deployment 3" };
const revert = {
  number: 482,
  merged: true,
  headBranch: "deploy-guard/revert-production-bbbbbbb",
  headRepo: "acme/shop",
  body: `This reverts #479.\n\n${revertMarker({ environment: "production", bad, good })}`,
} as Pull;

function find(pull: Pull) {
  const world = fakeWorld({
    github: {
      readDeployments: async () => [
        {
          id: 2,
          sha: bad,
          ref: "main",
          environment: "production",
          task: "deploy",
          createdAt: 5_000,
          creator: "x",
        },
      ],
    },
  });
  const range = { pulls: new Map([[deploy.sha, [pull]]]) } as unknown as DeployRange;
  return findUndoneDeploy(world, deploy, range);
}

test("a deploy that brings a merged revert of ours undoes what that names", async () => {
  expect(await find(revert)).toEqual({ sha: bad, revert: 482, deployedAt: 5_000 });
});

test.each<[string, Partial<Pull>]>([
  ["from a fork, which anybody can write", { headRepo: "mallory/shop" }],
  ["whose fork is gone", { headRepo: undefined }],
  ["on another branch", { headBranch: "jane/revert" }],
  ["that was not merged", { merged: false }],
  ["of another environment", { body: revertMarker({ environment: "staging", bad, good }) }],
])("a pull request with our marker %s undoes nothing", async (_, change) => {
  expect(await find({ ...revert, ...change })).toBeUndefined();
});
