export const id = 6893;
export const ids = [6893];
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

/***/ 56893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphite: () => (/* binding */ graphite)
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









const target = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
    .min(1)
    .max(5_000)
    .describe("A target that answers one series; for counts, what was counted in each interval.");
const series = zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    target: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    datapoints: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nullable(), zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()])),
}));
/** Graphite's render API, and what speaks it. @see https://graphite.readthedocs.io/en/stable/render_api.html */
const graphite = (0,_source_js__WEBPACK_IMPORTED_MODULE_5__/* .defineSource */ .Z)({
    type: "graphite",
    summary: "Graphite, by targets of its render API",
    settings: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("graphite").describe("Which type of source it is."),
        url: zod__WEBPACK_IMPORTED_MODULE_6__/* .url */ .OZ5({ protocol: /^https?$/u, error: "expected an address such as https://graphite.example.com" })
            .describe("Address of graphite-web; a path before /render is kept."),
        headers: _shared_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .headersSetting */ .th,
        timeout: (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .timeoutSetting */ .aA)("10s"),
        lag: (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .lagSetting */ .p2)("15s"),
        step: _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p.prefault("10s").describe("How far apart its points are in the finest retention."),
    }),
    signal: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        bad: target
            .optional()
            .describe("Target that counts what failed, such as sumSeries(stats_counts.shop.errors)."),
        total: target.optional().describe("Target that counts all that was tried, in the same way."),
        value: target.optional().describe("Target of a level."),
    }),
    queryOf: (signal) => (0,_interval_signal_js__WEBPACK_IMPORTED_MODULE_7__/* .intervalQuery */ .c)(signal),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = (0,_ask_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonAsker */ .f)({ service, api: "Graphite" }, tools);
        async function ask(text, window, cancel) {
            const url = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_8__/* .endpoint */ .s)(own.url, "/render");
            // Graphite leaves out the point at `from` itself, and gives the one at `until`.
            const form = new URLSearchParams({
                target: text,
                format: "json",
                from: String(Math.floor(window.from / 1_000) - 1),
                until: String(Math.floor(window.to / 1_000) - 1),
                noCache: "1",
            });
            const request = {
                url: url.href,
                method: "POST",
                headers: { ...own.headers, "Content-Type": "application/x-www-form-urlencoded" },
                body: form.toString(),
                onlyReads: true,
                timeoutMs: own.timeout,
                cancel,
            };
            const found = await askJson(request, { shape: series, refused });
            const only = (0,_only_series_js__WEBPACK_IMPORTED_MODULE_3__/* .onlySeries */ .a)(found, {
                query: text.slice(0, 200),
                service,
                advice: "Wrap it in sumSeries()",
            });
            return inWindow(only?.datapoints ?? [], window);
        }
        return (0,_interval_source_js__WEBPACK_IMPORTED_MODULE_2__/* .openIntervalSource */ .v)({
            name,
            lagMs: own.lag,
            narrowestStep: Math.ceil(own.step / 1_000),
            mostIntervals: 5_000,
            textOf: (text) => text,
            ask,
        }, tools);
    },
});
/** Graphite says in plain text what is wrong with a target. */
function refused(_, text) {
    return /^Invalid parameters \(([^\n]{1,300})/u.exec(text)?.[1];
}
/** Sums the points of each interval; where the retention is coarser than the intervals, each point is an interval. */
function inWindow(points, window) {
    const stepMs = window.stepSeconds * 1_000;
    const apart = Math.min(...points.slice(1).map(([, at], index) => at - (points[index]?.[1] ?? at)));
    if (Number.isFinite(apart) && apart > window.stepSeconds) {
        const known = points.flatMap(([value, at]) => value === null ? [] : [[at * 1_000, value]]);
        return { values: new Map(known), seconds: apart };
    }
    const values = new Map();
    for (const [value, at] of points) {
        if (value === null)
            continue;
        const begin = window.from + Math.floor((at * 1_000 - window.from) / stepMs) * stepMs;
        if (begin >= window.from && begin < window.to)
            values.set(begin, (values.get(begin) ?? 0) + value);
    }
    return { values };
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
