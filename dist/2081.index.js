export const id = 2081;
export const ids = [2081];
export const modules = {

/***/ 52081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openOctokit: () => (/* binding */ openOctokit)
});

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
;// CONCATENATED MODULE: ./lib/world/github/rate-limits.js

/**
 * A 429 or 403 with `retry-after` is a rate limit whatever its text says (an Enterprise Server or a proxy has its own
 * words), but the throttling plugin goes by the text. Listed before it, this gives it the text that it looks for.
 */
function rateLimits(octokit) {
    octokit.hook.error("request", (error) => {
        if (error instanceof request_error_dist_src/* RequestError */.G && isRateLimit(error) && !/\bsecondary rate\b/iu.test(error.message)) {
            error.message += " (secondary rate limit)";
        }
        throw error;
    });
}
function isRateLimit({ status, response }) {
    if (response?.headers["x-ratelimit-remaining"] === "0")
        return false;
    return status === 429 || (status === 403 && response?.headers["retry-after"] !== undefined);
}

;// CONCATENATED MODULE: ./lib/world/github/open-octokit.js





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
/** Octokit with the plugins that keep GitHub's limits. */
function openOctokit(options, fetch) {
    const { token, log, patienceSeconds = 900, secondMs = 1000 } = options;
    const waitFor = (seconds, { method, url }) => {
        // GraphQL's limit is a limit of its own: what it was asked for is asked of REST instead of waiting.
        const patient = seconds <= patienceSeconds && !url.endsWith("/graphql");
        const then = patient ? "waiting" : "this run does not wait for it";
        log?.warning(`GitHub's rate limit is reached at ${method} ${url}: ${seconds} s to go, ${then}`);
        return patient;
    };
    return new PoliteOctokit({
        auth: token,
        baseUrl: options.apiUrl.replace(/\/+$/u, ""),
        userAgent: options.userAgent,
        request: { fetch },
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
}


/***/ })

};
