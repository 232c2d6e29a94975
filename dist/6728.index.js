export const id = 6728;
export const ids = [6728];
export const modules = {

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


/***/ })

};
