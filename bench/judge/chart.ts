import { ScatterChart } from "echarts/charts";
import { GridComponent, TitleComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { methodNames, ourNames } from "./methods.ts";
import { falseAlarmRate, medianDelay } from "./report.ts";
import type { Outcome } from "./run-cell.ts";
import { waldBound, watchSeconds } from "./simulate.ts";

use([ScatterChart, GridComponent, TitleComponent, LabelLayout, SVGRenderer]);

/** Mean delay against the worst noise's false alarms, one point a method, as SVG. A regression that half the runs miss counts as the whole watch. */
export function delayChart(outcomes: readonly Outcome[]): string {
  const calm = outcomes.filter(({ cell }) => cell.lift === 1);
  const found = outcomes.filter(
    ({ cell }) => cell.lift > 1 && cell.onset === 0 && cell.noise === "iid" && waldBound(cell, 0.01) < 1200,
  );
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const points = methodNames.map((name) => {
    const alarms = 100 * mean(calm.map((outcome) => falseAlarmRate(outcome, name)));
    const minutes = mean(found.map((outcome) => medianDelay(outcome, name) ?? watchSeconds)) / 60;
    return {
      name,
      value: [Number(alarms.toFixed(2)), Number(minutes.toFixed(2))],
      itemStyle: { color: (ourNames as readonly string[]).includes(name) ? "#1a7f37" : "#6e7781" },
    };
  });
  const chart = init(null, null, { renderer: "svg", ssr: true, width: 760, height: 440 });
  chart.setOption({
    animation: false,
    backgroundColor: "#ffffff",
    title: {
      text: "Sooner is lower, surer is further left",
      textStyle: { fontSize: 14, fontWeight: "normal" },
      left: 60,
      top: 8,
    },
    grid: { left: 60, right: 150, top: 44, bottom: 52 },
    xAxis: {
      name: "false alarms when nothing was wrong, % of deploys, mean over all cells",
      nameLocation: "middle",
      nameGap: 30,
      min: 0,
    },
    yAxis: {
      name: "minutes to act, mean over cells of the median",
      nameLocation: "middle",
      nameGap: 38,
      min: 0,
    },
    series: [
      {
        type: "scatter",
        symbolSize: 10,
        data: points,
        label: { show: true, position: "right", formatter: "{b}", fontSize: 11, color: "#24292f" },
        labelLayout: { moveOverlap: "shiftY" },
      },
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${svg}\n`;
}
