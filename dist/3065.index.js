export const id = 3065;
export const ids = [3065];
export const modules = {

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

/***/ 77213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   Z: () => (/* binding */ isUnclear)
/* harmony export */ });
/* harmony import */ var _octokit_request_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31015);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);



const answerShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    headers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]).optional()),
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(),
});
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
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(unreachable(cause), { service: "GitHub", request: route, cause });
    }
    const { status, headers, data } = answer;
    const parsed = body.safeParse(data);
    const said = parsed.success
        ? [parsed.data.message, ...parsed.data.errors.map(detail)].filter((text) => text !== "").join(": ")
        : "";
    const message = `answered ${status}${said === "" ? "" : `, ${said}`}`;
    const advice = advise(status, said, headers);
    // Without a cause: the error holds the request with its headers.
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(token === "" ? message : message.replaceAll(token, "***"), {
        service: "GitHub",
        request: route,
        status,
        ...(advice !== undefined && { advice }),
    });
}
/** The throttling plugin throws an error of its own that carries the response. */
function answerOf(error) {
    return error instanceof Error && "response" in error
        ? answerShape.safeParse(error.response).data
        : undefined;
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
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(cause.cause ?? cause);
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
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM && (error.status === undefined || error.status >= 500);
}


/***/ }),

/***/ 63065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubFromEnvironment: () => (/* binding */ githubFromEnvironment)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/world/github/shapes.js

/** Milliseconds since the epoch. */
const time = iso/* datetime */.w$({ offset: true }).transform((text) => Date.parse(text));
/** Undefined for a deleted account. GitHub also writes `{}` for a commit's unknown author. */
const person = schemas/* object */.Ikc({ login: schemas/* string */.YjP().optional(), type: schemas/* string */.YjP().optional() })
    .nullish()
    .transform((user) => user?.login === undefined ? undefined : { login: user.login, isBot: user.type === "Bot" });
const shapes_text = schemas/* string */.YjP()
    .nullish()
    .transform((value) => value ?? "");
/** An answer that nobody reads. */
const ignored = schemas/* unknown */.L5J();
const label = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ name: schemas/* string */.YjP() })])
    .transform((value) => (typeof value === "string" ? value : value.name));

;// CONCATENATED MODULE: ./lib/world/github/refs.js



const reference = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
const named = schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }).transform(({ ref }) => ref.replace(/^refs\//u, ""));
/** Without `refs/` in front. */
async function findRef(client, ref) {
    try {
        return (await client.find("GET /repos/{owner}/{repo}/git/ref/{ref}", { ref }, reference))?.object.sha;
    }
    catch (error) {
        // An empty repository has no refs.
        if (error instanceof lib_errors/* WorldError */.nM && error.status === 409)
            return;
        throw error;
    }
}
function refsOf(client) {
    return {
        findRef: (ref) => findRef(client, ref),
        readRefNames: (beginning) => client.list("GET /repos/{owner}/{repo}/git/matching-refs/{ref}", { ref: beginning }, named),
        async deleteRef(ref) {
            try {
                await client.repeat("DELETE /repos/{owner}/{repo}/git/refs/{ref}", { ref }, ignored);
            }
            catch (error) {
                if (!(error instanceof lib_errors/* WorldError */.nM && error.status === 422 && /does not exist/iu.test(error.message)))
                    throw error;
            }
        },
        async swapRef(ref, { from, to }) {
            try {
                if (from === undefined) {
                    await client.repeat("POST /repos/{owner}/{repo}/git/refs", { ref: `refs/${ref}`, sha: to }, ignored);
                }
                else {
                    // Not forced, GitHub moves it to a descendant only: who was overtaken is refused.
                    const body = { ref, sha: to, force: false };
                    await client.repeat("PATCH /repos/{owner}/{repo}/git/refs/{ref}", body, ignored);
                }
                return true;
            }
            catch (error) {
                if (wasOvertaken(error))
                    return false;
                throw error;
            }
        },
    };
}
function wasOvertaken(error) {
    if (!(error instanceof lib_errors/* WorldError */.nM))
        return false;
    const { status, message } = error;
    return (status === 409 ||
        (status === 422 && /fast.forward|already exists|does not exist|cannot lock|update failed/iu.test(message)));
}

;// CONCATENATED MODULE: ./lib/world/github/branches.js




const rule = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional() })
    .transform(({ type, parameters }) => ({ type, parameters: parameters ?? {} }));
function branchesOf(client) {
    const { deleteRef, readRefNames } = refsOf(client);
    async function findBranch(name) {
        const sha = await findRef(client, `heads/${name}`);
        return sha === undefined ? undefined : { name, sha };
    }
    /** A branch `a` and a branch `a/b` can't both be there: git keeps them as a file and a folder. */
    async function findInTheWay(name) {
        const parts = name.split("/");
        for (let count = 1; count < parts.length; count++) {
            const above = parts.slice(0, count).join("/");
            if ((await findBranch(above)) !== undefined)
                return above;
        }
        const [below] = await readRefNames(`heads/${name}/`);
        return below?.replace(/^heads\//u, "");
    }
    return {
        findBranch,
        async isProtected(name) {
            const route = "GET /repos/{owner}/{repo}/branches/{branch}";
            try {
                const found = await client.find(route, { branch: name }, schemas/* object */.Ikc({ protected: schemas/* boolean */.zMY() }));
                return found?.protected === true;
            }
            catch (error) {
                if (error instanceof lib_errors/* WorldError */.nM && error.status === 403)
                    return false;
                throw error;
            }
        },
        async createBranch(name, sha) {
            try {
                const body = { ref: `refs/heads/${name}`, sha };
                await client.repeat("POST /repos/{owner}/{repo}/git/refs", body, ignored);
                return { kind: "created" };
            }
            catch (error) {
                if (!isRefused(error, /already exists|update failed|cannot lock/iu))
                    throw error;
                const found = await findBranch(name);
                if (found !== undefined)
                    return { kind: "exists", sha: found.sha };
                const inTheWay = await findInTheWay(name);
                if (inTheWay === undefined)
                    throw error;
                return { kind: "blocked", by: inTheWay };
            }
        },
        async moveBranch(name, sha, force) {
            const body = { ref: `heads/${name}`, sha, force };
            await client.repeat("PATCH /repos/{owner}/{repo}/git/refs/{ref}", body, ignored);
        },
        deleteBranch: (name) => deleteRef(`heads/${name}`),
        async findBranchRules(name) {
            try {
                return await client.list("GET /repos/{owner}/{repo}/rules/branches/{branch}", { branch: name }, rule);
            }
            catch (error) {
                if (error instanceof lib_errors/* WorldError */.nM && (error.status === 403 || error.status === 404))
                    return;
                throw error;
            }
        },
    };
}
function isRefused(error, reason) {
    return error instanceof lib_errors/* WorldError */.nM && error.status === 422 && reason.test(error.message);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/world/github/explain.js
var explain = __webpack_require__(77213);
;// CONCATENATED MODULE: ./lib/world/github/read-answer.js


const graphqlRoute = "POST /graphql";
/** What is not JSON stays text, which fits no shape. */
async function readBody(data) {
    if (!(data instanceof ReadableStream))
        return data;
    const text = await new Response(data).text();
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
const graphqlError = schemas/* object */.Ikc({ message: schemas/* string */.YjP(), type: schemas/* string */.YjP().nullish() });
/** GitHub leaves `data` out when it gave up on the whole query. */
const graphqlAnswer = schemas/* object */.Ikc({
    data: schemas/* unknown */.L5J().optional(),
    errors: schemas/* array */.YOg(graphqlError).nullish(),
});
/** GraphQL says no with 200; these are the statuses that REST has for it. Others stay without: GitHub stumbled. */
const statusOfType = {
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
    NOT_FOUND: 404,
    UNPROCESSABLE: 422,
    RATE_LIMIT: 429,
    RATE_LIMITED: 429,
};
function refusedQuery(errors) {
    const status = errors.map(({ type }) => statusOfType[type ?? ""]).find((known) => known !== undefined);
    const said = [...new Set(errors.map(({ message }) => message))].slice(0, 5).join("; ");
    return new lib_errors/* WorldError */.nM(`answered: ${said}`, {
        service: "GitHub",
        request: graphqlRoute,
        ...(status !== undefined && { status }),
    });
}
/** From the header of an answer, which says whole seconds; undefined when it says nothing. */
function aheadOf(date) {
    const at = Date.parse(String(date));
    return Number.isNaN(at) ? undefined : Math.trunc((Date.now() - at) / 1_000);
}
function odd(route, error) {
    const [issue] = error.issues;
    const at = issue === undefined || issue.path.length === 0 ? "the answer" : issue.path.join(".");
    return new lib_errors/* WorldError */.nM(`answered something that is not GitHub's API: ${at}: ${issue?.message}`, {
        service: "GitHub",
        request: route,
        advice: "If there is a proxy in between, look at what it answers",
    });
}

;// CONCATENATED MODULE: ./lib/world/github/transport.js
/**
 * `fetch` with a time limit, a counter, and the runner's proxy. An answer that breaks off half-way fails like a
 * connection that does, so that it is tried again and never read as a whole one.
 */
function openTransport(timeoutMs) {
    let sent = 0;
    let route;
    return {
        requests: () => sent,
        async fetch(url, init) {
            sent++;
            route ??= openRoute();
            const send = await route;
            const answer = await send(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
            const body = await answer.arrayBuffer();
            if (isHalf(new Uint8Array(body), answer.headers.get("content-type"))) {
                throw new SyntaxError("the document breaks off");
            }
            const { status, headers } = answer;
            return new Response(body.byteLength === 0 ? null : body, { status, headers });
        },
    };
}
/** By its brackets: reading all of a large answer twice would take as long as fetching it. */
function isHalf(body, contentType) {
    if (!contentType?.startsWith("application/json"))
        return false;
    const closing = { "{": "}", "[": "]" }[String.fromCharCode(body[0] ?? 0)];
    const end = String.fromCharCode(...body.subarray(-16)).trimEnd();
    return closing !== undefined && !end.endsWith(closing);
}
/** The toolkit's fetch knows HTTP(S)_PROXY and NO_PROXY; it is loaded only where one is set, since it is slow to load. */
async function openRoute() {
    const proxied = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"].some((name) => process.env[name]);
    if (!proxied)
        return fetch;
    const { defaults } = await Promise.all(/* import() */[__webpack_require__.e(8439), __webpack_require__.e(7176)]).then(__webpack_require__.bind(__webpack_require__, 47176));
    const proxying = defaults.request?.fetch;
    return proxying ?? fetch;
}

;// CONCATENATED MODULE: ./lib/world/github/client.js






const largestPage = 100;
/** Some of a page may be left out, and asking for a few more costs nothing. */
const smallestPage = 30;
/** Seconds before each further try of a write that must happen once: these are the ones that matter most. */
const triesAgainAfter = [2, 5, 15, 30];
/** The version that the shapes are written for. */
const apiVersion = "2022-11-28";
function openClient(options) {
    const { owner, repo, serverUrl, token, log, secondMs = 1000 } = options;
    const transport = openTransport(options.timeoutMs ?? 30_000);
    // Loaded with the first request: a run that ends before it does not pay for it.
    let opened;
    const open = () => {
        opened ??= Promise.all(/* import() */[__webpack_require__.e(8439), __webpack_require__.e(56), __webpack_require__.e(2081)]).then(__webpack_require__.bind(__webpack_require__, 52081)).then(({ openOctokit }) => openOctokit(options, transport.fetch));
        return opened;
    };
    let scopes;
    let clockAhead;
    async function send(route, params, { shape, again }) {
        let answer;
        try {
            answer = await (await open()).request(route, {
                ...params,
                headers: { "x-github-api-version": apiVersion },
                request: {
                    // Octokit's own reading of JSON takes a second for a large tree, but the plugins look into GraphQL's answers.
                    parseSuccessResponseBody: route === graphqlRoute,
                    // Where a count is given, the plugin repeats whatever failed; its default goes by the status.
                    ...(!again && { retries: 0 }),
                },
            });
        }
        catch (error) {
            throw (0,explain/* explain */.W)(error, route, token);
        }
        const ahead = aheadOf(answer.headers.date);
        // An answer that was long under way looks as if our clock were ahead.
        if (ahead !== undefined && (clockAhead === undefined || Math.abs(ahead) < Math.abs(clockAhead)))
            clockAhead = ahead;
        const granted = answer.headers["x-oauth-scopes"];
        if (granted !== undefined)
            scopes = String(granted)
                .split(/[\s,]+/u)
                .filter(Boolean);
        const parsed = shape.safeParse(await readBody(answer.data));
        if (!parsed.success)
            throw odd(route, parsed.error);
        return { data: parsed.data, more: String(answer.headers.link ?? "").includes('rel="next"') };
    }
    async function read(route, params, shape) {
        return (await send(route, { owner, repo, ...params }, { shape, again: true })).data;
    }
    return {
        owner,
        repo,
        serverUrl,
        requests: transport.requests,
        scopes: () => scopes,
        clockAheadSeconds: () => clockAhead,
        read,
        repeat: read,
        async find(route, params, shape) {
            try {
                return await read(route, params, shape);
            }
            catch (error) {
                if (error instanceof lib_errors/* WorldError */.nM && error.status === 404)
                    return;
                throw error;
            }
        },
        async list(route, params, shape, limit = Number.POSITIVE_INFINITY) {
            const per_page = Math.min(Math.max(limit, smallestPage), largestPage);
            const found = [];
            for (let page = 1;; page++) {
                const query = { owner, repo, ...params, per_page, page };
                const { data, more } = await send(route, query, { shape: schemas/* array */.YOg(shape), again: true });
                found.push(...data.filter((entry) => entry !== undefined));
                if (!more || found.length >= limit)
                    return found.slice(0, limit);
            }
        },
        async once(route, params, { shape, find }) {
            let failed;
            for (const seconds of [0, ...triesAgainAfter]) {
                if (failed !== undefined) {
                    log?.detail(`${(0,lib_errors/* messageOf */.bD)(failed)}: looking whether it was carried out`);
                    await (0,promises_.setTimeout)(seconds * secondMs);
                    const looked = await look(find);
                    if (looked.kind === "found")
                        return looked.result;
                    if (looked.kind === "unknown")
                        continue;
                }
                try {
                    return (await send(route, { owner, repo, ...params }, { shape, again: false })).data;
                }
                catch (error) {
                    if (!(0,explain/* isUnclear */.Z)(error))
                        throw error;
                    failed = error;
                }
            }
            const looked = await look(find);
            if (looked.kind === "found")
                return looked.result;
            throw failed;
        },
        async send(route, params, shape) {
            return (await send(route, { owner, repo, ...params }, { shape, again: false })).data;
        },
        async sendInvalid(route, params) {
            await send(route, { owner, repo, ...params }, { shape: schemas/* unknown */.L5J(), again: false });
        },
        async query(document, variables, shape) {
            const baseUrl = options.graphqlUrl.replace(/\/graphql\/*$/u, "");
            const params = { baseUrl, query: document, variables };
            const { data } = await send(graphqlRoute, params, { shape: graphqlAnswer, again: true });
            if (data.errors && data.errors.length > 0)
                throw refusedQuery(data.errors);
            const parsed = shape.safeParse(data.data);
            if (!parsed.success)
                throw odd(graphqlRoute, parsed.error);
            return parsed.data;
        },
        warn: (text) => log?.warning(text),
    };
}
async function look(find) {
    try {
        const result = await find();
        return result === undefined ? { kind: "absent" } : { kind: "found", result };
    }
    catch (error) {
        if (!(error instanceof lib_errors/* WorldError */.nM))
            throw error;
        return { kind: "unknown" };
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/text/parts.js
var parts = __webpack_require__(99309);
// EXTERNAL MODULE: ./lib/world/git-objects.js
var git_objects = __webpack_require__(58845);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./lib/world/git-process.js




const timeoutMs = 300_000;
// Nothing else of the caller's environment reaches git: GIT_DIR, GIT_TRACE or an askpass program would change what it does.
const inherited = /^(PATH|Path|SystemRoot|TMPDIR|TEMP|TMP|https?_proxy|HTTPS?_PROXY|no_proxy|NO_PROXY|all_proxy|ALL_PROXY|SSL_CERT_(FILE|DIR))$/u;
/** No prompt, no network, no replaced objects, messages in English. */
function git_process_baseEnvironment() {
    const kept = Object.entries(process.env).flatMap(([name, value]) => value !== undefined && inherited.test(name) ? [[name, value]] : []);
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
    const child = (0,external_node_child_process_.spawn)("git", args, { cwd, env });
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
                reject(new lib_errors/* WorldError */.nM(`was ended by ${signal}`, { service: "git", request: `git ${args[0]}` }));
        });
    });
    // Git may end before it has read everything; its exit code tells.
    child.stdin.on("error", () => { });
    child.stdin.end(input);
    try {
        const [code, out, complaint] = await Promise.all([ended, (0,consumers_.buffer)(child.stdout), (0,consumers_.buffer)(child.stderr)]);
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
    return new lib_errors/* WorldError */.nM(why, { service: "git", cause });
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** As runGit, for commands that must succeed. */
async function git_process_demandGit(args, place, input) {
    const { out, complaint, code } = await runGit(args, place, input);
    if (code === 0)
        return out.toString();
    throw new lib_errors/* WorldError */.nM(firstComplaint(complaint), { service: "git", request: `git ${args[0]}` });
}
/** Git's own sentence, without its label. */
function firstComplaint(stderr) {
    const lines = stderr.split("\n").filter((line) => line.trim() !== "");
    const line = lines.find((text) => text.startsWith("fatal:")) ?? lines[0] ?? "it failed without a word";
    return line.replace(/^(?:fatal|error):\s*/u, "").slice(0, 300);
}
/** `git cat-file --batch`. */
function openObjectReader({ cwd, env }) {
    const child = (0,external_node_child_process_.spawn)("git", ["cat-file", "--batch"], { cwd, env, stdio: ["pipe", "pipe", "ignore"] });
    const waiting = [];
    let pieces = [];
    let held = 0;
    let needed = 1;
    let failure;
    function fail(message, cause) {
        failure ??= new lib_errors/* WorldError */.nM(message, { service: "git", request: "git cat-file", cause });
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
        const [first, ...others] = pieces;
        if (first === undefined)
            return;
        const all = others.length === 0 ? first : Buffer.concat(pieces);
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
            const [, sha = "", type = ""] = found ?? [];
            waiting.shift()?.resolve(found === null ? undefined : { sha, type, content });
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
    await git_process_demandGit(["index-pack", "--stdin"], { cwd: scratch, env: scratchEnv }, pack);
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
    const ran = await unlessItCrashes(runGit([...mergeTree, ours, theirs], place));
    if (typeof ran === "string")
        return { kind: "failed", why: ran };
    const { out, complaint, code } = ran;
    if (code > 1 || wentWrong(complaint)) {
        const old = /unknown option|usage: git merge-tree/u.test(complaint);
        return { kind: "failed", why: old ? "git 2.38 or newer is needed" : firstComplaint(complaint) };
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
        if (error instanceof lib_errors/* WorldError */.nM && error.message.includes("was ended by SIG"))
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
    const ran = await unlessItCrashes(runGit([...mergeTree, "--stdin"], place, input));
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
        : await git_process_demandGit(["rev-list", "--no-walk=unsorted", "--abbrev-commit", ...shas], place.names);
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
    const place = { cwd: folder, env: { ...baseEnvironment(), ...home() } };
    const told = await demandGit(["rev-parse", "--show-object-format", "--git-path", "objects"], place);
    const [format, objects = ""] = told.split("\n");
    const scratch = makeScratch(format === "sha256" ? "sha256" : "sha1");
    return openRepository({ place, scratch, objects: resolve(folder, objects) });
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
        await git_process_demandGit([...fetch, "origin", ...commits], place);
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
        ...git_process_baseEnvironment(),
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
    const reader = openObjectReader(place);
    const commits = new Map();
    const trees = openTreeCache();
    async function readObject(sha, type) {
        const object = await reader.find(sha);
        if (object?.type === type)
            return object.content;
        throw new lib_errors/* WorldError */.nM(`${type} ${sha} is missing here`, { service: "git" });
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

;// CONCATENATED MODULE: ./lib/world/github/clones.js

/** Git itself, for what the API can't do; the token goes no further than from here to git's environment. */
function clonesOf({ serverUrl, owner, repo, token, }) {
    return {
        openClone: (commits) => openClone({ url: `${serverUrl}/${owner}/${repo}.git`, token, commits }),
    };
}

;// CONCATENATED MODULE: ./lib/world/github/comments.js


const comment = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    body: shapes_text,
    user: person,
    created_at: time,
    updated_at: time.optional(),
    html_url: schemas/* string */.YjP(),
})
    .transform((answer) => ({
    id: answer.id,
    body: answer.body,
    author: answer.user?.login,
    authorIsBot: answer.user?.isBot ?? false,
    createdAt: answer.created_at,
    updatedAt: answer.updated_at ?? answer.created_at,
    url: answer.html_url,
}));
const pageSize = 100;
function commentsOf(client, findSelf) {
    async function readComments(number) {
        const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
        return client.list(route, { issue_number: number }, comment);
    }
    /** Anybody can write the marker; only our own comments count. */
    async function readMarked(number, marker) {
        const [comments, self] = await Promise.all([readComments(number), findSelf()]);
        return comments.filter(({ body, author }) => body.includes(marker) && (self === undefined || author === self.login));
    }
    async function createComment(number, body) {
        const find = async () => (await readComments(number)).findLast((known) => known.body === body);
        const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
        return client.once(route, { issue_number: number, body }, { shape: comment, find });
    }
    async function updateComment(commentId, body) {
        const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
        await client.repeat(route, { comment_id: commentId, body }, ignored);
    }
    async function deleteComment(commentId) {
        const route = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
        await client.find(route, { comment_id: commentId }, ignored);
    }
    return {
        readComments,
        // GitHub lists the oldest first, whatever is asked for.
        async readNewestComments(number, { total, most }) {
            const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
            const last = Math.max(1, Math.ceil(total / pageSize));
            const first = Math.max(1, Math.ceil((total - most + 1) / pageSize));
            const found = [];
            for (let page = first; page <= last; page++) {
                const params = { issue_number: number, per_page: pageSize, page };
                found.push(...(await client.read(route, params, schemas/* array */.YOg(comment))));
            }
            return found;
        },
        createComment,
        updateComment,
        async addReaction(commentId, reaction) {
            const route = "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions";
            await client.repeat(route, { comment_id: commentId, content: reaction }, ignored);
        },
        async ensureComment(number, marker, body) {
            const whole = body.includes(marker) ? body : `${marker}\n${body}`;
            let [known] = await readMarked(number, marker);
            if (known === undefined) {
                const made = await createComment(number, whole);
                // A run beside this one may have written its own in the meantime: the older one stays.
                [known = made] = await readMarked(number, marker);
                if (known.id !== made.id)
                    await deleteComment(made.id);
            }
            if (known.body !== whole)
                await updateComment(known.id, whole);
            return { ...known, body: whole };
        },
    };
}

;// CONCATENATED MODULE: ./lib/world/github/pulls-by-graphql.js


/** What a query asks of a pull request, so that `graphqlPull` can read it. */
const pullFields = `number id title body url state merged mergedAt isDraft createdAt changedFiles
    mergeCommit { oid } author { login __typename } labels(first: 50) { nodes { name } }
    headRefName headRefOid headRepository { nameWithOwner } baseRefName baseRefOid baseRepository { nameWithOwner }`;
const repository = schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }).nullable();
const graphqlPull = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(["OPEN", "CLOSED", "MERGED"]),
    merged: schemas/* boolean */.zMY(),
    mergedAt: time.nullable(),
    isDraft: schemas/* boolean */.zMY(),
    createdAt: time,
    changedFiles: schemas/* number */.aig(),
    mergeCommit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullable(),
    author: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), __typename: schemas/* string */.YjP() }).nullable(),
    labels: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })) }).nullable(),
    headRefName: schemas/* string */.YjP(),
    headRefOid: schemas/* string */.YjP(),
    headRepository: repository,
    baseRefName: schemas/* string */.YjP(),
    baseRefOid: schemas/* string */.YjP(),
    baseRepository: repository,
})
    .transform((node) => ({
    number: node.number,
    nodeId: node.id,
    title: node.title,
    body: node.body,
    url: node.url,
    state: node.state === "OPEN" ? "open" : "closed",
    merged: node.merged,
    mergedAt: node.mergedAt ?? undefined,
    mergeCommit: node.mergeCommit?.oid,
    draft: node.isDraft,
    // GraphQL leaves out the suffix that REST gives an App's login.
    author: node.author?.__typename === "Bot" ? `${node.author.login}[bot]` : node.author?.login,
    authorIsBot: node.author?.__typename === "Bot",
    labels: node.labels?.nodes.map(({ name }) => name) ?? [],
    headBranch: node.headRefName,
    headSha: node.headRefOid,
    headRepo: node.headRepository?.nameWithOwner,
    baseBranch: node.baseRefName,
    baseSha: node.baseRefOid,
    changedFiles: node.changedFiles,
    createdAt: node.createdAt,
    baseRepo: node.baseRepository?.nameWithOwner,
}));

;// CONCATENATED MODULE: ./lib/world/github/read-in-batches.js

/** Requests under way at once. */
const atOnce = 8;
/**
 * Many things by GraphQL: in large batches, then in small ones, and by REST where GraphQL gives none. A key that was asked
 * for by no way is not among those found; `query` answering undefined is an answer.
 * @throws WorldError when REST fails as well.
 */
async function readInBatches(keys, { client, sizes, query, one, mostOnes }) {
    const found = new Map();
    const keep = (key, value) => {
        if (value !== undefined)
            found.set(key, value);
    };
    let left = [...keys];
    for (const size of sizes) {
        try {
            while (left.length > 0) {
                const batch = left.slice(0, size);
                const values = await query(batch);
                for (const [at, key] of batch.entries())
                    keep(key, values[at]);
                left = left.slice(batch.length);
            }
            return { found };
        }
        catch (error) {
            if (!(error instanceof lib_errors/* WorldError */.nM))
                throw error;
            client.warn(`${error.message}: asking in another way`);
            // Smaller queries would be refused just as well.
            if (error.status !== undefined && error.status < 500)
                break;
        }
    }
    const wanted = left.slice(-mostOnes);
    for (let start = 0; start < wanted.length; start += atOnce) {
        const some = wanted.slice(start, start + atOnce);
        const values = await Promise.all(some.map(one));
        for (const [at, key] of some.entries())
            keep(key, values[at]);
    }
    return { found };
}

;// CONCATENATED MODULE: ./lib/world/github/rest-pull.js


const side = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP(),
    sha: schemas/* string */.YjP(),
    repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP(), default_branch: schemas/* string */.YjP().optional() }).nullable(),
});
/** A pull request as REST gives it. */
const pull = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    node_id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    body: shapes_text,
    html_url: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(["open", "closed"]),
    merged_at: time.nullable(),
    merge_commit_sha: schemas/* string */.YjP().nullable(),
    draft: schemas/* boolean */.zMY().optional(),
    auto_merge: schemas/* unknown */.L5J().optional(),
    user: person,
    labels: schemas/* array */.YOg(label),
    head: side,
    base: side,
    changed_files: schemas/* number */.aig().optional(),
    comments: schemas/* number */.aig().optional(),
    created_at: time,
})
    .transform((answer) => ({
    number: answer.number,
    nodeId: answer.node_id,
    title: answer.title,
    body: answer.body,
    url: answer.html_url,
    state: answer.state,
    merged: answer.merged_at !== null,
    mergedAt: answer.merged_at ?? undefined,
    // Before the merge it names a trial merge that is in no branch.
    mergeCommit: answer.merged_at === null ? undefined : (answer.merge_commit_sha ?? undefined),
    draft: answer.draft ?? false,
    ...(answer.auto_merge !== undefined && { autoMerges: answer.auto_merge !== null }),
    author: answer.user?.login,
    authorIsBot: answer.user?.isBot ?? false,
    labels: answer.labels,
    headBranch: answer.head.ref,
    headSha: answer.head.sha,
    headRepo: answer.head.repo?.full_name,
    baseBranch: answer.base.ref,
    baseSha: answer.base.sha,
    ...(answer.base.repo?.default_branch !== undefined && {
        defaultBranch: answer.base.repo.default_branch,
    }),
    changedFiles: answer.changed_files,
    ...(answer.comments !== undefined && { comments: answer.comments }),
    createdAt: answer.created_at,
}));

;// CONCATENATED MODULE: ./lib/world/github/commits.js





const verification = schemas/* object */.Ikc({ verified: schemas/* boolean */.zMY() }).optional();
const commit = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP(),
    commit: schemas/* object */.Ikc({
        tree: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
        message: schemas/* string */.YjP(),
        author: schemas/* object */.Ikc({ email: schemas/* string */.YjP().optional() }).nullable().optional(),
        committer: schemas/* object */.Ikc({ date: time.optional(), email: schemas/* string */.YjP().optional() }).nullable(),
        verification,
    }),
    parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })),
    author: person,
    committer: person,
})
    .transform((answer) => ({
    sha: answer.sha,
    tree: answer.commit.tree.sha,
    parents: answer.parents.map(({ sha }) => sha),
    message: answer.commit.message,
    author: answer.author?.login,
    authorIsBot: answer.author?.isBot ?? false,
    committer: answer.committer?.login,
    ...(answer.commit.author?.email !== undefined && { authorEmail: answer.commit.author.email }),
    ...(answer.commit.committer?.email !== undefined && { committerEmail: answer.commit.committer.email }),
    committedAt: answer.commit.committer?.date ?? 0,
    ...(answer.commit.verification !== undefined && { verified: answer.commit.verification.verified }),
}));
const changedFile = schemas/* object */.Ikc({
    filename: schemas/* string */.YjP(),
    previous_filename: schemas/* string */.YjP().optional(),
    status: schemas/* enum */.k5n(["added", "removed", "modified", "renamed", "copied", "changed", "unchanged"]),
    additions: schemas/* number */.aig(),
    deletions: schemas/* number */.aig(),
    patch: schemas/* string */.YjP().optional(),
    sha: schemas/* string */.YjP().nullable(),
})
    .transform((answer) => ({
    path: answer.filename,
    previousPath: answer.previous_filename,
    status: answer.status,
    additions: answer.additions,
    deletions: answer.deletions,
    patch: answer.patch,
    sha: answer.sha ?? undefined,
}));
const comparison = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(["ahead", "behind", "diverged", "identical"]),
    merge_base_commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
    base_commit: commit,
    commits: schemas/* array */.YOg(commit),
    total_commits: schemas/* number */.aig(),
    files: schemas/* array */.YOg(changedFile).optional(),
    html_url: schemas/* string */.YjP(),
});
/** What GitHub lists at most, on the first page. */
const mostFiles = 300;
/** GitHub works longer on a larger query and gives up at ten seconds; then the smaller ones are tried. */
const commitsPerQuery = [50, 10];
/** So many, the newest, are asked one by one where GraphQL fails. */
const mostByRest = 100;
function commitsOf(client) {
    async function readPage(basehead, page, size) {
        const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
        return client.read(route, { basehead, page, per_page: size }, comparison);
    }
    return {
        readCommit: (ref) => client.read("GET /repos/{owner}/{repo}/commits/{ref}", { ref, per_page: 1 }, commit),
        readCommits: (sha, limit) => client.list("GET /repos/{owner}/{repo}/commits", { sha }, commit, limit),
        async compare(base, head, limit = 250) {
            const size = Math.min(limit, 100);
            const basehead = `${base}...${head}`;
            const first = await readPage(basehead, 1, size);
            const commits = [...first.commits];
            const wanted = Math.min(limit, first.total_commits);
            for (let page = 2; commits.length < wanted; page++) {
                const { commits: more } = await readPage(basehead, page, size);
                if (more.length === 0)
                    break;
                commits.push(...more);
            }
            const files = first.files ?? [];
            return {
                status: first.status,
                mergeBase: first.merge_base_commit.sha,
                base: first.base_commit,
                commits: commits.slice(0, limit),
                total: first.total_commits,
                files,
                filesComplete: files.length < mostFiles,
                url: first.html_url,
            };
        },
        async readPullsOfCommits(shas) {
            const { found } = await readInBatches(shas, {
                client,
                sizes: commitsPerQuery,
                query: (batch) => readBatch(client, batch),
                one: (sha) => readPullsOfCommit(client, sha),
                mostOnes: mostByRest,
            });
            return found;
        },
    };
}
/** The same by REST, one commit at a time. */
async function readPullsOfCommit(client, sha) {
    const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
    const pulls = (await client.find(route, { commit_sha: sha, per_page: 10 }, schemas/* array */.YOg(pull))) ?? [];
    return pulls.filter(({ merged }) => merged);
}
/** Nothing there, or no commit. */
const noCommit = schemas/* union */.KCZ([schemas/* null */.chJ(), schemas/* strictObject */.rej({})]).transform(() => undefined);
const pullsOfCommit = schemas/* object */.Ikc({ associatedPullRequests: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(graphqlPull) }) });
async function readBatch({ owner, repo, query }, shas) {
    const names = shas.map((_, at) => `c${at}`);
    const { repository } = await query(pullsOfCommitsQuery(shas.length), {
        owner,
        repo,
        ...Object.fromEntries(shas.map((sha, at) => [`c${at}`, sha])),
    }, schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([pullsOfCommit, noCommit])) }));
    return names.map((name) => (repository[name]?.associatedPullRequests?.nodes ?? [])
        .filter(({ merged, baseRepo }) => merged && baseRepo?.toLowerCase() === `${owner}/${repo}`.toLowerCase())
        .map(({ baseRepo: _, ...pull }) => pull));
}
function pullsOfCommitsQuery(count) {
    const names = Array.from({ length: count }, (_, at) => `c${at}`);
    return `query ($owner: String!, $repo: String!, ${names.map((name) => `$${name}: GitObjectID!`).join(", ")}) {
  repository(owner: $owner, name: $repo) {
    ${names.map((name) => `${name}: object(oid: $${name}) { ...pulls }`).join("\n    ")}
  }
}
fragment pulls on Commit {
  associatedPullRequests(first: 10) { nodes { ${pullFields} } }
}`;
}

;// CONCATENATED MODULE: ./lib/world/github/trees.js


const tree = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP(),
    truncated: schemas/* boolean */.zMY().optional(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        mode: schemas/* string */.YjP(),
        type: schemas/* enum */.k5n(["blob", "tree", "commit"]),
        sha: schemas/* string */.YjP(),
        size: schemas/* number */.aig().exactOptional(),
    })),
})
    .transform((answer) => ({
    sha: answer.sha,
    entries: answer.tree,
    truncated: answer.truncated ?? false,
}));
const blob = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz("base64") });
const created = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
const trees_commit = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP(),
    tree: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
    parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })),
    message: schemas/* string */.YjP(),
    committer: schemas/* object */.Ikc({ date: time }),
    verification: schemas/* object */.Ikc({ verified: schemas/* boolean */.zMY() }).optional(),
})
    .transform((answer) => ({
    sha: answer.sha,
    tree: answer.tree.sha,
    parents: answer.parents.map(({ sha }) => sha),
    message: answer.message,
    author: undefined,
    authorIsBot: false,
    committedAt: answer.committer.date,
    ...(answer.verification !== undefined && { verified: answer.verification.verified }),
}));
/** From another repository when one is given. */
async function readBlob(client, sha, repo) {
    const route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
    const { content } = await client.read(route, { file_sha: sha, ...repo }, blob);
    return Buffer.from(content, "base64");
}
/** Objects have their content's name: made twice they are one, and a commit that nothing points at is no trace. */
function treesOf(client) {
    const treeRoute = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
    return {
        readTree: (sha) => client.read(treeRoute, { tree_sha: sha, recursive: "1" }, tree),
        readSubtree: (sha) => client.read(treeRoute, { tree_sha: sha }, tree),
        readBlob: (sha) => readBlob(client, sha),
        async createBlob(content) {
            const body = { content: Buffer.from(content).toString("base64"), encoding: "base64" };
            return (await client.repeat("POST /repos/{owner}/{repo}/git/blobs", body, created)).sha;
        },
        async createTree(baseTree, changes) {
            const entries = changes.map(({ path, mode, sha }) => ({
                path,
                mode: mode,
                type: mode === "160000" ? "commit" : mode === "040000" ? "tree" : "blob",
                sha,
            }));
            const body = { ...(baseTree !== undefined && { base_tree: baseTree }), tree: entries };
            return (await client.repeat("POST /repos/{owner}/{repo}/git/trees", body, created)).sha;
        },
        createCommit: (body) => client.repeat("POST /repos/{owner}/{repo}/git/commits", body, trees_commit),
    };
}

;// CONCATENATED MODULE: ./lib/world/github/contents.js



/** A directory is an array; a submodule and a symbolic link that leads out have other types. */
const content = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ type: schemas/* literal */.euz("file"), sha: schemas/* string */.YjP(), encoding: schemas/* string */.YjP(), content: schemas/* string */.YjP() }),
    schemas/* array */.YOg(schemas/* unknown */.L5J()).transform(() => undefined),
    schemas/* object */.Ikc({ type: schemas/* enum */.k5n(["dir", "symlink", "submodule"]) }).transform(() => undefined),
]);
const graphqlBlob = schemas/* object */.Ikc({
    oid: schemas/* string */.YjP(),
    byteSize: schemas/* number */.aig(),
    isBinary: schemas/* boolean */.zMY().nullable(),
    isTruncated: schemas/* boolean */.zMY(),
    text: schemas/* string */.YjP().nullable(),
});
/** Nothing there, or a directory. */
const noBlob = schemas/* union */.KCZ([schemas/* null */.chJ(), schemas/* strictObject */.rej({})]).transform(() => undefined);
/** The answer to more comes near GitHub's ten seconds; then the smaller ones are tried. */
const filesPerQuery = [75, 15];
/** A file that is left out would be taken for one that is not there. */
const contents_mostByRest = Number.POSITIVE_INFINITY;
/** A byte order mark is part of the file. */
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
function contentsOf(client) {
    const findFile = async (path, ref, repo) => {
        const route = "GET /repos/{owner}/{repo}/contents/{path}";
        const file = await client.find(route, { path, ref, ...repo }, content);
        if (file === undefined)
            return;
        // Above a megabyte the text is left out of the answer.
        const bytes = file.encoding === "base64"
            ? Buffer.from(file.content, "base64")
            : await readBlob(client, file.sha, repo);
        return utf8.decode(bytes);
    };
    /** Those that are missing are left out. */
    async function readAll(files, maxBytes) {
        const { found } = await readInBatches(files, {
            client,
            sizes: filesPerQuery,
            query: async (batch) => {
                const blobs = await contents_readBatch(client, batch);
                return Promise.all(blobs.map((blob) => (blob === undefined ? "missing" : textOf(blob, maxBytes))));
            },
            one: async ({ path, ref }) => {
                const text = await findFile(path, ref);
                if (text === undefined)
                    return "missing";
                const isLeft = text.slice(0, 8_000).includes("\0") || Buffer.byteLength(text) > maxBytes;
                return isLeft ? { kind: "left" } : { kind: "text", text };
            },
            mostOnes: contents_mostByRest,
        });
        return new Map([...found].flatMap(([file, what]) => (what === "missing" ? [] : [[file, what]])));
    }
    async function textOf(blob, maxBytes) {
        if (blob.isBinary === true || blob.byteSize > maxBytes)
            return { kind: "left" };
        if (!blob.isTruncated && blob.text !== null)
            return { kind: "text", text: blob.text };
        return { kind: "text", text: utf8.decode(await readBlob(client, blob.oid)) };
    }
    return {
        findFile,
        async readFiles(ref, paths, maxBytes) {
            const found = await readAll(paths.map((path) => ({ ref, path })), maxBytes);
            const texts = new Map();
            const left = [];
            for (const [{ path }, what] of found) {
                if (what.kind === "text")
                    texts.set(path, what.text);
                else
                    left.push(path);
            }
            return { texts, left };
        },
        async readVersions(files, maxBytes) {
            const found = await readAll(files, maxBytes);
            return files.map((file) => {
                const what = found.get(file);
                return what?.kind === "text" ? what.text : undefined;
            });
        },
    };
}
async function contents_readBatch({ owner, repo, query }, files) {
    const variables = Object.fromEntries(files.map(({ ref, path }, at) => [`f${at}`, `${ref}:${path}`]));
    const shape = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([graphqlBlob, noBlob])) });
    const { repository } = await query(filesQuery(files.length), { owner, repo, ...variables }, shape);
    return files.map((_, at) => repository[`f${at}`]);
}
function filesQuery(count) {
    const names = Array.from({ length: count }, (_, at) => `f${at}`);
    return `query ($owner: String!, $repo: String!, ${names.map((name) => `$${name}: String!`).join(", ")}) {
  repository(owner: $owner, name: $repo) {
    ${names.map((name) => `${name}: object(expression: $${name}) { ...file }`).join("\n    ")}
  }
}
fragment file on Blob { oid byteSize isBinary isTruncated text }`;
}

;// CONCATENATED MODULE: ./lib/world/github/deployments.js


const deployment = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    sha: schemas/* string */.YjP(),
    ref: schemas/* string */.YjP(),
    environment: schemas/* string */.YjP(),
    task: schemas/* string */.YjP(),
    created_at: time,
    updated_at: time.optional().catch(undefined),
    creator: person,
    payload: schemas/* unknown */.L5J(),
    description: shapes_text,
    transient_environment: schemas/* boolean */.zMY().nullish(),
    production_environment: schemas/* boolean */.zMY().nullish(),
})
    .transform(({ created_at, updated_at, creator, transient_environment, production_environment, ...answer }) => ({
    ...answer,
    createdAt: created_at,
    ...(updated_at !== undefined && { updatedAt: updated_at }),
    creator: creator?.login,
    creatorIsBot: creator?.isBot ?? false,
    // An older Enterprise Server leaves both out.
    ...(transient_environment != null && { transient: transient_environment }),
    ...(production_environment != null && { production: production_environment }),
}));
const states = ["error", "failure", "inactive", "in_progress", "queued", "pending", "success"];
const deploymentStatus = schemas/* object */.Ikc({
    // An environment with required reviewers says `waiting`, which GitHub's description of itself leaves out.
    state: schemas/* enum */.k5n(states).catch("pending"),
    description: shapes_text,
    created_at: time,
    creator: person,
    environment_url: shapes_text,
    log_url: shapes_text,
    target_url: shapes_text,
})
    .transform((answer) => ({
    state: answer.state,
    description: answer.description,
    createdAt: answer.created_at,
    creator: answer.creator?.login,
    environmentUrl: answer.environment_url || undefined,
    logUrl: answer.log_url || answer.target_url || undefined,
}));
/** GitHub refuses longer ones. */
const longestDescription = 140;
function deploymentsOf(client) {
    return {
        readDeployments({ limit, ...query }) {
            return client.list("GET /repos/{owner}/{repo}/deployments", query, deployment, limit);
        },
        readDeploymentStatuses(deploymentId) {
            const route = "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
            return client.list(route, { deployment_id: deploymentId }, deploymentStatus);
        },
        // Carried out twice it says the same thing twice.
        async markDeployment(deploymentId, { state, description, logUrl }) {
            await client.repeat("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
                deployment_id: deploymentId,
                state,
                description: [...description].slice(0, longestDescription).join(""),
                auto_inactive: false,
                ...(logUrl !== undefined && { log_url: logUrl }),
            }, ignored);
        },
    };
}

;// CONCATENATED MODULE: ./lib/world/github/issues.js



const answer = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    title: schemas/* string */.YjP(),
    body: shapes_text,
    html_url: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(["open", "closed"]),
    labels: schemas/* array */.YOg(label),
    user: person,
    created_at: time,
    updated_at: time.optional(),
    closed_at: time.nullable(),
    state_reason: schemas/* string */.YjP().nullish(),
    pull_request: schemas/* unknown */.L5J().optional(),
    comments: schemas/* number */.aig().optional(),
    assignees: schemas/* array */.YOg(person).nullish(),
});
function issueOf(found) {
    return {
        number: found.number,
        title: found.title,
        body: found.body,
        url: found.html_url,
        state: found.state,
        labels: found.labels,
        author: found.user?.login,
        assignees: (found.assignees ?? []).flatMap((known) => (known === undefined ? [] : [known.login])),
        createdAt: found.created_at,
        ...(found.updated_at !== undefined && { updatedAt: found.updated_at }),
        closedAt: found.closed_at ?? undefined,
        ...(found.state_reason && { stateReason: found.state_reason }),
        ...(found.comments !== undefined && { comments: found.comments }),
    };
}
const issue = answer.transform(issueOf);
/** GitHub lists pull requests among the issues. */
const issueOrPull = answer.transform((found) => found.pull_request === undefined ? issueOf(found) : undefined);
const issues_event = schemas/* object */.Ikc({
    event: schemas/* string */.YjP(),
    actor: person,
    created_at: time,
    label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).optional(),
});
const assigned = schemas/* object */.Ikc({ assignees: schemas/* array */.YOg(person) });
function issuesOf(client) {
    async function readIssues({ labels, state, limit }) {
        const query = { labels: labels.join(","), state, sort: "created", direction: "desc" };
        return client.list("GET /repos/{owner}/{repo}/issues", query, issueOrPull, limit);
    }
    async function createIssue(wanted) {
        const find = async () => {
            const newest = await readIssues({ labels: [], state: "open", limit: 10 });
            return newest.find(({ title, body }) => title === wanted.title && body === wanted.body);
        };
        return client.once("POST /repos/{owner}/{repo}/issues", wanted, { shape: issue, find });
    }
    /** Whether GitHub took them; a name that it does not take costs only itself. */
    async function assignOne(number, login) {
        const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees";
        try {
            const { assignees } = await client.repeat(route, { issue_number: number, assignees: [login] }, assigned);
            return assignees.some((known) => known?.login.toLowerCase() === login.toLowerCase());
        }
        catch (error) {
            if (error instanceof lib_errors/* WorldError */.nM && error.status !== undefined && error.status < 500)
                return false;
            throw error;
        }
    }
    return {
        readIssues,
        async findIssue(number) {
            const route = "GET /repos/{owner}/{repo}/issues/{issue_number}";
            return client.find(route, { issue_number: number }, issueOrPull);
        },
        async createIssue(wanted) {
            try {
                return { ...(await createIssue(wanted)), unassigned: [] };
            }
            catch (error) {
                // One assignee who left must not cost the issue, nor the others their turn.
                if (wanted.assignees.length === 0 || !isAboutAssignees(error))
                    throw error;
                const made = await createIssue({ ...wanted, assignees: [] });
                const unassigned = [];
                for (const login of wanted.assignees) {
                    const isAssigned = await assignOne(made.number, login).catch(() => false);
                    if (!isAssigned)
                        unassigned.push(login);
                }
                return { ...made, unassigned };
            }
        },
        async assign(number, logins) {
            const refused = [];
            for (const login of logins)
                if (!(await assignOne(number, login)))
                    refused.push(login);
            return { refused };
        },
        async updateIssue(number, { stateReason, ...change }) {
            const route = "PATCH /repos/{owner}/{repo}/issues/{issue_number}";
            const reason = stateReason === undefined ? {} : { state_reason: stateReason };
            return client.repeat(route, { issue_number: number, ...change, ...reason }, issue);
        },
        async addLabels(number, labels) {
            if (labels.length === 0)
                return;
            const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/labels";
            await client.repeat(route, { issue_number: number, labels }, ignored);
        },
        async removeLabel(number, name) {
            const route = "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}";
            await client.find(route, { issue_number: number, name }, ignored);
        },
        async readLabelEvents(number, name) {
            const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/events";
            const events = await client.list(route, { issue_number: number }, issues_event);
            return events.flatMap(({ event: kind, actor, created_at, label: on }) => (kind === "labeled" || kind === "unlabeled") && on?.name.toLowerCase() === name.toLowerCase()
                ? [{ kind, by: actor?.login, at: created_at }]
                : []);
        },
    };
}
function isAboutAssignees(error) {
    return error instanceof lib_errors/* WorldError */.nM && error.status === 422 && /assignee/iu.test(error.message);
}

;// CONCATENATED MODULE: ./lib/world/github/permissions.js

/**
 * Requests that GitHub must refuse whoever asks, since what they need is left out. Whether the token may comes first, so a
 * 403 tells of the permission and a 422 that it is there. None of them can change anything.
 */
function question(permission, deploymentId) {
    switch (permission) {
        case "contents":
            return { route: "POST /repos/{owner}/{repo}/git/refs", params: {} };
        case "pull-requests":
            return { route: "POST /repos/{owner}/{repo}/pulls", params: {} };
        case "issues":
            return { route: "POST /repos/{owner}/{repo}/issues", params: {} };
        case "deployments": {
            const route = "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
            return deploymentId === undefined ? undefined : { route, params: { deployment_id: deploymentId } };
        }
        case "actions":
            // A workflow of this name can't be: its file would have to begin with a dash and have no ending.
            return {
                route: "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
                params: { workflow_id: "-" },
            };
    }
}
function permissionsOf(client) {
    async function ask(permission, deploymentId) {
        const asked = question(permission, deploymentId);
        if (asked === undefined)
            return undefined;
        try {
            await client.sendInvalid(asked.route, asked.params);
        }
        catch (error) {
            if (!(error instanceof lib_errors/* WorldError */.nM))
                throw error;
            return shortfall(permission, error);
        }
        return undefined;
    }
    return {
        async findShortfalls(permissions, deploymentId) {
            const scopes = client.scopes() ?? [];
            // A classic token has scopes instead, and GitHub says with every answer which.
            if (scopes.some((scope) => scope === "repo" || scope === "public_repo"))
                return [];
            if (scopes.length > 0)
                return [{ kind: "token-scope", scopes }];
            const found = await Promise.all(permissions.map((permission) => ask(permission, deploymentId)));
            return found.filter((one) => one !== undefined);
        },
    };
}
function shortfall(permission, { status, message }) {
    if (status === 403 && /not accessible by|must have (?:write|push)/iu.test(message))
        return { kind: "permission", permission };
    if (status === 403 && /not permitted to create or approve pull requests/iu.test(message))
        return { kind: "pulls-forbidden" };
    if (permission === "issues" && status === 410)
        return { kind: "issues-off" };
    if (status === 403 && /archived/iu.test(message))
        return { kind: "archived" };
    // Anything else says nothing about what the token may do.
    return undefined;
}

;// CONCATENATED MODULE: ./lib/world/github/pulls.js





/** A push to a branch. @see https://docs.github.com/rest/repos/repos#list-repository-activities */
const activity = schemas/* object */.Ikc({
    actor: person,
    before: schemas/* string */.YjP().optional(),
    after: schemas/* string */.YjP().optional(),
    timestamp: time.optional(),
})
    .transform(({ actor, before, after, timestamp }) => ({
    by: actor?.login,
    before: commitName(before),
    after: commitName(after),
    at: timestamp,
}));
/** A branch with more is nobody's own. */
const mostPushes = 1_000;
/** Zeros stand for a branch that is not there. */
function commitName(text) {
    return text === undefined || /^0+$/u.test(text) ? undefined : text;
}
const autoMergeMutation = `mutation ($pull: ID!, $method: PullRequestMergeMethod!) {
  enablePullRequestAutoMerge(input: { pullRequestId: $pull, mergeMethod: $method }) { clientMutationId }
}`;
const draftMutation = `mutation ($pull: ID!) {
  convertPullRequestToDraft(input: { pullRequestId: $pull }) { clientMutationId }
}`;
function pullsOf(client) {
    const { owner } = client;
    async function readPull(number) {
        return client.read("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number }, pull);
    }
    async function findPulls({ head, limit, ...query }) {
        return client.list("GET /repos/{owner}/{repo}/pulls", {
            ...query,
            sort: "created",
            direction: "desc",
            ...(head !== undefined && { head: `${owner}:${head}` }),
        }, pull, limit);
    }
    return {
        readPull,
        findPulls,
        async findPullsOfHead(sha) {
            const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
            const pulls = await client.list(route, { commit_sha: sha }, pull);
            return pulls.filter(({ state, headSha }) => state === "open" && headSha === sha);
        },
        async findPushes(repo, branch) {
            const route = "GET /repos/{owner}/{repo}/activity";
            try {
                const events = await client.list(route, { ...repo, ref: `refs/heads/${branch}` }, activity, mostPushes);
                const pushes = events.flatMap((event) => event.by === undefined ? [] : [{ ...event, by: event.by }]);
                // One of nobody could be of anybody, and so could those that are not listed.
                const whole = events.length > 0 && events.length < mostPushes && pushes.length === events.length;
                return whole ? pushes : undefined;
            }
            catch (error) {
                if (error instanceof lib_errors/* WorldError */.nM && (error.status === 403 || error.status === 404))
                    return undefined;
                throw error;
            }
        },
        createPull(body) {
            const { head, base } = body;
            const find = async () => (await findPulls({ head, base, state: "open", limit: 1 }))[0];
            return client.once("POST /repos/{owner}/{repo}/pulls", body, { shape: pull, find });
        },
        async updatePull(number, change) {
            const route = "PATCH /repos/{owner}/{repo}/pulls/{pull_number}";
            await client.repeat(route, { pull_number: number, ...change }, ignored);
        },
        async enableAutoMerge(pullNodeId, method) {
            await client.query(autoMergeMutation, { pull: pullNodeId, method }, ignored);
        },
        async convertToDraft(pullNodeId) {
            await client.query(draftMutation, { pull: pullNodeId }, ignored);
        },
        async readPullFiles(number, changedFiles) {
            const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";
            const [count, files] = await Promise.all([
                changedFiles ?? readPull(number).then((known) => known.changedFiles),
                client.list(route, { pull_number: number }, changedFile),
            ]);
            return { files, complete: count !== undefined && files.length >= count };
        },
        readPullCommits(number) {
            const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits";
            return client.list(route, { pull_number: number }, commit);
        },
    };
}

;// CONCATENATED MODULE: ./lib/world/github/repository.js



const repository_repository = schemas/* object */.Ikc({
    default_branch: schemas/* string */.YjP(),
    archived: schemas/* boolean */.zMY(),
    private: schemas/* boolean */.zMY(),
    allow_merge_commit: schemas/* boolean */.zMY().optional(),
    allow_squash_merge: schemas/* boolean */.zMY().optional(),
    allow_rebase_merge: schemas/* boolean */.zMY().optional(),
    allow_auto_merge: schemas/* boolean */.zMY().optional(),
    permissions: schemas/* object */.Ikc({ push: schemas/* boolean */.zMY() }).optional(),
})
    .transform((answer) => ({
    defaultBranch: answer.default_branch,
    archived: answer.archived,
    private: answer.private,
    // Told only to tokens that may push; GitHub's own defaults otherwise.
    allowMergeCommit: answer.allow_merge_commit ?? true,
    allowSquashMerge: answer.allow_squash_merge ?? true,
    allowRebaseMerge: answer.allow_rebase_merge ?? true,
    allowAutoMerge: answer.allow_auto_merge ?? false,
    canPush: answer.permissions?.push,
}));
const viewerQuery = "query { viewer { login } }";
const viewer = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) });
const permission = schemas/* object */.Ikc({ permission: schemas/* enum */.k5n(["admin", "write", "read", "none"]) });
const ofAuthor = schemas/* object */.Ikc({ author: person });
function repositoryOf(client) {
    let self;
    async function findPermission(login) {
        const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
        return (await client.find(route, { username: login }, permission))?.permission;
    }
    return {
        findPermission,
        async findLoginOf(address) {
            const route = "GET /repos/{owner}/{repo}/commits";
            const [found] = await client.read(route, { author: address, per_page: 1 }, schemas/* array */.YOg(ofAuthor));
            return found?.author?.login;
        },
        readRepository: () => client.read("GET /repos/{owner}/{repo}", {}, repository_repository),
        findSelf() {
            self ??= readSelf(client).catch((error) => {
                self = undefined;
                throw error;
            });
            return self;
        },
        async readPermission(login) {
            return (await findPermission(login)) ?? "none";
        },
    };
}
/** By GraphQL: `GET /user` is refused to the job's own token. */
async function readSelf(client) {
    try {
        const { viewer: me } = await client.query(viewerQuery, {}, viewer);
        return { login: me.login, kind: me.login.endsWith("[bot]") ? "bot" : "user" };
    }
    catch (error) {
        if (!(error instanceof lib_errors/* WorldError */.nM))
            throw error;
        if (error.status !== undefined && error.status < 500)
            return;
        return await readSelfByRest(client);
    }
}
/** Where GraphQL is down; whom the job's own token speaks for REST does not tell. */
async function readSelfByRest(client) {
    try {
        const { login } = await client.read("GET /user", {}, schemas/* object */.Ikc({ login: schemas/* string */.YjP() }));
        return { login, kind: login.endsWith("[bot]") ? "bot" : "user" };
    }
    catch (error) {
        if (error instanceof lib_errors/* WorldError */.nM && error.status !== undefined && error.status < 500)
            return;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/world/github/reviews.js



const review = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    user: person,
    state: schemas/* enum */.k5n(["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"]),
    commit_id: schemas/* string */.YjP().nullable(),
    submitted_at: time.optional(),
})
    .transform((answer) => ({
    id: answer.id,
    author: answer.user?.login,
    state: answer.state,
    // Empty when the commit was lost to a force push: such a review stands for nothing that is there now.
    sha: answer.commit_id ?? "",
    submittedAt: answer.submitted_at ?? 0,
}));
const timelineEvent = schemas/* object */.Ikc({
    event: schemas/* string */.YjP().optional(),
    created_at: time.optional(),
    requested_reviewer: person,
    requested_team: schemas/* object */.Ikc({ slug: schemas/* string */.YjP() }).optional(),
});
function reviewsOf(client) {
    /** All or nothing: one name that can't be asked makes GitHub refuse the rest. */
    async function request(number, users, teams) {
        const route = "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers";
        try {
            await client.repeat(route, { pull_number: number, reviewers: users, team_reviewers: teams }, ignored);
            return true;
        }
        catch (error) {
            if (error instanceof lib_errors/* WorldError */.nM && error.status === 422)
                return false;
            throw error;
        }
    }
    return {
        async requestReviewers(number, { users, teams }) {
            if (users.length + teams.length === 0)
                return { refused: [] };
            if (await request(number, users, teams))
                return { refused: [] };
            if (users.length + teams.length === 1)
                return { refused: [...users, ...teams] };
            const refused = [];
            for (const user of users)
                if (!(await request(number, [user], [])))
                    refused.push(user);
            for (const team of teams)
                if (!(await request(number, [], [team])))
                    refused.push(team);
            return { refused };
        },
        readReviews(number) {
            const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews";
            return client.list(route, { pull_number: number }, review);
        },
        async readReviewRequests(number) {
            const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline";
            const events = await client.list(route, { issue_number: number }, timelineEvent);
            return events
                .filter(({ event }) => event === "review_requested")
                .map(({ requested_reviewer, requested_team, created_at }) => ({
                ...(requested_team && { team: requested_team.slug }),
                ...(requested_reviewer && { user: requested_reviewer.login }),
                at: created_at ?? 0,
            }));
        },
        async readTeam(org, team) {
            const member = schemas/* object */.Ikc({ login: schemas/* string */.YjP() });
            try {
                const route = "GET /orgs/{org}/teams/{team_slug}/members";
                const members = await client.list(route, { org, team_slug: team }, member);
                return { kind: "members", logins: members.map(({ login }) => login) };
            }
            catch (error) {
                if (error instanceof lib_errors/* WorldError */.nM && error.status === 403)
                    return { kind: "not-allowed" };
                if (error instanceof lib_errors/* WorldError */.nM && error.status === 404)
                    return { kind: "no-such-team" };
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/world/github/runs.js



const run = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    workflow_id: schemas/* number */.aig(),
    path: schemas/* string */.YjP(),
    head_sha: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullable(),
    event: schemas/* string */.YjP(),
    actor: person,
    status: shapes_text,
    conclusion: schemas/* string */.YjP().nullable(),
    run_started_at: time.optional(),
    created_at: time,
    updated_at: time,
    html_url: schemas/* string */.YjP(),
})
    .transform((answer) => ({
    id: answer.id,
    workflowId: answer.workflow_id,
    // GitHub may add the ref that it was read at.
    path: answer.path.replace(/(\.ya?ml)@.*$/u, "$1"),
    headSha: answer.head_sha,
    headBranch: answer.head_branch ?? undefined,
    event: answer.event,
    actor: answer.actor?.login,
    status: answer.status,
    conclusion: answer.conclusion ?? undefined,
    createdAt: answer.created_at,
    startedAt: answer.run_started_at ?? answer.created_at,
    updatedAt: answer.updated_at,
    url: answer.html_url,
}));
const runs = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(run) });
const job = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    html_url: shapes_text,
    conclusion: schemas/* string */.YjP().nullish(),
    runner_name: shapes_text,
    started_at: time.nullish(),
    completed_at: time.nullish(),
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), started_at: time.nullish() })).nullish(),
})
    .transform((answer) => ({
    name: answer.name,
    url: answer.html_url,
    conclusion: answer.conclusion ?? undefined,
    runner: answer.runner_name || undefined,
    startedAt: answer.started_at ?? undefined,
    endedAt: answer.completed_at ?? undefined,
    steps: (answer.steps ?? []).map(({ name, started_at }) => ({ name, startedAt: started_at ?? undefined })),
}));
const jobs = schemas/* object */.Ikc({ jobs: schemas/* array */.YOg(job) });
/** What GitHub tells of a dispatch when it is asked to. */
const dispatched = schemas/* object */.Ikc({ workflow_run_id: schemas/* number */.aig() });
/** A run with more is a matrix of matrices. */
const mostJobPages = 5;
function runsOf(client) {
    return {
        readRun: (runId) => client.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: runId }, run),
        async readJobs(runId) {
            const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs";
            const found = [];
            for (let page = 1; page <= mostJobPages; page++) {
                const query = { run_id: runId, filter: "latest", per_page: 100, page };
                const answer = await client.read(route, query, jobs);
                found.push(...answer.jobs);
                if (answer.jobs.length < 100)
                    break;
            }
            return found;
        },
        async readRuns({ workflowId, limit, headSha, ...query }) {
            const answer = await client.read("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
                workflow_id: workflowId,
                ...query,
                ...(headSha !== undefined && { head_sha: headSha }),
                per_page: Math.min(limit, 100),
            }, runs);
            return answer.workflow_runs;
        },
        // A second dispatch is a second deploy, and whether the first was taken can't be looked up: sent once, never again.
        async dispatchWorkflow(workflow, ref, inputs) {
            await client.send("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", { workflow_id: workflow, ref, inputs }, ignored);
        },
        async startRun(workflow, ref, inputs) {
            const route = "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches";
            const body = { workflow_id: workflow, ref, inputs };
            const shape = schemas/* union */.KCZ([dispatched, ignored.transform(() => undefined)]);
            try {
                const told = await client.send(route, { ...body, return_run_details: true }, shape);
                return told?.workflow_run_id;
            }
            catch (error) {
                // Enterprise Servers from before 2026 refuse what they do not know, and then nothing has begun.
                if (!(error instanceof lib_errors/* WorldError */.nM && error.status === 400))
                    throw error;
                await client.send(route, body, ignored);
                return undefined;
            }
        },
        async dispatchRepository(eventType, payload) {
            await client.send("POST /repos/{owner}/{repo}/dispatches", { event_type: eventType, client_payload: payload }, ignored);
        },
    };
}

;// CONCATENATED MODULE: ./lib/world/github/statuses.js


const statuses_status = schemas/* object */.Ikc({ context: schemas/* string */.YjP(), state: schemas/* string */.YjP(), description: shapes_text, creator: person })
    .transform(({ creator, ...rest }) => ({ ...rest, creator: creator?.login }));
/** GitHub refuses longer ones. */
const statuses_longestDescription = 140;
/** `conclusion` is null while it runs. */
const checkRuns = schemas/* object */.Ikc({
    check_runs: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), conclusion: schemas/* string */.YjP().nullish() })
        .transform(({ name, conclusion }) => ({ name, conclusion: conclusion ?? undefined }))),
});
function statusesOf(client) {
    return {
        // Carried out twice it says the same thing twice.
        async createStatus(sha, { description, targetUrl, ...rest }) {
            const letters = [...description];
            const short = letters.length <= statuses_longestDescription
                ? description
                : `${letters.slice(0, statuses_longestDescription - 1).join("")}…`;
            const body = { ...rest, description: short, ...(targetUrl !== undefined && { target_url: targetUrl }) };
            await client.repeat("POST /repos/{owner}/{repo}/statuses/{sha}", { sha, ...body }, ignored);
        },
        async readCheckRuns(sha) {
            const route = "GET /repos/{owner}/{repo}/commits/{ref}/check-runs";
            return (await client.read(route, { ref: sha, filter: "latest", per_page: 100 }, checkRuns)).check_runs;
        },
        readStatuses: (sha) => client.list("GET /repos/{owner}/{repo}/commits/{ref}/statuses", { ref: sha }, statuses_status),
    };
}

;// CONCATENATED MODULE: ./lib/world/github/open-github.js
















/** GitHub through its API. */
function openGitHub(options) {
    const client = openClient(options);
    const repository = repositoryOf(client);
    return {
        owner: client.owner,
        repo: client.repo,
        serverUrl: client.serverUrl,
        requests: client.requests,
        clockAheadSeconds: client.clockAheadSeconds,
        ...repository,
        ...permissionsOf(client),
        ...deploymentsOf(client),
        ...runsOf(client),
        ...commitsOf(client),
        ...treesOf(client),
        ...refsOf(client),
        ...branchesOf(client),
        ...pullsOf(client),
        ...reviewsOf(client),
        ...issuesOf(client),
        ...commentsOf(client, repository.findSelf),
        ...statusesOf(client),
        ...contentsOf(client),
        ...clonesOf({
            serverUrl: client.serverUrl,
            owner: client.owner,
            repo: client.repo,
            token: options.token,
        }),
    };
}

;// CONCATENATED MODULE: ./lib/world/github/github-from-environment.js

/**
 * The repository that the environment names, as a runner sets it: GITHUB_REPOSITORY, and for an Enterprise Server
 * GITHUB_API_URL, GITHUB_GRAPHQL_URL and GITHUB_SERVER_URL. What is missing is github.com's, or follows from the API's
 * address. Whether GITHUB_REPOSITORY is there and well formed is the caller's to check.
 */
function githubFromEnvironment(env, { token, log }) {
    const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
    const apiUrl = (env.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/u, "");
    return openGitHub({
        token,
        owner,
        repo,
        apiUrl,
        graphqlUrl: env.GITHUB_GRAPHQL_URL || `${apiUrl.replace(/\/v3$/u, "")}/graphql`,
        serverUrl: env.GITHUB_SERVER_URL || serverOf(apiUrl),
        userAgent: "deploy-guard",
        ...(log !== undefined && { log }),
    });
}
/** `https://github.com`, or the Enterprise Server that the API belongs to. */
function serverOf(apiUrl) {
    return apiUrl.replace(/\/api\/v3$/u, "").replace(/^https:\/\/api\./u, "https://");
}


/***/ }),

/***/ 31015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}



/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
