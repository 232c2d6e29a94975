import { SettingsError } from "../errors.ts";
import { judge } from "../judge/judge.ts";
import type { Estimate, Onset, Verdict } from "../judge/verdict.ts";
import { verdictOf } from "../report/judgement-words.ts";
import type { Command, Terminal } from "../world/terminal.ts";
import { plan, readArguments, usage } from "./arguments.ts";
import { parseWindow } from "./parse-window.ts";
import { verdictTable } from "./verdict-table.ts";

const judgePlan = plan({
  name: "judge",
  forms: ["[FILE] [--ndjson] [--json]"],
  about: `Judges readings as if they came in live: at the end of every interval with what was known then, stopping at the
first verdict. Reads FILE, or standard input.`,
  operand: "FILE",
  options: {
    ndjson: {
      summary:
        "one window a line in, one verdict a line out, as JSON; lines with mistakes are answered with them",
    },
    json: { summary: "the verdict as JSON instead of a table" },
  },
  notes: "Exit code: 0 judged, whatever the verdict; 2 the input has mistakes.",
});

/** Judges one window, or one a line, from a file or standard input. */
export const judgeCommand: Command = async (args, terminal) => {
  const given = readArguments(judgePlan, args);
  if (given === "help") {
    await terminal.out(usage(judgePlan));
    return 0;
  }
  const { operand: file, ndjson, json } = given;
  if (ndjson) return judgeLines(linesOf(file, terminal), terminal);

  const text = file === undefined ? await terminal.readInput() : await terminal.readFile(file);
  const verdict = verdictOf(judge(parseWindow(text, file ?? "standard input")));
  await terminal.out(
    json ? `${JSON.stringify(spoken(verdict))}\n` : verdictTable(verdict, terminal.columns ?? 100),
  );
  return 0;
};

async function* linesOf(file: string | undefined, terminal: Terminal): AsyncIterable<string> {
  if (file === undefined) yield* terminal.inputLines();
  else yield* (await terminal.readFile(file)).split(/\r?\n/u);
}

async function judgeLines(lines: AsyncIterable<string>, terminal: Terminal): Promise<number> {
  let number = 0;
  let failed = false;
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    try {
      await terminal.out(
        `${JSON.stringify(spoken(verdictOf(judge(parseWindow(line, `Line ${number}`)))))}\n`,
      );
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      failed = true;
      terminal.err(`deploy-guard: ${error.message}\n`);
      // An answer for every line keeps the n-th answer with the n-th window.
      await terminal.out(`${JSON.stringify({ line: number, mistakes: error.mistakes })}\n`);
    }
  }
  return failed ? 2 : 0;
}

/** The verdict in the words of the offline interface: ISO times, null for what can't be known. */
function spoken({
  verdict,
  decidedAt,
  decidedAfterSeconds,
  onset,
  reason,
  facts,
  mostFail,
  signals,
}: Verdict) {
  return {
    version: 1,
    verdict,
    decidedAt: iso(decidedAt),
    decidedAfterSeconds,
    ...(onset === undefined ? {} : { onset: spokenOnset(onset) }),
    reason,
    facts,
    ...(mostFail && { mostFail }),
    signals: signals.map(({ onset: own, ...said }) => ({
      ...said,
      baseline: spokenEstimate(said.baseline),
      after: spokenEstimate(said.after),
      ...(own === undefined ? {} : { onset: spokenOnset(own) }),
    })),
  };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

function spokenOnset({ at, from, to }: Onset) {
  return { at: iso(at), from: iso(from), to: iso(to) };
}

function spokenEstimate({ rate, low, high, ...counts }: Estimate) {
  return { rate: rate ?? null, low: low ?? null, high: high ?? null, ...counts };
}
