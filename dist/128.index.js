export const id = 128;
export const ids = [128];
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

/***/ 71826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ keepWorkflows),
/* harmony export */   p: () => (/* binding */ standsAlone)
/* harmony export */ });
/* harmony import */ var _files_workflow_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98763);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11852);


/**
 * The tree that comes back, but with the workflows as they are in the one that is undone: so nothing of them is reverted.
 * `levels` holds both roots and their `.github`. Undefined where neither has workflows.
 */
function keepWorkflows({ base, theirs }, levels, hash) {
    const folder = (root) => {
        const entry = levels.get(root)?.get(".github");
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isTree */ .xK)(entry) ? levels.get(entry.sha) : undefined;
    };
    const root = levels.get(theirs);
    const workflows = folder(base)?.get("workflows");
    const old = folder(theirs);
    if (root === undefined || (workflows === undefined && old === undefined))
        return undefined;
    const written = [];
    const write = (level) => {
        const content = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeLevel */ .X_)(level);
        const sha = hash(content);
        written.push({ sha, content });
        return sha;
    };
    const inner = new Map(old ?? []);
    if (workflows === undefined)
        inner.delete("workflows");
    else
        inner.set("workflows", workflows);
    const outer = new Map(root);
    if (inner.size === 0)
        outer.delete(".github");
    else
        outer.set(".github", { mode: "040000", sha: write(inner) });
    return { tree: write(outer), written };
}
/** Whether workflows that stay as they are can do without what is undone: none of their new lines names a file of it. */
function standsAlone(files) {
    const own = new Set((0,_files_workflow_files_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowFiles */ .B)(files.map(({ path }) => path)));
    const rest = files.filter(({ path }) => !own.has(path));
    if (rest.length === 0)
        return false;
    const lines = files.filter(({ path }) => own.has(path)).flatMap(({ removed = [] }) => removed);
    const isKnown = files.every(({ path, removed }) => !own.has(path) || removed !== undefined);
    return isKnown && !rest.some(({ path }) => lines.some((line) => namesFile(line.slice(0, 1_000), path)));
}
function namesFile(line, path) {
    const base = path.slice(path.lastIndexOf("/") + 1);
    const folder = path.slice(0, path.lastIndexOf("/"));
    const action = /^(?:action\.ya?ml|Dockerfile)$/u.test(base) && folder !== "" && line.includes(folder);
    return action || line.includes(path) || (base.length >= 6 && line.includes(base));
}


/***/ }),

/***/ 11852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ isOdd),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   Rd: () => (/* binding */ want),
/* harmony export */   X_: () => (/* binding */ encodeLevel),
/* harmony export */   ZJ: () => (/* binding */ toBytes),
/* harmony export */   dI: () => (/* binding */ sameEntry),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   xK: () => (/* binding */ isTree)
/* harmony export */ });
const treeMode = "040000";
const ordinary = new Set(["100644", "100755", "120000", "160000", treeMode]);
const replacementCharacter = "\xEF\xBF\xBD";
const emptyTrees = new Set([
    "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
]);
function isTree(entry) {
    return entry?.mode === treeMode;
}
function sameEntry(a, b) {
    return a?.sha === b?.sha && a?.mode === b?.mode;
}
/**
 * Modes of old tools and trees without entries, which git replaces whenever it writes the tree anew; and names with
 * the replacement character, which is what GitHub's API gives for bytes that it can't spell.
 */
function isOdd(name, entry) {
    return (!ordinary.has(entry.mode) ||
        (isTree(entry) && emptyTrees.has(entry.sha)) ||
        name.includes(replacementCharacter));
}
/** Asks for those trees that are not known yet. */
function* want(levels, shas) {
    const missing = [...new Set(shas)].filter((sha) => sha !== undefined).filter((sha) => !levels.has(sha));
    if (missing.length === 0)
        return;
    const read = yield missing;
    for (const sha of missing) {
        const level = read.get(sha);
        if (level === undefined)
            throw new Error(`tree ${sha} was asked for and not handed over`);
        levels.set(sha, level);
    }
}
/** A tree that `want` has asked for. */
function levelOf(levels, sha) {
    const level = levels.get(sha);
    if (level === undefined)
        throw new Error(`tree ${sha} was not asked for`);
    return level;
}
/** The content of the tree object, as a byte string. @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function encodeLevel(level) {
    // Git orders a folder as if its name ended with a slash.
    const sortable = [...level].map(([name, entry]) => ({
        key: isTree(entry) ? `${name}/` : name,
        name,
        entry,
    }));
    sortable.sort((a, b) => (a.key < b.key ? -1 : 1));
    return sortable
        .map(({ name, entry }) => `${entry.mode.replace(/^0/u, "")} ${name}\0${fromHex(entry.sha)}`)
        .join("");
}
function fromHex(hex) {
    const bytes = [];
    for (let at = 0; at < hex.length; at += 2)
        bytes.push(Number.parseInt(hex.slice(at, at + 2), 16));
    return String.fromCharCode(...bytes);
}
/** A path as people read it; bytes that are not UTF-8 become the replacement character. */
function toText(path) {
    if (isAscii(path))
        return path;
    return new TextDecoder().decode(Uint8Array.from(path, (letter) => letter.charCodeAt(0)));
}
/** Text as a byte string. */
function toBytes(text) {
    if (isAscii(text))
        return text;
    return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
}
function isAscii(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) > 127)
            return false;
    return true;
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


/***/ }),

/***/ 92461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ disproveClaims)
/* harmony export */ });
/* unused harmony export reverts */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _revert_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11852);
/* harmony import */ var _revert_undone_later_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47460);
/* harmony import */ var _merge_on_github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52863);




/** Claims that are looked into; a person looks at the rest. */
const mostChecked = 10;
/**
 * Later commits that say they revert something which is to be undone, and don't: anybody whose change is merged can write
 * so. What a commit does is told by the trees. A claim that can't be checked stands.
 */
async function disproveClaims(github, question) {
    const disproved = new Set();
    const claims = (0,_revert_undone_later_js__WEBPACK_IMPORTED_MODULE_2__/* .claimedReverters */ .S)({ ...question, disproved });
    for (const { sha, reverted } of claims.slice(0, mostChecked)) {
        try {
            if (!(await revertsAny(github, { sha, reverted }, question)))
                disproved.add(sha);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM))
                throw error;
        }
    }
    return disproved;
}
async function revertsAny(github, { sha, reverted }, { later, known }) {
    const read = async (id) => [...known, ...later].find((commit) => commit.sha === id) ?? (await github.readCommit(id));
    const reverter = await read(sha);
    const [before] = reverter.parents;
    if (before === undefined)
        return false;
    for (const { sha: id, parents } of reverted.slice(0, mostChecked)) {
        const [parent] = parents;
        if (parent === undefined)
            return true;
        if (await reverts(github, { reverter, before: await read(before) }, [await read(id), await read(parent)]))
            return true;
    }
    return false;
}
/** Whether what a commit did to at least one file is what undoing another would do to it. */
async function reverts(github, { reverter, before }, [undone, good]) {
    const own = await (0,_merge_on_github_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeOnGitHub */ .x)(github, { ours: before, undone: before, good: reverter });
    const whole = await (0,_merge_on_github_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeOnGitHub */ .x)(github, { ours: before, undone, good });
    const wanted = whole.kind === "merged" ? whole.changes : whole.trees.undone;
    const after = new Map(wanted.map((change) => [change.path, change.after]));
    const did = own.kind === "merged" ? own.changes : [];
    return did.some((change) => after.has(change.path) && (0,_revert_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .sameEntry */ .dI)(after.get(change.path), change.after));
}


/***/ }),

/***/ 52863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ mergeOnGitHub)
});

// EXTERNAL MODULE: ./lib/revert/tree.js
var revert_tree = __webpack_require__(11852);
;// CONCATENATED MODULE: ./lib/revert/attribute-files.js

/**
 * The `.gitattributes` files that `git revert` would read from ours, by path (a byte string): those in the folders
 * of whatever differs. A merge of contents depends on them (`merge=union`, `-merge`).
 */
function attributeFiles(ours, { undone, since, levels }) {
    const found = new Map();
    const seen = new Set();
    for (const { path } of [...undone, ...since]) {
        const folders = path.split("/").slice(0, -1);
        let tree = ours;
        for (let depth = 0; tree !== undefined; depth++) {
            const folder = folders.slice(0, depth).join("/");
            const level = levels.get(tree);
            if (!seen.has(folder)) {
                seen.add(folder);
                const file = level?.get(".gitattributes");
                // Git does not follow a symbolic link of that name.
                if (file?.mode.startsWith("100"))
                    found.set(folder === "" ? ".gitattributes" : `${folder}/.gitattributes`, file.sha);
            }
            const next = folders[depth];
            const entry = next === undefined ? undefined : level?.get(next);
            tree = (0,revert_tree/* isTree */.xK)(entry) ? entry.sha : undefined;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/revert/diff-trees.js

const nothing = new Map();
/** The paths in which two trees differ, in git's order. Reads only subtrees that differ, a depth at a time. */
function* diffTrees(before, after, levels) {
    const found = [];
    let pairs = before === after ? [] : [{ prefix: "", before, after }];
    while (pairs.length > 0) {
        yield* (0,revert_tree/* want */.Rd)(levels, pairs.flatMap((pair) => [pair.before, pair.after]));
        pairs = pairs.flatMap((pair) => comparePair(pair, levels, found));
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
/** Adds the files that differ to `found` and answers the folders that do. */
function comparePair({ prefix, before, after }, levels, found) {
    const old = before === undefined ? nothing : (0,revert_tree/* levelOf */.In)(levels, before);
    const now = after === undefined ? nothing : (0,revert_tree/* levelOf */.In)(levels, after);
    const deeper = [];
    const compare = (name, was, is) => {
        if ((0,revert_tree/* sameEntry */.dI)(was, is))
            return;
        const path = prefix + name;
        const [wasTree, isNowTree] = [(0,revert_tree/* isTree */.xK)(was), (0,revert_tree/* isTree */.xK)(is)];
        if ((was && !wasTree) || (is && !isNowTree)) {
            found.push({ path, before: wasTree ? undefined : was, after: isNowTree ? undefined : is });
        }
        if (wasTree || isNowTree) {
            deeper.push({
                prefix: `${path}/`,
                before: wasTree ? was?.sha : undefined,
                after: isNowTree ? is?.sha : undefined,
            });
        }
    };
    for (const [name, was] of old)
        compare(name, was, now.get(name));
    for (const [name, is] of now)
        if (!old.has(name))
            compare(name, undefined, is);
    return deeper;
}

// EXTERNAL MODULE: ./lib/revert/keep-workflows.js
var keep_workflows = __webpack_require__(71826);
;// CONCATENATED MODULE: ./lib/revert/merge-trees.js


/**
 * The three-way merge that `git revert` makes, as long as it can be told from ids alone.
 *
 * It can when no path differs on both sides, and one side (or both) only modifies: each path it touches is a file,
 * link or submodule before and after. Why git's merge (merge-ort) then makes the same tree, M being the side that
 * only modifies and X the other:
 *
 * - A path that M modifies is untouched by X, so it is in all three trees and X's version equals the base's: git
 *   takes M's before it looks at renames or contents.
 * - M adds and deletes nothing, so no rename starts or ends on M's side, and no folder is seen as renamed there.
 * - A rename on X's side, say a to b, carries over what M did to a; M did nothing to a, which X deletes. So b is what
 *   X put there. A folder renamed by X draws along what M adds to it; M adds nothing.
 * - Nothing stands where X adds: M's tree has the base's names, and X can put a file where the base has a folder, or
 *   the reverse, only by deleting all that is in the way, which M has left alone.
 * - So every path of X is taken from X, every path of M from M, all others from the base, and none is in conflict.
 *
 * With ours equal to base there is no later change at all: the answer is theirs, whatever it does.
 * `hash` gives the id of a tree object with that content.
 */
function* mergeTrees({ ours, base, theirs }, hash) {
    const levels = new Map();
    const undone = yield* diffTrees(base, theirs, levels);
    const since = yield* diffTrees(base, ours, levels);
    const why = reasonForGit(undone, since, levels);
    if (why !== undefined)
        return { undone, since, levels, way: { kind: "needs-git", why } };
    const written = [];
    const tree = mergeLevel({ ours, base, theirs }, levels, (level) => {
        const content = (0,revert_tree/* encodeLevel */.X_)(level);
        const sha = hash(content);
        written.push({ sha, content });
        return sha;
    });
    return { undone, since, levels, way: { kind: "plain", tree, written } };
}
function reasonForGit(undone, since, levels) {
    const touched = new Set(since.map(({ path }) => path));
    if (undone.some(({ path }) => touched.has(path)))
        return "a file was changed again since";
    if (!undone.every(onlyModifies) && !since.every(onlyModifies))
        return "files were added, deleted or renamed on both sides";
    for (const level of levels.values()) {
        for (const [name, entry] of level)
            if ((0,revert_tree/* isOdd */.Aq)(name, entry))
                return "a tree holds entries that git would rewrite";
    }
}
function onlyModifies({ before, after }) {
    return before !== undefined && after !== undefined;
}
/** Ids of the merged tree; levels that exist on one side already are taken whole. */
function mergeLevel({ ours, base, theirs }, levels, write) {
    if (ours === base)
        return theirs;
    if (theirs === base)
        return ours;
    const [our, old, their] = [(0,revert_tree/* levelOf */.In)(levels, ours), (0,revert_tree/* levelOf */.In)(levels, base), (0,revert_tree/* levelOf */.In)(levels, theirs)];
    const merged = new Map();
    for (const name of new Set([...our.keys(), ...their.keys()])) {
        const entry = mergeEntry(our.get(name), old.get(name), their.get(name));
        if (entry !== undefined)
            merged.set(name, entry);
    }
    return write(merged);
    function mergeEntry(a, o, b) {
        if ((0,revert_tree/* sameEntry */.dI)(a, o))
            return b;
        if ((0,revert_tree/* sameEntry */.dI)(b, o))
            return a;
        if (!(0,revert_tree/* isTree */.xK)(a) || !(0,revert_tree/* isTree */.xK)(o) || !(0,revert_tree/* isTree */.xK)(b))
            throw new Error("both sides changed a path of a plain merge");
        return { mode: o.mode, sha: mergeLevel({ ours: a.sha, base: o.sha, theirs: b.sha }, levels, write) };
    }
}

;// CONCATENATED MODULE: ./lib/revert/spell-changes.js

/**
 * The changes as an API can name them, which takes UTF-8 only. A file whose name is none comes with its whole folder, where
 * that is as it was in a tree that GitHub has. `levels` holds the new tree down to each change.
 */
function spellChanges(changes, { tree, levels, onGitHub }) {
    const folders = new Map();
    const left = [];
    for (const { path } of changes.filter((change) => !isSpelled(change.path))) {
        const folder = folderOf(path);
        if (folder === undefined)
            left.push(path);
        else
            folders.set(folder.path, folder.entry);
    }
    const within = (path) => [...folders.keys()].some((folder) => path.startsWith(`${folder}/`));
    const files = changes.filter(({ path }) => isSpelled(path) && !within(path));
    const whole = [...folders].map(([path, after]) => ({ path, before: undefined, after }));
    return { entries: [...files, ...whole], left };
    function folderOf(path) {
        let at = tree;
        const parts = path.split("/");
        for (const [depth, name] of parts.slice(0, -1).entries()) {
            const entry = levels.get(at)?.get(name);
            if (!(0,revert_tree/* isTree */.xK)(entry) || !isSpelled(name))
                return undefined;
            if (onGitHub(entry.sha))
                return { path: parts.slice(0, depth + 1).join("/"), entry };
            at = entry.sha;
        }
        return undefined;
    }
}
function isSpelled(path) {
    return !(0,revert_tree/* toText */.fE)(path).includes("\uFFFD");
}

// EXTERNAL MODULE: ./lib/world/git-objects.js
var git_objects = __webpack_require__(58845);
;// CONCATENATED MODULE: ./lib/stories/revert/read/read-along.js
/** Carries out a thought that needs reading on the way: hands it what it asks for until it has its answer. */
async function readAlong(thought, read) {
    let step = thought.next();
    while (!step.done)
        step = thought.next(await read(step.value));
    return step.value;
}

;// CONCATENATED MODULE: ./lib/stories/revert/read/merge-on-github.js








/** The tree that `git revert` would make on the branch. Nothing is written anywhere. */
async function mergeOnGitHub(github, order, { keepWorkflows: levels, marks = false } = {}) {
    const { ours, undone, good } = order;
    const kept = levels && (0,keep_workflows/* keepWorkflows */.S)({ base: undone.tree, theirs: good.tree }, levels, git_objects/* hashTree */.vz);
    const roots = { ours: ours.tree, base: undone.tree, theirs: kept?.tree ?? good.tree };
    const written = kept?.written ?? [];
    const known = new Map([...(levels ?? []), ...written.map(levelOf)]);
    const trees = await readAlong(mergeTrees(roots, git_objects/* hashTree */.vz), openTreeReader(github, known));
    if (trees.way.kind === "plain") {
        const { tree } = trees.way;
        return {
            kind: "merged",
            way: "plain",
            tree,
            known: tree === good.tree,
            changes: trees.undone,
            spelled: { entries: trees.undone, left: [] },
            blobs: new Map(),
            trees,
        };
    }
    return { ...(await mergeInClone(github, order, { roots, trees, written, marks })), trees };
}
async function mergeInClone(github, { ours, undone, good }, { roots, trees, written, marks, }) {
    const clone = await github.openClone([...new Set([ours.sha, undone.sha, good.sha])]);
    try {
        for (const { content } of written)
            clone.writeTree(content);
        const [answer] = await clone.merge([{ undone, ...roots, attributes: attributeFiles(roots.ours, trees) }]);
        if (answer === undefined)
            return { kind: "failed", why: "git gave no answer" };
        if (answer.kind === "failed")
            return answer;
        if (answer.kind === "merged")
            return await readMerged(clone, answer.tree);
        const paths = answer.paths.map(revert_tree/* toText */.fE);
        return { kind: "conflict", paths, ...(marks && { marked: await readMerged(clone, answer.tree) }) };
    }
    finally {
        await clone.close();
    }
    /** What a tree that git has made changes on the branch, with the contents that GitHub has not got. */
    async function readMerged(git, tree) {
        // Git's own trees: the API's have lost the bytes of names that are not UTF-8.
        const levels = new Map();
        const changes = await readAlong(diffTrees(roots.ours, tree, levels), git.readTrees);
        const spelled = spellChanges(changes, {
            tree: tree,
            levels,
            onGitHub: (sha) => trees.levels.has(sha),
        });
        const onGitHub = new Set([...trees.undone, ...trees.since].flatMap(({ before, after }) => [before?.sha, after?.sha]));
        const blobs = new Map();
        for (const { after } of changes) {
            if (after === undefined || after.mode === "160000" || onGitHub.has(after.sha))
                continue;
            blobs.set(after.sha, await git.readBlob(after.sha));
        }
        return {
            kind: "merged",
            way: "git",
            tree: tree,
            known: tree === good.tree,
            changes,
            spelled,
            blobs,
        };
    }
}
/**
 * Trees through the API, each with all that is below it in one answer. GitHub cuts long answers: what is whole in one of
 * those shows by its id, and the rest is asked for when it is needed, first with all below it, then alone.
 */
function openTreeReader(github, known = new Map()) {
    const perhapsCut = new Map();
    function keepIfWhole(sha) {
        const level = perhapsCut.get(sha);
        if (level === undefined || (0,git_objects/* hashTree */.vz)((0,revert_tree/* encodeLevel */.X_)(level)) !== sha)
            return false;
        known.set(sha, level);
        return true;
    }
    return async (shas) => {
        for (const sha of shas) {
            if (known.has(sha) || keepIfWhole(sha))
                continue;
            const { entries, truncated } = await github.readTree(sha);
            const levels = levelsOf(sha, entries, (tree) => known.has(tree) || perhapsCut.has(tree));
            for (const [tree, level] of levels)
                (truncated ? perhapsCut : known).set(tree, level);
            if (!truncated || keepIfWhole(sha))
                continue;
            const { entries: alone } = await github.readSubtree(sha);
            known.set(sha, new Map(alone.map((entry) => [(0,revert_tree/* toBytes */.ZJ)(entry.path), entryOf(entry)])));
        }
        return known;
    };
}
/** A listing with paths taken apart into levels, by the ids of their trees. Those that are known are left out. */
function levelsOf(root, entries, isKnown) {
    const top = new Map();
    const folders = new Map([["", top]]);
    const levels = new Map([[root, top]]);
    for (const { path, type, sha } of entries) {
        // Versions of one repository share most of their folders.
        if (type !== "tree" || isKnown(sha))
            continue;
        const level = new Map();
        folders.set(path, level);
        levels.set(sha, level);
    }
    for (const entry of entries) {
        const cut = entry.path.lastIndexOf("/");
        const folder = cut < 0 ? "" : entry.path.slice(0, cut);
        folders.get(folder)?.set((0,revert_tree/* toBytes */.ZJ)(entry.path.slice(cut + 1)), entryOf(entry));
    }
    return levels;
}
function entryOf({ mode, sha }) {
    return { mode: mode.padStart(6, "0"), sha };
}
/** A tree that was made here, as one that was read. */
function levelOf({ sha, content }) {
    return [sha, (0,git_objects/* parseTree */.cZ)(Buffer.from(content, "latin1"), "sha1")];
}


/***/ }),

/***/ 58845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ parseCommit),
/* harmony export */   W2: () => (/* binding */ packObjects),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   p7: () => (/* binding */ writeObject),
/* harmony export */   vz: () => (/* binding */ hashTree),
/* harmony export */   wM: () => (/* binding */ hashObject)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);




/** Id of an object. @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function hashObject(object, format) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(frame(object)).digest("hex");
}
/** Id of a tree with this content (a byte string). */
function hashTree(content, format = "sha1") {
    return hashObject({ type: "tree", content: Buffer.from(content, "latin1") }, format);
}
function frame({ type, content }) {
    return Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
}
/** Adds one object to a repository's `objects`, unless it is there. */
function writeObject(objects, object, format) {
    const sha = hashObject(object, format);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(objects, sha.slice(0, 2), sha.slice(2));
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file))
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    // Renamed into place, as git does it: nobody ever reads half an object.
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `tmp_obj_${process.pid}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.deflateSync)(frame(object)), { mode: 0o444 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, file);
}
const packTypes = { commit: 1, tree: 2 };
/** Many objects in one piece, for `git index-pack`. @see https://git-scm.com/docs/gitformat-pack */
function packObjects(objects, format) {
    const header = Buffer.from("PACK\0\0\0\x02\0\0\0\0", "latin1");
    header.writeUInt32BE(objects.length, 8);
    const parts = objects.flatMap(({ type, content }) => [
        packEntry(packTypes[type], content.length),
        (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.deflateSync)(content),
    ]);
    const body = Buffer.concat([header, ...parts]);
    return Buffer.concat([body, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(body).digest()]);
}
/** Type and length: four bits of the length, then seven a byte, each marked when another follows. */
function packEntry(type, length) {
    const bytes = [];
    let byte = (type << 4) | (length & 15);
    for (let rest = length >>> 4; rest > 0; rest >>>= 7) {
        bytes.push(byte | 128);
        byte = rest & 127;
    }
    return Buffer.from([...bytes, byte]);
}
function parseCommit(sha, content) {
    const text = content.toString();
    const end = text.indexOf("\n\n");
    const head = end < 0 ? text : text.slice(0, end);
    return {
        sha,
        tree: /^tree ([0-9a-f]+)$/mu.exec(head)?.[1] ?? "",
        parents: [...head.matchAll(/^parent ([0-9a-f]+)$/gmu)].map(([, id = ""]) => id),
        message: end < 0 ? "" : text.slice(end + 2),
        committedAt: 1000 * Number(/^committer .* (\d+) [-+]\d+$/mu.exec(head)?.[1] ?? 0),
    };
}
function parseTree(content, format) {
    const idBytes = format === "sha1" ? 20 : 32;
    const level = new Map();
    let at = 0;
    while (at < content.length) {
        const space = content.indexOf(32, at);
        const zero = content.indexOf(0, space);
        const end = zero + 1 + idBytes;
        level.set(content.toString("latin1", space + 1, zero), {
            mode: content.toString("latin1", at, space).padStart(6, "0"),
            sha: content.toString("hex", zero + 1, end),
        });
        at = end;
    }
    return level;
}


/***/ })

};
