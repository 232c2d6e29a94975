import { expect, test } from "vitest";
import { goodConfig, withScenario } from "./scenario.ts";

const minute = 60_000;
const backAfterSeconds = 380;
/** Bad until the revert is live, and from when its change comes back as it was. */
const cured = {
  stripe: (at: number) => (at >= 0 && at < backAfterSeconds ? 0.12 : 0.002),
  requests: (at: number) => (at >= 0 && at < backAfterSeconds ? 0.1 : 0.003),
  settings: "response: { reapply: true }\n",
};

test(
  "once the revert is live, a draft for its author brings the change back; a fix that comes another way closes it",
  () =>
    withScenario(
      { ...cured, minutesAgo: 40 },
      async ({ run, github, reverts, incidents, deployedAt, bad }) => {
        await run();
        const drafts = () =>
          github.pulls().filter(({ pull }) => pull.head.startsWith("deploy-guard/reapply-"));
        expect(drafts()).toEqual([]);
        const [revert, incident] = [reverts()[0]!, incidents()[0]!];
        const fixed = await github.mergePull(revert.number, "squash");
        github.deploy({ sha: fixed, at: deployedAt + backAfterSeconds * 1_000 });

        const { summary, report } = await run({ sha: fixed }, { sha: fixed });
        const [draft] = drafts();
        expect(draft).toMatchObject({
          title: 'Reapply "Move payments to the new host"',
          assignees: ["sam"],
          pull: { draft: true, base: "main" },
        });
        expect(await github.git.resolve(`${draft!.pull.headSha}^{tree}`)).toBe(
          await github.git.resolve(`${bad}^{tree}`),
        );
        expect(draft!.body).toContain("A draft, since production recovered with the revert");
        expect(github.comments(incident.number).at(-1)!.body).toContain(
          `#${draft!.number} is a draft that brings back`,
        );
        expect(summary).toContain(`The change can be brought back: [#&#8203;${draft!.number}`);
        expect(report).toMatchObject({ reapply: { kind: "opened", number: draft!.number } });
        // The incident counts its comments, and notes there that there is one more.
        const others = () =>
          github.visibleWrites().filter(({ path }) => !path.endsWith(`/issues/${incident.number}`));
        const writes = others().length;
        await run({ sha: fixed }, { sha: fixed });
        expect(others()).toHaveLength(writes);

        // Its author mends it elsewhere.
        const mended = await github.commit(
          { "config/payments.yml": goodConfig.replace("api.stripe.com", "api-eu.stripe.com") },
          { message: `Reapply "Move payments to the new host"\n\nThis reverts commit ${fixed}.` },
        );
        expect(mended).not.toBe(fixed);
        await github.commit(
          { "config/payments.yml": (await github.readFile("config/payments.yml", bad))! },
          { message: "As it was meant" },
        );
        const again = (await github.findBranch("main"))!;
        github.deploy({ sha: again, at: deployedAt + (backAfterSeconds + 10 * 60) * 1_000 });
        await run({ sha: again }, { sha: again });
        expect(drafts()).toMatchObject([{ state: "closed", pull: { mergedAt: undefined } }]);
        expect(github.comments(draft!.number).at(-1)!.body).toContain("Closed: ");
      },
    ),
  3 * minute,
);

test("without the setting, and in a dry run, nothing is brought back", () =>
  withScenario(cured, async ({ run, github, reverts, deployedAt }) => {
    await run();
    const fixed = await github.mergePull(reverts()[0]!.number, "squash");
    github.deploy({ sha: fixed, at: deployedAt + backAfterSeconds * 1_000 });
    const { log } = await run({ sha: fixed, "dry-run": "true" }, { sha: fixed });
    expect(log).toContain(`would open a draft that brings back what #${reverts()[0]!.number} reverted`);
    expect(Object.keys(await github.branches()).filter((name) => name.includes("reapply"))).toEqual([]);
  }));
