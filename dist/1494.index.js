export const id = 1494;
export const ids = [1494];
export const modules = {

/***/ 44039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ourLabel)
/* harmony export */ });
/** The issues and pull requests that we open carry it; by it they are listed, then told apart by their hidden marker. */
const ourLabel = "deploy-guard";


/***/ }),

/***/ 59734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ reappliedWords),
/* harmony export */   w: () => (/* binding */ undoneLine)
/* harmony export */ });
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38519);

/** For the log: what this deploy undoes, and what it is therefore held against. */
function undoneLine({ sha, revert }) {
    const what = revert === undefined ? `takes ${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sha7 */ .go)(sha)} back` : `brings the revert #${revert}`;
    return `this deploy ${what}: it is held against the time before ${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sha7 */ .go)(sha)}`;
}
/** `a re-application of #479, which #482 reverted; the earlier incident is #483`. */
function reappliedWords({ revert, pull, incident }) {
    const what = pull === undefined ? `what #${revert} reverted` : `#${pull}, which #${revert} reverted`;
    const earlier = incident === undefined ? "" : `; the earlier incident is #${incident.number}`;
    return `a re-application of ${what}${earlier}`;
}


/***/ }),

/***/ 15591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dr: () => (/* binding */ controlClause),
/* harmony export */   ft: () => (/* binding */ ratioWords),
/* harmony export */   jX: () => (/* binding */ controlDoubtWords)
/* harmony export */ });
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
    const [middle, low, high] = [ratio.ratio, ratio.low, ratio.high].map((one) => (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(one));
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

/***/ 61735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ refusalPage),
/* harmony export */   N: () => (/* binding */ approvalPage),
/* harmony export */   Sh: () => (/* binding */ waiverPage),
/* harmony export */   Vn: () => (/* binding */ projectUrl),
/* harmony export */   gd: () => (/* binding */ rulePage),
/* harmony export */   hM: () => (/* binding */ gatePage)
/* harmony export */ });
/** Where people read more. */
const projectUrl = "https://github.com/deploy-guard/deploy-guard";
/**
 * The page of a review's rule. Ids are ours: lower-case words with dashes. One of somebody else's has a page of its own: an
 * address, or a path of this project.
 */
function rulePage(id, page) {
    if (page !== undefined)
        return /^https:\/\//u.test(page) ? page : `${projectUrl}/blob/main/${page}`;
    return `${projectUrl}/blob/main/docs/rules.md#${id}`;
}
/** Why a revert is refused or starts as a draft, each reason by its id. */
const refusalPage = `${projectUrl}/blob/main/docs/revert.md#when-it-refuses`;
/** What stops a deploy, each finding of the gate by its id. */
const gatePage = `${projectUrl}/blob/main/docs/gate.md#what-stops-a-deploy`;
/** What an approval needs to count, each reason why one does not by its id. */
const approvalPage = `${projectUrl}/blob/main/docs/review.md#approvals`;
/** How a finding is waived, in the settings and by a comment. */
const waiverPage = `${projectUrl}/blob/main/docs/review.md#waivers-exclusions-and-rules-of-your-own`;


/***/ }),

/***/ 56923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ty: () => (/* binding */ incidentBody),
  X9: () => (/* binding */ incidentMarker),
  Bl: () => (/* binding */ incidentTitle),
  sb: () => (/* binding */ parseIncidentMarker),
  W7: () => (/* binding */ revertInTitle)
});

// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/text/names.js
var names = __webpack_require__(38519);
// EXTERNAL MODULE: ./lib/text/numbers.js
var numbers = __webpack_require__(25825);
// EXTERNAL MODULE: ./lib/text/one-line.js
var one_line = __webpack_require__(6810);
// EXTERNAL MODULE: ./lib/text/time.js
var time = __webpack_require__(61042);
// EXTERNAL MODULE: ./lib/report/aftermath-words.js
var aftermath_words = __webpack_require__(59734);
// EXTERNAL MODULE: ./lib/report/suspect-words.js
var suspect_words = __webpack_require__(57239);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/report/vendor-words.js
var vendor_words = __webpack_require__(12946);
;// CONCATENATED MODULE: ./lib/report/cause-words.js




/** The likeliest cause, where something ties it to what fails; else what there is to look at. */
function likeliestCause(report) {
    const { range } = report;
    const top = range?.suspects[0];
    if (range === undefined || top === undefined)
        return [];
    const settings = range.settings.slice(0, 6).map(({ file, line, key, before, after }) => {
        const change = [before, after]
            .map((value) => (value === undefined ? "nothing" : (0,report_text/* code */.aY)(value, 80)))
            .join(" → ");
        return `- ${(0,report_text/* code */.aY)(key, 100)} ${change} (${(0,report_text/* code */.aY)(`${file}:${line}`)})`;
    });
    const reasons = (0,suspect_words/* suspectReasons */.BH)(top);
    const title = range.assumed
        ? "Among the newest changes"
        : (0,suspect_words/* isTied */.zE)(top)
            ? top.probability >= 0.5 || range.suspects.length === 1
                ? "Most likely cause"
                : "Which change it is can't be told; the likeliest"
            : range.suspects.length === 1
                ? "The only change"
                : "Nothing ties a change to what fails; first to look at";
    const sure = range.suspects.length > 1 && (0,suspect_words/* isTied */.zE)(top) ? ` (${(0,suspect_words/* probabilityWords */.fp)(top)})` : "";
    return [
        `**${title}: ${(0,suspect_words/* suspectName */.jn)(top)}**${sure}${reasons === "" ? "" : ` — ${reasons}`}.`,
        ...(settings.length === 0
            ? []
            : ["", "Settings of the failing integration that this deploy changed:", ...settings]),
        "",
    ];
}
/** What speaks for a cause other than the deploy was looked at: ruled out, or not. Nothing that was not checked counts as ruled out. */
function otherCauses(report) {
    const { vendors, failing } = report;
    const said = (state) => latestOf(vendors)
        .filter((word) => word.state === state)
        .map(({ vendor, said: fact }) => (0,report_text/* escapeMarkdown */.FV)(`${vendor}: ${(0,vendor_words/* vendorWords */.S)(fact)}`, 200));
    const begin = beginWords(report);
    const ruledOut = [...said("up"), ...(begin?.isRuledOut === true ? [begin.words] : [])];
    const notRuledOut = [...said("down"), ...(begin?.isRuledOut === false ? [begin.words] : [])];
    const notChecked = [
        ...said("unknown"),
        ...(vendors.length === 0 && failing.length > 0
            ? ["the vendor itself: no status page or host of it is set up"]
            : []),
    ];
    const line = (title, words) => words.length === 0 ? [] : [`**${title}**: ${words.join("; ")}.`];
    return [
        ...line("Ruled out, as far as could be checked", ruledOut),
        ...line("Not ruled out", notRuledOut),
        ...line("Not checked", notChecked),
    ];
}
/** A vendor is asked again and again: each of its answers counts once, as it was said last. */
function latestOf(vendors) {
    return [...new Map(vendors.map((word) => [JSON.stringify([word.vendor, word.said]), word])).values()];
}
/** Whether it began before the rollout, by the interval in which it began. */
function beginWords({ verdict: { onset }, deploy, }) {
    if (onset === undefined)
        return undefined;
    const start = deploy.rolloutAt ?? deploy.deployedAt;
    const from = (at) => (0,time/* offset */.cY)((at - deploy.deployedAt) / 1_000);
    const range = `${from(onset.from)} to ${from(onset.to)} from the deploy`;
    const rollout = deploy.rolloutAt === undefined ? "the deploy" : `the rollout began (${from(start)})`;
    return {
        isRuledOut: onset.from >= start,
        words: `a failure from before ${rollout} (this one began ${range})`,
    };
}

// EXTERNAL MODULE: ./lib/report/check-words.js
var check_words = __webpack_require__(52382);
// EXTERNAL MODULE: ./lib/report/incident-status.js
var incident_status = __webpack_require__(397);
// EXTERNAL MODULE: ./lib/report/moment-words.js
var moment_words = __webpack_require__(66792);
// EXTERNAL MODULE: ./lib/report/reason-words.js
var reason_words = __webpack_require__(53316);
// EXTERNAL MODULE: ./lib/report/record-block.js
var record_block = __webpack_require__(51265);
// EXTERNAL MODULE: ./lib/report/run-notes.js
var run_notes = __webpack_require__(86635);
// EXTERNAL MODULE: ./lib/report/section.js
var section = __webpack_require__(14981);
// EXTERNAL MODULE: ./lib/report/signal-table.js + 1 modules
var signal_table = __webpack_require__(35722);
// EXTERNAL MODULE: ./lib/report/verdict-words.js
var verdict_words = __webpack_require__(28215);
;// CONCATENATED MODULE: ./lib/report/incident-body.js


















/** Hidden in the issue's body: the identity of an incident, whatever people do to its title. */
function incidentMarker(environment, sha) {
    return `<!-- deploy-guard:incident env=${encodeURIComponent(environment)} sha=${sha} -->`;
}
const marked = /<!-- deploy-guard:incident env=([^\s<>]{0,900}) sha=([0-9a-f]{40,64}) -->/u;
/** What an issue's body says that it is the incident of; who wrote it is another question. */
function parseIncidentMarker(body) {
    const [, environment, sha] = marked.exec(body) ?? [];
    if (environment === undefined || sha === undefined)
        return undefined;
    try {
        return { environment: decodeURIComponent(environment), sha };
    }
    catch {
        return undefined;
    }
}
function incidentTitle(report) {
    const { deploy, verdict } = report;
    const what = `${(0,one_line/* oneLine */.T)(deploy.environment, 40)}: ${(0,verdict_words/* headline */.Pl)(report)} after deploy ${(0,names/* sha7 */.go)(deploy.sha)}`;
    return `${verdict_words/* statusMark */.w8[verdict.verdict]} ${(0,one_line/* oneLine */.T)(what, 200)}${revertInTitle(report.revert)}`;
}
/** What is to be done about the revert, so that the list of issues tells it. */
function revertInTitle(revert) {
    switch (revert.kind) {
        case "opened":
        case "already-open":
            return revert.draft ? ` — look at draft #${revert.number}` : ` — merge #${revert.number} to revert`;
        case "refused":
            return " — no revert by machine: see why";
        case "failed":
            return " — the revert could not be opened";
        case "planned":
        case "off":
            return "";
    }
}
/** The first sentence: since when, how bad, how bad it was before, and what else is hit. */
function summaryLines(report) {
    const { deploy, verdict } = report;
    const top = (0,verdict_words/* leading */.R4)(report);
    if (top === undefined)
        return (0,report_text/* escapeMarkdown */.FV)(verdict.reason, 600);
    const since = verdict.onset?.at ?? top.signal.onset?.at ?? deploy.deployedAt;
    const after = (since - deploy.deployedAt) / 1_000;
    const when = after <= 0 ? "with the deploy" : `${(0,duration/* duration */.p)(after)} after the deploy`;
    const others = (0,verdict_words/* alarming */.W7)(verdict)
        .filter(({ name }) => name !== top.signal.name)
        .slice(0, 4)
        .map((signal) => `${(0,report_text/* escapeMarkdown */.FV)(signal.name)} ${(0,verdict_words/* rateWords */.c5)(signal, "after")}`);
    const also = others.length === 0 ? "" : ` Also: ${others.join(", ")}.`;
    return `Since **${(0,time/* clock */.pm)(since)} UTC** (${when}) ${harmWords(top)}.${also} From the first bad interval to this issue: **${(0,duration/* duration */.p)(Math.max(0, (report.answeredAt - since) / 1_000))}**.`;
}
/** What is wrong, with its numbers, after and before. */
function harmWords({ signal, facts }) {
    const name = (0,report_text/* escapeMarkdown */.FV)(signal.name);
    const counts = (side) => `${(0,numbers/* count */.U9)(signal[side].bad ?? 0)} of ${(0,numbers/* count */.U9)(signal[side].n)}`;
    const before = signal.baseline.rate === undefined
        ? "before, nothing is known"
        : `before, ${(0,verdict_words/* rateWords */.c5)(signal, "baseline")}`;
    switch (facts?.what) {
        case "calls":
            return `**${(0,numbers/* percent */.KN)(signal.after.rate)}** of **${name}** fail (${counts("after")}); ${before}`;
        case "latency":
            return `**${(0,numbers/* percent */.KN)(signal.after.rate)}** of ${(0,report_text/* escapeMarkdown */.FV)((0,verdict_words/* slowWords */.hs)(facts))} (${counts("after")}); ${before}`;
        case "probe": {
            const how = facts.lastFailure === undefined
                ? ""
                : `: ${(0,report_text/* escapeMarkdown */.FV)((0,check_words/* checkFailureWords */.K)(facts.lastFailure), 300)}`;
            const earlier = signal.baseline.rate === undefined
                ? "before, nothing is known"
                : `before, ${counts("baseline")} failed`;
            return `**${name}** fail${how} (${counts("after")} failed; ${earlier})`;
        }
        default:
            return `**${name}** is at **${(0,verdict_words/* rateWords */.c5)(signal, "after")}**; ${before}`;
    }
}
function whatToDo(report) {
    const { revert } = report;
    switch (revert.kind) {
        case "opened":
        case "already-open": {
            const checks = revert.checks.length === 0 ? "" : ` Checked: ${revert.checks.map(reason_words/* checkDone */.Tc).join("; ")}.`;
            return [
                `1. ${revert.draft ? "Look at, then merge" : "Merge"} #${revert.number}: ${(0,report_text/* escapeMarkdown */.FV)(revert.title)}. It undoes that and nothing else.${checks}`,
                ...revert.warnings.map((warning) => `   - Before merging: ${(0,reason_words/* reasonWords */.IK)(warning)}`),
                "2. Deploy. The watch of that deploy writes here whether production recovered.",
            ];
        }
        case "planned":
            return [
                `1. Dry run: the revert ${(0,report_text/* code */.aY)(revert.title)} was planned (${revert.paths} path${revert.paths === 1 ? "" : "s"}) and not opened.`,
            ];
        case "refused":
            return [
                "**No revert pull request was opened.**",
                ...revert.reasons.map((reason) => `- ${(0,reason_words/* reasonWords */.IK)(reason)}`),
                ...revert.conflicts.slice(0, 20).map((path) => `  - conflict in ${(0,report_text/* code */.aY)(path)}`),
                ...byHand(revert),
            ];
        case "failed":
            return [
                `**The revert pull request could not be opened**: ${(0,report_text/* escapeMarkdown */.FV)(revert.message, 600)}`,
                ...byHand(revert),
            ];
        case "off":
            return [`No revert was asked for: ${(0,report_text/* escapeMarkdown */.FV)(revert.why)}.`];
    }
}
function byHand({ commands, compareUrl }) {
    return [
        ...(compareUrl === undefined ? [] : ["", `The branch is there; [open the pull request](${compareUrl}).`]),
        ...(commands.length === 0 ? [] : ["", "To do it by hand:", "", (0,report_text/* codeBlock */.DV)(commands.join("\n"), "sh")]),
    ];
}
function details(summary, body) {
    return body.trim() === "" ? "" : `<details><summary>${summary}</summary>\n\n${body.trim()}\n\n</details>`;
}
const afterwards = `### Resolution
- [ ] Revert merged and deployed
- [ ] Signals back at their baseline
- [ ] People who were hit have been told

### Root cause
_To be written: what changed, why it failed, why nothing stopped it._

### Actions
| | Action | Owner | Due |
|---|---|---|---|
| corrective | | | |
| preventive | | | |`;
/** Characters of the body without its record; GitHub takes 65,536 in all. */
const mostLetters = 45_000;
/** The incident, decision first. Fits into an issue; every fact comes from the run. Its record stands hidden at its end. */
function incidentBody(report, facts) {
    const { record } = facts;
    const { deploy, range, runUrl } = report;
    const others = (range?.suspects ?? []).slice(1);
    const links = [
        ...(runUrl === undefined ? [] : [(0,report_text/* link */.nf)("this run", runUrl)]),
        ...(range === undefined ? [] : [(0,report_text/* link */.nf)("what was deployed", range.compareUrl)]),
        ...report.links.map(({ title, url }) => (0,report_text/* link */.nf)(title, url)),
    ];
    const chart = (0,signal_table/* worstChart */.YR)(report);
    const { revert } = report;
    const undone = [
        ...("notes" in revert ? revert.notes.map(run_notes/* revertNoteWords */.A) : []),
        ...report.failures,
        ...report.notes.map(run_notes/* runNoteWords */.h),
    ].map((text) => `- ${(0,report_text/* escapeMarkdown */.FV)(text, 400)}`);
    const visible = (0,report_text/* fitBody */.KM)([
        incidentMarker(deploy.environment, deploy.sha),
        (0,section/* section */.u)("status", (0,incident_status/* incidentStatus */.x6)(facts)),
        "",
        summaryLines(report),
        ...(report.reapplies === undefined ? [] : ["", `This is ${(0,aftermath_words/* reappliedWords */.e)(report.reapplies)}.`]),
        "",
        "**What to do**",
        ...whatToDo(report),
        "",
        ...likeliestCause(report),
        (0,signal_table/* signalTable */.l9)(report),
        "",
        ...otherCauses(report).flatMap((line, index) => (index === 0 ? [line] : ["", line])),
        ...(chart === undefined ? [] : ["", chart]),
        "",
        ...(undone.length === 0 ? [] : ["**What was not done, and why**", ...undone, ""]),
        ...(links.length === 0 ? [] : [`Links: ${links.join(" · ")}`, ""]),
        details("Timeline", (0,section/* section */.u)("timeline", `\n${(0,moment_words/* timelineTable */.w)(record.entries, deploy.deployedAt)}\n`)),
        details("Other changes in this deploy", others.map((suspect) => `- ${(0,suspect_words/* suspectName */.jn)(suspect)} — ${(0,suspect_words/* suspectReasons */.BH)(suspect)}`).join("\n")),
        details("How it was decided", `Deploy ${(0,report_text/* code */.aY)(deploy.sha)} of ${(0,time/* moment */.n$)(deploy.deployedAt)} (${(0,report_text/* escapeMarkdown */.FV)(deploy.found)}); before it ${deploy.previous === undefined
            ? (0,report_text/* escapeMarkdown */.FV)(deploy.previousUnknown ?? "unknown")
            : `${(0,report_text/* code */.aY)(deploy.previous.sha)} (${(0,report_text/* escapeMarkdown */.FV)(deploy.previous.found)})`}.\n\n${(0,report_text/* escapeMarkdown */.FV)(report.verdict.reason, 600)}\n\n${(0,signal_table/* decisionDetails */.Zj)(report)}`),
        "",
        afterwards,
        "",
    ].join("\n"), mostLetters);
    return `${visible}\n${(0,record_block/* recordBlock */.xK)(record)}\n`;
}


/***/ }),

/***/ 397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ phaseWords),
/* harmony export */   lW: () => (/* binding */ phaseMark),
/* harmony export */   oS: () => (/* binding */ milestoneWords),
/* harmony export */   x6: () => (/* binding */ incidentStatus)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54783);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44639);


const phases = {
    open: { mark: "🔴", word: "Open" },
    acknowledged: { mark: "🟠", word: "Somebody has it" },
    mitigated: { mark: "🟡", word: "Production recovered" },
    resolved: { mark: "🟢", word: "Resolved" },
    "false-alarm": { mark: "⚪", word: "False alarm" },
};
function phaseMark(phase) {
    return phases[phase].mark;
}
/** `🔴 **Open**`. */
function phaseWords(phase) {
    const { mark, word } = phases[phase];
    return `${mark} **${word}**`;
}
function ownerWords({ phase, owner }) {
    if (owner !== undefined)
        return ` ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(owner, 60)} has it.`;
    return phase === "open" ? " Nobody has it yet." : "";
}
/** What can be written next, by the state that it is in. */
function nextWords({ phase }) {
    switch (phase) {
        case "open":
            return "Comment `/ack` to take it; `/help` lists what else there is.";
        case "acknowledged":
            return "Comment `/timeline what happened` to note something, `/help` for what else there is.";
        case "mitigated":
            return "Comment `/resolve` when it is over, or `/reopen` when it is not.";
        case "resolved":
        case "false-alarm":
            return "Comment `/reopen` if it is not over.";
    }
}
/** `After the first harm: detected 1 min 15 s · taken 5 min`. */
function milestoneWords(state) {
    const { detect, acknowledge, mitigate, resolve } = state.secondsTo;
    const told = [
        ["detected", detect],
        ["taken", acknowledge],
        ["recovered", mitigate],
        [state.phase === "false-alarm" ? "called a false alarm" : "resolved", resolve],
    ];
    const shown = told.flatMap(([word, seconds]) => seconds === undefined ? [] : [`${word} after ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(seconds)}`]);
    return shown.length === 0 ? "" : `From the first harm: ${shown.join(" · ")}.`;
}
/** The incident's state in two or three lines, on top of its issue. */
function incidentStatus({ state, commands }) {
    const cause = state.cause === undefined ? "" : ` Cause: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(state.cause.text, 300)}`;
    return [
        `${phaseWords(state.phase)}, severity ${state.severity}.${ownerWords(state)}${cause}`,
        milestoneWords(state),
        commands ? nextWords(state) : "",
    ]
        .filter((line) => line !== "")
        .join("<br>\n");
}


/***/ }),

/***/ 66792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ timelineTable)
/* harmony export */ });
/* unused harmony export momentWords */
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38519);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61042);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44639);
/* harmony import */ var _vendor_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12946);




const undoing = ({ sha, revert }) => revert === undefined ? `${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha7 */ .go)(sha)} is live again` : `revert #${revert} is live`;
const words = {
    merged: ({ number, title }) => `#${number} merged: ${title}`,
    deployed: ({ sha, environment }) => `${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha7 */ .go)(sha)} deployed to ${environment}`,
    "rollout-began": () => "the rollout began",
    live: () => "the deployed commit answers",
    "got-worse": () => "it gets worse (most likely)",
    "vendor-said": ({ vendor, said }) => `${vendor}: ${(0,_vendor_words_js__WEBPACK_IMPORTED_MODULE_1__/* .vendorWords */ .S)(said)}`,
    certain: () => "regression certain enough to act",
    "revert-opened": ({ number }) => `revert #${number} opened`,
    "revert-was-open": ({ number }) => `revert #${number} was already open`,
    "revert-withdrawn": ({ number }) => `revert #${number} closed without merging it`,
    opened: ({ severity }) => `incident opened with severity ${severity}`,
    acknowledged: () => "taken",
    "severity-set": ({ severity }) => `severity set to ${severity}`,
    noted: ({ text }) => text,
    "cause-told": ({ text }) => `cause: ${text}`,
    "false-alarm": ({ why }) => `called a false alarm: ${why}`,
    "still-bad": ({ reason }) => `not resolved: ${reason}`,
    resolved: () => "resolved",
    reopened: () => "reopened",
    recovered: (happened) => `recovered: ${undoing(happened)}`,
    "not-recovered": (happened) => `not recovered, though ${undoing(happened)}`,
    "recovery-unknown": (happened) => `${undoing(happened)}; whether it recovered is not known`,
    "bad-again": ({ sha }) => `${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha7 */ .go)(sha)} was deployed once more, and it got worse again`,
    escalated: ({ step, to }) => `nobody took it: step ${step} of the escalation, to ${to.join(", ")}`,
    told: ({ to, event }) => `${to} told: ${event}`,
    "not-told": ({ to, event, why }) => `${to} could not be told (${event}): ${why}`,
    reminded: () => "nobody had written anything for a day",
    rebuilt: () => "the record of this incident was damaged; it was made anew from comments and pull requests",
};
/** What happened, as plain text. */
function momentWords(happened) {
    return words[happened.kind](happened);
}
/** What happened in an incident as a table that fits a phone: the time and its distance from the deploy, what, and who says so. */
function timelineTable(moments, deployedAt) {
    return [
        "| UTC | what |",
        "|---|---|",
        ...moments.map(({ at, what, source, by, url }) => {
            const who = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(by ?? source, 80);
            const said = url === undefined ? who : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(by ?? source, url);
            return `| ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_3__/* .clock */ .pm)(at)}<br>${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_3__/* .offset */ .cY)((at - deployedAt) / 1_000)} | ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(momentWords(what), 320)}<br>${said} |`;
        }),
    ].join("\n");
}


/***/ }),

/***/ 36466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ seeingOutLine),
/* harmony export */   i: () => (/* binding */ quietWords)
/* harmony export */ });
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6810);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61042);


/** Who announced it: `quiet in the settings`, `the label "…" on #12, put there by jane`. */
function announcerWords({ announcer }) {
    switch (announcer.kind) {
        case "settings":
            return "`quiet` in the settings";
        case "variable":
            return `the variable ${announcer.name}`;
        case "label": {
            const who = announcer.by === undefined ? "by whom can't be read" : `by ${announcer.by}`;
            return `the label "${announcer.label}" on #${announcer.pull}, put there ${who}`;
        }
    }
}
/** Until when it holds. */
function untilWords({ announcer, until }) {
    if (until !== undefined)
        return `until ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(until)}`;
    return announcer.kind === "label" ? "for this deploy" : "until it is taken back";
}
/** The announcement in one sentence, as plain text. */
function quietWords(quiet) {
    return `A disturbance was announced (${quiet.reason}; ${announcerWords(quiet)}, ${untilWords(quiet)}): what gets worse meanwhile is reported, never reverted by machine. Where it is the deploy after all, revert by hand.`;
}
/** In the log, where the watch goes on to see what stays when the quiet window is over. */
function seeingOutLine(verdict, elapsedSeconds, quiet) {
    return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(`${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .offset */ .cY)(elapsedSeconds).padEnd(6)} QUIET  ${verdict.reason}; announced (${quiet.reason}) ${untilWords(quiet)}: watching on for what stays then`, 1_000);
}


/***/ }),

/***/ 53316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ reasonWords),
/* harmony export */   Tc: () => (/* binding */ checkDone),
/* harmony export */   m_: () => (/* binding */ reasonMessage),
/* harmony export */   nf: () => (/* binding */ reasonData),
/* harmony export */   uV: () => (/* binding */ reasonText)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54783);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38519);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25825);
/* harmony import */ var _docs_links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61735);
/* harmony import */ var _quiet_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36466);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58685);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44639);







/** For each reason its sentence for the on-call: plain text. */
const words = {
    archived: () => "The repository is archived and takes no changes. Unarchive it to revert.",
    "branch-gone": ({ branch }) => `The branch ${branch}, which took the deploy in, does not exist any more. Choose the branch to undo it on.`,
    "not-an-ancestor": ({ from, to }) => `${short(from)} is not an ancestor of ${short(to)}: history was rewritten or the two are on different branches, so what lies between them is not what was deployed.`,
    "not-on-branch": ({ to, branch }) => `${short(to)} is not in the history of ${short(branch)}: there is nothing of it to undo there. Revert it on the branch that was deployed.`,
    "nothing-to-undo": ({ from, to, commits }) => commits
        ? `${short(from)} and ${short(to)} hold exactly the same files.`
        : "No commit lies between the last good deploy and this one.",
    "too-many-commits": ({ most }) => `More than ${most} commits were deployed or came later: too many to look for what must not be undone.`,
    "git-failed": ({ why }) => `Git could not merge: ${why}.`,
    disabled: ({ issue }) => `Reverts are switched off by #${issue} (label "deploy-guard: disable"). Close it to switch them on.`,
    "already-reverted": ({ by }) => revertedWords(by),
    "partly-reverted": ({ what, by }) => `A part of it is undone already (${names(what)}${by.length === 0 ? "" : ` by ${shas(by)}`}). Somebody chose what to keep; whether the rest must go is for a person to say.`,
    "contains-our-revert": ({ name }) => `This deploy contains a revert of ours (${name}). Undoing it would bring back what was reverted.`,
    conflict: ({ paths, by, to }) => `${paths.length === 0 ? "Folders were moved" : `${names(paths)} changed`} again${by.length === 0 ? "" : ` by ${by.join(", ")}`} after ${short(to)}, on the same lines, so a machine can't tell which version is wanted.`,
    "healthy-later": ({ sha, environment }) => `A later commit, ${short(sha)}, is live in ${environment} and healthy: the problem is gone from there.`,
    "too-old": ({ ageMs, maxAgeMs }) => `It went live ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(ageMs / 1_000)} ago, and deploys older than ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(maxAgeMs / 1_000)} are not reverted by machine (response.max-age): too much may build on it.`,
    "day-limit": ({ environment, pulls, maxPerDay }) => `${pulls.length} reverts were opened for ${environment} within a day (${pulls.map((number) => `#${number}`).join(", ")}), and response.max-per-day is ${maxPerDay}: something else may be wrong.`,
    "closed-by-person": ({ pull }) => `#${pull} was opened for this deploy and closed without merging. Reopen it if it is wanted after all.`,
    "opted-out": ({ name }) => `${name} says that it must not be reverted by machine (label "deploy-guard: no-revert" or the trailer "Deploy-Guard: no-revert").`,
    "workflow-files": ({ paths }) => `${names(paths)} would change, which the rest can't be undone without, and the job's own token can never push workflow files: give deploy-guard the token of an App with the permission "workflows: write", or revert by hand.`,
    "revert-open": (reason) => "url" in reason
        ? `It is open already: ${reason.url}`
        : `#${reason.pull} is already open to revert ${short(reason.bad)} in ${reason.environment}. Merge or close that first: two reverts of one environment would undo each other's ground.`,
    "nothing-to-go-back-to": ({ why }) => `${why}, so there is nothing to go back to.`,
    "deployed-since": ({ sha, deployment }) => `${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sha7 */ .go)(sha)} was deployed meanwhile (deployment ${deployment}): this deploy is not what is live any more.`,
    quiet: ({ quiet }) => (0,_quiet_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quietWords */ .i)(quiet),
    "not-known": () => "Whether it is safe can't be told.",
    "not-published": ({ why }) => why,
    "bad-input": ({ what }) => what,
    "kill-switch-unread": ({ why }) => `Whether reverts are switched off (label "deploy-guard: disable" on an open issue) could not be read: ${why}. Check that before merging.`,
    "reverts-unread": ({ why }) => `Which reverts are open or were closed could not be read: ${why}. Check that there is no other before merging.`,
    "pull-requests-unread": ({ unknown, total }) => `The pull requests of ${unknown} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(total, "commit")} could not be read, so whether one of them opted out (label) or is a revert is known by their messages only. Check that before merging.`,
    "undoes-a-revert": ({ names: reverts }) => `${names(reverts)} reverted something itself; undoing it brings that back. Check that this is wanted.`,
    "opt-out-without-right": ({ names: outs }) => `${names(outs)} says that it must not be reverted by machine; whoever wrote that may not write to this repository, so it does not count.`,
    "bot-author": ({ name, author }) => `${name} comes from ${author}, which may propose it again at once. ${howToStop(author)}`,
    "security-fix": ({ names: fixes, ids }) => `${names(fixes)} mends a security problem${ids.length === 0 ? "" : ` (${names(ids)})`}; undoing it opens it again. Keep that part, or close the hole another way first.`,
    "large-deploy": ({ changes, services }) => `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(changes, "change")} are undone at once, the innocent with the guilty: ${services
        .slice(0, 8)
        .map(({ name, files }) => `${name} (${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(files, "file")})`)
        .join(", ")}${services.length > 8 ? ` and ${services.length - 8} more` : ""}. See whether one change alone will do.`,
    "workflows-left-out": ({ paths }) => `${names(paths)} ${paths.length === 1 ? "stays" : "stay"} as deployed: the job's own token can never push workflow files, and the rest does without them. With an App's token that may, they are undone too.`,
    "later-needs": ({ needs }) => `${needs
        .slice(0, 3)
        .map(({ path, line, name, from }) => `${path}:${line} uses ${name}${name === from ? "" : ` of ${from}`}`)
        .join(", ")}${needs.length > 3 ? ` and ${needs.length - 3} more` : ""}: it stays, and what it uses is gone after this. Run the checks on this branch before merging.`,
    "contents-unread": ({ files, why }) => `What changes within ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(files, "file")} could not be read (${why}), so a migration or a secret is known by the names of files only. Look through them.`,
    "database-migration": (look) => `${filesOf(look)}: a database migration. If it has run, undoing its file does not undo it${look.gone.length === 0 ? "" : `, and where the file is gone, ${look.gone.join("; ")}`}: check that the old code works with the new schema, or write a migration back.`,
    "one-off-job": (look) => `${filesOf(look)}: a job that is run once or by the clock. What it has done to the data stays done.`,
    contract: (look) => `${filesOf(look)}: a contract with others. Whoever has learnt the new form since, in a client, a queue or a store, will not understand the old one.`,
    "infrastructure-state": (look) => `${filesOf(look)}: infrastructure. The old files are not the old state: look at the plan before it is applied, it may destroy what was created since.`,
    "lock-file": (look) => `${filesOf(look)}: a lock file, whose dependencies changed again later. Check that it still fits its manifest (install with the lock frozen).`,
    manifest: (look) => `${filesOf(look)}: a list of dependencies, whose lock file changed later and is not undone. Check that they fit (install with the lock frozen).`,
    "generated-code": (look) => `${filesOf(look)}: generated code. Check that it matches the definition it is generated from.`,
    "vendored-code": (look) => `${filesOf(look)}: somebody else's code, kept here. Check that it matches the version that the manifest names.`,
    submodule: (look) => `${filesOf(look)}: a submodule. Its commit goes back too: check that the old one still exists and fits.`,
    "published-version": (look) => `${filesOf(look)}: a version that may be published. No registry takes the same number twice: release the undone state under a new one.`,
    "encrypted-secret": (look) => `${filesOf(look)}: an encrypted secret. The old file holds the old secret, which may have been withdrawn since: check that it is still valid.`,
    "secret-comes-back": ({ paths }) => `${names(paths)}: a secret in the clear comes back that this deploy took out. Take it out of the revert, or make sure that it was withdrawn.`,
    "own-settings": (look) => `${filesOf(look)}: the rules that guard deploys and reviews. Going back loosens or changes them: check that this is wanted.`,
    "cluster-settings": (look) => `${filesOf(look)}: other images, numbers or settings of a cluster, which go back when this is applied.`,
    "interface-description": (look) => `${filesOf(look)}: the description of an interface. Clients that were made from the new one ask for what is gone.`,
    "workflow-file": ({ paths }) => `${names(paths)}: a workflow. The job's own token may not push it; an App or personal token with that right can.`,
};
const checks = {
    "no-revert-undone": "no revert is undone",
    "nothing-later": "nothing was merged since",
    "other-lines-later": "nothing merged since touches the same lines",
    "deploy-recent": "the deploy is recent",
    "nobody-opted-out": "nobody opted out",
    "no-workflow-file": "no workflow file in it",
    "no-special-file": "no migration, contract, secret or infrastructure in it, and no file that must fit another",
};
/** The sentence alone, as plain text. */
function reasonMessage(reason) {
    // Each kind has the words for its own facts; that they fit can't be told to the compiler of a table.
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)(words, reason);
}
/** Why a machine must not do it, as Markdown, with the rule's id, which leads to its documentation. */
function reasonWords(reason) {
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(reasonMessage(reason), 600)} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(reason.kind, _docs_links_js__WEBPACK_IMPORTED_MODULE_6__/* .refusalPage */ .Ih)})`;
}
/** The same as plain text, for the log. */
function reasonText(reason) {
    return `${reasonMessage(reason)} [${reason.kind}]`;
}
/** The same for programs: the rule, the sentence, and what it rests on. */
function reasonData(reason) {
    const { kind, ...facts } = reason;
    return { rule: kind, message: reasonMessage(reason), ...facts };
}
/** What was looked at and is fine, as plain text. */
function checkDone({ kind }) {
    return checks[kind];
}
function revertedWords(by) {
    switch (by.kind) {
        case "pull":
            return `#${by.number} has reverted it already. Is that deployed?`;
        case "commits":
            return `Later commits have reverted all of it already (${shas(by.shas)}). Are they deployed?`;
        case "tree":
            return "The branch holds nothing of it any more: it is undone already. Is that deployed?";
        case "meanwhile":
            return `${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sha7 */ .go)(by.sha)} reverted it while this was being prepared. Is that deployed?`;
    }
}
function howToStop(bot) {
    if (/dependabot/iu.test(bot))
        return 'Comment "@dependabot ignore this version" on its pull request, or add it to `ignore` in dependabot.yml.';
    if (/renovate/iu.test(bot))
        return "Exclude the version in renovate.json (`allowedVersions`), or close Renovate's next pull request, which it then leaves alone.";
    if (/release/iu.test(bot))
        return "Hold its next release pull request back until the cause is fixed.";
    return "Stop it, or hold its next pull request back, until the cause is fixed.";
}
/** Files, with what they belong to. */
function filesOf({ paths, tools }) {
    return `${names(paths)} (${tools.slice(0, 3).join(", ")})`;
}
/** The first three, and how many more. */
function names(all) {
    const shown = all.slice(0, 3).join(", ");
    return all.length > 3 ? `${shown} and ${all.length - 3} more` : shown;
}
/** The first five of them. */
function shas(all) {
    return all.slice(0, 5).map(_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sha7 */ .go).join(", ");
}
/** Ids as people read them; the names of branches stay whole. */
function short(name) {
    return /^[0-9a-f]{40,64}$/u.test(name) ? (0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sha7 */ .go)(name) : name;
}


/***/ }),

/***/ 51265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ parseEntryMarker),
/* harmony export */   L1: () => (/* binding */ entryMarker),
/* harmony export */   gg: () => (/* binding */ parseRecordBlock),
/* harmony export */   xK: () => (/* binding */ recordBlock)
/* harmony export */ });
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65108);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42565);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6810);




/** Of the block's form: another one is another program's. */
const version = 1;
const moment = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(8.64e15);
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1_000);
const number = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1);
const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u);
const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz([1, 2, 3, 4]);
const host = { host: text };
const vendorFact = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("page-says"), said: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(10) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(["page-unread", "page-unknown-format"]) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(["host-answers", "host-never-answered", "no-network"]), ...host }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("host-errs"), ...host, status: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("host-not-askable"), ...host, why: text }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("host-fell-silent"), ...host, pageSaysWell: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("told"), text }),
]);
const shapes = {
    merged: { number, title: text },
    deployed: { sha, environment: text },
    "rollout-began": {},
    live: {},
    "got-worse": {},
    "vendor-said": { vendor: text, said: vendorFact },
    certain: {},
    "revert-opened": { number },
    "revert-was-open": { number },
    "revert-withdrawn": { number },
    opened: { severity },
    acknowledged: {},
    "severity-set": { severity },
    noted: { text },
    "cause-told": { text },
    "false-alarm": { why: text },
    "still-bad": { reason: text },
    resolved: {},
    reopened: {},
    recovered: { sha, revert: number.optional() },
    "not-recovered": { sha, revert: number.optional() },
    "recovery-unknown": { sha, revert: number.optional() },
    "bad-again": { sha },
    reminded: {},
    escalated: { step: number, to: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(20) },
    told: { to: text, event: text, of: text, ref: text.optional() },
    "not-told": { to: text, event: text, of: text, why: text },
    rebuilt: {},
};
const happening = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("kind", Object.entries(shapes).map(([kind, shape]) => zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(kind), ...shape })));
const entry = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200),
    at: moment,
    toldAt: moment.optional(),
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).optional(),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500).optional(),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200),
    what: happening,
});
const record = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(900),
    sha,
    deployedAt: moment,
    entries: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(entry).max(500),
    comments: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    answered: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1)).max(100),
});
const begins = `<!-- deploy-guard:record ${version} `;
const written = /<!-- deploy-guard:record 1 ([0-9a-f]{16})\n(\{[^\n]{0,60000}\})\n-->/u;
function checksum(json) {
    return (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesToHex */ .My)((0,_noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)((0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8ToBytes */ .AI)(json))).slice(0, 16);
}
/** Characters of one text. */
const mostText = 400;
/** JSON in which nothing can end a comment of HTML, mention somebody, refer to an issue, or be there without being seen. */
function hiddenJson(value) {
    const clean = (_, one) => (typeof one === "string" ? (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(one, mostText) : one);
    return JSON.stringify(value, clean).replace(/[<>@#()`*~|!]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** The record as a hidden block of an issue's body. The checksum tells a damaged one, not a forged one. */
function recordBlock(facts) {
    // In the order of the shape: what was read is written as it was.
    const json = hiddenJson(record.safeParse(facts).data ?? facts);
    return `${begins}${checksum(json)}\n${json}\n-->`;
}
/** The record in an issue's body; who wrote that is another question. */
function parseRecordBlock(body) {
    if (!body.includes("<!-- deploy-guard:record"))
        return { kind: "missing" };
    // GitHub's editor ends lines as the browser does.
    const [block, sum, json] = written.exec(body.replace(/\r\n/gu, "\n")) ?? [];
    if (block === undefined || json === undefined || checksum(json) !== sum)
        return { kind: "damaged" };
    const parsed = record.safeParse(parseJson(json));
    return parsed.success
        ? { kind: "whole", record: parsed.data, block }
        : { kind: "damaged" };
}
const entryBegins = "<!-- deploy-guard:entry ";
const entryEnds = " -->";
/** What a comment of ours tells, hidden in it: a record that was lost is made anew from these. */
function entryMarker(facts) {
    return `${entryBegins}${hiddenJson(facts)}${entryEnds}`;
}
/** What a comment tells; whether it is one of ours is another question. */
function parseEntryMarker(comment) {
    const from = comment.indexOf(entryBegins);
    const to = from < 0 ? -1 : comment.indexOf(entryEnds, from);
    const json = comment.slice(from + entryBegins.length, to);
    return to < 0 ? undefined : entry.safeParse(parseJson(json)).data;
}
function parseJson(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 14981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withSection),
/* harmony export */   u: () => (/* binding */ section)
/* harmony export */ });
const begin = (name) => `<!-- deploy-guard:${name} -->`;
const end = (name) => `<!-- /deploy-guard:${name} -->`;
/** A text between the marks by which it is found again. */
function section(name, text) {
    return `${begin(name)}\n${text}\n${end(name)}`;
}
/** A body with another text in this section; undefined when its marks are not there as a pair any more. */
function withSection(body, name, text) {
    const from = body.indexOf(begin(name));
    const to = from < 0 ? -1 : body.indexOf(end(name), from);
    if (to < 0)
        return undefined;
    return `${body.slice(0, from)}${section(name, text)}${body.slice(to + end(name).length)}`;
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

/***/ 35722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zj: () => (/* binding */ decisionDetails),
  l9: () => (/* binding */ signalTable),
  YR: () => (/* binding */ worstChart)
});

// UNUSED EXPORTS: levelOf

// EXTERNAL MODULE: ./lib/text/names.js
var names = __webpack_require__(38519);
// EXTERNAL MODULE: ./lib/text/numbers.js
var numbers = __webpack_require__(25825);
// EXTERNAL MODULE: ./lib/text/one-line.js
var one_line = __webpack_require__(6810);
// EXTERNAL MODULE: ./lib/text/time.js
var time = __webpack_require__(61042);
// EXTERNAL MODULE: ./lib/report/sparkline.js
var sparkline = __webpack_require__(46505);
;// CONCATENATED MODULE: ./lib/report/chart.js

const mostPoints = 40;
/**
 * A line over time as a Mermaid chart, for GitHub's renderer. Its labels are ours or cleaned: Mermaid has a syntax of
 * its own in which a quote would end the title.
 * @see https://mermaid.js.org/syntax/xyChart.html
 */
function mermaidChart({ title, unit, points, beside }) {
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
    return (0,sparkline/* resample */.cg)(filled, mostPoints).map((value) => value ?? 0);
}
/** Plain decimal digits: Mermaid reads no exponents and no grouping. */
function plain(value) {
    return String(Number(value.toFixed(4)));
}
function label(text) {
    return text.replace(/[^\p{L}\p{N} .,%:/()+-]/gu, " ").slice(0, 80);
}

// EXTERNAL MODULE: ./lib/report/check-words.js
var check_words = __webpack_require__(52382);
// EXTERNAL MODULE: ./lib/report/control-words.js
var control_words = __webpack_require__(15591);
// EXTERNAL MODULE: ./lib/report/signal-note-words.js
var signal_note_words = __webpack_require__(86901);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/report/verdict-words.js
var verdict_words = __webpack_require__(28215);
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
    return (0,sparkline/* sparkline */.KM)([...facts.baseline.slice(-8), ...facts.after].map(levelOf), 16);
}
function evidenceWords(signal) {
    switch (signal.verdict) {
        case "regressed":
            return `far from chance: ${(0,numbers/* odds */.VH)(signal.logEvidence)} (alarm at ${(0,numbers/* odds */.VH)(signal.threshold)})`;
        case "healthy":
            return "within what is tolerated";
        case "inconclusive":
            return (0,report_text/* escapeMarkdown */.FV)(signal.reason, 160);
        case "recovered":
            return "was worse, and healed";
        case "elsewhere":
            return "not by this deploy";
        default:
            return signal.logEvidence > 0
                ? `not decided: ${(0,numbers/* odds */.VH)(signal.logEvidence)} (alarm at ${(0,numbers/* odds */.VH)(signal.threshold)})`
                : "no sign of harm";
    }
}
/** A name that a narrow column may break behind its dashes and dots, and within what has none. */
function breakable(name) {
    return ((0,one_line/* oneLine */.T)(name, 60)
        .split(/(?<=[_./-])|(?<=[^\s_./-]{16})(?=[^\s_./-])/u)
        .map((part) => (0,report_text/* escapeMarkdown */.FV)(part))
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
    return [...changeLines(signal), evidenceWords(signal)].join("<br>");
}
function changeLines({ baseline, after, kind, }) {
    const level = (rate) => rate === undefined ? "no data" : kind === "gauge" ? (0,numbers/* significant */.I1)(rate) : (0,numbers/* percent */.KN)(rate);
    const counts = (side) => side.bad === undefined ? (0,numbers/* count */.U9)(side.n) : `${(0,numbers/* count */.U9)(side.bad)} of ${(0,numbers/* count */.U9)(side.n)}`;
    return [
        `${level(baseline.rate)} → **${level(after.rate)}** (${(0,numbers/* times */.Hn)(baseline.rate, after.rate)})`,
        ...(kind === "gauge" ? [] : [`${counts(baseline)} → ${counts(after)}`]),
    ];
}
/** What the deploy did not touch, below what it did: its own numbers, and how they compare. */
function controlRow({ name, kind }, control, facts) {
    const line = spark(facts);
    const told = control.doubt === undefined ? (0,control_words/* ratioWords */.ft)(control) : (0,control_words/* controlDoubtWords */.jX)(control.doubt);
    // A level's control is counted: intervals in which it was beyond what is tolerated.
    const lines = kind === "gauge" ? [] : changeLines({ ...control, kind });
    const cell = [...lines, ...(told === undefined ? [] : [(0,report_text/* escapeMarkdown */.FV)(told, 300)])].join("<br>");
    return `| ↳ ${breakable((0,names/* controlName */.Fu)(name))}${line === "" ? "" : `<br>${line}`} | ${cell} |`;
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
    const facts = (0,verdict_words/* leading */.R4)(report)?.facts;
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
            const show = (value) => value === undefined ? "?" : signal.kind === "gauge" ? (0,numbers/* significant */.I1)(value) : (0,numbers/* percent */.KN)(value);
            return `${show(rate)} (95 %: ${show(low)} to ${show(high)}; n = ${(0,numbers/* count */.U9)(n)})`;
        };
        return [
            `- **${(0,report_text/* escapeMarkdown */.FV)(signal.name)}** — ${signal.verdict}: ${(0,report_text/* escapeMarkdown */.FV)(signal.reason, 400)}`,
            `  - before ${interval("baseline")}; after ${interval("after")}`,
            `  - log evidence ${signal.logEvidence.toFixed(2)} of ${signal.threshold.toFixed(2)}${signal.detectable === undefined ? "" : `; ${detectableWords(signal.kind, signal.detectable)} by the deadline`}`,
            ...(signal.onset === undefined
                ? []
                : [
                    `  - onset ${(0,time/* offset */.cY)((signal.onset.from - report.deploy.deployedAt) / 1_000)} to ${(0,time/* offset */.cY)((signal.onset.to - report.deploy.deployedAt) / 1_000)} from the deploy`,
                ]),
            ...(facts === undefined ? [] : [`  - from ${(0,report_text/* escapeMarkdown */.FV)(facts.from)}`]),
            ...(facts?.queries ?? []).map((query) => `  - ${(0,report_text/* code */.aY)(query, 400)}`),
            ...controlDetails(signal, facts?.control),
            ...(facts?.lastFailure === undefined
                ? []
                : [`  - last failure: ${(0,report_text/* escapeMarkdown */.FV)((0,check_words/* checkFailureWords */.K)(facts.lastFailure))}`]),
            ...(facts?.notes ?? []).map((note) => `  - ${(0,report_text/* escapeMarkdown */.FV)((0,signal_note_words/* signalNoteWords */.o)(note))}`),
        ].join("\n");
    })
        .join("\n");
}
function controlDetails({ control }, facts) {
    if (control === undefined)
        return [];
    const { logEvidence, doubt } = control;
    const told = doubt === undefined ? (0,control_words/* ratioWords */.ft)(control) : (0,control_words/* controlDoubtWords */.jX)(doubt);
    const evidence = logEvidence === undefined ? "" : `; log evidence beyond the control ${logEvidence.toFixed(2)}`;
    return [
        `  - control: ${(0,report_text/* escapeMarkdown */.FV)(told ?? "too few events to compare with", 300)}${evidence}`,
        ...(facts?.queries ?? []).map((query) => `  - control: ${(0,report_text/* code */.aY)(query, 400)}`),
    ];
}
function detectableWords(kind, ratio) {
    const what = kind === "gauge" ? "so many points" : "this traffic";
    return `${what} can show ${ratio < 1 ? "a fall to" : "a rise of"} ${ratio.toFixed(2)}×`;
}


/***/ }),

/***/ 46505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   V_: () => (/* binding */ evidenceBar),
/* harmony export */   cg: () => (/* binding */ resample)
/* harmony export */ });
const levels = "▁▂▃▄▅▆▇█";
/** One character a value, lowest to highest, gaps as a space; at most `width` characters, neighbours averaged. */
function sparkline(values, width = 16) {
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


/***/ }),

/***/ 57239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ suspectReasons),
/* harmony export */   fp: () => (/* binding */ probabilityWords),
/* harmony export */   jn: () => (/* binding */ suspectName),
/* harmony export */   nx: () => (/* binding */ suspectText),
/* harmony export */   zE: () => (/* binding */ isTied)
/* harmony export */ });
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38519);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25825);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44639);



const ties = {
    configuration: (integration) => `changes the configuration of ${integration}`,
    settings: (integration) => `changes settings of ${integration}`,
    hosts: (integration) => `changes where ${integration} is called`,
    packages: (integration) => `changes the packages of ${integration}`,
    code: (integration) => `changes code of ${integration}`,
    flag: (integration) => `switches a flag of ${integration}`,
    named: (integration) => `names ${integration}`,
};
const concerns = {
    tls: "certificates or TLS",
    timeout: "timeouts, retries or what may be reached",
    access: "credentials or permissions",
    connections: "connections or pools",
    memory: "memory",
    name: "hosts or names",
};
/** Plain text, without what it was found in. */
function reasonText(reason) {
    switch (reason.kind) {
        case "only-harmless":
            return "touches only documentation, tests and pipelines";
        case "only-elsewhere":
            return "touches only settings of another stage";
        case "only-idle":
            return "changes only comments and layout";
        case "size":
            return `changes ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(reason.lines, "line")} in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(reason.files, "file")}`;
        case "place":
            return "touches what fails";
        case "region":
            return "touches the region that fails";
        case "error":
            return "names the error that is seen";
        case "concern":
            return `changes ${concerns[reason.concern]}, which fits how it fails`;
        case "outbound":
            return "changes what calls to the outside go through";
        case "ground":
            return "changes what everything runs on";
        case "query":
            return "changes what may make requests slow";
        case "finding":
            return `a review finds it ${reason.severity}`;
        default:
            return ties[reason.kind](reason.integration);
    }
}
function itemsOf(reason) {
    return "items" in reason ? reason.items : [];
}
/** Why a change is suspected, as plain text. */
function suspectText({ reasons }) {
    return reasons
        .map((reason) => {
        const items = itemsOf(reason);
        return items.length === 0 ? reasonText(reason) : `${reasonText(reason)} (${items.join(", ")})`;
    })
        .join("; ");
}
/** The same as Markdown. */
function suspectReasons({ reasons }) {
    return reasons
        .map((reason) => {
        const items = itemsOf(reason).map((item) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(item, 80));
        const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(reasonText(reason));
        return items.length === 0 ? text : `${text} (${items.join(", ")})`;
    })
        .join("; ");
}
/** `#479 Move payments to the new host`, or a commit that was pushed directly. */
function suspectName({ candidate }) {
    return candidate.number === undefined
        ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha7 */ .go)(candidate.sha))} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(candidate.title, 100)} (pushed directly)`
        : `#${candidate.number} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(candidate.title, 100)}`;
}
/** `92 %`; never 0 or 100, which nobody knows. */
function probabilityWords({ probability }) {
    return `${Math.min(99, Math.max(1, Math.round(100 * probability)))} %`;
}
const loose = new Set([
    "size",
    "ground",
    "only-harmless",
    "only-elsewhere",
    "only-idle",
]);
/** Something ties it to what fails; that it is large does not. */
function isTied({ reasons }) {
    return reasons.some(({ kind }) => !loose.has(kind));
}


/***/ }),

/***/ 12946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ vendorWords)
/* harmony export */ });
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6810);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58685);


const words = {
    "page-says": ({ said }) => (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(`its status page says: ${said.join("; ")}`, 200),
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
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(words, fact);
}


/***/ }),

/***/ 28215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ deployWords),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   R4: () => (/* binding */ leading),
/* harmony export */   W7: () => (/* binding */ alarming),
/* harmony export */   c5: () => (/* binding */ rateWords),
/* harmony export */   hs: () => (/* binding */ slowWords),
/* harmony export */   w8: () => (/* binding */ statusMark)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54783);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38519);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25825);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6810);
/* harmony import */ var _check_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52382);





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
function leading({ verdict, signals, }) {
    const worst = alarming(verdict).map((signal) => ({
        signal,
        facts: signals.find(({ name }) => name === signal.name),
    }));
    return worst.find(({ facts }) => facts?.integration !== undefined) ?? worst[0];
}
/** What is wrong, for a title: `calls to stripe fail`, `checks of stripe fail: got 503, expected 200`, `checkout-errors got worse`. */
function headline(report) {
    const top = leading(report);
    if (top === undefined)
        return "production got worse";
    const { signal, facts } = top;
    const name = (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(signal.name);
    if (signal.facts?.kind === "traffic-lost")
        return `${name} fell away`;
    switch (facts?.what) {
        case "calls":
            return `${name} fail`;
        case "probe":
            return `${name} fail${facts.lastFailure === undefined ? "" : `: ${(0,_check_words_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFailureWords */ .K)(facts.lastFailure)}`}`;
        case "latency":
            return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(signal.after.rate)} of ${slowWords(facts)}`;
        default:
            return `${name} got worse`;
    }
}
/** `requests are slower than 500 ms (slow-checkouts)`. */
function slowWords({ integration, name, slowerThanMs }) {
    const limit = slowerThanMs === undefined ? "95 % of them were before" : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(slowerThanMs / 1_000);
    const which = integration === undefined ? ` (${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(name)})` : "";
    return `${integration === undefined ? "requests" : (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(name)} are slower than ${limit}${which}`;
}
/** `12.4 % (1,104 of 8,903)`, or a level for a gauge. */
function rateWords(signal, side) {
    const estimate = signal[side];
    if (estimate.rate === undefined)
        return "no data";
    if (signal.kind === "gauge")
        return (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .significant */ .I1)(estimate.rate);
    const bad = estimate.bad === undefined ? "" : `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(estimate.bad)} of `;
    return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(estimate.rate)} (${bad}${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(estimate.n)})`;
}
/** `deploy 4f2c9d1 to production`. */
function deployWords({ deploy }) {
    return `deploy ${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .sha7 */ .go)(deploy.sha)} to ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(deploy.environment, 60)}`;
}


/***/ }),

/***/ 54262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ isOurRevert),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   jm: () => (/* binding */ ourMarker)
/* harmony export */ });
/* harmony import */ var _revert_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71634);

/** Anybody can write our marker into a pull request from a fork; only writers of this repository have branches in it. */
function isOurRevert(repository, { headBranch, headRepo, body }) {
    return (headRepo?.toLowerCase() === nameOf(repository).toLowerCase() &&
        (0,_revert_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .isRevertBranch */ .TU)(headBranch) &&
        ((0,_revert_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRevertMarkers */ .nL)(body).length > 0 || (0,_revert_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseElsewhereMarker */ .G5)(body) !== undefined));
}
/** What a revert of ours undoes in an environment; undefined for anything else. */
function ourMarker(repository, pull, environment) {
    if (!isOurRevert(repository, pull))
        return undefined;
    return (0,_revert_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRevertMarkers */ .nL)(pull.body).find((marker) => marker.environment === environment);
}
/** `owner/name`. */
function nameOf({ owner, repo }) {
    return `${owner}/${repo}`;
}


/***/ })

};
