import { type Mistake, SettingsError } from "../errors.ts";
import { callsName, checksName } from "../text/names.ts";
import { isRecord, memberOf } from "../text/records.ts";
import type { Inputs } from "./inputs.ts";
import { type PlacedMistake, pathText, uniqueMistakes } from "./mistakes.ts";
import { parseNotify } from "./parse-notify.ts";
import { parseSignal } from "./parse-signal.ts";
import { partReader } from "./read-part.ts";
import { fileSchema, type Settings } from "./settings.ts";
import { typeOf, wordsOf } from "./source-words.ts";
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
export async function parseSettings(text: string, where: string, env: Env): Promise<Settings> {
  return settingsOf(readWritten(text, where), env);
}

/** @throws SettingsError with every mistake, its path, its line and the nearest key */
export async function settingsOf(file: WrittenFile, env: Env): Promise<Settings> {
  const { settings, mistakes } = await check(file.value, env);
  if (mistakes.length > 0 || settings === undefined) {
    throw new SettingsError(
      file.where,
      mistakes.map((mistake) => file.placed(mistake)),
    );
  }
  return settings;
}

/** Settings for a start without a file: one Prometheus and a probe, from the inputs. */
export async function settingsFromInputs(inputs: Inputs, env: Env): Promise<Settings> {
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
  const { settings, mistakes } = await check(written, env);
  if (settings === undefined) throw new SettingsError("The workflow step", mistakes.map(asMistake));
  return settings;
}

async function check(
  written: unknown,
  env: Env,
): Promise<{ settings?: Settings; mistakes: PlacedMistake[] }> {
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

  if (isEmpty(written)) return { mistakes: [{ at: [], message: emptyFile }] };
  const known = await wordsOf(memberOf(filled, "sources"));
  const found: PlacedMistake[] = [];
  const read = partReader(
    written,
    [...known.values()].map(({ kind }) => kind),
    found,
  );
  const data = read(fileSchema, filled, []);
  const sources = entriesOf(memberOf(filled, "sources")).map(([name, value]) => {
    const words = known.get(typeOf(value));
    return { name, words, settings: words && read(words.kind.settings, value, ["sources", name]) };
  });
  const signalAt = (value: unknown, path: Path) => parseSignal(value, path, { sources, read, found });

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
  const notify = parseNotify(filled, { read, found });
  found.push(...nameMistakes(filled));
  mistakes.push(...found.map((mistake) => withoutValues(mistake, written, values)));
  if (data === undefined || mistakes.length > 0) return { mistakes: uniqueMistakes(mistakes) };

  const { watch, response } = data;
  return {
    mistakes,
    settings: {
      sources: Object.fromEntries(sources.map(({ name, settings = {} }) => [name, settings])),
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
        otherBranches: response["other-branches"],
        labels: response.labels,
        reviewers: response.reviewers,
        maxAgeMs: response["max-age"],
        maxPerDay: response["max-per-day"],
        proveTree: response["prove-tree"],
        autoMerge: autoMergeMethods[response["auto-merge"]],
        verify: response.verify,
        reapply: response.reapply,
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
