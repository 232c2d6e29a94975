import { z } from "zod";
import type { ToldEvent } from "../../incident/record/message.ts";
import { duration } from "../../world/duration.ts";
import { name, texts } from "./words.ts";

/** The incident as it lives on. */
export const incident = z.strictObject({
  close: z
    .enum(["asked", "recovered"])
    .default("asked")
    .describe(
      "Close the incident when somebody asks for it, or as soon as a watch finds production recovered.",
    ),
  bots: texts.describe("Logins of Apps whose comments may command, such as acme-oncall[bot]."),
  remind: duration
    .prefault("1d")
    .describe("An open incident that nobody has written to for so long is reminded of, once."),
  escalation: z
    .array(
      z.strictObject({
        after: duration.describe("How long nobody has taken it."),
        to: z
          .array(name)
          .min(1)
          .max(20)
          .describe("Names of `notify` that are told then, whatever else they want."),
      }),
    )
    .max(20)
    .default([])
    .describe("Who is told when nobody takes the incident; who is named here is told of nothing before."),
  keep: duration
    .prefault("30m")
    .describe("How long the job that opened the incident stays to keep the time; scheduled runs carry on."),
});

/** Whom an incident is told, and of what. */
export interface NotifySettings {
  when: readonly ToldEvent[];
  /** Of this severity and worse. */
  severity: 1 | 2 | 3 | 4;
  /** None: of every environment. */
  environments: readonly string[];
  /** What the schema of its type yielded. */
  settings: Record<string, unknown>;
}
