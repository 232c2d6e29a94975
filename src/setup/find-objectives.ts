import { parseAllDocuments } from "yaml";

/** An objective that the repository states already, as counters of what failed and of all. */
export interface Objective {
  /** Its own name, in the letters that a signal's name may have. */
  name: string;
  file: string;
  bad: string;
  total: string;
}

const mostCharacters = 200_000;
const mostObjectives = 50;

/** Whether a file may state objectives; only the text tells for sure. */
export function mayStateObjectives(path: string, text: string): boolean {
  return (
    /\.ya?ml$/u.test(path) &&
    text.length <= mostCharacters &&
    /prometheus\/v1|sloth\.slok\.dev|pyrra\.dev|openslo\//u.test(text)
  );
}

/**
 * Ratios of counters in files of Sloth, Pyrra and OpenSLO. What counts good ones instead of bad ones is left out: a difference of two
 * counters is no counter.
 * @see https://sloth.dev/specs/default/ https://github.com/pyrra-dev/pyrra https://github.com/OpenSLO/OpenSLO
 */
export function findObjectives(files: ReadonlyMap<string, string>): Objective[] {
  const found = new Map<string, Objective>();
  for (const [file, text] of files) {
    if (!mayStateObjectives(file, text)) continue;
    for (const { name, bad, total } of documentsIn(text).flatMap(objectivesIn)) {
      const signal = signalName(name);
      if (signal !== "" && !found.has(signal)) found.set(signal, { name: signal, file, bad, total });
      if (found.size >= mostObjectives) return [...found.values()];
    }
  }
  return [...found.values()];
}

type Stated = Omit<Objective, "file">;

function objectivesIn(document: unknown): Stated[] {
  const version = textAt(document, "version") ?? "";
  const api = textAt(document, "apiVersion") ?? "";
  if (version === "prometheus/v1") return slothSlos(document, textAt(document, "service") ?? "");
  if (api.startsWith("sloth.slok.dev/"))
    return slothSlos(at(document, "spec"), textAt(document, "spec", "service") ?? "");
  if (api.startsWith("pyrra.dev/")) return pyrraSlo(document);
  if (api.startsWith("openslo/")) return openSlo(document);
  return [];
}

/** `sli.events` of Sloth, whose window is filled in as `{{.window}}`. */
function slothSlos(spec: unknown, service: string): Stated[] {
  return listAt(spec, "slos").flatMap((slo) => {
    const bad = textAt(slo, "sli", "events", "error_query") ?? textAt(slo, "sli", "events", "errorQuery");
    const total = textAt(slo, "sli", "events", "total_query") ?? textAt(slo, "sli", "events", "totalQuery");
    const name = [service, textAt(slo, "name") ?? ""].filter((part) => part !== "").join("-");
    return bad === undefined || total === undefined
      ? []
      : [{ name, bad: windowed(bad), total: windowed(total) }];
  });
}

/** `indicator.ratio` of Pyrra: selectors. */
function pyrraSlo(document: unknown): Stated[] {
  const ratio = at(document, "spec", "indicator", "ratio");
  const bad = textAt(ratio, "errors", "metric");
  const total = textAt(ratio, "total", "metric");
  const name = textAt(document, "metadata", "name") ?? "";
  return bad === undefined || total === undefined ? [] : [{ name, bad, total }];
}

/** `ratioMetric.bad` of OpenSLO, in an SLO or in an SLI of its own. */
function openSlo(document: unknown): Stated[] {
  const indicator = at(document, "spec", "indicator", "spec") ?? at(document, "spec");
  const ratio = at(indicator, "ratioMetric");
  const query = (part: "bad" | "total") => textAt(ratio, part, "metricSource", "spec", "query");
  const [bad, total] = [query("bad"), query("total")];
  const name = textAt(document, "metadata", "name") ?? "";
  return bad === undefined || total === undefined ? [] : [{ name, bad, total }];
}

/** Any window does: what a rate's counter counted in an interval is asked for. */
function windowed(query: string): string {
  return query.replace(/\{\{-?\s*\.window\s*-?\}\}/gu, "5m").trim();
}

function signalName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^[-0-9]+|-$/gu, "")
    .slice(0, 60);
}

function documentsIn(text: string): unknown[] {
  try {
    const documents = parseAllDocuments(text);
    return Array.isArray(documents)
      ? documents
          .filter(({ errors }) => errors.length === 0)
          .map((one): unknown => one.toJS({ maxAliasCount: 50 }))
      : [];
  } catch {
    return [];
  }
}

function at(value: unknown, ...path: string[]): unknown {
  let inner = value;
  for (const key of path) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return undefined;
    inner = Object.entries(inner).find(([name]) => name === key)?.[1];
  }
  return inner;
}

function textAt(value: unknown, ...path: string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === "string" ? found : undefined;
}

function listAt(value: unknown, key: string): unknown[] {
  const found = at(value, key);
  return Array.isArray(found) ? found : [];
}
