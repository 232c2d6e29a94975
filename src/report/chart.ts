import { resample } from "./sparkline.ts";

export interface ChartSeries {
  title: string;
  /** What the y axis counts: `% of calls`. */
  unit: string;
  /** Oldest first; `at` is seconds from the deploy. */
  points: { at: number; value: number | undefined }[];
}

/**
 * A line over time as a Mermaid chart, for GitHub's renderer. Its labels are ours or cleaned: Mermaid has a syntax of
 * its own in which a quote would end the title.
 * @see https://mermaid.js.org/syntax/xyChart.html
 */
export function mermaidChart({ title, unit, points }: ChartSeries): string | undefined {
  const known = points.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const [first, end] = [points[0], points.at(-1)];
  if (known.length < 3 || first === undefined || end === undefined) return undefined;
  const width = 40;
  // The axis is linear and a line has no gaps: a missing interval carries the value before it.
  let last = known[0];
  const filled = points.map(({ value }) => (last = value ?? last));
  const values = resample(filled, width).map((value) => value ?? 0);
  const from = first.at / 60;
  const to = end.at / 60;
  const top = Math.max(...values, 0);
  return [
    "```mermaid",
    // Mermaid's first colour for a line is nearly that of the page, in the light theme and in the dark one.
    '%%{init: {"xyChart": {"height": 280}, "themeVariables": {"xyChart": {"plotColorPalette": "#cf222e"}}}}%%',
    "xychart-beta",
    `  title "${label(title)}"`,
    `  x-axis "minutes from the deploy" ${plain(from)} --> ${plain(to)}`,
    `  y-axis "${label(unit)}" 0 --> ${plain(top <= 0 ? 1 : top * 1.1)}`,
    `  line [${values.map((value) => plain(value)).join(", ")}]`,
    "```",
  ].join("\n");
}

/** Plain decimal digits: Mermaid reads no exponents and no grouping. */
function plain(value: number): string {
  return String(Number(value.toFixed(4)));
}

function label(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,%:/()+-]/gu, " ").slice(0, 80);
}
