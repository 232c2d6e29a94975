import { z } from "zod";
import { severities } from "./finding.ts";
import { integrationClasses } from "./integrations/integration-class.ts";
import { rules } from "./rules/index.ts";

const grade = z.enum(severities);
const scoped = z
  .strictObject({
    severity: grade
      .optional()
      .describe("grade of all findings of the rule, whatever the integration and the file"),
    paths: z.array(z.string()).optional().describe("globs of the files that it looks at; all when absent"),
    integrations: z
      .array(z.string())
      .optional()
      .describe("ids of the integrations that it looks at; all when absent"),
  })
  .describe("changes of a rule's own settings");
// YAML 1.1 reads a bare `off` as false.
const off = z.union([z.literal("off"), z.literal(false)]).transform(() => "off" as const);
const ruleSetting = z.union([
  off,
  grade.transform((severity): z.output<typeof scoped> => ({ severity })),
  scoped,
]);

/** A day that there is. */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, "expected a day such as 2026-12-31")
  .refine((text) => !Number.isNaN(Date.parse(`${text}T00:00:00Z`)), "expected a day that there is");

const waiver = z
  .strictObject({
    rule: z.string().describe("id of the rule"),
    key: z.string().optional().describe("name or path of the setting, as in keys of an integration"),
    path: z.string().optional().describe("glob of the files"),
    reason: z.string().min(1).max(500).describe("why it is no risk here; shown in every comment"),
    until: day.describe("last day on which it holds, such as 2026-12-31"),
  })
  .refine(({ key, path }) => key !== undefined || path !== undefined, "needs a key or a path");

const ownRule = z.strictObject({
  key: z.string().describe("name or path of the setting, as in keys of an integration"),
  before: z.string().optional().describe("what it was; * stands for any text"),
  after: z.string().optional().describe("what it becomes; * stands for any text"),
  paths: z.array(z.string()).optional().describe("globs of the files that it looks at; all when absent"),
  severity: grade.default("medium").describe("grade of its findings"),
  message: z.string().min(1).max(300).describe("what is risky, in one sentence"),
  check: z
    .string()
    .max(300)
    .default("Is this meant?")
    .describe("the question that a reviewer should be able to answer"),
  link: z
    .url({ protocol: /^https$/u })
    .max(500)
    .optional()
    .describe("https address of a page of yours that explains it; the comment leads there"),
});

const ids = rules.map(({ id }) => id);

/** The `review:` section of the settings. */
export const reviewSettings = z.strictObject({
  rules: z
    .partialRecord(z.enum(ids), ruleSetting)
    .default({})
    .describe(
      "rules that are switched off, graded otherwise, or looked at only for some files or integrations",
    ),
  enforce: z
    .union([z.boolean(), z.literal("warn")])
    .default(true)
    .describe("true: the status waits for the owners; warn: it says what it would wait for"),
  waivers: z
    .array(waiver)
    .default([])
    .describe("findings that somebody answers for until a day; listed in every comment while they hold"),
  exclude: z
    .array(z.string())
    .default([])
    .describe(
      "globs of files that are not reviewed; of a file that config names only by its whole path, and never of what decides about reviews",
    ),
  "own-rules": z
    .record(z.string().regex(/^[a-z][a-z0-9-]{0,60}$/u), ownRule)
    .default({})
    .describe("rules of your own, by id"),
  owners: z
    .array(z.string())
    .default([])
    .describe("who agrees to changes of the settings file, as in CODEOWNERS"),
  "ignore-classes": z
    .array(z.enum(integrationClasses))
    .default([])
    .describe("classes of integrations that are not looked for where nobody named them, such as data-store"),
  labels: z
    .boolean()
    .default(false)
    .describe("a label for each integration whose settings a pull request changes"),
});

export type RuleSetting = z.output<typeof ruleSetting>;
