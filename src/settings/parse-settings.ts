import type { z } from "zod";
import { type Mistake, SettingsError } from "../errors.ts";
import { callsName, checksName } from "../text/names.ts";
import { isRecord, memberOf } from "../text/records.ts";
import { sourceKinds } from "../world/sources/index.ts";
import type { Inputs } from "./inputs.ts";
import { asJsonSchema, knownKeys, placesOf } from "./known-keys.ts";
import { mistakesOf, nearestKey, type PlacedMistake, pathText, uniqueMistakes } from "./mistakes.ts";
import { parseControl } from "./parse-control.ts";
import { parseNotify } from "./parse-notify.ts";
import { fileSchema, type Settings, type SignalSettings, sharedWords, signalSchemaOf } from "./settings.ts";
import { foreignVariable, mapTexts, substituteVariables, variablesIn } from "./substitute.ts";
import { withoutValues } from "./without-values.ts";
import { readWritten, type WrittenFile } from "./written-file.ts";

type Env = Readonly<Record<string, string | undefined>>;
type Path = readonly PropertyKey[];

/** As GitHub's GraphQL names them. */
const autoMergeMethods = { merge: "MERGE", squash: "SQUASH", rebase: "REBASE", off: undefined } as const;

/**
 * Reads a settings file: YAML, or JSON, which is YAML.
 * @param where how to call the file in a mistake
 * @throws SettingsError with every mistake, its path, its line and the nearest key
 */
export function parseSettings(text: string, where: string, env: Env): Settings {
  return settingsOf(readWritten(text, where), env);
}

/** @throws SettingsError with every mistake, its path, its line and the nearest key */
export function settingsOf(file: WrittenFile, env: Env): Settings {
  const { settings, mistakes } = check(file.value, env);
  if (mistakes.length > 0 || settings === undefined) {
    throw new SettingsError(
      file.where,
      mistakes.map((mistake) => file.placed(mistake)),
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
  const filled = mapTexts(written, [], (text, at) => {
    const foreign = isProgram(at) ? undefined : foreignVariable(text);
    if (foreign !== undefined) mistakes.push({ at, message: foreign });
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

  // Only for hints: most files have no mistake, and it is what takes longest.
  let schema: ReturnType<typeof asJsonSchema> | undefined;
  const schemaOf = () => {
    schema ??= asJsonSchema(fileSchema);
    return schema;
  };
  const found: PlacedMistake[] = [];
  const report = (issues: readonly z.core.$ZodIssue[], prefix: Path = [], known?: string[]) => {
    for (const issue of issues) {
      const placed = Object.assign({}, issue, { path: [...prefix, ...issue.path] });
      found.push(
        ...mistakesOf([placed], {
          known: (path) => known ?? knownKeys(schemaOf(), path),
          elsewhere: (key) => placesOf(schemaOf(), key),
          written,
        }),
      );
    }
  };

  if (isEmpty(written)) return { mistakes: [{ at: [], message: emptyFile }] };
  const parsed = fileSchema.safeParse(filled);
  if (!parsed.success) report(parsed.error.issues);
  const sources = entriesOf(memberOf(filled, "sources"));
  const signalAt = (value: unknown, path: Path) =>
    parseSignal(value, path, sources, { mistakes: found, report });

  const signals = entriesOf(memberOf(filled, "signals")).flatMap(([name, value]) => {
    const signal = signalAt(value, ["signals", name]);
    return signal === undefined ? [] : [[name, signal] as const];
  });
  const calls = new Map(
    entriesOf(memberOf(filled, "integrations")).flatMap(([name, value]) => {
      const its = memberOf(value, "calls");
      return its === undefined ? [] : [[name, signalAt(its, ["integrations", name, "calls"])] as const];
    }),
  );
  const notify = parseNotify(filled, { mistakes: found, report });
  found.push(...nameMistakes(filled));
  mistakes.push(...found.map((mistake) => withoutValues(mistake, written, values)));
  if (!parsed.success || mistakes.length > 0) return { mistakes: uniqueMistakes(mistakes) };

  const { data } = parsed;
  const { watch, response } = data;
  return {
    mistakes,
    settings: {
      sources: data.sources as Settings["sources"],
      signals: Object.fromEntries(signals),
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
        conflict: response.conflict,
        labels: response.labels,
        reviewers: response.reviewers,
        maxAgeMs: response["max-age"],
        maxPerDay: response["max-per-day"],
        proveTree: response["prove-tree"],
        autoMerge: autoMergeMethods[response["auto-merge"]],
        verify: response.verify,
        rollback: response.rollback,
        quiet: response.quiet,
      },
      incident: data.incident && {
        close: data.incident.close,
        bots: data.incident.bots,
        remindMs: data.incident.remind,
        escalation: data.incident.escalation.map(({ after, to }) => ({ afterMs: after, to })),
        keepMs: data.incident.keep,
      },
      quiet: data.quiet,
      notify,
      services: data.services,
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
  const sourceName = memberOf(value, "source");
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
  const type = memberOf(source[1], "type");
  const kind = sourceKinds.find((one) => one.type === type);
  if (kind === undefined) return undefined;
  const schema = signalSchemaOf(kind);
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    report(parsed.error.issues, path, Object.keys(schema.shape));
    return undefined;
  }
  // What all signals share is known by its types; the rest are words of this kind of source.
  const {
    source: _,
    worse,
    weight,
    critical,
    "watch-only": watchOnly,
    control: written,
    ...words
  } = sharedWords.parse(parsed.data);
  const query = kind.queryOf(words);
  if (Array.isArray(query)) {
    for (const mistake of query) {
      const at = mistake.path === "" ? path : [...path, mistake.path];
      mistakes.push({ at, message: mistake.message });
    }
    return undefined;
  }
  const signal = { source: sourceName, query, worse, weight, critical, watchOnly };
  if (written === undefined || !isRecord(value)) return signal;
  const control = parseControl({ ...value, control: written }, [...path, "control"], signal, {
    typeOf: (name) => memberOf(sources.find(([known]) => known === name)?.[1], "type"),
    mistakes,
    parse: (words, at) => parseSignal(words, at, sources, { mistakes, report }),
  });
  return control === undefined ? undefined : { ...signal, control };
}

function entriesOf(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : [];
}

/** What is handed to a shell, a workflow or another service may hold variables of theirs. */
function isProgram([section, name, key]: Path): boolean {
  if (section === "sources") return key === "run";
  return section === "response" && (name === "rollback" || name === "verify");
}

const emptyFile = "is empty: expected version: 1, a source and a signal, or an integration with probes";

function isEmpty(written: unknown): boolean {
  return written === null || (typeof written === "object" && Object.keys(written).length === 0);
}

/** A signal of the same name as one that an integration brings could not be told from it. */
function nameMistakes(filled: unknown): PlacedMistake[] {
  const taken = entriesOf(memberOf(filled, "integrations")).flatMap(([integration, its]) => {
    const [calls, probes] = [memberOf(its, "calls"), memberOf(its, "probes")];
    const checks = Array.isArray(probes)
      ? probes.map((_, index) => checksName(integration, probes.length === 1 ? undefined : index + 1))
      : [];
    return [...(calls === undefined ? [] : [callsName(integration)]), ...checks];
  });
  return entriesOf(memberOf(filled, "signals"))
    .filter(([name]) => taken.includes(name))
    .map(([name]) => ({ at: ["signals", name], message: "is how an integration's own signal is called" }));
}

function asMistake({ at, message }: PlacedMistake): Mistake {
  return { path: pathText(at), message };
}
