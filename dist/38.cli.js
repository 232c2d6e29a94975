export const id = 38;
export const ids = [38];
export const modules = {

/***/ 71038:
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
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/world/git.js + 1 modules
var git = __webpack_require__(93536);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(69034);
;// CONCATENATED MODULE: ./lib/revert/ancestry.js
/**
 * Is `old` the commit `young` or one of its ancestors? Walks from both, youngest first, so that two branches
 * stop soon after they meet. Below a commit that both reach there are only ancestors of `old`, never `old` itself;
 * so the answer is no as soon as nothing else is left.
 */
function* isAncestor(old, young) {
    if (old === young)
        return true;
    const reach = new Map();
    const waiting = [];
    yield* visit([young], { young: true, old: false });
    yield* visit([old], { young: false, old: true });
    while (waiting.some(({ sha }) => reach.get(sha).young && !reach.get(sha).old)) {
        const next = waiting.reduce((a, b) => (b.commit.committedAt > a.commit.committedAt ? b : a));
        waiting.splice(waiting.indexOf(next), 1);
        yield* visit(next.commit.parents, reach.get(next.sha));
        if (reach.get(old)?.young)
            return true;
    }
    return false;
    function* visit(shas, from) {
        const fresh = shas.filter((sha) => {
            const known = reach.get(sha);
            return !known || (from.young && !known.young) || (from.old && !known.old);
        });
        if (fresh.length === 0)
            return;
        const read = yield [...fresh];
        for (const sha of fresh) {
            const known = reach.get(sha);
            reach.set(sha, {
                young: from.young || (known?.young ?? false),
                old: from.old || (known?.old ?? false),
            });
            const commit = read.get(sha);
            if (commit !== undefined && !waiting.some((other) => other.sha === sha))
                waiting.push({ sha, commit });
        }
    }
}

// EXTERNAL MODULE: ./lib/revert/attribute-files.js
var attribute_files = __webpack_require__(58648);
// EXTERNAL MODULE: ./lib/revert/diff-trees.js
var diff_trees = __webpack_require__(50439);
// EXTERNAL MODULE: ./lib/revert/merge-trees.js
var merge_trees = __webpack_require__(51830);
// EXTERNAL MODULE: ./lib/revert/path-warnings.js
var path_warnings = __webpack_require__(81517);
// EXTERNAL MODULE: ./lib/revert/range-refusals.js
var range_refusals = __webpack_require__(71025);
// EXTERNAL MODULE: ./lib/revert/tree.js
var revert_tree = __webpack_require__(11852);
// EXTERNAL MODULE: ./lib/stories/revert/read-along.js
var read_along = __webpack_require__(30402);
;// CONCATENATED MODULE: ./lib/commands/revert-locally.js









/** The rule of refusals that are mistakes in the question. */
const badInput = "bad-input";
/** What reverting each range would give, by a local repository alone. Answers in order; git is started once for all that need it. */
async function revertLocally(git, ranges) {
    const planned = await Promise.all(ranges.map((range) => refuseWhenMissing(() => planLocally(git, range))));
    const forGit = planned.filter((plan) => plan.kind === "merge" && plan.merge.way.kind === "needs-git");
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
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        return refused([{ rule: "git-failed", message: error.message }]);
    }
}
async function planLocally(git, range) {
    const [from, to, onto] = await Promise.all([range.from, range.to, range.onto].map((name) => git.findCommit(name)));
    if (!from || !to || !onto) {
        const missing = Object.entries({ from, to, onto }).filter(([, commit]) => !commit);
        return refused(missing.map(([name]) => ({
            rule: badInput,
            message: `${name}: there is no commit "${range[name]}" here`,
        })));
    }
    const [fromIsAncestor, toIsOnBranch] = await Promise.all([
        (0,read_along/* readAlong */.G)(isAncestor(from.sha, to.sha), (shas) => readCommits(git, shas)),
        (0,read_along/* readAlong */.G)(isAncestor(to.sha, onto.sha), (shas) => readCommits(git, shas)),
    ]);
    const reasons = (0,range_refusals/* rangeRefusals */.Rd)({
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
async function answerFor(git, { to, onto, merge }, answer) {
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
        return refused([conflictReason(conflicts, to.sha)], conflicts);
    }
    else {
        return refused([{ rule: "git-failed", message: `Git could not merge: ${answer?.why}` }]);
    }
    if (tree === onto.tree) {
        return refused([
            { rule: "already-reverted", message: "Everything that this range brought is undone already." },
        ]);
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
        warnings: [...partlyReverted(merge), ...(0,path_warnings/* pathWarnings */.n2)(changed.map(({ path }) => (0,revert_tree/* toText */.fE)(path)))],
    };
}
/** Git can also be at a loss without a path to name: when a folder's files were moved to several places. */
function conflictReason(conflicts, undone) {
    const what = conflicts.length === 0 ? "Folders were" : `${(0,path_warnings/* listPaths */.Pe)(conflicts)}:`;
    const message = `${what} changed again after ${(0,range_refusals/* shortSha */.Fu)(undone)}, in a way that git can't tell apart from what is to be undone.`;
    return { rule: "conflict", message };
}
function partlyReverted({ undone, since }) {
    const later = new Map(since.map((difference) => [difference.path, difference.after]));
    const done = undone.filter(({ path, after }) => later.has(path) && (0,revert_tree/* sameEntry */.dI)(later.get(path), after));
    if (done.length === 0)
        return [];
    const message = `${(0,path_warnings/* listPaths */.Pe)(done.map(({ path }) => (0,revert_tree/* toText */.fE)(path)))}: undone already; only the rest is left to revert.`;
    return [{ rule: "partly-reverted", message }];
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
            const ranges = questions.filter((question) => typeof question !== "string");
            const answers = (await revertLocally(git, ranges)).values();
            const output = questions.map((question) => {
                if (typeof question !== "string")
                    return answers.next().value;
                return { kind: "refused", reasons: [{ rule: badInput, message: question }], conflicts: [] };
            });
            bad ||= output.some((answer) => answer.kind === "refused" && answer.reasons.some(({ rule }) => rule === badInput));
            await terminal.out(output.map((answer) => `${JSON.stringify({ version: 1, ...answer })}\n`).join(""));
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
/** The question, or what is wrong with it. */
function readLine(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (error) {
        return `not JSON: ${error.message}`;
    }
    if (typeof value !== "object" || value === null)
        return "expected an object with from, to and onto";
    const { from, to, onto = "HEAD" } = value;
    if (typeof from !== "string" || typeof to !== "string" || typeof onto !== "string") {
        return "expected from, to and onto to name commits";
    }
    return { from, to, onto };
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
    const { revertRemotely } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(618), __webpack_require__.e(256)]).then(__webpack_require__.bind(__webpack_require__, 27602));
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
        if (answer.kind === "refused" && answer.reasons.some(({ rule }) => rule === badInput)) {
            throw new errors/* SettingsError */.G("The command line", answer.reasons.map(({ message }) => ({ path: "revert", message })));
        }
        return await tell(answer, options, terminal);
    }
    finally {
        await git.close();
    }
}
async function tell(answer, options, terminal) {
    await terminal.out(options.json ? `${JSON.stringify({ version: 1, ...answer })}\n` : answerText(answer, options));
    return answer.kind === "revert" ? 0 : 3;
}
function answerText(answer, { from, to, onto }) {
    const lines = answer.kind === "revert"
        ? [
            `Undoing ${from}..${to} on ${onto} gives tree ${answer.tree} (${answer.way === "plain" ? "nothing was touched since" : "merged by git"}).`,
            "",
            ...answer.paths.map(({ path, from, to }) => `  ${to === null ? "delete" : from === null ? "restore" : "change"}  ${path}`),
            ...answer.warnings.flatMap(({ rule, message }) => ["", `Check (${rule}): ${message}`]),
        ]
        : [
            "No revert:",
            ...answer.reasons.map(({ rule, message }) => `  ${rule}: ${message}`),
            ...(answer.conflicts.length === 0 ? [] : ["", "In conflict:"]),
            ...answer.conflicts.map((path) => `  ${path}`),
        ];
    return `${lines.map(report_text/* logLine */.BP).join("\n")}\n`;
}


/***/ }),

/***/ 44639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   KM: () => (/* binding */ fitBody),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* unused harmony export codeBlock */
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25825);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6810);
/**
 * Text from a pull request, a commit, a metric label or a probe's body is hostile. What leaves here can't mention
 * a person, close an issue, open a link, break a table, or inject Markdown or HTML.
 */


/** Foreign text inside Markdown prose or a table cell. */
function escapeMarkdown(text, most = 200) {
    return ((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text, most)
        .replace(/&/gu, "&amp;")
        .replace(/</gu, "&lt;")
        .replace(/>/gu, "&gt;")
        .replace(/([\\`*_{}[\]()|~!])/gu, "\\$1")
        .replace(/^([-+=])/u, "\\$1")
        .replace(/^(\d+)([.)])(?=\s|$)/u, "$1\\$2")
        // GitHub looks for mentions, references and addresses in the text that results, where an entity for the sign itself
        // has turned back into it. A zero-width space after it stays, and is not seen.
        .replace(/[@#]/gu, "$&&#8203;")
        .replace(/:\/\//gu, ":&#8203;//")
        .replace(/www\./giu, "$&&#8203;")
        .replace(/GH-(?=\d)/giu, "$&&#8203;")
        // Between two of them GitHub reads mathematics, backslashes or not; this is how its documentation writes a plain one.
        .replace(/\$/gu, "<span>$$</span>"));
}
/** Foreign text as inline code, which GitHub neither links nor mentions; safe in a table cell too. */
function code(text, most = 200) {
    // A pipe ends a table cell even inside code, and a backslash before it shows outside tables: an entity-free look-alike serves both.
    const flat = (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text, most).replace(/\|/gu, "¦");
    if (flat === "")
        return "` `";
    const longest = Math.max(0, ...(flat.match(/`+/gu) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    const pad = flat.startsWith("`") || flat.endsWith("`") ? " " : "";
    return `${fence}${pad}${flat}${pad}${fence}`;
}
/** Foreign text of several lines as a fenced block. */
function codeBlock(text, language = "") {
    const clean = seen(text.replace(/\r\n?/gu, "\n"));
    const longest = Math.max(2, ...(clean.match(/`+/gu) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${clean.replace(/\n$/u, "")}\n${fence}`;
}
/** A link whose text is foreign; the address must be ours or GitHub's. */
function link(text, url) {
    return `[${escapeMarkdown(text)}](${url.replace(/[()<>\s]/gu, (sign) => `%${sign.codePointAt(0).toString(16).padStart(2, "0")}`)})`;
}
/** One line for the runner's log: no workflow command can start in it. @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function logLine(text) {
    return ((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .c)(text)
        .replace(/[\r\n\u0085\u2028\u2029]+/gu, " ")
        .replace(/^(\s*)::/u, "$1: :")
        // The old form is still read by the runner anywhere in a line.
        .replace(/##\[/gu, "# #["));
}
/** GitHub refuses bodies over 65,536 characters; the rest is cut at a line with a note that says so. */
function fitBody(body, most = 60_000) {
    if (body.length <= most)
        return body;
    const cut = body.lastIndexOf("\n", most);
    const kept = body.slice(0, cut > 0 ? cut : most);
    const open = (kept.match(/<details>/gu) ?? []).length - (kept.match(/<\/details>/gu) ?? []).length;
    return `${kept}\n${"\n</details>\n".repeat(Math.max(0, open))}\n_Cut here: ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(body.length - kept.length)} more characters are in the JSON report._\n`;
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
    const old = before === undefined ? nothing : levels.get(before);
    const now = after === undefined ? nothing : levels.get(after);
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
    const [our, old, their] = [levels.get(ours), levels.get(base), levels.get(theirs)];
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

/***/ 81517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ workflowFiles),
/* harmony export */   Pe: () => (/* binding */ listPaths),
/* harmony export */   n2: () => (/* binding */ pathWarnings)
/* harmony export */ });
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


/***/ }),

/***/ 71025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Rd: () => (/* binding */ rangeRefusals),
/* harmony export */   xJ: () => (/* binding */ archived)
/* harmony export */ });
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


/***/ }),

/***/ 11852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ isOdd),
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


/***/ }),

/***/ 30402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readAlong)
/* harmony export */ });
/** Carries out a thought that needs reading on the way: hands it what it asks for until it has its answer. */
async function readAlong(thought, read) {
    let step = thought.next();
    while (!step.done)
        step = thought.next(await read(step.value));
    return step.value;
}


/***/ }),

/***/ 25825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ significant),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VH: () => (/* binding */ odds),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* unused harmony export times */
/** Numbers as people read them. The same number has the same form on every page, in the log and in a comment. */
const significantForm = new Intl.NumberFormat("en-US", {
    maximumFractionDigits: 0,
    maximumSignificantDigits: 3,
    roundingPriority: "morePrecision",
});
const percentForm = new Intl.NumberFormat("en-US", {
    maximumFractionDigits: 1,
    maximumSignificantDigits: 2,
    roundingPriority: "morePrecision",
});
const countForm = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
/**
 * `12.4 %`, `9.8 %`, `0.21 %`, `0.0042 %`, `0 %`: one decimal, or two significant digits below 1 %. `rate` is a fraction.
 * All and nothing are said only of all and nothing.
 */
function percent(rate) {
    if (rate === undefined || !Number.isFinite(rate))
        return "unknown";
    const value = rate * 100;
    if (value > 0 && value < 0.001)
        return "< 0.001 %";
    if (value < 100 && value >= 99.95)
        return "> 99.9 %";
    return `${percentForm.format(value)} %`;
}
/** Three significant digits, thousands grouped: `0.21`, `12.4`, `1,104`. */
function significant(value) {
    return significantForm.format(value);
}
/** Whole events: `8,903`. */
function count(value) {
    return countForm.format(value);
}
/** `1 commit`, `2,300 commits`; `many` for words that do not just take an s. */
function counted(value, one, many = `${one}s`) {
    return `${count(value)} ${value === 1 ? one : many}`;
}
/** `59×`, `1.06×`; `new` when there was nothing before. */
function times(before, after) {
    if (before === undefined || after === undefined)
        return "–";
    if (before === 0)
        return after === 0 ? "1×" : "new";
    return `${significant(after / before)}×`;
}
const superscript = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** Evidence as odds against chance: `1 in 250`, `1 in 10⁴⁷`. `logEvidence` is natural. */
function odds(logEvidence) {
    if (!(logEvidence > 0))
        return "none";
    const tens = logEvidence / Math.LN10;
    if (tens < 4)
        return `1 in ${count(10 ** tens)}`;
    const power = Number.isFinite(tens) ? Math.floor(tens) : 300;
    return `1 in 10${[...String(power)].map((digit) => superscript[Number(digit)]).join("")}`;
}


/***/ }),

/***/ 6810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   c: () => (/* binding */ seen)
/* harmony export */ });
// Bidirectional overrides, zero-width and tag characters, fillers: they change how text is read without being seen.
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal's colours and links begin with one
const terminalSequence = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?)/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the point
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu;
/** Foreign text without what can't be seen: terminal sequences, control and invisible characters. Lines stay lines. */
function seen(text) {
    return text.toWellFormed().replace(terminalSequence, "").replace(unseen, "").replace(control, "");
}
/** Foreign text as one line of at most `most` characters, without control and invisible ones. */
function oneLine(text, most = 200) {
    // Cut first: a body may be large.
    const flat = seen(text.slice(0, 1_000 + 8 * most))
        .replace(/[\s\u0085]+/gu, " ")
        .trim();
    const letters = [...flat];
    return letters.length <= most ? flat : `${letters.slice(0, most - 1).join("")}…`;
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

/***/ 71248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   PZ: () => (/* binding */ baseEnvironment),
/* harmony export */   TL: () => (/* binding */ openObjectReader),
/* harmony export */   eT: () => (/* binding */ demandGit),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   oM: () => (/* binding */ firstComplaint)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




const timeoutMs = 300_000;
// Nothing else of the caller's environment reaches git: GIT_DIR, GIT_TRACE or an askpass program would change what it does.
const inherited = /^(PATH|Path|SystemRoot|TMPDIR|TEMP|TMP|https?_proxy|HTTPS?_PROXY|no_proxy|NO_PROXY|all_proxy|ALL_PROXY|SSL_CERT_(FILE|DIR))$/u;
/** No prompt, no network, no replaced objects, messages in English. */
function baseEnvironment() {
    const kept = Object.entries(process.env).filter(([name, value]) => value !== undefined && inherited.test(name));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: "C",
        GIT_TERMINAL_PROMPT: "0",
        GIT_ALLOW_PROTOCOL: "",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_OPTIONAL_LOCKS: "0",
    };
}
/** Standard output and exit code of one git command. @throws WorldError when git is missing, is killed, or takes too long. */
async function runGit(args, { cwd, env }, input = "") {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", args, { cwd, env });
    // A timer of our own: that of spawn goes on after a start that failed, and keeps the process alive until it ends.
    const timer = setTimeout(() => child.kill("SIGKILL"), timeoutMs);
    const ended = new Promise((resolve, reject) => {
        child.once("error", (cause) => {
            // Nothing else will end what waits for its output.
            child.stdout.destroy();
            child.stderr.destroy();
            reject(notStarted(cause, cwd));
        });
        child.once("close", (code, signal) => {
            if (code !== null)
                resolve(code);
            else
                reject(new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldError */ .n(`was ended by ${signal}`, { service: "git", request: `git ${args[0]}` }));
        });
    });
    // Git may end before it has read everything; its exit code tells.
    child.stdin.on("error", () => { });
    child.stdin.end(input);
    try {
        const [code, out, complaint] = await Promise.all([ended, (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.buffer)(child.stdout), (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.buffer)(child.stderr)]);
        return { out, complaint: complaint.toString(), code };
    }
    finally {
        clearTimeout(timer);
    }
}
/** A folder that is not there looks to the system like a program that is not there. */
function notStarted(cause, cwd) {
    const why = !isFolder(cwd)
        ? `there is no folder ${cwd}`
        : cause.code === "ENOENT"
            ? "there is no git on this machine"
            : "could not be started";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldError */ .n(why, { service: "git", cause });
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** As runGit, for commands that must succeed. */
async function demandGit(args, place, input) {
    const { out, complaint, code } = await runGit(args, place, input);
    if (code === 0)
        return out.toString();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldError */ .n(firstComplaint(complaint), { service: "git", request: `git ${args[0]}` });
}
/** Git's own sentence, without its label. */
function firstComplaint(stderr) {
    const lines = stderr.split("\n").filter((line) => line.trim() !== "");
    const line = lines.find((text) => text.startsWith("fatal:")) ?? lines[0] ?? "it failed without a word";
    return line.replace(/^(?:fatal|error):\s*/u, "").slice(0, 300);
}
/** `git cat-file --batch`. */
function openObjectReader({ cwd, env }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", ["cat-file", "--batch"], { cwd, env, stdio: ["pipe", "pipe", "ignore"] });
    const waiting = [];
    let pieces = [];
    let held = 0;
    let needed = 1;
    let failure;
    function fail(message, cause) {
        failure ??= new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldError */ .n(message, { service: "git", request: "git cat-file", cause });
        for (const { reject } of waiting.splice(0))
            reject(failure);
    }
    child.once("error", (cause) => {
        failure ??= notStarted(cause, cwd);
        fail(failure.message, cause);
    });
    child.once("close", () => fail("ended before it had answered"));
    child.stdin.on("error", () => { });
    child.stdout.on("data", (piece) => {
        pieces.push(piece);
        held += piece.length;
        // Joining only when an object is whole keeps large objects from being copied again with each piece.
        if (held >= needed)
            drain();
    });
    function drain() {
        const all = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
        let at = 0;
        needed = 1;
        while (waiting.length > 0) {
            const lineEnd = all.indexOf(10, at);
            if (lineEnd < 0)
                break;
            const header = all.toString("latin1", at, lineEnd);
            const found = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/u.exec(header);
            const size = found === null ? -1 : Number(found[3]);
            const end = lineEnd + 1 + (found === null ? 0 : size + 1);
            if (all.length < end) {
                needed = end - at;
                break;
            }
            const content = Buffer.from(all.subarray(lineEnd + 1, end - 1));
            waiting.shift().resolve(found === null ? undefined : { sha: found[1], type: found[2], content });
            at = end;
        }
        pieces = at < all.length ? [all.subarray(at)] : [];
        held = all.length - at;
        if (needed === 1)
            needed = held + 1;
    }
    return {
        find(name) {
            if (failure !== undefined)
                return Promise.reject(failure);
            return new Promise((resolve, reject) => {
                waiting.push({ resolve, reject });
                child.stdin.write(`${name}\n`);
            });
        },
        close() {
            if (child.exitCode !== null || failure !== undefined)
                return Promise.resolve();
            const closed = new Promise((resolve) => child.once("close", () => resolve()));
            child.stdin.end();
            return closed;
        },
    };
}


/***/ }),

/***/ 93536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openClone),
  q: () => (/* binding */ openLocal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/world/git-objects.js
var git_objects = __webpack_require__(58845);
// EXTERNAL MODULE: ./lib/world/git-process.js
var git_process = __webpack_require__(71248);
;// CONCATENATED MODULE: ./lib/world/git-merge.js





/**
 * The merges that `git revert` would make, answered in order. Git merges commits, and finds the base in their history;
 * so each tree gets a commit whose history is the base and nothing else. (`--merge-base` would name it, but only since
 * git 2.40, and this needs no second way.)
 */
async function mergeWithGit(requests, place) {
    if (requests.length === 0)
        return [];
    const pairs = await writePairs(requests, place);
    const answers = [];
    for (const [attributes, places] of groupByAttributes(requests)) {
        const work = await makeWorkingTree(attributes, place);
        const group = places.map((at) => pairs[at]);
        const merged = await mergeAlike(group, { cwd: work, env: { ...place.env, GIT_WORK_TREE: work } });
        for (const [index, at] of places.entries())
            answers[at] = merged[index];
    }
    return nameSides(answers, pairs, { requests, place });
}
async function writePairs(requests, { scratch, scratchEnv, format }) {
    const made = new Map();
    const standIn = (tree, parent) => {
        const parents = parent === undefined ? "" : `parent ${parent}\n`;
        const who = "deploy-guard <deploy-guard> 0 +0000";
        const content = `tree ${tree}\n${parents}author ${who}\ncommitter ${who}\n\nstand-in\n`;
        const commit = { type: "commit", content: Buffer.from(content) };
        const sha = (0,git_objects/* hashObject */.wM)(commit, format);
        made.set(sha, commit);
        return sha;
    };
    const pairs = requests.map(({ ours, base, theirs }) => {
        const root = standIn(base);
        return { ours: standIn(ours, root), theirs: standIn(theirs, root) };
    });
    const pack = (0,git_objects/* packObjects */.W2)([...made.values()], format);
    await (0,git_process/* demandGit */.eT)(["index-pack", "--stdin"], { cwd: scratch, env: scratchEnv }, pack);
    return pairs;
}
function groupByAttributes(requests) {
    const groups = new Map();
    for (const [at, { attributes }] of requests.entries()) {
        const key = JSON.stringify([...attributes]);
        groups.set(key, [...(groups.get(key) ?? []), at]);
    }
    return [...groups.values()].map((places) => [requests[places[0]].attributes, places]);
}
/** Git reads `.gitattributes` from the working tree: this one has them as ours has them, and nothing else. */
async function makeWorkingTree(attributes, { scratch, readBlob }) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(scratch, "work-"));
    for (const [path, sha] of attributes) {
        if (path.split("/").some((part) => /^(?:\.{0,2}|\.git)$/iu.test(part)))
            continue;
        const file = Buffer.from(`${folder}/${path}`, "latin1");
        (0,external_node_fs_.mkdirSync)(file.subarray(0, file.lastIndexOf("/")), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, await readBlob(sha));
    }
    return folder;
}
// Renames, their limits and the renames of folders are left to git's defaults, as `git revert` leaves them.
const mergeTree = ["merge-tree", "--write-tree", "-z", "--name-only", "--no-messages"];
async function mergeAlike(pairs, place) {
    const together = pairs.length > 1 ? await mergeInOneProcess(pairs, place) : [];
    if (together.length > 0)
        return together;
    const answers = [];
    for (const pair of pairs)
        answers.push(await mergeAlone(pair, place));
    return answers;
}
async function mergeAlone({ ours, theirs }, place) {
    const ran = await unlessItCrashes((0,git_process/* runGit */.EO)([...mergeTree, ours, theirs], place));
    if (typeof ran === "string")
        return { kind: "failed", why: ran };
    const { out, complaint, code } = ran;
    if (code > 1 || wentWrong(complaint)) {
        const old = /unknown option|usage: git merge-tree/u.test(complaint);
        return { kind: "failed", why: old ? "git 2.38 or newer is needed" : (0,git_process/* firstComplaint */.oM)(complaint) };
    }
    const [tree, ...paths] = out.toString("latin1").split("\0");
    return code === 0
        ? { kind: "merged", tree: tree }
        : { kind: "conflict", paths: paths.filter((path) => path !== "") };
}
/** What it answers; or, when git's own assertions end it (as git 2.39's do on some renames of folders), how it ended. */
async function unlessItCrashes(run) {
    try {
        return await run;
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.n && error.message.includes("was ended by SIG"))
            return error.message;
        throw error;
    }
}
/** After some errors git goes on, as if a tree that it can't read were empty. */
function wentWrong(complaint) {
    return /^(?:error|fatal):/mu.test(complaint);
}
/** All answers, or none: when git stumbles over one, and before 2.39, which can't do this, each is asked alone. */
async function mergeInOneProcess(pairs, place) {
    const input = pairs.map(({ ours, theirs }) => `${ours} ${theirs}\n`).join("");
    const ran = await unlessItCrashes((0,git_process/* runGit */.EO)([...mergeTree, "--stdin"], place, input));
    if (typeof ran === "string" || wentWrong(ran.complaint))
        return [];
    const { out } = ran;
    const answers = [];
    const parts = out.toString("latin1").split("\0");
    let at = 0;
    while (answers.length < pairs.length) {
        const end = parts.indexOf("", at);
        const [status, tree, ...paths] = parts.slice(at, end);
        if (end < 0 || tree === undefined)
            return [];
        answers.push(status === "1" ? { kind: "merged", tree } : { kind: "conflict", paths });
        at = end + 1;
    }
    return answers;
}
/** The merges knew the sides by the ids of the stand-ins; `git revert` calls them HEAD and "parent of …". */
async function nameSides(answers, pairs, { requests, place }) {
    const aside = requests.filter((_, at) => {
        const answer = answers[at];
        return answer.kind === "conflict" && answer.paths.some((path) => path.includes(`~${pairs[at].theirs}`));
    });
    const shas = [...new Set(aside.map(({ undone }) => undone.sha))];
    const told = shas.length === 0
        ? ""
        : await (0,git_process/* demandGit */.eT)(["rev-list", "--no-walk=unsorted", "--abbrev-commit", ...shas], place.names);
    const short = new Map(told.split("\n").map((name, at) => [shas[at], name]));
    return answers.map((answer, at) => {
        if (answer.kind !== "conflict")
            return answer;
        const { ours, theirs } = pairs[at];
        const { undone } = requests[at];
        const parent = `parent of ${short.get(undone.sha)} (${undone.message.split("\n", 1)[0]})`;
        const side = Buffer.from(parent.replaceAll("/", "_")).toString("latin1");
        const paths = answer.paths.map((path) => path.replace(`~${ours}`, "~HEAD").replace(`~${theirs}`, () => `~${side}`));
        return { kind: "conflict", paths: paths.sort() };
    });
}

;// CONCATENATED MODULE: ./lib/world/git.js







/**
 * The repository of a folder, bare or not. What merges create is written to its objects; its working tree, index,
 * references and settings are left alone.
 * @throws WorldError when the folder is no repository, or git is missing.
 */
async function openLocal(folder) {
    // The person's own settings stay in force for reading: they say whether a repository of somebody else may be trusted.
    const place = { cwd: folder, env: { ...(0,git_process/* baseEnvironment */.PZ)(), ...home() } };
    const told = await (0,git_process/* demandGit */.eT)(["rev-parse", "--show-object-format", "--git-path", "objects"], place);
    const [format, objects] = told.split("\n");
    const scratch = makeScratch(format === "sha256" ? "sha256" : "sha1");
    return openRepository({ place, scratch, objects: (0,external_node_path_.resolve)(folder, objects) });
}
/**
 * A temporary repository: these commits and their trees in one fetch, without history; blobs come when a merge asks for them.
 * @throws WorldError when git is missing or GitHub does not give them.
 */
async function openClone({ url, token, commits }) {
    const scratch = makeScratch("sha1", url);
    const place = { cwd: scratch.folder, env: { ...scratch.env, ...network(url, token) } };
    try {
        const fetch = [
            "fetch",
            "--quiet",
            "--no-tags",
            "--no-write-fetch-head",
            "--depth=1",
            "--filter=blob:none",
        ];
        await (0,git_process/* demandGit */.eT)([...fetch, "origin", ...commits], place);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(scratch.folder, { recursive: true, force: true });
        throw error;
    }
    return openRepository({ place, scratch: { ...scratch, env: place.env } });
}
function home() {
    const { HOME, XDG_CONFIG_HOME } = process.env;
    return { ...(HOME && { HOME }), ...(XDG_CONFIG_HOME && { XDG_CONFIG_HOME }) };
}
/** The token goes by the environment: a command line can be read by every user of the machine. */
function network(url, token) {
    const { protocol, origin } = new URL(url);
    const secret = Buffer.from(`x-access-token:${token}`).toString("base64");
    return {
        GIT_ALLOW_PROTOCOL: protocol.slice(0, -1),
        GIT_CONFIG_COUNT: "2",
        GIT_CONFIG_KEY_0: `http.${origin}/.extraHeader`,
        GIT_CONFIG_VALUE_0: `Authorization: basic ${secret}`,
        GIT_CONFIG_KEY_1: "http.followRedirects",
        GIT_CONFIG_VALUE_1: "false",
    };
}
/**
 * A repository of our own for the merges. Nobody's settings reach it, so no hook, merge driver or filter can run:
 * a tree can name a driver in `.gitattributes`, but only settings can say what program that is.
 */
function makeScratch(format, url) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "deploy-guard-"));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "refs"));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "objects"));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "HEAD"), "ref: refs/heads/none\n");
    const extensions = [
        ...(format === "sha256" ? ["objectFormat = sha256"] : []),
        ...(url === undefined ? [] : ["partialClone = origin"]),
    ];
    const settings = [
        "[core]",
        `repositoryFormatVersion = ${extensions.length > 0 ? 1 : 0}`,
        ...(extensions.length > 0 ? ["[extensions]", ...extensions] : []),
        ...(url === undefined
            ? []
            : [
                '[remote "origin"]',
                `url = ${JSON.stringify(url)}`,
                "promisor = true",
                "partialCloneFilter = blob:none",
            ]),
    ];
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "config"), `${settings.join("\n")}\n`);
    const env = {
        ...(0,git_process/* baseEnvironment */.PZ)(),
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_DIR: folder,
    };
    return { folder, format, env };
}
function openRepository({ place, scratch, objects }) {
    const { folder, format, env } = scratch;
    const own = (0,external_node_path_.join)(folder, "objects");
    const reader = (0,git_process/* openObjectReader */.TL)(place);
    const commits = new Map();
    const trees = openTreeCache();
    async function readObject(sha, type) {
        const object = await reader.find(sha);
        if (object?.type === type)
            return object.content;
        throw new errors/* WorldError */.n(`${type} ${sha} is missing here`, { service: "git" });
    }
    return {
        async findCommit(name) {
            const known = commits.get(name);
            if (known !== undefined)
                return known;
            // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would be a second question
            if (name === "" || /[\u0000-\u001F\u007F]/u.test(name))
                return undefined;
            const object = await reader.find(`${name}^{commit}`);
            if (object?.type !== "commit")
                return undefined;
            const commit = (0,git_objects/* parseCommit */.L5)(object.sha, object.content);
            if (commits.size > 200_000)
                commits.clear();
            commits.set(commit.sha, commit);
            return commit;
        },
        async readTrees(shas) {
            const levels = await Promise.all(shas.map(async (sha) => {
                const level = trees.find(sha) ?? trees.keep(sha, (0,git_objects/* parseTree */.cZ)(await readObject(sha, "tree"), format));
                return [sha, level];
            }));
            return new Map(levels);
        },
        readBlob: (sha) => readObject(sha, "blob"),
        merge: (requests) => mergeWithGit(requests, {
            scratch: folder,
            format,
            env: objects === undefined
                ? env
                : { ...env, GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: own },
            scratchEnv: env,
            names: place,
            readBlob: (sha) => readObject(sha, "blob"),
        }),
        hashTree: (content) => (0,git_objects/* hashTree */.vz)(content, format),
        writeTree: (content) => (0,git_objects/* writeObject */.p7)(objects ?? own, { type: "tree", content: Buffer.from(content, "latin1") }, format),
        async close() {
            await reader.close();
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        },
    };
}
/** Trees by id, about a million entries at most. */
function openTreeCache() {
    const levels = new Map();
    let entries = 0;
    return {
        find: (sha) => levels.get(sha),
        keep(sha, level) {
            if (entries > 1_000_000) {
                levels.clear();
                entries = 0;
            }
            entries += level.size + 1;
            levels.set(sha, level);
            return level;
        },
    };
}


/***/ })

};
