export const id = 761;
export const ids = [761];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 92345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   OJ: () => (/* binding */ substituteVariables),
/* harmony export */   cr: () => (/* binding */ substituteFacts)
/* harmony export */ });
const variable = /\$\{([A-Za-z_][A-Za-z0-9_]{0,127})\}/gu;
/** Names of the environment variables that a text asks for as `${NAME}`. */
function variablesIn(text) {
    return [...text.matchAll(variable)].map(([, name]) => name);
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


/***/ }),

/***/ 78020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSettings: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/world/sources/index.js + 64 modules
var world_sources = __webpack_require__(29370);
// EXTERNAL MODULE: ./lib/settings/mistakes.js
var settings_mistakes = __webpack_require__(38144);
// EXTERNAL MODULE: ./lib/settings/settings.js + 1 modules
var settings = __webpack_require__(69893);
// EXTERNAL MODULE: ./lib/settings/substitute.js
var substitute = __webpack_require__(92345);
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
        throw new errors/* SettingsError */.G(file.where, mistakes.map((mistake) => file.placed(mistake)));
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
        throw new errors/* SettingsError */.G("The workflow step", mistakes.map(asMistake));
    return settings;
}
function check(written, env) {
    const mistakes = [];
    const values = new Map();
    const filled = parse_settings_substitute(written, [], (text, at) => {
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
    const schema = (0,settings_mistakes/* asJsonSchema */.Cu)(settings/* fileSchema */.Mz);
    const report = (issues, prefix = [], known) => {
        for (const issue of issues) {
            const placed = { ...issue, path: [...prefix, ...issue.path] };
            mistakes.push(...(0,settings_mistakes/* mistakesOf */.Jy)([placed], { known: (path) => known ?? (0,settings_mistakes/* knownKeys */.eE)(schema, path), written }));
        }
    };
    const parsed = settings/* fileSchema */.Mz.safeParse(filled);
    if (!parsed.success)
        report(parsed.error.issues);
    const root = (filled ?? {});
    const sources = entriesOf(root.sources);
    const signalAt = (value, path) => parseSignal(value, path, sources, { mistakes, report });
    const signals = entriesOf(root.signals).map(([name, value]) => [name, signalAt(value, ["signals", name])]);
    const calls = new Map(entriesOf(root.integrations).flatMap(([name, value]) => {
        const its = value?.calls;
        return its === undefined ? [] : [[name, signalAt(its, ["integrations", name, "calls"])]];
    }));
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
                labels: response.labels,
                reviewers: response.reviewers,
                maxAgeMs: response["max-age"],
                maxPerDay: response["max-per-day"],
                autoMerge: autoMergeMethods[response["auto-merge"]],
                rollback: response.rollback,
            },
            links: Object.entries(data.links).map(([title, url]) => ({ title, url })),
            secrets: [...values.values()],
        },
    };
}
/** One signal, in the words of its own source; undefined when it has mistakes, which are then noted. */
function parseSignal(value, path, sources, { mistakes, report, }) {
    const sourceName = value?.source;
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
    const type = source[1]?.type;
    const kind = world_sources/* sourceKinds */.B.find((one) => one.type === type);
    const schema = settings/* signalSchemaOf */.LY.get(String(type));
    if (kind === undefined || schema === undefined)
        return undefined;
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
        report(parsed.error.issues, path, Object.keys(schema.shape));
        return undefined;
    }
    const { source: _, worse, weight, critical, "watch-only": watchOnly, ...words } = parsed.data;
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
    return value !== null && typeof value === "object" && !Array.isArray(value) ? Object.entries(value) : [];
}
/** Replaces every text; mappings and lists keep their shape. */
function parse_settings_substitute(value, path, replace) {
    if (typeof value === "string")
        return replace(value, path);
    if (Array.isArray(value))
        return value.map((item, index) => parse_settings_substitute(item, [...path, index], replace));
    if (value === null || typeof value !== "object")
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, parse_settings_substitute(item, [...path, key], replace)]));
}
function asMistake({ at, message }) {
    return { path: (0,settings_mistakes/* pathText */.LF)(at), message };
}

// EXTERNAL MODULE: ./lib/stories/read-written-settings.js
var read_written_settings = __webpack_require__(87101);
;// CONCATENATED MODULE: ./lib/stories/read-settings.js




/**
 * The settings: the file in the workspace if there is one, else as it is in the repository at `ref`, else what the
 * inputs say. No checkout is needed.
 * @throws SettingsError when there is nothing to watch
 */
async function readSettings({ files, github, env }, inputs, ref) {
    const { config, configIsExplicit } = inputs;
    const local = await files.find((0,external_node_path_.join)(env.GITHUB_WORKSPACE ?? ".", config));
    const text = local ?? (ref === undefined ? undefined : await github.findFile(config, ref));
    if (text !== undefined)
        return settingsOf(await (0,read_written_settings/* readWrittenSettings */.R)(github, text, config), env);
    if (configIsExplicit) {
        throw new errors/* SettingsError */.G("The workflow step", [
            {
                path: "config",
                message: `there is no ${config}, neither in the workspace nor in the repository at ${ref ?? "any commit"}`,
            },
        ]);
    }
    if (inputs.prometheusUrl !== undefined || inputs.probeUrl !== undefined)
        return settingsFromInputs(inputs, env);
    throw new errors/* SettingsError */.G("The workflow step", [
        {
            path: "config",
            message: `there is no ${config}; write one, or start with the inputs prometheus-url, bad and total, or probe-url`,
        },
    ]);
}


/***/ })

};
