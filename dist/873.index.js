export const id = 873;
export const ids = [873];
export const modules = {

/***/ 42864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseExtends),
/* harmony export */   nG: () => (/* binding */ extendsOf),
/* harmony export */   qY: () => (/* binding */ extendWritten)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const place = /^([\w.-]{1,100})\/([\w.-]{1,100})(?:\/([^@\s]{1,300}))?@([^@\s]{1,250})$/u;
const usualPath = ".github/deploy-guard.yml";
/** Reads `owner/repo[/path]@ref`; undefined when it is something else. */
function parseExtends(text) {
    const [, owner, repo, path = usualPath, ref] = place.exec(text) ?? [];
    if (owner === undefined || repo === undefined || ref === undefined)
        return undefined;
    const climbs = [owner, repo, ...path.split("/")].some((part) => part === "." || part === ".." || part === "");
    return climbs ? undefined : { owner, repo, path, ref };
}
/** What a file extends; a text that names nothing is left to the schema to complain about. */
function extendsOf({ value }) {
    const text = isMapping(value) ? value.extends : undefined;
    return typeof text === "string" ? parseExtends(text) : undefined;
}
/**
 * One file on top of another: its own keys win, and mappings are joined by name one level deep.
 * @throws SettingsError when the other one extends further: nobody could tell any more who says what
 */
function extendWritten(own, extended) {
    if (!isMapping(own.value))
        return own;
    const base = isMapping(extended.value) ? extended.value : {};
    if (Object.hasOwn(base, "extends")) {
        const message = `is extended by ${own.where} and may not extend another file`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .G(extended.where, [extended.placed({ at: ["extends"], message })]);
    }
    const mine = own.value;
    const joined = Object.fromEntries(Object.entries(mine).map(([key, value]) => {
        const theirs = base[key];
        return [key, isMapping(value) && isMapping(theirs) ? { ...theirs, ...value } : value];
    }));
    const isTheirs = ([section, name]) => section !== undefined &&
        Object.hasOwn(base, section) &&
        (!Object.hasOwn(mine, section) || isInherited(mine[String(section)], base[String(section)], name));
    return {
        where: own.where,
        value: { ...base, ...joined },
        placed(mistake) {
            if (!isTheirs(mistake.at))
                return own.placed(mistake);
            const { path, message } = extended.placed(mistake);
            return { path, message: `${message}, in ${extended.where}` };
        },
    };
}
function isInherited(mine, theirs, name) {
    if (name === undefined || !isMapping(mine) || !isMapping(theirs))
        return false;
    return !Object.hasOwn(mine, name) && Object.hasOwn(theirs, name);
}
function isMapping(value) {
    return value !== null && typeof value === "object" && !Array.isArray(value);
}


/***/ }),

/***/ 38144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ asJsonSchema),
/* harmony export */   Jy: () => (/* binding */ mistakesOf),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   RT: () => (/* binding */ uniqueMistakes),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   eE: () => (/* binding */ knownKeys),
/* harmony export */   qy: () => (/* binding */ nearestKey)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);



/** The key that was probably meant: at most a third of it differs. */
function nearestKey(written, known) {
    const [best] = known
        .map((key) => ({ key, far: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(written.slice(0, 100).toLowerCase(), key.toLowerCase()) }))
        .sort((a, b) => a.far - b.far);
    return best !== undefined && best.far <= Math.max(2, Math.ceil(best.key.length / 3)) ? best.key : undefined;
}
function pathText(path) {
    if (path.length === 0)
        return "the file";
    return path
        .map((part, index) => (typeof part === "number" ? `[${part}]` : `${index > 0 ? "." : ""}${String(part)}`))
        .join("");
}
/** Line of the key (or of the nearest thing around it that exists) in a YAML document, counted from 1. */
function lineOf(document, lines, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
        const key = path[length - 1];
        const pair = parent !== null && typeof parent === "object" && "items" in parent
            ? parent.items.find((item) => item.key?.value === key)
            : undefined;
        const range = pair?.key?.range ?? nodeRange(document.getIn(path.slice(0, length), true));
        if (range !== undefined)
            return lines.linePos(range[0]).line;
    }
    return undefined;
}
function nodeRange(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(node) ? (node.range ?? undefined) : undefined;
}
/** What may stand at a path, found by walking the schema's JSON form. */
function knownKeys(schema, path) {
    let places = expand(schema);
    for (const part of path) {
        places = places.flatMap((place) => {
            if (typeof part === "number")
                return place.items === undefined ? [] : expand(place.items);
            const own = place.properties?.[String(part)];
            const other = typeof place.additionalProperties === "object" ? place.additionalProperties : undefined;
            const next = own ?? other;
            return next === undefined ? [] : expand(next);
        });
    }
    return [
        ...new Set(places.flatMap(({ properties, propertyNames }) => [
            ...Object.keys(properties ?? {}),
            ...(propertyNames?.enum ?? []),
        ])),
    ];
}
/** As the author of a file sees it: before defaults and transformations. */
function asJsonSchema(schema) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(schema, { io: "input", unrepresentable: "any", target: "draft-7" });
}
function expand(schema) {
    const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
    return inner.length === 0 ? [schema] : [schema, ...inner.flatMap(expand)];
}
/** Each once: a part may be held against its schema together with the whole file and alone. */
function uniqueMistakes(mistakes) {
    const seen = new Set();
    return mistakes.filter(({ at, message }) => {
        const key = `${pathText(at)}\n${message}`;
        return !seen.has(key) && seen.add(key);
    });
}
function valueAt({ written }, path) {
    return path.reduce((value, key) => value?.[key], written);
}
/** Zod's issues as our mistakes: one each, with what was expected and the nearest key. */
function mistakesOf(issues, written) {
    return issues.flatMap((issue) => {
        const at = issue.path;
        switch (issue.code) {
            case "unrecognized_keys":
                return issue.keys.map((key) => ({
                    at: [...at, key],
                    message: `unknown key${hint(key, written.known(at))}`,
                }));
            case "invalid_union":
                return ofUnion(issue, written);
            default: {
                const wanted = expected(issue);
                const value = valueAt(written, at);
                if (wanted === undefined)
                    return [{ at, message: issue.message }];
                const message = value === undefined ? `is missing: expected ${wanted}` : `expected ${wanted}, got ${shown(value)}`;
                return [{ at, message }];
            }
        }
    });
}
function ofUnion(issue, written) {
    const at = issue.path;
    const value = valueAt(written, at);
    if ("options" in issue && Array.isArray(issue.options)) {
        const options = issue.options.map(String);
        const near = typeof value === "string" ? nearestKey(value, options) : undefined;
        const meant = near === undefined ? "" : `, did you mean "${near}"?`;
        return [{ at, message: `expected ${options.join(", ")}, got ${shown(value)}${meant}` }];
    }
    // The branch that got furthest, with the fewest complaints, is the one that was meant.
    const branches = issue.errors.filter((branch) => branch.length > 0);
    const depth = (branch) => Math.max(...branch.map(({ path }) => path.length));
    const [best] = branches.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length);
    if (best !== undefined && depth(best) > 0) {
        return mistakesOf(best.map((one) => ({ ...one, path: [...at, ...one.path] })), written);
    }
    const options = new Set(branches.map((branch) => expected(branch[0])).filter((text) => text !== undefined));
    const message = options.size === 0 ? issue.message : `expected ${[...options].join(" or ")}, got ${shown(value)}`;
    return [{ at, message }];
}
function hint(key, known) {
    const near = nearestKey(key, known);
    return near === undefined ? `; known are ${known.join(", ")}` : `, did you mean "${near}"?`;
}
/** What would be right, for the kinds of issue where zod tells. */
function expected(issue) {
    // A schema's own words, without the value: that one may come from a variable.
    const own = /^expected (.+?)(?:, got .*)?$/su.exec(issue.message)?.[1];
    if (own !== undefined)
        return own;
    switch (issue.code) {
        case "invalid_type":
            return ({
                record: "a mapping",
                object: "a mapping",
                array: "a list",
                string: "text",
                number: "a number",
                boolean: "true or false",
            }[issue.expected] ?? issue.expected);
        case "invalid_value":
            return issue.values.map(String).join(", ");
        case "too_small":
            return issue.origin === "number"
                ? `${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}`
                : `at least ${issue.minimum} of them`;
        case "too_big":
            return `${issue.origin === "number" ? "at most" : "no more than"} ${issue.maximum}`;
        case "invalid_format":
            return issue.format === "url" ? "an http or https address" : issue.format;
        default:
            return undefined;
    }
}
/** A value as the file has it; long ones are cut, since they may hold anything. */
function shown(value) {
    if (value === undefined)
        return "nothing";
    if (value === null)
        return "nothing";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "a mapping";
    return typeof value === "string"
        ? `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`
        : String(value);
}


/***/ }),

/***/ 69893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mz: () => (/* binding */ fileSchema),
  XX: () => (/* binding */ integration),
  UU: () => (/* binding */ settings_name),
  LY: () => (/* binding */ signalSchemaOf)
});

// UNUSED EXPORTS: anySignal, schemaWith

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/world/duration.js
var duration = __webpack_require__(8946);
// EXTERNAL MODULE: ./lib/world/probes/condition.js
var condition = __webpack_require__(48151);
;// CONCATENATED MODULE: ./lib/world/probes/probe-settings.js



const conditionText = schemas/* string */.YjP().superRefine((text, context) => {
    const parsed = (0,condition/* parseCondition */.z)(text);
    if ("mistake" in parsed)
        context.addIssue({ code: "custom", message: parsed.mistake });
});
/** One health check of an integration, as written in the settings. */
const probeSettings = schemas/* strictObject */.rej({
    url: schemas/* string */.YjP()
        .regex(/^https?:\/\/[^\s/]/u, { error: "expected an address such as https://shop.example.com/health" })
        .describe("What is asked."),
    name: schemas/* string */.YjP().min(1).max(100).optional().describe("Default: host and path."),
    method: schemas/* enum */.k5n(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]).default("GET"),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    body: schemas/* string */.YjP().optional(),
    conditions: schemas/* array */.YOg(conditionText).min(1).max(50).default(["[STATUS] < 400"]),
    timeout: duration/* duration */.p.default(10_000).describe("For the whole probe, redirects and body included."),
    follow: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* literal */.euz("same-host")])
        .default(true)
        .describe("Which redirects are followed; at most five, to public addresses."),
    "allow-private": schemas/* boolean */.zMY().default(false).describe("Redirects may lead to private addresses too."),
    "allow-metadata": schemas/* boolean */.zMY()
        .default(false)
        .describe("Link-local and metadata addresses may be asked too."),
});

// EXTERNAL MODULE: ./lib/world/sources/index.js + 64 modules
var sources = __webpack_require__(29370);
// EXTERNAL MODULE: ./lib/settings/extends.js
var settings_extends = __webpack_require__(42864);
;// CONCATENATED MODULE: ./lib/settings/settings.js





const settings_name = schemas/* string */.YjP().regex(/^[\p{L}\p{N}][\p{L}\p{N} _./-]{0,59}$/u, {
    error: "expected a name of at most 60 letters, digits, spaces, dots, dashes or slashes",
});
const address = schemas/* string */.YjP().refine((text) => URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol), {
    error: "expected an http or https address",
});
const ratio = schemas/* number */.aig().min(1).max(1_000);
const texts = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(300)).default([]);
/** Keys that every signal may have, whatever its source. */
const common = {
    source: schemas/* string */.YjP().describe("Name of one of `sources`."),
    worse: schemas/* enum */.k5n(["up", "down"]).default("up").describe("Which direction is bad."),
    weight: schemas/* number */.aig()
        .positive()
        .max(100)
        .default(1)
        .describe("How much its evidence counts beside the others'."),
    critical: schemas/* boolean */.zMY().optional().describe("Its own evidence is enough for an alarm."),
    "watch-only": schemas/* boolean */.zMY().default(false).describe("Reported, never a reason to revert."),
};
const signalSchemas = sources/* sourceKinds */.B.map(({ signal }) => signal.extend(common).strict());
/** For editors: any source's words. Reading checks a signal against the words of its own source alone. */
const anySignal = schemas/* union */.KCZ(signalSchemas);
const looseSignal = schemas/* looseObject */._H3({ source: common.source });
const integration = (signal) => schemas/* strictObject */.rej({
    critical: schemas/* boolean */.zMY()
        .default(false)
        .describe("A failure of it alone raises the alarm; its changes need approval."),
    owners: texts.describe("People (@jane) and teams (@acme/payments) that answer for it."),
    require: schemas/* union */.KCZ([schemas/* enum */.k5n(["any", "all"]), schemas/* int */.Whr().min(1).max(100)])
        .default("any")
        .describe("How many of its owners must approve its changes."),
    config: texts.describe("Globs of files that configure it."),
    keys: texts.describe("Patterns of its settings and environment variables."),
    packages: texts.describe("SDK packages."),
    hosts: texts.describe("Hosts that it is called at."),
    code: texts.describe("Globs of the code that calls it."),
    calls: signal.optional().describe("Calls to it, counted by the application."),
    probes: schemas/* array */.YOg(probeSettings).max(20).default([]).describe("Health checks of it."),
    "status-page": address.optional().describe("The vendor's own word."),
});
const live = probeSettings.extend({
    conditions: probeSettings.shape.conditions.removeDefault(),
    every: duration/* duration */.p.default(5_000).describe("How often it is asked until it is live."),
});
const watch = schemas/* strictObject */.rej({
    duration: duration/* duration */.p.default(15 * 60_000).describe("How long a deploy is watched at most."),
    interval: duration/* duration */.p.default(15_000).describe("How often we look."),
    baseline: duration/* duration */.p
        .default(60 * 60_000)
        .describe("How much of the time before the deploy is the measure."),
    history: duration/* duration */.p
        .default(24 * 3_600_000)
        .describe("How far back calm stretches are looked for, to learn how much chance alone brings."),
    sample: duration/* duration */.p.default(2 * 60_000).describe("How long mode: baseline reads what keeps no history."),
    settle: duration/* duration */.p
        .default(60_000)
        .describe("Restarts and cold caches: bad readings this early alarm only if they last."),
    hold: duration/* duration */.p.default(30_000).describe("How long an alarm must last."),
    minimum: duration/* duration */.p.default(5 * 60_000).describe("Not called healthy before this."),
    tolerate: ratio.default(1.25).describe("Ratio after / before that nobody minds."),
    unacceptable: ratio.default(2).describe("Ratio that must not be missed."),
    alpha: schemas/* number */.aig().gt(0).max(0.2).default(0.01).describe("Bound on false alarms, for the whole watch."),
    beta: schemas/* number */.aig()
        .gt(0)
        .max(0.5)
        .default(0.05)
        .describe("Bound on calling an unacceptable deploy healthy."),
    floor: schemas/* number */.aig().gt(0).max(1).default(0.001).describe("Absolute rate that nobody minds."),
    live: live.optional().describe("Wait until the deployed commit answers."),
    control: schemas/* array */.YOg(address)
        .max(5)
        .default([])
        .describe("Neutral addresses that tell whether the runner sees out."),
})
    .check(({ value, issues }) => {
    const wrong = (path, message) => issues.push({ code: "custom", input: value, path: [path], message });
    if (value.interval < 1_000)
        wrong("interval", "expected at least 1s");
    if (value.duration < value.settle + value.interval)
        wrong("duration", "expected longer than settle and one interval");
    if (value.duration > 6 * 3_600_000)
        wrong("duration", "expected at most 6h: a job ends then");
    if (value.unacceptable <= value.tolerate)
        wrong("unacceptable", "expected more than tolerate");
});
const rollback = schemas/* strictObject */.rej({
    workflow: schemas/* string */.YjP()
        .regex(/^[\w.-]{1,100}\.ya?ml$/u, { error: "expected the name of a workflow file, such as deploy.yml" })
        .optional()
        .describe("Workflow that deploys; it is started with `inputs`."),
    ref: schemas/* string */.YjP()
        .min(1)
        .max(200)
        .optional()
        .describe("Branch or tag whose workflow file is started; the default branch unless given."),
    inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]))
        .default({})
        .describe("Its inputs; $GOOD, $SHA and $ENVIRONMENT are put in."),
    event: schemas/* string */.YjP()
        .min(1)
        .max(100)
        .optional()
        .describe("Instead of a workflow: type of the repository_dispatch event that deploys."),
    payload: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())
        .default({})
        .describe("What it carries; $GOOD, $SHA and $ENVIRONMENT are put in."),
    wait: duration/* duration */.p.default(10 * 60_000).describe("How long to wait until the good commit is live again."),
})
    .check(({ value, issues }) => {
    const wrong = (path, message) => issues.push({ code: "custom", input: value, path: [path], message });
    if ((value.workflow === undefined) === (value.event === undefined))
        wrong("workflow", "expected either workflow or event");
    if (Object.keys(value.payload).length > 10)
        wrong("payload", "expected at most 10 keys: GitHub takes no more");
    if (value.wait > 3_600_000)
        wrong("wait", "expected at most 1h");
});
const response = schemas/* strictObject */.rej({
    revert: schemas/* enum */.k5n(["deploy", "suspect", "off"])
        .default("deploy")
        .describe("Undo the whole deploy, the clear suspect alone, or nothing."),
    incident: schemas/* boolean */.zMY().default(true),
    draft: schemas/* boolean */.zMY().default(false).describe("Open the revert as a draft."),
    labels: texts.describe("Labels for the revert and the incident, besides ours."),
    reviewers: texts.describe("People and @org/teams asked to review the revert."),
    "max-age": duration/* duration */.p.default(6 * 3_600_000).describe("An older deploy is not reverted by machine."),
    "max-per-day": schemas/* number */.aig().int().min(1).max(100).default(3),
    "auto-merge": schemas/* enum */.k5n(["merge", "squash", "rebase", "off"])
        .default("off")
        .describe("Let GitHub merge the revert by itself once its rules are met."),
    rollback: rollback
        .optional()
        .describe("Deploy the last good commit again at once, while the revert waits to be merged."),
});
/** The whole file; how a signal and the review section look is up to the reader. */
const schemaWith = (signal, review) => schemas/* strictObject */.rej({
    $schema: schemas/* string */.YjP().optional(),
    version: schemas/* literal */.euz(1),
    extends: schemas/* string */.YjP()
        .refine((text) => (0,settings_extends/* parseExtends */.DB)(text) !== undefined, {
        error: "expected owner/repo[/path]@ref, such as acme/policies/deploy-guard.yml@main",
    })
        .optional()
        .describe("Another repository's settings, owner/repo[/path]@ref, which these are laid over."),
    sources: schemas/* record */.g1P(settings_name, schemas/* discriminatedUnion */.gMt("type", sources/* sourceKinds */.B.map(({ settings }) => settings)))
        .default({}),
    signals: schemas/* record */.g1P(settings_name, signal).default({}),
    integrations: schemas/* record */.g1P(settings_name, integration(signal)).default({}),
    watch: watch.prefault({}),
    response: response.prefault({}),
    review,
    links: schemas/* record */.g1P(schemas/* string */.YjP().max(60), address)
        .default({})
        .describe("Dashboards and runbooks for the incident, by title."),
});
/**
 * What is read first; each signal is then held against the words of its source. A watch has no use for the review
 * section, and loading every rule to check it would make each start slower.
 */
const fileSchema = schemaWith(looseSignal, schemas/* unknown */.L5J().optional());
/** Words of a signal, by its source's type. */
const signalSchemaOf = new Map(sources/* sourceKinds */.B.map(({ type }, index) => [type, signalSchemas[index]]));


/***/ }),

/***/ 35017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readWritten)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38144);



const mostCharacters = 500_000;
/**
 * Reads YAML, or JSON, which is YAML.
 * @throws SettingsError when it is neither
 */
function readWritten(text, where) {
    const wrong = (mistakes) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G(where, mistakes);
    if (text.length > mostCharacters) {
        const message = `is larger than ${mostCharacters.toLocaleString("en")} characters`;
        throw wrong([{ path: "the file", message }]);
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: true, strict: true });
    if (document.errors.length > 0) {
        throw wrong(document.errors.map(({ message, pos }) => ({
            path: "the file",
            message: `is not YAML: ${message.split("\n", 1)[0]}`,
            line: lines.linePos(pos[0]).line,
        })));
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: 100 }) ?? {};
    }
    catch {
        throw wrong([{ path: "the file", message: "has too many aliases" }]);
    }
    return {
        where,
        value,
        placed({ at, message }) {
            const line = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(document, lines, at);
            return { path: (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .LF)(at), message, ...(line !== undefined && { line }) };
        },
    };
}


/***/ }),

/***/ 87101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readWrittenSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _settings_extends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42864);
/* harmony import */ var _settings_written_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35017);



/**
 * A settings file, laid over the one that it extends.
 * @throws SettingsError when either is not YAML, or the other one can't be found
 */
async function readWrittenSettings(github, text, where) {
    const own = (0,_settings_written_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readWritten */ .I)(text, where);
    const place = (0,_settings_extends_js__WEBPACK_IMPORTED_MODULE_1__/* .extendsOf */ .nG)(own);
    if (place === undefined)
        return own;
    const { owner, repo, path, ref } = place;
    const found = await github.findFile(path, ref, { owner, repo });
    if (found === undefined) {
        const message = `there is no ${path} in ${owner}/${repo} at ${ref}, or the token may not read it`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .G(where, [own.placed({ at: ["extends"], message })]);
    }
    return (0,_settings_extends_js__WEBPACK_IMPORTED_MODULE_1__/* .extendWritten */ .qY)(own, (0,_settings_written_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readWritten */ .I)(found, `${owner}/${repo}/${path}@${ref}`));
}


/***/ })

};
