export const id = 492;
export const ids = [492];
export const modules = {

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

/***/ 33786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unknownEnvironment),
/* harmony export */   j: () => (/* binding */ findEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _settings_mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38144);


/** One request lists so many; the times of the older ones only tell which readings were disturbed by a deploy. */
const mostListed = 100;
/**
 * The environment by its name, whatever the case: for GitHub, `Production` and `production` are one. Where nothing was
 * ever deployed to it, those that there are.
 */
async function findEnvironment(world, asked) {
    const { github, log } = world;
    if (asked === undefined)
        throw await missing(world);
    const exact = await github.readDeployments({ environment: asked, limit: mostListed });
    if (exact.length > 0)
        return { name: asked, deployments: exact, others: [] };
    const all = await github.readDeployments({ limit: mostListed });
    const names = [...new Set(all.map(({ environment }) => environment))];
    const alike = names.find((name) => name.toLowerCase() === asked.toLowerCase());
    if (alike !== undefined) {
        log.line(`the environment ${asked} is ${alike}, as GitHub spells it`);
        return {
            name: alike,
            deployments: await github.readDeployments({ environment: alike, limit: mostListed }),
            others: [],
        };
    }
    const nearest = (0,_settings_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestKey */ .qy)(asked, names) ?? names.find((name) => isShort(asked, name) || isShort(name, asked));
    return { name: asked, deployments: [], others: names, ...(nearest !== undefined && { nearest }) };
}
/** `prod` for `production`. */
function isShort(short, long) {
    return short.length >= 3 && long.toLowerCase().startsWith(short.toLowerCase());
}
async function missing({ github }) {
    const all = await github.readDeployments({ limit: mostListed }).catch(() => []);
    const names = [...new Set(all.map(({ environment }) => environment))];
    const known = names.length === 0 ? "" : `; this repository deploys to ${names.join(", ")}`;
    const message = `is missing: expected the environment that was deployed, such as production${known}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN("The workflow step", [{ path: "environment", message }]);
}
/** What to say where an environment has no deployments and others have. */
function unknownEnvironment({ name, others, nearest }) {
    return { kind: "unknown-environment", name, others, nearest };
}


/***/ }),

/***/ 492:
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
// EXTERNAL MODULE: ./lib/report/run-notes.js
var run_notes = __webpack_require__(86635);
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
    "control-unused": ({ signal, fact }) => ({
        found: doctor_words_doctorWords(fact).found,
        fix: `mend its query or choose another series; until then ${signal} is judged by its own past alone`,
    }),
    "control-is-signal": ({ signal }) => ({
        found: `reads exactly what ${signal} reads, so that nothing can be told by it`,
        fix: "narrow it to what this deploy does not touch: another region, the stable version, another service",
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
    shortfall: ({ hindrance }) => ({ found: (0,run_notes/* runNoteWords */.h)(hindrance) }),
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
            : [{ subject: "the repository", grade: "wrong", fact: { kind: "shortfall", hindrance: one } }]),
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
// EXTERNAL MODULE: ./lib/stories/signals/watched-signal.js + 1 modules
var watched_signal = __webpack_require__(72276);
;// CONCATENATED MODULE: ./lib/stories/doctor/last-hour.js
const hourMs = 3_600_000;
/** Between the two looks that a source without a past needs. */
const betweenLooksMs = 5_000;
/** What a signal reads now: the last hour, or two looks where its source keeps no past. @throws WorldError */
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

;// CONCATENATED MODULE: ./lib/stories/doctor/examine-controls.js



/** Whether each control answers, can be believed, and is something else than its signal. */
async function examineControls(world, signals, historySeconds) {
    return await Promise.all(signals.flatMap((signal) => {
        const { control } = signal;
        return control === undefined ? [] : [examineControl(world, { signal, control, historySeconds })];
    }));
}
async function examineControl(world, { signal, control, historySeconds, }) {
    const subject = control.facts.name;
    const unused = (fact) => ({
        subject,
        grade: "warning",
        fact: { kind: "control-unused", signal: signal.facts.name, fact },
    });
    try {
        const at = world.now();
        const [its, ours] = await Promise.all([lastHour(world, control), lastHour(world, signal)]);
        const quiet = { ...world, log: { ...world.log, warning: world.log.detail } };
        await (0,check_signals/* checkSignals */.c)(quiet, [control], { deployedAt: at, historySeconds });
        const { doubts, queries } = control.facts;
        if (doubts.length > 0)
            return unused({ kind: "can-not-be-judged", doubts });
        const latest = its.at(-1);
        if (latest === undefined)
            return unused({ kind: "reads-nothing", queries: queries.map((query) => world.hide(query)) });
        if (signal.remembers === "past" && JSON.stringify(its) === JSON.stringify(ours))
            return { subject, grade: "wrong", fact: { kind: "control-is-signal", signal: signal.facts.name } };
        const when = {
            endedSecondsAgo: Math.max(0, Math.round((world.now() - latest.at) / 1_000 - latest.seconds)),
            everySeconds: control.stepSeconds,
        };
        if ("value" in latest)
            return { subject, grade: "fine", fact: { kind: "reads-level", value: latest.value, ...when } };
        const counts = its.filter((one) => "total" in one);
        const sum = (key) => counts.reduce((all, one) => all + one[key], 0);
        const [bad, total] = [sum("bad"), sum("total")];
        return { subject, grade: "fine", fact: { kind: "reads-counts", bad, total, ...when } };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        return unused({ kind: "source-fails", why: world.hide(error.message) });
    }
}

;// CONCATENATED MODULE: ./lib/stories/doctor/examine-signals.js







/** Below so many requests in a watch, only a failure of nearly all of them stands out. */
const littleTraffic = 50;
/** What each signal reads now, and whether it can be believed; each probe is asked once. */
async function examineSignals(world, settings) {
    let open;
    try {
        open = await (0,open_signals/* openSignals */.o)(world, settings);
    }
    catch (error) {
        if (!(error instanceof errors/* SettingsError */.GN))
            throw error;
        const why = error.mistakes.map(({ message }) => message).join("; ");
        return [{ subject: "signals", grade: "wrong", fact: { kind: "nothing-to-watch", why } }];
    }
    const { signals, hasOutboundNetwork } = open;
    const now = world.now();
    await (0,read_signals/* chooseSteps */.ru)(world, [...signals, ...(0,watched_signal/* controlsOf */.ux)(signals)], now);
    const sources = signals.filter(({ facts }) => facts.what !== "probe");
    const probes = signals.filter(({ facts }) => facts.what === "probe");
    const read = Promise.all(sources.map(async (signal) => examineSource(world, signal, settings.watch.duration / 1_000)));
    const checked = (0,check_signals/* checkSignals */.c)({ ...world, log: { ...world.log, warning: world.log.detail } }, sources, { deployedAt: now, historySeconds: settings.watch.history / 1_000 }, read);
    const [ofSources, ofControls, ofProbes] = await Promise.all([
        read,
        examineControls(world, signals, settings.watch.history / 1_000),
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
    return [...judged, ...ofControls, ...ofProbes, ...network];
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

/***/ 1976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkPermissions),
/* harmony export */   h: () => (/* binding */ needsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _report_run_notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86635);


/** What the answer to a regression will have to write, as the settings ask for it; reading comes with writing. */
function needsOf({ response }) {
    const { revert, incident, rollback, verify } = response;
    const needs = [];
    if (revert !== "off") {
        needs.push({ permission: "contents", what: "the revert's commit and branch" });
        needs.push({ permission: "pull-requests", what: "the revert pull request" });
    }
    else if (rollback?.event !== undefined) {
        needs.push({ permission: "contents", what: "starting the rollback" });
    }
    if (incident)
        needs.push({ permission: "issues", what: "the incident" });
    needs.push({ permission: "deployments", what: "the mark on a bad deployment" });
    const starts = [
        ...(rollback?.workflow === undefined ? [] : ["the rollback"]),
        ...(verify === undefined || revert === "off" ? [] : ["the revert's own check"]),
    ];
    if (starts.length > 0)
        needs.push({ permission: "actions", what: `starting ${starts.join(" and ")}` });
    return needs;
}
/**
 * Says at the start, all at once, what could not be done in an emergency, with the lines to add. It costs one request for
 * each permission that is needed, four as a rule, sent side by side. Answers it as notes for the report.
 */
async function checkPermissions({ github, log }, settings, { deploymentId }) {
    const needs = needsOf(settings);
    try {
        const shortfalls = await github.findShortfalls(needs.map(({ permission }) => permission), deploymentId);
        const lacking = needs.filter((need) => shortfalls.some((one) => one.kind === "permission" && one.permission === need.permission));
        const notes = [
            ...(lacking.length === 0 ? [] : [{ kind: "token-lacks", needs: lacking }]),
            ...shortfalls.filter((one) => one.kind !== "permission"),
        ];
        for (const note of notes)
            log.warning((0,_report_run_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .runNoteWords */ .h)(note));
        if (lacking.length > 0)
            for (const line of lackingLines(lacking))
                log.line(line);
        return notes;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM))
            throw error;
        log.detail(`what the token may do could not be found out: ${error.message}`);
        return [];
    }
}
/** As they go into the workflow. */
function lackingLines(lacking) {
    return [
        "    permissions:",
        ...lacking.map(({ permission, what }) => `      ${`${permission}: write`.padEnd(22)} # ${what}`),
    ];
}


/***/ }),

/***/ 68816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ unjudgedInARow),
/* harmony export */   sU: () => (/* binding */ warnOfUnjudged)
/* harmony export */ });
/* unused harmony export tooOften */
/* harmony import */ var _report_run_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86635);

/** How often in a row the guard could not tell; undefined when it could this time. `earlier` is oldest first. */
function unjudgedInARow(now, earlier) {
    if (!couldNotTell(now))
        return undefined;
    const before = earlier.filter(({ runId, deployedAt }) => runId !== now.runId || deployedAt !== now.deployedAt);
    const last = before.findLastIndex((watch) => !couldNotTell(watch));
    const row = before.slice(last + 1);
    return { count: row.length + 1, since: row[0]?.deployedAt ?? now.deployedAt };
}
/** What another deploy's watch had to tell was nobody's blindness. */
function couldNotTell({ verdict, reason }) {
    return verdict === "inconclusive" && !reason.includes("own watch has to tell");
}
/** From here on the warning is an error, which nobody takes for a matter of course. */
const tooOften = 3;
/** Warns the louder the longer it lasts; answers it as notes for the report. */
function warnOfUnjudged({ log, hide }, { deploy, verdict, runId, }, earlier) {
    const now = { deployedAt: deploy.deployedAt, verdict: verdict.verdict, reason: verdict.reason, runId };
    const unjudged = unjudgedInARow(now, earlier);
    // A first time the verdict says well enough.
    if (unjudged === undefined || unjudged.count < 2)
        return [];
    const note = { kind: "unjudged", of: deploy.environment, ...unjudged };
    (unjudged.count >= tooOften ? log.error : log.warning)(hide((0,_report_run_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .runNoteWords */ .h)(note)));
    return [note];
}


/***/ })

};
