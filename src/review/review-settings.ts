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

const ids = rules.map(({ id }) => id) as [string, ...string[]];

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

export type ReviewSettings = z.output<typeof reviewSettings>;
export type RuleSetting = z.output<typeof ruleSetting>;
