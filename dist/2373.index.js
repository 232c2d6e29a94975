export const id = 2373;
export const ids = [2373];
export const modules = {

/***/ 52373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ findDeploy)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/incident/choose-good.js
var choose_good = __webpack_require__(38195);
// EXTERNAL MODULE: ./lib/incident/deployment.js
var deployment = __webpack_require__(4067);
// EXTERNAL MODULE: ./lib/report/run-notes.js
var run_notes = __webpack_require__(86635);
// EXTERNAL MODULE: ./lib/text/names.js
var names = __webpack_require__(38519);
// EXTERNAL MODULE: ./lib/stories/signals/ledger.js
var ledger = __webpack_require__(24382);
// EXTERNAL MODULE: ./lib/stories/deploy/find-environment.js
var find_environment = __webpack_require__(33786);
// EXTERNAL MODULE: ./lib/stories/deploy/previous-deploy.js + 1 modules
var previous_deploy = __webpack_require__(28797);
// EXTERNAL MODULE: ./lib/stories/deploy/read-past.js
var read_past = __webpack_require__(73814);
;// CONCATENATED MODULE: ./lib/stories/deploy/rollout-of-job.js


const deploys = /deploy|release|roll(?:-|\s)?out|publish|promot|ship|helm|kubectl|argo|terraform|\bapply\b/iu;
/**
 * When the job that deployed began to, where no deployment marks it: the first of its steps that says so, else the job
 * itself. At `at` it was live. Undefined when the runs of this repository can't be read.
 */
async function rolloutOfJob({ github, env, log }, runId, at) {
    if (runId === undefined)
        return undefined;
    try {
        const began = rolloutIn(await github.readJobs(runId), { at, runner: env.RUNNER_NAME });
        return began === undefined ? undefined : Math.max(began, at - deployment/* longestRolloutMs */.wC);
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        log.detail(`when this job began can't be read: ${error.message}`);
        return undefined;
    }
}
/** Of a run's jobs: the one of this runner that is still going, else the last that says that it deploys. */
function rolloutIn(jobs, { at, runner }) {
    const begun = jobs.filter(({ startedAt }) => startedAt !== undefined && startedAt < at);
    const going = begun.filter(({ endedAt }) => endedAt === undefined || endedAt >= at);
    const here = going.find((job) => runner !== undefined && job.runner === runner) ??
        (going.length === 1 ? going[0] : undefined);
    const ended = begun.filter(({ name, endedAt }) => endedAt !== undefined && endedAt <= at && deploys.test(name));
    // A guard in a job of its own comes after the one that deployed.
    const job = here !== undefined && hasDeployed(here, at) ? here : (ended.at(-1) ?? here);
    if (job === undefined)
        return undefined;
    const step = job.steps.find(({ name, startedAt }) => isDeployStep(name) && startedAt !== undefined && startedAt < at);
    return step?.startedAt ?? job.startedAt;
}
function hasDeployed({ steps }, at) {
    return steps.some(({ name, startedAt = at }) => isDeployStep(name) && startedAt < at);
}
/** This guard is a step too. */
function isDeployStep(name) {
    return deploys.test(name) && !/deploy-guard/iu.test(name);
}

;// CONCATENATED MODULE: ./lib/incident/identify-deploy.js

/** What a deployment without a success is while its job still runs. */
function stateOf({ statuses }) {
    return statuses[0]?.state ?? "not begun";
}
/**
 * Which deploy this run is to judge, by the first that knows: the commit that was asked for, the deployment that this run
 * or the one that it follows has made, the commit that the event is about, the newest that went live.
 */
function identifyDeploy(records, lives, hints) {
    const { asked, told, followed, now } = hints;
    const known = { records, lives, hints };
    if (asked !== undefined)
        return ofCommit(asked, known);
    if (told !== undefined)
        return asTold(told, known);
    const made = madeBy(followed?.runId, undefined, records);
    if (made !== undefined)
        return ofRecord(made, { lives, now, own: false, sha: made.sha });
    if (followed?.notDeployed !== undefined)
        return { kind: "nothing-live", why: followed.notDeployed };
    const followedLive = followed && liveAfterRun(followed, known);
    if (followedLive !== undefined)
        return followedLive;
    const own = madeBy(hints.runId, hints.runAttempt, records);
    if (own !== undefined) {
        // A job's own deployment carries GITHUB_SHA; what was deployed is what the event is about.
        const isAutomatic = own.sha === hints.runSha;
        return ofRecord(own, { lives, now, own: true, sha: isAutomatic ? (hints.commit ?? own.sha) : own.sha });
    }
    if (followed !== undefined)
        return afterRun(followed, known);
    return aboutCommit(hints.commit ?? hints.runSha, known) ?? newest(known);
}
/** A guard follows its deploy within so long. */
const soonMs = 15 * 60_000;
/**
 * The newest deployment of the commit that this run is about, if it is becoming live, or is so since a moment ago, or if
 * another one is just becoming it.
 */
function aboutCommit(sha, { records, lives, hints: { now } }) {
    const begun = records.filter((one) => !(0,deployment/* isWaiting */.Gu)(one));
    const record = begun.find((one) => one.sha === sha && (0,deployment/* liveSince */.dR)(one, now) !== undefined);
    const since = record && (0,deployment/* liveSince */.dR)(record, now);
    if (record === undefined || since === undefined)
        return undefined;
    const isRecent = now - since <= soonMs;
    if (!isRecent && begun[0] !== undefined && !(0,deployment/* isUnderWay */.gn)(begun[0]))
        return undefined;
    // Without a run to it, it may well be this one's.
    return ofRecord(record, { lives, now, own: record.runId === undefined, sha: record.sha });
}
/** The event tells of one deployment. Without a state it is the run's own to deploy, so it is live by now. */
function asTold({ id, sha, state, at }, { records, lives, hints }) {
    const found = `deployment ${id}`;
    if (state !== undefined && state !== "success")
        return { kind: "nothing-live", why: `${found} is ${state}` };
    const record = records.find((one) => one.id === id);
    const live = lives.find((one) => one.record.id === id && (state === undefined || one.at <= at));
    const since = state === undefined ? (live?.at ?? hints.now) : at;
    return { kind: "found", sha, at: since, found, record, live, own: state === undefined };
}
/** The deployment that a run has made: the attempt's own, of several tasks the deploy itself, else the newest. */
function madeBy(runId, attempt, records) {
    if (runId === undefined)
        return undefined;
    const own = records.filter((record) => record.runId === runId);
    const ofAttempt = own.filter(({ runAttempt }) => runAttempt === undefined || runAttempt === attempt);
    const among = attempt !== undefined && ofAttempt.length > 0 ? ofAttempt : own;
    return among.find(({ traits }) => traits.task === "deploy") ?? among[0];
}
function ofRecord(record, { lives, now, own, sha }) {
    const live = lives.find((one) => one.record === record);
    const at = live?.at ?? ((0,deployment/* isUnderWay */.gn)(record) ? now : undefined);
    if (at === undefined) {
        return {
            kind: "nothing-live",
            why: `deployment ${record.id} of ${sha.slice(0, 7)} is ${stateOf(record)}`,
        };
    }
    return { kind: "found", sha, at, found: `deployment ${record.id}`, record, live, own };
}
/** Longer ago than any watch goes back, a commit that is asked for was deployed again without anybody recording it. */
const longestAgoMs = 6 * 3_600_000;
/** The same where another commit went live since. */
const longestSupersededMs = 3_600_000;
/** The newest going live of the commit that was asked for; now, if that is too long ago to be what is meant. */
function ofCommit(sha, { records, lives, hints: { now, runId, runAttempt } }) {
    const found = "the sha input";
    const its = records.filter((record) => record.sha === sha);
    const own = madeBy(runId, runAttempt, its);
    if (own !== undefined) {
        const identified = ofRecord(own, { lives, now, own: true, sha });
        if (identified.kind === "found")
            return { ...identified, found };
    }
    const live = lives.find(({ record }) => record.sha === sha);
    const longest = lives[0] === live ? longestAgoMs : longestSupersededMs;
    if (live !== undefined && now - live.at <= longest) {
        return { kind: "found", sha, at: live.at, found, record: live.record, live, own: false };
    }
    // One that is under way stands for it, so that it can be marked; else there is none that means this time.
    const begun = its.find((record) => (0,deployment/* isUnderWay */.gn)(record) && !(0,deployment/* isWaiting */.Gu)(record));
    return { kind: "found", sha, at: now, found, record: begun, own: true };
}
/** After another run that recorded no deployment with its own name: what it ran for, if that went live since it began. */
function liveAfterRun({ sha, startedAt }, { lives, hints }) {
    const live = lives.find(({ record, at }) => record.sha === sha && record.runId !== hints.runId && at >= (startedAt ?? at));
    return live && ofRecord(live.record, { lives, now: hints.now, own: false, sha });
}
/** The same without any deployment: it is live since that run ended. */
function afterRun({ runId, sha, startedAt, endedAt }, { records, hints: { now } }) {
    const begun = records.find((record) => record.sha === sha && (0,deployment/* isUnderWay */.gn)(record) && !(0,deployment/* isWaiting */.Gu)(record));
    const found = runId === undefined ? "the run that this one follows" : `run ${runId}`;
    return { kind: "found", sha, at: endedAt ?? now, found, record: begun, startedAt, own: false };
}
/** Nothing names this run: the newest that is live, unless another is being deployed at this moment. */
function newest({ records, lives, hints: { now, runSha, commit } }) {
    const begun = records.filter((record) => !(0,deployment/* isWaiting */.Gu)(record));
    const record = begun.find(({ traits }) => traits.task === "deploy") ?? begun[0];
    if (record !== undefined) {
        if ((0,deployment/* isUnderWay */.gn)(record)) {
            return { kind: "nothing-live", why: `the latest deployment, ${record.id}, is ${stateOf(record)}` };
        }
        const live = lives.find((one) => one.record.traits.task === record.traits.task);
        // What is recorded as the latest failed: what is live is an earlier one, which nobody asked about.
        if (live === undefined || !lives.some((one) => one.record === record)) {
            return { kind: "nothing-live", why: `the latest deployment, ${record.id}, is ${stateOf(record)}` };
        }
        return ofRecord(live.record, { lives, now, own: false, sha: live.record.sha });
    }
    const sha = commit ?? runSha;
    if (sha === undefined)
        return { kind: "nothing-live", why: "it has no deployments, and the event names no commit" };
    return { kind: "found", sha, at: now, found: "this workflow run", own: true };
}

// EXTERNAL MODULE: ./lib/stories/deploy/find-cleared.js
var find_cleared = __webpack_require__(691);
;// CONCATENATED MODULE: ./lib/stories/deploy/settle-past.js




/** Reads on until the deploy and a good one before it are known, or until there is no more to read. */
async function settlePast(world, reader, { name, hints }) {
    let cleared = new Set();
    let workflows = "not-asked";
    for (;;) {
        const past = reader.past(cleared);
        const identified = identifyDeploy(past.records, past.lives, hints);
        if (identified.kind === "nothing-live")
            return identified;
        const { sha, at, record, live } = identified;
        const question = { sha, at, record, live };
        const good = (0,choose_good/* chooseGood */.Fy)(question, past);
        const doubt = good.kind === "none" ? undefined : good.live.record.runId;
        const isOtherRun = doubt !== undefined && record?.runId !== undefined && doubt !== record.runId;
        if (isOtherRun && workflows !== "unreadable" && !areKnown(past, [doubt, record.runId])) {
            workflows = (await reader.readWorkflows()) ? "known" : "unreadable";
            continue;
        }
        if (good.kind === "none" && (await reader.readMore()))
            continue;
        const bad = passedOver(question, past, good).filter((one) => !cleared.has(one));
        if (bad.length > 0 && cleared.size === 0) {
            cleared = await (0,find_cleared/* findCleared */.C)(world, name, bad);
            if (cleared.size > 0)
                continue;
        }
        const twins = workflows === "unreadable" ? twinRuns(past) : undefined;
        const notes = workflows === "unreadable" ? [{ kind: "workflows-unread", of: name }] : [];
        return {
            kind: "settled",
            identified,
            past,
            question,
            good: twins === undefined || good.kind !== "found"
                ? good
                : { kind: "unknown", live: good.live, why: twins },
            notes,
        };
    }
}
function areKnown({ records }, runIds) {
    return records.every(({ runId, traits }) => !runIds.includes(runId) || traits.workflow !== undefined);
}
/** Commits that were live between the good one and this deploy, and were judged regressed. */
function passedOver({ sha, at }, past, good) {
    const since = good.kind === "none" ? Number.NEGATIVE_INFINITY : good.live.at;
    const between = past.lives.filter((live) => live.at > since && live.at < at && live.record.sha !== sha);
    return [...new Set(between.map(({ record }) => record.sha))].filter((one) => (0,choose_good/* isRegressed */.vC)(one, past));
}
const atOnceMs = 30 * 60_000;
/** Two runs that deployed one commit at the same time are likely two workflows, of which each deploys a thing of its own. */
function twinRuns({ records }) {
    const twin = records.find((one) => records.some((other) => other.sha === one.sha &&
        other.runId !== one.runId &&
        other.runId !== undefined &&
        one.runId !== undefined &&
        Math.abs(other.createdAt - one.createdAt) < atOnceMs));
    return twin && `two runs deployed ${(0,names/* sha7 */.go)(twin.sha)}, and which workflows they are of can't be read`;
}

;// CONCATENATED MODULE: ./lib/stories/deploy/find-deploy.js











/** Which commit went live, when, and which was live and good before it. Never guesses: what nobody knows stays unknown. */
async function findDeploy(world, inputs, event) {
    const { environment, unreadable } = await readEnvironment(world, inputs, event);
    const { name, deployments } = environment;
    const told = event.deployment;
    if (told !== undefined && inputs.sha === undefined && !isSameName(told.environment, name))
        return { kind: "nothing-live", why: `the deployment is of ${told.environment}, not of ${name}` };
    const judged = await (0,ledger/* readLedger */.SC)(world, name);
    const hints = hintsOf(world, inputs, event);
    const reader = await (0,read_past/* openPast */.Ry)(world, deployments, {
        commits: [hints.asked, hints.followed?.sha, hints.commit, hints.runSha].filter((sha) => sha !== undefined),
        ids: told === undefined ? [] : [told.id],
        judged,
    });
    const settled = await settlePast(world, reader, { name, hints });
    if (settled.kind === "nothing-live")
        return nothingLive(environment, settled.why);
    const { identified, past, question, good } = settled;
    const before = (0,choose_good/* regressedBefore */.cX)(question, past);
    const back = (0,choose_good/* wentBackFrom */.cF)(question, past, deployments);
    const takesBack = (0,choose_good/* takenBack */.lv)(question, past, deployments);
    const healthyLater = (0,choose_good/* healthyAfter */.mI)(question, past);
    // Who says when it went live knows what he means by it.
    const rolloutAt = inputs.deployedAt === undefined ? await rolloutOf(world, identified, event) : undefined;
    const deploymentId = identified.record?.id ?? told?.id;
    const ref = identified.record?.ref ?? told?.ref ?? event.ref;
    const deploy = {
        environment: name,
        sha: identified.sha,
        deployedAt: inputs.deployedAt ?? identified.at,
        found: identified.found,
        ...(rolloutAt !== undefined && { rolloutAt }),
        ...(deploymentId !== undefined && { deploymentId }),
        ...(ref !== undefined && { ref }),
        ...(before && { regressedBefore: before }),
        ...(back && { wentBackFrom: back }),
    };
    const previous = await (0,previous_deploy/* previousOf */.t)(world, { inputs, event, deploy }, { environment, unreadable, good, past });
    return {
        kind: "found",
        deploy: { ...deploy, ...previous },
        // A deploy that was found to be innocent is what calm looks like.
        deploysAt: deployments
            .filter(({ sha }) => !judged.some((entry) => entry.falseAlarm === true && entry.sha === sha))
            .map(({ createdAt }) => createdAt),
        ...(takesBack && { takesBack }),
        ...(healthyLater !== undefined && { healthyLater }),
        judged,
        notes: [
            ...settled.notes,
            ...(0,choose_good/* unfinishedBetween */.O2)(question, past, good).map(unfinishedNote),
            ...(environment.others.length > 0 ? [(0,find_environment/* unknownEnvironment */.I)(environment)] : []),
            ...(unreadable === undefined ? [] : [unreadable]),
        ],
    };
}
function unfinishedNote({ id, sha, statuses }) {
    return { kind: "unfinished-deployment", id, sha, state: statuses[0]?.state ?? "failure" };
}
function nothingLive(environment, why) {
    const unknown = environment.others.length > 0 ? `${(0,run_notes/* runNoteWords */.h)((0,find_environment/* unknownEnvironment */.I)(environment))}. ` : "";
    return { kind: "nothing-live", why: `${unknown}${environment.name}: ${why}`, todo: todoOf(environment) };
}
/** For whoever finds that nothing was judged. */
function todoOf({ nearest, others, name }) {
    const list = "gh api --paginate 'repos/{owner}/{repo}/deployments' --jq '.[] | [.environment, .sha[:7], .created_at] | @tsv'";
    return [
        ...(nearest === undefined ? [] : [`environment: ${nearest}`]),
        ...(nearest === undefined && others.length > 0
            ? [`environment: ${others[0]}   # if ${name} is called so`]
            : []),
        "sha: ${{ github.sha }}   # or whichever commit was deployed, if no deployment says so",
        list,
    ];
}
/** What can't be read costs the going back, not the watch. */
async function readEnvironment(world, inputs, event) {
    const asked = inputs.environment ?? event.deployment?.environment;
    try {
        return { environment: await (0,find_environment/* findEnvironment */.j)(world, asked) };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM) || asked === undefined)
            throw error;
        world.log.warning(`the deployments of ${asked} can't be read: ${error.message}`);
        const unreadable = { kind: "deployments-unread", of: asked, why: error.message };
        return { environment: { name: asked, deployments: [], others: [] }, unreadable };
    }
}
function isSameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function hintsOf({ now, github }, inputs, event) {
    const { deployment, followed } = event;
    return {
        now: now(),
        asked: inputs.sha,
        told: deployment && {
            id: deployment.id,
            sha: deployment.sha,
            state: deployment.state,
            at: deployment.statusAt,
        },
        runId: event.runId,
        runAttempt: event.runAttempt,
        runSha: event.sha,
        commit: event.commit,
        followed: followed && {
            runId: followed.id,
            sha: followed.sha,
            notDeployed: notDeployed(followed, `${github.owner}/${github.repo}`),
            startedAt: followed.startedAt,
            endedAt: followed.endedAt,
        },
    };
}
/** Why a run that this one follows can't have deployed what it ran for. */
function notDeployed({ workflow = "the workflow", event, repo, conclusion, sha }, own) {
    const ran = `${workflow} ran for ${(0,names/* sha7 */.go)(sha)}`;
    if (repo !== undefined && !isSameName(repo, own))
        return `${ran} of the fork ${repo}, which deploys nothing here`;
    if (event === "pull_request" || event === "pull_request_target")
        return `${ran} of a pull request, which is not deployed yet`;
    if (conclusion !== undefined && conclusion !== "success")
        return `${ran} and ended as ${conclusion}`;
    return undefined;
}
/** Marked by the deployment, else by the run that deployed. */
async function rolloutOf(world, { record, at, startedAt, own }, event) {
    const marked = record && (0,deployment/* rolloutStart */.PS)(record, at);
    if (marked !== undefined)
        return marked;
    if (startedAt !== undefined && startedAt < at)
        return startedAt;
    return own ? await rolloutOfJob(world, event.runId, at) : undefined;
}


/***/ }),

/***/ 28797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ previousOf),
  X: () => (/* binding */ wentBackWords)
});

// EXTERNAL MODULE: ./lib/report/run-notes.js
var run_notes = __webpack_require__(86635);
// EXTERNAL MODULE: ./lib/text/names.js
var names = __webpack_require__(38519);
// EXTERNAL MODULE: ./lib/stories/deploy/find-environment.js
var find_environment = __webpack_require__(33786);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/incident/choose-good.js
var choose_good = __webpack_require__(38195);
// EXTERNAL MODULE: ./lib/stories/deploy/read-past.js
var read_past = __webpack_require__(73814);
;// CONCATENATED MODULE: ./lib/stories/deploy/last-successful-run.js



/** The run of the same workflow before this one that succeeded on the same branch, with another commit that is not known to be bad. */
async function lastSuccessfulRun(world, runId, { sha, past }) {
    if (runId === undefined)
        return undefined;
    try {
        const own = await world.github.readRun(runId);
        const runs = await world.github.readRuns({
            workflowId: own.workflowId,
            status: "success",
            limit: read_past/* lookBack */.Lp,
            ...(own.headBranch && { branch: own.headBranch }),
        });
        return runs.find((run) => run.id !== runId &&
            run.startedAt <= own.startedAt &&
            run.headSha !== sha &&
            !(0,choose_good/* isRegressed */.vC)(run.headSha, past));
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        world.log.warning(`what this workflow ran before can't be read: ${error.message}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/stories/deploy/previous-deploy.js




/** What was live and good before a deploy, or why nobody knows. */
async function previousOf(world, { inputs, event, deploy }, { environment, unreadable, good, past }) {
    const back = deploy.wentBackFrom;
    if (inputs.previousSha !== undefined)
        return { previous: { sha: inputs.previousSha, found: "the previous-sha input" } };
    if (back !== undefined)
        return { previousUnknown: wentBackWords(back.sha) };
    switch (good.kind) {
        case "found": {
            const { record, at } = good.live;
            const watched = past.judged.findLast(({ sha }) => sha === record.sha);
            const judgedHealthy = watched?.verdict === "healthy";
            const previous = { sha: record.sha, deployedAt: at, found: `deployment ${record.id}` };
            return { previous: { ...previous, ...(judgedHealthy && { judgedHealthy }) } };
        }
        case "same-commit":
            return {
                previousUnknown: `the deploy before it (${good.live.record.id}) was of the same commit`,
                sameCommit: true,
            };
        case "unknown":
            return {
                previousUnknown: `whether deployment ${good.live.record.id} was of the same service can't be told (${good.why}; a task or an environment of its own for each would tell, or previous-sha)`,
            };
        case "none":
            break;
    }
    const name = environment.name;
    if (unreadable !== undefined)
        return { previousUnknown: (0,run_notes/* runNoteWords */.h)(unreadable) };
    if (environment.nearest !== undefined)
        return { previousUnknown: (0,run_notes/* runNoteWords */.h)((0,find_environment/* unknownEnvironment */.I)(environment)) };
    const [other] = good.others;
    if (other !== undefined) {
        return {
            previousUnknown: `no earlier deploy of this service to ${name} is known (deployment ${other.live.record.id} is of another: ${other.by})`,
        };
    }
    const runId = event.followed?.id ?? event.runId;
    const run = past.records.length <= 1 ? await lastSuccessfulRun(world, runId, { sha: deploy.sha, past }) : undefined;
    if (run !== undefined) {
        const found = `run ${run.id} of this workflow`;
        return { previous: { sha: run.headSha, deployedAt: run.updatedAt, found } };
    }
    return { previousUnknown: `no earlier deploy of ${name} that succeeded is known` };
}
/** Why a rollback by hand has nothing before it to go back to. */
function wentBackWords(from) {
    const later = (0,names/* sha7 */.go)(from);
    return `this deploy went back from ${later} to an earlier commit, which a revert can't undo (deploy ${later} again for that)`;
}


/***/ })

};
