import type { Change } from "../diff/change.ts";

/** Changes that somebody has to agree to. */
export interface Gate {
  id: string;
  owners: readonly string[];
  require: "any" | "all" | number;
  changes: readonly Change[];
}

/** How changes of what decides about reviews are called beside integrations. */
export const policyGate = "review policy";
