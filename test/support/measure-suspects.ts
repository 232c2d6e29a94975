import { clearSuspect, rankSuspects } from "../../src/incident/suspects.ts";
import { type History, readHistories, seeded, withNoise } from "./suspect-histories.ts";

export interface Measured {
  all: number;
  /** Of which it could be told. */
  clear: number;
  /** The guilty ranked first, of those. */
  first: number;
  /** The guilty, and an innocent, sure enough to be reverted alone. */
  alone: number;
  wrong: number;
  brier: number;
}

/** So many times each history is tried with other changes around it. */
const variants = 4;

/** How well the guilty is found, in groups, and which histories were missed. */
export function measureSuspects(): { groups: [string, Measured][]; missed: string[] } {
  const plain = readHistories();
  const noisy = plain.flatMap((history, index) =>
    Array.from({ length: variants }, (_, at) => withNoise(history, seeded(1_000 * index + at))),
  );
  const missed: string[] = [];
  const groups: [string, History[]][] = [
    ["as they are, tuned on", plain.filter(({ heldOut }) => !heldOut)],
    ["as they are, held out", plain.filter(({ heldOut }) => heldOut)],
    ["with others around, tuned on", noisy.filter(({ heldOut }) => !heldOut)],
    ["with others around, held out", noisy.filter(({ heldOut }) => heldOut)],
  ];
  return {
    groups: groups.map(([name, histories]) => [name, measure(histories, missed)]),
    missed: [...new Set(missed)],
  };
}

function measure(histories: readonly History[], missed: string[]): Measured {
  const measured: Measured = { all: histories.length, clear: 0, first: 0, alone: 0, wrong: 0, brier: 0 };
  for (const { name, candidates, failing, guilty, unclear } of histories) {
    const ranked = rankSuspects(candidates, failing);
    const [top] = ranked;
    const isFirst = top?.candidate.number === guilty;
    if (!unclear) {
      measured.clear += 1;
      if (isFirst) measured.first += 1;
      else missed.push(`not first: ${name}: ${top?.candidate.title} (${top?.probability.toFixed(2)})`);
    }
    const sure = clearSuspect(ranked);
    if (sure?.candidate.number === guilty) measured.alone += 1;
    else if (sure !== undefined) {
      measured.wrong += 1;
      missed.push(`an innocent alone: ${name}: ${sure.candidate.title} (${sure.probability.toFixed(2)})`);
    }
    measured.brier += ((top?.probability ?? 0) - Number(isFirst)) ** 2 / histories.length;
  }
  return measured;
}
