export const id = 931;
export const ids = [931];
export const modules = {

/***/ 64022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ calibrate)
/* harmony export */ });
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63890);
/* harmony import */ var _restarts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97815);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31731);



/** However calm the past, less evidence than this never acts. */
const leastThreshold = Math.log(10);
/**
 * How much evidence this signal must bring, learnt from past windows without a deploy: the level that at most a share
 * alpha of them reached (beta, for windows made unacceptable). Split-conformal, so it holds for any history whose
 * windows are exchangeable with this one. With too few windows the textbook thresholds stay; only a history in which
 * one window in ten passes them raises them.
 * @see Vovk, Gammerman, Shafer, Algorithmic learning in a random world, 2005
 */
function calibrate(signal, { deployedAt, deadline, settings: given }) {
    const settings = { ..._window_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeDefaults */ .W, ...given };
    const { alpha, beta } = settings;
    const watchSeconds = deadline === undefined ? undefined : (deadline - deployedAt) / 1000;
    const past = (signal.placebos ?? []).flatMap((readings) => placebo(signal, readings) ?? []);
    const alarms = past.map(({ asIs, at }) => mostEvidence((0,_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .prepare */ .i)(asIs, at, settings), at, settings, watchSeconds));
    const misses = past.map(({ worse, at }) => mostAcceptance((0,_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .prepare */ .i)(worse(settings.unacceptable), at, settings), at, settings));
    const textbook = { regression: Math.log(1 / alpha), healthy: Math.log(1 / beta) };
    return {
        regression: quantile(alarms, alpha) ?? Math.max(textbook.regression, quantile(alarms, 0.1) ?? 0),
        healthy: Math.max(textbook.healthy, quantile(misses, beta) ?? 0),
    };
}
/** The ⌈(1 − share)(m + 1)⌉-th smallest; undefined with too few values to promise that share. */
function quantile(values, share) {
    const rank = Math.ceil((1 - share) * (values.length + 1) - 1e-9);
    const value = rank <= values.length ? values.toSorted((a, b) => a - b)[rank - 1] : undefined;
    return value === undefined ? undefined : Math.max(leastThreshold, value);
}
/** A past window as a signal of its own: as many readings as the baseline has, then a watch. */
function placebo(signal, readings) {
    const split = signal.baseline.length;
    const at = readings[split]?.at;
    if (at === undefined)
        return;
    const { name, worse = "up" } = signal;
    if (signal.kind === "gauge") {
        const levels = readings;
        const [baseline, after] = [levels.slice(0, split), levels.slice(split)];
        const grow = (value, ratio) => value > 0 === (worse === "up") ? value * ratio : value / ratio;
        return {
            at,
            asIs: { kind: "gauge", name, worse, baseline, after },
            worse: (ratio) => ({
                kind: "gauge",
                name,
                worse,
                baseline,
                after: after.map((reading) => ({ ...reading, value: grow(reading.value, ratio) })),
            }),
        };
    }
    const counts = readings;
    const [baseline, after] = [counts.slice(0, split), counts.slice(split)];
    return {
        at,
        asIs: { kind: "ratio", name, worse, baseline, after },
        worse: (ratio) => ({
            kind: "ratio",
            name,
            worse,
            baseline,
            after: after.map((reading) => {
                const failed = worse === "up" ? reading.bad : reading.total - reading.bad;
                const more = Math.min(reading.total, ratio * failed);
                return { ...reading, bad: worse === "up" ? more : reading.total - more };
            }),
        }),
    };
}
function mostEvidence(course, at, settings, watchSeconds) {
    const restarts = (0,_restarts_js__WEBPACK_IMPORTED_MODULE_2__/* .planRestarts */ .O)(course, at + settings.settleSeconds * 1000, watchSeconds);
    let most = 0;
    for (let to = course.settled + 1; to <= course.after.length; to++) {
        most = Math.max(most, (0,_restarts_js__WEBPACK_IMPORTED_MODULE_2__/* .mixedEvidence */ .z)(course, restarts, to), course.evidence(0, to));
    }
    return most;
}
function mostAcceptance(course, at, settings) {
    let most = 0;
    for (const [index, end] of course.ends.entries()) {
        if (end < at + settings.minimumWatchSeconds * 1000)
            continue;
        most = Math.max(most, course.acceptance(course.settled, index + 1, false));
    }
    return most;
}


/***/ }),

/***/ 72705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ ratioEstimate),
/* harmony export */   ux: () => (/* binding */ medianOf),
/* harmony export */   ve: () => (/* binding */ levelEstimate)
/* harmony export */ });
const z = 1.959964;
/**
 * A rate with its 95 % score interval, widened by the dispersion.
 * @see Wilson, Probable inference, the law of succession, and statistical inference, JASA 22, 1927
 */
function ratioEstimate(bad, total, phi) {
    // A millionth of an event is rounding, and its interval would overflow.
    if (total < 1e-6)
        return { rate: undefined, low: undefined, high: undefined, n: 0, bad };
    const n = total / phi;
    const rate = Math.min(1, bad / total);
    const middle = (rate + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((rate * (1 - rate)) / n + (z * z) / (4 * n * n));
    return {
        rate,
        low: Math.max(0, Math.min(rate, middle - half)),
        high: Math.min(1, Math.max(rate, middle + half)),
        n: total,
        bad,
    };
}
/** The median of a level with the order-statistic interval that covers it 95 % of the time; `tau` is the autocorrelation time. */
function levelEstimate(values, tau) {
    const n = values.length;
    if (n === 0)
        return { rate: undefined, low: undefined, high: undefined, n };
    const sorted = values.toSorted((a, b) => a - b);
    const half = (z * Math.sqrt(n * tau)) / 2;
    const pick = (rank) => sorted[Math.min(n - 1, Math.max(0, rank))];
    return {
        rate: medianOf(sorted),
        low: pick(Math.floor((n - 1) / 2 - half)),
        high: pick(Math.ceil((n - 1) / 2 + half)),
        n,
    };
}
function medianOf(sorted) {
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}


/***/ }),

/***/ 92302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/judge/onset.js
var onset = __webpack_require__(90364);
// EXTERNAL MODULE: ./lib/judge/restarts.js
var judge_restarts = __webpack_require__(97815);
// EXTERNAL MODULE: ./lib/judge/tally.js
var tally = __webpack_require__(50789);
;// CONCATENATED MODULE: ./lib/judge/transient.js

/** A stretch in which fewer bad events than this are expected says little about healing. */
const telling = 2;
/**
 * Whether a failure that began at `since` has outlasted what is forgiven to a restart (settle and hold). An interval
 * as long as the hold may hide where in it a short failure lay, so one more is asked for.
 */
function hasLasted(course, since, to, settings) {
    const interval = course.after[to - 1].seconds;
    const slack = interval >= settings.holdSeconds ? interval : 0;
    return course.ends[to - 1] - since >= (settings.settleSeconds + settings.holdSeconds + slack) * 1000;
}
/** Whether the end of after[from, to) is still at least half as bad as the part before it. */
function isStillBad(course, from, to, holdSeconds) {
    const sums = course.seen;
    const rate = (0,tally/* rateOf */.M)(sums.between(from, to));
    const middle = Math.floor((from + to) / 2);
    let start = to;
    let seconds = 0;
    while (start > from &&
        (seconds < holdSeconds || (start > middle && rate * sums.between(start, to).total < telling))) {
        start--;
        seconds += course.after[start].seconds;
    }
    const [earlier, held] = [sums.between(from, start), sums.between(start, to)];
    return earlier.total <= 0 ? held.bad > 0 : (0,tally/* rateOf */.M)(held) >= (0,tally/* rateOf */.M)(earlier) / 2;
}

;// CONCATENATED MODULE: ./lib/judge/stand.js



function standAt(trail, at) {
    const { course, restarts } = trail;
    let to = 0;
    while (to < course.ends.length && course.ends[to] <= at)
        to++;
    return {
        trail,
        to,
        mixed: (0,judge_restarts/* mixedEvidence */.z)(course, restarts, to),
        whole: course.evidence(0, to),
        stale: isStale(course, to, at),
        collapsed: hasCollapsed(course, to),
    };
}
function isStale({ after, ends, settled }, to, at) {
    if (to <= settled)
        return true;
    return at - ends[to - 1] > Math.max(120, 3 * after[to - 1].seconds) * 1000;
}
/** Traffic that all but vanished: the few requests that still arrive say nothing of those that do not. */
function hasCollapsed({ usualTraffic, seen, settled }, to) {
    const recent = seen.between(Math.max(settled, to - 20), Math.max(settled, to));
    const expected = (usualTraffic ?? 0) * recent.seconds;
    return expected >= 20 && recent.total < expected / 5;
}
function onsetAt({ trail: { course }, to }) {
    return (0,onset/* findOnset */.V)([...course.before, ...course.after.slice(0, to)], course.phi);
}
/** When a failure that healed began. */
function blipOnset({ trail: { course, badUntil } }) {
    return (0,onset/* findOnset */.V)([...course.before, ...course.after.slice(0, Math.max(badUntil, course.settled))], course.phi);
}
/** Whether the failure, wherever it began, has outlasted a restart, is more than one bad minute, and is not healing. */
function isSustained(stand, onset, deployedAt, settings) {
    const { course } = stand.trail;
    const since = Math.max(deployedAt, onset?.at ?? deployedAt);
    const interval = course.after[stand.to - 1].seconds;
    return (hasLasted(course, since, stand.to, settings) &&
        isStillBadSince(stand, since, settings) &&
        bringsHalf(stand, settings.settleSeconds + interval, firstSince(stand, since), settings));
}
/** Whether what a short failure can't bring reaches half of what is needed. */
function bringsHalf({ trail, to }, seconds, from, { alpha }) {
    const needed = Math.min(trail.calibrated.regression, Math.log(1 / alpha)) / 2;
    return trail.course.evidenceBesides(seconds, from, to) >= needed;
}
/** Index of the first reading past the settle time that began then or later. */
function firstSince({ trail: { course } }, since) {
    const begun = course.after.findIndex(({ at }) => at >= since);
    return Math.max(course.settled, begun);
}
function isStillBadSince(stand, since, { holdSeconds }) {
    const from = firstSince(stand, since);
    return from < stand.to && isStillBad(stand.trail.course, from, stand.to, holdSeconds);
}

;// CONCATENATED MODULE: ./lib/judge/persistent.js



/** Nearly every event of an interval failed: the failure filled it. */
const outage = 0.9;
/**
 * Bad since the deploy and past the settle time just as bad: then the settle time counts as evidence. An outage is
 * called after the first interval past it; anything less can still be a restart that began a little after the deploy
 * and fills parts of the intervals, so it must outlast the hold too, and without its worst minute still be worse.
 */
function persists(stand, onset, deployedAt, settings) {
    const { course } = stand.trail;
    const { to, mixed } = stand;
    const { settleSeconds } = settings;
    const { after, settled, seen } = course;
    if (settled === 0 || to <= settled || mixed <= 0)
        return false;
    const later = seen.between(settled, to);
    if (later.bad < 3 || (0,tally/* rateOf */.M)(later) < (0,tally/* rateOf */.M)(seen.between(0, settled)) / 2)
        return false;
    const interval = after[to - 1].seconds;
    const since = Math.max(deployedAt, onset?.at ?? deployedAt);
    if (since > deployedAt + settleSeconds * 1000)
        return false;
    const begun = after.findIndex(({ at }) => at >= since);
    // Shares of intervals added up: how long everything would have failed.
    const failing = after
        .slice(begun, to)
        .reduce((sum, { seconds }, nth) => sum + seconds * (0,tally/* rateOf */.M)(seen.between(begun + nth, begun + nth + 1)), 0);
    const isOutage = (0,tally/* rateOf */.M)(seen.between(to - 1, to)) >= outage;
    const outlasted = isOutage
        ? failing >= 1.1 * settleSeconds
        : hasLasted(course, since, to, settings) && bringsHalf(stand, settleSeconds + interval, begun, settings);
    return outlasted && isStillBad(course, begun, to, interval);
}

// EXTERNAL MODULE: ./lib/judge/log-mean-exp.js
var log_mean_exp = __webpack_require__(22541);
;// CONCATENATED MODULE: ./lib/judge/pools.js

/**
 * The weighted mean is the only admissible way to merge e-values whatever their dependence. Where some signals are
 * critical, half of alpha is theirs alone, so that the others can't water them down.
 * @see Vovk, Wang, E-values: calibration, combination and applications, Ann. Stat. 49(3), 2021
 */
function planPools(signals, alpha) {
    const acting = [...signals.keys()].filter((index) => signals[index].watchOnly !== true);
    const critical = acting.filter((index) => signals[index].critical === true);
    const groups = critical.length > 0 && critical.length < acting.length ? [acting, critical] : [acting];
    return groups
        .filter((group) => group.length > 0)
        .map((group) => {
        const weights = group.map((index) => signals[index].weight ?? 1);
        const sum = weights.reduce((total, weight) => total + weight, 0);
        const shares = group.map((index, nth) => [index, sum > 0 ? weights[nth] / sum : 1 / group.length]);
        return { shares: new Map(shares), need: Math.log(groups.length / alpha) };
    });
}
/** ln of the pool's average evidence, and the signal that brings most of it. */
function mergeEvidence(pool, evidence) {
    const indices = [...pool.shares.keys()];
    const weights = [...pool.shares.values()];
    const brought = (nth) => Math.log(weights[nth]) + evidence[indices[nth]];
    let top = 0;
    for (const nth of indices.keys())
        if (brought(nth) > brought(top))
            top = nth;
    return {
        log: (0,log_mean_exp/* logMeanExp */.B)(indices.map((index) => evidence[index]), weights),
        leader: indices[top],
    };
}
/** ln of the evidence with which this signal alone would carry a pool. */
function thresholdAlone(pools, index, alpha) {
    const needs = pools.flatMap(({ shares, need }) => {
        const share = shares.get(index);
        return share === undefined ? [] : [need - Math.log(share)];
    });
    return needs.length > 0 ? Math.min(...needs) : Math.log(1 / alpha);
}

;// CONCATENATED MODULE: ./lib/judge/alarm.js



/** The regression that the evidence shows at this look, if any; remembers in the trail what crossed without lasting. */
function alarmAt(stands, { pools, deployedAt, settings }) {
    for (const pool of pools) {
        const mixed = mergeEvidence(pool, stands.map((stand) => scaled(stand, stand.mixed, settings)));
        const whole = mergeEvidence(pool, stands.map((stand) => scaled(stand, stand.whole, settings)));
        if (mixed.log >= pool.need) {
            const leader = stands[mixed.leader];
            const onset = onsetAt(leader);
            if (isSustained(leader, onset, deployedAt, settings))
                return { leader, onset, rule: "sustained" };
            remember(leader, Math.max(deployedAt, onset?.at ?? 0), settings);
        }
        if (whole.log >= pool.need) {
            const leader = stands[whole.leader];
            const onset = onsetAt(leader);
            if (mixed.log >= pool.need / 2 && persists(leader, onset, deployedAt, settings)) {
                return { leader, onset, rule: "persistent" };
            }
            remember(leader, Math.max(deployedAt, onset?.at ?? 0), settings);
        }
    }
    return;
}
/** Evidence on the textbook scale: a calibrated threshold reads as ln(1/alpha). */
function scaled({ trail }, log, { alpha }) {
    return (log * Math.log(1 / alpha)) / trail.calibrated.regression;
}
function remember(stand, since, settings) {
    stand.trail.crossed = true;
    if (stand.mixed > 0 && isStillBadSince(stand, since, settings))
        stand.trail.badUntil = stand.to;
}

// EXTERNAL MODULE: ./lib/judge/calibrate.js
var calibrate = __webpack_require__(64022);
// EXTERNAL MODULE: ./lib/judge/wording.js
var wording = __webpack_require__(12287);
;// CONCATENATED MODULE: ./lib/judge/health.js

/** Whether this signal is shown to be no worse than what must not be missed. Patient at the end of the watch. */
function isAccepted(stand, patient) {
    const { course, crossed, badUntil, calibrated } = stand.trail;
    const from = Math.max(course.settled, badUntil);
    if (stand.stale || stand.collapsed || from >= stand.to)
        return false;
    // Evidence of something worse, even if not enough to act on, is no time to stop watching.
    const suspicious = crossed ? isBadNow(stand) : stand.mixed > 0;
    return !suspicious && course.acceptance(from, stand.to, patient) >= calibrated.healthy;
}
/** The last word on one signal that raised no alarm. */
function lastWord(stand, settings) {
    const { course, crossed } = stand.trail;
    const { name } = course.signal;
    if (stand.to === 0)
        return { verdict: "inconclusive", reason: `${name} gave no readings after the deploy` };
    if (stand.to <= course.settled) {
        return {
            verdict: "inconclusive",
            reason: `${name} gave no readings after the settle time of ${settings.settleSeconds} s`,
        };
    }
    if (stand.stale)
        return { verdict: "inconclusive", reason: `${name} stopped giving readings` };
    if (stand.collapsed) {
        return {
            verdict: "inconclusive",
            reason: `${name} lost more than four fifths of its traffic; what remains says nothing of the rest`,
        };
    }
    if (crossed && isBadNow(stand)) {
        return {
            verdict: "inconclusive",
            reason: `${name} got worse, but the watch ended before it was clear whether it lasts`,
        };
    }
    if (crossed)
        return { verdict: "recovered", reason: `${name} got worse for a moment and healed by itself` };
    if (isAccepted(stand, true))
        return healthyOrOld(stand);
    if (course.isMaterial(course.settled, stand.to)) {
        return { verdict: "inconclusive", reason: `${name} looks worse, but the evidence is too thin to act on` };
    }
    const needed = course.secondsToAccept(stand.to, stand.trail.calibrated.healthy);
    return {
        verdict: "inconclusive",
        reason: `${name} has too little traffic to tell${needed === undefined ? "" : `: it would take about ${(0,wording/* duration */.p)(needed)} of it`}`,
    };
}
function healthyOrOld({ trail: { course }, to }) {
    const old = course.alreadyBad(to);
    return old === undefined
        ? {
            verdict: "healthy",
            reason: `${course.signal.name} is no worse than ${course.isKnown ? "before" : "anybody would mind; it has no baseline"}`,
        }
        : { verdict: "elsewhere", reason: old };
}
function isBadNow({ trail: { badUntil }, to }) {
    return to > 0 && badUntil === to;
}

;// CONCATENATED MODULE: ./lib/judge/describe.js





/** The verdict with everything a person needs to check it. */
function describe(scene) {
    const { verdict, at, stands, window, onset, alarm } = scene;
    const signals = stands.map((_, index) => describeSignal(scene, index));
    const led = alarm === undefined ? undefined : signals[stands.indexOf(alarm.leader)];
    const decidedAt = stands.some(({ to }) => to > 0) ? at : (window.deadline ?? window.deployedAt);
    return {
        verdict,
        decidedAt,
        decidedAfterSeconds: (decidedAt - window.deployedAt) / 1000,
        ...(onset === undefined ? {} : { onset }),
        reason: led === undefined ? scene.reason : `${scene.reason}: ${led.reason}`,
        signals,
    };
}
function describeSignal({ verdict, alarm, stands, window, bar }, index) {
    const stand = stands[index];
    const { course, calibrated } = stand.trail;
    const { signal } = course;
    const { settings } = bar;
    const alone = thresholdAlone(bar.pools, index, settings.alpha);
    // Back on this signal's own scale: `scaled` the other way.
    const threshold = (alone * calibrated.regression) / Math.log(1 / settings.alpha);
    const logEvidence = Math.max(stand.mixed, stand.whole);
    const crosses = logEvidence >= threshold;
    const onset = crosses ? onsetAt(stand) : undefined;
    const detectable = course.detectable(eventsAtEnd(stand, window), threshold);
    const estimates = course.estimates(stand.to);
    const facts = `${shown(estimates.baseline.rate, signal.kind)} before, ${shown(estimates.after.rate, signal.kind)} after; evidence ${logEvidence.toFixed(1)} of ${threshold.toFixed(1)}${course.isKnown ? "" : "; there is no baseline, only the absolute floor was tested"}`;
    let said;
    if (verdict === "watching")
        said = { verdict: "watching", reason: facts };
    else if (alarm === undefined)
        said = lastWord(stand, settings);
    else if (alarm.leader === stand)
        said = { verdict, reason: `${facts}, ${ruleText[alarm.rule]}` };
    else if (crosses)
        said = { verdict, reason: facts };
    else if (isAccepted(stand, false))
        said = { verdict: "healthy", reason: facts };
    else
        said = { verdict: "inconclusive", reason: `${facts}; not decided yet` };
    return {
        name: signal.name,
        kind: signal.kind,
        ...said,
        ...estimates,
        logEvidence,
        threshold,
        ...(detectable === undefined ? {} : { detectable }),
        ...(onset === undefined ? {} : { onset }),
    };
}
const ruleText = {
    sustained: "and it has outlasted what is forgiven to a restart",
    persistent: "bad since the deploy and just as bad past the settle time",
};
function shown(rate, kind) {
    if (rate === undefined)
        return "nothing";
    return kind === "ratio" ? (0,wording/* percent */.K)(rate) : String(Number(rate.toPrecision(4)));
}
/** Events past the settle time by the end of the watch, at the traffic seen since. */
function eventsAtEnd({ trail: { course }, to }, { deadline, ended }) {
    const seen = (0,tally/* tally */.N)(course.after).between(Math.min(course.settled, to), to).total;
    const first = course.after[course.settled];
    if (first === undefined || to <= course.settled)
        return 0;
    const now = course.ends[to - 1];
    if (deadline === undefined || ended === true || now >= deadline)
        return seen;
    return (seen * (deadline - first.at)) / (now - first.at);
}

// EXTERNAL MODULE: ./lib/judge/ratio-evidence.js
var ratio_evidence = __webpack_require__(14976);
// EXTERNAL MODULE: ./lib/judge/timeline.js
var timeline = __webpack_require__(82864);
;// CONCATENATED MODULE: ./lib/judge/fault.js




/** A deploy's own time stamp may come this long after the first machine ran it. */
const stampSlackMs = 60_000;
/** A vendor's incident that ended longer than this before the onset did not cause it. */
const vendorMemoryMs = 600_000;
/** Why the deploy is not to blame for this alarm, in one sentence; undefined when nothing clears it. */
function exonerate({ leader, onset }, stands, { deployedAt, vendors = [] }, settings) {
    const { course } = leader.trail;
    const now = course.ends[leader.to - 1];
    // An integration with few calls shows its vendor's failure later than the pages that depend on it.
    const worse = stands.filter((stand) => stand === leader || Math.max(stand.mixed, stand.whole) > 0);
    const word = vendorAtFault(vendors, worse.map(({ trail }) => trail.course.signal.name), onset, now);
    if (word !== undefined)
        return `${word.vendor} is down: ${word.detail}`;
    return (beganBefore(course, onset, deployedAt, leader.to) ?? controlMoved(course, deployedAt, leader.to, settings));
}
/** Why a failure that began before the deploy is not the deploy's; undefined when it began with it. */
function beganBefore(course, onset, deployedAt, to) {
    if (onset === undefined || onset.to >= deployedAt || onset.at > deployedAt - stampSlackMs)
        return;
    const start = course.before.findIndex(({ at }) => at >= onset.at);
    const tail = start < 0 ? { bad: 0, total: 0 } : (0,tally/* tally */.N)(course.before).between(start, course.before.length);
    const after = (0,tally/* tally */.N)(course.after).between(0, to);
    if (tail.bad < 3 || (0,tally/* rateOf */.M)(tail) < (0,tally/* rateOf */.M)(after) / 2)
        return;
    const minutes = Math.round((deployedAt - onset.at) / 60_000);
    return `${course.signal.name} was already this bad before the deploy: it began about ${minutes} min earlier (${(0,wording/* percent */.K)((0,tally/* rateOf */.M)(tail))} then, ${(0,wording/* percent */.K)((0,tally/* rateOf */.M)(after))} since)`;
}
/** What a vendor's own word explains: the first one that was down around the onset and on whom a signal that got worse depends. */
function vendorAtFault(words, worse, onset, now) {
    const from = (onset?.from ?? now) - vendorMemoryMs;
    return words.find(({ state, at, signals }) => state === "down" &&
        at >= from &&
        at <= now + stampSlackMs &&
        signals.some((name) => worse.includes(name)));
}
/** Why a series that the deploy did not touch clears it: it got about as much worse. */
function controlMoved(course, deployedAt, to, settings) {
    const { signal } = course;
    if (signal.control === undefined || signal.control.length === 0)
        return;
    const now = course.ends[to - 1];
    const counts = signal.kind === "ratio"
        ? (0,timeline/* worseAsBad */.mP)((0,timeline/* tidy */.DZ)(signal.control), signal.worse ?? "up")
        : course.indicate(signal.control);
    const before = (0,tally/* tally */.N)(counts.filter(({ at }) => at < deployedAt));
    const after = (0,tally/* tally */.N)(counts.filter((reading) => reading.at >= deployedAt && (0,timeline/* endOf */.pJ)(reading) <= now));
    const c0 = before.between(0, before.length);
    const c1 = after.between(0, after.length);
    const own = [
        (0,tally/* tally */.N)(course.before).between(0, course.before.length),
        (0,tally/* tally */.N)(course.after).between(0, to),
    ];
    // Half an event more on either side keeps the ratio of rare failures finite.
    const ratio = (a, b) => (b.bad + 0.5) / (b.total + 1) / ((a.bad + 0.5) / (a.total + 1));
    const evidence = (0,ratio_evidence/* regressionTest */.Ev)(settings.tolerate)({
        e0: c0.bad / course.phi,
        n0: c0.total / course.phi,
        e1: c1.bad / course.phi,
        n1: c1.total / course.phi,
    });
    const moved = ratio(c0, c1);
    if (evidence < Math.log(10) || moved < ratio(...own) / 2)
        return;
    return `the control series of ${signal.name}, which this deploy did not touch, got as much worse (${(0,wording/* percent */.K)((0,tally/* rateOf */.M)(c0))} → ${(0,wording/* percent */.K)((0,tally/* rateOf */.M)(c1))})`;
}

// EXTERNAL MODULE: ./lib/judge/prepare.js + 8 modules
var prepare = __webpack_require__(63890);
// EXTERNAL MODULE: ./lib/judge/window.js
var judge_window = __webpack_require__(31731);
;// CONCATENATED MODULE: ./lib/judge/judge.js










/**
 * Is production worse since the deploy, and is it the deploy's doing? Replays every look, the end of each interval, with
 * the readings up to it, and gives the first final verdict; `watching` while neither the readings nor the deadline
 * decide. Fed again with more readings it passes the same looks with the same result.
 */
function judge(window) {
    const settings = { ...judge_window/* judgeDefaults */.W, ...window.settings };
    const { deployedAt, deadline } = window;
    const trails = window.signals.map((signal) => judge_open(signal, window, settings));
    const bar = { pools: planPools(window.signals, settings.alpha), deployedAt, settings };
    const blind = window.blind ?? [];
    let at = deployedAt;
    let stands = trails.map((trail) => standAt(trail, deployedAt));
    const conclude = (said) => describe({ ...said, at, stands, window, bar });
    for (const look of looksOf(trails)) {
        at = look;
        stands = trails.map((trail) => standAt(trail, look));
        const alarm = alarmAt(stands, bar);
        if (blind.length === 0) {
            if (alarm !== undefined)
                return conclude(answer(alarm, stands, window, settings));
            if (isHealthy(stands, look, bar))
                return conclude(lastAnswer(stands, blind, settings));
        }
        if (deadline !== undefined && look >= deadline)
            return conclude(lastAnswer(stands, blind, settings));
    }
    // A source that fell silent before the deadline gives no look at which its silence would show.
    if (window.ended === true) {
        stands = trails.map((trail) => standAt(trail, Math.max(at, deadline ?? at)));
        return conclude(lastAnswer(stands, blind, settings));
    }
    return conclude({ verdict: "watching", reason: "too early to tell" });
}
function judge_open(signal, window, settings) {
    const { deployedAt, deadline } = window;
    const course = (0,prepare/* prepare */.i)(signal, deployedAt, settings);
    const settledAt = deployedAt + settings.settleSeconds * 1000;
    const watchSeconds = deadline === undefined ? undefined : (deadline - deployedAt) / 1000;
    return {
        course,
        restarts: (0,judge_restarts/* planRestarts */.O)(course, settledAt, watchSeconds),
        calibrated: signal.calibrated ?? (0,calibrate/* calibrate */.C)(signal, window),
        crossed: false,
        badUntil: 0,
    };
}
function looksOf(trails) {
    return [...new Set(trails.flatMap(({ course }) => course.ends))].sort((a, b) => a - b);
}
function answer(alarm, stands, window, settings) {
    const excuse = exonerate(alarm, stands, window, settings);
    const { name } = alarm.leader.trail.course.signal;
    return excuse === undefined
        ? { verdict: "regressed", reason: `${name} got worse with the deploy`, alarm, onset: alarm.onset }
        : { verdict: "elsewhere", reason: excuse, alarm, onset: alarm.onset };
}
function isHealthy(stands, at, { deployedAt, settings }) {
    const acting = stands.filter(isActing);
    return (acting.length > 0 &&
        at - deployedAt >= settings.minimumWatchSeconds * 1000 &&
        acting.every((stand) => isAccepted(stand, false)));
}
/** The watch is over and raised no alarm: the most worrying word of any signal is the word on the deploy. */
function lastAnswer(stands, blind, settings) {
    if (blind.length > 0)
        return { verdict: "inconclusive", reason: `the guard could not see: ${blind.join("; ")}` };
    const words = stands.filter(isActing).map((stand) => ({ stand, ...lastWord(stand, settings) }));
    if (words.length === 0)
        return { verdict: "inconclusive", reason: "no signal that may act was given" };
    for (const verdict of ["inconclusive", "elsewhere", "recovered"]) {
        const said = words.filter((word) => word.verdict === verdict);
        if (said.length === 0)
            continue;
        const onset = verdict === "recovered" ? blipOnset(said[0].stand) : undefined;
        return { verdict, reason: said.map(({ reason }) => reason).join("; "), onset };
    }
    return {
        verdict: "healthy",
        reason: words.length === 1 ? words[0].reason : `all ${words.length} signals are no worse than before`,
    };
}
function isActing({ trail }) {
    return trail.course.signal.watchOnly !== true;
}


/***/ }),

/***/ 22541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logMeanExp)
/* harmony export */ });
/** ln of Σ wᵢ·exp(xᵢ) without overflow; weights are equal and sum to 1 when absent. No terms: ln 1. */
function logMeanExp(terms, weights) {
    if (terms.length === 0)
        return 0;
    let top = Number.NEGATIVE_INFINITY;
    for (const term of terms)
        if (term > top)
            top = term;
    if (top === Number.NEGATIVE_INFINITY)
        return top;
    let sum = 0;
    for (let index = 0; index < terms.length; index++) {
        sum += (weights === undefined ? 1 / terms.length : weights[index]) * Math.exp(terms[index] - top);
    }
    return top + Math.log(sum);
}


/***/ }),

/***/ 90364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ changePoint),
/* harmony export */   V: () => (/* binding */ findOnset)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50789);

/** Half the 95 % point of χ² with one degree of freedom. */
const drop = 1.92;
/**
 * When the rate of bad events rose: the maximum-likelihood change point between two constant rates, with the starts
 * whose log-likelihood, divided by the dispersion, lies within 1.92 of the best. Undefined when it never rose.
 * @see Hinkley, Inference about the change-point in a sequence of random variables, Biometrika 57(1), 1970
 */
function findOnset(readings, phi) {
    const rises = risesOf(readings);
    const best = bestOf(rises);
    if (best === undefined)
        return;
    const likely = rises.filter(({ fit }) => fit >= best.fit - drop * phi);
    const at = (start) => readings[start].at;
    return { at: at(best.start), from: at(likely[0].start), to: at(likely.at(-1).start) };
}
/** Index of the reading with which the rate most likely rose. */
function changePoint(readings) {
    return bestOf(risesOf(readings))?.start;
}
function risesOf(readings) {
    const sums = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N)(readings);
    const end = readings.length;
    const rises = [];
    for (let start = 1; start < end; start++) {
        const before = sums.between(0, start);
        const after = sums.between(start, end);
        if (after.bad * before.total > before.bad * after.total)
            rises.push({ start, fit: fitOf(before) + fitOf(after) });
    }
    return rises;
}
function bestOf(rises) {
    let best = rises[0];
    for (const rise of rises)
        if (rise.fit > best.fit)
            best = rise;
    return best;
}
function fitOf({ bad, total }) {
    return bad > 0 ? bad * Math.log(bad / total) : 0;
}


/***/ }),

/***/ 63890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

;// CONCATENATED MODULE: ./lib/judge/cap.js
/** Longer intervals are not capped: at minute scale a cap hides outages. */
const longestCapped = 15;
/** One short interval can bring at most five times the bad events expected at `rate` (never less than 3): bursts count, but do not decide alone. */
function capBursts(readings, rate) {
    return readings.map((reading) => reading.seconds > longestCapped
        ? reading
        : { ...reading, bad: Math.min(reading.bad, Math.max(3, Math.ceil(5 * rate * reading.total))) });
}

;// CONCATENATED MODULE: ./lib/judge/besides.js

/**
 * Indices of after[from, to) but for the worst readings that together span `seconds`. Capped readings are left out in
 * one stretch, where a failure is one; longer ones one by one, because a single burst fills each.
 */
function besides(readings, seconds, from, to) {
    const indices = Array.from({ length: Math.max(0, to - from) }, (_, nth) => from + nth);
    const interval = readings[to - 1]?.seconds ?? 1;
    const count = Math.ceil(seconds / interval);
    if (count >= indices.length)
        return [];
    if (interval > longestCapped) {
        const worst = new Set(indices.toSorted((a, b) => readings[b].bad - readings[a].bad).slice(0, count));
        return indices.filter((index) => !worst.has(index));
    }
    const badFrom = (start) => readings.slice(start, start + count).reduce((sum, { bad }) => sum + bad, 0);
    let worst = from;
    for (let start = from + 1; start + count <= to; start++)
        if (badFrom(start) > badFrom(worst))
            worst = start;
    return indices.filter((index) => index < worst || index >= worst + count);
}

;// CONCATENATED MODULE: ./lib/judge/dispersion.js
/** Fewer intervals than this say nothing about how counts scatter. */
const fewest = 8;
const usualLags = 24;
const longMemory = 3;
/**
 * How many times more the counts scatter than independent events would, at least 1: the larger of the plain and the
 * Bartlett-weighted long-run variance of the residuals, over the binomial variance.
 * @see Newey, West, A simple, positive semi-definite covariance matrix, Econometrica 55(3), 1987
 */
function dispersion(readings) {
    let bad = 0;
    let total = 0;
    for (const reading of readings) {
        bad += reading.bad;
        total += reading.total;
    }
    const rate = total > 0 ? bad / total : 0;
    const variance = total * rate * (1 - rate);
    if (readings.length < fewest || variance <= 0)
        return 1;
    const residuals = readings.map((reading) => reading.bad - reading.total * rate);
    const plain = residuals.reduce((sum, residual) => sum + residual * residual, 0);
    return Math.max(1, plain / variance, longRunVariance(residuals, plain) / variance);
}
/** How many successive points of a level say as much as one independent point, at least 1. */
function autocorrelationTime(values) {
    if (values.length < fewest)
        return 1;
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const residuals = values.map((value) => value - mean);
    const plain = residuals.reduce((sum, residual) => sum + residual * residual, 0);
    return plain > 0 ? Math.max(1, longRunVariance(residuals, plain) / plain) : 1;
}
function longRunVariance(residuals, plain) {
    // Lags past a quarter of the series would rest on too few pairs.
    const most = Math.floor(residuals.length / 4);
    const usual = bartlett(residuals, Math.min(usualLags, most));
    // A level that wanders this slowly is seen too few times in one baseline to show how far it goes: the sum falls short
    // by about half (by simulation, autoregressive noise of 0.97 at 15 s).
    return usual > longMemory * plain ? 2 * Math.max(usual, bartlett(residuals, most)) : usual;
}
function bartlett(residuals, lags) {
    let sum = 0;
    for (let lag = 0; lag <= lags; lag++) {
        let products = 0;
        for (let index = lag; index < residuals.length; index++) {
            products += residuals[index] * residuals[index - lag];
        }
        sum += lag === 0 ? products : 2 * (1 - lag / (lags + 1)) * products;
    }
    return sum;
}

// EXTERNAL MODULE: ./lib/judge/estimate.js
var estimate = __webpack_require__(72705);
// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-betaln/lib/index.js
var lib = __webpack_require__(65616);
// EXTERNAL MODULE: ./lib/judge/log-mean-exp.js
var log_mean_exp = __webpack_require__(22541);
;// CONCATENATED MODULE: ./lib/judge/gauge-evidence.js


const shares = [0.3, 0.5, 0.75, 0.95];
/**
 * ln of the evidence that a new point lies beyond the `rank`-th most extreme of `known` baseline points more often than
 * exchangeable points would, after `beyond` of `seen` did: a binomial mixture over the share beyond, against the
 * beta-binomial that exchangeability gives. `tau`, the autocorrelation time, thins all counts.
 * @see Wilks, Determination of sample sizes for setting tolerance limits, Ann. Math. Stat. 12(1), 1941
 */
function beyondEvidence({ beyond, seen }, { rank, known }, tau) {
    if (seen <= 0)
        return 0;
    const s = beyond / tau;
    const rest = (seen - beyond) / tau;
    const k = rank / tau;
    const others = (known + 1 - rank) / tau;
    const exchangeable = lib(s + k, rest + others) - lib(k, others);
    return (0,log_mean_exp/* logMeanExp */.B)(shares.map((q) => s * Math.log(q) + rest * Math.log1p(-q))) - exchangeable;
}

// EXTERNAL MODULE: ./lib/judge/tally.js
var tally = __webpack_require__(50789);
// EXTERNAL MODULE: ./lib/judge/timeline.js
var timeline = __webpack_require__(82864);
;// CONCATENATED MODULE: ./lib/judge/gauge-course.js







/** Fewer baseline points than this order nothing. */
const fewestKnown = 8;
function gaugeCourse(signal, deployedAt, settings) {
    const { tolerate, unacceptable } = settings;
    const sign = signal.worse === "down" ? -1 : 1;
    const beforeReadings = (0,timeline/* tidy */.DZ)(signal.baseline.filter(({ at }) => at < deployedAt));
    const afterReadings = (0,timeline/* tidy */.DZ)(signal.after.filter(({ at }) => at >= deployedAt));
    const levels = afterReadings.map(({ value }) => sign * value);
    const references = [beforeReadings, ...(signal.earlier ?? []).map((readings) => (0,timeline/* tidy */.DZ)(readings))]
        .filter((readings) => readings.length >= fewestKnown)
        .map((readings) => referenceOf(readings.map(({ value }) => sign * value)));
    const [baseline] = beforeReadings.length >= fewestKnown ? references : [];
    const worstUsual = Math.max(...references.map(({ high }) => beyond(high, tolerate)));
    const indicate = (readings) => readings.map(({ at, seconds, value }) => ({
        at,
        seconds,
        bad: sign * value > worstUsual ? 1 : 0,
        total: 1,
    }));
    const settledAt = deployedAt + settings.settleSeconds * 1000;
    const firstSettled = afterReadings.findIndex(({ at }) => at >= settledAt);
    const settled = firstSettled < 0 ? afterReadings.length : firstSettled;
    function evidenceOf(seen) {
        if (baseline === undefined || seen.length === 0)
            return 0;
        const least = Math.min(...references.map((reference) => worseEvidence(seen, reference, tolerate)));
        return isWorse(seen) ? least : Math.min(0, least);
    }
    function isWorse(seen) {
        if (seen.length === 0 || references.length === 0)
            return false;
        const middle = (0,estimate/* medianOf */.ux)(seen.toSorted((a, b) => a - b));
        return references.every(({ median }) => middle > beyond(median, tolerate));
    }
    function acceptance(from, to) {
        if (baseline === undefined)
            return 0;
        const limits = baseline.ranks.map((rank) => ({
            rank,
            limit: beyond(baseline.sorted[rank - 1], unacceptable),
        }));
        const seen = levels.slice(from, to);
        return (0,log_mean_exp/* logMeanExp */.B)(limits.map(({ rank, limit }) => beyondEvidence({ beyond: seen.filter((level) => level < limit).length, seen: seen.length }, { rank, known: baseline.sorted.length }, baseline.tau)));
    }
    const after = indicate(afterReadings);
    return {
        signal,
        before: indicate(beforeReadings),
        after,
        seen: (0,tally/* tally */.N)(after),
        usualTraffic: undefined,
        ends: afterReadings.map(timeline/* endOf */.pJ),
        settled,
        isKnown: baseline !== undefined,
        indicate: (readings) => indicate((0,timeline/* tidy */.DZ)(readings)),
        phi: baseline?.tau ?? 1,
        evidence: (from, to) => evidenceOf(levels.slice(from, to)),
        evidenceBesides: (seconds, from, to) => evidenceOf(besides(after, seconds, from, to).map((index) => levels[index])),
        isMaterial: (from, to) => isWorse(levels.slice(from, to)),
        alreadyBad: () => undefined,
        acceptance,
        estimates: (to) => ({
            baseline: (0,estimate/* levelEstimate */.ve)(beforeReadings.map(({ value }) => value), baseline?.tau ?? 1),
            after: (0,estimate/* levelEstimate */.ve)(afterReadings.slice(0, to).map(({ value }) => value), baseline?.tau ?? 1),
        }),
        detectable: () => undefined,
        secondsToAccept: () => undefined,
    };
}
function referenceOf(levels) {
    const sorted = levels.toSorted((a, b) => a - b);
    const ranks = [10, 4].map((part) => Math.max(1, Math.floor(sorted.length / part)));
    return {
        sorted,
        median: (0,estimate/* medianOf */.ux)(sorted),
        high: sorted.at(-ranks[0]),
        ranks,
        tau: autocorrelationTime(levels),
    };
}
function worseEvidence(seen, reference, tolerate) {
    return (0,log_mean_exp/* logMeanExp */.B)(reference.ranks.map((rank) => {
        const limit = beyond(reference.sorted.at(-rank), tolerate);
        return beyondEvidence({ beyond: seen.filter((level) => level > limit).length, seen: seen.length }, { rank, known: reference.sorted.length }, reference.tau);
    }));
}
/** The level that is `ratio` times as bad; towards zero when worse means less. */
function beyond(level, ratio) {
    return level > 0 ? level * ratio : level / ratio;
}

;// CONCATENATED MODULE: ./lib/judge/bernoulli-evidence.js

/**
 * ln of the evidence against "the rate after is at most `tolerate` times the rate before", for few events with rates
 * near 0 or 1, such as a probe's runs, where the Poisson form of `regressionEvidence` is weak: the likelihood under
 * independent Jeffreys priors over the largest likelihood that the null allows.
 * @see Wasserman, Ramdas, Balakrishnan, Universal inference, PNAS 117(29), 2020
 */
function bernoulliEvidence({ e0, n0, e1, n1 }, tolerate) {
    const free = marginal(e0, n0 - e0) + marginal(e1, n1 - e1);
    return free - nullLogLikelihood({ e0, n0, e1, n1 }, tolerate);
}
function marginal(bad, good) {
    return lib(bad + 0.5, good + 0.5) - lib(0.5, 0.5);
}
function nullLogLikelihood({ e0, n0, e1, n1 }, tolerate) {
    const before = n0 > 0 ? e0 / n0 : 0;
    const after = n1 > 0 ? e1 / n1 : 0;
    if (after <= tolerate * before)
        return logLikelihood(e0, n0, before) + logLikelihood(e1, n1, after);
    // On the border p1 = tolerate·p0 the score is a quadratic in p0; its smaller root is the maximum.
    const bad = e0 + e1;
    const good0 = n0 - e0;
    const good1 = n1 - e1;
    const a = tolerate * (bad + good0 + good1);
    const b = bad * (1 + tolerate) + good0 + tolerate * good1;
    const root = (2 * bad) / (b + Math.sqrt(Math.max(0, b * b - 4 * a * bad)));
    const rate = Math.min(root, 1 / tolerate);
    return logLikelihood(e0, n0, rate) + logLikelihood(e1, n1, Math.min(1, tolerate * rate));
}
function logLikelihood(bad, total, rate) {
    const good = total - bad;
    return (bad > 0 ? bad * Math.log(rate) : 0) + (good > 0 ? good * Math.log1p(-rate) : 0);
}

// EXTERNAL MODULE: ./lib/judge/ratio-evidence.js
var ratio_evidence = __webpack_require__(14976);
// EXTERNAL MODULE: ./lib/judge/onset.js
var onset = __webpack_require__(90364);
;// CONCATENATED MODULE: ./lib/judge/usual-from.js




/** The change is sought over the whole baseline, so it must stand out far more than an alarm does. */
const convincing = 10;
const fewestReadings = 8;
const fewestWorse = 3;
const shortestWorseSeconds = 120;
/** A calm after an incident counts as usual once it has lasted a third of the baseline. */
const calmShare = 3;
/** What is called an incident was this many times worse than the calm; less is how some services breathe. */
const incidentRatio = 5;
/** Where in the baseline the present state begins: after an incident that healed, with one that has not, else at 0. */
function usualFrom(readings, tolerate) {
    const worse = worseFrom(readings, tolerate);
    if (worse > 0)
        return { from: worse, isWorse: true };
    return { from: calmFrom(readings, tolerate), isWorse: false };
}
function worseFrom(readings, tolerate) {
    const start = (0,onset/* changePoint */.$)(readings) ?? 0;
    const [head, tail] = [readings.slice(0, start), readings.slice(start)];
    const sums = (0,tally/* tally */.N)(tail);
    const { bad, total, seconds } = sums.between(0, tail.length);
    const last = sums.between(Math.max(0, tail.length - fewestWorse), tail.length);
    const lasts = last.bad * total >= (bad * last.total) / 2;
    if (head.length < fewestReadings || tail.length < fewestWorse || seconds < shortestWorseSeconds || !lasts)
        return 0;
    return bad >= 3 && evidenceOfRise(head, tail, tolerate) >= convincing ? start : 0;
}
function calmFrom(readings, tolerate) {
    const backwards = readings.toReversed();
    const start = readings.length - ((0,onset/* changePoint */.$)(backwards) ?? readings.length);
    const [incident, calm] = [readings.slice(0, start), readings.slice(start)];
    if (incident.length < fewestReadings || calm.length * calmShare < readings.length)
        return 0;
    const [usual, bad] = [calm, incident].map((part) => (0,tally/* rateOf */.M)((0,tally/* tally */.N)(part).between(0, part.length)));
    return bad >= incidentRatio * usual && evidenceOfRise(calm, incident, tolerate) >= convincing ? start : 0;
}
function evidenceOfRise(low, high, tolerate) {
    const phi = dispersion(low);
    const [a, b] = [low, high].map((readings) => (0,tally/* tally */.N)(readings).between(0, readings.length));
    return (0,ratio_evidence/* regressionTest */.Ev)(tolerate)({
        e0: a.bad / phi,
        n0: a.total / phi,
        e1: b.bad / phi,
        n1: b.total / phi,
    });
}

// EXTERNAL MODULE: ./lib/judge/wording.js
var wording = __webpack_require__(12287);
;// CONCATENATED MODULE: ./lib/judge/ratio-course.js










/** Fewer bad events than this since the deploy never raise an alarm. */
const fewestBad = 3;
/** With fewer events in the baseline the Bernoulli form sees more than the Poisson form. */
const fewEvents = 100;
/** With fewer bad events in the baseline "twice as bad" means nothing: an absolute rate is tested. */
const fewBad = 10;
/** Fewer events, none of them bad, can't outweigh any failure: as good as no baseline. */
const fewestEvents = 6;
/** At most this many events in every reading, always as many, make a check (a probe) rather than traffic. */
const checkEvents = 3;
function ratioCourse(signal, deployedAt, settings) {
    const { tolerate, unacceptable, floor } = settings;
    const regression = (0,ratio_evidence/* regressionTest */.Ev)(tolerate);
    const acceptable = (0,ratio_evidence/* acceptanceTest */.iL)(unacceptable);
    const worse = signal.worse ?? "up";
    const rawBefore = (0,timeline/* worseAsBad */.mP)((0,timeline/* tidy */.DZ)(signal.baseline.filter(({ at }) => at < deployedAt)), worse);
    const rawAfter = (0,timeline/* worseAsBad */.mP)((0,timeline/* tidy */.DZ)(signal.after.filter(({ at }) => at >= deployedAt)), worse);
    const state = usualFrom(rawBefore, tolerate);
    const head = (0,tally/* tally */.N)(rawBefore).between(0, state.from);
    // What counts as usual is the state in which the deploy found production, not a better one long gone.
    const usualBefore = rawBefore.slice(state.from);
    const usual = (0,tally/* tally */.N)(usualBefore).between(0, usualBefore.length);
    // An outage must be able to pass the floor although the baseline knows no failure.
    const capRate = usual.bad < 1 ? Math.max(floor, (0,tally/* rateOf */.M)(usual)) : (0,tally/* rateOf */.M)(usual);
    const known = usual.total >= fewestEvents || usual.bad > 0;
    const before = known ? capBursts(usualBefore, capRate) : usualBefore;
    const after = known ? capBursts(rawAfter, capRate) : rawAfter;
    const sums = (0,tally/* tally */.N)(after);
    const seen = (0,tally/* tally */.N)(rawAfter);
    const baseline = { ...(0,tally/* tally */.N)(before).between(0, before.length), phi: dispersion(before) };
    const seasons = (signal.earlier ?? [])
        .map((readings) => capBursts((0,timeline/* worseAsBad */.mP)((0,timeline/* tidy */.DZ)(readings), worse), capRate))
        .map((readings) => ({ ...(0,tally/* tally */.N)(readings).between(0, readings.length), phi: dispersion(readings) }))
        .filter(({ total }) => total > 0);
    const references = [...(known ? [baseline] : []), ...seasons];
    const usualRate = Math.max(0, ...references.map(tally/* rateOf */.M));
    const materialRate = Math.max(tolerate * usualRate, usualRate + floor / 50);
    // Without a baseline nothing says that the deploy did it; only a rate that hardly any service lives with is called.
    const aloneFloor = 10 * floor;
    const settledAt = deployedAt + settings.settleSeconds * 1000;
    const firstSettled = after.findIndex(({ at }) => at >= settledAt);
    const settled = firstSettled < 0 ? after.length : firstSettled;
    function against({ bad, total, phi }, e1, n1) {
        const counts = { e0: bad / phi, n0: total / phi, e1: e1 / phi, n1: n1 / phi };
        const relative = total < fewEvents ? bernoulliEvidence(counts, tolerate) : regression(counts);
        return bad < 1 ? Math.min(relative, (0,ratio_evidence/* floorEvidence */.sR)(e1, n1, floor)) : relative;
    }
    function evidenceOf(e1, n1) {
        if (n1 <= 0)
            return 0;
        let least = references.length === 0 ? (0,ratio_evidence/* floorEvidence */.sR)(e1, n1, aloneFloor) : Number.POSITIVE_INFINITY;
        for (const reference of references)
            least = Math.min(least, against(reference, e1, n1));
        return isWorse(e1, n1) ? least : Math.min(0, least);
    }
    function isWorse(e1, n1) {
        return e1 >= fewestBad && e1 / n1 > (references.length === 0 ? aloneFloor : materialRate);
    }
    function acceptanceOf(e1, n1, leastRate) {
        if (n1 <= 0)
            return 0;
        const { bad, total, phi } = baseline;
        const absolute = (0,ratio_evidence/* belowEvidence */.HK)(e1 / phi, n1 / phi, Math.max(leastRate, unacceptable * (0,tally/* rateOf */.M)(baseline)));
        if (bad / phi < fewBad)
            return absolute;
        return Math.max(acceptable({ e0: bad / phi, n0: total / phi, e1: e1 / phi, n1: n1 / phi }), leastRate > floor ? absolute : 0);
    }
    /** The rate that is unacceptable whatever the baseline: of a check, failing every other time. */
    function leastRateFor(patient, from, to) {
        const first = after[from]?.total ?? 0;
        let isCheck = first <= checkEvents && Number.isInteger(first);
        for (let index = from; isCheck && index < to; index++)
            isCheck = after[index].total === first;
        return isCheck ? 0.5 : patient ? 10 * floor : floor;
    }
    return {
        signal,
        before,
        after,
        seen,
        usualTraffic: references.length > 0
            ? Math.min(...references.map(({ total, seconds }) => total / seconds))
            : undefined,
        ends: after.map(timeline/* endOf */.pJ),
        settled,
        isKnown: references.length > 0,
        indicate: () => [],
        phi: baseline.phi,
        evidence(from, to) {
            const { bad, total } = sums.between(from, to);
            return evidenceOf(bad, total);
        },
        evidenceBesides(seconds, from, to) {
            const rest = besides(after, seconds, from, to).map((index) => after[index]);
            const { bad, total } = (0,tally/* tally */.N)(rest).between(0, rest.length);
            return evidenceOf(bad, total);
        },
        isMaterial(from, to) {
            const { bad, total } = sums.between(from, to);
            return isWorse(bad, total);
        },
        alreadyBad(to) {
            const since = (0,tally/* rateOf */.M)(seen.between(0, to));
            const said = (was) => `${signal.name} was already this bad before the deploy: ${was}, ${(0,wording/* percent */.K)(since)} since`;
            if (state.isWorse && Math.min(since, (0,tally/* rateOf */.M)(usual)) > unacceptable * (0,tally/* rateOf */.M)(head)) {
                const minutes = Math.round((deployedAt - rawBefore[state.from].at) / 60_000);
                return said(`${(0,wording/* percent */.K)((0,tally/* rateOf */.M)(head))} until ${minutes} min before it, then ${(0,wording/* percent */.K)((0,tally/* rateOf */.M)(usual))}`);
            }
            return Math.min(since, (0,tally/* rateOf */.M)(usual)) >= 0.5 ? said(`${(0,wording/* percent */.K)((0,tally/* rateOf */.M)(usual))} failed`) : undefined;
        },
        acceptance(from, to, patient) {
            const { bad, total } = sums.between(from, to);
            return acceptanceOf(bad, total, leastRateFor(patient, from, to));
        },
        estimates(to) {
            const { bad, total } = seen.between(0, to);
            return {
                baseline: asGiven(usual, baseline.phi, worse),
                after: asGiven({ bad, total }, baseline.phi, worse),
            };
        },
        detectable(total, threshold) {
            const rate = (0,tally/* rateOf */.M)(baseline);
            if (rate <= 0 || total <= 0 || evidenceOf(total, total) < threshold)
                return;
            let [low, high] = [1, 1 / rate];
            for (let step = 0; step < 40; step++) {
                const middle = (low + high) / 2;
                if (evidenceOf(middle * rate * total, total) < threshold)
                    low = middle;
                else
                    high = middle;
            }
            return high;
        },
        secondsToAccept(to, threshold) {
            const { total, seconds } = sums.between(settled, to);
            if (total <= 0 || seconds <= 0)
                return;
            const rate = (0,tally/* rateOf */.M)(baseline);
            const leastRate = leastRateFor(true, settled, to);
            for (let times = 1; times * seconds < 30 * 86_400; times *= 1.1) {
                if (acceptanceOf(rate * total * times, total * times, leastRate) >= threshold)
                    return times * seconds;
            }
            return;
        },
    };
}
function asGiven({ bad, total }, phi, worse) {
    return (0,estimate/* ratioEstimate */.S3)(worse === "up" ? bad : total - bad, total, phi);
}

;// CONCATENATED MODULE: ./lib/judge/prepare.js


function prepare(signal, deployedAt, settings) {
    return signal.kind === "ratio"
        ? ratioCourse(signal, deployedAt, settings)
        : gaugeCourse(signal, deployedAt, settings);
}


/***/ }),

/***/ 14976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ regressionTest),
/* harmony export */   HK: () => (/* binding */ belowEvidence),
/* harmony export */   iL: () => (/* binding */ acceptanceTest),
/* harmony export */   sR: () => (/* binding */ floorEvidence)
/* harmony export */ });
/* harmony import */ var _log_mean_exp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22541);

const worseRatios = [1.5, 2, 3, 5, 10, 20, 50];
const betterShares = [0.15, 0.3, 0.5, 0.7];
const floorMultiples = [1.5, 2, 4, 8, 20, 100];
const deltaShares = [0.1, 0.3, 0.5, 0.7];
/**
 * ln of the evidence against "the rate after is at most `tolerate` times the rate before": the likelihood ratio of e1
 * given e0 + e1, averaged over worse ratios. A Bayes factor under the right-Haar prior on the unknown rate, hence an
 * e-process: its expectation stays at most 1 at every look.
 * @see Pérez-Ortiz, Lardy, de Heide, Grünwald, E-statistics, group invariance and anytime-valid testing, Ann. Stat. 52(4), 2024
 */
function regressionTest(tolerate) {
    const ratios = worseRatios.filter((ratio) => ratio > 1.1 * tolerate);
    return ratioTest(tolerate, ratios.length > 0 ? ratios : [2 * tolerate]);
}
/** ln of the evidence against "the rate after is at least `unacceptable` times the rate before"; the same formula, mirrored. */
function acceptanceTest(unacceptable) {
    return ratioTest(unacceptable, betterShares.map((share) => share * unacceptable));
}
function ratioTest(bound, ratios) {
    const logs = ratios.map((ratio) => Math.log(ratio / bound));
    const terms = ratios.map(() => 0);
    return ({ e0, n0, e1, n1 }) => {
        if (n0 <= 0 || n1 <= 0)
            return 0;
        const expected = n0 + bound * n1;
        for (let index = 0; index < terms.length; index++) {
            terms[index] = e1 * logs[index] + (e0 + e1) * Math.log(expected / (n0 + ratios[index] * n1));
        }
        return (0,_log_mean_exp_js__WEBPACK_IMPORTED_MODULE_0__/* .logMeanExp */ .B)(terms);
    };
}
/** ln of the evidence against "the rate is at most `floor`", a mixture of Poisson likelihood ratios. */
function floorEvidence(bad, total, floor) {
    return (0,_log_mean_exp_js__WEBPACK_IMPORTED_MODULE_0__/* .logMeanExp */ .B)(floorMultiples.map((m) => bad * Math.log(m) - (m - 1) * floor * total));
}
/** ln of the evidence against "the rate is at least `delta`", a mixture of Poisson likelihood ratios. */
function belowEvidence(bad, total, delta) {
    return (0,_log_mean_exp_js__WEBPACK_IMPORTED_MODULE_0__/* .logMeanExp */ .B)(deltaShares.map((share) => bad * Math.log(share) + (1 - share) * delta * total));
}


/***/ }),

/***/ 97815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ planRestarts),
/* harmony export */   z: () => (/* binding */ mixedEvidence)
/* harmony export */ });
/* harmony import */ var _log_mean_exp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22541);

/** A fresh test starts this often, so that a failure that shows late is not diluted by the calm before it. */
const everySeconds = 120;
/** Half the weight on the test from the settle time on, half spread over the restarts; `watchSeconds` when the end of the watch is known. */
function planRestarts(course, settledAt, watchSeconds) {
    const starts = [course.settled];
    const weights = [0.5];
    const planned = watchSeconds === undefined ? undefined : Math.max(1, Math.ceil(watchSeconds / everySeconds) - 1);
    let rest = 0.5;
    let nth = 1;
    for (const [index, { at }] of course.after.entries()) {
        if (index <= course.settled)
            continue;
        if (planned !== undefined && nth > planned)
            break;
        if (at < settledAt + nth * everySeconds * 1000)
            continue;
        // Σ 1/(n·(n+1)) = 1: an open-ended watch needs weights that never run out.
        let weight = 0;
        while (at >= settledAt + nth * everySeconds * 1000 && (planned === undefined || nth <= planned)) {
            weight += planned === undefined ? 0.5 / (nth * (nth + 1)) : 0.5 / planned;
            nth++;
        }
        starts.push(index);
        weights.push(weight);
        rest -= weight;
    }
    return { starts, weights, rest: Math.max(0, rest) };
}
/** ln of the mixed evidence of after[0, to): the settle time is left out. */
function mixedEvidence(course, { starts, weights, rest }, to) {
    const terms = [0];
    const shares = [rest];
    for (const [nth, start] of starts.entries()) {
        const begun = start < to;
        terms.push(begun ? course.evidence(start, to) : 0);
        shares.push(weights[nth]);
    }
    return (0,_log_mean_exp_js__WEBPACK_IMPORTED_MODULE_0__/* .logMeanExp */ .B)(terms, shares);
}


/***/ }),

/***/ 50789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ rateOf),
/* harmony export */   N: () => (/* binding */ tally)
/* harmony export */ });
function tally(readings) {
    const bad = new Float64Array(readings.length + 1);
    const total = new Float64Array(readings.length + 1);
    const seconds = new Float64Array(readings.length + 1);
    for (const [index, reading] of readings.entries()) {
        bad[index + 1] = bad[index] + reading.bad;
        total[index + 1] = total[index] + reading.total;
        seconds[index + 1] = seconds[index] + reading.seconds;
    }
    return {
        length: readings.length,
        between: (from, to) => ({
            bad: bad[to] - bad[from],
            total: total[to] - total[from],
            seconds: seconds[to] - seconds[from],
        }),
    };
}
/** Bad over total, 0 when there is nothing to divide by. */
function rateOf({ bad, total }) {
    return total > 0 ? bad / total : 0;
}


/***/ }),

/***/ 82864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ tidy),
/* harmony export */   mP: () => (/* binding */ worseAsBad),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
function endOf({ at, seconds }) {
    return at + seconds * 1000;
}
/**
 * In time order, each moment counted once: of two readings with one start the later given wins, and a reading that
 * begins inside the one kept before it is dropped.
 */
function tidy(readings) {
    const kept = [];
    for (const reading of readings.toSorted((a, b) => a.at - b.at)) {
        const last = kept.at(-1);
        if (last?.at === reading.at)
            kept[kept.length - 1] = reading;
        // Sources round their timestamps: a hundredth of an interval is no overlap.
        else if (last === undefined || reading.at >= endOf(last) - last.seconds * 10)
            kept.push(reading);
    }
    return kept;
}
/** Counts with "bad" always the worse outcome, at most the total. */
function worseAsBad(readings, worse) {
    return readings.map((reading) => {
        const bad = Math.min(reading.bad, reading.total);
        return { ...reading, bad: worse === "up" ? bad : reading.total - bad };
    });
}


/***/ }),

/***/ 31731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ judgeDefaults)
/* harmony export */ });
const judgeDefaults = {
    alpha: 0.01,
    beta: 0.05,
    tolerate: 1.25,
    unacceptable: 2,
    settleSeconds: 60,
    holdSeconds: 30,
    minimumWatchSeconds: 300,
    floor: 0.001,
};


/***/ }),

/***/ 12287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ percent),
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/** A rate as people write it: three significant digits, never in exponents. */
function percent(rate) {
    const value = 100 * rate;
    if (value === 0)
        return "0 %";
    if (value < 0.001)
        return "under 0.001 %";
    return `${Number(value.toPrecision(3))} %`;
}
/** A length of time in the unit that a person would choose. */
function duration(seconds) {
    if (seconds < 120)
        return `${Math.round(seconds)} s`;
    if (seconds < 7200)
        return `${Math.round(seconds / 60)} min`;
    if (seconds < 172_800)
        return `${Math.round(seconds / 3600)} h`;
    return `${Math.round(seconds / 86_400)} days`;
}


/***/ }),

/***/ 45154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/** One row a line where the screen is wide enough, one block a row where it is not. */
function textTable(titles, rows, columns) {
    const widths = titles.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
    if (widths.reduce((sum, width) => sum + width + 2, 0) <= columns) {
        return [titles, ...rows].map((row) => row
            .map((cell, column) => cell.padEnd(widths[column] + 2))
            .join("")
            .trimEnd());
    }
    return rows.flatMap(([first, ...cells]) => [
        ...wrap(first, columns),
        ...cells.flatMap((cell, nth) => wrap(`${titles[nth + 1]}: ${cell}`, columns - 2).map((line) => `  ${line}`)),
    ]);
}
/** Lines of whole words, as long as the screen is wide. */
function wrap(text, columns) {
    const lines = [];
    for (const word of text.split(" ")) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= columns)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}


/***/ })

};
