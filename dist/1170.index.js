export const id = 1170;
export const ids = [1170,5932,3551];
export const modules = {

/***/ 5932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isPosition: () => (/* binding */ isPosition),
/* harmony export */   keyText: () => (/* binding */ keyText),
/* harmony export */   leafName: () => (/* binding */ leafName),
/* harmony export */   packagesOf: () => (/* binding */ packagesOf)
/* harmony export */ });
const position = /^\[\d+\]$/u;
/** Whether a key segment is a place in a list rather than a name. */
function isPosition(segment) {
    return position.test(segment);
}
/** The package that a change is about, before and after; undefined when it is about none. */
function packagesOf({ from, before, after }) {
    const pinOf = (setting) => from === "manifest" && setting !== undefined
        ? { name: leafName(setting.key), version: setting.value ?? "" }
        : setting?.pins;
    return { before: pinOf(before), after: pinOf(after) };
}
/** A key path as people write it: `payments.stripe.hosts[0]`. */
function keyText(key) {
    return key.reduce((text, segment) => (text === "" || isPosition(segment) ? text + segment : `${text}.${segment}`), "");
}
/** The last name of a key path; a place in a list has the name of its list. */
function leafName(key) {
    return key.findLast((segment) => !isPosition(segment)) ?? "";
}


/***/ })

};
