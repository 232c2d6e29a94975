import { counted } from "../text/numbers.ts";
import { type DoctorReport, type Examined, gradesOf } from "./doctor-report.ts";
import { doctorWords } from "./doctor-words.ts";
import { escapeMarkdown, fitBody } from "./text.ts";
import { wrap } from "./text-table.ts";

const marks: Record<Examined["grade"], { plain: string; emoji: string; colour: string }> = {
  wrong: { plain: "wrong", emoji: "❌", colour: "31" },
  warning: { plain: "warn", emoji: "⚠️", colour: "33" },
  unknown: { plain: "?", emoji: "❔", colour: "2" },
  fine: { plain: "ok", emoji: "✅", colour: "32" },
};

/** `2 wrong, 1 warning, 12 fine`. */
export function doctorLine(report: DoctorReport): string {
  const grades = gradesOf(report);
  const parts = [
    ...(grades.wrong > 0 ? [`${grades.wrong} wrong`] : []),
    ...(grades.warning > 0 ? [counted(grades.warning, "warning")] : []),
    ...(grades.unknown > 0 ? [`${grades.unknown} not examined`] : []),
    `${grades.fine} fine`,
  ];
  return parts.join(", ");
}

/** For a terminal: a line for each thing that was looked at, and below what is not fine how to mend it. */
export function doctorText(
  report: DoctorReport,
  { columns, colour }: { columns: number; colour: boolean },
): string {
  const width = 7;
  const lines = report.examined.flatMap(({ subject, grade, fact }) => {
    const { found, fix } = doctorWords(fact);
    const { plain, colour: ansi } = marks[grade];
    const shown = colour ? `\u001b[${ansi}m${plain.padEnd(width)}\u001b[0m` : plain.padEnd(width);
    const [first = "", ...more] = wrap(`${subject}: ${found}`, Math.max(20, columns - width));
    const below = [...more, ...(fix === undefined ? [] : wrap(`→ ${fix}`, Math.max(20, columns - width)))];
    return [`${shown}${first}`, ...below.map((line) => `${" ".repeat(width)}${line}`)];
  });
  return `${[...lines, "", doctorLine(report)].join("\n")}\n`;
}

/** For a job's summary: what is not fine first, each with its fix; the rest is folded. */
export function doctorSummary(report: DoctorReport): string {
  const items = (grades: readonly Examined["grade"][]) =>
    report.examined
      .filter(({ grade }) => grades.includes(grade))
      .map(({ subject, grade, fact }) => {
        const { found, fix } = doctorWords(fact);
        const line = `- ${marks[grade].emoji} **${escapeMarkdown(subject)}**: ${escapeMarkdown(found, 600)}`;
        return fix === undefined ? line : `${line}\n  - ${escapeMarkdown(fix, 1_200)}`;
      });
  const fine = items(["fine"]);
  return fitBody(
    [
      `## deploy-guard doctor: ${doctorLine(report)}`,
      [...items(["wrong"]), ...items(["warning"]), ...items(["unknown"])].join("\n"),
      fine.length === 0
        ? ""
        : `<details><summary>${fine.length} fine</summary>\n\n${fine.join("\n")}\n\n</details>`,
    ]
      .filter((part) => part !== "")
      .join("\n\n")
      .concat("\n"),
    900_000,
  );
}

/** For programs: `version` changes when a field does. */
export function doctorJson(report: DoctorReport): string {
  const examined = report.examined.map(({ subject, grade, fact }) => ({
    subject,
    grade,
    ...doctorWords(fact),
    fact,
  }));
  const { wrong } = gradesOf(report);
  return `${JSON.stringify({ version: 1, ok: wrong === 0, at: new Date(report.at).toISOString(), examined }, null, 2)}\n`;
}
