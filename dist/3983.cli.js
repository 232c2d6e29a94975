export const id = 3983;
export const ids = [3983];
export const modules = {

/***/ 88955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rJ: () => (/* binding */ findWritten),
  Ow: () => (/* binding */ openSettings)
});

// UNUSED EXPORTS: openTerminalWorld

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/review/secrets/redact.js + 6 modules
var redact = __webpack_require__(24134);
// EXTERNAL MODULE: ./lib/settings/parse-settings.js + 6 modules
var parse_settings = __webpack_require__(3620);
// EXTERNAL MODULE: ./lib/settings/settings-place.js
var settings_place = __webpack_require__(6790);
// EXTERNAL MODULE: ./lib/stories/read-written-settings.js
var read_written_settings = __webpack_require__(87101);
// EXTERNAL MODULE: ./lib/world/github/github-from-environment.js + 24 modules
var github_from_environment = __webpack_require__(56375);
// EXTERNAL MODULE: ./lib/world/hide-secrets.js + 1 modules
var hide_secrets = __webpack_require__(58202);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/world/files.js + 1 modules
var files = __webpack_require__(18924);
// EXTERNAL MODULE: ./lib/world/open-http.js
var open_http = __webpack_require__(89719);
// EXTERNAL MODULE: ./lib/world/exchange.js
var exchange = __webpack_require__(42067);
// EXTERNAL MODULE: ./lib/world/http.js
var http = __webpack_require__(79210);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./lib/world/address-guard.js
var address_guard = __webpack_require__(41404);
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
                ask(settings, reach, cancel),
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
async function ask(settings, reach, cancel) {
    try {
        const { status, headers, text, ms } = await (0,exchange/* exchange */.c)({
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
    const http = (0,open_http/* openHttp */.f)(outside);
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
            const { notifierKinds } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 53268));
            const kind = notifierKinds.find(({ type }) => type === settings.type);
            if (kind === undefined)
                throw new Error(`no notifier of type ${String(settings.type)}`);
            return kind.open(settings, name, { ...outside, http });
        },
    };
}

;// CONCATENATED MODULE: ./lib/commands/open-settings.js









/**
 * The settings file as it is written: the one that is named, else the one at a usual place.
 * @throws SettingsError when there is none, or two
 */
async function findWritten(terminal, named) {
    const { path, text } = await findText(terminal, named);
    return (0,read_written_settings/* readWrittenSettings */.R)((0,github_from_environment/* githubFromEnvironment */.B)(terminal.env, { token: tokenOf(terminal) }), text, path);
}
async function findText(terminal, named) {
    if (named !== undefined)
        return { path: named, text: await terminal.readFile(named) };
    const found = new Map();
    for (const path of settings_place/* usualPaths */.Zj) {
        try {
            found.set(path, await terminal.readFile(path));
        }
        catch (error) {
            if (!(error instanceof errors/* SettingsError */.GN))
                throw error;
        }
    }
    const chosen = (0,settings_place/* chooseSettings */.J2)(settings_place/* usualPaths */.Zj[0], found);
    if (chosen !== undefined)
        return chosen;
    const message = `there is none here; write one, or name the file: deploy-guard COMMAND FILE`;
    throw new errors/* SettingsError */.GN("The command line", [{ path: settings_place/* usualPaths */.Zj[0], message }]);
}
/** The world of a terminal: logs to standard error, so that standard output is the answer alone. */
function openTerminalWorld({ env, err }, settings) {
    const token = tokenOf({ env });
    const secrets = [token, ...settings.secrets];
    const hide = (0,hide_secrets/* secretHider */.T)(secrets);
    const say = (text) => err(`${(0,report_text/* logLine */.BP)(hide(text))}\n`);
    const log = { line: say, detail: () => { }, notice: say, warning: say, error: say };
    return openWorld({ env, log, github: (0,github_from_environment/* githubFromEnvironment */.B)(env, { token, log }), secrets, redactText: redact/* redactText */.Rd });
}
/** @throws SettingsError with every mistake of the file */
async function openSettings(terminal, named) {
    const settings = await (0,parse_settings/* settingsOf */.f5)(await findWritten(terminal, named), terminal.env);
    return { world: openTerminalWorld(terminal, settings), settings };
}
function tokenOf({ env }) {
    return env.GITHUB_TOKEN ?? "";
}


/***/ }),

/***/ 66374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateCommand: () => (/* binding */ validateCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _settings_parse_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99345);
/* harmony import */ var _settings_parse_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3620);
/* harmony import */ var _settings_settings_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6790);
/* harmony import */ var _settings_substitute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92345);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69034);
/* harmony import */ var _open_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88955);







const validatePlan = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .plan */ .et)({
    name: "validate",
    forms: ["[FILE] [--json]"],
    about: `Reads a settings file and tells every mistake in it, with its path, its line and what was expected, for the watch and for
the review. Asks nobody, except GitHub for a file that it extends. FILE is ${_settings_settings_place_js__WEBPACK_IMPORTED_MODULE_3__/* .usualPaths */ .Zj.join(" or ")} unless given.`,
    operand: "FILE",
    options: { json: { summary: "the answer as JSON" } },
    notes: `Variables such as \${TOKEN} need not be set here; the names that the workflow step has to pass are listed.
Exit code: 0 no mistake, 2 mistakes.`,
});
/** `deploy-guard validate` */
const validateCommand = async (args, terminal) => {
    const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .readArguments */ .lR)(validatePlan, args);
    if (given === "help") {
        await terminal.out((0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .usage */ .CI)(validatePlan));
        return 0;
    }
    const file = await (0,_open_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .findWritten */ .rJ)(terminal, given.operand);
    const variables = variablesOf(file);
    const mistakes = await mistakesOf(file, { variables, env: terminal.env });
    if (given.json) {
        await terminal.out(`${JSON.stringify({ version: 1, ok: mistakes.length === 0, file: file.where, mistakes, variables })}\n`);
        return mistakes.length === 0 ? 0 : 2;
    }
    if (mistakes.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(file.where, mistakes);
    const needs = variables.length === 0 ? "" : `; the step has to pass ${variables.join(", ")}`;
    await terminal.out(`${file.where}: no mistake${needs}\n`);
    return 0;
};
/** Most of the file is read for the watch and for the review: what both reject is told in the words of the watch, which knows more keys. */
async function mistakesOf(file, { variables, env }) {
    // Wherever a variable may stand, an address fits as well: a text, a header, a login.
    const standIns = Object.fromEntries(variables.map((name) => [name, env[name] || "https://set-in-the-step.invalid"]));
    const ofWatch = await mistakesIn(() => (0,_settings_parse_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)(file, { ...env, ...standIns }));
    const ofReview = await mistakesIn(async () => (0,_settings_parse_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(file));
    const told = new Set(ofWatch.map(({ path }) => path));
    return [...ofWatch, ...ofReview.filter(({ path }) => !told.has(path))];
}
async function mistakesIn(read) {
    try {
        await read();
        return [];
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN))
            throw error;
        return error.mistakes;
    }
}
function variablesOf({ value }) {
    const names = new Set();
    (0,_settings_substitute_js__WEBPACK_IMPORTED_MODULE_4__/* .mapTexts */ .zO)(value, [], (text) => {
        for (const name of (0,_settings_substitute_js__WEBPACK_IMPORTED_MODULE_4__/* .variablesIn */ .DF)(text))
            names.add(name);
        return text;
    });
    return [...names].sort();
}


/***/ }),

/***/ 87101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readWrittenSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _settings_extends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42864);
/* harmony import */ var _settings_written_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35017);



/**
 * A settings file, laid over the one that it extends.
 * @throws SettingsError when either is not YAML, or the other one can't be found
 */
async function readWrittenSettings(github, text, where) {
    const own = (0,_settings_written_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readWritten */ .I)(text, where);
    const place = (0,_settings_extends_js__WEBPACK_IMPORTED_MODULE_1__/* .extendsOf */ .nG)(own);
    if (place === undefined)
        return own;
    const { owner, repo, path, ref } = place;
    const found = await github.findFile(path, ref, { owner, repo });
    if (found === undefined) {
        const message = `there is no ${path} in ${owner}/${repo} at ${ref}, or the token may not read it`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(where, [own.placed({ at: ["extends"], message })]);
    }
    return (0,_settings_extends_js__WEBPACK_IMPORTED_MODULE_1__/* .extendWritten */ .qY)(own, (0,_settings_written_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readWritten */ .I)(found, `${owner}/${repo}/${path}@${ref}`));
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
