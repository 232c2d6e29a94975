export const id = 664;
export const ids = [664];
export const modules = {

/***/ 61735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ refusalPage),
/* harmony export */   Vn: () => (/* binding */ projectUrl),
/* harmony export */   gd: () => (/* binding */ rulePage)
/* harmony export */ });
/** Where people read more. */
const projectUrl = "https://github.com/deploy-guard/deploy-guard";
/** The page of a review's rule. Ids are ours: lower-case words with dashes. */
function rulePage(id) {
    return `${projectUrl}/blob/main/docs/rules.md#${id}`;
}
/** Why a revert is refused or starts as a draft, each reason by its id. */
const refusalPage = `${projectUrl}/blob/main/docs/revert.md#when-it-refuses`;


/***/ }),

/***/ 15721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ matchesPath),
/* harmony export */   Fm: () => (/* binding */ matchesText),
/* harmony export */   jw: () => (/* binding */ specificity),
/* harmony export */   kZ: () => (/* binding */ pathMatcher),
/* harmony export */   mu: () => (/* binding */ keyNames),
/* harmony export */   qC: () => (/* binding */ matchesHost),
/* harmony export */   vV: () => (/* binding */ matchesKey)
/* harmony export */ });
/**
 * Whether a sequence matches a pattern in which wildcards stand for any run of elements. Goes back to the last wildcard
 * only, so that its time is at most the product of the lengths: patterns meet paths and keys of anybody's making,
 * against which an ordinary glob, compiled to a regular expression, can take for ever.
 */
function wildcardMatch(pattern, elements, compare) {
    let part = 0;
    let element = 0;
    let wildcard = -1;
    let resume = 0;
    while (element < elements.length) {
        const current = pattern[part];
        if (part < pattern.length && compare.isWildcard(current)) {
            wildcard = part;
            resume = element;
            part += 1;
        }
        else if (part < pattern.length && compare.matches(current, elements[element])) {
            part += 1;
            element += 1;
        }
        else if (wildcard !== -1) {
            part = wildcard + 1;
            resume += 1;
            element = resume;
        }
        else {
            return false;
        }
    }
    while (part < pattern.length && compare.isWildcard(pattern[part]))
        part += 1;
    return part === pattern.length;
}
/** `*` stands for any characters, `?` for one. */
function matchesText(pattern, text) {
    const wild = pattern.search(/[*?]/u);
    if (wild === -1)
        return pattern === text;
    if (!text.startsWith(pattern.slice(0, wild)))
        return false;
    if (wild === pattern.length - 1 && pattern.endsWith("*"))
        return true;
    return wildcardMatch([...pattern], [...text], {
        isWildcard: (part) => part === "*",
        matches: (part, char) => part === "?" || part === char,
    });
}
/** `**` stands for any segments; within a segment as in matchesText. */
function matchesSegments(pattern, segments) {
    return wildcardMatch(pattern, segments, { isWildcard: (part) => part === "**", matches: matchesText });
}
/**
 * Reads a glob once for many paths: `config/payments*.yml`, `services/**`, `*.{yml,yaml}`. Without a slash it matches
 * the name of a file in any folder; with one at its end, everything in the folder.
 */
function pathMatcher(glob) {
    const patterns = alternatives(glob).map((one) => {
        const segments = one
            .replace(/^\.?\//u, "")
            .replace(/\/$/u, "/**")
            .split("/");
        const pattern = one.includes("/") ? segments : ["**", ...segments];
        const wild = pattern.findIndex((segment) => /[*?]/u.test(segment));
        // Most paths are told apart by where they are, which needs no matching.
        return { pattern, prefix: pattern.slice(0, wild === -1 ? undefined : wild).join("/") };
    });
    return (path) => patterns.some(({ pattern, prefix }) => path.startsWith(prefix) && matchesSegments(pattern, path.split("/")));
}
function matchesPath(glob, path) {
    // What was discovered is listed file by file, by the thousand.
    if (glob.includes("/") && !/[*?{]|^\.?\/|\/$/u.test(glob))
        return glob === path;
    return pathMatcher(glob)(path);
}
const maxAlternatives = 100;
function alternatives(glob) {
    const pending = [glob];
    const plain = [];
    for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
        const braces = /\{([^{}]*)\}/u.exec(one);
        if (braces === null || pending.length + plain.length > maxAlternatives) {
            plain.push(one);
            continue;
        }
        const [head, tail] = [one.slice(0, braces.index), one.slice(braces.index + braces[0].length)];
        pending.push(...braces[1].split(",").map((choice) => head + choice + tail));
    }
    return plain;
}
/** Whether a host is meant: `api.stripe.com`, or any below `*.stripe.com`; elsewhere `*` stands within a label. */
function matchesHost(pattern, host) {
    const fixed = pattern.slice(pattern.lastIndexOf("*") + 1).toLowerCase();
    if (!host.toLowerCase().endsWith(fixed))
        return false;
    const labels = pattern.toLowerCase().split(".");
    const parts = labels[0] === "*" ? ["?*", "**", ...labels.slice(1)] : labels;
    return matchesSegments(parts, host.toLowerCase().split("."));
}
/** The names in a key path, in one spelling: STRIPE_KEY for stripeKey and stripe-key. */
function keyNames(key) {
    return key.flatMap((segment) => segment.split(".")).map(snakeCase);
}
/**
 * Whether a key pattern matches the names of a key path. Without a dot it is a name, looked for anywhere in the path and
 * in any spelling: `STRIPE_*` matches STRIPE_KEY, stripeKey, stripe-key and whatever is in `stripe`. With dots it is a
 * path, which may begin anywhere: `payments.stripe.**`.
 */
function matchesKey(pattern, names) {
    if (pattern.includes("."))
        return matchesSegments(["**", ...pattern.split(".").map(snakeCase)], names);
    const name = snakeCase(pattern);
    return names.some((one) => matchesText(name, one) || (name.endsWith("_*") && name.slice(0, -2) === one));
}
const maxName = 200;
function snakeCase(name) {
    const short = name.slice(0, maxName);
    if (/^[A-Z\d_*]+$/u.test(short))
        return short;
    return short
        .replaceAll(/([a-z\d])([A-Z])/gu, "$1_$2")
        .replaceAll(/[\s-]/gu, "_")
        .toUpperCase();
}
/** How much a pattern says: the characters in it that are no wildcards. */
function specificity(pattern) {
    return pattern.replaceAll(/[*?{}]/gu, "").length + (/[*?{]/u.test(pattern) ? 0 : 0.5);
}


/***/ }),

/***/ 92345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   OJ: () => (/* binding */ substituteVariables),
/* harmony export */   cr: () => (/* binding */ substituteFacts),
/* harmony export */   nO: () => (/* binding */ foreignVariable),
/* harmony export */   zO: () => (/* binding */ mapTexts)
/* harmony export */ });
const variable = /\$\{([A-Za-z_][A-Za-z0-9_]{0,127})\}/gu;
/** Names of the environment variables that a text asks for as `${NAME}`. */
function variablesIn(text) {
    return [...text.matchAll(variable)].map(([, name]) => name);
}
/** Ways of other tools to write a variable, each with what it is; `${NAME}` is the only one that is filled in. */
const foreign = [
    [
        /\$\{\{\s*(?:secrets|vars|env|github|inputs)\.([\w.-]{1,100})[^}]*\}\}/u,
        (found, name) => `${found} is filled in by GitHub in workflows only: write \${${variableName(name)}} here, and pass it with env: in the workflow step`,
    ],
    [/\$\{\{[^}]{0,100}\}\}/u, (found) => `${found} is filled in by GitHub in workflows only`],
    [
        /\$\{(?:env:([A-Za-z_]\w{0,127})|([A-Za-z_]\w{0,127})(?=[^\w}])[^}]{0,100})\}/u,
        (found, name) => `${found} is not filled in: only \${${name}}, without a default, is`,
    ],
    [/\$\(([A-Z_][A-Z0-9_]{1,127})\)/u, (found, name) => `${found} is not filled in: write \${${name}}`],
    [
        /(?<![\\$])\$(?!(?:SHA|GOOD|ENVIRONMENT)\b)([A-Z][A-Z0-9_]{1,127})\b/u,
        (found, name) => `${found} is not filled in: write \${${name}}, and pass it with env: in the workflow step`,
    ],
];
function variableName(name) {
    return name.replace(/\W/gu, "_").toUpperCase();
}
/** Why a text that looks as if it held a variable would be sent as it stands; undefined when it looks like nothing of the kind. */
function foreignVariable(text) {
    for (const [pattern, words] of foreign) {
        const [found, ...names] = pattern.exec(text) ?? [];
        if (found !== undefined)
            return words(found.slice(0, 100), names.find((name) => name !== undefined) ?? "");
    }
    return undefined;
}
/** Puts in the values; a name without one stays as it is. */
function substituteVariables(text, values) {
    return text.replace(variable, (whole, name) => values.get(name) ?? whole);
}
/** Puts in what is known of the deploy: `$SHA`, `$GOOD`, `$ENVIRONMENT`. */
function substituteFacts(text, deploy) {
    const facts = {
        SHA: deploy.sha,
        GOOD: deploy.previous?.sha,
        ENVIRONMENT: deploy.environment,
    };
    return text.replace(/\$(SHA|GOOD|ENVIRONMENT)\b/gu, (whole, name) => facts[name] ?? whole);
}
/** Replaces every text; mappings and lists keep their shape. */
function mapTexts(value, path, replace) {
    if (typeof value === "string")
        return replace(value, path);
    if (Array.isArray(value))
        return value.map((item, index) => mapTexts(item, [...path, index], replace));
    if (value === null || typeof value !== "object")
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, [...path, key], replace)]));
}


/***/ }),

/***/ 65664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watch: () => (/* binding */ watch)
});

// EXTERNAL MODULE: ./lib/text/names.js
var text_names = __webpack_require__(38519);
;// CONCATENATED MODULE: ./lib/report/aftermath-words.js

/** For the log: what this deploy undoes, and what it is therefore held against. */
function undoneLine({ sha, revert }) {
    const what = revert === undefined ? `takes ${(0,text_names/* sha7 */.go)(sha)} back` : `brings the revert #${revert}`;
    return `this deploy ${what}: it is held against the time before ${(0,text_names/* sha7 */.go)(sha)}`;
}
/** `a re-application of #479, which #482 reverted; the earlier incident is #483`. */
function reappliedWords({ revert, pull, incident }) {
    const what = pull === undefined ? `what #${revert} reverted` : `#${pull}, which #${revert} reverted`;
    const earlier = incident === undefined ? "" : `; the earlier incident is #${incident.number}`;
    return `a re-application of ${what}${earlier}`;
}

// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/text/numbers.js
var numbers = __webpack_require__(25825);
// EXTERNAL MODULE: ./lib/text/one-line.js
var one_line = __webpack_require__(6810);
;// CONCATENATED MODULE: ./lib/text/time.js
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

;// CONCATENATED MODULE: ./lib/report/sparkline.js
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

;// CONCATENATED MODULE: ./lib/report/watch-log.js






/** First line of a watch: what is watched, since when, against what. */
function deployLine(deploy, changes) {
    const before = deploy.previous === undefined
        ? (deploy.previousUnknown ?? "what was live before is not known")
        : `${deploy.previous.judgedHealthy ? "last good" : "before it"} ${(0,text_names/* sha7 */.go)(deploy.previous.sha)}${deploy.previous.deployedAt === undefined
            ? ""
            : ` (${(0,duration/* duration */.p)((deploy.deployedAt - deploy.previous.deployedAt) / 1_000)} ago)`}`;
    const size = changes === undefined ? "" : `, ${changes} change${changes === 1 ? "" : "s"}`;
    return (0,one_line/* oneLine */.T)(`deploy ${(0,text_names/* sha7 */.go)(deploy.sha)} to ${deploy.environment}, since ${clock(deploy.deployedAt)} UTC (${deploy.found}); ${before}${size}`, 400);
}
/** What is out of the ordinary in how this deploy came about, a sentence each. */
function pastWords({ sha, wentBackFrom, regressedBefore }) {
    const back = wentBackFrom === undefined
        ? []
        : [
            `${(0,text_names/* sha7 */.go)(sha)} is an earlier commit than ${(0,text_names/* sha7 */.go)(wentBackFrom.sha)}, which was live before: a rollback by hand`,
        ];
    const again = regressedBefore === undefined
        ? []
        : [
            `${(0,text_names/* sha7 */.go)(sha)} was live before, at ${moment(regressedBefore.deployedAt)}, and was judged regressed then`,
        ];
    return [...back, ...again];
}
function level(signal, side) {
    const { rate } = signal[side];
    return signal.kind === "gauge"
        ? rate === undefined
            ? "no data"
            : (0,numbers/* significant */.I1)(rate)
        : rate === undefined
            ? "no data"
            : (0,numbers/* percent */.KN)(rate);
}
/** What production was like before, one line. */
function baselineLine(verdict) {
    const words = verdict.signals.map((signal) => {
        const name = (0,one_line/* oneLine */.T)(signal.name);
        const n = signal.kind === "gauge" ? "" : ` of ${(0,numbers/* count */.U9)(signal.baseline.n)}`;
        return signal.baseline.rate === undefined ? `${name}: none` : `${name} ${level(signal, "baseline")}${n}`;
    });
    return (0,one_line/* oneLine */.T)(`baseline: ${words.join(" · ")}`, 1_000);
}
/** One look: elapsed, phase, each signal's rate against its baseline, and its evidence as a bar that is full at the alarm. */
function lookLine(verdict, elapsedSeconds, settleSeconds) {
    const phase = elapsedSeconds < settleSeconds ? "settling" : "watching";
    const words = verdict.signals.map((signal) => {
        const name = (0,one_line/* oneLine */.T)(signal.name);
        const bar = evidenceBar(signal.logEvidence, signal.threshold);
        const beyond = signal.logEvidence >= signal.threshold ? ` beyond ${(0,numbers/* odds */.VH)(signal.threshold)}` : "";
        return `${name} ${level(signal, "after")} (was ${level(signal, "baseline")})${bar === "" ? "" : ` ${bar}`}${beyond}`;
    });
    return (0,one_line/* oneLine */.T)(`${offset(elapsedSeconds).padEnd(6)} ${phase}  ${words.join("   ")}`, 2_000);
}
/** The last line of a watch: at the look that gave the verdict, and which readings decided where those are older. */
function verdictLine(verdict, elapsedSeconds) {
    const { decidedAfterSeconds, reason } = verdict;
    const at = offset(elapsedSeconds);
    const decided = offset(decidedAfterSeconds);
    const by = decided === at ? "" : ` (decided by the readings up to ${decided})`;
    return (0,one_line/* oneLine */.T)(`${at.padEnd(6)} ${verdict.verdict.toUpperCase()}  ${reason}${by}`, 1_000);
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/incident/same-service.js
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

;// CONCATENATED MODULE: ./lib/incident/deployment.js

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
    if (kinship(newer.traits, older.traits, []).kind === "other")
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

;// CONCATENATED MODULE: ./lib/incident/choose-good.js


/** Whether a commit counts as bad: marked or judged so, and neither judged healthy since nor a false alarm. */
function isRegressed(sha, { records, judged, cleared }) {
    if (cleared.has(sha))
        return false;
    const newest = judged.findLast((entry) => entry.sha === sha)?.verdict;
    if (newest === "healthy")
        return false;
    // By commit: a bad one that was deployed again has a second deployment, without the mark.
    return newest === "regressed" || records.some((record) => record.sha === sha && hasRegressedMark(record));
}
function kinshipOf({ record }, { record: other }, { records }) {
    if (record === undefined)
        return { kind: "same" };
    const all = records.map(({ traits }) => traits);
    const byTraits = kinship(record.traits, other.traits, all);
    if (byTraits.kind !== "same")
        return byTraits;
    const made = ({ sha, traits }) => ({
        sha,
        ...(traits.workflow !== undefined && { workflow: traits.workflow }),
    });
    return kinshipByWorkflow(made(record), made(other), records.map(made));
}
/**
 * What was live when the deploy in question began, newest first: one that went live meanwhile came after it, whichever was
 * done first. Seconds are coarse, so of two in the same one the greater id is the later.
 */
function before({ record, live, at }, { lives }) {
    if (record === undefined)
        return lives.filter((other) => other.at < at);
    const begun = begunAt(record, live?.at ?? at);
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
        !isUnderWay(record) &&
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/judge/past/ledger.js

const ledger_moment = schemas/* number */.aig().min(0).max(8.64e15);
const amount = schemas/* number */.aig().min(0).max(1e15);
const ledger_level = schemas/* number */.aig().min(-1e15).max(1e15);
const seconds = schemas/* number */.aig().positive().max(86_400);
/** Seconds from the deploy, length in seconds, then bad and total, or the level. */
const spoken = schemas/* union */.KCZ([
    schemas/* tuple */.PVZ([amount, seconds, amount, amount]).refine(([, , bad, total]) => bad <= total),
    schemas/* tuple */.PVZ([amount, seconds, ledger_level]),
]);
const word = schemas/* enum */.k5n(["healthy", "regressed", "recovered", "elsewhere", "inconclusive", "watching"]);
const line = schemas/* object */.Ikc({
    v: schemas/* literal */.euz(1),
    sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u),
    at: ledger_moment,
    run: schemas/* number */.aig().int().optional(),
    verdict: word,
    after: amount,
    reason: schemas/* string */.YjP().max(2_000),
    signals: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP().max(200),
        from: schemas/* string */.YjP().max(500),
        kind: schemas/* enum */.k5n(["ratio", "gauge"]),
        verdict: word,
        r: schemas/* array */.YOg(spoken).max(10_000),
    }))
        .max(500),
})
    .transform(({ sha, at, run, verdict, after, reason, signals }) => ({
    sha,
    deployedAt: at,
    ...(run !== undefined && { runId: run }),
    verdict,
    decidedAfterSeconds: after,
    reason,
    signals: signals.map(({ r, ...signal }) => ({
        ...signal,
        readings: r
            .filter(({ length }) => length === (signal.kind === "ratio" ? 4 : 3))
            .map((numbers) => readingOf(numbers, at)),
    })),
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
function lineOf({ sha, deployedAt, runId, verdict, decidedAfterSeconds, reason, signals, }) {
    const written = {
        v: 1,
        sha,
        at: deployedAt,
        ...(runId !== undefined && { run: runId }),
        verdict,
        after: round(decidedAfterSeconds),
        reason: reason.slice(0, 300),
        signals: signals.map(({ readings, ...signal }) => ({
            ...signal,
            // What would not be understood when it is read again is not written.
            r: readings
                .map((reading) => spoken.safeParse(numbersOf(reading, deployedAt)).data)
                .filter((numbers) => numbers !== undefined),
        })),
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
/** With this watch in it, in place of what the same run said of the same deploy before. */
function withEntry(entries, entry) {
    const others = entries.filter(({ sha, deployedAt, runId }) => sha !== entry.sha || deployedAt !== entry.deployedAt || runId !== entry.runId);
    return inOrder([...others, entry]);
}
/** Oldest first. */
function inOrder(entries) {
    return entries.toSorted((a, b) => a.deployedAt - b.deployedAt || (a.runId ?? 0) - (b.runId ?? 0));
}
/** At most `count` readings that say the same of the whole: neighbours are put together. */
function condense(readings, count) {
    const size = Math.max(1, Math.ceil(readings.length / count));
    return Array.from({ length: Math.ceil(readings.length / size) }, (_, index) => ledger_together(readings.slice(index * size, (index + 1) * size)));
}
function ledger_together(readings) {
    const sum = (of) => readings.reduce((total, reading) => total + of(reading), 0);
    const length = sum((reading) => reading.seconds);
    const interval = { at: readings[0].at, seconds: length };
    return "value" in readings[0]
        ? { ...interval, value: sum((reading) => reading.value * reading.seconds) / length }
        : { ...interval, bad: sum((reading) => reading.bad), total: sum((reading) => reading.total) };
}

;// CONCATENATED MODULE: ./lib/stories/signals/ledger.js


const ledger = "deploy-guard/ledger";
/** One of two that write at once always comes through, so this many can. */
const attempts = 10;
/** What a source remembers anyway is kept for people to look at, not to judge by. */
const fewReadings = 12;
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
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        world.log.line(`the ledger can't be read: ${error.message}`);
        return [];
    }
}
function parse(world, text, environment) {
    const { entries, garbage } = parseLedger(text);
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
                readings: condense(seen, remembers === "now" ? manyReadings : fewReadings),
            };
        }),
    };
}
/**
 * Adds a watch to `refs/deploy-guard/ledger`, where no clone looks and no branch rule applies. Whoever is overtaken reads
 * again and adds to that, so nothing is lost. What fails is a note: the watch itself is over and answered.
 */
async function appendLedger(world, environment, entry) {
    try {
        for (let attempt = 1; attempt <= attempts; attempt++) {
            if (await tryAppend(world, environment, entry))
                return;
            await world.sleep(100 * attempt);
        }
        world.log.line(`the ledger was not written: ${attempts} times another run was faster`);
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        world.log.line(`the ledger was not written: ${error.message}`);
    }
}
async function tryAppend(world, environment, entry) {
    const { github } = world;
    const path = pathOf(environment);
    const tip = await github.findRef(ledger);
    const tree = tip === undefined ? undefined : await github.readSubtree(tip);
    const file = tree?.entries.find((one) => one.path === path && one.type === "blob");
    const isOurs = file !== undefined && (file.size ?? 0) <= mostBytes;
    const before = isOurs ? new TextDecoder().decode(await github.readBlob(file.sha)) : "";
    const after = ledgerText(withEntry(parse(world, before, environment), entry));
    if (after === before)
        return true;
    const blob = await github.createBlob(new TextEncoder().encode(after));
    const changed = await github.createTree(tree?.sha, [{ path, mode: "100644", sha: blob }]);
    const commit = await github.createCommit({
        message: `Remember the watch of ${entry.sha.slice(0, 7)}\n`,
        tree: changed,
        parents: tip === undefined ? [] : [tip],
    });
    return await github.swapRef(ledger, { from: tip, to: commit.sha });
}

// EXTERNAL MODULE: ./lib/settings/mistakes.js
var mistakes = __webpack_require__(38144);
;// CONCATENATED MODULE: ./lib/stories/deploy/find-environment.js


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
    const nearest = (0,mistakes/* nearestKey */.qy)(asked, names) ?? names.find((name) => isShort(asked, name) || isShort(name, asked));
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
    return new errors/* SettingsError */.G("The workflow step", [{ path: "environment", message }]);
}
/** What to say where an environment has no deployments and others have. */
function unknownEnvironment({ name, others, nearest }) {
    const list = others.slice(0, 8).join(", ");
    const more = others.length > 8 ? ` and ${others.length - 8} more` : "";
    const meant = nearest === undefined ? "" : `; did you mean ${nearest}?`;
    return `nothing was ever deployed to an environment called ${name}: there are ${list}${more}${meant}`;
}

;// CONCATENATED MODULE: ./lib/stories/deploy/read-past.js


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
            const records = foldRuns(deployments.map(({ id }) => read.get(id)).filter((record) => record !== undefined)).map((record) => withWorkflow(record, workflows));
            return { records, lives: livesOf(records, judged), judged, cleared };
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
                if (!(error instanceof errors/* WorldError */.n))
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
            limit: lookBack,
            ...(own.headBranch && { branch: own.headBranch }),
        });
        return runs.find((run) => run.id !== runId &&
            run.startedAt <= own.startedAt &&
            run.headSha !== sha &&
            !isRegressed(run.headSha, past));
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
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
        return { previousUnknown: unreadable };
    if (environment.nearest !== undefined)
        return { previousUnknown: unknownEnvironment(environment) };
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
    const later = (0,text_names/* sha7 */.go)(from);
    return `this deploy went back from ${later} to an earlier commit, which a revert can't undo (deploy ${later} again for that)`;
}

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
        return began === undefined ? undefined : Math.max(began, at - longestRolloutMs);
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
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
    const begun = records.filter((one) => !isWaiting(one));
    const record = begun.find((one) => one.sha === sha && liveSince(one, now) !== undefined);
    if (record === undefined)
        return undefined;
    const isRecent = now - liveSince(record, now) <= soonMs;
    if (!isRecent && begun[0] !== undefined && !isUnderWay(begun[0]))
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
    const at = live?.at ?? (isUnderWay(record) ? now : undefined);
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
    const begun = its.find((record) => isUnderWay(record) && !isWaiting(record));
    return { kind: "found", sha, at: now, found, record: begun, own: true };
}
/** After another run that recorded no deployment with its own name: what it ran for, if that went live since it began. */
function liveAfterRun({ sha, startedAt }, { lives, hints }) {
    const live = lives.find(({ record, at }) => record.sha === sha && record.runId !== hints.runId && at >= (startedAt ?? at));
    return live && ofRecord(live.record, { lives, now: hints.now, own: false, sha });
}
/** The same without any deployment: it is live since that run ended. */
function afterRun({ runId, sha, startedAt, endedAt }, { records, hints: { now } }) {
    const begun = records.find((record) => record.sha === sha && isUnderWay(record) && !isWaiting(record));
    const found = runId === undefined ? "the run that this one follows" : `run ${runId}`;
    return { kind: "found", sha, at: endedAt ?? now, found, record: begun, startedAt, own: false };
}
/** Nothing names this run: the newest that is live, unless another is being deployed at this moment. */
function newest({ records, lives, hints: { now, runSha, commit } }) {
    const begun = records.filter((record) => !isWaiting(record));
    const record = begun.find(({ traits }) => traits.task === "deploy") ?? begun[0];
    if (record !== undefined) {
        if (isUnderWay(record)) {
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

;// CONCATENATED MODULE: ./lib/incident/our-label.js
/** The issues and pull requests that we open carry it; by it they are listed, then told apart by their hidden marker. */
const ourLabel = "deploy-guard";

// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/report/suspect-words.js



const ties = {
    configuration: (integration) => `changes the configuration of ${integration}`,
    settings: (integration) => `changes settings of ${integration}`,
    hosts: (integration) => `changes where ${integration} is called`,
    packages: (integration) => `changes the packages of ${integration}`,
    code: (integration) => `changes code of ${integration}`,
};
/** Plain text, without what it was found in. */
function reasonText(reason) {
    switch (reason.kind) {
        case "only-harmless":
            return "touches only documentation and tests";
        case "size":
            return `changes ${(0,numbers/* counted */.hS)(reason.lines, "line")} in ${(0,numbers/* counted */.hS)(reason.files, "file")}`;
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
        const items = itemsOf(reason).map((item) => (0,report_text/* code */.aY)(item, 80));
        const text = (0,report_text/* escapeMarkdown */.FV)(reasonText(reason));
        return items.length === 0 ? text : `${text} (${items.join(", ")})`;
    })
        .join("; ");
}
/** `#479 Move payments to the new host`, or a commit that was pushed directly. */
function suspectName({ candidate }) {
    return candidate.number === undefined
        ? `${(0,report_text/* code */.aY)((0,text_names/* sha7 */.go)(candidate.sha))} ${(0,report_text/* escapeMarkdown */.FV)(candidate.title, 100)} (pushed directly)`
        : `#${candidate.number} ${(0,report_text/* escapeMarkdown */.FV)(candidate.title, 100)}`;
}
/** Something ties it to what fails; that it is large does not. */
function isTied({ reasons }) {
    return reasons.some(({ kind }) => kind in ties);
}

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
    const reasons = suspectReasons(top);
    const title = range.assumed
        ? "Among the newest changes"
        : isTied(top)
            ? "Most likely cause"
            : range.suspects.length === 1
                ? "The only change"
                : "Nothing ties a change to what fails; the largest one";
    return [
        `**${title}: ${suspectName(top)}**${reasons === "" ? "" : ` — ${reasons}`}.`,
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
        .map(({ vendor, detail }) => (0,report_text/* escapeMarkdown */.FV)(`${vendor}: ${detail}`, 200));
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
    return [...new Map(vendors.map((word) => [`${word.vendor}\n${word.detail}`, word])).values()];
}
/** Whether it began before the rollout, by the interval in which it began. */
function beginWords({ verdict: { onset }, deploy, }) {
    if (onset === undefined)
        return undefined;
    const start = deploy.rolloutAt ?? deploy.deployedAt;
    const from = (at) => offset((at - deploy.deployedAt) / 1_000);
    const range = `${from(onset.from)} to ${from(onset.to)} from the deploy`;
    const rollout = deploy.rolloutAt === undefined ? "the deploy" : `the rollout began (${from(start)})`;
    return {
        isRuledOut: onset.from >= start,
        words: `a failure from before ${rollout} (this one began ${range})`,
    };
}

;// CONCATENATED MODULE: ./lib/report/check-words.js


/** What was expected of a check and what came: `got 503, expected 200`. Plain text. */
function checkFailureWords(failure) {
    if (failure.kind === "no-answer")
        return (0,one_line/* oneLine */.T)(`no answer: ${failure.why}`);
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
        return (0,one_line/* oneLine */.T)(`${text} (got ${actual})`);
    if (place === "[CONNECTED]" && actual === "false")
        return "could not connect";
    const isTime = place === "[RESPONSE_TIME]" || place === "[CERTIFICATE_EXPIRATION]";
    const came = isTime ? spanWords(actual) : actual;
    const words = absent[actual]?.(place) ?? found[place]?.(came) ?? `${place} is ${came}`;
    return (0,one_line/* oneLine */.T)(`${words}, expected ${comparison[operator]}${isTime ? spanWords(wanted) : listWords(wanted)}`);
}
/** A bare number of a time span is milliseconds. */
function spanWords(text) {
    const compact = text.replace(/\s+/gu, "");
    const ms = (0,duration/* parseDuration */.E)(/^\d+(?:\.\d+)?$/u.test(compact) ? `${compact}ms` : compact);
    return ms === undefined ? text : (0,duration/* duration */.p)(ms / 1_000);
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

;// CONCATENATED MODULE: ./lib/report/moment-words.js

const words = {
    merged: ({ number, title }) => `#${number} merged: ${title}`,
    deployed: ({ sha, environment }) => `${(0,text_names/* sha7 */.go)(sha)} deployed to ${environment}`,
    "rollout-began": () => "the rollout began",
    live: () => "the deployed commit answers",
    "got-worse": () => "it gets worse (most likely)",
    "vendor-said": ({ vendor, detail }) => `${vendor}: ${detail}`,
    certain: () => "regression certain enough to act",
    "revert-opened": ({ number }) => `revert #${number} opened`,
    "revert-was-open": ({ number }) => `revert #${number} was already open`,
};
/** What happened, as plain text. */
function momentWords(happened) {
    return words[happened.kind](happened);
}

// EXTERNAL MODULE: ./lib/report/docs-links.js
var docs_links = __webpack_require__(61735);
;// CONCATENATED MODULE: ./lib/report/reason-words.js


/** Why a machine must not do it, with the rule's id, which leads to its documentation. */
function reasonWords({ rule, message }) {
    return `${(0,report_text/* escapeMarkdown */.FV)(message, 600)} (${(0,report_text/* link */.nf)(rule, docs_links/* refusalPage */.Ih)})`;
}
/** The same as plain text, for the log. */
function reason_words_reasonText({ rule, message }) {
    return `${message} [${rule}]`;
}

;// CONCATENATED MODULE: ./lib/report/chart.js

/**
 * A line over time as a Mermaid chart, for GitHub's renderer. Its labels are ours or cleaned: Mermaid has a syntax of
 * its own in which a quote would end the title.
 * @see https://mermaid.js.org/syntax/xyChart.html
 */
function mermaidChart({ title, unit, points }) {
    const known = points.filter((point) => point.value !== undefined);
    if (known.length < 3)
        return undefined;
    const width = 40;
    // The axis is linear and a line has no gaps: a missing interval carries the value before it.
    let last = known[0].value;
    const filled = points.map(({ value }) => (last = value ?? last));
    const values = resample(filled, width).map((value) => value ?? 0);
    const from = points[0].at / 60;
    const to = points.at(-1).at / 60;
    const top = Math.max(...values, 0);
    return [
        "```mermaid",
        // Mermaid's first colour for a line is nearly that of the page, in the light theme and in the dark one.
        '%%{init: {"xyChart": {"height": 280}, "themeVariables": {"xyChart": {"plotColorPalette": "#cf222e"}}}}%%',
        "xychart-beta",
        `  title "${label(title)}"`,
        `  x-axis "minutes from the deploy" ${plain(from)} --> ${plain(to)}`,
        `  y-axis "${label(unit)}" 0 --> ${plain(top <= 0 ? 1 : top * 1.1)}`,
        `  line [${values.map((value) => plain(value)).join(", ")}]`,
        "```",
    ].join("\n");
}
/** Plain decimal digits: Mermaid reads no exponents and no grouping. */
function plain(value) {
    return String(Number(value.toFixed(4)));
}
function label(text) {
    return text.replace(/[^\p{L}\p{N} .,%:/()+-]/gu, " ").slice(0, 80);
}

;// CONCATENATED MODULE: ./lib/report/verdict-words.js





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
    const name = (0,one_line/* oneLine */.T)(signal.name);
    if (signal.facts?.kind === "traffic-lost")
        return `${name} fell away`;
    switch (facts?.what) {
        case "calls":
            return `${name} fail`;
        case "probe":
            return `${name} fail${facts.lastFailure === undefined ? "" : `: ${checkFailureWords(facts.lastFailure)}`}`;
        case "latency":
            return `${(0,numbers/* percent */.KN)(signal.after.rate)} of ${slowWords(facts)}`;
        default:
            return `${name} got worse`;
    }
}
/** `requests are slower than 500 ms (slow-checkouts)`. */
function slowWords({ integration, name, slowerThanMs }) {
    const limit = slowerThanMs === undefined ? "95 % of them were before" : (0,duration/* duration */.p)(slowerThanMs / 1_000);
    const which = integration === undefined ? ` (${(0,one_line/* oneLine */.T)(name)})` : "";
    return `${integration === undefined ? "requests" : (0,one_line/* oneLine */.T)(name)} are slower than ${limit}${which}`;
}
/** `12.4 % (1,104 of 8,903)`, or a level for a gauge. */
function rateWords(signal, side) {
    const estimate = signal[side];
    if (estimate.rate === undefined)
        return "no data";
    if (signal.kind === "gauge")
        return (0,numbers/* significant */.I1)(estimate.rate);
    const bad = estimate.bad === undefined ? "" : `${(0,numbers/* count */.U9)(estimate.bad)} of `;
    return `${(0,numbers/* percent */.KN)(estimate.rate)} (${bad}${(0,numbers/* count */.U9)(estimate.n)})`;
}
/** `deploy 4f2c9d1 to production`. */
function deployWords({ deploy }) {
    return `deploy ${(0,text_names/* sha7 */.go)(deploy.sha)} to ${(0,one_line/* oneLine */.T)(deploy.environment, 60)}`;
}

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
    return sparkline([...facts.baseline.slice(-8), ...facts.after].map(levelOf), 16);
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
    return (0,one_line/* oneLine */.T)(name, 60)
        .split(/(?<=[_./-])|(?<=[^\s_./-]{16})(?=[^\s_./-])/u)
        .map((part) => (0,report_text/* escapeMarkdown */.FV)(part))
        .join("<wbr>");
}
/** Its name, and how it went: what a phone has room for beside the numbers. */
function signalCell(signal, facts) {
    const name = breakable(signal.name);
    const line = spark(facts);
    return `${signal.verdict === "regressed" ? `**${name}**` : name}${line === "" ? "" : `<br>${line}`}`;
}
/** The numbers, their counts, and what they prove, a line each. */
function changeCell(signal) {
    const { baseline, after, kind } = signal;
    const level = (rate) => rate === undefined ? "no data" : kind === "gauge" ? (0,numbers/* significant */.I1)(rate) : (0,numbers/* percent */.KN)(rate);
    const counts = (side) => side.bad === undefined ? (0,numbers/* count */.U9)(side.n) : `${(0,numbers/* count */.U9)(side.bad)} of ${(0,numbers/* count */.U9)(side.n)}`;
    return [
        `${level(baseline.rate)} → **${level(after.rate)}** (${(0,numbers/* times */.Hn)(baseline.rate, after.rate)})`,
        ...(kind === "gauge" ? [] : [`${counts(baseline)} → ${counts(after)}`]),
        evidenceWords(signal),
    ].join("<br>");
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
        .map((signal) => {
        const facts = report.signals.find(({ name }) => name === signal.name);
        return `| ${signalCell(signal, facts)} | ${changeCell(signal)} |`;
    });
    return ["| Signal | before → after |", "|---|---|", ...rows].join("\n");
}
/** The leading signal over time; the table beside it carries the same numbers for those who see no chart. */
function worstChart(report) {
    const facts = leading(report)?.facts;
    if (facts === undefined)
        return undefined;
    const readings = [...facts.baseline.slice(-Math.max(8, facts.after.length)), ...facts.after];
    return mermaidChart({
        title: facts.name,
        unit: facts.what === "gauge" ? "level" : "% bad",
        points: readings.map((reading) => {
            const level = levelOf(reading);
            return {
                at: (reading.at - report.deploy.deployedAt) / 1_000,
                value: level === undefined || facts.what === "gauge" ? level : level * 100,
            };
        }),
    });
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
            `  - log evidence ${signal.logEvidence.toFixed(2)} of ${signal.threshold.toFixed(2)}${signal.detectable === undefined ? "" : `; this traffic can show a rise of ${signal.detectable.toFixed(2)}× by the deadline`}`,
            ...(signal.onset === undefined
                ? []
                : [
                    `  - onset ${offset((signal.onset.from - report.deploy.deployedAt) / 1_000)} to ${offset((signal.onset.to - report.deploy.deployedAt) / 1_000)} from the deploy`,
                ]),
            ...(facts === undefined ? [] : [`  - from ${(0,report_text/* escapeMarkdown */.FV)(facts.from)}`]),
            ...(facts?.queries ?? []).map((query) => `  - ${(0,report_text/* code */.aY)(query, 400)}`),
            ...(facts?.lastFailure === undefined
                ? []
                : [`  - last failure: ${(0,report_text/* escapeMarkdown */.FV)(checkFailureWords(facts.lastFailure))}`]),
            ...(facts?.notes ?? []).map((note) => `  - ${(0,report_text/* escapeMarkdown */.FV)(note)}`),
        ].join("\n");
    })
        .join("\n");
}

;// CONCATENATED MODULE: ./lib/report/incident-body.js














/** Hidden in the issue's body: the identity of an incident, whatever people do to its title. */
function incidentMarker(environment, sha) {
    return `<!-- deploy-guard:incident env=${encodeURIComponent(environment)} sha=${sha} -->`;
}
function incidentTitle(report) {
    const { deploy, verdict } = report;
    const what = `${(0,one_line/* oneLine */.T)(deploy.environment, 40)}: ${headline(report)} after deploy ${(0,text_names/* sha7 */.go)(deploy.sha)}`;
    return `${statusMark[verdict.verdict]} ${(0,one_line/* oneLine */.T)(what, 200)}${revertInTitle(report.revert)}`;
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
    const top = leading(report);
    if (top === undefined)
        return (0,report_text/* escapeMarkdown */.FV)(verdict.reason, 600);
    const since = verdict.onset?.at ?? top.signal.onset?.at ?? deploy.deployedAt;
    const after = (since - deploy.deployedAt) / 1_000;
    const when = after <= 0 ? "with the deploy" : `${(0,duration/* duration */.p)(after)} after the deploy`;
    const others = alarming(verdict)
        .filter(({ name }) => name !== top.signal.name)
        .slice(0, 4)
        .map((signal) => `${(0,report_text/* escapeMarkdown */.FV)(signal.name)} ${rateWords(signal, "after")}`);
    const also = others.length === 0 ? "" : ` Also: ${others.join(", ")}.`;
    return `Since **${clock(since)} UTC** (${when}) ${harmWords(top)}.${also} From the first bad interval to this issue: **${(0,duration/* duration */.p)(Math.max(0, (report.answeredAt - since) / 1_000))}**.`;
}
/** What is wrong, with its numbers, after and before. */
function harmWords({ signal, facts }) {
    const name = (0,report_text/* escapeMarkdown */.FV)(signal.name);
    const counts = (side) => `${(0,numbers/* count */.U9)(signal[side].bad ?? 0)} of ${(0,numbers/* count */.U9)(signal[side].n)}`;
    const before = signal.baseline.rate === undefined
        ? "before, nothing is known"
        : `before, ${rateWords(signal, "baseline")}`;
    switch (facts?.what) {
        case "calls":
            return `**${(0,numbers/* percent */.KN)(signal.after.rate)}** of **${name}** fail (${counts("after")}); ${before}`;
        case "latency":
            return `**${(0,numbers/* percent */.KN)(signal.after.rate)}** of ${(0,report_text/* escapeMarkdown */.FV)(slowWords(facts))} (${counts("after")}); ${before}`;
        case "probe": {
            const how = facts.lastFailure === undefined
                ? ""
                : `: ${(0,report_text/* escapeMarkdown */.FV)(checkFailureWords(facts.lastFailure), 300)}`;
            const earlier = signal.baseline.rate === undefined
                ? "before, nothing is known"
                : `before, ${counts("baseline")} failed`;
            return `**${name}** fail${how} (${counts("after")} failed; ${earlier})`;
        }
        default:
            return `**${name}** is at **${rateWords(signal, "after")}**; ${before}`;
    }
}
function whatToDo(report) {
    const { revert } = report;
    switch (revert.kind) {
        case "opened":
        case "already-open": {
            const checks = revert.checks.length === 0
                ? ""
                : ` Checked: ${revert.checks.map((check) => (0,report_text/* escapeMarkdown */.FV)(check)).join("; ")}.`;
            return [
                `1. ${revert.draft ? "Look at, then merge" : "Merge"} #${revert.number}: ${(0,report_text/* escapeMarkdown */.FV)(revert.title)}. It undoes that and nothing else.${checks}`,
                ...revert.warnings.map((warning) => `   - Before merging: ${reasonWords(warning)}`),
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
                ...revert.reasons.map((reason) => `- ${reasonWords(reason)}`),
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
function timelineTable(moments, deployedAt) {
    return [
        "| UTC | what |",
        "|---|---|",
        ...moments.map(({ at, happened, source }) => `| ${clock(at)}<br>${offset((at - deployedAt) / 1_000)} | ${(0,report_text/* escapeMarkdown */.FV)(momentWords(happened))}<br>${(0,report_text/* escapeMarkdown */.FV)(source, 80)} |`),
    ].join("\n");
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
/** The incident, decision first. Fits into an issue; every fact comes from the run. */
function incidentBody(report, moments) {
    const { deploy, range, runUrl } = report;
    const others = (range?.suspects ?? []).slice(1);
    const links = [
        ...(runUrl === undefined ? [] : [(0,report_text/* link */.nf)("this run", runUrl)]),
        ...(range === undefined ? [] : [(0,report_text/* link */.nf)("what was deployed", range.compareUrl)]),
        ...report.links.map(({ title, url }) => (0,report_text/* link */.nf)(title, url)),
    ];
    const chart = worstChart(report);
    const { revert } = report;
    const undone = [...("notes" in revert ? revert.notes : []), ...report.failures, ...report.notes].map((text) => `- ${(0,report_text/* escapeMarkdown */.FV)(text, 400)}`);
    return (0,report_text/* fitBody */.KM)([
        incidentMarker(deploy.environment, deploy.sha),
        summaryLines(report),
        ...(report.reapplies === undefined ? [] : ["", `This is ${reappliedWords(report.reapplies)}.`]),
        "",
        "**What to do**",
        ...whatToDo(report),
        "",
        ...likeliestCause(report),
        signalTable(report),
        "",
        ...otherCauses(report).flatMap((line, index) => (index === 0 ? [line] : ["", line])),
        ...(chart === undefined ? [] : ["", chart]),
        "",
        ...(undone.length === 0 ? [] : ["**What was not done, and why**", ...undone, ""]),
        ...(links.length === 0 ? [] : [`Links: ${links.join(" · ")}`, ""]),
        details("Timeline", timelineTable(moments, deploy.deployedAt)),
        details("Other changes in this deploy", others.map((suspect) => `- ${suspectName(suspect)} — ${suspectReasons(suspect)}`).join("\n")),
        details("How it was decided", `Deploy ${(0,report_text/* code */.aY)(deploy.sha)} of ${moment(deploy.deployedAt)} (${(0,report_text/* escapeMarkdown */.FV)(deploy.found)}); before it ${deploy.previous === undefined
            ? (0,report_text/* escapeMarkdown */.FV)(deploy.previousUnknown ?? "unknown")
            : `${(0,report_text/* code */.aY)(deploy.previous.sha)} (${(0,report_text/* escapeMarkdown */.FV)(deploy.previous.found)})`}.\n\n${(0,report_text/* escapeMarkdown */.FV)(report.verdict.reason, 600)}\n\n${decisionDetails(report)}`),
        "",
        afterwards,
        "",
    ].join("\n"));
}

;// CONCATENATED MODULE: ./lib/stories/revert/may-write.js

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
        if (error instanceof errors/* WorldError */.n)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/stories/revert/find-incident.js



/** Incidents that are looked back over, newest first. */
const find_incident_lookBack = 100;
/**
 * The incident of a deploy, known by its marker: people edit titles. Anybody can write a marker into an issue, so who wrote
 * it must be an App or somebody who may write here. `issues` are those with our label, where they are known already.
 */
async function findIncident(github, { environment, sha }, issues) {
    const marker = incidentMarker(environment, sha);
    const all = issues ?? (await github.readIssues({ labels: [ourLabel], state: "all", limit: find_incident_lookBack }));
    const mayWrite = openMayWrite(github);
    for (const issue of all
        .filter(({ body }) => body.includes(marker))
        .toSorted((a, b) => a.number - b.number)) {
        // Where GitHub does not say who it was, or what they may, a forged incident costs less than a second one.
        if (issue.author === undefined || (await mayWrite(issue.author)) !== false)
            return issue;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/revert/marker.js
/** The second is for repositories in which a branch `deploy-guard` stands in the way of the first. */
const branchPrefixes = ["deploy-guard/revert-", "deploy-guard-revert-"];
/** What the names of our reverts' branches begin with, all of them. */
const revertBranchBeginning = "deploy-guard";
function isRevertBranch(name) {
    return branchPrefixes.some((prefix) => name.startsWith(prefix));
}
function marker_words({ environment, bad, good }) {
    return `env=${encodeURIComponent(environment.toWellFormed())} bad=${bad} good=${good}`;
}
const pattern = String.raw `env=([^\s<>]{0,900}) bad=([0-9a-f]{40,64}) good=([0-9a-f]{40,64})`;
const inBody = new RegExp(`<!-- deploy-guard:revert ${pattern} -->`, "gu");
const inMessage = new RegExp(`^Deploy-Guard-Revert: ${pattern}$`, "gmu");
/** Hidden in the pull request's body: what it undoes, whatever people do to its title. */
function revertMarker(marker) {
    return `<!-- deploy-guard:revert ${marker_words(marker)} -->`;
}
/** The same in a commit's message. */
function revertTrailer(marker) {
    return `Deploy-Guard-Revert: ${marker_words(marker)}`;
}
/** From a pull request's body or a commit's message: the first. */
function parseRevertMarker(text) {
    return parseRevertMarkers(text)[0];
}
/** One revert can undo the same commit for several environments: one marker each. */
function parseRevertMarkers(text) {
    return [inBody, inMessage].flatMap((form) => [...text.matchAll(form)].flatMap(([, environment, bad, good]) => {
        try {
            return [{ environment: decodeURIComponent(environment), bad: bad, good: good }];
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
function revertBranches({ bad, good }) {
    const name = `${bad.slice(0, 12)}-to-${good.slice(0, 12)}`;
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

;// CONCATENATED MODULE: ./lib/stories/revert/our-revert.js

/** Anybody can write our marker into a pull request from a fork; only writers of this repository have branches in it. */
function isOurRevert(repository, { headBranch, headRepo, body }) {
    return (headRepo?.toLowerCase() === nameOf(repository).toLowerCase() &&
        isRevertBranch(headBranch) &&
        parseRevertMarkers(body).length > 0);
}
/** What a revert of ours undoes in an environment; undefined for anything else. */
function ourMarker(repository, pull, environment) {
    if (!isOurRevert(repository, pull))
        return undefined;
    return parseRevertMarkers(pull.body).find((marker) => marker.environment === environment);
}
/** `owner/name`. */
function nameOf({ owner, repo }) {
    return `${owner}/${repo}`;
}

;// CONCATENATED MODULE: ./lib/stories/deploy/find-cleared.js




/** Pull requests and incidents that are looked back over. */
const find_cleared_lookBack = 100;
/**
 * Commits whose regression was a false alarm: people closed its revert without merging it, or its incident as not planned.
 * Only who may triage here can do either, or put our label on an issue, so neither can be forged from outside.
 */
async function findCleared({ github, log }, environment, suspects) {
    if (suspects.length === 0)
        return new Set();
    try {
        const [pulls, issues] = await Promise.all([
            github.findPulls({ state: "closed", limit: find_cleared_lookBack }),
            github.readIssues({ labels: [ourLabel], state: "closed", limit: find_cleared_lookBack }).catch(() => []),
        ]);
        const cleared = new Set();
        for (const pull of pulls) {
            const marker = ourMarker(github, pull, environment);
            if (marker === undefined || !suspects.includes(marker.bad) || pull.merged)
                continue;
            const comments = await github.readComments(pull.number);
            // Withdrawn by ourselves, because somebody else had reverted it: no false alarm.
            if (!comments.some(({ body }) => body.includes("<!-- deploy-guard:withdrawn -->")))
                cleared.add(marker.bad);
        }
        for (const bad of suspects) {
            const dismissed = issues.filter(({ stateReason }) => stateReason === "not_planned");
            if ((await findIncident(github, { environment, sha: bad }, dismissed)) !== undefined)
                cleared.add(bad);
        }
        return cleared;
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        log.line(`whether an earlier regression was a false alarm can't be read: ${error.message}`);
        return new Set();
    }
}

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
        const good = chooseGood(question, past);
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
            cleared = await findCleared(world, name, bad);
            if (cleared.size > 0)
                continue;
        }
        const twins = workflows === "unreadable" ? twinRuns(past) : undefined;
        const notes = workflows === "unreadable"
            ? [`whether one workflow alone deploys to ${name} was not looked at: \`actions: read\` is missing`]
            : [];
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
    return [...new Set(between.map(({ record }) => record.sha))].filter((one) => isRegressed(one, past));
}
const atOnceMs = 30 * 60_000;
/** Two runs that deployed one commit at the same time are likely two workflows, of which each deploys a thing of its own. */
function twinRuns({ records }) {
    const twin = records.find((one) => records.some((other) => other.sha === one.sha &&
        other.runId !== one.runId &&
        other.runId !== undefined &&
        one.runId !== undefined &&
        Math.abs(other.createdAt - one.createdAt) < atOnceMs));
    return twin && `two runs deployed ${(0,text_names/* sha7 */.go)(twin.sha)}, and which workflows they are of can't be read`;
}

;// CONCATENATED MODULE: ./lib/stories/deploy/find-deploy.js










/** Which commit went live, when, and which was live and good before it. Never guesses: what nobody knows stays unknown. */
async function findDeploy(world, inputs, event) {
    const { environment, unreadable } = await readEnvironment(world, inputs, event);
    const { name, deployments } = environment;
    const told = event.deployment;
    if (told !== undefined && inputs.sha === undefined && !isSameName(told.environment, name))
        return { kind: "nothing-live", why: `the deployment is of ${told.environment}, not of ${name}` };
    const judged = await readLedger(world, name);
    const hints = hintsOf(world, inputs, event);
    const reader = await openPast(world, deployments, {
        commits: [hints.asked, hints.followed?.sha, hints.commit, hints.runSha].filter((sha) => sha !== undefined),
        ids: told === undefined ? [] : [told.id],
        judged,
    });
    const settled = await settlePast(world, reader, { name, hints });
    if (settled.kind === "nothing-live")
        return nothingLive(environment, settled.why);
    const { identified, past, question, good } = settled;
    const before = regressedBefore(question, past);
    const back = wentBackFrom(question, past, deployments);
    const takesBack = takenBack(question, past, deployments);
    const healthyLater = healthyAfter(question, past);
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
    const previous = await previousOf(world, { inputs, event, deploy }, { environment, unreadable, good, past });
    return {
        kind: "found",
        deploy: { ...deploy, ...previous },
        deploysAt: deployments.map(({ createdAt }) => createdAt),
        ...(takesBack && { takesBack }),
        ...(healthyLater !== undefined && { healthyLater }),
        judged,
        notes: [
            ...settled.notes,
            ...unfinishedBetween(question, past, good).map(unfinishedWords),
            ...(environment.others.length > 0 ? [unknownEnvironment(environment)] : []),
            ...(unreadable === undefined ? [] : [unreadable]),
        ],
    };
}
function unfinishedWords({ id, sha, statuses }) {
    const ended = statuses[0]?.state ?? "failure";
    return `deployment ${id} of ${(0,text_names/* sha7 */.go)(sha)} before this one ended as ${ended}: if it was live all the same, undoing this deploy undoes it too`;
}
function nothingLive(environment, why) {
    const unknown = environment.others.length > 0 ? `${unknownEnvironment(environment)}. ` : "";
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
        return { environment: await findEnvironment(world, asked) };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n) || asked === undefined)
            throw error;
        world.log.warning(`the deployments of ${asked} can't be read: ${error.message}`);
        const unreadable = `the deployments of ${asked} can't be read (${error.message})`;
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
    const ran = `${workflow} ran for ${(0,text_names/* sha7 */.go)(sha)}`;
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
    const marked = record && rolloutStart(record, at);
    if (marked !== undefined)
        return marked;
    if (startedAt !== undefined && startedAt < at)
        return startedAt;
    return own ? await rolloutOfJob(world, event.runId, at) : undefined;
}

;// CONCATENATED MODULE: ./lib/incident/suspects.js
const manifest = /(?:^|\/)(?:package(?:-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|requirements[^/]*\.txt|pyproject\.toml|poetry\.lock|Pipfile(?:\.lock)?|go\.(?:mod|sum)|pom\.xml|build\.gradle(?:\.kts)?|Gemfile(?:\.lock)?|Cargo\.(?:toml|lock)|composer\.(?:json|lock)|[^/]+\.csproj)$/u;
const harmless = /(?:^|\/)(?:docs?|tests?|__tests__|spec)\/|\.(?:md|rst|txt)$|[._-](?:test|spec)\.[^/]+$|(?:^|\/)(?:LICENSE|CHANGELOG|CODEOWNERS)/u;
function changedLines(patch) {
    return (patch ?? "")
        .slice(0, 200_000)
        .split("\n")
        .filter((line) => /^[-+]/u.test(line) && !/^(?:---|\+\+\+) /u.test(line))
        .map((line) => line.slice(1, 2_000));
}
function suspects_words(line) {
    return line.match(/[\w.$-]{2,200}/gu) ?? [];
}
function unique(items, most = 4) {
    return [...new Set(items)].slice(0, most);
}
function reasonsFor(candidate, integration) {
    const paths = candidate.files.map(({ path }) => path);
    const config = paths.filter(integration.configures);
    const code = paths.filter(integration.calls);
    const lines = candidate.files
        .filter(({ path }) => !harmless.test(path) || manifest.test(path))
        .flatMap(({ path, patch }) => changedLines(patch).map((line) => ({ path, line })));
    const keys = lines.flatMap(({ line }) => suspects_words(line).filter(integration.names));
    const hosts = integration.hosts.filter((host) => lines.some(({ line }) => line.includes(host)));
    const packages = integration.packages.filter((name) => lines.some(({ path, line }) => manifest.test(path) &&
        suspects_words(line.replace(/[@/]/gu, ".")).some((word) => word === name.replace(/[@/]/gu, ".") || word === name)));
    const ties = [
        [40, "configuration", config],
        [30, "settings", keys],
        [25, "hosts", hosts],
        [20, "packages", packages],
        [20, "code", code],
    ];
    return ties
        .filter(([, , items]) => items.length > 0)
        .map(([points, kind, items]) => ({
        points,
        reason: { kind, integration: integration.name, items: unique(items) },
    }));
}
/**
 * Pull requests of a deploy, the likeliest cause first. What ties one to the failing integration weighs most, its size
 * a little, the order breaks ties: later changes saw production for the first time with this deploy as well, but had less time in review.
 */
function rankSuspects(candidates, failing) {
    return candidates
        .map((candidate) => {
        const tied = failing
            .flatMap((integration) => reasonsFor(candidate, integration))
            .sort((a, b) => b.points - a.points);
        const lines = candidate.files.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0);
        const onlyHarmless = candidate.filesComplete &&
            candidate.files.length > 0 &&
            candidate.files.every(({ path }) => harmless.test(path) && !manifest.test(path));
        const size = onlyHarmless ? 0 : Math.min(8, Math.log2(1 + lines));
        const reasons = tied.map(({ reason }) => reason);
        if (onlyHarmless)
            reasons.push({ kind: "only-harmless" });
        else if (lines > 0)
            reasons.push({ kind: "size", lines, files: candidate.files.length });
        const score = tied.reduce((sum, { points }) => sum + points, 0) + size + candidate.order / 1_000;
        return {
            candidate,
            score: Math.round(score * 1_000) / 1_000,
            reasons,
        };
    })
        .sort((a, b) => b.score - a.score);
}
/** The top suspect when it stands out: tied to what fails, and by far more than the next. */
function clearSuspect(suspects) {
    const [top, next] = suspects;
    if (top === undefined || top.score < 20)
        return undefined;
    return next === undefined || top.score >= 2 * next.score ? top : undefined;
}

;// CONCATENATED MODULE: ./lib/report/rollback-comment.js



/** Hidden in the comment that tells how the rollback began. */
const rollbackMarker = "<!-- deploy-guard:rollback -->";
/** How a rollback is called: `workflow deploy.yml`, `event rollback`. Plain text. */
function rollbackName({ workflow, event, }) {
    return workflow === undefined ? `event ${event}` : `workflow ${workflow}`;
}
/** For the incident: that the rollback was started. */
function rollbackStarted(what, good) {
    return `${rollbackMarker}\n⏪ **Rolling back** to ${(0,text_names/* sha7 */.go)(good)}: ${(0,report_text/* code */.aY)(what)} was started. What became of it follows here.`;
}
/** For the incident: that there is no rollback, or none that is live, and why. */
function noRollback(fact) {
    switch (fact.kind) {
        case "refused":
            return [
                rollbackMarker,
                "**Not rolled back by machine**:",
                ...fact.reasons.map((reason) => `- ${reasonWords(reason)}`),
            ].join("\n");
        case "failed":
            return `${rollbackMarker}\n**The rollback could not be started** (${(0,report_text/* code */.aY)(fact.what)}): ${(0,report_text/* escapeMarkdown */.FV)(fact.message, 600)}\n\nIt did not begin: mend that and run the job again, or start it by hand.`;
        case "not-live":
            return `⚪ **Not rolled back**: ${(0,report_text/* escapeMarkdown */.FV)(fact.why, 400)}. It is not tried again: look at the run of ${(0,report_text/* code */.aY)(fact.what)}.`;
    }
}
/** One line for the job's page. */
function rollbackLine(fact) {
    switch (fact.kind) {
        case "planned":
            return `Planned, not started: a rollback to ${(0,text_names/* sha7 */.go)(fact.good)} by ${(0,report_text/* code */.aY)(fact.what)}`;
        case "refused":
            return `Not rolled back by machine: ${fact.reasons.map(reasonWords).join("; ")}`;
        case "failed":
            return `The rollback could not be started: ${(0,report_text/* escapeMarkdown */.FV)(fact.message, 600)}`;
        case "not-live":
            return `The rollback was started by ${(0,report_text/* code */.aY)(fact.what)} and is not live: ${(0,report_text/* escapeMarkdown */.FV)(fact.why, 400)}`;
        case "live":
            return `Rolled back to ${(0,text_names/* sha7 */.go)(fact.good)} by ${(0,report_text/* code */.aY)(fact.what)}, and since then ${fact.verdict}: ${(0,report_text/* escapeMarkdown */.FV)(fact.reason, 400)}`;
    }
}

;// CONCATENATED MODULE: ./lib/revert/commands-by-hand.js
/** Commits named in the message; all are undone. */
const mostNamed = 20;
/**
 * What a person types to do the same. One commit is reverted as it is, a merge against its first parent. Several are undone
 * as one step from tree to tree, which nothing stops half-way: no empty commit, no merge, and a conflict leaves its marks.
 */
function commandsByHand(plan, { branch, hasConflicts = false }) {
    const commits = plan.undone.flatMap((change) => change.commits);
    const [only] = commits;
    const isOne = only !== undefined && commits.length === 1 && only.parents[0] === plan.from;
    const mainline = isOne && only.parents.length > 1 ? "-m 1 " : "";
    const stops = (goOn) => hasConflicts ? [`# It stops at the conflicts: edit those files, git add them, then ${goOn}`] : [];
    return [
        `git fetch origin && git switch -c revert-${plan.to.slice(0, 7)} ${shellWord(`origin/${branch}`)}`,
        ...(isOne
            ? [`git revert --no-edit ${mainline}${only.sha}`, ...stops("git revert --continue")]
            : [
                ...undoAtOnce(plan.from, plan.to),
                ...stops("go on"),
                `git commit -m "Revert ${plan.from.slice(0, 7)}..${plan.to.slice(0, 7)}" -m "${named(commits)}"`,
            ]),
        "git push -u origin HEAD",
    ];
}
/** The same where nothing is known but the two commits: on top of the bad one, whatever became of its branch. */
function commandsOnBad({ good, bad }) {
    const name = bad.slice(0, 7);
    return [
        `git fetch origin ${good} ${bad} && git switch -c revert-${name} ${bad}`,
        ...undoAtOnce(good, bad),
        `git commit -m "Revert deploy ${name}"`,
        "git push -u origin HEAD",
    ];
}
/** Reverts a commit that stands for all of them: made from the old state's commit and the new state's files. */
function undoAtOnce(from, to) {
    return [`git revert --no-commit "$(git commit-tree -p ${from} -m "${to.slice(0, 7)}" ${to}^{tree})"`];
}
function named(commits) {
    const shown = commits.slice(-mostNamed).map(({ sha }) => sha.slice(0, 12));
    return `This reverts ${shown.length === 1 ? "commit" : "commits"} ${shown.toReversed().join(", ")}.`;
}
/** Branch names may hold whatever a shell would act on. */
function shellWord(text) {
    return /^[\w./-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/revert/commands-without-good.js
/**
 * Undoing a deploy by hand where nobody knows what was live before it: a person names the newest commit that was fine. By
 * the difference of the two trees, which is the same whatever merges lie between.
 */
function commandsWithoutGood(bad) {
    const short = bad.slice(0, 7);
    return [
        `git fetch origin && git log --first-parent --oneline -20 ${bad}`,
        "GOOD=  # the newest of these that was fine",
        `git switch -c revert-${short} origin/HEAD`,
        `git diff --binary ${bad} "$GOOD" | git apply --3way --index`,
        `git commit -m "Revert deploy ${short}" && git push -u origin HEAD`,
    ];
}

;// CONCATENATED MODULE: ./lib/report/revert-body.js





/** In GitHub's own form for one change; plain text that mentions, closes and skips nothing. */
function revertTitle({ plan, bad, environment, }) {
    const [only, ...more] = plan.undone;
    if (only !== undefined && more.length === 0) {
        return `Revert "${revert_body_harmless(titleOf(only))}"`;
    }
    return `Revert deploy ${(0,text_names/* sha7 */.go)(bad)} of ${revert_body_harmless(environment)} (${countOf(plan.undone)})`;
}
/** Names every commit that it undoes, in the words that git and GitHub look for. */
function revertCommitMessage(text) {
    const commits = text.plan.undone.flatMap((change) => change.commits);
    const shown = commits.slice(-100).toReversed();
    const more = commits.length - shown.length;
    return [
        revertTitle(text),
        "",
        ...shown.map(({ sha }) => `This reverts commit ${sha}.`),
        ...(more > 0 ? [`And ${more} older commits of the same deploy.`] : []),
        ...(text.why === undefined ? [] : ["", `Because ${revert_body_harmless(text.why)}.`]),
        "",
        text.trailer,
        "",
    ].join("\n");
}
/** The pull request: what is undone, why, is it safe, what stays, what to do. */
function revertBody(text) {
    const { plan, environment, branch, warnings } = text;
    const sections = [
        whatAndWhy(text),
        // So early that cutting a long body never takes it away.
        text.marker,
        safety(text),
        ...(warnings.length === 0
            ? []
            : [["**Look at this first**", ...warnings.map((warning) => `- ${reasonWords(warning)}`)].join("\n")]),
        `**What to do**: merge, then deploy ${(0,report_text/* code */.aY)(branch)}. deploy-guard watches that deploy as a revert and says whether ${(0,report_text/* escapeMarkdown */.FV)(environment)} recovered.`,
        `**It does not undo** data written since ${text.deployedAt === undefined ? "the deploy" : `${clock(text.deployedAt)} UTC`}, or messages already sent.${staysBehind(text)}`,
        "**To undo this revert** later: revert it. deploy-guard then watches that deploy as a re-application of the same change.",
        text.evidence ?? "",
        revert_body_details("Suspects", text.suspects.map(suspectLine)),
        revert_body_details(`What is undone (${countOf(plan.undone)})`, plan.undone.slice(0, 100).map((change) => `- ${revert_body_nameOf(change)}`)),
        revert_body_details(`Files (${text.paths.length})`, fileLines(text.paths)),
        revert_body_details("How this was made", [
            `- The three-way merge that \`git revert\` makes: ${(0,text_names/* sha7 */.go)(plan.to)} → ${(0,text_names/* sha7 */.go)(plan.from)}, onto ${(0,report_text/* code */.aY)(branch)}.`,
            ...(plan.note === undefined ? [] : [`- ${(0,report_text/* escapeMarkdown */.FV)(plan.note)}`]),
            "- Not wanted for a change? Give its pull request the label `deploy-guard: no-revert`, or its commit the trailer `Deploy-Guard: no-revert`.",
            "- Not wanted at all, for now? Open an issue with the label `deploy-guard: disable`.",
        ]),
    ];
    return (0,report_text/* fitBody */.KM)(`${sections.filter((section) => section !== "").join("\n\n")}\n`);
}
function whatAndWhy({ plan, bad, environment, why, incident }) {
    const [only, ...more] = plan.undone;
    const what = only !== undefined && more.length === 0
        ? `This reverts ${revert_body_nameOf(only)}, ${commitWords(only.commits)}.`
        : `This reverts deploy ${(0,text_names/* sha7 */.go)(bad)} of ${(0,report_text/* escapeMarkdown */.FV)(environment)}: ${plan.undone.slice(0, 5).map(revert_body_nameOf).join(", ")}${plan.undone.length > 5 ? ` and ${plan.undone.length - 5} more` : ""}.`;
    const because = why === undefined ? "" : ` Opened because ${(0,report_text/* escapeMarkdown */.FV)(why, 300)}.`;
    return `${what}${because}${incident === undefined ? "" : ` Incident: #${incident}.`}`;
}
function commitWords(commits) {
    const [first] = commits;
    if (commits.length === 1)
        return `commit ${first.sha}`;
    return `${commits.length} commits, ${(0,text_names/* sha7 */.go)(first.sha)} to ${(0,text_names/* sha7 */.go)(commits.at(-1).sha)}`;
}
function safety({ warnings, checks, later, plan }) {
    const answer = warnings.length === 0 ? "Yes, as far as can be checked" : "As a merge, yes; but look at the points below";
    const result = plan.scope === "deploy" && later.length === 0
        ? "the result is exactly the tree that ran before"
        : plan.scope === "deploy"
            ? `the result is the tree that ran before, plus ${commitCount(later.length)} that came later`
            : "the result is what is on the branch without this change";
    return `**Safe to merge?** ${answer}: ${[result, ...checks].map((check) => (0,report_text/* escapeMarkdown */.FV)(check)).join("; ")}.`;
}
function staysBehind({ later }) {
    if (later.length === 0)
        return "";
    const names = later
        .slice(-5)
        .map(({ sha, message }) => `${(0,text_names/* sha7 */.go)(sha)} ${(0,report_text/* escapeMarkdown */.FV)(subject(message), 60)}`);
    const more = later.length > 5 ? ` and ${later.length - 5} more` : "";
    return ` What came later stays, and may build on what goes: ${names.join(", ")}${more}.`;
}
function fileLines(paths) {
    const more = paths.length > 200 ? [`- and ${paths.length - 200} more`] : [];
    return [...paths.slice(0, 200).map((path) => `- ${(0,report_text/* code */.aY)(path, 300)}`), ...more];
}
function suspectLine({ number, sha, title, reasons }, at) {
    const name = number === undefined ? (0,text_names/* sha7 */.go)(sha) : `#${number}`;
    return `${at + 1}. ${name} ${(0,report_text/* escapeMarkdown */.FV)(title, 100)}${reasons === "" ? "" : ` — ${(0,report_text/* escapeMarkdown */.FV)(reasons, 400)}`}`;
}
function revert_body_details(summary, lines) {
    return lines.length === 0
        ? ""
        : `<details><summary>${summary}</summary>\n\n${lines.join("\n")}\n\n</details>`;
}
function revert_body_nameOf(change) {
    const title = (0,report_text/* escapeMarkdown */.FV)(titleOf(change), 100);
    return change.pull === undefined
        ? `${(0,text_names/* sha7 */.go)(change.commits[0].sha)} ${title} (pushed directly)`
        : `#${change.pull.number} ${title}`;
}
function titleOf({ pull, commits }) {
    return pull?.title ?? subject(commits[0].message);
}
function subject(message) {
    return message.split("\n", 1)[0];
}
function countOf(undone) {
    const pulls = undone.filter(({ pull }) => pull !== undefined).length;
    const pushes = undone.length - pulls;
    const parts = [
        ...(pulls > 0 ? [`${pulls} pull request${pulls === 1 ? "" : "s"}`] : []),
        ...(pushes > 0 ? [`${pushes} direct push${pushes === 1 ? "" : "es"}`] : []),
    ];
    return parts.join(", ");
}
function commitCount(count) {
    return `${count} commit${count === 1 ? "" : "s"}`;
}
/** Foreign words for a title or a commit message, where nothing can be escaped: they close no issue, mention nobody, and skip no check. */
function revert_body_harmless(text) {
    return (0,one_line/* oneLine */.T)(text, 150)
        .replace(/\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(:?\s+)(?=#|gh-|https?:|[\w.-]{1,100}\/[\w.-]{1,100}#)/giu, "$1$2issue ")
        .replace(/@+(?=\w)/gu, "")
        .replace(/\[([^\]\n]{0,30})\]/gu, "($1)")
        .replace(/\bskip-checks\s*:/giu, "skip-checks");
}

;// CONCATENATED MODULE: ./lib/revert/opt-out.js
const optOutLabel = "deploy-guard: no-revert";
/** Asked for by a label on a pull request, or by a trailer in a message; whether it counts depends on who did it. */
function findOptOuts(commits) {
    const labelled = new Map();
    const trailers = [];
    for (const commit of commits) {
        for (const pull of pullsOf(commit)) {
            if (pull.labels.some((label) => label.toLowerCase() === optOutLabel))
                labelled.set(pull.number, { commit, pull });
        }
        if (/^Deploy-Guard:[ \t]*no-revert[ \t]*$/imu.test(commit.message))
            trailers.push({ commit });
    }
    return [...labelled.values(), ...trailers];
}
/** One for each: `#7`, or the commit's id. */
function optOutKey({ commit, pull }) {
    return pull === undefined ? commit.sha : `#${pull.number}`;
}
/** Every pull request that brought a commit: into the branch, or into one that was merged there. */
function pullsOf({ pull, pulls }) {
    return pulls ?? (pull === undefined ? [] : [pull]);
}

;// CONCATENATED MODULE: ./lib/revert/path-warnings.js
/** Files whose old content is not the whole of the old state: a person has to look, so the pull request starts as a draft. */
const rules = [
    {
        rule: "database-migration",
        matches: /(?:^|\/)(?:migrations?|migrate|db\/(?:migrate|schema|structure)[^/]*|alembic\/versions|flyway|liquibase|changelogs?\/db)\/|(?:^|\/)(?:db\/(?:schema\.rb|structure\.sql)|schema\.prisma|V\d[\w.]*__[^/]*\.sql)$/iu,
        message: (paths) => `${paths}: a database migration. If it has run, undoing its file does not undo it: check that the old code works with the new schema, or write a migration back.`,
    },
    {
        rule: "lock-file",
        matches: /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|Cargo\.lock|composer\.lock|go\.sum|mix\.lock|gradle\.lockfile|packages\.lock\.json|Podfile\.lock|Package\.resolved|pubspec\.lock|flake\.lock|\.terraform\.lock\.hcl|deno\.lock)$/u,
        message: (paths) => `${paths}: a lock file. Check that it still fits its manifest (install with the lock frozen).`,
    },
    {
        rule: "generated-code",
        matches: /(?:^|\/)(?:generated|__generated__|gen|openapi-client|api-client)\/|\.(?:pb\.go|pb\.cc|pb\.h|g\.dart|freezed\.dart)$|_pb2(?:_grpc)?\.pyi?$|(?:^|[._-])generated\.\w+$/iu,
        message: (paths) => `${paths}: generated code. Check that it matches the definition it is generated from.`,
    },
    {
        rule: "infrastructure-state",
        matches: /\.(?:tf|tfvars|tfstate)(?:\.json|\.backup)?$|(?:^|\/)(?:terraform|pulumi|cloudformation|cdk\.out)\/|(?:^|\/)Pulumi\.[\w.-]*yaml$/u,
        message: (paths) => `${paths}: infrastructure. The old files are not the old state: look at the plan before it is applied, it may destroy what was created since.`,
    },
    {
        rule: "workflow-file",
        matches: /^\.github\/workflows\//u,
        message: (paths) => `${paths}: a workflow. The job's own token may not push it; an App or personal token with that right can.`,
    },
];
/** A warning for each kind of file in the list that a revert can't simply put back. */
function pathWarnings(paths) {
    return rules.flatMap(({ rule, matches, message }) => {
        // Beyond GitHub's longest path nothing matters, and the time stays bounded.
        const found = paths.filter((path) => path.length <= 4096 && matches.test(path));
        return found.length === 0 ? [] : [{ rule, message: message(listPaths(found)) }];
    });
}
/** The first three, and how many more. */
function listPaths(paths) {
    const shown = paths.slice(0, 3).join(", ");
    return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown;
}
function workflowFiles(paths) {
    return paths.filter((path) => path.startsWith(".github/workflows/"));
}

;// CONCATENATED MODULE: ./lib/revert/range-refusals.js
const archived = {
    rule: "archived",
    message: "The repository is archived and takes no changes. Unarchive it to revert.",
};
/** What can be refused before any file is looked at. */
function rangeRefusals(facts) {
    const [from, to, onto] = [shortSha(facts.from), shortSha(facts.to), shortSha(facts.onto)];
    if (!facts.fromIsAncestor) {
        const message = `${from} is not an ancestor of ${to}: history was rewritten or the two are on different branches, so what lies between them is not what was deployed.`;
        return [{ rule: "not-an-ancestor", message }];
    }
    if (!facts.toIsOnBranch) {
        const message = `${to} is not in the history of ${onto}: there is nothing of it to undo there. Revert it on the branch that was deployed.`;
        return [{ rule: "not-on-branch", message }];
    }
    if (facts.fromTree === facts.toTree) {
        return [{ rule: "nothing-to-undo", message: `${from} and ${to} hold exactly the same files.` }];
    }
    return [];
}
/** Ids as people read them; names stay whole. */
function shortSha(name) {
    return /^[0-9a-f]{40,64}$/u.test(name) ? name.slice(0, 7) : name;
}

;// CONCATENATED MODULE: ./lib/revert/reverts-in-text.js
/** Nobody writes by hand more than these, and the time stays bounded. */
const mostLetters = 200_000;
const mostClaims = 500;
const sha = "[0-9a-f]{7,64}";
/** `[main] `, as some put in front. */
const start = String.raw `^(?:\[[^\]\n]{1,40}\]\s*)?`;
/** After a word that is also the name of a feature: what is taken back. */
const something = String.raw `(?:\s*[:"'#]|\s+(?:of|to|the|commit|change|changeset|pull|pr|deploy|release|merge|v?\d)\b|\s+[0-9a-f]{7,64}\b)`;
const subjects = [
    // Git and GitHub's button; `Revert: …`, `revert(pay): …`, `Revert #12`, `Reverting …`, `Reverted …`.
    `(?:re-?)?revert(?:s|ed|ing)?\\b`,
    // Mercurial, Gerrit and Chromium.
    `back(?:s|ed|ing)?[ -]?out\\b`,
    `roll(?:s|ed|ing)?[ -]?back${something}`,
    `undo(?:es|ing)?${something}`,
    `(?:re-?(?:appl(?:y|ies|ied|ying)|land(?:s|ed|ing)?)|unreverts?)\\b`,
].map((form) => new RegExp(start + form, "iu"));
const sentences = new RegExp(String.raw `^[*>\-\s]{0,6}(?:this\s+)?(?:revert(?:s|ed|ing)?|backs?\s+out|backed\s+out|rolls?\s+back|undoes)\s+(?:the\s+)?(?:merge\s+)?(?:commits?|changesets?)\s+(${sha}\b(?:\s*(?:,|and|&|,\s*and)\s*${sha}\b){0,50})`, "gimu");
const bare = new RegExp(String.raw `^(?:back(?:ed)?[ -]?out|revert(?:s|ed)?|roll(?:ed)?[ -]?back)(?:\s+(?:of|changeset|commit))?:?\s+(${sha})\b`, "gimu");
const pullSentences = /^[*>\-\s]{0,6}(?:this\s+)?(?:revert(?:s|ed|ing)?|backs?\s+out|rolls?\s+back|undoes)\s+(?:the\s+)?(?:pull\s+requests?|PR|merge\s+request)?\s*([\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})\b/gimu;
const addresses = /^[*>\-\s]{0,6}(?:this\s+)?(?:revert(?:s|ed|ing)?|backs?\s+out|rolls?\s+back)\s+https?:\/\/[\w.:-]{1,200}\/([\w.-]{1,100}\/[\w.-]{1,100})\/pull\/(\d{1,9})\b/gimu;
const quoted = /^(?:\[[^\]\n]{1,40}\]\s*)?(?:revert|back ?out|roll ?back|undo)\s*:?\s*"(.{1,300})"(?:\s*\(#\d{1,9}\))?\s*$/gimu;
const reapplied = /^(?:\[[^\]\n]{1,40}\]\s*)?(?:re-?apply|re-?land)\s*:?\s*"(.{1,300})"(?:\s*\(#\d{1,9}\))?\s*$/gimu;
/** `repository` is the own one, `owner/name`: a pull request of another is none of ours. */
function revertClaims(text, repository) {
    const whole = text.slice(0, mostLetters);
    const subject = whole.split("\n", 1)[0].trim();
    const ids = new RegExp(String.raw `\b${sha}\b`, "giu");
    const commits = [
        ...[...whole.matchAll(sentences)].flatMap(([, list]) => list.match(ids) ?? []),
        ...[...whole.matchAll(bare)].map(([, id]) => id).filter((id) => /\d/u.test(id)),
    ].map((id) => id.toLowerCase());
    const pulls = [...whole.matchAll(pullSentences), ...whole.matchAll(addresses)]
        .filter(([, where]) => where === undefined || where.toLowerCase() === repository.toLowerCase())
        .map(([, , number]) => Number(number));
    const titles = [
        ...[...whole.matchAll(quoted)].map(([, title]) => title),
        // What is re-applied had been reverted: it is that revert which goes.
        ...[...whole.matchAll(reapplied)].map(([, title]) => `Revert "${title}"`),
    ];
    const isRevert = commits.length + pulls.length + titles.length > 0 || subjects.some((form) => form.test(subject));
    const few = (items) => [...new Set(items)].slice(0, mostClaims);
    return { commits: few(commits), pulls: few(pulls), titles: few(titles), isRevert };
}
/** Whether a commit is among what is claimed. Ids and numbers say it exactly; a title counts where there are none. */
function isClaimed(claims, commit) {
    return openClaims(claims)(commit);
}
/** The same for many commits, or for the claims of many: each question takes the same time however many there are. */
function openClaims(...all) {
    const ids = new Set();
    const lengths = new Set();
    const numbers = new Set();
    const names = new Set();
    const add = ({ commits, pulls, titles }) => {
        for (const id of commits) {
            ids.add(id);
            lengths.add(id.length);
        }
        for (const number of pulls)
            numbers.add(number);
        if (commits.length + pulls.length === 0)
            for (const title of titles)
                names.add(title.trim());
    };
    for (const claims of all)
        add(claims);
    const has = ({ sha: id, message, pull }) => {
        for (const length of lengths)
            if (ids.has(id.slice(0, length)))
                return true;
        if (numbers.size + names.size === 0)
            return false;
        const subject = message.split("\n", 1)[0].trim();
        const number = pull?.number ?? Number(/\(#(\d{1,9})\)$/u.exec(subject)?.[1]);
        if (numbers.has(number) || names.has(subject.replace(/\s*\(#\d{1,9}\)$/u, "")))
            return true;
        return pull !== undefined && names.has(pull.title.trim());
    };
    return Object.assign(has, { add });
}

;// CONCATENATED MODULE: ./lib/revert/range-findings.js





/** All that goes with the steps that are undone. */
function broughtBy({ commits, inside }) {
    return [...commits, ...inside];
}
/** A person's revert in the range may have been an emergency fix: undoing it brings the emergency back. */
function foreignReverts(facts) {
    const reverts = broughtBy(facts).filter((commit) => !range_findings_isOurRevert(commit) && isRevert(commit, facts));
    if (reverts.length === 0)
        return [];
    const names = listPaths([...new Set(reverts.map(range_findings_nameOf))]);
    const message = `${names} reverted something itself; undoing it brings that back. Check that this is wanted.`;
    return [{ rule: "undoes-a-revert", message }];
}
/** By its message, or by the title or the text of a pull request that brought it. */
function isRevert(commit, { repository }) {
    const texts = [commit.message, ...pullsOf(commit).map(({ title, body }) => `${title}\n\n${body}`)];
    return range_findings_isOurRevert(commit) || texts.some((text) => revertClaims(text, repository).isRevert);
}
function optOuts(facts) {
    const all = findOptOuts(broughtBy(facts));
    return {
        counting: all.filter((out) => !facts.powerless.has(optOutKey(out))),
        powerless: all.filter((out) => facts.powerless.has(optOutKey(out))),
    };
}
function powerlessOptOuts(facts) {
    const { powerless } = optOuts(facts);
    if (powerless.length === 0)
        return [];
    const names = listPaths(powerless.map(optOutName));
    const message = `${names} says that it must not be reverted by machine; whoever wrote that may not write to this repository, so it does not count.`;
    return [{ rule: "opt-out-without-right", message }];
}
function optOutName({ commit, pull }) {
    return pull === undefined ? range_findings_nameOf(commit) : `#${pull.number}`;
}
function botAuthors({ commits, inside }) {
    const bots = new Map();
    for (const commit of [...inside, ...commits]) {
        const author = commit.pull?.author ?? commit.author;
        if ((commit.pull?.authorIsBot ?? commit.authorIsBot) && author !== undefined)
            bots.set(author, commit);
    }
    return [...bots].map(([author, commit]) => ({
        rule: "bot-author",
        message: `${range_findings_nameOf(commit)} comes from ${author}, which may propose it again at once. ${howToStop(author)}`,
    }));
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
/** Anybody can write our trailer into a message; in what was pushed without a pull request, only who may write here. */
function range_findings_isOurRevert(commit) {
    const pulls = pullsOf(commit);
    return pulls.length === 0
        ? parseRevertMarker(commit.message) !== undefined
        : pulls.some(({ ours }) => ours === true);
}
function range_findings_nameOf({ sha, pull }) {
    return pull === undefined ? shortSha(sha) : `#${pull.number}`;
}

;// CONCATENATED MODULE: ./lib/revert/undone-later.js


/** Who says later that it reverts what is to be undone; reverts that were reverted in turn are left out. Newest first. */
function claimedReverters({ commits, later, repository, disproved }) {
    const standing = [];
    const isReverted = openClaims();
    for (const commit of later.toReversed()) {
        if (disproved.has(commit.sha) || isReverted(commit))
            continue;
        const claims = revertClaims(commit.message, repository);
        if (!claims.isRevert)
            continue;
        standing.push({ sha: commit.sha, claims });
        isReverted.add(claims);
    }
    return standing
        .map(({ sha, claims }) => ({ sha, reverted: commits.filter(openClaims(claims)) }))
        .filter(({ reverted }) => reverted.length > 0);
}
/** What of `commits` is reverted by later ones, and by which, in words. */
function undoneLater(question) {
    const reverters = claimedReverters(question);
    const gone = new Set(reverters.flatMap(({ reverted }) => reverted));
    const by = [...new Set(reverters.map(({ sha }) => shortSha(sha)))].slice(0, 5).join(", ");
    return { undone: question.commits.filter((commit) => gone.has(commit)), by };
}

;// CONCATENATED MODULE: ./lib/revert/assess-safety.js





const stopLabel = "deploy-guard: disable";
const dayMs = 86_400_000;
const refusalRules = [
    {
        id: "disabled",
        refuse({ stops }) {
            const stop = stops.find(({ mayStop }) => mayStop);
            return (stop &&
                `Reverts are switched off by #${stop.number} (label "${stopLabel}"). Close it to switch them on.`);
        },
    },
    {
        id: "already-reverted",
        refuse(facts) {
            const { merge, commits, reverts, bad, environment } = facts;
            const merged = reverts.find((known) => known.merged && known.bad === bad && known.environment === environment);
            if (merged !== undefined)
                return `#${merged.number} has reverted it already. Is that deployed?`;
            const { undone, by } = undoneLater(facts);
            if (undone.length > 0 && undone.length === commits.length) {
                return `Later commits have reverted all of it already (${by}). Are they deployed?`;
            }
            if (merge.same)
                return "The branch holds nothing of it any more: it is undone already. Is that deployed?";
            return;
        },
    },
    {
        id: "partly-reverted",
        refuse(facts) {
            if (undoneLater(facts).undone.length === facts.commits.length)
                return;
            const { undone, by } = undoneLater({ ...facts, commits: broughtBy(facts) });
            const { undoneAlready, same } = facts.merge;
            if (same)
                return;
            if (undone.length === 0 && undoneAlready.length === 0)
                return;
            const what = undone.length > 0 ? `${undone.map(range_findings_nameOf).join(", ")} by ${by}` : listPaths(undoneAlready);
            return `A part of it is undone already (${what}). Somebody chose what to keep; whether the rest must go is for a person to say.`;
        },
    },
    {
        id: "contains-our-revert",
        refuse(facts) {
            const ours = broughtBy(facts).find(range_findings_isOurRevert);
            return (ours &&
                `This deploy contains a revert of ours (${range_findings_nameOf(ours)}). Undoing it would bring back what was reverted.`);
        },
        fine: (facts) => broughtBy(facts).some((commit) => isRevert(commit, facts)) ? undefined : "no revert is undone",
    },
    {
        id: "conflict",
        refuse({ merge: { conflicts }, inTheWay, bad }) {
            if (conflicts === undefined)
                return;
            const what = conflicts.length === 0 ? "Folders were moved" : `${listPaths(conflicts)} changed`;
            const by = inTheWay.length === 0 ? "" : ` by ${inTheWay.join(", ")}`;
            return `${what} again${by} after ${shortSha(bad)}, on the same lines, so a machine can't tell which version is wanted.`;
        },
        fine: ({ later }) => later.length === 0 ? "nothing was merged since" : "nothing merged since touches the same lines",
    },
    {
        id: "healthy-later",
        refuse: ({ healthyLater, environment }) => healthyLater &&
            `A later commit, ${shortSha(healthyLater)}, is live in ${environment} and healthy: the problem is gone from there.`,
    },
    {
        id: "too-old",
        refuse({ deployedAt, now, maxAgeMs }) {
            if (deployedAt === undefined || now - deployedAt <= maxAgeMs)
                return;
            return `It went live ${hours(now - deployedAt)} ago, and deploys older than ${hours(maxAgeMs)} are not reverted by machine (response.max-age): too much may build on it.`;
        },
        fine: ({ deployedAt }) => (deployedAt === undefined ? undefined : "the deploy is recent"),
    },
    {
        id: "day-limit",
        refuse({ reverts, now, maxPerDay, environment, bad }) {
            const today = reverts.filter((known) => known.environment === environment && known.bad !== bad && now - known.createdAt < dayMs);
            if (today.length < maxPerDay)
                return;
            const list = today.map(({ number }) => `#${number}`).join(", ");
            return `${today.length} reverts were opened for ${environment} within a day (${list}), and response.max-per-day is ${maxPerDay}: something else may be wrong.`;
        },
    },
    {
        id: "closed-by-person",
        refuse({ reverts, bad, environment }) {
            const closed = reverts.find((known) => known.state === "closed" && !known.merged && known.bad === bad && known.environment === environment);
            return (closed &&
                `#${closed.number} was opened for this deploy and closed without merging. Reopen it if it is wanted after all.`);
        },
    },
    {
        id: "opted-out",
        refuse(facts) {
            const out = optOuts(facts).counting[0];
            return (out &&
                `${optOutName(out)} says that it must not be reverted by machine (label "${optOutLabel}" or the trailer "Deploy-Guard: no-revert").`);
        },
        fine: (facts) => (optOuts(facts).powerless.length === 0 ? "nobody opted out" : undefined),
    },
    {
        id: "workflow-files",
        refuse({ merge: { paths }, canPushWorkflows }) {
            const files = workflowFiles(paths);
            if (canPushWorkflows !== false || files.length === 0)
                return;
            return `${listPaths(files)} would change, and the job's own token can never push workflow files: give deploy-guard an App's token, or revert by hand.`;
        },
        fine: ({ merge: { paths } }) => workflowFiles(paths).length === 0 ? "no workflow file in it" : undefined,
    },
];
/** May a machine open this revert, and what must a person look at? */
function assessSafety(facts) {
    const refusals = [];
    const checks = [];
    for (const { id, refuse, fine } of refusalRules) {
        const message = refuse(facts);
        if (message)
            refusals.push({ rule: id, message });
        else
            checks.push(...[fine?.(facts)].filter((check) => check !== undefined));
    }
    const files = pathWarnings(facts.merge.paths).filter(
    // Where the very tree comes back that ran before, they fit each other as they did then.
    ({ rule }) => !(facts.merge.exact && fitsItself.has(rule)));
    const looks = [...facts.unread, ...foreignReverts(facts), ...files];
    if (pathWarnings(facts.merge.paths).length === 0)
        checks.push("no migration, lock file, generated code or infrastructure in it");
    const open = facts.reverts.find((known) => known.state === "open" && known.environment === facts.environment && known.bad !== facts.bad);
    if (open !== undefined) {
        const message = `#${open.number} is already open to revert ${shortSha(open.bad)} in ${facts.environment}. Merge or close that first: two reverts of one environment would undo each other's ground.`;
        refusals.push({ rule: "revert-open", message });
    }
    return {
        refusals,
        warnings: [...looks, ...powerlessOptOuts(facts), ...botAuthors(facts)],
        draft: looks.length > 0,
        checks,
        ...(open && { open }),
    };
}
/** Warnings that are about files which fit each other again when all of them are as they were. */
const fitsItself = new Set(["lock-file", "generated-code"]);
function hours(ms) {
    const whole = Math.round(ms / 360_000) / 10;
    return whole < 48 ? `${whole} h` : `${Math.round(whole / 24)} d`;
}

;// CONCATENATED MODULE: ./lib/revert/plan-revert.js
/** What is to be undone: the deploy, or the one change that is the suspect. */
function planRevert({ good, bad, commits, scope, suspect }) {
    const mainline = followFirstParents(bad, commits);
    if (mainline.length === 0) {
        const message = "No commit lies between the last good deploy and this one.";
        return { kind: "refused", reasons: [{ rule: "nothing-to-undo", message }] };
    }
    const changes = groupByPull(mainline);
    const deploy = { kind: "revert", from: good, to: bad, scope: "deploy", undone: changes };
    if (scope === "deploy" || changes.length === 1)
        return deploy;
    if (suspect === undefined) {
        return { ...deploy, note: "No change stands out as the cause, so the whole deploy is undone." };
    }
    const alone = changes.filter(({ pull, commits: own }) => "number" in suspect ? pull?.number === suspect.number : own.some(({ sha }) => sha === suspect.sha));
    const [first] = alone;
    const from = first?.commits[0]?.parents[0];
    if (first === undefined || alone.length > 1 || from === undefined) {
        return {
            ...deploy,
            note: "The suspect's commits do not stand together on the branch, so the whole deploy is undone.",
        };
    }
    return { kind: "revert", from, to: first.commits.at(-1).sha, scope: "suspect", undone: [first] };
}
/** The branch's own steps, oldest first: each brought one merge, one squashed pull request, or one pushed commit. */
function followFirstParents(bad, commits) {
    const known = new Map(commits.map((commit) => [commit.sha, commit]));
    const steps = [];
    for (let at = known.get(bad); at !== undefined; at = known.get(at.parents[0] ?? "")) {
        known.delete(at.sha);
        steps.unshift(at);
    }
    return steps;
}
function groupByPull(steps) {
    const groups = [];
    for (const commit of steps) {
        const last = groups.at(-1);
        if (last?.pull !== undefined && last.pull.number === commit.pull?.number)
            last.commits.push(commit);
        else
            groups.push({ commits: [commit], ...(commit.pull && { pull: commit.pull }) });
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/revert/tree.js
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
    const missing = [...new Set(shas)].filter((sha) => sha !== undefined && !levels.has(sha));
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

;// CONCATENATED MODULE: ./lib/text/hide-around.js
/**
 * Hides secrets in all of a text but these parts of our own. A marker that is blotted out is one that no later run finds,
 * and what it holds, an environment and a commit, everybody can read.
 */
function hideAround(hide, text, parts) {
    const [part, ...others] = parts;
    if (part === undefined)
        return hide(text);
    return text
        .split(part)
        .map((around) => hideAround(hide, around, others))
        .join(part);
}

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
            tree = isTree(entry) ? entry.sha : undefined;
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
        yield* want(levels, pairs.flatMap((pair) => [pair.before, pair.after]));
        pairs = pairs.flatMap((pair) => comparePair(pair, levels, found));
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
/** Adds the files that differ to `found` and answers the folders that do. */
function comparePair({ prefix, before, after }, levels, found) {
    const old = before === undefined ? nothing : levels.get(before);
    const now = after === undefined ? nothing : levels.get(after);
    const deeper = [];
    const compare = (name, was, is) => {
        if (sameEntry(was, is))
            return;
        const path = prefix + name;
        const [wasTree, isNowTree] = [isTree(was), isTree(is)];
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
        const content = encodeLevel(level);
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
            if (isOdd(name, entry))
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
    const [our, old, their] = [levels.get(ours), levels.get(base), levels.get(theirs)];
    const merged = new Map();
    for (const name of new Set([...our.keys(), ...their.keys()])) {
        const entry = mergeEntry(our.get(name), old.get(name), their.get(name));
        if (entry !== undefined)
            merged.set(name, entry);
    }
    return write(merged);
    function mergeEntry(a, o, b) {
        if (sameEntry(a, o))
            return b;
        if (sameEntry(b, o))
            return a;
        if (!isTree(a) || !isTree(o) || !isTree(b))
            throw new Error("both sides changed a path of a plain merge");
        return { mode: o.mode, sha: mergeLevel({ ours: a.sha, base: o.sha, theirs: b.sha }, levels, write) };
    }
}

// EXTERNAL MODULE: ./lib/world/git-objects.js
var git_objects = __webpack_require__(58845);
;// CONCATENATED MODULE: ./lib/stories/revert/read-along.js
/** Carries out a thought that needs reading on the way: hands it what it asks for until it has its answer. */
async function readAlong(thought, read) {
    let step = thought.next();
    while (!step.done)
        step = thought.next(await read(step.value));
    return step.value;
}

;// CONCATENATED MODULE: ./lib/stories/revert/merge-on-github.js






/** The tree that `git revert` would make on the branch. Nothing is written anywhere. */
async function mergeOnGitHub(github, order) {
    const { ours, undone, good } = order;
    const roots = { ours: ours.tree, base: undone.tree, theirs: good.tree };
    const trees = await readAlong(mergeTrees(roots, git_objects/* hashTree */.vz), openTreeReader(github));
    if (trees.way.kind === "plain") {
        const { tree } = trees.way;
        return {
            kind: "merged",
            way: "plain",
            tree,
            known: tree === good.tree,
            changes: trees.undone,
            blobs: new Map(),
            trees,
        };
    }
    return { ...(await mergeInClone(github, order, { roots, trees })), trees };
}
async function mergeInClone(github, { ours, undone, good }, { roots, trees }) {
    const clone = await github.openClone([...new Set([ours.sha, undone.sha, good.sha])]);
    try {
        const [answer] = await clone.merge([{ undone, ...roots, attributes: attributeFiles(roots.ours, trees) }]);
        if (answer.kind === "failed")
            return answer;
        if (answer.kind === "conflict")
            return { kind: "conflict", paths: answer.paths.map(toText) };
        const changes = await readAlong(diffTrees(roots.ours, answer.tree, trees.levels), clone.readTrees);
        const onGitHub = new Set([...trees.undone, ...trees.since].flatMap(({ before, after }) => [before?.sha, after?.sha]));
        const blobs = new Map();
        for (const { after } of changes) {
            if (after === undefined || after.mode === "160000" || onGitHub.has(after.sha))
                continue;
            blobs.set(after.sha, await clone.readBlob(after.sha));
        }
        return {
            kind: "merged",
            way: "git",
            tree: answer.tree,
            known: answer.tree === good.tree,
            changes,
            blobs,
        };
    }
    finally {
        await clone.close();
    }
}
/**
 * Trees through the API, each with all that is below it in one answer. GitHub cuts long answers: what is whole in one of
 * those shows by its id, and the rest is asked for when it is needed, first with all below it, then alone.
 */
function openTreeReader(github) {
    const known = new Map();
    const perhapsCut = new Map();
    function keepIfWhole(sha) {
        const level = perhapsCut.get(sha);
        if (level === undefined || (0,git_objects/* hashTree */.vz)(encodeLevel(level)) !== sha)
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
            known.set(sha, new Map(alone.map((entry) => [toBytes(entry.path), entryOf(entry)])));
        }
        return known;
    };
}
/** A listing with paths taken apart into levels, by the ids of their trees. Those that are known are left out. */
function levelsOf(root, entries, isKnown) {
    const folders = new Map([["", new Map()]]);
    const levels = new Map([[root, folders.get("")]]);
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
        folders.get(folder)?.set(toBytes(entry.path.slice(cut + 1)), entryOf(entry));
    }
    return levels;
}
function entryOf({ mode, sha }) {
    return { mode: mode.padStart(6, "0"), sha };
}

;// CONCATENATED MODULE: ./lib/stories/revert/disprove-claims.js




/** Claims that are looked into; a person looks at the rest. */
const mostChecked = 10;
/**
 * Later commits that say they revert something which is to be undone, and don't: anybody whose change is merged can write
 * so. What a commit does is told by the trees. A claim that can't be checked stands.
 */
async function disproveClaims(github, question) {
    const disproved = new Set();
    const claims = claimedReverters({ ...question, disproved });
    for (const { sha, reverted } of claims.slice(0, mostChecked)) {
        try {
            if (!(await revertsAny(github, { sha, reverted }, question)))
                disproved.add(sha);
        }
        catch (error) {
            if (!(error instanceof errors/* WorldError */.n))
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
    const own = await mergeOnGitHub(github, { ours: before, undone: before, good: reverter });
    const whole = await mergeOnGitHub(github, { ours: before, undone, good });
    const wanted = whole.kind === "merged" ? whole.changes : whole.trees.undone;
    const after = new Map(wanted.map((change) => [change.path, change.after]));
    const did = own.kind === "merged" ? own.changes : [];
    return did.some((change) => after.has(change.path) && sameEntry(after.get(change.path), change.after));
}

;// CONCATENATED MODULE: ./lib/stories/revert/publish-revert.js







/**
 * Tree, commit, branch, pull request, in this order: until the branch is made there is no trace, and whatever a try that
 * broke off has left is found by its name. What GitHub does not allow leads down a ladder: a prefilled link when the
 * branch could be made, commands when it could not.
 */
async function publishRevert(world, { ready: wanted, merge }) {
    const { github } = world;
    const { commands } = wanted;
    const notes = [];
    let ready = wanted;
    let commit;
    try {
        commit = await makeCommit(github, ready, merge);
        let taken = await takeBranch(github, ready, commit);
        if (taken.kind === "blocked") {
            const { branch, otherBranch } = ready;
            notes.push(`the branch ${taken.by} stands in the way of ${branch}, so this one is ${otherBranch}`);
            ready = { ...ready, branch: otherBranch };
            taken = await takeBranch(github, ready, commit);
        }
        if (taken.kind === "blocked") {
            const message = `The branch ${taken.by} stands in the way of ${ready.branch}, and another of ${wanted.branch}. Rename or delete it.`;
            return { kind: "failed", message, commands };
        }
        if (taken.kind === "foreign") {
            const message = `The branch ${ready.branch} exists and holds commits that are not ours, so it was left alone.`;
            return { kind: "failed", message, commands };
        }
    }
    catch (error) {
        const message = failure(error);
        return isArchived(message)
            ? { kind: "refused", reasons: [archived], conflicts: [], commands, warnings: ready.warnings }
            : { kind: "failed", message, commands };
    }
    const { title, body, base, branch } = ready;
    let pull;
    try {
        pull = await openPull(github, ready);
    }
    catch (error) {
        const message = `The branch ${branch} is there, but the pull request could not be opened: ${failure(error)}`;
        return {
            kind: "failed",
            message,
            commands,
            compareUrl: compareUrl(github, { title, body, base, branch }),
        };
    }
    // The pull request stands: whatever fails from here on is told, and stops nothing.
    const attempt = async (what, act) => {
        try {
            await act();
        }
        catch (error) {
            notes.push(`${what}: ${failure(error)}`);
        }
    };
    if (pull.baseSha !== ready.tip.sha) {
        let outdated;
        await attempt("what was merged meanwhile could not be read", async () => {
            outdated = await withdrawIfReverted(world, pull, ready);
        });
        if (outdated !== undefined) {
            return { kind: "refused", reasons: [outdated], conflicts: [], commands: [], warnings: ready.warnings };
        }
    }
    if (commit.verified === false)
        await attempt("the branch's rules could not be read", () => warnOfSignatures(github, base, notes));
    const { number, url, draft } = pull;
    return { kind: "opened", ...ready, draft, number, url, notes, pull };
}
async function makeCommit(github, { tree, tip, message }, merge) {
    if (!merge.known) {
        for (const content of merge.blobs.values())
            await github.createBlob(content);
        const changes = merge.changes.map(({ path, before, after }) => ({
            path: toText(path),
            mode: (after ?? before).mode,
            sha: after?.sha ?? null,
        }));
        const made = await github.createTree(tip.tree, changes);
        if (made !== tree) {
            throw new errors/* WorldError */.n(`made tree ${made} where git makes ${tree}, so nothing was published`, {
                service: "GitHub",
            });
        }
    }
    return github.createCommit({ message, tree, parents: [tip.sha] });
}
/** Makes the branch, or moves the one that an earlier try has left. `foreign` when it is somebody else's by now. */
async function takeBranch(github, { branch, base, tip, tree }, commit) {
    const made = await github.createBranch(branch, commit.sha);
    if (made.kind === "created")
        return { kind: "taken" };
    if (made.kind === "blocked")
        return made;
    const [left, own] = await Promise.all([github.readCommit(made.sha), github.readCommit(commit.sha)]);
    const ours = parseRevertMarker(left.message);
    const parent = left.parents[0];
    if (ours === undefined || left.author !== own.author || left.parents.length !== 1 || parent === undefined)
        return { kind: "foreign" };
    if (parent === tip.sha) {
        if (left.tree === tree)
            return { kind: "taken" };
    }
    else if (!["ahead", "identical"].includes((await github.compare(parent, base, 1)).status)) {
        return { kind: "foreign" };
    }
    await github.moveBranch(branch, commit.sha, true);
    return { kind: "taken" };
}
async function openPull(github, { title, body, base, branch, draft }) {
    try {
        return await github.createPull({ title, body, head: branch, base, draft });
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n) || error.status !== 422)
            throw error;
        // Opened by another run in the meantime; or this repository's plan has no drafts.
        const [known] = await github.findPulls({ head: branch, base, state: "open", limit: 1 });
        if (known !== undefined)
            return known;
        if (!draft || !/draft/iu.test(error.message))
            throw error;
        return github.createPull({ title, body, head: branch, base, draft: false });
    }
}
/** Something was merged while we worked: if it was the revert, ours is withdrawn. What trees tell decides, whatever a message says. */
async function withdrawIfReverted({ github, hide }, pull, { tip, base, branch, tree, undone }) {
    const since = await github.compare(tip.sha, base);
    const newest = since.commits.at(-1);
    const question = {
        commits: undone,
        later: since.commits,
        known: [tip, since.base],
        repository: nameOf(github),
    };
    const disproved = await disproveClaims(github, question);
    const [claimed] = claimedReverters({ ...question, disproved });
    const reverter = since.commits.find(({ sha }) => sha === claimed?.sha);
    if (reverter === undefined && newest?.tree !== tree)
        return;
    const by = (reverter ?? newest).sha.slice(0, 7);
    const why = `${by} reverted it while this was being prepared. Is that deployed?`;
    await github.ensureComment(pull.number, "<!-- deploy-guard:withdrawn -->", hide(`Withdrawn: ${why}`));
    await github.updatePull(pull.number, { state: "closed" });
    await github.deleteBranch(branch);
    return { rule: "already-reverted", message: why };
}
async function warnOfSignatures(github, base, notes) {
    const rules = await github.findBranchRules(base);
    if (rules?.some(({ type }) => type === "required_signatures")) {
        notes.push(`${base} takes signed commits only, and GitHub did not sign this one: merge it by squashing`);
    }
}
/** Beyond this length GitHub answers 414. */
const longestLink = 7_500;
/** Opens the pull request form, filled in as far as an address can carry it. */
function compareUrl({ serverUrl, owner, repo }, { title, body, base, branch }) {
    const path = [base, branch].map((name) => name.split("/").map(encodeURIComponent).join("/")).join("...");
    const start = `${serverUrl}/${owner}/${repo}/compare/${path}?quick_pull=1&title=${encodeURIComponent(title)}&body=`;
    let text = body.toWellFormed();
    while (start.length + encodeURIComponent(text).length > longestLink)
        text = text.slice(0, -200).toWellFormed();
    return start + encodeURIComponent(text);
}
/** Where the base of a pull request told the branch, the repository was not looked at before. */
function isArchived(message) {
    return /repository was archived/iu.test(message);
}
function failure(error) {
    if (error instanceof errors/* WorldError */.n)
        return error.message;
    throw error;
}

;// CONCATENATED MODULE: ./lib/stories/revert/read-label-right.js
/**
 * Whether a label stands by the will of somebody who may write: of all who put it on or took it off, only they count, and
 * the last of them decides. Undefined when that can't be told.
 */
async function readLabelRight(github, { number, label }, mayWrite) {
    const events = await github.readLabelEvents(number, label);
    for (const { kind, by } of events.toReversed()) {
        const may = await mayWrite(by);
        if (may === undefined)
            return { counts: undefined, by };
        if (may)
            return { counts: kind === "labeled", by };
    }
    return { counts: false, by: undefined };
}

;// CONCATENATED MODULE: ./lib/stories/revert/read-kill-switch.js



/** Issues with the label that are looked at, and how many at once. */
const mostIssues = 300;
const atOnce = 5;
/** Whether somebody who may has switched reverts off. Where there are no issues at all, nobody has. */
async function readKillSwitch(github, mayWrite) {
    try {
        const issues = await github.readIssues({ labels: [stopLabel], state: "open", limit: mostIssues });
        const stops = [];
        let isUnclear = false;
        for (let start = 0; start < issues.length; start += atOnce) {
            const some = issues.slice(start, start + atOnce);
            const found = await Promise.all(some.map(async ({ number }) => {
                const { counts, by } = await readLabelRight(github, { number, label: stopLabel }, mayWrite);
                if (counts === undefined)
                    isUnclear = true;
                return { number, by, mayStop: counts === true };
            }));
            stops.push(...found);
            if (found.some(({ mayStop }) => mayStop))
                return { stops, unread: [] };
        }
        return { stops, unread: isUnclear ? [unread("who put it there can't be read")] : [] };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        return error.status === 410 ? { stops: [], unread: [] } : { stops: [], unread: [unread(error.message)] };
    }
}
function unread(why) {
    const message = `Whether reverts are switched off (label "${stopLabel}" on an open issue) could not be read: ${why}. Check that before merging.`;
    return { rule: "kill-switch-unread", message };
}

;// CONCATENATED MODULE: ./lib/stories/revert/read-our-reverts.js



const read_our_reverts_newest = 100;
/** As many as this where that does not reach a day back, which is what the limit per day goes by. */
const newestOfDay = 500;
const read_our_reverts_dayMs = 86_400_000;
/** Branches of ours that are followed to their pull requests. */
const mostBranches = 30;
/**
 * Our pull requests: among the newest, and where there are more, by the names of their branches. An open one has its
 * branch, and one for these commits has a name that is known.
 */
async function readOurReverts(github, deploy, now) {
    try {
        let listed = await github.findPulls({ state: "all", limit: read_our_reverts_newest });
        if (listed.length < read_our_reverts_newest)
            return { pulls: oursAmong(github, listed), unread: [] };
        if (now - listed.at(-1).createdAt < read_our_reverts_dayMs)
            listed = await github.findPulls({ state: "all", limit: newestOfDay });
        const byBranch = await readByBranch(github, deploy);
        return { pulls: oursAmong(github, [...listed, ...byBranch]), unread: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        return { pulls: await readOwnOnly(github, deploy), unread: [read_our_reverts_unread(error.message)] };
    }
}
function oursAmong(github, pulls) {
    const byNumber = new Map(pulls.map((pull) => [pull.number, pull]));
    return [...byNumber.values()]
        .filter((pull) => isOurRevert(github, pull))
        .sort((a, b) => b.number - a.number);
}
async function readByBranch(github, deploy) {
    const refs = await github.readRefNames(`heads/${revertBranchBeginning}`);
    const branches = refs.map((ref) => ref.replace(/^heads\//u, "")).slice(-mostBranches);
    const names = new Set([...revertBranches(deploy), ...branches]);
    const found = await Promise.all([...names].map((head) => github.findPulls({ head, state: "all", limit: 10 })));
    return found.flat();
}
/** Those for these commits, as far as GitHub tells; a second one for the same branch it refuses anyway. */
async function readOwnOnly(github, deploy) {
    const found = await Promise.all(revertBranches(deploy).map((head) => github.findPulls({ head, state: "all", limit: 10 }).catch((error) => {
        if (error instanceof errors/* WorldError */.n)
            return [];
        throw error;
    })));
    return oursAmong(github, found.flat());
}
function read_our_reverts_unread(why) {
    const message = `Which reverts are open or were closed could not be read: ${why}. Check that there is no other before merging.`;
    return { rule: "reverts-unread", message };
}

;// CONCATENATED MODULE: ./lib/stories/revert/read-undoable.js


/** Commits looked at on either side of the bad one. */
const mostCommits = 1_000;
/** One comparison where good, bad and the tip are in line and few commits lie between; else two. */
async function readUndoable(github, query) {
    const { good, bad, branch, known } = query;
    if (known !== undefined && isComplete(known.comparison)) {
        return withPulls(github, await readInTwo(github, query, known.comparison), known.pulls);
    }
    const whole = await github.compare(good, branch, mostCommits);
    const inLine = whole.status === "ahead" && isComplete(whole);
    const last = whole.commits.find(({ sha }) => sha === bad);
    if (!inLine || last === undefined) {
        return withPulls(github, await readInTwo(github, query, await github.compare(good, bad, mostCommits)));
    }
    const brought = ancestorsOf(bad, whole.commits);
    return withPulls(github, {
        good: whole.base,
        bad: last,
        tip: whole.commits.at(-1),
        branch,
        goodIsAncestor: true,
        badIsOnBranch: true,
        range: whole.commits.filter(({ sha }) => brought.has(sha)),
        later: whole.commits.filter(({ sha }) => !brought.has(sha)),
        complete: true,
        url: `${github.serverUrl}/${github.owner}/${github.repo}/compare/${good}...${bad}`,
    });
}
async function readInTwo(github, query, before) {
    const { branch, after } = await readAfter(github, query);
    const onBranch = after.status === "ahead" || after.status === "identical";
    return {
        good: before.base,
        bad: after.base,
        tip: onBranch ? (after.commits.at(-1) ?? after.base) : after.base,
        branch,
        goodIsAncestor: before.status === "ahead" || before.status === "identical",
        badIsOnBranch: onBranch,
        range: before.commits,
        later: onBranch ? after.commits : [],
        complete: isComplete(before) && isComplete(after),
        url: before.url,
    };
}
/** What came after bad: on the branch, or else on the one that was deployed. */
async function readAfter(github, { bad, branch, deployedFrom }) {
    const after = await github.compare(bad, branch, mostCommits);
    if (after.status === "ahead" || after.status === "identical") {
        return { branch, after };
    }
    if (deployedFrom === undefined || deployedFrom === branch || !(await isBranch(github, deployedFrom))) {
        return { branch, after };
    }
    return readAfter(github, { good: bad, bad, branch: deployedFrom });
}
async function isBranch(github, name) {
    try {
        return (await github.findBranch(name)) !== undefined;
    }
    catch (error) {
        // A name that can't be a branch's, such as HEAD~1.
        if (error instanceof errors/* WorldError */.n && error.status === 422)
            return false;
        throw error;
    }
}
/** Pull requests that can't be read cost names and what they say, not the revert: their commits have no `pulls`. */
async function withPulls(github, plain, known) {
    const shas = plain.range.map(({ sha }) => sha).filter((sha) => known?.has(sha) !== true);
    const more = shas.length === 0 ? undefined : await readPulls(github, shas);
    const range = plain.range.map((commit) => {
        const all = (known?.get(commit.sha) ?? more?.get(commit.sha))?.filter(({ merged }) => merged);
        if (all === undefined)
            return commit;
        const pulls = all.map((pull) => read_undoable_broughtBy(github, pull));
        return { ...commit, pulls, ...(pulls[0] && { pull: pulls[0] }) };
    });
    return { ...plain, range };
}
async function readPulls(github, shas) {
    try {
        return await github.readPullsOfCommits(shas);
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.n)
            return undefined;
        throw error;
    }
}
function read_undoable_broughtBy(github, pull) {
    const { number, title, body, author, authorIsBot, labels, headBranch } = pull;
    return { number, title, body, author, authorIsBot, labels, headBranch, ours: isOurRevert(github, pull) };
}
function isComplete({ commits, total }) {
    return commits.length === total;
}
function ancestorsOf(sha, commits) {
    const known = new Map(commits.map((commit) => [commit.sha, commit]));
    const found = new Set();
    const waiting = [sha];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const commit = known.get(next);
        if (commit === undefined || found.has(next))
            continue;
        found.add(next);
        waiting.push(...commit.parents);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/stories/revert/read-safety-facts.js









/** What came after the undone commits on the branch: for a suspect alone, that begins within the deploy. */
function laterThan({ to }, { range, later }) {
    return [...range.slice(range.findIndex(({ sha }) => sha === to) + 1), ...later];
}
/** All that decides whether a machine may open this revert. Asks only for what the range gives reason to ask. */
async function readSafetyFacts({ github, now }, { environment, bad, deployedAt, healthyLater, response }, { history, plan, merge, ours, killSwitch, mayWrite }) {
    const { undone, since } = merge.trees;
    const onBranch = new Map(since.map(({ path, after }) => [path, after]));
    const paths = merge.kind === "merged" ? merge.changes : undone;
    const textPaths = paths.map(({ path }) => toText(path));
    const conflicts = merge.kind === "conflict" ? merge.paths : undefined;
    const commits = plan.undone.flatMap((change) => change.commits);
    const inside = insideOf(plan, history);
    const later = laterThan(plan, history);
    const repository = nameOf(github);
    const claimed = { commits: [...commits, ...inside], later, repository };
    return {
        now: now(),
        environment,
        bad,
        repository,
        ...(deployedAt !== undefined && { deployedAt }),
        commits,
        inside,
        later,
        disproved: await disproveClaims(github, {
            ...claimed,
            known: [history.good, history.bad, ...history.range],
        }),
        powerless: await findPowerless(github, claimed.commits, mayWrite),
        merge: {
            paths: textPaths,
            undoneAlready: undone
                .filter(({ path, after }) => onBranch.has(path) && sameEntry(onBranch.get(path), after))
                .map(({ path }) => toText(path)),
            conflicts,
            same: merge.kind === "merged" && merge.tree === history.tip.tree,
            exact: merge.kind === "merged" && merge.known,
        },
        unread: [...killSwitch.unread, ...ours.unread, ...unreadPulls(history)],
        inTheWay: conflicts === undefined ? [] : await findInTheWay(github, later, conflicts),
        reverts: ours.pulls.flatMap(knownReverts),
        stops: killSwitch.stops,
        ...(healthyLater !== undefined && { healthyLater }),
        canPushWorkflows: workflowFiles(textPaths).length === 0 ? undefined : await canPushWorkflows(github),
        maxAgeMs: response.maxAgeMs,
        maxPerDay: response.maxPerDay,
    };
}
/** What the steps of the branch that are undone, being merges, brought in: all of the range that is not later than they are. */
function insideOf({ undone, from, to, scope }, { range }) {
    const steps = new Set(undone.flatMap(({ commits }) => commits.map(({ sha }) => sha)));
    if (scope === "deploy")
        return range.filter(({ sha }) => !steps.has(sha));
    const before = ancestorsOf(from, range);
    const within = ancestorsOf(to, range);
    return range.filter(({ sha }) => within.has(sha) && !before.has(sha) && !steps.has(sha));
}
/** Opt-outs that people made who may not write here. */
async function findPowerless(github, commits, mayWrite) {
    const powerless = new Set();
    for (const out of findOptOuts(commits)) {
        try {
            const counts = out.pull === undefined
                ? await mayWrite(out.commit.author)
                : (await readLabelRight(github, { number: out.pull.number, label: optOutLabel }, mayWrite)).counts;
            // What can't be told counts: whoever asked for it may have been somebody who may.
            if (counts === false)
                powerless.add(optOutKey(out));
        }
        catch (error) {
            if (!(error instanceof errors/* WorldError */.n))
                throw error;
        }
    }
    return powerless;
}
function unreadPulls({ range }) {
    const unknown = range.filter(({ pulls }) => pulls === undefined).length;
    if (unknown === 0)
        return [];
    const message = `The pull requests of ${unknown} of ${range.length} commits could not be read, so whether one of them opted out (label) or is a revert is known by their messages only. Check that before merging.`;
    return [{ rule: "pull-requests-unread", message }];
}
function knownReverts({ body, number, state, merged, createdAt }) {
    return parseRevertMarkers(body).map(({ environment, bad }) => ({
        number,
        environment,
        bad,
        state,
        merged,
        createdAt,
    }));
}
/** The job's own token never may; of others GitHub does not tell. */
async function canPushWorkflows(github) {
    try {
        return (await github.findSelf())?.login === "github-actions[bot]" ? false : undefined;
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.n)
            return undefined;
        throw error;
    }
}
/** So many later commits are looked into at most, to name those in the way. */
const mostLookedInto = 10;
async function findInTheWay(github, later, conflicts) {
    const steps = later.slice(-mostLookedInto).filter(({ parents }) => parents.length === 1);
    try {
        const touching = await Promise.all(steps.map(async (commit) => {
            const { files } = await github.compare(commit.parents[0], commit.sha, 1);
            const touches = files.some(({ path, previousPath }) => conflicts.includes(path) || conflicts.includes(previousPath ?? ""));
            return touches ? [commit.sha] : [];
        }));
        const shas = touching.flat();
        if (shas.length === 0)
            return [];
        const pulls = await github.readPullsOfCommits(shas).catch(() => new Map());
        const names = shas.map((sha) => {
            const pull = pulls.get(sha)?.[0];
            return pull === undefined ? sha.slice(0, 7) : `#${pull.number}`;
        });
        return [...new Set(names)];
    }
    catch (error) {
        // Names only make the refusal clearer.
        if (error instanceof errors/* WorldError */.n)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/stories/revert/revert-on-github.js
















/**
 * Undoes a deploy by a pull request, if that is safe; else says why not and how to do it by hand. Nothing is written
 * before every question is answered. Safe to repeat: it finds what an earlier try has left.
 * @throws WorldError when GitHub can't be asked.
 */
async function revertOnGitHub(world, request) {
    const { github } = world;
    const branch = request.branch ?? mergedInto(request);
    const repository = branch === undefined ? await github.readRepository() : undefined;
    const base = branch ?? repository.defaultBranch;
    if (repository?.archived)
        return refused([archived], { commands: commandsOnBad(request) });
    const mayWrite = openMayWrite(github);
    const [ours, history, killSwitch] = await Promise.all([
        readOurReverts(github, request, world.now()),
        readUndoable(github, { ...request, branch: base }).catch((error) => ifGone(github, base, error)),
        readKillSwitch(github, mayWrite),
    ]);
    if (history === undefined) {
        const message = `The branch ${base}, which took the deploy in, does not exist any more. Choose the branch to undo it on.`;
        return refused([{ rule: "branch-gone", message }], { commands: commandsOnBad(request) });
    }
    const open = ours.pulls.find((pull) => pull.state === "open" && undoes(pull, request));
    if (open !== undefined && request.evenIfOpen !== true) {
        return { kind: "already-open", number: open.number, url: open.url, title: open.title, draft: open.draft };
    }
    const first = await planAndMerge(github, history, request);
    if (first.kind === "refused")
        return refused(first.reasons, { commands: revert_on_github_byHand(history, request) });
    // A suspect alone can be in conflict with its neighbours in the same deploy, where all of them together are not.
    const second = first.plan.scope === "suspect" && first.merge.kind !== "merged"
        ? await planAndMerge(github, history, { ...request, scope: "deploy" })
        : first;
    const { plan, merge } = second.kind === "planned" && second !== first
        ? { ...second, plan: { ...second.plan, note: noteOfConflict } }
        : first;
    const commands = commandsByHand(plan, {
        branch: history.branch,
        hasConflicts: merge.kind === "conflict",
    });
    if (merge.kind === "failed") {
        return refused([{ rule: "git-failed", message: `Git could not merge: ${merge.why}.` }], { commands });
    }
    const facts = await readSafetyFacts(world, request, { history, plan, merge, ours, killSwitch, mayWrite });
    const safety = assessSafety(facts);
    if (safety.refusals.length > 0 || merge.kind === "conflict") {
        if (!request.dryRun)
            await tellOpenRevert(world, request, safety);
        const conflicts = merge.kind === "conflict" ? merge.paths : [];
        return refused(safety.refusals, { commands, conflicts, warnings: safety.warnings });
    }
    const ready = makeReady(world, request, { history, plan, merge, safety, commands });
    if (request.dryRun)
        return { kind: "planned", ...ready };
    return publishRevert(world, { ready, merge });
}
const noteOfConflict = "The suspect alone is in conflict with what came after it, so the whole deploy is undone.";
async function planAndMerge(github, history, request) {
    const planned = planOf(history, request);
    if (planned.kind === "refused")
        return planned;
    const from = planned.from ?? (await github.readCommit(planned.plan.from));
    const merge = await mergeOnGitHub(github, { ours: history.tip, undone: planned.to, good: from });
    return { kind: "planned", plan: planned.plan, merge };
}
function refused(reasons, more = {}) {
    return { kind: "refused", reasons, conflicts: [], commands: [], warnings: [], ...more };
}
/** Undefined when what failed is that the branch is not there. */
async function ifGone(github, branch, error) {
    const missing = error instanceof errors/* WorldError */.n && error.status === 404;
    if (!missing || (await github.findBranch(branch)) !== undefined)
        throw error;
}
/** The branch that took in the bad commit by a pull request: known without asking. */
function mergedInto({ known, bad }) {
    return known?.pulls.get(bad)?.find(({ mergeCommit }) => mergeCommit === bad)?.baseBranch;
}
/** In this environment, or the same commits for another: one revert does for both. */
function undoes({ body }, { environment, bad, good }) {
    return parseRevertMarkers(body).some((marker) => marker.bad === bad && (marker.environment === environment || marker.good === good));
}
function planOf({ good, bad, branch, goodIsAncestor, badIsOnBranch, complete, range }, { scope, suspect }) {
    const reasons = rangeRefusals({
        from: good.sha,
        to: bad.sha,
        onto: branch,
        fromIsAncestor: goodIsAncestor,
        toIsOnBranch: badIsOnBranch,
        fromTree: good.tree,
        toTree: bad.tree,
    });
    if (reasons.length > 0)
        return { kind: "refused", reasons };
    if (!complete) {
        const message = `More than ${mostCommits} commits were deployed or came later: too many to look for what must not be undone.`;
        return { kind: "refused", reasons: [{ rule: "too-many-commits", message }] };
    }
    const plan = planRevert({
        good: good.sha,
        bad: bad.sha,
        commits: range,
        scope,
        ...(suspect && { suspect }),
    });
    if (plan.kind === "refused")
        return plan;
    const known = [good, bad, ...range];
    const find = (sha) => known.find((commit) => commit.sha === sha);
    return { kind: "planned", plan, from: find(plan.from), to: find(plan.to) ?? bad };
}
function revert_on_github_byHand({ branch, range }, { good, bad }) {
    const plan = planRevert({ good, bad, commits: range, scope: "deploy" });
    return plan.kind === "revert" ? commandsByHand(plan, { branch }) : [];
}
/** An open revert of an earlier deploy is told that a later one is bad too. */
async function tellOpenRevert(world, { environment, bad }, { open }) {
    if (open === undefined)
        return;
    const marker = `<!-- deploy-guard:also-bad sha=${bad} -->`;
    const text = `${bad.slice(0, 7)}, deployed to ${environment} since, got worse too. It is not reverted by machine while this is open.`;
    await world.github.ensureComment(open.number, marker, world.hide(text));
}
function makeReady({ hide }, { environment, good, bad, deployedAt, telling, response }, { history, plan, merge, safety, commands, }) {
    const marker = { environment, bad, good };
    const paths = merge.changes.map(({ path, before, after }) => ({
        path: toText(path),
        from: before?.sha ?? null,
        to: after?.sha ?? null,
    }));
    const [name, otherName] = revertBranches(marker);
    const text = {
        ...telling,
        ...marker,
        marker: revertMarker(marker),
        trailer: revertTrailer(marker),
        plan,
        branch: history.branch,
        ...(deployedAt !== undefined && { deployedAt }),
        paths: paths.map(({ path }) => path),
        later: laterThan(plan, history),
        checks: safety.checks,
        warnings: safety.warnings,
    };
    return {
        title: hide(revertTitle(text)),
        body: hideAround(hide, revertBody(text), [text.marker]),
        message: hideAround(hide, revertCommitMessage(text), [text.trailer]),
        branch: name,
        otherBranch: otherName,
        base: history.branch,
        tip: history.tip,
        tree: merge.tree,
        way: merge.way,
        paths,
        draft: response.draft || safety.draft,
        undone: plan.undone.flatMap((change) => change.commits),
        authors: authorsOf(plan),
        checks: safety.checks,
        warnings: safety.warnings,
        commands,
    };
}
function authorsOf({ undone }) {
    const people = undone.flatMap(({ pull, commits }) => [pull ?? commits[0]].filter(({ authorIsBot }) => !authorIsBot).map(({ author }) => author));
    return [...new Set(people)].filter((author) => author !== undefined);
}

;// CONCATENATED MODULE: ./lib/stories/respond/answer-with-revert.js







/** Opens the revert that the settings ask for, or says why there is none. */
async function answerWithRevert(world, settings, facts) {
    const { revert } = settings.response;
    if (revert === "off")
        return { kind: "off", why: "response.revert is off" };
    const { previous, sha, wentBackFrom, sameCommit } = facts.report.deploy;
    if (previous === undefined) {
        // A rollback, and what was live already, is not undone by undoing changes.
        const commands = wentBackFrom === undefined && !sameCommit ? commandsWithoutGood(sha) : [];
        return { kind: "refused", reasons: [nothingToGoBackTo(facts.report)], conflicts: [], commands };
    }
    const request = revertRequest(settings, facts, previous.sha);
    return factOf(await revertOnGitHub(world, { ...request, scope: revert }));
}
function nothingToGoBackTo({ deploy }) {
    const why = deploy.previousUnknown ?? "What was live before is not known";
    return { rule: "nothing-to-go-back-to", message: `${why}, so there is nothing to go back to.` };
}
/** Undoing the whole deploy, as a request to GitHub. */
function revertRequest({ response }, { report, range, healthyLater }, good) {
    const { deploy, verdict, dryRun } = report;
    const suspects = report.range?.suspects ?? [];
    const clear = clearSuspect(suspects)?.candidate;
    const since = verdict.onset?.at ?? deploy.deployedAt;
    const chart = worstChart(report);
    return {
        environment: deploy.environment,
        good,
        bad: deploy.sha,
        ...(deploy.ref !== undefined && { deployedFrom: deploy.ref }),
        deployedAt: deploy.deployedAt,
        scope: "deploy",
        ...(clear && { suspect: clear.number === undefined ? { sha: clear.sha } : { number: clear.number } }),
        ...(range && { known: { comparison: range.comparison, pulls: range.pulls } }),
        ...(healthyLater !== undefined && { healthyLater }),
        telling: {
            why: `${headline(report)} since ${clock(since)} UTC`,
            evidence: [signalTable(report), ...(chart === undefined ? [] : [chart])].join("\n\n"),
            suspects: suspects.map(suspectForRevert),
        },
        response: {
            draft: response.draft,
            maxAgeMs: response.maxAgeMs,
            maxPerDay: response.maxPerDay,
        },
        dryRun,
    };
}
function suspectForRevert(suspect) {
    const { number, sha, title } = suspect.candidate;
    return { ...(number !== undefined && { number }), sha, title, reasons: suspectText(suspect) };
}
function factOf(outcome) {
    switch (outcome.kind) {
        case "opened": {
            const { kind, number, url, title, draft, checks, warnings, notes, authors, pull } = outcome;
            return {
                kind,
                number,
                url,
                title,
                draft,
                checks,
                warnings,
                notes,
                authors,
                pull,
            };
        }
        case "already-open":
            return { ...outcome, checks: [], warnings: [], notes: [] };
        case "planned": {
            const { kind, title, branch, paths, warnings } = outcome;
            return { kind, title, branch, paths: paths.length, warnings };
        }
        case "refused": {
            const { kind, reasons, conflicts, commands } = outcome;
            return { kind, reasons, conflicts, commands };
        }
        case "failed":
            return outcome;
    }
}

;// CONCATENATED MODULE: ./lib/stories/respond/attempt.js

/** Every step gets its turn: even a bug of ours in one must not silence the next. */
function attempter(log) {
    return async (step, act, otherwise) => {
        try {
            return await act();
        }
        catch (error) {
            const message = error instanceof errors/* WorldError */.n ? error.message : `a bug of ours: ${error}`;
            log.warning(`${step}: ${message}`);
            if (error instanceof Error && !(error instanceof errors/* WorldError */.n))
                log.line(String(error.stack));
            return otherwise(message);
        }
    };
}

;// CONCATENATED MODULE: ./lib/report/merge-words.js

/** Rules that a merge by GitHub's own button always meets. */
const metAnyway = new Set(["creation", "deletion", "non_fast_forward"]);
/** What the rules of a branch ask for before a pull request can be merged there; empty when nothing. Classic protections are not among them. */
function mergeWords(rules) {
    const words = [...new Set(rules.flatMap(wordsOf))];
    return words.length === 0 ? "" : `**To merge it**, its branch asks for more: ${words.join("; ")}.`;
}
function wordsOf({ type, parameters }) {
    switch (type) {
        case "pull_request": {
            const count = Number(parameters.required_approving_review_count ?? 0);
            return [
                ...(count > 0 ? [`it needs ${count} approval${count === 1 ? "" : "s"}`] : []),
                ...(parameters.require_code_owner_review === true ? ["a code owner must approve"] : []),
                ...(parameters.required_review_thread_resolution === true ? ["every thread must be resolved"] : []),
            ];
        }
        case "required_status_checks": {
            const names = namesIn(parameters.required_status_checks, "context");
            return [
                `these checks must pass: ${names.map((name) => (0,report_text/* code */.aY)(name, 60)).join(", ") || "those of the ruleset"}`,
            ];
        }
        case "workflows":
            return [
                `required workflows must pass: ${namesIn(parameters.workflows, "path")
                    .map((path) => (0,report_text/* code */.aY)(path, 80))
                    .join(", ")}`,
            ];
        case "required_deployments": {
            const names = Array.isArray(parameters.required_deployment_environments)
                ? parameters.required_deployment_environments.map(String)
                : [];
            return [`it must have been deployed to ${names.map((name) => (0,report_text/* code */.aY)(name, 60)).join(", ")} before`];
        }
        case "merge_queue":
            return ['it goes through the merge queue: press "Merge when ready"'];
        case "required_signatures":
            return ["signed commits only: merge or squash it on GitHub's page, which signs"];
        case "required_linear_history":
            return ["no merge commits: squash or rebase it"];
        case "update":
            return ["only those who may bypass the branch's rules can merge"];
        default:
            return metAnyway.has(type) ? [] : [`the rule ${(0,report_text/* escapeMarkdown */.FV)(type.replaceAll("_", " "), 60)}`];
    }
}
function namesIn(list, key) {
    if (!Array.isArray(list))
        return [];
    return list
        .map((item) => item?.[key])
        .filter((name) => typeof name === "string")
        .slice(0, 10);
}

// EXTERNAL MODULE: ./lib/world/github/explain.js
var explain = __webpack_require__(77213);
;// CONCATENATED MODULE: ./lib/stories/respond/complete-revert.js




/** Hidden in the body once everything was done for this environment, so that a later run knows what is left to do. */
function completeMarker(environment) {
    return `<!-- deploy-guard:complete env=${encodeURIComponent(environment.toWellFormed())} -->`;
}
/**
 * Adds to the revert what could wait until the incident was open: its number, labels, reviewers, merging by itself, and what
 * its branch asks for before it can be merged. Each gets its turn; what an earlier run did not get done is done now. Nothing
 * is asked or written when all of it is there. Answers what went wrong.
 */
async function completeRevert({ github, hide }, revert, wanted) {
    const { number } = revert;
    const { body, baseBranch, draft, nodeId } = revert.pull ?? (await github.readPull(number));
    const { environment, labels, reviewers, autoMerge, incident } = wanted;
    const failures = [];
    let isComplete = true;
    const step = async (what, act) => {
        try {
            await act();
        }
        catch (error) {
            if (!(error instanceof errors/* WorldError */.n))
                throw error;
            failures.push(`${what}: ${error.message}`);
            // What GitHub has refused it refuses again; where it stumbled, the next run tries again.
            if ((0,explain/* isUnclear */.Z)(error))
                isComplete = false;
        }
    };
    const marker = completeMarker(environment);
    if (!body.includes(marker)) {
        if (labels.length > 0)
            await step("the revert's labels could not be added", () => github.addLabels(number, labels));
        await step("nobody could be asked to review the revert", async () => {
            const { refused } = await github.requestReviewers(number, whomToAsk(reviewers));
            if (refused.length > 0)
                failures.push(`could not be asked to review the revert: ${refused.join(", ")}`);
        });
        if (autoMerge !== undefined && !draft) {
            await step("the revert's merging by itself could not be switched on", () => github.enableAutoMerge(nodeId, autoMerge));
        }
    }
    const [first = "", ...rest] = body.split("\n\n");
    const isOwn = parseRevertMarkers(body).some((known) => known.environment === environment);
    const words = incident === undefined ? "" : `Incident: #${incident}.`;
    const elsewhere = `It is bad in ${hide(environment)} too.`;
    const added = [isOwn ? "" : elsewhere, words].filter((text) => text !== "" && !body.includes(text));
    const afterMarker = rest.findIndex((text) => parseRevertMarkers(text).length > 0) + 1;
    const hasIncident = words !== "" && added.includes(words);
    const paragraphs = [
        [first, ...added].join(" "),
        ...(isComplete && !body.includes(marker) ? [marker] : []),
        // Once: the rules are the branch's, whatever the environment.
        ...(hasIncident && isOwn ? [hide(mergeWords(await findRules(github, baseBranch)))] : []).filter(Boolean),
        ...(isOwn ? rest : rest.toSpliced(afterMarker, 0, revertMarker(wanted))),
    ];
    const whole = paragraphs.join("\n\n");
    if (whole !== body) {
        await step("the revert does not name the incident", () => github.updatePull(number, { body: whole }));
    }
    return failures;
}
/** What can't be read costs the sentence about it. */
async function findRules(github, branch) {
    try {
        return (await github.findBranchRules(branch)) ?? [];
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.n)
            return [];
        throw error;
    }
}
function whomToAsk(reviewers) {
    const names = [...new Set(reviewers.map((name) => name.replace(/^@/u, "")))];
    return {
        users: names.filter((name) => !name.includes("/")),
        teams: names.filter((name) => name.includes("/")).map((name) => name.slice(name.indexOf("/") + 1)),
    };
}

// EXTERNAL MODULE: ./lib/review/matching.js
var matching = __webpack_require__(15721);
;// CONCATENATED MODULE: ./lib/stories/respond/failing-integration.js

/** What the settings say of an integration, as questions that a change can be asked. */
function failingIntegration(name, { config, code, keys, packages, hosts }) {
    const configured = config.map(matching/* pathMatcher */.kZ);
    const called = code.map(matching/* pathMatcher */.kZ);
    // A pattern of a whole path, `payments.stripe.**`, says nothing of a single word in a line.
    const words = keys.filter((pattern) => !pattern.includes("."));
    return {
        name,
        configures: (path) => configured.some((matches) => matches(path)),
        calls: (path) => called.some((matches) => matches(path)),
        names: (word) => words.some((pattern) => (0,matching/* matchesText */.Fm)(pattern, word)),
        packages,
        hosts,
    };
}

;// CONCATENATED MODULE: ./lib/report/recovery-comment.js






function recoveryMarker(sha) {
    return `<!-- deploy-guard:recovery sha=${sha} -->`;
}
/** Whether the revert, or the rollback, helped; for the incident. */
function recoveryComment(report, { revert, deployedAt }) {
    const { deploy, verdict, runUrl } = report;
    const helped = verdict.verdict === "healthy" || verdict.verdict === "recovered";
    const what = revert === undefined ? "rollback" : "revert";
    const word = helped
        ? `**Recovered**: ${(0,report_text/* escapeMarkdown */.FV)(deploy.environment, 60)} is as it was before the bad deploy`
        : verdict.verdict === "inconclusive"
            ? "**Not known whether it recovered**"
            : `**Not recovered**: the ${what} did not help, so the cause lies elsewhere too${revert === undefined ? ". It is not tried again" : ""}`;
    const live = revert === undefined
        ? `${(0,text_names/* sha7 */.go)(deploy.sha)} is live again since ${clock(deploy.deployedAt)} UTC, by a rollback.`
        : `Revert #${revert} is live as ${(0,text_names/* sha7 */.go)(deploy.sha)} since ${clock(deploy.deployedAt)} UTC.`;
    const lasted = deployedAt === undefined
        ? ""
        : ` ${revert === undefined ? "The bad deploy" : "It"} was live for ${(0,duration/* duration */.p)((deploy.deployedAt - deployedAt) / 1_000)}.`;
    const left = revert === undefined
        ? "What is left: merge the revert, or the next deploy brings the change back; then the root cause and the actions above."
        : "What is left: the root cause and the actions above. Close this issue when they are written.";
    return (0,report_text/* fitBody */.KM)([
        recoveryMarker(deploy.sha),
        `${statusMark[verdict.verdict]} ${word}. ${live}${lasted}`,
        "",
        (0,report_text/* escapeMarkdown */.FV)(verdict.reason, 600),
        "",
        signalTable(report),
        ...(helped ? ["", left] : []),
        ...(runUrl === undefined ? [] : ["", (0,report_text/* link */.nf)("this run", runUrl)]),
        "",
    ].join("\n"));
}

;// CONCATENATED MODULE: ./lib/stories/respond/follow-revert.js




/** The bad deploy that this one undoes: it brings a merged revert of ours for the same environment. */
async function findUndoneDeploy(world, { environment }, range) {
    const pulls = [...(range?.pulls.values() ?? [])].flat();
    for (const pull of pulls) {
        const { merged, number } = pull;
        const marker = ourMarker(world.github, pull, environment);
        if (!merged || marker === undefined)
            continue;
        const [deployment] = await world.github.readDeployments({ environment, sha: marker.bad, limit: 1 });
        return {
            sha: marker.bad,
            revert: number,
            ...(deployment !== undefined && { deployedAt: deployment.createdAt }),
        };
    }
    return undefined;
}
/** Writes into the incident of the undone deploy whether the revert helped; once per deploy of it. Answers its number. */
async function tellIncident(world, report, undone) {
    const { deploy } = report;
    const { environment } = deploy;
    const incident = await findIncident(world.github, { environment, sha: undone.sha });
    if (incident === undefined)
        return undefined;
    const own = recoveryMarker(deploy.sha);
    const body = hideAround(world.hide, recoveryComment(report, undone), [own]);
    await world.github.ensureComment(incident.number, own, body);
    return incident.number;
}

;// CONCATENATED MODULE: ./lib/incident/timeline.js
/** What happened, oldest first. */
function timeline(facts) {
    const { deploy, liveSince, onset, decidedAt, revert, vendors, merged } = facts;
    const moments = [];
    const add = (at, source, happened) => void moments.push({ at, source, happened });
    for (const { at, number, title } of merged)
        add(at, "GitHub", { kind: "merged", number, title });
    const { sha, environment, found } = deploy;
    add(deploy.deployedAt, found, { kind: "deployed", sha, environment });
    if (deploy.rolloutAt !== undefined)
        add(deploy.rolloutAt, found, { kind: "rollout-began" });
    if (liveSince !== undefined && liveSince !== deploy.deployedAt)
        add(liveSince, "live check", { kind: "live" });
    if (onset !== undefined)
        add(onset.at, "readings", { kind: "got-worse" });
    for (const { at, vendor, detail } of vendors)
        add(at, "vendor", { kind: "vendor-said", vendor, detail });
    add(decidedAt, "deploy-guard", { kind: "certain" });
    if (revert !== undefined) {
        const kind = revert.kind === "opened" ? "revert-opened" : "revert-was-open";
        add(revert.at, "deploy-guard", { kind, number: revert.number });
    }
    return moments.sort((a, b) => a.at - b.at);
}

;// CONCATENATED MODULE: ./lib/report/late-revert.js




const lateRevertMarker = "<!-- deploy-guard:late-revert -->";
/** For an incident whose own run could not open the revert. */
function lateRevertComment(revert) {
    return `${lateRevertMarker}\n${sentence(revert)} What is said above about doing it by hand is not needed any more.`;
}
/** Named on top, below the hidden marker, whatever people have written since. */
function bodyWithRevert(body, revert) {
    const [marker = "", ...rest] = body.split("\n");
    return [marker, sentence(revert), "", ...rest].join("\n");
}
function sentence({ number, title, draft }) {
    const todo = draft ? "look at it, then merge it" : "merge it";
    return `**The revert is open now: #${number}** ${(0,report_text/* escapeMarkdown */.FV)(title)}: ${todo}, then deploy.`;
}
/** A title that people have not edited says what is to be done. */
function titleWithRevert(title, revert) {
    const told = [": see why", "could not be opened"].find((end) => title.endsWith(end));
    const cut = title.lastIndexOf(" — ");
    return told === undefined || cut < 0 ? title : `${title.slice(0, cut)}${revertInTitle(revert)}`;
}
function reopenedMarker(deployedAt) {
    return `<!-- deploy-guard:reopened at=${deployedAt} -->`;
}
/** For an incident that was closed, when the same commit is live again and bad again. */
function reopenedComment({ deploy, verdict, runUrl }) {
    const run = runUrl === undefined ? "" : ` ([this run](${runUrl}))`;
    return `${reopenedMarker(deploy.deployedAt)}\n**Again**: ${(0,text_names/* sha7 */.go)(deploy.sha)} was deployed once more at ${clock(deploy.deployedAt)} UTC, and it got worse again: ${(0,report_text/* escapeMarkdown */.FV)(verdict.reason, 600)}${run}`;
}

;// CONCATENATED MODULE: ./lib/stories/respond/claim-incident.js



/** How long the run that has the turn is given to open it: together ten seconds. */
const waitsMs = [1_000, 2_000, 3_000, 4_000];
/** Runs that may die with their turn before nobody waits any more. */
const mostTurns = 3;
/**
 * Whose turn it is to open the incident of a deploy, by a ref that only one run can make: runs at the same time would open
 * one each, and everybody would be notified of all of them. Who comes second waits for the first one's incident, and takes
 * the next turn where it does not come, since that run was killed.
 */
async function claimIncident(world, deploy) {
    const { github } = world;
    for (let turn = 1; turn <= mostTurns; turn++) {
        const claim = incidentClaim(deploy.environment, deploy.sha, turn);
        const isWon = await github.swapRef(claim, { from: undefined, to: deploy.sha }).catch((error) => {
            // Without the right to make refs there is no taking turns.
            if (error instanceof errors/* WorldError */.n)
                return undefined;
            throw error;
        });
        if (isWon === true && turn === 1)
            return { kind: "ours", alone: true };
        const incident = isWon === false ? await awaitIncident(world, deploy) : await findIncident(github, deploy);
        if (incident !== undefined)
            return { kind: "known", incident };
        if (isWon !== false)
            return { kind: "ours", alone: false };
    }
    return { kind: "ours", alone: false };
}
async function awaitIncident({ github, sleep }, deploy) {
    for (const wait of waitsMs) {
        const incident = await findIncident(github, deploy);
        if (incident !== undefined)
            return incident;
        await sleep(wait);
    }
    return findIncident(github, deploy);
}

;// CONCATENATED MODULE: ./lib/stories/respond/open-incident.js








/** Assignees that GitHub takes. */
const mostAssignees = 10;
/** After this long, a run that waited for this one may have given it up for dead. */
const longMs = 8_000;
/** Opens the incident, or finds the one that an earlier run has opened for this deploy. */
async function openIncident(world, { response, integrations }, { report, labels }) {
    const { deploy, dryRun, failing } = report;
    if (!response.incident)
        return { kind: "off", why: "response.incident is false" };
    const title = world.hide(incidentTitle(report));
    if (dryRun)
        return { kind: "planned", title };
    const turn = await claimIncident(world, deploy);
    if (turn.kind === "known")
        return goOn(world, report, turn.incident);
    const begun = world.now();
    report.answeredAt = begun;
    const marker = incidentMarker(deploy.environment, deploy.sha);
    const owners = new Set(failing.flatMap((name) => integrations[name].owners));
    const people = [...owners].filter((owner) => !owner.includes("/")).map((owner) => owner.replace(/^@/u, ""));
    const { number, url, unassigned } = await world.github.createIssue({
        title,
        body: hideAround(world.hide, incidentBody(report, timeline(factsOf(report))), [marker]),
        labels: [...labels, "incident"],
        assignees: people.slice(0, mostAssignees),
    });
    const left = [...unassigned, ...people.slice(mostAssignees)];
    if (left.length > 0)
        report.failures.push(`could not be assigned to the incident: ${left.join(", ")}`);
    if (turn.alone && world.now() - begun < longMs)
        return { kind: "opened", number, url };
    const first = await findFirst(world, report, number);
    if (first === undefined)
        return { kind: "opened", number, url };
    await world.github.updateIssue(number, { state: "closed" });
    return { kind: "already-open", number: first.number, url: first.url };
}
/** An earlier run has opened it: it is told of a revert that it does not know, and reopened when the same commit went bad anew. */
async function goOn(world, report, incident) {
    const { github, hide } = world;
    const { deploy, revert } = report;
    const { number, url, body, title, closedAt } = incident;
    const attempt = attempter(world.log);
    const fail = (message) => void report.failures.push(`the incident was not told: ${message}`);
    if (incident.state === "closed" && closedAt !== undefined && closedAt < deploy.deployedAt) {
        await attempt("reopening the incident", () => github.updateIssue(number, { state: "open" }), fail);
        const marker = reopenedMarker(deploy.deployedAt);
        await attempt("telling the incident", async () => void (await github.ensureComment(number, marker, hide(reopenedComment(report)))), fail);
    }
    if ((revert.kind === "opened" || revert.kind === "already-open") && !names(body, revert.number)) {
        const change = { title: hide(titleWithRevert(title, revert)), body: bodyWithRevert(body, revert) };
        await attempt("telling the incident of the revert", () => github.updateIssue(number, change), fail);
        await attempt("telling the incident of the revert", async () => void (await github.ensureComment(number, lateRevertMarker, hide(lateRevertComment(revert)))), fail);
    }
    return { kind: "already-open", number, url };
}
function names(body, number) {
    return new RegExp(`#${number}(?!\\d)`, "u").test(body);
}
/** The one that a run beside this one has opened meanwhile, if it came first. */
async function findFirst({ github, log }, { deploy }, own) {
    try {
        const first = await findIncident(github, deploy);
        return first !== undefined && first.number < own ? first : undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        log.warning(`whether another run has opened this incident too is not known: ${error.message}`);
        return undefined;
    }
}
function factsOf({ deploy, live, verdict, revert, vendors, range, answeredAt }) {
    const opened = revert.kind === "opened" || revert.kind === "already-open" ? revert : undefined;
    return {
        deploy,
        ...(live !== undefined && { liveSince: live.since }),
        ...(verdict.onset !== undefined && { onset: verdict.onset }),
        decidedAt: verdict.decidedAt,
        ...(opened && { revert: { at: answeredAt, number: opened.number, kind: opened.kind } }),
        vendors,
        merged: (range?.suspects ?? []).flatMap(({ candidate: { number, title, mergedAt } }) => number === undefined || mergedAt === undefined ? [] : [{ at: mergedAt, number, title }]),
    };
}

;// CONCATENATED MODULE: ./lib/stories/respond/read-changed-settings.js
const mostFiles = 20;
const read_changed_settings_mostBytes = 200_000;
/**
 * Which settings in the configuration of the failing integrations this deploy changed, by key; values redacted. One
 * request, and none when no such file was touched.
 */
async function readChangedSettings(world, { range, deploy }, integrations) {
    const { previous, sha } = deploy;
    const ofIntegration = (path) => integrations.find(({ configures }) => configures(path));
    const files = range.comparison.files
        .filter(({ path }) => ofIntegration(path) !== undefined)
        .slice(0, mostFiles);
    if (previous === undefined || files.length === 0)
        return [];
    // The parsers are large, and only a regression needs them.
    const [{ diffFile }, { keyText }, { redactChange, redactKey }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(211), __webpack_require__.e(285), __webpack_require__.e(47)]).then(__webpack_require__.bind(__webpack_require__, 20047)),
        __webpack_require__.e(/* import() */ 932).then(__webpack_require__.bind(__webpack_require__, 5932)),
        Promise.all(/* import() */[__webpack_require__.e(577), __webpack_require__.e(613)]).then(__webpack_require__.bind(__webpack_require__, 5613)),
    ]);
    const texts = await world.github.readVersions(files.flatMap(({ path, previousPath }) => [
        { ref: previous.sha, path: previousPath ?? path },
        { ref: sha, path },
    ]), read_changed_settings_mostBytes);
    return files.flatMap(({ path, previousPath }, at) => {
        const [old, now] = texts.slice(2 * at, 2 * at + 2);
        const { changes } = diffFile({
            path,
            ...(previousPath !== undefined && { previousPath }),
            ...(old !== undefined && { before: old }),
            ...(now !== undefined && { after: now }),
        });
        return changes.map((change) => ({
            integration: ofIntegration(path).name,
            file: path,
            line: change.line,
            key: keyText(redactKey(change.key)),
            ...redactChange(change.before?.value, change.after?.value, change.key),
        }));
    });
}

;// CONCATENATED MODULE: ./lib/revert/assess-rollback.js
/** What speaks against a revert for reasons that lie in the branch alone: going back to what was live needs no merge. */
const branchOnly = new Set([
    "conflict",
    "workflow-files",
    "workflow-file",
    "revert-open",
    "bot-author",
    "lock-file",
    "generated-code",
]);
/**
 * Why the commit before must not be made live again by a machine, from what was found for the revert of the whole deploy:
 * its refusals, and what a person would have to look at, such as a migration that has run.
 */
function rollbackRefusals(reasons) {
    return reasons.filter(({ rule }) => !branchOnly.has(rule));
}

// EXTERNAL MODULE: ./lib/settings/substitute.js
var substitute = __webpack_require__(92345);
// EXTERNAL MODULE: ./lib/stories/signals/open-signals.js + 1 modules
var open_signals = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/world/exchange.js
var exchange = __webpack_require__(42067);
;// CONCATENATED MODULE: ./lib/world/probes/status-page.js



/** Formats that a machine can read, in the order in which they are tried below a page's address. */
const formats = [
    { path: "/api/v2/summary.json", read: readStatuspage },
    { path: "/api/v2/status.json", read: readStatuspage },
    { path: "/index.json", read: readBetterStack },
    { path: "/summary.json", read: readInstatus },
];
/**
 * Reads a vendor's status page: Atlassian Statuspage and what is compatible with it (incident.io), Better Stack,
 * Instatus. A page in no known format is `unknown`; its text is never guessed at.
 * @throws WorldError when the page does not answer
 */
async function readStatusPage(http, url, now) {
    const at = now();
    for (const { path, read } of candidates(url)) {
        const answer = await http.send({
            service: "status page",
            url: path,
            timeoutMs: 5_000,
            maxBytes: 2_000_000,
            retries: 1,
            accept: [400, 401, 403, 404, 405, 406, 410],
        });
        const said = answer.status < 400 ? read(status_page_parseJson(answer.text)) : undefined;
        if (said !== undefined)
            return { ...said, detail: (0,one_line/* oneLine */.T)(said.detail, 200), at };
    }
    return { state: "unknown", detail: "its status page is in no format that a machine can read", at };
}
function candidates(url) {
    const page = URL.parse(url);
    if (page === null)
        throw new errors/* WorldError */.n("is no web address", { service: "status page" });
    const readAny = (json) => formats.map(({ read }) => read(json)).find((said) => said !== undefined);
    if (page.pathname.endsWith(".json"))
        return [{ path: page.href, read: readAny }];
    const base = `${page.origin}${page.pathname.replace(/\/+$/u, "")}`;
    return formats.map(({ path, read }) => ({ path: base + path, read }));
}
const component = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), status: schemas/* string */.YjP(), group: schemas/* boolean */.zMY().optional() });
const statuspage = schemas/* object */.Ikc({
    status: schemas/* object */.Ikc({ indicator: schemas/* string */.YjP(), description: schemas/* string */.YjP() }),
    components: schemas/* array */.YOg(component).optional().catch(undefined),
    incidents: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), status: schemas/* string */.YjP() }))
        .optional()
        .catch(undefined),
});
/** @see https://support.atlassian.com/statuspage/docs/what-are-the-different-apis-under-statuspage/ */
function readStatuspage(json) {
    const { data } = statuspage.safeParse(json);
    if (data === undefined)
        return undefined;
    const { indicator, description } = data.status;
    const troubled = (data.components ?? []).filter(({ status, group }) => status !== "operational" && group !== true);
    const open = (data.incidents ?? []).filter(({ status }) => status !== "resolved" && status !== "postmortem");
    const parts = [
        description,
        ...open.slice(0, 2).map(({ name }) => name),
        ...troubled.slice(0, 3).map(({ name, status }) => `${name}: ${status.replaceAll("_", " ")}`),
    ];
    return { state: status_page_stateOf(indicator), detail: `its status page says: ${parts.join("; ")}` };
}
const betterStack = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ attributes: schemas/* object */.Ikc({ aggregate_state: schemas/* string */.YjP() }) }),
});
/** @see https://betterstack.com/docs/uptime/api/status-page-json/ */
function readBetterStack(json) {
    const { data } = betterStack.safeParse(json);
    if (data === undefined)
        return undefined;
    const word = data.data.attributes.aggregate_state;
    return { state: status_page_stateOf(word), detail: `its status page says: ${word}` };
}
const instatus = schemas/* object */.Ikc({
    page: schemas/* object */.Ikc({ status: schemas/* string */.YjP() }),
    activeIncidents: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() }))
        .optional()
        .catch(undefined),
});
/** @see https://instatus.com/help/api */
function readInstatus(json) {
    const { data } = instatus.safeParse(json);
    if (data === undefined)
        return undefined;
    const word = data.page.status;
    const parts = [word, ...(data.activeIncidents ?? []).slice(0, 2).map(({ name }) => name)];
    return { state: status_page_stateOf(word), detail: `its status page says: ${parts.join("; ")}` };
}
// A maintenance may or may not be what is felt, so it is neither.
const up = ["none", "operational", "UP"];
const down = ["minor", "major", "critical", "degraded", "downtime", "HASISSUES"];
function status_page_stateOf(word) {
    return up.includes(word) ? "up" : down.includes(word) ? "down" : "unknown";
}
function status_page_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/stories/watch/ask-vendors.js



const againAfterMs = 60_000;
const mostHosts = 3;
/**
 * Answers a function that asks the vendors behind failing signals how they are: their status page, and their own hosts
 * from where we run. Each vendor is asked at most once a minute; nothing it says can raise an alarm, only hold one back.
 * Every host is asked once at the start: only what answered then and no longer does is down.
 */
function vendorAsker(world, settings, { signals, hasOutboundNetwork, }) {
    const askedAt = new Map();
    const vendors = new Set(signals.flatMap(({ facts }) => facts.integration ?? []));
    const atStart = new Map();
    for (const vendor of vendors) {
        for (const host of hostsOf(settings, vendor)) {
            if (atStart.has(host))
                continue;
            const reply = askHost(world, host);
            // Perhaps nobody ever asks for it; whoever does meets the error.
            reply.catch(() => { });
            atStart.set(host, reply);
        }
    }
    return async (names) => {
        const suspected = signals
            .filter(({ facts }) => names.includes(facts.name))
            .flatMap(({ facts }) => facts.integration ?? []);
        const now = world.now();
        const due = [...new Set(suspected)].filter((name) => now - (askedAt.get(name) ?? Number.NEGATIVE_INFINITY) >= againAfterMs);
        const words = await Promise.all(due.map(async (vendor) => {
            askedAt.set(vendor, now);
            const affected = signals
                .filter(({ facts }) => facts.integration === vendor)
                .map(({ facts }) => facts.name);
            const page = settings.integrations[vendor]?.statusPage;
            const [pages, hosts] = await Promise.all([
                Promise.all(page === undefined ? [] : [askStatusPage(world, page)]),
                Promise.all(hostsOf(settings, vendor).map((host) => judgeHost(world, host, { before: atStart.get(host), hasOutboundNetwork }))),
            ]);
            return weighed(pages, hosts).map((word) => ({ signals: affected, vendor, ...word }));
        }));
        return words.flat();
    };
}
function hostsOf(settings, vendor) {
    const hosts = settings.integrations[vendor]?.hosts ?? [];
    return hosts.filter((host) => !host.includes("*")).slice(0, mostHosts);
}
/** A page on which somebody wrote that all is well outweighs a request of ours that got no answer. */
function weighed(pages, hosts) {
    const isWell = pages.some(({ state }) => state === "up");
    const weighedHosts = hosts.map((word) => {
        if (!isWell || word.state !== "down")
            return word;
        return { ...word, state: "unknown", detail: `${word.detail}, but its status page reports no incident` };
    });
    return [...pages, ...weighedHosts];
}
async function askStatusPage(world, url) {
    try {
        return await readStatusPage(world.http, url, world.now);
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        return { at: world.now(), state: "unknown", detail: "its status page could not be read" };
    }
}
async function askHost(world, host) {
    try {
        const { status } = await world.http.send({
            service: host,
            url: `https://${host}/`,
            method: "HEAD",
            timeoutMs: 5_000,
            retries: 1,
        });
        return { kind: "answered", status };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        if (error.status !== undefined)
            return { kind: "answered", status: error.status };
        const { cause } = error;
        const why = cause instanceof exchange/* ExchangeError */.S ? whyNotAskable(cause) : undefined;
        return why === undefined ? { kind: "silent" } : { kind: "not-askable", why };
    }
}
/** Names inside a VPN, private certificate authorities, client certificates and other protocols say nothing of the vendor. */
function whyNotAskable({ fault, code = "", message }) {
    const isOtherProtocol = code === "EPROTO" || code.startsWith("HPE_");
    const isOurs = fault === "name" || fault === "certificate" || fault === "address" || fault === "cancelled";
    return isOurs || isOtherProtocol ? message : undefined;
}
/** An answer of any kind means that somebody is at home: an API's root is seldom a page, and may well say 5xx on a good day. */
async function judgeHost(world, host, { before, hasOutboundNetwork, }) {
    const at = world.now();
    const said = (state, detail) => ({ at, state, detail });
    const reply = await askHost(world, host);
    switch (reply.kind) {
        case "answered":
            return (reply.status ?? 0) >= 500
                ? said("unknown", `${host} answers the runner with ${reply.status}`)
                : said("up", `${host} answered from the runner`);
        case "not-askable":
            return said("unknown", `${host} could not be asked from the runner: ${reply.why}`);
        case "silent": {
            const atStart = await before;
            if (atStart?.kind !== "answered") {
                return said("unknown", `${host} does not answer the runner, and did not at the start of the watch either`);
            }
            return (await hasOutboundNetwork())
                ? said("down", `${host} answered the runner at the start of the watch and does not now`)
                : said("unknown", `${host} could not be asked: the runner has no outbound network`);
        }
    }
}

;// CONCATENATED MODULE: ./lib/stories/watch/deploys-after.js


/** Deployments of the environment that were begun after this deploy, newest first; those that are evidently of other services left out. */
async function deploysAfter({ github }, deploy) {
    const { environment, deploymentId, sha } = deploy;
    const deployments = await github.readDeployments({ environment, limit: lookBack });
    const own = deployments.find(({ id }) => id === deploymentId) ??
        deployments.find((deployment) => deployment.sha === sha);
    // GitHub's times are whole seconds; ids grow.
    const later = deployments.filter(({ id, createdAt }) => own === undefined
        ? createdAt > deploy.deployedAt
        : createdAt > own.createdAt || (createdAt === own.createdAt && id > own.id));
    if (own === undefined)
        return later;
    const all = deployments.map(traitsOf);
    return later.filter((other) => kinship(traitsOf(own), traitsOf(other), all).kind !== "other");
}

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
    let bad = 0;
    let total = 0;
    for (const reading of readings) {
        bad += reading.bad;
        total += reading.total;
    }
    const rate = total > 0 ? bad / total : 0;
    const variance = total * rate * (1 - rate);
    if (readings.length < fewest || variance <= 0)
        return 1;
    const residuals = readings.map((reading) => reading.bad - reading.total * rate);
    const plain = residuals.reduce((sum, residual) => sum + residual * residual, 0);
    return Math.max(1, plain / variance, longRunVariance(residuals, plain) / variance);
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
/** Whether the failure, wherever it began, has outlasted a restart, is more than one bad minute, and is not healing. */
function isSustained(state, onset, deployedAt, settings) {
    const { prepared, to } = state;
    const since = Math.max(deployedAt, onset?.at ?? deployedAt);
    const seconds = settings.settleSeconds + lastInterval(prepared, to);
    return (hasLasted(prepared, since, to, settings) &&
        isStillBadSince(state, since, settings) &&
        isBadWithoutWorst(state, { seconds, from: firstSince(prepared, since) }, settings));
}
/** Whether what a short failure can't bring reaches half of what is needed. */
function isBadWithoutWorst({ prepared, calibrated, to }, { seconds, from }, { alpha }) {
    const needed = Math.min(calibrated.regression, Math.log(1 / alpha)) / 2;
    return prepared.evidenceWithoutWorst(seconds, from, to) >= needed;
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
function persists(state, onset, deployedAt, settings) {
    const { prepared, to, mixed } = state;
    const { settleSeconds } = settings;
    const { after, settled, seen } = prepared;
    if (settled === 0 || to <= settled || mixed <= 0)
        return false;
    const later = seen.between(settled, to);
    if (later.bad < 3 || rateOf(later) < rateOf(seen.between(0, settled)) / 2)
        return false;
    const interval = lastInterval(prepared, to);
    const since = Math.max(deployedAt, onset?.at ?? deployedAt);
    if (since > deployedAt + settleSeconds * 1000)
        return false;
    const begun = after.findIndex(({ at }) => at >= since);
    // Shares of intervals added up: how long everything would have failed.
    const failing = after
        .slice(begun, to)
        .reduce((sum, { seconds }, nth) => sum + seconds * rateOf(seen.between(begun + nth, begun + nth + 1)), 0);
    const isOutage = rateOf(seen.between(to - 1, to)) >= outage;
    const outlasted = isOutage
        ? failing >= 1.1 * settleSeconds
        : hasLasted(prepared, since, to, settings) &&
            isBadWithoutWorst(state, { seconds: settleSeconds + interval, from: begun }, settings);
    return outlasted && isStillBad(prepared, begun, to, interval);
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
            if (isSustained(lately, onset, deployedAt, settings)) {
                return { alarm: { leader: lately, onset, rule: "sustained" }, histories };
            }
            crossed(lately, onset);
        }
        if (altogether !== undefined && whole.log >= pool.need) {
            const onset = onsetAt(altogether);
            if (mixed.log >= pool.need / 2 && persists(altogether, onset, deployedAt, settings)) {
                return { alarm: { leader: altogether, onset, rule: "persistent" }, histories };
            }
            crossed(altogether, onset);
        }
    }
    return { histories };
}
/** Evidence on the textbook scale: a calibrated threshold reads as ln(1/alpha). */
function scaled({ calibrated }, log, { alpha }) {
    return (log * Math.log(1 / alpha)) / calibrated.regression;
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
var lib = __webpack_require__(65616);
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
    const exchangeable = lib(s + k, rest + others) - lib(k, others);
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

;// CONCATENATED MODULE: ./lib/judge/signals/cap.js
/** Longer intervals are not capped: at minute scale a cap hides outages. */
const longestCapped = 15;
/** One short interval can bring at most five times the bad events expected at `rate` (never less than 3): bursts count, but do not decide alone. */
function capBursts(readings, rate) {
    return readings.map((reading) => reading.seconds > longestCapped
        ? reading
        : { ...reading, bad: Math.min(reading.bad, Math.max(3, Math.ceil(5 * rate * reading.total))) });
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
        evidenceWithoutWorst: (seconds, from, to) => evidenceOf(keptIndices(after, seconds, from, to).flatMap((index) => levels[index] ?? [])),
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
    return lib(bad + 0.5, good + 0.5) - lib(0.5, 0.5);
}
function nullLogLikelihood({ e0, n0, e1, n1 }, tolerate) {
    const before = n0 > 0 ? e0 / n0 : 0;
    const after = n1 > 0 ? e1 / n1 : 0;
    if (after <= tolerate * before)
        return logLikelihood(e0, n0, before) + logLikelihood(e1, n1, after);
    // On the border p1 = tolerate·p0 the score is a quadratic in p0; its smaller root is the maximum.
    const bad = e0 + e1;
    const good0 = n0 - e0;
    const good1 = n1 - e1;
    const a = tolerate * (bad + good0 + good1);
    const b = bad * (1 + tolerate) + good0 + tolerate * good1;
    const root = (2 * bad) / (b + Math.sqrt(Math.max(0, b * b - 4 * a * bad)));
    const rate = Math.min(root, 1 / tolerate);
    return logLikelihood(e0, n0, rate) + logLikelihood(e1, n1, Math.min(1, tolerate * rate));
}
function logLikelihood(bad, total, rate) {
    const good = total - bad;
    return (bad > 0 ? bad * Math.log(rate) : 0) + (good > 0 ? good * Math.log1p(-rate) : 0);
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
    const baseline = {
        ...tally(cappedUsual).between(0, cappedUsual.length),
        phi: dispersion(cappedUsual),
    };
    const seasons = rawEarlier
        .map((readings) => capBursts(readings, capRate))
        .map((readings) => ({ ...tally(readings).between(0, readings.length), phi: dispersion(readings) }))
        .filter(({ total }) => total > 0);
    const references = [...(isKnown ? [baseline] : []), ...seasons];
    const usualRate = Math.max(0, ...references.map(rateOf));
    const materialRate = Math.max(tolerate * usualRate, usualRate + floor / 50);
    const isCheck = areChecks(rawUsual.length > 0 ? rawUsual : rawAfter);
    const past = prepare_ratio_pastOf(usual, { isCheck, hasReferences: references.length > 0 });
    const settledAt = deployedAt + settings.settleSeconds * 1000;
    const firstSettled = after.findIndex(({ at }) => at >= settledAt);
    const settled = firstSettled < 0 ? after.length : firstSettled;
    function against({ bad, total, phi }, e1, n1) {
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
        evidenceWithoutWorst(seconds, from, to) {
            const kept = withoutWorst(rawAfter, after, { seconds, from, to });
            const { bad, total } = tally(kept.capped).between(0, kept.capped.length);
            const rate = rateOf(tally(kept.raw).between(0, kept.raw.length));
            const left = burstsIn(kept.raw, kept.capped).between(0, kept.raw.length);
            const counted = evidenceOf(bad, total);
            const burst = evidenceOfBursts(left, kept.raw.length, rate);
            return burst > 0 ? Math.max(counted, burst) : counted;
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




/** However calm the past, less evidence than this never acts. */
const leastThreshold = Math.log(10);
/**
 * How much evidence this signal must bring, learnt from past windows without a deploy: the level that at most a share
 * alpha of them reached (beta, for windows made unacceptable). Split-conformal, so it holds for any history whose
 * windows are exchangeable with this one. With too few windows the textbook thresholds stay; only a history in which
 * one window in ten passes them raises them.
 * @see Vovk, Gammerman, Shafer, Algorithmic learning in a random world, 2005
 */
function calibrate(signal, { deployedAt, deadline, settings: given }) {
    const settings = { ...judgeDefaults, ...given };
    const { alpha, beta } = settings;
    const watchSeconds = deadline === undefined ? undefined : (deadline - deployedAt) / 1000;
    const past = (signal.placebos ?? []).flatMap((readings) => placebo(signal, readings) ?? []);
    const alarms = past.map(({ asIs, at }) => mostEvidence(prepareSignal(asIs, at, settings), at, settings, watchSeconds));
    const misses = past.map(({ worse, at }) => mostAcceptance(prepareSignal(worse(settings.unacceptable), at, settings), at, settings));
    const textbook = { regression: Math.log(1 / alpha), healthy: Math.log(1 / beta) };
    return {
        regression: quantile(alarms, alpha) ?? Math.max(textbook.regression, quantile(alarms, 0.1) ?? 0),
        healthy: Math.max(textbook.healthy, quantile(misses, beta) ?? 0),
        ...(past.some(({ asIs, at }) => losesTraffic(prepareSignal(asIs, at, settings), settings)) && {
            ebbs: true,
        }),
    };
}
/** The ⌈(1 − share)(m + 1)⌉-th smallest; undefined with too few values to promise that share. */
function quantile(values, share) {
    const rank = Math.ceil((1 - share) * (values.length + 1) - 1e-9);
    const value = rank <= values.length ? values.toSorted((a, b) => a - b)[rank - 1] : undefined;
    return value === undefined ? undefined : Math.max(leastThreshold, value);
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
function mostEvidence(prepared, at, settings, watchSeconds) {
    const restarts = planRestarts(prepared, at + settings.settleSeconds * 1000, watchSeconds);
    let most = 0;
    for (let to = prepared.settled + 1; to <= prepared.after.length; to++) {
        most = Math.max(most, mixedEvidence(prepared, restarts, to), prepared.evidence(0, to));
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
const describe_most = 0.5;
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
    return total > 0 && bad >= describe_most * total;
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
    const prepared = prepareSignal(signal, deployedAt, settings);
    const settledAt = deployedAt + settings.settleSeconds * 1000;
    const watchSeconds = deadline === undefined ? undefined : (deadline - deployedAt) / 1000;
    return {
        prepared,
        restarts: planRestarts(prepared, settledAt, watchSeconds),
        calibrated: signal.calibrated ?? calibrate(signal, window),
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
const judgement_words_reasonWords = {
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
    const sentence = reasons.map(worded).join("; ");
    const reason = leader === undefined ? sentence : `${sentence}: ${leader.reason}`;
    return { ...rest, reason, facts: reasons, signals: told };
}
/** A replay with every judgement put into words. */
function replayInWords({ deploys, placebos, caught }) {
    const told = (one) => ({ ...one, verdict: verdictOf(one.verdict) });
    return { deploys: deploys.map(told), placebos: placebos.map(told), caught };
}
function worded(reason) {
    // Each kind has the words for its own facts; that they fit can't be told to the compiler of a table.
    return judgement_words_reasonWords[reason.kind](reason);
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
            return worded(reason);
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

// EXTERNAL MODULE: ./lib/stories/signals/baseline-file.js
var baseline_file = __webpack_require__(62475);
// EXTERNAL MODULE: ./lib/report/doubt-words.js
var doubt_words = __webpack_require__(12644);
;// CONCATENATED MODULE: ./lib/stories/signals/check-signals.js


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
                    world.log.warning(world.hide(`${facts.name} can't be judged: ${(0,doubt_words/* doubtWords */.O)(doubt)}`));
            signal.checked = doubts;
            facts.doubts = [...doubts, ...signal.shown];
            facts.notes = [...new Set([...facts.notes, ...notes])];
        }
        catch (error) {
            if (!(error instanceof errors/* WorldError */.n))
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

;// CONCATENATED MODULE: ./lib/judge/past/ledger-past.js

/** Longer ago, production was another. */
const longestMs = 30 * 86_400_000;
/** The readings that earlier healthy watches left of a signal whose source keeps no history. */
function ledger_past_pastOf(entries, { name, from, kind }, { before, baselineSeconds, settleSeconds, }) {
    const watches = inOrder(entries)
        .filter(({ verdict, deployedAt }) => verdict === "healthy" && before - deployedAt <= longestMs)
        .map(({ deployedAt, signals }) => ({
        deployedAt,
        readings: signals
            .find((signal) => signal.name === name && signal.from === from && signal.kind === kind)
            ?.readings.filter(({ at, seconds }) => at >= deployedAt && at + seconds * 1_000 <= before) ?? [],
    }))
        .filter(({ readings }) => readings.length > 0);
    const settled = watches.flatMap(({ deployedAt, readings }) => readings.filter(({ at }) => at >= deployedAt + settleSeconds * 1_000));
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

// EXTERNAL MODULE: ./lib/stories/signals/watched-signal.js
var watched_signal = __webpack_require__(77766);
;// CONCATENATED MODULE: ./lib/stories/signals/ledger-baseline.js




/** Gives signals without a history, for which no baseline step ran, the measure that earlier healthy watches left. */
async function takeLedger(world, { watch, judge }, { signals, environment, end }) {
    const bare = signals.filter(({ remembers, facts }) => remembers === "now" && facts.baseline.length === 0);
    if (bare.length === 0)
        return;
    const entries = await readLedger(world, environment);
    for (const signal of bare) {
        const { facts, kind } = signal;
        const past = ledger_past_pastOf(entries, { name: facts.name, from: speakerOf(world, facts), kind }, { before: end, baselineSeconds: watch.baseline / 1_000, settleSeconds: judge.settleSeconds });
        if (past.baseline.length === 0)
            continue;
        facts.baseline = past.baseline;
        const learnt = calibrate({ ...(0,watched_signal/* judged */.g)(signal), placebos: past.placebos }, {
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




const read_history_dayMs = 86_400_000;
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
                if (!(error instanceof errors/* WorldError */.n))
                    throw error;
                world.log.detail(`${facts.name}: its past can't be read: ${error.message}`);
                return [];
            }
        };
        const steps = Math.floor(watch.history / stepMs);
        const [past, ...earlier] = await Promise.all([
            span(deployedAt - steps * stepMs, watch.history - watch.baseline),
            span(deployedAt - read_history_dayMs, watch.duration),
            span(deployedAt - 7 * read_history_dayMs, watch.duration),
        ]);
        const placebos = placebosIn(past, {
            baseline: facts.baseline.length,
            after: Math.floor(watch.duration / stepMs),
            stepMs,
            deploysAt,
        });
        signal.earlier = earlier.filter((readings) => readings.length > 0);
        const asked = { ...(0,watched_signal/* judged */.g)(signal), placebos };
        signal.calibrated = calibrate(asked, {
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
    await Promise.all([reading, checkSignals(world, signals, contract, reading)]);
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
        if (looks > 0 && isHopeless(signals))
            await checkSignals(world, signals, contract);
        const gaveUp = isHopeless(signals) && !isStarting;
        const judgeNow = () => verdictOf(judge({
            deployedAt,
            deadline,
            settings: settings.judge,
            signals: signals.map(watched_signal/* judged */.g),
            vendors,
            blind: blindness,
            ended: now >= deadline || gaveUp,
        }));
        let verdict = judgeNow();
        if (looks === 0)
            world.log.line(baselineLine(verdict));
        looks += 1;
        if (verdict.verdict !== "watching") {
            // Pods have changed since the first check, and with them perhaps what the numbers mean.
            await Promise.all([learning, checkSignals(world, signals, contract)]);
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
        world.log.line(lookLine(verdict, elapsed, watch.settle / 1_000));
        if (verdict.verdict !== "watching") {
            world.log.line(verdictLine(verdict, elapsed));
            return { verdict, vendors, notes: (0,read_signals/* missingBaselines */.Re)(signals) };
        }
        const next = deployedAt + (Math.floor((now - deployedAt) / watch.interval) + 1) * watch.interval;
        await world.sleep(Math.max(0, Math.min(next, deadline) - world.now()));
    }
}

;// CONCATENATED MODULE: ./lib/stories/watch/await-live.js



/** Waits until the deployed sha answers; what answered before it is not this deploy's doing. */
async function awaitLive(world, settings, deploy) {
    if (settings.watch.live === undefined)
        return { kind: "not-asked" };
    const { every, ...live } = settings.watch.live;
    const conditions = live.conditions.map((condition) => (0,substitute/* substituteFacts */.cr)(condition, deploy));
    const probe = world.openProbe({ ...live, url: (0,substitute/* substituteFacts */.cr)(live.url, deploy), conditions });
    const startedAt = world.now();
    const deadline = startedAt + settings.watch.duration;
    for (let tries = 0;; tries += 1) {
        const run = await probe.run();
        const failed = run.conditions.filter(({ ok }) => !ok);
        const now = world.now();
        const waitedSeconds = (now - startedAt) / 1_000;
        if (run.error === undefined && failed.length === 0) {
            // Seen at the first try: it was live already, and since when is the deployment's word.
            const since = tries === 0 ? deploy.deployedAt : Math.max(deploy.deployedAt, run.at);
            world.log.line(`${(0,text_names/* sha7 */.go)(deploy.sha)} is live${tries === 0 ? "" : `, after ${(0,duration/* duration */.p)(waitedSeconds)}`}`);
            return { kind: "live", since, waitedSeconds };
        }
        const why = run.error ?? failed.map(({ text, actual }) => `${text} (got ${actual})`).join(", ");
        if (now >= deadline)
            return { kind: "never", why };
        if (tries % 4 === 0)
            world.log.line(`waiting for ${(0,text_names/* sha7 */.go)(deploy.sha)} to be live: ${why}`);
        await world.sleep(Math.min(every, deadline - now));
    }
}

;// CONCATENATED MODULE: ./lib/stories/respond/await-rollback.js







/** GitHub's clock and ours. */
const clocksApartMs = 30_000;
/** Waits until `good` is live again, as its deployment and, where asked for, the live check say; or for as long as was asked. */
async function awaitRollback(world, settings, wanted) {
    const { rollback } = settings.response;
    const deadline = world.now() + rollback.wait;
    for (;;) {
        const found = await look(world, rollback, wanted).catch((error) => {
            if (!(error instanceof errors/* WorldError */.n))
                throw error;
            world.log.warning(`waiting for the rollback: ${error.message}`);
            return undefined;
        });
        if (found?.kind === "not-live")
            return found;
        if (found !== undefined) {
            const liveness = await awaitLive(world, settings, found.deploy);
            if (liveness.kind === "never") {
                return { kind: "not-live", why: `${(0,text_names/* sha7 */.go)(wanted.good)} does not answer: ${liveness.why}` };
            }
            const deployedAt = liveness.kind === "live" ? liveness.since : found.deploy.deployedAt;
            return { ...found, deploy: { ...found.deploy, deployedAt } };
        }
        const left = deadline - world.now();
        if (left <= 0) {
            const { good, deploy } = wanted;
            const why = `no deployment of ${(0,text_names/* sha7 */.go)(good)} to ${deploy.environment} was live within ${(0,duration/* duration */.p)(rollback.wait / 1_000)}`;
            return { kind: "not-live", why };
        }
        await world.sleep(Math.min(settings.watch.interval, left));
    }
}
/** Undefined while it is still to come. */
async function look(world, rollback, { deploy, good, startedAt }) {
    const after = await deploysAfter(world, deploy);
    for (const deployment of after) {
        if (!(await isRollback(world, rollback, { deployment, good, startedAt })))
            continue;
        const record = await readRecord(world, deployment);
        if (isUnderWay(record))
            return undefined;
        const since = liveSince(record, world.now());
        if (since === undefined) {
            return { kind: "not-live", why: `deployment ${record.id} of it is ${record.statuses[0]?.state}` };
        }
        const { id } = record;
        const back = { environment: deploy.environment, sha: good, deployedAt: since, deploymentId: id };
        return {
            kind: "live",
            deploy: { ...back, found: `deployment ${id}` },
            deploysAt: [...after.map(({ createdAt }) => createdAt), deploy.deployedAt],
        };
    }
    return undefined;
}
/**
 * A deployment of the good commit. Or one by a run of the workflow that was started: the deployment that GitHub makes for
 * a job names the commit of the run, whatever the job has checked out.
 */
async function isRollback(world, rollback, { deployment, good, startedAt }) {
    if (deployment.sha === good)
        return true;
    if (startedAt === undefined || deployment.createdAt < startedAt - clocksApartMs)
        return false;
    const { runId } = await readRecord(world, deployment);
    // The job of this guard has a deployment of its own.
    if (runId === undefined || String(runId) === world.env.GITHUB_RUN_ID)
        return false;
    try {
        const { event, path } = await world.github.readRun(runId);
        return rollback.workflow === undefined
            ? event === "repository_dispatch"
            : event === "workflow_dispatch" && path.endsWith(`/${rollback.workflow}`);
    }
    catch (error) {
        // Without `actions: read` only the commit tells.
        if (error instanceof errors/* WorldError */.n)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/stories/respond/roll-back.js

















/**
 * Deploys the last good commit again by the user's own workflow, once per deploy, waits until it is live, judges it
 * against the time before the bad deploy, and writes into the incident what became of it.
 */
async function rollBack(world, settings, facts) {
    const { deploy, incident, failures, dryRun } = facts.report;
    const { rollback } = settings.response;
    // What can't be told must not stop what has been started.
    const tell = (marker, text) => attempter(world.log)("telling the incident of the rollback", async () => {
        if (!("number" in incident))
            return;
        const shown = hideAround(world.hide, text, [marker]);
        await world.github.ensureComment(incident.number, marker, shown);
    }, (message) => void failures.push(`the incident was not told of the rollback: ${message}`));
    const give = async (fact, marker = rollbackMarker) => {
        await tell(marker, noRollback(fact));
        return fact;
    };
    const good = deploy.previous?.sha;
    if (good === undefined)
        return { kind: "refused", reasons: [nothingToGoBackTo(facts.report)] };
    const what = rollbackName(rollback);
    if (dryRun)
        return { kind: "planned", what, good };
    const begun = await begin(world, settings, { ...facts, good });
    if (begun.kind === "refused" || begun.kind === "failed")
        return give(begun);
    if (begun.kind === "started") {
        world.log.line(`rolling back to ${(0,text_names/* sha7 */.go)(good)}: ${what} was started`);
        await tell(rollbackMarker, rollbackStarted(what, good));
    }
    else {
        world.log.line(`an earlier run has begun the rollback to ${(0,text_names/* sha7 */.go)(good)}: it is not started again`);
    }
    const arrival = await awaitRollback(world, settings, {
        deploy,
        good,
        startedAt: begun.kind === "started" ? begun.at : undefined,
    });
    if (arrival.kind === "not-live") {
        return give({ kind: "not-live", what, good, why: arrival.why }, recoveryMarker(good));
    }
    const after = await watchAgain(world, settings, { report: facts.report, ...arrival });
    await tell(recoveryMarker(good), recoveryComment(after, deploy));
    const { verdict, reason } = after.verdict;
    return { kind: "live", what, good, verdict, reason };
}
/** Asks whether it is safe, takes the one turn that there is for this deploy, and starts it. */
async function begin(world, settings, { good, ...facts }) {
    const { github } = world;
    const { deploy } = facts.report;
    const what = rollbackName(settings.response.rollback);
    const claim = rollbackClaim(deploy.environment, deploy.sha);
    try {
        if ((await github.findRef(claim)) !== undefined)
            return { kind: "earlier" };
        const reasons = await refusals(world, settings, { good, ...facts });
        if (reasons.length > 0)
            return { kind: "refused", reasons };
        const start = await starter(world, settings.response.rollback, deploy);
        // A second rollback is a second deploy, so the turn is taken first, by a ref that only one run can make. A run that
        // dies right after it leaves a rollback that never began, which the next one reports: better than one too many.
        if (!(await github.swapRef(claim, { from: undefined, to: deploy.sha })))
            return { kind: "earlier" };
        const at = world.now();
        await start().catch(async (error) => {
            // Its answer got lost, and GitHub may have taken it: what goes live will tell.
            if (!(0,explain/* isUnclear */.Z)(error)) {
                await giveBack(world, claim);
                throw error;
            }
            world.log.warning(`the rollback: ${error.message}`);
        });
        return { kind: "started", at };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        return { kind: "failed", what, message: error.message };
    }
}
/** What GitHub refused did not begin, so another run may, once the cause is mended. */
async function giveBack({ github, log }, claim) {
    try {
        await github.deleteRef(claim);
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        log.warning(`the turn to roll back could not be given back: ${error.message}`);
    }
}
/** Why the good commit must not be made live again by a machine: the questions of a revert of the whole deploy, as of now. */
async function refusals(world, settings, { good, ...facts }) {
    const { deploy } = facts.report;
    const later = (await deploysAfter(world, deploy)).find(({ sha }) => sha !== deploy.sha);
    if (later !== undefined) {
        const message = `${(0,text_names/* sha7 */.go)(later.sha)} was deployed meanwhile (deployment ${later.id}): this deploy is not what is live any more.`;
        return [{ rule: "deployed-since", message }];
    }
    const request = revertRequest(settings, facts, good);
    const outcome = await revertOnGitHub(world, { ...request, dryRun: true, evenIfOpen: true });
    if (outcome.kind !== "planned" && outcome.kind !== "refused")
        return [{ rule: "not-known", message: "Whether it is safe can't be told." }];
    const against = [...(outcome.kind === "refused" ? outcome.reasons : []), ...outcome.warnings];
    return rollbackRefusals(against);
}
/** Everything that has to be asked for is asked before the turn is taken. */
async function starter({ github }, { workflow, ref, inputs, event, payload }, deploy) {
    if (workflow === undefined) {
        return () => github.dispatchRepository(event, substituted(payload, deploy));
    }
    const branch = ref ?? (await github.readRepository()).defaultBranch;
    const given = Object.entries(inputs).map(([name, value]) => [name, (0,substitute/* substituteFacts */.cr)(String(value), deploy)]);
    return () => github.dispatchWorkflow(workflow, branch, Object.fromEntries(given));
}
function substituted(value, deploy) {
    if (typeof value === "string")
        return (0,substitute/* substituteFacts */.cr)(value, deploy);
    if (Array.isArray(value))
        return value.map((item) => substituted(item, deploy));
    if (value === null || typeof value !== "object")
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, substituted(item, deploy)]));
}
/** Watches the good commit as any deploy, but against the time before the bad one. */
async function watchAgain(world, settings, { report, deploy, deploysAt }) {
    const { signals, hasOutboundNetwork } = (0,open_signals/* openSignals */.o)(world, settings);
    const { verdict, vendors, notes } = await watchDeploy(world, settings, {
        deploy,
        deploysAt,
        baselineEnd: report.deploy.deployedAt,
        signals,
        askVendors: vendorAsker(world, settings, { signals, hasOutboundNetwork }),
    });
    return { ...report, deploy, verdict, vendors, notes, signals: signals.map(({ facts }) => facts) };
}

;// CONCATENATED MODULE: ./lib/stories/respond/answer.js















/**
 * Does what the verdict asks for and tells all of it. Only a regression is answered with writes: the revert, then the
 * incident, then the mark on the deployment, then the rollback, which takes its time. Each gets its turn, whatever became of the one before.
 */
async function answer(world, settings, facts) {
    const { deploy, range, undoes, healthyLater, dryRun } = facts;
    const attempt = attempter(world.log);
    const integrations = failingIntegrations(settings, facts);
    const report = reportOf(world, settings, facts, integrations);
    if (undoes !== undefined)
        return await followUp(world, report, { undoes, attempt });
    if (asksForIncidentAlone(report.verdict, settings))
        return await openIncidentAlone(world, settings, { report, attempt });
    if (report.verdict.verdict !== "regressed")
        return report;
    if (range !== undefined && report.range !== undefined && integrations.length > 0) {
        report.range.settings = await attempt("reading what changed", () => readChangedSettings(world, { range, deploy }, integrations), () => []);
    }
    const labels = [ourLabel, ...settings.response.labels];
    report.revert = await attempt("the revert", () => answerWithRevert(world, settings, { report, range, healthyLater }), (message) => failedRevert(message, deploy));
    report.incident = await attempt("the incident", () => openIncident(world, settings, { report, labels }), (message) => ({ kind: "failed", message }));
    const fail = (what) => (message) => void report.failures.push(`${what}: ${message}`);
    if (!dryRun) {
        await attempt("completing the revert", async () => void report.failures.push(...(await complete(world, settings, { report, labels }))), fail("the revert is not complete"));
    }
    if (!dryRun) {
        await attempt("marking the deployment", () => mark(world, report), fail("the deployment could not be marked"));
    }
    const { rollback } = settings.response;
    if (rollback !== undefined) {
        const response = { ...settings.response, rollback };
        report.rollback = await attempt("the rollback", () => rollBack(world, { ...settings, response }, { report, range, healthyLater }), (message) => ({ kind: "failed", what: rollbackName(rollback), message }));
    }
    return report;
}
/** Most requests fail, though not by this deploy; or what was never seen working fails, and the user asks for an incident then. */
function asksForIncidentAlone({ verdict, mostFail, facts = [] }, { response }) {
    if (verdict === "elsewhere")
        return mostFail === true;
    const neverWorked = facts.some(({ kind }) => kind === "never-seen-working");
    return verdict === "inconclusive" && neverWorked && response.incident === "always";
}
/** Somebody must know, but there is nothing that a revert would mend, and the deployment is not marked as bad. */
async function openIncidentAlone(world, settings, { report, attempt }) {
    const cause = report.verdict.verdict === "elsewhere" ? "a revert would not mend it" : "nobody knows how it was before";
    report.revert = { kind: "off", why: `${cause} (${report.verdict.reason})` };
    const labels = [ourLabel, ...settings.response.labels];
    report.incident = await attempt("the incident", () => openIncident(world, settings, { report, labels }), (message) => ({ kind: "failed", message }));
    return report;
}
function failingIntegrations(settings, { watched, signals }) {
    const names = alarming(watched.verdict).map(({ name }) => signals.find((signal) => signal.name === name)?.integration);
    return [...new Set(names.filter((name) => name !== undefined))].map((name) => failingIntegration(name, settings.integrations[name]));
}
function reportOf({ github, now }, { links }, { deploy, range, watched, signals, live, undoes, reapplies, dryRun, runUrl }, integrations) {
    const nothing = { kind: "off", why: "nothing got worse" };
    return {
        deploy,
        ...(live !== undefined && { live }),
        ...(undoes !== undefined && { undoes }),
        ...(reapplies !== undefined && { reapplies }),
        verdict: watched.verdict,
        signals,
        failing: integrations.map(({ name }) => name),
        vendors: watched.vendors,
        ...(range !== undefined && {
            range: {
                compareUrl: range.comparison.url,
                commits: range.comparison.total,
                suspects: rankSuspects(range.candidates, integrations),
                settings: [],
                ...(range.assumed && { assumed: true }),
            },
        }),
        revert: nothing,
        incident: nothing,
        failures: [],
        notes: watched.notes,
        runUrl,
        repositoryUrl: `${github.serverUrl}/${github.owner}/${github.repo}`,
        links,
        dryRun,
        answeredAt: now(),
    };
}
/** A revert of ours, or a rollback, went live: it is never undone by us, and the incident that it answers is told how it went. */
async function followUp(world, report, { undoes, attempt }) {
    const what = undoes.revert === undefined ? `takes ${(0,text_names/* sha7 */.go)(undoes.sha)} back` : `brings the revert #${undoes.revert}`;
    const why = `this deploy ${what}: undoing it would bring back what was undone`;
    report.revert = { kind: "off", why };
    report.incident = { kind: "off", why: "it belongs to the incident of the deploy that was undone" };
    if (report.dryRun)
        return report;
    await attempt("telling the incident", () => tellIncident(world, report, undoes), (message) => void report.failures.push(`the incident was not told: ${message}`));
    return report;
}
/** What the revert lacks once the incident is open. */
async function complete(world, { response, integrations }, { report, labels }) {
    const { revert, incident, deploy, failing, range } = report;
    if ((revert.kind !== "opened" && revert.kind !== "already-open") || deploy.previous === undefined)
        return [];
    const authors = revert.authors ??
        (range?.suspects ?? []).flatMap(({ candidate: { author, authorIsBot } }) => author === undefined || authorIsBot ? [] : [author]);
    const owners = failing.flatMap((name) => integrations[name]?.owners ?? []);
    return completeRevert(world, revert, {
        environment: deploy.environment,
        bad: deploy.sha,
        good: deploy.previous.sha,
        incident: "number" in incident ? incident.number : undefined,
        labels,
        reviewers: [...response.reviewers, ...owners, ...authors],
        autoMerge: response.autoMerge,
    });
}
function failedRevert(message, { sha, previous }) {
    const commands = previous === undefined ? [] : commandsOnBad({ good: previous.sha, bad: sha });
    return { kind: "failed", message, commands };
}
/** Marks the deployment, so that a later run does not take this deploy for a good one. */
async function mark({ github, hide }, report) {
    const { incident, runUrl } = report;
    const { deploymentId } = report.deploy;
    if (deploymentId === undefined)
        return;
    const statuses = incident.kind === "already-open" ? await github.readDeploymentStatuses(deploymentId) : [];
    if (statuses.some(({ description }) => description.startsWith(regressedMark)))
        return;
    const description = hide(`${regressedMark}: ${headline(report)}`).slice(0, 140);
    const logUrl = "url" in incident ? incident.url : runUrl;
    await github.markDeployment(deploymentId, { state: "failure", description, ...(logUrl && { logUrl }) });
}

;// CONCATENATED MODULE: ./lib/stories/respond/find-reapplied.js




/** Pull requests looked back over; older ones are looked up by what is named. */
const find_reapplied_lookBack = 100;
/** Commits and pull requests that are looked up by name. */
const find_reapplied_mostNamed = 20;
/**
 * The merged revert of ours that this deploy takes back, known by what is said to be reverted: a commit, a pull request, or
 * the title `Reapply "…"`. A deploy that says nothing of the kind costs no request.
 */
async function findReapplied({ github }, { environment }, range) {
    const claims = claimsOf(range, nameOf(github));
    if (claims.length === 0)
        return undefined;
    const isTakenBack = (pull) => pull.merged &&
        ourMarker(github, pull, environment) !== undefined &&
        claims.some((claim) => isClaimedPull(claim, pull));
    const newest = await github.findPulls({ state: "closed", limit: find_reapplied_lookBack });
    const revert = newest.find(isTakenBack) ??
        (newest.length < find_reapplied_lookBack ? undefined : (await findByName(github, claims)).find(isTakenBack));
    if (revert === undefined)
        return undefined;
    const { bad } = ourMarker(github, revert, environment);
    const incident = await findIncident(github, { environment, sha: bad });
    const undone = /^This reverts #(\d{1,9}) /u.exec(revert.body)?.[1];
    return {
        revert: revert.number,
        ...(undone !== undefined && { pull: Number(undone) }),
        ...(incident && { incident: { number: incident.number, url: incident.url } }),
    };
}
/** What the deploy's changes say that they revert. */
function claimsOf(range, repository) {
    const pulls = [...(range?.pulls.values() ?? [])].flat().filter(({ merged }) => merged);
    return [
        ...(range?.comparison.commits ?? []).map(({ message }) => message),
        ...pulls.map(({ title, body }) => `${title}\n\n${body}`),
    ]
        .map((text) => revertClaims(text, repository))
        .filter(({ commits, pulls: numbers, titles }) => commits.length + numbers.length + titles.length > 0);
}
function isClaimedPull(claims, pull) {
    const commits = [pull.headSha, pull.mergeCommit].filter((sha) => sha !== undefined);
    return commits.some((sha) => isClaimed(claims, { sha, message: pull.title, pull }));
}
/** However old it is. */
async function findByName(github, claims) {
    const numbers = [...new Set(claims.flatMap(({ pulls }) => pulls))].slice(0, find_reapplied_mostNamed);
    const commits = [...new Set(claims.flatMap((claim) => claim.commits))].filter((sha) => /^[0-9a-f]{40}$/u.test(sha));
    const byNumber = await Promise.all(numbers.map((number) => github.readPull(number).catch((error) => {
        // The number of an issue, or of nothing.
        if (error instanceof errors/* WorldError */.n)
            return undefined;
        throw error;
    })));
    const wanted = commits.slice(0, find_reapplied_mostNamed);
    const byCommit = wanted.length === 0 ? [] : [...(await github.readPullsOfCommits(wanted)).values()].flat();
    return [...byNumber.filter((pull) => pull !== undefined), ...byCommit];
}

;// CONCATENATED MODULE: ./lib/stories/watch/check-permissions.js

/** What the answer to a regression will have to write, as the settings ask for it; reading comes with writing. */
function needsOf({ response }) {
    const { revert, incident, rollback } = response;
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
    if (rollback?.workflow !== undefined)
        needs.push({ permission: "actions", what: "starting the rollback" });
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
        const others = shortfalls.flatMap((one) => (one.kind === "permission" ? [] : [one.why]));
        const notes = [...(lacking.length === 0 ? [] : [lackingWords(lacking)]), ...others];
        for (const note of notes)
            log.warning(note);
        if (lacking.length > 0)
            for (const line of lackingLines(lacking))
                log.line(line);
        return notes;
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        log.detail(`what the token may do could not be found out: ${error.message}`);
        return [];
    }
}
function lackingWords(lacking) {
    const list = lacking.map(({ permission, what }) => `${permission}: write (${what})`).join(", ");
    return `The token lacks ${list}. Add to the job's permissions (or the App's), or a regression can't be answered in full`;
}
/** As they go into the workflow. */
function lackingLines(lacking) {
    return [
        "    permissions:",
        ...lacking.map(({ permission, what }) => `      ${`${permission}: write`.padEnd(22)} # ${what}`),
    ];
}

;// CONCATENATED MODULE: ./lib/stories/watch/read-range.js


/** Candidates whose files are asked for at the same time. */
const read_range_atOnce = 8;
/** How many of the newest commits are looked at where it is not known what was live before. */
const mostRecent = 10;
/** The newest changes that a deploy holds. */
async function readRecent(world, sha) {
    const { github } = world;
    const commits = (await github.readCommits(sha, mostRecent)).toReversed();
    const oldest = commits[0];
    const comparison = {
        status: "ahead",
        mergeBase: oldest?.sha ?? sha,
        base: oldest ?? (await github.readCommit(sha)),
        commits,
        total: commits.length,
        files: [],
        filesComplete: false,
        url: `${github.serverUrl}/${github.owner}/${github.repo}/commits/${sha}`,
    };
    return { ...(await readChanges(world, comparison)), assumed: true };
}
/** Reads good…bad while there is time, before anything is decided. */
async function readRange(world, good, bad) {
    return readChanges(world, await world.github.compare(good, bad));
}
async function readChanges(world, comparison) {
    const shas = comparison.commits.map(({ sha }) => sha);
    const pulls = shas.length === 0 ? new Map() : await read_range_readPulls(world, shas);
    const grouped = read_range_groupByPull(comparison, pulls);
    const [only] = grouped;
    if (only !== undefined && grouped.length === 1 && comparison.filesComplete) {
        return { comparison, pulls, candidates: [{ ...only, files: comparison.files, filesComplete: true }] };
    }
    const candidates = [];
    for (let start = 0; start < grouped.length; start += read_range_atOnce) {
        const some = grouped.slice(start, start + read_range_atOnce);
        candidates.push(...(await Promise.all(some.map(async (one) => ({ ...one, ...(await readFilesOf(world, one)) })))));
    }
    return { comparison, pulls, candidates };
}
/** What can't be read costs names, not the range: the changes are then commits without a pull request. */
async function read_range_readPulls(world, shas) {
    try {
        return await world.github.readPullsOfCommits(shas);
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        world.log.warning(`the pull requests of this deploy can't be read: ${error.message}`);
        return new Map();
    }
}
async function readFilesOf(world, { number, sha, parent, changedFiles }) {
    try {
        if (number !== undefined) {
            const { files, complete } = await world.github.readPullFiles(number, changedFiles);
            return { files, filesComplete: complete };
        }
        if (parent === undefined)
            return { files: [], filesComplete: false };
        const { files, filesComplete } = await world.github.compare(parent, sha);
        return { files, filesComplete };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        world.log.warning(`the files of ${number === undefined ? (0,text_names/* sha7 */.go)(sha) : `#${number}`} can't be read: ${error.message}`);
        return { files: [], filesComplete: false };
    }
}
/** One candidate a pull request, whatever way it was merged; one a commit that came without. */
function read_range_groupByPull({ commits }, pulls) {
    const groups = new Map();
    commits.forEach((commit, order) => {
        const pull = (pulls.get(commit.sha) ?? []).find(({ merged }) => merged);
        const key = pull === undefined ? commit.sha : `#${pull.number}`;
        const known = groups.get(key);
        if (known !== undefined) {
            groups.set(key, { ...known, sha: commit.sha, order, commits: known.commits + 1 });
            return;
        }
        groups.set(key, {
            ...(pull !== undefined && { number: pull.number }),
            title: pull?.title ?? commit.message.split("\n", 1)[0] ?? "",
            url: pull?.url ?? "",
            author: pull?.author ?? commit.author,
            authorIsBot: pull?.authorIsBot ?? commit.authorIsBot,
            sha: commit.sha,
            commits: 1,
            order,
            labels: pull?.labels ?? [],
            ...(pull?.mergedAt !== undefined && { mergedAt: pull.mergedAt }),
            files: [],
            filesComplete: false,
            parent: commit.parents[0],
            changedFiles: pull?.changedFiles,
        });
    });
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./lib/stories/watch/find-range.js



/**
 * What was deployed since what was live before. Where nobody knows what that was, the newest changes that the deploy holds
 * are suspects all the same, and are told as what they are. What history says overrules what was recorded: an earlier
 * commit than the one before is a rollback.
 */
async function findRange(world, deploy) {
    const { previous, sha, wentBackFrom } = deploy;
    try {
        if (previous === undefined) {
            const isFirst = wentBackFrom === undefined && deploy.sameCommit !== true;
            return { deploy, range: isFirst ? await readRecent(world, sha) : undefined };
        }
        const range = await readRange(world, previous.sha, sha);
        if (range.comparison.status !== "behind")
            return { deploy, range };
        const { previous: _, ...rest } = deploy;
        const back = { sha: previous.sha, deployedAt: previous.deployedAt ?? deploy.deployedAt };
        return {
            deploy: { ...rest, wentBackFrom: back, previousUnknown: wentBackWords(back.sha) },
            range: undefined,
        };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        world.log.warning(`what was deployed can't be read: ${error.message}`);
        return { deploy, range: undefined };
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/report/job-summary.js









function answerLines({ revert, incident, rollback, dryRun }) {
    const revertWords = (() => {
        switch (revert.kind) {
            case "opened":
                return [`Revert pull request: ${(0,report_text/* link */.nf)(`#${revert.number} ${revert.title}`, revert.url)}`];
            case "already-open":
                return [`The revert was already open: ${(0,report_text/* link */.nf)(`#${revert.number}`, revert.url)}`];
            case "planned":
                return [
                    `Planned, not opened: **${(0,report_text/* escapeMarkdown */.FV)(revert.title)}** on branch \`${revert.branch}\`, ${revert.paths} path${revert.paths === 1 ? "" : "s"}`,
                ];
            case "refused":
                return ["No revert was opened:", ...revert.reasons.map((reason) => `  - ${reasonWords(reason)}`)];
            case "failed":
                return [`The revert could not be opened: ${(0,report_text/* escapeMarkdown */.FV)(revert.message, 600)}`];
            case "off":
                return [];
        }
    })();
    const incidentWords = (() => {
        switch (incident.kind) {
            case "opened":
                return [`Incident: ${(0,report_text/* link */.nf)(`#${incident.number}`, incident.url)}`];
            case "already-open":
                return [`The incident was already open: ${(0,report_text/* link */.nf)(`#${incident.number}`, incident.url)}`];
            case "planned":
                return [`Planned, not opened: incident **${(0,report_text/* escapeMarkdown */.FV)(incident.title)}**`];
            case "failed":
                return [`The incident could not be opened: ${(0,report_text/* escapeMarkdown */.FV)(incident.message, 600)}`];
            case "off":
                return [];
        }
    })();
    const rollbackWords = rollback === undefined ? [] : [rollbackLine(rollback)];
    const lines = [...revertWords, ...incidentWords, ...rollbackWords].map((line) => line.startsWith("  ") ? line : `- ${line}`);
    return dryRun && lines.length > 0 ? ["Dry run: nothing was written.", "", ...lines] : lines;
}
/** The same picture for every verdict, healthy too. */
function jobSummary(report) {
    const { deploy, verdict } = report;
    const before = deploy.previous === undefined
        ? (0,report_text/* escapeMarkdown */.FV)(deploy.previousUnknown ?? "the deploy before it is not known")
        : `before it ${(0,text_names/* sha7 */.go)(deploy.previous.sha)}`;
    const chart = worstChart(report);
    const commands = "commands" in report.revert ? report.revert.commands : [];
    return (0,report_text/* fitBody */.KM)([
        `## ${statusMark[verdict.verdict]} ${(0,report_text/* escapeMarkdown */.FV)(deployWords(report))}: ${verdict.verdict}`,
        "",
        (0,report_text/* escapeMarkdown */.FV)(verdict.reason, 600),
        "",
        `Live since ${moment(report.live?.since ?? deploy.deployedAt)}, ${before}; decided after ${(0,duration/* duration */.p)(verdict.decidedAfterSeconds)}.`,
        ...(report.reapplies === undefined ? [] : ["", `Watched as ${reappliedWords(report.reapplies)}.`]),
        "",
        ...answerLines(report),
        "",
        signalTable(report),
        ...(chart === undefined ? [] : ["", chart]),
        ...[
            ...("notes" in report.revert ? report.revert.notes : []),
            ...report.failures,
            ...report.notes,
        ].flatMap((text, index) => [
            ...(index === 0 ? ["", "**Worth knowing**"] : []),
            `- ${(0,report_text/* escapeMarkdown */.FV)(text, 400)}`,
        ]),
        ...(commands.length === 0 ? [] : ["", "To do it by hand:", "", (0,report_text/* codeBlock */.DV)(commands.join("\n"), "sh")]),
        "",
        `<details><summary>How it was decided</summary>\n\n${decisionDetails(report)}\n\n</details>`,
        "",
    ].join("\n"), 900_000);
}

;// CONCATENATED MODULE: ./lib/report/json-report.js

function iso(at) {
    return at === undefined ? undefined : new Date(at).toISOString();
}
/** The run as data: what the Markdown says, whole, with times in ISO 8601. */
function jsonReport(report) {
    const { deploy, verdict, signals, range, ...rest } = report;
    const { onset } = verdict;
    const data = {
        version: 1,
        verdict: verdict.verdict,
        reason: verdict.reason,
        decidedAt: iso(verdict.decidedAt),
        decidedAfterSeconds: verdict.decidedAfterSeconds,
        onset: onset && { at: iso(onset.at), from: iso(onset.from), to: iso(onset.to) },
        deploy: {
            ...deploy,
            deployedAt: iso(deploy.deployedAt),
            previous: deploy.previous && { ...deploy.previous, deployedAt: iso(deploy.previous.deployedAt) },
        },
        signals: verdict.signals.map((signal) => {
            const facts = signals.find(({ name }) => name === signal.name);
            return {
                ...signal,
                onset: signal.onset && {
                    at: iso(signal.onset.at),
                    from: iso(signal.onset.from),
                    to: iso(signal.onset.to),
                },
                integration: facts?.integration,
                from: facts?.from,
                queries: facts?.queries ?? [],
                notes: facts?.notes ?? [],
                doubts: (facts?.doubts ?? []).map((doubt) => ({ ...doubt, words: (0,doubt_words/* doubtWords */.O)(doubt) })),
                readings: {
                    baseline: (facts?.baseline ?? []).map((reading) => ({ ...reading, at: iso(reading.at) })),
                    after: (facts?.after ?? []).map((reading) => ({ ...reading, at: iso(reading.at) })),
                },
            };
        }),
        range: range && {
            compareUrl: range.compareUrl,
            commits: range.commits,
            suspects: range.suspects.map(({ candidate: { files, ...candidate }, score, reasons }) => ({
                ...candidate,
                files: files.map(({ path }) => path),
                score,
                reasons,
            })),
            settings: range.settings,
            ...(range.assumed && { assumed: true }),
        },
        ...rest,
        live: rest.live && { ...rest.live, since: iso(rest.live.since) },
        vendors: rest.vendors.map((word) => ({ ...word, at: iso(word.at) })),
        answeredAt: iso(rest.answeredAt),
    };
    return `${JSON.stringify(data, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/report/plan-lines.js




/** For the log of a dry run: all that would have been written, in order, or that it would have been nothing. Plain text. */
function planLines({ revert, incident, rollback, deploy, verdict }) {
    const steps = [
        ...revertSteps(revert),
        ...incidentSteps(incident),
        ...(verdict.verdict === "regressed" && deploy.deploymentId !== undefined
            ? [`would mark deployment ${deploy.deploymentId} as failed, so that nobody goes back to it`]
            : []),
        ...(rollback === undefined ? [] : rollbackSteps(rollback)),
    ];
    if (steps.length === 0)
        return ["dry run: nothing would be written"];
    return ["dry run: nothing was written; without it", ...steps.map((step) => `  ${(0,one_line/* oneLine */.T)(step, 1_000)}`)];
}
function revertSteps(revert) {
    switch (revert.kind) {
        case "planned":
            return [
                `would open the pull request ${plan_lines_quoted(revert.title)} from branch ${revert.branch}, changing ${(0,numbers/* counted */.hS)(revert.paths, "path")}`,
                ...revert.warnings.map((warning) => `- to look at before merging: ${reason_words_reasonText(warning)}`),
            ];
        case "opened":
        case "already-open":
            return [`would leave the revert as it is: #${revert.number} is open already`];
        case "refused":
            return [
                "would open no revert:",
                ...revert.reasons.map((reason) => `- ${reason_words_reasonText(reason)}`),
                ...revert.conflicts.map((path) => `- conflict in ${path}`),
                ...plan_lines_byHand(revert.commands),
            ];
        case "failed":
            return [`could not plan the revert: ${revert.message}`, ...plan_lines_byHand(revert.commands)];
        case "off":
            return [];
    }
}
function plan_lines_byHand(commands) {
    return commands.length === 0 ? [] : ["by hand:", ...commands.map((command) => `  ${command}`)];
}
function incidentSteps(incident) {
    switch (incident.kind) {
        case "planned":
            return [`would open the incident ${plan_lines_quoted(incident.title)}`];
        case "opened":
        case "already-open":
            return [`would leave the incident as it is: #${incident.number} is open already`];
        case "failed":
            return [`could not plan the incident: ${incident.message}`];
        case "off":
            return [];
    }
}
function rollbackSteps(rollback) {
    switch (rollback.kind) {
        case "planned":
        case "live":
        case "not-live":
            return [`would roll back to ${(0,text_names/* sha7 */.go)(rollback.good)} by ${rollback.what}`];
        case "refused":
            return ["would not roll back:", ...rollback.reasons.map((reason) => `- ${reason_words_reasonText(reason)}`)];
        case "failed":
            return [`could not plan the rollback: ${rollback.message}`];
    }
}
function plan_lines_quoted(title) {
    return `"${title}"`;
}

;// CONCATENATED MODULE: ./lib/stories/watch/tell-watch.js






/** Writes the report and says how the step ends. */
async function tellWatch(world, inputs, report) {
    const { verdict, revert, incident } = report;
    const path = (0,external_node_path_.join)(world.env.RUNNER_TEMP ?? ".", "deploy-guard-report.json");
    const written = await writeReport(world, path, report);
    if (report.dryRun)
        for (const planned of planLines(report))
            world.log.line(planned);
    const word = verdict.verdict;
    const opened = (fact) => fact.kind === "opened" || fact.kind === "already-open"
        ? fact
        : undefined;
    const revertPull = opened(revert);
    const issue = opened(incident);
    const line = `${report.deploy.environment}: ${word}: ${verdict.reason}`;
    const failed = fails(inputs, word);
    // A failing step is annotated by its failure.
    if (!failed)
        (word === "healthy" ? world.log.notice : world.log.warning)(line);
    return {
        outputs: {
            verdict: word,
            reason: verdict.reason,
            onset: verdict.onset === undefined ? "" : new Date(verdict.onset.at).toISOString(),
            "decided-after-seconds": String(Math.round(verdict.decidedAfterSeconds)),
            "revert-url": revertPull?.url ?? "",
            "revert-number": revertPull === undefined ? "" : String(revertPull.number),
            "incident-url": issue?.url ?? "",
            "incident-number": issue === undefined ? "" : String(issue.number),
            report: written ? path : "",
        },
        summary: jobSummary(report),
        ...(failed && { failed: line }),
    };
}
function fails({ failOn }, word) {
    return (failOn !== "never" && (word === "regressed" || (failOn === "inconclusive" && word === "inconclusive")));
}
/** There is no deploy to judge: said plainly, with what can be done about it, and nothing else is done. */
function nothingToWatch(world, inputs, { why, todo = [] }) {
    world.log.warning(`nothing was judged: ${why}`);
    for (const line of todo)
        world.log.line(line);
    const steps = todo.length === 0 ? "" : `\nWhat to do:\n\n${todo.map((line) => `- ${(0,report_text/* code */.aY)(line, 300)}`).join("\n")}\n`;
    return {
        outputs: { verdict: "inconclusive", reason: why },
        summary: `## ⚪ Nothing was judged\n\n${(0,report_text/* code */.aY)(why, 600)}\n${steps}`,
        ...(fails(inputs, "inconclusive") && { failed: `inconclusive: ${why}` }),
    };
}
/** A disk that is full must not cost the answer, nor the outputs. */
async function writeReport({ files, hide, log }, path, report) {
    try {
        await files.write(path, hide(jsonReport(report)));
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        log.warning(`writing the report: ${error.message}`);
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/stories/watch/unjudged-in-a-row.js

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
    const words = unjudged && unjudgedWords(unjudged, deploy.environment);
    if (unjudged === undefined || words === undefined)
        return [];
    (unjudged.count >= tooOften ? log.error : log.warning)(hide(words));
    return [words];
}
/** Undefined for a first time, which the verdict says well enough. */
function unjudgedWords({ count, since }, environment) {
    if (count < 2)
        return undefined;
    const what = `${count} watches of ${environment} in a row could not tell, the first at ${moment(since)}`;
    return `${what}: as long as that lasts, nothing guards it. Mend what the reason names (a source that does not answer, a query that matches nothing, too little traffic), or watch other signals`;
}

;// CONCATENATED MODULE: ./lib/stories/watch/yield-to-later-deploy.js



/**
 * A regression that began after another commit was deployed is not this deploy's to answer: the later one has a watch of
 * its own. Answers the verdict as it stands then.
 */
async function yieldToLaterDeploy(world, deploy, verdict) {
    if (verdict.verdict !== "regressed")
        return verdict;
    const onset = verdict.onset?.to ?? verdict.decidedAt;
    const later = (await deploysAfter(world, deploy)).find(({ sha, createdAt }) => sha !== deploy.sha && createdAt <= onset);
    if (later === undefined)
        return verdict;
    const reason = `it got worse only after ${(0,text_names/* sha7 */.go)(later.sha)} was deployed at ${clock(later.createdAt)} UTC: that deploy's own watch has to tell`;
    return { ...verdict, verdict: "inconclusive", reason };
}

;// CONCATENATED MODULE: ./lib/stories/watch.js


















/** A deploy is out: is production worse, and what do we do about it? */
async function watch(world, settings, { inputs, event }) {
    const found = await findDeploy(world, inputs, event);
    if (found.kind === "nothing-live")
        return nothingToWatch(world, inputs, found);
    const { signals, hasOutboundNetwork } = (0,open_signals/* openSignals */.o)(world, settings);
    const [{ deploy: asFound, range }, shortfalls] = await Promise.all([
        findRange(world, found.deploy),
        checkPermissions(world, settings, found.deploy),
    ]);
    world.log.line(deployLine(asFound, range?.assumed ? undefined : range?.candidates.length));
    const past = pastWords(asFound);
    for (const words of past)
        world.log.line(words);
    const liveness = await awaitLive(world, settings, asFound);
    if (liveness.kind === "never") {
        const why = `the deployed commit did not answer within ${(0,duration/* duration */.p)(settings.watch.duration / 1_000)}: ${liveness.why}`;
        if (!inputs.dryRun)
            await appendLedger(world, asFound.environment, neverLive(asFound, { why, event }));
        return nothingToWatch(world, inputs, { why });
    }
    const deploy = liveness.kind === "live" ? { ...asFound, deployedAt: liveness.since } : asFound;
    const undoes = found.takesBack ?? (await findUndoneDeploy(world, deploy, range));
    const reapplies = await attempter(world.log)("looking for a revert that this deploy takes back", async () => (undoes === undefined ? await findReapplied(world, deploy, range) : undefined), () => undefined);
    if (undoes !== undefined)
        world.log.line(undoneLine(undoes));
    if (reapplies !== undefined)
        world.log.line(`watched as ${reappliedWords(reapplies)}`);
    const askVendors = vendorAsker(world, settings, { signals, hasOutboundNetwork });
    const watched = await watchDeploy(world, settings, {
        deploy,
        deploysAt: found.deploysAt,
        // What a revert is held against is the time before what it undoes.
        baselineEnd: undoes?.deployedAt ?? deploy.rolloutAt ?? deploy.deployedAt,
        signals,
        askVendors,
    });
    const verdict = await attempter(world.log)("looking for a later deploy", () => yieldToLaterDeploy(world, deploy, watched.verdict), () => watched.verdict);
    if (verdict !== watched.verdict) {
        world.log.line(verdictLine(verdict, (world.now() - deploy.deployedAt) / 1_000));
    }
    const unjudged = warnOfUnjudged(world, { deploy, verdict, runId: event.runId }, found.judged);
    const report = await answer(world, settings, {
        deploy,
        range,
        watched: {
            ...watched,
            verdict,
            notes: [...unjudged, ...found.notes, ...past, ...shortfalls, ...watched.notes],
        },
        signals: signals.map(({ facts }) => facts),
        ...(liveness.kind === "live" && { live: liveness }),
        undoes,
        reapplies,
        healthyLater: found.healthyLater,
        dryRun: inputs.dryRun,
        runUrl: event.runUrl,
    });
    const outcome = await tellWatch(world, inputs, report);
    if (!inputs.dryRun) {
        const entry = ledgerEntry(world, report, { signals, runId: event.runId });
        await appendLedger(world, deploy.environment, entry);
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

/***/ 41404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q_: () => (/* binding */ refusedCode),
/* harmony export */   p1: () => (/* binding */ refuseHost),
/* harmony export */   rN: () => (/* binding */ guardedLookup)
/* harmony export */ });
/* unused harmony export refuseAddress */
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48280);



/** Services that hand out a machine's credentials; those inside 169.254.0.0/16 and fe80::/10 are refused by range. */
const metadataAddresses = new Set([
    "100.100.100.200",
    "168.63.129.16",
    "192.0.0.192",
    "fd20:ce::254",
    "fd00:42::42",
]);
/** All of Amazon's: instance metadata, time, DNS and the credentials of pods. */
const metadataRanges = [ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.parseCIDR("fd00:ec2::/32")];
const metadataNames = /(?:^|\.)(?:metadata(?:\.google\.internal|\.goog|\.azure\.internal|\.tencentyun\.com|\.platformequinix\.com)?|instance-data(?:\.ec2\.internal)?)$/iu;
const neverRanges = new Set(["linkLocal", "unspecified", "multicast", "broadcast"]);
const refusedCode = "EADDRESSREFUSED";
/** Why an IP address may not be asked; undefined when it may. */
function refuseAddress(text, reach) {
    if (reach === "anywhere")
        return undefined;
    // A zone (fe80::1%eth0) says which interface, not which address.
    const [bare] = text.split("%");
    if (!ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.isValid(bare))
        return "not an address";
    for (const address of [ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.parse(bare), ...embeddedIPv4(ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.parse(bare))]) {
        const range = address.range();
        if (metadataAddresses.has(address.toString()) || inMetadataRange(address))
            return "a cloud's metadata service";
        if (neverRanges.has(range))
            return `a ${spoken(range)} address`;
        if (reach === "elsewhere" && range !== "unicast" && !carriesIPv4(range))
            return `a ${spoken(range)} address`;
    }
    return undefined;
}
/** Why a host as written in an address may not be asked: a name that is known, or an address in digits. */
function refuseHost(hostname, reach) {
    if (reach === "anywhere")
        return undefined;
    const bare = withoutDots(hostname.replace(/^\[|\]$/gu, ""));
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(bare) !== 0)
        return refuseAddress(bare, reach);
    // 2852039166, 0xa9fea9fe and 0251.0376.0251.0376 are addresses to every resolver.
    const digits = /^(?:0x[\da-f]*|\d+)(?:\.(?:0x[\da-f]*|\d+)){0,3}$/iu.test(bare);
    const spelled = digits ? URL.parse(`http://${bare}`)?.hostname : undefined;
    if (spelled !== undefined && (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(spelled) !== 0)
        return refuseAddress(spelled, reach);
    if (metadataNames.test(bare))
        return "a cloud's metadata service";
    return undefined;
}
/**
 * A `lookup` for sockets. What is checked here is what is then connected to, so a name that answers differently
 * the second time gains nothing. One refused address refuses the name.
 */
function guardedLookup(reach) {
    return (hostname, options, done) => {
        (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
                return done(error, []);
            for (const { address } of addresses) {
                const reason = refuseAddress(address, reach);
                if (reason !== undefined)
                    return done(refusal(reason), []);
            }
            done(null, addresses.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 })));
        });
    };
}
/** A name with dots at its end is the same name. */
function withoutDots(name) {
    let end = name.length;
    while (name[end - 1] === ".")
        end -= 1;
    return name.slice(0, end);
}
function inMetadataRange(address) {
    return (address instanceof ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.IPv6 &&
        metadataRanges.some(([range, bits]) => range instanceof ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.IPv6 && address.match(range, bits)));
}
function refusal(reason) {
    return Object.assign(new Error(reason), { code: refusedCode });
}
/** IPv4 addresses hide in mapped, compatible, translated (NAT64) and tunnelled (6to4, Teredo, ISATAP) IPv6 addresses. */
function embeddedIPv4(address) {
    if (!(address instanceof ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.IPv6))
        return [];
    const bytes = address.toByteArray();
    const at = (...places) => new ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.IPv4(places.map((place) => bytes[place]));
    const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
    // Compatible (::a.b.c.d), which some stacks still connect to; :: and ::1 are told by their ranges.
    if (/^0{24}(?!0{7}[01])/u.test(hex))
        return [at(12, 13, 14, 15)];
    // A network's own translation prefix (64:ff9b:1::/48), the address around the eighth byte or at the end.
    if (hex.startsWith("0064ff9b0001"))
        return [at(6, 7, 9, 10), at(12, 13, 14, 15)];
    if (/^.{16}0[02]005efe/u.test(hex))
        return [at(12, 13, 14, 15)];
    switch (address.range()) {
        case "ipv4Mapped":
        case "rfc6145":
        case "rfc6052":
            return [at(12, 13, 14, 15)];
        case "6to4":
            return [at(2, 3, 4, 5)];
        case "teredo":
            return [new ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.IPv4(bytes.slice(12).map((byte) => byte ^ 0xff))];
        default:
            return [];
    }
}
function carriesIPv4(range) {
    return ["ipv4Mapped", "rfc6145", "rfc6052", "6to4"].includes(range);
}
/** `linkLocal` → `link-local`. */
function spoken(range) {
    return range.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}


/***/ }),

/***/ 42067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ExchangeError),
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var proxy_from_env__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98182);
/* harmony import */ var _address_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41404);



/** No whole answer came. The message names no address. */
class ExchangeError extends Error {
    name = "ExchangeError";
    fault;
    /** As the system calls it: ECONNREFUSED, ENOTFOUND, CERT_HAS_EXPIRED, … */
    code;
    /** Present when the answer had begun. */
    status;
    constructor(fault, message, known = {}) {
        super(message);
        this.fault = fault;
        this.code = known.code;
        this.status = known.status;
    }
}
/**
 * One request and its answer, whatever its status, redirects included.
 * @throws ExchangeError
 */
async function exchange(request) {
    const started = performance.now();
    const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(request.timeoutMs)));
    const signal = request.cancel === undefined ? timeout : AbortSignal.any([timeout, request.cancel]);
    try {
        const answer = await follow(request, signal);
        return { ...answer, ms: Math.round(performance.now() - started) };
    }
    catch (caught) {
        const error = caught instanceof ExchangeError ? caught : explained(caught);
        const known = error.status === undefined ? {} : { status: error.status };
        if (request.cancel?.aborted)
            throw new ExchangeError("cancelled", "was given up", known);
        if (timeout.aborted)
            throw new ExchangeError("timeout", `no whole answer within ${Math.ceil(request.timeoutMs)} ms`, known);
        throw error;
    }
}
async function follow(request, signal) {
    const first = httpUrl(request.url);
    const { url, headers } = withoutUserinfo(first, lowerCased(request.headers));
    let step = { url, method: request.method, headers, body: request.body };
    for (let hops = 0;; hops++) {
        const reach = step.url.hostname === first.hostname ? request.reach.first : request.reach.redirected;
        const answer = await ask(step, reach, { ...request, signal });
        if (request.redirects.follow === "no")
            return answer;
        const next = redirected(answer, step);
        if (next === undefined)
            return answer;
        if (request.redirects.follow === "same-host" && next.url.hostname !== first.hostname)
            return answer;
        if (hops >= request.redirects.most)
            throw new ExchangeError("redirect", `redirects more than ${request.redirects.most} times`, {
                status: answer.status,
            });
        step = next;
    }
}
/** What a redirect asks for; undefined when the answer is none. */
function redirected({ status, headers }, from) {
    const location = headers.location;
    if (![301, 302, 303, 307, 308].includes(status) || location === undefined)
        return undefined;
    const to = URL.parse(location, from.url.href);
    if (to === null || !["http:", "https:"].includes(to.protocol))
        throw new ExchangeError("redirect", "redirects to something that is no web address", { status });
    if (from.url.protocol === "https:" && to.protocol === "http:")
        throw new ExchangeError("redirect", "redirects from https to http", { status });
    const otherHost = to.origin !== from.url.origin;
    const rewritten = status === 303 || ((status === 301 || status === 302) && from.method === "POST");
    const method = rewritten && from.method !== "HEAD" ? "GET" : from.method;
    const body = method === "GET" || method === "HEAD" ? undefined : from.body;
    if (otherHost && body !== undefined)
        throw new ExchangeError("redirect", "redirects what was sent to another host", { status });
    // A redirect's own userinfo is no credential of ours, and must not become one.
    to.username = "";
    to.password = "";
    const { accept, "user-agent": agent } = from.headers;
    const harmless = { ...(accept && { accept }), ...(agent && { "user-agent": agent }) };
    const { "content-type": _, ...bodyless } = from.headers;
    return {
        url: to,
        method,
        body,
        headers: otherHost ? harmless : body === undefined ? bodyless : from.headers,
    };
}
async function ask({ url, method, headers, body }, reach, { signal, ...limits }) {
    const reason = (0,_address_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseHost */ .p1)(url.hostname, reach);
    if (reason !== undefined)
        throw new ExchangeError("address", `${reason} is not asked`, { code: _address_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedCode */ .Q_ });
    // Loaded with the first request: a run that ends before it does not pay for it.
    const { default: axios } = await __webpack_require__.e(/* import() */ 485).then(__webpack_require__.bind(__webpack_require__, 62485));
    const answer = await axios.request({
        url: url.href,
        method,
        // Closed connections: one that was opened to a private address is never found again by a redirect.
        headers: { ...headers, Connection: "close" },
        ...(body !== undefined && { data: body }),
        transformRequest: (data) => data,
        responseType: "stream",
        validateStatus: () => true,
        maxRedirects: 0,
        // A proxy resolves the name itself, and may well be on a private address.
        ...((0,proxy_from_env__WEBPACK_IMPORTED_MODULE_2__/* .getProxyForUrl */ .T)(url.href) === "" && { lookup: (0,_address_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .guardedLookup */ .rN)(reach) }),
        signal,
    });
    const { status } = answer;
    let text;
    try {
        text = await readBody((0,node_stream__WEBPACK_IMPORTED_MODULE_0__.addAbortSignal)(signal, answer.data), limits);
    }
    catch (error) {
        if (error instanceof ExchangeError)
            throw new ExchangeError(error.fault, error.message, { status });
        throw new ExchangeError("cut-off", `the answer (${status}) was cut off`, { status });
    }
    const plain = Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
    return { status, headers: Object.fromEntries(plain), text, url: url.href };
}
async function readBody(stream, { maxBytes, tooLarge }) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of stream) {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > maxBytes && tooLarge === "refuse")
            throw new ExchangeError("too-large", `the answer is larger than ${maxBytes} bytes`);
        if (bytes > maxBytes)
            break;
    }
    return new TextDecoder().decode(Buffer.concat(chunks).subarray(0, maxBytes));
}
function httpUrl(text) {
    const url = URL.parse(text);
    if (url === null || !["http:", "https:"].includes(url.protocol))
        throw new ExchangeError("address", "the address does not begin with https:// or http://");
    return url;
}
/** `https://user:password@host` becomes a header, so that a redirect elsewhere drops it like the others. */
function withoutUserinfo(url, headers) {
    if (url.username === "" && url.password === "")
        return { url, headers };
    const bare = new URL(url);
    bare.username = "";
    bare.password = "";
    const pair = `${decoded(url.username)}:${decoded(url.password)}`;
    const authorization = `Basic ${Buffer.from(pair).toString("base64")}`;
    return { url: bare, headers: { authorization, ...headers } };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // A bare percent sign in a password: it was meant as it stands.
        return text;
    }
}
function lowerCased(headers) {
    const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    return { "user-agent": "deploy-guard", ...Object.fromEntries(own) };
}
const names = {
    [_address_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedCode */ .Q_]: ["address", "the name leads to an address that is not asked"],
    ENOTFOUND: ["name", "the name does not resolve"],
    ENODATA: ["name", "the name has no address"],
    EAI_AGAIN: ["name", "the name service does not answer"],
    EAI_FAIL: ["name", "the name service failed"],
    ECONNREFUSED: ["connection", "the connection was refused"],
    ECONNRESET: ["connection", "the connection broke"],
    EPIPE: ["connection", "the connection broke"],
    EHOSTUNREACH: ["connection", "the host can't be reached"],
    ENETUNREACH: ["connection", "the network can't be reached"],
    ETIMEDOUT: ["connection", "the connection timed out"],
    EPROTO: ["connection", "no TLS could be agreed on"],
    HPE_INVALID_CONSTANT: ["connection", "what answers speaks no HTTP"],
};
// What Node throws may quote addresses and headers, so only its code is passed on.
function explained(error) {
    const code = codeOf(error);
    if (code === undefined && !isAxiosError(error))
        throw error;
    if (code === undefined)
        return new ExchangeError("connection", "the connection failed");
    if (code === _address_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedCode */ .Q_)
        return new ExchangeError(...names[code], { code });
    const certificate = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/u.test(code);
    const [fault, text] = names[code] ??
        (certificate
            ? ["certificate", "the certificate is not accepted"]
            : ["connection", "the connection failed"]);
    return new ExchangeError(fault, `${text} (${code})`, { code });
}
/** As axios's own function of that name, without loading axios. */
function isAxiosError(error) {
    return error instanceof Error && error.isAxiosError === true;
}
function codeOf(error) {
    // With several addresses to try, Node gathers one error each.
    const inner = isAxiosError(error) && error.cause instanceof AggregateError ? error.cause.errors[0] : error;
    const code = inner?.code;
    return typeof code === "string" ? code : undefined;
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
        parents: [...head.matchAll(/^parent ([0-9a-f]+)$/gmu)].map((match) => match[1]),
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


/***/ }),

/***/ 77213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   Z: () => (/* binding */ isUnclear)
/* harmony export */ });
/* harmony import */ var _octokit_request_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31015);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);



const body = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().catch(""),
    errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            resource: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            field: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            value: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
        }),
    ]))
        .catch([]),
});
/** A failed request in words for the person who can do something about it. The token never gets into them. */
function explain(error, route, token) {
    const answer = answerOf(error);
    if (answer === undefined) {
        const cause = error instanceof _octokit_request_error__WEBPACK_IMPORTED_MODULE_2__/* .RequestError */ .G ? error.cause : error;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .n(unreachable(cause), { service: "GitHub", request: route, cause });
    }
    const { status, headers, data } = answer;
    const parsed = body.safeParse(data);
    const said = parsed.success
        ? [parsed.data.message, ...parsed.data.errors.map(detail)].filter((text) => text !== "").join(": ")
        : "";
    const message = `answered ${status}${said === "" ? "" : `, ${said}`}`;
    const advice = advise(status, said, headers);
    // Without a cause: the error holds the request with its headers.
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .n(token === "" ? message : message.replaceAll(token, "***"), {
        service: "GitHub",
        request: route,
        status,
        ...(advice !== undefined && { advice }),
    });
}
/** The throttling plugin throws an error of its own that carries the response. */
function answerOf(error) {
    return error instanceof Error && "response" in error ? error.response : undefined;
}
function detail(error) {
    if (typeof error === "string")
        return error;
    const { message, resource, field, code, value } = error;
    if (message !== undefined)
        return message;
    const what = [resource, field, code].filter((word) => word !== undefined).join(" ");
    return value === undefined ? what : `${what} (${JSON.stringify(value)})`;
}
function unreachable(cause) {
    if (!(cause instanceof Error))
        return "can't be reached";
    if (cause.name === "TimeoutError")
        return "did not answer in time";
    if (cause instanceof SyntaxError)
        return "answered half a JSON document";
    const { code } = (cause.cause ?? cause);
    return `can't be reached${code === undefined ? "" : ` (${code})`}`;
}
function advise(status, said, headers) {
    if (status === 401)
        return "The token is wrong or has expired";
    if (isRateLimit(status, said, headers)) {
        const reset = new Date(Number(headers["x-ratelimit-reset"]) * 1000);
        const until = Number.isNaN(reset.getTime()) ? "" : ` until ${reset.toISOString()}`;
        return `The token's rate limit is used up${until}`;
    }
    if (/not permitted to create or approve pull requests/iu.test(said)) {
        return "Allow it under Settings → Actions → General → Workflow permissions, of the repository or the organisation";
    }
    if (/archived/iu.test(said))
        return "The repository is archived and takes no changes";
    if (status === 403) {
        const accepted = headers["x-accepted-github-permissions"];
        if (accepted === undefined)
            return "The token lacks a permission";
        const needed = `The token needs ${permissions(String(accepted))}`;
        return /\bworkflows=/u.test(String(accepted))
            ? `${needed}. The job's own token can never change workflow files: use an App's token`
            : `${needed}: see \`permissions:\` of the job`;
    }
    if (status === 404)
        return "It does not exist, or the token may not see it";
    if (status === 410)
        return "It is gone, or that feature is switched off in the repository";
    return;
}
/** GraphQL answers 200 when it is used up. The last request that was allowed has none remaining either. */
function isRateLimit(status, said, headers) {
    if (status === 429)
        return true;
    if (status !== 403 && status !== 200)
        return false;
    return headers["x-ratelimit-remaining"] === "0" || /rate limit/iu.test(said);
}
/** `contents=write; contents=write,workflows=write`: alternatives apart by `;`, as a workflow writes them. */
function permissions(accepted) {
    return accepted
        .split(";")
        .map((set) => set
        .split(",")
        .map((entry) => `\`${entry.trim().replaceAll("_", "-").replace("=", ": ")}\``)
        .join(" and "))
        .join(", or ");
}
/** GitHub may have carried it out: it stumbled, or the answer got lost. */
function isUnclear(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .n && (error.status === undefined || error.status >= 500);
}


/***/ })

};
