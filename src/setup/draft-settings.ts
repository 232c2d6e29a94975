import { stringify } from "yaml";
import type { Integration } from "../review/integrations/integration.ts";
import type { Objective } from "./find-objectives.ts";
import type { Stack } from "./stack.ts";

/** What was found out about a repository and about its Prometheus. */
export interface Found {
  integrations: readonly Integration[];
  stack: Stack | undefined;
  /** Objectives that the repository states and that can be read as they are. */
  objectives: readonly Objective[];
  prometheus: FoundPrometheus | undefined;
  /** An address that must answer 200, where nothing else is watched. */
  probeUrl: string | undefined;
}

export interface FoundPrometheus {
  /** As it was given; a login in it is left out. */
  url: string;
  /** Name of the variable with the token that was sent; undefined when none was. */
  tokenVariable: string | undefined;
  /** What a preset found, by what it measures; undefined when the server has none of its metrics. */
  errors: string | undefined;
  latency: string | undefined;
  /** The label that tells this service from the others. */
  where: string | undefined;
  /** Jobs among which the service was not found by name. */
  jobs: readonly string[];
}

const mostIntegrations = 12;

/** A settings file that works as it stands, with what should be looked at in comments. */
export function draftSettings(found: Found): string {
  const parts = [
    "# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/deploy-guard/v1/schema/deploy-guard.schema.json",
    "# Written by deploy-guard init from what it found here; docs/settings.md has every key.",
    "version: 1",
    ...sources(found),
    ...signals(found),
    ...integrations(found),
    "",
    "watch:",
    "  duration: 15m       # how long a deploy is watched at most",
    "response:",
    "  revert: deploy      # off: only tells; begin with `dry-run: true` on the step to see what it would do",
    "  incident: true",
  ];
  return `${parts.join("\n")}\n`;
}

function sources({ prometheus }: Found): string[] {
  if (prometheus === undefined) return [];
  const { url, tokenVariable } = prometheus;
  const headers =
    tokenVariable === undefined ? "" : `, headers: { Authorization: "Bearer \${${tokenVariable}}" }`;
  return ["", "sources:", `  prom: { type: prometheus, url: ${flow(url)}${headers} }`];
}

function signals({ prometheus, stack, objectives }: Found): string[] {
  if (prometheus === undefined) {
    return [
      "",
      "# Nothing counts requests yet. With a Prometheus:",
      "#   sources: { prom: { type: prometheus, url: https://prometheus.example.com } }",
      "#   signals: { errors: { source: prom, preset: http-server } }",
      ...(stack === undefined ? [] : [`# ${stack.name} exposes its metrics by ${stack.metrics}.`]),
      "# docs/sources.md has Datadog, CloudWatch, New Relic, Sentry and others.",
    ];
  }
  const { errors, latency, where, jobs } = prometheus;
  const narrowed = where === undefined ? "" : `, where: ${flow(where)}`;
  const which =
    where === undefined && jobs.length > 1
      ? [
          `  # Which of these is this service? where: '{job="…"}' narrows it: ${jobs.slice(0, 10).map(oneWord).join(", ")}`,
        ]
      : [];
  if (objectives.length > 0) return ["", "signals:", ...objectives.flatMap(objectiveLines)];
  if (errors === undefined && latency === undefined) {
    return [
      "",
      "# This Prometheus has none of the metrics that the presets know: write the counters that it has.",
      "# signals:",
      "#   errors: { source: prom, bad: 'my_requests_total{code=~\"5..\"}', total: my_requests_total }",
    ];
  }
  return [
    "",
    "signals:",
    ...which,
    ...(errors === undefined
      ? []
      : [`  errors: { source: prom, preset: http-server${narrowed} }   # ${errors}`]),
    ...(latency === undefined
      ? []
      : [`  slow: { source: prom, preset: http-server, measure: latency${narrowed} }`]),
  ];
}

/** A rate is written with its query, a counter as the selector that it is. */
function objectiveLines({ name, file, bad, total }: Objective): string[] {
  const written = (text: string) => (/[(]/u.test(text) ? `{ query: ${flow(text)} }` : flow(text));
  return [
    `  ${name}:   # ${oneWord(file)}`,
    "    source: prom",
    `    bad: ${written(bad)}`,
    `    total: ${written(total)}`,
  ];
}

function integrations({ integrations: all, probeUrl }: Found): string[] {
  const own = probeUrl === undefined ? [] : ["  app:", ...probeLines(probeUrl)];
  const shown = all.slice(0, mostIntegrations);
  const left = all.length - shown.length;
  if (shown.length === 0 && own.length === 0) return [];
  return [
    "",
    "# Services of others that this repository uses. A change to a critical one is held until one of its owners approves.",
    "integrations:",
    ...own,
    ...shown.flatMap(integrationLines),
    ...(left > 0 ? [`  # and ${left} more that were found`] : []),
  ];
}

function integrationLines({ id, critical, owners, config, statusPage, evidence }: Integration): string[] {
  const seen = evidence[0] === undefined ? "" : `   # ${oneWord(`${evidence[0].file}:${evidence[0].line}`)}`;
  return [
    `  ${/^[a-z][\w-]*$/u.test(id) ? id : flow(id)}:${seen}`,
    ...ownerLines(critical, owners),
    ...(config.length > 0 ? [`    config: [${config.slice(0, 10).map(flow).join(", ")}]`] : []),
    ...(statusPage !== undefined ? [`    status-page: ${flow(statusPage)}`] : []),
  ];
}

/** Critical without owners would hold every change of it for ever: nobody could approve. */
function ownerLines(critical: boolean, owners: readonly string[]): string[] {
  if (owners.length === 0)
    return [
      `    # ${critical ? "critical: true, with " : ""}owners: ["@you"]: nobody in CODEOWNERS has its files`,
    ];
  const named = `    owners: [${owners.slice(0, 10).map(flow).join(", ")}]`;
  return critical ? ["    critical: true", named] : [named];
}

function probeLines(url: string): string[] {
  return ["    probes:", `      - { url: ${flow(url)}, conditions: ["[STATUS] == 200"] }`];
}

/** A text inside a flow collection: quoted wherever YAML could take it for something else. */
function flow(text: string): string {
  return stringify(text, { defaultStringType: "QUOTE_DOUBLE", lineWidth: 0 }).trim();
}

/** What may stand in a comment. */
function oneWord(text: string): string {
  return text.replace(/[^\x21-\x7e]+/gu, " ").slice(0, 120);
}
