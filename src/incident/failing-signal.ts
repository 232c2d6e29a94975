import { keysOf } from "../text/records.ts";
import type { FailingIntegration } from "./suspects.ts";

/** What is known of what fails, as far as a change can be held against it. */
export interface FailingSignal {
  integrations: readonly FailingIntegration[];
  /** Words that name what fails: of a route, a handler, an operation, a queue; lower case. */
  places: readonly string[];
  /** Regions and the like, as written: `eu-west-1`. */
  regions: readonly string[];
  /** Names of errors, as written: `InvalidParameterValue`. */
  errors: readonly string[];
  /** Families of causes that the way it fails points to. */
  concerns: readonly Concern[];
  slow: boolean;
}

export type Concern = "tls" | "timeout" | "access" | "connections" | "memory" | "name";

/** How a failure shows, and what a change says that can bring it. */
export const concernWords: Readonly<Record<Concern, { failure: RegExp; change: RegExp }>> = {
  tls: {
    failure: /certificate|issuer|\bssl|\btls|x509|handshake/iu,
    change:
      /certificate|\bssl|\btls|verify|\bca\b|ca-cert|openssl|certifi|urllib3|alpine|distroless|-slim\b/iu,
  },
  timeout: {
    failure: /time[ds]?[ -]?out|etimedout|deadline|\b504\b/iu,
    change: /timeout|deadline|egress|proxy|retr(?:y|ies)|security_group|firewall|networkpolicy|to_port/iu,
  },
  access: {
    failure: /\b40[13]\b|unauthori[sz]ed|forbidden|denied|not authorized|api key|invalid token/iu,
    change:
      /authorization|bearer|token|api[-_ ]?key|secret|credential|\brole|\biam\b|assume_role|permission|\bcors\b|origin|status\(403\)/iu,
  },
  connections: {
    failure:
      /too many (?:clients|connections)|connection(?:s)? (?:is|are)? ?not available|pool|connection refused|econnrefused|\b503\b/iu,
    change: /pool|connections|max_conn|keep[-_]?alive|replicas/iu,
  },
  memory: { failure: /\boom|out of memory|memory/iu, change: /memory|heap|limits/iu },
  name: {
    failure: /enotfound|no such host|getaddrinfo|nxdomain/iu,
    change: /host|dns|url|endpoint|domain/iu,
  },
};

/** Words that say how a signal is counted, and nothing of what it is about. */
const generic = new Set(
  "and api app bad by calls check checks client code count counter duration error errors fail failed failing failure failures get good health http https integration job latency level of operation outcome path per post probe production prod queue rate ratio read request requests response result route save seconds server service set shop slow state status sum success system test the time to total update url user users v1 v2 v3 web".split(
    " ",
  ),
);

/** `sendLink`, `send_link` and `/send-link` are the same words. */
export function wordsIn(text: string): string[] {
  return (
    text
      .slice(0, 4_000)
      .replace(/([a-z0-9])([A-Z])/gu, "$1 $2")
      .toLowerCase()
      .match(/[a-z0-9]{2,40}/gu) ?? []
  ).map((word) => (word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word));
}

const genericStems = new Set([...generic].flatMap(wordsIn));
const placeLabel =
  /\b(?:route|path|uri|handler|endpoint|operation|controller|action|queue|topic|exception|grpc_method|rpc)\s*=~?\s*"([^"]{1,200})"/gu;
const regionLabel = /\b(?:region|zone|az|datacenter|cluster|location)\s*=~?\s*"([\w.-]{2,60})"/gu;
const statusLabel = /\b(?:code|status|status_code)\s*=~?\s*"([^"]{1,40})"/gu;

const errorName = /\b(?:[A-Z][a-z0-9]{1,30}){2,8}\b/gu;

export interface SignalWords {
  name: string;
  /** As sent to the source. */
  queries: readonly string[];
  /** What a probe got, or an error said. */
  failure?: string | undefined;
  isLatency: boolean;
}

/** What the failing signals know, from their names, their queries and the way they fail. All of it may be foreign text. */
export function failingSignal(
  signals: readonly SignalWords[],
  integrations: readonly FailingIntegration[],
): FailingSignal {
  const queries = signals.flatMap((signal) => signal.queries.map((query) => query.slice(0, 4_000)));
  const labels = (pattern: RegExp) =>
    queries.flatMap((query) => [...query.matchAll(pattern)].map(([, value = ""]) => value));
  // The name of an integration's signal says whose it is, which its settings say better.
  const named = integrations.length > 0 ? [] : signals.map(({ name }) => name);
  const places = [...named, ...labels(placeLabel)].flatMap(wordsIn).filter((word) => !genericStems.has(word));
  const said = [
    ...signals.map(({ failure = "" }) => failure.slice(0, 2_000)),
    ...labels(placeLabel),
    ...labels(statusLabel),
  ].join("\n");
  const concerns = keysOf(concernWords).filter((concern) => concernWords[concern].failure.test(said));
  return {
    integrations,
    places: [...new Set(places)].slice(0, 20),
    regions: [...new Set(labels(regionLabel))].slice(0, 5),
    errors: [...new Set(said.match(errorName) ?? [])].slice(0, 10),
    concerns,
    slow: signals.some(({ isLatency }) => isLatency),
  };
}

/** Words by which an integration is called in code: `fraud-check` is `fraud`, not `check`. */
export function integrationWords({ name }: Pick<FailingIntegration, "name">): string[] {
  return [...new Set(wordsIn(name))].filter((word) => word.length > 3 && !genericStems.has(word));
}
