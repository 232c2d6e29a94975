import type { SourceKind } from "./source.ts";

/**
 * Every type of source, by what stands in `type`. Each is loaded when a settings file names it: to make the words of
 * all of them takes longer than to read a whole file. Settings, their JSON Schema and the table in the documentation
 * follow from this list.
 */
const sources: Record<string, () => Promise<SourceKind>> = {
  prometheus: async () => (await import("./prometheus.ts")).prometheus,
  scrape: async () => (await import("./scrape.ts")).scrape,
  http: async () => (await import("./http.ts")).http,
  file: async () => (await import("./file.ts")).file,
  command: async () => (await import("./command.ts")).command,
  datadog: async () => (await import("./datadog.ts")).datadog,
  cloudwatch: async () => (await import("./cloudwatch.ts")).cloudwatch,
  google: async () => (await import("./google.ts")).google,
  azure: async () => (await import("./azure.ts")).azure,
  newrelic: async () => (await import("./newrelic.ts")).newrelic,
  dynatrace: async () => (await import("./dynatrace.ts")).dynatrace,
  sentry: async () => (await import("./sentry.ts")).sentry,
  cloudflare: async () => (await import("./cloudflare.ts")).cloudflare,
  elasticsearch: async () => (await import("./elasticsearch.ts")).elasticsearch,
  loki: async () => (await import("./loki.ts")).loki,
  influxdb: async () => (await import("./influxdb.ts")).influxdb,
  graphite: async () => (await import("./graphite.ts")).graphite,
};

export const sourceTypes = Object.keys(sources);

/** Undefined when there is no such type. */
export async function findSourceKind(type: string): Promise<SourceKind | undefined> {
  return Object.hasOwn(sources, type) ? sources[type]?.() : undefined;
}

/** Every one of them, in the order of the list; for the documentation, editors and tests. */
export async function allSourceKinds(): Promise<SourceKind[]> {
  return Promise.all(Object.values(sources).map((load) => load()));
}
