export const id = 226;
export const ids = [226];
export const modules = {

/***/ 10226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   azure: () => (/* binding */ azure)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88445);
/* harmony import */ var _ask_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1915);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10128);
/* harmony import */ var _interval_signal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92749);
/* harmony import */ var _interval_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67188);
/* harmony import */ var _shared_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1868);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56456);









/** An aggregation as it is asked for, and the member of the answer that holds it. */
const memberNames = {
    Total: "total",
    Count: "count",
    Average: "average",
    Maximum: "maximum",
    Minimum: "minimum",
};
const metric = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(200).describe("Its name, such as Http5xx or Requests."),
    filter: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .max(1_000)
        .optional()
        .describe("An OData filter of dimensions with single values, such as statusCodeCategory eq '5xx'."),
    aggregation: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n((0,_text_records_js__WEBPACK_IMPORTED_MODULE_6__/* .keysOf */ .YD)(memberNames))
        .default("Total")
        .describe("Total for counts; for a level Average, Maximum …"),
    resource: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(500).optional().describe("Another resource than that of the source."),
});
const value = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    timeStamp: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$({ offset: true }),
    total: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullish(),
    count: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullish(),
    average: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullish(),
    maximum: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullish(),
    minimum: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullish(),
});
const answer = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    value: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        timeseries: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(value) })),
        errorCode: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(),
        errorMessage: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(),
    })),
});
const failure = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish() }) })
    .transform(({ error }) => error.message ?? error.code);
/** Azure Monitor's platform metrics. @see https://learn.microsoft.com/rest/api/monitor/metrics/list */
const azure = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .defineSource */ .Z)({
    type: "azure",
    summary: "Azure Monitor's metrics: App Service, Front Door, Application Gateway, Functions",
    settings: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz("azure").describe("Which type of source it is."),
        resource: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
            .regex(/^\/subscriptions\/[\w-]+\/.+$/u, {
            error: "expected /subscriptions/…/resourceGroups/…/providers/…",
        })
            .describe("Id of the resource whose metrics are read."),
        token: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
            .min(1)
            .describe("Write ${AZURE_TOKEN}: az account get-access-token prints one after azure/login."),
        url: zod__WEBPACK_IMPORTED_MODULE_5__/* .url */ .OZ5({ protocol: /^https?$/u })
            .default("https://management.azure.com")
            .describe("Azure's management API; another one in national clouds."),
        timeout: (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .timeoutSetting */ .aA)("15s"),
        lag: (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .lagSetting */ .p2)("2m"),
    }),
    signal: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        bad: metric.optional().describe("Counts what failed."),
        total: metric.optional().describe("Counts all that was tried."),
        value: metric.optional().describe("A level; name its aggregation."),
    }),
    queryOf: (signal) => (0,_interval_signal_js__WEBPACK_IMPORTED_MODULE_8__/* .intervalQuery */ .c)(signal, ({ aggregation }, part) => part === "value" || aggregation === "Total" || aggregation === "Count"
        ? undefined
        : `is counted by aggregation: Total or Count, not by ${aggregation}`),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = (0,_ask_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonAsker */ .f)({ service, api: "Azure Monitor" }, tools);
        async function ask(of, window, cancel) {
            const { metric, filter, aggregation, resource = own.resource } = of;
            const url = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_9__/* .endpoint */ .s)(own.url, `${resource}/providers/microsoft.insights/metrics`);
            url.searchParams.set("api-version", "2024-02-01");
            url.searchParams.set("metricnames", metric);
            url.searchParams.set("aggregation", aggregation);
            url.searchParams.set("interval", `PT${window.stepSeconds / 60}M`);
            url.searchParams.set("timespan", `${new Date(window.from).toISOString()}/${new Date(window.to).toISOString()}`);
            if (filter !== undefined)
                url.searchParams.set("$filter", filter);
            const { value: metrics } = await askJson({ url: url.href, headers: { Authorization: `Bearer ${own.token}` }, timeoutMs: own.timeout, cancel }, { shape: answer, refused: (json) => failure.safeParse(json).data });
            const [found] = metrics;
            if (found?.errorCode && found.errorCode !== "Success")
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(tools.hide(`answered: ${found.errorMessage ?? found.errorCode}`.slice(0, 300)), {
                    service,
                });
            const key = memberNames[aggregation];
            const values = new Map();
            // With a filter on several values of a dimension there is a series of each.
            for (const { data } of found?.timeseries ?? []) {
                for (const point of data) {
                    const at = Date.parse(point.timeStamp);
                    const number = point[key];
                    if (typeof number === "number")
                        values.set(at, (values.get(at) ?? 0) + number);
                }
            }
            return { values };
        }
        return (0,_interval_source_js__WEBPACK_IMPORTED_MODULE_2__/* .openIntervalSource */ .v)({
            name,
            lagMs: own.lag,
            // Azure's shortest interval.
            narrowestStep: 60,
            aligned: true,
            mostIntervals: 1_440,
            textOf: ({ metric, filter, aggregation }) => `${aggregation} of ${metric}${filter === undefined ? "" : ` where ${filter}`}`,
            ask,
        }, tools);
    },
});


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
