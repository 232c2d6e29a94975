export const id = 44;
export const ids = [44];
export const modules = {

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   I1: () => (/* binding */ significant),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VH: () => (/* binding */ odds),
/* harmony export */   cY: () => (/* binding */ offset),
/* harmony export */   go: () => (/* binding */ sha7),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pm: () => (/* binding */ clock)
/* harmony export */ });
/** Numbers and times as people read them. Times are UTC; the same input always gives the same text. */
/** `12.4 %`, `9.8 %`, `0.21 %`, `0.0042 %`, `0 %`: one decimal, or two significant digits below 1 %. `rate` is a fraction. */
function percent(rate) {
    if (rate === undefined || !Number.isFinite(rate))
        return "unknown";
    const value = rate * 100;
    if (value === 0)
        return "0 %";
    if (value < 0.001)
        return "< 0.001 %";
    return `${value >= 1 ? Number(value.toFixed(1)) : Number(value.toPrecision(2))} %`;
}
/** Three significant digits, thousands grouped: `0.21`, `12.4`, `1,104`. */
function significant(value) {
    const size = Math.abs(value);
    if (size >= 100)
        return Math.round(value).toLocaleString("en-US");
    const decimals = size === 0 ? 0 : Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(size))));
    return String(Number(value.toFixed(decimals)));
}
/** Whole events: `8,903`. */
function count(value) {
    return Math.round(value).toLocaleString("en-US");
}
/** `59×`, `1.06×`; `new` when there was nothing before. */
function times(before, after) {
    if (before === undefined || after === undefined)
        return "–";
    if (before === 0)
        return after === 0 ? "1×" : "new";
    return `${significant(after / before)}×`;
}
/** `45 s`, `1 min 31 s`, `2 h 5 min`, `21 h`, `3 d`: two units at most. */
function duration(seconds) {
    const whole = Math.max(0, Math.round(seconds));
    const units = [
        [86_400, "d"],
        [3_600, "h"],
        [60, "min"],
        [1, "s"],
    ];
    const first = units.findIndex(([size]) => whole >= size);
    if (first === -1)
        return "0 s";
    const [size, name] = units[first];
    const rest = units[first + 1];
    const more = rest === undefined || first === 0 ? 0 : Math.floor((whole % size) / rest[0]);
    return `${Math.floor(whole / size)} ${name}${more > 0 ? ` ${more} ${rest[1]}` : ""}`;
}
/** `+1:15`, `+1:02:15`, `-0:30`: offset from the deploy. */
function offset(seconds) {
    const whole = Math.round(Math.abs(seconds));
    const parts = [Math.floor(whole / 3_600), Math.floor((whole % 3_600) / 60), whole % 60];
    const shown = parts[0] === 0 ? parts.slice(1) : parts;
    return `${seconds < 0 ? "-" : "+"}${shown.map((part, index) => (index === 0 ? part : String(part).padStart(2, "0"))).join(":")}`;
}
/** `08:00:45` in UTC. */
function clock(at) {
    return new Date(at).toISOString().slice(11, 19);
}
/** `2026-11-22 08:00:45 UTC`. */
function moment(at) {
    return `${new Date(at).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}
function sha7(sha) {
    return sha.slice(0, 7);
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

/***/ 15721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ matchesPath),
/* harmony export */   Fm: () => (/* binding */ matchesText),
/* harmony export */   jw: () => (/* binding */ specificity),
/* harmony export */   kZ: () => (/* binding */ pathMatcher),
/* harmony export */   mu: () => (/* binding */ keyNames),
/* harmony export */   qC: () => (/* binding */ matchesHost),
/* harmony export */   vV: () => (/* binding */ matchesKey)
/* harmony export */ });
/**
 * Whether a sequence matches a pattern in which wildcards stand for any run of elements. Goes back to the last wildcard
 * only, so that its time is at most the product of the lengths: patterns meet paths and keys of anybody's making,
 * against which an ordinary glob, compiled to a regular expression, can take for ever.
 */
function wildcardMatch(pattern, elements, compare) {
    let part = 0;
    let element = 0;
    let wildcard = -1;
    let resume = 0;
    while (element < elements.length) {
        const current = pattern[part];
        if (part < pattern.length && compare.isWildcard(current)) {
            wildcard = part;
            resume = element;
            part += 1;
        }
        else if (part < pattern.length && compare.matches(current, elements[element])) {
            part += 1;
            element += 1;
        }
        else if (wildcard !== -1) {
            part = wildcard + 1;
            resume += 1;
            element = resume;
        }
        else {
            return false;
        }
    }
    while (part < pattern.length && compare.isWildcard(pattern[part]))
        part += 1;
    return part === pattern.length;
}
/** `*` stands for any characters, `?` for one. */
function matchesText(pattern, text) {
    const wild = pattern.search(/[*?]/u);
    if (wild === -1)
        return pattern === text;
    if (!text.startsWith(pattern.slice(0, wild)))
        return false;
    if (wild === pattern.length - 1 && pattern.endsWith("*"))
        return true;
    return wildcardMatch([...pattern], [...text], {
        isWildcard: (part) => part === "*",
        matches: (part, char) => part === "?" || part === char,
    });
}
/** `**` stands for any segments; within a segment as in matchesText. */
function matchesSegments(pattern, segments) {
    return wildcardMatch(pattern, segments, { isWildcard: (part) => part === "**", matches: matchesText });
}
/**
 * Reads a glob once for many paths: `config/payments*.yml`, `services/**`, `*.{yml,yaml}`. Without a slash it matches
 * the name of a file in any folder; with one at its end, everything in the folder.
 */
function pathMatcher(glob) {
    const patterns = alternatives(glob).map((one) => {
        const segments = one
            .replace(/^\.?\//u, "")
            .replace(/\/$/u, "/**")
            .split("/");
        const pattern = one.includes("/") ? segments : ["**", ...segments];
        const wild = pattern.findIndex((segment) => /[*?]/u.test(segment));
        // Most paths are told apart by where they are, which needs no matching.
        return { pattern, prefix: pattern.slice(0, wild === -1 ? undefined : wild).join("/") };
    });
    return (path) => patterns.some(({ pattern, prefix }) => path.startsWith(prefix) && matchesSegments(pattern, path.split("/")));
}
function matchesPath(glob, path) {
    // What was discovered is listed file by file, by the thousand.
    if (glob.includes("/") && !/[*?{]|^\.?\/|\/$/u.test(glob))
        return glob === path;
    return pathMatcher(glob)(path);
}
const maxAlternatives = 100;
function alternatives(glob) {
    const pending = [glob];
    const plain = [];
    for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
        const braces = /\{([^{}]*)\}/u.exec(one);
        if (braces === null || pending.length + plain.length > maxAlternatives) {
            plain.push(one);
            continue;
        }
        const [head, tail] = [one.slice(0, braces.index), one.slice(braces.index + braces[0].length)];
        pending.push(...braces[1].split(",").map((choice) => head + choice + tail));
    }
    return plain;
}
/** Whether a host is meant: `api.stripe.com`, or any below `*.stripe.com`; elsewhere `*` stands within a label. */
function matchesHost(pattern, host) {
    const fixed = pattern.slice(pattern.lastIndexOf("*") + 1).toLowerCase();
    if (!host.toLowerCase().endsWith(fixed))
        return false;
    const labels = pattern.toLowerCase().split(".");
    const parts = labels[0] === "*" ? ["?*", "**", ...labels.slice(1)] : labels;
    return matchesSegments(parts, host.toLowerCase().split("."));
}
/** The names in a key path, in one spelling: STRIPE_KEY for stripeKey and stripe-key. */
function keyNames(key) {
    return key.flatMap((segment) => segment.split(".")).map(snakeCase);
}
/**
 * Whether a key pattern matches the names of a key path. Without a dot it is a name, looked for anywhere in the path and
 * in any spelling: `STRIPE_*` matches STRIPE_KEY, stripeKey, stripe-key and whatever is in `stripe`. With dots it is a
 * path, which may begin anywhere: `payments.stripe.**`.
 */
function matchesKey(pattern, names) {
    if (pattern.includes("."))
        return matchesSegments(["**", ...pattern.split(".").map(snakeCase)], names);
    const name = snakeCase(pattern);
    return names.some((one) => matchesText(name, one) || (name.endsWith("_*") && name.slice(0, -2) === one));
}
const maxName = 200;
function snakeCase(name) {
    const short = name.slice(0, maxName);
    if (/^[A-Z\d_*]+$/u.test(short))
        return short;
    return short
        .replaceAll(/([a-z\d])([A-Z])/gu, "$1_$2")
        .replaceAll(/[\s-]/gu, "_")
        .toUpperCase();
}
/** How much a pattern says: the characters in it that are no wildcards. */
function specificity(pattern) {
    return pattern.replaceAll(/[*?{}]/gu, "").length + (/[*?{]/u.test(pattern) ? 0 : 0.5);
}


/***/ }),

/***/ 92345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   OJ: () => (/* binding */ substituteVariables),
/* harmony export */   cr: () => (/* binding */ substituteFacts)
/* harmony export */ });
const variable = /\$\{([A-Za-z_][A-Za-z0-9_]{0,127})\}/gu;
/** Names of the environment variables that a text asks for as `${NAME}`. */
function variablesIn(text) {
    return [...text.matchAll(variable)].map(([, name]) => name);
}
/** Puts in the values; a name without one stays as it is. */
function substituteVariables(text, values) {
    return text.replace(variable, (whole, name) => values.get(name) ?? whole);
}
/** Puts in what is known of the deploy: `$SHA`, `$GOOD`, `$ENVIRONMENT`. */
function substituteFacts(text, deploy) {
    const facts = {
        SHA: deploy.sha,
        GOOD: deploy.previous?.sha,
        ENVIRONMENT: deploy.environment,
    };
    return text.replace(/\$(SHA|GOOD|ENVIRONMENT)\b/gu, (whole, name) => facts[name] ?? whole);
}


/***/ }),

/***/ 59505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ writeBaselineFile),
/* harmony export */   v: () => (/* binding */ takeBaselineFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const reading = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ at: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive() });
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    signals: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        reading.extend({ bad: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0), total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0) }).strict(),
        reading.extend({ value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).strict(),
    ]))),
});
/** Where a baseline step leaves its readings for the watch in the same job. */
function path({ env }) {
    return `${env.RUNNER_TEMP ?? "."}/deploy-guard-baseline.json`;
}
/** Leaves what was read before the deploy for the watch that comes after it. */
async function writeBaselineFile(world, signals) {
    const file = path(world);
    const content = {
        version: 1,
        signals: Object.fromEntries(signals.map(({ facts }) => [facts.name, facts.baseline])),
    };
    await world.files.write(file, JSON.stringify(content));
    return file;
}
/** Takes over what a baseline step of this job left; readings after its end, the deploy, are none. */
async function takeBaselineFile(world, signals, end) {
    const text = await world.files.find(path(world));
    if (text === undefined)
        return;
    const found = schema.safeParse(parseJson(text));
    if (!found.success) {
        world.log.warning("the file that mode: baseline left can't be read; going on without it");
        return;
    }
    for (const { facts, remembers } of signals) {
        if (remembers === "past")
            continue;
        const readings = found.data.signals[facts.name] ?? [];
        facts.baseline = readings.filter(({ at, seconds }) => at + seconds * 1_000 <= end);
    }
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

/***/ 73717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openSignals)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/world/probes/control-probe.js

/** Run by three different companies, made to be asked, with hardly anything to send back. */
const neutralAddresses = [
    "https://www.gstatic.com/generate_204",
    "https://cloudflare.com/cdn-cgi/trace",
    "https://detectportal.firefox.com/success.txt",
];
/**
 * Whether the runner sees out at all: one of the neutral addresses answers, whatever it says. When none does, a
 * failing probe tells nothing about the service that it asks.
 */
async function controlProbe(http, urls = neutralAddresses, cancel) {
    const answers = await Promise.all(urls.map((url) => answersAtAll(http, url, cancel)));
    const answering = answers.filter(Boolean).length;
    return {
        reachable: answering > 0,
        detail: `${answering} of ${urls.length} neutral addresses answer the runner`,
    };
}
async function answersAtAll(http, url, cancel) {
    try {
        await http.send({
            service: "control probe",
            url,
            timeoutMs: 5_000,
            maxBytes: 64_000,
            retries: 1,
            cancel,
        });
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        return error.status !== undefined;
    }
}

// EXTERNAL MODULE: ./lib/stories/watched-signal.js
var watched_signal = __webpack_require__(56836);
;// CONCATENATED MODULE: ./lib/stories/open-signals.js



const controlHoldsMs = 10_000;
/**
 * Opens the sources and probes that the settings name, each source once.
 * @throws SettingsError when there is nothing to watch
 */
function openSignals(world, settings) {
    const sources = new Map();
    const source = (name) => {
        const open = sources.get(name) ?? world.openSource(settings.sources[name], name);
        sources.set(name, open);
        return open;
    };
    const seesOut = control(world, settings.watch.control);
    const signals = (0,watched_signal/* watchedSignals */.w)(settings, {
        source,
        probe: (integration, index) => world.openProbe(settings.integrations[integration].probes[index]),
        seesOut,
    });
    if (signals.length === 0) {
        throw new errors/* SettingsError */.G("The settings", [
            {
                path: "signals",
                message: "there is nothing to watch: expected a signal, or an integration with calls or probes",
            },
        ]);
    }
    return { signals, seesOut };
}
/** An answer holds for a while: many may ask at once. */
function control(world, urls) {
    let last;
    return () => {
        const at = world.now();
        if (last === undefined || at - last.at > controlHoldsMs) {
            const asked = controlProbe(world.http, urls.length > 0 ? urls : neutralAddresses);
            last = { at, reachable: asked.then(({ reachable }) => reachable) };
        }
        return last.reachable;
    };
}


/***/ }),

/***/ 32433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ readAfter),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   ru: () => (/* binding */ chooseSteps)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Widens each signal's interval to what its data can carry, with a note. A source that is down keeps the asked one. */
async function chooseSteps(world, signals, before) {
    await Promise.all(signals.map(async (signal) => {
        const narrowest = await signal.narrowestStep(before).catch((error) => {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .n))
                throw error;
            world.log.detail(`${signal.facts.name}: ${error.message}`);
            return undefined;
        });
        if (narrowest === undefined || narrowest <= signal.stepSeconds)
            return;
        signal.facts.notes.push(`read every ${narrowest} s instead of ${signal.stepSeconds} s: the data is too coarse for less`);
        signal.stepSeconds = narrowest;
    }));
}
/**
 * Appends to `after` what each signal has since it was last read, all in parallel. Answers the names of those that
 * could not be read, with why; they keep what they had.
 */
async function readAfter(signals, { since, now }) {
    const blind = new Map();
    await Promise.all(signals.map(async (signal) => {
        const { facts, stepSeconds, remembers } = signal;
        const last = facts.after.at(-1);
        // What can't be asked about the past says nothing of the time before its first look.
        const first = remembers === "past" ? since : Math.max(since, now - stepSeconds * 1_000);
        const from = last === undefined ? first : endOf(last);
        if (now <= from)
            return;
        try {
            facts.after.push(...newer(await signal.read({ from, to: now, stepSeconds }), from));
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .n))
                throw error;
            blind.set(facts.name, error.message);
        }
    }));
    return blind;
}
/** Whole milliseconds: a length in seconds is a fraction, and its rounding must not make neighbours overlap. */
function endOf({ at, seconds }) {
    return Math.round(at + seconds * 1_000);
}
/** Only what begins where the last one ended: a source that answers twice for a stretch must not count it twice. */
function newer(readings, from) {
    let end = from;
    return [...readings]
        .sort((a, b) => a.at - b.at)
        .filter((reading) => {
        if (reading.at < end)
            return false;
        end = endOf(reading);
        return true;
    });
}
/** Reads the stretch before the deploy from sources that remember. Answers a note for each signal that has none. */
async function readBaseline(world, signals, { end, baselineSeconds }) {
    const notes = [];
    await Promise.all(signals.map(async ({ facts, stepSeconds, remembers, read }) => {
        if (remembers === "past") {
            // Whole steps counted back from its end, the deploy, so that no interval holds both sides of it.
            const steps = Math.floor(baselineSeconds / stepSeconds);
            try {
                const from = end - steps * stepSeconds * 1_000;
                facts.baseline = newer(await read({ from, to: end, stepSeconds }), from);
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .n))
                    throw error;
                world.log.warning(error.message);
            }
        }
        if (facts.baseline.length === 0) {
            notes.push(remembers === "past"
                ? `${facts.name} has no readings from before the deploy: it is held against the absolute floor alone`
                : `${facts.name} has no history, and no step with mode: baseline ran before the deploy: it is held against the absolute floor alone`);
        }
    }));
    return notes;
}


/***/ }),

/***/ 4044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watch: () => (/* binding */ watch)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/words.js
var report_words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/aftermath-words.js

/** For the log: what this deploy undoes, and what it is therefore held against. */
function undoneLine({ sha, revert }) {
    const what = revert === undefined ? `takes ${(0,report_words/* sha7 */.go)(sha)} back` : `brings the revert #${revert}`;
    return `this deploy ${what}: it is held against the time before ${(0,report_words/* sha7 */.go)(sha)}`;
}
/** `a re-application of #479, which #482 reverted; the earlier incident is #483`. */
function reappliedWords({ revert, pull, incident }) {
    const what = pull === undefined ? `what #${revert} reverted` : `#${pull}, which #${revert} reverted`;
    const earlier = incident === undefined ? "" : `; the earlier incident is #${incident.number}`;
    return `a re-application of ${what}${earlier}`;
}

// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/report/rollback-comment.js


/** Hidden in the comment that tells how the rollback began. */
const rollbackMarker = "<!-- deploy-guard:rollback -->";
/** How a rollback is called: `workflow deploy.yml`, `event rollback`. Plain text. */
function rollbackName({ workflow, event, }) {
    return workflow === undefined ? `event ${event}` : `workflow ${workflow}`;
}
/** For the incident: that the rollback was started. */
function rollbackStarted(what, good) {
    return `${rollbackMarker}\n⏪ **Rolling back** to ${(0,report_words/* sha7 */.go)(good)}: ${(0,report_text/* code */.aY)(what)} was started. What became of it follows here.`;
}
/** For the incident: that there is no rollback, or none that is live, and why. */
function noRollback(fact) {
    switch (fact.kind) {
        case "refused":
            return [
                rollbackMarker,
                "**Not rolled back by machine**:",
                ...fact.reasons.map((reason) => `- ${(0,report_text/* escapeMarkdown */.FV)(reason, 600)}`),
            ].join("\n");
        case "failed":
            return `${rollbackMarker}\n**The rollback could not be started** (${(0,report_text/* code */.aY)(fact.what)}): ${(0,report_text/* escapeMarkdown */.FV)(fact.message, 600)}\n\nIt is not tried again: start it by hand.`;
        case "not-live":
            return `⚪ **Not rolled back**: ${(0,report_text/* escapeMarkdown */.FV)(fact.why, 400)}. It is not tried again: look at the run of ${(0,report_text/* code */.aY)(fact.what)}.`;
    }
}
/** One line for the job's page. */
function rollbackLine(fact) {
    switch (fact.kind) {
        case "planned":
            return `Planned, not started: a rollback to ${(0,report_words/* sha7 */.go)(fact.good)} by ${(0,report_text/* code */.aY)(fact.what)}`;
        case "refused":
            return `Not rolled back by machine: ${fact.reasons.map((reason) => (0,report_text/* escapeMarkdown */.FV)(reason, 400)).join("; ")}`;
        case "failed":
            return `The rollback could not be started: ${(0,report_text/* escapeMarkdown */.FV)(fact.message, 600)}`;
        case "not-live":
            return `The rollback was started by ${(0,report_text/* code */.aY)(fact.what)} and is not live: ${(0,report_text/* escapeMarkdown */.FV)(fact.why, 400)}`;
        case "live":
            return `Rolled back to ${(0,report_words/* sha7 */.go)(fact.good)} by ${(0,report_text/* code */.aY)(fact.what)}, and since then ${fact.verdict}: ${(0,report_text/* escapeMarkdown */.FV)(fact.reason, 400)}`;
    }
}

;// CONCATENATED MODULE: ./lib/report/sparkline.js
const levels = "▁▂▃▄▅▆▇█";
/** One character a value, lowest to highest, gaps as a space; at most `width` characters, neighbours averaged. */
function sparkline(values, width = 16) {
    const cells = resample(values, width);
    const known = cells.filter((value) => value !== undefined);
    if (known.length === 0)
        return "";
    const top = Math.max(...known);
    // From zero, not from the least: small noise must not look like a cliff.
    return cells
        .map((value) => value === undefined
        ? " "
        : levels[top <= 0 ? 0 : Math.min(7, Math.floor((Math.max(0, value) / top) * 7.999))])
        .join("");
}
/** Evidence on the way to its threshold, ten cells: full means decided. */
function evidenceBar(logEvidence, threshold) {
    const share = threshold <= 0 ? 0 : Math.max(0, Math.min(1, logEvidence / threshold));
    return "▇".repeat(Math.round(share * 10));
}
/** At most `width` values; each is the mean of the known ones in its stretch. */
function resample(values, width) {
    if (values.length <= width)
        return [...values];
    return Array.from({ length: width }, (_, cell) => {
        const from = Math.floor((cell * values.length) / width);
        const to = Math.max(from + 1, Math.floor(((cell + 1) * values.length) / width));
        const known = values.slice(from, to).filter((value) => value !== undefined);
        return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
    });
}

;// CONCATENATED MODULE: ./lib/report/chart.js

/**
 * A line over time as a Mermaid chart, for GitHub's renderer. Its labels are ours or cleaned: Mermaid has a syntax of
 * its own in which a quote would end the title.
 * @see https://mermaid.js.org/syntax/xyChart.html
 */
function mermaidChart({ title, unit, points }) {
    const known = points.filter((point) => point.value !== undefined);
    if (known.length < 3)
        return undefined;
    const width = 40;
    // The axis is linear and a line has no gaps: a missing interval carries the value before it.
    let last = known[0].value;
    const filled = points.map(({ value }) => (last = value ?? last));
    const values = resample(filled, width).map((value) => value ?? 0);
    const from = points[0].at / 60;
    const to = points.at(-1).at / 60;
    const top = Math.max(...values, 0);
    return [
        "```mermaid",
        // Mermaid's first colour for a line is nearly that of the page, in the light theme and in the dark one.
        '%%{init: {"xyChart": {"height": 280}, "themeVariables": {"xyChart": {"plotColorPalette": "#cf222e"}}}}%%',
        "xychart-beta",
        `  title "${label(title)}"`,
        `  x-axis "minutes from the deploy" ${plain(from)} --> ${plain(to)}`,
        `  y-axis "${label(unit)}" 0 --> ${plain(top <= 0 ? 1 : top * 1.1)}`,
        `  line [${values.map((value) => plain(value)).join(", ")}]`,
        "```",
    ].join("\n");
}
/** Plain decimal digits: Mermaid reads no exponents and no grouping. */
function plain(value) {
    return String(Number(value.toFixed(4)));
}
function label(text) {
    return text.replace(/[^\p{L}\p{N} .,%:/()+-]/gu, " ").slice(0, 80);
}

;// CONCATENATED MODULE: ./lib/report/verdict-words.js


const statusMark = {
    healthy: "🟢",
    regressed: "🔴",
    recovered: "🟡",
    elsewhere: "🟠",
    inconclusive: "⚪",
    watching: "🔵",
};
/** A signal in words: `calls to stripe`, `probe of stripe`, `checkout-errors`. Plain text. */
function signalWords(facts, name) {
    if (facts?.integration !== undefined && facts.what === "calls")
        return (0,report_text/* oneLine */.TN)(`calls to ${facts.integration}`);
    if (facts?.integration !== undefined && facts.what === "probe")
        return (0,report_text/* oneLine */.TN)(`probe of ${facts.integration}`);
    return (0,report_text/* oneLine */.TN)(name);
}
/** The signals that raised the alarm, strongest evidence first. */
function alarming(verdict) {
    return verdict.signals
        .filter((signal) => signal.verdict === "regressed" || signal.logEvidence >= signal.threshold)
        .sort((a, b) => b.logEvidence - a.logEvidence);
}
/** The signal that the story is told by: the worst of an integration, for that names the cause, else the worst. */
function leading({ verdict, signals, }) {
    const worst = alarming(verdict).map((signal) => ({
        signal,
        facts: signals.find(({ name }) => name === signal.name),
    }));
    return worst.find(({ facts }) => facts?.integration !== undefined) ?? worst[0];
}
/** What is wrong, for a title: `calls to stripe fail`, `checkout-errors got worse`. */
function headline(report) {
    const top = leading(report);
    if (top === undefined)
        return "production got worse";
    const words = signalWords(top.facts, top.signal.name);
    if (top.facts?.what === "calls")
        return `${words} fail`;
    return top.facts?.what === "probe" ? `${words} fails` : `${words} got worse`;
}
/** `12.4 % (1,104 of 8,903)`, or a level for a gauge. */
function rateWords(signal, side) {
    const estimate = signal[side];
    if (estimate.rate === undefined)
        return "no data";
    if (signal.kind === "gauge")
        return (0,report_words/* significant */.I1)(estimate.rate);
    const bad = estimate.bad === undefined ? "" : `${(0,report_words/* count */.U9)(estimate.bad)} of `;
    return `${(0,report_words/* percent */.KN)(estimate.rate)} (${bad}${(0,report_words/* count */.U9)(estimate.n)})`;
}
/** `deploy 4f2c9d1 to production`. */
function deployWords({ deploy }) {
    return `deploy ${(0,report_words/* sha7 */.go)(deploy.sha)} to ${(0,report_text/* oneLine */.TN)(deploy.environment, 60)}`;
}

;// CONCATENATED MODULE: ./lib/report/signal-table.js





/** Bad share of an interval, or its level. */
function levelOf(reading) {
    if ("value" in reading)
        return reading.value;
    return reading.total > 0 ? reading.bad / reading.total : undefined;
}
/** The eight intervals before the deploy and all after it, as a sparkline. */
function spark(facts) {
    if (facts === undefined)
        return "";
    return sparkline([...facts.baseline.slice(-8), ...facts.after].map(levelOf), 16);
}
function evidenceWords(signal) {
    switch (signal.verdict) {
        case "regressed":
            return `far from chance: ${(0,report_words/* odds */.VH)(signal.logEvidence)} (alarm at ${(0,report_words/* odds */.VH)(signal.threshold)})`;
        case "healthy":
            return "within what is tolerated";
        case "inconclusive":
            return (0,report_text/* escapeMarkdown */.FV)(signal.reason, 160);
        case "recovered":
            return "was worse, and healed";
        case "elsewhere":
            return "not by this deploy";
        default:
            return signal.logEvidence > 0
                ? `not decided: ${(0,report_words/* odds */.VH)(signal.logEvidence)} (alarm at ${(0,report_words/* odds */.VH)(signal.threshold)})`
                : "no sign of harm";
    }
}
/** All signals, what is wrong first. */
function signalTable(report) {
    const rank = {
        regressed: 0,
        elsewhere: 1,
        recovered: 2,
        inconclusive: 3,
        watching: 4,
        healthy: 5,
    };
    const rows = [...report.verdict.signals]
        .sort((a, b) => rank[a.verdict] - rank[b.verdict] || b.logEvidence - a.logEvidence)
        .map((signal) => {
        const facts = report.signals.find(({ name }) => name === signal.name);
        const cells = [
            (0,report_text/* escapeMarkdown */.FV)(signalWords(facts, signal.name), 60),
            rateWords(signal, "baseline"),
            rateWords(signal, "after"),
            (0,report_words/* times */.Hn)(signal.baseline.rate, signal.after.rate),
            `${spark(facts)} ${evidenceWords(signal)}`.trim(),
        ];
        return `| ${cells.join(" | ")} |`;
    });
    return ["| Signal | before | after | times | evidence |", "|---|---|---|---|---|", ...rows].join("\n");
}
/** The leading signal over time; the table beside it carries the same numbers for those who see no chart. */
function worstChart(report) {
    const facts = leading(report)?.facts;
    if (facts === undefined)
        return undefined;
    const readings = [...facts.baseline.slice(-Math.max(8, facts.after.length)), ...facts.after];
    return mermaidChart({
        title: signalWords(facts, facts.name),
        unit: facts.what === "gauge" ? "level" : "% bad",
        points: readings.map((reading) => {
            const level = levelOf(reading);
            return {
                at: (reading.at - report.deploy.deployedAt) / 1_000,
                value: level === undefined || facts.what === "gauge" ? level : level * 100,
            };
        }),
    });
}
/** Per signal: the rule, the numbers, the queries: everything that is needed to check the verdict by hand. */
function decisionDetails(report) {
    return report.verdict.signals
        .map((signal) => {
        const facts = report.signals.find(({ name }) => name === signal.name);
        const interval = (side) => {
            const { rate, low, high, n } = signal[side];
            if (rate === undefined)
                return "no data";
            const show = (value) => value === undefined
                ? "?"
                : signal.kind === "gauge"
                    ? value.toPrecision(3)
                    : `${(value * 100).toPrecision(3)} %`;
            return `${show(rate)} (95 %: ${show(low)} to ${show(high)}; n = ${Math.round(n)})`;
        };
        return [
            `- **${(0,report_text/* escapeMarkdown */.FV)(signal.name)}** — ${signal.verdict}: ${(0,report_text/* escapeMarkdown */.FV)(signal.reason, 400)}`,
            `  - before ${interval("baseline")}; after ${interval("after")}`,
            `  - log evidence ${signal.logEvidence.toFixed(2)} of ${signal.threshold.toFixed(2)}${signal.detectable === undefined ? "" : `; this traffic can show a rise of ${signal.detectable.toFixed(2)}× by the deadline`}`,
            ...(signal.onset === undefined
                ? []
                : [
                    `  - onset ${(0,report_words/* offset */.cY)((signal.onset.from - report.deploy.deployedAt) / 1_000)} to ${(0,report_words/* offset */.cY)((signal.onset.to - report.deploy.deployedAt) / 1_000)} from the deploy`,
                ]),
            ...(facts === undefined ? [] : [`  - from ${(0,report_text/* escapeMarkdown */.FV)(facts.from)}`]),
            ...(facts?.queries ?? []).map((query) => `  - ${(0,report_text/* code */.aY)(query, 400)}`),
            ...(facts?.notes ?? []).map((note) => `  - ${(0,report_text/* escapeMarkdown */.FV)(note)}`),
        ].join("\n");
    })
        .join("\n");
}

;// CONCATENATED MODULE: ./lib/report/job-summary.js






function answerLines({ revert, incident, rollback, dryRun }) {
    const revertWords = (() => {
        switch (revert.kind) {
            case "opened":
                return [`Revert pull request: ${(0,report_text/* link */.nf)(`#${revert.number} ${revert.title}`, revert.url)}`];
            case "already-open":
                return [`The revert was already open: ${(0,report_text/* link */.nf)(`#${revert.number}`, revert.url)}`];
            case "planned":
                return [
                    `Planned, not opened: **${(0,report_text/* escapeMarkdown */.FV)(revert.title)}** on branch \`${revert.branch}\`, ${revert.paths} path${revert.paths === 1 ? "" : "s"}`,
                ];
            case "refused":
                return [
                    "No revert was opened:",
                    ...revert.reasons.map((reason) => `  - ${(0,report_text/* escapeMarkdown */.FV)(reason, 600)}`),
                ];
            case "failed":
                return [`The revert could not be opened: ${(0,report_text/* escapeMarkdown */.FV)(revert.message, 600)}`];
            case "off":
                return [];
        }
    })();
    const incidentWords = (() => {
        switch (incident.kind) {
            case "opened":
                return [`Incident: ${(0,report_text/* link */.nf)(`#${incident.number}`, incident.url)}`];
            case "already-open":
                return [`The incident was already open: ${(0,report_text/* link */.nf)(`#${incident.number}`, incident.url)}`];
            case "planned":
                return [`Planned, not opened: incident **${(0,report_text/* escapeMarkdown */.FV)(incident.title)}**`];
            case "failed":
                return [`The incident could not be opened: ${(0,report_text/* escapeMarkdown */.FV)(incident.message, 600)}`];
            case "off":
                return [];
        }
    })();
    const rollbackWords = rollback === undefined ? [] : [rollbackLine(rollback)];
    const lines = [...revertWords, ...incidentWords, ...rollbackWords].map((line) => line.startsWith("  ") ? line : `- ${line}`);
    return dryRun && lines.length > 0 ? ["Dry run: nothing was written.", "", ...lines] : lines;
}
/** The same picture for every verdict, healthy too. */
function jobSummary(report) {
    const { deploy, verdict } = report;
    const before = deploy.previous === undefined
        ? (0,report_text/* escapeMarkdown */.FV)(deploy.previousUnknown ?? "the deploy before it is not known")
        : `before it ${(0,report_words/* sha7 */.go)(deploy.previous.sha)}`;
    const chart = worstChart(report);
    const commands = "commands" in report.revert ? report.revert.commands : [];
    return (0,report_text/* fitBody */.KM)([
        `## ${statusMark[verdict.verdict]} ${(0,report_text/* escapeMarkdown */.FV)(deployWords(report))}: ${verdict.verdict}`,
        "",
        (0,report_text/* escapeMarkdown */.FV)(verdict.reason, 600),
        "",
        `Live since ${(0,report_words/* moment */.n$)(report.live?.since ?? deploy.deployedAt)}, ${before}; decided after ${(0,report_words/* duration */.p0)(verdict.decidedAfterSeconds)}.`,
        ...(report.reapplies === undefined ? [] : ["", `Watched as ${reappliedWords(report.reapplies)}.`]),
        "",
        ...answerLines(report),
        "",
        signalTable(report),
        ...(chart === undefined ? [] : ["", chart]),
        ...[
            ...("notes" in report.revert ? report.revert.notes : []),
            ...report.failures,
            ...report.notes,
        ].flatMap((text, index) => [
            ...(index === 0 ? ["", "**Worth knowing**"] : []),
            `- ${(0,report_text/* escapeMarkdown */.FV)(text, 400)}`,
        ]),
        ...(commands.length === 0 ? [] : ["", "To do it by hand:", "", (0,report_text/* codeBlock */.DV)(commands.join("\n"), "sh")]),
        "",
        `<details><summary>How it was decided</summary>\n\n${decisionDetails(report)}\n\n</details>`,
        "",
    ].join("\n"), 900_000);
}

;// CONCATENATED MODULE: ./lib/report/json-report.js
function iso(at) {
    return at === undefined ? undefined : new Date(at).toISOString();
}
/** The run as data: what the Markdown says, whole, with times in ISO 8601. */
function jsonReport(report) {
    const { deploy, verdict, signals, range, ...rest } = report;
    const { onset } = verdict;
    const data = {
        version: 1,
        verdict: verdict.verdict,
        reason: verdict.reason,
        decidedAt: iso(verdict.decidedAt),
        decidedAfterSeconds: verdict.decidedAfterSeconds,
        onset: onset && { at: iso(onset.at), from: iso(onset.from), to: iso(onset.to) },
        deploy: {
            ...deploy,
            deployedAt: iso(deploy.deployedAt),
            previous: deploy.previous && { ...deploy.previous, deployedAt: iso(deploy.previous.deployedAt) },
        },
        signals: verdict.signals.map((signal) => {
            const facts = signals.find(({ name }) => name === signal.name);
            return {
                ...signal,
                onset: signal.onset && {
                    at: iso(signal.onset.at),
                    from: iso(signal.onset.from),
                    to: iso(signal.onset.to),
                },
                integration: facts?.integration,
                from: facts?.from,
                queries: facts?.queries ?? [],
                notes: facts?.notes ?? [],
                readings: {
                    baseline: (facts?.baseline ?? []).map((reading) => ({ ...reading, at: iso(reading.at) })),
                    after: (facts?.after ?? []).map((reading) => ({ ...reading, at: iso(reading.at) })),
                },
            };
        }),
        range: range && {
            compareUrl: range.compareUrl,
            commits: range.commits,
            suspects: range.suspects.map(({ candidate: { files, ...candidate }, score, reasons }) => ({
                ...candidate,
                files: files.map(({ path }) => path),
                score,
                reasons,
            })),
            settings: range.settings,
        },
        ...rest,
        live: rest.live && { ...rest.live, since: iso(rest.live.since) },
        vendors: rest.vendors.map((word) => ({ ...word, at: iso(word.at) })),
        answeredAt: iso(rest.answeredAt),
    };
    return `${JSON.stringify(data, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/report/watch-log.js




/** First line of a watch: what is watched, since when, against what. */
function deployLine(deploy, changes) {
    const before = deploy.previous === undefined
        ? (deploy.previousUnknown ?? "what was live before is not known")
        : `last good ${(0,report_words/* sha7 */.go)(deploy.previous.sha)}${deploy.previous.deployedAt === undefined
            ? ""
            : ` (${(0,report_words/* duration */.p0)((deploy.deployedAt - deploy.previous.deployedAt) / 1_000)} ago)`}`;
    const size = changes === undefined ? "" : `, ${changes} change${changes === 1 ? "" : "s"}`;
    return (0,report_text/* oneLine */.TN)(`deploy ${(0,report_words/* sha7 */.go)(deploy.sha)} to ${deploy.environment}, since ${(0,report_words/* clock */.pm)(deploy.deployedAt)} UTC (${deploy.found}); ${before}${size}`, 400);
}
function level(signal, side) {
    const { rate } = signal[side];
    return signal.kind === "gauge"
        ? rate === undefined
            ? "no data"
            : (0,report_words/* significant */.I1)(rate)
        : rate === undefined
            ? "no data"
            : (0,report_words/* percent */.KN)(rate);
}
/** What production was like before, one line. */
function baselineLine(verdict, signals) {
    const words = verdict.signals.map((signal) => {
        const name = signalWords(signals.find((facts) => facts.name === signal.name), signal.name);
        const n = signal.kind === "gauge" ? "" : ` of ${(0,report_words/* count */.U9)(signal.baseline.n)}`;
        return signal.baseline.rate === undefined ? `${name}: none` : `${name} ${level(signal, "baseline")}${n}`;
    });
    return (0,report_text/* oneLine */.TN)(`baseline: ${words.join(" · ")}`, 1_000);
}
/** One look: elapsed, phase, each signal's rate against its baseline, and its evidence as a bar that is full at the alarm. */
function lookLine(verdict, signals, elapsedSeconds, settleSeconds) {
    const phase = elapsedSeconds < settleSeconds ? "settling" : "watching";
    const words = verdict.signals.map((signal) => {
        const name = signalWords(signals.find((facts) => facts.name === signal.name), signal.name);
        const bar = evidenceBar(signal.logEvidence, signal.threshold);
        const beyond = signal.logEvidence >= signal.threshold ? ` beyond ${(0,report_words/* odds */.VH)(signal.threshold)}` : "";
        return `${name} ${level(signal, "after")} (was ${level(signal, "baseline")})${bar === "" ? "" : ` ${bar}`}${beyond}`;
    });
    return (0,report_text/* oneLine */.TN)(`${(0,report_words/* offset */.cY)(elapsedSeconds).padEnd(6)} ${phase}  ${words.join("   ")}`, 2_000);
}
/** The last line of a watch. */
function verdictLine(verdict) {
    return (0,report_text/* oneLine */.TN)(`${(0,report_words/* offset */.cY)(verdict.decidedAfterSeconds).padEnd(6)} ${verdict.verdict.toUpperCase()}  ${verdict.reason}`, 1_000);
}

;// CONCATENATED MODULE: ./lib/incident/deploy.js
/** Begins the description of the status that a regressed deploy gets; the sign by which a later run knows it. */
const regressedMark = "deploy-guard: regressed";
function wasJudgedRegressed({ statuses }) {
    return statuses.some(({ description }) => description.startsWith(regressedMark));
}
function succeededAt({ statuses }) {
    // GitHub turns an older success `inactive` by a later status, so any success counts, and the first is when it went live.
    return statuses.filter(({ state }) => state === "success").at(-1)?.createdAt;
}
const longestRunMs = 2 * 3_600_000;
/**
 * Every job that names an environment gets a deployment of its own, this guard's included. Those of one run and commit
 * are one deploy: the oldest stands for all, so that the guard's own job is not taken for a second deploy.
 */
function foldRuns(records) {
    const folded = [];
    for (const record of records) {
        // Next to each other and soon after: a run that is started again days later, or after another deploy, is a new one.
        const last = folded.at(-1);
        const isSameDeploy = last?.runId !== undefined &&
            last.runId === record.runId &&
            last.sha === record.sha &&
            last.createdAt - record.createdAt <= longestRunMs;
        if (isSameDeploy)
            folded[folded.length - 1] = { ...record, statuses: [...last.statuses, ...record.statuses] };
        else
            folded.push(record);
    }
    return folded;
}
const underWay = new Set(["in_progress", "queued", "pending"]);
/** Its job has not ended yet. */
function isUnderWay(record) {
    const newest = record.statuses[0]?.state;
    return succeededAt(record) === undefined && (newest === undefined || underWay.has(newest));
}
/** When this deployment went live; undefined when it did not. `now` stands for one whose own job is running this guard. */
function liveSince(record, now) {
    const succeeded = succeededAt(record);
    if (succeeded !== undefined)
        return succeeded;
    return isUnderWay(record) ? now : undefined;
}
/** An environment may wait for hours for an approval; a baseline that ends so long before says little of today. */
const longestRolloutMs = 30 * 60_000;
/**
 * When machines began to change: a deployment succeeds when the last one has, and a bad commit fails from the first
 * one on. Undefined when it all happened at once.
 */
function rolloutStart({ createdAt, statuses }, deployedAt) {
    const started = statuses.filter(({ state }) => state === "in_progress").at(-1)?.createdAt ?? createdAt;
    return started < deployedAt ? Math.max(started, deployedAt - longestRolloutMs) : undefined;
}
/** The newest deployment older than `bad` that succeeded and was not judged regressed. */
function chooseGood(bad, records) {
    const older = records.filter(({ id, createdAt }) => id !== bad.id && (bad.createdAt === undefined || createdAt <= bad.createdAt));
    // By commit: a bad one that was deployed again has a second record, without the mark.
    const regressed = new Set(records.filter(wasJudgedRegressed).map(({ sha }) => sha));
    for (const record of older) {
        if (succeededAt(record) === undefined || regressed.has(record.sha))
            continue;
        return { kind: record.sha === bad.sha ? "same-commit" : "found", record };
    }
    return { kind: "none" };
}
/** A deploy whose own job guards it and found it bad never succeeded, and was live all the same. */
function wentLiveAt(record) {
    return succeededAt(record) ?? (wasJudgedRegressed(record) ? record.createdAt : undefined);
}
/**
 * The regressed deploy that this one takes back: the one that was live before it was judged regressed, and this commit had
 * been deployed before that. `earlier` are all deployments known, also those whose statuses were not read.
 */
function takenBack(deploy, records, earlier) {
    const before = records.find((record) => record.id !== deploy.id &&
        record.createdAt <= deploy.createdAt &&
        record.sha !== deploy.sha &&
        wentLiveAt(record) !== undefined);
    if (before === undefined || !wasJudgedRegressed(before))
        return undefined;
    const wasBad = records.some((record) => record.sha === deploy.sha && record.id !== deploy.id && wasJudgedRegressed(record));
    const wasLive = earlier.some(({ sha, createdAt }) => sha === deploy.sha && createdAt < before.createdAt);
    if (wasBad || !wasLive)
        return undefined;
    return { sha: before.sha, deployedAt: wentLiveAt(before) };
}
/** A commit that went live after `bad`, was not live before it, and was not judged regressed: the newest there is. */
function healthyAfter(bad, records) {
    const older = records.filter(({ createdAt }) => createdAt <= bad.createdAt).map(({ sha }) => sha);
    return records.find((record) => record.createdAt > bad.createdAt &&
        record.sha !== bad.sha &&
        !older.includes(record.sha) &&
        succeededAt(record) !== undefined &&
        !wasJudgedRegressed(record))?.sha;
}

;// CONCATENATED MODULE: ./lib/incident/suspects.js
const manifest = /(?:^|\/)(?:package(?:-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|requirements[^/]*\.txt|pyproject\.toml|poetry\.lock|Pipfile(?:\.lock)?|go\.(?:mod|sum)|pom\.xml|build\.gradle(?:\.kts)?|Gemfile(?:\.lock)?|Cargo\.(?:toml|lock)|composer\.(?:json|lock)|[^/]+\.csproj)$/u;
const harmless = /(?:^|\/)(?:docs?|tests?|__tests__|spec)\/|\.(?:md|rst|txt)$|[._-](?:test|spec)\.[^/]+$|(?:^|\/)(?:LICENSE|CHANGELOG|CODEOWNERS)/u;
function changedLines(patch) {
    return (patch ?? "")
        .slice(0, 200_000)
        .split("\n")
        .filter((line) => /^[-+]/u.test(line) && !/^(?:---|\+\+\+) /u.test(line))
        .map((line) => line.slice(1, 2_000));
}
function words(line) {
    return line.match(/[\w.$-]{2,200}/gu) ?? [];
}
function unique(items, most = 4) {
    return [...new Set(items)].slice(0, most);
}
function reasonsFor(candidate, integration) {
    const paths = candidate.files.map(({ path }) => path);
    const config = paths.filter(integration.configures);
    const code = paths.filter(integration.calls);
    const lines = candidate.files
        .filter(({ path }) => !harmless.test(path))
        .flatMap(({ path, patch }) => changedLines(patch).map((line) => ({ path, line })));
    const keys = lines.flatMap(({ line }) => words(line).filter(integration.names));
    const hosts = integration.hosts.filter((host) => lines.some(({ line }) => line.includes(host)));
    const packages = integration.packages.filter((name) => lines.some(({ path, line }) => manifest.test(path) &&
        words(line.replace(/[@/]/gu, ".")).some((word) => word === name.replace(/[@/]/gu, ".") || word === name)));
    return [
        { points: 40, text: `changes the configuration of ${integration.name}`, items: unique(config) },
        { points: 30, text: `changes settings of ${integration.name}`, items: unique(keys) },
        { points: 25, text: `changes where ${integration.name} is called`, items: unique(hosts) },
        { points: 20, text: `changes the packages of ${integration.name}`, items: unique(packages) },
        { points: 20, text: `changes code of ${integration.name}`, items: unique(code) },
    ].filter(({ items }) => items.length > 0);
}
/**
 * Pull requests of a deploy, the likeliest cause first. What ties one to the failing integration weighs most, its size
 * a little, the order breaks ties: later changes saw production for the first time with this deploy as well, but had less time in review.
 */
function rankSuspects(candidates, failing) {
    return candidates
        .map((candidate) => {
        const tied = failing
            .flatMap((integration) => reasonsFor(candidate, integration))
            .sort((a, b) => b.points - a.points);
        const lines = candidate.files.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0);
        const onlyHarmless = candidate.filesComplete &&
            candidate.files.length > 0 &&
            candidate.files.every(({ path }) => harmless.test(path));
        const size = onlyHarmless ? 0 : Math.min(8, Math.log2(1 + lines));
        const reasons = tied.map(({ text, items }) => ({ text, items }));
        if (onlyHarmless)
            reasons.push({ text: "touches only documentation and tests", items: [] });
        else if (lines > 0)
            reasons.push({
                text: `changes ${lines} line${lines === 1 ? "" : "s"} in ${candidate.files.length} file${candidate.files.length === 1 ? "" : "s"}`,
                items: [],
            });
        const score = tied.reduce((sum, { points }) => sum + points, 0) + size + candidate.order / 1_000;
        return { candidate, score: Math.round(score * 1_000) / 1_000, reasons };
    })
        .sort((a, b) => b.score - a.score);
}
/** The top suspect when it stands out: tied to what fails, and by far more than the next. */
function clearSuspect(suspects) {
    const [top, next] = suspects;
    if (top === undefined || top.score < 20)
        return undefined;
    return next === undefined || top.score >= 2 * next.score ? top : undefined;
}

;// CONCATENATED MODULE: ./lib/report/merge-words.js

/** Rules that a merge by GitHub's own button always meets. */
const metAnyway = new Set(["creation", "deletion", "non_fast_forward"]);
/** What the rules of a branch ask for before a pull request can be merged there; empty when nothing. Classic protections are not among them. */
function mergeWords(rules) {
    const words = [...new Set(rules.flatMap(wordsOf))];
    return words.length === 0 ? "" : `**To merge it**, its branch asks for more: ${words.join("; ")}.`;
}
function wordsOf({ type, parameters }) {
    switch (type) {
        case "pull_request": {
            const count = Number(parameters.required_approving_review_count ?? 0);
            return [
                ...(count > 0 ? [`it needs ${count} approval${count === 1 ? "" : "s"}`] : []),
                ...(parameters.require_code_owner_review === true ? ["a code owner must approve"] : []),
                ...(parameters.required_review_thread_resolution === true ? ["every thread must be resolved"] : []),
            ];
        }
        case "required_status_checks": {
            const names = namesIn(parameters.required_status_checks, "context");
            return [
                `these checks must pass: ${names.map((name) => (0,report_text/* code */.aY)(name, 60)).join(", ") || "those of the ruleset"}`,
            ];
        }
        case "workflows":
            return [
                `required workflows must pass: ${namesIn(parameters.workflows, "path")
                    .map((path) => (0,report_text/* code */.aY)(path, 80))
                    .join(", ")}`,
            ];
        case "required_deployments": {
            const names = Array.isArray(parameters.required_deployment_environments)
                ? parameters.required_deployment_environments.map(String)
                : [];
            return [`it must have been deployed to ${names.map((name) => (0,report_text/* code */.aY)(name, 60)).join(", ")} before`];
        }
        case "merge_queue":
            return ['it goes through the merge queue: press "Merge when ready"'];
        case "required_signatures":
            return ["signed commits only: merge or squash it on GitHub's page, which signs"];
        case "required_linear_history":
            return ["no merge commits: squash or rebase it"];
        case "update":
            return ["only those who may bypass the branch's rules can merge"];
        default:
            return metAnyway.has(type) ? [] : [`the rule ${(0,report_text/* escapeMarkdown */.FV)(type.replaceAll("_", " "), 60)}`];
    }
}
function namesIn(list, key) {
    if (!Array.isArray(list))
        return [];
    return list
        .map((item) => item?.[key])
        .filter((name) => typeof name === "string")
        .slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/report/revert-body.js


/** In GitHub's own form for one change; plain text that mentions, closes and skips nothing. */
function revertTitle({ plan, bad, environment, }) {
    const [only, ...more] = plan.undone;
    if (only !== undefined && more.length === 0) {
        return `Revert "${revert_body_harmless(titleOf(only))}"`;
    }
    return `Revert deploy ${(0,report_words/* sha7 */.go)(bad)} of ${revert_body_harmless(environment)} (${countOf(plan.undone)})`;
}
/** Names every commit that it undoes, in the words that git and GitHub look for. */
function revertCommitMessage(text) {
    const commits = text.plan.undone.flatMap((change) => change.commits);
    const shown = commits.slice(-100).toReversed();
    const more = commits.length - shown.length;
    return [
        revertTitle(text),
        "",
        ...shown.map(({ sha }) => `This reverts commit ${sha}.`),
        ...(more > 0 ? [`And ${more} older commits of the same deploy.`] : []),
        ...(text.why === undefined ? [] : ["", `Because ${revert_body_harmless(text.why)}.`]),
        "",
        text.trailer,
        "",
    ].join("\n");
}
/** The pull request: what is undone, why, is it safe, what stays, what to do. */
function revertBody(text) {
    const { plan, bad, good, environment, branch, warnings } = text;
    const sections = [
        whatAndWhy(text),
        // So early that cutting a long body never takes it away.
        text.marker,
        safety(text),
        ...(warnings.length === 0
            ? []
            : [
                [
                    "**Look at this first**",
                    ...warnings.map(({ message }) => `- ${(0,report_text/* escapeMarkdown */.FV)(message, 600)}`),
                ].join("\n"),
            ]),
        `**What to do**: merge, then deploy ${(0,report_text/* code */.aY)(branch)}. deploy-guard watches that deploy as a revert and says whether ${(0,report_text/* escapeMarkdown */.FV)(environment)} recovered.`,
        `**It does not undo** data written since ${text.deployedAt === undefined ? "the deploy" : `${(0,report_words/* clock */.pm)(text.deployedAt)} UTC`}, or messages already sent.${staysBehind(text)}`,
        "**To undo this revert** later: revert it. deploy-guard then watches that deploy as a re-application of the same change.",
        text.evidence ?? "",
        details("Suspects", text.suspects.map(suspectLine)),
        details(`What is undone (${countOf(plan.undone)})`, plan.undone.slice(0, 100).map((change) => `- ${nameOf(change)}`)),
        details(`Files (${text.paths.length})`, fileLines(text.paths)),
        details("How this was made", [
            `- The three-way merge that \`git revert\` makes: ${(0,report_words/* sha7 */.go)(bad)} → ${(0,report_words/* sha7 */.go)(good)}, onto ${(0,report_text/* code */.aY)(branch)}.`,
            ...(plan.note === undefined ? [] : [`- ${(0,report_text/* escapeMarkdown */.FV)(plan.note)}`]),
            "- Not wanted for a change? Give its pull request the label `deploy-guard: no-revert`, or its commit the trailer `Deploy-Guard: no-revert`.",
            "- Not wanted at all, for now? Open an issue with the label `deploy-guard: disable`.",
        ]),
    ];
    return (0,report_text/* fitBody */.KM)(`${sections.filter((section) => section !== "").join("\n\n")}\n`);
}
function whatAndWhy({ plan, bad, environment, why, incident }) {
    const [only, ...more] = plan.undone;
    const what = only !== undefined && more.length === 0
        ? `This reverts ${nameOf(only)}, ${commitWords(only.commits)}.`
        : `This reverts deploy ${(0,report_words/* sha7 */.go)(bad)} of ${(0,report_text/* escapeMarkdown */.FV)(environment)}: ${plan.undone.slice(0, 5).map(nameOf).join(", ")}${plan.undone.length > 5 ? ` and ${plan.undone.length - 5} more` : ""}.`;
    const because = why === undefined ? "" : ` Opened because ${(0,report_text/* escapeMarkdown */.FV)(why, 300)}.`;
    return `${what}${because}${incident === undefined ? "" : ` Incident: #${incident}.`}`;
}
function commitWords(commits) {
    const [first] = commits;
    if (commits.length === 1)
        return `commit ${first.sha}`;
    return `${commits.length} commits, ${(0,report_words/* sha7 */.go)(first.sha)} to ${(0,report_words/* sha7 */.go)(commits.at(-1).sha)}`;
}
function safety({ warnings, checks, later, plan }) {
    const answer = warnings.length === 0 ? "Yes, as far as can be checked" : "As a merge, yes; but look at the points below";
    const result = plan.scope === "deploy" && later.length === 0
        ? "the result is exactly the tree that ran before"
        : plan.scope === "deploy"
            ? `the result is the tree that ran before, plus ${commitCount(later.length)} that came later`
            : "the result is what is on the branch without this change";
    return `**Safe to merge?** ${answer}: ${[result, ...checks].map((check) => (0,report_text/* escapeMarkdown */.FV)(check)).join("; ")}.`;
}
function staysBehind({ later }) {
    if (later.length === 0)
        return "";
    const names = later
        .slice(-5)
        .map(({ sha, message }) => `${(0,report_words/* sha7 */.go)(sha)} ${(0,report_text/* escapeMarkdown */.FV)(subject(message), 60)}`);
    const more = later.length > 5 ? ` and ${later.length - 5} more` : "";
    return ` What came later stays, and may build on what goes: ${names.join(", ")}${more}.`;
}
function fileLines(paths) {
    const more = paths.length > 200 ? [`- and ${paths.length - 200} more`] : [];
    return [...paths.slice(0, 200).map((path) => `- ${(0,report_text/* code */.aY)(path, 300)}`), ...more];
}
function suspectLine({ number, sha, title, reasons }, at) {
    const name = number === undefined ? (0,report_words/* sha7 */.go)(sha) : `#${number}`;
    return `${at + 1}. ${name} ${(0,report_text/* escapeMarkdown */.FV)(title, 100)}${reasons === "" ? "" : ` — ${(0,report_text/* escapeMarkdown */.FV)(reasons, 400)}`}`;
}
function details(summary, lines) {
    return lines.length === 0
        ? ""
        : `<details><summary>${summary}</summary>\n\n${lines.join("\n")}\n\n</details>`;
}
function nameOf(change) {
    const title = (0,report_text/* escapeMarkdown */.FV)(titleOf(change), 100);
    return change.pull === undefined
        ? `${(0,report_words/* sha7 */.go)(change.commits[0].sha)} ${title} (pushed directly)`
        : `#${change.pull.number} ${title}`;
}
function titleOf({ pull, commits }) {
    return pull?.title ?? subject(commits[0].message);
}
function subject(message) {
    return message.split("\n", 1)[0];
}
function countOf(undone) {
    const pulls = undone.filter(({ pull }) => pull !== undefined).length;
    const pushes = undone.length - pulls;
    const parts = [
        ...(pulls > 0 ? [`${pulls} pull request${pulls === 1 ? "" : "s"}`] : []),
        ...(pushes > 0 ? [`${pushes} direct push${pushes === 1 ? "" : "es"}`] : []),
    ];
    return parts.join(", ");
}
function commitCount(count) {
    return `${count} commit${count === 1 ? "" : "s"}`;
}
/** Foreign words for a title or a commit message, where nothing can be escaped: they close no issue, mention nobody, and skip no check. */
function revert_body_harmless(text) {
    return (0,report_text/* oneLine */.TN)(text, 150)
        .replace(/\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(:?\s+)(?=#|gh-|https?:|[\w.-]{1,100}\/[\w.-]{1,100}#)/giu, "$1$2issue ")
        .replace(/@(?=\w)/gu, "")
        .replace(/\[([^\]\n]{0,30})\]/gu, "($1)")
        .replace(/\bskip-checks\s*:/giu, "skip-checks");
}

;// CONCATENATED MODULE: ./lib/revert/marker.js
const revertBranchPrefix = "deploy-guard/revert-";
function marker_words({ environment, bad, good }) {
    return `env=${encodeURIComponent(environment.toWellFormed())} bad=${bad} good=${good}`;
}
const pattern = String.raw `env=([^\s<>]{0,900}) bad=([0-9a-f]{40,64}) good=([0-9a-f]{40,64})`;
const inBody = new RegExp(`<!-- deploy-guard:revert ${pattern} -->`, "u");
const inMessage = new RegExp(`^Deploy-Guard-Revert: ${pattern}$`, "mu");
/** Hidden in the pull request's body: what it undoes, whatever people do to its title. */
function revertMarker(marker) {
    return `<!-- deploy-guard:revert ${marker_words(marker)} -->`;
}
/** The same in a commit's message. */
function revertTrailer(marker) {
    return `Deploy-Guard-Revert: ${marker_words(marker)}`;
}
/** From a pull request's body or a commit's message. */
function parseRevertMarker(text) {
    const found = inBody.exec(text) ?? inMessage.exec(text);
    if (found === null)
        return;
    const [, environment, bad, good] = found;
    try {
        return { environment: decodeURIComponent(environment), bad: bad, good: good };
    }
    catch {
        return;
    }
}
/** The same for the same deploy, so that a second try finds the first. */
function revertBranch(environment, bad) {
    return `${revertBranchPrefix}${nameInRef(environment)}-${bad.slice(0, 7)}`;
}
/** A ref that whoever rolls this deploy back has to make first: it can be made once. */
function rollbackClaim(environment, bad) {
    return `deploy-guard/rollback/${nameInRef(environment)}-${bad}`;
}
function nameInRef(environment) {
    const slug = environment
        .replace(/[^A-Za-z0-9_-]+/gu, "-")
        .replace(/^-+|-+$/gu, "")
        .slice(0, 60);
    return slug === environment ? slug : [slug, fingerprint(environment)].filter(Boolean).join("-");
}
/** Keeps `eu/prod` and `eu-prod` apart. FNV-1a, @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function fingerprint(text) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text))
        hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, "0");
}
/** Commits that a message says it reverts, as git and GitHub write it; ids may be short. */
function revertedBy(message) {
    return [...message.matchAll(/^This reverts commit ([0-9a-f]{7,64})\b/gmu)].map((match) => match[1]);
}

;// CONCATENATED MODULE: ./lib/revert/path-warnings.js
/** Files whose old content is not the whole of the old state: a person has to look, so the pull request starts as a draft. */
const rules = [
    {
        rule: "database-migration",
        matches: /(?:^|\/)(?:migrations?|migrate|db\/(?:migrate|schema|structure)[^/]*|alembic\/versions|flyway|liquibase|changelogs?\/db)\/|(?:^|\/)(?:db\/(?:schema\.rb|structure\.sql)|schema\.prisma|V\d[\w.]*__[^/]*\.sql)$/iu,
        message: (paths) => `${paths}: a database migration. If it has run, undoing its file does not undo it: check that the old code works with the new schema, or write a migration back.`,
    },
    {
        rule: "lock-file",
        matches: /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|Cargo\.lock|composer\.lock|go\.sum|mix\.lock|gradle\.lockfile|packages\.lock\.json|Podfile\.lock|Package\.resolved|pubspec\.lock|flake\.lock|\.terraform\.lock\.hcl|deno\.lock)$/u,
        message: (paths) => `${paths}: a lock file. Check that it still fits its manifest (install with the lock frozen).`,
    },
    {
        rule: "generated-code",
        matches: /(?:^|\/)(?:generated|__generated__|gen|openapi-client|api-client)\/|\.(?:pb\.go|pb\.cc|pb\.h|g\.dart|freezed\.dart)$|_pb2(?:_grpc)?\.pyi?$|(?:^|[._-])generated\.\w+$/iu,
        message: (paths) => `${paths}: generated code. Check that it matches the definition it is generated from.`,
    },
    {
        rule: "infrastructure-state",
        matches: /\.(?:tf|tfvars|tfstate)(?:\.json|\.backup)?$|(?:^|\/)(?:terraform|pulumi|cloudformation|cdk\.out)\/|(?:^|\/)Pulumi\.[\w.-]*yaml$/u,
        message: (paths) => `${paths}: infrastructure. The old files are not the old state: look at the plan before it is applied, it may destroy what was created since.`,
    },
    {
        rule: "workflow-file",
        matches: /^\.github\/workflows\//u,
        message: (paths) => `${paths}: a workflow. The job's own token may not push it; an App or personal token with that right can.`,
    },
];
/** A warning for each kind of file in the list that a revert can't simply put back. */
function pathWarnings(paths) {
    return rules.flatMap(({ rule, matches, message }) => {
        // Beyond GitHub's longest path nothing matters, and the time stays bounded.
        const found = paths.filter((path) => path.length <= 4096 && matches.test(path));
        return found.length === 0 ? [] : [{ rule, message: message(listPaths(found)) }];
    });
}
/** The first three, and how many more. */
function listPaths(paths) {
    const shown = paths.slice(0, 3).join(", ");
    return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown;
}
function workflowFiles(paths) {
    return paths.filter((path) => path.startsWith(".github/workflows/"));
}

;// CONCATENATED MODULE: ./lib/revert/range-refusals.js
const archived = {
    rule: "archived",
    message: "The repository is archived and takes no changes. Unarchive it to revert.",
};
/** What can be refused before any file is looked at. */
function rangeRefusals(facts) {
    const [from, to, onto] = [shortSha(facts.from), shortSha(facts.to), shortSha(facts.onto)];
    if (!facts.fromIsAncestor) {
        const message = `${from} is not an ancestor of ${to}: history was rewritten or the two are on different branches, so what lies between them is not what was deployed.`;
        return [{ rule: "not-an-ancestor", message }];
    }
    if (!facts.toIsOnBranch) {
        const message = `${to} is not in the history of ${onto}: there is nothing of it to undo there. Revert it on the branch that was deployed.`;
        return [{ rule: "not-on-branch", message }];
    }
    if (facts.fromTree === facts.toTree) {
        return [{ rule: "nothing-to-undo", message: `${from} and ${to} hold exactly the same files.` }];
    }
    return [];
}
/** Ids as people read them; names stay whole. */
function shortSha(name) {
    return /^[0-9a-f]{40,64}$/u.test(name) ? name.slice(0, 7) : name;
}

;// CONCATENATED MODULE: ./lib/revert/assess-safety.js



const optOutLabel = "deploy-guard: no-revert";
const stopLabel = "deploy-guard: disable";
const dayMs = 86_400_000;
const refusalRules = [
    {
        id: "disabled",
        refuse({ stops }) {
            const stop = stops.find(({ mayStop }) => mayStop);
            return (stop &&
                `Reverts are switched off by #${stop.number} (label "${stopLabel}"). Close it to switch them on.`);
        },
    },
    {
        id: "already-reverted",
        refuse(facts) {
            const { merge, commits, reverts, bad, environment } = facts;
            const merged = reverts.find((known) => known.merged && known.bad === bad && known.environment === environment);
            if (merged !== undefined)
                return `#${merged.number} has reverted it already. Is that deployed?`;
            const { undone, by } = undoneLater(facts);
            if (undone.length > 0 && undone.length === commits.length) {
                return `Later commits have reverted all of it already (${by}). Are they deployed?`;
            }
            if (merge.same)
                return "The branch holds nothing of it any more: it is undone already. Is that deployed?";
            return;
        },
    },
    {
        id: "partly-reverted",
        refuse(facts) {
            const { undone, by } = undoneLater(facts);
            const { undoneAlready, same } = facts.merge;
            if (same || undone.length === facts.commits.length)
                return;
            if (undone.length === 0 && undoneAlready.length === 0)
                return;
            const what = undone.length > 0 ? `${undone.map(assess_safety_nameOf).join(", ")} by ${by}` : listPaths(undoneAlready);
            return `A part of it is undone already (${what}). Somebody chose what to keep; whether the rest must go is for a person to say.`;
        },
    },
    {
        id: "contains-our-revert",
        refuse({ commits }) {
            const ours = commits.find(isOurRevert);
            return (ours &&
                `This deploy contains a revert of ours (${assess_safety_nameOf(ours)}). Undoing it would bring back what was reverted.`);
        },
        fine: () => "no revert is undone",
    },
    {
        id: "conflict",
        refuse({ merge: { conflicts }, inTheWay, bad }) {
            if (conflicts === undefined)
                return;
            const what = conflicts.length === 0 ? "Folders were moved" : `${listPaths(conflicts)} changed`;
            const by = inTheWay.length === 0 ? "" : ` by ${inTheWay.join(", ")}`;
            return `${what} again${by} after ${shortSha(bad)}, on the same lines, so a machine can't tell which version is wanted.`;
        },
        fine: ({ later }) => later.length === 0 ? "nothing was merged since" : "nothing merged since touches the same lines",
    },
    {
        id: "healthy-later",
        refuse: ({ healthyLater, environment }) => healthyLater &&
            `A later commit, ${shortSha(healthyLater)}, is live in ${environment} and healthy: the problem is gone from there.`,
    },
    {
        id: "too-old",
        refuse({ deployedAt, now, maxAgeMs }) {
            if (deployedAt === undefined || now - deployedAt <= maxAgeMs)
                return;
            return `It went live ${hours(now - deployedAt)} ago, and deploys older than ${hours(maxAgeMs)} are not reverted by machine (response.max-age): too much may build on it.`;
        },
        fine: ({ deployedAt }) => (deployedAt === undefined ? undefined : "the deploy is recent"),
    },
    {
        id: "day-limit",
        refuse({ reverts, now, maxPerDay, environment, bad }) {
            const today = reverts.filter((known) => known.environment === environment && known.bad !== bad && now - known.createdAt < dayMs);
            if (today.length < maxPerDay)
                return;
            const list = today.map(({ number }) => `#${number}`).join(", ");
            return `${today.length} reverts were opened for ${environment} within a day (${list}), and response.max-per-day is ${maxPerDay}: something else may be wrong.`;
        },
    },
    {
        id: "closed-by-person",
        refuse({ reverts, bad, environment }) {
            const closed = reverts.find((known) => known.state === "closed" && !known.merged && known.bad === bad && known.environment === environment);
            return (closed &&
                `#${closed.number} was opened for this deploy and closed without merging. Reopen it if it is wanted after all.`);
        },
    },
    {
        id: "opted-out",
        refuse({ commits }) {
            const out = commits.find(({ message, pull }) => pull?.labels.some((label) => label.toLowerCase() === optOutLabel) === true ||
                /^Deploy-Guard:[ \t]*no-revert[ \t]*$/imu.test(message));
            return (out &&
                `${assess_safety_nameOf(out)} says that it must not be reverted by machine (label "${optOutLabel}" or the trailer "Deploy-Guard: no-revert").`);
        },
        fine: () => "nobody opted out",
    },
    {
        id: "workflow-files",
        refuse({ merge: { paths }, canPushWorkflows }) {
            const files = workflowFiles(paths);
            if (canPushWorkflows !== false || files.length === 0)
                return;
            return `${listPaths(files)} would change, and the job's own token can never push workflow files: give deploy-guard an App's token, or revert by hand.`;
        },
        fine: ({ merge: { paths } }) => workflowFiles(paths).length === 0 ? "no workflow file in it" : undefined,
    },
];
/** May a machine open this revert, and what must a person look at? */
function assessSafety(facts) {
    const refusals = [];
    const checks = [];
    for (const { id, refuse, fine } of refusalRules) {
        const message = refuse(facts);
        if (message)
            refusals.push({ rule: id, message });
        else
            checks.push(...[fine?.(facts)].filter((check) => check !== undefined));
    }
    const looks = [...foreignReverts(facts), ...pathWarnings(facts.merge.paths)];
    if (pathWarnings(facts.merge.paths).length === 0)
        checks.push("no migration, lock file, generated code or infrastructure in it");
    const open = facts.reverts.find((known) => known.state === "open" && known.environment === facts.environment && known.bad !== facts.bad);
    if (open !== undefined) {
        const message = `#${open.number} is already open to revert ${shortSha(open.bad)} in ${facts.environment}. Merge or close that first: two reverts of one environment would undo each other's ground.`;
        refusals.push({ rule: "revert-open", message });
    }
    return {
        refusals,
        warnings: [...looks, ...botAuthors(facts)],
        draft: looks.length > 0,
        checks,
        ...(open && { open }),
    };
}
/** A person's revert in the range may have been an emergency fix: undoing it brings the emergency back. */
function foreignReverts({ commits }) {
    const reverts = commits.filter((commit) => !isOurRevert(commit) && revertedBy(commit.message).length > 0);
    if (reverts.length === 0)
        return [];
    const message = `${reverts.map(assess_safety_nameOf).join(", ")} reverted something itself; undoing it brings that back. Check that this is wanted.`;
    return [{ rule: "undoes-a-revert", message }];
}
function botAuthors({ commits }) {
    const bots = new Map();
    for (const commit of commits) {
        const author = commit.pull?.author ?? commit.author;
        if ((commit.pull?.authorIsBot ?? commit.authorIsBot) && author !== undefined)
            bots.set(author, commit);
    }
    return [...bots].map(([author, commit]) => ({
        rule: "bot-author",
        message: `${assess_safety_nameOf(commit)} comes from ${author}, which may propose it again at once. ${howToStop(author)}`,
    }));
}
function howToStop(bot) {
    if (/dependabot/iu.test(bot))
        return 'Comment "@dependabot ignore this version" on its pull request, or add it to `ignore` in dependabot.yml.';
    if (/renovate/iu.test(bot))
        return "Exclude the version in renovate.json (`allowedVersions`), or close Renovate's next pull request, which it then leaves alone.";
    if (/release/iu.test(bot))
        return "Hold its next release pull request back until the cause is fixed.";
    return "Stop it, or hold its next pull request back, until the cause is fixed.";
}
function isOurRevert({ message, pull }) {
    return (parseRevertMarker(message) !== undefined ||
        (pull !== undefined &&
            (pull.headBranch.startsWith(revertBranchPrefix) || parseRevertMarker(pull.body) !== undefined)));
}
/** What of `commits` is reverted by later ones, reverts that were reverted in turn left out. */
function undoneLater({ commits, later }) {
    const standing = [];
    for (const { sha, message } of later.toReversed()) {
        if (standing.some(({ reverted }) => sha.startsWith(reverted)))
            continue;
        for (const reverted of revertedBy(message).slice(0, 500))
            standing.push({ reverter: sha, reverted });
    }
    const undone = commits.filter(({ sha }) => standing.some(({ reverted }) => sha.startsWith(reverted)));
    const reverters = standing.filter(({ reverted }) => undone.some(({ sha }) => sha.startsWith(reverted)));
    const by = [...new Set(reverters.map(({ reverter }) => shortSha(reverter)))].slice(0, 5).join(", ");
    return { undone, by };
}
function assess_safety_nameOf({ sha, pull }) {
    return pull === undefined ? shortSha(sha) : `#${pull.number}`;
}
function hours(ms) {
    const whole = Math.round(ms / 360_000) / 10;
    return whole < 48 ? `${whole} h` : `${Math.round(whole / 24)} d`;
}

;// CONCATENATED MODULE: ./lib/revert/plan-revert.js
/** What is to be undone: the deploy, or the one change that is the suspect. */
function planRevert({ good, bad, commits, scope, suspect }) {
    const mainline = followFirstParents(bad, commits);
    if (mainline.length === 0) {
        const message = "No commit lies between the last good deploy and this one.";
        return { kind: "refused", reasons: [{ rule: "nothing-to-undo", message }] };
    }
    const changes = groupByPull(mainline);
    const deploy = { kind: "revert", from: good, to: bad, scope: "deploy", undone: changes };
    if (scope === "deploy" || changes.length === 1)
        return deploy;
    if (suspect === undefined) {
        return { ...deploy, note: "No change stands out as the cause, so the whole deploy is undone." };
    }
    const alone = changes.filter(({ pull, commits: own }) => "number" in suspect ? pull?.number === suspect.number : own.some(({ sha }) => sha === suspect.sha));
    const [first] = alone;
    const from = first?.commits[0]?.parents[0];
    if (first === undefined || alone.length > 1 || from === undefined) {
        return {
            ...deploy,
            note: "The suspect's commits do not stand together on the branch, so the whole deploy is undone.",
        };
    }
    return { kind: "revert", from, to: first.commits.at(-1).sha, scope: "suspect", undone: [first] };
}
/** The branch's own steps, oldest first: each brought one merge, one squashed pull request, or one pushed commit. */
function followFirstParents(bad, commits) {
    const known = new Map(commits.map((commit) => [commit.sha, commit]));
    const steps = [];
    for (let at = known.get(bad); at !== undefined; at = known.get(at.parents[0] ?? "")) {
        known.delete(at.sha);
        steps.unshift(at);
    }
    return steps;
}
function groupByPull(steps) {
    const groups = [];
    for (const commit of steps) {
        const last = groups.at(-1);
        if (last?.pull !== undefined && last.pull.number === commit.pull?.number)
            last.commits.push(commit);
        else
            groups.push({ commits: [commit], ...(commit.pull && { pull: commit.pull }) });
    }
    return groups;
}
/** What a person types to do the same. */
function commandsByHand(plan, branch) {
    const commits = plan.undone.flatMap((change) => change.commits);
    const merges = commits.some(({ parents }) => parents.length > 1);
    const [only] = commits;
    const undo = commits.length === 1
        ? [`git revert ${merges ? "-m 1 " : ""}${only.sha}`]
        : merges
            ? [
                `git diff --binary --full-index ${plan.to} ${plan.from} | git apply --3way --index`,
                `git commit -m "Revert ${plan.from.slice(0, 7)}..${plan.to.slice(0, 7)}"`,
            ]
            : [`git revert --no-edit ${plan.from}..${plan.to}`];
    return [
        `git fetch origin && git switch -c revert-${plan.to.slice(0, 7)} ${shellWord(`origin/${branch}`)}`,
        ...undo,
        "git push -u origin HEAD",
    ];
}
/** Branch names may hold whatever a shell would act on. */
function shellWord(text) {
    return /^[\w./-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/revert/tree.js
const treeMode = "040000";
const ordinary = new Set(["100644", "100755", "120000", "160000", treeMode]);
const replacementCharacter = "\xEF\xBF\xBD";
const emptyTrees = new Set([
    "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
]);
function isTree(entry) {
    return entry?.mode === treeMode;
}
function sameEntry(a, b) {
    return a?.sha === b?.sha && a?.mode === b?.mode;
}
/**
 * Modes of old tools and trees without entries, which git replaces whenever it writes the tree anew; and names with
 * the replacement character, which is what GitHub's API gives for bytes that it can't spell.
 */
function isOdd(name, entry) {
    return (!ordinary.has(entry.mode) ||
        (isTree(entry) && emptyTrees.has(entry.sha)) ||
        name.includes(replacementCharacter));
}
/** Asks for those trees that are not known yet. */
function* want(levels, shas) {
    const missing = [...new Set(shas)].filter((sha) => sha !== undefined && !levels.has(sha));
    if (missing.length === 0)
        return;
    const read = yield missing;
    for (const sha of missing) {
        const level = read.get(sha);
        if (level === undefined)
            throw new Error(`tree ${sha} was asked for and not handed over`);
        levels.set(sha, level);
    }
}
/** The content of the tree object, as a byte string. @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function encodeLevel(level) {
    // Git orders a folder as if its name ended with a slash.
    const sortable = [...level].map(([name, entry]) => ({
        key: isTree(entry) ? `${name}/` : name,
        name,
        entry,
    }));
    sortable.sort((a, b) => (a.key < b.key ? -1 : 1));
    return sortable
        .map(({ name, entry }) => `${entry.mode.replace(/^0/u, "")} ${name}\0${fromHex(entry.sha)}`)
        .join("");
}
function fromHex(hex) {
    const bytes = [];
    for (let at = 0; at < hex.length; at += 2)
        bytes.push(Number.parseInt(hex.slice(at, at + 2), 16));
    return String.fromCharCode(...bytes);
}
/** A path as people read it; bytes that are not UTF-8 become the replacement character. */
function toText(path) {
    if (isAscii(path))
        return path;
    return new TextDecoder().decode(Uint8Array.from(path, (letter) => letter.charCodeAt(0)));
}
/** Text as a byte string. */
function toBytes(text) {
    if (isAscii(text))
        return text;
    return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
}
function isAscii(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) > 127)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/revert/attribute-files.js

/**
 * The `.gitattributes` files that `git revert` would read from ours, by path (a byte string): those in the folders
 * of whatever differs. A merge of contents depends on them (`merge=union`, `-merge`).
 */
function attributeFiles(ours, { undone, since, levels }) {
    const found = new Map();
    const seen = new Set();
    for (const { path } of [...undone, ...since]) {
        const folders = path.split("/").slice(0, -1);
        let tree = ours;
        for (let depth = 0; tree !== undefined; depth++) {
            const folder = folders.slice(0, depth).join("/");
            const level = levels.get(tree);
            if (!seen.has(folder)) {
                seen.add(folder);
                const file = level?.get(".gitattributes");
                // Git does not follow a symbolic link of that name.
                if (file?.mode.startsWith("100"))
                    found.set(folder === "" ? ".gitattributes" : `${folder}/.gitattributes`, file.sha);
            }
            const next = folders[depth];
            const entry = next === undefined ? undefined : level?.get(next);
            tree = isTree(entry) ? entry.sha : undefined;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/revert/diff-trees.js

const nothing = new Map();
/** The paths in which two trees differ, in git's order. Reads only subtrees that differ, a depth at a time. */
function* diffTrees(before, after, levels) {
    const found = [];
    let pairs = before === after ? [] : [{ prefix: "", before, after }];
    while (pairs.length > 0) {
        yield* want(levels, pairs.flatMap((pair) => [pair.before, pair.after]));
        pairs = pairs.flatMap((pair) => comparePair(pair, levels, found));
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
/** Adds the files that differ to `found` and answers the folders that do. */
function comparePair({ prefix, before, after }, levels, found) {
    const old = before === undefined ? nothing : levels.get(before);
    const now = after === undefined ? nothing : levels.get(after);
    const deeper = [];
    const compare = (name, was, is) => {
        if (sameEntry(was, is))
            return;
        const path = prefix + name;
        const [wasTree, isNowTree] = [isTree(was), isTree(is)];
        if ((was && !wasTree) || (is && !isNowTree)) {
            found.push({ path, before: wasTree ? undefined : was, after: isNowTree ? undefined : is });
        }
        if (wasTree || isNowTree) {
            deeper.push({
                prefix: `${path}/`,
                before: wasTree ? was?.sha : undefined,
                after: isNowTree ? is?.sha : undefined,
            });
        }
    };
    for (const [name, was] of old)
        compare(name, was, now.get(name));
    for (const [name, is] of now)
        if (!old.has(name))
            compare(name, undefined, is);
    return deeper;
}

;// CONCATENATED MODULE: ./lib/revert/merge-trees.js


/**
 * The three-way merge that `git revert` makes, as long as it can be told from ids alone.
 *
 * It can when no path differs on both sides, and one side (or both) only modifies: each path it touches is a file,
 * link or submodule before and after. Why git's merge (merge-ort) then makes the same tree, M being the side that
 * only modifies and X the other:
 *
 * - A path that M modifies is untouched by X, so it is in all three trees and X's version equals the base's: git
 *   takes M's before it looks at renames or contents.
 * - M adds and deletes nothing, so no rename starts or ends on M's side, and no folder is seen as renamed there.
 * - A rename on X's side, say a to b, carries over what M did to a; M did nothing to a, which X deletes. So b is what
 *   X put there. A folder renamed by X draws along what M adds to it; M adds nothing.
 * - Nothing stands where X adds: M's tree has the base's names, and X can put a file where the base has a folder, or
 *   the reverse, only by deleting all that is in the way, which M has left alone.
 * - So every path of X is taken from X, every path of M from M, all others from the base, and none is in conflict.
 *
 * With ours equal to base there is no later change at all: the answer is theirs, whatever it does.
 * `hash` gives the id of a tree object with that content.
 */
function* mergeTrees({ ours, base, theirs }, hash) {
    const levels = new Map();
    const undone = yield* diffTrees(base, theirs, levels);
    const since = yield* diffTrees(base, ours, levels);
    const why = reasonForGit(undone, since, levels);
    if (why !== undefined)
        return { undone, since, levels, way: { kind: "needs-git", why } };
    const written = [];
    const tree = mergeLevel({ ours, base, theirs }, levels, (level) => {
        const content = encodeLevel(level);
        const sha = hash(content);
        written.push({ sha, content });
        return sha;
    });
    return { undone, since, levels, way: { kind: "plain", tree, written } };
}
function reasonForGit(undone, since, levels) {
    const touched = new Set(since.map(({ path }) => path));
    if (undone.some(({ path }) => touched.has(path)))
        return "a file was changed again since";
    if (!undone.every(onlyModifies) && !since.every(onlyModifies))
        return "files were added, deleted or renamed on both sides";
    for (const level of levels.values()) {
        for (const [name, entry] of level)
            if (isOdd(name, entry))
                return "a tree holds entries that git would rewrite";
    }
}
function onlyModifies({ before, after }) {
    return before !== undefined && after !== undefined;
}
/** Ids of the merged tree; levels that exist on one side already are taken whole. */
function mergeLevel({ ours, base, theirs }, levels, write) {
    if (ours === base)
        return theirs;
    if (theirs === base)
        return ours;
    const [our, old, their] = [levels.get(ours), levels.get(base), levels.get(theirs)];
    const merged = new Map();
    for (const name of new Set([...our.keys(), ...their.keys()])) {
        const entry = mergeEntry(our.get(name), old.get(name), their.get(name));
        if (entry !== undefined)
            merged.set(name, entry);
    }
    return write(merged);
    function mergeEntry(a, o, b) {
        if (sameEntry(a, o))
            return b;
        if (sameEntry(b, o))
            return a;
        if (!isTree(a) || !isTree(o) || !isTree(b))
            throw new Error("both sides changed a path of a plain merge");
        return { mode: o.mode, sha: mergeLevel({ ours: a.sha, base: o.sha, theirs: b.sha }, levels, write) };
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/world/git-objects.js




/** Id of an object. @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function hashObject(object, format) {
    return (0,external_node_crypto_.createHash)(format).update(git_objects_frame(object)).digest("hex");
}
/** Id of a tree with this content (a byte string). */
function hashTree(content, format = "sha1") {
    return hashObject({ type: "tree", content: Buffer.from(content, "latin1") }, format);
}
function git_objects_frame({ type, content }) {
    return Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
}
/** Adds one object to a repository's `objects`, unless it is there. */
function writeObject(objects, object, format) {
    const sha = hashObject(object, format);
    const file = (0,external_node_path_.join)(objects, sha.slice(0, 2), sha.slice(2));
    if ((0,external_node_fs_.existsSync)(file))
        return;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    // Renamed into place, as git does it: nobody ever reads half an object.
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `tmp_obj_${process.pid}`);
    (0,external_node_fs_.writeFileSync)(draft, (0,external_node_zlib_.deflateSync)(git_objects_frame(object)), { mode: 0o444 });
    (0,external_node_fs_.renameSync)(draft, file);
}
const packTypes = { commit: 1, tree: 2 };
/** Many objects in one piece, for `git index-pack`. @see https://git-scm.com/docs/gitformat-pack */
function packObjects(objects, format) {
    const header = Buffer.from("PACK\0\0\0\x02\0\0\0\0", "latin1");
    header.writeUInt32BE(objects.length, 8);
    const parts = objects.flatMap(({ type, content }) => [
        packEntry(packTypes[type], content.length),
        (0,external_node_zlib_.deflateSync)(content),
    ]);
    const body = Buffer.concat([header, ...parts]);
    return Buffer.concat([body, (0,external_node_crypto_.createHash)(format).update(body).digest()]);
}
/** Type and length: four bits of the length, then seven a byte, each marked when another follows. */
function packEntry(type, length) {
    const bytes = [];
    let byte = (type << 4) | (length & 15);
    for (let rest = length >>> 4; rest > 0; rest >>>= 7) {
        bytes.push(byte | 128);
        byte = rest & 127;
    }
    return Buffer.from([...bytes, byte]);
}
function parseCommit(sha, content) {
    const text = content.toString();
    const end = text.indexOf("\n\n");
    const head = end < 0 ? text : text.slice(0, end);
    return {
        sha,
        tree: /^tree ([0-9a-f]+)$/mu.exec(head)?.[1] ?? "",
        parents: [...head.matchAll(/^parent ([0-9a-f]+)$/gmu)].map((match) => match[1]),
        message: end < 0 ? "" : text.slice(end + 2),
        committedAt: 1000 * Number(/^committer .* (\d+) [-+]\d+$/mu.exec(head)?.[1] ?? 0),
    };
}
function parseTree(content, format) {
    const idBytes = format === "sha1" ? 20 : 32;
    const level = new Map();
    let at = 0;
    while (at < content.length) {
        const space = content.indexOf(32, at);
        const zero = content.indexOf(0, space);
        const end = zero + 1 + idBytes;
        level.set(content.toString("latin1", space + 1, zero), {
            mode: content.toString("latin1", at, space).padStart(6, "0"),
            sha: content.toString("hex", zero + 1, end),
        });
        at = end;
    }
    return level;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./lib/world/git-process.js



const timeoutMs = 300_000;
// Nothing else of the caller's environment reaches git: GIT_DIR, GIT_TRACE or an askpass program would change what it does.
const inherited = /^(PATH|Path|SystemRoot|TMPDIR|TEMP|TMP|https?_proxy|HTTPS?_PROXY|no_proxy|NO_PROXY|all_proxy|ALL_PROXY|SSL_CERT_(FILE|DIR))$/u;
/** No prompt, no network, no replaced objects, messages in English. */
function git_process_baseEnvironment() {
    const kept = Object.entries(process.env).filter(([name, value]) => value !== undefined && inherited.test(name));
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
    const child = (0,external_node_child_process_.spawn)("git", args, { cwd, env, timeout: timeoutMs, killSignal: "SIGKILL" });
    const ended = new Promise((resolve, reject) => {
        child.once("error", (cause) => {
            const missing = cause.code === "ENOENT";
            reject(new errors/* WorldError */.n(missing ? "there is no git on this machine" : "could not be started", {
                service: "git",
                cause,
            }));
        });
        child.once("close", (code, signal) => {
            if (code !== null)
                resolve(code);
            else
                reject(new errors/* WorldError */.n(`was ended by ${signal}`, { service: "git", request: `git ${args[0]}` }));
        });
    });
    // Git may end before it has read everything; its exit code tells.
    child.stdin.on("error", () => { });
    child.stdin.end(input);
    const [code, out, complaint] = await Promise.all([ended, (0,consumers_.buffer)(child.stdout), (0,consumers_.buffer)(child.stderr)]);
    return { out, complaint: complaint.toString(), code };
}
/** As runGit, for commands that must succeed. */
async function git_process_demandGit(args, place, input) {
    const { out, complaint, code } = await runGit(args, place, input);
    if (code === 0)
        return out.toString();
    throw new errors/* WorldError */.n(firstComplaint(complaint), { service: "git", request: `git ${args[0]}` });
}
/** Git's own sentence, without its label. */
function firstComplaint(stderr) {
    const lines = stderr.split("\n").filter((line) => line.trim() !== "");
    const line = lines.find((text) => text.startsWith("fatal:")) ?? lines[0] ?? "it failed without a word";
    return line.replace(/^(?:fatal|error):\s*/u, "").slice(0, 300);
}
/** `git cat-file --batch`. */
function openObjectReader({ cwd, env }) {
    const child = (0,external_node_child_process_.spawn)("git", ["cat-file", "--batch"], { cwd, env, stdio: ["pipe", "pipe", "ignore"] });
    const waiting = [];
    let pieces = [];
    let held = 0;
    let needed = 1;
    let failure;
    function fail(message, cause) {
        failure ??= new errors/* WorldError */.n(message, { service: "git", request: "git cat-file", cause });
        for (const { reject } of waiting.splice(0))
            reject(failure);
    }
    child.once("error", (cause) => fail("could not be started", cause));
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
        const all = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
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
            waiting.shift().resolve(found === null ? undefined : { sha: found[1], type: found[2], content });
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

;// CONCATENATED MODULE: ./lib/world/git-merge.js




/**
 * The merges that `git revert` would make, answered in order. Git merges commits, and finds the base in their history;
 * so each tree gets a commit whose history is the base and nothing else. (`--merge-base` would name it, but only since
 * git 2.40, and this needs no second way.)
 */
async function mergeWithGit(requests, place) {
    if (requests.length === 0)
        return [];
    const pairs = await writePairs(requests, place);
    const answers = [];
    for (const [attributes, places] of groupByAttributes(requests)) {
        const work = await makeWorkingTree(attributes, place);
        const group = places.map((at) => pairs[at]);
        const merged = await mergeAlike(group, { cwd: work, env: { ...place.env, GIT_WORK_TREE: work } });
        for (const [index, at] of places.entries())
            answers[at] = merged[index];
    }
    return nameSides(answers, pairs, { requests, place });
}
async function writePairs(requests, { scratch, scratchEnv, format }) {
    const made = new Map();
    const standIn = (tree, parent) => {
        const parents = parent === undefined ? "" : `parent ${parent}\n`;
        const who = "deploy-guard <deploy-guard> 0 +0000";
        const content = `tree ${tree}\n${parents}author ${who}\ncommitter ${who}\n\nstand-in\n`;
        const commit = { type: "commit", content: Buffer.from(content) };
        const sha = hashObject(commit, format);
        made.set(sha, commit);
        return sha;
    };
    const pairs = requests.map(({ ours, base, theirs }) => {
        const root = standIn(base);
        return { ours: standIn(ours, root), theirs: standIn(theirs, root) };
    });
    const pack = packObjects([...made.values()], format);
    await git_process_demandGit(["index-pack", "--stdin"], { cwd: scratch, env: scratchEnv }, pack);
    return pairs;
}
function groupByAttributes(requests) {
    const groups = new Map();
    for (const [at, { attributes }] of requests.entries()) {
        const key = JSON.stringify([...attributes]);
        groups.set(key, [...(groups.get(key) ?? []), at]);
    }
    return [...groups.values()].map((places) => [requests[places[0]].attributes, places]);
}
/** Git reads `.gitattributes` from the working tree: this one has them as ours has them, and nothing else. */
async function makeWorkingTree(attributes, { scratch, readBlob }) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(scratch, "work-"));
    for (const [path, sha] of attributes) {
        if (path.split("/").some((part) => /^(?:\.{0,2}|\.git)$/iu.test(part)))
            continue;
        const file = Buffer.from(`${folder}/${path}`, "latin1");
        (0,external_node_fs_.mkdirSync)(file.subarray(0, file.lastIndexOf("/")), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, await readBlob(sha));
    }
    return folder;
}
// Renames, their limits and the renames of folders are left to git's defaults, as `git revert` leaves them.
const mergeTree = ["merge-tree", "--write-tree", "-z", "--name-only", "--no-messages"];
async function mergeAlike(pairs, place) {
    const together = pairs.length > 1 ? await mergeInOneProcess(pairs, place) : [];
    if (together.length > 0)
        return together;
    const answers = [];
    for (const pair of pairs)
        answers.push(await mergeAlone(pair, place));
    return answers;
}
async function mergeAlone({ ours, theirs }, place) {
    const { out, complaint, code } = await runGit([...mergeTree, ours, theirs], place);
    if (code > 1 || wentWrong(complaint)) {
        const old = /unknown option|usage: git merge-tree/u.test(complaint);
        return { kind: "failed", why: old ? "git 2.38 or newer is needed" : firstComplaint(complaint) };
    }
    const [tree, ...paths] = out.toString("latin1").split("\0");
    return code === 0
        ? { kind: "merged", tree: tree }
        : { kind: "conflict", paths: paths.filter((path) => path !== "") };
}
/** After some errors git goes on, as if a tree that it can't read were empty. */
function wentWrong(complaint) {
    return /^(?:error|fatal):/mu.test(complaint);
}
/** All answers, or none: when git stumbles over one, and before 2.39, which can't do this, each is asked alone. */
async function mergeInOneProcess(pairs, place) {
    const input = pairs.map(({ ours, theirs }) => `${ours} ${theirs}\n`).join("");
    const { out, complaint } = await runGit([...mergeTree, "--stdin"], place, input);
    if (wentWrong(complaint))
        return [];
    const answers = [];
    const parts = out.toString("latin1").split("\0");
    let at = 0;
    while (answers.length < pairs.length) {
        const end = parts.indexOf("", at);
        const [status, tree, ...paths] = parts.slice(at, end);
        if (end < 0 || tree === undefined)
            return [];
        answers.push(status === "1" ? { kind: "merged", tree } : { kind: "conflict", paths });
        at = end + 1;
    }
    return answers;
}
/** The merges knew the sides by the ids of the stand-ins; `git revert` calls them HEAD and "parent of …". */
async function nameSides(answers, pairs, { requests, place }) {
    const aside = requests.filter((_, at) => {
        const answer = answers[at];
        return answer.kind === "conflict" && answer.paths.some((path) => path.includes(`~${pairs[at].theirs}`));
    });
    const shas = [...new Set(aside.map(({ undone }) => undone.sha))];
    const told = shas.length === 0
        ? ""
        : await git_process_demandGit(["rev-list", "--no-walk=unsorted", "--abbrev-commit", ...shas], place.names);
    const short = new Map(told.split("\n").map((name, at) => [shas[at], name]));
    return answers.map((answer, at) => {
        if (answer.kind !== "conflict")
            return answer;
        const { ours, theirs } = pairs[at];
        const { undone } = requests[at];
        const parent = `parent of ${short.get(undone.sha)} (${undone.message.split("\n", 1)[0]})`;
        const side = Buffer.from(parent.replaceAll("/", "_")).toString("latin1");
        const paths = answer.paths.map((path) => path.replace(`~${ours}`, "~HEAD").replace(`~${theirs}`, () => `~${side}`));
        return { kind: "conflict", paths: paths.sort() };
    });
}

;// CONCATENATED MODULE: ./lib/world/git.js







/**
 * The repository of a folder, bare or not. What merges create is written to its objects; its working tree, index,
 * references and settings are left alone.
 * @throws WorldError when the folder is no repository, or git is missing.
 */
async function openLocal(folder) {
    // The person's own settings stay in force for reading: they say whether a repository of somebody else may be trusted.
    const place = { cwd: folder, env: { ...baseEnvironment(), ...home() } };
    const told = await demandGit(["rev-parse", "--show-object-format", "--git-path", "objects"], place);
    const [format, objects] = told.split("\n");
    const scratch = makeScratch(format === "sha256" ? "sha256" : "sha1");
    return openRepository({ place, scratch, objects: resolve(folder, objects) });
}
/**
 * A temporary repository: these commits and their trees in one fetch, without history; blobs come when a merge asks for them.
 * @throws WorldError when git is missing or GitHub does not give them.
 */
async function openClone({ url, token, commits }) {
    const scratch = makeScratch("sha1", url);
    const place = { cwd: scratch.folder, env: { ...scratch.env, ...network(url, token) } };
    try {
        const fetch = [
            "fetch",
            "--quiet",
            "--no-tags",
            "--no-write-fetch-head",
            "--depth=1",
            "--filter=blob:none",
        ];
        await git_process_demandGit([...fetch, "origin", ...commits], place);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(scratch.folder, { recursive: true, force: true });
        throw error;
    }
    return openRepository({ place, scratch: { ...scratch, env: place.env } });
}
function home() {
    const { HOME, XDG_CONFIG_HOME } = process.env;
    return { ...(HOME && { HOME }), ...(XDG_CONFIG_HOME && { XDG_CONFIG_HOME }) };
}
/** The token goes by the environment: a command line can be read by every user of the machine. */
function network(url, token) {
    const { protocol, origin } = new URL(url);
    const secret = Buffer.from(`x-access-token:${token}`).toString("base64");
    return {
        GIT_ALLOW_PROTOCOL: protocol.slice(0, -1),
        GIT_CONFIG_COUNT: "2",
        GIT_CONFIG_KEY_0: `http.${origin}/.extraHeader`,
        GIT_CONFIG_VALUE_0: `Authorization: basic ${secret}`,
        GIT_CONFIG_KEY_1: "http.followRedirects",
        GIT_CONFIG_VALUE_1: "false",
    };
}
/**
 * A repository of our own for the merges. Nobody's settings reach it, so no hook, merge driver or filter can run:
 * a tree can name a driver in `.gitattributes`, but only settings can say what program that is.
 */
function makeScratch(format, url) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "deploy-guard-"));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "refs"));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "objects"));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "HEAD"), "ref: refs/heads/none\n");
    const extensions = [
        ...(format === "sha256" ? ["objectFormat = sha256"] : []),
        ...(url === undefined ? [] : ["partialClone = origin"]),
    ];
    const settings = [
        "[core]",
        `repositoryFormatVersion = ${extensions.length > 0 ? 1 : 0}`,
        ...(extensions.length > 0 ? ["[extensions]", ...extensions] : []),
        ...(url === undefined
            ? []
            : [
                '[remote "origin"]',
                `url = ${JSON.stringify(url)}`,
                "promisor = true",
                "partialCloneFilter = blob:none",
            ]),
    ];
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "config"), `${settings.join("\n")}\n`);
    const env = {
        ...git_process_baseEnvironment(),
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_DIR: folder,
    };
    return { folder, format, env };
}
function openRepository({ place, scratch, objects }) {
    const { folder, format, env } = scratch;
    const own = (0,external_node_path_.join)(folder, "objects");
    const reader = openObjectReader(place);
    const commits = new Map();
    const trees = openTreeCache();
    async function readObject(sha, type) {
        const object = await reader.find(sha);
        if (object?.type === type)
            return object.content;
        throw new errors/* WorldError */.n(`${type} ${sha} is missing here`, { service: "git" });
    }
    return {
        async findCommit(name) {
            const known = commits.get(name);
            if (known !== undefined)
                return known;
            // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would be a second question
            if (name === "" || /[\u0000-\u001F\u007F]/u.test(name))
                return undefined;
            const object = await reader.find(`${name}^{commit}`);
            if (object?.type !== "commit")
                return undefined;
            const commit = parseCommit(object.sha, object.content);
            if (commits.size > 200_000)
                commits.clear();
            commits.set(commit.sha, commit);
            return commit;
        },
        async readTrees(shas) {
            const levels = await Promise.all(shas.map(async (sha) => {
                const level = trees.find(sha) ?? trees.keep(sha, parseTree(await readObject(sha, "tree"), format));
                return [sha, level];
            }));
            return new Map(levels);
        },
        readBlob: (sha) => readObject(sha, "blob"),
        merge: (requests) => mergeWithGit(requests, {
            scratch: folder,
            format,
            env: objects === undefined
                ? env
                : { ...env, GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: own },
            scratchEnv: env,
            names: place,
            readBlob: (sha) => readObject(sha, "blob"),
        }),
        hashTree: (content) => hashTree(content, format),
        writeTree: (content) => writeObject(objects ?? own, { type: "tree", content: Buffer.from(content, "latin1") }, format),
        async close() {
            await reader.close();
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        },
    };
}
/** Trees by id, about a million entries at most. */
function openTreeCache() {
    const levels = new Map();
    let entries = 0;
    return {
        find: (sha) => levels.get(sha),
        keep(sha, level) {
            if (entries > 1_000_000) {
                levels.clear();
                entries = 0;
            }
            entries += level.size + 1;
            levels.set(sha, level);
            return level;
        },
    };
}

;// CONCATENATED MODULE: ./lib/stories/read-along.js
/** Carries out a thought that needs reading on the way: hands it what it asks for until it has its answer. */
async function readAlong(thought, read) {
    let step = thought.next();
    while (!step.done)
        step = thought.next(await read(step.value));
    return step.value;
}

;// CONCATENATED MODULE: ./lib/stories/merge-on-github.js







/** The tree that `git revert` would make on the branch. Nothing is written anywhere. */
async function mergeOnGitHub(github, order) {
    const { ours, undone, good } = order;
    const roots = { ours: ours.tree, base: undone.tree, theirs: good.tree };
    const trees = await readAlong(mergeTrees(roots, hashTree), openTreeReader(github));
    if (trees.way.kind === "plain") {
        const { tree } = trees.way;
        return {
            kind: "merged",
            way: "plain",
            tree,
            known: tree === good.tree,
            changes: trees.undone,
            blobs: new Map(),
            trees,
        };
    }
    return { ...(await mergeInClone(github, order, { roots, trees })), trees };
}
async function mergeInClone(github, { ours, undone, good, token }, { roots, trees }) {
    const url = `${github.serverUrl}/${github.owner}/${github.repo}.git`;
    const clone = await openClone({ url, token, commits: [...new Set([ours.sha, undone.sha, good.sha])] });
    try {
        const [answer] = await clone.merge([{ undone, ...roots, attributes: attributeFiles(roots.ours, trees) }]);
        if (answer.kind === "failed")
            return answer;
        if (answer.kind === "conflict")
            return { kind: "conflict", paths: answer.paths.map(toText) };
        const changes = await readAlong(diffTrees(roots.ours, answer.tree, trees.levels), clone.readTrees);
        const onGitHub = new Set([...trees.undone, ...trees.since].flatMap(({ before, after }) => [before?.sha, after?.sha]));
        const blobs = new Map();
        for (const { after } of changes) {
            if (after === undefined || after.mode === "160000" || onGitHub.has(after.sha))
                continue;
            blobs.set(after.sha, await clone.readBlob(after.sha));
        }
        return {
            kind: "merged",
            way: "git",
            tree: answer.tree,
            known: answer.tree === good.tree,
            changes,
            blobs,
        };
    }
    finally {
        await clone.close();
    }
}
/**
 * Trees through the API, each with all that is below it in one answer. GitHub cuts long answers: what is whole in one of
 * those shows by its id, and the rest is asked for when it is needed, first with all below it, then alone.
 */
function openTreeReader(github) {
    const known = new Map();
    const perhapsCut = new Map();
    function keepIfWhole(sha) {
        const level = perhapsCut.get(sha);
        if (level === undefined || hashTree(encodeLevel(level)) !== sha)
            return false;
        known.set(sha, level);
        return true;
    }
    return async (shas) => {
        for (const sha of shas) {
            if (known.has(sha) || keepIfWhole(sha))
                continue;
            const { entries, truncated } = await github.readTree(sha);
            const levels = levelsOf(sha, entries, (tree) => known.has(tree) || perhapsCut.has(tree));
            for (const [tree, level] of levels)
                (truncated ? perhapsCut : known).set(tree, level);
            if (!truncated || keepIfWhole(sha))
                continue;
            const { entries: alone } = await github.readSubtree(sha);
            known.set(sha, new Map(alone.map((entry) => [toBytes(entry.path), entryOf(entry)])));
        }
        return known;
    };
}
/** A listing with paths taken apart into levels, by the ids of their trees. Those that are known are left out. */
function levelsOf(root, entries, isKnown) {
    const folders = new Map([["", new Map()]]);
    const levels = new Map([[root, folders.get("")]]);
    for (const { path, type, sha } of entries) {
        // Versions of one repository share most of their folders.
        if (type !== "tree" || isKnown(sha))
            continue;
        const level = new Map();
        folders.set(path, level);
        levels.set(sha, level);
    }
    for (const entry of entries) {
        const cut = entry.path.lastIndexOf("/");
        const folder = cut < 0 ? "" : entry.path.slice(0, cut);
        folders.get(folder)?.set(toBytes(entry.path.slice(cut + 1)), entryOf(entry));
    }
    return levels;
}
function entryOf({ mode, sha }) {
    return { mode: mode.padStart(6, "0"), sha };
}

;// CONCATENATED MODULE: ./lib/stories/our-revert.js

/** Anybody can write our marker into a pull request from a fork; only writers of this repository have branches in it. */
function our_revert_isOurRevert({ owner, repo }, { headBranch, headRepo, body }) {
    return (headRepo?.toLowerCase() === `${owner}/${repo}`.toLowerCase() &&
        headBranch.startsWith(revertBranchPrefix) &&
        parseRevertMarker(body) !== undefined);
}

;// CONCATENATED MODULE: ./lib/stories/publish-revert.js




/**
 * Tree, commit, branch, pull request, in this order: until the branch is made there is no trace, and whatever a try that
 * broke off has left is found by its name. What GitHub does not allow leads down a ladder: a prefilled link when the
 * branch could be made, commands when it could not.
 */
async function publishRevert(world, request, { ready, merge }) {
    const { github } = world;
    const { title, body, base, branch, draft, commands } = ready;
    const notes = [];
    let commit;
    try {
        commit = await makeCommit(github, ready, merge);
        const taken = await takeBranch(github, ready, commit);
        if (!taken) {
            const message = `The branch ${branch} exists and holds commits that are not ours, so it was left alone.`;
            return { kind: "failed", message, commands };
        }
    }
    catch (error) {
        const message = failure(error);
        return isArchived(message)
            ? { kind: "refused", reasons: [archived], conflicts: [], commands, warnings: ready.warnings }
            : { kind: "failed", message, commands };
    }
    let pull;
    try {
        pull = await openPull(github, ready);
    }
    catch (error) {
        const message = `The branch ${branch} is there, but the pull request could not be opened: ${failure(error)}`;
        return {
            kind: "failed",
            message,
            commands,
            compareUrl: compareUrl(github, { title, body, base, branch }),
        };
    }
    // The pull request stands: whatever fails from here on is told, and stops nothing.
    const attempt = async (what, act) => {
        try {
            await act();
        }
        catch (error) {
            notes.push(`${what}: ${failure(error)}`);
        }
    };
    if (pull.baseSha !== ready.tip.sha) {
        let outdated;
        await attempt("what was merged meanwhile could not be read", async () => {
            outdated = await withdrawIfReverted(world, pull, ready);
        });
        if (outdated !== undefined) {
            return { kind: "refused", reasons: [outdated], conflicts: [], commands: [], warnings: ready.warnings };
        }
    }
    const { labels, reviewers, autoMerge } = request.response;
    if (labels.length > 0)
        await attempt("the labels could not be added", () => github.addLabels(pull.number, labels));
    if (reviewers !== undefined) {
        await attempt("nobody could be asked to review", async () => {
            const { refused } = await github.requestReviewers(pull.number, whomToAsk([...reviewers, ...ready.authors]));
            if (refused.length > 0)
                notes.push(`could not be asked to review: ${refused.join(", ")}`);
        });
    }
    if (autoMerge !== undefined && !draft) {
        await attempt("merging by itself could not be switched on", () => github.enableAutoMerge(pull.nodeId, autoMerge));
    }
    if (commit.verified === false)
        await attempt("the branch's rules could not be read", () => warnOfSignatures(github, base, notes));
    return { kind: "opened", ...ready, number: pull.number, url: pull.url, notes };
}
async function makeCommit(github, { tree, tip, message }, merge) {
    if (!merge.known) {
        for (const content of merge.blobs.values())
            await github.createBlob(content);
        const changes = merge.changes.map(({ path, before, after }) => ({
            path: toText(path),
            mode: (after ?? before).mode,
            sha: after?.sha ?? null,
        }));
        const made = await github.createTree(tip.tree, changes);
        if (made !== tree) {
            throw new errors/* WorldError */.n(`made tree ${made} where git makes ${tree}, so nothing was published`, {
                service: "GitHub",
            });
        }
    }
    return github.createCommit({ message, tree, parents: [tip.sha] });
}
/** Makes the branch, or moves the one that an earlier try has left. False when it is somebody else's by now. */
async function takeBranch(github, { branch, base, tip, tree }, commit) {
    const made = await github.createBranch(branch, commit.sha);
    if (made.kind === "created")
        return true;
    const [left, own] = await Promise.all([github.readCommit(made.sha), github.readCommit(commit.sha)]);
    const ours = parseRevertMarker(left.message);
    const parent = left.parents[0];
    if (ours === undefined || left.author !== own.author || left.parents.length !== 1 || parent === undefined)
        return false;
    if (parent === tip.sha) {
        if (left.tree === tree)
            return true;
    }
    else if (!["ahead", "identical"].includes((await github.compare(parent, base, 1)).status)) {
        return false;
    }
    await github.moveBranch(branch, commit.sha, true);
    return true;
}
async function openPull(github, { title, body, base, branch, draft }) {
    try {
        return await github.createPull({ title, body, head: branch, base, draft });
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n) || error.status !== 422)
            throw error;
        // Opened by another run in the meantime; or this repository's plan has no drafts.
        const [known] = await github.findPulls({ head: branch, base, state: "open", limit: 1 });
        if (known !== undefined)
            return known;
        if (!draft || !/draft/iu.test(error.message))
            throw error;
        return github.createPull({ title, body, head: branch, base, draft: false });
    }
}
/** Something was merged while we worked: if it was the revert, ours is withdrawn. */
async function withdrawIfReverted({ github, hide }, pull, { tip, base, branch, tree, message }) {
    const since = await github.compare(tip.sha, base);
    const newest = since.commits.at(-1);
    const reverter = since.commits.find((commit) => revertedBy(commit.message).some((id) => message.includes(`commit ${id}`)));
    if (reverter === undefined && newest?.tree !== tree)
        return;
    const by = (reverter ?? newest).sha.slice(0, 7);
    const why = `${by} reverted it while this was being prepared. Is that deployed?`;
    await github.ensureComment(pull.number, "<!-- deploy-guard:withdrawn -->", hide(`Withdrawn: ${why}`));
    await github.updatePull(pull.number, { state: "closed" });
    await github.deleteBranch(branch);
    return { rule: "already-reverted", message: why };
}
function whomToAsk(reviewers) {
    const names = [...new Set(reviewers.map((name) => name.replace(/^@/u, "")))];
    return {
        users: names.filter((name) => !name.includes("/")),
        teams: names.filter((name) => name.includes("/")).map((name) => name.slice(name.indexOf("/") + 1)),
    };
}
async function warnOfSignatures(github, base, notes) {
    const rules = await github.findBranchRules(base);
    if (rules?.some(({ type }) => type === "required_signatures")) {
        notes.push(`${base} takes signed commits only, and GitHub did not sign this one: merge it by squashing`);
    }
}
/** Beyond this length GitHub answers 414. */
const longestLink = 7_500;
/** Opens the pull request form, filled in as far as an address can carry it. */
function compareUrl({ serverUrl, owner, repo }, { title, body, base, branch }) {
    const path = [base, branch].map((name) => name.split("/").map(encodeURIComponent).join("/")).join("...");
    const start = `${serverUrl}/${owner}/${repo}/compare/${path}?quick_pull=1&title=${encodeURIComponent(title)}&body=`;
    let text = body.toWellFormed();
    while (start.length + encodeURIComponent(text).length > longestLink)
        text = text.slice(0, -200).toWellFormed();
    return start + encodeURIComponent(text);
}
/** Where the base of a pull request told the branch, the repository was not looked at before. */
function isArchived(message) {
    return /repository was archived/iu.test(message);
}
function failure(error) {
    if (error instanceof errors/* WorldError */.n)
        return error.message;
    throw error;
}

;// CONCATENATED MODULE: ./lib/stories/read-undoable.js

/** Commits looked at on either side of the bad one. */
const mostCommits = 1_000;
/** One comparison where good, bad and the tip are in line and few commits lie between; else two. */
async function readUndoable(github, query) {
    const { good, bad, branch, known } = query;
    if (known !== undefined && isComplete(known.comparison)) {
        return withPulls(github, await readInTwo(github, query, known.comparison), known.pulls);
    }
    const whole = await github.compare(good, branch, mostCommits);
    const inLine = whole.status === "ahead" && isComplete(whole);
    const last = whole.commits.find(({ sha }) => sha === bad);
    if (!inLine || last === undefined) {
        return withPulls(github, await readInTwo(github, query, await github.compare(good, bad, mostCommits)));
    }
    const brought = ancestorsOf(bad, whole.commits);
    return withPulls(github, {
        good: whole.base,
        bad: last,
        tip: whole.commits.at(-1),
        branch,
        goodIsAncestor: true,
        badIsOnBranch: true,
        range: whole.commits.filter(({ sha }) => brought.has(sha)),
        later: whole.commits.filter(({ sha }) => !brought.has(sha)),
        complete: true,
        url: `${github.serverUrl}/${github.owner}/${github.repo}/compare/${good}...${bad}`,
    });
}
async function readInTwo(github, query, before) {
    const { branch, after } = await readAfter(github, query);
    const onBranch = after.status === "ahead" || after.status === "identical";
    return {
        good: before.base,
        bad: after.base,
        tip: onBranch ? (after.commits.at(-1) ?? after.base) : after.base,
        branch,
        goodIsAncestor: before.status === "ahead" || before.status === "identical",
        badIsOnBranch: onBranch,
        range: before.commits,
        later: onBranch ? after.commits : [],
        complete: isComplete(before) && isComplete(after),
        url: before.url,
    };
}
/** What came after bad: on the branch, or else on the one that was deployed. */
async function readAfter(github, { bad, branch, deployedFrom }) {
    const after = await github.compare(bad, branch, mostCommits);
    if (after.status === "ahead" || after.status === "identical") {
        return { branch, after };
    }
    if (deployedFrom === undefined || deployedFrom === branch || !(await isBranch(github, deployedFrom))) {
        return { branch, after };
    }
    return readAfter(github, { good: bad, bad, branch: deployedFrom });
}
async function isBranch(github, name) {
    try {
        return (await github.findBranch(name)) !== undefined;
    }
    catch (error) {
        // A name that can't be a branch's, such as HEAD~1.
        if (error instanceof errors/* WorldError */.n && error.status === 422)
            return false;
        throw error;
    }
}
async function withPulls(github, plain, known) {
    const shas = plain.range.map(({ sha }) => sha);
    const pulls = known ?? (shas.length === 0 ? new Map() : await github.readPullsOfCommits(shas));
    const range = plain.range.map((commit) => {
        const pull = pulls.get(commit.sha)?.find(({ merged }) => merged);
        return { ...commit, ...(pull && { pull: broughtBy(pull) }) };
    });
    return { ...plain, range };
}
function broughtBy({ number, title, body, author, authorIsBot, labels, headBranch }) {
    return { number, title, body, author, authorIsBot, labels, headBranch };
}
function isComplete({ commits, total }) {
    return commits.length === total;
}
function ancestorsOf(sha, commits) {
    const known = new Map(commits.map((commit) => [commit.sha, commit]));
    const found = new Set();
    const waiting = [sha];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const commit = known.get(next);
        if (commit === undefined || found.has(next))
            continue;
        found.add(next);
        waiting.push(...commit.parents);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/stories/revert-on-github.js












/**
 * Undoes a deploy by a pull request, if that is safe; else says why not and how to do it by hand. Nothing is written
 * before every question is answered. Safe to repeat: it finds what an earlier try has left.
 * @throws WorldError when GitHub can't be asked.
 */
async function revertOnGitHub(world, request) {
    const { github } = world;
    const branch = request.branch ?? mergedInto(request);
    const repository = branch === undefined ? await github.readRepository() : undefined;
    const base = branch ?? repository.defaultBranch;
    if (repository?.archived)
        return refused([archived], { commands: plainCommands(request) });
    const [pulls, history, stops] = await Promise.all([
        github.findPulls({ state: "all", limit: 100 }),
        readUndoable(github, { ...request, branch: base }).catch((error) => ifGone(github, base, error)),
        readStops(github),
    ]);
    if (history === undefined) {
        const message = `The branch ${base}, which took the deploy in, does not exist any more. Choose the branch to undo it on.`;
        return refused([{ rule: "branch-gone", message }], { commands: plainCommands(request) });
    }
    const ours = pulls.filter((pull) => our_revert_isOurRevert(github, pull));
    const open = ours.find((pull) => pull.state === "open" && undoes(pull, request));
    if (open !== undefined && request.evenIfOpen !== true) {
        return { kind: "already-open", number: open.number, url: open.url, title: open.title, draft: open.draft };
    }
    const planned = planOf(history, request);
    if (planned.kind === "refused")
        return refused(planned.reasons, { commands: byHand(history, request) });
    const { plan, from, to } = planned.from === undefined
        ? { ...planned, from: await github.readCommit(planned.plan.from) }
        : { ...planned, from: planned.from };
    const merge = await mergeOnGitHub(github, {
        ours: history.tip,
        undone: to,
        good: from,
        token: request.token,
    });
    const commands = commandsByHand(plan, history.branch);
    if (merge.kind === "failed") {
        return refused([{ rule: "git-failed", message: `Git could not merge: ${merge.why}.` }], { commands });
    }
    const facts = await safetyFacts(world, request, { history, plan, merge, ours, stops });
    const safety = assessSafety(facts);
    if (safety.refusals.length > 0 || merge.kind === "conflict") {
        if (!request.dryRun)
            await tellOpenRevert(world, request, safety);
        const conflicts = merge.kind === "conflict" ? merge.paths : [];
        return refused(safety.refusals, { commands, conflicts, warnings: safety.warnings });
    }
    const ready = makeReady(world, request, { history, plan, merge, safety, commands });
    if (request.dryRun)
        return { kind: "planned", ...ready };
    return publishRevert(world, request, { ready, merge });
}
function refused(reasons, more = {}) {
    return { kind: "refused", reasons, conflicts: [], commands: [], warnings: [], ...more };
}
/** Where nothing is known of what lies between, nor of a branch to undo it on. */
function plainCommands({ good, bad }) {
    return [
        `git fetch origin && git switch -c revert-${bad.slice(0, 7)} ${bad}`,
        `git revert --no-edit ${good}..${bad}`,
        "git push -u origin HEAD",
    ];
}
/** Undefined when what failed is that the branch is not there. */
async function ifGone(github, branch, error) {
    const missing = error instanceof errors/* WorldError */.n && error.status === 404;
    if (!missing || (await github.findBranch(branch)) !== undefined)
        throw error;
}
/** The branch that took in the bad commit by a pull request: known without asking. */
function mergedInto({ known, bad }) {
    return known?.pulls.get(bad)?.find(({ mergeCommit }) => mergeCommit === bad)?.baseBranch;
}
function undoes({ body }, { environment, bad }) {
    const marker = parseRevertMarker(body);
    return marker?.environment === environment && marker.bad === bad;
}
/** Open issues that may switch reverts off, with who put the label there. */
async function readStops(github) {
    const issues = await github.readIssues({ labels: [stopLabel], state: "open", limit: 5 });
    return Promise.all(issues.map(async ({ number }) => {
        const by = (await github.findLabeller(number, stopLabel))?.login;
        const permission = by === undefined ? "none" : await github.readPermission(by);
        return { number, by, mayStop: permission === "admin" || permission === "write" };
    }));
}
function planOf({ good, bad, branch, goodIsAncestor, badIsOnBranch, complete, range }, { scope, suspect }) {
    const reasons = rangeRefusals({
        from: good.sha,
        to: bad.sha,
        onto: branch,
        fromIsAncestor: goodIsAncestor,
        toIsOnBranch: badIsOnBranch,
        fromTree: good.tree,
        toTree: bad.tree,
    });
    if (reasons.length > 0)
        return { kind: "refused", reasons };
    if (!complete) {
        const message = `More than ${mostCommits} commits were deployed or came later: too many to look for what must not be undone.`;
        return { kind: "refused", reasons: [{ rule: "too-many-commits", message }] };
    }
    const plan = planRevert({
        good: good.sha,
        bad: bad.sha,
        commits: range,
        scope,
        ...(suspect && { suspect }),
    });
    if (plan.kind === "refused")
        return plan;
    const known = [good, bad, ...range];
    const find = (sha) => known.find((commit) => commit.sha === sha);
    return { kind: "planned", plan, from: find(plan.from), to: find(plan.to) ?? bad };
}
function byHand({ branch, range }, { good, bad }) {
    const plan = planRevert({ good, bad, commits: range, scope: "deploy" });
    return plan.kind === "revert" ? commandsByHand(plan, branch) : [];
}
/** What came after the undone commits on the branch: for a suspect alone, that begins within the deploy. */
function laterThan({ to }, { range, later }) {
    return [...range.slice(range.findIndex(({ sha }) => sha === to) + 1), ...later];
}
async function safetyFacts({ github, now }, { environment, bad, deployedAt, healthyLater, response }, { history, plan, merge, ours, stops, }) {
    const { undone, since } = merge.trees;
    const onBranch = new Map(since.map(({ path, after }) => [path, after]));
    const paths = merge.kind === "merged" ? merge.changes : undone;
    const textPaths = paths.map(({ path }) => toText(path));
    const conflicts = merge.kind === "conflict" ? merge.paths : undefined;
    return {
        now: now(),
        environment,
        bad,
        ...(deployedAt !== undefined && { deployedAt }),
        commits: plan.undone.flatMap((change) => change.commits),
        later: laterThan(plan, history),
        merge: {
            paths: textPaths,
            undoneAlready: undone
                .filter(({ path, after }) => onBranch.has(path) && sameEntry(onBranch.get(path), after))
                .map(({ path }) => toText(path)),
            conflicts,
            same: merge.kind === "merged" && merge.tree === history.tip.tree,
        },
        inTheWay: conflicts === undefined ? [] : await findInTheWay(github, laterThan(plan, history), conflicts),
        reverts: ours.map(knownRevert),
        stops,
        ...(healthyLater !== undefined && { healthyLater }),
        canPushWorkflows: workflowFiles(textPaths).length === 0 ? undefined : await canPushWorkflows(github),
        maxAgeMs: response.maxAgeMs,
        maxPerDay: response.maxPerDay,
    };
}
function knownRevert({ body, number, state, merged, createdAt }) {
    const { environment, bad } = parseRevertMarker(body);
    return { number, environment, bad, state, merged, createdAt };
}
/** The job's own token never may; of others GitHub does not tell. */
async function canPushWorkflows(github) {
    return (await github.findSelf())?.login === "github-actions[bot]" ? false : undefined;
}
/** So many later commits are looked into at most, to name those in the way. */
const mostLookedInto = 10;
async function findInTheWay(github, later, conflicts) {
    const steps = later.slice(-mostLookedInto).filter(({ parents }) => parents.length === 1);
    const touching = await Promise.all(steps.map(async (commit) => {
        const { files } = await github.compare(commit.parents[0], commit.sha, 1);
        const touches = files.some(({ path, previousPath }) => conflicts.includes(path) || conflicts.includes(previousPath ?? ""));
        return touches ? [commit.sha] : [];
    }));
    const shas = touching.flat();
    if (shas.length === 0)
        return [];
    const pulls = await github.readPullsOfCommits(shas);
    const names = shas.map((sha) => {
        const pull = pulls.get(sha)?.[0];
        return pull === undefined ? sha.slice(0, 7) : `#${pull.number}`;
    });
    return [...new Set(names)];
}
/** An open revert of an earlier deploy is told that a later one is bad too. */
async function tellOpenRevert(world, { environment, bad }, { open }) {
    if (open === undefined)
        return;
    const marker = `<!-- deploy-guard:also-bad sha=${bad} -->`;
    const text = `${bad.slice(0, 7)}, deployed to ${environment} since, got worse too. It is not reverted by machine while this is open.`;
    await world.github.ensureComment(open.number, marker, world.hide(text));
}
function makeReady({ hide }, { environment, good, bad, deployedAt, telling, response }, { history, plan, merge, safety, commands, }) {
    const marker = { environment, bad, good };
    const paths = merge.changes.map(({ path, before, after }) => ({
        path: toText(path),
        from: before?.sha ?? null,
        to: after?.sha ?? null,
    }));
    const text = {
        ...telling,
        ...marker,
        marker: revertMarker(marker),
        trailer: revertTrailer(marker),
        plan,
        branch: history.branch,
        ...(deployedAt !== undefined && { deployedAt }),
        paths: paths.map(({ path }) => path),
        later: laterThan(plan, history),
        checks: safety.checks,
        warnings: safety.warnings,
    };
    return {
        title: hide(revertTitle(text)),
        body: hide(revertBody(text)),
        message: hide(revertCommitMessage(text)),
        branch: revertBranch(environment, bad),
        base: history.branch,
        tip: history.tip,
        tree: merge.tree,
        way: merge.way,
        paths,
        draft: response.draft || safety.draft,
        authors: authorsOf(plan),
        checks: safety.checks,
        warnings: safety.warnings,
        commands,
    };
}
function authorsOf({ undone }) {
    const people = undone.flatMap(({ pull, commits }) => [pull ?? commits[0]].filter(({ authorIsBot }) => !authorIsBot).map(({ author }) => author));
    return [...new Set(people)].filter((author) => author !== undefined);
}

;// CONCATENATED MODULE: ./lib/stories/answer-with-revert.js






/** Opens the revert that the settings ask for, or says why there is none. */
async function answerWithRevert(world, settings, facts) {
    const { revert } = settings.response;
    if (revert === "off")
        return { kind: "off", why: "response.revert is off" };
    const { previous } = facts.report.deploy;
    if (previous === undefined) {
        return { kind: "refused", reasons: [nothingToGoBackTo(facts.report)], conflicts: [], commands: [] };
    }
    const request = revertRequest(settings, facts, previous.sha);
    return factOf(await revertOnGitHub(world, { ...request, scope: revert }));
}
function nothingToGoBackTo({ deploy }) {
    return `${deploy.previousUnknown ?? "What was live before is not known"}, so there is nothing to go back to.`;
}
/** Undoing the whole deploy, as a request to GitHub. */
function revertRequest({ response, integrations }, { report, range, healthyLater, token, labels }, good) {
    const { deploy, verdict, dryRun } = report;
    const suspects = report.range?.suspects ?? [];
    const clear = clearSuspect(suspects)?.candidate;
    const since = verdict.onset?.at ?? deploy.deployedAt;
    const chart = worstChart(report);
    const owners = report.failing.flatMap((name) => integrations[name]?.owners ?? []);
    return {
        environment: deploy.environment,
        good,
        bad: deploy.sha,
        ...(deploy.ref !== undefined && { deployedFrom: deploy.ref }),
        deployedAt: deploy.deployedAt,
        scope: "deploy",
        ...(clear && { suspect: clear.number === undefined ? { sha: clear.sha } : { number: clear.number } }),
        ...(range && { known: { comparison: range.comparison, pulls: range.pulls } }),
        ...(healthyLater !== undefined && { healthyLater }),
        telling: {
            why: `${headline(report)} since ${(0,report_words/* clock */.pm)(since)} UTC`,
            evidence: [signalTable(report), ...(chart === undefined ? [] : [chart])].join("\n\n"),
            suspects: suspects.map(suspectForRevert),
        },
        response: {
            draft: response.draft,
            labels,
            reviewers: [...response.reviewers, ...owners],
            ...(response.autoMerge && { autoMerge: response.autoMerge }),
            maxAgeMs: response.maxAgeMs,
            maxPerDay: response.maxPerDay,
        },
        token,
        dryRun,
    };
}
function suspectForRevert({ candidate: { number, sha, title }, reasons }) {
    return {
        ...(number !== undefined && { number }),
        sha,
        title,
        reasons: reasons
            .map(({ text, items }) => (items.length === 0 ? text : `${text} (${items.join(", ")})`))
            .join("; "),
    };
}
function factOf(outcome) {
    switch (outcome.kind) {
        case "opened": {
            const { kind, number, url, title, draft, checks, warnings, notes } = outcome;
            return {
                kind,
                number,
                url,
                title,
                draft,
                checks,
                warnings: warnings.map(({ message }) => message),
                notes,
                body: outcome.body,
                base: outcome.base,
            };
        }
        case "already-open":
            return { ...outcome, checks: [], warnings: [], notes: [] };
        case "planned": {
            const { kind, title, branch, paths, warnings } = outcome;
            return { kind, title, branch, paths: paths.length, warnings: warnings.map(({ message }) => message) };
        }
        case "refused": {
            const { kind, reasons, conflicts, commands } = outcome;
            return { kind, reasons: reasons.map(({ message }) => message), conflicts, commands };
        }
        case "failed":
            return outcome;
    }
}
/**
 * Adds to the revert what was not known, or could wait, when it was opened: the number of the incident, and what its branch
 * asks for before it can be merged. Nothing is written when it is there already.
 */
async function completeRevert({ github, hide }, revert, incident) {
    if (revert.kind !== "opened" && revert.kind !== "already-open")
        return;
    const { body, base } = revert.body !== undefined && revert.base !== undefined
        ? { body: revert.body, base: revert.base }
        : await readText(github, revert.number);
    const words = `Incident: #${incident}.`;
    if (body.includes(words))
        return;
    const [first = "", ...rest] = body.split("\n\n");
    const rules = mergeWords((await github.findBranchRules(base)) ?? []);
    const paragraphs = [`${first} ${words}`, ...(rules === "" ? [] : [hide(rules)]), ...rest];
    await github.updatePull(revert.number, { body: paragraphs.join("\n\n") });
}
async function readText(github, number) {
    const { body, baseBranch } = await github.readPull(number);
    return { body, base: baseBranch };
}

;// CONCATENATED MODULE: ./lib/stories/attempt.js

/** Every step gets its turn: even a bug of ours in one must not silence the next. */
function attempter(log) {
    return async (step, act, otherwise) => {
        try {
            return await act();
        }
        catch (error) {
            const message = error instanceof errors/* WorldError */.n ? error.message : `a bug of ours: ${error}`;
            log.warning(`${step}: ${message}`);
            if (error instanceof Error && !(error instanceof errors/* WorldError */.n))
                log.line(String(error.stack));
            return otherwise(message);
        }
    };
}

// EXTERNAL MODULE: ./lib/review/matching.js
var matching = __webpack_require__(15721);
;// CONCATENATED MODULE: ./lib/stories/failing-integration.js

/** What the settings say of an integration, as questions that a change can be asked. */
function failingIntegration(name, { config, code, keys, packages, hosts }) {
    const configured = config.map(matching/* pathMatcher */.kZ);
    const called = code.map(matching/* pathMatcher */.kZ);
    // A pattern of a whole path, `payments.stripe.**`, says nothing of a single word in a line.
    const words = keys.filter((pattern) => !pattern.includes("."));
    return {
        name,
        configures: (path) => configured.some((matches) => matches(path)),
        calls: (path) => called.some((matches) => matches(path)),
        names: (word) => words.some((pattern) => (0,matching/* matchesText */.Fm)(pattern, word)),
        packages,
        hosts,
    };
}

;// CONCATENATED MODULE: ./lib/report/incident-body.js





/** Hidden in the issue's body: the identity of an incident, whatever people do to its title. */
function incidentMarker(environment, sha) {
    return `<!-- deploy-guard:incident env=${encodeURIComponent(environment)} sha=${sha} -->`;
}
function incidentTitle(report) {
    const { deploy, revert, verdict } = report;
    const merge = revert.kind === "opened" || revert.kind === "already-open" ? ` — merge #${revert.number} to revert` : "";
    const what = `${(0,report_text/* oneLine */.TN)(deploy.environment, 40)}: ${headline(report)} after deploy ${(0,report_words/* sha7 */.go)(deploy.sha)}`;
    return `${statusMark[verdict.verdict]} ${(0,report_text/* oneLine */.TN)(what, 200)}${merge}`;
}
/** The first sentence: since when, how bad, how bad it was before, and what else is hit. */
function summaryLines(report) {
    const { deploy, verdict, signals } = report;
    const factsOf = (name) => signals.find((signal) => signal.name === name);
    const top = leading(report);
    if (top === undefined)
        return (0,report_text/* escapeMarkdown */.FV)(verdict.reason, 600);
    const { signal, facts } = top;
    const since = verdict.onset?.at ?? signal.onset?.at ?? deploy.deployedAt;
    const after = (since - deploy.deployedAt) / 1_000;
    const when = after <= 0 ? "with the deploy" : `${(0,report_words/* duration */.p0)(after)} after the deploy`;
    const words = (0,report_text/* escapeMarkdown */.FV)(signalWords(facts, signal.name));
    const what = facts?.what === "calls" ? `${words} fail` : `${words} events are bad`;
    const before = signal.baseline.rate === undefined
        ? "nothing is known"
        : `${(0,report_words/* percent */.KN)(signal.baseline.rate)} (${(0,report_words/* count */.U9)(signal.baseline.bad ?? 0)} of ${(0,report_words/* count */.U9)(signal.baseline.n)})`;
    const first = signal.kind === "gauge"
        ? `Since **${(0,report_words/* clock */.pm)(since)} UTC** (${when}) **${words}** is at **${rateWords(signal, "after")}**; before, ${rateWords(signal, "baseline")}.`
        : `Since **${(0,report_words/* clock */.pm)(since)} UTC** (${when}) **${(0,report_words/* percent */.KN)(signal.after.rate)}** of ${what} (${(0,report_words/* count */.U9)(signal.after.bad ?? 0)} of ${(0,report_words/* count */.U9)(signal.after.n)}); before, ${before}.`;
    const others = alarming(verdict)
        .filter(({ name }) => name !== signal.name)
        .slice(0, 4)
        .map((signal) => `${(0,report_text/* escapeMarkdown */.FV)(signalWords(factsOf(signal.name), signal.name))} ${rateWords(signal, "after")}`);
    const also = others.length === 0 ? "" : ` Also: ${others.join(", ")}.`;
    return `${first}${also} From the first bad interval to this issue: **${(0,report_words/* duration */.p0)(Math.max(0, (report.answeredAt - since) / 1_000))}**.`;
}
function whatToDo(report) {
    const { revert } = report;
    switch (revert.kind) {
        case "opened":
        case "already-open": {
            const checks = revert.checks.length === 0
                ? ""
                : ` Checked: ${revert.checks.map((check) => (0,report_text/* escapeMarkdown */.FV)(check)).join("; ")}.`;
            return [
                `1. ${revert.draft ? "Look at, then merge" : "Merge"} #${revert.number}: ${(0,report_text/* escapeMarkdown */.FV)(revert.title)}. It undoes that and nothing else.${checks}`,
                ...revert.warnings.map((warning) => `   - Before merging: ${(0,report_text/* escapeMarkdown */.FV)(warning, 400)}`),
                "2. Deploy. The watch of that deploy writes here whether production recovered.",
            ];
        }
        case "planned":
            return [
                `1. Dry run: the revert ${(0,report_text/* code */.aY)(revert.title)} was planned (${revert.paths} path${revert.paths === 1 ? "" : "s"}) and not opened.`,
            ];
        case "refused":
            return [
                "**No revert pull request was opened.**",
                ...revert.reasons.map((reason) => `- ${(0,report_text/* escapeMarkdown */.FV)(reason, 600)}`),
                ...revert.conflicts.slice(0, 20).map((path) => `  - conflict in ${(0,report_text/* code */.aY)(path)}`),
                ...incident_body_byHand(revert),
            ];
        case "failed":
            return [
                `**The revert pull request could not be opened**: ${(0,report_text/* escapeMarkdown */.FV)(revert.message, 600)}`,
                ...incident_body_byHand(revert),
            ];
        case "off":
            return [`No revert was asked for: ${(0,report_text/* escapeMarkdown */.FV)(revert.why)}.`];
    }
}
function incident_body_byHand({ commands, compareUrl }) {
    return [
        ...(compareUrl === undefined ? [] : ["", `The branch is there; [open the pull request](${compareUrl}).`]),
        ...(commands.length === 0 ? [] : ["", "To do it by hand:", "", (0,report_text/* codeBlock */.DV)(commands.join("\n"), "sh")]),
    ];
}
/** `#479 "Move payments to the new host"`, or a commit that was pushed directly. */
function suspectName({ candidate }) {
    return candidate.number === undefined
        ? `${(0,report_text/* code */.aY)((0,report_words/* sha7 */.go)(candidate.sha))} ${(0,report_text/* escapeMarkdown */.FV)(candidate.title, 100)} (pushed directly)`
        : `#${candidate.number} ${(0,report_text/* escapeMarkdown */.FV)(candidate.title, 100)}`;
}
function suspectReasons({ reasons }) {
    return reasons
        .map(({ text, items }) => `${(0,report_text/* escapeMarkdown */.FV)(text)}${items.length === 0 ? "" : ` (${items.map((item) => (0,report_text/* code */.aY)(item, 80)).join(", ")})`}`)
        .join("; ");
}
function likeliestCause(report) {
    const { range } = report;
    const top = range?.suspects[0];
    if (range === undefined || top === undefined)
        return [];
    const settings = range.settings.slice(0, 6).map(({ file, line, key, before, after }) => {
        const change = [before, after]
            .map((value) => (value === undefined ? "nothing" : (0,report_text/* code */.aY)(value, 80)))
            .join(" → ");
        return `- ${(0,report_text/* code */.aY)(key, 100)} ${change} (${(0,report_text/* code */.aY)(`${file}:${line}`)})`;
    });
    const reasons = suspectReasons(top);
    return [
        `**Most likely cause: ${suspectName(top)}**${reasons === "" ? "" : ` — ${reasons}`}.`,
        ...(settings.length === 0
            ? []
            : ["", "Settings of the failing integration that this deploy changed:", ...settings]),
        "",
    ];
}
function notTheCause(report) {
    const { verdict, vendors, deploy } = report;
    const words = vendors.map(({ vendor, detail }) => (0,report_text/* escapeMarkdown */.FV)(`${vendor}: ${detail}`, 200));
    const onset = verdict.onset;
    if (onset !== undefined) {
        const range = `onset ${(0,report_words/* offset */.cY)((onset.from - deploy.deployedAt) / 1_000)} to ${(0,report_words/* offset */.cY)((onset.to - deploy.deployedAt) / 1_000)} from the deploy`;
        words.push(onset.from >= deploy.deployedAt - 60_000 ? `errors did not begin before the deploy (${range})` : range);
    }
    if (vendors.length === 0 && report.failing.length > 0)
        words.push("the vendor itself was not asked: no status page or direct probe is set up");
    return words.length === 0 ? "" : `**Ruled out, as far as could be checked**: ${words.join("; ")}.`;
}
function incident_body_details(summary, body) {
    return body.trim() === "" ? "" : `<details><summary>${summary}</summary>\n\n${body.trim()}\n\n</details>`;
}
function timelineTable(moments, deployedAt) {
    return [
        "| UTC | from deploy | what | source |",
        "|---|---|---|---|",
        ...moments.map(({ at, what, source }) => `| ${(0,report_words/* clock */.pm)(at)} | ${(0,report_words/* offset */.cY)((at - deployedAt) / 1_000)} | ${(0,report_text/* escapeMarkdown */.FV)(what)} | ${(0,report_text/* escapeMarkdown */.FV)(source, 80)} |`),
    ].join("\n");
}
const afterwards = `### Resolution
- [ ] Revert merged and deployed
- [ ] Signals back at their baseline
- [ ] People who were hit have been told

### Root cause
_To be written: what changed, why it failed, why nothing stopped it._

### Actions
| | Action | Owner | Due |
|---|---|---|---|
| corrective | | | |
| preventive | | | |`;
/** The incident, decision first. Fits into an issue; every fact comes from the run. */
function incidentBody(report, moments) {
    const { deploy, range, runUrl } = report;
    const others = (range?.suspects ?? []).slice(1);
    const links = [
        ...(runUrl === undefined ? [] : [(0,report_text/* link */.nf)("this run", runUrl)]),
        ...(range === undefined ? [] : [(0,report_text/* link */.nf)("what was deployed", range.compareUrl)]),
        ...report.links.map(({ title, url }) => (0,report_text/* link */.nf)(title, url)),
    ];
    const chart = worstChart(report);
    const { revert } = report;
    const undone = [...("notes" in revert ? revert.notes : []), ...report.failures, ...report.notes].map((text) => `- ${(0,report_text/* escapeMarkdown */.FV)(text, 400)}`);
    return (0,report_text/* fitBody */.KM)([
        incidentMarker(deploy.environment, deploy.sha),
        summaryLines(report),
        ...(report.reapplies === undefined ? [] : ["", `This is ${reappliedWords(report.reapplies)}.`]),
        "",
        "**What to do**",
        ...whatToDo(report),
        "",
        ...likeliestCause(report),
        signalTable(report),
        "",
        notTheCause(report),
        ...(chart === undefined ? [] : ["", chart]),
        "",
        ...(undone.length === 0 ? [] : ["**What was not done, and why**", ...undone, ""]),
        ...(links.length === 0 ? [] : [`Links: ${links.join(" · ")}`, ""]),
        incident_body_details("Timeline", timelineTable(moments, deploy.deployedAt)),
        incident_body_details("Other changes in this deploy", others.map((suspect) => `- ${suspectName(suspect)} — ${suspectReasons(suspect)}`).join("\n")),
        incident_body_details("How it was decided", `Deploy ${(0,report_text/* code */.aY)(deploy.sha)} of ${(0,report_words/* moment */.n$)(deploy.deployedAt)} (${(0,report_text/* escapeMarkdown */.FV)(deploy.found)}); before it ${deploy.previous === undefined
            ? (0,report_text/* escapeMarkdown */.FV)(deploy.previousUnknown ?? "unknown")
            : `${(0,report_text/* code */.aY)(deploy.previous.sha)} (${(0,report_text/* escapeMarkdown */.FV)(deploy.previous.found)})`}.\n\n${(0,report_text/* escapeMarkdown */.FV)(report.verdict.reason, 600)}\n\n${decisionDetails(report)}`),
        "",
        afterwards,
        "",
    ].join("\n"));
}

;// CONCATENATED MODULE: ./lib/report/recovery-comment.js




function recoveryMarker(sha) {
    return `<!-- deploy-guard:recovery sha=${sha} -->`;
}
/** Whether the revert, or the rollback, helped; for the incident. */
function recoveryComment(report, { revert, deployedAt }) {
    const { deploy, verdict, runUrl } = report;
    const helped = verdict.verdict === "healthy" || verdict.verdict === "recovered";
    const what = revert === undefined ? "rollback" : "revert";
    const word = helped
        ? `**Recovered**: ${(0,report_text/* escapeMarkdown */.FV)(deploy.environment, 60)} is as it was before the bad deploy`
        : verdict.verdict === "inconclusive"
            ? "**Not known whether it recovered**"
            : `**Not recovered**: the ${what} did not help, so the cause lies elsewhere too${revert === undefined ? ". It is not tried again" : ""}`;
    const live = revert === undefined
        ? `${(0,report_words/* sha7 */.go)(deploy.sha)} is live again since ${(0,report_words/* clock */.pm)(deploy.deployedAt)} UTC, by a rollback.`
        : `Revert #${revert} is live as ${(0,report_words/* sha7 */.go)(deploy.sha)} since ${(0,report_words/* clock */.pm)(deploy.deployedAt)} UTC.`;
    const lasted = deployedAt === undefined
        ? ""
        : ` ${revert === undefined ? "The bad deploy" : "It"} was live for ${(0,report_words/* duration */.p0)((deploy.deployedAt - deployedAt) / 1_000)}.`;
    const left = revert === undefined
        ? "What is left: merge the revert, or the next deploy brings the change back; then the root cause and the actions above."
        : "What is left: the root cause and the actions above. Close this issue when they are written.";
    return (0,report_text/* fitBody */.KM)([
        recoveryMarker(deploy.sha),
        `${statusMark[verdict.verdict]} ${word}. ${live}${lasted}`,
        "",
        (0,report_text/* escapeMarkdown */.FV)(verdict.reason, 600),
        "",
        signalTable(report),
        ...(helped ? ["", left] : []),
        ...(runUrl === undefined ? [] : ["", (0,report_text/* link */.nf)("this run", runUrl)]),
        "",
    ].join("\n"));
}

;// CONCATENATED MODULE: ./lib/stories/our-label.js
/** The issues and pull requests that we open carry it; by it they are listed, then told apart by their hidden marker. */
const ourLabel = "deploy-guard";

;// CONCATENATED MODULE: ./lib/stories/follow-revert.js





/** The bad deploy that this one undoes: it brings a merged revert of ours for the same environment. */
async function findUndoneDeploy(world, { environment }, range) {
    const pulls = [...(range?.pulls.values() ?? [])].flat();
    for (const pull of pulls) {
        const { merged, body, number } = pull;
        const marker = parseRevertMarker(body);
        if (!merged || !our_revert_isOurRevert(world.github, pull) || marker?.environment !== environment)
            continue;
        const [deployment] = await world.github.readDeployments({ environment, sha: marker.bad, limit: 1 });
        return {
            sha: marker.bad,
            revert: number,
            ...(deployment !== undefined && { deployedAt: deployment.createdAt }),
        };
    }
    return undefined;
}
/** Writes into the incident of the undone deploy whether the revert helped; once per deploy of it. Answers its number. */
async function tellIncident(world, report, undone) {
    const { deploy } = report;
    const issues = await world.github.readIssues({ labels: [ourLabel], state: "all", limit: 50 });
    const marker = incidentMarker(deploy.environment, undone.sha);
    const incident = issues.find(({ body }) => body.includes(marker));
    if (incident === undefined)
        return undefined;
    const body = world.hide(recoveryComment(report, undone));
    await world.github.ensureComment(incident.number, recoveryMarker(deploy.sha), body);
    return incident.number;
}

;// CONCATENATED MODULE: ./lib/incident/timeline.js
/** What happened, oldest first. */
function timeline(facts) {
    const { deploy, liveSince, onset, decidedAt, revert, vendors, merged } = facts;
    const moments = [
        ...merged.map(({ at, number, title }) => ({ at, what: `#${number} merged: ${title}`, source: "GitHub" })),
        {
            at: deploy.deployedAt,
            what: `${deploy.sha.slice(0, 7)} deployed to ${deploy.environment}`,
            source: deploy.found,
        },
    ];
    if (deploy.rolloutAt !== undefined) {
        moments.push({ at: deploy.rolloutAt, what: "the rollout began", source: deploy.found });
    }
    if (liveSince !== undefined && liveSince !== deploy.deployedAt) {
        moments.push({ at: liveSince, what: "the deployed commit answers", source: "live check" });
    }
    if (onset !== undefined)
        moments.push({ at: onset.at, what: "errors begin (most likely)", source: "readings" });
    for (const { at, vendor, detail } of vendors)
        moments.push({ at, what: `${vendor}: ${detail}`, source: "vendor" });
    moments.push({ at: decidedAt, what: "regression certain enough to act", source: "deploy-guard" });
    if (revert !== undefined) {
        moments.push({
            at: revert.at,
            what: revert.kind === "opened"
                ? `revert #${revert.number} opened`
                : `revert #${revert.number} was already open`,
            source: "deploy-guard",
        });
    }
    return moments.sort((a, b) => a.at - b.at);
}

;// CONCATENATED MODULE: ./lib/stories/open-incident.js




/** Assignees that GitHub takes. */
const mostAssignees = 10;
/** Opens the incident, or finds the one that an earlier run has opened for this deploy. `issues` are all that carry our label. */
async function openIncident(world, { response, integrations }, { report, issues, labels }) {
    const { deploy, dryRun, failing } = report;
    if (!response.incident)
        return { kind: "off", why: "response.incident is false" };
    const title = world.hide(incidentTitle(report));
    if (dryRun)
        return { kind: "planned", title };
    if (issues === undefined) {
        // Without the list nobody knows whether it is there already; a second one would be worse than none.
        return { kind: "failed", message: "the issues of this repository can't be read" };
    }
    // The marker, not the title, is the identity: people edit titles.
    const marker = incidentMarker(deploy.environment, deploy.sha);
    const known = issues.find(({ body }) => body.includes(marker));
    if (known !== undefined)
        return { kind: "already-open", number: known.number, url: known.url };
    report.answeredAt = world.now();
    const owners = new Set(failing.flatMap((name) => integrations[name].owners));
    const people = [...owners].filter((owner) => !owner.includes("/")).map((owner) => owner.replace(/^@/u, ""));
    const { number, url } = await world.github.createIssue({
        title,
        body: world.hide(incidentBody(report, timeline(factsOf(report)))),
        labels: [...labels, "incident"],
        assignees: people.slice(0, mostAssignees),
    });
    const first = await findFirst(world, marker, number);
    if (first === undefined)
        return { kind: "opened", number, url };
    await world.github.updateIssue(number, { state: "closed" });
    return { kind: "already-open", number: first.number, url: first.url };
}
/** The one that a run beside this one has opened meanwhile, if it came first. */
async function findFirst({ github, log }, marker, own) {
    try {
        const newest = await github.readIssues({ labels: [ourLabel], state: "open", limit: 10 });
        return newest.findLast(({ number, body }) => number < own && body.includes(marker));
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        log.warning(`whether another run has opened this incident too is not known: ${error.message}`);
        return undefined;
    }
}
function factsOf({ deploy, live, verdict, revert, vendors, range, answeredAt }) {
    const opened = revert.kind === "opened" || revert.kind === "already-open" ? revert : undefined;
    return {
        deploy,
        ...(live !== undefined && { liveSince: live.since }),
        ...(verdict.onset !== undefined && { onset: verdict.onset }),
        decidedAt: verdict.decidedAt,
        ...(opened && { revert: { at: answeredAt, number: opened.number, kind: opened.kind } }),
        vendors,
        merged: (range?.suspects ?? []).flatMap(({ candidate: { number, title, mergedAt } }) => number === undefined || mergedAt === undefined ? [] : [{ at: mergedAt, number, title }]),
    };
}

;// CONCATENATED MODULE: ./lib/stories/read-changed-settings.js
const mostFiles = 20;
const mostBytes = 200_000;
/**
 * Which settings in the configuration of the failing integrations this deploy changed, by key; values redacted. Two
 * requests, and none when no such file was touched.
 */
async function readChangedSettings(world, { range, deploy }, integrations) {
    const { previous, sha } = deploy;
    const ofIntegration = (path) => integrations.find(({ configures }) => configures(path));
    const files = range.comparison.files
        .filter(({ path }) => ofIntegration(path) !== undefined)
        .slice(0, mostFiles);
    if (previous === undefined || files.length === 0)
        return [];
    // The parsers are large, and only a regression needs them.
    const [{ diffFile }, { keyText }, { redactChange, redactKey }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(466), __webpack_require__.e(921)]).then(__webpack_require__.bind(__webpack_require__, 2921)),
        __webpack_require__.e(/* import() */ 26).then(__webpack_require__.bind(__webpack_require__, 66026)),
        Promise.all(/* import() */[__webpack_require__.e(577), __webpack_require__.e(131)]).then(__webpack_require__.bind(__webpack_require__, 72131)),
    ]);
    const paths = files.map(({ path }) => path);
    const previousPaths = files.map(({ path, previousPath }) => previousPath ?? path);
    const [before, after] = await Promise.all([
        world.github.readFiles(previous.sha, previousPaths, mostBytes),
        world.github.readFiles(sha, paths, mostBytes),
    ]);
    return files.flatMap(({ path, previousPath }) => {
        const old = before.texts.get(previousPath ?? path);
        const now = after.texts.get(path);
        const { changes } = diffFile({
            path,
            ...(previousPath !== undefined && { previousPath }),
            ...(old !== undefined && { before: old }),
            ...(now !== undefined && { after: now }),
        });
        return changes.map((change) => ({
            integration: ofIntegration(path).name,
            file: path,
            line: change.line,
            key: keyText(redactKey(change.key)),
            ...redactChange(change.before?.value, change.after?.value, change.key),
        }));
    });
}

;// CONCATENATED MODULE: ./lib/revert/assess-rollback.js
/** What speaks against a revert for reasons that lie in the branch alone: going back to what was live needs no merge. */
const branchOnly = new Set([
    "conflict",
    "workflow-files",
    "workflow-file",
    "revert-open",
    "bot-author",
    "lock-file",
    "generated-code",
]);
/**
 * Why the commit before must not be made live again by a machine, from what was found for the revert of the whole deploy:
 * its refusals, and what a person would have to look at, such as a migration that has run.
 */
function rollbackRefusals(reasons) {
    return reasons.filter(({ rule }) => !branchOnly.has(rule));
}

// EXTERNAL MODULE: ./lib/settings/substitute.js
var substitute = __webpack_require__(92345);
// EXTERNAL MODULE: ./lib/world/github/explain.js
var explain = __webpack_require__(77213);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/world/one-line.js
var one_line = __webpack_require__(65159);
;// CONCATENATED MODULE: ./lib/world/probes/status-page.js



/** Formats that a machine can read, in the order in which they are tried below a page's address. */
const formats = [
    { path: "/api/v2/summary.json", read: readStatuspage },
    { path: "/api/v2/status.json", read: readStatuspage },
    { path: "/index.json", read: readBetterStack },
    { path: "/summary.json", read: readInstatus },
];
/**
 * Reads a vendor's status page: Atlassian Statuspage and what is compatible with it (incident.io), Better Stack,
 * Instatus. A page in no known format is `unknown`; its text is never guessed at.
 * @throws WorldError when the page does not answer
 */
async function readStatusPage(http, url, now) {
    const at = now();
    for (const { path, read } of candidates(url)) {
        const answer = await http.send({
            service: "status page",
            url: path,
            timeoutMs: 5_000,
            maxBytes: 2_000_000,
            retries: 1,
            accept: [400, 401, 403, 404, 405, 406, 410],
        });
        const said = answer.status < 400 ? read(parseJson(answer.text)) : undefined;
        if (said !== undefined)
            return { ...said, detail: (0,one_line/* oneLine */.T)(said.detail, 200), at };
    }
    return { state: "unknown", detail: "its status page is in no format that a machine can read", at };
}
function candidates(url) {
    const page = URL.parse(url);
    if (page === null)
        throw new errors/* WorldError */.n("is no web address", { service: "status page" });
    const readAny = (json) => formats.map(({ read }) => read(json)).find((said) => said !== undefined);
    if (page.pathname.endsWith(".json"))
        return [{ path: page.href, read: readAny }];
    const base = `${page.origin}${page.pathname.replace(/\/+$/u, "")}`;
    return formats.map(({ path, read }) => ({ path: base + path, read }));
}
const component = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), status: schemas/* string */.YjP(), group: schemas/* boolean */.zMY().optional() });
const statuspage = schemas/* object */.Ikc({
    status: schemas/* object */.Ikc({ indicator: schemas/* string */.YjP(), description: schemas/* string */.YjP() }),
    components: schemas/* array */.YOg(component).optional().catch(undefined),
    incidents: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), status: schemas/* string */.YjP() }))
        .optional()
        .catch(undefined),
});
/** @see https://support.atlassian.com/statuspage/docs/what-are-the-different-apis-under-statuspage/ */
function readStatuspage(json) {
    const { data } = statuspage.safeParse(json);
    if (data === undefined)
        return undefined;
    const { indicator, description } = data.status;
    const troubled = (data.components ?? []).filter(({ status, group }) => status !== "operational" && group !== true);
    const open = (data.incidents ?? []).filter(({ status }) => status !== "resolved" && status !== "postmortem");
    const parts = [
        description,
        ...open.slice(0, 2).map(({ name }) => name),
        ...troubled.slice(0, 3).map(({ name, status }) => `${name}: ${status.replaceAll("_", " ")}`),
    ];
    return { state: stateOf(indicator), detail: `its status page says: ${parts.join("; ")}` };
}
const betterStack = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ attributes: schemas/* object */.Ikc({ aggregate_state: schemas/* string */.YjP() }) }),
});
/** @see https://betterstack.com/docs/uptime/api/status-page-json/ */
function readBetterStack(json) {
    const { data } = betterStack.safeParse(json);
    if (data === undefined)
        return undefined;
    const word = data.data.attributes.aggregate_state;
    return { state: stateOf(word), detail: `its status page says: ${word}` };
}
const instatus = schemas/* object */.Ikc({
    page: schemas/* object */.Ikc({ status: schemas/* string */.YjP() }),
    activeIncidents: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() }))
        .optional()
        .catch(undefined),
});
/** @see https://instatus.com/help/api */
function readInstatus(json) {
    const { data } = instatus.safeParse(json);
    if (data === undefined)
        return undefined;
    const word = data.page.status;
    const parts = [word, ...(data.activeIncidents ?? []).slice(0, 2).map(({ name }) => name)];
    return { state: stateOf(word), detail: `its status page says: ${parts.join("; ")}` };
}
// A maintenance may or may not be what is felt, so it is neither.
const up = ["none", "operational", "UP"];
const down = ["minor", "major", "critical", "degraded", "downtime", "HASISSUES"];
function stateOf(word) {
    return up.includes(word) ? "up" : down.includes(word) ? "down" : "unknown";
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/stories/ask-vendors.js


const againAfterMs = 60_000;
/**
 * Answers a function that asks the vendors behind failing signals how they are: their status page, and their own hosts
 * from where we run. Each vendor is asked at most once a minute; nothing it says can raise an alarm, only hold one back.
 */
function vendorAsker(world, settings, { signals, seesOut }) {
    const askedAt = new Map();
    return async (names) => {
        const suspected = signals
            .filter(({ facts }) => names.includes(facts.name))
            .map(({ facts }) => facts.integration)
            .filter((name) => name !== undefined);
        const now = world.now();
        const due = [...new Set(suspected)].filter((name) => now - (askedAt.get(name) ?? Number.NEGATIVE_INFINITY) >= againAfterMs);
        const words = await Promise.all(due.map(async (vendor) => {
            askedAt.set(vendor, now);
            const its = settings.integrations[vendor];
            const affected = signals
                .filter(({ facts }) => facts.integration === vendor)
                .map(({ facts }) => facts.name);
            const said = await Promise.all([
                ...(its.statusPage === undefined ? [] : [askStatusPage(world, its.statusPage)]),
                ...its.hosts
                    .filter((host) => !host.includes("*"))
                    .slice(0, 3)
                    .map((host) => askHost(world, host, seesOut)),
            ]);
            return said.map((word) => ({ signals: affected, vendor, ...word }));
        }));
        return words.flat();
    };
}
async function askStatusPage(world, url) {
    try {
        return await readStatusPage(world.http, url, world.now);
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        return { at: world.now(), state: "unknown", detail: "its status page could not be read" };
    }
}
/** An answer of any kind means that somebody is at home: an API's root is seldom a page, and may well say 5xx on a good day. */
async function askHost(world, host, seesOut) {
    const at = world.now();
    const said = (state, detail) => ({ at, state, detail });
    try {
        await world.http.send({
            service: host,
            url: `https://${host}/`,
            method: "HEAD",
            timeoutMs: 5_000,
            retries: 1,
        });
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        if (error.status === undefined) {
            return (await seesOut())
                ? said("down", `${host} does not answer the runner`)
                : said("unknown", `${host} could not be asked: the runner can't see out`);
        }
        if (error.status >= 500)
            return said("unknown", `${host} answers the runner with ${error.status}`);
    }
    return said("up", `${host} answered from the runner`);
}

;// CONCATENATED MODULE: ./lib/stories/await-live.js


/** Waits until the deployed sha answers; what answered before it is not this deploy's doing. */
async function awaitLive(world, settings, deploy) {
    if (settings.watch.live === undefined)
        return { kind: "not-asked" };
    const { every, ...live } = settings.watch.live;
    const conditions = live.conditions.map((condition) => (0,substitute/* substituteFacts */.cr)(condition, deploy));
    const probe = world.openProbe({ ...live, url: (0,substitute/* substituteFacts */.cr)(live.url, deploy), conditions });
    const startedAt = world.now();
    const deadline = startedAt + settings.watch.duration;
    for (let tries = 0;; tries += 1) {
        const run = await probe.run();
        const failed = run.conditions.filter(({ ok }) => !ok);
        const now = world.now();
        const waitedSeconds = (now - startedAt) / 1_000;
        if (run.error === undefined && failed.length === 0) {
            // Seen at the first try: it was live already, and since when is the deployment's word.
            const since = tries === 0 ? deploy.deployedAt : Math.max(deploy.deployedAt, run.at);
            world.log.line(`${(0,report_words/* sha7 */.go)(deploy.sha)} is live${tries === 0 ? "" : `, after ${(0,report_words/* duration */.p0)(waitedSeconds)}`}`);
            return { kind: "live", since, waitedSeconds };
        }
        const why = run.error ?? failed.map(({ text, actual }) => `${text} (got ${actual})`).join(", ");
        if (now >= deadline)
            return { kind: "never", why };
        if (tries % 4 === 0)
            world.log.line(`waiting for ${(0,report_words/* sha7 */.go)(deploy.sha)} to be live: ${why}`);
        await world.sleep(Math.min(every, deadline - now));
    }
}

;// CONCATENATED MODULE: ./lib/stories/find-deploy.js


/** Deploys looked back over for one that was good; beyond that a machine should not pick what to go back to. */
const lookBack = 15;
/** Which commit went live, when, and which was live and good before it. Never guesses: what nobody knows stays unknown. */
async function findDeploy(world, inputs, event) {
    const environment = inputs.environment ?? event.deployment?.environment;
    if (environment === undefined) {
        throw new errors/* SettingsError */.G("The workflow step", [
            {
                path: "environment",
                message: "is missing: expected the environment that was deployed, such as production",
            },
        ]);
    }
    const { records, deployments } = await readRecords(world, environment, {
        asked: inputs.sha ?? event.deployment?.sha,
        own: event.sha,
    });
    const live = identify(world, { ...inputs, environment }, event, records);
    if (typeof live === "string")
        return { kind: "nothing-live", why: live };
    const own = records.find(({ id }) => id === live.deploymentId);
    const takesBack = own && takenBack(own, records, deployments);
    const healthyLater = own && healthyAfter(own, records);
    // Who says when it went live knows what he means by it.
    const rolloutAt = own && inputs.deployedAt === undefined ? rolloutStart(own, live.deployedAt) : undefined;
    const deploy = { ...live, ...(rolloutAt !== undefined && { rolloutAt }) };
    return {
        kind: "found",
        deploy: await withPrevious(world, inputs, event, deploy, records),
        deploysAt: deployments.map(({ createdAt }) => createdAt),
        ...(takesBack && { takesBack }),
        ...(healthyLater !== undefined && { healthyLater }),
    };
}
/** What went live, by the first that knows: the event, the inputs, the environment, this run; else why nothing did. */
function identify(world, inputs, event, records) {
    const { environment } = inputs;
    const { deployment } = event;
    if (deployment !== undefined && inputs.sha === undefined) {
        if (deployment.environment !== environment)
            return `the deployment is of ${deployment.environment}, not of ${environment}`;
        if (deployment.state !== "success")
            return `the deployment of ${environment} is ${deployment.state}`;
        return {
            environment,
            sha: deployment.sha,
            deployedAt: inputs.deployedAt ?? deployment.statusAt,
            found: `deployment ${deployment.id}`,
            deploymentId: deployment.id,
            ref: deployment.ref,
        };
    }
    if (inputs.sha !== undefined) {
        const record = records.find(({ sha }) => sha === inputs.sha);
        return {
            environment,
            sha: inputs.sha,
            deployedAt: inputs.deployedAt ?? (record && liveSince(record, world.now())) ?? world.now(),
            found: "the sha input",
            ...(record && { deploymentId: record.id, ref: record.ref }),
        };
    }
    const [newest] = records;
    if (newest !== undefined) {
        // While another run is still deploying, what this run deployed is what is live.
        const ofThisRun = records.find(({ sha }) => sha === event.sha);
        const record = isUnderWay(newest) && newest.sha !== event.sha ? ofThisRun : newest;
        const since = record && liveSince(record, world.now());
        if (record === undefined || since === undefined) {
            return `the latest deployment of ${environment} is ${newest.statuses[0]?.state ?? "not done"}`;
        }
        return {
            environment,
            sha: record.sha,
            deployedAt: inputs.deployedAt ?? since,
            found: `deployment ${record.id}`,
            deploymentId: record.id,
            ref: record.ref,
        };
    }
    if (event.sha === undefined)
        return `${environment} has no deployments, and the event names no commit`;
    return {
        environment,
        sha: event.sha,
        deployedAt: inputs.deployedAt ?? world.now(),
        found: "this workflow run",
        ...(event.ref && { ref: event.ref }),
    };
}
/**
 * Newest first, each with its statuses, as many as are needed to find the deploy in question (`asked`, else that of this
 * run while another is under way, else the newest) and a good one before it.
 */
async function readRecords(world, environment, { asked, own }) {
    const deployments = await world.github.readDeployments({ environment, limit: lookBack });
    const isListed = (wanted) => deployments.some(({ sha }) => sha === wanted);
    let records = [];
    const inQuestion = () => {
        const [newest] = records;
        if (asked !== undefined)
            return isListed(asked) ? records.find(({ sha }) => sha === asked) : { sha: asked };
        return newest && isUnderWay(newest) && isListed(own) ? records.find(({ sha }) => sha === own) : newest;
    };
    // Two that went live are nearly always enough, and each costs a request: read on only while they are not.
    for (const deployment of deployments) {
        records = foldRuns([...records, await readRecord(world, deployment)]);
        const bad = inQuestion();
        if (bad !== undefined && chooseGood(bad, records).kind !== "none")
            break;
    }
    return { records, deployments };
}
/** A deployment with its statuses and the run that made it. */
async function readRecord({ github }, { id, sha, ref, createdAt }) {
    const statuses = await github.readDeploymentStatuses(id);
    const runId = statuses.map(({ logUrl }) => /\/actions\/runs\/(\d+)/u.exec(logUrl ?? "")?.[1]).find(Boolean);
    return { id, sha, ref, createdAt, statuses, ...(runId !== undefined && { runId: Number(runId) }) };
}
async function withPrevious(world, inputs, event, deploy, records) {
    if (inputs.previousSha !== undefined) {
        return { ...deploy, previous: { sha: inputs.previousSha, found: "the previous-sha input" } };
    }
    const own = records.find(({ id }) => id === deploy.deploymentId);
    const good = chooseGood({ sha: deploy.sha, ...(own && { id: own.id, createdAt: own.createdAt }) }, records);
    if (good.kind === "found") {
        const { id, sha, createdAt } = good.record;
        return {
            ...deploy,
            previous: {
                sha,
                deployedAt: liveSince(good.record, createdAt) ?? createdAt,
                found: `deployment ${id}`,
            },
        };
    }
    if (good.kind === "same-commit") {
        return { ...deploy, previousUnknown: `the deploy before it (${good.record.id}) was of the same commit` };
    }
    if (records.length <= 1 && event.runId !== undefined) {
        const run = await lastSuccessfulRun(world, event.runId, deploy.sha);
        if (run !== undefined) {
            return {
                ...deploy,
                previous: { sha: run.headSha, deployedAt: run.updatedAt, found: `run ${run.id} of this workflow` },
            };
        }
    }
    return { ...deploy, previousUnknown: `no earlier deploy of ${deploy.environment} that succeeded is known` };
}
/** The run of this workflow before this one that succeeded on the same branch, with another commit. */
async function lastSuccessfulRun(world, runId, sha) {
    try {
        return await readLastSuccessfulRun(world, runId, sha);
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        world.log.warning(`what this workflow ran before can't be read: ${error.message}`);
        return undefined;
    }
}
async function readLastSuccessfulRun(world, runId, sha) {
    const own = await world.github.readRun(runId);
    const runs = await world.github.readRuns({
        workflowId: own.workflowId,
        status: "success",
        limit: lookBack,
        ...(own.headBranch && { branch: own.headBranch }),
    });
    return runs.find((run) => run.id !== runId && run.startedAt <= own.startedAt && run.headSha !== sha);
}

;// CONCATENATED MODULE: ./lib/stories/await-rollback.js





/** Deployments looked through for those after a deploy. */
const await_rollback_lookBack = 15;
/** GitHub's clock and ours. */
const clocksApartMs = 30_000;
/** Deployments of the environment that were begun after this deploy, newest first. */
async function deploysAfter({ github }, deploy) {
    const { environment, deploymentId, sha } = deploy;
    const deployments = await github.readDeployments({ environment, limit: await_rollback_lookBack });
    const own = deployments.find(({ id }) => id === deploymentId) ??
        deployments.find((deployment) => deployment.sha === sha);
    // GitHub's times are whole seconds; ids grow.
    return deployments.filter(({ id, createdAt }) => own === undefined
        ? createdAt > deploy.deployedAt
        : createdAt > own.createdAt || (createdAt === own.createdAt && id > own.id));
}
/** Waits until `good` is live again, as its deployment and, where asked for, the live check say; or for as long as was asked. */
async function awaitRollback(world, settings, wanted) {
    const { rollback } = settings.response;
    const deadline = world.now() + rollback.wait;
    for (;;) {
        const found = await look(world, rollback, wanted).catch((error) => {
            if (!(error instanceof errors/* WorldError */.n))
                throw error;
            world.log.warning(`waiting for the rollback: ${error.message}`);
            return undefined;
        });
        if (found?.kind === "not-live")
            return found;
        if (found !== undefined) {
            const liveness = await awaitLive(world, settings, found.deploy);
            if (liveness.kind === "never") {
                return { kind: "not-live", why: `${(0,report_words/* sha7 */.go)(wanted.good)} does not answer: ${liveness.why}` };
            }
            const deployedAt = liveness.kind === "live" ? liveness.since : found.deploy.deployedAt;
            return { ...found, deploy: { ...found.deploy, deployedAt } };
        }
        const left = deadline - world.now();
        if (left <= 0) {
            const { good, deploy } = wanted;
            const why = `no deployment of ${(0,report_words/* sha7 */.go)(good)} to ${deploy.environment} was live within ${(0,report_words/* duration */.p0)(rollback.wait / 1_000)}`;
            return { kind: "not-live", why };
        }
        await world.sleep(Math.min(settings.watch.interval, left));
    }
}
/** Undefined while it is still to come. */
async function look(world, rollback, { deploy, good, startedAt }) {
    const after = await deploysAfter(world, deploy);
    for (const deployment of after) {
        if (!(await isRollback(world, rollback, { deployment, good, startedAt })))
            continue;
        const record = await readRecord(world, deployment);
        if (isUnderWay(record))
            return undefined;
        const since = liveSince(record, world.now());
        if (since === undefined) {
            return { kind: "not-live", why: `deployment ${record.id} of it is ${record.statuses[0]?.state}` };
        }
        const { id } = record;
        const back = { environment: deploy.environment, sha: good, deployedAt: since, deploymentId: id };
        return {
            kind: "live",
            deploy: { ...back, found: `deployment ${id}` },
            deploysAt: [...after.map(({ createdAt }) => createdAt), deploy.deployedAt],
        };
    }
    return undefined;
}
/**
 * A deployment of the good commit. Or one by a run of the workflow that was started: the deployment that GitHub makes for
 * a job names the commit of the run, whatever the job has checked out.
 */
async function isRollback(world, rollback, { deployment, good, startedAt }) {
    if (deployment.sha === good)
        return true;
    if (startedAt === undefined || deployment.createdAt < startedAt - clocksApartMs)
        return false;
    const { runId } = await readRecord(world, deployment);
    // The job of this guard has a deployment of its own.
    if (runId === undefined || String(runId) === world.env.GITHUB_RUN_ID)
        return false;
    try {
        const { event, path } = await world.github.readRun(runId);
        return rollback.workflow === undefined
            ? event === "repository_dispatch"
            : event === "workflow_dispatch" && path.endsWith(`/${rollback.workflow}`);
    }
    catch (error) {
        // Without `actions: read` only the commit tells.
        if (error instanceof errors/* WorldError */.n)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/stories/open-signals.js + 1 modules
var open_signals = __webpack_require__(73717);
;// CONCATENATED MODULE: ./lib/judge/tally.js
function tally(readings) {
    const bad = new Float64Array(readings.length + 1);
    const total = new Float64Array(readings.length + 1);
    const seconds = new Float64Array(readings.length + 1);
    for (const [index, reading] of readings.entries()) {
        bad[index + 1] = bad[index] + reading.bad;
        total[index + 1] = total[index] + reading.total;
        seconds[index + 1] = seconds[index] + reading.seconds;
    }
    return {
        length: readings.length,
        between: (from, to) => ({
            bad: bad[to] - bad[from],
            total: total[to] - total[from],
            seconds: seconds[to] - seconds[from],
        }),
    };
}
/** Bad over total, 0 when there is nothing to divide by. */
function rateOf({ bad, total }) {
    return total > 0 ? bad / total : 0;
}

;// CONCATENATED MODULE: ./lib/judge/onset.js

/** Half the 95 % point of χ² with one degree of freedom. */
const drop = 1.92;
/**
 * When the rate of bad events rose: the maximum-likelihood change point between two constant rates, with the starts
 * whose log-likelihood, divided by the dispersion, lies within 1.92 of the best. Undefined when it never rose.
 * @see Hinkley, Inference about the change-point in a sequence of random variables, Biometrika 57(1), 1970
 */
function findOnset(readings, phi) {
    const rises = risesOf(readings);
    const best = bestOf(rises);
    if (best === undefined)
        return;
    const likely = rises.filter(({ fit }) => fit >= best.fit - drop * phi);
    const at = (start) => readings[start].at;
    return { at: at(best.start), from: at(likely[0].start), to: at(likely.at(-1).start) };
}
/** Index of the reading with which the rate most likely rose. */
function changePoint(readings) {
    return bestOf(risesOf(readings))?.start;
}
function risesOf(readings) {
    const sums = tally(readings);
    const end = readings.length;
    const rises = [];
    for (let start = 1; start < end; start++) {
        const before = sums.between(0, start);
        const after = sums.between(start, end);
        if (after.bad * before.total > before.bad * after.total)
            rises.push({ start, fit: fitOf(before) + fitOf(after) });
    }
    return rises;
}
function bestOf(rises) {
    let best = rises[0];
    for (const rise of rises)
        if (rise.fit > best.fit)
            best = rise;
    return best;
}
function fitOf({ bad, total }) {
    return bad > 0 ? bad * Math.log(bad / total) : 0;
}

;// CONCATENATED MODULE: ./lib/judge/log-mean-exp.js
/** ln of Σ wᵢ·exp(xᵢ) without overflow; weights are equal and sum to 1 when absent. No terms: ln 1. */
function logMeanExp(terms, weights) {
    if (terms.length === 0)
        return 0;
    let top = Number.NEGATIVE_INFINITY;
    for (const term of terms)
        if (term > top)
            top = term;
    if (top === Number.NEGATIVE_INFINITY)
        return top;
    let sum = 0;
    for (let index = 0; index < terms.length; index++) {
        sum += (weights === undefined ? 1 / terms.length : weights[index]) * Math.exp(terms[index] - top);
    }
    return top + Math.log(sum);
}

;// CONCATENATED MODULE: ./lib/judge/restarts.js

/** A fresh test starts this often, so that a failure that shows late is not diluted by the calm before it. */
const everySeconds = 120;
/** Half the weight on the test from the settle time on, half spread over the restarts; `watchSeconds` when the end of the watch is known. */
function planRestarts(course, settledAt, watchSeconds) {
    const starts = [course.settled];
    const weights = [0.5];
    const planned = watchSeconds === undefined ? undefined : Math.max(1, Math.ceil(watchSeconds / everySeconds) - 1);
    let rest = 0.5;
    let nth = 1;
    for (const [index, { at }] of course.after.entries()) {
        if (index <= course.settled)
            continue;
        if (planned !== undefined && nth > planned)
            break;
        if (at < settledAt + nth * everySeconds * 1000)
            continue;
        // Σ 1/(n·(n+1)) = 1: an open-ended watch needs weights that never run out.
        let weight = 0;
        while (at >= settledAt + nth * everySeconds * 1000 && (planned === undefined || nth <= planned)) {
            weight += planned === undefined ? 0.5 / (nth * (nth + 1)) : 0.5 / planned;
            nth++;
        }
        starts.push(index);
        weights.push(weight);
        rest -= weight;
    }
    return { starts, weights, rest: Math.max(0, rest) };
}
/** ln of the mixed evidence of after[0, to): the settle time is left out. */
function mixedEvidence(course, { starts, weights, rest }, to) {
    const terms = [0];
    const shares = [rest];
    for (const [nth, start] of starts.entries()) {
        const begun = start < to;
        terms.push(begun ? course.evidence(start, to) : 0);
        shares.push(weights[nth]);
    }
    return logMeanExp(terms, shares);
}

;// CONCATENATED MODULE: ./lib/judge/transient.js

/** A stretch in which fewer bad events than this are expected says little about healing. */
const telling = 2;
/**
 * Whether a failure that began at `since` has outlasted what is forgiven to a restart (settle and hold). An interval
 * as long as the hold may hide where in it a short failure lay, so one more is asked for.
 */
function hasLasted(course, since, to, settings) {
    const interval = course.after[to - 1].seconds;
    const slack = interval >= settings.holdSeconds ? interval : 0;
    return course.ends[to - 1] - since >= (settings.settleSeconds + settings.holdSeconds + slack) * 1000;
}
/** Whether the end of after[from, to) is still at least half as bad as the part before it. */
function isStillBad(course, from, to, holdSeconds) {
    const sums = course.seen;
    const rate = rateOf(sums.between(from, to));
    const middle = Math.floor((from + to) / 2);
    let start = to;
    let seconds = 0;
    while (start > from &&
        (seconds < holdSeconds || (start > middle && rate * sums.between(start, to).total < telling))) {
        start--;
        seconds += course.after[start].seconds;
    }
    const [earlier, held] = [sums.between(from, start), sums.between(start, to)];
    return earlier.total <= 0 ? held.bad > 0 : rateOf(held) >= rateOf(earlier) / 2;
}

;// CONCATENATED MODULE: ./lib/judge/stand.js



function standAt(trail, at) {
    const { course, restarts } = trail;
    let to = 0;
    while (to < course.ends.length && course.ends[to] <= at)
        to++;
    return {
        trail,
        to,
        mixed: mixedEvidence(course, restarts, to),
        whole: course.evidence(0, to),
        stale: isStale(course, to, at),
        collapsed: hasCollapsed(course, to),
    };
}
function isStale({ after, ends, settled }, to, at) {
    if (to <= settled)
        return true;
    return at - ends[to - 1] > Math.max(120, 3 * after[to - 1].seconds) * 1000;
}
/** Traffic that all but vanished: the few requests that still arrive say nothing of those that do not. */
function hasCollapsed({ usualTraffic, seen, settled }, to) {
    const recent = seen.between(Math.max(settled, to - 20), Math.max(settled, to));
    const expected = (usualTraffic ?? 0) * recent.seconds;
    return expected >= 20 && recent.total < expected / 5;
}
function onsetAt({ trail: { course }, to }) {
    return findOnset([...course.before, ...course.after.slice(0, to)], course.phi);
}
/** When a failure that healed began. */
function blipOnset({ trail: { course, badUntil } }) {
    return findOnset([...course.before, ...course.after.slice(0, Math.max(badUntil, course.settled))], course.phi);
}
/** Whether the failure, wherever it began, has outlasted a restart, is more than one bad minute, and is not healing. */
function isSustained(stand, onset, deployedAt, settings) {
    const { course } = stand.trail;
    const since = Math.max(deployedAt, onset?.at ?? deployedAt);
    const interval = course.after[stand.to - 1].seconds;
    return (hasLasted(course, since, stand.to, settings) &&
        isStillBadSince(stand, since, settings) &&
        bringsHalf(stand, settings.settleSeconds + interval, firstSince(stand, since), settings));
}
/** Whether what a short failure can't bring reaches half of what is needed. */
function bringsHalf({ trail, to }, seconds, from, { alpha }) {
    const needed = Math.min(trail.calibrated.regression, Math.log(1 / alpha)) / 2;
    return trail.course.evidenceBesides(seconds, from, to) >= needed;
}
/** Index of the first reading past the settle time that began then or later. */
function firstSince({ trail: { course } }, since) {
    const begun = course.after.findIndex(({ at }) => at >= since);
    return Math.max(course.settled, begun);
}
function isStillBadSince(stand, since, { holdSeconds }) {
    const from = firstSince(stand, since);
    return from < stand.to && isStillBad(stand.trail.course, from, stand.to, holdSeconds);
}

;// CONCATENATED MODULE: ./lib/judge/persistent.js



/** Nearly every event of an interval failed: the failure filled it. */
const outage = 0.9;
/**
 * Bad since the deploy and past the settle time just as bad: then the settle time counts as evidence. An outage is
 * called after the first interval past it; anything less can still be a restart that began a little after the deploy
 * and fills parts of the intervals, so it must outlast the hold too, and without its worst minute still be worse.
 */
function persists(stand, onset, deployedAt, settings) {
    const { course } = stand.trail;
    const { to, mixed } = stand;
    const { settleSeconds } = settings;
    const { after, settled, seen } = course;
    if (settled === 0 || to <= settled || mixed <= 0)
        return false;
    const later = seen.between(settled, to);
    if (later.bad < 3 || rateOf(later) < rateOf(seen.between(0, settled)) / 2)
        return false;
    const interval = after[to - 1].seconds;
    const since = Math.max(deployedAt, onset?.at ?? deployedAt);
    if (since > deployedAt + settleSeconds * 1000)
        return false;
    const begun = after.findIndex(({ at }) => at >= since);
    // Shares of intervals added up: how long everything would have failed.
    const failing = after
        .slice(begun, to)
        .reduce((sum, { seconds }, nth) => sum + seconds * rateOf(seen.between(begun + nth, begun + nth + 1)), 0);
    const isOutage = rateOf(seen.between(to - 1, to)) >= outage;
    const outlasted = isOutage
        ? failing >= 1.1 * settleSeconds
        : hasLasted(course, since, to, settings) && bringsHalf(stand, settleSeconds + interval, begun, settings);
    return outlasted && isStillBad(course, begun, to, interval);
}

;// CONCATENATED MODULE: ./lib/judge/pools.js

/**
 * The weighted mean is the only admissible way to merge e-values whatever their dependence. Where some signals are
 * critical, half of alpha is theirs alone, so that the others can't water them down.
 * @see Vovk, Wang, E-values: calibration, combination and applications, Ann. Stat. 49(3), 2021
 */
function planPools(signals, alpha) {
    const acting = [...signals.keys()].filter((index) => signals[index].watchOnly !== true);
    const critical = acting.filter((index) => signals[index].critical === true);
    const groups = critical.length > 0 && critical.length < acting.length ? [acting, critical] : [acting];
    return groups
        .filter((group) => group.length > 0)
        .map((group) => {
        const weights = group.map((index) => signals[index].weight ?? 1);
        const sum = weights.reduce((total, weight) => total + weight, 0);
        const shares = group.map((index, nth) => [index, sum > 0 ? weights[nth] / sum : 1 / group.length]);
        return { shares: new Map(shares), need: Math.log(groups.length / alpha) };
    });
}
/** ln of the pool's average evidence, and the signal that brings most of it. */
function mergeEvidence(pool, evidence) {
    const indices = [...pool.shares.keys()];
    const weights = [...pool.shares.values()];
    const brought = (nth) => Math.log(weights[nth]) + evidence[indices[nth]];
    let top = 0;
    for (const nth of indices.keys())
        if (brought(nth) > brought(top))
            top = nth;
    return {
        log: logMeanExp(indices.map((index) => evidence[index]), weights),
        leader: indices[top],
    };
}
/** ln of the evidence with which this signal alone would carry a pool. */
function thresholdAlone(pools, index, alpha) {
    const needs = pools.flatMap(({ shares, need }) => {
        const share = shares.get(index);
        return share === undefined ? [] : [need - Math.log(share)];
    });
    return needs.length > 0 ? Math.min(...needs) : Math.log(1 / alpha);
}

;// CONCATENATED MODULE: ./lib/judge/alarm.js



/** The regression that the evidence shows at this look, if any; remembers in the trail what crossed without lasting. */
function alarmAt(stands, { pools, deployedAt, settings }) {
    for (const pool of pools) {
        const mixed = mergeEvidence(pool, stands.map((stand) => scaled(stand, stand.mixed, settings)));
        const whole = mergeEvidence(pool, stands.map((stand) => scaled(stand, stand.whole, settings)));
        if (mixed.log >= pool.need) {
            const leader = stands[mixed.leader];
            const onset = onsetAt(leader);
            if (isSustained(leader, onset, deployedAt, settings))
                return { leader, onset, rule: "sustained" };
            remember(leader, Math.max(deployedAt, onset?.at ?? 0), settings);
        }
        if (whole.log >= pool.need) {
            const leader = stands[whole.leader];
            const onset = onsetAt(leader);
            if (mixed.log >= pool.need / 2 && persists(leader, onset, deployedAt, settings)) {
                return { leader, onset, rule: "persistent" };
            }
            remember(leader, Math.max(deployedAt, onset?.at ?? 0), settings);
        }
    }
    return;
}
/** Evidence on the textbook scale: a calibrated threshold reads as ln(1/alpha). */
function scaled({ trail }, log, { alpha }) {
    return (log * Math.log(1 / alpha)) / trail.calibrated.regression;
}
function remember(stand, since, settings) {
    stand.trail.crossed = true;
    if (stand.mixed > 0 && isStillBadSince(stand, since, settings))
        stand.trail.badUntil = stand.to;
}

;// CONCATENATED MODULE: ./lib/judge/cap.js
/** Longer intervals are not capped: at minute scale a cap hides outages. */
const longestCapped = 15;
/** One short interval can bring at most five times the bad events expected at `rate` (never less than 3): bursts count, but do not decide alone. */
function capBursts(readings, rate) {
    return readings.map((reading) => reading.seconds > longestCapped
        ? reading
        : { ...reading, bad: Math.min(reading.bad, Math.max(3, Math.ceil(5 * rate * reading.total))) });
}

;// CONCATENATED MODULE: ./lib/judge/besides.js

/**
 * Indices of after[from, to) but for the worst readings that together span `seconds`. Capped readings are left out in
 * one stretch, where a failure is one; longer ones one by one, because a single burst fills each.
 */
function besides(readings, seconds, from, to) {
    const indices = Array.from({ length: Math.max(0, to - from) }, (_, nth) => from + nth);
    const interval = readings[to - 1]?.seconds ?? 1;
    const count = Math.ceil(seconds / interval);
    if (count >= indices.length)
        return [];
    if (interval > longestCapped) {
        const worst = new Set(indices.toSorted((a, b) => readings[b].bad - readings[a].bad).slice(0, count));
        return indices.filter((index) => !worst.has(index));
    }
    const badFrom = (start) => readings.slice(start, start + count).reduce((sum, { bad }) => sum + bad, 0);
    let worst = from;
    for (let start = from + 1; start + count <= to; start++)
        if (badFrom(start) > badFrom(worst))
            worst = start;
    return indices.filter((index) => index < worst || index >= worst + count);
}

;// CONCATENATED MODULE: ./lib/judge/dispersion.js
/** Fewer intervals than this say nothing about how counts scatter. */
const fewest = 8;
const usualLags = 24;
const longMemory = 3;
/**
 * How many times more the counts scatter than independent events would, at least 1: the larger of the plain and the
 * Bartlett-weighted long-run variance of the residuals, over the binomial variance.
 * @see Newey, West, A simple, positive semi-definite covariance matrix, Econometrica 55(3), 1987
 */
function dispersion(readings) {
    let bad = 0;
    let total = 0;
    for (const reading of readings) {
        bad += reading.bad;
        total += reading.total;
    }
    const rate = total > 0 ? bad / total : 0;
    const variance = total * rate * (1 - rate);
    if (readings.length < fewest || variance <= 0)
        return 1;
    const residuals = readings.map((reading) => reading.bad - reading.total * rate);
    const plain = residuals.reduce((sum, residual) => sum + residual * residual, 0);
    return Math.max(1, plain / variance, longRunVariance(residuals, plain) / variance);
}
/** How many successive points of a level say as much as one independent point, at least 1. */
function autocorrelationTime(values) {
    if (values.length < fewest)
        return 1;
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const residuals = values.map((value) => value - mean);
    const plain = residuals.reduce((sum, residual) => sum + residual * residual, 0);
    return plain > 0 ? Math.max(1, longRunVariance(residuals, plain) / plain) : 1;
}
function longRunVariance(residuals, plain) {
    // Lags past a quarter of the series would rest on too few pairs.
    const most = Math.floor(residuals.length / 4);
    const usual = bartlett(residuals, Math.min(usualLags, most));
    // A level that wanders this slowly is seen too few times in one baseline to show how far it goes: the sum falls short
    // by about half (by simulation, autoregressive noise of 0.97 at 15 s).
    return usual > longMemory * plain ? 2 * Math.max(usual, bartlett(residuals, most)) : usual;
}
function bartlett(residuals, lags) {
    let sum = 0;
    for (let lag = 0; lag <= lags; lag++) {
        let products = 0;
        for (let index = lag; index < residuals.length; index++) {
            products += residuals[index] * residuals[index - lag];
        }
        sum += lag === 0 ? products : 2 * (1 - lag / (lags + 1)) * products;
    }
    return sum;
}

;// CONCATENATED MODULE: ./lib/judge/estimate.js
const z = 1.959964;
/**
 * A rate with its 95 % score interval, widened by the dispersion.
 * @see Wilson, Probable inference, the law of succession, and statistical inference, JASA 22, 1927
 */
function ratioEstimate(bad, total, phi) {
    // A millionth of an event is rounding, and its interval would overflow.
    if (total < 1e-6)
        return { rate: undefined, low: undefined, high: undefined, n: 0, bad };
    const n = total / phi;
    const rate = Math.min(1, bad / total);
    const middle = (rate + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((rate * (1 - rate)) / n + (z * z) / (4 * n * n));
    return {
        rate,
        low: Math.max(0, Math.min(rate, middle - half)),
        high: Math.min(1, Math.max(rate, middle + half)),
        n: total,
        bad,
    };
}
/** The median of a level with the order-statistic interval that covers it 95 % of the time; `tau` is the autocorrelation time. */
function levelEstimate(values, tau) {
    const n = values.length;
    if (n === 0)
        return { rate: undefined, low: undefined, high: undefined, n };
    const sorted = values.toSorted((a, b) => a - b);
    const half = (z * Math.sqrt(n * tau)) / 2;
    const pick = (rank) => sorted[Math.min(n - 1, Math.max(0, rank))];
    return {
        rate: medianOf(sorted),
        low: pick(Math.floor((n - 1) / 2 - half)),
        high: pick(Math.ceil((n - 1) / 2 + half)),
        n,
    };
}
function medianOf(sorted) {
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-betaln/lib/index.js
var lib = __webpack_require__(65616);
;// CONCATENATED MODULE: ./lib/judge/gauge-evidence.js


const shares = [0.3, 0.5, 0.75, 0.95];
/**
 * ln of the evidence that a new point lies beyond the `rank`-th most extreme of `known` baseline points more often than
 * exchangeable points would, after `beyond` of `seen` did: a binomial mixture over the share beyond, against the
 * beta-binomial that exchangeability gives. `tau`, the autocorrelation time, thins all counts.
 * @see Wilks, Determination of sample sizes for setting tolerance limits, Ann. Math. Stat. 12(1), 1941
 */
function beyondEvidence({ beyond, seen }, { rank, known }, tau) {
    if (seen <= 0)
        return 0;
    const s = beyond / tau;
    const rest = (seen - beyond) / tau;
    const k = rank / tau;
    const others = (known + 1 - rank) / tau;
    const exchangeable = lib(s + k, rest + others) - lib(k, others);
    return logMeanExp(shares.map((q) => s * Math.log(q) + rest * Math.log1p(-q))) - exchangeable;
}

;// CONCATENATED MODULE: ./lib/judge/timeline.js
function endOf({ at, seconds }) {
    return at + seconds * 1000;
}
/**
 * In time order, each moment counted once: of two readings with one start the later given wins, and a reading that
 * begins inside the one kept before it is dropped.
 */
function tidy(readings) {
    const kept = [];
    for (const reading of readings.toSorted((a, b) => a.at - b.at)) {
        const last = kept.at(-1);
        if (last?.at === reading.at)
            kept[kept.length - 1] = reading;
        // Sources round their timestamps: a hundredth of an interval is no overlap.
        else if (last === undefined || reading.at >= endOf(last) - last.seconds * 10)
            kept.push(reading);
    }
    return kept;
}
/** Counts with "bad" always the worse outcome, at most the total. */
function worseAsBad(readings, worse) {
    return readings.map((reading) => {
        const bad = Math.min(reading.bad, reading.total);
        return { ...reading, bad: worse === "up" ? bad : reading.total - bad };
    });
}

;// CONCATENATED MODULE: ./lib/judge/gauge-course.js







/** Fewer baseline points than this order nothing. */
const fewestKnown = 8;
function gaugeCourse(signal, deployedAt, settings) {
    const { tolerate, unacceptable } = settings;
    const sign = signal.worse === "down" ? -1 : 1;
    const beforeReadings = tidy(signal.baseline.filter(({ at }) => at < deployedAt));
    const afterReadings = tidy(signal.after.filter(({ at }) => at >= deployedAt));
    const levels = afterReadings.map(({ value }) => sign * value);
    const references = [beforeReadings, ...(signal.earlier ?? []).map((readings) => tidy(readings))]
        .filter((readings) => readings.length >= fewestKnown)
        .map((readings) => referenceOf(readings.map(({ value }) => sign * value)));
    const [baseline] = beforeReadings.length >= fewestKnown ? references : [];
    const worstUsual = Math.max(...references.map(({ high }) => beyond(high, tolerate)));
    const indicate = (readings) => readings.map(({ at, seconds, value }) => ({
        at,
        seconds,
        bad: sign * value > worstUsual ? 1 : 0,
        total: 1,
    }));
    const settledAt = deployedAt + settings.settleSeconds * 1000;
    const firstSettled = afterReadings.findIndex(({ at }) => at >= settledAt);
    const settled = firstSettled < 0 ? afterReadings.length : firstSettled;
    function evidenceOf(seen) {
        if (baseline === undefined || seen.length === 0)
            return 0;
        const least = Math.min(...references.map((reference) => worseEvidence(seen, reference, tolerate)));
        return isWorse(seen) ? least : Math.min(0, least);
    }
    function isWorse(seen) {
        if (seen.length === 0 || references.length === 0)
            return false;
        const middle = medianOf(seen.toSorted((a, b) => a - b));
        return references.every(({ median }) => middle > beyond(median, tolerate));
    }
    function acceptance(from, to) {
        if (baseline === undefined)
            return 0;
        const limits = baseline.ranks.map((rank) => ({
            rank,
            limit: beyond(baseline.sorted[rank - 1], unacceptable),
        }));
        const seen = levels.slice(from, to);
        return logMeanExp(limits.map(({ rank, limit }) => beyondEvidence({ beyond: seen.filter((level) => level < limit).length, seen: seen.length }, { rank, known: baseline.sorted.length }, baseline.tau)));
    }
    const after = indicate(afterReadings);
    return {
        signal,
        before: indicate(beforeReadings),
        after,
        seen: tally(after),
        usualTraffic: undefined,
        ends: afterReadings.map(endOf),
        settled,
        isKnown: baseline !== undefined,
        indicate: (readings) => indicate(tidy(readings)),
        phi: baseline?.tau ?? 1,
        evidence: (from, to) => evidenceOf(levels.slice(from, to)),
        evidenceBesides: (seconds, from, to) => evidenceOf(besides(after, seconds, from, to).map((index) => levels[index])),
        isMaterial: (from, to) => isWorse(levels.slice(from, to)),
        alreadyBad: () => undefined,
        acceptance,
        estimates: (to) => ({
            baseline: levelEstimate(beforeReadings.map(({ value }) => value), baseline?.tau ?? 1),
            after: levelEstimate(afterReadings.slice(0, to).map(({ value }) => value), baseline?.tau ?? 1),
        }),
        detectable: () => undefined,
        secondsToAccept: () => undefined,
    };
}
function referenceOf(levels) {
    const sorted = levels.toSorted((a, b) => a - b);
    const ranks = [10, 4].map((part) => Math.max(1, Math.floor(sorted.length / part)));
    return {
        sorted,
        median: medianOf(sorted),
        high: sorted.at(-ranks[0]),
        ranks,
        tau: autocorrelationTime(levels),
    };
}
function worseEvidence(seen, reference, tolerate) {
    return logMeanExp(reference.ranks.map((rank) => {
        const limit = beyond(reference.sorted.at(-rank), tolerate);
        return beyondEvidence({ beyond: seen.filter((level) => level > limit).length, seen: seen.length }, { rank, known: reference.sorted.length }, reference.tau);
    }));
}
/** The level that is `ratio` times as bad; towards zero when worse means less. */
function beyond(level, ratio) {
    return level > 0 ? level * ratio : level / ratio;
}

;// CONCATENATED MODULE: ./lib/judge/bernoulli-evidence.js

/**
 * ln of the evidence against "the rate after is at most `tolerate` times the rate before", for few events with rates
 * near 0 or 1, such as a probe's runs, where the Poisson form of `regressionEvidence` is weak: the likelihood under
 * independent Jeffreys priors over the largest likelihood that the null allows.
 * @see Wasserman, Ramdas, Balakrishnan, Universal inference, PNAS 117(29), 2020
 */
function bernoulliEvidence({ e0, n0, e1, n1 }, tolerate) {
    const free = marginal(e0, n0 - e0) + marginal(e1, n1 - e1);
    return free - nullLogLikelihood({ e0, n0, e1, n1 }, tolerate);
}
function marginal(bad, good) {
    return lib(bad + 0.5, good + 0.5) - lib(0.5, 0.5);
}
function nullLogLikelihood({ e0, n0, e1, n1 }, tolerate) {
    const before = n0 > 0 ? e0 / n0 : 0;
    const after = n1 > 0 ? e1 / n1 : 0;
    if (after <= tolerate * before)
        return logLikelihood(e0, n0, before) + logLikelihood(e1, n1, after);
    // On the border p1 = tolerate·p0 the score is a quadratic in p0; its smaller root is the maximum.
    const bad = e0 + e1;
    const good0 = n0 - e0;
    const good1 = n1 - e1;
    const a = tolerate * (bad + good0 + good1);
    const b = bad * (1 + tolerate) + good0 + tolerate * good1;
    const root = (2 * bad) / (b + Math.sqrt(Math.max(0, b * b - 4 * a * bad)));
    const rate = Math.min(root, 1 / tolerate);
    return logLikelihood(e0, n0, rate) + logLikelihood(e1, n1, Math.min(1, tolerate * rate));
}
function logLikelihood(bad, total, rate) {
    const good = total - bad;
    return (bad > 0 ? bad * Math.log(rate) : 0) + (good > 0 ? good * Math.log1p(-rate) : 0);
}

;// CONCATENATED MODULE: ./lib/judge/ratio-evidence.js

const worseRatios = [1.5, 2, 3, 5, 10, 20, 50];
const betterShares = [0.15, 0.3, 0.5, 0.7];
const floorMultiples = [1.5, 2, 4, 8, 20, 100];
const deltaShares = [0.1, 0.3, 0.5, 0.7];
/**
 * ln of the evidence against "the rate after is at most `tolerate` times the rate before": the likelihood ratio of e1
 * given e0 + e1, averaged over worse ratios. A Bayes factor under the right-Haar prior on the unknown rate, hence an
 * e-process: its expectation stays at most 1 at every look.
 * @see Pérez-Ortiz, Lardy, de Heide, Grünwald, E-statistics, group invariance and anytime-valid testing, Ann. Stat. 52(4), 2024
 */
function regressionTest(tolerate) {
    const ratios = worseRatios.filter((ratio) => ratio > 1.1 * tolerate);
    return ratioTest(tolerate, ratios.length > 0 ? ratios : [2 * tolerate]);
}
/** ln of the evidence against "the rate after is at least `unacceptable` times the rate before"; the same formula, mirrored. */
function acceptanceTest(unacceptable) {
    return ratioTest(unacceptable, betterShares.map((share) => share * unacceptable));
}
function ratioTest(bound, ratios) {
    const logs = ratios.map((ratio) => Math.log(ratio / bound));
    const terms = ratios.map(() => 0);
    return ({ e0, n0, e1, n1 }) => {
        if (n0 <= 0 || n1 <= 0)
            return 0;
        const expected = n0 + bound * n1;
        for (let index = 0; index < terms.length; index++) {
            terms[index] = e1 * logs[index] + (e0 + e1) * Math.log(expected / (n0 + ratios[index] * n1));
        }
        return logMeanExp(terms);
    };
}
/** ln of the evidence against "the rate is at most `floor`", a mixture of Poisson likelihood ratios. */
function floorEvidence(bad, total, floor) {
    return logMeanExp(floorMultiples.map((m) => bad * Math.log(m) - (m - 1) * floor * total));
}
/** ln of the evidence against "the rate is at least `delta`", a mixture of Poisson likelihood ratios. */
function belowEvidence(bad, total, delta) {
    return logMeanExp(deltaShares.map((share) => bad * Math.log(share) + (1 - share) * delta * total));
}

;// CONCATENATED MODULE: ./lib/judge/usual-from.js




/** The change is sought over the whole baseline, so it must stand out far more than an alarm does. */
const convincing = 10;
const fewestReadings = 8;
const fewestWorse = 3;
const shortestWorseSeconds = 120;
/** A calm after an incident counts as usual once it has lasted a third of the baseline. */
const calmShare = 3;
/** What is called an incident was this many times worse than the calm; less is how some services breathe. */
const incidentRatio = 5;
/** Where in the baseline the present state begins: after an incident that healed, with one that has not, else at 0. */
function usualFrom(readings, tolerate) {
    const worse = worseFrom(readings, tolerate);
    if (worse > 0)
        return { from: worse, isWorse: true };
    return { from: calmFrom(readings, tolerate), isWorse: false };
}
function worseFrom(readings, tolerate) {
    const start = changePoint(readings) ?? 0;
    const [head, tail] = [readings.slice(0, start), readings.slice(start)];
    const sums = tally(tail);
    const { bad, total, seconds } = sums.between(0, tail.length);
    const last = sums.between(Math.max(0, tail.length - fewestWorse), tail.length);
    const lasts = last.bad * total >= (bad * last.total) / 2;
    if (head.length < fewestReadings || tail.length < fewestWorse || seconds < shortestWorseSeconds || !lasts)
        return 0;
    return bad >= 3 && evidenceOfRise(head, tail, tolerate) >= convincing ? start : 0;
}
function calmFrom(readings, tolerate) {
    const backwards = readings.toReversed();
    const start = readings.length - (changePoint(backwards) ?? readings.length);
    const [incident, calm] = [readings.slice(0, start), readings.slice(start)];
    if (incident.length < fewestReadings || calm.length * calmShare < readings.length)
        return 0;
    const [usual, bad] = [calm, incident].map((part) => rateOf(tally(part).between(0, part.length)));
    return bad >= incidentRatio * usual && evidenceOfRise(calm, incident, tolerate) >= convincing ? start : 0;
}
function evidenceOfRise(low, high, tolerate) {
    const phi = dispersion(low);
    const [a, b] = [low, high].map((readings) => tally(readings).between(0, readings.length));
    return regressionTest(tolerate)({
        e0: a.bad / phi,
        n0: a.total / phi,
        e1: b.bad / phi,
        n1: b.total / phi,
    });
}

;// CONCATENATED MODULE: ./lib/judge/wording.js
/** A rate as people write it: three significant digits, never in exponents. */
function percent(rate) {
    const value = 100 * rate;
    if (value === 0)
        return "0 %";
    if (value < 0.001)
        return "under 0.001 %";
    return `${Number(value.toPrecision(3))} %`;
}
/** A length of time in the unit that a person would choose. */
function duration(seconds) {
    if (seconds < 120)
        return `${Math.round(seconds)} s`;
    if (seconds < 7200)
        return `${Math.round(seconds / 60)} min`;
    if (seconds < 172_800)
        return `${Math.round(seconds / 3600)} h`;
    return `${Math.round(seconds / 86_400)} days`;
}

;// CONCATENATED MODULE: ./lib/judge/ratio-course.js










/** Fewer bad events than this since the deploy never raise an alarm. */
const fewestBad = 3;
/** With fewer events in the baseline the Bernoulli form sees more than the Poisson form. */
const fewEvents = 100;
/** With fewer bad events in the baseline "twice as bad" means nothing: an absolute rate is tested. */
const fewBad = 10;
/** Fewer events, none of them bad, can't outweigh any failure: as good as no baseline. */
const fewestEvents = 6;
/** At most this many events in every reading, always as many, make a check (a probe) rather than traffic. */
const checkEvents = 3;
function ratioCourse(signal, deployedAt, settings) {
    const { tolerate, unacceptable, floor } = settings;
    const regression = regressionTest(tolerate);
    const acceptable = acceptanceTest(unacceptable);
    const worse = signal.worse ?? "up";
    const rawBefore = worseAsBad(tidy(signal.baseline.filter(({ at }) => at < deployedAt)), worse);
    const rawAfter = worseAsBad(tidy(signal.after.filter(({ at }) => at >= deployedAt)), worse);
    const state = usualFrom(rawBefore, tolerate);
    const head = tally(rawBefore).between(0, state.from);
    // What counts as usual is the state in which the deploy found production, not a better one long gone.
    const usualBefore = rawBefore.slice(state.from);
    const usual = tally(usualBefore).between(0, usualBefore.length);
    // An outage must be able to pass the floor although the baseline knows no failure.
    const capRate = usual.bad < 1 ? Math.max(floor, rateOf(usual)) : rateOf(usual);
    const known = usual.total >= fewestEvents || usual.bad > 0;
    const before = known ? capBursts(usualBefore, capRate) : usualBefore;
    const after = known ? capBursts(rawAfter, capRate) : rawAfter;
    const sums = tally(after);
    const seen = tally(rawAfter);
    const baseline = { ...tally(before).between(0, before.length), phi: dispersion(before) };
    const seasons = (signal.earlier ?? [])
        .map((readings) => capBursts(worseAsBad(tidy(readings), worse), capRate))
        .map((readings) => ({ ...tally(readings).between(0, readings.length), phi: dispersion(readings) }))
        .filter(({ total }) => total > 0);
    const references = [...(known ? [baseline] : []), ...seasons];
    const usualRate = Math.max(0, ...references.map(rateOf));
    const materialRate = Math.max(tolerate * usualRate, usualRate + floor / 50);
    // Without a baseline nothing says that the deploy did it; only a rate that hardly any service lives with is called.
    const aloneFloor = 10 * floor;
    const settledAt = deployedAt + settings.settleSeconds * 1000;
    const firstSettled = after.findIndex(({ at }) => at >= settledAt);
    const settled = firstSettled < 0 ? after.length : firstSettled;
    function against({ bad, total, phi }, e1, n1) {
        const counts = { e0: bad / phi, n0: total / phi, e1: e1 / phi, n1: n1 / phi };
        const relative = total < fewEvents ? bernoulliEvidence(counts, tolerate) : regression(counts);
        return bad < 1 ? Math.min(relative, floorEvidence(e1, n1, floor)) : relative;
    }
    function evidenceOf(e1, n1) {
        if (n1 <= 0)
            return 0;
        let least = references.length === 0 ? floorEvidence(e1, n1, aloneFloor) : Number.POSITIVE_INFINITY;
        for (const reference of references)
            least = Math.min(least, against(reference, e1, n1));
        return isWorse(e1, n1) ? least : Math.min(0, least);
    }
    function isWorse(e1, n1) {
        return e1 >= fewestBad && e1 / n1 > (references.length === 0 ? aloneFloor : materialRate);
    }
    function acceptanceOf(e1, n1, leastRate) {
        if (n1 <= 0)
            return 0;
        const { bad, total, phi } = baseline;
        const absolute = belowEvidence(e1 / phi, n1 / phi, Math.max(leastRate, unacceptable * rateOf(baseline)));
        if (bad / phi < fewBad)
            return absolute;
        return Math.max(acceptable({ e0: bad / phi, n0: total / phi, e1: e1 / phi, n1: n1 / phi }), leastRate > floor ? absolute : 0);
    }
    /** The rate that is unacceptable whatever the baseline: of a check, failing every other time. */
    function leastRateFor(patient, from, to) {
        const first = after[from]?.total ?? 0;
        let isCheck = first <= checkEvents && Number.isInteger(first);
        for (let index = from; isCheck && index < to; index++)
            isCheck = after[index].total === first;
        return isCheck ? 0.5 : patient ? 10 * floor : floor;
    }
    return {
        signal,
        before,
        after,
        seen,
        usualTraffic: references.length > 0
            ? Math.min(...references.map(({ total, seconds }) => total / seconds))
            : undefined,
        ends: after.map(endOf),
        settled,
        isKnown: references.length > 0,
        indicate: () => [],
        phi: baseline.phi,
        evidence(from, to) {
            const { bad, total } = sums.between(from, to);
            return evidenceOf(bad, total);
        },
        evidenceBesides(seconds, from, to) {
            const rest = besides(after, seconds, from, to).map((index) => after[index]);
            const { bad, total } = tally(rest).between(0, rest.length);
            return evidenceOf(bad, total);
        },
        isMaterial(from, to) {
            const { bad, total } = sums.between(from, to);
            return isWorse(bad, total);
        },
        alreadyBad(to) {
            const since = rateOf(seen.between(0, to));
            const said = (was) => `${signal.name} was already this bad before the deploy: ${was}, ${percent(since)} since`;
            if (state.isWorse && Math.min(since, rateOf(usual)) > unacceptable * rateOf(head)) {
                const minutes = Math.round((deployedAt - rawBefore[state.from].at) / 60_000);
                return said(`${percent(rateOf(head))} until ${minutes} min before it, then ${percent(rateOf(usual))}`);
            }
            return Math.min(since, rateOf(usual)) >= 0.5 ? said(`${percent(rateOf(usual))} failed`) : undefined;
        },
        acceptance(from, to, patient) {
            const { bad, total } = sums.between(from, to);
            return acceptanceOf(bad, total, leastRateFor(patient, from, to));
        },
        estimates(to) {
            const { bad, total } = seen.between(0, to);
            return {
                baseline: asGiven(usual, baseline.phi, worse),
                after: asGiven({ bad, total }, baseline.phi, worse),
            };
        },
        detectable(total, threshold) {
            const rate = rateOf(baseline);
            if (rate <= 0 || total <= 0 || evidenceOf(total, total) < threshold)
                return;
            let [low, high] = [1, 1 / rate];
            for (let step = 0; step < 40; step++) {
                const middle = (low + high) / 2;
                if (evidenceOf(middle * rate * total, total) < threshold)
                    low = middle;
                else
                    high = middle;
            }
            return high;
        },
        secondsToAccept(to, threshold) {
            const { total, seconds } = sums.between(settled, to);
            if (total <= 0 || seconds <= 0)
                return;
            const rate = rateOf(baseline);
            const leastRate = leastRateFor(true, settled, to);
            for (let times = 1; times * seconds < 30 * 86_400; times *= 1.1) {
                if (acceptanceOf(rate * total * times, total * times, leastRate) >= threshold)
                    return times * seconds;
            }
            return;
        },
    };
}
function asGiven({ bad, total }, phi, worse) {
    return ratioEstimate(worse === "up" ? bad : total - bad, total, phi);
}

;// CONCATENATED MODULE: ./lib/judge/prepare.js


function prepare(signal, deployedAt, settings) {
    return signal.kind === "ratio"
        ? ratioCourse(signal, deployedAt, settings)
        : gaugeCourse(signal, deployedAt, settings);
}

;// CONCATENATED MODULE: ./lib/judge/window.js
const judgeDefaults = {
    alpha: 0.01,
    beta: 0.05,
    tolerate: 1.25,
    unacceptable: 2,
    settleSeconds: 60,
    holdSeconds: 30,
    minimumWatchSeconds: 300,
    floor: 0.001,
};

;// CONCATENATED MODULE: ./lib/judge/calibrate.js



/** However calm the past, less evidence than this never acts. */
const leastThreshold = Math.log(10);
/**
 * How much evidence this signal must bring, learnt from past windows without a deploy: the level that at most a share
 * alpha of them reached (beta, for windows made unacceptable). Split-conformal, so it holds for any history whose
 * windows are exchangeable with this one. With too few windows the textbook thresholds stay; only a history in which
 * one window in ten passes them raises them.
 * @see Vovk, Gammerman, Shafer, Algorithmic learning in a random world, 2005
 */
function calibrate(signal, { deployedAt, deadline, settings: given }) {
    const settings = { ...judgeDefaults, ...given };
    const { alpha, beta } = settings;
    const watchSeconds = deadline === undefined ? undefined : (deadline - deployedAt) / 1000;
    const past = (signal.placebos ?? []).flatMap((readings) => placebo(signal, readings) ?? []);
    const alarms = past.map(({ asIs, at }) => mostEvidence(prepare(asIs, at, settings), at, settings, watchSeconds));
    const misses = past.map(({ worse, at }) => mostAcceptance(prepare(worse(settings.unacceptable), at, settings), at, settings));
    const textbook = { regression: Math.log(1 / alpha), healthy: Math.log(1 / beta) };
    return {
        regression: quantile(alarms, alpha) ?? Math.max(textbook.regression, quantile(alarms, 0.1) ?? 0),
        healthy: Math.max(textbook.healthy, quantile(misses, beta) ?? 0),
    };
}
/** The ⌈(1 − share)(m + 1)⌉-th smallest; undefined with too few values to promise that share. */
function quantile(values, share) {
    const rank = Math.ceil((1 - share) * (values.length + 1) - 1e-9);
    const value = rank <= values.length ? values.toSorted((a, b) => a - b)[rank - 1] : undefined;
    return value === undefined ? undefined : Math.max(leastThreshold, value);
}
/** A past window as a signal of its own: as many readings as the baseline has, then a watch. */
function placebo(signal, readings) {
    const split = signal.baseline.length;
    const at = readings[split]?.at;
    if (at === undefined)
        return;
    const { name, worse = "up" } = signal;
    if (signal.kind === "gauge") {
        const levels = readings;
        const [baseline, after] = [levels.slice(0, split), levels.slice(split)];
        const grow = (value, ratio) => value > 0 === (worse === "up") ? value * ratio : value / ratio;
        return {
            at,
            asIs: { kind: "gauge", name, worse, baseline, after },
            worse: (ratio) => ({
                kind: "gauge",
                name,
                worse,
                baseline,
                after: after.map((reading) => ({ ...reading, value: grow(reading.value, ratio) })),
            }),
        };
    }
    const counts = readings;
    const [baseline, after] = [counts.slice(0, split), counts.slice(split)];
    return {
        at,
        asIs: { kind: "ratio", name, worse, baseline, after },
        worse: (ratio) => ({
            kind: "ratio",
            name,
            worse,
            baseline,
            after: after.map((reading) => {
                const failed = worse === "up" ? reading.bad : reading.total - reading.bad;
                const more = Math.min(reading.total, ratio * failed);
                return { ...reading, bad: worse === "up" ? more : reading.total - more };
            }),
        }),
    };
}
function mostEvidence(course, at, settings, watchSeconds) {
    const restarts = planRestarts(course, at + settings.settleSeconds * 1000, watchSeconds);
    let most = 0;
    for (let to = course.settled + 1; to <= course.after.length; to++) {
        most = Math.max(most, mixedEvidence(course, restarts, to), course.evidence(0, to));
    }
    return most;
}
function mostAcceptance(course, at, settings) {
    let most = 0;
    for (const [index, end] of course.ends.entries()) {
        if (end < at + settings.minimumWatchSeconds * 1000)
            continue;
        most = Math.max(most, course.acceptance(course.settled, index + 1, false));
    }
    return most;
}

;// CONCATENATED MODULE: ./lib/judge/health.js

/** Whether this signal is shown to be no worse than what must not be missed. Patient at the end of the watch. */
function isAccepted(stand, patient) {
    const { course, crossed, badUntil, calibrated } = stand.trail;
    const from = Math.max(course.settled, badUntil);
    if (stand.stale || stand.collapsed || from >= stand.to)
        return false;
    // Evidence of something worse, even if not enough to act on, is no time to stop watching.
    const suspicious = crossed ? isBadNow(stand) : stand.mixed > 0;
    return !suspicious && course.acceptance(from, stand.to, patient) >= calibrated.healthy;
}
/** The last word on one signal that raised no alarm. */
function lastWord(stand, settings) {
    const { course, crossed } = stand.trail;
    const { name } = course.signal;
    if (stand.to === 0)
        return { verdict: "inconclusive", reason: `${name} gave no readings after the deploy` };
    if (stand.to <= course.settled) {
        return {
            verdict: "inconclusive",
            reason: `${name} gave no readings after the settle time of ${settings.settleSeconds} s`,
        };
    }
    if (stand.stale)
        return { verdict: "inconclusive", reason: `${name} stopped giving readings` };
    if (stand.collapsed) {
        return {
            verdict: "inconclusive",
            reason: `${name} lost more than four fifths of its traffic; what remains says nothing of the rest`,
        };
    }
    if (crossed && isBadNow(stand)) {
        return {
            verdict: "inconclusive",
            reason: `${name} got worse, but the watch ended before it was clear whether it lasts`,
        };
    }
    if (crossed)
        return { verdict: "recovered", reason: `${name} got worse for a moment and healed by itself` };
    if (isAccepted(stand, true))
        return healthyOrOld(stand);
    if (course.isMaterial(course.settled, stand.to)) {
        return { verdict: "inconclusive", reason: `${name} looks worse, but the evidence is too thin to act on` };
    }
    const needed = course.secondsToAccept(stand.to, stand.trail.calibrated.healthy);
    return {
        verdict: "inconclusive",
        reason: `${name} has too little traffic to tell${needed === undefined ? "" : `: it would take about ${duration(needed)} of it`}`,
    };
}
function healthyOrOld({ trail: { course }, to }) {
    const old = course.alreadyBad(to);
    return old === undefined
        ? {
            verdict: "healthy",
            reason: `${course.signal.name} is no worse than ${course.isKnown ? "before" : "anybody would mind; it has no baseline"}`,
        }
        : { verdict: "elsewhere", reason: old };
}
function isBadNow({ trail: { badUntil }, to }) {
    return to > 0 && badUntil === to;
}

;// CONCATENATED MODULE: ./lib/judge/describe.js





/** The verdict with everything a person needs to check it. */
function describe(scene) {
    const { verdict, at, stands, window, onset, alarm } = scene;
    const signals = stands.map((_, index) => describeSignal(scene, index));
    const led = alarm === undefined ? undefined : signals[stands.indexOf(alarm.leader)];
    const decidedAt = stands.some(({ to }) => to > 0) ? at : (window.deadline ?? window.deployedAt);
    return {
        verdict,
        decidedAt,
        decidedAfterSeconds: (decidedAt - window.deployedAt) / 1000,
        ...(onset === undefined ? {} : { onset }),
        reason: led === undefined ? scene.reason : `${scene.reason}: ${led.reason}`,
        signals,
    };
}
function describeSignal({ verdict, alarm, stands, window, bar }, index) {
    const stand = stands[index];
    const { course, calibrated } = stand.trail;
    const { signal } = course;
    const { settings } = bar;
    const alone = thresholdAlone(bar.pools, index, settings.alpha);
    // Back on this signal's own scale: `scaled` the other way.
    const threshold = (alone * calibrated.regression) / Math.log(1 / settings.alpha);
    const logEvidence = Math.max(stand.mixed, stand.whole);
    const crosses = logEvidence >= threshold;
    const onset = crosses ? onsetAt(stand) : undefined;
    const detectable = course.detectable(eventsAtEnd(stand, window), threshold);
    const estimates = course.estimates(stand.to);
    const facts = `${shown(estimates.baseline.rate, signal.kind)} before, ${shown(estimates.after.rate, signal.kind)} after; evidence ${logEvidence.toFixed(1)} of ${threshold.toFixed(1)}${course.isKnown ? "" : "; there is no baseline, only the absolute floor was tested"}`;
    let said;
    if (verdict === "watching")
        said = { verdict: "watching", reason: facts };
    else if (alarm === undefined)
        said = lastWord(stand, settings);
    else if (alarm.leader === stand)
        said = { verdict, reason: `${facts}, ${ruleText[alarm.rule]}` };
    else if (crosses)
        said = { verdict, reason: facts };
    else if (isAccepted(stand, false))
        said = { verdict: "healthy", reason: facts };
    else
        said = { verdict: "inconclusive", reason: `${facts}; not decided yet` };
    return {
        name: signal.name,
        kind: signal.kind,
        ...said,
        ...estimates,
        logEvidence,
        threshold,
        ...(detectable === undefined ? {} : { detectable }),
        ...(onset === undefined ? {} : { onset }),
    };
}
const ruleText = {
    sustained: "and it has outlasted what is forgiven to a restart",
    persistent: "bad since the deploy and just as bad past the settle time",
};
function shown(rate, kind) {
    if (rate === undefined)
        return "nothing";
    return kind === "ratio" ? percent(rate) : String(Number(rate.toPrecision(4)));
}
/** Events past the settle time by the end of the watch, at the traffic seen since. */
function eventsAtEnd({ trail: { course }, to }, { deadline, ended }) {
    const seen = tally(course.after).between(Math.min(course.settled, to), to).total;
    const first = course.after[course.settled];
    if (first === undefined || to <= course.settled)
        return 0;
    const now = course.ends[to - 1];
    if (deadline === undefined || ended === true || now >= deadline)
        return seen;
    return (seen * (deadline - first.at)) / (now - first.at);
}

;// CONCATENATED MODULE: ./lib/judge/fault.js




/** A deploy's own time stamp may come this long after the first machine ran it. */
const stampSlackMs = 60_000;
/** A vendor's incident that ended longer than this before the onset did not cause it. */
const vendorMemoryMs = 600_000;
/** Why the deploy is not to blame for this alarm, in one sentence; undefined when nothing clears it. */
function exonerate({ leader, onset }, stands, { deployedAt, vendors = [] }, settings) {
    const { course } = leader.trail;
    const now = course.ends[leader.to - 1];
    // An integration with few calls shows its vendor's failure later than the pages that depend on it.
    const worse = stands.filter((stand) => stand === leader || Math.max(stand.mixed, stand.whole) > 0);
    const word = vendorAtFault(vendors, worse.map(({ trail }) => trail.course.signal.name), onset, now);
    if (word !== undefined)
        return `${word.vendor} is down: ${word.detail}`;
    return (beganBefore(course, onset, deployedAt, leader.to) ?? controlMoved(course, deployedAt, leader.to, settings));
}
/** Why a failure that began before the deploy is not the deploy's; undefined when it began with it. */
function beganBefore(course, onset, deployedAt, to) {
    if (onset === undefined || onset.to >= deployedAt || onset.at > deployedAt - stampSlackMs)
        return;
    const start = course.before.findIndex(({ at }) => at >= onset.at);
    const tail = start < 0 ? { bad: 0, total: 0 } : tally(course.before).between(start, course.before.length);
    const after = tally(course.after).between(0, to);
    if (tail.bad < 3 || rateOf(tail) < rateOf(after) / 2)
        return;
    const minutes = Math.round((deployedAt - onset.at) / 60_000);
    return `${course.signal.name} was already this bad before the deploy: it began about ${minutes} min earlier (${percent(rateOf(tail))} then, ${percent(rateOf(after))} since)`;
}
/** What a vendor's own word explains: the first one that was down around the onset and on whom a signal that got worse depends. */
function vendorAtFault(words, worse, onset, now) {
    const from = (onset?.from ?? now) - vendorMemoryMs;
    return words.find(({ state, at, signals }) => state === "down" &&
        at >= from &&
        at <= now + stampSlackMs &&
        signals.some((name) => worse.includes(name)));
}
/** Why a series that the deploy did not touch clears it: it got about as much worse. */
function controlMoved(course, deployedAt, to, settings) {
    const { signal } = course;
    if (signal.control === undefined || signal.control.length === 0)
        return;
    const now = course.ends[to - 1];
    const counts = signal.kind === "ratio"
        ? worseAsBad(tidy(signal.control), signal.worse ?? "up")
        : course.indicate(signal.control);
    const before = tally(counts.filter(({ at }) => at < deployedAt));
    const after = tally(counts.filter((reading) => reading.at >= deployedAt && endOf(reading) <= now));
    const c0 = before.between(0, before.length);
    const c1 = after.between(0, after.length);
    const own = [
        tally(course.before).between(0, course.before.length),
        tally(course.after).between(0, to),
    ];
    // Half an event more on either side keeps the ratio of rare failures finite.
    const ratio = (a, b) => (b.bad + 0.5) / (b.total + 1) / ((a.bad + 0.5) / (a.total + 1));
    const evidence = regressionTest(settings.tolerate)({
        e0: c0.bad / course.phi,
        n0: c0.total / course.phi,
        e1: c1.bad / course.phi,
        n1: c1.total / course.phi,
    });
    const moved = ratio(c0, c1);
    if (evidence < Math.log(10) || moved < ratio(...own) / 2)
        return;
    return `the control series of ${signal.name}, which this deploy did not touch, got as much worse (${percent(rateOf(c0))} → ${percent(rateOf(c1))})`;
}

;// CONCATENATED MODULE: ./lib/judge/judge.js










/**
 * Is production worse since the deploy, and is it the deploy's doing? Replays every look, the end of each interval, with
 * the readings up to it, and gives the first final verdict; `watching` while neither the readings nor the deadline
 * decide. Fed again with more readings it passes the same looks with the same result.
 */
function judge(window) {
    const settings = { ...judgeDefaults, ...window.settings };
    const { deployedAt, deadline } = window;
    const trails = window.signals.map((signal) => judge_open(signal, window, settings));
    const bar = { pools: planPools(window.signals, settings.alpha), deployedAt, settings };
    const blind = window.blind ?? [];
    let at = deployedAt;
    let stands = trails.map((trail) => standAt(trail, deployedAt));
    const conclude = (said) => describe({ ...said, at, stands, window, bar });
    for (const look of looksOf(trails)) {
        at = look;
        stands = trails.map((trail) => standAt(trail, look));
        const alarm = alarmAt(stands, bar);
        if (blind.length === 0) {
            if (alarm !== undefined)
                return conclude(answer(alarm, stands, window, settings));
            if (isHealthy(stands, look, bar))
                return conclude(lastAnswer(stands, blind, settings));
        }
        if (deadline !== undefined && look >= deadline)
            return conclude(lastAnswer(stands, blind, settings));
    }
    // A source that fell silent before the deadline gives no look at which its silence would show.
    if (window.ended === true) {
        stands = trails.map((trail) => standAt(trail, Math.max(at, deadline ?? at)));
        return conclude(lastAnswer(stands, blind, settings));
    }
    return conclude({ verdict: "watching", reason: "too early to tell" });
}
function judge_open(signal, window, settings) {
    const { deployedAt, deadline } = window;
    const course = prepare(signal, deployedAt, settings);
    const settledAt = deployedAt + settings.settleSeconds * 1000;
    const watchSeconds = deadline === undefined ? undefined : (deadline - deployedAt) / 1000;
    return {
        course,
        restarts: planRestarts(course, settledAt, watchSeconds),
        calibrated: signal.calibrated ?? calibrate(signal, window),
        crossed: false,
        badUntil: 0,
    };
}
function looksOf(trails) {
    return [...new Set(trails.flatMap(({ course }) => course.ends))].sort((a, b) => a - b);
}
function answer(alarm, stands, window, settings) {
    const excuse = exonerate(alarm, stands, window, settings);
    const { name } = alarm.leader.trail.course.signal;
    return excuse === undefined
        ? { verdict: "regressed", reason: `${name} got worse with the deploy`, alarm, onset: alarm.onset }
        : { verdict: "elsewhere", reason: excuse, alarm, onset: alarm.onset };
}
function isHealthy(stands, at, { deployedAt, settings }) {
    const acting = stands.filter(isActing);
    return (acting.length > 0 &&
        at - deployedAt >= settings.minimumWatchSeconds * 1000 &&
        acting.every((stand) => isAccepted(stand, false)));
}
/** The watch is over and raised no alarm: the most worrying word of any signal is the word on the deploy. */
function lastAnswer(stands, blind, settings) {
    if (blind.length > 0)
        return { verdict: "inconclusive", reason: `the guard could not see: ${blind.join("; ")}` };
    const words = stands.filter(isActing).map((stand) => ({ stand, ...lastWord(stand, settings) }));
    if (words.length === 0)
        return { verdict: "inconclusive", reason: "no signal that may act was given" };
    for (const verdict of ["inconclusive", "elsewhere", "recovered"]) {
        const said = words.filter((word) => word.verdict === verdict);
        if (said.length === 0)
            continue;
        const onset = verdict === "recovered" ? blipOnset(said[0].stand) : undefined;
        return { verdict, reason: said.map(({ reason }) => reason).join("; "), onset };
    }
    return {
        verdict: "healthy",
        reason: words.length === 1 ? words[0].reason : `all ${words.length} signals are no worse than before`,
    };
}
function isActing({ trail }) {
    return trail.course.signal.watchOnly !== true;
}

// EXTERNAL MODULE: ./lib/stories/baseline-file.js
var baseline_file = __webpack_require__(59505);
;// CONCATENATED MODULE: ./lib/judge/ledger.js

const moment = schemas/* number */.aig().min(0).max(8.64e15);
const amount = schemas/* number */.aig().min(0).max(1e15);
const ledger_level = schemas/* number */.aig().min(-1e15).max(1e15);
const seconds = schemas/* number */.aig().positive().max(86_400);
/** Seconds from the deploy, length in seconds, then bad and total, or the level. */
const spoken = schemas/* union */.KCZ([
    schemas/* tuple */.PVZ([amount, seconds, amount, amount]).refine(([, , bad, total]) => bad <= total),
    schemas/* tuple */.PVZ([amount, seconds, ledger_level]),
]);
const word = schemas/* enum */.k5n(["healthy", "regressed", "recovered", "elsewhere", "inconclusive", "watching"]);
const line = schemas/* object */.Ikc({
    v: schemas/* literal */.euz(1),
    sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u),
    at: moment,
    run: schemas/* number */.aig().int().optional(),
    verdict: word,
    after: amount,
    reason: schemas/* string */.YjP().max(2_000),
    signals: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP().max(200),
        from: schemas/* string */.YjP().max(500),
        kind: schemas/* enum */.k5n(["ratio", "gauge"]),
        verdict: word,
        r: schemas/* array */.YOg(spoken).max(10_000),
    }))
        .max(500),
})
    .transform(({ sha, at, run, verdict, after, reason, signals }) => ({
    sha,
    deployedAt: at,
    ...(run !== undefined && { runId: run }),
    verdict,
    decidedAfterSeconds: after,
    reason,
    signals: signals.map(({ r, ...signal }) => ({
        ...signal,
        readings: r
            .filter(({ length }) => length === (signal.kind === "ratio" ? 4 : 3))
            .map((numbers) => readingOf(numbers, at)),
    })),
}));
function readingOf([offset, length, first, second], deployedAt) {
    const interval = { at: Math.round(deployedAt + offset * 1_000), seconds: length };
    return second === undefined ? { ...interval, value: first } : { ...interval, bad: first, total: second };
}
/** Characters of one environment's part of the ledger. */
const most = 200_000;
/** One watch a line. Lines that are none are left out and counted: who may write to the repository may write anything. */
function parseLedger(text) {
    const lines = text
        .slice(0, 10 * most)
        .split("\n")
        .filter((one) => one.trim() !== "");
    const entries = lines.flatMap((one) => line.safeParse(ledger_parseJson(one)).data ?? []);
    return { entries: inOrder(entries), garbage: lines.length - entries.length };
}
function ledger_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * The ledger as text, bounded in size: the oldest readings go first, verdicts only when they alone are too many. The
 * newest verdict always stays.
 */
function ledgerText(entries) {
    const lines = inOrder(entries).map((entry) => ({
        whole: lineOf(entry),
        bare: lineOf({ ...entry, signals: entry.signals.map((signal) => ({ ...signal, readings: [] })) }),
    }));
    const kept = lines.map(({ whole }) => whole);
    let size = kept.reduce((sum, one) => sum + one.length, 0);
    for (let index = 0; size > most && index < lines.length; index++) {
        size -= kept[index].length - lines[index].bare.length;
        kept[index] = lines[index].bare;
    }
    let gone = 0;
    for (; size > most && gone < lines.length - 1; gone++)
        size -= lines[gone].bare.length;
    return kept.slice(gone).join("");
}
function lineOf({ sha, deployedAt, runId, verdict, decidedAfterSeconds, reason, signals, }) {
    const written = {
        v: 1,
        sha,
        at: deployedAt,
        ...(runId !== undefined && { run: runId }),
        verdict,
        after: round(decidedAfterSeconds),
        reason: reason.slice(0, 300),
        signals: signals.map(({ readings, ...signal }) => ({
            ...signal,
            // What would not be understood when it is read again is not written.
            r: readings
                .map((reading) => spoken.safeParse(numbersOf(reading, deployedAt)).data)
                .filter((numbers) => numbers !== undefined),
        })),
    };
    return `${JSON.stringify(written)}\n`;
}
function numbersOf(reading, deployedAt) {
    const interval = [round((reading.at - deployedAt) / 1_000), reading.seconds];
    if ("value" in reading)
        return [...interval, reading.value];
    // Extrapolated counts may be more bad than there were.
    return [...interval, round(Math.min(reading.bad, reading.total)), round(reading.total)];
}
/** Counts from `increase()` have digits that mean nothing. */
function round(value) {
    return Math.round(value * 1_000) / 1_000;
}
/** With this watch in it, in place of what the same run said of the same deploy before. */
function withEntry(entries, entry) {
    const others = entries.filter(({ sha, deployedAt, runId }) => sha !== entry.sha || deployedAt !== entry.deployedAt || runId !== entry.runId);
    return inOrder([...others, entry]);
}
/** Oldest first. */
function inOrder(entries) {
    return entries.toSorted((a, b) => a.deployedAt - b.deployedAt || (a.runId ?? 0) - (b.runId ?? 0));
}
/** At most `count` readings that say the same of the whole: neighbours are put together. */
function condense(readings, count) {
    const size = Math.max(1, Math.ceil(readings.length / count));
    return Array.from({ length: Math.ceil(readings.length / size) }, (_, index) => together(readings.slice(index * size, (index + 1) * size)));
}
function together(readings) {
    const sum = (of) => readings.reduce((total, reading) => total + of(reading), 0);
    const length = sum((reading) => reading.seconds);
    const interval = { at: readings[0].at, seconds: length };
    return "value" in readings[0]
        ? { ...interval, value: sum((reading) => reading.value * reading.seconds) / length }
        : { ...interval, bad: sum((reading) => reading.bad), total: sum((reading) => reading.total) };
}

;// CONCATENATED MODULE: ./lib/judge/ledger-past.js

/** Longer ago, production was another. */
const longestMs = 30 * 86_400_000;
/** The readings that earlier healthy watches left of a signal whose source keeps no history. */
function pastOf(entries, { name, from, kind }, { before, baselineSeconds, settleSeconds, }) {
    const watches = inOrder(entries)
        .filter(({ verdict, deployedAt }) => verdict === "healthy" && before - deployedAt <= longestMs)
        .map(({ deployedAt, signals }) => ({
        deployedAt,
        readings: signals
            .find((signal) => signal.name === name && signal.from === from && signal.kind === kind)
            ?.readings.filter(({ at, seconds }) => at >= deployedAt && at + seconds * 1_000 <= before) ?? [],
    }))
        .filter(({ readings }) => readings.length > 0);
    const settled = watches.flatMap(({ deployedAt, readings }) => readings.filter(({ at }) => at >= deployedAt + settleSeconds * 1_000));
    const ordered = settled.toSorted((a, b) => a.at - b.at);
    let first = ordered.length;
    for (let length = 0; first > 0 && length < baselineSeconds; first--)
        length += ordered[first - 1].seconds;
    const baseline = ordered.slice(first);
    const placebos = watches.flatMap(({ deployedAt, readings }) => {
        const earlier = ordered.filter(({ at }) => at < deployedAt).slice(-baseline.length);
        return baseline.length > 0 && earlier.length === baseline.length ? [[...earlier, ...readings]] : [];
    });
    return { baseline, placebos };
}

;// CONCATENATED MODULE: ./lib/stories/ledger.js


const ledger = "deploy-guard/ledger";
/** One of two that write at once always comes through, so this many can. */
const attempts = 10;
/** What a source remembers anyway is kept for people to look at, not to judge by. */
const fewReadings = 12;
/** A day of looks every 90 s, or 15 minutes of one a second. */
const manyReadings = 1_000;
/** Beyond what the ledger is kept under; larger is not ours. */
const ledger_mostBytes = 2_000_000;
/** Where an environment's watches are; its name, which may hold slashes, as one path segment. */
function pathOf(environment) {
    return `${encodeURIComponent(environment)}.ndjson`;
}
/** The watches of an environment, oldest first; none when there is no ledger or it can't be read. At most two requests. */
async function readLedger(world, environment) {
    try {
        const path = pathOf(environment);
        const { texts, left } = await world.github.readFiles(`refs/${ledger}`, [path], ledger_mostBytes);
        if (left.length > 0)
            world.log.warning(`the ledger of ${environment} is not ours to read: it is ignored`);
        return parse(world, texts.get(path) ?? "", environment);
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        world.log.line(`the ledger can't be read: ${error.message}`);
        return [];
    }
}
function parse(world, text, environment) {
    const { entries, garbage } = parseLedger(text);
    if (garbage > 0)
        world.log.warning(`${garbage} lines in the ledger of ${environment} make no sense: they are ignored`);
    return entries;
}
/** Who answers for a signal, as it may be written down. */
function speakerOf(world, { from }) {
    return world.hide(from).slice(0, 500);
}
/** What is to be remembered of a watch. */
function ledgerEntry(world, { deploy, verdict }, { signals, runId }) {
    return {
        sha: deploy.sha,
        deployedAt: deploy.deployedAt,
        ...(runId !== undefined && { runId }),
        verdict: verdict.verdict,
        decidedAfterSeconds: verdict.decidedAfterSeconds,
        reason: world.hide(verdict.reason),
        signals: signals.map(({ facts, kind, remembers }) => {
            // Up to the verdict: a run that is repeated later has read more, and is to write the same.
            const seen = facts.after.filter(({ at, seconds }) => at + seconds * 1_000 <= verdict.decidedAt);
            return {
                name: facts.name,
                from: speakerOf(world, facts),
                kind,
                verdict: verdict.signals.find(({ name }) => name === facts.name)?.verdict ?? "inconclusive",
                readings: condense(seen, remembers === "now" ? manyReadings : fewReadings),
            };
        }),
    };
}
/**
 * Adds a watch to `refs/deploy-guard/ledger`, where no clone looks and no branch rule applies. Whoever is overtaken reads
 * again and adds to that, so nothing is lost. What fails is a note: the watch itself is over and answered.
 */
async function appendLedger(world, environment, entry) {
    try {
        for (let attempt = 1; attempt <= attempts; attempt++) {
            if (await tryAppend(world, environment, entry))
                return;
            await world.sleep(100 * attempt);
        }
        world.log.line(`the ledger was not written: ${attempts} times another run was faster`);
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        world.log.line(`the ledger was not written: ${error.message}`);
    }
}
async function tryAppend(world, environment, entry) {
    const { github } = world;
    const path = pathOf(environment);
    const tip = await github.findRef(ledger);
    const tree = tip === undefined ? undefined : await github.readSubtree(tip);
    const file = tree?.entries.find((one) => one.path === path && one.type === "blob");
    const isOurs = file !== undefined && (file.size ?? 0) <= ledger_mostBytes;
    const before = isOurs ? new TextDecoder().decode(await github.readBlob(file.sha)) : "";
    const after = ledgerText(withEntry(parse(world, before, environment), entry));
    if (after === before)
        return true;
    const blob = await github.createBlob(new TextEncoder().encode(after));
    const changed = await github.createTree(tree?.sha, [{ path, mode: "100644", sha: blob }]);
    const commit = await github.createCommit({
        message: `Remember the watch of ${entry.sha.slice(0, 7)}\n`,
        tree: changed,
        parents: tip === undefined ? [] : [tip],
    });
    return await github.swapRef(ledger, { from: tip, to: commit.sha });
}

// EXTERNAL MODULE: ./lib/stories/watched-signal.js
var watched_signal = __webpack_require__(56836);
;// CONCATENATED MODULE: ./lib/stories/ledger-baseline.js




/** Gives signals without a history, for which no baseline step ran, the measure that earlier healthy watches left. */
async function takeLedger(world, { watch, judge }, { signals, environment, end }) {
    const bare = signals.filter(({ remembers, facts }) => remembers === "now" && facts.baseline.length === 0);
    if (bare.length === 0)
        return;
    const entries = await readLedger(world, environment);
    for (const signal of bare) {
        const { facts, kind } = signal;
        const past = pastOf(entries, { name: facts.name, from: speakerOf(world, facts), kind }, { before: end, baselineSeconds: watch.baseline / 1_000, settleSeconds: judge.settleSeconds });
        if (past.baseline.length === 0)
            continue;
        facts.baseline = past.baseline;
        const learnt = calibrate({ ...(0,watched_signal/* judged */.g)(signal), placebos: past.placebos }, {
            deployedAt: end,
            deadline: end + watch.duration,
            settings: judge,
        });
        // Healthy watches are those that raised no alarm: such a choice may raise a threshold, never lower it.
        signal.calibrated = {
            regression: Math.max(Math.log(1 / judge.alpha), learnt.regression),
            healthy: Math.max(Math.log(1 / judge.beta), learnt.healthy),
        };
        facts.notes.push("its baseline is from earlier healthy watches, as the ledger remembers them");
    }
}

;// CONCATENATED MODULE: ./lib/judge/placebos.js
/** Enough for a bound of 1 % (99 are needed), and quick to replay. */
const mostPlacebos = 120;
/** Overlapping windows of a baseline and a watch, evenly spread, without gaps and without a deploy in them. */
function placebosIn(readings, { baseline, after, stepMs, deploysAt, }) {
    const size = baseline + after;
    const starts = readings.length - size + 1;
    if (starts <= 0 || after <= 0)
        return [];
    const stride = Math.max(1, Math.floor(starts / mostPlacebos));
    const windows = [];
    for (let start = 0; start < starts && windows.length < mostPlacebos; start += stride) {
        const window = readings.slice(start, start + size);
        const from = window[0].at;
        const to = window.at(-1).at + stepMs;
        const whole = to - from <= (size + 2) * stepMs;
        if (whole && !deploysAt.some((at) => at >= from && at < to))
            windows.push(window);
    }
    return windows;
}

;// CONCATENATED MODULE: ./lib/stories/read-history.js




const read_history_dayMs = 86_400_000;
/**
 * Learns from each source's past how much evidence chance alone brings there: replays calm stretches as if something
 * had been deployed, and takes the same hours of yesterday and of a week ago for the season. Without a past, or when it
 * can't be read, the textbook thresholds stay.
 */
async function readHistory(world, { watch, judge }, { signals, facts: { deployedAt, deploysAt } }) {
    await Promise.all(signals.map(async (signal) => {
        const { facts, stepSeconds, remembers, read } = signal;
        if (remembers !== "past" || facts.baseline.length === 0)
            return;
        const stepMs = stepSeconds * 1_000;
        const span = async (from, lengthMs) => {
            const steps = Math.floor(lengthMs / stepMs);
            try {
                return await read({ from, to: from + steps * stepMs, stepSeconds });
            }
            catch (error) {
                if (!(error instanceof errors/* WorldError */.n))
                    throw error;
                world.log.detail(`${facts.name}: its past can't be read: ${error.message}`);
                return [];
            }
        };
        const steps = Math.floor(watch.history / stepMs);
        const [past, ...earlier] = await Promise.all([
            span(deployedAt - steps * stepMs, watch.history - watch.baseline),
            span(deployedAt - read_history_dayMs, watch.duration),
            span(deployedAt - 7 * read_history_dayMs, watch.duration),
        ]);
        const placebos = placebosIn(past, {
            baseline: facts.baseline.length,
            after: Math.floor(watch.duration / stepMs),
            stepMs,
            deploysAt,
        });
        signal.earlier = earlier.filter((readings) => readings.length > 0);
        const asked = { ...(0,watched_signal/* judged */.g)(signal), placebos };
        signal.calibrated = calibrate(asked, {
            deployedAt,
            deadline: deployedAt + watch.duration,
            settings: judge,
        });
        facts.notes.push(placebos.length === 0
            ? "no calm stretches of the past to calibrate on: textbook thresholds"
            : `calibrated on ${placebos.length} calm stretches of the past`);
    }));
}

// EXTERNAL MODULE: ./lib/stories/read-signals.js
var read_signals = __webpack_require__(32433);
;// CONCATENATED MODULE: ./lib/stories/watch-deploy.js







/**
 * Looks at every signal each interval and feeds the judge, until it decides or the watch is over. Started late, it first
 * takes everything that is there already, and the judge replays it as if it had been live.
 */
async function watchDeploy(world, settings, { deploy, deploysAt, baselineEnd, signals, askVendors, }) {
    const { deployedAt } = deploy;
    const { watch } = settings;
    const deadline = deployedAt + watch.duration;
    // What a counter page says is the difference to a first sample: take that one before anything that is slow.
    const live = signals.filter(({ remembers }) => remembers === "now");
    await (0,read_signals/* readAfter */.FA)(live, { since: deployedAt, now: world.now() });
    await (0,read_signals/* chooseSteps */.ru)(world, signals, deployedAt);
    await (0,baseline_file/* takeBaselineFile */.v)(world, signals, baselineEnd);
    await takeLedger(world, settings, { signals, environment: deploy.environment, end: baselineEnd });
    const notes = await (0,read_signals/* readBaseline */.mF)(world, signals, {
        end: baselineEnd,
        baselineSeconds: watch.baseline / 1_000,
    });
    // A long history takes a while to read. The looks go on meanwhile; only a verdict waits for it.
    let learning = readHistory(world, settings, {
        signals,
        facts: { deployedAt, deploysAt },
    });
    learning.catch(() => { });
    const vendors = [];
    let looks = 0;
    for (;;) {
        const now = world.now();
        const blind = await (0,read_signals/* readAfter */.FA)(signals, { since: deployedAt, now });
        for (const [name, why] of blind)
            world.log.detail(`${name} could not be read: ${why}`);
        const blindness = blind.size > 0 && blind.size === signals.length ? [...blind.values()].slice(0, 3) : [];
        const judgeNow = () => judge({
            deployedAt,
            deadline,
            settings: settings.judge,
            signals: signals.map(watched_signal/* judged */.g),
            vendors,
            blind: blindness,
            ended: now >= deadline,
        });
        let verdict = judgeNow();
        if (looks === 0)
            world.log.line(baselineLine(verdict, watch_deploy_factsOf(signals)));
        looks += 1;
        if (verdict.verdict !== "watching" && learning !== undefined) {
            await learning;
            learning = undefined;
            verdict = judgeNow();
        }
        const suspicious = verdict.signals.filter(({ verdict: word, logEvidence, threshold }) => word === "regressed" || logEvidence >= threshold / 2);
        if (suspicious.length > 0 && (verdict.verdict === "watching" || verdict.verdict === "regressed")) {
            // Asked late, when the alarm is replayed from readings of the past, a vendor still speaks to that alarm.
            const { decidedAt } = verdict;
            const words = await askVendors(suspicious.map(({ name }) => name));
            vendors.push(...words.map((word) => ({ ...word, at: Math.min(word.at, decidedAt) })));
            if (words.length > 0)
                verdict = judgeNow();
        }
        const elapsed = (world.now() - deployedAt) / 1_000;
        world.log.line(lookLine(verdict, watch_deploy_factsOf(signals), elapsed, watch.settle / 1_000));
        if (verdict.verdict !== "watching") {
            world.log.line(verdictLine(verdict));
            return { verdict, vendors, notes };
        }
        const next = deployedAt + (Math.floor((now - deployedAt) / watch.interval) + 1) * watch.interval;
        await world.sleep(Math.max(0, Math.min(next, deadline) - world.now()));
    }
}
function watch_deploy_factsOf(signals) {
    return signals.map(({ facts }) => facts);
}

;// CONCATENATED MODULE: ./lib/stories/roll-back.js















/**
 * Deploys the last good commit again by the user's own workflow, once per deploy, waits until it is live, judges it
 * against the time before the bad deploy, and writes into the incident what became of it.
 */
async function rollBack(world, settings, facts) {
    const { deploy, incident, failures, dryRun } = facts.report;
    const { rollback } = settings.response;
    // What can't be told must not stop what has been started.
    const tell = (marker, text) => attempter(world.log)("telling the incident of the rollback", async () => {
        if ("number" in incident)
            await world.github.ensureComment(incident.number, marker, world.hide(text));
    }, (message) => void failures.push(`the incident was not told of the rollback: ${message}`));
    const give = async (fact, marker = rollbackMarker) => {
        await tell(marker, noRollback(fact));
        return fact;
    };
    const good = deploy.previous?.sha;
    if (good === undefined)
        return { kind: "refused", reasons: [nothingToGoBackTo(facts.report)] };
    const what = rollbackName(rollback);
    if (dryRun)
        return { kind: "planned", what, good };
    const begun = await begin(world, settings, { ...facts, good });
    if (begun.kind === "refused" || begun.kind === "failed")
        return give(begun);
    if (begun.kind === "started") {
        world.log.line(`rolling back to ${(0,report_words/* sha7 */.go)(good)}: ${what} was started`);
        await tell(rollbackMarker, rollbackStarted(what, good));
    }
    else {
        world.log.line(`an earlier run has begun the rollback to ${(0,report_words/* sha7 */.go)(good)}: it is not started again`);
    }
    const arrival = await awaitRollback(world, settings, {
        deploy,
        good,
        startedAt: begun.kind === "started" ? begun.at : undefined,
    });
    if (arrival.kind === "not-live") {
        return give({ kind: "not-live", what, good, why: arrival.why }, recoveryMarker(good));
    }
    const after = await watchAgain(world, settings, { report: facts.report, ...arrival });
    await tell(recoveryMarker(good), recoveryComment(after, deploy));
    const { verdict, reason } = after.verdict;
    return { kind: "live", what, good, verdict, reason };
}
/** Asks whether it is safe, takes the one turn that there is for this deploy, and starts it. */
async function begin(world, settings, { good, ...facts }) {
    const { github } = world;
    const { deploy } = facts.report;
    const what = rollbackName(settings.response.rollback);
    const claim = rollbackClaim(deploy.environment, deploy.sha);
    try {
        if ((await github.findRef(claim)) !== undefined)
            return { kind: "earlier" };
        const reasons = await refusals(world, settings, { good, ...facts });
        if (reasons.length > 0)
            return { kind: "refused", reasons };
        const start = await starter(world, settings.response.rollback, deploy);
        // A second rollback is a second deploy, so the turn is taken first, by a ref that only one run can make. A run that
        // dies right after it leaves a rollback that never began, which the next one reports: better than one too many.
        if (!(await github.swapRef(claim, { from: undefined, to: deploy.sha })))
            return { kind: "earlier" };
        const at = world.now();
        await start().catch((error) => {
            // Its answer got lost, and GitHub may have taken it: what goes live will tell.
            if (!(0,explain/* isUnclear */.Z)(error))
                throw error;
            world.log.warning(`the rollback: ${error.message}`);
        });
        return { kind: "started", at };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        return { kind: "failed", what, message: error.message };
    }
}
/** Why the good commit must not be made live again by a machine: the questions of a revert of the whole deploy, as of now. */
async function refusals(world, settings, { good, ...facts }) {
    const { deploy } = facts.report;
    const later = (await deploysAfter(world, deploy)).find(({ sha }) => sha !== deploy.sha);
    if (later !== undefined) {
        return [
            `${(0,report_words/* sha7 */.go)(later.sha)} was deployed meanwhile (deployment ${later.id}): this deploy is not what is live any more.`,
        ];
    }
    const request = revertRequest(settings, { ...facts, labels: [] }, good);
    const outcome = await revertOnGitHub(world, { ...request, dryRun: true, evenIfOpen: true });
    if (outcome.kind !== "planned" && outcome.kind !== "refused")
        return ["Whether it is safe can't be told."];
    const against = [...(outcome.kind === "refused" ? outcome.reasons : []), ...outcome.warnings];
    return rollbackRefusals(against).map(({ message }) => message);
}
/** Everything that has to be asked for is asked before the turn is taken. */
async function starter({ github }, { workflow, ref, inputs, event, payload }, deploy) {
    if (workflow === undefined) {
        return () => github.dispatchRepository(event, substituted(payload, deploy));
    }
    const branch = ref ?? (await github.readRepository()).defaultBranch;
    const given = Object.entries(inputs).map(([name, value]) => [name, (0,substitute/* substituteFacts */.cr)(String(value), deploy)]);
    return () => github.dispatchWorkflow(workflow, branch, Object.fromEntries(given));
}
function substituted(value, deploy) {
    if (typeof value === "string")
        return (0,substitute/* substituteFacts */.cr)(value, deploy);
    if (Array.isArray(value))
        return value.map((item) => substituted(item, deploy));
    if (value === null || typeof value !== "object")
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, substituted(item, deploy)]));
}
/** Watches the good commit as any deploy, but against the time before the bad one. */
async function watchAgain(world, settings, { report, deploy, deploysAt }) {
    const { signals, seesOut } = (0,open_signals/* openSignals */.o)(world, settings);
    const { verdict, vendors, notes } = await watchDeploy(world, settings, {
        deploy,
        deploysAt,
        baselineEnd: report.deploy.deployedAt,
        signals,
        askVendors: vendorAsker(world, settings, { signals, seesOut }),
    });
    return { ...report, deploy, verdict, vendors, notes, signals: signals.map(({ facts }) => facts) };
}

;// CONCATENATED MODULE: ./lib/stories/answer.js













/**
 * Does what the verdict asks for and tells all of it. Only a regression is answered with writes: the revert, then the
 * incident, then the mark on the deployment, then the rollback, which takes its time. Each gets its turn, whatever became of the one before.
 */
async function answer_answer(world, settings, facts) {
    const { deploy, range, undoes, healthyLater, dryRun, token } = facts;
    const attempt = attempter(world.log);
    const integrations = failingIntegrations(settings, facts);
    const report = reportOf(world, settings, facts, integrations);
    if (undoes !== undefined)
        return await followUp(world, report, { undoes, attempt });
    if (report.verdict.verdict !== "regressed")
        return report;
    if (range !== undefined && report.range !== undefined && integrations.length > 0) {
        report.range.settings = await attempt("reading what changed", () => readChangedSettings(world, { range, deploy }, integrations), () => []);
    }
    // Read before anything is written: after a write that failed, nobody could tell whether an incident is there.
    const issues = await attempt("looking for an earlier incident", () => world.github.readIssues({ labels: [ourLabel], state: "all", limit: 50 }), () => undefined);
    const labels = [ourLabel, ...settings.response.labels];
    report.revert = await attempt("the revert", () => answerWithRevert(world, settings, { report, range, healthyLater, token, labels }), (message) => failedRevert(message, deploy));
    report.incident = await attempt("the incident", () => openIncident(world, settings, { report, issues, labels }), (message) => ({ kind: "failed", message }));
    const { revert, incident } = report;
    const fail = (what) => (message) => void report.failures.push(`${what}: ${message}`);
    if (!dryRun && "number" in incident) {
        const name = () => completeRevert(world, revert, incident.number);
        await attempt("naming the incident in the revert", name, fail("the revert does not name the incident"));
    }
    if (!dryRun) {
        await attempt("marking the deployment", () => mark(world, report), fail("the deployment could not be marked"));
    }
    const { rollback } = settings.response;
    if (rollback !== undefined) {
        const response = { ...settings.response, rollback };
        report.rollback = await attempt("the rollback", () => rollBack(world, { ...settings, response }, { report, range, healthyLater, token }), (message) => ({ kind: "failed", what: rollbackName(rollback), message }));
    }
    return report;
}
function failingIntegrations(settings, { watched, signals }) {
    const names = alarming(watched.verdict).map(({ name }) => signals.find((signal) => signal.name === name)?.integration);
    return [...new Set(names.filter((name) => name !== undefined))].map((name) => failingIntegration(name, settings.integrations[name]));
}
function reportOf({ github, now }, { links }, { deploy, range, watched, signals, live, undoes, reapplies, dryRun, runUrl }, integrations) {
    const nothing = { kind: "off", why: "nothing got worse" };
    return {
        deploy,
        ...(live !== undefined && { live }),
        ...(undoes !== undefined && { undoes }),
        ...(reapplies !== undefined && { reapplies }),
        verdict: watched.verdict,
        signals,
        failing: integrations.map(({ name }) => name),
        vendors: watched.vendors,
        ...(range !== undefined && {
            range: {
                compareUrl: range.comparison.url,
                commits: range.comparison.total,
                suspects: rankSuspects(range.candidates, integrations),
                settings: [],
            },
        }),
        revert: nothing,
        incident: nothing,
        failures: [],
        notes: watched.notes,
        runUrl,
        repositoryUrl: `${github.serverUrl}/${github.owner}/${github.repo}`,
        links,
        dryRun,
        answeredAt: now(),
    };
}
/** A revert of ours, or a rollback, went live: it is never undone by us, and the incident that it answers is told how it went. */
async function followUp(world, report, { undoes, attempt }) {
    const what = undoes.revert === undefined ? `takes ${(0,report_words/* sha7 */.go)(undoes.sha)} back` : `brings the revert #${undoes.revert}`;
    const why = `this deploy ${what}: undoing it would bring back what was undone`;
    report.revert = { kind: "off", why };
    report.incident = { kind: "off", why: "it belongs to the incident of the deploy that was undone" };
    if (report.dryRun)
        return report;
    await attempt("telling the incident", () => tellIncident(world, report, undoes), (message) => void report.failures.push(`the incident was not told: ${message}`));
    return report;
}
function failedRevert(message, { sha, previous }) {
    const commands = previous === undefined ? [] : [`git revert --no-edit ${previous.sha}..${sha}`];
    return { kind: "failed", message, commands };
}
/** Marks the deployment, so that a later run does not take this deploy for a good one. */
async function mark({ github, hide }, report) {
    const { incident, runUrl } = report;
    const { deploymentId } = report.deploy;
    if (deploymentId === undefined)
        return;
    const statuses = incident.kind === "already-open" ? await github.readDeploymentStatuses(deploymentId) : [];
    if (statuses.some(({ description }) => description.startsWith(regressedMark)))
        return;
    const description = hide(`${regressedMark}: ${headline(report)}`).slice(0, 140);
    const logUrl = "url" in incident ? incident.url : runUrl;
    await github.markDeployment(deploymentId, { state: "failure", description, ...(logUrl && { logUrl }) });
}

;// CONCATENATED MODULE: ./lib/stories/find-reapplied.js




/** Pull requests looked back over for the revert. */
const find_reapplied_lookBack = 100;
/**
 * The merged revert of ours that this deploy takes back, known by what git and GitHub write: the commit or the pull request
 * that is reverted, or the title `Reapply "…"`. A deploy without any of them costs no request.
 */
async function findReapplied({ github }, { environment }, range) {
    const named = namedIn(range, `${github.owner}/${github.repo}`);
    if (named.size === 0)
        return undefined;
    const pulls = await github.findPulls({ state: "closed", limit: find_reapplied_lookBack });
    const revert = pulls.find((pull) => pull.merged &&
        our_revert_isOurRevert(github, pull) &&
        parseRevertMarker(pull.body)?.environment === environment &&
        namesOf(pull).some((name) => named.has(name)));
    if (revert === undefined)
        return undefined;
    const issues = await github.readIssues({ labels: [ourLabel], state: "all", limit: 50 });
    const marker = incidentMarker(environment, parseRevertMarker(revert.body).bad);
    const incident = issues.find(({ body }) => body.includes(marker));
    const undone = /^This reverts #(\d{1,9}) /u.exec(revert.body)?.[1];
    return {
        revert: revert.number,
        ...(undone !== undefined && { pull: Number(undone) }),
        ...(incident && { incident: { number: incident.number, url: incident.url } }),
    };
}
/** What the deploy's changes say they revert: commits, numbers of pull requests, titles of reverts. */
function namedIn(range, repository) {
    const pulls = [...(range?.pulls.values() ?? [])].flat().filter(({ merged }) => merged);
    const messages = [
        ...(range?.comparison.commits ?? []).map(({ message }) => message),
        ...pulls.map(({ title, body }) => `${title}\n\n${body}`),
    ];
    return new Set(messages.flatMap((message) => [
        ...revertedBy(message),
        ...revertedPulls(message, repository).map((number) => `#${number}`),
        ...[/^Reapply "(.*)"/u.exec(message)?.[1]].flatMap((title) => title === undefined ? [] : [`Revert "${title}"`]),
    ]));
}
/** As the button on a pull request writes it: `Reverts acme/shop#482`. */
function revertedPulls(message, repository) {
    return [...message.matchAll(/^Reverts ([\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})\s*$/gmu)]
        .filter(([, where]) => where === undefined || where.toLowerCase() === repository.toLowerCase())
        .map(([, , number]) => number);
}
function namesOf({ number, title, mergeCommit, headSha }) {
    return [`#${number}`, title, headSha, ...(mergeCommit === undefined ? [] : [mergeCommit])];
}

;// CONCATENATED MODULE: ./lib/stories/read-range.js
/** Beyond this many, whose files would have to be asked for one by one, candidates are ranked without them. */
const mostWithFiles = 12;
/** Reads good…bad while there is time, before anything is decided. */
async function readRange(world, good, bad) {
    const comparison = await world.github.compare(good, bad);
    const shas = comparison.commits.map(({ sha }) => sha);
    const pulls = shas.length === 0 ? new Map() : await world.github.readPullsOfCommits(shas);
    const grouped = read_range_groupByPull(comparison, pulls);
    const candidates = await Promise.all(grouped.map(async (candidate, index) => {
        if (grouped.length === 1) {
            return { ...candidate, files: comparison.files, filesComplete: comparison.filesComplete };
        }
        if (index >= mostWithFiles)
            return candidate;
        return { ...candidate, ...(await readFilesOf(world, candidate)) };
    }));
    return { comparison, pulls, candidates };
}
async function readFilesOf(world, { number, sha, parent }) {
    if (number !== undefined) {
        const { files, complete } = await world.github.readPullFiles(number);
        return { files, filesComplete: complete };
    }
    if (parent === undefined)
        return { files: [], filesComplete: false };
    const { files, filesComplete } = await world.github.compare(parent, sha);
    return { files, filesComplete };
}
/** One candidate a pull request, whatever way it was merged; one a commit that came without. */
function read_range_groupByPull({ commits }, pulls) {
    const groups = new Map();
    commits.forEach((commit, order) => {
        const pull = (pulls.get(commit.sha) ?? []).find(({ merged }) => merged);
        const key = pull === undefined ? commit.sha : `#${pull.number}`;
        const known = groups.get(key);
        if (known !== undefined) {
            groups.set(key, { ...known, sha: commit.sha, order, commits: known.commits + 1 });
            return;
        }
        groups.set(key, {
            ...(pull !== undefined && { number: pull.number }),
            title: pull?.title ?? commit.message.split("\n", 1)[0] ?? "",
            url: pull?.url ?? "",
            author: pull?.author ?? commit.author,
            authorIsBot: pull?.authorIsBot ?? commit.authorIsBot,
            sha: commit.sha,
            commits: 1,
            order,
            labels: pull?.labels ?? [],
            ...(pull?.mergedAt !== undefined && { mergedAt: pull.mergedAt }),
            files: [],
            filesComplete: false,
            parent: commit.parents[0],
        });
    });
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./lib/stories/yield-to-later-deploy.js


/**
 * A regression that began after another commit was deployed is not this deploy's to answer: the later one has a watch of
 * its own. Answers the verdict as it stands then.
 */
async function yieldToLaterDeploy(world, deploy, verdict) {
    if (verdict.verdict !== "regressed")
        return verdict;
    const onset = verdict.onset?.to ?? verdict.decidedAt;
    const later = (await deploysAfter(world, deploy)).find(({ sha, createdAt }) => sha !== deploy.sha && createdAt <= onset);
    if (later === undefined)
        return verdict;
    const reason = `it got worse only after ${(0,report_words/* sha7 */.go)(later.sha)} was deployed at ${(0,report_words/* clock */.pm)(later.createdAt)} UTC: that deploy's own watch has to tell`;
    return { ...verdict, verdict: "inconclusive", reason };
}

;// CONCATENATED MODULE: ./lib/stories/watch.js




















/** A deploy is out: is production worse, and what do we do about it? */
async function watch(world, settings, { inputs, event }) {
    const found = await findDeploy(world, inputs, event);
    if (found.kind === "nothing-live")
        return nothingToWatch(world, inputs, found.why);
    const { signals, seesOut } = (0,open_signals/* openSignals */.o)(world, settings);
    const range = await findRange(world, found.deploy);
    world.log.line(deployLine(found.deploy, range?.candidates.length));
    const liveness = await awaitLive(world, settings, found.deploy);
    if (liveness.kind === "never") {
        const why = `the deployed commit did not answer within ${(0,report_words/* duration */.p0)(settings.watch.duration / 1_000)}: ${liveness.why}`;
        return nothingToWatch(world, inputs, why);
    }
    const deploy = liveness.kind === "live" ? { ...found.deploy, deployedAt: liveness.since } : found.deploy;
    const undoes = found.takesBack ?? (await findUndoneDeploy(world, deploy, range));
    const reapplies = await attempter(world.log)("looking for a revert that this deploy takes back", async () => (undoes === undefined ? await findReapplied(world, deploy, range) : undefined), () => undefined);
    if (undoes !== undefined)
        world.log.line(undoneLine(undoes));
    if (reapplies !== undefined)
        world.log.line(`watched as ${reappliedWords(reapplies)}`);
    const askVendors = vendorAsker(world, settings, { signals, seesOut });
    const watched = await watchDeploy(world, settings, {
        deploy,
        deploysAt: found.deploysAt,
        // What a revert is held against is the time before what it undoes.
        baselineEnd: undoes?.deployedAt ?? deploy.rolloutAt ?? deploy.deployedAt,
        signals,
        askVendors,
    });
    const verdict = await attempter(world.log)("looking for a later deploy", () => yieldToLaterDeploy(world, deploy, watched.verdict), () => watched.verdict);
    if (verdict !== watched.verdict)
        world.log.line(verdictLine(verdict));
    const report = await answer_answer(world, settings, {
        deploy,
        range,
        watched: { ...watched, verdict },
        signals: signals.map(({ facts }) => facts),
        ...(liveness.kind === "live" && { live: liveness }),
        undoes,
        reapplies,
        healthyLater: found.healthyLater,
        dryRun: inputs.dryRun,
        token: inputs.token,
        runUrl: event.runUrl,
    });
    const outcome = await tell(world, inputs, report);
    if (!inputs.dryRun) {
        const entry = ledgerEntry(world, report, { signals, runId: event.runId });
        await appendLedger(world, deploy.environment, entry);
    }
    return outcome;
}
/** What was deployed, if it is known what was live before; a range that can't be read costs the suspects, not the watch. */
async function findRange(world, { sha, previous }) {
    if (previous === undefined)
        return undefined;
    try {
        return await readRange(world, previous.sha, sha);
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        world.log.warning(`what was deployed can't be read: ${error.message}`);
        return undefined;
    }
}
async function tell(world, inputs, report) {
    const { verdict, revert, incident } = report;
    const path = (0,external_node_path_.join)(world.env.RUNNER_TEMP ?? ".", "deploy-guard-report.json");
    await world.files.write(path, world.hide(jsonReport(report)));
    const word = verdict.verdict;
    const opened = (fact) => fact.kind === "opened" || fact.kind === "already-open"
        ? fact
        : undefined;
    const revertPull = opened(revert);
    const issue = opened(incident);
    const line = `${report.deploy.environment}: ${word}: ${verdict.reason}`;
    const failed = fails(inputs, word);
    // A failing step is annotated by its failure.
    if (!failed)
        (word === "healthy" ? world.log.notice : world.log.warning)(line);
    return {
        outputs: {
            verdict: word,
            reason: verdict.reason,
            onset: verdict.onset === undefined ? "" : new Date(verdict.onset.at).toISOString(),
            "decided-after-seconds": String(Math.round(verdict.decidedAfterSeconds)),
            "revert-url": revertPull?.url ?? "",
            "revert-number": revertPull === undefined ? "" : String(revertPull.number),
            "incident-url": issue?.url ?? "",
            "incident-number": issue === undefined ? "" : String(issue.number),
            report: path,
        },
        summary: jobSummary(report),
        ...(failed && { failed: line }),
    };
}
function fails({ failOn }, word) {
    return (failOn !== "never" && (word === "regressed" || (failOn === "inconclusive" && word === "inconclusive")));
}
/** There is no deploy to judge: said plainly, and nothing is done. */
function nothingToWatch(world, inputs, why) {
    world.log.warning(`nothing was judged: ${why}`);
    return {
        outputs: { verdict: "inconclusive", reason: why },
        summary: `## ⚪ Nothing was judged\n\n${(0,report_text/* code */.aY)(why, 600)}\n`,
        ...(fails(inputs, "inconclusive") && { failed: `inconclusive: ${why}` }),
    };
}


/***/ }),

/***/ 56836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ judged),
/* harmony export */   w: () => (/* binding */ watchedSignals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _world_sources_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56456);


/** What the settings ask to watch: plain signals, calls of integrations, and their probes. */
function watchedSignals(settings, open) {
    const stepSeconds = settings.watch.interval / 1_000;
    const plain = Object.entries(settings.signals).map(([name, signal]) => ofSource({ name, signal, source: open.source(signal.source), stepSeconds }));
    const ofIntegrations = Object.entries(settings.integrations).flatMap(([integration, its]) => {
        const calls = its.calls === undefined
            ? []
            : [
                ofSource({
                    name: `${integration} calls`,
                    signal: its.calls,
                    source: open.source(its.calls.source),
                    stepSeconds,
                    integration,
                    its,
                }),
            ];
        const probes = its.probes.map((_, index) => ofProbe({
            integration,
            its,
            probe: open.probe(integration, index),
            seesOut: open.seesOut,
            stepSeconds,
            name: its.probes.length === 1 ? `${integration} probe` : `${integration} probe ${index + 1}`,
        }));
        return [...calls, ...probes];
    });
    return [...plain, ...ofIntegrations];
}
function ofSource(from) {
    const { name, signal, source, stepSeconds, integration, its } = from;
    const { query } = signal;
    const facts = {
        name,
        what: integration !== undefined ? "calls" : query.kind === "histogram" ? "latency" : (0,_world_sources_source_js__WEBPACK_IMPORTED_MODULE_1__/* .givesOf */ .SE)(query),
        ...(integration !== undefined && { integration }),
        from: `source ${source.name}`,
        baseline: [],
        after: [],
        queries: [],
        notes: [],
    };
    return {
        facts,
        kind: (0,_world_sources_source_js__WEBPACK_IMPORTED_MODULE_1__/* .givesOf */ .SE)(query),
        weight: signal.weight,
        critical: signal.critical ?? its?.critical ?? false,
        watchOnly: signal.watchOnly,
        worse: signal.worse,
        stepSeconds,
        remembers: source.remembers,
        narrowestStep: (before) => source.narrowestStep(query, before),
        async read(span) {
            const { ratio, gauge, queries, notes } = await source.read(query, span);
            facts.queries = queries;
            facts.notes = [...new Set([...facts.notes, ...notes])];
            return (0,_world_sources_source_js__WEBPACK_IMPORTED_MODULE_1__/* .givesOf */ .SE)(query) === "gauge" ? gauge : ratio;
        },
    };
}
function ofProbe(from) {
    const { name, integration, its, probe, seesOut, stepSeconds } = from;
    const facts = {
        name,
        what: "probe",
        integration,
        from: `probe of ${probe.name}`,
        baseline: [],
        after: [],
        queries: [],
        notes: [],
    };
    return {
        facts,
        kind: "ratio",
        weight: 1,
        critical: its.critical,
        watchOnly: false,
        worse: "up",
        stepSeconds,
        remembers: "now",
        narrowestStep: async () => undefined,
        async read({ from, to }) {
            const run = await probe.run();
            if (run.error !== undefined && !(await seesOut())) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .n("got no answer, and neither did the control probe: the runner can't see out", {
                    service: facts.from,
                });
            }
            const failed = run.conditions.filter(({ ok }) => !ok);
            if (run.error !== undefined)
                facts.notes = [`last failure: ${run.error}`];
            else if (failed.length > 0)
                facts.notes = [
                    `last failure: ${failed.map(({ text, actual }) => `${text} (got ${actual})`).join(", ")}`,
                ];
            const bad = run.error !== undefined || failed.length > 0 ? 1 : 0;
            return [{ at: from, seconds: Math.max(1, (to - from) / 1_000), bad, total: 1 }];
        },
    };
}
/** The judge's form of it. */
function judged(signal) {
    const { facts, kind, weight, critical, watchOnly, worse, earlier, calibrated } = signal;
    // What a source gives is fixed by its query, which the kind was made from.
    return {
        kind,
        name: facts.name,
        weight,
        critical,
        watchOnly,
        worse,
        baseline: facts.baseline,
        after: facts.after,
        ...(earlier !== undefined && { earlier }),
        ...(calibrated !== undefined && { calibrated }),
    };
}


/***/ })

};
