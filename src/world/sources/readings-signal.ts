import { z } from "zod";
import type { SignalQuery } from "./source.ts";

/** A signal whose readings come finished: which of them are its own, and whether they are counts or levels. */
export const readingsSignal = z.strictObject({
  pick: z.string().optional().describe("Only readings that carry this name as `signal`."),
  gives: z.enum(["ratio", "gauge"]).default("ratio").describe("Whether they are counts or levels."),
});

export function readingsQuery({ pick, gives }: z.output<typeof readingsSignal>): SignalQuery {
  return { kind: "readings", gives, pick };
}
