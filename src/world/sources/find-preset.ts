import { WorldError } from "../../errors.ts";
import type { SignalNote } from "../../judge/signal-note.ts";
import { hostLabels, type Measure, type PresetName, type PresetRow, presets } from "./presets.ts";
import type { PrometheusApi } from "./prometheus-api.ts";
import { selectorText } from "./promql.ts";
import type { PromqlQuery } from "./promql-signal.ts";

/** Which of a preset's metrics a server has, asked when the signal is first read. */
export interface PresetQuery {
  kind: "preset";
  gives: "ratio";
  preset: PresetName;
  measure: Measure;
  /** Which series: a selector without a name. */
  where?: string | undefined;
  /** The host that is called, for outgoing calls. */
  host?: string | undefined;
  slowerThanMs?: number | "baseline-p95";
}

export interface FoundPreset {
  query: PromqlQuery;
  /** Which library's metrics they are, and which others there are. */
  note: SignalNote;
}

/** The metrics of a preset that the server has had within the last hour, in one request; undefined when it has none of them. */
export async function findPreset(
  api: PrometheusApi,
  query: PresetQuery,
  time: number,
  cancel?: AbortSignal,
): Promise<FoundPreset | undefined> {
  const rows: readonly PresetRow[] = presets[query.preset];
  const wheres = whereParts(query);
  const candidates = rows.flatMap((row) =>
    wheres.flatMap((where) => {
      const probe = probeOf(row, query.measure, where);
      const fitting = queryOf(row, query, where);
      return probe === undefined || fitting === undefined ? [] : [{ row, probe, fitting }];
    }),
  );
  const asked = candidates.map(
    ({ probe }, index) => `label_replace(count(last_over_time(${probe}[1h])), "asked", "${index}", "", "")`,
  );
  const { series } = await api.instant(asked.join(" or "), time, cancel);
  const there = new Set(
    series.flatMap(({ labels, points }) => ((points[0]?.[1] ?? 0) > 0 ? [labels.asked] : [])),
  );
  const [first, ...others] = candidates.filter((_, index) => there.has(String(index)));
  if (first === undefined) return undefined;
  const { framework } = first.row;
  const more = [...new Set(others.map(({ row }) => row.framework))].filter((name) => name !== framework);
  return {
    query: first.fitting,
    note: { kind: "metrics-of", preset: query.preset, framework, others: more },
  };
}

/** A host is found under one of several labels. */
function whereParts({ where = "", host }: PresetQuery): string[] {
  const inner = selectorText("", where).replace(/^\{|\}$/gu, "");
  if (host === undefined) return [inner];
  return hostLabels.map((label) =>
    [inner, `${label}=${JSON.stringify(host)}`].filter((part) => part !== "").join(","),
  );
}

/** A selector that matches where the row fits: the metric is there, with the label that tells what failed. */
function probeOf({ errors, latency }: PresetRow, measure: Measure, where: string): string | undefined {
  if (measure === "latency")
    return latency === undefined ? undefined : selectorText(`${latency}_bucket`, where);
  if (errors === undefined) return undefined;
  return "bad" in errors
    ? selectorText(errors.total, where)
    : selectorText(errors.total, where, `${errors.of}!=""`);
}

/** Undefined where the row does not have what is measured. */
function queryOf(
  { errors, latency }: PresetRow,
  { measure, slowerThanMs = "baseline-p95" }: PresetQuery,
  where: string,
): PromqlQuery | undefined {
  if (measure === "latency") {
    if (latency === undefined) return undefined;
    return { kind: "histogram", gives: "ratio", histogram: latency, where: `{${where}}`, slowerThanMs };
  }
  if (errors === undefined) return undefined;
  const bad =
    "bad" in errors
      ? selectorText(errors.bad, where)
      : selectorText(errors.total, where, `${errors.of}=~"${errors.failed}"`);
  const total = selectorText(errors.total, where);
  return { kind: "ratio", gives: "ratio", bad: { selector: bad }, total: { selector: total } };
}

/** Why a signal of a preset can't be read where the server has none of its metrics. */
export function presetMissing({ preset, measure, where, host }: PresetQuery, service: string): WorldError {
  const rows: readonly PresetRow[] = presets[preset];
  const names = rows.flatMap(
    ({ errors, latency }) => (measure === "latency" ? latency : errors?.total) ?? [],
  );
  const which = [where, host && `host ${host}`].filter(Boolean).join(", ");
  return new WorldError(
    `has none of the metrics that the preset ${preset} knows${which === "" ? "" : ` (${which})`}`,
    {
      service,
      advice: `Looked for ${[...new Set(names)].slice(0, 6).join(", ")} and others; write bad and total with the names that there are`,
    },
  );
}
