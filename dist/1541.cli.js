export const id = 1541;
export const ids = [1541];
export const modules = {

/***/ 21298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/settings/parse-policy.js
var parse_policy = __webpack_require__(99345);
// EXTERNAL MODULE: ./lib/settings/parse-settings.js + 6 modules
var parse_settings = __webpack_require__(3620);
// EXTERNAL MODULE: ./lib/settings/settings-place.js
var settings_place = __webpack_require__(6790);
// EXTERNAL MODULE: ./lib/settings/written-file.js
var written_file = __webpack_require__(35017);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/setup/deploy-jobs.js

const mostCharacters = 500_000;
/**
 * Jobs that deploy, likeliest first: those with an `environment`, then those whose name or whose workflow's name says so. A
 * file that is no workflow has none.
 */
function findDeployJobs(files) {
    const found = [...files].flatMap(([file, text]) => jobsOf(file, text));
    return found.sort((a, b) => rank(a) - rank(b));
}
function rank({ environment = "", job, file }) {
    const deploys = [job, file].some((name) => /deploy|rollout|\bcd\b/iu.test(name));
    if (/^(?:prod|live)/iu.test(environment))
        return 0;
    if (deploys && environment !== "")
        return 1;
    if (/deploy/iu.test(job))
        return 2;
    if (deploys)
        return 3;
    return environment === "" ? 5 : 4;
}
function saysDeploy(name) {
    return /deploy|release|rollout|ship|\bcd\b|publish/iu.test(name);
}
function jobsOf(file, text) {
    if (text.length > mostCharacters)
        return [];
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines });
    if (document.errors.length > 0)
        return [];
    const jobs = document.get("jobs");
    if (!(0,dist/* isMap */.jh)(jobs))
        return [];
    return jobs.items.flatMap(({ key, value }) => {
        if (!(0,dist/* isScalar */.jn)(key) || !(0,dist/* isMap */.jh)(value))
            return [];
        const job = String(key.value);
        const environment = environmentOf(value);
        if (environment === undefined && !saysDeploy(job) && !saysDeploy(file))
            return [];
        const steps = value.get("steps", true);
        const range = isRanged(steps) ? steps.range : undefined;
        if (range === undefined)
            return [];
        const begin = lines.linePos(range[0]);
        const body = text.slice(0, range[1]).trimEnd();
        return [
            {
                file,
                job,
                environment,
                after: { line: body.split("\n").length, indent: begin.col - 1 },
                isGuarded: /uses:\s*[\w.-]+\/deploy-guard@/u.test(text.slice(range[0], range[1])),
            },
        ];
    });
}
/** A name, or a mapping with one. */
function environmentOf(job) {
    const written = job.get("environment");
    const name = (0,dist/* isMap */.jh)(written) ? written.get("name") : written;
    return typeof name === "string" && name !== "" && !name.includes("${{") ? name : undefined;
}
function isRanged(node) {
    return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}

;// CONCATENATED MODULE: ./lib/setup/draft-settings.js

const mostIntegrations = 12;
/** A settings file that works as it stands, with what should be looked at in comments. */
function draftSettings(found) {
    const parts = [
        "# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/deploy-guard/v1/schema/deploy-guard.schema.json",
        "# Written by deploy-guard init from what it found here; docs/settings.md has every key.",
        "version: 1",
        ...sources(found),
        ...signals(found),
        ...integrations(found),
        "",
        "watch:",
        "  duration: 15m       # how long a deploy is watched at most",
        "response:",
        "  revert: deploy      # off: only tells; begin with `dry-run: true` on the step to see what it would do",
        "  incident: true",
    ];
    return `${parts.join("\n")}\n`;
}
function sources({ prometheus }) {
    if (prometheus === undefined)
        return [];
    const { url, tokenVariable } = prometheus;
    const headers = tokenVariable === undefined ? "" : `, headers: { Authorization: "Bearer \${${tokenVariable}}" }`;
    return ["", "sources:", `  prom: { type: prometheus, url: ${flow(url)}${headers} }`];
}
function signals({ prometheus, stack, objectives }) {
    if (prometheus === undefined) {
        return [
            "",
            "# Nothing counts requests yet. With a Prometheus:",
            "#   sources: { prom: { type: prometheus, url: https://prometheus.example.com } }",
            "#   signals: { errors: { source: prom, preset: http-server } }",
            ...(stack === undefined ? [] : [`# ${stack.name} exposes its metrics by ${stack.metrics}.`]),
            "# docs/sources.md has Datadog, CloudWatch, New Relic, Sentry and others.",
        ];
    }
    const { errors, latency, where, jobs } = prometheus;
    const narrowed = where === undefined ? "" : `, where: ${flow(where)}`;
    const which = where === undefined && jobs.length > 1
        ? [
            `  # Which of these is this service? where: '{job="…"}' narrows it: ${jobs.slice(0, 10).map(oneWord).join(", ")}`,
        ]
        : [];
    if (objectives.length > 0)
        return ["", "signals:", ...objectives.flatMap(objectiveLines)];
    if (errors === undefined && latency === undefined) {
        return [
            "",
            "# This Prometheus has none of the metrics that the presets know: write the counters that it has.",
            "# signals:",
            "#   errors: { source: prom, bad: 'my_requests_total{code=~\"5..\"}', total: my_requests_total }",
        ];
    }
    return [
        "",
        "signals:",
        ...which,
        ...(errors === undefined
            ? []
            : [`  errors: { source: prom, preset: http-server${narrowed} }   # ${errors}`]),
        ...(latency === undefined
            ? []
            : [`  slow: { source: prom, preset: http-server, measure: latency${narrowed} }`]),
    ];
}
/** A rate is written with its query, a counter as the selector that it is. */
function objectiveLines({ name, file, bad, total }) {
    const written = (text) => (/[(]/u.test(text) ? `{ query: ${flow(text)} }` : flow(text));
    return [
        `  ${name}:   # ${oneWord(file)}`,
        "    source: prom",
        `    bad: ${written(bad)}`,
        `    total: ${written(total)}`,
    ];
}
function integrations({ integrations: all, probeUrl }) {
    const own = probeUrl === undefined ? [] : ["  app:", ...probeLines(probeUrl)];
    const shown = all.slice(0, mostIntegrations);
    const left = all.length - shown.length;
    if (shown.length === 0 && own.length === 0)
        return [];
    return [
        "",
        "# Services of others that this repository uses. A change to a critical one is held until one of its owners approves.",
        "integrations:",
        ...own,
        ...shown.flatMap(integrationLines),
        ...(left > 0 ? [`  # and ${left} more that were found`] : []),
    ];
}
function integrationLines({ id, critical, owners, config, statusPage, evidence }) {
    const seen = evidence[0] === undefined ? "" : `   # ${oneWord(`${evidence[0].file}:${evidence[0].line}`)}`;
    return [
        `  ${/^[a-z][\w-]*$/u.test(id) ? id : flow(id)}:${seen}`,
        ...ownerLines(critical, owners),
        ...(config.length > 0 ? [`    config: [${config.slice(0, 10).map(flow).join(", ")}]`] : []),
        ...(statusPage !== undefined ? [`    status-page: ${flow(statusPage)}`] : []),
    ];
}
/** Critical without owners would hold every change of it for ever: nobody could approve. */
function ownerLines(critical, owners) {
    if (owners.length === 0)
        return [
            `    # ${critical ? "critical: true, with " : ""}owners: ["@you"]: nobody in CODEOWNERS has its files`,
        ];
    const named = `    owners: [${owners.slice(0, 10).map(flow).join(", ")}]`;
    return critical ? ["    critical: true", named] : [named];
}
function probeLines(url) {
    return ["    probes:", `      - { url: ${flow(url)}, conditions: ["[STATUS] == 200"] }`];
}
/** A text inside a flow collection: quoted wherever YAML could take it for something else. */
function flow(text) {
    return (0,dist/* stringify */.As)(text, { defaultStringType: "QUOTE_DOUBLE", lineWidth: 0 }).trim();
}
/** What may stand in a comment. */
function oneWord(text) {
    return text.replace(/[^\x21-\x7e]+/gu, " ").slice(0, 120);
}

;// CONCATENATED MODULE: ./lib/setup/draft-workflows.js
/** The step that watches, as lines of a workflow, indented as its neighbours are. */
function watchStep({ environment, after }, variables) {
    const env = variables.length === 0
        ? []
        : ["  env:", ...variables.map((name) => `    ${name}: \${{ secrets.${name} }}`)];
    const lines = [
        "- uses: OWNER/deploy-guard@v1",
        `  with: { environment: ${environment ?? "production"}, dry-run: true }   # false when you trust it`,
        ...env,
    ];
    return lines.map((line) => `${" ".repeat(after.indent)}${line}`);
}
/** The permissions that its answer needs. */
const watchPermissions = [
    "contents: write",
    "pull-requests: write",
    "issues: write",
    "deployments: write",
    "actions: read",
];
/** The change of a workflow as a unified diff with one hunk, to be applied or read. */
function stepDiff(text, job, step) {
    const lines = text.split("\n");
    const { line } = job.after;
    const before = lines.slice(Math.max(0, line - 3), line);
    const behind = lines
        .slice(line, line + 3)
        .filter((_, index, all) => index < all.length - 1 || all[index] !== "");
    const [old, new_] = [before.length + behind.length, before.length + behind.length + step.length];
    const start = line - before.length + 1;
    return [
        `--- a/${job.file}`,
        `+++ b/${job.file}`,
        `@@ -${start},${old} +${start},${new_} @@`,
        ...before.map((one) => ` ${one}`),
        ...step.map((one) => `+${one}`),
        ...behind.map((one) => ` ${one}`),
        "",
    ].join("\n");
}
/** The workflow that reviews pull requests, as docs/review.md has it. */
const reviewWorkflow = `name: Integration review
on:
  pull_request_target: { types: [opened, reopened, synchronize, edited, ready_for_review] }
  pull_request_review: { types: [submitted, edited, dismissed] }
  merge_group:
  issue_comment: { types: [created, edited, deleted] } # for /waive
permissions: {}
jobs:
  review:
    # A review of a fork's pull request gets a token that may only read: docs/review.md has a second workflow for it.
    if: >-
      (github.event_name != 'pull_request_review' || github.event.pull_request.head.repo.full_name == github.repository)
      && (github.event_name != 'issue_comment' || (github.event.issue.pull_request
      && (github.event.action == 'edited' || contains(github.event.comment.body, '/waive'))))
    runs-on: ubuntu-latest
    permissions: { contents: read, pull-requests: write, statuses: write }
    steps:
      - uses: OWNER/deploy-guard@v1 # no checkout: nothing of the pull request is run
        with: { mode: review }
`;

;// CONCATENATED MODULE: ./lib/setup/find-objectives.js

const find_objectives_mostCharacters = 200_000;
const mostObjectives = 50;
/** Whether a file may state objectives; only the text tells for sure. */
function mayStateObjectives(path, text) {
    return (/\.ya?ml$/u.test(path) &&
        text.length <= find_objectives_mostCharacters &&
        /prometheus\/v1|sloth\.slok\.dev|pyrra\.dev|openslo\//u.test(text));
}
/**
 * Ratios of counters in files of Sloth, Pyrra and OpenSLO. What counts good ones instead of bad ones is left out: a difference of two
 * counters is no counter.
 * @see https://sloth.dev/specs/default/ https://github.com/pyrra-dev/pyrra https://github.com/OpenSLO/OpenSLO
 */
function findObjectives(files) {
    const found = new Map();
    for (const [file, text] of files) {
        if (!mayStateObjectives(file, text))
            continue;
        for (const { name, bad, total } of documentsIn(text).flatMap(objectivesIn)) {
            const signal = signalName(name);
            if (signal !== "" && !found.has(signal))
                found.set(signal, { name: signal, file, bad, total });
            if (found.size >= mostObjectives)
                return [...found.values()];
        }
    }
    return [...found.values()];
}
function objectivesIn(document) {
    const version = textAt(document, "version") ?? "";
    const api = textAt(document, "apiVersion") ?? "";
    if (version === "prometheus/v1")
        return slothSlos(document, textAt(document, "service") ?? "");
    if (api.startsWith("sloth.slok.dev/"))
        return slothSlos(at(document, "spec"), textAt(document, "spec", "service") ?? "");
    if (api.startsWith("pyrra.dev/"))
        return pyrraSlo(document);
    if (api.startsWith("openslo/"))
        return openSlo(document);
    return [];
}
/** `sli.events` of Sloth, whose window is filled in as `{{.window}}`. */
function slothSlos(spec, service) {
    return listAt(spec, "slos").flatMap((slo) => {
        const bad = textAt(slo, "sli", "events", "error_query") ?? textAt(slo, "sli", "events", "errorQuery");
        const total = textAt(slo, "sli", "events", "total_query") ?? textAt(slo, "sli", "events", "totalQuery");
        const name = [service, textAt(slo, "name") ?? ""].filter((part) => part !== "").join("-");
        return bad === undefined || total === undefined
            ? []
            : [{ name, bad: windowed(bad), total: windowed(total) }];
    });
}
/** `indicator.ratio` of Pyrra: selectors. */
function pyrraSlo(document) {
    const ratio = at(document, "spec", "indicator", "ratio");
    const bad = textAt(ratio, "errors", "metric");
    const total = textAt(ratio, "total", "metric");
    const name = textAt(document, "metadata", "name") ?? "";
    return bad === undefined || total === undefined ? [] : [{ name, bad, total }];
}
/** `ratioMetric.bad` of OpenSLO, in an SLO or in an SLI of its own. */
function openSlo(document) {
    const indicator = at(document, "spec", "indicator", "spec") ?? at(document, "spec");
    const ratio = at(indicator, "ratioMetric");
    const query = (part) => textAt(ratio, part, "metricSource", "spec", "query");
    const [bad, total] = [query("bad"), query("total")];
    const name = textAt(document, "metadata", "name") ?? "";
    return bad === undefined || total === undefined ? [] : [{ name, bad, total }];
}
/** Any window does: what a rate's counter counted in an interval is asked for. */
function windowed(query) {
    return query.replace(/\{\{-?\s*\.window\s*-?\}\}/gu, "5m").trim();
}
function signalName(name) {
    return name
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, "-")
        .replace(/^[-0-9]+|-$/gu, "")
        .slice(0, 60);
}
function documentsIn(text) {
    try {
        const documents = (0,dist/* parseAllDocuments */.hR)(text);
        return Array.isArray(documents)
            ? documents
                .filter(({ errors }) => errors.length === 0)
                .map((one) => one.toJS({ maxAliasCount: 50 }))
            : [];
    }
    catch {
        return [];
    }
}
function at(value, ...path) {
    let inner = value;
    for (const key of path) {
        if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key))
            return undefined;
        inner = Object.entries(inner).find(([name]) => name === key)?.[1];
    }
    return inner;
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === "string" ? found : undefined;
}
function listAt(value, key) {
    const found = at(value, key);
    return Array.isArray(found) ? found : [];
}

;// CONCATENATED MODULE: ./lib/setup/stack.js
const stacks = [
    {
        name: "Next.js",
        file: /(?:^|\/)package\.json$/u,
        text: /"next"\s*:/u,
        metrics: "@opentelemetry/sdk-node",
    },
    {
        name: "NestJS",
        file: /(?:^|\/)package\.json$/u,
        text: /"@nestjs\/core"\s*:/u,
        metrics: "@willsoto/nestjs-prometheus",
    },
    { name: "Fastify", file: /(?:^|\/)package\.json$/u, text: /"fastify"\s*:/u, metrics: "fastify-metrics" },
    {
        name: "Express",
        file: /(?:^|\/)package\.json$/u,
        text: /"express"\s*:/u,
        metrics: "express-prom-bundle",
    },
    {
        name: "Django",
        file: /(?:^|\/)(?:requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|setup\.cfg)$/u,
        text: /(?:^|["'\s])django\b/imu,
        metrics: "django-prometheus",
    },
    {
        name: "FastAPI",
        file: /(?:^|\/)(?:requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|setup\.cfg)$/u,
        text: /(?:^|["'\s])fastapi\b/imu,
        metrics: "prometheus-fastapi-instrumentator",
    },
    {
        name: "Flask",
        file: /(?:^|\/)(?:requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|setup\.cfg)$/u,
        text: /(?:^|["'\s])flask\b/imu,
        metrics: "prometheus-flask-exporter",
    },
    {
        name: "Rails",
        file: /(?:^|\/)Gemfile$/u,
        text: /gem ["']rails["']/u,
        metrics: "yabeda-rails with yabeda-prometheus",
    },
    {
        name: "Spring Boot",
        file: /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?)$/u,
        text: /spring-boot|org\.springframework\.boot/u,
        metrics: "spring-boot-starter-actuator with micrometer-registry-prometheus",
    },
    {
        name: "ASP.NET Core",
        file: /\.csproj$/u,
        text: /Microsoft\.NET\.Sdk\.Web/u,
        metrics: "OpenTelemetry.Exporter.Prometheus.AspNetCore",
    },
    {
        name: "Laravel",
        file: /(?:^|\/)composer\.json$/u,
        text: /"laravel\/framework"/u,
        metrics: "spatie/laravel-prometheus",
    },
    { name: "Phoenix", file: /(?:^|\/)mix\.exs$/u, text: /\{:phoenix,/u, metrics: "prom_ex" },
    {
        name: "Go",
        file: /(?:^|\/)go\.mod$/u,
        text: /^module /mu,
        metrics: "github.com/prometheus/client_golang",
    },
    {
        name: "Rust",
        file: /(?:^|\/)Cargo\.toml$/u,
        text: /^(?:axum|actix-web|rocket|warp)\b/mu,
        metrics: "axum-prometheus or actix-web-prom",
    },
];
/** Manifests that tell a stack. */
function isManifestOfStack(path) {
    return stacks.some(({ file }) => file.test(path));
}
/** The first that fits, those nearest to the top first; undefined when none does. */
function detectStack(files) {
    const byDepth = [...files].sort(([a], [b]) => a.split("/").length - b.split("/").length);
    for (const [path, text] of byDepth) {
        const stack = stacks.find(({ file, text: words }) => file.test(path) && words.test(text.slice(0, 200_000)));
        if (stack !== undefined)
            return { name: stack.name, metrics: stack.metrics };
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/stories/review/find-integrations.js + 2 modules
var find_integrations = __webpack_require__(77151);
// EXTERNAL MODULE: ./lib/stories/review/wanted-files.js + 2 modules
var wanted_files = __webpack_require__(64998);
// EXTERNAL MODULE: ./lib/text/numbers.js
var numbers = __webpack_require__(25825);
// EXTERNAL MODULE: ./lib/world/files.js + 1 modules
var files = __webpack_require__(18924);
// EXTERNAL MODULE: ./lib/world/local-repository.js
var local_repository = __webpack_require__(39756);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(69034);
// EXTERNAL MODULE: ./lib/report/signal-note-words.js
var signal_note_words = __webpack_require__(86901);
// EXTERNAL MODULE: ./lib/world/hide-secrets.js + 1 modules
var hide_secrets = __webpack_require__(58202);
// EXTERNAL MODULE: ./lib/world/open-http.js
var open_http = __webpack_require__(89719);
// EXTERNAL MODULE: ./lib/world/sources/find-preset.js
var find_preset = __webpack_require__(40272);
// EXTERNAL MODULE: ./lib/world/sources/prometheus-api.js
var prometheus_api = __webpack_require__(83884);
;// CONCATENATED MODULE: ./lib/commands/look-at-prometheus.js






const timeoutMs = 15_000;
const service = "Prometheus";
/**
 * Which of the well-known metrics a Prometheus has, and which of its jobs is this service. @throws WorldError when it does
 * not answer, SettingsError when the variable of the token is not set
 */
async function lookAtPrometheus({ env, now, sleep, err }, { url, tokenVariable, names }) {
    const token = tokenVariable === undefined ? undefined : env[tokenVariable];
    if (tokenVariable !== undefined && !token) {
        throw new lib_errors/* SettingsError */.GN("The environment", [
            { path: tokenVariable, message: "is not set: expected the token that Prometheus wants" },
        ]);
    }
    const say = (text) => err(`${text}\n`);
    const hide = (0,hide_secrets/* secretHider */.T)(token === undefined ? [] : [token]);
    const log = { line: say, detail: () => { }, notice: say, warning: say, error: say };
    const http = (0,open_http/* openHttp */.f)({ now, sleep, log, hide });
    const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    const api = (0,prometheus_api/* openPrometheusApi */.z)(service, { url, headers, timeoutMs }, { http, hide });
    const time = now() / 1_000;
    const own = await findOwnJob(api, names, time);
    const where = own === undefined ? undefined : `{job=${JSON.stringify(own)}}`;
    const [errors, latency] = await Promise.all([
        look(api, "errors", { where, time }),
        look(api, "latency", { where, time }),
    ]);
    return {
        url: withoutLogin(url),
        tokenVariable,
        errors: errors?.note,
        latency: latency?.note,
        where,
        jobs: own !== undefined || errors === undefined ? [] : await look_at_prometheus_jobsOf(api, errors.total, time),
    };
}
/** The job that is called as the repository is, if it counts requests. */
async function findOwnJob(api, names, time) {
    for (const name of names) {
        const found = await look(api, "errors", { where: `{job=${JSON.stringify(name)}}`, time });
        if (found !== undefined)
            return name;
    }
    return undefined;
}
async function look(api, measure, { where, time }) {
    const query = { kind: "preset", gives: "ratio", preset: "http-server", measure, where };
    const found = await (0,find_preset/* findPreset */.t)(api, query, time);
    if (found === undefined)
        return undefined;
    const total = found.query.kind === "ratio" ? found.query.total : undefined;
    return {
        note: (0,signal_note_words/* signalNoteWords */.o)(found.note),
        total: total !== undefined && "selector" in total ? total.selector : "",
    };
}
async function look_at_prometheus_jobsOf(api, selector, time) {
    const { series } = await api.instant(`count by (job) (last_over_time(${selector}[1h]))`, time);
    return series.map(({ labels }) => labels.job ?? "").filter((job) => job !== "");
}
function withoutLogin(url) {
    const plain = new URL(url);
    plain.username = "";
    plain.password = "";
    return plain.href.replace(/\/$/u, "");
}

;// CONCATENATED MODULE: ./lib/commands/init.js


















const initPlan = (0,commands_arguments/* plan */.et)({
    name: "init",
    forms: [
        "[--prometheus-url URL] [--token-variable NAME] [--probe-url URL] [--repo DIR] [--force] [--dry-run]",
    ],
    about: `Looks at this repository and, given an address, at your Prometheus; writes ${settings_place/* usualPaths */.Zj[0]}, a workflow that reviews
pull requests, and shows the step to add to the job that deploys. Reads the newest commit; what is there already is left as it is.`,
    options: {
        "prometheus-url": { value: "URL", summary: "address of Prometheus, or of what speaks its API" },
        "token-variable": {
            value: "NAME",
            summary: "environment variable with its bearer token, here and in the workflow",
        },
        "probe-url": { value: "URL", summary: "an address of the application that must answer 200" },
        repo: { value: "DIR", default: ".", summary: "the repository" },
        force: { summary: "replaces the files that are there" },
        "dry-run": { summary: "prints what would be written, and writes nothing" },
    },
    notes: "Exit code: 0 written or there already, 2 bad input, 4 Prometheus could not be asked.",
});
const mostBytes = 200_000;
const reviewPath = ".github/workflows/integration-review.yml";
/** `deploy-guard init` */
const initCommand = async (args, terminal) => {
    const options = (0,commands_arguments/* readArguments */.lR)(initPlan, args, addressMistakes);
    if (options === "help") {
        await terminal.out((0,commands_arguments/* usage */.CI)(initPlan));
        return 0;
    }
    const folder = (0,external_node_path_.resolve)(terminal.workingDirectory, options.repo);
    const repository = await (0,local_repository/* openLocalRepository */.g)(folder);
    const { found, workflows, owners } = await lookAtRepository(repository);
    const url = options["prometheus-url"];
    const prometheus = url === undefined
        ? undefined
        : await lookAtPrometheus(terminal, {
            url,
            tokenVariable: options["token-variable"],
            names: namesOf(folder, terminal),
        });
    const all = { ...found, prometheus, probeUrl: options["probe-url"] };
    const text = draftSettings(all);
    await checkOwnDraft(text);
    const tell = (line) => terminal.out(`${line}\n`);
    await tell(foundLine(all, owners));
    const writing = { folder, force: options.force, dryRun: options["dry-run"] };
    await write(terminal, settings_place/* usualPaths */.Zj[0], text, writing);
    await write(terminal, reviewPath, reviewWorkflow, writing);
    await tellStep(terminal, workflows, all);
    for (const line of nextLines(all))
        await tell(line);
    return 0;
};
function addressMistakes(given) {
    return ["prometheus-url", "probe-url"].flatMap((name) => {
        const url = given[name];
        const ok = url === undefined || /^https?:$/u.test(URL.parse(url)?.protocol ?? "");
        return ok ? [] : [{ path: `--${name}`, message: "expected an address such as https://shop.example.com" }];
    });
}
async function lookAtRepository(repository) {
    const { head } = await repository.readRange("HEAD", "HEAD");
    const { entries } = await repository.readTree(head);
    const paths = entries.filter(({ type }) => type === "blob").map(({ path }) => path);
    const isWorkflow = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path);
    const wanted = paths.filter((path) => isWorkflow(path) || isManifestOfStack(path) || wanted_files/* codeownersPaths */.oX.includes(path));
    const { texts } = await repository.readFiles(head, wanted, mostBytes);
    const ownersOf = (0,wanted_files/* ownersIn */.qx)(texts);
    const { integrations } = await (0,find_integrations/* findIntegrations */.Xr)(repository, head, {
        policy: (0,parse_policy/* parsePolicy */.O)((0,written_file/* readWritten */.I)("version: 1\n", "no settings")),
        atHand: new Map(),
        ownersOf,
        most: Number.POSITIVE_INFINITY,
    });
    return {
        found: {
            integrations,
            stack: detectStack(texts),
            objectives: await readObjectives(repository, head, paths),
        },
        workflows: new Map([...texts].filter(([path]) => isWorkflow(path))),
        owners: wanted_files/* codeownersPaths */.oX.some((path) => texts.has(path)),
    };
}
const mostObjectiveFiles = 300;
/** Those that are read as they stand; an expression that we could not count by is left out. */
async function readObjectives(repository, head, paths) {
    const likely = paths.filter((path) => /\.ya?ml$/u.test(path) && /slo|sloth|pyrra|objective/iu.test(path));
    const { texts } = await repository.readFiles(head, likely.slice(0, mostObjectiveFiles), mostBytes);
    const stating = new Map([...texts].filter(([path, text]) => mayStateObjectives(path, text)));
    const found = findObjectives(stating);
    const readable = await Promise.all(found.map(canBeRead));
    return found.filter((_, at) => readable[at]);
}
async function canBeRead(objective) {
    const prometheus = {
        url: "https://prometheus.invalid",
        tokenVariable: undefined,
        errors: undefined,
        latency: undefined,
    };
    const draft = {
        integrations: [],
        stack: undefined,
        objectives: [objective],
        prometheus: { ...prometheus, where: undefined, jobs: [] },
        probeUrl: undefined,
    };
    try {
        await (0,parse_settings/* parseSettings */.P$)(draftSettings(draft), "the draft", {});
        return true;
    }
    catch (error) {
        if (error instanceof lib_errors/* SettingsError */.GN)
            return false;
        throw error;
    }
}
/** What this service may be called in its metrics: the repository, by its address or its folder. */
function namesOf(folder, { env }) {
    const repo = env.GITHUB_REPOSITORY?.split("/")[1];
    return [repo ?? "", folder.split(/[/\\]/u).at(-1) ?? ""].filter((name) => name !== "");
}
/** A file of ours that we would refuse is our bug. */
async function checkOwnDraft(text) {
    const env = new Proxy({}, { get: () => "https://set-in-the-step.invalid" });
    await (0,parse_settings/* parseSettings */.P$)(text, "the draft", env);
    (0,parse_policy/* parsePolicy */.O)((0,written_file/* readWritten */.I)(text, "the draft"));
}
function foundLine({ integrations, stack, objectives, prometheus }, owners) {
    const critical = integrations.filter((one) => one.critical).length;
    const parts = [
        stack === undefined ? "no framework that is known" : stack.name,
        `${(0,numbers/* counted */.hS)(integrations.length, "integration")} (${critical} critical)`,
        owners ? "CODEOWNERS" : "no CODEOWNERS",
        ...(objectives.length === 0 ? [] : [(0,numbers/* counted */.hS)(objectives.length, "objective")]),
        ...(prometheus === undefined
            ? []
            : [prometheus.errors ?? "a Prometheus without metrics of a known library"]),
    ];
    return `Found: ${parts.join(", ")}.`;
}
async function write(terminal, path, text, { folder, force, dryRun }) {
    const place = (0,external_node_path_.join)(folder, path);
    const there = await files/* files */.a.find(place);
    if (there === text)
        return terminal.out(`${path} is there already, just so.\n`);
    if (there !== undefined && !force)
        return terminal.out(`${path} is there already and stays as it is; --force replaces it.\n`);
    if (dryRun)
        return terminal.out(`\nWould write ${path}:\n\n${text}\n`);
    await files/* files */.a.write(place, text);
    await terminal.out(`Wrote ${path}.\n`);
}
async function tellStep(terminal, workflows, { prometheus }) {
    const jobs = findDeployJobs(workflows);
    const guarded = jobs.find(({ isGuarded }) => isGuarded);
    if (guarded !== undefined)
        return terminal.out(`${guarded.file} is guarded already.\n`);
    const variables = prometheus?.tokenVariable === undefined ? [] : [prometheus.tokenVariable];
    const [job] = jobs;
    if (job === undefined) {
        const anywhere = {
            environment: undefined,
            after: { line: 0, indent: 6 },
        };
        return terminal.out(`\nNo job here deploys, as far as its name and its environment tell. Wherever you deploy, add after it:\n\n${watchStep(anywhere, variables).join("\n")}\n`);
    }
    const diff = stepDiff(workflows.get(job.file) ?? "", job, watchStep(job, variables));
    const needs = watchPermissions.map((permission) => `      ${permission}`).join("\n");
    await terminal.out(`\nThe step to add to the job ${job.job}, whose permissions need these lines:\n\n${needs}\n\n${diff}`);
}
function nextLines({ prometheus, probeUrl }) {
    const watches = prometheus?.errors !== undefined || prometheus?.latency !== undefined || probeUrl !== undefined;
    return [
        "",
        ...(watches
            ? []
            : [
                "Nothing is watched yet: give --prometheus-url or --probe-url, or write a signal (docs/sources.md).",
            ]),
        "Next: deploy-guard doctor says whether all of it works; deploy-guard backtest replays your past deploys.",
    ];
}


/***/ }),

/***/ 58685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ say)
/* harmony export */ });
/** What a table says of a fact. */
function say(words, fact) {
    // The row of a fact's own kind takes that fact, which the compiler can't follow from the key to the argument.
    const row = words[fact.kind];
    return row(fact);
}


/***/ }),

/***/ 86901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ signalNoteWords)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54783);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58685);


const words = {
    "counters-reset": () => "counters were reset: a process restarted",
    "several-processes": () => "several processes answer at one address",
    "instances-silent": ({ silent, of }) => `${silent} of ${of} instances did not answer`,
    "no-histogram": ({ histogram }) => `there is no histogram \`${histogram}\` with buckets`,
    "slow-bucket": ({ overMs, bound, nearestToMs, isBaselineP95 }) => `slow means over ${spoken(overMs)}: bucket le="${bound}", nearest to ${isBaselineP95 ? "the baseline's p95 of " : ""}${spoken(nearestToMs)}`,
    "slow-native": ({ overMs }) => `slow means over ${spoken(overMs)}, from a native histogram`,
    "bad-over-total": ({ intervals }) => `more bad than total${intervals === undefined ? "" : ` in ${intervals} intervals`}: is bad a part of total?`,
    "bad-finds-nothing": ({ path }) => `\`${path}\` finds nothing, taken as none bad`,
    "answers-late": ({ source, seconds }) => `${source} answers late: intervals are read ${seconds} s after their end`,
    "kept-coarser": ({ source, seconds, askedSeconds }) => `${source} keeps this time at ${seconds} s, coarser than the ${askedSeconds} s that were asked`,
    sampled: ({ source, oneIn }) => `${source} counts one request in ${oneIn} and multiplies: small numbers are rough`,
    "metrics-of": ({ preset, framework, others }) => `${preset}: the metrics of ${framework}${others.length === 0 ? "" : `; there are also those of ${others.slice(0, 5).join(", ")}`}`,
    "source-says": ({ text }) => text,
    "read-wider": ({ seconds, askedSeconds }) => `read every ${seconds} s instead of ${askedSeconds} s: the data is too coarse for less`,
    calibrated: ({ stretches }) => stretches === 0
        ? "no calm stretches of the past to calibrate on: textbook thresholds"
        : `calibrated on ${stretches} calm stretches of the past`,
    "baseline-from-ledger": () => "its baseline is from earlier healthy watches, as the ledger remembers them",
};
/** A note as plain text. */
function signalNoteWords(note) {
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(words, note);
}
function spoken(ms) {
    return (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(ms / 1_000);
}


/***/ }),

/***/ 34648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ matcherTest),
/* harmony export */   kS: () => (/* binding */ selectorMatcher),
/* harmony export */   wR: () => (/* binding */ findPatternMistake)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

/** Whether a sample belongs to a selector; a label that is missing counts as empty, as in PromQL. */
function selectorMatcher({ metric, matchers }) {
    const tests = matchers.map(valueTest);
    return ({ name, labels }) => (metric === undefined || name === metric) &&
        tests.every(({ label, test }) => {
            if (label === "__name__")
                return test(name);
            return test((Object.hasOwn(labels, label) ? labels[label] : undefined) ?? "");
        });
}
/** A matcher whose pattern is no regular expression; undefined when all are. */
function findPatternMistake({ matchers }) {
    for (const matcher of matchers) {
        try {
            valueTest(matcher);
        }
        catch {
            return `${JSON.stringify(matcher.value)} is no regular expression (RE2 syntax)`;
        }
    }
    return undefined;
}
function valueTest({ label, op, value }) {
    if (op === "=")
        return { label, test: (text) => text === value };
    if (op === "!=")
        return { label, test: (text) => text !== value };
    // RE2, as in Prometheus: linear time whatever the pattern and the label.
    const pattern = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(value, re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.DOTALL);
    return { label, test: op === "=~" ? (text) => pattern.matches(text) : (text) => !pattern.matches(text) };
}
/** Whether a label's value is what a matcher wants. */
function matcherTest(matcher) {
    return valueTest(matcher).test;
}


/***/ }),

/***/ 78342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ findSelectorMistake),
/* harmony export */   Bp: () => (/* binding */ parseAggregate),
/* harmony export */   Jl: () => (/* binding */ findPromqlMistake),
/* harmony export */   Pl: () => (/* binding */ parseSelector),
/* harmony export */   nM: () => (/* binding */ selectorText),
/* harmony export */   p$: () => (/* binding */ withStep),
/* harmony export */   qZ: () => (/* binding */ selectorsIn)
/* harmony export */ });
/* harmony import */ var _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11210);
/* harmony import */ var _match_selector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34648);


/** `bad`, `!=`, `=~` … as PromQL writes it. */
const operators = ["=", "!=", "=~", "!~"];
const longest = 10_000;
/**
 * Where a PromQL expression goes wrong; undefined when the grammar accepts it. `$step` and `$__interval` may stand
 * for a duration.
 */
function findPromqlMistake(text) {
    if (text.length > longest)
        return `is longer than ${longest} characters`;
    if (text.trim() === "")
        return "is empty";
    const spelled = withStep(text, 60);
    let wrong;
    _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3D.parse(spelled).iterate({
        enter(node) {
            if (node.type.isError)
                wrong ??= { from: node.from, to: node.to };
        },
    });
    if (wrong === undefined)
        return undefined;
    const rest = spelled.slice(wrong.from).trimStart();
    if (rest === "")
        return "isn't PromQL: it ends too early";
    return `isn't PromQL: unexpected ${JSON.stringify(rest.slice(0, 12))} at character ${wrong.from + 1}`;
}
/** What keeps a text from being one bare selector, without range, offset or function. */
function findSelectorMistake(text) {
    const mistake = findPromqlMistake(text);
    if (mistake !== undefined)
        return mistake;
    const selector = parseSelector(text);
    if (selector === undefined)
        return 'is an expression; here a selector such as http_requests_total{code=~"5.."} is expected (or write it as { query: … })';
    if (selector.metric === undefined && selector.matchers.length === 0)
        return "selects every metric";
    return (0,_match_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .findPatternMistake */ .wR)(selector);
}
/** Undefined when the text is not one bare selector. */
function parseSelector(text) {
    if (text.length > longest)
        return undefined;
    const expression = _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3D.parse(text).topNode.firstChild;
    return expression === null ? undefined : selectorAt(expression, text);
}
/** `sum(selector)` and the like, or a bare selector; undefined when it is anything else. */
function parseAggregate(text) {
    const bare = parseSelector(text);
    if (bare !== undefined)
        return { by: undefined, selector: bare };
    const node = _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3D.parse(text.slice(0, longest)).topNode.firstChild;
    if (node?.name !== "AggregateExpr" || node.getChild("AggregateModifier") !== null)
        return undefined;
    const op = node.getChild("AggregateOp");
    const inner = node.getChild("FunctionCallBody")?.firstChild;
    const by = op === null ? "" : text.slice(op.from, op.to).toLowerCase();
    const selector = inner == null || inner.nextSibling !== null ? undefined : selectorAt(inner, text);
    if (selector === undefined || !isAggregate(by))
        return undefined;
    return { by, selector };
}
/** The selectors in an expression, as written. */
function selectorsIn(text) {
    const spelled = withStep(text, 60);
    const found = [];
    _prometheus_io_lezer_promql__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3D.parse(spelled).iterate({
        enter(node) {
            if (node.name === "VectorSelector")
                found.push(spelled.slice(node.from, node.to));
        },
    });
    return found;
}
/** Puts the interval's length where `$step`, `$__interval`, `$__rate_interval` or `${…}` of these stand. */
function withStep(text, stepSeconds) {
    return text.replace(/\$(?:\{(?:step|__interval|__rate_interval)\}|(?:step|__interval|__rate_interval)\b)/gu, `${stepSeconds}s`);
}
function isAggregate(text) {
    return ["sum", "avg", "min", "max", "count"].includes(text);
}
function selectorAt(node, text) {
    if (node.name !== "VectorSelector" || node.nextSibling !== null)
        return undefined;
    const name = node.getChild("Identifier");
    let metric = name === null ? undefined : text.slice(name.from, name.to);
    const matchers = [];
    for (let child = node.getChild("LabelMatchers")?.firstChild ?? null; child !== null; child = child.nextSibling) {
        const words = text.slice(child.from, child.to);
        if (child.name === "QuotedLabelName")
            metric = unquoted(words);
        const sign = child.getChild("MatchOp");
        const op = operators.find((one) => sign !== null && one === text.slice(sign.from, sign.to));
        const value = child.getChild("StringLiteral");
        const label = child.getChild("LabelName") ?? child.getChild("QuotedLabelName");
        if (op === undefined || value === null || label === null)
            continue;
        const written = text.slice(label.from, label.to);
        matchers.push({
            label: label.name === "LabelName" ? written : unquoted(written),
            op,
            value: unquoted(text.slice(value.from, value.to)),
        });
    }
    return { metric, matchers };
}
const escapes = { n: "\n", t: "\t", r: "\r", a: "\x07", b: "\b", f: "\f", v: "\v" };
/** PromQL strings are Go's: back-quoted ones are raw. */
function unquoted(literal) {
    const inner = literal.slice(1, -1);
    if (literal.startsWith("`"))
        return inner;
    return inner.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([\s\S]))/gu, (_, x, u, U, octal, one) => {
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8));
        if (one !== undefined)
            return escapes[one] ?? one;
        const point = Number.parseInt(x ?? u ?? U ?? "", 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : "\uFFFD";
    });
}
/** Adds matchers to a metric's name: `x{job="shop",le="0.5"}`. `where` is what stands between the braces, or with them. */
function selectorText(metric, where, ...more) {
    const inner = (where ?? "")
        .trim()
        .replace(/^\{([\s\S]*)\}$/u, "$1")
        .replace(/,\s*$/u, "")
        .trim();
    const all = [inner, ...more].filter((part) => part !== "");
    return all.length === 0 ? metric : `${metric}{${all.join(",")}}`;
}


/***/ })

};
