export const id = 47;
export const ids = [47];
export const modules = {

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   I1: () => (/* binding */ significant),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VH: () => (/* binding */ odds),
/* harmony export */   cY: () => (/* binding */ offset),
/* harmony export */   go: () => (/* binding */ sha7),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pm: () => (/* binding */ clock)
/* harmony export */ });
/** Numbers and times as people read them. Times are UTC; the same input always gives the same text. */
/** `12.4 %`, `9.8 %`, `0.21 %`, `0.0042 %`, `0 %`: one decimal, or two significant digits below 1 %. `rate` is a fraction. */
function percent(rate) {
    if (rate === undefined || !Number.isFinite(rate))
        return "unknown";
    const value = rate * 100;
    if (value === 0)
        return "0 %";
    if (value < 0.001)
        return "< 0.001 %";
    return `${value >= 1 ? Number(value.toFixed(1)) : Number(value.toPrecision(2))} %`;
}
/** Three significant digits, thousands grouped: `0.21`, `12.4`, `1,104`. */
function significant(value) {
    const size = Math.abs(value);
    if (size >= 100)
        return Math.round(value).toLocaleString("en-US");
    const decimals = size === 0 ? 0 : Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(size))));
    return String(Number(value.toFixed(decimals)));
}
/** Whole events: `8,903`. */
function count(value) {
    return Math.round(value).toLocaleString("en-US");
}
/** `59×`, `1.06×`; `new` when there was nothing before. */
function times(before, after) {
    if (before === undefined || after === undefined)
        return "–";
    if (before === 0)
        return after === 0 ? "1×" : "new";
    return `${significant(after / before)}×`;
}
/** `45 s`, `1 min 31 s`, `2 h 5 min`, `21 h`, `3 d`: two units at most. */
function duration(seconds) {
    const whole = Math.max(0, Math.round(seconds));
    const units = [
        [86_400, "d"],
        [3_600, "h"],
        [60, "min"],
        [1, "s"],
    ];
    const first = units.findIndex(([size]) => whole >= size);
    if (first === -1)
        return "0 s";
    const [size, name] = units[first];
    const rest = units[first + 1];
    const more = rest === undefined || first === 0 ? 0 : Math.floor((whole % size) / rest[0]);
    return `${Math.floor(whole / size)} ${name}${more > 0 ? ` ${more} ${rest[1]}` : ""}`;
}
/** `+1:15`, `+1:02:15`, `-0:30`: offset from the deploy. */
function offset(seconds) {
    const whole = Math.round(Math.abs(seconds));
    const parts = [Math.floor(whole / 3_600), Math.floor((whole % 3_600) / 60), whole % 60];
    const shown = parts[0] === 0 ? parts.slice(1) : parts;
    return `${seconds < 0 ? "-" : "+"}${shown.map((part, index) => (index === 0 ? part : String(part).padStart(2, "0"))).join(":")}`;
}
/** `08:00:45` in UTC. */
function clock(at) {
    return new Date(at).toISOString().slice(11, 19);
}
/** `2026-11-22 08:00:45 UTC`. */
function moment(at) {
    return `${new Date(at).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}
function sha7(sha) {
    return sha.slice(0, 7);
}
const superscript = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** Evidence as odds against chance: `1 in 250`, `1 in 10⁴⁷`. `logEvidence` is natural. */
function odds(logEvidence) {
    if (!(logEvidence > 0))
        return "none";
    const tens = logEvidence / Math.LN10;
    if (tens < 4)
        return `1 in ${count(10 ** tens)}`;
    const power = Number.isFinite(tens) ? Math.floor(tens) : 300;
    return `1 in 10${[...String(power)].map((digit) => superscript[Number(digit)]).join("")}`;
}


/***/ }),

/***/ 59505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ writeBaselineFile),
/* harmony export */   v: () => (/* binding */ takeBaselineFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

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

/***/ 73717:
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
 * Whether the runner sees out at all: one of the neutral addresses answers, whatever it says. When none does, a
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
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        return error.status !== undefined;
    }
}

// EXTERNAL MODULE: ./lib/stories/watched-signal.js
var watched_signal = __webpack_require__(56836);
;// CONCATENATED MODULE: ./lib/stories/open-signals.js



const controlHoldsMs = 10_000;
/**
 * Opens the sources and probes that the settings name, each source once.
 * @throws SettingsError when there is nothing to watch
 */
function openSignals(world, settings) {
    const sources = new Map();
    const source = (name) => {
        const open = sources.get(name) ?? world.openSource(settings.sources[name], name);
        sources.set(name, open);
        return open;
    };
    const seesOut = control(world, settings.watch.control);
    const signals = (0,watched_signal/* watchedSignals */.w)(settings, {
        source,
        probe: (integration, index) => world.openProbe(settings.integrations[integration].probes[index]),
        seesOut,
    });
    if (signals.length === 0) {
        throw new errors/* SettingsError */.G("The settings", [
            {
                path: "signals",
                message: "there is nothing to watch: expected a signal, or an integration with calls or probes",
            },
        ]);
    }
    return { signals, seesOut };
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

/***/ 32433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ readAfter),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   ru: () => (/* binding */ chooseSteps)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Widens each signal's interval to what its data can carry, with a note. A source that is down keeps the asked one. */
async function chooseSteps(world, signals, before) {
    await Promise.all(signals.map(async (signal) => {
        const narrowest = await signal.narrowestStep(before).catch((error) => {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .n))
                throw error;
            world.log.detail(`${signal.facts.name}: ${error.message}`);
            return undefined;
        });
        if (narrowest === undefined || narrowest <= signal.stepSeconds)
            return;
        signal.facts.notes.push(`read every ${narrowest} s instead of ${signal.stepSeconds} s: the data is too coarse for less`);
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
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .n))
                throw error;
            blind.set(facts.name, error.message);
        }
    }));
    return blind;
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
/** Reads the stretch before the deploy from sources that remember. Answers a note for each signal that has none. */
async function readBaseline(world, signals, { end, baselineSeconds }) {
    const notes = [];
    await Promise.all(signals.map(async ({ facts, stepSeconds, remembers, read }) => {
        if (remembers === "past") {
            // Whole steps counted back from its end, the deploy, so that no interval holds both sides of it.
            const steps = Math.floor(baselineSeconds / stepSeconds);
            try {
                const from = end - steps * stepSeconds * 1_000;
                facts.baseline = newer(await read({ from, to: end, stepSeconds }), from);
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .n))
                    throw error;
                world.log.warning(error.message);
            }
        }
        if (facts.baseline.length === 0) {
            notes.push(remembers === "past"
                ? `${facts.name} has no readings from before the deploy: it is held against the absolute floor alone`
                : `${facts.name} has no history, and no step with mode: baseline ran before the deploy: it is held against the absolute floor alone`);
        }
    }));
    return notes;
}


/***/ }),

/***/ 16047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sampleBaseline: () => (/* binding */ sampleBaseline)
/* harmony export */ });
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58191);
/* harmony import */ var _baseline_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59505);
/* harmony import */ var _open_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73717);
/* harmony import */ var _read_signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32433);




/** Before the deploy step: reads for a while what keeps no history, and leaves it for the watch in the same job. */
async function sampleBaseline(world, settings) {
    const { sample, interval } = settings.watch;
    const signals = (0,_open_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .openSignals */ .o)(world, settings).signals.filter(({ remembers }) => remembers === "now");
    if (signals.length === 0) {
        world.log.line("every signal has a history of its own: there is nothing to sample before the deploy");
        return;
    }
    const startedAt = world.now();
    const until = startedAt + sample;
    world.log.line(`sampling ${signals.map(({ facts }) => facts.name).join(", ")} for ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(sample / 1_000)}`);
    for (let look = 0;; look += 1) {
        const now = world.now();
        const blind = await (0,_read_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .readAfter */ .FA)(signals, { since: startedAt, now });
        for (const [name, why] of blind)
            world.log.warning(`${name} could not be read: ${why}`);
        if (now >= until)
            break;
        await world.sleep(Math.max(0, Math.min(startedAt + (look + 1) * interval, until) - world.now()));
    }
    for (const { facts } of signals)
        facts.baseline = facts.after;
    const file = await (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeBaselineFile */ .b)(world, signals);
    const readings = signals.reduce((sum, { facts }) => sum + facts.baseline.length, 0);
    world.log.line(`${readings} readings of ${signals.length} signals are in ${file}`);
}


/***/ }),

/***/ 56836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ judged),
/* harmony export */   w: () => (/* binding */ watchedSignals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _world_sources_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56456);


/** What the settings ask to watch: plain signals, calls of integrations, and their probes. */
function watchedSignals(settings, open) {
    const stepSeconds = settings.watch.interval / 1_000;
    const plain = Object.entries(settings.signals).map(([name, signal]) => ofSource({ name, signal, source: open.source(signal.source), stepSeconds }));
    const ofIntegrations = Object.entries(settings.integrations).flatMap(([integration, its]) => {
        const calls = its.calls === undefined
            ? []
            : [
                ofSource({
                    name: `${integration} calls`,
                    signal: its.calls,
                    source: open.source(its.calls.source),
                    stepSeconds,
                    integration,
                    its,
                }),
            ];
        const probes = its.probes.map((_, index) => ofProbe({
            integration,
            its,
            probe: open.probe(integration, index),
            seesOut: open.seesOut,
            stepSeconds,
            name: its.probes.length === 1 ? `${integration} probe` : `${integration} probe ${index + 1}`,
        }));
        return [...calls, ...probes];
    });
    return [...plain, ...ofIntegrations];
}
function ofSource(from) {
    const { name, signal, source, stepSeconds, integration, its } = from;
    const { query } = signal;
    const facts = {
        name,
        what: integration !== undefined ? "calls" : query.kind === "histogram" ? "latency" : (0,_world_sources_source_js__WEBPACK_IMPORTED_MODULE_1__/* .givesOf */ .SE)(query),
        ...(integration !== undefined && { integration }),
        from: `source ${source.name}`,
        baseline: [],
        after: [],
        queries: [],
        notes: [],
    };
    return {
        facts,
        kind: (0,_world_sources_source_js__WEBPACK_IMPORTED_MODULE_1__/* .givesOf */ .SE)(query),
        weight: signal.weight,
        critical: signal.critical ?? its?.critical ?? false,
        watchOnly: signal.watchOnly,
        worse: signal.worse,
        stepSeconds,
        remembers: source.remembers,
        narrowestStep: (before) => source.narrowestStep(query, before),
        async read(span) {
            const { ratio, gauge, queries, notes } = await source.read(query, span);
            facts.queries = queries;
            facts.notes = [...new Set([...facts.notes, ...notes])];
            return (0,_world_sources_source_js__WEBPACK_IMPORTED_MODULE_1__/* .givesOf */ .SE)(query) === "gauge" ? gauge : ratio;
        },
    };
}
function ofProbe(from) {
    const { name, integration, its, probe, seesOut, stepSeconds } = from;
    const facts = {
        name,
        what: "probe",
        integration,
        from: `probe of ${probe.name}`,
        baseline: [],
        after: [],
        queries: [],
        notes: [],
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
        narrowestStep: async () => undefined,
        async read({ from, to }) {
            const run = await probe.run();
            if (run.error !== undefined && !(await seesOut())) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .n("got no answer, and neither did the control probe: the runner can't see out", {
                    service: facts.from,
                });
            }
            const failed = run.conditions.filter(({ ok }) => !ok);
            if (run.error !== undefined)
                facts.notes = [`last failure: ${run.error}`];
            else if (failed.length > 0)
                facts.notes = [
                    `last failure: ${failed.map(({ text, actual }) => `${text} (got ${actual})`).join(", ")}`,
                ];
            const bad = run.error !== undefined || failed.length > 0 ? 1 : 0;
            return [{ at: from, seconds: Math.max(1, (to - from) / 1_000), bad, total: 1 }];
        },
    };
}
/** The judge's form of it. */
function judged(signal) {
    const { facts, kind, weight, critical, watchOnly, worse, earlier, calibrated } = signal;
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
        ...(earlier !== undefined && { earlier }),
        ...(calibrated !== undefined && { calibrated }),
    };
}


/***/ })

};
