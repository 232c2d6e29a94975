export const id = 8631;
export const ids = [8631];
export const modules = {

/***/ 28631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   file: () => (/* binding */ file)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _reading_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42266);
/* harmony import */ var _readings_signal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87477);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56456);





const file = (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .defineSource */ .Z)({
    type: "file",
    summary: "readings in a file of the workspace, JSON or NDJSON, written by a step before or all the while",
    settings: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("file").describe("Which type of source it is."),
        path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).describe("The file, from the folder that the step runs in."),
    }),
    signal: _readings_signal_js__WEBPACK_IMPORTED_MODULE_2__/* .readingsSignal */ .U,
    queryOf: _readings_signal_js__WEBPACK_IMPORTED_MODULE_2__/* .readingsQuery */ .E,
    open({ path }, name, { files }) {
        const service = `source ${name}`;
        return {
            name,
            remembers: "past",
            async read(query, span) {
                const text = await files.find(path);
                if (text === undefined)
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`there is no file ${path}`, { service });
                try {
                    return { ..._source_js__WEBPACK_IMPORTED_MODULE_3__/* .noReadings */ .q, ...(0,_reading_list_js__WEBPACK_IMPORTED_MODULE_1__/* .readingsIn */ .Nn)((0,_reading_list_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReadingList */ .SE)(text), span, query.pick), queries: [path] };
                }
                catch (error) {
                    if (!(error instanceof _reading_list_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadingListError */ .fk))
                        throw error;
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`${path}: ${error.message}`, { service });
                }
            },
            narrowestStep: async () => undefined,
        };
    },
});


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
