export const id = 8552;
export const ids = [8552];
export const modules = {

/***/ 88955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rJ: () => (/* binding */ findWritten),
  Ow: () => (/* binding */ openSettings)
});

// UNUSED EXPORTS: openTerminalWorld

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/review/secrets/redact.js + 6 modules
var redact = __webpack_require__(24134);
// EXTERNAL MODULE: ./lib/settings/parse-settings.js + 6 modules
var parse_settings = __webpack_require__(3620);
// EXTERNAL MODULE: ./lib/settings/settings-place.js
var settings_place = __webpack_require__(6790);
// EXTERNAL MODULE: ./lib/stories/read-written-settings.js
var read_written_settings = __webpack_require__(87101);
// EXTERNAL MODULE: ./lib/world/github/github-from-environment.js + 24 modules
var github_from_environment = __webpack_require__(56375);
// EXTERNAL MODULE: ./lib/world/hide-secrets.js + 1 modules
var hide_secrets = __webpack_require__(58202);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/world/files.js + 1 modules
var files = __webpack_require__(18924);
// EXTERNAL MODULE: ./lib/world/open-http.js
var open_http = __webpack_require__(89719);
// EXTERNAL MODULE: ./lib/world/exchange.js
var exchange = __webpack_require__(42067);
// EXTERNAL MODULE: ./lib/world/http.js
var http = __webpack_require__(79210);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./lib/world/address-guard.js
var address_guard = __webpack_require__(41404);
;// CONCATENATED MODULE: ./lib/world/probes/certificate.js



/** When the certificate that a server shows expires, accepted or not; undefined when it shows none in time. */
function findCertificateExpiry(url, { reach, timeoutMs, cancel }) {
    const host = url.hostname.replace(/^\[|\]$/gu, "");
    if (url.protocol !== "https:" || (0,address_guard/* refuseHost */.p1)(host, reach) !== undefined)
        return Promise.resolve(undefined);
    return new Promise((resolve) => {
        const socket = (0,external_node_tls_.connect)({
            host,
            port: Number(url.port || 443),
            ...((0,external_node_net_.isIP)(host) === 0 && { servername: host }),
            // Nothing is sent: the certificate is read, above all the one that is not accepted any more.
            rejectUnauthorized: false,
            lookup: (0,address_guard/* guardedLookup */.rN)(reach),
        });
        const finish = (expiry) => {
            clearTimeout(timer);
            cancel?.removeEventListener("abort", giveUp);
            socket.destroy();
            resolve(expiry !== undefined && Number.isFinite(expiry) ? expiry : undefined);
        };
        const giveUp = () => finish();
        const timer = setTimeout(giveUp, timeoutMs);
        cancel?.addEventListener("abort", giveUp);
        if (cancel?.aborted)
            giveUp();
        socket.on("error", giveUp);
        socket.on("close", giveUp);
        socket.on("secureConnect", () => finish(Date.parse(socket.getPeerCertificate().valid_to ?? "")));
    });
}

// EXTERNAL MODULE: ./lib/world/probes/condition.js + 1 modules
var probes_condition = __webpack_require__(77679);
;// CONCATENATED MODULE: ./lib/world/probes/open-probe.js




const maxBytes = 256_000;
const mostRedirects = 5;
/** A probe on the real network. Secrets are blotted out of all that it tells. */
function openProbe(settings, { now, hide }) {
    const url = new URL(settings.url);
    const address = hide(`${url.origin}${url.pathname}`);
    const conditions = settings.conditions.map(parsed);
    const wantsCertificate = conditions.some(({ left, right }) => isCertificate(left) || isCertificate(right));
    const reach = reachOf(settings);
    return {
        name: hide(settings.name ?? `${url.host}${url.pathname === "/" ? "" : url.pathname}`),
        url: address,
        async run(cancel) {
            const at = now();
            const [asked, expiry] = await Promise.all([
                ask(settings, reach, cancel),
                wantsCertificate
                    ? findCertificateExpiry(url, { reach: reach.first, timeoutMs: settings.timeout, cancel })
                    : undefined,
            ]);
            const facts = {
                ...asked.facts,
                ...(expiry !== undefined && { certificateMs: expiry - at }),
            };
            const run = {
                at,
                responseMs: facts.responseMs,
                status: facts.status,
                connected: facts.connected,
                conditions: conditions.map((condition) => {
                    const { ok, actual } = (0,probes_condition/* evaluateCondition */.F)(condition, facts);
                    return { text: hide(condition.text), ok, actual: hide(actual) };
                }),
            };
            return asked.error === undefined ? run : { ...run, error: asked.error };
        },
    };
}
async function ask(settings, reach, cancel) {
    try {
        const { status, headers, text, ms } = await (0,exchange/* exchange */.c)({
            method: settings.method,
            url: settings.url,
            headers: settings.headers,
            body: settings.body,
            maxBytes,
            tooLarge: "cut",
            timeoutMs: settings.timeout,
            cancel,
            redirects: {
                follow: settings.follow === "same-host" ? "same-host" : settings.follow ? "yes" : "no",
                most: mostRedirects,
            },
            reach,
        });
        return { facts: { status, headers, body: text, responseMs: ms, connected: true, dnsRcode: "NOERROR" } };
    }
    catch (error) {
        if (!(error instanceof http/* ExchangeError */.S))
            throw error;
        const { status } = error;
        const dnsRcode = rcodeOf(error);
        // A wrong certificate, or an answer that begins and breaks, comes from somebody who is there.
        const connected = status !== undefined || error.fault === "certificate";
        return {
            facts: {
                connected,
                ...(status !== undefined && { status }),
                ...(dnsRcode !== undefined && { dnsRcode }),
            },
            error: error.message,
        };
    }
}
/** What the resolver's answer must have been; undefined when we can't tell. */
function rcodeOf({ fault, code }) {
    if (fault === "name")
        return code === "ENOTFOUND" ? "NXDOMAIN" : code === "ENODATA" ? "NOERROR" : "SERVFAIL";
    return fault === "timeout" || fault === "cancelled" || fault === "address" ? undefined : "NOERROR";
}
function reachOf(settings) {
    if (settings["allow-metadata"])
        return { first: "anywhere", redirected: "anywhere" };
    return { first: "configured", redirected: settings["allow-private"] ? "configured" : "elsewhere" };
}
function isCertificate(operand) {
    return operand.kind === "place" && operand.place === "CERTIFICATE_EXPIRATION";
}
function parsed(text) {
    const condition = (0,probes_condition/* parseCondition */.z)(text);
    if ("mistake" in condition)
        throw new Error(`unchecked condition ${text}: ${condition.mistake}`);
    return condition;
}

// EXTERNAL MODULE: ./lib/world/sources/index.js
var sources = __webpack_require__(53645);
;// CONCATENATED MODULE: ./lib/world/open-world.js






/** Milliseconds since the epoch, as the clock stood at the start plus what has truly passed: a clock that is set meanwhile can't stretch or cut a watch. */
function steadyClock() {
    const startedAt = Date.now();
    const origin = performance.now();
    return () => Math.round(startedAt + performance.now() - origin);
}
/** The real world. */
function openWorld({ env, log, github, secrets, redactText, }) {
    const hide = (0,hide_secrets/* secretHider */.T)(secrets);
    const redact = (text) => redactText(hide(text));
    const now = steadyClock();
    const sleep = async (ms, cancel) => {
        await (0,promises_.setTimeout)(ms, undefined, cancel === undefined ? {} : { signal: cancel });
    };
    // What is told of answers is foreign, so that out there nothing but the stricter of the two is at hand.
    const outside = { env, log, hide: redact, now, sleep, files: files/* files */.a };
    const http = (0,open_http/* openHttp */.f)(outside);
    return {
        ...outside,
        hide,
        redact,
        http,
        github,
        async openSource(settings, name) {
            const kind = await (0,sources/* findSourceKind */.x4)(String(settings.type));
            if (kind === undefined)
                throw new Error(`no source of type ${String(settings.type)}`);
            return kind.open(settings, name, { ...outside, http });
        },
        openProbe: (settings) => openProbe(settings, outside),
        async openNotifier(settings, name) {
            const { notifierKinds } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 53268));
            const kind = notifierKinds.find(({ type }) => type === settings.type);
            if (kind === undefined)
                throw new Error(`no notifier of type ${String(settings.type)}`);
            return kind.open(settings, name, { ...outside, http });
        },
    };
}

;// CONCATENATED MODULE: ./lib/commands/open-settings.js









/**
 * The settings file as it is written: the one that is named, else the one at a usual place.
 * @throws SettingsError when there is none, or two
 */
async function findWritten(terminal, named) {
    const { path, text } = await findText(terminal, named);
    return (0,read_written_settings/* readWrittenSettings */.R)((0,github_from_environment/* githubFromEnvironment */.B)(terminal.env, { token: tokenOf(terminal) }), text, path);
}
async function findText(terminal, named) {
    if (named !== undefined)
        return { path: named, text: await terminal.readFile(named) };
    const found = new Map();
    for (const path of settings_place/* usualPaths */.Zj) {
        try {
            found.set(path, await terminal.readFile(path));
        }
        catch (error) {
            if (!(error instanceof errors/* SettingsError */.GN))
                throw error;
        }
    }
    const chosen = (0,settings_place/* chooseSettings */.J2)(settings_place/* usualPaths */.Zj[0], found);
    if (chosen !== undefined)
        return chosen;
    const message = `there is none here; write one, or name the file: deploy-guard COMMAND FILE`;
    throw new errors/* SettingsError */.GN("The command line", [{ path: settings_place/* usualPaths */.Zj[0], message }]);
}
/** The world of a terminal: logs to standard error, so that standard output is the answer alone. */
function openTerminalWorld({ env, err }, settings) {
    const token = tokenOf({ env });
    const secrets = [token, ...settings.secrets];
    const hide = (0,hide_secrets/* secretHider */.T)(secrets);
    const say = (text) => err(`${(0,report_text/* logLine */.BP)(hide(text))}\n`);
    const log = { line: say, detail: () => { }, notice: say, warning: say, error: say };
    return openWorld({ env, log, github: (0,github_from_environment/* githubFromEnvironment */.B)(env, { token, log }), secrets, redactText: redact/* redactText */.Rd });
}
/** @throws SettingsError with every mistake of the file */
async function openSettings(terminal, named) {
    const settings = await (0,parse_settings/* settingsOf */.f5)(await findWritten(terminal, named), terminal.env);
    return { world: openTerminalWorld(terminal, settings), settings };
}
function tokenOf({ env }) {
    return env.GITHUB_TOKEN ?? "";
}


/***/ }),

/***/ 52382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checkFailureWords)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54783);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6810);


/** What was expected of a check and what came: `got 503, expected 200`. Plain text. */
function checkFailureWords(failure) {
    if (failure.kind === "no-answer")
        return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(`no answer: ${failure.why}`);
    const [first, second, ...more] = failure.conditions.map(conditionWords);
    const rest = more.length === 0 ? "" : `; and ${more.length} more`;
    return `${[first, second].filter((words) => words !== undefined).join("; ")}${rest}`;
}
const comparison = {
    "==": "",
    "!=": "anything but ",
    "<": "less than ",
    "<=": "at most ",
    ">": "more than ",
    ">=": "at least ",
};
const found = {
    "[STATUS]": (actual) => `got ${actual}`,
    "[RESPONSE_TIME]": (actual) => `took ${actual}`,
    "[CERTIFICATE_EXPIRATION]": (actual) => `its certificate expires in ${actual}`,
};
/** What a condition shows where there is nothing to show. */
const absent = {
    "(no answer)": (place) => `no answer, so no ${place}`,
    "(not there)": (place) => `${place} is missing`,
};
function conditionWords({ text, actual }) {
    const [, place, operator, wanted] = /^\s*(\[[^=!<>]+?)\s*(==|!=|<=|>=|<|>)\s*(.+?)\s*$/su.exec(text) ?? [];
    if (place === undefined || operator === undefined || wanted === undefined)
        return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(`${text} (got ${actual})`);
    if (place === "[CONNECTED]" && actual === "false")
        return "could not connect";
    const isTime = place === "[RESPONSE_TIME]" || place === "[CERTIFICATE_EXPIRATION]";
    const came = isTime ? spanWords(actual) : actual;
    const words = absent[actual]?.(place) ?? found[place]?.(came) ?? `${place} is ${came}`;
    return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(`${words}, expected ${comparison[operator]}${isTime ? spanWords(wanted) : listWords(wanted)}`);
}
/** A bare number of a time span is milliseconds. */
function spanWords(text) {
    const compact = text.replace(/\s+/gu, "");
    const ms = (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(/^\d+(?:\.\d+)?$/u.test(compact) ? `${compact}ms` : compact);
    return ms === undefined ? text : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(ms / 1_000);
}
/** `any(200, 204)` as `200 or 204`. */
function listWords(text) {
    const [, options] = /^any\((.*)\)$/su.exec(text) ?? [];
    return options === undefined
        ? text
        : options
            .split(",")
            .map((option) => option.trim())
            .join(" or ");
}


/***/ }),

/***/ 12644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ doubtWords),
/* harmony export */   h: () => (/* binding */ blindWords)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54783);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25825);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6810);



/** Why nothing may be concluded from a signal, and what to write instead. Plain text, one line. */
function doubtWords(doubt) {
    return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(words(doubt), 600);
}
/** The end of a sentence that begins with the signal's name; undefined without doubts. */
function blindWords(doubts) {
    if (doubts.length === 0)
        return undefined;
    return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(`can't be judged: ${[...new Set(doubts.slice(0, 3).map(doubtWords))].join("; ")}`, 1_200);
}
function words(doubt) {
    switch (doubt.kind) {
        case "no-such-metric":
            return `${partWords[doubt.part]} names ${doubt.metric}, which has never existed${hint(doubt.nearest)}`;
        case "no-such-label": {
            const meant = doubt.nearest === undefined
                ? `its labels are ${list(doubt.labels)}`
                : `did you mean ${doubt.nearest.label} (${list(doubt.nearest.values)})?`;
            return `${partWords[doubt.part]} matches on the label ${doubt.label}, which ${doubt.metric} does not have: ${meant}`;
        }
        case "no-such-value":
            return `${partWords[doubt.part]} has never matched: no series of ${doubt.metric} has ${doubt.matcher}; ${doubt.label} is ${list(doubt.values)}`;
        case "no-such-series":
            return `${partWords[doubt.part]} has never matched a series: ${doubt.selector}`;
        case "not-a-counter":
            return `${partWords[doubt.part]} names ${doubt.metric}, which fell ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(doubt.falls)} times in ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(doubt.hours * 3_600)}: a level, not a counter; write it as value, or name a counter`;
        case "recorded-sum":
            return `${partWords[doubt.part]} names ${doubt.metric}, which a recording rule made: a sum of counters falls when a pod ends; write the counter that the rule reads, or { query } with increase(that counter[$step])`;
        case "share":
            return `${doubt.metric} is a share, which does not tell how many calls it is made of: write the counters instead, bad: what failed, total: all calls`;
        case "outside-buckets":
            return `slower-than ${milliseconds(doubt.slowerThanMs)} lies outside the buckets of ${doubt.histogram}: they end at ${list(doubt.boundsMs.map(milliseconds), 20)}`;
        case "no-histogram":
            return doubt.found === "summary"
                ? `${doubt.histogram} is a summary, whose quantiles can't be counted: name a histogram, or write value: max(${doubt.histogram}{quantile="0.95"})`
                : `${doubt.histogram} is no histogram with buckets${doubt.found === "nothing" ? ": nothing has that name" : ""}${hint(doubt.nearest)}`;
        case "other-buckets":
            return `${doubt.without} of ${doubt.of} series of ${doubt.histogram} have other buckets than before the deploy: choose a slower-than whose bucket both have`;
        case "more-bad-than-total":
            return `bad counted ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(doubt.bad)} where total counted ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(doubt.total)}: bad has to be a part of total`;
        case "place-missing":
            return `${doubt.label}="${doubt.value}", ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(doubt.share)} of the series before the deploy, is missing from the answers since`;
    }
}
const partWords = {
    bad: "bad",
    total: "total",
    histogram: "histogram",
    value: "value",
};
function hint(nearest) {
    return nearest.length === 0 ? "" : `: did you mean ${nearest.join(" or ")}?`;
}
function list(values, most = 8) {
    const shown = values.slice(0, most).map((value) => (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(value, 60));
    const more = values.length - shown.length;
    return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}` || "none";
}
function milliseconds(ms) {
    return ms < 1_000 ? `${Number(ms.toPrecision(3))} ms` : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(ms / 1_000);
}


/***/ }),

/***/ 87101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readWrittenSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _settings_extends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42864);
/* harmony import */ var _settings_written_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35017);



/**
 * A settings file, laid over the one that it extends.
 * @throws SettingsError when either is not YAML, or the other one can't be found
 */
async function readWrittenSettings(github, text, where) {
    const own = (0,_settings_written_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readWritten */ .I)(text, where);
    const place = (0,_settings_extends_js__WEBPACK_IMPORTED_MODULE_1__/* .extendsOf */ .nG)(own);
    if (place === undefined)
        return own;
    const { owner, repo, path, ref } = place;
    const found = await github.findFile(path, ref, { owner, repo });
    if (found === undefined) {
        const message = `there is no ${path} in ${owner}/${repo} at ${ref}, or the token may not read it`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(where, [own.placed({ at: ["extends"], message })]);
    }
    return (0,_settings_extends_js__WEBPACK_IMPORTED_MODULE_1__/* .extendWritten */ .qY)(own, (0,_settings_written_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readWritten */ .I)(found, `${owner}/${repo}/${path}@${ref}`));
}


/***/ }),

/***/ 7054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openSignals)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/world/probes/control-probe.js

/** Run by three different companies, made to be asked, with hardly anything to send back. */
const neutralAddresses = [
    "https://www.gstatic.com/generate_204",
    "https://cloudflare.com/cdn-cgi/trace",
    "https://detectportal.firefox.com/success.txt",
];
/**
 * Whether the runner has outbound network at all: one of the neutral addresses answers, whatever it says. When none does, a
 * failing probe tells nothing about the service that it asks.
 */
async function controlProbe(http, urls = neutralAddresses, cancel) {
    const answers = await Promise.all(urls.map((url) => answersAtAll(http, url, cancel)));
    const answering = answers.filter(Boolean).length;
    return {
        reachable: answering > 0,
        detail: `${answering} of ${urls.length} neutral addresses answer the runner`,
    };
}
async function answersAtAll(http, url, cancel) {
    try {
        await http.send({
            service: "control probe",
            url,
            timeoutMs: 5_000,
            maxBytes: 64_000,
            retries: 1,
            cancel,
        });
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        return error.status !== undefined;
    }
}

// EXTERNAL MODULE: ./lib/stories/signals/watched-signal.js + 1 modules
var watched_signal = __webpack_require__(72276);
;// CONCATENATED MODULE: ./lib/stories/signals/open-signals.js



const controlHoldsMs = 10_000;
/**
 * Opens the sources and probes that the settings name, each source once.
 * @throws SettingsError when there is nothing to watch
 */
async function openSignals(world, settings) {
    const sources = new Map();
    for (const name of usedSources(settings))
        sources.set(name, await world.openSource(settings.sources[name], name));
    const hasOutboundNetwork = control(world, settings.watch.control);
    const signals = (0,watched_signal/* watchedSignals */.wy)(settings, {
        source: (name) => sources.get(name),
        probe: (probe) => world.openProbe(probe),
        hasOutboundNetwork,
    });
    if (signals.length === 0) {
        throw new errors/* SettingsError */.GN("The settings", [
            {
                path: "signals",
                message: "there is nothing to watch: expected a signal, or an integration with calls or probes",
            },
        ]);
    }
    return { signals, hasOutboundNetwork };
}
/** The sources that a signal names, or its control, or the calls of an integration; a source that nothing names is not opened. */
function usedSources({ signals, integrations }) {
    const calls = Object.values(integrations).flatMap((its) => its.calls ?? []);
    const named = [...Object.values(signals), ...calls];
    return new Set(named.flatMap(({ source, control }) => [source, ...(control ? [control.source] : [])]));
}
/** An answer holds for a while: many may ask at once. */
function control(world, urls) {
    let last;
    return () => {
        const at = world.now();
        if (last === undefined || at - last.at > controlHoldsMs) {
            const asked = controlProbe(world.http, urls.length > 0 ? urls : neutralAddresses);
            last = { at, reachable: asked.then(({ reachable }) => reachable) };
        }
        return last.reachable;
    };
}


/***/ }),

/***/ 29515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ru: () => (/* binding */ chooseSteps)
/* harmony export */ });
/* unused harmony exports readAfter, readControls, readBaseline, missingBaselines, readBaselineAgain */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _watched_signal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72276);


/** Widens each signal's interval to what its data can carry, with a note. A source that is down keeps the asked one. */
async function chooseSteps(world, signals, before) {
    await Promise.all(signals.map(async (signal) => {
        const narrowest = await signal.narrowestStep(before).catch((error) => {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM))
                throw error;
            world.log.detail(`${signal.facts.name}: ${error.message}`);
            return undefined;
        });
        if (narrowest === undefined || narrowest <= signal.stepSeconds)
            return;
        signal.facts.notes.push({
            kind: "read-wider",
            seconds: narrowest,
            askedSeconds: signal.stepSeconds,
        });
        signal.stepSeconds = narrowest;
    }));
}
/**
 * Appends to `after` what each signal has since it was last read, all in parallel. Answers the names of those that
 * could not be read, with why; they keep what they had.
 */
async function readAfter(signals, { since, now }) {
    const blind = new Map();
    await Promise.all(signals.map(async (signal) => {
        const { facts, stepSeconds, remembers } = signal;
        const last = facts.after.at(-1);
        // What can't be asked about the past says nothing of the time before its first look.
        const first = remembers === "past" ? since : Math.max(since, now - stepSeconds * 1_000);
        const from = last === undefined ? first : endOf(last);
        if (now <= from)
            return;
        try {
            facts.after.push(...newer(await signal.read({ from, to: now, stepSeconds }), from));
        }
        catch (error) {
            if (!(error instanceof WorldError))
                throw error;
            blind.set(facts.name, error.message);
        }
    }));
    return blind;
}
/** The same of the controls, each of which is told why it can't be used as long as it can't be read. */
async function readControls(signals, when) {
    const controls = controlsOf(signals);
    const unread = await readAfter(controls, when);
    for (const control of controls) {
        const why = unread.get(control.facts.name);
        if (why === undefined)
            delete control.unreadable;
        else
            control.unreadable = why;
    }
    return unread;
}
/** Whole milliseconds: a length in seconds is a fraction, and its rounding must not make neighbours overlap. */
function endOf({ at, seconds }) {
    return Math.round(at + seconds * 1_000);
}
/** Only what begins where the last one ended: a source that answers twice for a stretch must not count it twice. */
function newer(readings, from) {
    let end = from;
    return [...readings]
        .sort((a, b) => a.at - b.at)
        .filter((reading) => {
        if (reading.at < end)
            return false;
        end = endOf(reading);
        return true;
    });
}
/** Reads the stretch before the deploy from sources that remember. */
async function readBaseline(world, signals, span) {
    await Promise.all(signals
        .filter(({ remembers }) => remembers === "past")
        .map(async (signal) => {
        const failure = await readBaselineOf(signal, span);
        if (failure !== undefined)
            world.log.warning(failure);
    }));
}
/** A note for each signal that has no readings from before the deploy. */
function missingBaselines(signals) {
    return signals
        .filter(({ facts }) => facts.baseline.length === 0)
        .map(({ facts: { name }, remembers }) => ({ kind: "no-baseline", signal: name, remembers }));
}
/**
 * Reads again the baselines that could not be read before, of the signals that can be read by now: one failed request must
 * not cost the whole watch what it is held against.
 */
async function readBaselineAgain(world, signals, { span, unreadable }) {
    await Promise.all(signals
        .filter(({ baselineFailed, facts }) => baselineFailed && !unreadable.has(facts.name))
        .map(async (signal) => {
        const failure = await readBaselineOf(signal, span);
        if (failure !== undefined)
            world.log.detail(failure);
    }));
}
/** Why it could not be read; undefined when it was. */
async function readBaselineOf(signal, { end, baselineSeconds }) {
    const { facts, stepSeconds, read } = signal;
    // Whole steps counted back from its end, the deploy, so that no interval holds both sides of it.
    const steps = Math.floor(baselineSeconds / stepSeconds);
    const from = end - steps * stepSeconds * 1_000;
    try {
        facts.baseline = newer(await read({ from, to: end, stepSeconds }), from);
        signal.baselineFailed = false;
        return undefined;
    }
    catch (error) {
        if (!(error instanceof WorldError))
            throw error;
        signal.baselineFailed = true;
        return error.message;
    }
}


/***/ }),

/***/ 72276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ux: () => (/* binding */ controlsOf),
  g$: () => (/* binding */ judged),
  wy: () => (/* binding */ watchedSignals)
});

// EXTERNAL MODULE: ./lib/report/doubt-words.js
var doubt_words = __webpack_require__(12644);
// EXTERNAL MODULE: ./lib/text/names.js
var names = __webpack_require__(38519);
// EXTERNAL MODULE: ./lib/text/records.js
var records = __webpack_require__(88445);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/stories/signals/probe-signal.js

/** A check of an integration as a signal: each look is one run of it, which passes or fails. */
function ofProbe(from) {
    const { name, integration, its, probe, hasOutboundNetwork, stepSeconds } = from;
    const facts = {
        name,
        what: "probe",
        integration,
        from: `probe of ${probe.name}`,
        baseline: [],
        after: [],
        queries: [],
        notes: [],
        doubts: [],
    };
    return {
        facts,
        kind: "ratio",
        weight: 1,
        critical: its.critical,
        watchOnly: false,
        worse: "up",
        stepSeconds,
        remembers: "now",
        checked: [],
        shown: [],
        narrowestStep: async () => undefined,
        async read({ from, to }) {
            const run = await probe.run();
            if (run.error !== undefined && !(await hasOutboundNetwork())) {
                throw new errors/* WorldError */.nM("got no answer, and neither did the control probe: the runner has no outbound network", {
                    service: facts.from,
                });
            }
            const failure = failureOf(run);
            if (failure !== undefined)
                facts.lastFailure = failure;
            const bad = failure === undefined ? 0 : 1;
            return [{ at: from, seconds: Math.max(1, (to - from) / 1_000), bad, total: 1 }];
        },
    };
}
function failureOf({ error, conditions }) {
    if (error !== undefined)
        return { kind: "no-answer", why: error };
    const failed = conditions.filter(({ ok }) => !ok);
    if (failed.length === 0)
        return undefined;
    return { kind: "unmet", conditions: failed.map(({ text, actual }) => ({ text, actual })) };
}

;// CONCATENATED MODULE: ./lib/stories/signals/watched-signal.js




/** What the settings ask to watch: plain signals, calls of integrations, and their probes. */
function watchedSignals(settings, open) {
    const stepSeconds = settings.watch.interval / 1_000;
    const plain = Object.entries(settings.signals).map(([name, signal]) => withControl(ofSource({ name, signal, source: open.source(signal.source), stepSeconds }), signal, open));
    const ofIntegrations = Object.entries(settings.integrations).flatMap(([integration, its]) => {
        const calls = its.calls === undefined
            ? []
            : [
                withControl(ofSource({
                    name: (0,names/* callsName */.hq)(integration),
                    signal: its.calls,
                    source: open.source(its.calls.source),
                    stepSeconds,
                    integration,
                    its,
                }), its.calls, open),
            ];
        const probes = its.probes.map((probe, index) => ofProbe({
            integration,
            its,
            probe: open.probe(probe),
            hasOutboundNetwork: open.hasOutboundNetwork,
            stepSeconds,
            name: (0,names/* checksName */.ZR)(integration, its.probes.length === 1 ? undefined : index + 1),
        }));
        return [...calls, ...probes];
    });
    const minimumEvents = settings.watch["minimum-requests"];
    const all = [...plain, ...ofIntegrations];
    if (minimumEvents === undefined)
        return all;
    return all.map((signal) => {
        if (signal.facts.what !== "probe" && signal.kind === "ratio")
            signal.minimumEvents = minimumEvents;
        return signal;
    });
}
function withControl(watched, signal, open) {
    const { facts, stepSeconds } = watched;
    if (signal.control === undefined)
        return watched;
    const { source, query } = signal.control;
    const control = ofSource({
        name: (0,names/* controlName */.Fu)(facts.name),
        signal: { ...signal, query },
        source: open.source(source),
        stepSeconds,
    });
    facts.control = control.facts;
    watched.control = control;
    return watched;
}
/** The controls among what is watched. */
function controlsOf(signals) {
    return signals.flatMap(({ control }) => control ?? []);
}
function ofSource(from) {
    const { name, signal, source, stepSeconds, integration, its } = from;
    const { query } = signal;
    const check = source.check?.bind(source, query);
    const facts = {
        name,
        what: whatOf(query, integration),
        ...(integration !== undefined && { integration }),
        ...(typeof query.slowerThanMs === "number" && { slowerThanMs: query.slowerThanMs }),
        from: `source ${source.name}`,
        baseline: [],
        after: [],
        queries: [],
        notes: [],
        doubts: [],
    };
    const watched = {
        facts,
        kind: query.gives,
        weight: signal.weight,
        critical: signal.critical ?? its?.critical ?? false,
        watchOnly: signal.watchOnly,
        worse: signal.worse,
        stepSeconds,
        remembers: source.remembers,
        checked: [],
        shown: [],
        ...(check !== undefined && { check }),
        narrowestStep: (before) => source.narrowestStep(query, before),
        async read(span) {
            const { ratio, gauge, queries, notes, doubts = [] } = await source.read(query, span);
            facts.queries = queries;
            facts.notes = (0,records/* distinct */.dM)([...facts.notes, ...notes]);
            // Readings that were once wrong stay among those that are judged; a histogram may still come.
            const lasting = watched.shown.filter(({ kind }) => kind === "more-bad-than-total");
            watched.shown = doubts.length > 0 ? doubts : lasting;
            facts.doubts = [...watched.checked, ...watched.shown];
            return query.gives === "gauge" ? gauge : ratio;
        },
    };
    return watched;
}
function whatOf(query, integration) {
    if (query.slowerThanMs !== undefined)
        return "latency";
    return query.gives === "ratio" && integration !== undefined ? "calls" : query.gives;
}
/** The judge's form of it, with calm stretches of its past where it is to be calibrated on them. */
function judged(signal, placebos) {
    const { facts, kind, weight, critical, watchOnly, worse, earlier, calibrated, control, minimumEvents, deploys, } = signal;
    const blind = (0,doubt_words/* blindWords */.h)(facts.doubts);
    const controlBlind = signal.control && whyUnused(signal.control);
    // What a source gives is fixed by its query, which the kind was made from.
    return {
        kind,
        name: facts.name,
        weight,
        critical,
        watchOnly,
        worse,
        baseline: facts.baseline,
        after: facts.after,
        ...(blind !== undefined && { blind }),
        ...(minimumEvents !== undefined && { minimumEvents }),
        ...(earlier !== undefined && { earlier }),
        ...(calibrated !== undefined && { calibrated }),
        ...(placebos !== undefined && { placebos }),
        ...(control !== undefined && { control: [...control.facts.baseline, ...control.facts.after] }),
        ...(controlBlind !== undefined && { controlBlind }),
        ...(deploys !== undefined && { deploys }),
    };
}
function whyUnused({ facts, unreadable }) {
    return unreadable === undefined ? (0,doubt_words/* blindWords */.h)(facts.doubts) : `could not be read: ${unreadable}`;
}


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
