import { z } from "zod";
import { duration } from "../duration.ts";

/** Headers that the settings give, where an address is asked. */
export const headersSetting = z
  .record(z.string(), z.string())
  .default({})
  .describe("Headers of each request; ${NAME} is filled in from the environment of the step.");

/** Milliseconds; `otherwise` as it is written in the settings, such as `10s`. */
export function timeoutSetting(otherwise: string) {
  return duration.prefault(otherwise).describe("For the whole of an answer, with all that is tried again.");
}

/** Milliseconds; `otherwise` as it is written in the settings, such as `15s`. */
export function lagSetting(otherwise: string) {
  return duration.prefault(otherwise).describe("How long after its end an interval may still change.");
}
