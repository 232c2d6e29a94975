export const id = 2786;
export const ids = [2786];
export const modules = {

/***/ 3620:
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
// EXTERNAL MODULE: ./lib/settings/mistakes.js
var settings_mistakes = __webpack_require__(38144);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/world/notifiers/index.js + 11 modules
var notifiers = __webpack_require__(53268);
;// CONCATENATED MODULE: ./lib/settings/parse-notify.js




/** What happened that people can be told of, in the settings' words. */
const events = [
    "opened",
    "escalated",
    "acknowledged",
    "recovered",
    "not-recovered",
    "reopened",
    "resolved",
    "false-alarm",
];
/** Keys that every notifier may have, whatever its type. */
const shared = () => ({
    when: schemas/* array */.YOg(schemas/* enum */.k5n(events))
        .min(1)
        .default([...events])
        .describe("Of what it is told; all unless given."),
    severity: schemas/* literal */.euz([1, 2, 3, 4])
        .default(4)
        .describe("Only of incidents of this severity and worse; 1 is the worst."),
    environments: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(255)).default([]).describe("Only of these; all unless given."),
});
const schemaOf = (kind) => kind.settings().safeExtend(shared());
/** For editors: any notifier's words. */
const anyNotifier = () => z.union(notifierKinds.map(schemaOf));
/** Whom to tell, each read in the words of its own type; mistakes are noted. */
function parseNotify(file, { read, found: mistakes }) {
    const written = (0,records/* memberOf */.C5)(file, "notify");
    const entries = (0,records/* isRecord */.u4)(written) ? Object.entries(written) : [];
    const found = entries.flatMap(([name, value]) => {
        const path = ["notify", name];
        const type = (0,records/* memberOf */.C5)(value, "type");
        if (typeof type !== "string")
            return [];
        const kind = notifiers.notifierKinds.find((one) => one.type === type);
        if (kind === undefined) {
            const types = notifiers.notifierKinds.map((one) => one.type);
            const near = (0,settings_mistakes/* nearestKey */.qy)(type, types);
            const hint = near === undefined ? `expected ${types.join(", ")}` : `did you mean "${near}"?`;
            mistakes.push({ at: [...path, "type"], message: `no type of notifier has this name; ${hint}` });
            return [];
        }
        const parsed = read(schemaOf(kind), value, path);
        if (parsed === undefined)
            return [];
        const { when, severity, environments, ...settings } = parsed;
        return [[name, { when, severity, environments, settings }]];
    });
    mistakes.push(...unknownTargets(file, entries.map(([name]) => name)));
    return Object.fromEntries(found);
}
/** Escalation to somebody who is nowhere described. */
function unknownTargets(file, names) {
    const steps = (0,records/* memberOf */.C5)((0,records/* memberOf */.C5)(file, "incident"), "escalation");
    return (Array.isArray(steps) ? steps : []).flatMap((step, index) => {
        const to = (0,records/* memberOf */.C5)(step, "to");
        return (Array.isArray(to) ? to : []).flatMap((name, at) => {
            if (typeof name !== "string" || names.includes(name))
                return [];
            const near = (0,settings_mistakes/* nearestKey */.qy)(name, names);
            const hint = near === undefined ? "" : `, did you mean "${near}"?`;
            return [
                {
                    at: ["incident", "escalation", index, "to", at],
                    message: `nothing under notify has this name${hint}`,
                },
            ];
        });
    });
}

// EXTERNAL MODULE: ./lib/settings/settings.js + 7 modules
var settings = __webpack_require__(4723);
;// CONCATENATED MODULE: ./lib/settings/parse-control.js

/**
 * The control of a signal: its own words, and for what it does not say the signal's, where both ask the same type of source.
 * Undefined when it has mistakes, which are then noted.
 */
function parseControl(written, path, signal, { typeOf, mistakes, parse, }) {
    const own = written.control;
    const foreign = Object.keys(own).filter((key) => settings/* judgedKeys */.E9.includes(key));
    for (const key of foreign)
        mistakes.push({
            at: [...path, key],
            message: "is the signal's alone: a control says only what is read, and from which source",
        });
    if (foreign.length > 0)
        return undefined;
    const source = typeof own.source === "string" ? own.source : signal.source;
    const shared = typeOf(source) === typeOf(signal.source)
        ? Object.entries(written).filter(([key]) => !settings/* judgedKeys */.E9.includes(key))
        : [];
    const control = parse({ ...Object.fromEntries(shared), ...own, source }, path);
    if (control === undefined)
        return undefined;
    const { query } = control;
    if (query.gives !== signal.query.gives) {
        const [its, ours] = [query, signal.query].map(({ gives }) => (gives === "gauge" ? "a level" : "counts"));
        mistakes.push({ at: path, message: `gives ${its}, and the signal ${ours}: they can't be compared` });
        return undefined;
    }
    if (source === signal.source && JSON.stringify(query) === JSON.stringify(signal.query)) {
        mistakes.push({
            at: path,
            message: "is the signal itself: expected a series that this deploy does not touch, such as another region",
        });
        return undefined;
    }
    return { source, query };
}

;// CONCATENATED MODULE: ./lib/settings/parse-signal.js




/** One signal, in the words of its own source; undefined when it has mistakes, which are then noted. */
function parseSignal(value, path, { sources, read, found, }) {
    const sourceName = (0,records/* memberOf */.C5)(value, "source");
    if (typeof sourceName !== "string")
        return undefined;
    const source = sources.find(({ name }) => name === sourceName);
    if (source === undefined) {
        const near = (0,settings_mistakes/* nearestKey */.qy)(sourceName, sources.map(({ name }) => name));
        const at = [...path, "source"];
        const hint = near === undefined ? "" : `, did you mean "${near}"?`;
        found.push({ at, message: `no source has this name${hint}` });
        return undefined;
    }
    const signal = source.words && read(source.words.signal, value, path);
    if (source.words === undefined || signal === undefined)
        return undefined;
    // What all signals share is known by its types; the rest are words of this kind of source.
    const { source: _, worse, weight, critical, "watch-only": watchOnly, control: written, ...own } = settings/* sharedWords */.BA.parse(signal);
    const query = source.words.kind.queryOf(own);
    if (Array.isArray(query)) {
        for (const mistake of query) {
            const at = mistake.path === "" ? path : [...path, mistake.path];
            found.push({ at, message: mistake.message });
        }
        return undefined;
    }
    const parsed = { source: sourceName, query, worse, weight, critical, watchOnly };
    if (written === undefined || !(0,records/* isRecord */.u4)(value))
        return parsed;
    const control = parseControl({ ...value, control: written }, [...path, "control"], parsed, {
        typeOf: (name) => sources.find((known) => known.name === name)?.words?.kind.type,
        mistakes: found,
        parse: (words, at) => parseSignal(words, at, { sources, read, found }),
    });
    return control === undefined ? undefined : { ...parsed, control };
}

// EXTERNAL MODULE: ./lib/settings/known-keys.js
var known_keys = __webpack_require__(50427);
;// CONCATENATED MODULE: ./lib/settings/read-part.js



/**
 * @param written the whole file, before anything was filled in
 * @param kinds of the sources that the file names; what they know is pointed out where it stands in another place
 * @param found takes the mistakes
 */
function partReader(written, kinds, found) {
    let hints;
    const elsewhere = (key) => {
        hints ??= (0,settings/* hintSchema */.Jr)(kinds);
        return (0,known_keys/* placesOf */.N)(hints, key);
    };
    return (schema, value, prefix) => {
        const parsed = schema.safeParse(value);
        if (parsed.success)
            return parsed.data;
        const placed = parsed.error.issues.map((issue) => ({ ...issue, path: [...prefix, ...issue.path] }));
        const known = (path) => (0,known_keys/* knownKeys */.e)(schema, path.slice(prefix.length));
        found.push(...(0,settings_mistakes/* mistakesOf */.Jy)(placed, { known, elsewhere, written }));
        return undefined;
    };
}

// EXTERNAL MODULE: ./lib/world/sources/index.js
var world_sources = __webpack_require__(53645);
;// CONCATENATED MODULE: ./lib/settings/source-words.js



/** The words of the sources that a file names, by their type. Only these are loaded. */
async function wordsOf(sources) {
    const known = new Map();
    for (const type of new Set(Object.values((0,records/* isRecord */.u4)(sources) ? sources : {}).map(typeOf))) {
        const kind = await (0,world_sources/* findSourceKind */.x4)(type);
        if (kind !== undefined)
            known.set(type, { kind, signal: (0,settings/* signalSchema */.iP)(kind) });
    }
    return known;
}
function typeOf(source) {
    return String((0,records/* memberOf */.C5)(source, "type"));
}

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
async function parseSettings(text, where, env) {
    return settingsOf((0,written_file/* readWritten */.I)(text, where), env);
}
/** @throws SettingsError with every mistake, its path, its line and the nearest key */
async function settingsOf(file, env) {
    const { settings, mistakes } = await check(file.value, env);
    if (mistakes.length > 0 || settings === undefined) {
        throw new errors/* SettingsError */.GN(file.where, mistakes.map((mistake) => file.placed(mistake)));
    }
    return settings;
}
/** Settings for a start without a file: one Prometheus and a probe, from the inputs. */
async function settingsFromInputs(inputs, env) {
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
    const { settings, mistakes } = await check(written, env);
    if (settings === undefined)
        throw new SettingsError("The workflow step", mistakes.map(asMistake));
    return settings;
}
async function check(written, env) {
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
    if (isEmpty(written))
        return { mistakes: [{ at: [], message: emptyFile }] };
    const known = await wordsOf((0,records/* memberOf */.C5)(filled, "sources"));
    const found = [];
    const read = partReader(written, [...known.values()].map(({ kind }) => kind), found);
    const data = read(settings/* fileSchema */.Mz, filled, []);
    const sources = entriesOf((0,records/* memberOf */.C5)(filled, "sources")).map(([name, value]) => {
        const words = known.get(typeOf(value));
        return { name, words, settings: words && read(words.kind.settings, value, ["sources", name]) };
    });
    const signalAt = (value, path) => parseSignal(value, path, { sources, read, found });
    const signals = entriesOf((0,records/* memberOf */.C5)(filled, "signals")).flatMap(([name, value]) => {
        const signal = signalAt(value, ["signals", name]);
        return signal === undefined ? [] : [[name, signal]];
    });
    const calls = new Map(entriesOf((0,records/* memberOf */.C5)(filled, "integrations")).flatMap(([name, value]) => {
        const its = (0,records/* memberOf */.C5)(value, "calls");
        return its === undefined ? [] : [[name, signalAt(its, ["integrations", name, "calls"])]];
    }));
    const notify = parseNotify(filled, { read, found });
    found.push(...nameMistakes(filled));
    mistakes.push(...found.map((mistake) => withoutValues(mistake, written, values)));
    if (data === undefined || mistakes.length > 0)
        return { mistakes: (0,settings_mistakes/* uniqueMistakes */.RT)(mistakes) };
    const { watch, response } = data;
    return {
        mistakes,
        settings: {
            sources: Object.fromEntries(sources.map(({ name, settings = {} }) => [name, settings])),
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
                otherBranches: response["other-branches"],
                labels: response.labels,
                reviewers: response.reviewers,
                maxAgeMs: response["max-age"],
                maxPerDay: response["max-per-day"],
                proveTree: response["prove-tree"],
                autoMerge: autoMergeMethods[response["auto-merge"]],
                verify: response.verify,
                reapply: response.reapply,
                rollback: response.rollback,
                quiet: response.quiet,
            },
            incident: data.incident && {
                close: data.incident.close,
                bots: data.incident.bots,
                remindMs: data.incident.remind,
                escalation: data.incident.escalation.map(({ after, to }) => ({ afterMs: after, to })),
                keepMs: data.incident.keep,
            },
            quiet: data.quiet,
            notify,
            services: data.services,
            links: Object.entries(data.links).map(([title, url]) => ({ title, url })),
            secrets: [...values.values()],
        },
    };
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
/* harmony export */   Fu: () => (/* binding */ controlName),
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
/** What is read beside a signal of something that the deploy does not touch. */
function controlName(signal) {
    return `control of ${signal}`;
}


/***/ }),

/***/ 42067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var proxy_from_env__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98182);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _address_guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41404);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79210);





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
        const error = caught instanceof _http_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .S ? caught : explained(caught);
        const known = error.status === undefined ? {} : { status: error.status };
        if (request.cancel?.aborted)
            throw new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .S("cancelled", "was given up", known);
        if (timeout.aborted)
            throw new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .S("timeout", `no whole answer within ${Math.ceil(request.timeoutMs)} ms`, known);
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
            throw new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .S("redirect", `redirects more than ${request.redirects.most} times`, {
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
        throw new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .S("redirect", "redirects to something that is no web address", { status });
    if (from.url.protocol === "https:" && to.protocol === "http:")
        throw new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .S("redirect", "redirects from https to http", { status });
    const otherHost = to.origin !== from.url.origin;
    const rewritten = status === 303 || ((status === 301 || status === 302) && from.method === "POST");
    const method = rewritten && from.method !== "HEAD" ? "GET" : from.method;
    const body = method === "GET" || method === "HEAD" ? undefined : from.body;
    if (otherHost && body !== undefined)
        throw new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .S("redirect", "redirects what was sent to another host", { status });
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
        throw new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .S("address", `${reason} is not asked`, { code: _address_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedCode */ .Q_ });
    // Loaded with the first request: a run that ends before it does not pay for it.
    const { default: axios } = await __webpack_require__.e(/* import() */ 2485).then(__webpack_require__.bind(__webpack_require__, 62485));
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
        ...((0,proxy_from_env__WEBPACK_IMPORTED_MODULE_4__/* .getProxyForUrl */ .T)(url.href) === "" && { lookup: (0,_address_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .guardedLookup */ .rN)(reach) }),
        signal,
    });
    const { status } = answer;
    let text;
    try {
        text = await readBody((0,node_stream__WEBPACK_IMPORTED_MODULE_0__.addAbortSignal)(signal, answer.data), limits);
    }
    catch (error) {
        if (error instanceof _http_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .S)
            throw new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .S(error.fault, error.message, { status });
        throw new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .S("cut-off", `the answer (${status}) was cut off`, { status });
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
            throw new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .S("too-large", `the answer is larger than ${maxBytes} bytes`);
        if (bytes > maxBytes)
            break;
    }
    return new TextDecoder().decode(Buffer.concat(chunks).subarray(0, maxBytes));
}
function httpUrl(text) {
    const url = URL.parse(text);
    if (url === null || !["http:", "https:"].includes(url.protocol))
        throw new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .S("address", "the address does not begin with https:// or http://");
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
        return new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .S("connection", "the connection failed");
    const certificate = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/u.test(code);
    const [fault, text] = names[code] ??
        (certificate
            ? ["certificate", "the certificate is not accepted"]
            : ["connection", "the connection failed"]);
    // That one code is ours, and tells nobody more than the sentence.
    return new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .S(fault, code === _address_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedCode */ .Q_ ? text : `${text} (${code})`, { code });
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

/***/ 58202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ secretHider)
});

// EXTERNAL MODULE: ./lib/text/rewrite-text.js
var rewrite_text = __webpack_require__(45271);
;// CONCATENATED MODULE: ./lib/text/spelled-text.js

const entities = {
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
};
const percent = [
    /%(?:25)*([0-9A-Fa-f]{2})/gu,
    ([, hex = ""]) => String.fromCharCode(Number.parseInt(hex, 16)),
];
/** Undone outermost first, as a browser or a shell would. */
const escapes = [
    // Twice, since a percent sign may itself have been spelled in digits.
    percent,
    percent,
    [
        /&(?:amp;)*(?:(lt|gt|quot|apos|nbsp)|#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6}));|&(?:amp;)+/gu,
        ([, name, decimal, hex]) => {
            if (name !== undefined)
                return entities[name] ?? "";
            const point = decimal === undefined ? Number.parseInt(hex ?? "26", 16) : Number(decimal);
            return point > 0x10ffff ? "" : bytesOf(String.fromCodePoint(point));
        },
    ],
    // How a plain dollar sign is written where GitHub reads mathematics.
    [/<\/?span>/gu, () => ""],
    [
        /\\+(?:u([0-9A-Fa-f]{4})|[nrtbfv])?/gu,
        ([, hex]) => (hex === undefined ? "" : bytesOf(String.fromCharCode(Number.parseInt(hex, 16)))),
    ],
    // A bar ends a table cell, so a look-alike stands for it.
    [/\u00c2\u00a6/gu, () => "|"],
    // The zero-width space that keeps a mention from coming alive.
    [/\u00e2\u0080\u008b/gu, () => ""],
];
const flattened = {
    taken: [[/[\t-\r '"`]/gu, () => ""]],
    kept: [],
};
/** A text without what escapes it; its words stay apart where blanks are kept. */
function skeletonOf(original, blanks = "taken") {
    let skeleton = plain(original);
    for (const [pattern, spell] of [...escapes, ...flattened[blanks]])
        skeleton = (0,rewrite_text/* rewriteText */.Q)(skeleton, pattern, spell) ?? skeleton;
    return skeleton;
}
function bytesOf(text) {
    return Buffer.from(text).toString("latin1");
}
function plain(original) {
    const from = [];
    const to = [];
    let text = "";
    let at = 0;
    for (const letter of original) {
        const bytes = letter < "\u0080" ? letter : bytesOf(letter);
        text += bytes;
        for (let each = 0; each < bytes.length; each++) {
            from.push(at);
            to.push(at + letter.length);
        }
        at += letter.length;
    }
    return { text, from, to };
}
/** Where in the original a needle stands: beginning and end of each place. */
function findSpans(skeleton, needle, original) {
    const spans = [];
    const { text, from, to } = skeleton;
    for (let at = text.indexOf(needle.text); at !== -1; at = text.indexOf(needle.text, at + 1)) {
        const [start, end] = (0,rewrite_text/* originalSpan */.m)(skeleton, at, at + needle.text.length);
        if (needle.word && (isWordPart(original[start - 1]) || isWordPart(original[end])))
            continue;
        if (!needle.spaced && /\s/u.test(original.slice(start, end)))
            continue;
        if (!needle.edges)
            spans.push([start, end]);
        else {
            const before = original.slice(to[at - 1] ?? 0, start);
            const behind = original.slice(end, from[at + needle.text.length] ?? original.length);
            const [, word = ""] = /^(\S*)/u.exec(behind) ?? [];
            spans.push([start - (before.split(/\s/u).at(-1)?.length ?? 0), end + word.length]);
        }
    }
    return spans;
}
function isWordPart(letter) {
    return letter !== undefined && /[A-Za-z0-9]/u.test(letter);
}

// EXTERNAL MODULE: ./lib/text/token-shapes.js
var token_shapes = __webpack_require__(24885);
;// CONCATENATED MODULE: ./lib/world/hide-secrets.js



/** Shorter values would blot out ordinary words; the runner masks those in its log all the same. */
const shortest = 4;
/** Below this many characters a value that is spelled like a word counts only where it stands by itself. */
const mostWord = 12;
/** Of a secret that was cut off, this much tells too much already; of a short one, half of it. */
const shortestCut = 6;
/** Said in every report: as a secret they protect nothing, and blotted out they make it unreadable. */
const ordinary = new Set("true false null none main master http https info debug warn error test prod production staging development localhost json".split(" "));
/**
 * Answers a function that blots these values out of a text, however they are spelled there: escaped for Markdown, HTML,
 * JSON, a shell or an address (twice as well), in base64 or hexadecimal digits, flattened to one line, split over
 * several, or cut off; and tokens of published shapes, whether or not they are among the values.
 */
function secretHider(secrets) {
    const needles = unique(secrets.filter((secret) => isSecret(secret.trim())).flatMap((secret) => needlesOf(secret.trim())));
    return (text) => {
        const spans = tokenSpans(text);
        if (needles.length > 0) {
            const skeleton = skeletonOf(text);
            spans.push(...needles.flatMap((needle) => findSpans(skeleton, needle, text)));
            spans.push(...cutSpans(skeleton, needles));
        }
        return spans.length === 0 ? text : blot(text, spans);
    };
}
// Shorter, there is no token of a published shape in it.
const longWord = /[\w+/=.\\&#;%-]{16}/u;
/** Whoever it belongs to: tokens that their vendors publish the look of. */
function tokenSpans(text) {
    if (!longWord.test(text))
        return [];
    const bare = skeletonOf(text, "kept");
    return (0,token_shapes/* tokensIn */.gF)(bare.text).map(([start, end]) => (0,rewrite_text/* originalSpan */.m)(bare, start, end));
}
function isSecret(value) {
    return value.length >= shortest && !ordinary.has(value.toLowerCase());
}
/** What to look for in a text whose escapes are undone. */
function needlesOf(secret) {
    const word = secret.length < mostWord && /^[A-Za-z0-9_-]+$/u.test(secret);
    const spelled = skeletonOf(secret).text;
    const forms = [spelled, skeletonOf(secret.replaceAll(" ", "+")).text];
    // A key in PEM, or a JSON document: each of its lines is worth hiding.
    const lines = secret
        .split(/[\r\n]+/u)
        .filter((line) => line.length >= 16 && !line.startsWith("-----"))
        .map((line) => skeletonOf(line).text);
    const encoded = codedForms(secret);
    return [
        ...forms.map((text) => ({
            text,
            word,
            spaced: !word,
            edges: /^[\\'"`]|[\\'"`][nrtbfv]?$/u.test(secret),
        })),
        ...lines.map((text) => ({ text, word: false, spaced: true, edges: false })),
        ...encoded.map((text) => ({
            text,
            word: text.length < mostWord,
            spaced: text.length >= 16,
            edges: false,
        })),
    ].filter(({ text }) => text.length >= shortest);
}
/** In base64, as it looks after any number of bytes before it (`user:` in basic authorization), and in hexadecimal digits. */
function codedForms(secret) {
    const bytes = Buffer.from(secret);
    const inside = [0, 1, 2].map((before) => {
        const text = Buffer.concat([Buffer.alloc(before), bytes])
            .toString("base64")
            .replace(/=+$/u, "");
        const whole = (before + bytes.length) % 3 === 0;
        return text.slice(before === 0 ? 0 : before + 1, whole ? undefined : -1);
    });
    const base64 = secret.length < 8 ? [bytes.toString("base64")] : inside;
    const hex = bytes.toString("hex");
    return [
        ...base64,
        ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
        hex,
        hex.toUpperCase(),
    ];
}
/** Where a secret begins and the text was cut: before an ellipsis, or at its end. */
function cutSpans(skeleton, needles) {
    const { text } = skeleton;
    const ellipsis = "\u00e2\u0080\u00a6";
    const ends = [text.length];
    for (let at = text.indexOf(ellipsis); at !== -1; at = text.indexOf(ellipsis, at + 1))
        ends.push(at);
    return needles.flatMap(({ text: needle }) => ends.flatMap((end) => {
        const least = Math.min(shortestCut, Math.ceil(needle.length / 2));
        for (let length = Math.min(needle.length - 1, end); length >= least; length--) {
            if (text[end - length] !== needle[0] || text.slice(end - length, end) !== needle.slice(0, length))
                continue;
            return [(0,rewrite_text/* originalSpan */.m)(skeleton, end - length, end)];
        }
        return [];
    }));
}
function blot(text, spans) {
    let shown = "";
    let done = 0;
    for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
        if (end <= done)
            continue;
        if (start >= done && !(start === done && shown.endsWith("***")))
            shown += `${text.slice(done, start)}***`;
        done = end;
    }
    return shown + text.slice(done);
}
function unique(needles) {
    return [...new Map(needles.map((needle) => [needle.text, needle])).values()];
}


/***/ }),

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

/***/ 79210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ExchangeError)
/* harmony export */ });
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


/***/ }),

/***/ 53268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notifierKinds: () => (/* binding */ notifierKinds)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/text/one-line.js
var one_line = __webpack_require__(6810);
;// CONCATENATED MODULE: ./lib/world/notifiers/address.js

/** An address as these services give it out. The message quotes nothing of it: whoever knows it may write there. */
function secretAddress(example) {
    return schemas/* string */.YjP().refine((text) => URL.parse(text)?.protocol === "https:" || isLocal(text), {
        error: `expected an https address, such as ${example}`,
    });
}
/** A server in the same network may speak plain http. */
function anyAddress(example) {
    return schemas/* string */.YjP().refine((text) => /^https?:$/u.test(URL.parse(text)?.protocol ?? ""), {
        error: `expected an http or https address, such as ${example}`,
    });
}
function isLocal(text) {
    const url = URL.parse(text);
    return url?.protocol === "http:" && /^(?:localhost|127\.0\.0\.1|\[::1\])$/u.test(url.hostname);
}

;// CONCATENATED MODULE: ./lib/world/notifiers/notifier.js

/** Keeps a kind's own types inside its file: what the schema yields is what `open` receives. */
function defineNotifier(kind) {
    return kind;
}
const most = { facts: 12, name: 60, value: 300, text: 3_000, title: 500 };
/** The texts of a message as services take them that know no markup: one line each, and none too long. */
function plain({ title, text, facts }) {
    const kept = facts
        .slice(0, most.facts)
        .map(({ name, value }) => [(0,one_line/* oneLine */.T)(name, most.name) || "–", (0,one_line/* oneLine */.T)(value, most.value)]);
    return {
        title: (0,one_line/* oneLine */.T)(title, most.title),
        text: (0,one_line/* oneLine */.T)(text, most.text),
        facts: Object.fromEntries(kept),
    };
}
/** An address that messages are sent to. It may hold a secret, so it is never quoted. */
function sentTo(service) {
    return { service, method: "POST", timeoutMs: 20_000, retries: 3 };
}

;// CONCATENATED MODULE: ./lib/world/notifiers/alertmanager.js




/** Alertmanager forgets an alert that nobody repeats; an incident lasts until somebody says that it is over. */
const lastsMs = 7 * 86_400_000;
const severities = {
    1: "critical",
    2: "critical",
    3: "warning",
    4: "info",
};
/**
 * Alertmanager, with the routing, the silences and the on-call that are there already. The same labels are the same alert, so that
 * sending twice is harmless. @see https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml
 */
const alertmanager = defineNotifier({
    type: "alertmanager",
    summary: "Alertmanager: an alert that fires until the incident is over",
    settings: () => schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("alertmanager").describe("Which type of notifier it is."),
        url: anyAddress("http://alertmanager:9093").describe("Address of Alertmanager."),
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}).describe("Such as Authorization."),
        labels: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z_]\w{0,60}$/u, { error: "expected the name of a label, such as team" }), schemas/* string */.YjP().min(1).max(200))
            .default({})
            .describe("Further labels, for its routes."),
    }),
    open({ url, headers, labels }, name, { http, now }) {
        return {
            async send({ title, text, links, incident }, earlier) {
                const dashboard = links[1]?.url;
                const alert = {
                    labels: {
                        ...labels,
                        alertname: "DeployMadeProductionWorse",
                        severity: severities[incident.severity],
                        repository: incident.repository,
                        environment: (0,one_line/* oneLine */.T)(incident.environment, 200),
                        incident: String(incident.number),
                    },
                    annotations: {
                        summary: (0,one_line/* oneLine */.T)(title, 500),
                        description: (0,one_line/* oneLine */.T)(text, 3_000),
                        ...(dashboard !== undefined && { link: dashboard }),
                    },
                    generatorURL: incident.url,
                    startsAt: new Date(incident.openedAt).toISOString(),
                    endsAt: new Date(incident.isOver ? now() : now() + lastsMs).toISOString(),
                };
                await http.send({
                    ...sentTo(`notifier ${name}`),
                    url: `${url.replace(/\/+$/u, "")}/api/v2/alerts`,
                    headers,
                    body: [alert],
                });
                return earlier ?? incident.key;
            },
        };
    },
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/world/notifiers/discord.js





const red = 0xcf222e;
const orange = 0xbc4c00;
const green = 0x1a7f37;
/** The signs of Discord's markup. Mentions are switched off for the whole message besides. */
function inDiscord(text, length) {
    return (0,one_line/* oneLine */.T)(text, length)
        .replace(/([\\`*_~|>#[\]()<:-])/gu, "\\$1")
        .replace(/@/gu, "@\u200b");
}
const made = schemas/* object */.Ikc({ id: schemas/* string */.YjP().regex(/^\d{5,30}$/u) });
/** Discord, by a channel's webhook. @see https://discord.com/developers/docs/resources/webhook#execute-webhook */
const discord = defineNotifier({
    type: "discord",
    summary: "Discord: one message that is kept up to date, and a short one for each event",
    settings: () => schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("discord").describe("Which type of notifier it is."),
        webhook: secretAddress("https://discord.com/api/webhooks/…").describe("Address of a webhook of the channel: write ${DISCORD_WEBHOOK}."),
    }),
    open({ webhook }, name, { http }) {
        const service = `notifier ${name}`;
        const base = sentTo(service);
        const address = (path) => {
            const url = new URL(webhook);
            url.pathname += path;
            // Discord says which message it made only to those who wait for it.
            url.searchParams.set("wait", "true");
            return url.href;
        };
        const silent = { allowed_mentions: { parse: [] } };
        return {
            async send({ title, text, facts, links, incident }, earlier) {
                const body = {
                    ...silent,
                    embeds: [
                        {
                            title: inDiscord(title, 250),
                            url: incident.url,
                            description: inDiscord(text, 1_500),
                            color: incident.isOver ? green : incident.severity <= 2 ? red : orange,
                            fields: [
                                ...facts.slice(0, 8).map((fact) => ({
                                    name: inDiscord(fact.name, 60) || "–",
                                    value: inDiscord(fact.value, 150) || "–",
                                    inline: true,
                                })),
                                ...(links.length === 0
                                    ? []
                                    : [
                                        {
                                            name: "Links",
                                            value: links
                                                .map((link) => `[${inDiscord(link.text, 60)}](${link.url.replace(/[()\s]/gu, encodeURIComponent)})`)
                                                .join(" · "),
                                        },
                                    ]),
                            ],
                        },
                    ],
                };
                if (earlier === undefined) {
                    const answer = await http.send({ ...base, url: address(""), body });
                    const parsed = made.safeParse(parseJson(answer.text));
                    if (!parsed.success)
                        throw new errors/* WorldError */.nM("answered something that is not Discord's API", { service });
                    return parsed.data.id;
                }
                await http.send({ ...base, method: "PATCH", url: address(`/messages/${earlier}`), body });
                await http.send({ ...base, url: address(""), body: { ...silent, content: inDiscord(text, 1_900) } });
                return earlier;
            },
        };
    },
});
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(65108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(42565);
;// CONCATENATED MODULE: ./lib/world/notifiers/email.js






/** Of the whole conversation with the server. */
const patienceMs = 20_000;
function html(text) {
    return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
}
function plainBody({ text, facts, links }) {
    return [
        (0,one_line/* oneLine */.T)(text, 3_000),
        "",
        ...facts.map(({ name, value }) => `${(0,one_line/* oneLine */.T)(name, 60)}: ${(0,one_line/* oneLine */.T)(value, 300)}`),
        "",
        ...links.map((link) => `${(0,one_line/* oneLine */.T)(link.text, 100)}: ${link.url}`),
        "",
    ].join("\n");
}
function htmlBody({ title, text, facts, links }) {
    const rows = facts.map(({ name, value }) => `<tr><td style="padding:2px 12px 2px 0;color:#57606a">${html((0,one_line/* oneLine */.T)(name, 60))}</td><td>${html((0,one_line/* oneLine */.T)(value, 300))}</td></tr>`);
    const all = links.map((link) => `<a href="${html(link.url)}">${html((0,one_line/* oneLine */.T)(link.text, 100))}</a>`);
    return `<div style="font-family:sans-serif;font-size:15px;line-height:1.45;max-width:640px">
<p style="font-size:17px;font-weight:600">${html((0,one_line/* oneLine */.T)(title, 300))}</p>
<p>${html((0,one_line/* oneLine */.T)(text, 3_000))}</p>
<table>${rows.join("")}</table>
<p>${all.join(" &middot; ")}</p>
</div>`;
}
const mailAddress = schemas/* string */.YjP().regex(/^(?:[^<>\r\n"]{1,100} <)?[^\s<>@,;]{1,64}@[^\s<>@,;]{1,190}>?$/u, {
    error: "expected an address such as oncall@example.com",
});
/** E-mail by SMTP. */
const email = defineNotifier({
    type: "email",
    summary: "E-mail by an SMTP server, the messages of an incident in one thread",
    settings: () => schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("email").describe("Which type of notifier it is."),
        host: schemas/* string */.YjP().min(1).max(253).describe("SMTP server."),
        port: schemas/* int */.Whr().min(1).max(65_535).default(587).describe("465 is encrypted from the start."),
        user: schemas/* string */.YjP().optional().describe("Who signs in."),
        password: schemas/* string */.YjP().optional().describe("Write ${SMTP_PASSWORD}."),
        from: mailAddress.describe("Who it is from."),
        to: schemas/* array */.YOg(mailAddress).min(1).max(20).describe("Who gets it."),
        tls: schemas/* enum */.k5n(["required", "off"])
            .default("required")
            .describe("off sends in the clear: for a server on the same machine only."),
    }),
    open({ host, port, user, password, from, to, tls }, name, { hide }) {
        const service = `notifier ${name}`;
        return {
            async send(message, earlier) {
                // Only who mails pays for loading it.
                const { createTransport } = await __webpack_require__.e(/* import() */ 6739).then(__webpack_require__.bind(__webpack_require__, 16739));
                const transport = createTransport({
                    host,
                    port,
                    secure: port === 465,
                    requireTLS: tls === "required" && port !== 465,
                    ignoreTLS: tls === "off",
                    connectionTimeout: patienceMs,
                    greetingTimeout: patienceMs,
                    socketTimeout: patienceMs,
                    ...(user !== undefined && password !== undefined && { auth: { user, pass: password } }),
                    disableFileAccess: true,
                    disableUrlAccess: true,
                });
                const { incident } = message;
                const domain = from.replace(/^.*@|>$/gu, "");
                const idOf = (text) => `<${(0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(text))).slice(0, 40)}@${domain}>`;
                const thread = idOf(incident.key);
                try {
                    await transport.sendMail({
                        from,
                        to,
                        subject: `${earlier === undefined ? "" : "Re: "}${(0,one_line/* oneLine */.T)(message.title, 200)}`,
                        messageId: earlier === undefined ? thread : idOf(message.id),
                        ...(earlier !== undefined && { inReplyTo: earlier, references: earlier }),
                        // Some servers answer letters of machines with a note that somebody is on holiday.
                        headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
                        text: plainBody(message),
                        html: htmlBody(message),
                    });
                }
                catch (error) {
                    throw new errors/* WorldError */.nM(hide(`the mail could not be sent: ${reasonOf(error)}`), {
                        service,
                        cause: error,
                    });
                }
                finally {
                    transport.close();
                }
                return earlier ?? thread;
            },
        };
    },
});
/** What the server said is foreign, and may repeat what it was told. */
function reasonOf(error) {
    const { code, responseCode } = error;
    const known = {
        EAUTH: "the server did not take user and password",
        ETLS: "the server offers no encryption; tls: off sends in the clear",
        ECONNECTION: "no connection",
        ESOCKET: "no connection",
        EDNS: "the host has no address",
        ETIMEDOUT: "it took too long",
        EENVELOPE: "the server refused a sender or a recipient",
        EMESSAGE: "the server refused the message",
    };
    const why = known[code ?? ""] ?? "no reason known";
    return responseCode === undefined ? why : `${why} (${responseCode})`;
}

;// CONCATENATED MODULE: ./lib/world/notifiers/grafana-irm.js



/** Grafana IRM, by an integration of the type formatted webhook. @see https://grafana.com/docs/grafana-cloud/alerting-and-irm/irm/configure/integrations/references/webhook/ */
const grafanaIrm = defineNotifier({
    type: "grafana-irm",
    summary: "Grafana IRM (OnCall): an alert group that fires until the incident is over",
    settings: () => schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("grafana-irm").describe("Which type of notifier it is."),
        url: secretAddress("https://oncall-prod-….grafana.net/oncall/integrations/v1/formatted_webhook/…").describe("Address of the integration: write ${GRAFANA_IRM_URL}."),
    }),
    open({ url }, name, { http }) {
        return {
            async send(message, earlier) {
                const { incident } = message;
                const { title, text } = plain(message);
                await http.send({
                    ...sentTo(`notifier ${name}`),
                    url,
                    body: {
                        alert_uid: incident.key,
                        title,
                        state: incident.isOver ? "ok" : "alerting",
                        message: text,
                        link_to_upstream_details: incident.url,
                    },
                });
                return earlier ?? incident.key;
            },
        };
    },
});

;// CONCATENATED MODULE: ./lib/world/notifiers/incident-io.js



/** incident.io, by an alert source of the type HTTP. @see https://api-docs.incident.io/tag/Alert-Events-V2 */
const incidentIo = defineNotifier({
    type: "incident-io",
    summary: "incident.io: an alert that fires until the incident is over",
    settings: () => schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("incident-io").describe("Which type of notifier it is."),
        source: schemas/* string */.YjP()
            .regex(/^[0-9A-Z]{10,40}$/u, { error: "expected the id at the end of the alert source's address" })
            .describe("Id of the alert source (type HTTP)."),
        token: schemas/* string */.YjP().min(1).describe("Its token: write ${INCIDENT_IO_TOKEN}."),
        api: secretAddress("https://api.incident.io").default("https://api.incident.io").describe("For tests."),
    }),
    open({ source, token, api }, name, { http }) {
        return {
            async send(message, earlier) {
                const { incident } = message;
                const { title, text, facts } = plain(message);
                await http.send({
                    ...sentTo(`notifier ${name}`),
                    url: `${api.replace(/\/+$/u, "")}/v2/alert_events/http/${source}`,
                    headers: { authorization: `Bearer ${token}` },
                    body: {
                        title,
                        description: text,
                        status: incident.isOver ? "resolved" : "firing",
                        deduplication_key: incident.key,
                        source_url: incident.url,
                        metadata: {
                            environment: incident.environment,
                            repository: incident.repository,
                            severity: incident.severity,
                            ...facts,
                        },
                    },
                });
                return earlier ?? incident.key;
            },
        };
    },
});

;// CONCATENATED MODULE: ./lib/world/notifiers/pagerduty.js




const actions = {
    opened: "trigger",
    escalated: "trigger",
    reopened: "trigger",
    "not-recovered": "trigger",
    acknowledged: "acknowledge",
    // It is over when somebody says so.
    recovered: undefined,
    resolved: "resolve",
    "false-alarm": "resolve",
};
const pagerduty_severities = {
    1: "critical",
    2: "error",
    3: "warning",
    4: "info",
};
/** PagerDuty's Events API. The key makes all events of an incident one alert, however often they are sent. @see https://developer.pagerduty.com/docs/send-alert-event */
const pagerduty = defineNotifier({
    type: "pagerduty",
    summary: "PagerDuty: an alert that is triggered, acknowledged and resolved with the incident",
    settings: () => schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("pagerduty").describe("Which type of notifier it is."),
        "routing-key": schemas/* string */.YjP()
            .min(1)
            .describe("Integration key of the service (Events API v2): write ${PAGERDUTY_KEY}."),
        api: secretAddress("https://events.eu.pagerduty.com")
            .default("https://events.pagerduty.com")
            .describe("https://events.eu.pagerduty.com for accounts in the EU."),
    }),
    open({ "routing-key": key, api }, name, { http }) {
        return {
            async send(message, earlier) {
                const { event, at, links, incident } = message;
                const { title, text, facts } = plain(message);
                const action = actions[event];
                if (action === undefined)
                    return earlier;
                await http.send({
                    ...sentTo(`notifier ${name}`),
                    url: `${api.replace(/\/+$/u, "")}/v2/enqueue`,
                    body: {
                        routing_key: key,
                        event_action: action,
                        dedup_key: incident.key.slice(0, 255),
                        ...(action === "trigger" && {
                            client: "deploy-guard",
                            client_url: incident.url,
                            links: links
                                .slice(0, 10)
                                .map(({ text: words, url }) => ({ href: url, text: (0,one_line/* oneLine */.T)(words, 100) })),
                            payload: {
                                summary: (0,one_line/* oneLine */.T)(title, 1_024),
                                source: incident.repository,
                                severity: pagerduty_severities[incident.severity],
                                timestamp: new Date(at).toISOString(),
                                group: (0,one_line/* oneLine */.T)(incident.environment, 200),
                                class: "deploy",
                                custom_details: { what: text, ...facts },
                            },
                        }),
                    },
                });
                return earlier ?? incident.key.slice(0, 255);
            },
        };
    },
});

;// CONCATENATED MODULE: ./lib/world/notifiers/slack.js





/** Slack's own limits. @see https://docs.slack.dev/reference/block-kit/blocks/section-block */
const slack_most = { text: 2_900, field: 1_900, fields: 10, header: 150 };
/** Foreign text in Slack's markup: what begins a mention or a link is an entity. @see https://docs.slack.dev/messaging/formatting-message-text */
function inSlack(text, length) {
    return (0,one_line/* oneLine */.T)(text, length).replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}
function linkTo({ text, url }) {
    return `<${url.replace(/[<>|\s]/gu, encodeURIComponent)}|${inSlack(text, 100).replace(/\|/gu, "¦")}>`;
}
function blocksOf({ title, text, facts, links }) {
    const header = {
        type: "section",
        // Plain text has no mentions and no links, whatever it holds.
        text: { type: "plain_text", text: (0,one_line/* oneLine */.T)(title, slack_most.header) },
    };
    const body = {
        type: "section",
        text: { type: "plain_text", text: (0,one_line/* oneLine */.T)(text, slack_most.text) || "–", emoji: false },
        ...(facts.length > 0 && {
            fields: facts.slice(0, slack_most.fields).map(({ name, value }) => ({
                type: "plain_text",
                text: (0,one_line/* oneLine */.T)(`${name}: ${value}`, slack_most.field),
                emoji: false,
            })),
        }),
    };
    const where = {
        type: "context",
        elements: [{ type: "mrkdwn", text: links.map(linkTo).join("  ·  ").slice(0, slack_most.text), verbatim: true }],
    };
    return [header, body, ...(links.length > 0 ? [where] : [])];
}
const answer = schemas/* object */.Ikc({ ok: schemas/* boolean */.zMY(), error: schemas/* string */.YjP().optional(), ts: schemas/* string */.YjP().optional() });
/** Slack, by a bot or by an incoming webhook. @see https://docs.slack.dev/reference/methods/chat.postMessage */
const slack = defineNotifier({
    type: "slack",
    summary: "Slack: one message that is kept up to date with a thread below it (bot), or a message an event (webhook)",
    settings: () => schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("slack").describe("Which type of notifier it is."),
        webhook: secretAddress("https://hooks.slack.com/services/…")
            .optional()
            .describe("Address of an incoming webhook: write ${SLACK_WEBHOOK}. Each event is a message of its own."),
        token: schemas/* string */.YjP().min(1).optional().describe("Token of a bot with chat:write: write ${SLACK_TOKEN}."),
        channel: schemas/* string */.YjP()
            .regex(/^[A-Z0-9]{6,30}$|^#[\p{L}\p{N}_-]{1,80}$/u, {
            error: "expected a channel's id, such as C0123ABCD",
        })
            .optional()
            .describe("With a token: id of the channel, in which the bot is a member."),
        api: secretAddress("https://slack.com/api")
            .default("https://slack.com/api")
            .describe("For GovSlack and tests."),
    })
        .check(({ value, issues }) => {
        const byBot = value.token !== undefined && value.channel !== undefined;
        if (value.webhook === undefined && !byBot)
            issues.push({
                code: "custom",
                input: value,
                path: ["webhook"],
                message: "expected a webhook, or a token and a channel",
            });
        if (value.webhook !== undefined && (value.token !== undefined || value.channel !== undefined))
            issues.push({
                code: "custom",
                input: value,
                path: ["webhook"],
                message: "expected either a webhook, or a token and a channel",
            });
    }),
    open({ webhook, token, channel, api }, name, { http }) {
        const service = `notifier ${name}`;
        const base = sentTo(service);
        async function call(method, body) {
            const { text } = await http.send({
                ...base,
                url: `${api.replace(/\/+$/u, "")}/${method}`,
                headers: { authorization: `Bearer ${token}`, "content-type": "application/json; charset=utf-8" },
                body: JSON.stringify(body),
            });
            const parsed = answer.safeParse(slack_parseJson(text));
            if (!parsed.success)
                throw new errors/* WorldError */.nM("answered something that is not Slack's API", { service });
            // Slack says 200 to a request that it refuses.
            if (!parsed.data.ok)
                throw new errors/* WorldError */.nM(`refused ${method}: ${(0,one_line/* oneLine */.T)(parsed.data.error ?? "no reason", 80)}`, {
                    service,
                });
            return parsed.data.ts;
        }
        return {
            async send(message, earlier) {
                const content = {
                    text: inSlack(message.title, slack_most.text),
                    blocks: blocksOf(message),
                    unfurl_links: false,
                };
                if (webhook !== undefined) {
                    await http.send({ ...base, url: webhook, body: content });
                    return earlier;
                }
                if (earlier === undefined)
                    return call("chat.postMessage", { channel, ...content });
                // The channel sees one message as it is now; what happened in between is its thread.
                await call("chat.update", { channel, ts: earlier, ...content });
                await call("chat.postMessage", {
                    channel,
                    thread_ts: earlier,
                    text: inSlack(message.text, slack_most.text),
                });
                return earlier;
            },
        };
    },
});
function slack_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/world/notifiers/teams.js




/** The signs of the Markdown that a card knows. @see https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features */
function inCard(text, length) {
    return (0,one_line/* oneLine */.T)(text, length)
        .replace(/([\\`*_[\]()#+\-!])/gu, "\\$1")
        .replace(/</gu, "‹");
}
/** Microsoft Teams, by a workflow that posts what a webhook receives. @see https://support.microsoft.com/office/create-incoming-webhooks-with-workflows-for-microsoft-teams-8ae491c7-0394-4861-ba59-055e33f75498 */
const teams = defineNotifier({
    type: "teams",
    summary: "Microsoft Teams: an adaptive card an event, by a Workflows webhook",
    settings: () => schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("teams").describe("Which type of notifier it is."),
        webhook: secretAddress("https://….api.powerplatform.com/…").describe("Address that the workflow gives out: write ${TEAMS_WEBHOOK}. Those of the old connectors are gone."),
    }),
    open({ webhook }, name, { http }) {
        return {
            async send({ title, text, facts, links, incident }, earlier) {
                const color = incident.isOver ? "Good" : incident.severity <= 2 ? "Attention" : "Warning";
                const card = {
                    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
                    type: "AdaptiveCard",
                    version: "1.4",
                    msteams: { width: "Full" },
                    body: [
                        {
                            type: "TextBlock",
                            size: "Medium",
                            weight: "Bolder",
                            wrap: true,
                            color,
                            text: inCard(title, 300),
                        },
                        { type: "TextBlock", wrap: true, text: inCard(text, 3_000) },
                        {
                            type: "FactSet",
                            facts: facts
                                .slice(0, 10)
                                .map((fact) => ({ title: inCard(fact.name, 60), value: inCard(fact.value, 300) })),
                        },
                    ],
                    actions: links
                        .slice(0, 5)
                        .map((link) => ({ type: "Action.OpenUrl", title: (0,one_line/* oneLine */.T)(link.text, 60), url: link.url })),
                };
                await http.send({
                    ...sentTo(`notifier ${name}`),
                    url: webhook,
                    body: {
                        type: "message",
                        attachments: [
                            { contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content: card },
                        ],
                    },
                });
                return earlier;
            },
        };
    },
});

;// CONCATENATED MODULE: ./lib/world/notifiers/webhook.js



/** Version of the CDEvents specification whose types these are. @see https://github.com/cdevents/spec/blob/v0.4/continuous-operations.md */
const cdEventsVersion = "0.4.1";
const incidentTypes = {
    opened: "dev.cdevents.incident.detected.0.2.0",
    reopened: "dev.cdevents.incident.detected.0.2.0",
    escalated: "dev.cdevents.incident.reported.0.2.0",
    acknowledged: undefined,
    recovered: undefined,
    "not-recovered": undefined,
    resolved: "dev.cdevents.incident.resolved.0.2.0",
    "false-alarm": "dev.cdevents.incident.resolved.0.2.0",
};
/** What a CDEvent holds of it, where there is a type for it. */
function cdEvent({ id, event, at, title, incident, ...rest }) {
    const type = incidentTypes[event];
    if (type === undefined)
        return undefined;
    const source = incident.repositoryUrl;
    return {
        context: { version: cdEventsVersion, id, source, type, timestamp: new Date(at).toISOString() },
        subject: {
            id: incident.key,
            source,
            type: "incident",
            content: {
                description: plain({ title, text: "", facts: [] }).title,
                environment: { id: incident.environment, source },
                ...(event === "escalated" && { ticketURI: incident.url }),
            },
        },
        customData: plainData({ id, event, at, title, incident, ...rest }),
        customDataContentType: "application/json",
    };
}
function plainData(message) {
    const { event, links, incident } = message;
    const { key: _, openedAt, ...its } = incident;
    return {
        event,
        ...plain(message),
        links: links.slice(0, 10),
        incident: { ...its, openedAt: new Date(openedAt).toISOString() },
    };
}
/**
 * Any address, as a CloudEvent in JSON: of a CDEvents type where there is one, else `dev.deploy-guard.incident.<event>`. Signed as
 * Standard Webhooks says. @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
const webhook = defineNotifier({
    type: "webhook",
    summary: "Any address: CloudEvents with CDEvents types, signed as Standard Webhooks says",
    settings: () => schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("webhook").describe("Which type of notifier it is."),
        url: anyAddress("https://example.com/hooks/deploys").describe("Where events are sent."),
        secret: schemas/* string */.YjP()
            .regex(/^(?:whsec_)?[A-Za-z0-9+/]{32,}={0,2}$/u, {
            error: "expected whsec_ and at least 24 bytes in base64",
        })
            .describe("Signs each event: write ${WEBHOOK_SECRET}, whsec_ and 24 to 64 random bytes in base64."),
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}).describe("Such as Authorization."),
    }),
    open({ url, secret, headers }, name, { http, now }) {
        return {
            async send(message, earlier) {
                const { id, event, at, incident } = message;
                const data = cdEvent(message);
                const body = JSON.stringify({
                    specversion: "1.0",
                    id,
                    source: incident.repositoryUrl,
                    type: incidentTypes[event] ?? `dev.deploy-guard.incident.${event}`,
                    subject: incident.key,
                    time: new Date(at).toISOString(),
                    datacontenttype: "application/json",
                    data: data ?? plainData(message),
                });
                // Only who sends one pays for loading it.
                const { Webhook } = await __webpack_require__.e(/* import() */ 5487).then(__webpack_require__.t.bind(__webpack_require__, 15487, 19));
                const signer = new Webhook(secret);
                const sentAt = new Date(now());
                await http.send({
                    ...sentTo(`notifier ${name}`),
                    url,
                    headers: {
                        ...headers,
                        "content-type": "application/cloudevents+json; charset=utf-8",
                        "webhook-id": id,
                        "webhook-timestamp": String(Math.floor(sentAt.getTime() / 1_000)),
                        "webhook-signature": signer.sign(id, sentAt, body),
                    },
                    body,
                });
                return earlier ?? incident.key;
            },
        };
    },
});

;// CONCATENATED MODULE: ./lib/world/notifiers/index.js









/** Every type of notifier. Settings, their JSON Schema and the table in the documentation follow from this list. */
const notifierKinds = [
    slack,
    teams,
    discord,
    pagerduty,
    alertmanager,
    incidentIo,
    grafanaIrm,
    email,
    webhook,
];


/***/ }),

/***/ 89719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openHttp)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70370);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42067);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79210);
/* harmony import */ var _http_advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71367);





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
        const queue = queues.get(host) ?? (0,p_limit__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A)(mostAtOnce);
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
        const fail = (message, status, { reason, advice, cause } = {}) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(hide(reason === undefined ? message : `${message}: ${reason}`), {
            service: request.service,
            request: where,
            ...(status !== undefined && { status }),
            ...(advice !== undefined && { advice: hide(advice) }),
            ...(cause !== undefined && { cause }),
        });
        for (let attempt = 0;; attempt++) {
            const outcome = await once(request, deadline - now());
            if (!(outcome instanceof _http_js__WEBPACK_IMPORTED_MODULE_2__/* .ExchangeError */ .S) &&
                (outcome.status < 400 || request.accept?.includes(outcome.status))) {
                return outcome;
            }
            const failure = outcome instanceof _http_js__WEBPACK_IMPORTED_MODULE_2__/* .ExchangeError */ .S
                ? fail(outcome.message, outcome.status, { ...(0,_http_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .explainError */ .UW)(outcome, request), cause: outcome })
                : fail(`answered ${outcome.status}`, outcome.status, (0,_http_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .explainStatus */ .cq)(outcome, request));
            const waitMs = waitBefore(attempt, outcome);
            if (waitMs === undefined || attempt >= (request.retries ?? defaults.retries))
                throw failure;
            if (now() + waitMs >= deadline) {
                const asked = `answered ${outcome.status}, asks to wait ${Math.ceil(waitMs / 1000)} s`;
                throw outcome instanceof _http_js__WEBPACK_IMPORTED_MODULE_2__/* .ExchangeError */ .S ? failure : fail(asked, outcome.status);
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
        return await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .c)({
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
        if (error instanceof _http_js__WEBPACK_IMPORTED_MODULE_2__/* .ExchangeError */ .S)
            return error;
        throw error;
    }
}
/** Milliseconds to wait before another attempt; undefined when another would change nothing. */
function waitBefore(attempt, outcome) {
    const backoff = firstWaitMs * 4 ** attempt;
    if (outcome instanceof _http_js__WEBPACK_IMPORTED_MODULE_2__/* .ExchangeError */ .S)
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
