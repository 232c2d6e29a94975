import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { type Mistake, SettingsError } from "../errors.ts";
import { sourceKinds } from "../world/sources/index.ts";
import type { Inputs } from "./inputs.ts";
import {
  type JsonSchema,
  knownKeys,
  lineOf,
  mistakesOf,
  nearestKey,
  type PlacedMistake,
  pathText,
} from "./mistakes.ts";
import { editorSchema, fileSchema, type Settings, type SignalSettings, signalSchemaOf } from "./settings.ts";
import { substituteVariables, variablesIn } from "./substitute.ts";

type Env = Readonly<Record<string, string | undefined>>;
type Path = readonly PropertyKey[];

const mostCharacters = 500_000;

/** The schema for editors, as JSON Schema. */
export function jsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(editorSchema, { io: "input", unrepresentable: "any", target: "draft-7" });
}

/**
 * Reads a settings file: YAML, or JSON, which is YAML.
 * @param where how to call the file in a mistake
 * @throws SettingsError with every mistake, its path, its line and the nearest key
 */
export function parseSettings(text: string, where: string, env: Env): Settings {
  if (text.length > mostCharacters) {
    throw new SettingsError(where, [
      { path: "the file", message: `is larger than ${mostCharacters.toLocaleString("en")} characters` },
    ]);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true });
  if (document.errors.length > 0) {
    throw new SettingsError(
      where,
      document.errors.map(({ message, pos }) => ({
        path: "the file",
        message: `is not YAML: ${message.split("\n", 1)[0]}`,
        line: lines.linePos(pos[0]).line,
      })),
    );
  }
  let written: unknown;
  try {
    written = document.toJS({ maxAliasCount: 100 });
  } catch {
    throw new SettingsError(where, [{ path: "the file", message: "has too many aliases" }]);
  }
  const { settings, mistakes } = check(written ?? {}, env);
  if (mistakes.length > 0 || settings === undefined) {
    throw new SettingsError(
      where,
      mistakes.map(({ at, message }) => {
        const line = lineOf(document, lines, at);
        return { ...asMistake({ at, message }), ...(line !== undefined && { line }) };
      }),
    );
  }
  return settings;
}

/** Settings for a start without a file: one Prometheus and a probe, from the inputs. */
export function settingsFromInputs(inputs: Inputs, env: Env): Settings {
  const { prometheusUrl, bad, total, probeUrl } = inputs;
  const written = {
    version: 1,
    ...(prometheusUrl !== undefined && {
      sources: { prometheus: { type: "prometheus", url: prometheusUrl } },
      signals: { errors: { source: "prometheus", bad, total } },
    }),
    ...(probeUrl !== undefined && {
      integrations: { app: { critical: true, probes: [{ url: probeUrl, conditions: ["[STATUS] == 200"] }] } },
    }),
  };
  const { settings, mistakes } = check(written, env);
  if (settings === undefined) throw new SettingsError("The workflow step", mistakes.map(asMistake));
  return settings;
}

function check(written: unknown, env: Env): { settings?: Settings; mistakes: PlacedMistake[] } {
  const mistakes: PlacedMistake[] = [];
  const values = new Map<string, string>();
  const filled = substitute(written, [], (text, at) => {
    for (const name of variablesIn(text)) {
      const value = env[name];
      if (value !== undefined && value !== "") values.set(name, value);
      else
        mistakes.push({
          at,
          message: `the environment variable ${name} is not set; pass it with env: in the workflow step`,
        });
    }
    return substituteVariables(text, values);
  });

  // Mistakes show what was written, never what a variable held.
  const schema = jsonSchema() as JsonSchema;
  const valueAt = (path: Path) =>
    path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], written);
  const report = (issues: readonly z.core.$ZodIssue[], prefix: Path = [], known?: string[]) => {
    for (const issue of issues) {
      const placed = { ...issue, path: [...prefix, ...issue.path] } as z.core.$ZodIssue;
      mistakes.push(...mistakesOf([placed], { known: (path) => known ?? knownKeys(schema, path), valueAt }));
    }
  };

  const parsed = fileSchema.safeParse(filled);
  if (!parsed.success) report(parsed.error.issues);
  const root = (filled ?? {}) as { sources?: unknown; signals?: unknown; integrations?: unknown };
  const sources = entriesOf(root.sources);
  const signalAt = (value: unknown, path: Path) => parseSignal(value, path, sources, { mistakes, report });

  const signals = entriesOf(root.signals).map(
    ([name, value]) => [name, signalAt(value, ["signals", name])] as const,
  );
  const calls = new Map(
    entriesOf(root.integrations).flatMap(([name, value]) => {
      const its = (value as { calls?: unknown } | null)?.calls;
      return its === undefined ? [] : [[name, signalAt(its, ["integrations", name, "calls"])] as const];
    }),
  );
  if (!parsed.success || mistakes.length > 0) return { mistakes: unique(mistakes) };

  const { data } = parsed;
  const { watch, response } = data;
  return {
    mistakes,
    settings: {
      sources: data.sources as Settings["sources"],
      signals: Object.fromEntries(signals) as Settings["signals"],
      integrations: Object.fromEntries(
        Object.entries(data.integrations).map(([name, { "status-page": statusPage, ...its }]) => [
          name,
          { ...its, statusPage, calls: calls.get(name) },
        ]),
      ),
      watch,
      judge: {
        alpha: watch.alpha,
        beta: watch.beta,
        tolerate: watch.tolerate,
        unacceptable: watch.unacceptable,
        settleSeconds: watch.settle / 1_000,
        holdSeconds: watch.hold / 1_000,
        minimumWatchSeconds: watch.minimum / 1_000,
        floor: watch.floor,
      },
      response: {
        revert: response.revert,
        incident: response.incident,
        draft: response.draft,
        labels: response.labels,
        reviewers: response.reviewers,
        maxAgeMs: response["max-age"],
        maxPerDay: response["max-per-day"],
      },
      links: Object.entries(data.links).map(([title, url]) => ({ title, url })),
      secrets: [...values.values()],
    },
  };
}

/** One signal, in the words of its own source; undefined when it has mistakes, which are then noted. */
function parseSignal(
  value: unknown,
  path: Path,
  sources: readonly (readonly [string, unknown])[],
  {
    mistakes,
    report,
  }: {
    mistakes: PlacedMistake[];
    report: (issues: readonly z.core.$ZodIssue[], prefix: Path, known?: string[]) => void;
  },
): SignalSettings | undefined {
  const sourceName = (value as { source?: unknown } | null)?.source;
  if (typeof sourceName !== "string") return undefined;
  const source = sources.find(([name]) => name === sourceName);
  if (source === undefined) {
    const near = nearestKey(
      sourceName,
      sources.map(([name]) => name),
    );
    const at = [...path, "source"];
    const hint = near === undefined ? "" : `, did you mean "${near}"?`;
    mistakes.push({ at, message: `no source has this name${hint}` });
    return undefined;
  }
  const type = (source[1] as { type?: unknown } | null)?.type;
  const kind = sourceKinds.find((one) => one.type === type);
  const schema = signalSchemaOf.get(String(type));
  if (kind === undefined || schema === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    report(parsed.error.issues, path, Object.keys(schema.shape));
    return undefined;
  }
  const {
    source: _,
    worse,
    weight,
    critical,
    "watch-only": watchOnly,
    ...words
  } = parsed.data as Record<string, unknown>;
  const query = kind.queryOf(words);
  if (Array.isArray(query)) {
    for (const mistake of query) {
      const at = mistake.path === "" ? path : [...path, mistake.path];
      mistakes.push({ at, message: mistake.message });
    }
    return undefined;
  }
  return { source: sourceName, query, worse, weight, critical, watchOnly } as SignalSettings;
}

function entriesOf(value: unknown): [string, unknown][] {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? Object.entries(value) : [];
}

/** Replaces every text; mappings and lists keep their shape. */
function substitute(value: unknown, path: Path, replace: (text: string, path: Path) => string): unknown {
  if (typeof value === "string") return replace(value, path);
  if (Array.isArray(value)) return value.map((item, index) => substitute(item, [...path, index], replace));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, substitute(item, [...path, key], replace)]),
  );
}

function asMistake({ at, message }: PlacedMistake): Mistake {
  return { path: pathText(at), message };
}

/** Each once: a source is held against its schema together with the whole file and alone. */
function unique(mistakes: readonly PlacedMistake[]): PlacedMistake[] {
  const seen = new Set<string>();
  return mistakes.filter(({ at, message }) => {
    const key = `${pathText(at)}\n${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
