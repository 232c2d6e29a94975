import type { Severity } from "../review/finding.ts";
import { fileKind, isManifest, linesAboveVersions, realLines } from "./changed-lines.ts";
import {
  type Concern,
  concernWords,
  type FailingSignal,
  integrationWords,
  wordsIn,
} from "./failing-signal.ts";
import type { Candidate, FailingIntegration } from "./suspects.ts";

/** What ties a change to an integration that fails; `items` are the files, words, hosts or packages. */
export type Tie = "configuration" | "settings" | "hosts" | "packages" | "code" | "flag" | "named";

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

export interface Scored {
  reason: Evidence;
  /** Logarithm of a likelihood ratio; below 0 it speaks for innocence. */
  points: number;
}

/** One changed file as far as it can break something that is live. */
interface LiveFile {
  path: string;
  lines: string[];
  /** Of a manifest: where a package may be named whose version changed. */
  above: string[];
  keys: string[][];
  /** GitHub gave no patch: what changed is not known. */
  unread: boolean;
}

interface Looked {
  live: LiveFile[];
  /** Of all files, live or not. */
  lines: number;
}

const points = {
  settings: 4.5,
  hosts: 4,
  packages: 4,
  configuration: 3.5,
  code: 3,
  codeUnread: 2.5,
  flag: 2.5,
  named: 1.5,
  placePath: 3,
  placeLine: 1.2,
  error: 3,
  region: 3,
  concern: 2,
  outbound: 2.5,
  client: 2,
  ground: 0.8,
  query: 1.8,
} as const;

/** On top of what ties it. */
const findingPoints: Readonly<Record<Severity, number>> = { low: 0.2, medium: 0.7, high: 1.2, critical: 1.8 };

const egress =
  /kind:\s*(?:network-?policy|serviceentry|sidecar|egress\w*|ciliumnetworkpolicy)|\begress\b|https?_proxy|no_proxy|security_group|firewall|nat_gateway|outbound/iu;
const egressPath = /(?:network-?polic|egress|firewall|security-?group|proxy|istio|service-?mesh)/iu;
const longestPath = 400;
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
const flagPath = /(?:^|[/._-])(?:feature-?)?(?:flags?|features?|toggles?|experiments?)(?=[/._-]|$)/iu;

function unique(items: readonly string[], most = 4): string[] {
  return [...new Set(items)].slice(0, most);
}

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

/** Kinds that say the same thing twice count once, the stronger one; each further kind of tie counts half. */
function ties({ live }: Looked, integration: FailingIntegration): Scored[] {
  const { name } = integration;
  const text = live.flatMap(({ path, lines }) => lines.map((line) => ({ path, line: line.slice(1) })));
  const keys = [
    ...live.flatMap(({ keys: its }) =>
      its.filter((key) => integration.sets?.(key) === true).map((key) => key.join(".")),
    ),
    ...text.flatMap(({ line }) => (line.match(/[\w.$-]{2,200}/gu) ?? []).filter(integration.names)),
  ];
  const hosts = integration.hosts
    .map((host) => host.replace(/^\*\./u, "."))
    .filter((host) => text.some(({ line }) => line.includes(host)));
  const versions = live
    .filter(({ path }) => isManifest(path))
    .flatMap(({ lines, above }) => [...lines, ...above].map((line) => line.slice(1)));
  const packages = integration.packages.filter(
    (pattern) =>
      versions.some((line) => namesPackage(line, pattern)) ||
      (pattern.includes(":") && namesInXml(versions, pattern)),
  );
  const code = live.filter(({ path }) => integration.calls(path));
  const words = integrationWords(integration);
  const flags = text.filter(
    ({ path, line }) => (flagPath.test(path) || /\bflags?\b|feature/iu.test(line)) && has(line, words),
  );
  const named = live
    .filter(({ path, lines }) => has(path, words) || lines.some((line) => has(line, words)))
    .map(({ path }) => path);
  const found: [Tie, number, string[]][] = [
    ["settings", points.settings, keys],
    ["hosts", points.hosts, hosts],
    ["packages", points.packages, packages],
    ["configuration", points.configuration, live.map(({ path }) => path).filter(integration.configures)],
    [
      "code",
      code.some(({ unread }) => !unread) ? points.code : points.codeUnread,
      code.map(({ path }) => path),
    ],
    ["flag", points.flag, flags.map(({ path }) => path)],
    ["named", points.named, named],
  ];
  return found
    .filter(([, , items]) => items.length > 0)
    .toSorted((a, b) => b[1] - a[1])
    .map(([kind, weight, items], at) => ({
      reason: { kind, integration: name, items: unique(items) },
      points: at === 0 ? weight : weight / 2,
    }));
}

function has(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const own = new Set(wordsIn(text));
  return words.some((word) => own.has(word));
}

/** `stripe` in `"stripe": "^17"`, not in `stripe-mock`; `com.adyen:*` in `com.adyen:library:30`; in pom.xml group and artifact stand apart. */
function namesPackage(line: string, pattern: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll("_", "-");
  const wanted = plain(pattern).replace(/\*$/u, "");
  const isOpen = pattern.endsWith("*");
  const names = plain(line).match(/[@a-z0-9][\w@./:+-]{0,200}/gu) ?? [];
  return names.some((name) => {
    const bare = withoutVersion(name.replace(/^node-modules\//u, ""));
    if (isOpen) return bare.startsWith(wanted);
    if (bare === wanted || bare.startsWith(`${wanted}:`) || bare.startsWith(`${wanted}==`)) return true;
    return bare.replace(/:$/u, "") === wanted || bare.replace(/\/v\d+$/u, "") === wanted;
  });
}

/** `stripe` of `stripe@17.0.0`; a scope begins with the same sign. */
function withoutVersion(name: string): string {
  const at = name.lastIndexOf("@");
  return at > 0 && !name.includes("/", at) ? name.slice(0, at) : name;
}

/** Group and artifact, each in an element of its own. */
function namesInXml(lines: readonly string[], pattern: string): boolean {
  const [group = "", artifact = ""] = pattern.toLowerCase().split(":");
  const text = lines.join("\n").toLowerCase();
  return text.includes(`>${group}<`) && (artifact === "*" || text.includes(`>${artifact}<`));
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
