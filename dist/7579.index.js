export const id = 7579;
export const ids = [7579];
export const modules = {

/***/ 17579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   datadog: () => (/* binding */ datadog)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8946);
/* harmony import */ var _ask_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1915);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10128);
/* harmony import */ var _interval_signal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92749);
/* harmony import */ var _interval_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67188);
/* harmony import */ var _only_series_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5745);
/* harmony import */ var _shared_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1868);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56456);









const metrics = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
    .min(1)
    .max(5_000)
    .describe("A metrics query, such as sum:trace.http.request.hits{service:shop,env:prod}.as_count().");
const answer = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("ok"),
    series: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        interval: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(),
        pointlist: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nullable()])),
    })),
});
const failure = zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("error"), error: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }).transform(({ error }) => error),
    zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ errors: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).min(1) }).transform(({ errors }) => errors.join("; ")),
]);
/** Datadog's metrics, APM's among them. @see https://docs.datadoghq.com/api/latest/metrics/query-timeseries-points/ */
const datadog = (0,_source_js__WEBPACK_IMPORTED_MODULE_5__/* .defineSource */ .Z)({
    type: "datadog",
    summary: "Datadog's metrics, those of APM among them",
    settings: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("datadog").describe("Which type of source it is."),
        url: zod__WEBPACK_IMPORTED_MODULE_6__/* .url */ .OZ5({ protocol: /^https?$/u, error: "expected an address such as https://api.datadoghq.eu" })
            .default("https://api.datadoghq.com")
            .describe("The API of your site: https://api.datadoghq.com, https://api.datadoghq.eu, https://api.us5.datadoghq.com …"),
        "api-key": zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).describe("Write ${DD_API_KEY}, never the key itself."),
        "application-key": zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
            .min(1)
            .describe("Write ${DD_APP_KEY}; the permission timeseries_query is enough."),
        timeout: (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .timeoutSetting */ .aA)("15s"),
        lag: (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .lagSetting */ .p2)("60s"),
        step: _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p.prefault("10s").describe("How often the agents send."),
    }),
    signal: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        bad: metrics.optional().describe("Counts what failed; must be .as_count()."),
        total: metrics.optional().describe("Counts all that was tried; must be .as_count()."),
        value: metrics.optional().describe("A level, such as p95:trace.http.request{service:shop}."),
    }),
    queryOf: (signal) => (0,_interval_signal_js__WEBPACK_IMPORTED_MODULE_7__/* .intervalQuery */ .c)(signal, (text, part) => wrongIn(text) ?? (part === "value" || /\.as_count\(\)/u.test(text) ? undefined : asCount)),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = (0,_ask_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonAsker */ .f)({ service, api: "Datadog" }, tools);
        async function ask(text, window, cancel) {
            const url = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_8__/* .endpoint */ .s)(own.url, "/api/v1/query");
            url.searchParams.set("from", String(window.from / 1_000));
            url.searchParams.set("to", String(window.to / 1_000));
            url.searchParams.set("query", rolledUp(text, window.stepSeconds));
            const { series } = await askJson({
                url: url.href,
                headers: { "DD-API-KEY": own["api-key"], "DD-APPLICATION-KEY": own["application-key"] },
                timeoutMs: own.timeout,
                cancel,
            }, { shape: answer, refused: (json) => failure.safeParse(json).data });
            const only = (0,_only_series_js__WEBPACK_IMPORTED_MODULE_3__/* .onlySeries */ .a)(series, {
                query: text.slice(0, 200),
                service,
                advice: "Leave out by {…}, so that sum: sums all of them",
            });
            if (only === undefined)
                return { values: new Map() };
            const known = only.pointlist.flatMap(([at, value]) => value === null ? [] : [[at, value]]);
            return { values: new Map(known), seconds: only.interval };
        }
        return (0,_interval_source_js__WEBPACK_IMPORTED_MODULE_2__/* .openIntervalSource */ .v)({
            name,
            lagMs: own.lag,
            narrowestStep: Math.ceil(own.step / 1_000),
            aligned: true,
            // Datadog widens the intervals of an answer with more points than that.
            mostIntervals: 1_000,
            textOf: (text) => text,
            ask,
        }, tools);
    },
});
const asCount = "is a rate: add .as_count(), so that it tells how many there were";
function wrongIn(text) {
    if (/\.rollup\(/u.test(text))
        return "must not hold .rollup(): the interval is filled in";
    return undefined;
}
/** The interval is part of the query; sums for counts, averages for levels, as Datadog's own graphs have them. */
function rolledUp(text, stepSeconds) {
    const method = /\.as_count\(\)/u.test(text) ? "sum" : (/^\s*(max|min|avg)\s*:/u.exec(text)?.[1] ?? "avg");
    return `${text.trim()}.rollup(${method}, ${stepSeconds})`;
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


/***/ }),

/***/ 5745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ onlySeries)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * The only series of an answer; undefined when it has none.
 * @param query as the error shows it
 * @throws WorldError when there are several, with what to do about it
 */
function onlySeries(series, { query, service, advice }) {
    if (series.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`\`${query}\` answers ${series.length} series where one is needed`, {
            service,
            advice,
        });
    return series[0];
}


/***/ })

};
