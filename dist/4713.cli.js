export const id = 4713;
export const ids = [4713];
export const modules = {

/***/ 14713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeCommand: () => (/* binding */ judgeCommand)
});

// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/judge/judge.js + 6 modules
var judge = __webpack_require__(53040);
// EXTERNAL MODULE: ./lib/report/judgement-words.js + 1 modules
var judgement_words = __webpack_require__(23617);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(69034);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./lib/text/one-line.js
var one_line = __webpack_require__(6810);
;// CONCATENATED MODULE: ./lib/commands/parse-window.js




const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/u;
const moment = schemas/* string */.YjP().transform((text, context) => {
    const at = zoned.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isFinite(at))
        return at;
    context.addIssue("expected a time such as 2026-01-31T12:00:00Z");
    return core/* NEVER */.tm;
});
const seconds = schemas/* number */.aig()
    .positive()
    .max(31 * 86_400);
const reading = schemas/* object */.Ikc({ at: moment, seconds, bad: schemas/* number */.aig().min(0), total: schemas/* number */.aig().min(0) })
    .superRefine(({ bad, total }, context) => {
    if (bad > total)
        context.addIssue({ code: "custom", path: ["bad"], message: `expected at most total, ${total}` });
});
const level = schemas/* object */.Ikc({ at: moment, seconds, value: schemas/* number */.aig() });
const common = {
    name: schemas/* string */.YjP().min(1),
    weight: schemas/* number */.aig().positive().exactOptional(),
    critical: schemas/* boolean */.zMY().exactOptional(),
    watchOnly: schemas/* boolean */.zMY().exactOptional(),
    blind: schemas/* string */.YjP().min(1).exactOptional(),
    worse: schemas/* enum */.k5n(["up", "down"]).exactOptional(),
    minimumEvents: schemas/* number */.aig().min(0).exactOptional(),
};
/** The readings of one kind of signal. */
function readingsOf(one) {
    return {
        baseline: schemas/* array */.YOg(one),
        after: schemas/* array */.YOg(one),
        earlier: schemas/* array */.YOg(schemas/* array */.YOg(one)).exactOptional(),
        placebos: schemas/* array */.YOg(schemas/* array */.YOg(one)).exactOptional(),
        control: schemas/* array */.YOg(one).exactOptional(),
    };
}
// A misspelt option would be a silent default: only what carries options is strict.
const signal = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({
        ...common,
        kind: schemas/* literal */.euz("ratio"),
        ...readingsOf(reading),
        deploys: schemas/* array */.YOg(schemas/* array */.YOg(reading)).exactOptional(),
    }),
    schemas/* strictObject */.rej({ ...common, kind: schemas/* literal */.euz("gauge"), ...readingsOf(level) }),
], { error: (issue) => (issue.code === "invalid_union" ? 'expected "ratio" or "gauge"' : undefined) });
const settings = schemas/* strictObject */.rej({
    alpha: schemas/* number */.aig().gt(0).lt(1).exactOptional(),
    beta: schemas/* number */.aig().gt(0).lt(1).exactOptional(),
    tolerate: schemas/* number */.aig().min(1).exactOptional(),
    unacceptable: schemas/* number */.aig().gt(1).exactOptional(),
    settleSeconds: schemas/* number */.aig().min(0).exactOptional(),
    holdSeconds: schemas/* number */.aig().min(0).exactOptional(),
    minimumWatchSeconds: schemas/* number */.aig().min(0).exactOptional(),
    floor: schemas/* number */.aig().gt(0).lt(1).exactOptional(),
});
const vendorWord = schemas/* object */.Ikc({
    signals: schemas/* array */.YOg(schemas/* string */.YjP()),
    vendor: schemas/* string */.YjP(),
    at: moment,
    state: schemas/* enum */.k5n(["up", "down", "unknown"]),
    detail: schemas/* string */.YjP(),
})
    .transform(({ detail, ...word }) => ({ ...word, said: { kind: "told", text: detail } }));
const windowSchema = schemas/* object */.Ikc({
    deployedAt: moment,
    deadline: moment.exactOptional(),
    settings: settings.exactOptional(),
    signals: schemas/* array */.YOg(signal),
    vendors: schemas/* array */.YOg(vendorWord).exactOptional(),
    blind: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
})
    .superRefine(({ deployedAt, deadline }, context) => {
    if (deadline !== undefined && deadline <= deployedAt) {
        context.addIssue({ code: "custom", path: ["deadline"], message: "expected a time after deployedAt" });
    }
});
/** A window as JSON, complete: its readings end the watch. @throws SettingsError with every mistake and its path. */
function parseWindow(text, where) {
    const parsed = windowSchema.safeParse(parseJson(text, where));
    if (parsed.success)
        return { ...parsed.data, ended: true };
    throw new lib_errors/* SettingsError */.GN(where, parsed.error.issues.flatMap(mistakesOf));
}
function parseJson(text, where) {
    try {
        return JSON.parse(text);
    }
    catch {
        const errors = [];
        (0,main.parseTree)(text, errors);
        const offset = errors[0]?.offset ?? 0;
        const path = pathOf((0,main.getLocation)(text, offset).path);
        const found = text.trim() === "" ? "nothing" : JSON.stringify(text.slice(offset, offset + 12));
        throw new lib_errors/* SettingsError */.GN(where, [
            { path, message: `expected JSON, found ${found}`, line: text.slice(0, offset).split("\n").length },
        ]);
    }
}
function mistakesOf(issue) {
    if (issue.code === "unrecognized_keys") {
        return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), message: "expected no such key" }));
    }
    return [{ path: pathOf(issue.path), message: issue.message.replace(/^.*?(?=expected)/u, "") }];
}
function pathOf(path) {
    const joined = path
        .map((part) => (typeof part === "number" ? `[${part}]` : `.${(0,one_line/* oneLine */.T)(String(part), 60)}`))
        .join("");
    return joined === "" ? "(the window)" : joined.replace(/^\./u, "");
}

// EXTERNAL MODULE: ./lib/report/text-table.js
var text_table = __webpack_require__(45154);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/text/numbers.js
var numbers = __webpack_require__(25825);
;// CONCATENATED MODULE: ./lib/commands/verdict-table.js




/** For people: the verdict, then the signals, one a row where the screen is wide enough and one a block where not. */
function verdictTable(verdict, columns) {
    const { onset } = verdict;
    const head = [
        `${verdict.verdict.toUpperCase()} after ${(0,duration/* duration */.p)(verdict.decidedAfterSeconds)}, at ${toIso(verdict.decidedAt)}`,
        ...(onset === undefined
            ? []
            : [`Began ${toIso(onset.at)} (between ${toIso(onset.from)} and ${toIso(onset.to)})`]),
        (0,one_line/* oneLine */.T)(verdict.reason, 1000),
    ].flatMap((line) => (0,text_table/* wrap */.L)(line, columns));
    const titles = ["signal", "verdict", "before", "after", "evidence / needed"];
    const rows = verdict.signals.map((one) => [
        (0,one_line/* oneLine */.T)(one.name, 60),
        one.verdict,
        rate(one, one.baseline),
        rate(one, one.after),
        `${one.logEvidence.toFixed(2)} / ${one.threshold.toFixed(2)}`,
    ]);
    return `${[...head, "", ...(0,text_table/* textTable */.e)(titles, rows, columns)].join("\n")}\n`;
}
function rate({ kind }, { rate: middle, low, high, n }) {
    if (middle === undefined || low === undefined || high === undefined)
        return "no data";
    const show = kind === "ratio" ? numbers/* percent */.KN : numbers/* significant */.I1;
    return `${show(middle)} (${show(low)}–${show(high)}), n ${(0,numbers/* count */.U9)(n)}`;
}
function toIso(at) {
    return new Date(at).toISOString();
}

;// CONCATENATED MODULE: ./lib/commands/judge-window.js






const judgePlan = (0,commands_arguments/* plan */.et)({
    name: "judge",
    forms: ["[FILE] [--ndjson] [--json]"],
    about: `Judges readings as if they came in live: at the end of every interval with what was known then, stopping at the
first verdict. Reads FILE, or standard input.`,
    operand: "FILE",
    options: {
        ndjson: {
            summary: "one window a line in, one verdict a line out, as JSON; lines with mistakes are answered with them",
        },
        json: { summary: "the verdict as JSON instead of a table" },
    },
    notes: "Exit code: 0 judged, whatever the verdict; 2 the input has mistakes.",
});
/** Judges one window, or one a line, from a file or standard input. */
const judgeCommand = async (args, terminal) => {
    const given = (0,commands_arguments/* readArguments */.lR)(judgePlan, args);
    if (given === "help") {
        await terminal.out((0,commands_arguments/* usage */.CI)(judgePlan));
        return 0;
    }
    const { operand: file, ndjson, json } = given;
    if (ndjson)
        return judgeLines(linesOf(file, terminal), terminal);
    const text = file === undefined ? await terminal.readInput() : await terminal.readFile(file);
    const verdict = (0,judgement_words/* verdictOf */.V)((0,judge/* judge */.S)(parseWindow(text, file ?? "standard input")));
    await terminal.out(json ? `${JSON.stringify(spoken(verdict))}\n` : verdictTable(verdict, terminal.columns ?? 100));
    return 0;
};
async function* linesOf(file, terminal) {
    if (file === undefined)
        yield* terminal.inputLines();
    else
        yield* (await terminal.readFile(file)).split(/\r?\n/u);
}
async function judgeLines(lines, terminal) {
    let number = 0;
    let failed = false;
    for await (const line of lines) {
        number++;
        if (line.trim() === "")
            continue;
        try {
            await terminal.out(`${JSON.stringify(spoken((0,judgement_words/* verdictOf */.V)((0,judge/* judge */.S)(parseWindow(line, `Line ${number}`)))))}\n`);
        }
        catch (error) {
            if (!(error instanceof lib_errors/* SettingsError */.GN))
                throw error;
            failed = true;
            terminal.err(`deploy-guard: ${error.message}\n`);
            // An answer for every line keeps the n-th answer with the n-th window.
            await terminal.out(`${JSON.stringify({ line: number, mistakes: error.mistakes })}\n`);
        }
    }
    return failed ? 2 : 0;
}
/** The verdict in the words of the offline interface: ISO times, null for what can't be known. */
function spoken({ verdict, decidedAt, decidedAfterSeconds, onset, reason, facts, mostFail, signals, }) {
    return {
        version: 1,
        verdict,
        decidedAt: iso(decidedAt),
        decidedAfterSeconds,
        ...(onset === undefined ? {} : { onset: spokenOnset(onset) }),
        reason,
        facts,
        ...(mostFail && { mostFail }),
        signals: signals.map(({ onset: own, ...said }) => ({
            ...said,
            baseline: spokenEstimate(said.baseline),
            after: spokenEstimate(said.after),
            ...(own === undefined ? {} : { onset: spokenOnset(own) }),
        })),
    };
}
function iso(at) {
    return new Date(at).toISOString();
}
function spokenOnset({ at, from, to }) {
    return { at: iso(at), from: iso(from), to: iso(to) };
}
function spokenEstimate({ rate, low, high, ...counts }) {
    return { rate: rate ?? null, low: low ?? null, high: high ?? null, ...counts };
}


/***/ }),

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

/***/ 25825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ significant),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VH: () => (/* binding */ odds),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* unused harmony export times */
/** Numbers as people read them. The same number has the same form on every page, in the log and in a comment. */
const significantForm = formatter({
    maximumFractionDigits: 0,
    maximumSignificantDigits: 3,
    roundingPriority: "morePrecision",
});
const percentForm = formatter({
    maximumFractionDigits: 1,
    maximumSignificantDigits: 2,
    roundingPriority: "morePrecision",
});
const countForm = formatter({ maximumFractionDigits: 0 });
/** The first one loads the data of languages, which takes longer than all else that a mistake needs: made when asked for. */
function formatter(options) {
    let form;
    return (value) => {
        form ??= new Intl.NumberFormat("en-US", options);
        return form.format(value);
    };
}
/**
 * `12.4 %`, `9.8 %`, `0.21 %`, `0.0042 %`, `0 %`: one decimal, or two significant digits below 1 %. `rate` is a fraction.
 * All and nothing are said only of all and nothing.
 */
function percent(rate) {
    if (rate === undefined || !Number.isFinite(rate))
        return "unknown";
    const value = rate * 100;
    if (value > 0 && value < 0.001)
        return "< 0.001 %";
    if (value < 100 && value >= 99.95)
        return "> 99.9 %";
    return `${percentForm(value)} %`;
}
/** Three significant digits, thousands grouped: `0.21`, `12.4`, `1,104`. */
function significant(value) {
    return significantForm(value);
}
/** Whole events: `8,903`. */
function count(value) {
    return countForm(value);
}
/** `1 commit`, `2,300 commits`; `many` for words that do not just take an s. */
function counted(value, one, many = `${one}s`) {
    return `${count(value)} ${value === 1 ? one : many}`;
}
/** `59×`, `1.06×`; `new` when there was nothing before. */
function times(before, after) {
    if (before === undefined || after === undefined)
        return "–";
    if (before === 0)
        return after === 0 ? "1×" : "new";
    return `${significant(after / before)}×`;
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

/***/ 6810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   c: () => (/* binding */ seen)
/* harmony export */ });
// Bidirectional overrides, zero-width and tag characters, fillers: they change how text is read without being seen.
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal's colours and links begin with one
const terminalSequence = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?)/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the point
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu;
/** Foreign text without what can't be seen: terminal sequences, control and invisible characters. Lines stay lines. */
function seen(text) {
    return text.toWellFormed().replace(terminalSequence, "").replace(unseen, "").replace(control, "");
}
/** Foreign text as one line of at most `most` characters, without control and invisible ones. */
function oneLine(text, most = 200) {
    // Cut first: a body may be large.
    const flat = seen(text.slice(0, 1_000 + 8 * most))
        .replace(/[\s\u0085]+/gu, " ")
        .trim();
    const letters = [...flat];
    return letters.length <= most ? flat : `${letters.slice(0, most - 1).join("")}…`;
}


/***/ }),

/***/ 97595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parse)
});

;// CONCATENATED MODULE: ./node_modules/parse-duration/locale/en.js
const unit = Object.create(null)
const m = 60000, h = m * 60, d = h * 24, y = d * 365.25

unit.year = unit.yr = unit.y = y
unit.month = unit.mo = unit.mth = y / 12
unit.week = unit.wk = unit.w = d * 7
unit.day = unit.d = d
unit.hour = unit.hr = unit.h = h
unit.minute = unit.min = unit.m = m
unit.second = unit.sec = unit.s = 1000
unit.millisecond = unit.millisec = unit.ms = 1
unit.microsecond = unit.microsec =  unit.us = unit.µs = 1e-3
unit.nanosecond = unit.nanosec = unit.ns = 1e-6

unit.group = ','
unit.decimal = '.'
unit.placeholder = ' _'

/* harmony default export */ const en = (unit);

;// CONCATENATED MODULE: ./node_modules/parse-duration/index.js


const durationRE = /((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([\p{L}]{0,14})/gu

parse.unit = en

// group/placeholder cleanup regex — rebuilt only when the locale strings change
let groupRE, placeholder = null, group

/**
 * look up a unit name, ignoring case and a trailing plural `s`
 *
 * @param {object} unit
 * @param {string} name
 * @return {number|undefined}
 */
const lookupUnit = (unit, name) => {
  name = String(name).toLowerCase()
  return unit[name] ?? (name.endsWith('s') ? unit[name.slice(0, -1)] : undefined)
}

/**
 * convert `str` to ms
 *
 * @param {string} str
 * @param {string} format
 * @return {number|null}
 */
function parse(str = '', format = 'ms') {
  let result = null, prevUnits, unit = parse.unit

  if (unit.placeholder !== placeholder || unit.group !== group)
    groupRE = new RegExp(`(\\d)[${(placeholder = unit.placeholder) ?? ''}${(group = unit.group) ?? ''}](\\d)`, 'g')

  str = String(str)
  let s = str.replace(groupRE, '$1$2') // clean up group separators / placeholders
  if (unit.decimal !== '.') s = s.replaceAll(unit.decimal, '.') // normalize decimal separator

  durationRE.lastIndex = 0
  for (let m; (m = durationRE.exec(s));) {
    let units = m[2]
    // if no units, find next smallest units or fall back to format value
    // eg. 1h30 -> 1h30m
    if (!units) {
      if (prevUnits) {
        for (const u in unit) if (unit[u] < prevUnits) { units = u; break }
      }
      else units = format
    }

    prevUnits = units = lookupUnit(unit, units)

    if (typeof units == 'number') result = (result || 0) + m[1] * units
  }

  return result && ((result / (lookupUnit(unit, format) || 1)) * (str.trimStart()[0] === '-' ? -1 : 1))
}


/***/ })

};
