export const id = 95;
export const ids = [95];
export const modules = {

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

/***/ 55445:
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
// EXTERNAL MODULE: ./lib/world/sources/index.js + 46 modules
var world_sources = __webpack_require__(39841);
// EXTERNAL MODULE: ./lib/settings/known-keys.js
var known_keys = __webpack_require__(50427);
// EXTERNAL MODULE: ./lib/settings/mistakes.js
var settings_mistakes = __webpack_require__(38144);
// EXTERNAL MODULE: ./lib/settings/settings.js + 2 modules
var settings = __webpack_require__(86853);
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
function parseSettings(text, where, env) {
    return settingsOf(readWritten(text, where), env);
}
/** @throws SettingsError with every mistake, its path, its line and the nearest key */
function settingsOf(file, env) {
    const { settings, mistakes } = check(file.value, env);
    if (mistakes.length > 0 || settings === undefined) {
        throw new errors/* SettingsError */.GN(file.where, mistakes.map((mistake) => file.placed(mistake)));
    }
    return settings;
}
/** Settings for a start without a file: one Prometheus and a probe, from the inputs. */
function settingsFromInputs(inputs, env) {
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
    const { settings, mistakes } = check(written, env);
    if (settings === undefined)
        throw new errors/* SettingsError */.GN("The workflow step", mistakes.map(asMistake));
    return settings;
}
function check(written, env) {
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
    // Only for hints: most files have no mistake, and it is what takes longest.
    let schema;
    const schemaOf = () => {
        schema ??= (0,known_keys/* asJsonSchema */.Cu)(settings/* fileSchema */.Mz);
        return schema;
    };
    const found = [];
    const report = (issues, prefix = [], known) => {
        for (const issue of issues) {
            const placed = Object.assign({}, issue, { path: [...prefix, ...issue.path] });
            found.push(...(0,settings_mistakes/* mistakesOf */.Jy)([placed], {
                known: (path) => known ?? (0,known_keys/* knownKeys */.eE)(schemaOf(), path),
                elsewhere: (key) => (0,known_keys/* placesOf */.ek)(schemaOf(), key),
                written,
            }));
        }
    };
    if (isEmpty(written))
        return { mistakes: [{ at: [], message: emptyFile }] };
    const parsed = settings/* fileSchema */.Mz.safeParse(filled);
    if (!parsed.success)
        report(parsed.error.issues);
    const sources = entriesOf((0,records/* memberOf */.C5)(filled, "sources"));
    const signalAt = (value, path) => parseSignal(value, path, sources, { mistakes: found, report });
    const signals = entriesOf((0,records/* memberOf */.C5)(filled, "signals")).flatMap(([name, value]) => {
        const signal = signalAt(value, ["signals", name]);
        return signal === undefined ? [] : [[name, signal]];
    });
    const calls = new Map(entriesOf((0,records/* memberOf */.C5)(filled, "integrations")).flatMap(([name, value]) => {
        const its = (0,records/* memberOf */.C5)(value, "calls");
        return its === undefined ? [] : [[name, signalAt(its, ["integrations", name, "calls"])]];
    }));
    found.push(...nameMistakes(filled));
    mistakes.push(...found.map((mistake) => withoutValues(mistake, written, values)));
    if (!parsed.success || mistakes.length > 0)
        return { mistakes: (0,settings_mistakes/* uniqueMistakes */.RT)(mistakes) };
    const { data } = parsed;
    const { watch, response } = data;
    return {
        mistakes,
        settings: {
            sources: data.sources,
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
                labels: response.labels,
                reviewers: response.reviewers,
                maxAgeMs: response["max-age"],
                maxPerDay: response["max-per-day"],
                proveTree: response["prove-tree"],
                autoMerge: autoMergeMethods[response["auto-merge"]],
                verify: response.verify,
                rollback: response.rollback,
            },
            incident: data.incident && {
                close: data.incident.close,
                bots: data.incident.bots,
                remindMs: data.incident.remind,
            },
            services: data.services,
            links: Object.entries(data.links).map(([title, url]) => ({ title, url })),
            secrets: [...values.values()],
        },
    };
}
/** One signal, in the words of its own source; undefined when it has mistakes, which are then noted. */
function parseSignal(value, path, sources, { mistakes, report, }) {
    const sourceName = (0,records/* memberOf */.C5)(value, "source");
    if (typeof sourceName !== "string")
        return undefined;
    const source = sources.find(([name]) => name === sourceName);
    if (source === undefined) {
        const near = (0,settings_mistakes/* nearestKey */.qy)(sourceName, sources.map(([name]) => name));
        const at = [...path, "source"];
        const hint = near === undefined ? "" : `, did you mean "${near}"?`;
        mistakes.push({ at, message: `no source has this name${hint}` });
        return undefined;
    }
    const type = (0,records/* memberOf */.C5)(source[1], "type");
    const kind = world_sources/* sourceKinds */.B.find((one) => one.type === type);
    if (kind === undefined)
        return undefined;
    const schema = (0,settings/* signalSchemaOf */.LY)(kind);
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
        report(parsed.error.issues, path, Object.keys(schema.shape));
        return undefined;
    }
    // What all signals share is known by its types; the rest are words of this kind of source.
    const { source: _, worse, weight, critical, "watch-only": watchOnly, ...words } = settings/* sharedWords */.BA.parse(parsed.data);
    const query = kind.queryOf(words);
    if (Array.isArray(query)) {
        for (const mistake of query) {
            const at = mistake.path === "" ? path : [...path, mistake.path];
            mistakes.push({ at, message: mistake.message });
        }
        return undefined;
    }
    return { source: sourceName, query, worse, weight, critical, watchOnly };
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
