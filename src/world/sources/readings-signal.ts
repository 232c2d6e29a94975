import { z } from "zod";

/** A signal whose readings come finished: which of them are its own, and whether they are counts or levels. */
export const readingsSignal = z.strictObject({
  pick: z.string().optional().describe("Only readings that carry this name as `signal`."),
  gives: z.enum(["ratio", "gauge"]).default("ratio").describe("Whether they are counts or levels."),
});

/** The source hands over finished readings. */
export interface ReadingsQuery {
  gives: "ratio" | "gauge";
  /** Only those that carry this name as `signal`. */
  pick?: string | undefined;
}

export function readingsQuery({ pick, gives }: z.output<typeof readingsSignal>): ReadingsQuery {
  return { gives, pick };
}
