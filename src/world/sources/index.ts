import { azure } from "./azure.ts";
import { cloudflare } from "./cloudflare.ts";
import { cloudwatch } from "./cloudwatch.ts";
import { command } from "./command.ts";
import { datadog } from "./datadog.ts";
import { dynatrace } from "./dynatrace.ts";
import { elasticsearch } from "./elasticsearch.ts";
import { file } from "./file.ts";
import { google } from "./google.ts";
import { graphite } from "./graphite.ts";
import { http } from "./http.ts";
import { influxdb } from "./influxdb.ts";
import { loki } from "./loki.ts";
import { newrelic } from "./newrelic.ts";
import { prometheus } from "./prometheus.ts";
import { scrape } from "./scrape.ts";
import { sentry } from "./sentry.ts";
import type { SourceKind } from "./source.ts";

/** Every type of source. Settings, their JSON Schema and the table in the documentation follow from this list. */
export const sourceKinds: readonly SourceKind[] = [
  prometheus,
  scrape,
  http,
  file,
  command,
  datadog,
  cloudwatch,
  google,
  azure,
  newrelic,
  dynatrace,
  sentry,
  cloudflare,
  elasticsearch,
  loki,
  influxdb,
  graphite,
];
