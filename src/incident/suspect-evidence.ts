import type { Severity } from "../review/finding.ts";
import { fileKind, isManifest, linesAboveVersions, realLines } from "./changed-lines.ts";
import { type Concern, concernWords, type FailingSignal, wordsIn } from "./failing-signal.ts";
import type { Candidate } from "./suspects.ts";
import {
  egress,
  egressPath,
  type Looked,
  longestPath,
  points,
  type Scored,
  type Tie,
  ties,
  unique,
} from "./tie-evidence.ts";

/** Why a change is suspected, or is not. Items are foreign text. */
export type Evidence =
  | { kind: Tie; integration: string; items: string[] }
  /** It touches the place that fails: a route, a handler, a queue; or the region. */
  | { kind: "place" | "region"; items: string[] }
  /** It names the error that is seen. */
  | { kind: "error"; items: string[] }
  /** What it says fits the way in which it fails. */
  | { kind: "concern"; concern: Concern; items: string[] }
  /** What all calls to the outside go through: egress rules, proxies, a shared client. */
  | { kind: "outbound"; items: string[] }
  /** What everything runs on: the base image, the runtime, machines, schema. */
  | { kind: "ground"; items: string[] }
  /** A review finds it risky; items are ids of rules. */
  | { kind: "finding"; integration: string; severity: Severity; items: string[] }
  | { kind: "query"; items: string[] }
  | { kind: "only-harmless" | "only-elsewhere" | "only-idle" }
  | { kind: "size"; lines: number; files: number };

/** On top of what ties it. */
const findingPoints: Readonly<Record<Severity, number>> = { low: 0.2, medium: 0.7, high: 1.2, critical: 1.8 };

const clientPath =
  /(?:^|\/)[\w.-]*(?:http|rest|api|web|fetch|request)[-_.]?(?:client|util|helper|wrapper|agent)s?[\w.-]*$|(?:^|\/)(?:axios|fetch|http)\.[a-z]+$/iu;
const clientPackage =
  /^(?:axios|got|undici|node-fetch|requests|urllib3|httpx|aiohttp|certifi|okhttp|httpclient|faraday|httparty|rest-client|net-http[\w-]*|guzzle\w*|reqwest|hyper|rustls|openssl|grpc\w*)$/iu;
const ground =
  /(?:^|\/)(?:Dockerfile[^/]*|\.tool-versions|\.nvmrc|\.ruby-version|\.python-version|runtime\.txt|entrypoint\.sh|Procfile)$/u;
const machines =
  /(?:^|\/)(?:helm|charts?|k8s|kubernetes|deploy|deployment|manifests|infra|terraform|kustomize)[\w.-]*\//iu;
const queryLine =
  /\b(?:remove_index|add_index|drop index|create index|order_by|order by|where|join|select|group by|includes|preload|n\+1|timeout|cache|pool)\b/iu;

function look({ files }: Candidate): Looked {
  return {
    lines: files.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0),
    live: files
      .filter(({ path }) => fileKind(path) === "live")
      .map(({ path, patch, keys = [], additions, deletions }) => {
        const lines = realLines(patch, path);
        const unread = patch === undefined && additions + deletions > 0;
        const above = isManifest(path) ? linesAboveVersions(patch) : [];
        return { path, lines, above, unread, keys: lines.length === 0 && !unread ? [] : keys };
      })
      .filter(({ lines, unread }) => lines.length > 0 || unread),
  };
}

/** All that speaks for and against one change; `all` tell how special a word is. */
export function evidenceOf(
  candidate: Candidate,
  failing: FailingSignal,
  all: readonly Candidate[],
): Scored[] {
  const looked = look(candidate);
  const paths = candidate.files.map(({ path }) => path);
  const found: Scored[] = [
    ...failing.integrations.flatMap((integration) => ties(looked, integration)),
    ...placeEvidence(looked, failing, all),
    ...wayEvidence(looked, failing),
    ...findingEvidence(candidate, failing),
  ];
  if (candidate.filesComplete && paths.length > 0 && looked.live.length === 0) {
    const kinds = paths.map(fileKind);
    if (kinds.every((kind) => kind === "harmless"))
      found.push({ reason: { kind: "only-harmless" }, points: -4 });
    else if (kinds.includes("elsewhere") && !kinds.includes("live"))
      found.push({ reason: { kind: "only-elsewhere" }, points: -3 });
    else found.push({ reason: { kind: "only-idle" }, points: -3.5 });
  } else if (looked.lines > 0) {
    const size = Math.min(0.6, 0.08 * Math.log2(1 + looked.lines));
    found.push({ reason: { kind: "size", lines: looked.lines, files: paths.length }, points: size });
  }
  return found;
}

function findingEvidence({ risks = [] }: Candidate, { integrations }: FailingSignal): Scored[] {
  const own = risks.filter(({ integration }) => integrations.some(({ name }) => name === integration));
  const [worst] = own;
  if (worst === undefined) return [];
  const { integration, severity } = worst;
  const items = unique(own.map(({ rule }) => rule));
  return [{ reason: { kind: "finding", integration, severity, items }, points: findingPoints[severity] }];
}

/** Whether it touches what fails, by words that few of the changes have. */
function placeEvidence(
  { live }: Looked,
  { places, regions, errors }: FailingSignal,
  all: readonly Candidate[],
): Scored[] {
  const found: Scored[] = [];
  const inPaths = live.flatMap(({ path }) => (isManifest(path) ? [] : wordsIn(path)));
  const inLines = live.flatMap(({ lines }) =>
    lines.slice(0, 2_000).flatMap((line) => wordsIn(line.slice(1))),
  );
  const placesAmong = (own: readonly string[]) => {
    const has = new Set(own);
    return places.filter((place) => has.has(place));
  };
  const [byPath, byLine] = [placesAmong(inPaths), placesAmong(inLines)];
  if (byPath.length > 0) {
    const weight = Math.max(...byPath.map((word) => rarity(word, all)));
    const more = 1 + 0.25 * Math.min(2, byPath.length - 1);
    found.push({
      reason: { kind: "place", items: unique(byPath) },
      points: points.placePath * weight * more,
    });
  } else if (byLine.length > 0) {
    found.push({ reason: { kind: "place", items: unique(byLine) }, points: points.placeLine });
  }
  const said = errors.filter((error) => live.some(({ lines }) => lines.some((line) => line.includes(error))));
  if (said.length > 0) found.push({ reason: { kind: "error", items: unique(said) }, points: points.error });
  const here = regions.filter((region) =>
    live.some(({ path, lines }) => path.includes(region) || lines.some((line) => line.includes(region))),
  );
  if (here.length > 0) found.push({ reason: { kind: "region", items: here }, points: points.region });
  return found;
}

/** 1 for a word of one change alone, 0 for one that all have. */
function rarity(word: string, all: readonly Candidate[]): number {
  const having = all.filter(({ files }) =>
    files.some(({ path }) => fileKind(path) === "live" && !isManifest(path) && wordsIn(path).includes(word)),
  ).length;
  return all.length <= 1 ? 1 : Math.log((all.length + 1) / Math.max(1, having)) / Math.log(all.length + 1);
}

/** What fits the way it fails: error words, slowness, that calls to the outside fail. */
function wayEvidence({ live }: Looked, { concerns, integrations, slow }: FailingSignal): Scored[] {
  const found: Scored[] = [];
  const texts = live.map(({ path, lines }) => ({
    path,
    text: [path, ...lines.map((line) => line.slice(1))].join("\n"),
  }));
  for (const concern of concerns) {
    const items = texts.filter(({ text }) => concernWords[concern].change.test(text)).map(({ path }) => path);
    if (items.length > 0)
      found.push({ reason: { kind: "concern", concern, items: unique(items) }, points: points.concern });
  }
  if (integrations.length > 0) {
    const rules = texts
      .filter(({ path, text }) => egressPath.test(path) || egress.test(text))
      .map(({ path }) => path);
    const clients = live
      .filter(
        ({ path, lines, above }) =>
          clientPath.test(path.slice(-longestPath)) ||
          (isManifest(path) &&
            [...lines, ...above].some((line) =>
              (line.match(/[a-z0-9][\w-]{1,60}/giu) ?? []).some((word) => clientPackage.test(word)),
            )),
      )
      .map(({ path }) => path);
    if (rules.length > 0)
      found.push({ reason: { kind: "outbound", items: unique(rules) }, points: points.outbound });
    else if (clients.length > 0)
      found.push({ reason: { kind: "outbound", items: unique(clients) }, points: points.client });
  }
  if (slow) {
    const items = live
      .filter(({ lines }) => lines.some((line) => queryLine.test(line)))
      .map(({ path }) => path);
    if (items.length > 0)
      found.push({ reason: { kind: "query", items: unique(items) }, points: points.query });
  }
  const base = live.map(({ path }) => path).filter((path) => ground.test(path) || machines.test(path));
  if (base.length > 0) found.push({ reason: { kind: "ground", items: unique(base) }, points: points.ground });
  return found;
}
