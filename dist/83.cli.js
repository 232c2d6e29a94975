export const id = 83;
export const ids = [83];
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
// EXTERNAL MODULE: ./lib/world/probes/condition.js + 1 modules
var condition = __webpack_require__(36425);
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

// EXTERNAL MODULE: ./lib/world/sources/index.js + 17 modules
var sources = __webpack_require__(81575);
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

/***/ 8946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var parse_duration__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97595);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);


const pattern = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d|w))+$/u;
const expected = "expected a duration such as 15s or 1m, got";
/** A duration as people write it (`500ms`, `15s`, `1h30m`, `7d`) in milliseconds; undefined without a unit or a sense. */
function parseDuration(text) {
    const compact = text.trim();
    return compact.length <= 32 && pattern.test(compact) ? ((0,parse_duration__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(compact) ?? undefined) : undefined;
}
/** A setting that is written `15s` and read as milliseconds. */
const duration = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: (issue) => `${expected} ${JSON.stringify(issue.input)}` })
    .transform((text, context) => {
    const ms = parseDuration(text);
    if (ms !== undefined)
        return ms;
    context.issues.push({ code: "custom", input: text, message: `${expected} ${JSON.stringify(text)}` });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
});


/***/ }),

/***/ 36425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ evaluateCondition),
  z: () => (/* binding */ parseCondition)
});

// EXTERNAL MODULE: ./lib/world/duration.js
var duration = __webpack_require__(8946);
;// CONCATENATED MODULE: ./lib/world/one-line.js
/** Foreign text as one line of at most `most` characters, without control and invisible ones. */
function oneLine(text, most) {
    // Cut first: a body may be large.
    const flat = text
        .slice(0, 4 * most)
        .toWellFormed()
        .replace(/\p{Cf}/gu, "")
        .replace(/[\s\p{Cc}]+/gu, " ")
        .trim();
    return flat.length > most ? `${flat.slice(0, most - 1)}…` : flat;
}

;// CONCATENATED MODULE: ./lib/world/probes/condition.js


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
    if (split === null)
        return { mistake: "expected a comparison such as [STATUS] == 200" };
    const operator = split[2];
    const [left, right] = [parseOperand(split[1].trim()), parseOperand(split[3].trim())];
    for (const operand of [left, right])
        if ("mistake" in operand)
            return operand;
    const sides = [left, right];
    if (sides.every(({ kind }) => kind === "literal" || kind === "pat" || kind === "any"))
        return { mistake: `expected one of ${places.map((place) => `[${place}]`).join(", ")}` };
    if (operator !== "==" && operator !== "!=" && sides.some(({ kind }) => kind === "pat" || kind === "any"))
        return { mistake: `pat() and any() go only with == and !=, not with ${operator}` };
    return { text, left: sides[0], operator, right: sides[1] };
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
            const options = inside.split(",").map((option) => parseOperand(option.trim()));
            const wrong = options.find((option) => "mistake" in option);
            if (wrong !== undefined)
                return wrong;
            if (options.some(({ kind }) => kind !== "literal" && kind !== "pat"))
                return { mistake: "any() holds values and pat(), nothing else" };
            return { kind: "any", options: options };
        }
        const of = parseOperand(inside.trim());
        if ("mistake" in of)
            return of;
        if (of.kind !== "place")
            return { mistake: `${name}() needs a place such as ${name}([BODY].items)` };
        return { kind: name, of };
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
        path.push(match[2] === undefined ? (match[1] ?? match[3]) : Number(match[2]));
    }
    return path;
}
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
            return Object.hasOwn(facts.headers, name)
                ? { kind: "text", text: facts.headers[name] }
                : { kind: "missing" };
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
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
            return undefined;
        value = value[step];
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
    return oneLine(textOf(value), mostShown);
}


/***/ }),

/***/ 81575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ sourceKinds)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/world/duration.js
var duration = __webpack_require__(8946);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/world/sources/reading-list.js

const moment = schemas/* union */.KCZ([
    schemas/* number */.aig().min(0),
    iso/* datetime */.w$({ offset: true }).transform((text) => Date.parse(text)),
]);
const interval = { at: moment, seconds: schemas/* number */.aig().positive(), signal: schemas/* string */.YjP().optional() };
const reading = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ ...interval, bad: schemas/* number */.aig().min(0), total: schemas/* number */.aig().min(0) })
        .refine(({ bad, total }) => bad <= total, {
        error: "bad is more than total",
    }),
    schemas/* object */.Ikc({ ...interval, value: schemas/* number */.aig() }),
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
        return parseJson(trimmed, "the list");
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

;// CONCATENATED MODULE: ./lib/world/sources/readings-signal.js

/** A signal whose readings come finished: which of them are its own, and whether they are counts or levels. */
const readingsSignal = schemas/* strictObject */.rej({
    pick: schemas/* string */.YjP().optional(),
    gives: schemas/* enum */.k5n(["ratio", "gauge"]).default("ratio"),
});
function readingsQuery({ pick, gives }) {
    return { kind: "readings", gives, pick };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/world/sources/run-command.js

/** Runs a program without a shell, bounded in time and output; nothing that it started outlives a timeout. */
function runCommand({ argv, env, timeoutMs, maxBytes, cancel }) {
    return new Promise((resolve) => {
        const [program, ...args] = argv;
        // A group of its own, so that what the program starts is stopped with it.
        const child = (0,external_node_child_process_.spawn)(program, args, { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
        const chunks = [];
        let bytes = 0;
        let complaint = "";
        const finish = (end) => {
            clearTimeout(timer);
            cancel?.removeEventListener("abort", stop);
            resolve(end);
        };
        const giveUp = (why) => {
            if (child.pid !== undefined) {
                try {
                    process.kill(-child.pid, "SIGKILL");
                }
                catch {
                    // It ended by itself in the meantime.
                }
            }
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
    type: schemas/* literal */.euz("command"),
    /** Program and arguments; no shell reads them. */
    run: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    /** Names of the environment variables that it receives beside PATH and HOME. */
    env: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    timeout: duration/* duration */.p.default(30_000),
});
const command = (0,source/* defineSource */.ZN)({
    type: "command",
    summary: "readings that a program of yours prints, JSON or NDJSON: for whatever has no source of its own",
    settings,
    signal: readingsSignal,
    queryOf: readingsQuery,
    open(own, name, tools) {
        const service = `source ${name}`;
        const program = own.run[0];
        const wrong = (message) => new errors/* WorldError */.n(tools.hide(`${program} ${message}`), { service });
        return {
            name,
            remembers: "past",
            async read(query, span, cancel) {
                if (query.kind !== "readings")
                    throw new Error(`${service} can't be asked a query of kind ${query.kind}`);
                const end = await runCommand({
                    argv: own.run,
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
                        ...source/* noReadings */.ZR,
                        ...readingsIn(parseReadingList(end.out), span, query.pick),
                        queries: [program],
                    };
                }
                catch (error) {
                    if (!(error instanceof ReadingListError))
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

;// CONCATENATED MODULE: ./lib/world/sources/file.js





const file = (0,source/* defineSource */.ZN)({
    type: "file",
    summary: "readings in a file of the workspace, JSON or NDJSON, written by a step before or all the while",
    settings: schemas/* strictObject */.rej({ type: schemas/* literal */.euz("file"), path: schemas/* string */.YjP().min(1) }),
    signal: readingsSignal,
    queryOf: readingsQuery,
    open({ path }, name, { files }) {
        const service = `source ${name}`;
        return {
            name,
            remembers: "past",
            async read(query, span) {
                if (query.kind !== "readings")
                    throw new Error(`${service} can't be asked a query of kind ${query.kind}`);
                const text = await files.find(path);
                if (text === undefined)
                    throw new errors/* WorldError */.n(`there is no file ${path}`, { service });
                try {
                    return { ...source/* noReadings */.ZR, ...readingsIn(parseReadingList(text), span, query.pick), queries: [path] };
                }
                catch (error) {
                    if (!(error instanceof ReadingListError))
                        throw error;
                    throw new errors/* WorldError */.n(`${path}: ${error.message}`, { service });
                }
            },
            narrowestStep: async () => undefined,
        };
    },
});

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
        return `isn't ${language}: ${error.message.slice(0, 200)}`;
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

// EXTERNAL MODULE: ./node_modules/@prometheus-io/lezer-promql/dist/index.es.js + 3 modules
var index_es = __webpack_require__(86828);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./lib/world/sources/match-selector.js

/** Whether a sample belongs to a selector; a label that is missing counts as empty, as in PromQL. */
function selectorMatcher({ metric, matchers }) {
    const tests = matchers.map(valueTest);
    return ({ name, labels }) => (metric === undefined || name === metric) &&
        tests.every(({ label, test }) => {
            const value = label === "__name__" ? name : Object.hasOwn(labels, label) ? labels[label] : "";
            return test(value);
        });
}
/** A matcher whose pattern is no regular expression; undefined when all are. */
function findPatternMistake({ matchers }) {
    for (const matcher of matchers) {
        try {
            valueTest(matcher);
        }
        catch {
            return `${JSON.stringify(matcher.value)} is no regular expression (RE2 syntax)`;
        }
    }
    return undefined;
}
function valueTest({ label, op, value }) {
    if (op === "=")
        return { label, test: (text) => text === value };
    if (op === "!=")
        return { label, test: (text) => text !== value };
    // RE2, as in Prometheus: linear time whatever the pattern and the label.
    const pattern = build/* RE2JS */.L3.compile(value, build/* RE2JS */.L3.DOTALL);
    return { label, test: op === "=~" ? (text) => pattern.matches(text) : (text) => !pattern.matches(text) };
}

;// CONCATENATED MODULE: ./lib/world/sources/promql.js


const longest = 10_000;
/**
 * Where a PromQL expression goes wrong; undefined when the grammar accepts it. `$step` and `$__interval` may stand
 * for a duration.
 */
function findPromqlMistake(text) {
    if (text.length > longest)
        return `is longer than ${longest} characters`;
    if (text.trim() === "")
        return "is empty";
    const spelled = withStep(text, 60);
    let wrong;
    index_es/* parser */.K3D.parse(spelled).iterate({
        enter(node) {
            if (node.type.isError)
                wrong ??= { from: node.from, to: node.to };
        },
    });
    if (wrong === undefined)
        return undefined;
    const rest = spelled.slice(wrong.from).trimStart();
    if (rest === "")
        return "isn't PromQL: it ends too early";
    return `isn't PromQL: unexpected ${JSON.stringify(rest.slice(0, 12))} at character ${wrong.from + 1}`;
}
/** What keeps a text from being one bare selector, without range, offset or function. */
function findSelectorMistake(text) {
    const mistake = findPromqlMistake(text);
    if (mistake !== undefined)
        return mistake;
    const selector = parseSelector(text);
    if (selector === undefined)
        return 'is an expression; here a selector such as http_requests_total{code=~"5.."} is expected (or write it as { query: … })';
    if (selector.metric === undefined && selector.matchers.length === 0)
        return "selects every metric";
    return findPatternMistake(selector);
}
/** Undefined when the text is not one bare selector. */
function parseSelector(text) {
    if (text.length > longest)
        return undefined;
    const expression = index_es/* parser */.K3D.parse(text).topNode.firstChild;
    return expression === null ? undefined : selectorAt(expression, text);
}
/** `sum(selector)` and the like, or a bare selector; undefined when it is anything else. */
function parseAggregate(text) {
    const bare = parseSelector(text);
    if (bare !== undefined)
        return { by: undefined, selector: bare };
    const node = index_es/* parser */.K3D.parse(text.slice(0, longest)).topNode.firstChild;
    if (node?.name !== "AggregateExpr" || node.getChild("AggregateModifier") !== null)
        return undefined;
    const op = node.getChild("AggregateOp");
    const inner = node.getChild("FunctionCallBody")?.firstChild;
    const by = op === null ? "" : text.slice(op.from, op.to).toLowerCase();
    const selector = inner == null || inner.nextSibling !== null ? undefined : selectorAt(inner, text);
    if (selector === undefined || !isAggregate(by))
        return undefined;
    return { by, selector };
}
/** The selectors in an expression, as written. */
function selectorsIn(text) {
    const spelled = withStep(text, 60);
    const found = [];
    index_es/* parser */.K3D.parse(spelled).iterate({
        enter(node) {
            if (node.name === "VectorSelector")
                found.push(spelled.slice(node.from, node.to));
        },
    });
    return found;
}
/** Puts the interval's length where `$step`, `$__interval`, `$__rate_interval` or `${…}` of these stand. */
function withStep(text, stepSeconds) {
    return text.replace(/\$(?:\{(?:step|__interval|__rate_interval)\}|(?:step|__interval|__rate_interval)\b)/gu, `${stepSeconds}s`);
}
function isAggregate(text) {
    return ["sum", "avg", "min", "max", "count"].includes(text);
}
function selectorAt(node, text) {
    if (node.name !== "VectorSelector" || node.nextSibling !== null)
        return undefined;
    const name = node.getChild("Identifier");
    let metric = name === null ? undefined : text.slice(name.from, name.to);
    const matchers = [];
    for (let child = node.getChild("LabelMatchers")?.firstChild ?? null; child !== null; child = child.nextSibling) {
        const words = text.slice(child.from, child.to);
        if (child.name === "QuotedLabelName")
            metric = unquoted(words);
        const op = child.getChild("MatchOp");
        const value = child.getChild("StringLiteral");
        const label = child.getChild("LabelName") ?? child.getChild("QuotedLabelName");
        if (op === null || value === null || label === null)
            continue;
        const written = text.slice(label.from, label.to);
        matchers.push({
            label: label.name === "LabelName" ? written : unquoted(written),
            op: text.slice(op.from, op.to),
            value: unquoted(text.slice(value.from, value.to)),
        });
    }
    return { metric, matchers };
}
const escapes = { n: "\n", t: "\t", r: "\r", a: "\x07", b: "\b", f: "\f", v: "\v" };
/** PromQL strings are Go's: back-quoted ones are raw. */
function unquoted(literal) {
    const inner = literal.slice(1, -1);
    if (literal.startsWith("`"))
        return inner;
    return inner.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([\s\S]))/gu, (_, x, u, U, octal, one) => {
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8));
        if (one !== undefined)
            return escapes[one] ?? one;
        const point = Number.parseInt(x ?? u ?? U ?? "", 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : "\uFFFD";
    });
}
/** Adds matchers to a metric's name: `x{job="shop",le="0.5"}`. `where` is what stands between the braces, or with them. */
function selectorText(metric, where, ...more) {
    const inner = (where ?? "")
        .trim()
        .replace(/^\{([\s\S]*)\}$/u, "$1")
        .replace(/,\s*$/u, "")
        .trim();
    const all = [inner, ...more].filter((part) => part !== "");
    return all.length === 0 ? metric : `${metric}{${all.join(",")}}`;
}

;// CONCATENATED MODULE: ./lib/world/sources/promql-signal.js



/** A text that `findMistake` has nothing against. */
function checkedText(findMistake) {
    return schemas/* string */.YjP().superRefine((text, context) => {
        const message = findMistake(text);
        if (message !== undefined)
            context.addIssue({ code: "custom", message });
    });
}
const selector = checkedText(findSelectorMistake);
const expression = checkedText(findPromqlMistake);
const metricName = schemas/* string */.YjP().regex(/^[a-zA-Z_:][a-zA-Z0-9_:]*$/u, {
    error: "expected a metric's name without _bucket and without braces",
});
const where = checkedText((text) => findSelectorMistake(selectorText("metric", text)));
/** What both Prometheus and a scraped page can be asked: counters, a histogram, or a gauge. */
const histogramWords = {
    histogram: metricName.optional(),
    where: where.optional(),
    "slower-than": duration/* duration */.p.optional(),
};
/** One of `bad` and `total`, `histogram`, `value`; anything else is a mistake. */
function promqlQuery(words) {
    const { bad, total, histogram, value } = words;
    const ratio = bad !== undefined || total !== undefined;
    const forms = [ratio, histogram !== undefined, value !== undefined].filter(Boolean).length;
    if (forms !== 1) {
        const message = "expected bad and total, or histogram, or value";
        return [{ path: "", message: forms === 0 ? message : `${message}, not several of them` }];
    }
    const strays = histogram === undefined ? ["where", "slower-than"] : [];
    const mistakes = strays
        .filter((key) => words[key] !== undefined)
        .map((key) => ({ path: key, message: "goes only with histogram" }));
    if (ratio && bad === undefined)
        mistakes.push({ path: "bad", message: "is missing beside total" });
    if (ratio && total === undefined)
        mistakes.push({ path: "total", message: "is missing beside bad" });
    if (mistakes.length > 0)
        return mistakes;
    if (value !== undefined)
        return { kind: "gauge", value };
    if (histogram !== undefined)
        return {
            kind: "histogram",
            histogram,
            where: words.where,
            slowerThanMs: words["slower-than"] ?? "baseline-p95",
        };
    return { kind: "ratio", bad: asSelector(bad), total: asSelector(total) };
}
function asSelector(written) {
    return typeof written === "string" ? { selector: written } : written;
}

;// CONCATENATED MODULE: ./lib/world/sources/http.js







const http_settings = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz("http"),
    /** `{from}` and `{to}` (seconds since the epoch) and `{step}` (seconds) are put in. */
    url: schemas/* url */.OZ5({ protocol: /^https?$/u, error: "expected an address such as https://shop.example.com/stats" }),
    method: schemas/* enum */.k5n(["GET", "POST"]).default("GET"),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    body: schemas/* unknown */.L5J().optional(),
    timeout: duration/* duration */.p.default(10_000),
    /** `past`: the answer lists readings from any time, the baseline too. */
    remembers: schemas/* enum */.k5n(["now", "past"]).default("now"),
});
const path = checkedText(findPathMistake);
const signal = schemas/* strictObject */.rej({
    /** Below the source's address: its credentials stay with it. */
    path: schemas/* string */.YjP()
        .regex(/^\/(?!\/)/u, { error: "expected a path that begins with one /" })
        .optional(),
    bad: path.optional(),
    total: path.optional(),
    counts: schemas/* enum */.k5n(["since-start", "per-interval"]).optional(),
    value: path.optional(),
    readings: path.optional(),
    gives: schemas/* enum */.k5n(["ratio", "gauge"]).optional(),
});
const http = (0,source/* defineSource */.ZN)({
    type: "http",
    summary: "any JSON over HTTP, by JSONPath or JMESPath: counters, a level, or a list of readings",
    settings: http_settings,
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
    if (mistakes.length > 0)
        return mistakes;
    const base = { kind: "json", path: words.path };
    if (readings !== undefined)
        return { ...base, gives: words.gives ?? "ratio", readings };
    if (value !== undefined)
        return { ...base, gives: "gauge", value };
    return { ...base, gives: "ratio", bad: bad, total: total, counts: words.counts ?? "since-start" };
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
            throw new errors/* WorldError */.n("answered with something that is not JSON", { service });
        }
    }
    /** Undefined when the path finds nothing. */
    function sumAt(json, path) {
        const numbers = find(json, path).map((found) => numberOf(found, path));
        return numbers.length === 0 ? undefined : numbers.reduce((all, number) => all + number, 0);
    }
    function find(json, path) {
        try {
            return valuesAt(json, path);
        }
        catch {
            throw new errors/* WorldError */.n(`\`${path}\` does not fit the answer`, { service });
        }
    }
    function numberOf(found, path) {
        const number = typeof found === "string" && found.trim() !== "" ? Number(found) : found;
        if (typeof number === "number" && Number.isFinite(number))
            return number;
        throw new errors/* WorldError */.n(`\`${path}\` finds something that is no number`, { service });
    }
    function ratioOf(query, json, now) {
        const key = JSON.stringify(query);
        const before = looks.get(key);
        const [bad, total] = [sumAt(json, query.bad), sumAt(json, query.total)];
        looks.set(key, { at: now, bad: bad ?? 0, total });
        const told = {
            ...source/* noReadings */.ZR,
            queries: [query.bad, query.total],
            notes: bad === undefined && total !== undefined ? [`\`${query.bad}\` finds nothing, taken as none bad`] : [],
        };
        if (before === undefined || total === undefined || now <= before.at)
            return told;
        if (query.counts === "since-start" && before.total === undefined)
            return told;
        const sinceStart = query.counts === "since-start";
        // Counters that fell began again at zero.
        const restarted = sinceStart && total < before.total;
        const counted = (count, start) => sinceStart && !restarted ? Math.max(0, count - start) : count;
        const all = counted(total, before.total ?? 0);
        const reading = {
            at: before.at,
            seconds: (now - before.at) / 1000,
            bad: Math.min(all, counted(bad ?? 0, before.bad)),
            total: all,
        };
        const notes = restarted ? [...told.notes, "counters were reset: a process restarted"] : told.notes;
        return { ...told, ratio: [reading], notes };
    }
    function levelOf(query, json, now, span) {
        const found = find(json, query.value);
        const told = { ...source/* noReadings */.ZR, queries: [query.value] };
        if (found.length === 0)
            return told;
        if (found.length > 1)
            throw new errors/* WorldError */.n(`\`${query.value}\` finds ${found.length} values where one is needed`, {
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
            return { ...source/* noReadings */.ZR, ...readingsIn(entries, span), queries: [query.readings] };
        }
        catch (error) {
            if (!(error instanceof ReadingListError))
                throw error;
            throw new errors/* WorldError */.n(error.message, { service });
        }
    }
    return {
        name,
        remembers: own.remembers,
        async read(query, span, cancel) {
            if (query.kind !== "json")
                throw new Error(`${service} can't be asked a query of kind ${query.kind}`);
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

;// CONCATENATED MODULE: ./lib/world/sources/buckets.js

/** Gathers `le` → count into buckets; labels that are no numbers are left out. */
function bucketsOf(counts) {
    const byBound = new Map();
    for (const [label, count] of counts) {
        const bound = parseBound(label);
        if (bound === undefined)
            continue;
        const known = byBound.get(bound);
        if (known === undefined)
            byBound.set(bound, { bound, labels: [label], count });
        else {
            if (!known.labels.includes(label))
                known.labels.push(label);
            known.count += count;
        }
    }
    return [...byBound.values()].sort((a, b) => a.bound - b.bound);
}
/** Milliseconds in one unit of a histogram, told from its name as the naming conventions have it. */
function unitMs(metric) {
    if (/(?:^|_)(?:milliseconds|millis|ms)(?:_|$)/u.test(metric))
        return 1;
    if (/(?:^|_)(?:microseconds|us)(?:_|$)/u.test(metric))
        return 1e-3;
    if (/(?:^|_)(?:nanoseconds|ns)(?:_|$)/u.test(metric))
        return 1e-6;
    return 1000;
}
/** The bucket nearest to what was asked for, or to the p95 of these observations; undefined when nothing fits. */
function chooseThreshold(query, buckets) {
    const unit = unitMs(query.histogram);
    const wantedMs = query.slowerThanMs === "baseline-p95" ? times(p95Of(buckets), unit) : query.slowerThanMs;
    const chosen = wantedMs === undefined ? undefined : nearestBucket(buckets, wantedMs / unit);
    const whole = buckets.at(-1);
    if (chosen === undefined || whole === undefined || Number.isFinite(whole.bound))
        return undefined;
    const asked = query.slowerThanMs === "baseline-p95" ? "the baseline's p95 of " : "";
    return {
        note: `slow means over ${spokenMs(chosen.bound * unit)}: bucket le="${chosen.labels[0]}", nearest to ${asked}${spokenMs(wantedMs)}`,
        fast: bucketSelector(query, chosen),
        all: bucketSelector(query, whole),
    };
}
function spokenMs(ms) {
    return `${Number(ms.toPrecision(3))} ms`;
}
function times(value, factor) {
    return value === undefined ? undefined : value * factor;
}
function bucketSelector({ histogram, where }, { labels }) {
    const spellings = labels.map((label) => label.replace(/[.+]/gu, "\\\\$&")).join("|");
    return selectorText(`${histogram}_bucket`, where, labels.length === 1 ? `le="${labels[0]}"` : `le=~"${spellings}"`);
}
/** The 95th percentile, linear within its bucket; undefined when there are no observations. */
function p95Of(buckets) {
    const total = buckets.at(-1)?.count ?? 0;
    if (!(total > 0))
        return undefined;
    const rank = 0.95 * total;
    const index = buckets.findIndex(({ count }) => count >= rank);
    const bucket = buckets[index];
    const before = buckets[index - 1];
    const lower = before?.bound ?? 0;
    if (!Number.isFinite(bucket.bound))
        return before?.bound;
    const inside = bucket.count - (before?.count ?? 0);
    return lower + (bucket.bound - lower) * (inside > 0 ? (rank - (before?.count ?? 0)) / inside : 1);
}
/** The finite bucket whose bound is nearest; undefined when there is none. */
function nearestBucket(buckets, bound) {
    let best;
    for (const bucket of buckets) {
        if (!Number.isFinite(bucket.bound))
            continue;
        if (best === undefined || Math.abs(bucket.bound - bound) < Math.abs(best.bound - bound))
            best = bucket;
    }
    return best;
}
function parseBound(label) {
    if (/^\+?inf$/iu.test(label))
        return Number.POSITIVE_INFINITY;
    const bound = label.trim() === "" ? Number.NaN : Number(label);
    return Number.isNaN(bound) ? undefined : bound;
}

;// CONCATENATED MODULE: ./lib/world/sources/counter-query.js
/** How far back a counter is looked for, before it counts as new. */
const memory = "1h";
/**
 * What the counters of a selector counted in the window that ends at the evaluated moment, each for itself:
 *
 * - one that was seen before the window: its last value less the last one before the window. Windows that adjoin so
 *   add up to exactly what happened; `increase()` sees only the samples inside its window, misses what is counted
 *   between two windows, and makes up for it by extrapolation.
 * - one that was not, such as that of a new pod or the first `code="500"`: all that it has counted. `increase()`
 *   takes a first value for granted, and would lose the first errors after a deploy.
 * - one that is lower than before, because its process restarted: all that it has counted since.
 */
function countedIn(selector, windowSeconds) {
    const last = `last_over_time(${selector}[${windowSeconds}s])`;
    const before = `last_over_time(${selector}[${memory}] offset ${windowSeconds}s)`;
    return `${last} - ${before} >= 0 or ${last}`;
}

;// CONCATENATED MODULE: ./lib/world/sources/prometheus-api.js


const point = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* string */.YjP()]);
const labels = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const success = schemas/* object */.Ikc({
    status: schemas/* literal */.euz("success"),
    data: schemas/* discriminatedUnion */.gMt("resultType", [
        schemas/* object */.Ikc({
            resultType: schemas/* literal */.euz("matrix"),
            result: schemas/* array */.YOg(schemas/* object */.Ikc({ metric: labels, values: schemas/* array */.YOg(point).optional() })),
        }),
        schemas/* object */.Ikc({
            resultType: schemas/* literal */.euz("vector"),
            result: schemas/* array */.YOg(schemas/* object */.Ikc({ metric: labels, value: point.optional() })),
        }),
        schemas/* object */.Ikc({ resultType: schemas/* literal */.euz("scalar"), result: point }),
    ]),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
});
const failure = schemas/* object */.Ikc({ status: schemas/* literal */.euz("error"), errorType: schemas/* string */.YjP(), error: schemas/* string */.YjP() });
/** Statuses whose body explains what was wrong with the query, and those with which a proxy refuses to let POST through. */
const explaining = [400, 422];
const postRefused = [403, 404, 405, 411, 501];
const mostSeries = 5_000;
/** @see https://prometheus.io/docs/prometheus/latest/querying/api/ */
function openPrometheusApi(service, access, { http, hide }) {
    let method = "POST";
    async function ask(path, parameters, cancel) {
        const url = new URL(access.url);
        url.pathname = `${url.pathname.replace(/\/+$/u, "")}/api/v1/${path}`;
        // VictoriaMetrics otherwise moves start and end for its cache; the others ignore the word.
        const form = new URLSearchParams({ ...parameters, nocache: "1" });
        const plain = { service, timeoutMs: access.timeoutMs, cancel, maxBytes: 20_000_000 };
        if (method === "POST") {
            const answer = await http.send({
                ...plain,
                method,
                url: url.href,
                headers: { ...access.headers, "Content-Type": "application/x-www-form-urlencoded" },
                body: form.toString(),
                accept: [...explaining, ...postRefused],
            });
            if (!postRefused.includes(answer.status))
                return read(answer.text, answer.status, url);
        }
        for (const [name, value] of form)
            url.searchParams.set(name, value);
        const answer = await http.send({ ...plain, url: url.href, headers: access.headers, accept: explaining });
        method = "GET";
        return read(answer.text, answer.status, url);
    }
    function read(text, status, url) {
        const request = hide(`${url.origin}${url.pathname}`);
        const wrong = (message, advice) => new errors/* WorldError */.n(hide(message), { service, request, status, ...(advice !== undefined && { advice }) });
        const json = prometheus_api_parseJson(text);
        const refused = failure.safeParse(json);
        if (refused.success)
            throw wrong(`refused the query: ${refused.data.errorType}: ${refused.data.error.slice(0, 300)}`);
        if (status >= 400)
            throw wrong(`answered ${status}`);
        const answer = success.safeParse(json);
        if (!answer.success) {
            const page = /^\s*</u.test(text);
            throw wrong(page
                ? "answered with a web page instead of data"
                : "answered with something that is not Prometheus's JSON", page ? "Is this the address of the query API, and is the login right?" : undefined);
        }
        const series = seriesOf(answer.data.data);
        if (series.length > mostSeries)
            throw wrong(`answered with ${series.length} series, more than ${mostSeries}`, "Sum them in the query");
        return { series, warnings: (answer.data.warnings ?? []).map((warning) => warning.slice(0, 200)) };
    }
    return {
        range: (query, { start, end, step }, cancel) => ask("query_range", { query, start: String(start), end: String(end), step: String(step) }, cancel),
        instant: (query, time, cancel) => ask("query", { query, time: String(time) }, cancel),
    };
}
function seriesOf(data) {
    switch (data.resultType) {
        case "matrix":
            return data.result.map(({ metric, values }) => ({
                labels: metric,
                points: (values ?? []).flatMap(finite),
            }));
        case "vector":
            return data.result.map(({ metric, value }) => ({
                labels: metric,
                points: value === undefined ? [] : finite(value),
            }));
        case "scalar":
            return [{ labels: {}, points: finite(data.result) }];
    }
}
/** NaN and infinities are what Prometheus answers for a division by nothing: no reading. */
function finite([seconds, text]) {
    const value = Number(text);
    return text.trim() !== "" && Number.isFinite(value) ? [[seconds, value]] : [];
}
function prometheus_api_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/world/sources/prometheus.js









const counter = schemas/* union */.KCZ([selector, schemas/* strictObject */.rej({ query: expression })]);
const prometheus_settings = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz("prometheus"),
    url: schemas/* url */.OZ5({ protocol: /^https?$/u, error: "expected an address such as https://prom.example.com" }),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    basic: schemas/* strictObject */.rej({ username: schemas/* string */.YjP(), password: schemas/* string */.YjP() }).optional(),
    /** Sent as X-Scope-OrgID: Mimir, Loki's kin, Cortex. */
    tenant: schemas/* string */.YjP().optional(),
    timeout: duration/* duration */.p.default(10_000),
    /** How long after its end an interval may still change, because samples arrive late. */
    lag: duration/* duration */.p.default(5_000),
    "scrape-interval": duration/* duration */.p.optional(),
});
const prometheus = (0,source/* defineSource */.ZN)({
    type: "prometheus",
    summary: "Prometheus, Thanos, Mimir, VictoriaMetrics, Grafana Cloud: anything that answers `query_range`",
    settings: prometheus_settings,
    signal: schemas/* strictObject */.rej({
        bad: counter.optional(),
        total: counter.optional(),
        value: expression.optional(),
        ...histogramWords,
    }),
    queryOf: promqlQuery,
    open: openPrometheus,
});
// Prometheus refuses more than 11,000 points a series; fewer keep a day of many series within the timeout.
const mostPoints = 1_000;
function openPrometheus(own, name, tools) {
    const service = `source ${name}`;
    const headers = {
        ...(own.basic && {
            Authorization: `Basic ${Buffer.from(`${own.basic.username}:${own.basic.password}`).toString("base64")}`,
        }),
        ...(own.tenant !== undefined && { "X-Scope-OrgID": own.tenant }),
        ...own.headers,
    };
    const api = openPrometheusApi(service, { url: own.url, headers, timeoutMs: own.timeout }, tools);
    // The bucket that the baseline was counted with serves the watch too.
    const chosen = new Map();
    async function read(query, span, cancel) {
        // Until samples have had time to arrive, an interval would read lower than it was.
        const complete = Math.min(span.to, tools.now() - own.lag);
        const windows = windowsOf({ ...span, to: complete });
        if (windows === undefined)
            return source/* noReadings */.ZR;
        const ask = (text) => evaluate(api, text, windows, cancel);
        switch (query.kind) {
            case "ratio": {
                const asked = [query.bad, query.total].map((counter) => askCounter(ask, counter, windows));
                const [bad, total] = await Promise.all(asked);
                const sinceLast = "selector" in query.bad || "selector" in query.total;
                return ratioOf({ bad: bad, total: total, windows, sinceLast });
            }
            case "gauge": {
                const { series, ...told } = await ask(withStep(query.value, span.stepSeconds));
                if (series.length > 1)
                    throw new errors/* WorldError */.n(`\`${query.value}\` answers ${series.length} series where one is needed`, {
                        service,
                        advice: "Wrap it in sum(), max() or avg()",
                    });
                const points = (series[0]?.points ?? []).filter(([end]) => end > windows.start);
                return {
                    ...source/* noReadings */.ZR,
                    ...told,
                    gauge: points.map(([end, value]) => ({ ...intervalEnding(end, windows), value })),
                };
            }
            case "histogram": {
                const count = await bucketsFor(query, span, cancel);
                if (count === undefined)
                    return { ...source/* noReadings */.ZR, notes: [`there is no histogram \`${query.histogram}\` with buckets`] };
                const { note, slow, all } = count(windows.step);
                const [bad, total] = await Promise.all([ask(slow), ask(all)]);
                const { notes, ...readings } = ratioOf({ bad, total, windows, sinceLast: true });
                return { ...readings, notes: [note, ...notes] };
            }
            default:
                throw new Error(`${service} can't be asked a query of kind ${query.kind}`);
        }
    }
    function bucketsFor(query, span, cancel) {
        const key = JSON.stringify(query);
        const known = chosen.get(key) ?? findBuckets(api, query, span, cancel);
        chosen.set(key, known);
        // What failed or found nothing is looked for again the next time.
        known.then((found) => found === undefined && chosen.delete(key), () => chosen.delete(key));
        return known;
    }
    return {
        name,
        remembers: "past",
        read,
        async narrowestStep(query, before, cancel) {
            const interval = own["scrape-interval"] === undefined
                ? await scrapeInterval(api, scrapedSelector(query), before / 1000, cancel)
                : Math.ceil(own["scrape-interval"] / 1000);
            if (interval === undefined)
                return undefined;
            return query.kind === "gauge" ? interval : 2 * interval;
        },
    };
}
function windowsOf({ from, to, stepSeconds }) {
    const count = Math.floor((to - from) / 1000 / stepSeconds);
    if (count < 1)
        return undefined;
    return { start: from / 1000, end: from / 1000 + count * stepSeconds, step: stepSeconds };
}
async function evaluate(api, query, { start, end, step }, cancel) {
    const bySeries = new Map();
    const warnings = new Set();
    for (let from = start; from <= end; from += mostPoints * step) {
        const to = Math.min(end, from + (mostPoints - 1) * step);
        const answer = await api.range(query, { start: from, end: to, step }, cancel);
        for (const warning of answer.warnings)
            warnings.add(warning);
        for (const series of answer.series) {
            const key = JSON.stringify(series.labels);
            const known = bySeries.get(key);
            if (known === undefined)
                bySeries.set(key, series);
            else
                known.points.push(...series.points);
        }
    }
    return { series: [...bySeries.values()], queries: [query], notes: [...warnings] };
}
async function askCounter(ask, counter, { step }) {
    return "query" in counter
        ? ask(withStep(counter.query, step))
        : ask(`sum(${countedIn(counter.selector, step)})`);
}
/**
 * Readings where `total` has data; without a series for `bad` nothing bad has happened yet. Counts `sinceLast` also
 * hold what happened in a gap before them, so the first interval after one is left out.
 */
function ratioOf({ bad, total, windows, sinceLast, }) {
    const bads = summed(bad.series);
    const totals = summed(total.series);
    const ratio = [];
    let exceeding = 0;
    for (let end = windows.start + windows.step; end <= windows.end + 1e-6; end += windows.step) {
        const [before, at] = [keyOf(end - windows.step), keyOf(end)];
        const count = totals.get(at);
        if (count === undefined || (sinceLast && !totals.has(before)))
            continue;
        const counted = Math.max(0, bads.get(at) ?? 0);
        if (counted > count)
            exceeding++;
        ratio.push({
            ...intervalEnding(end, windows),
            bad: Math.min(counted, Math.max(0, count)),
            total: Math.max(0, count),
        });
    }
    const notes = [...new Set([...bad.notes, ...total.notes])];
    if (exceeding > 0)
        notes.push(`more bad than total in ${exceeding} intervals: is bad a part of total?`);
    return { ratio, gauge: [], queries: [...bad.queries, ...total.queries], notes };
}
function summed(series) {
    const sums = new Map();
    for (const { points } of series)
        for (const [end, value] of points)
            sums.set(keyOf(end), (sums.get(keyOf(end)) ?? 0) + value);
    return sums;
}
/** Milliseconds: how precisely Prometheus's API tells time. */
function keyOf(seconds) {
    return Math.round(seconds * 1000);
}
function intervalEnding(end, { step }) {
    return { at: keyOf(end - step), seconds: step };
}
async function findBuckets(api, query, span, cancel) {
    const seconds = 3600;
    const time = Math.min(span.to / 1000, span.from / 1000 + seconds);
    const bucketMetric = `${query.histogram}_bucket`;
    const { series } = await api.instant(`sum by (le) (increase(${selectorText(bucketMetric, query.where)}[${seconds}s]))`, time, cancel);
    const buckets = bucketsOf(series.flatMap(({ labels, points }) => points.map(([, count]) => [labels.le ?? "", count])));
    if (buckets.length === 0)
        return findNative(api, query, { seconds, time }, cancel);
    const threshold = chooseThreshold(query, buckets);
    if (threshold === undefined)
        return undefined;
    const { note, fast, all } = threshold;
    return (step) => ({
        note,
        slow: `sum(${countedIn(all, step)}) - sum(${countedIn(fast, step)})`,
        all: `sum(${countedIn(all, step)})`,
    });
}
/** Native histograms have no buckets to choose from: any bound will do. */
async function findNative(api, query, { seconds, time }, cancel) {
    const metric = selectorText(query.histogram, query.where);
    const unit = unitMs(query.histogram);
    const { series } = await api.instant(`histogram_quantile(0.95, sum(increase(${metric}[${seconds}s])))`, time, cancel);
    const p95 = series[0]?.points[0]?.[1];
    if (p95 === undefined)
        return undefined;
    const bound = query.slowerThanMs === "baseline-p95" ? p95 : query.slowerThanMs / unit;
    const note = `slow means over ${spokenMs(bound * unit)}, from a native histogram`;
    return (step) => {
        const grown = `sum(increase(${metric}[${step}s]))`;
        const all = `histogram_count(${grown})`;
        return { note, slow: `${all} * (1 - histogram_fraction(0, ${bound}, ${grown}))`, all };
    };
}
/** A selector whose scrapes tell how often this signal is measured. */
function scrapedSelector(query) {
    switch (query.kind) {
        case "ratio":
            return "selector" in query.total ? query.total.selector : selectorsIn(query.total.query)[0];
        case "histogram":
            return selectorText(`${query.histogram}_count`, query.where);
        case "gauge":
            return selectorsIn(query.value)[0];
        default:
            return undefined;
    }
}
/** Whole seconds between two samples, from how many the best-sampled series has; undefined without samples. */
async function scrapeInterval(api, scraped, time, cancel) {
    if (scraped === undefined)
        return undefined;
    for (const range of [600, 3600]) {
        const { series } = await api.instant(`max(count_over_time(${scraped}[${range}s]))`, time, cancel);
        const samples = series[0]?.points[0]?.[1] ?? 0;
        // Few samples in a range tell the interval only roughly.
        if (samples > 5 || (range === 3600 && samples > 1))
            return roundest(range / samples, range / (samples - 1));
    }
    return undefined;
}
/** n samples lie n or n − 1 intervals apart, depending on where the range begins: people choose the round one. */
function roundest(low, high) {
    for (const unit of [60, 30, 15, 10, 5, 1]) {
        const multiple = Math.floor(high / unit) * unit;
        if (multiple >= low && multiple > 0)
            return multiple;
    }
    return Math.ceil(high);
}

;// CONCATENATED MODULE: ./lib/world/sources/metrics-page.js
/** The number of the line that is neither in Prometheus's text format nor in OpenMetrics. */
class MetricsPageError extends Error {
    name = "MetricsPageError";
    constructor(line) {
        super(`line ${line} is not in the Prometheus text format`);
    }
}
/**
 * Reads a metrics page; comments, types, timestamps and exemplars are passed over.
 * @throws MetricsPageError
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 * @see https://github.com/prometheus/OpenMetrics/blob/main/specification/OpenMetrics.md
 */
function parseMetricsPage(text) {
    const samples = [];
    let number = 0;
    for (const line of text.split("\n")) {
        number++;
        const trimmed = line.trim();
        if (trimmed === "# EOF")
            break;
        if (trimmed === "" || trimmed.startsWith("#"))
            continue;
        const sample = parseLine(trimmed);
        if (sample === undefined)
            throw new MetricsPageError(number);
        samples.push(sample);
    }
    return samples;
}
// Sticky and without nested repetition: each character is looked at once.
const nameAt = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
const openAt = /[ \t]*\{/y;
const closeAt = /[ \t]*,?[ \t]*\}/y;
const itemAt = /[ \t]*,?[ \t]*(?:([a-zA-Z_][a-zA-Z0-9_]*)|"((?:\\.|[^"\\])*)")[ \t]*(?:=[ \t]*"((?:\\.|[^"\\])*)")?/y;
const valueAt = /[ \t]+(\S+)(?:[ \t]+[-+.\deE]+)?[ \t]*(?:#.*)?$/y;
const valueAfterLabelsAt = /[ \t]*(\S+)(?:[ \t]+[-+.\deE]+)?[ \t]*(?:#.*)?$/y;
function parseLine(line) {
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const match = pattern.exec(line);
        if (match !== null)
            at = pattern.lastIndex;
        return match;
    };
    let name = take(nameAt)?.[0];
    const labels = [];
    const braces = take(openAt) !== null;
    if (braces) {
        while (take(closeAt) === null) {
            const item = take(itemAt);
            if (item === null)
                return undefined;
            const [, plain, quoted, value] = item;
            // A name with characters beyond the old set stands quoted among the labels.
            if (value === undefined && quoted !== undefined && name === undefined)
                name = unescaped(quoted);
            else if (value !== undefined)
                labels.push([plain ?? unescaped(quoted), unescaped(value)]);
            else
                return undefined;
        }
    }
    const value = parseValue(take(braces ? valueAfterLabelsAt : valueAt)?.[1]);
    if (name === undefined || value === undefined)
        return undefined;
    return { name, labels: Object.fromEntries(labels), value };
}
function parseValue(text) {
    if (text === undefined)
        return undefined;
    if (/^[+-]?inf(?:inity)?$/iu.test(text))
        return text.startsWith("-") ? -Infinity : Infinity;
    if (/^nan$/iu.test(text))
        return Number.NaN;
    return /^[+-]?(?:\d|\.\d)[\d.eE+-]*$/u.test(text) && !Number.isNaN(Number(text)) ? Number(text) : undefined;
}
function unescaped(text) {
    return text.replace(/\\(.)/gu, (_, letter) => (letter === "n" ? "\n" : letter));
}

;// CONCATENATED MODULE: ./lib/world/sources/page-counters.js
function countersIn({ pages }, matches) {
    const counters = new Map();
    for (const [url, samples] of pages) {
        const counts = new Map();
        for (const sample of samples)
            if (Number.isFinite(sample.value) && matches(sample))
                counts.set(seriesKey(sample), sample.value);
        const started = samples.find(({ name }) => name === "process_start_time_seconds")?.value;
        counters.set(url, [{ startedAt: started === undefined ? undefined : started * 1000, counts }]);
    }
    return counters;
}
/** What was counted since the looks that `before` holds; the first of them was at `watchedSince`. */
function countedSince(before, now, watchedSince) {
    let sum;
    let [restarted, mixed] = [false, false];
    for (const [url, [current]] of now) {
        const known = before.get(url) ?? [];
        const same = known.find((process) => isSame(process, current));
        // A process that began while we watched began at zero. Of another one the life before is not ours to count.
        const began = same === undefined && (current.startedAt ?? 0) >= watchedSince;
        if (known.length > 0 && same === undefined)
            [restarted, mixed] = [restarted || began, mixed || !began];
        if (same === undefined && !began)
            continue;
        for (const [series, value] of current.counts) {
            // A series that was not on the page before began at zero; one that fell began again there.
            const start = same?.counts.get(series) ?? 0;
            if (value < start)
                restarted = true;
            sum = (sum ?? 0) + (value < start ? value : value - start);
        }
    }
    return { sum, restarted, mixed };
}
/** What the next look is compared with: an instance that is away, with what it last said. */
function remembered(before, now) {
    const all = new Map(before);
    for (const [url, [current]] of now)
        all.set(url, [...(before.get(url) ?? []).filter((process) => !isSame(process, current)), current]);
    return all;
}
// Some libraries work the start time out anew for each page, give or take a little.
const startToleranceMs = 2_000;
function isSame(a, b) {
    if (a.startedAt === undefined || b.startedAt === undefined)
        return true;
    return Math.abs(a.startedAt - b.startedAt) < startToleranceMs;
}
function seriesKey({ name, labels }) {
    return JSON.stringify([name, Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

;// CONCATENATED MODULE: ./lib/world/sources/scrape.js










const address = schemas/* url */.OZ5({
    protocol: /^https?$/u,
    error: "expected an address such as https://shop.example.com/metrics",
});
const scrape_settings = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz("scrape"),
    /** Several when the app has several instances that can each be reached. */
    url: schemas/* union */.KCZ([address, schemas/* array */.YOg(address).min(1).max(100)]),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    timeout: duration/* duration */.p.default(5_000),
});
const level = checkedText((text) => findPromqlMistake(text) ??
    (parseAggregate(text) === undefined
        ? "is more than a scraped page can answer: expected a selector, or sum, avg, min, max or count of one"
        : undefined));
const scrape = (0,source/* defineSource */.ZN)({
    type: "scrape",
    summary: "the app's own metrics page (Prometheus text or OpenMetrics), no server needed",
    settings: scrape_settings,
    signal: schemas/* strictObject */.rej({
        bad: selector.optional(),
        total: selector.optional(),
        value: level.optional(),
        ...histogramWords,
    }),
    queryOf: promqlQuery,
    open: openScrape,
});
const sharedMs = 1_000;
const accept = "application/openmetrics-text;version=1.0.0;q=0.9,text/plain;version=0.0.4;q=0.8,*/*;q=0.1";
function openScrape(own, name, tools) {
    const service = `source ${name}`;
    const urls = typeof own.url === "string" ? [own.url] : own.url;
    const memories = new Map();
    const thresholds = new Map();
    let latest;
    /** Signals that are read together share one look. */
    function look(cancel) {
        const at = tools.now();
        if (latest === undefined || at - latest.at >= sharedMs) {
            const started = { at, look: lookNow(at, cancel) };
            latest = started;
            started.look.catch(() => {
                if (latest === started)
                    latest = undefined;
            });
        }
        return latest.look;
    }
    async function lookNow(at, cancel) {
        const outcomes = await Promise.allSettled(urls.map((url) => readPage(url, cancel)));
        const pages = new Map();
        for (const [index, outcome] of outcomes.entries())
            if (outcome.status === "fulfilled")
                pages.set(urls[index], outcome.value);
        if (pages.size === 0)
            throw outcomes[0].reason;
        const silent = urls.length - pages.size;
        return { at, pages, notes: silent === 0 ? [] : [`${silent} of ${urls.length} instances did not answer`] };
    }
    async function readPage(url, cancel) {
        const answer = await tools.http.send({
            service,
            url,
            headers: { Accept: accept, ...own.headers },
            timeoutMs: own.timeout,
            cancel,
        });
        try {
            return parseMetricsPage(answer.text);
        }
        catch (error) {
            if (!(error instanceof MetricsPageError))
                throw error;
            throw new errors/* WorldError */.n(`answered with something that is no metrics page: ${error.message}`, { service });
        }
    }
    function readCounters(key, now, matchers) {
        const memory = memories.get(key);
        const current = matchers.map((matches) => countersIn(now, matches));
        const known = memory?.counters ?? current.map(() => new Map());
        const counters = current.map((counter, index) => remembered(known[index], counter));
        const first = memory?.first ?? now;
        memories.set(key, { first, look: now, counters, answer: source/* noReadings */.ZR });
        if (memory === undefined)
            return undefined;
        const counted = current.map((counter, index) => countedSince(known[index], counter, first.at));
        const notes = [...now.notes];
        if (counted.some(({ restarted }) => restarted))
            notes.push("counters were reset: a process restarted");
        if (counted.some(({ mixed }) => mixed))
            notes.push("several processes answer at one address");
        return { before: memory.look, sums: counted.map(({ sum }) => sum), notes };
    }
    function answer(query, key, now, stepSeconds) {
        switch (query.kind) {
            case "ratio": {
                const [bad, total] = [selectorOf(query.bad), selectorOf(query.total)];
                const queries = [bad, total];
                const read = readCounters(key, now, queries.map(matcherOf));
                return scrape_ratioOf(queries, now, read);
            }
            case "histogram": {
                const threshold = thresholds.get(key) ?? thresholdIn(query, now);
                if (threshold === undefined)
                    return { ...source/* noReadings */.ZR, notes: [`there is no histogram \`${query.histogram}\` with buckets`] };
                thresholds.set(key, threshold);
                const read = readCounters(key, now, [threshold.fast, threshold.all].map(matcherOf));
                const [fast = 0, all] = read?.sums ?? [];
                const slow = all === undefined ? undefined : all - fast;
                const told = scrape_ratioOf([threshold.all, threshold.fast], now, read && { ...read, sums: [slow, all] });
                return { ...told, notes: [threshold.note, ...told.notes] };
            }
            case "gauge": {
                const memory = memories.get(key);
                const at = memory?.look.at ?? now.at - stepSeconds * 1000;
                memories.set(key, { first: now, look: now, counters: [], answer: source/* noReadings */.ZR });
                const value = levelIn(query.value, now, service);
                const gauge = value === undefined ? [] : [{ at, seconds: (now.at - at) / 1000, value }];
                return { ...source/* noReadings */.ZR, gauge, queries: [query.value], notes: now.notes };
            }
            default:
                throw new Error(`${service} can't be asked a query of kind ${query.kind}`);
        }
    }
    return {
        name,
        remembers: "now",
        async read(query, span, cancel) {
            const now = await look(cancel);
            const key = JSON.stringify(query);
            const memory = memories.get(key);
            // Two signals may ask the same; the second must not find that nothing happened since the first.
            if (memory?.look === now)
                return memory.answer;
            const told = answer(query, key, now, span.stepSeconds);
            const kept = memories.get(key);
            if (kept !== undefined)
                kept.answer = told;
            return told;
        },
        narrowestStep: async () => undefined,
    };
}
function scrape_ratioOf(queries, now, read) {
    if (read === undefined)
        return { ...source/* noReadings */.ZR, queries, notes: now.notes };
    const [bad = 0, total] = read.sums;
    const at = read.before.at;
    const interval = { at, seconds: (now.at - at) / 1000 };
    const ratio = total === undefined ? [] : [{ ...interval, bad: Math.min(Math.max(0, bad), total), total }];
    const notes = total !== undefined && bad > total ? ["more bad than total: is bad a part of total?"] : [];
    return { ...source/* noReadings */.ZR, ratio, queries, notes: [...read.notes, ...notes] };
}
function selectorOf(written) {
    if ("selector" in written)
        return written.selector;
    throw new Error("a scraped page can't evaluate a query");
}
function matcherOf(text) {
    return selectorMatcher(parseSelector(text) ?? { metric: text, matchers: [] });
}
/** A page tells only what was observed since its process began, so that stands for the baseline. */
function thresholdIn(query, { pages }) {
    const matches = matcherOf(selectorText(`${query.histogram}_bucket`, query.where));
    const samples = [...pages.values()].flat().filter(matches);
    return chooseThreshold(query, bucketsOf(samples.map(({ labels, value }) => [labels.le ?? "", value])));
}
function levelIn(text, { pages }, service) {
    const aggregate = parseAggregate(text);
    if (aggregate === undefined)
        throw new Error(`a scraped page can't evaluate ${text}`);
    const matches = selectorMatcher(aggregate.selector);
    const values = [...pages.values()]
        .flat()
        .filter((sample) => Number.isFinite(sample.value) && matches(sample))
        .map(({ value }) => value);
    if (values.length === 0)
        return undefined;
    const sum = values.reduce((all, value) => all + value, 0);
    switch (aggregate.by) {
        case "sum":
            return sum;
        case "avg":
            return sum / values.length;
        case "min":
            return values.reduce((least, value) => Math.min(least, value));
        case "max":
            return values.reduce((most, value) => Math.max(most, value));
        case "count":
            return values.length;
        case undefined:
            if (values.length === 1)
                return values[0];
            throw new errors/* WorldError */.n(`\`${text}\` answers ${values.length} series where one is needed`, {
                service,
                advice: "Wrap it in sum(), max() or avg()",
            });
    }
}

;// CONCATENATED MODULE: ./lib/world/sources/index.js





/** Every type of source. Settings, their JSON Schema and the table in the documentation follow from this list. */
const sourceKinds = [prometheus, scrape, http, file, command];


/***/ }),

/***/ 56456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ givesOf),
/* harmony export */   ZN: () => (/* binding */ defineSource),
/* harmony export */   ZR: () => (/* binding */ noReadings)
/* harmony export */ });
/** Whether a query answers counts or levels. */
function givesOf(query) {
    if ("gives" in query)
        return query.gives;
    return query.kind === "gauge" ? "gauge" : "ratio";
}
/** Keeps a kind's own types inside its file: what the schema yields is what `queryOf` and `open` receive. */
function defineSource(kind) {
    return kind;
}
const noReadings = { ratio: [], gauge: [], queries: [], notes: [] };


/***/ })

};
