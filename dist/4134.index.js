export const id = 4134;
export const ids = [4134,5932,3551,1170];
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
  password, passwords, passwd, passphrase, passphrases, passcode, passcodes, pwd, pwds, pass, pw, secret, secrets, token, tokens, credential,
  credentials, creds, apikey, apikeys, api keys, apisecret, apitoken, accesskey, access keys, secretkey, privatekey,
  private keys, signing keys, authkey, accesstoken, authtoken, clientsecret, key, auth, authorization, bearer, jwt, cookie,
  signature, sig, salt, otp, pin, puk, sas, sk, psk, hmac, mnemonic, seed, pem, p12, pfx, keystore, license, licence, dsn,
  connectionstring, connection string, connstr, conn str, jaas config, pat, pepper, pincode, requirepass, masterauth,
  secretkeybase, recovery code, recovery codes, backup code, backup codes, snmp community, community string,
  dockerconfigjson, service account json, passwort, kennwort, senha, contrasena, motdepasse, mot de passe, wachtwoord, haslo
`);
// Said of a credential without being one: its address, its name, how long it lives, how many there are.
const about = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(`
  timeout ttl expiry expires expiration expire age lifetime validity seconds secs ms millis minutes hours days interval
  limit min max length digits size count rate rounds iterations cost attempts enabled enable disabled disable required
  require secure url uri endpoint host realm path header headers type scheme algorithm alg prefix version rotation policy
  strength issuer audience scope scopes provider source store field param column file filename dir location region mode
  strategy method format grant flow encoder hasher bucket banner consent metrics alias class changed retries ref name
  arn id in at optional domain
`);
// Keys in the sense of a map, a table or a public half.
const harmless = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(`
  public key, publishable key, site key, partition key, primary key, sort key, foreign key, cache key, routing key, hash key,
  range key, row key, group key, lookup key, message key, idempotency key, translation key, map key, unique key, dedup key,
  search key, shard key, index key, tag key, label key, non key, query key, registry key, hot key, key format,
  max tokens, min tokens, total tokens, prompt tokens, completion tokens, output tokens, input tokens,
  token limit, tokens per, max token, public token, key prefix, pass through, pool pre, secrets manager,
  existing secret, seed data, pull secret, pull secrets, token refresh, token bucket
`);
const secretFolders = ["secrets", "secret", "credentials", "creds", "stringdata", "passwords", "tokens"];
// What is said to people, in their language: `login.password: "Passwort"`.
const wordings = /^(?:i18n|l10n|locales?|translations?|messages)$/iu;
const credentialEnding = /(?:password|passwd|passphrase|pass|pwd|mnemonic|(?:root|bind|db|user|admin)pw|secret|token|credentials?|(?:api|private|access|secret|signing|encryption|master|ssh|deploy|hmac|account|storage|license|subscription|function|host|write|ingest|instrumentation|app|merchant|unseal|shared|auth|session)key)$/u;
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
    const isWording = names.some((name) => wordings.test(name));
    if (isCredentialName(own))
        return !isWording;
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
        return !lowerBeforeUpper && followers[left.toLowerCase()]?.includes(right.toLowerCase()) === true;
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
        const ordinary = isOrdinary(run.charAt(at - 1), run.charAt(at));
        if (ordinary === undefined)
            continue;
        pairs += 1;
        if (!ordinary)
            odd += 1;
    }
    return pairs >= 10 && odd / pairs > 0.3;
}
/** A word or a number, as names and paths are made of. */
function isWritten(part) {
    return /^(?:[A-Z]?[a-z]{3,}|[A-Z]{2,}|\d{1,4}|v\d{1,3})$/u.test(part) && !looksOdd(part);
}
function looksOdd(part) {
    let odd = 0;
    for (let at = 1; at < part.length; at++)
        if (isOrdinary(part.charAt(at - 1), part.charAt(at)) === false)
            odd += 1;
    return odd / part.length > 0.3;
}
/** Whether it looks drawn as a whole: what words and numbers of it are left out of account. */
function looksDrawn(run) {
    const parts = run.split(/[/_=+-]+/u);
    const rest = parts.filter((part) => !isWritten(part)).join("");
    return rest.length >= 16 && looksRandom(run);
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
        .filter(([run]) => looksDrawn(run) || run.split(/[/_=-]+/u).some(looksRandom) || decodesToText(run))
        .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}


/***/ }),

/***/ 24134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isReference: () => (/* reexport */ isReference),
  redact: () => (/* binding */ redact),
  redactAbout: () => (/* binding */ redactAbout),
  redactChange: () => (/* binding */ redactChange),
  redactKey: () => (/* binding */ redactKey),
  redactPath: () => (/* binding */ redactPath),
  redactText: () => (/* binding */ redactText)
});

// EXTERNAL MODULE: ./lib/text/rewrite-text.js
var rewrite_text = __webpack_require__(45271);
// EXTERNAL MODULE: ./lib/text/token-shapes.js
var token_shapes = __webpack_require__(24885);
// EXTERNAL MODULE: ./lib/review/diff/change.js
var change = __webpack_require__(5932);
// EXTERNAL MODULE: ./lib/review/secrets/credential-key.js
var credential_key = __webpack_require__(12887);
// EXTERNAL MODULE: ./lib/review/secrets/high-entropy.js
var high_entropy = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/review/secrets/known-secrets.js
var known_secrets = __webpack_require__(19781);
// EXTERNAL MODULE: ./lib/review/diff/key-words.js
var key_words = __webpack_require__(43501);
;// CONCATENATED MODULE: ./lib/review/secrets/public-identifier.js

/** Names of what is drawn or computed, and public all the same. */
const publicNames = (0,key_words/* listed */.KE)(`
  commit, sha, sha1, sha256, sha512, md5, digest, checksum, checksums, hash, revision, rev, ref, etag, fingerprint,
  thumbprint, integrity, image, tag, uses, source, from, public key, publishable key, site key, sitekey, target revision,
  certificate, cert, ca bundle, known hosts, authorized keys, trace id, span id, nonce
`);
/** Whether the name of a setting says that its value is a digest, a commit, an image, or the public half of a key. */
function isPublicName(name) {
    return (0,key_words/* hasPhrase */._P)((0,key_words/* wordsOf */.Z9)(name), publicNames);
}
/** What looks drawn at random and is told to everybody: each with the flag `g`. */
const identifiers = [
    // Digests of images and packages; commits of actions, modules and pages.
    /(?<![A-Za-z0-9])(?:sha(?:1|224|256|384|512)|md5)[:=][0-9a-f]{32,128}(?![A-Za-z0-9])/gu,
    /(?<![A-Za-z0-9])sha(?:256|384|512)-[A-Za-z0-9+/]{40,88}={0,2}/gu,
    /(?<=[\w.-]\/[\w./-]{1,200}@)[0-9a-f]{40}(?![A-Za-z0-9])/gu,
    /(?<=[?&]ref=|\/(?:commit|commits|tree|blob|raw|compare)\/|\b(?:commit|revision|sha) )[0-9a-f]{7,40}(?![A-Za-z0-9])/gu,
    // Names that clouds draw for what they make.
    /(?<![\w-])(?:vpc|subnet|sg|sgr|ami|i|vol|snap|eni|igw|nat|rtb|acl|eipalloc|lt|tgw|vpce|fs|fsmt|fsap|dopt|pcx|cgw|vgw)-[0-9a-f]{8,17}(?![\w-])/gu,
    /(?<![A-Za-z0-9])[a-z]{2}(?:-[a-z]{1,12}){1,3}-\d_[A-Za-z0-9]{9}(?![A-Za-z0-9])/gu,
    /(?<![A-Za-z0-9])arn:aws[\w-]{0,12}:[\w:/.*-]{1,512}/gu,
    /(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/giu,
    // Cipher suites, and constants in capitals.
    /(?<![A-Za-z0-9])[A-Z]{2,20}\d{0,4}(?:[_-](?:[A-Z]{1,20}\d{0,4}|\d{1,4})){1,12}(?![A-Za-z0-9])/gu,
    // Hosts: by their scheme, or by what they end with.
    /(?<=:\/\/)[a-z0-9](?:[a-z0-9-]{0,62}\.){1,8}[a-z]{2,24}(?![\w@])/gu,
    /(?<![\w@/=-])(?:[a-z0-9-]{1,63}\.){2,8}(?:com|net|org|io|aws|dev|cloud|internal|local|svc|app)(?![\w@.-])/gu,
    // The public half of a key.
    /(?<![A-Za-z0-9])(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d{3}|sk-ssh-ed25519@openssh\.com) AAAA[A-Za-z0-9+/]{20,1200}={0,2}/gu,
    /-----BEGIN (?:CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY)-----[\sA-Za-z0-9+/=\\]{0,4000}(?:-----END [A-Z ]{0,40}-----)?/gu,
];
/** Where text holds identifiers that everybody may read though they look drawn at random. */
function publicIdentifiers(text) {
    return identifiers.flatMap((identifier) => [...text.matchAll(identifier)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
    })));
}

;// CONCATENATED MODULE: ./lib/review/secrets/reference.js

// Where a credential lies instead of the credential itself. Whole values only: a default behind `:-` may be a secret.
const references = [
    /^\$[A-Z_][A-Z\d_]{0,100}$/u,
    /^\$\{\{? ?[A-Za-z_][\w.]{0,100} ?\}?\}$/u,
    // Without a value the shell stops with these words.
    /^\$\{[A-Za-z_]\w{0,100}:?\?[^{}]{0,200}\}$/u,
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
    return references.some((reference) => reference.test(bare)) && (0,token_shapes/* tokensIn */.gF)(bare).length === 0;
}
const word = /^(?:true|false|null|none|nil|~||basic|bearer|digest|oauth2?|oidc|saml|jwt|hmac|mtls|iam|sigv4|kerberos|ntlm|anonymous|api[-_]?key)$/iu;
/** A switch, nothing at all, the name of a scheme, or a reference: shown even where a credential is expected. */
function isPlain(value) {
    return word.test(value.trim()) || isReference(value);
}

;// CONCATENATED MODULE: ./lib/review/secrets/secret-addresses.js


/** Credentials at the places of an address that are made for them, and in the paths of webhooks. */
function addressSecrets(text) {
    if (!/[@$]|\/\/|:[\d*$]/u.test(text))
        return [];
    return [...logins(text), ...hookPaths(text)];
}
// `scheme://user:password@host`; a password may hold a slash, so with a colon before it the last @ counts.
const userinfo = /:?\/\/([^\s/?#@:"'<>]{0,256}:[^\s"'<>]{0,512}|[^\s/?#@"'<>]{1,512})@(?=[\w[(])/gu;
// The same without a scheme (`root:hunter2@tcp(db)`); an image's digest is none, nor is the version of a package.
const bareUserinfo = /(?<![\w/.])(?!(?:npm|pkg|file|git|workspace|docker|jsr):)[\w.%+-]{1,64}:(?!\/\/)([^\s:@"'<>]{1,256})@(?!sha256|[\^~v]?\d{1,6}(?:\.\d{1,6}){0,2}(?![.\d]))(?=[\w[(])/gu;
const oracle = /:thin:[^\s/@]{0,64}\/([^\s@"'<>]{1,256})@/gu;
const sqlPlus = /(?<![\w@.-])[\w.]{1,64}\/([^\s/@"'<>]{6,128})@(?=\w)/gu;
// `host:port:database:user:password`, a line of .pgpass.
const pgpass = /(?<![\w.*-])(?:\*|localhost|(?:[\w-]{1,63}\.){1,8}[\w-]{1,63}):(?:\d{1,5}|\*):[^\s:]{1,63}:[^\s:]{1,63}:([^\s"':]{1,256})/gu;
// `user:$2y$10$…`, and what other ways to keep a password look like.
const hash = /(?<![\w$])(\$(?:2[abxy]?|apr1|[156y]|7|argon2\w{1,2}|scrypt|pbkdf2[\w-]{0,12}|bcrypt[\w-]{0,10}|sm3|md5)\$[\w./$+=,:-]{8,512})/gu;
const pbkdf2 = /(?<![\w$])((?:pbkdf2_sha\d{1,3}|bcrypt_sha256|scrypt)(?:\$|:)[\w./$+=,:-]{20,512})/gu;
function logins(text) {
    const found = (pattern, isSecret) => [...text.matchAll(pattern)].flatMap((match) => {
        const [whole, secret = ""] = match;
        const start = match.index + whole.indexOf(secret, whole.startsWith(secret) ? 0 : 1);
        return isSecret(secret) ? [{ start, end: start + secret.length }] : [];
    });
    const isDrawn = (secret) => /\d/u.test(secret) && !isPlain(secret);
    return [
        ...found(userinfo, (secret) => !secret.split(":").every((part) => isPlain(part))),
        ...found(bareUserinfo, (secret) => !isPlain(secret)),
        ...found(oracle, (secret) => !isPlain(secret)),
        ...found(sqlPlus, (secret) => isDrawn(secret) && /[A-Z!#$%^&*?~]/u.test(secret)),
        ...found(pgpass, (secret) => !isPlain(secret) && !/^\d+$/u.test(secret)),
        ...found(hash, () => true),
        ...found(pbkdf2, () => true),
    ];
}
// Whoever knows the rest of the address may post there.
const hooks = /(?<=\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)|(?:[\w-]{1,20}\.)?discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/\d+|[\w.-]{1,80}\.webhook\.office\.com\/webhookb2|outlook\.office(?:365)?\.com\/webhook|hooks\.zapier\.com\/hooks\/(?:catch|standard)|hook\.[\w.-]{1,20}\.?make\.com|hook\.integromat\.com|maker\.ifttt\.com\/trigger\/[\w-]{1,80}\/(?:json\/)?with\/key|hc-ping\.com|events\.pagerduty\.com\/integration|[\w-]{1,40}\.g\.alchemy\.com\/v2|[\w-]{1,40}\.infura\.io\/(?:ws\/)?v3|webhook\.site|open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/v2\/hook|api\.netlify\.com\/build_hooks|api\.vercel\.com\/v1\/integrations\/deploy|cronitor\.link(?:\/p)?|uptime\.betterstack\.com\/api\/v1\/heartbeat|healthchecks\.io\/ping|api\.telegram\.org\/bot|api\.render\.com\/deploy)[/]?)[^\s"'<>?#]{6,512}/gu;
const path = /:\/\/[^\s"'<>/?#]{1,255}(\/[^\s"'<>?#]{1,512})/gu;
const hookWord = /^(?:web)?hooks?\d?$|^(?:incoming|outgoing)webhooks?$|^(?:heartbeat|ping|notify|key|token|secret|invite|reset|magic)$/iu;
function hookPaths(text) {
    const known = [...text.matchAll(hooks)].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
    }));
    const others = [...text.matchAll(path)].flatMap((match) => {
        const [whole, address = ""] = match;
        const start = match.index + whole.length - address.length;
        const parts = address.split("/");
        const hook = parts.findIndex((part) => hookWord.test(part));
        if (hook === -1)
            return [];
        const spans = [];
        let at = start;
        for (const [index, part] of parts.entries()) {
            if (index > hook && isKeyPart(part))
                spans.push({ start: at, end: at + part.length });
            at += part.length + 1;
        }
        return spans;
    });
    return [...known, ...others];
}
/** A part of a path that nobody would write by hand. */
function isKeyPart(part) {
    return ((0,high_entropy/* looksRandom */.E)(part) ||
        (/^[\da-f-]{32,36}$/iu.test(part) && /\d/u.test(part)) ||
        (/^\w{14,}$/u.test(part) && /\d.*[a-z].*\d/iu.test(part)));
}

// EXTERNAL MODULE: ./lib/text/parts.js
var parts = __webpack_require__(99309);
;// CONCATENATED MODULE: ./lib/review/secrets/written-pairs.js



/**
 * Credentials that the name before them gives away, inside of one text: `password=…`, `"password": "…"`,
 * `:password => '…'`, `--password …`, `<password>…<`, `requirepass …`.
 */
function namedSecrets(text) {
    return [...pairs(text), ...written_pairs_elements(text), ...flags(text), ...directives(text)].filter(({ start, end }) => end > start && !isPlain(text.slice(start, end)));
}
// A name, what closes it, and what assigns.
const lead = /(?<![A-Za-z\d_.])([A-Za-z_][\w.-]{0,127})(?:["'`\]]{0,2})([ \t]{0,4})(=>|:=|\?=|\+=|==?|:(?!\/\/))([ \t]{0,4})/gu;
function pairs(text) {
    const spans = [];
    for (const match of text.matchAll(lead)) {
        const [whole, name = "", before, sign, after] = match;
        if (!(0,credential_key/* isCredentialName */.h)(name) || isInArn(text, match.index))
            continue;
        const start = match.index + whole.length;
        // A map is no value; its own names decide.
        if (/^(?:\[|\{)\s*(?:$|["':\w-]{1,64}\s*(?::|=>))/u.test(text.slice(start, start + 80)) && sign !== "=")
            continue;
        const lineStart = text.lastIndexOf("\n", match.index) + 1;
        const ownLine = text.includes("\n") && text.slice(lineStart, match.index).trim() === "";
        const spaced = before !== "" || after !== "";
        spans.push(valueAt(text, start, { tight: sign === "=" && !spaced, colon: sign === ":", ownLine }));
    }
    return spans;
}
/** `arn:aws:secretsmanager:…:secret:payments/stripe` says where it lies. */
function isInArn(text, at) {
    return /arn:aws[\w-]{0,12}:[\w:/.-]{0,200}$/u.test(text.slice(Math.max(0, at - 240), at));
}
/** The value that begins here: quoted, in braces, or up to what ends it. */
function valueAt(text, start, how) {
    const quote = text[start] ?? "";
    if (/["'`]/u.test(quote))
        return quotedAt(text, start, quote);
    if (how.tight && quote === "{") {
        const end = /\}(?!\})/u.exec(text.slice(start))?.index;
        if (end !== undefined)
            return { start: start + 1, end: start + end };
    }
    const [line = ""] = /^[^\r\n]*/u.exec(text.slice(start, start + longest)) ?? [];
    const end = start + endOf(line, { ...how, around: text.slice(Math.max(0, start - longest), start) });
    return trimmed(text, { start, end });
}
const longest = 2048;
function quotedAt(text, start, quote) {
    let end = start + 1;
    while (end < text.length && text[end] !== quote) {
        // A quote that is doubled stands for itself, as in YAML, SQL and ADO.NET.
        end += text[end] === "\\" ? 2 : 1;
        if (text[end] === quote && text[end + 1] === quote && text[end + 2] !== undefined)
            end += 2;
    }
    return { start: start + 1, end: Math.min(end, text.length) };
}
// The next of several pairs: `; user=`, `&x=`, `, port: 1`, ` --flag`, ` name=`.
const nextPair = /(?:[;,&]\s{0,4}|\s{1,4}(?:-{1,2})?)["':]?[A-Za-z_][\w.[\] -]{0,63}["']?\s{0,4}(?:=|:(?!\/\/))|\s-{1,2}[A-Za-z]/u;
/** How far a value without quotes goes in its line. */
function endOf(line, { tight, colon, ownLine, around }) {
    // The default of a variable, which may hold anything.
    if (/\$\{[^{}]*$/u.test(around) && line.includes("}"))
        return line.lastIndexOf("}");
    if (ownLine && /^[A-Za-z]+(?: [A-Za-z]+)*$/u.test(line))
        return line.length;
    const ends = [line.length];
    const found = (index) => {
        if (index !== undefined && index >= 0)
            ends.push(index);
    };
    // It stands inside of something quoted, which ends with that.
    for (const quote of ['"', "'", "`"]) {
        const open = around.slice(around.lastIndexOf("\n") + 1).split(quote).length % 2 === 0;
        if (open)
            found(line.indexOf(quote));
    }
    found(nextPair.exec(line)?.index);
    if (tight)
        found(/\s/u.exec(line)?.index);
    // `user:u;pass:p` in one word; after a blank, words may follow.
    if (colon && !around.endsWith(" "))
        found(/[;&\s]/u.exec(line)?.index);
    // What the text opened before, it closes behind.
    found(beforeClosers(line));
    return Math.min(...ends.filter((end) => end > 0), line.length);
}
function beforeClosers(line) {
    let end = line.length;
    while (end > 0 && /[\s;,)\]}>]/u.test(line.charAt(end - 1)))
        end -= 1;
    return end;
}
/** Without the dash of a default (`:-x`) and the blanks around. */
function trimmed(text, { start, end }) {
    let [from, to] = [start, end];
    while (from < to && /\s/u.test(text.charAt(from)))
        from += 1;
    if (text[from] === "-" && text[from - 1] === ":")
        from += 1;
    while (to > from && /\s/u.test(text.charAt(to - 1)))
        to -= 1;
    const value = text.slice(from, to);
    // `${NAME:?words}`: the shell stops with them where there is no value.
    const isComplaint = value.startsWith("?") && text[from - 1] === ":";
    return { start: from, end: isComplaint || isProse(value) ? from : to };
}
const functionWords = /(?:^|\s)(?:a|an|and|are|at|be|by|can|for|from|has|in|is|it|must|not|of|on|or|please|should|the|this|to|was|with|you|your)(?:\s|$)/iu;
/** A sentence: `token: please sign in again`. */
function isProse(value) {
    return /^[A-Za-z]+(?:[ ,.'-]+[A-Za-z]+){2,}[.!?]?$/u.test(value.slice(0, 400)) && functionWords.test(value);
}
const written_pairs_element = /<([A-Za-z][\w:.-]{0,63})(?:\s[^<>]{0,200})?>([^<]{1,2048})/gu;
function written_pairs_elements(text) {
    return [...text.matchAll(written_pairs_element)].flatMap((match) => {
        const [whole, name = "", value = ""] = match;
        const end = match.index + whole.length;
        const isCredential = (0,credential_key/* isCredentialName */.h)((0,parts/* lastPart */.S_)(name, ":"));
        return isCredential ? [trimmed(text, { start: end - value.length, end })] : [];
    });
}
const flag = /(?:^|[\s"'[,(])(--?|\/)([A-Za-z][\w.-]{1,64})[ \t]{1,4}("[^"\n]{1,512}"|'[^'\n]{1,512}'|[^\s"']{1,512})/gu;
const nextFlag = /^--?[A-Za-z][\w-]*(?:=|$)/u;
/** `--password …`, `-storepass …`. */
function flags(text) {
    return [...text.matchAll(flag)].flatMap((match) => {
        const [, , name = "", value = ""] = match;
        return (0,credential_key/* isCredentialName */.h)(name) && !nextFlag.test(value) ? [unquoted(match, value)] : [];
    });
}
function unquoted(match, value) {
    const end = match.index + match[0].length;
    return /^["'`]/u.test(value)
        ? { start: end - value.length + 1, end: end - 1 }
        : { start: end - value.length, end };
}
// In their files and languages the word alone assigns: `requirepass …`, `SetEnv DB_PASS …`, `IDENTIFIED BY '…'`.
const directive = /(?<![\w.-])(identified by|[A-Za-z][\w.-]{1,63})[ \t]{1,8}(?:(?:is|to|=|AS|password)[ \t]{1,4})?("[^"\n]{1,512}"|'[^'\n]{1,512}'|[^\s"';,)]{4,512})/giu;
const sure = /^(?:requirepass|masterauth|rootpw|identified by)$/iu;
const loginBefore = /(?:login|user|account)[ \t]{1,8}[^\s]{1,64}[ \t]{1,8}$/iu;
function directives(text) {
    const spans = [];
    for (let at = 0; at < text.length;) {
        directive.lastIndex = at;
        const match = directive.exec(text);
        if (match === null)
            break;
        const [whole, name = "", value = ""] = match;
        // What it takes for a value may be the name of the next.
        at = match.index + name.length;
        if (!sure.test(name) && !(0,credential_key/* isCredentialName */.h)(name))
            continue;
        const quoted = /^["']/u.test(value);
        const bare = quoted ? value.slice(1, -1) : value;
        const before = text.slice(Math.max(0, match.index - 140), match.index);
        const isValue = sure.test(name) ||
            loginBefore.test(before) ||
            looksChosen(bare) ||
            (quoted && isAssigning(whole) && !bare.includes(" "));
        if (isValue)
            spans.push(unquoted(match, value));
    }
    return spans;
}
/** `PASSWORD 'x'` in SQL, `psk "x"` in a file of settings; `the token "x" is` is prose. */
function isAssigning(whole) {
    return /^[A-Z ]+[ \t]|^(?:psk|password|secret)[ \t]+["']/u.test(whole);
}
/** Nobody writes this as a word, and no machine as a name: letters of both cases or a sign, and digits. */
function looksChosen(text) {
    if (isPlain(text) || !/\d/u.test(text) || !/[A-Za-z]/u.test(text) || text.length < 6)
        return false;
    return /[!#$%^&*?~]/u.test(text) || (/[A-Z]/u.test(text) && /[a-z]/u.test(text));
}

;// CONCATENATED MODULE: ./lib/review/secrets/secret-commands.js


/** Credentials in headers, in the arguments of programs and of calls. */
function commandSecrets(text) {
    const isSeveralWords = /\s/u.test(text);
    const inWords = (pattern, isSecret) => isSeveralWords ? found(text, pattern, isSecret) : [];
    return [
        ...inWords(scheme, (secret) => !isPlain(secret)),
        ...inWords(login, (secret) => !isPlain(secret)),
        ...inWords(ofProgram, (secret) => !isPlain(secret)),
        ...found(text, opensslPass, (secret) => !isPlain(secret)),
        ...(text.includes("-")
            ? found(text, shortFlag, (secret) => looksChosen(secret) && !/[()[\]{}|\\]/u.test(secret))
            : []),
        ...(text.includes("=") ? found(text, cookie, (secret) => secret.length >= 8 && /\d/u.test(secret)) : []),
        ...(/["']/u.test(text) ? found(text, quoted, withSign) : []),
        ...(/^\S{8,64}$/u.test(text) && withSign(text) ? [{ start: 0, end: text.length }] : []),
    ];
}
// All small letters is prose: "Basic authentication".
const scheme = /\b(?:Bearer|Basic|Digest|ApiKey|Token|Negotiate|NTLM)\s{1,3}(?![a-z]+[.,]?(?:\s|$))([^\s"'<>,]{6,2048})/gu;
// `curl -u user:password`, smbclient's `-U user%password`.
const login = /(?:^|[\s"'])--?(?:u|U|user|proxy-user|credentials|login|auth)[ =]?["']?[^\s:"'/%]{1,64}[:%](?!\/\/)([^\s"']{1,256})/gu;
// Programs whose short option is a password, whatever it looks like.
const ofProgram = /(?:^|[\s"'/;&|(:={])(?:(?:mysql\w*|mariadb[\w-]{0,12}|mongo\w*|sshpass|(?:docker|podman|nerdctl|skopeo|oras|helm registry|az acr) login)\s(?:[^\n"';|]{0,200}\s)?-p ?|(?:ldap\w{3,12}|xfreerdp)\s(?:[^\n"';|]{0,200}\s)?-w ?|redis-cli\s(?:[^\n"';|]{0,200}\s)?-a ?|(?:sqlcmd|bcp|isql|zip)\s(?:[^\n"';|]{0,200}\s)?-P ?|(?:7z|7za|unrar)\s(?:[^\n"';|]{0,200}\s)?-p|(?:plink|pscp)\s(?:[^\n"';|]{0,200}\s)?-pw )["']?([^\s"']{3,256})/gu;
const opensslPass = /(?:^|[\s"'=])-?-?(?:pass(?:in|out)?\s)?pass:([^\s"']{3,256})/gu;
const shortFlag = /(?:^|[\s"'[,])-[pawPWsk] ?([^\s"':/]{6,256})(?=["'\s,\]]|$)/gu;
const cookie = /(?:[Ss]ession\w{0,10}|[Ss][Ii][Dd]|connect\.sid|JSESSIONID|PHPSESSID|csrf\w{0,8}|xsrf-token|remember_\w{2,20}|auth\w{0,10})=([^\s;"',&<>]{8,512})/gu;
const quoted = /["']([^"'\s]{8,64})(?=["'])/gu;
function found(text, pattern, isSecret) {
    return [...text.matchAll(pattern)].flatMap((match) => {
        const [whole, secret = ""] = match;
        const end = match.index + whole.length;
        return isSecret(secret) ? [{ start: end - secret.length, end }] : [];
    });
}
/** A password by its signs: names, paths and expressions have none or others. */
function withSign(text) {
    return (looksChosen(text) &&
        /[!#$%^&*?~]/u.test(text) &&
        !/[/(){}[\]<>=|\\]|:\/\/|\$[A-Z_{]|%[a-zA-Z(]|^[#*?!]|\.\*|\^$/u.test(text));
}

;// CONCATENATED MODULE: ./lib/review/secrets/unescaped.js

const entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const percent = [
    /(?:%[0-9A-Fa-f]{2})+/gu,
    ([run = ""]) => Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"),
];
const unescaped_layers = [
    // A quote inside of quotes, as a shell has it.
    [/'\\''/gu, () => "'"],
    // The same as part of what is quoted around it.
    [/'\\''/gu, () => "\u0000"],
    [
        /\\(?:u([0-9A-Fa-f]{4})|([\s\S]))/gu,
        ([, hex, sign = ""]) => hex === undefined ? (controls[sign] ?? sign) : String.fromCharCode(Number.parseInt(hex, 16)),
    ],
    [
        /&(?:(amp|lt|gt|quot|apos)|#(\d{1,6}));/gu,
        ([, name, code]) => (name === undefined ? String.fromCharCode(Number(code)) : (entities[name] ?? "")),
    ],
];
const controls = { n: "\n", r: "\r", t: "\t" };
/** As many layers are undone: a document in a string in a document is as deep as people nest. */
const mostLayers = 3;
/** The text as it is, and as it reads with its escapes undone, layer by layer: percent signs, backslashes, entities. */
function readingsOf(text) {
    const from = Array.from({ length: text.length }, (_, at) => at);
    const whole = { text, from, to: from.map((at) => at + 1) };
    const decoded = peeled(whole, percent);
    // A document may stand in a query: what its percent signs hide is looked into like any other.
    const bases = [whole, ...decoded.slice(-1)];
    return [whole, ...decoded, ...bases.flatMap((base) => unescaped_layers.flatMap((layer) => peeled(base, layer)))];
}
/** One layer of a kind after the other undone. */
function peeled(whole, [pattern, spell]) {
    const readings = [];
    let last = whole;
    for (let depth = 0; depth < mostLayers; depth++) {
        const next = (0,rewrite_text/* rewriteText */.Q)(last, pattern, spell);
        if (next === undefined)
            break;
        readings.push(next);
        last = next;
    }
    return readings;
}

;// CONCATENATED MODULE: ./lib/review/secrets/redact.js













/** Longer text is not looked into but hidden as a whole: it bounds the time, and nobody reads it in a comment. */
const mostCharacters = 4096;
const redact_scheme = /^(?:Bearer|Basic|Token|Digest|ApiKey|Negotiate|AWS4-HMAC-SHA256) +/iu;
/** A credential as it may be shown: its public beginning and its length. */
function mask(secret) {
    const shown = redact_scheme.exec(secret)?.[0] ?? "";
    return `${shown}${(0,known_secrets/* publicPrefix */.O)(secret.slice(shown.length))}…(${[...secret].length} chars)`;
}
/** What an earlier pass has hidden stays as it is. */
const masked = /…\(\d{1,7} chars(?:, changed)?\)/gu;
/** Where text holds credentials, in whatever layer of escapes; in order, none in another. */
function secretSpans(text, drawn) {
    return merged(readingsOf(text).flatMap((reading) => spansOf(reading.text, drawn).map((span) => {
        const [start, end] = (0,rewrite_text/* originalSpan */.m)(reading, span.start, span.end);
        return { start, end };
    })));
}
function merged(spans) {
    const apart = [];
    for (const span of [...spans].sort((a, b) => a.start - b.start)) {
        const last = apart.at(-1);
        if (last !== undefined && span.start <= last.end)
            last.end = Math.max(last.end, span.end);
        else
            apart.push({ ...span });
    }
    return apart;
}
function spansOf(text, drawn) {
    return [
        ...(0,known_secrets/* knownSecrets */.x)(text),
        ...addressSecrets(text),
        ...namedSecrets(text),
        ...commandSecrets(text),
        ...(drawn === "hidden" ? drawnStrings(text) : []),
    ].filter(({ start, end }) => end > start);
}
function drawnStrings(text) {
    const spans = (0,high_entropy/* highEntropy */.K)(text);
    return spans.length === 0 ? spans : (0,high_entropy/* highEntropy */.K)(withoutIdentifiers(text));
}
function withoutIdentifiers(text) {
    return publicIdentifiers(text).reduce((left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end), text);
}
// Names and numbers: too short for a token, without the signs that a pair or a password has. Most of what is asked about.
const redact_short = /^[\w./-]{0,11}$/u;
/** Any text with the credentials in it hidden: tokens, private keys, passwords in URLs, random strings, named pairs. */
function redactText(text) {
    return redactIn(text, "hidden");
}
function redactIn(text, drawn) {
    if (redact_short.test(text))
        return text;
    if (text.length > mostCharacters)
        return mask(text);
    // Around what was hidden already.
    const parts = [];
    let done = 0;
    for (const match of text.matchAll(masked)) {
        parts.push(maskIn(text.slice(done, match.index), drawn), match[0]);
        done = match.index + match[0].length;
    }
    return [...parts, maskIn(text.slice(done), drawn)].join("");
}
function maskIn(text, drawn) {
    return maskSpans(text, secretSpans(text, drawn));
}
function maskSpans(text, spans) {
    return spans.reduceRight((shown, { start, end }) => shown.slice(0, start) + mask(text.slice(start, end)) + shown.slice(end), text);
}
/** A value as it may be shown, under its key. */
function redact(value, key = []) {
    if ((0,credential_key/* isCredentialKey */.N)(key) && !isPlain(value))
        return mask(value);
    const own = key.findLast((segment) => !(0,change.isPosition)(segment)) ?? "";
    return redactIn(value, isPublicName(own) ? "shown" : "hidden");
}
/** So many neighbouring characters of a credential tell too much; letters alone may be a word that both have. */
const mostShown = 6;
const mostLetters = 8;
/** A sentence about values under a key: besides what gives itself away, no part of what is hidden of either stands in it. */
function redactAbout(sentence, values, key) {
    const shownKey = redactKey(key);
    const hidden = [
        ...values.flatMap((value) => (value === undefined ? [] : hiddenParts(value, key))),
        ...key.filter((segment, at) => segment !== shownKey[at]),
    ];
    const spans = hidden.flatMap((part) => commonParts(sentence, part));
    return redactText(maskSpans(sentence, merged(spans)));
}
function hiddenParts(value, key) {
    if (isPlain(value))
        return [];
    if ((0,credential_key/* isCredentialKey */.N)(key))
        return [value.slice(0, mostCharacters)];
    if (value.length > mostCharacters || redact_short.test(value))
        return [];
    return secretSpans(value, "hidden").map(({ start, end }) => value.slice(start, end));
}
function commonParts(sentence, part) {
    const pieces = new Set();
    for (let at = 0; at + mostShown <= part.length; at++)
        pieces.add(part.slice(at, at + mostShown));
    const spans = [];
    for (let at = 0; at + mostShown <= sentence.length; at++)
        if (pieces.has(sentence.slice(at, at + mostShown)))
            spans.push({ start: at, end: at + mostShown });
    return merged(spans).filter(({ start, end }) => end - start >= mostLetters || /[^A-Za-z ]/u.test(sentence.slice(start, end)));
}
/** Both sides of a change as they may be shown; says "changed" where the reader can't see it. */
function redactChange(before, after, key) {
    const [was, is] = [before, after].map((value) => (value === undefined ? undefined : redact(value, key)));
    const hidden = was !== undefined && is !== undefined && before !== after && is !== after;
    return { before: was, after: hidden ? is.replace(/ chars\)/u, " chars, changed)") : is };
}
/** A key path as it may be shown: a hostile file can hold a token as a key, and dots in it make several of it. */
function redactKey(key) {
    const tokens = key.length < 2 ? [] : (0,token_shapes/* tokensIn */.gF)(key.join("."));
    let at = 0;
    return key.map((segment) => {
        const [start, end] = [at, at + segment.length];
        at = end + 1;
        return tokens.some(([from, to]) => from < end && start < to) ? mask(segment) : redactText(segment);
    });
}
/** A path as it may be shown: somebody may have called a file by a token. The hash of a built file is none. */
function redactPath(path) {
    return path
        .split("/")
        .map((part) => redactIn(part, /(?<![\dA-Za-z])[\da-f]{16,}(?![\dA-Za-z])/u.test(part) ? "shown" : "hidden"))
        .join("/");
}


/***/ })

};
