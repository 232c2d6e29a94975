import type { LedgerEntry } from "../../src/judge/past/ledger.ts";
import type { Reading } from "../../src/judge/reading.ts";

export const start = Date.UTC(2026, 0, 1, 12);
export const day = 86_400_000;
export const probe = {
  name: "checks of stripe",
  from: "probe of https://shop.test/health",
  kind: "ratio",
} as const;

export function probeReadings(from: number, many: number, bad = 0): Reading[] {
  return Array.from({ length: many }, (_, index) => ({
    at: from + index * 15_000,
    seconds: 15,
    bad,
    total: 1,
  }));
}

/** A healthy watch of five minutes as the ledger remembers it; `change` replaces parts. */
export function watchAt(deployedAt: number, change: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    sha: deployedAt.toString(16).padStart(40, "0"),
    deployedAt,
    runId: 7,
    verdict: "healthy",
    decidedAfterSeconds: 300,
    reason: "no worse than before",
    signals: [{ ...probe, verdict: "healthy", readings: probeReadings(deployedAt, 20) }],
    ...change,
  };
}
