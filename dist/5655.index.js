export const id = 5655;
export const ids = [5655];
export const modules = {

/***/ 35655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  secondLook: () => (/* binding */ secondLook)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/judge/past/second-look.js
var second_look = __webpack_require__(63268);
// EXTERNAL MODULE: ./lib/report/run-notes.js
var run_notes = __webpack_require__(86635);
// EXTERNAL MODULE: ./lib/text/numbers.js
var numbers = __webpack_require__(25825);
// EXTERNAL MODULE: ./lib/text/one-line.js
var one_line = __webpack_require__(6810);
// EXTERNAL MODULE: ./lib/text/time.js
var time = __webpack_require__(61042);
;// CONCATENATED MODULE: ./lib/report/second-look-words.js



/** How many are due. */
function dueLine(environment, due) {
    return due === 0
        ? `no second look at a deploy of ${(0,one_line/* oneLine */.T)(environment, 60)} is due`
        : `${(0,numbers/* counted */.hS)(due, "second look")} at deploys of ${(0,one_line/* oneLine */.T)(environment, 60)} ${due === 1 ? "is" : "are"} due`;
}
/** Why there is nothing to look at. */
function supersededWords(end) {
    return `the next deploy came at ${(0,time/* moment */.n$)(end)}: there is nothing of this one to see beyond its watch`;
}

// EXTERNAL MODULE: ./lib/stories/deploy/find-deploy.js + 3 modules
var find_deploy = __webpack_require__(52373);
// EXTERNAL MODULE: ./lib/stories/quiet/announced.js
var quiet_announced = __webpack_require__(24439);
// EXTERNAL MODULE: ./lib/stories/quiet/answer-as-announced.js + 40 modules
var answer_as_announced = __webpack_require__(57494);
// EXTERNAL MODULE: ./lib/stories/quiet/find-quiet-label.js
var find_quiet_label = __webpack_require__(49801);
// EXTERNAL MODULE: ./lib/stories/respond/find-reapplied.js
var find_reapplied = __webpack_require__(32867);
// EXTERNAL MODULE: ./lib/stories/respond/follow-revert.js + 2 modules
var follow_revert = __webpack_require__(77263);
// EXTERNAL MODULE: ./lib/judge/judge.js + 6 modules
var judge = __webpack_require__(53040);
// EXTERNAL MODULE: ./lib/report/judgement-words.js
var judgement_words = __webpack_require__(2965);
// EXTERNAL MODULE: ./lib/report/watch-log.js
var watch_log = __webpack_require__(38854);
// EXTERNAL MODULE: ./lib/stories/signals/check-signals.js
var check_signals = __webpack_require__(2055);
// EXTERNAL MODULE: ./lib/stories/signals/read-history.js + 1 modules
var read_history = __webpack_require__(58148);
// EXTERNAL MODULE: ./lib/stories/signals/read-signals.js
var read_signals = __webpack_require__(29515);
// EXTERNAL MODULE: ./lib/stories/signals/watched-signal.js + 1 modules
var watched_signal = __webpack_require__(72276);
// EXTERNAL MODULE: ./lib/stories/watch/outside-quiet.js
var outside_quiet = __webpack_require__(85391);
;// CONCATENATED MODULE: ./lib/stories/second-look/look-back.js








/** More readings show no more of so long a time, and cost the source. */
const mostReadings = 144;
/** As many times the judged time are read of the past, so that calm stretches of its length can be in it. */
const historyTimes = 4;
/**
 * Judges a deploy over all of the time from it to `end`, from what the sources remember, by the judge of the watch. Healthy is
 * only what is at the very end. What was measured in a quiet window is left out: by now the rest tells.
 */
async function lookBack(world, settings, { deploy, end, deploysAt, signals, quietBetween, }) {
    const { deployedAt } = deploy;
    const lengthMs = end - deployedAt;
    const seconds = lengthMs / 1_000;
    const read = [...signals, ...(0,watched_signal/* controlsOf */.ux)(signals)];
    const longest = Math.ceil(seconds / mostReadings / 15) * 15;
    for (const signal of read)
        if (signal.stepSeconds * mostReadings < seconds)
            signal.stepSeconds = longest;
    await (0,read_signals/* chooseSteps */.ru)(world, read, deployedAt);
    const watch = {
        ...settings.watch,
        duration: lengthMs,
        // As long as what is judged, so that an hour of the day has its like.
        baseline: Math.max(settings.watch.baseline, lengthMs),
        history: Math.max(settings.watch.history, historyTimes * lengthMs),
    };
    const judgeSettings = { ...settings.judge, minimumWatchSeconds: seconds };
    const span = { end: deployedAt, baselineSeconds: watch.baseline / 1_000 };
    const when = { deployedAt, historySeconds: watch.history / 1_000 };
    const reading = (0,read_signals/* readBaseline */.mF)(world, read, span);
    await Promise.all([reading, (0,check_signals/* checkSignals */.c)(world, read, when, reading)]);
    const facts = { deployedAt, deploysAt };
    await (0,read_history/* readHistory */.L)(world, { watch, judge: judgeSettings }, { signals, facts });
    const [blind] = await Promise.all([
        (0,read_signals/* readAfter */.FA)(signals, { since: deployedAt, now: end }),
        (0,read_signals/* readControls */.Te)(signals, { since: deployedAt, now: end }),
    ]);
    for (const [name, why] of blind)
        world.log.warning(`${name} could not be read: ${why}`);
    const verdict = (0,judgement_words/* verdictOf */.V)((0,judge/* judge */.S)({
        deployedAt,
        deadline: end,
        settings: judgeSettings,
        signals: signals.map((signal) => (0,outside_quiet/* outsideQuiet */._4)((0,watched_signal/* judged */.g$)(signal), quietBetween)),
        blind: blind.size === signals.length ? [...blind.values()].slice(0, 3) : [],
        ended: true,
    }));
    world.log.line((0,watch_log/* verdictLine */.MT)(verdict, seconds));
    return { verdict, vendors: [], notes: [...(0,read_signals/* missingBaselines */.Re)(signals), { kind: "vendors-unknown" }] };
}

;// CONCATENATED MODULE: ./lib/stories/second-look/tell-of-deploy.js
/** Deployments of one commit that are looked through for the one that was watched. */
const mostOfCommit = 15;
/** Clocks differ. */
const slackMs = 60_000;
/**
 * The step and its event as if they told of a deploy that the ledger remembers: by its deployment, so that what came before
 * and since is told apart, or where there is none, by its commit.
 */
async function tellOfDeploy({ github }, environment, { entry: { sha, deployedAt }, inputs, event }) {
    const deployments = await github.readDeployments({ environment, sha, limit: mostOfCommit });
    const own = deployments.find(({ createdAt }) => createdAt <= deployedAt + slackMs) ?? deployments.at(-1);
    const nothingElse = { ...event, followed: undefined, commit: undefined, sha: undefined };
    const ofThen = { ...inputs, deployedAt, previousSha: undefined };
    if (own === undefined) {
        return { inputs: { ...ofThen, sha }, event: { ...nothingElse, deployment: undefined } };
    }
    const { id, ref, task } = own;
    const deployment = { id, sha, ref, environment, task, state: "success", statusAt: deployedAt };
    return { inputs: { ...ofThen, sha: undefined }, event: { ...nothingElse, deployment } };
}

// EXTERNAL MODULE: ./lib/stories/signals/ledger.js
var ledger = __webpack_require__(24382);
// EXTERNAL MODULE: ./lib/stories/signals/open-signals.js + 1 modules
var open_signals = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/stories/watch/changes-of-service.js
var changes_of_service = __webpack_require__(91366);
// EXTERNAL MODULE: ./lib/stories/watch/deploys-after.js
var deploys_after = __webpack_require__(38990);
// EXTERNAL MODULE: ./lib/stories/watch/find-range.js + 1 modules
var find_range = __webpack_require__(50829);
// EXTERNAL MODULE: ./lib/stories/watch/tell-watch.js + 3 modules
var tell_watch = __webpack_require__(81942);
;// CONCATENATED MODULE: ./lib/stories/second-look.js


















/** Looks that one run takes; the next run takes the others. */
const mostLooks = 5;
/**
 * An hour and a day after each deploy, on a schedule: judges it again over all of that time, for what grows slowly and for
 * services with little traffic, and answers by the rules of the watch. Each look is taken once; it is noted in the ledger
 * after it was answered, so that a run that was killed is made up for by the next.
 */
async function secondLook(world, settings, { inputs, event }) {
    const { environment } = inputs;
    if (environment === undefined) {
        const message = "is missing: expected the environment whose deploys are looked at again, such as production";
        throw new errors/* SettingsError */.GN("The workflow step", [{ path: "environment", message }]);
    }
    const announced = (0,quiet_announced/* readAnnounced */.m)(world, settings);
    const afterMs = settings.watch["second-look"];
    const due = (0,second_look/* dueLooks */.P)(await (0,ledger/* readLedger */.SC)(world, environment), { now: world.now(), afterMs });
    world.log.line(dueLine(environment, due.length));
    const outcomes = [];
    for (const look of due.slice(0, mostLooks)) {
        outcomes.push(await take(world, settings, { look, environment, inputs, event, announced }));
    }
    return together(outcomes);
}
async function take(world, settings, looking) {
    const { look, environment, inputs, event, announced } = looking;
    const { entry, afterSeconds } = look;
    const { sha, deployedAt, verdict: before } = entry;
    const lookedAt = { kind: "second-look", sha, deployedAt, verdict: before, afterSeconds };
    world.log.line((0,run_notes/* runNoteWords */.h)(lookedAt));
    const told = await tellOfDeploy(world, environment, { entry, inputs, event });
    const found = await (0,find_deploy/* findDeploy */.V)(world, told.inputs, told.event);
    if (found.kind === "nothing-live")
        return { outputs: {}, summary: "" };
    const end = await endOf(world, found.deploy, deployedAt + afterSeconds * 1_000);
    if ((end - deployedAt) / 1_000 <= Math.max(entry.decidedAfterSeconds, settings.watch.duration / 1_000)) {
        const reason = supersededWords(end);
        world.log.line(reason);
        const noted = { afterSeconds, at: world.now(), verdict: "superseded", reason };
        if (!inputs.dryRun)
            await (0,ledger/* noteLook */._P)(world, environment, { deploy: entry, look: noted });
        return { outputs: {}, summary: "" };
    }
    const signals = (await (0,open_signals/* openSignals */.o)(world, settings)).signals.filter(({ remembers }) => remembers === "past");
    if (signals.length === 0) {
        const message = "nothing can be looked at later: expected a signal whose source remembers the past, such as prometheus";
        throw new errors/* SettingsError */.GN("The settings", [{ path: "signals", message }]);
    }
    const { deploy, range: whole } = await (0,find_range/* findRange */.p)(world, found.deploy);
    const range = (0,changes_of_service/* changesOfService */.q)(world, whole, { services: settings.services, service: inputs.service });
    const { deploysAt } = found;
    const quietBetween = announced.planned;
    const watched = await lookBack(world, settings, { deploy, end, deploysAt, signals, quietBetween });
    const { verdict, reason } = watched.verdict;
    const byLabel = verdict === "regressed"
        ? await (0,find_quiet_label/* findQuietLabel */.Q)(world, whole, settings.response.quiet.label)
        : { notes: [] };
    const undoes = found.takesBack ?? (await (0,follow_revert/* findUndoneDeploy */.Cn)(world, deploy, range));
    const report = await (0,answer_as_announced/* answerAsAnnounced */.S)(world, settings, {
        quiet: byLabel.quiet ?? announced.between(world.now(), world.now()),
        deploy,
        range,
        watched: {
            ...watched,
            notes: [lookedAt, ...byLabel.notes, ...watched.notes],
        },
        signals: signals.map(({ facts }) => facts),
        undoes,
        reapplies: undoes === undefined ? await (0,find_reapplied/* findReapplied */.G)(world, deploy, range) : undefined,
        healthyLater: found.healthyLater,
        dryRun: inputs.dryRun,
        runUrl: event.runUrl,
    });
    const outcome = await (0,tell_watch/* tellWatch */.R)(world, inputs, report);
    if (!inputs.dryRun) {
        const noted = { afterSeconds, at: world.now(), verdict, reason };
        await (0,ledger/* noteLook */._P)(world, environment, { deploy: entry, look: noted });
    }
    return outcome;
}
/** What another deploy did is that one's own look. */
async function endOf(world, deploy, due) {
    const later = (await (0,deploys_after/* deploysAfter */.d)(world, deploy)).filter(({ sha }) => sha !== deploy.sha);
    return Math.min(due, ...later.map(({ createdAt }) => createdAt));
}
/** All of them on one page; the outputs are those of the worst. */
function together(outcomes) {
    const worst = outcomes.find(({ failed }) => failed !== undefined) ?? outcomes.at(-1);
    if (worst === undefined)
        return { outputs: {}, summary: "" };
    return { ...worst, summary: outcomes.map(({ summary }) => summary).join("\n") };
}


/***/ })

};
