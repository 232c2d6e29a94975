export const id = 495;
export const ids = [495];
export const modules = {

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ significant),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VH: () => (/* binding */ odds),
/* harmony export */   go: () => (/* binding */ sha7),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pm: () => (/* binding */ clock)
/* harmony export */ });
/* unused harmony exports times, offset */
/** Numbers and times as people read them. Times are UTC; the same input always gives the same text. */
/** `12.4 %`, `9.8 %`, `0.21 %`, `0.0042 %`, `0 %`: one decimal, or two significant digits below 1 %. `rate` is a fraction. */
function percent(rate) {
    if (rate === undefined || !Number.isFinite(rate))
        return "unknown";
    const value = rate * 100;
    if (value === 0)
        return "0 %";
    if (value < 0.001)
        return "< 0.001 %";
    return `${value >= 1 ? Number(value.toFixed(1)) : Number(value.toPrecision(2))} %`;
}
/** Three significant digits, thousands grouped: `0.21`, `12.4`, `1,104`. */
function significant(value) {
    const size = Math.abs(value);
    if (size >= 100)
        return Math.round(value).toLocaleString("en-US");
    const decimals = size === 0 ? 0 : Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(size))));
    return String(Number(value.toFixed(decimals)));
}
/** Whole events: `8,903`. */
function count(value) {
    return Math.round(value).toLocaleString("en-US");
}
/** `59×`, `1.06×`; `new` when there was nothing before. */
function times(before, after) {
    if (before === undefined || after === undefined)
        return "–";
    if (before === 0)
        return after === 0 ? "1×" : "new";
    return `${significant(after / before)}×`;
}
/** `45 s`, `1 min 31 s`, `2 h 5 min`, `21 h`, `3 d`: two units at most. */
function duration(seconds) {
    const whole = Math.max(0, Math.round(seconds));
    const units = [
        [86_400, "d"],
        [3_600, "h"],
        [60, "min"],
        [1, "s"],
    ];
    const first = units.findIndex(([size]) => whole >= size);
    if (first === -1)
        return "0 s";
    const [size, name] = units[first];
    const rest = units[first + 1];
    const more = rest === undefined || first === 0 ? 0 : Math.floor((whole % size) / rest[0]);
    return `${Math.floor(whole / size)} ${name}${more > 0 ? ` ${more} ${rest[1]}` : ""}`;
}
/** `+1:15`, `+1:02:15`, `-0:30`: offset from the deploy. */
function offset(seconds) {
    const whole = Math.round(Math.abs(seconds));
    const parts = [Math.floor(whole / 3_600), Math.floor((whole % 3_600) / 60), whole % 60];
    const shown = parts[0] === 0 ? parts.slice(1) : parts;
    return `${seconds < 0 ? "-" : "+"}${shown.map((part, index) => (index === 0 ? part : String(part).padStart(2, "0"))).join(":")}`;
}
/** `08:00:45` in UTC. */
function clock(at) {
    return new Date(at).toISOString().slice(11, 19);
}
/** `2026-11-22 08:00:45 UTC`. */
function moment(at) {
    return `${new Date(at).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}
function sha7(sha) {
    return sha.slice(0, 7);
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

/***/ 32985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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
/** Without `refs/` in front. */
async function findRef(client, ref) {
    try {
        return (await client.find("GET /repos/{owner}/{repo}/git/ref/{ref}", { ref }, reference))?.object.sha;
    }
    catch (error) {
        // An empty repository has no refs.
        if (error instanceof errors/* WorldError */.n && error.status === 409)
            return;
        throw error;
    }
}
function refsOf(client) {
    return {
        findRef: (ref) => findRef(client, ref),
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
    if (!(error instanceof errors/* WorldError */.n))
        return false;
    const { status, message } = error;
    return (status === 409 ||
        (status === 422 && /fast.forward|already exists|does not exist|cannot lock|update failed/iu.test(message)));
}

;// CONCATENATED MODULE: ./lib/world/github/branches.js




const rule = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional() })
    .transform(({ type, parameters }) => ({ type, parameters: parameters ?? {} }));
function branchesOf(client) {
    async function findBranch(name) {
        const sha = await findRef(client, `heads/${name}`);
        return sha === undefined ? undefined : { name, sha };
    }
    return {
        findBranch,
        async createBranch(name, sha) {
            try {
                const body = { ref: `refs/heads/${name}`, sha };
                await client.repeat("POST /repos/{owner}/{repo}/git/refs", body, ignored);
                return { kind: "created" };
            }
            catch (error) {
                if (!isRefused(error, /already exists/iu))
                    throw error;
                const found = await findBranch(name);
                if (found === undefined)
                    throw error;
                return { kind: "exists", sha: found.sha };
            }
        },
        async moveBranch(name, sha, force) {
            const body = { ref: `heads/${name}`, sha, force };
            await client.repeat("PATCH /repos/{owner}/{repo}/git/refs/{ref}", body, ignored);
        },
        async deleteBranch(name) {
            try {
                await client.repeat("DELETE /repos/{owner}/{repo}/git/refs/{ref}", { ref: `heads/${name}` }, ignored);
            }
            catch (error) {
                if (!isRefused(error, /does not exist/iu))
                    throw error;
            }
        },
        async findBranchRules(name) {
            try {
                return await client.list("GET /repos/{owner}/{repo}/rules/branches/{branch}", { branch: name }, rule);
            }
            catch (error) {
                if (error instanceof errors/* WorldError */.n && (error.status === 403 || error.status === 404))
                    return;
                throw error;
            }
        },
    };
}
function isRefused(error, reason) {
    return error instanceof errors/* WorldError */.n && error.status === 422 && reason.test(error.message);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(11267);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var request_error_dist_src = __webpack_require__(31015);
;// CONCATENATED MODULE: ./lib/world/github/explain.js



const body = schemas/* object */.Ikc({
    message: schemas/* string */.YjP().catch(""),
    errors: schemas/* array */.YOg(schemas/* union */.KCZ([
        schemas/* string */.YjP(),
        schemas/* object */.Ikc({
            message: schemas/* string */.YjP().optional(),
            resource: schemas/* string */.YjP().optional(),
            field: schemas/* string */.YjP().optional(),
            code: schemas/* string */.YjP().optional(),
            value: schemas/* unknown */.L5J().optional(),
        }),
    ]))
        .catch([]),
});
/** A failed request in words for the person who can do something about it. The token never gets into them. */
function explain(error, route, token) {
    const answer = answerOf(error);
    if (answer === undefined) {
        const cause = error instanceof request_error_dist_src/* RequestError */.G ? error.cause : error;
        return new errors/* WorldError */.n(unreachable(cause), { service: "GitHub", request: route, cause });
    }
    const { status, headers, data } = answer;
    const parsed = body.safeParse(data);
    const said = parsed.success
        ? [parsed.data.message, ...parsed.data.errors.map(detail)].filter((text) => text !== "").join(": ")
        : "";
    const message = `answered ${status}${said === "" ? "" : `, ${said}`}`;
    const advice = advise(status, said, headers);
    // Without a cause: the error holds the request with its headers.
    return new errors/* WorldError */.n(token === "" ? message : message.replaceAll(token, "***"), {
        service: "GitHub",
        request: route,
        status,
        ...(advice !== undefined && { advice }),
    });
}
/** The throttling plugin throws an error of its own that carries the response. */
function answerOf(error) {
    return error instanceof Error && "response" in error ? error.response : undefined;
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
    const { code } = (cause.cause ?? cause);
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
    return error instanceof errors/* WorldError */.n && (error.status === undefined || error.status >= 500);
}

;// CONCATENATED MODULE: ./lib/world/github/rate-limits.js

/**
 * A 429 or 403 with `retry-after` is a rate limit whatever its text says (an Enterprise Server or a proxy has its own
 * words), but the throttling plugin goes by the text. Listed before it, this gives it the text that it looks for.
 */
function rateLimits(octokit) {
    octokit.hook.error("request", (error) => {
        if (error instanceof request_error_dist_src/* RequestError */.G && rate_limits_isRateLimit(error) && !/\bsecondary rate\b/iu.test(error.message)) {
            error.message += " (secondary rate limit)";
        }
        throw error;
    });
}
function rate_limits_isRateLimit({ status, response }) {
    if (response?.headers["x-ratelimit-remaining"] === "0")
        return false;
    return status === 429 || (status === 403 && response?.headers["retry-after"] !== undefined);
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
    const { defaults } = await __webpack_require__.e(/* import() */ 176).then(__webpack_require__.bind(__webpack_require__, 47176));
    return defaults.request?.fetch ?? fetch;
}

;// CONCATENATED MODULE: ./lib/world/github/client.js










const largestPage = 100;
/** Some of a page may be left out, and asking for a few more costs nothing. */
const smallestPage = 30;
const graphqlRoute = "POST /graphql";
/** The version that the shapes are written for. */
const apiVersion = "2022-11-28";
/**
 * GitHub refuses more than 80 writes a minute that people are notified of, and 180 of any kind. The plugin's own
 * pauses of one and three seconds would spread out even the dozen writes of one run; below the limits none is needed.
 */
function perMinute(count) {
    return new light.Group({
        maxConcurrent: 1,
        reservoir: count,
        reservoirRefreshAmount: count,
        reservoirRefreshInterval: 60_000,
    });
}
const PoliteOctokit = dist_src/* Octokit */.E.plugin(rateLimits, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
function openClient(options) {
    const { owner, repo, serverUrl, token, log, patienceSeconds = 900, secondMs = 1000 } = options;
    const transport = openTransport(options.timeoutMs ?? 30_000);
    const waitFor = (seconds, { method, url }) => {
        const patient = seconds <= patienceSeconds;
        const then = patient ? "waiting" : "longer than this run waits";
        log?.warning(`GitHub's rate limit is reached at ${method} ${url}: ${seconds} s to go, ${then}`);
        return patient;
    };
    const octokit = new PoliteOctokit({
        auth: token,
        baseUrl: options.apiUrl.replace(/\/+$/u, ""),
        userAgent: options.userAgent,
        request: { fetch: transport.fetch },
        log: {
            debug: () => { },
            info: (line) => log?.detail(line),
            warn: (line) => log?.detail(line),
            error: (line) => log?.detail(line),
        },
        retry: {
            doNotRetry: [400, 401, 403, 404, 409, 410, 413, 414, 422, 429, 451],
            retryAfterBaseValue: secondMs,
        },
        throttle: {
            retryAfterBaseValue: secondMs,
            fallbackSecondaryRateRetryAfter: 60,
            write: perMinute(150),
            notifications: perMinute(60),
            onRateLimit: (seconds, request, _octokit, tries) => tries < 2 && waitFor(seconds, request),
            onSecondaryRateLimit: (seconds, request, _octokit, tries) => tries < 3 && waitFor(seconds, request),
        },
    });
    async function send(route, params, { shape, again }) {
        let answer;
        try {
            answer = await octokit.request(route, {
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
            throw explain(error, route, token);
        }
        const parsed = shape.safeParse(await readBody(answer.data));
        if (!parsed.success)
            throw odd(route, parsed.error);
        return { data: parsed.data, more: answer.headers.link?.includes('rel="next"') ?? false };
    }
    async function read(route, params, shape) {
        return (await send(route, { owner, repo, ...params }, { shape, again: true })).data;
    }
    return {
        owner,
        repo,
        serverUrl,
        requests: transport.requests,
        read,
        repeat: read,
        async find(route, params, shape) {
            try {
                return await read(route, params, shape);
            }
            catch (error) {
                if (error instanceof errors/* WorldError */.n && error.status === 404)
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
            const attempt = async () => (await send(route, { owner, repo, ...params }, { shape, again: false })).data;
            try {
                return await attempt();
            }
            catch (error) {
                if (!isUnclear(error))
                    throw error;
                log?.detail(`${error.message}: looking whether it was carried out`);
                await (0,promises_.setTimeout)(2 * secondMs);
                return (await find()) ?? (await attempt());
            }
        },
        async send(route, params, shape) {
            return (await send(route, { owner, repo, ...params }, { shape, again: false })).data;
        },
        async query(document, variables, shape) {
            const answer = schemas/* object */.Ikc({ data: schemas/* unknown */.L5J(), errors: schemas/* array */.YOg(graphqlError).optional() });
            const baseUrl = options.graphqlUrl.replace(/\/graphql\/*$/u, "");
            const { data } = await send(graphqlRoute, { baseUrl, query: document, variables }, { shape: answer, again: true });
            if (data.errors !== undefined && data.errors.length > 0) {
                throw new errors/* WorldError */.n(data.errors.map(({ message }) => message).join("; "), {
                    service: "GitHub",
                    request: graphqlRoute,
                    ...(data.errors.some(({ type }) => type === "FORBIDDEN") && { status: 403 }),
                });
            }
            const parsed = shape.safeParse(data.data);
            if (!parsed.success)
                throw odd(graphqlRoute, parsed.error);
            return parsed.data;
        },
    };
}
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
const graphqlError = schemas/* object */.Ikc({ message: schemas/* string */.YjP(), type: schemas/* string */.YjP().optional() });
function odd(route, error) {
    const [issue] = error.issues;
    const at = issue === undefined || issue.path.length === 0 ? "the answer" : issue.path.join(".");
    return new errors/* WorldError */.n(`answered something that is not GitHub's API: ${at}: ${issue?.message}`, {
        service: "GitHub",
        request: route,
        advice: "If there is a proxy in between, look at what it answers",
    });
}

;// CONCATENATED MODULE: ./lib/world/github/comments.js


const comment = schemas/* object */.Ikc({ id: schemas/* number */.aig(), body: shapes_text, user: person, created_at: time, html_url: schemas/* string */.YjP() })
    .transform((answer) => ({
    id: answer.id,
    body: answer.body,
    author: answer.user?.login,
    createdAt: answer.created_at,
    url: answer.html_url,
}));
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
        createComment,
        updateComment,
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

;// CONCATENATED MODULE: ./lib/world/github/commits.js



const verification = schemas/* object */.Ikc({ verified: schemas/* boolean */.zMY() }).optional();
const commit = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP(),
    commit: schemas/* object */.Ikc({
        tree: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
        message: schemas/* string */.YjP(),
        committer: schemas/* object */.Ikc({ date: time.optional() }).nullable(),
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
/** GitHub works longer on a larger query and gives up at ten seconds. */
const commitsPerQuery = 50;
function commitsOf(client) {
    async function readPage(basehead, page, size) {
        const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
        return client.read(route, { basehead, page, per_page: size }, comparison);
    }
    return {
        readCommit: (ref) => client.read("GET /repos/{owner}/{repo}/commits/{ref}", { ref, per_page: 1 }, commit),
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
            const found = new Map();
            for (let start = 0; start < shas.length; start += commitsPerQuery) {
                const batch = shas.slice(start, start + commitsPerQuery);
                const pulls = await readBatch(client, batch);
                for (const [at, sha] of batch.entries())
                    found.set(sha, pulls[at] ?? []);
            }
            return found;
        },
    };
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
/** The answer to more comes near GitHub's ten seconds. */
const filesPerQuery = 75;
/** A byte order mark is part of the file. */
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
function contentsOf(client) {
    return {
        async findFile(path, ref, repo) {
            const route = "GET /repos/{owner}/{repo}/contents/{path}";
            const file = await client.find(route, { path, ref, ...repo }, content);
            if (file === undefined)
                return;
            // Above a megabyte the text is left out of the answer.
            const bytes = file.encoding === "base64"
                ? Buffer.from(file.content, "base64")
                : await readBlob(client, file.sha, repo);
            return utf8.decode(bytes);
        },
        async readFiles(ref, paths, maxBytes) {
            const texts = new Map();
            const left = [];
            for (let start = 0; start < paths.length; start += filesPerQuery) {
                const batch = paths.slice(start, start + filesPerQuery);
                const blobs = await contents_readBatch(client, ref, batch);
                for (const [at, path] of batch.entries()) {
                    const blob = blobs[at];
                    if (blob === undefined)
                        continue;
                    if (blob.isBinary === true || blob.byteSize > maxBytes)
                        left.push(path);
                    else if (blob.isTruncated || blob.text === null) {
                        texts.set(path, utf8.decode(await readBlob(client, blob.oid)));
                    }
                    else
                        texts.set(path, blob.text);
                }
            }
            return { texts, left };
        },
    };
}
async function contents_readBatch({ owner, repo, query }, ref, paths) {
    const variables = Object.fromEntries(paths.map((path, at) => [`f${at}`, `${ref}:${path}`]));
    const shape = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([graphqlBlob, noBlob])) });
    const { repository } = await query(filesQuery(paths.length), { owner, repo, ...variables }, shape);
    return paths.map((_, at) => repository[`f${at}`]);
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
    creator: person,
})
    .transform(({ created_at, creator, ...answer }) => ({
    ...answer,
    createdAt: created_at,
    creator: creator?.login,
}));
const deploymentStatus = schemas/* object */.Ikc({
    state: schemas/* enum */.k5n(["error", "failure", "inactive", "in_progress", "queued", "pending", "success"]),
    description: shapes_text,
    created_at: time,
    creator: person,
    environment_url: shapes_text,
    log_url: shapes_text,
})
    .transform((answer) => ({
    state: answer.state,
    description: answer.description,
    createdAt: answer.created_at,
    creator: answer.creator?.login,
    environmentUrl: answer.environment_url || undefined,
    logUrl: answer.log_url || undefined,
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
    closed_at: time.nullable(),
    pull_request: schemas/* unknown */.L5J().optional(),
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
        createdAt: found.created_at,
        closedAt: found.closed_at ?? undefined,
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
    return {
        readIssues,
        async createIssue(wanted) {
            try {
                return await createIssue(wanted);
            }
            catch (error) {
                // One assignee who left must not cost the issue.
                if (wanted.assignees.length === 0 || !isAboutAssignees(error))
                    throw error;
                return await createIssue({ ...wanted, assignees: [] });
            }
        },
        async updateIssue(number, change) {
            const route = "PATCH /repos/{owner}/{repo}/issues/{issue_number}";
            await client.repeat(route, { issue_number: number, ...change }, ignored);
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
        async findLabeller(number, name) {
            const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/events";
            const events = await client.list(route, { issue_number: number }, issues_event);
            const last = events.findLast((entry) => entry.event === "labeled" && entry.label?.name === name);
            return last?.actor && { login: last.actor.login, at: last.created_at };
        },
    };
}
function isAboutAssignees(error) {
    return error instanceof errors/* WorldError */.n && error.status === 422 && /assignee/iu.test(error.message);
}

;// CONCATENATED MODULE: ./lib/world/github/pulls.js



const side = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP(),
    sha: schemas/* string */.YjP(),
    repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable(),
});
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
    user: person,
    labels: schemas/* array */.YOg(label),
    head: side,
    base: side,
    changed_files: schemas/* number */.aig().optional(),
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
    author: answer.user?.login,
    authorIsBot: answer.user?.isBot ?? false,
    labels: answer.labels,
    headBranch: answer.head.ref,
    headSha: answer.head.sha,
    headRepo: answer.head.repo?.full_name,
    baseBranch: answer.base.ref,
    baseSha: answer.base.sha,
    changedFiles: answer.changed_files,
    createdAt: answer.created_at,
}));
const autoMergeMutation = `mutation ($pull: ID!, $method: PullRequestMergeMethod!) {
  enablePullRequestAutoMerge(input: { pullRequestId: $pull, mergeMethod: $method }) { clientMutationId }
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
        async readPullFiles(number) {
            const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";
            const [{ changedFiles }, files] = await Promise.all([
                readPull(number),
                client.list(route, { pull_number: number }, changedFile),
            ]);
            return { files, complete: changedFiles !== undefined && files.length >= changedFiles };
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
function repositoryOf(client) {
    let self;
    return {
        readRepository: () => client.read("GET /repos/{owner}/{repo}", {}, repository_repository),
        findSelf() {
            self ??= readSelf(client).catch((error) => {
                self = undefined;
                throw error;
            });
            return self;
        },
        async readPermission(login) {
            const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
            const answer = await client.find(route, { username: login }, permission);
            return answer?.permission ?? "none";
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
        if (error instanceof errors/* WorldError */.n && error.status !== undefined && error.status < 500)
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
            if (error instanceof errors/* WorldError */.n && error.status === 422)
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
        async findTeamMembers(org, team) {
            const member = schemas/* object */.Ikc({ login: schemas/* string */.YjP() });
            try {
                const route = "GET /orgs/{org}/teams/{team_slug}/members";
                const members = await client.list(route, { org, team_slug: team }, member);
                return members.map(({ login }) => login);
            }
            catch (error) {
                if (error instanceof errors/* WorldError */.n && (error.status === 403 || error.status === 404))
                    return;
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
    conclusion: answer.conclusion ?? undefined,
    startedAt: answer.run_started_at ?? answer.created_at,
    updatedAt: answer.updated_at,
    url: answer.html_url,
}));
const runs = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(run) });
function runsOf(client) {
    return {
        readRun: (runId) => client.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: runId }, run),
        async readRuns({ workflowId, limit, ...query }) {
            const answer = await client.read("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", { workflow_id: workflowId, ...query, per_page: Math.min(limit, 100) }, runs);
            return answer.workflow_runs;
        },
        // A second dispatch is a second deploy, and whether the first was taken can't be looked up: sent once, never again.
        async dispatchWorkflow(workflow, ref, inputs) {
            await client.send("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", { workflow_id: workflow, ref, inputs }, ignored);
        },
        async dispatchRepository(eventType, payload) {
            await client.send("POST /repos/{owner}/{repo}/dispatches", { event_type: eventType, client_payload: payload }, ignored);
        },
    };
}

;// CONCATENATED MODULE: ./lib/world/github/statuses.js


const statuses_status = schemas/* object */.Ikc({ context: schemas/* string */.YjP(), state: schemas/* string */.YjP(), description: shapes_text });
/** GitHub refuses longer ones. */
const statuses_longestDescription = 140;
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
        ...repository,
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
    };
}


/***/ })

};
