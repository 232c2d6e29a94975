export const id = 6173;
export const ids = [6173];
export const modules = {

/***/ 43501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   _P: () => (/* binding */ hasPhrase),
/* harmony export */   i7: () => (/* binding */ endsWithPhrase)
/* harmony export */ });
/** The words of a name, lower case: `stripeSecretKey`, `STRIPE_SECRET_KEY` and `stripe.secret-key` are the same three. */
function wordsOf(name) {
    return name
        .slice(0, 200)
        .replace(/([a-z\d])([A-Z])/gu, "$1 $2")
        .replace(/([A-Z])([A-Z][a-z])/gu, "$1 $2")
        .toLowerCase()
        .split(/[^a-z\d]+/u)
        .filter((word) => word !== "");
}
const shortList = 20;
/** Phrases by their first word, for each list of them. */
const indexes = new WeakMap();
function indexOf(phrases) {
    const known = indexes.get(phrases);
    if (known !== undefined)
        return known;
    const index = new Map();
    for (const phrase of phrases) {
        const parts = phrase.split(" ");
        const first = parts[0] ?? "";
        index.set(first, [...(index.get(first) ?? []), parts]);
    }
    indexes.set(phrases, index);
    return index;
}
/** Whether the words hold one of the phrases; a phrase of several words holds when they follow each other. */
function hasPhrase(words, phrases) {
    // A short list is mostly written where it is used, and an index of it would be used once.
    if (phrases.length <= shortList) {
        const text = ` ${words.join(" ")} `;
        return phrases.some((phrase) => text.includes(` ${phrase} `));
    }
    const index = indexOf(phrases);
    return words.some((word, at) => index.get(word)?.some((phrase) => phrase.every((part, offset) => words[at + offset] === part)));
}
/** Whether the words end with one of the phrases: a name is about its last words, `queue_size` is a size. */
function endsWithPhrase(words, phrases) {
    const index = indexOf(phrases);
    return words.some((word, at) => index
        .get(word)
        ?.some((phrase) => at + phrase.length === words.length && phrase.every((part, offset) => words[at + offset] === part)));
}
/** A long list as it reads best: words apart by spaces, or phrases by commas. */
function listed(text) {
    return text.includes(",") ? text.split(",").map((phrase) => phrase.trim()) : text.trim().split(/\s+/u);
}


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


/***/ })

};
