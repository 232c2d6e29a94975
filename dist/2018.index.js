export const id = 2018;
export const ids = [2018];
export const modules = {

/***/ 62018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   elasticsearch: () => (/* binding */ elasticsearch)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8946);
/* harmony import */ var _ask_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1915);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10128);
/* harmony import */ var _interval_signal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92749);
/* harmony import */ var _interval_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67188);
/* harmony import */ var _shared_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1868);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56456);









const lucene = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
    .min(1)
    .max(5_000)
    .describe("Lucene's query string: which documents are counted, such as service.name:shop AND http.response.status_code:>=500.");
const answer = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    timed_out: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
    _shards: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ failed: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig() }),
    aggregations: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        intervals: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ buckets: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(), doc_count: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig() })) }),
    }),
});
const failure = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullish(), type: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }) })
    .transform(({ error }) => error.reason ?? error.type);
/**
 * Elasticsearch and OpenSearch: documents counted by interval.
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-datehistogram-aggregation
 */
const elasticsearch = (0,_source_js__WEBPACK_IMPORTED_MODULE_5__/* .defineSource */ .Z)({
    type: "elasticsearch",
    summary: "Elasticsearch and OpenSearch: documents counted by interval",
    settings: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("elasticsearch").describe("Which type of source it is."),
        url: zod__WEBPACK_IMPORTED_MODULE_6__/* .url */ .OZ5({ protocol: /^https?$/u, error: "expected an address such as https://logs.example.com:9200" })
            .describe("Address of the cluster."),
        index: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).describe("Index, alias, data stream or pattern."),
        "time-field": zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().default("@timestamp").describe("The field with a document's time."),
        headers: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP())
            .default({})
            .describe('Headers of each request, such as Authorization: "ApiKey ${ES_API_KEY}".'),
        timeout: (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .timeoutSetting */ .aA)("15s"),
        lag: _duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p
            .prefault("30s")
            .describe("How long after its end an interval may still change: refresh and shipping."),
    }),
    signal: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        bad: lucene.optional().describe("Documents of what failed."),
        total: lucene.optional().describe("Documents of all that was tried."),
    }),
    queryOf: (signal) => (0,_interval_signal_js__WEBPACK_IMPORTED_MODULE_7__/* .intervalQuery */ .c)(signal),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = (0,_ask_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonAsker */ .f)({ service, api: "Elasticsearch" }, tools);
        async function ask(text, window, cancel) {
            const url = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_8__/* .endpoint */ .s)(own.url, `/${encodeURIComponent(own.index)}/_search`);
            url.searchParams.set("allow_partial_search_results", "false");
            const stepMs = window.stepSeconds * 1_000;
            const { timed_out: timedOut, _shards: shards, aggregations, } = await askJson({
                url: url.href,
                method: "POST",
                headers: own.headers,
                body: searchFor(text, { field: own["time-field"], window }),
                timeoutMs: own.timeout,
                cancel,
            }, { shape: answer, refused: (json) => failure.safeParse(json).data });
            if (timedOut || shards.failed > 0)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`answered only in part: ${timedOut ? "it timed out" : `${shards.failed} shards failed`}`, { service });
            const { buckets } = aggregations.intervals;
            const values = new Map(buckets.map(({ key, doc_count: count }) => [key, count]));
            // An index without a single document in the span gives no bucket at all.
            const isEmpty = buckets.every(({ doc_count: count }) => count === 0);
            return { values: isEmpty ? new Map() : within(values, window, stepMs) };
        }
        return (0,_interval_source_js__WEBPACK_IMPORTED_MODULE_3__/* .openIntervalSource */ .v)({
            name,
            lagMs: own.lag,
            narrowestStep: 1,
            // A search gives 65,536 buckets at most (search.max_buckets).
            mostIntervals: 5_000,
            textOf: (text) => text,
            ask,
        }, tools);
    },
});
function searchFor(text, { field, window }) {
    const { from, to, stepSeconds } = window;
    const offset = from % (stepSeconds * 1_000);
    return {
        size: 0,
        track_total_hits: false,
        query: {
            bool: {
                filter: [
                    { query_string: { query: text, analyze_wildcard: true } },
                    { range: { [field]: { gte: from, lt: to, format: "epoch_millis" } } },
                ],
            },
        },
        aggs: {
            intervals: {
                date_histogram: {
                    field,
                    fixed_interval: `${stepSeconds}s`,
                    offset: `${offset}ms`,
                    min_doc_count: 0,
                    extended_bounds: { min: from, max: to - 1 },
                    format: "epoch_millis",
                },
            },
        },
    };
}
function within(values, { from, to }, stepMs) {
    return new Map([...values].filter(([at]) => at >= from && at + stepMs <= to));
}


/***/ }),

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


/***/ })

};
