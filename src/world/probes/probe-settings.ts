import { z } from "zod";
import { refuseHost } from "../address-guard.ts";
import { duration } from "../duration.ts";
import { parseCondition } from "./condition.ts";
import { conditionMistake } from "./condition-mistake.ts";

export const conditionText = z.string().superRefine((text, context) => {
  const parsed = parseCondition(text);
  const mistake = "mistake" in parsed ? parsed.mistake : conditionMistake(parsed);
  if (mistake !== undefined) context.addIssue({ code: "custom", message: mistake });
});

/** One health check of an integration, as written in the settings. */
export const probeSettings = z.strictObject({
  url: z
    .string()
    .regex(/^https?:\/\/[^\s/]/u, { error: "expected an address such as https://shop.example.com/health" })
    .describe("What is asked."),
  name: z.string().min(1).max(100).optional().describe("Default: host and path."),
  method: z
    .enum(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"])
    .default("GET")
    .describe("How it is asked."),
  headers: z
    .record(z.string(), z.string())
    .default({})
    .describe("Headers of each request; ${NAME} is filled in from the environment of the step."),
  body: z.string().optional().describe("What is sent along."),
  conditions: z
    .array(conditionText)
    .min(1)
    .max(50)
    .default(["[STATUS] < 400"])
    .describe("All of them have to hold, else the check has failed."),
  timeout: duration.prefault("10s").describe("For the whole probe, redirects and body included."),
  follow: z
    .union([z.boolean(), z.literal("same-host")])
    .default(true)
    .describe("Which redirects are followed; at most five, to public addresses."),
  "allow-private": z.boolean().default(false).describe("Redirects may lead to private addresses too."),
  "allow-metadata": z
    .boolean()
    .default(false)
    .describe("Link-local and metadata addresses may be asked too."),
});

/** A probe of an address that is never asked could only ever fail. */
export function refuseGuardedAddress(
  probe: { url: string; "allow-metadata": boolean },
  context: z.RefinementCtx,
): void {
  const host = URL.parse(probe.url)?.hostname;
  const refused = host === undefined || probe["allow-metadata"] ? undefined : refuseHost(host, "configured");
  if (refused === undefined) return;
  context.addIssue({
    code: "custom",
    path: ["url"],
    message: `${host} is ${refused}, which is never asked: expected another address, or allow-metadata: true`,
  });
}

export type ProbeSettings = z.output<typeof probeSettings>;
