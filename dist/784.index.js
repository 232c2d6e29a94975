export const id = 784;
export const ids = [784];
export const modules = {

/***/ 70784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newrelic: () => (/* binding */ newrelic)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _ask_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1915);
/* harmony import */ var _interval_signal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92749);
/* harmony import */ var _interval_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67188);
/* harmony import */ var _shared_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1868);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56456);







const nrql = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .min(1)
    .max(4_000)
    .describe("NRQL that selects one number; the time range and TIMESERIES are filled in.");
const bucket = zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ beginTimeSeconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), endTimeSeconds: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() });
const answer = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        actor: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ account: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ nrql: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ results: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(bucket) }) }) }),
    }),
});
const failure = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ errors: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })).min(1) })
    .transform(({ errors }) => errors.map(({ message }) => message).join("; "));
const document = "query ($account: Int!, $nrql: Nrql!) { actor { account(id: $account) { nrql(query: $nrql, timeout: 20) { results } } } }";
/** New Relic by NRQL. @see https://docs.newrelic.com/docs/apis/nerdgraph/examples/nerdgraph-nrql-tutorial/ */
const newrelic = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .defineSource */ .Z)({
    type: "newrelic",
    summary: "New Relic, by NRQL",
    settings: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz("newrelic").describe("Which type of source it is."),
        url: zod__WEBPACK_IMPORTED_MODULE_5__/* .url */ .OZ5({
            protocol: /^https?$/u,
            error: "expected an address such as https://api.eu.newrelic.com/graphql",
        })
            .default("https://api.newrelic.com/graphql")
            .describe("NerdGraph's address; https://api.eu.newrelic.com/graphql for accounts in the EU."),
        account: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().positive().describe("The account's number."),
        "api-key": zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).describe("A user key: write ${NEW_RELIC_API_KEY}, never the key itself."),
        timeout: (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .timeoutSetting */ .aA)("25s"),
        lag: (0,_shared_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .lagSetting */ .p2)("60s"),
    }),
    signal: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        bad: nrql
            .optional()
            .describe("Counts what failed: SELECT count(*) FROM Transaction WHERE appName = 'shop' AND error IS true."),
        total: nrql.optional().describe("Counts all that was tried, in the same way."),
        value: nrql
            .optional()
            .describe("A level: SELECT percentile(duration, 95) FROM Transaction WHERE appName = 'shop'."),
    }),
    queryOf: (signal) => (0,_interval_signal_js__WEBPACK_IMPORTED_MODULE_6__/* .intervalQuery */ .c)(signal, wrongIn),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = (0,_ask_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonAsker */ .f)({ service, api: "NerdGraph" }, tools);
        async function ask(text, window, cancel) {
            const asked = `${text.trim()} SINCE ${window.from} UNTIL ${window.to} TIMESERIES ${window.stepSeconds} seconds`;
            const { data } = await askJson({
                url: own.url,
                method: "POST",
                headers: { "API-Key": own["api-key"] },
                body: { query: document, variables: { account: own.account, nrql: asked } },
                timeoutMs: own.timeout,
                cancel,
            }, { shape: answer, refused: (json) => failure.safeParse(json).data });
            const { results } = data.actor.account.nrql;
            const values = new Map();
            let seconds = window.stepSeconds;
            for (const { beginTimeSeconds, endTimeSeconds, ...rest } of results) {
                const found = Object.values(rest).flatMap(numbersIn);
                if (found.length > 1)
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`\`${text.slice(0, 200)}\` selects several numbers where one is needed`, {
                        service,
                    });
                seconds = Math.max(seconds, endTimeSeconds - beginTimeSeconds);
                const [value] = found;
                if (value !== undefined)
                    values.set(beginTimeSeconds * 1_000, value);
            }
            return { values, seconds };
        }
        return (0,_interval_source_js__WEBPACK_IMPORTED_MODULE_2__/* .openIntervalSource */ .v)({
            name,
            lagMs: own.lag,
            narrowestStep: 1,
            // New Relic answers 366 at most.
            mostIntervals: 366,
            textOf: (text) => text,
            ask,
        }, tools);
    },
});
function wrongIn(text) {
    const word = /\b(SINCE|UNTIL|TIMESERIES|FACET|COMPARE WITH)\b/iu.exec(text.replace(/'[^']*'|`[^`]*`/gu, ""))?.[1];
    if (word !== undefined)
        return `must not hold ${word.toUpperCase()}: one number for each interval is asked for`;
    return /^\s*(?:SELECT|FROM)\b/iu.test(text) ? undefined : "expected NRQL that begins with SELECT or FROM";
}
/** `count` is a number; a percentile comes as `{"95": 0.2}`. */
function numbersIn(value) {
    if (typeof value === "number")
        return [value];
    if (value === null || typeof value !== "object")
        return [];
    return Object.values(value).filter((inner) => typeof inner === "number");
}


/***/ })

};
