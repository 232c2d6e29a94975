export const id = 5537;
export const ids = [5537];
export const modules = {

/***/ 1551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PK: () => (/* binding */ ledgerText),
/* harmony export */   ZO: () => (/* binding */ withFalseAlarm),
/* harmony export */   aX: () => (/* binding */ condense),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   h8: () => (/* binding */ parseLedger),
/* harmony export */   rM: () => (/* binding */ withEntry)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const moment = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(8.64e15);
const amount = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1e15);
const level = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(-1e15).max(1e15);
const seconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(86_400);
/** Seconds from the deploy, length in seconds, then bad and total, or the level. */
const spoken = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([amount, seconds, amount, amount]).refine(([, , bad, total]) => bad <= total),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([amount, seconds, level]),
]);
const word = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["healthy", "regressed", "recovered", "elsewhere", "inconclusive", "watching"]);
const lookLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    due: amount,
    at: moment,
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([word, zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("superseded")]),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2_000),
});
const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    v: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u),
    at: moment,
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().optional(),
    verdict: word,
    after: amount,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2_000),
    false: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
    signals: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200),
        from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500),
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["ratio", "gauge"]),
        verdict: word,
        r: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(spoken).max(10_000),
    }))
        .max(500),
    looks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(lookLine).max(20).optional(),
})
    .transform(({ sha, at, run, verdict, after, reason, false: falseAlarm, signals, looks }) => ({
    sha,
    deployedAt: at,
    ...(run !== undefined && { runId: run }),
    verdict,
    decidedAfterSeconds: after,
    reason,
    ...(falseAlarm !== undefined && { falseAlarm }),
    signals: signals.map(({ r, ...signal }) => ({
        ...signal,
        readings: r
            .filter(({ length }) => length === (signal.kind === "ratio" ? 4 : 3))
            .map((numbers) => readingOf(numbers, at)),
    })),
    ...(looks !== undefined && {
        looks: looks.map(({ due, ...look }) => ({ afterSeconds: due, ...look })),
    }),
}));
function readingOf([offset, length, first, second], deployedAt) {
    const interval = { at: Math.round(deployedAt + offset * 1_000), seconds: length };
    return second === undefined ? { ...interval, value: first } : { ...interval, bad: first, total: second };
}
/** Characters of one environment's part of the ledger. */
const most = 200_000;
/** One watch a line. Lines that are none are left out and counted: who may write to the repository may write anything. */
function parseLedger(text) {
    const lines = text
        .slice(0, 10 * most)
        .split("\n")
        .filter((one) => one.trim() !== "");
    const entries = lines.flatMap((one) => line.safeParse(parseJson(one)).data ?? []);
    return { entries: inOrder(entries), garbage: lines.length - entries.length };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * The ledger as text, bounded in size: the oldest readings go first, verdicts only when they alone are too many. The
 * newest verdict always stays.
 */
function ledgerText(entries) {
    const lines = inOrder(entries).map((entry) => ({
        whole: lineOf(entry),
        bare: lineOf({ ...entry, signals: entry.signals.map((signal) => ({ ...signal, readings: [] })) }),
    }));
    const kept = lines.map(({ whole }) => whole);
    let size = kept.reduce((sum, one) => sum + one.length, 0);
    for (let index = 0; size > most && index < lines.length; index++) {
        size -= kept[index].length - lines[index].bare.length;
        kept[index] = lines[index].bare;
    }
    let gone = 0;
    for (; size > most && gone < lines.length - 1; gone++)
        size -= lines[gone].bare.length;
    return kept.slice(gone).join("");
}
function lineOf({ sha, deployedAt, runId, verdict, decidedAfterSeconds, reason, falseAlarm, signals, looks, }) {
    const written = {
        v: 1,
        sha,
        at: deployedAt,
        ...(runId !== undefined && { run: runId }),
        verdict,
        after: round(decidedAfterSeconds),
        reason: reason.slice(0, 300),
        ...(falseAlarm === true && { false: true }),
        signals: signals.map(({ readings, ...signal }) => ({
            ...signal,
            // What would not be understood when it is read again is not written.
            r: readings
                .map((reading) => spoken.safeParse(numbersOf(reading, deployedAt)).data)
                .filter((numbers) => numbers !== undefined),
        })),
        ...(looks !== undefined && {
            looks: looks.map(({ afterSeconds, reason: why, ...look }) => ({
                ...look,
                due: afterSeconds,
                reason: why.slice(0, 300),
            })),
        }),
    };
    return `${JSON.stringify(written)}\n`;
}
function numbersOf(reading, deployedAt) {
    const interval = [round((reading.at - deployedAt) / 1_000), reading.seconds];
    if ("value" in reading)
        return [...interval, reading.value];
    // Extrapolated counts may be more bad than there were.
    return [...interval, round(Math.min(reading.bad, reading.total)), round(reading.total)];
}
/** Counts from `increase()` have digits that mean nothing. */
function round(value) {
    return Math.round(value * 1_000) / 1_000;
}
/** With this watch in it, in place of what the same run said of the same deploy before; later looks at it stay. */
function withEntry(entries, entry) {
    const isSame = ({ sha, deployedAt, runId }) => sha === entry.sha && deployedAt === entry.deployedAt && runId === entry.runId;
    const looks = entries.find(isSame)?.looks;
    const others = entries.filter((one) => !isSame(one));
    return inOrder([...others, { ...entry, ...(looks !== undefined && { looks }) }]);
}
/** With the regressions of this commit noted as false alarms. */
function withFalseAlarm(entries, sha) {
    return entries.map((entry) => entry.sha === sha && entry.verdict === "regressed" ? { ...entry, falseAlarm: true } : entry);
}
/** Oldest first. */
function inOrder(entries) {
    return entries.toSorted((a, b) => a.deployedAt - b.deployedAt || (a.runId ?? 0) - (b.runId ?? 0));
}
/** At most `count` readings that say the same of the whole: neighbours are put together. */
function condense(readings, count) {
    const size = Math.max(1, Math.ceil(readings.length / count));
    return Array.from({ length: Math.ceil(readings.length / size) }, (_, index) => together(readings.slice(index * size, (index + 1) * size)));
}
function together(readings) {
    const sum = (of) => readings.reduce((total, reading) => total + of(reading), 0);
    const length = sum((reading) => reading.seconds);
    const interval = { at: readings[0].at, seconds: length };
    return "value" in readings[0]
        ? { ...interval, value: sum((reading) => reading.value * reading.seconds) / length }
        : { ...interval, bad: sum((reading) => reading.bad), total: sum((reading) => reading.total) };
}


/***/ }),

/***/ 63268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ dueLooks),
/* harmony export */   Q: () => (/* binding */ withLook)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1551);

/** Later than this after it was due, a look tells nothing that somebody could act upon. */
const overdueMs = 48 * 3_600_000;
/** The looks that are due and were not taken, oldest first; what was judged regressed has been answered. */
function dueLooks(entries, { now, afterMs }) {
    const deploys = new Map((0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(entries).map((entry) => [keyOf(entry), entry]));
    return [...deploys.values()]
        .filter((entry) => !entriesOf(entries, entry).some(({ verdict }) => verdict === "regressed"))
        .flatMap((entry) => afterMs
        .toSorted((a, b) => a - b)
        .flatMap((after) => {
        const dueAt = entry.deployedAt + after;
        const afterSeconds = after / 1_000;
        const isTaken = entriesOf(entries, entry).some(({ looks = [] }) => looks.some((look) => look.afterSeconds === afterSeconds));
        return now >= dueAt && now <= dueAt + overdueMs && !isTaken ? [{ entry, afterSeconds }] : [];
    }));
}
/**
 * With this look noted once, by whoever came first. What it found worse makes the deploy a regressed one, so that nothing goes
 * back to it; what could not be told before and is healthy now makes it a healthy one.
 */
function withLook(entries, deploy, look) {
    const own = entriesOf(entries, deploy);
    const last = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(own).at(-1);
    const isNoted = own.some(({ looks = [] }) => looks.some((one) => one.afterSeconds === look.afterSeconds));
    if (last === undefined || isNoted)
        return [...entries];
    return entries.map((entry) => (entry === last ? { ...entry, ...judgedAnew(entry, look) } : entry));
}
function judgedAnew(entry, look) {
    const looks = [...(entry.looks ?? []), look];
    const counts = look.verdict === "regressed" || (look.verdict === "healthy" && entry.verdict === "inconclusive");
    return counts && look.verdict !== "superseded"
        ? { looks, verdict: look.verdict, reason: look.reason }
        : { looks };
}
function entriesOf(entries, deploy) {
    return entries.filter((entry) => keyOf(entry) === keyOf(deploy));
}
function keyOf({ sha, deployedAt }) {
    return `${sha} ${deployedAt}`;
}


/***/ }),

/***/ 52382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checkFailureWords)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54783);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6810);


/** What was expected of a check and what came: `got 503, expected 200`. Plain text. */
function checkFailureWords(failure) {
    if (failure.kind === "no-answer")
        return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(`no answer: ${failure.why}`);
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
        return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(`${text} (got ${actual})`);
    if (place === "[CONNECTED]" && actual === "false")
        return "could not connect";
    const isTime = place === "[RESPONSE_TIME]" || place === "[CERTIFICATE_EXPIRATION]";
    const came = isTime ? spanWords(actual) : actual;
    const words = absent[actual]?.(place) ?? found[place]?.(came) ?? `${place} is ${came}`;
    return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(`${words}, expected ${comparison[operator]}${isTime ? spanWords(wanted) : listWords(wanted)}`);
}
/** A bare number of a time span is milliseconds. */
function spanWords(text) {
    const compact = text.replace(/\s+/gu, "");
    const ms = (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(/^\d+(?:\.\d+)?$/u.test(compact) ? `${compact}ms` : compact);
    return ms === undefined ? text : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(ms / 1_000);
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


/***/ }),

/***/ 86635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ revertNoteWords),
/* harmony export */   h: () => (/* binding */ runNoteWords)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54783);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38519);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61042);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58685);




const hindranceWords = {
    "token-scope": ({ scopes }) => `the token needs the scope repo, and has ${scopes.join(", ")}`,
    "pulls-forbidden": () => "GitHub Actions may not create pull requests: allow it under Settings → Actions → General → Workflow permissions",
    "issues-off": () => "issues are switched off in this repository, so no incident can be opened",
    archived: () => "the repository is archived and takes no changes",
};
const runWords = {
    ...hindranceWords,
    unjudged: ({ of, count, since }) => `${count} watches of ${of} in a row could not tell, the first at ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(since)}: as long as that lasts, nothing guards it. Mend what the reason names (a source that does not answer, a query that matches nothing, too little traffic), or watch other signals`,
    "no-baseline": ({ signal, remembers }) => remembers === "past"
        ? `${signal} has no readings from before the deploy: what was never seen working is never acted upon`
        : `${signal} has no history, and no step with mode: baseline ran before the deploy: what was never seen working is never acted upon`,
    "workflows-unread": ({ of }) => `whether one workflow alone deploys to ${of} was not looked at: \`actions: read\` is missing`,
    "unfinished-deployment": ({ id, sha, state }) => `deployment ${id} of ${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha7 */ .go)(sha)} before this one ended as ${state}: if it was live all the same, undoing this deploy undoes it too`,
    "unknown-environment"({ name, others, nearest }) {
        const list = others.slice(0, 8).join(", ");
        const more = others.length > 8 ? ` and ${others.length - 8} more` : "";
        const meant = nearest === undefined ? "" : `; did you mean ${nearest}?`;
        return `nothing was ever deployed to an environment called ${name}: there are ${list}${more}${meant}`;
    },
    "deployments-unread": ({ of, why }) => `the deployments of ${of} can't be read (${why})`,
    "rolled-back-by-hand": ({ sha, from }) => `${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha7 */ .go)(sha)} is an earlier commit than ${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha7 */ .go)(from)}, which was live before: a rollback by hand`,
    "regressed-before": ({ sha, at }) => `${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha7 */ .go)(sha)} was live before, at ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(at)}, and was judged regressed then`,
    "second-look": ({ sha, deployedAt, verdict, afterSeconds }) => `second look at ${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha7 */ .go)(sha)}, over ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(afterSeconds)} since its deploy at ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(deployedAt)}; the ledger says ${verdict}`,
    "vendors-unknown": () => "a second look: what vendors said of themselves then is not known, so that a failure of theirs counts as the deploy's",
    "nobody-to-tell": () => "no pull request of this deploy is known to comment on",
    "after-quiet": ({ quiet, verdict, reason }) => `it got worse in a quiet window (${quiet}), and what was measured outside it is ${verdict}: ${reason}`,
    "quiet-label-without-right": ({ pull, label }) => `#${pull} has the label "${label}", but nobody who may write here put it there: it does not count`,
    "token-lacks"({ needs }) {
        const list = needs.map(({ permission, what }) => `${permission}: write (${what})`).join(", ");
        return `The token lacks ${list}. Add to the job's permissions (or the App's), or a regression can't be answered in full`;
    },
};
const revertWords = {
    "branch-in-the-way": ({ name, wanted, taken }) => `the branch ${name} stands in the way of ${wanted}, so this one is ${taken}`,
    "meanwhile-unread": ({ why }) => `what was merged meanwhile could not be read: ${why}`,
    "rules-unread": ({ why }) => `the branch's rules could not be read: ${why}`,
    unsigned: ({ base }) => `${base} takes signed commits only, and GitHub did not sign this one: merge it by squashing`,
};
/** A note of the run as plain text. */
function runNoteWords(note) {
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)(runWords, note);
}
/** A note of the revert as plain text. */
function revertNoteWords(note) {
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)(revertWords, note);
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

/***/ 71634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ rollbackClaim),
/* harmony export */   G5: () => (/* binding */ parseElsewhereMarker),
/* harmony export */   GS: () => (/* binding */ verifyClaim),
/* harmony export */   MS: () => (/* binding */ revertBranchBeginning),
/* harmony export */   PK: () => (/* binding */ revertBranches),
/* harmony export */   TU: () => (/* binding */ isRevertBranch),
/* harmony export */   VE: () => (/* binding */ revertMarker),
/* harmony export */   VI: () => (/* binding */ elsewhereMarker),
/* harmony export */   kI: () => (/* binding */ revertTrailer),
/* harmony export */   nL: () => (/* binding */ parseRevertMarkers),
/* harmony export */   pk: () => (/* binding */ incidentClaim),
/* harmony export */   yK: () => (/* binding */ parseRevertMarker)
/* harmony export */ });
/** The second is for repositories in which a branch `deploy-guard` stands in the way of the first. */
const branchPrefixes = ["deploy-guard/revert-", "deploy-guard-revert-"];
/** What the names of our reverts' branches begin with, all of them. */
const revertBranchBeginning = "deploy-guard";
function isRevertBranch(name) {
    return branchPrefixes.some((prefix) => name.startsWith(prefix));
}
function words({ environment, bad, good }) {
    return `env=${encodeURIComponent(environment.toWellFormed())} bad=${bad} good=${good}`;
}
const pattern = String.raw `env=([^\s<>]{0,900}) bad=([0-9a-f]{40,64}) good=([0-9a-f]{40,64})`;
const inBody = new RegExp(`<!-- deploy-guard:revert ${pattern} -->`, "gu");
const inMessage = new RegExp(`^Deploy-Guard-Revert: ${pattern}$`, "gmu");
/** Hidden in the pull request's body: what it undoes, whatever people do to its title. */
function revertMarker(marker) {
    return `<!-- deploy-guard:revert ${words(marker)} -->`;
}
/** The same in a commit's message. */
function revertTrailer(marker) {
    return `Deploy-Guard-Revert: ${words(marker)}`;
}
/** Hidden in a second revert of the same deploy, on another branch that holds it too: it is none of the one that was deployed. */
function elsewhereMarker(marker, on) {
    return `<!-- deploy-guard:revert-elsewhere ${words(marker)} on=${encodeURIComponent(on.toWellFormed())} -->`;
}
const elsewhere = new RegExp(`<!-- deploy-guard:revert-elsewhere ${pattern} on=([^\\s<>]{1,900}) -->`, "u");
/** What a second revert undoes, and on which branch. */
function parseElsewhereMarker(text) {
    const [, environment, bad, good, on] = elsewhere.exec(text) ?? [];
    if (environment === undefined || bad === undefined || good === undefined || on === undefined)
        return undefined;
    try {
        return { environment: decodeURIComponent(environment), bad, good, on: decodeURIComponent(on) };
    }
    catch {
        return undefined;
    }
}
/** From a pull request's body or a commit's message: the first. */
function parseRevertMarker(text) {
    return parseRevertMarkers(text)[0];
}
/** One revert can undo the same commit for several environments: one marker each. */
function parseRevertMarkers(text) {
    return [inBody, inMessage].flatMap((form) => [...text.matchAll(form)].flatMap(([, environment = "", bad = "", good = ""]) => {
        try {
            return [{ environment: decodeURIComponent(environment), bad, good }];
        }
        catch {
            return [];
        }
    }));
}
/**
 * The same for the same commits, whatever the environment, so that a second try finds the first and one bad commit in
 * several environments is undone once. In the order in which they are tried.
 */
function revertBranches({ bad, good }, 
/** Of a second one: the branch that it goes to. */
on) {
    const name = `${bad.slice(0, 12)}-to-${good.slice(0, 12)}${on === undefined ? "" : `-on-${nameInRef(on)}`}`;
    return [`${branchPrefixes[0]}${name}`, `${branchPrefixes[1]}${name}`];
}
/** A ref that whoever opens the incident of this deploy has to make first; further turns are for when a run died with it. */
function incidentClaim(environment, bad, turn) {
    const name = `deploy-guard/incident/${nameInRef(environment)}-${bad}`;
    return turn === 1 ? name : `${name}-${turn}`;
}
/** A ref that whoever rolls this deploy back has to make first: it can be made once. */
function rollbackClaim(environment, bad) {
    return `deploy-guard/rollback/${nameInRef(environment)}-${bad}`;
}
/** A ref that whoever starts the project's own check of this commit has to make first. */
function verifyClaim(workflow, head) {
    return `deploy-guard/verify/${nameInRef(workflow)}-${head}`;
}
function nameInRef(environment) {
    const slug = environment
        .replace(/[^A-Za-z0-9_-]+/gu, "-")
        .replace(/^-+|-+$/gu, "")
        .slice(0, 60);
    return slug === environment ? slug : [slug, fingerprint(environment)].filter(Boolean).join("-");
}
/** Keeps `eu/prod` and `eu-prod` apart. FNV-1a, @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function fingerprint(text) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text))
        hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, "0");
}


/***/ }),

/***/ 27330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openMayWrite)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

function openMayWrite(github) {
    const known = new Map();
    return async (login) => {
        if (login === undefined)
            return false;
        // An App acts here only where it was installed, and is no collaborator.
        if (login.endsWith("[bot]"))
            return true;
        let answer = known.get(login);
        if (answer === undefined) {
            answer = ask(github, login);
            known.set(login, answer);
        }
        return answer;
    };
}
async function ask(github, login) {
    try {
        const permission = await github.readPermission(login);
        return permission === "admin" || permission === "write";
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 24382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ appendLedger),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   _P: () => (/* binding */ noteLook),
/* harmony export */   ay: () => (/* binding */ ledgerEntry),
/* harmony export */   d5: () => (/* binding */ speakerOf),
/* harmony export */   vl: () => (/* binding */ noteFalseAlarm)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _judge_past_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1551);
/* harmony import */ var _judge_past_second_look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63268);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38519);




const ledger = "deploy-guard/ledger";
/** One of two that write at once always comes through, so this many can. */
const attempts = 10;
/** What a source remembers anyway is kept for people to look at, not to judge by. */
const fewReadings = 12;
/** But how a deploy begins is told as it was: it shows what a restart costs here. */
const restartMs = 300_000;
const restartReadings = 20;
/** A day of looks every 90 s, or 15 minutes of one a second. */
const manyReadings = 1_000;
/** Beyond what the ledger is kept under; larger is not ours. */
const mostBytes = 2_000_000;
/** Where an environment's watches are; its name, which may hold slashes, as one path segment. */
function pathOf(environment) {
    return `${encodeURIComponent(environment)}.ndjson`;
}
/** The watches of an environment, oldest first; none when there is no ledger or it can't be read. At most two requests. */
async function readLedger(world, environment) {
    try {
        const path = pathOf(environment);
        const { texts, left } = await world.github.readFiles(`refs/${ledger}`, [path], mostBytes);
        if (left.length > 0)
            world.log.warning(`the ledger of ${environment} is not ours to read: it is ignored`);
        return parse(world, texts.get(path) ?? "", environment);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM))
            throw error;
        world.log.line(`the ledger can't be read: ${error.message}`);
        return [];
    }
}
function parse(world, text, environment) {
    const { entries, garbage } = (0,_judge_past_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLedger */ .h8)(text);
    if (garbage > 0)
        world.log.warning(`${garbage} lines in the ledger of ${environment} make no sense: they are ignored`);
    return entries;
}
/** Who answers for a signal, as it may be written down. */
function speakerOf(world, { from }) {
    return world.hide(from).slice(0, 500);
}
/** What is to be remembered of a watch. */
function ledgerEntry(world, { deploy, verdict }, { signals, runId }) {
    return {
        sha: deploy.sha,
        deployedAt: deploy.deployedAt,
        ...(runId !== undefined && { runId }),
        verdict: verdict.verdict,
        decidedAfterSeconds: verdict.decidedAfterSeconds,
        reason: world.hide(verdict.reason),
        signals: signals.map(({ facts, kind, remembers }) => {
            // Up to the verdict: a run that is repeated later has read more, and is to write the same.
            const seen = facts.after.filter(({ at, seconds }) => at + seconds * 1_000 <= verdict.decidedAt);
            return {
                name: facts.name,
                from: speakerOf(world, facts),
                kind,
                verdict: verdict.signals.find(({ name }) => name === facts.name)?.verdict ?? "inconclusive",
                readings: remembers === "now" ? (0,_judge_past_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .condense */ .aX)(seen, manyReadings) : shortened(seen, deploy.deployedAt),
            };
        }),
    };
}
function shortened(seen, deployedAt) {
    const isRestart = ({ at }) => at < deployedAt + restartMs;
    const later = seen.filter((reading) => !isRestart(reading));
    return [...(0,_judge_past_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .condense */ .aX)(seen.filter(isRestart), restartReadings), ...(0,_judge_past_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .condense */ .aX)(later, fewReadings)];
}
/**
 * Adds a watch to `refs/deploy-guard/ledger`, where no clone looks and no branch rule applies. Whoever is overtaken reads
 * again and adds to that, so nothing is lost. What fails is a note: the watch itself is over and answered.
 */
async function appendLedger(world, environment, entry) {
    await changeLedger(world, environment, {
        edit: (entries) => (0,_judge_past_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .withEntry */ .rM)(entries, entry),
        message: `Remember the watch of ${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sha7 */ .go)(entry.sha)}`,
    });
}
/** Notes that the regression of a commit was a false alarm, so that later watches learn from its readings. */
async function noteFalseAlarm(world, { environment, sha }) {
    await changeLedger(world, environment, {
        edit: (entries) => (0,_judge_past_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .withFalseAlarm */ .ZO)(entries, sha),
        message: `Note that the regression of ${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sha7 */ .go)(sha)} was a false alarm`,
    });
}
/** Notes a second look at a deploy, once: who comes second finds it noted, and writes nothing. */
async function noteLook(world, environment, { deploy, look }) {
    const safe = { ...look, reason: world.hide(look.reason) };
    await changeLedger(world, environment, {
        edit: (entries) => (0,_judge_past_second_look_js__WEBPACK_IMPORTED_MODULE_2__/* .withLook */ .Q)(entries, deploy, safe),
        message: `Remember the second look at ${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sha7 */ .go)(deploy.sha)}`,
    });
}
async function changeLedger(world, environment, change) {
    try {
        for (let attempt = 1; attempt <= attempts; attempt++) {
            if (await tryChange(world, environment, change))
                return;
            await world.sleep(100 * attempt);
        }
        world.log.line(`the ledger was not written: ${attempts} times another run was faster`);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM))
            throw error;
        world.log.line(`the ledger was not written: ${error.message}`);
    }
}
async function tryChange(world, environment, { edit, message }) {
    const { github } = world;
    const path = pathOf(environment);
    const tip = await github.findRef(ledger);
    const tree = tip === undefined ? undefined : await github.readSubtree(tip);
    const file = tree?.entries.find((one) => one.path === path && one.type === "blob");
    const isOurs = file !== undefined && (file.size ?? 0) <= mostBytes;
    const before = isOurs ? new TextDecoder().decode(await github.readBlob(file.sha)) : "";
    const after = (0,_judge_past_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerText */ .PK)(edit(parse(world, before, environment)));
    if (after === before)
        return true;
    const blob = await github.createBlob(new TextEncoder().encode(after));
    const changed = await github.createTree(tree?.sha, [{ path, mode: "100644", sha: blob }]);
    const commit = await github.createCommit({
        message: `${message}\n`,
        tree: changed,
        parents: tip === undefined ? [] : [tip],
    });
    return await github.swapRef(ledger, { from: tip, to: commit.sha });
}


/***/ }),

/***/ 54783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var parse_duration__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97595);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25825);


const second = { seconds: 1, name: "s" };
const units = [
    { seconds: 86_400, name: "d" },
    { seconds: 3_600, name: "h" },
    { seconds: 60, name: "min" },
    second,
];
/** `250 ms`, `2.5 s`, `45 s`, `1 min 31 s`, `2 h 5 min`, `1 d 12 h`: two units at most. */
function duration(seconds) {
    if (!(seconds > 0))
        return "0 s";
    if (seconds < 0.9995)
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(seconds * 1_000)} ms`;
    if (seconds < 9.995)
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(seconds)} s`;
    const whole = Math.round(seconds);
    const [unit = second, next] = units.slice(units.findIndex((one) => whole >= one.seconds));
    const shown = `${Math.floor(whole / unit.seconds)} ${unit.name}`;
    const more = next === undefined ? 0 : Math.floor((whole % unit.seconds) / next.seconds);
    return next === undefined || more === 0 ? shown : `${shown} ${more} ${next.name}`;
}
const written = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d|w))+$/u;
/** A duration as people write it (`500ms`, `15s`, `1h30m`, `7d`) in milliseconds; undefined without a unit or a sense. */
function parseDuration(text) {
    const compact = text.trim();
    return compact.length <= 32 && written.test(compact) ? ((0,parse_duration__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(compact) ?? undefined) : undefined;
}


/***/ }),

/***/ 38519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ controlName),
/* harmony export */   ZR: () => (/* binding */ checksName),
/* harmony export */   go: () => (/* binding */ sha7),
/* harmony export */   hq: () => (/* binding */ callsName)
/* harmony export */ });
/** The seven digits by which people call a commit. */
function sha7(sha) {
    return sha.slice(0, 7);
}
/** The signal of an integration's calls: its name in settings, log, pages and JSON alike. */
function callsName(integration) {
    return `calls to ${integration}`;
}
/** The signal of an integration's probe; `nth` counts from 1 and is said where there are several. */
function checksName(integration, nth) {
    return nth === undefined ? `checks of ${integration}` : `checks of ${integration} (probe ${nth})`;
}
/** What is read beside a signal of something that the deploy does not touch. */
function controlName(signal) {
    return `control of ${signal}`;
}


/***/ }),

/***/ 61042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cY: () => (/* binding */ offset),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   pm: () => (/* binding */ clock)
/* harmony export */ });
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
