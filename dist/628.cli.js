export const id = 628;
export const ids = [628];
export const modules = {

/***/ 89628:
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
// EXTERNAL MODULE: ./lib/judge/estimate.js
var estimate = __webpack_require__(72705);
// EXTERNAL MODULE: ./lib/judge/judge.js + 8 modules
var judge = __webpack_require__(92302);
;// CONCATENATED MODULE: ./lib/judge/placebos.js
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

;// CONCATENATED MODULE: ./lib/judge/backtest.js




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

// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/verdict-words.js


const statusMark = {
    healthy: "🟢",
    regressed: "🔴",
    recovered: "🟡",
    elsewhere: "🟠",
    inconclusive: "⚪",
    watching: "🔵",
};
/** A signal in words: `calls to stripe`, `probe of stripe`, `checkout-errors`. Plain text. */
function verdict_words_signalWords(facts, name) {
    if (facts?.integration !== undefined && facts.what === "calls")
        return oneLine(`calls to ${facts.integration}`);
    if (facts?.integration !== undefined && facts.what === "probe")
        return oneLine(`probe of ${facts.integration}`);
    return oneLine(name);
}
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
/** What is wrong, for a title: `calls to stripe fail`, `checkout-errors got worse`. */
function headline(report) {
    const top = verdict_words_leading(report);
    if (top === undefined)
        return "production got worse";
    const words = verdict_words_signalWords(top.facts, top.signal.name);
    if (top.facts?.what === "calls")
        return `${words} fail`;
    return top.facts?.what === "probe" ? `${words} fails` : `${words} got worse`;
}
/** `12.4 % (1,104 of 8,903)`, or a level for a gauge. */
function verdict_words_rateWords(signal, side) {
    const estimate = signal[side];
    if (estimate.rate === undefined)
        return "no data";
    if (signal.kind === "gauge")
        return (0,words/* significant */.I1)(estimate.rate);
    const bad = estimate.bad === undefined ? "" : `${(0,words/* count */.U9)(estimate.bad)} of `;
    return `${(0,words/* percent */.KN)(estimate.rate)} (${bad}${(0,words/* count */.U9)(estimate.n)})`;
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
/** All signals, what is wrong first. */
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
        const cells = [
            escapeMarkdown(signalWords(facts, signal.name), 60),
            rateWords(signal, "baseline"),
            rateWords(signal, "after"),
            times(signal.baseline.rate, signal.after.rate),
            `${spark(facts)} ${evidenceWords(signal)}`.trim(),
        ];
        return `| ${cells.join(" | ")} |`;
    });
    return ["| Signal | before | after | times | evidence |", "|---|---|---|---|---|", ...rows].join("\n");
}
/** The leading signal over time; the table beside it carries the same numbers for those who see no chart. */
function worstChart(report) {
    const facts = leading(report)?.facts;
    if (facts === undefined)
        return undefined;
    const readings = [...facts.baseline.slice(-Math.max(8, facts.after.length)), ...facts.after];
    return mermaidChart({
        title: signalWords(facts, facts.name),
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
            const show = (value) => value === undefined
                ? "?"
                : signal.kind === "gauge"
                    ? value.toPrecision(3)
                    : `${(value * 100).toPrecision(3)} %`;
            return `${show(rate)} (95 %: ${show(low)} to ${show(high)}; n = ${Math.round(n)})`;
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
            ...(facts?.notes ?? []).map((note) => `  - ${escapeMarkdown(note)}`),
        ].join("\n");
    })
        .join("\n");
}

// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/report/text-table.js
var text_table = __webpack_require__(45154);
;// CONCATENATED MODULE: ./lib/report/backtest-report.js







/** False alarms and interval, as so many in a hundred deploys. */
function falseAlarmWords({ falseAlarms: { rate, low, high } }) {
    if (rate === undefined || low === undefined || high === undefined)
        return "unknown";
    return `${(0,words/* significant */.I1)(rate * 100)} (95 %: ${(0,words/* significant */.I1)(low * 100)} to ${(0,words/* significant */.I1)(high * 100)})`;
}
function caughtWords({ caught: { of, called, medianSeconds } }) {
    if (of === 0)
        return "unknown";
    const after = medianSeconds === undefined ? "" : `, after ${(0,words/* duration */.p0)(medianSeconds)} in the middle`;
    return `${called} of ${of}${after}`;
}
function watchWords({ meanSeconds, runnerMinutes, deploys }) {
    if (meanSeconds === undefined)
        return "unknown";
    return `${(0,words/* significant */.I1)(meanSeconds / 60)} a deploy${deploys === 0 ? "" : `, ${(0,words/* count */.U9)(runnerMinutes)} in all`}`;
}
function backtest_report_evidenceWords(signal) {
    return `${verdict_words_rateWords(signal, "baseline")} → ${verdict_words_rateWords(signal, "after")}, by chance ${(0,words/* odds */.VH)(signal.logEvidence)} (alarm at ${(0,words/* odds */.VH)(signal.threshold)})`;
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
        summary.falseAlarms.rate === undefined ? "–" : (0,words/* significant */.I1)(summary.falseAlarms.rate * 100),
        `${summary.caught.called} of ${summary.caught.of}${summary.caught.medianSeconds === undefined ? "" : `, ${(0,words/* duration */.p0)(summary.caught.medianSeconds)}`}`,
        summary.meanSeconds === undefined ? "–" : (0,words/* significant */.I1)(summary.meanSeconds / 60),
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
        ...put(`${(0,report_text/* oneLine */.TN)(environment, 60)}: ${(0,words/* count */.U9)(deploys.length)} deploys and ${(0,words/* count */.U9)(placebos.length)} placebo windows, ${(0,words/* moment */.n$)(from)} to ${(0,words/* moment */.n$)(to)}`),
        ...(deploys.length === 0 ? [] : put(`Verdicts: ${verdictCounts(deploys)}`)),
        "",
        ...put(`Deploys called regressed: ${called.length} of ${deploys.length}`),
        ...called.flatMap(({ sha, at, verdict }) => [
            ...put(`${(0,words/* moment */.n$)(at)}  ${(0,words/* sha7 */.go)(sha)}  after ${(0,words/* duration */.p0)(verdict.decidedAfterSeconds)}`, 2),
            ...alarming(verdict).flatMap((signal) => put(`${(0,report_text/* oneLine */.TN)(signal.name, 60)}: ${backtest_report_evidenceWords(signal)}`, 4)),
        ]),
        "",
        ...put(`False alarms per 100 deploys: ${falseAlarmWords(summary)}; ${alarms.length} of ${(0,words/* count */.U9)(placebos.length)} placebo windows`),
        ...alarms
            .slice(0, 10)
            .flatMap(({ at, verdict }) => put(`${(0,words/* moment */.n$)(at)}  ${(0,report_text/* oneLine */.TN)(verdict.reason, 200)}`, 2)),
        ...(alarms.length > 10 ? put(`and ${alarms.length - 10} more`, 2) : []),
        ...put(`Caught when made ${report.madeWorse}: ${caughtWords(summary)}`),
        ...put(`Runner minutes: ${watchWords(summary)}`),
        "",
        ...(0,text_table/* textTable */.e)(["signal", "readings", "alarm at", "lowest to highest", "windows learnt from"], thresholds(report).map(({ name, readings, low, high, last, placebos: windows }) => [
            (0,report_text/* oneLine */.TN)(name, 60),
            (0,words/* count */.U9)(readings),
            (0,words/* odds */.VH)(last),
            `${(0,words/* odds */.VH)(low)} to ${(0,words/* odds */.VH)(high)}`,
            (0,words/* count */.U9)(windows),
        ]), columns),
        ...(grid === undefined ? [] : ["", ...(0,text_table/* textTable */.e)(gridTitles, gridRows(grid), columns)]),
        ...(notes.length === 0 ? [] : ["", ...notes.flatMap((note) => put(`Note: ${(0,report_text/* oneLine */.TN)(note, 400)}`))]),
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
        `${(0,words/* moment */.n$)(from)} to ${(0,words/* moment */.n$)(to)}: ${(0,words/* count */.U9)(deploys.length)} deploys and ${(0,words/* count */.U9)(placebos.length)} placebo windows, judged as they would have been live.`,
        "",
        "| | |",
        "|---|---|",
        `| Deploys called regressed | ${called.length} of ${deploys.length} |`,
        `| False alarms per 100 deploys | ${falseAlarmWords(summary)}; ${alarms.length} of ${(0,words/* count */.U9)(placebos.length)} placebo windows |`,
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
                ...deploys.map(({ sha, at, verdict }) => `| ${(0,words/* moment */.n$)(at)} | ${(0,report_text/* code */.aY)((0,words/* sha7 */.go)(sha))} | ${statusMark[verdict.verdict]} ${verdict.verdict} | ${(0,words/* duration */.p0)(verdict.decidedAfterSeconds)} | ${(0,report_text/* escapeMarkdown */.FV)(verdict.reason)} |`),
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
                    .map(({ at, verdict }) => `- ${(0,words/* moment */.n$)(at)}: ${(0,report_text/* escapeMarkdown */.FV)(verdict.reason)}`),
            ]),
        "",
        "## Thresholds",
        "",
        "| Signal | Readings | Alarm at | Day by day | Windows learnt from |",
        "|---|---|---|---|---|",
        ...thresholds(report).map(({ name, readings, levels, last, placebos: windows }) => `| ${(0,report_text/* escapeMarkdown */.FV)(name, 60)} | ${(0,words/* count */.U9)(readings)} | ${(0,words/* odds */.VH)(last)} | ${sparkline_sparkline(levels, 30)} | ${(0,words/* count */.U9)(windows)} |`),
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
        title: (0,report_text/* oneLine */.TN)(worst?.name ?? "", 60),
        unit: isGauge ? "level" : "% bad",
        points: readings.map((reading) => {
            const level = levelOf(reading);
            return { at: (reading.at - at) / 1_000, value: level === undefined || isGauge ? level : level * 100 };
        }),
    });
    return [
        `### ${(0,report_text/* code */.aY)((0,words/* sha7 */.go)(sha))}, ${(0,words/* moment */.n$)(at)}: regressed after ${(0,words/* duration */.p0)(verdict.decidedAfterSeconds)}`,
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

// EXTERNAL MODULE: ./lib/world/sources/index.js + 17 modules
var world_sources = __webpack_require__(81575);
// EXTERNAL MODULE: ./lib/settings/mistakes.js
var settings_mistakes = __webpack_require__(38144);
// EXTERNAL MODULE: ./lib/settings/settings.js + 1 modules
var settings = __webpack_require__(69893);
;// CONCATENATED MODULE: ./lib/settings/substitute.js
const variable = /\$\{([A-Za-z_][A-Za-z0-9_]{0,127})\}/gu;
/** Names of the environment variables that a text asks for as `${NAME}`. */
function variablesIn(text) {
    return [...text.matchAll(variable)].map(([, name]) => name);
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
    const filled = substitute(written, [], (text, at) => {
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
    const schema = (0,settings_mistakes/* asJsonSchema */.Cu)(settings/* fileSchema */.Mz);
    const report = (issues, prefix = [], known) => {
        for (const issue of issues) {
            const placed = { ...issue, path: [...prefix, ...issue.path] };
            mistakes.push(...(0,settings_mistakes/* mistakesOf */.Jy)([placed], { known: (path) => known ?? (0,settings_mistakes/* knownKeys */.eE)(schema, path), written }));
        }
    };
    const parsed = settings/* fileSchema */.Mz.safeParse(filled);
    if (!parsed.success)
        report(parsed.error.issues);
    const root = (filled ?? {});
    const sources = entriesOf(root.sources);
    const signalAt = (value, path) => parseSignal(value, path, sources, { mistakes, report });
    const signals = entriesOf(root.signals).map(([name, value]) => [name, signalAt(value, ["signals", name])]);
    const calls = new Map(entriesOf(root.integrations).flatMap(([name, value]) => {
        const its = value?.calls;
        return its === undefined ? [] : [[name, signalAt(its, ["integrations", name, "calls"])]];
    }));
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
/** Replaces every text; mappings and lists keep their shape. */
function substitute(value, path, replace) {
    if (typeof value === "string")
        return replace(value, path);
    if (Array.isArray(value))
        return value.map((item, index) => substitute(item, [...path, index], replace));
    if (value === null || typeof value !== "object")
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, substitute(item, [...path, key], replace)]));
}
function asMistake({ at, message }) {
    return { path: pathText(at), message };
}

// EXTERNAL MODULE: ./lib/world/github/open-github.js + 19 modules
var open_github = __webpack_require__(32985);
;// CONCATENATED MODULE: ./lib/world/hide-secrets.js
/** Shorter values would blot out ordinary words; the runner masks those in its log all the same. */
const shortest = 4;
/** Answers a function that blots out these values, also as they look inside an address, JSON or basic authorization. */
function secretHider(secrets) {
    const forms = secrets
        .filter((secret) => secret.length >= shortest)
        .flatMap((secret) => [
        secret,
        encodeURIComponent(secret),
        JSON.stringify(secret).slice(1, -1),
        Buffer.from(secret).toString("base64"),
        // As Markdown spells it: rendered, it would read in clear again.
        secret.replace(/([\\`*_{}[\]()|~!])/gu, "\\$1"),
    ]);
    // Longest first: one secret may be a part of another.
    const ordered = [...new Set(forms)].sort((a, b) => b.length - a.length);
    return (text) => ordered.reduce((hidden, form) => hidden.replaceAll(form, "***"), text);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/axios/lib/axios.js + 64 modules
var axios = __webpack_require__(50107);
// EXTERNAL MODULE: ./node_modules/axios/index.js
var node_modules_axios = __webpack_require__(29159);
// EXTERNAL MODULE: ./node_modules/proxy-from-env/index.js
var proxy_from_env = __webpack_require__(98182);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
;// CONCATENATED MODULE: ./lib/world/address-guard.js



/** Services that hand out a machine's credentials; those inside 169.254.0.0/16 and fe80::/10 are refused by range. */
const metadataAddresses = new Set([
    "100.100.100.200",
    "168.63.129.16",
    "192.0.0.192",
    "fd00:ec2::254",
    "fd20:ce::254",
]);
const metadataNames = /(?:^|\.)(?:metadata(?:\.google\.internal|\.goog|\.azure\.internal)?|instance-data)\.?$/iu;
const neverRanges = new Set(["linkLocal", "unspecified", "multicast", "broadcast"]);
const refusedCode = "EADDRESSREFUSED";
/** Why an IP address may not be asked; undefined when it may. */
function refuseAddress(text, reach) {
    if (reach === "anywhere")
        return undefined;
    // A zone (fe80::1%eth0) says which interface, not which address.
    const [bare] = text.split("%");
    if (!ipaddr.isValid(bare))
        return "not an address";
    for (const address of [ipaddr.parse(bare), ...embeddedIPv4(ipaddr.parse(bare))]) {
        const range = address.range();
        if (metadataAddresses.has(address.toString()))
            return "a cloud's metadata service";
        if (neverRanges.has(range))
            return `a ${spoken(range)} address`;
        if (reach === "elsewhere" && range !== "unicast" && !carriesIPv4(range))
            return `a ${spoken(range)} address`;
    }
    return undefined;
}
/** Why a host as written in an address may not be asked: a name that is known, or an address in digits. */
function refuseHost(hostname, reach) {
    if (reach === "anywhere")
        return undefined;
    const bare = hostname.replace(/^\[|\]$/gu, "");
    if ((0,external_node_net_.isIP)(bare) !== 0)
        return refuseAddress(bare, reach);
    if (metadataNames.test(bare))
        return "a cloud's metadata service";
    return undefined;
}
/**
 * A `lookup` for sockets. What is checked here is what is then connected to, so a name that answers differently
 * the second time gains nothing. One refused address refuses the name.
 */
function guardedLookup(reach) {
    return (hostname, options, done) => {
        (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
                return done(error, []);
            for (const { address } of addresses) {
                const reason = refuseAddress(address, reach);
                if (reason !== undefined)
                    return done(refusal(reason), []);
            }
            done(null, addresses.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 })));
        });
    };
}
function refusal(reason) {
    return Object.assign(new Error(reason), { code: refusedCode });
}
/** IPv4 addresses hide in mapped, translated (NAT64) and tunnelled (6to4, Teredo) IPv6 addresses. */
function embeddedIPv4(address) {
    if (!(address instanceof ipaddr.IPv6))
        return [];
    const bytes = address.toByteArray();
    const at = (start) => new ipaddr.IPv4(bytes.slice(start, start + 4));
    switch (address.range()) {
        case "ipv4Mapped":
        case "rfc6145":
        case "rfc6052":
            return [at(12)];
        case "6to4":
            return [at(2)];
        case "teredo":
            return [new ipaddr.IPv4(bytes.slice(12).map((byte) => byte ^ 0xff))];
        default:
            return [];
    }
}
function carriesIPv4(range) {
    return ["ipv4Mapped", "rfc6145", "rfc6052", "6to4"].includes(range);
}
/** `linkLocal` → `link-local`. */
function spoken(range) {
    return range.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

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
    const reason = refuseHost(url.hostname, reach);
    if (reason !== undefined)
        throw new ExchangeError("address", `${reason} is not asked`, { code: refusedCode });
    const answer = await axios/* default */.A.request({
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
        ...((0,proxy_from_env/* getProxyForUrl */.T)(url.href) === "" && { lookup: guardedLookup(reach) }),
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
const names = {
    [refusedCode]: ["address", "the name leads to an address that is not asked"],
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
};
// What Node throws may quote addresses and headers, so only its code is passed on.
function explained(error) {
    const code = codeOf(error);
    if (code === undefined && !(0,node_modules_axios/* isAxiosError */.F0)(error))
        throw error;
    if (code === undefined)
        return new ExchangeError("connection", "the connection failed");
    if (code === refusedCode)
        return new ExchangeError(...names[code], { code });
    const certificate = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/u.test(code);
    const [fault, text] = names[code] ??
        (certificate
            ? ["certificate", "the certificate is not accepted"]
            : ["connection", "the connection failed"]);
    return new ExchangeError(fault, `${text} (${code})`, { code });
}
function codeOf(error) {
    // With several addresses to try, Node gathers one error each.
    const inner = (0,node_modules_axios/* isAxiosError */.F0)(error) && error.cause instanceof AggregateError ? error.cause.errors[0] : error;
    const code = inner?.code;
    return typeof code === "string" ? code : undefined;
}

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
            const where = hide(open_http_spoken(request));
            const deadline = now() + (request.timeoutMs ?? defaults.timeoutMs);
            const fail = (message, status) => new errors/* WorldError */.n(hide(message), {
                service: request.service,
                request: where,
                ...(status !== undefined && { status }),
            });
            for (let attempt = 0;; attempt++) {
                const outcome = await once(request, deadline - now());
                if (!(outcome instanceof ExchangeError) &&
                    (outcome.status < 400 || request.accept?.includes(outcome.status))) {
                    const { status, headers, text, ms } = outcome;
                    return { status, headers, text, ms };
                }
                const failure = outcome instanceof ExchangeError
                    ? fail(outcome.message, outcome.status)
                    : fail(`answered ${outcome.status}`, outcome.status);
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
function open_http_spoken({ method = "GET", url }) {
    const parsed = URL.parse(url);
    return parsed === null ? method : `${method} ${parsed.origin}${parsed.pathname}`;
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./lib/world/probes/certificate.js



/** When the certificate that a server shows expires, accepted or not; undefined when it shows none in time. */
function findCertificateExpiry(url, { reach, timeoutMs, cancel }) {
    const host = url.hostname.replace(/^\[|\]$/gu, "");
    if (url.protocol !== "https:" || refuseHost(host, reach) !== undefined)
        return Promise.resolve(undefined);
    return new Promise((resolve) => {
        const socket = (0,external_node_tls_.connect)({
            host,
            port: Number(url.port || 443),
            ...((0,external_node_net_.isIP)(host) === 0 && { servername: host }),
            // Nothing is sent: the certificate is read, above all the one that is not accepted any more.
            rejectUnauthorized: false,
            lookup: guardedLookup(reach),
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
var probes_condition = __webpack_require__(36425);
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
const files = {
    async find(path) {
        try {
            return await (0,promises_.readFile)(path, "utf8");
        }
        catch (error) {
            const { code } = error;
            if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR")
                return undefined;
            throw error;
        }
    },
    async write(path, text) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const unfinished = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
        await (0,promises_.writeFile)(unfinished, text);
        await (0,promises_.rename)(unfinished, path);
    },
};
/** The real world. */
function openWorld({ env, log, github, secrets, }) {
    const hide = secretHider(secrets);
    const now = steadyClock();
    const sleep = async (ms, cancel) => {
        await (0,external_node_timers_promises_.setTimeout)(ms, undefined, cancel === undefined ? {} : { signal: cancel });
    };
    const http = openHttp({ now, sleep, log, hide });
    const tools = { env, log, hide, now, sleep, http, files };
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/incident/deploy.js
/** Begins the description of the status that a regressed deploy gets; the sign by which a later run knows it. */
const regressedMark = "deploy-guard: regressed";
function wasJudgedRegressed({ statuses }) {
    return statuses.some(({ description }) => description.startsWith(regressedMark));
}
function succeededAt({ statuses }) {
    // GitHub turns an older success `inactive` by a later status, so any success counts, and the first is when it went live.
    return statuses.filter(({ state }) => state === "success").at(-1)?.createdAt;
}
const longestRunMs = 2 * 3_600_000;
/**
 * Every job that names an environment gets a deployment of its own, this guard's included. Those of one run and commit
 * are one deploy: the oldest stands for all, so that the guard's own job is not taken for a second deploy.
 */
function deploy_foldRuns(records) {
    const folded = [];
    for (const record of records) {
        // Next to each other and soon after: a run that is started again days later, or after another deploy, is a new one.
        const last = folded.at(-1);
        const isSameDeploy = last?.runId !== undefined &&
            last.runId === record.runId &&
            last.sha === record.sha &&
            last.createdAt - record.createdAt <= longestRunMs;
        if (isSameDeploy)
            folded[folded.length - 1] = { ...record, statuses: [...last.statuses, ...record.statuses] };
        else
            folded.push(record);
    }
    return folded;
}
const underWay = new Set(["in_progress", "queued", "pending"]);
/** Its job has not ended yet. */
function deploy_isUnderWay(record) {
    const newest = record.statuses[0]?.state;
    return succeededAt(record) === undefined && (newest === undefined || underWay.has(newest));
}
/** When this deployment went live; undefined when it did not. `now` stands for one whose own job is running this guard. */
function deploy_liveSince(record, now) {
    const succeeded = succeededAt(record);
    if (succeeded !== undefined)
        return succeeded;
    return deploy_isUnderWay(record) ? now : undefined;
}
/** An environment may wait for hours for an approval; a baseline that ends so long before says little of today. */
const longestRolloutMs = (/* unused pure expression or super */ null && (30 * 60_000));
/**
 * When machines began to change: a deployment succeeds when the last one has, and a bad commit fails from the first
 * one on. Undefined when it all happened at once.
 */
function deploy_rolloutStart({ createdAt, statuses }, deployedAt) {
    const started = statuses.filter(({ state }) => state === "in_progress").at(-1)?.createdAt ?? createdAt;
    return started < deployedAt ? Math.max(started, deployedAt - longestRolloutMs) : undefined;
}
/** The newest deployment older than `bad` that succeeded and was not judged regressed. */
function deploy_chooseGood(bad, records) {
    const older = records.filter(({ id, createdAt }) => id !== bad.id && (bad.createdAt === undefined || createdAt <= bad.createdAt));
    // By commit: a bad one that was deployed again has a second record, without the mark.
    const regressed = new Set(records.filter(wasJudgedRegressed).map(({ sha }) => sha));
    for (const record of older) {
        if (succeededAt(record) === undefined || regressed.has(record.sha))
            continue;
        return { kind: record.sha === bad.sha ? "same-commit" : "found", record };
    }
    return { kind: "none" };
}
/** A deploy whose own job guards it and found it bad never succeeded, and was live all the same. */
function wentLiveAt(record) {
    return succeededAt(record) ?? (wasJudgedRegressed(record) ? record.createdAt : undefined);
}
/**
 * The regressed deploy that this one takes back: the one that was live before it was judged regressed, and this commit had
 * been deployed before that. `earlier` are all deployments known, also those whose statuses were not read.
 */
function deploy_takenBack(deploy, records, earlier) {
    const before = records.find((record) => record.id !== deploy.id &&
        record.createdAt <= deploy.createdAt &&
        record.sha !== deploy.sha &&
        wentLiveAt(record) !== undefined);
    if (before === undefined || !wasJudgedRegressed(before))
        return undefined;
    const wasBad = records.some((record) => record.sha === deploy.sha && record.id !== deploy.id && wasJudgedRegressed(record));
    const wasLive = earlier.some(({ sha, createdAt }) => sha === deploy.sha && createdAt < before.createdAt);
    if (wasBad || !wasLive)
        return undefined;
    return { sha: before.sha, deployedAt: wentLiveAt(before) };
}
/** A commit that went live after `bad`, was not live before it, and was not judged regressed: the newest there is. */
function deploy_healthyAfter(bad, records) {
    const older = records.filter(({ createdAt }) => createdAt <= bad.createdAt).map(({ sha }) => sha);
    return records.find((record) => record.createdAt > bad.createdAt &&
        record.sha !== bad.sha &&
        !older.includes(record.sha) &&
        succeededAt(record) !== undefined &&
        !wasJudgedRegressed(record))?.sha;
}

;// CONCATENATED MODULE: ./lib/stories/find-deploy.js


/** Deploys looked back over for one that was good; beyond that a machine should not pick what to go back to. */
const lookBack = 15;
/** Which commit went live, when, and which was live and good before it. Never guesses: what nobody knows stays unknown. */
async function findDeploy(world, inputs, event) {
    const environment = inputs.environment ?? event.deployment?.environment;
    if (environment === undefined) {
        throw new SettingsError("The workflow step", [
            {
                path: "environment",
                message: "is missing: expected the environment that was deployed, such as production",
            },
        ]);
    }
    const { records, deployments } = await readRecords(world, environment, {
        asked: inputs.sha ?? event.deployment?.sha,
        own: event.sha,
    });
    const live = identify(world, { ...inputs, environment }, event, records);
    if (typeof live === "string")
        return { kind: "nothing-live", why: live };
    const own = records.find(({ id }) => id === live.deploymentId);
    const takesBack = own && takenBack(own, records, deployments);
    const healthyLater = own && healthyAfter(own, records);
    // Who says when it went live knows what he means by it.
    const rolloutAt = own && inputs.deployedAt === undefined ? rolloutStart(own, live.deployedAt) : undefined;
    const deploy = { ...live, ...(rolloutAt !== undefined && { rolloutAt }) };
    return {
        kind: "found",
        deploy: await withPrevious(world, inputs, event, deploy, records),
        deploysAt: deployments.map(({ createdAt }) => createdAt),
        ...(takesBack && { takesBack }),
        ...(healthyLater !== undefined && { healthyLater }),
    };
}
/** What went live, by the first that knows: the event, the inputs, the environment, this run; else why nothing did. */
function identify(world, inputs, event, records) {
    const { environment } = inputs;
    const { deployment } = event;
    if (deployment !== undefined && inputs.sha === undefined) {
        if (deployment.environment !== environment)
            return `the deployment is of ${deployment.environment}, not of ${environment}`;
        if (deployment.state !== "success")
            return `the deployment of ${environment} is ${deployment.state}`;
        return {
            environment,
            sha: deployment.sha,
            deployedAt: inputs.deployedAt ?? deployment.statusAt,
            found: `deployment ${deployment.id}`,
            deploymentId: deployment.id,
            ref: deployment.ref,
        };
    }
    if (inputs.sha !== undefined) {
        const record = records.find(({ sha }) => sha === inputs.sha);
        return {
            environment,
            sha: inputs.sha,
            deployedAt: inputs.deployedAt ?? (record && liveSince(record, world.now())) ?? world.now(),
            found: "the sha input",
            ...(record && { deploymentId: record.id, ref: record.ref }),
        };
    }
    const [newest] = records;
    if (newest !== undefined) {
        // While another run is still deploying, what this run deployed is what is live.
        const ofThisRun = records.find(({ sha }) => sha === event.sha);
        const record = isUnderWay(newest) && newest.sha !== event.sha ? ofThisRun : newest;
        const since = record && liveSince(record, world.now());
        if (record === undefined || since === undefined) {
            return `the latest deployment of ${environment} is ${newest.statuses[0]?.state ?? "not done"}`;
        }
        return {
            environment,
            sha: record.sha,
            deployedAt: inputs.deployedAt ?? since,
            found: `deployment ${record.id}`,
            deploymentId: record.id,
            ref: record.ref,
        };
    }
    if (event.sha === undefined)
        return `${environment} has no deployments, and the event names no commit`;
    return {
        environment,
        sha: event.sha,
        deployedAt: inputs.deployedAt ?? world.now(),
        found: "this workflow run",
        ...(event.ref && { ref: event.ref }),
    };
}
/**
 * Newest first, each with its statuses, as many as are needed to find the deploy in question (`asked`, else that of this
 * run while another is under way, else the newest) and a good one before it.
 */
async function readRecords(world, environment, { asked, own }) {
    const deployments = await world.github.readDeployments({ environment, limit: lookBack });
    const isListed = (wanted) => deployments.some(({ sha }) => sha === wanted);
    let records = [];
    const inQuestion = () => {
        const [newest] = records;
        if (asked !== undefined)
            return isListed(asked) ? records.find(({ sha }) => sha === asked) : { sha: asked };
        return newest && isUnderWay(newest) && isListed(own) ? records.find(({ sha }) => sha === own) : newest;
    };
    // Two that went live are nearly always enough, and each costs a request: read on only while they are not.
    for (const deployment of deployments) {
        records = foldRuns([...records, await readRecord(world, deployment)]);
        const bad = inQuestion();
        if (bad !== undefined && chooseGood(bad, records).kind !== "none")
            break;
    }
    return { records, deployments };
}
/** A deployment with its statuses and the run that made it. */
async function readRecord({ github }, { id, sha, ref, createdAt }) {
    const statuses = await github.readDeploymentStatuses(id);
    const runId = statuses.map(({ logUrl }) => /\/actions\/runs\/(\d+)/u.exec(logUrl ?? "")?.[1]).find(Boolean);
    return { id, sha, ref, createdAt, statuses, ...(runId !== undefined && { runId: Number(runId) }) };
}
async function withPrevious(world, inputs, event, deploy, records) {
    if (inputs.previousSha !== undefined) {
        return { ...deploy, previous: { sha: inputs.previousSha, found: "the previous-sha input" } };
    }
    const own = records.find(({ id }) => id === deploy.deploymentId);
    const good = chooseGood({ sha: deploy.sha, ...(own && { id: own.id, createdAt: own.createdAt }) }, records);
    if (good.kind === "found") {
        const { id, sha, createdAt } = good.record;
        return {
            ...deploy,
            previous: {
                sha,
                deployedAt: liveSince(good.record, createdAt) ?? createdAt,
                found: `deployment ${id}`,
            },
        };
    }
    if (good.kind === "same-commit") {
        return { ...deploy, previousUnknown: `the deploy before it (${good.record.id}) was of the same commit` };
    }
    if (records.length <= 1 && event.runId !== undefined) {
        const run = await lastSuccessfulRun(world, event.runId, deploy.sha);
        if (run !== undefined) {
            return {
                ...deploy,
                previous: { sha: run.headSha, deployedAt: run.updatedAt, found: `run ${run.id} of this workflow` },
            };
        }
    }
    return { ...deploy, previousUnknown: `no earlier deploy of ${deploy.environment} that succeeded is known` };
}
/** The run of this workflow before this one that succeeded on the same branch, with another commit. */
async function lastSuccessfulRun(world, runId, sha) {
    try {
        return await readLastSuccessfulRun(world, runId, sha);
    }
    catch (error) {
        if (!(error instanceof WorldError))
            throw error;
        world.log.warning(`what this workflow ran before can't be read: ${error.message}`);
        return undefined;
    }
}
async function readLastSuccessfulRun(world, runId, sha) {
    const own = await world.github.readRun(runId);
    const runs = await world.github.readRuns({
        workflowId: own.workflowId,
        status: "success",
        limit: lookBack,
        ...(own.headBranch && { branch: own.headBranch }),
    });
    return runs.find((run) => run.id !== runId && run.startedAt <= own.startedAt && run.headSha !== sha);
}

;// CONCATENATED MODULE: ./lib/stories/backtest-deploys.js




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
    return deploy_foldRuns(records)
        .filter((record) => !deploy_isUnderWay(record))
        .flatMap((record) => {
        const at = deploy_liveSince(record, record.createdAt);
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

// EXTERNAL MODULE: ./lib/world/sources/source.js
var sources_source = __webpack_require__(56456);
;// CONCATENATED MODULE: ./lib/stories/watched-signal.js


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
        what: integration !== undefined ? "calls" : query.kind === "histogram" ? "latency" : (0,sources_source/* givesOf */.SE)(query),
        ...(integration !== undefined && { integration }),
        from: `source ${source.name}`,
        baseline: [],
        after: [],
        queries: [],
        notes: [],
    };
    return {
        facts,
        kind: (0,sources_source/* givesOf */.SE)(query),
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
            return (0,sources_source/* givesOf */.SE)(query) === "gauge" ? gauge : ratio;
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
                throw new errors/* WorldError */.n("got no answer, and neither did the control probe: the runner can't see out", {
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

;// CONCATENATED MODULE: ./lib/stories/backtest-history.js


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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/world/duration.js
var duration = __webpack_require__(8946);
;// CONCATENATED MODULE: ./lib/stories/backtest-options.js



const layouts = ["text", "json", "markdown"];
const backtest_options_dayMs = 86_400_000;
const longestMs = 365 * backtest_options_dayMs;
const usage = `deploy-guard backtest [--since 30d] [--environment NAME] [--config FILE] [--deploys FILE]
                      [--format text|json|markdown] [--grid]

Replays your own past: judges every deploy as it would have been judged live, and stretches without a deploy to see how
often it would have cried wolf. Writes nothing anywhere.

  --since 30d     how far back
  --environment   whose deploys (default: production)
  --config FILE   the settings (default: .github/deploy-guard.yml)
  --deploys FILE  when was deployed what, as JSON [{"sha": "4f2c9d1", "at": "2026-01-31T12:00:00Z"}], instead of GitHub
  --format        text (default), json or markdown
  --grid          also the trade-off: the same with other values of tolerate and unacceptable; takes a while
  --help          this text

On GitHub: GITHUB_REPOSITORY=owner/repo and GITHUB_TOKEN, which may read deployments; GITHUB_API_URL for Enterprise.
Exit code: 0 replayed, whatever was found; 2 bad input; 4 GitHub or every source failed.
`;
/** Every mistake at once, also what is missing in the environment. */
function readBacktestOptions(args, env) {
    const flags = {
        since: { type: "string" },
        environment: { type: "string" },
        config: { type: "string" },
        deploys: { type: "string" },
        format: { type: "string" },
        grid: { type: "boolean" },
        help: { type: "boolean", short: "h" },
    };
    const { tokens } = (0,external_node_util_.parseArgs)({ args, options: flags, strict: false, tokens: true, allowPositionals: true });
    const mistakes = [];
    const given = new Map();
    for (const token of tokens) {
        if (token.kind === "positional")
            mistakes.push({ path: token.value, message: "expected options only" });
        if (token.kind !== "option")
            continue;
        const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
        if (flag === undefined)
            mistakes.push({ path: token.rawName, message: "there is no such option" });
        else if (flag.type === "string" && !token.value)
            mistakes.push({ path: token.rawName, message: "expected a value after it" });
        else if (flag.type === "boolean" && token.value !== undefined)
            mistakes.push({ path: token.rawName, message: "expected no value" });
        else
            given.set(token.name, token.value);
    }
    if (given.has("help"))
        return "help";
    const since = given.get("since") ?? "30d";
    const sinceMs = (0,duration/* parseDuration */.E)(since) ?? 0;
    if (sinceMs < backtest_options_dayMs || sinceMs > longestMs)
        mistakes.push({
            path: "--since",
            message: `expected a duration from 1d to 365d, such as 30d, got "${since}"`,
        });
    const layout = given.get("format") ?? "text";
    const format = layouts.find((one) => one === layout);
    if (format === undefined)
        mistakes.push({ path: "--format", message: `expected ${layouts.join(", ")}, got "${layout}"` });
    const deploys = given.get("deploys");
    if (deploys === undefined) {
        if (!env.GITHUB_TOKEN)
            mistakes.push({
                path: "GITHUB_TOKEN",
                message: "is missing: expected a token that may read deployments, or --deploys",
            });
        if (!/^[^/\s]+\/[^/\s]+$/u.test(env.GITHUB_REPOSITORY ?? ""))
            mistakes.push({ path: "GITHUB_REPOSITORY", message: "expected owner/repo, or --deploys" });
    }
    if (mistakes.length > 0 || format === undefined)
        throw new errors/* SettingsError */.G("The command line", mistakes);
    return {
        sinceMs,
        environment: given.get("environment") ?? "production",
        config: given.get("config") ?? ".github/deploy-guard.yml",
        deploys,
        format,
        grid: given.has("grid"),
    };
}

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
    const signals = watchedSignals(settings, {
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

;// CONCATENATED MODULE: ./lib/stories/read-signals.js

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
                if (!(error instanceof WorldError))
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

;// CONCATENATED MODULE: ./lib/stories/backtest.js















const backtest_dayMs = 86_400_000;
/** `deploy-guard backtest` */
const backtestCommand = async (args, terminal) => {
    const options = readBacktestOptions(args, terminal.env);
    if (options === "help") {
        await terminal.out(usage);
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
    const { GITHUB_TOKEN: token = "", GITHUB_REPOSITORY = "" } = env;
    let hide = secretHider([token]);
    const say = (text) => err(`${(0,report_text/* logLine */.BP)(hide(text))}\n`);
    const log = { line: say, detail: () => { }, notice: say, warning: say, error: say };
    const [owner = "", repo = ""] = GITHUB_REPOSITORY.split("/");
    const apiUrl = env.GITHUB_API_URL ?? "https://api.github.com";
    const github = (0,open_github/* openGitHub */.o)({
        token,
        owner,
        repo,
        apiUrl,
        graphqlUrl: env.GITHUB_GRAPHQL_URL ?? `${apiUrl}/graphql`,
        serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
        userAgent: "deploy-guard",
        log,
    });
    const settings = settingsOf(await readWrittenSettings(github, await readFile(config), config), env);
    const secrets = [token, ...settings.secrets];
    hide = secretHider(secrets);
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
        replay: result,
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
        log.line(`learnt what chance brings from ${(0,words/* duration */.p0)(terms.historyMs / 1_000)} before ${new Date(at).toISOString().slice(0, 10)}`);
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


/***/ })

};
