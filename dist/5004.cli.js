export const id = 5004;
export const ids = [5004];
export const modules = {

/***/ 35004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revertCommand: () => (/* binding */ revertCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/reason-words.js + 1 modules
var reason_words = __webpack_require__(75683);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/world/git.js + 1 modules
var git = __webpack_require__(93536);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(69034);
;// CONCATENATED MODULE: ./lib/commands/revert-answer-data.js

/** An answer as programs get it: reasons and warnings with their rule and their sentence. */
function answerData(answer) {
    return answer.kind === "revert"
        ? { version: 1, ...answer, warnings: answer.warnings.map(reason_words/* reasonData */.nf) }
        : { version: 1, ...answer, reasons: answer.reasons.map(reason_words/* reasonData */.nf) };
}

// EXTERNAL MODULE: ./lib/text/records.js
var records = __webpack_require__(88445);
;// CONCATENATED MODULE: ./lib/revert/ancestry.js
/**
 * Is `old` the commit `young` or one of its ancestors? Walks from both, youngest first, so that two branches
 * stop soon after they meet. Below a commit that both reach there are only ancestors of `old`, never `old` itself;
 * so the answer is no as soon as nothing else is left.
 */
function* isAncestor(old, young) {
    if (old === young)
        return true;
    const reached = new Map();
    const waiting = [];
    yield* visit([young], { young: true, old: false });
    yield* visit([old], { young: false, old: true });
    while (waiting.some(({ reach }) => reach.young && !reach.old)) {
        const next = waiting.reduce((a, b) => (b.commit.committedAt > a.commit.committedAt ? b : a));
        waiting.splice(waiting.indexOf(next), 1);
        yield* visit(next.commit.parents, next.reach);
        if (reached.get(old)?.young)
            return true;
    }
    return false;
    function* visit(shas, from) {
        const fresh = shas.filter((sha) => {
            const known = reached.get(sha);
            return !known || (from.young && !known.young) || (from.old && !known.old);
        });
        if (fresh.length === 0)
            return;
        const read = yield [...fresh];
        for (const sha of fresh) {
            const reach = reached.get(sha) ?? { young: false, old: false };
            reached.set(sha, reach);
            reach.young ||= from.young;
            reach.old ||= from.old;
            const commit = read.get(sha);
            if (commit !== undefined && !waiting.some((other) => other.sha === sha))
                waiting.push({ sha, commit, reach });
        }
    }
}

// EXTERNAL MODULE: ./lib/revert/attribute-files.js
var attribute_files = __webpack_require__(58648);
// EXTERNAL MODULE: ./lib/revert/diff-trees.js
var diff_trees = __webpack_require__(50439);
// EXTERNAL MODULE: ./lib/revert/files/changed-lines.js
var changed_lines = __webpack_require__(63424);
// EXTERNAL MODULE: ./lib/revert/files/later-needs.js
var later_needs = __webpack_require__(24672);
// EXTERNAL MODULE: ./lib/revert/files/look-at-files.js + 1 modules
var look_at_files = __webpack_require__(19660);
// EXTERNAL MODULE: ./lib/revert/merge-trees.js
var merge_trees = __webpack_require__(51830);
// EXTERNAL MODULE: ./lib/revert/range-refusals.js
var range_refusals = __webpack_require__(71025);
// EXTERNAL MODULE: ./lib/revert/tree.js
var revert_tree = __webpack_require__(11852);
// EXTERNAL MODULE: ./lib/review/secrets/known-secrets.js
var known_secrets = __webpack_require__(19781);
// EXTERNAL MODULE: ./lib/stories/revert/read/read-along.js
var read_along = __webpack_require__(82821);
;// CONCATENATED MODULE: ./lib/commands/revert-locally.js













/**
 * What reverting each range would give, by a local repository alone. Answers in order; git is started once for all that need
 * it. What was refused before it became a range stays so.
 */
async function revertLocally(git, questions) {
    const planned = await Promise.all(questions.map((asked) => ("kind" in asked ? asked : refuseWhenMissing(() => planLocally(git, asked)))));
    const forGit = planned
        .filter((plan) => plan.kind === "merge")
        .filter(({ merge }) => merge.way.kind === "needs-git");
    const merged = await git.merge(forGit.map(({ onto, from, to, merge }) => ({
        undone: to,
        ours: onto.tree,
        base: to.tree,
        theirs: from.tree,
        attributes: (0,attribute_files/* attributeFiles */.O)(onto.tree, merge),
    })));
    const byGit = new Map(forGit.map((plan, at) => [plan, merged[at]]));
    return Promise.all(planned.map((plan) => plan.kind === "refused" ? plan : refuseWhenMissing(() => answerFor(git, plan, byGit.get(plan)))));
}
/** A shallow or partial repository lacks objects: that costs the one answer that needs them. */
async function refuseWhenMissing(answer) {
    try {
        return await answer();
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        return refused([{ kind: "git-failed", why: error.message }]);
    }
}
async function planLocally(git, range) {
    const [from, to, onto] = await Promise.all([range.from, range.to, range.onto].map((name) => git.findCommit(name)));
    if (!from || !to || !onto) {
        const found = { from, to, onto };
        const missing = (0,records/* keysOf */.YD)(found).filter((name) => !found[name]);
        return refused(missing.map((name) => ({
            kind: "bad-input",
            what: `${name}: there is no commit "${range[name]}" here`,
        })));
    }
    const [fromIsAncestor, toIsOnBranch] = await Promise.all([
        (0,read_along/* readAlong */.G)(isAncestor(from.sha, to.sha), (shas) => readCommits(git, shas)),
        (0,read_along/* readAlong */.G)(isAncestor(to.sha, onto.sha), (shas) => readCommits(git, shas)),
    ]);
    const reasons = (0,range_refusals/* rangeRefusals */.R)({
        from: from.sha,
        to: to.sha,
        onto: range.onto,
        fromIsAncestor,
        toIsOnBranch,
        fromTree: from.tree,
        toTree: to.tree,
    });
    if (reasons.length > 0)
        return refused(reasons);
    const roots = { ours: onto.tree, base: to.tree, theirs: from.tree };
    const merge = await (0,read_along/* readAlong */.G)((0,merge_trees/* mergeTrees */.M)(roots, git.hashTree), git.readTrees);
    return { kind: "merge", from, to, onto, merge };
}
async function readCommits(git, shas) {
    const commits = await Promise.all(shas.map((sha) => git.findCommit(sha)));
    return new Map(commits.flatMap((commit) => (commit ? [[commit.sha, commit]] : [])));
}
async function answerFor(git, { from, to, onto, merge }, answer) {
    let tree;
    let changed;
    if (merge.way.kind === "plain") {
        for (const { content } of merge.way.written)
            git.writeTree(content);
        tree = merge.way.tree;
        changed = merge.undone;
    }
    else if (answer?.kind === "merged") {
        tree = answer.tree;
        changed = await (0,read_along/* readAlong */.G)((0,diff_trees/* diffTrees */.j)(onto.tree, tree, merge.levels), git.readTrees);
    }
    else if (answer?.kind === "conflict") {
        const conflicts = answer.paths.map(revert_tree/* toText */.fE);
        return refused([{ kind: "conflict", paths: conflicts, by: [], to: to.sha }], conflicts);
    }
    else {
        return refused([{ kind: "git-failed", why: answer?.why ?? "it gave no answer" }]);
    }
    if (tree === onto.tree) {
        return refused([{ kind: "already-reverted", by: { kind: "tree" } }]);
    }
    return {
        kind: "revert",
        tree,
        way: merge.way.kind === "plain" ? "plain" : "git",
        paths: changed.map(({ path, before, after }) => ({
            path: (0,revert_tree/* toText */.fE)(path),
            from: before?.sha ?? null,
            to: after?.sha ?? null,
        })),
        warnings: [...partlyReverted(merge), ...(await lookLocally(git, { merge, exact: tree === from.tree }))],
    };
}
/** Files of one range whose contents are looked into; beyond them names must do. */
const mostRead = 100;
const mostBytes = 300_000;
async function lookLocally(git, { merge, exact }) {
    const read = async (entry) => {
        if (!entry?.mode.startsWith("100"))
            return undefined;
        const bytes = await git.readBlob(entry.sha);
        return bytes.length > mostBytes || bytes.subarray(0, 8_000).includes(0) ? undefined : utf8.decode(bytes);
    };
    const readAll = (differences) => Promise.all(differences.map(async ({ path: bytes, before, after }, at) => {
        const path = (0,revert_tree/* toText */.fE)(bytes);
        if (before?.mode === "160000" || after?.mode === "160000")
            return { path, isSubmodule: true };
        const lines = at < mostRead ? (0,changed_lines/* changedLines */.M)(await read(before), await read(after)) : {};
        return { path, ...lines, ...(after === undefined && { isDeleted: true }) };
    }));
    const [files, later] = [await readAll(merge.undone), await readAll(merge.since)];
    const needs = (0,later_needs/* laterNeeds */.A)(files.map(later_needs/* sideOf */.J), later.map(later_needs/* sideOf */.J));
    const looks = (0,look_at_files/* lookAtFiles */.U)({
        files,
        later: merge.since.map(({ path }) => (0,revert_tree/* toText */.fE)(path)),
        exact,
        holdsSecret: (line) => (0,known_secrets/* knownSecrets */.x)(line).length > 0,
    });
    return [...looks, ...(needs.length === 0 ? [] : [{ kind: "later-needs", needs }])];
}
const utf8 = new TextDecoder();
function partlyReverted({ undone, since }) {
    const later = new Map(since.map((difference) => [difference.path, difference.after]));
    const done = undone.filter(({ path, after }) => later.has(path) && (0,revert_tree/* sameEntry */.dI)(later.get(path), after));
    if (done.length === 0)
        return [];
    return [{ kind: "partly-reverted", what: done.map(({ path }) => (0,revert_tree/* toText */.fE)(path)), by: [] }];
}
function refused(reasons, conflicts = []) {
    return { kind: "refused", reasons, conflicts };
}

;// CONCATENATED MODULE: ./lib/commands/revert-lines.js




/** So many lines are answered together at most: git is started once for each such batch. */
const mostTogether = 500;
/** A line waits so long for company; somebody who types, or waits for each answer, does not notice. */
const gatherMs = 5;
/** Answers each line of standard input by one line, in order. */
async function answerLines(git, terminal) {
    let bad = false;
    try {
        for await (const lines of gather(terminal)) {
            const questions = lines.map(readLine);
            const output = await revertLocally(git, questions);
            bad ||= output.some((answer) => answer.kind === "refused" && answer.reasons.some(({ kind }) => kind === "bad-input"));
            await terminal.out(output.map((answer) => `${JSON.stringify(answerData(answer))}\n`).join(""));
        }
    }
    finally {
        await git.close();
    }
    return bad ? 2 : 0;
}
/** Lines that come quickly after one another, together. */
async function* gather({ inputLines, sleep }) {
    const source = inputLines()[Symbol.asyncIterator]();
    let next = source.next();
    for (;;) {
        const first = await next;
        if (first.done)
            return;
        const batch = [first.value];
        next = source.next();
        const patience = sleep(gatherMs).then(() => undefined);
        while (batch.length < mostTogether) {
            const more = await Promise.race([next, patience]);
            if (more === undefined || more.done)
                break;
            batch.push(more.value);
            next = source.next();
        }
        const filled = batch.filter((line) => line.trim() !== "");
        if (filled.length > 0)
            yield filled;
    }
}
/** The question, or the answer to one that is none. */
function readLine(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (error) {
        return badInput(`not JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    if (typeof value !== "object" || value === null)
        return badInput("expected an object with from, to and onto");
    const [from, to, onto = "HEAD"] = ["from", "to", "onto"].map((key) => (0,records/* memberOf */.C5)(value, key));
    if (typeof from !== "string" || typeof to !== "string" || typeof onto !== "string") {
        return badInput("expected from, to and onto to name commits");
    }
    return { from, to, onto };
}
function badInput(what) {
    return refused([{ kind: "bad-input", what }]);
}

;// CONCATENATED MODULE: ./lib/commands/revert-deploy.js









const revertPlan = (0,commands_arguments/* plan */.et)({
    name: "revert",
    forms: [
        "--from GOOD --to BAD [--onto BRANCH] [--open] [--json]",
        "--local [DIR] --from GOOD --to BAD [--onto COMMIT] [--json]",
        "--local [DIR] --ndjson",
    ],
    about: "Plans the revert of everything between GOOD and BAD, as git revert would make it.",
    operand: "DIR",
    options: {
        from: { value: "COMMIT", summary: "what was live and good before" },
        to: { value: "COMMIT", summary: "what is to be undone, up to and including this" },
        onto: {
            value: "BRANCH",
            summary: "where it is undone; the default branch when left out, HEAD with --local",
        },
        open: { summary: "open the pull request too; without it nothing is written" },
        "dry-run": { summary: "the default by its name: only say what would be done" },
        environment: {
            value: "NAME",
            default: "production",
            summary: "the environment that the pull request speaks of",
        },
        json: { summary: "print one JSON object" },
        local: {
            summary: "use the git repository in DIR (default: here) instead of GitHub; nothing is written but objects",
        },
        ndjson: { summary: 'read {"from", "to", "onto"} a line and answer each with a line' },
    },
    notes: `On GitHub: GITHUB_REPOSITORY=owner/repo and GITHUB_TOKEN; GITHUB_API_URL for Enterprise.
Exit code: 0 it can be reverted, 2 bad input, 3 refused.`,
});
/** `deploy-guard revert` */
const revertCommand = async (args, terminal) => {
    // `--local=DIR` and `--local DIR` mean the same.
    const spread = args.flatMap((arg) => (arg.startsWith("--local=") ? ["--local", arg.slice(8)] : [arg]));
    const values = (0,commands_arguments/* readArguments */.lR)(revertPlan, spread, wrongTogether);
    if (values === "help") {
        await terminal.out((0,commands_arguments/* usage */.CI)(revertPlan));
        return 0;
    }
    const folder = values.operand ?? ".";
    if (values.ndjson)
        return answerLines(await openFolder(terminal, folder), terminal);
    const { from = "", to = "" } = values;
    const options = {
        from,
        to,
        onto: values.onto ?? "HEAD",
        dryRun: !values.open,
        json: values.json,
        environment: values.environment,
    };
    if (values.local)
        return answerOnce(await openFolder(terminal, folder), options, terminal);
    // Loaded on demand: a local answer does without GitHub's client.
    const { revertRemotely } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4134), __webpack_require__.e(6375), __webpack_require__.e(2862), __webpack_require__.e(3334)]).then(__webpack_require__.bind(__webpack_require__, 43334));
    const { answer, said } = await revertRemotely({ ...options, onto: values.onto }, terminal);
    const code = await tell(answer, { ...options, onto: values.onto ?? "the default branch" }, terminal);
    for (const line of said)
        terminal.err(`${(0,report_text/* logLine */.BP)(line)}\n`);
    return code;
};
function wrongTogether({ from, to, local, ndjson, operand, open, "dry-run": dryRun, }) {
    const missing = ndjson ? [] : Object.entries({ from, to }).filter(([, commit]) => !commit);
    return [
        ...(operand !== undefined && !local
            ? [{ path: operand, message: "is not expected without --local" }]
            : []),
        ...(open && dryRun ? [{ path: "--open", message: "and --dry-run ask for opposite things" }] : []),
        ...(open && local ? [{ path: "--open", message: "works on GitHub only: --local writes nothing" }] : []),
        ...(ndjson && !local ? [{ path: "--ndjson", message: "works with --local only" }] : []),
        ...missing.map(([name]) => ({ path: `--${name}`, message: "is missing: expected a commit" })),
    ];
}
async function openFolder(terminal, folder) {
    return (0,git/* openLocal */.q)((0,external_node_path_.resolve)(terminal.workingDirectory, folder));
}
async function answerOnce(git, options, terminal) {
    try {
        const [answer] = await revertLocally(git, [options]);
        if (answer === undefined)
            throw new Error("one question got no answer");
        if (answer.kind === "refused" && answer.reasons.some(({ kind }) => kind === "bad-input")) {
            throw new errors/* SettingsError */.GN("The command line", answer.reasons.map((reason) => ({ path: "revert", message: (0,reason_words/* reasonText */.uV)(reason) })));
        }
        return await tell(answer, options, terminal);
    }
    finally {
        await git.close();
    }
}
async function tell(answer, options, terminal) {
    await terminal.out(options.json ? `${JSON.stringify(answerData(answer))}\n` : answerText(answer, options));
    return answer.kind === "revert" ? 0 : 3;
}
function answerText(answer, { from, to, onto }) {
    const lines = answer.kind === "revert"
        ? [
            `Undoing ${from}..${to} on ${onto} gives tree ${answer.tree} (${answer.way === "plain" ? "nothing was touched since" : "merged by git"}).`,
            "",
            ...answer.paths.map(({ path, from, to }) => `  ${to === null ? "delete" : from === null ? "restore" : "change"}  ${path}`),
            ...answer.warnings.flatMap((reason) => ["", `Check (${reason.kind}): ${(0,reason_words/* reasonMessage */.m_)(reason)}`]),
        ]
        : [
            "No revert:",
            ...answer.reasons.map((reason) => `  ${reason.kind}: ${(0,reason_words/* reasonMessage */.m_)(reason)}`),
            ...(answer.conflicts.length === 0 ? [] : ["", "In conflict:"]),
            ...answer.conflicts.map((path) => `  ${path}`),
        ];
    return `${lines.map(report_text/* logLine */.BP).join("\n")}\n`;
}


/***/ }),

/***/ 61735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ refusalPage),
/* harmony export */   N: () => (/* binding */ approvalPage),
/* harmony export */   Vn: () => (/* binding */ projectUrl),
/* harmony export */   gd: () => (/* binding */ rulePage)
/* harmony export */ });
/* unused harmony exports gatePage, waiverPage */
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
const gatePage = (/* unused pure expression or super */ null && (`${projectUrl}/blob/main/docs/gate.md#what-stops-a-deploy`));
/** What an approval needs to count, each reason why one does not by its id. */
const approvalPage = `${projectUrl}/blob/main/docs/review.md#approvals`;
/** How a finding is waived, in the settings and by a comment. */
const waiverPage = (/* unused pure expression or super */ null && (`${projectUrl}/blob/main/docs/review.md#waivers-exclusions-and-rules-of-your-own`));


/***/ }),

/***/ 75683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tc: () => (/* binding */ checkDone),
  nf: () => (/* binding */ reasonData),
  m_: () => (/* binding */ reasonMessage),
  uV: () => (/* binding */ reasonText),
  IK: () => (/* binding */ reasonWords)
});

// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/text/names.js
var names = __webpack_require__(38519);
// EXTERNAL MODULE: ./lib/text/numbers.js
var numbers = __webpack_require__(25825);
// EXTERNAL MODULE: ./lib/report/docs-links.js
var docs_links = __webpack_require__(61735);
// EXTERNAL MODULE: ./lib/text/time.js
var time = __webpack_require__(61042);
;// CONCATENATED MODULE: ./lib/report/quiet-words.js


/** Who announced it: `quiet in the settings`, `the label "…" on #12, put there by jane`. */
function announcerWords({ announcer }) {
    switch (announcer.kind) {
        case "settings":
            return "`quiet` in the settings";
        case "variable":
            return `the variable ${announcer.name}`;
        case "label": {
            const who = announcer.by === undefined ? "by whom can't be read" : `by ${announcer.by}`;
            return `the label "${announcer.label}" on #${announcer.pull}, put there ${who}`;
        }
    }
}
/** Until when it holds. */
function untilWords({ announcer, until }) {
    if (until !== undefined)
        return `until ${(0,time/* moment */.n$)(until)}`;
    return announcer.kind === "label" ? "for this deploy" : "until it is taken back";
}
/** The announcement in one sentence, as plain text. */
function quietWords(quiet) {
    return `A disturbance was announced (${quiet.reason}; ${announcerWords(quiet)}, ${untilWords(quiet)}): what gets worse meanwhile is reported, never reverted by machine. Where it is the deploy after all, revert by hand.`;
}
/** In the log, where the watch goes on to see what stays when the quiet window is over. */
function seeingOutLine(verdict, elapsedSeconds, quiet) {
    return oneLine(`${offset(elapsedSeconds).padEnd(6)} QUIET  ${verdict.reason}; announced (${quiet.reason}) ${untilWords(quiet)}: watching on for what stays then`, 1_000);
}

// EXTERNAL MODULE: ./lib/report/say.js
var say = __webpack_require__(58685);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/report/reason-words.js







/** For each reason its sentence for the on-call: plain text. */
const words = {
    archived: () => "The repository is archived and takes no changes. Unarchive it to revert.",
    "branch-gone": ({ branch }) => `The branch ${branch}, which took the deploy in, does not exist any more. Choose the branch to undo it on.`,
    "not-an-ancestor": ({ from, to }) => `${reason_words_short(from)} is not an ancestor of ${reason_words_short(to)}: history was rewritten or the two are on different branches, so what lies between them is not what was deployed.`,
    "not-on-branch": ({ to, branch }) => `${reason_words_short(to)} is not in the history of ${reason_words_short(branch)}: there is nothing of it to undo there. Revert it on the branch that was deployed.`,
    "nothing-to-undo": ({ from, to, commits }) => commits
        ? `${reason_words_short(from)} and ${reason_words_short(to)} hold exactly the same files.`
        : "No commit lies between the last good deploy and this one.",
    "too-many-commits": ({ most }) => `More than ${most} commits were deployed or came later: too many to look for what must not be undone.`,
    "git-failed": ({ why }) => `Git could not merge: ${why}.`,
    disabled: ({ issue }) => `Reverts are switched off by #${issue} (label "deploy-guard: disable"). Close it to switch them on.`,
    "already-reverted": ({ by }) => revertedWords(by),
    "partly-reverted": ({ what, by }) => `A part of it is undone already (${reason_words_names(what)}${by.length === 0 ? "" : ` by ${shas(by)}`}). Somebody chose what to keep; whether the rest must go is for a person to say.`,
    "contains-our-revert": ({ name }) => `This deploy contains a revert of ours (${name}). Undoing it would bring back what was reverted.`,
    conflict: ({ paths, by, to }) => `${paths.length === 0 ? "Folders were moved" : `${reason_words_names(paths)} changed`} again${by.length === 0 ? "" : ` by ${by.join(", ")}`} after ${reason_words_short(to)}, on the same lines, so a machine can't tell which version is wanted.`,
    "healthy-later": ({ sha, environment }) => `A later commit, ${reason_words_short(sha)}, is live in ${environment} and healthy: the problem is gone from there.`,
    "too-old": ({ ageMs, maxAgeMs }) => `It went live ${(0,duration/* duration */.p)(ageMs / 1_000)} ago, and deploys older than ${(0,duration/* duration */.p)(maxAgeMs / 1_000)} are not reverted by machine (response.max-age): too much may build on it.`,
    "day-limit": ({ environment, pulls, maxPerDay }) => `${pulls.length} reverts were opened for ${environment} within a day (${pulls.map((number) => `#${number}`).join(", ")}), and response.max-per-day is ${maxPerDay}: something else may be wrong.`,
    "closed-by-person": ({ pull }) => `#${pull} was opened for this deploy and closed without merging. Reopen it if it is wanted after all.`,
    "opted-out": ({ name }) => `${name} says that it must not be reverted by machine (label "deploy-guard: no-revert" or the trailer "Deploy-Guard: no-revert").`,
    "workflow-files": ({ paths }) => `${reason_words_names(paths)} would change, which the rest can't be undone without, and the job's own token can never push workflow files: give deploy-guard the token of an App with the permission "workflows: write", or revert by hand.`,
    "revert-open": (reason) => "url" in reason
        ? `It is open already: ${reason.url}`
        : `#${reason.pull} is already open to revert ${reason_words_short(reason.bad)} in ${reason.environment}. Merge or close that first: two reverts of one environment would undo each other's ground.`,
    "nothing-to-go-back-to": ({ why }) => `${why}, so there is nothing to go back to.`,
    "deployed-since": ({ sha, deployment }) => `${(0,names/* sha7 */.go)(sha)} was deployed meanwhile (deployment ${deployment}): this deploy is not what is live any more.`,
    quiet: ({ quiet }) => quietWords(quiet),
    "not-known": () => "Whether it is safe can't be told.",
    "not-published": ({ why }) => why,
    "bad-input": ({ what }) => what,
    "kill-switch-unread": ({ why }) => `Whether reverts are switched off (label "deploy-guard: disable" on an open issue) could not be read: ${why}. Check that before merging.`,
    "reverts-unread": ({ why }) => `Which reverts are open or were closed could not be read: ${why}. Check that there is no other before merging.`,
    "pull-requests-unread": ({ unknown, total }) => `The pull requests of ${unknown} of ${(0,numbers/* counted */.hS)(total, "commit")} could not be read, so whether one of them opted out (label) or is a revert is known by their messages only. Check that before merging.`,
    "undoes-a-revert": ({ names: reverts }) => `${reason_words_names(reverts)} reverted something itself; undoing it brings that back. Check that this is wanted.`,
    "opt-out-without-right": ({ names: outs }) => `${reason_words_names(outs)} says that it must not be reverted by machine; whoever wrote that may not write to this repository, so it does not count.`,
    "bot-author": ({ name, author }) => `${name} comes from ${author}, which may propose it again at once. ${howToStop(author)}`,
    "security-fix": ({ names: fixes, ids }) => `${reason_words_names(fixes)} mends a security problem${ids.length === 0 ? "" : ` (${reason_words_names(ids)})`}; undoing it opens it again. Keep that part, or close the hole another way first.`,
    "large-deploy": ({ changes, services }) => `${(0,numbers/* counted */.hS)(changes, "change")} are undone at once, the innocent with the guilty: ${services
        .slice(0, 8)
        .map(({ name, files }) => `${name} (${(0,numbers/* counted */.hS)(files, "file")})`)
        .join(", ")}${services.length > 8 ? ` and ${services.length - 8} more` : ""}. See whether one change alone will do.`,
    "workflows-left-out": ({ paths }) => `${reason_words_names(paths)} ${paths.length === 1 ? "stays" : "stay"} as deployed: the job's own token can never push workflow files, and the rest does without them. With an App's token that may, they are undone too.`,
    "later-needs": ({ needs }) => `${needs
        .slice(0, 3)
        .map(({ path, line, name, from }) => `${path}:${line} uses ${name}${name === from ? "" : ` of ${from}`}`)
        .join(", ")}${needs.length > 3 ? ` and ${needs.length - 3} more` : ""}: it stays, and what it uses is gone after this. Run the checks on this branch before merging.`,
    "contents-unread": ({ files, why }) => `What changes within ${(0,numbers/* counted */.hS)(files, "file")} could not be read (${why}), so a migration or a secret is known by the names of files only. Look through them.`,
    "database-migration": (look) => `${filesOf(look)}: a database migration. If it has run, undoing its file does not undo it${look.gone.length === 0 ? "" : `, and where the file is gone, ${look.gone.join("; ")}`}: check that the old code works with the new schema, or write a migration back.`,
    "one-off-job": (look) => `${filesOf(look)}: a job that is run once or by the clock. What it has done to the data stays done.`,
    contract: (look) => `${filesOf(look)}: a contract with others. Whoever has learnt the new form since, in a client, a queue or a store, will not understand the old one.`,
    "infrastructure-state": (look) => `${filesOf(look)}: infrastructure. The old files are not the old state: look at the plan before it is applied, it may destroy what was created since.`,
    "lock-file": (look) => `${filesOf(look)}: a lock file, whose dependencies changed again later. Check that it still fits its manifest (install with the lock frozen).`,
    manifest: (look) => `${filesOf(look)}: a list of dependencies, whose lock file changed later and is not undone. Check that they fit (install with the lock frozen).`,
    "generated-code": (look) => `${filesOf(look)}: generated code. Check that it matches the definition it is generated from.`,
    "vendored-code": (look) => `${filesOf(look)}: somebody else's code, kept here. Check that it matches the version that the manifest names.`,
    submodule: (look) => `${filesOf(look)}: a submodule. Its commit goes back too: check that the old one still exists and fits.`,
    "published-version": (look) => `${filesOf(look)}: a version that may be published. No registry takes the same number twice: release the undone state under a new one.`,
    "encrypted-secret": (look) => `${filesOf(look)}: an encrypted secret. The old file holds the old secret, which may have been withdrawn since: check that it is still valid.`,
    "secret-comes-back": ({ paths }) => `${reason_words_names(paths)}: a secret in the clear comes back that this deploy took out. Take it out of the revert, or make sure that it was withdrawn.`,
    "own-settings": (look) => `${filesOf(look)}: the rules that guard deploys and reviews. Going back loosens or changes them: check that this is wanted.`,
    "cluster-settings": (look) => `${filesOf(look)}: other images, numbers or settings of a cluster, which go back when this is applied.`,
    "interface-description": (look) => `${filesOf(look)}: the description of an interface. Clients that were made from the new one ask for what is gone.`,
    "workflow-file": ({ paths }) => `${reason_words_names(paths)}: a workflow. The job's own token may not push it; an App or personal token with that right can.`,
};
const checks = {
    "no-revert-undone": "no revert is undone",
    "nothing-later": "nothing was merged since",
    "other-lines-later": "nothing merged since touches the same lines",
    "deploy-recent": "the deploy is recent",
    "nobody-opted-out": "nobody opted out",
    "no-workflow-file": "no workflow file in it",
    "no-special-file": "no migration, contract, secret or infrastructure in it, and no file that must fit another",
};
/** The sentence alone, as plain text. */
function reasonMessage(reason) {
    // Each kind has the words for its own facts; that they fit can't be told to the compiler of a table.
    return (0,say/* say */.c)(words, reason);
}
/** Why a machine must not do it, as Markdown, with the rule's id, which leads to its documentation. */
function reasonWords(reason) {
    return `${(0,report_text/* escapeMarkdown */.FV)(reasonMessage(reason), 600)} (${(0,report_text/* link */.nf)(reason.kind, docs_links/* refusalPage */.Ih)})`;
}
/** The same as plain text, for the log. */
function reasonText(reason) {
    return `${reasonMessage(reason)} [${reason.kind}]`;
}
/** The same for programs: the rule, the sentence, and what it rests on. */
function reasonData(reason) {
    const { kind, ...facts } = reason;
    return { rule: kind, message: reasonMessage(reason), ...facts };
}
/** What was looked at and is fine, as plain text. */
function checkDone({ kind }) {
    return checks[kind];
}
function revertedWords(by) {
    switch (by.kind) {
        case "pull":
            return `#${by.number} has reverted it already. Is that deployed?`;
        case "commits":
            return `Later commits have reverted all of it already (${shas(by.shas)}). Are they deployed?`;
        case "tree":
            return "The branch holds nothing of it any more: it is undone already. Is that deployed?";
        case "meanwhile":
            return `${(0,names/* sha7 */.go)(by.sha)} reverted it while this was being prepared. Is that deployed?`;
    }
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
/** Files, with what they belong to. */
function filesOf({ paths, tools }) {
    return `${reason_words_names(paths)} (${tools.slice(0, 3).join(", ")})`;
}
/** The first three, and how many more. */
function reason_words_names(all) {
    const shown = all.slice(0, 3).join(", ");
    return all.length > 3 ? `${shown} and ${all.length - 3} more` : shown;
}
/** The first five of them. */
function shas(all) {
    return all.slice(0, 5).map(names/* sha7 */.go).join(", ");
}
/** Ids as people read them; the names of branches stay whole. */
function reason_words_short(name) {
    return /^[0-9a-f]{40,64}$/u.test(name) ? (0,names/* sha7 */.go)(name) : name;
}


/***/ }),

/***/ 58648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ attributeFiles)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11852);

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
            tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isTree */ .xK)(entry) ? entry.sha : undefined;
        }
    }
    return found;
}


/***/ }),

/***/ 50439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ diffTrees)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11852);

const nothing = new Map();
/** The paths in which two trees differ, in git's order. Reads only subtrees that differ, a depth at a time. */
function* diffTrees(before, after, levels) {
    const found = [];
    let pairs = before === after ? [] : [{ prefix: "", before, after }];
    while (pairs.length > 0) {
        yield* (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .want */ .Rd)(levels, pairs.flatMap((pair) => [pair.before, pair.after]));
        pairs = pairs.flatMap((pair) => comparePair(pair, levels, found));
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
/** Adds the files that differ to `found` and answers the folders that do. */
function comparePair({ prefix, before, after }, levels, found) {
    const old = before === undefined ? nothing : (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .In)(levels, before);
    const now = after === undefined ? nothing : (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .In)(levels, after);
    const deeper = [];
    const compare = (name, was, is) => {
        if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .sameEntry */ .dI)(was, is))
            return;
        const path = prefix + name;
        const [wasTree, isNowTree] = [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isTree */ .xK)(was), (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isTree */ .xK)(is)];
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


/***/ }),

/***/ 63424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ linesUndone),
/* harmony export */   M: () => (/* binding */ changedLines)
/* harmony export */ });
/** A line that only moves is neither taken out nor put in. */
function changedLines(before, after) {
    const old = before?.split("\n") ?? [];
    const now = after?.split("\n") ?? [];
    const restored = without(now, old);
    return {
        removed: without(old, now).map(({ text }) => text),
        restored: restored.map(({ text }) => text),
        restoredAt: restored.map(({ line }) => line),
    };
}
/** Of the first list what the second has not got, as often as it is more. */
function without(lines, others) {
    const left = new Map();
    for (const line of others)
        left.set(line, (left.get(line) ?? 0) + 1);
    return lines.flatMap((text, at) => {
        const count = left.get(text) ?? 0;
        if (count > 0)
            left.set(text, count - 1);
        return count === 0 ? [{ text, line: at + 1 }] : [];
    });
}
/** The same from a patch of the change that is undone: what it added goes, what it took away comes back. */
function linesUndone(patch) {
    const found = { removed: [], restored: [], restoredAt: [] };
    let line = 0;
    for (const text of patch.split("\n")) {
        const hunk = /^@@ -(\d{1,9})/u.exec(text);
        if (hunk !== null) {
            line = Number(hunk[1]);
        }
        else if (text.startsWith("+")) {
            found.removed.push(text.slice(1));
        }
        else if (text.startsWith("-")) {
            found.restored.push(text.slice(1));
            found.restoredAt.push(line++);
        }
        else if (!text.startsWith("\\")) {
            line++;
        }
    }
    return found;
}


/***/ }),

/***/ 51830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ mergeTrees)
/* harmony export */ });
/* harmony import */ var _diff_trees_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50439);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11852);


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
    const undone = yield* (0,_diff_trees_js__WEBPACK_IMPORTED_MODULE_0__/* .diffTrees */ .j)(base, theirs, levels);
    const since = yield* (0,_diff_trees_js__WEBPACK_IMPORTED_MODULE_0__/* .diffTrees */ .j)(base, ours, levels);
    const why = reasonForGit(undone, since, levels);
    if (why !== undefined)
        return { undone, since, levels, way: { kind: "needs-git", why } };
    const written = [];
    const tree = mergeLevel({ ours, base, theirs }, levels, (level) => {
        const content = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeLevel */ .X_)(level);
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
            if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isOdd */ .Aq)(name, entry))
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
    const [our, old, their] = [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .In)(levels, ours), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .In)(levels, base), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .In)(levels, theirs)];
    const merged = new Map();
    for (const name of new Set([...our.keys(), ...their.keys()])) {
        const entry = mergeEntry(our.get(name), old.get(name), their.get(name));
        if (entry !== undefined)
            merged.set(name, entry);
    }
    return write(merged);
    function mergeEntry(a, o, b) {
        if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .sameEntry */ .dI)(a, o))
            return b;
        if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .sameEntry */ .dI)(b, o))
            return a;
        if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isTree */ .xK)(a) || !(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isTree */ .xK)(o) || !(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isTree */ .xK)(b))
            throw new Error("both sides changed a path of a plain merge");
        return { mode: o.mode, sha: mergeLevel({ ours: a.sha, base: o.sha, theirs: b.sha }, levels, write) };
    }
}


/***/ }),

/***/ 71025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rangeRefusals)
/* harmony export */ });
/** What can be refused before any file is looked at. */
function rangeRefusals(facts) {
    const { from, to, onto: branch } = facts;
    if (!facts.fromIsAncestor)
        return [{ kind: "not-an-ancestor", from, to }];
    if (!facts.toIsOnBranch)
        return [{ kind: "not-on-branch", to, branch }];
    if (facts.fromTree === facts.toTree)
        return [{ kind: "nothing-to-undo", from, to, commits: true }];
    return [];
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

/***/ 82821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readAlong)
/* harmony export */ });
/** Runs a computation that reads nothing itself: reads what it asks for and hands it over, until it has its result. */
async function readAlong(computation, read) {
    let step = computation.next();
    while (!step.done)
        step = computation.next(await read(step.value));
    return step.value;
}


/***/ }),

/***/ 38519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ controlName),
/* harmony export */   ZR: () => (/* binding */ checksName),
/* harmony export */   go: () => (/* binding */ sha7),
/* harmony export */   hq: () => (/* binding */ callsName)
/* harmony export */ });
/** The seven digits by which people call a commit. */
function sha7(sha) {
    return sha.slice(0, 7);
}
/** The signal of an integration's calls: its name in settings, log, pages and JSON alike. */
function callsName(integration) {
    return `calls to ${integration}`;
}
/** The signal of an integration's probe; `nth` counts from 1 and is said where there are several. */
function checksName(integration, nth) {
    return nth === undefined ? `checks of ${integration}` : `checks of ${integration} (probe ${nth})`;
}
/** What is read beside a signal of something that the deploy does not touch. */
function controlName(signal) {
    return `control of ${signal}`;
}


/***/ })

};
