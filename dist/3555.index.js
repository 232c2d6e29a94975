export const id = 3555;
export const ids = [3555];
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

/***/ 33555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   influxdb: () => (/* binding */ influxdb)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8946);
/* harmony import */ var _ask_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1915);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10128);
/* harmony import */ var _interval_signal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92749);
/* harmony import */ var _interval_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67188);
/* harmony import */ var _only_series_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5745);
/* harmony import */ var _shared_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1868);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56456);










const query = zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
    .min(1)
    .max(10_000)
    .describe("InfluxQL with $window in its WHERE and $interval in its GROUP BY, which answers one series.");
const answer = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    results: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        series: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
            columns: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
            values: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_7__/* ["null"] */ .chJ()]))),
            partial: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY().optional(),
        }))
            .optional(),
        partial: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY().optional(),
    })),
});
const failure = zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }).transform(({ error }) => error),
    zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ results: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional() })) })
        .transform(({ results }) => results.find(({ error }) => error !== undefined)?.error),
]);
/**
 * InfluxDB by InfluxQL: version 1 and the same endpoint of versions 2 and 3.
 * @see https://docs.influxdata.com/influxdb/v1/tools/api/#query-http-endpoint
 */
const influxdb = (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .defineSource */ .Z)({
    type: "influxdb",
    summary: "InfluxDB 1, 2 and 3, by InfluxQL",
    settings: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz("influxdb").describe("Which type of source it is."),
        url: zod__WEBPACK_IMPORTED_MODULE_7__/* .url */ .OZ5({ protocol: /^https?$/u, error: "expected an address such as https://influx.example.com:8086" })
            .describe("Address of the server; a path before /query is kept."),
        database: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1).describe("The database, in version 2 the name that its bucket is mapped to."),
        retention: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional().describe("The retention policy; the database's default unless given."),
        headers: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP())
            .default({})
            .describe('Headers of each request, such as Authorization: "Token ${INFLUX_TOKEN}".'),
        timeout: (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .timeoutSetting */ .aA)("10s"),
        lag: (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .lagSetting */ .p2)("15s"),
        step: _duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p.prefault("10s").describe("How far apart its points are written."),
    }),
    signal: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        bad: query
            .optional()
            .describe('Counts what failed: SELECT sum("errors") FROM "http" WHERE $window GROUP BY $interval.'),
        total: query.optional().describe("Counts all that was tried, in the same way."),
        value: query.optional().describe("A level, in the same way."),
    }),
    queryOf: (signal) => (0,_interval_signal_js__WEBPACK_IMPORTED_MODULE_8__/* .intervalQuery */ .c)(signal, lacking),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = (0,_ask_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonAsker */ .f)({ service, api: "InfluxDB" }, tools);
        async function ask(text, window, cancel) {
            const url = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_9__/* .endpoint */ .s)(own.url, "/query");
            url.searchParams.set("db", own.database);
            if (own.retention !== undefined)
                url.searchParams.set("rp", own.retention);
            url.searchParams.set("epoch", "ms");
            const { results } = await askJson({
                url: url.href,
                method: "POST",
                headers: { ...own.headers, "Content-Type": "application/x-www-form-urlencoded" },
                body: new URLSearchParams({ q: inWindow(text, window) }).toString(),
                onlyReads: true,
                timeoutMs: own.timeout,
                cancel,
            }, { shape: answer, refused: (json) => failure.safeParse(json).data });
            const found = results.flatMap(({ series = [] }) => series);
            if (results.some(({ partial }) => partial) || found.some(({ partial }) => partial))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM("answered only in part: its max-row-limit is lower than the intervals asked for", {
                    service,
                });
            const only = (0,_only_series_js__WEBPACK_IMPORTED_MODULE_4__/* .onlySeries */ .a)(found, {
                query: text.slice(0, 200),
                service,
                advice: "Group by $interval alone",
            });
            const rows = only?.values ?? [];
            return { values: new Map(rows.flatMap(([at, value]) => numbers(at, value))) };
        }
        return (0,_interval_source_js__WEBPACK_IMPORTED_MODULE_3__/* .openIntervalSource */ .v)({
            name,
            lagMs: own.lag,
            narrowestStep: Math.ceil(own.step / 1_000),
            mostIntervals: 5_000,
            textOf: (text) => text,
            ask,
        }, tools);
    },
});
function lacking(text) {
    const missing = ["$window", "$interval"].filter((word) => !text.includes(word));
    if (missing.length === 0)
        return undefined;
    return `needs ${missing.join(" and ")}: SELECT sum("errors") FROM "http" WHERE $window GROUP BY $interval`;
}
/** The intervals begin where the deploy does: InfluxQL takes an offset beside the length. */
function inWindow(text, { from, to, stepSeconds }) {
    const offset = from % (stepSeconds * 1_000);
    return text
        .replaceAll("$window", `time >= ${from}ms AND time < ${to}ms`)
        .replaceAll("$interval", `time(${stepSeconds}s, ${offset}ms)`);
}
function numbers(at, value) {
    return typeof at === "number" && typeof value === "number" ? [[at, value]] : [];
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
