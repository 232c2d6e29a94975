export const id = 7774;
export const ids = [7774];
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

/***/ 57774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   google: () => (/* binding */ google)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8946);
/* harmony import */ var _ask_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1915);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10128);
/* harmony import */ var _interval_signal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92749);
/* harmony import */ var _interval_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67188);
/* harmony import */ var _shared_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1868);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56456);









const series = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    filter: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .min(1)
        .max(2_000)
        .describe('Which series, such as metric.type="run.googleapis.com/request_count" resource.label.service_name="shop".'),
    aligner: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n([
        "ALIGN_DELTA",
        "ALIGN_SUM",
        "ALIGN_MEAN",
        "ALIGN_MAX",
        "ALIGN_PERCENTILE_99",
        "ALIGN_PERCENTILE_95",
    ])
        .default("ALIGN_DELTA")
        .describe("ALIGN_DELTA for counts; for a level ALIGN_MEAN, ALIGN_PERCENTILE_95 …"),
});
const number = zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(),
    zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .regex(/^-?\d+$/u)
        .transform(Number),
]);
const answer = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    timeSeries: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        points: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
            interval: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ endTime: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$({ offset: true }) }),
            value: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ int64Value: number.optional(), doubleValue: number.optional() }),
        })),
    }))
        .default([]),
    nextPageToken: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    executionErrors: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional() })).optional(),
});
const failure = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }) })
    .transform(({ error }) => error.message);
const mostPages = 20;
/** Google Cloud Monitoring's time series. @see https://cloud.google.com/monitoring/api/ref_v3/rest/v3/projects.timeSeries/list */
const google = (0,_source_js__WEBPACK_IMPORTED_MODULE_5__/* .defineSource */ .Z)({
    type: "google",
    summary: "Google Cloud Monitoring: Cloud Run, load balancers, App Engine, Functions",
    settings: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("google").describe("Which type of source it is."),
        project: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
            .regex(/^[a-z0-9:.-]+$/u, { error: "expected a project's id" })
            .describe("Id of the project."),
        token: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
            .min(1)
            .describe("Write ${GOOGLE_TOKEN}: google-github-actions/auth gives one with token_format: access_token."),
        url: zod__WEBPACK_IMPORTED_MODULE_6__/* .url */ .OZ5({ protocol: /^https?$/u })
            .default("https://monitoring.googleapis.com")
            .describe("Another endpoint than Google's own."),
        timeout: (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .timeoutSetting */ .aA)("15s"),
        lag: _duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p
            .prefault("3m")
            .describe("How long after its end an interval may still change: metrics of Google's services come 2 to 4 minutes late."),
    }),
    signal: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        bad: series.optional().describe("Counts what failed."),
        total: series.optional().describe("Counts all that was tried."),
        value: series.optional().describe("A level; name its aligner."),
    }),
    queryOf: (signal) => (0,_interval_signal_js__WEBPACK_IMPORTED_MODULE_8__/* .intervalQuery */ .c)(signal, ({ aligner }, part) => part === "value" || aligner === "ALIGN_DELTA" || aligner === "ALIGN_SUM"
        ? undefined
        : `is counted by aligner: ALIGN_DELTA or ALIGN_SUM, not by ${aligner}`),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = (0,_ask_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonAsker */ .f)({ service, api: "Cloud Monitoring" }, tools);
        async function ask(of, window, cancel) {
            const stepMs = window.stepSeconds * 1_000;
            const values = new Map();
            let next;
            for (let page = 0; page < mostPages; page++) {
                const url = urlOf(of, window, next);
                const { timeSeries, nextPageToken, executionErrors } = await askJson({
                    url: url.href,
                    headers: { Authorization: `Bearer ${own.token}` },
                    timeoutMs: own.timeout,
                    cancel,
                }, { shape: answer, refused: (json) => failure.safeParse(json).data });
                const [problem] = executionErrors ?? [];
                if (problem !== undefined)
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(tools.hide(`answered only in part: ${(problem.message ?? "").slice(0, 200)}`), { service });
                if (timeSeries.length > 1)
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM("answers several series where one is needed", { service });
                for (const { interval, value } of timeSeries[0]?.points ?? []) {
                    const found = value.int64Value ?? value.doubleValue;
                    if (found !== undefined)
                        values.set(Date.parse(interval.endTime) - stepMs, found);
                }
                if (!nextPageToken)
                    return { values };
                next = nextPageToken;
            }
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM("answered only in part: it has more pages than are read", { service });
        }
        function urlOf({ filter, aligner }, { from, to, stepSeconds }, page) {
            const url = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_9__/* .endpoint */ .s)(own.url, `/v3/projects/${own.project}/timeSeries`);
            // Aligned intervals end at the end time and go back from it in whole lengths.
            url.searchParams.set("interval.startTime", new Date(from).toISOString());
            url.searchParams.set("interval.endTime", new Date(to).toISOString());
            url.searchParams.set("filter", filter);
            url.searchParams.set("aggregation.alignmentPeriod", `${stepSeconds}s`);
            url.searchParams.set("aggregation.perSeriesAligner", aligner);
            url.searchParams.set("aggregation.crossSeriesReducer", aligner === "ALIGN_DELTA" || aligner === "ALIGN_SUM" ? "REDUCE_SUM" : "REDUCE_MAX");
            if (page !== undefined)
                url.searchParams.set("pageToken", page);
            return url;
        }
        return (0,_interval_source_js__WEBPACK_IMPORTED_MODULE_3__/* .openIntervalSource */ .v)({
            name,
            lagMs: own.lag,
            // Google's shortest alignment.
            narrowestStep: 60,
            mostIntervals: 1_440,
            textOf: ({ filter, aligner }) => `${aligner} of ${filter}`,
            ask,
        }, tools);
    },
});


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
