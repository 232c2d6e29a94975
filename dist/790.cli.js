export const id = 790;
export const ids = [790];
export const modules = {

/***/ 44639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   KM: () => (/* binding */ fitBody),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* unused harmony export codeBlock */
/**
 * Text from a pull request, a commit, a metric label or a probe's body is hostile. What leaves here can't mention
 * a person, close an issue, open a link, break a table, or inject Markdown or HTML.
 */
// Marks that change how text is read without being seen: bidirectional overrides, zero-width, BOM, line separators.
const invisible = /[\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u00AD\u061C\u180E]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the point
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;
/** One line, no invisible or control characters, cut to `most` characters. */
function oneLine(text, most = 200) {
    const flat = text.toWellFormed().replace(invisible, "").replace(/\s+/gu, " ").replace(control, "").trim();
    const letters = [...flat];
    return letters.length <= most ? flat : `${letters.slice(0, most - 1).join("")}…`;
}
/** Foreign text inside Markdown prose or a table cell. */
function escapeMarkdown(text, most = 200) {
    return (oneLine(text, most)
        .replace(/&/gu, "&amp;")
        .replace(/</gu, "&lt;")
        .replace(/>/gu, "&gt;")
        .replace(/([\\`*_{}[\]()|~!])/gu, "\\$1")
        .replace(/^([-+=])/u, "\\$1")
        .replace(/^(\d+)([.)])(?=\s|$)/u, "$1\\$2")
        // GitHub looks for mentions, references and addresses in the text that results, where an entity for the sign itself
        // has turned back into it. A zero-width space after it stays, and is not seen.
        .replace(/[@#]/gu, "$&&#8203;")
        .replace(/:\/\//gu, ":&#8203;//")
        .replace(/\bwww\./giu, "www&#8203;.")
        .replace(/\b(GH-)(\d)/giu, "$1&#8203;$2"));
}
/** Foreign text as inline code, which GitHub neither links nor mentions; safe in a table cell too. */
function code(text, most = 200) {
    // A pipe ends a table cell even inside code, and a backslash before it shows outside tables: an entity-free look-alike serves both.
    const flat = oneLine(text, most).replace(/\|/gu, "¦");
    if (flat === "")
        return "` `";
    const longest = Math.max(0, ...(flat.match(/`+/gu) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    const pad = flat.startsWith("`") || flat.endsWith("`") ? " " : "";
    return `${fence}${pad}${flat}${pad}${fence}`;
}
/** Foreign text of several lines as a fenced block. */
function codeBlock(text, language = "") {
    const clean = text.toWellFormed().replace(invisible, "").replace(/\r\n?/gu, "\n").replace(control, "");
    const longest = Math.max(2, ...(clean.match(/`+/gu) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${clean.replace(/\n$/u, "")}\n${fence}`;
}
/** A link whose text is foreign; the address must be ours or GitHub's. */
function link(text, url) {
    return `[${escapeMarkdown(text)}](${url.replace(/[()<>\s]/gu, (sign) => `%${sign.codePointAt(0).toString(16).padStart(2, "0")}`)})`;
}
/** One line for the runner's log: no workflow command can start in it. @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function logLine(text) {
    return (text
        .toWellFormed()
        .replace(invisible, "")
        .replace(/[\r\n\u0085]+/gu, " ")
        .replace(control, "")
        .replace(/^(\s*)::/u, "$1: :")
        // The old form is still read by the runner anywhere in a line.
        .replace(/##\[/gu, "# #["));
}
/** GitHub refuses bodies over 65,536 characters; the rest is cut at a line with a note that says so. */
function fitBody(body, most = 60_000) {
    if (body.length <= most)
        return body;
    const cut = body.lastIndexOf("\n", most);
    const kept = body.slice(0, cut > 0 ? cut : most);
    const open = (kept.match(/<details>/gu) ?? []).length - (kept.match(/<\/details>/gu) ?? []).length;
    return `${kept}\n${"\n</details>\n".repeat(Math.max(0, open))}\n_Cut here: ${(body.length - kept.length).toLocaleString("en")} more characters are in the JSON report._\n`;
}


/***/ }),

/***/ 88790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeCommand: () => (/* binding */ judgeCommand)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/judge/judge.js + 8 modules
var judge = __webpack_require__(92302);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/stories/parse-window.js




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
    worse: schemas/* enum */.k5n(["up", "down"]).exactOptional(),
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
    schemas/* strictObject */.rej({ ...common, kind: schemas/* literal */.euz("ratio"), ...readingsOf(reading) }),
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
});
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
    throw new lib_errors/* SettingsError */.G(where, parsed.error.issues.flatMap(mistakesOf));
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
        throw new lib_errors/* SettingsError */.G(where, [
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
        .map((part) => (typeof part === "number" ? `[${part}]` : `.${(0,report_text/* oneLine */.TN)(String(part), 60)}`))
        .join("");
    return joined === "" ? "(the window)" : joined.replace(/^\./u, "");
}

// EXTERNAL MODULE: ./lib/judge/wording.js
var wording = __webpack_require__(12287);
// EXTERNAL MODULE: ./lib/report/text-table.js
var text_table = __webpack_require__(45154);
;// CONCATENATED MODULE: ./lib/stories/verdict-table.js



/** For people: the verdict, then the signals, one a row where the screen is wide enough and one a block where not. */
function verdictTable(verdict, columns) {
    const { onset } = verdict;
    const head = [
        `${verdict.verdict.toUpperCase()} after ${(0,wording/* duration */.p)(verdict.decidedAfterSeconds)}, at ${toIso(verdict.decidedAt)}`,
        ...(onset === undefined
            ? []
            : [`Began ${toIso(onset.at)} (between ${toIso(onset.from)} and ${toIso(onset.to)})`]),
        (0,report_text/* oneLine */.TN)(verdict.reason, 1000),
    ].flatMap((line) => (0,text_table/* wrap */.L)(line, columns));
    const titles = ["signal", "verdict", "before", "after", "evidence / needed"];
    const rows = verdict.signals.map((one) => [
        (0,report_text/* oneLine */.TN)(one.name, 60),
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
    const show = kind === "ratio" ? wording/* percent */.K : (value) => String(Number(value.toPrecision(4)));
    return `${show(middle)} (${show(low)}–${show(high)}), n ${Number(n.toPrecision(6)).toLocaleString("en")}`;
}
function toIso(at) {
    return new Date(at).toISOString();
}

;// CONCATENATED MODULE: ./lib/stories/judge-window.js





const usage = `deploy-guard judge [FILE] [--ndjson] [--json]

Judges readings as if they came in live: at the end of every interval with what was known then, stopping at the
first verdict. Reads FILE, or standard input.

  --ndjson   one window a line in, one verdict a line out, as JSON; lines with mistakes are answered with them
  --json     the verdict as JSON instead of a table
  --help     this text

Exit code: 0 judged, whatever the verdict; 2 the input has mistakes.
`;
/** Judges one window, or one a line, from a file or standard input. */
const judgeCommand = async (args, terminal) => {
    const { file, ndjson, json, help } = readArguments(args);
    if (help) {
        await terminal.out(usage);
        return 0;
    }
    if (ndjson)
        return judgeLines(linesOf(file, terminal), terminal);
    const text = file === undefined ? await terminal.readInput() : await terminal.readFile(file);
    const verdict = (0,judge/* judge */.S)(parseWindow(text, file ?? "standard input"));
    await terminal.out(json ? `${JSON.stringify(spoken(verdict))}\n` : verdictTable(verdict, terminal.columns ?? 100));
    return 0;
};
function readArguments(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args,
            allowPositionals: true,
            options: {
                ndjson: { type: "boolean", default: false },
                json: { type: "boolean", default: false },
                help: { type: "boolean", short: "h", default: false },
            },
        });
        if (positionals.length > 1) {
            throw new lib_errors/* SettingsError */.G("The command line", [
                { path: positionals[1], message: "expected one file at most" },
            ]);
        }
        return { ...values, file: positionals[0] };
    }
    catch (error) {
        if (error instanceof lib_errors/* SettingsError */.G)
            throw error;
        throw new lib_errors/* SettingsError */.G("The command line", [{ path: "judge", message: error.message }]);
    }
}
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
            await terminal.out(`${JSON.stringify(spoken((0,judge/* judge */.S)(parseWindow(line, `Line ${number}`))))}\n`);
        }
        catch (error) {
            if (!(error instanceof lib_errors/* SettingsError */.G))
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
function spoken({ verdict, decidedAt, decidedAfterSeconds, onset, reason, signals }) {
    return {
        verdict,
        decidedAt: iso(decidedAt),
        decidedAfterSeconds,
        ...(onset === undefined ? {} : { onset: spokenOnset(onset) }),
        reason,
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


/***/ })

};
