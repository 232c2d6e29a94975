export const id = 635;
export const ids = [635];
export const modules = {

/***/ 61735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ refusalPage),
/* harmony export */   Vn: () => (/* binding */ projectUrl),
/* harmony export */   gd: () => (/* binding */ rulePage)
/* harmony export */ });
/** Where people read more. */
const projectUrl = "https://github.com/deploy-guard/deploy-guard";
/** The page of a review's rule. Ids are ours: lower-case words with dashes. */
function rulePage(id) {
    return `${projectUrl}/blob/main/docs/rules.md#${id}`;
}
/** Why a revert is refused or starts as a draft, each reason by its id. */
const refusalPage = `${projectUrl}/blob/main/docs/revert.md#when-it-refuses`;


/***/ }),

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

/***/ 12887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isCredentialKey),
/* harmony export */   h: () => (/* binding */ isCredentialName)
/* harmony export */ });
/* harmony import */ var _diff_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5932);
/* harmony import */ var _diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43501);


const credentials = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(`
  password, passwd, passphrase, passcode, pwd, pass, pw, secret, secrets, token, tokens, credential,
  credentials, creds, apikey, apisecret, apitoken, accesskey, secretkey, privatekey, authkey, accesstoken,
  authtoken, clientsecret, key, auth, authorization, bearer, jwt, cookie, signature, sig, salt, otp, pin,
  sas, hmac, mnemonic, seed, pem, p12, pfx, keystore, license, dsn, connectionstring, connection string,
  connstr, conn str, jaas config, pat, pepper, pincode, requirepass, masterauth, secretkeybase
`);
// Said of a credential without being one: its address, its name, how long it lives, how many there are.
const about = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(`
  timeout ttl expiry expires expiration expire age lifetime seconds secs ms millis minutes hours days
  limit min max length size count enabled enable disabled disable required require url uri endpoint host
  path header headers type scheme algorithm alg prefix version rotation policy issuer audience scope
  scopes provider field param column file filename dir location region mode strategy method grant flow
  retries ref name arn id in optional domain
`);
// Keys in the sense of a map, a table or a public half.
const harmless = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(`
  public key, publishable key, partition key, primary key, sort key, foreign key, cache key, routing key,
  max tokens, min tokens, total tokens, prompt tokens, completion tokens, output tokens, input tokens,
  token limit, tokens per, max token, public token, key prefix, pass through, pool pre
`);
const secretFolders = ["secrets", "secret", "credentials", "creds", "stringdata", "passwords", "tokens"];
const credentialEnding = /(?:password|passwd|passphrase|pass|pwd|(?:root|bind|db|user|admin)pw|secret|token|credentials?|(?:api|private|access|secret|signing|encryption|master|ssh|deploy|hmac|account|storage|license|subscription|function|host|write|ingest|instrumentation|app|merchant|unseal|shared|auth|session)key)$/u;
const ordinaryEnding = /^(?:com|by|encom|over|under|tres|sur|out)pass$/u;
/** Whether this one name says that its value is a credential. */
function isCredentialName(name) {
    // `password2` is one as well.
    const words = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(name).map((word) => word.replace(/\d{1,3}$/u, "") || word);
    const last = words.at(-1) ?? "";
    if ((0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPhrase */ ._P)(words, harmless) || about.includes(words.at(-1) ?? ""))
        return false;
    // `sessionkey`, `dbpassword`: written as one word.
    return (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPhrase */ ._P)(words, credentials) || (credentialEnding.test(last) && !ordinaryEnding.test(last));
}
/** Whether a key path looks like that of a credential, by its own name or because it lies among secrets. */
function isCredentialKey(key) {
    const names = key.filter((segment) => !(0,_diff_change_js__WEBPACK_IMPORTED_MODULE_1__.isPosition)(segment));
    // Kubernetes names a secret and a key in it: where the credential lies, not what it is.
    if (names.some((name) => /^(?:secretKeyRef|secretRef|configMapKeyRef|fieldRef)$/u.test(name)))
        return false;
    const own = names.findLast((name) => !/^(?:default|value|val|text|literal|content|#text)$/iu.test(name)) ?? "";
    if (isCredentialName(own))
        return true;
    if (about.includes((0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(own).at(-1) ?? ""))
        return false;
    return names
        .slice(0, -1)
        .some((name) => secretFolders.includes(name.toLowerCase().replace(/[^a-z]/gu, "")));
}


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ looksRandom),
/* harmony export */   K: () => (/* binding */ highEntropy)
/* harmony export */ });
/**
 * Which letters often follow which in English and in identifiers (at least 4 in 10,000 of all pairs, counted over the
 * words of some thousand libraries' documentation and declarations). Of all pairs that is 42 %: words are made of
 * them, random strings are not. Character counts (Shannon's entropy) can't tell `maxConnectionRetries` from a token
 * of that length, pairs can.
 */
const followers = {
    a: "bcdfgiklmnprstuvwy",
    b: "aceilorsu",
    c: "acehiklorstuy",
    d: "adeilorsu",
    e: "abcdefgilmnpqrstuvwxy",
    f: "aefilortuy",
    g: "aeghilnorsu",
    h: "aeimortu",
    i: "abcdefglmnoprstvxz",
    j: "aes",
    k: "aeis",
    l: "adefilopstuy",
    m: "abeilmopsu",
    n: "acdefgiklnopstuvy",
    o: "abcdfgiklmnoprstuvwx",
    p: "aehiloprstu",
    q: "u",
    r: "abcdefgiklmnoprstuvy",
    s: "acefhiklmopstuwy",
    t: "acehilorstuwy",
    u: "abcdefgilmnprst",
    v: "aeio",
    w: "aehinors",
    x: "ceipt",
    y: "eimnps",
    z: "ae",
};
const isLetter = (character) => /[A-Za-z]/u.test(character);
const isDigit = (character) => character >= "0" && character <= "9";
/** Whether two neighbours are what words and numbers are made of; undefined for a separator, which says nothing. */
function isOrdinary(left, right) {
    if (isDigit(left) && isDigit(right))
        return true;
    if (isLetter(left) && isLetter(right)) {
        const lowerBeforeUpper = left > "Z" && right <= "Z";
        return !lowerBeforeUpper && followers[left.toLowerCase()].includes(right.toLowerCase());
    }
    return (isLetter(left) && isDigit(right)) || (isDigit(left) && isLetter(right)) ? false : undefined;
}
/** Whether a run of letters, digits and `+/_-` looks drawn at random rather than written. */
function looksRandom(run) {
    const bare = run.replace(/[^A-Za-z0-9]/gu, "");
    if (bare.length < 16)
        return false;
    if (/^\d+$/u.test(bare))
        return bare.length >= 20;
    if (/^[\da-f]+$/iu.test(run))
        return /\d/u.test(run);
    let pairs = 0;
    let odd = 0;
    for (let at = 1; at < run.length; at++) {
        const ordinary = isOrdinary(run[at - 1], run[at]);
        if (ordinary === undefined)
            continue;
        pairs += 1;
        if (!ordinary)
            odd += 1;
    }
    return pairs >= 10 && odd / pairs > 0.3;
}
/** Base64 of readable text: it hides whatever the text says. */
function decodesToText(run) {
    const bare = run.replace(/=+$/u, "");
    if (bare.length < 12 || bare.length % 4 === 1 || /[^A-Za-z0-9+/]/u.test(bare))
        return false;
    return /^[\t\n\r\u0020-\u007e]+$/u.test(atob(bare));
}
/** Where text holds strings that look drawn at random, or base64 of text. */
function highEntropy(text) {
    return [...text.matchAll(/[A-Za-z0-9+/_=-]{12,}/gu)]
        .filter(([run]) => looksRandom(run) || run.split(/[/_=-]+/u).some(looksRandom) || decodesToText(run))
        .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}


/***/ }),

/***/ 19781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ publicPrefix),
/* harmony export */   x: () => (/* binding */ knownSecrets)
/* harmony export */ });
/* harmony import */ var _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31577);
/* harmony import */ var _diff_key_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43501);


/**
 * Beginnings that vendors publish, so that showing them tells nothing but the kind of the credential.
 * secretlint's rules lack most of these (Stripe, Twilio, …), and the beginning is what a reader recognises.
 */
const publicPrefixes = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(`
  sk_live_ sk_test_ rk_live_ rk_test_ pk_live_ pk_test_ whsec_ ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ glpat-
  glptt- gldt- xoxb- xoxp- xoxa- xoxr- xoxs- xapp- sk-ant- sk-proj- sk-svcacct- sk-or- AKIA ASIA AIza
  ya29. GOCSPX- npm_ pypi- dop_v1_ shpat_ shpss_ shpca_ shppa_ sq0atp- sq0csp- hvs. hvb. lin_api_ ntn_
  gsk_ glsa_ figd_ dckr_pat_ rubygems_ NRAK- sntrys_ sntryu_ PMAK- sbp_ access_token$production$
  access_token$sandbox$
`);
// These begin ordinary words too, so they are shown but don't prove a token.
const weakPrefixes = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(`
  sk- SG. key- EAAA dapi hf_ glc_ phc_ phx_ r8_ re_ eyJ
`);
const prefixed = new RegExp(`(?<![A-Za-z0-9])(?:${publicPrefixes.map((prefix) => prefix.replace(/[.$]/gu, "\\$&")).join("|")})[A-Za-z0-9_\\-.]{8,}`, "gu");
const twilio = /(?<![A-Za-z0-9])(?:AC|SK)[0-9a-f]{32}(?![A-Za-z0-9])/gu;
const privateKey = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*/gu;
/** The public beginning of a known kind of token; empty when it is none. */
function publicPrefix(secret) {
    return [...publicPrefixes, ...weakPrefixes].reduce((best, prefix) => (prefix.length > best.length && secret.startsWith(prefix) ? prefix : best), "");
}
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
    // With text and no file name none of the rules is asynchronous.
    const source = { content: text, filePath: "", ext: "", contentType: "text" };
    for (const { meta, create } of mayHoldToken.test(text) ? detectors : []) {
        const options = meta.id.endsWith("-aws") ? { enableIDScanRule: true } : {};
        create(context, options).file(source, {});
    }
    for (const pattern of [prefixed, twilio, privateKey]) {
        for (const match of text.matchAll(pattern)) {
            spans.push({ start: match.index, end: match.index + match[0].length });
        }
    }
    return spans;
}


/***/ }),

/***/ 5613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isReference: () => (/* binding */ isReference),
/* harmony export */   redact: () => (/* binding */ redact),
/* harmony export */   redactChange: () => (/* binding */ redactChange),
/* harmony export */   redactKey: () => (/* binding */ redactKey),
/* harmony export */   redactText: () => (/* binding */ redactText)
/* harmony export */ });
/* harmony import */ var _credential_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12887);
/* harmony import */ var _high_entropy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);
/* harmony import */ var _known_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19781);



/** Longer text is not looked into but hidden as a whole: it bounds the time, and nobody reads it in a comment. */
const mostCharacters = 4096;
// Where a credential lies instead of the credential itself. Whole values only: a default behind `:-` may be a secret.
const references = [
    /^\$[A-Z_][A-Z\d_]{0,100}$/u,
    /^\$\{\{? ?[A-Za-z_][\w.]{0,100} ?\}?\}$/u,
    /^%[A-Z_][A-Z\d_]{0,100}%$/u,
    /^\{\{-? ?[\w.$ |"-]{1,150} ?-?\}\}$/u,
    /^(?:process\.env|ENV|os\.environ|env|import\.meta\.env|secrets|vars|var|local|data|module)[.[(]["']?[\w.]{1,120}["']?[\])]?$/u,
    /^(?:vault|secret|secrets|ssm|op|sops|gcp-sm|aws-sm|awssm|azurekv|keyvault|kms|env|file|doppler|infisical)(?::|:\/\/)[\w./:#@-]{1,200}$/u,
    /^@Microsoft\.KeyVault\([\w=:/.;-]{1,200}\)$/u,
    /^arn:aws[\w-]*:(?:secretsmanager|ssm|kms):[\w:/.-]{1,200}$/u,
    /^projects\/[\w-]{1,60}\/secrets\/[\w/-]{1,120}$/u,
    /^\/run\/secrets\/[\w.-]{1,100}$/u,
];
/** Whether the value only says where the credential lies: `${STRIPE_KEY}`, `vault:…`, `secrets.STRIPE_KEY`. */
function isReference(value) {
    const bare = value.trim();
    return references.some((reference) => reference.test(bare)) && (0,_known_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .knownSecrets */ .x)(bare).length === 0;
}
const scheme = /^(?:Bearer|Basic|Token|Digest|ApiKey|Negotiate|AWS4-HMAC-SHA256) +/iu;
/** A credential as it may be shown: its public beginning and its length. */
function mask(secret) {
    const shown = scheme.exec(secret)?.[0] ?? "";
    return `${shown}${(0,_known_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .publicPrefix */ .O)(secret.slice(shown.length))}…(${[...secret].length} chars)`;
}
// `scheme://user:password@host`; a password may hold a slash, so with a colon before it the last @ counts.
const userinfo = /(:?\/\/)([^\s/?#@:"'<>]{0,256}:[^\s"'<>]{0,512}|[^\s/?#@"'<>]{1,512})@(?=[\w[(])/gu;
// The same without a scheme (`root:hunter2@tcp(db)`); an image's digest is none.
const bareUserinfo = /(?<![\w/.:])([\w.%+-]{1,64}:(?!\/\/))([^\s:@"'<>]{1,256})@(?!sha256)(?=[\w[(])/gu;
const oracle = /(:thin:[^\s/@]{0,64}\/)([^\s@"'<>]{1,256})@/gu;
const query = /([?&;#]([\w.[\]-]{1,64})=)([^&#\s"'<>]{1,2048})/gu;
// All small letters is prose: "Basic authentication".
const bearer = /\b((?:Bearer|Basic|Digest|ApiKey)\s{1,3})(?![a-z]+[.,]?(?:\s|$))([^\s"'<>]{6,})/gu;
const flag = /((?:^|\s)--?([A-Za-z][\w-]{1,40})[ =])([^\s"']{1,512}|"[^"]{0,512}"|'[^']{0,512}')/gu;
// `name: value`, `"name": "value"`, `name=value`, `<name>value<`; inside JSON inside a string the quotes are escaped.
const pair = /(?<![?&#\w.-])(([A-Za-z][\w.-]{0,63})(?:\\{0,3}["'`\]]){0,2}[ \t]{0,4}(?:=>|:=|[:=>])[ \t]{0,4})(\\{0,3}"(?:[^"\\\n]|\\[^"\n])*|\\{0,3}'(?:[^'\\\n]|\\[^'\n])*|[^\n<"'][^\n<]*)/gu;
// One of several pairs in a line: `;password=…`, `pwd={…}`, `"password":"…"`, `-Dx.password=…`.
const inner = /((?<![A-Za-z\d])([A-Za-z][\w.-]{0,63})(?:\\{0,3}["'])?[ \t]{0,4}(?:=>|:=|=|:(?!\/\/))[ \t]{0,4})(\{[^{}"':]{1,256}\}|\\{0,3}"[^"\\]{1,512}|'[^']{1,512}|[^\s;&"'<>{}\\]{1,512})/gu;
const innerEncoded = /((?:%3[Bb]|%26|%3[Ff])([A-Za-z][\w+]{0,63})%3[Dd])([^&\s"'<>%]{1,512})/gu;
const login = /((?:^|\s)--?(?:u|U|user|proxy-user)[ =]?[^\s:"'/]{1,64}:(?!\/\/))([^\s"']{1,256})/gu;
const shortFlag = /((?:^|\s)-[pa] ?)([^\s"':/]{6,256})(?=\s|$)/gu;
const sqlLogin = /((?<![\w@.-])[\w.]{1,64}\/)([^\s/@"'<>]{6,128})@(?=\w)/gu;
const quoted = /(["'])([^"'\s]{8,64})(?=["'])/gu;
/** Nobody writes this as a word, and no machine as a name: letters of both cases or a sign, and digits. */
function looksChosen(text) {
    if (text.includes("…") || isPlain(text) || !/\d/u.test(text) || !/[A-Za-z]/u.test(text))
        return false;
    return /[!#$%^&*?~]/u.test(text) || (/[A-Z]/u.test(text) && /[a-z]/u.test(text));
}
/** `requirepass …`, `login u password …`, `password is …`: told by the word before. */
function maskSpaced(text) {
    const parts = text.split(/([ \t]+)/u);
    for (let at = 0; at + 2 < parts.length; at += 2) {
        if (!/^[A-Za-z][\w.-]{0,63}$/u.test(parts[at]) || !(0,_credential_key_js__WEBPACK_IMPORTED_MODULE_0__/* .isCredentialName */ .h)(parts[at]))
            continue;
        const value = parts[at + 2] === "is" ? at + 4 : at + 2;
        const word = parts[value] ?? "";
        if (word.length >= 6 && looksChosen(word))
            parts[value] = mask(word);
    }
    return parts.join("");
}
function maskChosen(text, pattern, isSure = looksChosen) {
    return text.replace(pattern, (whole, lead, secret) => isSure(secret) ? whole.replace(lead + secret, () => lead + mask(secret)) : whole);
}
const withSign = (text) => looksChosen(text) && /[!#$%^&*?~]/u.test(text) && !/[/(){}[\]]/u.test(text);
/** Hides what the key of a pair inside a text calls a credential. */
function maskNamed(text, pattern) {
    return text.replace(pattern, (whole, lead, name, value) => {
        if (!(0,_credential_key_js__WEBPACK_IMPORTED_MODULE_0__/* .isCredentialName */ .h)(name))
            return whole;
        const quote = /^\\{0,3}["']/u.exec(value)?.[0] ?? "";
        const bare = value.slice(quote.length);
        // What an earlier pattern has hidden already stays as short as it is.
        return isPlain(bare) || /^\S*…\(\d+ chars\)["'\\]*$/u.test(bare) ? whole : `${lead}${quote}${mask(bare)}`;
    });
}
const word = /^(?:true|false|null|none|nil|~||basic|bearer|digest|oauth2?|oidc|saml|jwt|hmac|mtls|iam|sigv4|kerberos|ntlm|anonymous|api[-_]?key)$/iu;
// A switch, nothing at all, the name of a scheme, or a reference: shown even where a credential is expected.
function isPlain(value) {
    return word.test(value.trim()) || isReference(value);
}
function maskSpans(text, spans) {
    const merged = [];
    for (const span of [...spans].sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last !== undefined && span.start <= last.end)
            last.end = Math.max(last.end, span.end);
        else
            merged.push({ ...span });
    }
    return merged.reduceRight((shown, { start, end }) => shown.slice(0, start) + mask(text.slice(start, end)) + shown.slice(end), text);
}
/** Any text with the credentials in it hidden: tokens, private keys, passwords in URLs, random strings, named pairs. */
function redactText(text) {
    if (text.length > mostCharacters)
        return mask(text);
    const bare = text
        .replace(userinfo, (whole, lead, secret) => secret.split(":").every(isReference) ? whole : `${lead}${mask(secret)}@`)
        .replace(oracle, (_, lead, secret) => `${lead}${mask(secret)}@`)
        .replace(bareUserinfo, (whole, lead, secret) => isPlain(secret) ? whole : `${lead}${mask(secret)}@`)
        .replace(query, (whole, lead, name, secret) => (0,_credential_key_js__WEBPACK_IMPORTED_MODULE_0__/* .isCredentialName */ .h)(name) && !isPlain(secret) ? `${lead}${mask(secret)}` : whole)
        .replace(bearer, (whole, lead, secret) => isPlain(secret) ? whole : lead + mask(secret));
    const pairs = maskNamed(maskNamed(maskNamed(maskNamed(bare, flag), pair), inner), innerEncoded);
    const logins = maskChosen(pairs, login, (secret) => !isPlain(secret) && !secret.includes("…"));
    const named = maskSpaced(maskChosen(maskChosen(maskChosen(logins, shortFlag), sqlLogin), quoted, withSign));
    return maskSpans(named, [...(0,_known_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .knownSecrets */ .x)(named), ...(0,_high_entropy_js__WEBPACK_IMPORTED_MODULE_1__/* .highEntropy */ .K)(named)]);
}
/** A value as it may be shown, under its key. */
function redact(value, key = []) {
    return (0,_credential_key_js__WEBPACK_IMPORTED_MODULE_0__/* .isCredentialKey */ .N)(key) && !isPlain(value) ? mask(value) : redactText(value);
}
/** Both sides of a change as they may be shown; says "changed" where the reader can't see it. */
function redactChange(before, after, key) {
    const [was, is] = [before, after].map((value) => (value === undefined ? undefined : redact(value, key)));
    const hidden = was !== undefined && is !== undefined && before !== after && is !== after;
    return { before: was, after: hidden ? is.replace(/ chars\)/u, " chars, changed)") : is };
}
/** A key path as it may be shown: a hostile file can hold a token as a key. */
function redactKey(key) {
    return key.map((segment) => redactText(segment));
}


/***/ }),

/***/ 3635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewPull: () => (/* binding */ reviewPull)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/report/review-report.js
/** `1 critical, 2 high`; empty for none. */
function gradeCounts(findings) {
    return ["critical", "high", "medium", "low"]
        .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length])
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => `${count} ${severity}`)
        .join(", ");
}
/** `a`, `a and b`, `a, b and c`. */
function listText(parts, last = "and") {
    return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/review/finding.js
/** From mild to severe. */
const severities = ["low", "medium", "high", "critical"];
function severityRank(severity) {
    return severity === "none" ? -1 : severities.indexOf(severity);
}
/** The highest severity among findings. */
function riskOf(findings) {
    return (severities.findLast((severity) => findings.some((finding) => finding.severity === severity)) ?? "none");
}
const confidences = ["low", "medium", "high"];
/** Worst first; of the same severity the surer first; then by place, so that the order never depends on chance. */
function byRisk(a, b) {
    return (severityRank(b.severity) - severityRank(a.severity) ||
        confidences.indexOf(b.confidence) - confidences.indexOf(a.confidence) ||
        compareText(a.integration ?? "", b.integration ?? "") ||
        compareText(a.file, b.file) ||
        a.line - b.line ||
        compareText(a.rule, b.rule) ||
        compareText(a.key, b.key));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** `steps` grades milder, but never below low. */
function milder(severity, steps = 1) {
    return severities[Math.max(0, severities.indexOf(severity) - steps)];
}

// EXTERNAL MODULE: ./lib/review/matching.js
var matching = __webpack_require__(15721);
// EXTERNAL MODULE: ./lib/review/diff/key-words.js
var key_words = __webpack_require__(43501);
;// CONCATENATED MODULE: ./lib/review/integrations/address.js

const url = /^([a-z][a-z\d+.-]{0,40}):\/\/(?:[^\s/?#]{0,512}@)?(\[[\da-f:]{2,45}\]|[^\s/?#:,[\]]{1,253})(?::(\d{1,5}))?([^\s?#]*)/iu;
const bareHost = /^((?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{1,30}|localhost|(?:\d{1,3}\.){3}\d{1,3})\.?(?::(\d{1,5}))?(\/[^\s?#]*)?(?:$|[?#,])/iu;
const addressWords = (0,key_words/* listed */.KE)(`
  url uri endpoint endpoints host hosts hostname server servers address addr domain origin site base broker brokers
  bootstrap webhook callback redirect
`);
/** Whether a key is about an address. */
function isAddressKey(words) {
    return (0,key_words/* hasPhrase */._P)(words, addressWords);
}
/** The address in a value; a bare host counts only under a key that asks for one. */
function parseAddress(value, words = []) {
    const text = value?.trim().replace(/^jdbc:/iu, "");
    if (text === undefined || text.length > 2048)
        return undefined;
    const whole = url.exec(text);
    if (whole !== null) {
        return {
            scheme: whole[1].toLowerCase(),
            host: whole[2].toLowerCase(),
            port: whole[3],
            path: whole[4],
        };
    }
    const bare = isAddressKey(words) ? bareHost.exec(text) : null;
    if (bare === null)
        return undefined;
    return { scheme: undefined, host: bare[1].toLowerCase(), port: bare[2], path: bare[3] ?? "" };
}
/** This machine. */
function isLoopback(host) {
    return /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)$/u.test(host);
}
/** Inside one's own network: where plain HTTP is usual. */
function isInternal(host) {
    return (isLoopback(host) ||
        !host.includes(".") ||
        /^(?:10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\./u.test(host) ||
        /\.(?:local|internal|svc|cluster|lan|intranet|corp|home|test)$|\.svc\./u.test(host));
}
/** The last two labels, three below `co.uk` and the like: close enough to tell whether two hosts are of one owner. */
function ownerDomain(host) {
    const labels = host.split(".");
    const short = /^(?:com?|org|net|gov|ac|edu)$/u.test(labels.at(-2) ?? "") && (labels.at(-1)?.length ?? 0) === 2;
    return labels.slice(short ? -3 : -2).join(".");
}

;// CONCATENATED MODULE: ./lib/review/rules/api-version-changed.js


const apiVersionChanged = {
    id: "api-version-changed",
    title: "API version changed",
    severity: "high",
    confidence: "high",
    summary: "Calls ask for another version of the API, by header, setting or path; numbered or dated, up or down.",
    why: "Fields vanish or change their meaning between versions, and webhooks may keep the old one: the code breaks on answers it never saw.",
    check: "Were the vendor's notes for every version between read, and do the webhooks use the same one?",
    assess(subject) {
        const { before, after, belongs } = subject;
        if (belongs === "no" || before === undefined || after === undefined || before === after)
            return undefined;
        return versionOfPath(subject) ?? versionOfKey(subject);
    },
};
const pathVersion = /\/(v\d+(?:\.\d+)*(?:(?:alpha|beta)\d*)?|\d{4}-\d{2}(?:-\d{2})?)(?=\/|$)/iu;
function versionOfPath({ before, after, words }) {
    const [was, is] = [before, after].map((value) => {
        const path = parseAddress(value, words)?.path ?? (value.startsWith("/") ? value : "");
        return pathVersion.exec(path)?.[1];
    });
    return was === undefined || is === undefined || was === is ? undefined : told(was, is);
}
const keys = (0,key_words/* listed */.KE)(`
  api version, apiversion, version, stripe version, anthropic version, x ms version, notion version,
  square version, graph version, api release, protocol version
`);
function versionOfKey({ change, words, nearWords, before, after, belongs }) {
    if (change.from === "manifest" || !(0,key_words/* hasPhrase */._P)(words, keys))
        return undefined;
    // Kubernetes' own `apiVersion`, or the version of a chart, an image, a file format.
    if (change.key.at(-1) === "apiVersion" && /\//u.test(after))
        return undefined;
    if ((0,key_words/* hasPhrase */._P)(nearWords, [
        "app version",
        "chart",
        "image",
        "schema version",
        "engine",
        "node version",
        "python version",
        "java version",
        "go version",
        "compose",
    ]))
        return undefined;
    const bare = words.join(" ") === "version";
    // A file of its own says which version it is: a chart, a package, an application.
    if (bare && (belongs !== "itself" || (change.key.length === 1 && !/^\d{4}-/u.test(after))))
        return undefined;
    return isVersion(before) && isVersion(after) ? told(before, after) : undefined;
}
function isVersion(text) {
    return /^v?\d{1,4}(?:[.-]\d{1,3}){0,3}(?:[.-]?[a-z][\w.]{0,20})?$/iu.test(text.trim());
}
function told(before, after) {
    const [was, is] = [before, after].map((text) => (text.match(/\d+/gu) ?? []).slice(0, 3).map(Number));
    const dated = was[0] > 1990 && is[0] > 1990;
    const at = was.findIndex((number, index) => number !== (is[index] ?? 0));
    const down = at !== -1 && was[at] > (is[at] ?? 0);
    const preview = (text) => /alpha|beta|preview|rc/iu.test(text);
    if (down)
        return {
            message: `the API is asked for an older version (${after}, was ${before}): what the code relies on may not exist there`,
        };
    if (dated || at <= 0)
        return {
            message: `the API is asked for version ${after} instead of ${before}: fields and defaults may differ`,
        };
    if (preview(after) && !preview(before))
        return { severity: "medium", message: `the API is asked for a preview version (${after})` };
    // 2.1 to 2.1.3 is a patch; 2.1 to 2.2 adds.
    return at === 1
        ? { severity: "low", message: `the API is asked for version ${after} instead of ${before}` }
        : undefined;
}

;// CONCATENATED MODULE: ./lib/review/rules/auth-scheme-changed.js

const schemeKeys = (0,key_words/* listed */.KE)(`
  auth type, auth scheme, auth method, auth mode, authentication type, authentication method,
  authentication, auth, authorization type, grant type, auth strategy, auth provider, auth flow,
  credential type, credentials type, token type, security protocol, sasl mechanism
`);
const signatureKeys = (0,key_words/* listed */.KE)(`
  signature method, signature algorithm, signing algorithm, signing method, jwt algorithm, jwt alg,
  signature version, hash algorithm, algorithm, alg
`);
const checkKeys = (0,key_words/* listed */.KE)(`
  verify signature, signature verification, verify signatures, check signature, validate signature,
  verify webhook, webhook verification, require signature, signed, verify token, verify jwt,
  validate token, require auth, auth enabled, authentication enabled, auth required
`);
const scopeKeys = (0,key_words/* listed */.KE)(`
  scope, scopes, oauth scopes, permissions, audience, aud, issuer, tenant, tenant id
`);
const schemes = /^(?:basic|bearer|token|digest|oauth\d?|api[-_ ]?key|hmac|jwt|mtls|iam|none|sigv4|aws4[\w-]*|client[-_]credentials|password|authorization[-_]code|refresh[-_]token|plain|scram[\w-]*|sasl_\w+|ssl|plaintext|anonymous|service[-_]account|private_key_jwt|client_secret_\w+|kerberos|ntlm|oidc|saml|session|cookie|header|query)$/iu;
const authSchemeChanged = {
    id: "auth-scheme-changed",
    title: "Authentication scheme changed",
    severity: "high",
    confidence: "high",
    summary: "How calls are authenticated changes: scheme, grant, signature, scopes, or whether signatures are checked.",
    why: "The vendor refuses calls that are signed or authorised in a way it does not expect; unchecked webhooks accept forged events.",
    check: "Does the vendor accept the new scheme for this account, and was it tried?",
    assess({ words, nearWords, before, after, belongs, shown, removal }) {
        if (belongs === "no" || before === undefined || before === after)
            return undefined;
        if (after === undefined && removal !== "alone")
            return undefined;
        const off = (value) => value === undefined || /^(?:false|0|no|off|none|disabled?)$/iu.test(value.trim());
        if ((0,key_words/* hasPhrase */._P)(nearWords, checkKeys) && off(after) && !off(before)) {
            return {
                severity: "critical",
                message: "signatures or tokens are no longer checked: anyone can send what looks like a real event",
            };
        }
        if (after === undefined)
            return undefined;
        if (words.at(-1) === "acl" && /^public|authenticated-read/iu.test(after) && !/^public/iu.test(before))
            return {
                severity: "critical",
                message: `what lies there is open to everybody (${shown.after}, was ${shown.before})`,
            };
        const header = [before, after].map((value) => /^(Bearer|Basic|Token|Digest|ApiKey|Api-Key|AWS4-HMAC-SHA256)\s/iu.exec(value)?.[1]?.toLowerCase());
        if (header[0] !== header[1] &&
            (header[0] !== undefined || (0,key_words/* wordsOf */.Z9)(words.join(" ")).includes("authorization"))) {
            return {
                message: `calls are authorised as ${header[1] ?? "something else"} instead of ${header[0] ?? "before"}`,
            };
        }
        const named = (0,key_words/* hasPhrase */._P)(nearWords, schemeKeys) || (0,key_words/* hasPhrase */._P)(nearWords, signatureKeys);
        if (named && schemes.test(before) && (schemes.test(after) || /^[\w-]{2,30}$/u.test(after))) {
            const none = /^(?:none|anonymous|plain|plaintext)$/iu.test(after);
            return {
                ...(none && { severity: "critical" }),
                message: `calls are authenticated by ${shown.after} instead of ${shown.before}`,
            };
        }
        if ((0,key_words/* hasPhrase */._P)(words, signatureKeys) && /^[\w-]{2,30}$/u.test(after)) {
            const none = /^none$/iu.test(after);
            return {
                ...(none && { severity: "critical" }),
                message: `calls are signed with ${shown.after} instead of ${shown.before}`,
            };
        }
        if ((0,key_words/* hasPhrase */._P)(words, scopeKeys))
            return { severity: "medium", message: "tokens are asked for another scope, audience or tenant" };
        return undefined;
    },
};

// EXTERNAL MODULE: ./node_modules/parse-duration/index.js + 1 modules
var parse_duration = __webpack_require__(97595);
;// CONCATENATED MODULE: ./lib/review/diff/duration.js


/** `5s`, `1m30s`, `250 ms`, `PT2M`, `2.seconds`, `5 * time.Second`, or a number whose key names the unit. */
function parseDuration(setting, key) {
    const text = setting?.value?.trim().toLowerCase().replaceAll("_", "");
    if (text === undefined || text === "" || text.length > 60)
        return undefined;
    if (/^[+-]?\d+(?:\.\d+)?$/u.test(text))
        return withUnitOf(Number(text), key);
    const spelled = text
        .replace(/(\d)\s*(?:\*\s*time)?\.\s*([a-z])/gu, "$1$2")
        .replace(/(?<![a-z])(?:millis|msecs?)(?![a-z])/gu, "ms");
    if (!/^p?t?\d/u.test(spelled))
        return undefined;
    const amount = (0,parse_duration/* default */.A)(spelled);
    return amount === null ? undefined : { amount, unit: "ms" };
}
function withUnitOf(amount, key) {
    const last = (0,key_words/* wordsOf */.Z9)(key.at(-1) ?? "").at(-1) ?? "";
    // `min` at the end of a name is a minimum, and a single letter is no unit.
    if (last.length < 2 || last === "min")
        return { amount, unit: undefined };
    const factor = (0,parse_duration/* default */.A)(`1${last.replace(/^(?:millis|msecs?)$/u, "ms")}`);
    return factor === null ? { amount, unit: undefined } : { amount: amount * factor, unit: "ms" };
}
/** How many times longer the second is; undefined when their units can't be compared. */
function timesLonger(before, after) {
    if (before === undefined || after === undefined || before.unit !== after.unit)
        return undefined;
    return before.amount > 0 ? after.amount / before.amount : undefined;
}
const endless = /^(?:|none|null|nil|~|never|infinite|infinity|[+-]?\.?inf|unlimited|off|no|false|disabled?|undefined|-\d.*|p?t?0+(?:\.0+)?\s*[a-z]{0,12})$/iu;
const largest = /(?:max_?(?:safe_?)?(?:value|int(?:eger)?)|infinity|infinite|maxint\d*|\binf)\b/iu;
/** No limit at all, in the ways in which clients spell it. */
function isEndless(value) {
    const text = value?.trim() ?? "";
    if (text.length > 60)
        return false;
    return endless.test(text) || largest.test(text) || Number(text) >= 2_147_483_647;
}

;// CONCATENATED MODULE: ./lib/review/rules/backoff-removed.js


const backoffs = (0,key_words/* listed */.KE)(`
  backoff, back off, jitter, retry delay, retry interval, retry wait, retry period, retry after,
  delay between, redelivery delay, retry min timeout, retry base, retry multiplier, retry factor,
  reconnect delay, initial delay, retry sleep
`);
const backoffRemoved = {
    id: "backoff-removed",
    title: "Backoff removed",
    severity: "high",
    confidence: "high",
    summary: "Failed calls are tried again at once, or much sooner than before.",
    why: "All callers come back at the same moment and keep a service down that would have recovered: an error loop that cascades.",
    check: "How many calls a second would this make while the service is down?",
    assess({ change, words, nearWords, before, after, belongs, removal }) {
        if (belongs === "no" || before === undefined || before === after)
            return undefined;
        const inRetry = (0,key_words/* hasPhrase */._P)(nearWords, ["retry", "retries"]) &&
            (0,key_words/* hasPhrase */._P)(words, [
                "delay",
                "wait",
                "interval",
                "factor",
                "multiplier",
                "exponential",
                "strategy",
                "randomize",
            ]);
        if (!(0,key_words/* hasPhrase */._P)(nearWords, backoffs) && !inRetry)
            return undefined;
        if (isEndless(before))
            return undefined;
        if (after === undefined && removal !== "alone")
            return undefined;
        if (after === undefined || isEndless(after)) {
            return {
                ...(belongs === "near" && { severity: "medium" }),
                message: "failed calls are tried again at once, all of them at the same moment",
            };
        }
        if (/^exponential/iu.test(before) && /^(?:constant|fixed|linear|immediate)/iu.test(after)) {
            return {
                severity: "medium",
                message: "the wait between tries no longer grows: a service in trouble gets a steady load",
            };
        }
        const times = timesLonger(parseDuration(change.before, change.before?.key ?? change.key), parseDuration(change.after, change.key));
        if (times !== undefined && times <= 0.1) {
            return {
                severity: times <= 0.01 ? "high" : "medium",
                message: `failed calls are tried again ${Math.round(1 / times)} times sooner`,
            };
        }
        return undefined;
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/batch-size-changed.js

const sizes = (0,key_words/* listed */.KE)(`
  page size, pagesize, per page, page limit, limit, batch, batch size, batchsize, bulk size, chunk size,
  pool, pool size, poolsize, max connections, max open, max idle, connections, prefetch, prefetch count,
  max batch, fetch size, window size, max sockets, max records, max messages, buffer size
`);
/** Up to this is tuning. */
const much = 10;
const batchSizeChanged = {
    id: "batch-size-changed",
    title: "Page, batch or pool size changed much",
    severity: "medium",
    confidence: "high",
    summary: `How much is asked for at once, or how many connections are kept, differs by over ${much} times.`,
    why: "Too much at once is refused by the vendor or fills the memory; too little makes many times the calls.",
    check: "What does the vendor allow, and how long does one such call take?",
    assess({ nearWords, before, after, belongs }) {
        if (belongs === "no" || before === undefined || after === undefined || !(0,key_words/* hasPhrase */._P)(nearWords, sizes))
            return undefined;
        if ((0,key_words/* hasPhrase */._P)(nearWords, ["rate", "retry", "memory", "cpu", "timeout", "retries"]))
            return undefined;
        const [was, is] = [Number(before), Number(after)];
        if (!(was > 0) || !(is > 0) || (is / was <= much && was / is <= much))
            return undefined;
        const factor = Math.round(is > was ? is / was : was / is).toLocaleString("en");
        return {
            message: is > was
                ? `${factor} times as much at once`
                : `1/${factor} of it at once: as many times more calls, or less room`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/capacity-cut.js

const counts = (0,key_words/* listed */.KE)(`
  replicas, replica count, min replicas, max replicas, instances, instance count, min instances,
  max instances, desired count, min size, max size, desired capacity, min scale, max scale, workers,
  worker count, web concurrency, concurrency, consumers, consumer count, threads, max threads, processes,
  num workers, parallelism, listeners, reserved concurrency, reserved concurrent executions,
  min machines running
`);
const capacity_cut_sizes = (0,key_words/* listed */.KE)(`
  memory, mem, memory limit, memory size, mem limit, cpu, cpus
`);
const capacityCut = {
    id: "capacity-cut",
    title: "Capacity cut",
    severity: "medium",
    confidence: "high",
    summary: "What calls the integration, or works on what it sends, is cut to zero or to half or less.",
    why: "Calls and events pile up until they time out, and the vendor stops sending.",
    check: "Does what is left carry the highest load of the week?",
    assess({ nearWords, words, before, after, belongs }) {
        if (belongs === "no" || before === undefined || after === undefined || before === after)
            return undefined;
        const counted = (0,key_words/* hasPhrase */._P)(words, counts) ||
            ((0,key_words/* hasPhrase */._P)(nearWords, counts) && (0,key_words/* hasPhrase */._P)(words, ["count", "min", "max", "size", "limit", "number"]));
        const [was, is] = [amountOf(before), amountOf(after)];
        if (was === undefined || is === undefined || !(was > 0) || !(counted || (0,key_words/* hasPhrase */._P)(words, capacity_cut_sizes)))
            return undefined;
        if (is === 0 && counted)
            return {
                severity: "high",
                message: "nothing is left that calls the integration or works on what it sends",
            };
        if (is > 0 && is <= was / 2)
            return { message: `only ${Math.round((100 * is) / was)} % of the capacity is left` };
        return undefined;
    },
};
const units = {
    "": 1,
    m: 1e-3,
    k: 1e3,
    ki: 1024,
    mi: 1024 ** 2,
    gi: 1024 ** 3,
    mb: 1e6,
    gb: 1e9,
    g: 1e9,
    mib: 1024 ** 2,
    gib: 1024 ** 3,
};
/** A count, or an amount of memory or processor as Kubernetes and compose write it. */
function amountOf(text) {
    const parts = /^(\d+(?:\.\d+)?)\s*([a-z]{0,3})$/iu.exec(text.trim());
    if (parts === null)
        return undefined;
    // A small m is a thousandth of a processor, a large one a million bytes.
    const factor = parts[2] === "M" ? 1e6 : units[parts[2].toLowerCase()];
    return factor === undefined ? undefined : Number(parts[1]) * factor;
}

;// CONCATENATED MODULE: ./lib/review/rules/circuit-breaker-changed.js

const breakers = (0,key_words/* listed */.KE)(`
  breaker, circuit, circuitbreaker, hystrix, bulkhead, failure threshold, failure rate threshold,
  error threshold, error threshold percentage, consecutive errors, outlier detection, half open
`);
const circuitBreakerChanged = {
    id: "circuit-breaker-changed",
    title: "Circuit breaker changed",
    severity: "high",
    confidence: "high",
    summary: "What stops calling a service that fails is switched off, removed or much more patient.",
    why: "Without a breaker every request waits for a service that is down, and the fault spreads to everything that calls it.",
    check: "What stops the calls when the service is down?",
    assess({ nearWords, pathWords, before, after, belongs, removal }) {
        if (belongs === "no" || before === undefined || before === after || !(0,key_words/* hasPhrase */._P)(pathWords, breakers))
            return undefined;
        const off = (value) => /^(?:false|0|no|off|none|disabled?)$/iu.test(value.trim());
        if (off(before))
            return undefined;
        if (after === undefined && removal !== "alone")
            return undefined;
        if (after === undefined || off(after)) {
            const isSwitch = /^(?:true|yes|on|enabled?)$/iu.test(before) || after !== undefined;
            return {
                ...(!isSwitch && { severity: "medium" }),
                message: "nothing stops the calls any more when the service is down",
            };
        }
        const times = Number(after) / Number(before);
        if (times >= 3 || (Number(after) >= 100 && (0,key_words/* hasPhrase */._P)(nearWords, ["percentage", "rate"]))) {
            return { severity: "medium", message: "the breaker opens much later: many more calls fail first" };
        }
        if (times <= 1 / 3 && times > 0 && (0,key_words/* hasPhrase */._P)(nearWords, ["threshold", "failures", "errors"])) {
            return {
                severity: "low",
                message: "the breaker opens much sooner: a few errors may cut the service off",
            };
        }
        return undefined;
    },
};

// EXTERNAL MODULE: ./lib/review/diff/code-language.js
var code_language = __webpack_require__(26728);
;// CONCATENATED MODULE: ./lib/review/diff/variable-name.js
/** Names as environment variables have them; a single word may be anything. */
function isVariableName(name) {
    return /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/u.test(name) && name.length <= 100;
}
/** The variable that a setting gives a value: its own name, or the one above `value` and `valueFrom.secretKeyRef.key`. */
function variableOf(key) {
    const at = key.findLastIndex(isVariableName);
    return key
        .slice(at + 1)
        .every((segment) => /^(?:value|valueFrom|secretKeyRef|configMapKeyRef|name|key)$/u.test(segment))
        ? key[at]
        : undefined;
}

// EXTERNAL MODULE: ./lib/review/secrets/redact.js
var redact = __webpack_require__(5613);
;// CONCATENATED MODULE: ./lib/review/references.js


/** Names of what a setting takes its value from; empty when the value stands in the file itself. */
function referencesOf(setting) {
    if (setting === undefined)
        return [];
    if (setting.references !== undefined)
        return setting.references.map(({ name }) => name);
    const value = setting.value?.trim() ?? "";
    return setting.role === undefined && (0,redact.isReference)(value) ? [bareName(value)] : [];
}
/** Whether the value is nothing but what it is taken from. */
function isOnlyReference(setting) {
    if (setting === undefined)
        return false;
    const [first, ...more] = setting.references ?? [];
    if (first === undefined)
        return (0,redact.isReference)(setting.value?.trim() ?? "");
    return more.length === 0 && first.fallback === undefined;
}
/** What counts where nobody sets it; undefined when there is no such thing. */
function fallbackOf(setting) {
    const fallback = setting?.references?.[0]?.fallback;
    return fallback === "" ? undefined : fallback;
}
/** Names that say the same in another notation are one. */
function sameReferences(before, after) {
    const plain = (names) => names.map((name) => (0,key_words/* wordsOf */.Z9)(name).join(" ")).join(",");
    return plain(before) === plain(after);
}
function bareName(value) {
    return value.replace(/^[${}%\s<=]+|[}%\s>]+$/gu, "");
}

// EXTERNAL MODULE: ./lib/review/secrets/credential-key.js
var credential_key = __webpack_require__(12887);
;// CONCATENATED MODULE: ./lib/review/rules/credential-reference-changed.js






/** Where Kubernetes, compose and CI name the secret that is to be used. */
const pointers = /(?:^|\.)(?:secretKeyRef|secretRef|secretStoreRef|secretName|existingSecret|secretProviderClass|credentialsSecret|imagePullSecrets|namespace_secrets|keyVaults?|secretEnv|envSecrets|secret_mounts|remoteRef|secret_name|secret_id|secret_arn|secretArn|credentials_?(?:id|file|path)|key_?vault)(?:\.|$)/iu;
const accounts = (0,key_words/* listed */.KE)(`
  account, account id, account sid, merchant, merchant id, merchant account, tenant, tenant id, client id, app id, project id,
  organization id, organisation id, org id, subscription id, workspace id, user pool id, userpoolid, role arn, assume role, username
`);
const credentialReferenceChanged = {
    id: "credential-reference-changed",
    title: "Credential reference changed",
    severity: "high",
    confidence: "high",
    summary: "The integration takes its credential from another place (variable, secret, vault path), or acts for another account.",
    why: "If the new place is empty, or holds the key of another account, every call is refused as soon as it ships.",
    check: "Is the new secret filled in every environment, with a key of the right account?",
    assess({ change, words, before, after, shown, belongs }) {
        if (belongs === "no" || after === undefined || before === undefined || before === after)
            return undefined;
        if ((0,key_words/* hasPhrase */._P)(words, accounts) && change.from === "config" && !(0,redact.isReference)(before)) {
            return {
                severity: "medium",
                message: `the calls act for another account (${shown.after}, was ${shown.before})`,
            };
        }
        const [was, is] = [referencesOf(change.before), referencesOf(change.after)];
        // In code an identifier is whatever the code has computed; only names of variables say where a value comes from.
        const fromCode = (0,code_language/* codeLanguage */.U)(change.file) !== undefined && ![...was, ...is].every(isVariableName);
        if (belongs === "itself" && !fromCode && was.length > 0 && is.length > 0 && !sameReferences(was, is)) {
            return {
                message: `the value comes from ${is.join(" and ")} instead of ${was.join(" and ")}`,
                ...((0,credential_key/* isCredentialKey */.N)(change.key)
                    ? {}
                    : { check: "Does the new one hold what this setting needs, in every environment?" }),
            };
        }
        const points = pointers.test(change.key.join("."));
        const credential = (0,credential_key/* isCredentialKey */.N)(change.key);
        if (!points && !(credential && (0,redact.isReference)(after)))
            return undefined;
        if (!points && !(0,redact.isReference)(before)) {
            return {
                severity: "medium",
                message: `the credential now comes from ${shown.after} instead of standing in the file`,
            };
        }
        return { message: `the credential comes from ${shown.after} instead of ${shown.before}` };
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/default-changed.js

const defaultChanged = {
    id: "default-changed",
    title: "Default dropped or added",
    severity: "high",
    confidence: "medium",
    summary: "What counts where a variable is not set is gone, or there is such a value now.",
    why: "An environment that lived on the default gets nothing, or one that must set its own value runs with somebody else's unnoticed.",
    check: "In which environments is the variable not set?",
    assess({ change, belongs, shown }) {
        const { before, after } = change;
        if (belongs === "no" || before === undefined || after === undefined)
            return undefined;
        const [was, is] = [referencesOf(before), referencesOf(after)];
        if (was.length === 0 || is.length === 0 || !sameReferences(was, is))
            return undefined;
        const [old, now] = [fallbackOf(before), fallbackOf(after)];
        if (old !== undefined && now === undefined)
            return { message: `where ${is[0]} is not set there is no value any more (it was ${shown.before})` };
        if (old === undefined && now !== undefined)
            return { severity: "medium", message: `where ${is[0]} is not set, ${shown.after} counts now` };
        return undefined;
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/webhook-url-changed.js


const words = (0,key_words/* listed */.KE)(`
  webhook, webhooks, hook, hooks, callback, callbacks, redirect, redirect uri, redirect uris, return url,
  notify url, notification url, ipn, postback, reply url, acs url, success url, cancel url
`);
/** Whether a key is about where the vendor calls back, or sends people back to. */
function isWebhookKey(nearWords) {
    return (0,key_words/* hasPhrase */._P)(nearWords, words);
}
const webhookUrlChanged = {
    id: "webhook-url-changed",
    title: "Webhook or callback URL changed",
    severity: "high",
    confidence: "high",
    summary: "The address that the vendor calls, or sends people back to, is another one.",
    why: "Vendors call only what is registered with them: events are lost without an error here, and logins end on an error page.",
    check: "Is the new address registered with the vendor, and does it answer already?",
    assess({ nearWords, before, after, belongs, shown, removal }) {
        if (belongs === "no" || before === undefined || before === after || !isWebhookKey(nearWords))
            return undefined;
        const isAddress = (value) => parseAddress(value, [...nearWords, "url"]) !== undefined || value.startsWith("/");
        if (!isAddress(before))
            return undefined;
        if (after === undefined && removal !== "alone")
            return undefined;
        if (after === undefined)
            return { severity: "medium", message: "the vendor's calls are no longer answered where they were" };
        return isAddress(after)
            ? { message: `the vendor has to call ${shown.after} now; what it sends elsewhere is lost` }
            : undefined;
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/endpoint-changed.js





const endpointChanged = {
    id: "endpoint-changed",
    title: "Endpoint changed",
    severity: "high",
    confidence: "high",
    summary: "The host, port or path that calls go to is another one.",
    why: "Calls reach a system that may not know the account, the credential or the request; all of them fail at once.",
    check: "Does the new address serve this account, and was a real call made to it?",
    assess(subject) {
        const { change, words, nearWords, before, after, integration, belongs } = subject;
        const [was, is] = [parseAddress(before, words), parseAddress(after, words)];
        if (belongs === "no" || before === after || isWebhookKey(nearWords))
            return undefined;
        if (was === undefined || is === undefined)
            return namedPlace(subject);
        if (was.host !== is.host) {
            if (ownerDomain(was.host) !== ownerDomain(is.host)) {
                return { message: `calls go to ${is.host}, which is not a host of ${ownerDomain(was.host)}` };
            }
            const known = integration?.hosts.some((pattern) => (0,matching/* matchesHost */.qC)(pattern, is.host)) === true;
            return {
                message: `calls go to ${is.host} instead of ${was.host}`,
                ...(known && { severity: "medium" }),
            };
        }
        if ((was.port ?? "") !== (is.port ?? "") && was.scheme === is.scheme) {
            return { severity: "medium", message: `calls go to another port of ${is.host}` };
        }
        const [old, now] = [was.scheme, is.scheme];
        if (old !== undefined && now !== undefined && bare(old) !== bare(now))
            return { severity: "medium", message: `calls to ${is.host} speak ${now} instead of ${old}` };
        const path = (text) => withoutVersion(text.replace(/\/+$/u, ""));
        if (path(was.path) === path(is.path))
            return undefined;
        // In code, that is how another call of the same API is written.
        const severity = change.from === "literal" ? "low" : "medium";
        return { severity, message: `calls go to another path of ${is.host}` };
    },
};
/** With or without encryption: another rule speaks of that. */
function bare(scheme) {
    return scheme.replace(/s$/u, "");
}
const places = (0,key_words/* listed */.KE)(`
  queue, queue name, queue url, topic, topic name, bucket, bucket name, exchange, routing key, stream, channel, database, db, db name, database name, dbname,
  schema, index, index name, table, collection, vhost, virtual host, namespace, cluster, host, hostname, server, address, broker, brokers, bootstrap servers,
  container name, repository url, registry, domain, issuer, realm, arn, path, base path, context path, prefix, dsn
`);
const ports = (0,key_words/* listed */.KE)("port, ports, target port");
const nearPlaces = (0,key_words/* listed */.KE)("port, ports, target port, protocol, scheme, transport protocol");
const protocols = (0,key_words/* listed */.KE)("protocol, scheme, transport protocol");
/** Where calls go can be said without an address: by the name of a queue, a port, a protocol. */
function namedPlace({ change, words, before, after, belongs, shown }) {
    if (belongs !== "itself" && !(0,key_words/* endsWithPhrase */.i7)(words, nearPlaces))
        return undefined;
    if (before === undefined || after === undefined || change.from !== "config")
        return undefined;
    if (before.trim() === "" || after.trim() === "" || (0,redact.isReference)(before) || (0,redact.isReference)(after))
        return undefined;
    if ((0,key_words/* endsWithPhrase */.i7)(words, ports) && /^\d+$/u.test(before) && /^\d+$/u.test(after))
        return { severity: "medium", message: `calls go to port ${after} instead of ${before}` };
    if ((0,key_words/* endsWithPhrase */.i7)(words, protocols) && /^[\w+.-]{2,20}$/u.test(after))
        return { severity: "medium", message: `calls speak ${shown.after} instead of ${shown.before}` };
    if (!(0,key_words/* endsWithPhrase */.i7)(words, places) || /\s/u.test(after.trim()))
        return undefined;
    const what = words.at(-1) === "name" ? words.slice(-2).join(" ") : words.at(-1);
    return { message: `another ${what} is used: ${shown.after} instead of ${shown.before}` };
}
/** A version in the path is told apart: the rule for API versions speaks of it. */
function withoutVersion(path) {
    return path.replace(/\/v\d[\w.-]*(?=\/|$)|\/\d{4}-\d{2}(?:-\d{2})?(?=\/|$)/giu, "/v");
}

// EXTERNAL MODULE: ./lib/review/diff/change.js
var diff_change = __webpack_require__(5932);
;// CONCATENATED MODULE: ./lib/review/integrations/environment.js

const names = new Map(Object.entries({
    prod: "production",
    production: "production",
    prd: "production",
    live: "production",
    staging: "staging",
    stage: "staging",
    stg: "staging",
    preprod: "staging",
    uat: "staging",
    qa: "staging",
    sandbox: "staging",
    aat: "staging",
    ithc: "staging",
    perftest: "staging",
    demo: "staging",
    preview: "staging",
    nonprod: "staging",
    dev: "development",
    develop: "development",
    development: "development",
    local: "development",
    localhost: "development",
    test: "test",
    tests: "test",
    testing: "test",
    ci: "test",
}));
const testFolder = /(?:^|\/)(?:tests?|__tests__|specs?|features|cassettes|vcr|wiremock|pacts?|stories|(?:integration|functional|acceptance|smoke|unit|contract|component|end-?to-?end|api|system)[-_]?tests?|fixtures?|__fixtures__|testdata|test-data|mocks?|__mocks__|stubs?|e2e|cypress|snapshots|__snapshots__)\//iu;
const testFile = /(?:\/src\/[a-z]+Test\/|^src\/[a-z]+Test\/|[._-](?:test|tests|spec|e2e|mock|stub|fixture)\.|(?:^|\/)(?:test_|conftest\.)|(?:Tests?|Spec|IT)\.(?:java|kt|cs|php|scala|rb)$|_(?:test|spec)\.)/u;
const sample = /(?<!(?:^|\/))\.template\.|(?:^|[/._-])(?:examples?|samples?|dist|tmpl|template(?!\.ya?ml$|\.json$))(?:$|[._-])|(?:^|\/)(?:examples?|samples?|demos?)\//iu;
// `values.preview.template.yaml`: the pipeline fills the template in, and what it says is deployed.
function isHelmValues(file) {
    const name = file.slice(file.lastIndexOf("/") + 1).toLowerCase();
    return name.startsWith("values") && /[.-](?:template|tmpl)\.ya?ml$/u.test(name);
}
const documentation = /(?:^|\/)(?:locales?|i18n|translations|lang)\/|\.(?:mdx?|rst|adoc)$|(?:^|\/)(?:docs?|documentation)\/|(?:^|\/)(?:readme|changelog|license)/iu;
// Lock files follow from the manifests, which are reviewed.
const generated = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|packages\.lock\.json|[\w.-]+\.lock|go\.sum|gradle\.lockfile)$|\.min\.\w+$|\.(?:snap|map)$/iu;
/** By the path of a file, and by the keys above a setting: `staging:` in a shared file is about staging. */
function environmentOf(file, key = []) {
    if (documentation.test(file))
        return "documentation";
    if (generated.test(file))
        return "generated";
    if (testFolder.test(file) || testFile.test(file))
        return "test";
    if (sample.test(file) && !isHelmValues(file))
        return "sample";
    const byKey = key.slice(0, -1).map((segment) => names.get(segment.toLowerCase()));
    const bySegment = file
        .split("/")
        .reverse()
        .flatMap((segment) => (0,key_words/* wordsOf */.Z9)(segment).reverse())
        .map((word) => names.get(word));
    return [...byKey, ...bySegment].find((environment) => environment !== undefined) ?? "unknown";
}
/** Whether the file says how a change is built, tested or delivered. */
function isPipeline(file) {
    return /(?:^|\/)(?:\.circleci|\.github|\.gitlab|\.buildkite|\.azuredevops|\.semaphore)\/|(?:^|\/)(?:\.gitlab-ci|\.travis|azure-pipelines|bitbucket-pipelines|appveyor|cloudbuild)[\w.-]*\.ya?ml$|Jenkinsfile/u.test(file);
}
/** Whether the file is part of what serves customers, as far as can be told. */
function ships(environment) {
    return environment === "production" || environment === "unknown";
}
/** Whether nothing that runs for customers reads the file. */
function isHarmlessPlace(environment) {
    return !ships(environment) && environment !== "staging";
}

;// CONCATENATED MODULE: ./lib/review/rules/env-var-renamed.js




const envVarRenamed = {
    id: "env-var-renamed",
    title: "Environment variable renamed",
    severity: "high",
    confidence: "medium",
    summary: "A variable is read or set under another name than before.",
    why: "Wherever the old name is still the one that is set, the new one is empty, and every call that needs it fails.",
    check: "Is the new name set in every environment before this ships?",
    assess(subject) {
        const { change } = subject;
        const now = nameOf(change, "after");
        if (now === undefined ||
            environmentOf(change.file) === "test" ||
            environmentOf(change.file) === "documentation")
            return undefined;
        const was = formerName(subject, now);
        if (was === undefined || was === now)
            return undefined;
        // Where code still reads the old name, the rule for that speaks.
        const readers = subject.review.reads?.(was).filter(({ file }) => !isHarmlessPlace(environmentOf(file))) ?? [];
        const told = !isHarmlessPlace(environmentOf(change.file)) && change.after?.role !== "env-read";
        if (told && readers.length > 0)
            return undefined;
        if (followsOnTheOtherSide(subject, now))
            return { severity: "low", message: `${was} is called ${now} now, here and where it is set` };
        const verb = change.after?.role === "env-read" ? "read" : "set";
        return {
            severity: subject.belongs === "no" ? "medium" : "high",
            // A sample and code change together: what must be set is the same everywhere.
            ...(environmentOf(change.file) === "sample" && {
                severity: "medium",
                everywhere: true,
            }),
            message: `${was} is ${verb} as ${now} now: wherever only the old name is set, it is empty`,
        };
    },
};
/** Whether what reads it is renamed together with what sets it, in a file that production reads. */
function followsOnTheOtherSide({ change, review }, name) {
    if (change.after?.role !== "env-read")
        return review.changes.some(({ after, before }) => after?.role === "env-read" && after.value === name && before?.value !== name);
    return review.changes.some(({ after, file, key }) => after !== undefined &&
        after.role === undefined &&
        variableOf(key) === name &&
        ships(environmentOf(file, key)));
}
/** The variable that a setting reads or gives a value. */
function nameOf(change, side) {
    const setting = change[side];
    if (setting === undefined)
        return undefined;
    const name = setting.role === "env-read" ? setting.value : variableOf(setting.key);
    return name !== undefined && isVariableName(name) ? name : undefined;
}
/** The name before: of the same setting, or of one that went away in the same file and is like it. */
function formerName({ change, review, file }, now) {
    const read = change.after?.role === "env-read";
    const own = nameOf(change, "before");
    // Code that computes something else from another variable is not a rename; one that is like it is.
    if (own !== undefined && own !== now)
        return alike(own, now) ? own : undefined;
    if (change.kind !== "added")
        return undefined;
    const gone = file.changes.filter(({ kind, before }) => kind === "removed" && (before?.role === "env-read") === read);
    const former = gone
        .map((other) => ({ other, name: nameOf(other, "before") }))
        .filter(({ name }) => name !== undefined && name !== now)
        .find(({ other, name }) => sameValue(other, change) || alike(name, now))?.name;
    if (former === undefined)
        return undefined;
    // It stays under its old name too: nothing was renamed.
    const stays = review.changes.some(({ kind, key }) => kind === "added" && (0,diff_change.leafName)(key) === former);
    return stays ? undefined : former;
}
function sameValue(gone, come) {
    const value = come.after?.value ?? "";
    return come.after?.role !== "env-read" && value.length > 3 && gone.before?.value === value;
}
/** Most of their words are the same. */
function alike(one, other) {
    const [left, right] = [(0,key_words/* wordsOf */.Z9)(one), (0,key_words/* wordsOf */.Z9)(other)];
    const shared = left.filter((word) => right.includes(word)).length;
    return shared >= 1 && shared >= Math.min(left.length, right.length) * 0.5;
}

;// CONCATENATED MODULE: ./lib/review/rules/env-var-still-read.js


const envVarStillRead = {
    id: "env-var-still-read",
    title: "Environment variable gone while code reads it",
    severity: "high",
    confidence: "medium",
    summary: "An environment variable is removed or renamed where it was set, and code still reads the old name.",
    why: "The code gets an empty value and every call that needs it fails, often only when it is first used.",
    check: "Is the variable set somewhere else, or should the code read the new name?",
    assess({ change, environment, review, integration }) {
        const { before, kind, from } = change;
        if (from !== "config" || before === undefined || isHarmlessPlace(environment))
            return undefined;
        const name = variableOf(before.key);
        if (name === undefined || (kind !== "removed" && variableOf(change.key) === name))
            return undefined;
        // Kubernetes says in two settings where one variable comes from.
        if (before.key.at(-1) === "key" && before.key.includes("secretKeyRef"))
            return undefined;
        const reads = review.reads?.(name).filter(({ file }) => !isHarmlessPlace(environmentOf(file))) ?? [];
        // A value for staging does not help production, nor does an example.
        const fills = (file) => [environment, "unknown"].includes(environmentOf(file));
        const [read] = reads;
        if (read === undefined || review.defined?.(name).some(({ file }) => fills(file)))
            return undefined;
        const others = reads.length > 1 ? ` and ${reads.length - 1} more still read` : " still reads";
        return {
            severity: integration === undefined ? "medium" : "high",
            message: `${read.file}:${read.line}${others} ${name}, which is not set here any more`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/env-var-undefined.js


const envVarUndefined = {
    id: "env-var-undefined",
    title: "New environment variable is set nowhere",
    severity: "medium",
    confidence: "low",
    summary: "Code reads an environment variable that no file of the repository sets or mentions.",
    why: "If nobody sets it where the code runs, the value is empty and the calls that need it fail.",
    check: "Is it set in every environment before this ships?",
    assess({ change, environment, integration, review }) {
        const name = change.after?.value ?? "";
        if (change.after?.role !== "env-read" || change.before?.value === name || !isVariableName(name))
            return undefined;
        if (integration === undefined || isHarmlessPlace(environment))
            return undefined;
        const defined = review.defined?.(name);
        if (defined === undefined || defined.length > 0)
            return undefined;
        // A second place that reads what was read before brings nothing new.
        const known = review.changes.some(({ before }) => before?.role === "env-read" && before.value === name);
        return known ? undefined : { message: `the code reads ${name}, which no file of the repository sets` };
    },
};

;// CONCATENATED MODULE: ./lib/review/integrations/stage.js



const testWord = /^(?:sandbox\d*|sbx|staging|stage|stg|test\d*|tests|testing|tst|dev\d*|develop|development|uat|qa|demo|mock|mocks|fake|preprod|nonprod)$/u;
const testToken = /^(?:sk_test_|rk_test_|pk_test_|rzp_test_|test_|TEST-|sandbox[-_]|access_token\$sandbox\$|pk_sbox_|sk_sbox_)/u;
const liveToken = /^(?:sk_live_|rk_live_|pk_live_|rzp_live_|live_|production_|access_token\$production\$)/u;
/** By the words of a host, the sandbox hosts of the integration, and a `sandbox` in the path. */
function stageOfAddress({ host, path }, integration) {
    const matches = (pattern) => (0,matching/* matchesHost */.qC)(pattern, host);
    if (isLoopback(host) || integration?.sandboxHosts.some(matches))
        return "test";
    // The top-level domain says nothing (`.dev` is a domain like any other), but `.test` is reserved.
    const labels = host.split(".");
    const words = labels.slice(0, -1).flatMap((label) => label.split(/[-_]/u));
    if (labels.at(-1) === "test" || words.some((word) => testWord.test(word)))
        return "test";
    if (/(?:^|\/)sandbox(?:\/|$)/iu.test(path))
        return "test";
    return integration?.hosts.some(matches) ? "live" : undefined;
}
/** By the beginning of a credential. */
function stageOfToken(value) {
    const bare = value.replace(/^Bearer\s+/iu, "");
    return testToken.test(bare) && bare.length >= 12
        ? "test"
        : liveToken.test(bare) && bare.length >= 12
            ? "live"
            : undefined;
}
const stageWords = {
    sandbox: "test",
    test: "test",
    testing: "test",
    staging: "test",
    stage: "test",
    dev: "test",
    development: "test",
    mock: "test",
    demo: "test",
    live: "live",
    prod: "live",
    production: "live",
};
/** By a switch: `mode: sandbox`, `environment: live`, `use_sandbox: true`, `livemode: false`. */
function stageOfSwitch(words, value) {
    const on = /^(?:true|yes|on|1)$/iu.test(value);
    const off = /^(?:false|no|off|0)$/iu.test(value);
    if (on || off) {
        if ((0,key_words/* hasPhrase */._P)(words, [
            "sandbox",
            "test mode",
            "testmode",
            "mock",
            "mocks",
            "fake",
            "stub",
            "dry run",
            "dryrun",
        ])) {
            return on ? "test" : "live";
        }
        if ((0,key_words/* hasPhrase */._P)(words, ["live", "livemode", "live mode", "production"]))
            return on ? "live" : "test";
        return undefined;
    }
    if (!(0,key_words/* hasPhrase */._P)(words, ["mode", "env", "environment", "stage", "profile", "tier", "account type"]))
        return undefined;
    const [only, more] = (0,key_words/* wordsOf */.Z9)(value);
    return more === undefined || more === "mode" ? stageWords[only ?? ""] : undefined;
}

;// CONCATENATED MODULE: ./lib/review/rules/environment-mismatch.js





const environmentMismatch = {
    id: "environment-mismatch",
    title: "Environment mismatch",
    severity: "critical",
    confidence: "high",
    summary: "A sandbox, staging or local endpoint, or a test key, in a file that ships; or a live one in a file for tests.",
    why: "Real requests vanish in a sandbox (payments that are never charged, mails that are never sent), or tests act on real customers.",
    check: "Is this file used in production?",
    assess(subject) {
        const { environment, before, after, change } = subject;
        if (after === undefined || before === after)
            return undefined;
        const [was, is] = [stageOf(subject, "before"), stageOf(subject, "after")];
        const named = stageOfName(change.key);
        // `urls: { live: …, test: … }` says itself which is which.
        if (named === "live" && is === "test" && was !== "test") {
            return {
                severity: "critical",
                message: `what is named for live use gets a test ${thing(subject, after)}`,
            };
        }
        if (named === "test" && is !== "live")
            return undefined;
        if (is === "test" && was !== "test" && ships(environment))
            return tooTest(subject, was);
        if (is === "live" &&
            was !== "live" &&
            (environment === "staging" || environment === "test" || environment === "development")) {
            const token = stageOfToken(after) === "live";
            // Tests are full of made-up addresses of live systems, and nothing calls them.
            if (environment === "test" && !token)
                return undefined;
            return {
                severity: token || was === "test" ? "high" : "medium",
                everywhere: true,
                message: `a live ${thing(subject, after)} in a ${environment} file: what runs there would act on real customers`,
                check: "Is what runs with this file meant to act on real customers?",
            };
        }
        return undefined;
    },
};
function stageOf({ words, nearWords, integration, change }, side) {
    const setting = change[side];
    const value = setting?.value;
    if (setting === undefined || value === undefined)
        return undefined;
    const references = referencesOf(setting);
    // The name of the variable or secret that it is taken from says it, where that is all there is.
    if (references.length > 0 && isOnlyReference(setting))
        return stageOfName(references);
    const address = parseAddress(value, words);
    return address === undefined
        ? (stageOfToken(value) ?? stageOfSwitch(nearWords, value))
        : stageOfAddress(address, integration);
}
const environment_mismatch_stageWords = {
    live: "live",
    prod: "live",
    production: "live",
    test: "test",
    sandbox: "test",
    staging: "test",
    stub: "test",
};
/** Which stage a name is for, by its last word that says one: `urls.live`, `STRIPE_LIVE`, `stripe-test`. */
function stageOfName(key) {
    const words = key.slice(-2).flatMap(key_words/* wordsOf */.Z9);
    return environment_mismatch_stageWords[words.findLast((word) => Object.hasOwn(environment_mismatch_stageWords, word)) ?? ""];
}
function tooTest(subject, was) {
    const { environment, before, after, words, belongs } = subject;
    const address = parseAddress(after, words);
    const local = address !== undefined && isLoopback(address.host);
    // A new local address is how most services talk to their own sidecars; it is one that replaces another that counts.
    const replaced = before !== undefined && parseAddress(before, words) !== undefined;
    if (local && !replaced)
        return undefined;
    if (belongs === "no" && (local || environment !== "production"))
        return undefined;
    const file = environment === "production" ? "a production file" : "a file that ships";
    const known = was === "live" || environment === "production" || replaced;
    return {
        severity: belongs === "no" ? "medium" : known ? "critical" : "high",
        confidence: environment === "production" || was === "live" ? "high" : "medium",
        message: `a ${local ? "local" : "sandbox or test"} ${thing(subject, after)} in ${file}: real requests would fail or vanish`,
    };
}
function thing({ words }, value) {
    if (parseAddress(value, words) !== undefined)
        return "endpoint";
    return stageOfToken(value) === undefined ? "mode" : "credential";
}

;// CONCATENATED MODULE: ./lib/review/rules/insecure-transport.js


const insecure_transport_secure = {
    https: "http",
    wss: "ws",
    amqps: "amqp",
    rediss: "redis",
    ftps: "ftp",
    sftp: "ftp",
    smtps: "smtp",
    ldaps: "ldap",
    mqtts: "mqtt",
    grpcs: "grpc",
};
// Names and not addresses: nothing is ever called there.
const insecure_transport_names = /^(?:www\.w3\.org|schemas\..*|xmlns\..*|json-schema\.org|.*\.xmlsoap\.org|maven\.apache\.org|www\.springframework\.org|java\.sun\.com)$/u;
const insecureTransport = {
    id: "insecure-transport",
    title: "Insecure transport",
    severity: "critical",
    confidence: "high",
    summary: "Encryption is dropped (https to http), or certificates are no longer checked.",
    why: "Credentials and customers' data can be read and altered on the way, and most vendors refuse such calls.",
    check: "Why can't the connection be encrypted and checked?",
    assess(subject) {
        const message = droppedScheme(subject) ??
            uncheckedCertificate(subject) ??
            switchedOff(subject) ??
            weakerMode(subject) ??
            olderProtocol(subject);
        // An address of nobody we know is mostly a link.
        const severity = subject.belongs !== "no" ? undefined : parseAddress(subject.after) === undefined ? "medium" : "low";
        return message === undefined ? undefined : { message, ...(severity && { severity }) };
    },
};
function droppedScheme({ words, before, after, belongs }) {
    const [was, is] = [parseAddress(before, words), parseAddress(after, words)];
    if (is?.scheme === undefined || isInternal(is.host) || insecure_transport_names.test(is.host))
        return undefined;
    const dropped = was?.scheme !== undefined && insecure_transport_secure[was.scheme] === is.scheme;
    const isNew = before === undefined && belongs === "itself" && is.scheme === "http";
    return dropped || isNew
        ? `calls to ${is.host} go over plain ${is.scheme}: anyone on the way can read and alter them`
        : undefined;
}
const checks = (0,key_words/* listed */.KE)(`
  verify, verification, validate, validation, check, reject unauthorized, verify peer, verify host,
  verifypeer, verifyhost, strict
`);
const security = (0,key_words/* listed */.KE)(`
  ssl tls cert certs certificate certificates https hostname
`);
const opposites = (0,key_words/* listed */.KE)(`
  insecure, insecure skip verify, skip verify, skip tls verify, skip ssl, disable ssl, disable tls,
  allow insecure, plaintext, trust all, accept any, accept invalid, allow invalid, invalid certs, ignore ssl, ignore certificate
`);
const unchecked = "certificates are no longer checked: anyone can pose as the service";
const off = /^(?:false|0|no|off|none|disabled?|(?:ssl\.)?cert_none|verify_none)$/iu;
const on = /^(?:true|1|yes|on|enabled?)$/iu;
function uncheckedCertificate({ words, nearWords, before, after }) {
    if (after === undefined || before === after)
        return undefined;
    if (on.test(after.trim()) && (0,key_words/* hasPhrase */._P)(words, opposites))
        return unchecked;
    if (!off.test(after.trim()))
        return undefined;
    if ((0,key_words/* hasPhrase */._P)(words, ["reject unauthorized"]))
        return unchecked;
    // What is verified there is no certificate.
    if ((0,key_words/* hasPhrase */._P)(nearWords, ["webhook", "webhooks", "signature", "email", "token"]))
        return undefined;
    const own = words.join(" ");
    return (0,key_words/* hasPhrase */._P)(nearWords, checks) && ((0,key_words/* hasPhrase */._P)(nearWords, security) || own === "verify")
        ? unchecked
        : undefined;
}
function switchedOff({ words, nearWords, before, after }) {
    if (after === undefined || before === after || !off.test(after.trim()))
        return undefined;
    const last = words.at(-1) ?? "";
    const own = ["ssl", "tls", "https", "starttls"].includes(last) ||
        (0,key_words/* hasPhrase */._P)(words, ["use ssl", "use tls", "use https", "require ssl", "require tls", "starttls auto"]);
    const section = (0,key_words/* hasPhrase */._P)(nearWords, ["tls", "ssl"]) && ["enabled", "enable", "required"].includes(last);
    return own || section
        ? "encryption is switched off: anyone on the way can read and alter the calls"
        : undefined;
}
// libpq: `allow` and `prefer` fall back to plain text, `require` does not look at the certificate.
const modes = ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"];
function weakerMode({ words, before, after }) {
    if (after === undefined || before === undefined)
        return undefined;
    const named = (0,key_words/* hasPhrase */._P)(words, ["sslmode", "ssl mode"]);
    const strength = (value) => modes.indexOf(/sslmode=([\w-]+)/iu.exec(value)?.[1] ?? (named ? value.trim().toLowerCase() : ""));
    const [was, is] = [strength(before), strength(after)];
    return is !== -1 && is < was
        ? "the connection is no longer guaranteed to be encrypted and checked"
        : undefined;
}
function olderProtocol({ words, nearWords, before, after }) {
    if (before === undefined || after === undefined)
        return undefined;
    const about = [
        "tls version",
        "minimum protocol version",
        "ssl version",
        "ssl policy",
        "min tls",
        "minimum tls",
        "security policy",
    ];
    if (!(0,key_words/* hasPhrase */._P)(words, about) && !(0,key_words/* hasPhrase */._P)(nearWords, about))
        return undefined;
    const [was, is] = [before, after].map((text) => Number(/1[._]([0-3])\b/u.exec(text)?.[1] ?? Number.NaN));
    return is < was
        ? "an older version of TLS is accepted: what it protects can be read and altered"
        : undefined;
}

;// CONCATENATED MODULE: ./lib/review/rules/placeholder-value.js




const placeholderValue = {
    id: "placeholder-value",
    title: "Placeholder value",
    severity: "high",
    confidence: "high",
    summary: "A setting of the integration holds a value that someone meant to replace, or nothing.",
    why: "The service starts and every call fails: a placeholder is a value like any other to the program.",
    check: "Where does the real value come from, and when?",
    assess({ change, words, before, after, environment, belongs, shown }) {
        if (belongs === "no" || after === undefined || before === after || !ships(environment))
            return undefined;
        const matters = (0,credential_key/* isCredentialKey */.N)(change.key) ||
            isAddressKey(words) ||
            (0,key_words/* hasPhrase */._P)(words, [
                "id",
                "account",
                "region",
                "sid",
                "from",
                "sender",
                "email",
                "phone",
                "number",
                "bucket",
                "queue",
                "topic",
                "version",
            ]);
        if (after.trim() === "" || change.after?.type === "null") {
            // An empty entry is how a template of variables says that the value comes from outside.
            if (before === undefined || before.trim() === "" || !matters)
                return undefined;
            return { message: "the value is empty now" };
        }
        if (!isPlaceholder(after) && !isExampleAddress(after, words))
            return undefined;
        const had = before !== undefined && before.trim() !== "" && !isPlaceholder(before);
        const shownAs = (0,credential_key/* isCredentialKey */.N)(change.key) ? "the value" : shown.after;
        return {
            severity: had && matters ? "high" : "medium",
            message: `${shownAs} is a placeholder, not a value that works`,
        };
    },
};
/** `changeme`, `TODO`, `<your-key>`, `xxxx`, `REPLACE_ME`. */
function isPlaceholder(text) {
    const bare = text.trim();
    return (/^(?:sk_(?:live|test)_)?(?:change[-_ ]?me.*|change[-_ ]?it|todo\b.*|fixme\b.*|tbd|replace[-_ ]?(?:me|this|with).*|your[-_ ].*|insert[-_ ].*|placeholder.*|dummy.*|example|sample|fake.*|xxx+|x{3,}[-_x]*|\.{3,}|\*{3,}|foo|bar|foobar|asdf|lorem.*|n\/a|none|null|undefined|\?+|-+|not[-_ ]?set|fill[-_ ]?(?:me|in).*|put[-_ ].*here|secret[-_ ]?here|123456?7?8?9?0?)$/iu.test(bare) ||
        /^<[^<>]{1,80}>$/u.test(bare) ||
        /^\[[A-Z _-]{3,60}\]$/u.test(bare) ||
        /^__[A-Z_]+__$/u.test(bare));
}
function isExampleAddress(text, words) {
    const host = parseAddress(text, words)?.host ?? /@([\w.-]+)$/u.exec(text)?.[1] ?? "";
    return /(?:^|\.)example\.(?:com|org|net)$|\.(?:example|invalid)$|^(?:your|my)[-.]/u.test(host);
}

// EXTERNAL MODULE: ./lib/review/rules/policy-changed.js
var policy_changed = __webpack_require__(66793);
;// CONCATENATED MODULE: ./lib/review/rules/provider-switched.js


const switches = (0,key_words/* listed */.KE)(`
  enabled, enable, disabled, disable, active, on, off, use, skip, bypass, allow, feature, toggle, flag, required, mandatory, available, live, dry run
`);
const choices = (0,key_words/* listed */.KE)(`
  provider, driver, backend, adapter, engine, vendor, gateway, processor, implementation, strategy, transport, mailer, storage service,
  delivery method, queue adapter, cache store, service type, client type, dialect, connector,
  queue connection, cache driver, session driver, broadcast driver, filesystem disk, mail mailer
`);
const others = (0,key_words/* listed */.KE)(`
  ssl, tls, https, starttls, verify, verification, insecure, certificate, cert, circuit breaker, circuitbreaker, breaker, retry, retries, backoff, signature,
  sandbox, test mode, auth enabled, strict
`);
const providerSwitched = {
    id: "provider-switched",
    title: "Provider switched",
    severity: "high",
    confidence: "medium",
    summary: "An integration is switched on or off, or another provider or driver takes its place.",
    why: "From one deploy to the next all calls go somewhere else, or none go at all, in a way that nobody tried under load.",
    check: "Is the other side ready for all of the traffic, and how is it switched back?",
    assess({ change, words, nearWords, pathWords, before, after, belongs, shown }) {
        if (belongs === "no" || before === undefined || after === undefined || before === after)
            return undefined;
        // Those have rules of their own.
        if (change.from === "manifest" || (0,key_words/* hasPhrase */._P)(pathWords, others))
            return undefined;
        const [was, is] = [switchOf(before), switchOf(after)];
        if (was !== undefined && is !== undefined && was !== is && (0,key_words/* hasPhrase */._P)(words, switches)) {
            const off = (0,key_words/* hasPhrase */._P)(words, ["disabled", "disable", "off", "skip", "bypass"]) ? is : !is;
            return { message: off ? "it is switched off with this deploy" : "it is switched on with this deploy" };
        }
        const chosen = (0,key_words/* endsWithPhrase */.i7)(words, choices) || (0,key_words/* endsWithPhrase */.i7)(nearWords, choices);
        if (!chosen || !isName(before) || !isName(after))
            return undefined;
        return { message: `${shown.after} takes the place of ${shown.before}` };
    },
};
function switchOf(value) {
    if (/^(?:true|yes|on|1|enabled?)$/iu.test(value.trim()))
        return true;
    return /^(?:false|no|off|0|disabled?)$/iu.test(value.trim()) ? false : undefined;
}
/** A word or a class, no sentence, number or address. */
function isName(value) {
    return /^:?[A-Za-z][\w.:-]{1,80}$/u.test(value) && !(0,redact.isReference)(value) && switchOf(value) === undefined;
}

;// CONCATENATED MODULE: ./lib/review/rules/rate-limit-changed.js

const limits = (0,key_words/* listed */.KE)(`
  rate limit, rate limits, ratelimit, rate limiter, ratelimiter, throttle, throttling,
  requests per second, requests per minute, requests per, calls per, per second, per minute, rps, rpm,
  qps, tps, burst, max concurrency, max concurrent, concurrent requests, limit for period
`);
const rateLimitChanged = {
    id: "rate-limit-changed",
    title: "Rate limit changed",
    severity: "medium",
    confidence: "high",
    summary: "How many calls may be made in a while is no longer limited, or differs by twice or more.",
    why: "Above the vendor's own limit calls are refused for everyone who shares the account; far below it work piles up.",
    check: "What does the vendor allow for this account?",
    assess({ nearWords, before, after, belongs, removal }) {
        if (belongs === "no" || before === undefined || before === after || !(0,key_words/* hasPhrase */._P)(nearWords, limits))
            return undefined;
        const off = (value) => /^(?:false|0|-1|no|off|none|null|disabled?|unlimited|inf(?:inity)?)$/iu.test(value.trim());
        if (off(before))
            return undefined;
        if (after === undefined && removal !== "alone")
            return undefined;
        if (after === undefined || off(after))
            return {
                severity: "high",
                message: "nothing limits the calls any more; the vendor will refuse what is too much",
            };
        const times = Number.parseFloat(after) / Number.parseFloat(before);
        if (!(times > 0) || (0,key_words/* hasPhrase */._P)(nearWords, ["refresh", "period", "window", "timeout", "interval"]))
            return undefined;
        if (times >= 2)
            return {
                severity: times >= 10 ? "high" : "medium",
                message: `up to ${round(times)} times as many calls may be made; the vendor may refuse them`,
            };
        if (times <= 0.5)
            return {
                severity: times <= 0.1 ? "medium" : "low",
                message: `only 1/${round(1 / times)} of the calls may be made; work may pile up`,
            };
        return undefined;
    },
};
function round(times) {
    return times >= 10 ? Math.round(times) : Math.round(times * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/review/rules/region-mismatch.js


const region = /(?<![a-z\d])((?:us|eu|ap|sa|ca|me|af|il|mx|cn)-(?:gov-)?(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-?\d|(?:us|europe|asia|australia|northamerica|southamerica|me)-(?:north|south|east|west|central|northeast|southeast)\d|(?:east|west|north|south|central)(?:us|europe|asia)\d?)(?![a-z\d])/iu;
const account = /^arn:aws[\w-]*:[\w-]+:[\w-]*:(\d{12}):|(?:^|\/\/)(\d{12})\.dkr\.ecr\.|amazonaws\.com\/(\d{12})\//u;
const regionMismatch = {
    id: "region-mismatch",
    title: "Region or account mismatch",
    severity: "high",
    confidence: "medium",
    summary: "After the change, settings that stand side by side name different regions or accounts.",
    why: "Keys, queues and buckets exist in one region of one account: a call that mixes two finds nothing or is refused.",
    check: "Do all settings of this section mean the same region and account?",
    assess(subject) {
        const { change, after, before, belongs } = subject;
        if (belongs === "no" || after === undefined || before === after)
            return undefined;
        return disagreement(subject, "region", regionOf) ?? disagreement(subject, "account", accountOf);
        function disagreement({ file }, what, of) {
            const own = change.after === undefined ? undefined : of(change.after);
            if (own === undefined)
                return undefined;
            const others = (settings, except) => new Set(settings
                .filter(({ key }) => isBeside(key, except) && key.join("\0") !== except.join("\0"))
                .flatMap((setting) => of(setting) ?? []));
            const now = others(file.settings.after, change.key);
            if (now.size !== 1 || now.has(own))
                return undefined;
            // Where they differed before, it is how the system is built.
            const was = change.before === undefined ? undefined : of(change.before);
            if (was !== undefined && !others(file.settings.before, change.before.key).has(was))
                return undefined;
            return { message: `the ${what} is ${own} here and ${[...now][0]} in the settings beside it` };
        }
    },
};
function regionOf({ key, value }) {
    const words = (0,key_words/* wordsOf */.Z9)(key.at(-1) ?? "");
    const says = (0,key_words/* hasPhrase */._P)(words, ["region", "location", "zone"]) ||
        value?.startsWith("arn:") ||
        parseAddress(value, words) !== undefined;
    return says ? region.exec(value ?? "")?.[1]?.toLowerCase() : undefined;
}
function accountOf({ key, value }) {
    const words = (0,key_words/* wordsOf */.Z9)(key.at(-1) ?? "");
    if ((0,key_words/* hasPhrase */._P)(words, ["account", "account id"]) && /^\d{12}$/u.test(value ?? ""))
        return value;
    return account
        .exec(value ?? "")
        ?.slice(1)
        .find((part) => part !== undefined);
}
/** In the same section; in a flat file, named alike. */
function isBeside(key, other) {
    const parent = other.slice(0, -1);
    if (parent.length > 0)
        return key.length >= other.length && parent.every((segment, at) => key[at] === segment);
    return key.length === 1 && (0,key_words/* wordsOf */.Z9)(key[0])[0] === (0,key_words/* wordsOf */.Z9)(other[0])[0];
}

;// CONCATENATED MODULE: ./lib/review/integrations/integration.js


/** Hosts named in a value; longer values are data. */
const hostName = /[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9_-]+)+/giu;
const maxValue = 4_096;
/**
 * The integrations that a change belongs to. What it says (key, host, package) goes before where it is (config, code),
 * and of several patterns of one sort the one that says most wins; a change may belong to several all the same, as
 * when a key of one gets the host of another.
 */
function integrationsOf(change, integrations) {
    const { key, file, from } = change;
    const names = (0,matching/* keyNames */.mu)(key);
    const said = from === "manifest"
        ? mostSpecific(integrations, "package", ({ packages }) => matchText(packages, key.at(-1) ?? "", matchesPackage))
        : [
            ...mostSpecific(integrations, "key", ({ keys }) => {
                const pattern = longest(keys.filter((one) => (0,matching/* matchesKey */.vV)(one, names)));
                return pattern === undefined ? undefined : { pattern, text: (0,diff_change.keyText)(key) };
            }),
            ...hostsOf(change).flatMap((host) => mostSpecific(integrations, "host", ({ hosts, sandboxHosts }) => matchText([...hosts, ...sandboxHosts], host, matching/* matchesHost */.qC))),
        ];
    const found = said.length > 0 || from === "manifest" ? said : byPlace(file, integrations);
    return [...new Map(found.map((belonging) => [belonging.integration.id, belonging])).values()];
}
/** Every setting of a file asks for the same. */
const integration_places = new WeakMap();
function byPlace(file, integrations) {
    const known = integration_places.get(integrations) ?? new Map();
    integration_places.set(integrations, known);
    const found = known.get(file) ?? findByPlace(file, integrations);
    known.set(file, found);
    return found;
}
function findByPlace(file, integrations) {
    const config = mostSpecific(integrations, "config", (one) => matchText(one.config, file, matching/* matchesPath */.$h));
    return config.length > 0
        ? config
        : mostSpecific(integrations, "code", (one) => matchText(one.code, file, matching/* matchesPath */.$h));
}
/** Every host that a setting names before or after. */
function hostsOf({ before, after }) {
    const values = [before?.value ?? "", after?.value ?? ""];
    return [
        ...new Set(values.flatMap((value) => value.slice(0, maxValue).toLowerCase().match(hostName) ?? [])),
    ];
}
/** Whether a package is meant; names in most registries ignore case, and in PyPI `_` and `-` are the same. */
function matchesPackage(pattern, name) {
    const plain = (text) => text.toLowerCase().replaceAll("_", "-");
    return (0,matching/* matchesText */.Fm)(plain(pattern), plain(name));
}
function mostSpecific(integrations, by, match) {
    const matches = integrations.flatMap((integration) => {
        const found = match(integration);
        return found === undefined ? [] : [{ integration, because: { by, ...found } }];
    });
    const most = Math.max(...matches.map(({ because }) => (0,matching/* specificity */.jw)(because.pattern)));
    return matches.filter(({ because }) => (0,matching/* specificity */.jw)(because.pattern) === most);
}
function matchText(patterns, text, matches) {
    const pattern = longest(patterns.filter((one) => matches(one, text)));
    return pattern === undefined ? undefined : { pattern, text };
}
function longest(patterns) {
    return patterns.toSorted((left, right) => (0,matching/* specificity */.jw)(right) - (0,matching/* specificity */.jw)(left))[0];
}

;// CONCATENATED MODULE: ./lib/review/integrations/reach.js




/** Words of a name that says: here stands where something else is reached. */
const reachingWords = (0,key_words/* listed */.KE)(`
  url, urls, uri, uris, endpoint, endpoints, host, hosts, hostname, hostnames, base url, baseurl, basepath, origin, origins,
  dsn, broker, brokers, bootstrap servers, queue, queues, queue name, topic, topics, bucket, buckets, bucket name, webhook, webhooks,
  callback, callbacks, issuer, issuers, jwks, wsdl, upstream, upstreams, proxy, exchange, datasource, connection string,
  connectionstring, database url, redirect uri, redirect url, discovery, metadata url, namespace url, cluster endpoint,
  servers, server, address, addr, addresses, gateway, audience, realm, authority, tenant, vhost, smtp, imap, sentinel, nodes
`);
const accountWords = (0,key_words/* listed */.KE)(`
  account, account id, account sid, merchant, merchant id, merchant account, tenant id, client id, app id, application id,
  user pool id, pool id, role arn, key id, channel id, list id, project id, org id, organization id, subscription id, workspace id, service id, template id, sender, sender id, from,
  from address, reply to, username, user, login, region, sid, channel, store id, site id, api version, database, db name, schema
`);
/** Names that look like an address and lead nowhere at run time: links for people, identifiers, places on this machine. */
const notReached = (0,key_words/* listed */.KE)(`
  homepage, repository, repo, bugs, license, licence, docs, doc, documentation, help, readme, changelog, source url, project url,
  schema url, $schema, xmlns, badge, logo, icon, image, image url, avatar, favicon, author, authors, maintainer, maintainers, funding,
  sources, home, website, contact, terms, privacy, support url, blog, social, license url, readiness, liveness, probe,
  user agent, sitemap, canonical, distribution url, wrapper url, distributionurl, wrapperurl, cache key, restore keys
`);
/** Hosts of names and of documentation: nothing is called there. */
const namesOnly = /^(?:www\.w3\.org|schemas?\..*|xmlns\..*|json-schema\.org|json\.schemastore\.org|.*\.xmlsoap\.org|maven\.apache\.org|www\.springframework\.org|java\.sun\.com|www\.apache\.org|opensource\.org|creativecommons\.org|shields\.io|img\.shields\.io|example\.(?:com|org|net)|.*\.example\.(?:com|org|net))$/u;
const filePath = /^(?:\.{0,2}\/|[A-Za-z]:\\|file:)/u;
/** What the setting shows of being about a call to something else; undefined when nothing does. */
function reachOf({ key, value = "", type, role, }) {
    const names = withoutStage(key.filter((segment) => !(0,diff_change.isPosition)(segment)).flatMap((segment) => segment.split(".")));
    const own = (0,key_words/* wordsOf */.Z9)(names.at(-1) ?? "");
    const near = [...(0,key_words/* wordsOf */.Z9)(names.at(-2) ?? ""), ...own];
    if ((0,key_words/* hasPhrase */._P)(own, notReached) || names[0] === "$schema")
        return undefined;
    if (role === "env-read")
        return reachOfName((0,key_words/* wordsOf */.Z9)(value), [value]);
    const address = parseAddress(value, role === "host" ? ["host"] : near);
    if (address !== undefined && !namesOnly.test(address.host))
        return "address";
    if (names.some((name) => /^(?:secretKeyRef|secretRef|secretStoreRef|configMapKeyRef|envFrom|existingSecret|secretName)$/u.test(name)))
        return "reference";
    if (/^arn:[\w-]{1,20}:/u.test(value))
        return "name";
    if (value.startsWith("/run/secrets/"))
        return "reference";
    if (type === "boolean" || filePath.test(value))
        return undefined;
    const named = reachOfName(own, names);
    if (named === undefined)
        return undefined;
    // A number under the name of a host is how many there are.
    return named === "name" && type === "number" ? undefined : named;
}
/** `authTokens.live` is about tokens: which of them it is says nothing of what they are. */
function withoutStage(names) {
    const last = names.findLastIndex((name) => !stages.has(name.toLowerCase()));
    return last > 0 ? names.slice(0, last + 1) : names;
}
const stages = new Set((0,key_words/* listed */.KE)("live test prod production staging sandbox dev default primary secondary value"));
function reachOfName(words, key) {
    if ((0,key_words/* hasPhrase */._P)(words, notReached))
        return undefined;
    if ((0,credential_key/* isCredentialKey */.N)(key))
        return "credential";
    if ((0,key_words/* endsWithPhrase */.i7)(words, reachingWords))
        return "name";
    return (0,key_words/* endsWithPhrase */.i7)(words, accountWords) && words.length > 1 ? "account" : undefined;
}

;// CONCATENATED MODULE: ./lib/review/rules/retry-unbounded.js

const retry_unbounded_counts = (0,key_words/* listed */.KE)(`
  retries, max retries, retry count, retry limit, retry max, max retry, attempts, max attempts,
  retry attempts, network retries, retry times, maxretries, max redeliveries, redelivery, tries,
  max tries, max receive count
`);
const backoff = (0,key_words/* listed */.KE)(`
  backoff delay interval wait jitter multiplier factor timeout after status codes statuses
`);
/** Whether a key says how often a call is tried again. */
function isRetryCountKey(nearWords) {
    const plain = nearWords.includes("retry") ||
        (0,key_words/* hasPhrase */._P)(nearWords, retry_unbounded_counts) ||
        nearWords.some((word) => /retries$/u.test(word));
    return plain && !(0,key_words/* hasPhrase */._P)(nearWords, backoff);
}
const forever = /^(?:-1|inf|infinite|infinity|\.inf|unlimited|forever|always|null|none|nil|max_?(?:value|int\w*)|(?:number|integer|math|int|long|u?int\d*)[.:]+\w*(?:max|inf)\w*|float\(["']inf["']\))$/iu;
const retry_unbounded_switches = (0,key_words/* listed */.KE)(`
  retry forever, forever, infinite retries, infinite retry, retry indefinitely, unlimited retries
`);
const stops = ["stop after attempt", "stop after delay", "max elapsed time", "give up after"];
const retryUnbounded = {
    id: "retry-unbounded",
    title: "Retries made unbounded",
    severity: "critical",
    confidence: "high",
    summary: "Failed calls are tried again without end, or many times more often than before.",
    why: "A service that fails gets many times its usual load, can't recover, and takes its callers with it: an error loop that cascades.",
    check: "How many calls a second would this make while the service is down?",
    assess({ change, words, nearWords, before, after, belongs, removal }) {
        if (belongs === "no" || before === after)
            return undefined;
        const endless = "failed calls are tried again without end: a service that is down gets many times its usual load";
        if (after === undefined)
            return (0,key_words/* hasPhrase */._P)(words, stops) && removal === "alone" ? { message: endless } : undefined;
        if (/^(?:true|yes|on|1)$/iu.test(after) && (0,key_words/* hasPhrase */._P)(nearWords, retry_unbounded_switches))
            return { message: endless };
        if (!isRetryCountKey(nearWords))
            return undefined;
        const [was, is] = [Number(before ?? Number.NaN), Number(after)];
        const unbounded = (forever.test(after.trim()) && change.after?.type !== "null") || is >= 1000;
        if (unbounded && !(before !== undefined && forever.test(before.trim())))
            return { message: endless };
        // `retry.max: 3` counts; `retry: 3` too; `retry.port: 8080` does not.
        const counted = (0,key_words/* hasPhrase */._P)(words, ["max", "limit", "count", "times", "total"]) ||
            (0,key_words/* hasPhrase */._P)(words, retry_unbounded_counts) ||
            words.some((word) => /^retr(?:y|ies)$|retries$/u.test(word));
        if (!counted || !(is >= 10) || !(is >= 3 * was))
            return undefined;
        return {
            severity: is >= 50 || is >= 10 * was ? "high" : "medium",
            message: `a failing call is made up to ${is + 1} times instead of ${was + 1}: a service in trouble gets that much more load`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/timeout-weakened.js



const timeouts = (0,key_words/* listed */.KE)(`
  timeout, timeouts, time out, deadline, max wait, connecttimeout, readtimeout, sockettimeout,
  requesttimeout
`);
const timeout_weakened_others = (0,key_words/* listed */.KE)(`
  session cookie login cache idle lock probe liveness readiness startup visibility retry backoff breaker
  open reset
`);
/** Whether a key limits how long a call may take. */
function isTimeoutKey(nearWords) {
    return (((0,key_words/* hasPhrase */._P)(nearWords, timeouts) ||
        nearWords.some((word) => /timeout(?:ms|s|seconds|millis)?$/u.test(word))) &&
        !(0,key_words/* hasPhrase */._P)(nearWords, timeout_weakened_others));
}
/** Up to this is tuning; beyond it is another decision. */
const muchLonger = 2;
const muchShorter = 1 / 2;
const timeoutWeakened = {
    id: "timeout-weakened",
    title: "Timeout removed or weakened",
    severity: "high",
    confidence: "high",
    summary: `A timeout is gone, endless, ${muchLonger} times longer or more, or so short that calls can't end in time.`,
    why: "Without a limit one slow partner holds every worker, and what waits for them fails too.",
    check: "How long may this call take at most, and what happens to those who wait?",
    assess(subject) {
        const { change, nearWords, before, after, belongs, shown, removal } = subject;
        if (belongs === "no" || before === after || !isTimeoutKey(nearWords) || isTimer(change))
            return undefined;
        // `timeout_ms: 5000` that becomes `timeout_seconds: 5` is the same limit, told once, where the new name is.
        const twin = otherSpelling(subject);
        if (twin !== undefined && after === undefined)
            return undefined;
        if (twin?.before !== undefined)
            return compared(subject, twin.before, twin.before.key);
        if (after === undefined) {
            if (removal !== "alone" || isEndless(before))
                return undefined;
            return {
                ...(belongs === "near" && { severity: "medium" }),
                message: "without it a call may wait for ever, and each that waits holds a worker",
            };
        }
        if (change.after?.type === "other")
            return undefined;
        if (before === undefined && change.from === "config" && !isEndless(after) && hadNeighbours(subject)) {
            return {
                severity: "medium",
                confidence: "medium",
                message: `a limit of ${shown.after} where there was none: ordinary answers that take longer fail from now on`,
                check: "How long do the slowest good answers take?",
            };
        }
        if (isEndless(after)) {
            if (before !== undefined && isEndless(before))
                return undefined;
            return {
                ...(before === undefined && { severity: "medium" }),
                message: `${shown.after || "empty"} means no limit in most clients: one slow answer then holds a worker`,
            };
        }
        return compared(subject, change.before, change.before?.key ?? change.key);
    },
};
/** How many times longer or shorter than before, if that is another decision and no tuning. */
function compared({ change }, was, wasKey) {
    const times = timesLonger(parseDuration(was, wasKey), parseDuration(change.after, change.key));
    if (times === undefined)
        return undefined;
    if (times >= muchLonger) {
        return {
            severity: times >= 10 ? "high" : "medium",
            message: `calls may take ${readable(times)} times longer: when the service is slow, that many more of them pile up`,
        };
    }
    if (times < muchShorter) {
        return {
            severity: "medium",
            confidence: "medium",
            message: `calls may take only 1/${readable(1 / times)} of the time: ordinary answers may come too late`,
            check: "Is the unit right, and how long do the slowest good answers take?",
        };
    }
    return undefined;
}
/** The same limit of the same section under a name with another unit, on the other side of the change. */
function otherSpelling({ change, file }) {
    const section = change.key.slice(0, -1).join("\0");
    const wanted = change.kind === "added" ? "removed" : change.kind === "removed" ? "added" : undefined;
    return file.changes.find(({ kind, key }) => kind === wanted &&
        key.slice(0, -1).join("\0") === section &&
        isTimeoutKey(key.slice(-2).flatMap(key_words/* wordsOf */.Z9)) &&
        stem(key) === stem(change.key));
}
const unitWord = /^(?:ms|millis|milliseconds|s|sec|secs|seconds|m|min|mins|minutes)$/u;
function stem(key) {
    return (0,key_words/* wordsOf */.Z9)((0,diff_change.leafName)(key))
        .filter((word) => !unitWord.test(word))
        .join(" ");
}
/** Whether what it limits was there before: a new client brings its own limits. */
function hadNeighbours({ change, file }) {
    const section = change.key.slice(0, -1);
    const first = (0,key_words/* wordsOf */.Z9)((0,diff_change.leafName)(change.key))[0];
    return file.settings.before.some(({ key }) => section.length > 0
        ? section.every((segment, at) => key[at] === segment)
        : (0,key_words/* wordsOf */.Z9)((0,diff_change.leafName)(key))[0] === first);
}
function readable(times) {
    return times >= 10 ? Math.round(times).toLocaleString("en") : String(Math.round(times * 10) / 10);
}
/** JavaScript's setTimeout(f, 500) waits and limits nothing. */
function isTimer({ file, key }) {
    return (0,diff_change.leafName)(key) === "setTimeout" && /\.(?:[cm]?[jt]sx?|vue|svelte)$/u.test(file);
}

;// CONCATENATED MODULE: ./lib/review/rules/required-key-removed.js










const essential = (0,key_words/* listed */.KE)(`
  id account region sid bucket queue topic tenant project merchant client username user from sender issuer
  audience
`);
const requiredKeyRemoved = {
    id: "required-key-removed",
    title: "Required key removed",
    severity: "high",
    confidence: "medium",
    summary: "A setting that calls can't do without (address, credential, account) is gone while its neighbours stay.",
    why: "The service starts with an empty value or a default of another system, or does not start at all.",
    check: "Where does the value come from now?",
    assess(subject) {
        const { change, nearWords, belongs, removal } = subject;
        if (belongs === "no" || change.from !== "config" || change.before === undefined)
            return undefined;
        if (change.kind === "moved")
            return renamed(subject);
        if (change.kind !== "removed" || (change.before.value ?? "") === "" || removal === "elsewhere")
            return undefined;
        // Those have rules of their own.
        if (isTimeoutKey(nearWords) || isRetryCountKey(nearWords))
            return undefined;
        const needed = reachOf(change.before) !== undefined ||
            (0,credential_key/* isCredentialKey */.N)(change.key) ||
            isAddressKey(subject.words) ||
            (0,key_words/* hasPhrase */._P)((0,key_words/* wordsOf */.Z9)((0,diff_change.leafName)(change.key)), essential);
        if (!needed || belongs === "near")
            return undefined;
        // What builds and tests is seen to fail before anything ships.
        if (isPipeline(change.file))
            return { severity: "low", message: "the setting is gone from a pipeline" };
        if (removal === "whole")
            return goneWhole(subject);
        const elsewhere = comesUpElsewhere(subject);
        if (elsewhere !== undefined)
            return elsewhere;
        return { message: "the setting is gone while its neighbours stay: calls go without it" };
    },
};
/** All of it went: on purpose, when the code or the package went too; else somebody will miss it. */
function goneWhole({ change, integration, review }) {
    const name = (0,diff_change.leafName)(change.before.key);
    const reads = isVariableName(name) ? review.reads?.(name) : undefined;
    const packageGone = review.changes.some(({ from, kind, key }) => from === "manifest" &&
        kind === "removed" &&
        integration !== undefined &&
        ((0,diff_change.leafName)(key).toLowerCase().includes(integration.id) ||
            integration.packages.some((pattern) => matchesPackage(pattern, (0,diff_change.leafName)(key)))));
    const codeGone = review.changes.some(({ from, kind, before }) => from === "literal" && kind === "removed" && before?.value === name);
    const message = "all settings of it are gone here: what still calls it finds nothing";
    if (packageGone || (codeGone && (reads?.length ?? 0) === 0))
        return { severity: "low", message };
    return { severity: "medium", message };
}
function renamed({ change, belongs }) {
    const same = change.previousFile === undefined && change.before.key.join("\0") === change.key.join("\0");
    if (same || belongs !== "itself" || change.previousFile !== undefined)
        return undefined;
    return {
        severity: "low",
        message: "the setting has another path now: code that reads the old one finds nothing",
    };
}
/** Moved to another file, renamed, or read by nobody: milder, each in its way. */
function comesUpElsewhere({ change, review, file }) {
    const name = (0,diff_change.leafName)(change.before.key);
    const value = change.before.value ?? "";
    const added = review.changes.filter(({ kind }) => kind === "added");
    if (added.some((other) => other.file !== file.path && (0,diff_change.leafName)(other.key) === name)) {
        return { severity: "low", message: "the setting is gone here and came up in another file" };
    }
    if (isVariableName(name) && review.reads !== undefined) {
        // Where code still reads it, the rule for that speaks.
        if (review.reads(name).length > 0)
            return { severity: "low", message: "the variable is not set here any more" };
        // Code of another repository may read it, or a framework by a name that is put together.
        return {
            severity: "medium",
            message: "the variable is gone; no code was found here that reads it by this name",
        };
    }
    if (value.length > 3 && added.some((other) => other.file === file.path && other.after?.value === value)) {
        return {
            severity: "medium",
            message: "the setting has another name now: code that reads the old one finds nothing",
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/review/rules/retries-off.js


const retriesOff = {
    id: "retries-off",
    title: "Retries switched off",
    severity: "high",
    confidence: "medium",
    summary: "Failed calls are no longer tried again.",
    why: "Every hiccup of the network or the vendor becomes an error that a customer sees, or an event that is lost.",
    check: "What becomes of a call that fails once?",
    assess({ words, nearWords, before, after, belongs, removal }) {
        if (belongs === "no" || before === undefined || before === after || !isRetryCountKey(nearWords))
            return undefined;
        const was = Number(before);
        const did = was > 0 || /^(?:true|yes|on|enabled)$/iu.test(before);
        if (!did)
            return undefined;
        if (after === undefined) {
            if (removal !== "alone")
                return undefined;
            return {
                severity: "medium",
                confidence: "low",
                message: "how often a failed call is tried again is left to the client's default, often never",
            };
        }
        const attempts = (0,key_words/* hasPhrase */._P)(words, ["attempts", "tries"]) && Number(after) === 1 && was > 1;
        if (attempts || /^(?:0|false|no|off|never|disabled?)$/iu.test(after.trim())) {
            return {
                message: "failed calls are no longer tried again: each hiccup of the network becomes an error",
            };
        }
        return undefined;
    },
};

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/review/rules/sdk-version.js


/** Any version at all, in the ways in which registries write it. */
function isAnyVersion(requirement) {
    return /^(?:\*|latest|next|main|master|head|x|any|\+|latest\.\w+|>=?\s*[\w.-]+|)$/iu.test(requirement.trim());
}
/** The lowest version that a requirement allows: `^4.1.0`, `~> 2.1`, `[1.2,2.0)`, `==3.0`, `v1.2.3`. */
function lowestVersion(requirement) {
    const text = requirement?.trim().slice(0, 100) ?? "";
    if (isAnyVersion(text))
        return undefined;
    const range = (0,semver.validRange)(text
        .replace(/^~>/u, "~")
        .replace(/^==?=?/u, "")
        .replace(/,/gu, " "));
    return (range === null ? (0,semver.coerce)(text) : (0,semver.minVersion)(range)) ?? undefined;
}
/** The versions of an integration's package before and after; undefined for all other changes. */
function sdkVersions(subject) {
    const { change, integration, before, after } = subject;
    if (integration === undefined || before === after)
        return undefined;
    if (change.from !== "manifest")
        return imageVersions(subject);
    const [was, is] = [lowestVersion(before ?? formerMajor(subject)), lowestVersion(after)];
    return was === undefined || is === undefined ? undefined : { was, is, name: (0,diff_change.leafName)(change.key) };
}
/** The versions of an image of the same name; a tag that is no version says nothing. */
function imageVersions({ change, before, after, }) {
    if (change.key.at(-1) !== "image")
        return undefined;
    const [was, is] = [before, after].map((text) => /^([^\s:@]{1,200}):v?(\d[\w.]{0,30})/u.exec(text ?? ""));
    if (!was || !is || was[1] !== is[1])
        return undefined;
    const [old, now] = [(0,semver.coerce)(was[2]), (0,semver.coerce)(is[2])];
    return old === null || now === null ? undefined : { was: old, is: now, name: was[1].split("/").at(-1) };
}
/** Go puts the major version into the name, so that a new one looks like another package. */
function formerMajor({ change, file }) {
    const stem = (key) => (0,diff_change.leafName)(key).replace(/\/v\d+$/u, "");
    return file.changes.find(({ kind, key }) => kind === "removed" && stem(key) === stem(change.key))?.before
        ?.value;
}
/** Below 1.0 the second number breaks what the first breaks above. */
function isBreaking(was, is) {
    return (0,semver.major)(was) !== (0,semver.major)(is) || ((0,semver.major)(was) === 0 && was.minor !== is.minor);
}

;// CONCATENATED MODULE: ./lib/review/rules/sdk-downgraded.js


const sdkDowngraded = {
    id: "sdk-downgraded",
    title: "SDK downgraded",
    severity: "high",
    confidence: "high",
    summary: "The integration's package goes back to an older version.",
    why: "Calls that the code makes may not exist there, and faults that were fixed come back.",
    check: "Why back, and does the code use anything newer?",
    assess(subject) {
        const versions = sdkVersions(subject);
        if (versions === undefined || (0,semver.compare)(versions.is, versions.was) >= 0)
            return undefined;
        const { name, was, is } = versions;
        // `==2.0.41` became `~=2.0`: what ran before is still allowed.
        if (isRange(subject.after ?? "") && (0,semver.satisfies)(was, subject.after ?? ""))
            return undefined;
        // A patch goes back when it was bad.
        const patch = was.major === is.major && was.minor === is.minor;
        return {
            severity: isBreaking(was, is) ? "high" : patch ? "low" : "medium",
            message: `${name} goes back from ${was.version} to ${is.version}`,
        };
    },
};
function isRange(requirement) {
    return /^\s*[~^>]/u.test(requirement);
}

;// CONCATENATED MODULE: ./lib/review/rules/sdk-major-bump.js


const sdkMajorBump = {
    id: "sdk-major-bump",
    title: "SDK major version bumped",
    severity: "medium",
    confidence: "high",
    summary: "The integration's package goes up to a version that may break its callers.",
    why: "Major versions rename calls, change defaults (timeouts, retries, the API version), and the compiler sees only some of it.",
    check: "Was the changelog read for defaults, and was a real call made with the new version?",
    assess(subject) {
        const versions = sdkVersions(subject);
        if (versions === undefined ||
            (0,semver.compare)(versions.is, versions.was) <= 0 ||
            !isBreaking(versions.was, versions.is))
            return undefined;
        // What only builds or tests with it does not call anybody with it.
        const dev = subject.change.key.some((segment) => /^(?:dev|test|build|optional)|[-_.](?:dev|test)$/iu.test(segment));
        return {
            ...(dev && { severity: "low" }),
            message: `${versions.name} goes from ${versions.was.version} to ${versions.is.version}, which may break its callers`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/sdk-unpinned.js

const sdkUnpinned = {
    id: "sdk-unpinned",
    title: "SDK unpinned",
    severity: "medium",
    confidence: "high",
    summary: "Any future version of the integration's package is accepted.",
    why: "The next install may bring a major version that nobody reviewed, and two deploys of the same commit differ.",
    check: "Is there a lock file that every deploy uses?",
    assess({ change, integration, before, after }) {
        if (change.from !== "manifest" || integration === undefined || after === undefined || before === after)
            return undefined;
        if (!isAnyVersion(after) || (before !== undefined && isAnyVersion(before)))
            return undefined;
        return {
            ...(before === undefined && { severity: "low" }),
            message: `any future version of ${change.key.at(-1)} is accepted`,
        };
    },
};

// EXTERNAL MODULE: ./lib/review/secrets/high-entropy.js
var high_entropy = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/review/secrets/known-secrets.js
var known_secrets = __webpack_require__(19781);
;// CONCATENATED MODULE: ./lib/review/rules/secret-in-plain-text.js








const secretInPlainText = {
    id: "secret-in-plain-text",
    title: "Secret in plain text",
    severity: "critical",
    confidence: "high",
    summary: "A credential stands in the file itself.",
    why: "Whoever can read the repository, its forks or its history has the credential from now on; deleting the line does not take it back.",
    check: "Was it revoked already? It has to be, even when this is never merged.",
    assess(subject) {
        const { after, before, environment, change } = subject;
        if (after === undefined || after === before || after.length < 6)
            return undefined;
        if ((0,redact.isReference)(after) || isPlaceholder(after) || isSealed(after) || isMadeUp(after))
            return undefined;
        if (passwordInUrl(after))
            return graded(subject, "a password stands in an address in the file");
        if (isPublic(subject))
            return undefined;
        const known = knownToken(after);
        const stage = stageOfToken(after);
        if (known && stage !== "test") {
            return {
                everywhere: true,
                message: "a credential of a known kind stands in the file for everyone who can read the repository",
            };
        }
        if (!(0,credential_key/* isCredentialKey */.N)(change.key) || change.after?.type === "boolean" || change.from === "manifest")
            return undefined;
        if (!known && !(0,high_entropy/* looksRandom */.E)(after) && !(isSurelyCredential(subject) && looksChosen(after)))
            return undefined;
        if (stage === "test" && isHarmlessPlace(environment))
            return undefined;
        return graded(subject, "a credential stands in the file for everyone who can read the repository", stage === "test");
    },
};
/** Tests and samples say so in the value itself; a format string has no secret yet. */
function isMadeUp(text) {
    return (/(?:^|[-_ .])(?:mock|mocked|fake|dummy|example|sample|stub|placeholder|test[-_]?token|not[-_]?real|some[-_]?secret|somesecret\w*|secret[-_]?value)(?:$|[-_ .\d])/iu.test(text) || /%\d?\$?[sd]|\{\d?\}/u.test(text));
}
function graded({ environment }, message, test = false) {
    return {
        severity: test ? "medium" : "high",
        confidence: isHarmlessPlace(environment) || test ? "low" : "medium",
        message,
    };
}
function knownToken(text) {
    const whole = text.trim();
    // A known kind that is most of the value: a connection string has a rule of its own.
    return ((0,known_secrets/* knownSecrets */.x)(whole).some(({ start, end }) => end - start >= 16 && end - start > whole.length / 2) &&
        !whole.includes("://"));
}
function passwordInUrl(text) {
    const password = /:\/\/[^\s/:@]{0,128}:([^\s/@]{4,256})@([\w.-]+)/u.exec(text);
    if (password === null)
        return false;
    const [, secret, host] = password;
    const usual = /^(?:postgres|password|root|admin|guest|test|secret|example|user|pass|redis|mysql|changeme)$/iu.test(secret);
    return (!usual &&
        !(0,redact.isReference)(secret) &&
        !/^(?:[$<{%*]|x{3})/iu.test(secret) &&
        !/^(?:localhost|127[\d.]+|db|redis|postgres|mysql|rabbitmq|mongo)$/u.test(host));
}
/** Encrypted for the cluster or by sops, or a hash: it is meant to stand there. */
function isSealed(text) {
    return /^(?:ENC\[|Ag[A-Za-z0-9+/]{100}|\$2[aby]\$|\$argon2|\$6\$|\{cipher\}|\{bcrypt\}|vault:v\d|-----BEGIN (?:CERTIFICATE|PUBLIC KEY|PGP MESSAGE)|ssh-(?:rsa|ed25519) |!vault|secure:)/u.test(text.trim());
}
/** Made to be seen: the public half, an identifier, a key for browsers. */
function isPublic({ words, nearWords, after }) {
    return (/^(?:pk_live_|pk_test_|rzp_(?:test|live)_|phc_|price_|prod_|acct_)/u.test(after) ||
        (0,key_words/* hasPhrase */._P)(nearWords, [
            "public",
            "publishable",
            "next public",
            "vite",
            "site key",
            "sitekey",
            "client id",
            "key id",
            "fingerprint",
            "checksum",
            "sha",
            "digest",
            "integrity",
            "dsn",
        ]) ||
        (0,key_words/* hasPhrase */._P)(words, ["url", "uri", "endpoint", "host"]));
}
// `key` and `token` alone may be of a map or a style sheet; then only randomness tells.
const sure = (0,key_words/* listed */.KE)(`
  password, passwd, pwd, passphrase, secret, credential, credentials, api key, apikey, access key, private key, secret key,
  signing key, encryption key, auth key, account key, master key, auth token, access token, api token, bearer token
`);
function isSurelyCredential({ words, nearWords }) {
    return (0,key_words/* hasPhrase */._P)(nearWords, sure) && words.length > 0 && (0,credential_key/* isCredentialName */.h)(nearWords.join("_"));
}
/** Chosen by a person: letters with digits, not the name of something (`payments-api-key-v2`). */
function looksChosen(text) {
    if (/\s|^[./~]|^\w+\.\w+\.|[{}<>()]/u.test(text) || text.length < 8)
        return false;
    return /\d/u.test(text) && /[a-z]/iu.test(text) && !/^(?:[a-z]+[-_./:])+(?:[a-z]+|v?\d+)$/iu.test(text);
}

;// CONCATENATED MODULE: ./lib/review/rules/type-changed.js
const typeChanged = {
    id: "type-changed",
    title: "Type changed",
    severity: "medium",
    confidence: "medium",
    summary: 'The value has another type: "30" became 30, or 30 became true.',
    why: "Programs that check the type stop at start; those that don't read something else: true as 1, 0800 as 512.",
    check: "Which type does the program that reads it expect?",
    assess({ change, belongs, before, after }) {
        const [was, is] = [change.before?.type, change.after?.type];
        if (belongs !== "itself" ||
            change.from !== "config" ||
            was === undefined ||
            is === undefined ||
            was === is)
            return undefined;
        if ([was, is].some((type) => type === "null" || type === "other") || /[${}]/u.test(`${before}${after}`))
            return undefined;
        const same = before?.toLowerCase() === after?.toLowerCase();
        // 5 to "5s" is a new value with a unit, at which other rules look.
        if (!same && was !== "boolean" && is !== "boolean")
            return undefined;
        return { message: `a ${was} became a ${is}${same ? " of the same spelling" : ""}` };
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/unreadable-file.js

const unreadableFile = {
    id: "unreadable-file",
    title: "File can't be read",
    severity: "high",
    confidence: "medium",
    summary: "A configuration file does not parse after the change.",
    why: "What this guard can't read it can't review, and the program that reads the file is likely to stop at it too.",
    check: "Does the program that reads the file accept it?",
    assessFile({ path, problems, integrations, settings }) {
        const [problem] = problems;
        if (problem === undefined)
            return undefined;
        const [integration] = integrations();
        const matters = integration !== undefined && !isHarmlessPlace(environmentOf(path));
        const broke = settings.before.length > 0;
        return {
            severity: matters ? (broke ? "high" : "medium") : "low",
            message: `the file ${problem.message}`,
            ...(integration !== undefined && { integration }),
            ...(problem.line !== undefined && { line: problem.line }),
        };
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/untested-change.js

const untestedChange = {
    id: "untested-change",
    title: "Integration changed, no test touched",
    severity: "low",
    confidence: "low",
    summary: "Code that calls the integration changes, and no test changes with it.",
    why: "What no test calls is tried for the first time by a customer.",
    check: "Which test would have failed if this were wrong?",
    assessFile({ path, changes, integrations }, { touchesTests }) {
        const change = changes.find(({ from }) => from === "literal");
        if (change === undefined || isHarmlessPlace(environmentOf(path)))
            return undefined;
        if (touchesTests)
            return undefined;
        const [integration] = integrations();
        if (integration === undefined)
            return undefined;
        return { integration, line: change.line, message: "no test was touched by this pull request" };
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/index.js































/** Every rule, in the order of the documentation. */
const rules_rules = [
    environmentMismatch,
    insecureTransport,
    secretInPlainText,
    endpointChanged,
    credentialReferenceChanged,
    defaultChanged,
    providerSwitched,
    authSchemeChanged,
    timeoutWeakened,
    retryUnbounded,
    retriesOff,
    backoffRemoved,
    circuitBreakerChanged,
    rateLimitChanged,
    apiVersionChanged,
    sdkMajorBump,
    sdkDowngraded,
    sdkUnpinned,
    envVarRenamed,
    envVarStillRead,
    envVarUndefined,
    requiredKeyRemoved,
    typeChanged,
    placeholderValue,
    webhookUrlChanged,
    regionMismatch,
    batchSizeChanged,
    capacityCut,
    untestedChange,
    unreadableFile,
    policy_changed/* policyChanged */.X,
];

;// CONCATENATED MODULE: ./lib/review/own-rules.js


/** All rules that a policy reviews by. */
function rulesOf(policy) {
    return [...rules_rules, ...ownRules(policy.review["own-rules"])];
}
/** Rules as the others are, from what the settings say; `*` in a value stands for any text, and none for a setting that is gone or new. */
function ownRules(written) {
    return Object.entries(written).map(([id, { key, before, after, paths, severity, message, check }]) => ({
        id,
        title: id,
        severity,
        confidence: "high",
        summary: message,
        why: message,
        check,
        assess(subject) {
            const { change } = subject;
            if (change.kind === "moved" || !(0,matching/* matchesKey */.vV)(key, (0,matching/* keyNames */.mu)(change.key)))
                return undefined;
            if (paths !== undefined && !paths.some((glob) => (0,matching/* matchesPath */.$h)(glob, change.file)))
                return undefined;
            if (!allows(before, subject.before) || !allows(after, subject.after))
                return undefined;
            return { message };
        },
    }));
}
function allows(pattern, value) {
    return pattern === undefined || (value !== undefined && (0,matching/* matchesText */.Fm)(pattern, value));
}

;// CONCATENATED MODULE: ./lib/review/approvals/assess-approvals.js
/** Stands for everybody who may administer the repository, where nobody is named. */
const anyAdministrator = "anyone who may administer this repository";
/** Whether the owners of one integration agree to its changes as they are now. */
function assessApprovals(input) {
    const { owners, headSha, fingerprintAt } = input;
    const latest = latestReviews(input.reviews);
    const now = fingerprintAt(headSha);
    const approvals = {
        satisfiedBy: [],
        voided: [],
        refusedBy: [],
        unknownTeams: [],
    };
    for (const review of latest) {
        const login = review.author;
        const owner = owners.find((one) => isOwner(login, one, input));
        if (review.state === "CHANGES_REQUESTED" && owner !== undefined)
            approvals.refusedBy.push(login);
        if (review.state !== "APPROVED")
            continue;
        const why = whyVoid(review, owner, { ...input, now });
        if (why !== undefined)
            approvals.voided.push({ login, sha: review.sha, why });
        // With `require: all`, a person may stand for several owners.
        else
            for (const one of owners)
                if (isOwner(login, one, input))
                    approvals.satisfiedBy.push({ login, owner: one });
    }
    const unproven = approvals.voided.some(({ why }) => why === "unknown-member");
    if (unproven)
        approvals.unknownTeams = teamsOf(owners).filter((team) => input.membersOf(team) === undefined);
    const waitingFor = stillMissing(input, approvals.satisfiedBy);
    const impossible = owners.length === 0 || now === undefined;
    const state = impossible
        ? "failure"
        : waitingFor.length > 0 || approvals.refusedBy.length > 0
            ? "pending"
            : "success";
    return {
        state,
        waitingFor,
        ...approvals,
        description: cut(describe(input, { ...approvals, waitingFor, now })),
    };
}
/** A person's last word: comments don't take an approval back, a dismissal does. */
function latestReviews(reviews) {
    const latest = new Map();
    for (const review of [...reviews].sort((a, b) => a.submittedAt - b.submittedAt)) {
        if (review.author === undefined || review.state === "COMMENTED" || review.state === "PENDING")
            continue;
        latest.set(review.author.toLowerCase(), review);
    }
    return [...latest.values()];
}
function whyVoid(review, owner, input) {
    const login = review.author;
    if (same(login, input.author))
        return "author";
    if (input.committers.some((committer) => same(login, committer)))
        return "committer";
    if (login.endsWith("[bot]"))
        return "bot";
    if (owner === undefined) {
        return teamsOf(input.owners).some((team) => input.membersOf(team) === undefined)
            ? "unknown-member"
            : "not-an-owner";
    }
    const permission = input.permissionOf(login);
    if (permission !== "write" && permission !== "admin")
        return "no-write-access";
    if (input.unknownWriter !== undefined)
        return "unknown-writer";
    if (review.sha === input.headSha)
        return undefined;
    const then = input.fingerprintAt(review.sha);
    if (then === undefined)
        return "unknown-commit";
    return then === input.now ? undefined : "changed-since";
}
function isOwner(login, owner, { membersOf, reviewedFor, permissionOf }) {
    if (owner === anyAdministrator)
        return permissionOf(login) === "admin";
    const name = owner.replace(/^@/u, "");
    if (!name.includes("/"))
        return same(login, name);
    const members = membersOf(name);
    if (members !== undefined)
        return members.some((member) => same(login, member));
    return reviewedFor?.(login).some((team) => same(team, name)) === true;
}
function stillMissing({ owners, require }, satisfiedBy) {
    const missing = owners.filter((owner) => !satisfiedBy.some((one) => one.owner === owner));
    if (require === "all")
        return missing;
    const people = new Set(satisfiedBy.map(({ login }) => login.toLowerCase())).size;
    return people >= (require === "any" ? 1 : require) ? [] : [...owners];
}
function teamsOf(owners) {
    return owners.filter((owner) => owner.includes("/")).map((owner) => owner.replace(/^@/u, ""));
}
function describe({ integration, owners, require }, { satisfiedBy, waitingFor, refusedBy, unknownTeams, now, }) {
    if (owners.length === 0)
        return `${integration}: nobody owns it, so nobody can approve; name its owners`;
    if (now === undefined)
        return `${integration}: its changes could not be read`;
    if (refusedBy.length > 0)
        return `${integration}: ${refusedBy.join(", ")} asked for changes`;
    if (waitingFor.length === 0) {
        return `${integration}: approved by ${[...new Set(satisfiedBy.map(({ login }) => login))].join(", ")}`;
    }
    const still = `${integration}: waiting for ${waitingFor.join(require === "all" ? " and " : " or ")}`;
    const count = typeof require === "number" && require > 1
        ? ` (${new Set(satisfiedBy.map(({ login }) => login)).size} of ${require})`
        : "";
    const token = unknownTeams.length > 0
        ? `; to count ${unknownTeams[0]} the token needs to read members (App or PAT)`
        : "";
    return `${still}${count}${token}`;
}
function cut(text) {
    const letters = [...text];
    return letters.length <= 140 ? text : `${letters.slice(0, 139).join("")}…`;
}
function same(a, b) {
    return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}
/** One status for all touched integrations: the worst of them speaks. */
function overallStatus(all, enforce) {
    const state = ["failure", "pending", "success"].find((one) => all.some((each) => each.state === one)) ??
        "success";
    const speaking = all.filter((each) => each.state === state);
    const text = speaking.length === 0
        ? "no critical integration is touched"
        : speaking.map(({ description }) => description).join("; ");
    if (!enforce && state !== "success")
        return { state: "success", description: cut(`only a warning: ${text}`) };
    return { state, description: cut(text) };
}

// EXTERNAL MODULE: ./lib/review/diff/diff-file.js + 1 modules
var diff_file = __webpack_require__(20047);
;// CONCATENATED MODULE: ./lib/review/diff/removal.js



/** Tells for each removed setting what became of it; `changes` are those of the whole pull request. */
function removals(changes) {
    const added = new Map();
    for (const { kind, after, key, file } of changes) {
        const value = after?.value ?? "";
        // What is in a document or an example now is in use nowhere.
        if (kind !== "added" || value === "" || isNotice(file))
            continue;
        const known = added.get(value);
        if (known === undefined)
            added.set(value, [(0,key_words/* wordsOf */.Z9)((0,diff_change.leafName)(key))]);
        else
            known.push((0,key_words/* wordsOf */.Z9)((0,diff_change.leafName)(key)));
    }
    return (change, file) => {
        const { before, after, kind } = change;
        if (before === undefined || after !== undefined || kind !== "removed")
            return undefined;
        const words = (0,key_words/* wordsOf */.Z9)((0,diff_change.leafName)(before.key));
        if (added.get(before.value ?? "")?.some((other) => other.some((word) => words.includes(word))))
            return "elsewhere";
        if (file.texts !== undefined && file.texts.after === undefined)
            return "whole";
        if (change.from === "literal")
            return isComputed((0,diff_change.leafName)(before.key), file) ? "computed" : "alone";
        return isGoneWhole(before.key, file.settings.after) ? "whole" : "alone";
    };
}
function isNotice(file) {
    return ["documentation", "sample", "test", "development"].includes(environmentOf(file));
}
function isGoneWhole(key, after) {
    const parent = key.slice(0, -1);
    if (parent.length > 0) {
        return !after.some((other) => other.key.length > parent.length && parent.every((segment, at) => other.key[at] === segment));
    }
    // A flat file has no sections: variables of one service share the beginning of their names.
    const [first] = (0,key_words/* wordsOf */.Z9)((0,diff_change.leafName)(key));
    return !after.some((other) => (0,key_words/* wordsOf */.Z9)((0,diff_change.leafName)(other.key))[0] === first);
}
/** Whether the name is written as often as before: then something other than a literal is assigned to it. */
function isComputed(name, { texts }) {
    const count = (text = "") => text.split(name).length;
    return texts !== undefined && name !== "" && count(texts.after) >= count(texts.before);
}

;// CONCATENATED MODULE: ./lib/review/integrations/client-packages.js


/**
 * Packages through which a system reaches what has no vendor: databases, brokers, mail, sign-in, storage. By what they
 * talk to; names of all registries together, `*` at the end stands for the rest.
 */
const clients = {
    postgres: (0,key_words/* listed */.KE)(`
    pg, pg-promise, pg-pool, postgres, psycopg, psycopg2, psycopg2-binary, psycopg-binary, asyncpg, pg8000, github.com/lib/pq, github.com/jackc/pgx*,
    org.postgresql:*, r2dbc-postgresql, npgsql, npgsql.*, tokio-postgres
  `),
    mysql: (0,key_words/* listed */.KE)(`
    mysql, mysql2, mysqlclient, pymysql, mysql-connector-python, aiomysql, github.com/go-sql-driver/mysql, mysql:mysql-connector-java,
    com.mysql:mysql-connector-j, org.mariadb.jdbc:*, mariadb, mysqlconnector, mysql.data, trilogy
  `),
    "sql-database": (0,key_words/* listed */.KE)(`
    mssql, tedious, pyodbc, pymssql, tiny_tds, com.microsoft.sqlserver:*, microsoft.data.sqlclient, system.data.sqlclient, oracledb, cx-oracle, com.oracle.database.jdbc:*,
    github.com/denisenkom/go-mssqldb, github.com/microsoft/go-mssqldb, sqlalchemy, flask-sqlalchemy, prisma, @prisma/client, typeorm, sequelize, knex, drizzle-orm,
    gorm.io/gorm, sqlx, diesel, sea-orm, com.zaxxer:hikaricp, org.flywaydb:*, org.liquibase:*, doctrine/dbal, doctrine/orm
  `),
    mongodb: (0,key_words/* listed */.KE)(`
    mongodb, mongoose, pymongo, motor, mongoengine, go.mongodb.org/mongo-driver*, org.mongodb:*, mongoid, mongo, mongodb.driver, mongodb/mongodb
  `),
    redis: (0,key_words/* listed */.KE)(`
    redis, ioredis, @redis/*, aioredis, django-redis, flask-redis, redis-rails, redis-client, hiredis, redis-namespace, github.com/redis/go-redis*,
    github.com/go-redis/redis*, github.com/gomodule/redigo, redis.clients:jedis, io.lettuce:*, org.redisson:*, stackexchange.redis, predis/predis, fred, deadpool-redis,
    valkey, iovalkey, valkey-glide
  `),
    memcached: (0,key_words/* listed */.KE)("memcached, memjs, pymemcache, python-memcached, pylibmc, dalli, github.com/bradfitz/gomemcache, enyimmemcachedcore"),
    elasticsearch: (0,key_words/* listed */.KE)(`
    @elastic/elasticsearch, elasticsearch, elasticsearch-dsl, elasticsearch-rails, elasticsearch-model, searchkick, github.com/elastic/go-elasticsearch*,
    github.com/olivere/elastic*, co.elastic.clients:*, org.elasticsearch.client:*, elastic.clients.elasticsearch, nest, elasticsearch/elasticsearch
  `),
    opensearch: (0,key_words/* listed */.KE)("@opensearch-project/opensearch, opensearch-py, opensearch-ruby, github.com/opensearch-project/opensearch-go*, org.opensearch.client:*, opensearch.client"),
    "search-engine": (0,key_words/* listed */.KE)("meilisearch, meilisearch-rails, typesense, typesense-rails, solr-client, pysolr, rsolr, sunspot"),
    cassandra: (0,key_words/* listed */.KE)("cassandra-driver, scylla-driver, github.com/gocql/gocql, com.datastax.oss:*, cassandracsharpdriver"),
    clickhouse: (0,key_words/* listed */.KE)("@clickhouse/client, clickhouse-driver, clickhouse-connect, github.com/clickhouse/clickhouse-go*, com.clickhouse:*"),
    neo4j: (0,key_words/* listed */.KE)("neo4j-driver, neo4j, github.com/neo4j/neo4j-go-driver*, org.neo4j.driver:*, neo4j.driver"),
    influxdb: (0,key_words/* listed */.KE)("influx, influxdb, influxdb-client, @influxdata/*, github.com/influxdata/*, com.influxdb:*"),
    couchbase: (0,key_words/* listed */.KE)("couchbase, nano, github.com/couchbase/gocb*, com.couchbase.client:*, couchbasenetclient"),
    kafka: (0,key_words/* listed */.KE)(`
    kafkajs, node-rdkafka, @confluentinc/kafka-javascript, kafka-python, kafka-python-ng, confluent-kafka, aiokafka, faust, github.com/ibm/sarama, github.com/shopify/sarama,
    github.com/segmentio/kafka-go, github.com/twmb/franz-go*, github.com/confluentinc/confluent-kafka-go*, org.apache.kafka:*, org.springframework.kafka:*,
    ruby-kafka, rdkafka, karafka, racecar, confluent.kafka
  `),
    rabbitmq: (0,key_words/* listed */.KE)(`
    amqplib, amqp-connection-manager, rhea, pika, aio-pika, kombu, github.com/streadway/amqp, github.com/rabbitmq/amqp091-go, com.rabbitmq:*, org.springframework.amqp:*, bunny,
    sneakers, rabbitmq.client, masstransit.rabbitmq, php-amqplib/php-amqplib, lapin
  `),
    activemq: (0,key_words/* listed */.KE)("org.apache.activemq:*, stompit, @stomp/stompjs, stomp.py, stomp, apache.nms.activemq, com.amazon.sqs.javamessaging:*"),
    nats: (0,key_words/* listed */.KE)("nats, nats-py, github.com/nats-io/nats.go, io.nats:*, nats.client, nats.net, async-nats"),
    pulsar: (0,key_words/* listed */.KE)("pulsar-client, github.com/apache/pulsar-client-go, org.apache.pulsar:*, dotpulsar"),
    mqtt: (0,key_words/* listed */.KE)("mqtt, paho-mqtt, github.com/eclipse/paho.mqtt.golang, org.eclipse.paho:*, mqttnet, rumqttc"),
    "job-queue": (0,key_words/* listed */.KE)(`
    sidekiq, sidekiq-pro, sidekiq-ent, resque, delayed_job, delayed_job_active_record, good_job, solid_queue, shoryuken, celery, django-celery-beat, rq, dramatiq, huey, arq,
    bull, bullmq, bee-queue, agenda, pg-boss, github.com/hibiken/asynq, hangfire*, laravel/horizon
  `),
    mail: (0,key_words/* listed */.KE)(`
    nodemailer, mail, net-smtp, net-imap, imapflow, flask-mail, fastapi-mail, django-anymail, aiosmtplib, gopkg.in/gomail*, github.com/wneessen/go-mail,
    org.springframework.boot:spring-boot-starter-mail, com.sun.mail:*, org.eclipse.angus:*, jakarta.mail:*, mailkit, phpmailer/phpmailer, symfony/mailer, lettre
  `),
    notify: (0,key_words/* listed */.KE)("notifications-node-client, notifications-python-client, notifications-ruby-client, uk.gov.service.notify:*, alphagov/notifications-php-client, govuknotify"),
    push: (0,key_words/* listed */.KE)("web-push, apn, @parse/node-apn, pyfcm, pywebpush, rpush, webpush, com.eatthepath:pushy, expo-server-sdk"),
    identity: (0,key_words/* listed */.KE)(`
    passport, passport-*, openid-client, oidc-client*, next-auth, @auth/*, jsonwebtoken, jose, jwks-rsa, express-openid-connect, keycloak-*, @node-saml/*, samlify, ldapjs, ldapts,
    authlib, python-jose, pyjwt, python-keycloak, python-ldap, ldap3, django-allauth, mozilla-django-oidc, social-auth-*, python3-saml, pysaml2,
    omniauth, omniauth-*, devise, doorkeeper, jwt, openid_connect, ruby-saml, net-ldap, github.com/coreos/go-oidc*, github.com/golang-jwt/jwt*, golang.org/x/oauth2,
    github.com/crewjam/saml, github.com/go-ldap/ldap*, org.keycloak:*, com.nimbusds:*, io.jsonwebtoken:*, com.auth0:java-jwt, org.springframework.security:*, org.pac4j:*,
    microsoft.identity*, microsoft.aspnetcore.authentication.*, identitymodel*, duende.*, openiddict*, firebase/php-jwt, league/oauth2-*, laravel/passport, laravel/socialite,
    openidconnect, jsonwebtoken
  `),
    "file-storage": (0,key_words/* listed */.KE)(`
    minio, io.minio:*, github.com/minio/minio-go*, ssh2-sftp-client, paramiko, pysftp, net-sftp, com.jcraft:jsch, com.github.mwiede:jsch, github.com/pkg/sftp, ssh.net, basic-ftp,
    carrierwave, shrine, django-storages, fog-aws, league/flysystem-*
  `),
    opentelemetry: (0,key_words/* listed */.KE)(`
    @opentelemetry/*, opentelemetry-*, go.opentelemetry.io/*, io.opentelemetry:*, opentelemetry.*
  `),
    statsd: (0,key_words/* listed */.KE)("hot-shots, node-statsd, statsd, statsd-ruby, statsd-instrument, github.com/smira/go-statsd"),
    temporal: (0,key_words/* listed */.KE)("@temporalio/*, temporalio, go.temporal.io/*, io.temporal:*, temporalio.*"),
    camunda: (0,key_words/* listed */.KE)("org.camunda.*, io.camunda:*, zeebe-node, pyzeebe, camunda-external-task-client-js"),
    vault: (0,key_words/* listed */.KE)("node-vault, hvac, vault, github.com/hashicorp/vault/api, vaultsharp"),
    consul: (0,key_words/* listed */.KE)("consul, python-consul, diplomat, github.com/hashicorp/consul/api"),
};
const exact = new Map();
const beginnings = [];
for (const [id, patterns] of Object.entries(clients)) {
    for (const pattern of patterns) {
        if (pattern.endsWith("*"))
            beginnings.push([pattern, id]);
        else
            exact.set(plain(pattern), id);
    }
}
/** What a package of any registry talks to; undefined when it is no client of anything known. */
function reachedByPackage(name) {
    // Go writes the major version behind the name.
    const bare = plain(name).replace(/\/v\d+$/u, "");
    return (exact.get(plain(name)) ??
        exact.get(bare) ??
        beginnings.find(([pattern]) => matchesPackage(pattern, name))?.[1]);
}
function plain(name) {
    return name.toLowerCase().replaceAll("_", "-");
}

;// CONCATENATED MODULE: ./lib/review/integrations/group-name.js



/** Words that say what a setting is of its integration, never which integration it is of. */
const roleWords = new Set((0,key_words/* listed */.KE)(`
  url urls uri uris endpoint endpoints host hosts hostname hostnames port ports address addr addresses server servers base basepath baseurl
  path paths api apis rest soap graphql grpc http https wsdl key keys secret secrets token tokens id ids client clients user users username
  password passwd pass credential credentials creds timeout timeouts ms millis seconds secs minutes retry retries max min maximum minimum
  enabled enable disabled disable on off active mode env environment stage region zone version scheme protocol issuer audience callback
  callbacks redirect webhook webhooks queue queues topic topics bucket buckets broker brokers bootstrap dsn connection connections string pool size
  limit limits rate account accounts tenant project name names ssl tls verify verification cert certs certificate ca live test testing prod
  production sandbox staging dev development local public private internal external default main primary secondary read write connect
  socket request requests response count interval delay backoff attempt attempts initial multiplier factor keepalive idle lifetime ttl
  hikari druid dbcp registration provider jwk jwks set well known openid configuration token authorization authorize userinfo introspection
  login logout signing signature access refresh scope scopes grant type algorithm format encoding header headers prefix suffix proxy
  origin origins allowed cors domain domains site realm subject role arn file dir location url1 sid number code root v1 v2 v3 html json xml
  healthcheck health ping status info details concurrency workers threads batch page feature flag flags toggle toggles use using is has
  from to value values data list
`));
/** Sections that hold many things. */
const genericWords = new Set((0,key_words/* listed */.KE)(`
  spring app apps application applications config configuration configurations configs conf settings setting options option params parameters
  services service integrations integration vendors vendor partners partner third party thirdparty external internal remote upstream upstreams
  downstream dependencies backend backends frontend web webapp platform global globals common shared env envs environment environments
  variable variables vars locals module modules resource resources output outputs deployment deployments statefulset daemonset cronjob cronjobs job jobs
  configmap configmaps secret secrets stringdata data spec template templates containers container initcontainers envfrom valuefrom ingress
  security oauth2 resourceserver resource jpa cloud rails.application rails action controller dependency
  micronaut quarkus management feign hystrix resilience4j resilience circuitbreaker circuitbreakers instances instance default defaults production
  staging development test next nuxt vite react gatsby public expo vue angular x rails django node process args with steps inputs
  input properties property metadata annotations labels generic helm chart values namespace my our the system server servers client clients
  const constants constant class static final self this exports module object dict map kind name item items entry entries args
  microservice microservices gateway networking network cluster nonprod preprod dev uat qa demo perf integration e2e
`));
/** Names of files that say nothing. */
const genericFiles = new Set((0,key_words/* listed */.KE)(`
  application appsettings config configuration conf settings values index main base default production staging development test env environment
  environments local constants variables terraform tfvars docker compose deployment deploy service services ingress chart template templates
  secrets secret configmap common global options setup server client api init util utils helper helpers types initializer initializers
  module app java kotlin python src lib yml yaml json toml properties dotenv sample example dist web
`));
const maxLength = 40;
/**
 * What people call the thing that a setting is about, in kebab-case: `CAMUNDA_BASE_URL` is about camunda,
 * `benefit_checker.wsdlUrl` about benefit-checker, `worldpay.urls.live` about worldpay. The first section that says
 * anything counts; a variable stands for itself; where neither says anything the host does, then the file. Undefined when nothing does.
 */
function groupName({ key, host, file, }) {
    const names = key.filter((segment) => !(0,diff_change.isPosition)(segment)).flatMap((segment) => segment.split("."));
    const own = names.at(-1) ?? "";
    const sections = names.slice(0, -1);
    const order = isVariable(own) ? [own, ...sections] : [...sections, own];
    for (const name of order) {
        const found = telling(name);
        if (found !== undefined)
            return found;
    }
    return nameOfHost(host) ?? nameOfFile(file) ?? nameOfWords(own);
}
function isVariable(name) {
    return /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/u.test(name);
}
/** The words of a name that tell one integration from another. */
function telling(name) {
    // `Deployment/shop-api`: the object that is deployed is the system itself.
    if (name.includes("/"))
        return undefined;
    const words = (0,key_words/* wordsOf */.Z9)(name).filter((word) => !/^\d+$/u.test(word));
    const left = words.filter((word) => !roleWords.has(word) && !genericWords.has(word));
    return left.length === 0 ? undefined : left.join("-").slice(0, maxLength);
}
/** Nothing tells more than what it is: `QUEUE_CONNECTION` is of the queue connection. */
function nameOfWords(name) {
    const words = (0,key_words/* wordsOf */.Z9)(name).filter((word) => !/^\d+$/u.test(word));
    return words.length < 2 ? undefined : words.join("-").slice(0, maxLength);
}
/** `api.worldpay.com` is of worldpay; `notify-service.internal` of notify-service. */
function nameOfHost(host) {
    if (host === undefined || isLoopback(host) || /^[\d.:[\]]+$/u.test(host) || /[{}$<>%]/u.test(host))
        return undefined;
    const inside = !host.includes(".") || /\.(?:svc|local|internal|cluster\.local)(?:\.|$)/u.test(host);
    const label = (inside ? host.split(".")[0] : ownerDomain(host).split(".")[0]) ?? "";
    const words = (0,key_words/* wordsOf */.Z9)(label).filter((word) => !/^\d+$/u.test(word));
    return words.length === 0 ? undefined : words.join("-").slice(0, maxLength);
}
function nameOfFile(path) {
    const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]{1,12}$/u, "");
    const left = (0,key_words/* wordsOf */.Z9)(file).filter((word) => !genericFiles.has(word) && !roleWords.has(word) && !/^\d+$/u.test(word));
    return left.length === 0 ? undefined : left.join("-").slice(0, maxLength);
}

;// CONCATENATED MODULE: ./lib/review/integrations/integration-class.js

/** What an integration is for, as far as it decides who has to be asked. */
const integrationClasses = [
    "money",
    "identity",
    "messages",
    "data-store",
    "queue",
    "storage",
    "observability",
    "service",
];
/** When one of these fails, money, logins, messages to people or data are lost. */
const criticalClasses = [
    "money",
    "identity",
    "messages",
    "data-store",
    "queue",
    "storage",
];
const integration_class_words = [
    [
        "money",
        (0,key_words/* listed */.KE)(`
    pay, payment, payments, payout, payouts, billing, invoice, invoices, invoicing, checkout, charge, charges, refund, refunds, card, cards, bank,
    banking, sepa, ledger, subscription billing, worldpay, adyen, braintree, klarna, gocardless, paypal, epdq, smartpay, checkout com, plaid, wise,
    fees, tax, pricing, wallet, payroll
  `),
    ],
    [
        "identity",
        (0,key_words/* listed */.KE)(`
    auth, auth0, oauth, oauth2, oidc, openid, sso, saml, saml2, idp, idam, identity, keycloak, cognito, okta, ldap, jwt, jwks, login, signin, session,
    sessions, s2s, authentication, authorization, authz, authn, azuread, azure ad, aad, entra, adfs, onelogin, ory, hydra, kratos, captcha, recaptcha,
    turnstile, security, user management, cas, forgerock
  `),
    ],
    [
        "messages",
        (0,key_words/* listed */.KE)(`
    mail, mailer, smtp, imap, email, emails, sms, notify, notifier, notification, notifications, push, twilio, sendgrid, mailgun, postmark, ses, mailchimp,
    mandrill, messagebird, vonage, nexmo, fcm, apns, slack, teams, telegram, whatsapp, action mailer, pagerduty
  `),
    ],
    [
        "data-store",
        (0,key_words/* listed */.KE)(`
    db, database, databases, datasource, postgres, postgresql, pg, mysql, mariadb, mssql, sqlserver, oracle, mongo, mongodb, redis, valkey, memcached, memcache,
    cache, caches, cassandra, dynamo, dynamodb, cosmos, cosmosdb, couchbase, couchdb, neo4j, elasticsearch, opensearch, elastic, solr, clickhouse, influx,
    influxdb, snowflake, bigquery, firestore, jdbc, jpa, flyway, liquibase, sqlalchemy, sequelize, prisma, datomic, rds, aurora, sqlite, dbs, search
  `),
    ],
    [
        "queue",
        (0,key_words/* listed */.KE)(`
    kafka, rabbit, rabbitmq, amqp, sqs, sns, pubsub, activemq, artemis, jms, nats, kinesis, eventhub, event hub, servicebus, service bus, celery, sidekiq, resque,
    mqtt, pulsar, zookeeper, queue, queues, broker, topic, events, eventbridge, stomp
  `),
    ],
    [
        "storage",
        (0,key_words/* listed */.KE)("s3, bucket, buckets, blob, blobs, storage, gcs, minio, sftp, ftp, azureblob, cloudinary, filestore, fileshare"),
    ],
    [
        "observability",
        (0,key_words/* listed */.KE)(`
    sentry, datadog, newrelic, new relic, appinsights, application insights, applicationinsights, insights, honeycomb, jaeger, zipkin, otel, otlp, opentelemetry,
    prometheus, grafana, loki, logstash, logging, log, logs, metrics, statsd, tracing, rollbar, bugsnag, airbrake, splunk, analytics, segment, mixpanel, telemetry,
    fluentd, apm, monitoring, google analytics, gtm, hotjar
  `),
    ],
];
/** By the words of its name, and by the scheme of its address. */
function classOf(id, scheme) {
    const own = (0,key_words/* wordsOf */.Z9)(id);
    const named = integration_class_words.find(([, phrases]) => (0,key_words/* hasPhrase */._P)(own, phrases));
    return named?.[0] ?? byScheme[scheme ?? ""] ?? "service";
}
const byScheme = {
    postgres: "data-store",
    postgresql: "data-store",
    mysql: "data-store",
    mongodb: "data-store",
    "mongodb+srv": "data-store",
    redis: "data-store",
    rediss: "data-store",
    sqlserver: "data-store",
    oracle: "data-store",
    amqp: "queue",
    amqps: "queue",
    kafka: "queue",
    mqtt: "queue",
    nats: "queue",
    smtp: "messages",
    smtps: "messages",
    ldap: "identity",
    ldaps: "identity",
    s3: "storage",
    gs: "storage",
    sftp: "storage",
    ftp: "storage",
};
const ofKind = {
    payments: "money",
    banking: "money",
    commerce: "money",
    auth: "identity",
    mail: "messages",
    messaging: "messages",
    cloud: "service",
    storage: "storage",
    database: "data-store",
    queue: "queue",
    search: "data-store",
    llm: "service",
    maps: "service",
    monitoring: "observability",
    analytics: "observability",
    crm: "service",
    support: "service",
    flags: "service",
    content: "service",
    developer: "service",
};
/** The class of a service of the catalogue. */
function classOfKind(kind) {
    return ofKind[kind];
}

;// CONCATENATED MODULE: ./lib/review/integrations/discovery.js







/** How sure one kind of evidence is by itself. */
const sureness = {
    address: "high",
    package: "high",
    reference: "high",
    credential: "high",
    name: "medium",
    account: "medium",
};
/** One for each review: the same name is the same integration in all files. `off` are classes that are not looked for. */
function openDiscovery({ off = [] } = {}) {
    const found = new Map();
    function remember(id, scheme, evidence) {
        const kind = classOf(id, scheme);
        if (off.includes(kind))
            return undefined;
        const known = found.get(id) ?? discovered(id, kind, evidence);
        found.set(id, known);
        return known;
    }
    return {
        ofSetting(file, setting) {
            const reach = reachOf(setting);
            if (reach === undefined)
                return undefined;
            const { key, value = "", role, line } = setting;
            const name = role === "env-read" ? [value] : key;
            const address = role === "env-read"
                ? undefined
                : parseAddress(value, role === "host" ? ["host"] : (0,key_words/* wordsOf */.Z9)(key.at(-1) ?? ""));
            const id = groupName({ key: name, host: address?.host, file });
            return id === undefined
                ? undefined
                : remember(id, address?.scheme, { file, line, reach, text: address?.host ?? name.at(-1) ?? "" });
        },
        ofPackage(file, { key, line }) {
            const name = (0,diff_change.leafName)(key);
            const id = reachedByPackage(name);
            return id === undefined
                ? undefined
                : remember(id, undefined, { file, line, reach: "package", text: name });
        },
        ofName(file, key) {
            const id = groupName({ key, file });
            return id === undefined
                ? undefined
                : remember(id, undefined, { file, line: 1, reach: "name", text: key.join(".") });
        },
    };
}
function discovered(id, kind, { file, line, reach, text }) {
    return {
        id,
        name: id,
        class: kind,
        discovered: true,
        sure: sureness[reach],
        critical: criticalClasses.includes(kind),
        owners: [],
        require: "any",
        config: [],
        keys: [],
        packages: [],
        hosts: [],
        sandboxHosts: [],
        code: [],
        evidence: [
            { file, line, by: reach === "address" ? "host" : reach === "package" ? "package" : "key", text },
        ],
    };
}
/** A change's setting as it is now, or as it was. */
function settingsOfChange({ before, after }) {
    return [after, before].filter((setting) => setting !== undefined);
}

;// CONCATENATED MODULE: ./lib/review/integrations/attribute.js




/**
 * A timeout says nothing of whose it is: it belongs to the integration whose address or key stands in the same
 * section. In code, to the one integration that the file calls.
 */
function attributeFile({ path, from, settings }, integrations, discovery) {
    let looked;
    // Only when a change asks for it: a large file may hold nothing that matters.
    const look = () => {
        looked ??= everythingIn({ path, from, settings }, integrations, discovery);
        return looked;
    };
    return {
        all: () => look().all.map(({ id }) => id),
        of(change) {
            const own = unique(integrationsOf(change, integrations).map(({ integration }) => integration));
            if (own.length > 0)
                return own.map((integration) => ({ integration, belongs: "itself" }));
            if (isImage(change)) {
                const client = discovery?.ofPackage(path, {
                    key: [imageName(change)],
                    line: change.line,
                    value: undefined,
                    type: "string",
                });
                if (client !== undefined)
                    return [{ integration: client, belongs: "itself" }];
            }
            const found = settingsOfChange(change)
                .map((setting) => foundBy(discovery, path, change.from, setting))
                .find((integration) => integration !== undefined);
            if (found !== undefined)
                return [{ integration: found, belongs: "itself" }];
            if (change.from === "manifest")
                return [];
            const named = unique(integrationsOf(byObjectName(change), integrations).map(({ integration }) => integration));
            if (named.length > 0)
                return named.map((integration) => ({ integration, belongs: "near" }));
            const inCode = change.from === "literal";
            const near = inCode ? look().all : unique(neighbours(change.key, look().known));
            // Beside two it may be of either, and both owners can tell; more is guessing.
            const most = inCode ? 1 : 2;
            if (near.length > 0 && near.length <= most)
                return near.map((integration) => ({ integration, belongs: "near" }));
            const byName = isBehaviour(change.key) ? discovery?.ofName(path, change.key) : undefined;
            // How often logs are flushed is no call that anybody waits for.
            return byName === undefined || byName.class === "observability"
                ? []
                : [{ integration: byName, belongs: "near" }];
        },
    };
}
/** `postgres:16` and the like: what runs beside the system is a version of something, as a package is. */
function isImage({ key, after, before }) {
    return key.at(-1) === "image" && /:[\w.-]+$/u.test((after ?? before)?.value ?? "");
}
function imageName(change) {
    const image = (change.after ?? change.before)?.value ?? "";
    const [name = ""] = (image.split("@")[0]?.split("/").at(-1) ?? "").split(":");
    return name;
}
/** Words of settings that decide how calls are made; nothing else in a system has them. */
const behaviours = (0,key_words/* listed */.KE)(`
  timeout, timeouts, time out, deadline, retry, retries, max attempts, attempts, backoff, circuit breaker, circuitbreaker, breaker, pool size,
  max connections, connection pool, maximum pool size, ssl, tls, sslmode, verify ssl, ssl verify, tls verify, insecure, insecure skip verify,
  rate limit, rate limiter, keepalive, keep alive, connect timeout, read timeout, api version, sandbox, sandbox mode, test mode, use ssl, use tls,
  failure rate threshold, max retries, concurrency, prefetch, provider, driver, adapter, queue adapter, delivery method, storage service, cache store,
  queue connection, mailer, auth enabled, authentication, acl, starttls, enable starttls auto, min tls version, minimum protocol version, tls version
`);
function isBehaviour(key) {
    const names = key.filter((segment) => !(0,diff_change.isPosition)(segment)).flatMap((segment) => segment.split("."));
    return (0,key_words/* hasPhrase */._P)(names.slice(-2).flatMap(key_words/* wordsOf */.Z9), behaviours);
}
function everythingIn({ path, from, settings }, integrations, discovery) {
    const known = settings.flatMap((setting) => {
        const { key } = setting;
        const named = integrationsOf(settingAsChange(path, from, setting), integrations);
        if (named.length > 0)
            return named.map(({ integration }) => ({ key, integration }));
        const found = foundBy(discovery, path, from, setting);
        return found === undefined ? [] : [{ key, integration: found }];
    });
    return { known, all: unique(known.map(({ integration }) => integration)) };
}
function foundBy(discovery, path, from, setting) {
    return from === "manifest" ? discovery?.ofPackage(path, setting) : discovery?.ofSetting(path, setting);
}
function settingAsChange(file, from, setting) {
    return { file, line: setting.line, key: setting.key, kind: "added", after: setting, from };
}
function unique(integrations) {
    return [...new Map(integrations.map((integration) => [integration.id, integration])).values()];
}
// Sections that refine the one above instead of being about something else.
const refining = (0,key_words/* listed */.KE)(`
  http client retry retries timeout timeouts circuit breaker circuitbreaker backoff options settings config connection
  connections pool limits limit rate ratelimit resilience policy request requests auth deploy resources api endpoint
  endpoints autoscaling scaling hpa webhook webhooks defaults params headers spec template replicas env environment
`);
/** Integrations of the settings in the section that a key is in. */
function neighbours(key, known) {
    let section = key.slice(0, -1);
    while (section.length > 0) {
        const inside = known.filter((other) => section.every((segment, at) => other.key[at] === segment));
        if (inside.length > 0)
            return inside.map(({ integration }) => integration);
        const words = (0,key_words/* wordsOf */.Z9)(section.at(-1));
        if (words.length > 0 && !words.every((word) => (0,key_words/* hasPhrase */._P)([word], refining)))
            return [];
        section = section.slice(0, -1);
    }
    return key.length === 1 || section.length === 0 ? sameBeginning(key, known) : [];
}
/** A flat file has no sections: variables of one service share the beginning of their names. */
function sameBeginning(key, known) {
    const [first, second] = (0,key_words/* wordsOf */.Z9)(key[0] ?? "");
    const alike = second === undefined ? [] : known.filter((other) => (0,key_words/* wordsOf */.Z9)(other.key[0] ?? "")[0] === first);
    if (alike.length > 0)
        return alike.map(({ integration }) => integration);
    // A file of one section: all at the top.
    return known.every((other) => other.key.length <= 2) && !/^[A-Z\d_]+$/u.test(key[0] ?? "")
        ? known.map(({ integration }) => integration)
        : [];
}
/** A Kubernetes object (`Deployment/stripe-worker`) may be named after the integration that it serves. */
function byObjectName(change) {
    const [first = "", ...rest] = change.key;
    const name = /^[A-Z]\w*\/(.{1,253})$/u.exec(first)?.[1];
    return name === undefined ? change : { ...change, key: [name, ...rest] };
}

;// CONCATENATED MODULE: ./lib/review/assess-changes.js












/** One changed file, read and compared. */
function readChangedFile(pair) {
    return comparedFile(pair, (0,diff_file.diffFile)(pair));
}
/** The same where it was compared elsewhere. */
function comparedFile({ path, previousPath, before, after, named }, diff) {
    const texts = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
    return {
        ...diff,
        path,
        ...(previousPath !== undefined && { previousPath }),
        ...(named === true && { named }),
        texts,
    };
}
/** What is risky about a pull request, and whose settings it changes. */
function assessChanges(input) {
    const all = input.files.flatMap(({ changes }) => changes);
    const review = {
        touchesTests: input.paths.some((path) => environmentOf(path) === "test"),
        changes: all,
        policyPaths: input.policyPaths ?? policy_changed/* policyPaths */.f,
        ...(input.reads && { reads: input.reads }),
        ...(input.defined && { defined: input.defined }),
    };
    const removalOf = removals(all);
    const named = new Set(input.files.filter((file) => file.named === true).map(({ path }) => path));
    const placeOf = (path, key) => {
        const environment = environmentOf(path, key);
        return named.has(path) && isHarmlessPlace(environment) ? "unknown" : environment;
    };
    const findings = [];
    const touched = new Map();
    for (const file of input.files) {
        const { path, changes, problems, settings } = file;
        const belonging = attributeFile({ path, from: changes[0]?.from ?? "config", settings: [...settings.before, ...settings.after] }, input.integrations, input.discovery);
        const subject = {
            path,
            previousPath: file.previousPath,
            settings,
            changes,
            problems,
            ...(file.texts && { texts: file.texts }),
            integrations: belonging.all,
        };
        findings.push(...fileFindings(subject, review, { ...input, placeOf }));
        // The settings of this guard name integrations without being settings of them.
        if (review.policyPaths.includes(path))
            continue;
        // Nobody can tell what it says now, so the owners of what it is about have to look at the whole of it.
        if (problems.length > 0) {
            const whole = wholeFile(file);
            for (const integration of input.integrations) {
                const named = belonging.all().includes(integration.id);
                if (named || integrationsOf(whole, [integration]).length > 0)
                    remember(integration, whole);
            }
        }
        for (const change of changes) {
            if (isDescription(change))
                continue;
            const around = { file: subject, review, removal: removalOf(change, subject), placeOf };
            const owners = belonging.of(change);
            for (const owner of owners) {
                const found = changeFindings(subjectOf(change, around, owner), { ...input, placeOf });
                if (owner.belongs === "itself" || found.length > 0)
                    remember(owner.integration, change);
                findings.push(...found);
            }
            // What only moved, and is of nobody, is a matter of style.
            if (owners.length === 0 && change.kind !== "moved")
                findings.push(...changeFindings(subjectOf(change, around), { ...input, placeOf }));
        }
    }
    return { findings: findings.sort(byRisk), touched: [...touched.values()] };
    function remember(integration, change) {
        if (isHarmlessPlace(placeOf(change.file, change.key)))
            return;
        const known = touched.get(integration.id);
        if (known === undefined)
            touched.set(integration.id, { integration, changes: [change] });
        else
            known.changes.push(change);
    }
}
/** A file as one change, for what concerns all of it. Its values are whole texts: compare them, never show them. */
function wholeFile({ path, previousPath, texts }) {
    const side = (value) => value === undefined ? undefined : { key: [], value, type: "other", line: 1 };
    const [before, after] = [side(texts?.before), side(texts?.after)];
    return {
        file: path,
        line: 1,
        key: [],
        kind: "edited",
        ...(before && { before }),
        ...(after && { after }),
        from: "config",
        ...(previousPath !== undefined && { previousFile: previousPath }),
    };
}
/** What a variable of Terraform or an input of a workflow is, and not what it holds. */
function isDescription({ key }) {
    return (key.some((segment) => /^(?:variable|inputs|outputs?|parameters)$/iu.test(segment)) &&
        /^(?:required|description|type|sensitive|nullable|ephemeral|allowedvalues|validation)$/iu.test(key.at(-1) ?? ""));
}
function subjectOf(change, { placeOf, ...around }, owner) {
    // Code and .properties write several names as one.
    const names = change.key.filter((segment) => !(0,diff_change.isPosition)(segment)).flatMap((segment) => segment.split("."));
    const words = ownWords(names.at(-1) ?? "", (change.after ?? change.before)?.role);
    return {
        change,
        words,
        nearWords: [...(0,key_words/* wordsOf */.Z9)(names.at(-2) ?? ""), ...words],
        get pathWords() {
            return change.key.flatMap(key_words/* wordsOf */.Z9);
        },
        before: change.before?.value,
        after: change.after?.value,
        // Most changes concern no rule, and redaction takes longer than all of them.
        get shown() {
            const { before = "", after = "" } = shownValues(change);
            return { before, after };
        },
        get environment() {
            return placeOf(change.file, change.key);
        },
        integration: owner?.integration,
        belongs: owner?.belongs ?? "no",
        ...around,
    };
}
function shownValues({ key, before, after }) {
    // What reads a variable holds its name, however secret the variable is.
    const isName = (after ?? before)?.role === "env-read";
    return (0,redact.redactChange)(before?.value, after?.value, isName ? [] : key);
}
/** `setReadTimeout` is about what it sets; a host in code is one whatever its name. */
function ownWords(name, role) {
    const [first, ...rest] = (0,key_words/* wordsOf */.Z9)(name);
    const words = first === "set" || first === "with" ? rest : first === undefined ? [] : [first, ...rest];
    return role === "host" || role === "url" ? [...words, role] : words;
}
function changeFindings(subject, { rules = rules_rules, settings, placeOf }) {
    const { change, integration } = subject;
    return rules.flatMap((rule) => {
        const concern = rule.assess?.(subject);
        const graded = concern &&
            gradeOf(rule, concern, settings[rule.id], { path: change.file, integration, key: change.key, placeOf });
        if (concern === undefined || graded === undefined)
            return [];
        const near = subject.belongs === "near" && rule.confidence === "high" ? "medium" : rule.confidence;
        return {
            rule: rule.id,
            severity: graded,
            confidence: concern.confidence ?? near,
            integration: integration?.id,
            file: change.file,
            line: change.line,
            key: (0,diff_change.keyText)((0,redact.redactKey)(change.key)),
            ...shownValues(change),
            message: (0,redact.redactText)(concern.message),
            check: concern.check ?? rule.check,
        };
    });
}
function fileFindings(file, review, { rules = rules_rules, settings, placeOf }) {
    return rules.flatMap((rule) => {
        const concern = rule.assessFile?.(file, review);
        const graded = concern &&
            gradeOf(rule, concern, settings[rule.id], {
                path: file.path,
                integration: undefined,
                key: [],
                placeOf,
            });
        if (concern === undefined || graded === undefined)
            return [];
        return {
            rule: rule.id,
            severity: graded,
            confidence: concern.confidence ?? rule.confidence,
            integration: concern.integration,
            file: file.path,
            line: concern.line ?? 1,
            key: "",
            before: undefined,
            after: undefined,
            message: (0,redact.redactText)(concern.message),
            check: concern.check ?? rule.check,
        };
    });
}
/** The grade after the settings, the integration and the file had their say; undefined when the rule is off here. */
function gradeOf(rule, concern, setting, place) {
    if (setting === "off")
        return undefined;
    const { severity, paths, integrations } = setting ?? {};
    if (paths !== undefined && !paths.some((glob) => (0,matching/* matchesPath */.$h)(glob, place.path)))
        return undefined;
    if (integrations !== undefined && !integrations.includes(place.integration?.id ?? ""))
        return undefined;
    if (severity !== undefined)
        return severity;
    const own = concern.severity ?? rule.severity;
    if (concern.everywhere)
        return own;
    const environment = place.placeOf(place.path, place.key);
    if (isHarmlessPlace(environment))
        return "low";
    const watching = place.integration?.discovered === true && place.integration.class === "observability";
    const here = milder(own, (environment === "staging" ? 1 : 0) + (watching ? 1 : 0));
    // What nothing critical depends on is milder, but a risk that is worth a look stays one.
    return place.integration?.critical === false && severityRank(here) > severityRank("medium")
        ? milder(here)
        : here;
}

// EXTERNAL MODULE: ./lib/review/diff/read-settings.js + 3 modules
var read_settings = __webpack_require__(88967);
;// CONCATENATED MODULE: ./lib/review/changed-path.js



/** Whether the settings name a file in the `config:` of an integration. */
function namedConfiguration(integrations) {
    const matchers = Object.values(integrations).flatMap(({ config }) => config.map(matching/* pathMatcher */.kZ));
    return (path) => matchers.some((matches) => matches(path));
}
/**
 * Renames that count by both names. A file that leaves the place where it is in use for one where nothing reads it
 * (`docs/`, `test/`, another ending) is gone from the first and new at the second, and the other way round.
 */
function byBothPaths(changed, isNamed) {
    const counts = (path) => isNamed(path) || ((0,read_settings/* canMatter */.IP)(path) && !isHarmlessPlace(environmentOf(path)));
    return changed
        .flatMap((one) => {
        const { path, previousPath, was, is } = one;
        if (previousPath === undefined || !was || !is)
            return [one];
        const same = isNamed(path) === isNamed(previousPath) && counts(path) === counts(previousPath);
        if (same)
            return [one];
        return [
            { path: previousPath, was, is: false },
            { path, was: false, is },
        ];
    })
        .map((one) => isNamed(one.path) || isNamed(one.previousPath ?? one.path) ? { ...one, named: true } : one);
}
/**
 * Whether the settings leave a file out of reviews: by any pattern, or only when
 * its whole path is written there, as for one that they name elsewhere.
 */
function excludedFiles(exclude) {
    const matchers = exclude.map(matching/* pathMatcher */.kZ);
    return (path, how) => how === "whole" ? exclude.includes(path) : matchers.some((matches) => matches(path));
}

;// CONCATENATED MODULE: ./lib/review/diff/variable-uses.js


/** Variables that a pull request stops setting or begins to read: who else uses them decides whether that is a risk. */
function variablesInQuestion(changes) {
    const names = changes.flatMap(({ before, after }) => {
        const gone = before !== undefined && before.role === undefined ? variableOf(before.key) : undefined;
        const read = after?.role === "env-read" ? after.value : undefined;
        return [gone, read].filter((name) => name !== undefined && isVariableName(name));
    });
    return [...new Set(names)];
}
/** Uses in the given files: all that mention one of the names would be best. */
function variableUses(names, files) {
    const reads = new Map();
    const defined = new Map();
    const asked = new Set(names);
    for (const [file, text] of files) {
        for (const { key, value = "", role, line } of (0,read_settings/* settingsIn */.RV)(file, text)) {
            if (role === "env-read")
                note(reads, value, { file, line });
            else if (role === undefined)
                note(defined, variableOf(key) ?? "", { file, line });
        }
        // Shell scripts, Dockerfiles, make and templates set variables too.
        text.split("\n").forEach((content, index) => {
            const name = /^\s*(?:export|ENV|ARG|set|declare -x|-e)?\s*["']?([A-Z][A-Z\d_]{2,100})["']?\s*[=: ]/u.exec(content.slice(0, 300))?.[1];
            if (name !== undefined)
                note(defined, name, { file, line: index + 1 });
        });
    }
    return { reads: (name) => reads.get(name) ?? [], defined: (name) => defined.get(name) ?? [] };
    function note(uses, name, place) {
        if (!asked.has(name))
            return;
        const known = uses.get(name);
        if (known === undefined)
            uses.set(name, [place]);
        else
            known.push(place);
    }
}

// EXTERNAL MODULE: ./lib/review/formats/format.js
var format = __webpack_require__(53200);
;// CONCATENATED MODULE: ./lib/review/integrations/codeowners.js


/**
 * Reads a CODEOWNERS file once for many paths. The last line that matches wins; one without owners takes them away.
 * What GitHub does not support (`!`, `[a-z]`) makes a line count for nothing, as there.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
function parseCodeowners(text) {
    const rules = text.replaceAll("\r", "").split("\n").flatMap(ruleOf).reverse();
    return (path) => rules.find(({ matchers }) => matchers.some((matches) => matches(path)))?.owners ?? [];
}
/** The owners of one path. */
function ownersOf(codeowners, path) {
    return parseCodeowners(codeowners)(path);
}
function ruleOf(line) {
    const words = (0,format/* until */.TG)(line, /(?:^|\s)#/u)
        .trim()
        // A space in a path is written `\ `.
        .split(/(?<!\\)\s+/u)
        .map((word) => word.replaceAll("\\ ", " "));
    const [pattern = "", ...owners] = words;
    if (pattern === "" || /^!|[[\]{}]/u.test(pattern))
        return [];
    return [
        { matchers: globsOf(pattern).map(matching/* pathMatcher */.kZ), owners: owners.filter((owner) => owner.includes("@")) },
    ];
}
/** A name matches the file and all that is in the folder; `docs/*` only what is directly there. */
function globsOf(pattern) {
    const anchored = /^\/|\/(?=.)/u.test(pattern);
    const path = pattern.replace(/^\//u, "");
    const rooted = anchored ? `./${path}` : `**/${path}`;
    if (path.endsWith("/"))
        return [`${rooted}**`];
    if (path === "*" || path.endsWith("/**"))
        return [path === "*" ? "**" : rooted];
    return path.endsWith("/*") ? [rooted] : [rooted, `${rooted}/**`];
}

;// CONCATENATED MODULE: ./lib/review/waivers.js



/** What is left of an assessment when what is waived is taken out; a change whose findings are all waived holds nobody up. */
function applyWaivers({ findings, touched }, waivers, now) {
    const waived = [];
    const kept = [];
    const expired = new Set();
    for (const finding of findings) {
        const fitting = waivers.filter((waiver) => fits(waiver, finding));
        const holding = fitting.find((waiver) => holds(waiver, now));
        if (holding !== undefined)
            waived.push({ finding, waiver: holding });
        else {
            kept.push(finding);
            for (const waiver of fitting)
                expired.add(waiver);
        }
    }
    const place = (file, line, key) => JSON.stringify([file, line, key]);
    const spoken = new Set(kept.map(({ file, line, key }) => place(file, line, key)));
    const free = new Set(waived
        .map(({ finding: { file, line, key } }) => place(file, line, key))
        .filter((one) => !spoken.has(one)));
    return {
        findings: kept,
        touched: touched.flatMap(({ integration, changes }) => {
            const left = changes.filter(({ file, line, key }) => !free.has(place(file, line, (0,diff_change.keyText)((0,redact.redactKey)(key)))));
            return left.length === 0 ? [] : [{ integration, changes: left }];
        }),
        waived,
        expired: [...expired],
    };
}
function fits({ rule, key, path }, finding) {
    if (rule !== finding.rule)
        return false;
    if (path !== undefined && !(0,matching/* matchesPath */.$h)(path, finding.file))
        return false;
    return key === undefined || key === finding.key || (0,matching/* matchesKey */.vV)(key, (0,matching/* keyNames */.mu)(finding.key.split(".")));
}
function holds({ until }, now) {
    const [year, month, day] = until.split("-").map(Number);
    return now < Date.UTC(year, month - 1, day + 1);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/review/review-settings.js




const grade = schemas/* enum */.k5n(severities);
const scoped = schemas/* strictObject */.rej({
    severity: grade
        .optional()
        .describe("grade of all findings of the rule, whatever the integration and the file"),
    paths: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe("globs of the files that it looks at; all when absent"),
    integrations: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe("ids of the integrations that it looks at; all when absent"),
})
    .describe("changes of a rule's own settings");
// YAML 1.1 reads a bare `off` as false.
const review_settings_off = schemas/* union */.KCZ([schemas/* literal */.euz("off"), schemas/* literal */.euz(false)]).transform(() => "off");
const ruleSetting = schemas/* union */.KCZ([
    review_settings_off,
    grade.transform((severity) => ({ severity })),
    scoped,
]);
/** A day that there is. */
const day = schemas/* string */.YjP()
    .regex(/^\d{4}-\d{2}-\d{2}$/u, "expected a day such as 2026-12-31")
    .refine((text) => !Number.isNaN(Date.parse(`${text}T00:00:00Z`)), "expected a day that there is");
const waiver = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP().describe("id of the rule"),
    key: schemas/* string */.YjP().optional().describe("name or path of the setting, as in keys of an integration"),
    path: schemas/* string */.YjP().optional().describe("glob of the files"),
    reason: schemas/* string */.YjP().min(1).max(500).describe("why it is no risk here; shown in every comment"),
    until: day.describe("last day on which it holds, such as 2026-12-31"),
})
    .refine(({ key, path }) => key !== undefined || path !== undefined, "needs a key or a path");
const ownRule = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP().describe("name or path of the setting, as in keys of an integration"),
    before: schemas/* string */.YjP().optional().describe("what it was; * stands for any text"),
    after: schemas/* string */.YjP().optional().describe("what it becomes; * stands for any text"),
    paths: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe("globs of the files that it looks at; all when absent"),
    severity: grade.default("medium").describe("grade of its findings"),
    message: schemas/* string */.YjP().min(1).max(300).describe("what is risky, in one sentence"),
    check: schemas/* string */.YjP()
        .max(300)
        .default("Is this meant?")
        .describe("the question that a reviewer should be able to answer"),
});
const ids = rules_rules.map(({ id }) => id);
/** The `review:` section of the settings. */
const reviewSettings = schemas/* strictObject */.rej({
    rules: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(ids), ruleSetting)
        .default({})
        .describe("rules that are switched off, graded otherwise, or looked at only for some files or integrations"),
    enforce: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* literal */.euz("warn")])
        .default(true)
        .describe("true: the status waits for the owners; warn: it says what it would wait for"),
    waivers: schemas/* array */.YOg(waiver)
        .default([])
        .describe("findings that somebody answers for until a day; listed in every comment while they hold"),
    exclude: schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe("globs of files that are not reviewed; of a file that config names only by its whole path, and never of what decides about reviews"),
    "own-rules": schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]{0,60}$/u), ownRule)
        .default({})
        .describe("rules of your own, by id"),
    owners: schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe("who agrees to changes of the settings file, as in CODEOWNERS"),
    "ignore-classes": schemas/* array */.YOg(schemas/* enum */.k5n(integrationClasses))
        .default([])
        .describe("classes of integrations that are not looked for where nobody named them, such as data-store"),
    labels: schemas/* boolean */.zMY()
        .default(false)
        .describe("a label for each integration whose settings a pull request changes"),
});

// EXTERNAL MODULE: ./lib/settings/known-keys.js
var known_keys = __webpack_require__(50427);
// EXTERNAL MODULE: ./lib/settings/mistakes.js
var settings_mistakes = __webpack_require__(38144);
// EXTERNAL MODULE: ./lib/settings/settings.js + 2 modules
var settings = __webpack_require__(86853);
;// CONCATENATED MODULE: ./lib/settings/parse-policy.js






const unread = schemas/* unknown */.L5J().optional();
/** The file as a review reads it. The rest may hold `${VARIABLES}` that only a watch is given. */
const policySchema = schemas/* strictObject */.rej({
    ...Object.fromEntries(Object.keys(settings/* fileSchema */.Mz.shape).map((key) => [key, unread])),
    extends: settings/* fileSchema */.Mz.shape.extends,
    integrations: schemas/* record */.g1P(settings/* name */.UU, (0,settings/* integration */.XX)(unread).extend({ calls: unread, probes: unread, "status-page": schemas/* string */.YjP().optional() }))
        .default({}),
    review: reviewSettings.prefault({}),
});
/**
 * What a settings file says of reviews.
 * @throws SettingsError with every mistake, its path, its line and the nearest key
 */
function parsePolicy(file) {
    const parsed = policySchema.safeParse(file.value);
    if (parsed.success)
        return parsed.data;
    const schema = (0,known_keys/* asJsonSchema */.Cu)(policySchema);
    const known = (path) => (0,known_keys/* knownKeys */.eE)(schema, path);
    const mistakes = (0,settings_mistakes/* mistakesOf */.Jy)(parsed.error.issues, {
        known,
        elsewhere: (key) => (0,known_keys/* placesOf */.ek)(schema, key),
        written: file.value,
    });
    throw new errors/* SettingsError */.G(file.where, (0,settings_mistakes/* uniqueMistakes */.RT)(mistakes).map((mistake) => file.placed(mistake)));
}

// EXTERNAL MODULE: ./lib/settings/settings-place.js
var settings_place = __webpack_require__(6790);
// EXTERNAL MODULE: ./lib/text/numbers.js
var numbers = __webpack_require__(25825);
// EXTERNAL MODULE: ./lib/stories/read-written-settings.js
var read_written_settings = __webpack_require__(87101);
// EXTERNAL MODULE: ./lib/review/diff/literals.js
var literals = __webpack_require__(84952);
// EXTERNAL MODULE: ./lib/review/diff/manifests.js
var manifests = __webpack_require__(40332);
;// CONCATENATED MODULE: ./lib/review/integrations/catalogue.js
/** Services whose failure stops money, logins or messages to people. */
const criticalKinds = [
    "payments",
    "banking",
    "commerce",
    "auth",
    "mail",
    "messaging",
    "cloud",
    "storage",
    "database",
    "queue",
];
const catalogue = [
    {
        id: "stripe",
        name: "Stripe",
        kind: "payments",
        packages: {
            npm: ["stripe", "@stripe/*"],
            pypi: ["stripe"],
            go: ["github.com/stripe/stripe-go*"],
            maven: ["com.stripe:stripe-java"],
            rubygems: ["stripe"],
            cargo: ["async-stripe"],
            nuget: ["Stripe.net"],
            composer: ["stripe/stripe-php"],
        },
        hosts: ["*.stripe.com"],
        sandboxHosts: [],
        keys: ["STRIPE_*"],
        credentials: { live: ["sk_live_", "pk_live_", "rk_live_"], test: ["sk_test_", "pk_test_", "rk_test_"] },
        statusPage: "https://status.stripe.com",
    },
    {
        id: "paypal",
        name: "PayPal",
        kind: "payments",
        packages: {
            npm: ["@paypal/*", "paypal-rest-sdk"],
            pypi: ["paypalrestsdk", "paypal-checkout-serversdk"],
            maven: ["com.paypal.sdk:*"],
            nuget: ["PayPalCheckoutSdk", "PayPal"],
            composer: ["paypal/*"],
        },
        hosts: ["api.paypal.com", "api-m.paypal.com", "www.paypal.com"],
        sandboxHosts: ["api.sandbox.paypal.com", "api-m.sandbox.paypal.com", "www.sandbox.paypal.com"],
        keys: ["PAYPAL_*"],
        statusPage: "https://www.paypal-status.com",
    },
    {
        id: "braintree",
        name: "Braintree",
        kind: "payments",
        packages: {
            npm: ["braintree", "braintree-web"],
            pypi: ["braintree"],
            maven: ["com.braintreepayments.gateway:braintree-java"],
            rubygems: ["braintree"],
            nuget: ["Braintree"],
            composer: ["braintree/braintree_php"],
        },
        hosts: ["api.braintreegateway.com", "payments.braintree-api.com"],
        sandboxHosts: ["api.sandbox.braintreegateway.com", "payments.sandbox.braintree-api.com"],
        keys: ["BRAINTREE_*", "BT_MERCHANT_ID"],
        statusPage: "https://status.braintreepayments.com",
    },
    {
        id: "adyen",
        name: "Adyen",
        kind: "payments",
        packages: {
            npm: ["@adyen/*"],
            pypi: ["Adyen"],
            go: ["github.com/adyen/adyen-go-api-library*"],
            maven: ["com.adyen:adyen-java-api-library"],
            rubygems: ["adyen-ruby-api-library"],
            nuget: ["Adyen"],
            composer: ["adyen/php-api-library"],
        },
        hosts: ["*.adyen.com", "*.adyenpayments.com"],
        sandboxHosts: ["checkout-test.adyen.com", "pal-test.adyen.com", "management-test.adyen.com"],
        keys: ["ADYEN_*"],
        statusPage: "https://status.adyen.com",
    },
    {
        id: "square",
        name: "Square",
        kind: "payments",
        packages: {
            npm: ["square"],
            pypi: ["squareup"],
            go: ["github.com/square/square-go-sdk*"],
            maven: ["com.squareup:square"],
            rubygems: ["square.rb"],
            nuget: ["Square"],
            composer: ["square/square"],
        },
        hosts: ["connect.squareup.com"],
        sandboxHosts: ["connect.squareupsandbox.com"],
        keys: ["SQUARE_*"],
        statusPage: "https://www.issquareup.com",
    },
    {
        id: "mollie",
        name: "Mollie",
        kind: "payments",
        packages: {
            npm: ["@mollie/api-client"],
            pypi: ["mollie-api-python"],
            rubygems: ["mollie-api-ruby"],
            nuget: ["Mollie.Api"],
            composer: ["mollie/mollie-api-php"],
        },
        hosts: ["api.mollie.com"],
        sandboxHosts: [],
        keys: ["MOLLIE_*"],
        statusPage: "https://status.mollie.com",
    },
    {
        id: "razorpay",
        name: "Razorpay",
        kind: "payments",
        packages: {
            npm: ["razorpay"],
            pypi: ["razorpay"],
            go: ["github.com/razorpay/razorpay-go*"],
            maven: ["com.razorpay:razorpay-java"],
            rubygems: ["razorpay"],
            nuget: ["Razorpay"],
            composer: ["razorpay/razorpay"],
        },
        hosts: ["api.razorpay.com"],
        sandboxHosts: [],
        keys: ["RAZORPAY_*"],
        credentials: { live: ["rzp_live_"], test: ["rzp_test_"] },
        statusPage: "https://status.razorpay.com",
    },
    {
        id: "checkout-com",
        name: "Checkout.com",
        kind: "payments",
        packages: {
            npm: ["checkout-sdk-node"],
            pypi: ["checkout-sdk"],
            maven: ["com.checkout:checkout-sdk-java"],
            nuget: ["CheckoutSDK"],
            composer: ["checkout/checkout-sdk-php"],
        },
        hosts: ["api.checkout.com", "access.checkout.com"],
        sandboxHosts: ["api.sandbox.checkout.com", "access.sandbox.checkout.com"],
        keys: ["CHECKOUT_COM_*", "CKO_*"],
        statusPage: "https://status.checkout.com",
    },
    {
        id: "gocardless",
        name: "GoCardless",
        kind: "payments",
        packages: {
            npm: ["gocardless-nodejs"],
            pypi: ["gocardless-pro"],
            maven: ["com.gocardless:gocardless-pro"],
            rubygems: ["gocardless_pro"],
            nuget: ["GoCardless"],
            composer: ["gocardless/gocardless-pro"],
        },
        hosts: ["api.gocardless.com"],
        sandboxHosts: ["api-sandbox.gocardless.com"],
        keys: ["GOCARDLESS_*"],
        statusPage: "https://www.gocardless-status.com",
    },
    {
        id: "klarna",
        name: "Klarna",
        kind: "payments",
        packages: { composer: ["klarna/*"] },
        hosts: ["api.klarna.com", "api-na.klarna.com", "api-oc.klarna.com"],
        sandboxHosts: [
            "api.playground.klarna.com",
            "api-na.playground.klarna.com",
            "api-oc.playground.klarna.com",
        ],
        keys: ["KLARNA_*"],
        statusPage: "https://status.klarna.com",
    },
    {
        id: "paddle",
        name: "Paddle",
        kind: "payments",
        packages: {
            npm: ["@paddle/*"],
            pypi: ["paddle-python-sdk"],
            go: ["github.com/PaddleHQ/paddle-go-sdk*"],
            composer: ["paddlehq/paddle-php-sdk"],
        },
        hosts: ["api.paddle.com", "vendors.paddle.com"],
        sandboxHosts: ["sandbox-api.paddle.com", "sandbox-vendors.paddle.com"],
        keys: ["PADDLE_*"],
        statusPage: "https://paddlestatus.com",
    },
    {
        id: "chargebee",
        name: "Chargebee",
        kind: "payments",
        packages: {
            npm: ["chargebee"],
            pypi: ["chargebee"],
            go: ["github.com/chargebee/chargebee-go*"],
            maven: ["com.chargebee:chargebee-java"],
            rubygems: ["chargebee"],
            nuget: ["chargebee"],
            composer: ["chargebee/chargebee-php"],
        },
        hosts: ["*.chargebee.com"],
        sandboxHosts: ["*-test.chargebee.com"],
        keys: ["CHARGEBEE_*"],
        statusPage: "https://status.chargebee.com",
    },
    {
        id: "plaid",
        name: "Plaid",
        kind: "banking",
        packages: {
            npm: ["plaid", "react-plaid-link"],
            pypi: ["plaid-python"],
            go: ["github.com/plaid/plaid-go*"],
            maven: ["com.plaid:plaid-java"],
            rubygems: ["plaid"],
            nuget: ["Going.Plaid"],
        },
        hosts: ["production.plaid.com"],
        sandboxHosts: ["sandbox.plaid.com", "development.plaid.com"],
        keys: ["PLAID_*"],
        statusPage: "https://status.plaid.com",
    },
    {
        id: "wise",
        name: "Wise",
        kind: "banking",
        packages: {},
        hosts: ["api.wise.com", "api.transferwise.com"],
        sandboxHosts: ["api.sandbox.transferwise.tech", "api.wise-sandbox.com"],
        keys: ["WISE_*", "TRANSFERWISE_*"],
        statusPage: "https://status.wise.com",
    },
    {
        id: "avalara",
        name: "Avalara AvaTax",
        kind: "commerce",
        packages: {
            npm: ["avatax"],
            maven: ["net.avalara.avatax:*"],
            rubygems: ["avatax"],
            nuget: ["Avalara.AvaTax"],
            composer: ["avalara/avataxclient"],
            pypi: ["Avalara"],
        },
        hosts: ["rest.avatax.com"],
        sandboxHosts: ["sandbox-rest.avatax.com"],
        keys: ["AVATAX_*", "AVALARA_*"],
        statusPage: "https://status.avalara.com",
    },
    {
        id: "shopify",
        name: "Shopify",
        kind: "commerce",
        packages: {
            npm: ["@shopify/*"],
            pypi: ["ShopifyAPI"],
            go: ["github.com/bold-commerce/go-shopify*"],
            rubygems: ["shopify_api", "shopify_app"],
            nuget: ["ShopifySharp"],
            composer: ["shopify/shopify-api"],
        },
        hosts: ["*.myshopify.com", "api.shopify.com"],
        sandboxHosts: [],
        keys: ["SHOPIFY_*"],
        statusPage: "https://www.shopifystatus.com",
    },
    {
        id: "easypost",
        name: "EasyPost",
        kind: "commerce",
        packages: {
            npm: ["@easypost/api"],
            pypi: ["easypost"],
            go: ["github.com/EasyPost/easypost-go*"],
            maven: ["com.easypost:easypost-api-client"],
            rubygems: ["easypost"],
            nuget: ["EasyPost-Official"],
            composer: ["easypost/easypost-php"],
        },
        hosts: ["api.easypost.com"],
        sandboxHosts: [],
        keys: ["EASYPOST_*"],
        statusPage: "https://www.easypoststatus.com",
    },
    {
        id: "shippo",
        name: "Shippo",
        kind: "commerce",
        packages: { npm: ["shippo"], pypi: ["shippo"], rubygems: ["shippo"], composer: ["shippo/shippo-php"] },
        hosts: ["api.goshippo.com"],
        sandboxHosts: [],
        keys: ["SHIPPO_*"],
        credentials: { live: ["shippo_live_"], test: ["shippo_test_"] },
        statusPage: "https://status.goshippo.com",
    },
    {
        id: "auth0",
        name: "Auth0",
        kind: "auth",
        packages: {
            npm: ["auth0", "auth0-js", "@auth0/*", "express-oauth2-jwt-bearer", "express-openid-connect"],
            pypi: ["auth0-python"],
            go: ["github.com/auth0/go-auth0*"],
            maven: ["com.auth0:auth0", "com.auth0:mvc-auth-commons"],
            rubygems: ["auth0", "omniauth-auth0"],
            nuget: ["Auth0.*"],
            composer: ["auth0/*"],
        },
        hosts: ["*.auth0.com"],
        sandboxHosts: [],
        keys: ["AUTH0_*"],
        statusPage: "https://status.auth0.com",
    },
    {
        id: "okta",
        name: "Okta",
        kind: "auth",
        packages: {
            npm: ["@okta/*"],
            pypi: ["okta", "okta-jwt-verifier"],
            go: ["github.com/okta/okta-sdk-golang*"],
            maven: ["com.okta.sdk:*", "com.okta.spring:*", "com.okta.jwt:*"],
            nuget: ["Okta.*"],
            composer: ["okta/*"],
        },
        hosts: ["*.okta.com", "*.okta-emea.com"],
        sandboxHosts: ["*.oktapreview.com"],
        keys: ["OKTA_*"],
        statusPage: "https://status.okta.com",
    },
    {
        id: "clerk",
        name: "Clerk",
        kind: "auth",
        packages: {
            npm: ["@clerk/*"],
            pypi: ["clerk-backend-api"],
            go: ["github.com/clerk/clerk-sdk-go*"],
            rubygems: ["clerk-sdk-ruby"],
        },
        hosts: ["api.clerk.com", "api.clerk.dev", "*.clerk.accounts.dev"],
        sandboxHosts: [],
        keys: ["CLERK_*", "NEXT_PUBLIC_CLERK_*"],
        statusPage: "https://status.clerk.com",
    },
    {
        id: "workos",
        name: "WorkOS",
        kind: "auth",
        packages: {
            npm: ["@workos-inc/*"],
            pypi: ["workos"],
            go: ["github.com/workos/workos-go*"],
            rubygems: ["workos"],
            nuget: ["WorkOS.net"],
            composer: ["workos/workos-php"],
        },
        hosts: ["api.workos.com"],
        sandboxHosts: [],
        keys: ["WORKOS_*"],
        statusPage: "https://status.workos.com",
    },
    {
        id: "microsoft-entra",
        name: "Microsoft Entra ID",
        kind: "auth",
        packages: {
            npm: ["@azure/msal-node", "@azure/msal-browser", "@azure/msal-react", "passport-azure-ad"],
            pypi: ["msal"],
            go: ["github.com/AzureAD/microsoft-authentication-library-for-go*"],
            maven: ["com.microsoft.azure:msal4j"],
            nuget: ["Microsoft.Identity.*"],
        },
        hosts: ["login.microsoftonline.com", "graph.microsoft.com"],
        sandboxHosts: [],
        keys: ["AZURE_AD_*", "AZUREAD_*", "ENTRA_*", "MSAL_*"],
        statusPage: "https://azure.status.microsoft",
    },
    {
        id: "cognito",
        name: "Amazon Cognito",
        kind: "auth",
        packages: {
            npm: ["@aws-sdk/client-cognito-identity-provider", "amazon-cognito-identity-js", "aws-jwt-verify"],
            maven: ["software.amazon.awssdk:cognitoidentityprovider"],
            rubygems: ["aws-sdk-cognitoidentityprovider"],
            cargo: ["aws-sdk-cognitoidentityprovider"],
            nuget: ["AWSSDK.CognitoIdentityProvider"],
        },
        hosts: ["*.amazoncognito.com"],
        sandboxHosts: [],
        keys: ["COGNITO_*"],
        statusPage: "https://health.aws.amazon.com",
    },
    {
        id: "firebase",
        name: "Firebase",
        kind: "auth",
        packages: {
            npm: ["firebase", "firebase-admin", "@firebase/*"],
            pypi: ["firebase-admin"],
            go: ["firebase.google.com/go*"],
            maven: ["com.google.firebase:*"],
            nuget: ["FirebaseAdmin"],
            composer: ["kreait/firebase-php"],
        },
        hosts: ["*.firebaseio.com", "fcm.googleapis.com", "identitytoolkit.googleapis.com", "*.firebaseapp.com"],
        sandboxHosts: [],
        keys: ["FIREBASE_*", "NEXT_PUBLIC_FIREBASE_*", "FCM_*"],
        statusPage: "https://status.firebase.google.com",
    },
    {
        id: "supabase",
        name: "Supabase",
        kind: "database",
        packages: { npm: ["@supabase/*"], pypi: ["supabase"], nuget: ["Supabase", "supabase-csharp"] },
        hosts: ["*.supabase.co", "api.supabase.com"],
        sandboxHosts: [],
        keys: ["SUPABASE_*", "NEXT_PUBLIC_SUPABASE_*"],
        statusPage: "https://status.supabase.com",
    },
    {
        id: "sendgrid",
        name: "SendGrid",
        kind: "mail",
        packages: {
            npm: ["@sendgrid/*", "nodemailer-sendgrid"],
            pypi: ["sendgrid"],
            go: ["github.com/sendgrid/sendgrid-go"],
            maven: ["com.sendgrid:sendgrid-java"],
            rubygems: ["sendgrid-ruby"],
            nuget: ["SendGrid"],
            composer: ["sendgrid/sendgrid"],
        },
        hosts: ["api.sendgrid.com", "api.eu.sendgrid.com", "smtp.sendgrid.net"],
        sandboxHosts: [],
        keys: ["SENDGRID_*"],
        statusPage: "https://status.sendgrid.com",
    },
    {
        id: "mailgun",
        name: "Mailgun",
        kind: "mail",
        packages: {
            npm: ["mailgun.js", "mailgun-js"],
            pypi: ["mailgun"],
            go: ["github.com/mailgun/mailgun-go*"],
            rubygems: ["mailgun-ruby"],
            composer: ["mailgun/mailgun-php"],
        },
        hosts: ["api.mailgun.net", "api.eu.mailgun.net", "smtp.mailgun.org", "smtp.eu.mailgun.org"],
        sandboxHosts: [],
        keys: ["MAILGUN_*"],
        statusPage: "https://status.mailgun.com",
    },
    {
        id: "postmark",
        name: "Postmark",
        kind: "mail",
        packages: {
            npm: ["postmark"],
            pypi: ["postmarker"],
            maven: ["com.postmarkapp:postmark"],
            rubygems: ["postmark", "postmark-rails"],
            nuget: ["Postmark"],
            composer: ["wildbit/postmark-php"],
        },
        hosts: ["api.postmarkapp.com", "smtp.postmarkapp.com"],
        sandboxHosts: [],
        keys: ["POSTMARK_*"],
        statusPage: "https://status.postmarkapp.com",
    },
    {
        id: "resend",
        name: "Resend",
        kind: "mail",
        packages: {
            npm: ["resend"],
            pypi: ["resend"],
            go: ["github.com/resend/resend-go*"],
            maven: ["com.resend:resend-java"],
            rubygems: ["resend"],
            cargo: ["resend-rs"],
            nuget: ["Resend"],
            composer: ["resend/resend-php", "resend/resend-laravel"],
        },
        hosts: ["api.resend.com", "smtp.resend.com"],
        sandboxHosts: [],
        keys: ["RESEND_*"],
        statusPage: "https://resend-status.com",
    },
    {
        id: "mailchimp",
        name: "Mailchimp",
        kind: "mail",
        packages: {
            npm: ["@mailchimp/*"],
            pypi: ["mailchimp-marketing", "mailchimp-transactional"],
            rubygems: ["MailchimpMarketing", "MailchimpTransactional"],
            nuget: ["MailChimp.Net.V3"],
            composer: ["mailchimp/*"],
        },
        hosts: ["*.api.mailchimp.com", "mandrillapp.com"],
        sandboxHosts: [],
        keys: ["MAILCHIMP_*", "MANDRILL_*"],
        statusPage: "https://status.mailchimp.com",
    },
    {
        id: "sparkpost",
        name: "SparkPost",
        kind: "mail",
        packages: {
            npm: ["sparkpost"],
            pypi: ["sparkpost"],
            go: ["github.com/SparkPost/gosparkpost"],
            nuget: ["SparkPost"],
            composer: ["sparkpost/sparkpost"],
        },
        hosts: ["api.sparkpost.com", "api.eu.sparkpost.com", "smtp.sparkpostmail.com"],
        sandboxHosts: [],
        keys: ["SPARKPOST_*"],
        statusPage: "https://status.sparkpost.com",
    },
    {
        id: "brevo",
        name: "Brevo",
        kind: "mail",
        packages: {
            npm: ["@getbrevo/brevo", "sib-api-v3-sdk"],
            pypi: ["brevo-python", "sib-api-v3-sdk"],
            rubygems: ["brevo", "sib-api-v3-sdk"],
            nuget: ["brevo_csharp"],
            composer: ["getbrevo/brevo-php", "sendinblue/api-v3-sdk"],
        },
        hosts: ["api.brevo.com", "api.sendinblue.com", "smtp-relay.brevo.com"],
        sandboxHosts: [],
        keys: ["BREVO_*", "SENDINBLUE_*"],
        statusPage: "https://status.brevo.com",
    },
    {
        id: "ses",
        name: "Amazon SES",
        kind: "mail",
        packages: {
            npm: ["@aws-sdk/client-ses", "@aws-sdk/client-sesv2"],
            maven: ["software.amazon.awssdk:ses", "software.amazon.awssdk:sesv2", "com.amazonaws:aws-java-sdk-ses"],
            rubygems: ["aws-sdk-ses", "aws-sdk-sesv2", "aws-sdk-rails"],
            cargo: ["aws-sdk-ses", "aws-sdk-sesv2"],
            nuget: ["AWSSDK.SimpleEmail", "AWSSDK.SimpleEmailV2"],
            go: ["github.com/aws/aws-sdk-go-v2/service/ses*"],
        },
        hosts: ["email.*.amazonaws.com", "email-smtp.*.amazonaws.com"],
        sandboxHosts: [],
        keys: ["SES_*", "AWS_SES_*"],
        statusPage: "https://health.aws.amazon.com",
    },
    {
        id: "twilio",
        name: "Twilio",
        kind: "messaging",
        packages: {
            npm: ["twilio", "@twilio/*"],
            pypi: ["twilio"],
            go: ["github.com/twilio/twilio-go"],
            maven: ["com.twilio.sdk:twilio"],
            rubygems: ["twilio-ruby"],
            nuget: ["Twilio", "Twilio.AspNet.*"],
            composer: ["twilio/sdk"],
        },
        hosts: ["*.twilio.com"],
        sandboxHosts: [],
        keys: ["TWILIO_*"],
        statusPage: "https://status.twilio.com",
    },
    {
        id: "vonage",
        name: "Vonage",
        kind: "messaging",
        packages: {
            npm: ["@vonage/*", "nexmo"],
            pypi: ["vonage", "nexmo"],
            go: ["github.com/vonage/vonage-go-sdk"],
            maven: ["com.vonage:*"],
            rubygems: ["vonage", "nexmo"],
            nuget: ["Vonage"],
            composer: ["vonage/*"],
        },
        hosts: ["rest.nexmo.com", "api.nexmo.com", "api.vonage.com"],
        sandboxHosts: ["messages-sandbox.nexmo.com"],
        keys: ["VONAGE_*", "NEXMO_*"],
        statusPage: "https://www.vonagestatus.com",
    },
    {
        id: "messagebird",
        name: "Bird (MessageBird)",
        kind: "messaging",
        packages: {
            npm: ["messagebird"],
            pypi: ["messagebird"],
            go: ["github.com/messagebird/go-rest-api*"],
            maven: ["com.messagebird:messagebird-api"],
            rubygems: ["messagebird-rest"],
            nuget: ["MessageBird"],
            composer: ["messagebird/php-rest-api"],
        },
        hosts: ["rest.messagebird.com", "conversations.messagebird.com", "api.bird.com"],
        sandboxHosts: [],
        keys: ["MESSAGEBIRD_*"],
        statusPage: "https://status.messagebird.com",
    },
    {
        id: "slack",
        name: "Slack",
        kind: "messaging",
        packages: {
            npm: ["@slack/*"],
            pypi: ["slack-sdk", "slack-bolt", "slackclient"],
            go: ["github.com/slack-go/slack"],
            maven: ["com.slack.api:*"],
            rubygems: ["slack-ruby-client", "slack-notifier"],
            cargo: ["slack-morphism"],
            nuget: ["SlackNet", "Slack.Webhooks"],
        },
        hosts: ["slack.com", "api.slack.com", "hooks.slack.com"],
        sandboxHosts: [],
        keys: ["SLACK_*"],
        statusPage: "https://slack-status.com",
    },
    {
        id: "discord",
        name: "Discord",
        kind: "messaging",
        packages: {
            npm: ["discord.js", "@discordjs/*"],
            pypi: ["discord.py", "py-cord"],
            go: ["github.com/bwmarrin/discordgo"],
            maven: ["net.dv8tion:JDA"],
            rubygems: ["discordrb"],
            cargo: ["serenity"],
            nuget: ["Discord.Net", "DSharpPlus"],
        },
        hosts: ["discord.com", "discordapp.com", "gateway.discord.gg"],
        sandboxHosts: ["canary.discord.com", "ptb.discord.com"],
        keys: ["DISCORD_*"],
        statusPage: "https://discordstatus.com",
    },
    {
        id: "onesignal",
        name: "OneSignal",
        kind: "messaging",
        packages: {
            npm: ["@onesignal/node-onesignal", "onesignal-node", "react-onesignal"],
            pypi: ["onesignal-python-api"],
            rubygems: ["onesignal"],
            maven: ["com.onesignal:*"],
        },
        hosts: ["onesignal.com", "api.onesignal.com"],
        sandboxHosts: [],
        keys: ["ONESIGNAL_*", "ONE_SIGNAL_*"],
        statusPage: "https://status.onesignal.com",
    },
    {
        id: "pusher",
        name: "Pusher",
        kind: "messaging",
        packages: {
            npm: ["pusher", "pusher-js", "@pusher/*"],
            pypi: ["pusher"],
            go: ["github.com/pusher/pusher-http-go*"],
            maven: ["com.pusher:*"],
            rubygems: ["pusher"],
            nuget: ["PusherServer"],
            composer: ["pusher/pusher-php-server"],
        },
        hosts: ["*.pusher.com", "*.pusherapp.com"],
        sandboxHosts: [],
        keys: ["PUSHER_*"],
        statusPage: "https://status.pusher.com",
    },
    {
        id: "aws",
        name: "Amazon Web Services",
        kind: "cloud",
        packages: {
            npm: ["aws-sdk", "@aws-sdk/*"],
            pypi: ["boto3", "botocore", "aioboto3"],
            go: ["github.com/aws/aws-sdk-go*"],
            maven: ["software.amazon.awssdk:*", "com.amazonaws:aws-java-sdk*"],
            rubygems: ["aws-sdk", "aws-sdk-*"],
            cargo: ["aws-config", "aws-sdk-*"],
            nuget: ["AWSSDK.*"],
            composer: ["aws/aws-sdk-php"],
        },
        hosts: ["*.amazonaws.com"],
        sandboxHosts: [],
        keys: ["AWS_*"],
        statusPage: "https://health.aws.amazon.com",
    },
    {
        id: "s3",
        name: "Amazon S3",
        kind: "storage",
        packages: {
            npm: ["@aws-sdk/client-s3", "@aws-sdk/s3-request-presigner", "@aws-sdk/lib-storage"],
            go: ["github.com/aws/aws-sdk-go-v2/service/s3"],
            maven: ["software.amazon.awssdk:s3", "com.amazonaws:aws-java-sdk-s3"],
            rubygems: ["aws-sdk-s3"],
            cargo: ["aws-sdk-s3"],
            nuget: ["AWSSDK.S3"],
        },
        hosts: ["s3.amazonaws.com", "s3.*.amazonaws.com", "*.s3.amazonaws.com", "*.s3.*.amazonaws.com"],
        sandboxHosts: [],
        keys: ["S3_*", "AWS_S3_*"],
        statusPage: "https://health.aws.amazon.com",
    },
    {
        id: "sqs",
        name: "Amazon SQS",
        kind: "queue",
        packages: {
            npm: ["@aws-sdk/client-sqs", "sqs-consumer"],
            go: ["github.com/aws/aws-sdk-go-v2/service/sqs"],
            maven: ["software.amazon.awssdk:sqs", "com.amazonaws:aws-java-sdk-sqs"],
            rubygems: ["aws-sdk-sqs", "shoryuken"],
            cargo: ["aws-sdk-sqs"],
            nuget: ["AWSSDK.SQS"],
        },
        hosts: ["sqs.*.amazonaws.com", "queue.amazonaws.com"],
        sandboxHosts: [],
        keys: ["SQS_*", "AWS_SQS_*"],
        statusPage: "https://health.aws.amazon.com",
    },
    {
        id: "google-cloud",
        name: "Google Cloud",
        kind: "cloud",
        packages: {
            npm: ["@google-cloud/*", "googleapis", "google-auth-library"],
            pypi: ["google-cloud-*", "google-api-python-client", "google-auth"],
            go: ["cloud.google.com/go*", "google.golang.org/api"],
            maven: ["com.google.cloud:*"],
            rubygems: ["google-cloud-*", "googleauth"],
            nuget: ["Google.Cloud.*"],
            composer: ["google/cloud*"],
        },
        hosts: ["*.googleapis.com"],
        sandboxHosts: [],
        keys: ["GOOGLE_CLOUD_*", "GCP_*", "GCLOUD_*", "GOOGLE_APPLICATION_CREDENTIALS"],
        statusPage: "https://status.cloud.google.com",
    },
    {
        id: "google-cloud-storage",
        name: "Google Cloud Storage",
        kind: "storage",
        packages: {
            npm: ["@google-cloud/storage"],
            pypi: ["google-cloud-storage"],
            go: ["cloud.google.com/go/storage"],
            maven: ["com.google.cloud:google-cloud-storage"],
            rubygems: ["google-cloud-storage"],
            nuget: ["Google.Cloud.Storage.*"],
            composer: ["google/cloud-storage"],
        },
        hosts: ["storage.googleapis.com", "storage.cloud.google.com"],
        sandboxHosts: [],
        keys: ["GCS_*", "GOOGLE_CLOUD_STORAGE_*"],
        statusPage: "https://status.cloud.google.com",
    },
    {
        id: "google-pubsub",
        name: "Google Pub/Sub",
        kind: "queue",
        packages: {
            npm: ["@google-cloud/pubsub"],
            pypi: ["google-cloud-pubsub"],
            go: ["cloud.google.com/go/pubsub*"],
            maven: ["com.google.cloud:google-cloud-pubsub"],
            rubygems: ["google-cloud-pubsub"],
            nuget: ["Google.Cloud.PubSub.*"],
            composer: ["google/cloud-pubsub"],
        },
        hosts: ["pubsub.googleapis.com"],
        sandboxHosts: [],
        keys: ["PUBSUB_*"],
        statusPage: "https://status.cloud.google.com",
    },
    {
        id: "azure",
        name: "Microsoft Azure",
        kind: "cloud",
        packages: {
            npm: ["@azure/*"],
            pypi: ["azure-*"],
            go: ["github.com/Azure/azure-sdk-for-go*"],
            maven: ["com.azure:*"],
            cargo: ["azure_*"],
            nuget: ["Azure.*", "Microsoft.Azure.*"],
        },
        hosts: [
            "management.azure.com",
            "*.azure.com",
            "*.core.windows.net",
            "*.azurewebsites.net",
            "*.vault.azure.net",
        ],
        sandboxHosts: [],
        keys: ["AZURE_*"],
        statusPage: "https://azure.status.microsoft",
    },
    {
        id: "azure-storage",
        name: "Azure Storage",
        kind: "storage",
        packages: {
            npm: ["@azure/storage-*"],
            pypi: ["azure-storage-*"],
            go: ["github.com/Azure/azure-sdk-for-go/sdk/storage/*"],
            maven: ["com.azure:azure-storage-*"],
            cargo: ["azure_storage*"],
            nuget: ["Azure.Storage.*"],
        },
        hosts: [
            "*.blob.core.windows.net",
            "*.queue.core.windows.net",
            "*.table.core.windows.net",
            "*.file.core.windows.net",
        ],
        sandboxHosts: [],
        keys: ["AZURE_STORAGE_*"],
        statusPage: "https://azure.status.microsoft",
    },
    {
        id: "azure-service-bus",
        name: "Azure Service Bus",
        kind: "queue",
        packages: {
            npm: ["@azure/service-bus"],
            pypi: ["azure-servicebus"],
            go: ["github.com/Azure/azure-sdk-for-go/sdk/messaging/azservicebus"],
            maven: ["com.azure:azure-messaging-servicebus"],
            nuget: ["Azure.Messaging.ServiceBus"],
        },
        hosts: ["*.servicebus.windows.net"],
        sandboxHosts: [],
        keys: ["SERVICEBUS_*", "SERVICE_BUS_*", "AZURE_SERVICEBUS_*", "AZURE_SERVICE_BUS_*"],
        statusPage: "https://azure.status.microsoft",
    },
    {
        id: "cloudflare",
        name: "Cloudflare",
        kind: "cloud",
        packages: {
            npm: ["cloudflare", "@cloudflare/*"],
            pypi: ["cloudflare"],
            go: ["github.com/cloudflare/cloudflare-go*"],
            rubygems: ["cloudflare"],
            cargo: ["cloudflare"],
            composer: ["cloudflare/sdk"],
        },
        hosts: ["api.cloudflare.com", "*.r2.cloudflarestorage.com"],
        sandboxHosts: [],
        keys: ["CLOUDFLARE_*", "CF_API_*", "R2_*"],
        statusPage: "https://www.cloudflarestatus.com",
    },
    {
        id: "cloudinary",
        name: "Cloudinary",
        kind: "storage",
        packages: {
            npm: ["cloudinary", "next-cloudinary"],
            pypi: ["cloudinary"],
            go: ["github.com/cloudinary/cloudinary-go*"],
            maven: ["com.cloudinary:*"],
            rubygems: ["cloudinary"],
            nuget: ["CloudinaryDotNet"],
            composer: ["cloudinary/cloudinary_php"],
        },
        hosts: ["api.cloudinary.com", "res.cloudinary.com"],
        sandboxHosts: [],
        keys: ["CLOUDINARY_*"],
        statusPage: "https://status.cloudinary.com",
    },
    {
        id: "mongodb-atlas",
        name: "MongoDB Atlas",
        kind: "database",
        packages: {},
        hosts: ["*.mongodb.net", "cloud.mongodb.com"],
        sandboxHosts: [],
        keys: ["MONGODB_ATLAS_*", "ATLAS_*"],
        statusPage: "https://status.mongodb.com",
    },
    {
        id: "upstash",
        name: "Upstash",
        kind: "database",
        packages: { npm: ["@upstash/*"], pypi: ["upstash-redis", "upstash-ratelimit", "qstash"] },
        hosts: ["*.upstash.io"],
        sandboxHosts: [],
        keys: ["UPSTASH_*", "QSTASH_*"],
        statusPage: "https://status.upstash.com",
    },
    {
        id: "snowflake",
        name: "Snowflake",
        kind: "database",
        packages: {
            npm: ["snowflake-sdk"],
            pypi: ["snowflake-connector-python", "snowflake-sqlalchemy"],
            go: ["github.com/snowflakedb/gosnowflake*"],
            maven: ["net.snowflake:*"],
            nuget: ["Snowflake.Data"],
        },
        hosts: ["*.snowflakecomputing.com"],
        sandboxHosts: [],
        keys: ["SNOWFLAKE_*"],
        statusPage: "https://status.snowflake.com",
    },
    {
        id: "confluent",
        name: "Confluent Cloud",
        kind: "queue",
        packages: {
            npm: ["@confluentinc/*"],
            pypi: ["confluent-kafka"],
            go: ["github.com/confluentinc/confluent-kafka-go*"],
            maven: ["io.confluent:*"],
            nuget: ["Confluent.*"],
        },
        hosts: ["*.confluent.cloud"],
        sandboxHosts: [],
        keys: ["CONFLUENT_*"],
        statusPage: "https://status.confluent.cloud",
    },
    {
        id: "cloudamqp",
        name: "CloudAMQP",
        kind: "queue",
        packages: {},
        hosts: ["*.cloudamqp.com"],
        sandboxHosts: [],
        keys: ["CLOUDAMQP_*"],
        statusPage: "https://status.cloudamqp.com",
    },
    {
        id: "algolia",
        name: "Algolia",
        kind: "search",
        packages: {
            npm: ["algoliasearch", "@algolia/*", "react-instantsearch"],
            pypi: ["algoliasearch", "algoliasearch-django"],
            go: ["github.com/algolia/algoliasearch-client-go*"],
            maven: ["com.algolia:*"],
            rubygems: ["algolia", "algoliasearch-rails"],
            nuget: ["Algolia.Search"],
            composer: ["algolia/*"],
        },
        hosts: ["*.algolia.net", "*.algolianet.com", "*.algolia.io"],
        sandboxHosts: [],
        keys: ["ALGOLIA_*", "NEXT_PUBLIC_ALGOLIA_*"],
        statusPage: "https://status.algolia.com",
    },
    {
        id: "elastic-cloud",
        name: "Elastic Cloud",
        kind: "search",
        packages: {
            npm: ["@elastic/elasticsearch", "@elastic/enterprise-search"],
            pypi: ["elasticsearch"],
            go: ["github.com/elastic/go-elasticsearch*"],
            maven: ["co.elastic.clients:elasticsearch-java"],
            rubygems: ["elasticsearch"],
            cargo: ["elasticsearch"],
            nuget: ["Elastic.Clients.Elasticsearch", "NEST"],
            composer: ["elasticsearch/elasticsearch"],
        },
        hosts: ["*.elastic-cloud.com", "*.cloud.es.io", "*.found.io"],
        sandboxHosts: [],
        keys: ["ELASTIC_*", "ELASTICSEARCH_*"],
        statusPage: "https://status.elastic.co",
    },
    {
        id: "pinecone",
        name: "Pinecone",
        kind: "search",
        packages: {
            npm: ["@pinecone-database/*"],
            pypi: ["pinecone", "pinecone-client"],
            go: ["github.com/pinecone-io/go-pinecone*"],
            maven: ["io.pinecone:pinecone-client"],
            nuget: ["Pinecone.Client"],
        },
        hosts: ["*.pinecone.io"],
        sandboxHosts: [],
        keys: ["PINECONE_*"],
        statusPage: "https://status.pinecone.io",
    },
    {
        id: "openai",
        name: "OpenAI",
        kind: "llm",
        packages: {
            npm: ["openai", "@ai-sdk/openai", "@langchain/openai"],
            pypi: ["openai", "langchain-openai"],
            go: ["github.com/openai/openai-go*", "github.com/sashabaranov/go-openai"],
            maven: ["com.openai:openai-java"],
            rubygems: ["openai", "ruby-openai"],
            cargo: ["async-openai"],
            nuget: ["OpenAI", "Azure.AI.OpenAI"],
            composer: ["openai-php/*"],
        },
        hosts: ["api.openai.com", "*.openai.azure.com"],
        sandboxHosts: [],
        keys: ["OPENAI_*", "AZURE_OPENAI_*"],
        statusPage: "https://status.openai.com",
    },
    {
        id: "anthropic",
        name: "Anthropic",
        kind: "llm",
        packages: {
            npm: ["@anthropic-ai/*", "@ai-sdk/anthropic", "@langchain/anthropic"],
            pypi: ["anthropic", "langchain-anthropic"],
            go: ["github.com/anthropics/anthropic-sdk-go"],
            maven: ["com.anthropic:anthropic-java"],
            rubygems: ["anthropic"],
            nuget: ["Anthropic.SDK"],
        },
        hosts: ["api.anthropic.com"],
        sandboxHosts: [],
        keys: ["ANTHROPIC_*", "CLAUDE_API_*"],
        statusPage: "https://status.anthropic.com",
    },
    {
        id: "google-gemini",
        name: "Google Gemini",
        kind: "llm",
        packages: {
            npm: ["@google/generative-ai", "@google/genai", "@ai-sdk/google"],
            pypi: ["google-generativeai", "google-genai"],
            go: ["github.com/google/generative-ai-go", "google.golang.org/genai"],
            maven: ["com.google.genai:google-genai"],
        },
        hosts: ["generativelanguage.googleapis.com", "aiplatform.googleapis.com"],
        sandboxHosts: [],
        keys: ["GEMINI_*", "GOOGLE_GENERATIVE_AI_*"],
        statusPage: "https://status.cloud.google.com",
    },
    {
        id: "cohere",
        name: "Cohere",
        kind: "llm",
        packages: {
            npm: ["cohere-ai"],
            pypi: ["cohere"],
            go: ["github.com/cohere-ai/cohere-go*"],
            maven: ["com.cohere:cohere-java"],
        },
        hosts: ["api.cohere.com", "api.cohere.ai"],
        sandboxHosts: [],
        keys: ["COHERE_*"],
        statusPage: "https://status.cohere.com",
    },
    {
        id: "mistral",
        name: "Mistral AI",
        kind: "llm",
        packages: { npm: ["@mistralai/mistralai", "@ai-sdk/mistral"], pypi: ["mistralai"] },
        hosts: ["api.mistral.ai"],
        sandboxHosts: [],
        keys: ["MISTRAL_*"],
        statusPage: "https://status.mistral.ai",
    },
    {
        id: "hugging-face",
        name: "Hugging Face",
        kind: "llm",
        packages: { npm: ["@huggingface/*"], pypi: ["huggingface-hub"] },
        hosts: ["huggingface.co", "api-inference.huggingface.co", "router.huggingface.co"],
        sandboxHosts: [],
        keys: ["HUGGINGFACE_*", "HUGGING_FACE_*", "HF_TOKEN"],
        statusPage: "https://status.huggingface.co",
    },
    {
        id: "google-maps",
        name: "Google Maps",
        kind: "maps",
        packages: {
            npm: ["@googlemaps/*", "@react-google-maps/api", "@vis.gl/react-google-maps"],
            pypi: ["googlemaps"],
            go: ["googlemaps.github.io/maps"],
            maven: ["com.google.maps:google-maps-services"],
        },
        hosts: ["maps.googleapis.com", "places.googleapis.com", "routes.googleapis.com"],
        sandboxHosts: [],
        keys: ["GOOGLE_MAPS_*", "NEXT_PUBLIC_GOOGLE_MAPS_*"],
        statusPage: "https://status.cloud.google.com/maps-platform",
    },
    {
        id: "mapbox",
        name: "Mapbox",
        kind: "maps",
        packages: {
            npm: ["mapbox-gl", "@mapbox/mapbox-sdk", "@mapbox/search-js-react"],
            pypi: ["mapbox"],
            maven: ["com.mapbox.mapboxsdk:*"],
        },
        hosts: ["api.mapbox.com", "events.mapbox.com"],
        sandboxHosts: [],
        keys: ["MAPBOX_*", "NEXT_PUBLIC_MAPBOX_*"],
        statusPage: "https://status.mapbox.com",
    },
    {
        id: "datadog",
        name: "Datadog",
        kind: "monitoring",
        packages: {
            npm: ["dd-trace", "@datadog/*", "datadog-metrics", "hot-shots"],
            pypi: ["ddtrace", "datadog", "datadog-api-client"],
            go: ["github.com/DataDog/*", "gopkg.in/DataDog/dd-trace-go.v1"],
            maven: ["com.datadoghq:*"],
            rubygems: ["ddtrace", "datadog", "dogstatsd-ruby"],
            nuget: ["Datadog.*"],
            composer: ["datadog/*"],
        },
        hosts: ["*.datadoghq.com", "*.datadoghq.eu", "*.ddog-gov.com"],
        sandboxHosts: [],
        keys: [
            "DD_API_KEY",
            "DD_APP_KEY",
            "DD_SITE",
            "DD_ENV",
            "DD_SERVICE",
            "DD_AGENT_*",
            "DD_TRACE_*",
            "DATADOG_*",
        ],
        statusPage: "https://status.datadoghq.com",
    },
    {
        id: "sentry",
        name: "Sentry",
        kind: "monitoring",
        packages: {
            npm: ["@sentry/*"],
            pypi: ["sentry-sdk"],
            go: ["github.com/getsentry/sentry-go*"],
            maven: ["io.sentry:*"],
            rubygems: ["sentry-ruby", "sentry-rails"],
            cargo: ["sentry"],
            nuget: ["Sentry", "Sentry.*"],
            composer: ["sentry/*"],
        },
        hosts: ["sentry.io", "*.sentry.io"],
        sandboxHosts: [],
        keys: ["SENTRY_*", "NEXT_PUBLIC_SENTRY_*"],
        statusPage: "https://status.sentry.io",
    },
    {
        id: "new-relic",
        name: "New Relic",
        kind: "monitoring",
        packages: {
            npm: ["newrelic", "@newrelic/*"],
            pypi: ["newrelic"],
            go: ["github.com/newrelic/go-agent*"],
            maven: ["com.newrelic.agent.java:*"],
            rubygems: ["newrelic_rpm"],
            nuget: ["NewRelic.Agent", "NewRelic.Agent.Api"],
        },
        hosts: ["*.newrelic.com", "*.nr-data.net"],
        sandboxHosts: [],
        keys: ["NEW_RELIC_*", "NEWRELIC_*"],
        statusPage: "https://status.newrelic.com",
    },
    {
        id: "honeycomb",
        name: "Honeycomb",
        kind: "monitoring",
        packages: {
            npm: ["@honeycombio/*", "libhoney"],
            pypi: ["libhoney", "honeycomb-opentelemetry"],
            go: ["github.com/honeycombio/*"],
            rubygems: ["libhoney", "honeycomb-beeline"],
        },
        hosts: ["api.honeycomb.io", "api.eu1.honeycomb.io"],
        sandboxHosts: [],
        keys: ["HONEYCOMB_*"],
        statusPage: "https://status.honeycomb.io",
    },
    {
        id: "grafana-cloud",
        name: "Grafana Cloud",
        kind: "monitoring",
        packages: { npm: ["@grafana/faro-web-sdk", "@grafana/faro-react"] },
        hosts: ["*.grafana.net"],
        sandboxHosts: [],
        keys: ["GRAFANA_CLOUD_*"],
        statusPage: "https://status.grafana.com",
    },
    {
        id: "bugsnag",
        name: "Bugsnag",
        kind: "monitoring",
        packages: {
            npm: ["@bugsnag/*"],
            pypi: ["bugsnag"],
            go: ["github.com/bugsnag/bugsnag-go*"],
            maven: ["com.bugsnag:*"],
            rubygems: ["bugsnag"],
            nuget: ["Bugsnag", "Bugsnag.*"],
            composer: ["bugsnag/*"],
        },
        hosts: ["notify.bugsnag.com", "sessions.bugsnag.com", "api.bugsnag.com"],
        sandboxHosts: [],
        keys: ["BUGSNAG_*"],
        statusPage: "https://status.bugsnag.com",
    },
    {
        id: "rollbar",
        name: "Rollbar",
        kind: "monitoring",
        packages: {
            npm: ["rollbar"],
            pypi: ["rollbar"],
            go: ["github.com/rollbar/rollbar-go"],
            maven: ["com.rollbar:*"],
            rubygems: ["rollbar"],
            nuget: ["Rollbar", "Rollbar.NetCore.AspNet"],
            composer: ["rollbar/*"],
        },
        hosts: ["api.rollbar.com"],
        sandboxHosts: [],
        keys: ["ROLLBAR_*"],
        statusPage: "https://status.rollbar.com",
    },
    {
        id: "pagerduty",
        name: "PagerDuty",
        kind: "monitoring",
        packages: {
            npm: ["@pagerduty/pdjs"],
            pypi: ["pagerduty", "pdpyras"],
            go: ["github.com/PagerDuty/go-pagerduty"],
            rubygems: ["pagerduty"],
        },
        hosts: ["api.pagerduty.com", "events.pagerduty.com", "events.eu.pagerduty.com"],
        sandboxHosts: [],
        keys: ["PAGERDUTY_*", "PAGER_DUTY_*"],
        statusPage: "https://status.pagerduty.com",
    },
    {
        id: "segment",
        name: "Segment",
        kind: "analytics",
        packages: {
            npm: ["@segment/*", "analytics-node"],
            pypi: ["segment-analytics-python", "analytics-python"],
            go: ["github.com/segmentio/analytics-go*", "gopkg.in/segmentio/analytics-go.v3"],
            maven: ["com.segment.analytics.java:*"],
            rubygems: ["analytics-ruby"],
            nuget: ["Analytics"],
            composer: ["segmentio/analytics-php"],
        },
        hosts: ["api.segment.io", "cdn.segment.com", "events.eu1.segmentapis.com"],
        sandboxHosts: [],
        keys: ["SEGMENT_*"],
        statusPage: "https://status.segment.com",
    },
    {
        id: "mixpanel",
        name: "Mixpanel",
        kind: "analytics",
        packages: {
            npm: ["mixpanel", "mixpanel-browser"],
            pypi: ["mixpanel"],
            go: ["github.com/mixpanel/mixpanel-go"],
            maven: ["com.mixpanel:mixpanel-java"],
            rubygems: ["mixpanel-ruby"],
            composer: ["mixpanel/mixpanel-php"],
        },
        hosts: ["api.mixpanel.com", "api-eu.mixpanel.com"],
        sandboxHosts: [],
        keys: ["MIXPANEL_*"],
        statusPage: "https://status.mixpanel.com",
    },
    {
        id: "amplitude",
        name: "Amplitude",
        kind: "analytics",
        packages: {
            npm: ["@amplitude/*"],
            pypi: ["amplitude-analytics"],
            go: ["github.com/amplitude/analytics-go"],
            maven: ["com.amplitude:*"],
            rubygems: ["amplitude-api"],
        },
        hosts: ["api2.amplitude.com", "api.eu.amplitude.com", "api.amplitude.com"],
        sandboxHosts: [],
        keys: ["AMPLITUDE_*"],
        statusPage: "https://status.amplitude.com",
    },
    {
        id: "posthog",
        name: "PostHog",
        kind: "analytics",
        packages: {
            npm: ["posthog-js", "posthog-node"],
            pypi: ["posthog"],
            go: ["github.com/posthog/posthog-go"],
            rubygems: ["posthog-ruby"],
            nuget: ["PostHog"],
            composer: ["posthog/posthog-php"],
        },
        hosts: ["*.posthog.com"],
        sandboxHosts: [],
        keys: ["POSTHOG_*", "NEXT_PUBLIC_POSTHOG_*"],
        statusPage: "https://status.posthog.com",
    },
    {
        id: "salesforce",
        name: "Salesforce",
        kind: "crm",
        packages: {
            npm: ["jsforce", "@jsforce/*", "@salesforce/*"],
            pypi: ["simple-salesforce"],
            rubygems: ["restforce"],
            nuget: ["DeveloperForce.Force"],
            maven: ["com.force.api:*"],
        },
        hosts: ["login.salesforce.com", "*.my.salesforce.com", "*.salesforce.com"],
        sandboxHosts: ["test.salesforce.com", "*.sandbox.my.salesforce.com"],
        keys: ["SALESFORCE_*", "SFDC_*"],
        statusPage: "https://status.salesforce.com",
    },
    {
        id: "hubspot",
        name: "HubSpot",
        kind: "crm",
        packages: {
            npm: ["@hubspot/*"],
            pypi: ["hubspot-api-client"],
            rubygems: ["hubspot-api-client"],
            composer: ["hubspot/*"],
        },
        hosts: ["api.hubapi.com", "api.hubspot.com", "forms.hubspot.com"],
        sandboxHosts: [],
        keys: ["HUBSPOT_*"],
        statusPage: "https://status.hubspot.com",
    },
    {
        id: "intercom",
        name: "Intercom",
        kind: "support",
        packages: {
            npm: ["intercom-client", "@intercom/*", "react-use-intercom"],
            pypi: ["python-intercom"],
            maven: ["io.intercom:intercom-java"],
            rubygems: ["intercom", "intercom-rails"],
            composer: ["intercom/intercom-php"],
        },
        hosts: ["api.intercom.io", "api.eu.intercom.io", "api.au.intercom.io"],
        sandboxHosts: [],
        keys: ["INTERCOM_*"],
        statusPage: "https://www.intercomstatus.com",
    },
    {
        id: "zendesk",
        name: "Zendesk",
        kind: "support",
        packages: {
            npm: ["node-zendesk"],
            pypi: ["zenpy"],
            rubygems: ["zendesk_api"],
            composer: ["zendesk/zendesk_api_client_php"],
            nuget: ["ZendeskApi_v2"],
        },
        hosts: ["*.zendesk.com"],
        sandboxHosts: [],
        keys: ["ZENDESK_*"],
        statusPage: "https://status.zendesk.com",
    },
    {
        id: "launchdarkly",
        name: "LaunchDarkly",
        kind: "flags",
        packages: {
            npm: [
                "@launchdarkly/*",
                "launchdarkly-node-server-sdk",
                "launchdarkly-js-client-sdk",
                "launchdarkly-react-client-sdk",
            ],
            pypi: ["launchdarkly-server-sdk"],
            go: ["github.com/launchdarkly/go-server-sdk*"],
            maven: ["com.launchdarkly:*"],
            rubygems: ["launchdarkly-server-sdk"],
            nuget: ["LaunchDarkly.*"],
            composer: ["launchdarkly/server-sdk"],
        },
        hosts: ["*.launchdarkly.com"],
        sandboxHosts: [],
        keys: ["LAUNCHDARKLY_*", "LAUNCH_DARKLY_*", "LD_SDK_KEY"],
        statusPage: "https://status.launchdarkly.com",
    },
    {
        id: "contentful",
        name: "Contentful",
        kind: "content",
        packages: {
            npm: ["contentful", "contentful-management", "@contentful/*"],
            pypi: ["contentful", "contentful-management"],
            maven: ["com.contentful.java:*"],
            rubygems: ["contentful", "contentful-management"],
            nuget: ["contentful.csharp"],
            composer: ["contentful/*"],
        },
        hosts: ["cdn.contentful.com", "api.contentful.com", "graphql.contentful.com", "upload.contentful.com"],
        sandboxHosts: ["preview.contentful.com"],
        keys: ["CONTENTFUL_*"],
        statusPage: "https://www.contentfulstatus.com",
    },
    {
        id: "github-api",
        name: "GitHub API",
        kind: "developer",
        packages: {
            npm: ["@octokit/*", "octokit", "probot"],
            pypi: ["PyGithub", "github3.py"],
            go: ["github.com/google/go-github*"],
            maven: ["org.kohsuke:github-api"],
            rubygems: ["octokit"],
            cargo: ["octocrab"],
            nuget: ["Octokit"],
            composer: ["knplabs/github-api"],
        },
        hosts: ["api.github.com"],
        sandboxHosts: [],
        keys: ["GITHUB_APP_*", "GITHUB_CLIENT_*", "GITHUB_WEBHOOK_*"],
        statusPage: "https://www.githubstatus.com",
    },
    {
        id: "notion",
        name: "Notion",
        kind: "developer",
        packages: {
            npm: ["@notionhq/client"],
            pypi: ["notion-client"],
            rubygems: ["notion-ruby-client"],
            nuget: ["Notion.Net"],
        },
        hosts: ["api.notion.com"],
        sandboxHosts: [],
        keys: ["NOTION_*"],
        statusPage: "https://www.notion-status.com",
    },
    {
        id: "docusign",
        name: "DocuSign",
        kind: "developer",
        packages: {
            npm: ["docusign-esign"],
            pypi: ["docusign-esign"],
            maven: ["com.docusign:docusign-esign-java"],
            rubygems: ["docusign_esign"],
            nuget: ["DocuSign.eSign.dll"],
            composer: ["docusign/esign-client"],
        },
        hosts: ["*.docusign.net", "account.docusign.com"],
        sandboxHosts: ["demo.docusign.net", "account-d.docusign.com"],
        keys: ["DOCUSIGN_*"],
        statusPage: "https://status.docusign.com",
    },
];

;// CONCATENATED MODULE: ./lib/review/integrations/discover-integrations.js









/** As much of a file as is looked at. */
const maxCharacters = 400_000;
const maxEvidence = 20;
/**
 * Which services of the catalogue a repository uses, judged by its manifests, the hosts in its configuration and code,
 * its imports and its environment variables. The owners of each are those of the files that show it.
 */
function discoverIntegrations(files, ownersOf = () => []) {
    const found = new Map();
    for (const file of files.filter(({ path }) => (0,read_settings/* canMatter */.IP)(path))) {
        for (const { entry, ...evidence } of evidenceIn(file)) {
            const known = found.get(entry);
            if (known === undefined)
                found.set(entry, [evidence]);
            else
                known.push(evidence);
        }
    }
    return [...found].map(([entry, evidence]) => integrationOf(entry, evidence, ownersOf));
}
function integrationOf(entry, evidence, ownersOf) {
    const places = [...new Set(evidence.map(({ file }) => file))];
    const code = places.filter((file) => (0,code_language/* codeLanguage */.U)(file) !== undefined && !(0,literals/* isConfigurationCode */.Q)(file));
    // A file that configures many things shows that a service is used, not that all in it belongs to the service.
    const config = places.filter((file) => !code.includes(file) && isNamedAfter(entry, file));
    // Everybody edits manifests; who owns what calls or configures the service knows it.
    const own = places.filter((file) => !manifests/* manifests */.L.some(({ matches }) => matches(file)));
    return {
        id: entry.id,
        name: entry.name,
        class: classOfKind(entry.kind),
        critical: criticalKinds.includes(entry.kind),
        owners: [...new Set((own.length > 0 ? own : places).flatMap(ownersOf))],
        require: "any",
        config,
        keys: [...entry.keys],
        packages: [...new Set(Object.values(entry.packages).flat())],
        hosts: [...entry.hosts],
        sandboxHosts: [...entry.sandboxHosts],
        code,
        ...(entry.statusPage !== undefined && { statusPage: entry.statusPage }),
        evidence: evidence.slice(0, maxEvidence),
    };
}
function isNamedAfter({ id }, path) {
    const letters = path.toLowerCase().replaceAll(/[^a-z0-9]/gu, "");
    return letters.includes(id.replaceAll("-", ""));
}
const discover_integrations_hostName = /(?<![a-z0-9-])[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,20}/giu;
const variableName = /\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/gu;
const variableRead = /(?:env|ENV|environ|[gG]etenv|LookupEnv|EnvironmentVariable)(?:\.[a-z_]{2,12})?\W{1,4}([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/gu;
const importedModule = /^[ \t]*(?:import|from|use|using)[ \t]+(?:static[ \t]+)?([\w.\\]+)|\b(?:from|import|require)[ (]*["']([^"'\n]{1,200})["']|^[ \t]*(?:[\w.]{1,50}[ \t])?"([\w.-]+\.[a-z]+\/[^"\n]{1,200})"[ \t]*$/gmu;
function evidenceIn({ path, text: whole }) {
    const text = whole.slice(0, maxCharacters);
    const manifest = manifests/* manifests */.L.find(({ matches }) => matches(path));
    if (manifest !== undefined)
        return dependenciesIn(path, text, manifest.parse);
    const language = (0,code_language/* codeLanguage */.U)(path);
    const lineAt = (0,format/* lineCounter */.LX)(text);
    const seen = new Map();
    const note = (by, pattern, entriesOf) => {
        for (const [name, index] of distinct(text, pattern)) {
            for (const entry of entriesOf(name)) {
                const id = `${by} ${entry.id}`;
                if (!seen.has(id))
                    seen.set(id, { entry, file: path, line: lineAt(index), by, text: name });
            }
        }
    };
    note("host", discover_integrations_hostName, (host) => hostIndex.find(host.toLowerCase()));
    // In code, a constant such as SQUARE_SIZE is no environment variable.
    note("key", language === undefined ? variableName : variableRead, (name) => keyIndex.find(name));
    if (language !== undefined) {
        note("package", importedModule, (module) => moduleIndexes[language.id].find(module.replaceAll("\\", ".")));
    }
    return [...seen.values()];
}
function dependenciesIn(path, text, parse) {
    return discover_integrations_readable(() => parse(text)).flatMap(({ key, line }) => {
        const name = key.at(-1) ?? "";
        return catalogue
            .filter(({ packages }) => Object.values(packages)
            .flat()
            .some((pattern) => matchesPackage(pattern, name)))
            .map((entry) => ({ entry, file: path, line, by: "package", text: name }));
    });
}
/** A manifest that can't be read shows nothing; the review of its change says so. */
function discover_integrations_readable(read) {
    try {
        return read();
    }
    catch {
        return [];
    }
}
/** Each name that a pattern captures, with the first place of it. */
function distinct(text, pattern) {
    const names = new Map();
    for (const match of text.matchAll(pattern)) {
        const name = match.slice(1).find((group) => group !== undefined) ?? match[0];
        if (!names.has(name))
            names.set(name, match.index + Math.max(0, match[0].indexOf(name)));
    }
    return names;
}
/** Looks entries up by a fixed part of their patterns first: a repository names a hundred thousand things. */
function indexOf(patternsOf, stemOf, matches) {
    const byStem = new Map();
    for (const entry of catalogue) {
        for (const pattern of patternsOf(entry)) {
            const stem = stemOf(pattern);
            byStem.set(stem, [...(byStem.get(stem) ?? []), { pattern, entry }]);
        }
    }
    return {
        find(name) {
            const candidates = byStem.get(stemOf(name)) ?? [];
            return candidates.filter(({ pattern }) => matches(pattern, name)).map(({ entry }) => entry);
        },
    };
}
const lastTwoLabels = (host) => host.split(".").slice(-2).join(".");
const firstWord = (name) => /^@?[A-Za-z0-9]*/u.exec(name)?.[0] ?? "";
const hostIndex = indexOf(({ hosts, sandboxHosts }) => [...hosts, ...sandboxHosts], lastTwoLabels, matching/* matchesHost */.qC);
const keyIndex = indexOf(({ keys }) => keys, firstWord, matching/* matchesText */.Fm);
/** How the packages of each registry are called where code imports them. */
const moduleIndexes = {
    javascript: moduleIndex("npm", (name) => [name, `${name}/*`]),
    python: moduleIndex("pypi", (name) => ["_", "."].flatMap((mark) => below(name.toLowerCase().replaceAll("-", mark)))),
    go: moduleIndex("go", (name) => [name, `${name}/*`]),
    ruby: moduleIndex("rubygems", (name) => [name, `${name}/*`]),
    rust: moduleIndex("cargo", (name) => below(name.replaceAll("-", "_"))),
    csharp: moduleIndex("nuget", (name) => below(name.replace(/\.net$/iu, ""))),
    // Java packages are named after the group; a group of many services does not tell which.
    jvm: moduleIndex("maven", (name) => (isShared(name) ? [] : below(name.split(":")[0]))),
    php: indexOf(({ name }) => below(name), firstWord, matching/* matchesText */.Fm),
};
function moduleIndex(ecosystem, modulesOf) {
    return indexOf((entry) => (entry.packages[ecosystem] ?? []).flatMap(modulesOf), firstWord, matching/* matchesText */.Fm);
}
function below(module) {
    return [module, `${module}.*`];
}
function isShared(packageName) {
    const group = `${packageName.split(":")[0]}:`;
    return (catalogue.filter(({ packages }) => packages.maven?.some((name) => name.startsWith(group))).length > 1);
}

;// CONCATENATED MODULE: ./lib/review/review-policy.js




const texts = schemas/* array */.YOg(schemas/* string */.YjP()).default([]);
/** What the settings say of one integration as far as reviews go; how it is watched is for others to read. */
const integrationPolicy = schemas/* looseObject */._H3({
    critical: schemas/* boolean */.zMY().default(false),
    owners: texts,
    require: schemas/* union */.KCZ([schemas/* enum */.k5n(["any", "all"]), schemas/* int */.Whr().min(1).max(100)])
        .default("any")
        .describe("how many of its owners must approve a change"),
    config: texts,
    keys: texts,
    packages: texts,
    hosts: texts,
    code: texts,
    "status-page": schemas/* string */.YjP().optional(),
});
/** The parts of the settings file that reviews follow. */
const reviewPolicy = schemas/* looseObject */._H3({
    integrations: schemas/* record */.g1P(schemas/* string */.YjP(), integrationPolicy).default({}),
    review: reviewSettings.prefault({}),
});
/** Integrations as the settings name them; of services in the catalogue the rest is known. */
function configuredIntegrations({ integrations }) {
    return Object.entries(integrations).map(([id, its]) => {
        const known = catalogue.find((entry) => entry.id === id);
        const statusPage = its["status-page"] ?? known?.statusPage;
        const keys = [...its.keys, ...(known?.keys ?? [])];
        return {
            id,
            name: known?.name ?? id,
            class: known === undefined ? classOf(id) : classOfKind(known.kind),
            critical: its.critical,
            owners: its.owners,
            require: its.require,
            config: its.config,
            keys: keys.length > 0 ? keys : [`${id.replace(/[^A-Za-z\d]+/gu, "_").toUpperCase()}_*`],
            packages: [...its.packages, ...Object.values(known?.packages ?? {}).flat()],
            hosts: [...its.hosts, ...(known?.hosts ?? [])],
            sandboxHosts: [...(known?.sandboxHosts ?? [])],
            code: its.code,
            ...(statusPage !== undefined && { statusPage }),
            evidence: [],
        };
    });
}

// EXTERNAL MODULE: ./lib/report/docs-links.js
var docs_links = __webpack_require__(61735);
// EXTERNAL MODULE: ./lib/review/formats/index.js + 10 modules
var formats = __webpack_require__(53893);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./lib/world/comparing-thread.js



/** A text of 1 MB with all its settings takes about 100 MB. */
const resourceLimits = { maxOldGenerationSizeMb: 1_024, stackSizeMb: 4 };
/** Undefined where the thread's script does not lie beside the program, as when it is run from its sources. */
function openComparingThread(script = scriptBesideProgram(), { fileMs, wholeMs } = { fileMs: 5_000, wholeMs: 120_000 }) {
    if (script === undefined)
        return undefined;
    const startedAt = performance.now();
    let worker;
    async function end() {
        const ended = worker;
        worker = undefined;
        await ended?.terminate();
    }
    return {
        async compare(pair) {
            const left = Math.min(fileMs, wholeMs - (performance.now() - startedAt));
            if (left <= 0)
                return undefined;
            worker ??= openWorker(script);
            const answer = await answerOf(worker, pair, left);
            if (answer === undefined)
                await end();
            return answer;
        },
        close: end,
    };
}
function openWorker(script) {
    const worker = new external_node_worker_threads_.Worker(script, { resourceLimits });
    // A thread that breaks down after its answer must not take the program with it.
    worker.on("error", () => undefined);
    return worker;
}
function answerOf(worker, pair, withinMs) {
    return new Promise((resolve) => {
        const settle = (answer) => {
            clearTimeout(timer);
            worker.off("message", settle).off("error", giveUp).off("exit", giveUp);
            resolve(answer);
        };
        const giveUp = () => settle(undefined);
        const timer = setTimeout(giveUp, withinMs);
        worker.on("message", settle).on("error", giveUp).on("exit", giveUp);
        worker.postMessage(pair);
    });
}
function scriptBesideProgram() {
    const program = process.argv[1];
    if (program === undefined || !(0,external_node_fs_.existsSync)(program))
        return undefined;
    const script = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(program)), "comparing-worker.js");
    return (0,external_node_fs_.existsSync)(script) ? script : undefined;
}

;// CONCATENATED MODULE: ./lib/stories/review/review-files.js









/** Where people read more about a rule. */
const helpUrl = docs_links/* projectUrl */.Vn;
/**
 * Changed files compared by key; texts by path, before and after. Foreign text is read in a thread of its own: a file
 * over the budget is a problem, not skipped.
 */
async function diffFiles(changed, before, after) {
    const thread = openComparingThread();
    const files = [];
    try {
        for (const { path, previousPath, was, is, named } of changed) {
            const pair = {
                path,
                ...(previousPath !== undefined && { previousPath }),
                ...(was && { before: before.get(previousPath ?? path) ?? "" }),
                ...(is && { after: after.get(path) ?? "" }),
                ...(named === true && { named }),
            };
            files.push(thread === undefined
                ? readChangedFile(pair)
                : comparedFile(pair, (await thread.compare(pair)) ?? overBudget(path)));
        }
    }
    finally {
        await thread?.close();
    }
    return files;
}
function overBudget(path) {
    const message = "took longer to read than any ordinary file does, so it was not read";
    return { changes: [], problems: [{ file: path, message }], settings: { before: [], after: [] } };
}
/** All names under which the files are or were known. */
function pathsOf(changed) {
    return changed.flatMap(({ path, previousPath }) => previousPath === undefined ? [path] : [path, previousPath]);
}
/** Whether a file of the base can show that an integration is in use. */
function tellsOfIntegrations(path) {
    if (/(?:^|\/)(?:node_modules|vendor|third_party|dist|build)\//u.test(path))
        return false;
    return ((0,code_language/* codeLanguage */.U)(path) !== undefined ||
        manifests/* manifests */.L.some(({ matches }) => matches(path)) ||
        (0,format/* isInFormat */.DN)(formats/* formats */.F, path));
}
/** What there is to tell of an assessment. `approvals` by integration, where somebody has to approve. */
function reviewReport({ findings, touched, waived = [], expired = [] }, { files, enforce, notSeen = [], approvals, }) {
    const objected = new Set(findings.map(({ file, line, key }) => JSON.stringify([file, line, key])));
    const held = touched
        .filter(({ integration }) => approvals?.has(integration.id))
        .flatMap(({ integration, changes: its }) => its.map((change) => heldChange(integration.id, change)))
        .filter(({ file, line, key }) => !objected.has(JSON.stringify([file, line, key])));
    const changes = files.reduce((sum, file) => sum + file.changes.length, 0);
    return {
        findings,
        touched: touched.map(({ integration: { id, critical, owners }, changes: its }) => {
            const approval = approvals?.get(id);
            return { id, critical, owners, changes: its.length, ...(approval && { approvals: approval }) };
        }),
        held,
        waived: waived.map(({ finding: { rule, file, key }, waiver: { reason, until } }) => ({
            rule,
            file,
            key,
            reason: (0,redact.redactText)(reason),
            until,
        })),
        expired,
        harmless: Math.max(0, changes - objected.size - held.length - waived.length),
        enforce,
        notSeen,
    };
}
function heldChange(integration, { file, line, key, before, after }) {
    const values = (0,redact.redactChange)(before?.value, after?.value, key);
    return { integration, file, line, key: (0,diff_change.keyText)((0,redact.redactKey)(key)), ...values };
}

;// CONCATENATED MODULE: ./lib/stories/review/find-integrations.js








/** Eight requests' worth. */
const mostFiles = 400;
const mostBytes = 200_000;
/**
 * The integrations that the policy names. Without any, those that manifests and configuration at the base show, and
 * the code that is at hand anyway; a large repository is not read whole for it.
 */
async function findIntegrations(github, base, { policy, atHand, ownersOf, }) {
    const configured = configuredIntegrations(policy);
    if (configured.length > 0)
        return { integrations: configured, notSeen: [] };
    const { configuration, truncated } = await listTelling(github, base);
    const looked = configuration.slice(0, mostFiles);
    const { texts } = await github.readFiles(base, looked.filter((path) => !atHand.has(path)), mostBytes);
    const files = [...atHand, ...texts].map(([path, text]) => ({ path, text }));
    const partly = truncated || looked.length < configuration.length;
    return {
        integrations: discoverIntegrations(files, ownersOf),
        notSeen: partly
            ? [`integrations were looked for in ${looked.length} files only; name them in a settings file`]
            : [],
    };
}
/**
 * Where variables are read and set at the head. Nothing when there are too many files to tell that one is set
 * nowhere: a finding must not rest on where nobody looked.
 */
async function findVariableUses(github, head, names) {
    if (names.length === 0)
        return {};
    const { configuration, code, truncated } = await listTelling(github, head);
    if (truncated || configuration.length > mostFiles)
        return {};
    const paths = [...configuration, ...code].slice(0, mostFiles);
    const { texts } = await github.readFiles(head, paths, mostBytes);
    return variableUses(names, texts);
}
/** Files of a commit that configure something, manifests first, and code; small ones before those that are seldom written by hand. */
async function listTelling(github, commit) {
    const { entries, truncated } = await github.readTree(commit);
    const telling = entries
        .filter(({ type, path, size = 0 }) => type === "blob" && size <= mostBytes && tells(path))
        .sort((a, b) => (a.size ?? 0) - (b.size ?? 0))
        .map(({ path }) => path);
    const isCode = (path) => (0,code_language/* codeLanguage */.U)(path) !== undefined && !(0,literals/* isConfigurationCode */.Q)(path);
    const isManifest = (path) => manifests/* manifests */.L.some(({ matches }) => matches(path));
    const configuration = telling.filter((path) => !isCode(path));
    return {
        configuration: [
            ...configuration.filter(isManifest),
            ...configuration.filter((path) => !isManifest(path)),
        ],
        code: telling.filter(isCode),
        truncated,
    };
}
function tells(path) {
    return (((0,read_settings/* canMatter */.IP)(path) && tellsOfIntegrations(path)) ||
        /(?:^|\/)(?:Dockerfile[^/]*|Makefile|[^/]+\.sh)$/u.test(path));
}

;// CONCATENATED MODULE: ./lib/stories/review/read-reviewed-files.js



/** Larger files are named as unread, as parsers do with what is larger. */
const read_reviewed_files_mostBytes = 1_000_000;
/** The files between two commits that can show in a review, compared by key. Their texts come in batches. */
async function readReviewedFiles(github, { mergeBase, head }, listed, { isNamed, isGuarded, isExcluded }) {
    const matters = (path) => {
        if (isGuarded(path))
            return true;
        return isNamed(path) ? !isExcluded(path, "whole") : (0,read_settings/* canMatter */.IP)(path) && !isExcluded(path, "any");
    };
    const changed = byBothPaths(listed.map(changedPath), isNamed).filter(({ path, previousPath }) => [path, previousPath ?? path].some(matters));
    const old = changed.filter(({ was }) => was).map(({ path, previousPath }) => previousPath ?? path);
    const now = changed.filter(({ is }) => is).map(({ path }) => path);
    const [before, after] = await Promise.all([
        github.readFiles(mergeBase, old, read_reviewed_files_mostBytes),
        github.readFiles(head, now, read_reviewed_files_mostBytes),
    ]);
    // Of what is gone, the text that it had is all there is to tell whose it was.
    const gone = changed.filter(({ is, path }) => !is && before.left.includes(path)).map(({ path }) => path);
    const unread = new Set([...after.left, ...gone]);
    const shaOf = new Map(listed.map(({ path, sha }) => [path, sha]));
    return [
        ...(await diffFiles(changed.filter(({ path }) => !unread.has(path)), before.texts, after.texts)),
        ...changed.filter(({ path }) => unread.has(path)).map((one) => unreadFile(one, shaOf.get(one.path))),
    ];
}
function changedPath({ path, previousPath, status }) {
    const renamed = status === "renamed" && previousPath !== undefined;
    return {
        path,
        ...(renamed && { previousPath }),
        was: status !== "added" && status !== "copied",
        is: status !== "removed",
    };
}
function unreadFile({ path, previousPath, is, named }, sha) {
    return {
        path,
        ...(previousPath !== undefined && { previousPath }),
        ...(named === true && { named }),
        changes: [],
        settings: { before: [], after: [] },
        problems: [{ file: path, message: "is binary or larger than 1 MB and was not read" }],
        // The name of its content stands for the content: whoever agreed to one has not agreed to another.
        texts: is ? { after: sha ?? "unknown" } : { before: sha ?? "unknown" },
    };
}

;// CONCATENATED MODULE: ./lib/stories/review/assess-pull.js
















/** How changes of the settings file are called beside integrations. */
const policyGate = "review policy";
const codeownersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/**
 * Reads a pull request and judges its changes by the policy of its base. Nothing of it is checked out or run: files
 * are read as data.
 * @throws SettingsError when the policy has mistakes
 */
async function assessPull(github, pull, { config, policyAt, now }) {
    const [{ texts, left }, { files: listed, complete }, { mergeBase }] = await Promise.all([
        github.readFiles(policyAt, [...(0,settings_place/* settingsPaths */.Ku)(config), ...codeownersPaths], 1_000_000),
        github.readPullFiles(pull.number),
        github.compare(pull.baseSha, pull.headSha, 1),
    ]);
    const written = policyText(config, { texts, left });
    const policy = parsePolicy(await (0,read_written_settings/* readWrittenSettings */.R)(github, written.text, written.path));
    const ownersOf = parseCodeowners(codeownersPaths.map((path) => texts.get(path)).find(Boolean) ?? "");
    const guarded = [...(0,settings_place/* settingsPaths */.Ku)(config), ...codeownersPaths];
    const wanted = {
        isNamed: namedConfiguration(policy.integrations),
        // One of the workflows runs the review: which, its text tells.
        isGuarded: (path) => guarded.includes(path) || /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path),
        isExcluded: excludedFiles(policy.review.exclude),
    };
    const files = await readReviewedFiles(github, { mergeBase, head: pull.headSha }, listed, wanted);
    const known = files.map(({ path, previousPath, texts: its }) => [previousPath ?? path, its?.before]);
    const atHand = new Map(known.filter((pair) => pair[1] !== undefined));
    const { integrations, notSeen } = await findIntegrations(github, policyAt, {
        policy,
        atHand,
        ownersOf,
    });
    const configured = Object.keys(policy.integrations).length > 0;
    const names = variablesInQuestion(files.flatMap(({ changes }) => changes));
    const uses = await findVariableUses(github, pull.headSha, names);
    // Whoever may administer could switch the check off: of them, nothing more is asked.
    const decides = listed.some(({ path, previousPath }) => [path, previousPath ?? path].some((one) => guarded.includes(one) || one.startsWith(".github/workflows/")));
    const trusted = decides && pull.author !== undefined && (await mayAdminister(github, pull.author));
    const fallback = trusted ? [] : [anyAdministrator];
    const assess = (reviewed, all) => {
        const paths = pathsOf(all.map(({ path, previousPath }) => ({ path, ...(previousPath && { previousPath }) })));
        const { rules } = policy.review;
        const assessed = assessChanges({
            files: reviewed,
            paths,
            integrations,
            discovery: openDiscovery({ off: policy.review["ignore-classes"] }),
            settings: rules,
            policyPaths: guarded,
            rules: rulesOf(policy),
            ...uses,
        });
        return applyWaivers(assessed, policy.review.waivers, now);
    };
    const gatesOf = ({ touched }, reviewed) => {
        const own = touched
            // Who wrote down what is held did not name what was only found.
            .filter(({ integration }) => integration.critical && !(configured && integration.discovered))
            .map(({ integration: { id, owners, require }, changes }) => ({
            id,
            owners: owners.length > 0 ? owners : ownersOfAll(changes, ownersOf),
            require,
            changes,
        }))
            // An integration that nobody named and nobody owns has nobody to wait for.
            .filter(({ owners }) => configured || owners.length > 0);
        return [...own, ...policyGates(reviewed, { guarded, policy, ownersOf, fallback })];
    };
    const assessment = assess(files, listed);
    const gates = gatesOf(assessment, files);
    const gated = new Set(gates.flatMap(({ changes }) => changes.map(({ file }) => file)));
    return {
        pull,
        policy,
        files,
        removed: new Set(files.filter(({ texts: its }) => its?.after === undefined).map(({ path }) => path)),
        assessment,
        gates,
        incomplete: complete ? undefined : incompleteText(listed.length, pull.changedFiles),
        notSeen,
        async gatesAt(sha) {
            // GitHub forgets the commit of a review that was force-pushed away.
            const then = sha === "" ? undefined : await findComparison(github, pull.baseSha, sha);
            if (then === undefined)
                return undefined;
            // Of a large pull request GitHub compares some files only; what is judged now is looked at in any case.
            const missing = listed.filter(({ path, previousPath }) => (gated.has(path) || gated.has(previousPath ?? path)) &&
                !then.files.some((file) => file.path === path));
            const thenListed = then.filesComplete ? then.files : [...then.files, ...missing];
            const reviewed = await readReviewedFiles(github, { mergeBase: then.mergeBase, head: sha }, thenListed, wanted);
            return gatesOf(assess(reviewed, thenListed), reviewed);
        },
    };
}
/**
 * The policy as it was written; empty where nobody wrote one.
 * @throws SettingsError when it can't be told what it says: nothing may pass for that
 */
function policyText(config, { texts, left }) {
    const unreadable = (0,settings_place/* settingsPaths */.Ku)(config).find((path) => left.includes(path));
    if (unreadable !== undefined) {
        throw new errors/* SettingsError */.G(unreadable, [{ path: "the file", message: "is no text, or larger than 1 MB" }]);
    }
    const found = (0,settings_place/* chooseSettings */.J2)(config, texts);
    if (found === undefined && !(0,settings_place/* isUsual */.Bi)(config)) {
        const message = `there is no ${config} in the base branch, and the step asks for it`;
        throw new errors/* SettingsError */.G("The workflow step", [{ path: "config", message }]);
    }
    return found ?? { path: config, text: "" };
}
/**
 * An edit of what decides about reviews (the settings, CODEOWNERS, the workflow that runs them) needs its own owners:
 * those that the settings name, else those of the file, else whoever may administer the repository.
 */
function policyGates(files, { guarded, policy, ownersOf, fallback, }) {
    const isGuarded = (path) => path !== undefined && guarded.includes(path);
    const changes = files
        .filter((file) => isGuarded(file.path) || isGuarded(file.previousPath) || runsReviews(file))
        .map(wholeFile);
    const named = policy.review.owners.length > 0 ? policy.review.owners : ownersOfAll(changes, ownersOf);
    const owners = named.length > 0 ? named : fallback;
    if (changes.length === 0 || owners.length === 0)
        return [];
    return [{ id: policyGate, owners, require: "any", changes }];
}
/** A workflow that ran the review before this change: it can be told not to, or to run something else. */
function runsReviews({ path, previousPath = path, texts }) {
    return (/^\.github\/workflows\/[^/]+\.ya?ml$/u.test(previousPath) &&
        /\bdeploy-guard\b/u.test(texts?.before ?? "") &&
        texts?.before !== texts?.after);
}
async function mayAdminister(github, login) {
    try {
        return (await github.readPermission(login)) === "admin";
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.n)
            return false;
        throw error;
    }
}
function ownersOfAll(changes, ownersOf) {
    return [...new Set(changes.flatMap(({ file, previousFile }) => ownersOf(previousFile ?? file)))];
}
function incompleteText(listed, changed) {
    const of = changed === undefined ? "not all" : `only ${(0,numbers/* count */.U9)(listed)} of ${(0,numbers/* count */.U9)(changed)}`;
    return `GitHub lists ${of} changed files, so the rest could not be reviewed; split the pull request`;
}
/** A commit that was force-pushed away may be gone. */
async function findComparison(github, base, head) {
    try {
        return await github.compare(base, head, 1);
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.n && (error.status === 404 || error.status === 422))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/report/review-comment.js




/** By this, and not by its words, the comment is known again. */
const reviewMarker = "<!-- deploy-guard:review -->";
/** What the comment may hold before the rest is only counted; GitHub's own limit is 65,536. */
const mostCharacters = 60_000;
const forRows = 45_000;
const mostHeld = 30;
/** The comment on a pull request: what is needed from whom first, then why. `urlOf` leads to a line of the change. */
function reviewComment(report, urlOf) {
    const rows = rowsOf(report.findings, urlOf);
    const shown = fitting(rows);
    const grave = shown.filter(({ findings }) => findings[0].severity !== "low");
    const slight = shown.filter(({ findings }) => findings[0].severity === "low");
    const parts = [
        reviewMarker,
        headline(report, rows),
        ...lists(grave, report),
        ...(slight.length > 0 ? [folded(`${(0,numbers/* counted */.hS)(slight.length, "slight remark")}`, list(slight))] : []),
        leftOut(rows.slice(shown.length)),
        heldText(report, urlOf),
        waivedText(report),
        approvalsText(report),
        footnotes(report),
    ];
    return (0,report_text/* fitBody */.KM)(`${parts.filter((part) => part !== "").join("\n\n")}\n`, mostCharacters);
}
function rowsOf(findings, urlOf) {
    const rows = new Map();
    for (const finding of findings) {
        const id = JSON.stringify([finding.integration, finding.file, finding.line, finding.key]);
        const row = rows.get(id);
        if (row === undefined)
            rows.set(id, [finding]);
        else
            row.push(finding);
    }
    return [...rows.values()].map((all) => {
        const row = all;
        return { integration: row[0].integration, findings: row, text: rowText(row, urlOf) };
    });
}
/** A list, not a table: long settings and addresses break where a phone needs them to. */
function rowText(findings, urlOf) {
    const [worst] = findings;
    const { severity, file, line, key, check } = worst;
    const place = (0,report_text/* link */.nf)(`${file}:${line}`, urlOf(file, line));
    const what = key === "" ? place : `${(0,report_text/* code */.aY)(key)}: ${values(worst)} (${place})`;
    const why = findings.map(({ message, rule }) => `  - ${(0,report_text/* escapeMarkdown */.FV)(capital(message), 300)} (${(0,report_text/* link */.nf)(rule, (0,docs_links/* rulePage */.gd)(rule))})`);
    return [`- **${severity}** ${what}`, ...why, `  - Check: ${(0,report_text/* escapeMarkdown */.FV)(check, 300)}`].join("\n");
}
function values({ before, after }) {
    if (before === undefined)
        return `new: ${(0,report_text/* code */.aY)(after ?? "", 80)}`;
    if (after === undefined)
        return `removed, was ${(0,report_text/* code */.aY)(before, 80)}`;
    return before === after ? `still ${(0,report_text/* code */.aY)(after, 80)}` : `${(0,report_text/* code */.aY)(before, 80)} → ${(0,report_text/* code */.aY)(after, 80)}`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** The worst rows that there is room for. */
function fitting(rows) {
    let room = forRows;
    const end = rows.findIndex(({ text }) => {
        room -= text.length + 1;
        return room < 0;
    });
    return rows.slice(0, end === -1 ? rows.length : end);
}
function headline({ touched, findings, notSeen, enforce }, rows) {
    const waiting = touched.filter(({ approvals }) => approvals !== undefined && approvals.state !== "success");
    const grades = gradeCounts(rows.map((row) => row.findings[0]));
    const graded = grades === "" ? "" : ` (${grades})`;
    if (waiting.length > 0) {
        const names = listText(waiting.map(({ id }) => (0,report_text/* escapeMarkdown */.FV)(id)));
        const changes = (0,numbers/* counted */.hS)(waiting.reduce((sum, { changes }) => sum + changes, 0), "change needs", "changes need");
        const owners = [
            ...new Set(waiting.flatMap(({ approvals, owners }) => approvals.waitingFor.length > 0 ? approvals.waitingFor : owners)),
        ];
        const whom = owners.length === 0 ? "an owner, and none is named" : listText(owners.map(mention), "or");
        const only = enforce ? "" : " Nothing is blocked: the policy only warns.";
        return `**${names} ${waiting.length === 1 ? "is" : "are"} touched: ${changes} ${whom}**${graded}${files(findings)}.${only}`;
    }
    if (rows.length > 0) {
        const approved = touched.some(({ approvals }) => approvals !== undefined)
            ? "approved by their owners"
            : "no approval is required";
        return `**${(0,numbers/* counted */.hS)(rows.length, "risky change")}, ${approved}**${graded}${files(findings)}.`;
    }
    const unsure = notSeen.length > 0 ? " in what could be read" : "";
    return touched.length === 0
        ? `**No integration is touched**${unsure}.`
        : `**Nothing risky${unsure}**: ${listText(touched.map(({ id }) => (0,report_text/* escapeMarkdown */.FV)(id)))} ${touched.length === 1 ? "changes" : "change"}, and no rule objects.`;
}
function files(findings) {
    const paths = [...new Set(findings.map(({ file }) => file))];
    if (paths.length === 0)
        return "";
    const more = paths.length > 2 ? ` and ${(0,numbers/* counted */.hS)(paths.length - 2, "more file")}` : "";
    return ` — ${paths
        .slice(0, 2)
        .map((path) => (0,report_text/* code */.aY)(path, 120))
        .join(", ")}${more}`;
}
/** A person or team that the base branch names, told so that GitHub notifies them; anything else as plain text. */
function mention(owner) {
    return /^@[\w-]{1,39}(?:\/[\w.-]{1,100})?$/u.test(owner) ? owner : (0,report_text/* code */.aY)(owner);
}
function lists(rows, { touched }) {
    const groups = Map.groupBy(rows, ({ integration }) => integration);
    return [...groups].map(([integration, own]) => {
        const known = touched.find(({ id }) => id === integration);
        const title = integration === undefined ? "Beyond any integration" : (0,report_text/* escapeMarkdown */.FV)(integration);
        const grade = known === undefined || known.critical ? "" : " (not critical)";
        return groups.size === 1 && integration !== undefined
            ? list(own)
            : `### ${title}${grade}\n\n${list(own)}`;
    });
}
function list(rows) {
    return rows.map(({ text }) => text).join("\n");
}
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** What waits for its owners though no rule speaks of it: nobody can agree to what is not shown. */
function heldText({ held }, urlOf) {
    if (held.length === 0)
        return "";
    const lines = held.slice(0, mostHeld).map((change) => {
        const place = (0,report_text/* link */.nf)(`${change.file}:${change.line}`, urlOf(change.file, change.line));
        return change.key === "" ? `- ${place}` : `- ${(0,report_text/* code */.aY)(change.key)}: ${values(change)} (${place})`;
    });
    const more = held.length > mostHeld ? [`- and ${held.length - mostHeld} more`] : [];
    const whose = (0,numbers/* counted */.hS)(held.length, "more change waits", "more changes wait");
    return [
        `${whose} for the owners; no rule speaks of ${held.length === 1 ? "it" : "them"}:`,
        "",
        ...lines,
        ...more,
    ].join("\n");
}
/** What somebody answers for is told every time, and that it is over. */
function waivedText({ waived = [], expired = [] }) {
    const lines = [
        ...waived.slice(0, mostHeld).map(({ rule, file, key, reason, until }) => {
            const what = key === "" ? (0,report_text/* code */.aY)(file, 120) : (0,report_text/* code */.aY)(key);
            return `- Waived until ${until}: ${(0,report_text/* link */.nf)(rule, (0,docs_links/* rulePage */.gd)(rule))} of ${what}: ${(0,report_text/* escapeMarkdown */.FV)(reason, 300)}`;
        }),
        ...(waived.length > mostHeld ? [`- and ${waived.length - mostHeld} more are waived`] : []),
        ...expired.map(({ rule, key, path, until }) => `- The waiver of ${(0,report_text/* link */.nf)(rule, (0,docs_links/* rulePage */.gd)(rule))} for ${(0,report_text/* code */.aY)(key ?? path ?? "")} ended on ${until}; renew it or mend the setting.`),
    ];
    return lines.join("\n");
}
function leftOut(rows) {
    if (rows.length === 0)
        return "";
    return `_${(0,numbers/* counted */.hS)(rows.length, "more change")} (${gradeCounts(rows.map((row) => row.findings[0]))}) did not fit here; all are in the JSON report._`;
}
const reasons = {
    "changed-since": "these changes were altered after it",
    author: "it is by the author",
    committer: "it is by someone who committed to this pull request",
    "not-an-owner": "they are not an owner",
    "unknown-commit": "the commit that was approved can no longer be compared",
    "unknown-member": "this token can't list the team's members",
    "no-write-access": "they have no write access to this repository; give it to them, or name another owner",
    bot: "it is by a bot, and a person has to look",
    "unknown-writer": "a commit is by an address that GitHub knows nobody by, so that it may be their own; add the address to an account, or commit again under a known one",
};
function approvalsText({ touched }) {
    const lines = touched.flatMap((one) => one.approvals === undefined ? [] : approvalLines(one, touched.length > 1));
    return lines.join("\n");
}
function approvalLines({ id, approvals, changes }, several) {
    const { satisfiedBy, waitingFor, voided, refusedBy, unknownTeams, state } = approvals;
    const whose = several ? ` of ${(0,report_text/* escapeMarkdown */.FV)(id)}` : "";
    const by = [...new Set(satisfiedBy.map(({ login }) => login))].map((login) => (0,report_text/* escapeMarkdown */.FV)(login));
    const them = changes === 1 ? "this change" : "these changes";
    const lines = [`Approvals${whose}: ${by.length === 0 ? "none yet" : listText(by)}.`];
    if (state !== "success" && waitingFor.length > 0) {
        const whom = listText(waitingFor.map((owner) => (0,report_text/* code */.aY)(owner)), by.length === 0 ? "or" : "and");
        lines.push(`The status turns green when ${whom} (not the author) approves ${them}; pushes that do not alter ${changes === 1 ? "it" : "them"} keep the approval.`);
    }
    for (const { login, sha, why } of voided) {
        lines.push(`The approval of ${(0,report_text/* escapeMarkdown */.FV)(login)} at ${(0,report_text/* code */.aY)(sha.slice(0, 7))} does not count: ${reasons[why]}.`);
    }
    if (refusedBy.length > 0)
        lines.push(`${listText(refusedBy.map((login) => (0,report_text/* escapeMarkdown */.FV)(login)))} asked for changes.`);
    if (unknownTeams.length > 0) {
        lines.push(`To count ${listText(unknownTeams.map((team) => (0,report_text/* code */.aY)(`@${team}`)))}, give the step a token that may read the organisation's members (a GitHub App with Members: read, or a PAT with read:org), or name people as owners.`);
    }
    return [lines.join(" ")];
}
function footnotes({ harmless, notSeen }) {
    const notes = [
        ...(harmless > 0
            ? [
                `${(0,numbers/* counted */.hS)(harmless, "harmless change")} in the same files ${harmless === 1 ? "is" : "are"} not listed.`,
            ]
            : []),
        ...(notSeen.length > 0
            ? [`**Could not check**: ${notSeen.map((note) => (0,report_text/* escapeMarkdown */.FV)(note, 300)).join("; ")}.`]
            : []),
    ];
    return notes.join(" ");
}

;// CONCATENATED MODULE: ./lib/report/review-json.js
/** The machine's form of a review; absent values are null. */
function reviewJson({ findings, risk, integrations, }) {
    const rows = findings.map(({ rule, severity, confidence, integration, file, line, key, before, after, message }) => ({
        rule,
        severity,
        confidence,
        integration: integration ?? null,
        file,
        line,
        key,
        before: before ?? null,
        after: after ?? null,
        message,
    }));
    return `${JSON.stringify({ version: 1, findings: rows, risk, integrations }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/text/one-line.js
var one_line = __webpack_require__(6810);
;// CONCATENATED MODULE: ./lib/report/sarif.js

/** GitHub shows no more of one run. @see https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const mostResults = 5_000;
const levels = { critical: "error", high: "error", medium: "warning", low: "note" };
// What GitHub calls critical, high, medium and low.
const scores = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0" };
/** Findings as SARIF 2.1.0 for code scanning. */
function sarifLog(findings, rules, help) {
    const shown = findings.slice(0, mostResults);
    const used = rules.filter(({ id }) => shown.some(({ rule }) => rule === id));
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "deploy-guard",
                        informationUri: help,
                        rules: used.map((rule) => descriptor(rule, help)),
                    },
                },
                results: shown.map((finding) => result(finding, used)),
            },
        ],
    };
}
function descriptor({ id, title, summary, why, check, severity }, help) {
    return {
        id,
        name: id.replace(/(?:^|-)([a-z])/gu, (_, letter) => letter.toUpperCase()),
        shortDescription: { text: title },
        fullDescription: { text: summary },
        help: {
            text: `${summary}\n\n${why}\n\n${check}`,
            markdown: `${summary}\n\n${why}\n\n**Check:** ${check}`,
        },
        helpUri: `${help}/blob/main/docs/rules.md#${id}`,
        defaultConfiguration: { level: levels[severity] },
        properties: {
            tags: ["security", "integration"],
            "security-severity": scores[severity],
            precision: "high",
        },
    };
}
function result({ rule, severity, confidence, integration, file, line, key, before, after, message }, used) {
    const values = key === "" ? "" : ` (${(0,one_line/* oneLine */.T)(key)}: ${(0,one_line/* oneLine */.T)(before ?? "absent")} → ${(0,one_line/* oneLine */.T)(after ?? "absent")})`;
    return {
        ruleId: rule,
        ruleIndex: used.findIndex(({ id }) => id === rule),
        level: levels[severity],
        message: {
            text: `${integration === undefined ? "" : `${(0,one_line/* oneLine */.T)(integration)}: `}${(0,one_line/* oneLine */.T)(message, 400)}${values}`,
        },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: encodeURI(file.toWellFormed()), uriBaseId: "%SRCROOT%" },
                    region: { startLine: Math.max(1, line) },
                },
            },
        ],
        // Lines move; the setting stays the same.
        partialFingerprints: { "deployGuard/v1": [rule, integration ?? "", file, key].join("|") },
        properties: { severity, confidence },
    };
}

;// CONCATENATED MODULE: ./lib/stories/review/publish-review.js








const statusContext = "deploy-guard / integration review";
/** Writes the status if it is not there already; a status has one value per commit, the newest. */
async function ensureStatus({ github, hide }, sha, { targetUrl, state, description }) {
    const status = { state, description: hide(description) };
    const known = (await statusesOf(github, sha)).find(({ context }) => context === statusContext);
    if (known?.state === status.state && known.description === status.description)
        return "kept";
    await github.createStatus(sha, {
        ...status,
        context: statusContext,
        ...(targetUrl !== undefined && { targetUrl }),
    });
    return "written";
}
/** Who may not read them lacks the right to write them as well: the write, which is needed, then says which. */
async function statusesOf(github, sha) {
    try {
        return await github.readStatuses(sha);
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.n && error.status === 403)
            return [];
        throw error;
    }
}
/** The one comment of a pull request. There is none until there is something to say; afterwards it says that all is well. */
async function ensureReviewComment({ github }, pull, { report, body }) {
    const speaks = report.findings.length > 0 ||
        (report.waived ?? []).length > 0 ||
        report.touched.some(({ approvals }) => approvals !== undefined);
    if (!speaks) {
        const comments = await github.readComments(pull.number);
        if (!comments.some((comment) => comment.body.includes(reviewMarker)))
            return undefined;
    }
    return (await github.ensureComment(pull.number, reviewMarker, body)).url;
}
/** Leads to a line in the pull request's own view of its changes: right as it is now, left what is gone. */
function lineUrls(pull, findings) {
    const place = ({ file, line }) => `${line} ${file}`;
    const there = new Set(findings.filter(({ before, after }) => before === undefined || after !== undefined).map(place));
    return (file, line) => {
        const anchor = (0,external_node_crypto_.createHash)("sha256").update(file).digest("hex");
        return `${pull.url}/files#diff-${anchor}${there.has(place({ file, line })) ? "R" : "L"}${line}`;
    };
}
/** The comment's text as it will be written; also what the job's summary shows. */
function reviewBody(pull, report) {
    return reviewComment(report, lineUrls(pull, report.findings));
}
/** Asks each owner once, ever: being asked again with every push is noise. */
async function requestOwners({ github, log }, pull, owners) {
    const names = owners.map((owner) => owner.replace(/^@/u, "")).filter((name) => !name.includes("@"));
    const isOurs = (name) => name.toLowerCase().startsWith(`${github.owner.toLowerCase()}/`);
    const wanted = {
        users: names.filter((name) => !name.includes("/") && name.toLowerCase() !== pull.author?.toLowerCase()),
        teams: names.filter(isOurs).map((name) => name.slice(github.owner.length + 1)),
    };
    if (wanted.users.length + wanted.teams.length === 0)
        return;
    const asked = await github.readReviewRequests(pull.number);
    const users = wanted.users.filter((login) => !asked.some(({ user }) => publish_review_same(user, login)));
    const teams = wanted.teams.filter((slug) => !asked.some(({ team }) => publish_review_same(team, slug)));
    const { refused } = await github.requestReviewers(pull.number, { users, teams });
    if (refused.length > 0)
        log.line(`GitHub would not ask ${refused.join(", ")} to review`);
}
const labelPrefix = "integration: ";
/** One label for each integration that is touched; ours that fit no more are taken off. */
async function ensureLabels({ github }, { number, labels }, ids) {
    const wanted = ids.map((id) => `${labelPrefix}${id}`.slice(0, 50));
    await github.addLabels(number, wanted.filter((label) => !labels.includes(label)));
    for (const label of labels) {
        if (label.startsWith(labelPrefix) && !wanted.includes(label))
            await github.removeLabel(number, label);
    }
}
/** GitHub shows no more of one level and step. */
const mostAnnotations = 10;
const publish_review_levels = { critical: "error", high: "error", medium: "warning", low: "notice" };
/** Says each finding at its line, the worst ones first, as many as GitHub shows. */
function annotate(log, findings, isGone) {
    for (const level of ["error", "warning", "notice"]) {
        const own = findings.filter(({ severity, file }) => publish_review_levels[severity] === level && !isGone(file));
        for (const { file, line, integration, key, message } of own.slice(0, mostAnnotations)) {
            const about = [integration, key].filter((part) => part !== undefined && part !== "").join(", ");
            log[level](`${about === "" ? "" : `${about}: `}${message}`, { file, line });
        }
    }
}
/** Writes the reports for machines and answers their paths. */
async function writeReports({ files, env, hide }, findings, { integrations, rules }) {
    const folder = env.RUNNER_TEMP ?? ".";
    const report = (0,external_node_path_.join)(folder, "deploy-guard-review.json");
    const sarif = (0,external_node_path_.join)(folder, "deploy-guard-review.sarif");
    await files.write(report, hide(reviewJson({ findings, risk: riskOf(findings), integrations })));
    await files.write(sarif, hide(`${JSON.stringify(sarifLog(findings, rules, helpUrl), null, 2)}\n`));
    return { report, sarif };
}
/** Whether GitHub refused a write because of what the token is. */
function isRefused(error) {
    return error instanceof errors/* WorldError */.n && error.status === 403;
}
function publish_review_same(a, b) {
    return a?.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/stories/review/compose-review.js




/** What the status says of one pull request. With `enforce: warn` it tells the same and blocks nothing. */
function reviewStatus({ policy, incomplete, assessment, gates }, approvals) {
    const enforce = policy.review.enforce === true;
    if (incomplete !== undefined) {
        return enforce
            ? { state: "failure", description: incomplete }
            : { state: "success", description: `only a warning: ${incomplete}` };
    }
    const unowned = assessment.touched
        .filter(({ integration }) => integration.critical)
        .map(({ integration }) => integration.id);
    if (gates.length === 0 && unowned.length > 0) {
        const description = `${unowned.join(", ")}: touched; nobody is named as an owner, so nobody has to approve`;
        return { state: "success", description };
    }
    return overallStatus([...approvals.values()], enforce);
}
/** Puts together what is to be told. */
function composeReview(assessed, approvals) {
    const { pull, policy, files, assessment, gates, incomplete, notSeen } = assessed;
    const base = reviewReport(assessment, {
        files,
        enforce: policy.review.enforce === true,
        notSeen: [...(incomplete === undefined ? [] : [incomplete]), ...notSeen],
        approvals,
    });
    const ownersOf = new Map(gates.map(({ id, owners }) => [id, owners]));
    const ofPolicy = approvals.get(policyGate);
    const touched = [
        ...base.touched.map((one) => ({ ...one, owners: ownersOf.get(one.id) ?? one.owners })),
        ...(ofPolicy === undefined
            ? []
            : [
                {
                    id: policyGate,
                    critical: true,
                    owners: ownersOf.get(policyGate),
                    changes: 1,
                    approvals: ofPolicy,
                },
            ]),
    ];
    const report = { ...base, touched };
    return {
        assessed,
        approvals,
        report,
        status: reviewStatus(assessed, approvals),
        body: reviewBody(pull, report),
    };
}

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(65108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(42565);
;// CONCATENATED MODULE: ./lib/review/approvals/fingerprint.js


/**
 * Stands for all changes of one integration: the same for the same keys with the same values before and after,
 * wherever they stand in their files and in whatever order. Compare it, but never publish it: a hash of a short
 * secret can be found by trying.
 */
function fingerprint(changes) {
    const parts = changes.map((change) => JSON.stringify([change.file, change.key, side(change.before), side(change.after)]));
    return (0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(parts.sort().join("\n").toWellFormed())));
}
// The line is left out: what is inserted above a setting does not alter it.
function side(setting) {
    return setting === undefined
        ? null
        : [setting.key, setting.type, setting.value ?? null, setting.role ?? null, setting.references ?? null];
}

;// CONCATENATED MODULE: ./lib/review/approvals/writers.js
const noreply = /^(?:\d+\+)?([A-Za-z\d][A-Za-z\d-]{0,38}(?:\[bot\])?)@users\.noreply\.github\.com$/u;
/** Authors, committers and co-authors of commits; what GitHub's own site committed for somebody is the author's. */
function writersOf(commits) {
    const logins = new Set();
    const unknown = new Map();
    for (const { sha, message, author, committer, authorEmail, committerEmail } of commits) {
        add(author, authorEmail, sha);
        if (committerEmail !== "noreply@github.com")
            add(committer, committerEmail, sha);
        for (const email of coAuthors(message))
            add(undefined, email, sha);
    }
    return { logins: [...logins], unknown: [...unknown.values()] };
    function add(login, email, sha) {
        const known = login ?? noreply.exec(email ?? "")?.[1];
        if (known !== undefined)
            logins.add(known);
        else if (email !== undefined)
            unknown.set(email.toLowerCase(), { sha, email });
    }
}
function coAuthors(message) {
    return message.split(/[\r\n]/u).flatMap((line) => {
        const [name = "", ...rest] = line.split(":");
        if (name.trim().toLowerCase() !== "co-authored-by")
            return [];
        const [, email = ""] = rest.join(":").split("<");
        return email.split(">")[0].trim() || [];
    });
}

;// CONCATENATED MODULE: ./lib/stories/review/judge-approvals.js




const mostListedCommits = 250;
/** Nothing is asked before there is something to approve, and no old commit is read before an owner approved it. */
function approvalJudge(github, { pull, gates, gatesAt }) {
    const fingerprints = new Map([
        [pull.headSha, fingerprintsOf(gates)],
    ]);
    const members = new Map();
    const permissions = new Map();
    let commits;
    async function learnTeams() {
        const teams = gates.flatMap(({ owners }) => owners.flatMap((owner) => teamOf(owner) ?? []));
        for (const team of teams) {
            if (members.has(team))
                continue;
            const [org = "", slug = ""] = team.split("/");
            members.set(team, await github.findTeamMembers(org, slug));
        }
    }
    async function learnCommits(reviews) {
        const mayCount = reviews.filter(({ author, state }) => state === "APPROVED" && author !== pull.author);
        const last = new Map(mayCount.map((review) => [review.author, review]));
        for (const { sha, author = "" } of last.values()) {
            if (fingerprints.has(sha) || !mayOwn(author))
                continue;
            const then = await gatesAt(sha);
            // An integration that was not touched then had no changes to agree to.
            fingerprints.set(sha, then && fingerprintsOf(then));
        }
    }
    function mayOwn(login) {
        return gates.some(({ owners }) => owners.some((owner) => {
            if (owner === anyAdministrator)
                return permissions.get(login.toLowerCase()) === "admin";
            const team = teamOf(owner);
            const people = team === undefined ? [owner.replace(/^@/u, "")] : (members.get(team) ?? []);
            return people.some((one) => one.toLowerCase() === login.toLowerCase());
        }));
    }
    /** GitHub lists so many commits of a pull request and no more; a comparison has them all. */
    async function readCommits() {
        const listed = await github.readPullCommits(pull.number);
        return listed.length < mostListedCommits
            ? listed
            : (await github.compare(pull.baseSha, pull.headSha)).commits;
    }
    async function learnPermissions(reviews) {
        for (const { author, state } of reviews) {
            if (state !== "APPROVED" || author === undefined || permissions.has(author.toLowerCase()))
                continue;
            if (!mayOwn(author) && !gates.some(({ owners }) => owners.includes(anyAdministrator)))
                continue;
            permissions.set(author.toLowerCase(), await readPermission(github, author));
        }
    }
    /** Whoever only brought the branch up to date wrote nothing of what is held: it is what it was before. */
    async function onlyUpdates({ parents, sha }) {
        const [before, ...others] = parents;
        if (before === undefined || others.length === 0)
            return false;
        const [then, now] = [await gatesAt(before), await gatesAt(sha)];
        if (then === undefined || now === undefined)
            return false;
        const [was, is] = [fingerprintsOf(then), fingerprintsOf(now)];
        return gates.every(({ id }) => was.get(id) === is.get(id));
    }
    async function learnWriters(reviews) {
        commits ??= await readCommits();
        const approvers = reviews.filter(({ state }) => state === "APPROVED").map(({ author }) => author);
        const kept = [];
        for (const commit of commits) {
            const asks = approvers.includes(commit.author) && commit.parents.length > 1;
            if (!asks || !(await onlyUpdates(commit)))
                kept.push(commit);
        }
        const found = writersOf(kept);
        // Who is behind an address that GitHub does not know is among those who pushed.
        const pushers = found.unknown.length > 0 ? await findPushers(github, pull) : undefined;
        return pushers === undefined ? found : { logins: [...found.logins, ...pushers], unknown: [] };
    }
    return async (reviews) => {
        if (gates.length === 0)
            return new Map();
        await learnTeams();
        await learnPermissions(reviews);
        await learnCommits(reviews);
        const { logins, unknown } = await learnWriters(reviews);
        const [stranger] = unknown;
        return new Map(gates.map(({ id, owners, require }) => [
            id,
            assessApprovals({
                integration: id,
                reviews,
                owners,
                require,
                author: pull.author,
                committers: logins,
                permissionOf: (login) => permissions.get(login.toLowerCase()),
                ...(stranger !== undefined && { unknownWriter: stranger.sha.slice(0, 7) }),
                headSha: pull.headSha,
                fingerprintAt: (sha) => {
                    const known = fingerprints.get(sha);
                    return known && (known.get(id) ?? "untouched");
                },
                membersOf: (team) => members.get(team),
            }),
        ]));
    };
}
/** A permission that can't be read is none that counts. */
async function readPermission(github, login) {
    try {
        return await github.readPermission(login);
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.n && error.status === 403)
            return undefined;
        throw error;
    }
}
async function findPushers(github, { headRepo, headBranch }) {
    const [owner, repo] = headRepo?.split("/") ?? [];
    return owner === undefined || repo === undefined
        ? undefined
        : await github.findPushers({ owner, repo }, headBranch);
}
function fingerprintsOf(gates) {
    return new Map(gates.map(({ id, changes }) => [id, fingerprint(changes)]));
}
/** `org/team` of `@org/team`; undefined for a person or an address. */
function teamOf(owner) {
    return /^@?([\w.-]+\/[\w.-]+)$/u.exec(owner)?.[1];
}

;// CONCATENATED MODULE: ./lib/stories/review/judge-pull.js



/** What the status of a pull request has to be, where nothing else of it is told. Its number is in front. */
async function judgePull({ github, log, now }, pull, place) {
    const assessed = await assessPull(github, pull, { ...place, now: now() });
    const reviews = assessed.gates.length === 0 ? [] : await github.readReviews(pull.number);
    const status = reviewStatus(assessed, await approvalJudge(github, assessed)(reviews));
    log.line(`#${pull.number}: ${status.state}: ${status.description}`);
    return { ...status, description: `#${pull.number}: ${status.description}` };
}
/** The worst speaks; the first of several that are as bad. */
function worstStatus(statuses) {
    const order = ["failure", "pending", "success"];
    return order.flatMap((state) => statuses.find((status) => status.state === state) ?? [])[0];
}

;// CONCATENATED MODULE: ./lib/stories/review/tell-review.js


/** Every step gets its turn: a comment that fails must not cost the status. */
async function tellReview(world, { inputs, event }, review) {
    const { github, log } = world;
    const { report, status, body } = review;
    const { pull } = review.assessed;
    if (inputs.dryRun)
        return { kind: "not-written", why: "Dry run: nothing was written." };
    if ((await github.readPull(pull.number)).headSha !== pull.headSha) {
        return { kind: "not-written", why: "It was pushed to meanwhile; the run for that push reviews it." };
    }
    const failures = [];
    const attempt = async (step) => {
        try {
            return await step();
        }
        catch (error) {
            if (!(error instanceof errors/* WorldError */.n))
                throw error;
            failures.push(error);
            return undefined;
        }
    };
    const commentUrl = await attempt(() => ensureReviewComment(world, pull, { report, body: world.hide(body) }));
    const targetUrl = commentUrl ?? event.runUrl;
    const written = await attempt(() => ensureStatus(world, pull.headSha, { ...status, targetUrl }));
    if (written === "kept")
        log.line("the status says so already");
    if (failures.length === 0)
        await tellMore(world, review);
    const [first, ...others] = failures;
    if (first === undefined)
        return { kind: "written" };
    if (failures.every(isRefused) && hasReadOnlyToken(github, event, pull)) {
        log.warning(readOnlyToken);
        return { kind: "not-written", why: readOnlyToken };
    }
    for (const { message } of others)
        log.error(message);
    throw first;
}
/** Labels and review requests: welcome, but nothing hangs on them. */
async function tellMore(world, { assessed, approvals }) {
    const { pull, policy, assessment } = assessed;
    const orWarn = async (step) => {
        try {
            await step;
        }
        catch (error) {
            if (!(error instanceof errors/* WorldError */.n))
                throw error;
            world.log.warning(error.message);
        }
    };
    if (policy.review.labels) {
        const ids = assessment.touched.map(({ integration }) => integration.id);
        await orWarn(ensureLabels(world, pull, ids));
    }
    if (policy.review.enforce === true && !pull.draft) {
        const waiting = new Set([...approvals.values()].flatMap(({ waitingFor }) => waitingFor));
        await orWarn(requestOwners(world, pull, [...waiting]));
    }
}
const readOnlyToken = "GitHub gives this run a token that may only read, because the pull request comes from a fork or from Dependabot. " +
    "The findings are here, but there is no comment and no status. Run the review on pull_request_target: " +
    "nothing of the pull request is checked out or run.";
function hasReadOnlyToken({ owner, repo }, { name }, { headRepo, author }) {
    const foreign = headRepo?.toLowerCase() !== `${owner}/${repo}`.toLowerCase();
    return (name.startsWith("pull_request") &&
        name !== "pull_request_target" &&
        (foreign || author === "dependabot[bot]"));
}

;// CONCATENATED MODULE: ./lib/stories/review-merge-group.js


/**
 * A merge queue tries pull requests together and merges them when the group's own head has every status: each of them
 * is judged as it stands, by the policy that the group lands on, and the worst speaks.
 */
async function reviewMergeGroup(world, inputs, group) {
    const { github, log } = world;
    const pulls = await findPullsOfGroup(github, group);
    const statuses = [];
    for (const pull of pulls) {
        statuses.push(await judgePull(world, pull, { config: inputs.config, policyAt: group.baseSha }));
    }
    const status = groupStatus(statuses);
    if (inputs.dryRun)
        log.line(`dry run: the group would get ${status.state}: ${status.description}`);
    else
        await ensureStatus(world, group.headSha, status);
    return {
        outputs: { approved: String(status.state === "success") },
        summary: "",
    };
}
/** Nobody can approve a group, and no later event asks again: what still waits is sent back to its pull request. */
function groupStatus(statuses) {
    const worst = worstStatus(statuses);
    if (worst === undefined)
        return { state: "failure", description: "which pull requests are in this group can't be told" };
    return worst.state === "success" ? worst : { ...worst, state: "failure" };
}
/**
 * The queue names the newest one in its branch. Others are known by the subjects of their commits, which anybody can
 * write: naming one more only asks for more.
 */
async function findPullsOfGroup(github, { baseSha, headSha, headRef }) {
    const newest = Number(/\/pr-(\d{1,9})-[0-9a-f]{7,64}$/u.exec(headRef)?.[1]);
    const { commits } = await github.compare(baseSha, headSha);
    const named = commits.flatMap(({ message }) => {
        const subject = message.split("\n", 1)[0].slice(0, 500);
        const number = /^Merge pull request #(\d{1,9})\b/u.exec(subject) ?? /\(#(\d{1,9})\)$/u.exec(subject);
        return number === null ? [] : Number(number[1]);
    });
    const open = await github.findPulls({ state: "open", limit: 300 });
    const numbers = [...named, newest].filter((number) => open.some((pull) => pull.number === number));
    const wanted = Number.isNaN(newest) ? numbers : [...numbers, newest];
    return Promise.all([...new Set(wanted)].map((number) => github.readPull(number)));
}

;// CONCATENATED MODULE: ./lib/stories/review-pull.js











/** A pull request changed, or somebody reviewed it: what is risky about it, and do the owners agree? */
async function reviewPull(world, { inputs, event }) {
    if (event.mergeGroup !== undefined)
        return reviewMergeGroup(world, inputs, event.mergeGroup);
    const pull = await findPull(world.github, event);
    if (pull?.state !== "open") {
        world.log.line(`${pull === undefined ? "no pull request" : `#${pull.number}`} is open: nothing to review`);
        return { outputs: {}, summary: "" };
    }
    const assessed = await assessOrSayWhy(world, pull, inputs);
    const judge = approvalJudge(world.github, assessed);
    const { findings } = assessed.assessment;
    annotate(world.log, findings, (file) => assessed.removed.has(file));
    const twins = await judgeTwins(world, pull, inputs);
    const compose = async () => {
        const review = composeReview(assessed, await judge(reviews));
        return { ...review, status: worstStatus([review.status, ...twins]) };
    };
    let reviews = await readReviews(world.github, assessed);
    let told = await tellReview(world, { inputs, event }, await compose());
    // A run beside this one may have read an approval that came in between, and written before us: the last one to
    // write has to have read everything.
    for (let round = 1; round < mostRounds && told.kind === "written"; round++) {
        const now = await readReviews(world.github, assessed);
        if (sameReviews(reviews, now))
            break;
        reviews = now;
        told = await tellReview(world, { inputs, event }, await compose());
    }
    return outcomeOf(world, await compose(), told);
}
const mostRounds = 3;
async function findPull(github, { name, pull, followed }) {
    if (pull !== undefined)
        return github.readPull(pull);
    if (followed === undefined) {
        const message = `review needs an event that is about a pull request, got "${name}"`;
        throw new errors/* SettingsError */.G("The workflow step", [{ path: "mode", message }]);
    }
    const open = await github.findPulls({ state: "open", limit: 300 });
    const { sha, branch, repo } = followed;
    const isAt = ({ headRepo, headBranch }) => headRepo === repo && headBranch === branch;
    const found = open.find(({ headSha }) => headSha === sha) ?? open.find(isAt);
    // Lists leave out how many files there are.
    return found && github.readPull(found.number);
}
/** A policy that can't be read holds the pull request back: who has to agree is not known. */
async function assessOrSayWhy(world, pull, { config, dryRun }) {
    try {
        const policyAt = await policyTip(world.github, pull);
        return await assessPull(world.github, pull, { config, policyAt, now: world.now() });
    }
    catch (error) {
        if (!(error instanceof errors/* SettingsError */.G))
            throw error;
        const count = error.mistakes.length === 1 ? "a mistake" : `${error.mistakes.length} mistakes`;
        const status = {
            state: "failure",
            description: `${config} of ${pull.baseBranch} has ${count}; the run's log tells`,
        };
        try {
            if (!dryRun)
                await ensureStatus(world, pull.headSha, status);
        }
        catch (refusal) {
            if (!isRefused(refusal))
                throw refusal;
        }
        throw error;
    }
}
/**
 * A status belongs to a commit, and another pull request may have the same one as its head: into a branch with a milder
 * policy, say. The commit is as good as the worst of them.
 */
async function judgeTwins(world, pull, { config }) {
    const { github } = world;
    const [listed, byHead] = await Promise.all([
        github.findPulls({ state: "open", limit: 300 }),
        // A list of the newest misses an old one; of a fork's commit GitHub may not know where it belongs.
        github.findPullsOfHead(pull.headSha),
    ]);
    const twins = new Set([...byHead, ...listed].filter(({ headSha }) => headSha === pull.headSha).map(({ number }) => number));
    twins.delete(pull.number);
    const statuses = [];
    for (const number of twins) {
        const twin = await world.github.readPull(number);
        statuses.push(await judgeTwin(world, twin, config));
    }
    return statuses;
}
/** One that can't be judged must not leave an older, milder status standing. */
async function judgeTwin(world, twin, config) {
    try {
        return await judgePull(world, twin, { config, policyAt: await policyTip(world.github, twin) });
    }
    catch (error) {
        if (!(error instanceof errors/* SettingsError */.G))
            throw error;
        return {
            state: "failure",
            description: `#${twin.number} has the same head, and its policy can't be read`,
        };
    }
}
/** The base branch as it is: the base that GitHub notes in a pull request stays behind when that branch moves on. */
async function policyTip(github, { baseBranch, baseSha }) {
    return (await github.findBranch(baseBranch))?.sha ?? baseSha;
}
async function readReviews(github, { pull, gates }) {
    return gates.length === 0 ? [] : github.readReviews(pull.number);
}
function sameReviews(before, after) {
    const text = (reviews) => JSON.stringify(reviews.map(({ id, state, sha }) => [id, state, sha]));
    return text(before) === text(after);
}
async function outcomeOf(world, review, told) {
    const { assessed, status, body, approvals } = review;
    const { pull, incomplete, assessment } = assessed;
    const { findings, touched } = assessment;
    const grades = gradeCounts(findings);
    world.log.line(`#${pull.number}: ${status.state}: ${status.description}${grades === "" ? "" : ` (findings: ${grades})`}`);
    if (told.kind === "not-written" && told.why !== readOnlyToken)
        world.log.line(told.why);
    const ids = touched.map(({ integration }) => integration.id);
    const paths = await writeReports(world, findings, {
        integrations: ids,
        rules: rulesOf(assessed.policy),
    });
    const note = told.kind === "not-written" ? `> ${told.why}\n\n` : "";
    return {
        outputs: {
            findings: String(findings.length),
            risk: riskOf(findings),
            integrations: ids.join(","),
            approved: String(incomplete === undefined && [...approvals.values()].every(({ state }) => state === "success")),
            ...paths,
        },
        summary: `## Integration review of #${pull.number}\n\n${note}${body}`,
        ...(status.state === "failure" && incomplete !== undefined && { failed: incomplete }),
    };
}


/***/ })

};
