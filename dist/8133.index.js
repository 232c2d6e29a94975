export const id = 8133;
export const ids = [8133];
export const modules = {

/***/ 71367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ explainError),
/* harmony export */   XE: () => (/* binding */ explainPage),
/* harmony export */   cq: () => (/* binding */ explainStatus)
/* harmony export */ });
/* harmony import */ var proxy_from_env__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98182);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6810);
/* harmony import */ var _text_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88445);



/** Of an answer from 400 on. */
function explainStatus(answer, request) {
    const reason = reasonIn(answer);
    return {
        reason,
        advice: speaksPlainHttp(answer) ? useHttps : adviceByStatus[answer.status]?.(request, answer),
    };
}
const useHttps = "The port speaks TLS: write https:// instead of http://";
/** nginx, Go and Apache answer so when a TLS port is asked in plain HTTP. */
function speaksPlainHttp({ status, text }) {
    return (status === 400 &&
        /plain HTTP request was sent to HTTPS|HTTP request to an HTTPS server|speaking plain HTTP to an SSL/iu.test(text.slice(0, 2_000)));
}
const adviceByStatus = {
    401(request, { headers, text }) {
        if (/no org id/iu.test(text.slice(0, 200)))
            return "It wants a tenant: set headers: { X-Scope-OrgID: … }";
        const wanted = /^\s*([A-Za-z][\w-]{1,20})\b/u.exec(headers["www-authenticate"] ?? "")?.[1];
        const given = givenScheme(request);
        if (given === undefined)
            return `It asks for a login: set headers: { Authorization: "${wanted ?? "Bearer"} \${TOKEN}" }, and pass TOKEN with env: in the workflow step`;
        if (wanted !== undefined && wanted.toLowerCase() !== given.toLowerCase())
            return `It wants a login by ${wanted}, and was given one by ${given}`;
        return "The login is not accepted: is it right, not run out, and is the secret of that name there?";
    },
    403: (request) => givenScheme(request) === undefined
        ? "It may not be read without a login, or not from where the runner is: set headers, or allow the runner's address"
        : "The login is known, but may not read this: it lacks a right or a role",
    404({ url }) {
        const path = URL.parse(url)?.pathname ?? "";
        const doubled = /(\/api\/v\d+)(?:\/.*)?\1(?:\/|$)/u.exec(path)?.[1];
        if (doubled !== undefined)
            return `The address in the settings ends in ${doubled} already: leave that off`;
        if (path.endsWith("/api/v1/query") || path.endsWith("/api/v1/query_range"))
            return "Is the address right? It is the part before /api/v1; Mimir and Grafana Cloud have /prometheus or /api/prom in it, a proxy its own path";
        return "There is nothing at this path: is the address right?";
    },
    405: () => "It takes no request of this kind: is this the address of the service itself?",
    407: () => "The proxy in between wants a login: put it into HTTPS_PROXY, or take the host out by NO_PROXY",
};
/** Bearer, Basic, …; undefined when no login goes along. */
function givenScheme({ url, headers = {} }) {
    const [, value] = Object.entries(headers).find(([name]) => name.toLowerCase() === "authorization") ?? [];
    if (value !== undefined)
        return /^\s*([A-Za-z][\w-]{1,20})\s/u.exec(value)?.[1] ?? "a bare token";
    const address = URL.parse(url);
    if (address !== null && address.username !== "")
        return "Basic";
    const own = Object.keys(headers).find((name) => /key|token/iu.test(name));
    return own === undefined ? undefined : `the header ${own}`;
}
/** The one sentence in a JSON answer, a short text, or a page's title. */
function reasonIn({ text, headers }) {
    const start = text.slice(0, 100_000);
    const json = parsed(start);
    const said = json === undefined ? undefined : sentenceIn(json, 0);
    if (said !== undefined)
        return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(said, 200);
    if (json !== undefined)
        return undefined;
    if (isPage(start))
        return titleOf(start);
    const isText = /^text\/plain\b/iu.test(headers["content-type"] ?? "");
    return isText && text.length <= 300 && text.trim() !== "" ? (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text, 200) : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const telling = ["message", "error_description", "error", "detail", "reason", "title", "msg", "errors"];
function sentenceIn(value, depth) {
    if (typeof value === "string")
        return value.trim() === "" ? undefined : value;
    if (value === null || typeof value !== "object" || depth > 3)
        return undefined;
    if (Array.isArray(value))
        return sentenceIn(value[0], depth + 1);
    for (const key of telling) {
        const found = sentenceIn((0,_text_records_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, key), depth + 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function isPage(text) {
    return /^\s*<(?:!doctype|html|head|body|\?xml)/iu.test(text);
}
function titleOf(page) {
    const start = page.search(/<title[\s>]/iu);
    if (start < 0)
        return undefined;
    const [, title = ""] = /^<title[^>]{0,200}>([^<]{1,300})/iu.exec(page.slice(start, start + 600)) ?? [];
    return title.trim() === "" ? undefined : (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(title, 100);
}
/** Of an answer that should have been data: where it comes from instead. Undefined when it is no web page. */
function explainPage(answer, asked) {
    if (!isPage(answer.text.slice(0, 2_000)))
        return undefined;
    const title = titleOf(answer.text.slice(0, 100_000));
    const [from, to] = [URL.parse(asked), URL.parse(answer.url)];
    const moved = from !== null && to !== null && (from.origin !== to.origin || from.pathname !== to.pathname);
    const isLogin = /log[ -]?in|sign[ -]?in|\bsso\b|oauth|\bauth/iu.test(`${to?.hostname ?? ""}${to?.pathname ?? ""} ${title ?? ""}`);
    const where = moved ? `led to ${to.origin}${to.pathname}, ` : "";
    return {
        reason: `${where}a web page instead of data${title === undefined ? "" : ` ("${title}")`}`,
        advice: isLogin
            ? 'It wants a login: set headers: { Authorization: "Bearer ${TOKEN}" }, or ask the address behind the login page'
            : "Is this the address of the API, and not that of its pages?",
    };
}
const authority = "Its authority is not a public one: give the step env: NODE_EXTRA_CA_CERTS with the path of a file that holds the authority's certificate";
const adviceByCode = {
    DEPTH_ZERO_SELF_SIGNED_CERT: () => authority,
    SELF_SIGNED_CERT_IN_CHAIN: () => authority,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: () => authority,
    UNABLE_TO_GET_ISSUER_CERT: () => authority,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: () => authority,
    CERT_HAS_EXPIRED: () => "It has run out: have it renewed",
    ERR_TLS_CERT_ALTNAME_INVALID: ({ hostname }) => `It is not for ${hostname}: ask it by a name that it holds`,
    EPROTO: () => "The port may speak plain HTTP: then write http:// instead of https://",
    HPE_INVALID_CONSTANT: () => "The port speaks something else than HTTP: is it the right one?",
    ECONNRESET: ({ protocol }) => (protocol === "http:" ? "If the port speaks TLS, write https://" : undefined),
    ECONNREFUSED: ({ hostname }) => /^(?:localhost|127\.|\[::1\])/u.test(hostname)
        ? "Here this is the runner itself: a service container is asked by its own name, or its port has to be mapped"
        : "Nobody listens there: is the port right, and may the runner reach it?",
    ENOTFOUND: () => "Is it spelt right? A name of a private network is not known to GitHub's runners: run on one of your own inside it",
    EHOSTUNREACH: () => "Is it in a private network? Then run on a runner inside it",
    ENETUNREACH: () => "Is it in a private network? Then run on a runner inside it",
    ETIMEDOUT: () => "A firewall may drop the runner's requests: allow its address, or run on a runner inside",
};
/** Of a request that got no whole answer. */
function explainError({ code = "", fault }, { url }) {
    const address = URL.parse(url);
    if (address === null)
        return {};
    const own = fault === "timeout" ? adviceByCode.ETIMEDOUT : adviceByCode[code];
    const proxied = ["connection", "name", "timeout"].includes(fault) && (0,proxy_from_env__WEBPACK_IMPORTED_MODULE_2__/* .getProxyForUrl */ .T)(url) !== "";
    return {
        advice: proxied
            ? "It is asked through the proxy of HTTPS_PROXY; NO_PROXY names hosts that are not"
            : own?.(address),
    };
}


/***/ }),

/***/ 79210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ExchangeError)
/* harmony export */ });
/** No whole answer came. The message names no address. */
class ExchangeError extends Error {
    name = "ExchangeError";
    fault;
    /** As the system calls it: ECONNREFUSED, ENOTFOUND, CERT_HAS_EXPIRED, … */
    code;
    /** Present when the answer had begun. */
    status;
    constructor(fault, message, known = {}) {
        super(message);
        this.fault = fault;
        this.code = known.code;
        this.status = known.status;
    }
}


/***/ }),

/***/ 18133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWorld: () => (/* binding */ openWorld)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/world/files.js + 1 modules
var files = __webpack_require__(97438);
// EXTERNAL MODULE: ./lib/world/hide-secrets.js + 1 modules
var hide_secrets = __webpack_require__(58202);
;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/proxy-from-env/index.js
var proxy_from_env = __webpack_require__(98182);
// EXTERNAL MODULE: ./lib/world/address-guard.js
var address_guard = __webpack_require__(41404);
// EXTERNAL MODULE: ./lib/world/http.js
var http = __webpack_require__(79210);
;// CONCATENATED MODULE: ./lib/world/exchange.js





/**
 * One request and its answer, whatever its status, redirects included.
 * @throws ExchangeError
 */
async function exchange(request) {
    const started = performance.now();
    const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(request.timeoutMs)));
    const signal = request.cancel === undefined ? timeout : AbortSignal.any([timeout, request.cancel]);
    try {
        const answer = await follow(request, signal);
        return { ...answer, ms: Math.round(performance.now() - started) };
    }
    catch (caught) {
        const error = caught instanceof http/* ExchangeError */.S ? caught : explained(caught);
        const known = error.status === undefined ? {} : { status: error.status };
        if (request.cancel?.aborted)
            throw new http/* ExchangeError */.S("cancelled", "was given up", known);
        if (timeout.aborted)
            throw new http/* ExchangeError */.S("timeout", `no whole answer within ${Math.ceil(request.timeoutMs)} ms`, known);
        throw error;
    }
}
async function follow(request, signal) {
    const first = httpUrl(request.url);
    const { url, headers } = withoutUserinfo(first, lowerCased(request.headers));
    let step = { url, method: request.method, headers, body: request.body };
    for (let hops = 0;; hops++) {
        const reach = step.url.hostname === first.hostname ? request.reach.first : request.reach.redirected;
        const answer = await ask(step, reach, { ...request, signal });
        if (request.redirects.follow === "no")
            return answer;
        const next = redirected(answer, step);
        if (next === undefined)
            return answer;
        if (request.redirects.follow === "same-host" && next.url.hostname !== first.hostname)
            return answer;
        if (hops >= request.redirects.most)
            throw new http/* ExchangeError */.S("redirect", `redirects more than ${request.redirects.most} times`, {
                status: answer.status,
            });
        step = next;
    }
}
/** What a redirect asks for; undefined when the answer is none. */
function redirected({ status, headers }, from) {
    const location = headers.location;
    if (![301, 302, 303, 307, 308].includes(status) || location === undefined)
        return undefined;
    const to = URL.parse(location, from.url.href);
    if (to === null || !["http:", "https:"].includes(to.protocol))
        throw new http/* ExchangeError */.S("redirect", "redirects to something that is no web address", { status });
    if (from.url.protocol === "https:" && to.protocol === "http:")
        throw new http/* ExchangeError */.S("redirect", "redirects from https to http", { status });
    const otherHost = to.origin !== from.url.origin;
    const rewritten = status === 303 || ((status === 301 || status === 302) && from.method === "POST");
    const method = rewritten && from.method !== "HEAD" ? "GET" : from.method;
    const body = method === "GET" || method === "HEAD" ? undefined : from.body;
    if (otherHost && body !== undefined)
        throw new http/* ExchangeError */.S("redirect", "redirects what was sent to another host", { status });
    // A redirect's own userinfo is no credential of ours, and must not become one.
    to.username = "";
    to.password = "";
    const { accept, "user-agent": agent } = from.headers;
    const harmless = { ...(accept && { accept }), ...(agent && { "user-agent": agent }) };
    const { "content-type": _, ...bodyless } = from.headers;
    return {
        url: to,
        method,
        body,
        headers: otherHost ? harmless : body === undefined ? bodyless : from.headers,
    };
}
async function ask({ url, method, headers, body }, reach, { signal, ...limits }) {
    const reason = (0,address_guard/* refuseHost */.p1)(url.hostname, reach);
    if (reason !== undefined)
        throw new http/* ExchangeError */.S("address", `${reason} is not asked`, { code: address_guard/* refusedCode */.Q_ });
    // Loaded with the first request: a run that ends before it does not pay for it.
    const { default: axios } = await __webpack_require__.e(/* import() */ 2485).then(__webpack_require__.bind(__webpack_require__, 62485));
    const answer = await axios.request({
        url: url.href,
        method,
        // Closed connections: one that was opened to a private address is never found again by a redirect.
        headers: { ...headers, Connection: "close" },
        ...(body !== undefined && { data: body }),
        transformRequest: (data) => data,
        responseType: "stream",
        validateStatus: () => true,
        maxRedirects: 0,
        // A proxy resolves the name itself, and may well be on a private address.
        ...((0,proxy_from_env/* getProxyForUrl */.T)(url.href) === "" && { lookup: (0,address_guard/* guardedLookup */.rN)(reach) }),
        signal,
    });
    const { status } = answer;
    let text;
    try {
        text = await readBody((0,external_node_stream_.addAbortSignal)(signal, answer.data), limits);
    }
    catch (error) {
        if (error instanceof http/* ExchangeError */.S)
            throw new http/* ExchangeError */.S(error.fault, error.message, { status });
        throw new http/* ExchangeError */.S("cut-off", `the answer (${status}) was cut off`, { status });
    }
    const plain = Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
    return { status, headers: Object.fromEntries(plain), text, url: url.href };
}
async function readBody(stream, { maxBytes, tooLarge }) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of stream) {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > maxBytes && tooLarge === "refuse")
            throw new http/* ExchangeError */.S("too-large", `the answer is larger than ${maxBytes} bytes`);
        if (bytes > maxBytes)
            break;
    }
    return new TextDecoder().decode(Buffer.concat(chunks).subarray(0, maxBytes));
}
function httpUrl(text) {
    const url = URL.parse(text);
    if (url === null || !["http:", "https:"].includes(url.protocol))
        throw new http/* ExchangeError */.S("address", "the address does not begin with https:// or http://");
    return url;
}
/** `https://user:password@host` becomes a header, so that a redirect elsewhere drops it like the others. */
function withoutUserinfo(url, headers) {
    if (url.username === "" && url.password === "")
        return { url, headers };
    const bare = new URL(url);
    bare.username = "";
    bare.password = "";
    const pair = `${decoded(url.username)}:${decoded(url.password)}`;
    const authorization = `Basic ${Buffer.from(pair).toString("base64")}`;
    return { url: bare, headers: { authorization, ...headers } };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // A bare percent sign in a password: it was meant as it stands.
        return text;
    }
}
function lowerCased(headers) {
    const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    return { "user-agent": "deploy-guard", ...Object.fromEntries(own) };
}
const names = {
    [address_guard/* refusedCode */.Q_]: ["address", "the name leads to an address that is not asked"],
    ENOTFOUND: ["name", "the name does not resolve"],
    ENODATA: ["name", "the name has no address"],
    EAI_AGAIN: ["name", "the name service does not answer"],
    EAI_FAIL: ["name", "the name service failed"],
    ECONNREFUSED: ["connection", "the connection was refused"],
    ECONNRESET: ["connection", "the connection broke"],
    EPIPE: ["connection", "the connection broke"],
    EHOSTUNREACH: ["connection", "the host can't be reached"],
    ENETUNREACH: ["connection", "the network can't be reached"],
    ETIMEDOUT: ["connection", "the connection timed out"],
    EPROTO: ["connection", "no TLS could be agreed on"],
    HPE_INVALID_CONSTANT: ["connection", "what answers speaks no HTTP"],
};
// What Node throws may quote addresses and headers, so only its code is passed on.
function explained(error) {
    // With several addresses to try, Node gathers one error each.
    const inner = isAxiosError(error) && error.cause instanceof AggregateError ? error.cause.errors[0] : error;
    const code = (0,errors/* codeOf */.$N)(inner);
    if (code === undefined && !isAxiosError(error))
        throw error;
    if (code === undefined)
        return new http/* ExchangeError */.S("connection", "the connection failed");
    const certificate = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/u.test(code);
    const [fault, text] = names[code] ??
        (certificate
            ? ["certificate", "the certificate is not accepted"]
            : ["connection", "the connection failed"]);
    // That one code is ours, and tells nobody more than the sentence.
    return new http/* ExchangeError */.S(fault, code === address_guard/* refusedCode */.Q_ ? text : `${text} (${code})`, { code });
}
/** As axios's own function of that name, without loading axios. */
function isAxiosError(error) {
    return error instanceof Error && "isAxiosError" in error && error.isAxiosError === true;
}

// EXTERNAL MODULE: ./lib/world/http-advice.js
var http_advice = __webpack_require__(71367);
;// CONCATENATED MODULE: ./lib/world/open-http.js





const defaults = { timeoutMs: 15_000, maxBytes: 10_000_000, retries: 2, mostRedirects: 3 };
const retried = new Set([429, 500, 502, 503, 504]);
const firstWaitMs = 250;
/** How many requests one host gets at once: a watch of 200 signals must not be what brings its metrics server down. */
const mostAtOnce = 8;
/**
 * The HTTP client on the real network. A host gets so many requests at once and no more, and those that are the same and under way
 * together are asked once. `timeoutMs` bounds the whole of `send`: attempts, waits and redirects.
 * What `hide` knows as a secret is blotted out of every error.
 */
function openHttp({ now, sleep, log, hide, }) {
    const queues = new Map();
    const underWay = new Map();
    function send(request) {
        const key = sameKey(request);
        const same = key === undefined ? undefined : underWay.get(key);
        if (same !== undefined)
            return same;
        const host = URL.parse(request.url)?.host ?? "";
        const queue = queues.get(host) ?? pLimit(mostAtOnce);
        queues.set(host, queue);
        // The time that it may take begins with its turn.
        const answer = queue(() => sendNow(request));
        if (key !== undefined) {
            underWay.set(key, answer);
            const forget = () => underWay.delete(key);
            answer.then(forget, forget);
        }
        return answer;
    }
    async function sendNow(request) {
        const where = hide(spoken(request));
        const deadline = now() + (request.timeoutMs ?? defaults.timeoutMs);
        const fail = (message, status, { reason, advice, cause } = {}) => new errors/* WorldError */.nM(hide(reason === undefined ? message : `${message}: ${reason}`), {
            service: request.service,
            request: where,
            ...(status !== undefined && { status }),
            ...(advice !== undefined && { advice: hide(advice) }),
            ...(cause !== undefined && { cause }),
        });
        for (let attempt = 0;; attempt++) {
            const outcome = await once(request, deadline - now());
            if (!(outcome instanceof http/* ExchangeError */.S) &&
                (outcome.status < 400 || request.accept?.includes(outcome.status))) {
                return outcome;
            }
            const failure = outcome instanceof http/* ExchangeError */.S
                ? fail(outcome.message, outcome.status, { ...(0,http_advice/* explainError */.UW)(outcome, request), cause: outcome })
                : fail(`answered ${outcome.status}`, outcome.status, (0,http_advice/* explainStatus */.cq)(outcome, request));
            const waitMs = waitBefore(attempt, outcome);
            if (waitMs === undefined || attempt >= (request.retries ?? defaults.retries))
                throw failure;
            if (now() + waitMs >= deadline) {
                const asked = `answered ${outcome.status}, asks to wait ${Math.ceil(waitMs / 1000)} s`;
                throw outcome instanceof http/* ExchangeError */.S ? failure : fail(asked, outcome.status);
            }
            log?.detail(`${failure.message}; trying again in ${Math.round(waitMs)} ms`);
            try {
                await sleep(waitMs, request.cancel);
            }
            catch (error) {
                if (!request.cancel?.aborted)
                    throw error;
            }
            if (request.cancel?.aborted)
                throw fail("was given up");
        }
    }
    return { send };
}
/** The same for two requests whose answers are the same; undefined for one that changes something or can be given up. */
function sameKey({ cancel, ...request }) {
    const { method = "GET", onlyReads = method === "GET" } = request;
    return cancel === undefined && onlyReads ? JSON.stringify(request) : undefined;
}
async function once(request, timeoutMs) {
    const json = request.body !== undefined && typeof request.body !== "string";
    try {
        return await exchange({
            method: request.method ?? "GET",
            url: request.url,
            headers: { ...(json && { "content-type": "application/json" }), ...request.headers },
            body: typeof request.body === "string" ? request.body : JSON.stringify(request.body),
            maxBytes: request.maxBytes ?? defaults.maxBytes,
            tooLarge: "refuse",
            timeoutMs,
            cancel: request.cancel,
            redirects: { follow: "yes", most: defaults.mostRedirects },
            reach: { first: "configured", redirected: "elsewhere" },
        });
    }
    catch (error) {
        if (error instanceof http/* ExchangeError */.S)
            return error;
        throw error;
    }
}
/** Milliseconds to wait before another attempt; undefined when another would change nothing. */
function waitBefore(attempt, outcome) {
    const backoff = firstWaitMs * 4 ** attempt;
    if (outcome instanceof http/* ExchangeError */.S)
        return outcome.fault === "connection" || outcome.fault === "cut-off" || outcome.code === "EAI_AGAIN"
            ? backoff
            : undefined;
    if (!retried.has(outcome.status))
        return undefined;
    return Math.max(retryAfterMs(outcome.headers) ?? 0, backoff);
}
/** Seconds or a date. @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryAfterMs(headers) {
    const text = headers["retry-after"]?.trim();
    if (text === undefined || text === "")
        return undefined;
    if (/^\d{1,9}$/u.test(text))
        return Number(text) * 1000;
    // Against the server's own clock: ours may differ.
    const ms = Date.parse(text) - Date.parse(headers.date ?? "");
    return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
/** Method, origin and path: query, userinfo and headers may hold secrets. */
function spoken({ method = "GET", url }) {
    const parsed = URL.parse(url);
    return parsed === null ? method : `${method} ${parsed.origin}${parsed.pathname}`;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./lib/world/probes/certificate.js



/** When the certificate that a server shows expires, accepted or not; undefined when it shows none in time. */
function findCertificateExpiry(url, { reach, timeoutMs, cancel }) {
    const host = url.hostname.replace(/^\[|\]$/gu, "");
    if (url.protocol !== "https:" || (0,address_guard/* refuseHost */.p1)(host, reach) !== undefined)
        return Promise.resolve(undefined);
    return new Promise((resolve) => {
        const socket = (0,external_node_tls_.connect)({
            host,
            port: Number(url.port || 443),
            ...((0,external_node_net_.isIP)(host) === 0 && { servername: host }),
            // Nothing is sent: the certificate is read, above all the one that is not accepted any more.
            rejectUnauthorized: false,
            lookup: (0,address_guard/* guardedLookup */.rN)(reach),
        });
        const finish = (expiry) => {
            clearTimeout(timer);
            cancel?.removeEventListener("abort", giveUp);
            socket.destroy();
            resolve(expiry !== undefined && Number.isFinite(expiry) ? expiry : undefined);
        };
        const giveUp = () => finish();
        const timer = setTimeout(giveUp, timeoutMs);
        cancel?.addEventListener("abort", giveUp);
        if (cancel?.aborted)
            giveUp();
        socket.on("error", giveUp);
        socket.on("close", giveUp);
        socket.on("secureConnect", () => finish(Date.parse(socket.getPeerCertificate().valid_to ?? "")));
    });
}

// EXTERNAL MODULE: ./lib/world/probes/condition.js + 1 modules
var probes_condition = __webpack_require__(77679);
;// CONCATENATED MODULE: ./lib/world/probes/open-probe.js




const maxBytes = 256_000;
const mostRedirects = 5;
/** A probe on the real network. Secrets are blotted out of all that it tells. */
function openProbe(settings, { now, hide }) {
    const url = new URL(settings.url);
    const address = hide(`${url.origin}${url.pathname}`);
    const conditions = settings.conditions.map(parsed);
    const wantsCertificate = conditions.some(({ left, right }) => isCertificate(left) || isCertificate(right));
    const reach = reachOf(settings);
    return {
        name: hide(settings.name ?? `${url.host}${url.pathname === "/" ? "" : url.pathname}`),
        url: address,
        async run(cancel) {
            const at = now();
            const [asked, expiry] = await Promise.all([
                open_probe_ask(settings, reach, cancel),
                wantsCertificate
                    ? findCertificateExpiry(url, { reach: reach.first, timeoutMs: settings.timeout, cancel })
                    : undefined,
            ]);
            const facts = {
                ...asked.facts,
                ...(expiry !== undefined && { certificateMs: expiry - at }),
            };
            const run = {
                at,
                responseMs: facts.responseMs,
                status: facts.status,
                connected: facts.connected,
                conditions: conditions.map((condition) => {
                    const { ok, actual } = (0,probes_condition/* evaluateCondition */.F)(condition, facts);
                    return { text: hide(condition.text), ok, actual: hide(actual) };
                }),
            };
            return asked.error === undefined ? run : { ...run, error: asked.error };
        },
    };
}
async function open_probe_ask(settings, reach, cancel) {
    try {
        const { status, headers, text, ms } = await exchange({
            method: settings.method,
            url: settings.url,
            headers: settings.headers,
            body: settings.body,
            maxBytes,
            tooLarge: "cut",
            timeoutMs: settings.timeout,
            cancel,
            redirects: {
                follow: settings.follow === "same-host" ? "same-host" : settings.follow ? "yes" : "no",
                most: mostRedirects,
            },
            reach,
        });
        return { facts: { status, headers, body: text, responseMs: ms, connected: true, dnsRcode: "NOERROR" } };
    }
    catch (error) {
        if (!(error instanceof http/* ExchangeError */.S))
            throw error;
        const { status } = error;
        const dnsRcode = rcodeOf(error);
        // A wrong certificate, or an answer that begins and breaks, comes from somebody who is there.
        const connected = status !== undefined || error.fault === "certificate";
        return {
            facts: {
                connected,
                ...(status !== undefined && { status }),
                ...(dnsRcode !== undefined && { dnsRcode }),
            },
            error: error.message,
        };
    }
}
/** What the resolver's answer must have been; undefined when we can't tell. */
function rcodeOf({ fault, code }) {
    if (fault === "name")
        return code === "ENOTFOUND" ? "NXDOMAIN" : code === "ENODATA" ? "NOERROR" : "SERVFAIL";
    return fault === "timeout" || fault === "cancelled" || fault === "address" ? undefined : "NOERROR";
}
function reachOf(settings) {
    if (settings["allow-metadata"])
        return { first: "anywhere", redirected: "anywhere" };
    return { first: "configured", redirected: settings["allow-private"] ? "configured" : "elsewhere" };
}
function isCertificate(operand) {
    return operand.kind === "place" && operand.place === "CERTIFICATE_EXPIRATION";
}
function parsed(text) {
    const condition = (0,probes_condition/* parseCondition */.z)(text);
    if ("mistake" in condition)
        throw new Error(`unchecked condition ${text}: ${condition.mistake}`);
    return condition;
}

// EXTERNAL MODULE: ./lib/world/sources/index.js
var sources = __webpack_require__(53645);
;// CONCATENATED MODULE: ./lib/world/open-world.js






/** Milliseconds since the epoch, as the clock stood at the start plus what has truly passed: a clock that is set meanwhile can't stretch or cut a watch. */
function steadyClock() {
    const startedAt = Date.now();
    const origin = performance.now();
    return () => Math.round(startedAt + performance.now() - origin);
}
/** The real world. */
function openWorld({ env, log, github, secrets, redactText, }) {
    const hide = (0,hide_secrets/* secretHider */.T)(secrets);
    const redact = (text) => redactText(hide(text));
    const now = steadyClock();
    const sleep = async (ms, cancel) => {
        await (0,promises_.setTimeout)(ms, undefined, cancel === undefined ? {} : { signal: cancel });
    };
    // What is told of answers is foreign, so that out there nothing but the stricter of the two is at hand.
    const outside = { env, log, hide: redact, now, sleep, files: files/* files */.a };
    const http = openHttp(outside);
    return {
        ...outside,
        hide,
        redact,
        http,
        github,
        async openSource(settings, name) {
            const kind = await (0,sources/* findSourceKind */.x4)(String(settings.type));
            if (kind === undefined)
                throw new Error(`no source of type ${String(settings.type)}`);
            return kind.open(settings, name, { ...outside, http });
        },
        openProbe: (settings) => openProbe(settings, outside),
        async openNotifier(settings, name) {
            const { notifierKinds } = await Promise.all(/* import() */[__webpack_require__.e(5108), __webpack_require__.e(3268)]).then(__webpack_require__.bind(__webpack_require__, 53268));
            const kind = notifierKinds.find(({ type }) => type === settings.type);
            if (kind === undefined)
                throw new Error(`no notifier of type ${String(settings.type)}`);
            return kind.open(settings, name, { ...outside, http });
        },
    };
}


/***/ }),

/***/ 98182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ getProxyForUrl)
/* harmony export */ });


var DEFAULT_PORTS = {
  ftp: 21,
  gopher: 70,
  http: 80,
  https: 443,
  ws: 80,
  wss: 443,
};

function parseUrl(urlString) {
  try {
    return new URL(urlString);
  } catch {
    return null;
  }
}

/**
 * @param {string|object|URL} url - The URL as a string or URL instance, or a
 *   compatible object (such as the result from legacy url.parse).
 * @return {string} The URL of the proxy that should handle the request to the
 *  given URL. If no proxy is set, this will be an empty string.
 */
function getProxyForUrl(url) {
  var parsedUrl = (typeof url === 'string' ? parseUrl(url) : url) || {};
  var proto = parsedUrl.protocol;
  var hostname = parsedUrl.host;
  var port = parsedUrl.port;
  if (typeof hostname !== 'string' || !hostname || typeof proto !== 'string') {
    return '';  // Don't proxy URLs without a valid scheme or host.
  }

  proto = proto.split(':', 1)[0];
  // Stripping ports in this way instead of using parsedUrl.hostname to make
  // sure that the brackets around IPv6 addresses are kept.
  hostname = hostname.replace(/:\d*$/, '');
  port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
  if (!shouldProxy(hostname, port)) {
    return '';  // Don't proxy URLs that match NO_PROXY.
  }

  var proxy = getEnv(proto + '_proxy') || getEnv('all_proxy');
  if (proxy && proxy.indexOf('://') === -1) {
    // Missing scheme in proxy, default to the requested URL's scheme.
    proxy = proto + '://' + proxy;
  }
  return proxy;
}

/**
 * Determines whether a given URL should be proxied.
 *
 * @param {string} hostname - The host name of the URL.
 * @param {number} port - The effective port of the URL.
 * @returns {boolean} Whether the given URL should be proxied.
 * @private
 */
function shouldProxy(hostname, port) {
  var NO_PROXY = getEnv('no_proxy').toLowerCase();
  if (!NO_PROXY) {
    return true;  // Always proxy if NO_PROXY is not set.
  }
  if (NO_PROXY === '*') {
    return false;  // Never proxy if wildcard is set.
  }

  return NO_PROXY.split(/[,\s]/).every(function(proxy) {
    if (!proxy) {
      return true;  // Skip zero-length hosts.
    }
    var parsedProxy = proxy.match(/^(.+):(\d+)$/);
    var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
    var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
    if (parsedProxyPort && parsedProxyPort !== port) {
      return true;  // Skip if ports don't match.
    }

    if (!/^[.*]/.test(parsedProxyHostname)) {
      // No wildcards, so stop proxying if there is an exact match.
      return hostname !== parsedProxyHostname;
    }

    if (parsedProxyHostname.charAt(0) === '*') {
      // Remove leading wildcard.
      parsedProxyHostname = parsedProxyHostname.slice(1);
    }
    // Stop proxying if the hostname ends with the no_proxy host.
    return !hostname.endsWith(parsedProxyHostname);
  });
}

/**
 * Get the value for an environment variable.
 *
 * @param {string} key - The name of the environment variable.
 * @return {string} The value of the environment variable.
 * @private
 */
function getEnv(key) {
  return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || '';
}


/***/ })

};
