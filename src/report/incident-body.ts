import { duration } from "../text/duration.ts";
import { sha7 } from "../text/names.ts";
import { count, percent } from "../text/numbers.ts";
import { oneLine } from "../text/one-line.ts";
import { clock, moment } from "../text/time.ts";
import { reappliedWords } from "./aftermath-words.ts";
import { likeliestCause, otherCauses } from "./cause-words.ts";
import { checkFailureWords } from "./check-words.ts";
import { type IncidentFacts, incidentStatus } from "./incident-status.ts";
import { timelineTable } from "./moment-words.ts";
import { checkDone, reasonWords } from "./reason-words.ts";
import { recordBlock } from "./record-block.ts";
import { revertNoteWords, runNoteWords } from "./run-notes.ts";
import type { RevertFact, RunReport } from "./run-report.ts";
import { section } from "./section.ts";
import { decisionDetails, signalTable, worstChart } from "./signal-table.ts";
import { suspectName, suspectReasons } from "./suspect-words.ts";
import { code, codeBlock, escapeMarkdown, fitBody, link } from "./text.ts";
import { alarming, headline, leading, rateWords, slowWords, statusMark } from "./verdict-words.ts";

/** Hidden in the issue's body: the identity of an incident, whatever people do to its title. */
export function incidentMarker(environment: string, sha: string): string {
  return `<!-- deploy-guard:incident env=${encodeURIComponent(environment)} sha=${sha} -->`;
}

const marked = /<!-- deploy-guard:incident env=([^\s<>]{0,900}) sha=([0-9a-f]{40,64}) -->/u;

/** What an issue's body says that it is the incident of; who wrote it is another question. */
export function parseIncidentMarker(body: string): { environment: string; sha: string } | undefined {
  const [, environment, sha] = marked.exec(body) ?? [];
  if (environment === undefined || sha === undefined) return undefined;
  try {
    return { environment: decodeURIComponent(environment), sha };
  } catch {
    return undefined;
  }
}

export function incidentTitle(report: RunReport): string {
  const { deploy, verdict } = report;
  const what = `${oneLine(deploy.environment, 40)}: ${headline(report)} after deploy ${sha7(deploy.sha)}`;
  return `${statusMark[verdict.verdict]} ${oneLine(what, 200)}${revertInTitle(report.revert)}`;
}

/** What is to be done about the revert, so that the list of issues tells it. */
export function revertInTitle(revert: RevertFact): string {
  switch (revert.kind) {
    case "opened":
    case "already-open":
      return revert.draft ? ` — look at draft #${revert.number}` : ` — merge #${revert.number} to revert`;
    case "refused":
      return " — no revert by machine: see why";
    case "failed":
      return " — the revert could not be opened";
    case "planned":
    case "off":
      return "";
  }
}

/** The first sentence: since when, how bad, how bad it was before, and what else is hit. */
function summaryLines(report: RunReport): string {
  const { deploy, verdict } = report;
  const top = leading(report);
  if (top === undefined) return escapeMarkdown(verdict.reason, 600);
  const since = verdict.onset?.at ?? top.signal.onset?.at ?? deploy.deployedAt;
  const after = (since - deploy.deployedAt) / 1_000;
  const when = after <= 0 ? "with the deploy" : `${duration(after)} after the deploy`;
  const others = alarming(verdict)
    .filter(({ name }) => name !== top.signal.name)
    .slice(0, 4)
    .map((signal) => `${escapeMarkdown(signal.name)} ${rateWords(signal, "after")}`);
  const also = others.length === 0 ? "" : ` Also: ${others.join(", ")}.`;
  return `Since **${clock(since)} UTC** (${when}) ${harmWords(top)}.${also} From the first bad interval to this issue: **${duration(Math.max(0, (report.answeredAt - since) / 1_000))}**.`;
}

/** What is wrong, with its numbers, after and before. */
function harmWords({ signal, facts }: NonNullable<ReturnType<typeof leading>>): string {
  const name = escapeMarkdown(signal.name);
  const counts = (side: "baseline" | "after") =>
    `${count(signal[side].bad ?? 0)} of ${count(signal[side].n)}`;
  const before =
    signal.baseline.rate === undefined
      ? "before, nothing is known"
      : `before, ${rateWords(signal, "baseline")}`;
  switch (facts?.what) {
    case "calls":
      return `**${percent(signal.after.rate)}** of **${name}** fail (${counts("after")}); ${before}`;
    case "latency":
      return `**${percent(signal.after.rate)}** of ${escapeMarkdown(slowWords(facts))} (${counts("after")}); ${before}`;
    case "probe": {
      const how =
        facts.lastFailure === undefined
          ? ""
          : `: ${escapeMarkdown(checkFailureWords(facts.lastFailure), 300)}`;
      const earlier =
        signal.baseline.rate === undefined
          ? "before, nothing is known"
          : `before, ${counts("baseline")} failed`;
      return `**${name}** fail${how} (${counts("after")} failed; ${earlier})`;
    }
    default:
      return `**${name}** is at **${rateWords(signal, "after")}**; ${before}`;
  }
}

function whatToDo(report: RunReport): string[] {
  const { revert } = report;
  switch (revert.kind) {
    case "opened":
    case "already-open": {
      const checks =
        revert.checks.length === 0 ? "" : ` Checked: ${revert.checks.map(checkDone).join("; ")}.`;
      return [
        `1. ${revert.draft ? "Look at, then merge" : "Merge"} #${revert.number}: ${escapeMarkdown(revert.title)}. It undoes that and nothing else.${checks}`,
        ...revert.warnings.map((warning) => `   - Before merging: ${reasonWords(warning)}`),
        "2. Deploy. The watch of that deploy writes here whether production recovered.",
      ];
    }
    case "planned":
      return [
        `1. Dry run: the revert ${code(revert.title)} was planned (${revert.paths} path${revert.paths === 1 ? "" : "s"}) and not opened.`,
      ];
    case "refused":
      return [
        "**No revert pull request was opened.**",
        ...revert.reasons.map((reason) => `- ${reasonWords(reason)}`),
        ...revert.conflicts.slice(0, 20).map((path) => `  - conflict in ${code(path)}`),
        ...byHand(revert),
      ];
    case "failed":
      return [
        `**The revert pull request could not be opened**: ${escapeMarkdown(revert.message, 600)}`,
        ...byHand(revert),
      ];
    case "off":
      return [`No revert was asked for: ${escapeMarkdown(revert.why)}.`];
  }
}

function byHand({ commands, compareUrl }: { commands: string[]; compareUrl?: string }): string[] {
  return [
    ...(compareUrl === undefined ? [] : ["", `The branch is there; [open the pull request](${compareUrl}).`]),
    ...(commands.length === 0 ? [] : ["", "To do it by hand:", "", codeBlock(commands.join("\n"), "sh")]),
  ];
}

function details(summary: string, body: string): string {
  return body.trim() === "" ? "" : `<details><summary>${summary}</summary>\n\n${body.trim()}\n\n</details>`;
}

const afterwards = `### Resolution
- [ ] Revert merged and deployed
- [ ] Signals back at their baseline
- [ ] People who were hit have been told

### Root cause
_To be written: what changed, why it failed, why nothing stopped it._

### Actions
| | Action | Owner | Due |
|---|---|---|---|
| corrective | | | |
| preventive | | | |`;

/** Characters of the body without its record; GitHub takes 65,536 in all. */
const mostLetters = 45_000;

/** The incident, decision first. Fits into an issue; every fact comes from the run. Its record stands hidden at its end. */
export function incidentBody(report: RunReport, facts: IncidentFacts): string {
  const { record } = facts;
  const { deploy, range, runUrl } = report;
  const others = (range?.suspects ?? []).slice(1);
  const links = [
    ...(runUrl === undefined ? [] : [link("this run", runUrl)]),
    ...(range === undefined ? [] : [link("what was deployed", range.compareUrl)]),
    ...report.links.map(({ title, url }) => link(title, url)),
  ];
  const chart = worstChart(report);
  const { revert } = report;
  const undone = [
    ...("notes" in revert ? revert.notes.map(revertNoteWords) : []),
    ...report.failures,
    ...report.notes.map(runNoteWords),
  ].map((text) => `- ${escapeMarkdown(text, 400)}`);
  const visible = fitBody(
    [
      incidentMarker(deploy.environment, deploy.sha),
      section("status", incidentStatus(facts)),
      "",
      summaryLines(report),
      ...(report.reapplies === undefined ? [] : ["", `This is ${reappliedWords(report.reapplies)}.`]),
      "",
      "**What to do**",
      ...whatToDo(report),
      "",
      ...likeliestCause(report),
      signalTable(report),
      "",
      ...otherCauses(report).flatMap((line, index) => (index === 0 ? [line] : ["", line])),
      ...(chart === undefined ? [] : ["", chart]),
      "",
      ...(undone.length === 0 ? [] : ["**What was not done, and why**", ...undone, ""]),
      ...(links.length === 0 ? [] : [`Links: ${links.join(" · ")}`, ""]),
      details("Timeline", section("timeline", `\n${timelineTable(record.entries, deploy.deployedAt)}\n`)),
      details(
        "Other changes in this deploy",
        others.map((suspect) => `- ${suspectName(suspect)} — ${suspectReasons(suspect)}`).join("\n"),
      ),
      details(
        "How it was decided",
        `Deploy ${code(deploy.sha)} of ${moment(deploy.deployedAt)} (${escapeMarkdown(deploy.found)}); before it ${
          deploy.previous === undefined
            ? escapeMarkdown(deploy.previousUnknown ?? "unknown")
            : `${code(deploy.previous.sha)} (${escapeMarkdown(deploy.previous.found)})`
        }.\n\n${escapeMarkdown(report.verdict.reason, 600)}\n\n${decisionDetails(report)}`,
      ),
      "",
      afterwards,
      "",
    ].join("\n"),
    mostLetters,
  );
  return `${visible}\n${recordBlock(record)}\n`;
}
