export const id = 545;
export const ids = [545];
export const modules = {

/***/ 72244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ firstRecord),
/* harmony export */   M: () => (/* binding */ entryOf)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30905);

/** What tells two moments of the same kind apart. */
function idOf({ what, at }) {
    const of = "number" in what ? what.number : "sha" in what ? what.sha : "vendor" in what ? what.vendor : "";
    const when = what.kind === "vendor-said" ? `:${at}` : "";
    return of === "" ? what.kind : `${what.kind}:${of}${when}`;
}
/** The record of an incident that is opened now. */
function firstRecord({ environment, sha, deployedAt }, { moments, severity, openedAt }) {
    const opened = { at: openedAt, what: { kind: "opened", severity }, source: "deploy-guard" };
    const entries = [...moments, opened].map((moment) => ({ id: idOf(moment), ...moment }));
    const empty = { environment, sha, deployedAt, entries: [], comments: 0, answered: [] };
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .withEntries */ .bA)(empty, entries).record;
}
/** What a run of ours has to add later: the same happening gets the same id, whichever run says it. */
function entryOf(what, at, more = {}) {
    const moment = { at, what, source: "deploy-guard" };
    return { id: idOf(moment), ...moment, ...more };
}


/***/ }),

/***/ 30905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   bA: () => (/* binding */ withEntries)
/* harmony export */ });
/* unused harmony export mostLetters */
/** When somebody said it: a moment that is noted later changes no state of the time before. */
function saidAt({ at, toldAt }) {
    return toldAt ?? at;
}
const stateChanges = {
    "got-worse": (state, _, { at }) => ({ ...state, startedAt: at }),
    certain: (state, _, { at }) => ({ ...state, detectedAt: state.detectedAt ?? at }),
    opened: (state, { severity }, { at }) => ({ ...state, severity, detectedAt: state.detectedAt ?? at }),
    acknowledged: (state, _, { by, at }) => ({
        ...state,
        phase: state.phase === "open" ? "acknowledged" : state.phase,
        acknowledgedAt: state.acknowledgedAt ?? at,
        ...(by !== undefined && { owner: by }),
    }),
    "severity-set": (state, { severity }) => ({ ...state, severity }),
    "cause-told": (state, { text }, { by }) => ({ ...state, cause: { text, ...(by !== undefined && { by }) } }),
    recovered: (state, _, { at }) => isOver(state) ? state : { ...state, phase: "mitigated", mitigatedAt: state.mitigatedAt ?? at },
    "not-recovered": (state) => (isOver(state) ? state : worseAgain(state)),
    "bad-again": (state) => worseAgain(state),
    resolved: (state, _, { at }) => state.phase === "resolved"
        ? state
        : { ...state, phase: "resolved", resolvedAt: at, mitigatedAt: state.mitigatedAt ?? at },
    "false-alarm": (state, _, { at }) => ({ ...state, phase: "false-alarm", resolvedAt: at }),
    reopened: (state) => worseAgain(state),
};
function isOver({ phase }) {
    return phase === "resolved" || phase === "false-alarm";
}
/** Whoever had it still has it. */
function worseAgain({ mitigatedAt: _, resolvedAt: __, ...state }) {
    return { ...state, phase: state.acknowledgedAt === undefined ? "open" : "acknowledged" };
}
/** What state an incident is in, with its milestones in milliseconds since the epoch. */
function stateOf({ deployedAt, entries }) {
    const start = { phase: "open", severity: 3, startedAt: deployedAt };
    const state = entries
        .toSorted((a, b) => saidAt(a) - saidAt(b))
        .reduce((state, entry) => {
        const change = stateChanges[entry.what.kind];
        return change === undefined ? state : change(state, entry.what, entry);
    }, start);
    return { ...state, secondsTo: durationsOf(state) };
}
function durationsOf(state) {
    const since = (at) => at === undefined ? undefined : Math.max(0, (at - state.startedAt) / 1_000);
    const entries = Object.entries({
        detect: since(state.detectedAt),
        acknowledge: since(state.acknowledgedAt),
        mitigate: since(state.mitigatedAt),
        resolve: since(state.resolvedAt),
    }).filter(([, seconds]) => seconds !== undefined);
    return Object.fromEntries(entries);
}
/** Characters of the record as text. An issue holds 65,536 in all. */
const mostLetters = 14_000;
/** What anybody can look up again goes first when it becomes too much. */
const dispensable = ["merged", "vendor-said"];
/** What somebody has to be told that it was not taken. */
const optional = ["noted"];
/**
 * The record with these entries too; those that it has already are left out. What changes its state is always taken; a note
 * that does not fit any more is among `left`.
 */
function withEntries(record, added) {
    const known = new Set(record.entries.map(({ id }) => id));
    const left = [];
    let entries = [...record.entries];
    for (const entry of added) {
        if (known.has(entry.id))
            continue;
        known.add(entry.id);
        let next = [...entries, entry];
        while (sizeOf(next) > mostLetters) {
            const gone = next.findIndex(({ what }) => dispensable.includes(what.kind));
            if (gone < 0)
                break;
            next = next.toSpliced(gone, 1);
        }
        if (sizeOf(next) > mostLetters && optional.includes(entry.what.kind))
            left.push(entry);
        else
            entries = next;
    }
    return { record: { ...record, entries: entries.toSorted((a, b) => a.at - b.at) }, left };
}
function sizeOf(entries) {
    return JSON.stringify(entries).length;
}


/***/ }),

/***/ 97631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
const severities = [1, 2, 3, 4];
/** Shares of failing requests from which a failure counts as most of them, and as many. */
const mostShare = 0.5;
const manyShare = 0.1;
/**
 * How bad an incident is, from what got worse: 1 where at least half of the requests to something critical fail, or most of
 * the traffic; 2 where something critical fails, or at least a tenth of anything; 3 where less fails; 4 where nothing fails
 * and something is slower or another level.
 */
function severityOf(harms, { mostFail } = {}) {
    const failing = harms.filter(({ share, slow }) => share !== undefined && !slow);
    if (mostFail === true || failing.some(({ critical, share = 0 }) => critical && share >= mostShare))
        return 1;
    if (failing.some(({ critical, share = 0 }) => critical || share >= manyShare))
        return 2;
    return failing.length > 0 ? 3 : 4;
}


/***/ }),

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

/***/ 38854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ baselineLine),
/* harmony export */   IV: () => (/* binding */ deployLine),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Mn: () => (/* binding */ lookLine),
/* harmony export */   cU: () => (/* binding */ pastWords)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54783);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38519);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25825);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6810);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61042);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46505);






/** First line of a watch: what is watched, since when, against what. */
function deployLine(deploy, changes) {
    const before = deploy.previous === undefined
        ? (deploy.previousUnknown ?? "what was live before is not known")
        : `${deploy.previous.judgedHealthy ? "last good" : "before it"} ${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha7 */ .go)(deploy.previous.sha)}${deploy.previous.deployedAt === undefined
            ? ""
            : ` (${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)((deploy.deployedAt - deploy.previous.deployedAt) / 1_000)} ago)`}`;
    const size = changes === undefined ? "" : `, ${changes} change${changes === 1 ? "" : "s"}`;
    return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(`deploy ${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha7 */ .go)(deploy.sha)} to ${deploy.environment}, since ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_4__/* .clock */ .pm)(deploy.deployedAt)} UTC (${deploy.found}); ${before}${size}`, 400);
}
/** What is out of the ordinary in how this deploy came about, a sentence each. */
function pastWords({ sha, wentBackFrom, regressedBefore }) {
    const back = wentBackFrom === undefined
        ? []
        : [
            `${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha7 */ .go)(sha)} is an earlier commit than ${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha7 */ .go)(wentBackFrom.sha)}, which was live before: a rollback by hand`,
        ];
    const again = regressedBefore === undefined
        ? []
        : [
            `${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha7 */ .go)(sha)} was live before, at ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_4__/* .moment */ .n$)(regressedBefore.deployedAt)}, and was judged regressed then`,
        ];
    return [...back, ...again];
}
function level(signal, side) {
    const { rate } = signal[side];
    return signal.kind === "gauge"
        ? rate === undefined
            ? "no data"
            : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .significant */ .I1)(rate)
        : rate === undefined
            ? "no data"
            : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(rate);
}
/** What production was like before, one line. */
function baselineLine(verdict) {
    const words = verdict.signals.map((signal) => {
        const name = (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(signal.name);
        const n = signal.kind === "gauge" ? "" : ` of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(signal.baseline.n)}`;
        return signal.baseline.rate === undefined ? `${name}: none` : `${name} ${level(signal, "baseline")}${n}`;
    });
    return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(`baseline: ${words.join(" · ")}`, 1_000);
}
/** One look: elapsed, phase, each signal's rate against its baseline, and its evidence as a bar that is full at the alarm. */
function lookLine(verdict, elapsedSeconds, settleSeconds) {
    const phase = elapsedSeconds < settleSeconds ? "settling" : "watching";
    const words = verdict.signals.map((signal) => {
        const name = (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(signal.name);
        const bar = (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceBar */ .V_)(signal.logEvidence, signal.threshold);
        const beyond = signal.logEvidence >= signal.threshold ? ` beyond ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .odds */ .VH)(signal.threshold)}` : "";
        return `${name} ${level(signal, "after")} (was ${level(signal, "baseline")})${bar === "" ? "" : ` ${bar}`}${beyond}`;
    });
    return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(`${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_4__/* .offset */ .cY)(elapsedSeconds).padEnd(6)} ${phase}  ${words.join("   ")}`, 2_000);
}
/** The last line of a watch: at the look that gave the verdict, and which readings decided where those are older. */
function verdictLine(verdict, elapsedSeconds) {
    const { decidedAfterSeconds, reason } = verdict;
    const at = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_4__/* .offset */ .cY)(elapsedSeconds);
    const decided = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_4__/* .offset */ .cY)(decidedAfterSeconds);
    const by = decided === at ? "" : ` (decided by the readings up to ${decided})`;
    return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(`${at.padEnd(6)} ${verdict.verdict.toUpperCase()}  ${reason}${by}`, 1_000);
}


/***/ }),

/***/ 63956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ changeIncident)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/incident/record/record.js
var record_record = __webpack_require__(30905);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/report/command-words.js

const usage = {
    ack: { form: "/ack", does: "I have it" },
    severity: { form: "/severity 2", does: "1 (worst) to 4" },
    timeline: {
        form: "/timeline 14:02 switched provider",
        does: "notes what happened; the time is UTC and may be left out",
    },
    cause: { form: "/cause what it was", does: "notes the cause" },
    "false-alarm": {
        form: "/false-alarm why",
        does: "nothing was wrong: closes the revert unmerged and this issue, and the judge learns from it",
    },
    resolve: { form: "/resolve", does: "it is over: closes this issue" },
    reopen: { form: "/reopen", does: "it is not over" },
    help: { form: "/help", does: "this list" },
};
/** Hidden in the one reply to a comment. */
function replyMarker(commentId) {
    return `<!-- deploy-guard:reply to=${commentId} -->`;
}
/** What can be written in a comment of an incident. */
function commandHelp() {
    const rows = Object.values(usage).map(({ form, does }) => `| \`${form}\` | ${does} |`);
    return [
        "A line of a comment that begins so, from whoever may write to this repository:",
        "",
        "| | |",
        "|---|---|",
        ...rows,
    ].join("\n");
}
/** What was expected instead. */
function mistakeWords(mistake) {
    switch (mistake.kind) {
        case "unknown-command":
            return `${(0,report_text/* code */.aY)(`/${mistake.written}`)} is no command; did you mean \`${usage[mistake.near].form}\`?`;
        case "lacks-text":
            return `\`/${mistake.command}\` needs a text after it, such as \`${usage[mistake.command].form}\`.`;
        case "no-severity":
            return `${mistake.written === "" ? "`/severity` alone" : (0,report_text/* code */.aY)(mistake.written)} is no severity: expected a number from 1 (worst) to 4, such as \`${usage.severity.form}\`.`;
        case "in-the-future":
            return `${(0,report_text/* escapeMarkdown */.FV)(mistake.written)} UTC is in the future; expected when it happened.`;
    }
}
function refusalWords(refusal) {
    switch (refusal.kind) {
        case "record-full":
            return "The record of this incident is full, so this is not in its timeline. The comment stays, of course.";
        case "still-bad":
            return `Not resolved: ${(0,report_text/* escapeMarkdown */.FV)(refusal.reason, 400)} Write \`/resolve\` again to resolve it all the same.`;
        case "revert-stays":
            return `The revert #${refusal.number} could not be closed: ${(0,report_text/* escapeMarkdown */.FV)(refusal.why, 300)}. Close it by hand, unmerged.`;
    }
}

// EXTERNAL MODULE: ./lib/report/incident-status.js
var incident_status = __webpack_require__(397);
// EXTERNAL MODULE: ./lib/report/moment-words.js
var moment_words = __webpack_require__(66792);
// EXTERNAL MODULE: ./lib/report/record-block.js
var record_block = __webpack_require__(51265);
// EXTERNAL MODULE: ./lib/report/section.js
var section = __webpack_require__(14981);
// EXTERNAL MODULE: ./lib/report/verdict-words.js
var verdict_words = __webpack_require__(28215);
;// CONCATENATED MODULE: ./lib/report/incident-page.js





/**
 * An incident's body with this record: only the sections that are ours and the hidden block are written anew. A section
 * whose marks somebody removed comes back, the status on top, the timeline at the end.
 */
function bodyWithRecord(body, facts) {
    const { record } = facts;
    const status = (0,incident_status/* incidentStatus */.x6)(facts);
    const timeline = `\n${(0,moment_words/* timelineTable */.w)(record.entries, record.deployedAt)}\n`;
    let next = withoutBlock(body).trimEnd();
    next = (0,section/* withSection */.i)(next, "status", status) ?? withStatusOnTop(next, status);
    next =
        (0,section/* withSection */.i)(next, "timeline", timeline) ?? `${next}\n\n### Timeline\n${(0,section/* section */.u)("timeline", timeline)}`;
    return `${next}\n\n${(0,record_block/* recordBlock */.xK)(record)}\n`;
}
/** Below the marker in the first line, by which the incident is known. */
function withStatusOnTop(body, status) {
    const [marker = "", ...rest] = body.split("\n");
    return [marker, (0,section/* section */.u)("status", status), "", ...rest].join("\n");
}
/** Damaged or not: from where it begins to the end of its comment. */
function withoutBlock(body) {
    const read = (0,record_block/* parseRecordBlock */.gg)(body);
    const text = body.replace(/\r\n/gu, "\n");
    if (read.kind === "whole")
        return text.replace(read.block, "");
    const from = text.indexOf("<!-- deploy-guard:record");
    if (from < 0)
        return text;
    const to = text.indexOf("-->", from);
    return `${text.slice(0, from)}${to < 0 ? "" : text.slice(to + 3)}`;
}
const marks = new Set([...Object.values(verdict_words/* statusMark */.w8)]);
/** A title that still begins with a mark of ours gets the one of this phase; one that people wrote stays theirs. */
function titleWithPhase(title, phase) {
    const [first = "", ...rest] = title.split(" ");
    return marks.has(first) ? [(0,incident_status/* phaseMark */.lW)(phase), ...rest].join(" ") : title;
}

// EXTERNAL MODULE: ./lib/incident/record/first-record.js
var first_record = __webpack_require__(72244);
// EXTERNAL MODULE: ./lib/report/incident-body.js + 1 modules
var incident_body = __webpack_require__(56923);
// EXTERNAL MODULE: ./lib/stories/revert/read/our-revert.js
var our_revert = __webpack_require__(54262);
;// CONCATENATED MODULE: ./lib/stories/incident/read-incident.js





/** Pull requests that are looked back over for the reverts of an incident whose record is lost. */
const lookBack = 100;
/**
 * An incident with its record. Anybody may write our markers into an issue of theirs, and they count only in one that an App
 * or the login of this token wrote. A record that is damaged or gone is made anew from what GitHub knows.
 */
async function readIncident(github, number) {
    const issue = await github.findIssue(number);
    if (issue === undefined)
        return { kind: "none", why: `#${number} is no issue` };
    const marker = (0,incident_body/* parseIncidentMarker */.sb)(issue.body);
    if (marker === undefined)
        return { kind: "none", why: `#${number} is no incident of deploy-guard` };
    if (!(await isFromUs(github, issue)))
        return { kind: "none", why: `#${number} was written by ${issue.author ?? "nobody"}, not by this guard` };
    const read = (0,record_block/* parseRecordBlock */.gg)(issue.body);
    if (read.kind === "whole")
        return { kind: "incident", issue, record: read.record, isRebuilt: false };
    return { kind: "incident", issue, record: await rebuild(github, issue, marker), isRebuilt: true };
}
/** Whether an App, or whoever this token speaks for, wrote it. */
async function isFromUs(github, { author }) {
    if (author === undefined)
        return false;
    // The watch may speak by another App's token than the run that listens to comments.
    return author.endsWith("[bot]") || (await github.findSelf())?.login === author;
}
async function rebuild(github, issue, deploy) {
    const { environment, sha } = deploy;
    const [deployments, pulls, comments] = await Promise.all([
        github.readDeployments({ environment, sha, limit: 1 }),
        github.findPulls({ state: "all", limit: lookBack }),
        github.readComments(issue.number),
    ]);
    const deployedAt = deployments[0]?.createdAt ?? issue.createdAt;
    const reverts = pulls
        .filter((pull) => (0,our_revert/* ourMarker */.jm)(github, pull, environment)?.bad === sha)
        .map(({ number, createdAt }) => (0,first_record/* entryOf */.M)({ kind: "revert-opened", number }, createdAt));
    const told = [];
    for (const comment of comments) {
        const entry = (0,record_block/* parseEntryMarker */.Ag)(comment.body);
        if (entry !== undefined && (await isFromUs(github, comment)))
            told.push(entry);
    }
    const record = (0,first_record/* firstRecord */.E)({ ...deploy, deployedAt }, {
        moments: [
            (0,first_record/* entryOf */.M)({ kind: "deployed", sha, environment }, deployedAt),
            (0,first_record/* entryOf */.M)({ kind: "rebuilt" }, issue.createdAt),
            ...reverts,
        ],
        severity: 3,
        openedAt: issue.createdAt,
    });
    return (0,record_record/* withEntries */.bA)(record, told).record;
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./lib/incident/record/severity.js
var record_severity = __webpack_require__(97631);
;// CONCATENATED MODULE: ./lib/incident/record/command.js


const commandNames = [
    "ack",
    "severity",
    "timeline",
    "cause",
    "false-alarm",
    "resolve",
    "reopen",
    "help",
];
/** Words of other parts of ours, and of GitHub's own, which are not for an incident. */
const others = ["allow", "disallow", "waive", "close", "code", "table", "details", "saved", "duplicate"];
const mostLetters = 20_000;
const mostCommands = 10;
const mostText = 280;
/** A clock in the browser may be this far ahead. */
const aheadMs = 60_000;
/** Commands of a comment that was written at `at`, in their order: lines that begin with a slash, outside of code and quotes. */
function parseCommands(comment, at) {
    const found = [];
    let isCode = false;
    for (const line of comment.slice(0, mostLetters).split(/\r\n?|\n/u)) {
        if (/^ {0,3}(?:```|~~~)/u.test(line))
            isCode = !isCode;
        const [written, name] = /^\/([A-Za-z][A-Za-z-]{0,30})(?=[ \t:]|$)/u.exec(line.trimEnd()) ?? [];
        if (isCode || written === undefined || name === undefined)
            continue;
        const rest = line.slice(written.length).replace(/^[ \t:]+/u, "");
        const command = parseCommand(name.toLowerCase(), rest.trim().slice(0, mostText), at);
        if (command !== undefined)
            found.push(command);
        if (found.length === mostCommands)
            break;
    }
    return found;
}
function parseCommand(name, text, at) {
    const kind = commandNames.find((known) => known === name);
    switch (kind) {
        case undefined:
            return unknownCommand(name);
        case "severity":
            return severityCommand(text);
        case "timeline":
            return timelineCommand(text, at);
        case "cause":
            return text === "" ? { kind: "lacks-text", command: kind } : { kind, text };
        case "false-alarm":
            return text === "" ? { kind: "lacks-text", command: kind } : { kind, why: text };
        default:
            return { kind };
    }
}
/** Only what comes near to one of ours: a comment may begin with a path, or speak to another bot. */
function unknownCommand(name) {
    if (others.includes(name))
        return undefined;
    const near = commandNames.find((known) => (0,mod/* distance */.Io)(name, known) <= 2 || (name.length > 2 && (name.startsWith(known) || known.startsWith(name))));
    return near && { kind: "unknown-command", written: name, near };
}
function severityCommand(text) {
    const severity = record_severity/* severities */.g.find((known) => String(known) === text.replace(/^sev(?:erity)?[ -]?/iu, ""));
    return severity === undefined
        ? { kind: "no-severity", written: text.slice(0, 40) }
        : { kind: "severity", severity };
}
const dayMs = 86_400_000;
function timelineCommand(text, at) {
    const [written] = /^(?:\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?Z|\d{1,2}:\d{2}(?::\d{2})?Z?)(?=[ \t]|$)/u.exec(text) ?? [];
    if (written === undefined)
        return text === "" ? { kind: "lacks-text", command: "timeline" } : { kind: "timeline", text };
    const happenedAt = timeOf(written, at);
    // `25:61` is a text.
    if (happenedAt === undefined)
        return { kind: "timeline", text };
    const rest = text.slice(written.length).trim();
    if (rest === "")
        return { kind: "lacks-text", command: "timeline" };
    if (happenedAt > at + aheadMs)
        return { kind: "in-the-future", written };
    return { kind: "timeline", at: happenedAt, text: rest };
}
/** A time of day is the last one before the comment, in UTC. */
function timeOf(written, at) {
    if (written.includes("T")) {
        const time = Date.parse(written);
        return Number.isNaN(time) ? undefined : time;
    }
    const [hours = 0, minutes = 0, seconds = 0] = written.replace("Z", "").split(":").map(Number);
    if (hours > 23 || minutes > 59 || seconds > 59)
        return undefined;
    const midnight = Math.floor(at / dayMs) * dayMs;
    const today = midnight + ((hours * 60 + minutes) * 60 + seconds) * 1_000;
    return today > at + aheadMs ? today - dayMs : today;
}

// EXTERNAL MODULE: ./lib/stories/revert/read/may-write.js
var may_write = __webpack_require__(27330);
;// CONCATENATED MODULE: ./lib/stories/incident/run-commands.js





const mostComments = 20;
/**
 * Carries out what people asked for in comments, oldest first, each once.
 * @throws WorldError when GitHub does not say whether somebody may write here: the command is left for the next run
 */
async function runCommands(world, asked, effect) {
    const { bots } = asked;
    const mayWrite = (0,may_write/* openMayWrite */.D)(world.github);
    const answers = [];
    let { record } = asked;
    const open = asked.comments.filter((comment) => isOpen(record, comment, bots));
    for (const comment of open.slice(0, mostComments)) {
        const commands = parseCommands(comment.body, comment.createdAt);
        if (commands.length === 0)
            continue;
        const may = await mayWrite(comment.author);
        if (may === undefined)
            throw unknownPermission(comment);
        if (!may) {
            answers.push({ comment, reaction: "-1" });
            record = withAnswered(record, comment);
            continue;
        }
        const before = record;
        const replies = [];
        let understood = true;
        for (const [index, command] of commands.entries()) {
            const done = await runCommand(world, { command, record, comment, index }, effect);
            record = done.record;
            if (done.reply !== undefined)
                replies.push(done.reply);
            understood &&= done.isDone;
        }
        if (record.entries.length === before.entries.length)
            record = withAnswered(record, comment);
        answers.push({
            comment,
            reaction: understood ? "+1" : "confused",
            ...(replies.length > 0 && { reply: replies.join("\n\n") }),
        });
    }
    return { record, answers };
}
async function runCommand(world, asked, effect) {
    const { command, record, comment, index } = asked;
    if (isMistake(command))
        return { record, reply: mistakeWords(command), isDone: false };
    if (command.kind === "help")
        return { record, reply: commandHelp(), isDone: true };
    const { refusal, instead, also = [], advice } = await effect(command, record, comment);
    const what = refusal === undefined ? happeningOf(command, safeText(world)) : instead;
    if (what === undefined)
        return { record, reply: refusalWords(refusal), isDone: false };
    const at = command.kind === "timeline" ? (command.at ?? comment.createdAt) : comment.createdAt;
    const entry = entryOfComment(what, at, { comment, index });
    const next = (0,record_record/* withEntries */.bA)(record, [...also, entry]);
    const why = refusal ?? advice ?? (next.left.length > 0 ? recordFull : undefined);
    return {
        record: next.record,
        ...(why !== undefined && { reply: refusalWords(why) }),
        isDone: why === undefined || why === advice,
    };
}
function unknownPermission({ author }) {
    return new errors/* WorldError */.nM(`whether ${author} may write to this repository can't be read, so the command is left for the next run`, { service: "GitHub" });
}
const recordFull = { kind: "record-full" };
function isMistake(command) {
    return ["unknown-command", "lacks-text", "no-severity", "in-the-future"].includes(command.kind);
}
function idOf(comment, index) {
    return `comment:${comment.id}:${index}`;
}
/** Whether a comment still waits for an answer. */
function isOpen({ entries, answered: ids }, comment, bots) {
    const { author, authorIsBot, id } = comment;
    if (author === undefined || ids.includes(id))
        return false;
    if (authorIsBot && !bots.some((name) => name.toLowerCase() === author.toLowerCase()))
        return false;
    return !entries.some((entry) => entry.id.startsWith(`comment:${id}:`));
}
const mostAnswered = 100;
function withAnswered(record, { id }) {
    return { ...record, answered: [...record.answered, id].slice(-mostAnswered) };
}
/** Secrets of anybody are hidden before a text goes anywhere. */
function safeText({ hide, redact }) {
    return (text) => redact(hide(text));
}
function entryOfComment(what, at, { comment, index }) {
    const { author, createdAt, url } = comment;
    return {
        id: idOf(comment, index),
        at,
        ...(at !== createdAt && { toldAt: createdAt }),
        ...(author !== undefined && { by: author }),
        url,
        source: "comment",
        what,
    };
}
function happeningOf(command, safe) {
    switch (command.kind) {
        case "ack":
            return { kind: "acknowledged" };
        case "severity":
            return { kind: "severity-set", severity: command.severity };
        case "timeline":
            return { kind: "noted", text: safe(command.text) };
        case "cause":
            return { kind: "cause-told", text: safe(command.text) };
        case "false-alarm":
            return { kind: "false-alarm", why: safe(command.why) };
        case "resolve":
            return { kind: "resolved" };
        case "reopen":
            return { kind: "reopened" };
    }
}

;// CONCATENATED MODULE: ./lib/stories/incident/change-incident.js







/** Runs at the same time that may overtake each other before one gives up. */
const mostTurns = 5;
/**
 * Brings an incident's record, page and state up to date with what was asked for in comments and with what this run adds.
 * GitHub has no writing on condition: two runs at once may each write over the other. So whoever wrote looks at how many
 * comments there are by then, takes those into account that came meanwhile, and writes again; what a run adds by itself is
 * in a comment of ours too. Entries have ids, so the same is never in it twice.
 */
async function changeIncident(world, change) {
    const { github } = world;
    const answers = [];
    for (let turn = 1; turn <= mostTurns; turn++) {
        const found = await readIncident(github, change.number);
        if (found.kind === "none")
            return found;
        const { issue, isRebuilt } = found;
        const before = (0,record_record/* withEntries */.bA)(withHandChange(found.record, issue), change.entries ?? []).record;
        const comments = await waiting(world, found, turn === 1 ? change.comment : undefined);
        const told = (0,record_record/* withEntries */.bA)(before, comments.ours).record;
        const ran = await runCommands(world, { record: told, comments: comments.people, bots: change.bots ?? [] }, change.effect ?? (async () => ({})));
        answers.push(...ran.answers);
        // Before the record: if this run ends here, the next one finds the command open and answers in the same way.
        for (const { comment, reaction } of ran.answers)
            await react(world, comment.id, reaction);
        const record = { ...ran.record, comments: issue.comments ?? comments.count };
        const wanted = pageOf(issue, record, change.commands);
        const isSame = !isRebuilt && Object.keys(wanted).length === 0;
        const after = isSame ? issue : await github.updateIssue(issue.number, wanted);
        for (const { comment, reply } of ran.answers)
            if (reply !== undefined)
                await github.ensureComment(issue.number, replyMarker(comment.id), world.hide(reply));
        if ((after.comments ?? 0) <= (issue.comments ?? 0))
            return { kind: "changed", issue: after, record, answers };
    }
    throw new errors/* WorldError */.nM(`#${change.number} was changed ${mostTurns} times while it was brought up to date; the next run goes on`, { service: "GitHub" });
}
async function react(world, id, reaction) {
    try {
        await world.github.addReaction(id, reaction);
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        // A comment that was deleted meanwhile; what it asked for was asked for.
        world.log.line(`the comment ${id} could not be answered: ${error.message}`);
    }
}
/** What people did with GitHub's own buttons counts like the command. */
function withHandChange(record, issue) {
    const { phase } = (0,record_record/* stateOf */.L4)(record);
    const isOver = phase === "resolved" || phase === "false-alarm";
    if (issue.state === "closed" && !isOver && issue.closedAt !== undefined) {
        const what = issue.stateReason === "not_planned"
            ? { kind: "false-alarm", why: "closed as not planned" }
            : { kind: "resolved" };
        const entry = {
            id: `closed:${issue.closedAt}`,
            at: issue.closedAt,
            source: "the issue was closed",
            what,
        };
        return (0,record_record/* withEntries */.bA)(record, [entry]).record;
    }
    if (issue.state === "open" && isOver) {
        const last = record.entries.findLast(({ what }) => what.kind === "resolved" || what.kind === "false-alarm");
        const at = Math.max(issue.updatedAt ?? 0, last.toldAt ?? last.at);
        const entry = {
            id: `reopened-after:${last.id}`,
            at,
            source: "the issue was opened again",
            what: { kind: "reopened" },
        };
        return (0,record_record/* withEntries */.bA)(record, [entry]).record;
    }
    return record;
}
/** Comments that the record has not taken into account. One request less where that is only the one that set this run off. */
async function waiting({ github }, { issue, record, isRebuilt }, comment) {
    const count = issue.comments;
    if (!isRebuilt && comment !== undefined && count === record.comments + 1)
        return { people: [comment], ours: [], count };
    if (!isRebuilt && count === record.comments)
        return { people: [], ours: [], count };
    const all = await github.readComments(issue.number);
    const ours = [];
    for (const one of all) {
        const entry = (0,record_block/* parseEntryMarker */.Ag)(one.body);
        if (entry !== undefined && (await isFromUs(github, one)))
            ours.push(entry);
    }
    const written = all.filter(({ createdAt, updatedAt }) => updatedAt === undefined || updatedAt <= createdAt);
    const people = written.map(writtenOf);
    // As it was written when it set this run off, whatever was made of it since.
    const isNew = comment !== undefined && !people.some(({ id }) => id === comment.id);
    return { people: isNew ? [...people, comment] : people, ours, count: all.length };
}
function writtenOf({ id, body, author, authorIsBot, createdAt, url }) {
    return { id, body, author, authorIsBot: authorIsBot ?? false, createdAt, url };
}
/** What of the issue is to be another; nothing where all of it is as it should be. */
function pageOf(issue, record, commands) {
    const state = (0,record_record/* stateOf */.L4)(record);
    const { phase } = state;
    const isOver = phase === "resolved" || phase === "false-alarm";
    const body = bodyWithRecord(issue.body, { record, state, commands });
    const title = titleWithPhase(issue.title, phase);
    const open = isOver ? "closed" : "open";
    return {
        ...(body !== issue.body && { body }),
        ...(title !== issue.title && { title }),
        ...(open !== issue.state && {
            state: open,
            ...(isOver && { stateReason: phase === "resolved" ? "completed" : "not_planned" }),
        }),
    };
}


/***/ }),

/***/ 34062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ attempter)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Every step gets its turn: even a bug of ours in one must not silence the next. */
function attempter(log) {
    return async (step, act, otherwise) => {
        try {
            return await act();
        }
        catch (error) {
            const message = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM ? error.message : `a bug of ours: ${error}`;
            log.warning(`${step}: ${message}`);
            if (error instanceof Error && !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM))
                log.line(String(error.stack));
            return otherwise(message);
        }
    };
}


/***/ }),

/***/ 62475:
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

/***/ 2055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isHopeless),
/* harmony export */   c: () => (/* binding */ checkSignals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _report_doubt_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12644);


/**
 * Asks each source whether what its signals name is there and is what it is taken for; what speaks against it makes the
 * signal blind. A source that can't be asked leaves what is known. What was read meanwhile, until `read` is done, outweighs
 * a doubt whether there is anything.
 */
async function checkSignals(world, signals, when, read) {
    const at = world.now();
    await Promise.all(signals.map(async (signal) => {
        const { facts, check } = signal;
        if (check === undefined)
            return;
        try {
            const { doubts: found, notes } = await check({ ...when, at });
            await read;
            const doubts = found.filter((doubt) => !isRefuted(doubt, facts));
            const known = new Set(facts.doubts.map((doubt) => JSON.stringify(doubt)));
            for (const doubt of doubts)
                if (!known.has(JSON.stringify(doubt)))
                    world.log.warning(world.hide(`${facts.name} can't be judged: ${(0,_report_doubt_words_js__WEBPACK_IMPORTED_MODULE_1__/* .doubtWords */ .O)(doubt)}`));
            signal.checked = doubts;
            facts.doubts = [...doubts, ...signal.shown];
            facts.notes = [...new Set([...facts.notes, ...notes])];
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM))
                throw error;
            world.log.detail(`${facts.name} could not be checked: ${error.message}`);
        }
    }));
}
/** That nothing of a name exists is wrong where it has been counted. */
function isRefuted(doubt, { baseline, after }) {
    if (!("part" in doubt) || !["no-such-metric", "no-such-value", "no-such-series"].includes(doubt.kind))
        return false;
    return [...baseline, ...after].some((reading) => "value" in reading ||
        (doubt.part === "bad" ? reading.bad > 0 : doubt.part === "total" && reading.total > 0));
}
/** Whether no signal that counts can be judged, so that nothing is gained by watching on. */
function isHopeless(signals) {
    const counting = signals.filter(({ watchOnly }) => !watchOnly);
    return counting.length > 0 && counting.every(({ facts }) => facts.doubts.length > 0);
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

// EXTERNAL MODULE: ./lib/stories/signals/watched-signal.js
var watched_signal = __webpack_require__(77766);
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
    const signals = (0,watched_signal/* watchedSignals */.w)(settings, {
        source,
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
/* harmony export */   co: () => (/* binding */ readBaselineAgain),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   ru: () => (/* binding */ chooseSteps)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

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
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM))
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
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM))
            throw error;
        signal.baselineFailed = true;
        return error.message;
    }
}


/***/ }),

/***/ 77766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ judged),
/* harmony export */   w: () => (/* binding */ watchedSignals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _report_doubt_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12644);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38519);



/** What the settings ask to watch: plain signals, calls of integrations, and their probes. */
function watchedSignals(settings, open) {
    const stepSeconds = settings.watch.interval / 1_000;
    const plain = Object.entries(settings.signals).map(([name, signal]) => ofSource({ name, signal, source: open.source(signal.source), stepSeconds }));
    const ofIntegrations = Object.entries(settings.integrations).flatMap(([integration, its]) => {
        const calls = its.calls === undefined
            ? []
            : [
                ofSource({
                    name: (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .callsName */ .hq)(integration),
                    signal: its.calls,
                    source: open.source(its.calls.source),
                    stepSeconds,
                    integration,
                    its,
                }),
            ];
        const probes = its.probes.map((probe, index) => ofProbe({
            integration,
            its,
            probe: open.probe(probe),
            hasOutboundNetwork: open.hasOutboundNetwork,
            stepSeconds,
            name: (0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checksName */ .ZR)(integration, its.probes.length === 1 ? undefined : index + 1),
        }));
        return [...calls, ...probes];
    });
    return [...plain, ...ofIntegrations];
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
            facts.notes = [...new Set([...facts.notes, ...notes])];
            // Readings that were once wrong stay among those that are judged; a histogram may still come.
            const lasting = watched.shown.filter(({ kind }) => kind === "more-bad-than-total");
            watched.shown = doubts.length > 0 ? doubts : lasting;
            facts.doubts = [...watched.checked, ...watched.shown];
            return query.gives === "gauge" ? gauge : ratio;
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
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM("got no answer, and neither did the control probe: the runner has no outbound network", {
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
    if (query.slowerThanMs !== undefined)
        return "latency";
    return query.gives === "ratio" && integration !== undefined ? "calls" : query.gives;
}
function failureOf({ error, conditions }) {
    if (error !== undefined)
        return { kind: "no-answer", why: error };
    const failed = conditions.filter(({ ok }) => !ok);
    if (failed.length === 0)
        return undefined;
    return { kind: "unmet", conditions: failed.map(({ text, actual }) => ({ text, actual })) };
}
/** The judge's form of it, with calm stretches of its past where it is to be calibrated on them. */
function judged(signal, placebos) {
    const { facts, kind, weight, critical, watchOnly, worse, earlier, calibrated } = signal;
    const blind = (0,_report_doubt_words_js__WEBPACK_IMPORTED_MODULE_1__/* .blindWords */ .h)(facts.doubts);
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
        ...(placebos !== undefined && { placebos }),
    };
}


/***/ }),

/***/ 87812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ watchDeploy)
});

;// CONCATENATED MODULE: ./lib/judge/signals/tally.js
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

;// CONCATENATED MODULE: ./lib/judge/signals/onset.js

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
    const sums = tally(readings);
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

;// CONCATENATED MODULE: ./lib/judge/evidence/log-mean-exp.js
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

;// CONCATENATED MODULE: ./lib/judge/signals/restarts.js

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
    return logMeanExp(terms, shares);
}

;// CONCATENATED MODULE: ./lib/judge/evidence/dispersion.js
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

;// CONCATENATED MODULE: ./lib/judge/evidence/ratio-evidence.js

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
        return logMeanExp(terms);
    };
}
/** ln of the evidence against "the rate is at most `floor`", a mixture of Poisson likelihood ratios. */
function floorEvidence(bad, total, floor) {
    return logMeanExp(floorMultiples.map((m) => bad * Math.log(m) - (m - 1) * floor * total));
}
/** ln of the evidence against "the rate is at least `delta`", a mixture of Poisson likelihood ratios. */
function belowEvidence(bad, total, delta) {
    return logMeanExp(deltaShares.map((share) => bad * Math.log(share) + (1 - share) * delta * total));
}

;// CONCATENATED MODULE: ./lib/judge/signals/traffic.js



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
    return { usual, phi: dispersion(counts), ebbs };
}
function rateOfAll(readings) {
    const { total, seconds } = tally(readings).between(0, readings.length);
    return seconds > 0 ? total / seconds : undefined;
}
/** Whether some stretch of at least so many seconds had less than `rate` events a second. */
function hasEbb(readings, rate, leastSeconds) {
    const sums = tally(readings);
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
        const logEvidence = belowEvidence(total / phi, seconds / phi, toleratedShare * usual);
        if (logEvidence > best.logEvidence)
            best = { start, logEvidence };
    }
    return best;
}

;// CONCATENATED MODULE: ./lib/judge/transient.js

/** A stretch in which fewer bad events than this are expected says little about healing. */
const transient_fewestExpected = 2;
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
    const rate = rateOf(sums.between(from, to));
    const middle = Math.floor((from + to) / 2);
    let start = to;
    let seconds = 0;
    while (start > from &&
        (seconds < holdSeconds || (start > middle && rate * sums.between(start, to).total < transient_fewestExpected))) {
        start--;
        seconds += prepared.after[start]?.seconds ?? 0;
    }
    const [earlier, held] = [sums.between(from, start), sums.between(start, to)];
    return earlier.total <= 0 ? held.bad > 0 : rateOf(held) >= rateOf(earlier) / 2;
}

;// CONCATENATED MODULE: ./lib/judge/signal-state.js




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
        mixed: isBlind ? 0 : mixedEvidence(prepared, restarts, to),
        whole: isBlind ? 0 : prepared.evidence(0, to),
        isStale: isStale(prepared, to, at),
        hasLostTraffic: isTrafficLost(prepared, to),
    };
}
function isStale({ after, ends, settled }, to, at) {
    const [last, end] = [after[to - 1], ends[to - 1]];
    if (to <= settled || last === undefined || end === undefined)
        return true;
    return at - end > Math.max(120, 3 * last.seconds) * 1000;
}
function onsetAt({ prepared, to }) {
    return findOnset([...prepared.before, ...prepared.after.slice(0, to)], prepared.phi);
}
/** When a failure that healed began. */
function healedOnset({ prepared, history }) {
    const end = Math.max(history.badUntil, prepared.settled);
    return findOnset([...prepared.before, ...prepared.after.slice(0, end)], prepared.phi);
}
/**
 * The highest threshold at which a failure, wherever it began, counts as one that lasts: it has outlasted a restart, is more
 * than one bad minute, and is not healing. Below any threshold otherwise.
 */
function lastingSince(state, onset, deployedAt, settings) {
    const { prepared, to } = state;
    const since = Math.max(deployedAt, onset?.at ?? deployedAt);
    if (!hasLasted(prepared, since, to, settings) || !isStillBadSince(state, since, settings))
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
    return from < to && isStillBad(prepared, from, to, holdSeconds);
}
/** Length of the last of after[0, to), in seconds. */
function lastInterval({ after }, to) {
    return after[to - 1]?.seconds ?? 0;
}

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
    if (later.bad < 3 || rateOf(later) < rateOf(seen.between(0, settled)) / 2)
        return Number.NEGATIVE_INFINITY;
    const interval = lastInterval(prepared, to);
    const since = Math.max(deployedAt, onset?.at ?? deployedAt);
    if (since > deployedAt + settleSeconds * 1000)
        return Number.NEGATIVE_INFINITY;
    const begun = after.findIndex(({ at }) => at >= since);
    // Shares of intervals added up: how long everything would have failed.
    const failing = after
        .slice(begun, to)
        .reduce((sum, { seconds }, nth) => sum + seconds * rateOf(seen.between(begun + nth, begun + nth + 1)), 0);
    const isOutage = rateOf(seen.between(to - 1, to)) >= outage;
    if (!isStillBad(prepared, begun, to, interval))
        return Number.NEGATIVE_INFINITY;
    if (isOutage) {
        return failing >= 1.1 * settleSeconds ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    }
    return hasLasted(prepared, since, to, settings)
        ? prepared.lastingEvidence(settleSeconds + interval, begun, to)
        : Number.NEGATIVE_INFINITY;
}

;// CONCATENATED MODULE: ./lib/judge/pools.js

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
        log: logMeanExp(parts.map(({ log }) => log), parts.map(({ weight }) => weight)),
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

;// CONCATENATED MODULE: ./lib/judge/alarm.js



/** The regression that the evidence shows at this look, if any, and what the next look must know of each signal. */
function alarmAt(states, { pools, deployedAt, settings }) {
    const histories = states.map(({ history }) => history);
    const crossed = (leader, onset) => {
        const index = states.indexOf(leader);
        const since = Math.max(deployedAt, onset?.at ?? 0);
        const isBad = leader.mixed > 0 && isStillBadSince(leader, since, settings);
        const badUntil = isBad ? leader.to : (histories[index]?.badUntil ?? 0);
        histories[index] = { crossed: true, badUntil };
    };
    for (const pool of pools) {
        const mixed = mergeEvidence(pool, states.map((state) => scaled(state, state.mixed, settings)));
        const whole = mergeEvidence(pool, states.map((state) => scaled(state, state.whole, settings)));
        const [lately, altogether] = [states[mixed.leader], states[whole.leader]];
        if (lately !== undefined && mixed.log >= pool.need) {
            const onset = onsetAt(lately);
            if (lastingSince(lately, onset, deployedAt, settings) >= lately.calibrated.regression) {
                return { alarm: { leader: lately, onset, rule: "sustained" }, histories };
            }
            crossed(lately, onset);
        }
        if (altogether !== undefined && whole.log >= pool.need) {
            const onset = onsetAt(altogether);
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
    const onset = onsetAt(state);
    return Math.max(Math.min(mixed, lastingSince(state, onset, deployedAt, settings)), Math.min(whole, 2 * mixed, persistingSince(state, onset, deployedAt, settings)));
}
/** Evidence on the textbook scale: a calibrated threshold reads as ln(1/alpha). */
function scaled({ calibrated }, log, { alpha }) {
    return (log * Math.log(1 / alpha)) / calibrated.regression;
}

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

;// CONCATENATED MODULE: ./lib/judge/signals/cap.js
/** Longer intervals are not capped: at minute scale a cap hides outages. */
const longestCapped = 15;
/** One short interval can bring at most five times the bad events expected at `rate` (never less than 3): bursts count, but do not decide alone. */
function capBursts(readings, rate) {
    return readings.map((reading) => reading.seconds > longestCapped
        ? reading
        : { ...reading, bad: Math.min(reading.bad, Math.max(3, Math.ceil(5 * rate * reading.total))) });
}

;// CONCATENATED MODULE: ./lib/judge/signals/learn-level.js




/** Shorter stretches say more of chance than of the level. */
const stretchSeconds = 300;
/** How far a level drifts, by how its five-minute stretches differ within the baseline. */
function wanderOfBaseline(baseline) {
    const { bad, total } = tally(baseline).between(0, baseline.length);
    if (bad < 1)
        return wanderUnknown;
    const phi = dispersion(baseline);
    return learnWander(wanderUnknown, stretchesOf(baseline).map((one) => ({
        bad: one.bad / phi,
        expected: (one.total * bad) / total / phi,
        known: bad / phi,
    })));
}
/** How counts scatter and their level drifts, by what past windows did after their baseline; undefined where none had a bad event. */
function learnLevel(windows) {
    const capped = apart(windows).flatMap(({ before, after }) => {
        const rate = rateOf(tally(before).between(0, before.length));
        return rate > 0 ? [{ before: capBursts(before, rate), after: capBursts(after, rate) }] : [];
    });
    if (capped.length === 0)
        return;
    const phi = capped.reduce((sum, { before, after }) => sum + plainDispersion([...before, ...after]), 0) /
        capped.length;
    const stretches = capped.flatMap(({ before, after }) => {
        const { bad, total } = tally(before).between(0, before.length);
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
    const sums = tally(readings);
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

;// CONCATENATED MODULE: ./lib/judge/evidence/estimate.js
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

// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-betaln/lib/index.js
var math_base_special_betaln_lib = __webpack_require__(65616);
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
    const exchangeable = math_base_special_betaln_lib(s + k, rest + others) - math_base_special_betaln_lib(k, others);
    return logMeanExp(shares.map((q) => s * Math.log(q) + rest * Math.log1p(-q))) - exchangeable;
}

;// CONCATENATED MODULE: ./lib/judge/signals/timeline.js
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
    if (interval > longestCapped) {
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
    const beforeReadings = tidy(signal.baseline.filter(({ at }) => at < deployedAt));
    const afterReadings = tidy(signal.after.filter(({ at }) => at >= deployedAt));
    const levels = afterReadings.map(({ value }) => sign * value);
    const references = [beforeReadings, ...(signal.earlier ?? []).map((readings) => tidy(readings))]
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
        const middle = medianOf(seen.toSorted((a, b) => a - b));
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
        return logMeanExp(limits.map(({ rank, limit }) => beyondEvidence({ beyond: seen.filter((level) => level < limit).length, seen: seen.length }, { rank, known: baseline.sorted.length }, baseline.tau)));
    }
    const after = indicate(afterReadings);
    return {
        signal,
        before: indicate(beforeReadings),
        after,
        seen: tally(after),
        ends: afterReadings.map(endOf),
        settled,
        firstBurstAt: undefined,
        past: pastOf(beforeReadings.length),
        traffic: undefined,
        indicate: (readings) => indicate(tidy(readings)),
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
            baseline: levelEstimate(beforeReadings.map(({ value }) => value), baseline?.tau ?? 1),
            after: levelEstimate(afterReadings.slice(0, to).map(({ value }) => value), baseline?.tau ?? 1),
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
        median: medianOf(sorted),
        high: sorted.at(-(ranks[0] ?? 1)) ?? 0,
        ranks,
        tau: autocorrelationTime(levels),
    };
}
function worseEvidence(seen, reference, tolerated) {
    return logMeanExp(reference.ranks.map((rank) => {
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
    return terms.map(({ k, offset }) => offset + lib(k + events));
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

;// CONCATENATED MODULE: ./lib/judge/signals/usual-part.js




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
    const start = changePoint(readings) ?? 0;
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
    const { bad } = tally(tail).between(0, tail.length);
    return (head.length >= fewestReadings && bad >= fewestWorse && evidenceOfRise(head, tail, tolerate) >= convincing);
}
function isLastingRise(readings, start) {
    const tail = readings.slice(start);
    const { seconds } = tally(tail).between(0, tail.length);
    return tail.length >= fewestWorse && seconds >= shortestWorseSeconds && goesOn(readings, start);
}
/** Whether what began at `start` is still at least half as bad at the end. */
function goesOn(readings, start) {
    const sums = tally(readings);
    const { bad, total } = sums.between(start, readings.length);
    const last = sums.between(Math.max(start, readings.length - fewestWorse), readings.length);
    return last.bad * total >= (bad * last.total) / 2;
}
function calmFrom(readings, tolerate) {
    const backwards = readings.toReversed();
    const start = readings.length - (changePoint(backwards) ?? readings.length);
    const [incident, calm] = [readings.slice(0, start), readings.slice(start)];
    if (incident.length < fewestReadings || calm.length * calmShare < readings.length)
        return 0;
    const [usual, bad] = [usual_part_rateOfAll(calm), usual_part_rateOfAll(incident)];
    return bad >= incidentRatio * usual && evidenceOfRise(calm, incident, tolerate) >= convincing ? start : 0;
}
/** ln of the evidence that the rate of `high` is above what is tolerated of the rate of `low`. */
function evidenceOfRise(low, high, tolerate) {
    const phi = dispersion(low);
    const a = tally(low).between(0, low.length);
    const b = tally(high).between(0, high.length);
    return regressionTest(tolerate)({ e0: a.bad / phi, n0: a.total / phi, e1: b.bad / phi, n1: b.total / phi });
}
function usual_part_rateOfAll(readings) {
    return rateOf(tally(readings).between(0, readings.length));
}

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
    const regression = regressionTest(tolerate);
    const burstTest = ratioTest(tolerate, burstRatios);
    const acceptable = acceptanceTest(unacceptable);
    const worse = signal.worse ?? "up";
    const rawBefore = worseAsBad(tidy(signal.baseline.filter(({ at }) => at < deployedAt)), worse);
    const rawAfter = worseAsBad(tidy(signal.after.filter(({ at }) => at >= deployedAt)), worse);
    const rawEarlier = (signal.earlier ?? []).map((readings) => worseAsBad(tidy(readings), worse));
    const part = usualPart(rawBefore, deployedAt, tolerate);
    const head = tally(rawBefore).between(0, part.from);
    // What counts as usual is the state in which the deploy found production, not a better one long gone.
    const rawUsual = rawBefore.slice(part.from, part.to);
    const usual = tally(rawUsual).between(0, rawUsual.length);
    // An outage must be able to pass the floor although the baseline knows no failure.
    const capRate = usual.bad < 1 ? Math.max(floor, rateOf(usual)) : rateOf(usual);
    const isKnown = usual.total >= fewestEvents || usual.bad > 0;
    const cap = (readings) => (isKnown ? capBursts(readings, capRate) : readings);
    const cappedUsual = cap(rawUsual);
    const before = cap(rawBefore.slice(part.from));
    const after = cap(rawAfter);
    const sums = tally(after);
    const seen = tally(rawAfter);
    const usualBursts = burstsIn(rawUsual, cappedUsual).between(0, rawUsual.length);
    const bursts = burstsIn(rawAfter, after);
    const learnt = signal.calibrated?.level;
    const wander = learnt?.wander ?? wanderOfBaseline(cappedUsual);
    const referenceOf = (readings) => {
        const sums = tally(readings).between(0, readings.length);
        const phi = learnt?.phi ?? dispersion(readings);
        return { ...sums, phi, level: sums.bad < 1 ? undefined : knownLevel({ ...sums, phi }, wander) };
    };
    const baseline = referenceOf(cappedUsual);
    const seasons = rawEarlier
        .map((readings) => referenceOf(capBursts(readings, capRate)))
        .filter(({ total }) => total > 0);
    const references = [...(isKnown ? [baseline] : []), ...seasons];
    const usualRate = Math.max(0, ...references.map(rateOf));
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
        return bad < 1 ? Math.min(relative, floorEvidence(e1, n1, floor)) : relative;
    }
    function evidenceOf(e1, n1) {
        if (n1 <= 0 || past.kind === "never-seen-working")
            return 0;
        // A few good events before: the rate is held against the floor, and only what fails nearly always is called.
        if (past.kind === "short")
            return e1 >= fewestBad && e1 / n1 >= grossRate ? floorEvidence(e1, n1, 10 * floor) : 0;
        let least = Number.POSITIVE_INFINITY;
        for (const reference of references)
            least = Math.min(least, against(reference, e1, n1));
        return isWorse(e1, n1) ? least : Math.min(0, least);
    }
    /** ln of the evidence that the rest is as bad as the worst of it, rather than as usual. */
    function likeTheWorst(worst, rest) {
        const ratio = rateOf(worst) / usualRate;
        if (!isWorse(rest.bad, rest.total) || !(ratio > 1) || past.kind !== "known")
            return 0;
        const ratios = [ratio, ratio / 2].filter((one) => one > tolerate);
        return Math.min(...references.map(({ level, total }) => level === undefined || total < fewEvents
            ? evidenceOf(rest.bad, rest.total)
            : logMeanExp(ratios.map((one) => evidenceOfRatio(level, one, rest.bad, rest.total)))));
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
        const absolute = belowEvidence(e1 / phi, n1 / phi, Math.max(leastRate, unacceptable * rateOf(baseline)));
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
        ends: after.map(endOf),
        settled,
        firstBurstAt: after.find((_, index) => index >= settled && bursts.isBurst(index))?.at,
        past,
        traffic: isCheck || !isKnown ? undefined : usualTraffic(rawBefore, rawEarlier, settings),
        indicate: () => [],
        phi: baseline.phi,
        evidence(from, to) {
            const { bad, total } = sums.between(from, to);
            const counted = evidenceOf(bad, total);
            const burst = evidenceOfBursts(bursts.between(from, to), to - from, rateOf(seen.between(from, to)));
            return burst > 0 ? Math.max(counted, burst) : counted;
        },
        lastingEvidence(seconds, from, to) {
            const kept = withoutWorst(rawAfter, after, { seconds, from, to });
            const rest = tally(kept.capped).between(0, kept.capped.length);
            const left = burstsIn(kept.raw, kept.capped).between(0, kept.raw.length);
            const rawRest = tally(kept.raw).between(0, kept.raw.length);
            const burst = evidenceOfBursts(left, kept.raw.length, rateOf(rawRest));
            const alone = Math.max(evidenceOf(rest.bad, rest.total), burst);
            const steady = likeTheWorst(without(seen.between(from, to), rawRest), rawRest) / steadyShare;
            return alone >= Math.log(1 / settings.alpha) ? Math.max(alone, steady) : steady;
        },
        unacceptableRate(from, to, isLast) {
            const { bad, total } = seen.between(from, to);
            const accustomed = past.kind === "never-seen-working" ? 0 : rateOf(usual);
            const limit = Math.max(rareRate(isLast), unacceptable * accustomed);
            // One failure says nothing.
            return bad >= 2 && bad > limit * total ? bad / total : undefined;
        },
        isMaterial(from, to) {
            const { bad, total } = sums.between(from, to);
            return isWorse(bad, total);
        },
        alreadyBad(to) {
            const rates = { before: rateOf(usual), after: rateOf(seen.between(0, to)) };
            const least = Math.min(rates.before, rates.after);
            const start = rawBefore[part.from];
            if (part.isWorse && start !== undefined && least > unacceptable * rateOf(head)) {
                const minutes = Math.round((deployedAt - start.at) / 60_000);
                return { ...rates, head: { rate: rateOf(head), minutes } };
            }
            return least >= grossRate ? rates : undefined;
        },
        tailEvidence(at) {
            const start = before.findIndex((reading) => reading.at >= at);
            return start <= 0 ? 0 : evidenceOfRise(before.slice(0, start), before.slice(start), tolerate);
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
            const rate = rateOf(baseline);
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
            const rate = rateOf(baseline);
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
    return ratioEstimate(worse === "up" ? bad : total - bad, total, phi);
}

;// CONCATENATED MODULE: ./lib/judge/signals/prepare-signal.js


function prepareSignal(signal, deployedAt, settings) {
    return signal.kind === "ratio"
        ? prepareRatio(signal, deployedAt, settings)
        : prepareGauge(signal, deployedAt, settings);
}

;// CONCATENATED MODULE: ./lib/judge/window.js
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

;// CONCATENATED MODULE: ./lib/judge/calibrate.js








/**
 * What past windows without a deploy teach: how far the level drifts by itself, and how much evidence this signal must bring,
 * which is what at most a share alpha of them brought to the rule that decides (beta, for windows made unacceptable) and
 * never less than the textbook asks for. A past can show what it had; a calm one does not promise that all goes on so.
 * @see Vovk, Gammerman, Shafer, Algorithmic learning in a random world, 2005
 */
function calibrate(signal, { deployedAt, deadline, settings: given }) {
    const settings = { ...judgeDefaults, ...given };
    const { alpha, beta } = settings;
    const watchSeconds = deadline === undefined ? undefined : (deadline - deployedAt) / 1000;
    const past = (signal.placebos ?? []).flatMap((readings) => placebo(signal, readings) ?? []);
    const level = learnLevel(past.flatMap(({ asIs }) => {
        if (asIs.kind === "gauge")
            return [];
        const { baseline, after, worse = "up" } = asIs;
        return [{ before: worseAsBad(baseline, worse), after: worseAsBad(after, worse) }];
    }));
    const taught = level && { calibrated: { regression: 0, healthy: 0, level } };
    const alarms = past.map(({ asIs, at }) => mostEvidence(prepareSignal({ ...asIs, ...taught }, at, settings), at, settings, watchSeconds));
    const misses = past.map(({ worse, at }) => mostAcceptance(prepareSignal({ ...worse(settings.unacceptable), ...taught }, at, settings), at, settings));
    const textbook = { regression: Math.log(1 / alpha), healthy: Math.log(1 / beta) };
    return {
        regression: Math.max(textbook.regression, quantile(alarms, alpha) ?? quantile(alarms, 0.1) ?? 0),
        healthy: Math.max(textbook.healthy, quantile(misses, beta) ?? 0),
        ...(past.some(({ asIs, at }) => losesTraffic(prepareSignal(asIs, at, settings), settings)) && {
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
        restarts: planRestarts(prepared, at + settings.settleSeconds * 1000, watchSeconds),
        calibrated: { regression: 0, healthy: 0 },
    };
    let most = 0;
    for (const end of prepared.ends.slice(prepared.settled)) {
        const state = stateAt(watched, noAlarmYet, end);
        // The rule never brings more than its evidence: what can't raise the maximum needs no closer look.
        if (Math.max(state.mixed, state.whole) <= most)
            continue;
        most = Math.max(most, alarmingEvidence(state, at, settings));
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
    return prepared.after.some((_, index) => trafficLossAt(prepared, index + 1, settings) !== undefined);
}

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
    const began = Math.min(healedOnset(state)?.at ?? Infinity, prepared.firstBurstAt ?? Infinity);
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

;// CONCATENATED MODULE: ./lib/judge/fault.js




/** What a vendor says is set against readings this much older. */
const vendorSlackMs = 60_000;
/** A vendor's incident that ended longer than this before the onset did not cause it. */
const vendorMemoryMs = 600_000;
/** Evidence of its own that a failure is older than the deploy: ten to one. */
const fault_convincing = Math.log(10);
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
    if (onset === undefined || onset.to >= deployedAt || onset.at > deployedAt - stampSlackMs)
        return;
    // The likeliest start is always somewhere, be it in a chance cluster: that the tail was worse must be shown by itself.
    if (prepared.tailEvidence(onset.at) < fault_convincing)
        return;
    const start = prepared.before.findIndex(({ at }) => at >= onset.at);
    const tail = start < 0 ? { bad: 0, total: 0 } : tally(prepared.before).between(start, prepared.before.length);
    const after = tally(prepared.after).between(0, to);
    if (tail.bad < 3 || rateOf(tail) < rateOf(after) / 2)
        return;
    const minutes = Math.round((deployedAt - onset.at) / 60_000);
    const signal = prepared.signal.name;
    return { signal, kind: "began-before", minutes, before: rateOf(tail), after: rateOf(after) };
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
        ? worseAsBad(tidy(signal.control), signal.worse ?? "up")
        : prepared.indicate(signal.control);
    const before = tally(counts.filter(({ at }) => at < deployedAt));
    const after = tally(counts.filter((reading) => reading.at >= deployedAt && endOf(reading) <= now));
    const c0 = before.between(0, before.length);
    const c1 = after.between(0, after.length);
    const own = [
        tally(prepared.before).between(0, prepared.before.length),
        tally(prepared.after).between(0, to),
    ];
    // Half an event more on either side keeps the ratio of rare failures finite.
    const ratio = (a, b) => (b.bad + 0.5) / (b.total + 1) / ((a.bad + 0.5) / (a.total + 1));
    const evidence = regressionTest(settings.tolerate)({
        e0: c0.bad / prepared.phi,
        n0: c0.total / prepared.phi,
        e1: c1.bad / prepared.phi,
        n1: c1.total / prepared.phi,
    });
    if (evidence < fault_convincing || ratio(c0, c1) < ratio(...own) / 2)
        return;
    return { signal: signal.name, kind: "control-moved", before: rateOf(c0), after: rateOf(c1) };
}

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
        const loss = trafficLossAt(state.prepared, state.to, share);
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
        baseline: levelEstimate(perSecond(prepared.before), traffic?.phi ?? 1),
        after: levelEstimate(perSecond(after.slice(0, to)), traffic?.phi ?? 1),
        logEvidence,
        threshold,
        onset,
        reason: { signal: name, kind: "traffic-lost", before: usual, after: left },
    };
}

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
    const alone = thresholdAlone(pools, index, settings.alpha);
    // Back on this signal's own scale: `scaled` the other way.
    const threshold = (alone * calibrated.regression) / Math.log(1 / settings.alpha);
    const logEvidence = Math.max(state.mixed, state.whole);
    const crosses = logEvidence >= threshold;
    const onset = crosses ? onsetAt(state) : undefined;
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

;// CONCATENATED MODULE: ./lib/judge/judge.js











/**
 * Is production worse since the deploy, and is it the deploy's doing? Replays every look, the end of each interval, with
 * the readings up to it, and gives the first final verdict; `watching` while neither the readings nor the deadline
 * decide. Fed again with more readings it passes the same looks with the same result.
 */
function judge(window) {
    const settings = { ...judgeDefaults, ...window.settings };
    const { deployedAt, deadline, ended } = window;
    const watched = window.signals.map((signal) => judge_open(signal, window, settings));
    const thresholds = { pools: planPools(window.signals, settings.alpha), deployedAt, settings };
    let at = deployedAt;
    let states = watched.map((signal) => stateAt(signal, noAlarmYet, at));
    const described = (conclusion) => describe({ conclusion, at, states, window, thresholds });
    for (const look of looksOf(watched)) {
        at = look;
        const seen = watched.map((signal, index) => stateAt(signal, states[index]?.history ?? noAlarmYet, look));
        const { alarm, histories } = alarmAt(seen, thresholds);
        // The alarm's leader stays the object that it was found on.
        states = seen.map((state, index) => state === alarm?.leader ? state : { ...state, history: histories[index] ?? state.history });
        const conclusion = concludeLook(states, alarm, { window, thresholds, at });
        if (conclusion !== undefined)
            return described(conclusion);
    }
    // A source that fell silent before the deadline gives no look at which its silence would show.
    if (ended === true) {
        const end = Math.max(at, deadline ?? at);
        states = states.map((state) => stateAt(state, state.history, end));
        return described(concludeWatch(states, window.blind ?? [], settings));
    }
    return described({ verdict: "watching", reasons: [{ kind: "too-early" }] });
}
function judge_open(signal, window, settings) {
    const { deployedAt, deadline } = window;
    const calibrated = signal.calibrated ?? calibrate(signal, window);
    const prepared = prepareSignal({ ...signal, calibrated }, deployedAt, settings);
    const settledAt = deployedAt + settings.settleSeconds * 1000;
    const watchSeconds = deadline === undefined ? undefined : (deadline - deployedAt) / 1000;
    return {
        prepared,
        restarts: planRestarts(prepared, settledAt, watchSeconds),
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
        const onset = verdict === "recovered" ? healedOnset(first.state) : undefined;
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

// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/text/numbers.js
var numbers = __webpack_require__(25825);
// EXTERNAL MODULE: ./lib/report/say.js
var say = __webpack_require__(58685);
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
    "too-little-traffic": ({ signal, after, neededSeconds }) => `${signal} has too little traffic to tell${excludedWords(after)}${neededSeconds === undefined ? "" : `: it would take about ${(0,duration/* duration */.p)(neededSeconds)} of it`}`,
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
            return `${facts}, ${ruleWords[reason.rule]}`;
        case "worse-too":
            return facts;
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
/** What so little traffic rules out all the same. */
function excludedWords({ n, bad, high }) {
    if (bad === undefined || high === undefined || n < 1)
        return "";
    const failures = bad < 1 ? "no failure" : `${(0,numbers/* count */.U9)(bad)} failure${Math.round(bad) === 1 ? "" : "s"}`;
    return ` (${failures} in ${(0,numbers/* count */.U9)(n)}; more than ${(0,numbers/* percent */.KN)(high)} is excluded)`;
}

// EXTERNAL MODULE: ./lib/report/watch-log.js
var watch_log = __webpack_require__(38854);
// EXTERNAL MODULE: ./lib/stories/signals/baseline-file.js
var baseline_file = __webpack_require__(62475);
// EXTERNAL MODULE: ./lib/stories/signals/check-signals.js
var check_signals = __webpack_require__(2055);
// EXTERNAL MODULE: ./lib/judge/past/ledger.js
var ledger = __webpack_require__(1551);
;// CONCATENATED MODULE: ./lib/judge/past/ledger-past.js

/** Longer ago, production was another. */
const longestMs = 30 * 86_400_000;
/**
 * The readings that earlier healthy watches left of a signal whose source keeps no history. What people found to be a false
 * alarm is no measure, and one more stretch of which no alarm should have come.
 */
function ledger_past_pastOf(entries, { name, from, kind }, { before, baselineSeconds, settleSeconds, }) {
    const watches = (0,ledger/* inOrder */.al)(entries)
        .filter(({ verdict, falseAlarm, deployedAt }) => (verdict === "healthy" || falseAlarm === true) && before - deployedAt <= longestMs)
        .map(({ deployedAt, verdict, signals }) => ({
        deployedAt,
        isMeasure: verdict === "healthy",
        readings: signals
            .find((signal) => signal.name === name && signal.from === from && signal.kind === kind)
            ?.readings.filter(({ at, seconds }) => at >= deployedAt && at + seconds * 1_000 <= before) ?? [],
    }))
        .filter(({ readings }) => readings.length > 0);
    const settled = watches.flatMap(({ deployedAt, isMeasure, readings }) => isMeasure ? readings.filter(({ at }) => at >= deployedAt + settleSeconds * 1_000) : []);
    const ordered = settled.toSorted((a, b) => a.at - b.at);
    let first = ordered.length;
    for (let length = 0; first > 0 && length < baselineSeconds; first--)
        length += ordered[first - 1].seconds;
    const baseline = ordered.slice(first);
    const placebos = watches.flatMap(({ deployedAt, readings }) => {
        const earlier = ordered.filter(({ at }) => at < deployedAt).slice(-baseline.length);
        return baseline.length > 0 && earlier.length === baseline.length ? [[...earlier, ...readings]] : [];
    });
    return { baseline, placebos };
}

// EXTERNAL MODULE: ./lib/stories/signals/ledger.js
var signals_ledger = __webpack_require__(24382);
// EXTERNAL MODULE: ./lib/stories/signals/watched-signal.js
var watched_signal = __webpack_require__(77766);
;// CONCATENATED MODULE: ./lib/stories/signals/ledger-baseline.js




/** Gives signals without a history, for which no baseline step ran, the measure that earlier healthy watches left. */
async function takeLedger(world, { watch, judge }, { signals, environment, end }) {
    const bare = signals.filter(({ remembers, facts }) => remembers === "now" && facts.baseline.length === 0);
    if (bare.length === 0)
        return;
    const entries = await (0,signals_ledger/* readLedger */.SC)(world, environment);
    for (const signal of bare) {
        const { facts, kind } = signal;
        const past = ledger_past_pastOf(entries, { name: facts.name, from: (0,signals_ledger/* speakerOf */.d5)(world, facts), kind }, { before: end, baselineSeconds: watch.baseline / 1_000, settleSeconds: judge.settleSeconds });
        if (past.baseline.length === 0)
            continue;
        facts.baseline = past.baseline;
        const learnt = calibrate((0,watched_signal/* judged */.g)(signal, past.placebos), {
            deployedAt: end,
            deadline: end + watch.duration,
            settings: judge,
        });
        // Healthy watches are those that raised no alarm: such a choice may raise a threshold, never lower it.
        signal.calibrated = {
            regression: Math.max(Math.log(1 / judge.alpha), learnt.regression),
            healthy: Math.max(Math.log(1 / judge.beta), learnt.healthy),
        };
        facts.notes.push("its baseline is from earlier healthy watches, as the ledger remembers them");
    }
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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

;// CONCATENATED MODULE: ./lib/stories/signals/read-history.js




const dayMs = 86_400_000;
/**
 * Learns from each source's past how much evidence chance alone brings there: replays calm stretches as if something
 * had been deployed, and takes the same hours of yesterday and of a week ago for the season. Without a past, or when it
 * can't be read, the textbook thresholds stay.
 */
async function readHistory(world, { watch, judge }, { signals, facts: { deployedAt, deploysAt } }) {
    await Promise.all(signals.map(async (signal) => {
        const { facts, stepSeconds, remembers, read } = signal;
        if (remembers !== "past" || facts.baseline.length === 0)
            return;
        const stepMs = stepSeconds * 1_000;
        const span = async (from, lengthMs) => {
            const steps = Math.floor(lengthMs / stepMs);
            try {
                return await read({ from, to: from + steps * stepMs, stepSeconds });
            }
            catch (error) {
                if (!(error instanceof errors/* WorldError */.nM))
                    throw error;
                world.log.detail(`${facts.name}: its past can't be read: ${error.message}`);
                return [];
            }
        };
        const steps = Math.floor(watch.history / stepMs);
        const [past, ...earlier] = await Promise.all([
            span(deployedAt - steps * stepMs, watch.history - watch.baseline),
            span(deployedAt - dayMs, watch.duration),
            span(deployedAt - 7 * dayMs, watch.duration),
        ]);
        const placebos = placebosIn(past, {
            baseline: facts.baseline.length,
            after: Math.floor(watch.duration / stepMs),
            stepMs,
            deploysAt,
        });
        signal.earlier = earlier.filter((readings) => readings.length > 0);
        signal.calibrated = calibrate((0,watched_signal/* judged */.g)(signal, placebos), {
            deployedAt,
            deadline: deployedAt + watch.duration,
            settings: judge,
        });
        facts.notes.push(placebos.length === 0
            ? "no calm stretches of the past to calibrate on: textbook thresholds"
            : `calibrated on ${placebos.length} calm stretches of the past`);
    }));
}

// EXTERNAL MODULE: ./lib/stories/signals/read-signals.js
var read_signals = __webpack_require__(29515);
;// CONCATENATED MODULE: ./lib/stories/watch/watch-deploy.js









/**
 * Looks at every signal each interval and feeds the judge, until it decides or the watch is over. Started late, it first
 * takes everything that is there already, and the judge replays it as if it had been live.
 */
async function watchDeploy(world, settings, { deploy, deploysAt, baselineEnd, signals, askVendors, }) {
    const { deployedAt } = deploy;
    const { watch } = settings;
    const deadline = deployedAt + watch.duration;
    // What a counter page says is the difference to a first sample: take that one before anything that is slow.
    const live = signals.filter(({ remembers }) => remembers === "now");
    await (0,read_signals/* readAfter */.FA)(live, { since: deployedAt, now: world.now() });
    await (0,read_signals/* chooseSteps */.ru)(world, signals, deployedAt);
    await (0,baseline_file/* takeBaselineFile */.v)(world, signals, baselineEnd);
    await takeLedger(world, settings, { signals, environment: deploy.environment, end: baselineEnd });
    const contract = { deployedAt, historySeconds: watch.history / 1_000 };
    const span = { end: baselineEnd, baselineSeconds: watch.baseline / 1_000 };
    const reading = (0,read_signals/* readBaseline */.mF)(world, signals, span);
    await Promise.all([reading, (0,check_signals/* checkSignals */.c)(world, signals, contract, reading)]);
    // A long history takes a while to read. The looks go on meanwhile; only a verdict waits for it.
    let learning = readHistory(world, settings, {
        signals,
        facts: { deployedAt, deploysAt },
    });
    learning.catch(() => { });
    const vendors = [];
    let looks = 0;
    for (;;) {
        const now = world.now();
        const blind = await (0,read_signals/* readAfter */.FA)(signals, { since: deployedAt, now });
        for (const [name, why] of blind)
            world.log.detail(`${name} could not be read: ${why}`);
        await (0,read_signals/* readBaselineAgain */.co)(world, signals, { span, unreadable: blind });
        const blindness = blind.size > 0 && blind.size === signals.length ? [...blind.values()].slice(0, 3) : [];
        // What was never there may come with the service that starts now; until it has settled that is asked again.
        const isStarting = now < deployedAt + watch.settle + 60_000;
        if (looks > 0 && (0,check_signals/* isHopeless */.L)(signals))
            await (0,check_signals/* checkSignals */.c)(world, signals, contract);
        const gaveUp = (0,check_signals/* isHopeless */.L)(signals) && !isStarting;
        const judgeNow = () => verdictOf(judge({
            deployedAt,
            deadline,
            settings: settings.judge,
            signals: signals.map((signal) => (0,watched_signal/* judged */.g)(signal)),
            vendors,
            blind: blindness,
            ended: now >= deadline || gaveUp,
        }));
        let verdict = judgeNow();
        if (looks === 0)
            world.log.line((0,watch_log/* baselineLine */.G)(verdict));
        looks += 1;
        if (verdict.verdict !== "watching") {
            // Pods have changed since the first check, and with them perhaps what the numbers mean.
            await Promise.all([learning, (0,check_signals/* checkSignals */.c)(world, signals, contract)]);
            learning = undefined;
            verdict = judgeNow();
        }
        const suspicious = verdict.signals.filter(({ verdict: word, logEvidence, threshold }) => word === "regressed" || logEvidence >= threshold / 2);
        if (suspicious.length > 0 && (verdict.verdict === "watching" || verdict.verdict === "regressed")) {
            // Asked late, when the alarm is replayed from readings of the past, a vendor still speaks to that alarm.
            const { decidedAt } = verdict;
            const words = await askVendors(suspicious.map(({ name }) => name));
            vendors.push(...words.map((word) => ({ ...word, at: Math.min(word.at, decidedAt) })));
            if (words.length > 0)
                verdict = judgeNow();
        }
        const elapsed = (world.now() - deployedAt) / 1_000;
        world.log.line((0,watch_log/* lookLine */.Mn)(verdict, elapsed, watch.settle / 1_000));
        if (verdict.verdict !== "watching") {
            world.log.line((0,watch_log/* verdictLine */.MT)(verdict, elapsed));
            return { verdict, vendors, notes: (0,read_signals/* missingBaselines */.Re)(signals) };
        }
        const next = deployedAt + (Math.floor((now - deployedAt) / watch.interval) + 1) * watch.interval;
        await world.sleep(Math.max(0, Math.min(next, deadline) - world.now()));
    }
}


/***/ })

};
