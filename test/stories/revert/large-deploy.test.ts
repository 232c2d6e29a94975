import { afterEach, beforeEach, expect, test } from "vitest";
import { revertOnGitHub } from "../../../src/stories/revert/revert-on-github.ts";
import { openStage, type Stage, treeOf } from "../../revert/revert-stage.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.emulator.close());

const services = ["services/api", "services/web", "libs/money"] as const;

/** So many pull requests of one deploy, by turns in three services; the commit that was deployed. */
async function deployOf(count: number): Promise<string> {
  const { emulator } = stage;
  let bad = stage.good;
  for (let at = 1; at <= count; at++) {
    await emulator.setBranch("change", bad);
    await emulator.commit(
      { [`${services[at % services.length]}/src/${at}.txt`]: `${at}\n` },
      { branch: "change", message: `Change ${at}` },
    );
    bad = await emulator.mergePull(await emulator.openPull({ head: "change", title: `Change ${at}` }));
  }
  return bad;
}

test("a deploy of 40 pull requests is a draft that lists them by service; with GraphQL down it says what it does not know", async () => {
  const { emulator, good } = stage;
  const bad = await deployOf(40);
  const plan = (dryRun: boolean) => revertOnGitHub(stage.world(), { ...stage.request(bad), dryRun });

  emulator.failNext({ path: "/graphql", status: 502, times: 999 });
  const blind = await plan(true);
  expect(blind).toMatchObject({ kind: "planned", draft: true });
  const kinds = "warnings" in blind ? blind.warnings.map(({ kind }) => kind) : [];
  // Without pull requests a change is a commit: they are as many.
  expect(kinds).toContain("large-deploy");
  emulator.clearFailures();

  const outcome = await plan(false);
  expect(outcome).toMatchObject({
    kind: "opened",
    draft: true,
    title: `Revert deploy ${bad.slice(0, 7)} of production (40 pull requests)`,
    warnings: [
      {
        kind: "large-deploy",
        changes: 40,
        services: [
          { name: "services/web", files: 14 },
          { name: "libs/money", files: 13 },
          { name: "services/api", files: 13 },
        ],
      },
    ],
  });
  const { body, pull } = emulator.pulls().at(-1)!;
  expect(treeOf(emulator, pull.headSha)).toBe(treeOf(emulator, good));
  expect(body).toContain("40 changes are undone at once");
  expect(body.replaceAll("\\", "")).toContain(
    "services/web (14 files), libs/money (13 files), services/api (13 files)",
  );
  for (const number of [1, 20, 40]) expect(body).toContain(`- #${number} Change ${number}`);
}, 300_000);
