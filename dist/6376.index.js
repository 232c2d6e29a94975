export const id = 6376;
export const ids = [6376];
export const modules = {

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

/***/ 43157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gg: () => (/* binding */ isClaimed),
  _w: () => (/* binding */ openClaims),
  Y6: () => (/* binding */ revertClaims)
});

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

/***/ 97726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/incident/gate.js
/** Whether a commit may go live now. What can't be seen is a finding of its own, never a reason to pass in silence. */
function judgeGate(facts, rules) {
    const passes = [];
    const found = [];
    for (const incident of facts.incidents) {
        if (incident.answer.kind === "none")
            found.push([{ kind: "incident-open", incident }, rules.incident]);
        else if (incident.answer.kind === "unknown") {
            const { why } = incident.answer;
            // An incident that is open is seen: what is not known is only whether this deploy answers it.
            found.push([{ kind: "incident-unclear", incident, why }, rules.incident]);
        }
        else
            passes.push({ kind: "answers", incident });
    }
    const { order } = facts;
    if (order.kind === "back") {
        const leavesBad = order.liveIsBad || facts.incidents.some(({ answer }) => answer.kind === "without-it");
        if (leavesBad)
            passes.push({ kind: "goes-back-from-bad", live: order.live });
        else {
            const { live, underWay } = order;
            const word = facts.byHand && rules.older === "stop" ? "warn" : rules.older;
            found.push([{ kind: "older", live, underWay, byHand: facts.byHand }, word]);
        }
    }
    if (order.kind === "unknown")
        found.push([{ kind: "blind", what: order.why }, rules.blind]);
    const isOpen = facts.incidents.some(({ bad }) => bad === facts.sha);
    if (facts.judgedBad !== undefined && !isOpen) {
        const { incident } = facts.judgedBad;
        if (incident?.allowed !== undefined)
            passes.push({ kind: "bad-but-allowed", incident, by: incident.allowed.by });
        else
            found.push([
                {
                    kind: "judged-bad",
                    ...(incident && { incident: { number: incident.number, url: incident.url } }),
                },
                rules.judgedBad,
            ]);
    }
    for (const what of facts.unseen)
        found.push([{ kind: "blind", what }, rules.blind]);
    const findings = found
        .flatMap(([finding, word]) => (word === "off" ? [] : [{ ...finding, word }]))
        .toSorted((a, b) => Number(b.word === "stop") - Number(a.word === "stop"));
    return { word: findings[0]?.word ?? "pass", findings, passes };
}

// EXTERNAL MODULE: ./lib/text/names.js
var names = __webpack_require__(38519);
// EXTERNAL MODULE: ./lib/text/one-line.js
var one_line = __webpack_require__(6810);
// EXTERNAL MODULE: ./lib/report/docs-links.js
var docs_links = __webpack_require__(61735);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/report/gate-words.js




const marks = { pass: "🟢", warn: "🟡", stop: "🔴" };
const words = {
    pass: "may be deployed",
    warn: "may be deployed, with doubts",
    stop: "must not be deployed now",
};
/** What was found, in a sentence; plain text. */
function findingWords(finding, { sha }) {
    const own = (0,names/* sha7 */.go)(sha);
    switch (finding.kind) {
        case "incident-open": {
            const { number, bad } = finding.incident;
            return bad === sha
                ? `incident #${number} is open, and ${own} is the commit that went bad`
                : `incident #${number} is open, and ${own} holds ${(0,names/* sha7 */.go)(bad)}, which went bad, without its revert or a change that names #${number}`;
        }
        case "incident-unclear":
            return `incident #${finding.incident.number} is open, and whether ${own} answers it can't be told (${(0,one_line/* oneLine */.T)(finding.why, 300)})`;
        case "older": {
            const live = (0,names/* sha7 */.go)(finding.live);
            const is = finding.underWay ? "is being deployed by another run at this moment" : "is live";
            return `${live} ${is}, and ${own} is older: what came since would be gone`;
        }
        case "judged-bad": {
            const where = finding.incident === undefined ? "" : ` (incident #${finding.incident.number})`;
            return `${own} was live before and made things worse${where}`;
        }
        case "blind":
            return (0,one_line/* oneLine */.T)(finding.what, 600);
    }
}
/** What lifts it, and who can; plain text. */
function liftWords(finding, { sha }) {
    const own = (0,names/* sha7 */.go)(sha);
    const again = "then run this job again";
    switch (finding.kind) {
        case "incident-open":
        case "incident-unclear": {
            const { number, bad } = finding.incident;
            const fix = bad === sha
                ? ""
                : `deploy a commit that brings the revert, or a fix whose commit message or pull request names #${number}; or `;
            return `${fix}somebody with write access comments /allow ${own} on #${number}, or closes #${number}; ${again}`;
        }
        case "older":
            return finding.byHand
                ? "go on if it is meant; nothing is stopped, since the run was started by hand"
                : "deploy the newest commit; or start the deploy of the older one by hand (workflow_dispatch); or whoever edits the workflow sets gate-older: warn";
        case "judged-bad":
            return finding.incident === undefined
                ? `deploy another commit; or whoever edits the workflow sets gate-judged-bad: warn`
                : `deploy another commit; or somebody with write access comments /allow ${own} on #${finding.incident.number}, or closes it as not planned if it was a false alarm; ${again}`;
        case "blind":
            return "look by hand; whoever edits the workflow decides with gate-blind whether this stops a deploy";
    }
}
function answerWords({ number, answer }) {
    const open = `incident #${number} is open`;
    switch (answer.kind) {
        case "without-it":
            return `${open}, and this commit does not hold what went bad`;
        case "brings-revert":
            return `${open}, and this deploy brings its revert (${answer.by})`;
        case "names-it":
            return `${open}, and this deploy brings a change that names it (${answer.by})`;
        case "allowed":
            return `${open}, and ${answer.by} allows this deploy`;
        default:
            return open;
    }
}
function passWords(pass) {
    switch (pass.kind) {
        case "answers":
            return answerWords(pass.incident);
        case "goes-back-from-bad":
            return `${(0,names/* sha7 */.go)(pass.live)} is bad, so going back from it is right`;
        case "bad-but-allowed":
            return `this commit was judged bad in #${pass.incident.number}, and ${pass.by} allows it`;
    }
}
/** The decision in one line: `production: abc1234 must not be deployed now: …`; plain text. */
function gateLine(facts, { word, findings }) {
    const what = `${(0,one_line/* oneLine */.T)(facts.environment, 60)}: ${(0,names/* sha7 */.go)(facts.sha)} ${words[word]}`;
    const why = findings
        .filter((finding) => finding.word === word)
        .map((finding) => findingWords(finding, facts));
    return why.length === 0 ? what : `${what}: ${why.join("; ")}`;
}
/** For the log: everything that was found, what lifts it, and why the rest was let through. */
function gateLines(facts, { findings, passes }) {
    return [
        ...findings.flatMap((finding) => [
            `${finding.word}: ${findingWords(finding, facts)} [${finding.kind}]`,
            `  to lift it: ${liftWords(finding, facts)}`,
        ]),
        ...passes.map((pass) => `pass: ${passWords(pass)}`),
    ];
}
/** The same for the job's page. */
function gateSummary(facts, { word, findings, passes }, { dryRun }) {
    const title = `## ${marks[word]} ${(0,report_text/* escapeMarkdown */.FV)(facts.environment, 60)}: ${(0,names/* sha7 */.go)(facts.sha)} ${words[word]}`;
    const links = new Map(facts.incidents.map(({ number, url }) => [number, url]));
    const text = (plain) => (0,report_text/* escapeMarkdown */.FV)(plain, 1_000).replace(/#&#8203;(\d{1,9})/gu, (whole, number) => {
        const url = links.get(Number(number));
        return url === undefined ? whole : `[#${number}](${url})`;
    });
    const lines = [
        ...findings.flatMap((finding) => [
            `- **${finding.word}**: ${text(findingWords(finding, facts))} (${(0,report_text/* link */.nf)(finding.kind, docs_links/* gatePage */.hM)})`,
            `  - To lift it: ${text(liftWords(finding, facts))}.`,
        ]),
        ...passes.map((pass) => `- pass: ${text(passWords(pass))}`),
    ];
    const dry = dryRun ? ["", "Dry run: the step does not fail."] : [];
    return (0,report_text/* fitBody */.KM)([
        title,
        "",
        ...(lines.length === 0 ? ["No incident of it is open, and nothing newer is live."] : lines),
        ...dry,
        "",
    ].join("\n"));
}

// EXTERNAL MODULE: ./lib/stories/revert/find-incident.js
var find_incident = __webpack_require__(85520);
// EXTERNAL MODULE: ./lib/stories/revert/read/may-write.js
var may_write = __webpack_require__(27330);
;// CONCATENATED MODULE: ./lib/incident/issue-names.js
const mostLetters = 100_000;
/** Whether a text names an issue of this repository: `#12`, `GH-12`, `owner/name#12`, or its address. */
function namesIssue(text, { number, repository, server }) {
    const whole = text.slice(0, mostLetters).toLowerCase();
    const own = repository.toLowerCase();
    for (const { 1: said, index } of whole.matchAll(/(?:#|\bgh-)(\d{1,9})\b/gu)) {
        if (Number(said) !== number)
            continue;
        const before = wordBefore(whole, index);
        // After a word it is another repository's, or part of an address.
        if (before === own || !/[\w/]/u.test(before))
            return true;
    }
    const address = `${server.toLowerCase()}/${own}/issues/${number}`;
    for (let at = whole.indexOf(address); at >= 0; at = whole.indexOf(address, at + 1)) {
        if (!/\d/u.test(whole[at + address.length] ?? ""))
            return true;
    }
    return false;
}
const longestName = 200;
/** What stands right before a place, up to a space or a sign that no name has. */
function wordBefore(text, end) {
    let start = end;
    while (start > 0 && end - start < longestName && /[\w./-]/u.test(text.charAt(start - 1)))
        start -= 1;
    return text.slice(start, end);
}
/** A comment whose first line is `/allow [sha] [why]` or `/disallow [sha]`; undefined for any other. */
function parseAllowance(comment) {
    const [first = ""] = comment.slice(0, 2_000).trimStart().split("\n");
    const said = /^\/(allow|disallow)(?:[ \t]+(\S{1,80}))?(?:[ \t]|$)/iu.exec(first.trimEnd());
    if (said === null)
        return undefined;
    const [, word = "", named = ""] = said;
    return {
        allows: word.toLowerCase() === "allow",
        ...(/^[0-9a-f]{7,64}$/iu.test(named) && { sha: named.toLowerCase() }),
    };
}
/** The last word on a commit, of all that people with write access have said; undefined when nobody allows it. */
function allowedBy(said, sha) {
    const last = said.findLast(({ allowance }) => allowance.sha === undefined || sha.startsWith(allowance.sha));
    return last?.allowance.allows === true ? last : undefined;
}

;// CONCATENATED MODULE: ./lib/stories/gate/find-allowance.js

/** The newest comments that are looked at, and how many of those that allow or forbid something. */
const mostComments = 100;
const mostSaid = 10;
/**
 * Who let a commit pass an incident: the last word of somebody with write access, since the incident was opened or opened again.
 */
async function findAllowance(github, { issue, sha }, mayWrite) {
    if (issue.comments === 0)
        return undefined;
    const comments = await github.readNewestComments(issue.number, {
        total: issue.comments ?? mostComments,
        most: mostComments,
    });
    // What was said before it went bad again was said of another time.
    const again = comments.findLastIndex(({ body, author }) => author === issue.author && body.startsWith("<!-- deploy-guard:reopened "));
    const said = [];
    for (const comment of comments.slice(again + 1).toReversed()) {
        const allowance = parseAllowance(comment.body);
        if (allowance === undefined || said.length === mostSaid)
            continue;
        const { author, url } = comment;
        if (author === undefined || author.endsWith("[bot]") || (await mayWrite(author)) !== true)
            continue;
        said.unshift({ allowance, comment: { by: author, url } });
    }
    return allowedBy(said, sha)?.comment;
}

// EXTERNAL MODULE: ./lib/revert/marker.js
var revert_marker = __webpack_require__(71634);
// EXTERNAL MODULE: ./lib/revert/reverts-in-text.js + 1 modules
var reverts_in_text = __webpack_require__(43157);
// EXTERNAL MODULE: ./lib/revert/undone-later.js
var undone_later = __webpack_require__(47460);
// EXTERNAL MODULE: ./lib/stories/revert/read/disprove-claims.js
var disprove_claims = __webpack_require__(92461);
// EXTERNAL MODULE: ./lib/stories/revert/read/our-revert.js
var our_revert = __webpack_require__(54262);
;// CONCATENATED MODULE: ./lib/stories/gate/find-answer.js







/** Commits since the bad one that are read, and those whose pull requests are asked for: two queries. */
const mostCommits = 300;
const mostWithPulls = 100;
/**
 * Whether what is to be deployed answers an incident: it does not hold the bad commit, or it brings its revert or a change
 * that names the incident. What is merged says so in a commit's message, which nobody edits later, or in a pull request of
 * somebody who may write here; a revert is one by its branch and marker, or by its tree. What was reverted in turn does not count.
 */
async function findAnswer(github, { bad, sha, number }, mayWrite) {
    if (bad === sha)
        return { kind: "none" };
    const since = await github.compare(bad, sha, mostCommits);
    if (since.status === "behind" || since.status === "diverged")
        return { kind: "without-it" };
    const place = { number, repository: (0,our_revert/* nameOf */.Vb)(github), server: github.serverUrl };
    const standing = withoutReverted(since.commits, place.repository);
    const naming = standing.findLast(({ message }) => namesIssue(message, place));
    if (naming !== undefined)
        return { kind: "names-it", by: (0,names/* sha7 */.go)(naming.sha) };
    const byPull = await answeringPull(github, { bad, place, standing }, mayWrite);
    if (byPull !== undefined)
        return byPull;
    const reverter = await findReverter(github, since, standing);
    if (reverter !== undefined)
        return { kind: "brings-revert", by: (0,names/* sha7 */.go)(reverter) };
    if (since.commits.length < since.total || standing.length > mostWithPulls)
        return {
            kind: "unknown",
            why: `${since.total} commits came after ${(0,names/* sha7 */.go)(bad)}, more than are looked at`,
        };
    return { kind: "none" };
}
/** Commits that no later one says it takes back. */
function withoutReverted(commits, repository) {
    const isReverted = (0,reverts_in_text/* openClaims */._w)();
    const standing = [];
    for (const commit of commits.toReversed()) {
        if (isReverted(commit))
            continue;
        isReverted.add((0,reverts_in_text/* revertClaims */.Y6)(commit.message, repository));
        standing.unshift(commit);
    }
    return standing;
}
async function answeringPull(github, { bad, place, standing }, mayWrite) {
    // An answer comes soon after the incident, or is what is deployed now.
    const half = mostWithPulls / 2;
    const asked = standing.length <= mostWithPulls ? standing : [...standing.slice(0, half), ...standing.slice(-half)];
    if (asked.length === 0)
        return undefined;
    const pulls = await github.readPullsOfCommits(asked.map(({ sha }) => sha));
    const merged = [...new Map([...pulls.values()].flat().map((pull) => [pull.number, pull])).values()].filter((pull) => pull.merged);
    const revert = merged.find((pull) => (0,our_revert/* isOurRevert */.B$)(github, pull) && (0,revert_marker/* parseRevertMarkers */.nL)(pull.body).some((marker) => marker.bad === bad));
    if (revert !== undefined && !isTakenBack(revert, standing, place.repository))
        return { kind: "brings-revert", by: `#${revert.number}` };
    for (const pull of merged) {
        // Its author may edit it after it was merged.
        if (!namesIssue(`${pull.title}\n${pull.body}`, place) || pull === revert)
            continue;
        if ((await mayWrite(pull.author)) === true && !isTakenBack(pull, standing, place.repository))
            return { kind: "names-it", by: `#${pull.number}` };
    }
    return undefined;
}
function isTakenBack(pull, commits, repository) {
    const isReverted = (0,reverts_in_text/* openClaims */._w)(...commits.map(({ message }) => (0,reverts_in_text/* revertClaims */.Y6)(message, repository)));
    return isReverted({ sha: pull.mergeCommit ?? pull.headSha, message: pull.title, pull });
}
/** A commit that says it reverts the bad one, if its tree does. */
async function findReverter(github, { base }, later) {
    const question = { commits: [base], later, repository: (0,our_revert/* nameOf */.Vb)(github) };
    if ((0,undone_later/* claimedReverters */.S)({ ...question, disproved: new Set() }).length === 0)
        return undefined;
    const disproved = await (0,disprove_claims/* disproveClaims */.u)(github, { ...question, known: [base] });
    return (0,undone_later/* claimedReverters */.S)({ ...question, disproved })[0]?.sha;
}

// EXTERNAL MODULE: ./lib/incident/our-label.js
var our_label = __webpack_require__(44039);
// EXTERNAL MODULE: ./lib/report/incident-body.js + 1 modules
var incident_body = __webpack_require__(56923);
;// CONCATENATED MODULE: ./lib/stories/gate/read-open-incidents.js



/** Issues of ours that are looked at, and incidents that are looked into. */
const mostListed = 100;
const mostIncidents = 5;
/**
 * Open incidents of an environment. Anybody can write their marker into an issue, so one counts only if the login that this
 * token speaks for wrote it, or another bot and whoever opened it made the ref that it takes to open an incident, which takes
 * the right to push.
 */
async function readOpenIncidents(github, environment) {
    const [issues, self] = await Promise.all([
        github.readIssues({ labels: [our_label/* ourLabel */.f], state: "open", limit: mostListed }),
        github.findSelf().catch(() => undefined),
    ]);
    const unseen = [];
    const open = [];
    for (const issue of issues.toReversed()) {
        const marker = (0,incident_body/* parseIncidentMarker */.sb)(issue.body);
        if (marker === undefined || marker.environment.toLowerCase() !== environment.toLowerCase())
            continue;
        if (open.length === mostIncidents) {
            unseen.push(`more than ${mostIncidents} incidents of ${environment} are open; only the oldest are looked into`);
            break;
        }
        if (await isOurs(github, issue, { marker, self: self?.login }))
            open.push({ issue, bad: marker.sha });
    }
    if (issues.length === mostListed)
        unseen.push(`more than ${mostListed} issues with the label ${our_label/* ourLabel */.f} are open; only the newest are looked at`);
    return { open, unseen };
}
async function isOurs(github, { author }, { marker, self }) {
    if (author === undefined)
        return false;
    if (author === self)
        return true;
    // The watch may speak by another App's token than the gate.
    if (!author.endsWith("[bot]"))
        return false;
    return (await github.findRef((0,revert_marker/* incidentClaim */.pk)(marker.environment, marker.sha, 1))) !== undefined;
}

// EXTERNAL MODULE: ./lib/incident/choose-good.js
var choose_good = __webpack_require__(38195);
// EXTERNAL MODULE: ./lib/report/run-notes.js
var run_notes = __webpack_require__(86635);
// EXTERNAL MODULE: ./lib/stories/deploy/find-cleared.js
var find_cleared = __webpack_require__(691);
// EXTERNAL MODULE: ./lib/stories/deploy/find-environment.js
var find_environment = __webpack_require__(33786);
// EXTERNAL MODULE: ./lib/stories/deploy/read-past.js
var read_past = __webpack_require__(73814);
// EXTERNAL MODULE: ./lib/stories/signals/ledger.js
var ledger = __webpack_require__(24382);
;// CONCATENATED MODULE: ./lib/stories/gate/read-order.js







/** Deployments whose statuses are read on, where the first few name nothing live; those under way that are compared. */
const mostMore = 4;
const mostUnderWay = 2;
/** How the commit stands to what this environment runs, and to what it was before. */
async function readOrder(world, { environment, sha, runId }) {
    const { name, deployments, others, nearest } = await (0,find_environment/* findEnvironment */.j)(world, environment);
    if (deployments.length === 0) {
        const why = (0,run_notes/* runNoteWords */.h)({ kind: "unknown-environment", name, others, nearest });
        // A new environment is no reason to stop; a misspelt one is watched by nobody.
        if (others.length > 0 && nearest === undefined)
            world.log.warning(why);
        const order = nearest === undefined ? { kind: "first" } : { kind: "unknown", why };
        return { environment: name, order, judgedBad: false, unseen: [] };
    }
    const judged = await (0,ledger/* readLedger */.SC)(world, name);
    const reader = await (0,read_past/* openPast */.Ry)(world, deployments, { commits: [sha], ids: [], judged });
    const { past, question } = await readUntilLive(reader, { sha, runId, now: world.now() });
    const isBad = (0,choose_good/* isRegressed */.vC)(sha, past);
    const cleared = isBad ? await (0,find_cleared/* findCleared */.C)(world, name, [sha]) : new Set();
    return {
        environment: name,
        order: await orderOf(world.github, { sha, past, question }),
        judgedBad: isBad && !cleared.has(sha),
        unseen: [],
    };
}
async function readUntilLive(reader, { sha, runId, now }) {
    for (let more = 0;; more += 1) {
        const past = reader.past(new Set());
        // The job that this gate runs in may have a deployment of its own by now.
        const record = past.records.find((one) => runId !== undefined && one.runId === runId);
        const question = { sha, at: now, record };
        if ((0,choose_good/* liveNow */.BO)(question, past) !== undefined || more === mostMore || !(await reader.readMore()))
            return { past, question };
    }
}
async function orderOf(github, { sha, past, question }) {
    const now = (0,choose_good/* liveNow */.BO)(question, past);
    const underWay = (0,choose_good/* underWayNow */.qA)(question, past).slice(0, mostUnderWay);
    for (const { sha: other } of underWay) {
        if ((await statusOf(github, other, sha)) === "behind")
            return { kind: "back", live: other, underWay: true, liveIsBad: (0,choose_good/* isRegressed */.vC)(other, past) };
    }
    if (now === undefined)
        return { kind: "first" };
    const { live, kin } = now;
    const { sha: other } = live.record;
    if (other === sha)
        return { kind: "same", live: other };
    const status = await statusOf(github, other, sha);
    if (status !== "behind")
        return { kind: status === "diverged" ? "aside" : "forward", live: other };
    if (kin === "unknown") {
        const why = `an older commit than ${(0,names/* sha7 */.go)(other)}, but whether that is of the same service can't be told`;
        return { kind: "unknown", why };
    }
    return { kind: "back", live: other, underWay: false, liveIsBad: (0,choose_good/* isRegressed */.vC)(other, past) };
}
async function statusOf(github, base, head) {
    return (await github.compare(base, head, 1)).status;
}

;// CONCATENATED MODULE: ./lib/stories/gate/read-gate-facts.js








/** Events by which a person starts a run for a commit of his choice. */
const byHand = ["workflow_dispatch", "repository_dispatch"];
/** All that decides whether a commit may go live now. What can't be read is among the facts; it stops no other question. */
async function readGateFacts(world, { environment, sha, event }) {
    const { github } = world;
    const mayWrite = (0,may_write/* openMayWrite */.D)(github);
    const unseen = [];
    const see = async (what, look) => {
        try {
            return await look();
        }
        catch (error) {
            if (!(error instanceof errors/* WorldError */.nM))
                throw error;
            unseen.push(`${what}: ${error.message}`);
            return undefined;
        }
    };
    const ordered = await see(`which commits ${environment} runs can't be read`, () => readOrder(world, { environment, sha, runId: event.runId }));
    const name = ordered?.environment ?? environment;
    const listed = await see(`whether an incident of ${name} is open can't be read`, () => readOpenIncidents(github, name).catch((error) => ifNoIssues(error)));
    const incidents = [];
    for (const { issue, bad } of listed?.open ?? []) {
        const { number, url } = issue;
        incidents.push({ number, url, bad, answer: await answerOf(world, { issue, bad, sha }, mayWrite) });
    }
    const isOpen = incidents.some(({ bad }) => bad === sha);
    const judgedBad = ordered?.judgedBad === true && !isOpen
        ? await see(`the incident of ${(0,names/* sha7 */.go)(sha)} can't be read`, () => readVerdictOn(world, { environment: name, sha }, mayWrite))
        : undefined;
    return {
        environment: name,
        sha,
        byHand: byHand.includes(event.name),
        incidents,
        // Why it is not known is among what is unseen.
        order: ordered?.order ?? { kind: "first" },
        ...(ordered?.judgedBad === true && { judgedBad: judgedBad ?? {} }),
        unseen: [...unseen, ...(listed?.unseen ?? [])],
    };
}
/** Where issues are switched off there are no incidents. */
function ifNoIssues(error) {
    if (error instanceof errors/* WorldError */.nM && error.status === 410)
        return { open: [], unseen: [] };
    throw error;
}
async function answerOf({ github }, { issue, bad, sha }, mayWrite) {
    try {
        const answer = await findAnswer(github, { bad, sha, number: issue.number }, mayWrite);
        if (answer.kind !== "none" && answer.kind !== "unknown")
            return answer;
        const allowed = await findAllowance(github, { issue, sha }, mayWrite);
        return allowed === undefined ? answer : { kind: "allowed", ...allowed };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        return { kind: "unknown", why: error.message };
    }
}
/** The incident in which a commit was judged bad, which is closed by now, and who has let it through since. */
async function readVerdictOn({ github }, deploy, mayWrite) {
    const issue = await (0,find_incident/* findIncident */.O)(github, deploy);
    if (issue === undefined)
        return {};
    const allowed = await findAllowance(github, { issue, sha: deploy.sha }, mayWrite);
    const { number, url } = issue;
    return { incident: { number, url, ...(allowed && { allowed }) } };
}

;// CONCATENATED MODULE: ./lib/stories/gate.js




/** Before the deploy step: may this commit go live now? Reads only, so that it may run as often as it likes. */
async function gate(world, { inputs, event }) {
    const { environment, sha } = asked(inputs, event);
    const facts = await readGateFacts(world, { environment, sha, event });
    const decision = judgeGate(facts, inputs.gate);
    for (const line of gateLines(facts, decision))
        world.log.line(line);
    const line = gateLine(facts, decision);
    const stops = decision.word === "stop" && !inputs.dryRun;
    if (decision.word === "pass")
        world.log.line(line);
    // A failing step is annotated by its failure.
    else if (!stops)
        world.log.warning(inputs.dryRun ? `dry run: ${line}` : line);
    const first = decision.findings.find((finding) => "incident" in finding);
    const incident = first !== undefined && "incident" in first ? first.incident : undefined;
    return {
        outputs: {
            gate: decision.word,
            reason: line,
            "incident-url": incident?.url ?? "",
            "incident-number": incident === undefined ? "" : String(incident.number),
        },
        summary: gateSummary(facts, decision, { dryRun: inputs.dryRun }),
        ...(stops && { failed: line }),
    };
}
function asked({ environment, sha }, event) {
    const where = environment ?? event.deployment?.environment;
    const what = sha ?? event.deployment?.sha ?? event.commit ?? event.sha;
    if (where === undefined || what === undefined)
        throw new errors/* SettingsError */.GN("The workflow step", [
            ...(where === undefined ? [noEnvironment] : []),
            ...(what === undefined ? [noCommit] : []),
        ]);
    return { environment: where, sha: what };
}
const noEnvironment = {
    path: "environment",
    message: "is missing: expected the environment that is about to be deployed, such as production",
};
const noCommit = {
    path: "sha",
    message: "is missing: the event names no commit; expected the one that is about to be deployed",
};


/***/ }),

/***/ 99309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   Yj: () => (/* binding */ firstPart)
/* harmony export */ });
/** The first line as it stands, such as the subject of a commit's message. */
function firstLine(text) {
    return firstPart(text, "\n");
}
/** What stands before the first such sign; all of it when there is none. */
function firstPart(text, sign) {
    const at = text.indexOf(sign);
    return at < 0 ? text : text.slice(0, at);
}
/** What stands behind the last such sign, such as the name of a file at the end of its path; all of it when there is none. */
function lastPart(text, sign) {
    const at = text.lastIndexOf(sign);
    return at < 0 ? text : text.slice(at + sign.length);
}


/***/ })

};
