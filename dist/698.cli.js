export const id = 698;
export const ids = [698];
export const modules = {

/***/ 14831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backtestCommand: () => (/* binding */ backtestCommand)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/judge/calibrate.js
var calibrate = __webpack_require__(64022);
// EXTERNAL MODULE: ./lib/judge/evidence/estimate.js
var estimate = __webpack_require__(43615);
// EXTERNAL MODULE: ./lib/judge/judge.js + 9 modules
var judge = __webpack_require__(87589);
;// CONCATENATED MODULE: ./lib/judge/past/placebos.js
/** Enough for a bound of 1 % (99 are needed), and quick to replay. */
const mostPlacebos = 120;
/** Overlapping windows of a baseline and a watch, evenly spread, without gaps and without a deploy in them. */
function placebosIn(readings, { baseline, after, stepMs, deploysAt, }) {
    const size = baseline + after;
    const starts = readings.length - size + 1;
    if (starts <= 0 || after <= 0)
        return [];
    const stride = Math.max(1, Math.floor(starts / mostPlacebos));
    const windows = [];
    for (let start = 0; start < starts && windows.length < mostPlacebos; start += stride) {
        const window = readings.slice(start, start + size);
        const from = window[0].at;
        const to = window.at(-1).at + stepMs;
        const whole = to - from <= (size + 2) * stepMs;
        if (whole && !deploysAt.some((at) => at >= from && at < to))
            windows.push(window);
    }
    return windows;
}

;// CONCATENATED MODULE: ./lib/judge/past/backtest.js




const dayMs = 86_400_000;
/** Windows that are made worse to see what would have been caught. */
const mostMadeWorse = 60;
/** So many times as bad, and at least a hundredth of all events, is what nobody would want to miss. */
const madeWorse = { times: 5, leastRate: 0.01 };
/** The thresholds as a watch that begins at `at` would have learnt them: from what was before. */
function learn({ signals, deploysAt }, terms, at) {
    const { baselineMs, watchMs, historyMs, settings } = terms;
    return {
        at,
        signals: signals.map(({ signal, stepSeconds, readings }) => {
            const stepMs = stepSeconds * 1_000;
            const placebos = placebosIn(between(readings, at - historyMs, at), {
                baseline: Math.floor(baselineMs / stepMs),
                after: Math.floor(watchMs / stepMs),
                stepMs,
                deploysAt,
            });
            // Of its own baseline only the length counts: it tells where a placebo's baseline ends.
            const baseline = (placebos[0] ?? []).slice(0, Math.floor(baselineMs / stepMs));
            const asked = { ...signal, baseline, placebos };
            const window = { deployedAt: at, deadline: at + watchMs, settings };
            return { calibrated: (0,calibrate/* calibrate */.C)(asked, window), placebos: placebos.length };
        }),
    };
}
/** The starts of watches that don't overlap and have no deploy in them, nor in their baselines. */
function calmMoments({ deploysAt, from, to }, { baselineMs, watchMs }) {
    const moments = [];
    for (let at = from; at + watchMs <= to; at += watchMs) {
        if (!deploysAt.some((deploy) => deploy >= at - baselineMs && deploy < at + watchMs))
            moments.push(at);
    }
    return moments;
}
/** Judges every deploy and every placebo window as if they were happening. `lessons` are in time order. */
function replay(past, terms, { deploys, moments, lessons, }) {
    const windowOf = (at, own) => windowAt(past, terms, { at, lessons, ...(own && { own }) });
    const calm = moments.map((at) => windowOf(at)).filter(hasReadings);
    return {
        deploys: deploys.map(({ sha, at, readings }) => {
            const window = windowOf(at, readings);
            return { sha, at, window, verdict: (0,judge/* judge */.S)(window) };
        }),
        placebos: calm.map((window) => ({ at: window.deployedAt, verdict: (0,judge/* judge */.S)(window) })),
        caught: catchWorse(calm),
    };
}
function windowAt({ signals }, { settings, baselineMs, watchMs }, { at, lessons, own }) {
    const lesson = lessons.findLast((one) => one.at <= at) ?? lessons[0];
    return {
        deployedAt: at,
        deadline: at + watchMs,
        ended: true,
        settings,
        signals: signals.map(({ signal, readings }, index) => {
            const near = own?.[index] ?? between(readings, at - baselineMs, at + watchMs);
            const earlier = [dayMs, 7 * dayMs].map((ago) => between(readings, at - ago, at - ago + watchMs));
            const calibrated = lesson?.signals[index]?.calibrated;
            return {
                ...signal,
                baseline: near.filter((reading) => reading.at < at),
                after: near.filter((reading) => reading.at >= at),
                earlier: earlier.filter(({ length }) => length > 0),
                ...(calibrated !== undefined && { calibrated }),
            };
        }),
    };
}
function hasReadings({ signals }) {
    return signals.some(({ baseline, after }) => baseline.length > 0 && after.length > 0);
}
function catchWorse(windows) {
    const verdicts = spread(windows, mostMadeWorse).map((window) => (0,judge/* judge */.S)({ ...window, signals: window.signals.map(worsen) }));
    const called = verdicts.filter(({ verdict }) => verdict === "regressed");
    const delays = called.map(({ decidedAfterSeconds }) => decidedAfterSeconds).toSorted((a, b) => a - b);
    return {
        of: verdicts.length,
        called: called.length,
        medianSeconds: delays.length === 0 ? undefined : (0,estimate/* medianOf */.ux)(delays),
    };
}
function worsen(signal) {
    const { worse = "up" } = signal;
    const { times, leastRate } = madeWorse;
    if (signal.kind === "gauge") {
        const grow = (value) => (value > 0 === (worse === "up") ? value * times : value / times);
        return { ...signal, after: signal.after.map((reading) => ({ ...reading, value: grow(reading.value) })) };
    }
    const after = signal.after.map((reading) => {
        const { total } = reading;
        const failed = worse === "up" ? reading.bad : total - reading.bad;
        const more = Math.min(total, Math.max(times * failed, leastRate * total));
        return { ...reading, bad: worse === "up" ? more : total - more };
    });
    return { ...signal, after };
}
/** At most `count`, evenly spread. */
function spread(items, count) {
    if (items.length <= count)
        return [...items];
    return Array.from({ length: count }, (_, index) => items[Math.floor((index * items.length) / count)]);
}
function summarise({ deploys, placebos, caught }, { watchMs }) {
    const isAlarm = ({ verdict: { verdict } }) => verdict === "regressed";
    const seconds = ({ verdict: { verdict, decidedAfterSeconds } }) => verdict === "inconclusive" || verdict === "recovered" ? watchMs / 1_000 : decidedAfterSeconds;
    const watches = (deploys.length > 0 ? deploys : placebos).map(seconds);
    const sum = (values) => values.reduce((total, value) => total + value, 0);
    return {
        deploys: deploys.length,
        regressed: deploys.filter(isAlarm).length,
        falseAlarms: (0,estimate/* ratioEstimate */.S3)(placebos.filter(isAlarm).length, placebos.length, 1),
        meanSeconds: watches.length === 0 ? undefined : sum(watches) / watches.length,
        runnerMinutes: sum(deploys.map((deploy) => Math.ceil(seconds(deploy) / 60))),
        caught,
    };
}
function between(readings, from, to) {
    return readings.slice(firstFrom(readings, from), firstFrom(readings, to));
}
/** Index of the first reading that begins at `at` or later. */
function firstFrom(readings, at) {
    let [low, high] = [0, readings.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (readings[middle].at < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./lib/text/duration.js
var text_duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/text/names.js
var names = __webpack_require__(38519);
// EXTERNAL MODULE: ./lib/text/numbers.js
var numbers = __webpack_require__(25825);
// EXTERNAL MODULE: ./lib/text/one-line.js
var one_line = __webpack_require__(6810);
// EXTERNAL MODULE: ./lib/text/time.js
var time = __webpack_require__(61042);
;// CONCATENATED MODULE: ./lib/report/sparkline.js
const levels = "▁▂▃▄▅▆▇█";
/** One character a value, lowest to highest, gaps as a space; at most `width` characters, neighbours averaged. */
function sparkline_sparkline(values, width = 16) {
    const cells = resample(values, width);
    const known = cells.filter((value) => value !== undefined);
    if (known.length === 0)
        return "";
    const top = Math.max(...known);
    // From zero, not from the least: small noise must not look like a cliff.
    return cells
        .map((value) => value === undefined
        ? " "
        : levels[top <= 0 ? 0 : Math.min(7, Math.floor((Math.max(0, value) / top) * 7.999))])
        .join("");
}
/** Evidence on the way to its threshold, ten cells: full means decided. */
function evidenceBar(logEvidence, threshold) {
    const share = threshold <= 0 ? 0 : Math.max(0, Math.min(1, logEvidence / threshold));
    return "▇".repeat(Math.round(share * 10));
}
/** At most `width` values; each is the mean of the known ones in its stretch. */
function resample(values, width) {
    if (values.length <= width)
        return [...values];
    return Array.from({ length: width }, (_, cell) => {
        const from = Math.floor((cell * values.length) / width);
        const to = Math.max(from + 1, Math.floor(((cell + 1) * values.length) / width));
        const known = values.slice(from, to).filter((value) => value !== undefined);
        return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
    });
}

;// CONCATENATED MODULE: ./lib/report/chart.js

/**
 * A line over time as a Mermaid chart, for GitHub's renderer. Its labels are ours or cleaned: Mermaid has a syntax of
 * its own in which a quote would end the title.
 * @see https://mermaid.js.org/syntax/xyChart.html
 */
function chart_mermaidChart({ title, unit, points }) {
    const known = points.filter((point) => point.value !== undefined);
    if (known.length < 3)
        return undefined;
    const width = 40;
    // The axis is linear and a line has no gaps: a missing interval carries the value before it.
    let last = known[0].value;
    const filled = points.map(({ value }) => (last = value ?? last));
    const values = resample(filled, width).map((value) => value ?? 0);
    const from = points[0].at / 60;
    const to = points.at(-1).at / 60;
    const top = Math.max(...values, 0);
    return [
        "```mermaid",
        // Mermaid's first colour for a line is nearly that of the page, in the light theme and in the dark one.
        '%%{init: {"xyChart": {"height": 280}, "themeVariables": {"xyChart": {"plotColorPalette": "#cf222e"}}}}%%',
        "xychart-beta",
        `  title "${label(title)}"`,
        `  x-axis "minutes from the deploy" ${plain(from)} --> ${plain(to)}`,
        `  y-axis "${label(unit)}" 0 --> ${plain(top <= 0 ? 1 : top * 1.1)}`,
        `  line [${values.map((value) => plain(value)).join(", ")}]`,
        "```",
    ].join("\n");
}
/** Plain decimal digits: Mermaid reads no exponents and no grouping. */
function plain(value) {
    return String(Number(value.toFixed(4)));
}
function label(text) {
    return text.replace(/[^\p{L}\p{N} .,%:/()+-]/gu, " ").slice(0, 80);
}

;// CONCATENATED MODULE: ./lib/report/check-words.js


/** What was expected of a check and what came: `got 503, expected 200`. Plain text. */
function check_words_checkFailureWords(failure) {
    if (failure.kind === "no-answer")
        return oneLine(`no answer: ${failure.why}`);
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
        return oneLine(`${text} (got ${actual})`);
    if (place === "[CONNECTED]" && actual === "false")
        return "could not connect";
    const isTime = place === "[RESPONSE_TIME]" || place === "[CERTIFICATE_EXPIRATION]";
    const came = isTime ? spanWords(actual) : actual;
    const words = absent[actual]?.(place) ?? found[place]?.(came) ?? `${place} is ${came}`;
    return oneLine(`${words}, expected ${comparison[operator]}${isTime ? spanWords(wanted) : listWords(wanted)}`);
}
/** A bare number of a time span is milliseconds. */
function spanWords(text) {
    const compact = text.replace(/\s+/gu, "");
    const ms = parseDuration(/^\d+(?:\.\d+)?$/u.test(compact) ? `${compact}ms` : compact);
    return ms === undefined ? text : duration(ms / 1_000);
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

// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/report/verdict-words.js





const statusMark = {
    healthy: "🟢",
    regressed: "🔴",
    recovered: "🟡",
    elsewhere: "🟠",
    inconclusive: "⚪",
    watching: "🔵",
};
/** The signals that raised the alarm, strongest evidence first. */
function alarming(verdict) {
    return verdict.signals
        .filter((signal) => signal.verdict === "regressed" || signal.logEvidence >= signal.threshold)
        .sort((a, b) => b.logEvidence - a.logEvidence);
}
/** The signal that the story is told by: the worst of an integration, for that names the cause, else the worst. */
function verdict_words_leading({ verdict, signals, }) {
    const worst = alarming(verdict).map((signal) => ({
        signal,
        facts: signals.find(({ name }) => name === signal.name),
    }));
    return worst.find(({ facts }) => facts?.integration !== undefined) ?? worst[0];
}
/** What is wrong, for a title: `calls to stripe fail`, `checks of stripe fail: got 503, expected 200`, `checkout-errors got worse`. */
function headline(report) {
    const top = verdict_words_leading(report);
    if (top === undefined)
        return "production got worse";
    const { signal, facts } = top;
    const name = oneLine(signal.name);
    if (signal.facts?.kind === "traffic-lost")
        return `${name} fell away`;
    switch (facts?.what) {
        case "calls":
            return `${name} fail`;
        case "probe":
            return `${name} fail${facts.lastFailure === undefined ? "" : `: ${checkFailureWords(facts.lastFailure)}`}`;
        case "latency":
            return `${percent(signal.after.rate)} of ${slowWords(facts)}`;
        default:
            return `${name} got worse`;
    }
}
/** `requests are slower than 500 ms (slow-checkouts)`. */
function slowWords({ integration, name, slowerThanMs }) {
    const limit = slowerThanMs === undefined ? "95 % of them were before" : duration(slowerThanMs / 1_000);
    const which = integration === undefined ? ` (${oneLine(name)})` : "";
    return `${integration === undefined ? "requests" : oneLine(name)} are slower than ${limit}${which}`;
}
/** `12.4 % (1,104 of 8,903)`, or a level for a gauge. */
function rateWords(signal, side) {
    const estimate = signal[side];
    if (estimate.rate === undefined)
        return "no data";
    if (signal.kind === "gauge")
        return (0,numbers/* significant */.I1)(estimate.rate);
    const bad = estimate.bad === undefined ? "" : `${(0,numbers/* count */.U9)(estimate.bad)} of `;
    return `${(0,numbers/* percent */.KN)(estimate.rate)} (${bad}${(0,numbers/* count */.U9)(estimate.n)})`;
}
/** `deploy 4f2c9d1 to production`. */
function deployWords({ deploy }) {
    return `deploy ${sha7(deploy.sha)} to ${oneLine(deploy.environment, 60)}`;
}

;// CONCATENATED MODULE: ./lib/report/signal-table.js








/** Bad share of an interval, or its level. */
function levelOf(reading) {
    if ("value" in reading)
        return reading.value;
    return reading.total > 0 ? reading.bad / reading.total : undefined;
}
/** The eight intervals before the deploy and all after it, as a sparkline. */
function spark(facts) {
    if (facts === undefined)
        return "";
    return sparkline([...facts.baseline.slice(-8), ...facts.after].map(levelOf), 16);
}
function evidenceWords(signal) {
    switch (signal.verdict) {
        case "regressed":
            return `far from chance: ${odds(signal.logEvidence)} (alarm at ${odds(signal.threshold)})`;
        case "healthy":
            return "within what is tolerated";
        case "inconclusive":
            return escapeMarkdown(signal.reason, 160);
        case "recovered":
            return "was worse, and healed";
        case "elsewhere":
            return "not by this deploy";
        default:
            return signal.logEvidence > 0
                ? `not decided: ${odds(signal.logEvidence)} (alarm at ${odds(signal.threshold)})`
                : "no sign of harm";
    }
}
/** A name that a narrow column may break behind its dashes and dots, and within what has none. */
function breakable(name) {
    return oneLine(name, 60)
        .split(/(?<=[_./-])|(?<=[^\s_./-]{16})(?=[^\s_./-])/u)
        .map((part) => escapeMarkdown(part))
        .join("<wbr>");
}
/** Its name, and how it went: what a phone has room for beside the numbers. */
function signalCell(signal, facts) {
    const name = breakable(signal.name);
    const line = spark(facts);
    return `${signal.verdict === "regressed" ? `**${name}**` : name}${line === "" ? "" : `<br>${line}`}`;
}
/** The numbers, their counts, and what they prove, a line each. */
function changeCell(signal) {
    const { baseline, after, kind } = signal;
    const level = (rate) => rate === undefined ? "no data" : kind === "gauge" ? significant(rate) : percent(rate);
    const counts = (side) => side.bad === undefined ? count(side.n) : `${count(side.bad)} of ${count(side.n)}`;
    return [
        `${level(baseline.rate)} → **${level(after.rate)}** (${times(baseline.rate, after.rate)})`,
        ...(kind === "gauge" ? [] : [`${counts(baseline)} → ${counts(after)}`]),
        evidenceWords(signal),
    ].join("<br>");
}
/** All signals, what is wrong first. Two columns: a phone shows no more, and what is cut off decides nothing. */
function signalTable(report) {
    const rank = {
        regressed: 0,
        elsewhere: 1,
        recovered: 2,
        inconclusive: 3,
        watching: 4,
        healthy: 5,
    };
    const rows = [...report.verdict.signals]
        .sort((a, b) => rank[a.verdict] - rank[b.verdict] || b.logEvidence - a.logEvidence)
        .map((signal) => {
        const facts = report.signals.find(({ name }) => name === signal.name);
        return `| ${signalCell(signal, facts)} | ${changeCell(signal)} |`;
    });
    return ["| Signal | before → after |", "|---|---|", ...rows].join("\n");
}
/** The leading signal over time; the table beside it carries the same numbers for those who see no chart. */
function worstChart(report) {
    const facts = leading(report)?.facts;
    if (facts === undefined)
        return undefined;
    const readings = [...facts.baseline.slice(-Math.max(8, facts.after.length)), ...facts.after];
    return mermaidChart({
        title: facts.name,
        unit: facts.what === "gauge" ? "level" : "% bad",
        points: readings.map((reading) => {
            const level = levelOf(reading);
            return {
                at: (reading.at - report.deploy.deployedAt) / 1_000,
                value: level === undefined || facts.what === "gauge" ? level : level * 100,
            };
        }),
    });
}
/** Per signal: the rule, the numbers, the queries: everything that is needed to check the verdict by hand. */
function decisionDetails(report) {
    return report.verdict.signals
        .map((signal) => {
        const facts = report.signals.find(({ name }) => name === signal.name);
        const interval = (side) => {
            const { rate, low, high, n } = signal[side];
            if (rate === undefined)
                return "no data";
            const show = (value) => value === undefined ? "?" : signal.kind === "gauge" ? significant(value) : percent(value);
            return `${show(rate)} (95 %: ${show(low)} to ${show(high)}; n = ${count(n)})`;
        };
        return [
            `- **${escapeMarkdown(signal.name)}** — ${signal.verdict}: ${escapeMarkdown(signal.reason, 400)}`,
            `  - before ${interval("baseline")}; after ${interval("after")}`,
            `  - log evidence ${signal.logEvidence.toFixed(2)} of ${signal.threshold.toFixed(2)}${signal.detectable === undefined ? "" : `; this traffic can show a rise of ${signal.detectable.toFixed(2)}× by the deadline`}`,
            ...(signal.onset === undefined
                ? []
                : [
                    `  - onset ${offset((signal.onset.from - report.deploy.deployedAt) / 1_000)} to ${offset((signal.onset.to - report.deploy.deployedAt) / 1_000)} from the deploy`,
                ]),
            ...(facts === undefined ? [] : [`  - from ${escapeMarkdown(facts.from)}`]),
            ...(facts?.queries ?? []).map((query) => `  - ${code(query, 400)}`),
            ...(facts?.lastFailure === undefined
                ? []
                : [`  - last failure: ${escapeMarkdown(checkFailureWords(facts.lastFailure))}`]),
            ...(facts?.notes ?? []).map((note) => `  - ${escapeMarkdown(note)}`),
        ].join("\n");
    })
        .join("\n");
}

// EXTERNAL MODULE: ./lib/report/text-table.js
var text_table = __webpack_require__(45154);
;// CONCATENATED MODULE: ./lib/report/backtest-report.js











/** False alarms and interval, as so many in a hundred deploys. */
function falseAlarmWords({ falseAlarms: { rate, low, high } }) {
    if (rate === undefined || low === undefined || high === undefined)
        return "unknown";
    return `${(0,numbers/* significant */.I1)(rate * 100)} (95 %: ${(0,numbers/* significant */.I1)(low * 100)} to ${(0,numbers/* significant */.I1)(high * 100)})`;
}
function caughtWords({ caught: { of, called, medianSeconds } }) {
    if (of === 0)
        return "unknown";
    const after = medianSeconds === undefined ? "" : `, after ${(0,text_duration/* duration */.p)(medianSeconds)} in the middle`;
    return `${called} of ${of}${after}`;
}
function watchWords({ meanSeconds, runnerMinutes, deploys }) {
    if (meanSeconds === undefined)
        return "unknown";
    return `${(0,numbers/* significant */.I1)(meanSeconds / 60)} a deploy${deploys === 0 ? "" : `, ${(0,numbers/* count */.U9)(runnerMinutes)} in all`}`;
}
function backtest_report_evidenceWords(signal) {
    return `${rateWords(signal, "baseline")} → ${rateWords(signal, "after")}, by chance ${(0,numbers/* odds */.VH)(signal.logEvidence)} (alarm at ${(0,numbers/* odds */.VH)(signal.threshold)})`;
}
function verdictCounts(deploys) {
    const words = ["healthy", "regressed", "recovered", "elsewhere", "inconclusive"];
    return words
        .map((word) => ({ word, many: deploys.filter(({ verdict }) => verdict.verdict === word).length }))
        .filter(({ many }) => many > 0)
        .map(({ word, many }) => `${many} ${word}`)
        .join(", ");
}
function regressedOf(replayed) {
    return replayed.filter(({ verdict }) => verdict.verdict === "regressed");
}
/** Of each signal: what its thresholds were, day by day. */
function thresholds({ signals, lessons }) {
    return signals.map(({ name, readings }, index) => {
        const learnt = lessons.map((lesson) => lesson.signals[index]);
        const levels = learnt.map(({ calibrated }) => calibrated.regression);
        return {
            name,
            readings,
            levels,
            low: Math.min(...levels),
            high: Math.max(...levels),
            last: levels.at(-1) ?? Number.NaN,
            placebos: Math.max(0, ...learnt.map(({ placebos }) => placebos)),
        };
    });
}
const gridTitles = ["tolerate", "unacceptable", "regressed", "false in 100", "caught", "minutes"];
function gridRows(grid) {
    return grid.map(({ tolerate, unacceptable, summary }) => [
        String(tolerate),
        String(unacceptable),
        `${summary.regressed} of ${summary.deploys}`,
        summary.falseAlarms.rate === undefined ? "–" : (0,numbers/* significant */.I1)(summary.falseAlarms.rate * 100),
        `${summary.caught.called} of ${summary.caught.of}${summary.caught.medianSeconds === undefined ? "" : `, ${(0,text_duration/* duration */.p)(summary.caught.medianSeconds)}`}`,
        summary.meanSeconds === undefined ? "–" : (0,numbers/* significant */.I1)(summary.meanSeconds / 60),
    ]);
}
/** For a terminal of so many columns, narrow ones too. */
function backtestText(report, columns) {
    const { environment, from, to, replay, summary, grid, notes } = report;
    const { deploys, placebos } = replay;
    const called = regressedOf(deploys);
    const alarms = regressedOf(placebos);
    const put = (text, indent = 0) => (0,text_table/* wrap */.L)(text, Math.max(20, columns - indent)).map((line) => `${" ".repeat(indent)}${line}`);
    const lines = [
        ...put(`${(0,one_line/* oneLine */.T)(environment, 60)}: ${(0,numbers/* count */.U9)(deploys.length)} deploys and ${(0,numbers/* count */.U9)(placebos.length)} placebo windows, ${(0,time/* moment */.n$)(from)} to ${(0,time/* moment */.n$)(to)}`),
        ...(deploys.length === 0 ? [] : put(`Verdicts: ${verdictCounts(deploys)}`)),
        "",
        ...put(`Deploys called regressed: ${called.length} of ${deploys.length}`),
        ...called.flatMap(({ sha, at, verdict }) => [
            ...put(`${(0,time/* moment */.n$)(at)}  ${(0,names/* sha7 */.go)(sha)}  after ${(0,text_duration/* duration */.p)(verdict.decidedAfterSeconds)}`, 2),
            ...alarming(verdict).flatMap((signal) => put(`${(0,one_line/* oneLine */.T)(signal.name, 60)}: ${backtest_report_evidenceWords(signal)}`, 4)),
        ]),
        "",
        ...put(`False alarms per 100 deploys: ${falseAlarmWords(summary)}; ${alarms.length} of ${(0,numbers/* count */.U9)(placebos.length)} placebo windows`),
        ...alarms
            .slice(0, 10)
            .flatMap(({ at, verdict }) => put(`${(0,time/* moment */.n$)(at)}  ${(0,one_line/* oneLine */.T)(verdict.reason, 200)}`, 2)),
        ...(alarms.length > 10 ? put(`and ${alarms.length - 10} more`, 2) : []),
        ...put(`Caught when made ${report.madeWorse}: ${caughtWords(summary)}`),
        ...put(`Runner minutes: ${watchWords(summary)}`),
        "",
        ...(0,text_table/* textTable */.e)(["signal", "readings", "alarm at", "lowest to highest", "windows learnt from"], thresholds(report).map(({ name, readings, low, high, last, placebos: windows }) => [
            (0,one_line/* oneLine */.T)(name, 60),
            (0,numbers/* count */.U9)(readings),
            (0,numbers/* odds */.VH)(last),
            `${(0,numbers/* odds */.VH)(low)} to ${(0,numbers/* odds */.VH)(high)}`,
            (0,numbers/* count */.U9)(windows),
        ]), columns),
        ...(grid === undefined ? [] : ["", ...(0,text_table/* textTable */.e)(gridTitles, gridRows(grid), columns)]),
        ...(notes.length === 0 ? [] : ["", ...notes.flatMap((note) => put(`Note: ${(0,one_line/* oneLine */.T)(note, 400)}`))]),
    ];
    return `${lines.join("\n")}\n`;
}
/** Charts are drawn of so many regressed deploys. */
const mostCharts = 5;
/** The same as Markdown, with charts. */
function backtestMarkdown(report) {
    const { environment, from, to, replay, summary, grid, notes } = report;
    const { deploys, placebos } = replay;
    const called = regressedOf(deploys);
    const alarms = regressedOf(placebos);
    return [
        `# Backtest of ${(0,report_text/* escapeMarkdown */.FV)(environment, 60)}`,
        "",
        `${(0,time/* moment */.n$)(from)} to ${(0,time/* moment */.n$)(to)}: ${(0,numbers/* count */.U9)(deploys.length)} deploys and ${(0,numbers/* count */.U9)(placebos.length)} placebo windows, judged as they would have been live.`,
        "",
        "| | |",
        "|---|---|",
        `| Deploys called regressed | ${called.length} of ${deploys.length} |`,
        `| False alarms per 100 deploys | ${falseAlarmWords(summary)}; ${alarms.length} of ${(0,numbers/* count */.U9)(placebos.length)} placebo windows |`,
        `| Caught when made ${report.madeWorse} | ${caughtWords(summary)} |`,
        `| Runner minutes | ${watchWords(summary)} |`,
        "",
        "## Deploys",
        "",
        ...(deploys.length === 0
            ? ["None."]
            : [
                `${verdictCounts(deploys)}.`,
                "",
                "| Live since | Deploy | Verdict | After | Why |",
                "|---|---|---|---|---|",
                ...deploys.map(({ sha, at, verdict }) => `| ${(0,time/* moment */.n$)(at)} | ${(0,report_text/* code */.aY)((0,names/* sha7 */.go)(sha))} | ${statusMark[verdict.verdict]} ${verdict.verdict} | ${(0,text_duration/* duration */.p)(verdict.decidedAfterSeconds)} | ${(0,report_text/* escapeMarkdown */.FV)(verdict.reason)} |`),
            ]),
        ...called.slice(0, mostCharts).flatMap((deploy) => ["", ...regressedDeploy(deploy)]),
        "",
        "## False alarms",
        "",
        ...(alarms.length === 0
            ? ["None."]
            : [
                "No deploy was near. Was something else wrong then? If so, the alarm was true and only its cause another.",
                "",
                ...alarms
                    .slice(0, 50)
                    .map(({ at, verdict }) => `- ${(0,time/* moment */.n$)(at)}: ${(0,report_text/* escapeMarkdown */.FV)(verdict.reason)}`),
            ]),
        "",
        "## Thresholds",
        "",
        "| Signal | Readings | Alarm at | Day by day | Windows learnt from |",
        "|---|---|---|---|---|",
        ...thresholds(report).map(({ name, readings, levels, last, placebos: windows }) => `| ${(0,report_text/* escapeMarkdown */.FV)(name, 60)} | ${(0,numbers/* count */.U9)(readings)} | ${(0,numbers/* odds */.VH)(last)} | ${sparkline_sparkline(levels, 30)} | ${(0,numbers/* count */.U9)(windows)} |`),
        ...(grid === undefined
            ? []
            : [
                "",
                "## Trade-off",
                "",
                `| ${gridTitles.join(" | ")} |`,
                `|${"---|".repeat(gridTitles.length)}`,
                ...gridRows(grid).map((row) => `| ${row.join(" | ")} |`),
            ]),
        ...(notes.length === 0
            ? []
            : ["", "## Notes", "", ...notes.map((note) => `- ${(0,report_text/* escapeMarkdown */.FV)(note, 400)}`)]),
        "",
    ].join("\n");
}
function regressedDeploy({ sha, at, verdict, window }) {
    const worst = alarming(verdict)[0];
    const signal = window.signals.find(({ name }) => name === worst?.name);
    const readings = signal === undefined ? [] : [...signal.baseline, ...signal.after];
    const isGauge = signal?.kind === "gauge";
    const chart = chart_mermaidChart({
        title: (0,one_line/* oneLine */.T)(worst?.name ?? "", 60),
        unit: isGauge ? "level" : "% bad",
        points: readings.map((reading) => {
            const level = levelOf(reading);
            return { at: (reading.at - at) / 1_000, value: level === undefined || isGauge ? level : level * 100 };
        }),
    });
    return [
        `### ${(0,report_text/* code */.aY)((0,names/* sha7 */.go)(sha))}, ${(0,time/* moment */.n$)(at)}: regressed after ${(0,text_duration/* duration */.p)(verdict.decidedAfterSeconds)}`,
        "",
        ...alarming(verdict).map((one) => `- ${(0,report_text/* escapeMarkdown */.FV)(one.name, 60)}: ${backtest_report_evidenceWords(one)}`),
        ...(chart === undefined ? [] : ["", chart]),
    ];
}
/** The same as data; times in ISO 8601, evidence and thresholds as natural logarithms. */
function backtestJson(report) {
    const { environment, from, to, terms, replay, summary, grid, notes } = report;
    const iso = (at) => new Date(at).toISOString();
    const replayed = ({ at, verdict }) => ({
        at: iso(at),
        verdict: verdict.verdict,
        decidedAfterSeconds: verdict.decidedAfterSeconds,
        reason: verdict.reason,
        ...(verdict.onset !== undefined && { onset: iso(verdict.onset.at) }),
        evidence: alarming(verdict).map(({ name, baseline, after, logEvidence, threshold }) => ({
            signal: name,
            baseline,
            after,
            logEvidence,
            threshold,
        })),
    });
    const numbers = ({ falseAlarms: { rate, low, high, n, bad }, ...rest }) => {
        const per100 = (share) => (share === undefined ? null : share * 100);
        return {
            ...rest,
            meanSeconds: rest.meanSeconds ?? null,
            caught: { ...rest.caught, medianSeconds: rest.caught.medianSeconds ?? null },
            falseAlarms: {
                windows: n,
                alarms: bad ?? 0,
                per100: per100(rate),
                low: per100(low),
                high: per100(high),
            },
        };
    };
    const data = {
        version: 1,
        environment,
        from: iso(from),
        to: iso(to),
        settings: terms.settings,
        ...numbers(summary),
        replayed: replay.deploys.map((deploy) => ({ sha: deploy.sha, ...replayed(deploy) })),
        alarms: regressedOf(replay.placebos).map(replayed),
        signals: thresholds(report).map(({ name, readings, levels, low, high, last, placebos }) => ({
            name,
            readings,
            placebos,
            threshold: { last, low, high, byDay: levels },
        })),
        ...(grid !== undefined && {
            grid: grid.map(({ tolerate, unacceptable, summary: its }) => ({
                tolerate,
                unacceptable,
                ...numbers(its),
            })),
        }),
        notes,
    };
    return `${JSON.stringify(data, null, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/report/judgement-words.js
var judgement_words = __webpack_require__(2965);
// EXTERNAL MODULE: ./lib/world/sources/index.js + 24 modules
var world_sources = __webpack_require__(18490);
// EXTERNAL MODULE: ./lib/settings/known-keys.js
var known_keys = __webpack_require__(50427);
// EXTERNAL MODULE: ./lib/settings/mistakes.js
var settings_mistakes = __webpack_require__(38144);
// EXTERNAL MODULE: ./lib/settings/settings.js + 2 modules
var settings = __webpack_require__(86853);
;// CONCATENATED MODULE: ./lib/settings/substitute.js
const variable = /\$\{([A-Za-z_][A-Za-z0-9_]{0,127})\}/gu;
/** Names of the environment variables that a text asks for as `${NAME}`. */
function variablesIn(text) {
    return [...text.matchAll(variable)].map(([, name]) => name);
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

;// CONCATENATED MODULE: ./lib/settings/without-values.js


/**
 * A mistake in a text that holds a variable says what was expected, and never what the variable held. `written` is the
 * whole before anything was filled in.
 */
function withoutValues({ at, message }, written, values) {
    const names = new Set();
    mapTexts((0,settings_mistakes/* valueAt */.fK)(written, at), at, (text) => {
        for (const name of variablesIn(text))
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
    return settingsOf(readWritten(text, where), env);
}
/** @throws SettingsError with every mistake, its path, its line and the nearest key */
function settingsOf(file, env) {
    const { settings, mistakes } = check(file.value, env);
    if (mistakes.length > 0 || settings === undefined) {
        throw new errors/* SettingsError */.G(file.where, mistakes.map((mistake) => file.placed(mistake)));
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
    const filled = mapTexts(written, [], (text, at) => {
        const foreign = isProgram(at) ? undefined : foreignVariable(text);
        if (foreign !== undefined)
            mistakes.push({ at, message: foreign });
        for (const name of variablesIn(text)) {
            const value = env[name];
            if (value !== undefined && value !== "")
                values.set(name, value);
            else
                mistakes.push({
                    at,
                    message: `the environment variable ${name} is not set; pass it with env: in the workflow step`,
                });
        }
        return substituteVariables(text, values);
    });
    const schema = (0,known_keys/* asJsonSchema */.Cu)(settings/* fileSchema */.Mz);
    const found = [];
    const report = (issues, prefix = [], known) => {
        for (const issue of issues) {
            const placed = { ...issue, path: [...prefix, ...issue.path] };
            found.push(...(0,settings_mistakes/* mistakesOf */.Jy)([placed], {
                known: (path) => known ?? (0,known_keys/* knownKeys */.eE)(schema, path),
                elsewhere: (key) => (0,known_keys/* placesOf */.ek)(schema, key),
                written,
            }));
        }
    };
    if (isEmpty(written))
        return { mistakes: [{ at: [], message: emptyFile }] };
    const parsed = settings/* fileSchema */.Mz.safeParse(filled);
    if (!parsed.success)
        report(parsed.error.issues);
    const root = (filled ?? {});
    const sources = entriesOf(root.sources);
    const signalAt = (value, path) => parseSignal(value, path, sources, { mistakes: found, report });
    const signals = entriesOf(root.signals).map(([name, value]) => [name, signalAt(value, ["signals", name])]);
    const calls = new Map(entriesOf(root.integrations).flatMap(([name, value]) => {
        const its = value?.calls;
        return its === undefined ? [] : [[name, signalAt(its, ["integrations", name, "calls"])]];
    }));
    found.push(...nameMistakes(root));
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
                labels: response.labels,
                reviewers: response.reviewers,
                maxAgeMs: response["max-age"],
                maxPerDay: response["max-per-day"],
                autoMerge: autoMergeMethods[response["auto-merge"]],
                rollback: response.rollback,
            },
            links: Object.entries(data.links).map(([title, url]) => ({ title, url })),
            secrets: [...values.values()],
        },
    };
}
/** One signal, in the words of its own source; undefined when it has mistakes, which are then noted. */
function parseSignal(value, path, sources, { mistakes, report, }) {
    const sourceName = value?.source;
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
    const type = source[1]?.type;
    const kind = world_sources/* sourceKinds */.B.find((one) => one.type === type);
    const schema = settings/* signalSchemaOf */.LY.get(String(type));
    if (kind === undefined || schema === undefined)
        return undefined;
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
        report(parsed.error.issues, path, Object.keys(schema.shape));
        return undefined;
    }
    const { source: _, worse, weight, critical, "watch-only": watchOnly, ...words } = parsed.data;
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
    return value !== null && typeof value === "object" && !Array.isArray(value) ? Object.entries(value) : [];
}
/** What is handed to a shell, a workflow or another service may hold variables of theirs. */
function isProgram([section, name, key]) {
    if (section === "sources")
        return key === "run";
    return section === "response" && name === "rollback";
}
const emptyFile = "is empty: expected version: 1, a source and a signal, or an integration with probes";
function isEmpty(written) {
    return written === null || (typeof written === "object" && Object.keys(written).length === 0);
}
/** A signal of the same name as one that an integration brings could not be told from it. */
function nameMistakes(root) {
    const taken = entriesOf(root.integrations).flatMap(([integration, its]) => {
        const { calls, probes } = (its ?? {});
        const checks = Array.isArray(probes)
            ? probes.map((_, index) => (0,names/* checksName */.ZR)(integration, probes.length === 1 ? undefined : index + 1))
            : [];
        return [...(calls === undefined ? [] : [(0,names/* callsName */.hq)(integration)]), ...checks];
    });
    return entriesOf(root.signals)
        .filter(([name]) => taken.includes(name))
        .map(([name]) => ({ at: ["signals", name], message: "is how an integration's own signal is called" }));
}
function asMistake({ at, message }) {
    return { path: pathText(at), message };
}

// EXTERNAL MODULE: ./lib/settings/extends.js
var settings_extends = __webpack_require__(42864);
;// CONCATENATED MODULE: ./lib/stories/read-written-settings.js



/**
 * A settings file, laid over the one that it extends.
 * @throws SettingsError when either is not YAML, or the other one can't be found
 */
async function readWrittenSettings(github, text, where) {
    const own = (0,written_file/* readWritten */.I)(text, where);
    const place = (0,settings_extends/* extendsOf */.nG)(own);
    if (place === undefined)
        return own;
    const { owner, repo, path, ref } = place;
    const found = await github.findFile(path, ref, { owner, repo });
    if (found === undefined) {
        const message = `there is no ${path} in ${owner}/${repo} at ${ref}, or the token may not read it`;
        throw new errors/* SettingsError */.G(where, [own.placed({ at: ["extends"], message })]);
    }
    return (0,settings_extends/* extendWritten */.qY)(own, (0,written_file/* readWritten */.I)(found, `${owner}/${repo}/${path}@${ref}`));
}

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
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        return error.status !== undefined;
    }
}

;// CONCATENATED MODULE: ./lib/report/doubt-words.js



/** Why nothing may be concluded from a signal, and what to write instead. Plain text, one line. */
function doubtWords(doubt) {
    return (0,one_line/* oneLine */.T)(words(doubt), 600);
}
/** The end of a sentence that begins with the signal's name; undefined without doubts. */
function blindWords(doubts) {
    if (doubts.length === 0)
        return undefined;
    return (0,one_line/* oneLine */.T)(`can't be judged: ${[...new Set(doubts.slice(0, 3).map(doubtWords))].join("; ")}`, 1_200);
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
            return `${partWords[doubt.part]} names ${doubt.metric}, which fell ${(0,numbers/* count */.U9)(doubt.falls)} times in ${(0,text_duration/* duration */.p)(doubt.hours * 3_600)}: a level, not a counter; write it as value, or name a counter`;
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
            return `bad counted ${(0,numbers/* count */.U9)(doubt.bad)} where total counted ${(0,numbers/* count */.U9)(doubt.total)}: bad has to be a part of total`;
        case "place-missing":
            return `${doubt.label}="${doubt.value}", ${(0,numbers/* percent */.KN)(doubt.share)} of the series before the deploy, is missing from the answers since`;
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
    const shown = values.slice(0, most).map((value) => (0,one_line/* oneLine */.T)(value, 60));
    const more = values.length - shown.length;
    return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}` || "none";
}
function milliseconds(ms) {
    return ms < 1_000 ? `${Number(ms.toPrecision(3))} ms` : (0,text_duration/* duration */.p)(ms / 1_000);
}

// EXTERNAL MODULE: ./lib/world/sources/source.js
var sources_source = __webpack_require__(56456);
;// CONCATENATED MODULE: ./lib/stories/signals/watched-signal.js




/** What the settings ask to watch: plain signals, calls of integrations, and their probes. */
function watchedSignals(settings, open) {
    const stepSeconds = settings.watch.interval / 1_000;
    const plain = Object.entries(settings.signals).map(([name, signal]) => ofSource({ name, signal, source: open.source(signal.source), stepSeconds }));
    const ofIntegrations = Object.entries(settings.integrations).flatMap(([integration, its]) => {
        const calls = its.calls === undefined
            ? []
            : [
                ofSource({
                    name: (0,names/* callsName */.hq)(integration),
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
            hasOutboundNetwork: open.hasOutboundNetwork,
            stepSeconds,
            name: (0,names/* checksName */.ZR)(integration, its.probes.length === 1 ? undefined : index + 1),
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
        what: whatOf(query, integration),
        ...(integration !== undefined && { integration }),
        ...(query.kind === "histogram" &&
            typeof query.slowerThanMs === "number" && { slowerThanMs: query.slowerThanMs }),
        from: `source ${source.name}`,
        baseline: [],
        after: [],
        queries: [],
        notes: [],
        doubts: [],
    };
    const watched = {
        facts,
        kind: (0,sources_source/* givesOf */.SE)(query),
        weight: signal.weight,
        critical: signal.critical ?? its?.critical ?? false,
        watchOnly: signal.watchOnly,
        worse: signal.worse,
        stepSeconds,
        remembers: source.remembers,
        checked: [],
        shown: [],
        ...(source.check !== undefined && { check: (when) => source.check(query, when) }),
        narrowestStep: (before) => source.narrowestStep(query, before),
        async read(span) {
            const { ratio, gauge, queries, notes, doubts = [] } = await source.read(query, span);
            facts.queries = queries;
            facts.notes = [...new Set([...facts.notes, ...notes])];
            // Readings that were once wrong stay among those that are judged; a histogram may still come.
            const lasting = watched.shown.filter(({ kind }) => kind === "more-bad-than-total");
            watched.shown = doubts.length > 0 ? doubts : lasting;
            facts.doubts = [...watched.checked, ...watched.shown];
            return (0,sources_source/* givesOf */.SE)(query) === "gauge" ? gauge : ratio;
        },
    };
    return watched;
}
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
                throw new errors/* WorldError */.n("got no answer, and neither did the control probe: the runner has no outbound network", {
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
function whatOf(query, integration) {
    if (query.kind === "histogram")
        return "latency";
    const gives = (0,sources_source/* givesOf */.SE)(query);
    return gives === "ratio" && integration !== undefined ? "calls" : gives;
}
function failureOf({ error, conditions }) {
    if (error !== undefined)
        return { kind: "no-answer", why: error };
    const failed = conditions.filter(({ ok }) => !ok);
    if (failed.length === 0)
        return undefined;
    return { kind: "unmet", conditions: failed.map(({ text, actual }) => ({ text, actual })) };
}
/** The judge's form of it. */
function judged(signal) {
    const { facts, kind, weight, critical, watchOnly, worse, earlier, calibrated } = signal;
    const blind = blindWords(facts.doubts);
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
        ...(earlier !== undefined && { earlier }),
        ...(calibrated !== undefined && { calibrated }),
    };
}

;// CONCATENATED MODULE: ./lib/stories/signals/open-signals.js



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
    const hasOutboundNetwork = control(world, settings.watch.control);
    const signals = watchedSignals(settings, {
        source,
        probe: (integration, index) => world.openProbe(settings.integrations[integration].probes[index]),
        hasOutboundNetwork,
    });
    if (signals.length === 0) {
        throw new errors/* SettingsError */.G("The settings", [
            {
                path: "signals",
                message: "there is nothing to watch: expected a signal, or an integration with calls or probes",
            },
        ]);
    }
    return { signals, hasOutboundNetwork };
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

;// CONCATENATED MODULE: ./lib/stories/signals/read-signals.js

/** Widens each signal's interval to what its data can carry, with a note. A source that is down keeps the asked one. */
async function chooseSteps(world, signals, before) {
    await Promise.all(signals.map(async (signal) => {
        const narrowest = await signal.narrowestStep(before).catch((error) => {
            if (!(error instanceof errors/* WorldError */.n))
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
            if (!(error instanceof WorldError))
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
        .map(({ facts: { name }, remembers }) => remembers === "past"
        ? `${name} has no readings from before the deploy: what was never seen working is never acted upon`
        : `${name} has no history, and no step with mode: baseline ran before the deploy: what was never seen working is never acted upon`);
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

// EXTERNAL MODULE: ./lib/world/github/github-from-environment.js + 23 modules
var github_from_environment = __webpack_require__(75678);
// EXTERNAL MODULE: ./lib/world/hide-secrets.js + 1 modules
var hide_secrets = __webpack_require__(58202);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/world/disk-error.js

/** What the system says of a disk, and what can be done about it. @see https://man7.org/linux/man-pages/man3/errno.3.html */
const disk_error_words = {
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
    const { code = "", path: own } = (error ?? {});
    const [message, advice] = disk_error_words[code] ?? [];
    const request = path ?? own;
    if (message === undefined)
        return undefined;
    return new errors/* WorldError */.n(`${message} (${code})`, {
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
            return await (0,external_node_fs_promises_.readFile)(path, "utf8");
        }
        catch (error) {
            const { code } = error;
            if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR")
                return undefined;
            throw error;
        }
    },
    async write(path, text) {
        const unfinished = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
        try {
            await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,external_node_fs_promises_.writeFile)(unfinished, text);
            await (0,external_node_fs_promises_.rename)(unfinished, path);
        }
        catch (error) {
            await (0,external_node_fs_promises_.rm)(unfinished, { force: true }).catch(() => { });
            throw diskError(error, path) ?? error;
        }
    },
};

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/proxy-from-env/index.js
var proxy_from_env = __webpack_require__(98182);
// EXTERNAL MODULE: ./lib/world/address-guard.js
var address_guard = __webpack_require__(41404);
;// CONCATENATED MODULE: ./lib/world/exchange.js



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
    const reason = (0,address_guard/* refuseHost */.p1)(url.hostname, reach);
    if (reason !== undefined)
        throw new ExchangeError("address", `${reason} is not asked`, { code: address_guard/* refusedCode */.Q_ });
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
        ...((0,proxy_from_env/* getProxyForUrl */.T)(url.href) === "" && { lookup: (0,address_guard/* guardedLookup */.rN)(reach) }),
        signal,
    });
    const { status } = answer;
    let text;
    try {
        text = await readBody((0,external_node_stream_.addAbortSignal)(signal, answer.data), limits);
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
const exchange_names = {
    [address_guard/* refusedCode */.Q_]: ["address", "the name leads to an address that is not asked"],
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
    const code = codeOf(error);
    if (code === undefined && !isAxiosError(error))
        throw error;
    if (code === undefined)
        return new ExchangeError("connection", "the connection failed");
    if (code === address_guard/* refusedCode */.Q_)
        return new ExchangeError(...exchange_names[code], { code });
    const certificate = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/u.test(code);
    const [fault, text] = exchange_names[code] ??
        (certificate
            ? ["certificate", "the certificate is not accepted"]
            : ["connection", "the connection failed"]);
    return new ExchangeError(fault, `${text} (${code})`, { code });
}
/** As axios's own function of that name, without loading axios. */
function isAxiosError(error) {
    return error instanceof Error && error.isAxiosError === true;
}
function codeOf(error) {
    // With several addresses to try, Node gathers one error each.
    const inner = isAxiosError(error) && error.cause instanceof AggregateError ? error.cause.errors[0] : error;
    const code = inner?.code;
    return typeof code === "string" ? code : undefined;
}

// EXTERNAL MODULE: ./lib/world/http-advice.js
var http_advice = __webpack_require__(71367);
;// CONCATENATED MODULE: ./lib/world/open-http.js



const defaults = { timeoutMs: 15_000, maxBytes: 10_000_000, retries: 2, mostRedirects: 3 };
const retried = new Set([429, 500, 502, 503, 504]);
const firstWaitMs = 250;
/**
 * The HTTP client on the real network. `timeoutMs` bounds the whole of `send`: attempts, waits and redirects.
 * What `hide` knows as a secret is blotted out of every error.
 */
function openHttp({ now, sleep, log, hide, }) {
    return {
        async send(request) {
            const where = hide(spoken(request));
            const deadline = now() + (request.timeoutMs ?? defaults.timeoutMs);
            const fail = (message, status, { reason, advice, cause } = {}) => new errors/* WorldError */.n(hide(reason === undefined ? message : `${message}: ${reason}`), {
                service: request.service,
                request: where,
                ...(status !== undefined && { status }),
                ...(advice !== undefined && { advice: hide(advice) }),
                ...(cause !== undefined && { cause }),
            });
            for (let attempt = 0;; attempt++) {
                const outcome = await once(request, deadline - now());
                if (!(outcome instanceof ExchangeError) &&
                    (outcome.status < 400 || request.accept?.includes(outcome.status))) {
                    return outcome;
                }
                const failure = outcome instanceof ExchangeError
                    ? fail(outcome.message, outcome.status, { ...(0,http_advice/* explainError */.UW)(outcome, request), cause: outcome })
                    : fail(`answered ${outcome.status}`, outcome.status, (0,http_advice/* explainStatus */.cq)(outcome, request));
                const waitMs = waitBefore(attempt, outcome);
                if (waitMs === undefined || attempt >= (request.retries ?? defaults.retries))
                    throw failure;
                if (now() + waitMs >= deadline) {
                    const asked = `answered ${outcome.status}, asks to wait ${Math.ceil(waitMs / 1000)} s`;
                    throw outcome instanceof ExchangeError ? failure : fail(asked, outcome.status);
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
        },
    };
}
async function once(request, timeoutMs) {
    const json = request.body !== undefined && typeof request.body !== "string";
    try {
        return await exchange({
            method: request.method ?? "GET",
            url: request.url,
            headers: { ...(json && { "content-type": "application/json" }), ...request.headers },
            body: json ? JSON.stringify(request.body) : request.body,
            maxBytes: request.maxBytes ?? defaults.maxBytes,
            tooLarge: "refuse",
            timeoutMs,
            cancel: request.cancel,
            redirects: { follow: "yes", most: defaults.mostRedirects },
            reach: { first: "configured", redirected: "elsewhere" },
        });
    }
    catch (error) {
        if (error instanceof ExchangeError)
            return error;
        throw error;
    }
}
/** Milliseconds to wait before another attempt; undefined when another would change nothing. */
function waitBefore(attempt, outcome) {
    const backoff = firstWaitMs * 4 ** attempt;
    if (outcome instanceof ExchangeError)
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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
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

// EXTERNAL MODULE: ./lib/world/probes/condition.js
var probes_condition = __webpack_require__(48151);
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
                open_probe_ask(settings, reach, cancel),
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
async function open_probe_ask(settings, reach, cancel) {
    try {
        const { status, headers, text, ms } = await exchange({
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
        if (!(error instanceof ExchangeError))
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

;// CONCATENATED MODULE: ./lib/world/open-world.js






/** Milliseconds since the epoch, as the clock stood at the start plus what has truly passed: a clock that is set meanwhile can't stretch or cut a watch. */
function steadyClock() {
    const startedAt = Date.now();
    const origin = performance.now();
    return () => Math.round(startedAt + performance.now() - origin);
}
/** The real world. */
function openWorld({ env, log, github, secrets, }) {
    const hide = (0,hide_secrets/* secretHider */.T)(secrets);
    const now = steadyClock();
    const sleep = async (ms, cancel) => {
        await (0,promises_.setTimeout)(ms, undefined, cancel === undefined ? {} : { signal: cancel });
    };
    const http = openHttp({ now, sleep, log, hide });
    const tools = { env, log, hide, now, sleep, http, files: files };
    return {
        ...tools,
        github,
        openSource(settings, name) {
            const kind = world_sources/* sourceKinds */.B.find(({ type }) => type === settings.type);
            if (kind === undefined)
                throw new Error(`no source of type ${String(settings.type)}`);
            return kind.open(settings, name, tools);
        },
        openProbe: (settings) => openProbe(settings, { now, hide }),
    };
}

// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(69034);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/incident/same-service.js
const same = { kind: "same" };
/**
 * Whether two deployments of one environment are of the same service. `all` are the deployments that are known, these two
 * among them: whether a description is a name or free text shows only in many.
 */
function kinship(one, other, all) {
    const by = difference(one, other);
    if (by !== undefined)
        return { kind: "other", by };
    return kinshipByDescription(one, other, all);
}
function difference(one, other) {
    if (one.task !== other.task)
        return `task ${other.task}`;
    if ((one.transient ?? false) !== (other.transient ?? false))
        return "a transient environment";
    if (differ(one.production, other.production))
        return "a production environment";
    if (differ(one.bot, other.bot))
        return `made by ${other.bot}`;
    const [named, otherNamed] = [serviceIn(one.payload), serviceIn(other.payload)];
    if (named !== otherNamed)
        return `payload ${otherNamed || "without a service"}`;
    const [app, otherApp] = [argoApplication(one.logUrl), argoApplication(other.logUrl)];
    if (differ(app, otherApp))
        return `Argo CD application ${otherApp}`;
    const [place, otherPlace] = [stablePlace(one.environmentUrl), stablePlace(other.environmentUrl)];
    if (differ(place, otherPlace))
        return `environment URL ${otherPlace}`;
    return undefined;
}
function differ(one, other) {
    return one !== undefined && other !== undefined && one !== other;
}
const serviceKey = /^(?:app|application|chart|cluster|component|module|name|package|project|region|service|site|stack|tenant|workload)(?:_?name|_?id)?$/iu;
/** What a payload calls the thing that is deployed: `app=web service=api`, empty when it names none. */
function serviceIn(payload) {
    const parsed = typeof payload === "string" ? parseText(payload) : payload;
    if (typeof parsed === "string")
        return variableParts(parsed);
    if (parsed === null || typeof parsed !== "object" || Array.isArray(parsed))
        return "";
    return Object.entries(parsed)
        .filter(([key, value]) => serviceKey.test(key) && ["string", "number"].includes(typeof value))
        .map(([key, value]) => `${key.toLowerCase()}=${String(value)}`)
        .sort()
        .join(" ");
}
/** GitHub hands a payload that was sent as text back as text. */
function parseText(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
/** A text without what changes from deploy to deploy: addresses, commits, versions, dates. */
function variableParts(text) {
    return text
        .toLowerCase()
        .replace(/https?:\/\/\S+/gu, " ")
        .replace(/\b(?=\w*\d)[0-9a-f]{7,64}\b/gu, " ")
        .replace(/\bv?\d[\w.:+-]*/gu, " ")
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
}
/** `https://argo.example.com/applications/argocd/shop-api?operation=true` */
function argoApplication(logUrl) {
    const path = urlOf(logUrl)?.pathname ?? "";
    return /^(?:\/[^/]+)*\/applications\/((?:[^/]+\/)?[^/]+)\/?$/u.exec(path)?.[1];
}
/** Hosts that give each deployment an address of its own. */
const previewHosts = /\.(?:vercel\.app|netlify\.app|pages\.dev|workers\.dev|onrender\.com|fly\.dev|web\.app)$/iu;
/** Host and path of an environment's address; undefined when it changes with each deployment anyway. */
function stablePlace(url) {
    const parsed = urlOf(url);
    if (parsed === undefined || previewHosts.test(parsed.hostname))
        return undefined;
    const place = `${parsed.host}${parsed.pathname.replace(/\/+$/u, "")}`.toLowerCase();
    return /\d/u.test(place.replace(/:\d+/u, "")) ? undefined : place;
}
function urlOf(text) {
    return text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
}
/** A description that comes again and again is a name ("Deploy web"); one that never does is free text. */
function kinshipByDescription(one, other, all) {
    const [own, its] = [variableParts(one.description ?? ""), variableParts(other.description ?? "")];
    if (own === its)
        return same;
    const texts = all.map(({ description }) => variableParts(description ?? ""));
    const times = (text) => texts.filter((known) => known === text).length;
    if (times(own) > 1 && times(its) > 1)
        return { kind: "other", by: `description "${other.description ?? ""}"` };
    if (times(own) <= 1 && times(its) <= 1 && new Set(texts).size > 2)
        return same;
    const why = `the one is described as "${one.description ?? ""}", the other as "${other.description ?? ""}"`;
    return { kind: "unknown", why };
}
/**
 * The same by the workflows that made them. Two workflows that deployed the same commit deploy two things; of two that
 * never did, one may be the other's hotfix or a second service's, and nobody can tell.
 */
function kinshipByWorkflow(one, other, all) {
    if (one.workflow === undefined || other.workflow === undefined || one.workflow === other.workflow)
        return same;
    const shasOf = (workflow) => all.filter((known) => known.workflow === workflow).map(({ sha }) => sha);
    const its = shasOf(other.workflow);
    if (shasOf(one.workflow).some((sha) => its.includes(sha)))
        return { kind: "other", by: other.workflow };
    return { kind: "unknown", why: `the one was made by ${one.workflow}, the other by ${other.workflow}` };
}

;// CONCATENATED MODULE: ./lib/incident/deployment.js

/** Begins the description of the status that a regressed deploy gets; the sign by which a later run knows it. */
const regressedMark = "deploy-guard: regressed";
function hasRegressedMark({ statuses }) {
    return statuses.some(({ description }) => description.startsWith(regressedMark));
}
const underWay = new Set(["in_progress", "queued", "pending", "waiting"]);
/** What ends a success: after it, a second success is a second going live. */
const ending = new Set(["inactive", "failure", "error"]);
/** Its job has not ended yet. */
function isUnderWay({ statuses }) {
    const newest = statuses[0]?.state;
    const succeeded = statuses.some(({ state }) => state === "success");
    return !succeeded && (newest === undefined || underWay.has(newest));
}
/** It waits for somebody's approval or for its turn: nothing of it has begun. */
function isWaiting(record) {
    return isUnderWay(record) && record.statuses[0] !== undefined && record.statuses[0].state !== "in_progress";
}
/**
 * Every time that something went live, newest first. A deployment that is used again for the same commit (Argo CD does so)
 * succeeds a second time, which counts when it had ended in between or when another one had gone live.
 */
function deployment_livesOf(records, judged = []) {
    const moments = records.flatMap((record) => successes(record, judged).map((at) => ({ record, at })));
    const inOrder = moments.toSorted((a, b) => a.at - b.at || a.record.id - b.record.id);
    return inOrder
        .filter(({ record, at }, index) => {
        const before = inOrder[index - 1];
        if (before?.record !== record)
            return true;
        return record.statuses.some(({ state, createdAt }) => ending.has(state) && createdAt >= before.at && createdAt <= at);
    })
        .toReversed();
}
/** Oldest first. A deploy whose own job guarded it and failed for it was live all the same. */
function successes(record, judged) {
    const times = record.statuses.filter(({ state }) => state === "success").map(({ createdAt }) => createdAt);
    if (times.length > 0)
        return times.toReversed();
    const watched = judged.find(({ sha, runId }) => sha === record.sha && runId !== undefined && runId === record.runId);
    if (watched !== undefined)
        return [watched.deployedAt];
    return hasRegressedMark(record) ? [record.createdAt] : [];
}
/** When this deployment went live last; undefined when it did not. `now` stands for one whose own job is running this guard. */
function liveSince(record, now) {
    const succeeded = record.statuses.some(({ state }) => state === "success");
    const last = succeeded ? deployment_livesOf([record])[0]?.at : undefined;
    return last ?? (isUnderWay(record) ? now : undefined);
}
/** An environment may wait for hours for an approval; a baseline that ends so long before says little of today. */
const longestRolloutMs = (/* unused pure expression or super */ null && (30 * 60_000));
/** A deployment that is recorded at its end lasts as long as the two requests take, and marks no beginning. */
const shortestRolloutMs = 10_000;
/** When the work on it began: a deployment may wait before that, and may be used again. */
function begunAt({ createdAt, statuses }, liveAt) {
    const known = statuses.filter((status) => status.createdAt <= liveAt);
    const last = known.findIndex(({ state, createdAt: at }) => at < liveAt && (state === "success" || ending.has(state)));
    const own = last < 0 ? known : known.slice(0, last);
    const inProgress = own.filter(({ state }) => state === "in_progress").at(-1)?.createdAt;
    return inProgress ?? (last < 0 ? Math.min(createdAt, liveAt) : liveAt);
}
/**
 * When machines began to change: a deployment succeeds when the last one has, and a bad commit fails from the first
 * one on. Undefined when nothing marks it.
 */
function rolloutStart(record, deployedAt) {
    const started = begunAt(record, deployedAt);
    if (deployedAt - started < shortestRolloutMs)
        return undefined;
    return Math.max(started, deployedAt - longestRolloutMs);
}
const longestRunMs = 2 * 3_600_000;
/**
 * Every job that names an environment gets a deployment of its own, each of a matrix and this guard's included. Those of
 * one run and commit are one deploy: the oldest stands for all, so that the guard's own job is not taken for a second.
 */
function deployment_foldRuns(records) {
    const folded = [];
    for (const record of records) {
        const last = folded.at(-1);
        if (last !== undefined && isSameDeploy(last, record))
            folded[folded.length - 1] = together(last, record);
        else
            folded.push(record);
    }
    return folded;
}
/** Next to each other and soon after: a run that is started again days later, or after another deploy, is a new one. */
function isSameDeploy(newer, older) {
    if (newer.runId === undefined || newer.runId !== older.runId || newer.sha !== older.sha)
        return false;
    if (newer.createdAt - older.createdAt > longestRunMs)
        return false;
    if (kinship(newer.traits, older.traits, []).kind === "other")
        return false;
    // A job that failed and was started again is another try, with a rollout of its own.
    const [ended] = older.statuses;
    const failed = older.statuses.every(({ state }) => state !== "success") && ended !== undefined;
    return !(failed && ending.has(ended.state) && ended.createdAt <= newer.createdAt);
}
function together(newer, older) {
    const liveAt = older.statuses.find(({ state }) => state === "success")?.createdAt;
    // Once a part is live, what a later job of the run is still doing does not put that in question.
    const still = newer.statuses.filter(({ state, createdAt }) => liveAt === undefined || !underWay.has(state) || createdAt < liveAt);
    const statuses = [...still, ...older.statuses].toSorted((a, b) => b.createdAt - a.createdAt);
    return { ...older, statuses };
}

;// CONCATENATED MODULE: ./lib/stories/deploy/read-past.js


/** Deploys looked back over for one that was good; beyond that a machine should not pick what to go back to. */
const lookBack = 15;
/** Deployments of one commit that are looked at first. */
const mostOfCommit = 3;
/**
 * Reads what tells most: the newest two, those of the commits in question, and what GitHub was told of lately.
 * `judged` is what the ledger remembers, oldest first.
 */
async function openPast(world, deployments, { commits, ids, judged }) {
    const read = new Map();
    const workflows = new Map();
    const add = async (deployment) => void read.set(deployment.id, asJudged(await readRecord(world, deployment), judged));
    await Promise.all(firstToRead(deployments, commits, ids).map(add));
    return {
        past(cleared) {
            const records = foldRuns(deployments.map(({ id }) => read.get(id)).filter((record) => record !== undefined)).map((record) => withWorkflow(record, workflows));
            return { records, lives: livesOf(records, judged), judged, cleared };
        },
        async readMore() {
            const next = deployments.find(({ id }) => !read.has(id));
            if (next === undefined || read.size >= lookBack)
                return false;
            await add(next);
            return true;
        },
        async readWorkflows() {
            const runs = [...read.values()].map(({ runId }) => runId).filter((id) => id !== undefined);
            try {
                for (const runId of new Set(runs)) {
                    if (!workflows.has(runId))
                        workflows.set(runId, (await world.github.readRun(runId)).path);
                }
                return true;
            }
            catch (error) {
                if (!(error instanceof WorldError))
                    throw error;
                return false;
            }
        },
    };
}
function firstToRead(deployments, commits, ids) {
    const newest = deployments[0]?.updatedAt ?? deployments[0]?.createdAt ?? 0;
    const ofCommits = commits.flatMap((commit) => deployments.filter(({ sha }) => sha === commit).slice(0, mostOfCommit));
    // One that is used again for the same commit is old, and was told of a new status.
    const usedAgain = deployments.filter(({ updatedAt = 0 }) => updatedAt > newest).slice(0, mostOfCommit);
    const told = deployments.filter(({ id }) => ids.includes(id));
    return [...new Set([...deployments.slice(0, 2), ...ofCommits, ...usedAgain, ...told])];
}
/** A job's own deployment carries the commit of its run. What the same run judged is what it had deployed. */
function asJudged(record, judged) {
    const own = judged.findLast(({ runId }) => runId !== undefined && runId === record.runId);
    return own === undefined ? record : { ...record, sha: own.sha };
}
function withWorkflow(record, workflows) {
    const workflow = record.runId === undefined ? undefined : workflows.get(record.runId);
    return workflow === undefined ? record : { ...record, traits: { ...record.traits, workflow } };
}
const runInUrl = /\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,4}))?/u;
/** A deployment with its statuses and the run that made it. */
async function readRecord({ github }, deployment) {
    const { id, sha, ref, createdAt, payload } = deployment;
    const statuses = await github.readDeploymentStatuses(id);
    const run = statuses.map(({ logUrl }) => runInUrl.exec(logUrl ?? "")).find((match) => match !== null);
    const runId = run === undefined || run === null ? runInPayload(payload) : Number(run[1]);
    const environmentUrl = statuses.find((status) => status.environmentUrl !== undefined)?.environmentUrl;
    const logUrl = statuses.find((status) => status.logUrl !== undefined)?.logUrl;
    return {
        id,
        sha,
        ref,
        createdAt,
        statuses,
        ...(runId !== undefined && { runId }),
        ...(run?.[2] !== undefined && { runAttempt: Number(run[2]) }),
        traits: {
            ...traitsOf(deployment),
            ...(environmentUrl !== undefined && { environmentUrl }),
            ...(logUrl !== undefined && { logUrl }),
        },
    };
}
/** What a deployment says of itself without its statuses. */
function traitsOf(deployment) {
    const { task, payload, description, transient, production, creator, creatorIsBot } = deployment;
    return {
        task,
        ...(payload !== undefined && { payload }),
        ...(description !== undefined && { description }),
        ...(transient !== undefined && { transient }),
        ...(production !== undefined && { production }),
        ...(creatorIsBot === true && creator !== undefined && { bot: creator }),
    };
}
/** A script that makes a deployment of its own may note its run in what it attaches. */
function runInPayload(payload) {
    if (payload === null || typeof payload !== "object")
        return undefined;
    const entry = Object.entries(payload).find(([key]) => /^(?:github_?|workflow_?)?run_?id$/iu.test(key));
    const runId = Number(entry?.[1]);
    return Number.isSafeInteger(runId) && runId > 0 ? runId : undefined;
}

;// CONCATENATED MODULE: ./lib/commands/backtest-deploys.js




/** Each costs a request. */
const mostDeploys = 300;
/** What went live in an environment since a moment, oldest first, by GitHub's deployments. */
async function readPastDeploys({ github, log }, { environment, since }) {
    const listed = await github.readDeployments({ environment, limit: mostDeploys });
    const recent = listed.filter(({ createdAt }) => createdAt >= since);
    if (recent.length === mostDeploys)
        log.warning(`only the newest ${mostDeploys} deployments of ${environment} are replayed`);
    const records = [];
    for (const [index, deployment] of recent.entries()) {
        if (index % 25 === 0)
            log.line(`deployment ${index + 1} of ${recent.length}`);
        records.push(await readRecord({ github }, deployment));
    }
    return deployment_foldRuns(records)
        .filter((record) => !isUnderWay(record))
        .flatMap((record) => {
        const at = liveSince(record, record.createdAt);
        return at === undefined ? [] : [{ sha: record.sha, at }];
    })
        .sort((a, b) => a.at - b.at);
}
const moment = schemas/* union */.KCZ([
    schemas/* number */.aig().min(0).max(8.64e15),
    iso/* datetime */.w$({ offset: true }).transform((text) => Date.parse(text)),
]);
const schema = schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP().regex(/^[0-9a-f]{7,64}$/u), at: moment }));
const expected = {
    sha: "expected a commit sha of 7 to 64 hexadecimal digits",
    at: "expected a time such as 2026-01-31T12:00:00Z, or milliseconds since 1970",
};
/** The same from a file: a JSON list of `{sha, at}`. @throws SettingsError with every mistake. */
function parsePastDeploys(text, file) {
    const parsed = schema.safeParse(parseJson(text));
    if (parsed.success)
        return parsed.data.sort((a, b) => a.at - b.at);
    throw new errors/* SettingsError */.G(file, parsed.error.issues.slice(0, 50).map(({ path: [index, key] }) => ({
        path: index === undefined
            ? "(the list)"
            : `[${String(index)}]${key === undefined ? "" : `.${String(key)}`}`,
        message: expected[String(key)] ?? 'expected a list such as [{"sha": "4f2c9d1", "at": "2026-01-31T12:00:00Z"}]',
    })));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/commands/backtest-history.js


const backtest_history_dayMs = 86_400_000;
/** A source that fails so often in a row is not asked again. */
const mostFailures = 3;
/**
 * Reads every signal's past, a day at a time, so that no answer grows beyond what its source gives; the newest first,
 * since it is the oldest that a source may have thrown away.
 * @throws WorldError when no source could say anything
 */
async function readPast(signals, { from, to, log }) {
    const asked = signals.map((signal) => ({ signal, failures: 0, readings: [] }));
    const days = Math.ceil((to - from) / backtest_history_dayMs);
    let failure;
    for (let day = 1; day <= days; day++) {
        const end = to - (day - 1) * backtest_history_dayMs;
        const start = Math.max(from, end - backtest_history_dayMs);
        const sizes = await Promise.all(asked.map(async (one) => {
            const found = await tryRead(one, { from: start, to: end, log });
            if (found instanceof errors/* WorldError */.n)
                failure = found;
            else
                for (const reading of found)
                    one.readings.push(reading);
            return `${one.signal.facts.name} ${found instanceof errors/* WorldError */.n ? "–" : found.length}`;
        }));
        log.line(`read ${new Date(start).toISOString().slice(0, 10)}, day ${day} of ${days}: ${sizes.join(", ")}`);
    }
    if (failure !== undefined && asked.every(({ readings }) => readings.length === 0))
        throw failure;
    return asked.map(({ signal, readings }) => ({
        signal: judged(signal),
        stepSeconds: signal.stepSeconds,
        readings: inOrder(readings),
    }));
}
/** Reads around each deploy in intervals that begin at it, as a live watch does, so that none holds both sides of it. */
async function readAroundDeploys(signals, deploys, { terms: { baselineMs, watchMs }, log }) {
    const asked = signals.map((signal) => ({ signal, failures: 0 }));
    const read = [];
    for (const [index, deploy] of deploys.entries()) {
        if (index % 10 === 0)
            log.line(`read around deploy ${index + 1} of ${deploys.length}`);
        const readings = await Promise.all(asked.map(async (one) => {
            const stepMs = one.signal.stepSeconds * 1_000;
            const from = deploy.at - Math.floor(baselineMs / stepMs) * stepMs;
            const to = deploy.at + Math.floor(watchMs / stepMs) * stepMs;
            const found = await tryRead(one, { from, to, log });
            return found instanceof errors/* WorldError */.n ? [] : inOrder(found);
        }));
        read.push({ ...deploy, readings });
    }
    return read;
}
async function tryRead(asked, { from, to, log }) {
    const { signal } = asked;
    if (asked.failures >= mostFailures)
        return [];
    try {
        const found = await signal.read({ from, to, stepSeconds: signal.stepSeconds });
        asked.failures = 0;
        return found;
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        asked.failures += 1;
        const then = asked.failures < mostFailures ? "" : "; it is not asked again";
        log.warning(`${signal.facts.name}: ${error.message}${then}`);
        return error;
    }
}
function inOrder(readings) {
    return readings.toSorted((a, b) => a.at - b.at);
}

;// CONCATENATED MODULE: ./lib/commands/backtest-options.js


const layouts = ["text", "json", "markdown"];
const backtest_options_dayMs = 86_400_000;
const longestMs = 365 * backtest_options_dayMs;
const backtestPlan = (0,commands_arguments/* plan */.et)({
    name: "backtest",
    forms: [
        "[--since 30d] [--environment NAME] [--config FILE] [--deploys FILE] [--format text|json|markdown] [--grid]",
    ],
    about: `Replays your own past: judges every deploy as it would have been judged live, and stretches without a deploy to see how
often it would have cried wolf. Writes nothing anywhere.`,
    options: {
        since: { value: "DURATION", default: "30d", summary: "how far back" },
        environment: { value: "NAME", default: "production", summary: "whose deploys" },
        config: { value: "FILE", default: ".github/deploy-guard.yml", summary: "the settings" },
        deploys: {
            value: "FILE",
            summary: 'when was deployed what, as JSON [{"sha": "4f2c9d1", "at": "2026-01-31T12:00:00Z"}], instead of GitHub',
        },
        format: { value: "FORMAT", default: "text", choices: layouts, summary: "how the report is written" },
        grid: {
            summary: "also the trade-off: the same with other values of tolerate and unacceptable; takes a while",
        },
    },
    notes: `On GitHub: GITHUB_REPOSITORY=owner/repo and GITHUB_TOKEN, which may read deployments; GITHUB_API_URL for Enterprise.
Exit code: 0 replayed, whatever was found; 2 bad input; 4 GitHub or every source failed.`,
});
/** @throws SettingsError with every mistake, also of what is missing in the environment */
function readBacktestOptions(args, env) {
    const given = (0,commands_arguments/* readArguments */.lR)(backtestPlan, args, ({ since, deploys }) => [
        ...(sinceMsOf(since) === undefined
            ? [{ path: "--since", message: `expected a duration from 1d to 365d, such as 30d, got "${since}"` }]
            : []),
        ...(deploys === undefined ? missingInEnvironment(env) : []),
    ]);
    if (given === "help")
        return "help";
    const { since, environment, config, deploys, format, grid } = given;
    return { sinceMs: sinceMsOf(since), environment, config, deploys, format, grid };
}
function sinceMsOf(text) {
    const ms = (0,text_duration/* parseDuration */.E)(text) ?? 0;
    return ms < backtest_options_dayMs || ms > longestMs ? undefined : ms;
}
function missingInEnvironment({ GITHUB_TOKEN, GITHUB_REPOSITORY = "" }) {
    return [
        ...(GITHUB_TOKEN
            ? []
            : [
                {
                    path: "GITHUB_TOKEN",
                    message: "is missing: expected a token that may read deployments, or --deploys",
                },
            ]),
        ...(/^[^/\s]+\/[^/\s]+$/u.test(GITHUB_REPOSITORY)
            ? []
            : [{ path: "GITHUB_REPOSITORY", message: "expected owner/repo, or --deploys" }]),
    ];
}

;// CONCATENATED MODULE: ./lib/commands/backtest.js

















const backtest_dayMs = 86_400_000;
/** `deploy-guard backtest` */
const backtestCommand = async (args, terminal) => {
    const options = readBacktestOptions(args, terminal.env);
    if (options === "help") {
        await terminal.out((0,commands_arguments/* usage */.CI)(backtestPlan));
        return 0;
    }
    const { world, settings } = await backtest_open(terminal, options);
    const report = await backtest(world, settings, { options, terminal });
    const written = {
        text: () => backtestText(report, terminal.columns ?? 100),
        json: () => backtestJson(report),
        markdown: () => backtestMarkdown(report),
    };
    await terminal.out(world.hide(written[options.format]()));
    return 0;
};
/** Logs to standard error, so that standard output is the report alone. */
async function backtest_open({ env, err, readFile }, { config }) {
    const { GITHUB_TOKEN: token = "" } = env;
    let hide = (0,hide_secrets/* secretHider */.T)([token]);
    const say = (text) => err(`${(0,report_text/* logLine */.BP)(hide(text))}\n`);
    const log = { line: say, detail: () => { }, notice: say, warning: say, error: say };
    const github = (0,github_from_environment/* githubFromEnvironment */.B)(env, { token, log });
    const settings = settingsOf(await readWrittenSettings(github, await readFile(config), config), env);
    const secrets = [token, ...settings.secrets];
    hide = (0,hide_secrets/* secretHider */.T)(secrets);
    return { world: openWorld({ env, log, github, secrets }), settings };
}
async function backtest(world, settings, { options, terminal }) {
    const { log } = world;
    const { environment, sinceMs } = options;
    const { watch } = settings;
    const notes = [
        "what vendors said of themselves then is not known: a failure of theirs counts as the deploy's",
    ];
    const to = Math.floor(terminal.now() / 60_000) * 60_000;
    const from = to - sinceMs;
    const terms = {
        settings: settings.judge,
        baselineMs: watch.baseline,
        watchMs: watch.duration,
        historyMs: watch.history,
    };
    const signals = replayable(openSignals(world, settings).signals, notes);
    const earliest = from - Math.max(7 * backtest_dayMs, watch.history, watch.baseline);
    const known = await findDeploys(world, options, { from: earliest, terminal });
    const deploys = known.filter(({ at }) => at >= from && at + watch.duration <= to);
    if (deploys.length === 0)
        notes.push(`${environment} had no deploy whose watch was over in this time`);
    await chooseSteps(world, signals, to);
    const past = {
        signals: await readPast(signals, { from: earliest, to, log }),
        deploysAt: known.map(({ at }) => at),
        from,
        to,
    };
    const replayed = await readAroundDeploys(signals, deploys, { terms, log });
    const lessons = learnFrom(past, terms, { every: backtest_dayMs, log });
    const moments = calmMoments(past, terms);
    log.line(`judging ${deploys.length} deploys and ${moments.length} placebo windows`);
    const result = replay(past, terms, { deploys: replayed, moments, lessons });
    return {
        environment,
        from,
        to,
        terms,
        signals: past.signals.map(({ signal: { name }, readings }) => ({ name, readings: readings.length })),
        lessons,
        replay: (0,judgement_words/* replayInWords */.u)(result),
        summary: summarise(result, terms),
        madeWorse: `${madeWorse.times} times as bad, ${100 * madeWorse.leastRate} % at least`,
        ...(options.grid && { grid: tryGrid(past, terms, { deploys: replayed, moments, log }) }),
        notes: [...notes, ...signals.flatMap(({ facts }) => facts.notes.map((note) => `${facts.name}: ${note}`))],
    };
}
/** @throws SettingsError when no source has a past */
function replayable(signals, notes) {
    const past = signals.filter(({ remembers }) => remembers === "past");
    const others = signals.filter((signal) => !past.includes(signal)).map(({ facts }) => facts.name);
    if (past.length === 0) {
        const message = "nothing can be replayed: expected a signal whose source remembers the past, such as prometheus";
        throw new errors/* SettingsError */.G("The settings", [{ path: "signals", message }]);
    }
    if (others.length > 0)
        notes.push(`left out, since nobody remembers their past: ${others.join(", ")}`);
    return past;
}
async function findDeploys(world, { deploys: file, environment }, { from, terminal }) {
    if (file === undefined)
        return readPastDeploys(world, { environment, since: from });
    return parsePastDeploys(await terminal.readFile(file), file).filter(({ at }) => at >= from);
}
function learnFrom(past, terms, { every, log }) {
    const lessons = [];
    for (let at = past.from; at < past.to; at += every) {
        lessons.push(learn(past, terms, at));
        log.line(`learnt what chance brings from ${(0,text_duration/* duration */.p)(terms.historyMs / 1_000)} before ${new Date(at).toISOString().slice(0, 10)}`);
    }
    return lessons;
}
const gridOf = { tolerate: [1.1, 1.25, 1.5, 2], unacceptable: [1.5, 2, 3, 5] };
/** In a grid there are many replays, so each learns less often and judges fewer placebo windows. */
const gridLessons = 5;
const gridMoments = 200;
function tryGrid(past, terms, { deploys, moments, log }) {
    const { settings } = terms;
    const values = (given, own) => [...new Set([...given, own])].sort((a, b) => a - b);
    const pairs = values(gridOf.tolerate, settings.tolerate).flatMap((tolerate) => values(gridOf.unacceptable, settings.unacceptable)
        .filter((unacceptable) => unacceptable > tolerate)
        .map((unacceptable) => ({ tolerate, unacceptable })));
    return pairs.map((pair, index) => {
        log.line(`trying tolerate ${pair.tolerate} and unacceptable ${pair.unacceptable}, ${index + 1} of ${pairs.length}`);
        const other = { ...terms, settings: { ...settings, ...pair } };
        const every = Math.ceil((past.to - past.from) / gridLessons);
        const lessons = Array.from({ length: gridLessons }, (_, nth) => learn(past, other, past.from + nth * every));
        const result = replay(past, other, { deploys, moments: spread(moments, gridMoments), lessons });
        return { ...pair, summary: summarise(result, other) };
    });
}


/***/ }),

/***/ 58845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ parseCommit),
/* harmony export */   W2: () => (/* binding */ packObjects),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   p7: () => (/* binding */ writeObject),
/* harmony export */   vz: () => (/* binding */ hashTree),
/* harmony export */   wM: () => (/* binding */ hashObject)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);




/** Id of an object. @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function hashObject(object, format) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(frame(object)).digest("hex");
}
/** Id of a tree with this content (a byte string). */
function hashTree(content, format = "sha1") {
    return hashObject({ type: "tree", content: Buffer.from(content, "latin1") }, format);
}
function frame({ type, content }) {
    return Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
}
/** Adds one object to a repository's `objects`, unless it is there. */
function writeObject(objects, object, format) {
    const sha = hashObject(object, format);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(objects, sha.slice(0, 2), sha.slice(2));
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file))
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    // Renamed into place, as git does it: nobody ever reads half an object.
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `tmp_obj_${process.pid}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.deflateSync)(frame(object)), { mode: 0o444 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, file);
}
const packTypes = { commit: 1, tree: 2 };
/** Many objects in one piece, for `git index-pack`. @see https://git-scm.com/docs/gitformat-pack */
function packObjects(objects, format) {
    const header = Buffer.from("PACK\0\0\0\x02\0\0\0\0", "latin1");
    header.writeUInt32BE(objects.length, 8);
    const parts = objects.flatMap(({ type, content }) => [
        packEntry(packTypes[type], content.length),
        (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.deflateSync)(content),
    ]);
    const body = Buffer.concat([header, ...parts]);
    return Buffer.concat([body, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(body).digest()]);
}
/** Type and length: four bits of the length, then seven a byte, each marked when another follows. */
function packEntry(type, length) {
    const bytes = [];
    let byte = (type << 4) | (length & 15);
    for (let rest = length >>> 4; rest > 0; rest >>>= 7) {
        bytes.push(byte | 128);
        byte = rest & 127;
    }
    return Buffer.from([...bytes, byte]);
}
function parseCommit(sha, content) {
    const text = content.toString();
    const end = text.indexOf("\n\n");
    const head = end < 0 ? text : text.slice(0, end);
    return {
        sha,
        tree: /^tree ([0-9a-f]+)$/mu.exec(head)?.[1] ?? "",
        parents: [...head.matchAll(/^parent ([0-9a-f]+)$/gmu)].map((match) => match[1]),
        message: end < 0 ? "" : text.slice(end + 2),
        committedAt: 1000 * Number(/^committer .* (\d+) [-+]\d+$/mu.exec(head)?.[1] ?? 0),
    };
}
function parseTree(content, format) {
    const idBytes = format === "sha1" ? 20 : 32;
    const level = new Map();
    let at = 0;
    while (at < content.length) {
        const space = content.indexOf(32, at);
        const zero = content.indexOf(0, space);
        const end = zero + 1 + idBytes;
        level.set(content.toString("latin1", space + 1, zero), {
            mode: content.toString("latin1", at, space).padStart(6, "0"),
            sha: content.toString("hex", zero + 1, end),
        });
        at = end;
    }
    return level;
}


/***/ }),

/***/ 93536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openClone),
  q: () => (/* binding */ openLocal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/world/git-objects.js
var git_objects = __webpack_require__(58845);
// EXTERNAL MODULE: ./lib/world/git-process.js
var git_process = __webpack_require__(71248);
;// CONCATENATED MODULE: ./lib/world/git-merge.js





/**
 * The merges that `git revert` would make, answered in order. Git merges commits, and finds the base in their history;
 * so each tree gets a commit whose history is the base and nothing else. (`--merge-base` would name it, but only since
 * git 2.40, and this needs no second way.)
 */
async function mergeWithGit(requests, place) {
    if (requests.length === 0)
        return [];
    const pairs = await writePairs(requests, place);
    const answers = [];
    for (const [attributes, places] of groupByAttributes(requests)) {
        const work = await makeWorkingTree(attributes, place);
        const group = places.map((at) => pairs[at]);
        const merged = await mergeAlike(group, { cwd: work, env: { ...place.env, GIT_WORK_TREE: work } });
        for (const [index, at] of places.entries())
            answers[at] = merged[index];
    }
    return nameSides(answers, pairs, { requests, place });
}
async function writePairs(requests, { scratch, scratchEnv, format }) {
    const made = new Map();
    const standIn = (tree, parent) => {
        const parents = parent === undefined ? "" : `parent ${parent}\n`;
        const who = "deploy-guard <deploy-guard> 0 +0000";
        const content = `tree ${tree}\n${parents}author ${who}\ncommitter ${who}\n\nstand-in\n`;
        const commit = { type: "commit", content: Buffer.from(content) };
        const sha = (0,git_objects/* hashObject */.wM)(commit, format);
        made.set(sha, commit);
        return sha;
    };
    const pairs = requests.map(({ ours, base, theirs }) => {
        const root = standIn(base);
        return { ours: standIn(ours, root), theirs: standIn(theirs, root) };
    });
    const pack = (0,git_objects/* packObjects */.W2)([...made.values()], format);
    await (0,git_process/* demandGit */.eT)(["index-pack", "--stdin"], { cwd: scratch, env: scratchEnv }, pack);
    return pairs;
}
function groupByAttributes(requests) {
    const groups = new Map();
    for (const [at, { attributes }] of requests.entries()) {
        const key = JSON.stringify([...attributes]);
        groups.set(key, [...(groups.get(key) ?? []), at]);
    }
    return [...groups.values()].map((places) => [requests[places[0]].attributes, places]);
}
/** Git reads `.gitattributes` from the working tree: this one has them as ours has them, and nothing else. */
async function makeWorkingTree(attributes, { scratch, readBlob }) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(scratch, "work-"));
    for (const [path, sha] of attributes) {
        if (path.split("/").some((part) => /^(?:\.{0,2}|\.git)$/iu.test(part)))
            continue;
        const file = Buffer.from(`${folder}/${path}`, "latin1");
        (0,external_node_fs_.mkdirSync)(file.subarray(0, file.lastIndexOf("/")), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, await readBlob(sha));
    }
    return folder;
}
// Renames, their limits and the renames of folders are left to git's defaults, as `git revert` leaves them.
const mergeTree = ["merge-tree", "--write-tree", "-z", "--name-only", "--no-messages"];
async function mergeAlike(pairs, place) {
    const together = pairs.length > 1 ? await mergeInOneProcess(pairs, place) : [];
    if (together.length > 0)
        return together;
    const answers = [];
    for (const pair of pairs)
        answers.push(await mergeAlone(pair, place));
    return answers;
}
async function mergeAlone({ ours, theirs }, place) {
    const ran = await unlessItCrashes((0,git_process/* runGit */.EO)([...mergeTree, ours, theirs], place));
    if (typeof ran === "string")
        return { kind: "failed", why: ran };
    const { out, complaint, code } = ran;
    if (code > 1 || wentWrong(complaint)) {
        const old = /unknown option|usage: git merge-tree/u.test(complaint);
        return { kind: "failed", why: old ? "git 2.38 or newer is needed" : (0,git_process/* firstComplaint */.oM)(complaint) };
    }
    const [tree, ...paths] = out.toString("latin1").split("\0");
    return code === 0
        ? { kind: "merged", tree: tree }
        : { kind: "conflict", paths: paths.filter((path) => path !== "") };
}
/** What it answers; or, when git's own assertions end it (as git 2.39's do on some renames of folders), how it ended. */
async function unlessItCrashes(run) {
    try {
        return await run;
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.n && error.message.includes("was ended by SIG"))
            return error.message;
        throw error;
    }
}
/** After some errors git goes on, as if a tree that it can't read were empty. */
function wentWrong(complaint) {
    return /^(?:error|fatal):/mu.test(complaint);
}
/** All answers, or none: when git stumbles over one, and before 2.39, which can't do this, each is asked alone. */
async function mergeInOneProcess(pairs, place) {
    const input = pairs.map(({ ours, theirs }) => `${ours} ${theirs}\n`).join("");
    const ran = await unlessItCrashes((0,git_process/* runGit */.EO)([...mergeTree, "--stdin"], place, input));
    if (typeof ran === "string" || wentWrong(ran.complaint))
        return [];
    const { out } = ran;
    const answers = [];
    const parts = out.toString("latin1").split("\0");
    let at = 0;
    while (answers.length < pairs.length) {
        const end = parts.indexOf("", at);
        const [status, tree, ...paths] = parts.slice(at, end);
        if (end < 0 || tree === undefined)
            return [];
        answers.push(status === "1" ? { kind: "merged", tree } : { kind: "conflict", paths });
        at = end + 1;
    }
    return answers;
}
/** The merges knew the sides by the ids of the stand-ins; `git revert` calls them HEAD and "parent of …". */
async function nameSides(answers, pairs, { requests, place }) {
    const aside = requests.filter((_, at) => {
        const answer = answers[at];
        return answer.kind === "conflict" && answer.paths.some((path) => path.includes(`~${pairs[at].theirs}`));
    });
    const shas = [...new Set(aside.map(({ undone }) => undone.sha))];
    const told = shas.length === 0
        ? ""
        : await (0,git_process/* demandGit */.eT)(["rev-list", "--no-walk=unsorted", "--abbrev-commit", ...shas], place.names);
    const short = new Map(told.split("\n").map((name, at) => [shas[at], name]));
    return answers.map((answer, at) => {
        if (answer.kind !== "conflict")
            return answer;
        const { ours, theirs } = pairs[at];
        const { undone } = requests[at];
        const parent = `parent of ${short.get(undone.sha)} (${undone.message.split("\n", 1)[0]})`;
        const side = Buffer.from(parent.replaceAll("/", "_")).toString("latin1");
        const paths = answer.paths.map((path) => path.replace(`~${ours}`, "~HEAD").replace(`~${theirs}`, () => `~${side}`));
        return { kind: "conflict", paths: paths.sort() };
    });
}

;// CONCATENATED MODULE: ./lib/world/git.js







/**
 * The repository of a folder, bare or not. What merges create is written to its objects; its working tree, index,
 * references and settings are left alone.
 * @throws WorldError when the folder is no repository, or git is missing.
 */
async function openLocal(folder) {
    // The person's own settings stay in force for reading: they say whether a repository of somebody else may be trusted.
    const place = { cwd: folder, env: { ...(0,git_process/* baseEnvironment */.PZ)(), ...home() } };
    const told = await (0,git_process/* demandGit */.eT)(["rev-parse", "--show-object-format", "--git-path", "objects"], place);
    const [format, objects] = told.split("\n");
    const scratch = makeScratch(format === "sha256" ? "sha256" : "sha1");
    return openRepository({ place, scratch, objects: (0,external_node_path_.resolve)(folder, objects) });
}
/**
 * A temporary repository: these commits and their trees in one fetch, without history; blobs come when a merge asks for them.
 * @throws WorldError when git is missing or GitHub does not give them.
 */
async function openClone({ url, token, commits }) {
    const scratch = makeScratch("sha1", url);
    const place = { cwd: scratch.folder, env: { ...scratch.env, ...network(url, token) } };
    try {
        const fetch = [
            "fetch",
            "--quiet",
            "--no-tags",
            "--no-write-fetch-head",
            "--depth=1",
            "--filter=blob:none",
        ];
        await (0,git_process/* demandGit */.eT)([...fetch, "origin", ...commits], place);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(scratch.folder, { recursive: true, force: true });
        throw error;
    }
    return openRepository({ place, scratch: { ...scratch, env: place.env } });
}
function home() {
    const { HOME, XDG_CONFIG_HOME } = process.env;
    return { ...(HOME && { HOME }), ...(XDG_CONFIG_HOME && { XDG_CONFIG_HOME }) };
}
/** The token goes by the environment: a command line can be read by every user of the machine. */
function network(url, token) {
    const { protocol, origin } = new URL(url);
    const secret = Buffer.from(`x-access-token:${token}`).toString("base64");
    return {
        GIT_ALLOW_PROTOCOL: protocol.slice(0, -1),
        GIT_CONFIG_COUNT: "2",
        GIT_CONFIG_KEY_0: `http.${origin}/.extraHeader`,
        GIT_CONFIG_VALUE_0: `Authorization: basic ${secret}`,
        GIT_CONFIG_KEY_1: "http.followRedirects",
        GIT_CONFIG_VALUE_1: "false",
    };
}
/**
 * A repository of our own for the merges. Nobody's settings reach it, so no hook, merge driver or filter can run:
 * a tree can name a driver in `.gitattributes`, but only settings can say what program that is.
 */
function makeScratch(format, url) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "deploy-guard-"));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "refs"));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "objects"));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "HEAD"), "ref: refs/heads/none\n");
    const extensions = [
        ...(format === "sha256" ? ["objectFormat = sha256"] : []),
        ...(url === undefined ? [] : ["partialClone = origin"]),
    ];
    const settings = [
        "[core]",
        `repositoryFormatVersion = ${extensions.length > 0 ? 1 : 0}`,
        ...(extensions.length > 0 ? ["[extensions]", ...extensions] : []),
        ...(url === undefined
            ? []
            : [
                '[remote "origin"]',
                `url = ${JSON.stringify(url)}`,
                "promisor = true",
                "partialCloneFilter = blob:none",
            ]),
    ];
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "config"), `${settings.join("\n")}\n`);
    const env = {
        ...(0,git_process/* baseEnvironment */.PZ)(),
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_DIR: folder,
    };
    return { folder, format, env };
}
function openRepository({ place, scratch, objects }) {
    const { folder, format, env } = scratch;
    const own = (0,external_node_path_.join)(folder, "objects");
    const reader = (0,git_process/* openObjectReader */.TL)(place);
    const commits = new Map();
    const trees = openTreeCache();
    async function readObject(sha, type) {
        const object = await reader.find(sha);
        if (object?.type === type)
            return object.content;
        throw new errors/* WorldError */.n(`${type} ${sha} is missing here`, { service: "git" });
    }
    return {
        async findCommit(name) {
            const known = commits.get(name);
            if (known !== undefined)
                return known;
            // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would be a second question
            if (name === "" || /[\u0000-\u001F\u007F]/u.test(name))
                return undefined;
            const object = await reader.find(`${name}^{commit}`);
            if (object?.type !== "commit")
                return undefined;
            const commit = (0,git_objects/* parseCommit */.L5)(object.sha, object.content);
            if (commits.size > 200_000)
                commits.clear();
            commits.set(commit.sha, commit);
            return commit;
        },
        async readTrees(shas) {
            const levels = await Promise.all(shas.map(async (sha) => {
                const level = trees.find(sha) ?? trees.keep(sha, (0,git_objects/* parseTree */.cZ)(await readObject(sha, "tree"), format));
                return [sha, level];
            }));
            return new Map(levels);
        },
        readBlob: (sha) => readObject(sha, "blob"),
        merge: (requests) => mergeWithGit(requests, {
            scratch: folder,
            format,
            env: objects === undefined
                ? env
                : { ...env, GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: own },
            scratchEnv: env,
            names: place,
            readBlob: (sha) => readObject(sha, "blob"),
        }),
        hashTree: (content) => (0,git_objects/* hashTree */.vz)(content, format),
        writeTree: (content) => (0,git_objects/* writeObject */.p7)(objects ?? own, { type: "tree", content: Buffer.from(content, "latin1") }, format),
        async close() {
            await reader.close();
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        },
    };
}
/** Trees by id, about a million entries at most. */
function openTreeCache() {
    const levels = new Map();
    let entries = 0;
    return {
        find: (sha) => levels.get(sha),
        keep(sha, level) {
            if (entries > 1_000_000) {
                levels.clear();
                entries = 0;
            }
            entries += level.size + 1;
            levels.set(sha, level);
            return level;
        },
    };
}


/***/ })

};
