export const id = 1761;
export const ids = [1761];
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

/***/ 11761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prometheus: () => (/* binding */ prometheus)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/world/duration.js
var duration = __webpack_require__(8946);
// EXTERNAL MODULE: ./lib/world/sources/match-selector.js
var match_selector = __webpack_require__(34648);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./lib/world/sources/nearest.js

/** Labels that say the same thing in different libraries. */
const sameThing = [
    [
        "status",
        "code",
        "status_code",
        "statuscode",
        "http_status",
        "http_status_code",
        "http_code",
        "response_code",
        "http_response_status_code",
        "grpc_code",
        "grpc_status",
        "rpc_grpc_status_code",
    ],
    ["result", "outcome", "status", "state", "success", "error", "exception"],
    ["method", "verb", "http_method", "request_method", "http_request_method"],
    ["path", "route", "handler", "uri", "url", "endpoint", "http_route"],
    ["job", "service", "app", "application", "component", "service_name", "exported_job", "exported_service"],
    ["namespace", "exported_namespace", "kubernetes_namespace", "k8s_namespace_name"],
    ["env", "environment", "stage", "deployment_environment"],
];
/** The names that were probably meant, nearest first: at most three. */
function nearestNames(wanted, names) {
    const most = Math.max(2, Math.floor(wanted.length / 4));
    const near = names
        .filter((name) => Math.abs(name.length - wanted.length) <= most)
        .map((name) => ({ name, far: (0,mod/* distance */.Io)(name.toLowerCase(), wanted.toLowerCase()) }))
        .filter(({ far }) => far <= most);
    const within = names
        .filter((name) => wanted.length >= 5 && (name.startsWith(`${wanted}_`) || wanted.startsWith(`${name}_`)))
        .map((name) => ({ name, far: most + Math.abs(name.length - wanted.length) }));
    const best = new Map();
    for (const { name, far } of [...within, ...near])
        best.set(name, far);
    return [...best]
        .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
        .slice(0, 3)
        .map(([name]) => name);
}
/** The label that was probably meant: one that says the same, or else one that is spelt alike. */
function nearestLabel(wanted, labels) {
    const plain = wanted.toLowerCase().replaceAll("-", "_");
    const groups = sameThing.filter((group) => group.includes(plain));
    const same = groups.flatMap((group) => group.flatMap((word) => labels.filter((label) => label.toLowerCase() === word)));
    return same[0] ?? nearestNames(wanted, labels)[0];
}
/**
 * What a label with these values could also hold, as far as its kind is known: other statuses where there are statuses,
 * `5xx` where there is `2xx`, `error` where there is `success`.
 */
function likelyValues(values) {
    const likely = new Set(values);
    for (const value of values) {
        if (/^\d{3}$/u.test(value))
            for (let status = 100; status < 600; status++)
                likely.add(String(status));
        else if (/^\d{1,2}$/u.test(value))
            for (let code = 0; code < 100; code++)
                likely.add(String(code));
        else if (/^[1-5][xX]{2}$/u.test(value))
            for (let first = 1; first < 6; first++)
                likely.add(`${first}${value.slice(1)}`);
        else if (/^(?:true|false)$/iu.test(value))
            for (const word of ["true", "false"])
                likely.add(inCaseOf(value, word));
        else
            for (const words of vocabularies)
                if (words.includes(flat(value)))
                    for (const word of words)
                        likely.add(inCaseOf(value, word));
    }
    return [...likely];
}
/** Words that stand for the opposite of each other; the failing words come after the first three. */
const vocabularies = [
    [
        "success",
        "succeeded",
        "ok",
        "error",
        "failure",
        "failed",
        "fail",
        "timeout",
        "exception",
        "rejected",
        "declined",
        "denied",
        "cancelled",
    ],
    [
        "ok",
        "cancelled",
        "unknown",
        "invalid_argument",
        "deadline_exceeded",
        "not_found",
        "already_exists",
        "permission_denied",
        "resource_exhausted",
        "failed_precondition",
        "aborted",
        "out_of_range",
        "unimplemented",
        "internal",
        "unavailable",
        "data_loss",
        "unauthenticated",
    ],
    ["approved", "accepted", "completed", "declined", "rejected", "failed", "error", "expired"],
    ["none", "timeout", "io_error", "http_error", "error"],
    ["up", "healthy", "down", "unhealthy"],
];
const failing = new Set(["error", "errors", "failure", "failed", "fail", "failures", "err"]);
/**
 * Whether a matcher that selects none of a label's values may still select one some day: it selects one of their kind, or
 * they are words that nobody can list. Not when another spelling of what it wants is there already.
 */
function isPlausible(wanted, matches, values) {
    const isWord = /^[\w -]+$/u.test(wanted) && /[a-z]/iu.test(wanted);
    if (isWord && values.some((value) => value !== wanted && isOtherSpelling(value, wanted)))
        return false;
    if (likelyValues(values).some(matches))
        return true;
    const allWords = values.every((value) => /[a-z]/iu.test(value) && !/^[1-5][xX]{2}$/u.test(value));
    return isWord && allWords && !/^\dxx$/iu.test(wanted);
}
function isOtherSpelling(value, wanted) {
    const [a, b] = [flat(value), flat(wanted)];
    if (a === b || (failing.has(a) && failing.has(b)))
        return true;
    const short = Math.min(a.length, b.length);
    return short >= 4 && ((0,mod/* distance */.Io)(a, b) <= (short > 6 ? 2 : 1) || a.startsWith(b) || b.startsWith(a));
}
/** Lower case, words parted by `_`: DeadlineExceeded and DEADLINE_EXCEEDED are deadline_exceeded. */
function flat(text) {
    return text
        .replace(/([a-z])([A-Z])/gu, "$1_$2")
        .replace(/[\s-]+/gu, "_")
        .toLowerCase();
}
function inCaseOf(model, word) {
    if (/^[^a-z]*$/u.test(model))
        return word.toUpperCase();
    if (!/^[A-Z]/u.test(model))
        return word;
    return word.replace(/(?:^|_)([a-z])/gu, (_, letter) => letter.toUpperCase());
}

// EXTERNAL MODULE: ./lib/world/sources/promql.js
var promql = __webpack_require__(78342);
;// CONCATENATED MODULE: ./lib/world/sources/explain-selector.js



const mostShown = 8;
/**
 * Why a selector has never matched: the name, a label or a value that does not exist, and what there is instead. Undefined
 * when what it selects may well not have happened yet, as errors of a service that has none. `among` selects the series
 * that it is a part of. Three requests at most, and one for each label whose values are in question.
 */
async function explainSelector(scene, { part, selector, among }) {
    const { metric, matchers } = (0,promql/* parseSelector */.Pl)(selector) ?? { metric: undefined, matchers: [] };
    const name = metric ?? matchers.find(({ label, op }) => label === "__name__" && op === "=")?.value;
    if (name === undefined)
        return { kind: "no-such-series", part, selector };
    const base = among !== undefined && nameOf(among) === name ? among : name;
    const series = await seriesOf(scene, base);
    if (series.length === 0) {
        const names = await scene.api.names(scene.cancel);
        return { kind: "no-such-metric", part, metric: name, nearest: nearestNames(name, names) };
    }
    const labels = [...new Set(series.flatMap((its) => Object.keys(its)))]
        .filter((label) => label !== "__name__")
        .sort();
    const wanting = matchers.filter((matcher) => matcher.label !== "__name__" && !(0,match_selector/* matcherTest */.L5)(matcher)(""));
    for (const { label, ...matcher } of wanting) {
        if (labels.includes(label))
            continue;
        const nearest = nearestLabel(label, labels) ??
            labels.find((other) => valuesIn(series, other).some((0,match_selector/* matcherTest */.L5)({ label, ...matcher })));
        return {
            kind: "no-such-label",
            part,
            metric: name,
            label,
            labels: labels.slice(0, mostShown),
            ...(nearest !== undefined && {
                nearest: { label: nearest, values: valuesIn(series, nearest).slice(0, mostShown) },
            }),
        };
    }
    for (const matcher of wanting) {
        const values = await allValues(scene, base, matcher.label);
        const matches = (0,match_selector/* matcherTest */.L5)(matcher);
        if (values.length === 0 || values.some(matches))
            continue;
        if (part === "bad" && isPlausible(matcher.value, matches, values))
            continue;
        return {
            kind: "no-such-value",
            part,
            metric: name,
            matcher: written(matcher),
            label: matcher.label,
            values: values.slice(0, mostShown),
        };
    }
    return part === "bad" ? undefined : { kind: "no-such-series", part, selector };
}
/** A matcher that lets everything pass because its label does not exist: `status!="200"` where it is `code`. */
async function explainIdleMatcher(scene, { part, selector, label }) {
    const metric = nameOf(selector);
    if (metric === undefined)
        return undefined;
    const series = await seriesOf(scene, metric);
    const labels = [...new Set(series.flatMap((its) => Object.keys(its)))]
        .filter((name) => name !== "__name__")
        .sort();
    if (series.length === 0 || labels.includes(label))
        return undefined;
    const nearest = nearestLabel(label, labels);
    return {
        kind: "no-such-label",
        part,
        metric,
        label,
        labels: labels.slice(0, mostShown),
        ...(nearest !== undefined && {
            nearest: { label: nearest, values: valuesIn(series, nearest).slice(0, mostShown) },
        }),
    };
}
function nameOf(selector) {
    const parsed = (0,promql/* parseSelector */.Pl)(selector);
    return (parsed?.metric ?? parsed?.matchers.find(({ label, op }) => label === "__name__" && op === "=")?.value);
}
/** Labels of some of the series, from the last hour or else from the whole history. */
async function seriesOf({ api, time, historySeconds, cancel }, selector) {
    for (const range of [3600, historySeconds]) {
        const { series } = await api.instant(`topk(200, last_over_time(${selector}[${range}s]))`, time, cancel);
        if (series.length > 0)
            return series.map(({ labels }) => labels);
    }
    return [];
}
async function allValues({ api, time, cancel }, selector, label) {
    const { series } = await api.instant(`count by (${label}) (last_over_time(${selector}[3600s]))`, time, cancel);
    return series
        .map(({ labels }) => labels[label] ?? "")
        .filter((value) => value !== "")
        .sort();
}
function valuesIn(series, label) {
    return [...new Set(series.flatMap((labels) => labels[label] ?? []))].sort();
}
function written({ label, op, value }) {
    return `${label}${op}${JSON.stringify(value)}`;
}

;// CONCATENATED MODULE: ./lib/world/sources/check-histogram.js



async function checkHistogram(scene, { histogram, where }, found) {
    const { api, time, cancel } = scene;
    const count = (selector, range, tag) => tagged(`count(last_over_time(${selector}[${range}s]))`, tag);
    const asked = [
        count((0,promql/* selectorText */.nM)(`${histogram}_bucket`, where), 3600, "buckets"),
        count((0,promql/* selectorText */.nM)(histogram, where), 3600, "plain"),
        count((0,promql/* selectorText */.nM)(histogram, where, 'quantile!=""'), 3600, "summary"),
        ...(found?.selectors === undefined
            ? []
            : [count(found.selectors.fast, 180, "fast"), count(found.selectors.all, 180, "all")]),
    ];
    const { series } = await api.instant(asked.join(" or "), time, cancel);
    const answers = new Map(series.map(({ labels, points }) => [labels.asked ?? "", points[0]?.[1] ?? 0]));
    const counted = (tag) => answers.get(tag) ?? 0;
    if (counted("buckets") > 0 || found !== undefined) {
        const without = counted("all") - counted("fast");
        return without > 0 ? [{ kind: "other-buckets", histogram, without, of: counted("all") }] : [];
    }
    const stem = histogram.replace(/_(?:bucket|count|sum)$/u, "");
    if (counted("summary") > 0)
        return [{ kind: "no-histogram", histogram, found: "summary", nearest: [] }];
    if (await wasSeen(scene, (0,promql/* selectorText */.nM)(`${histogram}_bucket`, where)))
        return [];
    const names = await api.names(cancel);
    const histograms = names
        .filter((name) => name.endsWith("_bucket"))
        .map((name) => name.replace(/_bucket$/u, ""));
    if (histograms.includes(histogram))
        return compact([
            await explainSelector(scene, {
                part: "histogram",
                selector: (0,promql/* selectorText */.nM)(`${histogram}_bucket`, where),
                among: undefined,
            }),
        ]);
    const nearest = stem !== histogram && histograms.includes(stem) ? [stem] : nearestNames(histogram, histograms);
    return [{ kind: "no-histogram", histogram, found: counted("plain") > 0 ? "counter" : "nothing", nearest }];
}
function compact(list) {
    return list.filter((entry) => entry !== undefined);
}
/** An answer without labels that can be told from others in the same request. */
function tagged(expression, tag) {
    return `label_replace(${expression}, "asked", "${tag}", "", "")`;
}
async function wasSeen({ api, time, historySeconds, cancel }, selector) {
    const { series } = await api.instant(`count(last_over_time(${selector}[${historySeconds}s]))`, time, cancel);
    return (series[0]?.points[0]?.[1] ?? 0) > 0;
}

// EXTERNAL MODULE: ./lib/world/sources/counts-expression.js
var counts_expression = __webpack_require__(97592);
;// CONCATENATED MODULE: ./lib/world/sources/check-prometheus.js





/** Labels that name a place: what is gone there has not been replaced by what a deploy brought. */
const places = [
    "region",
    "zone",
    "az",
    "availability_zone",
    "cluster",
    "datacenter",
    "dc",
    "site",
    "location",
    "store",
    "shard",
    "prometheus",
    "receive_replica",
    "replica",
    "cell",
];
/** A signal's contract, checked against what the server has. One request where nothing is amiss, two after the deploy. */
async function checkPrometheus(scene, query, { deployedAt, histogram }) {
    if (query.kind === "histogram")
        return checkHistogram(scene, query, histogram);
    const named = namedIn(query);
    const written = named.flatMap(writtenDoubts);
    if (query.kind === "gauge" && isShareByName(query.value))
        written.push({ kind: "share", metric: query.value });
    if (written.length > 0)
        return written;
    const [doubts, missing] = await Promise.all([
        checkNamed(scene, named),
        missingPlaces(scene, named.find(({ part }) => part === "total" || part === "value")?.selector, deployedAt),
    ]);
    return [...doubts, ...missing];
}
function namedIn(query) {
    const of = (part, counter) => "selector" in counter
        ? [{ part, selector: counter.selector, isCounter: true }]
        : (0,promql/* selectorsIn */.qZ)(counter.query).map((selector) => ({ part, selector, isCounter: false }));
    if (query.kind === "ratio")
        return [...of("total", query.total), ...of("bad", query.bad)];
    if (query.kind === "gauge")
        return (0,promql/* selectorsIn */.qZ)(query.value).map((selector) => ({ part: "value", selector, isCounter: false }));
    return [];
}
/** What the name of a metric says already. By convention a colon means that a rule recorded it. */
function writtenDoubts({ part, selector, isCounter }) {
    const metric = nameOf(selector);
    return isCounter && metric?.includes(":") ? [{ kind: "recorded-sum", part, metric }] : [];
}
/** Of something that fails or succeeds; how full a disk is may well be a share. */
function isShareByName(value) {
    if ((0,counts_expression/* isShare */.GS)(value))
        return true;
    const name = nameOf(value.trim()) ?? (0,promql/* selectorsIn */.qZ)(value).map(nameOf)[0] ?? "";
    const words = name.toLowerCase().split(/[_:]/u);
    // What a rule recorded says after its last colon what it is; the step stands behind it, as in ratio_rate5m.
    return (words.includes("availability") ||
        (words.some((word) => shares.has(word) || word.startsWith("ratio")) &&
            words.some((word) => ofCalls.test(word))));
}
const shares = new Set(["ratio", "share", "percent", "percentage", "pct", "fraction", "rate"]);
const ofCalls = /^(?:err|fail|success|5xx|4xx|http|request|call|response)/u;
async function checkNamed(scene, named) {
    const { api, time, cancel } = scene;
    const idle = named.flatMap((one, index) => idleMatchers(one.selector).map((label) => ({
        key: `idle ${index} ${label}`,
        index,
        matcher: { ...one, label },
    })));
    const asked = [
        ...named.map(({ selector }, index) => tagged(`count(last_over_time(${selector}[3600s]))`, `seen ${index}`)),
        ...named.flatMap(({ selector, isCounter }, index) => isCounter && !looksLikeCounter(selector)
            ? [tagged(`max(resets(${selector}[3600s]))`, `falls ${index}`)]
            : []),
        ...idle.map(({ key, matcher: { selector, label } }) => tagged(`count(last_over_time(${(0,promql/* selectorText */.nM)(nameOf(selector) ?? "", undefined, `${label}!=""`)}[3600s]))`, key)),
    ];
    if (asked.length === 0)
        return [];
    const { series } = await api.instant(asked.join(" or "), time, cancel);
    const answers = new Map(series.map(({ labels, points }) => [labels.asked ?? "", points[0]?.[1] ?? 0]));
    const isSeen = (index) => (answers.get(`seen ${index}`) ?? 0) > 0;
    const total = named.find(({ part }, index) => part === "total" && isSeen(index));
    const doubts = await Promise.all([
        ...named.map(async ({ part, selector }, index) => {
            if (isSeen(index) || (await wasSeen(scene, selector)))
                return undefined;
            const among = part === "bad" ? total?.selector : undefined;
            return explainSelector(scene, { part, selector, among });
        }),
        ...idle.map(async ({ key, index, matcher }) => isSeen(index) && !answers.has(key) ? explainIdleMatcher(scene, matcher) : undefined),
        ...named.map(async ({ part, selector }, index) => {
            const falls = answers.get(`falls ${index}`) ?? 0;
            return falls < 12
                ? undefined
                : { kind: "not-a-counter", part, metric: nameOf(selector) ?? selector, falls, hours: 1 };
        }),
    ]);
    return doubts.filter((doubt) => doubt !== undefined);
}
/** Labels of matchers that let a series without that label pass; a pattern such as `.*` does on purpose. */
function idleMatchers(selector) {
    const parsed = (0,promql/* parseSelector */.Pl)(selector);
    if (parsed === undefined || nameOf(selector) === undefined)
        return [];
    return parsed.matchers
        .filter((matcher) => (matcher.op === "!=" || matcher.op === "!~") && matcher.value !== "" && (0,match_selector/* matcherTest */.L5)(matcher)(""))
        .map(({ label }) => label)
        .filter((label) => /^[a-zA-Z_]\w*$/u.test(label) && /status|code|result|outcome|success|error/iu.test(label));
}
function looksLikeCounter(selector) {
    return /_(?:total|count|bucket|sum)$/u.test(nameOf(selector) ?? "");
}
async function missingPlaces(scene, selector, deployedAt) {
    const { api, time, cancel } = scene;
    const minutes = (time - deployedAt / 1000) / 60;
    if (selector === undefined || minutes < 2)
        return [];
    const by = `count by (${places.join(", ")}) (last_over_time(${selector}[180s]))`;
    const [before, now] = await Promise.all([
        api.instant(by, deployedAt / 1000, cancel),
        api.instant(by, time, cancel),
    ]);
    // Nothing at all is no place that is missing: the readings then say so themselves.
    if (now.series.length === 0)
        return [];
    return places.flatMap((label) => {
        const [then, since] = [countsBy(label, before), countsBy(label, now)];
        if ([...since.keys()].some((value) => !then.has(value)))
            return [];
        const all = [...then.values()].reduce((sum, count) => sum + count, 0);
        return [...then]
            .filter(([value, count]) => value !== "" && !since.has(value) && count >= all / 10)
            .map(([value, count]) => ({ kind: "place-missing", label, value, share: count / all }));
    });
}
/** How many series have each value of a label. */
function countsBy(label, { series }) {
    const counts = new Map();
    for (const { labels, points } of series) {
        const value = labels[label] ?? "";
        counts.set(value, (counts.get(value) ?? 0) + (points[0]?.[1] ?? 0));
    }
    return counts;
}
function openScene(api, when, cancel) {
    return {
        api,
        time: when.at / 1000,
        historySeconds: Math.max(3600, Math.round(when.historySeconds)),
        cancel,
    };
}

// EXTERNAL MODULE: ./lib/world/sources/buckets.js
var sources_buckets = __webpack_require__(78962);
;// CONCATENATED MODULE: ./lib/world/sources/counter-query.js
/** How far back a counter is looked for, before it counts as new. */
const memory = "1h";
/**
 * What the counters of a selector counted in the window that ends at the evaluated moment, each for itself:
 *
 * - one that was seen before the window: its last value less the last one before the window. Windows that adjoin so
 *   add up to exactly what happened; `increase()` sees only the samples inside its window, misses what is counted
 *   between two windows, and makes up for it by extrapolation.
 * - one that was not, such as that of a new pod or the first `code="500"`: all that it has counted. `increase()`
 *   takes a first value for granted, and would lose the first errors after a deploy.
 * - one that fell to less than half, because its process restarted: all that it has counted since.
 * - one that fell a little: what it fell by, below zero. No restart does that, but a query that another replica answers,
 *   a few scrapes behind, does; when it catches up, windows that adjoin still add up to what happened.
 */
function countedIn(selector, windowSeconds) {
    const last = `last_over_time(${selector}[${windowSeconds}s])`;
    const before = `last_over_time(${selector}[${memory}] offset ${windowSeconds}s)`;
    return `${last} - ${before} >= -${before} / 2 or ${last}`;
}

;// CONCATENATED MODULE: ./lib/world/sources/find-histogram.js



const hour = 3600;
/** The histogram as it was in the first hour of a span, or where it did not exist yet, in the whole of it. */
async function findHistogram(api, query, span, cancel) {
    const [from, to] = [span.from / 1000, span.to / 1000];
    const first = { seconds: hour, time: Math.min(to, from + hour) };
    const found = await findIn(api, query, first, cancel);
    if (found !== undefined || first.time >= to)
        return found;
    const latest = await findIn(api, query, { seconds: hour, time: to }, cancel);
    return latest ?? findIn(api, query, { seconds: Math.ceil(to - from), time: to }, cancel);
}
async function findIn(api, query, stretch, cancel) {
    const { series } = await api.instant(`sum by (le) (increase(${(0,promql/* selectorText */.nM)(`${query.histogram}_bucket`, query.where)}[${stretch.seconds}s]))`, stretch.time, cancel);
    const buckets = (0,sources_buckets/* bucketsOf */.HP)(series.flatMap(({ labels, points }) => points.map(([, count]) => [labels.le ?? "", count])));
    if (buckets.length === 0)
        return findNative(api, query, stretch, cancel);
    const threshold = (0,sources_buckets/* chooseThreshold */.t5)(query, buckets);
    if (threshold?.kind !== "threshold")
        return threshold;
    const { note, fast, all } = threshold;
    return {
        kind: "found",
        selectors: { fast, all },
        counts(step) {
            // An instance without the chosen bucket would look slow as a whole: only those that have it are counted.
            const counted = `sum((${countedIn(all, step)}) and ignoring (le) (${countedIn(fast, step)}))`;
            return { note, slow: `${counted} - sum(${countedIn(fast, step)})`, all: counted };
        },
    };
}
/** Native histograms have no buckets to choose from: any bound will do. */
async function findNative(api, query, { seconds, time }, cancel) {
    const metric = (0,promql/* selectorText */.nM)(query.histogram, query.where);
    const unit = (0,sources_buckets/* unitMs */.FP)(query.histogram);
    const { series } = await api.instant(`histogram_quantile(0.95, sum(increase(${metric}[${seconds}s])))`, time, cancel);
    const p95 = series[0]?.points[0]?.[1];
    if (p95 === undefined)
        return undefined;
    const bound = query.slowerThanMs === "baseline-p95" ? p95 : query.slowerThanMs / unit;
    const note = { kind: "slow-native", overMs: bound * unit };
    return {
        kind: "found",
        counts(step) {
            const grown = `sum(increase(${metric}[${step}s]))`;
            const all = `histogram_count(${grown})`;
            return { note, slow: `${all} * (1 - histogram_fraction(0, ${bound}, ${grown}))`, all };
        },
    };
}

// EXTERNAL MODULE: ./lib/world/sources/find-preset.js
var find_preset = __webpack_require__(40272);
;// CONCATENATED MODULE: ./lib/world/sources/lateness.js
const mostMs = 90_000;
/**
 * How long after an interval's end its answer may still change, in milliseconds, found out in two requests. VictoriaMetrics
 * repeats an older point for its newest ones (`-search.latencyOffset`), so there the time itself stands still; behind a
 * remote write the newest sample is older than the scrapes are apart.
 */
async function lateness(api, { scraped, interval }, { time, cancel }) {
    const now = Math.floor(time);
    const [clock, newest] = await Promise.all([
        api.range("time()", { start: now - 120, end: now, step: 5 }, cancel),
        scraped === undefined || interval === undefined
            ? undefined
            : api.instant(`max(timestamp(${scraped}))`, time, cancel),
    ]);
    const stands = clock.series[0]?.points.find(([at, value]) => Math.abs(at - value) > 1)?.[0];
    const offset = stands === undefined ? 0 : now - stands + 5;
    const seen = newest?.series[0]?.points[0]?.[1];
    const age = seen === undefined ? 0 : time - seen;
    const behind = interval !== undefined && age > 1.5 * interval ? age : 0;
    return Math.min(mostMs, 1000 * Math.max(offset, behind));
}

// EXTERNAL MODULE: ./lib/world/sources/only-series.js
var only_series = __webpack_require__(5745);
// EXTERNAL MODULE: ./lib/world/sources/presets.js
var presets = __webpack_require__(82965);
;// CONCATENATED MODULE: ./lib/world/sources/preset-signal.js


/** Keys of a signal that names a preset; `where` and `slower-than` are those of a histogram. */
const presetWords = {
    preset: schemas/* enum */.k5n(presets/* presetNames */.gC)
        .optional()
        .describe("Instead of queries: well-known metrics, of which those that the server has are used."),
    measure: schemas/* enum */.k5n(["errors", "latency"])
        .optional()
        .describe("What of a preset is measured; errors unless given."),
    host: schemas/* string */.YjP()
        .regex(/^[\w.:-]{1,253}$/u, { error: "expected a host such as api.stripe.com" })
        .optional()
        .describe("With preset: http-client, the host that is called."),
};
/** What a signal of a preset asks, or what does not go with one. */
function presetQuery(words) {
    const { preset = "http-server", measure = "errors", where, host } = words;
    const strays = ["bad", "total", "histogram", "value"].filter((key) => words[key] !== undefined);
    const mistakes = strays.map((path) => ({
        path,
        message: "does not go with preset, which brings its own",
    }));
    if (words["slower-than"] !== undefined && measure !== "latency")
        mistakes.push({ path: "slower-than", message: "goes only with measure: latency" });
    if (host !== undefined && preset !== "http-client")
        mistakes.push({ path: "host", message: "goes only with preset: http-client" });
    if (mistakes.length > 0)
        return mistakes;
    const query = { kind: "preset", gives: "ratio", preset, measure, where, host };
    return measure === "latency" ? { ...query, slowerThanMs: words["slower-than"] ?? "baseline-p95" } : query;
}
/** What goes only with a preset; undefined when there is nothing of it. */
function strayWords(words) {
    const strays = ["measure", "host"].filter((key) => words[key] !== undefined);
    return strays.length === 0 ? undefined : strays.map((path) => ({ path, message: "goes only with preset" }));
}

// EXTERNAL MODULE: ./lib/world/sources/prometheus-api.js
var prometheus_api = __webpack_require__(83884);
// EXTERNAL MODULE: ./lib/text/records.js
var records = __webpack_require__(88445);
;// CONCATENATED MODULE: ./lib/world/sources/prometheus-intervals.js



// Prometheus refuses more than 11,000 points a series; fewer keep a day of many series within the timeout.
const mostPoints = 1_000;
function windowsOf({ from, to, stepSeconds }) {
    const count = Math.floor((to - from) / 1000 / stepSeconds);
    if (count < 1)
        return undefined;
    return { start: from / 1000, end: from / 1000 + count * stepSeconds, step: stepSeconds };
}
async function evaluate(api, query, { start, end, step }, cancel) {
    const bySeries = new Map();
    const warnings = new Set();
    for (let from = start; from <= end; from += mostPoints * step) {
        const to = Math.min(end, from + (mostPoints - 1) * step);
        const answer = await api.range(query, { start: from, end: to, step }, cancel);
        for (const warning of answer.warnings)
            warnings.add(warning);
        for (const series of answer.series) {
            const key = JSON.stringify(series.labels);
            const known = bySeries.get(key);
            if (known === undefined)
                bySeries.set(key, series);
            else
                known.points.push(...series.points);
        }
    }
    const notes = [...warnings].map((text) => ({ kind: "source-says", text }));
    return { series: [...bySeries.values()], queries: [query], notes };
}
async function askCounter(ask, counter, { step }) {
    return "query" in counter
        ? ask((0,promql/* withStep */.p$)(counter.query, step))
        : ask(`sum(${countedIn(counter.selector, step)})`);
}
/**
 * Readings where `total` has data; without a series for `bad` nothing bad has happened yet. Counts `sinceLast` also
 * hold what happened in a gap before them, so the first interval after one is left out.
 */
function ratioOf({ bad, total, windows, sinceLast, }, owed = noDebt()) {
    const bads = summed(bad.series);
    const totals = summed(total.series);
    const ratio = [];
    let [exceeding, manyBad, ofTotal] = [0, 0, 0];
    for (let end = windows.start + windows.step; end <= windows.end + 1e-6; end += windows.step) {
        const [before, at] = [keyOf(end - windows.step), keyOf(end)];
        const seen = totals.get(at);
        if (seen === undefined || (sinceLast && !totals.has(before)))
            continue;
        if (owed.end !== before)
            Object.assign(owed, noDebt());
        owed.end = at;
        const count = settle(owed, "total", seen);
        const counted = settle(owed, "bad", bads.get(at) ?? 0);
        if (counted > count)
            exceeding++;
        manyBad += counted;
        ofTotal += count;
        ratio.push({ ...intervalEnding(end, windows), bad: Math.min(counted, count), total: count });
    }
    const notes = (0,records/* distinct */.dM)([...bad.notes, ...total.notes]);
    if (exceeding > 0)
        notes.push({ kind: "bad-over-total", intervals: exceeding });
    // A scrape between two counters, and what is extrapolated, makes for a little more now and then.
    const doubts = manyBad > 1.1 * ofTotal + 5
        ? [{ kind: "more-bad-than-total", bad: Math.round(manyBad), total: Math.round(ofTotal) }]
        : [];
    const queries = [...bad.queries, ...total.queries];
    return { ratio, gauge: [], queries, notes, ...(doubts.length > 0 && { doubts }) };
}
function noDebt() {
    return { end: Number.NaN, bad: 0, total: 0 };
}
function settle(owed, which, counted) {
    const net = counted + owed[which];
    owed[which] = Math.min(0, net);
    return Math.max(0, net);
}
function summed(series) {
    const sums = new Map();
    for (const { points } of series)
        for (const [end, value] of points)
            sums.set(keyOf(end), (sums.get(keyOf(end)) ?? 0) + value);
    return sums;
}
/** Milliseconds: how precisely Prometheus's API tells time. */
function keyOf(seconds) {
    return Math.round(seconds * 1000);
}
function intervalEnding(end, { step }) {
    return { at: keyOf(end - step), seconds: step };
}

// EXTERNAL MODULE: ./lib/world/sources/promql-signal.js
var promql_signal = __webpack_require__(81019);
;// CONCATENATED MODULE: ./lib/world/sources/scrape-interval.js

/** A selector whose scrapes tell how often this signal is measured. */
function scrapedSelector(query) {
    switch (query.kind) {
        case "ratio":
            return "selector" in query.total ? query.total.selector : (0,promql/* selectorsIn */.qZ)(query.total.query)[0];
        case "histogram":
            return (0,promql/* selectorText */.nM)(`${query.histogram}_count`, query.where);
        case "gauge":
            return (0,promql/* selectorsIn */.qZ)(query.value)[0];
    }
}
/** Windows in which samples are counted, each slid over the last hour: a pod that is five minutes old fills the short ones. */
const windows = [
    { seconds: 600, slide: "[1h:2m]" },
    { seconds: 300, slide: "[1h:1m]" },
    { seconds: 120, slide: "[10m:30s]" },
];
/**
 * Whole seconds between two samples, from how many the best-sampled series has in its densest stretch; undefined without
 * samples. One request, and a second where samples are rare.
 */
async function scrapeInterval(api, scraped, time, cancel) {
    if (scraped === undefined)
        return undefined;
    const counts = windows.map(({ seconds, slide }) => `label_replace(max(max_over_time(count_over_time(${scraped}[${seconds}s])${slide})), "seconds", "${seconds}", "", "")`);
    const { series } = await api.instant(counts.join(" or "), time, cancel);
    const intervals = series.flatMap(({ labels, points }) => {
        const [range, samples] = [Number(labels.seconds), points[0]?.[1] ?? 0];
        // Few samples in a range tell the interval only roughly.
        return samples >= 5 && range > 0 ? [roundest(range / samples, range / (samples - 1))] : [];
    });
    if (intervals.length > 0)
        return Math.min(...intervals);
    const rare = await api.instant(`max(count_over_time(${scraped}[3600s]))`, time, cancel);
    const samples = rare.series[0]?.points[0]?.[1] ?? 0;
    return samples > 1 ? roundest(3600 / samples, 3600 / (samples - 1)) : undefined;
}
/** n samples lie n or n − 1 intervals apart, depending on where the range begins: people choose the round one. */
function roundest(low, high) {
    for (const unit of [60, 30, 15, 10, 5, 1]) {
        const multiple = Math.floor(high / unit) * unit;
        if (multiple >= low && multiple > 0)
            return multiple;
    }
    return Math.ceil(high);
}

// EXTERNAL MODULE: ./lib/world/sources/shared-settings.js
var shared_settings = __webpack_require__(1868);
// EXTERNAL MODULE: ./lib/world/sources/source.js
var source = __webpack_require__(56456);
;// CONCATENATED MODULE: ./lib/world/sources/prometheus.js















const counter = schemas/* union */.KCZ([
    promql_signal/* selector */.gD,
    schemas/* strictObject */.rej({ query: promql_signal/* expression */.dn.describe("An expression that yields counts, with $step in it.") }),
]);
const settings = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz("prometheus").describe("Which type of source it is."),
    url: schemas/* url */.OZ5({ protocol: /^https?$/u, error: "expected an address such as https://prom.example.com" })
        .describe("Address of the query API; a path before /api/v1 is kept."),
    headers: shared_settings/* headersSetting */.th,
    basic: schemas/* strictObject */.rej({
        username: schemas/* string */.YjP().describe("Of the login."),
        password: schemas/* string */.YjP().describe("Of the login; write ${NAME}, never the password itself."),
    })
        .optional()
        .describe("Login by user name and password, as Grafana Cloud has it."),
    tenant: schemas/* string */.YjP().optional().describe("Sent as X-Scope-OrgID, for Mimir and Cortex."),
    timeout: (0,shared_settings/* timeoutSetting */.aA)("10s"),
    lag: duration/* duration */.p
        .prefault("5s")
        .describe("How long after its end an interval may still change, because samples arrive late."),
    "scrape-interval": duration/* duration */.p
        .optional()
        .describe("How often the data has a sample; found out from it unless given."),
});
const prometheus = (0,source/* defineSource */.Z)({
    type: "prometheus",
    summary: "Prometheus, Thanos, Mimir, VictoriaMetrics, Grafana Cloud: anything that answers `query_range`",
    settings,
    signal: schemas/* strictObject */.rej({
        bad: counter.optional().describe("Counter of what failed: a selector, or { query } that yields counts."),
        total: counter.optional().describe("Counter of all that was tried, in the same way."),
        value: promql_signal/* expression */.dn.optional().describe("A level: any expression that yields one series."),
        ...promql_signal/* histogramWords */.CX,
        ...presetWords,
    }),
    queryOf: (words) => words.preset === undefined ? (strayWords(words) ?? (0,promql_signal/* promqlQuery */.Ek)(words)) : presetQuery(words),
    open: openPrometheus,
});
function openPrometheus(own, name, tools) {
    const service = `source ${name}`;
    const headers = {
        ...(own.basic && {
            Authorization: `Basic ${Buffer.from(`${own.basic.username}:${own.basic.password}`).toString("base64")}`,
        }),
        ...(own.tenant !== undefined && { "X-Scope-OrgID": own.tenant }),
        ...own.headers,
    };
    const api = (0,prometheus_api/* openPrometheusApi */.z)(service, { url: own.url, headers, timeoutMs: own.timeout }, tools);
    // The bucket that the baseline was counted with serves the watch too.
    const chosen = new Map();
    let lag = own.lag;
    const intervals = new Map();
    const debts = new Map();
    function debtOf(query) {
        const key = JSON.stringify(query);
        const known = debts.get(key) ?? noDebt();
        debts.set(key, known);
        return known;
    }
    const found = new Map();
    /** What is asked for a preset: found out once, and again until it is found. */
    async function resolved(query, cancel) {
        if (query.kind !== "preset")
            return { query, notes: [] };
        const key = JSON.stringify(query);
        const looked = found.get(key) ?? (0,find_preset/* findPreset */.t)(api, query, tools.now() / 1_000, cancel);
        found.set(key, looked);
        // What failed or found nothing is looked for again the next time.
        looked.then((known) => known === undefined && found.delete(key), () => found.delete(key));
        const known = await looked;
        if (known === undefined)
            throw (0,find_preset/* presetMissing */.S)(query, service);
        return { query: known.query, notes: [known.note] };
    }
    async function readResolved(query, span, cancel) {
        const known = await resolved(query, cancel);
        const readings = await read(known.query, span, cancel);
        return { ...readings, notes: [...known.notes, ...readings.notes] };
    }
    async function read(query, span, cancel) {
        // Until samples have had time to arrive, an interval would read lower than it was.
        const complete = Math.min(span.to, tools.now() - lag);
        const windows = windowsOf({ ...span, to: complete });
        if (windows === undefined)
            return source/* noReadings */.q;
        const ask = (text) => evaluate(api, text, windows, cancel);
        switch (query.kind) {
            case "ratio": {
                const [bad, total] = await Promise.all([
                    askCounter(ask, query.bad, windows),
                    askCounter(ask, query.total, windows),
                ]);
                const sinceLast = "selector" in query.bad || "selector" in query.total;
                return ratioOf({ bad, total, windows, sinceLast }, debtOf(query));
            }
            case "gauge": {
                const { series, ...told } = await ask((0,promql/* withStep */.p$)(query.value, span.stepSeconds));
                const only = (0,only_series/* onlySeries */.a)(series, {
                    query: query.value,
                    service,
                    advice: "Wrap it in sum(), max() or avg()",
                });
                const points = (only?.points ?? []).filter(([end]) => end > windows.start);
                return {
                    ...source/* noReadings */.q,
                    ...told,
                    gauge: points.map(([end, value]) => ({ ...intervalEnding(end, windows), value })),
                };
            }
            case "histogram": {
                const buckets = await bucketsFor(query, span, cancel);
                if (buckets === undefined)
                    return { ...source/* noReadings */.q, notes: [{ kind: "no-histogram", histogram: query.histogram }] };
                if (buckets.kind === "outside-buckets")
                    return { ...source/* noReadings */.q, doubts: [buckets] };
                const { note, slow, all } = buckets.counts(windows.step);
                const [bad, total] = await Promise.all([ask(slow), ask(all)]);
                const { notes, ...readings } = ratioOf({ bad, total, windows, sinceLast: true }, debtOf(query));
                return { ...readings, notes: [note, ...notes] };
            }
        }
    }
    function bucketsFor(query, span, cancel) {
        const key = JSON.stringify(query);
        const known = chosen.get(key) ?? findHistogram(api, query, span, cancel);
        chosen.set(key, known);
        // What failed or found nothing is looked for again the next time.
        known.then((found) => found === undefined && chosen.delete(key), () => chosen.delete(key));
        return known;
    }
    return {
        name,
        remembers: "past",
        read: readResolved,
        async check(asked, when, cancel) {
            const { query } = await resolved(asked, cancel);
            const histogram = await chosen.get(JSON.stringify(query))?.catch(() => undefined);
            const scene = openScene(api, when, cancel);
            const [doubts, late] = await Promise.all([
                checkPrometheus(scene, query, {
                    deployedAt: when.deployedAt,
                    histogram: histogram?.kind === "found" ? histogram : undefined,
                }),
                Math.abs(tools.now() - when.at) > 60_000
                    ? 0
                    : lateness(api, { scraped: scrapedSelector(query), interval: intervals.get(JSON.stringify(query)) }, scene),
            ]);
            if (late <= lag)
                return { doubts, notes: [] };
            lag = late;
            return {
                doubts,
                notes: [{ kind: "answers-late", source: name, seconds: Math.round(late / 1000) }],
            };
        },
        async narrowestStep(asked, before, cancel) {
            const { query } = await resolved(asked, cancel);
            const interval = own["scrape-interval"] === undefined
                ? await scrapeInterval(api, scrapedSelector(query), before / 1000, cancel)
                : Math.ceil(own["scrape-interval"] / 1000);
            if (interval === undefined)
                return undefined;
            intervals.set(JSON.stringify(query), interval);
            return query.kind === "gauge" ? interval : 2 * interval;
        },
    };
}


/***/ })

};
