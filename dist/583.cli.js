export const id = 583;
export const ids = [583];
export const modules = {

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
const significantForm = formatter({
    maximumFractionDigits: 0,
    maximumSignificantDigits: 3,
    roundingPriority: "morePrecision",
});
const percentForm = formatter({
    maximumFractionDigits: 1,
    maximumSignificantDigits: 2,
    roundingPriority: "morePrecision",
});
const countForm = formatter({ maximumFractionDigits: 0 });
/** The first one loads the data of languages, which takes longer than all else that a mistake needs: made when asked for. */
function formatter(options) {
    let form;
    return (value) => {
        form ??= new Intl.NumberFormat("en-US", options);
        return form.format(value);
    };
}
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
    return `${percentForm(value)} %`;
}
/** Three significant digits, thousands grouped: `0.21`, `12.4`, `1,104`. */
function significant(value) {
    return significantForm(value);
}
/** Whole events: `8,903`. */
function count(value) {
    return countForm(value);
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
/* harmony export */   dM: () => (/* binding */ distinct),
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
/** Facts without those that say the same, in the order in which each came first. */
function distinct(facts) {
    return [...new Map(facts.toReversed().map((fact) => [JSON.stringify(fact), fact])).values()].toReversed();
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
/** A long name in small letters may begin as a token. */
const isDrawn = /\d|PRIVATE KEY|[a-z][A-Z]/u;
const longWords = /[\w$%+,./:=~!-]{12,}/gu;
/** Most texts have no such word, and it is the first look for a shape that takes long. */
const mayHoldToken = (text) => text.includes("PRIVATE KEY") || (text.match(longWords) ?? []).some((word) => isDrawn.test(word));
/** Where text holds credentials of published shapes: beginning and end of each place. */
function tokensIn(text) {
    if (!mayHoldToken(text))
        return [];
    return tokenShapes.flatMap((shape) => [...text.matchAll(shape)]
        .filter(([found]) => isDrawn.test(found))
        .map((match) => [match.index, match.index + match[0].length]));
}


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


/***/ })

};
