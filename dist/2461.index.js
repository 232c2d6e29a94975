export const id = 2461;
export const ids = [2461];
export const modules = {

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
/** Runs a computation that reads nothing itself: reads what it asks for and hands it over, until it has its result. */
async function readAlong(computation, read) {
    let step = computation.next();
    while (!step.done)
        step = computation.next(await read(step.value));
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
