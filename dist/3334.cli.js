export const id = 3334;
export const ids = [3334];
export const modules = {

/***/ 43334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revertRemotely: () => (/* binding */ revertRemotely)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/run-notes.js
var run_notes = __webpack_require__(86635);
// EXTERNAL MODULE: ./lib/review/secrets/redact.js + 6 modules
var secrets_redact = __webpack_require__(24134);
// EXTERNAL MODULE: ./lib/revert/assess-safety.js + 5 modules
var assess_safety = __webpack_require__(34765);
;// CONCATENATED MODULE: ./lib/revert/commands-by-hand.js
/** Commits named in the message; all are undone. */
const mostNamed = 20;
/**
 * What a person types to do the same. One commit is reverted as it is, a merge against its first parent. Several are undone
 * as one step from tree to tree, which nothing stops half-way: no empty commit, no merge, and a conflict leaves its marks.
 */
function commandsByHand(plan, { branch, hasConflicts = false, verb = "revert", }) {
    const commits = plan.undone.flatMap((change) => change.commits);
    const [only] = commits;
    const isOne = only !== undefined && commits.length === 1 && only.parents[0] === plan.from;
    const mainline = isOne && only.parents.length > 1 ? "-m 1 " : "";
    const stops = (goOn) => hasConflicts ? [`# It stops at the conflicts: edit those files, git add them, then ${goOn}`] : [];
    return [
        `git fetch origin && git switch -c ${verb}-${plan.to.slice(0, 7)} ${shellWord(`origin/${branch}`)}`,
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

// EXTERNAL MODULE: ./lib/revert/marker.js
var revert_marker = __webpack_require__(71634);
// EXTERNAL MODULE: ./lib/revert/files/workflow-files.js
var workflow_files = __webpack_require__(98763);
// EXTERNAL MODULE: ./lib/revert/tree.js
var revert_tree = __webpack_require__(11852);
;// CONCATENATED MODULE: ./lib/revert/keep-workflows.js


/**
 * The tree that comes back, but with the workflows as they are in the one that is undone: so nothing of them is reverted.
 * `levels` holds both roots and their `.github`. Undefined where neither has workflows.
 */
function keepWorkflows({ base, theirs }, levels, hash) {
    const folder = (root) => {
        const entry = levels.get(root)?.get(".github");
        return (0,revert_tree/* isTree */.xK)(entry) ? levels.get(entry.sha) : undefined;
    };
    const root = levels.get(theirs);
    const workflows = folder(base)?.get("workflows");
    const old = folder(theirs);
    if (root === undefined || (workflows === undefined && old === undefined))
        return undefined;
    const written = [];
    const write = (level) => {
        const content = (0,revert_tree/* encodeLevel */.X_)(level);
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
    const own = new Set((0,workflow_files/* workflowFiles */.B)(files.map(({ path }) => path)));
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

// EXTERNAL MODULE: ./lib/revert/attribute-files.js
var attribute_files = __webpack_require__(58648);
// EXTERNAL MODULE: ./lib/revert/diff-trees.js
var diff_trees = __webpack_require__(50439);
// EXTERNAL MODULE: ./lib/revert/merge-trees.js
var merge_trees = __webpack_require__(51830);
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
// EXTERNAL MODULE: ./lib/stories/revert/read/read-along.js
var read_along = __webpack_require__(82821);
;// CONCATENATED MODULE: ./lib/stories/revert/read/merge-on-github.js








/** The tree that `git revert` would make on the branch. Nothing is written anywhere. */
async function mergeOnGitHub(github, order, { keepWorkflows: levels, marks = false } = {}) {
    const { ours, undone, good } = order;
    const kept = levels && keepWorkflows({ base: undone.tree, theirs: good.tree }, levels, git_objects/* hashTree */.vz);
    const roots = { ours: ours.tree, base: undone.tree, theirs: kept?.tree ?? good.tree };
    const written = kept?.written ?? [];
    const known = new Map([...(levels ?? []), ...written.map(levelOf)]);
    const trees = await (0,read_along/* readAlong */.G)((0,merge_trees/* mergeTrees */.M)(roots, git_objects/* hashTree */.vz), openTreeReader(github, known));
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
        const [answer] = await clone.merge([{ undone, ...roots, attributes: (0,attribute_files/* attributeFiles */.O)(roots.ours, trees) }]);
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
        const changes = await (0,read_along/* readAlong */.G)((0,diff_trees/* diffTrees */.j)(roots.ours, tree, levels), git.readTrees);
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

// EXTERNAL MODULE: ./lib/revert/files/changed-lines.js
var changed_lines = __webpack_require__(63424);
;// CONCATENATED MODULE: ./lib/stories/revert/read/read-reverted-files.js



const mostBytes = 300_000;
const noText = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|pdf|woff2?|ttf|otf|eot|zip|gz|tgz|jar|mp[34]|webm|mov|wasm|bin|exe|dll|so|snap|map|lock)$/iu;
/**
 * What steps from one state to another do to the lines of each file. The comparison that is known tells most; the rest is
 * read in few requests, for all steps together. What can't be read is told.
 */
async function readRevertedFiles(github, steps) {
    const asked = [];
    let beyond = 0;
    const files = steps.map((step) => {
        const found = step.differences.map((difference) => fileOf(difference, step.known));
        const open = found.filter(({ asks }) => asks).map(({ file }) => ({ file, step }));
        asked.push(...open.slice(0, step.mostRead));
        if (!step.optional)
            beyond += Math.max(0, open.length - step.mostRead);
        return found.map(({ file }) => file);
    });
    const unread = beyond > 0 ? [{ kind: "contents-unread", files: beyond, why: "they are too many" }] : [];
    if (asked.length === 0)
        return { files, unread };
    try {
        const order = asked.flatMap(({ file: { path }, step }) => [
            { ref: step.before, path },
            { ref: step.after, path },
        ]);
        const texts = await github.readVersions(order, mostBytes);
        for (const [at, { file }] of asked.entries())
            Object.assign(file, (0,changed_lines/* changedLines */.M)(texts[2 * at], texts[2 * at + 1]));
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        return { files, unread: [{ kind: "contents-unread", files: asked.length + beyond, why: error.message }] };
    }
    return { files, unread };
}
function fileOf({ path: bytes, before, after }, known = []) {
    const path = (0,revert_tree/* toText */.fE)(bytes);
    const isSubmodule = before?.mode === "160000" || after?.mode === "160000";
    const patch = known.find((file) => file.path === path)?.patch;
    const lines = patch === undefined ? {} : (0,changed_lines/* linesUndone */.J)(patch);
    const asks = patch === undefined && !isSubmodule && !noText.test(path) && before?.sha !== after?.sha;
    const file = {
        path,
        ...lines,
        ...(isSubmodule && { isSubmodule }),
        ...(after === undefined && { isDeleted: true }),
    };
    return { file, asks };
}

;// CONCATENATED MODULE: ./lib/stories/revert/leave-workflows-out.js






/**
 * The job's own token can't push workflow files. Where the rest of the revert does without them, they are left out; else it
 * stays whole, and is refused.
 */
async function leaveWorkflowsOut(github, order, merge) {
    const paths = merge.kind === "merged" ? merge.changes.map(({ path }) => (0,revert_tree/* toText */.fE)(path)) : [];
    const workflows = (0,workflow_files/* workflowFiles */.B)(paths);
    if (workflows.length === 0)
        return { canPush: undefined, leftOut: [], merge };
    const canPush = await canPushWorkflows(github);
    const whole = { canPush, leftOut: [], merge };
    if (canPush !== false || workflows.length === paths.length)
        return whole;
    const { undone } = merge.trees;
    const { files: [files = []], unread, } = await readRevertedFiles(github, [
        {
            differences: undone.filter(({ path }) => (0,workflow_files/* workflowFiles */.B)([path]).length > 0),
            before: order.undone.sha,
            after: order.good.sha,
            mostRead: 50,
        },
    ]);
    const others = undone
        .map(({ path }) => ({ path: (0,revert_tree/* toText */.fE)(path) }))
        .filter(({ path }) => (0,workflow_files/* workflowFiles */.B)([path]).length === 0);
    if (unread.length > 0 || !standsAlone([...files, ...others]))
        return whole;
    const less = await mergeOnGitHub(github, order, { keepWorkflows: merge.trees.levels });
    return less.kind === "merged" ? { canPush, leftOut: workflows, merge: less } : whole;
}
/** The job's own token never may; of others GitHub does not tell. */
async function canPushWorkflows(github) {
    try {
        return (await github.findSelf())?.login === "github-actions[bot]" ? false : undefined;
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.nM)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/report/redacted-facts.js
/**
 * By these something is found again, run, or linked: commits, addresses, branches, environments, markers, commands. They are ours or
 * GitHub's own. `evidence` is finished Markdown of facts that went through here before.
 */
const identities = new Set(`url compareUrl runUrl repositoryUrl logUrl nodeId marker trailer branch otherBranch baseBranch ref environment commands kind
  evidence`.split(/\s+/u));
const sha = /^[0-9a-f]{40}$/u;
/**
 * Facts as they may be told: every text in them by itself, before it is escaped, cut or joined, so that a title, a
 * label of a metric or the body of an answer shows no credential.
 */
function redactedFacts({ redact }, facts) {
    const known = new Map();
    const shown = (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const after = redact(text);
        known.set(text, after);
        return after;
    };
    const walk = (value, name) => {
        if (typeof value === "string")
            return identities.has(name) || sha.test(value) ? value : shown(value);
        if (Array.isArray(value))
            return identities.has(name) ? value : value.map((each) => walk(each, name));
        if (value === null || typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype)
            return value;
        if (name === "pull" && "nodeId" in value)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, key)]));
    };
    return walk(facts, "");
}

// EXTERNAL MODULE: ./lib/text/names.js
var text_names = __webpack_require__(38519);
// EXTERNAL MODULE: ./lib/text/non-empty.js
var non_empty = __webpack_require__(24932);
// EXTERNAL MODULE: ./lib/text/one-line.js
var one_line = __webpack_require__(6810);
// EXTERNAL MODULE: ./lib/text/parts.js
var parts = __webpack_require__(99309);
// EXTERNAL MODULE: ./lib/text/time.js
var time = __webpack_require__(61042);
// EXTERNAL MODULE: ./lib/report/reason-words.js + 1 modules
var reason_words = __webpack_require__(75683);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/report/elsewhere-words.js


/** Hidden in the incident's comment, one for each other branch. */
function elsewhereCommentMarker(branch) {
    return `<!-- deploy-guard:elsewhere on=${encodeURIComponent(branch.toWellFormed())} -->`;
}
/** For the incident: what became of the revert on another branch that holds the bad commit too. Markdown. */
function elsewhereComment({ branch, revert }, first) {
    const holds = holdsToo(branch);
    switch (revert.kind) {
        case "opened":
        case "already-open":
            return `${holds}: #${revert.number} reverts it there, beside #${first}. ${revert.draft ? "Look at it, then merge" : "Merge"} both.`;
        case "refused":
            return [
                `${holds}, and it is not reverted there by machine:`,
                ...revert.reasons.map((reason) => `- ${reasonWords(reason)}`),
                ...byHand(revert.commands),
            ].join("\n");
        case "failed":
            return [
                `${holds}, and the revert there could not be opened: ${escapeMarkdown(revert.message, 600)}`,
                ...(revert.compareUrl === undefined
                    ? []
                    : ["", `The branch is there; [open the pull request](${revert.compareUrl}).`]),
                ...byHand(revert.commands),
            ].join("\n");
        case "planned":
        case "off":
            return `${holds}.`;
    }
}
function byHand(commands) {
    return commands.length === 0 ? [] : ["", "By hand:", "", codeBlock(commands.join("\n"), "sh")];
}
/** For the job's page. Markdown. */
function elsewhereSummary({ branch, revert }) {
    const on = `Revert on ${code(branch)}, which holds it too`;
    if ("number" in revert)
        return `${on}: ${link(`#${revert.number} ${revert.title}`, revert.url)}`;
    if (revert.kind === "refused")
        return `${on}: none by machine; ${revert.reasons.map(reasonWords).join("; ")}`;
    return `${on}: ${escapeMarkdown("message" in revert ? revert.message : revert.kind, 600)}`;
}
/** For the log. Plain text. */
function elsewhereLine({ branch, revert }) {
    const on = `${branch} holds the bad commit too`;
    if ("number" in revert)
        return `${on}: #${revert.number} reverts it there`;
    if (revert.kind === "refused")
        return `${on}, and it is not reverted there by machine: ${revert.reasons.map(reasonText).join("; ")}`;
    return `${on}: ${"message" in revert ? revert.message : revert.kind}`;
}
/** Of the first: the other branch is not changed by it. */
function notElsewhere(other, branch) {
    return `${holdsToo(other)}, and is not changed by this. Merge ${(0,report_text/* code */.aY)(branch)} back into it, or revert it there as well: else the next deploy from there brings it again.`;
}
/** Of either: what is to be done with it. */
function whatToDo({ branch, environment, besides: first, }) {
    return first === undefined
        ? `**What to do**: merge, then deploy ${(0,report_text/* code */.aY)(branch)}. deploy-guard watches that deploy as a revert and says whether ${(0,report_text/* escapeMarkdown */.FV)(environment)} recovered.`
        : `**What to do**: merge it beside #${first.number}, which reverts the same on ${(0,report_text/* code */.aY)(first.branch)}, from where it was deployed. Nothing has to be deployed for this one; without it the next deploy from ${(0,report_text/* code */.aY)(branch)}, or the next merge into ${(0,report_text/* code */.aY)(first.branch)}, brings the change again.`;
}
/** Begins what the first revert says of another branch. */
function holdsToo(branch) {
    return `**${(0,report_text/* code */.aY)(branch)} holds it too**`;
}
/** A revert's text that names the second one, on another branch, in the place of the warning that there is none. */
function bodyWithSecond(body, { branch, number }) {
    const words = `${holdsToo(branch)}: #${number} reverts it there.`;
    const paragraphs = body.split("\n\n");
    const warning = paragraphs.findIndex((text) => text.startsWith(holdsToo(branch)));
    if (warning >= 0)
        return paragraphs.with(warning, words).join("\n\n");
    const todo = paragraphs.findIndex((text) => text.startsWith("**What to do**"));
    return paragraphs.toSpliced(todo + 1, 0, words).join("\n\n");
}

;// CONCATENATED MODULE: ./lib/report/revert-body.js








/** Ends the title of a revert whose files hold marks of conflicts. */
const conflictsInTitle = " (conflicts to resolve)";
/** Of the pull request: its commit's subject, and what has to be done before it can be merged. */
function pullTitle(text) {
    const hasConflicts = text.warnings.some(({ kind }) => kind === "conflict");
    const where = text.besides === undefined ? "" : ` on ${harmless(text.branch)}`;
    return `${revertTitle(text)}${where}${hasConflicts ? conflictsInTitle : ""}`;
}
/** In GitHub's own form for one change; plain text that mentions, closes and skips nothing. */
function revertTitle({ plan, bad, environment, }) {
    const [only, ...more] = plan.undone;
    if (only !== undefined && more.length === 0) {
        return `Revert "${harmless(titleOf(only))}"`;
    }
    return `Revert deploy ${(0,text_names/* sha7 */.go)(bad)} of ${harmless(environment)} (${countOf(plan.undone)})`;
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
        ...(text.why === undefined ? [] : ["", `Because ${harmless(text.why)}.`]),
        "",
        text.trailer,
        "",
    ].join("\n");
}
/** The pull request: what is undone, why, is it safe, what stays, what to do. */
function revertBody(text) {
    const { plan, branch, warnings } = text;
    const conflict = warnings.find((warning) => warning.kind === "conflict");
    const sections = [
        whatAndWhy(text),
        // So early that cutting a long body never takes it away.
        text.marker,
        safety(text),
        conflict === undefined ? "" : conflictSection(conflict, text),
        ...(warnings.length === 0
            ? []
            : [["**Look at this first**", ...warnings.map((warning) => `- ${(0,reason_words/* reasonWords */.IK)(warning)}`)].join("\n")]),
        whatToDo(text),
        `**It does not undo** data written since ${text.deployedAt === undefined ? "the deploy" : `${(0,time/* clock */.pm)(text.deployedAt)} UTC`}, or messages already sent.${staysBehind(text)}`,
        staysLive(text),
        text.alsoOn === undefined ? "" : notElsewhere(text.alsoOn, branch),
        "**To undo this revert** later: revert it. deploy-guard then watches that deploy as a re-application of the same change.",
        text.evidence ?? "",
        details("Suspects", text.suspects.map(suspectLine)),
        details(`What is undone (${countOf(plan.undone)})`, plan.undone.slice(0, 100).map((change) => `- ${nameOf(change)}`)),
        details(`Files (${text.paths.length})`, fileLines(text.paths)),
        details("How this was made", [
            `- The three-way merge that \`git revert\` makes: ${(0,text_names/* sha7 */.go)(plan.to)} → ${(0,text_names/* sha7 */.go)(plan.from)}, onto ${(0,report_text/* code */.aY)(branch)}.`,
            ...(plan.why === undefined ? [] : [`- ${whole[plan.why.kind]}, so the whole deploy is undone.`]),
            "- Not wanted for a change? Give its pull request the label `deploy-guard: no-revert`, or its commit the trailer `Deploy-Guard: no-revert`.",
            "- Not wanted at all, for now? Open an issue with the label `deploy-guard: disable`.",
        ]),
    ];
    return (0,report_text/* fitBody */.KM)(`${sections.filter((section) => section !== "").join("\n\n")}\n`);
}
const whole = {
    "no-clear-suspect": "No change stands out as the cause",
    "suspect-scattered": "The suspect's commits do not stand together on the branch",
    "suspect-in-conflict": "The suspect alone is in conflict with what came after it",
};
function whatAndWhy({ plan, bad, environment, why, incident }) {
    const [only, ...more] = plan.undone;
    const what = only !== undefined && more.length === 0
        ? `This reverts ${nameOf(only)}, ${commitWords(only.commits)}.`
        : `This reverts deploy ${(0,text_names/* sha7 */.go)(bad)} of ${(0,report_text/* escapeMarkdown */.FV)(environment)}: ${plan.undone.slice(0, 5).map(nameOf).join(", ")}${plan.undone.length > 5 ? ` and ${plan.undone.length - 5} more` : ""}.`;
    const because = why === undefined ? "" : ` Opened because ${(0,report_text/* escapeMarkdown */.FV)(why, 300)}.`;
    return `${what}${because}${incident === undefined ? "" : ` Incident: #${incident}.`}`;
}
function commitWords(commits) {
    const [first] = commits;
    if (commits.length === 1)
        return `commit ${first.sha}`;
    return `${commits.length} commits, ${(0,text_names/* sha7 */.go)(first.sha)} to ${(0,text_names/* sha7 */.go)((0,non_empty/* lastOf */.g1)(commits).sha)}`;
}
function safety({ warnings, checks, later, plan }) {
    const leftOut = warnings.some(({ kind }) => kind === "workflows-left-out")
        ? ", but for its workflow files"
        : "";
    if (warnings.some(({ kind }) => kind === "conflict"))
        return "**Safe to merge?** No: its files hold conflicts, which a person has to resolve first.";
    const answer = warnings.length === 0 ? "Yes, as far as can be checked" : "As a merge, yes; but look at the points below";
    const result = plan.scope === "deploy" && later.length === 0
        ? `the result is exactly the tree that ran before${leftOut}`
        : plan.scope === "deploy"
            ? `the result is the tree that ran before${leftOut}, plus ${commitCount(later.length)} that came later`
            : "the result is what is on the branch without this change";
    return `**Safe to merge?** ${answer}: ${[result, ...checks.map(reason_words/* checkDone */.Tc)].join("; ")}.`;
}
/** Which files hold marks, and whose each side is. */
function conflictSection({ paths, by, to }, { plan, branch }) {
    const later = by.length === 0 ? "what came later" : by.join(", ");
    return [
        `**Conflicts to resolve on this branch**. Between \`<<<<<<<\` and \`=======\` stands ${(0,report_text/* code */.aY)(branch)} as it is, with ${(0,report_text/* escapeMarkdown */.FV)(later)}; between \`=======\` and \`>>>>>>>\` what ran before ${(0,text_names/* sha7 */.go)(to)}, at ${(0,text_names/* sha7 */.go)(plan.from)}.`,
        ...paths.slice(0, 50).map((path) => `- ${(0,report_text/* code */.aY)(path, 300)}`),
    ].join("\n");
}
function staysBehind({ later }) {
    if (later.length === 0)
        return "";
    const names = later
        .slice(-5)
        .map(({ sha, message }) => `${(0,text_names/* sha7 */.go)(sha)} ${(0,report_text/* escapeMarkdown */.FV)((0,parts/* firstLine */.TM)(message), 60)}`);
    const more = later.length > 5 ? ` and ${later.length - 5} more` : "";
    return ` What came later stays, and may build on what goes: ${names.join(", ")}${more}.`;
}
/** Of a suspect alone: what else the same deploy brought, which is live and stays so. */
function staysLive({ plan, suspects }) {
    if (plan.scope !== "suspect")
        return "";
    const undone = new Set(plan.undone.flatMap(({ commits }) => commits.map(({ sha }) => sha)));
    const others = suspects.filter(({ sha }) => !undone.has(sha));
    if (others.length === 0)
        return "";
    const names = others
        .slice(0, 5)
        .map(({ number, sha, title }) => `${number === undefined ? (0,text_names/* sha7 */.go)(sha) : `#${number}`} ${(0,report_text/* escapeMarkdown */.FV)(title, 60)}`);
    const more = others.length > 5 ? ` and ${others.length - 5} more` : "";
    return `**It undoes one change alone.** What else this deploy brought stays live: ${names.join(", ")}${more}. If that does not help, revert the whole deploy.`;
}
function fileLines(paths) {
    const more = paths.length > 200 ? [`- and ${paths.length - 200} more`] : [];
    return [...paths.slice(0, 200).map((path) => `- ${(0,report_text/* code */.aY)(path, 300)}`), ...more];
}
function suspectLine({ number, sha, title, reasons }, at) {
    const name = number === undefined ? (0,text_names/* sha7 */.go)(sha) : `#${number}`;
    return `${at + 1}. ${name} ${(0,report_text/* escapeMarkdown */.FV)(title, 100)}${reasons === "" ? "" : ` — ${(0,report_text/* escapeMarkdown */.FV)(reasons, 400)}`}`;
}
function details(summary, lines) {
    return lines.length === 0
        ? ""
        : `<details><summary>${summary}</summary>\n\n${lines.join("\n")}\n\n</details>`;
}
function nameOf(change) {
    const title = (0,report_text/* escapeMarkdown */.FV)(titleOf(change), 100);
    return change.pull === undefined
        ? `${(0,text_names/* sha7 */.go)(change.commits[0].sha)} ${title} (pushed directly)`
        : `#${change.pull.number} ${title}`;
}
function titleOf({ pull, commits }) {
    return pull?.title ?? (0,parts/* firstLine */.TM)(commits[0].message);
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
function harmless(text) {
    return (0,one_line/* oneLine */.T)(text, 150)
        .replace(/\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(:?\s+)(?=#|gh-|https?:|[\w.-]{1,100}\/[\w.-]{1,100}#)/giu, "$1$2issue ")
        .replace(/@+(?=\w)/gu, "")
        .replace(/\[([^\]\n]{0,30})\]/gu, "($1)")
        .replace(/\bskip-checks\s*:/giu, "skip-checks");
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

// EXTERNAL MODULE: ./lib/revert/opt-out.js
var opt_out = __webpack_require__(67082);
// EXTERNAL MODULE: ./lib/review/secrets/known-secrets.js
var known_secrets = __webpack_require__(19781);
// EXTERNAL MODULE: ./lib/revert/undone-later.js
var undone_later = __webpack_require__(47460);
;// CONCATENATED MODULE: ./lib/stories/revert/read/disprove-claims.js




/** Claims that are looked into; a person looks at the rest. */
const mostChecked = 10;
/**
 * Later commits that say they revert something which is to be undone, and don't: anybody whose change is merged can write
 * so. What a commit does is told by the trees. A claim that can't be checked stands.
 */
async function disproveClaims(github, question) {
    const disproved = new Set();
    const claims = (0,undone_later/* claimedReverters */.S)({ ...question, disproved });
    for (const { sha, reverted } of claims.slice(0, mostChecked)) {
        try {
            if (!(await revertsAny(github, { sha, reverted }, question)))
                disproved.add(sha);
        }
        catch (error) {
            if (!(error instanceof errors/* WorldError */.nM))
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
    return did.some((change) => after.has(change.path) && (0,revert_tree/* sameEntry */.dI)(after.get(change.path), change.after));
}

;// CONCATENATED MODULE: ./lib/stories/revert/read/our-revert.js

/** Anybody can write our marker into a pull request from a fork; only writers of this repository have branches in it. */
function isOurRevert(repository, { headBranch, headRepo, body }) {
    return (headRepo?.toLowerCase() === our_revert_nameOf(repository).toLowerCase() &&
        (0,revert_marker/* isRevertBranch */.TU)(headBranch) &&
        ((0,revert_marker/* parseRevertMarkers */.nL)(body).length > 0 || (0,revert_marker/* parseElsewhereMarker */.G5)(body) !== undefined));
}
/** What a revert of ours undoes in an environment; undefined for anything else. */
function ourMarker(repository, pull, environment) {
    if (!isOurRevert(repository, pull))
        return undefined;
    return parseRevertMarkers(pull.body).find((marker) => marker.environment === environment);
}
/** `owner/name`. */
function our_revert_nameOf({ owner, repo }) {
    return `${owner}/${repo}`;
}

// EXTERNAL MODULE: ./lib/stories/revert/read/read-label-right.js
var read_label_right = __webpack_require__(31517);
;// CONCATENATED MODULE: ./lib/stories/revert/read/read-undoable.js


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
    const tip = whole.commits.at(-1);
    if (!inLine || last === undefined || tip === undefined) {
        return withPulls(github, await readInTwo(github, query, await github.compare(good, bad, mostCommits)));
    }
    const brought = ancestorsOf(bad, whole.commits);
    return withPulls(github, {
        good: whole.base,
        bad: last,
        tip,
        branch,
        goodIsAncestor: true,
        badIsOnBranch: true,
        range: whole.commits.filter(({ sha }) => brought.has(sha)),
        later: whole.commits.filter(({ sha }) => !brought.has(sha)),
        complete: true,
        files: tip.sha === bad ? whole.files : [],
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
        files: before.files,
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
/** Whether a name is that of a branch, and it holds the commit. */
async function holdsDeployed(github, { branch, bad }) {
    if (!(await isBranch(github, branch)))
        return false;
    const { status } = await github.compare(bad, branch, 1);
    return status === "ahead" || status === "identical";
}
async function isBranch(github, name) {
    try {
        return (await github.findBranch(name)) !== undefined;
    }
    catch (error) {
        // A name that can't be a branch's, such as HEAD~1.
        if (error instanceof errors/* WorldError */.nM && error.status === 422)
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
        const pulls = all.map((pull) => broughtBy(github, pull));
        return { ...commit, pulls, ...(pulls[0] && { pull: pulls[0] }) };
    });
    return { ...plain, range };
}
async function readPulls(github, shas) {
    try {
        return await github.readPullsOfCommits(shas);
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.nM)
            return undefined;
        throw error;
    }
}
function broughtBy(github, pull) {
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

;// CONCATENATED MODULE: ./lib/stories/revert/read/read-safety-facts.js










/** Files that are looked into; and later ones, for what they need. */
const mostFiles = 150;
const mostLaterFiles = 60;
/** What came after the undone commits on the branch: for a suspect alone, that begins within the deploy. */
function laterThan({ to }, { range, later }) {
    return [...range.slice(range.findIndex(({ sha }) => sha === to) + 1), ...later];
}
/** All that decides whether a machine may open this revert. Asks only for what the range gives reason to ask. */
async function readSafetyFacts({ github, now }, request, { history, plan, merge, ours, killSwitch, mayWrite, workflows }) {
    const { environment, bad, deployedAt, healthyLater, response } = request;
    const { undone, since } = merge.trees;
    const wholeDeploy = plan.from === history.good.sha && plan.to === history.bad.sha;
    const { files: [files = [], laterFiles = []], unread, } = await readRevertedFiles(github, [
        {
            differences: undone,
            before: plan.to,
            after: plan.from,
            known: wholeDeploy ? history.files : [],
            mostRead: mostFiles,
        },
        {
            differences: since,
            before: plan.to,
            after: history.tip.sha,
            mostRead: mostLaterFiles,
            optional: true,
        },
    ]);
    const onBranch = new Map(since.map(({ path, after }) => [path, after]));
    const paths = merge.kind === "merged" ? merge.changes : undone;
    const textPaths = paths.map(({ path }) => (0,revert_tree/* toText */.fE)(path));
    const conflicts = merge.kind === "conflict" ? merge.paths : undefined;
    const commits = plan.undone.flatMap((change) => change.commits);
    const inside = insideOf(plan, history);
    const later = laterThan(plan, history);
    const repository = our_revert_nameOf(github);
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
            files,
            laterFiles,
            later: since.map(({ path }) => (0,revert_tree/* toText */.fE)(path)),
            undoneAlready: undone
                .filter(({ path, after }) => onBranch.has(path) && (0,revert_tree/* sameEntry */.dI)(onBranch.get(path), after))
                .map(({ path }) => (0,revert_tree/* toText */.fE)(path)),
            conflicts,
            same: merge.kind === "merged" && merge.tree === history.tip.tree,
            exact: merge.kind === "merged" && merge.known,
        },
        unread: [...killSwitch.unread, ...ours.unread, ...unreadPulls(history), ...unread],
        holdsSecret: (line) => (0,known_secrets/* knownSecrets */.x)(line).length > 0,
        inTheWay: conflicts === undefined ? [] : await findInTheWay(github, later, conflicts),
        reverts: ours.pulls.flatMap((pull) => knownReverts(pull, request)),
        stops: killSwitch.stops,
        ...(healthyLater !== undefined && { healthyLater }),
        canPushWorkflows: workflows.canPush,
        leftOut: workflows.leftOut,
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
    for (const out of (0,opt_out/* findOptOuts */._p)(commits)) {
        try {
            const counts = out.pull === undefined
                ? await mayWrite(out.commit.author)
                : (await (0,read_label_right/* readLabelRight */.b)(github, { number: out.pull.number, label: opt_out/* optOutLabel */.qI }, mayWrite)).counts;
            // What can't be told counts: whoever asked for it may have been somebody who may.
            if (counts === false)
                powerless.add((0,opt_out/* optOutKey */.F)(out));
        }
        catch (error) {
            if (!(error instanceof errors/* WorldError */.nM))
                throw error;
        }
    }
    return powerless;
}
function unreadPulls({ range }) {
    const unknown = range.filter(({ pulls }) => pulls === undefined).length;
    return unknown === 0 ? [] : [{ kind: "pull-requests-unread", unknown, total: range.length }];
}
/** For a second branch the one on the first is none of its own, and that on this branch is. */
function knownReverts({ body, number, state, merged, createdAt }, { bad, branch, besides }) {
    const elsewhere = besides && (0,revert_marker/* parseElsewhereMarker */.G5)(body);
    const markers = [
        ...(0,revert_marker/* parseRevertMarkers */.nL)(body).filter((marker) => besides === undefined || marker.bad !== bad),
        ...(elsewhere !== undefined && elsewhere.on === branch ? [elsewhere] : []),
    ];
    return markers.map((marker) => ({
        number,
        environment: marker.environment,
        bad: marker.bad,
        state,
        merged,
        createdAt,
    }));
}
/** So many later commits are looked into at most, to name those in the way. */
const mostLookedInto = 10;
async function findInTheWay(github, later, conflicts) {
    const steps = later
        .slice(-mostLookedInto)
        .flatMap(({ sha, parents: [parent, ...others] }) => parent === undefined || others.length > 0 ? [] : [{ sha, parent }]);
    try {
        const touching = await Promise.all(steps.map(async ({ sha, parent }) => {
            const { files } = await github.compare(parent, sha, 1);
            const touches = files.some(({ path, previousPath }) => conflicts.includes(path) || conflicts.includes(previousPath ?? ""));
            return touches ? [sha] : [];
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
        if (error instanceof errors/* WorldError */.nM)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/stories/revert/make-ready.js






/** The revert as it is to be published, with its words. */
function makeReady(world, { environment, good, bad, deployedAt, telling, response, known, besides }, { history, plan, merge, safety, commands }) {
    const { hide } = world;
    const takenInto = known?.pulls.get(bad)?.find(({ merged }) => merged)?.baseBranch;
    const marker = { environment, bad, good };
    const paths = merge.changes.map(({ path, before, after }) => ({
        path: (0,revert_tree/* toText */.fE)(path),
        from: before?.sha ?? null,
        to: after?.sha ?? null,
    }));
    const on = besides && history.branch;
    const [name, otherName] = (0,revert_marker/* revertBranches */.PK)(marker, on);
    const text = redactedFacts(world, {
        ...telling,
        ...marker,
        marker: on === undefined ? (0,revert_marker/* revertMarker */.VE)(marker) : (0,revert_marker/* elsewhereMarker */.VI)(marker, on),
        trailer: (0,revert_marker/* revertTrailer */.kI)(marker),
        plan,
        branch: history.branch,
        ...(besides && { besides }),
        ...(takenInto !== undefined &&
            takenInto !== history.branch &&
            besides === undefined && { alsoOn: takenInto }),
        ...(deployedAt !== undefined && { deployedAt }),
        paths: paths.map(({ path }) => path),
        later: laterThan(plan, history),
        checks: safety.checks,
        warnings: safety.warnings,
    });
    return {
        title: hide(pullTitle(text)),
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

;// CONCATENATED MODULE: ./lib/revert/plan-revert.js

/** What is to be undone: the deploy, or the one change that is the suspect. */
function planRevert({ good, bad, commits, scope, suspect }) {
    const mainline = followFirstParents(bad, commits);
    if (mainline.length === 0) {
        return {
            kind: "refused",
            reasons: [{ kind: "nothing-to-undo", from: good, to: bad, commits: false }],
        };
    }
    const changes = groupByPull(mainline);
    const deploy = { kind: "revert", from: good, to: bad, scope: "deploy", undone: changes };
    if (scope === "deploy" || changes.length === 1)
        return deploy;
    if (suspect === undefined) {
        return { ...deploy, why: { kind: "no-clear-suspect" } };
    }
    const alone = changes.filter(({ pull, commits: own }) => "number" in suspect ? pull?.number === suspect.number : own.some(({ sha }) => sha === suspect.sha));
    const [first] = alone;
    const from = first?.commits[0].parents[0];
    if (first === undefined || alone.length > 1 || from === undefined) {
        return { ...deploy, why: { kind: "suspect-scattered" } };
    }
    return { kind: "revert", from, to: (0,non_empty/* lastOf */.g1)(first.commits).sha, scope: "suspect", undone: [first] };
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
            last.commits = [...last.commits, commit];
        else
            groups.push({ commits: [commit], ...(commit.pull && { pull: commit.pull }) });
    }
    return groups;
}

// EXTERNAL MODULE: ./lib/revert/range-refusals.js
var range_refusals = __webpack_require__(71025);
;// CONCATENATED MODULE: ./lib/stories/revert/plan-on-github.js





function planOf({ good, bad, branch, goodIsAncestor, badIsOnBranch, complete, range }, { scope, suspect }) {
    const reasons = (0,range_refusals/* rangeRefusals */.R)({
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
        return { kind: "refused", reasons: [{ kind: "too-many-commits", most: mostCommits }] };
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
/** For what can't be planned: the commands of the whole deploy. */
function commandsOfDeploy({ branch, range }, { good, bad }) {
    const plan = planRevert({ good, bad, commits: range, scope: "deploy" });
    return plan.kind === "revert" ? commandsByHand(plan, { branch }) : [];
}
/** What is undone, and what the branch becomes by it. */
async function planAndMerge(github, history, request) {
    const planned = planOf(history, request);
    if (planned.kind === "refused")
        return planned;
    const from = planned.from ?? (await github.readCommit(planned.plan.from));
    const order = { ours: history.tip, undone: planned.to, good: from };
    const marks = request.response.conflict === "draft";
    const merge = await mergeOnGitHub(github, order, { marks });
    return { kind: "planned", plan: planned.plan, order, merge };
}

;// CONCATENATED MODULE: ./lib/stories/revert/publish-pull.js


/**
 * Tree, commit, branch, pull request, in this order: until the branch is made there is no trace, and whatever a try that
 * broke off has left is found by its name. What GitHub does not allow leads down a ladder: a prefilled link when the
 * branch could be made, nothing but words when it could not.
 */
async function publishPull(github, wanted, merge) {
    const notes = [];
    let ready = wanted;
    let commit;
    try {
        commit = await makeCommit(github, ready, merge);
        let taken = await takeBranch(github, ready, commit);
        if (taken.kind === "blocked") {
            const { branch, otherBranch } = ready;
            notes.push({ kind: "branch-in-the-way", name: taken.by, wanted: branch, taken: otherBranch });
            ready = { ...ready, branch: otherBranch };
            taken = await takeBranch(github, ready, commit);
        }
        if (taken.kind === "blocked") {
            const message = `The branch ${taken.by} stands in the way of ${ready.branch}, and another of ${wanted.branch}. Rename or delete it.`;
            return { kind: "failed", message };
        }
        if (taken.kind === "foreign") {
            const message = `The branch ${ready.branch} exists and holds commits that are not ours, so it was left alone.`;
            return { kind: "failed", message };
        }
    }
    catch (error) {
        const message = failure(error);
        return isArchived(message) ? { kind: "archived" } : { kind: "failed", message };
    }
    const { title, body, base, branch } = ready;
    try {
        return { kind: "opened", pull: await openPull(github, ready), commit, branch, notes };
    }
    catch (error) {
        const message = `The branch ${branch} is there, but the pull request could not be opened: ${failure(error)}`;
        return { kind: "failed", message, compareUrl: compareUrl(github, { title, body, base, branch }) };
    }
}
async function makeCommit(github, { tree, tip, message }, merge) {
    if (!merge.known) {
        for (const content of merge.blobs.values())
            await github.createBlob(content);
        const { entries, left } = merge.spelled;
        if (left.length > 0) {
            const names = left.slice(0, 3).map(revert_tree/* toText */.fE).join(", ");
            throw new errors/* WorldError */.nM(`can't be told names that are not UTF-8 (${names}); do it by hand`, {
                service: "GitHub's API",
            });
        }
        const changes = entries.flatMap(({ path, before, after }) => {
            const entry = after ?? before;
            return entry === undefined ? [] : [{ path: (0,revert_tree/* toText */.fE)(path), mode: entry.mode, sha: after?.sha ?? null }];
        });
        const made = await github.createTree(tip.tree, changes);
        if (made !== tree) {
            throw new errors/* WorldError */.nM(`made tree ${made} where git makes ${tree}, so nothing was published`, {
                service: "GitHub",
            });
        }
    }
    return github.createCommit({ message, tree, parents: [tip.sha] });
}
/** Makes the branch, or moves the one that an earlier try has left. `foreign` when it is somebody else's by now. */
async function takeBranch(github, { branch, base, tip, tree, isOurs }, commit) {
    const made = await github.createBranch(branch, commit.sha);
    if (made.kind === "created")
        return { kind: "taken" };
    if (made.kind === "blocked")
        return made;
    const [left, own] = await Promise.all([github.readCommit(made.sha), github.readCommit(commit.sha)]);
    const parent = left.parents[0];
    if (!isOurs(left.message) ||
        left.author !== own.author ||
        left.parents.length !== 1 ||
        parent === undefined)
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
async function openPull(github, { title, body, base, branch, draft, hasConflicts }) {
    try {
        return await github.createPull({ title, body, head: branch, base, draft });
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM) || error.status !== 422)
            throw error;
        // Opened by another run in the meantime; or this repository's plan has no drafts.
        const [known] = await github.findPulls({ head: branch, base, state: "open", limit: 1 });
        if (known !== undefined)
            return known;
        // Marks of conflicts that somebody merges by mistake would break what runs.
        if (!draft || hasConflicts || !/draft/iu.test(error.message))
            throw error;
        return github.createPull({ title, body, head: branch, base, draft: false });
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
/** Not everybody who publishes has looked at the repository before. */
function isArchived(message) {
    return /repository was archived/iu.test(message);
}
function failure(error) {
    if (error instanceof errors/* WorldError */.nM)
        return error.message;
    throw error;
}

;// CONCATENATED MODULE: ./lib/stories/revert/publish-revert.js






/** Opens the revert, or finds what a try that broke off has left; and withdraws it where somebody was faster. */
async function publishRevert(world, { ready, merge }) {
    const { github } = world;
    const { commands, warnings } = ready;
    const isOurs = (message) => (0,revert_marker/* parseRevertMarker */.yK)(message) !== undefined;
    const published = await publishPull(github, { ...ready, isOurs }, merge);
    if (published.kind === "archived")
        return { kind: "refused", reasons: [{ kind: "archived" }], conflicts: [], commands, warnings };
    if (published.kind === "failed")
        return { ...published, commands };
    const { pull, commit, branch, notes } = published;
    // The pull request stands: whatever fails from here on is told, and stops nothing.
    const attempt = async (kind, act) => {
        try {
            await act();
        }
        catch (error) {
            notes.push({ kind, why: failure(error) });
        }
    };
    if (pull.baseSha !== ready.tip.sha) {
        let outdated;
        await attempt("meanwhile-unread", async () => {
            outdated = await withdrawIfReverted(world, pull, { ...ready, branch });
        });
        if (outdated !== undefined) {
            return { kind: "refused", reasons: [outdated], conflicts: [], commands: [], warnings };
        }
    }
    if (commit.verified === false)
        await attempt("rules-unread", () => warnOfSignatures(github, ready.base, notes));
    const { number, url, draft } = pull;
    return { kind: "opened", ...ready, branch, draft, number, url, notes, pull };
}
/** Something was merged while we worked: if it was the revert, ours is withdrawn. What trees tell decides, whatever a message says. */
async function withdrawIfReverted({ github, hide }, pull, { tip, base, branch, tree, undone }) {
    const since = await github.compare(tip.sha, base);
    const newest = since.commits.at(-1);
    const question = {
        commits: undone,
        later: since.commits,
        known: [tip, since.base],
        repository: our_revert_nameOf(github),
    };
    const disproved = await disproveClaims(github, question);
    const [claimed] = (0,undone_later/* claimedReverters */.S)({ ...question, disproved });
    const reverter = since.commits.find(({ sha }) => sha === claimed?.sha) ?? (newest?.tree === tree ? newest : undefined);
    if (reverter === undefined)
        return;
    const reason = { kind: "already-reverted", by: { kind: "meanwhile", sha: reverter.sha } };
    const why = (0,reason_words/* reasonWords */.IK)(reason);
    await github.ensureComment(pull.number, "<!-- deploy-guard:withdrawn -->", hide(`Withdrawn: ${why}`));
    await github.updatePull(pull.number, { state: "closed" });
    await github.deleteBranch(branch);
    return reason;
}
async function warnOfSignatures(github, base, notes) {
    const rules = await github.findBranchRules(base);
    if (rules?.some(({ type }) => type === "required_signatures")) {
        notes.push({ kind: "unsigned", base });
    }
}

// EXTERNAL MODULE: ./lib/stories/revert/read/may-write.js
var may_write = __webpack_require__(27330);
// EXTERNAL MODULE: ./lib/stories/revert/read/read-kill-switch.js
var read_kill_switch = __webpack_require__(46871);
;// CONCATENATED MODULE: ./lib/stories/revert/read/read-our-reverts.js



const newest = 100;
/** As many as this where that does not reach a day back, which is what the limit per day goes by. */
const newestOfDay = 500;
const dayMs = 86_400_000;
/** Branches of ours that are followed to their pull requests. */
const mostBranches = 30;
/**
 * Our pull requests: among the newest, and where there are more, by the names of their branches. An open one has its
 * branch, and one for these commits has a name that is known.
 */
async function readOurReverts(github, deploy, now) {
    try {
        let listed = await github.findPulls({ state: "all", limit: newest });
        const oldest = listed.at(-1);
        if (listed.length < newest || oldest === undefined)
            return { pulls: oursAmong(github, listed), unread: [] };
        if (now - oldest.createdAt < dayMs)
            listed = await github.findPulls({ state: "all", limit: newestOfDay });
        const byBranch = await readByBranch(github, deploy);
        return { pulls: oursAmong(github, [...listed, ...byBranch]), unread: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        return { pulls: await readOwnOnly(github, deploy), unread: [unread(error.message)] };
    }
}
function oursAmong(github, pulls) {
    const byNumber = new Map(pulls.map((pull) => [pull.number, pull]));
    return [...byNumber.values()]
        .filter((pull) => isOurRevert(github, pull))
        .sort((a, b) => b.number - a.number);
}
async function readByBranch(github, deploy) {
    const refs = await github.readRefNames(`heads/${revert_marker/* revertBranchBeginning */.MS}`);
    const branches = refs.map((ref) => ref.replace(/^heads\//u, "")).slice(-mostBranches);
    const names = new Set([...namesOf(deploy), ...branches]);
    const found = await Promise.all([...names].map((head) => github.findPulls({ head, state: "all", limit: 10 })));
    return found.flat();
}
/** Those for these commits, as far as GitHub tells; a second one for the same branch it refuses anyway. */
async function readOwnOnly(github, deploy) {
    const found = await Promise.all(namesOf(deploy).map((head) => github.findPulls({ head, state: "all", limit: 10 }).catch((error) => {
        if (error instanceof errors/* WorldError */.nM)
            return [];
        throw error;
    })));
    return oursAmong(github, found.flat());
}
function namesOf({ branch, besides, ...deploy }) {
    return (0,revert_marker/* revertBranches */.PK)(deploy, besides && branch);
}
function unread(why) {
    return { kind: "reverts-unread", why };
}

;// CONCATENATED MODULE: ./lib/stories/revert/revert-on-github.js













/**
 * Undoes a deploy by a pull request, if that is safe; else says why not and how to do it by hand. Nothing is written
 * before every question is answered. Safe to repeat: it finds what an earlier try has left.
 * @throws WorldError when GitHub can't be asked.
 */
async function revertOnGitHub(world, request) {
    const { github } = world;
    const taken = request.branch ?? mergedInto(request);
    const branch = (await otherDeployedBranch(github, request, taken)) ?? taken;
    const { defaultBranch: base, archived } = branch === undefined ? await github.readRepository() : { defaultBranch: branch, archived: false };
    if (archived)
        return refused([{ kind: "archived" }], { commands: commandsOnBad(request) });
    const mayWrite = (0,may_write/* openMayWrite */.D)(github);
    const [ours, history, killSwitch] = await Promise.all([
        readOurReverts(github, request, world.now()),
        readUndoable(github, { ...request, branch: base }).catch((error) => ifGone(github, base, error)),
        (0,read_kill_switch/* readKillSwitch */.p)(github, mayWrite),
    ]);
    if (history === undefined) {
        return refused([{ kind: "branch-gone", branch: base }], { commands: commandsOnBad(request) });
    }
    const open = ours.pulls.find((pull) => pull.state === "open" && undoes(pull, request));
    if (open !== undefined && request.evenIfOpen !== true) {
        return { kind: "already-open", number: open.number, url: open.url, title: open.title, draft: open.draft };
    }
    const first = await planAndMerge(github, history, request);
    if (first.kind === "refused")
        return refused(first.reasons, { commands: commandsOfDeploy(history, request) });
    // A suspect alone can be in conflict with its neighbours in the same deploy, where all of them together are not.
    const second = first.plan.scope === "suspect" && first.merge.kind !== "merged"
        ? await planAndMerge(github, history, { ...request, scope: "deploy" })
        : first;
    const { plan, order, merge: whole, } = second.kind === "planned" && second !== first
        ? { ...second, plan: { ...second.plan, why: { kind: "suspect-in-conflict" } } }
        : first;
    const commands = commandsByHand(plan, {
        branch: history.branch,
        hasConflicts: whole.kind === "conflict",
    });
    if (whole.kind === "failed") {
        return refused([{ kind: "git-failed", why: whole.why }], { commands });
    }
    const workflows = await leaveWorkflowsOut(github, order, whole);
    const { merge } = workflows;
    const found = { history, plan, merge, ours, killSwitch, mayWrite, workflows };
    const facts = await readSafetyFacts(world, request, found);
    const safety = (0,assess_safety/* assessSafety */.Zo)(facts);
    const isConflictOnly = safety.refusals.every(({ kind }) => kind === "conflict");
    if (merge.kind === "conflict" && merge.marked !== undefined && isConflictOnly) {
        const marked = { ...merge.marked, trees: merge.trees };
        const warned = { ...safety, draft: true, warnings: [...safety.refusals, ...safety.warnings] };
        const ready = {
            ...makeReady(world, request, { history, plan, merge: marked, safety: warned, commands }),
            hasConflicts: true,
        };
        if (request.dryRun)
            return { kind: "planned", ...ready };
        return publishRevert(world, { ready, merge: marked });
    }
    if (safety.refusals.length > 0 || merge.kind !== "merged") {
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
function refused(reasons, more = {}) {
    return { kind: "refused", reasons, conflicts: [], commands: [], warnings: [], ...more };
}
/** Undefined when what failed is that the branch is not there. */
async function ifGone(github, branch, error) {
    const missing = error instanceof errors/* WorldError */.nM && error.status === 404;
    if (!missing || (await github.findBranch(branch)) !== undefined)
        throw error;
}
/**
 * What was deployed decides: where that is another branch than the one that took the commit in (one that is fast-forwarded to
 * it, or merged into it), it is undone there, since the next deploy is from there.
 */
async function otherDeployedBranch(github, { branch, deployedFrom, bad }, takenInto) {
    if (branch !== undefined || takenInto === undefined)
        return undefined;
    if (deployedFrom === undefined || deployedFrom === takenInto)
        return undefined;
    return (await holdsDeployed(github, { branch: deployedFrom, bad })) ? deployedFrom : undefined;
}
/** The branch that took in the bad commit by a pull request: known without asking. */
function mergedInto({ known, bad }) {
    return known?.pulls.get(bad)?.find(({ mergeCommit }) => mergeCommit === bad)?.baseBranch;
}
/** In this environment, or the same commits for another: one revert does for both. */
function undoes({ body }, { environment, bad, good, branch, besides }) {
    if (besides !== undefined) {
        const marker = (0,revert_marker/* parseElsewhereMarker */.G5)(body);
        return marker !== undefined && marker.bad === bad && marker.good === good && marker.on === branch;
    }
    return (0,revert_marker/* parseRevertMarkers */.nL)(body).some((marker) => marker.bad === bad && (marker.environment === environment || marker.good === good));
}
/** An open revert of an earlier deploy is told that a later one is bad too. */
async function tellOpenRevert(world, { environment, bad, besides }, { open }) {
    if (open === undefined || besides !== undefined)
        return;
    const marker = `<!-- deploy-guard:also-bad sha=${bad} -->`;
    const text = `${bad.slice(0, 7)}, deployed to ${environment} since, got worse too. It is not reverted by machine while this is open.`;
    await world.github.ensureComment(open.number, marker, world.hide(text));
}

// EXTERNAL MODULE: ./lib/world/github/github-from-environment.js + 24 modules
var github_from_environment = __webpack_require__(56375);
// EXTERNAL MODULE: ./lib/world/hide-secrets.js + 1 modules
var hide_secrets = __webpack_require__(58202);
;// CONCATENATED MODULE: ./lib/commands/revert-remotely.js






/** Against the GitHub API; opens the pull request unless it is a dry run. `said` is for people, a line each. */
async function revertRemotely({ from, to, onto, dryRun, environment }, terminal) {
    const world = openFromEnvironment(terminal.env);
    const { github } = world;
    if (onto !== undefined && isSha(onto) && !dryRun) {
        const message = "names a commit, and a pull request needs a branch: give one, or leave --open out";
        throw new errors/* SettingsError */.GN("The command line", [{ path: "--onto", message }]);
    }
    const [good, bad] = await Promise.all([findSha(github, "--from", from), findSha(github, "--to", to)]);
    const outcome = await revertOnGitHub({ ...world, now: terminal.now }, {
        environment,
        good,
        bad,
        ...(onto !== undefined && { branch: onto }),
        scope: "deploy",
        telling: { suspects: [] },
        // A person asks, so the limits of what a machine may do by itself do not apply.
        response: {
            draft: false,
            maxAgeMs: Number.POSITIVE_INFINITY,
            maxPerDay: Number.POSITIVE_INFINITY,
        },
        dryRun,
    });
    return { answer: answerOf(outcome), said: saidOf(outcome) };
}
function saidOf(outcome) {
    switch (outcome.kind) {
        case "opened":
            return [`Opened ${outcome.url}`, ...outcome.notes.map(run_notes/* revertNoteWords */.A)];
        case "already-open":
            return [];
        case "planned":
            return [`Planned, not opened: "${outcome.title}". Add --open to open it.`];
        case "refused":
            return outcome.commands.length === 0
                ? []
                : ["By hand:", ...outcome.commands.map((command) => `  ${command}`)];
        case "failed":
            return [
                ...(outcome.compareUrl === undefined ? [] : [`Open the pull request: ${outcome.compareUrl}`]),
                ...["By hand:", ...outcome.commands.map((command) => `  ${command}`)],
            ];
    }
}
function isSha(name) {
    return /^[0-9a-f]{40}$/u.test(name);
}
async function findSha(github, flag, name) {
    if (isSha(name))
        return name;
    try {
        return (await github.readCommit(name)).sha;
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM) || (error.status !== 404 && error.status !== 422))
            throw error;
        throw new errors/* SettingsError */.GN("The command line", [
            { path: flag, message: `there is no commit "${name}" on GitHub` },
        ]);
    }
}
function answerOf(outcome) {
    if (outcome.kind === "opened" || outcome.kind === "planned") {
        const { tree, way, paths, warnings } = outcome;
        return { kind: "revert", tree, way, paths, warnings };
    }
    if (outcome.kind === "refused")
        return { kind: "refused", reasons: outcome.reasons, conflicts: outcome.conflicts };
    const reason = outcome.kind === "already-open"
        ? { kind: "revert-open", url: outcome.url }
        : { kind: "not-published", why: outcome.message };
    return { kind: "refused", reasons: [reason], conflicts: [] };
}
function openFromEnvironment(env) {
    const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository = "" } = env;
    const mistakes = [];
    if (!token)
        mistakes.push({
            path: "GITHUB_TOKEN",
            message: "is missing: expected a token that may read the repository",
        });
    if (!/^[^/\s]+\/[^/\s]+$/u.test(repository))
        mistakes.push({ path: "GITHUB_REPOSITORY", message: "is missing: expected owner/repo" });
    if (!token || mistakes.length > 0)
        throw new errors/* SettingsError */.GN("The environment", mistakes);
    const hide = (0,hide_secrets/* secretHider */.T)([token]);
    const redact = (text) => (0,secrets_redact/* redactText */.Rd)(hide(text));
    return { github: (0,github_from_environment/* githubFromEnvironment */.B)(env, { token }), hide, redact };
}


/***/ }),

/***/ 24932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ groupsBy),
/* harmony export */   g1: () => (/* binding */ lastOf)
/* harmony export */ });
/* unused harmony export isNonEmpty */
function isNonEmpty(list) {
    return list.length > 0;
}
function lastOf(list) {
    return list.at(-1) ?? list[0];
}
/** What belongs together, each group and the groups in the order in which they begin. */
function groupsBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 58202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ secretHider)
});

// EXTERNAL MODULE: ./lib/text/rewrite-text.js
var rewrite_text = __webpack_require__(45271);
;// CONCATENATED MODULE: ./lib/text/spelled-text.js

const entities = {
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
};
const percent = [
    /%(?:25)*([0-9A-Fa-f]{2})/gu,
    ([, hex = ""]) => String.fromCharCode(Number.parseInt(hex, 16)),
];
/** Undone outermost first, as a browser or a shell would. */
const escapes = [
    // Twice, since a percent sign may itself have been spelled in digits.
    percent,
    percent,
    [
        /&(?:amp;)*(?:(lt|gt|quot|apos|nbsp)|#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6}));|&(?:amp;)+/gu,
        ([, name, decimal, hex]) => {
            if (name !== undefined)
                return entities[name] ?? "";
            const point = decimal === undefined ? Number.parseInt(hex ?? "26", 16) : Number(decimal);
            return point > 0x10ffff ? "" : bytesOf(String.fromCodePoint(point));
        },
    ],
    // How a plain dollar sign is written where GitHub reads mathematics.
    [/<\/?span>/gu, () => ""],
    [
        /\\+(?:u([0-9A-Fa-f]{4})|[nrtbfv])?/gu,
        ([, hex]) => (hex === undefined ? "" : bytesOf(String.fromCharCode(Number.parseInt(hex, 16)))),
    ],
    // A bar ends a table cell, so a look-alike stands for it.
    [/\u00c2\u00a6/gu, () => "|"],
    // The zero-width space that keeps a mention from coming alive.
    [/\u00e2\u0080\u008b/gu, () => ""],
];
const flattened = {
    taken: [[/[\t-\r '"`]/gu, () => ""]],
    kept: [],
};
/** A text without what escapes it; its words stay apart where blanks are kept. */
function skeletonOf(original, blanks = "taken") {
    let skeleton = plain(original);
    for (const [pattern, spell] of [...escapes, ...flattened[blanks]])
        skeleton = (0,rewrite_text/* rewriteText */.Q)(skeleton, pattern, spell) ?? skeleton;
    return skeleton;
}
function bytesOf(text) {
    return Buffer.from(text).toString("latin1");
}
function plain(original) {
    const from = [];
    const to = [];
    let text = "";
    let at = 0;
    for (const letter of original) {
        const bytes = letter < "\u0080" ? letter : bytesOf(letter);
        text += bytes;
        for (let each = 0; each < bytes.length; each++) {
            from.push(at);
            to.push(at + letter.length);
        }
        at += letter.length;
    }
    return { text, from, to };
}
/** Where in the original a needle stands: beginning and end of each place. */
function findSpans(skeleton, needle, original) {
    const spans = [];
    const { text, from, to } = skeleton;
    for (let at = text.indexOf(needle.text); at !== -1; at = text.indexOf(needle.text, at + 1)) {
        const [start, end] = (0,rewrite_text/* originalSpan */.m)(skeleton, at, at + needle.text.length);
        if (needle.word && (isWordPart(original[start - 1]) || isWordPart(original[end])))
            continue;
        if (!needle.spaced && /\s/u.test(original.slice(start, end)))
            continue;
        if (!needle.edges)
            spans.push([start, end]);
        else {
            const before = original.slice(to[at - 1] ?? 0, start);
            const behind = original.slice(end, from[at + needle.text.length] ?? original.length);
            const [, word = ""] = /^(\S*)/u.exec(behind) ?? [];
            spans.push([start - (before.split(/\s/u).at(-1)?.length ?? 0), end + word.length]);
        }
    }
    return spans;
}
function isWordPart(letter) {
    return letter !== undefined && /[A-Za-z0-9]/u.test(letter);
}

// EXTERNAL MODULE: ./lib/text/token-shapes.js
var token_shapes = __webpack_require__(24885);
;// CONCATENATED MODULE: ./lib/world/hide-secrets.js



/** Shorter values would blot out ordinary words; the runner masks those in its log all the same. */
const shortest = 4;
/** Below this many characters a value that is spelled like a word counts only where it stands by itself. */
const mostWord = 12;
/** Of a secret that was cut off, this much tells too much already; of a short one, half of it. */
const shortestCut = 6;
/** Said in every report: as a secret they protect nothing, and blotted out they make it unreadable. */
const ordinary = new Set("true false null none main master http https info debug warn error test prod production staging development localhost json".split(" "));
/**
 * Answers a function that blots these values out of a text, however they are spelled there: escaped for Markdown, HTML,
 * JSON, a shell or an address (twice as well), in base64 or hexadecimal digits, flattened to one line, split over
 * several, or cut off; and tokens of published shapes, whether or not they are among the values.
 */
function secretHider(secrets) {
    const needles = unique(secrets.filter((secret) => isSecret(secret.trim())).flatMap((secret) => needlesOf(secret.trim())));
    return (text) => {
        const spans = tokenSpans(text);
        if (needles.length > 0) {
            const skeleton = skeletonOf(text);
            spans.push(...needles.flatMap((needle) => findSpans(skeleton, needle, text)));
            spans.push(...cutSpans(skeleton, needles));
        }
        return spans.length === 0 ? text : blot(text, spans);
    };
}
// Shorter, there is no token of a published shape in it.
const longWord = /[\w+/=.\\&#;%-]{16}/u;
/** Whoever it belongs to: tokens that their vendors publish the look of. */
function tokenSpans(text) {
    if (!longWord.test(text))
        return [];
    const bare = skeletonOf(text, "kept");
    return (0,token_shapes/* tokensIn */.gF)(bare.text).map(([start, end]) => (0,rewrite_text/* originalSpan */.m)(bare, start, end));
}
function isSecret(value) {
    return value.length >= shortest && !ordinary.has(value.toLowerCase());
}
/** What to look for in a text whose escapes are undone. */
function needlesOf(secret) {
    const word = secret.length < mostWord && /^[A-Za-z0-9_-]+$/u.test(secret);
    const spelled = skeletonOf(secret).text;
    const forms = [spelled, skeletonOf(secret.replaceAll(" ", "+")).text];
    // A key in PEM, or a JSON document: each of its lines is worth hiding.
    const lines = secret
        .split(/[\r\n]+/u)
        .filter((line) => line.length >= 16 && !line.startsWith("-----"))
        .map((line) => skeletonOf(line).text);
    const encoded = codedForms(secret);
    return [
        ...forms.map((text) => ({
            text,
            word,
            spaced: !word,
            edges: /^[\\'"`]|[\\'"`][nrtbfv]?$/u.test(secret),
        })),
        ...lines.map((text) => ({ text, word: false, spaced: true, edges: false })),
        ...encoded.map((text) => ({
            text,
            word: text.length < mostWord,
            spaced: text.length >= 16,
            edges: false,
        })),
    ].filter(({ text }) => text.length >= shortest);
}
/** In base64, as it looks after any number of bytes before it (`user:` in basic authorization), and in hexadecimal digits. */
function codedForms(secret) {
    const bytes = Buffer.from(secret);
    const inside = [0, 1, 2].map((before) => {
        const text = Buffer.concat([Buffer.alloc(before), bytes])
            .toString("base64")
            .replace(/=+$/u, "");
        const whole = (before + bytes.length) % 3 === 0;
        return text.slice(before === 0 ? 0 : before + 1, whole ? undefined : -1);
    });
    const base64 = secret.length < 8 ? [bytes.toString("base64")] : inside;
    const hex = bytes.toString("hex");
    return [
        ...base64,
        ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
        hex,
        hex.toUpperCase(),
    ];
}
/** Where a secret begins and the text was cut: before an ellipsis, or at its end. */
function cutSpans(skeleton, needles) {
    const { text } = skeleton;
    const ellipsis = "\u00e2\u0080\u00a6";
    const ends = [text.length];
    for (let at = text.indexOf(ellipsis); at !== -1; at = text.indexOf(ellipsis, at + 1))
        ends.push(at);
    return needles.flatMap(({ text: needle }) => ends.flatMap((end) => {
        const least = Math.min(shortestCut, Math.ceil(needle.length / 2));
        for (let length = Math.min(needle.length - 1, end); length >= least; length--) {
            if (text[end - length] !== needle[0] || text.slice(end - length, end) !== needle.slice(0, length))
                continue;
            return [(0,rewrite_text/* originalSpan */.m)(skeleton, end - length, end)];
        }
        return [];
    }));
}
function blot(text, spans) {
    let shown = "";
    let done = 0;
    for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
        if (end <= done)
            continue;
        if (start >= done && !(start === done && shown.endsWith("***")))
            shown += `${text.slice(done, start)}***`;
        done = end;
    }
    return shown + text.slice(done);
}
function unique(needles) {
    return [...new Map(needles.map((needle) => [needle.text, needle])).values()];
}


/***/ })

};
