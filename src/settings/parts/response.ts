import { z } from "zod";
import { duration } from "../../world/duration.ts";
import { texts } from "./words.ts";

const workflowFile = (example: string) =>
  z.string().regex(/^[\w.-]{1,100}\.ya?ml$/u, {
    error: `expected the name of a workflow file, such as ${example}`,
  });
const workflowInputs = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
  .default({})
  .describe("Its inputs; $GOOD, $SHA and $ENVIRONMENT are put in.");

/** Deploying the last good commit again. */
export const rollback = z
  .strictObject({
    workflow: workflowFile("deploy.yml")
      .optional()
      .describe("Workflow that deploys; it is started with `inputs`."),
    ref: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .describe("Branch or tag whose workflow file is started; the default branch unless given."),
    inputs: workflowInputs,
    event: z
      .string()
      .min(1)
      .max(100)
      .optional()
      .describe("Instead of a workflow: type of the repository_dispatch event that deploys."),
    payload: z
      .record(z.string(), z.unknown())
      .default({})
      .describe("What it carries; $GOOD, $SHA and $ENVIRONMENT are put in."),
    wait: duration.prefault("10m").describe("How long to wait until the good commit is live again."),
  })
  .check(({ value, issues }) => {
    const wrong = (path: string, message: string) =>
      issues.push({ code: "custom", input: value, path: [path], message });
    if ((value.workflow === undefined) === (value.event === undefined))
      wrong("workflow", "expected either workflow or event");
    if (Object.keys(value.payload).length > 10)
      wrong("payload", "expected at most 10 keys: GitHub takes no more");
    if (value.wait > 3_600_000) wrong("wait", "expected at most 1h");
  });

/** The project's own check, run on the revert. */
export const verify = z
  .strictObject({
    workflow: workflowFile("ci.yml").describe(
      "Your own check, run on the revert's branch; its `on:` must name workflow_dispatch.",
    ),
    inputs: workflowInputs,
    timeout: duration.prefault("20m").describe("How long its result is waited for."),
  })
  .check(({ value, issues }) => {
    if (value.timeout <= 7_200_000) return;
    issues.push({ code: "custom", input: value, path: ["timeout"], message: "expected at most 2h" });
  });

const quiet = z.strictObject({
  tell: z
    .enum(["incident", "comment", "off"])
    .default("incident")
    .describe(
      "Of a regression in a quiet window: open the incident, comment on the deployed pull requests, or only say it in the run.",
    ),
  label: z
    .string()
    .min(1)
    .max(50)
    .default("deploy-guard: quiet")
    .describe("Label of a pull request whose deploy is known to disturb; counts of who may write here."),
});

/** What is done about a deploy that made production worse. */
export const response = z.strictObject({
  revert: z
    .enum(["deploy", "suspect", "off"])
    .default("deploy")
    .describe("Undo the whole deploy, the clear suspect alone, or nothing."),
  incident: z
    .union([z.boolean(), z.literal("always")], { error: "expected true, false or always" })
    .default(true)
    .describe("Open the incident issue; always: also for what fails and was never seen working."),
  draft: z.boolean().default(false).describe("Open the revert as a draft."),
  conflict: z
    .enum(["refuse", "draft"])
    .default("refuse")
    .describe(
      "A revert in conflict: refused with the commands by hand, or a draft with the conflicts marked.",
    ),
  "other-branches": z
    .enum(["tell", "open"])
    .default("tell")
    .describe(
      "Where another branch holds the bad commit too (develop, main): said in the revert, or a second revert is opened there.",
    ),
  labels: texts.describe("Labels for the revert and the incident, besides ours."),
  reviewers: texts.describe("People and @org/teams asked to review the revert."),
  "max-age": duration.prefault("6h").describe("An older deploy is not reverted by machine."),
  "max-per-day": z
    .number()
    .int()
    .min(1)
    .max(100)
    .default(3)
    .describe("More reverts than this in a day are not opened by machine."),
  "prove-tree": z
    .boolean()
    .default(false)
    .describe("Set a status on the revert where its tree is exactly one on which checks passed before."),
  "auto-merge": z
    .enum(["merge", "squash", "rebase", "off"])
    .default("off")
    .describe("Let GitHub merge the revert by itself once its rules are met."),
  verify: verify
    .optional()
    .describe(
      "Run the project's own check on the revert's branch, and tell the result there and in the incident.",
    ),
  reapply: z
    .boolean()
    .default(false)
    .describe(
      "Once a merged revert is live, open a draft that brings the change back, for its author to mend.",
    ),
  quiet: quiet.prefault({}).describe("What is done about a regression in a quiet window."),
  rollback: rollback
    .optional()
    .describe("Deploy the last good commit again at once, while the revert waits to be merged."),
});
