export const id = 5597;
export const ids = [5597,7978];
export const modules = {

/***/ 87978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readChangedFile: () => (/* binding */ readChangedFile)
/* harmony export */ });
/* harmony import */ var _assess_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25915);
/* harmony import */ var _diff_diff_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66240);


/** One changed file, read and compared. */
function readChangedFile(pair) {
    return (0,_assess_changes_js__WEBPACK_IMPORTED_MODULE_0__.comparedFile)(pair, (0,_diff_diff_file_js__WEBPACK_IMPORTED_MODULE_1__.diffFile)(pair));
}


/***/ })

};
