export const id = 858;
export const ids = [858];
export const modules = {

/***/ 22990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P$: () => (/* binding */ parseSettings),
  f5: () => (/* binding */ settingsOf)
});

// UNUSED EXPORTS: settingsFromInputs

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text/names.js
var names = __webpack_require__(38519);
// EXTERNAL MODULE: ./lib/text/records.js
var records = __webpack_require__(88445);
// EXTERNAL MODULE: ./lib/world/sources/index.js + 40 modules
var world_sources = __webpack_require__(16386);
// EXTERNAL MODULE: ./lib/settings/known-keys.js
var known_keys = __webpack_require__(50427);
// EXTERNAL MODULE: ./lib/settings/mistakes.js
var settings_mistakes = __webpack_require__(38144);
// EXTERNAL MODULE: ./lib/settings/settings.js + 2 modules
var settings = __webpack_require__(86853);
// EXTERNAL MODULE: ./lib/settings/substitute.js
var substitute = __webpack_require__(92345);
;// CONCATENATED MODULE: ./lib/settings/without-values.js


/**
 * A mistake in a text that holds a variable says what was expected, and never what the variable held. `written` is the
 * whole before anything was filled in.
 */
function withoutValues({ at, message }, written, values) {
    const names = new Set();
    (0,substitute/* mapTexts */.zO)((0,settings_mistakes/* valueAt */.fK)(written, at), at, (text) => {
        for (const name of (0,substitute/* variablesIn */.DF)(text))
            names.add(name);
        return text;
    });
    if (names.size === 0)
        return { at, message };
    const held = [...names].map((name) => values.get(name)).filter((value) => value !== undefined);
    const [, expected] = /^(?:is missing: )?expected (.+?)(?:, got .*)?$/su.exec(message) ?? [];
    const what = `what ${[...names].map((name) => `\${${name}}`).join(" and ")} held does not fit here`;
    const isSafe = expected !== undefined && held.every((value) => !expected.includes(value));
    return { at, message: isSafe ? `${what}: expected ${expected}` : what };
}

// EXTERNAL MODULE: ./lib/settings/written-file.js
var written_file = __webpack_require__(35017);
;// CONCATENATED MODULE: ./lib/settings/parse-settings.js










/** As GitHub's GraphQL names them. */
const autoMergeMethods = { merge: "MERGE", squash: "SQUASH", rebase: "REBASE", off: undefined };
/**
 * Reads a settings file: YAML, or JSON, which is YAML.
 * @param where how to call the file in a mistake
 * @throws SettingsError with every mistake, its path, its line and the nearest key
 */
function parseSettings(text, where, env) {
    return settingsOf((0,written_file/* readWritten */.I)(text, where), env);
}
/** @throws SettingsError with every mistake, its path, its line and the nearest key */
function settingsOf(file, env) {
    const { settings, mistakes } = check(file.value, env);
    if (mistakes.length > 0 || settings === undefined) {
        throw new errors/* SettingsError */.GN(file.where, mistakes.map((mistake) => file.placed(mistake)));
    }
    return settings;
}
/** Settings for a start without a file: one Prometheus and a probe, from the inputs. */
function settingsFromInputs(inputs, env) {
    const { prometheusUrl, bad, total, probeUrl } = inputs;
    const written = {
        version: 1,
        ...(prometheusUrl !== undefined && {
            sources: { prometheus: { type: "prometheus", url: prometheusUrl } },
            signals: { errors: { source: "prometheus", bad, total } },
        }),
        ...(probeUrl !== undefined && {
            integrations: { app: { critical: true, probes: [{ url: probeUrl, conditions: ["[STATUS] == 200"] }] } },
        }),
    };
    const { settings, mistakes } = check(written, env);
    if (settings === undefined)
        throw new SettingsError("The workflow step", mistakes.map(asMistake));
    return settings;
}
function check(written, env) {
    const mistakes = [];
    const values = new Map();
    const filled = (0,substitute/* mapTexts */.zO)(written, [], (text, at) => {
        const foreign = isProgram(at) ? undefined : (0,substitute/* foreignVariable */.nO)(text);
        if (foreign !== undefined)
            mistakes.push({ at, message: foreign });
        for (const name of (0,substitute/* variablesIn */.DF)(text)) {
            const value = env[name];
            if (value !== undefined && value !== "")
                values.set(name, value);
            else
                mistakes.push({
                    at,
                    message: `the environment variable ${name} is not set; pass it with env: in the workflow step`,
                });
        }
        return (0,substitute/* substituteVariables */.OJ)(text, values);
    });
    // Only for hints: most files have no mistake, and it is what takes longest.
    let schema;
    const schemaOf = () => {
        schema ??= (0,known_keys/* asJsonSchema */.Cu)(settings/* fileSchema */.Mz);
        return schema;
    };
    const found = [];
    const report = (issues, prefix = [], known) => {
        for (const issue of issues) {
            const placed = Object.assign({}, issue, { path: [...prefix, ...issue.path] });
            found.push(...(0,settings_mistakes/* mistakesOf */.Jy)([placed], {
                known: (path) => known ?? (0,known_keys/* knownKeys */.eE)(schemaOf(), path),
                elsewhere: (key) => (0,known_keys/* placesOf */.ek)(schemaOf(), key),
                written,
            }));
        }
    };
    if (isEmpty(written))
        return { mistakes: [{ at: [], message: emptyFile }] };
    const parsed = settings/* fileSchema */.Mz.safeParse(filled);
    if (!parsed.success)
        report(parsed.error.issues);
    const sources = entriesOf((0,records/* memberOf */.C5)(filled, "sources"));
    const signalAt = (value, path) => parseSignal(value, path, sources, { mistakes: found, report });
    const signals = entriesOf((0,records/* memberOf */.C5)(filled, "signals")).flatMap(([name, value]) => {
        const signal = signalAt(value, ["signals", name]);
        return signal === undefined ? [] : [[name, signal]];
    });
    const calls = new Map(entriesOf((0,records/* memberOf */.C5)(filled, "integrations")).flatMap(([name, value]) => {
        const its = (0,records/* memberOf */.C5)(value, "calls");
        return its === undefined ? [] : [[name, signalAt(its, ["integrations", name, "calls"])]];
    }));
    found.push(...nameMistakes(filled));
    mistakes.push(...found.map((mistake) => withoutValues(mistake, written, values)));
    if (!parsed.success || mistakes.length > 0)
        return { mistakes: (0,settings_mistakes/* uniqueMistakes */.RT)(mistakes) };
    const { data } = parsed;
    const { watch, response } = data;
    return {
        mistakes,
        settings: {
            sources: data.sources,
            signals: Object.fromEntries(signals),
            integrations: Object.fromEntries(Object.entries(data.integrations).map(([name, { "status-page": statusPage, ...its }]) => [
                name,
                { ...its, statusPage, calls: calls.get(name) },
            ])),
            watch,
            judge: {
                alpha: watch.alpha,
                beta: watch.beta,
                tolerate: watch.tolerate,
                unacceptable: watch.unacceptable,
                settleSeconds: watch.settle / 1_000,
                holdSeconds: watch.hold / 1_000,
                minimumWatchSeconds: watch.minimum / 1_000,
                floor: watch.floor,
            },
            response: {
                revert: response.revert,
                incident: response.incident,
                draft: response.draft,
                conflict: response.conflict,
                labels: response.labels,
                reviewers: response.reviewers,
                maxAgeMs: response["max-age"],
                maxPerDay: response["max-per-day"],
                proveTree: response["prove-tree"],
                autoMerge: autoMergeMethods[response["auto-merge"]],
                verify: response.verify,
                rollback: response.rollback,
            },
            incident: data.incident && {
                close: data.incident.close,
                bots: data.incident.bots,
                remindMs: data.incident.remind,
            },
            services: data.services,
            links: Object.entries(data.links).map(([title, url]) => ({ title, url })),
            secrets: [...values.values()],
        },
    };
}
/** One signal, in the words of its own source; undefined when it has mistakes, which are then noted. */
function parseSignal(value, path, sources, { mistakes, report, }) {
    const sourceName = (0,records/* memberOf */.C5)(value, "source");
    if (typeof sourceName !== "string")
        return undefined;
    const source = sources.find(([name]) => name === sourceName);
    if (source === undefined) {
        const near = (0,settings_mistakes/* nearestKey */.qy)(sourceName, sources.map(([name]) => name));
        const at = [...path, "source"];
        const hint = near === undefined ? "" : `, did you mean "${near}"?`;
        mistakes.push({ at, message: `no source has this name${hint}` });
        return undefined;
    }
    const type = (0,records/* memberOf */.C5)(source[1], "type");
    const kind = world_sources/* sourceKinds */.B.find((one) => one.type === type);
    if (kind === undefined)
        return undefined;
    const schema = (0,settings/* signalSchemaOf */.LY)(kind);
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
        report(parsed.error.issues, path, Object.keys(schema.shape));
        return undefined;
    }
    // What all signals share is known by its types; the rest are words of this kind of source.
    const { source: _, worse, weight, critical, "watch-only": watchOnly, ...words } = settings/* sharedWords */.BA.parse(parsed.data);
    const query = kind.queryOf(words);
    if (Array.isArray(query)) {
        for (const mistake of query) {
            const at = mistake.path === "" ? path : [...path, mistake.path];
            mistakes.push({ at, message: mistake.message });
        }
        return undefined;
    }
    return { source: sourceName, query, worse, weight, critical, watchOnly };
}
function entriesOf(value) {
    return (0,records/* isRecord */.u4)(value) ? Object.entries(value) : [];
}
/** What is handed to a shell, a workflow or another service may hold variables of theirs. */
function isProgram([section, name, key]) {
    if (section === "sources")
        return key === "run";
    return section === "response" && (name === "rollback" || name === "verify");
}
const emptyFile = "is empty: expected version: 1, a source and a signal, or an integration with probes";
function isEmpty(written) {
    return written === null || (typeof written === "object" && Object.keys(written).length === 0);
}
/** A signal of the same name as one that an integration brings could not be told from it. */
function nameMistakes(filled) {
    const taken = entriesOf((0,records/* memberOf */.C5)(filled, "integrations")).flatMap(([integration, its]) => {
        const [calls, probes] = [(0,records/* memberOf */.C5)(its, "calls"), (0,records/* memberOf */.C5)(its, "probes")];
        const checks = Array.isArray(probes)
            ? probes.map((_, index) => (0,names/* checksName */.ZR)(integration, probes.length === 1 ? undefined : index + 1))
            : [];
        return [...(calls === undefined ? [] : [(0,names/* callsName */.hq)(integration)]), ...checks];
    });
    return entriesOf((0,records/* memberOf */.C5)(filled, "signals"))
        .filter(([name]) => taken.includes(name))
        .map(([name]) => ({ at: ["signals", name], message: "is how an integration's own signal is called" }));
}
function asMistake({ at, message }) {
    return { path: pathText(at), message };
}


/***/ }),

/***/ 92345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   OJ: () => (/* binding */ substituteVariables),
/* harmony export */   nO: () => (/* binding */ foreignVariable),
/* harmony export */   zO: () => (/* binding */ mapTexts)
/* harmony export */ });
/* unused harmony export substituteFacts */
const variable = /\$\{([A-Za-z_][A-Za-z0-9_]{0,127})\}/gu;
/** Names of the environment variables that a text asks for as `${NAME}`. */
function variablesIn(text) {
    return [...text.matchAll(variable)].map(([, name = ""]) => name);
}
/** Ways of other tools to write a variable, each with what it is; `${NAME}` is the only one that is filled in. */
const foreign = [
    [
        /\$\{\{\s*(?:secrets|vars|env|github|inputs)\.([\w.-]{1,100})[^}]*\}\}/u,
        (found, name) => `${found} is filled in by GitHub in workflows only: write \${${variableName(name)}} here, and pass it with env: in the workflow step`,
    ],
    [/\$\{\{[^}]{0,100}\}\}/u, (found) => `${found} is filled in by GitHub in workflows only`],
    [
        /\$\{(?:env:([A-Za-z_]\w{0,127})|([A-Za-z_]\w{0,127})(?=[^\w}])[^}]{0,100})\}/u,
        (found, name) => `${found} is not filled in: only \${${name}}, without a default, is`,
    ],
    [/\$\(([A-Z_][A-Z0-9_]{1,127})\)/u, (found, name) => `${found} is not filled in: write \${${name}}`],
    [
        /(?<![\\$])\$(?!(?:SHA|GOOD|ENVIRONMENT)\b)([A-Z][A-Z0-9_]{1,127})\b/u,
        (found, name) => `${found} is not filled in: write \${${name}}, and pass it with env: in the workflow step`,
    ],
];
function variableName(name) {
    return name.replace(/\W/gu, "_").toUpperCase();
}
/** Why a text that looks as if it held a variable would be sent as it stands; undefined when it looks like nothing of the kind. */
function foreignVariable(text) {
    for (const [pattern, words] of foreign) {
        const [found, ...names] = pattern.exec(text) ?? [];
        if (found !== undefined)
            return words(found.slice(0, 100), names.find((name) => name !== undefined) ?? "");
    }
    return undefined;
}
/** Puts in the values; a name without one stays as it is. */
function substituteVariables(text, values) {
    return text.replace(variable, (whole, name) => values.get(name) ?? whole);
}
/** Puts in what is known of the deploy: `$SHA`, `$GOOD`, `$ENVIRONMENT`. */
function substituteFacts(text, deploy) {
    const facts = {
        SHA: deploy.sha,
        GOOD: deploy.previous?.sha,
        ENVIRONMENT: deploy.environment,
    };
    return text.replace(/\$(SHA|GOOD|ENVIRONMENT)\b/gu, (whole, name) => facts[name] ?? whole);
}
/** Replaces every text; mappings and lists keep their shape. */
function mapTexts(value, path, replace) {
    if (typeof value === "string")
        return replace(value, path);
    if (Array.isArray(value))
        return value.map((item, index) => mapTexts(item, [...path, index], replace));
    if (value === null || typeof value !== "object")
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, [...path, key], replace)]));
}


/***/ }),

/***/ 38519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZR: () => (/* binding */ checksName),
/* harmony export */   go: () => (/* binding */ sha7),
/* harmony export */   hq: () => (/* binding */ callsName)
/* harmony export */ });
/** The seven digits by which people call a commit. */
function sha7(sha) {
    return sha.slice(0, 7);
}
/** The signal of an integration's calls: its name in settings, log, pages and JSON alike. */
function callsName(integration) {
    return `calls to ${integration}`;
}
/** The signal of an integration's probe; `nth` counts from 1 and is said where there are several. */
function checksName(integration, nth) {
    return nth === undefined ? `checks of ${integration}` : `checks of ${integration} (probe ${nth})`;
}


/***/ }),

/***/ 42067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ExchangeError),
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var proxy_from_env__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98182);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _address_guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41404);




/** No whole answer came. The message names no address. */
class ExchangeError extends Error {
    name = "ExchangeError";
    fault;
    /** As the system calls it: ECONNREFUSED, ENOTFOUND, CERT_HAS_EXPIRED, … */
    code;
    /** Present when the answer had begun. */
    status;
    constructor(fault, message, known = {}) {
        super(message);
        this.fault = fault;
        this.code = known.code;
        this.status = known.status;
    }
}
/**
 * One request and its answer, whatever its status, redirects included.
 * @throws ExchangeError
 */
async function exchange(request) {
    const started = performance.now();
    const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(request.timeoutMs)));
    const signal = request.cancel === undefined ? timeout : AbortSignal.any([timeout, request.cancel]);
    try {
        const answer = await follow(request, signal);
        return { ...answer, ms: Math.round(performance.now() - started) };
    }
    catch (caught) {
        const error = caught instanceof ExchangeError ? caught : explained(caught);
        const known = error.status === undefined ? {} : { status: error.status };
        if (request.cancel?.aborted)
            throw new ExchangeError("cancelled", "was given up", known);
        if (timeout.aborted)
            throw new ExchangeError("timeout", `no whole answer within ${Math.ceil(request.timeoutMs)} ms`, known);
        throw error;
    }
}
async function follow(request, signal) {
    const first = httpUrl(request.url);
    const { url, headers } = withoutUserinfo(first, lowerCased(request.headers));
    let step = { url, method: request.method, headers, body: request.body };
    for (let hops = 0;; hops++) {
        const reach = step.url.hostname === first.hostname ? request.reach.first : request.reach.redirected;
        const answer = await ask(step, reach, { ...request, signal });
        if (request.redirects.follow === "no")
            return answer;
        const next = redirected(answer, step);
        if (next === undefined)
            return answer;
        if (request.redirects.follow === "same-host" && next.url.hostname !== first.hostname)
            return answer;
        if (hops >= request.redirects.most)
            throw new ExchangeError("redirect", `redirects more than ${request.redirects.most} times`, {
                status: answer.status,
            });
        step = next;
    }
}
/** What a redirect asks for; undefined when the answer is none. */
function redirected({ status, headers }, from) {
    const location = headers.location;
    if (![301, 302, 303, 307, 308].includes(status) || location === undefined)
        return undefined;
    const to = URL.parse(location, from.url.href);
    if (to === null || !["http:", "https:"].includes(to.protocol))
        throw new ExchangeError("redirect", "redirects to something that is no web address", { status });
    if (from.url.protocol === "https:" && to.protocol === "http:")
        throw new ExchangeError("redirect", "redirects from https to http", { status });
    const otherHost = to.origin !== from.url.origin;
    const rewritten = status === 303 || ((status === 301 || status === 302) && from.method === "POST");
    const method = rewritten && from.method !== "HEAD" ? "GET" : from.method;
    const body = method === "GET" || method === "HEAD" ? undefined : from.body;
    if (otherHost && body !== undefined)
        throw new ExchangeError("redirect", "redirects what was sent to another host", { status });
    // A redirect's own userinfo is no credential of ours, and must not become one.
    to.username = "";
    to.password = "";
    const { accept, "user-agent": agent } = from.headers;
    const harmless = { ...(accept && { accept }), ...(agent && { "user-agent": agent }) };
    const { "content-type": _, ...bodyless } = from.headers;
    return {
        url: to,
        method,
        body,
        headers: otherHost ? harmless : body === undefined ? bodyless : from.headers,
    };
}
async function ask({ url, method, headers, body }, reach, { signal, ...limits }) {
    const reason = (0,_address_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseHost */ .p1)(url.hostname, reach);
    if (reason !== undefined)
        throw new ExchangeError("address", `${reason} is not asked`, { code: _address_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedCode */ .Q_ });
    // Loaded with the first request: a run that ends before it does not pay for it.
    const { default: axios } = await __webpack_require__.e(/* import() */ 485).then(__webpack_require__.bind(__webpack_require__, 62485));
    const answer = await axios.request({
        url: url.href,
        method,
        // Closed connections: one that was opened to a private address is never found again by a redirect.
        headers: { ...headers, Connection: "close" },
        ...(body !== undefined && { data: body }),
        transformRequest: (data) => data,
        responseType: "stream",
        validateStatus: () => true,
        maxRedirects: 0,
        // A proxy resolves the name itself, and may well be on a private address.
        ...((0,proxy_from_env__WEBPACK_IMPORTED_MODULE_3__/* .getProxyForUrl */ .T)(url.href) === "" && { lookup: (0,_address_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .guardedLookup */ .rN)(reach) }),
        signal,
    });
    const { status } = answer;
    let text;
    try {
        text = await readBody((0,node_stream__WEBPACK_IMPORTED_MODULE_0__.addAbortSignal)(signal, answer.data), limits);
    }
    catch (error) {
        if (error instanceof ExchangeError)
            throw new ExchangeError(error.fault, error.message, { status });
        throw new ExchangeError("cut-off", `the answer (${status}) was cut off`, { status });
    }
    const plain = Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
    return { status, headers: Object.fromEntries(plain), text, url: url.href };
}
async function readBody(stream, { maxBytes, tooLarge }) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of stream) {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > maxBytes && tooLarge === "refuse")
            throw new ExchangeError("too-large", `the answer is larger than ${maxBytes} bytes`);
        if (bytes > maxBytes)
            break;
    }
    return new TextDecoder().decode(Buffer.concat(chunks).subarray(0, maxBytes));
}
function httpUrl(text) {
    const url = URL.parse(text);
    if (url === null || !["http:", "https:"].includes(url.protocol))
        throw new ExchangeError("address", "the address does not begin with https:// or http://");
    return url;
}
/** `https://user:password@host` becomes a header, so that a redirect elsewhere drops it like the others. */
function withoutUserinfo(url, headers) {
    if (url.username === "" && url.password === "")
        return { url, headers };
    const bare = new URL(url);
    bare.username = "";
    bare.password = "";
    const pair = `${decoded(url.username)}:${decoded(url.password)}`;
    const authorization = `Basic ${Buffer.from(pair).toString("base64")}`;
    return { url: bare, headers: { authorization, ...headers } };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // A bare percent sign in a password: it was meant as it stands.
        return text;
    }
}
function lowerCased(headers) {
    const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    return { "user-agent": "deploy-guard", ...Object.fromEntries(own) };
}
const names = {
    [_address_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedCode */ .Q_]: ["address", "the name leads to an address that is not asked"],
    ENOTFOUND: ["name", "the name does not resolve"],
    ENODATA: ["name", "the name has no address"],
    EAI_AGAIN: ["name", "the name service does not answer"],
    EAI_FAIL: ["name", "the name service failed"],
    ECONNREFUSED: ["connection", "the connection was refused"],
    ECONNRESET: ["connection", "the connection broke"],
    EPIPE: ["connection", "the connection broke"],
    EHOSTUNREACH: ["connection", "the host can't be reached"],
    ENETUNREACH: ["connection", "the network can't be reached"],
    ETIMEDOUT: ["connection", "the connection timed out"],
    EPROTO: ["connection", "no TLS could be agreed on"],
    HPE_INVALID_CONSTANT: ["connection", "what answers speaks no HTTP"],
};
// What Node throws may quote addresses and headers, so only its code is passed on.
function explained(error) {
    // With several addresses to try, Node gathers one error each.
    const inner = isAxiosError(error) && error.cause instanceof AggregateError ? error.cause.errors[0] : error;
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(inner);
    if (code === undefined && !isAxiosError(error))
        throw error;
    if (code === undefined)
        return new ExchangeError("connection", "the connection failed");
    const certificate = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/u.test(code);
    const [fault, text] = names[code] ??
        (certificate
            ? ["certificate", "the certificate is not accepted"]
            : ["connection", "the connection failed"]);
    // That one code is ours, and tells nobody more than the sentence.
    return new ExchangeError(fault, code === _address_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedCode */ .Q_ ? text : `${text} (${code})`, { code });
}
/** As axios's own function of that name, without loading axios. */
function isAxiosError(error) {
    return error instanceof Error && "isAxiosError" in error && error.isAxiosError === true;
}


/***/ }),

/***/ 18924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ files)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text/records.js
var records = __webpack_require__(88445);
;// CONCATENATED MODULE: ./lib/world/disk-error.js


/** What the system says of a disk, and what can be done about it. @see https://man7.org/linux/man-pages/man3/errno.3.html */
const words = {
    ENOSPC: ["the disk is full", "Free some space in a step before this one"],
    EDQUOT: ["the disk's quota is used up", "Free some space in a step before this one"],
    EROFS: ["the disk can only be read"],
    EACCES: ["may not be written"],
    EPERM: ["may not be written"],
    EIO: ["the disk does not answer as it should"],
    EMFILE: ["too many files are open"],
    ENFILE: ["too many files are open"],
    ENAMETOOLONG: ["the name is too long"],
    ENOTDIR: ["a part of its path is a file"],
    EEXIST: ["a part of its path is a file"],
    EISDIR: ["is a folder"],
};
/** A failure of the runner's disk, which is no bug of ours; undefined for anything else. */
function diskError(error, path) {
    const code = (0,errors/* codeOf */.$N)(error) ?? "";
    const [message, advice] = words[code] ?? [];
    const own = (0,records/* memberOf */.C5)(error, "path");
    const request = path ?? (typeof own === "string" ? own : undefined);
    if (message === undefined)
        return undefined;
    return new errors/* WorldError */.nM(`${message} (${code})`, {
        service: "the runner's disk",
        ...(request !== undefined && { request }),
        ...(advice !== undefined && { advice }),
        cause: error,
    });
}

;// CONCATENATED MODULE: ./lib/world/files.js





const files = {
    async find(path) {
        try {
            return await (0,promises_.readFile)(path, "utf8");
        }
        catch (error) {
            if (["ENOENT", "ENOTDIR", "EISDIR"].includes((0,errors/* codeOf */.$N)(error) ?? ""))
                return undefined;
            throw error;
        }
    },
    async write(path, text) {
        const unfinished = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,promises_.writeFile)(unfinished, text);
            await (0,promises_.rename)(unfinished, path);
        }
        catch (error) {
            await (0,promises_.rm)(unfinished, { force: true }).catch(() => { });
            throw diskError(error, path) ?? error;
        }
    },
};


/***/ }),

/***/ 49844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openHttp)
});

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/world/exchange.js
var exchange = __webpack_require__(42067);
// EXTERNAL MODULE: ./lib/world/http-advice.js
var http_advice = __webpack_require__(71367);
;// CONCATENATED MODULE: ./lib/world/open-http.js




const defaults = { timeoutMs: 15_000, maxBytes: 10_000_000, retries: 2, mostRedirects: 3 };
const retried = new Set([429, 500, 502, 503, 504]);
const firstWaitMs = 250;
/** How many requests one host gets at once: a watch of 200 signals must not be what brings its metrics server down. */
const mostAtOnce = 8;
/**
 * The HTTP client on the real network. A host gets so many requests at once and no more, and those that are the same and under way
 * together are asked once. `timeoutMs` bounds the whole of `send`: attempts, waits and redirects.
 * What `hide` knows as a secret is blotted out of every error.
 */
function openHttp({ now, sleep, log, hide, }) {
    const queues = new Map();
    const underWay = new Map();
    function send(request) {
        const key = sameKey(request);
        const same = key === undefined ? undefined : underWay.get(key);
        if (same !== undefined)
            return same;
        const host = URL.parse(request.url)?.host ?? "";
        const queue = queues.get(host) ?? pLimit(mostAtOnce);
        queues.set(host, queue);
        // The time that it may take begins with its turn.
        const answer = queue(() => sendNow(request));
        if (key !== undefined) {
            underWay.set(key, answer);
            const forget = () => underWay.delete(key);
            answer.then(forget, forget);
        }
        return answer;
    }
    async function sendNow(request) {
        const where = hide(spoken(request));
        const deadline = now() + (request.timeoutMs ?? defaults.timeoutMs);
        const fail = (message, status, { reason, advice, cause } = {}) => new errors/* WorldError */.nM(hide(reason === undefined ? message : `${message}: ${reason}`), {
            service: request.service,
            request: where,
            ...(status !== undefined && { status }),
            ...(advice !== undefined && { advice: hide(advice) }),
            ...(cause !== undefined && { cause }),
        });
        for (let attempt = 0;; attempt++) {
            const outcome = await once(request, deadline - now());
            if (!(outcome instanceof exchange/* ExchangeError */.S) &&
                (outcome.status < 400 || request.accept?.includes(outcome.status))) {
                return outcome;
            }
            const failure = outcome instanceof exchange/* ExchangeError */.S
                ? fail(outcome.message, outcome.status, { ...(0,http_advice/* explainError */.UW)(outcome, request), cause: outcome })
                : fail(`answered ${outcome.status}`, outcome.status, (0,http_advice/* explainStatus */.cq)(outcome, request));
            const waitMs = waitBefore(attempt, outcome);
            if (waitMs === undefined || attempt >= (request.retries ?? defaults.retries))
                throw failure;
            if (now() + waitMs >= deadline) {
                const asked = `answered ${outcome.status}, asks to wait ${Math.ceil(waitMs / 1000)} s`;
                throw outcome instanceof exchange/* ExchangeError */.S ? failure : fail(asked, outcome.status);
            }
            log?.detail(`${failure.message}; trying again in ${Math.round(waitMs)} ms`);
            try {
                await sleep(waitMs, request.cancel);
            }
            catch (error) {
                if (!request.cancel?.aborted)
                    throw error;
            }
            if (request.cancel?.aborted)
                throw fail("was given up");
        }
    }
    return { send };
}
/** The same for two requests whose answers are the same; undefined for one that changes something or can be given up. */
function sameKey({ cancel, ...request }) {
    const { method = "GET", onlyReads = method === "GET" } = request;
    return cancel === undefined && onlyReads ? JSON.stringify(request) : undefined;
}
async function once(request, timeoutMs) {
    const json = request.body !== undefined && typeof request.body !== "string";
    try {
        return await (0,exchange/* exchange */.c)({
            method: request.method ?? "GET",
            url: request.url,
            headers: { ...(json && { "content-type": "application/json" }), ...request.headers },
            body: typeof request.body === "string" ? request.body : JSON.stringify(request.body),
            maxBytes: request.maxBytes ?? defaults.maxBytes,
            tooLarge: "refuse",
            timeoutMs,
            cancel: request.cancel,
            redirects: { follow: "yes", most: defaults.mostRedirects },
            reach: { first: "configured", redirected: "elsewhere" },
        });
    }
    catch (error) {
        if (error instanceof exchange/* ExchangeError */.S)
            return error;
        throw error;
    }
}
/** Milliseconds to wait before another attempt; undefined when another would change nothing. */
function waitBefore(attempt, outcome) {
    const backoff = firstWaitMs * 4 ** attempt;
    if (outcome instanceof exchange/* ExchangeError */.S)
        return outcome.fault === "connection" || outcome.fault === "cut-off" || outcome.code === "EAI_AGAIN"
            ? backoff
            : undefined;
    if (!retried.has(outcome.status))
        return undefined;
    return Math.max(retryAfterMs(outcome.headers) ?? 0, backoff);
}
/** Seconds or a date. @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryAfterMs(headers) {
    const text = headers["retry-after"]?.trim();
    if (text === undefined || text === "")
        return undefined;
    if (/^\d{1,9}$/u.test(text))
        return Number(text) * 1000;
    // Against the server's own clock: ours may differ.
    const ms = Date.parse(text) - Date.parse(headers.date ?? "");
    return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
/** Method, origin and path: query, userinfo and headers may hold secrets. */
function spoken({ method = "GET", url }) {
    const parsed = URL.parse(url);
    return parsed === null ? method : `${method} ${parsed.origin}${parsed.pathname}`;
}


/***/ })

};
