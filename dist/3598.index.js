export const id = 3598;
export const ids = [3598];
export const modules = {

/***/ 54783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var parse_duration__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97595);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25825);


const second = { seconds: 1, name: "s" };
const units = [
    { seconds: 86_400, name: "d" },
    { seconds: 3_600, name: "h" },
    { seconds: 60, name: "min" },
    second,
];
/** `250 ms`, `2.5 s`, `45 s`, `1 min 31 s`, `2 h 5 min`, `1 d 12 h`: two units at most. */
function duration(seconds) {
    if (!(seconds > 0))
        return "0 s";
    if (seconds < 0.9995)
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(seconds * 1_000)} ms`;
    if (seconds < 9.995)
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1)(seconds)} s`;
    const whole = Math.round(seconds);
    const [unit = second, next] = units.slice(units.findIndex((one) => whole >= one.seconds));
    const shown = `${Math.floor(whole / unit.seconds)} ${unit.name}`;
    const more = next === undefined ? 0 : Math.floor((whole % unit.seconds) / next.seconds);
    return next === undefined || more === 0 ? shown : `${shown} ${more} ${next.name}`;
}
const written = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d|w))+$/u;
/** A duration as people write it (`500ms`, `15s`, `1h30m`, `7d`) in milliseconds; undefined without a unit or a sense. */
function parseDuration(text) {
    const compact = text.trim();
    return compact.length <= 32 && written.test(compact) ? ((0,parse_duration__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(compact) ?? undefined) : undefined;
}


/***/ }),

/***/ 41404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q_: () => (/* binding */ refusedCode),
/* harmony export */   p1: () => (/* binding */ refuseHost),
/* harmony export */   rN: () => (/* binding */ guardedLookup)
/* harmony export */ });
/* unused harmony export refuseAddress */
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48280);



/** Services that hand out a machine's credentials; those inside 169.254.0.0/16 and fe80::/10 are refused by range. */
const metadataAddresses = new Set([
    "100.100.100.200",
    "168.63.129.16",
    "192.0.0.192",
    "fd20:ce::254",
    "fd00:42::42",
]);
/** All of Amazon's: instance metadata, time, DNS and the credentials of pods. */
const metadataRanges = [ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.parseCIDR("fd00:ec2::/32")];
const metadataNames = /(?:^|\.)(?:metadata(?:\.google\.internal|\.goog|\.azure\.internal|\.tencentyun\.com|\.platformequinix\.com)?|instance-data(?:\.ec2\.internal)?)$/iu;
const neverRanges = new Set(["linkLocal", "unspecified", "multicast", "broadcast"]);
const refusedCode = "EADDRESSREFUSED";
/** Why an IP address may not be asked; undefined when it may. */
function refuseAddress(text, reach) {
    if (reach === "anywhere")
        return undefined;
    // A zone (fe80::1%eth0) says which interface, not which address.
    const [bare = ""] = text.split("%");
    if (!ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.isValid(bare))
        return "not an address";
    for (const address of [ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.parse(bare), ...embeddedIPv4(ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.parse(bare))]) {
        const range = address.range();
        if (metadataAddresses.has(address.toString()) || inMetadataRange(address))
            return "a cloud's metadata service";
        if (neverRanges.has(range))
            return `a ${spoken(range)} address`;
        if (reach === "elsewhere" && range !== "unicast" && !carriesIPv4(range))
            return `a ${spoken(range)} address`;
    }
    return undefined;
}
/** Why a host as written in an address may not be asked: a name that is known, or an address in digits. */
function refuseHost(hostname, reach) {
    if (reach === "anywhere")
        return undefined;
    const bare = withoutDots(hostname.replace(/^\[|\]$/gu, ""));
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(bare) !== 0)
        return refuseAddress(bare, reach);
    // 2852039166, 0xa9fea9fe and 0251.0376.0251.0376 are addresses to every resolver.
    const digits = /^(?:0x[\da-f]*|\d+)(?:\.(?:0x[\da-f]*|\d+)){0,3}$/iu.test(bare);
    const spelled = digits ? URL.parse(`http://${bare}`)?.hostname : undefined;
    if (spelled !== undefined && (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(spelled) !== 0)
        return refuseAddress(spelled, reach);
    if (metadataNames.test(bare))
        return "a cloud's metadata service";
    return undefined;
}
/** Names that resolved to public addresses in this run; a page of vendors is some hundred. */
const publicNames = new Set();
const mostNames = 10_000;
/**
 * A `lookup` for sockets. What is checked here is what is then connected to, so a name that answers differently
 * the second time gains nothing. One refused address refuses the name, and a name that was public stays so: whoever owns
 * it must not lead us into the network of the runner with the next answer, or with one of several.
 */
function guardedLookup(reach, resolve = node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup) {
    return (hostname, options, done) => {
        resolve(hostname, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
                return done(error, []);
            const name = withoutDots(hostname).toLowerCase();
            const outside = addresses.filter(({ address }) => refuseAddress(address, "elsewhere") === undefined);
            if (outside.length > 0 && publicNames.size < mostNames)
                publicNames.add(name);
            const strictest = reach === "configured" && publicNames.has(name) ? "elsewhere" : reach;
            for (const { address } of addresses) {
                const reason = refuseAddress(address, strictest);
                if (reason !== undefined)
                    return done(refusal(strictest === reach ? reason : `${reason}, where it was a public one,`), []);
            }
            done(null, addresses.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 })));
        });
    };
}
/** A name with dots at its end is the same name. */
function withoutDots(name) {
    let end = name.length;
    while (name[end - 1] === ".")
        end -= 1;
    return name.slice(0, end);
}
function inMetadataRange(address) {
    return (address instanceof ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.IPv6 &&
        metadataRanges.some(([range, bits]) => range instanceof ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.IPv6 && address.match(range, bits)));
}
function refusal(reason) {
    return Object.assign(new Error(reason), { code: refusedCode });
}
/** IPv4 addresses hide in mapped, compatible, translated (NAT64) and tunnelled (6to4, Teredo, ISATAP) IPv6 addresses. */
function embeddedIPv4(address) {
    if (!(address instanceof ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.IPv6))
        return [];
    const bytes = address.toByteArray();
    const at = (...places) => new ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.IPv4(places.map((place) => bytes[place] ?? 0));
    const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
    // Compatible (::a.b.c.d), which some stacks still connect to; :: and ::1 are told by their ranges.
    if (/^0{24}(?!0{7}[01])/u.test(hex))
        return [at(12, 13, 14, 15)];
    // A network's own translation prefix (64:ff9b:1::/48), the address around the eighth byte or at the end.
    if (hex.startsWith("0064ff9b0001"))
        return [at(6, 7, 9, 10), at(12, 13, 14, 15)];
    if (/^.{16}0[02]005efe/u.test(hex))
        return [at(12, 13, 14, 15)];
    switch (address.range()) {
        case "ipv4Mapped":
        case "rfc6145":
        case "rfc6052":
            return [at(12, 13, 14, 15)];
        case "6to4":
            return [at(2, 3, 4, 5)];
        case "teredo":
            return [new ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.IPv4(bytes.slice(12).map((byte) => byte ^ 0xff))];
        default:
            return [];
    }
}
function carriesIPv4(range) {
    return ["ipv4Mapped", "rfc6145", "rfc6052", "6to4"].includes(range);
}
/** `linkLocal` → `link-local`. */
function spoken(range) {
    return range.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}


/***/ }),

/***/ 77679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ evaluateCondition),
  z: () => (/* binding */ parseCondition)
});

// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/text/one-line.js
var one_line = __webpack_require__(6810);
// EXTERNAL MODULE: ./lib/text/records.js
var records = __webpack_require__(88445);
;// CONCATENATED MODULE: ./lib/world/probes/condition-value.js

function resolve(operand, facts) {
    switch (operand.kind) {
        case "literal":
            return { kind: "text", text: operand.text };
        case "pat":
            return operand;
        case "any":
            return { kind: "any", options: operand.options.map((option) => resolve(option, facts)) };
        case "has": {
            const found = resolve(operand.of, facts);
            return found.kind === "unknown" ? found : { kind: "text", text: String(found.kind !== "missing") };
        }
        case "len":
            return lengthOf(operand.of, facts);
        case "place":
            return placed(operand, facts);
    }
}
function placed({ place, path }, facts) {
    switch (place) {
        case "STATUS":
            return facts.status === undefined ? { kind: "unknown" } : { kind: "number", number: facts.status };
        case "RESPONSE_TIME":
            return facts.responseMs === undefined ? { kind: "unknown" } : { kind: "ms", ms: facts.responseMs };
        case "CERTIFICATE_EXPIRATION":
            return facts.certificateMs === undefined
                ? { kind: "unknown" }
                : { kind: "ms", ms: facts.certificateMs };
        case "CONNECTED":
            return { kind: "text", text: String(facts.connected) };
        case "DNS_RCODE":
            return facts.dnsRcode === undefined ? { kind: "unknown" } : { kind: "text", text: facts.dnsRcode };
        case "HEADERS": {
            if (facts.headers === undefined)
                return { kind: "unknown" };
            const name = String(path[0]).toLowerCase();
            const text = Object.hasOwn(facts.headers, name) ? facts.headers[name] : undefined;
            return text === undefined ? { kind: "missing" } : { kind: "text", text };
        }
        case "BODY": {
            if (facts.body === undefined)
                return { kind: "unknown" };
            if (path.length === 0)
                return { kind: "text", text: facts.body };
            return asValue(bodyAt(facts.body, path));
        }
    }
}
function lengthOf({ place, path }, facts) {
    if (place !== "BODY") {
        const value = placed({ kind: "place", place, path }, facts);
        return value.kind === "text" ? { kind: "number", number: value.text.length } : value;
    }
    if (facts.body === undefined)
        return { kind: "unknown" };
    const found = bodyAt(facts.body, path);
    if (Array.isArray(found))
        return { kind: "number", number: found.length };
    if (typeof found === "object" && found !== null)
        return { kind: "number", number: Object.keys(found).length };
    if (typeof found === "string")
        return { kind: "number", number: found.length };
    if (path.length === 0)
        return { kind: "number", number: facts.body.length };
    return { kind: "missing" };
}
/** Undefined when the body is no JSON or has no such place. */
function bodyAt(body, path) {
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        return undefined;
    }
    for (const step of path) {
        value = (0,records/* memberOf */.C5)(value, step);
        if (value === undefined)
            return undefined;
    }
    return value;
}
function asValue(found) {
    if (found === undefined)
        return { kind: "missing" };
    if (typeof found === "number")
        return { kind: "number", number: found };
    if (typeof found === "string")
        return { kind: "text", text: found };
    try {
        return { kind: "text", text: JSON.stringify(found) };
    }
    catch {
        // Nested deeper than the stack.
        return { kind: "missing" };
    }
}

;// CONCATENATED MODULE: ./lib/world/probes/condition.js



const operators = ["==", "!=", "<=", ">=", "<", ">"];
const places = [
    "STATUS",
    "RESPONSE_TIME",
    "BODY",
    "HEADERS",
    "CONNECTED",
    "CERTIFICATE_EXPIRATION",
    "DNS_RCODE",
];
const longest = 1_000;
/** A condition, or what is wrong with the text. */
function parseCondition(text) {
    if (text.length > longest)
        return { mistake: `is longer than ${longest} characters` };
    const split = /^([^=!<>]+)(==|!=|<=|>=|<|>)([\s\S]*)$/u.exec(text);
    const [, before = "", sign, after = ""] = split ?? [];
    const operator = operators.find((known) => known === sign);
    if (operator === undefined)
        return { mistake: "expected a comparison such as [STATUS] == 200" };
    const left = parseOperand(before.trim());
    if ("mistake" in left)
        return left;
    const right = parseOperand(after.trim());
    if ("mistake" in right)
        return right;
    const sides = [left, right];
    if (sides.every(({ kind }) => kind === "literal" || kind === "pat" || kind === "any"))
        return { mistake: `expected one of ${places.map((place) => `[${place}]`).join(", ")}` };
    if (operator !== "==" && operator !== "!=" && sides.some(({ kind }) => kind === "pat" || kind === "any"))
        return { mistake: `pat() and any() go only with == and !=, not with ${operator}` };
    return { text, left, operator, right };
}
/** Whether the condition holds, and what was found instead of its left side; foreign text, one bounded line. */
function evaluateCondition({ left, operator, right }, facts) {
    const [a, b] = [resolve(left, facts), resolve(right, facts)];
    const seen = left.kind === "literal" || left.kind === "pat" || left.kind === "any" ? b : a;
    const actual = shown(seen);
    // Of what was never learnt nothing can be said, not even that it differs.
    if (a.kind === "unknown" || b.kind === "unknown")
        return { ok: false, actual };
    switch (operator) {
        case "==":
            return { ok: equal(a, b), actual };
        case "!=":
            return { ok: !equal(a, b), actual };
        default: {
            const [x, y] = [numberIn(a), numberIn(b)];
            return { ok: x !== undefined && y !== undefined && ordered(x, operator, y), actual };
        }
    }
}
function parseOperand(text) {
    const called = /^(len|has|pat|any)\(([\s\S]*)\)$/u.exec(text);
    if (called !== null) {
        const [, name, inside = ""] = called;
        if (name === "pat")
            return { kind: "pat", pattern: inside };
        if (name === "any") {
            const options = [];
            for (const text of inside.split(",")) {
                const option = parseOperand(text.trim());
                if ("mistake" in option)
                    return option;
                options.push(option);
            }
            if (options.some(({ kind }) => kind !== "literal" && kind !== "pat"))
                return { mistake: "any() holds values and pat(), nothing else" };
            return { kind: "any", options };
        }
        const of = parseOperand(inside.trim());
        if ("mistake" in of)
            return of;
        if (of.kind !== "place")
            return { mistake: `${name}() needs a place such as ${name}([BODY].items)` };
        return { kind: name === "len" ? "len" : "has", of };
    }
    const placed = /^\[([A-Z_]+)\]([\s\S]*)$/u.exec(text);
    if (placed === null)
        return { kind: "literal", text: text.replace(/^(["'])([\s\S]*)\1$/u, "$2") };
    const [, name = "", rest = ""] = placed;
    const place = places.find((known) => known === name);
    if (place === undefined)
        return {
            mistake: `there is no [${name}], expected one of ${places.map((known) => `[${known}]`).join(", ")}`,
        };
    const path = parsePath(rest);
    if (path === undefined)
        return { mistake: `expected a path such as .items[0].name after [${name}], got ${rest}` };
    if (path.length > 0 && place !== "BODY" && place !== "HEADERS")
        return { mistake: `[${name}] has no parts` };
    if (place === "HEADERS" && (path.length !== 1 || typeof path[0] !== "string"))
        return { mistake: "expected a header's name, such as [HEADERS].Content-Type" };
    return { kind: "place", place, path };
}
function parsePath(text) {
    const path = [];
    const step = /\.([^.[\]()\s]+)|\[(\d{1,9})\]|\["([^"\]]+)"\]/uy;
    while (step.lastIndex < text.length) {
        const match = step.exec(text);
        if (match === null)
            return undefined;
        const [, plain, index, quoted = ""] = match;
        path.push(index === undefined ? (plain ?? quoted) : Number(index));
    }
    return path;
}
function equal(a, b) {
    if (b.kind === "pat" || b.kind === "any")
        return b.kind === "pat" ? matches(a, b.pattern) : b.options.some((option) => equal(a, option));
    if (a.kind === "pat" || a.kind === "any")
        return equal(b, a);
    if (a.kind === "missing" || b.kind === "missing")
        return false;
    if (textOf(a) === textOf(b))
        return true;
    // Two texts may look like numbers and be none: commits are hexadecimal.
    if (a.kind === "text" && b.kind === "text" && !(isPlainNumber(a.text) && isPlainNumber(b.text)))
        return false;
    const [x, y] = [numberIn(a), numberIn(b)];
    return x !== undefined && x === y;
}
function matches(value, pattern) {
    return value.kind !== "missing" && value.kind !== "unknown" && globMatches(textOf(value), pattern);
}
/** `*` stands for anything. Each part is looked for once, behind the one before, so no pattern is slow. */
function globMatches(text, pattern) {
    const parts = pattern.split("*");
    const [first = "", ...rest] = parts;
    const last = rest.pop();
    if (last === undefined)
        return text === first;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}
function ordered(a, operator, b) {
    switch (operator) {
        case "<":
            return a < b;
        case ">":
            return a > b;
        case "<=":
            return a <= b;
        case ">=":
            return a >= b;
    }
}
/** Numbers as they are, time spans in milliseconds. */
function numberIn(value) {
    if (value.kind === "number")
        return value.number;
    if (value.kind === "ms")
        return value.ms;
    if (value.kind !== "text")
        return undefined;
    return isPlainNumber(value.text) ? Number(value.text) : (0,duration/* parseDuration */.E)(value.text);
}
function isPlainNumber(text) {
    return /^\s*[+-]?\d{1,15}(?:\.\d{1,15})?\s*$/u.test(text);
}
function textOf(value) {
    switch (value.kind) {
        case "text":
            return value.text;
        case "number":
            return String(value.number);
        case "ms":
            return String(value.ms);
        default:
            return "";
    }
}
const mostShown = 100;
function shown(value) {
    if (value.kind === "unknown")
        return "(no answer)";
    if (value.kind === "missing")
        return "(not there)";
    if (value.kind === "ms")
        return `${Math.round(value.ms)} ms`;
    return (0,one_line/* oneLine */.T)(textOf(value), mostShown);
}


/***/ }),

/***/ 53645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V6: () => (/* binding */ sourceTypes),
/* harmony export */   x4: () => (/* binding */ findSourceKind)
/* harmony export */ });
/* unused harmony export allSourceKinds */
/**
 * Every type of source, by what stands in `type`. Each is loaded when a settings file names it: to make the words of
 * all of them takes longer than to read a whole file. Settings, their JSON Schema and the table in the documentation
 * follow from this list.
 */
const sources = {
    prometheus: async () => (await Promise.all(/* import() */[__webpack_require__.e(7211), __webpack_require__.e(7906), __webpack_require__.e(2329), __webpack_require__.e(6046)]).then(__webpack_require__.bind(__webpack_require__, 96046))).prometheus,
    scrape: async () => (await Promise.all(/* import() */[__webpack_require__.e(7211), __webpack_require__.e(7906), __webpack_require__.e(2329), __webpack_require__.e(5608)]).then(__webpack_require__.bind(__webpack_require__, 65608))).scrape,
    http: async () => (await Promise.all(/* import() */[__webpack_require__.e(7211), __webpack_require__.e(7906), __webpack_require__.e(5066), __webpack_require__.e(2329), __webpack_require__.e(1627)]).then(__webpack_require__.bind(__webpack_require__, 21627))).http,
    file: async () => (await __webpack_require__.e(/* import() */ 8631).then(__webpack_require__.bind(__webpack_require__, 28631))).file,
    command: async () => (await __webpack_require__.e(/* import() */ 7187).then(__webpack_require__.bind(__webpack_require__, 97187))).command,
    datadog: async () => (await Promise.all(/* import() */[__webpack_require__.e(6461), __webpack_require__.e(7579)]).then(__webpack_require__.bind(__webpack_require__, 17579))).datadog,
    cloudwatch: async () => (await Promise.all(/* import() */[__webpack_require__.e(6461), __webpack_require__.e(300)]).then(__webpack_require__.bind(__webpack_require__, 80300))).cloudwatch,
    google: async () => (await Promise.all(/* import() */[__webpack_require__.e(6461), __webpack_require__.e(7774)]).then(__webpack_require__.bind(__webpack_require__, 57774))).google,
    azure: async () => (await Promise.all(/* import() */[__webpack_require__.e(6461), __webpack_require__.e(226)]).then(__webpack_require__.bind(__webpack_require__, 10226))).azure,
    newrelic: async () => (await Promise.all(/* import() */[__webpack_require__.e(6461), __webpack_require__.e(784)]).then(__webpack_require__.bind(__webpack_require__, 70784))).newrelic,
    dynatrace: async () => (await Promise.all(/* import() */[__webpack_require__.e(6461), __webpack_require__.e(370)]).then(__webpack_require__.bind(__webpack_require__, 10370))).dynatrace,
    sentry: async () => (await Promise.all(/* import() */[__webpack_require__.e(6461), __webpack_require__.e(8730)]).then(__webpack_require__.bind(__webpack_require__, 58730))).sentry,
    cloudflare: async () => (await Promise.all(/* import() */[__webpack_require__.e(6461), __webpack_require__.e(2274)]).then(__webpack_require__.bind(__webpack_require__, 42274))).cloudflare,
    elasticsearch: async () => (await Promise.all(/* import() */[__webpack_require__.e(6461), __webpack_require__.e(2018)]).then(__webpack_require__.bind(__webpack_require__, 62018))).elasticsearch,
    loki: async () => (await Promise.all(/* import() */[__webpack_require__.e(6461), __webpack_require__.e(136)]).then(__webpack_require__.bind(__webpack_require__, 50136))).loki,
    influxdb: async () => (await Promise.all(/* import() */[__webpack_require__.e(6461), __webpack_require__.e(3555)]).then(__webpack_require__.bind(__webpack_require__, 33555))).influxdb,
    graphite: async () => (await Promise.all(/* import() */[__webpack_require__.e(6461), __webpack_require__.e(6893)]).then(__webpack_require__.bind(__webpack_require__, 56893))).graphite,
};
const sourceTypes = Object.keys(sources);
/** Undefined when there is no such type. */
async function findSourceKind(type) {
    return Object.hasOwn(sources, type) ? sources[type]?.() : undefined;
}
/** Every one of them, in the order of the list; for the documentation, editors and tests. */
async function allSourceKinds() {
    return Promise.all(Object.values(sources).map((load) => load()));
}


/***/ })

};
