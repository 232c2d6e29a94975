export const id = 1627;
export const ids = [1627];
export const modules = {

/***/ 21627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  http: () => (/* binding */ http)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/world/http-advice.js
var http_advice = __webpack_require__(71367);
// EXTERNAL MODULE: ./node_modules/@jmespath-community/jmespath/dist/index.mjs
var dist = __webpack_require__(34022);
// EXTERNAL MODULE: ./node_modules/jsonpath-rfc9535/dist/esm/index.js + 40 modules
var esm = __webpack_require__(14525);
;// CONCATENATED MODULE: ./lib/world/sources/json-path.js



/** What keeps a text from being JSONPath (it begins with `$`) or else JMESPath; undefined when nothing does. */
function findPathMistake(text) {
    if (text.length > 2_000)
        return "is longer than 2000 characters";
    const language = isJsonPath(text) ? "JSONPath" : "JMESPath";
    // These two run the platform's own regular expressions, which can take for ever on a hostile answer.
    if (isJsonPath(text) && /\b(?:match|search)\s*\(/u.test(text))
        return "can't use match() or search()";
    try {
        if (isJsonPath(text))
            (0,esm/* query */.P)(null, text);
        else
            (0,dist/* compile */.wE)(text);
        return undefined;
    }
    catch (error) {
        return `isn't ${language}: ${(0,errors/* messageOf */.bD)(error).slice(0, 200)}`;
    }
}
/**
 * What a path finds; null and nothing are left out, and a list that JMESPath yields counts as its members.
 * @throws Error when the expression does not fit the value, such as a sum of texts.
 */
function valuesAt(json, path) {
    if (isJsonPath(path))
        return (0,esm/* query */.P)(json, path).filter((value) => value !== null);
    const found = (0,dist/* search */.$P)(json, path);
    return (Array.isArray(found) ? found : [found]).filter((value) => value !== null && value !== undefined);
}
function isJsonPath(text) {
    return text.trimStart().startsWith("$");
}

// EXTERNAL MODULE: ./lib/world/sources/promql-signal.js
var promql_signal = __webpack_require__(81019);
// EXTERNAL MODULE: ./lib/world/sources/reading-list.js
var reading_list = __webpack_require__(42266);
// EXTERNAL MODULE: ./lib/world/sources/shared-settings.js
var shared_settings = __webpack_require__(1868);
// EXTERNAL MODULE: ./lib/world/sources/source.js
var source = __webpack_require__(56456);
;// CONCATENATED MODULE: ./lib/world/sources/http.js








const settings = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz("http").describe("Which type of source it is."),
    url: schemas/* url */.OZ5({ protocol: /^https?$/u, error: "expected an address such as https://shop.example.com/stats" })
        .describe("What is asked; {from} and {to} (seconds since the epoch) and {step} (seconds) are put in."),
    method: schemas/* enum */.k5n(["GET", "POST"]).default("GET").describe("How it is asked."),
    headers: shared_settings/* headersSetting */.th,
    body: schemas/* unknown */.L5J().optional().describe("Sent as JSON, or as it is when it is a text."),
    timeout: (0,shared_settings/* timeoutSetting */.aA)("10s"),
    remembers: schemas/* enum */.k5n(["now", "past"])
        .default("now")
        .describe("past: the answer lists readings of any time, the baseline too."),
});
const path = (0,promql_signal/* checkedText */.N0)(findPathMistake);
const signal = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP()
        .regex(/^\/(?!\/)/u, { error: "expected a path that begins with one /" })
        .optional()
        .describe("Asked instead of the path in the address of the source; host and login stay."),
    bad: path.optional().describe("Where in the answer the count of what failed is."),
    total: path.optional().describe("Where in the answer the count of all is."),
    counts: schemas/* enum */.k5n(["since-start", "per-interval"])
        .optional()
        .describe("Whether the counts grow since the process started, or are those since the last look."),
    value: path.optional().describe("Where in the answer a level is."),
    readings: path.optional().describe("Where in the answer a list of readings is."),
    gives: schemas/* enum */.k5n(["ratio", "gauge"]).optional().describe("Whether those readings are counts or levels."),
});
const http = (0,source/* defineSource */.Z)({
    type: "http",
    summary: "any JSON over HTTP, by JSONPath or JMESPath: counters, a level, or a list of readings",
    settings,
    signal,
    queryOf,
    open: openJsonSource,
});
function queryOf(words) {
    const { bad, total, value, readings } = words;
    const ratio = bad !== undefined || total !== undefined;
    const forms = [ratio, value !== undefined, readings !== undefined].filter(Boolean).length;
    if (forms !== 1) {
        const message = "expected bad and total, or value, or readings";
        return [{ path: "", message: forms === 0 ? message : `${message}, not several of them` }];
    }
    const mistakes = [];
    if (ratio && bad === undefined)
        mistakes.push({ path: "bad", message: "is missing beside total" });
    if (ratio && total === undefined)
        mistakes.push({ path: "total", message: "is missing beside bad" });
    if (!ratio && words.counts !== undefined)
        mistakes.push({ path: "counts", message: "goes only with bad and total" });
    if (readings === undefined && words.gives !== undefined)
        mistakes.push({ path: "gives", message: "goes only with readings" });
    const asked = askedIn(words);
    return mistakes.length > 0 || asked === undefined ? mistakes : asked;
}
function askedIn({ path, bad, total, counts, value, readings, gives }) {
    if (readings !== undefined)
        return { path, gives: gives ?? "ratio", readings };
    if (value !== undefined)
        return { path, gives: "gauge", value };
    if (bad === undefined || total === undefined)
        return undefined;
    return { path, gives: "ratio", bad, total, counts: counts ?? "since-start" };
}
function openJsonSource(own, name, tools) {
    const service = `source ${name}`;
    const looks = new Map();
    async function fetchJson(query, span, cancel) {
        const answer = await tools.http.send({
            service,
            method: own.method,
            url: addressOf(own.url, query.path, span),
            headers: { Accept: "application/json", ...own.headers },
            body: own.body,
            timeoutMs: own.timeout,
            cancel,
        });
        try {
            return JSON.parse(answer.text);
        }
        catch {
            const page = (0,http_advice/* explainPage */.XE)(answer, own.url);
            throw new errors/* WorldError */.nM(tools.hide(`answered with ${page?.reason ?? "something that is not JSON"}`), {
                service,
                ...(page?.advice !== undefined && { advice: page.advice }),
            });
        }
    }
    /** Undefined when the path finds nothing. */
    function sumAt(json, path) {
        const numbers = find(json, path).map((found) => countOf(found, path));
        return numbers.length === 0 ? undefined : numbers.reduce((all, number) => all + number, 0);
    }
    function find(json, path) {
        try {
            return valuesAt(json, path);
        }
        catch {
            throw new errors/* WorldError */.nM(`\`${path}\` does not fit the answer`, { service });
        }
    }
    function countOf(found, path) {
        const count = numberOf(found, path);
        if (count >= 0 && count <= Number.MAX_SAFE_INTEGER)
            return count;
        throw new errors/* WorldError */.nM(`\`${path}\` finds ${count}, which is no count`, { service });
    }
    function numberOf(found, path) {
        const number = typeof found === "string" && found.trim() !== "" ? Number(found) : found;
        if (typeof number === "number" && Number.isFinite(number))
            return number;
        throw new errors/* WorldError */.nM(`\`${path}\` finds something that is no number`, { service });
    }
    function ratioOf(query, json, now) {
        const key = JSON.stringify(query);
        const before = looks.get(key);
        const [bad, total] = [sumAt(json, query.bad), sumAt(json, query.total)];
        looks.set(key, { at: now, bad: bad ?? 0, total });
        const told = {
            ...source/* noReadings */.q,
            queries: [query.bad, query.total],
            notes: bad === undefined && total !== undefined ? [{ kind: "bad-finds-nothing", path: query.bad }] : [],
        };
        if (before === undefined || total === undefined || now <= before.at)
            return told;
        if (query.counts === "since-start" && before.total === undefined)
            return told;
        const sinceStart = query.counts === "since-start";
        // Counters that fell by more than half began again at zero; a little less comes from another instance.
        const restarted = sinceStart && before.total !== undefined && total < before.total / 2;
        const counted = (count, start) => sinceStart && !restarted ? Math.max(0, count - start) : count;
        const all = counted(total, before.total ?? 0);
        const bads = counted(bad ?? 0, before.bad);
        const reading = {
            at: before.at,
            seconds: (now - before.at) / 1000,
            bad: Math.min(all, bads),
            total: all,
        };
        const notes = restarted ? [...told.notes, { kind: "counters-reset" }] : told.notes;
        const doubts = bads > 1.1 * all + 5 ? [{ kind: "more-bad-than-total", bad: bads, total: all }] : [];
        return { ...told, ratio: [reading], notes, ...(doubts.length > 0 && { doubts }) };
    }
    function levelOf(query, json, now, span) {
        const found = find(json, query.value);
        const told = { ...source/* noReadings */.q, queries: [query.value] };
        if (found.length === 0)
            return told;
        if (found.length > 1)
            throw new errors/* WorldError */.nM(`\`${query.value}\` finds ${found.length} values where one is needed`, {
                service,
            });
        const key = JSON.stringify(query);
        const at = looks.get(key)?.at ?? now - span.stepSeconds * 1000;
        looks.set(key, { at: now, bad: 0, total: undefined });
        return { ...told, gauge: [{ at, seconds: (now - at) / 1000, value: numberOf(found[0], query.value) }] };
    }
    function listOf(query, json, span) {
        // JSONPath that names a list finds the list itself.
        const entries = find(json, query.readings).flat();
        try {
            return { ...source/* noReadings */.q, ...(0,reading_list/* readingsIn */.Nn)(entries, span), queries: [query.readings] };
        }
        catch (error) {
            if (!(error instanceof reading_list/* ReadingListError */.fk))
                throw error;
            throw new errors/* WorldError */.nM(error.message, { service });
        }
    }
    return {
        name,
        remembers: own.remembers,
        async read(query, span, cancel) {
            const now = tools.now();
            const json = await fetchJson(query, span, cancel);
            if ("readings" in query)
                return listOf(query, json, span);
            return "value" in query ? levelOf(query, json, now, span) : ratioOf(query, json, now);
        },
        narrowestStep: async () => undefined,
    };
}
function addressOf(url, path, { from, to, stepSeconds }) {
    const whole = path === undefined ? url : new URL(url).origin + path;
    return whole
        .replaceAll("{from}", String(Math.floor(from / 1000)))
        .replaceAll("{to}", String(Math.floor(to / 1000)))
        .replaceAll("{step}", String(stepSeconds));
}


/***/ }),

/***/ 42266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ readingsIn),
/* harmony export */   SE: () => (/* binding */ parseReadingList),
/* harmony export */   fk: () => (/* binding */ ReadingListError)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const moment = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ offset: true }).transform((text) => Date.parse(text)),
]);
const interval = { at: moment, seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive(), signal: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() };
const reading = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...interval, bad: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0), total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0) })
        .refine(({ bad, total }) => bad <= total, {
        error: "bad is more than total",
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...interval, value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
]);
/** Which reading of a list is none. */
class ReadingListError extends Error {
    name = "ReadingListError";
}
const mostReadings = 200_000;
/** Entries of a JSON list, or of NDJSON: one object a line. @throws ReadingListError */
function parseReadingList(text) {
    const trimmed = text.trim();
    if (trimmed === "")
        return [];
    if (trimmed.startsWith("["))
        return [parseJson(trimmed, "the list")].flat();
    return trimmed
        .split("\n")
        .map((line, index) => [line.trim(), index + 1])
        .filter(([line]) => line !== "")
        .map(([line, number]) => parseJson(line, `line ${number}`));
}
/**
 * The readings among `entries` that lie whole within a span, oldest first.
 * @param pick only those that carry this name as `signal`
 * @throws ReadingListError
 */
function readingsIn(entries, span, pick) {
    if (entries.length > mostReadings)
        throw new ReadingListError(`there are more than ${mostReadings} readings`);
    const ratio = [];
    const gauge = [];
    for (const [index, entry] of entries.entries()) {
        const parsed = reading.safeParse(entry);
        if (!parsed.success)
            throw new ReadingListError(`reading ${index + 1} is neither {at, seconds, bad, total}, with bad no more than total, nor {at, seconds, value}`);
        const { signal, ...found } = parsed.data;
        if (pick !== undefined && signal !== pick)
            continue;
        if (found.at < span.from || found.at + found.seconds * 1000 > span.to)
            continue;
        if ("value" in found)
            gauge.push(found);
        else
            ratio.push(found);
    }
    return { ratio: ratio.sort((a, b) => a.at - b.at), gauge: gauge.sort((a, b) => a.at - b.at) };
}
function parseJson(text, what) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new ReadingListError(`${what} is not JSON`);
    }
}


/***/ })

};
