export const id = 8730;
export const ids = [8730];
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

/***/ 58730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sentry: () => (/* binding */ sentry)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _ask_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1915);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10128);
/* harmony import */ var _interval_signal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92749);
/* harmony import */ var _interval_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67188);
/* harmony import */ var _shared_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1868);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56456);







const events = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    dataset: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["errors", "transactions", "spans"])
        .describe("Errors, or the transactions or spans that Sentry samples of all requests."),
    query: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .max(2_000)
        .default("")
        .describe("Sentry's search, such as level:error release:shop@${RELEASE}."),
    aggregate: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .max(200)
        .default("count()")
        .describe("What is counted, such as count() or failure_count()."),
});
const answer = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ count: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable() }))])),
});
const failure = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ detail: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).transform(({ detail }) => detail);
/** Sentry's events by interval. @see https://docs.sentry.io/api/explore/query-explore-events-in-timeseries-format/ */
const sentry = (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .defineSource */ .Z)({
    type: "sentry",
    summary: "Sentry: errors and sampled transactions by interval",
    settings: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("sentry").describe("Which type of source it is."),
        url: zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5({ protocol: /^https?$/u, error: "expected an address such as https://de.sentry.io" })
            .default("https://sentry.io")
            .describe("https://sentry.io, https://us.sentry.io, https://de.sentry.io, or your own."),
        organization: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).describe("Its slug."),
        projects: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive()).min(1).describe("Numbers of the projects."),
        environment: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional().describe("Only events of this environment."),
        token: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).describe("Write ${SENTRY_TOKEN}; the scope org:read is enough."),
        timeout: (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .timeoutSetting */ .aA)("15s"),
        lag: (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .lagSetting */ .p2)("60s"),
    }),
    signal: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        bad: events.optional().describe("Counts what failed."),
        total: events.optional().describe("Counts all that was tried."),
        value: events
            .optional()
            .describe("A level, such as the number of errors a minute where nothing counts the requests."),
    }),
    queryOf: (signal) => (0,_interval_signal_js__WEBPACK_IMPORTED_MODULE_5__/* .intervalQuery */ .c)(signal, ({ aggregate }, part) => part === "value" || /^(?:count|failure_count|count_if|count_unique)\(/u.test(aggregate)
        ? undefined
        : `has to count: count() or failure_count(), not ${aggregate}`),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = (0,_ask_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonAsker */ .f)({ service, api: "Sentry" }, tools);
        async function ask(of, window, cancel) {
            const organization = encodeURIComponent(own.organization);
            const url = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_6__/* .endpoint */ .s)(own.url, `/api/0/organizations/${organization}/events-stats/`);
            for (const project of own.projects)
                url.searchParams.append("project", String(project));
            if (own.environment !== undefined)
                url.searchParams.set("environment", own.environment);
            url.searchParams.set("dataset", of.dataset);
            url.searchParams.set("query", of.query);
            url.searchParams.set("yAxis", of.aggregate);
            url.searchParams.set("start", new Date(window.from).toISOString());
            url.searchParams.set("end", new Date(window.to).toISOString());
            url.searchParams.set("interval", `${window.stepSeconds / 60}m`);
            url.searchParams.set("partial", "0");
            const { data } = await askJson({ url: url.href, headers: { Authorization: `Bearer ${own.token}` }, timeoutMs: own.timeout, cancel }, { shape: answer, refused: (json) => failure.safeParse(json).data });
            const [first, second] = [data[0]?.[0], data[1]?.[0]];
            const known = data.flatMap(([at, [one]]) => one === undefined || one.count === null ? [] : [[at * 1_000, one.count]]);
            return {
                values: new Map(known),
                ...(first !== undefined && second !== undefined && { seconds: second - first }),
            };
        }
        return (0,_interval_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openIntervalSource */ .v)({
            name,
            lagMs: own.lag,
            // Sentry's shortest interval.
            narrowestStep: 60,
            aligned: true,
            mostIntervals: 1_000,
            textOf: ({ dataset, query, aggregate }) => `${aggregate} of ${dataset}: ${query}`,
            ask,
        }, tools);
    },
});


/***/ })

};
