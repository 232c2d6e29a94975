export const id = 1773;
export const ids = [1773];
export const modules = {

/***/ 1258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ cronMistake),
/* harmony export */   vl: () => (/* binding */ shortestGapMs),
/* harmony export */   wi: () => (/* binding */ occurrencesIn)
/* harmony export */ });
/* harmony import */ var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55814);

/** No window comes this often within one watch. */
const mostOccurrences = 1_000;
/** When these windows are open between two moments; a moment at which one ends is outside. */
function occurrencesIn(windows, { from, to }) {
    return windows.flatMap((window) => {
        const { reason } = window;
        if (window.kind === "once") {
            return window.from <= to && window.to > from ? [{ from: window.from, to: window.to, reason }] : [];
        }
        const cron = new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(window.cron, { timezone: window.zone, paused: true });
        const found = [];
        // The next run after a moment is strictly later, so that one millisecond less finds a window that opens at that moment.
        let start = cron.nextRun(new Date(from - window.lengthMs));
        while (start !== null && start.getTime() <= to && found.length < mostOccurrences) {
            found.push({ from: start.getTime(), to: start.getTime() + window.lengthMs, reason });
            start = cron.nextRun(start);
        }
        return found;
    });
}
/** Why a cron expression or its zone is none, in the words of whoever reads it; undefined when it is one. */
function cronMistake(cron, zone) {
    try {
        const [first] = new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(cron, { timezone: zone, paused: true }).nextRuns(1, new Date(0));
        return first === undefined ? "never comes" : undefined;
    }
    catch (error) {
        return (error instanceof Error ? error.message : String(error)).replace(/^Cron\w+: /u, "");
    }
}
/** The shortest time from one beginning to the next, of the first hundred. */
function shortestGapMs(cron, zone) {
    const runs = new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(cron, { timezone: zone, paused: true }).nextRuns(100, new Date(0));
    return Math.min(...runs.slice(1).map((run, nth) => run.getTime() - (runs[nth]?.getTime() ?? Number.NEGATIVE_INFINITY)));
}


/***/ }),

/***/ 83871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ quietWindows),
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   lx: () => (/* binding */ longestQuietMs),
/* harmony export */   mI: () => (/* binding */ parseMoment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
/* harmony import */ var _incident_quiet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1258);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54783);
/* harmony import */ var _world_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8946);




/** Longer, and the guard is not quiet but off. */
const longestQuietMs = 24 * 3_600_000;
const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(Z|[+-]\d\d:?\d\d)?$/u;
const exampleTime = "2026-12-24T22:00:00+01:00";
/** A moment with its zone, in milliseconds, or what is wrong with the text. */
function parseMoment(text) {
    const [whole, zone] = zoned.exec(text) ?? [];
    const at = whole === undefined ? Number.NaN : Date.parse(text);
    if (whole !== undefined && zone === undefined) {
        return { mistake: `has no time zone: expected one such as ${exampleTime}, or Z for UTC` };
    }
    return Number.isNaN(at)
        ? { mistake: `expected a time such as ${exampleTime}, got "${text.slice(0, 40)}"` }
        : at;
}
const moment = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text, context) => {
    const at = parseMoment(text);
    if (typeof at === "number")
        return at;
    context.addIssue({ code: "custom", message: at.mistake });
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
function isZone(name) {
    try {
        new Intl.DateTimeFormat("en", { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}
/** Why so long a window is refused. */
function tooLong(ms) {
    return `is ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p)(ms / 1_000)} long: expected at most ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p)(longestQuietMs / 1_000)}; to switch reverts off for longer, set response.revert: off`;
}
const window = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    from: moment
        .optional()
        .describe(`Of a single one: when it begins, with its zone, such as ${exampleTime}.`),
    to: moment.optional().describe("And when it ends."),
    cron: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .min(1)
        .max(100)
        .optional()
        .describe("Of one that comes again: a cron expression for when it begins."),
    days: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(days))
        .min(1)
        .optional()
        .describe("Instead of cron: the days of the week on which it begins, mon to sun."),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, { error: "expected a time of day such as 02:00" })
        .optional()
        .describe("With days: the time of day at which it begins."),
    zone: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .refine(isZone, { error: "expected a time zone by its IANA name, such as Europe/Berlin or UTC" })
        .optional()
        .describe("Time zone of cron, or of days and at, by its IANA name."),
    for: _world_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p.optional().describe("With cron, or days and at: how long it lasts."),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(200).describe("What is done then; told wherever it keeps a revert back."),
})
    .transform((written, context) => {
    const before = context.issues.length;
    const wrong = (path, message) => void context.issues.push({ code: "custom", input: written, path: [path], message });
    const made = windowOf(written, wrong);
    return made !== undefined && context.issues.length === before ? made : zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
function windowOf(written, wrong) {
    const { from, to, cron, days: on, at } = written;
    const isOnce = from !== undefined || to !== undefined;
    const isWeekly = on !== undefined || at !== undefined;
    if ([isOnce, cron !== undefined, isWeekly].filter(Boolean).length !== 1) {
        wrong("reason", "stands for no time: expected either from and to, or cron, or days and at");
        return undefined;
    }
    return isOnce ? once(written, wrong) : recurring(written, wrong);
}
function once({ from, to, reason, zone, for: lengthMs }, wrong) {
    if (zone !== undefined)
        wrong("zone", "is not for from and to, which carry their own");
    if (lengthMs !== undefined)
        wrong("for", "is not for from and to: expected only to");
    if (from === undefined)
        wrong("from", `is missing: expected when it begins, such as ${exampleTime}`);
    if (to === undefined)
        wrong("to", `is missing: expected when it ends, such as ${exampleTime}`);
    if (from === undefined || to === undefined)
        return undefined;
    if (to <= from)
        wrong("to", "ends before it begins: expected a time after from");
    else if (to - from > longestQuietMs)
        wrong("to", tooLong(to - from));
    return { kind: "once", from, to, reason };
}
function recurring({ cron, days: on, at, zone, for: lengthMs, reason }, wrong) {
    if (cron === undefined && on === undefined)
        wrong("days", "is missing: expected days such as [sat, sun]");
    if (cron === undefined && at === undefined)
        wrong("at", "is missing: expected a time of day such as 02:00");
    if (zone === undefined)
        wrong("zone", "is missing: expected a time zone such as Europe/Berlin or UTC");
    if (lengthMs === undefined)
        wrong("for", "is missing: expected how long it lasts, such as 2h");
    else if (lengthMs > longestQuietMs)
        wrong("for", tooLong(lengthMs));
    if (zone === undefined || lengthMs === undefined)
        return undefined;
    const expression = cron ?? (on === undefined || at === undefined ? undefined : weekly(on, at));
    if (expression === undefined)
        return undefined;
    const mistake = (0,_incident_quiet_js__WEBPACK_IMPORTED_MODULE_0__/* .cronMistake */ .Jl)(expression, zone);
    if (mistake !== undefined) {
        wrong("cron", `is no cron expression such as "0 2 * * sat": ${mistake}`);
        return undefined;
    }
    if ((0,_incident_quiet_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestGapMs */ .vl)(expression, zone) <= lengthMs) {
        wrong(cron === undefined ? "for" : "cron", "begins again before it has ended, so that it would never end");
    }
    return { kind: "recurring", cron: expression, zone, lengthMs, reason };
}
function weekly(on, at) {
    const [hour, minute] = at.split(":").map(Number);
    return `${minute} ${hour} * * ${on.join(",")}`;
}
/** Times in which something else is known to disturb production. */
const quietWindows = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(window)
    .max(100)
    .default([])
    .describe("Announced disturbances: what gets worse in them is reported, never reverted.");


/***/ }),

/***/ 92345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   OJ: () => (/* binding */ substituteVariables),
/* harmony export */   cr: () => (/* binding */ substituteFacts),
/* harmony export */   nO: () => (/* binding */ foreignVariable),
/* harmony export */   zO: () => (/* binding */ mapTexts)
/* harmony export */ });
const variable = /\$\{([A-Za-z_][A-Za-z0-9_]{0,127})\}/gu;
/** Names of the environment variables that a text asks for as `${NAME}`. */
function variablesIn(text) {
    return [...text.matchAll(variable)].map(([, name = ""]) => name);
}
/** Ways of other tools to write a variable, each with what it is; `${NAME}` is the only one that is filled in. */
const foreign = [
    [
        /\$\{\{\s*(?:secrets|vars|env|github|inputs)\.([\w.-]{1,100})[^}]*\}\}/u,
        (found, name) => `${found} is filled in by GitHub in workflows only: write \${${variableName(name)}} here, and pass it with env: in the workflow step`,
    ],
    [/\$\{\{[^}]{0,100}\}\}/u, (found) => `${found} is filled in by GitHub in workflows only`],
    [
        /\$\{(?:env:([A-Za-z_]\w{0,127})|([A-Za-z_]\w{0,127})(?=[^\w}])[^}]{0,100})\}/u,
        (found, name) => `${found} is not filled in: only \${${name}}, without a default, is`,
    ],
    [/\$\(([A-Z_][A-Z0-9_]{1,127})\)/u, (found, name) => `${found} is not filled in: write \${${name}}`],
    [
        /(?<![\\$])\$(?!(?:SHA|GOOD|ENVIRONMENT)\b)([A-Z][A-Z0-9_]{1,127})\b/u,
        (found, name) => `${found} is not filled in: write \${${name}}, and pass it with env: in the workflow step`,
    ],
];
function variableName(name) {
    return name.replace(/\W/gu, "_").toUpperCase();
}
/** Why a text that looks as if it held a variable would be sent as it stands; undefined when it looks like nothing of the kind. */
function foreignVariable(text) {
    for (const [pattern, words] of foreign) {
        const [found, ...names] = pattern.exec(text) ?? [];
        if (found !== undefined)
            return words(found.slice(0, 100), names.find((name) => name !== undefined) ?? "");
    }
    return undefined;
}
/** Puts in the values; a name without one stays as it is. */
function substituteVariables(text, values) {
    return text.replace(variable, (whole, name) => values.get(name) ?? whole);
}
/** Puts in what is known of the deploy: `$SHA`, `$GOOD`, `$ENVIRONMENT`. */
function substituteFacts(text, deploy) {
    const facts = {
        SHA: deploy.sha,
        GOOD: deploy.previous?.sha,
        ENVIRONMENT: deploy.environment,
    };
    return text.replace(/\$(SHA|GOOD|ENVIRONMENT)\b/gu, (whole, name) => facts[name] ?? whole);
}
/** Replaces every text; mappings and lists keep their shape. */
function mapTexts(value, path, replace) {
    if (typeof value === "string")
        return replace(value, path);
    if (Array.isArray(value))
        return value.map((item, index) => mapTexts(item, [...path, index], replace));
    if (value === null || typeof value !== "object")
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, [...path, key], replace)]));
}


/***/ }),

/***/ 45347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSettings: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text/names.js
var names = __webpack_require__(38519);
// EXTERNAL MODULE: ./lib/text/records.js
var records = __webpack_require__(88445);
// EXTERNAL MODULE: ./lib/settings/mistakes.js
var settings_mistakes = __webpack_require__(38144);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/world/notifiers/index.js + 11 modules
var notifiers = __webpack_require__(53268);
;// CONCATENATED MODULE: ./lib/settings/parse-notify.js




/** What happened that people can be told of, in the settings' words. */
const events = [
    "opened",
    "escalated",
    "acknowledged",
    "recovered",
    "not-recovered",
    "reopened",
    "resolved",
    "false-alarm",
];
/** Keys that every notifier may have, whatever its type. */
const shared = () => ({
    when: schemas/* array */.YOg(schemas/* enum */.k5n(events))
        .min(1)
        .default([...events])
        .describe("Of what it is told; all unless given."),
    severity: schemas/* literal */.euz([1, 2, 3, 4])
        .default(4)
        .describe("Only of incidents of this severity and worse; 1 is the worst."),
    environments: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(255)).default([]).describe("Only of these; all unless given."),
});
const schemaOf = (kind) => kind.settings().safeExtend(shared());
/** For editors: any notifier's words. */
const anyNotifier = () => z.union(notifierKinds.map(schemaOf));
/** Whom to tell, each read in the words of its own type; mistakes are noted. */
function parseNotify(file, { read, found: mistakes }) {
    const written = (0,records/* memberOf */.C5)(file, "notify");
    const entries = (0,records/* isRecord */.u4)(written) ? Object.entries(written) : [];
    const found = entries.flatMap(([name, value]) => {
        const path = ["notify", name];
        const type = (0,records/* memberOf */.C5)(value, "type");
        if (typeof type !== "string")
            return [];
        const kind = notifiers.notifierKinds.find((one) => one.type === type);
        if (kind === undefined) {
            const types = notifiers.notifierKinds.map((one) => one.type);
            const near = (0,settings_mistakes/* nearestKey */.qy)(type, types);
            const hint = near === undefined ? `expected ${types.join(", ")}` : `did you mean "${near}"?`;
            mistakes.push({ at: [...path, "type"], message: `no type of notifier has this name; ${hint}` });
            return [];
        }
        const parsed = read(schemaOf(kind), value, path);
        if (parsed === undefined)
            return [];
        const { when, severity, environments, ...settings } = parsed;
        return [[name, { when, severity, environments, settings }]];
    });
    mistakes.push(...unknownTargets(file, entries.map(([name]) => name)));
    return Object.fromEntries(found);
}
/** Escalation to somebody who is nowhere described. */
function unknownTargets(file, names) {
    const steps = (0,records/* memberOf */.C5)((0,records/* memberOf */.C5)(file, "incident"), "escalation");
    return (Array.isArray(steps) ? steps : []).flatMap((step, index) => {
        const to = (0,records/* memberOf */.C5)(step, "to");
        return (Array.isArray(to) ? to : []).flatMap((name, at) => {
            if (typeof name !== "string" || names.includes(name))
                return [];
            const near = (0,settings_mistakes/* nearestKey */.qy)(name, names);
            const hint = near === undefined ? "" : `, did you mean "${near}"?`;
            return [
                {
                    at: ["incident", "escalation", index, "to", at],
                    message: `nothing under notify has this name${hint}`,
                },
            ];
        });
    });
}

// EXTERNAL MODULE: ./lib/settings/settings.js + 5 modules
var settings = __webpack_require__(54687);
;// CONCATENATED MODULE: ./lib/settings/parse-control.js

/**
 * The control of a signal: its own words, and for what it does not say the signal's, where both ask the same type of source.
 * Undefined when it has mistakes, which are then noted.
 */
function parseControl(written, path, signal, { typeOf, mistakes, parse, }) {
    const own = written.control;
    const foreign = Object.keys(own).filter((key) => settings/* judgedKeys */.E9.includes(key));
    for (const key of foreign)
        mistakes.push({
            at: [...path, key],
            message: "is the signal's alone: a control says only what is read, and from which source",
        });
    if (foreign.length > 0)
        return undefined;
    const source = typeof own.source === "string" ? own.source : signal.source;
    const shared = typeOf(source) === typeOf(signal.source)
        ? Object.entries(written).filter(([key]) => !settings/* judgedKeys */.E9.includes(key))
        : [];
    const control = parse({ ...Object.fromEntries(shared), ...own, source }, path);
    if (control === undefined)
        return undefined;
    const { query } = control;
    if (query.gives !== signal.query.gives) {
        const [its, ours] = [query, signal.query].map(({ gives }) => (gives === "gauge" ? "a level" : "counts"));
        mistakes.push({ at: path, message: `gives ${its}, and the signal ${ours}: they can't be compared` });
        return undefined;
    }
    if (source === signal.source && JSON.stringify(query) === JSON.stringify(signal.query)) {
        mistakes.push({
            at: path,
            message: "is the signal itself: expected a series that this deploy does not touch, such as another region",
        });
        return undefined;
    }
    return { source, query };
}

;// CONCATENATED MODULE: ./lib/settings/parse-signal.js




/** One signal, in the words of its own source; undefined when it has mistakes, which are then noted. */
function parseSignal(value, path, { sources, read, found, }) {
    const sourceName = (0,records/* memberOf */.C5)(value, "source");
    if (typeof sourceName !== "string")
        return undefined;
    const source = sources.find(({ name }) => name === sourceName);
    if (source === undefined) {
        const near = (0,settings_mistakes/* nearestKey */.qy)(sourceName, sources.map(({ name }) => name));
        const at = [...path, "source"];
        const hint = near === undefined ? "" : `, did you mean "${near}"?`;
        found.push({ at, message: `no source has this name${hint}` });
        return undefined;
    }
    const signal = source.words && read(source.words.signal, value, path);
    if (source.words === undefined || signal === undefined)
        return undefined;
    // What all signals share is known by its types; the rest are words of this kind of source.
    const { source: _, worse, weight, critical, "watch-only": watchOnly, control: written, ...own } = settings/* sharedWords */.BA.parse(signal);
    const query = source.words.kind.queryOf(own);
    if (Array.isArray(query)) {
        for (const mistake of query) {
            const at = mistake.path === "" ? path : [...path, mistake.path];
            found.push({ at, message: mistake.message });
        }
        return undefined;
    }
    const parsed = { source: sourceName, query, worse, weight, critical, watchOnly };
    if (written === undefined || !(0,records/* isRecord */.u4)(value))
        return parsed;
    const control = parseControl({ ...value, control: written }, [...path, "control"], parsed, {
        typeOf: (name) => sources.find((known) => known.name === name)?.words?.kind.type,
        mistakes: found,
        parse: (words, at) => parseSignal(words, at, { sources, read, found }),
    });
    return control === undefined ? undefined : { ...parsed, control };
}

// EXTERNAL MODULE: ./lib/settings/known-keys.js
var known_keys = __webpack_require__(50427);
;// CONCATENATED MODULE: ./lib/settings/read-part.js



/**
 * @param written the whole file, before anything was filled in
 * @param kinds of the sources that the file names; what they know is pointed out where it stands in another place
 * @param found takes the mistakes
 */
function partReader(written, kinds, found) {
    let hints;
    const elsewhere = (key) => {
        hints ??= (0,settings/* hintSchema */.Jr)(kinds);
        return (0,known_keys/* placesOf */.N)(hints, key);
    };
    return (schema, value, prefix) => {
        const parsed = schema.safeParse(value);
        if (parsed.success)
            return parsed.data;
        const placed = parsed.error.issues.map((issue) => ({ ...issue, path: [...prefix, ...issue.path] }));
        const known = (path) => (0,known_keys/* knownKeys */.e)(schema, path.slice(prefix.length));
        found.push(...(0,settings_mistakes/* mistakesOf */.Jy)(placed, { known, elsewhere, written }));
        return undefined;
    };
}

// EXTERNAL MODULE: ./lib/world/sources/index.js
var world_sources = __webpack_require__(53645);
;// CONCATENATED MODULE: ./lib/settings/source-words.js



/** The words of the sources that a file names, by their type. Only these are loaded. */
async function wordsOf(sources) {
    const known = new Map();
    for (const type of new Set(Object.values((0,records/* isRecord */.u4)(sources) ? sources : {}).map(typeOf))) {
        const kind = await (0,world_sources/* findSourceKind */.x4)(type);
        if (kind !== undefined)
            known.set(type, { kind, signal: (0,settings/* signalSchema */.iP)(kind) });
    }
    return known;
}
function typeOf(source) {
    return String((0,records/* memberOf */.C5)(source, "type"));
}

// EXTERNAL MODULE: ./lib/settings/substitute.js
var substitute = __webpack_require__(92345);
;// CONCATENATED MODULE: ./lib/settings/without-values.js


/**
 * A mistake in a text that holds a variable says what was expected, and never what the variable held. `written` is the
 * whole before anything was filled in.
 */
function withoutValues({ at, message }, written, values) {
    const names = new Set();
    (0,substitute/* mapTexts */.zO)((0,settings_mistakes/* valueAt */.fK)(written, at), at, (text) => {
        for (const name of (0,substitute/* variablesIn */.DF)(text))
            names.add(name);
        return text;
    });
    if (names.size === 0)
        return { at, message };
    const held = [...names].map((name) => values.get(name)).filter((value) => value !== undefined);
    const [, expected] = /^(?:is missing: )?expected (.+?)(?:, got .*)?$/su.exec(message) ?? [];
    const what = `what ${[...names].map((name) => `\${${name}}`).join(" and ")} held does not fit here`;
    const isSafe = expected !== undefined && held.every((value) => !expected.includes(value));
    return { at, message: isSafe ? `${what}: expected ${expected}` : what };
}

// EXTERNAL MODULE: ./lib/settings/written-file.js
var written_file = __webpack_require__(35017);
;// CONCATENATED MODULE: ./lib/settings/parse-settings.js












/** As GitHub's GraphQL names them. */
const autoMergeMethods = { merge: "MERGE", squash: "SQUASH", rebase: "REBASE", off: undefined };
/**
 * Reads a settings file: YAML, or JSON, which is YAML.
 * @param where how to call the file in a mistake
 * @throws SettingsError with every mistake, its path, its line and the nearest key
 */
async function parseSettings(text, where, env) {
    return settingsOf(readWritten(text, where), env);
}
/** @throws SettingsError with every mistake, its path, its line and the nearest key */
async function settingsOf(file, env) {
    const { settings, mistakes } = await check(file.value, env);
    if (mistakes.length > 0 || settings === undefined) {
        throw new errors/* SettingsError */.GN(file.where, mistakes.map((mistake) => file.placed(mistake)));
    }
    return settings;
}
/** Settings for a start without a file: one Prometheus and a probe, from the inputs. */
async function settingsFromInputs(inputs, env) {
    const { prometheusUrl, bad, total, probeUrl } = inputs;
    const written = {
        version: 1,
        ...(prometheusUrl !== undefined && {
            sources: { prometheus: { type: "prometheus", url: prometheusUrl } },
            signals: { errors: { source: "prometheus", bad, total } },
        }),
        ...(probeUrl !== undefined && {
            integrations: { app: { critical: true, probes: [{ url: probeUrl, conditions: ["[STATUS] == 200"] }] } },
        }),
    };
    const { settings, mistakes } = await check(written, env);
    if (settings === undefined)
        throw new errors/* SettingsError */.GN("The workflow step", mistakes.map(asMistake));
    return settings;
}
async function check(written, env) {
    const mistakes = [];
    const values = new Map();
    const filled = (0,substitute/* mapTexts */.zO)(written, [], (text, at) => {
        const foreign = isProgram(at) ? undefined : (0,substitute/* foreignVariable */.nO)(text);
        if (foreign !== undefined)
            mistakes.push({ at, message: foreign });
        for (const name of (0,substitute/* variablesIn */.DF)(text)) {
            const value = env[name];
            if (value !== undefined && value !== "")
                values.set(name, value);
            else
                mistakes.push({
                    at,
                    message: `the environment variable ${name} is not set; pass it with env: in the workflow step`,
                });
        }
        return (0,substitute/* substituteVariables */.OJ)(text, values);
    });
    if (isEmpty(written))
        return { mistakes: [{ at: [], message: emptyFile }] };
    const known = await wordsOf((0,records/* memberOf */.C5)(filled, "sources"));
    const found = [];
    const read = partReader(written, [...known.values()].map(({ kind }) => kind), found);
    const data = read(settings/* fileSchema */.Mz, filled, []);
    const sources = entriesOf((0,records/* memberOf */.C5)(filled, "sources")).map(([name, value]) => {
        const words = known.get(typeOf(value));
        return { name, words, settings: words && read(words.kind.settings, value, ["sources", name]) };
    });
    const signalAt = (value, path) => parseSignal(value, path, { sources, read, found });
    const signals = entriesOf((0,records/* memberOf */.C5)(filled, "signals")).flatMap(([name, value]) => {
        const signal = signalAt(value, ["signals", name]);
        return signal === undefined ? [] : [[name, signal]];
    });
    const calls = new Map(entriesOf((0,records/* memberOf */.C5)(filled, "integrations")).flatMap(([name, value]) => {
        const its = (0,records/* memberOf */.C5)(value, "calls");
        return its === undefined ? [] : [[name, signalAt(its, ["integrations", name, "calls"])]];
    }));
    const notify = parseNotify(filled, { read, found });
    found.push(...nameMistakes(filled));
    mistakes.push(...found.map((mistake) => withoutValues(mistake, written, values)));
    if (data === undefined || mistakes.length > 0)
        return { mistakes: (0,settings_mistakes/* uniqueMistakes */.RT)(mistakes) };
    const { watch, response } = data;
    return {
        mistakes,
        settings: {
            sources: Object.fromEntries(sources.map(({ name, settings = {} }) => [name, settings])),
            signals: Object.fromEntries(signals),
            integrations: Object.fromEntries(Object.entries(data.integrations).map(([name, { "status-page": statusPage, ...its }]) => [
                name,
                { ...its, statusPage, calls: calls.get(name) },
            ])),
            watch,
            judge: {
                alpha: watch.alpha,
                beta: watch.beta,
                tolerate: watch.tolerate,
                unacceptable: watch.unacceptable,
                settleSeconds: watch.settle / 1_000,
                holdSeconds: watch.hold / 1_000,
                minimumWatchSeconds: watch.minimum / 1_000,
                floor: watch.floor,
            },
            response: {
                revert: response.revert,
                incident: response.incident,
                draft: response.draft,
                conflict: response.conflict,
                otherBranches: response["other-branches"],
                labels: response.labels,
                reviewers: response.reviewers,
                maxAgeMs: response["max-age"],
                maxPerDay: response["max-per-day"],
                proveTree: response["prove-tree"],
                autoMerge: autoMergeMethods[response["auto-merge"]],
                verify: response.verify,
                reapply: response.reapply,
                rollback: response.rollback,
                quiet: response.quiet,
            },
            incident: data.incident && {
                close: data.incident.close,
                bots: data.incident.bots,
                remindMs: data.incident.remind,
                escalation: data.incident.escalation.map(({ after, to }) => ({ afterMs: after, to })),
                keepMs: data.incident.keep,
            },
            quiet: data.quiet,
            notify,
            services: data.services,
            links: Object.entries(data.links).map(([title, url]) => ({ title, url })),
            secrets: [...values.values()],
        },
    };
}
function entriesOf(value) {
    return (0,records/* isRecord */.u4)(value) ? Object.entries(value) : [];
}
/** What is handed to a shell, a workflow or another service may hold variables of theirs. */
function isProgram([section, name, key]) {
    if (section === "sources")
        return key === "run";
    return section === "response" && (name === "rollback" || name === "verify");
}
const emptyFile = "is empty: expected version: 1, a source and a signal, or an integration with probes";
function isEmpty(written) {
    return written === null || (typeof written === "object" && Object.keys(written).length === 0);
}
/** A signal of the same name as one that an integration brings could not be told from it. */
function nameMistakes(filled) {
    const taken = entriesOf((0,records/* memberOf */.C5)(filled, "integrations")).flatMap(([integration, its]) => {
        const [calls, probes] = [(0,records/* memberOf */.C5)(its, "calls"), (0,records/* memberOf */.C5)(its, "probes")];
        const checks = Array.isArray(probes)
            ? probes.map((_, index) => (0,names/* checksName */.ZR)(integration, probes.length === 1 ? undefined : index + 1))
            : [];
        return [...(calls === undefined ? [] : [(0,names/* callsName */.hq)(integration)]), ...checks];
    });
    return entriesOf((0,records/* memberOf */.C5)(filled, "signals"))
        .filter(([name]) => taken.includes(name))
        .map(([name]) => ({ at: ["signals", name], message: "is how an integration's own signal is called" }));
}
function asMistake({ at, message }) {
    return { path: (0,settings_mistakes/* pathText */.LF)(at), message };
}

// EXTERNAL MODULE: ./lib/settings/settings-place.js
var settings_place = __webpack_require__(6790);
// EXTERNAL MODULE: ./lib/stories/read-written-settings.js
var read_written_settings = __webpack_require__(87101);
;// CONCATENATED MODULE: ./lib/stories/read-settings.js






/**
 * The settings: the file in the workspace if there is one, else as it is in the repository at `ref`, else what the
 * inputs say. No checkout is needed.
 * @throws SettingsError when there is nothing to watch
 */
async function readSettings({ files, github, env }, inputs, ref) {
    const { config } = inputs;
    await checkCommits(github, inputs);
    const local = await textsAt(config, (path) => files.find((0,external_node_path_.join)(env.GITHUB_WORKSPACE ?? ".", path)));
    const found = (0,settings_place/* chooseSettings */.J2)(config, local) ??
        (ref === undefined
            ? undefined
            : (0,settings_place/* chooseSettings */.J2)(config, await textsAt(config, (path) => github.findFile(path, ref))));
    if (found !== undefined) {
        refuseStartInputs(inputs, found.path);
        return settingsOf(await (0,read_written_settings/* readWrittenSettings */.R)(github, found.text, found.path), env);
    }
    if (inputs.configIsExplicit) {
        const where = ref === undefined ? "" : `, nor in the repository at ${(0,names/* sha7 */.go)(ref)}`;
        throw mistakeOf("config", `there is no ${config} in the workspace${where}`);
    }
    if (inputs.prometheusUrl !== undefined || inputs.probeUrl !== undefined)
        return settingsFromInputs(inputs, env);
    throw mistakeOf("config", `there is no ${config}; write one, or start with the inputs prometheus-url, bad and total, or probe-url`);
}
async function textsAt(config, find) {
    const texts = await Promise.all((0,settings_place/* settingsPaths */.Ku)(config).map(async (path) => [path, await find(path)]));
    return new Map(texts.filter((pair) => pair[1] !== undefined));
}
/** The inputs of a start without a file would be ignored in silence. */
function refuseStartInputs({ prometheusUrl, bad, total, probeUrl }, file) {
    const given = Object.entries({ "prometheus-url": prometheusUrl, bad, total, "probe-url": probeUrl })
        .filter(([, value]) => value !== undefined)
        .map(([path]) => path);
    if (given.length === 0)
        return;
    const message = (path) => `is for a start without a settings file, and there is ${file}: write it there${path === "probe-url" ? " as a probe of an integration" : " as a source and a signal"}, or delete the file`;
    throw new errors/* SettingsError */.GN("The workflow step", given.map((path) => ({ path, message: message(path) })));
}
/** A commit that nobody knows would be told as a file that is missing, or not before the emergency. */
async function checkCommits(github, { sha, previousSha }) {
    const given = [
        ["sha", sha],
        ["previous-sha", previousSha],
    ];
    const mistakes = await Promise.all(given.map(async ([path, commit]) => {
        if (commit === undefined || (await isKnown(github, commit)))
            return [];
        const message = `there is no commit ${commit} in ${github.owner}/${github.repo}`;
        return [{ path, message }];
    }));
    if (mistakes.flat().length > 0)
        throw new errors/* SettingsError */.GN("The workflow step", mistakes.flat());
}
async function isKnown(github, sha) {
    try {
        await github.readCommit(sha);
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        // 404 may be a permission that is missing; a commit that is not there is 422.
        return error.status !== 422;
    }
}
function mistakeOf(path, message) {
    return new errors/* SettingsError */.GN("The workflow step", [{ path, message }]);
}


/***/ }),

/***/ 38519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ controlName),
/* harmony export */   ZR: () => (/* binding */ checksName),
/* harmony export */   go: () => (/* binding */ sha7),
/* harmony export */   hq: () => (/* binding */ callsName)
/* harmony export */ });
/** The seven digits by which people call a commit. */
function sha7(sha) {
    return sha.slice(0, 7);
}
/** The signal of an integration's calls: its name in settings, log, pages and JSON alike. */
function callsName(integration) {
    return `calls to ${integration}`;
}
/** The signal of an integration's probe; `nth` counts from 1 and is said where there are several. */
function checksName(integration, nth) {
    return nth === undefined ? `checks of ${integration}` : `checks of ${integration} (probe ${nth})`;
}
/** What is read beside a signal of something that the deploy does not touch. */
function controlName(signal) {
    return `control of ${signal}`;
}


/***/ }),

/***/ 8946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54783);


const expected = "expected a duration such as 15s or 1m, got";
/** A setting that is written `15s` and read as milliseconds. */
const duration = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: (issue) => `${expected} ${JSON.stringify(issue.input)}` })
    .meta({ title: "duration" })
    .transform((text, context) => {
    const ms = (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(text);
    if (ms !== undefined)
        return ms;
    context.issues.push({ code: "custom", input: text, message: `${expected} ${JSON.stringify(text)}` });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
});


/***/ })

};
