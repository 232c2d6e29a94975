export const id = 444;
export const ids = [444];
export const modules = {

/***/ 97819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ assessSafety),
  h: () => (/* binding */ stopLabel)
});

// EXTERNAL MODULE: ./lib/revert/files/later-needs.js
var later_needs = __webpack_require__(24672);
// EXTERNAL MODULE: ./lib/revert/files/look-at-files.js
var look_at_files = __webpack_require__(51395);
;// CONCATENATED MODULE: ./lib/revert/files/services-of.js
/** Folders in which repositories of several services keep them, one to a folder. */
const homes = /^(?:services?|apps?|packages|pkgs?|modules|libs?|cmd|projects|components|functions|lambdas|src)$/u;
/** A part of the repository that is deployed or owned by itself, and how many of the paths are in it; the largest first. */
function servicesOf(paths) {
    const counts = new Map();
    for (const path of paths) {
        const [first = "", second, third] = path.split("/");
        const name = second === undefined
            ? "(top)"
            : homes.test(first) && third !== undefined
                ? `${first}/${second}`
                : first;
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].map(([name, files]) => ({ name, files })).sort((a, b) => b.files - a.files);
}

// EXTERNAL MODULE: ./lib/revert/files/workflow-files.js
var workflow_files = __webpack_require__(98763);
// EXTERNAL MODULE: ./lib/revert/marker.js
var marker = __webpack_require__(71634);
// EXTERNAL MODULE: ./lib/revert/opt-out.js
var opt_out = __webpack_require__(67082);
;// CONCATENATED MODULE: ./lib/revert/reason.js
/** Ids as people read them; names stay whole. */
function shortSha(name) {
    return /^[0-9a-f]{40,64}$/u.test(name) ? name.slice(0, 7) : name;
}

// EXTERNAL MODULE: ./lib/revert/reverts-in-text.js
var reverts_in_text = __webpack_require__(50685);
;// CONCATENATED MODULE: ./lib/revert/range-findings.js




/** All that goes with the steps that are undone. */
function broughtBy({ commits, inside }) {
    return [...commits, ...inside];
}
/** A person's revert in the range may have been an emergency fix: undoing it brings the emergency back. */
function foreignReverts(facts) {
    const reverts = broughtBy(facts).filter((commit) => !isOurRevert(commit) && isRevert(commit, facts));
    if (reverts.length === 0)
        return [];
    return [{ kind: "undoes-a-revert", names: [...new Set(reverts.map(nameOf))] }];
}
/** By its message, or by the title or the text of a pull request that brought it. */
function isRevert(commit, { repository }) {
    const texts = [commit.message, ...(0,opt_out/* pullsOf */.w0)(commit).map(({ title, body }) => `${title}\n\n${body}`)];
    return isOurRevert(commit) || texts.some((text) => (0,reverts_in_text/* revertClaims */.Y6)(text, repository).isRevert);
}
function optOuts(facts) {
    const all = (0,opt_out/* findOptOuts */._p)(broughtBy(facts));
    return {
        counting: all.filter((out) => !facts.powerless.has((0,opt_out/* optOutKey */.F)(out))),
        powerless: all.filter((out) => facts.powerless.has((0,opt_out/* optOutKey */.F)(out))),
    };
}
function powerlessOptOuts(facts) {
    const { powerless } = optOuts(facts);
    if (powerless.length === 0)
        return [];
    return [{ kind: "opt-out-without-right", names: powerless.map(optOutName) }];
}
function optOutName({ commit, pull }) {
    return pull === undefined ? nameOf(commit) : `#${pull.number}`;
}
function botAuthors({ commits, inside }) {
    const bots = new Map();
    for (const commit of [...inside, ...commits]) {
        const author = commit.pull?.author ?? commit.author;
        if ((commit.pull?.authorIsBot ?? commit.authorIsBot) && author !== undefined)
            bots.set(author, commit);
    }
    return [...bots].map(([author, commit]) => ({
        kind: "bot-author",
        name: nameOf(commit),
        author,
    }));
}
/** Anybody can write our trailer into a message; in what was pushed without a pull request, only who may write here. */
function isOurRevert(commit) {
    const pulls = (0,opt_out/* pullsOf */.w0)(commit);
    return pulls.length === 0
        ? (0,marker/* parseRevertMarker */.yK)(commit.message) !== undefined
        : pulls.some(({ ours }) => ours === true);
}
function nameOf({ sha, pull }) {
    return pull === undefined ? shortSha(sha) : `#${pull.number}`;
}

;// CONCATENATED MODULE: ./lib/revert/security-fixes.js

/** Advisories by their numbers, in all the databases that people cite. @see https://ossf.github.io/osv-schema/#id-modified-fields */
const advisory = /\b(?:CVE-\d{4}-\d{4,7}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|RUSTSEC-\d{4}-\d{4}|PYSEC-\d{4}-\d{1,6}|GO-\d{4}-\d{4}|SNYK-[A-Z]{2,10}-[A-Z0-9]{1,40}-\d{4,10}|CWE-\d{2,4}|OSV-\d{4}-\d{1,6})\b/giu;
const named = /\[security\]|\bsecurity[ -](?:fix|fixes|patch|update|issue|hole|bug|vulnerabilit|advisor|hardening|release|upgrade)|\bvulnerabilit(?:y|ies)\b(?! alerts?)|\bvulnerable\b|^security[:(]|^(?:fix|chore|build)\((?:security|sec)\)/imu;
const mended = /\b(?:fix|fixes|fixed|fixing|prevent|prevents|preventing|patch|mitigate|avoid|close|sanitize|sanitise|escape|block|guard|protect|against|stop|disallow|restrict)\b.{0,80}\b(?:xss|csrf|ssrf|rce|xxe|redos|idor|lfi|cross[- ]site|sql injection|command injection|code injection|header injection|injection attacks?|path traversal|directory traversal|open redirect|prototype pollution|privilege escalation|auth(?:entication|orization)? bypass|timing attacks?|request smuggling|clickjacking|deserialization|remote code execution|information disclosure|leak(?:ing|ed|s)? (?:secret|token|credential|password|key)s?|leaked|unauthori[sz]ed access|zip slip)\b/iu;
const withdrawn = /\b(?:(?:rotat|revok)(?:e|es|ed|ing)|(?:leaked|exposed|compromised|committed|hard-?coded))\b.{0,40}\b(?:secrets?|credentials?|api[- ]?keys?|access[- ]?keys?|private[- ]?keys?|keys?|passwords?|tokens?)\b/iu;
/** So much of a text is looked at; a bot's notes about a release are long. */
const mostLetters = 30_000;
const mostOfLine = 600;
/** Changes that say they mend a hole or withdraw a secret: undoing them brings it back. */
function securityFixes(commits) {
    return commits.flatMap((commit) => {
        const pulls = (0,opt_out/* pullsOf */.w0)(commit);
        const texts = [commit.message, ...pulls.flatMap(({ title, body }) => [title, body])].map((text) => text.slice(0, mostLetters));
        const ids = [
            ...new Set(texts.flatMap((text) => text.match(advisory) ?? []).map((id) => id.toUpperCase())),
        ];
        const labelled = pulls.some(({ labels }) => labels.some((label) => /^(?:\w+[:/ -])?security\b/iu.test(label)));
        return ids.length > 0 || labelled || texts.some(saysSo) ? [{ commit, ids }] : [];
    });
}
/** By its first line, or by a line of its text that says what is mended; quotes are no words of this change. */
function saysSo(text) {
    const lines = text.split("\n", 40).map((line) => line.slice(0, mostOfLine));
    return lines.some((line, at) => {
        if (/^\s*[><|]/u.test(line))
            return false;
        return mended.test(line) || (at === 0 && (named.test(line) || withdrawn.test(line)));
    });
}

// EXTERNAL MODULE: ./lib/revert/undone-later.js
var undone_later = __webpack_require__(47460);
;// CONCATENATED MODULE: ./lib/revert/assess-safety.js







const stopLabel = "deploy-guard: disable";
const dayMs = 86_400_000;
const refusalRules = [
    {
        refuse({ stops }) {
            const stop = stops.find(({ mayStop }) => mayStop);
            return stop && { kind: "disabled", issue: stop.number };
        },
    },
    {
        refuse(facts) {
            const { merge, commits, reverts, bad, environment } = facts;
            const merged = reverts.find((known) => known.merged && known.bad === bad && known.environment === environment);
            if (merged !== undefined)
                return { kind: "already-reverted", by: { kind: "pull", number: merged.number } };
            const { undone, by } = (0,undone_later/* undoneLater */.q)(facts);
            if (undone.length > 0 && undone.length === commits.length)
                return { kind: "already-reverted", by: { kind: "commits", shas: by } };
            return merge.same ? { kind: "already-reverted", by: { kind: "tree" } } : undefined;
        },
    },
    {
        refuse(facts) {
            if ((0,undone_later/* undoneLater */.q)(facts).undone.length === facts.commits.length)
                return;
            const { undone, by } = (0,undone_later/* undoneLater */.q)({ ...facts, commits: broughtBy(facts) });
            const { undoneAlready, same } = facts.merge;
            if (same)
                return;
            if (undone.length > 0)
                return { kind: "partly-reverted", what: undone.map(nameOf), by };
            return undoneAlready.length === 0
                ? undefined
                : { kind: "partly-reverted", what: undoneAlready, by: [] };
        },
    },
    {
        refuse(facts) {
            const ours = broughtBy(facts).find(isOurRevert);
            return ours && { kind: "contains-our-revert", name: nameOf(ours) };
        },
        fine: (facts) => broughtBy(facts).some((commit) => isRevert(commit, facts)) ? undefined : "no-revert-undone",
    },
    {
        refuse({ merge: { conflicts }, inTheWay, bad }) {
            return conflicts && { kind: "conflict", paths: conflicts, by: inTheWay, to: bad };
        },
        fine: ({ later }) => (later.length === 0 ? "nothing-later" : "other-lines-later"),
    },
    {
        refuse: ({ healthyLater: sha, environment }) => sha ? { kind: "healthy-later", sha, environment } : undefined,
    },
    {
        refuse({ deployedAt, now, maxAgeMs }) {
            if (deployedAt === undefined || now - deployedAt <= maxAgeMs)
                return;
            return { kind: "too-old", ageMs: now - deployedAt, maxAgeMs };
        },
        fine: ({ deployedAt }) => (deployedAt === undefined ? undefined : "deploy-recent"),
    },
    {
        refuse({ reverts, now, maxPerDay, environment, bad }) {
            const today = reverts.filter((known) => known.environment === environment && known.bad !== bad && now - known.createdAt < dayMs);
            if (today.length < maxPerDay)
                return;
            return { kind: "day-limit", environment, pulls: today.map(({ number }) => number), maxPerDay };
        },
    },
    {
        refuse({ reverts, bad, environment }) {
            const closed = reverts.find((known) => known.state === "closed" && !known.merged && known.bad === bad && known.environment === environment);
            return closed && { kind: "closed-by-person", pull: closed.number };
        },
    },
    {
        refuse(facts) {
            const out = optOuts(facts).counting[0];
            return out && { kind: "opted-out", name: optOutName(out) };
        },
        fine: (facts) => (optOuts(facts).powerless.length === 0 ? "nobody-opted-out" : undefined),
    },
    {
        refuse({ merge: { paths }, canPushWorkflows }) {
            const files = (0,workflow_files/* workflowFiles */.B)(paths);
            if (canPushWorkflows !== false || files.length === 0)
                return;
            return { kind: "workflow-files", paths: files };
        },
        fine: ({ merge: { paths }, leftOut = [] }) => (0,workflow_files/* workflowFiles */.B)([...paths, ...leftOut]).length === 0 ? "no-workflow-file" : undefined,
    },
];
/** May a machine open this revert, and what must a person look at? */
function assessSafety(facts) {
    const refusals = [];
    const checks = [];
    for (const { refuse, fine } of refusalRules) {
        const refusal = refuse(facts);
        const kind = refusal ? undefined : fine?.(facts);
        if (refusal)
            refusals.push(refusal);
        if (kind !== undefined)
            checks.push({ kind });
    }
    const files = filesOf(facts);
    const looks = [
        ...facts.unread,
        ...files,
        ...foreignReverts(facts),
        ...returningHoles(facts),
        ...largeDeploy(facts),
        ...needsOf(facts.merge),
        ...(facts.leftOut?.length ? [{ kind: "workflows-left-out", paths: facts.leftOut }] : []),
    ];
    if (files.length === 0)
        checks.push({ kind: "no-special-file" });
    const open = facts.reverts.find((known) => known.state === "open" && known.environment === facts.environment && known.bad !== facts.bad);
    if (open !== undefined) {
        const { number: pull, bad, environment } = open;
        refusals.push({ kind: "revert-open", pull, bad, environment });
    }
    return {
        refusals,
        warnings: [...looks, ...powerlessOptOuts(facts), ...botAuthors(facts)],
        draft: looks.some(({ kind }) => !tellsOnly.has(kind)),
        checks,
        ...(open && { open }),
    };
}
/** To be known before merging; nobody has to look at it first. */
const tellsOnly = new Set([
    "workflow-file",
    "workflows-left-out",
    "cluster-settings",
    "interface-description",
    "published-version",
]);
/** So many changes at once are more than a person can vouch for by a glance. */
const mostAtOnce = 20;
function filesOf({ merge, holdsSecret }) {
    const { paths, exact, later } = merge;
    return (0,look_at_files/* lookAtFiles */.U)({
        files: merge.files ?? paths.map((path) => ({ path })),
        exact,
        ...(later && { later }),
        holdsSecret: holdsSecret ?? (() => false),
    });
}
function needsOf({ files = [], laterFiles = [] }) {
    const needs = (0,later_needs/* laterNeeds */.A)(files.map(later_needs/* sideOf */.J), laterFiles.map(later_needs/* sideOf */.J));
    return needs.length === 0 ? [] : [{ kind: "later-needs", needs }];
}
function returningHoles(facts) {
    const fixes = securityFixes(broughtBy(facts).filter((commit) => !isOurRevert(commit)));
    if (fixes.length === 0)
        return [];
    const names = [...new Set(fixes.map(({ commit }) => nameOf(commit)))];
    return [{ kind: "security-fix", names, ids: [...new Set(fixes.flatMap(({ ids }) => ids))] }];
}
function largeDeploy({ commits, merge: { paths } }) {
    const changes = new Set(commits.map(nameOf)).size;
    return changes > mostAtOnce ? [{ kind: "large-deploy", changes, services: servicesOf(paths) }] : [];
}


/***/ }),

/***/ 98763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workflowFiles)
/* harmony export */ });
/** GitHub takes these from a token with the right for them only, which the job's own never has. */
function workflowFiles(paths) {
    return paths.filter((path) => path.startsWith(".github/workflows/"));
}


/***/ }),

/***/ 71634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ revertBranchBeginning),
/* harmony export */   PK: () => (/* binding */ revertBranches),
/* harmony export */   TU: () => (/* binding */ isRevertBranch),
/* harmony export */   VE: () => (/* binding */ revertMarker),
/* harmony export */   kI: () => (/* binding */ revertTrailer),
/* harmony export */   nL: () => (/* binding */ parseRevertMarkers),
/* harmony export */   yK: () => (/* binding */ parseRevertMarker)
/* harmony export */ });
/* unused harmony exports incidentClaim, rollbackClaim, verifyClaim */
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

/***/ 67082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ optOutKey),
/* harmony export */   _p: () => (/* binding */ findOptOuts),
/* harmony export */   qI: () => (/* binding */ optOutLabel),
/* harmony export */   w0: () => (/* binding */ pullsOf)
/* harmony export */ });
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


/***/ }),

/***/ 50685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y6: () => (/* binding */ revertClaims),
/* harmony export */   _w: () => (/* binding */ openClaims)
/* harmony export */ });
/* unused harmony export isClaimed */
/* harmony import */ var _text_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99309);

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
    const subject = (0,_text_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(whole).trim();
    const ids = new RegExp(String.raw `\b${sha}\b`, "giu");
    const commits = [
        ...[...whole.matchAll(sentences)].flatMap(([, list = ""]) => list.match(ids) ?? []),
        ...[...whole.matchAll(bare)].map(([, id = ""]) => id).filter((id) => /\d/u.test(id)),
    ].map((id) => id.toLowerCase());
    const pulls = [...whole.matchAll(pullSentences), ...whole.matchAll(addresses)]
        .filter(([, where]) => where === undefined || where.toLowerCase() === repository.toLowerCase())
        .map(([, , number]) => Number(number));
    const titles = [
        ...[...whole.matchAll(quoted)].map(([, title = ""]) => title),
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
        const subject = (0,_text_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(message).trim();
        const number = pull?.number ?? Number(/\(#(\d{1,9})\)$/u.exec(subject)?.[1]);
        if (numbers.has(number) || names.has(subject.replace(/\s*\(#\d{1,9}\)$/u, "")))
            return true;
        return pull !== undefined && names.has(pull.title.trim());
    };
    return Object.assign(has, { add });
}


/***/ }),

/***/ 47460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ claimedReverters),
/* harmony export */   q: () => (/* binding */ undoneLater)
/* harmony export */ });
/* harmony import */ var _reverts_in_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50685);

/** Who says later that it reverts what is to be undone; reverts that were reverted in turn are left out. Newest first. */
function claimedReverters({ commits, later, repository, disproved }) {
    const standing = [];
    const isReverted = (0,_reverts_in_text_js__WEBPACK_IMPORTED_MODULE_0__/* .openClaims */ ._w)();
    for (const commit of later.toReversed()) {
        if (disproved.has(commit.sha) || isReverted(commit))
            continue;
        const claims = (0,_reverts_in_text_js__WEBPACK_IMPORTED_MODULE_0__/* .revertClaims */ .Y6)(commit.message, repository);
        if (!claims.isRevert)
            continue;
        standing.push({ sha: commit.sha, claims });
        isReverted.add(claims);
    }
    return standing
        .map(({ sha, claims }) => ({ sha, reverted: commits.filter((0,_reverts_in_text_js__WEBPACK_IMPORTED_MODULE_0__/* .openClaims */ ._w)(claims)) }))
        .filter(({ reverted }) => reverted.length > 0);
}
/** What of `commits` is reverted by later ones, and by which, newest first. */
function undoneLater(question) {
    const reverters = claimedReverters(question);
    const gone = new Set(reverters.flatMap(({ reverted }) => reverted));
    const undone = question.commits.filter((commit) => gone.has(commit));
    return { undone, by: [...new Set(reverters.map(({ sha }) => sha))] };
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

/***/ 46871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readKillSwitch)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _revert_assess_safety_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97819);
/* harmony import */ var _read_label_right_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31517);



/** Issues with the label that are looked at, and how many at once. */
const mostIssues = 300;
const atOnce = 5;
/** Whether somebody who may has switched reverts off. Where there are no issues at all, nobody has. */
async function readKillSwitch(github, mayWrite) {
    try {
        const issues = await github.readIssues({ labels: [_revert_assess_safety_js__WEBPACK_IMPORTED_MODULE_1__/* .stopLabel */ .h], state: "open", limit: mostIssues });
        const stops = [];
        let isUnclear = false;
        for (let start = 0; start < issues.length; start += atOnce) {
            const some = issues.slice(start, start + atOnce);
            const found = await Promise.all(some.map(async ({ number }) => {
                const { counts, by } = await (0,_read_label_right_js__WEBPACK_IMPORTED_MODULE_2__/* .readLabelRight */ .b)(github, { number, label: _revert_assess_safety_js__WEBPACK_IMPORTED_MODULE_1__/* .stopLabel */ .h }, mayWrite);
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
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM))
            throw error;
        return error.status === 410 ? { stops: [], unread: [] } : { stops: [], unread: [unread(error.message)] };
    }
}
function unread(why) {
    return { kind: "kill-switch-unread", why };
}


/***/ }),

/***/ 31517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readLabelRight)
/* harmony export */ });
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


/***/ })

};
