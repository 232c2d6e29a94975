import type { Suspect } from "../incident/suspects.ts";
import type { Moment } from "../incident/timeline.ts";
import { duration } from "../text/duration.ts";
import { sha7 } from "../text/names.ts";
import { count, percent } from "../text/numbers.ts";
import { oneLine } from "../text/one-line.ts";
import { clock, moment, offset } from "../text/time.ts";
import { reappliedWords } from "./aftermath-words.ts";
import type { RunReport } from "./run-report.ts";
import { decisionDetails, signalTable, worstChart } from "./signal-table.ts";
import { code, codeBlock, escapeMarkdown, fitBody, link } from "./text.ts";
import { alarming, headline, leading, rateWords, signalWords, statusMark } from "./verdict-words.ts";

/** Hidden in the issue's body: the identity of an incident, whatever people do to its title. */
export function incidentMarker(environment: string, sha: string): string {
  return `<!-- deploy-guard:incident env=${encodeURIComponent(environment)} sha=${sha} -->`;
}

export function incidentTitle(report: RunReport): string {
  const { deploy, revert, verdict } = report;
  const merge =
    revert.kind === "opened" || revert.kind === "already-open" ? ` — merge #${revert.number} to revert` : "";
  const what = `${oneLine(deploy.environment, 40)}: ${headline(report)} after deploy ${sha7(deploy.sha)}`;
  return `${statusMark[verdict.verdict]} ${oneLine(what, 200)}${merge}`;
}

/** The first sentence: since when, how bad, how bad it was before, and what else is hit. */
function summaryLines(report: RunReport): string {
  const { deploy, verdict, signals } = report;
  const factsOf = (name: string) => signals.find((signal) => signal.name === name);
  const top = leading(report);
  if (top === undefined) return escapeMarkdown(verdict.reason, 600);
  const { signal, facts } = top;
  const since = verdict.onset?.at ?? signal.onset?.at ?? deploy.deployedAt;
  const after = (since - deploy.deployedAt) / 1_000;
  const when = after <= 0 ? "with the deploy" : `${duration(after)} after the deploy`;
  const words = escapeMarkdown(signalWords(facts, signal.name));
  const what = facts?.what === "calls" ? `${words} fail` : `${words} events are bad`;
  const before =
    signal.baseline.rate === undefined
      ? "nothing is known"
      : `${percent(signal.baseline.rate)} (${count(signal.baseline.bad ?? 0)} of ${count(signal.baseline.n)})`;
  const first =
    signal.kind === "gauge"
      ? `Since **${clock(since)} UTC** (${when}) **${words}** is at **${rateWords(signal, "after")}**; before, ${rateWords(signal, "baseline")}.`
      : `Since **${clock(since)} UTC** (${when}) **${percent(signal.after.rate)}** of ${what} (${count(signal.after.bad ?? 0)} of ${count(signal.after.n)}); before, ${before}.`;
  const others = alarming(verdict)
    .filter(({ name }) => name !== signal.name)
    .slice(0, 4)
    .map(
      (signal) =>
        `${escapeMarkdown(signalWords(factsOf(signal.name), signal.name))} ${rateWords(signal, "after")}`,
    );
  const also = others.length === 0 ? "" : ` Also: ${others.join(", ")}.`;
  return `${first}${also} From the first bad interval to this issue: **${duration(Math.max(0, (report.answeredAt - since) / 1_000))}**.`;
}

function whatToDo(report: RunReport): string[] {
  const { revert } = report;
  switch (revert.kind) {
    case "opened":
    case "already-open": {
      const checks =
        revert.checks.length === 0
          ? ""
          : ` Checked: ${revert.checks.map((check) => escapeMarkdown(check)).join("; ")}.`;
      return [
        `1. ${revert.draft ? "Look at, then merge" : "Merge"} #${revert.number}: ${escapeMarkdown(revert.title)}. It undoes that and nothing else.${checks}`,
        ...revert.warnings.map((warning) => `   - Before merging: ${escapeMarkdown(warning, 400)}`),
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
        ...revert.reasons.map((reason) => `- ${escapeMarkdown(reason, 600)}`),
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

/** `#479 "Move payments to the new host"`, or a commit that was pushed directly. */
function suspectName({ candidate }: Suspect): string {
  return candidate.number === undefined
    ? `${code(sha7(candidate.sha))} ${escapeMarkdown(candidate.title, 100)} (pushed directly)`
    : `#${candidate.number} ${escapeMarkdown(candidate.title, 100)}`;
}

function suspectReasons({ reasons }: Suspect): string {
  return reasons
    .map(
      ({ text, items }) =>
        `${escapeMarkdown(text)}${items.length === 0 ? "" : ` (${items.map((item) => code(item, 80)).join(", ")})`}`,
    )
    .join("; ");
}

function likeliestCause(report: RunReport): string[] {
  const { range } = report;
  const top = range?.suspects[0];
  if (range === undefined || top === undefined) return [];
  const settings = range.settings.slice(0, 6).map(({ file, line, key, before, after }) => {
    const change = [before, after]
      .map((value) => (value === undefined ? "nothing" : code(value, 80)))
      .join(" → ");
    return `- ${code(key, 100)} ${change} (${code(`${file}:${line}`)})`;
  });
  const reasons = suspectReasons(top);
  return [
    `**Most likely cause: ${suspectName(top)}**${reasons === "" ? "" : ` — ${reasons}`}.`,
    ...(settings.length === 0
      ? []
      : ["", "Settings of the failing integration that this deploy changed:", ...settings]),
    "",
  ];
}

function notTheCause(report: RunReport): string {
  const { verdict, vendors, deploy } = report;
  const words = vendors.map(({ vendor, detail }) => escapeMarkdown(`${vendor}: ${detail}`, 200));
  const onset = verdict.onset;
  if (onset !== undefined) {
    const range = `onset ${offset((onset.from - deploy.deployedAt) / 1_000)} to ${offset((onset.to - deploy.deployedAt) / 1_000)} from the deploy`;
    words.push(
      onset.from >= deploy.deployedAt - 60_000 ? `errors did not begin before the deploy (${range})` : range,
    );
  }
  if (vendors.length === 0 && report.failing.length > 0)
    words.push("the vendor itself was not asked: no status page or direct probe is set up");
  return words.length === 0 ? "" : `**Ruled out, as far as could be checked**: ${words.join("; ")}.`;
}

function details(summary: string, body: string): string {
  return body.trim() === "" ? "" : `<details><summary>${summary}</summary>\n\n${body.trim()}\n\n</details>`;
}

function timelineTable(moments: readonly Moment[], deployedAt: number): string {
  return [
    "| UTC | from deploy | what | source |",
    "|---|---|---|---|",
    ...moments.map(
      ({ at, what, source }) =>
        `| ${clock(at)} | ${offset((at - deployedAt) / 1_000)} | ${escapeMarkdown(what)} | ${escapeMarkdown(source, 80)} |`,
    ),
  ].join("\n");
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

/** The incident, decision first. Fits into an issue; every fact comes from the run. */
export function incidentBody(report: RunReport, moments: readonly Moment[]): string {
  const { deploy, range, runUrl } = report;
  const others = (range?.suspects ?? []).slice(1);
  const links = [
    ...(runUrl === undefined ? [] : [link("this run", runUrl)]),
    ...(range === undefined ? [] : [link("what was deployed", range.compareUrl)]),
    ...report.links.map(({ title, url }) => link(title, url)),
  ];
  const chart = worstChart(report);
  const { revert } = report;
  const undone = [...("notes" in revert ? revert.notes : []), ...report.failures, ...report.notes].map(
    (text) => `- ${escapeMarkdown(text, 400)}`,
  );
  return fitBody(
    [
      incidentMarker(deploy.environment, deploy.sha),
      summaryLines(report),
      ...(report.reapplies === undefined ? [] : ["", `This is ${reappliedWords(report.reapplies)}.`]),
      "",
      "**What to do**",
      ...whatToDo(report),
      "",
      ...likeliestCause(report),
      signalTable(report),
      "",
      notTheCause(report),
      ...(chart === undefined ? [] : ["", chart]),
      "",
      ...(undone.length === 0 ? [] : ["**What was not done, and why**", ...undone, ""]),
      ...(links.length === 0 ? [] : [`Links: ${links.join(" · ")}`, ""]),
      details("Timeline", timelineTable(moments, deploy.deployedAt)),
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
  );
}
