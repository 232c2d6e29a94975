export const id = 4531;
export const ids = [4531];
export const modules = {

/***/ 84531:
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
// EXTERNAL MODULE: ./lib/judge/judge.js + 6 modules
var judge = __webpack_require__(53040);
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
        signals: signals.map(({ signal, readings, control }, index) => {
            const near = own?.[index] ?? between(readings, at - baselineMs, at + watchMs);
            const earlier = [dayMs, 7 * dayMs].map((ago) => between(readings, at - ago, at - ago + watchMs));
            const calibrated = lesson?.signals[index]?.calibrated;
            return {
                ...signal,
                baseline: near.filter((reading) => reading.at < at),
                after: near.filter((reading) => reading.at >= at),
                earlier: earlier.filter(({ length }) => length > 0),
                ...(calibrated !== undefined && { calibrated }),
                ...(control && { control: between(control, at - baselineMs, at + watchMs) }),
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
// EXTERNAL MODULE: ./lib/report/check-words.js
var check_words = __webpack_require__(52382);
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

;// CONCATENATED MODULE: ./lib/report/backtest-words.js



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
function evidenceWords(signal) {
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
        const learnt = lessons.flatMap((lesson) => lesson.signals[index] ?? []);
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

const mostPoints = 40;
/**
 * A line over time as a Mermaid chart, for GitHub's renderer. Its labels are ours or cleaned: Mermaid has a syntax of
 * its own in which a quote would end the title.
 * @see https://mermaid.js.org/syntax/xyChart.html
 */
function chart_mermaidChart({ title, unit, points, beside }) {
    const known = points.flatMap(({ value }) => (value === undefined ? [] : [value]));
    const [first, end] = [points[0], points.at(-1)];
    if (known.length < 3 || first === undefined || end === undefined)
        return undefined;
    const lines = [points, ...(beside === undefined ? [] : [beside])].map(lineOf);
    const from = first.at / 60;
    const to = end.at / 60;
    const top = Math.max(...lines.flat(), 0);
    const palette = beside === undefined ? "#cf222e" : "#cf222e, #6e7781";
    return [
        "```mermaid",
        // Mermaid's first colour for a line is nearly that of the page, in the light theme and in the dark one.
        `%%{init: {"xyChart": {"height": 280}, "themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
        "xychart-beta",
        `  title "${label(title)}"`,
        `  x-axis "minutes from the deploy" ${plain(from)} --> ${plain(to)}`,
        `  y-axis "${label(unit)}" 0 --> ${plain(top <= 0 ? 1 : top * 1.1)}`,
        ...lines.map((values) => `  line [${values.map((value) => plain(value)).join(", ")}]`),
        "```",
    ].join("\n");
}
/** The axis is linear and a line has no gaps: a missing interval carries the value before it. */
function lineOf(points) {
    let last = points.find(({ value }) => value !== undefined)?.value;
    const filled = points.map(({ value }) => (last = value ?? last));
    return resample(filled, mostPoints).map((value) => value ?? 0);
}
/** Plain decimal digits: Mermaid reads no exponents and no grouping. */
function plain(value) {
    return String(Number(value.toFixed(4)));
}
function label(text) {
    return text.replace(/[^\p{L}\p{N} .,%:/()+-]/gu, " ").slice(0, 80);
}

// EXTERNAL MODULE: ./lib/report/control-words.js
var control_words = __webpack_require__(15591);
// EXTERNAL MODULE: ./lib/report/signal-note-words.js
var signal_note_words = __webpack_require__(86901);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
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
function signal_table_evidenceWords(signal) {
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
    return (oneLine(name, 60)
        .split(/(?<=[_./-])|(?<=[^\s_./-]{16})(?=[^\s_./-])/u)
        .map((part) => escapeMarkdown(part))
        .join("<wbr>")
        // What a break has split is one word again to who reads past it.
        .replace(/(GH-|:\/)<wbr>/giu, "$1&#8203;<wbr>"));
}
/** Its name, and how it went: what a phone has room for beside the numbers. */
function signalCell(signal, facts) {
    const name = breakable(signal.name);
    const line = spark(facts);
    return `${signal.verdict === "regressed" ? `**${name}**` : name}${line === "" ? "" : `<br>${line}`}`;
}
/** The numbers, their counts, and what they prove, a line each. */
function changeCell(signal) {
    return [...changeLines(signal), signal_table_evidenceWords(signal)].join("<br>");
}
function changeLines({ baseline, after, kind, }) {
    const level = (rate) => rate === undefined ? "no data" : kind === "gauge" ? significant(rate) : percent(rate);
    const counts = (side) => side.bad === undefined ? count(side.n) : `${count(side.bad)} of ${count(side.n)}`;
    return [
        `${level(baseline.rate)} → **${level(after.rate)}** (${times(baseline.rate, after.rate)})`,
        ...(kind === "gauge" ? [] : [`${counts(baseline)} → ${counts(after)}`]),
    ];
}
/** What the deploy did not touch, below what it did: its own numbers, and how they compare. */
function controlRow({ name, kind }, control, facts) {
    const line = spark(facts);
    const told = control.doubt === undefined ? ratioWords(control) : controlDoubtWords(control.doubt);
    // A level's control is counted: intervals in which it was beyond what is tolerated.
    const lines = kind === "gauge" ? [] : changeLines({ ...control, kind });
    const cell = [...lines, ...(told === undefined ? [] : [escapeMarkdown(told, 300)])].join("<br>");
    return `| ↳ ${breakable(controlName(name))}${line === "" ? "" : `<br>${line}`} | ${cell} |`;
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
        .flatMap((signal) => {
        const facts = report.signals.find(({ name }) => name === signal.name);
        return [
            `| ${signalCell(signal, facts)} | ${changeCell(signal)} |`,
            ...(signal.control === undefined ? [] : [controlRow(signal, signal.control, facts?.control)]),
        ];
    });
    return ["| Signal | before → after |", "|---|---|", ...rows].join("\n");
}
/** The leading signal over time; the table beside it carries the same numbers for those who see no chart. */
function worstChart(report) {
    const facts = leading(report)?.facts;
    if (facts === undefined)
        return undefined;
    const readings = [...facts.baseline.slice(-Math.max(8, facts.after.length)), ...facts.after];
    const pointsOf = (all) => all.map((reading) => {
        const level = levelOf(reading);
        return {
            at: (reading.at - report.deploy.deployedAt) / 1_000,
            value: level === undefined || facts.what === "gauge" ? level : level * 100,
        };
    });
    const control = facts.control && [...facts.control.baseline, ...facts.control.after];
    const beside = control && beneath(control, readings);
    return mermaidChart({
        title: beside === undefined ? facts.name : `${facts.name} (red), its control (grey)`,
        unit: facts.what === "gauge" ? "level" : "% bad",
        points: pointsOf(readings),
        ...(beside !== undefined && { beside: pointsOf(beside) }),
    });
}
/** Of the control, an interval for each that is shown of the signal: the last that had begun by then. */
function beneath(control, shown) {
    const found = shown.map(({ at }) => control.findLast((one) => one.at <= at));
    const known = found.filter((one) => one !== undefined);
    return known.length < shown.length ? undefined : known;
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
            `  - log evidence ${signal.logEvidence.toFixed(2)} of ${signal.threshold.toFixed(2)}${signal.detectable === undefined ? "" : `; ${detectableWords(signal.kind, signal.detectable)} by the deadline`}`,
            ...(signal.onset === undefined
                ? []
                : [
                    `  - onset ${offset((signal.onset.from - report.deploy.deployedAt) / 1_000)} to ${offset((signal.onset.to - report.deploy.deployedAt) / 1_000)} from the deploy`,
                ]),
            ...(facts === undefined ? [] : [`  - from ${escapeMarkdown(facts.from)}`]),
            ...(facts?.queries ?? []).map((query) => `  - ${code(query, 400)}`),
            ...controlDetails(signal, facts?.control),
            ...(facts?.lastFailure === undefined
                ? []
                : [`  - last failure: ${escapeMarkdown(checkFailureWords(facts.lastFailure))}`]),
            ...(facts?.notes ?? []).map((note) => `  - ${escapeMarkdown(signalNoteWords(note))}`),
        ].join("\n");
    })
        .join("\n");
}
function controlDetails({ control }, facts) {
    if (control === undefined)
        return [];
    const { logEvidence, doubt } = control;
    const told = doubt === undefined ? ratioWords(control) : controlDoubtWords(doubt);
    const evidence = logEvidence === undefined ? "" : `; log evidence beyond the control ${logEvidence.toFixed(2)}`;
    return [
        `  - control: ${escapeMarkdown(told ?? "too few events to compare with", 300)}${evidence}`,
        ...(facts?.queries ?? []).map((query) => `  - control: ${code(query, 400)}`),
    ];
}
function detectableWords(kind, ratio) {
    const what = kind === "gauge" ? "so many points" : "this traffic";
    return `${what} can show ${ratio < 1 ? "a fall to" : "a rise of"} ${ratio.toFixed(2)}×`;
}

;// CONCATENATED MODULE: ./lib/report/regressed-deploy.js









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
        ...alarming(verdict).map((one) => `- ${(0,report_text/* escapeMarkdown */.FV)(one.name, 60)}: ${evidenceWords(one)}`),
        ...(chart === undefined ? [] : ["", chart]),
    ];
}

// EXTERNAL MODULE: ./lib/report/text-table.js
var text_table = __webpack_require__(45154);
;// CONCATENATED MODULE: ./lib/report/backtest-report.js











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
            ...alarming(verdict).flatMap((signal) => put(`${(0,one_line/* oneLine */.T)(signal.name, 60)}: ${evidenceWords(signal)}`, 4)),
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

// EXTERNAL MODULE: ./lib/report/judgement-words.js + 1 modules
var judgement_words = __webpack_require__(23617);
// EXTERNAL MODULE: ./lib/stories/signals/open-signals.js + 1 modules
var open_signals = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/stories/signals/read-signals.js
var read_signals = __webpack_require__(29515);
// EXTERNAL MODULE: ./lib/stories/signals/watched-signal.js + 1 modules
var watched_signal = __webpack_require__(72276);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(69034);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
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
    throw new errors/* SettingsError */.GN(file, parsed.error.issues.slice(0, 50).map(({ path: [index, key] }) => ({
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
    const asked = [...signals, ...(0,watched_signal/* controlsOf */.ux)(signals)].map((signal) => ({
        signal,
        failures: 0,
        readings: [],
    }));
    const days = Math.ceil((to - from) / backtest_history_dayMs);
    let failure;
    for (let day = 1; day <= days; day++) {
        const end = to - (day - 1) * backtest_history_dayMs;
        const start = Math.max(from, end - backtest_history_dayMs);
        const sizes = await Promise.all(asked.map(async (one) => {
            const found = await tryRead(one, { from: start, to: end, log });
            if (found instanceof errors/* WorldError */.nM)
                failure = found;
            else
                for (const reading of found)
                    one.readings.push(reading);
            return `${one.signal.facts.name} ${found instanceof errors/* WorldError */.nM ? "–" : found.length}`;
        }));
        log.line(`read ${new Date(start).toISOString().slice(0, 10)}, day ${day} of ${days}: ${sizes.join(", ")}`);
    }
    if (failure !== undefined && asked.every(({ readings }) => readings.length === 0))
        throw failure;
    const readingsOf = (signal) => inOrder(asked.find((one) => one.signal === signal)?.readings ?? []);
    return signals.map((signal) => ({
        signal: (0,watched_signal/* judged */.g$)(signal),
        stepSeconds: signal.stepSeconds,
        readings: readingsOf(signal),
        ...(signal.control && { control: readingsOf(signal.control) }),
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
            return found instanceof errors/* WorldError */.nM ? [] : inOrder(found);
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
        if (!(error instanceof errors/* WorldError */.nM))
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
        ...(isSince(since)
            ? []
            : [{ path: "--since", message: `expected a duration from 1d to 365d, such as 30d, got "${since}"` }]),
        ...(deploys === undefined ? missingInEnvironment(env) : []),
    ]);
    if (given === "help")
        return "help";
    const { since, environment, config, deploys, format, grid } = given;
    return { sinceMs: (0,text_duration/* parseDuration */.E)(since) ?? 0, environment, config, deploys, format, grid };
}
function isSince(text) {
    const ms = (0,text_duration/* parseDuration */.E)(text) ?? 0;
    return ms >= backtest_options_dayMs && ms <= longestMs;
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

// EXTERNAL MODULE: ./lib/commands/open-settings.js + 3 modules
var open_settings = __webpack_require__(88955);
;// CONCATENATED MODULE: ./lib/commands/backtest.js














const backtest_dayMs = 86_400_000;
/** `deploy-guard backtest` */
const backtestCommand = async (args, terminal) => {
    const options = readBacktestOptions(args, terminal.env);
    if (options === "help") {
        await terminal.out((0,commands_arguments/* usage */.CI)(backtestPlan));
        return 0;
    }
    const { world, settings } = await (0,open_settings/* openSettings */.Ow)(terminal, options.config);
    const report = await backtest(world, settings, { options, terminal });
    const written = {
        text: () => backtestText(report, terminal.columns ?? 100),
        json: () => backtestJson(report),
        markdown: () => backtestMarkdown(report),
    };
    await terminal.out(world.hide(written[options.format]()));
    return 0;
};
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
    const signals = replayable((await (0,open_signals/* openSignals */.o)(world, settings)).signals, notes);
    const earliest = from - Math.max(7 * backtest_dayMs, watch.history, watch.baseline);
    const known = await findDeploys(world, options, { from: earliest, terminal });
    const deploys = known.filter(({ at }) => at >= from && at + watch.duration <= to);
    if (deploys.length === 0)
        notes.push(`${environment} had no deploy whose watch was over in this time`);
    await (0,read_signals/* chooseSteps */.ru)(world, [...signals, ...(0,watched_signal/* controlsOf */.ux)(signals)], to);
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
        notes: [
            ...notes,
            ...signals.flatMap(({ facts }) => facts.notes.map((note) => `${facts.name}: ${(0,signal_note_words/* signalNoteWords */.o)(note)}`)),
        ],
    };
}
/** @throws SettingsError when no source has a past */
function replayable(signals, notes) {
    const past = signals.filter(({ remembers }) => remembers === "past");
    const others = signals.filter((signal) => !past.includes(signal)).map(({ facts }) => facts.name);
    if (past.length === 0) {
        const message = "nothing can be replayed: expected a signal whose source remembers the past, such as prometheus";
        throw new errors/* SettingsError */.GN("The settings", [{ path: "signals", message }]);
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

/***/ 86901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ signalNoteWords)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54783);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58685);


const words = {
    "counters-reset": () => "counters were reset: a process restarted",
    "several-processes": () => "several processes answer at one address",
    "instances-silent": ({ silent, of }) => `${silent} of ${of} instances did not answer`,
    "no-histogram": ({ histogram }) => `there is no histogram \`${histogram}\` with buckets`,
    "slow-bucket": ({ overMs, bound, nearestToMs, isBaselineP95 }) => `slow means over ${spoken(overMs)}: bucket le="${bound}", nearest to ${isBaselineP95 ? "the baseline's p95 of " : ""}${spoken(nearestToMs)}`,
    "slow-native": ({ overMs }) => `slow means over ${spoken(overMs)}, from a native histogram`,
    "bad-over-total": ({ intervals }) => `more bad than total${intervals === undefined ? "" : ` in ${intervals} intervals`}: is bad a part of total?`,
    "bad-finds-nothing": ({ path }) => `\`${path}\` finds nothing, taken as none bad`,
    "answers-late": ({ source, seconds }) => `${source} answers late: intervals are read ${seconds} s after their end`,
    "kept-coarser": ({ source, seconds, askedSeconds }) => `${source} keeps this time at ${seconds} s, coarser than the ${askedSeconds} s that were asked`,
    sampled: ({ source, oneIn }) => `${source} counts one request in ${oneIn} and multiplies: small numbers are rough`,
    "metrics-of": ({ preset, framework, others }) => `${preset}: the metrics of ${framework}${others.length === 0 ? "" : `; there are also those of ${others.slice(0, 5).join(", ")}`}`,
    "source-says": ({ text }) => text,
    "read-wider": ({ seconds, askedSeconds }) => `read every ${seconds} s instead of ${askedSeconds} s: the data is too coarse for less`,
    calibrated: ({ stretches }) => stretches === 0
        ? "no calm stretches of the past to calibrate on: textbook thresholds"
        : `calibrated on ${stretches} calm stretches of the past`,
    "baseline-from-ledger": () => "its baseline is from earlier healthy watches, as the ledger remembers them",
};
/** A note as plain text. */
function signalNoteWords(note) {
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(words, note);
}
function spoken(ms) {
    return (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(ms / 1_000);
}


/***/ }),

/***/ 61042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   pm: () => (/* binding */ clock)
/* harmony export */ });
/* unused harmony export offset */
/** Times are UTC; `at` is milliseconds since the epoch. */
/** `08:00:45`. */
function clock(at) {
    return new Date(at).toISOString().slice(11, 19);
}
/** `2026-11-22 08:00:45 UTC`. */
function moment(at) {
    return `${new Date(at).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}
/** `+1:15`, `+1:02:15`, `-0:30`: seconds from the deploy, as minutes and seconds. */
function offset(seconds) {
    const whole = Math.round(Math.abs(seconds));
    const parts = [Math.floor(whole / 3_600), Math.floor((whole % 3_600) / 60), whole % 60];
    const shown = parts[0] === 0 ? parts.slice(1) : parts;
    const sign = seconds < 0 && whole > 0 ? "-" : "+";
    return `${sign}${shown.map((part, index) => (index === 0 ? part : String(part).padStart(2, "0"))).join(":")}`;
}


/***/ })

};
