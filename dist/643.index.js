export const id = 643;
export const ids = [643];
export const modules = {

/***/ 34813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ commandEffects)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/incident/our-label.js
var our_label = __webpack_require__(44039);
// EXTERNAL MODULE: ./lib/incident/record/first-record.js
var first_record = __webpack_require__(72244);
// EXTERNAL MODULE: ./lib/incident/record/record.js
var record_record = __webpack_require__(30905);
// EXTERNAL MODULE: ./lib/stories/revert/read/our-revert.js
var our_revert = __webpack_require__(54262);
// EXTERNAL MODULE: ./lib/stories/signals/ledger.js
var ledger = __webpack_require__(24382);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/stories/signals/open-signals.js + 1 modules
var open_signals = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/stories/watch/watch-deploy.js + 3 modules
var watch_deploy = __webpack_require__(62591);
;// CONCATENATED MODULE: ./lib/stories/incident/is-still-bad.js



/** How far back it is looked: long enough for readings of a minute, short enough for a recovery of a quarter of an hour ago. */
const lookMs = 10 * 60_000;
/**
 * Whether the signals of the last ten minutes are still worse than before the bad deploy, in words; undefined when nothing
 * says so. A service that can't be asked now does not keep an incident open.
 */
async function isStillBad(world, settings, { environment, sha, deployedAt }) {
    const now = world.now();
    const since = Math.max(deployedAt, now - lookMs);
    const { signals } = await (0,open_signals/* openSignals */.o)(world, settings);
    const { verdict } = await (0,watch_deploy/* watchDeploy */.d)(world, { ...settings, watch: { ...settings.watch, duration: now - since } }, {
        deploy: { environment, sha, deployedAt: since, found: "the last ten minutes" },
        deploysAt: [deployedAt],
        baselineEnd: deployedAt,
        signals,
        askVendors: async () => [],
    });
    if (verdict.verdict !== "regressed" && verdict.verdict !== "elsewhere")
        return undefined;
    return `in the last ${(0,duration/* duration */.p)((now - since) / 1_000)} it is still worse than before the deploy: ${verdict.reason}.`;
}

;// CONCATENATED MODULE: ./lib/stories/incident/command-effects.js







/** Pull requests that are looked over for the revert. */
const lookBack = 100;
/** For so long a second `/resolve` is one that knows what the first was answered. */
const insistMs = 3_600_000;
/** What `/resolve` and `/false-alarm` do besides being written down. */
function commandEffects(world, settings, number) {
    return async (command, record, comment) => {
        switch (command.kind) {
            case "resolve":
                return resolve(world, settings, { record, at: comment.createdAt });
            case "false-alarm":
                return withdraw(world, record, number);
            default:
                return {};
        }
    };
}
/** Not while the signals are still bad, unless who asks has been told so. */
async function resolve(world, settings, { record, at }) {
    const told = record.entries.findLast(({ what }) => what.kind === "still-bad");
    if (told !== undefined && at - told.at < insistMs)
        return {};
    if ((0,record_record/* stateOf */.L4)(record).phase === "resolved")
        return {};
    const bad = await isStillBad(world, settings, record);
    if (bad === undefined)
        return {};
    return { instead: { kind: "still-bad", reason: bad }, refusal: { kind: "still-bad", reason: bad } };
}
/** Closes the open reverts without merging them, and has later watches learn from what alarmed. */
async function withdraw(world, record, number) {
    const { github } = world;
    const { environment, sha } = record;
    await (0,ledger/* noteFalseAlarm */.vl)(world, { environment, sha });
    const open = await github.findPulls({ state: "open", limit: lookBack });
    const reverts = open.filter((pull) => pull.labels.includes(our_label/* ourLabel */.f) && (0,our_revert/* ourMarker */.jm)(github, pull, environment)?.bad === sha);
    const result = { also: [] };
    for (const pull of reverts) {
        try {
            await command_effects_close(world, pull, number);
            result.also?.push((0,first_record/* entryOf */.M)({ kind: "revert-withdrawn", number: pull.number }, world.now()));
        }
        catch (error) {
            if (!(error instanceof errors/* WorldError */.nM))
                throw error;
            result.advice = { kind: "revert-stays", number: pull.number, why: world.hide(error.message) };
        }
    }
    return result;
}
async function command_effects_close({ github }, pull, number) {
    const marker = "<!-- deploy-guard:false-alarm -->";
    await github.ensureComment(pull.number, marker, `Closed without merging: #${number} was a false alarm.`);
    await github.updatePull(pull.number, { state: "closed" });
}


/***/ }),

/***/ 70643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watchFound: () => (/* binding */ watchFound)
});

// EXTERNAL MODULE: ./lib/report/aftermath-words.js
var aftermath_words = __webpack_require__(59734);
// EXTERNAL MODULE: ./lib/report/run-notes.js
var run_notes = __webpack_require__(86635);
// EXTERNAL MODULE: ./lib/report/watch-log.js
var watch_log = __webpack_require__(38854);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/incident/record/due-messages.js + 1 modules
var due_messages = __webpack_require__(75057);
// EXTERNAL MODULE: ./lib/stories/incident/change-incident.js + 7 modules
var change_incident = __webpack_require__(36505);
// EXTERNAL MODULE: ./lib/stories/incident/command-effects.js + 1 modules
var command_effects = __webpack_require__(34813);
;// CONCATENATED MODULE: ./lib/stories/incident/keep-time.js





/** How often it is looked whether somebody took the incident: two requests, or one without a revert. */
const pollMs = 30_000;
const shortestMs = 1_000;
/**
 * Stays while nobody has taken the incident, and calls whoever is next: GitHub's schedules come late or not at all. Ends as soon as
 * somebody took it, which who merges the revert has done, so that the job is not in the way of that deploy; at the latest after
 * `incident.keep`. Scheduled runs carry on from the record alone.
 */
async function keepTime(world, settings, { number, revert }) {
    const { incident } = settings;
    if (incident === undefined || incident.escalation.length === 0)
        return;
    const until = world.now() + incident.keepMs;
    const effect = (0,command_effects/* commandEffects */.o)(world, settings, number);
    for (let isFirst = true;; isFirst = false) {
        let next = world.now() + pollMs;
        try {
            const entries = await mergedBySomebody(world, revert);
            const changed = await (0,change_incident/* changeIncident */.z)(world, { number, settings, entries, effect });
            if (changed.kind === "none")
                return world.log.warning(`the escalation ends: ${changed.why}`);
            next = (0,due_messages/* nextStepAt */.jo)(changed.record, incident.escalation);
        }
        catch (error) {
            if (!(error instanceof errors/* WorldError */.nM))
                throw error;
            world.log.warning(`incident #${number}: ${error.message}`);
        }
        const now = world.now();
        if (next === undefined || now >= until) {
            const why = next === undefined ? "nobody else is to be called" : `${(0,duration/* duration */.p)(incident.keepMs / 1_000)} are over`;
            return world.log.line(`incident #${number}: this job waits no longer: ${why}`);
        }
        if (isFirst)
            world.log.line(`incident #${number}: waiting until somebody takes it (comment /ack)`);
        await world.sleep(Math.max(shortestMs, Math.min(pollMs, until - now, next - now)));
    }
}
/** Who merges the revert has taken the incident. */
async function mergedBySomebody({ github }, revert) {
    if (revert === undefined)
        return [];
    const { merged, mergedAt, url } = await github.readPull(revert);
    if (!merged || mergedAt === undefined)
        return [];
    const what = { kind: "acknowledged" };
    return [{ id: `merged-revert:${revert}`, at: mergedAt, source: `#${revert} was merged`, url, what }];
}

// EXTERNAL MODULE: ./lib/stories/quiet/announced.js
var quiet_announced = __webpack_require__(24439);
// EXTERNAL MODULE: ./lib/stories/quiet/answer-as-announced.js + 40 modules
var answer_as_announced = __webpack_require__(57494);
// EXTERNAL MODULE: ./lib/stories/quiet/find-quiet-label.js
var find_quiet_label = __webpack_require__(49801);
// EXTERNAL MODULE: ./lib/report/reapply-words.js
var reapply_words = __webpack_require__(9041);
// EXTERNAL MODULE: ./lib/revert/reapply/reapply-marker.js
var reapply_marker = __webpack_require__(61224);
// EXTERNAL MODULE: ./lib/revert/undone-later.js
var undone_later = __webpack_require__(47460);
// EXTERNAL MODULE: ./lib/stories/revert/read/disprove-claims.js
var disprove_claims = __webpack_require__(92461);
// EXTERNAL MODULE: ./lib/stories/revert/read/merge-on-github.js + 5 modules
var merge_on_github = __webpack_require__(52863);
// EXTERNAL MODULE: ./lib/stories/revert/read/our-revert.js
var our_revert = __webpack_require__(54262);
;// CONCATENATED MODULE: ./lib/stories/reapply/close-reapplied.js







/** Drafts of ours that are looked at in one watch, newest last. */
const mostOpen = 10;
/** Commits since the revert that are looked through for one that takes it back. */
const mostSince = 250;
/**
 * Closes the drafts whose change has come back another way: its branch holds all of it again, or a commit since says that it takes the
 * revert back, and the trees say the same. One that somebody has worked on is told, and left open. One request where there is none.
 */
async function closeReapplied({ github, hide, log, }) {
    const refs = await github.readRefNames("heads/deploy-guard");
    const heads = refs.map((ref) => ref.replace(/^heads\//u, "")).filter(reapply_marker/* isReapplyBranch */.G2);
    for (const head of heads.slice(-mostOpen)) {
        const [pull] = await github.findPulls({ head, state: "open", limit: 1 });
        const marker = pull && (0,reapply_marker/* parseReapplyMarker */.tW)(pull.body);
        if (pull === undefined || marker === undefined)
            continue;
        const back = await findBack(github, pull, marker);
        if (back === undefined)
            continue;
        const { message } = await github.readCommit(pull.headSha);
        const isUntouched = (0,reapply_marker/* parseReapplyMarker */.tW)(message) !== undefined;
        const words = (0,reapply_words/* backComment */.p1)({ branch: pull.baseBranch, ...back, closes: isUntouched });
        await github.ensureComment(pull.number, reapply_words/* backMarker */.wJ, hide(`${reapply_words/* backMarker */.wJ}\n${words}`));
        if (!isUntouched)
            continue;
        await github.updatePull(pull.number, { state: "closed" });
        await github.deleteBranch(head);
        log.line(`#${pull.number} was closed: what it would bring back is back`);
    }
}
/** How it came back, as far as that is known; undefined when it did not. */
async function findBack(github, { baseBranch }, { revert, commit, before }) {
    const [tip, undone, good] = await Promise.all([
        github.readCommit(baseBranch),
        github.readCommit(commit),
        github.readCommit(before),
    ]);
    if (tip.sha === undone.sha)
        return undefined;
    const reverter = await findReverter(github, { baseBranch, revert, commit });
    if (reverter !== undefined)
        return reverter;
    const merge = await (0,merge_on_github/* mergeOnGitHub */.x)(github, { ours: tip, undone, good });
    return merge.kind === "merged" && merge.tree === tip.tree ? {} : undefined;
}
/** Who says that it takes the revert back, and does so for at least one of its files. */
async function findReverter(github, { baseBranch, revert, commit }) {
    const [since, pull] = await Promise.all([
        github.compare(commit, baseBranch, mostSince),
        github.readPull(revert),
    ]);
    const undone = { ...since.base, pull };
    const question = {
        commits: [undone],
        later: since.commits,
        known: [since.base],
        repository: (0,our_revert/* nameOf */.Vb)(github),
    };
    const disproved = await (0,disprove_claims/* disproveClaims */.u)(github, question);
    const [claimed] = (0,undone_later/* claimedReverters */.S)({ ...question, disproved });
    if (claimed === undefined)
        return undefined;
    const pulls = await github.readPullsOfCommits([claimed.sha]).catch((error) => {
        if (error instanceof errors/* WorldError */.nM)
            return new Map();
        throw error;
    });
    const [brought] = pulls.get(claimed.sha) ?? [];
    return { by: claimed.sha, ...(brought && { pull: brought.number }) };
}

// EXTERNAL MODULE: ./lib/stories/respond/attempt.js
var attempt = __webpack_require__(34062);
// EXTERNAL MODULE: ./lib/stories/respond/find-reapplied.js
var find_reapplied = __webpack_require__(32867);
// EXTERNAL MODULE: ./lib/stories/respond/follow-revert.js + 2 modules
var follow_revert = __webpack_require__(77263);
// EXTERNAL MODULE: ./lib/stories/signals/ledger.js
var ledger = __webpack_require__(24382);
// EXTERNAL MODULE: ./lib/stories/signals/open-signals.js + 1 modules
var open_signals = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/stories/watch/ask-vendors.js + 1 modules
var ask_vendors = __webpack_require__(52492);
// EXTERNAL MODULE: ./lib/stories/watch/await-live.js
var await_live = __webpack_require__(61234);
// EXTERNAL MODULE: ./lib/stories/watch/changes-of-service.js
var changes_of_service = __webpack_require__(91366);
// EXTERNAL MODULE: ./lib/stories/watch/check-permissions.js
var check_permissions = __webpack_require__(1976);
// EXTERNAL MODULE: ./lib/stories/watch/find-range.js + 1 modules
var find_range = __webpack_require__(50829);
// EXTERNAL MODULE: ./lib/stories/watch/tell-watch.js + 3 modules
var tell_watch = __webpack_require__(81942);
// EXTERNAL MODULE: ./lib/stories/watch/unjudged-in-a-row.js
var unjudged_in_a_row = __webpack_require__(68816);
// EXTERNAL MODULE: ./lib/stories/watch/watch-deploy.js + 3 modules
var watch_deploy = __webpack_require__(62591);
// EXTERNAL MODULE: ./lib/text/names.js
var names = __webpack_require__(38519);
// EXTERNAL MODULE: ./lib/text/time.js
var time = __webpack_require__(61042);
// EXTERNAL MODULE: ./lib/stories/watch/deploys-after.js
var deploys_after = __webpack_require__(38990);
;// CONCATENATED MODULE: ./lib/stories/watch/yield-to-later-deploy.js



/**
 * A regression that began after another commit was deployed is not this deploy's to answer: the later one has a watch of
 * its own. Answers the verdict as it stands then.
 */
async function yieldToLaterDeploy(world, deploy, verdict) {
    if (verdict.verdict !== "regressed")
        return verdict;
    const onset = verdict.onset?.to ?? verdict.decidedAt;
    const later = (await (0,deploys_after/* deploysAfter */.d)(world, deploy)).find(({ sha, createdAt }) => sha !== deploy.sha && createdAt <= onset);
    if (later === undefined)
        return verdict;
    const reason = `it got worse only after ${(0,names/* sha7 */.go)(later.sha)} was deployed at ${(0,time/* clock */.pm)(later.createdAt)} UTC: that deploy's own watch has to tell`;
    return { ...verdict, verdict: "inconclusive", reason };
}

;// CONCATENATED MODULE: ./lib/stories/watch-found.js























/** The deploy is known: is production worse since, and what do we do about it? */
async function watchFound(world, settings, { inputs, event, found }) {
    const announced = (0,quiet_announced/* readAnnounced */.m)(world, settings);
    if (found.kind === "nothing-live")
        return (0,tell_watch/* nothingToWatch */.u)(world, inputs, found);
    const { signals, hasOutboundNetwork } = await (0,open_signals/* openSignals */.o)(world, settings);
    const [{ deploy: asFound, range: whole }, shortfalls] = await Promise.all([
        (0,find_range/* findRange */.p)(world, found.deploy),
        (0,check_permissions/* checkPermissions */.R)(world, settings, found.deploy),
    ]);
    world.log.line((0,watch_log/* deployLine */.IV)(asFound, whole?.assumed ? undefined : whole?.candidates.length));
    const past = (0,watch_log/* pastNotes */.eJ)(asFound);
    for (const note of past)
        world.log.line((0,run_notes/* runNoteWords */.h)(note));
    const range = (0,changes_of_service/* changesOfService */.q)(world, whole, { services: settings.services, service: inputs.service });
    const liveness = await (0,await_live/* awaitLive */.l)(world, settings, asFound);
    if (liveness.kind === "never") {
        const why = `the deployed commit did not answer within ${(0,duration/* duration */.p)(settings.watch.duration / 1_000)}: ${liveness.why}`;
        if (!inputs.dryRun)
            await (0,ledger/* appendLedger */.OC)(world, asFound.environment, neverLive(asFound, { why, event }));
        return (0,tell_watch/* nothingToWatch */.u)(world, inputs, { why });
    }
    const deploy = liveness.kind === "live" ? { ...asFound, deployedAt: liveness.since } : asFound;
    const undoes = found.takesBack ?? (await (0,follow_revert/* findUndoneDeploy */.Cn)(world, deploy, range));
    const reapplies = await (0,attempt/* attempter */.N)(world.log)("looking for a revert that this deploy takes back", async () => (undoes === undefined ? await (0,find_reapplied/* findReapplied */.G)(world, deploy, range) : undefined), () => undefined);
    if (undoes !== undefined)
        world.log.line((0,aftermath_words/* undoneLine */.w)(undoes));
    if (reapplies !== undefined)
        world.log.line(`watched as ${(0,aftermath_words/* reappliedWords */.e)(reapplies)}`);
    const askVendors = (0,ask_vendors/* vendorAsker */.$)(world, settings, { signals, hasOutboundNetwork });
    const watched = await (0,watch_deploy/* watchDeploy */.d)(world, settings, {
        deploy,
        deploysAt: found.deploysAt,
        // What a revert is held against is the time before what it undoes.
        baselineEnd: undoes?.deployedAt ?? deploy.rolloutAt ?? deploy.deployedAt,
        signals,
        askVendors,
        quietBetween: announced.between,
    });
    const verdict = await (0,attempt/* attempter */.N)(world.log)("looking for a later deploy", () => yieldToLaterDeploy(world, deploy, watched.verdict), () => watched.verdict);
    if (verdict !== watched.verdict) {
        world.log.line((0,watch_log/* verdictLine */.MT)(verdict, (world.now() - deploy.deployedAt) / 1_000));
    }
    const unjudged = (0,unjudged_in_a_row/* warnOfUnjudged */.sU)(world, { deploy, verdict, runId: event.runId }, found.judged);
    const byLabel = verdict.verdict === "regressed"
        ? await (0,find_quiet_label/* findQuietLabel */.Q)(world, whole, settings.response.quiet.label)
        : { notes: [] };
    const report = await (0,answer_as_announced/* answerAsAnnounced */.S)(world, settings, {
        quiet: byLabel.quiet ?? watched.quiet,
        deploy,
        range,
        watched: {
            ...watched,
            verdict,
            notes: [...unjudged, ...found.notes, ...past, ...shortfalls, ...byLabel.notes, ...watched.notes],
        },
        signals: signals.map(({ facts }) => facts),
        ...(liveness.kind === "live" && { live: liveness }),
        undoes,
        reapplies,
        healthyLater: found.healthyLater,
        dryRun: inputs.dryRun,
        runUrl: event.runUrl,
    });
    if (settings.response.reapply && !inputs.dryRun) {
        await (0,attempt/* attempter */.N)(world.log)("looking for what has come back", () => closeReapplied(world), () => undefined);
    }
    const outcome = await (0,tell_watch/* tellWatch */.R)(world, inputs, report);
    if (!inputs.dryRun) {
        const entry = (0,ledger/* ledgerEntry */.ay)(world, report, { signals, runId: event.runId });
        await (0,ledger/* appendLedger */.OC)(world, deploy.environment, entry);
        const { incident, revert } = report;
        if (verdict.verdict === "regressed" && "number" in incident) {
            const number = "number" in revert ? revert.number : undefined;
            await keepTime(world, settings, { number: incident.number, revert: number });
        }
    }
    return outcome;
}
/** A watch of what never came to life judged nothing, and counts among those that could not tell. */
function neverLive({ sha, deployedAt }, { why, event: { runId } }) {
    const entry = {
        sha,
        deployedAt,
        verdict: "inconclusive",
        decidedAfterSeconds: 0,
        reason: why,
        signals: [],
    };
    return { ...entry, ...(runId !== undefined && { runId }), signals: [] };
}


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
