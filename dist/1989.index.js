export const id = 1989;
export const ids = [1989];
export const modules = {

/***/ 42864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseExtends),
/* harmony export */   nG: () => (/* binding */ extendsOf),
/* harmony export */   qY: () => (/* binding */ extendWritten)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88445);
/* harmony import */ var _settings_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6790);



const place = /^([\w.-]{1,100})\/([\w.-]{1,100})(?:\/([^@\s]{1,300}))?@([^@\s]{1,250})$/u;
/** Reads `owner/repo[/path]@ref`; undefined when it is something else. */
function parseExtends(text) {
    const [, owner, repo, path = _settings_place_js__WEBPACK_IMPORTED_MODULE_1__/* .usualPaths */ .Zj[0], ref] = place.exec(text) ?? [];
    if (owner === undefined || repo === undefined || ref === undefined)
        return undefined;
    const climbs = [owner, repo, ...path.split("/")].some((part) => part === "." || part === ".." || part === "");
    return climbs ? undefined : { owner, repo, path, ref };
}
/** What a file extends; a text that names nothing is left to the schema to complain about. */
function extendsOf({ value }) {
    const text = (0,_text_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) ? value.extends : undefined;
    return typeof text === "string" ? parseExtends(text) : undefined;
}
/**
 * One file on top of another: its own keys win, and mappings are joined by name one level deep.
 * @throws SettingsError when the other one extends further: nobody could tell any more who says what
 */
function extendWritten(own, extended) {
    if (!(0,_text_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(own.value))
        return own;
    const base = (0,_text_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(extended.value) ? extended.value : {};
    if (Object.hasOwn(base, "extends")) {
        const message = `is extended by ${own.where} and may not extend another file`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(extended.where, [extended.placed({ at: ["extends"], message })]);
    }
    const mine = own.value;
    const joined = Object.fromEntries(Object.entries(mine).map(([key, value]) => {
        const theirs = base[key];
        return [key, (0,_text_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) && (0,_text_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(theirs) ? { ...theirs, ...value } : value];
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
    if (name === undefined || !(0,_text_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(mine) || !(0,_text_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(theirs))
        return false;
    return !Object.hasOwn(mine, name) && Object.hasOwn(theirs, name);
}


/***/ }),

/***/ 50427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ placesOf),
/* harmony export */   e: () => (/* binding */ knownKeys)
/* harmony export */ });
/** Which keys may stand at a path. */
function knownKeys(schema, path) {
    let places = placesIn(schema);
    for (const part of path) {
        places = places.flatMap(({ properties, named, items }) => {
            const next = typeof part === "number" ? items : (properties[String(part)] ?? named);
            return next === undefined ? [] : placesIn(next);
        });
    }
    return [...new Set(places.flatMap(({ properties }) => Object.keys(properties)))];
}
/** Where else a key may stand: `watch`, `integrations.NAME`. */
function placesOf(schema, key, depth = 5) {
    const search = (at, path, left) => placesIn(at).flatMap(({ properties, named, items }) => {
        const here = path !== "" && Object.hasOwn(properties, key) ? [path] : [];
        if (left === 0)
            return here;
        const below = Object.entries(properties).flatMap(([name, inner]) => search(inner, path === "" ? name : `${path}.${name}`, left - 1));
        return [
            ...here,
            ...below,
            ...(named === undefined ? [] : search(named, `${path}.NAME`, left - 1)),
            ...(items === undefined ? [] : search(items, path, left - 1)),
        ];
    });
    return [...new Set(search(schema, "", depth))];
}
/**
 * The places that a schema describes, as the author of a file sees them: before defaults and transformations. Read
 * from the schema itself; its form as JSON Schema takes longer to make than the file to read.
 */
function placesIn(schema) {
    const { def } = schema._zod;
    switch (def.type) {
        case "object":
            return [{ properties: def.shape }];
        case "record": {
            const names = def.keyType._zod.values;
            // A mapping whose names are all known.
            if (names === undefined)
                return [{ properties: {}, named: def.valueType }];
            return [{ properties: Object.fromEntries([...names].map((name) => [String(name), def.valueType])) }];
        }
        case "array":
            return [{ properties: {}, items: def.element }];
        case "union":
            return def.options.flatMap(placesIn);
        case "optional":
        case "default":
        case "prefault":
            return placesIn(def.innerType);
        case "pipe":
            return placesIn(def.in);
        default:
            return [];
    }
}


/***/ }),

/***/ 69281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   hl: () => (/* binding */ address)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** Words that several parts of the settings file are made of. */
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\p{L}\p{N}][\p{L}\p{N} _./-]{0,59}$/u, {
    error: "expected a name of at most 60 letters, digits, spaces, dots, dashes or slashes",
});
const address = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .refine((text) => URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol), {
    error: "expected an http or https address",
});
const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(300)).default([]);


/***/ }),

/***/ 54687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mz: () => (/* binding */ fileSchema),
  Jr: () => (/* binding */ hintSchema),
  XX: () => (/* binding */ integration),
  E9: () => (/* binding */ judgedKeys),
  BA: () => (/* binding */ sharedWords),
  iP: () => (/* binding */ signalSchema)
});

// UNUSED EXPORTS: schemaWith, sourceSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/world/address-guard.js
var address_guard = __webpack_require__(41404);
// EXTERNAL MODULE: ./lib/world/duration.js
var duration = __webpack_require__(8946);
// EXTERNAL MODULE: ./lib/world/probes/condition.js + 1 modules
var condition = __webpack_require__(77679);
// EXTERNAL MODULE: ./lib/text/duration.js
var text_duration = __webpack_require__(54783);
;// CONCATENATED MODULE: ./lib/world/probes/condition-mistake.js

const isNumber = (text) => /^[+-]?\d{1,15}(?:\.\d{1,15})?$/u.test(text.trim());
const condition_mistake_status = {
    takes: (text) => /^\d{1,3}$/u.test(text),
    expected(text, operator) {
        const [, family] = /^([1-5])(?:xx|\*\*?|\.\.|\?\?)$/iu.exec(text) ?? [];
        if (family === undefined)
            return "expected a status code such as 200";
        const any = operator === "!=" ? "!=" : "==";
        return `expected a status code such as ${family}00; for all that begin with ${family}, write [STATUS] ${any} pat(${family}*)`;
    },
    isOrdered: true,
    range: [100, 599],
};
const time = {
    takes: (text) => isNumber(text) || (0,text_duration/* parseDuration */.E)(text) !== undefined,
    expected: () => "expected a time such as 800ms or 2s",
    isOrdered: true,
    range: [0, Number.POSITIVE_INFINITY],
};
const untilExpiry = {
    takes: (text) => (0,text_duration/* parseDuration */.E)(text) !== undefined,
    expected: (text) => isNumber(text)
        ? `expected a time with a unit, such as ${text}d for ${text} days`
        : "expected a time with a unit, such as 7d",
    isOrdered: true,
};
const truth = {
    takes: (text) => text === "true" || text === "false",
    expected: () => "expected true or false",
    isOrdered: false,
};
const resolverCodes = ["NOERROR", "NXDOMAIN", "SERVFAIL"];
const resolver = {
    takes: (text) => resolverCodes.includes(text),
    expected: () => `expected one of ${resolverCodes.join(", ")}`,
    isOrdered: false,
};
const condition_mistake_length = {
    takes: (text) => /^\d{1,15}$/u.test(text),
    expected: () => "expected a whole number",
    isOrdered: true,
    range: [0, Number.POSITIVE_INFINITY],
};
/** Anything may stand in an answer, but only numbers and times can be larger or smaller. */
const content = { takes: () => true, expected: () => "", isOrdered: true };
const kinds = {
    STATUS: condition_mistake_status,
    RESPONSE_TIME: time,
    CERTIFICATE_EXPIRATION: untilExpiry,
    CONNECTED: truth,
    DNS_RCODE: resolver,
    BODY: content,
    HEADERS: content,
};
/** Facts of the deploy that are put in; every other word with a dollar or in braces stays as it is, and is in no answer. */
const facts = ["SHA", "GOOD", "ENVIRONMENT"];
/** Why a condition can never tell anything, and what was probably meant; undefined when it can. */
function conditionMistake({ left, operator, right }) {
    const [place, value, turned] = kindOf(left) === undefined ? [right, left, true] : [left, right, false];
    const kind = kindOf(place);
    if (kind === undefined || kindOf(value) !== undefined)
        return;
    const comparison = turned ? mirrored(operator) : operator;
    const isEquality = operator === "==" || operator === "!=";
    if (!isEquality && !kind.isOrdered)
        return `${condition_mistake_name(place)} is only ever ${kind.expected("", operator).replace("expected ", "")}: compare it with == or !=`;
    for (const option of optionsOf(value)) {
        const mistake = placeholderMistake(option) ??
            (option.kind === "pat"
                ? patternMistake(place, option.pattern)
                : literalMistake(place, kind, { text: option.text, operator: comparison }));
        if (mistake !== undefined)
            return mistake;
    }
    return;
}
function optionsOf(value) {
    if (value.kind === "any")
        return value.options.flatMap(optionsOf);
    return value.kind === "literal" || value.kind === "pat" ? [value] : [];
}
function kindOf(operand) {
    switch (operand.kind) {
        case "place":
            return kinds[operand.place];
        case "len":
            return condition_mistake_length;
        case "has":
            return truth;
        default:
            return undefined;
    }
}
function literalMistake(place, kind, { text, operator }) {
    if (isFact(text))
        return kind === content ? undefined : `${text} is text: ${kind.expected(text, operator)}`;
    const isEquality = operator === "==" || operator === "!=";
    if (!kind.takes(text))
        return `${condition_mistake_name(place)} can't be compared with ${shown(text)}: ${kind.expected(text, operator)}`;
    const number = isNumber(text) ? Number(text) : (0,text_duration/* parseDuration */.E)(text);
    if (kind === content) {
        return isEquality || number !== undefined
            ? undefined
            : `only numbers and times are larger or smaller, not ${shown(text)}`;
    }
    if (kind.range === undefined || number === undefined)
        return;
    const [least, most] = kind.range;
    const outcome = constantOutcome(operator, number, least, most);
    return outcome !== false
        ? undefined
        : `never holds: ${condition_mistake_name(place)} is ${most === Number.POSITIVE_INFINITY ? `at least ${least}` : `between ${least} and ${most}`}`;
}
/** What the comparison always comes to for values within the range; undefined when it depends on the value. */
function constantOutcome(operator, bound, least, most) {
    const outside = bound < least || bound > most;
    switch (operator) {
        case "==":
            return outside ? false : undefined;
        case "!=":
            return outside ? true : undefined;
        case "<":
            return bound <= least ? false : bound > most ? true : undefined;
        case "<=":
            return bound < least ? false : bound >= most ? true : undefined;
        case ">":
            return bound >= most ? false : bound < least ? true : undefined;
        case ">=":
            return bound > most ? false : bound <= least ? true : undefined;
    }
}
function patternMistake(place, pattern) {
    if (place.kind !== "place" || place.place !== "STATUS" || couldBeStatus(pattern))
        return;
    return `no status code looks like pat(${shown(pattern)}): expected one such as pat(2*)`;
}
/** Whether digits can be put for each `*` so that a status code comes out. */
function couldBeStatus(pattern) {
    const digits = pattern.replaceAll("*", "");
    if (!/^\d{0,3}$/u.test(digits))
        return false;
    return pattern.includes("*") ? !/^[^1-5*]/u.test(pattern) : /^[1-5]\d\d$/u.test(pattern);
}
function placeholderMistake(option) {
    const text = option.kind === "pat" ? option.pattern : option.text;
    const [found] = /^\{\{?\s*[A-Za-z_][\w.]*\s*\}?\}$/u.exec(text) ?? [];
    if (found === undefined)
        return;
    const known = facts.map((fact) => `$${fact}`).join(", ");
    return `${shown(found)} is not filled in: expected ${known}, or \${NAME} for a variable`;
}
function isFact(text) {
    return facts.some((fact) => text === `$${fact}`);
}
function mirrored(operator) {
    const turned = {
        "==": "==",
        "!=": "!=",
        "<": ">",
        "<=": ">=",
        ">": "<",
        ">=": "<=",
    };
    return turned[operator];
}
function condition_mistake_name(operand) {
    return operand.kind === "place" ? `[${operand.place}]` : `${operand.kind}()`;
}
function shown(text) {
    return text === "" ? "nothing" : text.slice(0, 60);
}

;// CONCATENATED MODULE: ./lib/world/probes/probe-settings.js





const conditionText = schemas/* string */.YjP().superRefine((text, context) => {
    const parsed = (0,condition/* parseCondition */.z)(text);
    const mistake = "mistake" in parsed ? parsed.mistake : conditionMistake(parsed);
    if (mistake !== undefined)
        context.addIssue({ code: "custom", message: mistake });
});
/** One health check of an integration, as written in the settings. */
const probeSettings = schemas/* strictObject */.rej({
    url: schemas/* string */.YjP()
        .regex(/^https?:\/\/[^\s/]/u, { error: "expected an address such as https://shop.example.com/health" })
        .describe("What is asked."),
    name: schemas/* string */.YjP().min(1).max(100).optional().describe("Default: host and path."),
    method: schemas/* enum */.k5n(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"])
        .default("GET")
        .describe("How it is asked."),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .default({})
        .describe("Headers of each request; ${NAME} is filled in from the environment of the step."),
    body: schemas/* string */.YjP().optional().describe("What is sent along."),
    conditions: schemas/* array */.YOg(conditionText)
        .min(1)
        .max(50)
        .default(["[STATUS] < 400"])
        .describe("All of them have to hold, else the check has failed."),
    timeout: duration/* duration */.p.prefault("10s").describe("For the whole probe, redirects and body included."),
    follow: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* literal */.euz("same-host")])
        .default(true)
        .describe("Which redirects are followed; at most five, to public addresses."),
    "allow-private": schemas/* boolean */.zMY().default(false).describe("Redirects may lead to private addresses too."),
    "allow-metadata": schemas/* boolean */.zMY()
        .default(false)
        .describe("Link-local and metadata addresses may be asked too."),
});
/** A probe of an address that is never asked could only ever fail. */
function refuseGuardedAddress(probe, context) {
    const host = URL.parse(probe.url)?.hostname;
    const refused = host === undefined || probe["allow-metadata"] ? undefined : (0,address_guard/* refuseHost */.p1)(host, "configured");
    if (refused === undefined)
        return;
    context.addIssue({
        code: "custom",
        path: ["url"],
        message: `${host} is ${refused}, which is never asked: expected another address, or allow-metadata: true`,
    });
}

// EXTERNAL MODULE: ./lib/world/sources/index.js
var sources = __webpack_require__(53645);
// EXTERNAL MODULE: ./lib/settings/extends.js
var settings_extends = __webpack_require__(42864);
// EXTERNAL MODULE: ./lib/settings/parts/words.js
var words = __webpack_require__(69281);
;// CONCATENATED MODULE: ./lib/settings/parts/incident.js



/** The incident as it lives on. */
const incident = schemas/* strictObject */.rej({
    close: schemas/* enum */.k5n(["asked", "recovered"])
        .default("asked")
        .describe("Close the incident when somebody asks for it, or as soon as a watch finds production recovered."),
    bots: words/* texts */.Te.describe("Logins of Apps whose comments may command, such as acme-oncall[bot]."),
    remind: duration/* duration */.p
        .prefault("1d")
        .describe("An open incident that nobody has written to for so long is reminded of, once."),
    escalation: schemas/* array */.YOg(schemas/* strictObject */.rej({
        after: duration/* duration */.p.describe("How long nobody has taken it."),
        to: schemas/* array */.YOg(words/* name */.UU)
            .min(1)
            .max(20)
            .describe("Names of `notify` that are told then, whatever else they want."),
    }))
        .max(20)
        .default([])
        .describe("Who is told when nobody takes the incident; who is named here is told of nothing before."),
    keep: duration/* duration */.p
        .prefault("30m")
        .describe("How long the job that opened the incident stays to keep the time; scheduled runs carry on."),
});

;// CONCATENATED MODULE: ./lib/settings/parts/response.js



const workflowFile = (example) => schemas/* string */.YjP().regex(/^[\w.-]{1,100}\.ya?ml$/u, {
    error: `expected the name of a workflow file, such as ${example}`,
});
const workflowInputs = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]))
    .default({})
    .describe("Its inputs; $GOOD, $SHA and $ENVIRONMENT are put in.");
/** Deploying the last good commit again. */
const rollback = schemas/* strictObject */.rej({
    workflow: workflowFile("deploy.yml")
        .optional()
        .describe("Workflow that deploys; it is started with `inputs`."),
    ref: schemas/* string */.YjP()
        .min(1)
        .max(200)
        .optional()
        .describe("Branch or tag whose workflow file is started; the default branch unless given."),
    inputs: workflowInputs,
    event: schemas/* string */.YjP()
        .min(1)
        .max(100)
        .optional()
        .describe("Instead of a workflow: type of the repository_dispatch event that deploys."),
    payload: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())
        .default({})
        .describe("What it carries; $GOOD, $SHA and $ENVIRONMENT are put in."),
    wait: duration/* duration */.p.prefault("10m").describe("How long to wait until the good commit is live again."),
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
/** The project's own check, run on the revert. */
const verify = schemas/* strictObject */.rej({
    workflow: workflowFile("ci.yml").describe("Your own check, run on the revert's branch; its `on:` must name workflow_dispatch."),
    inputs: workflowInputs,
    timeout: duration/* duration */.p.prefault("20m").describe("How long its result is waited for."),
})
    .check(({ value, issues }) => {
    if (value.timeout <= 7_200_000)
        return;
    issues.push({ code: "custom", input: value, path: ["timeout"], message: "expected at most 2h" });
});
const quiet = schemas/* strictObject */.rej({
    tell: schemas/* enum */.k5n(["incident", "comment", "off"])
        .default("incident")
        .describe("Of a regression in a quiet window: open the incident, comment on the deployed pull requests, or only say it in the run."),
    label: schemas/* string */.YjP()
        .min(1)
        .max(50)
        .default("deploy-guard: quiet")
        .describe("Label of a pull request whose deploy is known to disturb; counts of who may write here."),
});
/** What is done about a deploy that made production worse. */
const response = schemas/* strictObject */.rej({
    revert: schemas/* enum */.k5n(["deploy", "suspect", "off"])
        .default("deploy")
        .describe("Undo the whole deploy, the clear suspect alone, or nothing."),
    incident: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* literal */.euz("always")], { error: "expected true, false or always" })
        .default(true)
        .describe("Open the incident issue; always: also for what fails and was never seen working."),
    draft: schemas/* boolean */.zMY().default(false).describe("Open the revert as a draft."),
    conflict: schemas/* enum */.k5n(["refuse", "draft"])
        .default("refuse")
        .describe("A revert in conflict: refused with the commands by hand, or a draft with the conflicts marked."),
    "other-branches": schemas/* enum */.k5n(["tell", "open"])
        .default("tell")
        .describe("Where another branch holds the bad commit too (develop, main): said in the revert, or a second revert is opened there."),
    labels: words/* texts */.Te.describe("Labels for the revert and the incident, besides ours."),
    reviewers: words/* texts */.Te.describe("People and @org/teams asked to review the revert."),
    "max-age": duration/* duration */.p.prefault("6h").describe("An older deploy is not reverted by machine."),
    "max-per-day": schemas/* number */.aig()
        .int()
        .min(1)
        .max(100)
        .default(3)
        .describe("More reverts than this in a day are not opened by machine."),
    "prove-tree": schemas/* boolean */.zMY()
        .default(false)
        .describe("Set a status on the revert where its tree is exactly one on which checks passed before."),
    "auto-merge": schemas/* enum */.k5n(["merge", "squash", "rebase", "off"])
        .default("off")
        .describe("Let GitHub merge the revert by itself once its rules are met."),
    verify: verify
        .optional()
        .describe("Run the project's own check on the revert's branch, and tell the result there and in the incident."),
    reapply: schemas/* boolean */.zMY()
        .default(false)
        .describe("Once a merged revert is live, open a draft that brings the change back, for its author to mend."),
    quiet: quiet.prefault({}).describe("What is done about a regression in a quiet window."),
    rollback: rollback
        .optional()
        .describe("Deploy the last good commit again at once, while the revert waits to be merged."),
});

;// CONCATENATED MODULE: ./lib/settings/parts/watch.js





const ratio = schemas/* number */.aig().min(1).max(1_000);
const live = probeSettings
    .extend({
    conditions: probeSettings.shape.conditions
        .removeDefault()
        .describe("The deploy counts as live once all of them hold; $SHA, $GOOD and $ENVIRONMENT are put in."),
    every: duration/* duration */.p.prefault("5s").describe("How often it is asked until it is live."),
})
    .superRefine(refuseGuardedAddress);
const defaultMinimumMs = 5 * 60_000;
/** How a deploy is watched and judged. */
const watch = schemas/* strictObject */.rej({
    duration: duration/* duration */.p.prefault("15m").describe("How long a deploy is watched at most."),
    interval: duration/* duration */.p.prefault("15s").describe("How often we look."),
    baseline: duration/* duration */.p.prefault("1h").describe("How much of the time before the deploy is the measure."),
    history: duration/* duration */.p
        .prefault("24h")
        .describe("How far back calm stretches are looked for, to learn how much chance alone brings."),
    sample: duration/* duration */.p.prefault("2m").describe("How long mode: baseline reads what keeps no history."),
    settle: duration/* duration */.p
        .prefault("60s")
        .describe("Restarts and cold caches: bad readings this early alarm only if they last."),
    hold: duration/* duration */.p
        .prefault("30s")
        .describe("The end of a failure, this long, must still be at least half as bad; lost traffic stays away this much longer than `settle`."),
    minimum: duration/* duration */.p.prefault("5m").describe("Not called healthy before this."),
    "minimum-requests": schemas/* int */.Whr()
        .min(1)
        .max(10_000_000)
        .optional()
        .describe("Of a quiet service: not called healthy before each signal has seen so many, and watched longer than `duration` until it has."),
    "at-most": duration/* duration */.p
        .optional()
        .describe("With minimum-requests: how long at most; 1h unless given, or `duration` if that is longer."),
    "second-look": schemas/* array */.YOg(duration/* duration */.p)
        .max(4)
        .prefault(["1h", "24h"])
        .describe("How long after a deploy mode: second-look judges it again, over all of that time; 1h and 24h unless given."),
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
    control: schemas/* array */.YOg(words/* address */.hl)
        .max(5)
        .default([])
        .describe("Neutral addresses that tell whether the runner has outbound network."),
})
    .check(({ value, issues }) => {
    const wrong = (path, message) => issues.push({ code: "custom", input: value, path: [path], message });
    if (value.interval < 1_000)
        wrong("interval", "expected at least 1s");
    if (value.duration < value.settle + value.hold + value.interval) {
        const spans = [value.settle, value.hold, value.interval].map((ms) => (0,text_duration/* duration */.p)(ms / 1_000));
        wrong("duration", `expected longer than settle, hold and one interval (${spans.join(", ")}) together`);
    }
    // Its default gives way to a short watch; who writes it means it.
    if (value.minimum > value.duration && value.minimum !== defaultMinimumMs) {
        wrong("minimum", `expected at most duration (${(0,text_duration/* duration */.p)(value.duration / 1_000)}), got longer`);
    }
    if (value.baseline < value.interval)
        wrong("baseline", "expected at least one interval");
    if (value.sample < value.interval)
        wrong("sample", "expected at least one interval");
    if (value.duration > 6 * 3_600_000)
        wrong("duration", "expected at most 6h: a job ends then");
    const atMost = value["at-most"];
    if (atMost !== undefined && value["minimum-requests"] === undefined)
        wrong("at-most", "is for minimum-requests, which is not given");
    if (atMost !== undefined && atMost < value.duration)
        wrong("at-most", `expected at least duration (${(0,text_duration/* duration */.p)(value.duration / 1_000)})`);
    if (atMost !== undefined && atMost > 6 * 3_600_000)
        wrong("at-most", "expected at most 6h: a job ends then");
    for (const [nth, after] of value["second-look"].entries()) {
        if (after > value.duration && after <= 7 * 86_400_000)
            continue;
        issues.push({
            code: "custom",
            input: value,
            path: ["second-look", nth],
            message: `expected longer than duration (${(0,text_duration/* duration */.p)(value.duration / 1_000)}), and at most 7d`,
        });
    }
    if (value.unacceptable <= value.tolerate)
        wrong("unacceptable", "expected more than tolerate");
});

// EXTERNAL MODULE: ./lib/settings/quiet-settings.js
var quiet_settings = __webpack_require__(83871);
;// CONCATENATED MODULE: ./lib/settings/settings.js









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
    control: schemas/* looseObject */._H3({
        source: schemas/* string */.YjP().optional().describe("Another of `sources`; the signal's own unless given."),
    })
        .optional()
        .describe("The same of something that this deploy does not touch, at the same moment: another region, the stable version. What is not given in it is as in the signal."),
};
/** Keys that say how a signal is judged; a control is only read. */
const judgedKeys = ["worse", "weight", "critical", "watch-only", "control"];
const looseNotifier = schemas/* looseObject */._H3({ type: schemas/* string */.YjP().describe("Which type of notifier it is.") });
/** Words of a signal on a source of this kind. */
const signalSchema = ({ signal }) => signal.extend(common).strict();
const looseSignal = schemas/* looseObject */._H3({ source: common.source });
/** What all signals share, of one that was read with its source's words. */
const sharedWords = schemas/* looseObject */._H3(common);
const looseSource = schemas/* looseObject */._H3({ type: schemas/* enum */.k5n(sources/* sourceTypes */.V6) });
const integration = (signal) => schemas/* strictObject */.rej({
    critical: schemas/* boolean */.zMY()
        .default(false)
        .describe("A failure of it alone raises the alarm; its changes need approval."),
    owners: words/* texts */.Te.describe("People (@jane) and teams (@acme/payments) that answer for it."),
    require: schemas/* union */.KCZ([schemas/* enum */.k5n(["any", "all"]), schemas/* int */.Whr().min(1).max(100)])
        .default("any")
        .describe("How many of its owners must approve its changes."),
    config: words/* texts */.Te.describe("Globs of files that configure it."),
    keys: words/* texts */.Te.describe("Patterns of its settings and environment variables."),
    packages: words/* texts */.Te.describe("SDK packages."),
    hosts: words/* texts */.Te.describe("Hosts that it is called at."),
    code: words/* texts */.Te.describe("Globs of the code that calls it."),
    calls: signal.optional().describe("Calls to it, counted by the application."),
    probes: schemas/* array */.YOg(probeSettings.superRefine(refuseGuardedAddress))
        .max(20)
        .default([])
        .describe("Health checks of it."),
    "status-page": words/* address */.hl.optional().describe("The vendor's own word."),
});
const service = schemas/* strictObject */.rej({
    paths: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(300))
        .min(1)
        .describe("Globs of the files that it is made of, shared ones too: a change of none of them is no suspect."),
});
/** Words of sources of these kinds, of which there is one or more. */
const sourceSchema = (kinds) => schemas/* discriminatedUnion */.gMt("type", kinds.map(({ settings }) => settings));
/** The whole file; how a source, a signal and the review section look is up to the reader. */
const schemaWith = ({ source, signal, review, notify, }) => schemas/* strictObject */.rej({
    $schema: schemas/* string */.YjP().optional().describe("Address of this schema, for editors."),
    version: schemas/* literal */.euz(1).describe("Of the form of this file."),
    extends: schemas/* string */.YjP()
        .refine((text) => (0,settings_extends/* parseExtends */.DB)(text) !== undefined, {
        error: "expected owner/repo[/path]@ref, such as acme/policies/deploy-guard.yml@main",
    })
        .optional()
        .describe("Another repository's settings, owner/repo[/path]@ref, which these are laid over."),
    sources: schemas/* record */.g1P(words/* name */.UU, source).default({}).describe("Where readings come from, by a name of yours."),
    signals: schemas/* record */.g1P(words/* name */.UU, signal)
        .default({})
        .describe("What is watched, by a name of yours, each in the words of its source."),
    integrations: schemas/* record */.g1P(words/* name */.UU, integration(signal))
        .default({})
        .describe("Services of others that you depend on, by name."),
    watch: watch.prefault({}).describe("How a deploy is watched and judged."),
    response: response.prefault({}).describe("What is done about a deploy that made production worse."),
    notify: schemas/* record */.g1P(words/* name */.UU, notify)
        .default({})
        .describe("Whom an incident is told, by a name of yours, each in the words of its type."),
    incident: incident
        .optional()
        .describe("The incident as it lives on. With this section it says which commands comments may hold."),
    quiet: quiet_settings/* quietWindows */.It,
    review: review.describe("How pull requests are reviewed."),
    services: schemas/* record */.g1P(words/* name */.UU, service)
        .default({})
        .describe("Of a monorepo: what is deployed by itself, by a name that the input `service` gives."),
    links: schemas/* record */.g1P(schemas/* string */.YjP().max(60), words/* address */.hl)
        .default({})
        .describe("Dashboards and runbooks for the incident, by title."),
});
const unread = schemas/* unknown */.L5J().optional();
/**
 * What is read first; each source is then held against the words of its type, and each signal against those of its
 * source. A watch has no use for the review section, and loading every rule to check it would make each start slower.
 */
const fileSchema = schemaWith({
    source: looseSource,
    signal: looseSignal,
    review: unread,
    notify: looseNotifier,
});
/** For hints, where a file has a mistake: the same with the words of the sources that it names. */
const hintSchema = (kinds) => kinds.length === 0
    ? fileSchema
    : schemaWith({
        source: sourceSchema(kinds),
        signal: looseSignal,
        review: unread,
        notify: looseNotifier,
    });


/***/ }),

/***/ 35017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readWritten)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25825);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6810);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38144);





const mostCharacters = 500_000;
/**
 * Reads YAML, or JSON, which is YAML. Merge keys (`<<:`) are merged.
 * @throws SettingsError when it is neither
 */
function readWritten(text, where) {
    const wrong = (mistakes) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN(where, mistakes);
    const whole = (message) => wrong([{ path: "the file", message }]);
    if (text.length > mostCharacters)
        throw whole(`is larger than ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(mostCharacters)} characters`);
    if (text.includes("\uFFFD") || text.includes("\0"))
        throw whole("is not text in UTF-8: save it as UTF-8");
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: true, strict: true, merge: true });
    if (document.errors.length > 0)
        throw wrong(syntaxMistakes(document, text, lines));
    return {
        where,
        value: plainValue(document, whole) ?? {},
        placed({ at, message }) {
            const line = lineOf(document, lines, at);
            return { path: (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_3__/* .pathText */ .LF)(at), message, ...(line !== undefined && { line }) };
        },
    };
}
function plainValue(document, whole) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        const [, alias] = /must be set before the alias\): (\S{1,60})/u.exec((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)) ?? [];
        throw whole(alias === undefined ? "has too many aliases" : `uses *${alias}, and there is no &${alias} before it`);
    }
}
const needsQuotes = "is not YAML here: a text that holds { } [ ] # , : or quotes needs quotes around it, such as 'requests_total{code=~\"5..\"}'";
/** What is wrong with the YAML, by the parser's code, in words that say what to do. */
const syntaxWords = {
    TAB_AS_INDENT: "is indented with a tab: YAML takes spaces only",
    MULTIPLE_DOCS: "begins a second document (---): one file holds one",
    UNEXPECTED_TOKEN: needsQuotes,
    BLOCK_AS_IMPLICIT_KEY: needsQuotes,
    BAD_SCALAR_START: needsQuotes,
    MISSING_CHAR: "is not YAML: a quote or a bracket is not closed",
};
/** One a line, and of errors in the syntax the first alone: what follows only follows from it. */
function syntaxMistakes(document, text, lines) {
    const twice = document.errors.filter(({ code }) => code === "DUPLICATE_KEY");
    const others = document.errors.filter(({ code }) => code !== "DUPLICATE_KEY").slice(0, 1);
    return [...others, ...twice].map(({ code, message, pos }) => {
        const line = lines.linePos(pos[0]).line;
        if (code === "DUPLICATE_KEY") {
            const key = /^[^\s:]{1,60}/u.exec(text.slice(pos[0]))?.[0] ?? "the key";
            return { path: key, message: "stands here twice: the second one would hide the first", line };
        }
        const plain = (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)(message.replace(/ at line \d+, column \d+:[\s\S]*$/u, ""));
        return { path: "the file", message: syntaxWords[code] ?? `is not YAML: ${plain}`, line };
    });
}
/** Line of the key (or of the nearest thing around it that exists) in a YAML document, counted from 1. */
function lineOf(document, lines, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
        const key = path[length - 1];
        const keys = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent) ? parent.items.map((item) => item.key) : [];
        const written = keys.find((one) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(one) && one.value === key);
        const range = nodeRange(written) ?? nodeRange(document.getIn(path.slice(0, length), true));
        if (range !== undefined)
            return lines.linePos(range[0]).line;
    }
    return undefined;
}
function nodeRange(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? (node.range ?? undefined) : undefined;
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(where, [own.placed({ at: ["extends"], message })]);
    }
    return (0,_settings_extends_js__WEBPACK_IMPORTED_MODULE_1__/* .extendWritten */ .qY)(own, (0,_settings_written_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readWritten */ .I)(found, `${owner}/${repo}/${path}@${ref}`));
}


/***/ })

};
