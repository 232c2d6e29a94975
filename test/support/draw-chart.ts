/** Draws the Mermaid line charts of our reports as GitHub does, near enough for a picture: title, axes, one line. */
export function drawChart(source: string): string {
  const title = /title "([^"]*)"/u.exec(source)?.[1] ?? "";
  const [, xTitle = "", from = "0", to = "1"] = /x-axis "([^"]*)" (\S+) --> (\S+)/u.exec(source) ?? [];
  const [, yTitle = "", low = "0", high = "1"] = /y-axis "([^"]*)" (\S+) --> (\S+)/u.exec(source) ?? [];
  const values = (/line \[([^\]]*)\]/u.exec(source)?.[1] ?? "").split(",").map(Number);
  const [width, height, left, top, right, bottom] = [700, 280, 60, 40, 690, 225];
  const x = (share: number) => left + share * (right - left);
  const y = (value: number) =>
    bottom - ((value - Number(low)) / (Number(high) - Number(low))) * (bottom - top);
  const text = (at: [number, number], words: string, more = 'text-anchor="middle"') =>
    `<text x="${at[0]}" y="${at[1]}" font-size="13" ${more}>${words}</text>`;
  const ticks = Array.from({ length: 6 }, (_, index) => index / 5);
  const span = Number(to) - Number(from);
  return `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Helvetica, Arial, sans-serif" fill="#1f2328">
${text([width / 2, 22], title, 'text-anchor="middle" style="font-size:17px"')}
<path d="M${left} ${top}V${bottom}H${right}" fill="none" stroke="#1f2328"/>
${ticks.map((share) => text([x(share), bottom + 20], (Number(from) + share * span).toFixed(1))).join("")}
${ticks.map((share) => text([left - 8, y(share * Number(high)) + 4], (share * Number(high)).toFixed(1), 'text-anchor="end"')).join("")}
${text([width / 2, height - 8], xTitle)}
<text transform="translate(14 ${(top + bottom) / 2}) rotate(-90)" font-size="13" text-anchor="middle">${yTitle}</text>
<polyline fill="none" stroke="#cf222e" stroke-width="2" points="${values.map((value, index) => `${x(index / (values.length - 1)).toFixed(1)},${y(value).toFixed(1)}`).join(" ")}"/>
</svg>`;
}
