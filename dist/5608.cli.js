export const id = 5608;
export const ids = [5608];
export const modules = {

/***/ 78962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ unitMs),
/* harmony export */   HP: () => (/* binding */ bucketsOf),
/* harmony export */   t5: () => (/* binding */ chooseThreshold)
/* harmony export */ });
/* unused harmony export spellingsOf */
/* harmony import */ var _promql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78342);

/** Gathers `le` → count into buckets; labels that are no numbers are left out. */
function bucketsOf(counts) {
    const byBound = new Map();
    for (const [label, count] of counts) {
        const bound = parseBound(label);
        if (bound === undefined)
            continue;
        const known = byBound.get(bound);
        if (known === undefined)
            byBound.set(bound, { bound, labels: [label], count });
        else {
            if (!known.labels.includes(label))
                known.labels.push(label);
            known.count += count;
        }
    }
    return [...byBound.values()].sort((a, b) => a.bound - b.bound);
}
/** Milliseconds in one unit of a histogram, told from its name as the naming conventions have it. */
function unitMs(metric) {
    // Envoy counts in milliseconds, and leaves the unit out.
    if (/(?:^|_)(?:milliseconds|millis|ms)(?:_|$)|^envoy_\w{1,200}_rq_time$/u.test(metric))
        return 1;
    if (/(?:^|_)(?:microseconds|us)(?:_|$)/u.test(metric))
        return 1e-3;
    if (/(?:^|_)(?:nanoseconds|ns)(?:_|$)/u.test(metric))
        return 1e-6;
    return 1000;
}
/** Bounds are often rounded, as 0.3 s for a third of a second is. */
const rounding = 1.1;
/** The bucket nearest to what was asked for, or to the p95 of these observations; undefined when there are none. */
function chooseThreshold(query, buckets) {
    const unit = unitMs(query.histogram);
    const wantedMs = query.slowerThanMs === "baseline-p95" ? times(p95Of(buckets), unit) : query.slowerThanMs;
    if (wantedMs === undefined)
        return undefined;
    const chosen = nearestBucket(buckets, wantedMs / unit);
    const whole = buckets.at(-1);
    if (chosen === undefined || whole === undefined || Number.isFinite(whole.bound))
        return undefined;
    const boundsMs = buckets.filter(({ bound }) => Number.isFinite(bound)).map(({ bound }) => bound * unit);
    const [lowest = 0, highest = lowest] = [boundsMs[0], boundsMs.at(-1)];
    if (typeof query.slowerThanMs === "number" &&
        (query.slowerThanMs > highest * rounding || query.slowerThanMs < lowest / rounding)) {
        return {
            kind: "outside-buckets",
            histogram: query.histogram,
            slowerThanMs: query.slowerThanMs,
            boundsMs,
        };
    }
    return {
        kind: "threshold",
        note: {
            kind: "slow-bucket",
            overMs: chosen.bound * unit,
            bound: chosen.labels[0] ?? "",
            nearestToMs: wantedMs,
            isBaselineP95: query.slowerThanMs === "baseline-p95",
        },
        fast: bucketSelector(query, chosen),
        all: bucketSelector(query, whole),
    };
}
function times(value, factor) {
    return value === undefined ? undefined : value * factor;
}
function bucketSelector({ histogram, where }, { bound }) {
    return (0,_promql_js__WEBPACK_IMPORTED_MODULE_0__/* .selectorText */ .nM)(`${histogram}_bucket`, where, `le=~"${spellingsOf(bound)}"`);
}
/**
 * A pattern (RE2) for every way in which servers write a bound: 1, 1.0, 1e0, 1e+00. A rolling update from one client
 * library to another mixes them.
 */
function spellingsOf(bound) {
    if (!Number.isFinite(bound))
        return "[+]?[Ii]nf(inity)?";
    const sign = bound < 0 ? "-" : "";
    const [mantissa = "", exponent = "0"] = Math.abs(bound).toExponential().split("e");
    const power = Number(exponent);
    const powers = power === 0 ? "[+-]?0+" : power > 0 ? `[+]?0*${power}` : `-0*${-power}`;
    return `${sign}(${withZeros(plain(mantissa, power))}|${withZeros(mantissa)}[eE]${powers})`;
}
/** Digits with the point moved, never in exponent form. */
function plain(mantissa, power) {
    const digits = mantissa.replace(".", "");
    if (power < 0)
        return `0.${"0".repeat(-power - 1)}${digits}`;
    const whole = digits.slice(0, power + 1).padEnd(power + 1, "0");
    const rest = digits.slice(power + 1);
    return rest === "" ? whole : `${whole}.${rest}`;
}
function withZeros(decimal) {
    const [whole = "", rest] = decimal.split(".");
    if (rest === undefined)
        return `${whole}([.]0*)?`;
    return `${whole === "0" ? "0?" : whole}[.]${rest}0*`;
}
/** The 95th percentile, linear within its bucket; undefined when there are no observations. */
function p95Of(buckets) {
    const total = buckets.at(-1)?.count ?? 0;
    if (!(total > 0))
        return undefined;
    const rank = 0.95 * total;
    const index = buckets.findIndex(({ count }) => count >= rank);
    const bucket = buckets[index];
    if (bucket === undefined)
        return undefined;
    const before = buckets[index - 1];
    const lower = before?.bound ?? 0;
    if (!Number.isFinite(bucket.bound))
        return before?.bound;
    const inside = bucket.count - (before?.count ?? 0);
    return lower + (bucket.bound - lower) * (inside > 0 ? (rank - (before?.count ?? 0)) / inside : 1);
}
/** The finite bucket whose bound is nearest; undefined when there is none. */
function nearestBucket(buckets, bound) {
    let best;
    for (const bucket of buckets) {
        if (!Number.isFinite(bucket.bound))
            continue;
        if (best === undefined || Math.abs(bucket.bound - bound) < Math.abs(best.bound - bound))
            best = bucket;
    }
    return best;
}
function parseBound(label) {
    if (/^\+?inf$/iu.test(label))
        return Number.POSITIVE_INFINITY;
    const bound = label.trim() === "" ? Number.NaN : Number(label);
    return Number.isNaN(bound) ? undefined : bound;
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


/***/ }),

/***/ 65608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scrape: () => (/* binding */ scrape)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/world/http-advice.js
var http_advice = __webpack_require__(71367);
;// CONCATENATED MODULE: ./lib/world/sources/metrics-page.js
/** The number of the line that is neither in Prometheus's text format nor in OpenMetrics. */
class MetricsPageError extends Error {
    name = "MetricsPageError";
    constructor(line) {
        super(`line ${line} is not in the Prometheus text format`);
    }
}
/**
 * Reads a metrics page; comments, types, timestamps and exemplars are passed over.
 * @throws MetricsPageError
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 * @see https://github.com/prometheus/OpenMetrics/blob/main/specification/OpenMetrics.md
 */
function parseMetricsPage(text) {
    const samples = [];
    let number = 0;
    for (const line of text.split("\n")) {
        number++;
        const trimmed = line.trim();
        if (trimmed === "# EOF")
            break;
        if (trimmed === "" || trimmed.startsWith("#"))
            continue;
        const sample = parseLine(trimmed);
        if (sample === undefined)
            throw new MetricsPageError(number);
        samples.push(sample);
    }
    return samples;
}
// Sticky and without nested repetition: each character is looked at once.
const nameAt = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
const openAt = /[ \t]*\{/y;
const closeAt = /[ \t]*,?[ \t]*\}/y;
const itemAt = /[ \t]*,?[ \t]*(?:([a-zA-Z_][a-zA-Z0-9_]*)|"((?:\\.|[^"\\])*)")[ \t]*(?:=[ \t]*"((?:\\.|[^"\\])*)")?/y;
const valueAt = /[ \t]+(\S+)(?:[ \t]+[-+.\deE]+)?[ \t]*(?:#.*)?$/y;
const valueAfterLabelsAt = /[ \t]*(\S+)(?:[ \t]+[-+.\deE]+)?[ \t]*(?:#.*)?$/y;
function parseLine(line) {
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const match = pattern.exec(line);
        if (match !== null)
            at = pattern.lastIndex;
        return match;
    };
    let name = take(nameAt)?.[0];
    const labels = [];
    const braces = take(openAt) !== null;
    if (braces) {
        while (take(closeAt) === null) {
            const item = take(itemAt);
            if (item === null)
                return undefined;
            const [, plain, quoted, value] = item;
            // A name with characters beyond the old set stands quoted among the labels.
            if (value === undefined && quoted !== undefined && name === undefined)
                name = unescaped(quoted);
            else if (value !== undefined)
                labels.push([plain ?? unescaped(quoted ?? ""), unescaped(value)]);
            else
                return undefined;
        }
    }
    const value = parseValue(take(braces ? valueAfterLabelsAt : valueAt)?.[1]);
    if (name === undefined || value === undefined)
        return undefined;
    return { name, labels: Object.fromEntries(labels), value };
}
function parseValue(text) {
    if (text === undefined)
        return undefined;
    if (/^[+-]?inf(?:inity)?$/iu.test(text))
        return text.startsWith("-") ? -Infinity : Infinity;
    if (/^nan$/iu.test(text))
        return Number.NaN;
    return /^[+-]?(?:\d|\.\d)[\d.eE+-]*$/u.test(text) && !Number.isNaN(Number(text)) ? Number(text) : undefined;
}
function unescaped(text) {
    return text.replace(/\\(.)/gu, (_, letter) => (letter === "n" ? "\n" : letter));
}

;// CONCATENATED MODULE: ./lib/world/sources/page-counters.js
function countersIn({ pages }, matches) {
    const counters = new Map();
    for (const [url, samples] of pages) {
        const counts = new Map();
        // A counter is never negative; a value beyond what a double counts exactly counts nothing.
        for (const sample of samples)
            if (sample.value >= 0 && sample.value <= Number.MAX_SAFE_INTEGER && matches(sample))
                counts.set(seriesKey(sample), sample.value);
        const started = samples.find(({ name }) => name === "process_start_time_seconds")?.value;
        counters.set(url, [{ startedAt: started === undefined ? undefined : started * 1000, counts }]);
    }
    return counters;
}
/**
 * Addresses whose process began again: one of its counters fell by more than half. Where all fell by little, another
 * process that is a little behind answers at the same address, and counts on when it has caught up.
 */
function restartedIn(before, now) {
    const restarted = new Set();
    for (const [index, counters] of now.entries())
        for (const [url, current] of latestOf(counters)) {
            const same = before[index]?.get(url)?.find((process) => isSame(process, current));
            for (const [series, value] of current.counts)
                if (value < (same?.counts.get(series) ?? 0) / 2)
                    restarted.add(url);
        }
    return restarted;
}
/** What was counted since the looks that `before` holds; the first of them was at `watchedSince`. */
function countedSince(before, now, { watchedSince, restartedAt }) {
    let sum;
    let [restarted, mixed] = [false, false];
    for (const [url, current] of latestOf(now)) {
        const known = before.get(url) ?? [];
        const same = known.find((process) => isSame(process, current));
        // A process that began while we watched began at zero. Of another one the life before is not ours to count.
        const began = same === undefined && (current.startedAt ?? 0) >= watchedSince;
        if (known.length > 0 && same === undefined)
            [restarted, mixed] = [restarted || began, mixed || !began];
        if (same === undefined && !began)
            continue;
        for (const [series, value] of current.counts) {
            // A series that was not on the page before began at zero; after a restart, one that fell began again there.
            const start = same?.counts.get(series) ?? 0;
            const again = value < start && restartedAt.has(url);
            if (again)
                restarted = true;
            sum = (sum ?? 0) + (again ? value : value - start);
        }
    }
    return { sum, restarted, mixed };
}
/** What the next look is compared with: an instance that is away, with what it last said. */
function remembered(before, now) {
    const all = new Map(before);
    for (const [url, current] of latestOf(now))
        all.set(url, [...(before.get(url) ?? []).filter((process) => !isSame(process, current)), current]);
    return all;
}
/** The process that answered last at each address. */
function latestOf(counters) {
    return [...counters].flatMap(([url, processes]) => {
        const latest = processes.at(-1);
        return latest === undefined ? [] : [[url, latest]];
    });
}
// Some libraries work the start time out anew for each page, give or take a little.
const startToleranceMs = 2_000;
function isSame(a, b) {
    if (a.startedAt === undefined || b.startedAt === undefined)
        return true;
    return Math.abs(a.startedAt - b.startedAt) < startToleranceMs;
}
function seriesKey({ name, labels }) {
    return JSON.stringify([name, Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

// EXTERNAL MODULE: ./lib/world/sources/promql.js
var promql = __webpack_require__(78342);
// EXTERNAL MODULE: ./lib/world/sources/promql-signal.js
var promql_signal = __webpack_require__(81019);
// EXTERNAL MODULE: ./lib/world/sources/buckets.js
var buckets = __webpack_require__(78962);
// EXTERNAL MODULE: ./lib/world/sources/match-selector.js
var match_selector = __webpack_require__(34648);
// EXTERNAL MODULE: ./lib/world/sources/only-series.js
var only_series = __webpack_require__(5745);
// EXTERNAL MODULE: ./lib/world/sources/source.js
var source = __webpack_require__(56456);
;// CONCATENATED MODULE: ./lib/world/sources/scraped-readings.js





function ratioOf(queries, now, read) {
    if (read === undefined)
        return { ...source/* noReadings */.q, queries, notes: now.notes };
    const [bad = 0, total] = read.sums;
    const at = read.before.at;
    const interval = { at, seconds: (now.at - at) / 1000 };
    const all = total === undefined ? undefined : Math.max(0, total);
    const ratio = all === undefined ? [] : [{ ...interval, bad: Math.min(Math.max(0, bad), all), total: all }];
    const notes = all !== undefined && bad > all ? [{ kind: "bad-over-total" }] : [];
    const doubts = all !== undefined && bad > 1.1 * all + 5 ? [{ kind: "more-bad-than-total", bad, total: all }] : [];
    return {
        ...source/* noReadings */.q,
        ratio,
        queries,
        notes: [...read.notes, ...notes],
        ...(doubts.length > 0 && { doubts }),
    };
}
function selectorOf(written) {
    if ("selector" in written)
        return written.selector;
    throw new Error("a scraped page can't evaluate a query");
}
function matcherOf(text) {
    return (0,match_selector/* selectorMatcher */.kS)((0,promql/* parseSelector */.Pl)(text) ?? { metric: text, matchers: [] });
}
/** A page tells only what was observed since its process began, so that stands for the baseline. */
function thresholdIn(query, { pages }) {
    const matches = matcherOf((0,promql/* selectorText */.nM)(`${query.histogram}_bucket`, query.where));
    const samples = [...pages.values()].flat().filter(matches);
    return (0,buckets/* chooseThreshold */.t5)(query, (0,buckets/* bucketsOf */.HP)(samples.map(({ labels, value }) => [labels.le ?? "", value])));
}
function levelIn(text, { pages }, service) {
    const aggregate = (0,promql/* parseAggregate */.Bp)(text);
    if (aggregate === undefined)
        throw new Error(`a scraped page can't evaluate ${text}`);
    const matches = (0,match_selector/* selectorMatcher */.kS)(aggregate.selector);
    const values = [...pages.values()]
        .flat()
        .filter((sample) => Number.isFinite(sample.value) && matches(sample))
        .map(({ value }) => value);
    if (values.length === 0)
        return undefined;
    const sum = values.reduce((all, value) => all + value, 0);
    switch (aggregate.by) {
        case "sum":
            return sum;
        case "avg":
            return sum / values.length;
        case "min":
            return values.reduce((least, value) => Math.min(least, value));
        case "max":
            return values.reduce((most, value) => Math.max(most, value));
        case "count":
            return values.length;
        case undefined:
            return (0,only_series/* onlySeries */.a)(values, { query: text, service, advice: "Wrap it in sum(), max() or avg()" });
    }
}

// EXTERNAL MODULE: ./lib/world/sources/shared-settings.js
var shared_settings = __webpack_require__(1868);
;// CONCATENATED MODULE: ./lib/world/sources/scrape.js










const address = schemas/* url */.OZ5({
    protocol: /^https?$/u,
    error: "expected an address such as https://shop.example.com/metrics",
});
const settings = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz("scrape").describe("Which type of source it is."),
    url: schemas/* union */.KCZ([address, schemas/* array */.YOg(address).min(1).max(100)])
        .describe("Address of the metrics page; several when the app has several instances that can each be reached."),
    headers: shared_settings/* headersSetting */.th,
    timeout: (0,shared_settings/* timeoutSetting */.aA)("5s"),
});
const level = (0,promql_signal/* checkedText */.N0)((text) => (0,promql/* findPromqlMistake */.Jl)(text) ??
    ((0,promql/* parseAggregate */.Bp)(text) === undefined
        ? "is more than a scraped page can answer: expected a selector, or sum, avg, min, max or count of one"
        : undefined));
const scrape = (0,source/* defineSource */.Z)({
    type: "scrape",
    summary: "the app's own metrics page (Prometheus text or OpenMetrics), no server needed",
    settings,
    signal: schemas/* strictObject */.rej({
        bad: promql_signal/* selector */.gD.optional().describe("Counter of what failed: a selector."),
        total: promql_signal/* selector */.gD.optional().describe("Counter of all that was tried."),
        value: level.optional().describe("A level: a selector, or sum, avg, min, max or count of one."),
        ...promql_signal/* histogramWords */.CX,
    }),
    queryOf: promql_signal/* promqlQuery */.Ek,
    open: openScrape,
});
const sharedMs = 1_000;
const accept = "application/openmetrics-text;version=1.0.0;q=0.9,text/plain;version=0.0.4;q=0.8,*/*;q=0.1";
function openScrape(own, name, tools) {
    const service = `source ${name}`;
    const urls = typeof own.url === "string" ? [own.url] : own.url;
    const memories = new Map();
    const thresholds = new Map();
    let latest;
    /** Signals that are read together share one look. */
    function look(cancel) {
        const at = tools.now();
        if (latest === undefined || at - latest.at >= sharedMs) {
            const started = { at, look: lookNow(at, cancel) };
            latest = started;
            started.look.catch(() => {
                if (latest === started)
                    latest = undefined;
            });
        }
        return latest.look;
    }
    async function lookNow(at, cancel) {
        const outcomes = await Promise.allSettled(urls.map((url) => readPage(url, cancel)));
        const pages = new Map();
        const failures = [];
        for (const [index, url] of urls.entries()) {
            const outcome = outcomes[index];
            if (outcome?.status === "fulfilled")
                pages.set(url, outcome.value);
            else
                failures.push(outcome?.reason);
        }
        if (pages.size === 0)
            throw failures[0];
        const silent = urls.length - pages.size;
        return { at, pages, notes: silent === 0 ? [] : [{ kind: "instances-silent", silent, of: urls.length }] };
    }
    async function readPage(url, cancel) {
        const answer = await tools.http.send({
            service,
            url,
            headers: { Accept: accept, ...own.headers },
            timeoutMs: own.timeout,
            cancel,
        });
        // OpenMetrics ends with a mark, so that a page that was cut off is not taken for a whole one.
        const isOpenMetrics = answer.headers["content-type"]?.includes("openmetrics-text") === true;
        if (isOpenMetrics && !/^# EOF\s*$/mu.test(answer.text.slice(-100)))
            throw new errors/* WorldError */.nM("answered only in part: the page does not end with # EOF", { service });
        try {
            return parseMetricsPage(answer.text);
        }
        catch (error) {
            if (!(error instanceof MetricsPageError))
                throw error;
            const page = (0,http_advice/* explainPage */.XE)(answer, url);
            throw new errors/* WorldError */.nM(tools.hide(`answered with ${page?.reason ?? `something that is no metrics page: ${error.message}`}`), { service, ...(page?.advice !== undefined && { advice: page.advice }) });
        }
    }
    function readCounters(key, now, matchers) {
        const memory = memories.get(key);
        const current = matchers.map((matches) => countersIn(now, matches));
        const pairs = current.map((counter, index) => [memory?.counters[index] ?? new Map(), counter]);
        const counters = pairs.map(([known, counter]) => remembered(known, counter));
        const first = memory?.first ?? now;
        memories.set(key, { first, look: now, counters, answer: source/* noReadings */.q });
        if (memory === undefined)
            return undefined;
        const since = { watchedSince: first.at, restartedAt: restartedIn(memory.counters, current) };
        const counted = pairs.map(([known, counter]) => countedSince(known, counter, since));
        const notes = [...now.notes];
        if (counted.some(({ restarted }) => restarted))
            notes.push({ kind: "counters-reset" });
        if (counted.some(({ mixed }) => mixed))
            notes.push({ kind: "several-processes" });
        return { before: memory.look, sums: counted.map(({ sum }) => sum), notes };
    }
    function answer(query, key, now, stepSeconds) {
        switch (query.kind) {
            case "ratio": {
                const [bad, total] = [selectorOf(query.bad), selectorOf(query.total)];
                const queries = [bad, total];
                const read = readCounters(key, now, queries.map(matcherOf));
                return ratioOf(queries, now, read);
            }
            case "histogram": {
                const threshold = thresholds.get(key) ?? thresholdIn(query, now);
                if (threshold === undefined)
                    return { ...source/* noReadings */.q, notes: [{ kind: "no-histogram", histogram: query.histogram }] };
                if (threshold.kind === "outside-buckets")
                    return { ...source/* noReadings */.q, doubts: [threshold] };
                thresholds.set(key, threshold);
                const read = readCounters(key, now, [threshold.fast, threshold.all].map(matcherOf));
                const [fast = 0, all] = read?.sums ?? [];
                const slow = all === undefined ? undefined : all - fast;
                const told = ratioOf([threshold.all, threshold.fast], now, read && { ...read, sums: [slow, all] });
                return { ...told, notes: [threshold.note, ...told.notes] };
            }
            case "gauge": {
                const memory = memories.get(key);
                const at = memory?.look.at ?? now.at - stepSeconds * 1000;
                memories.set(key, { first: now, look: now, counters: [], answer: source/* noReadings */.q });
                const value = levelIn(query.value, now, service);
                const gauge = value === undefined ? [] : [{ at, seconds: (now.at - at) / 1000, value }];
                return { ...source/* noReadings */.q, gauge, queries: [query.value], notes: now.notes };
            }
        }
    }
    return {
        name,
        remembers: "now",
        async read(query, span, cancel) {
            const now = await look(cancel);
            const key = JSON.stringify(query);
            const memory = memories.get(key);
            // Two signals may ask the same; the second must not find that nothing happened since the first.
            if (memory?.look === now)
                return memory.answer;
            const told = answer(query, key, now, span.stepSeconds);
            const kept = memories.get(key);
            if (kept !== undefined)
                kept.answer = told;
            return told;
        },
        narrowestStep: async () => undefined,
    };
}


/***/ })

};
