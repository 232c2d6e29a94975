export const id = 8690;
export const ids = [8690,6728];
export const modules = {

/***/ 99589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ quantityAt),
/* harmony export */   u: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var _formats_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63543);

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
    let product = plainNumber(tokens[at]?.text ?? "");
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
        return (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$4)(source);
    const [digits = source] = /^[\d_]+(?:\.[\d_]+)?(?:[eE][+-]?\d+)?/u.exec(source) ?? [];
    return (0,_formats_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$4)(digits);
}


/***/ }),

/***/ 26728:
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
const elixir = { id: "elixir", lineComments: hash, longQuotes: ['"""', "'''"], quotes: both };
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
    ru: ruby,
    php,
    rs: rust,
    ex: elixir,
    exs: elixir,
    swift: jvm,
    dart: jvm,
};
/** Files of code without an ending of their own. */
const byName = [
    [
        /^(?:rakefile|vagrantfile|fastfile|appfile|deliverfile|capfile|guardfile|puppetfile|berksfile|dangerfile)$/u,
        ruby,
    ],
    [/^jenkinsfile(?:\.[\w-]+)?$/u, jvm],
    [/^(?:tiltfile|build\.bazel|module\.bazel|workspace(?:\.bazel)?|.+\.(?:bzl|star))$/u, python],
];
function codeLanguage(path) {
    const file = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
    const named = byName.find(([pattern]) => pattern.test(file));
    if (named !== undefined)
        return named[1];
    const extension = /\.([a-z]+)$/u.exec(path.toLowerCase())?.[1] ?? "";
    return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
}


/***/ }),

/***/ 84952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ tellingLiterals),
/* harmony export */   Q: () => (/* binding */ isConfigurationCode)
/* harmony export */ });
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
    // What pages there are is no setting, wherever the file lies.
    return configurationCode.test(path) && !/(?:^|\/)(?:routes?|urls)(?:\.\w+|\/[^/]+)$/iu.test(path);
}
/** Of the literals of a source file those that say how others are called, and the environment variables that it reads. */
function tellingLiterals(settings) {
    return settings.flatMap((setting) => {
        const { value = "", type, role } = setting;
        if (role !== undefined)
            return [setting];
        const name = setting.key.slice(-2).join(".");
        // Another variable or constant in the place of one is as much a change as another text.
        if (type === "other" && setting.references !== undefined)
            return behaviour.test(name) || text.test(name) ? [setting] : [];
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

/***/ 18690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  canMatter: () => (/* binding */ canMatter),
  readSettings: () => (/* binding */ readSettings),
  settingsIn: () => (/* binding */ settingsIn)
});

// EXTERNAL MODULE: ./lib/review/formats/format.js
var formats_format = __webpack_require__(53200);
// EXTERNAL MODULE: ./lib/review/formats/index.js + 9 modules
var formats = __webpack_require__(69702);
// EXTERNAL MODULE: ./lib/text/parts.js
var parts = __webpack_require__(99309);
;// CONCATENATED MODULE: ./lib/review/formats/pins.js


/**
 * Settings that choose the version of something say of what: images (Kubernetes, compose, Helm, Kustomize, Nomad, pipelines),
 * charts, providers and modules of Terraform, actions and orbs, collections of Ansible.
 */
function withPins(settings, { path, text }) {
    const around = {
        file: (0,formats_format/* fileName */.Md)(path),
        lines: () => (lines ??= text.split("\n")),
        siblings: siblingsIn(settings),
    };
    let lines;
    return settings.map((setting) => {
        const pin = pinOf(setting, around);
        return pin === undefined ? setting : { ...setting, pins: pin };
    });
}
/** Built when the first is asked for: most files pin nothing. */
function siblingsIn(settings) {
    let values;
    return (key, name) => {
        values ??= new Map(settings.map((setting) => [setting.key.join("\0"), setting.value ?? ""]));
        return values.get([...key.slice(0, -1), name].join("\0"));
    };
}
function pinOf({ key, value, line }, around) {
    if (value === undefined || value === "" || value.length > 500 || value.includes("\n"))
        return undefined;
    const name = key.at(-1) ?? "";
    const beside = (other) => around.siblings(key, other);
    if (key[0] === "FROM" && key.length === 2)
        return { name: withoutRegistry(name), version: versionIn(value) };
    if (name === "uses" || name === "task" || key.at(-2) === "orbs")
        return actionPin(value, around.lines()[line - 1] ?? "");
    if (name === "image" || name === "pipe")
        return imagePin(value);
    if (name === "tag" || name === "imageTag" || name === "newTag")
        return tagPin(key, value, beside);
    if (name === "source")
        return sourcePin(value);
    if (name === "version" || name === "targetRevision")
        return versionPin(key, value, { ...around, beside });
    if (key.at(-2) === "required_providers")
        return { name: `hashicorp/${name}`, version: versionIn(value) };
    return /[?&]ref=/u.test(value) ? sourcePin(value) : undefined;
}
/** `registry:5000/team/postgres:16-alpine@sha256:…` */
function imagePin(value) {
    const [plain = ""] = value.split("@");
    // The colon before a slash is a port.
    const colon = plain.lastIndexOf(":");
    const hasTag = colon > plain.lastIndexOf("/");
    const name = withoutRegistry(hasTag ? plain.slice(0, colon) : plain);
    if (!/^[\w./-]{1,200}$/u.test(name))
        return undefined;
    return { name, version: hasTag ? versionIn(plain.slice(colon + 1)) : "" };
}
/** A registry has a dot or a port, or is this machine: Docker's own rule. */
function withoutRegistry(name) {
    const slash = name.indexOf("/");
    const first = name.slice(0, Math.max(slash, 0));
    return /[.:]|^localhost$/u.test(first) ? name.slice(slash + 1) : name;
}
/** The tag alone, as values of Helm and Kustomize have it. */
function tagPin(key, value, beside) {
    const isKustomize = key.at(-1) === "newTag";
    const repository = isKustomize
        ? (beside("newName") ?? key.at(-2))
        : (beside("repository") ?? beside("image") ?? beside("name"));
    const plain = repository === undefined ? undefined : imagePin(repository);
    return plain && { name: plain.name, version: versionIn(value) };
}
/** `aws-actions/configure-aws-credentials@v4`; one that is pinned by its commit has the version behind it. */
function actionPin(value, line) {
    const [, name, ref] = /^(?!\.)([\w./-]{1,200})@([\w./-]{1,100})$/u.exec(value) ?? [];
    if (name === undefined || ref === undefined)
        return undefined;
    const comment = line.slice(0, 500).split("#")[1] ?? "";
    const told = /\bv?(\d{1,6}(?:\.\d{1,6}){0,3})\b/u.exec(comment)?.[1];
    return { name, version: versionIn(isCommit(ref) ? (told ?? "") : ref) };
}
/** `git::https://github.com/acme/network.git?ref=v1.2.0` */
function sourcePin(value) {
    const [, place, ref] = /^([^?]{1,300})\?(?:[^#]{0,100}&)?ref=([\w./-]{1,100})/u.exec(value) ?? [];
    if (place === undefined || ref === undefined)
        return undefined;
    const name = place.replace(/^git::|\.git(?=$|\/)/gu, "").replace(/^\w+:\/\//u, "");
    return { name, version: versionIn((0,parts/* lastPart */.S_)(ref, "/")) };
}
function versionPin(key, value, { file, beside }) {
    const owner = key.at(-2) ?? "";
    const version = versionIn(value);
    if (key.at(-3) === "required_providers" || (key[0] === "provider" && key.length === 3))
        return { name: beside("source") ?? `hashicorp/${owner}`, version };
    const source = key[0] === "module" ? beside("source") : undefined;
    if (source !== undefined)
        return { name: source, version };
    const chart = beside("chart");
    if (chart !== undefined)
        return { name: (0,parts/* lastPart */.S_)(chart, "/"), version };
    if (/^(?:chart|requirements)\.ya?ml$/u.test(file) && key[0] === "dependencies")
        return { name: beside("name") ?? owner, version };
    return key[0] === "collections" || key[0] === "roles"
        ? { name: beside("name") ?? beside("src") ?? owner, version }
        : undefined;
}
function isCommit(ref) {
    return /^[\da-f]{40}(?:[\da-f]{24})?$/u.test(ref);
}
/** A version or a range of them; not the name of a branch, a commit or a digest. */
function versionIn(text) {
    const bare = text.trim();
    return /^[v~^<>=![(\s]{0,5}\d/u.test(bare) && !/^(?=[\da-f]*[a-f])[\da-f]{7,64}$/u.test(bare) ? bare : "";
}

;// CONCATENATED MODULE: ./lib/review/formats/embedded.js

const maxText = 400_000;
/**
 * Replaces a value that is a whole file, such as `application.yml` in a ConfigMap or a patch of Kustomize, by the
 * settings of that file. One that can't be read stays a value.
 */
function expandEmbedded(settings, { text, formats, read }) {
    let lines;
    return settings.flatMap((setting) => {
        const { key, value = "", line } = setting;
        const name = key.at(-1) ?? "";
        const whole = value.includes("\n") || /^\s*(?:\{(?![{%])|\[)/u.test(value);
        if (!whole || value.length > maxText)
            return [setting];
        const path = nameOf(key, name, value);
        const format = path === undefined ? undefined : (0,formats_format/* formatOf */.be)(formats, path, value);
        if (path === undefined || format === undefined)
            return [setting];
        lines ??= text.split("\n");
        // Only a block scalar or heredoc keeps one line of the file per line of the value, starting on the next.
        const keepsLines = /(?:[|>][+-]?\d?[+-]?|<<-?\w+)\s*(?:#.*)?$/u.test((lines[line - 1] ?? "").slice(-200));
        try {
            const inner = read(format, value, path);
            if (inner.length === 0)
                return [setting];
            return inner.map((one) => ({
                ...one,
                key: [...key, ...one.key],
                line: keepsLines ? line + one.line : line,
            }));
        }
        catch (error) {
            if (error instanceof formats_format/* Unreadable */.IO)
                return [setting];
            throw error;
        }
    });
}
/** What the embedded file would be called: by its key, or where files are known to be by what they look like. */
function nameOf(key, name, value) {
    if (name.includes("."))
        return name;
    const start = value.slice(0, 2_000);
    if (/^\s*(?:\{\s*["}]|\[\s*["{[\]])/u.test(start) && value.includes("\n"))
        return "value.json";
    const isPatch = /^(?:patch|patchesStrategicMerge|patches|patchesJson6902)$/u;
    if (isPatch.test(name) || isPatch.test(key.at(-2) ?? ""))
        return "patch.yaml";
    const holdsFiles = key.some((segment) => /^(?:ConfigMap|Secret)\/|^(?:stringData|configMapGenerator|configs)$/u.test(segment));
    if (!holdsFiles || !value.includes("\n"))
        return undefined;
    const said = start.split("\n").filter((one) => !/^\s*(?:[#;]|$)/u.test(one));
    const first = said[0]?.trim();
    if (first === undefined)
        return undefined;
    if (said.every((one) => /^(?:export )?[A-Za-z_][\w.-]*=/u.test(one)))
        return said.every((one) => /^(?:export )?[A-Z_][A-Z\d_]*=/u.test(one)) ? ".env" : "value.properties";
    if (/^\[[^\]]+\]$/u.test(first))
        return "value.ini";
    if (/^<(?:\?xml|\w)/u.test(first))
        return "value.xml";
    return said.every((one) => /^\s*(?:-\s|[\w"'./-]+:(?:\s|$))/u.test(one)) ? "value.yaml" : undefined;
}

// EXTERNAL MODULE: ./lib/review/formats/outline.js
var outline = __webpack_require__(21585);
// EXTERNAL MODULE: ./lib/review/formats/tree.js
var tree = __webpack_require__(63543);
;// CONCATENATED MODULE: ./lib/review/formats/references.js

/** Names nested deeper, as in `${A:-${B:-c}}`, stay text. */
const maxDepth = 8;
/** Longer values are scripts and data. */
const maxValue = 4_096;
/**
 * A value taken from elsewhere says from where, and has its default in its place: the host in
 * `${STRIPE_URL:-https://api.stripe.com}` is what is called wherever nobody sets the variable. Knows shells and compose
 * (`${A:-b}`), Spring (`${a:b}`), serverless (`${env:A, 'b'}`), GitHub Actions (`${{ vars.A || 'b' }}`), Helm and Jinja
 * (`{{ .Values.a | default "b" }}`) and ERB (`<%= ENV.fetch("A", "b") %>`).
 */
function resolveReferences(setting) {
    const { value } = setting;
    if (value === undefined || value.length > maxValue || value.includes("\n"))
        return setting;
    if (!/\$\{|\{\$|\{\{|<%/u.test(value))
        return setting;
    const { text, references } = resolve(value, 0);
    if (references.length === 0)
        return setting;
    const [only, ...others] = references;
    const whole = only?.fallback === text && others.length === 0;
    const type = whole && setting.type === "string" ? typeOf(text) : setting.type;
    return { ...setting, value: type === "number" ? (0,tree/* numberText */.$4)(text) : text, type, references };
}
const marks = [
    { open: "${{", close: "}}" },
    { open: "{{", close: "}}" },
    { open: "<%=", close: "%>" },
    { open: "${", close: "}" },
    { open: "{$", close: "}" },
];
function resolve(text, depth) {
    const references = [];
    let out = "";
    let at = 0;
    while (at < text.length) {
        const mark = marks.find(({ open }) => text.startsWith(open, at));
        const end = mark === undefined ? undefined : endOf(text, at + mark.open.length, mark.close);
        if (mark === undefined || end === undefined) {
            out += text[at];
            at += 1;
            continue;
        }
        const source = text.slice(at, end + mark.close.length);
        const inner = text.slice(at + mark.open.length, end);
        const found = mark.close === "}" ? placeholder(inner, depth) : expression(inner);
        references.push(...found.references);
        // An empty default is none: `${A:-}` says no more than `${A}`.
        if (found.text === "" && mark.close === "}")
            out += `\${${found.references[0]?.name}}`;
        else
            out += found.text === undefined || found.text === "" ? source : found.text;
        at = end + mark.close.length;
    }
    return { text: out, references };
}
/** Where the closing mark is; a `}` of a placeholder is the one that no `{` within opened. */
function endOf(text, from, close) {
    if (close.length > 1) {
        const end = text.indexOf(close, from);
        return end === -1 ? undefined : end;
    }
    let open = 0;
    for (let at = from; at < text.length; at += 1) {
        if (text[at] === "{")
            open += 1;
        else if (text[at] === "}") {
            if (open === 0)
                return at;
            open -= 1;
        }
    }
    return undefined;
}
/** Where serverless and CloudFormation look a value up: `${ssm:/stripe/key}`, `${self:custom.url}`. */
const resolver = /^(?:env|self|opt|ssm|cf|file|s3|param|sls|aws|oc\.env|secretsmanager|resolve)$/iu;
/** `${A-b}`: only names in capitals end before a dash. */
const shell = /^([A-Z_][A-Z\d_]*)(?:(:?[-=?+])(.*))?$/su;
const spring = /^([A-Za-z_][\w.-]*)(?:(:[-=?+]|:|, ?)(.*))?$/su;
function placeholder(inner, depth) {
    // HOCON marks what may be missing: `${?PAY_URL}`.
    const bare = inner.trim().replace(/^[?$]/u, "");
    const [, name, mark = "", rest = ""] = shell.exec(bare) ?? spring.exec(bare) ?? [];
    if (name === undefined || depth >= maxDepth)
        return { references: [] };
    if (mark === "")
        return { references: [{ name }] };
    if (mark === ":" && resolver.test(name)) {
        const comma = rest.indexOf(",");
        const place = `${name}:${(comma === -1 ? rest : rest.slice(0, comma)).trim()}`;
        return comma === -1
            ? { references: [{ name: place }] }
            : withFallback(place, rest.slice(comma + 1), depth);
    }
    // `${A:?message}` must be set; `${A:+b}` is b where it is.
    if (/[?+]/u.test(mark))
        return { references: [{ name }] };
    return withFallback(name, rest, depth);
}
function withFallback(name, source, depth) {
    const bare = source.trim().replace(/^(["'])([^"']*)\1$/u, "$2");
    const { text, references } = resolve(bare, depth + 1);
    return { text, references: [{ name, fallback: text }, ...references] };
}
const defaults = [
    // Helm's `default "b" .a` and `.a | default "b"`, Jinja's `a | default('b')`, Liquid's `default: "b"`.
    /\b(?:default|d)\b[\s(:]{1,5}(?:"([^"]*)"|'([^']*)'|(-?\d[\w.]*|true|false)\b)/u,
    /(?:\|\||\bor\b|\?\?)\s?(?:"([^"]*)"|'([^']*)'|(-?\d[\w.]*|true|false)\b)/u,
    /\b(?:fetch|env_var|getenv|get_env|env)[\s(]{1,3}["'][\w.]+["'][\s,]{1,3}(?:"([^"]*)"|'([^']*)'|(-?\d[\w.]*|true|false)\b)/iu,
    // Ruby's block.
    /\bfetch\(["'][\w.]+["']\) ?\{ ?(?:"([^"]*)"|'([^']*)'|(-?\d[\w.]*|true|false)) ?\}/u,
];
const variable = /\b(?:ENV|env|environ|getenv|env_var|lookup)\b(?:\.(?:fetch|get))?[^"'\w]{0,3}(?:["']env["'],? ?)?["']([\w.]+)["']/iu;
const looked = /\b(?:include|template|secret|key|keyOrDefault|lookup|tpl|file)\b[\s(]{1,3}["']([^"']+)["']/u;
const names = /\$?(?:\.[A-Za-z_]\w*)+|[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*/gu;
const words = /^(?:default|d|or|and|not|if|else|quote|squote|toYaml|toJson|tojson|to_json|to_nice_yaml|b64enc|b64encode|b64dec|printf|print|required|trim\w*|indent|nindent|lower|upper|include|template|tpl|index|coalesce|ternary|int|bool|string|with|range|end|true|false|join|replace|fetch|to_s|inspect|ENV|env)$/u;
function expression(source) {
    const inner = source.slice(0, 1_000);
    const outside = inner.replaceAll(/"[^"]*"|'[^']*'/gu, '""');
    const found = variable.exec(inner)?.[1] ??
        looked.exec(inner)?.[1] ??
        outside.match(names)?.find((name) => !words.test(name));
    if (found === undefined)
        return { references: [] };
    const [, double, single, bare] = defaults.map((pattern) => pattern.exec(inner)).find((one) => one !== null) ?? [];
    const fallback = double ?? single ?? bare;
    // What is put together has no text before it is rendered, but it is a default.
    const composed = fallback === undefined ? composedDefault(inner) : undefined;
    const counts = fallback ?? composed;
    return {
        references: [{ name: found, ...(counts !== undefined && { fallback: counts }) }],
        ...(fallback !== undefined && { text: fallback }),
    };
}
/** `default (printf "https://%s" .Values.host)`: what stands between the parentheses. */
function composedDefault(inner) {
    const open = inner.indexOf("default (");
    const close = inner.indexOf(")", open);
    return open === -1 || close === -1 ? undefined : inner.slice(open + "default (".length, close);
}
function typeOf(text) {
    if (/^-?(?:\d+|\d+\.\d+)$/u.test(text))
        return "number";
    return /^(?:true|false)$/u.test(text) ? "boolean" : "string";
}

// EXTERNAL MODULE: ./lib/review/formats/template.js
var formats_template = __webpack_require__(80885);
;// CONCATENATED MODULE: ./lib/review/formats/read-configuration.js






/**
 * The settings of a configuration file in its format, or of a template for one. Values that are files of their own are
 * unfolded; what is taken from variables has its default in its place.
 * @throws Unreadable
 */
function readConfiguration(format, text, path) {
    return expandEmbedded(settingsOrTemplate(format, text, path), {
        text,
        formats: formats/* formats */.F,
        read: settingsOrTemplate,
    }).map(resolveReferences);
}
/** Lines that say something, in a file of no format that is known. */
function readOutline(text) {
    const template = (0,formats_template/* hideTemplates */.Y)(text);
    const settings = (0,outline/* outlineSettings */.k)(template?.text ?? text);
    return withTemplate(settings, template).map(resolveReferences);
}
function settingsOrTemplate(format, text, path) {
    try {
        return format.parse(text, path);
    }
    catch (error) {
        if (!(error instanceof formats_format/* Unreadable */.IO))
            throw error;
        const template = (0,formats_template/* hideTemplates */.Y)(text, {
            quoted: /^JSON/u.test(format.name),
            markup: format.name === "XML",
            // A template by its name has its own way with what elsewhere is a part of the value.
            dollars: (0,formats_format/* renderedName */.rA)(path) !== path,
        });
        if (template === undefined)
            throw error;
        return withTemplate(templateSettings(format, template.text, path), template);
    }
}
function templateSettings(format, text, path) {
    try {
        return format.parse(text, path);
    }
    catch (error) {
        if (error instanceof formats_format/* Unreadable */.IO)
            return (0,outline/* outlineSettings */.k)(text);
        throw error;
    }
}
function withTemplate(settings, template) {
    return template === undefined ? settings : [...settings.map(template.restore), ...template.statements];
}

// EXTERNAL MODULE: ./lib/review/manifests/index.js + 14 modules
var manifests = __webpack_require__(68189);
// EXTERNAL MODULE: ./lib/review/tokens/code-settings.js + 6 modules
var code_settings = __webpack_require__(53797);
// EXTERNAL MODULE: ./lib/review/diff/code-language.js
var code_language = __webpack_require__(26728);
// EXTERNAL MODULE: ./lib/review/diff/literals.js
var literals = __webpack_require__(84952);
;// CONCATENATED MODULE: ./lib/review/diff/read-settings.js









const generated = /(?:^|\/)(?:node_modules|vendor|third_party|bower_components|dist|coverage|\.next|\.terraform|__snapshots__|__fixtures__|__mocks__|testdata|fixtures|cassettes)\/|\.min\.\w+$|\.(?:designer|g|g\.i|generated|pb)\.(?:cs|vb|go|dart|ts|js|java|kt)$|modelsnapshot\.cs$|_pb2(?:_grpc)?\.py$|(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|packages\.lock\.json|composer\.lock|pnpm-lock\.yaml|deno\.lock)$/iu;
const testCode = /(?:^|\/)(?:tests?|specs?|__tests__|e2e)\/|[._-](?:tests?|spec|e2e)\.\w+$|(?:^|\/)test_[^/]+$|Tests?\.\w+$/u;
/**
 * Whether a change of a file can show in a review at all, so that no other needs to be fetched. One that the settings
 * name always can.
 */
function canMatter(path, { named = false } = {}) {
    if (named)
        return true;
    if (generated.test(path))
        return false;
    if (manifests/* manifests */.L.some(({ matches }) => matches(path)) || (0,formats_format/* isInFormat */.DN)(formats/* formats */.F, path))
        return true;
    // What tests call is made up; what configures them is not.
    return (0,code_language/* codeLanguage */.U)(path) !== undefined && ((0,literals/* isConfigurationCode */.Q)(path) || !testCode.test(path));
}
const byTokens = (_, text, language) => (0,code_settings/* codeSettings */.Z)(text, language);
/** Parsers are linear or nearly so; this bounds the worst that was found at a few seconds. */
const maxCharacters = 1_000_000;
/** What one file says. Never throws: what can't be read is a problem, not nothing. */
function readSettings(path, source, how = {}) {
    const text = commentsEnded(path, (source ?? "").replace(/^\uFEFF/u, "").replaceAll(/\r\n?/gu, "\n"));
    const reader = source === undefined ? undefined : readerOf(path, text, how);
    if (reader === undefined)
        return { settings: [], from: "config" };
    const unread = (problem) => ({ settings: [], from: reader.from, problem });
    if (text.length > maxCharacters) {
        return unread({ message: `is larger than ${maxCharacters} characters and was not read` });
    }
    if (text.includes("\0"))
        return unread({ message: `is named like ${reader.name} but is binary` });
    const conflict = conflictIn(text);
    if (conflict !== undefined)
        return unread({ message: "holds the marks of a merge conflict", line: conflict });
    try {
        return { settings: bounded(reader.parse(text, path)), from: reader.from };
    }
    catch (error) {
        return unread(problemOf(error, reader.name));
    }
}
/** The line of git's first mark: readers of lines would take one side or both for what the file says. */
function conflictIn(text) {
    const marks = ["<<<<<<< ", "\n=======\n", "\n>>>>>>> "];
    let at = 0;
    for (const mark of marks) {
        at = text.indexOf(mark, at);
        if (at === -1)
            return undefined;
    }
    const first = text.indexOf("<<<<<<< ");
    return first === 0 || text[first - 1] === "\n" ? (0,formats_format/* lineCounter */.LX)(text)(first) : undefined;
}
/**
 * YAML 1.1, which libyaml reads, ends a line at three more signs: a setting could hide behind one in a comment.
 * @see https://yaml.org/spec/1.1/#b-generic
 */
function commentsEnded(path, text) {
    if (!/\.ya?ml(?:\.|$)/iu.test(path))
        return text;
    return text.replace(/#[^\n]*/gu, (comment) => comment.replaceAll(/[\u0085\u2028\u2029]/gu, "\n"));
}
const read_settings_maxDepth = 300;
const maxExpanded = 20_000_000;
/** Keys repeat the names above them and anchors repeat values: a small file can be told in gigabytes. */
function bounded(settings) {
    let expanded = 0;
    for (const { key, value = "", line } of settings) {
        if (key.length > read_settings_maxDepth)
            throw new formats_format/* Unreadable */.IO(`is nested more than ${read_settings_maxDepth} levels deep`, line);
        expanded += key.reduce((length, segment) => length + segment.length, value.length);
        if (expanded > maxExpanded)
            throw new formats_format/* Unreadable */.IO(`expands to more than ${maxExpanded} characters`, line);
    }
    return settings;
}
/** A manifest is read for what it depends on, a format by key, configuration in code whole, other code for literals. */
function readerOf(path, text, { named = false, readCode = byTokens }) {
    const manifest = (0,manifests/* manifestOf */.$)(path, text);
    if (manifest !== undefined)
        return { ...manifest, from: "manifest" };
    const format = (0,formats_format/* formatOf */.be)(formats/* formats */.F, path, text);
    if (format !== undefined) {
        const parse = () => withPins(readConfiguration(format, text, path), { path, text });
        return { name: format.name, from: "config", parse };
    }
    const language = (0,code_language/* codeLanguage */.U)(path);
    if (language === undefined) {
        return named ? { name: "text", from: "config", parse: () => readOutline(text) } : undefined;
    }
    if (named || (0,literals/* isConfigurationCode */.Q)(path)) {
        const parse = () => readCode(path, text, language).map(resolveReferences);
        return { name: "code", from: "config", parse };
    }
    const parse = () => (0,literals/* tellingLiterals */.E)(readCode(path, text, language));
    return { name: "code", from: "literal", parse };
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
/** The settings of one file as it stands; empty for a file that has none or can't be read. */
function settingsIn(path, text) {
    return readSettings(path, text).settings;
}


/***/ }),

/***/ 53200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ isInFormat),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   LX: () => (/* binding */ lineCounter),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   TG: () => (/* binding */ until),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   rA: () => (/* binding */ renderedName)
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
/** The text before what the mark matches: lines without their comments. */
function until(text, mark) {
    const at = text.search(mark);
    return at === -1 ? text : text.slice(0, at);
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
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
}
/** The format of a file; of a template, the one that it renders to: JSON for `config.json.tpl`. */
function formatOf(formats, path, text) {
    const byName = (name) => formats.find((format) => format.matches(name) && (format.recognises?.(text, name) ?? true));
    return byName(path) ?? (renderedName(path) === path ? undefined : byName(renderedName(path)));
}
/** Whether the name is that of a file in one of the formats, or of a template for one. */
function isInFormat(formats, path) {
    return [path, renderedName(path)].some((name) => formats.some(({ matches }) => matches(name)));
}
const endings = /\.(?:tpl|tmpl|j2|jinja2?|erb|gotmpl|ctmpl|tftpl|epp|ejs|mustache|hbs|template|dist|sample|example|default|in)$/u;
/** The name that a template's output has: `config.json` of `config.json.tpl`. */
function renderedName(path) {
    let name = path;
    for (let rounds = 0; rounds < 3 && endings.test(name); rounds += 1)
        name = name.replace(endings, "");
    return name;
}


/***/ }),

/***/ 60280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ hcl),
  z: () => (/* binding */ parseHcl)
});

// EXTERNAL MODULE: ./lib/review/diff/change.js
var change = __webpack_require__(5932);
// EXTERNAL MODULE: ./lib/review/formats/format.js
var format = __webpack_require__(53200);
;// CONCATENATED MODULE: ./lib/review/formats/hcl-tokens.js

const comment = /#[^\n]*|\/\/[^\n]*/uy;
const hcl_tokens_name = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const operator = /=>|==|!=|<=|>=|&&|\|\||::|\.\.\./uy;
const heredoc = /<<-?([\p{L}_][\p{L}\p{N}_]*)\n/uy;
function hclTokens(text) {
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
        const char = text.charAt(at);
        const skipped = take(comment);
        if (skipped !== null)
            at += skipped[0].length;
        else if (text.startsWith("/*", at))
            at = endOfComment(text, at);
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
            const word = take(hcl_tokens_name) ?? take(number);
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
            else {
                const [mark = char] = take(operator) ?? [];
                push("mark", mark, at + mark.length);
            }
        }
    }
    tokens.push({ kind: "end", text: "", offset: text.length, end: text.length });
    return tokens;
}
function endOfComment(text, start) {
    const end = text.indexOf("*/", start + 2);
    if (end === -1)
        throw new format/* Unreadable */.IO("is not valid HCL: a /* is never closed", (0,format/* lineCounter */.LX)(text)(start));
    return end + 2;
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
        else if (inString && (char === "$" || char === "%") && text[at + 1] === char && text[at + 2] === "{") {
            // `$${` is no interpolation.
            at += 2;
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
    return text
        .replaceAll(/([$%])\1\{/gu, "$1{")
        .replace(/\\([nrt"\\])/gu, (_, char) => ({ n: "\n", r: "\r", t: "\t" })[char] ?? char);
}

// EXTERNAL MODULE: ./lib/review/formats/tree.js
var tree = __webpack_require__(63543);
;// CONCATENATED MODULE: ./lib/review/formats/hcl.js




/**
 * HCL 2 as Terraform, Packer and Nomad write it: blocks, attributes, objects, lists and literal values. The parsers of
 * it on npm are the Go original in 3 MB or have no positions, so this reads the structure; any other expression
 * (references, calls, conditions) is kept as its source text. Keys and values compare without regard to layout.
 */
const hcl = {
    name: "HCL",
    matches: (path) => /\.(tf|tfvars|hcl|nomad|tofu)$/u.test((0,format/* fileName */.Md)(path)),
    parse: (text) => (0,tree/* settingsOf */.f5)(parseHcl(text)),
};
const maxDepth = 100;
const maxReferences = 20;
function parseHcl(text) {
    const tokens = hclTokens(text);
    const lineAt = (0,format/* lineCounter */.LX)(text);
    let at = 0;
    const end = { kind: "end", text: "", offset: text.length, end: text.length };
    const peek = () => tokens[at] ?? end;
    const next = () => tokens[at++] ?? end;
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
        for (skip(","); peek().kind !== "end" && !is("}"); skip(",")) {
            // HCL 1 quotes names and puts commas between them.
            if (peek().kind !== "name" && peek().kind !== "string")
                fail(`expected a name, found "${peek().text.slice(0, 20)}"`);
            const path = [next().text];
            // HCL 1 and Nomad's plugins have dotted names.
            while (is(".") && tokens[at + 1]?.kind === "name") {
                at += 1;
                path.push(next().text);
            }
            if (is("=")) {
                at += 1;
                entries.push({ path, tree: expression(depth + 1) });
                if (peek().kind !== "newline" && peek().kind !== "end" && !is("}") && !is(","))
                    fail("expected a new line");
                continue;
            }
            while (/^(?:string|name|number)$/u.test(peek().kind))
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
            const [only, ...others] = trees;
            if (only !== undefined && others.length === 0)
                entries.push({ path, tree: only });
            else
                entries.push(...trees.map((tree, index) => ({ path: [...path, `[${index}]`], tree })));
        }
        return { ...(0,tree/* nest */.$I)(entries), line: lineAt(offset) };
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
        else if (peek().kind === "name" && tokens[at + 1]?.text === "(") {
            const tree = call(depth, line);
            if (tree !== undefined && endsHere())
                return tree;
        }
        else {
            const literal = literalOf(next(), peek());
            if (literal !== undefined) {
                if (literal.negative)
                    at += 1;
                if (endsHere())
                    return { kind: "value", value: literal.value, type: literal.type, line };
            }
        }
        at = from;
        const { value, references } = source();
        return { kind: "value", value, type: "other", line, ...(references.length > 0 && { references }) };
    }
    function object(depth, line) {
        at += 1;
        const members = [];
        for (skip(","); !is("}"); skip(",")) {
            const name = memberName();
            if (!is("=") && !is(":"))
                fail("expected = in an object");
            at += 1;
            skip();
            members.push([name, expression(depth + 1)]);
        }
        at += 1;
        return { kind: "mapping", members, line };
    }
    /** `name`, `"name"`, `(expression)`, or the dotted name of a provider's alias. */
    function memberName() {
        const following = tokens[at + 1];
        const single = following?.kind === "mark" && (following.text === "=" || following.text === ":");
        return single && /^(?:string|name|number)$/u.test(peek().kind) ? next().text : source("=", ":").value;
    }
    /** `jsonencode({ … })` and `merge(a, { … })`: what the arguments hold keeps its keys; undefined for other calls. */
    function call(depth, line) {
        at += 2;
        const members = [];
        let only;
        for (skip(","); !is(")"); skip(",")) {
            if (peek().kind === "end")
                fail("a ( is never closed");
            const argument = expression(depth + 1);
            only = members.length === 0 && only === undefined ? argument : undefined;
            if (argument.kind === "mapping")
                members.push(...argument.members);
            else
                members.push([`[${members.length}]`, argument]);
        }
        at += 1;
        if (only?.kind === "list")
            return only;
        return members.some(([, tree]) => tree.kind !== "value") || members.some(([name]) => !(0,change.isPosition)(name))
            ? { kind: "mapping", members, line }
            : undefined;
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
    /** The text of an expression up to the end of its line, past whatever its brackets hold, and what it refers to. */
    function source(...stops) {
        const parts = [];
        const references = new Set();
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
            if (kind === "name" && tokens[at - 1]?.text !== "." && references.size < maxReferences) {
                const name = traversal();
                if (name.includes("."))
                    references.add(name);
            }
        }
        if (parts.length === 0)
            fail("expected a value");
        return {
            value: parts.join(" ").replaceAll(/(?<=[([.!]|::) | (?=[)\],.]|::)|(?<=\w) (?=[([])/gu, ""),
            references: [...references].map((name) => ({ name })),
        };
    }
    /** `module.db.host` at the name where it begins; the name alone where nothing follows. */
    function traversal() {
        let name = peek().text;
        for (let following = at + 1; following < at + 20; following += 2) {
            const [dot, member] = [tokens[following], tokens[following + 1]];
            if (dot?.text !== "." || dot.kind !== "mark" || member?.kind !== "name")
                break;
            name += `.${member.text}`;
        }
        return name;
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
        return { value: (0,tree/* numberText */.$4)(text), type: "number" };
    if (kind === "mark" && text === "-" && following.kind === "number") {
        return { value: (0,tree/* numberText */.$4)(`-${following.text}`), type: "number", negative: true };
    }
    if (kind !== "name")
        return undefined;
    if (text === "true" || text === "false")
        return { value: text, type: "boolean" };
    return text === "null" ? { value: "", type: "null" } : undefined;
}


/***/ }),

/***/ 69702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./lib/review/tokens/code-settings.js + 6 modules
var code_settings = __webpack_require__(53797);
// EXTERNAL MODULE: ./lib/review/formats/format.js
var format = __webpack_require__(53200);
;// CONCATENATED MODULE: ./lib/review/formats/code-like.js


const quotes = ['"', "'"];
const bicepLanguage = {
    id: "javascript",
    lineComments: ["//"],
    longQuotes: ["'''"],
    quotes: ["'"],
};
const jsonnetLanguage = {
    id: "javascript",
    lineComments: ["//", "#"],
    longQuotes: ["|||"],
    quotes,
};
/**
 * Azure's Bicep: parameters with their defaults, variables, and resources and modules by their names, with the version
 * of the API that they are written for.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/file
 */
const bicep = {
    name: "Bicep",
    matches: (path) => /\.bicep(?:param)?$/u.test((0,format/* fileName */.Md)(path)),
    parse(text) {
        const versions = [];
        const lines = text.split("\n").map((content, index) => {
            const line = index + 1;
            const [, name, type = "", version] = /^\s*(?:resource|module)\s+(\w{1,100})\s+'([^'@]{1,200})(?:@([^']{1,100}))?'/u.exec(content) ?? [];
            if (name !== undefined && version !== undefined)
                versions.push({ key: [name, type, "apiVersion"], value: version, type: "string", line });
            if (name !== undefined && version === undefined)
                versions.push({ key: [name, "source"], value: type, type: "string", line });
            if (name !== undefined)
                return content.replace(/^.*?'[^']*'(?:\s+existing)?/u, name);
            return content.replace(/^(\s*)(?:param|var|output)\s+(\w+)(?:\s+[\w.]+\??)?\s*=/u, "$1$2 =");
        });
        return [...(0,code_settings/* codeSettings */.Z)(lines.join("\n"), bicepLanguage), ...versions].filter(({ key }) => key.length > 0);
    },
};
/** Jsonnet: what names are given where it is a literal; what is computed has no value. */
const jsonnet = {
    name: "Jsonnet",
    matches: (path) => /\.(?:jsonnet|libsonnet)$/u.test((0,format/* fileName */.Md)(path)),
    parse: (text) => (0,code_settings/* codeSettings */.Z)(text.replaceAll(/\+?:{2,3}|\+:/gu, ":"), jsonnetLanguage).filter(({ key }) => key.length > 0),
};

// EXTERNAL MODULE: ./lib/review/formats/tree.js
var formats_tree = __webpack_require__(63543);
;// CONCATENATED MODULE: ./lib/review/formats/directives.js


/** nginx: directives that end with a semicolon, in blocks that go by their name and arguments. */
const nginx = {
    name: "nginx",
    matches: (path) => /(?:^|\.)nginx(?:\.conf)?$|\.conf$/u.test((0,format/* fileName */.Md)(path)) ||
        (/(?:^|\/)(?:nginx|sites-available|sites-enabled)\//u.test(path) &&
            !/\.(?!conf|tpl|tmpl|j2|erb)\w+$/u.test((0,format/* fileName */.Md)(path))),
    recognises: (text) => /^[ \t]*[a-z_]+(?:[ \t][^;{}#\n]*)?[;{][ \t]*(?:#.*)?$/mu.test(text.slice(0, 20_000)) &&
        text.includes(";"),
    parse: (text) => (0,formats_tree/* settingsOf */.f5)(treeOf(parseDirectives(text, ";"))),
};
/** Caddy's own language: the same, but that a directive ends with its line. */
const caddy = {
    name: "Caddyfile",
    matches: (path) => /^caddyfile(?:\.|$)|\.caddy(?:file)?$/u.test((0,format/* fileName */.Md)(path)),
    parse: (text) => (0,formats_tree/* settingsOf */.f5)(treeOf(parseDirectives(text, "\n"))),
};
const maxDepth = 100;
/** Quoted words, marks and bare words; comments and space between them. */
const token = /[ \t\r]+|#[^\n]*|\n|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|(?:[^\s{};"'\\#]|\\[\s\S]|\$?\{[$\w.:/-]+\}|(?<=[^\s{};])#)+|[{};]|[\s\S]/uy;
function parseDirectives(text, end) {
    const lineAt = (0,format/* lineCounter */.LX)(text);
    const root = [];
    let here = { block: root, line: 1, depth: 1, outer: undefined };
    let words = [];
    let line = 1;
    const fail = (message, at) => {
        throw new format/* Unreadable */.IO(`is not valid: ${message}`, at);
    };
    token.lastIndex = 0;
    for (let found = token.exec(text); found !== null; found = token.exec(text)) {
        const [word] = found;
        if (/^(?:[ \t\r]|#)/u.test(word))
            continue;
        if (word === "\n" && end !== "\n")
            continue;
        if (words.length === 0)
            line = lineAt(found.index);
        if (word === end || word === "\n") {
            if (words.length > 0)
                here.block.push({ words, line, block: undefined });
            words = [];
        }
        else if (word === "{") {
            const block = [];
            here.block.push({ words, line, block });
            // Code of Lua follows rules of its own.
            if (/_by_lua_block$/u.test(words[0] ?? ""))
                token.lastIndex = endOfBlock(text, token.lastIndex);
            else
                here = { block, line, depth: here.depth + 1, outer: here };
            if (here.depth > maxDepth)
                fail(`nested more than ${maxDepth} levels deep`, line);
            words = [];
        }
        else if (word === "}") {
            if (words.length > 0 && end === "\n")
                here.block.push({ words, line, block: undefined });
            else if (words.length > 0)
                fail("a directive lacks its ;", line);
            words = [];
            here = here.outer ?? fail("unexpected }", lineAt(found.index));
        }
        else
            words.push(bare(word));
    }
    if (here.outer !== undefined)
        fail("a { is never closed", here.line);
    if (words.length > 0 && end === ";")
        fail("a directive lacks its ;", line);
    if (words.length > 0)
        root.push({ words, line, block: undefined });
    return root;
}
function endOfBlock(text, from) {
    let depth = 1;
    for (let at = from; at < text.length; at += 1) {
        if (text[at] === "{")
            depth += 1;
        else if (text[at] === "}")
            depth -= 1;
        else if (text[at] === '"' || text[at] === "'")
            at = endOfQuote(text, at);
        if (depth === 0)
            return at + 1;
    }
    return text.length;
}
/** A quote that its line does not close is an apostrophe in a comment. */
function endOfQuote(text, at) {
    for (let end = at + 1; end < text.length && text[end] !== "\n"; end += 1) {
        if (text[end] === "\\")
            end += 1;
        else if (text[end] === text[at])
            return end;
    }
    return at;
}
function bare(word) {
    return /^(["']).*\1$/su.test(word) && word.length > 1 ? word.slice(1, -1) : word;
}
/** Directives that set one of many names: the name belongs to the key. */
const naming = /^(?:set|env|map|add_header|[a-z]+_set_header|[a-z]+_hide_header|[a-z]+_param|header|header_up|header_down|header_upstream|vars)$/u;
function treeOf(directives) {
    const counts = new Map();
    const named = directives.map((directive) => ({ directive, path: pathOf(directive) }));
    for (const { path } of named)
        counts.set(path.join("\0"), (counts.get(path.join("\0")) ?? 0) + 1);
    const seen = new Map();
    const entries = named.map(({ directive, path }) => {
        const key = path.join("\0");
        const index = seen.get(key) ?? 0;
        seen.set(key, index + 1);
        const place = (counts.get(key) ?? 0) > 1 ? [`[${index}]`] : [];
        return { path: [...path, ...place], tree: contentOf(directive, path.length) };
    });
    return (0,formats_tree/* nest */.$I)(entries);
}
/** A server goes by its name: `server api.example.com`. */
function pathOf({ words, block }) {
    const [name = "", set = "", ...values] = words;
    if (block === undefined)
        return naming.test(name) && values.length > 0 ? [name, set] : [name];
    const called = name === "server" ? block.find((inner) => inner.words[0] === "server_name")?.words[1] : undefined;
    return [[...words, ...(called === undefined ? [] : [called])].join(" ")];
}
function contentOf({ words, line, block }, used) {
    if (block !== undefined)
        return { ...treeOf(block), line };
    const value = words.slice(used).join(" ");
    return { kind: "value", value, type: value === "" ? "null" : "string", line };
}

;// CONCATENATED MODULE: ./lib/review/formats/dockerfile.js

/**
 * Dockerfiles: the images that they start from by name (`FROM.postgres = 15`), and the variables that ENV and ARG give
 * a value. What RUN does is a program.
 */
const dockerfile = {
    name: "Dockerfile",
    matches: (path) => /^(?:dockerfile|containerfile)(?:\.(?!dockerignore|md)[\w.-]+)?$|\.(?:dockerfile|containerfile)$/u.test((0,format/* fileName */.Md)(path)),
    parse(text) {
        const settings = [];
        for (const { content, line } of statements(text)) {
            const [, instruction = "", rest = ""] = /^([A-Za-z]+)\s(.*)$/su.exec(content) ?? [];
            const name = instruction.toUpperCase();
            if (name === "FROM")
                settings.push(...dockerfile_image(rest.trim(), line));
            else if (name === "ENV" || name === "ARG" || name === "LABEL")
                settings.push(...variables(name, rest.trim(), line));
            else if (name === "EXPOSE" || name === "USER" || name === "HEALTHCHECK")
                settings.push({ key: [name], value: rest.trim(), type: "string", line });
        }
        return settings;
    },
};
/** Lines that a \ at the end joins; comments stand between them, too. */
function statements(text) {
    const found = [];
    let parts = [];
    let begin = 1;
    for (const [index, source] of text.split("\n").entries()) {
        const content = source.trim();
        if (content.startsWith("#") || (content === "" && parts.length === 0))
            continue;
        if (parts.length === 0)
            begin = index + 1;
        const goesOn = /[\\`]$/u.test(content);
        parts.push(goesOn ? content.slice(0, -1) : content);
        if (goesOn)
            continue;
        found.push({ content: parts.join("\n"), line: begin });
        parts = [];
    }
    if (parts.length > 0)
        found.push({ content: parts.join("\n"), line: begin });
    return found;
}
function dockerfile_image(source, line) {
    const name = source.split(/\s+/u).find((word) => !word.startsWith("--"));
    if (name === undefined || name === "scratch")
        return [];
    const digest = name.indexOf("@");
    const plain = digest === -1 ? name : name.slice(0, digest);
    // The colon before a slash is a port.
    const colon = plain.lastIndexOf(":");
    const hasTag = colon > plain.lastIndexOf("/") && !plain.slice(colon).includes("}");
    const [repository, tag] = hasTag ? [plain.slice(0, colon), plain.slice(colon + 1)] : [plain, ""];
    const value = [tag, digest === -1 ? "" : name.slice(digest)].join("") || "latest";
    return [{ key: ["FROM", repository], value, type: "string", line }];
}
/** `A=b C="d e"`, or the old `A b`. */
function variables(instruction, source, begin) {
    const settings = [];
    let line = begin;
    for (const part of source.split("\n")) {
        let rest = part.trim();
        while (rest !== "") {
            const [whole = rest, name = rest, double, single, plain] = /^([\w.-]+)(?:=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(\S*)))?(?:\s+|$)/u.exec(rest) ?? [];
            const assigned = rest.startsWith(`${name}=`);
            const value = double ?? single ?? plain ?? "";
            if (!assigned && settings.length === 0 && instruction !== "ARG" && whole.length < rest.length) {
                return [{ key: [instruction, name], value: rest.slice(whole.length).trim(), type: "string", line }];
            }
            settings.push({ key: [instruction, name], value, type: assigned ? "string" : "null", line });
            rest = rest.slice(whole.length).trim();
        }
        line += 1;
    }
    return settings;
}

;// CONCATENATED MODULE: ./lib/review/formats/dotenv.js

/** `NAME=value` lines as dotenv, docker and shells read them; quoted values may span lines. */
const dotenv = {
    name: "dotenv",
    matches: (path) => /^\.?(?:env|envrc|flaskenv)(?:$|\.(?![\w.]*(?:[jt]sx?|py|rb|php|go|rs|java|kt|exs?|eex|sh|ya?ml|json|toml|hcl|tf|md|patch|diff)$))|\.env$|\.env\.(?!patch$|diff$|md$)[\w.-]{1,60}$/u.test((0,format/* fileName */.Md)(path)),
    parse(text, path) {
        const settings = new Map();
        const lines = text.split("\n");
        // Some keep one value in a file of its own.
        if (/^\s*[\w.-]+\s*$/u.test(text))
            return [{ key: [(0,format/* fileName */.Md)(path)], value: text.trim(), type: "string", line: 1 }];
        for (let index = 0; index < lines.length; index += 1) {
            const line = index + 1;
            const { [index]: content = "" } = lines;
            const parts = /^\s*(?:export\s+)?([\w.-]+)\s*[=:]\s*(.*)$/su.exec(content);
            if (parts === null) {
                if (/^\s*(#|$|export\s[\w\s]+$)/u.test(content) || isShell(content, path))
                    continue;
                throw new format/* Unreadable */.IO("is not a NAME=value line", line);
            }
            const [, name = "", written = ""] = parts;
            let rest = written;
            const quote = /^["'`]/u.exec(rest)?.[0];
            let value = (0,format/* until */.TG)(rest, /(?:^|\s)#/u).trimEnd();
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
            settings.delete(name);
            settings.set(name, { key: [name], value, type: "string", line });
        }
        return [...settings.values()];
    },
};
const maxValueLines = 200;
/** .envrc files are shell scripts, whose other statements set nothing that can be read. */
function isShell(line, path) {
    return ((0,format/* fileName */.Md)(path) === ".envrc" ||
        /^\s*(if|then|else|fi|source|source_env\w*|dotenv\w*|use|layout|PATH_add|set|unset|for|do|done|\.|\[)(\s|$)/u.test(line));
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

;// CONCATENATED MODULE: ./lib/review/formats/edn.js


/**
 * EDN, Clojure's notation of data, with the tags of Aero and Integrant: `#env PAY_URL` is taken from a variable, and
 * `#or [#env PAY_URL "https://…"]` has a default.
 * @see https://github.com/edn-format/edn
 */
const edn = {
    name: "EDN",
    matches: (path) => /\.edn$/u.test((0,format/* fileName */.Md)(path)),
    parse: (text) => parseEdn(text).flatMap((tree) => (0,formats_tree/* settingsOf */.f5)(tree)),
};
const edn_maxDepth = 100;
const edn_token = /[\s,]+|;[^\n]*|"(?:[^"\\]|\\[\s\S])*"|#_|#\{|#?\^|[()[\]{}'`~@]|\\[^\s,]+|#?[^\s,;"()[\]{}]+|[\s\S]/uy;
function parseEdn(text) {
    const tokens = tokensOf(text);
    let at = 0;
    const fail = (message) => {
        throw new format/* Unreadable */.IO(`is not valid EDN: ${message}`, tokens[Math.min(at, tokens.length - 1)]?.line);
    };
    const trees = [];
    while (at < tokens.length) {
        const tree = read(0);
        if (tree !== undefined)
            trees.push(tree);
    }
    return trees;
    /** Undefined for what is left out with `#_`. */
    function read(depth) {
        if (depth > edn_maxDepth)
            fail(`nested more than ${edn_maxDepth} levels deep`);
        const { text: word, line } = tokens[at] ?? fail("it ends too early");
        at += 1;
        if (word === "#_") {
            read(depth + 1);
            return undefined;
        }
        if (/^[)\]}]$/u.test(word))
            fail(`unexpected ${word}`);
        if (word === "{")
            return mapping(items("}", depth), line);
        if (word === "[" || word === "(" || word === "#{") {
            return { kind: "list", items: items(word === "[" ? "]" : word === "(" ? ")" : "}", depth), line };
        }
        if (/^(?:#?\^|['`~@])$/u.test(word))
            return read(depth + 1);
        return /^#[a-z]/u.test(word) ? tagged(word, depth, line) : scalar(word, line);
    }
    function items(close, depth) {
        const found = [];
        while (tokens[at]?.text !== close) {
            if (at >= tokens.length)
                fail(`a bracket is never closed with ${close}`);
            const tree = read(depth + 1);
            if (tree !== undefined)
                found.push(tree);
        }
        at += 1;
        return found;
    }
    function tagged(tag, depth, line) {
        const inner = read(depth + 1) ?? fail(`nothing follows ${tag}`);
        if (tag === "#env" && inner.kind === "value")
            return variable(inner.value, line);
        if (tag === "#or" && inner.kind === "list")
            return withDefault(inner.items, line);
        return inner;
    }
}
function variable(name, line) {
    return { kind: "value", value: `\${${name}}`, type: "other", line, references: [{ name }] };
}
/** The first of several that is there; the last is what counts where nothing is set. */
function withDefault(choices, line) {
    const last = choices.at(-1);
    if (last?.kind !== "value")
        return last ?? { kind: "list", items: [], line };
    const asked = choices
        .slice(0, -1)
        .flatMap((one) => (one.kind === "value" ? (one.references ?? []) : []))
        .map(({ name }) => ({ name, fallback: last.value }));
    return { ...last, references: [...asked, ...(last.references ?? [])] };
}
function mapping(flat, line) {
    const members = [];
    for (let index = 0;; index += 2) {
        const [key, member] = flat.slice(index, index + 2);
        if (key === undefined || member === undefined)
            break;
        members.push([key.kind === "value" ? key.value : `[${index / 2}]`, member]);
    }
    return { kind: "mapping", members, line };
}
function scalar(word, line) {
    if (word.startsWith('"') && word.length > 1) {
        const value = word.slice(1, -1).replace(/\\(["\\])/gu, "$1");
        return { kind: "value", value, type: "string", line };
    }
    if (/^[+-]?\d+(?:\.\d+)?[NM]?$/u.test(word))
        return { kind: "value", value: (0,formats_tree/* numberText */.$4)(word.replace(/[NM]$/u, "")), type: "number", line };
    if (word === "true" || word === "false")
        return { kind: "value", value: word, type: "boolean", line };
    if (word === "nil")
        return { kind: "value", value: "", type: "null", line };
    if (word === '"')
        throw new format/* Unreadable */.IO('is not valid EDN: a " is never closed', line);
    return { kind: "value", value: word.replace(/^:{1,2}/u, ""), type: "string", line };
}
function tokensOf(text) {
    const lineAt = (0,format/* lineCounter */.LX)(text);
    const tokens = [];
    edn_token.lastIndex = 0;
    for (let found = edn_token.exec(text); found !== null; found = edn_token.exec(text)) {
        const [word] = found;
        if (!/^[\s,;]/u.test(word))
            tokens.push({ text: word, line: lineAt(found.index) });
    }
    return tokens;
}

// EXTERNAL MODULE: ./lib/review/formats/hcl.js + 1 modules
var hcl = __webpack_require__(60280);
// EXTERNAL MODULE: ./lib/review/formats/outline.js
var outline = __webpack_require__(21585);
;// CONCATENATED MODULE: ./lib/review/formats/hocon.js



/**
 * HOCON, as Play, Akka and others read `application.conf`. A key given again as `${?PAY_URL}` has what it was given
 * before as its default.
 * @see https://github.com/lightbend/config/blob/main/HOCON.md
 */
const hocon = {
    name: "HOCON",
    matches: (path) => /\.(?:conf|hocon)$/u.test((0,format/* fileName */.Md)(path)),
    recognises: (text, path) => isNamedSo(path) || looksSo(text),
    parse(text, path) {
        try {
            return parseHocon(text);
        }
        catch (error) {
            // Other formats share the ending and much of the look.
            if (error instanceof format/* Unreadable */.IO && !isNamedSo(path))
                return (0,outline/* outlineSettings */.k)(text);
            throw error;
        }
    },
};
function isNamedSo(path) {
    return /^(?:application|reference|akka|pekko|play)(?:[._-][\w.-]+)?\.conf$|\.hocon$/u.test((0,format/* fileName */.Md)(path));
}
function looksSo(text) {
    const start = text.slice(0, 20_000);
    if (/;[ \t]*$/mu.test(start))
        return false;
    return (/^[ \t]*include (?:"|classpath\(|file\(|required\()/mu.test(start) || /[=:] ?\$\{\?[\w.]+\}/u.test(start));
}
const hocon_maxDepth = 100;
const hocon_token = /[ \t\r]+|(?:#|\/\/)[^\n]*|\n|"""[\s\S]*?"""+|"(?:[^"\\\n]|\\[^\n])*"|\$\{[^}\n]{0,300}\}|\+=|[{}[\],=:]|[^\s"$`+{}[\],=:#/]+|[\s\S]/uy;
function parseHocon(text) {
    const tokens = hocon_tokensOf(text);
    const settings = new Map();
    let at = 0;
    const nothing = { text: "", line: tokens.at(-1)?.line ?? 1, apart: false };
    const peek = () => tokens[at] ?? nothing;
    const is = (...marks) => marks.includes(peek().text);
    const fail = (message) => {
        throw new format/* Unreadable */.IO(`is not valid HOCON: ${message}`, tokens[Math.min(at, tokens.length - 1)]?.line);
    };
    const skip = (...marks) => {
        while (is("\n", ...marks))
            at += 1;
    };
    skip();
    const bracketed = is("{");
    if (bracketed)
        at += 1;
    readObject([], 0);
    if (bracketed && !is("}"))
        fail("a { is never closed");
    if (bracketed)
        at += 1;
    skip();
    if (at < tokens.length)
        fail(`unexpected "${peek().text.slice(0, 20)}"`);
    return [...settings.values()];
    function readObject(path, depth) {
        if (depth > hocon_maxDepth)
            fail(`nested more than ${hocon_maxDepth} levels deep`);
        for (skip(","); at < tokens.length && !is("}"); skip(",")) {
            const { line } = peek();
            const names = nameAt();
            if (names[0] === "include" && !is("=", ":", "{")) {
                store([...path, "include"], { value: sourceToEnd(), type: "string", line });
                continue;
            }
            const appends = is("+=");
            if (is("=", ":", "+=")) {
                at += 1;
                skip();
            }
            else if (!is("{"))
                fail("expected = or {");
            readValue([...path, ...names], { depth, line, appends });
        }
    }
    /** `a.b."c.d"` */
    function nameAt() {
        const names = [];
        let joins = false;
        while (at < tokens.length && !is("=", ":", "{", "+=", "\n", "}", ",")) {
            const { text: part, apart } = peek();
            if (part === "include" && names.length === 0) {
                at += 1;
                return ["include"];
            }
            const parts = part.startsWith('"') ? [unquoted(part)] : part.split(".");
            const follows = names.length > 0 && !apart && (joins || part.startsWith("."));
            for (const [index, one] of parts.entries()) {
                if (index === 0 && !follows && names.length > 0)
                    names[names.length - 1] += `${apart ? " " : ""}${one}`;
                else
                    names.push(one);
            }
            joins = !part.startsWith('"') && part.endsWith(".");
            at += 1;
        }
        const known = names.filter((name) => name !== "");
        if (known.length === 0)
            fail("expected a name");
        return known;
    }
    function readValue(key, { depth, line, appends = false }) {
        if (depth > hocon_maxDepth)
            fail(`nested more than ${hocon_maxDepth} levels deep`);
        // What an object or a list is put together with comes before it: `${base} { … }`.
        const parts = [];
        while (at < tokens.length && !is("\n", ",", "}", "]")) {
            if (is("{")) {
                at += 1;
                readObject(key, depth + 1);
                if (!is("}"))
                    fail("a { is never closed");
                at += 1;
            }
            else if (is("["))
                readList(key, depth + 1);
            else {
                parts.push(peek());
                at += 1;
            }
        }
        if (parts.length > 0)
            store(appends ? [...key, `[${line}]`] : key, { ...valueIn(parts), line });
    }
    function readList(key, depth) {
        at += 1;
        let index = 0;
        for (skip(","); !is("]"); skip(",")) {
            if (at >= tokens.length)
                fail("a [ is never closed");
            const before = at;
            readValue([...key, `[${index}]`], { depth, line: peek().line });
            if (at === before)
                fail("expected a value");
            index += 1;
        }
        const { line } = peek();
        at += 1;
        if (index === 0)
            store(key, { value: "[]", type: "other", line });
    }
    function sourceToEnd() {
        const parts = [];
        for (; at < tokens.length && !is("\n", ",", "}"); at += 1)
            parts.push(peek().text);
        return parts.join(" ").replaceAll('"', "");
    }
    function store(key, found) {
        const id = JSON.stringify(key);
        const earlier = settings.get(id);
        const optional = /^\$\{\?([\w.]{1,200})\}$/u.exec(found.value ?? "")?.[1];
        settings.delete(id);
        if (optional === undefined || earlier?.value === undefined)
            settings.set(id, { ...found, key: [...key] });
        else {
            const references = [{ name: optional, fallback: earlier.value }, ...(earlier.references ?? [])];
            settings.set(id, { ...earlier, references });
        }
    }
}
function hocon_tokensOf(text) {
    const lineAt = (0,format/* lineCounter */.LX)(text);
    const tokens = [];
    let apart = false;
    hocon_token.lastIndex = 0;
    for (let found = hocon_token.exec(text); found !== null; found = hocon_token.exec(text)) {
        const [word] = found;
        const isSpace = /^(?:[ \t\r]|#|\/\/)/u.test(word);
        if (!isSpace)
            tokens.push({ text: word, line: lineAt(found.index), apart });
        apart = isSpace;
    }
    return tokens;
}
/** Parts beside each other are one value: `${host}":8080"`, `5 seconds`. */
function valueIn(parts) {
    const value = parts
        .map(({ text, apart }, index) => `${apart && index > 0 ? " " : ""}${unquoted(text)}`)
        .join("");
    const [only] = parts;
    if (parts.length > 1 || only === undefined || only.text.startsWith('"'))
        return { value, type: "string" };
    if (/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(value))
        return { value: (0,formats_tree/* numberText */.$4)(value), type: "number" };
    if (/^(?:true|false|yes|no|on|off)$/u.test(value))
        return { value, type: "boolean" };
    return value === "null" ? { value: "", type: "null" } : { value, type: "string" };
}
function unquoted(text) {
    if (text.startsWith('"""'))
        return text.slice(3, -3);
    if (!text.startsWith('"') || text.length < 2)
        return text;
    return text
        .slice(1, -1)
        .replace(/\\([nrt"\\/])/gu, (_, char) => ({ n: "\n", r: "\r", t: "\t" })[char] ?? char);
}

// EXTERNAL MODULE: ./lib/review/formats/ini.js
var ini = __webpack_require__(29725);
// EXTERNAL MODULE: ./lib/review/formats/json.js
var json = __webpack_require__(69085);
// EXTERNAL MODULE: ./lib/review/diff/code-language.js
var code_language = __webpack_require__(26728);
;// CONCATENATED MODULE: ./lib/review/formats/json5.js




/** JSON5 is an object of JavaScript: names without quotes, single quotes, comments. */
const json5 = {
    name: "JSON5",
    matches: (path) => /\.json5$/u.test((0,format/* fileName */.Md)(path)),
    parse(text, path) {
        try {
            return json/* json */.P.parse(text, path);
        }
        catch (error) {
            const language = (0,code_language/* codeLanguage */.U)("a.js");
            if (!(error instanceof format/* Unreadable */.IO) || language === undefined)
                throw error;
            const settings = (0,code_settings/* codeSettings */.Z)(text, language).filter(({ key }) => key.length > 0);
            if (settings.length === 0)
                throw error;
            return settings;
        }
    },
};

;// CONCATENATED MODULE: ./lib/review/formats/plain.js


/** Heroku's list of processes: `web: bundle exec puma -t 5`. */
const procfile = {
    name: "Procfile",
    matches: (path) => /^procfile(?:\.[\w-]+)?$/u.test((0,format/* fileName */.Md)(path)),
    parse: (text) => text.split("\n").flatMap((content, index) => {
        const at = content.indexOf(":");
        const name = content.slice(0, Math.max(at, 0)).trim();
        if (!/^[\w-]+$/u.test(name))
            return [];
        return [{ key: [name], value: content.slice(at + 1).trim(), type: "string", line: index + 1 }];
    }),
};
/** Configuration files in languages of their own (HAProxy, HOCON, Redis, PostgreSQL): what their lines say. */
const conf = {
    name: "configuration",
    matches: (path) => /\.(?:conf|cfg|cnf|hocon|config|properties\.\w+)$/u.test((0,format/* fileName */.Md)(path)),
    parse: (text) => (0,outline/* outlineSettings */.k)(text),
};

// EXTERNAL MODULE: ./lib/review/formats/properties.js
var properties = __webpack_require__(55870);
// EXTERNAL MODULE: ./lib/review/formats/toml.js
var toml = __webpack_require__(6247);
// EXTERNAL MODULE: ./lib/review/formats/xml.js
var xml = __webpack_require__(84658);
// EXTERNAL MODULE: ./lib/review/formats/parse-yaml.js
var parse_yaml = __webpack_require__(45294);
// EXTERNAL MODULE: ./lib/review/formats/template.js
var formats_template = __webpack_require__(80885);
;// CONCATENATED MODULE: ./lib/review/formats/yaml.js





/**
 * YAML, and templates of it by Helm, Ansible, ERB and others. A template that is no YAML before it is rendered is read
 * line by line; the named templates of a file go by their names.
 */
const yaml = {
    name: "YAML",
    matches: (path) => /\.ya?ml$|^\.(clang-format|yamllint)$/u.test((0,format/* fileName */.Md)(path)),
    parse(text) {
        if (/^\$ANSIBLE_VAULT;/u.test(text))
            throw new format/* Unreadable */.IO("is encrypted with Ansible Vault");
        if (!statementLine.test(text)) {
            try {
                return settingsOfDocuments(text);
            }
            catch (error) {
                if (!(error instanceof format/* Unreadable */.IO) || (0,formats_template/* hideTemplates */.Y)(text) === undefined)
                    throw error;
            }
        }
        return templateSettings(text);
    },
};
/** Helm's helpers: named templates in a file of their own. */
const helm = {
    name: "Helm template",
    matches: (path) => /\.tpl$/u.test((0,format/* fileName */.Md)(path)),
    recognises: (text) => /\{\{-?\s?define\s/u.test(text),
    parse: (text) => templateSettings(text),
};
/** What no plain YAML has: a line that begins with a statement, so that names may come up once in each branch. */
const statementLine = /^[ \t]*(?:\{\{[-~]?[ \t]?(?:if|range|with|define|include|template|\/\*)|\{%|<%)/mu;
function templateSettings(text) {
    const template = (0,formats_template/* hideTemplates */.Y)(text);
    if (template === undefined)
        return settingsOfDocuments(text);
    return [...sections(template).flatMap(sectionSettings).map(template.restore), ...template.statements];
}
/** Each named template is a document of its own. */
function sections({ text, defined }) {
    if (defined.length === 0)
        return [{ name: [], text, offset: 0 }];
    const lines = text.split("\n");
    const begins = [{ name: undefined, line: 1 }, ...defined];
    return begins.map(({ name, line }, index) => ({
        name: name === undefined ? [] : [name],
        text: lines.slice(line - 1, (begins[index + 1]?.line ?? lines.length + 1) - 1).join("\n"),
        offset: line - 1,
    }));
}
function sectionSettings({ name, text, offset }) {
    const settings = templateDocuments(text);
    return settings.map((setting) => ({
        ...setting,
        key: [...name, ...setting.key],
        line: setting.line + offset,
    }));
}
function templateDocuments(text) {
    try {
        return (0,parse_yaml/* parseYaml */.h)(text).flatMap(({ name, tree }) => (0,formats_tree/* settingsOf */.f5)(tree, name, { repeated: true }));
    }
    catch (error) {
        if (error instanceof format/* Unreadable */.IO)
            return (0,outline/* outlineSettings */.k)(text);
        throw error;
    }
}
function settingsOfDocuments(text) {
    return (0,parse_yaml/* parseYaml */.h)(text).flatMap(({ name, tree }) => (0,formats_tree/* settingsOf */.f5)(tree, name));
}

;// CONCATENATED MODULE: ./lib/review/formats/index.js















/** Every format that is read by key; the first that matches and recognises the text reads the file. */
const formats = [
    yaml,
    helm,
    json/* json */.P,
    json5,
    toml/* toml */.h,
    dotenv,
    properties/* properties */.q,
    dockerfile,
    procfile,
    caddy,
    hcl/* hcl */.a,
    bicep,
    jsonnet,
    edn,
    hocon,
    ini/* ini */.b,
    nginx,
    xml/* xml */._,
    conf,
];


/***/ }),

/***/ 29725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ini)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53200);

const names = /\.(ini|cfg|conf|cnf|service|socket|timer|container|editorconfig)$|^\.(npmrc|pypirc|pip\.conf|boto|s3cfg|condarc|flake8|coveragerc)$/u;
/** INI in the dialects of Python, PHP, MySQL and systemd: sections, `name = value`, continued lines. */
const ini = {
    name: "INI",
    // .conf and .cfg name many formats (nginx, HAProxy); those are INI whose first statement is.
    matches: (path) => names.test((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(path)),
    recognises: (text, path) => !/\.(?:conf|cfg|cnf|container)$/u.test(path) || startsLikeIni(text),
    parse(text, path) {
        const settings = [];
        let section = [];
        for (const { raw, line } of linesOf(text, path)) {
            const content = raw.trim();
            if (/^(?:$|[#;!])/u.test(content))
                continue;
            const last = settings.at(-1);
            const header = /^\[([^\]]+)\]/u.exec(content);
            const pair = /^([^=:]+)[=:](.*)$/u.exec(content);
            if (header !== null) {
                section = sectionPath(header[1] ?? "");
            }
            else if (/^\s/u.test(raw) && last !== undefined) {
                last.value = `${last.value === "" ? "" : `${last.value}\n`}${content}`;
            }
            else if (pair !== null) {
                const [, name = "", value = ""] = pair;
                settings.push(...assignments([...section, name.trim()], withoutComment(value), line));
            }
            else if (/^[\w.-]+$/u.test(content)) {
                settings.push({ key: [...section, content], value: "", type: "null", line });
            }
            else if (!/\.(?:cfg|conf)$/u.test(path)) {
                // Those names are also used for formats much like INI, whose other lines set nothing.
                throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO("is neither a section nor a name with a value", line);
            }
        }
        return settings;
    },
};
/** Units of systemd go on behind a backslash; comments may stand between. */
function linesOf(text, path) {
    const lines = text.split("\n").map((raw, index) => ({ raw, line: index + 1 }));
    if (!unit.test(path))
        return lines;
    const joined = [];
    let goesOn = false;
    for (const { raw, line } of lines) {
        const last = joined.at(-1);
        if (goesOn && /^\s*[#;]/u.test(raw))
            continue;
        if (goesOn && last !== undefined)
            last.raw = `${last.raw} ${raw.replace(/\\$/u, "").trim()}`;
        else
            joined.push({ raw: raw.replace(/\\$/u, ""), line });
        goesOn = raw.endsWith("\\");
    }
    return joined;
}
const unit = /\.(?:service|socket|timer|path|mount|slice|container|network|volume|pod|kube)$/u;
function startsLikeIni(text) {
    const first = /^(?![ \t]*(?:[#;!]|$)).*$/mu.exec(text.slice(0, 20_000))?.[0] ?? "";
    return /^\s*(?:\[[^\]{}]+\]\s*(?:[#;].*)?|[\w.@/-]+\s*[=:](?!.*\{\s*$).*)$/u.test(first);
}
/** git writes `[remote "origin"]`. */
function sectionPath(header) {
    const [, name, sub = ""] = /^(\S+)\s+"(.*)"$/u.exec(header.trim()) ?? [];
    return name === undefined ? [header.trim()] : [name, sub];
}
/** systemd names environment variables inside the value: `Environment=TIMEOUT=30`. */
function assignments(key, text, line) {
    if (key.at(-1) === "Environment") {
        return wordsIn(text).flatMap((word) => {
            const at = word.indexOf("=");
            const [name, value] = [word.slice(0, at), word.slice(at + 1)];
            return at < 1 ? [] : [{ key: [...key, name], value, type: "string", line }];
        });
    }
    return [{ key, value: unquoted(text), type: "string", line }];
}
/** What spaces part, with what stands in quotes kept together. */
function wordsIn(text) {
    const words = [];
    for (let at = 0; at < text.length;) {
        const quote = /["']/u.exec(text.charAt(at))?.[0];
        const close = quote === undefined ? text.slice(at).search(/\s/u) : text.indexOf(quote, at + 1) - at;
        const end = close < 0 ? text.length : at + close;
        words.push(text.slice(quote === undefined ? at : at + 1, end));
        at = end + 1;
    }
    return words.filter((word) => word !== "");
}
function withoutComment(text) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .until */ .TG)(text, /\s[#;]/u).trim();
}
function unquoted(text) {
    return /^"[^"]*"$|^'[^']*'$/u.test(text) ? text.slice(1, -1) : text;
}


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
    matches: (path) => /\.(json|jsonc|webmanifest|code-workspace)$|^\.(babelrc|eslintrc|swcrc)$/u.test((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(path)),
    // ESLint and others read YAML under the same name.
    recognises: (text, path) => /^\s*(?:[{[/]|$)/u.test(text) || !path.endsWith("rc"),
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

/***/ 21585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ outlineSettings)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53200);
/* harmony import */ var _parse_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45294);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63543);



const maxDepth = 100;
const maxLine = 4_096;
/**
 * Reads what lines say whatever else they are: `name: value`, `name = value`, `name value;`, list items with a dash, and
 * sections by indentation or brackets. For templates that are no valid text of their format before they are rendered,
 * and for files that only the settings call configuration. It never fails, and reads each line once.
 */
function outlineSettings(text) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)(outline(text), [], { repeated: true });
}
function outline(text) {
    const root = { indent: -1, isItem: false, name: undefined, value: undefined, line: 1, children: [] };
    const whole = { node: root, byBracket: true, depth: 1, outer: undefined };
    let here = whole;
    const lines = text.split("\n");
    for (let index = 0; index < lines.length; index += 1) {
        const source = (lines[index] ?? "").slice(0, maxLine);
        const content = source.trim();
        if (content === "" || isComment(content))
            continue;
        if (/^[}\])]+[;,)]{0,3}$/u.test(content)) {
            here = outOfBracket(here);
            continue;
        }
        const section = /^\[{1,2}([^[\]]{1,200})\]{1,2}$/u.exec(content)?.[1];
        if (section !== undefined) {
            const node = nodeOf({ indent: -1, isItem: false, key: section, value: undefined, line: index + 1 });
            root.children.push(node);
            here = { node, byBracket: true, depth: 2, outer: whole };
            continue;
        }
        for (const said of linesIn(source, index + 1)) {
            while (here.outer !== undefined && !here.byBracket && here.node.indent >= said.indent)
                here = here.outer;
            const node = nodeOf(said);
            const { value = "" } = said;
            const brackets = /(?:^|[\s=:>])([{[(])$/u.exec(value)?.[0];
            if (brackets !== undefined)
                node.value = value.slice(0, -brackets.length).trim() || undefined;
            here.node.children.push(node);
            if (/^[|>][+-]?\d?[+-]?$/u.test(value)) {
                const block = blockAfter(lines, index, said.indent);
                node.value = block.text;
                index = block.last;
            }
            else if (here.depth < maxDepth)
                here = { node, byBracket: brackets !== undefined, depth: here.depth + 1, outer: here };
        }
    }
    return treeOf(root);
}
function isComment(content) {
    return /^(?:#|\/\/|;|--(?:\s|$)|\/\*|\*|<!--)/u.test(content);
}
function outOfBracket(open) {
    let bracket = open;
    while (!bracket.byBracket && bracket.outer !== undefined)
        bracket = bracket.outer;
    return bracket.outer ?? bracket;
}
/** What a line says; `- a: b` is an item that holds a name. */
function linesIn(source, line) {
    let indent = source.length - source.trimStart().length;
    let rest = source.trim();
    const found = [];
    for (let items = 0; /^-(?:\s|$)/u.test(rest) && items < 5; items += 1) {
        found.push({ indent, isItem: true, key: undefined, value: undefined, line });
        const inner = rest.slice(1).trimStart();
        indent += rest.length - inner.length;
        rest = inner;
    }
    const bare = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .until */ .TG)(rest, /\s#/u).replace(/[;,]$/u, "").trimEnd();
    if (bare === "")
        return found;
    const { key, value } = pairIn(bare);
    const item = found.at(-1);
    if (key === undefined && item !== undefined)
        item.value = value;
    else
        found.push({ indent, isItem: false, key, value, line });
    return found;
}
const quotedName = /^(?:export\s|set\s|local\s|ENV\s|ARG\s)?(?:"([^"]{1,200})"|'([^']{1,200})')\s?(?::=|=>|[:=])\s?(.*)$/su;
const plainName = /^(?:export |set |local |ENV |ARG )?([^\s"'=:,;{}[\]()<>#][^\s"'=:,;{}[\]()<>]{0,199}) {0,8}(?::=|=>|=|:(?=\s|$|["']))\s?(.*)$/su;
const directive = /^([A-Za-z_][\w.-]{0,99})\s+(\S.*)$/su;
function pairIn(text) {
    const [, double, single, quoted = ""] = quotedName.exec(text) ?? [];
    const name = double ?? single;
    if (name !== undefined)
        return { key: name, value: bareValue(quoted) };
    const [, key, value = ""] = plainName.exec(text) ?? directive.exec(text) ?? [];
    if (key !== undefined)
        return { key, value: bareValue(value) };
    return /^[A-Za-z_][\w.-]*$/u.test(text) ? { key: text, value: undefined } : { value: bareValue(text) };
}
function bareValue(text) {
    const bare = text.trim();
    if (bare === "")
        return undefined;
    return /^"[^"]*"$|^'[^']*'$/u.test(bare) ? bare.slice(1, -1) : bare;
}
function nodeOf({ indent, isItem, key, value, line }) {
    return { indent, isItem, name: key, value, line, children: [] };
}
/** The lines of a YAML block scalar: those that are indented deeper than its key. */
function blockAfter(lines, at, indent) {
    let last = at;
    for (let next = lines[at + 1]; next !== undefined; next = lines[last + 1]) {
        if (next.trim() !== "" && next.length - next.trimStart().length <= indent)
            break;
        last += 1;
    }
    return { text: lines.slice(at + 1, last + 1).join("\n"), last };
}
function treeOf({ value, line, children }) {
    if (children.length === 0)
        return leafOf(value, line);
    const items = children.filter(({ isItem }) => isItem);
    if (items.length > 0 && items.length === children.length) {
        return { kind: "list", items: items.map(treeOf), line };
    }
    const members = children.map((child, index) => [child.name ?? `[${index}]`, treeOf(child)]);
    if (value !== undefined)
        members.unshift(["", leafOf(value, line)]);
    return { kind: "mapping", members, line };
}
function leafOf(value, line) {
    if (value === undefined)
        return { kind: "value", value: "", type: "null", line };
    if (/^(?:\{(?!\{).*\}|\[.*\])$/su.test(value)) {
        try {
            const [document] = (0,_parse_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(value);
            if (document !== undefined)
                return at(document.tree, line);
        }
        catch (error) {
            if (!(error instanceof _format_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO))
                throw error;
        }
    }
    return { kind: "value", value, type: "string", line };
}
function at(tree, line) {
    if (tree.kind === "value")
        return { ...tree, line };
    if (tree.kind === "list")
        return { ...tree, line, items: tree.items.map((item) => at(item, line)) };
    return { ...tree, line, members: tree.members.map(([name, member]) => [name, at(member, line)]) };
}


/***/ }),

/***/ 45294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53200);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63543);



const maxDocuments = 2_000;
/**
 * YAML 1.2 with the merge keys of 1.1. Anchors are expanded, so that a change of one shows at every use. Of several
 * documents, Kubernetes objects go by kind and name, Spring profiles by profile, the rest by position.
 */
function parseYaml(text) {
    const lineAt = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .lineCounter */ .LX)(text);
    const trees = [];
    // The check for unique keys compares each with all others; of keys given twice the last one counts here.
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ uniqueKeys: false, logLevel: "silent" });
    for (const { contents, errors } of composer.compose(tokensOf(text, lineAt), false, text.length)) {
        const [error] = errors;
        if (error?.message.includes("call stack"))
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO("is nested too deeply to be read as YAML");
        if (error !== undefined) {
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`is not valid YAML: ${error.message.split("\n")[0]}`, lineAt(error.pos[0]));
        }
        if (trees.length === maxDocuments)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`holds more than ${maxDocuments} documents`);
        if (contents !== null)
            trees.push(expand(contents, lineAt));
    }
    return trees.map((tree, index) => ({ name: documentName(tree, index), tree }));
}
/** A file of 1 MB that people or tools wrote has about 250,000. */
const maxLexemes = 400_000;
const maxFlowDepth = 300;
/** Stops at the first error: the parser would collect a million of them before it gave up. */
function* tokensOf(text, lineAt) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    let lexemes = 0;
    let depth = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        lexemes += 1;
        if (lexeme === "[" || lexeme === "{")
            depth += 1;
        else if (lexeme === "]" || lexeme === "}")
            depth -= 1;
        if (lexemes > maxLexemes)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`holds more than ${maxLexemes} words and marks`);
        if (depth > maxFlowDepth)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO("is nested too deeply to be read as YAML");
        yield* checked(parser.next(lexeme), lineAt);
    }
    yield* checked(parser.end(), lineAt);
}
function* checked(tokens, lineAt) {
    for (const token of tokens) {
        if (token.type === "error") {
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`is not valid YAML: ${token.message.split("\n")[0]}`, lineAt(token.offset));
        }
        yield token;
    }
}
function documentName(tree, index) {
    const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .objectName */ .Hd)(tree) ?? springProfile(tree);
    if (name !== undefined)
        return [name];
    // The first has no prefix: that a second document follows changes nothing in it.
    return index === 0 ? [] : [`[${index}]`];
}
function springProfile(tree) {
    let at = tree;
    for (const name of ["spring", "config", "activate"])
        at = at && (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .memberAt */ .mz)(at, name);
    return at && (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(at, "on-profile");
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
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`expands to more than ${maxNodes} values`);
        const line = lineAt(node?.range?.[0] ?? 0);
        if (node === null)
            return { kind: "value", value: "", type: "null", line };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = anchors.get(node.source);
            if (target === undefined)
                throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`refers to an unknown anchor *${node.source}`, line);
            if (open.has(target))
                throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`holds itself through *${node.source}`, line);
            return treeOf(target);
        }
        if ("anchor" in node && typeof node.anchor === "string")
            anchors.set(node.anchor, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return { kind: "value", ...scalarValue(node), line };
        open.add(node);
        const tree = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
            ? { kind: "mapping", members: membersOf(node), line }
            : { kind: "list", items: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items.map((item) => treeOf(itemNode(item))) : [], line };
        open.delete(node);
        return tree;
    }
    function membersOf(map) {
        const merged = [];
        const own = [];
        for (const { key, value } of map.items) {
            const node = nodeIn(key);
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? String(node.source ?? node.value ?? "") : keyText(treeOf(node));
            // An empty value has no place of its own; it is where its key is.
            const tree = value === null ? { ...treeOf(null), line: lineAt(node?.range?.[0] ?? 0) } : treeOf(nodeIn(value));
            const sources = tree.kind === "list" ? tree.items.toReversed() : [tree];
            // Programs that don't know merge keys, or merge lists, give such a name their own meaning.
            if (name !== "<<" || sources.some(({ kind }) => kind !== "mapping"))
                own.push([name, tree]);
            else
                merged.push(...sources.flatMap((source) => (source.kind === "mapping" ? source.members : [])));
        }
        return [...merged, ...own];
    }
    return treeOf(root);
}
function itemNode(item) {
    return nodeIn((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) ? item.value : item);
}
/** The parser makes nodes of all that is written, and nothing of what is left out. */
function nodeIn(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(value) ? value : null;
}
/** `a: {{ .x }}` in a template would otherwise be a mapping with a mapping as its key. */
function keyText(tree) {
    if (tree.kind !== "value")
        throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO("has a mapping or list as a key", tree.line);
    return tree.value;
}
/** Tags of CloudFormation, Home Assistant and Symfony for a value that lies elsewhere. */
const pointing = /^!(?:Ref|GetAtt|ImportValue|FindInMap|Condition|secret|env|env_var|ENV|reference|include|service|tagged|file)$/u;
function scalarValue(scalar) {
    const { value, source = String(value), tag = "" } = scalar;
    // What is encrypted is another secret when it changes, whatever it says.
    if (tag === "!vault" || tag === "!vault-encrypted")
        return { value: source.replaceAll(/\s+/gu, " ").trim(), type: "other" };
    if (pointing.test(tag)) {
        return { value: `${tag} ${source}`, type: "other", references: [{ name: source }] };
    }
    if (typeof value === "string")
        return { value, type: "string" };
    if (typeof value === "number" || typeof value === "bigint")
        return { value: (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .numberText */ .$4)(source), type: "number" };
    if (typeof value === "boolean")
        return { value: String(value), type: "boolean" };
    return value === null ? { value: "", type: "null" } : { value: source, type: "other" };
}


/***/ }),

/***/ 55870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ properties)
/* harmony export */ });
/* harmony import */ var dot_properties__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82483);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53200);


/** Java .properties; `payments.stripe.url` is a path of three names, as Spring reads it. */
const properties = {
    name: "Java properties",
    matches: (path) => /\.properties$/u.test((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(path)),
    parse(text) {
        const lineAt = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .lineCounter */ .LX)(text);
        const settings = new Map();
        for (const node of (0,dot_properties__WEBPACK_IMPORTED_MODULE_0__.parseLines)(text, true)) {
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


/***/ }),

/***/ 80885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ hideTemplates)
/* harmony export */ });
/* harmony import */ var _tokens_code_interpolation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80913);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53200);


/** Each becomes a setting of its own; the largest charts have some hundred a file. */
const maxExpressions = 20_000;
const ends = {
    "{{": "}}",
    "{%": "%}",
    "<%": "%>",
    "{#": "#}",
    "%{": "}",
    "<#": ">",
    "</#": ">",
};
/** What renders nothing itself. */
const statement = /^(?:\{%|\{#|%\{|<\/?#|<%(?!=)|\{\{[-~]? ?(?:\/\*|#|\/|!|(?:if|else|end|range|with|define|block|each|unless|fail|break|continue)\b|\$?\w+(?:, ?\$\w+)? ?:?= ))/u;
/** Of these, what decides which lines are rendered. */
const choosing = /^(?:(?:\{\{|\{%|<%|%\{)[-~=+]? ?#?(?:if|elif|elsif|else if|unless|range|with|for|each)|\{%[-~+]? ?(?:include|import|from|extends))\b/u;
const names = /^\{\{-? ?(?:define|block) "([^"]{1,200})"/u;
/**
 * Helm, Jinja, ERB and Handlebars templates are the format that they render to but for their expressions. A line that
 * is nothing but expressions becomes empty, an expression becomes a word; lines keep their numbers. `quoted` is for
 * formats in which a bare word is no value. Undefined when there is no expression.
 */
function hideTemplates(text, { quoted = false, markup = false, dollars = false } = {}) {
    const found = expressionsIn(text, { markup, dollars });
    if (found.length === 0)
        return undefined;
    if (found.length > maxExpressions)
        throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`holds more than ${maxExpressions} expressions`);
    const lineAt = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .lineCounter */ .LX)(text);
    const hidden = [];
    const statements = [];
    const defined = [];
    const parts = [];
    let from = 0;
    for (const { start, end } of found) {
        const source = text.slice(start, end);
        const begin = source.slice(0, 300).replaceAll(/\s+/gu, " ");
        const line = lineAt(start);
        parts.push(text.slice(from, start));
        const name = names.exec(begin)?.[1];
        if (name !== undefined)
            defined.push({ name, line });
        if (choosing.test(begin))
            statements.push(told(source, line));
        if (!statement.test(begin)) {
            const word = `tpl${hidden.push({ source, line }) - 1}tpl`;
            const isValue = quoted && /[:[,]\s*$/u.test(text.slice(Math.max(from, start - 100), start));
            parts.push(isValue ? `"${word}"` : word);
        }
        // What follows stays on its line.
        parts.push("\n".repeat(source.split("\n").length - 1));
        from = end;
    }
    parts.push(text.slice(from));
    const lines = parts
        .join("")
        .split("\n")
        .map((line) => {
        if (!/^\s*(?:tpl\d{1,9}tpl\s*)+$/u.test(line))
            return line;
        for (const [, index] of line.matchAll(/tpl(\d{1,9})tpl/gu)) {
            const { source = "", line: at = 1 } = hidden[Number(index)] ?? {};
            statements.push(told(source, at));
        }
        return "";
    });
    const show = (part) => part.includes("tpl")
        ? part.replace(/tpl(\d{1,9})tpl/gu, (word, index) => hidden[Number(index)]?.source ?? word)
        : part;
    return {
        text: lines.join("\n"),
        restore: (setting) => ({
            ...setting,
            key: setting.key.map(show),
            value: setting.value === undefined ? undefined : show(setting.value),
        }),
        statements,
        defined,
    };
}
/** A statement's key has its place only, and so is paired by what it says. */
function told(source, line) {
    const inner = source.replace(/^(?:\{\{|\{%|<%|%\{)[-~=+]?/u, "").replace(/[-~]?(?:\}\}|%\}|%>|\})$/u, "");
    const value = inner.slice(0, 2_000).replaceAll(/\s+/gu, " ").trim();
    return { key: ["{{ }}", `[${line}]`], value, type: "other", line };
}
/** Where each expression begins and ends; one that is never closed is text. */
function expressionsIn(text, { markup, dollars }) {
    const found = [];
    // `%{if}` of Terraform only where it begins a line: elsewhere it is too common for something else.
    const marks = [
        "\\{\\{",
        "\\{%",
        "<%",
        "\\{#",
        "%\\{",
        ...(markup ? ["</?#"] : []),
        ...(dollars ? ["\\$\\{"] : []),
    ];
    const open = new RegExp(marks.join("|"), "gu");
    /** Marks that do not close any more need not be looked for again. */
    const gone = new Set();
    for (let match = open.exec(text); match !== null; match = open.exec(text)) {
        if (match[0] === "${") {
            const end = (0,_tokens_code_interpolation_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfInterpolation */ .vs)(text, match.index, "${");
            if (end === undefined)
                continue;
            found.push({ start: match.index, end });
            open.lastIndex = end;
            continue;
        }
        const close = ends[match[0]];
        if (close === undefined || gone.has(close) || (match[0] === "%{" && !isDirective(text, match.index)))
            continue;
        const closing = text.indexOf(close, match.index + 2);
        if (closing === -1)
            gone.add(close);
        // `${{ }}` is for GitHub Actions and no template of the file.
        else if (text[match.index - 1] !== "$") {
            found.push({ start: match.index, end: closing + close.length });
            open.lastIndex = closing + close.length;
        }
    }
    return found;
}
function isDirective(text, at) {
    const begins = /(?:^|\n)[ \t]{0,79}$/u.test(text.slice(Math.max(0, at - 80), at));
    return begins && /^%\{~? ?(?:if|else|endif|for|endfor)\b/u.test(text.slice(at, at + 20));
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
/* harmony import */ var _diff_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5932);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53200);


/** Bounds on what one file may unfold to: anchors that multiply and brackets that never end stop here. */
const maxSettings = 50_000;
const maxDepth = 200;
/**
 * The values in a tree with their key paths. Of a name given twice the last one counts, unless both may: in a template
 * only one of `repeated` names is rendered.
 */
function settingsOf(tree, root = [], { repeated = false } = {}) {
    const settings = [];
    let visited = 0;
    function visit(at, key) {
        visited += 1;
        if (visited > maxSettings)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`holds more than ${maxSettings} values when it is expanded`);
        if (key.length > maxDepth)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`is nested more than ${maxDepth} levels deep`, at.line);
        if (at.kind === "value") {
            const { value, type, line, references = pointerIn(key, at) } = at;
            settings.push({ key, value, type, line, ...(references && { references }) });
            return;
        }
        const all = at.kind === "mapping" ? at.members : itemsByName(at, { key, repeated });
        const members = repeated ? all : [...new Map(all)];
        if (members.length === 0 && key.length > 0) {
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
        const segment = entry.path[depth] ?? "";
        const group = groups.get(segment);
        if (group === undefined)
            groups.set(segment, [entry]);
        else
            group.push(entry);
    }
    const line = entries[0]?.tree.line ?? 1;
    const members = [...groups].map(([name, group]) => [name, nest(group, depth + 1)]);
    if (members.length === 0 || !members.every(([name]) => (0,_diff_change_js__WEBPACK_IMPORTED_MODULE_1__.isPosition)(name)))
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
function itemsByName(list, { key, repeated }) {
    return (namedItems(list, repeated) ??
        assignments(list, { environment: isEnvironment(key), repeated }) ??
        commandOptions(list) ??
        list.items.map((item, index) => [`[${index}]`, item]));
}
/** Members of a list whose items have names; undefined when two have the same and only one of them could be seen. */
function unlessTwice(named, repeated) {
    if (named.length === 0)
        return undefined;
    return repeated || new Set(named.map(([name]) => name)).size === named.length ? named : undefined;
}
/** `- name: A` items: the name becomes the key, and `value` the value if nothing else is there. */
function namedItems({ items }, repeated) {
    for (const identity of ["name", "Name", "key", "Key", "id"]) {
        const named = [];
        for (const [index, item] of items.entries()) {
            const name = textAt(item, identity) ?? objectName(item) ?? patchedPath(item);
            const hasName = name !== undefined && name !== "" && item.kind === "mapping";
            // Beside named items a template may include others.
            if (!hasName && repeated && item.kind === "value") {
                named.push([`[${index}]`, item]);
                continue;
            }
            if (!hasName)
                break;
            const rest = item.members.filter(([member]) => member !== identity && !(textAt(item, "op") && member === "path"));
            const [[member, value] = [], ...others] = rest;
            const isValue = others.length === 0 && /^value$/iu.test(member ?? "");
            named.push([name, isValue && value !== undefined ? value : { ...item, members: rest }]);
        }
        const isWhole = named.length === items.length && named.some(([name]) => !(0,_diff_change_js__WEBPACK_IMPORTED_MODULE_1__.isPosition)(name));
        const known = isWhole ? unlessTwice(named, repeated) : undefined;
        if (known !== undefined)
            return known;
    }
    return undefined;
}
/** `- op: replace, path: /spec/replicas, value: 2` of a JSON patch goes by its path. */
function patchedPath(item) {
    return textAt(item, "op") === undefined ? undefined : textAt(item, "path");
}
/** `- NAME=value` items are the list form of a mapping; in an environment, `- NAME` passes a variable through. */
function assignments({ items }, { environment, repeated }) {
    const named = [];
    for (const [index, item] of items.entries()) {
        if (item.kind !== "value")
            return undefined;
        const [, name, value] = /^(-{0,2}[A-Za-z_][\w.-]*)(?:=(.*))?$/su.exec(item.value) ?? [];
        const passedOn = value === undefined;
        // Among variables that can be read, what can't keeps its place.
        if (name === undefined && environment)
            named.push([`[${index}]`, item]);
        else if (name === undefined || (passedOn && !environment))
            return undefined;
        else
            named.push([name, { ...item, value: value ?? "", type: passedOn ? "null" : "string" }]);
    }
    if (named.every(([name]) => (0,_diff_change_js__WEBPACK_IMPORTED_MODULE_1__.isPosition)(name)))
        return undefined;
    // A variable that is given twice hides none of the others: the last one counts, and both are compared.
    return unlessTwice(named, repeated || environment);
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
    return [...named.keys()].some((name) => name.startsWith("--")) ? [...named] : undefined;
}
/** Where Kubernetes and CloudFormation name what holds the value: `secretKeyRef.name`, `Fn::GetAtt[1]`, `Ref`. */
const pointers = /^(?:secretKeyRef|configMapKeyRef|secretRef|configMapRef|secretName|existingSecret|remoteRef|fieldRef|envFrom|Ref|Fn::(?:Ref|GetAtt|ImportValue))$/u;
function pointerIn(key, { value, type }) {
    if (type !== "string" || value === "")
        return undefined;
    return key.slice(-2).some((segment) => pointers.test(segment)) ? [{ name: value }] : undefined;
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
    matches: (path) => /\.(xml|config|csproj|fsproj|vbproj|props|targets|wsdl|plist|nuspec|runsettings|settings|xconf)$/u.test((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(path)),
    // Java and Lombok have options of their own in files of the same ending.
    recognises: (text, path) => /^\s*(?:<|$)/u.test(text) ||
        !path.endsWith(".config") ||
        /^(?:web|app|nuget|machine)\b/u.test((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .Md)(path)),
    parse: (text) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)(parseXml(text)),
};
const maxDepth = 200;
function parseXml(text) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ position: true });
    const root = elementAt("", 1, undefined);
    let here = root;
    let depth = 1;
    parser.on("error", (error) => {
        throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`is not valid XML: ${error.message.replace(/^\d+:\d+: /u, "")}`, parser.line);
    });
    parser.on("opentagstart", ({ name }) => {
        if (depth > maxDepth)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(`is nested more than ${maxDepth} levels deep`, parser.line);
        here = elementAt(name, parser.line, here);
        depth += 1;
    });
    parser.on("attribute", ({ name, value }) => {
        if (/^xmlns|^xsi:/u.test(name))
            return;
        here.attributes.push([name, { kind: "value", value, type: "string", line: parser.line }]);
    });
    const addText = (found) => {
        // The event comes when the text has ended.
        const breaks = found.trimStart().split("\n").length - 1;
        if (here.text.trim() === "")
            here.textLine = parser.line - breaks;
        here.text += found;
    };
    parser.on("text", addText);
    parser.on("cdata", addText);
    parser.on("closetag", () => {
        const element = here;
        const isNamed = element.attributes.some(([name]) => /^(?:name|key|id)$/iu.test(name));
        here = element.outer ?? root;
        depth -= 1;
        here.children.push({ name: element.name, tree: treeOf(element), isNamed });
    });
    // Some begin with an empty line, which readers forgive.
    parser.write(text.replace(/^\s+(<\?xml[^>]{0,200}\?>)/u, (all) => all.replace(/[^\n]/gu, " "))).close();
    return treeOf(root);
}
function elementAt(name, line, outer) {
    return { name, line, attributes: [], children: [], text: "", textLine: line, outer };
}
/** Apple's property lists name a value by the element before it. */
function propertyList(children, line) {
    const members = [];
    let key;
    for (const { name, tree } of children) {
        if (name === "key" && tree.kind === "value")
            key = tree.value;
        else if (key !== undefined) {
            const isSwitch = name === "true" || name === "false";
            members.push([key, isSwitch ? { kind: "value", value: name, type: "boolean", line: tree.line } : tree]);
        }
    }
    return { kind: "mapping", members, line };
}
function treeOf({ name: element, line, attributes, children, text, textLine }) {
    const content = text.trim();
    if (element === "dict")
        return propertyList(children, line);
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
        const [first, ...others] = group;
        // A single `<add key="A"/>` is keyed like one of many, so that a second changes nothing in the first.
        if (first !== undefined && others.length === 0 && !first.isNamed)
            return [name, first.tree];
        const items = group.map(({ tree }) => tree);
        return [name, { kind: "list", items, line: first?.tree.line ?? line }];
    });
    if (content !== "")
        members.push(["#text", value]);
    return { kind: "mapping", members: [...attributes, ...members], line };
}


/***/ }),

/***/ 68189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ manifestOf),
  L: () => (/* binding */ manifests)
});

// EXTERNAL MODULE: ./lib/review/formats/format.js
var format = __webpack_require__(53200);
// EXTERNAL MODULE: ./lib/review/formats/parse-yaml.js
var parse_yaml = __webpack_require__(45294);
// EXTERNAL MODULE: ./lib/review/formats/tree.js
var formats_tree = __webpack_require__(63543);
;// CONCATENATED MODULE: ./lib/review/manifests/manifest.js


/** Whether a file goes by one of these names, in lower case and without its folder. */
function named(pattern) {
    return (path) => pattern.test((0,format/* fileName */.Md)(path));
}
function dependency(group, name, version, line) {
    return {
        key: [group, name],
        value: version === undefined || version === "" ? "*" : version,
        type: "string",
        line,
    };
}
/** What is at a path of names in a tree. */
function at(tree, ...path) {
    return path.reduce((here, name) => here && (0,formats_tree/* memberAt */.mz)(here, name), tree);
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
        const source = ["git", "url", "path", "file"].flatMap((kind) => placeOf(at(entry, kind)));
        const pin = ["rev", "ref", "tag", "branch"].flatMap((kind) => (0,formats_tree/* textAt */.$6)(entry, kind) ?? []);
        const text = version?.kind === "value" ? version.value : [...source, ...pin].join("#");
        return dependency(group, name, text, version?.line ?? entry.line);
    });
}
/** `git: https://…`, or `git: { url: https://…, ref: v2 }` in Dart. */
function placeOf(tree) {
    if (tree === undefined)
        return [];
    if (tree.kind === "value")
        return [tree.value];
    return ["url", "ref"].flatMap((name) => (0,formats_tree/* textAt */.$6)(tree, name) ?? []);
}
/** Lines with their numbers, without what a comment mark begins. */
function linesOf(text) {
    return text.split("\n").map((content, index) => ({ content, line: index + 1 }));
}

;// CONCATENATED MODULE: ./lib/review/manifests/apple-and-dart.js



/** Dart's and Flutter's manifest. */
const pubspec = {
    name: "pubspec.yaml",
    matches: named(/^pubspec(?:_overrides)?\.ya?ml$/u),
    parse(text) {
        const root = (0,parse_yaml/* parseYaml */.h)(text)[0]?.tree;
        return [
            ...mapped("dependencies", at(root, "dependencies")),
            ...mapped("devDependencies", at(root, "dev_dependencies")),
            ...mapped("overrides", at(root, "dependency_overrides")),
            ...mapped("engines", at(root, "environment")),
        ];
    },
};
/** `.package(url: "https://github.com/stripe/stripe-ios", from: "23.0.0")`; packages go by owner and repository. */
const packageSwift = {
    name: "Package.swift",
    matches: named(/^package(?:@swift-[\d.]+)?\.swift$/u),
    parse(text) {
        const lineAt = (0,format/* lineCounter */.LX)(text);
        const calls = /\.package\(\s{0,40}(?:name: ?"[^"\n]{0,100}",\s{0,40})?(?:url: ?"([^"\n]{1,300})"|id: ?"([^"\n]{1,200})"),([^)]{1,300})/gu;
        return [...text.matchAll(calls)].map(({ 1: url, 2: id, 3: rest = "", index }) => {
            const [first, last] = [...rest.matchAll(/"([^"\n]{1,100})"/gu)].map(([, version = ""]) => version);
            const name = id ??
                (url ?? "")
                    .replace(/\.git$/u, "")
                    .split(/[/:]/u)
                    .slice(-2)
                    .join("/");
            const version = last === undefined ? first : `>=${first} <${last}`;
            const major = /\bfrom:/u.test(rest) && last === undefined ? `^${version}` : version;
            return dependency("dependencies", name, major, lineAt(index));
        });
    },
};
/** CocoaPods: `pod 'Stripe', '~> 23.0'`. */
const podfile = {
    name: "Podfile",
    matches: named(/^podfile$|\.podspec$|^cartfile$/u),
    parse: (text) => linesOf(text).flatMap(({ content, line }) => {
        const [, name, rest = ""] = /^\s*(?:pod|\w{1,50}\.dependency)[ (]+["']([^"']{1,200})["'](.*)$/u.exec(content) ??
            /^(?:github|git|binary) "([^"]{1,200})"(.*)$/u.exec(content) ??
            [];
        if (name === undefined)
            return [];
        const versions = [...rest.matchAll(/["']([^"']{1,200})["']/gu)].map(([, version = ""]) => version);
        const carthage = /^\s*((?:~>|==|>=)\s?[\d.]{1,30})/u.exec(rest)?.[1];
        return [dependency("dependencies", name, carthage ?? (versions.join("#") || undefined), line)];
    }),
};

;// CONCATENATED MODULE: ./lib/review/manifests/asdf.js

/** Versions of the tools that a project is built and run with, by asdf and mise: `nodejs 20.11.0`. */
const versionFile = {
    name: ".tool-versions",
    matches: named(/^\.tool-versions$/u),
    parse: (text) => linesOf(text).flatMap(({ content, line }) => {
        const [, name, version] = /^([\w-]{1,100})\s+([^\s#]{1,100})/u.exec(content) ?? [];
        return name === undefined ? [] : [dependency("engines", name, version, line)];
    }),
};

// EXTERNAL MODULE: ./lib/review/formats/toml.js
var toml = __webpack_require__(6247);
;// CONCATENATED MODULE: ./lib/review/manifests/cargo.js


const cargo = {
    name: "Cargo.toml",
    matches: named(/^cargo\.toml$/u),
    parse(text) {
        const root = (0,toml/* parseToml */.M)(text);
        const scopes = [
            root,
            at(root, "workspace"),
            ...membersOf(at(root, "target")).map(([, target]) => target),
        ];
        return [
            ...scopes.flatMap((scope) => [
                ...mapped("dependencies", at(scope, "dependencies")),
                ...mapped("devDependencies", at(scope, "dev-dependencies")),
                ...mapped("devDependencies", at(scope, "build-dependencies")),
            ]),
            ...membersOf(at(root, "patch")).flatMap(([, registry]) => mapped("overrides", registry)),
        ];
    },
};

// EXTERNAL MODULE: ./lib/review/formats/xml.js
var xml = __webpack_require__(84658);
;// CONCATENATED MODULE: ./lib/review/manifests/dotnet.js



/** Project files, central versions (Directory.Packages.props) and the old packages.config, with their properties. */
const dotnet = {
    name: ".NET project",
    matches: named(/\.(?:cs|fs|vb)proj$|^packages\.config$|^directory\.(?:packages|build)\.(?:props|targets)$|\.nuspec$/u),
    parse(text) {
        const root = (0,xml/* parseXml */.N)(text);
        const project = at(root, "Project");
        const properties = new Map(itemsOf(at(project, "PropertyGroup")).flatMap((group) => membersOf(group).flatMap(([name, tree]) => tree.kind === "value" ? [[name, tree.value]] : [])));
        const resolve = (version) => version.replaceAll(/\$\(([\w.]{1,100})\)/gu, (reference, name) => properties.get(name) ?? reference);
        const references = itemsOf(at(project, "ItemGroup")).flatMap((group) => ["PackageReference", "PackageVersion", "GlobalPackageReference"].flatMap((name) => itemsOf(at(group, name))));
        const metadata = at(root, "package", "metadata", "dependencies");
        const specified = [metadata, ...itemsOf(at(metadata, "group"))].flatMap((scope) => itemsOf(at(scope, "dependency")));
        return [...references, ...itemsOf(at(root, "packages", "package")), ...specified].flatMap((entry) => {
            const name = (0,formats_tree/* textAt */.$6)(entry, "Include") ?? (0,formats_tree/* textAt */.$6)(entry, "Update") ?? (0,formats_tree/* textAt */.$6)(entry, "id");
            const version = versionOf(entry);
            const written = version?.kind === "value" ? resolve(version.value) : undefined;
            return name === undefined
                ? []
                : [dependency("dependencies", name, written, version?.line ?? entry.line)];
        });
    },
};
function versionOf(entry) {
    return at(entry, "Version") ?? at(entry, "version") ?? at(entry, "VersionOverride");
}

;// CONCATENATED MODULE: ./lib/review/manifests/elixir.js

/** `{:stripity_stripe, "~> 3.0", only: :test}`, one or several a line. */
const mix = {
    name: "mix.exs",
    matches: named(/^mix\.exs$/u),
    parse: (text) => linesOf(text).flatMap(({ content, line }) => {
        if (/^\s*#/u.test(content))
            return [];
        return content
            .slice(0, 2_000)
            .split(/(?=\{:)/u)
            .flatMap((tuple) => {
            const [, name, rest = ""] = /^\{:(\w{1,100}),(.*)$/u.exec(tuple) ?? [];
            const version = /^\s*"([^"]{1,200})"/u.exec(rest)?.[1];
            const [, source] = /\b(?:git|github|path|hex): "([^"]{1,200})"/u.exec(rest) ?? [];
            const [, pin] = /\b(?:tag|ref|branch): "([^"]{1,200})"/u.exec(rest) ?? [];
            if (name === undefined || (version === undefined && source === undefined))
                return [];
            const place = [source, pin].filter((one) => one !== undefined).join("#");
            const isDevelopment = /\bonly: (?:\[?:(?:dev|test)\b)/u.test(rest) && !/:prod\b/u.test(rest);
            return [
                dependency(isDevelopment ? "devDependencies" : "dependencies", name, version ?? place, line),
            ];
        });
    }),
};
/** `"plug": {:hex, :plug, "1.15.3", …}` */
const mixLock = {
    name: "mix.lock",
    matches: named(/^mix\.lock$/u),
    parse: (text) => linesOf(text).flatMap(({ content, line }) => {
        const [, name, version, commit] = /^\s*"(\w{1,100})": \{:(?:hex, :\w{1,100}, "([^"]{1,100})"|git, "[^"]{1,300}", "([\da-f]{7,64})")/u.exec(content) ?? [];
        return name === undefined ? [] : [dependency("locked", name, version ?? commit, line)];
    }),
};

;// CONCATENATED MODULE: ./lib/review/manifests/go.js


/** @see https://go.dev/ref/mod#go-mod-file-grammar */
const goMod = {
    name: "go.mod",
    matches: named(/^go\.(?:mod|work)$/u),
    parse(text) {
        let block = "";
        return linesOf(text).flatMap(({ content: source, line }) => {
            const content = (0,format/* until */.TG)(source, /\/\//u).trim();
            block = /^(\w+)\s*\($/u.exec(content)?.[1] ?? block;
            if (content === ")")
                block = "";
            const [, verb, rest = ""] = /^(require|replace)\s(.+)$/u.exec(content) ?? ["", block, content];
            if (verb === "require") {
                const [, name, version] = /^"?([^\s"]+)"?\s+(v\S+)$/u.exec(rest.trim()) ?? [];
                return name === undefined ? [] : [dependency("dependencies", name, version, line)];
            }
            const [left = "", right] = rest.split("=>");
            const [name = ""] = left.trim().split(/\s+/u);
            if (verb !== "replace" || right === undefined)
                return [];
            return [dependency("overrides", name, right.trim(), line)];
        });
    },
};

// EXTERNAL MODULE: ./lib/text/parts.js
var parts = __webpack_require__(99309);
// EXTERNAL MODULE: ./lib/review/formats/properties.js
var properties = __webpack_require__(55870);
;// CONCATENATED MODULE: ./lib/review/manifests/gradle.js





/**
 * Coordinates in quotes, in both notations, with variables that the same file defines. A version that the file only
 * defines (`val stripeVersion = "20.1"`, constants of buildSrc) is for other files: it goes by its own name.
 */
const gradle = {
    name: "Gradle",
    matches: (path) => /\.gradle(?:\.kts)?$/u.test(path) ||
        (/(?:^|\/)buildSrc\//u.test(path) && /\.(?:kt|java|groovy)$/u.test(path)),
    parse(text) {
        const variables = versionsIn(text);
        const used = new Set();
        const resolve = (version) => version.replaceAll(/\$\{?([\w.]{1,100})\}?/gu, (reference, name) => {
            const last = (0,parts/* lastPart */.S_)(name, ".");
            used.add(last);
            return variables.get(last)?.value ?? reference;
        });
        const found = linesOf(text).flatMap(({ content, line }) => dependenciesIn(content.replace(/^\s*\/\/.*$/u, ""), { line, resolve, variables, used }));
        const loose = [...variables].flatMap(([name, { value, line }]) => looseVersion(name, value, line));
        return [...found, ...loose.filter(({ key }) => ![...used].some((name) => ownerOf(name) === key[1]))];
    },
};
function versionsIn(text) {
    const variables = new Map();
    for (const { content, line } of linesOf(text)) {
        for (const [, name = "", value = ""] of content
            .slice(0, 1_000)
            .matchAll(/\b(\w{1,100})(?:["'])?\]? ?[=:]+ ?["']([^"':\n]{1,100})["']/gu)) {
            variables.set(name, { value, line });
        }
    }
    return variables;
}
function dependenciesIn(content, { line, resolve, variables, used }) {
    const group = /^\s*(?:test|androidTest|kapt|annotationProcessor)/u.test(content)
        ? "devDependencies"
        : "dependencies";
    const quoted = [...content.matchAll(/["']([^"']{1,600})["']/gu)].map(([, text = ""]) => text);
    const short = quoted
        .map((text) => /^([\w.-]{1,200}:[\w.-]{1,200})(?::([^\s@:]{1,200}))?/u.exec(text))
        .find((found) => found !== null && !/^https?:/u.test(found[0]));
    if (short !== null && short !== undefined) {
        // `"g:a:" + Versions.a`
        const added = /["']\s?\+\s?([\w.]{1,100})/u.exec(content)?.[1]?.split(".").at(-1);
        if (added !== undefined)
            used.add(added);
        const [, name = "", written] = short;
        const version = written ?? (added === undefined ? "" : (variables.get(added)?.value ?? ""));
        return [dependency(group, name, resolve(version), line)];
    }
    const part = (name) => new RegExp(`\\b${name} ?[:=] ?["']([^"'\\n]{1,200})["']`, "u").exec(content)?.[1];
    const [owner, name, version] = [part("group"), part("name"), part("version")];
    if (owner !== undefined && name !== undefined) {
        return [dependency(group, `${owner}:${name}`, resolve(version ?? ""), line)];
    }
    const [, plugin, pluginVersion = ""] = /^\s*id[ (]+["']([\w.-]+)["'][ )]+version[ (]+["']([^"']+)["']/u.exec(content) ?? [];
    return plugin === undefined ? [] : [dependency("devDependencies", plugin, resolve(pluginVersion), line)];
}
/** `stripe` of `stripeVersion`, `stripe_version`, `stripe.version`, `versions.stripe`. */
function ownerOf(name) {
    const [, owner] = /^(.{1,100}?)[._-]?[vV](?:ersion|ERSION)$/u.exec(name) ?? /^(.{1,100})_VERSION$/u.exec(name) ?? [];
    return owner?.replaceAll(/(?<=[a-z\d])[A-Z]/gu, (letter) => `-${letter}`).toLowerCase();
}
function looseVersion(name, value, line) {
    const owner = ownerOf(name);
    return owner === undefined || !/^v?\d/u.test(value) ? [] : [dependency("dependencies", owner, value, line)];
}
const gradleCatalog = {
    name: "Gradle version catalog",
    matches: named(/\.versions\.toml$/u),
    parse(text) {
        const root = (0,toml/* parseToml */.M)(text);
        return membersOf(at(root, "libraries")).flatMap(([, library]) => {
            if (library.kind === "value") {
                const [, name, version] = /^([^:]+:[^:]+):(.+)$/u.exec(library.value) ?? [];
                return name === undefined ? [] : [dependency("dependencies", name, version, library.line)];
            }
            const name = (0,formats_tree/* textAt */.$6)(library, "module") ?? `${(0,formats_tree/* textAt */.$6)(library, "group")}:${(0,formats_tree/* textAt */.$6)(library, "name")}`;
            const written = at(library, "version");
            const reference = written?.kind === "mapping" ? (0,formats_tree/* textAt */.$6)(written, "ref") : undefined;
            const chosen = reference === undefined ? written : at(root, "versions", reference);
            // `{ strictly = "[1.0, 2.0[", prefer = "1.5" }`
            const version = ["strictly", "require", "prefer"].map((how) => at(chosen, how)).find((one) => one) ?? chosen;
            const value = version?.kind === "value" ? version.value : "";
            return [dependency("dependencies", name, value, version?.line ?? library.line)];
        });
    },
};
/** `stripeVersion=20.1`: versions that build scripts take from there; what else it sets concerns the build alone. */
const gradleProperties = {
    name: "gradle.properties",
    matches: named(/^gradle\.properties$/u),
    parse: (text) => properties/* properties */.q
        .parse(text, "gradle.properties")
        .flatMap(({ key, value = "", line }) => looseVersion(key.join("."), value, line)),
};

// EXTERNAL MODULE: ./lib/review/formats/json.js
var json = __webpack_require__(69085);
;// CONCATENATED MODULE: ./lib/review/manifests/javascript.js



const groups = [
    "dependencies",
    "devDependencies",
    "peerDependencies",
    "optionalDependencies",
    "engines",
];
const packageJson = {
    name: "package.json",
    matches: named(/^package\.json$/u),
    parse(text) {
        const root = (0,json/* parseJson */.q)(text);
        return [
            ...groups.flatMap((group) => mapped(group, at(root, group))),
            ...["overrides", "resolutions"].flatMap((name) => mapped("overrides", at(root, name))),
            ...mapped("overrides", at(root, "pnpm", "overrides")),
            ...catalogs(at(root, "workspaces")),
            ...catalogs(root),
        ];
    },
};
const composer = {
    name: "composer.json",
    matches: named(/^composer\.json$/u),
    parse(text) {
        const root = (0,json/* parseJson */.q)(text);
        return [
            ...mapped("dependencies", at(root, "require")),
            ...mapped("devDependencies", at(root, "require-dev")),
        ];
    },
};
/** Imports of Deno by registry and version: `npm:stripe@^14`, `jsr:@std/http@1`, `https://deno.land/x/oak@v12.6.1/mod.ts`. */
const deno = {
    name: "deno.json",
    matches: named(/^(?:deno\.jsonc?|import_map\.json|import-map\.json)$/u),
    parse: (text) => membersOf(at((0,json/* parseJson */.q)(text), "imports")).flatMap(([, tree]) => {
        if (tree.kind !== "value")
            return [];
        const source = tree.value.slice(0, 500);
        const [, name, version] = /^(?:npm|jsr):\/{0,2}(@?[^@]{1,200})(?:@([^/]{1,100}))?/u.exec(source) ??
            /^https:\/\/(?:[\w.-]{1,100}\/){1,4}?(@[\w.-]{1,100}\/[\w.-]{1,100}|[\w.-]{1,100})@v?([^/]{1,100})/u.exec(source) ??
            [];
        return name === undefined ? [] : [dependency("dependencies", name, version, tree.line)];
    }),
};
/** What the packages of a workspace take by `catalog:`. */
const pnpmWorkspace = {
    name: "pnpm-workspace.yaml",
    matches: named(/^(?:pnpm-workspace\.ya?ml|\.yarnrc\.yml)$/u),
    parse(text) {
        const root = (0,parse_yaml/* parseYaml */.h)(text)[0]?.tree;
        return [...catalogs(root), ...mapped("overrides", at(root, "overrides"))];
    },
};
function catalogs(root) {
    return [
        ...mapped("dependencies", at(root, "catalog")),
        ...membersOf(at(root, "catalogs")).flatMap(([, catalog]) => mapped("dependencies", catalog)),
    ];
}

;// CONCATENATED MODULE: ./lib/review/manifests/maven.js



/**
 * Dependencies with the properties that give their versions, what a parent and a BOM manage, and profiles. A version
 * among the properties that nothing in the file uses is for the modules below: it goes by its own name.
 */
const pom = {
    name: "pom.xml",
    matches: named(/^pom\.xml$|\.pom$/u),
    parse(text) {
        const project = at((0,xml/* parseXml */.N)(text), "project");
        const profiles = itemsOf(at(project, "profiles", "profile"));
        const properties = new Map([project, ...profiles].flatMap((scope) => membersOf(at(scope, "properties")).flatMap(([name, tree]) => tree.kind === "value" ? [[name, tree]] : [])));
        const used = new Set();
        const resolve = (version) => version.replaceAll(/\$\{([^${}]{1,200})\}/gu, (reference, name) => {
            used.add(name);
            return properties.get(name)?.value ?? reference;
        });
        const entries = [project, ...profiles].flatMap((scope) => [
            ...itemsOf(at(scope, "dependencyManagement", "dependencies", "dependency")),
            ...itemsOf(at(scope, "dependencies", "dependency")),
        ]);
        const found = [...itemsOf(at(project, "parent")), ...entries].flatMap((entry) => dependencyOf(entry, resolve));
        for (const plugin of itemsOf(at(project, "build", "plugins", "plugin")))
            resolve((0,formats_tree/* textAt */.$6)(plugin, "version") ?? "");
        const loose = [...properties].flatMap(([name, { value, line }]) => {
            const [, owner] = /^(.{1,100})[.-]version$/u.exec(name) ?? [];
            return owner === undefined || used.has(name) ? [] : [dependency("dependencies", owner, value, line)];
        });
        return [...found, ...loose];
    },
};
function dependencyOf(entry, resolve) {
    const [group, artifact] = [(0,formats_tree/* textAt */.$6)(entry, "groupId"), (0,formats_tree/* textAt */.$6)(entry, "artifactId")];
    if (group === undefined || artifact === undefined)
        return [];
    const version = at(entry, "version");
    const text = version?.kind === "value" ? resolve(version.value) : undefined;
    const kind = (0,formats_tree/* textAt */.$6)(entry, "scope") === "test" ? "devDependencies" : "dependencies";
    return [dependency(kind, `${group}:${artifact}`, text, version?.line ?? entry.line)];
}

// EXTERNAL MODULE: ./lib/review/formats/ini.js
var ini = __webpack_require__(29725);
;// CONCATENATED MODULE: ./lib/review/manifests/python.js






const requirements = {
    name: "requirements",
    matches: (path) => /(?:^|[/._-])(?:requirements|constraints)(?:[._-][\w.-]+)?\.(?:txt|in)$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/u.test(path.toLowerCase()),
    parse: (text) => linesOf(text).flatMap(({ content, line }) => requirement("dependencies", content, line)),
};
/** @see https://peps.python.org/pep-0508/ */
function requirement(group, source, line) {
    const [, place, egg] = /^(?:-e |--editable )?(\S+)#egg=([\w.-]+)/u.exec(source.trim()) ?? [];
    if (egg !== undefined)
        return [dependency(group, egg, place, line)];
    const content = (0,format/* until */.TG)((0,format/* until */.TG)(source, /(?:^|\s)#/u), /\s--hash/u)
        .replace(/\\$/u, "")
        .trim();
    const [, name, range = ""] = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?([^;]*)/u.exec(content) ?? [];
    return name === undefined ? [] : [dependency(group, name, range.replaceAll(/[\s()]|@\s/gu, ""), line)];
}
function requirementsIn(group, tree) {
    return itemsOf(tree).flatMap((item) => item.kind === "value" ? requirement(group, item.value, item.line) : []);
}
/** The standard's tables, and those of Poetry, PDM, uv and Hatch. */
const pyproject = {
    name: "pyproject.toml",
    matches: named(/^pyproject\.toml$/u),
    parse(text) {
        const root = (0,toml/* parseToml */.M)(text);
        const tool = at(root, "tool");
        const poetry = at(tool, "poetry");
        return [
            ...requirementsIn("dependencies", at(root, "project", "dependencies")),
            ...membersOf(at(root, "project", "optional-dependencies")).flatMap(([, list]) => requirementsIn("optionalDependencies", list)),
            ...membersOf(at(root, "dependency-groups")).flatMap(([, list]) => requirementsIn("devDependencies", list)),
            ...mapped("dependencies", at(poetry, "dependencies")),
            ...mapped("devDependencies", at(poetry, "dev-dependencies")),
            ...membersOf(at(poetry, "group")).flatMap(([, group]) => mapped("devDependencies", at(group, "dependencies"))),
            ...membersOf(at(tool, "pdm", "dev-dependencies")).flatMap(([, list]) => requirementsIn("devDependencies", list)),
            ...requirementsIn("devDependencies", at(tool, "uv", "dev-dependencies")),
            ...["override-dependencies", "constraint-dependencies"].flatMap((name) => requirementsIn("overrides", at(tool, "uv", name))),
            ...membersOf(at(tool, "hatch", "envs")).flatMap(([, env]) => ["dependencies", "extra-dependencies"].flatMap((name) => requirementsIn("devDependencies", at(env, name)))),
        ];
    },
};
const setupCfg = {
    name: "setup.cfg",
    matches: named(/^setup\.cfg$/u),
    parse: (text) => ini/* ini */.b.parse(text, "setup.cfg").flatMap(({ key: [section = "", name = ""], value = "", line }) => {
        const group = setupGroups[section === "options" ? name : section];
        if (group === undefined)
            return [];
        // One a line, below the name.
        const lines = value.split("\n");
        const first = lines.length > 1 || /\n\s/u.test(text) ? line + 1 : line;
        return lines.flatMap((content, index) => requirement(group, content, first + index));
    }),
};
const setupGroups = {
    install_requires: "dependencies",
    tests_require: "devDependencies",
    setup_requires: "devDependencies",
    "options.extras_require": "optionalDependencies",
};
/** The lists of requirements in a call of `setup()`; what they are computed from is not run. */
const setupPy = {
    name: "setup.py",
    matches: named(/^setup\.py$/u),
    parse(text) {
        let group;
        let depth = 0;
        return linesOf(text).flatMap(({ content, line }) => {
            const bare = (0,format/* until */.TG)(content, /(?:^|\s)#/u);
            const opens = /\b(\w+)\s{0,5}=\s{0,5}[[{]/u.exec(bare.slice(0, 300));
            if (depth === 0 && opens !== null)
                group = setupGroups[lists[(opens[1] ?? "").toLowerCase()] ?? ""];
            if (group === undefined)
                return [];
            const within = group;
            const from = depth === 0 && opens !== null ? opens.index : 0;
            depth += bare.slice(from).split(/[[{]/u).length - bare.slice(from).split(/[\]}]/u).length;
            if (depth <= 0) {
                depth = 0;
                group = undefined;
            }
            return [...bare.slice(from).matchAll(/["']([^"'\n]{1,300})["']\s?(:?)/gu)].flatMap(([, quoted = "", mark]) => 
            // The name of an extra ends with a colon.
            mark === ":" ? [] : requirement(within, quoted, line));
        });
    },
};
const lists = {
    install_requires: "install_requires",
    requires: "install_requires",
    requirements: "install_requires",
    required: "install_requires",
    install_reqs: "install_requires",
    tests_require: "tests_require",
    setup_requires: "setup_requires",
    extras_require: "options.extras_require",
    extras: "options.extras_require",
};
const pipfile = {
    name: "Pipfile",
    matches: named(/^pipfile$/u),
    parse(text) {
        const root = (0,toml/* parseToml */.M)(text);
        return [
            ...mapped("dependencies", at(root, "packages")),
            ...mapped("devDependencies", at(root, "dev-packages")),
        ];
    },
};
const pipfileLock = {
    name: "Pipfile.lock",
    matches: named(/^pipfile\.lock$/u),
    parse: (text) => mapped("locked", at((0,json/* parseJson */.q)(text), "default")),
};
/** Conda's `environment.yml`, with what pip is to install. A version begins with its sign: `=1.2`, `>=2`. */
const condaEnvironment = {
    name: "conda environment",
    matches: named(/^(?:conda[-_.])?environment(?:[-_.][\w-]+)?\.ya?ml$|^conda\.ya?ml$/u),
    recognises: (text) => /^dependencies:/mu.test(text) && /^(?:channels|name|prefix):|^ {0,8}- {1,4}(?:python|pip)\b/mu.test(text),
    parse(text) {
        const root = (0,parse_yaml/* parseYaml */.h)(text)[0]?.tree;
        if (root?.kind !== "mapping")
            throw new format/* Unreadable */.IO("holds no mapping");
        return itemsOf(at(root, "dependencies")).flatMap((item) => {
            if (item.kind === "value") {
                const [, name, version = ""] = /^(?:[\w./-]{1,100}::)?([A-Za-z\d][\w.-]{0,200})\s?([=<>!~ ].{0,200})?$/u.exec(item.value.trim()) ??
                    [];
                // A third part after another sign is the build.
                const plain = version.trim().replace(/^={1,2}([^=]*)(?:=[^=]*)?$/u, "==$1");
                return name === undefined ? [] : [dependency("dependencies", name, plain, item.line)];
            }
            return requirementsIn("dependencies", at(item, "pip"));
        });
    },
};

;// CONCATENATED MODULE: ./lib/review/manifests/ruby.js

/** Calls of `gem` and of a specification; those in a block of the groups development and test are for development. */
const gemfile = {
    name: "Gemfile",
    matches: named(/^gemfile$|\.gemspec$|^gems\.rb$|^gemfile\.[\w-]+(?<!\.lock)$/u),
    parse(text) {
        const blocks = [];
        return linesOf(text).flatMap(({ content, line }) => {
            const opens = /\bdo\b(?: ?\|[^|]*\|)?\s*$/u.test(content.slice(-200));
            if (opens)
                blocks.push(isForDevelopment(content));
            else if (/^\s*end\b/u.test(content))
                blocks.pop();
            const parts = /^\s*(?:gem|\w+\.add_((?:runtime_|development_)?)dependency)[ (]+["']([^"']+)["'](.*)$/u.exec(content);
            if (parts === null)
                return [];
            const [, kind = "", name = "", rest = ""] = parts;
            const plain = rest.replaceAll(/,\s?\w{1,50}: ?["'][^"']{0,200}["']/gu, "");
            const versions = [...plain.matchAll(/["']([^"']{1,200})["']/gu)].map(([, version = ""]) => version);
            const ranges = versions.filter((version) => /^[\s~<>=!]*\d/u.test(version));
            const [, source] = /\b(?:git|github|path)(?::| ?=>) ?["']([^"']{1,200})["']/u.exec(rest) ?? [];
            const [, pin] = /\b(?:tag|ref|branch)(?::| ?=>) ?["']([^"']{1,200})["']/u.exec(rest) ?? [];
            const place = [source, pin].filter((one) => one !== undefined).join("#");
            const development = kind === "development_" || blocks.includes(true) || isForDevelopment(rest);
            return [
                dependency(development ? "devDependencies" : "dependencies", name, ranges.join(", ") || place, line),
            ];
        });
    },
};
function isForDevelopment(text) {
    return (/\bgroups?\b/u.test(text) &&
        /:(?:development|test)\b/u.test(text) &&
        !/:(?:production|default)\b/u.test(text));
}

;// CONCATENATED MODULE: ./lib/review/manifests/sbt.js


/** `"com.stripe" % "stripe-java" % stripeVersion % Test`; `%%` and `%%%` add the version of Scala to the name. */
const sbt = {
    name: "sbt",
    matches: (path) => /\.sbt$|(?:^|\/)project\/[\w-]+\.scala$/u.test(path),
    parse(text) {
        const lines = linesOf(text);
        const variables = new Map(lines.flatMap(({ content }) => [...content.slice(0, 1_000).matchAll(/\bval (\w{1,100}) ?= ?"([^"\n]{1,100})"/gu)].map(([, name = "", value = ""]) => [name, value])));
        return lines.flatMap(({ content, line }) => [
            ...content
                .replace(/^\s*\/\/.*$/u, "")
                .slice(0, 1_000)
                .matchAll(/"([\w.-]{1,100})" {0,4}%{1,3} {0,4}"([\w.-]{1,100})" {0,4}% {0,4}(?:"([^"\n]{1,100})"|([\w.]{1,100}))(.{0,40})/gu),
        ].map(([, owner, name, quoted, variable = "", rest = ""]) => {
            const version = quoted ?? variables.get((0,parts/* lastPart */.S_)(variable, ".")) ?? `\${${variable}}`;
            const group = /^ ?%.{0,4}\b(?:Test|"test|IntegrationTest|Provided)/u.test(rest)
                ? "devDependencies"
                : "dependencies";
            return dependency(group, `${owner}:${name}`, version, line);
        }));
    },
};

// EXTERNAL MODULE: ./lib/review/formats/hcl.js + 1 modules
var hcl = __webpack_require__(60280);
;// CONCATENATED MODULE: ./lib/review/manifests/terraform-lock.js


/** The providers that Terraform has chosen: `provider "registry.terraform.io/hashicorp/aws" { version = "5.1.0" }`. */
const terraformLock = {
    name: ".terraform.lock.hcl",
    matches: named(/^\.terraform\.lock\.hcl$/u),
    parse: (text) => membersOf(at((0,hcl/* parseHcl */.z)(text), "provider")).flatMap(([address, block]) => {
        const version = at(block, "version");
        const name = address.split("/").slice(-2).join("/");
        return version?.kind === "value" ? [dependency("locked", name, version.value, version.line)] : [];
    }),
};

;// CONCATENATED MODULE: ./lib/review/manifests/index.js













/** Every manifest that is read; other lock files follow from them and are left out. */
const manifests = [
    packageJson,
    composer,
    deno,
    pnpmWorkspace,
    requirements,
    pyproject,
    setupCfg,
    setupPy,
    pipfile,
    pipfileLock,
    condaEnvironment,
    goMod,
    pom,
    gradle,
    gradleCatalog,
    gradleProperties,
    sbt,
    gemfile,
    cargo,
    dotnet,
    mix,
    mixLock,
    pubspec,
    packageSwift,
    podfile,
    versionFile,
    terraformLock,
];
/** The manifest that a file is, by its path and, where that is not enough, by its text. */
function manifestOf(path, text) {
    return manifests.find(({ matches, recognises }) => matches(path) && (recognises?.(text) ?? true));
}


/***/ }),

/***/ 80913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ interpolationMark),
/* harmony export */   cd: () => (/* binding */ interpolated),
/* harmony export */   vs: () => (/* binding */ endOfInterpolation)
/* harmony export */ });
/** How a string of a language holds an expression; undefined where it can't. */
function interpolationMark({ id }, quote, before) {
    if (id === "ruby" || id === "elixir")
        return quote.startsWith('"') ? "#{" : undefined;
    if (id === "jvm")
        return quote.startsWith('"') ? "${" : undefined;
    if (id === "csharp")
        return before.includes("$") ? "{" : undefined;
    return id === "javascript" && quote === "`" ? "${" : undefined;
}
const maxExpression = 500;
/** Past the closing brace of an expression that begins at its mark; undefined when it has none nearby. */
function endOfInterpolation(text, at, mark) {
    let open = 1;
    const most = Math.min(text.length, at + maxExpression);
    for (let index = at + mark.length; index < most; index += 1) {
        if (text[index] === "{")
            open += 1;
        else if (text[index] === "}")
            open -= 1;
        if (open === 0)
            return index + 1;
    }
    return undefined;
}
const maxExpressions = 20;
/**
 * The text of a string with the default of a variable in the place of what reads it: the host in
 * `"https://#{ENV.fetch('PAY_HOST', 'pay.io')}"` is called wherever nobody sets the variable. `read` gives the settings
 * of a piece of code.
 */
function interpolated(text, mark, read) {
    if (!text.includes(mark) || !/env/iu.test(text))
        return undefined;
    const found = { value: "", references: [], reads: [] };
    let from = 0;
    for (let count = 0; count < maxExpressions; count += 1) {
        const start = text.indexOf(mark, from);
        const end = start === -1 ? undefined : endOfInterpolation(text, start, mark);
        if (end === undefined)
            break;
        const settings = read(`it = ${text.slice(start + mark.length, end - 1)}`);
        const value = settings.find(({ key, references }) => key.join() === "it" && references !== undefined);
        found.value += text.slice(from, start);
        found.value +=
            value?.type === "other" || value?.value === undefined ? text.slice(start, end) : value.value;
        found.references.push(...(value?.references ?? []));
        found.reads.push(...settings.flatMap((one) => (one.role === "env-read" ? [one.value ?? ""] : [])));
        from = end;
    }
    found.value += text.slice(from);
    return found;
}


/***/ }),

/***/ 53797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ codeSettings)
});

;// CONCATENATED MODULE: ./lib/review/tokens/code-frame.js
/** Deep nesting is cut from the left: the names near a literal tell more than the far ones. */
const maxPath = 8;
/** The frame of the file itself. */
function outermostFrame() {
    return frameOf({ open: "", path: [], at: -1 }, undefined);
}
/** The frame of a bracket that stands in another. */
function frameIn(outer, bracket) {
    return frameOf(bracket, outer);
}
function frameOf({ open, path, at }, outer) {
    return {
        open,
        outer,
        at,
        path: path.slice(-maxPath),
        call: [],
        label: [],
        last: [],
        conditions: 0,
        callee: "",
        unit: undefined,
        subscriptOf: undefined,
        strings: 0,
        names: [],
        declares: false,
        asked: undefined,
        first: undefined,
    };
}
const environmentCall = /(?:^|\.)(?:getenv|get_env|fetch_env|lookupenv|getenvironmentvariable|envorelse|envornone|option_env|env|environ|config|env(?:iron)?\.(?:get|fetch|var|var_os|str|bool|int|float|list|string|setdefault|require|getorelse|(?:get|fetch)_\w+)|getenv\.getordefault)$/iu;
const environmentTable = /^(?:process\.env|import\.meta\.env|Bun\.env|os\.environ|environ|ENV|_ENV|_SERVER|System\.getenv|sys\.env)$/u;
function isEnvironmentCall(callee) {
    return environmentCall.test(callee.slice(-100));
}
function isEnvironmentTable(name) {
    return environmentTable.test(name);
}
/** `.orElse("b")` of what was read before. */
function givesDefault(callee) {
    return /(?:^|\.)(?:getOrElse|orElse|orElseGet|getOrDefault|unwrap_or|presence_or)$/u.test(callee.slice(-100));
}
/** Calls that only fetch or convert what is passed on. */
function isTransparent(callee) {
    return (callee.endsWith("timedelta") ||
        isEnvironmentCall(callee) ||
        /^(?:Integer|Float|Option|Some|Optional\.of(?:Nullable)?|String\.to_\w+|(?:int|bool|double|TimeSpan)\.Parse|Convert\.\w+|listOf\w*|arrayOf\w*)$/u.test(callee));
}
/** Where an application keeps its credentials by name: `credentials.dig(:stripe, :key)`. */
function isCredentialStore(name) {
    return /(?:^|\.)(?:credentials|secrets)(?:\.|$)/u.test(name.slice(-200));
}

;// CONCATENATED MODULE: ./lib/review/tokens/token-reading.js

function openReading(tokens, language, readInside) {
    return {
        tokens,
        language,
        readInside,
        settings: [],
        reads: new Set(),
        classes: [],
        here: outermostFrame(),
        importing: false,
    };
}
const variableName = /^[A-Z][A-Z0-9_]*$/u;
const keywords = /^(?:if|elif|else|for|foreach|while|until|unless|switch|match|when|case|catch|except|with|using|return|yield|throw|raise|await|async|new|do|try|finally|in|not|and|or|function|func|fun|fn|def|lambda|lock|synchronized)$/u;
function isByColumn({ id }) {
    return /^(?:python|ruby|elixir)$/u.test(id);
}
function callsWithoutBrackets({ id }) {
    return id === "ruby" || id === "elixir";
}
/** A brace may stand on a line of its own. */
function hasBraceBelow({ id }) {
    return id === "csharp" || id === "jvm";
}
function isOutside({ here }) {
    return here.outer === undefined;
}
/** What the next literal goes by. */
function keyHere(reading) {
    const { path, call, label } = reading.here;
    const own = [...path, ...call, ...label];
    // What is given no name is no setting of the class that it stands in.
    return own.length > 0 ? withinClasses(reading, own) : [];
}
function withinClasses(reading, names) {
    const enclosing = isOutside(reading) ? reading.classes.map(({ name }) => name) : [];
    return [...enclosing, ...names].slice(-maxPath);
}
function emit(reading, { value, type }, { line, role, from = [] }) {
    const { here } = reading;
    const first = here.first === undefined ? [] : [{ name: here.first.name, fallback: value }];
    // A default is keyed by what it is assigned to, else by the variable.
    const path = keyHere(reading);
    const to = path.length === 0 && here.first !== undefined ? [here.first.name] : path;
    here.first = undefined;
    here.asked = undefined;
    const references = [...first, ...from];
    if (reading.importing)
        return;
    reading.settings.push({
        key: to,
        value,
        type,
        line,
        ...(role && { role }),
        ...(references.length > 0 && { references }),
    });
}
function emitRead({ reads, settings }, variable, line) {
    if (reads.has(variable))
        return;
    reads.add(variable);
    settings.push({ key: [variable], value: variable, type: "string", line, role: "env-read" });
}
/** What a name is given is read from elsewhere, and nothing stands for it. */
function settle(reading) {
    const { here } = reading;
    const { asked } = here;
    here.asked = undefined;
    // The default of a variable is the argument after its name.
    if (!isEnvironmentCall(here.callee))
        here.first = undefined;
    if (asked === undefined || here.label.length === 0)
        return;
    const { name, shown, line } = asked;
    emit(reading, { value: shown, type: "other" }, { line, from: [{ name }] });
}
function endStatement(reading) {
    settle(reading);
    const { here } = reading;
    here.label = [];
    here.call = [];
    here.last = [];
    here.conditions = 0;
    here.declares = false;
    if (isOutside(reading))
        reading.importing = false;
}
/** The expression reads this variable. */
function askVariable(reading, variable, line) {
    emitRead(reading, variable, line);
    return { name: variable, shown: `\${${variable}}`, line };
}

;// CONCATENATED MODULE: ./lib/review/tokens/close-bracket.js


/** Goes out of a bracket: what was looked up or called in it may be what the expression around it reads. */
function closeBracket(reading, line) {
    const { here: closed, language } = reading;
    if (closed.outer === undefined)
        return;
    // What a variable of the environment gives to a name inside, it gives there.
    if (closed.label.length > 0)
        settle(reading);
    const { callee, asked, first, open: bracket, at, names } = closed;
    const here = closed.outer;
    reading.here = here;
    here.last = [];
    if (closed.subscriptOf !== undefined)
        closeSubscript(reading, closed, line);
    else if (bracket === "(" && isEnvironmentCall(callee))
        here.asked = first ?? here.asked;
    else if (/(?:^|\.)dig$/u.test(callee) && isCredentialStore(callee)) {
        const name = [callee.replace(/\.dig$/u, ""), ...names].join(".");
        here.asked = { name, shown: name, line };
    }
    else if (bracket === "(" && (callee === "" || isTransparent(callee)))
        here.asked = asked ?? here.asked;
    else if (bracket === "{" && language.id === "csharp" && isAccessor(reading, at))
        here.last = (nameBefore(reading, at)?.text ?? "").split(".");
}
/** `Retries { get; set; }` goes on with `= 3`. */
function isAccessor(reading, at) {
    const { tokens } = reading;
    const inside = tokens[tokens[at + 1]?.kind === "newline" ? at + 2 : at + 1]?.text ?? "";
    return (nameBefore(reading, at) !== undefined && /^(?:get|init|set|private|protected|internal)$/u.test(inside));
}
function nameBefore({ tokens }, at) {
    const token = tokens[tokens[at - 1]?.kind === "newline" ? at - 2 : at - 1];
    return token?.kind === "name" ? token : undefined;
}
/** `ENV["STRIPE_KEY"]`, `credentials[:stripe]`. */
function closeSubscript(reading, { subscriptOf = [], strings, names, last }, line) {
    const { here, language } = reading;
    const bare = language.id === "ruby" && names.length === 1 ? names[0] : undefined;
    const only = strings === 1 ? last[0] : strings === 0 ? bare : undefined;
    if (only === undefined)
        return;
    here.last = [...subscriptOf, only];
    const name = here.last.join(".");
    if (isEnvironmentTable(subscriptOf.join(".")) && variableName.test(only))
        here.asked = askVariable(reading, only, line);
    else if (isCredentialStore(name))
        here.asked = { name, shown: name, line };
}

// EXTERNAL MODULE: ./lib/review/tokens/code-tokens.js
var code_tokens = __webpack_require__(25229);
// EXTERNAL MODULE: ./lib/review/diff/code-durations.js
var code_durations = __webpack_require__(99589);
;// CONCATENATED MODULE: ./lib/review/tokens/open-bracket.js



/** Goes into a bracket: what stands inside belongs to what stands before it. */
function openBracket(reading, bracket, at) {
    const { tokens, language, here } = reading;
    // In C# a brace stands on a line of its own.
    const before = hasBraceBelow(language) && tokens[at - 1]?.kind === "newline" ? at - 2 : at - 1;
    const previous = tokens[before];
    const path = keyHere(reading);
    const called = bracket === "(" ? calledAt(reading, at) : undefined;
    const isName = previous?.kind === "name" && !keywords.test(previous.text);
    const opened = frameIn(here, { open: bracket, path, at });
    if (bracket === "[" && here.last.length > 0 && (isName || previous?.text === "]")) {
        opened.subscriptOf = here.last;
    }
    else if (bracket === "[" && previous?.text === ")" && tokens[at - 2]?.text === "(") {
        // System.getenv()["A"]
        opened.subscriptOf = tokens[at - 3]?.text.split(".");
    }
    else if (called !== undefined) {
        openCall(reading, opened, { called, path });
    }
    else if (bracket === "{" &&
        previous?.text === ")" &&
        here.asked !== undefined &&
        language.id === "ruby") {
        // ENV.fetch("A") { "b" }
        opened.first = takeAsked(here);
    }
    else if (bracket === "{" && previous?.text === ")" && language.id === "jvm") {
        // Kotlin: install(HttpTimeout) { … }
        opened.path = [...path, ...lambdaOf(reading, before + 1)].slice(-maxPath);
    }
    else if (bracket === "{" && isName && here.label.length === 0 && isComposite(reading, before)) {
        opened.path = [...path, previous.text].slice(-maxPath);
    }
    if (bracket === "{")
        here.declares = false;
    reading.here = opened;
}
function openCall(reading, opened, { called, path }) {
    const { here } = reading;
    const unit = (0,code_durations/* unitOf */.u)(called);
    const isOwn = here.declares && here.label.join(".") === called;
    const isDefault = here.asked !== undefined && givesDefault(called);
    const names = unit === undefined && !isOwn && !isTransparent(called) && !isDefault ? [called] : [];
    opened.path =
        path.length === 0 && names.length > 0
            ? withinClasses(reading, names)
            : [...path, ...names].slice(-maxPath);
    opened.callee = called;
    opened.unit = unit;
    if (isDefault)
        opened.first = takeAsked(here);
}
function takeAsked(here) {
    const { asked } = here;
    here.asked = undefined;
    return asked;
}
/** The name before a bracket, past type arguments: `GetValue<int>(`. */
function calledAt({ tokens, language }, at) {
    let name = tokens[at - 1];
    if (hasBraceBelow(language) && name?.text === ">") {
        let from = at - 2;
        while (from > at - 12 && from > 0 && tokens[from]?.text !== "<")
            from -= 1;
        name = tokens[from]?.text === "<" ? tokens[from - 1] : undefined;
    }
    return name?.kind === "name" && !keywords.test(name.text) ? name.text : undefined;
}
/** What a block after a call belongs to; a function's own body belongs to nothing. */
function lambdaOf({ tokens }, at) {
    let depth = 0;
    for (let from = at - 1; from > 0 && from > at - 40; from -= 1) {
        const mark = tokens[from]?.text;
        if (mark === ")")
            depth += 1;
        else if (mark === "(")
            depth -= 1;
        if (depth > 0)
            continue;
        const [name, before] = [tokens[from - 1], tokens[from - 2]];
        const isCall = name?.kind === "name" && !keywords.test(name.text) && before?.kind !== "name";
        return isCall ? [name.text] : [];
    }
    return [];
}
/** http.Client{Timeout: 30} in Go and Rust, and not a type that a function returns. */
function isComposite({ tokens }, at) {
    const isType = /(?:^|\.)[A-Z]\w*$/u.test(tokens[at]?.text ?? "");
    return isType && !/^(?:[*):]|->)$/u.test(tokens[at - 1]?.text ?? "");
}

// EXTERNAL MODULE: ./lib/review/tokens/code-interpolation.js
var code_interpolation = __webpack_require__(80913);
;// CONCATENATED MODULE: ./lib/review/tokens/read-literal.js




const maxName = 200;
const injected = /^(?:private|lateinit|internal|protected|public|final|open|override|static|val|var|def)$/u;
function readString(reading, token, at) {
    const { tokens, language, here } = reading;
    const { text: written, line } = token;
    const next = tokens[at + 1]?.kind === "newline" ? tokens[at + 2]?.text : tokens[at + 1]?.text;
    const first = here.strings === 0;
    here.strings += 1;
    here.last = [written.slice(0, maxName)];
    const isPair = next === "=>" || (language.id === "jvm" && (next === "->" || next === "to"));
    const isKey = isPair || (next === ":" && here.conditions === 0);
    if (isKey || (here.subscriptOf !== undefined && next === "]"))
        return;
    // Spring: @Value("${STRIPE_KEY:none}")
    const placeholders = language.id === "jvm" ? written.matchAll(/\$\{([A-Z][A-Z0-9_]+)[:}]/gu) : [];
    for (const [, variable = ""] of placeholders)
        emitRead(reading, variable, line);
    if (language.id === "jvm" && here.callee === "Value" && readInjected(reading, token, at))
        return;
    if (first && isEnvironmentCall(here.callee) && variableName.test(written)) {
        here.first = askVariable(reading, written, line);
        return;
    }
    const { value, references, reads } = interpolationOf(reading, written);
    for (const variable of reads)
        emitRead(reading, variable, line);
    const namesNext = (tokens[at - 1]?.text === "(" || here.call.length > 0) &&
        next === "," &&
        /^[A-Za-z][\w.:-]{0,100}$/u.test(value);
    const isHeader = namesNext && /header/iu.test(here.callee);
    emit(reading, { value, type: "string" }, { line, ...(isHeader && { role: "header-name" }), from: references });
    // set("timeout", 30): the first argument names the second.
    if (namesNext && here.label.length === 0) {
        if (here.call.length > 0)
            here.call = [...here.call, value].slice(-maxPath);
        else
            here.path = [...here.path, value];
    }
}
function interpolationOf({ language, readInside, here }, written) {
    const plain = { value: written, references: [], reads: [] };
    const mark = language.id === "jvm" ? "${" : language.id === "csharp" ? "{" : "#{";
    const may = hasBraceBelow(language) || callsWithoutBrackets(language);
    // Spring and Scala's own placeholders are no code.
    if (!may || readInside === undefined || here.callee === "Value" || written.includes("\\$"))
        return plain;
    return (0,code_interpolation/* interpolated */.cd)(written, mark, readInside) ?? plain;
}
/** Spring's `@Value("${pay.url:https://a}") lateinit var url: String` gives a value to what it stands at. */
function readInjected(reading, { text: written, line }, at) {
    if (!written.includes("${"))
        return false;
    const names = reading.tokens.slice(at + 2, at + 14).filter(({ kind }) => kind === "name");
    const declared = names.find(({ text: name }) => !injected.test(name));
    const value = written.replaceAll("\\$", "$");
    const inner = reading.here;
    const outer = inner.outer ?? inner;
    const { label } = outer;
    outer.label = declared === undefined ? ["Value"] : [declared.text];
    reading.here = outer;
    emit(reading, { value, type: "string" }, { line });
    outer.label = label;
    reading.here = inner;
    return true;
}
/** @returns the place of the last token that belongs to the number */
function readNumber(reading, { text: digits, line }, at) {
    const { tokens, here } = reading;
    const { value, end } = (0,code_durations/* quantityAt */.j)(tokens, at);
    here.last = [digits];
    if (tokens[end + 1]?.text === ":" && here.conditions === 0)
        return end;
    const { label, call } = here;
    const [operator, compared] = [tokens[at - 1], tokens[at - 2]];
    if (/^[<>]=?$/u.test(operator?.text ?? "") && compared?.kind === "name")
        here.label = compared.text.split(".");
    // timedelta(seconds=30) says the unit where others say the name.
    const named = here.callee.endsWith("timedelta") ? (0,code_durations/* unitOf */.u)(label.at(-1) ?? "") : undefined;
    if (named !== undefined)
        here.label = [];
    emit(reading, { value: `${value}${here.unit ?? named ?? ""}`, type: "number" }, { line });
    here.label = label;
    here.call = call;
    return end;
}

;// CONCATENATED MODULE: ./lib/review/tokens/read-name.js


/** What stands after a colon in a declaration and gives no value. */
const typeName = /^(?:number|string|str|boolean|bool|any|unknown|object|u?int\d*|[iuf]\d+|usize|float\d*|double|long|String|Int|Integer|Long|Double|Float|Boolean|Duration|TimeSpan|time\.Duration)$/u;
/** Words that begin a statement and call nothing, beside the keywords. */
const statements = /^(?:end|begin|rescue|ensure|class|module|defmodule|defp|defmacro|defimpl|alias|undef|self|then|include|extend|private|public|protected|attr_\w+|print|p|puts|val|var|let|const)$/u;
const modifiers = /^(?:if|unless|while|until|rescue|do|then|and|or|in|when|end)$/u;
const declarations = /^(?:class|object|interface|module|defmodule|struct|record|namespace|trait|impl|enum)$/u;
const loads = /^(?:import|from|use|using|package|require|require_relative)$/u;
function readName(reading, token, at) {
    const { tokens, language, here } = reading;
    const { text, line } = token;
    const previous = tokens[at - 1];
    const starts = previous === undefined || previous.kind === "newline" || previous.text === ";";
    if (starts && isOutside(reading) && loads.test(text))
        reading.importing = true;
    here.names.push(text);
    if (previous?.kind === "name" && declarations.test(previous.text))
        readDeclared(reading, text, previous);
    if (callsWithoutBrackets(language))
        readCallWithoutBrackets(reading, token, { at, starts });
    const dot = text.lastIndexOf(".");
    if (isEnvironmentTable(text.slice(0, Math.max(dot, 0))) && variableName.test(text.slice(dot + 1)))
        here.asked = askVariable(reading, text.slice(dot + 1), line);
    if (isEnvironmentTable(text) && previous?.text === "=" && tokens[at - 2]?.text === "}")
        readDestructured(reading, at - 3);
    // Kotlin's `"timeout" to 5`.
    if (text === "to" && language.id === "jvm" && previous?.kind === "string") {
        here.label = here.last;
        return;
    }
    if (/^(?:true|false)$/iu.test(text))
        emit(reading, { value: text.toLowerCase(), type: "boolean" }, { line });
    else if (/^(?:null|None|nil|undefined)$/u.test(text))
        emit(reading, { value: "", type: "null" }, { line });
    else {
        here.last = text.split(".");
        // `retries: Infinity` and `backoff: exponential` say as much as a number.
        if (isWholeValue(reading, token, at) && !typeName.test(text))
            readWholeName(reading, token);
    }
}
/** `class Payments`: what follows is in it. */
function readDeclared(reading, name, word) {
    const byColumn = isByColumn(reading.language);
    if (byColumn && isOutside(reading) && word.text !== "enum")
        reading.classes.push({ name, column: word.column });
    else if (!byColumn) {
        reading.here.label = [name];
        reading.here.declares = true;
    }
}
function readWholeName(reading, { text, line }) {
    const { here } = reading;
    if (here.asked !== undefined)
        return;
    if (isCredentialStore(text) && text.includes("."))
        here.asked = { name: text, shown: text, line };
    else
        emit(reading, { value: text, type: "other" }, { line });
}
/** `plug Tesla.Middleware.BaseUrl, "https://…"`: what stands first in a statement is called with the rest. */
function readCallWithoutBrackets({ tokens, here }, { text, line, column }, { at, starts }) {
    const [before, next] = [tokens[at - 1]?.text ?? "", tokens[at + 1]];
    const isStatement = starts || /^(?:do|then|\{)$/u.test(before);
    if (here.call.length > 0 && modifiers.test(text))
        here.call = [];
    // Symbols and constants that are given first belong to the name: `config :shop, Shop.Pay, url: …`.
    else if (here.call.length > 0 && here.label.length === 0 && next?.text === ",")
        here.call = [...here.call, ...text.split(".")].slice(-maxPath);
    else if (isStatement &&
        here.open !== "(" &&
        here.open !== "[" &&
        !keywords.test(text) &&
        !statements.test(text)) {
        const isValue = next?.kind === "string" || next?.kind === "number" || next?.kind === "name";
        const follows = next?.line === line && next.column > column + text.length;
        if (isValue && follows && !modifiers.test(next.text))
            here.call = text.split(".");
    }
}
function isWholeValue({ tokens, language, here }, { text }, at) {
    const [before, after] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? "\n"];
    // In Kotlin and Scala a type follows the colon.
    if (language.id === "jvm" && before === ":" && /^[A-Z]/u.test(text))
        return false;
    return (here.label.length > 0 && !here.declares && /^(?::|=|:=|=>)$/u.test(before) && /^[,;)}\]\n]$/u.test(after));
}
/** `const { STRIPE_KEY, STRIPE_URL: url } = process.env`, from its end. */
function readDestructured(reading, from) {
    const { tokens } = reading;
    for (let at = from;; at -= 1) {
        const token = tokens[at];
        if (token === undefined || token.text === "{")
            return;
        if (token.kind === "name" && variableName.test(token.text))
            emitRead(reading, token.text, token.line);
    }
}

;// CONCATENATED MODULE: ./lib/review/tokens/code-settings.js






/** Strings hold code that holds strings; deeper is nobody's configuration. */
const maxDepth = 3;
/** What makes another value of what stands before it, so that this value is none by itself. */
const operators = /^(?:===?|!==?|=~|[<>]=?|&&|[+*/%&^.-]=?|<>|\?)$/u;
/**
 * Every literal of a source file, keyed by the names it is assigned or passed to: `{ stripe: { timeout: 5 } }`,
 * `STRIPE["timeout"] = 5` and `new Stripe(key, { timeout: 5 })` alike. Follows brackets and names, not types or control
 * flow: what is computed has no setting, but for products of numbers, units of time, a single name, which stands for its
 * value, and the default of a variable of the environment.
 */
function codeSettings(text, language, depth = 0) {
    const tokens = (0,code_tokens/* tokensOf */.k)(text, language);
    const readInside = depth < maxDepth ? (code) => codeSettings(code, language, depth + 1) : undefined;
    const reading = openReading(tokens, language, readInside);
    // The tokens of one quantity are read together.
    let end = -1;
    for (const [at, token] of tokens.entries()) {
        if (at <= end)
            continue;
        if (token.kind === "newline")
            readNewline(reading, at);
        else if (token.kind === "name")
            readName(reading, token, at);
        else if (token.kind === "string")
            readString(reading, token, at);
        else if (token.kind === "number")
            end = readNumber(reading, token, at);
        else
            readMark(reading, token, at);
    }
    settle(reading);
    return reading.settings;
}
function readNewline(reading, at) {
    const { tokens, language, classes, here } = reading;
    const next = tokens[at + 1];
    if (next === undefined || next.kind === "newline")
        return;
    if (isByColumn(language) && isOutside(reading)) {
        for (let last = classes.at(-1); last !== undefined && last.column >= next.column; last = classes.at(-1))
            classes.pop();
    }
    const goesOn = /^(?:[=:+*/|&?,\\]|=>|:=|->|\|\||&&|\?\?|\?:|\+=)$/u.test(tokens[at - 1]?.text ?? "");
    const wentOn = next.kind === "mark" &&
        (/^(?:[.?:+*|]|\|\||&&|\?\?|\?:)$/u.test(next.text) || (hasBraceBelow(language) && next.text === "{"));
    if (here.open !== "(" && here.open !== "[" && !goesOn && !wentOn)
        endStatement(reading);
}
function readMark(reading, { text: mark, line }, at) {
    const { tokens, language, here } = reading;
    if (mark === "(" || mark === "[" || mark === "{")
        openBracket(reading, mark, at);
    else if (mark === ")" || mark === "]" || mark === "}")
        closeBracket(reading, line);
    else if (mark === ";")
        endStatement(reading);
    else if (mark === ",") {
        settle(reading);
        here.label = [];
        here.last = [];
    }
    else if (/^(?:\|\||\?\?)$/u.test(mark) || (mark === "?:" && language.id !== "javascript")) {
        // `ENV["A"] || "b"`
        if (here.asked !== undefined)
            here.first = here.asked;
        here.asked = undefined;
    }
    else if (mark === "?") {
        here.conditions += 1;
        here.asked = undefined;
    }
    else if (mark === ":" && here.conditions > 0)
        here.conditions -= 1;
    // In `timeout: number = 30` the name stands before the colon.
    else if (mark === "=" && here.label.length > 0 && tokens[at - 2]?.text === ":")
        here.last = [];
    else if (/^(?::|=|:=|=>|\|\|=|\?\?=|\?:)$/u.test(mark) && here.last.length > 0)
        readLabel(reading, mark);
    else if (mark === "->" && language.id === "jvm" && tokens[at - 1]?.kind === "string")
        here.label = here.last;
    else if (mark !== "." && operators.test(mark))
        here.asked = undefined;
}
/** What was just read names what comes. */
function readLabel({ here, language }, mark) {
    if (here.declares && mark === ":")
        return;
    const name = here.last.join(".");
    // Elixir's `if a, do: b, else: c`.
    if (callsWithoutBrackets(language) && /^(?:do|else)$/u.test(name))
        return;
    // The parameter of a function is given no value by its body, nor is an accessor.
    const isAccess = /^(?:get|set|init)$/u.test(name);
    if (mark === "=>" && language.id === "csharp" && (here.open === "(" || isAccess))
        return;
    here.label = here.last;
    here.last = [];
}


/***/ }),

/***/ 25229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ tokensOf)
/* harmony export */ });
/* harmony import */ var _code_interpolation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80913);

const spaces = /[^\S\n]+/uy;
const name = /[$@]{0,3}[\p{L}_][\p{L}\p{N}_]*(?:[?!](?!=))?(?:(?:\?\.|::|->|\.)\$?[\p{L}_][\p{L}\p{N}_]*!?)*/uy;
const number = /0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?[a-zA-Z]*\d*/uy;
const mark = /===|!==|=>|:=|==|!=|>=|<=|=~|<>|->|\?\?=?|\?:|\|\|=?|&&=?|[+*/|&^%-]=|\.\.\.|./suy;
const symbol = /(?<![\p{L}\p{N}_"']):(?=[\p{L}_])/uy;
const heredoc = /<<[~<-]?["']?([\p{L}_][\p{L}\p{N}_]*)["']?/uy;
const regex = /\/(?![*/])(?:[^\\/\n]|\\[^\n]){1,200}\/[a-z]*/uy;
/** Lists of words and strings with brackets for quotes: `%w[a b]`, `%q(a)`, `~s(a)`. */
const bracketed = /[%~]([wWiIqQsS])([([{<|!/])/uy;
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
        return scanString() ?? scanRest();
    }
    function scanString() {
        const raw = language.id === "rust" ? match(rawRust) : null;
        if (raw !== null) {
            const close = `"${raw[1]}`;
            const end = after(close, at + raw[0].length);
            return { kind: "string", content: text.slice(at + raw[0].length, end - close.length), end };
        }
        const words = language.id === "ruby" || language.id === "elixir" ? match(bracketed) : null;
        const inside = words === null ? "" : text.slice(at + words[0].length, at + maxBracketed);
        const closing = words === null ? -1 : inside.indexOf(closingOf(words[2]));
        if (words !== null && closing !== -1)
            return scanBracketed(words[1], inside.slice(0, closing), at + words[0].length + closing + 1);
        // Markup, patterns and dates of Elixir: `~H"""…"""`.
        const sigil = language.id === "elixir" ? /^~[A-Za-z]{1,9}(?=")/u.exec(text.slice(at, at + 11)) : null;
        if (sigil !== null) {
            const quoted = scanQuoted(at + sigil[0].length);
            if (quoted !== undefined)
                return /^~[sS]$/u.test(sigil[0]) ? quoted : { end: quoted.end };
        }
        // C# marks strings with $ and @.
        const marks = language.id === "csharp" ? (/^[$@]{1,3}(?=")/u.exec(text.slice(at, at + 4))?.[0] ?? "") : "";
        return scanQuoted(at + marks.length);
    }
    function scanBracketed(kind, content, end) {
        if (/[qQsS]/u.test(kind))
            return { kind: "string", content, end };
        const here = { line, column: at - lineStart };
        tokens.push({ kind: "mark", text: "[", ...here });
        for (const word of content.split(/\s+/u))
            if (word !== "")
                tokens.push({ kind: "string", text: word, ...here });
        return { kind: "mark", content: "]", end };
    }
    function scanQuoted(from) {
        const char = text[from];
        const long = language.longQuotes.find((one) => text.startsWith(one, from));
        const quote = long ?? language.quotes.find((one) => one === char);
        if (quote !== undefined) {
            const start = from + quote.length;
            const gaveUp = long !== undefined && unclosed > maxUnclosed;
            const close = gaveUp ? undefined : endOfString(text, start, quote, language);
            if (close === undefined)
                unclosed += 1;
            const end = close ?? lineEnd(text, from);
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
        const word = match(name);
        if (word !== null)
            return { kind: "name", content: plainName(word[0]), end: at + word[0].length };
        const skipped = (language.id === "ruby" || language.id === "elixir" ? match(symbol) : null) ??
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
    const before = text.slice(Math.max(0, start - quote.length - 3), start - quote.length);
    const escapes = !(quote === "`" && language.id === "go") && !(language.id === "csharp" && before.includes("@"));
    const mark = (0,_code_interpolation_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolationMark */ .Wm)(language, quote, before);
    const long = language.longQuotes.includes(quote);
    for (let at = start; at < text.length; at += 1) {
        const char = text[at];
        if (char === "\\" && escapes)
            at += 1;
        else if (char === "\n" && !long)
            return at;
        else if (mark !== undefined && text.startsWith(mark, at)) {
            const end = (0,_code_interpolation_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfInterpolation */ .vs)(text, at, mark);
            // One that goes over lines in a string that does not is a brace like others.
            if (end !== undefined && (long || !text.slice(at, end).includes("\n")))
                at = end - 1;
        }
        else if (text.startsWith(quote, at))
            return at;
    }
    return undefined;
}
const maxBracketed = 5_000;
function closingOf(bracket) {
    return { "(": ")", "[": "]", "{": "}", "<": ">" }[bracket] ?? bracket;
}
function lineEnd(text, from) {
    const end = text.indexOf("\n", from);
    return end === -1 ? text.length : end;
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


/***/ })

};
