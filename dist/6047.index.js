export const id = 6047;
export const ids = [6047];
export const modules = {

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

/***/ 16047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sampleBaseline: () => (/* binding */ sampleBaseline)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54783);
/* harmony import */ var _signals_baseline_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62475);
/* harmony import */ var _signals_open_signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7054);
/* harmony import */ var _signals_read_signals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29515);
/* harmony import */ var _signals_watched_signal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72276);





/** Before the deploy step: reads for a while what keeps no history, and leaves it for the watch in the same job. */
async function sampleBaseline(world, settings) {
    const { sample, interval } = settings.watch;
    const watched = (await (0,_signals_open_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .openSignals */ .o)(world, settings)).signals;
    const signals = [...watched, ...(0,_signals_watched_signal_js__WEBPACK_IMPORTED_MODULE_4__/* .controlsOf */ .ux)(watched)].filter(({ remembers }) => remembers === "now");
    if (signals.length === 0) {
        world.log.line("every signal has a history of its own: there is nothing to sample before the deploy");
        return { outputs: {}, summary: "" };
    }
    const startedAt = world.now();
    const until = startedAt + sample;
    world.log.line(`sampling ${signals.map(({ facts }) => facts.name).join(", ")} for ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(sample / 1_000)}`);
    for (let look = 0;; look += 1) {
        const now = world.now();
        const blind = await (0,_signals_read_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .readAfter */ .FA)(signals, { since: startedAt, now });
        for (const [name, why] of blind)
            world.log.warning(`${name} could not be read: ${why}`);
        if (now >= until)
            break;
        await world.sleep(Math.max(0, Math.min(startedAt + (look + 1) * interval, until) - world.now()));
    }
    for (const { facts } of signals)
        facts.baseline = facts.after;
    const file = await (0,_signals_baseline_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeBaselineFile */ .b)(world, signals);
    const readings = signals.reduce((sum, { facts }) => sum + facts.baseline.length, 0);
    world.log.line(`${readings} readings of ${signals.length} signals are in ${file}`);
    return { outputs: {}, summary: "" };
}


/***/ }),

/***/ 62475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ writeBaselineFile),
/* harmony export */   v: () => (/* binding */ takeBaselineFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const reading = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ at: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive() });
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    signals: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        reading.extend({ bad: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0), total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0) }).strict(),
        reading.extend({ value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).strict(),
    ]))),
});
/** Where a baseline step leaves its readings for the watch in the same job. */
function path({ env }) {
    return `${env.RUNNER_TEMP ?? "."}/deploy-guard-baseline.json`;
}
/** Leaves what was read before the deploy for the watch that comes after it. */
async function writeBaselineFile(world, signals) {
    const file = path(world);
    const content = {
        version: 1,
        signals: Object.fromEntries(signals.map(({ facts }) => [facts.name, facts.baseline])),
    };
    await world.files.write(file, JSON.stringify(content));
    return file;
}
/** Takes over what a baseline step of this job left; readings after its end, the deploy, are none. */
async function takeBaselineFile(world, signals, end) {
    const text = await world.files.find(path(world));
    if (text === undefined)
        return;
    const found = schema.safeParse(parseJson(text));
    if (!found.success) {
        world.log.warning("the file that mode: baseline left can't be read; going on without it");
        return;
    }
    for (const { facts, remembers } of signals) {
        if (remembers === "past")
            continue;
        const readings = found.data.signals[facts.name] ?? [];
        facts.baseline = readings.filter(({ at, seconds }) => at + seconds * 1_000 <= end);
    }
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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
/* harmony export */   FA: () => (/* binding */ readAfter),
/* harmony export */   Re: () => (/* binding */ missingBaselines),
/* harmony export */   Te: () => (/* binding */ readControls),
/* harmony export */   co: () => (/* binding */ readBaselineAgain),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   ru: () => (/* binding */ chooseSteps)
/* harmony export */ });
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
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM))
                throw error;
            blind.set(facts.name, error.message);
        }
    }));
    return blind;
}
/** The same of the controls, each of which is told why it can't be used as long as it can't be read. */
async function readControls(signals, when) {
    const controls = (0,_watched_signal_js__WEBPACK_IMPORTED_MODULE_1__/* .controlsOf */ .ux)(signals);
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
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM))
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

/***/ 54783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var parse_duration__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97595);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25825);


const second = { seconds: 1, name: "s" };
const units = [
    { seconds: 86_400, name: "d" },
    { seconds: 3_600, name: "h" },
    { seconds: 60, name: "min" },
    second,
];
/** `250 ms`, `2.5 s`, `45 s`, `1 min 31 s`, `2 h 5 min`, `1 d 12 h`: two units at most. */
function duration(seconds) {
    if (!(seconds > 0))
        return "0 s";
    if (seconds < 0.9995)
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(seconds * 1_000)} ms`;
    if (seconds < 9.995)
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(seconds)} s`;
    const whole = Math.round(seconds);
    const [unit = second, next] = units.slice(units.findIndex((one) => whole >= one.seconds));
    const shown = `${Math.floor(whole / unit.seconds)} ${unit.name}`;
    const more = next === undefined ? 0 : Math.floor((whole % unit.seconds) / next.seconds);
    return next === undefined || more === 0 ? shown : `${shown} ${more} ${next.name}`;
}
const written = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d|w))+$/u;
/** A duration as people write it (`500ms`, `15s`, `1h30m`, `7d`) in milliseconds; undefined without a unit or a sense. */
function parseDuration(text) {
    const compact = text.trim();
    return compact.length <= 32 && written.test(compact) ? ((0,parse_duration__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(compact) ?? undefined) : undefined;
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

/***/ 97595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parse)
});

;// CONCATENATED MODULE: ./node_modules/parse-duration/locale/en.js
const unit = Object.create(null)
const m = 60000, h = m * 60, d = h * 24, y = d * 365.25

unit.year = unit.yr = unit.y = y
unit.month = unit.mo = unit.mth = y / 12
unit.week = unit.wk = unit.w = d * 7
unit.day = unit.d = d
unit.hour = unit.hr = unit.h = h
unit.minute = unit.min = unit.m = m
unit.second = unit.sec = unit.s = 1000
unit.millisecond = unit.millisec = unit.ms = 1
unit.microsecond = unit.microsec =  unit.us = unit.µs = 1e-3
unit.nanosecond = unit.nanosec = unit.ns = 1e-6

unit.group = ','
unit.decimal = '.'
unit.placeholder = ' _'

/* harmony default export */ const en = (unit);

;// CONCATENATED MODULE: ./node_modules/parse-duration/index.js


const durationRE = /((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([\p{L}]{0,14})/gu

parse.unit = en

// group/placeholder cleanup regex — rebuilt only when the locale strings change
let groupRE, placeholder = null, group

/**
 * look up a unit name, ignoring case and a trailing plural `s`
 *
 * @param {object} unit
 * @param {string} name
 * @return {number|undefined}
 */
const lookupUnit = (unit, name) => {
  name = String(name).toLowerCase()
  return unit[name] ?? (name.endsWith('s') ? unit[name.slice(0, -1)] : undefined)
}

/**
 * convert `str` to ms
 *
 * @param {string} str
 * @param {string} format
 * @return {number|null}
 */
function parse(str = '', format = 'ms') {
  let result = null, prevUnits, unit = parse.unit

  if (unit.placeholder !== placeholder || unit.group !== group)
    groupRE = new RegExp(`(\\d)[${(placeholder = unit.placeholder) ?? ''}${(group = unit.group) ?? ''}](\\d)`, 'g')

  str = String(str)
  let s = str.replace(groupRE, '$1$2') // clean up group separators / placeholders
  if (unit.decimal !== '.') s = s.replaceAll(unit.decimal, '.') // normalize decimal separator

  durationRE.lastIndex = 0
  for (let m; (m = durationRE.exec(s));) {
    let units = m[2]
    // if no units, find next smallest units or fall back to format value
    // eg. 1h30 -> 1h30m
    if (!units) {
      if (prevUnits) {
        for (const u in unit) if (unit[u] < prevUnits) { units = u; break }
      }
      else units = format
    }

    prevUnits = units = lookupUnit(unit, units)

    if (typeof units == 'number') result = (result || 0) + m[1] * units
  }

  return result && ((result / (lookupUnit(unit, format) || 1)) * (str.trimStart()[0] === '-' ? -1 : 1))
}


/***/ })

};
