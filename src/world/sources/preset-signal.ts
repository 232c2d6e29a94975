import { z } from "zod";
import type { PresetQuery } from "./find-preset.ts";
import { type Measure, type PresetName, presetNames } from "./presets.ts";
import type { SignalMistake } from "./source.ts";

/** Keys of a signal that names a preset; `where` and `slower-than` are those of a histogram. */
export const presetWords = {
  preset: z
    .enum(presetNames)
    .optional()
    .describe("Instead of queries: well-known metrics, of which those that the server has are used."),
  measure: z
    .enum(["errors", "latency"])
    .optional()
    .describe("What of a preset is measured; errors unless given."),
  host: z
    .string()
    .regex(/^[\w.:-]{1,253}$/u, { error: "expected a host such as api.stripe.com" })
    .optional()
    .describe("With preset: http-client, the host that is called."),
};

interface PresetWords {
  preset?: PresetName | undefined;
  measure?: Measure | undefined;
  where?: string | undefined;
  host?: string | undefined;
  "slower-than"?: number | undefined;
  bad?: unknown;
  total?: unknown;
  histogram?: unknown;
  value?: unknown;
}

/** What a signal of a preset asks, or what does not go with one. */
export function presetQuery(words: PresetWords): PresetQuery | SignalMistake[] {
  const { preset = "http-server", measure = "errors", where, host } = words;
  const strays = (["bad", "total", "histogram", "value"] as const).filter((key) => words[key] !== undefined);
  const mistakes: SignalMistake[] = strays.map((path) => ({
    path,
    message: "does not go with preset, which brings its own",
  }));
  if (words["slower-than"] !== undefined && measure !== "latency")
    mistakes.push({ path: "slower-than", message: "goes only with measure: latency" });
  if (host !== undefined && preset !== "http-client")
    mistakes.push({ path: "host", message: "goes only with preset: http-client" });
  if (mistakes.length > 0) return mistakes;
  const query: PresetQuery = { kind: "preset", gives: "ratio", preset, measure, where, host };
  return measure === "latency" ? { ...query, slowerThanMs: words["slower-than"] ?? "baseline-p95" } : query;
}

/** What goes only with a preset; undefined when there is nothing of it. */
export function strayWords(words: PresetWords): SignalMistake[] | undefined {
  const strays = (["measure", "host"] as const).filter((key) => words[key] !== undefined);
  return strays.length === 0 ? undefined : strays.map((path) => ({ path, message: "goes only with preset" }));
}
