import { resample } from "./sparkline.ts";

const mostPoints = 40;

export interface ChartSeries {
  title: string;
  /** What the y axis counts: `% of calls`. */
  unit: string;
  /** Oldest first; `at` is seconds from the deploy. */
  points: { at: number; value: number | undefined }[];
  /** A second line to compare with, a point for each of the first. */
  beside?: { value: number | undefined }[];
}

/**
 * A line over time as a Mermaid chart, for GitHub's renderer. Its labels are ours or cleaned: Mermaid has a syntax of
 * its own in which a quote would end the title.
 * @see https://mermaid.js.org/syntax/xyChart.html
 */
export function mermaidChart({ title, unit, points, beside }: ChartSeries): string | undefined {
  const known = points.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const [first, end] = [points[0], points.at(-1)];
  if (known.length < 3 || first === undefined || end === undefined) return undefined;
  const lines = [points, ...(beside === undefined ? [] : [beside])].map(lineOf);
  const from = first.at / 60;
  const to = end.at / 60;
  const top = Math.max(...lines.flat(), 0);
  const palette = beside === undefined ? "#cf222e" : "#cf222e, #6e7781";
  return [
    "```mermaid",
    // Mermaid's first colour for a line is nearly that of the page, in the light theme and in the dark one.
    `%%{init: {"xyChart": {"height": 280}, "themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
    "xychart-beta",
    `  title "${label(title)}"`,
    `  x-axis "minutes from the deploy" ${plain(from)} --> ${plain(to)}`,
    `  y-axis "${label(unit)}" 0 --> ${plain(top <= 0 ? 1 : top * 1.1)}`,
    ...lines.map((values) => `  line [${values.map((value) => plain(value)).join(", ")}]`),
    "```",
  ].join("\n");
}

/** The axis is linear and a line has no gaps: a missing interval carries the value before it. */
function lineOf(points: readonly { value: number | undefined }[]): number[] {
  let last = points.find(({ value }) => value !== undefined)?.value;
  const filled = points.map(({ value }) => (last = value ?? last));
  return resample(filled, mostPoints).map((value) => value ?? 0);
}

/** Plain decimal digits: Mermaid reads no exponents and no grouping. */
function plain(value: number): string {
  return String(Number(value.toFixed(4)));
}

function label(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,%:/()+-]/gu, " ").slice(0, 80);
}
