export const id = 3474;
export const ids = [3474];
export const modules = {

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
    return `[${escapeMarkdown(text)}](${url.replace(/[()<>\s]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`)})`;
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
// EXTERNAL MODULE: ./lib/text/parts.js
var parts = __webpack_require__(99309);
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
    const answered = [];
    for (const group of Map.groupBy(pairs, ({ attributes }) => JSON.stringify([...attributes])).values()) {
        const work = await makeWorkingTree(group[0]?.attributes ?? new Map(), place);
        answered.push(...(await mergeAlike(group, { cwd: work, env: { ...place.env, GIT_WORK_TREE: work } })));
    }
    const named = await nameSides(answered, place);
    return pairs.map((pair) => named.get(pair) ?? { kind: "failed", why: "git gave no answer" });
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
    const pairs = requests.map((request) => {
        const { ours, base, theirs } = request;
        const root = standIn(base);
        return { ...request, ours: standIn(ours, root), theirs: standIn(theirs, root) };
    });
    const pack = (0,git_objects/* packObjects */.W2)([...made.values()], format);
    await (0,git_process/* demandGit */.eT)(["index-pack", "--stdin"], { cwd: scratch, env: scratchEnv }, pack);
    return pairs;
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
        answers.push([pair, await mergeAlone(pair, place)]);
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
    const [tree = "", ...paths] = out.toString("latin1").split("\0");
    return code === 0
        ? { kind: "merged", tree }
        : { kind: "conflict", paths: paths.filter((path) => path !== ""), tree };
}
/** What it answers; or, when git's own assertions end it (as git 2.39's do on some renames of folders), how it ended. */
async function unlessItCrashes(run) {
    try {
        return await run;
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.nM && error.message.includes("was ended by SIG"))
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
    for (const pair of pairs) {
        const end = parts.indexOf("", at);
        const [status, tree, ...paths] = parts.slice(at, end);
        if (end < 0 || tree === undefined)
            return [];
        answers.push([pair, status === "1" ? { kind: "merged", tree } : { kind: "conflict", paths, tree }]);
        at = end + 1;
    }
    return answers;
}
/** The merges knew the sides by the ids of the stand-ins; `git revert` calls them HEAD and "parent of …". */
async function nameSides(answers, place) {
    const aside = answers.filter(([{ theirs }, answer]) => answer.kind === "conflict" && answer.paths.some((path) => path.includes(`~${theirs}`)));
    const shas = [...new Set(aside.map(([{ undone }]) => undone.sha))];
    const told = shas.length === 0
        ? ""
        : await (0,git_process/* demandGit */.eT)(["rev-list", "--no-walk=unsorted", "--abbrev-commit", ...shas], place.names);
    const short = new Map(told.split("\n").map((name, at) => [shas[at], name]));
    const named = answers.map(([pair, answer]) => {
        if (answer.kind !== "conflict")
            return [pair, answer];
        const { ours, theirs, undone } = pair;
        const parent = `parent of ${short.get(undone.sha)} (${(0,parts/* firstLine */.TM)(undone.message)})`;
        const side = Buffer.from(parent.replaceAll("/", "_")).toString("latin1");
        const paths = answer.paths.map((path) => path.replace(`~${ours}`, "~HEAD").replace(`~${theirs}`, () => `~${side}`));
        return [pair, { kind: "conflict", paths: paths.sort(), tree: answer.tree }];
    });
    return new Map(named);
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
    const [format, objects = ""] = told.split("\n");
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
        throw new errors/* WorldError */.nM(`${type} ${sha} is missing here`, { service: "git" });
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
