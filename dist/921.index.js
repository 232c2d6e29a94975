export const id = 921;
export const ids = [921,26];
export const modules = {

/***/ 66026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isPosition: () => (/* binding */ isPosition),
/* harmony export */   keyText: () => (/* binding */ keyText),
/* harmony export */   leafName: () => (/* binding */ leafName)
/* harmony export */ });
const position = /^\[\d+\]$/u;
/** Whether a key segment is a place in a list rather than a name. */
function isPosition(segment) {
    return position.test(segment);
}
/** A key path as people write it: `payments.stripe.hosts[0]`. */
function keyText(key) {
    return key.reduce((text, segment) => (text === "" || isPosition(segment) ? text + segment : `${text}.${segment}`), "");
}
/** The last name of a key path; a place in a list has the name of its list. */
function leafName(key) {
    return key.findLast((segment) => !isPosition(segment)) ?? "";
}


/***/ }),

/***/ 89626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ codeLanguage)
/* harmony export */ });
const slashes = ["//"];
const hash = ["#"];
const both = ['"', "'"];
const javascript = { id: "javascript", lineComments: slashes, longQuotes: ["`"], quotes: both };
const python = { id: "python", lineComments: hash, longQuotes: ['"""', "'''"], quotes: both };
const go = { id: "go", lineComments: slashes, longQuotes: ["`"], quotes: both };
const jvm = { id: "jvm", lineComments: slashes, longQuotes: ['"""', "'''"], quotes: both };
const csharp = { id: "csharp", lineComments: slashes, longQuotes: ['"""'], quotes: both };
const ruby = { id: "ruby", lineComments: hash, longQuotes: [], quotes: both };
const php = { id: "php", lineComments: ["//", "#"], longQuotes: both, quotes: [] };
// A single quote in Rust begins a lifetime more often than a character.
const rust = { id: "rust", lineComments: slashes, longQuotes: ['"'], quotes: [] };
const byExtension = {
    ts: javascript,
    tsx: javascript,
    mts: javascript,
    cts: javascript,
    js: javascript,
    jsx: javascript,
    mjs: javascript,
    cjs: javascript,
    vue: javascript,
    svelte: javascript,
    py: python,
    go,
    java: jvm,
    kt: jvm,
    kts: jvm,
    groovy: jvm,
    gradle: jvm,
    scala: jvm,
    cs: csharp,
    rb: ruby,
    rake: ruby,
    php,
    rs: rust,
};
function codeLanguage(path) {
    const extension = /\.([a-z]+)$/u.exec(path.toLowerCase())?.[1] ?? "";
    return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
}


/***/ }),

/***/ 97849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ codeSettings)
});

// EXTERNAL MODULE: ./lib/review/formats/tree.js
var tree = __webpack_require__(63543);
;// CONCATENATED MODULE: ./lib/review/code-durations.js

/** Names of units in the standard libraries: `Duration.ofSeconds`, `from_millis`, `time.Minute`, `TimeUnit.DAYS`. */
const units = [
    [/(?:^|[._]|of|from)(?:nano(?:second)?s?)$/iu, "ns"],
    [/(?:^|[._]|of|from)(?:micro(?:second)?s?)$/iu, "us"],
    [/(?:^|[._]|of|from)(?:milli(?:second)?s?|ms)$/iu, "ms"],
    [/(?:^|[._]|of|from)(?:seconds?|secs?)$/iu, "s"],
    [/(?:^|[._]|of|from)(?:minutes?|mins?)$/iu, "m"],
    [/(?:^|[._]|of|from)(?:hours?)$/iu, "h"],
    [/(?:^|[._]|of|from)(?:days?)$/iu, "d"],
];
function unitOf(name) {
    const short = name.slice(-60);
    return units.find(([pattern]) => pattern.test(short))?.[1];
}
/** Reads the quantity whose first number is at the given place. */
function quantityAt(tokens, at) {
    let product = plainNumber(tokens[at].text);
    let unit = tokens[at - 1]?.text === "*" ? unitOf(tokens[at - 2]?.text ?? "") : undefined;
    let end = at;
    while (tokens[end + 1]?.text === "*") {
        const factor = tokens[end + 2];
        const factorUnit = factor?.kind === "name" ? unitOf(factor.text) : undefined;
        if (factor?.kind === "number")
            product = String(Number(product) * Number(plainNumber(factor.text)));
        else if (factorUnit !== undefined)
            unit = factorUnit;
        else
            break;
        end += 2;
    }
    const [mark, name] = [tokens[end + 1]?.text, tokens[end + 2]];
    const isMember = mark === "." || (mark === "," && /^(?:TimeUnit|ChronoUnit)\./u.test(name?.text ?? ""));
    if (isMember && name?.kind === "name")
        unit ??= unitOf(name.text);
    const sign = tokens[at - 1]?.text === "-" && !/^(?:name|number)$/u.test(tokens[at - 2]?.kind ?? "") ? "-" : "";
    return { value: `${sign}${product}${unit ?? ""}`, end };
}
/** Without the suffix for its type, `30L`, `1.5f`, `10_u64`. */
function plainNumber(source) {
    if (/^0[xob]/iu.test(source))
        return (0,tree/* numberText */.$4)(source);
    const [digits = source] = /^[\d_]+(?:\.[\d_]+)?(?:[eE][+-]?\d+)?/u.exec(source) ?? [];
    return (0,tree/* numberText */.$4)(digits);
}

;// CONCATENATED MODULE: ./lib/review/code-tokens.js
const spaces = /[^\S\n]+/uy;
const code_tokens_name = /[$@]*[\p{L}_][\p{L}\p{N}_]*(?:[?!](?!=))?(?:(?:\?\.|::|->|\.)\$?[\p{L}_][\p{L}\p{N}_]*!?)*/uy;
const number = /0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?[a-zA-Z]*\d*/uy;
const mark = /===|!==|=>|:=|==|!=|>=|<=|->|\?\?=?|\|\|=?|&&=?|[+*/|&^%-]=|\.\.\.|./suy;
const symbol = /(?<![\p{L}\p{N}_"']):(?=[\p{L}_])/uy;
const heredoc = /<<[~<-]?["']?([\p{L}_][\p{L}\p{N}_]*)["']?/uy;
const regex = /\/(?![*/])(?:[^\\/\n]|\\[^\n]){1,200}\/[a-z]*/uy;
const rawRust = /r(#*)"/uy;
const character = /'(?:\\[^\n]{1,8}|[^'\\\n])'/uy;
/** After this many strings that nothing closes, none is searched for beyond its line: each search reads to the end. */
const maxUnclosed = 20;
/**
 * Literals, names and punctuation of a source file. One reader for all languages, as it needs only what they agree on
 * and has to read code that no parser of a fixed version would accept; it never fails, and a string that is never
 * closed ends with its line.
 */
function tokensOf(text, language) {
    const tokens = [];
    let at = 0;
    let line = 1;
    let lineStart = 0;
    let lineBreak = lineEnd(text, 0);
    let unclosed = 0;
    while (at < text.length) {
        const { kind, content = "", end } = scan();
        if (kind !== undefined)
            tokens.push({ kind, text: content, line, column: at - lineStart });
        while (lineBreak < end && lineBreak !== text.length) {
            line += 1;
            lineStart = lineBreak + 1;
            lineBreak = lineEnd(text, lineStart);
        }
        at = end;
    }
    return tokens;
    function scan() {
        const char = text[at];
        if (char === "\n")
            return { kind: "newline", content: char, end: at + 1 };
        if (/\s/u.test(char))
            return { end: at + match(spaces)[0].length };
        // Most of code is words; nothing else begins like them, but for r"" in Rust.
        if (/[A-Za-z_]/.test(char) && !(char === "r" && language.id === "rust"))
            return scanRest();
        if (language.lineComments.some((start) => text.startsWith(start, at)))
            return { end: lineEnd(text, at) };
        if (text.startsWith("/*", at) && language.lineComments.includes("//"))
            return { end: after("*/", at + 2) };
        return scanString(char) ?? scanRest();
    }
    function scanString(char) {
        const raw = language.id === "rust" ? match(rawRust) : null;
        if (raw !== null) {
            const close = `"${raw[1]}`;
            const end = after(close, at + raw[0].length);
            return { kind: "string", content: text.slice(at + raw[0].length, end - close.length), end };
        }
        const long = language.longQuotes.find((one) => text.startsWith(one, at));
        const quote = long ?? language.quotes.find((one) => one === char);
        if (quote !== undefined) {
            const start = at + quote.length;
            const gaveUp = long !== undefined && unclosed > maxUnclosed;
            const close = gaveUp ? undefined : endOfString(text, start, quote, language);
            if (close === undefined)
                unclosed += 1;
            const end = close ?? lineEnd(text, at);
            return {
                kind: "string",
                content: text.slice(start, end),
                end: text.startsWith(quote, end) ? end + quote.length : Math.max(end, start),
            };
        }
        const here = language.id === "ruby" || language.id === "php" ? match(heredoc) : null;
        if (here === null || unclosed > maxUnclosed)
            return undefined;
        // What follows on its line is left out.
        const start = lineBreak + 1;
        const close = heredocEnd(text, start, here[1]);
        if (close === undefined)
            unclosed += 1;
        return close && { kind: "string", content: text.slice(start, close.start), end: close.end };
    }
    function scanRest() {
        const word = match(code_tokens_name);
        if (word !== null)
            return { kind: "name", content: plainName(word[0]), end: at + word[0].length };
        const skipped = (language.id === "ruby" ? match(symbol) : null) ??
            (language.id === "rust" ? match(character) : null) ??
            (mayBeRegex(tokens.at(-1), language) ? match(regex) : null);
        if (skipped !== null)
            return { end: at + skipped[0].length };
        const digits = match(number);
        if (digits !== null)
            return { kind: "number", content: digits[0], end: at + digits[0].length };
        const [punctuation = " "] = match(mark) ?? [];
        return { kind: "mark", content: punctuation, end: at + punctuation.length };
    }
    function match(pattern) {
        pattern.lastIndex = at;
        return pattern.exec(text);
    }
    function after(closing, from) {
        const end = text.indexOf(closing, from);
        return end === -1 ? text.length : end + closing.length;
    }
}
function plainName(text) {
    if (/^\w+$/.test(text))
        return text;
    return text
        .replaceAll(/\?\.|::|->/gu, ".")
        .replaceAll(/[$@!?]/gu, "")
        .replace(/^(?:this|self|cls)\./u, "");
}
/** The offset of the closing quote, or of the end of the line where it has to close there; undefined when it never does. */
function endOfString(text, start, quote, language) {
    const escapes = !(quote === "`" && language.id === "go") && !isVerbatim(text, start, language);
    const interpolates = quote === "`" && language.id === "javascript";
    const long = language.longQuotes.includes(quote);
    let braces = 0;
    for (let at = start; at < text.length; at += 1) {
        const char = text[at];
        if (char === "\\" && escapes)
            at += 1;
        else if (char === "\n" && !long)
            return at;
        else if (interpolates && char === "$" && text[at + 1] === "{")
            braces += 1;
        else if (interpolates && char === "}" && braces > 0)
            braces -= 1;
        else if (braces === 0 && text.startsWith(quote, at))
            return at;
    }
    return undefined;
}
function lineEnd(text, from) {
    const end = text.indexOf("\n", from);
    return end === -1 ? text.length : end;
}
/** C#'s @"C:\dir" has no escapes. */
function isVerbatim(text, start, language) {
    return language.id === "csharp" && /@\$?$/u.test(text.slice(Math.max(0, start - 3), start - 1));
}
function heredocEnd(text, from, word) {
    const close = new RegExp(`^[ \\t]*${word}\\b`, "gmu");
    close.lastIndex = from;
    const found = close.exec(text);
    return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}
/** A slash after a value divides; after a mark or a keyword it begins a regular expression. */
function mayBeRegex(previous, { id }) {
    if (id !== "javascript" && id !== "ruby")
        return false;
    if (previous === undefined || previous.kind === "newline")
        return true;
    if (previous.kind === "mark")
        return !/[)\]}]/u.test(previous.text);
    return /^(?:return|typeof|case|if|unless|when|and|or|not)$/u.test(previous.text);
}

;// CONCATENATED MODULE: ./lib/review/code-settings.js


/** Deep nesting is cut from the left: the names near a literal tell more than the far ones. */
const maxPath = 8;
const maxName = 200;
const keywords = /^(?:if|elif|else|for|foreach|while|until|unless|switch|match|when|case|catch|except|with|using|return|yield|throw|raise|await|async|new|do|try|finally|in|not|and|or|function|func|fun|fn|def|lambda|lock|synchronized)$/u;
const environmentCall = /(?:^|\.)(?:getenv|lookupenv|getenvironmentvariable|option_env|env|environ|config|env(?:iron)?\.(?:get|fetch|var|var_os|str|bool|int|float|list|string|setdefault|require))$/iu;
const environmentTable = /^(?:process\.env|import\.meta\.env|Bun\.env|os\.environ|environ|ENV|_ENV|_SERVER)$/u;
/** What stands after a colon in a declaration and gives no value. */
const typeName = /^(?:number|string|str|boolean|bool|any|unknown|object|u?int\d*|[iuf]\d+|usize|float\d*|double|long|String|Int|Integer|Long|Double|Float|Boolean|Duration|TimeSpan|time\.Duration)$/u;
const variableName = /^[A-Z][A-Z0-9_]*$/u;
/**
 * Every literal of a source file, keyed by the names it is assigned or passed to: `{ stripe: { timeout: 5 } }`,
 * `STRIPE["timeout"] = 5` and `new Stripe(key, { timeout: 5 })` alike. Follows brackets and names, not types or control
 * flow: what is computed has no setting, but for
 * products of numbers, units of time, and a single name, which stands for its value.
 */
function codeSettings(text, language) {
    const tokens = tokensOf(text, language);
    const settings = [];
    const frames = [code_settings_frame("", [])];
    /** Python has no brackets around a class: its body is what is indented deeper. */
    const classes = [];
    const reads = new Set();
    let here = frames[0];
    /** The statement loads modules; its strings are no settings. */
    let importing = false;
    for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at];
        if (token.kind === "newline")
            readNewline(at);
        else if (token.kind === "name")
            readName(token, at);
        else if (token.kind === "string")
            readString(token, at);
        else if (token.kind === "number")
            at = readNumber(token, at);
        else
            readMark(token, at);
    }
    return settings;
    function key() {
        const enclosing = frames.length === 1 ? classes.map(({ name }) => name) : [];
        return [...enclosing, ...here.path, ...here.label].slice(-maxPath);
    }
    function emit(value, type, line, role) {
        if (!importing)
            settings.push({ key: key(), value, type, line, ...(role && { role }) });
    }
    function emitRead(variable, line) {
        if (reads.has(variable))
            return;
        reads.add(variable);
        settings.push({ key: [variable], value: variable, type: "string", line, role: "env-read" });
    }
    function readNewline(at) {
        const next = tokens[at + 1];
        if (next === undefined || next.kind === "newline")
            return;
        if (language.id === "python" && frames.length === 1) {
            while (classes.length > 0 && classes.at(-1).column >= next.column)
                classes.pop();
        }
        const goesOn = /^(?:[=:+*/|&?,\\]|=>|:=|->|\|\||&&|\?\?|\+=)$/u.test(tokens[at - 1]?.text ?? "");
        const wentOn = next.kind === "mark" && /^(?:[.?:+*|]|\|\||&&|\?\?)$/u.test(next.text);
        if (here.open !== "(" && here.open !== "[" && !goesOn && !wentOn)
            endStatement();
    }
    function endStatement() {
        here.label = [];
        here.last = [];
        here.conditions = 0;
        if (frames.length === 1)
            importing = false;
    }
    function readName({ text, line }, at) {
        const previous = tokens[at - 1];
        const starts = previous === undefined || previous.kind === "newline" || previous.text === ";";
        if (starts &&
            frames.length === 1 &&
            /^(?:import|from|use|using|package|require|require_relative)$/u.test(text)) {
            importing = true;
        }
        if (previous?.text === "class" && language.id === "python" && frames.length === 1) {
            classes.push({ name: text, column: previous.column });
        }
        else if (/^(?:class|object|interface|module|struct|namespace|trait|impl)$/u.test(previous?.text ?? "")) {
            here.label = [text];
        }
        const dot = text.lastIndexOf(".");
        if (environmentTable.test(text.slice(0, Math.max(dot, 0))) && variableName.test(text.slice(dot + 1))) {
            emitRead(text.slice(dot + 1), line);
        }
        if (environmentTable.test(text) && previous?.text === "=" && tokens[at - 2]?.text === "}")
            readDestructured(at - 3);
        if (/^(?:true|false)$/iu.test(text))
            emit(text.toLowerCase(), "boolean", line);
        else if (/^(?:null|None|nil|undefined)$/u.test(text))
            emit("", "null", line);
        else {
            here.last = text.split(".");
            // `retries: Infinity` and `backoff: exponential` say as much as a number.
            if (isWholeValue(at) && !typeName.test(text))
                emit(text, "other", line);
        }
    }
    function isWholeValue(at) {
        const [before, after] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? "\n"];
        return here.label.length > 0 && /^(?::|=|:=|=>)$/u.test(before) && /^[,;)}\]\n]$/u.test(after);
    }
    /** `const { STRIPE_KEY, STRIPE_URL: url } = process.env` */
    function readDestructured(from) {
        for (let at = from; at >= 0 && tokens[at].text !== "{"; at -= 1) {
            const { kind, text, line } = tokens[at];
            if (kind === "name" && variableName.test(text))
                emitRead(text, line);
        }
    }
    function readString({ text, line }, at) {
        const next = tokens[at + 1]?.kind === "newline" ? tokens[at + 2]?.text : tokens[at + 1]?.text;
        const first = here.strings === 0;
        here.strings += 1;
        here.last = [text.slice(0, maxName)];
        const isKey = next === "=>" || (next === ":" && here.conditions === 0);
        if (isKey || (here.subscriptOf !== undefined && next === "]"))
            return;
        // Spring: @Value("${STRIPE_KEY:none}")
        const placeholders = language.id === "jvm" ? text.matchAll(/\$\{([A-Z][A-Z0-9_]+)[:}]/gu) : [];
        for (const [, variable] of placeholders)
            emitRead(variable, line);
        if (first && environmentCall.test(here.callee.slice(-100)) && variableName.test(text)) {
            emitRead(text, line);
            // A default is keyed by what it is assigned to, else by the variable.
            if (key().length === 0)
                here.path = [text];
            return;
        }
        const namesNext = tokens[at - 1]?.text === "(" && next === "," && /^[A-Za-z][\w.:-]{0,100}$/u.test(text);
        emit(text, "string", line, namesNext && /header/iu.test(here.callee) ? "header-name" : undefined);
        // set("timeout", 30): the first argument names the second.
        if (namesNext && here.label.length === 0)
            here.path = [...here.path, text];
    }
    function readNumber({ text, line }, at) {
        const { value, end } = quantityAt(tokens, at);
        here.last = [text];
        if (tokens[end + 1]?.text === ":" && here.conditions === 0)
            return end;
        const label = here.label;
        const [operator, compared] = [tokens[at - 1], tokens[at - 2]];
        if (/^[<>]=?$/u.test(operator?.text ?? "") && compared?.kind === "name")
            here.label = compared.text.split(".");
        // timedelta(seconds=30) says the unit where others say the name.
        const named = here.callee.endsWith("timedelta") ? unitOf(label.at(-1) ?? "") : undefined;
        if (named !== undefined)
            here.label = [];
        emit(`${value}${here.unit ?? named ?? ""}`, "number", line);
        here.label = label;
        return end;
    }
    function readMark({ text, line }, at) {
        if (text === "(" || text === "[" || text === "{")
            open(text, at);
        else if (text === ")" || text === "]" || text === "}")
            close(line);
        else if (text === ";")
            endStatement();
        else if (text === ",") {
            here.label = [];
            here.last = [];
        }
        else if (text === "?")
            here.conditions += 1;
        else if (text === ":" && here.conditions > 0)
            here.conditions -= 1;
        // In `timeout: number = 30` the name stands before the colon.
        else if (text === "=" && here.label.length > 0 && tokens[at - 2]?.text === ":")
            here.last = [];
        else if (/^(?::|=|:=|=>|\|\|=|\?\?=)$/u.test(text) && here.last.length > 0) {
            here.label = here.last;
            here.last = [];
        }
    }
    function open(bracket, at) {
        const previous = tokens[at - 1];
        const isName = previous?.kind === "name" && !keywords.test(previous.text);
        const path = key();
        let opened = code_settings_frame(bracket, path);
        if (bracket === "[" && here.last.length > 0 && (isName || previous?.text === "]")) {
            opened.subscriptOf = here.last;
        }
        else if (bracket === "(" && isName) {
            const unit = unitOf(previous.text);
            const names = unit === undefined && !isTransparent(previous.text) ? [previous.text] : [];
            opened = { ...code_settings_frame(bracket, [...path, ...names]), callee: previous.text, unit };
        }
        else if (bracket === "{" && isName && here.label.length === 0 && isComposite(at)) {
            opened = code_settings_frame(bracket, [...path, previous.text]);
        }
        frames.push(opened);
        here = opened;
    }
    /** http.Client{Timeout: 30} in Go and Rust, and not a type that a function returns. */
    function isComposite(at) {
        const isType = /(?:^|\.)[A-Z]\w*$/u.test(tokens[at - 1]?.text ?? "");
        return isType && !/^(?:[*):]|->)$/u.test(tokens[at - 2]?.text ?? "");
    }
    function close(line) {
        if (frames.length === 1)
            return;
        const { subscriptOf, strings, last } = frames.pop();
        here = frames.at(-1);
        here.last = [];
        const [only] = last;
        if (subscriptOf === undefined || strings !== 1 || only === undefined)
            return;
        here.last = [...subscriptOf, only];
        if (environmentTable.test(subscriptOf.join(".")) && variableName.test(only))
            emitRead(only, line);
    }
}
/** Calls that only fetch or convert what is passed on. */
function isTransparent(callee) {
    return callee.endsWith("timedelta") || environmentCall.test(callee.slice(-100));
}
function code_settings_frame(open, path) {
    return {
        open,
        path: path.slice(-maxPath),
        label: [],
        last: [],
        conditions: 0,
        callee: "",
        unit: undefined,
        subscriptOf: undefined,
        strings: 0,
    };
}


/***/ }),

/***/ 2921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  canMatter: () => (/* binding */ canMatter),
  diffFile: () => (/* binding */ diffFile),
  settingsIn: () => (/* binding */ settingsIn)
});

// EXTERNAL MODULE: ./lib/review/code-language.js
var code_language = __webpack_require__(89626);
// EXTERNAL MODULE: ./lib/review/code-settings.js + 2 modules
var code_settings = __webpack_require__(97849);
// EXTERNAL MODULE: ./lib/review/change.js
var change = __webpack_require__(66026);
;// CONCATENATED MODULE: ./lib/review/diff-settings.js

/**
 * What differs by key. The order of keys is no difference, nor is the order of list items, which are paired by what
 * they hold and then by place. What vanished here and appeared there with the same last name and value has moved.
 */
function diffSettings(before, after) {
    const pairs = [];
    pairAt(before, after, 0, pairs);
    return withMoves(pairs);
}
/** All settings given share the first `depth` segments of their key. */
function pairAt(before, after, depth, pairs) {
    const old = groupsAt(before, depth);
    const now = groupsAt(after, depth);
    pairItems(old.leaves, now.leaves, pairs);
    for (const [name, group] of old.names)
        pairAt(group, now.names.get(name) ?? [], depth + 1, pairs);
    for (const [name, group] of now.names)
        if (!old.names.has(name))
            pairAt([], group, depth + 1, pairs);
    const gone = withoutEqual(old.items, now.items, depth);
    const come = withoutEqual(now.items, old.items, depth);
    for (const shape of [holdsValue, holdsOthers]) {
        const [left, right] = [gone.filter(shape), come.filter(shape)];
        for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
            pairAt(left[index] ?? [], right[index] ?? [], depth + 1, pairs);
        }
    }
    function holdsValue([first]) {
        return first?.key.length === depth + 1;
    }
    function holdsOthers(item) {
        return !holdsValue(item);
    }
}
function groupsAt(settings, depth) {
    const leaves = [];
    const groups = new Map();
    for (const setting of settings) {
        const segment = setting.key[depth];
        if (segment === undefined)
            leaves.push(setting);
        else if (groups.has(segment))
            groups.get(segment).push(setting);
        else
            groups.set(segment, [setting]);
    }
    const entries = [...groups];
    return {
        leaves,
        names: new Map(entries.filter(([segment]) => !(0,change.isPosition)(segment))),
        items: entries.filter(([segment]) => (0,change.isPosition)(segment)).map(([, group]) => group),
    };
}
function pairItems(before, after, pairs) {
    const gone = withoutEqual(before.map((one) => [one]), after.map((one) => [one]), 0).flat();
    const come = withoutEqual(after.map((one) => [one]), before.map((one) => [one]), 0).flat();
    for (let index = 0; index < Math.max(gone.length, come.length); index += 1) {
        const [old, now] = [gone[index], come[index]];
        pairs.push({ ...(old && { before: old }), ...(now && { after: now }) });
    }
}
/** The items of one list that have no equal in the other; each equal is used once. */
function withoutEqual(items, others, depth) {
    if (items.length === 0 || others.length === 0)
        return items;
    const counts = new Map();
    for (const other of others) {
        const content = contentOf(other, depth);
        counts.set(content, (counts.get(content) ?? 0) + 1);
    }
    return items.filter((item) => {
        const content = contentOf(item, depth);
        const count = counts.get(content) ?? 0;
        counts.set(content, count - 1);
        return count <= 0;
    });
}
/** What an item holds below its place, whatever the order of its keys. */
function contentOf(item, depth) {
    return item
        .map(({ key, value, type, role }) => JSON.stringify([key.slice(depth + 1), type, value, role]))
        .sort()
        .join("\n");
}
function withMoves(pairs) {
    const gone = new Map();
    for (const pair of pairs) {
        if (pair.before === undefined || pair.after !== undefined)
            continue;
        const content = movable(pair.before);
        const known = gone.get(content);
        if (known === undefined)
            gone.set(content, [pair]);
        else
            known.push(pair);
    }
    const origins = new Set();
    const moved = pairs.map((pair) => {
        if (pair.after === undefined || pair.before !== undefined)
            return pair;
        const origin = gone.get(movable(pair.after))?.shift();
        if (origin?.before === undefined)
            return pair;
        origins.add(origin);
        return { before: origin.before, after: pair.after, moved: true };
    });
    return moved.filter((pair) => !origins.has(pair));
}
function movable({ key, value, type, role }) {
    // What code calls or reads stays the same when the names around it are changed.
    const name = role === undefined || role === "header-name" ? (0,change.leafName)(key) : "";
    return JSON.stringify([name, type, value, role]);
}

// EXTERNAL MODULE: ./lib/review/formats/format.js
var formats_format = __webpack_require__(53200);
;// CONCATENATED MODULE: ./lib/review/formats/embedded.js

/**
 * Replaces a value that is a whole file, such as `application.yml` in a ConfigMap, by the settings of that file. One
 * that can't be read stays a value.
 */
function expandEmbedded(settings, text, formats) {
    const lines = text.split("\n");
    return settings.flatMap((setting) => {
        const { key, value, line } = setting;
        const name = key.at(-1) ?? "";
        if (value === undefined || !value.includes("\n") || !/\./u.test(name))
            return [setting];
        const format = (0,formats_format/* formatOf */.be)(formats, name, value);
        if (format === undefined)
            return [setting];
        // Only a block scalar or heredoc keeps one line of the file per line of the value, starting on the next.
        const keepsLines = /(?:[|>][+-]?\d?[+-]?|<<-?\w+)\s*(?:#.*)?$/u.test(lines[line - 1] ?? "");
        try {
            return format.parse(value, name).map((inner) => ({
                ...inner,
                key: [...key, ...inner.key],
                line: keepsLines ? line + inner.line : line,
            }));
        }
        catch (error) {
            if (error instanceof formats_format/* Unreadable */.IO)
                return [setting];
            throw error;
        }
    });
}

// EXTERNAL MODULE: ./lib/review/formats/index.js + 6 modules
var formats = __webpack_require__(2835);
// EXTERNAL MODULE: ./lib/review/literals.js
var literals = __webpack_require__(3746);
// EXTERNAL MODULE: ./lib/review/manifests.js
var manifests = __webpack_require__(47874);
;// CONCATENATED MODULE: ./lib/review/diff-file.js








/** What changed in one file, by key. Never throws: what can't be read is a problem. */
function diffFile({ path, previousPath = path, before, after }) {
    const old = readSettings(previousPath, before);
    const now = readSettings(path, after);
    // A text that was unreadable before says nothing of what it held, so that all of it counts as new.
    const problems = now.problem === undefined ? [] : [{ file: path, ...now.problem }];
    const unreadable = now.problem !== undefined;
    const changes = unreadable ? [] : changesBetween(old, now, { path, previousPath });
    return { changes, problems, settings: { before: old.settings, after: now.settings } };
}
/** The settings of one file as it stands; empty for a file that has none or can't be read. */
function settingsIn(path, text) {
    return readSettings(path, text).settings;
}
const generated = /(?:^|\/)(?:node_modules|vendor|third_party|bower_components|dist|coverage|\.next|\.terraform|__snapshots__|__fixtures__|__mocks__|testdata|fixtures|cassettes)\/|\.min\.\w+$|(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|packages\.lock\.json|composer\.lock|pnpm-lock\.yaml|\.terraform\.lock\.hcl|deno\.lock)$/iu;
const testCode = /(?:^|\/)(?:tests?|specs?|__tests__|e2e)\/|[._-](?:tests?|spec|e2e)\.\w+$|(?:^|\/)test_[^/]+$|Tests?\.\w+$/u;
/** Whether a change of a file can show in a review at all, so that no other needs to be fetched. */
function canMatter(path) {
    if (generated.test(path))
        return false;
    if (manifests/* manifests */.L.some(({ matches }) => matches(path)) || formats/* formats */.F.some(({ matches }) => matches(path)))
        return true;
    // What tests call is made up; what configures them is not.
    return (0,code_language/* codeLanguage */.U)(path) !== undefined && ((0,literals/* isConfigurationCode */.Q)(path) || !testCode.test(path));
}
/** Parsers are linear or nearly so; this bounds the worst that was found at a few seconds. */
const maxCharacters = 1_000_000;
function readSettings(path, source) {
    const text = (source ?? "").replace(/^\uFEFF/u, "").replaceAll("\r\n", "\n");
    const reader = source === undefined ? undefined : readerOf(path, text);
    if (reader === undefined)
        return { settings: [], from: "config" };
    const unread = (problem) => ({ settings: [], from: reader.from, problem });
    if (text.length > maxCharacters) {
        return unread({ message: `is larger than ${maxCharacters} characters and was not read` });
    }
    if (text.includes("\0"))
        return unread({ message: `is named like ${reader.name} but is binary` });
    try {
        return { settings: bounded(reader.parse(text, path)), from: reader.from };
    }
    catch (error) {
        return unread(problemOf(error, reader.name));
    }
}
const maxDepth = 300;
const maxExpanded = 20_000_000;
/** Keys repeat the names above them and anchors repeat values: a small file can be told in gigabytes. */
function bounded(settings) {
    let expanded = 0;
    for (const { key, value = "", line } of settings) {
        if (key.length > maxDepth)
            throw new formats_format/* Unreadable */.IO(`is nested more than ${maxDepth} levels deep`, line);
        expanded += key.reduce((length, segment) => length + segment.length, value.length);
        if (expanded > maxExpanded)
            throw new formats_format/* Unreadable */.IO(`expands to more than ${maxExpanded} characters`, line);
    }
    return settings;
}
/** A manifest is read for what it depends on, a format by key, configuration in code whole, other code for literals. */
function readerOf(path, text) {
    const manifest = manifests/* manifests */.L.find(({ matches }) => matches(path));
    if (manifest !== undefined)
        return { ...manifest, from: "manifest" };
    const format = (0,formats_format/* formatOf */.be)(formats/* formats */.F, path, text);
    if (format !== undefined) {
        const parse = () => expandEmbedded(format.parse(text, path), text, formats/* formats */.F);
        return { name: format.name, from: "config", parse };
    }
    const language = (0,code_language/* codeLanguage */.U)(path);
    if (language === undefined)
        return undefined;
    return (0,literals/* isConfigurationCode */.Q)(path)
        ? { name: "code", from: "config", parse: () => (0,code_settings/* codeSettings */.Z)(text, language) }
        : { name: "code", from: "literal", parse: () => (0,literals/* literalsIn */.w)(text, language) };
}
/** The file is hostile until proven otherwise: whatever a parser throws is a problem of the file. */
function problemOf(error, format) {
    if (error instanceof formats_format/* Unreadable */.IO) {
        return { message: error.message, ...(error.line === undefined ? {} : { line: error.line }) };
    }
    // V8 reports an exhausted stack this way.
    if (error instanceof RangeError)
        return { message: `is nested too deeply to be read as ${format}` };
    return { message: `could not be read as ${format}` };
}
function changesBetween(old, now, { path, previousPath }) {
    const renamed = path !== previousPath;
    const from = now.settings.length > 0 ? now.from : old.from;
    const all = diffSettings(old.settings, now.settings);
    // Code is moved about all the time; that alone changes nothing for whom it calls.
    const pairs = from === "literal" ? all.filter(({ moved }) => !moved) : all;
    const carried = renamed && from !== "literal" ? carriedOver(old.settings, now.settings) : [];
    return [...pairs, ...carried].map(({ before, after, moved }) => {
        const { line, key } = (after ?? before);
        return {
            file: path,
            line,
            key,
            kind: moved ? "moved" : before === undefined ? "added" : after === undefined ? "removed" : "edited",
            ...(before && { before }),
            ...(after && { after }),
            from,
            ...(renamed && { previousFile: previousPath }),
        };
    });
}
/** Settings that a renamed file took along unchanged: who reads the file by its old name misses them. */
function carriedOver(before, after) {
    const old = new Map(before.map((setting) => [JSON.stringify(setting.key), setting]));
    return after.flatMap((setting) => {
        const origin = old.get(JSON.stringify(setting.key));
        const same = origin?.value === setting.value && origin?.type === setting.type;
        return origin !== undefined && same ? [{ before: origin, after: setting, moved: true }] : [];
    });
}


/***/ }),

/***/ 53200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   LX: () => (/* binding */ lineCounter),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   be: () => (/* binding */ formatOf)
/* harmony export */ });
/** The text is not what its name promises; becomes a finding. */
class Unreadable extends Error {
    name = "Unreadable";
    line;
    constructor(message, line) {
        super(message);
        this.line = line;
    }
}
/** The name of the file in a path, in lower case. */
function fileName(path) {
    return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}
/** Turns offsets into lines counted from 1. */
function lineCounter(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
}
function formatOf(formats, path, text) {
    return formats.find((format) => format.matches(path) && (format.recognises?.(text) ?? true));
}


/***/ }),

/***/ 2835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./lib/review/formats/format.js
var format = __webpack_require__(53200);
;// CONCATENATED MODULE: ./lib/review/formats/dotenv.js

/** `NAME=value` lines as dotenv, docker and shells read them; quoted values may span lines. */
const dotenv = {
    name: "dotenv",
    matches: (path) => /^\.env(rc)?($|\.)|\.env$|\.env\.[\w.-]+$/u.test((0,format/* fileName */.Md)(path)),
    parse(text) {
        const settings = new Map();
        const lines = text.split("\n");
        for (let index = 0; index < lines.length; index += 1) {
            const line = index + 1;
            const parts = /^\s*(?:export\s+)?([\w.-]+)\s*[=:]\s*(.*)$/su.exec(lines[index]);
            if (parts === null) {
                if (/^\s*(#|$|export\s[\w\s]+$)/u.test(lines[index]) || isShell(lines[index]))
                    continue;
                throw new format/* Unreadable */.IO("is not a NAME=value line", line);
            }
            let rest = parts[2];
            const quote = /^["'`]/u.exec(rest)?.[0];
            let value = rest.replace(/(?:^|\s)#.*$/u, "").trimEnd();
            if (quote !== undefined) {
                const first = index;
                while (closingQuote(rest, quote) === -1 &&
                    index + 1 < lines.length &&
                    index - first < maxValueLines) {
                    index += 1;
                    rest += `\n${lines[index]}`;
                }
                const end = closingQuote(rest, quote);
                if (end === -1)
                    throw new format/* Unreadable */.IO(`opens a ${quote} that is never closed`, line);
                value = rest.slice(1, end);
                if (quote === '"')
                    value = value.replaceAll("\\n", "\n").replace(/\\(["\\$])/gu, "$1");
            }
            const name = parts[1];
            settings.delete(name);
            settings.set(name, { key: [name], value, type: "string", line });
        }
        return [...settings.values()];
    },
};
const maxValueLines = 200;
/** .envrc files are shell scripts, whose other statements set nothing that can be read. */
function isShell(line) {
    return /^\s*(if|then|else|fi|source|source_env\w*|dotenv\w*|use|layout|PATH_add|set|unset|for|do|done|\.|\[)(\s|$)/u.test(line);
}
function closingQuote(text, quote) {
    for (let at = 1; at < text.length; at += 1) {
        if (text[at] === "\\" && quote === '"')
            at += 1;
        else if (text[at] === quote)
            return at;
    }
    return -1;
}

// EXTERNAL MODULE: ./lib/review/formats/tree.js
var formats_tree = __webpack_require__(63543);
;// CONCATENATED MODULE: ./lib/review/formats/hcl.js


/**
 * HCL 2 as Terraform, Packer and Nomad write it: blocks, attributes, objects, lists and literal values. The parsers of
 * it on npm are the Go original in 3 MB or have no positions, so this reads the structure; any other expression
 * (references, calls, conditions) is kept as its source text. Keys and values compare without regard to layout.
 */
const hcl = {
    name: "HCL",
    matches: (path) => /\.(tf|tfvars|hcl|nomad|tofu)$/u.test((0,format/* fileName */.Md)(path)),
    parse: (text) => (0,formats_tree/* settingsOf */.f5)(parseHcl(text)),
};
const maxDepth = 100;
function parseHcl(text) {
    const tokens = tokensOf(text);
    const lineAt = (0,format/* lineCounter */.LX)(text);
    let at = 0;
    const peek = () => tokens[at];
    const next = () => tokens[Math.min(at++, tokens.length - 1)];
    const is = (mark) => peek().kind === "mark" && peek().text === mark;
    const fail = (message) => {
        throw new format/* Unreadable */.IO(`is not valid HCL: ${message}`, lineAt(peek().offset));
    };
    const skip = (...kinds) => {
        while (peek().kind === "newline" || (peek().kind === "mark" && kinds.includes(peek().text)))
            at += 1;
    };
    function body(depth) {
        if (depth > maxDepth)
            fail(`nested more than ${maxDepth} levels deep`);
        const entries = [];
        const blocks = new Map();
        const { offset } = peek();
        for (skip(); peek().kind !== "end" && !is("}"); skip()) {
            if (peek().kind !== "name")
                fail(`expected a name, found "${peek().text.slice(0, 20)}"`);
            const path = [next().text];
            if (is("=")) {
                at += 1;
                entries.push({ path, tree: expression(depth + 1) });
                if (peek().kind !== "newline" && peek().kind !== "end" && !is("}"))
                    fail("expected a new line");
                continue;
            }
            while (peek().kind === "string" || peek().kind === "name")
                path.push(next().text);
            if (!is("{"))
                fail("expected = or {");
            at += 1;
            const block = blocks.get(JSON.stringify(path)) ?? { path, trees: [] };
            block.trees.push(body(depth + 1));
            blocks.set(JSON.stringify(path), block);
            if (!is("}"))
                fail("expected }");
            at += 1;
        }
        for (const { path, trees } of blocks.values()) {
            const [only] = trees;
            if (trees.length === 1)
                entries.push({ path, tree: only });
            else
                entries.push(...trees.map((tree, index) => ({ path: [...path, `[${index}]`], tree })));
        }
        return { ...(0,formats_tree/* nest */.$I)(entries), line: lineAt(offset) };
    }
    function expression(depth) {
        if (depth > maxDepth)
            fail(`nested more than ${maxDepth} levels deep`);
        const start = peek();
        const line = lineAt(start.offset);
        const from = at;
        if (is("{") && !isFor(at)) {
            const tree = object(depth, line);
            if (endsHere())
                return tree;
        }
        else if (is("[") && !isFor(at)) {
            at += 1;
            const items = [];
            for (skip(","); !is("]"); skip(",")) {
                if (peek().kind === "end")
                    fail("a [ is never closed");
                items.push(expression(depth + 1));
            }
            at += 1;
            if (endsHere())
                return { kind: "list", items, line };
        }
        else {
            const literal = literalOf(next(), tokens[at]);
            if (literal !== undefined) {
                if (literal.negative)
                    at += 1;
                if (endsHere())
                    return { kind: "value", value: literal.value, type: literal.type, line };
            }
        }
        at = from;
        return { kind: "value", value: source(), type: "other", line };
    }
    function object(depth, line) {
        at += 1;
        const members = [];
        for (skip(","); !is("}"); skip(",")) {
            const name = peek().kind === "string" || peek().kind === "name" ? next().text : source("=", ":");
            if (!is("=") && !is(":"))
                fail("expected = in an object");
            at += 1;
            members.push([name, expression(depth + 1)]);
        }
        at += 1;
        return { kind: "mapping", members, line };
    }
    function isFor(index) {
        let following = index + 1;
        while (tokens[following]?.kind === "newline")
            following += 1;
        return tokens[following]?.kind === "name" && tokens[following]?.text === "for";
    }
    function endsHere() {
        return ["newline", "end"].includes(peek().kind) || is(",") || is("]") || is("}") || is(")");
    }
    /** The text of an expression up to the end of its line, past whatever its brackets hold. */
    function source(...stops) {
        const parts = [];
        let brackets = 0;
        for (; peek().kind !== "end"; at += 1) {
            const { kind, text: mark, offset, end } = peek();
            if (brackets === 0 && (endsHere() || (kind === "mark" && stops.includes(mark))))
                break;
            if (kind === "mark" && "([{".includes(mark))
                brackets += 1;
            if (kind === "mark" && ")]}".includes(mark))
                brackets -= 1;
            if (kind !== "newline")
                parts.push(text.slice(offset, end));
        }
        if (parts.length === 0)
            fail("expected a value");
        return parts.join(" ").replaceAll(/(?<=[([.]) | (?=[)\],.])|(?<=\w) (?=[([])/gu, "");
    }
    const root = body(0);
    if (peek().kind !== "end")
        fail("unexpected }");
    return root;
}
function literalOf({ kind, text }, following) {
    if (kind === "string")
        return { value: text, type: "string" };
    if (kind === "number")
        return { value: (0,formats_tree/* numberText */.$4)(text), type: "number" };
    if (kind === "mark" && text === "-" && following.kind === "number") {
        return { value: (0,formats_tree/* numberText */.$4)(`-${following.text}`), type: "number", negative: true };
    }
    if (kind !== "name")
        return undefined;
    if (text === "true" || text === "false")
        return { value: text, type: "boolean" };
    return text === "null" ? { value: "", type: "null" } : undefined;
}
const comment = /#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\//uy;
const hcl_name = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const heredoc = /<<-?([\p{L}_][\p{L}\p{N}_]*)\n/uy;
function tokensOf(text) {
    const tokens = [];
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        return pattern.exec(text);
    };
    const push = (kind, content, end) => {
        tokens.push({ kind, text: content, offset: at, end });
        at = end;
    };
    while (at < text.length) {
        const char = text[at];
        const skipped = take(comment);
        if (skipped !== null)
            at += skipped[0].length;
        else if (char === "\n")
            push("newline", char, at + 1);
        else if (/\s/u.test(char))
            at += 1;
        else if (char === '"') {
            const end = endOfString(text, at);
            push("string", unescaped(text.slice(at + 1, end - 1)), end);
        }
        else {
            const here = take(heredoc);
            const word = take(hcl_name) ?? take(number);
            if (here !== null) {
                const close = new RegExp(`^[ \\t]*${here[1]}[ \\t]*$`, "gmu");
                close.lastIndex = at + here[0].length;
                const end = close.exec(text);
                if (end === null)
                    throw new format/* Unreadable */.IO(`is not valid HCL: <<${here[1]} is never closed`, (0,format/* lineCounter */.LX)(text)(at));
                push("string", text.slice(at + here[0].length, Math.max(end.index, at + here[0].length)), end.index + end[0].length);
            }
            else if (word !== null)
                push(/^\d/u.test(word[0]) ? "number" : "name", word[0], at + word[0].length);
            else
                push("mark", char, at + 1);
        }
    }
    tokens.push({ kind: "end", text: "", offset: text.length, end: text.length });
    return tokens;
}
/** Past the closing quote; `"${x["y"]}"` holds quotes of its own inside an interpolation. */
function endOfString(text, start) {
    const open = ["string"];
    for (let at = start + 1; at < text.length; at += 1) {
        const char = text[at];
        const inString = open.at(-1) === "string";
        if (inString && char === "\\")
            at += 1;
        else if (inString && char === "\n")
            break;
        else if (inString && char === '"') {
            open.pop();
            if (open.length === 0)
                return at + 1;
        }
        else if (inString && (char === "$" || char === "%") && text[at + 1] === "{") {
            open.push("brace");
            at += 1;
        }
        else if (!inString && char === '"')
            open.push("string");
        else if (!inString && char === "{")
            open.push("brace");
        else if (!inString && char === "}")
            open.pop();
    }
    throw new format/* Unreadable */.IO('is not valid HCL: a " is never closed', (0,format/* lineCounter */.LX)(text)(start));
}
function unescaped(text) {
    return text.replace(/\\([nrt"\\])/gu, (_, char) => ({ n: "\n", r: "\r", t: "\t" })[char] ?? char);
}

;// CONCATENATED MODULE: ./lib/review/formats/ini.js

const names = /\.(ini|cfg|conf|cnf|service|timer|editorconfig)$|^\.(npmrc|pypirc|pip\.conf|boto|s3cfg|condarc|flake8|coveragerc)$/u;
/** INI in the dialects of Python, PHP, MySQL and systemd: sections, `name = value`, continued lines. */
const ini = {
    name: "INI",
    // .conf and .cfg name many formats (nginx, HOCON); those are INI whose first statement is.
    matches: (path) => names.test((0,format/* fileName */.Md)(path)),
    recognises: startsLikeIni,
    parse(text, path) {
        const settings = [];
        let section = [];
        for (const [index, raw] of text.split("\n").entries()) {
            const line = index + 1;
            const content = raw.trim();
            if (/^(?:$|[#;!])/u.test(content))
                continue;
            const last = settings.at(-1);
            const header = /^\[([^\]]+)\]/u.exec(content);
            const pair = /^([^=:]+)[=:](.*)$/u.exec(content);
            if (header !== null) {
                section = sectionPath(header[1]);
            }
            else if (/^\s/u.test(raw) && last !== undefined) {
                last.value = `${last.value === "" ? "" : `${last.value}\n`}${content}`;
            }
            else if (pair !== null) {
                settings.push(...assignments([...section, pair[1].trim()], withoutComment(pair[2]), line));
            }
            else if (/^[\w.-]+$/u.test(content)) {
                settings.push({ key: [...section, content], value: "", type: "null", line });
            }
            else if (!/\.(?:cfg|conf)$/u.test(path)) {
                // Those names are also used for formats much like INI, whose other lines set nothing.
                throw new format/* Unreadable */.IO("is neither a section nor a name with a value", line);
            }
        }
        return settings;
    },
};
function startsLikeIni(text) {
    const first = /^(?![ \t]*(?:[#;!]|$)).*$/mu.exec(text.slice(0, 20_000))?.[0] ?? "";
    return /^\s*(?:\[[^\]{}]+\]\s*(?:[#;].*)?|[\w.@/-]+\s*[=:](?!.*\{\s*$).*)$/u.test(first);
}
/** git writes `[remote "origin"]`. */
function sectionPath(header) {
    const [, name, sub] = /^(\S+)\s+"(.*)"$/u.exec(header.trim()) ?? [];
    return name === undefined ? [header.trim()] : [name, sub];
}
/** systemd names environment variables inside the value: `Environment=TIMEOUT=30`. */
function assignments(key, text, line) {
    if (key.at(-1) === "Environment") {
        const pairs = [...text.matchAll(/"(\w{1,200})=([^"]*)"|'(\w{1,200})=([^']*)'|(\w{1,200})=(\S*)/gu)];
        return pairs.map(([, a, b, c, d, e, f]) => {
            return { key: [...key, (a ?? c ?? e)], value: (b ?? d ?? f), type: "string", line };
        });
    }
    return [{ key, value: unquoted(text), type: "string", line }];
}
function withoutComment(text) {
    return text.replace(/\s[#;].*$/u, "").trim();
}
function unquoted(text) {
    return /^"[^"]*"$|^'[^']*'$/u.test(text) ? text.slice(1, -1) : text;
}

// EXTERNAL MODULE: ./lib/review/formats/json.js
var json = __webpack_require__(69085);
// EXTERNAL MODULE: ./node_modules/dot-properties/lib/index.js
var lib = __webpack_require__(82483);
;// CONCATENATED MODULE: ./lib/review/formats/properties.js


/** Java .properties; `payments.stripe.url` is a path of three names, as Spring reads it. */
const properties = {
    name: "Java properties",
    matches: (path) => /\.properties$/u.test((0,format/* fileName */.Md)(path)),
    parse(text) {
        const lineAt = (0,format/* lineCounter */.LX)(text);
        const settings = new Map();
        for (const node of (0,lib.parseLines)(text, true)) {
            if (node.type !== "PAIR")
                continue;
            const { key, value, range } = node;
            settings.delete(key);
            settings.set(key, { key: pathOf(key), value, type: "string", line: lineAt(range[0]) });
        }
        return [...settings.values()];
    },
};
/** `hosts[0].url` is the same path as in YAML. */
function pathOf(key) {
    return key.split(/\.|(?=\[\d+\])/u).filter((segment) => segment !== "");
}

// EXTERNAL MODULE: ./lib/review/formats/toml.js
var toml = __webpack_require__(6247);
// EXTERNAL MODULE: ./lib/review/formats/xml.js
var xml = __webpack_require__(84658);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/review/formats/template.js
// An opening mark ends the search for a closing one, which keeps a line of nothing but opening marks linear.
const expression = /\{\{(?:[^\n{}]|\{[^\n{]|\}[^\n}])*\}\}|\{%(?:[^\n%{]|%(?!\})|\{(?!%))*%\}|<%(?:[^\n%<]|%(?!>)|<(?!%))*%>/gu;
const statement = /^(?:\{%|<%(?!=)|\{\{-?\s*(?:\/\*|if\b|else\b|end\b|range\b|with\b|define\b|include\b|template\b|toYaml\b|[$\w]+\s*:?=))/u;
/**
 * Helm, Jinja and ERB templates are the format that they render to but for their expressions. A line that is nothing
 * but an expression becomes empty, an expression becomes a word; lines keep their numbers. Undefined when there is none.
 */
function hideTemplates(text) {
    if (!/\{\{|\{%|<%/u.test(text))
        return undefined;
    const hidden = [];
    const hide = (found) => `tpl${hidden.push(found) - 1}tpl`;
    const plain = text
        .split("\n")
        .map((line) => {
        if (line.trim() !== "" && line.replace(expression, "").trim() === "")
            return "";
        return line.replace(expression, (found) => (statement.test(found) ? "" : hide(found)));
    })
        .join("\n");
    const show = (part) => part.replace(/tpl(\d+)tpl/gu, (word, index) => hidden[Number(index)] ?? word);
    return {
        text: plain,
        restore: (setting) => ({
            ...setting,
            key: setting.key.map(show),
            value: setting.value === undefined ? undefined : show(setting.value),
        }),
    };
}

;// CONCATENATED MODULE: ./lib/review/formats/yaml.js




/**
 * YAML 1.2 with the merge keys of 1.1. Anchors are expanded, so that a change of one shows at every use. Of several
 * documents, Kubernetes objects go by kind and name, Spring profiles by profile, the rest by position.
 */
const yaml = {
    name: "YAML",
    matches: (path) => /\.(ya?ml|ya?ml\.(tmpl|tpl|j2|gotmpl|erb))$|^\.(clang-format|yamllint)$/u.test((0,format/* fileName */.Md)(path)),
    parse(text) {
        try {
            return settingsOfDocuments(text);
        }
        catch (error) {
            const template = hideTemplates(text);
            if (template === undefined || !(error instanceof format/* Unreadable */.IO))
                throw error;
            return settingsOfDocuments(template.text).map(template.restore);
        }
    },
};
function settingsOfDocuments(text) {
    return parseYaml(text).flatMap(({ name, tree }) => (0,formats_tree/* settingsOf */.f5)(tree, name));
}
const maxDocuments = 2_000;
function parseYaml(text) {
    const lineAt = (0,format/* lineCounter */.LX)(text);
    const trees = [];
    // The check for unique keys compares each with all others; of keys given twice the last one counts here.
    const composer = new dist/* Composer */.Dk({ uniqueKeys: false, logLevel: "silent" });
    for (const { contents, errors } of composer.compose(yaml_tokensOf(text, lineAt), false, text.length)) {
        const [error] = errors;
        if (error?.message.includes("call stack"))
            throw new format/* Unreadable */.IO("is nested too deeply to be read as YAML");
        if (error !== undefined) {
            throw new format/* Unreadable */.IO(`is not valid YAML: ${error.message.split("\n")[0]}`, lineAt(error.pos[0]));
        }
        if (trees.length === maxDocuments)
            throw new format/* Unreadable */.IO(`holds more than ${maxDocuments} documents`);
        if (contents !== null)
            trees.push(expand(contents, lineAt));
    }
    return trees.map((tree, index) => ({ name: documentName(tree, index), tree }));
}
/** Stops at the first error: the parser would collect a million of them before it gave up. */
function* yaml_tokensOf(text, lineAt) {
    for (const token of new dist/* Parser */.iX().parse(text)) {
        if (token.type === "error") {
            throw new format/* Unreadable */.IO(`is not valid YAML: ${token.message.split("\n")[0]}`, lineAt(token.offset));
        }
        yield token;
    }
}
function documentName(tree, index) {
    const name = (0,formats_tree/* objectName */.Hd)(tree) ?? springProfile(tree);
    if (name !== undefined)
        return [name];
    // The first has no prefix: that a second document follows changes nothing in it.
    return index === 0 ? [] : [`[${index}]`];
}
function springProfile(tree) {
    let at = tree;
    for (const name of ["spring", "config", "activate"])
        at = at && (0,formats_tree/* memberAt */.mz)(at, name);
    return at && (0,formats_tree/* textAt */.$6)(at, "on-profile");
}
/** Bounds what anchors within anchors unfold to, which is a billion values in a few hundred bytes. */
const maxNodes = 100_000;
function expand(root, lineAt) {
    const anchors = new Map();
    const open = new Set();
    let nodes = 0;
    function treeOf(node) {
        nodes += 1;
        if (nodes > maxNodes)
            throw new format/* Unreadable */.IO(`expands to more than ${maxNodes} values`);
        const line = lineAt(node?.range?.[0] ?? 0);
        if (node === null)
            return { kind: "value", value: "", type: "null", line };
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = anchors.get(node.source);
            if (target === undefined)
                throw new format/* Unreadable */.IO(`refers to an unknown anchor *${node.source}`, line);
            if (open.has(target))
                throw new format/* Unreadable */.IO(`holds itself through *${node.source}`, line);
            return treeOf(target);
        }
        if ("anchor" in node && typeof node.anchor === "string")
            anchors.set(node.anchor, node);
        if ((0,dist/* isScalar */.jn)(node))
            return { kind: "value", ...scalarValue(node), line };
        open.add(node);
        const tree = (0,dist/* isMap */.jh)(node)
            ? { kind: "mapping", members: membersOf(node), line }
            : { kind: "list", items: (0,dist/* isSeq */.oP)(node) ? node.items.map((item) => treeOf(itemNode(item))) : [], line };
        open.delete(node);
        return tree;
    }
    function membersOf(map) {
        const merged = [];
        const own = [];
        for (const { key, value } of map.items) {
            const name = (0,dist/* isScalar */.jn)(key) ? String(key.source ?? key.value ?? "") : keyText(treeOf(key));
            // An empty value has no place of its own; it is where its key is.
            const tree = value === null
                ? { ...treeOf(null), line: lineAt(key.range?.[0] ?? 0) }
                : treeOf(value);
            if (name !== "<<")
                own.push([name, tree]);
            else
                for (const source of tree.kind === "list" ? tree.items.toReversed() : [tree])
                    merged.push(...mergeable(source));
        }
        return [...merged, ...own];
    }
    return treeOf(root);
}
function mergeable(tree) {
    if (tree.kind !== "mapping")
        throw new format/* Unreadable */.IO("merges something that is not a mapping with <<", tree.line);
    return tree.members;
}
function itemNode(item) {
    return (0,dist/* isPair */.tO)(item) ? item.value : item;
}
/** `a: {{ .x }}` in a template would otherwise be a mapping with a mapping as its key. */
function keyText(tree) {
    if (tree.kind !== "value")
        throw new format/* Unreadable */.IO("has a mapping or list as a key", tree.line);
    return tree.value;
}
function scalarValue(scalar) {
    const { value, source = String(value) } = scalar;
    if (typeof value === "string")
        return { value, type: "string" };
    if (typeof value === "number" || typeof value === "bigint")
        return { value: (0,formats_tree/* numberText */.$4)(source), type: "number" };
    if (typeof value === "boolean")
        return { value: String(value), type: "boolean" };
    return value === null ? { value: "", type: "null" } : { value: source, type: "other" };
}

;// CONCATENATED MODULE: ./lib/review/formats/index.js








/** Every format that is read by key; the first that matches reads the file. */
const formats = [yaml, json/* json */.P, toml/* toml */.h, dotenv, properties, ini, xml/* xml */._, hcl];


/***/ }),

/***/ 69085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53200);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63543);



/** JSON, and JSON with comments and trailing commas, which many tools allow in files named .json. */
const json = {
    name: "JSON",
    matches: (path) => /\.(json|jsonc|json5|webmanifest)$|^\.(babelrc|eslintrc|swcrc)$/u.test((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(path)),
    parse: (text) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)(parseJson(text)),
};
function parseJson(text) {
    const lineAt = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .lineCounter */ .LX)(text);
    const errors = [];
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
    const [error] = errors;
    if (error !== undefined) {
        throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`is not valid JSON: ${(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error)}`, lineAt(error.offset));
    }
    return root === undefined ? { kind: "mapping", members: [], line: 1 } : treeOf(root, text, lineAt);
}
function treeOf(node, text, lineAt) {
    const line = lineAt(node.offset);
    const children = node.children ?? [];
    if (node.type === "array") {
        return { kind: "list", items: children.map((item) => treeOf(item, text, lineAt)), line };
    }
    if (node.type === "object") {
        const members = children.flatMap(({ children: [name, value] = [] }) => name === undefined || value === undefined ? [] : [[String(name.value), treeOf(value, text, lineAt)]]);
        return { kind: "mapping", members, line };
    }
    const source = text.slice(node.offset, node.offset + node.length);
    const type = node.type === "property" ? "other" : node.type;
    if (type === "null")
        return { kind: "value", value: "", type, line };
    const value = type === "string" ? String(node.value) : type === "number" ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .numberText */ .$4)(source) : source;
    return { kind: "value", value, type, line };
}


/***/ }),

/***/ 6247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml),
/* harmony export */   h: () => (/* binding */ toml)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53200);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63543);



/** TOML 1.0; arrays of tables are lists. */
const toml = {
    name: "TOML",
    matches: (path) => /\.toml$|^pipfile$/u.test((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(path)),
    parse: (text) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)(parseToml(text)),
};
function parseToml(text) {
    const [root] = bodyOf(text);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nest */ .$I)(root.body.flatMap((node) => node.type === "TOMLKeyValue"
        ? [{ path: pathOf(node.key), tree: treeOf(node.value) }]
        : node.body.map((pair) => ({
            path: [...node.resolvedKey.map(segment), ...pathOf(pair.key)],
            tree: treeOf(pair.value),
        }))));
}
function bodyOf(text) {
    try {
        return (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(text).body;
    }
    catch (error) {
        if (error instanceof toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .ParseError */ .mB)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`is not valid TOML: ${error.message}`, error.lineNumber);
        throw error;
    }
}
function treeOf(node) {
    const { line } = node.loc.start;
    if (node.type === "TOMLArray")
        return { kind: "list", items: node.elements.map(treeOf), line };
    if (node.type === "TOMLInlineTable") {
        const tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nest */ .$I)(node.body.map(({ key, value }) => ({ path: pathOf(key), tree: treeOf(value) })));
        return { ...tree, line };
    }
    if (node.kind === "string")
        return { kind: "value", value: node.value, type: "string", line };
    if (node.kind === "boolean")
        return { kind: "value", value: String(node.value), type: "boolean", line };
    if (node.kind === "integer" || node.kind === "float") {
        return { kind: "value", value: (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .numberText */ .$4)(node.number), type: "number", line };
    }
    return { kind: "value", value: node.datetime, type: "other", line };
}
function pathOf({ keys }) {
    return keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value));
}
function segment(key) {
    return typeof key === "number" ? `[${key}]` : key;
}


/***/ }),

/***/ 63543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $I: () => (/* binding */ nest),
/* harmony export */   Hd: () => (/* binding */ objectName),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   mz: () => (/* binding */ memberAt)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66026);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53200);


/** Bounds on what one file may unfold to: anchors that multiply and brackets that never end stop here. */
const maxSettings = 50_000;
const maxDepth = 200;
/** The values in a tree with their key paths; of a name given twice the last one counts. */
function settingsOf(tree, root = []) {
    const settings = [];
    let visited = 0;
    function visit(at, key) {
        visited += 1;
        if (visited > maxSettings)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`holds more than ${maxSettings} values when it is expanded`);
        if (key.length > maxDepth)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`is nested more than ${maxDepth} levels deep`, at.line);
        if (at.kind === "value") {
            settings.push({ key, value: at.value, type: at.type, line: at.line });
            return;
        }
        const members = at.kind === "mapping" ? new Map(at.members) : itemsByName(at, key);
        if (members.size === 0 && key.length > 0) {
            settings.push({ key, value: at.kind === "mapping" ? "{}" : "[]", type: "other", line: at.line });
        }
        for (const [name, member] of members) {
            visit(isEnvironment(key) ? asText(member) : member, [...key, name]);
        }
    }
    visit(tree, root);
    return settings;
}
/** The tree that holds each given one at its path; position segments such as "[0]" make lists. */
function nest(entries, depth = 0) {
    const here = entries.findLast(({ path }) => path.length <= depth);
    if (here !== undefined)
        return here.tree;
    if (depth > maxDepth)
        throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`is nested more than ${maxDepth} levels deep`, entries[0]?.tree.line);
    const groups = new Map();
    for (const entry of entries) {
        const segment = entry.path[depth];
        const group = groups.get(segment);
        if (group === undefined)
            groups.set(segment, [entry]);
        else
            group.push(entry);
    }
    const line = entries[0]?.tree.line ?? 1;
    const members = [...groups].map(([name, group]) => [name, nest(group, depth + 1)]);
    if (members.length === 0 || !members.every(([name]) => (0,_change_js__WEBPACK_IMPORTED_MODULE_1__.isPosition)(name)))
        return { kind: "mapping", members, line };
    return { kind: "list", items: members.map(([, item]) => item), line };
}
/** `Deployment/api` for a Kubernetes object. */
function objectName(tree) {
    const kind = textAt(tree, "kind");
    const metadata = memberAt(tree, "metadata");
    const name = metadata && textAt(metadata, "name");
    return kind !== undefined && name !== undefined ? `${kind}/${name}` : undefined;
}
function memberAt(tree, name) {
    return tree.kind === "mapping" ? tree.members.findLast(([known]) => known === name)?.[1] : undefined;
}
function textAt(tree, name) {
    const member = memberAt(tree, name);
    return member?.kind === "value" ? member.value : undefined;
}
/** The shortest text of a number, so that 1e3 and 1_000 are the same; as written where that would lose digits. */
function numberText(source) {
    const plain = source.replaceAll("_", "");
    const value = Number(plain);
    const exact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
    return exact ? String(value) : plain;
}
/** Environment variables are text, whatever their notation: 30 and "30" are the same to a process. */
function isEnvironment(key) {
    return /^env(ironment)?$/iu.test(key.at(-1) ?? "");
}
function asText(tree) {
    return tree.kind === "value" && tree.type !== "null" ? { ...tree, type: "string" } : tree;
}
function itemsByName(list, key) {
    return (namedItems(list) ??
        assignments(list, isEnvironment(key)) ??
        commandOptions(list) ??
        new Map(list.items.map((item, index) => [`[${index}]`, item])));
}
/** `- name: A` items: the name becomes the key, and `value` the value if nothing else is there. */
function namedItems({ items }) {
    for (const identity of ["name", "Name", "key", "Key", "id"]) {
        const named = new Map();
        for (const item of items) {
            const name = textAt(item, identity) ?? objectName(item);
            if (name === undefined || name === "" || item.kind !== "mapping")
                break;
            const rest = item.members.filter(([member]) => member !== identity);
            const only = rest.length === 1 && /^value$/iu.test(rest[0][0]) ? rest[0][1] : undefined;
            named.set(name, only ?? { ...item, members: rest });
        }
        if (named.size > 0 && named.size === items.length)
            return named;
    }
    return undefined;
}
/** `- NAME=value` items are the list form of a mapping; in an environment, `- NAME` passes a variable through. */
function assignments({ items }, environment) {
    const named = new Map();
    for (const item of items) {
        const parts = item.kind === "value" ? /^(-{0,2}[A-Za-z_][\w.-]*)(?:=(.*))?$/su.exec(item.value) : null;
        if (parts === null || (parts[2] === undefined && !environment))
            return undefined;
        const passedOn = parts[2] === undefined;
        named.set(parts[1], { ...item, value: parts[2] ?? "", type: passedOn ? "null" : "string" });
    }
    return named.size > 0 && named.size === items.length ? named : undefined;
}
/** `["serve", "--timeout", "30", "--retries=5"]`: options go by their name, the other arguments by position. */
function commandOptions({ items }) {
    const named = new Map();
    let option;
    for (const [index, item] of items.entries()) {
        if (item.kind !== "value")
            return undefined;
        const parts = /^(--[\w.-]+)(?:=(.*))?$/su.exec(item.value);
        const name = parts?.[1] ?? option ?? `[${index}]`;
        if (named.has(name) && option === undefined)
            return undefined;
        named.set(name, { ...item, value: parts === null ? item.value : (parts[2] ?? "") });
        option = parts !== null && parts[2] === undefined ? name : undefined;
    }
    return [...named.keys()].some((name) => name.startsWith("--")) ? named : undefined;
}


/***/ }),

/***/ 84658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseXml),
/* harmony export */   _: () => (/* binding */ xml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59800);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53200);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63543);



/**
 * XML: elements and attributes are names alike. Elements told apart by a `name`, `key` or `id` go by it
 * (`<add key="Timeout" value="30"/>`). Entities of a document's own are not expanded.
 */
const xml = {
    name: "XML",
    matches: (path) => /\.(xml|config|csproj|fsproj|vbproj|props|targets|wsdl)$/u.test((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(path)),
    parse: (text) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)(parseXml(text)),
};
const maxDepth = 200;
function parseXml(text) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ position: true });
    const root = { name: "", line: 1, attributes: [], children: [], text: "", textLine: 1 };
    const open = [root];
    const here = () => open.at(-1);
    parser.on("error", (error) => {
        throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`is not valid XML: ${error.message.replace(/^\d+:\d+: /u, "")}`, parser.line);
    });
    parser.on("opentagstart", ({ name }) => {
        if (open.length > maxDepth)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`is nested more than ${maxDepth} levels deep`, parser.line);
        open.push({ name, line: parser.line, attributes: [], children: [], text: "", textLine: parser.line });
    });
    parser.on("attribute", ({ name, value }) => {
        if (/^xmlns|^xsi:/u.test(name))
            return;
        here().attributes.push([name, { kind: "value", value, type: "string", line: parser.line }]);
    });
    const addText = (found) => {
        const element = here();
        // The event comes when the text has ended.
        const breaks = found.trimStart().split("\n").length - 1;
        if (element.text.trim() === "")
            element.textLine = parser.line - breaks;
        element.text += found;
    };
    parser.on("text", addText);
    parser.on("cdata", addText);
    parser.on("closetag", () => {
        const element = open.pop();
        const isNamed = element.attributes.some(([name]) => /^(?:name|key|id)$/iu.test(name));
        here().children.push({ name: element.name, tree: treeOf(element), isNamed });
    });
    parser.write(text).close();
    return treeOf(root);
}
function treeOf({ line, attributes, children, text, textLine }) {
    const content = text.trim();
    const value = {
        kind: "value",
        value: content,
        type: "string",
        line: content === "" ? line : textLine,
    };
    if (attributes.length === 0 && children.length === 0)
        return value;
    const groups = new Map();
    for (const child of children) {
        const group = groups.get(child.name);
        if (group === undefined)
            groups.set(child.name, [child]);
        else
            group.push(child);
    }
    const members = [...groups].map(([name, group]) => {
        const [only] = group;
        // A single `<add key="A"/>` is keyed like one of many, so that a second changes nothing in the first.
        if (only !== undefined && group.length === 1 && !only.isNamed)
            return [name, only.tree];
        return [name, { kind: "list", items: group.map(({ tree }) => tree), line: only.tree.line }];
    });
    if (content !== "")
        members.push(["#text", value]);
    return { kind: "mapping", members: [...attributes, ...members], line };
}


/***/ }),

/***/ 3746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isConfigurationCode),
/* harmony export */   w: () => (/* binding */ literalsIn)
/* harmony export */ });
/* harmony import */ var _code_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97849);

/** Code whose literals are settings whatever they are called: settings.py, config/payments.ts, initializers/*.rb. */
const configurationCode = /(?:^|\/)(?:(?:settings|config|configuration|conf|env|environment|constants)(?:[._-][\w.-]+)?|[\w.-]+[._-](?:config|settings|conf|env))\.\w+$|(?:^|\/)(?:config|settings|initializers|environments)\/(?:[^/]+\/){0,6}[^/]+$/iu;
/** Names whose number or switch decides how a call behaves. */
const behaviour = /time_?out|deadline|retr(?:y|ies)|attempt|back_?off|delay|interval|max|min|limit|pool|page_?size|per_?page|batch|rate|quota|concurren|parallel|threshold|breaker|circuit|ttl|expir|replica|worker|thread|verif|insecure|reject_?unauthorized|cert|danger|trust|hostname|strict|ssl|tls|secure|version|keep_?alive|idempot|sandbox|test_?mode|live_?mode|debug|enabled?$|disabled?$|webhook|callback|redirect/iu;
const text = /time_?out|version|region|account|tenant|host|url|uri|endpoint|domain|base|sandbox|mode|environment|auth|token|secret|passw|api_?key|access_?key|private_?key|credential|client_?id|header|scheme|webhook|callback|topic|queue|bucket|stripe-|x-/iu;
const scheme = /^[a-z][a-z0-9+.-]{1,20}:\/\/\S/iu;
const host = /^(?:[a-z0-9_*-]{1,63}\.){1,8}(?:com|net|org|io|dev|app|cloud|ai|co|eu|us|uk|de|fr|jp|in|br|ca|au|ch|me|sh|so|tech|systems|services|internal|local|localdomain|test|example|invalid|svc)(?::\d{1,5})?(?:\/\S*)?$|^localhost(?::\d{1,5})?(?:\/\S*)?$|^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?$/iu;
/** Long, without spaces, letters and digits mixed: an identifier or a credential. */
const opaque = /^(?=[^\d]*\d)(?=[^a-z]*[a-z])[\w\-+/=.:]{16,}$/iu;
function isConfigurationCode(path) {
    return configurationCode.test(path);
}
/** The literals of a source file that say how others are called, and the environment variables that it reads. */
function literalsIn(source, language) {
    return (0,_code_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSettings */ .Z)(source, language).flatMap((setting) => {
        const { value = "", type, role } = setting;
        if (role !== undefined)
            return [setting];
        const name = setting.key.slice(-2).join(".");
        if (type !== "string")
            return behaviour.test(name) ? [setting] : [];
        if (value.length > maxLiteral)
            return [];
        if (scheme.test(value))
            return [{ ...setting, role: "url" }];
        if (host.test(value))
            return [{ ...setting, role: "host" }];
        return text.test(name) || opaque.test(value) ? [setting] : [];
    });
}
/** Longer strings are prose, templates or data. */
const maxLiteral = 2_000;


/***/ }),

/***/ 47874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ manifests)
/* harmony export */ });
/* harmony import */ var _formats_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53200);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69085);
/* harmony import */ var _formats_toml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6247);
/* harmony import */ var _formats_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63543);
/* harmony import */ var _formats_xml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84658);





const named = (pattern) => (path) => pattern.test((0,_formats_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(path));
/** Every manifest that is read; lock files follow from them and are left out. */
const manifests = [
    { name: "package.json", matches: named(/^package\.json$/u), parse: parsePackageJson },
    { name: "composer.json", matches: named(/^composer\.json$/u), parse: parseComposerJson },
    {
        name: "requirements",
        matches: (path) => /(?:^|[/._-])(?:requirements|constraints)(?:[._-][\w.-]+)?\.(?:txt|in)$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/u.test(path.toLowerCase()),
        parse: parseRequirements,
    },
    { name: "pyproject.toml", matches: named(/^pyproject\.toml$/u), parse: parsePyproject },
    { name: "Pipfile", matches: named(/^pipfile$/u), parse: parsePipfile },
    { name: "go.mod", matches: named(/^go\.mod$/u), parse: parseGoMod },
    { name: "pom.xml", matches: named(/^pom\.xml$|\.pom$/u), parse: parsePom },
    { name: "Gradle", matches: named(/\.gradle(?:\.kts)?$/u), parse: parseGradle },
    { name: "Gradle version catalog", matches: named(/\.versions\.toml$/u), parse: parseVersionCatalog },
    { name: "Gemfile", matches: named(/^gemfile$|\.gemspec$|^gems\.rb$/u), parse: parseGemfile },
    { name: "Cargo.toml", matches: named(/^cargo\.toml$/u), parse: parseCargo },
    {
        name: ".NET project",
        matches: named(/\.(?:cs|fs|vb)proj$|^packages\.config$|^directory\.(?:packages|build)\.props$/u),
        parse: parseDotnet,
    },
];
function dependency(group, name, version, line) {
    return {
        key: [group, name],
        value: version === undefined || version === "" ? "*" : version,
        type: "string",
        line,
    };
}
function at(tree, ...path) {
    return path.reduce((here, name) => here && (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .memberAt */ .mz)(here, name), tree);
}
function membersOf(tree) {
    return tree?.kind === "mapping" ? tree.members : [];
}
/** One or many: XML does not tell a list of one from a value. */
function itemsOf(tree) {
    return tree === undefined ? [] : tree.kind === "list" ? tree.items : [tree];
}
/** `name = "1.0"` or `name = { version = "1.0", … }`, or where it comes from when that is no registry. */
function mapped(group, tree) {
    return membersOf(tree).map(([name, entry]) => {
        if (entry.kind === "value")
            return dependency(group, name, entry.value, entry.line);
        const version = at(entry, "version");
        const source = ["git", "url", "path", "file"].flatMap((kind) => (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, kind) ?? []);
        const pin = ["rev", "ref", "tag", "branch"].flatMap((kind) => (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, kind) ?? []);
        const text = version?.kind === "value" ? version.value : [...source, ...pin].join("#");
        return dependency(group, name, text, version?.line ?? entry.line);
    });
}
function parsePackageJson(text) {
    const root = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
    const groups = [
        "dependencies",
        "devDependencies",
        "peerDependencies",
        "optionalDependencies",
        "engines",
    ];
    return [
        ...groups.flatMap((group) => mapped(group, at(root, group))),
        ...["overrides", "resolutions"].flatMap((name) => mapped("overrides", at(root, name))),
        ...mapped("overrides", at(root, "pnpm", "overrides")),
    ];
}
function parseComposerJson(text) {
    const root = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
    return [
        ...mapped("dependencies", at(root, "require")),
        ...mapped("devDependencies", at(root, "require-dev")),
    ];
}
function parseRequirements(text) {
    return text.split("\n").flatMap((content, index) => requirement("dependencies", content, index + 1));
}
/** @see https://peps.python.org/pep-0508/ */
function requirement(group, source, line) {
    const egg = /^(?:-e |--editable )?(\S+)#egg=([\w.-]+)/u.exec(source.trim());
    if (egg !== null)
        return [dependency(group, egg[2], egg[1], line)];
    const content = source
        .replace(/(?:^|\s)#.*$/u, "")
        .replace(/\s--hash.*$|\\$/u, "")
        .trim();
    const parts = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?([^;]*)/u.exec(content);
    return parts === null ? [] : [dependency(group, parts[1], parts[2].replaceAll(/[\s()]|@\s/gu, ""), line)];
}
function requirements(group, tree) {
    return itemsOf(tree).flatMap((item) => item.kind === "value" ? requirement(group, item.value, item.line) : []);
}
function parsePyproject(text) {
    const root = (0,_formats_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(text);
    const poetry = at(root, "tool", "poetry");
    return [
        ...requirements("dependencies", at(root, "project", "dependencies")),
        ...membersOf(at(root, "project", "optional-dependencies")).flatMap(([, list]) => requirements("optionalDependencies", list)),
        ...membersOf(at(root, "dependency-groups")).flatMap(([, list]) => requirements("devDependencies", list)),
        ...mapped("dependencies", at(poetry, "dependencies")),
        ...mapped("devDependencies", at(poetry, "dev-dependencies")),
        ...membersOf(at(poetry, "group")).flatMap(([, group]) => mapped("devDependencies", at(group, "dependencies"))),
    ];
}
function parsePipfile(text) {
    const root = (0,_formats_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(text);
    return [
        ...mapped("dependencies", at(root, "packages")),
        ...mapped("devDependencies", at(root, "dev-packages")),
    ];
}
/** @see https://go.dev/ref/mod#go-mod-file-grammar */
function parseGoMod(text) {
    let block = "";
    return text.split("\n").flatMap((source, index) => {
        const content = source.replace(/\/\/.*$/u, "").trim();
        const opened = /^(\w+)\s*\($/u.exec(content);
        if (opened !== null)
            block = opened[1];
        if (content === ")")
            block = "";
        const [, verb, rest] = /^(require|replace)\s+(.+)$/u.exec(content) ?? ["", block, content];
        if (verb === "require") {
            const [, name, version] = /^"?([^\s"]+)"?\s+(v\S+)$/u.exec(rest) ?? [];
            return name === undefined ? [] : [dependency("dependencies", name, version, index + 1)];
        }
        const [left, right] = rest.split("=>");
        if (verb !== "replace" || right === undefined)
            return [];
        return [dependency("overrides", left.trim().split(/\s+/u)[0], right.trim(), index + 1)];
    });
}
function parsePom(text) {
    const project = at((0,_formats_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseXml */ .N)(text), "project");
    const properties = new Map(membersOf(at(project, "properties")).flatMap(([name, tree]) => tree.kind === "value" ? [[name, tree.value]] : []));
    const resolve = (version) => version.replaceAll(/\$\{([^}]{1,200})\}/gu, (reference, name) => properties.get(name) ?? reference);
    const parent = itemsOf(at(project, "parent"));
    const managed = itemsOf(at(project, "dependencyManagement", "dependencies", "dependency"));
    return [...parent, ...managed, ...itemsOf(at(project, "dependencies", "dependency"))].flatMap((entry) => {
        const [group, artifact] = [(0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "groupId"), (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "artifactId")];
        if (group === undefined || artifact === undefined)
            return [];
        const version = at(entry, "version");
        const text = version?.kind === "value" ? resolve(version.value) : undefined;
        const kind = (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "scope") === "test" ? "devDependencies" : "dependencies";
        return [dependency(kind, `${group}:${artifact}`, text, version?.line ?? entry.line)];
    });
}
/** Coordinates in quotes, in both notations, with variables that the same file defines. */
function parseGradle(text) {
    const variables = new Map([...text.matchAll(/\b(\w{1,100}) ?= ?["']([^"'\n]{1,100})["']/gu)].map(([, name, value]) => [
        name,
        value,
    ]));
    const resolve = (version) => version.replaceAll(/\$\{?([\w.]{1,100})\}?/gu, (reference, name) => variables.get(name.split(".").at(-1)) ?? reference);
    return text.split("\n").flatMap((source, index) => {
        const content = source.replace(/^\s*\/\/.*$/u, "");
        const group = /^\s*(?:test|androidTest|kapt|annotationProcessor)/u.test(content)
            ? "devDependencies"
            : "dependencies";
        const short = /["']([\w.-]{1,200}:[\w.-]{1,200})(?::([^"'\s@:]{1,200}))?[^"'\n]{0,200}["']/u.exec(content);
        if (short !== null && !/https?:/u.test(short[0])) {
            return [dependency(group, short[1], resolve(short[2] ?? ""), index + 1)];
        }
        const part = (name) => new RegExp(`\\b${name} ?[:=] ?["']([^"'\\n]{1,200})["']`, "u").exec(content)?.[1];
        const [owner, name, version] = [part("group"), part("name"), part("version")];
        if (owner !== undefined && name !== undefined) {
            return [dependency(group, `${owner}:${name}`, resolve(version ?? ""), index + 1)];
        }
        const [, plugin, pluginVersion] = /^\s*id[ (]+["']([\w.-]+)["'][ )]+version[ (]+["']([^"']+)["']/u.exec(content) ?? [];
        return plugin === undefined
            ? []
            : [dependency("devDependencies", plugin, resolve(pluginVersion), index + 1)];
    });
}
function parseVersionCatalog(text) {
    const root = (0,_formats_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(text);
    return membersOf(at(root, "libraries")).flatMap(([, library]) => {
        if (library.kind === "value") {
            const [, name, version] = /^([^:]+:[^:]+):(.+)$/u.exec(library.value) ?? [];
            return name === undefined ? [] : [dependency("dependencies", name, version, library.line)];
        }
        const name = (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(library, "module") ?? `${(0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(library, "group")}:${(0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(library, "name")}`;
        const written = at(library, "version");
        const reference = written?.kind === "mapping" ? (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(written, "ref") : undefined;
        const version = reference === undefined ? written : at(root, "versions", reference);
        return [
            dependency("dependencies", name, version?.kind === "value" ? version.value : "", version?.line ?? library.line),
        ];
    });
}
function parseGemfile(text) {
    return text.split("\n").flatMap((content, index) => {
        const parts = /^\s*(?:gem|\w+\.add_(?:runtime_|development_)?dependency)[ (]+["']([^"']+)["'](.*)$/u.exec(content);
        if (parts === null)
            return [];
        const versions = [...parts[2].matchAll(/,\s?["']([^"']{1,200})["']/gu)].map(([, version]) => version);
        const [, source] = /\b(?:git|github|path)(?::| ?=>) ?["']([^"']{1,200})["']/u.exec(parts[2]) ?? [];
        return [dependency("dependencies", parts[1], versions.join(", ") || source, index + 1)];
    });
}
function parseCargo(text) {
    const root = (0,_formats_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(text);
    const scopes = [root, at(root, "workspace"), ...membersOf(at(root, "target")).map(([, target]) => target)];
    return scopes.flatMap((scope) => [
        ...mapped("dependencies", at(scope, "dependencies")),
        ...mapped("devDependencies", at(scope, "dev-dependencies")),
        ...mapped("devDependencies", at(scope, "build-dependencies")),
    ]);
}
function parseDotnet(text) {
    const root = (0,_formats_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseXml */ .N)(text);
    const project = at(root, "Project");
    const groups = itemsOf(at(project, "ItemGroup"));
    const references = groups.flatMap((group) => ["PackageReference", "PackageVersion"].flatMap((name) => itemsOf(at(group, name))));
    return [...references, ...itemsOf(at(root, "packages", "package"))].flatMap((entry) => {
        const name = (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "Include") ?? (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "Update") ?? (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, "id");
        const version = at(entry, "Version") ?? at(entry, "version") ?? at(entry, "VersionOverride");
        const text = version?.kind === "value" ? version.value : undefined;
        return name === undefined ? [] : [dependency("dependencies", name, text, version?.line ?? entry.line)];
    });
}


/***/ })

};
