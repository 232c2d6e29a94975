export const id = 1599;
export const ids = [1599];
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
 * and fills parts of the intervals, so without its worst minute it must still be worse.
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
    return prepared.lastingEvidence(settleSeconds + interval, begun, to);
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
/* harmony import */ var _signals_learn_level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97932);
/* harmony import */ var _signals_prepare_signal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71241);
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
        const levels = readings.flatMap((reading) => ("value" in reading ? [reading] : []));
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
    const counts = readings.flatMap((reading) => ("bad" in reading ? [reading] : []));
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

/***/ 4472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ learnWander),
/* harmony export */   dX: () => (/* binding */ wanderKnown),
/* harmony export */   yN: () => (/* binding */ wanderUnknown)
/* harmony export */ });
/* harmony import */ var _stdlib_math_base_special_gammaln__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67711);

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
    return (_stdlib_math_base_special_gammaln__WEBPACK_IMPORTED_MODULE_0__(k + bad) -
        _stdlib_math_base_special_gammaln__WEBPACK_IMPORTED_MODULE_0__(k) +
        k * Math.log(k) +
        bad * Math.log(expected) -
        (k + bad) * Math.log(k + expected));
}


/***/ }),

/***/ 53040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// UNUSED EXPORTS: judgeOn

// EXTERNAL MODULE: ./lib/judge/alarm.js + 1 modules
var judge_alarm = __webpack_require__(12469);
// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-gammaln/lib/index.js
var lib = __webpack_require__(67711);
;// CONCATENATED MODULE: ./lib/judge/evidence/excluded.js

const level = 0.05;
/** Beyond so many bad events the score interval says the same. */
const mostSummed = 1_000;
/**
 * The rate above which so few bad events would be seen in less than one of twenty such samples: the upper bound of Clopper and
 * Pearson, one-sided. For none of n it is 1 − 0.05^(1/n), the rule of three: about 3/n. Undefined where there are no events, or
 * too many bad ones for it to matter.
 * @see Clopper, Pearson, The use of confidence or fiducial limits illustrated in the case of the binomial, Biometrika 26(4), 1934
 * @see Hanley, Lippman-Hand, If nothing goes wrong, is everything all right?, JAMA 249(13), 1983
 */
function excludedAbove(bad, total) {
    const seen = Math.round(bad);
    if (total < 1 || seen > mostSummed)
        return;
    if (seen >= total)
        return 1;
    let [low, high] = [seen / total, 1];
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (atMost(seen, total, middle) > level)
            low = middle;
        else
            high = middle;
    }
    return high;
}
/** Chance of at most so many bad events of `total`, at this rate. */
function atMost(seen, total, rate) {
    let sum = 0;
    for (let bad = 0; bad <= seen; bad++) {
        const ways = lib(total + 1) - lib(bad + 1) - lib(total - bad + 1);
        sum += Math.exp(ways + bad * Math.log(rate) + (total - bad) * Math.log1p(-rate));
    }
    return sum;
}

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
/** Whether as many events were seen as the user wants to see before anything is called healthy. */
function hasEnoughEvents({ prepared: { signal, seen }, to }) {
    return signal.kind === "gauge" || seen.between(0, to).total >= (signal.minimumEvents ?? 0);
}
/** What is said in the end of one signal that raised no alarm. */
function concludeSignal(state, settings) {
    const unseen = whyUnseen(state, settings);
    if (unseen !== undefined)
        return { verdict: "inconclusive", reason: unseen };
    const { prepared, history, to } = state;
    const signal = prepared.signal.name;
    const inconclusive = (reason) => ({ verdict: "inconclusive", reason });
    const common = movedAlike(state, settings);
    if (common !== undefined)
        return { verdict: "elsewhere", reason: common };
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
/** It looks worse, and so does a series that the deploy did not touch; that ours got worse beyond it is not shown. */
function movedAlike({ prepared, to }, { alpha }) {
    const { settled, control } = prepared;
    if (control === undefined || !prepared.isMaterial(settled, to))
        return;
    const word = control.word(settled, to, Math.log(1 / alpha));
    if (word.kind === "nothing" || (word.kind === "undecided" && !word.hasMoved))
        return;
    const { baseline, after } = control.result(settled, to);
    return {
        signal: prepared.signal.name,
        kind: "control-moved",
        before: baseline.rate ?? 0,
        after: after.rate ?? 0,
    };
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
    const excluded = excludedBy(prepared, to);
    return isScatter
        ? { signal, kind: "restless-past", low: baseline.low ?? 0, high: baseline.high ?? 1 }
        : { signal, kind: "too-little-traffic", after, neededSeconds, ...(excluded && { excluded }) };
}
function excludedBy({ signal, phi, seen }, to) {
    if (signal.kind === "gauge")
        return;
    const { bad, total } = seen.between(0, to);
    // Events that come in clumps say as much as fewer independent ones.
    const above = excludedAbove(bad / phi, total / phi);
    return above === undefined ? undefined : { bad, of: total, above };
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
// EXTERNAL MODULE: ./lib/judge/signals/tally.js
var tally = __webpack_require__(46955);
// EXTERNAL MODULE: ./lib/judge/signals/usual-part.js
var usual_part = __webpack_require__(98889);
;// CONCATENATED MODULE: ./lib/judge/fault.js


/** What a vendor says is set against readings this much older. */
const vendorSlackMs = 60_000;
/** A vendor's incident that ended longer than this before the onset did not cause it. */
const vendorMemoryMs = 600_000;
/** Evidence of its own that a failure is older than the deploy: ten to one. */
const convincing = Math.log(10);
/** Why the deploy is not to blame for this alarm; undefined when nothing but perhaps a control clears it. */
function exonerate({ leader, onset }, states, { deployedAt, vendors = [] }) {
    const { prepared, to } = leader;
    // An integration with few calls shows its vendor's failure later than the pages that depend on it.
    const worse = states.filter((state) => state === leader || Math.max(state.mixed, state.whole) > 0);
    const names = worse.map((state) => state.prepared.signal.name);
    const now = prepared.ends[to - 1] ?? deployedAt;
    return vendorAtFault(vendors, names, { onset, now }) ?? beganBefore(prepared, onset, deployedAt, to);
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
    return word && { kind: "vendor-down", vendor: word.vendor, said: word.said };
}
/** What a series that the deploy did not touch says of it, since the failure began. */
function controlWord({ leader: { prepared, to }, onset }, { deployedAt }, { alpha }) {
    if (prepared.control === undefined)
        return { kind: "nothing" };
    const since = Math.max(deployedAt, onset?.at ?? deployedAt);
    const from = prepared.after.findIndex(({ at }) => at >= since);
    return prepared.control.word(Math.max(0, from), to, Math.log(1 / alpha));
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
    const control = prepared.control?.result(0, state.to);
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
        ...(control !== undefined && { control }),
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

// EXTERNAL MODULE: ./lib/judge/calibrate.js
var calibrate = __webpack_require__(64022);
// EXTERNAL MODULE: ./lib/judge/signals/prepare-signal.js + 14 modules
var prepare_signal = __webpack_require__(71241);
// EXTERNAL MODULE: ./lib/judge/signals/restarts.js
var restarts = __webpack_require__(15809);
// EXTERNAL MODULE: ./lib/judge/window.js
var judge_window = __webpack_require__(31731);
;// CONCATENATED MODULE: ./lib/judge/progress.js




/** Adds a look to those passed; in place, for there may be one a reading. */
function pass(passed, look) {
    const last = passed.at(-1);
    const isSame = last?.histories.every((history, index) => history === look.histories[index]) ?? false;
    // Most looks leave what the one before left: one list for all of them.
    passed.push(isSame && last !== undefined ? { ...look, histories: last.histories } : look);
}
/** Prepares every signal, with what an earlier judgement of the same watch left where it still holds. */
function resume(window, earlier) {
    const settings = { ...judge_window/* judgeDefaults */.W, ...window.settings };
    const isSame = earlier !== undefined && isSameWatch(earlier.window, window);
    let validUntil = isSame ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    const learnt = window.signals.map((signal, index) => {
        const [was, old] = isSame ? [earlier.learnt[index], earlier.window.signals[index]] : [];
        if (was === undefined || old === undefined || !isSameKnowledge(old, signal)) {
            validUntil = Number.NEGATIVE_INFINITY;
            return learn(signal, window, settings);
        }
        const prepared = was.prepare(withCalibrated(signal, was.calibrated));
        validUntil = Math.min(validUntil, sameUntil(was.prepared, prepared));
        return { ...was, prepared };
    });
    const { deployedAt, deadline, signals, settings: given } = window;
    return {
        watched: learnt.map(({ prepared, calibrated }) => watch(prepared, calibrated, window, settings)),
        progress: {
            window: {
                deployedAt,
                signals,
                ...(deadline !== undefined && { deadline }),
                ...(given !== undefined && { settings: given }),
            },
            learnt,
            passed: isSame ? earlier.passed.filter(({ at }) => at < validUntil) : [],
        },
    };
}
function learn(signal, window, settings) {
    const calibrated = signal.calibrated ?? (0,calibrate/* calibrate */.C)(signal, window);
    const prepare = (0,prepare_signal/* learnSignal */.L)(withCalibrated(signal, calibrated), window.deployedAt, settings);
    return { calibrated, prepare, prepared: prepare(withCalibrated(signal, calibrated)) };
}
function withCalibrated(signal, calibrated) {
    return signal.calibrated === calibrated ? signal : { ...signal, calibrated };
}
function watch(prepared, calibrated, { deployedAt, deadline }, settings) {
    const settledAt = deployedAt + settings.settleSeconds * 1000;
    const watchSeconds = deadline === undefined ? undefined : (deadline - deployedAt) / 1000;
    return { prepared, calibrated, restarts: (0,restarts/* planRestarts */.O)(prepared, settledAt, watchSeconds) };
}
function isSameWatch(a, b) {
    return (a.deployedAt === b.deployedAt &&
        a.deadline === b.deadline &&
        a.signals.length === b.signals.length &&
        hasSameFields(a.settings ?? {}, b.settings ?? {}));
}
/** Whether all but what came since the deploy is the same. Lists are held to be the same when they are one object: who changes a baseline makes a new list. */
function isSameKnowledge(a, b) {
    // What a control says at a look counts from the first one on, and its readings may come late.
    if (a.control !== undefined || b.control !== undefined)
        return false;
    const bare = ({ after: _after, ...rest }) => rest;
    return hasSameFields(bare(a), bare(b));
}
function hasSameFields(a, b) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => Object.is(Reflect.get(a, key), Reflect.get(b, key)));
}
/** Looks before this moment saw the same readings; a reading that came late changes those from its end on. */
function sameUntil(was, is) {
    if (was.isCheck !== is.isCheck)
        return Number.NEGATIVE_INFINITY;
    let index = 0;
    while (index < was.given.length && isSameReading(was.given[index], is.given[index]))
        index++;
    const ends = [was.ends[index], is.ends[index]].filter((end) => end !== undefined);
    return ends.length > 0 ? Math.min(...ends) : Number.POSITIVE_INFINITY;
}
function isSameReading(a, b) {
    return a === b || (a !== undefined && b !== undefined && hasSameFields(a, b));
}

;// CONCATENATED MODULE: ./lib/judge/judge.js









/**
 * Is production worse since the deploy, and is it the deploy's doing? Replays every look, the end of each interval, with
 * the readings up to it, and gives the first final verdict; `watching` while neither the readings nor the deadline
 * decide. Fed again with more readings it passes the same looks with the same result.
 */
function judge(window) {
    return judgeOn(window, undefined).judgement;
}
/** The same, without replaying looks that an earlier judgement of this watch passed and that would see nothing new. */
function judgeOn(window, earlier) {
    const settings = { ...judge_window/* judgeDefaults */.W, ...window.settings };
    const { deployedAt, deadline, ended, blind = [] } = window;
    const { watched, progress } = resume(window, earlier);
    const thresholds = { pools: (0,judge_pools/* planPools */.jl)(window.signals, settings.alpha), deployedAt, settings };
    const passed = [...progress.passed];
    const last = passed.at(-1);
    let at = last?.at ?? deployedAt;
    let states = watched.map((signal, index) => (0,signal_state/* stateAt */.HK)(signal, last?.histories[index] ?? signal_state/* noAlarmYet */.Jf, at));
    const judged = (conclusion) => ({
        judgement: describe({ conclusion, at, states, window, thresholds }),
        progress: { ...progress, passed },
    });
    for (const look of looksOf(watched, last?.at)) {
        at = look;
        const seen = states.map((state) => (0,signal_state/* nextState */.VK)(state, look));
        const { alarm, histories } = (0,judge_alarm/* alarmAt */.r6)(seen, thresholds);
        // The alarm's leader stays the object that it was found on.
        states = seen.map((state, index) => state === alarm?.leader ? state : { ...state, history: histories[index] ?? state.history });
        const conclusion = concludeLook(states, alarm, { window, thresholds, at });
        if (conclusion !== undefined)
            return judged(conclusion);
        // A guard that sees again looks at what it passed blindly once more.
        if (blind.length === 0)
            pass(passed, { at, histories });
    }
    // A source that fell silent before the deadline gives no look at which its silence would show.
    if (ended === true) {
        const end = Math.max(at, deadline ?? at);
        states = states.map((state) => (0,signal_state/* stateAt */.HK)(state, state.history, end));
        return judged(concludeWatch(states, blind, settings));
    }
    return judged({ verdict: "watching", reasons: [{ kind: "too-early" }] });
}
/** Later than `after`, in time order. */
function looksOf(watched, after = Number.NEGATIVE_INFINITY) {
    const ends = watched.flatMap(({ prepared }) => prepared.ends.filter((end) => end > after));
    return [...new Set(ends)].sort((a, b) => a - b);
}
/** What this look decides; undefined when the watch goes on. */
function concludeLook(states, alarm, { window, thresholds, at }) {
    const { settings } = thresholds;
    const { blind = [], deadline } = window;
    if (blind.length === 0) {
        const concluded = alarm && concludeAlarm(alarm, states, { window, settings });
        if (concluded !== undefined)
            return concluded;
        const lost = alarm === undefined ? lostTrafficAt(states, settings) : undefined;
        if (lost !== undefined)
            return concludeLoss(lost, window);
        if (alarm === undefined && isHealthy(states, at, thresholds))
            return concludeWatch(states, blind, settings);
    }
    return deadline !== undefined && at >= deadline ? concludeWatch(states, blind, settings) : undefined;
}
/** Undefined while a control moved too, and it is not clear yet whether ours moved more. */
function concludeAlarm(alarm, states, { window, settings }) {
    const signal = alarm.leader.prepared.signal.name;
    const excuse = exonerate(alarm, states, window);
    if (excuse !== undefined)
        return { verdict: "elsewhere", reasons: [excuse], alarm };
    const word = controlWord(alarm, window, settings);
    switch (word.kind) {
        case "undecided":
            return;
        case "alike": {
            const { before, after } = word;
            return { verdict: "elsewhere", reasons: [{ signal, kind: "control-moved", before, after }], alarm };
        }
        case "nothing":
            return { verdict: "regressed", reasons: [{ signal, kind: "got-worse", rule: alarm.rule }], alarm };
    }
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
        acting.every((state) => hasEnoughEvents(state) && isAccepted(state, false)));
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
/* harmony export */   VK: () => (/* binding */ nextState),
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
/** The state at a later look; what no new reading changes is taken over. */
function nextState(state, at) {
    const { prepared, to, history } = state;
    const isUnchanged = (prepared.ends[to] ?? Number.POSITIVE_INFINITY) > at;
    return isUnchanged ? { ...state, isStale: isStale(prepared, to, at) } : stateAt(state, history, at);
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
 * The highest threshold at which a failure, wherever it began, counts as one that lasts: what is left without as much of it as a
 * restart takes is evidence, and it is not healing. Below any threshold otherwise.
 */
function lastingSince(state, onset, deployedAt, settings) {
    const { prepared, to } = state;
    const since = Math.max(deployedAt, onset?.at ?? deployedAt);
    if (!isStillBadSince(state, since, settings))
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

/***/ 97932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ wanderOfBaseline),
/* harmony export */   n: () => (/* binding */ learnLevel)
/* harmony export */ });
/* harmony import */ var _evidence_dispersion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29007);
/* harmony import */ var _evidence_wander_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4472);
/* harmony import */ var _cap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97073);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46955);




/** Shorter stretches say more of chance than of the level. */
const stretchSeconds = 300;
/** How far a level drifts, by how its five-minute stretches differ within the baseline. */
function wanderOfBaseline(baseline) {
    const { bad, total } = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N)(baseline).between(0, baseline.length);
    if (bad < 1)
        return _evidence_wander_js__WEBPACK_IMPORTED_MODULE_0__/* .wanderUnknown */ .yN;
    const phi = (0,_evidence_dispersion_js__WEBPACK_IMPORTED_MODULE_2__/* .dispersion */ .HG)(baseline);
    return (0,_evidence_wander_js__WEBPACK_IMPORTED_MODULE_0__/* .learnWander */ .At)(_evidence_wander_js__WEBPACK_IMPORTED_MODULE_0__/* .wanderUnknown */ .yN, stretchesOf(baseline).map((one) => ({
        bad: one.bad / phi,
        expected: (one.total * bad) / total / phi,
        known: bad / phi,
    })));
}
/** How counts scatter and their level drifts, by what past windows did after their baseline; undefined where none had a bad event. */
function learnLevel(windows) {
    const capped = apart(windows).flatMap(({ before, after }) => {
        const rate = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .rateOf */ .M)((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N)(before).between(0, before.length));
        return rate > 0 ? [{ before: (0,_cap_js__WEBPACK_IMPORTED_MODULE_3__/* .capBursts */ .s)(before, rate), after: (0,_cap_js__WEBPACK_IMPORTED_MODULE_3__/* .capBursts */ .s)(after, rate) }] : [];
    });
    if (capped.length === 0)
        return;
    const phi = capped.reduce((sum, { before, after }) => sum + (0,_evidence_dispersion_js__WEBPACK_IMPORTED_MODULE_2__/* .plainDispersion */ .jh)([...before, ...after]), 0) /
        capped.length;
    const stretches = capped.flatMap(({ before, after }) => {
        const { bad, total } = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N)(before).between(0, before.length);
        return stretchesOf(after).map((one) => ({
            bad: one.bad / phi,
            expected: (one.total * bad) / total / phi,
            known: bad / phi,
        }));
    });
    return { phi, wander: (0,_evidence_wander_js__WEBPACK_IMPORTED_MODULE_0__/* .learnWander */ .At)(_evidence_wander_js__WEBPACK_IMPORTED_MODULE_0__/* .wanderKnown */ .dX, stretches) };
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
    const sums = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N)(readings);
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

/***/ 71241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ learnSignal),
  e: () => (/* binding */ prepareSignal)
});

// EXTERNAL MODULE: ./lib/judge/evidence/log-mean-exp.js
var log_mean_exp = __webpack_require__(8315);
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

// EXTERNAL MODULE: ./lib/judge/evidence/estimate.js
var evidence_estimate = __webpack_require__(43615);
// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-gammaln/lib/index.js
var lib = __webpack_require__(67711);
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
        return { k, offset: Math.log(share) - lib(k) + k * Math.log(k) };
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
    const unchanged = logLikelihood(level, weighed, { events, mean });
    return logSum(stakes.map(({ log, logShare }) => logShare + at(log))) - unchanged;
    function at(log) {
        return events * log + logLikelihood(level, weighed, { events, mean: mean * Math.exp(log) });
    }
}
/** ln of the evidence that `bad` of `total` events come at `ratio` times the level rather than at the level. */
function evidenceOfRatio(level, ratio, bad, total) {
    const mean = (level.rate * total) / level.phi;
    const events = bad / level.phi;
    const weighed = weigh(level, events);
    return (events * Math.log(ratio) +
        logLikelihood(level, weighed, { events, mean: ratio * mean }) -
        logLikelihood(level, weighed, { events, mean }));
}
function weigh({ terms }, events) {
    return terms.map(({ k, offset }) => offset + lib(k + events));
}
/** But for a term that no ratio changes. */
function logLikelihood({ terms }, weighed, { events, mean }) {
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

// EXTERNAL MODULE: ./lib/judge/evidence/wander.js
var wander = __webpack_require__(4472);
// EXTERNAL MODULE: ./lib/judge/evidence/dispersion.js
var dispersion = __webpack_require__(29007);
;// CONCATENATED MODULE: ./lib/judge/control/relative-level.js

/** Half an event keeps the ratio of rare failures finite. */
const half = 0.5;
/**
 * Where our level would be if it had moved as the control did since the deploy: our rate before, times how the control's
 * rate changed. On the logarithm the variances of the three rates add up, each φ over its bad events; a gamma distribution
 * with that variance is then what a level of so many known events is, and our counts after it are negative binomial.
 * Undefined when an arm has no events.
 * @see Altman, Bland, Interaction revisited: the difference between two estimates, BMJ 326, 2003 (ratio of ratios)
 */
function relativeLevel(own, before, after) {
    if (own.total <= 0 || before.total <= 0 || after.total <= 0)
        return;
    const variance = varianceOf(own) + varianceOf(before) + varianceOf(after);
    return { rate: rateOf(own) * moveOf(before, after), known: own.phi / variance, phi: own.phi };
}
/** How many times its rate before an arm's rate after is. */
function moveOf(before, after) {
    return rateOf(after) / rateOf(before);
}
/** The ratio of our change to the control's, with its 95 % interval. */
function ratioOfRatios(own, control) {
    const ratio = moveOf(own.before, own.after) / moveOf(control.before, control.after);
    const variance = [own.before, own.after, control.before, control.after].reduce((sum, arm) => sum + varianceOf(arm), 0);
    const factor = Math.exp(1.959964 * Math.sqrt(variance));
    return { ratio, low: ratio / factor, high: ratio * factor };
}
function rateOf({ bad, total }) {
    return (bad + half) / (total + 2 * half);
}
function varianceOf({ bad, phi }) {
    return phi / (bad + half);
}
/**
 * How many times more the two arms move apart than independent events would, at least 1: the dispersion of our counts around
 * what the control had at the same time. What moves both, however much, is no scatter; what moves one slowly is.
 */
function dispersionApart(own, control) {
    const [e0, c0] = [own, control].map((readings) => readings.reduce((sum, { bad }) => sum + bad, 0));
    const total = control.reduce((sum, one) => sum + one.total, 0);
    if (e0 === undefined || c0 === undefined || e0 <= 0 || c0 <= 0)
        return 1;
    const usual = c0 / total;
    const beside = pairs(own, control).map(({ ours, its }) => {
        const move = its.bad / Math.max(1, its.total) / usual;
        return { ...ours, total: ours.total * move };
    });
    // The control's own chance is in the scatter too, as much as its events are fewer.
    return Math.max(1, (0,dispersion/* dispersion */.HG)(beside) / (1 + e0 / c0));
}
/** Both arms over the same stretches: those of whichever is read less often. */
function pairs(own, control) {
    const lengthMs = 1_000 * Math.max(own[0]?.seconds ?? 1, control[0]?.seconds ?? 1);
    const first = own[0]?.at ?? 0;
    const binned = (readings) => {
        const bins = new Map();
        for (const { at, seconds, bad, total } of readings) {
            const nth = Math.floor((at - first) / lengthMs);
            const bin = bins.get(nth) ?? { at: first + nth * lengthMs, seconds: 0, bad: 0, total: 0 };
            bins.set(nth, {
                ...bin,
                seconds: bin.seconds + seconds,
                bad: bin.bad + bad,
                total: bin.total + total,
            });
        }
        return bins;
    };
    const others = binned(control);
    return [...binned(own)].flatMap(([nth, ours]) => {
        const its = others.get(nth);
        return its === undefined ? [] : [{ ours, its }];
    });
}

;// CONCATENATED MODULE: ./lib/judge/control/prepare-control.js







/** Shorter stretches say more of chance than of how the arms drift apart. */
const stretchMs = 300_000;
/** Traffic that changes by more than this, ours not changing with it, was moved by the deploy. */
const shift = 1.5;
/** With fewer bad events before, the ratio of the arms is not known: the rates themselves are compared. */
const fewBad = 5;
/** Ten to one. */
const convincing = Math.log(10);
const fewestBad = 3;
function prepareControl({ before, after, control, blind, deployedAt, isTraffic }, { tolerate, unacceptable, floor }) {
    const first = before[0]?.at ?? deployedAt;
    const rawBefore = control.filter((one) => one.at >= first && (0,timeline/* endOf */.pJ)(one) <= deployedAt);
    const rawAfter = control.filter(({ at }) => at >= deployedAt);
    const usual = sumOf(rawBefore);
    const capRate = Math.max(floor, (0,tally/* rateOf */.M)(usual));
    const [cappedBefore, cappedAfter] = [(0,signals_cap/* capBursts */.s)(rawBefore, capRate), (0,signals_cap/* capBursts */.s)(rawAfter, capRate)];
    const phi = dispersionApart(before, cappedBefore);
    const sums = { own: (0,tally/* tally */.N)(after), control: (0,tally/* tally */.N)(cappedAfter) };
    const ownBefore = (0,tally/* tally */.N)(before).between(0, before.length);
    const controlBefore = (0,tally/* tally */.N)(cappedBefore).between(0, cappedBefore.length);
    const own0 = { ...ownBefore, phi };
    const control0 = { ...controlBefore, phi };
    const apart = wanderApart({ before, control: cappedBefore }, { own: own0, control: control0 });
    const alone = control0.bad < 1 ? undefined : knownLevel(control0, wander/* wanderUnknown */.yN);
    /** Both arms in our after[from, to). */
    function armsIn(from, to) {
        const start = after[from]?.at ?? deployedAt;
        const begun = firstAt(cappedAfter, ({ at }) => at >= start);
        const ended = Math.max(begun, endedBy(cappedAfter, after[to - 1]));
        return {
            own: { ...sums.own.between(from, Math.max(from, to)), phi },
            control: { ...sums.control.between(begun, ended), phi },
        };
    }
    function levelBeside(control1) {
        const level = relativeLevel(own0, control0, control1);
        return level && knownLevel({ bad: level.known, total: level.known / level.rate, phi: level.phi }, apart);
    }
    function doubtAt(from, to) {
        if (blind !== undefined)
            return { kind: "blind", why: blind };
        if (control0.total <= 0)
            return { kind: "empty", side: "before" };
        if (armsIn(from, to).control.total <= 0)
            return { kind: "empty", side: "after" };
        return isTraffic ? shiftAt(to) : undefined;
    }
    /** The deploy moved traffic to or from the control: then it did not stay as it was. */
    function shiftAt(to) {
        const own1 = sums.own.between(0, to);
        const control1 = sums.control.between(0, endedBy(cappedAfter, after[to - 1]));
        const before1 = perSecond(ownBefore) > 0 ? perSecond(own1) / perSecond(ownBefore) : 1;
        const its = perSecond(control1) / perSecond(controlBefore);
        const isMoved = (ratio) => ratio > shift || ratio < 1 / shift;
        // Few requests come and go by chance.
        const scatter = Math.sqrt(1 / control0.total + 1 / control1.total);
        if (!isMoved(its) || !isMoved(its / before1) || Math.abs(Math.log(its)) < 3 * scatter)
            return;
        return { kind: "changed-too", before: perSecond(controlBefore), after: perSecond(control1) };
    }
    function evidenceOf({ bad, total }, from, to) {
        if (doubtAt(from, to) !== undefined || own0.bad < 1 || total <= 0)
            return;
        const { control: control1 } = armsIn(from, to);
        const level = levelBeside(control1);
        if (level === undefined)
            return;
        const evidence = changeEvidence(level, bad, total);
        const isMaterial = bad >= fewestBad && bad / total > tolerate * level.rate;
        return isMaterial ? evidence : Math.min(0, evidence);
    }
    function hasMoved({ control: control1 }) {
        if (control1.bad < fewestBad || moveOf(control0, control1) <= tolerate)
            return false;
        const { bad, total } = control1;
        const evidence = alone === undefined
            ? (bad / phi) * Math.log(bad / total / floor) - (bad - floor * total) / phi
            : changeEvidence(alone, bad, total);
        return bad / total > floor / 50 && evidence >= convincing;
    }
    /** Whether the control's counts are likelier if it moved as ours did than if it stood still. */
    function leans({ own, control: control1 }) {
        const { bad, total } = control1;
        return alone !== undefined && evidenceOfRatio(alone, moveOf(own0, own), bad, total) > 0;
    }
    return {
        evidence(from, to) {
            return evidenceOf(armsIn(from, to).own, from, to);
        },
        evidenceOf,
        word(from, to, needed) {
            if (doubtAt(from, to) !== undefined)
                return { kind: "nothing" };
            const arms = armsIn(from, to);
            const isMore = (evidenceOf(arms.own, from, to) ?? 0) >= needed;
            if (!hasMoved(arms))
                return !isMore && leans(arms) ? { kind: "undecided", hasMoved: false } : { kind: "nothing" };
            const { own, control: control1 } = arms;
            const alike = { kind: "alike", before: (0,tally/* rateOf */.M)(control0), after: (0,tally/* rateOf */.M)(control1) };
            if (Math.min(own0.bad, control0.bad) < fewBad) {
                return moveOf(control0, control1) >= moveOf(own0, own) / 2 ? alike : { kind: "nothing" };
            }
            const level = levelBeside(control1);
            if (level === undefined)
                return { kind: "nothing" };
            if (isMore)
                return { kind: "nothing" };
            const isNoMore = -evidenceOfRatio(level, unacceptable, own.bad, own.total) >= convincing;
            return isNoMore ? alike : { kind: "undecided", hasMoved: true };
        },
        result(from, to) {
            const seen = (0,tally/* tally */.N)(rawAfter).between(0, endedBy(rawAfter, after[to - 1]));
            const doubt = doubtAt(from, to);
            const estimates = {
                baseline: (0,evidence_estimate/* ratioEstimate */.S3)(usual.bad, usual.total, phi),
                after: (0,evidence_estimate/* ratioEstimate */.S3)(seen.bad, seen.total, phi),
            };
            if (doubt !== undefined)
                return { ...estimates, doubt };
            const arms = armsIn(from, to);
            const logEvidence = evidenceOf(arms.own, from, to);
            return {
                ...estimates,
                ratio: ratioOfRatios({ before: own0, after: arms.own }, { before: control0, after: arms.control }),
                ...(logEvidence !== undefined && { logEvidence }),
            };
        },
    };
}
function perSecond({ total, seconds }) {
    return seconds > 0 ? total / seconds : 0;
}
function sumOf(readings) {
    return (0,tally/* tally */.N)(readings).between(0, readings.length);
}
/** How far the two arms drift apart by themselves, by how their five-minute stretches differ within the baseline. */
function wanderApart({ before, control }, arms) {
    if (arms.own.bad < 1 || arms.control.bad < 1)
        return wander/* wanderUnknown */.yN;
    const stretches = new Map();
    const first = before[0]?.at ?? 0;
    const put = (side) => (one) => {
        const nth = Math.floor((one.at - first) / stretchMs);
        const stretch = stretches.get(nth) ?? { own: [], control: [] };
        stretch[side].push(one);
        stretches.set(nth, stretch);
    };
    before.forEach(put("own"));
    control.forEach(put("control"));
    return (0,wander/* learnWander */.At)(wander/* wanderUnknown */.yN, [...stretches.values()].flatMap((one) => {
        const own = sumOf(one.own);
        const its = { ...sumOf(one.control), phi: arms.control.phi };
        const level = relativeLevel(arms.own, arms.control, its);
        if (level === undefined || own.total <= 0)
            return [];
        const { rate, known, phi } = level;
        return [{ bad: own.bad / phi, expected: (rate * own.total) / phi, known: known / phi }];
    }));
}
/** How many readings had ended with this one. */
function endedBy(readings, last) {
    if (last === undefined)
        return 0;
    return firstAt(readings, (one) => (0,timeline/* endOf */.pJ)(one) > (0,timeline/* endOf */.pJ)(last) + 1_000);
}
/** Index of the first that is so; they are in time order. */
function firstAt(readings, is) {
    let [low, high] = [0, readings.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const reading = readings[middle];
        if (reading !== undefined && is(reading))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/judge/control/with-control.js





/** What a short failure can't bring must be this share of the evidence beside the control. */
const steadyShare = 0.6;
/**
 * The signal with its control, if it has one. A ratio is then held against both, its own past and the control at the same
 * moment, half of the evidence staked on each: the mean of two e-values is one, and costs at most ln 2 where one of them
 * sees nothing.
 */
function withControl(prepared, deployedAt, settings) {
    const { signal, before, after } = prepared;
    if (signal.control === undefined && signal.controlBlind === undefined)
        return prepared;
    const control = prepareControl({
        before,
        after,
        control: signal.kind === "ratio"
            ? (0,timeline/* worseAsBad */.mP)((0,timeline/* tidy */.DZ)(signal.control ?? []), signal.worse ?? "up")
            : prepared.indicate(signal.control ?? []),
        blind: signal.controlBlind,
        deployedAt,
        isTraffic: prepared.traffic !== undefined,
    }, settings);
    // What was never seen working is never acted upon, whatever another series does.
    if (signal.kind === "gauge" || prepared.past.kind !== "known")
        return { ...prepared, control };
    const usualRate = (0,tally/* rateOf */.M)((0,tally/* tally */.N)(before).between(0, before.length));
    return {
        ...prepared,
        control,
        evidence(from, to) {
            const own = prepared.evidence(from, to);
            const beside = prepared.isMaterial(from, to) ? control.evidence(from, to) : undefined;
            return beside === undefined ? own : (0,log_mean_exp/* logMeanExp */.B)([own, beside]);
        },
        lastingEvidence(seconds, from, to) {
            const own = prepared.lastingEvidence(seconds, from, to);
            const kept = keptIndices(after, seconds, from, to).flatMap((index) => after[index] ?? []);
            const rest = (0,tally/* tally */.N)(kept).between(0, kept.length);
            if ((0,tally/* rateOf */.M)(rest) <= settings.tolerate * usualRate)
                return own;
            const beside = control.evidenceOf(rest, from, to);
            return beside === undefined ? own : Math.max(own, beside / steadyShare);
        },
    };
}

;// CONCATENATED MODULE: ./lib/judge/evidence/gauge-evidence.js


const shares = [0.3, 0.5, 0.75, 0.95].map((q) => ({ log: Math.log(q), logRest: Math.log1p(-q) }));
/**
 * ln of the evidence that a new point lies beyond the `rank`-th most extreme of `known` baseline points more often than
 * exchangeable points would, after `beyond` of `seen` did: a binomial mixture over the share beyond, against the
 * beta-binomial that exchangeability gives. `tau`, the autocorrelation time, thins all counts.
 * @see Wilks, Determination of sample sizes for setting tolerance limits, Ann. Math. Stat. 12(1), 1941
 */
function beyondTest({ rank, known }, tau) {
    const k = rank / tau;
    const others = (known + 1 - rank) / tau;
    const constant = lib(k + others) - lib(k) - lib(others);
    // The same few counts are asked about again and again.
    const ofBeyond = remembered((beyond) => lib(beyond / tau + k));
    const ofRest = remembered((rest) => lib(rest / tau + others));
    const ofSeen = remembered((seen) => lib(seen / tau + k + others));
    return (beyond, seen) => {
        if (seen <= 0)
            return 0;
        const [s, rest] = [beyond / tau, (seen - beyond) / tau];
        const exchangeable = ofBeyond(beyond) + ofRest(seen - beyond) - ofSeen(seen) + constant;
        for (let nth = 0; nth < terms.length; nth++) {
            const { log, logRest } = shares[nth];
            terms[nth] = s * log + rest * logRest;
        }
        return (0,log_mean_exp/* logMeanExp */.B)(terms) - exchangeable;
    };
}
const terms = shares.map(() => 0);
function remembered(value) {
    const known = [];
    return (count) => {
        if (!Number.isInteger(count))
            return value(count);
        known[count] ??= value(count);
        return known[count];
    };
}

;// CONCATENATED MODULE: ./lib/judge/evidence/shift-evidence.js



/** Degrees of freedom of Student's distribution: real levels have spikes that a normal one would take for a change. */
const freedom = 4;
/** What makes the median absolute deviation of Student's distribution its scale. */
const madToScale = 1.35;
/** Levels are never known better than this share of themselves. */
const leastScale = 0.02;
const worseShifts = [1.35, 1.6, 2, 3, 5, 10, 20].map(Math.log);
const betterShifts = [0.5, 0.8, 1].map(Math.log);
/** How far a level goes by itself is told from so many stretches of its baseline, and this many deviations of them are allowed for. */
const stretches = 6;
const wanderAllowed = 3;
/** Alternatives that lie closer to what is tolerated than this share of the scale tell nothing. */
const fewestScales = 0.25;
/** Robust: a few spikes change none of it much. At least as many points as stretches. */
function levelShape(logs) {
    const parts = Array.from({ length: stretches }, (_, nth) => logs.slice(Math.floor((nth * logs.length) / stretches), Math.floor(((nth + 1) * logs.length) / stretches)));
    const medians = parts.map(medianOfUnsorted);
    const noise = parts.flatMap((part, nth) => part.map((log) => log - medians[nth]));
    const scale = Math.max(leastScale, madToScale * medianOfUnsorted(noise.map(Math.abs)));
    // A spike would hide how slowly the rest moves.
    const clipped = noise.map((log) => Math.min(3 * scale, Math.max(-3 * scale, log)));
    const mean = medians.reduce((sum, median) => sum + median, 0) / stretches;
    const squares = medians.reduce((sum, median) => sum + (median - mean) ** 2, 0);
    return {
        middle: medianOfUnsorted(logs),
        scale,
        wander: Math.sqrt(squares / (stretches - 1)),
        tau: (0,dispersion/* autocorrelationTime */.tZ)(clipped),
    };
}
function medianOfUnsorted(values) {
    return (0,evidence_estimate/* medianOf */.ux)(values.toSorted((a, b) => a - b));
}
/** Against "shifted by at most `tolerated`, a logarithm, and by what the level wanders". */
function worseTest(shape, tolerated) {
    const bound = tolerated + wanderAllowed * shape.wander;
    const least = bound + fewestScales * shape.scale;
    const alternatives = worseShifts.filter((shift) => shift > least);
    return testOf(shape, bound, alternatives.length > 0 ? alternatives : [2 * bound + shape.scale]);
}
/** Against "shifted by at least `unacceptable`, a logarithm, less what the level wanders"; without alternatives when it wanders too far to tell. */
function betterTest(shape, unacceptable) {
    const bound = unacceptable - wanderAllowed * shape.wander;
    return testOf(shape, bound, betterShifts.filter((shift) => shift < bound - fewestScales * shape.scale));
}
function testOf({ middle, scale }, bound, alternatives) {
    const weight = (log, shift) => Math.log1p(((log - middle - shift) / scale) ** 2 / freedom) * (-(freedom + 1) / 2);
    return { alternatives, term: (alternative, log) => weight(log, alternative) - weight(log, bound) };
}
/** ln of the evidence, from the sums of the terms of each alternative. */
function evidenceOfSums(sums, tau) {
    return (0,log_mean_exp/* logMeanExp */.B)(sums.map((sum) => sum / tau));
}

;// CONCATENATED MODULE: ./lib/judge/signals/level-reference.js





/** `levels` with the sign of the scale, so that higher is worse. */
function referenceOf(levels, scale) {
    const { sign, tolerate, unacceptable, floor } = scale;
    const sorted = levels.toSorted((a, b) => a - b);
    const ranks = [10, 4].map((part) => Math.max(1, Math.floor(sorted.length / part)));
    const median = (0,evidence_estimate/* medianOf */.ux)(sorted);
    const tau = (0,dispersion/* autocorrelationTime */.tZ)(levels);
    const limitAt = (rank, limit) => ({
        limit,
        evidence: beyondTest({ rank, known: sorted.length }, tau),
    });
    return {
        sign,
        sorted,
        high: sorted.at(-(ranks[0] ?? 1)) ?? 0,
        materialLevel: beyond(median, tolerate, floor),
        tau,
        above: ranks.map((rank) => limitAt(rank, beyond(sorted.at(-rank) ?? 0, tolerate, floor))),
        below: ranks.map((rank) => limitAt(rank, beyond(sorted[rank - 1] ?? 0, unacceptable, floor))),
        shifts: sign * median > 0 ? shiftsOf(levels, median, scale) : undefined,
    };
}
function shiftsOf(levels, median, { sign, tolerate, unacceptable, floor }) {
    // A thousandth of the usual is as good as nothing, and has a logarithm.
    const least = (sign * median) / 1000;
    const logOf = (level) => sign * Math.log(Math.max(sign * level, least));
    const shape = levelShape(levels.map(logOf));
    const shiftTo = (ratio) => logOf(beyond(median, ratio, floor)) - logOf(median);
    return {
        logOf,
        worse: worseTest(shape, shiftTo(tolerate)),
        better: betterTest(shape, shiftTo(unacceptable)),
        tau: shape.tau,
    };
}
/** The level that is `ratio` times as bad, towards zero when worse means less; at least `step` away, for less matters to nobody. */
function beyond(level, ratio, step) {
    return Math.max(level > 0 ? level * ratio : level / ratio, level + step);
}
function evidenceAgainst({ above, below, materialLevel, shifts }, levels) {
    const logs = shifts && levels.map(shifts.logOf);
    const tau = shifts?.tau ?? 1;
    const aboveSums = above.map(({ limit }) => runningSums(levels, (level) => (level > limit ? 1 : 0)));
    const belowSums = below.map(({ limit }) => runningSums(levels, (level) => (level < limit ? 1 : 0)));
    const worseSums = shifts && logs ? sumsOf(shifts.worse, logs) : [];
    const betterSums = shifts && logs ? sumsOf(shifts.better, logs) : [];
    const higher = runningSums(levels, (level) => (level > materialLevel ? 1 : 0));
    return {
        worse: (from, to) => {
            const sum = (sums) => sums[to] - sums[from];
            return together(ranked(above, aboveSums.map(sum), to - from), worseSums.map(sum), tau);
        },
        worseOf: (indices) => {
            const sum = (sums) => sumOver(sums, indices);
            return together(ranked(above, aboveSums.map(sum), indices.length), worseSums.map(sum), tau);
        },
        better: (from, to) => {
            const sum = (sums) => sums[to] - sums[from];
            return together(ranked(below, belowSums.map(sum), to - from), betterSums.map(sum), tau);
        },
        isHigher: (from, to) => 2 * (higher[to] - higher[from]) > to - from,
        isHigherOf: (indices) => 2 * sumOver(higher, indices) > indices.length,
    };
}
const tenths = [1, 2, 3, 4, 5, 6, 7, 8, 9];
/** ln of the evidence that so many levels would bring, each `ratio` times as bad as the usual ones; undefined where no ratio says anything. */
function evidenceAtRatio({ sign, sorted, above, shifts }, ratio, count) {
    if (shifts === undefined)
        return;
    // The levels that one tenth, two tenths … lie below stand for all of them.
    const usual = tenths.map((tenth) => sorted[Math.floor((tenth * sorted.length) / 10)] ?? 0);
    const moved = usual.map((level) => (sign > 0 ? level * ratio : level / ratio));
    const each = count / moved.length;
    const beyondLimits = above.map(({ limit }) => each * moved.filter((level) => level > limit).length);
    const logs = moved.map(shifts.logOf);
    const { alternatives, term } = shifts.worse;
    const sums = alternatives.map((alternative) => logs.reduce((sum, log) => sum + each * term(alternative, log), 0));
    return together(ranked(above, beyondLimits, count), sums, shifts.tau);
}
function ranked(limits, beyondLimits, seen) {
    return (0,log_mean_exp/* logMeanExp */.B)(limits.map(({ evidence }, nth) => evidence(beyondLimits[nth] ?? 0, seen)));
}
/** The ranks see a moderate rise of a calm level sooner, the shifts a great one of a level that wanders. */
function together(byRank, sums, tau) {
    return sums.length === 0 ? byRank : (0,log_mean_exp/* logMeanExp */.B)([byRank, evidenceOfSums(sums, tau)]);
}
function sumsOf({ alternatives, term }, logs) {
    return alternatives.map((alternative) => runningSums(logs, (log) => term(alternative, log)));
}
function runningSums(values, amount) {
    const sums = new Float64Array(values.length + 1);
    for (let index = 0; index < values.length; index++)
        sums[index + 1] = sums[index] + amount(values[index]);
    return sums;
}
function sumOver(sums, indices) {
    let sum = 0;
    for (const index of indices)
        sum += sums[index + 1] - sums[index];
    return sum;
}

;// CONCATENATED MODULE: ./lib/judge/signals/prepare-gauge.js





/** Fewer baseline points than this order nothing. */
const fewestKnown = 8;
/** One failed request lifts a level that is averaged over a sliding window; two can follow each other. Windows are seldom longer than 5 min. */
const slidingSeconds = 600;
/** Fewer rises than this are as few events. */
const fewestRises = 3;
/** The largest ratio that is looked for, and how often the interval that holds the least is halved. */
const mostSought = 1000;
const detectableSteps = 12;
function prepareGauge(signal, deployedAt, settings) {
    const { tolerate, unacceptable, floor } = settings;
    const sign = signal.worse === "down" ? -1 : 1;
    const scale = { sign, tolerate, unacceptable, floor };
    const before = (0,timeline/* tidy */.DZ)(signal.baseline.filter(({ at }) => at < deployedAt));
    const references = [before, ...(signal.earlier ?? []).map((readings) => (0,timeline/* tidy */.DZ)(readings))]
        .filter((readings) => readings.length >= fewestKnown)
        .map((readings) => referenceOf(levelsOf(readings, sign), scale));
    const estimate = (0,evidence_estimate/* levelEstimate */.ve)(before.map(({ value }) => value), before.length >= fewestKnown ? (references[0]?.tau ?? 1) : 1);
    const known = { before, references, scale, estimate };
    return (now) => preparedGauge(known, now.kind === "gauge" ? now : signal, { deployedAt, settings });
}
function levelsOf(readings, sign) {
    return readings.map(({ value }) => sign * value);
}
function preparedGauge({ before: beforeReadings, references, scale, estimate }, signal, { deployedAt, settings }) {
    const { tolerate, floor } = settings;
    const { sign } = scale;
    const afterReadings = (0,timeline/* tidy */.DZ)(signal.after.filter(({ at }) => at >= deployedAt));
    const levels = levelsOf(afterReadings, sign);
    const evidences = references.map((reference) => evidenceAgainst(reference, levels));
    const isKnown = beforeReadings.length >= fewestKnown;
    const [baseline, own] = isKnown ? [references[0], evidences[0]] : [];
    const worstUsual = Math.max(...references.map(({ high }) => beyond(high, tolerate, floor)));
    const indicate = (readings) => readings.map(({ at, seconds, value }) => ({
        at,
        seconds,
        bad: sign * value > worstUsual ? 1 : 0,
        total: 1,
    }));
    const settledAt = deployedAt + settings.settleSeconds * 1000;
    const firstSettled = afterReadings.findIndex(({ at }) => at >= settledAt);
    const settled = firstSettled < 0 ? afterReadings.length : firstSettled;
    function evidenceBy(evidence, isHigher) {
        if (own === undefined)
            return 0;
        const least = Math.min(...evidences.map(evidence));
        return evidences.every(isHigher) ? least : Math.min(0, least);
    }
    const startsAtNothing = sign > 0 && worstUsual <= floor;
    const risen = (0,tally/* tally */.N)(afterReadings.map(({ at, seconds, value }, index) => ({
        at,
        seconds: value > 0 ? seconds : 0,
        bad: value > (afterReadings[index - 1]?.value ?? 0) ? 1 : 0,
        total: value >= 1 ? 1 : 0,
    })));
    /** Whether a level that was nothing, and is a fraction of one now, may be a failed request or two in a sliding window. */
    function isFewEvents(from, to) {
        if (!startsAtNothing)
            return false;
        const { bad: rises, total: whole, seconds } = risen.between(from, to);
        return whole === 0 && rises < fewestRises && seconds <= slidingSeconds;
    }
    const after = indicate(afterReadings);
    const tau = baseline?.tau ?? 1;
    return {
        signal,
        before: indicate(beforeReadings),
        after,
        given: afterReadings,
        seen: (0,tally/* tally */.N)(after),
        ends: afterReadings.map(timeline/* endOf */.pJ),
        settled,
        firstBurstAt: undefined,
        past: pastOf(beforeReadings.length),
        isCheck: false,
        traffic: undefined,
        indicate: (readings) => indicate((0,timeline/* tidy */.DZ)(readings)),
        phi: tau,
        evidence: (from, to) => to <= from
            ? 0
            : evidenceBy((against) => against.worse(from, to), (against) => against.isHigher(from, to) && !isFewEvents(from, to)),
        lastingEvidence(seconds, from, to) {
            const kept = keptIndices(after, seconds, from, to);
            if (kept.length === 0)
                return 0;
            // Half of what is needed: the rest need only show that the worst was not all.
            return (2 *
                evidenceBy((against) => against.worseOf(kept), (against) => against.isHigherOf(kept)));
        },
        unacceptableRate: () => undefined,
        isMaterial: (from, to) => to > from && evidences.length > 0 && evidences.every((against) => against.isHigher(from, to)),
        alreadyBad: () => undefined,
        tailEvidence(at) {
            const start = beforeReadings.findIndex((reading) => reading.at >= at);
            const [head, tail] = [beforeReadings.slice(0, start), beforeReadings.slice(start)];
            if (start < fewestKnown)
                return 0;
            return evidenceAgainst(referenceOf(levelsOf(head, sign), scale), levelsOf(tail, sign)).worse(0, tail.length);
        },
        acceptance: (from, to) => own?.better(from, to) ?? 0,
        estimates: (to) => ({
            baseline: estimate,
            after: (0,evidence_estimate/* levelEstimate */.ve)(afterReadings.slice(0, to).map(({ value }) => value), tau),
        }),
        detectable(points, threshold) {
            const reaches = (ratio) => Math.min(...references.map((one) => evidenceAtRatio(one, ratio, points) ?? 0)) >= threshold;
            if (points <= 0 || own === undefined || !reaches(mostSought))
                return;
            let [low, high] = [0, Math.log(mostSought)];
            for (let step = 0; step < detectableSteps; step++) {
                const middle = (low + high) / 2;
                if (reaches(Math.exp(middle)))
                    high = middle;
                else
                    low = middle;
            }
            return Math.exp(sign * high);
        },
        effortToAccept: () => ({ seconds: undefined, isScatter: false }),
    };
}
function pastOf(points) {
    if (points >= fewestKnown)
        return { kind: "known" };
    return points > 0 ? { kind: "short", seen: points } : { kind: "never-seen-working", seen: 0 };
}

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

// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-betaln/lib/index.js
var math_base_special_betaln_lib = __webpack_require__(65616);
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
    return math_base_special_betaln_lib(bad + 0.5, good + 0.5) - math_base_special_betaln_lib(0.5, 0.5);
}
function nullLogLikelihood({ e0, n0, e1, n1 }, tolerate) {
    const before = n0 > 0 ? e0 / n0 : 0;
    const after = n1 > 0 ? e1 / n1 : 0;
    if (after <= tolerate * before)
        return bernoulli_evidence_logLikelihood(e0, n0, before) + bernoulli_evidence_logLikelihood(e1, n1, after);
    // On the border p1 = tolerate·p0 the score is a quadratic in p0; its smaller root is the maximum.
    const bad = e0 + e1;
    const good0 = n0 - e0;
    const good1 = n1 - e1;
    const a = tolerate * (bad + good0 + good1);
    const b = bad * (1 + tolerate) + good0 + tolerate * good1;
    const root = (2 * bad) / (b + Math.sqrt(Math.max(0, b * b - 4 * a * bad)));
    const rate = Math.min(root, 1 / tolerate);
    return bernoulli_evidence_logLikelihood(e0, n0, rate) + bernoulli_evidence_logLikelihood(e1, n1, Math.min(1, tolerate * rate));
}
function bernoulli_evidence_logLikelihood(bad, total, rate) {
    const good = total - bad;
    return (bad > 0 ? bad * Math.log(rate) : 0) + (good > 0 ? good * Math.log1p(-rate) : 0);
}

// EXTERNAL MODULE: ./lib/judge/evidence/ratio-evidence.js
var ratio_evidence = __webpack_require__(28190);
// EXTERNAL MODULE: ./lib/judge/signals/learn-level.js
var learn_level = __webpack_require__(97932);
;// CONCATENATED MODULE: ./lib/judge/signals/learn-settling.js

/** From fewer deploys nothing is usual. */
const fewestDeploys = 3;
/** A failure this long is no restart, however often it came. */
const longestSeconds = 300;
/** A service of which most fails at every deploy is not forgiven that. */
const mostRate = 0.5;
/** Three of four past deploys cost no more; what is learnt allows for a quarter more than these. */
const usualShare = 0.75;
const margin = 1.25;
/** Standard deviations by which chance may lift one reading. */
const chance = 3;
const learn_settling_fewestBad = 3;
/**
 * How long and how much of the traffic earlier deploys that turned out well failed at first; undefined when it was no more than
 * `settleSeconds`, or when too few are known. Each list begins with its deploy; bad is the worse outcome.
 */
function learnSettling(deploys, settleSeconds) {
    const known = deploys.filter((readings) => readings.length > 0);
    if (known.length < fewestDeploys)
        return;
    const later = known.flatMap((readings) => readings.filter(({ at }) => since(readings, at) >= longestSeconds));
    const calm = later.length > 0 ? later : known.flatMap((readings) => readings.slice(-3));
    const usual = (0,tally/* rateOf */.M)((0,tally/* tally */.N)(calm).between(0, calm.length));
    const costs = known.map((readings) => costOf(readings, usual));
    const seconds = upperPart(costs.map((cost) => cost.seconds));
    if (seconds <= settleSeconds)
        return;
    const rate = upperPart(costs.map((cost) => cost.rate));
    return { seconds: Math.min(longestSeconds, margin * seconds), rate: Math.min(mostRate, margin * rate) };
}
/** Seconds from the start of the first of them. */
function since(readings, at) {
    return (at - (readings[0]?.at ?? at)) / 1000;
}
/** Until the last reading that chance does not explain, and the worst of them. */
function costOf(readings, usual) {
    let cost = { seconds: 0, rate: 0 };
    for (const reading of readings) {
        const end = since(readings, reading.at) + reading.seconds;
        if (end > longestSeconds)
            break;
        if (isBeyond(reading, usual))
            cost = { seconds: end, rate: Math.max(cost.rate, (0,tally/* rateOf */.M)(reading)) };
    }
    return cost;
}
function isBeyond({ bad, total }, rate) {
    const expected = rate * total;
    return bad >= learn_settling_fewestBad && bad > expected + chance * Math.sqrt(expected);
}
function upperPart(values) {
    return values.toSorted((a, b) => a - b)[Math.ceil(usualShare * values.length) - 1] ?? 0;
}
/** What the readings after a deploy say once that which every deploy costs is taken as usual; more than that, and later, counts in full. */
function forgive(readings, settling, { deployedAt, usual }) {
    if (settling === undefined)
        return readings;
    const { seconds, rate } = settling;
    return readings.map((reading) => {
        const end = (reading.at - deployedAt) / 1000 + reading.seconds;
        if (end > seconds || isBeyond(reading, Math.max(rate, usual)))
            return reading;
        return { ...reading, bad: Math.min(reading.bad, usual * reading.total) };
    });
}

// EXTERNAL MODULE: ./lib/judge/signals/traffic.js
var traffic = __webpack_require__(57576);
// EXTERNAL MODULE: ./lib/judge/signals/usual-part.js
var usual_part = __webpack_require__(98889);
;// CONCATENATED MODULE: ./lib/judge/signals/know-ratio.js













/** Fewer bad events than this since the deploy never raise an alarm. */
const know_ratio_fewestBad = 3;
/** With fewer events in the baseline the Bernoulli form sees more than the Poisson form. */
const fewEvents = 100;
/** With fewer bad events in the baseline "twice as bad" means nothing: an absolute rate is tested. */
const know_ratio_fewBad = 10;
/** Fewer events, none of them bad, can't outweigh any failure: as good as no baseline. */
const fewestEvents = 6;
/** Fewer bursts than this are chance. */
const fewestBursts = 3;
/** Without a past only this much failing is called worse, however sure the rate is. */
const grossRate = 0.5;
/** A failure that lasts is at least two thirds as bad in what is left without the worst of it, which was chosen for being the worst. */
const restRatio = 1.5;
/** Bursts are a second test beside the counts: it may use up a twentieth of alpha. */
const burstPrice = Math.log(20);
/** What never happened before happens many times as often. */
const burstRatios = [5, 20, 100];
function knowRatio(signal, deployedAt, settings) {
    const { tolerate, unacceptable, floor } = settings;
    const regression = (0,ratio_evidence/* regressionTest */.Ev)(tolerate);
    const burstTest = (0,ratio_evidence/* ratioTest */.O8)(tolerate, burstRatios);
    const acceptable = (0,ratio_evidence/* acceptanceTest */.iL)(unacceptable);
    const worse = signal.worse ?? "up";
    const rawBefore = (0,timeline/* worseAsBad */.mP)((0,timeline/* tidy */.DZ)(signal.baseline.filter(({ at }) => at < deployedAt)), worse);
    const rawEarlier = (signal.earlier ?? []).map((readings) => (0,timeline/* worseAsBad */.mP)((0,timeline/* tidy */.DZ)(readings), worse));
    const part = (0,usual_part/* usualPart */._A)(rawBefore, deployedAt, tolerate);
    // What counts as usual is the state in which the deploy found production, not a better one long gone.
    const rawUsual = rawBefore.slice(part.from, part.to);
    const usual = (0,tally/* tally */.N)(rawUsual).between(0, rawUsual.length);
    // An outage must be able to pass the floor although the baseline knows no failure.
    const capRate = usual.bad < 1 ? Math.max(floor, (0,tally/* rateOf */.M)(usual)) : (0,tally/* rateOf */.M)(usual);
    const isKnown = usual.total >= fewestEvents || usual.bad > 0;
    const cap = (readings) => (isKnown ? (0,signals_cap/* capBursts */.s)(readings, capRate) : readings);
    const cappedUsual = cap(rawUsual);
    const usualBursts = burstsIn(rawUsual, cappedUsual).between(0, rawUsual.length);
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
    function against({ bad, total, phi, level }, { bad: e1, total: n1 }) {
        if (level !== undefined && total >= fewEvents)
            return changeEvidence(level, e1, n1);
        const counts = { e0: bad / phi, n0: total / phi, e1: e1 / phi, n1: n1 / phi };
        const relative = total < fewEvents ? bernoulliEvidence(counts, tolerate) : regression(counts);
        return bad < 1 ? Math.min(relative, (0,ratio_evidence/* floorEvidence */.sR)(e1, n1, floor)) : relative;
    }
    function evidence(events, past) {
        const { bad, total } = events;
        if (total <= 0 || past === "never-seen-working")
            return 0;
        // A few good events before: the rate is held against the floor, and only what fails nearly always is called.
        if (past === "short")
            return bad >= know_ratio_fewestBad && bad / total >= grossRate ? (0,ratio_evidence/* floorEvidence */.sR)(bad, total, 10 * floor) : 0;
        let least = Number.POSITIVE_INFINITY;
        for (const reference of references)
            least = Math.min(least, against(reference, events));
        return isWorse(events) ? least : Math.min(0, least);
    }
    function isWorse({ bad, total }) {
        return bad >= know_ratio_fewestBad && bad / total > materialRate;
    }
    return {
        rawBefore,
        before: cap(rawBefore.slice(part.from)),
        part,
        usual,
        baseline,
        isUnknown: references.length === 0,
        traffic: isKnown ? (0,traffic/* usualTraffic */.mB)(rawBefore, rawEarlier, settings) : undefined,
        settling: learnSettling((signal.deploys ?? []).map((readings) => (0,timeline/* worseAsBad */.mP)((0,timeline/* tidy */.DZ)(readings), worse)), settings.settleSeconds),
        cap,
        evidence,
        isWorse,
        likeTheWorst(worst, rest, past) {
            const ratio = (0,tally/* rateOf */.M)(worst) / usualRate;
            if (!isWorse(rest) || !(ratio > 1) || past !== "known")
                return 0;
            const ratios = [ratio, ratio / restRatio].filter((one) => one > tolerate);
            return Math.min(...references.map(({ level, total }) => level === undefined || total < fewEvents
                ? evidence(rest, past)
                : (0,log_mean_exp/* logMeanExp */.B)(ratios.map((one) => evidenceOfRatio(level, one, rest.bad, rest.total)))));
        },
        evidenceOfBursts(count, intervals, rate) {
            if (!isKnown || count < fewestBursts || rate <= materialRate)
                return 0;
            const counts = { e0: usualBursts, n0: rawUsual.length, e1: count, n1: intervals };
            return burstTest(counts) - burstPrice;
        },
        acceptance({ bad: e1, total: n1 }, leastRate, phi = baseline.phi) {
            if (n1 <= 0)
                return 0;
            const { bad, total } = baseline;
            const absolute = (0,ratio_evidence/* belowEvidence */.HK)(e1 / phi, n1 / phi, Math.max(leastRate, unacceptable * (0,tally/* rateOf */.M)(baseline)));
            if (bad / phi < know_ratio_fewBad)
                return absolute;
            return Math.max(acceptable({ e0: bad / phi, n0: total / phi, e1: e1 / phi, n1: n1 / phi }), leastRate > floor ? absolute : 0);
        },
    };
}

;// CONCATENATED MODULE: ./lib/judge/signals/prepare-ratio.js








/** At most this many events in every reading, always as many, make a check (a probe) rather than traffic. */
const checkEvents = 3;
/** What a short failure can't bring must be this share of the evidence, if it is as bad as the rest; all of it otherwise. */
const prepare_ratio_steadyShare = 0.5;
/** A start after the deploy was chosen for what lies behind it, be it chance before a short failure: one of two. */
const chosenStart = Math.log(2);
/** How often the interval that holds the least ratio that can be seen is halved. */
const prepare_ratio_detectableSteps = 12;
function without(all, part) {
    return { bad: all.bad - part.bad, total: all.total - part.total };
}
function prepareRatio(signal, deployedAt, settings) {
    const known = knowRatio(signal, deployedAt, settings);
    return (now) => preparedRatio(known, now.kind === "ratio" ? now : signal, { deployedAt, settings });
}
function preparedRatio(known, signal, { deployedAt, settings }) {
    const { tolerate, unacceptable, floor } = settings;
    const { rawBefore, before, part, usual, baseline } = known;
    const worse = signal.worse ?? "up";
    const given = (0,timeline/* tidy */.DZ)(signal.after.filter(({ at }) => at >= deployedAt));
    const shown = (0,timeline/* worseAsBad */.mP)(given, worse);
    const rawAfter = forgive(shown, known.settling, { deployedAt, usual: (0,tally/* rateOf */.M)(usual) });
    const rawUsual = rawBefore.slice(part.from, part.to);
    const after = known.cap(rawAfter);
    const sums = (0,tally/* tally */.N)(after);
    const seen = (0,tally/* tally */.N)(rawAfter);
    const shownSums = rawAfter === shown ? seen : (0,tally/* tally */.N)(shown);
    const bursts = burstsIn(rawAfter, after);
    const isCheck = areChecks(rawUsual.length > 0 ? rawUsual : rawAfter);
    const past = prepare_ratio_pastOf(usual, { isCheck, hasReferences: !known.isUnknown });
    const settledAt = deployedAt + settings.settleSeconds * 1000;
    const firstSettled = after.findIndex(({ at }) => at >= settledAt);
    const settled = firstSettled < 0 ? after.length : firstSettled;
    const evidenceOf = (events) => known.evidence(events, past.kind);
    /** The rate that is unacceptable whatever the baseline: of a check, failing every other time. */
    const leastRateFor = (isLast) => (isCheck ? grossRate : rareRate(isLast));
    const rareRate = (isLast) => (isLast ? 10 * floor : floor);
    return {
        signal,
        before,
        after,
        given,
        seen,
        ends: after.map(timeline/* endOf */.pJ),
        settled,
        firstBurstAt: after.find((_, index) => index >= settled && bursts.isBurst(index))?.at,
        past,
        isCheck,
        traffic: isCheck ? undefined : known.traffic,
        indicate: () => [],
        phi: baseline.phi,
        evidence(from, to) {
            const counted = evidenceOf(sums.between(from, to));
            const count = bursts.between(from, to);
            const burst = known.evidenceOfBursts(count, to - from, (0,tally/* rateOf */.M)(seen.between(from, to)));
            return burst > 0 ? Math.max(counted, burst) : counted;
        },
        lastingEvidence(seconds, from, to) {
            const kept = withoutWorst(rawAfter, after, { seconds, from, to });
            const rest = (0,tally/* tally */.N)(kept.capped).between(0, kept.capped.length);
            const left = burstsIn(kept.raw, kept.capped).between(0, kept.raw.length);
            const rawRest = (0,tally/* tally */.N)(kept.raw).between(0, kept.raw.length);
            const burst = known.evidenceOfBursts(left, kept.raw.length, (0,tally/* rateOf */.M)(rawRest));
            const alone = Math.max(evidenceOf(rest), burst);
            const worst = without(seen.between(from, to), rawRest);
            const price = from > 0 ? chosenStart : 0;
            const steady = (known.likeTheWorst(worst, rawRest, past.kind) - price) / prepare_ratio_steadyShare;
            return alone >= Math.log(1 / settings.alpha) ? Math.max(alone, steady) : steady;
        },
        unacceptableRate(from, to, isLast) {
            const { bad, total } = seen.between(from, to);
            const accustomed = past.kind === "never-seen-working" ? 0 : (0,tally/* rateOf */.M)(usual);
            const limit = Math.max(rareRate(isLast), unacceptable * accustomed);
            // One failure says nothing.
            return bad >= 2 && bad > limit * total ? bad / total : undefined;
        },
        isMaterial: (from, to) => known.isWorse(sums.between(from, to)),
        alreadyBad: (to) => alreadyBad(known, seen.between(0, to), { deployedAt, unacceptable }),
        tailEvidence(at) {
            const start = before.findIndex((reading) => reading.at >= at);
            return start <= 0 ? 0 : (0,usual_part/* evidenceOfRise */.SE)(before.slice(0, start), before.slice(start), tolerate);
        },
        acceptance: (from, to, isLast) => known.acceptance(sums.between(from, to), leastRateFor(isLast)),
        estimates: (to) => ({
            baseline: asGiven(usual, baseline.phi, worse),
            after: asGiven(shownSums.between(0, to), baseline.phi, worse),
        }),
        detectable(total, threshold) {
            const rate = (0,tally/* rateOf */.M)(baseline);
            const reaches = (bad) => evidenceOf({ bad, total }) >= threshold;
            if (rate <= 0 || total <= 0 || !reaches(total))
                return;
            let [low, high] = [0, Math.log(1 / rate)];
            for (let step = 0; step < prepare_ratio_detectableSteps; step++) {
                const middle = (low + high) / 2;
                if (reaches(Math.exp(middle) * rate * total))
                    high = middle;
                else
                    low = middle;
            }
            return Math.exp(high);
        },
        effortToAccept(to, threshold) {
            const { total, seconds } = sums.between(settled, to);
            const rate = (0,tally/* rateOf */.M)(baseline);
            const leastRate = leastRateFor(true);
            const accepts = (events, phi = baseline.phi) => known.acceptance({ bad: rate * events, total: events }, leastRate, phi) >= threshold;
            const isScatter = baseline.phi > 1 && total > 0 && accepts(total, 1);
            for (let times = 1; total > 0 && times * seconds < 30 * 86_400; times *= 1.1) {
                if (accepts(total * times))
                    return { seconds: times * seconds, isScatter };
            }
            return { seconds: undefined, isScatter };
        },
    };
}
function alreadyBad({ rawBefore, part, usual }, since, { deployedAt, unacceptable }) {
    const rates = { before: (0,tally/* rateOf */.M)(usual), after: (0,tally/* rateOf */.M)(since) };
    const least = Math.min(rates.before, rates.after);
    const start = rawBefore[part.from];
    const headRate = (0,tally/* rateOf */.M)((0,tally/* tally */.N)(rawBefore).between(0, part.from));
    if (part.isWorse && start !== undefined && least > unacceptable * headRate) {
        const minutes = Math.round((deployedAt - start.at) / 60_000);
        return { ...rates, head: { rate: headRate, minutes } };
    }
    return least >= grossRate ? rates : undefined;
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
    return (0,evidence_estimate/* ratioEstimate */.S3)(worse === "up" ? bad : total - bad, total, phi);
}

;// CONCATENATED MODULE: ./lib/judge/signals/prepare-signal.js



/** What is known before the deploy is looked at once; what came after it can be given again and again as it grows. */
function learnSignal(signal, deployedAt, settings) {
    const prepare = signal.kind === "ratio"
        ? prepareRatio(signal, deployedAt, settings)
        : prepareGauge(signal, deployedAt, settings);
    return (now) => withControl(prepare(now), deployedAt, settings);
}
function prepareSignal(signal, deployedAt, settings) {
    return learnSignal(signal, deployedAt, settings)(signal);
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
    let begun = starts.length;
    while (begun > 0 && starts[begun - 1] >= to)
        begun--;
    let idle = rest;
    for (let nth = begun; nth < starts.length; nth++)
        idle += weights[nth];
    const terms = [0];
    const shares = [idle];
    for (let nth = 0; nth < begun; nth++) {
        terms.push(prepared.evidence(starts[nth], to));
        shares.push(weights[nth]);
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
/* harmony export */   _: () => (/* binding */ isStillBad)
/* harmony export */ });
/* harmony import */ var _signals_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46955);

/** A stretch in which fewer bad events than this are expected says little about healing. */
const fewestExpected = 2;
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

/***/ 15591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dr: () => (/* binding */ controlClause)
/* harmony export */ });
/* unused harmony exports controlDoubtWords, ratioWords */
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25825);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58685);


const doubts = {
    blind: ({ why }) => why,
    empty: ({ side }) => `gave no readings ${side} the deploy`,
    "changed-too": ({ before, after }) => `was changed by the deploy too: its traffic went from ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(before)} to ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(after)} a second`,
};
/** The end of a sentence that begins with the control's name. */
function controlDoubtWords(doubt) {
    return `${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(doubts, doubt)}; judged without it`;
}
/** How much more ours changed than the control: `ours changed 9.6 times as much (95 %: 7 to 13)`. */
function ratioWords({ ratio }) {
    if (ratio === undefined || !Number.isFinite(ratio.high))
        return undefined;
    const [middle, low, high] = [ratio.ratio, ratio.low, ratio.high].map((one) => significant(one));
    return `ours changed ${middle} times as much (95 %: ${low} to ${high})`;
}
/** What a control adds to the sentence of its signal; empty without one. */
function controlClause({ control }) {
    if (control === undefined)
        return "";
    if (control.doubt !== undefined)
        return `; its control ${controlDoubtWords(control.doubt)}`;
    const { baseline, after } = control;
    return baseline.rate === undefined || after.rate === undefined
        ? ""
        : `; its control ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(baseline.rate)} before, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(after.rate)} after`;
}


/***/ }),

/***/ 23617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ replayInWords),
  V: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/text/numbers.js
var numbers = __webpack_require__(25825);
// EXTERNAL MODULE: ./lib/report/control-words.js
var control_words = __webpack_require__(15591);
// EXTERNAL MODULE: ./lib/report/say.js
var say = __webpack_require__(58685);
// EXTERNAL MODULE: ./lib/text/one-line.js
var one_line = __webpack_require__(6810);
;// CONCATENATED MODULE: ./lib/report/vendor-words.js


const words = {
    "page-says": ({ said }) => (0,one_line/* oneLine */.T)(`its status page says: ${said.join("; ")}`, 200),
    "page-unread": () => "its status page could not be read",
    "page-unknown-format": () => "its status page is in no format that a machine can read",
    "host-answers": ({ host }) => `${host} answered from the runner`,
    "host-errs": ({ host, status }) => `${host} answers the runner with ${status}`,
    "host-not-askable": ({ host, why }) => `${host} could not be asked from the runner: ${why}`,
    "host-never-answered": ({ host }) => `${host} does not answer the runner, and did not at the start of the watch either`,
    "host-fell-silent": ({ host, pageSaysWell }) => `${host} answered the runner at the start of the watch and does not now${pageSaysWell ? ", but its status page reports no incident" : ""}`,
    "no-network": ({ host }) => `${host} could not be asked: the runner has no outbound network`,
    told: ({ text }) => text,
};
/** What is known of a vendor, as plain text. */
function vendorWords(fact) {
    return (0,say/* say */.c)(words, fact);
}

;// CONCATENATED MODULE: ./lib/report/judgement-words.js





const already = (signal) => `${signal} was already this bad before the deploy`;
const signalWords = {
    undecided: () => "not decided yet",
    blind: ({ signal, why }) => `${signal} ${why}`,
    "no-readings": ({ signal }) => `${signal} gave no readings after the deploy`,
    "no-readings-after-settle": ({ signal, settleSeconds }) => `${signal} gave no readings after the settle time of ${settleSeconds} s`,
    "fell-silent": ({ signal }) => `${signal} stopped giving readings`,
    "never-seen-working": ({ signal, seen }) => seen === 0
        ? `${signal} was never seen working: there is nothing from before the deploy to hold it against`
        : `${signal} was never seen working: before the deploy it failed too, ${(0,numbers/* count */.U9)(seen)} of ${(0,numbers/* count */.U9)(seen)} times`,
    "short-past": ({ signal, seen }) => `${signal} has too short a past to be held against: ${(0,numbers/* count */.U9)(seen)} before the deploy`,
    "traffic-lost": ({ signal, before, after }) => `${signal} fell away: ${(0,numbers/* significant */.I1)(before)} a second before, ${(0,numbers/* significant */.I1)(after)} since; what no longer arrives fails nowhere`,
    "cut-short": ({ signal }) => `${signal} got worse, but the watch ended before it was clear whether it lasts`,
    healed: ({ signal }) => `${signal} got worse for a moment and healed by itself`,
    "no-worse": ({ signal, hasBaseline }) => `${signal} is no worse than ${hasBaseline ? "before" : "anybody would mind; it has no baseline"}`,
    bursts: ({ signal, rate }) => `${signal} is at ${(0,numbers/* percent */.KN)(rate)}, more than is acceptable, in bursts too few to act on`,
    "looks-worse": ({ signal }) => `${signal} looks worse, but the evidence is too thin to act on`,
    "restless-past": ({ signal, low, high }) => `${signal} can't be held against a past that was this restless: anything from ${(0,numbers/* percent */.KN)(low)} to ${(0,numbers/* percent */.KN)(high)} would be usual`,
    "too-little-traffic": ({ signal, excluded, neededSeconds }) => `${signal} has too little traffic to tell${excludedWords(excluded)}${neededSeconds === undefined ? "" : `: it would take about ${(0,duration/* duration */.p)(neededSeconds)} of it`}`,
    "already-bad": ({ signal, before, after, head }) => head === undefined
        ? `${already(signal)}: ${(0,numbers/* percent */.KN)(before)} failed, ${(0,numbers/* percent */.KN)(after)} since`
        : `${already(signal)}: ${(0,numbers/* percent */.KN)(head.rate)} until ${head.minutes} min before it, then ${(0,numbers/* percent */.KN)(before)}, ${(0,numbers/* percent */.KN)(after)} since`,
    "began-before": ({ signal, minutes, before, after }) => `${already(signal)}: it began about ${minutes} min earlier (${(0,numbers/* percent */.KN)(before)} then, ${(0,numbers/* percent */.KN)(after)} since)`,
    "control-moved": ({ signal, before, after }) => `the control series of ${signal}, which this deploy did not touch, got as much worse (${(0,numbers/* percent */.KN)(before)} → ${(0,numbers/* percent */.KN)(after)})`,
    "got-worse": ({ signal }) => `${signal} got worse with the deploy`,
    "worse-too": ({ signal }) => `${signal} got worse as well`,
};
const reasonWords = {
    ...signalWords,
    "vendor-down": ({ vendor, said }) => `${vendor} is down: ${vendorWords(said)}`,
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
    const sentence = reasons.map((one) => (0,say/* say */.c)(reasonWords, one)).join("; ");
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
            return `${facts}, ${ruleWords[reason.rule]}${(0,control_words/* controlClause */.dr)(signal)}`;
        case "worse-too":
            return `${facts}${(0,control_words/* controlClause */.dr)(signal)}`;
        case "undecided":
            return signal.verdict === "watching" ? facts : `${facts}; not decided yet`;
        default:
            return (0,say/* say */.c)(reasonWords, reason);
    }
}
function factsWords({ kind, baseline, after, logEvidence, threshold }) {
    const level = ({ rate }) => rate === undefined ? "nothing" : kind === "ratio" ? (0,numbers/* percent */.KN)(rate) : (0,numbers/* significant */.I1)(rate);
    return `${level(baseline)} before, ${level(after)} after; evidence ${logEvidence.toFixed(1)} of ${threshold.toFixed(1)}`;
}
/** What so little traffic rules out all the same: ` (no failure in 171 requests: above 1.7 % is excluded)`. */
function excludedWords(excluded) {
    if (excluded === undefined || excluded.above >= 1)
        return "";
    const { bad, of, above } = excluded;
    const failures = bad < 0.5 ? "no failure" : (0,numbers/* counted */.hS)(Math.round(bad), "failure");
    return ` (${failures} in ${(0,numbers/* counted */.hS)(Math.round(of), "request")}: above ${(0,numbers/* percent */.KN)(above)} is excluded)`;
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
