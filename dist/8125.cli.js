export const id = 8125;
export const ids = [8125];
export const modules = {

/***/ 66793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ policyChanged),
/* harmony export */   f: () => (/* binding */ policyPaths)
/* harmony export */ });
/** Where the settings of this guard usually are; both endings are as good. */
const policyPaths = [".github/deploy-guard.yml", ".github/deploy-guard.yaml"];
const policyChanged = {
    id: "policy-changed",
    title: "Review policy changed",
    severity: "high",
    confidence: "high",
    summary: `The pull request edits ${policyPaths[0]}, which says what is reviewed and by whom.`,
    why: "A policy that is loosened in passing lets the next risky change through; this pull request is still judged by the old one.",
    check: "Do the owners of the policy agree?",
    assessFile({ path, previousPath }, review) {
        const isPolicy = (one) => one !== undefined && review.policyPaths.includes(one);
        if (!isPolicy(path) && !isPolicy(previousPath))
            return undefined;
        return { everywhere: true, message: "what is reviewed, and by whom, changes with the next pull request" };
    },
};


/***/ }),

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

/***/ 38144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ mistakesOf),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   RT: () => (/* binding */ uniqueMistakes),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   qy: () => (/* binding */ nearestKey)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _text_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88445);


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
/** Each once: a part may be held against its schema together with the whole file and alone. */
function uniqueMistakes(mistakes) {
    const seen = new Set();
    return mistakes.filter(({ at, message }) => {
        const key = `${pathText(at)}\n${message}`;
        return !seen.has(key) && seen.add(key);
    });
}
/** What was written at a path. */
function valueAt(written, path) {
    return path.reduce(_text_records_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5, written);
}
/** Zod's issues as our mistakes: one each, with what was expected and the nearest key. */
function mistakesOf(issues, written) {
    return issues.flatMap((issue) => {
        const at = issue.path;
        const selector = bareSelector(valueAt(written.written, at));
        if (selector !== undefined) {
            return [
                {
                    at,
                    message: `expected text, got a mapping: what begins with { needs quotes, such as '${selector}'`,
                },
            ];
        }
        switch (issue.code) {
            case "unrecognized_keys":
                return issue.keys.map((key) => ({
                    at: [...at, key],
                    message: `unknown key${hint(key, written.known(at), written.elsewhere(key))}`,
                }));
            case "invalid_union":
                return ofUnion(issue, written);
            default: {
                const wanted = expected(issue);
                const value = valueAt(written.written, at);
                if (wanted === undefined)
                    return [{ at, message: issue.message }];
                const message = value === undefined
                    ? `is missing: expected ${wanted}`
                    : `expected ${wanted}, got ${shown(value)}${remedy(issue, value)}`;
                return [{ at, message }];
            }
        }
    });
}
function ofUnion(issue, written) {
    const at = issue.path;
    const value = valueAt(written.written, at);
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
    const options = new Set(branches.flatMap(([first]) => (first === undefined ? [] : (expected(first) ?? []))));
    const message = options.size === 0 ? issue.message : `expected ${[...options].join(" or ")}, got ${shown(value)}`;
    return [{ at, message }];
}
function hint(key, known, elsewhere) {
    const near = nearestKey(key, known);
    // `statusPage` is `status-page` in another spelling; `minimum` is no misspelt `signals`, but in the wrong place.
    const bare = (text) => text.replace(/[\s_-]/gu, "").toLowerCase();
    if (near !== undefined && (bare(near) === bare(key) || elsewhere.length === 0))
        return `, did you mean "${near}"?`;
    if (elsewhere.length > 0)
        return ` here: it belongs under ${elsewhere.slice(0, 3).join(" or ")}`;
    return `; known are ${known.join(", ")}`;
}
/** A selector such as `{code=~"5.."}` that YAML read as a mapping, as it was meant; undefined when it is none. */
function bareSelector(value) {
    if (value === null || typeof value !== "object" || Array.isArray(value))
        return undefined;
    const entries = Object.entries(value);
    const isSelector = entries.length > 0 && entries.every(([key, of]) => of === null && /[=!]/u.test(key));
    return isSelector ? `{${entries.map(([key]) => key).join(",")}}`.slice(0, 200) : undefined;
}
/** What to change in how a value is written, where that alone is wrong. */
function remedy(issue, value) {
    if (issue.code === "invalid_value" && typeof value === "string") {
        const near = nearestKey(value, issue.values.map(String));
        return near === undefined ? "" : `, did you mean "${near}"?`;
    }
    // A schema's own words say more than its type.
    if (issue.code !== "invalid_type" || issue.message.startsWith("expected "))
        return "";
    switch (issue.expected) {
        case "string":
            return typeof value === "number" || typeof value === "boolean" ? ": put it in quotes" : "";
        case "array":
            return typeof value === "string" ? `: write it as [${shown(value)}]` : "";
        case "number":
        case "boolean":
            return typeof value === "string" && /^(?:true|false|[\d.]+)$/u.test(value) ? ": without quotes" : "";
        case "object":
        case "record":
            return Array.isArray(value) ? ": write name: value instead of - value" : "";
        default:
            return "";
    }
}
const typeWords = {
    record: "a mapping",
    object: "a mapping",
    array: "a list",
    string: "text",
    number: "a number",
    boolean: "true or false",
};
/** What would be right, for the kinds of issue where zod tells. */
function expected(issue) {
    // A schema's own words, without the value: that one may come from a variable.
    const own = /^expected (.+?)(?:, got .*)?$/su.exec(issue.message)?.[1];
    if (own !== undefined)
        return own;
    switch (issue.code) {
        case "invalid_type":
            return typeWords[issue.expected] ?? issue.expected;
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

/***/ 6790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ isUsual),
/* harmony export */   J2: () => (/* binding */ chooseSettings),
/* harmony export */   Ku: () => (/* binding */ settingsPaths),
/* harmony export */   Zj: () => (/* binding */ usualPaths)
/* harmony export */ });
/* unused harmony export pathInRepository */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _review_rules_policy_changed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66793);


/** Where the settings are unless the step says otherwise: both endings are as good. */
const usualPaths = _review_rules_policy_changed_js__WEBPACK_IMPORTED_MODULE_1__/* .policyPaths */ .f;
function isUsual(config) {
    return usualPaths.some((path) => path === config);
}
/** Every path at which the settings that a step asks for may be. */
function settingsPaths(config) {
    return isUsual(config) ? usualPaths : [config];
}
/**
 * The settings file, of those that were found under `settingsPaths`; undefined when none was.
 * @throws SettingsError when there are two: nobody could tell which one holds
 */
function chooseSettings(config, found) {
    const there = settingsPaths(config).flatMap((path) => {
        const text = found.get(path);
        return text === undefined ? [] : [{ path, text }];
    });
    const [first, second] = there;
    if (first !== undefined && second !== undefined) {
        const message = `is there beside ${first.path}, and only one of them can hold: delete one`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN("The repository", [{ path: second.path, message }]);
    }
    return first;
}
/** `./a/b.yml` and the workspace's own path in front are taken away; undefined when it leads out of the repository. */
function pathInRepository(config, workspace) {
    const slashed = config.replaceAll("\\", "/");
    const root = workspace?.replaceAll("\\", "/").replace(/\/+$/u, "");
    const inside = root !== undefined && root !== "" && slashed.startsWith(`${root}/`);
    const relative = inside ? slashed.slice(root.length + 1) : slashed;
    if (relative.startsWith("/") || /^[A-Za-z]:/u.test(relative))
        return undefined;
    const parts = [];
    for (const part of relative.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.length === 0 ? undefined : parts.join("/");
}


/***/ }),

/***/ 4723:
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

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./node_modules/croner/dist/croner.js
var croner = __webpack_require__(55814);
;// CONCATENATED MODULE: ./lib/incident/quiet.js

/** No window comes this often within one watch. */
const mostOccurrences = 1_000;
/** When these windows are open between two moments; a moment at which one ends is outside. */
function occurrencesIn(windows, { from, to }) {
    return windows.flatMap((window) => {
        const { reason } = window;
        if (window.kind === "once") {
            return window.from <= to && window.to > from ? [{ from: window.from, to: window.to, reason }] : [];
        }
        const cron = new Cron(window.cron, { timezone: window.zone, paused: true });
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
        const [first] = new croner/* Cron */.l4(cron, { timezone: zone, paused: true }).nextRuns(1, new Date(0));
        return first === undefined ? "never comes" : undefined;
    }
    catch (error) {
        return (error instanceof Error ? error.message : String(error)).replace(/^Cron\w+: /u, "");
    }
}
/** The shortest time from one beginning to the next, of the first hundred. */
function shortestGapMs(cron, zone) {
    const runs = new croner/* Cron */.l4(cron, { timezone: zone, paused: true }).nextRuns(100, new Date(0));
    return Math.min(...runs.slice(1).map((run, nth) => run.getTime() - (runs[nth]?.getTime() ?? Number.NEGATIVE_INFINITY)));
}

;// CONCATENATED MODULE: ./lib/settings/quiet-settings.js




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
const moment = schemas/* string */.YjP().transform((text, context) => {
    const at = parseMoment(text);
    if (typeof at === "number")
        return at;
    context.addIssue({ code: "custom", message: at.mistake });
    return core/* NEVER */.tm;
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
    return `is ${(0,text_duration/* duration */.p)(ms / 1_000)} long: expected at most ${(0,text_duration/* duration */.p)(longestQuietMs / 1_000)}; to switch reverts off for longer, set response.revert: off`;
}
const quiet_settings_window = schemas/* strictObject */.rej({
    from: moment
        .optional()
        .describe(`Of a single one: when it begins, with its zone, such as ${exampleTime}.`),
    to: moment.optional().describe("And when it ends."),
    cron: schemas/* string */.YjP()
        .min(1)
        .max(100)
        .optional()
        .describe("Of one that comes again: a cron expression for when it begins."),
    days: schemas/* array */.YOg(schemas/* enum */.k5n(days))
        .min(1)
        .optional()
        .describe("Instead of cron: the days of the week on which it begins, mon to sun."),
    at: schemas/* string */.YjP()
        .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, { error: "expected a time of day such as 02:00" })
        .optional()
        .describe("With days: the time of day at which it begins."),
    zone: schemas/* string */.YjP()
        .refine(isZone, { error: "expected a time zone by its IANA name, such as Europe/Berlin or UTC" })
        .optional()
        .describe("Time zone of cron, or of days and at, by its IANA name."),
    for: duration/* duration */.p.optional().describe("With cron, or days and at: how long it lasts."),
    reason: schemas/* string */.YjP().min(1).max(200).describe("What is done then; told wherever it keeps a revert back."),
})
    .transform((written, context) => {
    const before = context.issues.length;
    const wrong = (path, message) => void context.issues.push({ code: "custom", input: written, path: [path], message });
    const made = windowOf(written, wrong);
    return made !== undefined && context.issues.length === before ? made : core/* NEVER */.tm;
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
    const mistake = cronMistake(expression, zone);
    if (mistake !== undefined) {
        wrong("cron", `is no cron expression such as "0 2 * * sat": ${mistake}`);
        return undefined;
    }
    if (shortestGapMs(expression, zone) <= lengthMs) {
        wrong(cron === undefined ? "for" : "cron", "begins again before it has ended, so that it would never end");
    }
    return { kind: "recurring", cron: expression, zone, lengthMs, reason };
}
function weekly(on, at) {
    const [hour, minute] = at.split(":").map(Number);
    return `${minute} ${hour} * * ${on.join(",")}`;
}
/** Times in which something else is known to disturb production. */
const quietWindows = schemas/* array */.YOg(quiet_settings_window)
    .max(100)
    .default([])
    .describe("Announced disturbances: what gets worse in them is reported, never reverted.");

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
    quiet: quietWindows,
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

/***/ 41404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q_: () => (/* binding */ refusedCode),
/* harmony export */   p1: () => (/* binding */ refuseHost),
/* harmony export */   rN: () => (/* binding */ guardedLookup)
/* harmony export */ });
/* unused harmony export refuseAddress */
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48280);



/** Services that hand out a machine's credentials; those inside 169.254.0.0/16 and fe80::/10 are refused by range. */
const metadataAddresses = new Set([
    "100.100.100.200",
    "168.63.129.16",
    "192.0.0.192",
    "fd20:ce::254",
    "fd00:42::42",
]);
/** All of Amazon's: instance metadata, time, DNS and the credentials of pods. */
const metadataRanges = [ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.parseCIDR("fd00:ec2::/32")];
const metadataNames = /(?:^|\.)(?:metadata(?:\.google\.internal|\.goog|\.azure\.internal|\.tencentyun\.com|\.platformequinix\.com)?|instance-data(?:\.ec2\.internal)?)$/iu;
const neverRanges = new Set(["linkLocal", "unspecified", "multicast", "broadcast"]);
const refusedCode = "EADDRESSREFUSED";
/** Why an IP address may not be asked; undefined when it may. */
function refuseAddress(text, reach) {
    if (reach === "anywhere")
        return undefined;
    // A zone (fe80::1%eth0) says which interface, not which address.
    const [bare = ""] = text.split("%");
    if (!ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.isValid(bare))
        return "not an address";
    for (const address of [ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.parse(bare), ...embeddedIPv4(ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.parse(bare))]) {
        const range = address.range();
        if (metadataAddresses.has(address.toString()) || inMetadataRange(address))
            return "a cloud's metadata service";
        if (neverRanges.has(range))
            return `a ${spoken(range)} address`;
        if (reach === "elsewhere" && range !== "unicast" && !carriesIPv4(range))
            return `a ${spoken(range)} address`;
    }
    return undefined;
}
/** Why a host as written in an address may not be asked: a name that is known, or an address in digits. */
function refuseHost(hostname, reach) {
    if (reach === "anywhere")
        return undefined;
    const bare = withoutDots(hostname.replace(/^\[|\]$/gu, ""));
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(bare) !== 0)
        return refuseAddress(bare, reach);
    // 2852039166, 0xa9fea9fe and 0251.0376.0251.0376 are addresses to every resolver.
    const digits = /^(?:0x[\da-f]*|\d+)(?:\.(?:0x[\da-f]*|\d+)){0,3}$/iu.test(bare);
    const spelled = digits ? URL.parse(`http://${bare}`)?.hostname : undefined;
    if (spelled !== undefined && (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(spelled) !== 0)
        return refuseAddress(spelled, reach);
    if (metadataNames.test(bare))
        return "a cloud's metadata service";
    return undefined;
}
/** Names that resolved to public addresses in this run; a page of vendors is some hundred. */
const publicNames = new Set();
const mostNames = 10_000;
/**
 * A `lookup` for sockets. What is checked here is what is then connected to, so a name that answers differently
 * the second time gains nothing. One refused address refuses the name, and a name that was public stays so: whoever owns
 * it must not lead us into the network of the runner with the next answer, or with one of several.
 */
function guardedLookup(reach, resolve = node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup) {
    return (hostname, options, done) => {
        resolve(hostname, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
                return done(error, []);
            const name = withoutDots(hostname).toLowerCase();
            const outside = addresses.filter(({ address }) => refuseAddress(address, "elsewhere") === undefined);
            if (outside.length > 0 && publicNames.size < mostNames)
                publicNames.add(name);
            const strictest = reach === "configured" && publicNames.has(name) ? "elsewhere" : reach;
            for (const { address } of addresses) {
                const reason = refuseAddress(address, strictest);
                if (reason !== undefined)
                    return done(refusal(strictest === reach ? reason : `${reason}, where it was a public one,`), []);
            }
            done(null, addresses.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 })));
        });
    };
}
/** A name with dots at its end is the same name. */
function withoutDots(name) {
    let end = name.length;
    while (name[end - 1] === ".")
        end -= 1;
    return name.slice(0, end);
}
function inMetadataRange(address) {
    return (address instanceof ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.IPv6 &&
        metadataRanges.some(([range, bits]) => range instanceof ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.IPv6 && address.match(range, bits)));
}
function refusal(reason) {
    return Object.assign(new Error(reason), { code: refusedCode });
}
/** IPv4 addresses hide in mapped, compatible, translated (NAT64) and tunnelled (6to4, Teredo, ISATAP) IPv6 addresses. */
function embeddedIPv4(address) {
    if (!(address instanceof ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.IPv6))
        return [];
    const bytes = address.toByteArray();
    const at = (...places) => new ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.IPv4(places.map((place) => bytes[place] ?? 0));
    const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
    // Compatible (::a.b.c.d), which some stacks still connect to; :: and ::1 are told by their ranges.
    if (/^0{24}(?!0{7}[01])/u.test(hex))
        return [at(12, 13, 14, 15)];
    // A network's own translation prefix (64:ff9b:1::/48), the address around the eighth byte or at the end.
    if (hex.startsWith("0064ff9b0001"))
        return [at(6, 7, 9, 10), at(12, 13, 14, 15)];
    if (/^.{16}0[02]005efe/u.test(hex))
        return [at(12, 13, 14, 15)];
    switch (address.range()) {
        case "ipv4Mapped":
        case "rfc6145":
        case "rfc6052":
            return [at(12, 13, 14, 15)];
        case "6to4":
            return [at(2, 3, 4, 5)];
        case "teredo":
            return [new ipaddr_js__WEBPACK_IMPORTED_MODULE_2__.IPv4(bytes.slice(12).map((byte) => byte ^ 0xff))];
        default:
            return [];
    }
}
function carriesIPv4(range) {
    return ["ipv4Mapped", "rfc6145", "rfc6052", "6to4"].includes(range);
}
/** `linkLocal` → `link-local`. */
function spoken(range) {
    return range.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
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


/***/ }),

/***/ 77679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ evaluateCondition),
  z: () => (/* binding */ parseCondition)
});

// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/text/one-line.js
var one_line = __webpack_require__(6810);
// EXTERNAL MODULE: ./lib/text/records.js
var records = __webpack_require__(88445);
;// CONCATENATED MODULE: ./lib/world/probes/condition-value.js

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
            const text = Object.hasOwn(facts.headers, name) ? facts.headers[name] : undefined;
            return text === undefined ? { kind: "missing" } : { kind: "text", text };
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
        value = (0,records/* memberOf */.C5)(value, step);
        if (value === undefined)
            return undefined;
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

;// CONCATENATED MODULE: ./lib/world/probes/condition.js



const operators = ["==", "!=", "<=", ">=", "<", ">"];
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
    const [, before = "", sign, after = ""] = split ?? [];
    const operator = operators.find((known) => known === sign);
    if (operator === undefined)
        return { mistake: "expected a comparison such as [STATUS] == 200" };
    const left = parseOperand(before.trim());
    if ("mistake" in left)
        return left;
    const right = parseOperand(after.trim());
    if ("mistake" in right)
        return right;
    const sides = [left, right];
    if (sides.every(({ kind }) => kind === "literal" || kind === "pat" || kind === "any"))
        return { mistake: `expected one of ${places.map((place) => `[${place}]`).join(", ")}` };
    if (operator !== "==" && operator !== "!=" && sides.some(({ kind }) => kind === "pat" || kind === "any"))
        return { mistake: `pat() and any() go only with == and !=, not with ${operator}` };
    return { text, left, operator, right };
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
            const options = [];
            for (const text of inside.split(",")) {
                const option = parseOperand(text.trim());
                if ("mistake" in option)
                    return option;
                options.push(option);
            }
            if (options.some(({ kind }) => kind !== "literal" && kind !== "pat"))
                return { mistake: "any() holds values and pat(), nothing else" };
            return { kind: "any", options };
        }
        const of = parseOperand(inside.trim());
        if ("mistake" in of)
            return of;
        if (of.kind !== "place")
            return { mistake: `${name}() needs a place such as ${name}([BODY].items)` };
        return { kind: name === "len" ? "len" : "has", of };
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
        const [, plain, index, quoted = ""] = match;
        path.push(index === undefined ? (plain ?? quoted) : Number(index));
    }
    return path;
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
    return (0,one_line/* oneLine */.T)(textOf(value), mostShown);
}


/***/ }),

/***/ 53645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V6: () => (/* binding */ sourceTypes),
/* harmony export */   x4: () => (/* binding */ findSourceKind)
/* harmony export */ });
/* unused harmony export allSourceKinds */
/**
 * Every type of source, by what stands in `type`. Each is loaded when a settings file names it: to make the words of
 * all of them takes longer than to read a whole file. Settings, their JSON Schema and the table in the documentation
 * follow from this list.
 */
const sources = {
    prometheus: async () => (await Promise.all(/* import() */[__webpack_require__.e(7211), __webpack_require__.e(7906), __webpack_require__.e(2329), __webpack_require__.e(501), __webpack_require__.e(1761)]).then(__webpack_require__.bind(__webpack_require__, 11761))).prometheus,
    scrape: async () => (await Promise.all(/* import() */[__webpack_require__.e(7211), __webpack_require__.e(7906), __webpack_require__.e(2329), __webpack_require__.e(5608)]).then(__webpack_require__.bind(__webpack_require__, 65608))).scrape,
    http: async () => (await Promise.all(/* import() */[__webpack_require__.e(7211), __webpack_require__.e(7906), __webpack_require__.e(5066), __webpack_require__.e(2329), __webpack_require__.e(1627)]).then(__webpack_require__.bind(__webpack_require__, 21627))).http,
    file: async () => (await __webpack_require__.e(/* import() */ 8631).then(__webpack_require__.bind(__webpack_require__, 28631))).file,
    command: async () => (await __webpack_require__.e(/* import() */ 7187).then(__webpack_require__.bind(__webpack_require__, 97187))).command,
    datadog: async () => (await __webpack_require__.e(/* import() */ 7579).then(__webpack_require__.bind(__webpack_require__, 17579))).datadog,
    cloudwatch: async () => (await __webpack_require__.e(/* import() */ 300).then(__webpack_require__.bind(__webpack_require__, 80300))).cloudwatch,
    google: async () => (await __webpack_require__.e(/* import() */ 7774).then(__webpack_require__.bind(__webpack_require__, 57774))).google,
    azure: async () => (await __webpack_require__.e(/* import() */ 226).then(__webpack_require__.bind(__webpack_require__, 10226))).azure,
    newrelic: async () => (await __webpack_require__.e(/* import() */ 784).then(__webpack_require__.bind(__webpack_require__, 70784))).newrelic,
    dynatrace: async () => (await __webpack_require__.e(/* import() */ 370).then(__webpack_require__.bind(__webpack_require__, 10370))).dynatrace,
    sentry: async () => (await __webpack_require__.e(/* import() */ 8730).then(__webpack_require__.bind(__webpack_require__, 58730))).sentry,
    cloudflare: async () => (await __webpack_require__.e(/* import() */ 2274).then(__webpack_require__.bind(__webpack_require__, 42274))).cloudflare,
    elasticsearch: async () => (await __webpack_require__.e(/* import() */ 2018).then(__webpack_require__.bind(__webpack_require__, 62018))).elasticsearch,
    loki: async () => (await __webpack_require__.e(/* import() */ 136).then(__webpack_require__.bind(__webpack_require__, 50136))).loki,
    influxdb: async () => (await __webpack_require__.e(/* import() */ 3555).then(__webpack_require__.bind(__webpack_require__, 33555))).influxdb,
    graphite: async () => (await __webpack_require__.e(/* import() */ 6893).then(__webpack_require__.bind(__webpack_require__, 56893))).graphite,
};
const sourceTypes = Object.keys(sources);
/** Undefined when there is no such type. */
async function findSourceKind(type) {
    return Object.hasOwn(sources, type) ? sources[type]?.() : undefined;
}
/** Every one of them, in the order of the list; for the documentation, editors and tests. */
async function allSourceKinds() {
    return Promise.all(Object.values(sources).map((load) => load()));
}


/***/ })

};
