export const id = 2862;
export const ids = [2862];
export const modules = {

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

/***/ 34765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zo: () => (/* binding */ assessSafety),
  hi: () => (/* binding */ stopLabel)
});

// UNUSED EXPORTS: makesDraft

// EXTERNAL MODULE: ./lib/revert/marker.js
var marker = __webpack_require__(71634);
// EXTERNAL MODULE: ./lib/revert/messages/revert-subject.js
var revert_subject = __webpack_require__(20068);
// EXTERNAL MODULE: ./lib/revert/opt-out.js
var opt_out = __webpack_require__(67082);
;// CONCATENATED MODULE: ./lib/revert/reason.js
/** Ids as people read them; names stay whole. */
function shortSha(name) {
    return /^[0-9a-f]{40,64}$/u.test(name) ? name.slice(0, 7) : name;
}

// EXTERNAL MODULE: ./lib/revert/reverts-in-text.js + 1 modules
var reverts_in_text = __webpack_require__(43157);
;// CONCATENATED MODULE: ./lib/revert/range-findings.js





/** All that goes with the steps that are undone. */
function broughtBy({ commits, inside }) {
    return [...commits, ...inside];
}
/**
 * A person's revert in the range may have been an emergency fix: undoing it brings the emergency back. Not where what it
 * took back came with the same range: then that goes as well, and nothing comes back.
 */
function foreignReverts(facts) {
    const brought = broughtBy(facts);
    const reverts = brought.filter((commit) => !isOurRevert(commit) && isRevert(commit, facts) && !undoesOnly(commit, brought, facts));
    if (reverts.length === 0)
        return [];
    return [{ kind: "undoes-a-revert", names: [...new Set(reverts.map(nameOf))] }];
}
/** By its message, or by the title, the text or the branch of a pull request that brought it. */
function isRevert(commit, { repository }) {
    if ((0,opt_out/* pullsOf */.w0)(commit).some(({ headBranch }) => (0,revert_subject/* isRevertButtonBranch */.XS)(headBranch)))
        return true;
    return isOurRevert(commit) || textsOf(commit).some((text) => (0,reverts_in_text/* revertClaims */.Y6)(text, repository).isRevert);
}
function textsOf(commit) {
    return [commit.message, ...(0,opt_out/* pullsOf */.w0)(commit).map(({ title, body }) => `${title}\n\n${body}`)];
}
/** Whether all that a revert says it takes back, by ids and numbers, is among these; a title can be that of an older change. */
function undoesOnly(commit, brought, { repository }) {
    const claims = textsOf(commit).map((text) => (0,reverts_in_text/* revertClaims */.Y6)(text, repository));
    const commits = claims.flatMap((claim) => claim.commits);
    const pulls = claims.flatMap((claim) => claim.pulls);
    const others = brought.filter((other) => other !== commit);
    const hasCommit = (id) => others.some(({ sha }) => sha.startsWith(id));
    const hasPull = (number) => others.some((other) => (0,opt_out/* pullsOf */.w0)(other).some((pull) => pull.number === number));
    return commits.length + pulls.length > 0 && commits.every(hasCommit) && pulls.every(hasPull);
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

// EXTERNAL MODULE: ./lib/revert/files/later-needs.js
var later_needs = __webpack_require__(24672);
// EXTERNAL MODULE: ./lib/revert/files/look-at-files.js + 1 modules
var look_at_files = __webpack_require__(19660);
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

;// CONCATENATED MODULE: ./lib/revert/files/looks-of-deploy.js




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
function largeDeploy({ commits, merge: { paths } }) {
    const changes = new Set(commits.map(nameOf)).size;
    return changes > mostAtOnce ? [{ kind: "large-deploy", changes, services: servicesOf(paths) }] : [];
}

// EXTERNAL MODULE: ./lib/revert/files/workflow-files.js
var workflow_files = __webpack_require__(98763);
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
        draft: looks.some(({ kind }) => makesDraft(kind)),
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
    "bot-author",
    "opt-out-without-right",
]);
/** Whether somebody has to look at it before the revert is merged. */
function makesDraft(kind) {
    return !tellsOnly.has(kind);
}
function returningHoles(facts) {
    const fixes = securityFixes(broughtBy(facts).filter((commit) => !isOurRevert(commit)));
    if (fixes.length === 0)
        return [];
    const names = [...new Set(fixes.map(({ commit }) => nameOf(commit)))];
    return [{ kind: "security-fix", names, ids: [...new Set(fixes.flatMap(({ ids }) => ids))] }];
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
/* harmony export */   G5: () => (/* binding */ parseElsewhereMarker),
/* harmony export */   MS: () => (/* binding */ revertBranchBeginning),
/* harmony export */   PK: () => (/* binding */ revertBranches),
/* harmony export */   TU: () => (/* binding */ isRevertBranch),
/* harmony export */   VE: () => (/* binding */ revertMarker),
/* harmony export */   VI: () => (/* binding */ elsewhereMarker),
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

/***/ 20068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ isRevertButtonBranch),
/* harmony export */   rJ: () => (/* binding */ isRevertSubject),
/* harmony export */   xj: () => (/* binding */ withoutPrefixes)
/* harmony export */ });
/* unused harmony exports waysOfRevert, matchesWay */
const sha = "[0-9a-f]{7,64}";
/** After a word that is also the name of a feature: what is taken back. */
const something = String.raw `(?: {0,4}[:"'#]| {1,4}(?:of|to|the|commit|change|changeset|changes|last|previous|pull|pr|deploy|release|merge|v?\d)\b|\s+${sha}\b)`;
/** All ways that are known; the first that matches tells. */
const waysOfRevert = [
    {
        what: "git, GitHub's button, Gerrit",
        source: "https://git-scm.com/docs/git-revert",
        // `Revert "…"`, `Revert^2 "…"`, `Revert #12`, `Reverting …`, `Reverted …`, `Unrevert …`.
        form: /^(?:re-?|un-?)?revert(?:s|ed|ing)?\b(?!-)/iu,
    },
    {
        what: "Conventional Commits",
        source: "https://www.conventionalcommits.org/en/v1.0.0/#how-does-conventional-commits-handle-revert-commits",
        form: /^(?:revert(?:\([^)\n]{1,80}\))?|\w{1,20}\(revert\))!?:/iu,
        part: "whole",
    },
    {
        what: "Mercurial, Phabricator, Chromium",
        source: "https://www.mercurial-scm.org/repo/hg/help/backout",
        form: /^back(?:s|ed|ing)?[ -]?out\b(?!\s+of\s+(?:an?\b|the\b))/iu,
    },
    {
        what: "a rollback",
        source: "https://bazel.build/contribute/maintainers-guide",
        form: new RegExp(String.raw `^(?:automated\s+(?:g4\s+)?)?roll(?:s|ed|ing)?[ -]?back(?:${something}|\s+.{1,80}\bto\s+v?\d)`, "iu"),
    },
    {
        what: "an undo",
        source: "https://git-scm.com/book/en/v2/Git-Basics-Undoing-Things",
        form: /^undo(?:es|ing)?\b(?!\s*[-/&+]|\s+(?:and|or)\b|\s+(?:redo|button|stack|history|support|function|feature|action|toast|command|manager|icon|link|shortcut|for|in|on|when)\w*\b)/iu,
    },
    {
        what: "a re-application",
        source: "https://github.com/git/git/blob/master/Documentation/RelNotes/2.43.0.adoc",
        form: /^(?:re-?(?:appl(?:y|ies|ied|ying)|land(?:s|ed|ing)?|instat(?:e|es|ed|ing))|roll(?:s|ed|ing)?[ -]?forward)\b/iu,
    },
    {
        what: "a title in quotes behind other words",
        source: "https://docs.github.com/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/reverting-a-pull-request",
        form: /\b(?:revert(?:s|ed|ing)?|back(?:ed)?[ -]?out|re-?(?:apply|land))(?:\^\d{1,2})?(?:\s*:\s*|\s+)["“«]/iu,
        part: "whole",
    },
    {
        what: "a commit or pull request behind other words",
        source: "https://git-scm.com/docs/git-revert",
        form: new RegExp(String.raw `\b(?:revert(?:s|ed|ing)?|back(?:s|ed|ing)?[ -]?out|undo(?:es|ing)?)\s+(?:of\s+)?(?:commits?\b|pr\b|pull\s+requests?\b|changesets?\b|(?:[\w.-]{1,100}/[\w.-]{1,100})?#\d|${sha}\b)`, "iu"),
        part: "whole",
    },
    {
        what: "the word at the end",
        source: "https://github.com/hmcts/fpl-ccd-configuration/commits/master/",
        form: /(?:^|[-–:(] ?|\b(?:is|was|be|been) )(?:revert(?:ed)?|back[ -]?out|roll(?:ed)?[ -]?back)\)?$/iu,
        part: "end",
    },
    {
        what: "a merge of a revert's branch",
        source: "https://docs.gitlab.com/user/project/merge_requests/revert_changes/",
        form: /^merge\b.{1,200}[/'"\s]revert[-_/]/iu,
        part: "whole",
    },
    {
        what: "a merge by bors",
        source: "https://forge.rust-lang.org/infra/docs/bors.html",
        form: /^auto merge of #\d{1,9} - \S{1,100}:revert\b/iu,
        part: "whole",
    },
];
const ticket = String.raw `(?:[A-Z][A-Za-z0-9]{1,11}[- ]\d{1,7}|#?\d{3,7}|(?:[Ff]ix(?:es|ed)?|[Cc]los(?:es|ed)?|[Rr]esolves?):?\s+#\d{1,9})`;
/** What stands in front of a subject: `[main] `, `PAY-12: `, `30244 - `, `fix(pay): `, `addons: `. */
const prefix = new RegExp(String.raw `^\s*(?:\[[^\]\n]{1,40}\]\s*(?:[:|–—-]\s*)?|${ticket}\s*(?:[:|–—-]\s*|\s)|[\w./-]{1,30}(?:\([^)\n]{1,80}\))?!?:\s+)`, "u");
/** Of a new feature, `revert` is as well the name of the feature. */
const feature = /^\s*(?:feat|feature|add|docs?|test|style)\b[^:\n]{0,80}:/iu;
const mostLetters = 500;
/** Whether the first line calls the change a revert or a re-application. */
function isRevertSubject(line) {
    return waysOfRevert.some((way) => matchesWay(way, line));
}
/** What stands behind: the numbers of pull requests and tickets. */
const behind = /(?: {0,2}\([^()\n]{1,60}\)){1,3}$/u;
function matchesWay({ form, part }, line) {
    const whole = line.slice(0, mostLetters).trim();
    const bare = feature.test(whole) ? whole : withoutPrefixes(whole);
    switch (part) {
        case "whole":
            return form.test(whole);
        case "end":
            return !/^merge\b/iu.test(whole) && form.test(bare.replace(behind, "").trim());
        default:
            return form.test(bare);
    }
}
/** `[main] PAY-12: Revert "x"` is `Revert "x"`. */
function withoutPrefixes(subject) {
    let bare = subject;
    for (let left = 3; left > 0; left--) {
        // A conventional revert is what it says, not something in front.
        if (/^\s*revert\b/iu.test(bare))
            break;
        bare = bare.replace(prefix, "");
    }
    return bare.trim();
}
/** The branches that the buttons of GitHub and GitLab make. */
function isRevertButtonBranch(name) {
    return /^(?:revert-\d{1,9}-|revert-[0-9a-f]{8}$)/u.test(name);
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

/***/ 43157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _w: () => (/* binding */ openClaims),
  Y6: () => (/* binding */ revertClaims)
});

// UNUSED EXPORTS: isClaimed

// EXTERNAL MODULE: ./lib/text/parts.js
var parts = __webpack_require__(99309);
;// CONCATENATED MODULE: ./lib/revert/messages/own-words.js
const item = /^\* (.{1,500})$/gmu;
/** To take a merge of the main branch back is no word about what that branch holds. */
const mergedIn = /^merge (?:remote-tracking )?branch '[^']{1,200}'(?: of \S{1,300})? into \S/iu;
const revertItem = /^(?:revert|back ?out) {0,4}:? {0,4}"(.{1,400})"$/iu;
/**
 * A message without what is no word of its own change: release notes that a bot quotes, and, in a squash, commits that take back
 * another commit of the same squash, since nothing of either is left.
 */
function ownWords(text) {
    const lines = unfolded(text.replaceAll("\r", ""));
    const subjects = [...lines.matchAll(item)].map(([, subject]) => subject.trim());
    if (!subjects.some((subject) => revertItem.test(subject)))
        return lines;
    const known = new Set(subjects);
    const undoesItsOwn = (subject) => {
        const title = revertItem.exec(subject)?.[1];
        if (title === undefined)
            return false;
        const cut = /^(.{20,})(?:…|\.\.\.)$/u.exec(title)?.[1];
        return (known.has(title) ||
            mergedIn.test(title) ||
            (cut !== undefined && subjects.some((other) => other.startsWith(cut))));
    };
    return lines
        .split(/^(?=\* )/mu)
        .filter((part) => !part.startsWith("* ") || !undoesItsOwn(part.slice(2).split("\n", 1)[0].trim()))
        .join("");
}
/** Without what a bot folds away, such as the release notes of a package. */
function unfolded(text) {
    return text
        .split("<details>")
        .map((part, at) => (at === 0 ? part : part.slice(afterFold(part))))
        .join("");
}
function afterFold(part) {
    const end = part.lastIndexOf("</details>");
    return end < 0 ? 0 : end + "</details>".length;
}

// EXTERNAL MODULE: ./lib/revert/messages/revert-subject.js
var revert_subject = __webpack_require__(20068);
;// CONCATENATED MODULE: ./lib/revert/reverts-in-text.js



/** Nobody writes by hand more than these, and the time stays bounded. */
const mostLetters = 200_000;
const mostClaims = 500;
const sha = "[0-9a-f]{7,64}";
const sentences = new RegExp(String.raw `^[*>\-\s]{0,6}(?:this\s+)?(?:revert(?:s|ed|ing)?|backs?\s+out|backed\s+out|rolls?\s+back|undoes)\s+(?:the\s+)?(?:merge\s+)?(?:commits?|changesets?)\s+(${sha}\b(?:\s*(?:,|and|&|,\s*and)\s*${sha}\b){0,50})`, "gimu");
const bare = new RegExp(String.raw `^(?:back(?:ed)?[ -]?out|revert(?:s|ed)?|roll(?:ed)?[ -]?back)(?:\s+(?:of|changeset|commit))?:?\s+(${sha})\b`, "gimu");
const pullSentences = /^[*>\-\s]{0,6}(?:this\s+)?(?:revert(?:s|ed|ing)?|backs?\s+out|rolls?\s+back|undoes)\s+(?:the\s+)?(?:pull\s+requests?|PR|merge\s+request)?\s*([\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})\b/gimu;
const addresses = /^[*>\-\s]{0,6}(?:this\s+)?(?:revert(?:s|ed|ing)?|backs?\s+out|rolls?\s+back)\s+https?:\/\/[\w.:-]{1,200}\/([\w.-]{1,100}\/[\w.-]{1,100})\/pull\/(\d{1,9})\b/gimu;
const quoted = /^(?:\[[^\]\n]{1,40}\][ \t]{0,4})?(?:revert(?:\^\d{1,2})?|back ?out|roll ?back|undo)[ \t]{0,4}:?[ \t]{0,4}"(.{1,300})"(?:[ \t]{0,4}\(#\d{1,9}\))?[ \t]{0,4}$/gimu;
const reapplied = /^(?:\[[^\]\n]{1,40}\][ \t]{0,4})?(?:re-?apply|re-?land)[ \t]{0,4}:?[ \t]{0,4}"(.{1,300})"(?:[ \t]{0,4}\(#\d{1,9}\))?[ \t]{0,4}$/gimu;
/** `revert: fix(pay): round up`, `Revert round up (#12)`. */
const unquoted = /^(?:revert(?:\([^)\n]{1,80}\))?!?:|revert(?:s|ed)?[ \t])[ \t]{0,4}(?!https?:|[\w./-]{0,200}#\d)([^\s"].{5,299})$/iu;
/** The footer by which a conventional revert names what it reverts. */
const footer = new RegExp(String.raw `^(?:refs?|original commit changeset)\s*:\s*(${sha}\b(?:\s*,\s*${sha}\b){0,50})`, "gimu");
/** What is said where the number is none of GitHub's: of Phabricator, Subversion, Gerrit, Google and GitLab. */
const elsewhere = /^[*>\- \t]{0,6}(?:this )?(?:is an? (?:automated )?)?(?:reverts?|reverted|backs? out|rolls? back|rollback of|reland of|reapplies|relands) (?:(?:commit|change|changelist|cl|merge request|the revert) (?:of )?)?(?:D\d{2,9}|r\d{3,9}|rG?[0-9a-f]{7,40}|I[0-9a-f]{8,40}|\d{5,12}|[\w./-]{0,100}!\d{1,9}|[0-9a-f]{7,40})\b/imu;
const reasonGiven = /^reason for (?:revert|rollback|reland): {0,4}\S/imu;
/** A text that begins with it, below a subject that tells what is wanted instead. */
const opening = /^(?:this )?(?:reverts?|reverting|undoes|undoing) (?!to\b)/iu;
const cherryPicked = /^\(cherry picked from commit [0-9a-f]{7,64}\)$/mu;
/** `repository` is the own one, `owner/name`: a pull request of another is none of ours. */
function revertClaims(text, repository) {
    const whole = ownWords(text.slice(0, mostLetters));
    const [first = "", second = "", third = ""] = whole.split("\n", 3).map((line) => line.trim());
    const subject = (0,revert_subject/* withoutPrefixes */.xj)(first);
    // A merge that GitHub makes has the pull request's title in its third line.
    const isMerge = /^merge pull request #\d{1,9} from /iu.test(first) && second === "";
    const isNamed = (0,revert_subject/* isRevertSubject */.rJ)(first) || (isMerge && (0,revert_subject/* isRevertSubject */.rJ)(third)) || (second === "" && opening.test(third));
    const ids = new RegExp(String.raw `\b${sha}\b`, "giu");
    const commits = [
        ...[...whole.matchAll(sentences)].flatMap(([, list = ""]) => list.match(ids) ?? []),
        ...[...whole.matchAll(bare)].map(([, id = ""]) => id).filter((id) => /\d/u.test(id)),
        ...(isNamed ? [...whole.matchAll(footer)].flatMap(([, list = ""]) => list.match(ids) ?? []) : []),
    ].map((id) => id.toLowerCase());
    const quotes = [
        ...[...whole.matchAll(quoted)].map(([, title = ""]) => title),
        ...[...subject.matchAll(quoted)].map(([, title = ""]) => title),
    ];
    const pulls = [
        ...[...whole.matchAll(pullSentences), ...whole.matchAll(addresses)]
            .filter(([, where]) => where === undefined || where.toLowerCase() === repository.toLowerCase())
            .map(([, , number]) => Number(number)),
        // A squash has its number in its title, and a revert of it that title.
        ...quotes.flatMap((title) => /\(#(\d{1,9})\)$/u.exec(title)?.slice(1).map(Number) ?? []),
    ];
    const titles = [
        ...quotes,
        ...(unquoted.exec(subject.slice(0, 500).replace(/ ?\(#\d{1,9}\)$/u, ""))?.slice(1) ?? []),
        // What is re-applied had been reverted: it is that revert which goes.
        ...[...whole.matchAll(reapplied)].map(([, title]) => `Revert "${title}"`),
    ];
    const few = (items) => [...new Set(items)].slice(0, mostClaims);
    return {
        commits: few(commits),
        pulls: few(pulls),
        titles: few(titles),
        isRevert: isNamed ||
            commits.length + pulls.length + titles.length > 0 ||
            elsewhere.test(whole) ||
            reasonGiven.test(whole),
        ...(cherryPicked.test(whole) && { isCherryPick: true }),
    };
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
    const add = ({ commits, pulls, titles, isCherryPick }) => {
        for (const id of commits) {
            ids.add(id);
            lengths.add(id.length);
        }
        for (const number of pulls)
            numbers.add(number);
        if (commits.length + pulls.length === 0 || isCherryPick)
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
        const subject = (0,parts/* firstLine */.TM)(message).trim();
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
/* harmony import */ var _reverts_in_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43157);

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
/* harmony import */ var _revert_assess_safety_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34765);
/* harmony import */ var _read_label_right_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31517);



/** Issues with the label that are looked at, and how many at once. */
const mostIssues = 300;
const atOnce = 5;
/** Whether somebody who may has switched reverts off. Where there are no issues at all, nobody has. */
async function readKillSwitch(github, mayWrite) {
    try {
        const issues = await github.readIssues({ labels: [_revert_assess_safety_js__WEBPACK_IMPORTED_MODULE_1__/* .stopLabel */ .hi], state: "open", limit: mostIssues });
        const stops = [];
        let isUnclear = false;
        for (let start = 0; start < issues.length; start += atOnce) {
            const some = issues.slice(start, start + atOnce);
            const found = await Promise.all(some.map(async ({ number }) => {
                const { counts, by } = await (0,_read_label_right_js__WEBPACK_IMPORTED_MODULE_2__/* .readLabelRight */ .b)(github, { number, label: _revert_assess_safety_js__WEBPACK_IMPORTED_MODULE_1__/* .stopLabel */ .hi }, mayWrite);
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
