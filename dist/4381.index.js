export const id = 4381;
export const ids = [4381];
export const modules = {

/***/ 38195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ liveNow),
/* harmony export */   Fy: () => (/* binding */ chooseGood),
/* harmony export */   O2: () => (/* binding */ unfinishedBetween),
/* harmony export */   cF: () => (/* binding */ wentBackFrom),
/* harmony export */   cX: () => (/* binding */ regressedBefore),
/* harmony export */   lv: () => (/* binding */ takenBack),
/* harmony export */   mI: () => (/* binding */ healthyAfter),
/* harmony export */   qA: () => (/* binding */ underWayNow),
/* harmony export */   vC: () => (/* binding */ isRegressed)
/* harmony export */ });
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4067);
/* harmony import */ var _same_service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68824);


/** Whether a commit counts as bad: marked or judged so, and neither judged healthy since nor a false alarm. */
function isRegressed(sha, { records, judged, cleared }) {
    if (cleared.has(sha))
        return false;
    const newest = judged.findLast((entry) => entry.sha === sha)?.verdict;
    if (newest === "healthy")
        return false;
    // By commit: a bad one that was deployed again has a second deployment, without the mark.
    return newest === "regressed" || records.some((record) => record.sha === sha && (0,_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .hasRegressedMark */ .eY)(record));
}
function kinshipOf({ record }, { record: other }, { records }) {
    if (record === undefined)
        return { kind: "same" };
    const all = records.map(({ traits }) => traits);
    const byTraits = (0,_same_service_js__WEBPACK_IMPORTED_MODULE_1__/* .kinship */ .jg)(record.traits, other.traits, all);
    if (byTraits.kind !== "same")
        return byTraits;
    const made = ({ sha, traits }) => ({
        sha,
        ...(traits.workflow !== undefined && { workflow: traits.workflow }),
    });
    return (0,_same_service_js__WEBPACK_IMPORTED_MODULE_1__/* .kinshipByWorkflow */ .D2)(made(record), made(other), records.map(made));
}
/**
 * What was live when the deploy in question began, newest first: one that went live meanwhile came after it, whichever was
 * done first. Seconds are coarse, so of two in the same one the greater id is the later.
 */
function before({ record, live, at }, { lives }) {
    if (record === undefined)
        return lives.filter((other) => other.at < at);
    const begun = (0,_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .begunAt */ .Hs)(record, live?.at ?? at);
    return lives.filter((other) => other !== live &&
        (other.at < begun || (other.at === begun && (other.record.id < record.id || other.record === record))));
}
/** The newest time before the deploy that its own service went live with a commit that is not known to be bad. */
function chooseGood(question, past) {
    const others = [];
    for (const live of before(question, past)) {
        const kin = kinshipOf(question, live, past);
        if (kin.kind === "other") {
            others.push({ live, by: kin.by });
            continue;
        }
        if (isRegressed(live.record.sha, past))
            continue;
        if (kin.kind === "unknown")
            return { kind: "unknown", live, why: kin.why };
        return { kind: live.record.sha === question.sha ? "same-commit" : "found", live };
    }
    return { kind: "none", others };
}
/** Deployments between the good one and this that ended without a success: one that was cancelled may have been live. */
function unfinishedBetween(question, past, good) {
    if (good.kind !== "found")
        return [];
    const until = question.record?.createdAt ?? question.at;
    return past.records.filter((record) => record.createdAt > good.live.record.createdAt &&
        record.createdAt < until &&
        record.sha !== question.sha &&
        !(0,_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnderWay */ .gn)(record) &&
        record.statuses.some(({ state }) => state === "in_progress") &&
        !past.lives.some((live) => live.record === record));
}
/** What this service ran when the deploy in question came: good or bad. */
function liveBefore(question, past) {
    return before(question, past).find((live) => live.record.sha !== question.sha && kinshipOf(question, live, past).kind === "same");
}
/**
 * The regressed deploy that this one takes back: the one that was live before it was judged regressed, and this commit had
 * been deployed before that. `earlier` are all deployments known, also those whose statuses were not read.
 */
function takenBack(question, past, earlier) {
    const last = liveBefore(question, past);
    if (last === undefined || !isRegressed(last.record.sha, past))
        return undefined;
    if (isRegressed(question.sha, past) || !wasDeployedBefore(question, last, earlier))
        return undefined;
    return { sha: last.record.sha, deployedAt: last.at };
}
/** What this deploy went back from by hand: a later commit that nobody had judged regressed was live before it. */
function wentBackFrom(question, past, earlier) {
    const last = liveBefore(question, past);
    if (last === undefined || isRegressed(last.record.sha, past))
        return undefined;
    if (!wasDeployedBefore(question, last, earlier))
        return undefined;
    return { sha: last.record.sha, deployedAt: last.at };
}
function wasDeployedBefore({ sha }, last, earlier) {
    return earlier.some((known) => known.sha === sha && known.createdAt < last.record.createdAt);
}
/**
 * What this service runs at this moment, whatever began first; undefined when nothing of it was ever live. `unknown` is of a
 * deploy that may be another service's.
 */
function liveNow(question, past) {
    for (const live of past.lives) {
        if (live.record === question.record || live.at > question.at)
            continue;
        const { kind } = kinshipOf(question, live, past);
        if (kind !== "other")
            return { live, kin: kind };
    }
    return undefined;
}
/** Deploys of this service that other runs are carrying out now, newest first. */
function underWayNow(question, past) {
    const sinceMs = question.at - _deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .longestRolloutMs */ .wC;
    return past.records.filter((record) => record !== question.record &&
        record.sha !== question.sha &&
        record.createdAt >= sinceMs &&
        (0,_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnderWay */ .gn)(record) &&
        !(0,_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .isWaiting */ .Gu)(record) &&
        kinshipOf(question, { record, at: record.createdAt }, past).kind === "same");
}
/** The last time before that this very commit was live and was judged regressed. */
function regressedBefore(question, past) {
    if (!isRegressed(question.sha, past))
        return undefined;
    const last = before(question, past).find(({ record }) => record.sha === question.sha);
    return last && { deployedAt: last.at, deploymentId: last.record.id };
}
/**
 * What is live now, if that is a commit that came after the deploy in question and whose own watch found it healthy. One
 * that only succeeded says nothing.
 */
function healthyAfter(question, past) {
    const now = past.lives.find((live) => kinshipOf(question, live, past).kind === "same");
    if (now === undefined || now.at <= question.at || now.record.sha === question.sha)
        return undefined;
    if (before(question, past).some(({ record }) => record.sha === now.record.sha))
        return undefined;
    const last = past.judged.findLast(({ sha, deployedAt }) => sha === now.record.sha && deployedAt > question.at);
    return last?.verdict === "healthy" ? now.record.sha : undefined;
}


/***/ }),

/***/ 4067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ livesOf),
/* harmony export */   Gu: () => (/* binding */ isWaiting),
/* harmony export */   Hs: () => (/* binding */ begunAt),
/* harmony export */   PS: () => (/* binding */ rolloutStart),
/* harmony export */   dR: () => (/* binding */ liveSince),
/* harmony export */   eM: () => (/* binding */ foldRuns),
/* harmony export */   eY: () => (/* binding */ hasRegressedMark),
/* harmony export */   ge: () => (/* binding */ regressedMark),
/* harmony export */   gn: () => (/* binding */ isUnderWay),
/* harmony export */   wC: () => (/* binding */ longestRolloutMs)
/* harmony export */ });
/* harmony import */ var _same_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68824);

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
function livesOf(records, judged = []) {
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
    const last = succeeded ? livesOf([record])[0]?.at : undefined;
    return last ?? (isUnderWay(record) ? now : undefined);
}
/** An environment may wait for hours for an approval; a baseline that ends so long before says little of today. */
const longestRolloutMs = 30 * 60_000;
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
function foldRuns(records) {
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
    if ((0,_same_service_js__WEBPACK_IMPORTED_MODULE_0__/* .kinship */ .jg)(newer.traits, older.traits, []).kind === "other")
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


/***/ }),

/***/ 68824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ kinshipByWorkflow),
/* harmony export */   jg: () => (/* binding */ kinship)
/* harmony export */ });
/* unused harmony export serviceIn */
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


/***/ }),

/***/ 691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findCleared)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _incident_our_label_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44039);
/* harmony import */ var _revert_find_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85520);
/* harmony import */ var _revert_read_our_revert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54262);




/** Pull requests and incidents that are looked back over. */
const lookBack = 100;
/**
 * Commits whose regression was a false alarm: people closed its revert without merging it, or its incident as not planned.
 * Only who may triage here can do either, or put our label on an issue, so neither can be forged from outside.
 */
async function findCleared({ github, log }, environment, suspects) {
    if (suspects.length === 0)
        return new Set();
    try {
        const [pulls, issues] = await Promise.all([
            github.findPulls({ state: "closed", limit: lookBack }),
            github.readIssues({ labels: [_incident_our_label_js__WEBPACK_IMPORTED_MODULE_3__/* .ourLabel */ .f], state: "closed", limit: lookBack }).catch(() => []),
        ]);
        const cleared = new Set();
        for (const pull of pulls) {
            const marker = (0,_revert_read_our_revert_js__WEBPACK_IMPORTED_MODULE_2__/* .ourMarker */ .jm)(github, pull, environment);
            if (marker === undefined || !suspects.includes(marker.bad) || pull.merged)
                continue;
            const comments = await github.readComments(pull.number);
            // Withdrawn by ourselves, because somebody else had reverted it: no false alarm.
            if (!comments.some(({ body }) => body.includes("<!-- deploy-guard:withdrawn -->")))
                cleared.add(marker.bad);
        }
        for (const bad of suspects) {
            const dismissed = issues.filter(({ stateReason }) => stateReason === "not_planned");
            if ((await (0,_revert_find_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .findIncident */ .O)(github, { environment, sha: bad }, dismissed)) !== undefined)
                cleared.add(bad);
        }
        return cleared;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM))
            throw error;
        log.line(`whether an earlier regression was a false alarm can't be read: ${error.message}`);
        return new Set();
    }
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

/***/ 73814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ traitsOf),
/* harmony export */   Lp: () => (/* binding */ lookBack),
/* harmony export */   Ry: () => (/* binding */ openPast),
/* harmony export */   aE: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _incident_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4067);


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
            const records = (0,_incident_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .foldRuns */ .eM)(deployments.map(({ id }) => read.get(id)).filter((record) => record !== undefined)).map((record) => withWorkflow(record, workflows));
            return { records, lives: (0,_incident_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .livesOf */ .D7)(records, judged), judged, cleared };
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
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM))
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


/***/ }),

/***/ 85520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findIncident)
/* harmony export */ });
/* harmony import */ var _incident_our_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44039);
/* harmony import */ var _report_incident_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56923);
/* harmony import */ var _read_may_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27330);



/** Incidents that are looked back over, newest first. */
const lookBack = 100;
/**
 * The incident of a deploy, known by its marker: people edit titles. Anybody can write a marker into an issue, so who wrote
 * it must be an App or somebody who may write here. `issues` are those with our label, where they are known already.
 */
async function findIncident(github, { environment, sha }, issues) {
    const marker = (0,_report_incident_body_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentMarker */ .X9)(environment, sha);
    const all = issues ?? (await github.readIssues({ labels: [_incident_our_label_js__WEBPACK_IMPORTED_MODULE_2__/* .ourLabel */ .f], state: "all", limit: lookBack }));
    const mayWrite = (0,_read_may_write_js__WEBPACK_IMPORTED_MODULE_1__/* .openMayWrite */ .D)(github);
    for (const issue of all
        .filter(({ body }) => body.includes(marker))
        .toSorted((a, b) => a.number - b.number)) {
        // Where GitHub does not say who it was, or what they may, a forged incident costs less than a second one.
        if (issue.author === undefined || (await mayWrite(issue.author)) !== false)
            return issue;
    }
    return undefined;
}


/***/ })

};
