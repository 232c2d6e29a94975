export const id = 501;
export const ids = [501];
export const modules = {

/***/ 10128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ endpoint)
/* harmony export */ });
/** Address of a path of an API; what stands before it in the API's own address is kept, such as the path of a proxy. */
function endpoint(api, path) {
    const url = new URL(api);
    url.pathname = url.pathname.replace(/\/+$/u, "") + path;
    return url;
}


/***/ }),

/***/ 40272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ presetMissing),
/* harmony export */   t: () => (/* binding */ findPreset)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82965);
/* harmony import */ var _promql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78342);



/** The metrics of a preset that the server has had within the last hour, in one request; undefined when it has none of them. */
async function findPreset(api, query, time, cancel) {
    const rows = _presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presets */ .v4[query.preset];
    const wheres = whereParts(query);
    const candidates = rows.flatMap((row) => wheres.flatMap((where) => {
        const probe = probeOf(row, query.measure, where);
        const fitting = queryOf(row, query, where);
        return probe === undefined || fitting === undefined ? [] : [{ row, probe, fitting }];
    }));
    const asked = candidates.map(({ probe }, index) => `label_replace(count(last_over_time(${probe}[1h])), "asked", "${index}", "", "")`);
    const { series } = await api.instant(asked.join(" or "), time, cancel);
    const there = new Set(series.flatMap(({ labels, points }) => ((points[0]?.[1] ?? 0) > 0 ? [labels.asked] : [])));
    const [first, ...others] = candidates.filter((_, index) => there.has(String(index)));
    if (first === undefined)
        return undefined;
    const { framework } = first.row;
    const more = [...new Set(others.map(({ row }) => row.framework))].filter((name) => name !== framework);
    return {
        query: first.fitting,
        note: { kind: "metrics-of", preset: query.preset, framework, others: more },
    };
}
/** A host is found under one of several labels. */
function whereParts({ where = "", host }) {
    const inner = (0,_promql_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorText */ .nM)("", where).replace(/^\{|\}$/gu, "");
    if (host === undefined)
        return [inner];
    return _presets_js__WEBPACK_IMPORTED_MODULE_1__/* .hostLabels */ ._q.map((label) => [inner, `${label}=${JSON.stringify(host)}`].filter((part) => part !== "").join(","));
}
/** A selector that matches where the row fits: the metric is there, with the label that tells what failed. */
function probeOf({ errors, latency }, measure, where) {
    if (measure === "latency")
        return latency === undefined ? undefined : (0,_promql_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorText */ .nM)(`${latency}_bucket`, where);
    if (errors === undefined)
        return undefined;
    return "bad" in errors
        ? (0,_promql_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorText */ .nM)(errors.total, where)
        : (0,_promql_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorText */ .nM)(errors.total, where, `${errors.of}!=""`);
}
/** Undefined where the row does not have what is measured. */
function queryOf({ errors, latency }, { measure, slowerThanMs = "baseline-p95" }, where) {
    if (measure === "latency") {
        if (latency === undefined)
            return undefined;
        return { kind: "histogram", gives: "ratio", histogram: latency, where: `{${where}}`, slowerThanMs };
    }
    if (errors === undefined)
        return undefined;
    const bad = "bad" in errors
        ? (0,_promql_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorText */ .nM)(errors.bad, where)
        : (0,_promql_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorText */ .nM)(errors.total, where, `${errors.of}=~"${errors.failed}"`);
    const total = (0,_promql_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorText */ .nM)(errors.total, where);
    return { kind: "ratio", gives: "ratio", bad: { selector: bad }, total: { selector: total } };
}
/** Why a signal of a preset can't be read where the server has none of its metrics. */
function presetMissing({ preset, measure, where, host }, service) {
    const rows = _presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presets */ .v4[preset];
    const names = rows.flatMap(({ errors, latency }) => (measure === "latency" ? latency : errors?.total) ?? []);
    const which = [where, host && `host ${host}`].filter(Boolean).join(", ");
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`has none of the metrics that the preset ${preset} knows${which === "" ? "" : ` (${which})`}`, {
        service,
        advice: `Looked for ${[...new Set(names)].slice(0, 6).join(", ")} and others; write bad and total with the names that there are`,
    });
}


/***/ }),

/***/ 82965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _q: () => (/* binding */ hostLabels),
/* harmony export */   gC: () => (/* binding */ presetNames),
/* harmony export */   v4: () => (/* binding */ presets)
/* harmony export */ });
/* harmony import */ var _text_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88445);

const server5xx = "5..|5xx";
const otelHttp = "https://opentelemetry.io/docs/specs/semconv/http/http-metrics/";
const otelRpc = "https://opentelemetry.io/docs/specs/semconv/rpc/rpc-metrics/";
/** Codes of gRPC by which the server failed, not the caller: unknown, deadline exceeded, unimplemented, internal, unavailable, data loss. */
const grpcNumbers = "2|4|12|13|14|15";
const grpcNames = "Unknown|DeadlineExceeded|Unimplemented|Internal|Unavailable|DataLoss";
const grpcUpper = "UNKNOWN|DEADLINE_EXCEEDED|UNIMPLEMENTED|INTERNAL|UNAVAILABLE|DATA_LOSS";
function status(total, of, failed = server5xx) {
    return { total, of, failed };
}
/** By preset, those that tell most of an application first: what it says of itself before what a proxy in front of it says. */
const presets = {
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
        ...["code", "status", "status_code", "http_status", "statusCode"].map((label) => ({
            framework: `http_requests_total by ${label}`,
            source: "https://prometheus.io/docs/practices/naming/",
            errors: status("http_requests_total", label),
            latency: "http_request_duration_seconds",
        })),
        ...["code", "status", "status_code", "http_status"].map((label) => ({
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
            source: "https://www.haproxy.com/documentation/haproxy-configuration-tutorials/alerts-and-monitoring/prometheus/",
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
            errors: status("http_client_request_duration_seconds_count", "http_response_status_code", "5..|401|403|429"),
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
            source: "https://www.envoyproxy.io/docs/envoy/latest/configuration/upstream/cluster_manager/cluster_stats",
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
};
const presetNames = (0,_text_records_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(presets);
/** The labels that hold the host which is called, in the conventions of outgoing calls. */
const hostLabels = [
    "server_address",
    "net_peer_name",
    "client_name",
    "envoy_cluster_name",
    "uri_host",
];


/***/ }),

/***/ 83884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ openPrometheusApi)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _http_advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71367);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10128);




const point = zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()]);
const labels = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
const success = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("success"),
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("resultType", [
        zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            resultType: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("matrix"),
            result: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ metric: labels, values: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(point).optional() })),
        }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            resultType: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("vector"),
            result: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ metric: labels, value: point.optional() })),
        }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ resultType: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("scalar"), result: point }),
    ]),
    warnings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullish(),
    infos: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullish(),
    /** VictoriaMetrics': a storage node did not answer. */
    isPartial: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().nullish(),
});
const failure = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("error"), errorType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), error: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const nameList = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("success"), data: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) });
/** Statuses whose body explains what was wrong with the query, and those with which a proxy refuses to let POST through. */
const explaining = [400, 422];
const postRefused = [403, 404, 405, 411, 501];
const mostSeries = 5_000;
/** @see https://prometheus.io/docs/prometheus/latest/querying/api/ */
function openPrometheusApi(service, access, { http, hide }) {
    let method = "POST";
    async function ask(path, parameters, cancel) {
        const url = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .endpoint */ .s)(access.url, `/api/v1/${path}`);
        // VictoriaMetrics otherwise moves start and end for its cache; the others ignore the word.
        // Thanos and a VictoriaMetrics cluster leave out a store that is away unless they are told to fail instead.
        const whole = { partial_response: "false", deny_partial_response: "1" };
        const form = new URLSearchParams({ ...parameters, ...whole, nocache: "1" });
        const plain = { service, timeoutMs: access.timeoutMs, cancel, maxBytes: 20_000_000 };
        if (method === "POST") {
            const answer = await http.send({
                ...plain,
                method,
                url: url.href,
                headers: { ...access.headers, "Content-Type": "application/x-www-form-urlencoded" },
                body: form.toString(),
                onlyReads: true,
                accept: [...explaining, ...postRefused],
            });
            if (!postRefused.includes(answer.status))
                return read(answer, url);
        }
        for (const [name, value] of form)
            url.searchParams.set(name, value);
        const answer = await http.send({ ...plain, url: url.href, headers: access.headers, accept: explaining });
        method = "GET";
        return read(answer, url);
    }
    async function names(cancel) {
        const url = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .endpoint */ .s)(access.url, "/api/v1/label/__name__/values");
        try {
            const sent = { service, url: url.href, headers: access.headers, timeoutMs: access.timeoutMs, cancel };
            const { text } = await http.send({ ...sent, maxBytes: 20_000_000 });
            return nameList.safeParse(parseJson(text)).data?.data ?? [];
        }
        catch (error) {
            // Only the hint is lost: some proxies let through nothing but queries.
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM))
                throw error;
            return [];
        }
    }
    function read(got, url) {
        const { text, status } = got;
        const request = hide(`${url.origin}${url.pathname}`);
        const wrong = (message, advice) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(hide(message), { service, request, status, ...(advice !== undefined && { advice }) });
        const json = parseJson(text);
        const refused = failure.safeParse(json);
        if (refused.success)
            throw wrong(`refused the query: ${refused.data.errorType}: ${refused.data.error.slice(0, 300)}`);
        if (status >= 400) {
            const { reason, advice } = (0,_http_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .explainStatus */ .cq)(got, { service, url: url.href, headers: access.headers });
            throw wrong(`answered ${status}${reason === undefined ? "" : `: ${reason}`}`, advice);
        }
        const answer = success.safeParse(json);
        if (!answer.success) {
            const page = (0,_http_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .explainPage */ .XE)(got, url.href);
            if (page !== undefined)
                throw wrong(`answered with ${page.reason}`, page.advice);
            throw wrong("answered with something that is not Prometheus's JSON");
        }
        const series = seriesOf(answer.data.data);
        if (series.length > mostSeries)
            throw wrong(`answered with ${series.length} series, more than ${mostSeries}`, "Sum them in the query");
        const said = [...(answer.data.warnings ?? []), ...(answer.data.infos ?? [])];
        // Remarks on the query begin so; whatever else is said says that something is missing.
        const [missing] = said.filter((text) => !/^PromQL (?:warning|info):/u.test(text));
        if (answer.data.isPartial === true || missing !== undefined)
            throw wrong(`answered only in part: ${missing?.slice(0, 200) ?? "isPartial is true"}`);
        return { series, warnings: said.map((text) => text.slice(0, 200)) };
    }
    return {
        range: (query, { start, end, step }, cancel) => ask("query_range", { query, start: String(start), end: String(end), step: String(step) }, cancel),
        instant: (query, time, cancel) => ask("query", { query, time: String(time) }, cancel),
        names,
    };
}
function seriesOf(data) {
    switch (data.resultType) {
        case "matrix":
            return data.result.map(({ metric, values }) => ({
                labels: metric,
                points: (values ?? []).flatMap(finite),
            }));
        case "vector":
            return data.result.map(({ metric, value }) => ({
                labels: metric,
                points: value === undefined ? [] : finite(value),
            }));
        case "scalar":
            return [{ labels: {}, points: finite(data.result) }];
    }
}
/** NaN and infinities are what Prometheus answers for a division by nothing: no reading. */
function finite([seconds, text]) {
    const value = Number(text);
    return text.trim() !== "" && Number.isFinite(value) ? [[seconds, value]] : [];
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
