export const id = 5922;
export const ids = [5922];
export const modules = {

/***/ 5922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watch: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var _deploy_find_deploy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52373);

/** A deploy is out: is production worse, and what do we do about it? */
async function watch(world, settings, { inputs, event }) {
    const found = await (0,_deploy_find_deploy_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeploy */ .V)(world, inputs, event);
    // What judges and answers is most of the program; which deploy it is about can be asked before it is loaded.
    const { watchFound } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1577), __webpack_require__.e(5814), __webpack_require__.e(5616), __webpack_require__.e(274), __webpack_require__.e(362), __webpack_require__.e(8641), __webpack_require__.e(2106), __webpack_require__.e(2461), __webpack_require__.e(2254), __webpack_require__.e(643)]).then(__webpack_require__.bind(__webpack_require__, 70643));
    return watchFound(world, settings, { inputs, event, found });
}


/***/ })

};
