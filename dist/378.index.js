export const id = 378;
export const ids = [378];
export const modules = {

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

/***/ 60458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ includesLogin),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Ps: () => (/* binding */ teamName),
/* harmony export */   Up: () => (/* binding */ sameLogin),
/* harmony export */   hJ: () => (/* binding */ personName)
/* harmony export */ });
/** `org/team` of `@org/team`; undefined for a person or an address. */
function teamName(owner) {
    return /^@?([\w.-]+\/[\w.-]+)$/u.exec(owner)?.[1];
}
/** Whether an owner is written as an e-mail address, as CODEOWNERS allows. */
function isAddress(owner) {
    return !owner.startsWith("@") && owner.includes("@");
}
/** Login of an owner that is a person by name; undefined for a team, an address and what is no name. */
function personName(owner) {
    return /^@?([\w-]+(?:\[bot\])?)$/u.exec(owner)?.[1];
}
/** GitHub's names are the same in any case. */
function sameLogin(a, b) {
    return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}
function includesLogin(logins, login) {
    return logins.some((one) => sameLogin(one, login));
}


/***/ }),

/***/ 58868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// UNUSED EXPORTS: examine

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/text/numbers.js
var numbers = __webpack_require__(25825);
;// CONCATENATED MODULE: ./lib/report/doctor-report.js
/** How many of each grade; a set-up is sound when nothing is wrong. */
function gradesOf({ examined }) {
    const count = (grade) => examined.filter((one) => one.grade === grade).length;
    return {
        wrong: count("wrong"),
        warning: count("warning"),
        unknown: count("unknown"),
        fine: count("fine"),
    };
}

// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/text/names.js
var names = __webpack_require__(38519);
// EXTERNAL MODULE: ./lib/text/one-line.js
var one_line = __webpack_require__(6810);
// EXTERNAL MODULE: ./lib/text/time.js
var time = __webpack_require__(61042);
// EXTERNAL MODULE: ./lib/report/check-words.js
var check_words = __webpack_require__(52382);
// EXTERNAL MODULE: ./lib/report/doubt-words.js
var doubt_words = __webpack_require__(12644);
// EXTERNAL MODULE: ./lib/report/say.js
var say = __webpack_require__(58685);
;// CONCATENATED MODULE: ./lib/report/doctor-words.js








const words = {
    "reads-counts": ({ bad, total, ...when }) => ({
        found: `${(0,numbers/* percent */.KN)(total === 0 ? undefined : bad / total)} of ${(0,numbers/* count */.U9)(total)} in the last hour are bad; ${freshness(when)}`,
    }),
    "reads-level": ({ value, ...when }) => ({ found: `${(0,numbers/* significant */.I1)(value)} at last; ${freshness(when)}` }),
    "little-traffic": ({ requests, watchSeconds }) => ({
        found: `${(0,numbers/* counted */.hS)(requests, "request")} in a watch of ${(0,duration/* duration */.p)(watchSeconds)}: only a large regression can be told from chance`,
        fix: "watch longer (watch.duration), or count something that happens more often",
    }),
    "reads-nothing": ({ queries }) => ({
        found: `no readings in the last hour${queries.length === 0 ? "" : ` for ${queries.slice(0, 2).join(" and ")}`}`,
        fix: "ask the source for the same query; a name or a label may be spelt otherwise there, or nothing happened",
    }),
    "can-not-be-judged": ({ doubts }) => ({
        found: "can't be judged",
        fix: doubts.slice(0, 3).map(doubt_words/* doubtWords */.O).join("; "),
    }),
    "source-fails": ({ why }) => ({
        found: why,
        fix: "until it answers, every watch of this signal ends as inconclusive",
    }),
    "probe-passes": () => ({ found: "answers as expected" }),
    "probe-fails": ({ failure }) => ({
        found: (0,check_words/* checkFailureWords */.K)(failure),
        fix: "mend the address or the conditions: what was never seen working is never acted upon",
    }),
    "nothing-to-watch": ({ why }) => ({ found: why }),
    "no-outbound-network": ({ why }) => ({
        found: `the neutral control addresses do not answer: ${why}`,
        fix: "name addresses that this runner reaches under watch.control",
    }),
    "owner-may-approve": () => ({ found: "may approve" }),
    "owner-may-not-write": ({ permission }) => ({
        found: `has ${permission === "none" ? "no" : "only read"} access here, so that an approval does not count`,
        fix: "give them write access, or name another owner",
    }),
    "owner-is-an-address": () => ({
        found: "is an e-mail address that GitHub ties to no account by a commit here, so that no approval can be matched with it",
        fix: "write the account's name, such as @jane",
    }),
    "team-has-members": ({ members }) => ({ found: `has ${(0,numbers/* counted */.hS)(members, "member")}` }),
    "team-is-empty": () => ({ found: "has no members", fix: "add somebody, or name another owner" }),
    "team-is-hidden": () => ({
        found: "this token can't list its members, so that their approvals don't count",
        fix: "give the review's step a token that may read the organisation's members, or name people",
    }),
    "nobody-owns": () => ({
        found: "is critical and has no owners",
        fix: "name owners under this integration, or in CODEOWNERS for its files",
    }),
    "may-write": ({ permissions }) => ({ found: `has ${permissions.join(", ")}` }),
    "may-not-write": ({ permission, what }) => ({
        found: `lacks ${permission}: write, which ${what} needs`,
        fix: `add \`${permission}: write\` to the job's permissions`,
    }),
    shortfall: ({ why }) => ({ found: why }),
    "status-is-required": ({ branch, context }) => ({ found: `${branch} requires "${context}"` }),
    "status-is-not-required": ({ branch, context }) => ({
        found: `nothing on ${branch} requires the status "${context}", so that a held pull request can be merged`,
        fix: "require it in a ruleset of that branch (docs/review.md has one to copy)",
    }),
    "rules-are-hidden": ({ branch }) => ({ found: `this token can't read the rules of ${branch}` }),
    "auto-merge-is-off": () => ({
        found: "response.auto-merge is set, and the repository does not allow auto-merge",
        fix: "allow it under Settings → General → Pull Requests, or delete the setting",
    }),
    "check-can-start": ({ workflow, branch }) => ({ found: `${workflow} on ${branch} can be started by hand` }),
    "check-is-missing": ({ workflow, branch }) => ({
        found: `there is no workflow ${workflow} on ${branch}`,
        fix: "name the file of a workflow that is there in response.verify.workflow",
    }),
    "check-can-not-start": ({ workflow, branch }) => ({
        found: `${workflow} on ${branch} can't be started on a revert's branch`,
        fix: "add `workflow_dispatch:` to its `on:`",
    }),
    "switched-off": ({ issue, by }) => ({
        found: `reverts are switched off by issue #${issue}${by === undefined ? "" : `, by ${by}`}`,
        fix: "close that issue to switch them on again",
    }),
    "not-switched-off": () => ({ found: "no open issue switches them off" }),
    deployed: ({ sha, at, deployments }) => ({
        found: `${(0,numbers/* counted */.hS)(deployments, "deployment")}, the newest of ${(0,names/* sha7 */.go)(sha)} at ${(0,time/* moment */.n$)(at)}`,
    }),
    "never-deployed": ({ others, nearest }) => ({
        found: `no deployment has this name${others.length === 0 ? ", nor any other" : `; there are ${others.slice(0, 8).join(", ")}`}`,
        fix: nearest === undefined
            ? "let the deploy job name its environment, or give the watch sha and previous-sha"
            : `write environment: ${nearest}`,
    }),
    "no-environment": ({ others }) => ({
        found: "no environment was named, so that deployments were not looked at",
        fix: `name it${others.length === 0 ? "" : `; there are ${others.slice(0, 8).join(", ")}`}`,
    }),
    "watches-judge": ({ watches }) => ({
        found: `of the last ${(0,numbers/* counted */.hS)(watches, "watch", "watches")} the newest could tell`,
    }),
    "watches-could-not-tell": ({ count: times, since }) => ({
        found: `${(0,numbers/* counted */.hS)(times, "watch", "watches")} in a row could not tell, the first at ${(0,time/* moment */.n$)(since)}`,
        fix: "mend what their reason names; until then nothing guards this environment",
    }),
    "no-watches": () => ({ found: "no deploy was watched so far" }),
    "clocks-agree": ({ apartSeconds }) => ({
        found: `this machine's and GitHub's are ${apartSeconds < 2 ? "the same" : `${(0,duration/* duration */.p)(apartSeconds)} apart`}`,
    }),
    "clocks-differ": ({ aheadSeconds }) => ({
        found: `this machine's is ${(0,duration/* duration */.p)(Math.abs(aheadSeconds))} ${aheadSeconds > 0 ? "ahead of" : "behind"} GitHub's: deploys and readings would not fit together`,
        fix: "set it by NTP",
    }),
    "not-examined": ({ why }) => ({ found: `not examined: ${why}` }),
};
function doctor_words_doctorWords(fact) {
    const { found, fix } = (0,say/* say */.c)(words, fact);
    return { found: (0,one_line/* oneLine */.T)(found, 600), ...(fix !== undefined && { fix: (0,one_line/* oneLine */.T)(fix, 1_200) }) };
}
function freshness({ endedSecondsAgo, everySeconds }) {
    return `the newest interval ended ${(0,duration/* duration */.p)(endedSecondsAgo)} ago, one every ${(0,duration/* duration */.p)(everySeconds)}`;
}

// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/report/doctor-page.js





const marks = {
    wrong: { plain: "wrong", emoji: "❌", colour: "31" },
    warning: { plain: "warn", emoji: "⚠️", colour: "33" },
    unknown: { plain: "?", emoji: "❔", colour: "2" },
    fine: { plain: "ok", emoji: "✅", colour: "32" },
};
/** `2 wrong, 1 warning, 12 fine`. */
function doctorLine(report) {
    const grades = gradesOf(report);
    const parts = [
        ...(grades.wrong > 0 ? [`${grades.wrong} wrong`] : []),
        ...(grades.warning > 0 ? [(0,numbers/* counted */.hS)(grades.warning, "warning")] : []),
        ...(grades.unknown > 0 ? [`${grades.unknown} not examined`] : []),
        `${grades.fine} fine`,
    ];
    return parts.join(", ");
}
/** For a terminal: a line for each thing that was looked at, and below what is not fine how to mend it. */
function doctorText(report, { columns, colour }) {
    const width = 7;
    const lines = report.examined.flatMap(({ subject, grade, fact }) => {
        const { found, fix } = doctorWords(fact);
        const { plain, colour: ansi } = marks[grade];
        const shown = colour ? `\u001b[${ansi}m${plain.padEnd(width)}\u001b[0m` : plain.padEnd(width);
        const [first = "", ...more] = wrap(`${subject}: ${found}`, Math.max(20, columns - width));
        const below = [...more, ...(fix === undefined ? [] : wrap(`→ ${fix}`, Math.max(20, columns - width)))];
        return [`${shown}${first}`, ...below.map((line) => `${" ".repeat(width)}${line}`)];
    });
    return `${[...lines, "", doctorLine(report)].join("\n")}\n`;
}
/** For a job's summary: what is not fine first, each with its fix; the rest is folded. */
function doctorSummary(report) {
    const items = (grades) => report.examined
        .filter(({ grade }) => grades.includes(grade))
        .map(({ subject, grade, fact }) => {
        const { found, fix } = doctor_words_doctorWords(fact);
        const line = `- ${marks[grade].emoji} **${(0,report_text/* escapeMarkdown */.FV)(subject)}**: ${(0,report_text/* escapeMarkdown */.FV)(found, 600)}`;
        return fix === undefined ? line : `${line}\n  - ${(0,report_text/* escapeMarkdown */.FV)(fix, 1_200)}`;
    });
    const fine = items(["fine"]);
    return (0,report_text/* fitBody */.KM)([
        `## deploy-guard doctor: ${doctorLine(report)}`,
        [...items(["wrong"]), ...items(["warning"]), ...items(["unknown"])].join("\n"),
        fine.length === 0
            ? ""
            : `<details><summary>${fine.length} fine</summary>\n\n${fine.join("\n")}\n\n</details>`,
    ]
        .filter((part) => part !== "")
        .join("\n\n")
        .concat("\n"), 900_000);
}
/** For programs: `version` changes when a field does. */
function doctorJson(report) {
    const examined = report.examined.map(({ subject, grade, fact }) => ({
        subject,
        grade,
        ...doctor_words_doctorWords(fact),
        fact,
    }));
    const { wrong } = gradesOf(report);
    return `${JSON.stringify({ version: 1, ok: wrong === 0, at: new Date(report.at).toISOString(), examined }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/stories/deploy/find-environment.js
var find_environment = __webpack_require__(33786);
// EXTERNAL MODULE: ./lib/stories/signals/ledger.js
var ledger = __webpack_require__(24382);
// EXTERNAL MODULE: ./lib/stories/watch/unjudged-in-a-row.js
var unjudged_in_a_row = __webpack_require__(68816);
;// CONCATENATED MODULE: ./lib/stories/doctor/examine-deployments.js



const mostListed = 100;
/** Whether deploys are found, and whether the watches of them could tell anything. */
async function examineDeployments(world, environment) {
    if (environment === undefined)
        return { examined: [await unnamed(world)] };
    const { name, deployments, others, nearest } = await (0,find_environment/* findEnvironment */.j)(world, environment);
    const subject = `environment ${name}`;
    const [newest] = deployments;
    if (newest === undefined) {
        const fact = { kind: "never-deployed", others, nearest };
        return { examined: [{ subject, grade: "warning", fact }] };
    }
    const fact = {
        kind: "deployed",
        sha: newest.sha,
        at: newest.createdAt,
        deployments: deployments.length,
    };
    return { examined: [{ subject, grade: "fine", fact }, await examineWatches(world, name)], newest };
}
async function unnamed({ github }) {
    const all = await github.readDeployments({ limit: mostListed });
    const others = [...new Set(all.map(({ environment }) => environment))];
    return { subject: "deployments", grade: "unknown", fact: { kind: "no-environment", others } };
}
async function examineWatches(world, environment) {
    const watches = await (0,ledger/* readLedger */.SC)(world, environment);
    const subject = `watches of ${environment}`;
    const newest = watches.at(-1);
    if (newest === undefined)
        return { subject, grade: "fine", fact: { kind: "no-watches" } };
    const unjudged = (0,unjudged_in_a_row/* unjudgedInARow */.JK)(newest, watches.slice(0, -1));
    return unjudged === undefined
        ? { subject, grade: "fine", fact: { kind: "watches-judge", watches: watches.length } }
        : {
            subject,
            grade: unjudged.count > 1 ? "wrong" : "warning",
            fact: { kind: "watches-could-not-tell", ...unjudged },
        };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/review/approvals/owner-name.js
var owner_name = __webpack_require__(60458);
;// CONCATENATED MODULE: ./lib/stories/doctor/examine-owners.js


/** Whether every owner that the settings name exists and could approve. Each is asked about once. */
async function examineOwners(github, integrations) {
    const of = new Map();
    for (const [integration, { owners }] of Object.entries(integrations))
        for (const owner of owners)
            of.set(owner, [...(of.get(owner) ?? []), integration]);
    const named = await Promise.all([...of].map(async ([owner, its]) => {
        const subject = `owner ${owner} of ${its.join(", ")}`;
        return { subject, ...(await examineOwner(github, owner)) };
    }));
    const ownerless = Object.entries(integrations)
        .filter(([, { critical, owners }]) => critical && owners.length === 0)
        .map(([name]) => ({
        subject: `integration ${name}`,
        grade: "warning",
        fact: { kind: "nobody-owns" },
    }));
    return [...named, ...ownerless];
}
async function examineOwner(github, owner) {
    const [org, team] = (0,owner_name/* teamName */.Ps)(owner)?.split("/") ?? [];
    try {
        if (org !== undefined && team !== undefined)
            return teamFinding(await github.readTeam(org, team));
        const login = /[^@]@/u.test(owner) ? await github.findLoginOf(owner) : owner.replace(/^@/u, "");
        if (login === undefined)
            return { grade: "wrong", fact: { kind: "owner-is-an-address" } };
        const permission = await github.readPermission(login);
        return permission === "admin" || permission === "write"
            ? fine({ kind: "owner-may-approve" })
            : { grade: "wrong", fact: { kind: "owner-may-not-write", permission } };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        return { grade: "unknown", fact: { kind: "not-examined", why: error.message } };
    }
}
function teamFinding(team) {
    if (team.kind !== "members")
        return { grade: "warning", fact: { kind: "team-is-hidden" } };
    return team.logins.length === 0
        ? { grade: "wrong", fact: { kind: "team-is-empty" } }
        : fine({ kind: "team-has-members", members: team.logins.length });
}
function fine(fact) {
    return { grade: "fine", fact };
}

// EXTERNAL MODULE: ./lib/revert/checks/workflow-triggers.js
var workflow_triggers = __webpack_require__(82363);
// EXTERNAL MODULE: ./lib/stories/revert/read/may-write.js
var may_write = __webpack_require__(27330);
// EXTERNAL MODULE: ./lib/stories/revert/read/read-kill-switch.js
var read_kill_switch = __webpack_require__(46871);
// EXTERNAL MODULE: ./lib/stories/review-status.js
var review_status = __webpack_require__(28236);
// EXTERNAL MODULE: ./lib/stories/watch/check-permissions.js
var check_permissions = __webpack_require__(1976);
;// CONCATENATED MODULE: ./lib/stories/doctor/examine-repository.js






/** Clocks that are further apart put readings on the wrong side of a deploy. */
const mostSecondsApart = 15;
/** What the token may do, what the repository allows, and whether anything has switched the guard off. */
async function examineRepository({ github }, settings, deploymentId) {
    const parts = await Promise.all([
        attempt("the token", () => examineToken(github, settings, deploymentId)),
        attempt("the branch's rules", () => examineRules(github, settings)),
        attempt("reverts", () => examineSwitch(github)),
        attempt("the revert's own check", () => examineCheck(github, settings)),
    ]);
    // After the others: every answer tells what GitHub's clock says.
    return [...parts.flat(), ...examineClock(github)];
}
/** What can't be looked at costs no more than its own line. */
async function attempt(subject, examine) {
    try {
        return await examine();
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        return [{ subject, grade: "unknown", fact: { kind: "not-examined", why: error.message } }];
    }
}
async function examineToken(github, settings, deploymentId) {
    const needs = (0,check_permissions/* needsOf */.h)(settings);
    const shortfalls = await github.findShortfalls(needs.map(({ permission }) => permission), deploymentId);
    const lacking = needs.filter((need) => shortfalls.some((one) => one.kind === "permission" && one.permission === need.permission));
    const has = needs.filter((need) => !lacking.includes(need)).map(({ permission }) => `${permission}: write`);
    return [
        ...lacking.map(({ permission, what }) => ({
            subject: `permission ${permission}`,
            grade: "wrong",
            fact: { kind: "may-not-write", permission, what },
        })),
        ...shortfalls.flatMap((one) => one.kind === "permission"
            ? []
            : [{ subject: "the repository", grade: "wrong", fact: { kind: "shortfall", why: one.why } }]),
        ...(has.length === 0
            ? []
            : [
                {
                    subject: "the token",
                    grade: "fine",
                    fact: { kind: "may-write", permissions: has },
                },
            ]),
    ];
}
async function examineRules(github, { integrations, response }) {
    const { defaultBranch: branch, allowAutoMerge } = await github.readRepository();
    const autoMerge = response.autoMerge !== undefined && !allowAutoMerge
        ? [{ subject: "the revert", grade: "warning", fact: { kind: "auto-merge-is-off" } }]
        : [];
    const isReviewed = Object.values(integrations).some(({ critical }) => critical);
    if (!isReviewed)
        return autoMerge;
    const subject = "the review's status";
    const rules = await github.findBranchRules(branch);
    if (rules === undefined)
        return [...autoMerge, { subject, grade: "unknown", fact: { kind: "rules-are-hidden", branch } }];
    const isRequired = rules.some(requires);
    const fact = {
        kind: isRequired ? "status-is-required" : "status-is-not-required",
        branch,
        context: review_status/* statusContext */.s,
    };
    return [...autoMerge, { subject, grade: isRequired ? "fine" : "warning", fact }];
}
/** @see https://docs.github.com/rest/repos/rules#get-rules-for-a-branch */
function requires({ type, parameters }) {
    const checks = parameters.required_status_checks;
    return (type === "required_status_checks" &&
        Array.isArray(checks) &&
        checks.some((check) => isCheck(check) && check.context === review_status/* statusContext */.s));
}
function isCheck(value) {
    return typeof value === "object" && value !== null && "context" in value;
}
async function examineSwitch(github) {
    const { stops, unread } = await (0,read_kill_switch/* readKillSwitch */.p)(github, (0,may_write/* openMayWrite */.D)(github));
    const stop = stops.find(({ mayStop }) => mayStop);
    const subject = "reverts";
    if (stop !== undefined)
        return [{ subject, grade: "warning", fact: { kind: "switched-off", issue: stop.number, by: stop.by } }];
    const [why] = unread;
    if (why !== undefined) {
        const fact = { kind: "not-examined", why: "why" in why ? String(why.why) : why.kind };
        return [{ subject, grade: "unknown", fact }];
    }
    return [{ subject, grade: "fine", fact: { kind: "not-switched-off" } }];
}
/** Whether the check that the settings name could be started on a branch of today. */
async function examineCheck(github, { response }) {
    const { verify, revert } = response;
    if (verify === undefined || revert === "off")
        return [];
    const subject = "the revert's own check";
    const { workflow } = verify;
    const { defaultBranch: branch } = await github.readRepository();
    const text = await github.findFile(`.github/workflows/${workflow}`, branch);
    if (text === undefined)
        return [{ subject, grade: "wrong", fact: { kind: "check-is-missing", workflow, branch } }];
    return (0,workflow_triggers/* startsByHand */.u)(text) === false
        ? [{ subject, grade: "wrong", fact: { kind: "check-can-not-start", workflow, branch } }]
        : [{ subject, grade: "fine", fact: { kind: "check-can-start", workflow, branch } }];
}
function examineClock(github) {
    const aheadSeconds = github.clockAheadSeconds();
    if (aheadSeconds === undefined)
        return [];
    const apartSeconds = Math.abs(aheadSeconds);
    return [
        apartSeconds > mostSecondsApart
            ? { subject: "the clock", grade: "wrong", fact: { kind: "clocks-differ", aheadSeconds } }
            : { subject: "the clock", grade: "fine", fact: { kind: "clocks-agree", apartSeconds } },
    ];
}

// EXTERNAL MODULE: ./lib/stories/signals/check-signals.js
var check_signals = __webpack_require__(2055);
// EXTERNAL MODULE: ./lib/stories/signals/open-signals.js + 1 modules
var open_signals = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/stories/signals/read-signals.js
var read_signals = __webpack_require__(29515);
;// CONCATENATED MODULE: ./lib/stories/doctor/examine-signals.js




const hourMs = 3_600_000;
/** Between the two looks that a source without a past needs. */
const betweenLooksMs = 5_000;
/** Below so many requests in a watch, only a failure of nearly all of them stands out. */
const littleTraffic = 50;
/** What each signal reads now, and whether it can be believed; each probe is asked once. */
async function examineSignals(world, settings) {
    let open;
    try {
        open = (0,open_signals/* openSignals */.o)(world, settings);
    }
    catch (error) {
        if (!(error instanceof errors/* SettingsError */.GN))
            throw error;
        const why = error.mistakes.map(({ message }) => message).join("; ");
        return [{ subject: "signals", grade: "wrong", fact: { kind: "nothing-to-watch", why } }];
    }
    const { signals, hasOutboundNetwork } = open;
    const now = world.now();
    await (0,read_signals/* chooseSteps */.ru)(world, signals, now);
    const sources = signals.filter(({ facts }) => facts.what !== "probe");
    const probes = signals.filter(({ facts }) => facts.what === "probe");
    const read = Promise.all(sources.map(async (signal) => examineSource(world, signal, settings.watch.duration / 1_000)));
    const checked = (0,check_signals/* checkSignals */.c)({ ...world, log: { ...world.log, warning: world.log.detail } }, sources, { deployedAt: now, historySeconds: settings.watch.history / 1_000 }, read);
    const [ofSources, ofProbes] = await Promise.all([
        read,
        Promise.all(probes.map((probe) => examineProbe(world, probe))),
        checked,
    ]);
    const judged = ofSources.map((one, at) => {
        const doubts = sources[at]?.facts.doubts ?? [];
        return doubts.length === 0
            ? one
            : { ...one, grade: "wrong", fact: { kind: "can-not-be-judged", doubts } };
    });
    const network = probes.length === 0 || (await hasOutboundNetwork())
        ? []
        : [
            {
                subject: "the runner's network",
                grade: "warning",
                fact: { kind: "no-outbound-network", why: "no probe can tell whose fault a silence is" },
            },
        ];
    return [...judged, ...ofProbes, ...network];
}
async function examineSource(world, signal, watchSeconds) {
    const subject = `signal ${signal.facts.name}`;
    try {
        const readings = await lastHour(world, signal);
        return { subject, ...readingsFact(readings, { world, signal, watchSeconds }) };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        return { subject, grade: "wrong", fact: { kind: "source-fails", why: world.hide(error.message) } };
    }
}
async function lastHour(world, signal) {
    const { stepSeconds, remembers } = signal;
    const stepMs = stepSeconds * 1_000;
    if (remembers === "past") {
        const to = world.now();
        return signal.read({ from: to - Math.floor(hourMs / stepMs) * stepMs, to, stepSeconds });
    }
    const first = world.now();
    const seen = await signal.read({ from: first - stepMs, to: first, stepSeconds });
    await world.sleep(betweenLooksMs);
    const second = world.now();
    return [...seen, ...(await signal.read({ from: first, to: second, stepSeconds }))];
}
function readingsFact(readings, { world, signal, watchSeconds }) {
    const latest = readings.toSorted((a, b) => a.at - b.at).at(-1);
    if (latest === undefined) {
        const queries = signal.facts.queries.map((query) => world.hide(query));
        return { grade: "wrong", fact: { kind: "reads-nothing", queries } };
    }
    const when = {
        endedSecondsAgo: Math.max(0, Math.round((world.now() - latest.at) / 1_000 - latest.seconds)),
        everySeconds: signal.stepSeconds,
    };
    if ("value" in latest)
        return { grade: "fine", fact: { kind: "reads-level", value: latest.value, ...when } };
    const counts = readings.filter((reading) => "total" in reading);
    const sum = (of) => counts.reduce((all, reading) => all + of(reading), 0);
    const [bad, total, seconds] = [sum((one) => one.bad), sum((one) => one.total), sum((one) => one.seconds)];
    const requests = Math.round((total / Math.max(1, seconds)) * watchSeconds);
    return requests < littleTraffic
        ? { grade: "warning", fact: { kind: "little-traffic", requests, watchSeconds } }
        : { grade: "fine", fact: { kind: "reads-counts", bad, total, ...when } };
}
async function examineProbe(world, probe) {
    const { facts } = probe;
    const subject = facts.name;
    try {
        const now = world.now();
        await probe.read({ from: now, to: now, stepSeconds: probe.stepSeconds });
        const failure = facts.lastFailure;
        return failure === undefined
            ? { subject, grade: "fine", fact: { kind: "probe-passes" } }
            : { subject, grade: "wrong", fact: { kind: "probe-fails", failure } };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        return { subject, grade: "unknown", fact: { kind: "not-examined", why: world.hide(error.message) } };
    }
}

;// CONCATENATED MODULE: ./lib/stories/doctor.js








/**
 * Would the guard do its work here, today? Asks whatever it would need in an emergency and changes nothing. What can't be
 * looked at is told as such. Without GitHub only what is watched is examined.
 */
async function examine(world, settings, { environment, withoutGitHub }) {
    const [ofSignals, ofGitHub] = await Promise.all([
        examineSignals(world, settings),
        withoutGitHub === undefined
            ? examineGitHub(world, settings, environment)
            : [
                {
                    subject: "GitHub",
                    grade: "unknown",
                    fact: { kind: "not-examined", why: withoutGitHub },
                },
            ],
    ]);
    return { at: world.now(), examined: [...ofSignals, ...ofGitHub] };
}
async function examineGitHub(world, settings, environment) {
    let deploymentId;
    const deployments = await attempt("deployments", async () => {
        const { examined, newest } = await examineDeployments(world, environment);
        deploymentId = newest?.id;
        return examined;
    });
    const [repository, owners] = await Promise.all([
        examineRepository(world, settings, deploymentId),
        examineOwners(world.github, settings.integrations),
    ]);
    return [...deployments, ...repository, ...owners];
}
/** In a workflow, where the secrets are: fails the step when something is wrong. */
async function doctor(world, settings, environment) {
    const report = await examine(world, settings, { environment });
    for (const { subject, grade, fact } of report.examined) {
        const { found, fix } = doctor_words_doctorWords(fact);
        const line = `${subject}: ${found}${fix === undefined ? "" : ` → ${fix}`}`;
        if (grade === "wrong")
            world.log.error(line);
        else if (grade === "warning")
            world.log.warning(line);
        else
            world.log.line(line);
    }
    const path = (0,external_node_path_.join)(world.env.RUNNER_TEMP ?? ".", "deploy-guard-doctor.json");
    await world.files.write(path, world.hide(doctorJson(report)));
    const { wrong } = gradesOf(report);
    return {
        outputs: { report: path },
        summary: doctorSummary(report),
        ...(wrong > 0 && { failed: `the guard would not do all its work: ${doctorLine(report)}` }),
    };
}


/***/ }),

/***/ 28236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ statusContext)
/* harmony export */ });
/** The commit status by which a review holds a pull request; a ruleset requires it by this name. */
const statusContext = "deploy-guard / integration review";


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

/***/ 97595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parse)
});

;// CONCATENATED MODULE: ./node_modules/parse-duration/locale/en.js
const unit = Object.create(null)
const m = 60000, h = m * 60, d = h * 24, y = d * 365.25

unit.year = unit.yr = unit.y = y
unit.month = unit.mo = unit.mth = y / 12
unit.week = unit.wk = unit.w = d * 7
unit.day = unit.d = d
unit.hour = unit.hr = unit.h = h
unit.minute = unit.min = unit.m = m
unit.second = unit.sec = unit.s = 1000
unit.millisecond = unit.millisec = unit.ms = 1
unit.microsecond = unit.microsec =  unit.us = unit.µs = 1e-3
unit.nanosecond = unit.nanosec = unit.ns = 1e-6

unit.group = ','
unit.decimal = '.'
unit.placeholder = ' _'

/* harmony default export */ const en = (unit);

;// CONCATENATED MODULE: ./node_modules/parse-duration/index.js


const durationRE = /((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([\p{L}]{0,14})/gu

parse.unit = en

// group/placeholder cleanup regex — rebuilt only when the locale strings change
let groupRE, placeholder = null, group

/**
 * look up a unit name, ignoring case and a trailing plural `s`
 *
 * @param {object} unit
 * @param {string} name
 * @return {number|undefined}
 */
const lookupUnit = (unit, name) => {
  name = String(name).toLowerCase()
  return unit[name] ?? (name.endsWith('s') ? unit[name.slice(0, -1)] : undefined)
}

/**
 * convert `str` to ms
 *
 * @param {string} str
 * @param {string} format
 * @return {number|null}
 */
function parse(str = '', format = 'ms') {
  let result = null, prevUnits, unit = parse.unit

  if (unit.placeholder !== placeholder || unit.group !== group)
    groupRE = new RegExp(`(\\d)[${(placeholder = unit.placeholder) ?? ''}${(group = unit.group) ?? ''}](\\d)`, 'g')

  str = String(str)
  let s = str.replace(groupRE, '$1$2') // clean up group separators / placeholders
  if (unit.decimal !== '.') s = s.replaceAll(unit.decimal, '.') // normalize decimal separator

  durationRE.lastIndex = 0
  for (let m; (m = durationRE.exec(s));) {
    let units = m[2]
    // if no units, find next smallest units or fall back to format value
    // eg. 1h30 -> 1h30m
    if (!units) {
      if (prevUnits) {
        for (const u in unit) if (unit[u] < prevUnits) { units = u; break }
      }
      else units = format
    }

    prevUnits = units = lookupUnit(unit, units)

    if (typeof units == 'number') result = (result || 0) + m[1] * units
  }

  return result && ((result / (lookupUnit(unit, format) || 1)) * (str.trimStart()[0] === '-' ? -1 : 1))
}


/***/ })

};
