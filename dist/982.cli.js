export const id = 982;
export const ids = [982];
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

/***/ 19781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ publicPrefix),
/* harmony export */   x: () => (/* binding */ knownSecrets)
/* harmony export */ });
/* harmony import */ var _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31577);
/* harmony import */ var _text_token_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24885);


/** The public beginning of a known kind of token; empty when it is none. */
function publicPrefix(secret) {
    return _text_token_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .publicBeginnings */ .Ef.reduce((best, beginning) => (beginning.length > best.length && secret.startsWith(beginning) ? beginning : best), "");
}
// In a value of its own, all that follows is the key.
const privateKey = /(?:-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|Private-Lines: \d{1,4}\s)[\s\S]*/u;
const detectors = _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.filter((rule) => !rule.meta.id.endsWith("filter-comments"));
// All that the detectors know is at least this long; most values are not, and asking all of them takes a while.
const mayHoldToken = /[\w+/=-]{16}|PRIVATE KEY/u;
/** Where text holds credentials of known kinds. At most some thousand characters, please: the caller bounds it. */
function knownSecrets(text) {
    const spans = [];
    const context = {
        createTranslator: () => () => ({ message: "", messageId: "" }),
        report: ({ range: [start, end] }) => spans.push({ start, end }),
        ignore() { },
    };
    const source = { content: text, filePath: "", ext: "", contentType: "text" };
    if (!mayHoldToken.test(text))
        return spans;
    for (const { meta, create } of detectors) {
        const options = meta.id.endsWith("-aws") ? { enableIDScanRule: true } : {};
        create(context, options).file?.(source, {});
    }
    const key = privateKey.exec(text);
    if (key !== null)
        spans.push({ start: key.index, end: text.length });
    return [...spans, ...(0,_text_token_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .tokensIn */ .gF)(text).map(([start, end]) => ({ start, end }))];
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
/* harmony export */   Cu: () => (/* binding */ asJsonSchema),
/* harmony export */   eE: () => (/* binding */ knownKeys),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98439);

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
/** Where else a key may stand: `watch`, `integrations.NAME`. */
function placesOf(schema, key, depth = 5) {
    const search = (at, path, left) => expand(at).flatMap(({ properties, additionalProperties, items }) => {
        const here = path !== "" && Object.hasOwn(properties ?? {}, key) ? [path] : [];
        if (left === 0)
            return here;
        const below = Object.entries(properties ?? {}).flatMap(([name, inner]) => search(inner, path === "" ? name : `${path}.${name}`, left - 1));
        const named = typeof additionalProperties === "object"
            ? search(additionalProperties, `${path}.NAME`, left - 1)
            : [];
        return [...here, ...below, ...named, ...(items === undefined ? [] : search(items, path, left - 1))];
    });
    return [...new Set(search(schema, "", depth))];
}
/** As the author of a file sees it: before defaults and transformations. */
function asJsonSchema(schema) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl(schema, { io: "input", unrepresentable: "any", target: "draft-7" });
}
function expand(schema) {
    const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
    return inner.length === 0 ? [schema] : [schema, ...inner.flatMap(expand)];
}


/***/ }),

/***/ 38144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ mistakesOf),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   RT: () => (/* binding */ uniqueMistakes),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   qy: () => (/* binding */ nearestKey)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _text_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88445);



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
        const keys = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(parent) ? parent.items.map((item) => item.key) : [];
        const written = keys.find((one) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(one) && one.value === key);
        const range = nodeRange(written) ?? nodeRange(document.getIn(path.slice(0, length), true));
        if (range !== undefined)
            return lines.linePos(range[0]).line;
    }
    return undefined;
}
function nodeRange(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(node) ? (node.range ?? undefined) : undefined;
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
    return path.reduce(_text_records_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5, written);
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

/***/ 86853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mz: () => (/* binding */ fileSchema),
  XX: () => (/* binding */ integration),
  UU: () => (/* binding */ settings_name),
  BA: () => (/* binding */ sharedWords),
  LY: () => (/* binding */ signalSchemaOf)
});

// UNUSED EXPORTS: anySignal, schemaWith

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/world/duration.js
var world_duration = __webpack_require__(8946);
// EXTERNAL MODULE: ./lib/world/address-guard.js
var address_guard = __webpack_require__(41404);
// EXTERNAL MODULE: ./lib/world/probes/condition.js
var condition = __webpack_require__(48151);
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
    takes: (text) => isNumber(text) || (0,duration/* parseDuration */.E)(text) !== undefined,
    expected: () => "expected a time such as 800ms or 2s",
    isOrdered: true,
    range: [0, Number.POSITIVE_INFINITY],
};
const untilExpiry = {
    takes: (text) => (0,duration/* parseDuration */.E)(text) !== undefined,
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
    const number = isNumber(text) ? Number(text) : (0,duration/* parseDuration */.E)(text);
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
    timeout: world_duration/* duration */.p.prefault("10s").describe("For the whole probe, redirects and body included."),
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

// EXTERNAL MODULE: ./lib/world/sources/index.js + 40 modules
var sources = __webpack_require__(16386);
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
const signalSchema = ({ signal }) => signal.extend(common).strict();
/** For editors: any source's words. Reading checks a signal against the words of its own source alone. */
const anySignal = () => z.union(sourceKinds.map(signalSchema));
const looseSignal = schemas/* looseObject */._H3({ source: common.source });
/** What all signals share, of one that was read with its source's words. */
const sharedWords = schemas/* looseObject */._H3(common);
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
    probes: schemas/* array */.YOg(probeSettings.superRefine(refuseGuardedAddress))
        .max(20)
        .default([])
        .describe("Health checks of it."),
    "status-page": address.optional().describe("The vendor's own word."),
});
const live = probeSettings
    .extend({
    conditions: probeSettings.shape.conditions
        .removeDefault()
        .describe("The deploy counts as live once all of them hold; $SHA, $GOOD and $ENVIRONMENT are put in."),
    every: world_duration/* duration */.p.prefault("5s").describe("How often it is asked until it is live."),
})
    .superRefine(refuseGuardedAddress);
const defaultMinimumMs = 5 * 60_000;
const watch = schemas/* strictObject */.rej({
    duration: world_duration/* duration */.p.prefault("15m").describe("How long a deploy is watched at most."),
    interval: world_duration/* duration */.p.prefault("15s").describe("How often we look."),
    baseline: world_duration/* duration */.p.prefault("1h").describe("How much of the time before the deploy is the measure."),
    history: world_duration/* duration */.p
        .prefault("24h")
        .describe("How far back calm stretches are looked for, to learn how much chance alone brings."),
    sample: world_duration/* duration */.p.prefault("2m").describe("How long mode: baseline reads what keeps no history."),
    settle: world_duration/* duration */.p
        .prefault("60s")
        .describe("Restarts and cold caches: bad readings this early alarm only if they last."),
    hold: world_duration/* duration */.p.prefault("30s").describe("How long an alarm must last."),
    minimum: world_duration/* duration */.p.prefault("5m").describe("Not called healthy before this."),
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
        .describe("Neutral addresses that tell whether the runner has outbound network."),
})
    .check(({ value, issues }) => {
    const wrong = (path, message) => issues.push({ code: "custom", input: value, path: [path], message });
    if (value.interval < 1_000)
        wrong("interval", "expected at least 1s");
    if (value.duration < value.settle + value.hold + value.interval) {
        const spans = [value.settle, value.hold, value.interval].map((ms) => (0,duration/* duration */.p)(ms / 1_000));
        wrong("duration", `expected longer than settle, hold and one interval (${spans.join(", ")}) together`);
    }
    // Its default gives way to a short watch; who writes it means it.
    if (value.minimum > value.duration && value.minimum !== defaultMinimumMs) {
        wrong("minimum", `expected at most duration (${(0,duration/* duration */.p)(value.duration / 1_000)}), got longer`);
    }
    if (value.baseline < value.interval)
        wrong("baseline", "expected at least one interval");
    if (value.sample < value.interval)
        wrong("sample", "expected at least one interval");
    if (value.duration > 6 * 3_600_000)
        wrong("duration", "expected at most 6h: a job ends then");
    if (value.unacceptable <= value.tolerate)
        wrong("unacceptable", "expected more than tolerate");
});
const workflowFile = (example) => schemas/* string */.YjP().regex(/^[\w.-]{1,100}\.ya?ml$/u, {
    error: `expected the name of a workflow file, such as ${example}`,
});
const workflowInputs = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]))
    .default({})
    .describe("Its inputs; $GOOD, $SHA and $ENVIRONMENT are put in.");
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
    wait: world_duration/* duration */.p.prefault("10m").describe("How long to wait until the good commit is live again."),
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
const verify = schemas/* strictObject */.rej({
    workflow: workflowFile("ci.yml").describe("Your own check, run on the revert's branch; its `on:` must name workflow_dispatch."),
    inputs: workflowInputs,
    timeout: world_duration/* duration */.p.prefault("20m").describe("How long its result is waited for."),
})
    .check(({ value, issues }) => {
    if (value.timeout <= 7_200_000)
        return;
    issues.push({ code: "custom", input: value, path: ["timeout"], message: "expected at most 2h" });
});
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
    labels: texts.describe("Labels for the revert and the incident, besides ours."),
    reviewers: texts.describe("People and @org/teams asked to review the revert."),
    "max-age": world_duration/* duration */.p.prefault("6h").describe("An older deploy is not reverted by machine."),
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
    rollback: rollback
        .optional()
        .describe("Deploy the last good commit again at once, while the revert waits to be merged."),
});
const incident = schemas/* strictObject */.rej({
    close: schemas/* enum */.k5n(["asked", "recovered"])
        .default("asked")
        .describe("Close the incident when somebody asks for it, or as soon as a watch finds production recovered."),
    bots: texts.describe("Logins of Apps whose comments may command, such as acme-oncall[bot]."),
    remind: world_duration/* duration */.p
        .prefault("1d")
        .describe("An open incident that nobody has written to for so long is reminded of, once."),
});
const service = schemas/* strictObject */.rej({
    paths: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(300))
        .min(1)
        .describe("Globs of the files that it is made of, shared ones too: a change of none of them is no suspect."),
});
/** The whole file; how a signal and the review section look is up to the reader. */
const schemaWith = (signal, review) => schemas/* strictObject */.rej({
    $schema: schemas/* string */.YjP().optional().describe("Address of this schema, for editors."),
    version: schemas/* literal */.euz(1).describe("Of the form of this file."),
    extends: schemas/* string */.YjP()
        .refine((text) => (0,settings_extends/* parseExtends */.DB)(text) !== undefined, {
        error: "expected owner/repo[/path]@ref, such as acme/policies/deploy-guard.yml@main",
    })
        .optional()
        .describe("Another repository's settings, owner/repo[/path]@ref, which these are laid over."),
    sources: schemas/* record */.g1P(settings_name, schemas/* discriminatedUnion */.gMt("type", sources/* sourceKinds */.B.map(({ settings }) => settings)))
        .default({})
        .describe("Where readings come from, by a name of yours."),
    signals: schemas/* record */.g1P(settings_name, signal)
        .default({})
        .describe("What is watched, by a name of yours, each in the words of its source."),
    integrations: schemas/* record */.g1P(settings_name, integration(signal))
        .default({})
        .describe("Services of others that you depend on, by name."),
    watch: watch.prefault({}).describe("How a deploy is watched and judged."),
    response: response.prefault({}).describe("What is done about a deploy that made production worse."),
    incident: incident
        .optional()
        .describe("The incident as it lives on. With this section it says which commands comments may hold."),
    review: review.describe("How pull requests are reviewed."),
    services: schemas/* record */.g1P(settings_name, service)
        .default({})
        .describe("Of a monorepo: what is deployed by itself, by a name that the input `service` gives."),
    links: schemas/* record */.g1P(schemas/* string */.YjP().max(60), address)
        .default({})
        .describe("Dashboards and runbooks for the incident, by title."),
});
/**
 * What is read first; each signal is then held against the words of its source. A watch has no use for the review
 * section, and loading every rule to check it would make each start slower.
 */
const fileSchema = schemaWith(looseSignal, schemas/* unknown */.L5J().optional());
const signalSchemas = new Map();
/** Words of a signal on a source of this kind. Made when it is asked for: a file names one or two of them. */
function signalSchemaOf(kind) {
    const schema = signalSchemas.get(kind) ?? signalSchema(kind);
    signalSchemas.set(kind, schema);
    return schema;
}


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
            const line = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA)(document, lines, at);
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
const significantForm = new Intl.NumberFormat("en-US", {
    maximumFractionDigits: 0,
    maximumSignificantDigits: 3,
    roundingPriority: "morePrecision",
});
const percentForm = new Intl.NumberFormat("en-US", {
    maximumFractionDigits: 1,
    maximumSignificantDigits: 2,
    roundingPriority: "morePrecision",
});
const countForm = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
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
    return `${percentForm.format(value)} %`;
}
/** Three significant digits, thousands grouped: `0.21`, `12.4`, `1,104`. */
function significant(value) {
    return significantForm.format(value);
}
/** Whole events: `8,903`. */
function count(value) {
    return countForm.format(value);
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

/***/ 99309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   Yj: () => (/* binding */ firstPart)
/* harmony export */ });
/** The first line as it stands, such as the subject of a commit's message. */
function firstLine(text) {
    return firstPart(text, "\n");
}
/** What stands before the first such sign; all of it when there is none. */
function firstPart(text, sign) {
    const at = text.indexOf(sign);
    return at < 0 ? text : text.slice(0, at);
}
/** What stands behind the last such sign, such as the name of a file at the end of its path; all of it when there is none. */
function lastPart(text, sign) {
    const at = text.lastIndexOf(sign);
    return at < 0 ? text : text.slice(at + sign.length);
}


/***/ }),

/***/ 88445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether a value from outside is a mapping, whose values are not known yet. */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** What a value from outside holds by this name of its own; undefined when it is no object or list, or holds none. */
function memberOf(value, key) {
    return typeof value === "object" && value !== null
        ? Object.getOwnPropertyDescriptor(value, key)?.value
        : undefined;
}
/** The keys of a table that the code itself holds: it has no others than its type tells. */
function keysOf(table) {
    return Object.keys(table);
}


/***/ }),

/***/ 24885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ publicBeginnings),
/* harmony export */   gF: () => (/* binding */ tokensIn)
/* harmony export */ });
/* unused harmony export tokenShapes */
/**
 * Credentials whose vendors publish how they look. A public beginning tells a reader which kind it is, and nothing else,
 * so it may be shown. What follows it is so long that no ordinary text has it by chance.
 */
const shapes = [
    // Code and packages.
    ["ghp_ gho_ ghu_ ghs_ ghr_ github_pat_", "\\w{16,255}"],
    ["glpat- gldt- glrt- glptt- glcbt- glft- glsoat- glimt- glagent- gloas- GR1348941", "[\\w.-]{16,255}"],
    [
        "npm_ rubygems_ CLOJARS_ dckr_pat_ dckr_oat_ pypi- squ_ sqp_ sqa_ CCIPAT_ bkua_ ATBB ATATT3 ATCTT3",
        "[\\w=-]{24,255}",
    ],
    // Clouds.
    ["AKIA ASIA ABIA ACCA", "[A-Z2-7]{16}(?![A-Za-z0-9])"],
    ["ABSK da2- LTAI5t AQVN FwoGZXIvYXdz IQoJb3JpZ2luX2", "[\\w+/=-]{18,2048}"],
    ["AIza GOCSPX- ya29. 1//0", "[\\w.-]{20,512}"],
    [
        "dop_v1_ doo_v1_ dor_v1_ rnd_ nfp_ HRKU- tskey- sbp_ sb_secret_ pscale_pw_ pscale_tkn_ pscale_oauth_",
        "[\\w-]{20,255}",
    ],
    ["fm1r_ fm1a_ fm2_", "[\\w+/=,-]{24,2048}"],
    ["hvs. hvb. hvr. dp.pt. dp.st. dp.ct. dp.sa. dp.scim. dp.audit. ops_eyJ", "[\\w+/=.-]{16,2048}"],
    // Money.
    ["sk_live_ sk_test_ rk_live_ rk_test_ whsec_ pk_live_ pk_test_", "[\\w+/=]{8,255}"],
    [
        "sq0atp- sq0csp- EAAA shippo_live_ shippo_test_ duffel_live_ duffel_test_ EZAK EZTK FLWSECK- FLWSECK_TEST-",
        "[\\w-]{16,255}",
    ],
    [
        "access_token$production$ access_token$sandbox$ access-production- access-sandbox- access-development-",
        "[\\w$-]{24,255}",
    ],
    // People.
    ["xoxb- xoxp- xoxa- xoxr- xoxs- xoxe- xoxe.xoxp- xapp-1-", "[\\w+/.-]{10,512}"],
    ["SG. xkeysib- shpat_ shpss_ shpca_ shppa_ shptka_", "[\\w.-]{24,255}"],
    ["pat-na1- pat-eu1- CFPAT- PMAK- lin_api_ lin_oauth_ ntn_ figd_ rdme_ tfp_ pnu_", "[\\w.-]{34,512}"],
    // Models.
    ["sk-ant- sk-proj- sk-svcacct- sk-or-v1- gsk_ pplx- pcsk_ lsv2_pt_ lsv2_sk_", "[\\w-]{16,255}"],
    // What watches.
    ["glsa_ glc_ NRAK- NRII- sntrys_ sntryu_ hcaik_ hcbik_ dt0c01. dt0s01. phx_", "[\\w+/=.-]{24,512}"],
    // Keys.
    ["AGE-SECRET-KEY-1 AGE-PLUGIN-", "[A-Z0-9-]{20,255}"],
    ["v2.local. v3.local. v4.local. v2.public. v3.public. v4.public.", "[\\w-]{40,2048}"],
];
/** Shapes with something in the middle or at the end by which they are known. */
const others = [
    // Beginnings that ordinary words have too: what follows decides.
    /(?<![\w-])(?:cio[A-Za-z0-9]{32}|(?:hf|r8)_[A-Za-z0-9]{30,40}|rnd_[A-Za-z0-9]{28}|secret_[A-Za-z0-9]{43}|fnA[\w-]{37})(?![\w-])/gu,
    /(?<![\w-])(?:key-[0-9a-f]{32}|dapi[0-9a-f]{32}|pul-[0-9a-f]{40}|napi_[a-z0-9]{40,80}|live_[A-Za-z0-9]{30,35}|sk_[0-9a-f]{40,64}|xai-[A-Za-z0-9]{60,90}|sk-admin-[\w-]{60,255})(?![\w-])/gu,
    /(?<![\w-])(?:sdk|api|mob|access-(?:production|sandbox|development))-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/gu,
    /(?<![\w-])re_[A-Za-z0-9]{6,10}_[A-Za-z0-9]{20,30}(?![\w-])/gu,
    /(?<![\w-])sl\.[\w-]{100,255}/gu,
    // JSON Web Tokens.
    /(?<![\w-])eyJ[\w-]{8,2048}\.eyJ[\w-]{8,4096}(?:\.[\w-]{0,2048})?/gu,
    /(?<![\w-])[sp]k\.eyJ[\w-]{20,512}\.[\w-]{16,64}/gu,
    // Telegram, Firebase, Discord.
    /(?<!\d)\d{8,10}:AA[\w-]{32,34}/gu,
    /(?<![\w-])[\w-]{8,24}:APA91b[\w-]{60,255}/gu,
    /(?<![\w-])(?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){6}[A-Za-z0-9]{0,2}\.[\w-]{6}\.[\w-]{27,40}/gu,
    // Azure, HashiCorp, OpenAI, Salesforce, Airtable, Mailgun and Mailchimp, Asana, Twitter, Twilio, Cloudflare.
    /(?<![\w.~-])[\w~.-]{3}\dQ~[\w~.-]{31,34}/gu,
    /(?<![\w-])[\w-]{14}\.atlasv1\.[\w-]{60,70}/gu,
    /(?<![\w-])sk-[\w-]{16,100}T3BlbkFJ[\w-]{16,100}/gu,
    /(?<![\w-])00D[A-Za-z0-9]{12,15}![\w.]{40,160}/gu,
    /(?<![\w-])pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/gu,
    /(?<![\w-])[0-9a-f]{32}-(?:us\d{1,2}|[0-9a-f]{8}-[0-9a-f]{8})(?![\w-])/gu,
    /(?<![\w/-])[012]\/\d{10,18}:[0-9a-f]{32}/gu,
    /(?<![\w-])A{20,24}[\w%-]{60,120}/gu,
    /(?<![A-Za-z0-9])(?:AC|SK)[0-9a-f]{32}(?![A-Za-z0-9])/gu,
    /(?<![\w-])st\.[0-9a-f]{24}\.[0-9a-f]{32}\.[0-9a-f]{32}/gu,
    /(?<![\w-])v1\.0-[0-9a-f]{24}-[0-9a-f]{100,160}/gu,
];
// As far as a key goes, also where its end is cut off.
const privateKey = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\w+/=\\:,\s-]{0,16000}/gu;
const escaped = (text) => text.replace(/[.$+/]/gu, "\\$&");
const beginningsOf = (list) => list.split(" ");
/** Beginnings that say which kind of credential it is, and no more. */
const publicBeginnings = [
    ...shapes.flatMap(([beginnings]) => beginningsOf(beginnings)),
    ...beginningsOf("sk- key- dapi hf_ r8_ re_ sdk- pul- napi_ sl. eyJ"),
];
/** Every published shape, with the flag `g`. */
const tokenShapes = [
    ...shapes.map(([beginnings, rest]) => new RegExp(`(?<![A-Za-z0-9_])(?:${beginningsOf(beginnings).map(escaped).join("|")})${rest}`, "gu")),
    ...others,
    privateKey,
];
/** Where text holds credentials of published shapes: beginning and end of each place. */
function tokensIn(text) {
    return tokenShapes.flatMap((shape) => [...text.matchAll(shape)]
        // A long name in small letters may begin as one.
        .filter(([found]) => /\d|PRIVATE KEY|[a-z][A-Z]/u.test(found))
        .map((match) => [match.index, match.index + match[0].length]));
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
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

/***/ 71248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   PZ: () => (/* binding */ baseEnvironment),
/* harmony export */   TL: () => (/* binding */ openObjectReader),
/* harmony export */   eT: () => (/* binding */ demandGit),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   oM: () => (/* binding */ firstComplaint)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




const timeoutMs = 300_000;
// Nothing else of the caller's environment reaches git: GIT_DIR, GIT_TRACE or an askpass program would change what it does.
const inherited = /^(PATH|Path|SystemRoot|TMPDIR|TEMP|TMP|https?_proxy|HTTPS?_PROXY|no_proxy|NO_PROXY|all_proxy|ALL_PROXY|SSL_CERT_(FILE|DIR))$/u;
/** No prompt, no network, no replaced objects, messages in English. */
function baseEnvironment() {
    const kept = Object.entries(process.env).flatMap(([name, value]) => value !== undefined && inherited.test(name) ? [[name, value]] : []);
    return {
        ...Object.fromEntries(kept),
        LC_ALL: "C",
        GIT_TERMINAL_PROMPT: "0",
        GIT_ALLOW_PROTOCOL: "",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_OPTIONAL_LOCKS: "0",
    };
}
/** Standard output and exit code of one git command. @throws WorldError when git is missing, is killed, or takes too long. */
async function runGit(args, { cwd, env }, input = "") {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", args, { cwd, env });
    // A timer of our own: that of spawn goes on after a start that failed, and keeps the process alive until it ends.
    const timer = setTimeout(() => child.kill("SIGKILL"), timeoutMs);
    const ended = new Promise((resolve, reject) => {
        child.once("error", (cause) => {
            // Nothing else will end what waits for its output.
            child.stdout.destroy();
            child.stderr.destroy();
            reject(notStarted(cause, cwd));
        });
        child.once("close", (code, signal) => {
            if (code !== null)
                resolve(code);
            else
                reject(new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldError */ .nM(`was ended by ${signal}`, { service: "git", request: `git ${args[0]}` }));
        });
    });
    // Git may end before it has read everything; its exit code tells.
    child.stdin.on("error", () => { });
    child.stdin.end(input);
    try {
        const [code, out, complaint] = await Promise.all([ended, (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.buffer)(child.stdout), (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.buffer)(child.stderr)]);
        return { out, complaint: complaint.toString(), code };
    }
    finally {
        clearTimeout(timer);
    }
}
/** A folder that is not there looks to the system like a program that is not there. */
function notStarted(cause, cwd) {
    const why = !isFolder(cwd)
        ? `there is no folder ${cwd}`
        : cause.code === "ENOENT"
            ? "there is no git on this machine"
            : "could not be started";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldError */ .nM(why, { service: "git", cause });
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** As runGit, for commands that must succeed. */
async function demandGit(args, place, input) {
    const { out, complaint, code } = await runGit(args, place, input);
    if (code === 0)
        return out.toString();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldError */ .nM(firstComplaint(complaint), { service: "git", request: `git ${args[0]}` });
}
/** Git's own sentence, without its label. */
function firstComplaint(stderr) {
    const lines = stderr.split("\n").filter((line) => line.trim() !== "");
    const line = lines.find((text) => text.startsWith("fatal:")) ?? lines[0] ?? "it failed without a word";
    return line.replace(/^(?:fatal|error):\s*/u, "").slice(0, 300);
}
/** `git cat-file --batch`. */
function openObjectReader({ cwd, env }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", ["cat-file", "--batch"], { cwd, env, stdio: ["pipe", "pipe", "ignore"] });
    const waiting = [];
    let pieces = [];
    let held = 0;
    let needed = 1;
    let failure;
    function fail(message, cause) {
        failure ??= new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldError */ .nM(message, { service: "git", request: "git cat-file", cause });
        for (const { reject } of waiting.splice(0))
            reject(failure);
    }
    child.once("error", (cause) => {
        failure ??= notStarted(cause, cwd);
        fail(failure.message, cause);
    });
    child.once("close", () => fail("ended before it had answered"));
    child.stdin.on("error", () => { });
    child.stdout.on("data", (piece) => {
        pieces.push(piece);
        held += piece.length;
        // Joining only when an object is whole keeps large objects from being copied again with each piece.
        if (held >= needed)
            drain();
    });
    function drain() {
        const [first, ...others] = pieces;
        if (first === undefined)
            return;
        const all = others.length === 0 ? first : Buffer.concat(pieces);
        let at = 0;
        needed = 1;
        while (waiting.length > 0) {
            const lineEnd = all.indexOf(10, at);
            if (lineEnd < 0)
                break;
            const header = all.toString("latin1", at, lineEnd);
            const found = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/u.exec(header);
            const size = found === null ? -1 : Number(found[3]);
            const end = lineEnd + 1 + (found === null ? 0 : size + 1);
            if (all.length < end) {
                needed = end - at;
                break;
            }
            const content = Buffer.from(all.subarray(lineEnd + 1, end - 1));
            const [, sha = "", type = ""] = found ?? [];
            waiting.shift()?.resolve(found === null ? undefined : { sha, type, content });
            at = end;
        }
        pieces = at < all.length ? [all.subarray(at)] : [];
        held = all.length - at;
        if (needed === 1)
            needed = held + 1;
    }
    return {
        find(name) {
            if (failure !== undefined)
                return Promise.reject(failure);
            return new Promise((resolve, reject) => {
                waiting.push({ resolve, reject });
                child.stdin.write(`${name}\n`);
            });
        },
        close() {
            if (child.exitCode !== null || failure !== undefined)
                return Promise.resolve();
            const closed = new Promise((resolve) => child.once("close", () => resolve()));
            child.stdin.end();
            return closed;
        },
    };
}


/***/ }),

/***/ 71367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ explainError),
/* harmony export */   XE: () => (/* binding */ explainPage),
/* harmony export */   cq: () => (/* binding */ explainStatus)
/* harmony export */ });
/* harmony import */ var proxy_from_env__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98182);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6810);
/* harmony import */ var _text_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88445);



/** Of an answer from 400 on. */
function explainStatus(answer, request) {
    const reason = reasonIn(answer);
    return {
        reason,
        advice: speaksPlainHttp(answer) ? useHttps : adviceByStatus[answer.status]?.(request, answer),
    };
}
const useHttps = "The port speaks TLS: write https:// instead of http://";
/** nginx, Go and Apache answer so when a TLS port is asked in plain HTTP. */
function speaksPlainHttp({ status, text }) {
    return (status === 400 &&
        /plain HTTP request was sent to HTTPS|HTTP request to an HTTPS server|speaking plain HTTP to an SSL/iu.test(text.slice(0, 2_000)));
}
const adviceByStatus = {
    401(request, { headers, text }) {
        if (/no org id/iu.test(text.slice(0, 200)))
            return "It wants a tenant: set headers: { X-Scope-OrgID: … }";
        const wanted = /^\s*([A-Za-z][\w-]{1,20})\b/u.exec(headers["www-authenticate"] ?? "")?.[1];
        const given = givenScheme(request);
        if (given === undefined)
            return `It asks for a login: set headers: { Authorization: "${wanted ?? "Bearer"} \${TOKEN}" }, and pass TOKEN with env: in the workflow step`;
        if (wanted !== undefined && wanted.toLowerCase() !== given.toLowerCase())
            return `It wants a login by ${wanted}, and was given one by ${given}`;
        return "The login is not accepted: is it right, not run out, and is the secret of that name there?";
    },
    403: (request) => givenScheme(request) === undefined
        ? "It may not be read without a login, or not from where the runner is: set headers, or allow the runner's address"
        : "The login is known, but may not read this: it lacks a right or a role",
    404({ url }) {
        const path = URL.parse(url)?.pathname ?? "";
        const doubled = /(\/api\/v\d+)(?:\/.*)?\1(?:\/|$)/u.exec(path)?.[1];
        if (doubled !== undefined)
            return `The address in the settings ends in ${doubled} already: leave that off`;
        if (path.endsWith("/api/v1/query") || path.endsWith("/api/v1/query_range"))
            return "Is the address right? It is the part before /api/v1; Mimir and Grafana Cloud have /prometheus or /api/prom in it, a proxy its own path";
        return "There is nothing at this path: is the address right?";
    },
    405: () => "It takes no request of this kind: is this the address of the service itself?",
    407: () => "The proxy in between wants a login: put it into HTTPS_PROXY, or take the host out by NO_PROXY",
};
/** Bearer, Basic, …; undefined when no login goes along. */
function givenScheme({ url, headers = {} }) {
    const [, value] = Object.entries(headers).find(([name]) => name.toLowerCase() === "authorization") ?? [];
    if (value !== undefined)
        return /^\s*([A-Za-z][\w-]{1,20})\s/u.exec(value)?.[1] ?? "a bare token";
    const address = URL.parse(url);
    if (address !== null && address.username !== "")
        return "Basic";
    const own = Object.keys(headers).find((name) => /key|token/iu.test(name));
    return own === undefined ? undefined : `the header ${own}`;
}
/** The one sentence in a JSON answer, a short text, or a page's title. */
function reasonIn({ text, headers }) {
    const start = text.slice(0, 100_000);
    const json = parsed(start);
    const said = json === undefined ? undefined : sentenceIn(json, 0);
    if (said !== undefined)
        return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(said, 200);
    if (json !== undefined)
        return undefined;
    if (isPage(start))
        return titleOf(start);
    const isText = /^text\/plain\b/iu.test(headers["content-type"] ?? "");
    return isText && text.length <= 300 && text.trim() !== "" ? (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text, 200) : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const telling = ["message", "error_description", "error", "detail", "reason", "title", "msg", "errors"];
function sentenceIn(value, depth) {
    if (typeof value === "string")
        return value.trim() === "" ? undefined : value;
    if (value === null || typeof value !== "object" || depth > 3)
        return undefined;
    if (Array.isArray(value))
        return sentenceIn(value[0], depth + 1);
    for (const key of telling) {
        const found = sentenceIn((0,_text_records_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, key), depth + 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function isPage(text) {
    return /^\s*<(?:!doctype|html|head|body|\?xml)/iu.test(text);
}
function titleOf(page) {
    const start = page.search(/<title[\s>]/iu);
    if (start < 0)
        return undefined;
    const [, title = ""] = /^<title[^>]{0,200}>([^<]{1,300})/iu.exec(page.slice(start, start + 600)) ?? [];
    return title.trim() === "" ? undefined : (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(title, 100);
}
/** Of an answer that should have been data: where it comes from instead. Undefined when it is no web page. */
function explainPage(answer, asked) {
    if (!isPage(answer.text.slice(0, 2_000)))
        return undefined;
    const title = titleOf(answer.text.slice(0, 100_000));
    const [from, to] = [URL.parse(asked), URL.parse(answer.url)];
    const moved = from !== null && to !== null && (from.origin !== to.origin || from.pathname !== to.pathname);
    const isLogin = /log[ -]?in|sign[ -]?in|\bsso\b|oauth|\bauth/iu.test(`${to?.hostname ?? ""}${to?.pathname ?? ""} ${title ?? ""}`);
    const where = moved ? `led to ${to.origin}${to.pathname}, ` : "";
    return {
        reason: `${where}a web page instead of data${title === undefined ? "" : ` ("${title}")`}`,
        advice: isLogin
            ? 'It wants a login: set headers: { Authorization: "Bearer ${TOKEN}" }, or ask the address behind the login page'
            : "Is this the address of the API, and not that of its pages?",
    };
}
const authority = "Its authority is not a public one: give the step env: NODE_EXTRA_CA_CERTS with the path of a file that holds the authority's certificate";
const adviceByCode = {
    DEPTH_ZERO_SELF_SIGNED_CERT: () => authority,
    SELF_SIGNED_CERT_IN_CHAIN: () => authority,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: () => authority,
    UNABLE_TO_GET_ISSUER_CERT: () => authority,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: () => authority,
    CERT_HAS_EXPIRED: () => "It has run out: have it renewed",
    ERR_TLS_CERT_ALTNAME_INVALID: ({ hostname }) => `It is not for ${hostname}: ask it by a name that it holds`,
    EPROTO: () => "The port may speak plain HTTP: then write http:// instead of https://",
    HPE_INVALID_CONSTANT: () => "The port speaks something else than HTTP: is it the right one?",
    ECONNRESET: ({ protocol }) => (protocol === "http:" ? "If the port speaks TLS, write https://" : undefined),
    ECONNREFUSED: ({ hostname }) => /^(?:localhost|127\.|\[::1\])/u.test(hostname)
        ? "Here this is the runner itself: a service container is asked by its own name, or its port has to be mapped"
        : "Nobody listens there: is the port right, and may the runner reach it?",
    ENOTFOUND: () => "Is it spelt right? A name of a private network is not known to GitHub's runners: run on one of your own inside it",
    EHOSTUNREACH: () => "Is it in a private network? Then run on a runner inside it",
    ENETUNREACH: () => "Is it in a private network? Then run on a runner inside it",
    ETIMEDOUT: () => "A firewall may drop the runner's requests: allow its address, or run on a runner inside",
};
/** Of a request that got no whole answer. */
function explainError({ code = "", fault }, { url }) {
    const address = URL.parse(url);
    if (address === null)
        return {};
    const own = fault === "timeout" ? adviceByCode.ETIMEDOUT : adviceByCode[code];
    const proxied = ["connection", "name", "timeout"].includes(fault) && (0,proxy_from_env__WEBPACK_IMPORTED_MODULE_2__/* .getProxyForUrl */ .T)(url) !== "";
    return {
        advice: proxied
            ? "It is asked through the proxy of HTTPS_PROXY; NO_PROXY names hosts that are not"
            : own?.(address),
    };
}


/***/ }),

/***/ 48151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ evaluateCondition),
/* harmony export */   z: () => (/* binding */ parseCondition)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54783);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6810);
/* harmony import */ var _text_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88445);



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
        value = (0,_text_records_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, step);
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
    return isPlainNumber(value.text) ? Number(value.text) : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(value.text);
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
    return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(textOf(value), mostShown);
}


/***/ }),

/***/ 10128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ endpoint)
/* harmony export */ });
/** Address of a path of an API; what stands before it in the API's own address is kept, such as the path of a proxy. */
function endpoint(api, path) {
    const url = new URL(api);
    url.pathname = url.pathname.replace(/\/+$/u, "") + path;
    return url;
}


/***/ }),

/***/ 40272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ presetMissing),
/* harmony export */   t: () => (/* binding */ findPreset)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82965);
/* harmony import */ var _promql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78342);



/** The metrics of a preset that the server has had within the last hour, in one request; undefined when it has none of them. */
async function findPreset(api, query, time, cancel) {
    const rows = _presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presets */ .v4[query.preset];
    const wheres = whereParts(query);
    const candidates = rows.flatMap((row) => wheres.flatMap((where) => {
        const probe = probeOf(row, query.measure, where);
        const fitting = queryOf(row, query, where);
        return probe === undefined || fitting === undefined ? [] : [{ row, probe, fitting }];
    }));
    const asked = candidates.map(({ probe }, index) => `label_replace(count(last_over_time(${probe}[1h])), "asked", "${index}", "", "")`);
    const { series } = await api.instant(asked.join(" or "), time, cancel);
    const there = new Set(series.flatMap(({ labels, points }) => ((points[0]?.[1] ?? 0) > 0 ? [labels.asked] : [])));
    const [first, ...others] = candidates.filter((_, index) => there.has(String(index)));
    if (first === undefined)
        return undefined;
    const more = [...new Set(others.map(({ row }) => row.framework))].filter((name) => name !== first.row.framework);
    const also = more.length === 0 ? "" : `; there are also those of ${more.slice(0, 5).join(", ")}`;
    return {
        query: first.fitting,
        note: `${query.preset}: the metrics of ${first.row.framework}${also}`,
    };
}
/** A host is found under one of several labels. */
function whereParts({ where = "", host }) {
    const inner = (0,_promql_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorText */ .nM)("", where).replace(/^\{|\}$/gu, "");
    if (host === undefined)
        return [inner];
    return _presets_js__WEBPACK_IMPORTED_MODULE_1__/* .hostLabels */ ._q.map((label) => [inner, `${label}=${JSON.stringify(host)}`].filter((part) => part !== "").join(","));
}
/** A selector that matches where the row fits: the metric is there, with the label that tells what failed. */
function probeOf({ errors, latency }, measure, where) {
    if (measure === "latency")
        return latency === undefined ? undefined : (0,_promql_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorText */ .nM)(`${latency}_bucket`, where);
    if (errors === undefined)
        return undefined;
    return "bad" in errors
        ? (0,_promql_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorText */ .nM)(errors.total, where)
        : (0,_promql_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorText */ .nM)(errors.total, where, `${errors.of}!=""`);
}
/** Undefined where the row does not have what is measured. */
function queryOf({ errors, latency }, { measure, slowerThanMs = "baseline-p95" }, where) {
    if (measure === "latency") {
        if (latency === undefined)
            return undefined;
        return { kind: "histogram", gives: "ratio", histogram: latency, where: `{${where}}`, slowerThanMs };
    }
    if (errors === undefined)
        return undefined;
    const bad = "bad" in errors
        ? (0,_promql_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorText */ .nM)(errors.bad, where)
        : (0,_promql_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorText */ .nM)(errors.total, where, `${errors.of}=~"${errors.failed}"`);
    const total = (0,_promql_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorText */ .nM)(errors.total, where);
    return { kind: "ratio", gives: "ratio", bad: { selector: bad }, total: { selector: total } };
}
/** Why a signal of a preset can't be read where the server has none of its metrics. */
function presetMissing({ preset, measure, where, host }, service) {
    const rows = _presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presets */ .v4[preset];
    const names = rows.flatMap(({ errors, latency }) => (measure === "latency" ? latency : errors?.total) ?? []);
    const which = [where, host && `host ${host}`].filter(Boolean).join(", ");
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`has none of the metrics that the preset ${preset} knows${which === "" ? "" : ` (${which})`}`, {
        service,
        advice: `Looked for ${[...new Set(names)].slice(0, 6).join(", ")} and others; write bad and total with the names that there are`,
    });
}


/***/ }),

/***/ 16386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ sourceKinds)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text/records.js
var records = __webpack_require__(88445);
// EXTERNAL MODULE: ./lib/world/http-advice.js
var http_advice = __webpack_require__(71367);
;// CONCATENATED MODULE: ./lib/world/sources/ask-json.js


/** Statuses whose body explains what was wrong with the request. */
const explaining = [400, 422];
function jsonAsker({ service, api }, { http, hide }) {
    return async (request, { shape, refused }) => {
        const answer = await http.send({ ...request, service, accept: explaining, maxBytes: 20_000_000 });
        const json = parsed(answer);
        const said = refused(json, answer.text);
        const place = new URL(request.url);
        const wrong = (message, advice) => new errors/* WorldError */.nM(hide(message), {
            service,
            request: hide(`${place.origin}${place.pathname}`),
            ...(answer.status >= 400 && { status: answer.status }),
            ...(advice !== undefined && { advice }),
        });
        if (answer.status >= 400) {
            const { reason, advice } = (0,http_advice/* explainStatus */.cq)(answer, { ...request, service });
            const why = said ?? reason;
            throw wrong(`answered ${answer.status}${why === undefined ? "" : `: ${why.slice(0, 300)}`}`, advice);
        }
        if (said !== undefined)
            throw wrong(`refused the query: ${said.slice(0, 300)}`, undefined);
        const read = shape.safeParse(json);
        if (read.success)
            return read.data;
        const page = (0,http_advice/* explainPage */.XE)(answer, request.url);
        throw page === undefined
            ? wrong(`answered with something that is not ${api}'s JSON`, undefined)
            : wrong(`answered with ${page.reason}`, page.advice);
    };
}
function parsed({ text }) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/world/sources/endpoint.js
var endpoint = __webpack_require__(10128);
;// CONCATENATED MODULE: ./lib/world/sources/interval-signal.js
/**
 * `bad` and `total`, or `value`: what a signal asks of a source that answers numbers by interval, or what is missing. `check`
 * answers what is wrong with an expression, as the end of a sentence.
 */
function intervalQuery({ bad, total, value, }, check = () => undefined) {
    const isRatio = bad !== undefined || total !== undefined;
    if (isRatio === (value !== undefined))
        return [{ path: "", message: `expected bad and total, or value${isRatio ? ", not both" : ""}` }];
    const mistakes = [];
    for (const [path, written] of [
        ["bad", bad],
        ["total", total],
        ["value", value],
    ]) {
        const message = written === undefined ? undefined : check(written, path);
        if (message !== undefined)
            mistakes.push({ path, message });
    }
    if (value !== undefined)
        return mistakes.length > 0 ? mistakes : { gives: "gauge", value };
    if (bad === undefined)
        mistakes.push({ path: "bad", message: "is missing beside total" });
    if (total === undefined)
        mistakes.push({ path: "total", message: "is missing beside bad" });
    return bad === undefined || total === undefined || mistakes.length > 0
        ? mistakes
        : { gives: "ratio", bad, total };
}

;// CONCATENATED MODULE: ./lib/world/sources/source.js
/** Keeps a kind's own types inside its file: what the schema yields is what `queryOf` receives, and what that yields is what is read. */
function defineSource(kind) {
    return kind;
}
const noReadings = { ratio: [], gauge: [], queries: [], notes: [] };

;// CONCATENATED MODULE: ./lib/world/sources/interval-source.js


/**
 * A source that is asked for numbers by interval, whatever its language. Only complete intervals are read, only whole ones
 * within the span, and what is missing stays missing.
 */
function openIntervalSource(its, { now }) {
    const { name, textOf } = its;
    async function ask(expression, window, cancel) {
        const stepMs = window.stepSeconds * 1_000;
        const values = new Map();
        const notes = new Set();
        let seconds = window.stepSeconds;
        for (let from = window.from; from < window.to; from += its.mostIntervals * stepMs) {
            const to = Math.min(window.to, from + its.mostIntervals * stepMs);
            const part = await its.ask(expression, { ...window, from, to }, cancel);
            seconds = Math.max(seconds, part.seconds ?? 0);
            for (const note of part.notes ?? [])
                notes.add(note);
            for (const [at, value] of part.values)
                if (Number.isFinite(value))
                    values.set(at, value);
        }
        if (seconds > window.stepSeconds)
            notes.add(`${name} keeps this time at ${seconds} s, coarser than the ${window.stepSeconds} s that were asked`);
        return { values, seconds, notes: [...notes] };
    }
    async function read(query, span, cancel) {
        const window = windowOf(span, its, now());
        if (window === undefined)
            return noReadings;
        const isWithin = (at, seconds) => at >= span.from && at + seconds * 1_000 <= span.to;
        if (query.gives === "gauge") {
            const { values, seconds = window.stepSeconds, notes = [] } = await ask(query.value, window, cancel);
            const gauge = inOrder(values).flatMap(([at, value]) => isWithin(at, seconds) ? [{ at, seconds, value }] : []);
            return { ...noReadings, gauge, queries: [textOf(query.value)], notes };
        }
        const [bad, total] = await Promise.all([
            ask(query.bad, window, cancel),
            ask(query.total, window, cancel),
        ]);
        if (bad.seconds !== total.seconds)
            throw new errors/* WorldError */.nM(`bad is kept in intervals of ${bad.seconds} s and total in ${total.seconds} s: they can't be held against each other`, { service: `source ${name}` });
        const seconds = total.seconds ?? window.stepSeconds;
        const { ratio, doubts } = ratioOf(bad.values, total.values, { seconds, isWithin });
        return {
            ...noReadings,
            ratio,
            queries: [textOf(query.bad), textOf(query.total)],
            notes: [...new Set([...(bad.notes ?? []), ...(total.notes ?? [])])],
            ...(doubts.length > 0 && { doubts }),
        };
    }
    return { name, remembers: "past", read, narrowestStep: async () => its.narrowestStep };
}
/** Complete intervals only; aligned to the epoch where the source has its own beginnings. */
function windowOf({ from, to, stepSeconds }, { lagMs, aligned }, now) {
    const stepMs = stepSeconds * 1_000;
    const start = aligned ? Math.ceil(from / stepMs) * stepMs : from;
    const count = Math.floor((Math.min(to, now - lagMs) - start) / stepMs);
    return count < 1 ? undefined : { from: start, to: start + count * stepMs, stepSeconds };
}
/** Where nothing was counted as bad, nothing was bad; without a total nothing is known. Negative counts are none. */
function ratioOf(bads, totals, { seconds, isWithin }) {
    const ratio = [];
    let [manyBad, ofTotal] = [0, 0];
    for (const [at, total] of inOrder(totals)) {
        const bad = bads.get(at) ?? 0;
        if (total < 0 || bad < 0 || total > Number.MAX_SAFE_INTEGER || !isWithin(at, seconds))
            continue;
        manyBad += bad;
        ofTotal += total;
        ratio.push({ at, seconds, bad: Math.min(bad, total), total });
    }
    const doubts = manyBad > 1.1 * ofTotal + 5 ? [{ kind: "more-bad-than-total", bad: manyBad, total: ofTotal }] : [];
    return { ratio, doubts };
}
function inOrder(values) {
    return [...values].sort(([a], [b]) => a - b);
}

// EXTERNAL MODULE: ./lib/world/duration.js
var duration = __webpack_require__(8946);
;// CONCATENATED MODULE: ./lib/world/sources/shared-settings.js


/** Headers that the settings give, where an address is asked. */
const headersSetting = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
    .default({})
    .describe("Headers of each request; ${NAME} is filled in from the environment of the step.");
/** Milliseconds; `otherwise` as it is written in the settings, such as `10s`. */
function timeoutSetting(otherwise) {
    return duration/* duration */.p.prefault(otherwise).describe("For the whole of an answer, with all that is tried again.");
}
/** Milliseconds; `otherwise` as it is written in the settings, such as `15s`. */
function lagSetting(otherwise) {
    return duration/* duration */.p.prefault(otherwise).describe("How long after its end an interval may still change.");
}

;// CONCATENATED MODULE: ./lib/world/sources/azure.js









/** An aggregation as it is asked for, and the member of the answer that holds it. */
const memberNames = {
    Total: "total",
    Count: "count",
    Average: "average",
    Maximum: "maximum",
    Minimum: "minimum",
};
const metric = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP().min(1).max(200).describe("Its name, such as Http5xx or Requests."),
    filter: schemas/* string */.YjP()
        .max(1_000)
        .optional()
        .describe("An OData filter of dimensions with single values, such as statusCodeCategory eq '5xx'."),
    aggregation: schemas/* enum */.k5n((0,records/* keysOf */.YD)(memberNames))
        .default("Total")
        .describe("Total for counts; for a level Average, Maximum …"),
    resource: schemas/* string */.YjP().max(500).optional().describe("Another resource than that of the source."),
});
const value = schemas/* object */.Ikc({
    timeStamp: iso/* datetime */.w$({ offset: true }),
    total: schemas/* number */.aig().nullish(),
    count: schemas/* number */.aig().nullish(),
    average: schemas/* number */.aig().nullish(),
    maximum: schemas/* number */.aig().nullish(),
    minimum: schemas/* number */.aig().nullish(),
});
const answer = schemas/* object */.Ikc({
    value: schemas/* array */.YOg(schemas/* object */.Ikc({
        timeseries: schemas/* array */.YOg(schemas/* object */.Ikc({ data: schemas/* array */.YOg(value) })),
        errorCode: schemas/* string */.YjP().nullish(),
        errorMessage: schemas/* string */.YjP().nullish(),
    })),
});
const failure = schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP().nullish() }) })
    .transform(({ error }) => error.message ?? error.code);
/** Azure Monitor's platform metrics. @see https://learn.microsoft.com/rest/api/monitor/metrics/list */
const azure = defineSource({
    type: "azure",
    summary: "Azure Monitor's metrics: App Service, Front Door, Application Gateway, Functions",
    settings: schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("azure").describe("Which type of source it is."),
        resource: schemas/* string */.YjP()
            .regex(/^\/subscriptions\/[\w-]+\/.+$/u, {
            error: "expected /subscriptions/…/resourceGroups/…/providers/…",
        })
            .describe("Id of the resource whose metrics are read."),
        token: schemas/* string */.YjP()
            .min(1)
            .describe("Write ${AZURE_TOKEN}: az account get-access-token prints one after azure/login."),
        url: schemas/* url */.OZ5({ protocol: /^https?$/u })
            .default("https://management.azure.com")
            .describe("Azure's management API; another one in national clouds."),
        timeout: timeoutSetting("15s"),
        lag: lagSetting("2m"),
    }),
    signal: schemas/* strictObject */.rej({
        bad: metric.optional().describe("Counts what failed."),
        total: metric.optional().describe("Counts all that was tried."),
        value: metric.optional().describe("A level; name its aggregation."),
    }),
    queryOf: (signal) => intervalQuery(signal, ({ aggregation }, part) => part === "value" || aggregation === "Total" || aggregation === "Count"
        ? undefined
        : `is counted by aggregation: Total or Count, not by ${aggregation}`),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = jsonAsker({ service, api: "Azure Monitor" }, tools);
        async function ask(of, window, cancel) {
            const { metric, filter, aggregation, resource = own.resource } = of;
            const url = (0,endpoint/* endpoint */.s)(own.url, `${resource}/providers/microsoft.insights/metrics`);
            url.searchParams.set("api-version", "2024-02-01");
            url.searchParams.set("metricnames", metric);
            url.searchParams.set("aggregation", aggregation);
            url.searchParams.set("interval", `PT${window.stepSeconds / 60}M`);
            url.searchParams.set("timespan", `${new Date(window.from).toISOString()}/${new Date(window.to).toISOString()}`);
            if (filter !== undefined)
                url.searchParams.set("$filter", filter);
            const { value: metrics } = await askJson({ url: url.href, headers: { Authorization: `Bearer ${own.token}` }, timeoutMs: own.timeout, cancel }, { shape: answer, refused: (json) => failure.safeParse(json).data });
            const [found] = metrics;
            if (found?.errorCode && found.errorCode !== "Success")
                throw new errors/* WorldError */.nM(tools.hide(`answered: ${found.errorMessage ?? found.errorCode}`.slice(0, 300)), {
                    service,
                });
            const key = memberNames[aggregation];
            const values = new Map();
            // With a filter on several values of a dimension there is a series of each.
            for (const { data } of found?.timeseries ?? []) {
                for (const point of data) {
                    const at = Date.parse(point.timeStamp);
                    const number = point[key];
                    if (typeof number === "number")
                        values.set(at, (values.get(at) ?? 0) + number);
                }
            }
            return { values };
        }
        return openIntervalSource({
            name,
            lagMs: own.lag,
            // Azure's shortest interval.
            narrowestStep: 60,
            aligned: true,
            mostIntervals: 1_440,
            textOf: ({ metric, filter, aggregation }) => `${aggregation} of ${metric}${filter === undefined ? "" : ` where ${filter}`}`,
            ask,
        }, tools);
    },
});

;// CONCATENATED MODULE: ./lib/world/sources/cloudflare.js







const requests = schemas/* strictObject */.rej({
    status: schemas/* string */.YjP()
        .regex(/^(?:[1-5]xx|[1-5]\d\d)$/u, { error: "expected a class such as 5xx, or a status such as 503" })
        .optional()
        .describe("Only answers with this status or class, such as 5xx; all unless given."),
    host: schemas/* string */.YjP().max(253).optional().describe("Only requests to this host."),
    "path-like": schemas/* string */.YjP()
        .max(500)
        .optional()
        .describe("Only requests to paths like this; % stands for any text."),
})
    .describe("Requests that Cloudflare answered or passed on.");
const group = schemas/* object */.Ikc({
    count: schemas/* number */.aig(),
    avg: schemas/* object */.Ikc({ sampleInterval: schemas/* number */.aig() }),
    dimensions: schemas/* object */.Ikc({ datetimeMinute: iso/* datetime */.w$({ offset: true }) }),
});
const cloudflare_answer = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        viewer: schemas/* object */.Ikc({ zones: schemas/* array */.YOg(schemas/* object */.Ikc({ httpRequestsAdaptiveGroups: schemas/* array */.YOg(group) })) }),
    }),
});
const cloudflare_failure = schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP() })).min(1) })
    .transform(({ errors }) => errors.map(({ message }) => message).join("; "));
/** Cloudflare answers so many groups at most, one a minute. */
const mostGroups = 5_000;
const cloudflare_document = `query ($zone: string!, $filter: ZoneHttpRequestsAdaptiveGroupsFilter_InputObject!) {
  viewer { zones(filter: { zoneTag: $zone }) {
    httpRequestsAdaptiveGroups(limit: ${mostGroups}, filter: $filter, orderBy: [datetimeMinute_ASC]) {
      count avg { sampleInterval } dimensions { datetimeMinute }
    }
  } }
}`;
/** Cloudflare's analytics of a zone. @see https://developers.cloudflare.com/analytics/graphql-api/ */
const cloudflare = defineSource({
    type: "cloudflare",
    summary: "Cloudflare: requests of a zone by status, as its edge saw them",
    settings: schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("cloudflare").describe("Which type of source it is."),
        zone: schemas/* string */.YjP()
            .regex(/^[0-9a-f]{32}$/u, { error: "expected a zone's id of 32 hexadecimal digits" })
            .describe("The zone's id."),
        token: schemas/* string */.YjP().min(1).describe("Write ${CLOUDFLARE_TOKEN}; Zone → Analytics → Read is enough."),
        url: schemas/* url */.OZ5({ protocol: /^https?$/u })
            .default("https://api.cloudflare.com/client/v4/graphql")
            .describe("Another address than Cloudflare's own."),
        timeout: timeoutSetting("15s"),
        lag: lagSetting("2m"),
    }),
    signal: schemas/* strictObject */.rej({
        bad: requests.optional().describe("Requests that failed: { status: 5xx }."),
        total: requests.optional().describe("All requests: {}."),
    }),
    queryOf: (signal) => intervalQuery(signal),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = jsonAsker({ service, api: "Cloudflare" }, tools);
        async function ask(of, window, cancel) {
            const { data } = await askJson({
                url: own.url,
                method: "POST",
                headers: { Authorization: `Bearer ${own.token}` },
                body: { query: cloudflare_document, variables: { zone: own.zone, filter: filterOf(of, window) } },
                onlyReads: true,
                timeoutMs: own.timeout,
                cancel,
            }, { shape: cloudflare_answer, refused: (json) => cloudflare_failure.safeParse(json).data });
            const [zone] = data.viewer.zones;
            if (zone === undefined)
                throw new errors/* WorldError */.nM("has no such zone, or the token may not read it", { service });
            const groups = zone.httpRequestsAdaptiveGroups;
            if (groups.length >= mostGroups)
                throw new errors/* WorldError */.nM("answered only in part: more minutes than it gives at once", { service });
            const values = new Map();
            const stepMs = window.stepSeconds * 1_000;
            for (const { count, dimensions } of groups) {
                const at = Date.parse(dimensions.datetimeMinute);
                const begin = window.from + Math.floor((at - window.from) / stepMs) * stepMs;
                values.set(begin, (values.get(begin) ?? 0) + count);
            }
            const sampled = Math.max(1, ...groups.map(({ avg }) => avg.sampleInterval));
            return {
                values,
                ...(sampled > 1 && {
                    notes: [
                        `${name} counts one request in ${Math.round(sampled)} and multiplies: small numbers are rough`,
                    ],
                }),
            };
        }
        return openIntervalSource({
            name,
            lagMs: own.lag,
            narrowestStep: 60,
            aligned: true,
            mostIntervals: 1_440,
            textOf: ({ status = "all", host, "path-like": path }) => ["requests", status, host, path].filter((part) => part !== undefined).join(" "),
            ask,
        }, tools);
    },
});
/** Clients' own requests: those that a Worker makes count for the request that it answers. */
function filterOf({ status, host, "path-like": path }, { from, to }) {
    const begin = status === undefined ? undefined : Number(status.replace("xx", "00"));
    return {
        datetime_geq: new Date(from).toISOString(),
        datetime_lt: new Date(to).toISOString(),
        requestSource: "eyeball",
        ...(begin !== undefined &&
            (status?.endsWith("xx")
                ? { edgeResponseStatus_geq: begin, edgeResponseStatus_lt: begin + 100 }
                : { edgeResponseStatus: begin })),
        ...(host !== undefined && { clientRequestHTTPHost: host }),
        ...(path !== undefined && { clientRequestPath_like: path }),
    };
}

// EXTERNAL MODULE: ./node_modules/aws4fetch/dist/aws4fetch.esm.mjs
var aws4fetch_esm = __webpack_require__(12580);
;// CONCATENATED MODULE: ./lib/world/sources/cloudwatch.js










const cloudwatch_metric = schemas/* strictObject */.rej({
    namespace: schemas/* string */.YjP().min(1).describe("Such as AWS/ApplicationELB."),
    metric: schemas/* string */.YjP().min(1).describe("Such as HTTPCode_Target_5XX_Count."),
    dimensions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}).describe("All dimensions of the series, by name."),
    stat: schemas/* string */.YjP().min(1).default("Sum").describe("Sum for counts; for a level Average, Maximum, p95 …"),
});
const metrics = schemas/* union */.KCZ([
    cloudwatch_metric.transform((one) => [one]),
    schemas/* tuple */.PVZ([cloudwatch_metric], cloudwatch_metric).refine((all) => all.length <= 10, "expected ten at most"),
]);
/** What AWS itself counts for its services. @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html */
const presets = {
    alb: {
        namespace: "AWS/ApplicationELB",
        bad: ["HTTPCode_Target_5XX_Count", "HTTPCode_ELB_5XX_Count"],
        // A request for which no target was found is not among RequestCount.
        total: ["RequestCount", "HTTPCode_ELB_5XX_Count"],
        latency: "TargetResponseTime",
    },
    "api-gateway": { namespace: "AWS/ApiGateway", bad: ["5XXError"], total: ["Count"], latency: "Latency" },
    "http-api": { namespace: "AWS/ApiGateway", bad: ["5xx"], total: ["Count"], latency: "Latency" },
    lambda: { namespace: "AWS/Lambda", bad: ["Errors"], total: ["Invocations"], latency: "Duration" },
    "app-runner": {
        namespace: "AWS/AppRunner",
        bad: ["5xxStatusResponses"],
        total: ["Requests"],
        latency: "RequestLatency",
    },
};
const presetNames = (0,records/* keysOf */.YD)(presets);
const settings = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz("cloudwatch").describe("Which type of source it is."),
    region: schemas/* string */.YjP()
        .regex(/^[a-z]{2}(?:-[a-z]+)+-\d$/u, { error: "expected a region such as eu-central-1" })
        .describe("The region whose metrics are read."),
    url: schemas/* url */.OZ5({ protocol: /^https?$/u })
        .optional()
        .describe("Another endpoint than the region's own, such as one of a VPC."),
    timeout: timeoutSetting("15s"),
    lag: lagSetting("2m"),
    step: duration/* duration */.p
        .prefault("60s")
        .describe("Period of the metrics; shorter than 60s for those of high resolution only."),
});
const cloudwatch_answer = schemas/* object */.Ikc({
    MetricDataResults: schemas/* array */.YOg(schemas/* object */.Ikc({
        Timestamps: schemas/* array */.YOg(schemas/* number */.aig()).nullish(),
        Values: schemas/* array */.YOg(schemas/* number */.aig()).nullish(),
        StatusCode: schemas/* string */.YjP().nullish(),
        Messages: schemas/* array */.YOg(schemas/* object */.Ikc({ Value: schemas/* string */.YjP().nullish() })).nullish(),
    })),
    NextToken: schemas/* string */.YjP().nullish(),
});
const cloudwatch_failure = schemas/* object */.Ikc({ __type: schemas/* string */.YjP(), message: schemas/* string */.YjP().nullish(), Message: schemas/* string */.YjP().nullish() })
    .transform((said) => said.message ?? said.Message ?? said.__type.split("#").at(-1));
/** AWS's own limit is 500 pages of one question; a watch needs one. */
const mostPages = 20;
/**
 * CloudWatch's GetMetricData, signed with the credentials that the AWS action leaves in the environment.
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html
 */
const cloudwatch = defineSource({
    type: "cloudwatch",
    summary: "CloudWatch, with the credentials that aws-actions/configure-aws-credentials leaves: load balancers, API Gateway, Lambda",
    settings,
    signal: schemas/* strictObject */.rej({
        bad: metrics.optional().describe("Counts what failed; a list is added up."),
        total: metrics.optional().describe("Counts all that was tried."),
        value: cloudwatch_metric.optional().describe("A level; name its stat."),
        preset: schemas/* enum */.k5n(presetNames).optional().describe("Instead of metrics: what AWS counts for a service."),
        measure: schemas/* enum */.k5n(["errors", "latency"])
            .optional()
            .describe("What of a preset is measured; errors unless given, latency is the p95."),
        dimensions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
            .optional()
            .describe("With preset: which one, such as { LoadBalancer: app/shop/1a2b } or { FunctionName: pay }."),
    }),
    queryOf,
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = signedAsker(own, { service, tools });
        async function ask(of, window, cancel) {
            const values = new Map();
            let next;
            for (let page = 0; page < mostPages; page++) {
                const { MetricDataResults: results, NextToken: token } = await askJson({ ...questionOf(of, window), ...(next !== undefined && { NextToken: next }) }, cancel);
                for (const { Timestamps: at, Values: found, StatusCode: status, Messages: messages } of results) {
                    if (status === "InternalError" || status === "Forbidden") {
                        const said = messages?.find(({ Value: value }) => value)?.Value ?? status;
                        throw new errors/* WorldError */.nM(tools.hide(`answered: ${said.slice(0, 200)}`), { service });
                    }
                    for (const [index, seconds] of (at ?? []).entries()) {
                        const value = found?.[index];
                        if (value !== undefined)
                            values.set(seconds * 1_000, (values.get(seconds * 1_000) ?? 0) + value);
                    }
                }
                if (!token)
                    return { values };
                next = token;
            }
            throw new errors/* WorldError */.nM("answered only in part: it has more pages than are read", { service });
        }
        return openIntervalSource({
            name,
            lagMs: own.lag,
            narrowestStep: Math.ceil(own.step / 1_000),
            aligned: true,
            mostIntervals: 1_440,
            textOf: (of) => of.map(({ namespace, metric, stat }) => `${stat} of ${namespace} ${metric}`).join(" + "),
            ask,
        }, tools);
    },
});
function questionOf(of, { from, to, stepSeconds }) {
    return {
        StartTime: from / 1_000,
        EndTime: to / 1_000,
        ScanBy: "TimestampAscending",
        MetricDataQueries: of.map(({ namespace, metric, dimensions, stat }, index) => ({
            Id: `m${index}`,
            MetricStat: {
                Metric: {
                    Namespace: namespace,
                    MetricName: metric,
                    Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
                },
                Period: stepSeconds,
                Stat: stat,
            },
        })),
    };
}
function queryOf(words) {
    const { bad, total, value, preset, measure, dimensions } = words;
    if (preset !== undefined)
        return presetQuery({ ...words, preset });
    const strays = Object.entries({ measure, dimensions }).filter(([, written]) => written !== undefined);
    if (strays.length > 0)
        return strays.map(([path]) => ({ path, message: "goes only with preset" }));
    return intervalQuery({ bad, total, value: value === undefined ? undefined : [value] }, (all, part) => {
        const wrong = all.find(({ stat }) => part !== "value" && stat !== "Sum" && stat !== "SampleCount");
        return wrong === undefined ? undefined : `is counted by stat: Sum or SampleCount, not by ${wrong.stat}`;
    });
}
function presetQuery({ bad, total, value, preset, measure = "errors", dimensions = {}, }) {
    const strays = Object.entries({ bad, total, value }).filter(([, written]) => written !== undefined);
    if (strays.length > 0)
        return strays.map(([path]) => ({ path, message: "does not go with preset, which brings its own" }));
    const { namespace, latency, ...counted } = presets[preset];
    const of = (metric, stat) => ({ namespace, metric, dimensions, stat });
    const sumOf = ([first, ...more]) => [
        of(first, "Sum"),
        ...more.map((metric) => of(metric, "Sum")),
    ];
    return measure === "latency"
        ? { gives: "gauge", value: [of(latency, "p95")] }
        : { gives: "ratio", bad: sumOf(counted.bad), total: sumOf(counted.total) };
}
/** In the AWS JSON protocol, with Signature Version 4. */
function signedAsker({ region, url = `https://monitoring.${region}.amazonaws.com/`, timeout }, { service, tools }) {
    const askJson = jsonAsker({ service, api: "CloudWatch" }, tools);
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: session } = tools.env;
    return async (question, cancel) => {
        if (!id || !secret)
            throw new errors/* WorldError */.nM("there are no AWS credentials: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set", {
                service,
                advice: "Let aws-actions/configure-aws-credentials run before this step, in the same job",
            });
        const client = new aws4fetch_esm/* AwsClient */.t({
            accessKeyId: id,
            secretAccessKey: secret,
            ...(session && { sessionToken: session }),
            service: "monitoring",
            region,
        });
        const body = JSON.stringify(question);
        const signed = await client.sign(url, {
            method: "POST",
            headers: {
                "content-type": "application/x-amz-json-1.0",
                "x-amz-target": "GraniteServiceVersion20100801.GetMetricData",
            },
            body,
        });
        return askJson({ url, method: "POST", headers: Object.fromEntries(signed.headers), body, timeoutMs: timeout, cancel }, { shape: cloudwatch_answer, refused: (json) => cloudwatch_failure.safeParse(json).data });
    };
}

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

;// CONCATENATED MODULE: ./lib/world/sources/readings-signal.js

/** A signal whose readings come finished: which of them are its own, and whether they are counts or levels. */
const readingsSignal = schemas/* strictObject */.rej({
    pick: schemas/* string */.YjP().optional().describe("Only readings that carry this name as `signal`."),
    gives: schemas/* enum */.k5n(["ratio", "gauge"]).default("ratio").describe("Whether they are counts or levels."),
});
function readingsQuery({ pick, gives }) {
    return { gives, pick };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/world/sources/run-command.js

/** Leaders of the process groups that run now. */
const running = new Set();
function endGroup(leader) {
    try {
        process.kill(-leader, "SIGKILL");
    }
    catch {
        // It ended by itself in the meantime.
    }
}
// A group of its own is not ended with us: a watch that is cancelled would leave its programs behind.
process.on("exit", () => {
    for (const leader of running)
        endGroup(leader);
});
/** Runs a program without a shell, bounded in time and output; nothing that it started outlives a timeout. */
function runCommand({ argv, env, timeoutMs, maxBytes, cancel }) {
    return new Promise((resolve) => {
        const [program, ...args] = argv;
        // A group of its own, so that what the program starts is stopped with it.
        const child = (0,external_node_child_process_.spawn)(program, args, { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
        const leader = child.pid;
        if (leader !== undefined)
            running.add(leader);
        const chunks = [];
        let bytes = 0;
        let complaint = "";
        const finish = (end) => {
            clearTimeout(timer);
            if (leader !== undefined)
                running.delete(leader);
            cancel?.removeEventListener("abort", stop);
            resolve(end);
        };
        const giveUp = (why) => {
            if (leader !== undefined)
                endGroup(leader);
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

;// CONCATENATED MODULE: ./lib/world/sources/command.js







const command_settings = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz("command").describe("Which type of source it is."),
    run: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).describe("Program and arguments; no shell reads them."),
    env: schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe("Names of the environment variables that it receives beside PATH and HOME."),
    timeout: duration/* duration */.p.prefault("30s").describe("Its program is ended after that."),
});
const command = defineSource({
    type: "command",
    summary: "readings that a program of yours prints, JSON or NDJSON: for whatever has no source of its own",
    settings: command_settings,
    signal: readingsSignal,
    queryOf: readingsQuery,
    open(own, name, tools) {
        const service = `source ${name}`;
        const [program = "", ...args] = own.run;
        const wrong = (message) => new errors/* WorldError */.nM(tools.hide(`${program} ${message}`), { service });
        return {
            name,
            remembers: "past",
            async read(query, span, cancel) {
                const end = await runCommand({
                    argv: [program, ...args],
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
                        ...noReadings,
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

;// CONCATENATED MODULE: ./lib/world/sources/only-series.js

/**
 * The only series of an answer; undefined when it has none.
 * @param query as the error shows it
 * @throws WorldError when there are several, with what to do about it
 */
function onlySeries(series, { query, service, advice }) {
    if (series.length > 1)
        throw new errors/* WorldError */.nM(`\`${query}\` answers ${series.length} series where one is needed`, {
            service,
            advice,
        });
    return series[0];
}

;// CONCATENATED MODULE: ./lib/world/sources/datadog.js









const datadog_metrics = schemas/* string */.YjP()
    .min(1)
    .max(5_000)
    .describe("A metrics query, such as sum:trace.http.request.hits{service:shop,env:prod}.as_count().");
const datadog_answer = schemas/* object */.Ikc({
    status: schemas/* literal */.euz("ok"),
    series: schemas/* array */.YOg(schemas/* object */.Ikc({
        interval: schemas/* number */.aig(),
        pointlist: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig().nullable()])),
    })),
});
const datadog_failure = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ status: schemas/* literal */.euz("error"), error: schemas/* string */.YjP() }).transform(({ error }) => error),
    schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* string */.YjP()).min(1) }).transform(({ errors }) => errors.join("; ")),
]);
/** Datadog's metrics, APM's among them. @see https://docs.datadoghq.com/api/latest/metrics/query-timeseries-points/ */
const datadog = defineSource({
    type: "datadog",
    summary: "Datadog's metrics, those of APM among them",
    settings: schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("datadog").describe("Which type of source it is."),
        url: schemas/* url */.OZ5({ protocol: /^https?$/u, error: "expected an address such as https://api.datadoghq.eu" })
            .default("https://api.datadoghq.com")
            .describe("The API of your site: https://api.datadoghq.com, https://api.datadoghq.eu, https://api.us5.datadoghq.com …"),
        "api-key": schemas/* string */.YjP().min(1).describe("Write ${DD_API_KEY}, never the key itself."),
        "application-key": schemas/* string */.YjP()
            .min(1)
            .describe("Write ${DD_APP_KEY}; the permission timeseries_query is enough."),
        timeout: timeoutSetting("15s"),
        lag: lagSetting("60s"),
        step: duration/* duration */.p.prefault("10s").describe("How often the agents send."),
    }),
    signal: schemas/* strictObject */.rej({
        bad: datadog_metrics.optional().describe("Counts what failed; must be .as_count()."),
        total: datadog_metrics.optional().describe("Counts all that was tried; must be .as_count()."),
        value: datadog_metrics.optional().describe("A level, such as p95:trace.http.request{service:shop}."),
    }),
    queryOf: (signal) => intervalQuery(signal, (text, part) => wrongIn(text) ?? (part === "value" || /\.as_count\(\)/u.test(text) ? undefined : asCount)),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = jsonAsker({ service, api: "Datadog" }, tools);
        async function ask(text, window, cancel) {
            const url = (0,endpoint/* endpoint */.s)(own.url, "/api/v1/query");
            url.searchParams.set("from", String(window.from / 1_000));
            url.searchParams.set("to", String(window.to / 1_000));
            url.searchParams.set("query", rolledUp(text, window.stepSeconds));
            const { series } = await askJson({
                url: url.href,
                headers: { "DD-API-KEY": own["api-key"], "DD-APPLICATION-KEY": own["application-key"] },
                timeoutMs: own.timeout,
                cancel,
            }, { shape: datadog_answer, refused: (json) => datadog_failure.safeParse(json).data });
            const only = onlySeries(series, {
                query: text.slice(0, 200),
                service,
                advice: "Leave out by {…}, so that sum: sums all of them",
            });
            if (only === undefined)
                return { values: new Map() };
            const known = only.pointlist.flatMap(([at, value]) => value === null ? [] : [[at, value]]);
            return { values: new Map(known), seconds: only.interval };
        }
        return openIntervalSource({
            name,
            lagMs: own.lag,
            narrowestStep: Math.ceil(own.step / 1_000),
            aligned: true,
            // Datadog widens the intervals of an answer with more points than that.
            mostIntervals: 1_000,
            textOf: (text) => text,
            ask,
        }, tools);
    },
});
const asCount = "is a rate: add .as_count(), so that it tells how many there were";
function wrongIn(text) {
    if (/\.rollup\(/u.test(text))
        return "must not hold .rollup(): the interval is filled in";
    return undefined;
}
/** The interval is part of the query; sums for counts, averages for levels, as Datadog's own graphs have them. */
function rolledUp(text, stepSeconds) {
    const method = /\.as_count\(\)/u.test(text) ? "sum" : (/^\s*(max|min|avg)\s*:/u.exec(text)?.[1] ?? "avg");
    return `${text.trim()}.rollup(${method}, ${stepSeconds})`;
}

;// CONCATENATED MODULE: ./lib/world/sources/dynatrace.js









const selector = schemas/* string */.YjP()
    .min(1)
    .max(2_000)
    .describe("A metric selector that gives one series, such as builtin:service.errors.server.count:splitBy():sum.");
const dynatrace_answer = schemas/* object */.Ikc({
    resolution: schemas/* string */.YjP(),
    result: schemas/* array */.YOg(schemas/* object */.Ikc({
        data: schemas/* array */.YOg(schemas/* object */.Ikc({ timestamps: schemas/* array */.YOg(schemas/* number */.aig()), values: schemas/* array */.YOg(schemas/* number */.aig().nullable()) })),
        warnings: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    })),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
});
const dynatrace_failure = schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }) })
    .transform(({ error }) => error.message);
/** Dynatrace's metrics. @see https://docs.dynatrace.com/docs/dynatrace-api/environment-api/metric-v2/get-data-points */
const dynatrace = defineSource({
    type: "dynatrace",
    summary: "Dynatrace's metrics, by metric selectors",
    settings: schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("dynatrace").describe("Which type of source it is."),
        url: schemas/* url */.OZ5({
            protocol: /^https?$/u,
            error: "expected an address such as https://abc12345.live.dynatrace.com",
        })
            .describe("Address of the environment."),
        token: schemas/* string */.YjP().min(1).describe("Write ${DYNATRACE_TOKEN}; the scope metrics.read is enough."),
        entities: schemas/* string */.YjP()
            .max(1_000)
            .optional()
            .describe('Which entities, such as type("SERVICE"),entityName.equals("shop").'),
        timeout: timeoutSetting("15s"),
        lag: lagSetting("2m"),
    }),
    signal: schemas/* strictObject */.rej({
        bad: selector.optional().describe("Counts what failed; must end as a sum."),
        total: selector.optional().describe("Counts all that was tried, in the same way."),
        value: selector
            .optional()
            .describe("A level, such as builtin:service.response.time:splitBy():percentile(95)."),
    }),
    queryOf: (signal) => intervalQuery(signal, (text, part) => part === "value" || /:(?:sum|value|count)(?::default\([^)]{0,20}\))?$/u.test(text.trim())
        ? undefined
        : "must end in :sum (or :value, :count), so that it tells how many there were"),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = jsonAsker({ service, api: "Dynatrace" }, tools);
        async function ask(text, window, cancel) {
            const stepMs = window.stepSeconds * 1_000;
            const url = (0,endpoint/* endpoint */.s)(own.url, "/api/v2/metrics/query");
            url.searchParams.set("metricSelector", text);
            url.searchParams.set("from", String(window.from));
            url.searchParams.set("to", String(window.to));
            url.searchParams.set("resolution", `${window.stepSeconds / 60}m`);
            if (own.entities !== undefined)
                url.searchParams.set("entitySelector", own.entities);
            const { result, warnings, resolution } = await askJson({
                url: url.href,
                headers: { Authorization: `Api-Token ${own.token}` },
                timeoutMs: own.timeout,
                cancel,
            }, { shape: dynatrace_answer, refused: (json) => dynatrace_failure.safeParse(json).data });
            const [warning] = [...(warnings ?? []), ...result.flatMap((one) => one.warnings ?? [])];
            if (warning !== undefined)
                throw new errors/* WorldError */.nM(tools.hide(`answered only in part: ${warning.slice(0, 200)}`), { service });
            const found = result.flatMap(({ data }) => data);
            const only = onlySeries(found, {
                query: text.slice(0, 200),
                service,
                advice: "Write :splitBy() before the aggregation",
            });
            const seconds = secondsIn(resolution) ?? window.stepSeconds;
            const values = new Map();
            // A point stands at the end of its interval.
            for (const [index, at] of (only?.timestamps ?? []).entries()) {
                const value = only?.values[index];
                if (typeof value === "number")
                    values.set(at - Math.max(stepMs, seconds * 1_000), value);
            }
            return { values, seconds };
        }
        return openIntervalSource({
            name,
            lagMs: own.lag,
            // Dynatrace's shortest resolution.
            narrowestStep: 60,
            aligned: true,
            mostIntervals: 1_440,
            textOf: (text) => text,
            ask,
        }, tools);
    },
});
/** `1m`, `5m`, `1h`; undefined for anything else. */
function secondsIn(resolution) {
    const [, count, unit] = /^(\d{1,4})([mh])$/u.exec(resolution) ?? [];
    if (count === undefined)
        return undefined;
    return Number(count) * (unit === "h" ? 3_600 : 60);
}

;// CONCATENATED MODULE: ./lib/world/sources/elasticsearch.js









const lucene = schemas/* string */.YjP()
    .min(1)
    .max(5_000)
    .describe("Lucene's query string: which documents are counted, such as service.name:shop AND http.response.status_code:>=500.");
const elasticsearch_answer = schemas/* object */.Ikc({
    timed_out: schemas/* boolean */.zMY(),
    _shards: schemas/* object */.Ikc({ failed: schemas/* number */.aig() }),
    aggregations: schemas/* object */.Ikc({
        intervals: schemas/* object */.Ikc({ buckets: schemas/* array */.YOg(schemas/* object */.Ikc({ key: schemas/* number */.aig(), doc_count: schemas/* number */.aig() })) }),
    }),
});
const elasticsearch_failure = schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ reason: schemas/* string */.YjP().nullish(), type: schemas/* string */.YjP() }) })
    .transform(({ error }) => error.reason ?? error.type);
/**
 * Elasticsearch and OpenSearch: documents counted by interval.
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-datehistogram-aggregation
 */
const elasticsearch = defineSource({
    type: "elasticsearch",
    summary: "Elasticsearch and OpenSearch: documents counted by interval",
    settings: schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("elasticsearch").describe("Which type of source it is."),
        url: schemas/* url */.OZ5({ protocol: /^https?$/u, error: "expected an address such as https://logs.example.com:9200" })
            .describe("Address of the cluster."),
        index: schemas/* string */.YjP().min(1).describe("Index, alias, data stream or pattern."),
        "time-field": schemas/* string */.YjP().default("@timestamp").describe("The field with a document's time."),
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
            .default({})
            .describe('Headers of each request, such as Authorization: "ApiKey ${ES_API_KEY}".'),
        timeout: timeoutSetting("15s"),
        lag: duration/* duration */.p
            .prefault("30s")
            .describe("How long after its end an interval may still change: refresh and shipping."),
    }),
    signal: schemas/* strictObject */.rej({
        bad: lucene.optional().describe("Documents of what failed."),
        total: lucene.optional().describe("Documents of all that was tried."),
    }),
    queryOf: (signal) => intervalQuery(signal),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = jsonAsker({ service, api: "Elasticsearch" }, tools);
        async function ask(text, window, cancel) {
            const url = (0,endpoint/* endpoint */.s)(own.url, `/${encodeURIComponent(own.index)}/_search`);
            url.searchParams.set("allow_partial_search_results", "false");
            const stepMs = window.stepSeconds * 1_000;
            const { timed_out: timedOut, _shards: shards, aggregations, } = await askJson({
                url: url.href,
                method: "POST",
                headers: own.headers,
                body: searchFor(text, { field: own["time-field"], window }),
                timeoutMs: own.timeout,
                cancel,
            }, { shape: elasticsearch_answer, refused: (json) => elasticsearch_failure.safeParse(json).data });
            if (timedOut || shards.failed > 0)
                throw new errors/* WorldError */.nM(`answered only in part: ${timedOut ? "it timed out" : `${shards.failed} shards failed`}`, { service });
            const { buckets } = aggregations.intervals;
            const values = new Map(buckets.map(({ key, doc_count: count }) => [key, count]));
            // An index without a single document in the span gives no bucket at all.
            const isEmpty = buckets.every(({ doc_count: count }) => count === 0);
            return { values: isEmpty ? new Map() : within(values, window, stepMs) };
        }
        return openIntervalSource({
            name,
            lagMs: own.lag,
            narrowestStep: 1,
            // A search gives 65,536 buckets at most (search.max_buckets).
            mostIntervals: 5_000,
            textOf: (text) => text,
            ask,
        }, tools);
    },
});
function searchFor(text, { field, window }) {
    const { from, to, stepSeconds } = window;
    const offset = from % (stepSeconds * 1_000);
    return {
        size: 0,
        track_total_hits: false,
        query: {
            bool: {
                filter: [
                    { query_string: { query: text, analyze_wildcard: true } },
                    { range: { [field]: { gte: from, lt: to, format: "epoch_millis" } } },
                ],
            },
        },
        aggs: {
            intervals: {
                date_histogram: {
                    field,
                    fixed_interval: `${stepSeconds}s`,
                    offset: `${offset}ms`,
                    min_doc_count: 0,
                    extended_bounds: { min: from, max: to - 1 },
                    format: "epoch_millis",
                },
            },
        },
    };
}
function within(values, { from, to }, stepMs) {
    return new Map([...values].filter(([at]) => at >= from && at + stepMs <= to));
}

;// CONCATENATED MODULE: ./lib/world/sources/file.js





const file = defineSource({
    type: "file",
    summary: "readings in a file of the workspace, JSON or NDJSON, written by a step before or all the while",
    settings: schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("file").describe("Which type of source it is."),
        path: schemas/* string */.YjP().min(1).describe("The file, from the folder that the step runs in."),
    }),
    signal: readingsSignal,
    queryOf: readingsQuery,
    open({ path }, name, { files }) {
        const service = `source ${name}`;
        return {
            name,
            remembers: "past",
            async read(query, span) {
                const text = await files.find(path);
                if (text === undefined)
                    throw new errors/* WorldError */.nM(`there is no file ${path}`, { service });
                try {
                    return { ...noReadings, ...readingsIn(parseReadingList(text), span, query.pick), queries: [path] };
                }
                catch (error) {
                    if (!(error instanceof ReadingListError))
                        throw error;
                    throw new errors/* WorldError */.nM(`${path}: ${error.message}`, { service });
                }
            },
            narrowestStep: async () => undefined,
        };
    },
});

;// CONCATENATED MODULE: ./lib/world/sources/google.js









const series = schemas/* strictObject */.rej({
    filter: schemas/* string */.YjP()
        .min(1)
        .max(2_000)
        .describe('Which series, such as metric.type="run.googleapis.com/request_count" resource.label.service_name="shop".'),
    aligner: schemas/* enum */.k5n([
        "ALIGN_DELTA",
        "ALIGN_SUM",
        "ALIGN_MEAN",
        "ALIGN_MAX",
        "ALIGN_PERCENTILE_99",
        "ALIGN_PERCENTILE_95",
    ])
        .default("ALIGN_DELTA")
        .describe("ALIGN_DELTA for counts; for a level ALIGN_MEAN, ALIGN_PERCENTILE_95 …"),
});
const number = schemas/* union */.KCZ([
    schemas/* number */.aig(),
    schemas/* string */.YjP()
        .regex(/^-?\d+$/u)
        .transform(Number),
]);
const google_answer = schemas/* object */.Ikc({
    timeSeries: schemas/* array */.YOg(schemas/* object */.Ikc({
        points: schemas/* array */.YOg(schemas/* object */.Ikc({
            interval: schemas/* object */.Ikc({ endTime: iso/* datetime */.w$({ offset: true }) }),
            value: schemas/* object */.Ikc({ int64Value: number.optional(), doubleValue: number.optional() }),
        })),
    }))
        .default([]),
    nextPageToken: schemas/* string */.YjP().optional(),
    executionErrors: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP().optional() })).optional(),
});
const google_failure = schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }) })
    .transform(({ error }) => error.message);
const google_mostPages = 20;
/** Google Cloud Monitoring's time series. @see https://cloud.google.com/monitoring/api/ref_v3/rest/v3/projects.timeSeries/list */
const google = defineSource({
    type: "google",
    summary: "Google Cloud Monitoring: Cloud Run, load balancers, App Engine, Functions",
    settings: schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("google").describe("Which type of source it is."),
        project: schemas/* string */.YjP()
            .regex(/^[a-z0-9:.-]+$/u, { error: "expected a project's id" })
            .describe("Id of the project."),
        token: schemas/* string */.YjP()
            .min(1)
            .describe("Write ${GOOGLE_TOKEN}: google-github-actions/auth gives one with token_format: access_token."),
        url: schemas/* url */.OZ5({ protocol: /^https?$/u })
            .default("https://monitoring.googleapis.com")
            .describe("Another endpoint than Google's own."),
        timeout: timeoutSetting("15s"),
        lag: duration/* duration */.p
            .prefault("3m")
            .describe("How long after its end an interval may still change: metrics of Google's services come 2 to 4 minutes late."),
    }),
    signal: schemas/* strictObject */.rej({
        bad: series.optional().describe("Counts what failed."),
        total: series.optional().describe("Counts all that was tried."),
        value: series.optional().describe("A level; name its aligner."),
    }),
    queryOf: (signal) => intervalQuery(signal, ({ aligner }, part) => part === "value" || aligner === "ALIGN_DELTA" || aligner === "ALIGN_SUM"
        ? undefined
        : `is counted by aligner: ALIGN_DELTA or ALIGN_SUM, not by ${aligner}`),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = jsonAsker({ service, api: "Cloud Monitoring" }, tools);
        async function ask(of, window, cancel) {
            const stepMs = window.stepSeconds * 1_000;
            const values = new Map();
            let next;
            for (let page = 0; page < google_mostPages; page++) {
                const url = urlOf(of, window, next);
                const { timeSeries, nextPageToken, executionErrors } = await askJson({
                    url: url.href,
                    headers: { Authorization: `Bearer ${own.token}` },
                    timeoutMs: own.timeout,
                    cancel,
                }, { shape: google_answer, refused: (json) => google_failure.safeParse(json).data });
                const [problem] = executionErrors ?? [];
                if (problem !== undefined)
                    throw new errors/* WorldError */.nM(tools.hide(`answered only in part: ${(problem.message ?? "").slice(0, 200)}`), { service });
                if (timeSeries.length > 1)
                    throw new errors/* WorldError */.nM("answers several series where one is needed", { service });
                for (const { interval, value } of timeSeries[0]?.points ?? []) {
                    const found = value.int64Value ?? value.doubleValue;
                    if (found !== undefined)
                        values.set(Date.parse(interval.endTime) - stepMs, found);
                }
                if (!nextPageToken)
                    return { values };
                next = nextPageToken;
            }
            throw new errors/* WorldError */.nM("answered only in part: it has more pages than are read", { service });
        }
        function urlOf({ filter, aligner }, { from, to, stepSeconds }, page) {
            const url = (0,endpoint/* endpoint */.s)(own.url, `/v3/projects/${own.project}/timeSeries`);
            // Aligned intervals end at the end time and go back from it in whole lengths.
            url.searchParams.set("interval.startTime", new Date(from).toISOString());
            url.searchParams.set("interval.endTime", new Date(to).toISOString());
            url.searchParams.set("filter", filter);
            url.searchParams.set("aggregation.alignmentPeriod", `${stepSeconds}s`);
            url.searchParams.set("aggregation.perSeriesAligner", aligner);
            url.searchParams.set("aggregation.crossSeriesReducer", aligner === "ALIGN_DELTA" || aligner === "ALIGN_SUM" ? "REDUCE_SUM" : "REDUCE_MAX");
            if (page !== undefined)
                url.searchParams.set("pageToken", page);
            return url;
        }
        return openIntervalSource({
            name,
            lagMs: own.lag,
            // Google's shortest alignment.
            narrowestStep: 60,
            mostIntervals: 1_440,
            textOf: ({ filter, aligner }) => `${aligner} of ${filter}`,
            ask,
        }, tools);
    },
});

;// CONCATENATED MODULE: ./lib/world/sources/graphite.js









const target = schemas/* string */.YjP()
    .min(1)
    .max(5_000)
    .describe("A target that answers one series; for counts, what was counted in each interval.");
const graphite_series = schemas/* array */.YOg(schemas/* object */.Ikc({
    target: schemas/* string */.YjP(),
    datapoints: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig().nullable(), schemas/* number */.aig()])),
}));
/** Graphite's render API, and what speaks it. @see https://graphite.readthedocs.io/en/stable/render_api.html */
const graphite = defineSource({
    type: "graphite",
    summary: "Graphite, by targets of its render API",
    settings: schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("graphite").describe("Which type of source it is."),
        url: schemas/* url */.OZ5({ protocol: /^https?$/u, error: "expected an address such as https://graphite.example.com" })
            .describe("Address of graphite-web; a path before /render is kept."),
        headers: headersSetting,
        timeout: timeoutSetting("10s"),
        lag: lagSetting("15s"),
        step: duration/* duration */.p.prefault("10s").describe("How far apart its points are in the finest retention."),
    }),
    signal: schemas/* strictObject */.rej({
        bad: target
            .optional()
            .describe("Target that counts what failed, such as sumSeries(stats_counts.shop.errors)."),
        total: target.optional().describe("Target that counts all that was tried, in the same way."),
        value: target.optional().describe("Target of a level."),
    }),
    queryOf: (signal) => intervalQuery(signal),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = jsonAsker({ service, api: "Graphite" }, tools);
        async function ask(text, window, cancel) {
            const url = (0,endpoint/* endpoint */.s)(own.url, "/render");
            // Graphite leaves out the point at `from` itself, and gives the one at `until`.
            const form = new URLSearchParams({
                target: text,
                format: "json",
                from: String(Math.floor(window.from / 1_000) - 1),
                until: String(Math.floor(window.to / 1_000) - 1),
                noCache: "1",
            });
            const request = {
                url: url.href,
                method: "POST",
                headers: { ...own.headers, "Content-Type": "application/x-www-form-urlencoded" },
                body: form.toString(),
                onlyReads: true,
                timeoutMs: own.timeout,
                cancel,
            };
            const found = await askJson(request, { shape: graphite_series, refused });
            const only = onlySeries(found, {
                query: text.slice(0, 200),
                service,
                advice: "Wrap it in sumSeries()",
            });
            return inWindow(only?.datapoints ?? [], window);
        }
        return openIntervalSource({
            name,
            lagMs: own.lag,
            narrowestStep: Math.ceil(own.step / 1_000),
            mostIntervals: 5_000,
            textOf: (text) => text,
            ask,
        }, tools);
    },
});
/** Graphite says in plain text what is wrong with a target. */
function refused(_, text) {
    return /^Invalid parameters \(([^\n]{1,300})/u.exec(text)?.[1];
}
/** Sums the points of each interval; where the retention is coarser than the intervals, each point is an interval. */
function inWindow(points, window) {
    const stepMs = window.stepSeconds * 1_000;
    const apart = Math.min(...points.slice(1).map(([, at], index) => at - (points[index]?.[1] ?? at)));
    if (Number.isFinite(apart) && apart > window.stepSeconds) {
        const known = points.flatMap(([value, at]) => value === null ? [] : [[at * 1_000, value]]);
        return { values: new Map(known), seconds: apart };
    }
    const values = new Map();
    for (const [value, at] of points) {
        if (value === null)
            continue;
        const begin = window.from + Math.floor((at * 1_000 - window.from) / stepMs) * stepMs;
        if (begin >= window.from && begin < window.to)
            values.set(begin, (values.get(begin) ?? 0) + value);
    }
    return { values };
}

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
        return `isn't ${language}: ${(0,errors/* messageOf */.bD)(error).slice(0, 200)}`;
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

// EXTERNAL MODULE: ./node_modules/@prometheus-io/lezer-promql/dist/index.es.js
var index_es = __webpack_require__(11210);
// EXTERNAL MODULE: ./lib/world/sources/promql.js
var promql = __webpack_require__(78342);
;// CONCATENATED MODULE: ./lib/world/sources/counts-expression.js


/** Stands for `$step` while an expression is parsed; nobody writes it. */
const stepSeconds = 7919;
const step = `${stepSeconds}s`;
const perSecond = ["Rate", "Irate", "Deriv"];
const overRange = [...perSecond, "Increase", "Delta", "Idelta"];
const harmless = ["Round", "Ceil", "Floor", "ClampMin"];
const averages = ["AvgOverTime", "QuantileOverTime", "HistogramQuantile", "HistogramAvg", "StddevOverTime"];
const averagingOps = ["Avg", "Quantile", "Stddev", "Stdvar", "Group"];
/**
 * The selector of the counter that an expression reads at a rate, scaled or as it stands: `x` for `sum(rate(x[5m])) * 60 or
 * vector(0)`. What is counted in an interval follows from it exactly. Undefined for everything else, and for what yields
 * counts of an interval already.
 */
function counterIn(text) {
    const { spelled, top } = parse(text);
    return top === undefined ? undefined : counterAt(top, spelled);
}
/** Numerator and denominator of a share of two counters at a rate, as selectors; undefined for anything else. */
function shareOfCounters(text) {
    const { spelled, top } = parse(text);
    const division = top === undefined || bare(top).getChild("Sub") !== null ? undefined : divisionAt(top, spelled);
    if (division === undefined || !isRate(division.left) || !isRate(division.right))
        return undefined;
    const [bad, total] = [counterAt(division.left, spelled), counterAt(division.right, spelled)];
    if (bad === undefined || total === undefined)
        return undefined;
    // Seconds or bytes by number: an average, which is a level of its own.
    return [bad, total].some((selector) => /_(?:sum|seconds|bytes|ms)(?:_total)?(?:\{|$)/u.test(selector))
        ? undefined
        : { bad, total };
}
/** Why an expression yields no counts of one interval, with what to write; undefined when nothing speaks against it. */
function findCountMistake(text) {
    const { spelled, top } = parse(text);
    if (top === undefined || counterAt(top, spelled) !== undefined)
        return undefined;
    if (divisionAt(top, spelled) !== undefined)
        return "is a share, where a count is needed: write what it divides as bad, and what it divides by as total";
    let mistake;
    const written = countsWritten(spelled);
    top.cursor().iterate((node) => {
        const name = node.node.firstChild?.firstChild?.name ?? "";
        if (node.name === "FunctionCall" && averages.includes(name))
            mistake ??=
                "is an average or a quantile, where a count is needed: write the counter itself, or use value";
        if (node.name === "AggregateExpr" && averagingOps.includes(name))
            mistake ??= "is an average or a quantile, where a count is needed: use sum";
        if (node.name === "FunctionCall" && perSecond.includes(name))
            mistake ??= `yields a rate per second, where counts are needed: write ${written}`;
        if (node.name === "FunctionCall" &&
            overRange.includes(name) &&
            !spelled.slice(node.from, node.to).includes(step))
            mistake ??= `counts in a range of its own, which overlaps from interval to interval: write ${written}`;
    });
    return mistake;
}
/** A level that is a share of two things, such as failed calls by calls, however it is written. */
function isShare(text) {
    const { spelled, top } = parse(text);
    const division = top === undefined ? undefined : divisionAt(top, spelled);
    if (division === undefined)
        return false;
    return [division.left, division.right].every((node) => isRate(node) && !/_(?:sum|seconds|bytes)\b/u.test(spelled.slice(node.from, node.to)));
}
function parse(text) {
    const spelled = (0,promql/* withStep */.p$)(text.slice(0, 10_000), stepSeconds);
    return { spelled, top: index_es/* parser */.K3D.parse(spelled).topNode.firstChild ?? undefined };
}
/** Parentheses, scales by a number, rounding and `or vector(0)` taken away. */
function bare(node) {
    const [first, last] = [node.firstChild, node.lastChild];
    if (node.name === "ParenExpr" && first !== null)
        return bare(first);
    if (node.name === "FunctionCall" && harmless.includes(first?.firstChild?.name ?? "")) {
        const argument = node.getChild("FunctionCallBody")?.firstChild;
        return argument == null ? node : bare(argument);
    }
    if (node.name === "BinaryExpr" && first !== null && last !== null) {
        const [, op] = childrenOf(node);
        const isNumber = (side) => side.name === "NumberDurationLiteral";
        if ((op?.name === "Mul" || op?.name === "Div") && isNumber(last))
            return bare(first);
        if (op?.name === "Mul" && isNumber(first))
            return bare(last);
        if (op?.name === "Or" && last.name === "FunctionCall" && last.firstChild?.firstChild?.name === "Vector")
            return bare(first);
    }
    return node;
}
function counterAt(node, text) {
    const inner = bare(node);
    if (inner.name === "VectorSelector") {
        // As it stands a counter is all that was ever counted.
        const name = inner.getChild("Identifier");
        const metric = name === null ? "" : text.slice(name.from, name.to);
        return /_(?:total|count|bucket)$/u.test(metric) ? text.slice(inner.from, inner.to) : undefined;
    }
    const argument = inner.getChild("FunctionCallBody")?.firstChild;
    if (argument == null || argument.nextSibling !== null)
        return undefined;
    if (inner.name === "AggregateExpr")
        return inner.getChild("AggregateOp")?.firstChild?.name === "Sum" ? counterAt(argument, text) : undefined;
    if (inner.name !== "FunctionCall" ||
        !["Rate", "Irate", "Increase"].includes(inner.firstChild?.firstChild?.name ?? ""))
        return undefined;
    const isAsked = inner.firstChild?.firstChild?.name === "Increase" &&
        text.slice(argument.from, argument.to).includes(step);
    const selector = argument.name === "MatrixSelector" ? argument.getChild("VectorSelector") : null;
    return selector === null || isAsked ? undefined : text.slice(selector.from, selector.to);
}
function divisionAt(node, text) {
    const inner = bare(node);
    if (inner.name === "FunctionCall" || inner.name === "AggregateExpr")
        return undefined;
    const [left, op, ...rest] = childrenOf(inner);
    const right = rest.at(-1);
    if (inner.name !== "BinaryExpr" || left === undefined || right === undefined)
        return undefined;
    if (op?.name === "Div")
        return { left: bare(left), right: bare(right) };
    // One less a share is a share.
    if (op?.name === "Sub" && text.slice(left.from, left.to).trim() === "1")
        return divisionAt(right, text);
    return undefined;
}
function isRate(node) {
    let found = false;
    node.cursor().iterate(({ name, node: at }) => {
        if (name === "FunctionCall" && overRange.includes(at.firstChild?.firstChild?.name ?? ""))
            found = true;
    });
    return found;
}
function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling)
        children.push(child);
    return children;
}
/** The expression with its rates as increases over `$step`. */
function countsWritten(spelled) {
    const changes = [];
    index_es/* parser */.K3D.parse(spelled).iterate({
        enter({ name, from, to, node }) {
            if (name === "FunctionIdentifier" && overRange.includes(node.firstChild?.name ?? ""))
                changes.push({ from, to, text: "increase" });
            if (name === "DurationExpr" ||
                (name === "NumberDurationLiteralInDurationContext" && node.parent?.name === "MatrixSelector"))
                changes.push({ from, to, text: "$step" });
        },
    });
    return changes
        .toReversed()
        .reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), spelled);
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
const promql_signal_selector = checkedText(promql/* findSelectorMistake */.$9);
const expression = checkedText(promql/* findPromqlMistake */.Jl);
const metricName = schemas/* string */.YjP().regex(/^[a-zA-Z_:][a-zA-Z0-9_:]*$/u, {
    error: "expected a metric's name without _bucket and without braces",
});
const where = checkedText((text) => (0,promql/* findSelectorMistake */.$9)((0,promql/* selectorText */.nM)("metric", text)));
/** What both Prometheus and a scraped page can be asked: counters, a histogram, or a gauge. */
const histogramWords = {
    histogram: metricName
        .optional()
        .describe("Name of a histogram, without _bucket; what is slower than `slower-than` is bad."),
    where: where
        .optional()
        .describe("Which series of the histogram or of the preset: a selector without a name."),
    "slower-than": duration/* duration */.p
        .optional()
        .describe("How slow is too slow; the 95th percentile of the baseline unless given."),
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
    for (const part of ["bad", "total"]) {
        const written = words[part];
        const mistake = typeof written === "object" ? findCountMistake(written.query) : undefined;
        if (mistake !== undefined)
            mistakes.push({ path: part, message: mistake });
    }
    const asked = askedIn(words);
    return mistakes.length > 0 || asked === undefined ? mistakes : asked;
}
function askedIn(words) {
    const { bad, total, histogram, value } = words;
    if (value !== undefined) {
        // One failed call is most of a quiet minute's share: the counts that it is made of tell how many there were.
        const share = shareOfCounters(value);
        return share === undefined
            ? { kind: "gauge", gives: "gauge", value }
            : { kind: "ratio", gives: "ratio", bad: { selector: share.bad }, total: { selector: share.total } };
    }
    if (histogram !== undefined)
        return {
            kind: "histogram",
            gives: "ratio",
            histogram,
            where: words.where,
            slowerThanMs: words["slower-than"] ?? "baseline-p95",
        };
    if (bad === undefined || total === undefined)
        return undefined;
    return { kind: "ratio", gives: "ratio", bad: asSelector(bad), total: asSelector(total) };
}
/** A counter at a rate is that counter: what it counts in an interval is then known exactly. */
function asSelector(written) {
    if (typeof written === "string")
        return { selector: written };
    const counter = counterIn(written.query);
    return counter === undefined ? written : { selector: counter };
}

;// CONCATENATED MODULE: ./lib/world/sources/http.js








const http_settings = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz("http").describe("Which type of source it is."),
    url: schemas/* url */.OZ5({ protocol: /^https?$/u, error: "expected an address such as https://shop.example.com/stats" })
        .describe("What is asked; {from} and {to} (seconds since the epoch) and {step} (seconds) are put in."),
    method: schemas/* enum */.k5n(["GET", "POST"]).default("GET").describe("How it is asked."),
    headers: headersSetting,
    body: schemas/* unknown */.L5J().optional().describe("Sent as JSON, or as it is when it is a text."),
    timeout: timeoutSetting("10s"),
    remembers: schemas/* enum */.k5n(["now", "past"])
        .default("now")
        .describe("past: the answer lists readings of any time, the baseline too."),
});
const path = checkedText(findPathMistake);
const signal = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP()
        .regex(/^\/(?!\/)/u, { error: "expected a path that begins with one /" })
        .optional()
        .describe("Asked instead of the path in the address of the source; host and login stay."),
    bad: path.optional().describe("Where in the answer the count of what failed is."),
    total: path.optional().describe("Where in the answer the count of all is."),
    counts: schemas/* enum */.k5n(["since-start", "per-interval"])
        .optional()
        .describe("Whether the counts grow since the process started, or are those since the last look."),
    value: path.optional().describe("Where in the answer a level is."),
    readings: path.optional().describe("Where in the answer a list of readings is."),
    gives: schemas/* enum */.k5n(["ratio", "gauge"]).optional().describe("Whether those readings are counts or levels."),
});
const http = defineSource({
    type: "http",
    summary: "any JSON over HTTP, by JSONPath or JMESPath: counters, a level, or a list of readings",
    settings: http_settings,
    signal,
    queryOf: http_queryOf,
    open: openJsonSource,
});
function http_queryOf(words) {
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
    const asked = http_askedIn(words);
    return mistakes.length > 0 || asked === undefined ? mistakes : asked;
}
function http_askedIn({ path, bad, total, counts, value, readings, gives }) {
    if (readings !== undefined)
        return { path, gives: gives ?? "ratio", readings };
    if (value !== undefined)
        return { path, gives: "gauge", value };
    if (bad === undefined || total === undefined)
        return undefined;
    return { path, gives: "ratio", bad, total, counts: counts ?? "since-start" };
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
            const page = (0,http_advice/* explainPage */.XE)(answer, own.url);
            throw new errors/* WorldError */.nM(tools.hide(`answered with ${page?.reason ?? "something that is not JSON"}`), {
                service,
                ...(page?.advice !== undefined && { advice: page.advice }),
            });
        }
    }
    /** Undefined when the path finds nothing. */
    function sumAt(json, path) {
        const numbers = find(json, path).map((found) => countOf(found, path));
        return numbers.length === 0 ? undefined : numbers.reduce((all, number) => all + number, 0);
    }
    function find(json, path) {
        try {
            return valuesAt(json, path);
        }
        catch {
            throw new errors/* WorldError */.nM(`\`${path}\` does not fit the answer`, { service });
        }
    }
    function countOf(found, path) {
        const count = numberOf(found, path);
        if (count >= 0 && count <= Number.MAX_SAFE_INTEGER)
            return count;
        throw new errors/* WorldError */.nM(`\`${path}\` finds ${count}, which is no count`, { service });
    }
    function numberOf(found, path) {
        const number = typeof found === "string" && found.trim() !== "" ? Number(found) : found;
        if (typeof number === "number" && Number.isFinite(number))
            return number;
        throw new errors/* WorldError */.nM(`\`${path}\` finds something that is no number`, { service });
    }
    function ratioOf(query, json, now) {
        const key = JSON.stringify(query);
        const before = looks.get(key);
        const [bad, total] = [sumAt(json, query.bad), sumAt(json, query.total)];
        looks.set(key, { at: now, bad: bad ?? 0, total });
        const told = {
            ...noReadings,
            queries: [query.bad, query.total],
            notes: bad === undefined && total !== undefined ? [`\`${query.bad}\` finds nothing, taken as none bad`] : [],
        };
        if (before === undefined || total === undefined || now <= before.at)
            return told;
        if (query.counts === "since-start" && before.total === undefined)
            return told;
        const sinceStart = query.counts === "since-start";
        // Counters that fell by more than half began again at zero; a little less comes from another instance.
        const restarted = sinceStart && before.total !== undefined && total < before.total / 2;
        const counted = (count, start) => sinceStart && !restarted ? Math.max(0, count - start) : count;
        const all = counted(total, before.total ?? 0);
        const bads = counted(bad ?? 0, before.bad);
        const reading = {
            at: before.at,
            seconds: (now - before.at) / 1000,
            bad: Math.min(all, bads),
            total: all,
        };
        const notes = restarted ? [...told.notes, "counters were reset: a process restarted"] : told.notes;
        const doubts = bads > 1.1 * all + 5 ? [{ kind: "more-bad-than-total", bad: bads, total: all }] : [];
        return { ...told, ratio: [reading], notes, ...(doubts.length > 0 && { doubts }) };
    }
    function levelOf(query, json, now, span) {
        const found = find(json, query.value);
        const told = { ...noReadings, queries: [query.value] };
        if (found.length === 0)
            return told;
        if (found.length > 1)
            throw new errors/* WorldError */.nM(`\`${query.value}\` finds ${found.length} values where one is needed`, {
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
            return { ...noReadings, ...readingsIn(entries, span), queries: [query.readings] };
        }
        catch (error) {
            if (!(error instanceof ReadingListError))
                throw error;
            throw new errors/* WorldError */.nM(error.message, { service });
        }
    }
    return {
        name,
        remembers: own.remembers,
        async read(query, span, cancel) {
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

;// CONCATENATED MODULE: ./lib/world/sources/influxdb.js










const query = schemas/* string */.YjP()
    .min(1)
    .max(10_000)
    .describe("InfluxQL with $window in its WHERE and $interval in its GROUP BY, which answers one series.");
const influxdb_answer = schemas/* object */.Ikc({
    results: schemas/* array */.YOg(schemas/* object */.Ikc({
        series: schemas/* array */.YOg(schemas/* object */.Ikc({
            columns: schemas/* array */.YOg(schemas/* string */.YjP()),
            values: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP(), schemas/* boolean */.zMY(), schemas/* null */.chJ()]))),
            partial: schemas/* boolean */.zMY().optional(),
        }))
            .optional(),
        partial: schemas/* boolean */.zMY().optional(),
    })),
});
const influxdb_failure = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ error: schemas/* string */.YjP() }).transform(({ error }) => error),
    schemas/* object */.Ikc({ results: schemas/* array */.YOg(schemas/* object */.Ikc({ error: schemas/* string */.YjP().optional() })) })
        .transform(({ results }) => results.find(({ error }) => error !== undefined)?.error),
]);
/**
 * InfluxDB by InfluxQL: version 1 and the same endpoint of versions 2 and 3.
 * @see https://docs.influxdata.com/influxdb/v1/tools/api/#query-http-endpoint
 */
const influxdb = defineSource({
    type: "influxdb",
    summary: "InfluxDB 1, 2 and 3, by InfluxQL",
    settings: schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("influxdb").describe("Which type of source it is."),
        url: schemas/* url */.OZ5({ protocol: /^https?$/u, error: "expected an address such as https://influx.example.com:8086" })
            .describe("Address of the server; a path before /query is kept."),
        database: schemas/* string */.YjP().min(1).describe("The database, in version 2 the name that its bucket is mapped to."),
        retention: schemas/* string */.YjP().optional().describe("The retention policy; the database's default unless given."),
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
            .default({})
            .describe('Headers of each request, such as Authorization: "Token ${INFLUX_TOKEN}".'),
        timeout: timeoutSetting("10s"),
        lag: lagSetting("15s"),
        step: duration/* duration */.p.prefault("10s").describe("How far apart its points are written."),
    }),
    signal: schemas/* strictObject */.rej({
        bad: query
            .optional()
            .describe('Counts what failed: SELECT sum("errors") FROM "http" WHERE $window GROUP BY $interval.'),
        total: query.optional().describe("Counts all that was tried, in the same way."),
        value: query.optional().describe("A level, in the same way."),
    }),
    queryOf: (signal) => intervalQuery(signal, lacking),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = jsonAsker({ service, api: "InfluxDB" }, tools);
        async function ask(text, window, cancel) {
            const url = (0,endpoint/* endpoint */.s)(own.url, "/query");
            url.searchParams.set("db", own.database);
            if (own.retention !== undefined)
                url.searchParams.set("rp", own.retention);
            url.searchParams.set("epoch", "ms");
            const { results } = await askJson({
                url: url.href,
                method: "POST",
                headers: { ...own.headers, "Content-Type": "application/x-www-form-urlencoded" },
                body: new URLSearchParams({ q: influxdb_inWindow(text, window) }).toString(),
                onlyReads: true,
                timeoutMs: own.timeout,
                cancel,
            }, { shape: influxdb_answer, refused: (json) => influxdb_failure.safeParse(json).data });
            const found = results.flatMap(({ series = [] }) => series);
            if (results.some(({ partial }) => partial) || found.some(({ partial }) => partial))
                throw new errors/* WorldError */.nM("answered only in part: its max-row-limit is lower than the intervals asked for", {
                    service,
                });
            const only = onlySeries(found, {
                query: text.slice(0, 200),
                service,
                advice: "Group by $interval alone",
            });
            const rows = only?.values ?? [];
            return { values: new Map(rows.flatMap(([at, value]) => numbers(at, value))) };
        }
        return openIntervalSource({
            name,
            lagMs: own.lag,
            narrowestStep: Math.ceil(own.step / 1_000),
            mostIntervals: 5_000,
            textOf: (text) => text,
            ask,
        }, tools);
    },
});
function lacking(text) {
    const missing = ["$window", "$interval"].filter((word) => !text.includes(word));
    if (missing.length === 0)
        return undefined;
    return `needs ${missing.join(" and ")}: SELECT sum("errors") FROM "http" WHERE $window GROUP BY $interval`;
}
/** The intervals begin where the deploy does: InfluxQL takes an offset beside the length. */
function influxdb_inWindow(text, { from, to, stepSeconds }) {
    const offset = from % (stepSeconds * 1_000);
    return text
        .replaceAll("$window", `time >= ${from}ms AND time < ${to}ms`)
        .replaceAll("$interval", `time(${stepSeconds}s, ${offset}ms)`);
}
function numbers(at, value) {
    return typeof at === "number" && typeof value === "number" ? [[at, value]] : [];
}

;// CONCATENATED MODULE: ./lib/world/sources/loki.js









const logql = schemas/* string */.YjP()
    .min(1)
    .max(5_000)
    .describe('A LogQL metric query with [$step], such as sum(count_over_time({app="shop"} |= "error" [$step])).');
const loki_answer = schemas/* object */.Ikc({
    status: schemas/* literal */.euz("success"),
    data: schemas/* object */.Ikc({
        resultType: schemas/* literal */.euz("matrix"),
        result: schemas/* array */.YOg(schemas/* object */.Ikc({ values: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* string */.YjP()])) })),
    }),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
});
const loki_failure = schemas/* object */.Ikc({ status: schemas/* literal */.euz("error"), error: schemas/* string */.YjP() }).transform(({ error }) => error);
/** Loki's metric queries over logs. @see https://grafana.com/docs/loki/latest/reference/loki-http-api/#query-logs-within-a-range-of-time */
const loki = defineSource({
    type: "loki",
    summary: "Loki, by LogQL metric queries over logs",
    settings: schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("loki").describe("Which type of source it is."),
        url: schemas/* url */.OZ5({ protocol: /^https?$/u, error: "expected an address such as https://loki.example.com" })
            .describe("Address of Loki; a path before /loki is kept."),
        headers: headersSetting,
        tenant: schemas/* string */.YjP().optional().describe("Sent as X-Scope-OrgID."),
        timeout: timeoutSetting("15s"),
        lag: lagSetting("15s"),
    }),
    signal: schemas/* strictObject */.rej({
        bad: logql.optional().describe("Counts the lines that tell of a failure."),
        total: logql.optional().describe("Counts the lines of all that was tried."),
        value: logql.optional().describe("A level."),
    }),
    queryOf: (signal) => intervalQuery(signal, (text) => text.includes("[$step]") ? undefined : "needs [$step] as its range, so that each line is counted once"),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = jsonAsker({ service, api: "Loki" }, tools);
        async function ask(text, window, cancel) {
            const stepMs = window.stepSeconds * 1_000;
            const url = (0,endpoint/* endpoint */.s)(own.url, "/loki/api/v1/query_range");
            url.searchParams.set("query", text.replaceAll("[$step]", `[${window.stepSeconds}s]`));
            // Each point stands at the end of the stretch that it counts.
            url.searchParams.set("start", `${window.from + stepMs}000000`);
            url.searchParams.set("end", `${window.to}000000`);
            url.searchParams.set("step", `${window.stepSeconds}s`);
            const { data, warnings } = await askJson({
                url: url.href,
                headers: { ...own.headers, ...(own.tenant !== undefined && { "X-Scope-OrgID": own.tenant }) },
                timeoutMs: own.timeout,
                cancel,
            }, { shape: loki_answer, refused: (json) => loki_failure.safeParse(json).data });
            if (warnings !== undefined && warnings !== null && warnings.length > 0)
                throw new errors/* WorldError */.nM(tools.hide(`answered only in part: ${String(warnings[0]).slice(0, 200)}`), {
                    service,
                });
            const only = onlySeries(data.result, {
                query: text.slice(0, 200),
                service,
                advice: "Wrap it in sum()",
            });
            const points = only?.values ?? [];
            return {
                values: new Map(points.map(([end, value]) => [Math.round(end * 1_000) - stepMs, numberOf(value)])),
            };
        }
        return openIntervalSource({
            name,
            lagMs: own.lag,
            narrowestStep: 1,
            // Loki refuses more than 11,000 points a series.
            mostIntervals: 5_000,
            textOf: (text) => text,
            ask,
        }, tools);
    },
});
function numberOf(text) {
    return text.trim() === "" ? Number.NaN : Number(text);
}

;// CONCATENATED MODULE: ./lib/world/sources/newrelic.js







const nrql = schemas/* string */.YjP()
    .min(1)
    .max(4_000)
    .describe("NRQL that selects one number; the time range and TIMESERIES are filled in.");
const bucket = schemas/* looseObject */._H3({ beginTimeSeconds: schemas/* number */.aig(), endTimeSeconds: schemas/* number */.aig() });
const newrelic_answer = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        actor: schemas/* object */.Ikc({ account: schemas/* object */.Ikc({ nrql: schemas/* object */.Ikc({ results: schemas/* array */.YOg(bucket) }) }) }),
    }),
});
const newrelic_failure = schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP() })).min(1) })
    .transform(({ errors }) => errors.map(({ message }) => message).join("; "));
const newrelic_document = "query ($account: Int!, $nrql: Nrql!) { actor { account(id: $account) { nrql(query: $nrql, timeout: 20) { results } } } }";
/** New Relic by NRQL. @see https://docs.newrelic.com/docs/apis/nerdgraph/examples/nerdgraph-nrql-tutorial/ */
const newrelic = defineSource({
    type: "newrelic",
    summary: "New Relic, by NRQL",
    settings: schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("newrelic").describe("Which type of source it is."),
        url: schemas/* url */.OZ5({
            protocol: /^https?$/u,
            error: "expected an address such as https://api.eu.newrelic.com/graphql",
        })
            .default("https://api.newrelic.com/graphql")
            .describe("NerdGraph's address; https://api.eu.newrelic.com/graphql for accounts in the EU."),
        account: schemas/* int */.Whr().positive().describe("The account's number."),
        "api-key": schemas/* string */.YjP().min(1).describe("A user key: write ${NEW_RELIC_API_KEY}, never the key itself."),
        timeout: timeoutSetting("25s"),
        lag: lagSetting("60s"),
    }),
    signal: schemas/* strictObject */.rej({
        bad: nrql
            .optional()
            .describe("Counts what failed: SELECT count(*) FROM Transaction WHERE appName = 'shop' AND error IS true."),
        total: nrql.optional().describe("Counts all that was tried, in the same way."),
        value: nrql
            .optional()
            .describe("A level: SELECT percentile(duration, 95) FROM Transaction WHERE appName = 'shop'."),
    }),
    queryOf: (signal) => intervalQuery(signal, newrelic_wrongIn),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = jsonAsker({ service, api: "NerdGraph" }, tools);
        async function ask(text, window, cancel) {
            const asked = `${text.trim()} SINCE ${window.from} UNTIL ${window.to} TIMESERIES ${window.stepSeconds} seconds`;
            const { data } = await askJson({
                url: own.url,
                method: "POST",
                headers: { "API-Key": own["api-key"] },
                body: { query: newrelic_document, variables: { account: own.account, nrql: asked } },
                timeoutMs: own.timeout,
                cancel,
            }, { shape: newrelic_answer, refused: (json) => newrelic_failure.safeParse(json).data });
            const { results } = data.actor.account.nrql;
            const values = new Map();
            let seconds = window.stepSeconds;
            for (const { beginTimeSeconds, endTimeSeconds, ...rest } of results) {
                const found = Object.values(rest).flatMap(numbersIn);
                if (found.length > 1)
                    throw new errors/* WorldError */.nM(`\`${text.slice(0, 200)}\` selects several numbers where one is needed`, {
                        service,
                    });
                seconds = Math.max(seconds, endTimeSeconds - beginTimeSeconds);
                const [value] = found;
                if (value !== undefined)
                    values.set(beginTimeSeconds * 1_000, value);
            }
            return { values, seconds };
        }
        return openIntervalSource({
            name,
            lagMs: own.lag,
            narrowestStep: 1,
            // New Relic answers 366 at most.
            mostIntervals: 366,
            textOf: (text) => text,
            ask,
        }, tools);
    },
});
function newrelic_wrongIn(text) {
    const word = /\b(SINCE|UNTIL|TIMESERIES|FACET|COMPARE WITH)\b/iu.exec(text.replace(/'[^']*'|`[^`]*`/gu, ""))?.[1];
    if (word !== undefined)
        return `must not hold ${word.toUpperCase()}: one number for each interval is asked for`;
    return /^\s*(?:SELECT|FROM)\b/iu.test(text) ? undefined : "expected NRQL that begins with SELECT or FROM";
}
/** `count` is a number; a percentile comes as `{"95": 0.2}`. */
function numbersIn(value) {
    if (typeof value === "number")
        return [value];
    if (value === null || typeof value !== "object")
        return [];
    return Object.values(value).filter((inner) => typeof inner === "number");
}

// EXTERNAL MODULE: ./lib/world/sources/match-selector.js
var match_selector = __webpack_require__(34648);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./lib/world/sources/nearest.js

/** Labels that say the same thing in different libraries. */
const sameThing = [
    [
        "status",
        "code",
        "status_code",
        "statuscode",
        "http_status",
        "http_status_code",
        "http_code",
        "response_code",
        "http_response_status_code",
        "grpc_code",
        "grpc_status",
        "rpc_grpc_status_code",
    ],
    ["result", "outcome", "status", "state", "success", "error", "exception"],
    ["method", "verb", "http_method", "request_method", "http_request_method"],
    ["path", "route", "handler", "uri", "url", "endpoint", "http_route"],
    ["job", "service", "app", "application", "component", "service_name", "exported_job", "exported_service"],
    ["namespace", "exported_namespace", "kubernetes_namespace", "k8s_namespace_name"],
    ["env", "environment", "stage", "deployment_environment"],
];
/** The names that were probably meant, nearest first: at most three. */
function nearestNames(wanted, names) {
    const most = Math.max(2, Math.floor(wanted.length / 4));
    const near = names
        .filter((name) => Math.abs(name.length - wanted.length) <= most)
        .map((name) => ({ name, far: (0,mod/* distance */.Io)(name.toLowerCase(), wanted.toLowerCase()) }))
        .filter(({ far }) => far <= most);
    const within = names
        .filter((name) => wanted.length >= 5 && (name.startsWith(`${wanted}_`) || wanted.startsWith(`${name}_`)))
        .map((name) => ({ name, far: most + Math.abs(name.length - wanted.length) }));
    const best = new Map();
    for (const { name, far } of [...within, ...near])
        best.set(name, far);
    return [...best]
        .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
        .slice(0, 3)
        .map(([name]) => name);
}
/** The label that was probably meant: one that says the same, or else one that is spelt alike. */
function nearestLabel(wanted, labels) {
    const plain = wanted.toLowerCase().replaceAll("-", "_");
    const groups = sameThing.filter((group) => group.includes(plain));
    const same = groups.flatMap((group) => group.flatMap((word) => labels.filter((label) => label.toLowerCase() === word)));
    return same[0] ?? nearestNames(wanted, labels)[0];
}
/**
 * What a label with these values could also hold, as far as its kind is known: other statuses where there are statuses,
 * `5xx` where there is `2xx`, `error` where there is `success`.
 */
function likelyValues(values) {
    const likely = new Set(values);
    for (const value of values) {
        if (/^\d{3}$/u.test(value))
            for (let status = 100; status < 600; status++)
                likely.add(String(status));
        else if (/^\d{1,2}$/u.test(value))
            for (let code = 0; code < 100; code++)
                likely.add(String(code));
        else if (/^[1-5][xX]{2}$/u.test(value))
            for (let first = 1; first < 6; first++)
                likely.add(`${first}${value.slice(1)}`);
        else if (/^(?:true|false)$/iu.test(value))
            for (const word of ["true", "false"])
                likely.add(inCaseOf(value, word));
        else
            for (const words of vocabularies)
                if (words.includes(flat(value)))
                    for (const word of words)
                        likely.add(inCaseOf(value, word));
    }
    return [...likely];
}
/** Words that stand for the opposite of each other; the failing words come after the first three. */
const vocabularies = [
    [
        "success",
        "succeeded",
        "ok",
        "error",
        "failure",
        "failed",
        "fail",
        "timeout",
        "exception",
        "rejected",
        "declined",
        "denied",
        "cancelled",
    ],
    [
        "ok",
        "cancelled",
        "unknown",
        "invalid_argument",
        "deadline_exceeded",
        "not_found",
        "already_exists",
        "permission_denied",
        "resource_exhausted",
        "failed_precondition",
        "aborted",
        "out_of_range",
        "unimplemented",
        "internal",
        "unavailable",
        "data_loss",
        "unauthenticated",
    ],
    ["approved", "accepted", "completed", "declined", "rejected", "failed", "error", "expired"],
    ["none", "timeout", "io_error", "http_error", "error"],
    ["up", "healthy", "down", "unhealthy"],
];
const failing = new Set(["error", "errors", "failure", "failed", "fail", "failures", "err"]);
/**
 * Whether a matcher that selects none of a label's values may still select one some day: it selects one of their kind, or
 * they are words that nobody can list. Not when another spelling of what it wants is there already.
 */
function isPlausible(wanted, matches, values) {
    const isWord = /^[\w -]+$/u.test(wanted) && /[a-z]/iu.test(wanted);
    if (isWord && values.some((value) => value !== wanted && isOtherSpelling(value, wanted)))
        return false;
    if (likelyValues(values).some(matches))
        return true;
    const allWords = values.every((value) => /[a-z]/iu.test(value) && !/^[1-5][xX]{2}$/u.test(value));
    return isWord && allWords && !/^\dxx$/iu.test(wanted);
}
function isOtherSpelling(value, wanted) {
    const [a, b] = [flat(value), flat(wanted)];
    if (a === b || (failing.has(a) && failing.has(b)))
        return true;
    const short = Math.min(a.length, b.length);
    return short >= 4 && ((0,mod/* distance */.Io)(a, b) <= (short > 6 ? 2 : 1) || a.startsWith(b) || b.startsWith(a));
}
/** Lower case, words parted by `_`: DeadlineExceeded and DEADLINE_EXCEEDED are deadline_exceeded. */
function flat(text) {
    return text
        .replace(/([a-z])([A-Z])/gu, "$1_$2")
        .replace(/[\s-]+/gu, "_")
        .toLowerCase();
}
function inCaseOf(model, word) {
    if (/^[^a-z]*$/u.test(model))
        return word.toUpperCase();
    if (!/^[A-Z]/u.test(model))
        return word;
    return word.replace(/(?:^|_)([a-z])/gu, (_, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./lib/world/sources/explain-selector.js



const mostShown = 8;
/**
 * Why a selector has never matched: the name, a label or a value that does not exist, and what there is instead. Undefined
 * when what it selects may well not have happened yet, as errors of a service that has none. `among` selects the series
 * that it is a part of. Three requests at most, and one for each label whose values are in question.
 */
async function explainSelector(scene, { part, selector, among }) {
    const { metric, matchers } = (0,promql/* parseSelector */.Pl)(selector) ?? { metric: undefined, matchers: [] };
    const name = metric ?? matchers.find(({ label, op }) => label === "__name__" && op === "=")?.value;
    if (name === undefined)
        return { kind: "no-such-series", part, selector };
    const base = among !== undefined && nameOf(among) === name ? among : name;
    const series = await seriesOf(scene, base);
    if (series.length === 0) {
        const names = await scene.api.names(scene.cancel);
        return { kind: "no-such-metric", part, metric: name, nearest: nearestNames(name, names) };
    }
    const labels = [...new Set(series.flatMap((its) => Object.keys(its)))]
        .filter((label) => label !== "__name__")
        .sort();
    const wanting = matchers.filter((matcher) => matcher.label !== "__name__" && !(0,match_selector/* matcherTest */.L5)(matcher)(""));
    for (const { label, ...matcher } of wanting) {
        if (labels.includes(label))
            continue;
        const nearest = nearestLabel(label, labels) ??
            labels.find((other) => valuesIn(series, other).some((0,match_selector/* matcherTest */.L5)({ label, ...matcher })));
        return {
            kind: "no-such-label",
            part,
            metric: name,
            label,
            labels: labels.slice(0, mostShown),
            ...(nearest !== undefined && {
                nearest: { label: nearest, values: valuesIn(series, nearest).slice(0, mostShown) },
            }),
        };
    }
    for (const matcher of wanting) {
        const values = await allValues(scene, base, matcher.label);
        const matches = (0,match_selector/* matcherTest */.L5)(matcher);
        if (values.length === 0 || values.some(matches))
            continue;
        if (part === "bad" && isPlausible(matcher.value, matches, values))
            continue;
        return {
            kind: "no-such-value",
            part,
            metric: name,
            matcher: written(matcher),
            label: matcher.label,
            values: values.slice(0, mostShown),
        };
    }
    return part === "bad" ? undefined : { kind: "no-such-series", part, selector };
}
/** A matcher that lets everything pass because its label does not exist: `status!="200"` where it is `code`. */
async function explainIdleMatcher(scene, { part, selector, label }) {
    const metric = nameOf(selector);
    if (metric === undefined)
        return undefined;
    const series = await seriesOf(scene, metric);
    const labels = [...new Set(series.flatMap((its) => Object.keys(its)))]
        .filter((name) => name !== "__name__")
        .sort();
    if (series.length === 0 || labels.includes(label))
        return undefined;
    const nearest = nearestLabel(label, labels);
    return {
        kind: "no-such-label",
        part,
        metric,
        label,
        labels: labels.slice(0, mostShown),
        ...(nearest !== undefined && {
            nearest: { label: nearest, values: valuesIn(series, nearest).slice(0, mostShown) },
        }),
    };
}
function nameOf(selector) {
    const parsed = (0,promql/* parseSelector */.Pl)(selector);
    return (parsed?.metric ?? parsed?.matchers.find(({ label, op }) => label === "__name__" && op === "=")?.value);
}
/** Labels of some of the series, from the last hour or else from the whole history. */
async function seriesOf({ api, time, historySeconds, cancel }, selector) {
    for (const range of [3600, historySeconds]) {
        const { series } = await api.instant(`topk(200, last_over_time(${selector}[${range}s]))`, time, cancel);
        if (series.length > 0)
            return series.map(({ labels }) => labels);
    }
    return [];
}
async function allValues({ api, time, cancel }, selector, label) {
    const { series } = await api.instant(`count by (${label}) (last_over_time(${selector}[3600s]))`, time, cancel);
    return series
        .map(({ labels }) => labels[label] ?? "")
        .filter((value) => value !== "")
        .sort();
}
function valuesIn(series, label) {
    return [...new Set(series.flatMap((labels) => labels[label] ?? []))].sort();
}
function written({ label, op, value }) {
    return `${label}${op}${JSON.stringify(value)}`;
}

;// CONCATENATED MODULE: ./lib/world/sources/check-prometheus.js





/** Labels that name a place: what is gone there has not been replaced by what a deploy brought. */
const places = [
    "region",
    "zone",
    "az",
    "availability_zone",
    "cluster",
    "datacenter",
    "dc",
    "site",
    "location",
    "store",
    "shard",
    "prometheus",
    "receive_replica",
    "replica",
    "cell",
];
/** A signal's contract, checked against what the server has. One request where nothing is amiss, two after the deploy. */
async function checkPrometheus(scene, query, { deployedAt, histogram }) {
    if (query.kind === "histogram")
        return checkHistogram(scene, query, histogram);
    const named = namedIn(query);
    const written = named.flatMap(writtenDoubts);
    if (query.kind === "gauge" && isShareByName(query.value))
        written.push({ kind: "share", metric: query.value });
    if (written.length > 0)
        return written;
    const [doubts, missing] = await Promise.all([
        checkNamed(scene, named),
        missingPlaces(scene, named.find(({ part }) => part === "total" || part === "value")?.selector, deployedAt),
    ]);
    return [...doubts, ...missing];
}
function namedIn(query) {
    const of = (part, counter) => "selector" in counter
        ? [{ part, selector: counter.selector, isCounter: true }]
        : (0,promql/* selectorsIn */.qZ)(counter.query).map((selector) => ({ part, selector, isCounter: false }));
    if (query.kind === "ratio")
        return [...of("total", query.total), ...of("bad", query.bad)];
    if (query.kind === "gauge")
        return (0,promql/* selectorsIn */.qZ)(query.value).map((selector) => ({ part: "value", selector, isCounter: false }));
    return [];
}
/** What the name of a metric says already. By convention a colon means that a rule recorded it. */
function writtenDoubts({ part, selector, isCounter }) {
    const metric = nameOf(selector);
    return isCounter && metric?.includes(":") ? [{ kind: "recorded-sum", part, metric }] : [];
}
/** Of something that fails or succeeds; how full a disk is may well be a share. */
function isShareByName(value) {
    if (isShare(value))
        return true;
    const name = nameOf(value.trim()) ?? (0,promql/* selectorsIn */.qZ)(value).map(nameOf)[0] ?? "";
    const words = name.toLowerCase().split(/[_:]/u);
    // What a rule recorded says after its last colon what it is; the step stands behind it, as in ratio_rate5m.
    return (words.includes("availability") ||
        (words.some((word) => shares.has(word) || word.startsWith("ratio")) &&
            words.some((word) => ofCalls.test(word))));
}
const shares = new Set(["ratio", "share", "percent", "percentage", "pct", "fraction", "rate"]);
const ofCalls = /^(?:err|fail|success|5xx|4xx|http|request|call|response)/u;
async function checkNamed(scene, named) {
    const { api, time, cancel } = scene;
    const idle = named.flatMap((one, index) => idleMatchers(one.selector).map((label) => ({
        key: `idle ${index} ${label}`,
        index,
        matcher: { ...one, label },
    })));
    const asked = [
        ...named.map(({ selector }, index) => tagged(`count(last_over_time(${selector}[3600s]))`, `seen ${index}`)),
        ...named.flatMap(({ selector, isCounter }, index) => isCounter && !looksLikeCounter(selector)
            ? [tagged(`max(resets(${selector}[3600s]))`, `falls ${index}`)]
            : []),
        ...idle.map(({ key, matcher: { selector, label } }) => tagged(`count(last_over_time(${(0,promql/* selectorText */.nM)(nameOf(selector) ?? "", undefined, `${label}!=""`)}[3600s]))`, key)),
    ];
    if (asked.length === 0)
        return [];
    const { series } = await api.instant(asked.join(" or "), time, cancel);
    const answers = new Map(series.map(({ labels, points }) => [labels.asked ?? "", points[0]?.[1] ?? 0]));
    const isSeen = (index) => (answers.get(`seen ${index}`) ?? 0) > 0;
    const total = named.find(({ part }, index) => part === "total" && isSeen(index));
    const doubts = await Promise.all([
        ...named.map(async ({ part, selector }, index) => {
            if (isSeen(index) || (await wasSeen(scene, selector)))
                return undefined;
            const among = part === "bad" ? total?.selector : undefined;
            return explainSelector(scene, { part, selector, among });
        }),
        ...idle.map(async ({ key, index, matcher }) => isSeen(index) && !answers.has(key) ? explainIdleMatcher(scene, matcher) : undefined),
        ...named.map(async ({ part, selector }, index) => {
            const falls = answers.get(`falls ${index}`) ?? 0;
            return falls < 12
                ? undefined
                : { kind: "not-a-counter", part, metric: nameOf(selector) ?? selector, falls, hours: 1 };
        }),
    ]);
    return doubts.filter((doubt) => doubt !== undefined);
}
/** Labels of matchers that let a series without that label pass; a pattern such as `.*` does on purpose. */
function idleMatchers(selector) {
    const parsed = (0,promql/* parseSelector */.Pl)(selector);
    if (parsed === undefined || nameOf(selector) === undefined)
        return [];
    return parsed.matchers
        .filter((matcher) => (matcher.op === "!=" || matcher.op === "!~") && matcher.value !== "" && (0,match_selector/* matcherTest */.L5)(matcher)(""))
        .map(({ label }) => label)
        .filter((label) => /^[a-zA-Z_]\w*$/u.test(label) && /status|code|result|outcome|success|error/iu.test(label));
}
function looksLikeCounter(selector) {
    return /_(?:total|count|bucket|sum)$/u.test(nameOf(selector) ?? "");
}
async function wasSeen({ api, time, historySeconds, cancel }, selector) {
    const { series } = await api.instant(`count(last_over_time(${selector}[${historySeconds}s]))`, time, cancel);
    return (series[0]?.points[0]?.[1] ?? 0) > 0;
}
async function missingPlaces(scene, selector, deployedAt) {
    const { api, time, cancel } = scene;
    const minutes = (time - deployedAt / 1000) / 60;
    if (selector === undefined || minutes < 2)
        return [];
    const by = `count by (${places.join(", ")}) (last_over_time(${selector}[180s]))`;
    const [before, now] = await Promise.all([
        api.instant(by, deployedAt / 1000, cancel),
        api.instant(by, time, cancel),
    ]);
    // Nothing at all is no place that is missing: the readings then say so themselves.
    if (now.series.length === 0)
        return [];
    return places.flatMap((label) => {
        const [then, since] = [countsBy(label, before), countsBy(label, now)];
        if ([...since.keys()].some((value) => !then.has(value)))
            return [];
        const all = [...then.values()].reduce((sum, count) => sum + count, 0);
        return [...then]
            .filter(([value, count]) => value !== "" && !since.has(value) && count >= all / 10)
            .map(([value, count]) => ({ kind: "place-missing", label, value, share: count / all }));
    });
}
/** How many series have each value of a label. */
function countsBy(label, { series }) {
    const counts = new Map();
    for (const { labels, points } of series) {
        const value = labels[label] ?? "";
        counts.set(value, (counts.get(value) ?? 0) + (points[0]?.[1] ?? 0));
    }
    return counts;
}
async function checkHistogram(scene, { histogram, where }, found) {
    const { api, time, cancel } = scene;
    const count = (selector, range, tag) => tagged(`count(last_over_time(${selector}[${range}s]))`, tag);
    const asked = [
        count((0,promql/* selectorText */.nM)(`${histogram}_bucket`, where), 3600, "buckets"),
        count((0,promql/* selectorText */.nM)(histogram, where), 3600, "plain"),
        count((0,promql/* selectorText */.nM)(histogram, where, 'quantile!=""'), 3600, "summary"),
        ...(found?.selectors === undefined
            ? []
            : [count(found.selectors.fast, 180, "fast"), count(found.selectors.all, 180, "all")]),
    ];
    const { series } = await api.instant(asked.join(" or "), time, cancel);
    const answers = new Map(series.map(({ labels, points }) => [labels.asked ?? "", points[0]?.[1] ?? 0]));
    const counted = (tag) => answers.get(tag) ?? 0;
    if (counted("buckets") > 0 || found !== undefined) {
        const without = counted("all") - counted("fast");
        return without > 0 ? [{ kind: "other-buckets", histogram, without, of: counted("all") }] : [];
    }
    const stem = histogram.replace(/_(?:bucket|count|sum)$/u, "");
    if (counted("summary") > 0)
        return [{ kind: "no-histogram", histogram, found: "summary", nearest: [] }];
    if (await wasSeen(scene, (0,promql/* selectorText */.nM)(`${histogram}_bucket`, where)))
        return [];
    const names = await api.names(cancel);
    const histograms = names
        .filter((name) => name.endsWith("_bucket"))
        .map((name) => name.replace(/_bucket$/u, ""));
    if (histograms.includes(histogram))
        return compact([
            await explainSelector(scene, {
                part: "histogram",
                selector: (0,promql/* selectorText */.nM)(`${histogram}_bucket`, where),
                among: undefined,
            }),
        ]);
    const nearest = stem !== histogram && histograms.includes(stem) ? [stem] : nearestNames(histogram, histograms);
    return [{ kind: "no-histogram", histogram, found: counted("plain") > 0 ? "counter" : "nothing", nearest }];
}
function compact(list) {
    return list.filter((entry) => entry !== undefined);
}
/** An answer without labels that can be told from others in the same request. */
function tagged(expression, tag) {
    return `label_replace(${expression}, "asked", "${tag}", "", "")`;
}
function openScene(api, when, cancel) {
    return {
        api,
        time: when.at / 1000,
        historySeconds: Math.max(3600, Math.round(when.historySeconds)),
        cancel,
    };
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
 * - one that fell to less than half, because its process restarted: all that it has counted since.
 * - one that fell a little: what it fell by, below zero. No restart does that, but a query that another replica answers,
 *   a few scrapes behind, does; when it catches up, windows that adjoin still add up to what happened.
 */
function countedIn(selector, windowSeconds) {
    const last = `last_over_time(${selector}[${windowSeconds}s])`;
    const before = `last_over_time(${selector}[${memory}] offset ${windowSeconds}s)`;
    return `${last} - ${before} >= -${before} / 2 or ${last}`;
}

// EXTERNAL MODULE: ./lib/text/duration.js
var text_duration = __webpack_require__(54783);
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
    // Envoy counts in milliseconds, and leaves the unit out.
    if (/(?:^|_)(?:milliseconds|millis|ms)(?:_|$)|^envoy_\w{1,200}_rq_time$/u.test(metric))
        return 1;
    if (/(?:^|_)(?:microseconds|us)(?:_|$)/u.test(metric))
        return 1e-3;
    if (/(?:^|_)(?:nanoseconds|ns)(?:_|$)/u.test(metric))
        return 1e-6;
    return 1000;
}
/** Bounds are often rounded, as 0.3 s for a third of a second is. */
const rounding = 1.1;
/** The bucket nearest to what was asked for, or to the p95 of these observations; undefined when there are none. */
function chooseThreshold(query, buckets) {
    const unit = unitMs(query.histogram);
    const wantedMs = query.slowerThanMs === "baseline-p95" ? times(p95Of(buckets), unit) : query.slowerThanMs;
    if (wantedMs === undefined)
        return undefined;
    const chosen = nearestBucket(buckets, wantedMs / unit);
    const whole = buckets.at(-1);
    if (chosen === undefined || whole === undefined || Number.isFinite(whole.bound))
        return undefined;
    const boundsMs = buckets.filter(({ bound }) => Number.isFinite(bound)).map(({ bound }) => bound * unit);
    const [lowest = 0, highest = lowest] = [boundsMs[0], boundsMs.at(-1)];
    if (typeof query.slowerThanMs === "number" &&
        (query.slowerThanMs > highest * rounding || query.slowerThanMs < lowest / rounding)) {
        return {
            kind: "outside-buckets",
            histogram: query.histogram,
            slowerThanMs: query.slowerThanMs,
            boundsMs,
        };
    }
    const asked = query.slowerThanMs === "baseline-p95" ? "the baseline's p95 of " : "";
    return {
        kind: "threshold",
        note: `slow means over ${spokenMs(chosen.bound * unit)}: bucket le="${chosen.labels[0]}", nearest to ${asked}${spokenMs(wantedMs)}`,
        fast: bucketSelector(query, chosen),
        all: bucketSelector(query, whole),
    };
}
function spokenMs(ms) {
    return (0,text_duration/* duration */.p)(ms / 1_000);
}
function times(value, factor) {
    return value === undefined ? undefined : value * factor;
}
function bucketSelector({ histogram, where }, { bound }) {
    return (0,promql/* selectorText */.nM)(`${histogram}_bucket`, where, `le=~"${spellingsOf(bound)}"`);
}
/**
 * A pattern (RE2) for every way in which servers write a bound: 1, 1.0, 1e0, 1e+00. A rolling update from one client
 * library to another mixes them.
 */
function spellingsOf(bound) {
    if (!Number.isFinite(bound))
        return "[+]?[Ii]nf(inity)?";
    const sign = bound < 0 ? "-" : "";
    const [mantissa = "", exponent = "0"] = Math.abs(bound).toExponential().split("e");
    const power = Number(exponent);
    const powers = power === 0 ? "[+-]?0+" : power > 0 ? `[+]?0*${power}` : `-0*${-power}`;
    return `${sign}(${withZeros(plain(mantissa, power))}|${withZeros(mantissa)}[eE]${powers})`;
}
/** Digits with the point moved, never in exponent form. */
function plain(mantissa, power) {
    const digits = mantissa.replace(".", "");
    if (power < 0)
        return `0.${"0".repeat(-power - 1)}${digits}`;
    const whole = digits.slice(0, power + 1).padEnd(power + 1, "0");
    const rest = digits.slice(power + 1);
    return rest === "" ? whole : `${whole}.${rest}`;
}
function withZeros(decimal) {
    const [whole = "", rest] = decimal.split(".");
    if (rest === undefined)
        return `${whole}([.]0*)?`;
    return `${whole === "0" ? "0?" : whole}[.]${rest}0*`;
}
/** The 95th percentile, linear within its bucket; undefined when there are no observations. */
function p95Of(buckets) {
    const total = buckets.at(-1)?.count ?? 0;
    if (!(total > 0))
        return undefined;
    const rank = 0.95 * total;
    const index = buckets.findIndex(({ count }) => count >= rank);
    const bucket = buckets[index];
    if (bucket === undefined)
        return undefined;
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

;// CONCATENATED MODULE: ./lib/world/sources/find-histogram.js



const hour = 3600;
/** The histogram as it was in the first hour of a span, or where it did not exist yet, in the whole of it. */
async function findHistogram(api, query, span, cancel) {
    const [from, to] = [span.from / 1000, span.to / 1000];
    const first = { seconds: hour, time: Math.min(to, from + hour) };
    const found = await findIn(api, query, first, cancel);
    if (found !== undefined || first.time >= to)
        return found;
    const latest = await findIn(api, query, { seconds: hour, time: to }, cancel);
    return latest ?? findIn(api, query, { seconds: Math.ceil(to - from), time: to }, cancel);
}
async function findIn(api, query, stretch, cancel) {
    const { series } = await api.instant(`sum by (le) (increase(${(0,promql/* selectorText */.nM)(`${query.histogram}_bucket`, query.where)}[${stretch.seconds}s]))`, stretch.time, cancel);
    const buckets = bucketsOf(series.flatMap(({ labels, points }) => points.map(([, count]) => [labels.le ?? "", count])));
    if (buckets.length === 0)
        return findNative(api, query, stretch, cancel);
    const threshold = chooseThreshold(query, buckets);
    if (threshold?.kind !== "threshold")
        return threshold;
    const { note, fast, all } = threshold;
    return {
        kind: "found",
        selectors: { fast, all },
        counts(step) {
            // An instance without the chosen bucket would look slow as a whole: only those that have it are counted.
            const counted = `sum((${countedIn(all, step)}) and ignoring (le) (${countedIn(fast, step)}))`;
            return { note, slow: `${counted} - sum(${countedIn(fast, step)})`, all: counted };
        },
    };
}
/** Native histograms have no buckets to choose from: any bound will do. */
async function findNative(api, query, { seconds, time }, cancel) {
    const metric = (0,promql/* selectorText */.nM)(query.histogram, query.where);
    const unit = unitMs(query.histogram);
    const { series } = await api.instant(`histogram_quantile(0.95, sum(increase(${metric}[${seconds}s])))`, time, cancel);
    const p95 = series[0]?.points[0]?.[1];
    if (p95 === undefined)
        return undefined;
    const bound = query.slowerThanMs === "baseline-p95" ? p95 : query.slowerThanMs / unit;
    const note = `slow means over ${spokenMs(bound * unit)}, from a native histogram`;
    return {
        kind: "found",
        counts(step) {
            const grown = `sum(increase(${metric}[${step}s]))`;
            const all = `histogram_count(${grown})`;
            return { note, slow: `${all} * (1 - histogram_fraction(0, ${bound}, ${grown}))`, all };
        },
    };
}

// EXTERNAL MODULE: ./lib/world/sources/find-preset.js
var find_preset = __webpack_require__(40272);
;// CONCATENATED MODULE: ./lib/world/sources/lateness.js
const mostMs = 90_000;
/**
 * How long after an interval's end its answer may still change, in milliseconds, found out in two requests. VictoriaMetrics
 * repeats an older point for its newest ones (`-search.latencyOffset`), so there the time itself stands still; behind a
 * remote write the newest sample is older than the scrapes are apart.
 */
async function lateness(api, { scraped, interval }, { time, cancel }) {
    const now = Math.floor(time);
    const [clock, newest] = await Promise.all([
        api.range("time()", { start: now - 120, end: now, step: 5 }, cancel),
        scraped === undefined || interval === undefined
            ? undefined
            : api.instant(`max(timestamp(${scraped}))`, time, cancel),
    ]);
    const stands = clock.series[0]?.points.find(([at, value]) => Math.abs(at - value) > 1)?.[0];
    const offset = stands === undefined ? 0 : now - stands + 5;
    const seen = newest?.series[0]?.points[0]?.[1];
    const age = seen === undefined ? 0 : time - seen;
    const behind = interval !== undefined && age > 1.5 * interval ? age : 0;
    return Math.min(mostMs, 1000 * Math.max(offset, behind));
}

// EXTERNAL MODULE: ./lib/world/sources/presets.js
var sources_presets = __webpack_require__(82965);
;// CONCATENATED MODULE: ./lib/world/sources/preset-signal.js


/** Keys of a signal that names a preset; `where` and `slower-than` are those of a histogram. */
const presetWords = {
    preset: schemas/* enum */.k5n(sources_presets/* presetNames */.gC)
        .optional()
        .describe("Instead of queries: well-known metrics, of which those that the server has are used."),
    measure: schemas/* enum */.k5n(["errors", "latency"])
        .optional()
        .describe("What of a preset is measured; errors unless given."),
    host: schemas/* string */.YjP()
        .regex(/^[\w.:-]{1,253}$/u, { error: "expected a host such as api.stripe.com" })
        .optional()
        .describe("With preset: http-client, the host that is called."),
};
/** What a signal of a preset asks, or what does not go with one. */
function preset_signal_presetQuery(words) {
    const { preset = "http-server", measure = "errors", where, host } = words;
    const strays = ["bad", "total", "histogram", "value"].filter((key) => words[key] !== undefined);
    const mistakes = strays.map((path) => ({
        path,
        message: "does not go with preset, which brings its own",
    }));
    if (words["slower-than"] !== undefined && measure !== "latency")
        mistakes.push({ path: "slower-than", message: "goes only with measure: latency" });
    if (host !== undefined && preset !== "http-client")
        mistakes.push({ path: "host", message: "goes only with preset: http-client" });
    if (mistakes.length > 0)
        return mistakes;
    const query = { kind: "preset", gives: "ratio", preset, measure, where, host };
    return measure === "latency" ? { ...query, slowerThanMs: words["slower-than"] ?? "baseline-p95" } : query;
}
/** What goes only with a preset; undefined when there is nothing of it. */
function strayWords(words) {
    const strays = ["measure", "host"].filter((key) => words[key] !== undefined);
    return strays.length === 0 ? undefined : strays.map((path) => ({ path, message: "goes only with preset" }));
}

// EXTERNAL MODULE: ./lib/world/sources/prometheus-api.js
var prometheus_api = __webpack_require__(83884);
;// CONCATENATED MODULE: ./lib/world/sources/scrape-interval.js

/** A selector whose scrapes tell how often this signal is measured. */
function scrapedSelector(query) {
    switch (query.kind) {
        case "ratio":
            return "selector" in query.total ? query.total.selector : (0,promql/* selectorsIn */.qZ)(query.total.query)[0];
        case "histogram":
            return (0,promql/* selectorText */.nM)(`${query.histogram}_count`, query.where);
        case "gauge":
            return (0,promql/* selectorsIn */.qZ)(query.value)[0];
    }
}
/** Windows in which samples are counted, each slid over the last hour: a pod that is five minutes old fills the short ones. */
const windows = [
    { seconds: 600, slide: "[1h:2m]" },
    { seconds: 300, slide: "[1h:1m]" },
    { seconds: 120, slide: "[10m:30s]" },
];
/**
 * Whole seconds between two samples, from how many the best-sampled series has in its densest stretch; undefined without
 * samples. One request, and a second where samples are rare.
 */
async function scrapeInterval(api, scraped, time, cancel) {
    if (scraped === undefined)
        return undefined;
    const counts = windows.map(({ seconds, slide }) => `label_replace(max(max_over_time(count_over_time(${scraped}[${seconds}s])${slide})), "seconds", "${seconds}", "", "")`);
    const { series } = await api.instant(counts.join(" or "), time, cancel);
    const intervals = series.flatMap(({ labels, points }) => {
        const [range, samples] = [Number(labels.seconds), points[0]?.[1] ?? 0];
        // Few samples in a range tell the interval only roughly.
        return samples >= 5 && range > 0 ? [roundest(range / samples, range / (samples - 1))] : [];
    });
    if (intervals.length > 0)
        return Math.min(...intervals);
    const rare = await api.instant(`max(count_over_time(${scraped}[3600s]))`, time, cancel);
    const samples = rare.series[0]?.points[0]?.[1] ?? 0;
    return samples > 1 ? roundest(3600 / samples, 3600 / (samples - 1)) : undefined;
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

;// CONCATENATED MODULE: ./lib/world/sources/prometheus.js















const counter = schemas/* union */.KCZ([
    promql_signal_selector,
    schemas/* strictObject */.rej({ query: expression.describe("An expression that yields counts, with $step in it.") }),
]);
const prometheus_settings = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz("prometheus").describe("Which type of source it is."),
    url: schemas/* url */.OZ5({ protocol: /^https?$/u, error: "expected an address such as https://prom.example.com" })
        .describe("Address of the query API; a path before /api/v1 is kept."),
    headers: headersSetting,
    basic: schemas/* strictObject */.rej({
        username: schemas/* string */.YjP().describe("Of the login."),
        password: schemas/* string */.YjP().describe("Of the login; write ${NAME}, never the password itself."),
    })
        .optional()
        .describe("Login by user name and password, as Grafana Cloud has it."),
    tenant: schemas/* string */.YjP().optional().describe("Sent as X-Scope-OrgID, for Mimir and Cortex."),
    timeout: timeoutSetting("10s"),
    lag: duration/* duration */.p
        .prefault("5s")
        .describe("How long after its end an interval may still change, because samples arrive late."),
    "scrape-interval": duration/* duration */.p
        .optional()
        .describe("How often the data has a sample; found out from it unless given."),
});
const prometheus = defineSource({
    type: "prometheus",
    summary: "Prometheus, Thanos, Mimir, VictoriaMetrics, Grafana Cloud: anything that answers `query_range`",
    settings: prometheus_settings,
    signal: schemas/* strictObject */.rej({
        bad: counter.optional().describe("Counter of what failed: a selector, or { query } that yields counts."),
        total: counter.optional().describe("Counter of all that was tried, in the same way."),
        value: expression.optional().describe("A level: any expression that yields one series."),
        ...histogramWords,
        ...presetWords,
    }),
    queryOf: (words) => words.preset === undefined ? (strayWords(words) ?? promqlQuery(words)) : preset_signal_presetQuery(words),
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
    const api = (0,prometheus_api/* openPrometheusApi */.z)(service, { url: own.url, headers, timeoutMs: own.timeout }, tools);
    // The bucket that the baseline was counted with serves the watch too.
    const chosen = new Map();
    let lag = own.lag;
    const intervals = new Map();
    const debts = new Map();
    function debtOf(query) {
        const key = JSON.stringify(query);
        const known = debts.get(key) ?? noDebt();
        debts.set(key, known);
        return known;
    }
    const found = new Map();
    /** What is asked for a preset: found out once, and again until it is found. */
    async function resolved(query, cancel) {
        if (query.kind !== "preset")
            return { query, notes: [] };
        const key = JSON.stringify(query);
        const looked = found.get(key) ?? (0,find_preset/* findPreset */.t)(api, query, tools.now() / 1_000, cancel);
        found.set(key, looked);
        // What failed or found nothing is looked for again the next time.
        looked.then((known) => known === undefined && found.delete(key), () => found.delete(key));
        const known = await looked;
        if (known === undefined)
            throw (0,find_preset/* presetMissing */.S)(query, service);
        return { query: known.query, notes: [known.note] };
    }
    async function readResolved(query, span, cancel) {
        const known = await resolved(query, cancel);
        const readings = await read(known.query, span, cancel);
        return { ...readings, notes: [...known.notes, ...readings.notes] };
    }
    async function read(query, span, cancel) {
        // Until samples have had time to arrive, an interval would read lower than it was.
        const complete = Math.min(span.to, tools.now() - lag);
        const windows = windowsOf({ ...span, to: complete });
        if (windows === undefined)
            return noReadings;
        const ask = (text) => evaluate(api, text, windows, cancel);
        switch (query.kind) {
            case "ratio": {
                const [bad, total] = await Promise.all([
                    askCounter(ask, query.bad, windows),
                    askCounter(ask, query.total, windows),
                ]);
                const sinceLast = "selector" in query.bad || "selector" in query.total;
                return prometheus_ratioOf({ bad, total, windows, sinceLast }, debtOf(query));
            }
            case "gauge": {
                const { series, ...told } = await ask((0,promql/* withStep */.p$)(query.value, span.stepSeconds));
                const only = onlySeries(series, {
                    query: query.value,
                    service,
                    advice: "Wrap it in sum(), max() or avg()",
                });
                const points = (only?.points ?? []).filter(([end]) => end > windows.start);
                return {
                    ...noReadings,
                    ...told,
                    gauge: points.map(([end, value]) => ({ ...intervalEnding(end, windows), value })),
                };
            }
            case "histogram": {
                const buckets = await bucketsFor(query, span, cancel);
                if (buckets === undefined)
                    return { ...noReadings, notes: [`there is no histogram \`${query.histogram}\` with buckets`] };
                if (buckets.kind === "outside-buckets")
                    return { ...noReadings, doubts: [buckets] };
                const { note, slow, all } = buckets.counts(windows.step);
                const [bad, total] = await Promise.all([ask(slow), ask(all)]);
                const { notes, ...readings } = prometheus_ratioOf({ bad, total, windows, sinceLast: true }, debtOf(query));
                return { ...readings, notes: [note, ...notes] };
            }
        }
    }
    function bucketsFor(query, span, cancel) {
        const key = JSON.stringify(query);
        const known = chosen.get(key) ?? findHistogram(api, query, span, cancel);
        chosen.set(key, known);
        // What failed or found nothing is looked for again the next time.
        known.then((found) => found === undefined && chosen.delete(key), () => chosen.delete(key));
        return known;
    }
    return {
        name,
        remembers: "past",
        read: readResolved,
        async check(asked, when, cancel) {
            const { query } = await resolved(asked, cancel);
            const histogram = await chosen.get(JSON.stringify(query))?.catch(() => undefined);
            const scene = openScene(api, when, cancel);
            const [doubts, late] = await Promise.all([
                checkPrometheus(scene, query, {
                    deployedAt: when.deployedAt,
                    histogram: histogram?.kind === "found" ? histogram : undefined,
                }),
                Math.abs(tools.now() - when.at) > 60_000
                    ? 0
                    : lateness(api, { scraped: scrapedSelector(query), interval: intervals.get(JSON.stringify(query)) }, scene),
            ]);
            if (late <= lag)
                return { doubts, notes: [] };
            lag = late;
            return {
                doubts,
                notes: [`${name} answers late: intervals are read ${Math.round(late / 1000)} s after their end`],
            };
        },
        async narrowestStep(asked, before, cancel) {
            const { query } = await resolved(asked, cancel);
            const interval = own["scrape-interval"] === undefined
                ? await scrapeInterval(api, scrapedSelector(query), before / 1000, cancel)
                : Math.ceil(own["scrape-interval"] / 1000);
            if (interval === undefined)
                return undefined;
            intervals.set(JSON.stringify(query), interval);
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
        ? ask((0,promql/* withStep */.p$)(counter.query, step))
        : ask(`sum(${countedIn(counter.selector, step)})`);
}
/**
 * Readings where `total` has data; without a series for `bad` nothing bad has happened yet. Counts `sinceLast` also
 * hold what happened in a gap before them, so the first interval after one is left out.
 */
function prometheus_ratioOf({ bad, total, windows, sinceLast, }, owed = noDebt()) {
    const bads = summed(bad.series);
    const totals = summed(total.series);
    const ratio = [];
    let [exceeding, manyBad, ofTotal] = [0, 0, 0];
    for (let end = windows.start + windows.step; end <= windows.end + 1e-6; end += windows.step) {
        const [before, at] = [keyOf(end - windows.step), keyOf(end)];
        const seen = totals.get(at);
        if (seen === undefined || (sinceLast && !totals.has(before)))
            continue;
        if (owed.end !== before)
            Object.assign(owed, noDebt());
        owed.end = at;
        const count = settle(owed, "total", seen);
        const counted = settle(owed, "bad", bads.get(at) ?? 0);
        if (counted > count)
            exceeding++;
        manyBad += counted;
        ofTotal += count;
        ratio.push({ ...intervalEnding(end, windows), bad: Math.min(counted, count), total: count });
    }
    const notes = [...new Set([...bad.notes, ...total.notes])];
    if (exceeding > 0)
        notes.push(`more bad than total in ${exceeding} intervals: is bad a part of total?`);
    // A scrape between two counters, and what is extrapolated, makes for a little more now and then.
    const doubts = manyBad > 1.1 * ofTotal + 5
        ? [{ kind: "more-bad-than-total", bad: Math.round(manyBad), total: Math.round(ofTotal) }]
        : [];
    const queries = [...bad.queries, ...total.queries];
    return { ratio, gauge: [], queries, notes, ...(doubts.length > 0 && { doubts }) };
}
function noDebt() {
    return { end: Number.NaN, bad: 0, total: 0 };
}
function settle(owed, which, counted) {
    const net = counted + owed[which];
    owed[which] = Math.min(0, net);
    return Math.max(0, net);
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
                labels.push([plain ?? unescaped(quoted ?? ""), unescaped(value)]);
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
        // A counter is never negative; a value beyond what a double counts exactly counts nothing.
        for (const sample of samples)
            if (sample.value >= 0 && sample.value <= Number.MAX_SAFE_INTEGER && matches(sample))
                counts.set(seriesKey(sample), sample.value);
        const started = samples.find(({ name }) => name === "process_start_time_seconds")?.value;
        counters.set(url, [{ startedAt: started === undefined ? undefined : started * 1000, counts }]);
    }
    return counters;
}
/**
 * Addresses whose process began again: one of its counters fell by more than half. Where all fell by little, another
 * process that is a little behind answers at the same address, and counts on when it has caught up.
 */
function restartedIn(before, now) {
    const restarted = new Set();
    for (const [index, counters] of now.entries())
        for (const [url, current] of latestOf(counters)) {
            const same = before[index]?.get(url)?.find((process) => isSame(process, current));
            for (const [series, value] of current.counts)
                if (value < (same?.counts.get(series) ?? 0) / 2)
                    restarted.add(url);
        }
    return restarted;
}
/** What was counted since the looks that `before` holds; the first of them was at `watchedSince`. */
function countedSince(before, now, { watchedSince, restartedAt }) {
    let sum;
    let [restarted, mixed] = [false, false];
    for (const [url, current] of latestOf(now)) {
        const known = before.get(url) ?? [];
        const same = known.find((process) => isSame(process, current));
        // A process that began while we watched began at zero. Of another one the life before is not ours to count.
        const began = same === undefined && (current.startedAt ?? 0) >= watchedSince;
        if (known.length > 0 && same === undefined)
            [restarted, mixed] = [restarted || began, mixed || !began];
        if (same === undefined && !began)
            continue;
        for (const [series, value] of current.counts) {
            // A series that was not on the page before began at zero; after a restart, one that fell began again there.
            const start = same?.counts.get(series) ?? 0;
            const again = value < start && restartedAt.has(url);
            if (again)
                restarted = true;
            sum = (sum ?? 0) + (again ? value : value - start);
        }
    }
    return { sum, restarted, mixed };
}
/** What the next look is compared with: an instance that is away, with what it last said. */
function remembered(before, now) {
    const all = new Map(before);
    for (const [url, current] of latestOf(now))
        all.set(url, [...(before.get(url) ?? []).filter((process) => !isSame(process, current)), current]);
    return all;
}
/** The process that answered last at each address. */
function latestOf(counters) {
    return [...counters].flatMap(([url, processes]) => {
        const latest = processes.at(-1);
        return latest === undefined ? [] : [[url, latest]];
    });
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
    type: schemas/* literal */.euz("scrape").describe("Which type of source it is."),
    url: schemas/* union */.KCZ([address, schemas/* array */.YOg(address).min(1).max(100)])
        .describe("Address of the metrics page; several when the app has several instances that can each be reached."),
    headers: headersSetting,
    timeout: timeoutSetting("5s"),
});
const level = checkedText((text) => (0,promql/* findPromqlMistake */.Jl)(text) ??
    ((0,promql/* parseAggregate */.Bp)(text) === undefined
        ? "is more than a scraped page can answer: expected a selector, or sum, avg, min, max or count of one"
        : undefined));
const scrape = defineSource({
    type: "scrape",
    summary: "the app's own metrics page (Prometheus text or OpenMetrics), no server needed",
    settings: scrape_settings,
    signal: schemas/* strictObject */.rej({
        bad: promql_signal_selector.optional().describe("Counter of what failed: a selector."),
        total: promql_signal_selector.optional().describe("Counter of all that was tried."),
        value: level.optional().describe("A level: a selector, or sum, avg, min, max or count of one."),
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
        const failures = [];
        for (const [index, url] of urls.entries()) {
            const outcome = outcomes[index];
            if (outcome?.status === "fulfilled")
                pages.set(url, outcome.value);
            else
                failures.push(outcome?.reason);
        }
        if (pages.size === 0)
            throw failures[0];
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
        // OpenMetrics ends with a mark, so that a page that was cut off is not taken for a whole one.
        const isOpenMetrics = answer.headers["content-type"]?.includes("openmetrics-text") === true;
        if (isOpenMetrics && !/^# EOF\s*$/mu.test(answer.text.slice(-100)))
            throw new errors/* WorldError */.nM("answered only in part: the page does not end with # EOF", { service });
        try {
            return parseMetricsPage(answer.text);
        }
        catch (error) {
            if (!(error instanceof MetricsPageError))
                throw error;
            const page = (0,http_advice/* explainPage */.XE)(answer, url);
            throw new errors/* WorldError */.nM(tools.hide(`answered with ${page?.reason ?? `something that is no metrics page: ${error.message}`}`), { service, ...(page?.advice !== undefined && { advice: page.advice }) });
        }
    }
    function readCounters(key, now, matchers) {
        const memory = memories.get(key);
        const current = matchers.map((matches) => countersIn(now, matches));
        const pairs = current.map((counter, index) => [memory?.counters[index] ?? new Map(), counter]);
        const counters = pairs.map(([known, counter]) => remembered(known, counter));
        const first = memory?.first ?? now;
        memories.set(key, { first, look: now, counters, answer: noReadings });
        if (memory === undefined)
            return undefined;
        const since = { watchedSince: first.at, restartedAt: restartedIn(memory.counters, current) };
        const counted = pairs.map(([known, counter]) => countedSince(known, counter, since));
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
                    return { ...noReadings, notes: [`there is no histogram \`${query.histogram}\` with buckets`] };
                if (threshold.kind === "outside-buckets")
                    return { ...noReadings, doubts: [threshold] };
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
                memories.set(key, { first: now, look: now, counters: [], answer: noReadings });
                const value = levelIn(query.value, now, service);
                const gauge = value === undefined ? [] : [{ at, seconds: (now.at - at) / 1000, value }];
                return { ...noReadings, gauge, queries: [query.value], notes: now.notes };
            }
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
        return { ...noReadings, queries, notes: now.notes };
    const [bad = 0, total] = read.sums;
    const at = read.before.at;
    const interval = { at, seconds: (now.at - at) / 1000 };
    const all = total === undefined ? undefined : Math.max(0, total);
    const ratio = all === undefined ? [] : [{ ...interval, bad: Math.min(Math.max(0, bad), all), total: all }];
    const notes = all !== undefined && bad > all ? ["more bad than total: is bad a part of total?"] : [];
    const doubts = all !== undefined && bad > 1.1 * all + 5 ? [{ kind: "more-bad-than-total", bad, total: all }] : [];
    return {
        ...noReadings,
        ratio,
        queries,
        notes: [...read.notes, ...notes],
        ...(doubts.length > 0 && { doubts }),
    };
}
function selectorOf(written) {
    if ("selector" in written)
        return written.selector;
    throw new Error("a scraped page can't evaluate a query");
}
function matcherOf(text) {
    return (0,match_selector/* selectorMatcher */.kS)((0,promql/* parseSelector */.Pl)(text) ?? { metric: text, matchers: [] });
}
/** A page tells only what was observed since its process began, so that stands for the baseline. */
function thresholdIn(query, { pages }) {
    const matches = matcherOf((0,promql/* selectorText */.nM)(`${query.histogram}_bucket`, query.where));
    const samples = [...pages.values()].flat().filter(matches);
    return chooseThreshold(query, bucketsOf(samples.map(({ labels, value }) => [labels.le ?? "", value])));
}
function levelIn(text, { pages }, service) {
    const aggregate = (0,promql/* parseAggregate */.Bp)(text);
    if (aggregate === undefined)
        throw new Error(`a scraped page can't evaluate ${text}`);
    const matches = (0,match_selector/* selectorMatcher */.kS)(aggregate.selector);
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
            return onlySeries(values, { query: text, service, advice: "Wrap it in sum(), max() or avg()" });
    }
}

;// CONCATENATED MODULE: ./lib/world/sources/sentry.js







const events = schemas/* strictObject */.rej({
    dataset: schemas/* enum */.k5n(["errors", "transactions", "spans"])
        .describe("Errors, or the transactions or spans that Sentry samples of all requests."),
    query: schemas/* string */.YjP()
        .max(2_000)
        .default("")
        .describe("Sentry's search, such as level:error release:shop@${RELEASE}."),
    aggregate: schemas/* string */.YjP()
        .max(200)
        .default("count()")
        .describe("What is counted, such as count() or failure_count()."),
});
const sentry_answer = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* array */.YOg(schemas/* object */.Ikc({ count: schemas/* number */.aig().nullable() }))])),
});
const sentry_failure = schemas/* object */.Ikc({ detail: schemas/* string */.YjP() }).transform(({ detail }) => detail);
/** Sentry's events by interval. @see https://docs.sentry.io/api/explore/query-explore-events-in-timeseries-format/ */
const sentry = defineSource({
    type: "sentry",
    summary: "Sentry: errors and sampled transactions by interval",
    settings: schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("sentry").describe("Which type of source it is."),
        url: schemas/* url */.OZ5({ protocol: /^https?$/u, error: "expected an address such as https://de.sentry.io" })
            .default("https://sentry.io")
            .describe("https://sentry.io, https://us.sentry.io, https://de.sentry.io, or your own."),
        organization: schemas/* string */.YjP().min(1).describe("Its slug."),
        projects: schemas/* array */.YOg(schemas/* int */.Whr().positive()).min(1).describe("Numbers of the projects."),
        environment: schemas/* string */.YjP().optional().describe("Only events of this environment."),
        token: schemas/* string */.YjP().min(1).describe("Write ${SENTRY_TOKEN}; the scope org:read is enough."),
        timeout: timeoutSetting("15s"),
        lag: lagSetting("60s"),
    }),
    signal: schemas/* strictObject */.rej({
        bad: events.optional().describe("Counts what failed."),
        total: events.optional().describe("Counts all that was tried."),
        value: events
            .optional()
            .describe("A level, such as the number of errors a minute where nothing counts the requests."),
    }),
    queryOf: (signal) => intervalQuery(signal, ({ aggregate }, part) => part === "value" || /^(?:count|failure_count|count_if|count_unique)\(/u.test(aggregate)
        ? undefined
        : `has to count: count() or failure_count(), not ${aggregate}`),
    open(own, name, tools) {
        const service = `source ${name}`;
        const askJson = jsonAsker({ service, api: "Sentry" }, tools);
        async function ask(of, window, cancel) {
            const organization = encodeURIComponent(own.organization);
            const url = (0,endpoint/* endpoint */.s)(own.url, `/api/0/organizations/${organization}/events-stats/`);
            for (const project of own.projects)
                url.searchParams.append("project", String(project));
            if (own.environment !== undefined)
                url.searchParams.set("environment", own.environment);
            url.searchParams.set("dataset", of.dataset);
            url.searchParams.set("query", of.query);
            url.searchParams.set("yAxis", of.aggregate);
            url.searchParams.set("start", new Date(window.from).toISOString());
            url.searchParams.set("end", new Date(window.to).toISOString());
            url.searchParams.set("interval", `${window.stepSeconds / 60}m`);
            url.searchParams.set("partial", "0");
            const { data } = await askJson({ url: url.href, headers: { Authorization: `Bearer ${own.token}` }, timeoutMs: own.timeout, cancel }, { shape: sentry_answer, refused: (json) => sentry_failure.safeParse(json).data });
            const [first, second] = [data[0]?.[0], data[1]?.[0]];
            const known = data.flatMap(([at, [one]]) => one === undefined || one.count === null ? [] : [[at * 1_000, one.count]]);
            return {
                values: new Map(known),
                ...(first !== undefined && second !== undefined && { seconds: second - first }),
            };
        }
        return openIntervalSource({
            name,
            lagMs: own.lag,
            // Sentry's shortest interval.
            narrowestStep: 60,
            aligned: true,
            mostIntervals: 1_000,
            textOf: ({ dataset, query, aggregate }) => `${aggregate} of ${dataset}: ${query}`,
            ask,
        }, tools);
    },
});

;// CONCATENATED MODULE: ./lib/world/sources/index.js

















/** Every type of source. Settings, their JSON Schema and the table in the documentation follow from this list. */
const sourceKinds = [
    prometheus,
    scrape,
    http,
    file,
    command,
    datadog,
    cloudwatch,
    google,
    azure,
    newrelic,
    dynatrace,
    sentry,
    cloudflare,
    elasticsearch,
    loki,
    influxdb,
    graphite,
];


/***/ }),

/***/ 34648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ matcherTest),
/* harmony export */   kS: () => (/* binding */ selectorMatcher),
/* harmony export */   wR: () => (/* binding */ findPatternMistake)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

/** Whether a sample belongs to a selector; a label that is missing counts as empty, as in PromQL. */
function selectorMatcher({ metric, matchers }) {
    const tests = matchers.map(valueTest);
    return ({ name, labels }) => (metric === undefined || name === metric) &&
        tests.every(({ label, test }) => {
            if (label === "__name__")
                return test(name);
            return test((Object.hasOwn(labels, label) ? labels[label] : undefined) ?? "");
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
    const pattern = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(value, re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.DOTALL);
    return { label, test: op === "=~" ? (text) => pattern.matches(text) : (text) => !pattern.matches(text) };
}
/** Whether a label's value is what a matcher wants. */
function matcherTest(matcher) {
    return valueTest(matcher).test;
}


/***/ }),

/***/ 82965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _q: () => (/* binding */ hostLabels),
/* harmony export */   gC: () => (/* binding */ presetNames),
/* harmony export */   v4: () => (/* binding */ presets)
/* harmony export */ });
/* harmony import */ var _text_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88445);

const server5xx = "5..|5xx";
const otelHttp = "https://opentelemetry.io/docs/specs/semconv/http/http-metrics/";
const otelRpc = "https://opentelemetry.io/docs/specs/semconv/rpc/rpc-metrics/";
/** Codes of gRPC by which the server failed, not the caller: unknown, deadline exceeded, unimplemented, internal, unavailable, data loss. */
const grpcNumbers = "2|4|12|13|14|15";
const grpcNames = "Unknown|DeadlineExceeded|Unimplemented|Internal|Unavailable|DataLoss";
const grpcUpper = "UNKNOWN|DEADLINE_EXCEEDED|UNIMPLEMENTED|INTERNAL|UNAVAILABLE|DATA_LOSS";
function status(total, of, failed = server5xx) {
    return { total, of, failed };
}
/** By preset, those that tell most of an application first: what it says of itself before what a proxy in front of it says. */
const presets = {
    "http-server": [
        {
            framework: "OpenTelemetry",
            source: otelHttp,
            errors: status("http_server_request_duration_seconds_count", "http_response_status_code"),
            latency: "http_server_request_duration_seconds",
        },
        {
            framework: "OpenTelemetry (old names)",
            source: otelHttp,
            errors: status("http_server_duration_milliseconds_count", "http_status_code"),
            latency: "http_server_duration_milliseconds",
        },
        {
            framework: "OpenTelemetry (old names, no unit)",
            source: otelHttp,
            errors: status("http_server_duration_count", "http_status_code"),
            // In milliseconds, which its name does not say: no threshold could be chosen.
        },
        {
            framework: "Micrometer (Spring Boot, Quarkus)",
            source: "https://docs.spring.io/spring-boot/reference/actuator/metrics.html",
            errors: status("http_server_requests_seconds_count", "status"),
            latency: "http_server_requests_seconds",
        },
        {
            framework: "prometheus-net (ASP.NET Core)",
            source: "https://github.com/prometheus-net/prometheus-net#aspnet-core-http-request-metrics",
            errors: status("http_requests_received_total", "code"),
            latency: "http_request_duration_seconds",
        },
        {
            framework: "django-prometheus",
            source: "https://github.com/django-commons/django-prometheus",
            errors: status("django_http_responses_total_by_status_total", "status"),
            latency: "django_http_requests_latency_including_middlewares_seconds",
        },
        {
            framework: "prometheus-flask-exporter",
            source: "https://github.com/rycus86/prometheus_flask_exporter",
            errors: status("flask_http_request_total", "status"),
            latency: "flask_http_request_duration_seconds",
        },
        {
            framework: "starlette-exporter (FastAPI)",
            source: "https://github.com/stephenhillier/starlette_exporter",
            errors: status("starlette_requests_total", "status_code"),
            latency: "starlette_request_duration_seconds",
        },
        {
            framework: "yabeda-rails",
            source: "https://github.com/yabeda-rb/yabeda-rails",
            errors: status("rails_requests_total", "status"),
            latency: "rails_request_duration_seconds",
        },
        {
            framework: "prometheus_exporter (Ruby)",
            source: "https://github.com/discourse/prometheus_exporter",
            errors: status("ruby_http_requests_total", "status"),
        },
        ...["code", "status", "status_code", "http_status", "statusCode"].map((label) => ({
            framework: `http_requests_total by ${label}`,
            source: "https://prometheus.io/docs/practices/naming/",
            errors: status("http_requests_total", label),
            latency: "http_request_duration_seconds",
        })),
        ...["code", "status", "status_code", "http_status"].map((label) => ({
            framework: `http_request_duration_seconds by ${label}`,
            source: "https://github.com/jochen-schweizer/express-prom-bundle",
            errors: status("http_request_duration_seconds_count", label),
            latency: "http_request_duration_seconds",
        })),
        {
            framework: "Caddy",
            source: "https://caddyserver.com/docs/metrics",
            errors: status("caddy_http_request_duration_seconds_count", "code"),
            latency: "caddy_http_request_duration_seconds",
        },
        {
            framework: "ingress-nginx",
            source: "https://kubernetes.github.io/ingress-nginx/user-guide/monitoring/",
            errors: status("nginx_ingress_controller_requests", "status"),
            latency: "nginx_ingress_controller_request_duration_seconds",
        },
        {
            framework: "Traefik",
            source: "https://doc.traefik.io/traefik/observability/metrics/overview/",
            errors: status("traefik_service_requests_total", "code"),
            latency: "traefik_service_request_duration_seconds",
        },
        {
            framework: "Istio",
            source: "https://istio.io/latest/docs/reference/config/metrics/",
            errors: status("istio_requests_total", "response_code"),
            latency: "istio_request_duration_milliseconds",
        },
        {
            framework: "Linkerd",
            source: "https://linkerd.io/2/reference/proxy-metrics/",
            errors: status("response_total", "classification", "failure"),
            latency: "response_latency_ms",
        },
        {
            framework: "Envoy",
            source: "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_conn_man/stats",
            errors: status("envoy_http_downstream_rq_xx", "envoy_response_code_class", "5"),
            latency: "envoy_http_downstream_rq_time",
        },
        {
            framework: "HAProxy",
            source: "https://www.haproxy.com/documentation/haproxy-configuration-tutorials/alerts-and-monitoring/prometheus/",
            errors: status("haproxy_backend_http_responses_total", "code"),
        },
        {
            framework: "Kong",
            source: "https://docs.konghq.com/hub/kong-inc/prometheus/",
            errors: status("kong_http_requests_total", "code"),
            latency: "kong_request_latency_ms",
        },
    ],
    "grpc-server": [
        {
            framework: "OpenTelemetry",
            source: otelRpc,
            errors: status("rpc_server_call_duration_seconds_count", "rpc_response_status_code", grpcUpper),
            latency: "rpc_server_call_duration_seconds",
        },
        {
            framework: "OpenTelemetry (old names)",
            source: otelRpc,
            errors: status("rpc_server_duration_milliseconds_count", "rpc_grpc_status_code", grpcNumbers),
            latency: "rpc_server_duration_milliseconds",
        },
        {
            framework: "go-grpc-middleware, grpc-java",
            source: "https://github.com/grpc-ecosystem/go-grpc-middleware",
            errors: status("grpc_server_handled_total", "grpc_code", `${grpcNames}|${grpcUpper}`),
            latency: "grpc_server_handling_seconds",
        },
        {
            framework: "Micrometer",
            source: "https://docs.micrometer.io/micrometer/reference/",
            errors: status("grpc_server_processing_duration_seconds_count", "statusCode", grpcUpper),
            latency: "grpc_server_processing_duration_seconds",
        },
    ],
    "http-client": [
        {
            framework: "OpenTelemetry",
            source: otelHttp,
            errors: status("http_client_request_duration_seconds_count", "http_response_status_code", "5..|401|403|429"),
            latency: "http_client_request_duration_seconds",
        },
        {
            framework: "OpenTelemetry (old names)",
            source: otelHttp,
            errors: status("http_client_duration_milliseconds_count", "http_status_code", "5..|401|403|429"),
            latency: "http_client_duration_milliseconds",
        },
        {
            framework: "Micrometer (Spring)",
            source: "https://docs.spring.io/spring-boot/reference/actuator/metrics.html",
            errors: status("http_client_requests_seconds_count", "status", "5..|401|403|429|CLIENT_ERROR|IO_ERROR"),
            latency: "http_client_requests_seconds",
        },
        {
            framework: "Envoy clusters",
            source: "https://www.envoyproxy.io/docs/envoy/latest/configuration/upstream/cluster_manager/cluster_stats",
            errors: status("envoy_cluster_upstream_rq_xx", "envoy_response_code_class", "5"),
            latency: "envoy_cluster_upstream_rq_time",
        },
    ],
    jobs: [
        {
            framework: "yabeda-sidekiq",
            source: "https://github.com/yabeda-rb/yabeda-sidekiq",
            errors: { total: "sidekiq_jobs_executed_total", bad: "sidekiq_jobs_failed_total" },
            latency: "sidekiq_job_runtime_seconds",
        },
        {
            framework: "celery-exporter",
            source: "https://github.com/danihodovic/celery-exporter",
            errors: { total: "celery_task_started_total", bad: "celery_task_failed_total" },
            latency: "celery_task_runtime",
        },
    ],
};
const presetNames = (0,_text_records_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(presets);
/** The labels that hold the host which is called, in the conventions of outgoing calls. */
const hostLabels = [
    "server_address",
    "net_peer_name",
    "client_name",
    "envoy_cluster_name",
    "uri_host",
];


/***/ }),

/***/ 83884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ openPrometheusApi)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _http_advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71367);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10128);




const point = zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()]);
const labels = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
const success = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("success"),
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("resultType", [
        zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            resultType: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("matrix"),
            result: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ metric: labels, values: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(point).optional() })),
        }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            resultType: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("vector"),
            result: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ metric: labels, value: point.optional() })),
        }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ resultType: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("scalar"), result: point }),
    ]),
    warnings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullish(),
    infos: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullish(),
    /** VictoriaMetrics': a storage node did not answer. */
    isPartial: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().nullish(),
});
const failure = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("error"), errorType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), error: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const nameList = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("success"), data: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) });
/** Statuses whose body explains what was wrong with the query, and those with which a proxy refuses to let POST through. */
const explaining = [400, 422];
const postRefused = [403, 404, 405, 411, 501];
const mostSeries = 5_000;
/** @see https://prometheus.io/docs/prometheus/latest/querying/api/ */
function openPrometheusApi(service, access, { http, hide }) {
    let method = "POST";
    async function ask(path, parameters, cancel) {
        const url = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .endpoint */ .s)(access.url, `/api/v1/${path}`);
        // VictoriaMetrics otherwise moves start and end for its cache; the others ignore the word.
        // Thanos and a VictoriaMetrics cluster leave out a store that is away unless they are told to fail instead.
        const whole = { partial_response: "false", deny_partial_response: "1" };
        const form = new URLSearchParams({ ...parameters, ...whole, nocache: "1" });
        const plain = { service, timeoutMs: access.timeoutMs, cancel, maxBytes: 20_000_000 };
        if (method === "POST") {
            const answer = await http.send({
                ...plain,
                method,
                url: url.href,
                headers: { ...access.headers, "Content-Type": "application/x-www-form-urlencoded" },
                body: form.toString(),
                onlyReads: true,
                accept: [...explaining, ...postRefused],
            });
            if (!postRefused.includes(answer.status))
                return read(answer, url);
        }
        for (const [name, value] of form)
            url.searchParams.set(name, value);
        const answer = await http.send({ ...plain, url: url.href, headers: access.headers, accept: explaining });
        method = "GET";
        return read(answer, url);
    }
    async function names(cancel) {
        const url = (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .endpoint */ .s)(access.url, "/api/v1/label/__name__/values");
        try {
            const sent = { service, url: url.href, headers: access.headers, timeoutMs: access.timeoutMs, cancel };
            const { text } = await http.send({ ...sent, maxBytes: 20_000_000 });
            return nameList.safeParse(parseJson(text)).data?.data ?? [];
        }
        catch (error) {
            // Only the hint is lost: some proxies let through nothing but queries.
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM))
                throw error;
            return [];
        }
    }
    function read(got, url) {
        const { text, status } = got;
        const request = hide(`${url.origin}${url.pathname}`);
        const wrong = (message, advice) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(hide(message), { service, request, status, ...(advice !== undefined && { advice }) });
        const json = parseJson(text);
        const refused = failure.safeParse(json);
        if (refused.success)
            throw wrong(`refused the query: ${refused.data.errorType}: ${refused.data.error.slice(0, 300)}`);
        if (status >= 400) {
            const { reason, advice } = (0,_http_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .explainStatus */ .cq)(got, { service, url: url.href, headers: access.headers });
            throw wrong(`answered ${status}${reason === undefined ? "" : `: ${reason}`}`, advice);
        }
        const answer = success.safeParse(json);
        if (!answer.success) {
            const page = (0,_http_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .explainPage */ .XE)(got, url.href);
            if (page !== undefined)
                throw wrong(`answered with ${page.reason}`, page.advice);
            throw wrong("answered with something that is not Prometheus's JSON");
        }
        const series = seriesOf(answer.data.data);
        if (series.length > mostSeries)
            throw wrong(`answered with ${series.length} series, more than ${mostSeries}`, "Sum them in the query");
        const said = [...(answer.data.warnings ?? []), ...(answer.data.infos ?? [])];
        // Remarks on the query begin so; whatever else is said says that something is missing.
        const [missing] = said.filter((text) => !/^PromQL (?:warning|info):/u.test(text));
        if (answer.data.isPartial === true || missing !== undefined)
            throw wrong(`answered only in part: ${missing?.slice(0, 200) ?? "isPartial is true"}`);
        return { series, warnings: said.map((text) => text.slice(0, 200)) };
    }
    return {
        range: (query, { start, end, step }, cancel) => ask("query_range", { query, start: String(start), end: String(end), step: String(step) }, cancel),
        instant: (query, time, cancel) => ask("query", { query, time: String(time) }, cancel),
        names,
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
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 78342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ findSelectorMistake),
/* harmony export */   Bp: () => (/* binding */ parseAggregate),
/* harmony export */   Jl: () => (/* binding */ findPromqlMistake),
/* harmony export */   Pl: () => (/* binding */ parseSelector),
/* harmony export */   nM: () => (/* binding */ selectorText),
/* harmony export */   p$: () => (/* binding */ withStep),
/* harmony export */   qZ: () => (/* binding */ selectorsIn)
/* harmony export */ });
/* harmony import */ var _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11210);
/* harmony import */ var _match_selector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34648);


/** `bad`, `!=`, `=~` … as PromQL writes it. */
const operators = ["=", "!=", "=~", "!~"];
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
    _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3D.parse(spelled).iterate({
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
    return (0,_match_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .findPatternMistake */ .wR)(selector);
}
/** Undefined when the text is not one bare selector. */
function parseSelector(text) {
    if (text.length > longest)
        return undefined;
    const expression = _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3D.parse(text).topNode.firstChild;
    return expression === null ? undefined : selectorAt(expression, text);
}
/** `sum(selector)` and the like, or a bare selector; undefined when it is anything else. */
function parseAggregate(text) {
    const bare = parseSelector(text);
    if (bare !== undefined)
        return { by: undefined, selector: bare };
    const node = _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3D.parse(text.slice(0, longest)).topNode.firstChild;
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
    _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3D.parse(spelled).iterate({
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
        const sign = child.getChild("MatchOp");
        const op = operators.find((one) => sign !== null && one === text.slice(sign.from, sign.to));
        const value = child.getChild("StringLiteral");
        const label = child.getChild("LabelName") ?? child.getChild("QuotedLabelName");
        if (op === undefined || value === null || label === null)
            continue;
        const written = text.slice(label.from, label.to);
        matchers.push({
            label: label.name === "LabelName" ? written : unquoted(written),
            op,
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


/***/ })

};
