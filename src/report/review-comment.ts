import type { Finding } from "../review/finding.ts";
import { counted } from "../text/numbers.ts";
import { approvalText } from "./approval-words.ts";
import { rulePage } from "./docs-links.ts";
import { gradeCounts, listText, type ReviewReport, type TouchedIntegration } from "./review-report.ts";
import { type LineUrl, type ReviewRow, reviewRows, valuesText } from "./review-rows.ts";
import { code, escapeMarkdown, fitBody, link } from "./text.ts";

/** By this, and not by its words, the comment is known again. */
export const reviewMarker = "<!-- deploy-guard:review -->";

/** What the comment may hold before the rest is only counted; GitHub's own limit is 65,536. */
const mostCharacters = 60_000;
const forRows = 45_000;
const mostHeld = 30;
/** What a reviewer reads in ten seconds; the rest is one click away. */
const handful = 7;

/** The comment on a pull request: what is needed from whom first, then why. `urlOf` leads to a line of the change. */
export function reviewComment(report: ReviewReport, urlOf: LineUrl): string {
  const rows = reviewRows(report.findings, urlOf);
  const shown = fitting(rows);
  const grave = shown.filter(({ worst }) => worst.severity !== "low");
  const slight = shown.filter(({ worst }) => worst.severity === "low");
  const further = grave.slice(handful);
  const parts = [
    reviewMarker,
    headline(report, rows),
    ...lists(grave.slice(0, handful), report),
    folded("more risky change", further, lists(further, report)),
    folded("slight remark", slight, [list(slight)]),
    leftOut(rows.slice(shown.length)),
    heldText(report, urlOf),
    waivedText(report),
    approvalsText(report),
    footnotes(report),
  ];
  return fitBody(`${parts.filter((part) => part !== "").join("\n\n")}\n`, mostCharacters);
}

/** The worst rows that there is room for. */
function fitting(rows: readonly ReviewRow[]): ReviewRow[] {
  let room = forRows;
  const end = rows.findIndex(({ text }) => {
    room -= text.length + 1;
    return room < 0;
  });
  return rows.slice(0, end === -1 ? rows.length : end);
}

function headline({ touched, findings, notSeen, enforce }: ReviewReport, rows: readonly ReviewRow[]): string {
  const waiting = touched.filter(({ approvals }) => approvals !== undefined && approvals.state !== "success");
  const grades = gradesOf(rows);
  const graded = grades === "" ? "" : ` (${grades})`;
  if (waiting.length > 0) {
    const names = listText(waiting.map(({ id }) => escapeMarkdown(id)));
    const changes = counted(
      waiting.reduce((sum, { changes }) => sum + changes, 0),
      "change needs",
      "changes need",
    );
    const owners = [...new Set(waiting.flatMap(ownersToAsk))];
    const together = waiting.some(
      ({ approvals: { standing } = {} }) => standing?.kind === "waiting" && standing.together,
    );
    const whom =
      owners.length === 0
        ? "an owner, and none is named"
        : listText(owners.map(mention), together ? "and" : "or");
    const only = enforce ? "" : " Nothing is blocked: the policy only warns.";
    return `**${names} ${waiting.length === 1 ? "is" : "are"} touched: ${changes} ${whom}**${graded}${files(findings)}.${only}`;
  }
  if (rows.length > 0) {
    const approved = touched.some(({ approvals }) => approvals !== undefined)
      ? "approved by their owners"
      : "no approval is required";
    return `**${counted(rows.length, "risky change")}, ${approved}**${graded}${files(findings)}.`;
  }
  const unsure = notSeen.length > 0 ? " in what could be read" : "";
  return touched.length === 0
    ? `**No integration is touched**${unsure}.`
    : `**Nothing risky${unsure}**: ${listText(touched.map(({ id }) => escapeMarkdown(id)))} ${touched.length === 1 ? "changes" : "change"}, and no rule objects.`;
}

/** Those whose approval would count; all who own it where nobody's would. */
function ownersToAsk({ approvals, owners }: TouchedIntegration): readonly string[] {
  if (approvals?.standing.kind === "waiting") return approvals.standing.owners;
  return approvals !== undefined && approvals.waitingFor.length > 0 ? approvals.waitingFor : owners;
}

function files(findings: readonly Finding[]): string {
  const paths = [...new Set(findings.map(({ file }) => file))];
  if (paths.length === 0) return "";
  const more = paths.length > 2 ? ` and ${counted(paths.length - 2, "more file")}` : "";
  return ` — ${paths
    .slice(0, 2)
    .map((path) => code(path, 120))
    .join(", ")}${more}`;
}

/** A person or team that the base branch names, told so that GitHub notifies them; anything else as plain text. */
function mention(owner: string): string {
  return /^@[\w-]{1,39}(?:\/[\w.-]{1,100})?$/u.test(owner) ? owner : code(owner);
}

function lists(rows: readonly ReviewRow[], { touched }: ReviewReport): string[] {
  const groups = Map.groupBy(rows, ({ integration }) => integration);
  return [...groups].map(([integration, own]) => {
    const known = touched.find(({ id }) => id === integration);
    const title = integration === undefined ? "Beyond any integration" : escapeMarkdown(integration);
    const grade = known === undefined || known.critical ? "" : " (not critical)";
    return groups.size === 1 && integration !== undefined
      ? list(own)
      : `### ${title}${grade}\n\n${list(own)}`;
  });
}

function list(rows: readonly ReviewRow[]): string {
  return rows.map(({ text }) => text).join("\n");
}

/** Behind a line that says how many there are and how grave; empty for none. */
function folded(one: string, rows: readonly ReviewRow[], body: readonly string[]): string {
  if (rows.length === 0) return "";
  const title = `${counted(rows.length, one)} (${gradesOf(rows)})`;
  return `<details><summary>${title}</summary>\n\n${body.join("\n\n")}\n\n</details>`;
}

function gradesOf(rows: readonly ReviewRow[]): string {
  return gradeCounts(rows.map(({ worst }) => worst));
}

/** What waits for its owners though no rule speaks of it: nobody can agree to what is not shown. */
function heldText({ held }: ReviewReport, urlOf: LineUrl): string {
  if (held.length === 0) return "";
  const lines = held.slice(0, mostHeld).map((change) => {
    const place = link(`${change.file}:${change.line}`, urlOf(change.file, change.line));
    return change.key === "" ? `- ${place}` : `- ${code(change.key)}: ${valuesText(change)} (${place})`;
  });
  const more = held.length > mostHeld ? [`- and ${held.length - mostHeld} more`] : [];
  const whose = counted(held.length, "more change waits", "more changes wait");
  return [
    `${whose} for the owners; no rule speaks of ${held.length === 1 ? "it" : "them"}:`,
    "",
    ...lines,
    ...more,
  ].join("\n");
}

/** What somebody answers for is told every time, and that it is over. */
function waivedText({ findings, waived = [], expired = [] }: ReviewReport): string {
  const pageOf = (id: string) => findings.find(({ rule }) => rule === id)?.page;
  const lines = [
    ...waived.slice(0, mostHeld).map(({ rule, page, file, key, reason, until, by }) => {
      const what = key === "" ? code(file, 120) : code(key);
      const whose = by === undefined ? "" : ` by ${escapeMarkdown(by)}`;
      return `- Waived until ${until}${whose}: ${link(rule, rulePage(rule, page))} of ${what}: ${escapeMarkdown(reason, 300)}`;
    }),
    ...(waived.length > mostHeld ? [`- and ${waived.length - mostHeld} more are waived`] : []),
    ...expired.map(
      ({ rule, key, path, until }) =>
        `- The waiver of ${link(rule, rulePage(rule, pageOf(rule)))} for ${code(key ?? path ?? "")} ended on ${until}; renew it or mend the setting.`,
    ),
  ];
  return lines.join("\n");
}

function leftOut(rows: readonly ReviewRow[]): string {
  if (rows.length === 0) return "";
  return `_${counted(rows.length, "more change")} (${gradesOf(rows)}) did not fit here; all are in the JSON report._`;
}

function approvalsText({ touched }: ReviewReport): string {
  const lines = touched.flatMap(({ id, approvals, changes }) => {
    const whose = touched.length > 1 ? ` of ${escapeMarkdown(id)}` : "";
    return approvals === undefined ? [] : approvalText(approvals, changes, whose);
  });
  return lines.join("\n");
}

function footnotes({ harmless, notSeen }: ReviewReport): string {
  const notes = [
    ...(harmless > 0
      ? [
          `${counted(harmless, "harmless change")} in the same files ${harmless === 1 ? "is" : "are"} not listed.`,
        ]
      : []),
    ...(notSeen.length > 0
      ? [`**Could not check**: ${notSeen.map((note) => escapeMarkdown(note, 300)).join("; ")}.`]
      : []),
  ];
  return notes.join(" ");
}
