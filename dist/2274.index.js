export const id = 2274;
export const ids = [2274];
export const modules = {

/***/ 42274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cloudflare: () => (/* binding */ cloudflare)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ask_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1915);
/* harmony import */ var _interval_signal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92749);
/* harmony import */ var _interval_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67188);
/* harmony import */ var _shared_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1868);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56456);







const requests = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    status: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .regex(/^(?:[1-5]xx|[1-5]\d\d)$/u, { error: "expected a class such as 5xx, or a status such as 503" })
        .optional()
        .describe("Only answers with this status or class, such as 5xx; all unless given."),
    host: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(253).optional().describe("Only requests to this host."),
    "path-like": zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .max(500)
        .optional()
        .describe("Only requests to paths like this; % stands for any text."),
})
    .describe("Requests that Cloudflare answered or passed on.");
const group = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    count: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    avg: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ sampleInterval: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() }),
    dimensions: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ datetimeMinute: zod__WEBPACK_IMPORTED_MODULE_6__/* .datetime */ .w$({ offset: true }) }),
});
const answer = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        viewer: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ zones: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ httpRequestsAdaptiveGroups: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(group) })) }),
    }),
});
const failure = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ errors: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })).min(1) })
    .transform(({ errors }) => errors.map(({ message }) => message).join("; "));
/** Cloudflare answers so many groups at most, one a minute. */
const mostGroups = 5_000;
const document = `query ($zone: string!, $filter: ZoneHttpRequestsAdaptiveGroupsFilter_InputObject!) {
  viewer { zones(filter: { zoneTag: $zone }) {
    httpRequestsAdaptiveGroups(limit: ${mostGroups}, filter: $filter, orderBy: [datetimeMinute_ASC]) {
      count avg { sampleInterval } dimensions { datetimeMinute }
    }
  } }
}`;
/** Cloudflare's analytics of a zone. @see https://developers.cloudflare.com/analytics/graphql-api/ */
const cloudflare = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .defineSource */ .Z)({
    type: "cloudflare",
    summary: "Cloudflare: requests of a zone by status, as its edge saw them",
    settings: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz("cloudflare").describe("Which type of source it is."),
        zone: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
            .regex(/^[0-9a-f]{32}$/u, { error: "expected a zone's id of 32 hexadecimal digits" })
            .describe("The zone's id."),
        token: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).describe("Write ${CLOUDFLARE_TOKEN}; Zone → Analytics → Read is enough."),
        url: zod__WEBPACK_IMPORTED_MODULE_5__/* .url */ .OZ5({ protocol: /^https?$/u })
            .default("https://api.cloudflare.com/client/v4/graphql")
            .describe("Another address than Cloudflare's own."),
        timeout: (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .timeoutSetting */ .aA)("15s"),
        lag: (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .lagSetting */ .p2)("2m"),
    }),
    signal: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        bad: requests.optional().describe("Requests that failed: { status: 5xx }."),
        total: requests.optional().describe("All requests: {}."),
    }),
    queryOf: (signal) => (0,_interval_signal_js__WEBPACK_IMPORTED_MODULE_7__/* .intervalQuery */ .c)(signal),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = (0,_ask_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonAsker */ .f)({ service, api: "Cloudflare" }, tools);
        async function ask(of, window, cancel) {
            const { data } = await askJson({
                url: own.url,
                method: "POST",
                headers: { Authorization: `Bearer ${own.token}` },
                body: { query: document, variables: { zone: own.zone, filter: filterOf(of, window) } },
                onlyReads: true,
                timeoutMs: own.timeout,
                cancel,
            }, { shape: answer, refused: (json) => failure.safeParse(json).data });
            const [zone] = data.viewer.zones;
            if (zone === undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM("has no such zone, or the token may not read it", { service });
            const groups = zone.httpRequestsAdaptiveGroups;
            if (groups.length >= mostGroups)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM("answered only in part: more minutes than it gives at once", { service });
            const values = new Map();
            const stepMs = window.stepSeconds * 1_000;
            for (const { count, dimensions } of groups) {
                const at = Date.parse(dimensions.datetimeMinute);
                const begin = window.from + Math.floor((at - window.from) / stepMs) * stepMs;
                values.set(begin, (values.get(begin) ?? 0) + count);
            }
            const sampled = Math.max(1, ...groups.map(({ avg }) => avg.sampleInterval));
            return {
                values,
                ...(sampled > 1 && {
                    notes: [{ kind: "sampled", source: name, oneIn: Math.round(sampled) }],
                }),
            };
        }
        return (0,_interval_source_js__WEBPACK_IMPORTED_MODULE_2__/* .openIntervalSource */ .v)({
            name,
            lagMs: own.lag,
            narrowestStep: 60,
            aligned: true,
            mostIntervals: 1_440,
            textOf: ({ status = "all", host, "path-like": path }) => ["requests", status, host, path].filter((part) => part !== undefined).join(" "),
            ask,
        }, tools);
    },
});
/** Clients' own requests: those that a Worker makes count for the request that it answers. */
function filterOf({ status, host, "path-like": path }, { from, to }) {
    const begin = status === undefined ? undefined : Number(status.replace("xx", "00"));
    return {
        datetime_geq: new Date(from).toISOString(),
        datetime_lt: new Date(to).toISOString(),
        requestSource: "eyeball",
        ...(begin !== undefined &&
            (status?.endsWith("xx")
                ? { edgeResponseStatus_geq: begin, edgeResponseStatus_lt: begin + 100 }
                : { edgeResponseStatus: begin })),
        ...(host !== undefined && { clientRequestHTTPHost: host }),
        ...(path !== undefined && { clientRequestPath_like: path }),
    };
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
