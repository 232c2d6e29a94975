export const id = 881;
export const ids = [881];
export const modules = {

/***/ 16047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sampleBaseline: () => (/* binding */ sampleBaseline)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54783);
/* harmony import */ var _signals_baseline_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62475);
/* harmony import */ var _signals_open_signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7054);
/* harmony import */ var _signals_read_signals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29515);




/** Before the deploy step: reads for a while what keeps no history, and leaves it for the watch in the same job. */
async function sampleBaseline(world, settings) {
    const { sample, interval } = settings.watch;
    const signals = (0,_signals_open_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .openSignals */ .o)(world, settings).signals.filter(({ remembers }) => remembers === "now");
    if (signals.length === 0) {
        world.log.line("every signal has a history of its own: there is nothing to sample before the deploy");
        return { outputs: {}, summary: "" };
    }
    const startedAt = world.now();
    const until = startedAt + sample;
    world.log.line(`sampling ${signals.map(({ facts }) => facts.name).join(", ")} for ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(sample / 1_000)}`);
    for (let look = 0;; look += 1) {
        const now = world.now();
        const blind = await (0,_signals_read_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .readAfter */ .FA)(signals, { since: startedAt, now });
        for (const [name, why] of blind)
            world.log.warning(`${name} could not be read: ${why}`);
        if (now >= until)
            break;
        await world.sleep(Math.max(0, Math.min(startedAt + (look + 1) * interval, until) - world.now()));
    }
    for (const { facts } of signals)
        facts.baseline = facts.after;
    const file = await (0,_signals_baseline_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeBaselineFile */ .b)(world, signals);
    const readings = signals.reduce((sum, { facts }) => sum + facts.baseline.length, 0);
    world.log.line(`${readings} readings of ${signals.length} signals are in ${file}`);
    return { outputs: {}, summary: "" };
}


/***/ }),

/***/ 97595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parse)
});

;// CONCATENATED MODULE: ./node_modules/parse-duration/locale/en.js
const unit = Object.create(null)
const m = 60000, h = m * 60, d = h * 24, y = d * 365.25

unit.year = unit.yr = unit.y = y
unit.month = unit.mo = unit.mth = y / 12
unit.week = unit.wk = unit.w = d * 7
unit.day = unit.d = d
unit.hour = unit.hr = unit.h = h
unit.minute = unit.min = unit.m = m
unit.second = unit.sec = unit.s = 1000
unit.millisecond = unit.millisec = unit.ms = 1
unit.microsecond = unit.microsec =  unit.us = unit.µs = 1e-3
unit.nanosecond = unit.nanosec = unit.ns = 1e-6

unit.group = ','
unit.decimal = '.'
unit.placeholder = ' _'

/* harmony default export */ const en = (unit);

;// CONCATENATED MODULE: ./node_modules/parse-duration/index.js


const durationRE = /((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([\p{L}]{0,14})/gu

parse.unit = en

// group/placeholder cleanup regex — rebuilt only when the locale strings change
let groupRE, placeholder = null, group

/**
 * look up a unit name, ignoring case and a trailing plural `s`
 *
 * @param {object} unit
 * @param {string} name
 * @return {number|undefined}
 */
const lookupUnit = (unit, name) => {
  name = String(name).toLowerCase()
  return unit[name] ?? (name.endsWith('s') ? unit[name.slice(0, -1)] : undefined)
}

/**
 * convert `str` to ms
 *
 * @param {string} str
 * @param {string} format
 * @return {number|null}
 */
function parse(str = '', format = 'ms') {
  let result = null, prevUnits, unit = parse.unit

  if (unit.placeholder !== placeholder || unit.group !== group)
    groupRE = new RegExp(`(\\d)[${(placeholder = unit.placeholder) ?? ''}${(group = unit.group) ?? ''}](\\d)`, 'g')

  str = String(str)
  let s = str.replace(groupRE, '$1$2') // clean up group separators / placeholders
  if (unit.decimal !== '.') s = s.replaceAll(unit.decimal, '.') // normalize decimal separator

  durationRE.lastIndex = 0
  for (let m; (m = durationRE.exec(s));) {
    let units = m[2]
    // if no units, find next smallest units or fall back to format value
    // eg. 1h30 -> 1h30m
    if (!units) {
      if (prevUnits) {
        for (const u in unit) if (unit[u] < prevUnits) { units = u; break }
      }
      else units = format
    }

    prevUnits = units = lookupUnit(unit, units)

    if (typeof units == 'number') result = (result || 0) + m[1] * units
  }

  return result && ((result / (lookupUnit(unit, format) || 1)) * (str.trimStart()[0] === '-' ? -1 : 1))
}


/***/ })

};
