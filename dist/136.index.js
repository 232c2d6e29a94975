export const id = 136;
export const ids = [136];
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

/***/ 50136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loki: () => (/* binding */ loki)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ask_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1915);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10128);
/* harmony import */ var _interval_signal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92749);
/* harmony import */ var _interval_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67188);
/* harmony import */ var _only_series_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5745);
/* harmony import */ var _shared_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1868);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56456);









const logql = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
    .min(1)
    .max(5_000)
    .describe('A LogQL metric query with [$step], such as sum(count_over_time({app="shop"} |= "error" [$step])).');
const answer = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("success"),
    data: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        resultType: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("matrix"),
        result: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ values: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()])) })),
    }),
    warnings: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).nullish(),
});
const failure = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("error"), error: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }).transform(({ error }) => error);
/** Loki's metric queries over logs. @see https://grafana.com/docs/loki/latest/reference/loki-http-api/#query-logs-within-a-range-of-time */
const loki = (0,_source_js__WEBPACK_IMPORTED_MODULE_5__/* .defineSource */ .Z)({
    type: "loki",
    summary: "Loki, by LogQL metric queries over logs",
    settings: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("loki").describe("Which type of source it is."),
        url: zod__WEBPACK_IMPORTED_MODULE_6__/* .url */ .OZ5({ protocol: /^https?$/u, error: "expected an address such as https://loki.example.com" })
            .describe("Address of Loki; a path before /loki is kept."),
        headers: _shared_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .headersSetting */ .th,
        tenant: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional().describe("Sent as X-Scope-OrgID."),
        timeout: (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .timeoutSetting */ .aA)("15s"),
        lag: (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .lagSetting */ .p2)("15s"),
    }),
    signal: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        bad: logql.optional().describe("Counts the lines that tell of a failure."),
        total: logql.optional().describe("Counts the lines of all that was tried."),
        value: logql.optional().describe("A level."),
    }),
    queryOf: (signal) => (0,_interval_signal_js__WEBPACK_IMPORTED_MODULE_7__/* .intervalQuery */ .c)(signal, (text) => text.includes("[$step]") ? undefined : "needs [$step] as its range, so that each line is counted once"),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = (0,_ask_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonAsker */ .f)({ service, api: "Loki" }, tools);
        async function ask(text, window, cancel) {
            const stepMs = window.stepSeconds * 1_000;
            const url = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_8__/* .endpoint */ .s)(own.url, "/loki/api/v1/query_range");
            url.searchParams.set("query", text.replaceAll("[$step]", `[${window.stepSeconds}s]`));
            // Each point stands at the end of the stretch that it counts.
            url.searchParams.set("start", `${window.from + stepMs}000000`);
            url.searchParams.set("end", `${window.to}000000`);
            url.searchParams.set("step", `${window.stepSeconds}s`);
            const { data, warnings } = await askJson({
                url: url.href,
                headers: { ...own.headers, ...(own.tenant !== undefined && { "X-Scope-OrgID": own.tenant }) },
                timeoutMs: own.timeout,
                cancel,
            }, { shape: answer, refused: (json) => failure.safeParse(json).data });
            if (warnings !== undefined && warnings !== null && warnings.length > 0)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(tools.hide(`answered only in part: ${String(warnings[0]).slice(0, 200)}`), {
                    service,
                });
            const only = (0,_only_series_js__WEBPACK_IMPORTED_MODULE_3__/* .onlySeries */ .a)(data.result, {
                query: text.slice(0, 200),
                service,
                advice: "Wrap it in sum()",
            });
            const points = only?.values ?? [];
            return {
                values: new Map(points.map(([end, value]) => [Math.round(end * 1_000) - stepMs, numberOf(value)])),
            };
        }
        return (0,_interval_source_js__WEBPACK_IMPORTED_MODULE_2__/* .openIntervalSource */ .v)({
            name,
            lagMs: own.lag,
            narrowestStep: 1,
            // Loki refuses more than 11,000 points a series.
            mostIntervals: 5_000,
            textOf: (text) => text,
            ask,
        }, tools);
    },
});
function numberOf(text) {
    return text.trim() === "" ? Number.NaN : Number(text);
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
