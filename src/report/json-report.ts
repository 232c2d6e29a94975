import { doubtWords } from "./doubt-words.ts";
import { checkDone, reasonData } from "./reason-words.ts";
import { revertNoteWords, runNoteWords } from "./run-notes.ts";
import type { RevertFact, RunReport } from "./run-report.ts";
import { signalNoteWords } from "./signal-note-words.ts";
import { vendorWords } from "./vendor-words.ts";

function iso(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString();
}

/** The run as data: what the Markdown says, whole, with times in ISO 8601. */
export function jsonReport(report: RunReport): string {
  const { deploy, verdict, signals, range, revert, elsewhere, rollback, ...rest } = report;
  const { onset } = verdict;
  const data = {
    version: 1,
    verdict: verdict.verdict,
    reason: verdict.reason,
    decidedAt: iso(verdict.decidedAt),
    decidedAfterSeconds: verdict.decidedAfterSeconds,
    onset: onset && { at: iso(onset.at), from: iso(onset.from), to: iso(onset.to) },
    deploy: {
      ...deploy,
      deployedAt: iso(deploy.deployedAt),
      previous: deploy.previous && { ...deploy.previous, deployedAt: iso(deploy.previous.deployedAt) },
    },
    signals: verdict.signals.map((signal) => {
      const facts = signals.find(({ name }) => name === signal.name);
      return {
        ...signal,
        onset: signal.onset && {
          at: iso(signal.onset.at),
          from: iso(signal.onset.from),
          to: iso(signal.onset.to),
        },
        control: signal.control && {
          ...signal.control,
          from: facts?.control?.from,
          queries: facts?.control?.queries ?? [],
        },
        integration: facts?.integration,
        from: facts?.from,
        queries: facts?.queries ?? [],
        notes: (facts?.notes ?? []).map(signalNoteWords),
        doubts: (facts?.doubts ?? []).map((doubt) => ({ ...doubt, words: doubtWords(doubt) })),
        readings: {
          baseline: (facts?.baseline ?? []).map((reading) => ({ ...reading, at: iso(reading.at) })),
          after: (facts?.after ?? []).map((reading) => ({ ...reading, at: iso(reading.at) })),
        },
      };
    }),
    range: range && {
      compareUrl: range.compareUrl,
      commits: range.commits,
      suspects: range.suspects.map(({ candidate: { files, ...candidate }, probability, reasons }) => ({
        ...candidate,
        files: files.map(({ path }) => path),
        probability: Math.round(1_000 * probability) / 1_000,
        reasons,
      })),
      settings: range.settings,
      ...(range.assumed && { assumed: true }),
    },
    ...rest,
    notes: rest.notes.map(runNoteWords),
    revert: revertData(revert),
    elsewhere: elsewhere?.map((one) => ({ ...one, revert: revertData(one.revert) })),
    rollback:
      rollback &&
      ("reasons" in rollback ? { ...rollback, reasons: rollback.reasons.map(reasonData) } : rollback),
    live: rest.live && { ...rest.live, since: iso(rest.live.since) },
    vendors: rest.vendors.map((word) => ({ ...word, at: iso(word.at), detail: vendorWords(word.said) })),
    answeredAt: iso(rest.answeredAt),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function revertData(revert: RevertFact): object {
  return {
    ...revert,
    ...("notes" in revert && { notes: revert.notes.map(revertNoteWords) }),
    ...("checks" in revert && { checks: revert.checks.map(checkDone) }),
    ...("warnings" in revert && { warnings: revert.warnings.map(reasonData) }),
    ...("reasons" in revert && { reasons: revert.reasons.map(reasonData) }),
  };
}
