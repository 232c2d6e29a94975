export const id = 7187;
export const ids = [7187];
export const modules = {

/***/ 97187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/world/duration.js
var duration = __webpack_require__(8946);
// EXTERNAL MODULE: ./lib/world/sources/reading-list.js
var reading_list = __webpack_require__(42266);
// EXTERNAL MODULE: ./lib/world/sources/readings-signal.js
var readings_signal = __webpack_require__(87477);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/world/sources/run-command.js

/** Leaders of the process groups that run now. */
const running = new Set();
function endGroup(leader) {
    try {
        process.kill(-leader, "SIGKILL");
    }
    catch {
        // It ended by itself in the meantime.
    }
}
// A group of its own is not ended with us: a watch that is cancelled would leave its programs behind.
process.on("exit", () => {
    for (const leader of running)
        endGroup(leader);
});
/** Runs a program without a shell, bounded in time and output; nothing that it started outlives a timeout. */
function runCommand({ argv, env, timeoutMs, maxBytes, cancel }) {
    return new Promise((resolve) => {
        const [program, ...args] = argv;
        // A group of its own, so that what the program starts is stopped with it.
        const child = (0,external_node_child_process_.spawn)(program, args, { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
        const leader = child.pid;
        if (leader !== undefined)
            running.add(leader);
        const chunks = [];
        let bytes = 0;
        let complaint = "";
        const finish = (end) => {
            clearTimeout(timer);
            if (leader !== undefined)
                running.delete(leader);
            cancel?.removeEventListener("abort", stop);
            resolve(end);
        };
        const giveUp = (why) => {
            if (leader !== undefined)
                endGroup(leader);
            child.stdout.destroy();
            child.stderr.destroy();
            finish({ kind: "failed", why });
        };
        const stop = () => giveUp("was given up");
        const timer = setTimeout(() => giveUp(`did not end within ${timeoutMs} ms`), timeoutMs);
        if (cancel?.aborted)
            stop();
        cancel?.addEventListener("abort", stop);
        child.stdout.on("data", (chunk) => {
            bytes += chunk.length;
            if (bytes > maxBytes)
                giveUp(`wrote more than ${maxBytes} bytes`);
            else
                chunks.push(chunk);
        });
        child.stderr.on("data", (chunk) => {
            if (complaint.length < 1_000)
                complaint += chunk.toString();
        });
        child.on("error", (error) => finish({ kind: "failed", why: `could not be started (${error.code})` }));
        child.on("close", (code, signal) => code === null
            ? finish({ kind: "failed", why: `was ended by ${signal}` })
            : finish({ kind: "ended", code, out: Buffer.concat(chunks).toString("utf8"), complaint }));
    });
}

// EXTERNAL MODULE: ./lib/world/sources/source.js
var source = __webpack_require__(56456);
;// CONCATENATED MODULE: ./lib/world/sources/command.js







const settings = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz("command").describe("Which type of source it is."),
    run: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).describe("Program and arguments; no shell reads them."),
    env: schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe("Names of the environment variables that it receives beside PATH and HOME."),
    timeout: duration/* duration */.p.prefault("30s").describe("Its program is ended after that."),
});
const command = (0,source/* defineSource */.Z)({
    type: "command",
    summary: "readings that a program of yours prints, JSON or NDJSON: for whatever has no source of its own",
    settings,
    signal: readings_signal/* readingsSignal */.U,
    queryOf: readings_signal/* readingsQuery */.E,
    open(own, name, tools) {
        const service = `source ${name}`;
        const [program = "", ...args] = own.run;
        const wrong = (message) => new errors/* WorldError */.nM(tools.hide(`${program} ${message}`), { service });
        return {
            name,
            remembers: "past",
            async read(query, span, cancel) {
                const end = await runCommand({
                    argv: [program, ...args],
                    env: environment(own.env, tools.env, span),
                    timeoutMs: own.timeout,
                    maxBytes: 10_000_000,
                    cancel,
                });
                if (end.kind === "failed")
                    throw wrong(end.why);
                if (end.code !== 0) {
                    const [complaint = ""] = end.complaint.trim().split("\n");
                    throw wrong(`ended with code ${end.code}${complaint === "" ? "" : `: ${complaint.slice(0, 200)}`}`);
                }
                try {
                    return {
                        ...source/* noReadings */.q,
                        ...(0,reading_list/* readingsIn */.Nn)((0,reading_list/* parseReadingList */.SE)(end.out), span, query.pick),
                        queries: [program],
                    };
                }
                catch (error) {
                    if (!(error instanceof reading_list/* ReadingListError */.fk))
                        throw error;
                    throw wrong(`printed something else than readings: ${error.message}`);
                }
            },
            narrowestStep: async () => undefined,
        };
    },
});
function environment(names, env, span) {
    const named = ["PATH", "HOME", ...names].flatMap((key) => env[key] === undefined ? [] : [[key, env[key]]]);
    return {
        ...Object.fromEntries(named),
        DEPLOY_GUARD_FROM: new Date(span.from).toISOString(),
        DEPLOY_GUARD_TO: new Date(span.to).toISOString(),
        DEPLOY_GUARD_STEP_SECONDS: String(span.stepSeconds),
    };
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


/***/ }),

/***/ 87477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readingsQuery),
/* harmony export */   U: () => (/* binding */ readingsSignal)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** A signal whose readings come finished: which of them are its own, and whether they are counts or levels. */
const readingsSignal = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    pick: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe("Only readings that carry this name as `signal`."),
    gives: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["ratio", "gauge"]).default("ratio").describe("Whether they are counts or levels."),
});
function readingsQuery({ pick, gives }) {
    return { gives, pick };
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
