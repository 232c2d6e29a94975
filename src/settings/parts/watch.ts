import { z } from "zod";
import { duration as spoken } from "../../text/duration.ts";
import { duration } from "../../world/duration.ts";
import { probeSettings, refuseGuardedAddress } from "../../world/probes/probe-settings.ts";
import { address } from "./words.ts";

const ratio = z.number().min(1).max(1_000);

const live = probeSettings
  .extend({
    conditions: probeSettings.shape.conditions
      .removeDefault()
      .describe("The deploy counts as live once all of them hold; $SHA, $GOOD and $ENVIRONMENT are put in."),
    every: duration.prefault("5s").describe("How often it is asked until it is live."),
  })
  .superRefine(refuseGuardedAddress);

const defaultMinimumMs = 5 * 60_000;

/** How a deploy is watched and judged. */
export const watch = z
  .strictObject({
    duration: duration.prefault("15m").describe("How long a deploy is watched at most."),
    interval: duration.prefault("15s").describe("How often we look."),
    baseline: duration.prefault("1h").describe("How much of the time before the deploy is the measure."),
    history: duration
      .prefault("24h")
      .describe("How far back calm stretches are looked for, to learn how much chance alone brings."),
    sample: duration.prefault("2m").describe("How long mode: baseline reads what keeps no history."),
    settle: duration
      .prefault("60s")
      .describe("Restarts and cold caches: bad readings this early alarm only if they last."),
    hold: duration
      .prefault("30s")
      .describe(
        "The end of a failure, this long, must still be at least half as bad; lost traffic stays away this much longer than `settle`.",
      ),
    minimum: duration.prefault("5m").describe("Not called healthy before this."),
    "minimum-requests": z
      .int()
      .min(1)
      .max(10_000_000)
      .optional()
      .describe(
        "Of a quiet service: not called healthy before each signal has seen so many, and watched longer than `duration` until it has.",
      ),
    "at-most": duration
      .optional()
      .describe("With minimum-requests: how long at most; 1h unless given, or `duration` if that is longer."),
    "second-look": z
      .array(duration)
      .max(4)
      .prefault(["1h", "24h"])
      .describe(
        "How long after a deploy mode: second-look judges it again, over all of that time; 1h and 24h unless given.",
      ),
    tolerate: ratio.default(1.25).describe("Ratio after / before that nobody minds."),
    unacceptable: ratio.default(2).describe("Ratio that must not be missed."),
    alpha: z.number().gt(0).max(0.2).default(0.01).describe("Bound on false alarms, for the whole watch."),
    beta: z
      .number()
      .gt(0)
      .max(0.5)
      .default(0.05)
      .describe("Bound on calling an unacceptable deploy healthy."),
    floor: z.number().gt(0).max(1).default(0.001).describe("Absolute rate that nobody minds."),
    live: live.optional().describe("Wait until the deployed commit answers."),
    control: z
      .array(address)
      .max(5)
      .default([])
      .describe("Neutral addresses that tell whether the runner has outbound network."),
  })
  .check(({ value, issues }) => {
    const wrong = (path: string, message: string) =>
      issues.push({ code: "custom", input: value, path: [path], message });
    if (value.interval < 1_000) wrong("interval", "expected at least 1s");
    if (value.duration < value.settle + value.hold + value.interval) {
      const spans = [value.settle, value.hold, value.interval].map((ms) => spoken(ms / 1_000));
      wrong("duration", `expected longer than settle, hold and one interval (${spans.join(", ")}) together`);
    }
    // Its default gives way to a short watch; who writes it means it.
    if (value.minimum > value.duration && value.minimum !== defaultMinimumMs) {
      wrong("minimum", `expected at most duration (${spoken(value.duration / 1_000)}), got longer`);
    }
    if (value.baseline < value.interval) wrong("baseline", "expected at least one interval");
    if (value.sample < value.interval) wrong("sample", "expected at least one interval");
    if (value.duration > 6 * 3_600_000) wrong("duration", "expected at most 6h: a job ends then");
    const atMost = value["at-most"];
    if (atMost !== undefined && value["minimum-requests"] === undefined)
      wrong("at-most", "is for minimum-requests, which is not given");
    if (atMost !== undefined && atMost < value.duration)
      wrong("at-most", `expected at least duration (${spoken(value.duration / 1_000)})`);
    if (atMost !== undefined && atMost > 6 * 3_600_000)
      wrong("at-most", "expected at most 6h: a job ends then");
    for (const [nth, after] of value["second-look"].entries()) {
      if (after > value.duration && after <= 7 * 86_400_000) continue;
      issues.push({
        code: "custom",
        input: value,
        path: ["second-look", nth],
        message: `expected longer than duration (${spoken(value.duration / 1_000)}), and at most 7d`,
      });
    }
    if (value.unacceptable <= value.tolerate) wrong("unacceptable", "expected more than tolerate");
  });
