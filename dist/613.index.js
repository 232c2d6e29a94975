export const id = 613;
export const ids = [613,932];
export const modules = {

/***/ 5932:
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


/***/ })

};
