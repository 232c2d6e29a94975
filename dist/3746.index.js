export const id = 3746;
export const ids = [3746];
export const modules = {

/***/ 61735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ refusalPage),
/* harmony export */   N: () => (/* binding */ approvalPage),
/* harmony export */   Sh: () => (/* binding */ waiverPage),
/* harmony export */   Vn: () => (/* binding */ projectUrl),
/* harmony export */   gd: () => (/* binding */ rulePage),
/* harmony export */   hM: () => (/* binding */ gatePage)
/* harmony export */ });
/** Where people read more. */
const projectUrl = "https://github.com/deploy-guard/deploy-guard";
/**
 * The page of a review's rule. Ids are ours: lower-case words with dashes. One of somebody else's has a page of its own: an
 * address, or a path of this project.
 */
function rulePage(id, page) {
    if (page !== undefined)
        return /^https:\/\//u.test(page) ? page : `${projectUrl}/blob/main/${page}`;
    return `${projectUrl}/blob/main/docs/rules.md#${id}`;
}
/** Why a revert is refused or starts as a draft, each reason by its id. */
const refusalPage = `${projectUrl}/blob/main/docs/revert.md#when-it-refuses`;
/** What stops a deploy, each finding of the gate by its id. */
const gatePage = `${projectUrl}/blob/main/docs/gate.md#what-stops-a-deploy`;
/** What an approval needs to count, each reason why one does not by its id. */
const approvalPage = `${projectUrl}/blob/main/docs/review.md#approvals`;
/** How a finding is waived, in the settings and by a comment. */
const waiverPage = `${projectUrl}/blob/main/docs/review.md#waivers-exclusions-and-rules-of-your-own`;


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

/***/ 60458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ includesLogin),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Ps: () => (/* binding */ teamName),
/* harmony export */   Up: () => (/* binding */ sameLogin),
/* harmony export */   hJ: () => (/* binding */ personName)
/* harmony export */ });
/** `org/team` of `@org/team`; undefined for a person or an address. */
function teamName(owner) {
    return /^@?([\w.-]+\/[\w.-]+)$/u.exec(owner)?.[1];
}
/** Whether an owner is written as an e-mail address, as CODEOWNERS allows. */
function isAddress(owner) {
    return !owner.startsWith("@") && owner.includes("@");
}
/** Login of an owner that is a person by name; undefined for a team, an address and what is no name. */
function personName(owner) {
    return /^@?([\w-]+(?:\[bot\])?)$/u.exec(owner)?.[1];
}
/** GitHub's names are the same in any case. */
function sameLogin(a, b) {
    return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}
function includesLogin(logins, login) {
    return logins.some((one) => sameLogin(one, login));
}


/***/ }),

/***/ 23746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewPull: () => (/* binding */ reviewPull)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text/numbers.js
var numbers = __webpack_require__(25825);
// EXTERNAL MODULE: ./lib/report/docs-links.js
var docs_links = __webpack_require__(61735);
;// CONCATENATED MODULE: ./lib/report/review-report.js
/** `1 critical, 2 high`; empty for none. */
function gradeCounts(findings) {
    return ["critical", "high", "medium", "low"]
        .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length])
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => `${count} ${severity}`)
        .join(", ");
}
/** `a`, `a and b`, `a, b and c`. */
function listText(parts, last = "and") {
    return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1)}`;
}

// EXTERNAL MODULE: ./lib/report/say.js
var say = __webpack_require__(58685);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/report/approval-words.js





/** GitHub cuts a status there. */
const mostCharacters = 140;
const factWords = {
    incomplete: ({ listed, changed, warned }) => `${warned ? "only a warning: " : ""}${incompleteWords(listed, changed)}`,
    "nobody-owns": ({ integrations }) => `${integrations.join(", ")}: touched; nobody is named as an owner, so nobody has to approve`,
    "policy-mistakes": ({ config, branch, mistakes }) => `${config} of ${branch} has ${mistakes === 1 ? "a mistake" : `${mistakes} mistakes`}; the run's log tells`,
    "twin-policy-unreadable": ({ number }) => `#${number} has the same head, and its policy can't be read`,
    "group-unknown": () => "which pull requests are in this group can't be told",
    "group-commit-unknown": ({ sha }) => `${sha.slice(0, 7)} is in this group and in no open pull request that could be found`,
};
function statusFactWords(fact) {
    return (0,say/* say */.c)(factWords, fact);
}
/** Why a review is of a part only. */
function incompleteWords(listed, changed) {
    const of = changed === undefined ? "not all" : `only ${(0,numbers/* count */.U9)(listed)} of ${(0,numbers/* count */.U9)(changed)}`;
    return `GitHub lists ${of} changed files, so the rest could not be reviewed; split the pull request`;
}
/** What a status says of all touched integrations, in plain text. */
function statusWords({ speaking, warned }) {
    const text = speaking.length === 0 ? "no critical integration is touched" : speaking.map(standingText).join("; ");
    const letters = [...(warned ? `only a warning: ${text}` : text)];
    return letters.length <= mostCharacters
        ? letters.join("")
        : `${letters.slice(0, mostCharacters - 1).join("")}…`;
}
const standingWords = {
    approved: ({ by }) => `approved by ${by.join(", ")}`,
    waiting({ owners, together, given, needed }) {
        const count = needed > 1 ? ` (${given} of ${needed})` : "";
        return `waiting for ${owners.join(together ? " and " : " or ")}${count}`;
    },
    refused: ({ by }) => `${by.join(", ")} asked for changes`,
    "nobody-can": ({ unable }) => unable.length === 0
        ? "fewer owners are left than have to approve; name more owners"
        : `nobody can approve: ${unable.map((one) => `${one.owner} ${shortReasons[one.why]}`).join(", ")}; name another owner`,
    unowned: () => "nobody owns it, so nobody can approve; name its owners",
    unreadable: () => "its changes could not be read",
};
function standingText({ integration, standing, unknownTeams, voided }) {
    const [team] = unknownTeams;
    // Others may still do; whoever approved for the team has to be told why it did not count.
    const matters = standing.kind === "waiting" &&
        (voided.some(({ why }) => why === "unknown-member") || standing.owners.length <= unknownTeams.length);
    const token = team === undefined || !matters ? "" : `; to count ${team} the token needs to read members (App or PAT)`;
    return `${integration}: ${(0,say/* say */.c)(standingWords, standing)}${token}`;
}
/** Ends of a sentence that begins with the owner. */
const shortReasons = {
    author: "opened it",
    writer: "wrote a part of it",
    bot: "is a bot",
    "no-account": "has no account",
    "no-write-access": "has no write access",
    "unknown-address": "is an address of no account",
    "not-a-name": "is no name",
    "no-such-team": "is no team that can be seen",
    "foreign-team": "is a team of another organisation",
    "empty-team": "has no members",
    "team-of-writers": "has only members who wrote it",
    "approved-for-another": "approved for another owner already",
};
/** What is wrong with an owner, and what to do about it. */
const unableReasons = {
    author: "opened this pull request, and nobody agrees to their own change: name a second owner",
    writer: "wrote a part of this pull request: name a second owner",
    bot: "is a bot, and a person has to look: name a person or a team",
    "no-account": "has no account on GitHub, at least not any more: name somebody else",
    "no-write-access": "has no write access to this repository, so that an approval would not count: give it, or name somebody else",
    "unknown-address": "is an address that GitHub ties to no account that has written here: name the person or the team instead, as @name",
    "not-a-name": "is no name of a person or a team: write it as @name or @organisation/team",
    "no-such-team": "is no team that this token can see: correct its name, make the team visible, or give the step a token that may read the organisation's members",
    "foreign-team": "is a team of another organisation, which can't own anything here: name a team of this one",
    "empty-team": "has no members: add some, or name another owner",
    "team-of-writers": "has only members who wrote a part of this pull request: name another owner",
    "approved-for-another": "has approved for another owner already, and one person counts once: add somebody to the team, or ask for fewer with require",
};
/** Why an approval does not count, and what to do about it. */
const voidReasons = {
    "changed-since": "these changes were altered after it",
    author: "it is by the author",
    committer: "it is by someone who committed to this pull request",
    "not-an-owner": "they are not an owner",
    "unknown-commit": "the commit that was approved can no longer be compared; approve again",
    "unknown-member": "this token can't list the team's members",
    "no-write-access": "they have no write access to this repository; give it to them, or name another owner",
    bot: "it is by a bot, and a person has to look",
    "unknown-writer": "a commit is by an address that GitHub knows nobody by, so that it may be their own; add the address to an account, or commit again under a known one",
};
/** Everything about the approvals of one integration, for the comment. `whose` names it where there are several. */
function approvalText(approvals, changes, whose = "") {
    const { satisfiedBy, voided, refusedBy, unknownTeams, standing, unable } = approvals;
    const by = [...new Set(satisfiedBy.map(({ login }) => login))].map((login) => (0,report_text/* escapeMarkdown */.FV)(login));
    const them = changes === 1 ? "this change" : "these changes";
    const lines = [`Approvals${whose}: ${by.length === 0 ? "none yet" : listText(by)}.`];
    if (standing.kind !== "approved" && approvals.waitingFor.length > 0)
        lines.push(greenWhen(approvals, changes));
    for (const { login, sha, why } of voided) {
        lines.push(`The approval of ${(0,report_text/* escapeMarkdown */.FV)(login)} at ${(0,report_text/* code */.aY)(sha.slice(0, 7))} does not count: ${voidReasons[why]} (${(0,report_text/* link */.nf)(why, docs_links/* approvalPage */.N)}).`);
    }
    if (refusedBy.length > 0) {
        const who = listText(refusedBy.map((login) => (0,report_text/* escapeMarkdown */.FV)(login)));
        lines.push(`${who} asked for changes: an approval of theirs, or a dismissal of that review, takes it back.`);
    }
    lines.push(...unable.map(unableText));
    if (unknownTeams.length > 0) {
        const teams = listText(unknownTeams.map((team) => (0,report_text/* code */.aY)(`@${team}`)));
        lines.push(`To count ${teams}, give the step a token that may read the organisation's members (a GitHub App with Members: read, or a PAT with read:org), or name people as owners.`);
    }
    if (standing.kind === "nobody-can" || standing.kind === "unowned")
        lines.push(nobodyCan(them));
    return lines.join(" ");
}
function greenWhen({ standing, waitingFor }, changes) {
    const together = standing.kind === "waiting" && standing.together;
    const able = standing.kind === "waiting" ? standing.owners : waitingFor;
    const whom = listText(able.map((owner) => (0,report_text/* code */.aY)(owner)), together ? "and" : "or");
    const them = changes === 1 ? "this change" : "these changes";
    const left = standing.kind === "waiting" ? standing.needed - standing.given : 1;
    const people = left > 1 ? `${left} people of ` : "";
    return `The status turns green when ${people}${whom} (not the author) ${together || left > 1 ? "approve" : "approves"} ${them}; pushes that do not alter ${changes === 1 ? "it" : "them"} keep the approval.`;
}
function unableText({ owner, why, login }) {
    const who = login === undefined ? (0,report_text/* code */.aY)(owner) : `${(0,report_text/* code */.aY)(owner)} (${(0,report_text/* escapeMarkdown */.FV)(login)})`;
    return `${who} ${unableReasons[why]} (${(0,report_text/* link */.nf)(why, docs_links/* approvalPage */.N)}).`;
}
function nobodyCan(them) {
    return `As it stands nobody can approve ${them}. Name another owner in the settings of the base branch, in a pull request of its own, and run this review again; or somebody who may administer the repository merges past the status.`;
}

;// CONCATENATED MODULE: ./lib/report/waive-words.js




/** Why a command waives nothing, and what to do. */
const reasons = {
    "no-rule": () => "it names no rule",
    "unknown-rule": ({ rule }) => `there is no rule ${(0,report_text/* code */.aY)(rule, 60)}`,
    "no-key": () => "it names no setting and no file",
    "open-quote": () => "a quote around the setting is not closed",
    "no-day": () => "`until=YYYY-MM-DD` has to follow the setting; one with spaces stands in backticks",
    "no-such-day": ({ until }) => `${(0,report_text/* code */.aY)(until, 40)} is no day; write it as 2026-12-31`,
    "past-day": ({ until }) => `${until} has passed`,
    "too-far": ({ until, latest }) => `${until} is more than a year ahead; ${latest} is the latest`,
    "no-reason": () => "it gives no reason",
    "no-such-finding": ({ rule, key, known }) => known.length === 0
        ? `nothing of rule ${(0,report_text/* code */.aY)(rule)} is found at ${(0,report_text/* code */.aY)(key)}, nor anything else`
        : `nothing of rule ${(0,report_text/* code */.aY)(rule)} is found at ${(0,report_text/* code */.aY)(key)}. What can be waived here: ${listText(known.map((one) => (0,report_text/* code */.aY)(`${one.rule} ${quoted(one.key)}`)))}`,
    edited: () => "the comment was edited, and others can edit what one wrote: write a new comment instead of editing",
    bot: () => "it is by a bot, and a person has to answer for it",
    author: () => "it is by the author of this pull request: another owner has to answer for it",
    writer: () => "it is by someone who wrote a part of this pull request: another owner has to answer for it",
    "unknown-writer": ({ commit }) => `who wrote ${(0,report_text/* code */.aY)(commit)} can't be told, so that it may be by the same person: commit again under a known address`,
    "not-an-owner": ({ owners }) => `it is by nobody who owns that: ${listText(owners.map((owner) => (0,report_text/* code */.aY)(owner)), "or")} can waive it`,
    "no-write-access": () => "it is by someone without write access to this repository",
    "several-needed": ({ require }) => `${require === "all" ? "all owners have" : `${require} owners have`} to agree to it: let them approve, or waive it in the settings`,
    "which-commit": () => "something was pushed about when it was written, or it can't be told what was there then: look at the change again, and write a new comment",
};
function quoted(key) {
    return /\s/u.test(key) ? `"${key}"` : key;
}
/** The reply to a comment with commands, below a marker by which it is known. */
function waiveReply(marker, by, answers) {
    const lines = answers.map((answer) => answer.kind === "waived"
        ? `- Waived until ${answer.waiver.until}: ${(0,report_text/* link */.nf)(answer.waiver.rule, (0,docs_links/* rulePage */.gd)(answer.waiver.rule, answer.page))} of ${(0,report_text/* code */.aY)(answer.waiver.key ?? "")}, as it stands at ${(0,report_text/* code */.aY)(answer.commit.slice(0, 7))}. An edit of it ends this; so does deleting the comment.`
        : `- Not waived: ${(0,say/* say */.c)(reasons, answer.why)} (${(0,report_text/* link */.nf)(answer.why.kind, docs_links/* waiverPage */.Sh)}).`);
    const usage = answers.some(({ kind }) => kind === "refused")
        ? "\n\nA line such as `/waive RULE SETTING until=2026-12-31 why it is no risk here`, by an owner who wrote no part of the change."
        : "";
    // What somebody wrote must not pass for a marker of ours.
    const text = lines.join("\n").replaceAll("<!--", "<!\u200B--");
    return `${marker}\n\nTo ${(0,report_text/* escapeMarkdown */.FV)(by)}:\n\n${text}${usage}\n`;
}

// EXTERNAL MODULE: ./lib/review/finding.js
var finding = __webpack_require__(96573);
// EXTERNAL MODULE: ./lib/review/matching.js
var matching = __webpack_require__(15721);
// EXTERNAL MODULE: ./lib/review/rules/index.js + 38 modules
var rules = __webpack_require__(19689);
;// CONCATENATED MODULE: ./lib/review/own-rules.js


/** Where a rule is explained whose writer gave no page. */
const ownRulesPage = "docs/review.md#waivers-exclusions-and-rules-of-your-own";
/** All rules that a policy reviews by. */
function rulesOf(policy) {
    return [...rules/* rules */.a, ...ownRules(policy.review["own-rules"])];
}
/** Rules as the others are, from what the settings say; `*` in a value stands for any text, and none for a setting that is gone or new. */
function ownRules(written) {
    return Object.entries(written).map(([id, { key, before, after, paths, severity, message, check, link }]) => ({
        id,
        title: id,
        severity,
        confidence: "high",
        summary: message,
        why: message,
        check,
        page: link ?? ownRulesPage,
        assess(subject) {
            const { change } = subject;
            if (change.kind === "moved" || !(0,matching/* matchesKey */.vV)(key, (0,matching/* keyNames */.mu)(change.key)))
                return undefined;
            if (paths !== undefined && !paths.some((glob) => (0,matching/* matchesPath */.$h)(glob, change.file)))
                return undefined;
            if (!allows(before, subject.before) || !allows(after, subject.after))
                return undefined;
            return { message };
        },
    }));
}
function allows(pattern, value) {
    return pattern === undefined || (value !== undefined && (0,matching/* matchesText */.Fm)(pattern, value));
}

;// CONCATENATED MODULE: ./lib/review/approvals/guarding-files.js
const workflowPath = /^\.github\/workflows\/[^/]+\.ya?ml$/u;
/** Whether a text may run this guard, or write what it writes. */
function mentionsGuard(text) {
    return /\bdeploy-guard\b/iu.test(text ?? "");
}
/** What a workflow or an action uses of its own repository: paths of workflows, folders of actions. */
function localUses(text) {
    return text.split("\n").flatMap((line) => {
        const at = line.indexOf("uses:");
        if (at === -1 || line.length > 1_000)
            return [];
        const value = line
            .slice(at + 5)
            .trim()
            .replace(/^["']/u, "");
        if (!value.startsWith("./"))
            return [];
        const [path = ""] = value.slice(2).split(/["'\s#@]/u, 1);
        return [path.replace(/\/$/u, "")];
    });
}
/** Where an action of a folder is defined. */
function actionFiles(folder) {
    const prefix = folder === "" ? "" : `${folder}/`;
    return [`${prefix}action.yml`, `${prefix}action.yaml`];
}
/**
 * Those that run the review, or name this guard, with all that they use and all that use them: each of them can switch
 * the review off, or run something else in its place. `texts` are workflows and actions by path.
 */
function guardingFiles(texts, running) {
    const uses = new Map([...texts].map(([path, text]) => [path, localUses(text).flatMap(definitions)]));
    const roots = [...texts].filter(([path, text]) => running.includes(path) || mentionsGuard(text));
    const start = [...running, ...roots.map(([path]) => path)];
    const below = reachable(start, (path) => uses.get(path) ?? []);
    const users = (path) => [...uses].flatMap(([user, its]) => (its.includes(path) ? user : []));
    const files = new Set([...below, ...reachable(start, users)]);
    const folders = [...files].flatMap((path) => /^(.+\/)action\.ya?ml$/u.exec(path)?.[1] ?? []);
    return { files, folders: [...new Set(folders)] };
}
function definitions(path) {
    return workflowPath.test(path) ? [path] : actionFiles(path);
}
function reachable(from, next) {
    const seen = new Set(from);
    for (const path of seen)
        for (const one of next(path))
            seen.add(one);
    return seen;
}

;// CONCATENATED MODULE: ./lib/stories/approvals/find-guarding-files.js

const mostBytes = 200_000;
const mostFiles = 200;
/** Actions that use actions that use actions. */
const mostLevels = 5;
/** Path of the workflow that runs this, as the runner tells it; undefined elsewhere, and for another repository's. */
function runningWorkflow(env) {
    const ref = env.GITHUB_WORKFLOW_REF ?? "";
    const own = `${env.GITHUB_REPOSITORY}/`.toLowerCase();
    if (!ref.toLowerCase().startsWith(own))
        return undefined;
    return ref.slice(own.length).split("@", 1)[0];
}
/**
 * What runs the review at a commit. Asked only for pull requests that touch something that can run: a workflow, an action,
 * or anything below the folder of one that the running workflow uses.
 */
async function findGuardingFiles(github, commit, { listed, workflow, text, }) {
    const running = workflow === undefined ? [] : [workflow];
    const canRun = (path) => path.startsWith(".github/") || /(?:^|\/)action\.ya?ml$/u.test(path);
    const touches = listed.some(({ path, previousPath }) => canRun(path) || canRun(previousPath ?? path));
    if (!touches && localUses(text ?? "").length === 0) {
        return guardingFiles(new Map(), running);
    }
    const { entries } = await github.readTree(commit);
    const workflows = entries.filter(({ type, path }) => type === "blob" && workflowPath.test(path));
    const texts = new Map();
    let wanted = workflows.map(({ path }) => path).slice(0, mostFiles);
    for (let level = 0; level < mostLevels && wanted.length > 0; level++) {
        const read = await github.readFiles(commit, wanted, mostBytes);
        for (const path of wanted)
            texts.set(path, read.texts.get(path) ?? "");
        wanted = [...read.texts.values()]
            .flatMap(localUses)
            .flatMap((path) => (workflowPath.test(path) ? [] : actionFiles(path)))
            .filter((path) => !texts.has(path) && entries.some((entry) => entry.path === path))
            .slice(0, mostFiles);
        wanted = [...new Set(wanted)];
    }
    return guardingFiles(texts, running);
}

// EXTERNAL MODULE: ./lib/text/non-empty.js
var non_empty = __webpack_require__(24932);
;// CONCATENATED MODULE: ./lib/review/approvals/one-person-each.js
/** One person stands for one owner: whom, so that as many owners as possible have somebody of their own. */
function onePersonEach(people, owners) {
    const personOf = new Map();
    const place = (person, asked) => {
        for (const owner of person.owners) {
            if (asked.has(owner))
                continue;
            asked.add(owner);
            const holder = personOf.get(owner);
            if (holder === undefined || place(holder, asked)) {
                personOf.set(owner, person);
                return true;
            }
        }
        return false;
    };
    for (const person of people)
        place(person, new Set());
    return owners.flatMap((owner) => {
        const person = personOf.get(owner);
        return person === undefined ? [] : { login: person.login, owner };
    });
}
function firstOwners(people) {
    return people.map(({ login, owners: [owner] }) => ({ login, owner }));
}

// EXTERNAL MODULE: ./lib/review/approvals/owner-name.js
var owner_name = __webpack_require__(60458);
// EXTERNAL MODULE: ./lib/text/parts.js
var parts = __webpack_require__(99309);
;// CONCATENATED MODULE: ./lib/review/approvals/unable-owners.js


/** Those of the missing owners who can't approve, each with the reason. `spent` have approved for other owners already. */
function unableOwners(missing, facts, spent) {
    return missing.flatMap((owner) => {
        const found = whyUnable(owner, facts, spent);
        return found === undefined ? [] : { owner, ...found };
    });
}
function whyUnable(owner, facts, spent) {
    // Whoever may administer is no one person; the settings hold no name with a space.
    if (/\s/u.test(owner))
        return undefined;
    const team = (0,owner_name/* teamName */.Ps)(owner);
    if (team !== undefined)
        return ofTeam(team, facts, spent);
    if (!(0,owner_name/* isAddress */.PW)(owner)) {
        const login = (0,owner_name/* personName */.hJ)(owner);
        return login === undefined ? { why: "not-a-name" } : ofPerson(login, facts, spent);
    }
    const login = facts.accountOf?.(owner);
    if (login === undefined)
        return { why: "unknown-address" };
    const found = ofPerson(login, facts, spent);
    return found && { ...found, login };
}
function ofPerson(login, { author, committers, permissionOf }, spent) {
    if ((0,owner_name/* sameLogin */.Up)(login, author))
        return { why: "author" };
    if ((0,owner_name/* includesLogin */.Bm)(committers, login))
        return { why: "writer" };
    if (login.endsWith("[bot]"))
        return { why: "bot" };
    const permission = permissionOf(login);
    if (permission === "no-account")
        return { why: "no-account" };
    if (permission === "read" || permission === "none")
        return { why: "no-write-access" };
    return (0,owner_name/* includesLogin */.Bm)(spent, login) ? { why: "approved-for-another" } : undefined;
}
function ofTeam(team, facts, spent) {
    const { author, committers, membersOf, whyUnlisted, organisation } = facts;
    if (organisation !== undefined && !(0,owner_name/* sameLogin */.Up)((0,parts/* firstPart */.Yj)(team, "/"), organisation))
        return { why: "foreign-team" };
    const members = membersOf(team);
    if (members === undefined) {
        return whyUnlisted?.(team) === "no-such-team" ? { why: "no-such-team" } : undefined;
    }
    if (members.length === 0)
        return { why: "empty-team" };
    const others = members.filter((member) => !(0,owner_name/* sameLogin */.Up)(member, author) && !(0,owner_name/* includesLogin */.Bm)(committers, member));
    if (others.length === 0)
        return { why: "team-of-writers" };
    if (others.every((member) => (0,owner_name/* includesLogin */.Bm)(spent, member)))
        return { why: "approved-for-another" };
    const known = others.map((member) => facts.permissionOf(member));
    const mayNotWrite = known.every((one) => one === "read" || one === "none" || one === "no-account");
    return mayNotWrite ? { why: "no-write-access" } : undefined;
}

;// CONCATENATED MODULE: ./lib/review/approvals/assess-approvals.js




/** Stands for everybody who may administer the repository, where nobody is named. */
const anyAdministrator = "anyone who may administer this repository";
/** Whether the owners of one integration agree to its changes as they are now. */
function assessApprovals(input) {
    const { integration, owners, require, headSha, fingerprintAt } = input;
    const now = fingerprintAt(headSha);
    const voided = [];
    const refusedBy = [];
    const counted = [];
    for (const review of latestReviews(input.reviews)) {
        const login = review.author;
        const own = owners.filter((owner) => isOwner(login, owner, input));
        if (review.state === "CHANGES_REQUESTED" && own.length > 0)
            refusedBy.push(login);
        if (review.state !== "APPROVED")
            continue;
        const why = whyVoid(review, own.length > 0, { ...input, now });
        if (why !== undefined)
            voided.push({ login, sha: review.sha, why });
        else if ((0,non_empty/* isNonEmpty */.J_)(own))
            counted.push({ login, owners: own });
    }
    const satisfiedBy = require === "all" ? onePersonEach(counted, owners) : firstOwners(counted);
    const missing = stillMissing(input, satisfiedBy);
    const spent = satisfiedBy.map(({ login }) => login);
    const unable = missing.length === 0 ? [] : unableOwners(missing, input, require === "all" ? spent : []);
    const unknownTeams = teamsOf(missing).filter((team) => input.whyUnlisted?.(team) === "not-allowed");
    const facts = {
        integration,
        waitingFor: missing,
        satisfiedBy,
        voided,
        refusedBy,
        unable,
        unknownTeams,
    };
    const standing = standingOf(input, facts, now);
    return { ...facts, standing, state: states[standing.kind] };
}
const states = {
    approved: "success",
    waiting: "pending",
    refused: "pending",
    "nobody-can": "pending",
    unowned: "failure",
    unreadable: "failure",
};
function standingOf({ owners, require, ...input }, { satisfiedBy, waitingFor, refusedBy, unable }, now) {
    if (owners.length === 0)
        return { kind: "unowned" };
    if (now === undefined)
        return { kind: "unreadable" };
    if (refusedBy.length > 0)
        return { kind: "refused", by: refusedBy };
    const by = [...new Set(satisfiedBy.map(({ login }) => login))];
    if (waitingFor.length === 0)
        return { kind: "approved", by };
    const needed = typeof require === "number" ? require : 1;
    const dead = require === "all" ? unable.length > 0 : unable.length === owners.length;
    const few = typeof require === "number" && tooFew(needed - by.length, { owners, unable, input, by });
    if (dead || few)
        return { kind: "nobody-can", unable };
    const able = waitingFor.filter((owner) => !unable.some((one) => one.owner === owner));
    return { kind: "waiting", owners: able, together: require === "all", given: by.length, needed };
}
/** Whether fewer people are left than have to approve yet; a team that can't be listed may have any number. */
function tooFew(needed, { owners, unable, input: { membersOf, accountOf, author, committers }, by, }) {
    if (owners.includes(anyAdministrator))
        return false;
    const left = new Set();
    for (const owner of owners) {
        if (unable.some((one) => one.owner === owner))
            continue;
        const team = (0,owner_name/* teamName */.Ps)(owner);
        const members = team === undefined ? [accountOf?.(owner) ?? owner.replace(/^@/u, "")] : membersOf(team);
        if (members === undefined)
            return false;
        for (const member of members)
            left.add(member.toLowerCase());
    }
    for (const one of [...by, ...committers, author ?? ""])
        left.delete(one.toLowerCase());
    return left.size < needed;
}
/** A person's last word: comments don't take an approval back, a dismissal does. */
function latestReviews(reviews) {
    const latest = new Map();
    for (const review of [...reviews].sort((a, b) => a.submittedAt - b.submittedAt)) {
        const { author, state } = review;
        if (author === undefined || state === "COMMENTED" || state === "PENDING")
            continue;
        latest.set(author.toLowerCase(), { ...review, author });
    }
    return [...latest.values()];
}
function whyVoid(review, owns, input) {
    const login = review.author;
    if ((0,owner_name/* sameLogin */.Up)(login, input.author))
        return "author";
    if ((0,owner_name/* includesLogin */.Bm)(input.committers, login))
        return "committer";
    if (login.endsWith("[bot]"))
        return "bot";
    if (!owns) {
        return teamsOf(input.owners).some((team) => input.membersOf(team) === undefined)
            ? "unknown-member"
            : "not-an-owner";
    }
    const permission = input.permissionOf(login);
    if (permission !== "write" && permission !== "admin")
        return "no-write-access";
    if (input.unknownWriter !== undefined)
        return "unknown-writer";
    if (review.sha === input.headSha)
        return undefined;
    const then = input.fingerprintAt(review.sha);
    if (then === undefined)
        return "unknown-commit";
    return then === input.now ? undefined : "changed-since";
}
/** Whether a person is one of the owners that the settings name, by name, team, address or right. */
function isOwner(login, owner, { membersOf, permissionOf, accountOf }) {
    if (owner === anyAdministrator)
        return permissionOf(login) === "admin";
    const team = (0,owner_name/* teamName */.Ps)(owner);
    if (team !== undefined)
        return (0,owner_name/* includesLogin */.Bm)(membersOf(team) ?? [], login);
    return (0,owner_name/* sameLogin */.Up)(login, (0,owner_name/* isAddress */.PW)(owner) ? accountOf?.(owner) : owner.replace(/^@/u, ""));
}
function stillMissing({ owners, require }, satisfiedBy) {
    if (require === "all")
        return owners.filter((owner) => !satisfiedBy.some((one) => one.owner === owner));
    const people = new Set(satisfiedBy.map(({ login }) => login.toLowerCase())).size;
    return people >= (require === "any" ? 1 : require) ? [] : [...owners];
}
function teamsOf(owners) {
    return owners.flatMap((owner) => (0,owner_name/* teamName */.Ps)(owner) ?? []);
}
/** The worst of them speaks. */
function overallApprovals(all, enforce) {
    const worst = ["failure", "pending", "success"].find((one) => all.some((each) => each.state === one)) ??
        "success";
    const warned = !enforce && worst !== "success";
    return {
        state: warned ? "success" : worst,
        speaking: all.filter(({ state }) => state === worst),
        warned,
    };
}

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(65108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(42565);
;// CONCATENATED MODULE: ./lib/review/approvals/fingerprint.js


/**
 * Stands for all changes of one integration: the same for the same keys with the same values before and after,
 * wherever they stand in their files and in whatever order. Compare it, but never publish it: a hash of a short
 * secret can be found by trying.
 */
function fingerprint(changes) {
    const parts = changes.map((change) => JSON.stringify([change.file, change.key, side(change.before), side(change.after)]));
    return (0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(parts.sort().join("\n").toWellFormed())));
}
// The line is left out: what is inserted above a setting does not alter it.
function side(setting) {
    return setting === undefined
        ? null
        : [setting.key, setting.type, setting.value ?? null, setting.role ?? null, setting.references ?? null];
}

;// CONCATENATED MODULE: ./lib/stories/approvals/learn-owners.js


/** More owners than this are not asked about one by one. */
const mostPeople = 30;
const noreply = /^(?:\d+\+)?([A-Za-z\d][A-Za-z\d-]{0,38})@users\.noreply\.github\.com$/iu;
function openOwners(github) {
    const teams = new Map();
    const accounts = new Map();
    const permissions = new Map();
    async function learnPermission(login) {
        const name = login.toLowerCase();
        if (!permissions.has(name))
            permissions.set(name, await findPermission(github, login));
    }
    return {
        learnPermission,
        permissionOf: (login) => permissions.get(login.toLowerCase()),
        accountOf: (address) => accounts.get(address.toLowerCase()),
        membersOf(team) {
            const known = teams.get(team.toLowerCase());
            return known?.kind === "members" ? known.logins : undefined;
        },
        whyUnlisted(team) {
            const kind = teams.get(team.toLowerCase())?.kind;
            return kind === "members" ? undefined : kind;
        },
        async learnOwners(owners) {
            for (const owner of owners) {
                const team = (0,owner_name/* teamName */.Ps)(owner)?.toLowerCase();
                const address = (0,owner_name/* isAddress */.PW)(owner) ? owner.toLowerCase() : undefined;
                if (team !== undefined && !teams.has(team)) {
                    const [org = "", slug = ""] = team.split("/");
                    teams.set(team, await github.readTeam(org, slug));
                }
                else if (address !== undefined && !accounts.has(address)) {
                    accounts.set(address, noreply.exec(address)?.[1] ?? (await github.findLoginOf(address)));
                }
            }
        },
        async learnRights(owners) {
            const people = owners.flatMap((owner) => {
                const login = (0,owner_name/* personName */.hJ)(owner) ?? accounts.get(owner.toLowerCase());
                return login === undefined || login.endsWith("[bot]") ? [] : login;
            });
            for (const login of [...new Set(people)].slice(0, mostPeople))
                await learnPermission(login);
        },
    };
}
/** A permission that can't be read is none that counts. */
async function findPermission(github, login) {
    try {
        return (await github.findPermission(login)) ?? "no-account";
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.nM && error.status === 403)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/review/approvals/writers.js

const writers_noreply = /^(?:\d+\+)?([A-Za-z\d][A-Za-z\d-]{0,38}(?:\[bot\])?)@users\.noreply\.github\.com$/u;
/** Authors, committers and co-authors of commits; what GitHub's own site committed for somebody is the author's. */
function writersOf(commits) {
    const logins = new Set();
    const unknown = new Map();
    for (const { sha, message, author, committer, authorEmail, committerEmail } of commits) {
        add(author, authorEmail, sha);
        if (committerEmail !== "noreply@github.com")
            add(committer, committerEmail, sha);
        for (const email of coAuthors(message))
            add(undefined, email, sha);
    }
    return { logins: [...logins], unknown: [...unknown.values()] };
    function add(login, email, sha) {
        const known = login ?? writers_noreply.exec(email ?? "")?.[1];
        if (known !== undefined)
            logins.add(known);
        else if (email !== undefined)
            unknown.set(email.toLowerCase(), { sha, email });
    }
}
function coAuthors(message) {
    return message.split(/[\r\n]/u).flatMap((line) => {
        const [name = "", ...rest] = line.split(":");
        if (name.trim().toLowerCase() !== "co-authored-by")
            return [];
        const [, email = ""] = rest.join(":").split("<");
        return (0,parts/* firstPart */.Yj)(email, ">").trim() || [];
    });
}

;// CONCATENATED MODULE: ./lib/stories/approvals/learn-writers.js


/** So many GitHub lists of a pull request and no more. */
const mostListed = 250;
/** More than anybody reviews; where a pull request has more, it can't be told who wrote it. */
const mostCommits = 10_000;
/** Of one person; each costs a comparison. */
const mostPushes = 50;
/** `leavesAlone` tells whether what is held is the same at two commits; false when that can't be read. */
function openWriters(github, pull, leavesAlone) {
    let commits;
    let pushes;
    /** Whoever only brought the branch up to date wrote nothing of what is held: it is what it was before. */
    async function onlyUpdates({ parents, sha }) {
        const [before, ...others] = parents;
        return before !== undefined && others.length > 0 && (await leavesAlone(before, sha));
    }
    async function readPushes() {
        pushes ??= { known: await findPushes(github, pull) };
        return pushes.known;
    }
    /** What was pushed away since is of whoever pushed it away; a branch that lives long has pushes of other pull requests. */
    function isThere(sha) {
        return commits?.commits.some((commit) => commit.sha === sha) === true;
    }
    /** Whether a person pushed something of what is held, whoever its commits say that they are of. */
    async function hasPushed(login) {
        const own = ((await readPushes()) ?? []).filter(({ by }) => (0,owner_name/* sameLogin */.Up)(by, login));
        const still = own.filter(({ after }) => after === undefined || isThere(after));
        if (still.length > mostPushes)
            return "a-part";
        for (const { before, after } of still) {
            if (after === undefined || !(await leavesAlone(before, after)))
                return "a-part";
        }
        return own.length === 0 ? "nothing" : "none-of-it";
    }
    return async (approvers) => {
        commits ??= await readOwnCommits(github, pull);
        const kept = [];
        for (const commit of commits.commits) {
            const asks = approvers.some((one) => (0,owner_name/* sameLogin */.Up)(one, commit.author)) && commit.parents.length > 1;
            if (!asks || !(await onlyUpdates(commit)))
                kept.push(commit);
        }
        const pushed = new Map();
        for (const login of approvers)
            pushed.set(login.toLowerCase(), await hasPushed(login));
        // A rebase makes whoever does it the committer of what others wrote.
        const rebased = kept.map((commit) => pushed.get(commit.committer?.toLowerCase() ?? "") === "none-of-it"
            ? { ...commit, committer: undefined, committerEmail: "noreply@github.com" }
            : commit);
        const { logins, unknown } = writersOf(rebased);
        const pushers = approvers.filter((login) => pushed.get(login.toLowerCase()) === "a-part");
        // Who is behind an address that GitHub does not know is among those who pushed.
        const known = unknown.length > 0 ? await readPushes() : undefined;
        const everybody = known?.map(({ by }) => by) ?? [];
        return {
            logins: [...new Set([...logins, ...pushers, ...everybody])],
            unknown: [
                ...(known === undefined ? unknown : []),
                ...(commits.unread === undefined ? [] : [{ sha: commits.unread, email: "" }]),
            ],
        };
    };
}
/** All of them, oldest first; `unread` is the head where GitHub gives fewer than there are. */
async function readOwnCommits(github, { number, baseSha, headSha }) {
    const listed = await github.readPullCommits(number);
    if (listed.length < mostListed)
        return { commits: listed };
    const { commits, total } = await github.compare(baseSha, headSha, mostCommits);
    return { commits, ...(commits.length < total && { unread: headSha }) };
}
async function findPushes(github, { headRepo, headBranch }) {
    const [owner, repo] = headRepo?.split("/") ?? [];
    return owner === undefined || repo === undefined
        ? undefined
        : await github.findPushes({ owner, repo }, headBranch);
}

;// CONCATENATED MODULE: ./lib/stories/approvals/judge-approvals.js





/** Nothing is asked before there is something to approve, and no old commit is read before an owner approved it. */
function approvalJudge(github, { pull, gates, gatesAt }) {
    const fingerprints = new Map([[pull.headSha, fingerprintsOf(gates)]]);
    const people = openOwners(github);
    const owners = [...new Set(gates.flatMap((gate) => gate.owners))];
    async function learnCommit(sha) {
        if (!fingerprints.has(sha)) {
            const then = await gatesAt(sha);
            fingerprints.set(sha, then && fingerprintsOf(then));
        }
        return fingerprints.get(sha);
    }
    const writersFor = openWriters(github, pull, async (before, after) => {
        const was = before === undefined ? new Map() : await learnCommit(before);
        const is = await learnCommit(after);
        return was !== undefined && is !== undefined && gates.every(({ id }) => was.get(id) === is.get(id));
    });
    const mayOwn = (login) => owners.some((owner) => isOwner(login, owner, people));
    return async (reviews) => {
        if (gates.length === 0)
            return new Map();
        await people.learnOwners(owners);
        const approving = lastApprovals(reviews, pull.author);
        for (const { author } of approving)
            await people.learnPermission(author);
        const byOwners = approving.filter(({ author }) => mayOwn(author));
        for (const { sha } of byOwners)
            await learnCommit(sha);
        const writers = await writersFor(byOwners.map(({ author }) => author));
        const assessed = () => new Map(gates.map((gate) => [gate.id, assess(gate, reviews, writers)]));
        const first = assessed();
        const waiting = [...first.values()].flatMap(({ waitingFor }) => waitingFor);
        if (waiting.length === 0)
            return first;
        // Why it waits for somebody who can't come is told as well.
        await people.learnRights(waiting);
        return assessed();
    };
    function assess({ id, owners: own, require }, reviews, { logins, unknown: [stranger] }) {
        return assessApprovals({
            integration: id,
            reviews,
            owners: own,
            require,
            author: pull.author,
            committers: logins,
            organisation: github.owner,
            ...people,
            ...(stranger !== undefined && { unknownWriter: stranger.sha.slice(0, 7) }),
            headSha: pull.headSha,
            fingerprintAt: (sha) => {
                const known = fingerprints.get(sha);
                // An integration that was not touched then had no changes to agree to.
                return known && (known.get(id) ?? "untouched");
            },
        });
    }
}
/** The newest approval of each person but the author. */
function lastApprovals(reviews, author) {
    const given = reviews.filter((review) => review.state === "APPROVED" && review.author !== undefined && !(0,owner_name/* sameLogin */.Up)(review.author, author));
    return [...new Map(given.map((review) => [review.author.toLowerCase(), review])).values()];
}
function fingerprintsOf(gates) {
    return new Map(gates.map(({ id, changes }) => [id, fingerprint(changes)]));
}

// EXTERNAL MODULE: ./lib/review/assess-changes.js + 4 modules
var assess_changes = __webpack_require__(25915);
// EXTERNAL MODULE: ./lib/review/diff/read-settings.js + 4 modules
var read_settings = __webpack_require__(18690);
// EXTERNAL MODULE: ./lib/review/diff/variable-name.js
var variable_name = __webpack_require__(85014);
;// CONCATENATED MODULE: ./lib/review/diff/variable-uses.js


/** Variables that a pull request stops setting or begins to read: who else uses them decides whether that is a risk. */
function variablesInQuestion(changes) {
    const names = changes.flatMap(({ before, after }) => {
        const gone = before !== undefined && before.role === undefined ? (0,variable_name/* variableOf */.Q)(before.key) : undefined;
        const read = after?.role === "env-read" ? after.value : undefined;
        return [gone, read].filter((name) => name !== undefined).filter(variable_name/* isVariableName */.K);
    });
    return [...new Set(names)];
}
/** Uses in the given files: all that mention one of the names would be best. */
function variableUses(names, files) {
    const reads = new Map();
    const defined = new Map();
    const asked = new Set(names);
    for (const [file, text] of files) {
        for (const { key, value = "", role, line } of (0,read_settings.settingsIn)(file, text)) {
            if (role === "env-read")
                note(reads, value, { file, line });
            else if (role === undefined)
                note(defined, (0,variable_name/* variableOf */.Q)(key) ?? "", { file, line });
        }
        // Shell scripts, Dockerfiles, make and templates set variables too.
        text.split("\n").forEach((content, index) => {
            const name = /^\s*(?:export|ENV|ARG|set|declare -x|-e)?\s*["']?([A-Z][A-Z\d_]{2,100})["']?\s*[=: ]/u.exec(content.slice(0, 300))?.[1];
            if (name !== undefined)
                note(defined, name, { file, line: index + 1 });
        });
    }
    return { reads: (name) => reads.get(name) ?? [], defined: (name) => defined.get(name) ?? [] };
    function note(uses, name, place) {
        if (!asked.has(name))
            return;
        const known = uses.get(name);
        if (known === undefined)
            uses.set(name, [place]);
        else
            known.push(place);
    }
}

// EXTERNAL MODULE: ./lib/review/integrations/discovery.js + 3 modules
var discovery = __webpack_require__(24501);
// EXTERNAL MODULE: ./lib/review/diff/change.js
var diff_change = __webpack_require__(5932);
// EXTERNAL MODULE: ./lib/review/secrets/redact.js + 6 modules
var redact = __webpack_require__(24134);
;// CONCATENATED MODULE: ./lib/review/waivers.js



/** What is left of an assessment when what is waived is taken out; a change whose findings are all waived holds nobody up. */
function applyWaivers({ findings, touched }, waivers, now) {
    const waived = [];
    const kept = [];
    const expired = new Set();
    for (const finding of findings) {
        const fitting = waivers.filter((waiver) => fits(waiver, finding));
        const holding = fitting.find((waiver) => holds(waiver, now));
        if (holding !== undefined)
            waived.push({ finding, waiver: holding });
        else {
            kept.push(finding);
            for (const waiver of fitting)
                expired.add(waiver);
        }
    }
    const place = (file, line, key) => JSON.stringify([file, line, key]);
    const spoken = new Set(kept.map(({ file, line, key }) => place(file, line, key)));
    const free = new Set(waived
        .map(({ finding: { file, line, key } }) => place(file, line, key))
        .filter((one) => !spoken.has(one)));
    return {
        // Waivers go by the path as it is; from here on it is only shown.
        findings: kept.map((finding) => ({ ...finding, file: (0,redact.redactPath)(finding.file) })),
        touched: touched.flatMap(({ integration, changes }) => {
            const left = changes.filter(({ file, line, key }) => !free.has(place(file, line, (0,diff_change.keyText)((0,redact.redactKey)(key)))));
            return left.length === 0 ? [] : [{ integration, changes: left }];
        }),
        waived,
        expired: [...expired],
    };
}
function fits({ rule, key, path, by }, finding) {
    if (rule !== finding.rule)
        return false;
    // What a comment names is what its writer saw, and no pattern.
    if (by !== undefined)
        return key === finding.key || key === finding.file;
    if (path !== undefined && !(0,matching/* matchesPath */.$h)(path, finding.file))
        return false;
    return key === undefined || key === finding.key || (0,matching/* matchesKey */.vV)(key, (0,matching/* keyNames */.mu)(finding.key.split(".")));
}
function holds({ until }, now) {
    const [year = 0, month = 0, day = 0] = until.split("-").map(Number);
    return now < Date.UTC(year, month - 1, day + 1);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/review/integrations/integration-class.js
var integration_class = __webpack_require__(205);
;// CONCATENATED MODULE: ./lib/review/review-settings.js




const grade = schemas/* enum */.k5n(finding/* severities */.gO);
const scoped = schemas/* strictObject */.rej({
    severity: grade
        .optional()
        .describe("grade of all findings of the rule, whatever the integration and the file"),
    paths: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe("globs of the files that it looks at; all when absent"),
    integrations: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe("ids of the integrations that it looks at; all when absent"),
})
    .describe("changes of a rule's own settings");
// YAML 1.1 reads a bare `off` as false.
const off = schemas/* union */.KCZ([schemas/* literal */.euz("off"), schemas/* literal */.euz(false)]).transform(() => "off");
const ruleSetting = schemas/* union */.KCZ([
    off,
    grade.transform((severity) => ({ severity })),
    scoped,
]);
/** A day that there is. */
const day = schemas/* string */.YjP()
    .regex(/^\d{4}-\d{2}-\d{2}$/u, "expected a day such as 2026-12-31")
    .refine((text) => !Number.isNaN(Date.parse(`${text}T00:00:00Z`)), "expected a day that there is");
const waiver = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP().describe("id of the rule"),
    key: schemas/* string */.YjP().optional().describe("name or path of the setting, as in keys of an integration"),
    path: schemas/* string */.YjP().optional().describe("glob of the files"),
    reason: schemas/* string */.YjP().min(1).max(500).describe("why it is no risk here; shown in every comment"),
    until: day.describe("last day on which it holds, such as 2026-12-31"),
})
    .refine(({ key, path }) => key !== undefined || path !== undefined, "needs a key or a path");
const ownRule = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP().describe("name or path of the setting, as in keys of an integration"),
    before: schemas/* string */.YjP().optional().describe("what it was; * stands for any text"),
    after: schemas/* string */.YjP().optional().describe("what it becomes; * stands for any text"),
    paths: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe("globs of the files that it looks at; all when absent"),
    severity: grade.default("medium").describe("grade of its findings"),
    message: schemas/* string */.YjP().min(1).max(300).describe("what is risky, in one sentence"),
    check: schemas/* string */.YjP()
        .max(300)
        .default("Is this meant?")
        .describe("the question that a reviewer should be able to answer"),
    link: schemas/* url */.OZ5({ protocol: /^https$/u })
        .max(500)
        .optional()
        .describe("https address of a page of yours that explains it; the comment leads there"),
});
const ids = rules/* rules */.a.map(({ id }) => id);
/** The `review:` section of the settings. */
const reviewSettings = schemas/* strictObject */.rej({
    rules: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(ids), ruleSetting)
        .default({})
        .describe("rules that are switched off, graded otherwise, or looked at only for some files or integrations"),
    enforce: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* literal */.euz("warn")])
        .default(true)
        .describe("true: the status waits for the owners; warn: it says what it would wait for"),
    waivers: schemas/* array */.YOg(waiver)
        .default([])
        .describe("findings that somebody answers for until a day; listed in every comment while they hold"),
    exclude: schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe("globs of files that are not reviewed; of a file that config names only by its whole path, and never of what decides about reviews"),
    "own-rules": schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]{0,60}$/u), ownRule)
        .default({})
        .describe("rules of your own, by id"),
    owners: schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe("who agrees to changes of the settings file, as in CODEOWNERS"),
    "ignore-classes": schemas/* array */.YOg(schemas/* enum */.k5n(integration_class/* integrationClasses */.h5))
        .default([])
        .describe("classes of integrations that are not looked for where nobody named them, such as data-store"),
    labels: schemas/* boolean */.zMY()
        .default(false)
        .describe("a label for each integration whose settings a pull request changes"),
});

// EXTERNAL MODULE: ./lib/settings/known-keys.js
var known_keys = __webpack_require__(50427);
// EXTERNAL MODULE: ./lib/settings/mistakes.js
var settings_mistakes = __webpack_require__(38144);
// EXTERNAL MODULE: ./lib/settings/parts/words.js
var words = __webpack_require__(69281);
// EXTERNAL MODULE: ./lib/settings/settings.js + 5 modules
var settings = __webpack_require__(54687);
;// CONCATENATED MODULE: ./lib/settings/parse-policy.js







const unread = schemas/* unknown */.L5J().optional();
/** The file as a review reads it. The rest may hold `${VARIABLES}` that only a watch is given. */
const policySchema = schemas/* strictObject */.rej({
    ...Object.fromEntries(Object.keys(settings/* fileSchema */.Mz.shape).map((key) => [key, unread])),
    extends: settings/* fileSchema */.Mz.shape.extends,
    integrations: schemas/* record */.g1P(words/* name */.UU, (0,settings/* integration */.XX)(unread).extend({ calls: unread, probes: unread, "status-page": schemas/* string */.YjP().optional() }))
        .default({}),
    review: reviewSettings.prefault({}),
});
/**
 * What a settings file says of reviews.
 * @throws SettingsError with every mistake, its path, its line and the nearest key
 */
function parsePolicy(file) {
    const parsed = policySchema.safeParse(file.value);
    if (parsed.success)
        return parsed.data;
    const mistakes = (0,settings_mistakes/* mistakesOf */.Jy)(parsed.error.issues, {
        known: (path) => (0,known_keys/* knownKeys */.e)(policySchema, path),
        elsewhere: (key) => (0,known_keys/* placesOf */.N)(policySchema, key),
        written: file.value,
    });
    throw new errors/* SettingsError */.GN(file.where, (0,settings_mistakes/* uniqueMistakes */.RT)(mistakes).map((mistake) => file.placed(mistake)));
}

// EXTERNAL MODULE: ./lib/settings/settings-place.js
var settings_place = __webpack_require__(6790);
// EXTERNAL MODULE: ./lib/stories/read-written-settings.js
var read_written_settings = __webpack_require__(87101);
// EXTERNAL MODULE: ./lib/review/diff/code-language.js
var code_language = __webpack_require__(26728);
// EXTERNAL MODULE: ./lib/review/diff/literals.js
var literals = __webpack_require__(84952);
// EXTERNAL MODULE: ./lib/review/formats/format.js
var format = __webpack_require__(53200);
// EXTERNAL MODULE: ./lib/review/manifests/index.js + 14 modules
var manifests = __webpack_require__(68189);
// EXTERNAL MODULE: ./lib/review/integrations/catalogue.js
var catalogue = __webpack_require__(83547);
// EXTERNAL MODULE: ./lib/review/integrations/integration.js
var integration = __webpack_require__(20968);
;// CONCATENATED MODULE: ./lib/review/integrations/discover-integrations.js










/** As much of a file as is looked at. */
const maxCharacters = 400_000;
const maxEvidence = 20;
/**
 * Which services of the catalogue a repository uses, judged by its manifests, the hosts in its configuration and code,
 * its imports and its environment variables. The owners of each are those of the files that show it.
 */
function discoverIntegrations(files, ownersOf = () => []) {
    const found = new Map();
    for (const file of files.filter(({ path }) => (0,read_settings.canMatter)(path))) {
        for (const { entry, ...evidence } of evidenceIn(file)) {
            const known = found.get(entry);
            if (known === undefined)
                found.set(entry, [evidence]);
            else
                known.push(evidence);
        }
    }
    return [...found].map(([entry, evidence]) => integrationOf(entry, evidence, ownersOf));
}
function integrationOf(entry, evidence, ownersOf) {
    const places = [...new Set(evidence.map(({ file }) => file))];
    const code = places.filter((file) => (0,code_language/* codeLanguage */.U)(file) !== undefined && !(0,literals/* isConfigurationCode */.Q)(file));
    // A file that configures many things shows that a service is used, not that all in it belongs to the service.
    const config = places.filter((file) => !code.includes(file) && isNamedAfter(entry, file));
    // Everybody edits manifests; who owns what calls or configures the service knows it.
    const own = places.filter((file) => !manifests/* manifests */.L.some(({ matches }) => matches(file)));
    return {
        id: entry.id,
        name: entry.name,
        class: (0,integration_class/* classOfKind */.c$)(entry.kind),
        critical: catalogue/* criticalKinds */.t.includes(entry.kind),
        owners: [...new Set((own.length > 0 ? own : places).flatMap(ownersOf))],
        require: "any",
        config,
        keys: [...entry.keys],
        packages: [...new Set(Object.values(entry.packages).flat())],
        hosts: [...entry.hosts],
        sandboxHosts: [...entry.sandboxHosts],
        code,
        ...(entry.statusPage !== undefined && { statusPage: entry.statusPage }),
        evidence: evidence.slice(0, maxEvidence),
    };
}
function isNamedAfter({ id }, path) {
    const letters = path.toLowerCase().replaceAll(/[^a-z0-9]/gu, "");
    return letters.includes(id.replaceAll("-", ""));
}
const hostName = /(?<![a-z0-9-])[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,20}/giu;
const variableName = /\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/gu;
const variableRead = /(?:env|ENV|environ|[gG]etenv|LookupEnv|EnvironmentVariable)(?:\.[a-z_]{2,12})?\W{1,4}([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/gu;
const importedModule = /^[ \t]*(?:import|from|use|using)[ \t]+(?:static[ \t]+)?([\w.\\]+)|\b(?:from|import|require)[ (]*["']([^"'\n]{1,200})["']|^[ \t]*(?:[\w.]{1,50}[ \t])?"([\w.-]+\.[a-z]+\/[^"\n]{1,200})"[ \t]*$/gmu;
function evidenceIn({ path, text: whole }) {
    const text = whole.slice(0, maxCharacters);
    const manifest = (0,manifests/* manifestOf */.$)(path, text);
    if (manifest !== undefined)
        return dependenciesIn(path, text, manifest.parse);
    const language = (0,code_language/* codeLanguage */.U)(path);
    const lineAt = (0,format/* lineCounter */.LX)(text);
    const seen = new Map();
    const note = (by, pattern, entriesOf) => {
        for (const [name, index] of distinct(text, pattern)) {
            for (const entry of entriesOf(name)) {
                const id = `${by} ${entry.id}`;
                if (!seen.has(id))
                    seen.set(id, { entry, file: path, line: lineAt(index), by, text: name });
            }
        }
    };
    note("host", hostName, (host) => hostIndex.find(host.toLowerCase()));
    // In code, a constant such as SQUARE_SIZE is no environment variable.
    note("key", language === undefined ? variableName : variableRead, (name) => keyIndex.find(name));
    if (language !== undefined) {
        note("package", importedModule, (module) => moduleIndexes[language.id].find(module.replaceAll("\\", ".")));
    }
    return [...seen.values()];
}
function dependenciesIn(path, text, parse) {
    return readable(() => parse(text)).flatMap(({ key, line }) => {
        const name = key.at(-1) ?? "";
        return catalogue/* catalogue */.s
            .filter(({ packages }) => Object.values(packages)
            .flat()
            .some((pattern) => (0,integration/* matchesPackage */.C9)(pattern, name)))
            .map((entry) => ({ entry, file: path, line, by: "package", text: name }));
    });
}
/** A manifest that can't be read shows nothing; the review of its change says so. */
function readable(read) {
    try {
        return read();
    }
    catch {
        return [];
    }
}
/** Each name that a pattern captures, with the first place of it. */
function distinct(text, pattern) {
    const names = new Map();
    for (const match of text.matchAll(pattern)) {
        const name = match.slice(1).find((group) => group !== undefined) ?? match[0];
        if (!names.has(name))
            names.set(name, match.index + Math.max(0, match[0].indexOf(name)));
    }
    return names;
}
/** Looks entries up by a fixed part of their patterns first: a repository names a hundred thousand things. */
function indexOf(patternsOf, stemOf, matches) {
    const byStem = new Map();
    for (const entry of catalogue/* catalogue */.s) {
        for (const pattern of patternsOf(entry)) {
            const stem = stemOf(pattern);
            byStem.set(stem, [...(byStem.get(stem) ?? []), { pattern, entry }]);
        }
    }
    return {
        find(name) {
            const candidates = byStem.get(stemOf(name)) ?? [];
            return candidates.filter(({ pattern }) => matches(pattern, name)).map(({ entry }) => entry);
        },
    };
}
const lastTwoLabels = (host) => host.split(".").slice(-2).join(".");
const firstWord = (name) => /^@?[A-Za-z0-9]*/u.exec(name)?.[0] ?? "";
const hostIndex = indexOf(({ hosts, sandboxHosts }) => [...hosts, ...sandboxHosts], lastTwoLabels, matching/* matchesHost */.qC);
const keyIndex = indexOf(({ keys }) => keys, firstWord, matching/* matchesText */.Fm);
/** How the packages of each registry are called where code imports them. */
const moduleIndexes = {
    javascript: moduleIndex("npm", (name) => [name, `${name}/*`]),
    python: moduleIndex("pypi", (name) => ["_", "."].flatMap((mark) => below(name.toLowerCase().replaceAll("-", mark)))),
    go: moduleIndex("go", (name) => [name, `${name}/*`]),
    ruby: moduleIndex("rubygems", (name) => [name, `${name}/*`]),
    rust: moduleIndex("cargo", (name) => below(name.replaceAll("-", "_"))),
    csharp: moduleIndex("nuget", (name) => below(name.replace(/\.net$/iu, ""))),
    // Java packages are named after the group; a group of many services does not tell which.
    jvm: moduleIndex("maven", (name) => (isShared(name) ? [] : below((0,parts/* firstPart */.Yj)(name, ":")))),
    php: indexOf(({ name }) => below(name), firstWord, matching/* matchesText */.Fm),
    elixir: indexOf(({ name }) => below(name), firstWord, matching/* matchesText */.Fm),
};
function moduleIndex(ecosystem, modulesOf) {
    return indexOf((entry) => (entry.packages[ecosystem] ?? []).flatMap(modulesOf), firstWord, matching/* matchesText */.Fm);
}
function below(module) {
    return [module, `${module}.*`];
}
function isShared(packageName) {
    const group = `${packageName.split(":")[0]}:`;
    return (catalogue/* catalogue */.s.filter(({ packages }) => packages.maven?.some((name) => name.startsWith(group))).length > 1);
}

;// CONCATENATED MODULE: ./lib/review/review-policy.js




const texts = schemas/* array */.YOg(schemas/* string */.YjP()).default([]);
/** What the settings say of one integration as far as reviews go; how it is watched is for others to read. */
const integrationPolicy = schemas/* looseObject */._H3({
    critical: schemas/* boolean */.zMY().default(false),
    owners: texts,
    require: schemas/* union */.KCZ([schemas/* enum */.k5n(["any", "all"]), schemas/* int */.Whr().min(1).max(100)])
        .default("any")
        .describe("how many of its owners must approve a change"),
    config: texts,
    keys: texts,
    packages: texts,
    hosts: texts,
    code: texts,
    "status-page": schemas/* string */.YjP().optional(),
});
/** The parts of the settings file that reviews follow. */
const reviewPolicy = schemas/* looseObject */._H3({
    integrations: schemas/* record */.g1P(schemas/* string */.YjP(), integrationPolicy).default({}),
    review: reviewSettings.prefault({}),
});
/** Integrations as the settings name them; of services in the catalogue the rest is known. */
function configuredIntegrations({ integrations }) {
    return Object.entries(integrations).map(([id, its]) => {
        const known = catalogue/* catalogue */.s.find((entry) => entry.id === id);
        const statusPage = its["status-page"] ?? known?.statusPage;
        const keys = [...its.keys, ...(known?.keys ?? [])];
        return {
            id,
            name: known?.name ?? id,
            class: known === undefined ? (0,integration_class/* classOf */.Kl)(id) : (0,integration_class/* classOfKind */.c$)(known.kind),
            critical: its.critical,
            owners: its.owners,
            require: its.require,
            config: its.config,
            keys: keys.length > 0 ? keys : [`${id.replace(/[^A-Za-z\d]+/gu, "_").toUpperCase()}_*`],
            packages: [...its.packages, ...Object.values(known?.packages ?? {}).flat()],
            hosts: [...its.hosts, ...(known?.hosts ?? [])],
            sandboxHosts: [...(known?.sandboxHosts ?? [])],
            code: its.code,
            ...(statusPage !== undefined && { statusPage }),
            evidence: [],
        };
    });
}

// EXTERNAL MODULE: ./lib/review/formats/index.js + 9 modules
var formats = __webpack_require__(69702);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./lib/world/comparing-thread.js



/** A text of 1 MB with all its settings takes about 100 MB. */
const resourceLimits = { maxOldGenerationSizeMb: 1_024, stackSizeMb: 4 };
/** Undefined where the thread's script does not lie beside the program, as when it is run from its sources. */
function openComparingThread(script = scriptBesideProgram(), { fileMs, wholeMs } = { fileMs: 5_000, wholeMs: 120_000 }) {
    if (script === undefined)
        return undefined;
    const startedAt = performance.now();
    let worker;
    async function end() {
        const ended = worker;
        worker = undefined;
        await ended?.terminate();
    }
    return {
        async compare(pair) {
            const left = Math.min(fileMs, wholeMs - (performance.now() - startedAt));
            if (left <= 0)
                return undefined;
            worker ??= openWorker(script);
            const answer = await answerOf(worker, pair, left);
            if (answer === undefined)
                await end();
            return answer;
        },
        close: end,
    };
}
function openWorker(script) {
    const worker = new external_node_worker_threads_.Worker(script, { resourceLimits });
    // A thread that breaks down after its answer must not take the program with it.
    worker.on("error", () => undefined);
    return worker;
}
function answerOf(worker, pair, withinMs) {
    return new Promise((resolve) => {
        const settle = (answer) => {
            clearTimeout(timer);
            worker.off("message", settle).off("error", giveUp).off("exit", giveUp);
            resolve(answer);
        };
        const giveUp = () => settle(undefined);
        const timer = setTimeout(giveUp, withinMs);
        worker.on("message", settle).on("error", giveUp).on("exit", giveUp);
        worker.postMessage(pair);
    });
}
function scriptBesideProgram() {
    const program = process.argv[1];
    if (program === undefined || !(0,external_node_fs_.existsSync)(program))
        return undefined;
    const script = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(program)), "comparing-worker.js");
    return (0,external_node_fs_.existsSync)(script) ? script : undefined;
}

;// CONCATENATED MODULE: ./lib/stories/review/review-files.js









/** Where people read more about a rule. */
const helpUrl = docs_links/* projectUrl */.Vn;
/**
 * Changed files compared by key; texts by path, before and after. Foreign text is read in a thread of its own: a file
 * over the budget is a problem, not skipped.
 */
async function diffFiles(changed, before, after, thread = openComparingThread()) {
    const read = thread === undefined ? await readHere() : (pair) => readInThread(thread, pair);
    const files = [];
    try {
        for (const { path, previousPath, was, is, named } of changed) {
            const pair = {
                path,
                ...(previousPath !== undefined && { previousPath }),
                ...(was && { before: before.get(previousPath ?? path) ?? "" }),
                ...(is && { after: after.get(path) ?? "" }),
                ...(named === true && { named }),
            };
            files.push(await read(pair));
        }
    }
    finally {
        await thread?.close();
    }
    return files;
}
/** Without a thread, as from the sources; the grammars of languages are loaded for it only. */
async function readHere() {
    return (await Promise.all(/* import() */[__webpack_require__.e(7211), __webpack_require__.e(530), __webpack_require__.e(6240), __webpack_require__.e(5597)]).then(__webpack_require__.bind(__webpack_require__, 87978))).readChangedFile;
}
async function readInThread(thread, pair) {
    return (0,assess_changes.comparedFile)(pair, (await thread.compare(pair)) ?? (await overBudget(thread, pair)));
}
/** What it held before tells whose it is, if that can be read. */
async function overBudget(thread, pair) {
    const message = "took longer to read than any ordinary file does, so it was not read";
    const before = pair.after === undefined ? undefined : await thread.compare({ ...pair, after: "" });
    return {
        changes: [],
        problems: [{ file: pair.path, message }],
        settings: { before: before?.settings.before ?? [], after: [] },
    };
}
/** All names under which the files are or were known. */
function pathsOf(changed) {
    return changed.flatMap(({ path, previousPath }) => previousPath === undefined ? [path] : [path, previousPath]);
}
/** Whether a file of the base can show that an integration is in use. */
function tellsOfIntegrations(path) {
    if (/(?:^|\/)(?:node_modules|vendor|third_party|dist|build)\//u.test(path))
        return false;
    return ((0,code_language/* codeLanguage */.U)(path) !== undefined ||
        manifests/* manifests */.L.some(({ matches }) => matches(path)) ||
        (0,format/* isInFormat */.DN)(formats/* formats */.F, path));
}
/** What there is to tell of an assessment. `approvals` by integration, where somebody has to approve. */
function reviewReport({ findings, touched, waived = [], expired = [] }, { files, enforce, notSeen = [], approvals, }) {
    const objected = new Set(findings.map(({ file, line, key }) => JSON.stringify([file, line, key])));
    const held = touched
        .filter(({ integration }) => approvals?.has(integration.id))
        .flatMap(({ integration, changes: its }) => its.map((change) => heldChange(integration.id, change)))
        .filter(({ file, line, key }) => !objected.has(JSON.stringify([file, line, key])));
    const changes = files.reduce((sum, file) => sum + file.changes.length, 0);
    return {
        findings,
        touched: touched.map(({ integration: { id, critical, owners }, changes: its }) => {
            const approval = approvals?.get(id);
            return { id, critical, owners, changes: its.length, ...(approval && { approvals: approval }) };
        }),
        held,
        waived: waived.map(({ finding: { rule, page, file, key }, waiver: { reason, until, by } }) => ({
            rule,
            ...(page !== undefined && { page }),
            file: (0,redact.redactPath)(file),
            key,
            reason: (0,redact.redactText)(reason),
            until,
            ...(by !== undefined && { by }),
        })),
        expired,
        harmless: Math.max(0, changes - objected.size - held.length - waived.length),
        enforce,
        notSeen,
    };
}
/** Only the first of them are shown, and hiding what is in a value takes longer than all else: it is done when it is asked for. */
function heldChange(integration, { file, line, key, before, after }) {
    let values;
    const shown = () => {
        values ??= (0,redact.redactChange)(before?.value, after?.value, key);
        return values;
    };
    return {
        integration,
        file: (0,redact.redactPath)(file),
        line,
        key: (0,diff_change.keyText)((0,redact.redactKey)(key)),
        get before() {
            return shown().before;
        },
        get after() {
            return shown().after;
        },
    };
}

;// CONCATENATED MODULE: ./lib/stories/review/find-integrations.js








/** Eight requests' worth. */
const find_integrations_mostFiles = 400;
const find_integrations_mostBytes = 200_000;
/**
 * The integrations that the policy names. Without any, those that manifests and configuration at the base show, and
 * the code that is at hand anyway; a large repository is not read whole for it.
 */
async function findIntegrations(github, base, { policy, atHand, ownersOf, most = find_integrations_mostFiles, }) {
    const configured = configuredIntegrations(policy);
    if (configured.length > 0)
        return { integrations: configured, notSeen: [] };
    const { configuration, truncated } = await listTelling(github, base);
    const looked = configuration.slice(0, most);
    const { texts } = await github.readFiles(base, looked.filter((path) => !atHand.has(path)), find_integrations_mostBytes);
    const files = [...atHand, ...texts].map(([path, text]) => ({ path, text }));
    const partly = truncated || looked.length < configuration.length;
    return {
        integrations: discoverIntegrations(files, ownersOf),
        notSeen: partly
            ? [`integrations were looked for in ${looked.length} files only; name them in a settings file`]
            : [],
    };
}
/**
 * Where variables are read and set at the head. Nothing when there are too many files to tell that one is set
 * nowhere: a finding must not rest on where nobody looked.
 */
async function findVariableUses(github, head, names) {
    if (names.length === 0)
        return {};
    const { configuration, code, truncated } = await listTelling(github, head);
    if (truncated || configuration.length > find_integrations_mostFiles)
        return {};
    const paths = [...configuration, ...code].slice(0, find_integrations_mostFiles);
    const { texts } = await github.readFiles(head, paths, find_integrations_mostBytes);
    return variableUses(names, texts);
}
/** Files of a commit that configure something, manifests first, and code; small ones before those that are seldom written by hand. */
async function listTelling(github, commit) {
    const { entries, truncated } = await github.readTree(commit);
    const telling = entries
        .filter(({ type, path, size = 0 }) => type === "blob" && size <= find_integrations_mostBytes && tells(path))
        .sort((a, b) => (a.size ?? 0) - (b.size ?? 0))
        .map(({ path }) => path);
    const isCode = (path) => (0,code_language/* codeLanguage */.U)(path) !== undefined && !(0,literals/* isConfigurationCode */.Q)(path);
    const isManifest = (path) => manifests/* manifests */.L.some(({ matches }) => matches(path));
    const configuration = telling.filter((path) => !isCode(path));
    return {
        configuration: [
            ...configuration.filter(isManifest),
            ...configuration.filter((path) => !isManifest(path)),
        ],
        code: telling.filter(isCode),
        truncated,
    };
}
/** Whether a file can show that an integration is in use, or read a variable or set it. */
function tells(path) {
    return (((0,read_settings.canMatter)(path) && tellsOfIntegrations(path)) ||
        /(?:^|\/)(?:Dockerfile[^/]*|Makefile|[^/]+\.sh)$/u.test(path));
}

;// CONCATENATED MODULE: ./lib/review/approvals/gate.js
/** How changes of what decides about reviews are called beside integrations. */
const policyGate = "review policy";

;// CONCATENATED MODULE: ./lib/stories/review/policy-gates.js






/**
 * An edit of what decides about reviews (the settings, CODEOWNERS, the workflow that runs them) needs its own owners:
 * those that the settings name, else those of the file, else whoever may administer the repository.
 */
function policyGates(files, { decides, policy, ownersOf, fallback, }) {
    const changes = files
        .filter((file) => decides(file.path) || decides(file.previousPath ?? file.path) || runsReviews(file))
        .map(assess_changes.wholeFile);
    const named = policy.review.owners.length > 0 ? policy.review.owners : ownersOfAll(changes, ownersOf);
    const owners = named.length > 0 ? named : fallback;
    if (changes.length === 0 || owners.length === 0)
        return [];
    return [{ id: policyGate, owners, require: "any", changes }];
}
/**
 * A workflow that runs the review before or after this change: it can be told not to, to run something else, or to go by
 * another policy. One that can't be read may do anything.
 */
function runsReviews({ path, previousPath = path, texts, problems }) {
    if (!workflowPath.test(path) && !workflowPath.test(previousPath))
        return false;
    if (texts?.before === texts?.after)
        return false;
    return problems.length > 0 || mentionsGuard(texts?.before) || mentionsGuard(texts?.after);
}
/** Whether everybody who wrote a part of it may administer the repository: its author alone need not have written it. */
async function isByAdministrators(github, pull) {
    const { commits, unread } = await readOwnCommits(github, pull);
    const { logins, unknown } = writersOf(commits);
    if (pull.author === undefined || unread !== undefined || unknown.length > 0)
        return false;
    for (const login of new Set([pull.author, ...logins])) {
        if (!(await mayAdminister(github, login)))
            return false;
    }
    return true;
}
async function mayAdminister(github, login) {
    try {
        return (await github.readPermission(login)) === "admin";
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.nM)
            return false;
        throw error;
    }
}
/** All who own one of the files that the changes are in. */
function ownersOfAll(changes, ownersOf) {
    return [...new Set(changes.flatMap(({ file, previousFile }) => ownersOf(previousFile ?? file)))];
}

// EXTERNAL MODULE: ./lib/review/integrations/environment.js
var environment = __webpack_require__(41299);
;// CONCATENATED MODULE: ./lib/review/changed-path.js



/** Whether the settings name a file in the `config:` of an integration. */
function namedConfiguration(integrations) {
    const matchers = Object.values(integrations).flatMap(({ config }) => config.map(matching/* pathMatcher */.kZ));
    return (path) => matchers.some((matches) => matches(path));
}
/**
 * Renames that count by both names. A file that leaves the place where it is in use for one where nothing reads it
 * (`docs/`, `test/`, another ending) is gone from the first and new at the second, and the other way round.
 */
function byBothPaths(changed, isNamed) {
    const counts = (path) => isNamed(path) || ((0,read_settings.canMatter)(path) && !(0,environment/* isHarmlessPlace */.P5)((0,environment/* environmentOf */.p7)(path)));
    return changed
        .flatMap((one) => {
        const { path, previousPath, was, is } = one;
        if (previousPath === undefined || !was || !is)
            return [one];
        const same = isNamed(path) === isNamed(previousPath) && counts(path) === counts(previousPath);
        if (same)
            return [one];
        return [
            { path: previousPath, was, is: false },
            { path, was: false, is },
        ];
    })
        .map((one) => isNamed(one.path) || isNamed(one.previousPath ?? one.path) ? { ...one, named: true } : one);
}
/**
 * Whether the settings leave a file out of reviews: by any pattern, or only when
 * its whole path is written there, as for one that they name elsewhere.
 */
function excludedFiles(exclude) {
    const matchers = exclude.map(matching/* pathMatcher */.kZ);
    return (path, how) => how === "whole" ? exclude.includes(path) : matchers.some((matches) => matches(path));
}

;// CONCATENATED MODULE: ./lib/stories/review/read-reviewed-files.js



/** Larger files are named as unread, as parsers do with what is larger. */
const read_reviewed_files_mostBytes = 1_000_000;
/** The files between two commits that can show in a review, compared by key. Their texts come in batches. */
async function readReviewedFiles(github, { mergeBase, head }, listed, { isNamed, isGuarded, isExcluded, standsAbove }) {
    const matters = (path) => {
        if (isGuarded(path) || standsAbove(path))
            return true;
        return isNamed(path) ? !isExcluded(path, "whole") : (0,read_settings.canMatter)(path) && !isExcluded(path, "any");
    };
    const changed = byBothPaths(listed.map(changedPath), isNamed).filter(({ path, previousPath }) => [path, previousPath ?? path].some(matters));
    const old = changed.filter(({ was }) => was).map(({ path, previousPath }) => previousPath ?? path);
    const now = changed.filter(({ is }) => is).map(({ path }) => path);
    const [before, after] = await Promise.all([
        github.readFiles(mergeBase, old, read_reviewed_files_mostBytes),
        github.readFiles(head, now, read_reviewed_files_mostBytes),
    ]);
    // Of what is gone, the text that it had is all there is to tell whose it was.
    const gone = changed.filter(({ is, path }) => !is && before.left.includes(path)).map(({ path }) => path);
    const above = changed.filter(({ path }) => standsAbove(path)).map(({ path }) => path);
    const unread = new Set([...after.left, ...gone, ...above]);
    const shaOf = new Map(listed.map(({ path, sha }) => [path, sha]));
    const read = await diffFiles(changed.filter(({ path }) => !unread.has(path)), before.texts, after.texts);
    const left = changed.filter(({ path }) => unread.has(path));
    // What such a file held before tells whose it is.
    const formerly = await diffFiles(left, before.texts, new Map());
    return [
        ...read,
        ...left.map((one, index) => ({
            ...unreadFile(one, {
                sha: shaOf.get(one.path),
                message: above.includes(one.path)
                    ? "is a submodule or a link, in which nothing was read"
                    : "is binary or larger than 1 MB and was not read",
            }),
            settings: { before: formerly[index]?.settings.before ?? [], after: [] },
        })),
    ];
}
function changedPath({ path, previousPath, status }) {
    const renamed = status === "renamed" && previousPath !== undefined;
    return {
        path,
        ...(renamed && { previousPath }),
        was: status !== "added" && status !== "copied",
        is: status !== "removed",
    };
}
function unreadFile({ path, previousPath, is, named }, { sha, message }) {
    return {
        path,
        ...(previousPath !== undefined && { previousPath }),
        ...(named === true && { named }),
        changes: [],
        settings: { before: [], after: [] },
        problems: [{ file: path, message }],
        // The name of its content stands for the content: whoever agreed to one has not agreed to another.
        texts: is ? { after: sha ?? "unknown" } : { before: sha ?? "unknown" },
    };
}
/** Texts of the base that were read for the review, by path. */
function textsAtHand(files) {
    return new Map(files.flatMap(({ path, previousPath, texts }) => texts?.before === undefined ? [] : [[previousPath ?? path, texts.before]]));
}

;// CONCATENATED MODULE: ./lib/review/integrations/codeowners.js


/**
 * Reads a CODEOWNERS file once for many paths. The last line that matches wins; one without owners takes them away.
 * What GitHub does not support (`!`, `[a-z]`) makes a line count for nothing, as there.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
function parseCodeowners(text) {
    const rules = text.replaceAll("\r", "").split("\n").flatMap(ruleOf).reverse();
    return (path) => rules.find(({ matchers }) => matchers.some((matches) => matches(path)))?.owners ?? [];
}
/** The owners of one path. */
function ownersOf(codeowners, path) {
    return parseCodeowners(codeowners)(path);
}
function ruleOf(line) {
    const words = (0,format/* until */.TG)(line, /(?:^|\s)#/u)
        .trim()
        // A space in a path is written `\ `.
        .split(/(?<!\\)\s+/u)
        .map((word) => word.replaceAll("\\ ", " "));
    const [pattern = "", ...owners] = words;
    if (pattern === "" || /^!|[[\]{}]/u.test(pattern))
        return [];
    return [
        { matchers: globsOf(pattern).map(matching/* pathMatcher */.kZ), owners: owners.filter((owner) => owner.includes("@")) },
    ];
}
/** A name matches the file and all that is in the folder; `docs/*` only what is directly there. */
function globsOf(pattern) {
    const anchored = /^\/|\/(?=.)/u.test(pattern);
    const path = pattern.replace(/^\//u, "");
    const rooted = anchored ? `./${path}` : `**/${path}`;
    if (path.endsWith("/"))
        return [`${rooted}**`];
    if (path === "*" || path.endsWith("/**"))
        return [path === "*" ? "**" : rooted];
    return path.endsWith("/*") ? [rooted] : [rooted, `${rooted}/**`];
}

;// CONCATENATED MODULE: ./lib/stories/review/wanted-files.js





const codeownersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** The files that decide who has to agree: the settings, in each of their places, and CODEOWNERS. */
function guardedPaths(config) {
    return [...(0,settings_place/* settingsPaths */.Ku)(config), ...codeownersPaths];
}
/** The same for a pull request and for a range in a terminal, so that both find the same. */
function wantedFiles(policy, guarded, { files, folders } = { files: new Set(), folders: [] }) {
    const decides = (path) => guarded.includes(path) || files.has(path) || folders.some((folder) => path.startsWith(folder));
    return {
        decides,
        isNamed: namedConfiguration(policy.integrations),
        standsAbove: (path) => Object.values(policy.integrations).some(({ config }) => config.some((glob) => (0,matching/* mayLieBelow */.Fi)(glob, path))),
        // One of the workflows runs the review: which, its text tells.
        isGuarded: (path) => decides(path) || workflowPath.test(path),
        isExcluded: excludedFiles(policy.review.exclude),
    };
}
/** Who owns a file, by the CODEOWNERS that counts of those that were read. */
function ownersIn(texts) {
    return parseCodeowners(codeownersPaths.map((path) => texts.get(path)).find(Boolean) ?? "");
}

;// CONCATENATED MODULE: ./lib/stories/review/assess-pull.js
















/**
 * Reads a pull request and judges its changes by the policy of its base. Nothing of it is checked out or run: files
 * are read as data.
 * @throws SettingsError when the policy has mistakes
 */
async function assessPull(github, pull, { config, policyAt, now, workflow, }) {
    const [{ texts, left }, { files: listed, complete }, { mergeBase }] = await Promise.all([
        github.readFiles(policyAt, [...guardedPaths(config), ...(workflow === undefined ? [] : [workflow])], 1_000_000),
        github.readPullFiles(pull.number, pull.changedFiles),
        github.compare(pull.baseSha, pull.headSha, 1),
    ]);
    const written = policyText(config, { texts, left });
    const policy = parsePolicy(await (0,read_written_settings/* readWrittenSettings */.R)(github, written.text, written.path));
    const ownersOf = ownersIn(texts);
    const guarded = guardedPaths(config);
    const text = workflow === undefined ? undefined : texts.get(workflow);
    const guarding = await findGuardingFiles(github, policyAt, { listed, workflow, text });
    const wanted = wantedFiles(policy, guarded, guarding);
    const files = await readReviewedFiles(github, { mergeBase, head: pull.headSha }, listed, wanted);
    const { integrations, notSeen } = await findIntegrations(github, policyAt, {
        policy,
        atHand: textsAtHand(files),
        ownersOf,
    });
    const configured = Object.keys(policy.integrations).length > 0;
    const names = variablesInQuestion(files.flatMap(({ changes }) => changes));
    const uses = await findVariableUses(github, pull.headSha, names);
    // Whoever may administer could switch the check off: of them, nothing more is asked.
    const decides = listed.some(({ path, previousPath }) => [path, previousPath ?? path].some(wanted.isGuarded));
    const trusted = decides && (await isByAdministrators(github, pull));
    const fallback = trusted ? [] : [anyAdministrator];
    const assess = ({ files: reviewed, listed: all }, waivers) => {
        const assessed = (0,assess_changes.assessChanges)({
            files: reviewed,
            paths: pathsOf(all),
            integrations,
            discovery: (0,discovery/* openDiscovery */.J)({ off: policy.review["ignore-classes"] }),
            settings: policy.review.rules,
            policyPaths: guarded,
            rules: rulesOf(policy),
            ...uses,
        });
        const assessment = applyWaivers(assessed, waivers, now);
        return { assessment, gates: gatesOf(assessment, reviewed) };
    };
    const gatesOf = ({ touched }, reviewed) => {
        const own = touched
            // Who wrote down what is held did not name what was only found.
            .filter(({ integration }) => integration.critical && !(configured && integration.discovered))
            .map(({ integration: { id, owners, require }, changes }) => ({
            id,
            owners: owners.length > 0 ? owners : ownersOfAll(changes, ownersOf),
            require,
            changes,
        }))
            // An integration that nobody named and nobody owns has nobody to wait for.
            .filter(({ owners }) => configured || owners.length > 0);
        return [...own, ...policyGates(reviewed, { decides: wanted.decides, policy, ownersOf, fallback })];
    };
    const { gates: allGates } = assess({ files, listed }, policy.review.waivers);
    const gated = new Set(allGates.flatMap(({ changes }) => changes.map(({ file }) => file)));
    const known = new Map([[pull.headSha, { files, listed }]]);
    async function reviewedAt(sha) {
        if (!known.has(sha))
            known.set(sha, await readAt(sha));
        return known.get(sha);
    }
    async function readAt(sha) {
        // GitHub forgets the commit of a review that was force-pushed away.
        const then = sha === "" ? undefined : await findComparison(github, pull.baseSha, sha);
        if (then === undefined)
            return undefined;
        // Of a large pull request GitHub compares some files only; what is judged now is looked at in any case.
        const missing = listed.filter(({ path, previousPath }) => (gated.has(path) || gated.has(previousPath ?? path)) &&
            !then.files.some((file) => file.path === path));
        const thenListed = then.filesComplete ? then.files : [...then.files, ...missing];
        const commits = { mergeBase: then.mergeBase, head: sha };
        return { files: await readReviewedFiles(github, commits, thenListed, wanted), listed: thenListed };
    }
    const assembled = (waivers) => ({
        pull,
        policy,
        files,
        removed: new Set(files.filter(({ texts: its }) => its?.after === undefined).map(({ path }) => path)),
        ...assess({ files, listed }, waivers),
        incomplete: complete ? undefined : { listed: listed.length, changed: pull.changedFiles },
        notSeen,
        async gatesAt(sha) {
            const then = await reviewedAt(sha);
            return then && assess(then, waivers).gates;
        },
        async filesAt(sha) {
            return (await reviewedAt(sha))?.files;
        },
        answerFor({ integration, file }) {
            const gate = allGates.find(({ id }) => id === integration);
            if (gate !== undefined)
                return gate;
            const named = integrations.find(({ id }) => id === integration)?.owners ?? [];
            const owners = named.length > 0 ? named : ownersOf(file);
            return { owners: owners.length > 0 ? owners : [anyAdministrator], require: "any" };
        },
        waiving: (more) => assembled([...policy.review.waivers, ...more]),
    });
    return assembled(policy.review.waivers);
}
/**
 * The policy as it was written; empty where nobody wrote one.
 * @throws SettingsError when it can't be told what it says: nothing may pass for that
 */
function policyText(config, { texts, left }) {
    const unreadable = (0,settings_place/* settingsPaths */.Ku)(config).find((path) => left.includes(path));
    if (unreadable !== undefined) {
        throw new errors/* SettingsError */.GN(unreadable, [{ path: "the file", message: "is no text, or larger than 1 MB" }]);
    }
    const found = (0,settings_place/* chooseSettings */.J2)(config, texts);
    if (found === undefined && !(0,settings_place/* isUsual */.Bi)(config)) {
        const message = `there is no ${config} in the base branch, and the step asks for it`;
        throw new errors/* SettingsError */.GN("The workflow step", [{ path: "config", message }]);
    }
    return found ?? { path: config, text: "" };
}
/** A commit that was force-pushed away may be gone. */
async function findComparison(github, base, head) {
    try {
        return await github.compare(base, head, 1);
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.nM && (error.status === 404 || error.status === 422))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/report/review-rows.js




/** How many places of a row are shown with their values; the rest is counted, and stands in the JSON report. */
const mostPlaces = 6;
/** From how many on the removed settings of one integration in one file are told in one row. */
const fewestTogether = 4;
/**
 * The rows of the comment, worst first. The same change in several files is one row, and so is a whole section that is
 * gone: a reviewer reads what changed, not how often it is written down.
 */
function reviewRows(findings, urlOf) {
    const settings = bySetting(findings);
    const removed = (0,non_empty/* groupsBy */.G_)(settings, removalKey);
    const together = (0,non_empty/* groupsBy */.G_)(settings, (setting) => {
        const removal = removalKey(setting);
        const inSection = removal === undefined ? 0 : (removed.get(removal)?.length ?? 0);
        return inSection >= fewestTogether ? removal : sameChangeKey(setting);
    });
    return [...together.values()].map(([first, ...rest]) => ({
        integration: first[0].integration,
        worst: first[0],
        settings: 1 + rest.length,
        text: rowText(first, rest, urlOf),
    }));
}
function bySetting(findings) {
    const settings = (0,non_empty/* groupsBy */.G_)(findings, ({ integration, file, line, key }) => JSON.stringify([integration, file, line, key]));
    return [...settings.values()];
}
/** The same for settings that one file loses with one integration; undefined where more than the loss is to be told. */
function removalKey([finding, ...more]) {
    const { integration, file, rule, after, key } = finding;
    if (more.length > 0 || after !== undefined || key === "")
        return;
    return JSON.stringify(["removed", integration, file, rule]);
}
/** The same for one setting that several files hold: its path, or the name of the variable wherever it is written. */
function sameChangeKey(findings) {
    const { integration, file, line, key } = findings[0];
    if (key === "")
        return JSON.stringify(["file", file, line, findings[0].rule]);
    const variable = /(?:^|[^A-Za-z0-9_])([A-Z][A-Z0-9]*_[A-Z0-9_]+)$/u.exec(key.slice(-200))?.[1];
    return JSON.stringify(["same", integration, variable ?? key, findings.map(({ rule }) => rule).sort()]);
}
/** A list, not a table: long settings and addresses break where a phone needs them to. */
function rowText(first, rest, urlOf) {
    const [worst] = first;
    const why = first.map(({ message, rule, page }) => `  - ${(0,report_text/* escapeMarkdown */.FV)(capital(message), 300)} (${(0,report_text/* link */.nf)(rule, (0,docs_links/* rulePage */.gd)(rule, page))})`);
    return [
        `- **${worst.severity}** ${settingText(worst, urlOf)}`,
        ...why,
        ...alsoText(worst, rest, urlOf),
        `  - Check: ${(0,report_text/* escapeMarkdown */.FV)(worst.check, 300)}`,
    ].join("\n");
}
function settingText(finding, urlOf) {
    const { file, line, key } = finding;
    const place = (0,report_text/* link */.nf)(`${file}:${line}`, urlOf(file, line));
    return key === "" ? place : `${(0,report_text/* code */.aY)(key)}: ${valuesText(finding)} (${place})`;
}
/** The other places of the same change, each with what differs from the first: its name, its values, its grade. */
function alsoText(worst, rest, urlOf) {
    if (rest.length === 0)
        return [];
    const places = rest.slice(0, mostPlaces).map(([finding]) => {
        const { file, line, key, severity } = finding;
        const name = key === worst.key ? "" : `${(0,report_text/* code */.aY)(key)}: `;
        const values = sameValues(finding, worst) ? "" : `${valuesText(finding)} `;
        const place = (0,report_text/* link */.nf)(`${file}:${line}`, urlOf(file, line));
        const shown = name + values === "" ? place : `${name}${values}(${place})`;
        return severity === worst.severity ? shown : `${shown}, ${severity}`;
    });
    const left = rest.length - places.length;
    const files = new Set(rest.map(([{ file }]) => file));
    const lead = files.size === 1 && files.has(worst.file) ? "Also" : "The same in";
    return [`  - ${lead} ${places.join(", ")}${left > 0 ? ` and ${(0,numbers/* counted */.hS)(left, "more place")}` : ""}`];
}
function sameValues(one, other) {
    return one.before === other.before && one.after === other.after;
}
/** A setting's change: `` `5s` → `0` ``. */
function valuesText({ before, after }) {
    if (before === undefined)
        return `new: ${(0,report_text/* code */.aY)(after ?? "", 80)}`;
    if (after === undefined)
        return `removed, was ${(0,report_text/* code */.aY)(before, 80)}`;
    return before === after ? `still ${(0,report_text/* code */.aY)(after, 80)}` : `${(0,report_text/* code */.aY)(before, 80)} → ${(0,report_text/* code */.aY)(after, 80)}`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/report/review-comment.js






/** By this, and not by its words, the comment is known again. */
const reviewMarker = "<!-- deploy-guard:review -->";
/** What the comment may hold before the rest is only counted; GitHub's own limit is 65,536. */
const review_comment_mostCharacters = 60_000;
const forRows = 45_000;
const mostHeld = 30;
/** What a reviewer reads in ten seconds; the rest is one click away. */
const handful = 7;
/** The comment on a pull request: what is needed from whom first, then why. `urlOf` leads to a line of the change. */
function reviewComment(report, urlOf) {
    const rows = reviewRows(report.findings, urlOf);
    const shown = fitting(rows);
    const grave = shown.filter(({ worst }) => worst.severity !== "low");
    const slight = shown.filter(({ worst }) => worst.severity === "low");
    const further = grave.slice(handful);
    const parts = [
        reviewMarker,
        headline(report, rows),
        ...lists(grave.slice(0, handful), report),
        folded("more risky change", further, lists(further, report)),
        folded("slight remark", slight, [list(slight)]),
        leftOut(rows.slice(shown.length)),
        heldText(report, urlOf),
        waivedText(report),
        approvalsText(report),
        footnotes(report),
    ];
    return (0,report_text/* fitBody */.KM)(`${parts.filter((part) => part !== "").join("\n\n")}\n`, review_comment_mostCharacters);
}
/** The worst rows that there is room for. */
function fitting(rows) {
    let room = forRows;
    const end = rows.findIndex(({ text }) => {
        room -= text.length + 1;
        return room < 0;
    });
    return rows.slice(0, end === -1 ? rows.length : end);
}
function headline({ touched, findings, notSeen, enforce }, rows) {
    const waiting = touched.filter(({ approvals }) => approvals !== undefined && approvals.state !== "success");
    const grades = gradesOf(rows);
    const graded = grades === "" ? "" : ` (${grades})`;
    if (waiting.length > 0) {
        const names = listText(waiting.map(({ id }) => (0,report_text/* escapeMarkdown */.FV)(id)));
        const changes = (0,numbers/* counted */.hS)(waiting.reduce((sum, { changes }) => sum + changes, 0), "change needs", "changes need");
        const owners = [...new Set(waiting.flatMap(ownersToAsk))];
        const together = waiting.some(({ approvals: { standing } = {} }) => standing?.kind === "waiting" && standing.together);
        const whom = owners.length === 0
            ? "an owner, and none is named"
            : listText(owners.map(mention), together ? "and" : "or");
        const only = enforce ? "" : " Nothing is blocked: the policy only warns.";
        return `**${names} ${waiting.length === 1 ? "is" : "are"} touched: ${changes} ${whom}**${graded}${files(findings)}.${only}`;
    }
    if (rows.length > 0) {
        const approved = touched.some(({ approvals }) => approvals !== undefined)
            ? "approved by their owners"
            : "no approval is required";
        return `**${(0,numbers/* counted */.hS)(rows.length, "risky change")}, ${approved}**${graded}${files(findings)}.`;
    }
    const unsure = notSeen.length > 0 ? " in what could be read" : "";
    return touched.length === 0
        ? `**No integration is touched**${unsure}.`
        : `**Nothing risky${unsure}**: ${listText(touched.map(({ id }) => (0,report_text/* escapeMarkdown */.FV)(id)))} ${touched.length === 1 ? "changes" : "change"}, and no rule objects.`;
}
/** Those whose approval would count; all who own it where nobody's would. */
function ownersToAsk({ approvals, owners }) {
    if (approvals?.standing.kind === "waiting")
        return approvals.standing.owners;
    return approvals !== undefined && approvals.waitingFor.length > 0 ? approvals.waitingFor : owners;
}
function files(findings) {
    const paths = [...new Set(findings.map(({ file }) => file))];
    if (paths.length === 0)
        return "";
    const more = paths.length > 2 ? ` and ${(0,numbers/* counted */.hS)(paths.length - 2, "more file")}` : "";
    return ` — ${paths
        .slice(0, 2)
        .map((path) => (0,report_text/* code */.aY)(path, 120))
        .join(", ")}${more}`;
}
/** A person or team that the base branch names, told so that GitHub notifies them; anything else as plain text. */
function mention(owner) {
    return /^@[\w-]{1,39}(?:\/[\w.-]{1,100})?$/u.test(owner) ? owner : (0,report_text/* code */.aY)(owner);
}
function lists(rows, { touched }) {
    const groups = Map.groupBy(rows, ({ integration }) => integration);
    return [...groups].map(([integration, own]) => {
        const known = touched.find(({ id }) => id === integration);
        const title = integration === undefined ? "Beyond any integration" : (0,report_text/* escapeMarkdown */.FV)(integration);
        const grade = known === undefined || known.critical ? "" : " (not critical)";
        return groups.size === 1 && integration !== undefined
            ? list(own)
            : `### ${title}${grade}\n\n${list(own)}`;
    });
}
function list(rows) {
    return rows.map(({ text }) => text).join("\n");
}
/** Behind a line that says how many there are and how grave; empty for none. */
function folded(one, rows, body) {
    if (rows.length === 0)
        return "";
    const title = `${(0,numbers/* counted */.hS)(rows.length, one)} (${gradesOf(rows)})`;
    return `<details><summary>${title}</summary>\n\n${body.join("\n\n")}\n\n</details>`;
}
function gradesOf(rows) {
    return gradeCounts(rows.map(({ worst }) => worst));
}
/** What waits for its owners though no rule speaks of it: nobody can agree to what is not shown. */
function heldText({ held }, urlOf) {
    if (held.length === 0)
        return "";
    const lines = held.slice(0, mostHeld).map((change) => {
        const place = (0,report_text/* link */.nf)(`${change.file}:${change.line}`, urlOf(change.file, change.line));
        return change.key === "" ? `- ${place}` : `- ${(0,report_text/* code */.aY)(change.key)}: ${valuesText(change)} (${place})`;
    });
    const more = held.length > mostHeld ? [`- and ${held.length - mostHeld} more`] : [];
    const whose = (0,numbers/* counted */.hS)(held.length, "more change waits", "more changes wait");
    return [
        `${whose} for the owners; no rule speaks of ${held.length === 1 ? "it" : "them"}:`,
        "",
        ...lines,
        ...more,
    ].join("\n");
}
/** What somebody answers for is told every time, and that it is over. */
function waivedText({ findings, waived = [], expired = [] }) {
    const pageOf = (id) => findings.find(({ rule }) => rule === id)?.page;
    const lines = [
        ...waived.slice(0, mostHeld).map(({ rule, page, file, key, reason, until, by }) => {
            const what = key === "" ? (0,report_text/* code */.aY)(file, 120) : (0,report_text/* code */.aY)(key);
            const whose = by === undefined ? "" : ` by ${(0,report_text/* escapeMarkdown */.FV)(by)}`;
            return `- Waived until ${until}${whose}: ${(0,report_text/* link */.nf)(rule, (0,docs_links/* rulePage */.gd)(rule, page))} of ${what}: ${(0,report_text/* escapeMarkdown */.FV)(reason, 300)}`;
        }),
        ...(waived.length > mostHeld ? [`- and ${waived.length - mostHeld} more are waived`] : []),
        ...expired.map(({ rule, key, path, until }) => `- The waiver of ${(0,report_text/* link */.nf)(rule, (0,docs_links/* rulePage */.gd)(rule, pageOf(rule)))} for ${(0,report_text/* code */.aY)(key ?? path ?? "")} ended on ${until}; renew it or mend the setting.`),
    ];
    return lines.join("\n");
}
function leftOut(rows) {
    if (rows.length === 0)
        return "";
    return `_${(0,numbers/* counted */.hS)(rows.length, "more change")} (${gradesOf(rows)}) did not fit here; all are in the JSON report._`;
}
function approvalsText({ touched }) {
    const lines = touched.flatMap(({ id, approvals, changes }) => {
        const whose = touched.length > 1 ? ` of ${(0,report_text/* escapeMarkdown */.FV)(id)}` : "";
        return approvals === undefined ? [] : approvalText(approvals, changes, whose);
    });
    return lines.join("\n");
}
function footnotes({ harmless, notSeen }) {
    const notes = [
        ...(harmless > 0
            ? [
                `${(0,numbers/* counted */.hS)(harmless, "harmless change")} in the same files ${harmless === 1 ? "is" : "are"} not listed.`,
            ]
            : []),
        ...(notSeen.length > 0
            ? [`**Could not check**: ${notSeen.map((note) => (0,report_text/* escapeMarkdown */.FV)(note, 300)).join("; ")}.`]
            : []),
    ];
    return notes.join(" ");
}

;// CONCATENATED MODULE: ./lib/report/review-json.js
/** The machine's form of a review; absent values are null. */
function reviewJson({ findings, risk, integrations, }) {
    const rows = findings.map(({ rule, severity, confidence, integration, file, line, key, before, after, message }) => ({
        rule,
        severity,
        confidence,
        integration: integration ?? null,
        file,
        line,
        key,
        before: before ?? null,
        after: after ?? null,
        message,
    }));
    return `${JSON.stringify({ version: 1, findings: rows, risk, integrations }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/text/one-line.js
var one_line = __webpack_require__(6810);
;// CONCATENATED MODULE: ./lib/report/sarif.js


/** GitHub shows no more of one run. @see https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const mostResults = 5_000;
const levels = { critical: "error", high: "error", medium: "warning", low: "note" };
// What GitHub calls critical, high, medium and low.
const scores = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0" };
/** Findings as SARIF 2.1.0 for code scanning. */
function sarifLog(findings, rules, help) {
    const shown = findings.slice(0, mostResults);
    const used = rules.filter(({ id }) => shown.some(({ rule }) => rule === id));
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "deploy-guard",
                        informationUri: help,
                        rules: used.map(descriptor),
                    },
                },
                results: shown.map((finding) => result(finding, used)),
            },
        ],
    };
}
function descriptor({ id, title, summary, why, check, severity, page }) {
    return {
        id,
        name: id.replace(/(?:^|-)([a-z])/gu, (_, letter) => letter.toUpperCase()),
        shortDescription: { text: title },
        fullDescription: { text: summary },
        help: {
            text: `${summary}\n\n${why}\n\n${check}`,
            markdown: `${summary}\n\n${why}\n\n**Check:** ${check}`,
        },
        helpUri: (0,docs_links/* rulePage */.gd)(id, page),
        defaultConfiguration: { level: levels[severity] },
        properties: {
            tags: ["security", "integration"],
            "security-severity": scores[severity],
            precision: "high",
        },
    };
}
function result({ rule, severity, confidence, integration, file, line, key, before, after, message }, used) {
    const values = key === "" ? "" : ` (${(0,one_line/* oneLine */.T)(key)}: ${(0,one_line/* oneLine */.T)(before ?? "absent")} → ${(0,one_line/* oneLine */.T)(after ?? "absent")})`;
    return {
        ruleId: rule,
        ruleIndex: used.findIndex(({ id }) => id === rule),
        level: levels[severity],
        message: {
            text: `${integration === undefined ? "" : `${(0,one_line/* oneLine */.T)(integration)}: `}${(0,one_line/* oneLine */.T)(message, 400)}${values}`,
        },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: encodeURI(file.toWellFormed()), uriBaseId: "%SRCROOT%" },
                    region: { startLine: Math.max(1, line) },
                },
            },
        ],
        // Lines move; the setting stays the same.
        partialFingerprints: { "deployGuard/v1": [rule, integration ?? "", file, key].join("|") },
        properties: { severity, confidence },
    };
}

// EXTERNAL MODULE: ./lib/stories/review-status.js
var review_status = __webpack_require__(28236);
;// CONCATENATED MODULE: ./lib/stories/review/publish-review.js









/**
 * Under which name the status of a commit stands. It belongs to the commit, whatever the pull request: one into a branch to
 * which anybody may push must not be good for another into the default branch, nor for itself after a change of its base.
 */
async function contextFor(github, pulls) {
    for (const pull of pulls)
        if (await isGuarded(github, pull))
            return review_status/* statusContext */.s;
    return `${review_status/* statusContext */.s} (into ${pulls[0].baseBranch})`.slice(0, 250);
}
async function isGuarded(github, { baseBranch, defaultBranch = baseBranch }) {
    if (baseBranch === defaultBranch || (await github.isProtected(baseBranch)))
        return true;
    const rules = await github.findBranchRules(baseBranch);
    return rules?.some(({ type }) => type === "required_status_checks" || type === "pull_request") === true;
}
/** Writes the status if it is not there already; a status has one value per commit, the newest. */
async function ensureStatus({ github, hide }, sha, { targetUrl, state, description, context = review_status/* statusContext */.s, }) {
    const status = { state, description: hide(description) };
    const known = (await statusesOf(github, sha)).find((one) => one.context === context);
    const same = known?.state === status.state && known.description === status.description;
    if (same && (await isOurs(github, known.creator)))
        return "kept";
    await github.createStatus(sha, {
        ...status,
        context,
        ...(targetUrl !== undefined && { targetUrl }),
    });
    return "written";
}
/** A ruleset may take the status from one source only: one of somebody else's that says the same is not enough. */
async function isOurs(github, creator) {
    if (creator === undefined)
        return true;
    const self = await github.findSelf();
    return self === undefined || self.login === creator;
}
/** Who may not read them lacks the right to write them as well: the write, which is needed, then says which. */
async function statusesOf(github, sha) {
    try {
        return await github.readStatuses(sha);
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.nM && error.status === 403)
            return [];
        throw error;
    }
}
/** The one comment of a pull request. There is none until there is something to say; afterwards it says that all is well. */
async function ensureReviewComment({ github }, pull, { report, body }) {
    const speaks = report.findings.length > 0 ||
        (report.waived ?? []).length > 0 ||
        report.touched.some(({ approvals }) => approvals !== undefined);
    if (!speaks) {
        const comments = await github.readComments(pull.number);
        if (!comments.some((comment) => comment.body.includes(reviewMarker)))
            return undefined;
    }
    return (await github.ensureComment(pull.number, reviewMarker, body)).url;
}
/** Leads to a line in the pull request's own view of its changes: right as it is now, left what is gone. */
function lineUrls(pull, findings) {
    const place = ({ file, line }) => `${line} ${file}`;
    const there = new Set(findings.filter(({ before, after }) => before === undefined || after !== undefined).map(place));
    return (file, line) => {
        const anchor = (0,external_node_crypto_.createHash)("sha256").update(file).digest("hex");
        return `${pull.url}/files#diff-${anchor}${there.has(place({ file, line })) ? "R" : "L"}${line}`;
    };
}
/** The comment's text as it will be written; also what the job's summary shows. */
function reviewBody(pull, report) {
    return reviewComment(report, lineUrls(pull, report.findings));
}
/** Asks each owner once, ever: being asked again with every push is noise. */
async function requestOwners({ github, log }, pull, owners) {
    const names = owners.map((owner) => owner.replace(/^@/u, "")).filter((name) => !name.includes("@"));
    const isOurs = (name) => name.toLowerCase().startsWith(`${github.owner.toLowerCase()}/`);
    const wanted = {
        users: names.filter((name) => !name.includes("/") && name.toLowerCase() !== pull.author?.toLowerCase()),
        teams: names.filter(isOurs).map((name) => name.slice(github.owner.length + 1)),
    };
    if (wanted.users.length + wanted.teams.length === 0)
        return;
    const asked = await github.readReviewRequests(pull.number);
    const users = wanted.users.filter((login) => !asked.some(({ user }) => same(user, login)));
    const teams = wanted.teams.filter((slug) => !asked.some(({ team }) => same(team, slug)));
    const { refused } = await github.requestReviewers(pull.number, { users, teams });
    if (refused.length > 0)
        log.line(`GitHub would not ask ${refused.join(", ")} to review`);
}
const labelPrefix = "integration: ";
/** One label for each integration that is touched; ours that fit no more are taken off. */
async function ensureLabels({ github }, { number, labels }, ids) {
    const wanted = ids.map((id) => `${labelPrefix}${id}`.slice(0, 50));
    await github.addLabels(number, wanted.filter((label) => !labels.includes(label)));
    for (const label of labels) {
        if (label.startsWith(labelPrefix) && !wanted.includes(label))
            await github.removeLabel(number, label);
    }
}
/** GitHub shows no more of one level and step. */
const mostAnnotations = 10;
const publish_review_levels = { critical: "error", high: "error", medium: "warning", low: "notice" };
/** Says each finding at its line, the worst ones first, as many as GitHub shows. */
function annotate(log, findings, isGone) {
    for (const level of ["error", "warning", "notice"]) {
        const own = findings.filter(({ severity, file }) => publish_review_levels[severity] === level && !isGone(file));
        for (const { file, line, integration, key, message } of own.slice(0, mostAnnotations)) {
            const about = [integration, key].filter((part) => part !== undefined && part !== "").join(", ");
            log[level](`${about === "" ? "" : `${about}: `}${message}`, { file, line });
        }
    }
}
/** Writes the reports for machines and answers their paths. */
async function writeReports({ files, env, hide }, findings, { integrations, rules }) {
    const folder = env.RUNNER_TEMP ?? ".";
    const report = (0,external_node_path_.join)(folder, "deploy-guard-review.json");
    const sarif = (0,external_node_path_.join)(folder, "deploy-guard-review.sarif");
    await files.write(report, hide(reviewJson({ findings, risk: (0,finding/* riskOf */.bi)(findings), integrations })));
    await files.write(sarif, hide(`${JSON.stringify(sarifLog(findings, rules, helpUrl), null, 2)}\n`));
    return { report, sarif };
}
/** Whether GitHub refused a write because of what the token is. */
function isRefused(error) {
    return error instanceof errors/* WorldError */.nM && error.status === 403;
}
function same(a, b) {
    return a?.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/stories/review/compose-review.js





/** What the status says of one pull request. With `enforce: warn` it tells the same and blocks nothing. */
function reviewStatus({ policy, incomplete, assessment, gates }, approvals) {
    const enforce = policy.review.enforce === true;
    if (incomplete !== undefined) {
        const description = statusFactWords({ kind: "incomplete", ...incomplete, warned: !enforce });
        return { state: enforce ? "failure" : "success", description };
    }
    const unowned = assessment.touched
        .filter(({ integration }) => integration.critical)
        .map(({ integration }) => integration.id);
    if (gates.length === 0 && unowned.length > 0) {
        return { state: "success", description: statusFactWords({ kind: "nobody-owns", integrations: unowned }) };
    }
    const overall = overallApprovals([...approvals.values()], enforce);
    return { state: overall.state, description: statusWords(overall) };
}
/** Puts together what is to be told. */
function composeReview(assessed, approvals) {
    const { pull, policy, files, assessment, gates, incomplete, notSeen } = assessed;
    const base = reviewReport(assessment, {
        files,
        enforce: policy.review.enforce === true,
        notSeen: [
            ...(incomplete === undefined ? [] : [incompleteWords(incomplete.listed, incomplete.changed)]),
            ...notSeen,
        ],
        approvals,
    });
    const ownersOf = new Map(gates.map(({ id, owners }) => [id, owners]));
    const ofPolicy = approvals.get(policyGate);
    const touched = [
        ...base.touched.map((one) => ({ ...one, owners: ownersOf.get(one.id) ?? one.owners })),
        ...(ofPolicy === undefined
            ? []
            : [
                {
                    id: policyGate,
                    critical: true,
                    owners: ownersOf.get(policyGate) ?? [],
                    changes: 1,
                    approvals: ofPolicy,
                },
            ]),
    ];
    const report = { ...base, touched };
    return {
        assessed,
        approvals,
        report,
        status: reviewStatus(assessed, approvals),
        body: reviewBody(pull, report),
    };
}

;// CONCATENATED MODULE: ./lib/review/approvals/assess-waive.js


/** Findings that a command is about: of its rule, and of the setting or the file that it names. */
function findingsOf({ rule, key }, findings) {
    return findings.filter((finding) => finding.rule === rule && (finding.key === key || finding.file === key));
}
/** Why this person can't waive this; undefined when they can. */
function whyNotWaived(command, input) {
    const { by, findings, author, committers, permissionOf, unknownWriter } = input;
    if (input.edited)
        return { kind: "edited" };
    if (input.isBot || by.endsWith("[bot]"))
        return { kind: "bot" };
    const meant = findingsOf(command, findings);
    if (meant.length === 0)
        return { kind: "no-such-finding", rule: command.rule, key: command.key, known: known(findings) };
    if ((0,owner_name/* sameLogin */.Up)(by, author))
        return { kind: "author" };
    if ((0,owner_name/* includesLogin */.Bm)(committers, by))
        return { kind: "writer" };
    for (const { owners, require } of meant.map(input.answerFor)) {
        if (!owners.some((owner) => isOwner(by, owner, input)))
            return { kind: "not-an-owner", owners };
        if (require !== "any" && (require === "all" ? owners.length : require) > 1)
            return { kind: "several-needed", require };
    }
    const permission = permissionOf(by);
    if (permission !== "write" && permission !== "admin")
        return { kind: "no-write-access" };
    return unknownWriter === undefined ? undefined : { kind: "unknown-writer", commit: unknownWriter };
}
const mostKnown = 10;
function known(findings) {
    const all = findings.map(({ rule, key, file }) => ({ rule, key: key === "" ? file : key }));
    return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()].slice(0, mostKnown);
}

;// CONCATENATED MODULE: ./lib/review/waive-command.js

const waive_command_mostCharacters = 20_000;
const mostCommands = 10;
const mostDays = 366;
const mostReason = 300;
const dayMs = 86_400_000;
/** Commands at the beginning of a line, outside code and quotes, in their order. `now` is in milliseconds. */
function parseWaiveCommands(body, { rules, now }) {
    return commandLines(body).map((line) => parseCommand(line, rules, now));
}
function commandLines(body) {
    const lines = [];
    let fence;
    for (const line of body.slice(0, waive_command_mostCharacters).split(/\r\n|\r|\n/u)) {
        const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1];
        if (mark !== undefined && fence === undefined)
            fence = mark;
        else if (mark !== undefined && fence !== undefined && mark.startsWith(fence))
            fence = undefined;
        else if (fence === undefined && /^ {0,3}\/waive(?:\s|$)/iu.test(line))
            lines.push(line);
    }
    return lines.slice(0, mostCommands);
}
function parseCommand(line, rules, now) {
    const [rule = "", afterRule] = word(line.trim().slice("/waive".length));
    if (rule === "" || isDay(rule))
        return { kind: "no-rule" };
    const id = rule.toLowerCase();
    if (!rules.includes(id))
        return { kind: "unknown-rule", rule };
    const quoted = quotedWord(afterRule);
    if (quoted === "open")
        return { kind: "open-quote" };
    const [key, afterKey] = quoted ?? word(afterRule);
    if (key === "" || (quoted === undefined && isDay(key)))
        return { kind: "no-key" };
    const [day, reason] = word(afterKey);
    if (!isDay(day))
        return { kind: "no-day" };
    const until = day.slice("until=".length);
    const at = /^\d{4}-\d{2}-\d{2}$/u.test(until) ? Date.parse(`${until}T00:00:00Z`) : Number.NaN;
    // JavaScript takes 30 February for a day in March.
    if (Number.isNaN(at) || dayText(at) !== until)
        return { kind: "no-such-day", until };
    if (now >= at + dayMs)
        return { kind: "past-day", until };
    const latest = dayText(now + mostDays * dayMs);
    if (until > latest)
        return { kind: "too-far", until, latest };
    const why = (0,one_line/* seen */.c)(reason).trim();
    if (!/\p{L}{2}/u.test(why))
        return { kind: "no-reason" };
    return { kind: "waive", rule: id, key, until, reason: [...why].slice(0, mostReason).join("") };
}
function isDay(text) {
    return /^until=/iu.test(text);
}
/** The first word, and what follows it. */
function word(text) {
    const trimmed = text.trimStart();
    const end = trimmed.search(/\s/u);
    return end === -1 ? [trimmed, ""] : [trimmed.slice(0, end), trimmed.slice(end)];
}
/** A key with spaces in backticks or quotes, as the comment shows it; undefined when it is a plain word. */
function quotedWord(text) {
    const trimmed = text.trimStart();
    const quote = trimmed[0] ?? "";
    if (!"`\"'".includes(quote) || quote === "")
        return undefined;
    const end = trimmed.indexOf(quote, 1);
    return end === -1 ? "open" : [trimmed.slice(1, end), trimmed.slice(end + 1)];
}
function dayText(at) {
    return new Date(at).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/stories/approvals/read-waivers.js








/** In one run; a flood of comments must not become a flood of replies. */
const mostReplies = 3;
const mostComments = 200;
/**
 * A command counts for what was there when it was written, and as long as that stays. Which commit it was is noted in our
 * own reply, which nobody else may have edited, as nobody may have edited the command: whoever can write to a repository
 * can edit the comments of others.
 */
async function readCommentWaivers(github, pull, { rules, now, newComment }) {
    if (pull.findings.length === 0 || pull.pull.comments === 0)
        return { waivers: [], replies: [] };
    const comments = await github.readComments(pull.pull.number);
    const commanded = comments
        .filter((comment) => comment.author !== undefined)
        .slice(-mostComments)
        .map((comment) => ({
        comment,
        commands: parseWaiveCommands(comment.body, { rules, now: Math.min(now, comment.createdAt) }),
    }))
        .filter(({ commands }) => commands.length > 0);
    const self = commanded.length === 0 ? undefined : await github.findSelf();
    const asked = commanded
        .filter(({ comment }) => comment.author !== self?.login)
        // Answered first: a flood of others must not keep it waiting until nobody knows what it was about.
        .sort((a, b) => Number(b.comment.id === newComment) - Number(a.comment.id === newComment));
    // Without knowing who we are, no reply can be told from a forged one.
    if (asked.length === 0 || self === undefined)
        return { waivers: [], replies: [] };
    const ours = comments.filter((comment) => comment.author === self.login && !isEdited(comment));
    const judge = await openJudge(github, pull, asked);
    const found = { waivers: [], replies: [] };
    for (const { comment, commands } of asked) {
        const noted = noteOf(comment, ours);
        if (noted === "refused")
            continue;
        const commit = noted ?? (await judge.commitAt(comment, newComment));
        const answers = await Promise.all(commands.map((command) => judge.answer(command, comment, commit)));
        const granted = answers.flatMap((answer) => (answer.kind === "waived" ? answer.waiver : []));
        if (noted === undefined && found.replies.length < mostReplies) {
            const note = granted.length > 0 && commit !== undefined ? `at ${commit}` : "refused";
            const marker = `<!-- deploy-guard:waive ${comment.id} ${note} -->`;
            found.replies.push({ marker, by: comment.author, answers });
        }
        else if (noted === undefined)
            continue;
        found.waivers.push(...granted);
    }
    return found;
}
/** What our reply to a comment says: the commit that it counts for, or that it does not count. */
function noteOf({ id }, ours) {
    const beginning = `<!-- deploy-guard:waive ${id} `;
    const [reply] = ours.filter(({ body }) => body.startsWith(beginning));
    if (reply === undefined)
        return undefined;
    return (/^at ([0-9a-f]{40,64}) -->/u.exec(reply.body.slice(beginning.length, beginning.length + 80))?.[1] ??
        "refused");
}
function isEdited({ createdAt, updatedAt = createdAt }) {
    return updatedAt > createdAt;
}
/** Everything that has to be known of those who wrote commands, asked for once. */
async function openJudge(github, pull, asked) {
    const { findings, answerFor } = pull;
    const people = openOwners(github);
    await people.learnOwners(findings.flatMap((finding) => [...answerFor(finding).owners]));
    const writers = [...new Set(asked.map(({ comment }) => comment.author))];
    for (const login of writers)
        await people.learnPermission(login);
    const { logins, unknown } = await openWriters(github, pull.pull, async (before, after) => before === undefined ? false : await isUnaltered(pull, findings, { before, after }))(writers);
    let pushes;
    return {
        async answer(command, comment, commit) {
            if (command.kind !== "waive")
                return { kind: "refused", why: command };
            const input = {
                ...people,
                by: comment.author,
                isBot: comment.authorIsBot === true,
                edited: isEdited(comment),
                findings,
                answerFor,
                author: pull.pull.author,
                committers: logins,
                unknownWriter: unknown[0]?.sha.slice(0, 7),
            };
            const why = whyNotWaived(command, input);
            if (why !== undefined)
                return { kind: "refused", why };
            const meant = findingsOf(command, findings);
            const stands = commit !== undefined &&
                (await isUnaltered(pull, meant, { before: commit, after: pull.pull.headSha }));
            if (commit === undefined || !stands)
                return { kind: "refused", why: { kind: "which-commit" } };
            const { rule, key, until, reason } = command;
            return {
                kind: "waived",
                commit,
                page: meant[0]?.page,
                waiver: { rule, key, until, reason, by: comment.author },
            };
        },
        /** The head when a comment was written; undefined when that can't be told. */
        async commitAt({ id, createdAt }, newComment) {
            pushes ??= { known: await findPushes(github, pull.pull) };
            const { known } = pushes;
            if (known === undefined || known.some(({ at }) => at === undefined))
                return id === newComment ? pull.pull.headSha : undefined;
            // GitHub counts seconds: which of two in the same one came first can't be told.
            if (known.some(({ at }) => at === createdAt))
                return undefined;
            const [newest] = known.filter(({ at = 0 }) => at < createdAt).sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
            return newest?.after;
        },
    };
}
/** Whether what findings are about is the same at two commits. */
async function isUnaltered({ filesAt }, findings, { before, after }) {
    if (before === after)
        return true;
    const [then, now] = [await filesAt(before), await filesAt(after)];
    if (then === undefined || now === undefined)
        return false;
    return findings.every((finding) => held(then, finding) === held(now, finding));
}
function held(files, { file, key }) {
    const own = files.filter(({ path }) => path === file);
    const changes = key === ""
        ? own.map(assess_changes.wholeFile)
        : own.flatMap(({ changes: its }) => its.filter((change) => (0,diff_change.keyText)((0,redact.redactKey)(change.key)) === key));
    return fingerprint(changes);
}

;// CONCATENATED MODULE: ./lib/stories/review/judge-pull.js






/** What the status of a pull request has to be, where nothing else of it is told. Its number is in front. */
async function judgePull({ github, log, now, env }, pull, place) {
    const first = await assessPull(github, pull, { ...place, now: now(), workflow: runningWorkflow(env) });
    const { waivers } = await waiversOf(github, first, { now: now(), newComment: undefined });
    const assessed = first.waiving(waivers);
    const reviews = assessed.gates.length === 0 ? [] : await github.readReviews(pull.number);
    const status = reviewStatus(assessed, await approvalJudge(github, assessed)(reviews));
    log.line(`#${pull.number}: ${status.state}: ${status.description}`);
    return { ...status, description: `#${pull.number}: ${status.description}` };
}
/** What owners have waived by comments. */
function waiversOf(github, assessed, when) {
    const { pull, gates, assessment, policy, gatesAt, filesAt, answerFor } = assessed;
    const waivable = { pull, gates, gatesAt, filesAt, answerFor, findings: assessment.findings };
    return readCommentWaivers(github, waivable, { rules: rulesOf(policy).map(({ id }) => id), ...when });
}
/** The worst speaks; the first of several that are as bad. */
function worstStatus(statuses) {
    const order = ["failure", "pending", "success"];
    return statuses.reduce((worst, one) => order.indexOf(one.state) < order.indexOf(worst.state) ? one : worst);
}

;// CONCATENATED MODULE: ./lib/stories/review/tell-review.js


/** Every step gets its turn: a comment that fails must not cost the status. */
async function tellReview(world, { inputs, event }, review) {
    const { github, log } = world;
    const { report, status, context, body } = review;
    const { pull } = review.assessed;
    if (inputs.dryRun)
        return { kind: "not-written", why: "Dry run: nothing was written." };
    if ((await github.readPull(pull.number)).headSha !== pull.headSha) {
        return { kind: "not-written", why: "It was pushed to meanwhile; the run for that push reviews it." };
    }
    const failures = [];
    const attempt = async (step) => {
        try {
            return await step();
        }
        catch (error) {
            if (!(error instanceof errors/* WorldError */.nM))
                throw error;
            failures.push(error);
            return undefined;
        }
    };
    const commentUrl = await attempt(() => ensureReviewComment(world, pull, { report, body: world.hide(body) }));
    const targetUrl = commentUrl ?? event.runUrl;
    const written = await attempt(() => ensureStatus(world, pull.headSha, {
        ...status,
        targetUrl,
        ...(context !== undefined && { context }),
    }));
    if (written === "kept")
        log.line("the status says so already");
    if (failures.length === 0)
        await tellMore(world, review);
    const [first, ...others] = failures;
    if (first === undefined)
        return { kind: "written" };
    if (failures.every(isRefused) && hasReadOnlyToken(github, event, pull)) {
        log.warning(readOnlyToken);
        return { kind: "not-written", why: readOnlyToken };
    }
    for (const { message } of others)
        log.error(message);
    throw first;
}
/** Labels and review requests: welcome, but nothing hangs on them. */
async function tellMore(world, { assessed, approvals }) {
    const { pull, policy, assessment } = assessed;
    const orWarn = async (step) => {
        try {
            await step;
        }
        catch (error) {
            if (!(error instanceof errors/* WorldError */.nM))
                throw error;
            world.log.warning(error.message);
        }
    };
    if (policy.review.labels) {
        const ids = assessment.touched.map(({ integration }) => integration.id);
        await orWarn(ensureLabels(world, pull, ids));
    }
    if (policy.review.enforce === true && !pull.draft) {
        const waiting = new Set([...approvals.values()].flatMap(({ waitingFor }) => waitingFor));
        await orWarn(requestOwners(world, pull, [...waiting]));
    }
}
const readOnlyToken = "GitHub gives this run a token that may only read, because the pull request comes from a fork or from Dependabot. " +
    "The findings are here, but there is no comment and no status. Run the review on pull_request_target: " +
    "nothing of the pull request is checked out or run.";
function hasReadOnlyToken({ owner, repo }, { name }, { headRepo, author }) {
    const foreign = headRepo?.toLowerCase() !== `${owner}/${repo}`.toLowerCase();
    return (name.startsWith("pull_request") &&
        name !== "pull_request_target" &&
        (foreign || author === "dependabot[bot]"));
}

;// CONCATENATED MODULE: ./lib/review/approvals/queue-group.js

/**
 * The branch gets one commit of a pull request that is merged or squashed, and all of one that is rebased, whose names
 * are new then: those are known by what they say and who wrote them.
 */
function explainGroup({ headSha, commits, ends, pulls }) {
    const numbers = new Set();
    const unexplained = [];
    for (const commit of firstParents(headSha, commits)) {
        const found = [
            ends.get(commit.sha),
            ...pulls.map((pull) => (brought(pull, commit) ? pull.number : undefined)),
        ];
        const named = namedIn(commit.message);
        const known = found.filter((number) => number !== undefined);
        // A subject may be anybody's: naming one more only asks for more.
        if (named !== undefined && pulls.some(({ number }) => number === named))
            known.push(named);
        for (const number of known)
            numbers.add(number);
        if (known.length === 0)
            unexplained.push(commit);
    }
    return { numbers: [...numbers], unexplained };
}
/** What the branch itself gets, newest first. */
function firstParents(head, commits) {
    const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
    const chain = [];
    for (let one = bySha.get(head); one !== undefined; one = bySha.get(one.parents[0] ?? "")) {
        bySha.delete(one.sha);
        chain.push(one);
    }
    return chain;
}
function brought({ headSha, commits }, { sha, parents, ...said }) {
    const merged = parents.slice(1);
    if (merged.length > 0)
        return merged.some((parent) => parent === headSha);
    return sha === headSha || commits.some((own) => own.sha === sha || saysTheSame(own, said));
}
function saysTheSame(a, b) {
    return a.message.trim() === b.message.trim() && a.author === b.author && a.authorEmail === b.authorEmail;
}
/** The number that GitHub writes into the subject of what it merges or squashes. */
function namedIn(message) {
    const subject = (0,parts/* firstLine */.TM)(message).slice(0, 500);
    const found = /^Merge pull request #(\d{1,9})\b/u.exec(subject) ?? /\(#(\d{1,9})\)$/u.exec(subject);
    return found === null ? undefined : Number(found[1]);
}
/** The number in the name of a queue's branch; undefined for another branch. */
function queuedIn(ref) {
    const found = /\/pr-(\d{1,9})-[0-9a-f]{7,64}$/u.exec(ref);
    return found === null ? undefined : Number(found[1]);
}

;// CONCATENATED MODULE: ./lib/stories/approvals/find-group.js



/** A group with more is not looked through. */
const find_group_mostCommits = 2_000;
/** Branches of the queue, and open pull requests, that are looked into. */
const mostAsked = 100;
/**
 * The pull requests that merge with a group. A group stands on the ones before it in the queue, and a queue may merge them
 * all on the strength of the newest, so what is asked is what the branch would get from the group's head.
 */
async function findPullsOfGroup(github, { headSha, headRef }, { branch, tip }) {
    const { commits, total } = await github.compare(tip, headSha, find_group_mostCommits);
    if (commits.length < total)
        return { kind: "unknown" };
    const shas = new Set(commits.map(({ sha }) => sha));
    const ends = await findEnds(github, branch, shas);
    const newest = queuedIn(headRef);
    if (newest !== undefined)
        ends.set(headSha, newest);
    const open = await github.findPulls({
        state: "open",
        ...(branch !== undefined && { base: branch }),
        limit: 300,
    });
    const isOpen = (number) => open.some((pull) => pull.number === number);
    const named = commits.flatMap(({ message }) => namedIn(message) ?? []).filter(isOpen);
    const merged = open.filter((pull) => shas.has(pull.headSha)).map(({ number }) => number);
    const known = new Map();
    const learn = async (numbers) => {
        for (const number of numbers) {
            if (known.has(number))
                continue;
            const at = open.find((pull) => pull.number === number) ?? (await github.readPull(number));
            const { commits: own } = await readOwnCommits(github, at);
            known.set(number, { number, headSha: at.headSha, commits: own });
        }
    };
    const explain = () => explainGroup({ headSha, commits, ends, pulls: [...known.values()] });
    await learn([...ends.values(), ...named, ...merged]);
    let found = explain();
    for (const { number } of open.slice(0, mostAsked)) {
        if (found.unexplained.length === 0)
            break;
        if (known.has(number))
            continue;
        await learn([number]);
        found = explain();
    }
    return pullsOf(github, found);
}
async function pullsOf(github, { numbers, unexplained }) {
    const [first] = unexplained;
    if (first !== undefined)
        return { kind: "unknown", sha: first.sha };
    if (numbers.length === 0)
        return { kind: "unknown" };
    return { kind: "known", pulls: await Promise.all(numbers.map((number) => github.readPull(number))) };
}
/** Where each pull request of the queue ends, by the branches that GitHub makes for them; nobody else can push to those. */
async function findEnds(github, branch, commits) {
    const ends = new Map();
    if (branch === undefined)
        return ends;
    try {
        const refs = await github.readRefNames(`heads/gh-readonly-queue/${branch}/`);
        for (const ref of refs.slice(0, mostAsked)) {
            const number = queuedIn(ref);
            const sha = number === undefined ? undefined : await github.findRef(ref);
            if (number !== undefined && sha !== undefined && commits.has(sha))
                ends.set(sha, number);
        }
    }
    catch (error) {
        // Without them the commits still tell, or it is said that they do not.
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
    }
    return ends;
}

;// CONCATENATED MODULE: ./lib/stories/review-merge-group.js





/**
 * A merge queue tries pull requests together and merges them when the group's own head has every status: each of them
 * is judged as it stands, by the policy of the branch that they land on, and the worst speaks. The commit below the group
 * may be one of the queue's own, with a policy that nobody has agreed to.
 */
async function reviewMergeGroup(world, inputs, group) {
    const { github, log } = world;
    const branch = group.baseBranch;
    const tip = (branch && (await github.findBranch(branch))?.sha) ?? group.baseSha;
    const found = await findPullsOfGroup(github, group, { branch, tip });
    const statuses = [];
    if (found.kind === "known") {
        log.line(`the group holds ${found.pulls.map(({ number }) => `#${number}`).join(", ")}`);
        for (const pull of found.pulls) {
            statuses.push(await judgePull(world, pull, { config: inputs.config, policyAt: tip }));
        }
    }
    const status = groupStatus(found, statuses);
    if (inputs.dryRun)
        log.line(`dry run: the group would get ${status.state}: ${status.description}`);
    else
        await ensureStatus(world, group.headSha, status);
    return {
        outputs: { approved: String(status.state === "success") },
        summary: "",
    };
}
/** Nobody can approve a group, and no later event asks again: what still waits is sent back to its pull request. */
function groupStatus(found, statuses) {
    if (found.kind === "known" && (0,non_empty/* isNonEmpty */.J_)(statuses)) {
        const worst = worstStatus(statuses);
        return worst.state === "success" ? worst : { ...worst, state: "failure" };
    }
    const sha = found.kind === "unknown" ? found.sha : undefined;
    const fact = sha === undefined ? { kind: "group-unknown" } : { kind: "group-commit-unknown", sha };
    return { state: "failure", description: statusFactWords(fact) };
}

;// CONCATENATED MODULE: ./lib/stories/review-pull.js














/** A pull request changed, or somebody reviewed it: what is risky about it, and do the owners agree? */
async function reviewPull(world, { inputs, event }) {
    if (event.mergeGroup !== undefined)
        return reviewMergeGroup(world, inputs, event.mergeGroup);
    const pull = await findPull(world.github, event);
    if (pull?.state !== "open") {
        world.log.line(`${pull === undefined ? "no pull request" : `#${pull.number}`} is open: nothing to review`);
        return { outputs: {}, summary: "" };
    }
    const first = await assessOrSayWhy(world, pull, inputs);
    const asked = { now: world.now(), newComment: event.newComment };
    const { waivers, replies } = await waiversOf(world.github, first, asked);
    const assessed = first.waiving(waivers);
    const judge = approvalJudge(world.github, assessed);
    const { findings } = assessed.assessment;
    annotate(world.log, findings, (file) => assessed.removed.has(file));
    if (!inputs.dryRun)
        await replyToWaivers(world, pull, replies);
    const twins = await judgeTwins(world, pull, inputs);
    const context = await contextFor(world.github, [pull, ...twins.map((twin) => twin.pull)]);
    const compose = async () => {
        const review = composeReview(assessed, await judge(reviews));
        return {
            ...review,
            context,
            status: worstStatus([review.status, ...twins.map(({ status }) => status)]),
        };
    };
    let reviews = await readReviews(world.github, assessed);
    let told = await tellReview(world, { inputs, event }, await compose());
    // A run beside this one may have read an approval that came in between, and written before us: the last one to
    // write has to have read everything.
    for (let round = 1; round < mostRounds && told.kind === "written"; round++) {
        const now = await readReviews(world.github, assessed);
        if (sameReviews(reviews, now))
            break;
        reviews = now;
        told = await tellReview(world, { inputs, event }, await compose());
    }
    return outcomeOf(world, await compose(), told);
}
const mostRounds = 3;
/** By the reply a later run knows what a command was about; without one it is asked again. */
async function replyToWaivers(world, { number }, replies) {
    for (const { marker, by, answers } of replies) {
        try {
            await world.github.createComment(number, world.hide(waiveReply(marker, by, answers)));
        }
        catch (error) {
            if (!(error instanceof errors/* WorldError */.nM))
                throw error;
            world.log.warning(error.message);
        }
    }
}
async function findPull(github, { name, pull, followed }) {
    if (pull !== undefined)
        return github.readPull(pull);
    // A comment on an issue is about no pull request.
    if (name === "issue_comment")
        return undefined;
    if (followed === undefined) {
        const message = `review needs an event that is about a pull request, got "${name}"`;
        throw new errors/* SettingsError */.GN("The workflow step", [{ path: "mode", message }]);
    }
    const open = await github.findPulls({ state: "open", limit: 300 });
    const { sha, branch, repo } = followed;
    const isAt = ({ headRepo, headBranch }) => headRepo === repo && headBranch === branch;
    const found = open.find(({ headSha }) => headSha === sha) ?? open.find(isAt);
    // Lists leave out how many files there are.
    return found && github.readPull(found.number);
}
/** A policy that can't be read holds the pull request back: who has to agree is not known. */
async function assessOrSayWhy(world, pull, { config, dryRun }) {
    try {
        const policyAt = await policyTip(world.github, pull);
        return await assessPull(world.github, pull, {
            config,
            policyAt,
            now: world.now(),
            workflow: runningWorkflow(world.env),
        });
    }
    catch (error) {
        if (!(error instanceof errors/* SettingsError */.GN))
            throw error;
        const status = {
            state: "failure",
            description: statusFactWords({
                kind: "policy-mistakes",
                config,
                branch: pull.baseBranch,
                mistakes: error.mistakes.length,
            }),
        };
        try {
            if (!dryRun)
                await ensureStatus(world, pull.headSha, status);
        }
        catch (refusal) {
            if (!isRefused(refusal))
                throw refusal;
        }
        throw error;
    }
}
/**
 * A status belongs to a commit, and another pull request may have the same one as its head: into a branch with a milder
 * policy, say. The commit is as good as the worst of them.
 */
async function judgeTwins(world, pull, { config }) {
    const { github } = world;
    const [listed, byHead] = await Promise.all([
        github.findPulls({ state: "open", limit: 300 }),
        // A list of the newest misses an old one; of a fork's commit GitHub may not know where it belongs.
        github.findPullsOfHead(pull.headSha),
    ]);
    const twins = new Set([...byHead, ...listed].filter(({ headSha }) => headSha === pull.headSha).map(({ number }) => number));
    twins.delete(pull.number);
    const judged = [];
    for (const number of twins) {
        const twin = await world.github.readPull(number);
        judged.push({ pull: twin, status: await judgeTwin(world, twin, config) });
    }
    return judged;
}
/** One that can't be judged must not leave an older, milder status standing. */
async function judgeTwin(world, twin, config) {
    try {
        return await judgePull(world, twin, { config, policyAt: await policyTip(world.github, twin) });
    }
    catch (error) {
        if (!(error instanceof errors/* SettingsError */.GN))
            throw error;
        return {
            state: "failure",
            description: statusFactWords({ kind: "twin-policy-unreadable", number: twin.number }),
        };
    }
}
/** The base branch as it is: the base that GitHub notes in a pull request stays behind when that branch moves on. */
async function policyTip(github, { baseBranch, baseSha }) {
    return (await github.findBranch(baseBranch))?.sha ?? baseSha;
}
async function readReviews(github, { pull, gates }) {
    return gates.length === 0 ? [] : github.readReviews(pull.number);
}
function sameReviews(before, after) {
    const text = (reviews) => JSON.stringify(reviews.map(({ id, state, sha }) => [id, state, sha]));
    return text(before) === text(after);
}
async function outcomeOf(world, review, told) {
    const { assessed, status, body, approvals } = review;
    const { pull, incomplete, assessment } = assessed;
    const { findings, touched } = assessment;
    const grades = gradeCounts(findings);
    world.log.line(`#${pull.number}: ${status.state}: ${status.description}${grades === "" ? "" : ` (findings: ${grades})`}`);
    if (told.kind === "not-written" && told.why !== readOnlyToken)
        world.log.line(told.why);
    const ids = touched.map(({ integration }) => integration.id);
    const paths = await writeReports(world, findings, {
        integrations: ids,
        rules: rulesOf(assessed.policy),
    });
    const note = told.kind === "not-written" ? `> ${told.why}\n\n` : "";
    return {
        outputs: {
            findings: String(findings.length),
            risk: (0,finding/* riskOf */.bi)(findings),
            integrations: ids.join(","),
            approved: String(incomplete === undefined && [...approvals.values()].every(({ state }) => state === "success")),
            ...paths,
        },
        summary: `## Integration review of #${pull.number}\n\n${note}${body}`,
        ...(status.state === "failure" && incomplete !== undefined && { failed: status.description }),
    };
}


/***/ }),

/***/ 28236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ statusContext)
/* harmony export */ });
/** The commit status by which a review holds a pull request; a ruleset requires it by this name. */
const statusContext = "deploy-guard / integration review";


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
