export const id = 784;
export const ids = [784];
export const modules = {

/***/ 71367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ explainError),
/* harmony export */   XE: () => (/* binding */ explainPage),
/* harmony export */   cq: () => (/* binding */ explainStatus)
/* harmony export */ });
/* harmony import */ var proxy_from_env__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98182);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6810);
/* harmony import */ var _text_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88445);



/** Of an answer from 400 on. */
function explainStatus(answer, request) {
    const reason = reasonIn(answer);
    return {
        reason,
        advice: speaksPlainHttp(answer) ? useHttps : adviceByStatus[answer.status]?.(request, answer),
    };
}
const useHttps = "The port speaks TLS: write https:// instead of http://";
/** nginx, Go and Apache answer so when a TLS port is asked in plain HTTP. */
function speaksPlainHttp({ status, text }) {
    return (status === 400 &&
        /plain HTTP request was sent to HTTPS|HTTP request to an HTTPS server|speaking plain HTTP to an SSL/iu.test(text.slice(0, 2_000)));
}
const adviceByStatus = {
    401(request, { headers, text }) {
        if (/no org id/iu.test(text.slice(0, 200)))
            return "It wants a tenant: set headers: { X-Scope-OrgID: … }";
        const wanted = /^\s*([A-Za-z][\w-]{1,20})\b/u.exec(headers["www-authenticate"] ?? "")?.[1];
        const given = givenScheme(request);
        if (given === undefined)
            return `It asks for a login: set headers: { Authorization: "${wanted ?? "Bearer"} \${TOKEN}" }, and pass TOKEN with env: in the workflow step`;
        if (wanted !== undefined && wanted.toLowerCase() !== given.toLowerCase())
            return `It wants a login by ${wanted}, and was given one by ${given}`;
        return "The login is not accepted: is it right, not run out, and is the secret of that name there?";
    },
    403: (request) => givenScheme(request) === undefined
        ? "It may not be read without a login, or not from where the runner is: set headers, or allow the runner's address"
        : "The login is known, but may not read this: it lacks a right or a role",
    404({ url }) {
        const path = URL.parse(url)?.pathname ?? "";
        const doubled = /(\/api\/v\d+)(?:\/.*)?\1(?:\/|$)/u.exec(path)?.[1];
        if (doubled !== undefined)
            return `The address in the settings ends in ${doubled} already: leave that off`;
        if (path.endsWith("/api/v1/query") || path.endsWith("/api/v1/query_range"))
            return "Is the address right? It is the part before /api/v1; Mimir and Grafana Cloud have /prometheus or /api/prom in it, a proxy its own path";
        return "There is nothing at this path: is the address right?";
    },
    405: () => "It takes no request of this kind: is this the address of the service itself?",
    407: () => "The proxy in between wants a login: put it into HTTPS_PROXY, or take the host out by NO_PROXY",
};
/** Bearer, Basic, …; undefined when no login goes along. */
function givenScheme({ url, headers = {} }) {
    const [, value] = Object.entries(headers).find(([name]) => name.toLowerCase() === "authorization") ?? [];
    if (value !== undefined)
        return /^\s*([A-Za-z][\w-]{1,20})\s/u.exec(value)?.[1] ?? "a bare token";
    const address = URL.parse(url);
    if (address !== null && address.username !== "")
        return "Basic";
    const own = Object.keys(headers).find((name) => /key|token/iu.test(name));
    return own === undefined ? undefined : `the header ${own}`;
}
/** The one sentence in a JSON answer, a short text, or a page's title. */
function reasonIn({ text, headers }) {
    const start = text.slice(0, 100_000);
    const json = parsed(start);
    const said = json === undefined ? undefined : sentenceIn(json, 0);
    if (said !== undefined)
        return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(said, 200);
    if (json !== undefined)
        return undefined;
    if (isPage(start))
        return titleOf(start);
    const isText = /^text\/plain\b/iu.test(headers["content-type"] ?? "");
    return isText && text.length <= 300 && text.trim() !== "" ? (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text, 200) : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const telling = ["message", "error_description", "error", "detail", "reason", "title", "msg", "errors"];
function sentenceIn(value, depth) {
    if (typeof value === "string")
        return value.trim() === "" ? undefined : value;
    if (value === null || typeof value !== "object" || depth > 3)
        return undefined;
    if (Array.isArray(value))
        return sentenceIn(value[0], depth + 1);
    for (const key of telling) {
        const found = sentenceIn((0,_text_records_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, key), depth + 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function isPage(text) {
    return /^\s*<(?:!doctype|html|head|body|\?xml)/iu.test(text);
}
function titleOf(page) {
    const start = page.search(/<title[\s>]/iu);
    if (start < 0)
        return undefined;
    const [, title = ""] = /^<title[^>]{0,200}>([^<]{1,300})/iu.exec(page.slice(start, start + 600)) ?? [];
    return title.trim() === "" ? undefined : (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(title, 100);
}
/** Of an answer that should have been data: where it comes from instead. Undefined when it is no web page. */
function explainPage(answer, asked) {
    if (!isPage(answer.text.slice(0, 2_000)))
        return undefined;
    const title = titleOf(answer.text.slice(0, 100_000));
    const [from, to] = [URL.parse(asked), URL.parse(answer.url)];
    const moved = from !== null && to !== null && (from.origin !== to.origin || from.pathname !== to.pathname);
    const isLogin = /log[ -]?in|sign[ -]?in|\bsso\b|oauth|\bauth/iu.test(`${to?.hostname ?? ""}${to?.pathname ?? ""} ${title ?? ""}`);
    const where = moved ? `led to ${to.origin}${to.pathname}, ` : "";
    return {
        reason: `${where}a web page instead of data${title === undefined ? "" : ` ("${title}")`}`,
        advice: isLogin
            ? 'It wants a login: set headers: { Authorization: "Bearer ${TOKEN}" }, or ask the address behind the login page'
            : "Is this the address of the API, and not that of its pages?",
    };
}
const authority = "Its authority is not a public one: give the step env: NODE_EXTRA_CA_CERTS with the path of a file that holds the authority's certificate";
const adviceByCode = {
    DEPTH_ZERO_SELF_SIGNED_CERT: () => authority,
    SELF_SIGNED_CERT_IN_CHAIN: () => authority,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: () => authority,
    UNABLE_TO_GET_ISSUER_CERT: () => authority,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: () => authority,
    CERT_HAS_EXPIRED: () => "It has run out: have it renewed",
    ERR_TLS_CERT_ALTNAME_INVALID: ({ hostname }) => `It is not for ${hostname}: ask it by a name that it holds`,
    EPROTO: () => "The port may speak plain HTTP: then write http:// instead of https://",
    HPE_INVALID_CONSTANT: () => "The port speaks something else than HTTP: is it the right one?",
    ECONNRESET: ({ protocol }) => (protocol === "http:" ? "If the port speaks TLS, write https://" : undefined),
    ECONNREFUSED: ({ hostname }) => /^(?:localhost|127\.|\[::1\])/u.test(hostname)
        ? "Here this is the runner itself: a service container is asked by its own name, or its port has to be mapped"
        : "Nobody listens there: is the port right, and may the runner reach it?",
    ENOTFOUND: () => "Is it spelt right? A name of a private network is not known to GitHub's runners: run on one of your own inside it",
    EHOSTUNREACH: () => "Is it in a private network? Then run on a runner inside it",
    ENETUNREACH: () => "Is it in a private network? Then run on a runner inside it",
    ETIMEDOUT: () => "A firewall may drop the runner's requests: allow its address, or run on a runner inside",
};
/** Of a request that got no whole answer. */
function explainError({ code = "", fault }, { url }) {
    const address = URL.parse(url);
    if (address === null)
        return {};
    const own = fault === "timeout" ? adviceByCode.ETIMEDOUT : adviceByCode[code];
    const proxied = ["connection", "name", "timeout"].includes(fault) && (0,proxy_from_env__WEBPACK_IMPORTED_MODULE_2__/* .getProxyForUrl */ .T)(url) !== "";
    return {
        advice: proxied
            ? "It is asked through the proxy of HTTPS_PROXY; NO_PROXY names hosts that are not"
            : own?.(address),
    };
}


/***/ }),

/***/ 1915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ jsonAsker)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _http_advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71367);


/** Statuses whose body explains what was wrong with the request. */
const explaining = [400, 422];
function jsonAsker({ service, api }, { http, hide }) {
    return async (request, { shape, refused }) => {
        const answer = await http.send({ ...request, service, accept: explaining, maxBytes: 20_000_000 });
        const json = parsed(answer);
        const said = refused(json, answer.text);
        const place = new URL(request.url);
        const wrong = (message, advice) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(hide(message), {
            service,
            request: hide(`${place.origin}${place.pathname}`),
            ...(answer.status >= 400 && { status: answer.status }),
            ...(advice !== undefined && { advice }),
        });
        if (answer.status >= 400) {
            const { reason, advice } = (0,_http_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .explainStatus */ .cq)(answer, { ...request, service });
            const why = said ?? reason;
            throw wrong(`answered ${answer.status}${why === undefined ? "" : `: ${why.slice(0, 300)}`}`, advice);
        }
        if (said !== undefined)
            throw wrong(`refused the query: ${said.slice(0, 300)}`, undefined);
        const read = shape.safeParse(json);
        if (read.success)
            return read.data;
        const page = (0,_http_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .explainPage */ .XE)(answer, request.url);
        throw page === undefined
            ? wrong(`answered with something that is not ${api}'s JSON`, undefined)
            : wrong(`answered with ${page.reason}`, page.advice);
    };
}
function parsed({ text }) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 92749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ intervalQuery)
/* harmony export */ });
/**
 * `bad` and `total`, or `value`: what a signal asks of a source that answers numbers by interval, or what is missing. `check`
 * answers what is wrong with an expression, as the end of a sentence.
 */
function intervalQuery({ bad, total, value, }, check = () => undefined) {
    const isRatio = bad !== undefined || total !== undefined;
    if (isRatio === (value !== undefined))
        return [{ path: "", message: `expected bad and total, or value${isRatio ? ", not both" : ""}` }];
    const mistakes = [];
    for (const [path, written] of [
        ["bad", bad],
        ["total", total],
        ["value", value],
    ]) {
        const message = written === undefined ? undefined : check(written, path);
        if (message !== undefined)
            mistakes.push({ path, message });
    }
    if (value !== undefined)
        return mistakes.length > 0 ? mistakes : { gives: "gauge", value };
    if (bad === undefined)
        mistakes.push({ path: "bad", message: "is missing beside total" });
    if (total === undefined)
        mistakes.push({ path: "total", message: "is missing beside bad" });
    return bad === undefined || total === undefined || mistakes.length > 0
        ? mistakes
        : { gives: "ratio", bad, total };
}


/***/ }),

/***/ 67188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ openIntervalSource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88445);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56456);



/**
 * A source that is asked for numbers by interval, whatever its language. Only complete intervals are read, only whole ones
 * within the span, and what is missing stays missing.
 */
function openIntervalSource(its, { now }) {
    const { name, textOf } = its;
    async function ask(expression, window, cancel) {
        const stepMs = window.stepSeconds * 1_000;
        const values = new Map();
        const notes = [];
        let seconds = window.stepSeconds;
        for (let from = window.from; from < window.to; from += its.mostIntervals * stepMs) {
            const to = Math.min(window.to, from + its.mostIntervals * stepMs);
            const part = await its.ask(expression, { ...window, from, to }, cancel);
            seconds = Math.max(seconds, part.seconds ?? 0);
            notes.push(...(part.notes ?? []));
            for (const [at, value] of part.values)
                if (Number.isFinite(value))
                    values.set(at, value);
        }
        if (seconds > window.stepSeconds)
            notes.push({ kind: "kept-coarser", source: name, seconds, askedSeconds: window.stepSeconds });
        return { values, seconds, notes: (0,_text_records_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .dM)(notes) };
    }
    async function read(query, span, cancel) {
        const window = windowOf(span, its, now());
        if (window === undefined)
            return _source_js__WEBPACK_IMPORTED_MODULE_1__/* .noReadings */ .q;
        const isWithin = (at, seconds) => at >= span.from && at + seconds * 1_000 <= span.to;
        if (query.gives === "gauge") {
            const { values, seconds = window.stepSeconds, notes = [] } = await ask(query.value, window, cancel);
            const gauge = inOrder(values).flatMap(([at, value]) => isWithin(at, seconds) ? [{ at, seconds, value }] : []);
            return { ..._source_js__WEBPACK_IMPORTED_MODULE_1__/* .noReadings */ .q, gauge, queries: [textOf(query.value)], notes };
        }
        const [bad, total] = await Promise.all([
            ask(query.bad, window, cancel),
            ask(query.total, window, cancel),
        ]);
        if (bad.seconds !== total.seconds)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`bad is kept in intervals of ${bad.seconds} s and total in ${total.seconds} s: they can't be held against each other`, { service: `source ${name}` });
        const seconds = total.seconds ?? window.stepSeconds;
        const { ratio, doubts } = ratioOf(bad.values, total.values, { seconds, isWithin });
        return {
            ..._source_js__WEBPACK_IMPORTED_MODULE_1__/* .noReadings */ .q,
            ratio,
            queries: [textOf(query.bad), textOf(query.total)],
            notes: (0,_text_records_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .dM)([...(bad.notes ?? []), ...(total.notes ?? [])]),
            ...(doubts.length > 0 && { doubts }),
        };
    }
    return { name, remembers: "past", read, narrowestStep: async () => its.narrowestStep };
}
/** Complete intervals only; aligned to the epoch where the source has its own beginnings. */
function windowOf({ from, to, stepSeconds }, { lagMs, aligned }, now) {
    const stepMs = stepSeconds * 1_000;
    const start = aligned ? Math.ceil(from / stepMs) * stepMs : from;
    const count = Math.floor((Math.min(to, now - lagMs) - start) / stepMs);
    return count < 1 ? undefined : { from: start, to: start + count * stepMs, stepSeconds };
}
/** Where nothing was counted as bad, nothing was bad; without a total nothing is known. Negative counts are none. */
function ratioOf(bads, totals, { seconds, isWithin }) {
    const ratio = [];
    let [manyBad, ofTotal] = [0, 0];
    for (const [at, total] of inOrder(totals)) {
        const bad = bads.get(at) ?? 0;
        if (total < 0 || bad < 0 || total > Number.MAX_SAFE_INTEGER || !isWithin(at, seconds))
            continue;
        manyBad += bad;
        ofTotal += total;
        ratio.push({ at, seconds, bad: Math.min(bad, total), total });
    }
    const doubts = manyBad > 1.1 * ofTotal + 5 ? [{ kind: "more-bad-than-total", bad: manyBad, total: ofTotal }] : [];
    return { ratio, doubts };
}
function inOrder(values) {
    return [...values].sort(([a], [b]) => a - b);
}


/***/ }),

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


/***/ }),

/***/ 1868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aA: () => (/* binding */ timeoutSetting),
/* harmony export */   p2: () => (/* binding */ lagSetting),
/* harmony export */   th: () => (/* binding */ headersSetting)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8946);


/** Headers that the settings give, where an address is asked. */
const headersSetting = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
    .default({})
    .describe("Headers of each request; ${NAME} is filled in from the environment of the step.");
/** Milliseconds; `otherwise` as it is written in the settings, such as `10s`. */
function timeoutSetting(otherwise) {
    return _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p.prefault(otherwise).describe("For the whole of an answer, with all that is tried again.");
}
/** Milliseconds; `otherwise` as it is written in the settings, such as `15s`. */
function lagSetting(otherwise) {
    return _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p.prefault(otherwise).describe("How long after its end an interval may still change.");
}


/***/ }),

/***/ 56456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ defineSource),
/* harmony export */   q: () => (/* binding */ noReadings)
/* harmony export */ });
/** Keeps a kind's own types inside its file: what the schema yields is what `queryOf` receives, and what that yields is what is read. */
function defineSource(kind) {
    return kind;
}
const noReadings = { ratio: [], gauge: [], queries: [], notes: [] };


/***/ }),

/***/ 98182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ getProxyForUrl)
/* harmony export */ });


var DEFAULT_PORTS = {
  ftp: 21,
  gopher: 70,
  http: 80,
  https: 443,
  ws: 80,
  wss: 443,
};

function parseUrl(urlString) {
  try {
    return new URL(urlString);
  } catch {
    return null;
  }
}

/**
 * @param {string|object|URL} url - The URL as a string or URL instance, or a
 *   compatible object (such as the result from legacy url.parse).
 * @return {string} The URL of the proxy that should handle the request to the
 *  given URL. If no proxy is set, this will be an empty string.
 */
function getProxyForUrl(url) {
  var parsedUrl = (typeof url === 'string' ? parseUrl(url) : url) || {};
  var proto = parsedUrl.protocol;
  var hostname = parsedUrl.host;
  var port = parsedUrl.port;
  if (typeof hostname !== 'string' || !hostname || typeof proto !== 'string') {
    return '';  // Don't proxy URLs without a valid scheme or host.
  }

  proto = proto.split(':', 1)[0];
  // Stripping ports in this way instead of using parsedUrl.hostname to make
  // sure that the brackets around IPv6 addresses are kept.
  hostname = hostname.replace(/:\d*$/, '');
  port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
  if (!shouldProxy(hostname, port)) {
    return '';  // Don't proxy URLs that match NO_PROXY.
  }

  var proxy = getEnv(proto + '_proxy') || getEnv('all_proxy');
  if (proxy && proxy.indexOf('://') === -1) {
    // Missing scheme in proxy, default to the requested URL's scheme.
    proxy = proto + '://' + proxy;
  }
  return proxy;
}

/**
 * Determines whether a given URL should be proxied.
 *
 * @param {string} hostname - The host name of the URL.
 * @param {number} port - The effective port of the URL.
 * @returns {boolean} Whether the given URL should be proxied.
 * @private
 */
function shouldProxy(hostname, port) {
  var NO_PROXY = getEnv('no_proxy').toLowerCase();
  if (!NO_PROXY) {
    return true;  // Always proxy if NO_PROXY is not set.
  }
  if (NO_PROXY === '*') {
    return false;  // Never proxy if wildcard is set.
  }

  return NO_PROXY.split(/[,\s]/).every(function(proxy) {
    if (!proxy) {
      return true;  // Skip zero-length hosts.
    }
    var parsedProxy = proxy.match(/^(.+):(\d+)$/);
    var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
    var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
    if (parsedProxyPort && parsedProxyPort !== port) {
      return true;  // Skip if ports don't match.
    }

    if (!/^[.*]/.test(parsedProxyHostname)) {
      // No wildcards, so stop proxying if there is an exact match.
      return hostname !== parsedProxyHostname;
    }

    if (parsedProxyHostname.charAt(0) === '*') {
      // Remove leading wildcard.
      parsedProxyHostname = parsedProxyHostname.slice(1);
    }
    // Stop proxying if the hostname ends with the no_proxy host.
    return !hostname.endsWith(parsedProxyHostname);
  });
}

/**
 * Get the value for an environment variable.
 *
 * @param {string} key - The name of the environment variable.
 * @return {string} The value of the environment variable.
 * @private
 */
function getEnv(key) {
  return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || '';
}


/***/ })

};
