export const id = 772;
export const ids = [772];
export const modules = {

/***/ 12469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r6: () => (/* binding */ alarmAt),
  XU: () => (/* binding */ alarmingEvidence)
});

// UNUSED EXPORTS: scaled

// EXTERNAL MODULE: ./lib/judge/signal-state.js
var signal_state = __webpack_require__(86835);
// EXTERNAL MODULE: ./lib/judge/signals/tally.js
var tally = __webpack_require__(46955);
// EXTERNAL MODULE: ./lib/judge/transient.js
var judge_transient = __webpack_require__(42497);
;// CONCATENATED MODULE: ./lib/judge/persistent.js



/** Nearly every event of an interval failed: the failure filled it. */
const outage = 0.9;
/**
 * Bad since the deploy and past the settle time just as bad: then the settle time counts as evidence. An outage is
 * called after the first interval past it; anything less can still be a restart that began a little after the deploy
 * and fills parts of the intervals, so it must outlast the hold too, and without its worst minute still be worse.
 */
function persistingSince(state, onset, deployedAt, settings) {
    const { prepared, to, mixed } = state;
    const { settleSeconds } = settings;
    const { after, settled, seen } = prepared;
    if (settled === 0 || to <= settled || mixed <= 0)
        return Number.NEGATIVE_INFINITY;
    const later = seen.between(settled, to);
    if (later.bad < 3 || (0,tally/* rateOf */.M)(later) < (0,tally/* rateOf */.M)(seen.between(0, settled)) / 2)
        return Number.NEGATIVE_INFINITY;
    const interval = (0,signal_state/* lastInterval */.wX)(prepared, to);
    const since = Math.max(deployedAt, onset?.at ?? deployedAt);
    if (since > deployedAt + settleSeconds * 1000)
        return Number.NEGATIVE_INFINITY;
    const begun = after.findIndex(({ at }) => at >= since);
    // Shares of intervals added up: how long everything would have failed.
    const failing = after
        .slice(begun, to)
        .reduce((sum, { seconds }, nth) => sum + seconds * (0,tally/* rateOf */.M)(seen.between(begun + nth, begun + nth + 1)), 0);
    const isOutage = (0,tally/* rateOf */.M)(seen.between(to - 1, to)) >= outage;
    if (!(0,judge_transient/* isStillBad */._)(prepared, begun, to, interval))
        return Number.NEGATIVE_INFINITY;
    if (isOutage) {
        return failing >= 1.1 * settleSeconds ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    }
    return (0,judge_transient/* hasLasted */.O)(prepared, since, to, settings)
        ? prepared.lastingEvidence(settleSeconds + interval, begun, to)
        : Number.NEGATIVE_INFINITY;
}

// EXTERNAL MODULE: ./lib/judge/pools.js
var judge_pools = __webpack_require__(65356);
;// CONCATENATED MODULE: ./lib/judge/alarm.js



/** The regression that the evidence shows at this look, if any, and what the next look must know of each signal. */
function alarmAt(states, { pools, deployedAt, settings }) {
    const histories = states.map(({ history }) => history);
    const crossed = (leader, onset) => {
        const index = states.indexOf(leader);
        const since = Math.max(deployedAt, onset?.at ?? 0);
        const isBad = leader.mixed > 0 && (0,signal_state/* isStillBadSince */.SP)(leader, since, settings);
        const badUntil = isBad ? leader.to : (histories[index]?.badUntil ?? 0);
        histories[index] = { crossed: true, badUntil };
    };
    for (const pool of pools) {
        const mixed = (0,judge_pools/* mergeEvidence */.i1)(pool, states.map((state) => scaled(state, state.mixed, settings)));
        const whole = (0,judge_pools/* mergeEvidence */.i1)(pool, states.map((state) => scaled(state, state.whole, settings)));
        const [lately, altogether] = [states[mixed.leader], states[whole.leader]];
        if (lately !== undefined && mixed.log >= pool.need) {
            const onset = (0,signal_state/* onsetAt */.bf)(lately);
            if ((0,signal_state/* lastingSince */.BR)(lately, onset, deployedAt, settings) >= lately.calibrated.regression) {
                return { alarm: { leader: lately, onset, rule: "sustained" }, histories };
            }
            crossed(lately, onset);
        }
        if (altogether !== undefined && whole.log >= pool.need) {
            const onset = (0,signal_state/* onsetAt */.bf)(altogether);
            if (mixed.log >= pool.need / 2 &&
                persistingSince(altogether, onset, deployedAt, settings) >= altogether.calibrated.regression) {
                return { alarm: { leader: altogether, onset, rule: "persistent" }, histories };
            }
            crossed(altogether, onset);
        }
    }
    return { histories };
}
/** The highest threshold at which this signal alone would raise the alarm at this look. */
function alarmingEvidence(state, deployedAt, settings) {
    const { mixed, whole } = state;
    const onset = (0,signal_state/* onsetAt */.bf)(state);
    return Math.max(Math.min(mixed, (0,signal_state/* lastingSince */.BR)(state, onset, deployedAt, settings)), Math.min(whole, 2 * mixed, persistingSince(state, onset, deployedAt, settings)));
}
/** Evidence on the textbook scale: a calibrated threshold reads as ln(1/alpha). */
function scaled({ calibrated }, log, { alpha }) {
    return (log * Math.log(1 / alpha)) / calibrated.regression;
}


/***/ }),

/***/ 64022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ calibrate)
/* harmony export */ });
/* harmony import */ var _alarm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12469);
/* harmony import */ var _signal_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86835);
/* harmony import */ var _signals_learn_level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50323);
/* harmony import */ var _signals_prepare_signal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45489);
/* harmony import */ var _signals_restarts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15809);
/* harmony import */ var _signals_timeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(926);
/* harmony import */ var _signals_traffic_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57576);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31731);








/**
 * What past windows without a deploy teach: how far the level drifts by itself, and how much evidence this signal must bring,
 * which is what at most a share alpha of them brought to the rule that decides (beta, for windows made unacceptable) and
 * never less than the textbook asks for. A past can show what it had; a calm one does not promise that all goes on so.
 * @see Vovk, Gammerman, Shafer, Algorithmic learning in a random world, 2005
 */
function calibrate(signal, { deployedAt, deadline, settings: given }) {
    const settings = { ..._window_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeDefaults */ .W, ...given };
    const { alpha, beta } = settings;
    const watchSeconds = deadline === undefined ? undefined : (deadline - deployedAt) / 1000;
    const past = (signal.placebos ?? []).flatMap((readings) => placebo(signal, readings) ?? []);
    const level = (0,_signals_learn_level_js__WEBPACK_IMPORTED_MODULE_2__/* .learnLevel */ .n)(past.flatMap(({ asIs }) => {
        if (asIs.kind === "gauge")
            return [];
        const { baseline, after, worse = "up" } = asIs;
        return [{ before: (0,_signals_timeline_js__WEBPACK_IMPORTED_MODULE_5__/* .worseAsBad */ .mP)(baseline, worse), after: (0,_signals_timeline_js__WEBPACK_IMPORTED_MODULE_5__/* .worseAsBad */ .mP)(after, worse) }];
    }));
    const taught = level && { calibrated: { regression: 0, healthy: 0, level } };
    const alarms = past.map(({ asIs, at }) => mostEvidence((0,_signals_prepare_signal_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareSignal */ .e)({ ...asIs, ...taught }, at, settings), at, settings, watchSeconds));
    const misses = past.map(({ worse, at }) => mostAcceptance((0,_signals_prepare_signal_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareSignal */ .e)({ ...worse(settings.unacceptable), ...taught }, at, settings), at, settings));
    const textbook = { regression: Math.log(1 / alpha), healthy: Math.log(1 / beta) };
    return {
        regression: Math.max(textbook.regression, quantile(alarms, alpha) ?? quantile(alarms, 0.1) ?? 0),
        healthy: Math.max(textbook.healthy, quantile(misses, beta) ?? 0),
        ...(past.some(({ asIs, at }) => losesTraffic((0,_signals_prepare_signal_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareSignal */ .e)(asIs, at, settings), settings)) && {
            ebbs: true,
        }),
        ...(level && { level }),
    };
}
/** The ⌈(1 − share)(m + 1)⌉-th smallest; undefined with too few values to promise that share. */
function quantile(values, share) {
    const rank = Math.ceil((1 - share) * (values.length + 1) - 1e-9);
    return rank <= values.length ? values.toSorted((a, b) => a - b)[rank - 1] : undefined;
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
/** The highest threshold at which the rule that decides would have called this window. */
function mostEvidence(prepared, at, settings, watchSeconds) {
    const watched = {
        prepared,
        restarts: (0,_signals_restarts_js__WEBPACK_IMPORTED_MODULE_6__/* .planRestarts */ .O)(prepared, at + settings.settleSeconds * 1000, watchSeconds),
        calibrated: { regression: 0, healthy: 0 },
    };
    let most = 0;
    for (const end of prepared.ends.slice(prepared.settled)) {
        const state = (0,_signal_state_js__WEBPACK_IMPORTED_MODULE_1__/* .stateAt */ .HK)(watched, _signal_state_js__WEBPACK_IMPORTED_MODULE_1__/* .noAlarmYet */ .Jf, end);
        // The rule never brings more than its evidence: what can't raise the maximum needs no closer look.
        if (Math.max(state.mixed, state.whole) <= most)
            continue;
        most = Math.max(most, (0,_alarm_js__WEBPACK_IMPORTED_MODULE_0__/* .alarmingEvidence */ .XU)(state, at, settings));
    }
    return most;
}
function mostAcceptance(prepared, at, settings) {
    let most = 0;
    for (const [index, end] of prepared.ends.entries()) {
        if (end < at + settings.minimumWatchSeconds * 1000)
            continue;
        most = Math.max(most, prepared.acceptance(prepared.settled, index + 1, false));
    }
    return most;
}
function losesTraffic(prepared, settings) {
    return prepared.after.some((_, index) => (0,_signals_traffic_js__WEBPACK_IMPORTED_MODULE_7__/* .trafficLossAt */ .yU)(prepared, index + 1, settings) !== undefined);
}


/***/ }),

/***/ 29007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ dispersion),
/* harmony export */   jh: () => (/* binding */ plainDispersion),
/* harmony export */   tZ: () => (/* binding */ autocorrelationTime)
/* harmony export */ });
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
    const { plain, longRun } = scatter(readings);
    return Math.max(1, plain, longRun);
}
/** The plain part of it alone: how neighbouring intervals differ, whatever the level does in the long run. */
function plainDispersion(readings) {
    return Math.max(1, scatter(readings).plain);
}
function scatter(readings) {
    let bad = 0;
    let total = 0;
    for (const reading of readings) {
        bad += reading.bad;
        total += reading.total;
    }
    const rate = total > 0 ? bad / total : 0;
    const variance = total * rate * (1 - rate);
    if (readings.length < fewest || variance <= 0)
        return { plain: 1, longRun: 1 };
    const residuals = readings.map((reading) => reading.bad - reading.total * rate);
    const plain = residuals.reduce((sum, residual) => sum + residual * residual, 0);
    return { plain: plain / variance, longRun: longRunVariance(residuals, plain) / variance };
}
/** How many successive points of a level say as much as one independent point, at least 1. */
function autocorrelationTime(values) {
    if (values.length < fewest)
        return 1;
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const residuals = values.map((value) => value - mean);
    const plain = residuals.reduce((sum, residual) => sum + residual * residual, 0);
    // The rounding of a mean is no movement: a level that stands still has no memory.
    const rounding = values.length * (mean * 1e-12) ** 2;
    return plain > rounding ? Math.max(1, longRunVariance(residuals, plain) / plain) : 1;
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


/***/ }),

/***/ 43615:
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

/***/ 8315:
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

/***/ 28190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ regressionTest),
/* harmony export */   HK: () => (/* binding */ belowEvidence),
/* harmony export */   O8: () => (/* binding */ ratioTest),
/* harmony export */   iL: () => (/* binding */ acceptanceTest),
/* harmony export */   sR: () => (/* binding */ floorEvidence)
/* harmony export */ });
/* harmony import */ var _log_mean_exp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8315);

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
/** ln of the evidence against "the rate after is `bound` times the rate before", averaged over other ratios. */
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

/***/ 64067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/judge/alarm.js + 1 modules
var judge_alarm = __webpack_require__(12469);
// EXTERNAL MODULE: ./lib/judge/calibrate.js
var calibrate = __webpack_require__(64022);
// EXTERNAL MODULE: ./lib/judge/signal-state.js
var signal_state = __webpack_require__(86835);
;// CONCATENATED MODULE: ./lib/judge/health.js

/** The mean of many zeros is not always exactly zero. */
const roundingError = 1e-9;
/** Whether this signal is shown to be no worse than what must not be missed. At the end of the watch, `isLast`, a coarser bound is enough. */
function isAccepted(state, isLast) {
    const { prepared, calibrated, history, to } = state;
    const from = Math.max(prepared.settled, history.badUntil);
    if (prepared.signal.blind !== undefined || state.isStale || state.hasLostTraffic || from >= to)
        return false;
    if (prepared.unacceptableRate(from, to, isLast) !== undefined)
        return false;
    // Evidence of something worse, even if not enough to act on, is no time to stop watching.
    const isSuspicious = history.crossed ? !hasHealed(state) : state.mixed > roundingError;
    return !isSuspicious && prepared.acceptance(from, to, isLast) >= calibrated.healthy;
}
/** What is said in the end of one signal that raised no alarm. */
function concludeSignal(state, settings) {
    const unseen = whyUnseen(state, settings);
    if (unseen !== undefined)
        return { verdict: "inconclusive", reason: unseen };
    const { prepared, history, to } = state;
    const signal = prepared.signal.name;
    const inconclusive = (reason) => ({ verdict: "inconclusive", reason });
    if (history.crossed && isBadNow(state))
        return inconclusive({ signal, kind: "cut-short" });
    if (history.crossed && !hasHealed(state))
        return inconclusive(whyNotHealed(state));
    if (history.crossed)
        return { verdict: "recovered", reason: { signal, kind: "healed" } };
    if (isAccepted(state, true))
        return healthyOrOld(state);
    return inconclusive(whyUndecided(state) ?? tooLittle(state, to));
}
/** Why nothing can be said of it at all. */
function whyUnseen({ prepared, to, isStale, hasLostTraffic }, { settleSeconds }) {
    const { name: signal, blind } = prepared.signal;
    if (blind !== undefined)
        return { signal, kind: "blind", why: blind };
    if (to === 0)
        return { signal, kind: "no-readings" };
    if (to <= prepared.settled)
        return { signal, kind: "no-readings-after-settle", settleSeconds };
    if (isStale)
        return { signal, kind: "fell-silent" };
    if (!hasLostTraffic)
        return;
    const { total, seconds } = prepared.seen.between(Math.max(prepared.settled, to - 4), to);
    const before = prepared.traffic?.usual ?? 0;
    return { signal, kind: "traffic-lost", before, after: seconds > 0 ? total / seconds : 0 };
}
/** Why what was seen decides nothing, other than that it is too little. */
function whyUndecided({ prepared, to }) {
    const { settled, past, signal: given } = prepared;
    const signal = given.name;
    const { bad, total } = prepared.seen.between(settled, to);
    if (past.kind === "never-seen-working" && (bad > 0 || given.kind === "gauge")) {
        return { signal, kind: past.kind, seen: past.seen };
    }
    if (past.kind === "short" && (bad > 0 || given.kind === "gauge")) {
        return { signal, kind: "short-past", seen: past.seen };
    }
    if (prepared.isMaterial(settled, to))
        return { signal, kind: "looks-worse" };
    const rate = prepared.unacceptableRate(settled, to, true);
    return rate !== undefined && total > 0 ? { signal, kind: "bursts", rate } : undefined;
}
function tooLittle({ prepared, calibrated }, to) {
    const signal = prepared.signal.name;
    const { seconds: neededSeconds, isScatter } = prepared.effortToAccept(to, calibrated.healthy);
    const { baseline, after } = prepared.estimates(to);
    return isScatter
        ? { signal, kind: "restless-past", low: baseline.low ?? 0, high: baseline.high ?? 1 }
        : { signal, kind: "too-little-traffic", after, neededSeconds };
}
function healthyOrOld({ prepared, to }) {
    const signal = prepared.signal.name;
    const old = prepared.alreadyBad(to);
    if (old !== undefined)
        return { verdict: "elsewhere", reason: { signal, kind: "already-bad", ...old } };
    const hasBaseline = prepared.past.kind === "known";
    return { verdict: "healthy", reason: { signal, kind: "no-worse", hasBaseline } };
}
/** Whether the calm since the failure has lasted as long as the failure did: what comes in bursts has pauses too. */
function hasHealed(state) {
    if (isBadNow(state))
        return false;
    const { prepared, history, to } = state;
    const [end, now] = [prepared.ends[history.badUntil - 1], prepared.ends[to - 1]];
    const began = Math.min((0,signal_state/* healedOnset */.b7)(state)?.at ?? Infinity, prepared.firstBurstAt ?? Infinity);
    if (end === undefined || now === undefined)
        return true;
    return now - end >= end - began;
}
function whyNotHealed({ prepared, to }) {
    const signal = prepared.signal.name;
    const rate = prepared.unacceptableRate(prepared.settled, to, true);
    return rate === undefined ? { signal, kind: "cut-short" } : { signal, kind: "bursts", rate };
}
function isBadNow({ history: { badUntil }, to }) {
    return to > 0 && badUntil === to;
}

// EXTERNAL MODULE: ./lib/judge/evidence/estimate.js
var estimate = __webpack_require__(43615);
// EXTERNAL MODULE: ./lib/judge/evidence/ratio-evidence.js
var ratio_evidence = __webpack_require__(28190);
// EXTERNAL MODULE: ./lib/judge/signals/tally.js
var tally = __webpack_require__(46955);
// EXTERNAL MODULE: ./lib/judge/signals/timeline.js
var timeline = __webpack_require__(926);
// EXTERNAL MODULE: ./lib/judge/signals/usual-part.js
var usual_part = __webpack_require__(98889);
;// CONCATENATED MODULE: ./lib/judge/fault.js




/** What a vendor says is set against readings this much older. */
const vendorSlackMs = 60_000;
/** A vendor's incident that ended longer than this before the onset did not cause it. */
const vendorMemoryMs = 600_000;
/** Evidence of its own that a failure is older than the deploy: ten to one. */
const convincing = Math.log(10);
/** Why the deploy is not to blame for this alarm; undefined when nothing clears it. */
function exonerate({ leader, onset }, states, { deployedAt, vendors = [] }, settings) {
    const { prepared, to } = leader;
    // An integration with few calls shows its vendor's failure later than the pages that depend on it.
    const worse = states.filter((state) => state === leader || Math.max(state.mixed, state.whole) > 0);
    const names = worse.map((state) => state.prepared.signal.name);
    const now = prepared.ends[to - 1] ?? deployedAt;
    return (vendorAtFault(vendors, names, { onset, now }) ??
        beganBefore(prepared, onset, deployedAt, to) ??
        controlMoved(prepared, deployedAt, to, settings));
}
/** Why a failure that began before the deploy is not the deploy's; undefined when it began with it. */
function beganBefore(prepared, onset, deployedAt, to) {
    if (onset === undefined || onset.to >= deployedAt || onset.at > deployedAt - usual_part/* stampSlackMs */.Qf)
        return;
    // The likeliest start is always somewhere, be it in a chance cluster: that the tail was worse must be shown by itself.
    if (prepared.tailEvidence(onset.at) < convincing)
        return;
    const start = prepared.before.findIndex(({ at }) => at >= onset.at);
    const tail = start < 0 ? { bad: 0, total: 0 } : (0,tally/* tally */.N)(prepared.before).between(start, prepared.before.length);
    const after = (0,tally/* tally */.N)(prepared.after).between(0, to);
    if (tail.bad < 3 || (0,tally/* rateOf */.M)(tail) < (0,tally/* rateOf */.M)(after) / 2)
        return;
    const minutes = Math.round((deployedAt - onset.at) / 60_000);
    const signal = prepared.signal.name;
    return { signal, kind: "began-before", minutes, before: (0,tally/* rateOf */.M)(tail), after: (0,tally/* rateOf */.M)(after) };
}
/** What a vendor's own word explains: the first one that was down around the onset and on whom a signal that got worse depends. */
function vendorAtFault(words, worse, { onset, now }) {
    const from = (onset?.from ?? now) - vendorMemoryMs;
    const word = words.find(({ state, at, signals }) => state === "down" &&
        at >= from &&
        at <= now + vendorSlackMs &&
        signals.some((name) => worse.includes(name)));
    return word && { kind: "vendor-down", vendor: word.vendor, detail: word.detail };
}
/** Why a series that the deploy did not touch clears it: it got about as much worse. */
function controlMoved(prepared, deployedAt, to, settings) {
    const { signal } = prepared;
    if (signal.control === undefined || signal.control.length === 0)
        return;
    const now = prepared.ends[to - 1] ?? deployedAt;
    const counts = signal.kind === "ratio"
        ? (0,timeline/* worseAsBad */.mP)((0,timeline/* tidy */.DZ)(signal.control), signal.worse ?? "up")
        : prepared.indicate(signal.control);
    const before = (0,tally/* tally */.N)(counts.filter(({ at }) => at < deployedAt));
    const after = (0,tally/* tally */.N)(counts.filter((reading) => reading.at >= deployedAt && (0,timeline/* endOf */.pJ)(reading) <= now));
    const c0 = before.between(0, before.length);
    const c1 = after.between(0, after.length);
    const own = [
        (0,tally/* tally */.N)(prepared.before).between(0, prepared.before.length),
        (0,tally/* tally */.N)(prepared.after).between(0, to),
    ];
    // Half an event more on either side keeps the ratio of rare failures finite.
    const ratio = (a, b) => (b.bad + 0.5) / (b.total + 1) / ((a.bad + 0.5) / (a.total + 1));
    const evidence = (0,ratio_evidence/* regressionTest */.Ev)(settings.tolerate)({
        e0: c0.bad / prepared.phi,
        n0: c0.total / prepared.phi,
        e1: c1.bad / prepared.phi,
        n1: c1.total / prepared.phi,
    });
    if (evidence < convincing || ratio(c0, c1) < ratio(...own) / 2)
        return;
    return { signal: signal.name, kind: "control-moved", before: (0,tally/* rateOf */.M)(c0), after: (0,tally/* rateOf */.M)(c1) };
}

// EXTERNAL MODULE: ./lib/judge/signals/traffic.js
var traffic = __webpack_require__(57576);
;// CONCATENATED MODULE: ./lib/judge/lost-traffic.js



/**
 * The traffic of every ratio is a signal of its own, and critical: requests that no longer arrive fail nowhere. It has an
 * alpha of its own, so that it takes nothing from the others.
 */
function lostTrafficAt(states, settings) {
    const acting = states.filter(({ prepared: { signal, traffic } }) => traffic !== undefined && signal.watchOnly !== true && signal.blind === undefined);
    const share = { ...settings, alpha: settings.alpha / Math.max(1, acting.length) };
    for (const state of acting) {
        if (state.calibrated.ebbs === true)
            continue;
        const loss = (0,traffic/* trafficLossAt */.yU)(state.prepared, state.to, share);
        if (loss !== undefined)
            return { state, loss };
    }
    return;
}
/** Why the deploy is not to blame: a vendor is down on which the signal depends, or a control series lost as much. */
function exonerateLoss({ state: { prepared, to }, loss }, { deployedAt, vendors = [] }) {
    const { signal, ends } = prepared;
    const now = ends[to - 1] ?? deployedAt;
    const vendor = vendorAtFault(vendors, [signal.name], { onset: loss.onset, now });
    if (vendor !== undefined || signal.kind === "gauge")
        return vendor;
    const perSecond = (isAfter) => {
        const readings = (signal.control ?? []).filter(({ at }) => isAfter ? at >= loss.onset.at && at < now : at < deployedAt);
        const seconds = readings.reduce((sum, reading) => sum + reading.seconds, 0);
        return seconds > 0 ? readings.reduce((sum, { total }) => sum + total, 0) / seconds : undefined;
    };
    const [before, after] = [perSecond(false), perSecond(true)];
    if (before === undefined || after === undefined || after > before / 2)
        return;
    return { signal: `traffic of ${signal.name}`, kind: "traffic-lost", before, after };
}
/** The signal as the report shows it: events a second. */
function describeLoss({ state: { prepared, to }, loss }, verdict) {
    const { signal, traffic, after } = prepared;
    const name = `traffic of ${signal.name}`;
    const perSecond = (readings) => readings.map(({ total, seconds }) => total / seconds);
    const { before: usual, after: left, onset, logEvidence, threshold } = loss;
    return {
        name,
        kind: "gauge",
        verdict,
        baseline: (0,estimate/* levelEstimate */.ve)(perSecond(prepared.before), traffic?.phi ?? 1),
        after: (0,estimate/* levelEstimate */.ve)(perSecond(after.slice(0, to)), traffic?.phi ?? 1),
        logEvidence,
        threshold,
        onset,
        reason: { signal: name, kind: "traffic-lost", before: usual, after: left },
    };
}

// EXTERNAL MODULE: ./lib/judge/pools.js
var judge_pools = __webpack_require__(65356);
;// CONCATENATED MODULE: ./lib/judge/describe.js




/** Most of what is asked fails. */
const most = 0.5;
/** The judgement with everything a person needs to check it. */
function describe(scene) {
    const { conclusion, at, states, window } = scene;
    const { verdict, reasons } = conclusion;
    const onset = onsetOf(conclusion);
    const decidedAt = states.some(({ to }) => to > 0) ? at : (window.deadline ?? window.deployedAt);
    const own = states.map((state, index) => describeSignal(scene, state, index));
    const lost = "lost" in conclusion ? [describeLoss(conclusion.lost, conclusion.verdict)] : [];
    return {
        verdict,
        decidedAt,
        decidedAfterSeconds: (decidedAt - window.deployedAt) / 1000,
        ...(onset !== undefined && { onset }),
        ...(verdict === "elsewhere" && states.some(mostFails) && { mostFail: true }),
        reasons,
        signals: [...lost, ...own],
    };
}
function onsetOf(conclusion) {
    if ("alarm" in conclusion)
        return conclusion.alarm.onset;
    if ("lost" in conclusion)
        return conclusion.lost.loss.onset;
    return "onset" in conclusion ? conclusion.onset : undefined;
}
/** Whether most of a signal's traffic fails; a check that fails is no traffic. */
function mostFails({ prepared, to }) {
    if (prepared.traffic === undefined || prepared.signal.watchOnly === true)
        return false;
    const { bad, total } = prepared.seen.between(Math.min(prepared.settled, to), to);
    return total > 0 && bad >= most * total;
}
function describeSignal(scene, state, index) {
    const { window, thresholds } = scene;
    const { settings, pools } = thresholds;
    const { prepared, calibrated } = state;
    const alone = (0,judge_pools/* thresholdAlone */.dx)(pools, index, settings.alpha);
    // Back on this signal's own scale: `scaled` the other way.
    const threshold = (alone * calibrated.regression) / Math.log(1 / settings.alpha);
    const logEvidence = Math.max(state.mixed, state.whole);
    const crosses = logEvidence >= threshold;
    const onset = crosses ? (0,signal_state/* onsetAt */.bf)(state) : undefined;
    const detectable = prepared.detectable(eventsAtEnd(state, window), threshold);
    return {
        name: prepared.signal.name,
        kind: prepared.signal.kind,
        ...signalVerdict(scene, state, crosses),
        ...prepared.estimates(state.to),
        logEvidence,
        threshold,
        ...(detectable !== undefined && { detectable }),
        ...(onset !== undefined && { onset }),
    };
}
function signalVerdict({ conclusion, thresholds: { settings } }, state, crosses) {
    const { name: signal, blind } = state.prepared.signal;
    const { verdict } = conclusion;
    if (verdict === "watching")
        return { verdict, reason: { signal, kind: "undecided" } };
    const alarm = "alarm" in conclusion ? conclusion.alarm : undefined;
    if (alarm?.leader === state)
        return { verdict, reason: { signal, kind: "got-worse", rule: alarm.rule } };
    if (blind !== undefined || !("alarm" in conclusion || "lost" in conclusion)) {
        return concludeSignal(state, settings);
    }
    if (crosses)
        return { verdict, reason: { signal, kind: "worse-too" } };
    if (isAccepted(state, false)) {
        const hasBaseline = state.prepared.past.kind === "known";
        return { verdict: "healthy", reason: { signal, kind: "no-worse", hasBaseline } };
    }
    return { verdict: "inconclusive", reason: { signal, kind: "undecided" } };
}
/** Events past the settle time by the end of the watch, at the traffic seen since. */
function eventsAtEnd({ prepared, to }, { deadline, ended }) {
    const { seen, settled, after, ends } = prepared;
    const { total } = seen.between(Math.min(settled, to), to);
    const [first, now] = [after[settled], ends[to - 1]];
    if (first === undefined || now === undefined || to <= settled)
        return 0;
    if (deadline === undefined || ended === true || now >= deadline)
        return total;
    return (total * (deadline - first.at)) / (now - first.at);
}

// EXTERNAL MODULE: ./lib/judge/signals/prepare-signal.js + 7 modules
var prepare_signal = __webpack_require__(45489);
// EXTERNAL MODULE: ./lib/judge/signals/restarts.js
var restarts = __webpack_require__(15809);
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
    const { deployedAt, deadline, ended } = window;
    const watched = window.signals.map((signal) => judge_open(signal, window, settings));
    const thresholds = { pools: (0,judge_pools/* planPools */.jl)(window.signals, settings.alpha), deployedAt, settings };
    let at = deployedAt;
    let states = watched.map((signal) => (0,signal_state/* stateAt */.HK)(signal, signal_state/* noAlarmYet */.Jf, at));
    const described = (conclusion) => describe({ conclusion, at, states, window, thresholds });
    for (const look of looksOf(watched)) {
        at = look;
        const seen = watched.map((signal, index) => (0,signal_state/* stateAt */.HK)(signal, states[index]?.history ?? signal_state/* noAlarmYet */.Jf, look));
        const { alarm, histories } = (0,judge_alarm/* alarmAt */.r6)(seen, thresholds);
        // The alarm's leader stays the object that it was found on.
        states = seen.map((state, index) => state === alarm?.leader ? state : { ...state, history: histories[index] ?? state.history });
        const conclusion = concludeLook(states, alarm, { window, thresholds, at });
        if (conclusion !== undefined)
            return described(conclusion);
    }
    // A source that fell silent before the deadline gives no look at which its silence would show.
    if (ended === true) {
        const end = Math.max(at, deadline ?? at);
        states = states.map((state) => (0,signal_state/* stateAt */.HK)(state, state.history, end));
        return described(concludeWatch(states, window.blind ?? [], settings));
    }
    return described({ verdict: "watching", reasons: [{ kind: "too-early" }] });
}
function judge_open(signal, window, settings) {
    const { deployedAt, deadline } = window;
    const calibrated = signal.calibrated ?? (0,calibrate/* calibrate */.C)(signal, window);
    const prepared = (0,prepare_signal/* prepareSignal */.e)({ ...signal, calibrated }, deployedAt, settings);
    const settledAt = deployedAt + settings.settleSeconds * 1000;
    const watchSeconds = deadline === undefined ? undefined : (deadline - deployedAt) / 1000;
    return {
        prepared,
        restarts: (0,restarts/* planRestarts */.O)(prepared, settledAt, watchSeconds),
        calibrated,
    };
}
function looksOf(watched) {
    return [...new Set(watched.flatMap(({ prepared }) => prepared.ends))].sort((a, b) => a - b);
}
/** What this look decides; undefined when the watch goes on. */
function concludeLook(states, alarm, { window, thresholds, at }) {
    const { settings } = thresholds;
    const { blind = [], deadline } = window;
    if (blind.length === 0) {
        if (alarm !== undefined)
            return concludeAlarm(alarm, states, { window, settings });
        const lost = lostTrafficAt(states, settings);
        if (lost !== undefined)
            return concludeLoss(lost, window);
        if (isHealthy(states, at, thresholds))
            return concludeWatch(states, blind, settings);
    }
    return deadline !== undefined && at >= deadline ? concludeWatch(states, blind, settings) : undefined;
}
function concludeAlarm(alarm, states, { window, settings }) {
    const excuse = exonerate(alarm, states, window, settings);
    const signal = alarm.leader.prepared.signal.name;
    const { rule } = alarm;
    return excuse === undefined
        ? { verdict: "regressed", reasons: [{ signal, kind: "got-worse", rule }], alarm }
        : { verdict: "elsewhere", reasons: [excuse], alarm };
}
function concludeLoss(lost, window) {
    const excuse = exonerateLoss(lost, window);
    if (excuse !== undefined)
        return { verdict: "elsewhere", reasons: [excuse], lost };
    const { before, after } = lost.loss;
    const signal = `traffic of ${lost.state.prepared.signal.name}`;
    return { verdict: "regressed", reasons: [{ signal, kind: "traffic-lost", before, after }], lost };
}
function isHealthy(states, at, { deployedAt, settings }) {
    const acting = states.filter(isActing);
    return (acting.length > 0 &&
        at - deployedAt >= settings.minimumWatchSeconds * 1000 &&
        acting.every((state) => isAccepted(state, false)));
}
/** The watch is over and raised no alarm: the most worrying conclusion on any signal is the one on the deploy. */
function concludeWatch(states, blind, settings) {
    const inconclusive = { verdict: "inconclusive", onset: undefined };
    if (blind.length > 0)
        return { ...inconclusive, reasons: [{ kind: "guard-blind", why: blind }] };
    const concluded = states.filter(isActing).map((state) => ({ state, ...concludeSignal(state, settings) }));
    if (concluded.length === 0)
        return { ...inconclusive, reasons: [{ kind: "nothing-counts" }] };
    for (const verdict of ["inconclusive", "elsewhere", "recovered"]) {
        const worst = concluded.filter((one) => one.verdict === verdict);
        const [first] = worst;
        if (first === undefined)
            continue;
        const onset = verdict === "recovered" ? (0,signal_state/* healedOnset */.b7)(first.state) : undefined;
        return { verdict, reasons: worst.map(({ reason }) => reason), onset };
    }
    const reasons = concluded.length === 1
        ? concluded.map(({ reason }) => reason)
        : [{ kind: "all-no-worse", signals: concluded.length }];
    return { verdict: "healthy", reasons, onset: undefined };
}
function isActing({ prepared }) {
    return prepared.signal.watchOnly !== true;
}


/***/ }),

/***/ 65356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dx: () => (/* binding */ thresholdAlone),
/* harmony export */   i1: () => (/* binding */ mergeEvidence),
/* harmony export */   jl: () => (/* binding */ planPools)
/* harmony export */ });
/* harmony import */ var _evidence_log_mean_exp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8315);

/**
 * The weighted mean is the only admissible way to merge e-values whatever their dependence. Where some signals are
 * critical, half of alpha is theirs alone, so that the others can't water them down.
 * @see Vovk, Wang, E-values: calibration, combination and applications, Ann. Stat. 49(3), 2021
 */
function planPools(signals, alpha) {
    const acting = [...signals.entries()].filter(([, signal]) => mayAlarm(signal));
    const critical = acting.filter(([, signal]) => signal.critical === true);
    const groups = critical.length > 0 && critical.length < acting.length ? [acting, critical] : [acting];
    return groups
        .filter((group) => group.length > 0)
        .map((group) => {
        const sum = group.reduce((total, [, { weight = 1 }]) => total + weight, 0);
        const shares = group.map(([index, { weight = 1 }]) => [index, sum > 0 ? weight / sum : 1 / group.length]);
        return { shares: new Map(shares), need: Math.log(groups.length / alpha) };
    });
}
function mayAlarm({ watchOnly, blind }) {
    return watchOnly !== true && blind === undefined;
}
/** ln of the pool's average evidence, and the signal that brings most of it. */
function mergeEvidence(pool, evidence) {
    const parts = [...pool.shares].map(([index, weight]) => ({ index, weight, log: evidence[index] ?? 0 }));
    const brought = ({ weight, log }) => Math.log(weight) + log;
    const top = parts.reduce((best, part) => (brought(part) > brought(best) ? part : best));
    return {
        log: (0,_evidence_log_mean_exp_js__WEBPACK_IMPORTED_MODULE_0__/* .logMeanExp */ .B)(parts.map(({ log }) => log), parts.map(({ weight }) => weight)),
        leader: top.index,
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


/***/ }),

/***/ 86835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ lastingSince),
/* harmony export */   HK: () => (/* binding */ stateAt),
/* harmony export */   Jf: () => (/* binding */ noAlarmYet),
/* harmony export */   SP: () => (/* binding */ isStillBadSince),
/* harmony export */   b7: () => (/* binding */ healedOnset),
/* harmony export */   bf: () => (/* binding */ onsetAt),
/* harmony export */   wX: () => (/* binding */ lastInterval)
/* harmony export */ });
/* harmony import */ var _signals_onset_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97694);
/* harmony import */ var _signals_restarts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15809);
/* harmony import */ var _signals_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57576);
/* harmony import */ var _transient_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42497);




const noAlarmYet = { crossed: false, badUntil: 0 };
function stateAt(watched, history, at) {
    const { prepared, restarts } = watched;
    let to = 0;
    for (const end of prepared.ends)
        if (end <= at)
            to++;
    const isBlind = prepared.signal.blind !== undefined;
    return {
        ...watched,
        history,
        to,
        mixed: isBlind ? 0 : (0,_signals_restarts_js__WEBPACK_IMPORTED_MODULE_0__/* .mixedEvidence */ .z)(prepared, restarts, to),
        whole: isBlind ? 0 : prepared.evidence(0, to),
        isStale: isStale(prepared, to, at),
        hasLostTraffic: (0,_signals_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrafficLost */ .eW)(prepared, to),
    };
}
function isStale({ after, ends, settled }, to, at) {
    const [last, end] = [after[to - 1], ends[to - 1]];
    if (to <= settled || last === undefined || end === undefined)
        return true;
    return at - end > Math.max(120, 3 * last.seconds) * 1000;
}
function onsetAt({ prepared, to }) {
    return (0,_signals_onset_js__WEBPACK_IMPORTED_MODULE_2__/* .findOnset */ .V)([...prepared.before, ...prepared.after.slice(0, to)], prepared.phi);
}
/** When a failure that healed began. */
function healedOnset({ prepared, history }) {
    const end = Math.max(history.badUntil, prepared.settled);
    return (0,_signals_onset_js__WEBPACK_IMPORTED_MODULE_2__/* .findOnset */ .V)([...prepared.before, ...prepared.after.slice(0, end)], prepared.phi);
}
/**
 * The highest threshold at which a failure, wherever it began, counts as one that lasts: it has outlasted a restart, is more
 * than one bad minute, and is not healing. Below any threshold otherwise.
 */
function lastingSince(state, onset, deployedAt, settings) {
    const { prepared, to } = state;
    const since = Math.max(deployedAt, onset?.at ?? deployedAt);
    if (!(0,_transient_js__WEBPACK_IMPORTED_MODULE_3__/* .hasLasted */ .O)(prepared, since, to, settings) || !isStillBadSince(state, since, settings))
        return Number.NEGATIVE_INFINITY;
    const seconds = settings.settleSeconds + lastInterval(prepared, to);
    return prepared.lastingEvidence(seconds, Math.max(0, prepared.after.findIndex(({ at }) => at >= since)), to);
}
/** Index of the first reading past the settle time that began then or later. */
function firstSince({ after, settled }, since) {
    const begun = after.findIndex(({ at }) => at >= since);
    return Math.max(settled, begun);
}
function isStillBadSince({ prepared, to }, since, { holdSeconds }) {
    const from = firstSince(prepared, since);
    return from < to && (0,_transient_js__WEBPACK_IMPORTED_MODULE_3__/* .isStillBad */ ._)(prepared, from, to, holdSeconds);
}
/** Length of the last of after[0, to), in seconds. */
function lastInterval({ after }, to) {
    return after[to - 1]?.seconds ?? 0;
}


/***/ }),

/***/ 97073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ longestCapped),
/* harmony export */   s: () => (/* binding */ capBursts)
/* harmony export */ });
/** Longer intervals are not capped: at minute scale a cap hides outages. */
const longestCapped = 15;
/** One short interval can bring at most five times the bad events expected at `rate` (never less than 3): bursts count, but do not decide alone. */
function capBursts(readings, rate) {
    return readings.map((reading) => reading.seconds > longestCapped
        ? reading
        : { ...reading, bad: Math.min(reading.bad, Math.max(3, Math.ceil(5 * rate * reading.total))) });
}


/***/ }),

/***/ 50323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ learnLevel),
  U: () => (/* binding */ wanderOfBaseline)
});

// EXTERNAL MODULE: ./lib/judge/evidence/dispersion.js
var dispersion = __webpack_require__(29007);
// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-gammaln/lib/index.js
var lib = __webpack_require__(67711);
;// CONCATENATED MODULE: ./lib/judge/evidence/wander.js

/** With history, most services stand still; a few drift. */
const wanderKnown = [
    { sd: 0.04, share: 0.35 },
    { sd: 0.08, share: 0.25 },
    { sd: 0.12, share: 0.12 },
    { sd: 0.16, share: 0.1 },
    { sd: 0.24, share: 0.08 },
    { sd: 0.32, share: 0.05 },
    { sd: 0.45, share: 0.03 },
    { sd: 0.64, share: 0.02 },
];
/** One baseline shows little of how far its level drifts: the larger drifts are not ruled out. */
const wanderUnknown = [
    { sd: 0.04, share: 0.1 },
    { sd: 0.08, share: 0.15 },
    { sd: 0.16, share: 0.25 },
    { sd: 0.32, share: 0.3 },
    { sd: 0.64, share: 0.2 },
];
/** How far this level drifts, by how far these stretches of it lay from what was usual. */
function learnWander(prior, stretches) {
    const logs = prior.map(({ sd, share }) => stretches.reduce((sum, stretch) => sum + logLikelihood(stretch, sd), Math.log(share)));
    const top = Math.max(...logs);
    const weights = logs.map((log) => Math.exp(log - top));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return prior.map(({ sd }, index) => ({ sd, share: (weights[index] ?? 0) / all }));
}
function logLikelihood({ bad, expected, known }, sd) {
    const k = 1 / (1 / known + sd * sd);
    return (lib(k + bad) -
        lib(k) +
        k * Math.log(k) +
        bad * Math.log(expected) -
        (k + bad) * Math.log(k + expected));
}

// EXTERNAL MODULE: ./lib/judge/signals/cap.js
var cap = __webpack_require__(97073);
// EXTERNAL MODULE: ./lib/judge/signals/tally.js
var tally = __webpack_require__(46955);
;// CONCATENATED MODULE: ./lib/judge/signals/learn-level.js




/** Shorter stretches say more of chance than of the level. */
const stretchSeconds = 300;
/** How far a level drifts, by how its five-minute stretches differ within the baseline. */
function wanderOfBaseline(baseline) {
    const { bad, total } = (0,tally/* tally */.N)(baseline).between(0, baseline.length);
    if (bad < 1)
        return wanderUnknown;
    const phi = (0,dispersion/* dispersion */.HG)(baseline);
    return learnWander(wanderUnknown, stretchesOf(baseline).map((one) => ({
        bad: one.bad / phi,
        expected: (one.total * bad) / total / phi,
        known: bad / phi,
    })));
}
/** How counts scatter and their level drifts, by what past windows did after their baseline; undefined where none had a bad event. */
function learnLevel(windows) {
    const capped = apart(windows).flatMap(({ before, after }) => {
        const rate = (0,tally/* rateOf */.M)((0,tally/* tally */.N)(before).between(0, before.length));
        return rate > 0 ? [{ before: (0,cap/* capBursts */.s)(before, rate), after: (0,cap/* capBursts */.s)(after, rate) }] : [];
    });
    if (capped.length === 0)
        return;
    const phi = capped.reduce((sum, { before, after }) => sum + (0,dispersion/* plainDispersion */.jh)([...before, ...after]), 0) /
        capped.length;
    const stretches = capped.flatMap(({ before, after }) => {
        const { bad, total } = (0,tally/* tally */.N)(before).between(0, before.length);
        return stretchesOf(after).map((one) => ({
            bad: one.bad / phi,
            expected: (one.total * bad) / total / phi,
            known: bad / phi,
        }));
    });
    return { phi, wander: learnWander(wanderKnown, stretches) };
}
/** Windows that share no reading, as many as fit. */
function apart(windows) {
    const kept = [];
    let last = Number.NEGATIVE_INFINITY;
    let free = Number.NEGATIVE_INFINITY;
    for (const window of windows) {
        const start = window.before[0]?.at ?? Number.NEGATIVE_INFINITY;
        if (start !== last && start < free)
            continue;
        kept.push(window);
        last = start;
        free = (window.after.at(-1)?.at ?? start) + 1;
    }
    return kept;
}
function stretchesOf(readings) {
    const sums = (0,tally/* tally */.N)(readings);
    const stretches = [];
    let from = 0;
    for (let to = 1; to <= readings.length; to++) {
        const { bad, total, seconds } = sums.between(from, to);
        if (seconds < stretchSeconds)
            continue;
        if (total > 0)
            stretches.push({ bad, total });
        from = to;
    }
    return stretches;
}


/***/ }),

/***/ 97694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ changePoint),
/* harmony export */   V: () => (/* binding */ findOnset)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46955);

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
    return { at: best.at, from: likely[0]?.at ?? best.at, to: likely.at(-1)?.at ?? best.at };
}
/** Index of the reading with which the rate most likely rose. */
function changePoint(readings) {
    return bestOf(risesOf(readings))?.start;
}
function risesOf(readings) {
    const sums = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N)(readings);
    const end = readings.length;
    const rises = [];
    for (const [start, { at }] of readings.entries()) {
        if (start === 0)
            continue;
        const before = sums.between(0, start);
        const after = sums.between(start, end);
        if (after.bad * before.total > before.bad * after.total)
            rises.push({ start, at, fit: fitOf(before) + fitOf(after) });
    }
    return rises;
}
function bestOf(rises) {
    let best = rises[0];
    for (const rise of rises)
        if (best === undefined || rise.fit > best.fit)
            best = rise;
    return best;
}
function fitOf({ bad, total }) {
    return bad > 0 ? bad * Math.log(bad / total) : 0;
}


/***/ }),

/***/ 45489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ prepareSignal)
});

// EXTERNAL MODULE: ./lib/judge/evidence/dispersion.js
var dispersion = __webpack_require__(29007);
// EXTERNAL MODULE: ./lib/judge/evidence/estimate.js
var estimate = __webpack_require__(43615);
// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-betaln/lib/index.js
var lib = __webpack_require__(65616);
// EXTERNAL MODULE: ./lib/judge/evidence/log-mean-exp.js
var log_mean_exp = __webpack_require__(8315);
;// CONCATENATED MODULE: ./lib/judge/evidence/gauge-evidence.js


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

// EXTERNAL MODULE: ./lib/judge/signals/tally.js
var tally = __webpack_require__(46955);
// EXTERNAL MODULE: ./lib/judge/signals/timeline.js
var timeline = __webpack_require__(926);
// EXTERNAL MODULE: ./lib/judge/signals/cap.js
var signals_cap = __webpack_require__(97073);
;// CONCATENATED MODULE: ./lib/judge/signals/without-worst.js

/**
 * What is left of after[from, to), as it was and with bursts capped, without the worst readings that together span
 * `seconds`. Capped readings are left out in one stretch, where a failure is one; longer ones one by one, because a
 * single burst fills each.
 */
function withoutWorst(raw, capped, { seconds, from, to }) {
    const kept = keptIndices(capped, seconds, from, to);
    return { raw: pick(raw, kept), capped: pick(capped, kept) };
}
/** Indices of readings[from, to) but for the worst that together span `seconds`. */
function keptIndices(readings, seconds, from, to) {
    const indices = Array.from({ length: Math.max(0, to - from) }, (_, nth) => from + nth);
    const interval = readings[to - 1]?.seconds ?? 1;
    const count = Math.ceil(seconds / interval);
    if (count >= indices.length)
        return [];
    const badAt = (index) => readings[index]?.bad ?? 0;
    if (interval > signals_cap/* longestCapped */.Y) {
        const worst = new Set(indices.toSorted((a, b) => badAt(b) - badAt(a)).slice(0, count));
        return indices.filter((index) => !worst.has(index));
    }
    const badFrom = (start) => readings.slice(start, start + count).reduce((sum, { bad }) => sum + bad, 0);
    let worst = from;
    for (let start = from + 1; start + count <= to; start++)
        if (badFrom(start) > badFrom(worst))
            worst = start;
    return indices.filter((index) => index < worst || index >= worst + count);
}
function pick(readings, indices) {
    return indices.flatMap((index) => readings[index] ?? []);
}

;// CONCATENATED MODULE: ./lib/judge/signals/prepare-gauge.js







/** Fewer baseline points than this order nothing. */
const fewestKnown = 8;
function prepareGauge(signal, deployedAt, settings) {
    const { tolerate, unacceptable, floor } = settings;
    const tolerated = (level) => beyond(level, tolerate, floor);
    const sign = signal.worse === "down" ? -1 : 1;
    const beforeReadings = (0,timeline/* tidy */.DZ)(signal.baseline.filter(({ at }) => at < deployedAt));
    const afterReadings = (0,timeline/* tidy */.DZ)(signal.after.filter(({ at }) => at >= deployedAt));
    const levels = afterReadings.map(({ value }) => sign * value);
    const references = [beforeReadings, ...(signal.earlier ?? []).map((readings) => (0,timeline/* tidy */.DZ)(readings))]
        .filter((readings) => readings.length >= fewestKnown)
        .map((readings) => referenceOf(readings.map(({ value }) => sign * value)));
    const [baseline] = beforeReadings.length >= fewestKnown ? references : [];
    const worstUsual = Math.max(...references.map(({ high }) => tolerated(high)));
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
        const least = Math.min(...references.map((reference) => worseEvidence(seen, reference, tolerated)));
        return isWorse(seen) ? least : Math.min(0, least);
    }
    function isWorse(seen) {
        if (seen.length === 0 || references.length === 0)
            return false;
        const middle = (0,estimate/* medianOf */.ux)(seen.toSorted((a, b) => a - b));
        return references.every(({ median }) => middle > tolerated(median));
    }
    function acceptance(from, to) {
        if (baseline === undefined)
            return 0;
        const limits = baseline.ranks.map((rank) => ({
            rank,
            limit: beyond(baseline.sorted[rank - 1] ?? 0, unacceptable, floor),
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
        ends: afterReadings.map(timeline/* endOf */.pJ),
        settled,
        firstBurstAt: undefined,
        past: pastOf(beforeReadings.length),
        traffic: undefined,
        indicate: (readings) => indicate((0,timeline/* tidy */.DZ)(readings)),
        phi: baseline?.tau ?? 1,
        evidence: (from, to) => evidenceOf(levels.slice(from, to)),
        lastingEvidence: (seconds, from, to) => 2 * evidenceOf(keptIndices(after, seconds, from, to).flatMap((index) => levels[index] ?? [])),
        unacceptableRate: () => undefined,
        isMaterial: (from, to) => isWorse(levels.slice(from, to)),
        alreadyBad: () => undefined,
        tailEvidence(at) {
            const start = beforeReadings.findIndex((reading) => reading.at >= at);
            const [head, tail] = [beforeReadings.slice(0, start), beforeReadings.slice(start)];
            if (start < fewestKnown)
                return 0;
            const reference = referenceOf(head.map(({ value }) => sign * value));
            return worseEvidence(tail.map(({ value }) => sign * value), reference, tolerated);
        },
        acceptance,
        estimates: (to) => ({
            baseline: (0,estimate/* levelEstimate */.ve)(beforeReadings.map(({ value }) => value), baseline?.tau ?? 1),
            after: (0,estimate/* levelEstimate */.ve)(afterReadings.slice(0, to).map(({ value }) => value), baseline?.tau ?? 1),
        }),
        detectable: () => undefined,
        effortToAccept: () => ({ seconds: undefined, isScatter: false }),
    };
}
function referenceOf(levels) {
    const sorted = levels.toSorted((a, b) => a - b);
    const ranks = [10, 4].map((part) => Math.max(1, Math.floor(sorted.length / part)));
    return {
        sorted,
        median: (0,estimate/* medianOf */.ux)(sorted),
        high: sorted.at(-(ranks[0] ?? 1)) ?? 0,
        ranks,
        tau: (0,dispersion/* autocorrelationTime */.tZ)(levels),
    };
}
function worseEvidence(seen, reference, tolerated) {
    return (0,log_mean_exp/* logMeanExp */.B)(reference.ranks.map((rank) => {
        const limit = tolerated(reference.sorted.at(-rank) ?? 0);
        return beyondEvidence({ beyond: seen.filter((level) => level > limit).length, seen: seen.length }, { rank, known: reference.sorted.length }, reference.tau);
    }));
}
function pastOf(points) {
    if (points >= fewestKnown)
        return { kind: "known" };
    return points > 0 ? { kind: "short", seen: points } : { kind: "never-seen-working", seen: 0 };
}
/** The level that is `ratio` times as bad, towards zero when worse means less; at least `step` away, for less matters to nobody. */
function beyond(level, ratio, step) {
    return Math.max(level > 0 ? level * ratio : level / ratio, level + step);
}

;// CONCATENATED MODULE: ./lib/judge/evidence/bernoulli-evidence.js

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

// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-gammaln/lib/index.js
var math_base_special_gammaln_lib = __webpack_require__(67711);
;// CONCATENATED MODULE: ./lib/judge/evidence/level-evidence.js

/** Ratios that a deploy may bring, and the share of the evidence that is staked on each. */
const stakes = [
    { ratio: 1.4, share: 0.15 },
    { ratio: 1.7, share: 0.2 },
    { ratio: 2, share: 0.2 },
    { ratio: 3, share: 0.17 },
    { ratio: 5, share: 0.12 },
    { ratio: 10, share: 0.07 },
    { ratio: 20, share: 0.05 },
    { ratio: 50, share: 0.04 },
].map(({ ratio, share }) => ({ log: Math.log(ratio), logShare: Math.log(share) }));
/** A wander that is this unlikely decides nothing. */
const negligible = 1e-3;
/**
 * The level of `bad` in `total` events, above 0, each count divided by the dispersion `phi`: a gamma distribution around
 * their rate, as wide as chance and the level's own wander together.
 */
function knownLevel({ bad, total, phi }, wander) {
    const terms = wander
        .filter(({ share }) => share > negligible)
        .map(({ sd, share }) => {
        const k = 1 / (phi / bad + sd * sd);
        return { k, offset: Math.log(share) - math_base_special_gammaln_lib(k) + k * Math.log(k) };
    });
    return { rate: bad / total, phi, terms };
}
/**
 * ln of the evidence that `bad` of `total` events are more than the level's own wander brings: their likelihood at worse
 * ratios over their likelihood without a change, each a gamma-Poisson mixture over how far the level may have drifted.
 */
function changeEvidence(level, bad, total) {
    const mean = (level.rate * total) / level.phi;
    const events = bad / level.phi;
    const weighed = weigh(level, events);
    const unchanged = level_evidence_logLikelihood(level, weighed, { events, mean });
    return logSum(stakes.map(({ log, logShare }) => logShare + at(log))) - unchanged;
    function at(log) {
        return events * log + level_evidence_logLikelihood(level, weighed, { events, mean: mean * Math.exp(log) });
    }
}
/** ln of the evidence that `bad` of `total` events come at `ratio` times the level rather than at the level. */
function evidenceOfRatio(level, ratio, bad, total) {
    const mean = (level.rate * total) / level.phi;
    const events = bad / level.phi;
    const weighed = weigh(level, events);
    return (events * Math.log(ratio) +
        level_evidence_logLikelihood(level, weighed, { events, mean: ratio * mean }) -
        level_evidence_logLikelihood(level, weighed, { events, mean }));
}
function weigh({ terms }, events) {
    return terms.map(({ k, offset }) => offset + math_base_special_gammaln_lib(k + events));
}
/** But for a term that no ratio changes. */
function level_evidence_logLikelihood({ terms }, weighed, { events, mean }) {
    let top = Number.NEGATIVE_INFINITY;
    const logs = scratch;
    for (let index = 0; index < terms.length; index++) {
        const { k } = terms[index];
        const log = weighed[index] - (k + events) * Math.log(k + mean);
        logs[index] = log;
        if (log > top)
            top = log;
    }
    let sum = 0;
    for (let index = 0; index < terms.length; index++)
        sum += Math.exp(logs[index] - top);
    return top + Math.log(sum);
}
const scratch = new Float64Array(16);
function logSum(terms) {
    let top = Number.NEGATIVE_INFINITY;
    for (const term of terms)
        if (term > top)
            top = term;
    let sum = 0;
    for (const term of terms)
        sum += Math.exp(term - top);
    return top + Math.log(sum);
}

// EXTERNAL MODULE: ./lib/judge/evidence/ratio-evidence.js
var ratio_evidence = __webpack_require__(28190);
;// CONCATENATED MODULE: ./lib/judge/signals/bursts.js
function burstsIn(readings, capped) {
    const isBurst = (index) => {
        const [was, is] = [readings[index], capped[index]];
        return was !== undefined && is !== undefined && was.bad >= 2 * is.bad && is.bad > 0;
    };
    const starts = new Uint32Array(readings.length + 1);
    for (let index = 0; index < readings.length; index++) {
        starts[index + 1] = (starts[index] ?? 0) + (isBurst(index) && !isBurst(index - 1) ? 1 : 0);
    }
    return {
        isBurst,
        between(from, to) {
            if (to <= from)
                return 0;
            const begun = (starts[to] ?? 0) - (starts[from] ?? 0);
            // A burst that began before `from` and goes on is one more.
            return begun + (isBurst(from) && isBurst(from - 1) ? 1 : 0);
        },
    };
}

// EXTERNAL MODULE: ./lib/judge/signals/learn-level.js + 1 modules
var learn_level = __webpack_require__(50323);
// EXTERNAL MODULE: ./lib/judge/signals/traffic.js
var traffic = __webpack_require__(57576);
// EXTERNAL MODULE: ./lib/judge/signals/usual-part.js
var usual_part = __webpack_require__(98889);
;// CONCATENATED MODULE: ./lib/judge/signals/prepare-ratio.js














/** Fewer bad events than this since the deploy never raise an alarm. */
const fewestBad = 3;
/** With fewer events in the baseline the Bernoulli form sees more than the Poisson form. */
const fewEvents = 100;
/** With fewer bad events in the baseline "twice as bad" means nothing: an absolute rate is tested. */
const fewBad = 10;
/** Fewer events, none of them bad, can't outweigh any failure: as good as no baseline. */
const fewestEvents = 6;
/** Fewer bursts than this are chance. */
const fewestBursts = 3;
/** Without a past only this much failing is called worse, however sure the rate is. */
const grossRate = 0.5;
/** Bursts are a second test beside the counts: it may use up a twentieth of alpha. */
const burstPrice = Math.log(20);
/** What never happened before happens many times as often. */
const burstRatios = [5, 20, 100];
/** At most this many events in every reading, always as many, make a check (a probe) rather than traffic. */
const checkEvents = 3;
/** What a short failure can't bring must be this share of the evidence, if it is as bad as the rest; all of it otherwise. */
const steadyShare = 0.5;
function without(all, part) {
    return { bad: all.bad - part.bad, total: all.total - part.total };
}
function prepareRatio(signal, deployedAt, settings) {
    const { tolerate, unacceptable, floor } = settings;
    const regression = (0,ratio_evidence/* regressionTest */.Ev)(tolerate);
    const burstTest = (0,ratio_evidence/* ratioTest */.O8)(tolerate, burstRatios);
    const acceptable = (0,ratio_evidence/* acceptanceTest */.iL)(unacceptable);
    const worse = signal.worse ?? "up";
    const rawBefore = (0,timeline/* worseAsBad */.mP)((0,timeline/* tidy */.DZ)(signal.baseline.filter(({ at }) => at < deployedAt)), worse);
    const rawAfter = (0,timeline/* worseAsBad */.mP)((0,timeline/* tidy */.DZ)(signal.after.filter(({ at }) => at >= deployedAt)), worse);
    const rawEarlier = (signal.earlier ?? []).map((readings) => (0,timeline/* worseAsBad */.mP)((0,timeline/* tidy */.DZ)(readings), worse));
    const part = (0,usual_part/* usualPart */._A)(rawBefore, deployedAt, tolerate);
    const head = (0,tally/* tally */.N)(rawBefore).between(0, part.from);
    // What counts as usual is the state in which the deploy found production, not a better one long gone.
    const rawUsual = rawBefore.slice(part.from, part.to);
    const usual = (0,tally/* tally */.N)(rawUsual).between(0, rawUsual.length);
    // An outage must be able to pass the floor although the baseline knows no failure.
    const capRate = usual.bad < 1 ? Math.max(floor, (0,tally/* rateOf */.M)(usual)) : (0,tally/* rateOf */.M)(usual);
    const isKnown = usual.total >= fewestEvents || usual.bad > 0;
    const cap = (readings) => (isKnown ? (0,signals_cap/* capBursts */.s)(readings, capRate) : readings);
    const cappedUsual = cap(rawUsual);
    const before = cap(rawBefore.slice(part.from));
    const after = cap(rawAfter);
    const sums = (0,tally/* tally */.N)(after);
    const seen = (0,tally/* tally */.N)(rawAfter);
    const usualBursts = burstsIn(rawUsual, cappedUsual).between(0, rawUsual.length);
    const bursts = burstsIn(rawAfter, after);
    const learnt = signal.calibrated?.level;
    const wander = learnt?.wander ?? (0,learn_level/* wanderOfBaseline */.U)(cappedUsual);
    const referenceOf = (readings) => {
        const sums = (0,tally/* tally */.N)(readings).between(0, readings.length);
        const phi = learnt?.phi ?? (0,dispersion/* dispersion */.HG)(readings);
        return { ...sums, phi, level: sums.bad < 1 ? undefined : knownLevel({ ...sums, phi }, wander) };
    };
    const baseline = referenceOf(cappedUsual);
    const seasons = rawEarlier
        .map((readings) => referenceOf((0,signals_cap/* capBursts */.s)(readings, capRate)))
        .filter(({ total }) => total > 0);
    const references = [...(isKnown ? [baseline] : []), ...seasons];
    const usualRate = Math.max(0, ...references.map(tally/* rateOf */.M));
    const materialRate = Math.max(tolerate * usualRate, usualRate + floor / 50);
    const isCheck = areChecks(rawUsual.length > 0 ? rawUsual : rawAfter);
    const past = prepare_ratio_pastOf(usual, { isCheck, hasReferences: references.length > 0 });
    const settledAt = deployedAt + settings.settleSeconds * 1000;
    const firstSettled = after.findIndex(({ at }) => at >= settledAt);
    const settled = firstSettled < 0 ? after.length : firstSettled;
    function against({ bad, total, phi, level }, e1, n1) {
        if (level !== undefined && total >= fewEvents)
            return changeEvidence(level, e1, n1);
        const counts = { e0: bad / phi, n0: total / phi, e1: e1 / phi, n1: n1 / phi };
        const relative = total < fewEvents ? bernoulliEvidence(counts, tolerate) : regression(counts);
        return bad < 1 ? Math.min(relative, (0,ratio_evidence/* floorEvidence */.sR)(e1, n1, floor)) : relative;
    }
    function evidenceOf(e1, n1) {
        if (n1 <= 0 || past.kind === "never-seen-working")
            return 0;
        // A few good events before: the rate is held against the floor, and only what fails nearly always is called.
        if (past.kind === "short")
            return e1 >= fewestBad && e1 / n1 >= grossRate ? (0,ratio_evidence/* floorEvidence */.sR)(e1, n1, 10 * floor) : 0;
        let least = Number.POSITIVE_INFINITY;
        for (const reference of references)
            least = Math.min(least, against(reference, e1, n1));
        return isWorse(e1, n1) ? least : Math.min(0, least);
    }
    /** ln of the evidence that the rest is as bad as the worst of it, rather than as usual. */
    function likeTheWorst(worst, rest) {
        const ratio = (0,tally/* rateOf */.M)(worst) / usualRate;
        if (!isWorse(rest.bad, rest.total) || !(ratio > 1) || past.kind !== "known")
            return 0;
        const ratios = [ratio, ratio / 2].filter((one) => one > tolerate);
        return Math.min(...references.map(({ level, total }) => level === undefined || total < fewEvents
            ? evidenceOf(rest.bad, rest.total)
            : (0,log_mean_exp/* logMeanExp */.B)(ratios.map((one) => evidenceOfRatio(level, one, rest.bad, rest.total)))));
    }
    /** ln of the evidence that so many bursts in `intervals` short intervals are more than is usual. */
    function evidenceOfBursts(count, intervals, rate) {
        if (!isKnown || count < fewestBursts || rate <= materialRate)
            return 0;
        const counts = { e0: usualBursts, n0: rawUsual.length, e1: count, n1: intervals };
        return burstTest(counts) - burstPrice;
    }
    function isWorse(e1, n1) {
        return e1 >= fewestBad && e1 / n1 > materialRate;
    }
    function acceptanceOf(e1, n1, leastRate, phi = baseline.phi) {
        if (n1 <= 0)
            return 0;
        const { bad, total } = baseline;
        const absolute = (0,ratio_evidence/* belowEvidence */.HK)(e1 / phi, n1 / phi, Math.max(leastRate, unacceptable * (0,tally/* rateOf */.M)(baseline)));
        if (bad / phi < fewBad)
            return absolute;
        return Math.max(acceptable({ e0: bad / phi, n0: total / phi, e1: e1 / phi, n1: n1 / phi }), leastRate > floor ? absolute : 0);
    }
    /** The rate that is unacceptable whatever the baseline: of a check, failing every other time. */
    function leastRateFor(isLast) {
        return isCheck ? grossRate : rareRate(isLast);
    }
    function rareRate(isLast) {
        return isLast ? 10 * floor : floor;
    }
    return {
        signal,
        before,
        after,
        seen,
        ends: after.map(timeline/* endOf */.pJ),
        settled,
        firstBurstAt: after.find((_, index) => index >= settled && bursts.isBurst(index))?.at,
        past,
        traffic: isCheck || !isKnown ? undefined : (0,traffic/* usualTraffic */.mB)(rawBefore, rawEarlier, settings),
        indicate: () => [],
        phi: baseline.phi,
        evidence(from, to) {
            const { bad, total } = sums.between(from, to);
            const counted = evidenceOf(bad, total);
            const burst = evidenceOfBursts(bursts.between(from, to), to - from, (0,tally/* rateOf */.M)(seen.between(from, to)));
            return burst > 0 ? Math.max(counted, burst) : counted;
        },
        lastingEvidence(seconds, from, to) {
            const kept = withoutWorst(rawAfter, after, { seconds, from, to });
            const rest = (0,tally/* tally */.N)(kept.capped).between(0, kept.capped.length);
            const left = burstsIn(kept.raw, kept.capped).between(0, kept.raw.length);
            const rawRest = (0,tally/* tally */.N)(kept.raw).between(0, kept.raw.length);
            const burst = evidenceOfBursts(left, kept.raw.length, (0,tally/* rateOf */.M)(rawRest));
            const alone = Math.max(evidenceOf(rest.bad, rest.total), burst);
            const steady = likeTheWorst(without(seen.between(from, to), rawRest), rawRest) / steadyShare;
            return alone >= Math.log(1 / settings.alpha) ? Math.max(alone, steady) : steady;
        },
        unacceptableRate(from, to, isLast) {
            const { bad, total } = seen.between(from, to);
            const accustomed = past.kind === "never-seen-working" ? 0 : (0,tally/* rateOf */.M)(usual);
            const limit = Math.max(rareRate(isLast), unacceptable * accustomed);
            // One failure says nothing.
            return bad >= 2 && bad > limit * total ? bad / total : undefined;
        },
        isMaterial(from, to) {
            const { bad, total } = sums.between(from, to);
            return isWorse(bad, total);
        },
        alreadyBad(to) {
            const rates = { before: (0,tally/* rateOf */.M)(usual), after: (0,tally/* rateOf */.M)(seen.between(0, to)) };
            const least = Math.min(rates.before, rates.after);
            const start = rawBefore[part.from];
            if (part.isWorse && start !== undefined && least > unacceptable * (0,tally/* rateOf */.M)(head)) {
                const minutes = Math.round((deployedAt - start.at) / 60_000);
                return { ...rates, head: { rate: (0,tally/* rateOf */.M)(head), minutes } };
            }
            return least >= grossRate ? rates : undefined;
        },
        tailEvidence(at) {
            const start = before.findIndex((reading) => reading.at >= at);
            return start <= 0 ? 0 : (0,usual_part/* evidenceOfRise */.SE)(before.slice(0, start), before.slice(start), tolerate);
        },
        acceptance(from, to, isLast) {
            const { bad, total } = sums.between(from, to);
            return acceptanceOf(bad, total, leastRateFor(isLast));
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
        effortToAccept(to, threshold) {
            const { total, seconds } = sums.between(settled, to);
            const rate = (0,tally/* rateOf */.M)(baseline);
            const leastRate = leastRateFor(true);
            const accepts = (events, phi = baseline.phi) => acceptanceOf(rate * events, events, leastRate, phi) >= threshold;
            const isScatter = baseline.phi > 1 && total > 0 && accepts(total, 1);
            for (let times = 1; total > 0 && times * seconds < 30 * 86_400; times *= 1.1) {
                if (accepts(total * times))
                    return { seconds: times * seconds, isScatter };
            }
            return { seconds: undefined, isScatter };
        },
    };
}
/** Whether these are the runs of a check: always the same few events in a reading. */
function areChecks(readings) {
    const first = readings[0]?.total ?? 0;
    return (first > 0 &&
        first <= checkEvents &&
        Number.isInteger(first) &&
        readings.every(({ total }) => total === first));
}
function prepare_ratio_pastOf(usual, { isCheck, hasReferences }) {
    if (isCheck && usual.total > 0 && usual.bad >= usual.total) {
        return { kind: "never-seen-working", seen: usual.total };
    }
    if (hasReferences)
        return { kind: "known" };
    return usual.total > 0 ? { kind: "short", seen: usual.total } : { kind: "never-seen-working", seen: 0 };
}
function asGiven({ bad, total }, phi, worse) {
    return (0,estimate/* ratioEstimate */.S3)(worse === "up" ? bad : total - bad, total, phi);
}

;// CONCATENATED MODULE: ./lib/judge/signals/prepare-signal.js


function prepareSignal(signal, deployedAt, settings) {
    return signal.kind === "ratio"
        ? prepareRatio(signal, deployedAt, settings)
        : prepareGauge(signal, deployedAt, settings);
}


/***/ }),

/***/ 15809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ planRestarts),
/* harmony export */   z: () => (/* binding */ mixedEvidence)
/* harmony export */ });
/* harmony import */ var _evidence_log_mean_exp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8315);

/** A fresh test starts this often, so that a failure that shows late is not diluted by the calm before it. */
const everySeconds = 120;
/** Half the weight on the test from the settle time on, half spread over the restarts; `watchSeconds` when the end of the watch is known. */
function planRestarts(prepared, settledAt, watchSeconds) {
    const starts = [prepared.settled];
    const weights = [0.5];
    const planned = watchSeconds === undefined ? undefined : Math.max(1, Math.ceil(watchSeconds / everySeconds) - 1);
    let rest = 0.5;
    let nth = 1;
    for (const [index, { at }] of prepared.after.entries()) {
        if (index <= prepared.settled)
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
function mixedEvidence(prepared, { starts, weights, rest }, to) {
    const terms = [0];
    const shares = [rest];
    for (const [nth, start] of starts.entries()) {
        const begun = start < to;
        terms.push(begun ? prepared.evidence(start, to) : 0);
        shares.push(weights[nth] ?? 0);
    }
    return (0,_evidence_log_mean_exp_js__WEBPACK_IMPORTED_MODULE_0__/* .logMeanExp */ .B)(terms, shares);
}


/***/ }),

/***/ 46955:
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

/***/ 926:
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

/***/ 57576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eW: () => (/* binding */ isTrafficLost),
/* harmony export */   mB: () => (/* binding */ usualTraffic),
/* harmony export */   yU: () => (/* binding */ trafficLossAt)
/* harmony export */ });
/* harmony import */ var _evidence_dispersion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29007);
/* harmony import */ var _evidence_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28190);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46955);



/** Traffic is lost when less than this share of the usual is left. */
const lostShare = 0.4;
/** The evidence is against "at least this share of the usual is left", so that a tide or a marketing campaign's end is none. */
const toleratedShare = 0.6;
/** With fewer independent events expected, an empty stretch is chance. */
const fewestExpected = 20;
const shortestTailSeconds = 30;
/** Traffic that had ebbed away before the deploy is no measure of what is usual now. */
const lastMinutesSeconds = 600;
/** What is usual, from the baseline and from the same hours of earlier days. */
function usualTraffic(before, earlier, settings) {
    const whole = rateOfAll(before);
    if (whole === undefined)
        return;
    const end = before.at(-1).at;
    const last = rateOfAll(before.filter(({ at }) => at >= end - lastMinutesSeconds * 1000)) ?? whole;
    const usual = Math.min(whole, last, ...earlier.map((readings) => rateOfAll(readings) ?? whole));
    if (usual <= 0)
        return;
    const seconds = settings.settleSeconds + settings.holdSeconds;
    const ebbs = [before, ...earlier].some((readings) => hasEbb(readings, lostShare * whole, seconds));
    // Events out of so many instants that hardly one in a billion holds any: a Poisson count.
    const counts = before.map((reading) => ({
        ...reading,
        bad: reading.total,
        total: reading.seconds * usual * 1e9,
    }));
    return { usual, phi: (0,_evidence_dispersion_js__WEBPACK_IMPORTED_MODULE_0__/* .dispersion */ .HG)(counts), ebbs };
}
function rateOfAll(readings) {
    const { total, seconds } = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N)(readings).between(0, readings.length);
    return seconds > 0 ? total / seconds : undefined;
}
/** Whether some stretch of at least so many seconds had less than `rate` events a second. */
function hasEbb(readings, rate, leastSeconds) {
    const sums = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N)(readings);
    let from = 0;
    for (let to = 1; to <= readings.length; to++) {
        while (sums.between(from + 1, to).seconds >= leastSeconds)
            from++;
        const { total, seconds } = sums.between(from, to);
        if (seconds >= leastSeconds && total < rate * seconds)
            return true;
    }
    return false;
}
/** Whether the last readings of after[0, to) hold so little traffic that what remains says nothing of the rest. */
function isTrafficLost({ traffic, seen, after }, to) {
    if (traffic === undefined)
        return false;
    for (let from = to - 2; from >= 0; from--) {
        const { total, seconds } = seen.between(from, to);
        const expected = (traffic.usual * seconds) / traffic.phi;
        if (seconds < shortestTailSeconds || expected < fewestExpected)
            continue;
        return total < lostShare * traffic.usual * seconds;
    }
    // Longer readings than a tail: one is enough when it should have held many events.
    const { total, seconds } = seen.between(Math.max(0, to - 1), to);
    const isLong = to > 0 && after.length > 0 && (traffic.usual * seconds) / traffic.phi >= fewestExpected;
    return isLong && total < lostShare * traffic.usual * seconds;
}
/**
 * Traffic that fell away with the deploy and stays away longer than a restart lasts, where the past shows no such ebb;
 * undefined otherwise. The start is the likeliest one, and every start that was tried raises the threshold.
 */
function trafficLossAt(prepared, to, { alpha, settleSeconds, holdSeconds }) {
    const { traffic, seen, after, ends } = prepared;
    if (traffic === undefined || traffic.ebbs || !isTrafficLost(prepared, to))
        return;
    const { start, logEvidence } = likeliestStart(seen, to, traffic);
    const { total, seconds } = seen.between(start, to);
    const [first, last] = [after[start], after[to - 1]];
    const end = ends[to - 1];
    if (first === undefined || last === undefined || end === undefined)
        return;
    const slack = last.seconds >= holdSeconds ? last.seconds : 0;
    const hasLasted = end - first.at >= (settleSeconds + holdSeconds + slack) * 1000;
    const threshold = Math.log(to / alpha);
    if (!hasLasted || logEvidence < threshold || total >= lostShare * traffic.usual * seconds)
        return;
    const onset = { at: first.at, from: first.at, to: first.at + first.seconds * 1000 };
    return { onset, before: traffic.usual, after: total / seconds, logEvidence, threshold };
}
function likeliestStart(seen, to, { usual, phi }) {
    let best = { start: 0, logEvidence: Number.NEGATIVE_INFINITY };
    for (let start = 0; start < to; start++) {
        const { total, seconds } = seen.between(start, to);
        const logEvidence = (0,_evidence_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .belowEvidence */ .HK)(total / phi, seconds / phi, toleratedShare * usual);
        if (logEvidence > best.logEvidence)
            best = { start, logEvidence };
    }
    return best;
}


/***/ }),

/***/ 98889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ stampSlackMs),
/* harmony export */   SE: () => (/* binding */ evidenceOfRise),
/* harmony export */   _A: () => (/* binding */ usualPart)
/* harmony export */ });
/* harmony import */ var _evidence_dispersion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29007);
/* harmony import */ var _evidence_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28190);
/* harmony import */ var _onset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97694);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46955);




/** The change is sought over the whole baseline, so it must stand out far more than an alarm does. */
const convincing = 10;
const fewestReadings = 8;
const fewestWorse = 3;
const shortestWorseSeconds = 120;
/** A calm after an incident counts as usual once it has lasted a third of the baseline. */
const calmShare = 3;
/** Nothing marks the start of many rollouts: the time noted as the deploy's may be the end of one that took minutes. */
const stampSlackMs = 240_000;
/** What is called an incident was this many times worse than the calm; less is how some services breathe. */
const incidentRatio = 5;
/**
 * Which part of the baseline is usual: what comes after an incident that healed, or since one that has not; without its
 * end, where that is so much worse that the rollout must have begun before the time that is noted as the deploy's.
 */
function usualPart(readings, deployedAt, tolerate) {
    const start = (0,_onset_js__WEBPACK_IMPORTED_MODULE_0__/* .changePoint */ .$)(readings) ?? 0;
    const startAt = readings[start]?.at ?? deployedAt;
    if (deployedAt - startAt <= stampSlackMs && goesOn(readings, start) && isRise(readings, start, tolerate)) {
        const before = readings.slice(0, start);
        return { from: calmFrom(before, tolerate), to: start, isWorse: false };
    }
    const worse = isLastingRise(readings, start) && isRise(readings, start, tolerate) ? start : 0;
    const from = worse > 0 ? worse : calmFrom(readings, tolerate);
    return { from, to: readings.length, isWorse: worse > 0 };
}
function isRise(readings, start, tolerate) {
    const [head, tail] = [readings.slice(0, start), readings.slice(start)];
    const { bad } = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N)(tail).between(0, tail.length);
    return (head.length >= fewestReadings && bad >= fewestWorse && evidenceOfRise(head, tail, tolerate) >= convincing);
}
function isLastingRise(readings, start) {
    const tail = readings.slice(start);
    const { seconds } = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N)(tail).between(0, tail.length);
    return tail.length >= fewestWorse && seconds >= shortestWorseSeconds && goesOn(readings, start);
}
/** Whether what began at `start` is still at least half as bad at the end. */
function goesOn(readings, start) {
    const sums = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N)(readings);
    const { bad, total } = sums.between(start, readings.length);
    const last = sums.between(Math.max(start, readings.length - fewestWorse), readings.length);
    return last.bad * total >= (bad * last.total) / 2;
}
function calmFrom(readings, tolerate) {
    const backwards = readings.toReversed();
    const start = readings.length - ((0,_onset_js__WEBPACK_IMPORTED_MODULE_0__/* .changePoint */ .$)(backwards) ?? readings.length);
    const [incident, calm] = [readings.slice(0, start), readings.slice(start)];
    if (incident.length < fewestReadings || calm.length * calmShare < readings.length)
        return 0;
    const [usual, bad] = [rateOfAll(calm), rateOfAll(incident)];
    return bad >= incidentRatio * usual && evidenceOfRise(calm, incident, tolerate) >= convincing ? start : 0;
}
/** ln of the evidence that the rate of `high` is above what is tolerated of the rate of `low`. */
function evidenceOfRise(low, high, tolerate) {
    const phi = (0,_evidence_dispersion_js__WEBPACK_IMPORTED_MODULE_2__/* .dispersion */ .HG)(low);
    const a = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N)(low).between(0, low.length);
    const b = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N)(high).between(0, high.length);
    return (0,_evidence_ratio_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .regressionTest */ .Ev)(tolerate)({ e0: a.bad / phi, n0: a.total / phi, e1: b.bad / phi, n1: b.total / phi });
}
function rateOfAll(readings) {
    return (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .rateOf */ .M)((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N)(readings).between(0, readings.length));
}


/***/ }),

/***/ 42497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ hasLasted),
/* harmony export */   _: () => (/* binding */ isStillBad)
/* harmony export */ });
/* harmony import */ var _signals_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46955);

/** A stretch in which fewer bad events than this are expected says little about healing. */
const fewestExpected = 2;
/**
 * Whether a failure that began at `since` has outlasted what is forgiven to a restart (settle and hold). An interval
 * as long as the hold may hide where in it a short failure lay, so one more is asked for.
 */
function hasLasted(prepared, since, to, settings) {
    const [last, end] = [prepared.after[to - 1], prepared.ends[to - 1]];
    if (last === undefined || end === undefined)
        return false;
    const interval = last.seconds;
    const slack = interval >= settings.holdSeconds ? interval : 0;
    return end - since >= (settings.settleSeconds + settings.holdSeconds + slack) * 1000;
}
/** Whether the end of after[from, to) is still at least half as bad as the part before it. */
function isStillBad(prepared, from, to, holdSeconds) {
    const sums = prepared.seen;
    const rate = (0,_signals_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .M)(sums.between(from, to));
    const middle = Math.floor((from + to) / 2);
    let start = to;
    let seconds = 0;
    while (start > from &&
        (seconds < holdSeconds || (start > middle && rate * sums.between(start, to).total < fewestExpected))) {
        start--;
        seconds += prepared.after[start]?.seconds ?? 0;
    }
    const [earlier, held] = [sums.between(from, start), sums.between(start, to)];
    return earlier.total <= 0 ? held.bad > 0 : (0,_signals_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .M)(held) >= (0,_signals_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .rateOf */ .M)(earlier) / 2;
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

/***/ 2965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf),
/* harmony export */   u: () => (/* binding */ replayInWords)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54783);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25825);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58685);



const already = (signal) => `${signal} was already this bad before the deploy`;
const signalWords = {
    undecided: () => "not decided yet",
    blind: ({ signal, why }) => `${signal} ${why}`,
    "no-readings": ({ signal }) => `${signal} gave no readings after the deploy`,
    "no-readings-after-settle": ({ signal, settleSeconds }) => `${signal} gave no readings after the settle time of ${settleSeconds} s`,
    "fell-silent": ({ signal }) => `${signal} stopped giving readings`,
    "never-seen-working": ({ signal, seen }) => seen === 0
        ? `${signal} was never seen working: there is nothing from before the deploy to hold it against`
        : `${signal} was never seen working: before the deploy it failed too, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(seen)} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(seen)} times`,
    "short-past": ({ signal, seen }) => `${signal} has too short a past to be held against: ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(seen)} before the deploy`,
    "traffic-lost": ({ signal, before, after }) => `${signal} fell away: ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .significant */ .I1)(before)} a second before, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .significant */ .I1)(after)} since; what no longer arrives fails nowhere`,
    "cut-short": ({ signal }) => `${signal} got worse, but the watch ended before it was clear whether it lasts`,
    healed: ({ signal }) => `${signal} got worse for a moment and healed by itself`,
    "no-worse": ({ signal, hasBaseline }) => `${signal} is no worse than ${hasBaseline ? "before" : "anybody would mind; it has no baseline"}`,
    bursts: ({ signal, rate }) => `${signal} is at ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(rate)}, more than is acceptable, in bursts too few to act on`,
    "looks-worse": ({ signal }) => `${signal} looks worse, but the evidence is too thin to act on`,
    "restless-past": ({ signal, low, high }) => `${signal} can't be held against a past that was this restless: anything from ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(low)} to ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(high)} would be usual`,
    "too-little-traffic": ({ signal, after, neededSeconds }) => `${signal} has too little traffic to tell${excludedWords(after)}${neededSeconds === undefined ? "" : `: it would take about ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(neededSeconds)} of it`}`,
    "already-bad": ({ signal, before, after, head }) => head === undefined
        ? `${already(signal)}: ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(before)} failed, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(after)} since`
        : `${already(signal)}: ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(head.rate)} until ${head.minutes} min before it, then ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(before)}, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(after)} since`,
    "began-before": ({ signal, minutes, before, after }) => `${already(signal)}: it began about ${minutes} min earlier (${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(before)} then, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(after)} since)`,
    "control-moved": ({ signal, before, after }) => `the control series of ${signal}, which this deploy did not touch, got as much worse (${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(before)} → ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(after)})`,
    "got-worse": ({ signal }) => `${signal} got worse with the deploy`,
    "worse-too": ({ signal }) => `${signal} got worse as well`,
};
const reasonWords = {
    ...signalWords,
    "vendor-down": ({ vendor, detail }) => `${vendor} is down: ${detail}`,
    "guard-blind": ({ why }) => `the guard could not see: ${why.join("; ")}`,
    "nothing-counts": () => "no signal that may act was given",
    "all-no-worse": ({ signals }) => `all ${signals} signals are no worse than before`,
    "too-early": () => "too early to tell",
};
const ruleWords = {
    sustained: "and it has outlasted what is forgiven to a restart",
    persistent: "bad since the deploy and just as bad past the settle time",
};
/** The judgement with a sentence for each of its reasons. */
function verdictOf(judgement) {
    const { reasons, signals, ...rest } = judgement;
    const told = signals.map((signal) => ({ ...signal, reason: signalSentence(signal), facts: signal.reason }));
    // With an alarm, what the leading signal showed follows the reason.
    const leader = told.find(({ facts }) => facts.kind === "got-worse");
    const sentence = reasons.map((one) => (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(reasonWords, one)).join("; ");
    const reason = leader === undefined ? sentence : `${sentence}: ${leader.reason}`;
    return { ...rest, reason, facts: reasons, signals: told };
}
/** A replay with every judgement put into words. */
function replayInWords({ deploys, placebos, caught }) {
    const told = (one) => ({ ...one, verdict: verdictOf(one.verdict) });
    return { deploys: deploys.map(told), placebos: placebos.map(told), caught };
}
function signalSentence(signal) {
    const { reason } = signal;
    const facts = factsWords(signal);
    switch (reason.kind) {
        case "got-worse":
            return `${facts}, ${ruleWords[reason.rule]}`;
        case "worse-too":
            return facts;
        case "undecided":
            return signal.verdict === "watching" ? facts : `${facts}; not decided yet`;
        default:
            return (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(reasonWords, reason);
    }
}
function factsWords({ kind, baseline, after, logEvidence, threshold }) {
    const level = ({ rate }) => rate === undefined ? "nothing" : kind === "ratio" ? (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(rate) : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .significant */ .I1)(rate);
    return `${level(baseline)} before, ${level(after)} after; evidence ${logEvidence.toFixed(1)} of ${threshold.toFixed(1)}`;
}
/** What so little traffic rules out all the same. */
function excludedWords({ n, bad, high }) {
    if (bad === undefined || high === undefined || n < 1)
        return "";
    const failures = bad < 1 ? "no failure" : `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(bad)} failure${Math.round(bad) === 1 ? "" : "s"}`;
    return ` (${failures} in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(n)}; more than ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(high)} is excluded)`;
}


/***/ }),

/***/ 58685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ say)
/* harmony export */ });
/** What a table says of a fact. */
function say(words, fact) {
    // The row of a fact's own kind takes that fact, which the compiler can't follow from the key to the argument.
    const row = words[fact.kind];
    return row(fact);
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
    const widths = titles.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)));
    if (widths.reduce((sum, width) => sum + width + 2, 0) <= columns) {
        return [titles, ...rows].map((row) => row
            .map((cell, column) => cell.padEnd((widths[column] ?? 0) + 2))
            .join("")
            .trimEnd());
    }
    return rows.flatMap(([first = "", ...cells]) => [
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
