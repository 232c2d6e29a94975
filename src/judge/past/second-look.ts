import { inOrder, type LedgerEntry, type SecondLook } from "./ledger.ts";

/** Who is due for a second look, and at how long after its deploy. */
export interface DueLook {
  entry: LedgerEntry;
  afterSeconds: number;
}

/** Later than this after it was due, a look tells nothing that somebody could act upon. */
const overdueMs = 48 * 3_600_000;

/** The looks that are due and were not taken, oldest first; what was judged regressed has been answered. */
export function dueLooks(
  entries: readonly LedgerEntry[],
  { now, afterMs }: { now: number; afterMs: readonly number[] },
): DueLook[] {
  const deploys = new Map(inOrder(entries).map((entry) => [keyOf(entry), entry]));
  return [...deploys.values()]
    .filter((entry) => !entriesOf(entries, entry).some(({ verdict }) => verdict === "regressed"))
    .flatMap((entry) =>
      afterMs
        .toSorted((a, b) => a - b)
        .flatMap((after): DueLook[] => {
          const dueAt = entry.deployedAt + after;
          const afterSeconds = after / 1_000;
          const isTaken = entriesOf(entries, entry).some(({ looks = [] }) =>
            looks.some((look) => look.afterSeconds === afterSeconds),
          );
          return now >= dueAt && now <= dueAt + overdueMs && !isTaken ? [{ entry, afterSeconds }] : [];
        }),
    );
}

/**
 * With this look noted once, by whoever came first. What it found worse makes the deploy a regressed one, so that nothing goes
 * back to it; what could not be told before and is healthy now makes it a healthy one.
 */
export function withLook(
  entries: readonly LedgerEntry[],
  deploy: Pick<LedgerEntry, "sha" | "deployedAt">,
  look: SecondLook,
): LedgerEntry[] {
  const own = entriesOf(entries, deploy);
  const last = inOrder(own).at(-1);
  const isNoted = own.some(({ looks = [] }) => looks.some((one) => one.afterSeconds === look.afterSeconds));
  if (last === undefined || isNoted) return [...entries];
  return entries.map((entry) => (entry === last ? { ...entry, ...judgedAnew(entry, look) } : entry));
}

function judgedAnew(entry: LedgerEntry, look: SecondLook): Partial<LedgerEntry> {
  const looks = [...(entry.looks ?? []), look];
  const counts =
    look.verdict === "regressed" || (look.verdict === "healthy" && entry.verdict === "inconclusive");
  return counts && look.verdict !== "superseded"
    ? { looks, verdict: look.verdict, reason: look.reason }
    : { looks };
}

function entriesOf(
  entries: readonly LedgerEntry[],
  deploy: Pick<LedgerEntry, "sha" | "deployedAt">,
): LedgerEntry[] {
  return entries.filter((entry) => keyOf(entry) === keyOf(deploy));
}

function keyOf({ sha, deployedAt }: Pick<LedgerEntry, "sha" | "deployedAt">): string {
  return `${sha} ${deployedAt}`;
}
