export const id = 2329;
export const ids = [2329];
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

/***/ 97592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ isShare),
/* harmony export */   In: () => (/* binding */ counterIn),
/* harmony export */   It: () => (/* binding */ shareOfCounters),
/* harmony export */   fS: () => (/* binding */ findCountMistake)
/* harmony export */ });
/* harmony import */ var _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11210);
/* harmony import */ var _promql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78342);


/** Stands for `$step` while an expression is parsed; nobody writes it. */
const stepSeconds = 7919;
const step = `${stepSeconds}s`;
const perSecond = ["Rate", "Irate", "Deriv"];
const overRange = [...perSecond, "Increase", "Delta", "Idelta"];
const harmless = ["Round", "Ceil", "Floor", "ClampMin"];
const averages = ["AvgOverTime", "QuantileOverTime", "HistogramQuantile", "HistogramAvg", "StddevOverTime"];
const averagingOps = ["Avg", "Quantile", "Stddev", "Stdvar", "Group"];
/**
 * The selector of the counter that an expression reads at a rate, scaled or as it stands: `x` for `sum(rate(x[5m])) * 60 or
 * vector(0)`. What is counted in an interval follows from it exactly. Undefined for everything else, and for what yields
 * counts of an interval already.
 */
function counterIn(text) {
    const { spelled, top } = parse(text);
    return top === undefined ? undefined : counterAt(top, spelled);
}
/** Numerator and denominator of a share of two counters at a rate, as selectors; undefined for anything else. */
function shareOfCounters(text) {
    const { spelled, top } = parse(text);
    const division = top === undefined || bare(top).getChild("Sub") !== null ? undefined : divisionAt(top, spelled);
    if (division === undefined || !isRate(division.left) || !isRate(division.right))
        return undefined;
    const [bad, total] = [counterAt(division.left, spelled), counterAt(division.right, spelled)];
    if (bad === undefined || total === undefined)
        return undefined;
    // Seconds or bytes by number: an average, which is a level of its own.
    return [bad, total].some((selector) => /_(?:sum|seconds|bytes|ms)(?:_total)?(?:\{|$)/u.test(selector))
        ? undefined
        : { bad, total };
}
/** Why an expression yields no counts of one interval, with what to write; undefined when nothing speaks against it. */
function findCountMistake(text) {
    const { spelled, top } = parse(text);
    if (top === undefined || counterAt(top, spelled) !== undefined)
        return undefined;
    if (divisionAt(top, spelled) !== undefined)
        return "is a share, where a count is needed: write what it divides as bad, and what it divides by as total";
    let mistake;
    const written = countsWritten(spelled);
    top.cursor().iterate((node) => {
        const name = node.node.firstChild?.firstChild?.name ?? "";
        if (node.name === "FunctionCall" && averages.includes(name))
            mistake ??=
                "is an average or a quantile, where a count is needed: write the counter itself, or use value";
        if (node.name === "AggregateExpr" && averagingOps.includes(name))
            mistake ??= "is an average or a quantile, where a count is needed: use sum";
        if (node.name === "FunctionCall" && perSecond.includes(name))
            mistake ??= `yields a rate per second, where counts are needed: write ${written}`;
        if (node.name === "FunctionCall" &&
            overRange.includes(name) &&
            !spelled.slice(node.from, node.to).includes(step))
            mistake ??= `counts in a range of its own, which overlaps from interval to interval: write ${written}`;
    });
    return mistake;
}
/** A level that is a share of two things, such as failed calls by calls, however it is written. */
function isShare(text) {
    const { spelled, top } = parse(text);
    const division = top === undefined ? undefined : divisionAt(top, spelled);
    if (division === undefined)
        return false;
    return [division.left, division.right].every((node) => isRate(node) && !/_(?:sum|seconds|bytes)\b/u.test(spelled.slice(node.from, node.to)));
}
function parse(text) {
    const spelled = (0,_promql_js__WEBPACK_IMPORTED_MODULE_1__/* .withStep */ .p$)(text.slice(0, 10_000), stepSeconds);
    return { spelled, top: _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3D.parse(spelled).topNode.firstChild ?? undefined };
}
/** Parentheses, scales by a number, rounding and `or vector(0)` taken away. */
function bare(node) {
    const [first, last] = [node.firstChild, node.lastChild];
    if (node.name === "ParenExpr" && first !== null)
        return bare(first);
    if (node.name === "FunctionCall" && harmless.includes(first?.firstChild?.name ?? "")) {
        const argument = node.getChild("FunctionCallBody")?.firstChild;
        return argument == null ? node : bare(argument);
    }
    if (node.name === "BinaryExpr" && first !== null && last !== null) {
        const [, op] = childrenOf(node);
        const isNumber = (side) => side.name === "NumberDurationLiteral";
        if ((op?.name === "Mul" || op?.name === "Div") && isNumber(last))
            return bare(first);
        if (op?.name === "Mul" && isNumber(first))
            return bare(last);
        if (op?.name === "Or" && last.name === "FunctionCall" && last.firstChild?.firstChild?.name === "Vector")
            return bare(first);
    }
    return node;
}
function counterAt(node, text) {
    const inner = bare(node);
    if (inner.name === "VectorSelector") {
        // As it stands a counter is all that was ever counted.
        const name = inner.getChild("Identifier");
        const metric = name === null ? "" : text.slice(name.from, name.to);
        return /_(?:total|count|bucket)$/u.test(metric) ? text.slice(inner.from, inner.to) : undefined;
    }
    const argument = inner.getChild("FunctionCallBody")?.firstChild;
    if (argument == null || argument.nextSibling !== null)
        return undefined;
    if (inner.name === "AggregateExpr")
        return inner.getChild("AggregateOp")?.firstChild?.name === "Sum" ? counterAt(argument, text) : undefined;
    if (inner.name !== "FunctionCall" ||
        !["Rate", "Irate", "Increase"].includes(inner.firstChild?.firstChild?.name ?? ""))
        return undefined;
    const isAsked = inner.firstChild?.firstChild?.name === "Increase" &&
        text.slice(argument.from, argument.to).includes(step);
    const selector = argument.name === "MatrixSelector" ? argument.getChild("VectorSelector") : null;
    return selector === null || isAsked ? undefined : text.slice(selector.from, selector.to);
}
function divisionAt(node, text) {
    const inner = bare(node);
    if (inner.name === "FunctionCall" || inner.name === "AggregateExpr")
        return undefined;
    const [left, op, ...rest] = childrenOf(inner);
    const right = rest.at(-1);
    if (inner.name !== "BinaryExpr" || left === undefined || right === undefined)
        return undefined;
    if (op?.name === "Div")
        return { left: bare(left), right: bare(right) };
    // One less a share is a share.
    if (op?.name === "Sub" && text.slice(left.from, left.to).trim() === "1")
        return divisionAt(right, text);
    return undefined;
}
function isRate(node) {
    let found = false;
    node.cursor().iterate(({ name, node: at }) => {
        if (name === "FunctionCall" && overRange.includes(at.firstChild?.firstChild?.name ?? ""))
            found = true;
    });
    return found;
}
function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling)
        children.push(child);
    return children;
}
/** The expression with its rates as increases over `$step`. */
function countsWritten(spelled) {
    const changes = [];
    _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3D.parse(spelled).iterate({
        enter({ name, from, to, node }) {
            if (name === "FunctionIdentifier" && overRange.includes(node.firstChild?.name ?? ""))
                changes.push({ from, to, text: "increase" });
            if (name === "DurationExpr" ||
                (name === "NumberDurationLiteralInDurationContext" && node.parent?.name === "MatrixSelector"))
                changes.push({ from, to, text: "$step" });
        },
    });
    return changes
        .toReversed()
        .reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), spelled);
}


/***/ }),

/***/ 34648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ matcherTest),
/* harmony export */   kS: () => (/* binding */ selectorMatcher),
/* harmony export */   wR: () => (/* binding */ findPatternMistake)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

/** Whether a sample belongs to a selector; a label that is missing counts as empty, as in PromQL. */
function selectorMatcher({ metric, matchers }) {
    const tests = matchers.map(valueTest);
    return ({ name, labels }) => (metric === undefined || name === metric) &&
        tests.every(({ label, test }) => {
            if (label === "__name__")
                return test(name);
            return test((Object.hasOwn(labels, label) ? labels[label] : undefined) ?? "");
        });
}
/** A matcher whose pattern is no regular expression; undefined when all are. */
function findPatternMistake({ matchers }) {
    for (const matcher of matchers) {
        try {
            valueTest(matcher);
        }
        catch {
            return `${JSON.stringify(matcher.value)} is no regular expression (RE2 syntax)`;
        }
    }
    return undefined;
}
function valueTest({ label, op, value }) {
    if (op === "=")
        return { label, test: (text) => text === value };
    if (op === "!=")
        return { label, test: (text) => text !== value };
    // RE2, as in Prometheus: linear time whatever the pattern and the label.
    const pattern = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(value, re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.DOTALL);
    return { label, test: op === "=~" ? (text) => pattern.matches(text) : (text) => !pattern.matches(text) };
}
/** Whether a label's value is what a matcher wants. */
function matcherTest(matcher) {
    return valueTest(matcher).test;
}


/***/ }),

/***/ 81019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ histogramWords),
/* harmony export */   Ek: () => (/* binding */ promqlQuery),
/* harmony export */   N0: () => (/* binding */ checkedText),
/* harmony export */   dn: () => (/* binding */ expression),
/* harmony export */   gD: () => (/* binding */ selector)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8946);
/* harmony import */ var _counts_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97592);
/* harmony import */ var _promql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78342);




/** A text that `findMistake` has nothing against. */
function checkedText(findMistake) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().superRefine((text, context) => {
        const message = findMistake(text);
        if (message !== undefined)
            context.addIssue({ code: "custom", message });
    });
}
const selector = checkedText(_promql_js__WEBPACK_IMPORTED_MODULE_2__/* .findSelectorMistake */ .$9);
const expression = checkedText(_promql_js__WEBPACK_IMPORTED_MODULE_2__/* .findPromqlMistake */ .Jl);
const metricName = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[a-zA-Z_:][a-zA-Z0-9_:]*$/u, {
    error: "expected a metric's name without _bucket and without braces",
});
const where = checkedText((text) => (0,_promql_js__WEBPACK_IMPORTED_MODULE_2__/* .findSelectorMistake */ .$9)((0,_promql_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorText */ .nM)("metric", text)));
/** What both Prometheus and a scraped page can be asked: counters, a histogram, or a gauge. */
const histogramWords = {
    histogram: metricName
        .optional()
        .describe("Name of a histogram, without _bucket; what is slower than `slower-than` is bad."),
    where: where
        .optional()
        .describe("Which series of the histogram or of the preset: a selector without a name."),
    "slower-than": _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p
        .optional()
        .describe("How slow is too slow; the 95th percentile of the baseline unless given."),
};
/** One of `bad` and `total`, `histogram`, `value`; anything else is a mistake. */
function promqlQuery(words) {
    const { bad, total, histogram, value } = words;
    const ratio = bad !== undefined || total !== undefined;
    const forms = [ratio, histogram !== undefined, value !== undefined].filter(Boolean).length;
    if (forms !== 1) {
        const message = "expected bad and total, or histogram, or value";
        return [{ path: "", message: forms === 0 ? message : `${message}, not several of them` }];
    }
    const strays = histogram === undefined ? ["where", "slower-than"] : [];
    const mistakes = strays
        .filter((key) => words[key] !== undefined)
        .map((key) => ({ path: key, message: "goes only with histogram" }));
    if (ratio && bad === undefined)
        mistakes.push({ path: "bad", message: "is missing beside total" });
    if (ratio && total === undefined)
        mistakes.push({ path: "total", message: "is missing beside bad" });
    for (const part of ["bad", "total"]) {
        const written = words[part];
        const mistake = typeof written === "object" ? (0,_counts_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .findCountMistake */ .fS)(written.query) : undefined;
        if (mistake !== undefined)
            mistakes.push({ path: part, message: mistake });
    }
    const asked = askedIn(words);
    return mistakes.length > 0 || asked === undefined ? mistakes : asked;
}
function askedIn(words) {
    const { bad, total, histogram, value } = words;
    if (value !== undefined) {
        // One failed call is most of a quiet minute's share: the counts that it is made of tell how many there were.
        const share = (0,_counts_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .shareOfCounters */ .It)(value);
        return share === undefined
            ? { kind: "gauge", gives: "gauge", value }
            : { kind: "ratio", gives: "ratio", bad: { selector: share.bad }, total: { selector: share.total } };
    }
    if (histogram !== undefined)
        return {
            kind: "histogram",
            gives: "ratio",
            histogram,
            where: words.where,
            slowerThanMs: words["slower-than"] ?? "baseline-p95",
        };
    if (bad === undefined || total === undefined)
        return undefined;
    return { kind: "ratio", gives: "ratio", bad: asSelector(bad), total: asSelector(total) };
}
/** A counter at a rate is that counter: what it counts in an interval is then known exactly. */
function asSelector(written) {
    if (typeof written === "string")
        return { selector: written };
    const counter = (0,_counts_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .counterIn */ .In)(written.query);
    return counter === undefined ? written : { selector: counter };
}


/***/ }),

/***/ 78342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ findSelectorMistake),
/* harmony export */   Bp: () => (/* binding */ parseAggregate),
/* harmony export */   Jl: () => (/* binding */ findPromqlMistake),
/* harmony export */   Pl: () => (/* binding */ parseSelector),
/* harmony export */   nM: () => (/* binding */ selectorText),
/* harmony export */   p$: () => (/* binding */ withStep),
/* harmony export */   qZ: () => (/* binding */ selectorsIn)
/* harmony export */ });
/* harmony import */ var _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11210);
/* harmony import */ var _match_selector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34648);


/** `bad`, `!=`, `=~` … as PromQL writes it. */
const operators = ["=", "!=", "=~", "!~"];
const longest = 10_000;
/**
 * Where a PromQL expression goes wrong; undefined when the grammar accepts it. `$step` and `$__interval` may stand
 * for a duration.
 */
function findPromqlMistake(text) {
    if (text.length > longest)
        return `is longer than ${longest} characters`;
    if (text.trim() === "")
        return "is empty";
    const spelled = withStep(text, 60);
    let wrong;
    _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3D.parse(spelled).iterate({
        enter(node) {
            if (node.type.isError)
                wrong ??= { from: node.from, to: node.to };
        },
    });
    if (wrong === undefined)
        return undefined;
    const rest = spelled.slice(wrong.from).trimStart();
    if (rest === "")
        return "isn't PromQL: it ends too early";
    return `isn't PromQL: unexpected ${JSON.stringify(rest.slice(0, 12))} at character ${wrong.from + 1}`;
}
/** What keeps a text from being one bare selector, without range, offset or function. */
function findSelectorMistake(text) {
    const mistake = findPromqlMistake(text);
    if (mistake !== undefined)
        return mistake;
    const selector = parseSelector(text);
    if (selector === undefined)
        return 'is an expression; here a selector such as http_requests_total{code=~"5.."} is expected (or write it as { query: … })';
    if (selector.metric === undefined && selector.matchers.length === 0)
        return "selects every metric";
    return (0,_match_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .findPatternMistake */ .wR)(selector);
}
/** Undefined when the text is not one bare selector. */
function parseSelector(text) {
    if (text.length > longest)
        return undefined;
    const expression = _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3D.parse(text).topNode.firstChild;
    return expression === null ? undefined : selectorAt(expression, text);
}
/** `sum(selector)` and the like, or a bare selector; undefined when it is anything else. */
function parseAggregate(text) {
    const bare = parseSelector(text);
    if (bare !== undefined)
        return { by: undefined, selector: bare };
    const node = _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3D.parse(text.slice(0, longest)).topNode.firstChild;
    if (node?.name !== "AggregateExpr" || node.getChild("AggregateModifier") !== null)
        return undefined;
    const op = node.getChild("AggregateOp");
    const inner = node.getChild("FunctionCallBody")?.firstChild;
    const by = op === null ? "" : text.slice(op.from, op.to).toLowerCase();
    const selector = inner == null || inner.nextSibling !== null ? undefined : selectorAt(inner, text);
    if (selector === undefined || !isAggregate(by))
        return undefined;
    return { by, selector };
}
/** The selectors in an expression, as written. */
function selectorsIn(text) {
    const spelled = withStep(text, 60);
    const found = [];
    _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3D.parse(spelled).iterate({
        enter(node) {
            if (node.name === "VectorSelector")
                found.push(spelled.slice(node.from, node.to));
        },
    });
    return found;
}
/** Puts the interval's length where `$step`, `$__interval`, `$__rate_interval` or `${…}` of these stand. */
function withStep(text, stepSeconds) {
    return text.replace(/\$(?:\{(?:step|__interval|__rate_interval)\}|(?:step|__interval|__rate_interval)\b)/gu, `${stepSeconds}s`);
}
function isAggregate(text) {
    return ["sum", "avg", "min", "max", "count"].includes(text);
}
function selectorAt(node, text) {
    if (node.name !== "VectorSelector" || node.nextSibling !== null)
        return undefined;
    const name = node.getChild("Identifier");
    let metric = name === null ? undefined : text.slice(name.from, name.to);
    const matchers = [];
    for (let child = node.getChild("LabelMatchers")?.firstChild ?? null; child !== null; child = child.nextSibling) {
        const words = text.slice(child.from, child.to);
        if (child.name === "QuotedLabelName")
            metric = unquoted(words);
        const sign = child.getChild("MatchOp");
        const op = operators.find((one) => sign !== null && one === text.slice(sign.from, sign.to));
        const value = child.getChild("StringLiteral");
        const label = child.getChild("LabelName") ?? child.getChild("QuotedLabelName");
        if (op === undefined || value === null || label === null)
            continue;
        const written = text.slice(label.from, label.to);
        matchers.push({
            label: label.name === "LabelName" ? written : unquoted(written),
            op,
            value: unquoted(text.slice(value.from, value.to)),
        });
    }
    return { metric, matchers };
}
const escapes = { n: "\n", t: "\t", r: "\r", a: "\x07", b: "\b", f: "\f", v: "\v" };
/** PromQL strings are Go's: back-quoted ones are raw. */
function unquoted(literal) {
    const inner = literal.slice(1, -1);
    if (literal.startsWith("`"))
        return inner;
    return inner.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([\s\S]))/gu, (_, x, u, U, octal, one) => {
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8));
        if (one !== undefined)
            return escapes[one] ?? one;
        const point = Number.parseInt(x ?? u ?? U ?? "", 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : "\uFFFD";
    });
}
/** Adds matchers to a metric's name: `x{job="shop",le="0.5"}`. `where` is what stands between the braces, or with them. */
function selectorText(metric, where, ...more) {
    const inner = (where ?? "")
        .trim()
        .replace(/^\{([\s\S]*)\}$/u, "$1")
        .replace(/,\s*$/u, "")
        .trim();
    const all = [inner, ...more].filter((part) => part !== "");
    return all.length === 0 ? metric : `${metric}{${all.join(",")}}`;
}


/***/ }),

/***/ 1868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aA: () => (/* binding */ timeoutSetting),
/* harmony export */   p2: () => (/* binding */ lagSetting),
/* harmony export */   th: () => (/* binding */ headersSetting)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8946);


/** Headers that the settings give, where an address is asked. */
const headersSetting = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
    .default({})
    .describe("Headers of each request; ${NAME} is filled in from the environment of the step.");
/** Milliseconds; `otherwise` as it is written in the settings, such as `10s`. */
function timeoutSetting(otherwise) {
    return _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p.prefault(otherwise).describe("For the whole of an answer, with all that is tried again.");
}
/** Milliseconds; `otherwise` as it is written in the settings, such as `15s`. */
function lagSetting(otherwise) {
    return _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p.prefault(otherwise).describe("How long after its end an interval may still change.");
}


/***/ }),

/***/ 56456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ defineSource),
/* harmony export */   q: () => (/* binding */ noReadings)
/* harmony export */ });
/** Keeps a kind's own types inside its file: what the schema yields is what `queryOf` receives, and what that yields is what is read. */
function defineSource(kind) {
    return kind;
}
const noReadings = { ratio: [], gauge: [], queries: [], notes: [] };


/***/ })

};
