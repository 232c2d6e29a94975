export const id = 370;
export const ids = [370];
export const modules = {

/***/ 10370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dynatrace: () => (/* binding */ dynatrace)
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









const selector = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
    .min(1)
    .max(2_000)
    .describe("A metric selector that gives one series, such as builtin:service.errors.server.count:splitBy():sum.");
const answer = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    resolution: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    result: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        data: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ timestamps: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()), values: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nullable()) })),
        warnings: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).nullish(),
    })),
    warnings: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).nullish(),
});
const failure = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }) })
    .transform(({ error }) => error.message);
/** Dynatrace's metrics. @see https://docs.dynatrace.com/docs/dynatrace-api/environment-api/metric-v2/get-data-points */
const dynatrace = (0,_source_js__WEBPACK_IMPORTED_MODULE_5__/* .defineSource */ .Z)({
    type: "dynatrace",
    summary: "Dynatrace's metrics, by metric selectors",
    settings: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("dynatrace").describe("Which type of source it is."),
        url: zod__WEBPACK_IMPORTED_MODULE_6__/* .url */ .OZ5({
            protocol: /^https?$/u,
            error: "expected an address such as https://abc12345.live.dynatrace.com",
        })
            .describe("Address of the environment."),
        token: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).describe("Write ${DYNATRACE_TOKEN}; the scope metrics.read is enough."),
        entities: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
            .max(1_000)
            .optional()
            .describe('Which entities, such as type("SERVICE"),entityName.equals("shop").'),
        timeout: (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .timeoutSetting */ .aA)("15s"),
        lag: (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .lagSetting */ .p2)("2m"),
    }),
    signal: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        bad: selector.optional().describe("Counts what failed; must end as a sum."),
        total: selector.optional().describe("Counts all that was tried, in the same way."),
        value: selector
            .optional()
            .describe("A level, such as builtin:service.response.time:splitBy():percentile(95)."),
    }),
    queryOf: (signal) => (0,_interval_signal_js__WEBPACK_IMPORTED_MODULE_7__/* .intervalQuery */ .c)(signal, (text, part) => part === "value" || /:(?:sum|value|count)(?::default\([^)]{0,20}\))?$/u.test(text.trim())
        ? undefined
        : "must end in :sum (or :value, :count), so that it tells how many there were"),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = (0,_ask_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonAsker */ .f)({ service, api: "Dynatrace" }, tools);
        async function ask(text, window, cancel) {
            const stepMs = window.stepSeconds * 1_000;
            const url = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_8__/* .endpoint */ .s)(own.url, "/api/v2/metrics/query");
            url.searchParams.set("metricSelector", text);
            url.searchParams.set("from", String(window.from));
            url.searchParams.set("to", String(window.to));
            url.searchParams.set("resolution", `${window.stepSeconds / 60}m`);
            if (own.entities !== undefined)
                url.searchParams.set("entitySelector", own.entities);
            const { result, warnings, resolution } = await askJson({
                url: url.href,
                headers: { Authorization: `Api-Token ${own.token}` },
                timeoutMs: own.timeout,
                cancel,
            }, { shape: answer, refused: (json) => failure.safeParse(json).data });
            const [warning] = [...(warnings ?? []), ...result.flatMap((one) => one.warnings ?? [])];
            if (warning !== undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(tools.hide(`answered only in part: ${warning.slice(0, 200)}`), { service });
            const found = result.flatMap(({ data }) => data);
            const only = (0,_only_series_js__WEBPACK_IMPORTED_MODULE_3__/* .onlySeries */ .a)(found, {
                query: text.slice(0, 200),
                service,
                advice: "Write :splitBy() before the aggregation",
            });
            const seconds = secondsIn(resolution) ?? window.stepSeconds;
            const values = new Map();
            // A point stands at the end of its interval.
            for (const [index, at] of (only?.timestamps ?? []).entries()) {
                const value = only?.values[index];
                if (typeof value === "number")
                    values.set(at - Math.max(stepMs, seconds * 1_000), value);
            }
            return { values, seconds };
        }
        return (0,_interval_source_js__WEBPACK_IMPORTED_MODULE_2__/* .openIntervalSource */ .v)({
            name,
            lagMs: own.lag,
            // Dynatrace's shortest resolution.
            narrowestStep: 60,
            aligned: true,
            mostIntervals: 1_440,
            textOf: (text) => text,
            ask,
        }, tools);
    },
});
/** `1m`, `5m`, `1h`; undefined for anything else. */
function secondsIn(resolution) {
    const [, count, unit] = /^(\d{1,4})([mh])$/u.exec(resolution) ?? [];
    if (count === undefined)
        return undefined;
    return Number(count) * (unit === "h" ? 3_600 : 60);
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
