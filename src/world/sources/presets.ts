import { keysOf } from "../../text/records.ts";

/** What a signal of a preset measures. */
export type Measure = "errors" | "latency";

/** Metrics of one library, proxy or convention, as it names them. */
export interface PresetRow {
  /** As people call it, for the report. */
  framework: string;
  /** Where the names are described. */
  source: string;
  /** A counter of all that was tried, and either the label and pattern of what failed, or another counter of it. */
  errors?: { total: string } & ({ of: string; failed: string } | { bad: string });
  /** A histogram, without `_bucket`. */
  latency?: string;
}

const server5xx = "5..|5xx";
const otelHttp = "https://opentelemetry.io/docs/specs/semconv/http/http-metrics/";
const otelRpc = "https://opentelemetry.io/docs/specs/semconv/rpc/rpc-metrics/";
/** Codes of gRPC by which the server failed, not the caller: unknown, deadline exceeded, unimplemented, internal, unavailable, data loss. */
const grpcNumbers = "2|4|12|13|14|15";
const grpcNames = "Unknown|DeadlineExceeded|Unimplemented|Internal|Unavailable|DataLoss";
const grpcUpper = "UNKNOWN|DEADLINE_EXCEEDED|UNIMPLEMENTED|INTERNAL|UNAVAILABLE|DATA_LOSS";

function status(total: string, of: string, failed = server5xx): NonNullable<PresetRow["errors"]> {
  return { total, of, failed };
}

/** By preset, those that tell most of an application first: what it says of itself before what a proxy in front of it says. */
export const presets = {
  "http-server": [
    {
      framework: "OpenTelemetry",
      source: otelHttp,
      errors: status("http_server_request_duration_seconds_count", "http_response_status_code"),
      latency: "http_server_request_duration_seconds",
    },
    {
      framework: "OpenTelemetry (old names)",
      source: otelHttp,
      errors: status("http_server_duration_milliseconds_count", "http_status_code"),
      latency: "http_server_duration_milliseconds",
    },
    {
      framework: "OpenTelemetry (old names, no unit)",
      source: otelHttp,
      errors: status("http_server_duration_count", "http_status_code"),
      // In milliseconds, which its name does not say: no threshold could be chosen.
    },
    {
      framework: "Micrometer (Spring Boot, Quarkus)",
      source: "https://docs.spring.io/spring-boot/reference/actuator/metrics.html",
      errors: status("http_server_requests_seconds_count", "status"),
      latency: "http_server_requests_seconds",
    },
    {
      framework: "prometheus-net (ASP.NET Core)",
      source: "https://github.com/prometheus-net/prometheus-net#aspnet-core-http-request-metrics",
      errors: status("http_requests_received_total", "code"),
      latency: "http_request_duration_seconds",
    },
    {
      framework: "django-prometheus",
      source: "https://github.com/django-commons/django-prometheus",
      errors: status("django_http_responses_total_by_status_total", "status"),
      latency: "django_http_requests_latency_including_middlewares_seconds",
    },
    {
      framework: "prometheus-flask-exporter",
      source: "https://github.com/rycus86/prometheus_flask_exporter",
      errors: status("flask_http_request_total", "status"),
      latency: "flask_http_request_duration_seconds",
    },
    {
      framework: "starlette-exporter (FastAPI)",
      source: "https://github.com/stephenhillier/starlette_exporter",
      errors: status("starlette_requests_total", "status_code"),
      latency: "starlette_request_duration_seconds",
    },
    {
      framework: "yabeda-rails",
      source: "https://github.com/yabeda-rb/yabeda-rails",
      errors: status("rails_requests_total", "status"),
      latency: "rails_request_duration_seconds",
    },
    {
      framework: "prometheus_exporter (Ruby)",
      source: "https://github.com/discourse/prometheus_exporter",
      errors: status("ruby_http_requests_total", "status"),
    },
    ...(["code", "status", "status_code", "http_status", "statusCode"] as const).map((label) => ({
      framework: `http_requests_total by ${label}`,
      source: "https://prometheus.io/docs/practices/naming/",
      errors: status("http_requests_total", label),
      latency: "http_request_duration_seconds",
    })),
    ...(["code", "status", "status_code", "http_status"] as const).map((label) => ({
      framework: `http_request_duration_seconds by ${label}`,
      source: "https://github.com/jochen-schweizer/express-prom-bundle",
      errors: status("http_request_duration_seconds_count", label),
      latency: "http_request_duration_seconds",
    })),
    {
      framework: "Caddy",
      source: "https://caddyserver.com/docs/metrics",
      errors: status("caddy_http_request_duration_seconds_count", "code"),
      latency: "caddy_http_request_duration_seconds",
    },
    {
      framework: "ingress-nginx",
      source: "https://kubernetes.github.io/ingress-nginx/user-guide/monitoring/",
      errors: status("nginx_ingress_controller_requests", "status"),
      latency: "nginx_ingress_controller_request_duration_seconds",
    },
    {
      framework: "Traefik",
      source: "https://doc.traefik.io/traefik/observability/metrics/overview/",
      errors: status("traefik_service_requests_total", "code"),
      latency: "traefik_service_request_duration_seconds",
    },
    {
      framework: "Istio",
      source: "https://istio.io/latest/docs/reference/config/metrics/",
      errors: status("istio_requests_total", "response_code"),
      latency: "istio_request_duration_milliseconds",
    },
    {
      framework: "Linkerd",
      source: "https://linkerd.io/2/reference/proxy-metrics/",
      errors: status("response_total", "classification", "failure"),
      latency: "response_latency_ms",
    },
    {
      framework: "Envoy",
      source: "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_conn_man/stats",
      errors: status("envoy_http_downstream_rq_xx", "envoy_response_code_class", "5"),
      latency: "envoy_http_downstream_rq_time",
    },
    {
      framework: "HAProxy",
      source:
        "https://www.haproxy.com/documentation/haproxy-configuration-tutorials/alerts-and-monitoring/prometheus/",
      errors: status("haproxy_backend_http_responses_total", "code"),
    },
    {
      framework: "Kong",
      source: "https://docs.konghq.com/hub/kong-inc/prometheus/",
      errors: status("kong_http_requests_total", "code"),
      latency: "kong_request_latency_ms",
    },
  ],
  "grpc-server": [
    {
      framework: "OpenTelemetry",
      source: otelRpc,
      errors: status("rpc_server_call_duration_seconds_count", "rpc_response_status_code", grpcUpper),
      latency: "rpc_server_call_duration_seconds",
    },
    {
      framework: "OpenTelemetry (old names)",
      source: otelRpc,
      errors: status("rpc_server_duration_milliseconds_count", "rpc_grpc_status_code", grpcNumbers),
      latency: "rpc_server_duration_milliseconds",
    },
    {
      framework: "go-grpc-middleware, grpc-java",
      source: "https://github.com/grpc-ecosystem/go-grpc-middleware",
      errors: status("grpc_server_handled_total", "grpc_code", `${grpcNames}|${grpcUpper}`),
      latency: "grpc_server_handling_seconds",
    },
    {
      framework: "Micrometer",
      source: "https://docs.micrometer.io/micrometer/reference/",
      errors: status("grpc_server_processing_duration_seconds_count", "statusCode", grpcUpper),
      latency: "grpc_server_processing_duration_seconds",
    },
  ],
  "http-client": [
    {
      framework: "OpenTelemetry",
      source: otelHttp,
      errors: status(
        "http_client_request_duration_seconds_count",
        "http_response_status_code",
        "5..|401|403|429",
      ),
      latency: "http_client_request_duration_seconds",
    },
    {
      framework: "OpenTelemetry (old names)",
      source: otelHttp,
      errors: status("http_client_duration_milliseconds_count", "http_status_code", "5..|401|403|429"),
      latency: "http_client_duration_milliseconds",
    },
    {
      framework: "Micrometer (Spring)",
      source: "https://docs.spring.io/spring-boot/reference/actuator/metrics.html",
      errors: status("http_client_requests_seconds_count", "status", "5..|401|403|429|CLIENT_ERROR|IO_ERROR"),
      latency: "http_client_requests_seconds",
    },
    {
      framework: "Envoy clusters",
      source:
        "https://www.envoyproxy.io/docs/envoy/latest/configuration/upstream/cluster_manager/cluster_stats",
      errors: status("envoy_cluster_upstream_rq_xx", "envoy_response_code_class", "5"),
      latency: "envoy_cluster_upstream_rq_time",
    },
  ],
  jobs: [
    {
      framework: "yabeda-sidekiq",
      source: "https://github.com/yabeda-rb/yabeda-sidekiq",
      errors: { total: "sidekiq_jobs_executed_total", bad: "sidekiq_jobs_failed_total" },
      latency: "sidekiq_job_runtime_seconds",
    },
    {
      framework: "celery-exporter",
      source: "https://github.com/danihodovic/celery-exporter",
      errors: { total: "celery_task_started_total", bad: "celery_task_failed_total" },
      latency: "celery_task_runtime",
    },
  ],
} satisfies Record<string, readonly PresetRow[]>;

export type PresetName = keyof typeof presets;
export const presetNames = keysOf(presets);

/** The labels that hold the host which is called, in the conventions of outgoing calls. */
export const hostLabels = [
  "server_address",
  "net_peer_name",
  "client_name",
  "envoy_cluster_name",
  "uri_host",
];
