export const id = 1660;
export const ids = [1660];
export const modules = {

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

/***/ 35662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ kindsOfFile)
});

;// CONCATENATED MODULE: ./lib/revert/files/contracts.js
/** What others speak to us by: who has learnt the new form meanwhile does not unlearn it with our revert. */
const contracts = [
    {
        what: "Protocol Buffers",
        source: "https://protobuf.dev/programming-guides/proto3/#updating",
        path: /\.proto$/iu,
    },
    {
        what: "Avro",
        source: "https://avro.apache.org/docs/1.12.0/specification/#schema-resolution",
        path: /\.(?:avsc|avdl|avpr)$/iu,
    },
    {
        what: "GraphQL",
        source: "https://graphql.org/learn/schema/",
        path: /\.graphqls$|(?:^|\/)(?:[\w.-]*[._-])?schema[\w.-]{0,60}\.(?:graphql|gql)$|(?:^|\/)(?:schemas?|graph)\/(?:.{1,200}\/)?[^/]+\.(?:graphql|gql)$/iu,
        line: /^\s*(?:extend\s+)?(?:type|input|enum|interface|scalar|union|directive|schema)\b/u,
        among: /\.(?:graphql|gql)$/iu,
    },
    {
        what: "OpenAPI",
        source: "https://spec.openapis.org/oas/latest.html",
        path: /(?:^|\/)[^/]*(?:openapi|swagger)[^/]*\.(?:ya?ml|json)$|(?:^|\/)(?:openapi|swagger)\/(?:.{1,200}\/)?[^/]+\.(?:ya?ml|json)$/iu,
        line: /^\s*"?(?:openapi|swagger)"?\s*:\s*["']?[23]\./u,
        among: /\.(?:ya?ml|json)$/iu,
    },
    {
        what: "AsyncAPI",
        source: "https://www.asyncapi.com/docs/reference/specification/latest",
        path: /(?:^|\/)[^/]*asyncapi[^/]*\.(?:ya?ml|json)$/iu,
        line: /^\s*"?asyncapi"?\s*:\s*["']?[23]\./u,
        among: /\.(?:ya?ml|json)$/iu,
    },
    {
        what: "JSON Schema",
        source: "https://json-schema.org/specification",
        path: /\.schema\.(?:json|ya?ml)$|(?:^|\/)json-?schemas?\/(?:.{1,200}\/)?[^/]+\.json$|(?:^|\/)schemas\/(?:.{1,200}\/)?[^/]+\.json$/iu,
        line: /"\$schema"\s*:\s*"https?:\/\/json-schema\.org\//u,
        among: /\.json$/iu,
    },
    {
        what: "Thrift",
        source: "https://thrift.apache.org/docs/idl",
        path: /\.thrift$/iu,
    },
    {
        what: "Smithy",
        source: "https://smithy.io/2.0/spec/",
        path: /\.smithy$/iu,
    },
    {
        what: "TypeSpec",
        source: "https://typespec.io/docs/",
        path: /\.tsp$/iu,
    },
    {
        what: "Cap'n Proto, FlatBuffers",
        source: "https://capnproto.org/language.html#evolving-your-protocol",
        path: /\.(?:capnp|fbs)$/iu,
    },
    {
        what: "WSDL, XML Schema",
        source: "https://www.w3.org/TR/xmlschema-1/",
        path: /\.(?:wsdl|xsd)$/iu,
    },
    {
        what: "RAML, API Blueprint",
        source: "https://apiblueprint.org/documentation/specification.html",
        path: /\.(?:raml|apib)$/iu,
    },
    {
        what: "Pact",
        source: "https://docs.pact.io/getting_started/how_pact_works",
        path: /(?:^|\/)pacts?\/(?:.{1,200}\/)?[^/]+\.json$/iu,
    },
];

;// CONCATENATED MODULE: ./lib/revert/files/infrastructure.js
const yaml = /\.(?:ya?ml|tpl|gotmpl|json|j2|jinja2?)$/iu;
/** What is applied, and whose old files are not the old state. */
const infrastructure = [
    {
        what: "Terraform",
        source: "https://developer.hashicorp.com/terraform/language/files",
        path: /\.(?:tf|tofu|tfvars|tfstate|tfbackend)(?:\.json|\.backup)?$|(?:^|\/)terragrunt[^/]*\.hcl$|(?:^|\/)(?:terraform|terragrunt)\/.{0,300}\.(?:hcl|ya?ml|json|tpl|tftpl)$/iu,
        // It locks providers, which is told as a lock.
        except: /(?:^|\/)\.terraform\.lock\.hcl$/u,
    },
    {
        what: "Pulumi",
        source: "https://www.pulumi.com/docs/iac/concepts/projects/",
        path: /(?:^|\/)Pulumi[\w.-]*\.ya?ml$|(?:^|\/)pulumi\//iu,
        line: /(?:from|require\()\s*["']@pulumi\/|^\s*(?:import|from)\s+pulumi|"github\.com\/pulumi\/pulumi/u,
    },
    {
        what: "AWS CDK",
        source: "https://docs.aws.amazon.com/cdk/v2/guide/stacks.html",
        path: /(?:^|\/)cdk\.(?:json|context\.json)$|(?:^|\/)(?:cdk|cdk\.out)\/|[-.]stack\.(?:ts|js|py)$/iu,
        line: /(?:from|require\()\s*["']aws-cdk-lib|\bfrom aws_cdk\b|\bextends\s+(?:cdk\.)?(?:Stack|NestedStack|Construct)\b/u,
    },
    {
        what: "CloudFormation",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html",
        path: /(?:^|\/)cloud-?formation[^/]*\/|(?:^|\/)(?:samconfig\.(?:toml|ya?ml)|template\.(?:ya?ml|json)|[^/]*\.(?:cfn|template)\.(?:ya?ml|json)|[^/]*\.template|[^/]*cloudformation[^/]*\.(?:ya?ml|json))$/iu,
        line: /\bAWSTemplateFormatVersion\b|^\s*"?Type"?\s*:\s*["']?(?:AWS|Alexa|Custom)::/u,
        among: /\.(?:ya?ml|json|template)$/iu,
        // Values of a chart that are filled in before they are used.
        except: /(?:^|\/)values[\w.-]*\.ya?ml$/iu,
    },
    {
        what: "Serverless Framework",
        source: "https://www.serverless.com/framework/docs/guides/serverless.yml",
        path: /(?:^|\/)serverless[\w.-]*\.(?:ya?ml|json|ts|js)$/iu,
    },
    {
        what: "Bicep, ARM",
        source: "https://learn.microsoft.com/azure/azure-resource-manager/bicep/file",
        path: /\.bicep(?:param)?$|(?:^|\/)(?:azuredeploy|mainTemplate)[\w.-]*\.json$/iu,
        line: /schema\.management\.azure\.com\/schemas\/[^"]{1,80}deploymentTemplate/iu,
        among: /\.json$/iu,
    },
    {
        what: "custom resource definition",
        source: "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/",
        path: /(?:^|\/)crds?\/.{0,300}\.ya?ml$|(?:^|\/)[^/]*[._-]crds?\.ya?ml$|(?:^|\/)crds?\.ya?ml$/iu,
        line: /^\s*kind:\s*CustomResourceDefinition\b/u,
        among: yaml,
    },
    {
        what: "Helm",
        source: "https://helm.sh/docs/topics/charts/",
        path: /(?:^|\/)Chart\.ya?ml$|(?:^|\/)(?:helm|charts?|helm[_-]?deploy|helmfile\.d)\/|(?:^|\/)helmfile[\w.-]*\.ya?ml(?:\.gotmpl)?$|(?:^|\/)templates\/.{0,200}\.(?:tpl|gotmpl)$|(?:^|\/)values[\w.-]*\.ya?ml$/iu,
        // A chart of a page is drawn by code.
        except: /\.(?:[cm]?[jt]sx?|vue|svelte|s?css|snap|py|rb|java|cs|go)$/iu,
    },
    {
        what: "Kubernetes",
        source: "https://kubernetes.io/docs/concepts/overview/working-with-objects/",
        path: /(?:^|\/)(?:k8s|kubernetes|kustomize|kube|manifests?|openshift|argocd|flux|gitops|namespaces)\/.{0,300}\.(?:ya?ml|json|jsonnet|libsonnet)$|(?:^|\/)kustomization\.ya?ml$/iu,
        line: /^\s*kind:\s*(?:Deployment|StatefulSet|DaemonSet|Service|Ingress|ConfigMap|Secret|CronJob|Job|Namespace|PersistentVolume(?:Claim)?|StorageClass|Role(?:Binding)?|ClusterRole(?:Binding)?|ServiceAccount|NetworkPolicy|HorizontalPodAutoscaler|PodDisruptionBudget|Gateway|HTTPRoute|Application(?:Set)?|HelmRelease|Kustomization|VirtualService|Certificate|ExternalSecret)\b/u,
        among: yaml,
    },
    {
        what: "Ansible",
        source: "https://docs.ansible.com/ansible/latest/tips_tricks/sample_setup.html",
        path: /(?:^|\/)(?:ansible[^/]*|playbooks?|group_vars|host_vars)\/|(?:^|\/)roles\/[^/]+\/(?:tasks|handlers|vars|defaults|templates|meta)\/|(?:^|\/)(?:ansible\.cfg|site\.ya?ml|[^/]*playbook[^/]*\.ya?ml)$/iu,
        line: /^\s*-?\s*(?:ansible\.builtin\.\w+|become|hosts)\s*:/u,
        among: /\.ya?ml$/iu,
    },
    {
        what: "Nomad, Packer",
        source: "https://developer.hashicorp.com/nomad/docs/job-specification",
        path: /\.(?:nomad|pkr)(?:\.hcl)?$/iu,
    },
    {
        what: "Chef, Puppet, Salt",
        source: "https://docs.chef.io/cookbooks/",
        path: /(?:^|\/)cookbooks\/|\.(?:pp|sls)$/iu,
    },
    {
        what: "Crossplane",
        source: "https://docs.crossplane.io/latest/composition/compositions/",
        line: /^\s*apiVersion:\s*[\w.-]{1,80}\.(?:crossplane|upbound)\.io\//u,
        among: yaml,
    },
    {
        what: "Firebase",
        source: "https://firebase.google.com/docs/firestore/query-data/indexing",
        path: /(?:^|\/)(?:firestore\.(?:indexes\.json|rules)|database\.rules\.json|storage\.rules)$/u,
    },
];

// EXTERNAL MODULE: ./lib/revert/files/migrations.js + 1 modules
var migrations = __webpack_require__(60459);
// EXTERNAL MODULE: ./lib/revert/files/other-kinds.js
var other_kinds = __webpack_require__(93238);
;// CONCATENATED MODULE: ./lib/revert/files/file-kinds.js




/** All that must be looked at. A file can be of several kinds. */
const fileKinds = [
    { kind: "database-migration", rows: migrations/* migrations */.wR },
    { kind: "one-off-job", rows: other_kinds/* jobs */.LR },
    { kind: "contract", rows: contracts },
    { kind: "infrastructure-state", rows: infrastructure },
    { kind: "lock-file", rows: other_kinds/* locks */.jq, alsoInTests: true },
    { kind: "manifest", rows: other_kinds/* manifests */.LN, alsoInTests: true },
    { kind: "generated-code", rows: other_kinds/* generated */.gO },
    { kind: "vendored-code", rows: other_kinds/* vendored */.qH },
    { kind: "published-version", rows: other_kinds/* published */.H3 },
    { kind: "encrypted-secret", rows: other_kinds/* encrypted */.NR },
    { kind: "own-settings", rows: other_kinds/* ownSettings */.SN, alsoInTests: true },
    {
        kind: "workflow-file",
        rows: [
            {
                what: "GitHub Actions",
                source: "https://docs.github.com/actions/security-for-github-actions/security-guides/automatic-token-authentication",
                path: /^\.github\/workflows\//u,
            },
        ],
        alsoInTests: true,
    },
];

;// CONCATENATED MODULE: ./lib/revert/files/classify-file.js


/** The end of a path and the beginning of a line tell what they are; it keeps the time bounded. */
const mostOfPath = 400;
const mostOfLine = 500;
/** All kinds that a file is of, each by the first row that knows it. */
function kindsOfFile(file) {
    const { isSubmodule } = file;
    const path = file.path.slice(-mostOfPath);
    if (isSubmodule || /(?:^|\/)\.gitmodules$/u.test(path))
        return [{ kind: "submodule", what: "git" }];
    const inTests = migrations/* testFiles */.us.test(path);
    const isProse = migrations/* noMigration */.SJ.test(path);
    return fileKinds.flatMap(({ kind, rows, alsoInTests }) => {
        if ((inTests && !alsoInTests) || (isProse && kind !== "own-settings" && kind !== "vendored-code"))
            return [];
        const row = rows.find((one) => knows(one, { ...file, path }));
        return row === undefined ? [] : [{ kind, what: row.what, ...(row.gone && { gone: row.gone }) }];
    });
}
function knows({ path, line, among, except }, file) {
    if (except?.test(file.path))
        return false;
    if (path?.test(file.path))
        return true;
    if (line === undefined || file.lines === undefined)
        return false;
    if (among !== undefined && !among.test(file.path))
        return false;
    return file.lines.some((text) => line.test(text.slice(0, mostOfLine)));
}


/***/ }),

/***/ 24672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ laterNeeds),
/* harmony export */   J: () => (/* binding */ sideOf)
/* harmony export */ });
/* harmony import */ var _classify_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35662);
/* harmony import */ var _migrations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60459);


/** A file that was looked into, as one side of the question. */
function sideOf({ path, removed = [], restored = [], restoredAt, isDeleted, }) {
    const got = restored.map((text, at) => ({ text, line: restoredAt?.[at] ?? 0 }));
    return { path, lost: removed, got, ...(isDeleted && { gone: true }) };
}
/** Names by which something is defined, in the languages that people deploy, and as columns, variables and keys. */
const definitions = [
    /^\s*(?:export\s+)?(?:default\s+)?(?:public\s+|private\s+|protected\s+|internal\s+|static\s+|abstract\s+|final\s+|async\s+|open\s+|override\s+|suspend\s+|pub(?:\([a-z]{1,10}\))?\s+|const\s+|unsafe\s+){0,5}(?:function\*?|class|interface|enum|trait|struct|record|object|module|namespace|protocol|mixin|def|defp|defmodule|defmacro|func|fun|fn|type|sub)\s+(?:\([^)]{0,80}\)\s*)?(?:self\.)?([A-Za-z_$][\w$]{2,80})/u,
    // What is set within a function is nobody else's.
    /^(?:export\s+)?(?:const|let|var|val|static|final)\s+(?:mut\s+)?([A-Za-z_$][\w$]{2,80})\s*[:=]/u,
    /^\s{0,4}(?:public|protected|internal)\s+(?:static\s+|async\s+|virtual\s+|override\s+|final\s+|readonly\s+){0,3}[\w<>[\],.? ]{1,60}\s([A-Za-z_]\w{2,80})\s*(?:\(|\{|=|;)/u,
    /^([A-Z][A-Z0-9_]{3,80})\s*[:=]/u,
    /^\s*(?:add_column|add_reference|t\.\w{2,20})\s*\(?\s*(?::\w{1,60},\s*)?[:"']([a-z_]\w{2,80})/u,
    /\badd\s+column\s+(?:if\s+not\s+exists\s+)?["'`[]?([A-Za-z_]\w{2,80})/iu,
    /\bcreate\s+table\s+(?:if\s+not\s+exists\s+)?(?:[\w"`]{1,40}\.)?["'`[]?([A-Za-z_]\w{2,80})/iu,
    /^\s*(?:field|column|rpc|message|service|input|scalar|union)\s+:?([A-Za-z_]\w{2,80})/u,
];
/** Names of definitions that a migration takes away. */
const removals = [
    /\b(?:remove_column|remove_reference|rename_column)\s*\(?\s*:\w{1,60},\s*:(\w{3,80})/u,
    /\bdrop\s+column\s+(?:if\s+exists\s+)?["'`[]?([A-Za-z_]\w{2,80})/iu,
    /\bdrop\s+table\s+(?:if\s+exists\s+)?(?:[\w"`]{1,40}\.)?["'`[]?([A-Za-z_]\w{2,80})/iu,
    /\b(?:dropColumn|removeColumn)\(\s*["'][^"']{0,60}["']\s*,\s*["']([A-Za-z_]\w{2,80})["']/u,
    /\bRemoveField\([^)]{0,80}\bname=["']([a-z_]\w{2,80})["']/u,
];
const code = /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|rake|erb|haml|php|java|kt|kts|scala|groovy|cs|fs|vb|go|rs|exs?|heex|swift|dart|clj|pl|sh|sql|graphql|gql|proto|ya?ml|json|toml|tf|env)$/iu;
/** Code calls code of its own kind; columns, variables, messages and keys are known to all. */
const families = [
    /\.(?:[cm]?[jt]sx?|vue|svelte)$/iu,
    /\.(?:rb|rake|erb|haml)$/iu,
    /\.(?:java|kt|kts|scala|groovy)$/iu,
    /\.(?:cs|fs|vb)$/iu,
    /\.py$/iu,
    /\.php$/iu,
    /\.go$/iu,
    /\.rs$/iu,
    /\.(?:exs?|heex)$/iu,
];
const comment = /^\s*(?:\/\/|#(?!include|\[)|\*|\/\*|--\s|<!--|"""|;;)/u;
/** So much is looked at; more costs time and tells nobody more. */
const mostNames = 2_000;
const mostLines = 20_000;
const mostNeeds = 20;
const mostOfLine = 400;
/**
 * Lines that came later and use what the revert takes away; and lines that the revert brings back and that use what was
 * taken away later. By names with their word's bounds: only those count that say something by themselves, or whose file is
 * imported by name.
 */
function laterNeeds(reverted, later) {
    const needs = [...uses(lossesOf(reverted), later), ...uses(lossesOf(later), reverted)];
    const seen = new Set();
    return needs
        .filter(({ path, line }) => !seen.has(`${path}:${line}`) && seen.add(`${path}:${line}`))
        .slice(0, mostNeeds);
}
/** What one side defined and no longer defines, as far as it can be seen in what it changed. */
function lossesOf(files) {
    const kept = new Set(files.flatMap(({ got }) => got.flatMap(({ text }) => definedIn(text))));
    const names = new Map();
    for (const { path, lost, got } of files) {
        if (!code.test(path))
            continue;
        for (const text of lost)
            for (const name of definedIn(text))
                if (names.size < mostNames && isTelling(name) && !kept.has(name))
                    names.set(name, path);
        for (const { text } of got)
            for (const form of removals) {
                const name = form.exec(text.slice(0, mostOfLine))?.[1];
                if (name !== undefined && isTelling(name))
                    names.set(name, path);
            }
    }
    const gone = files.filter(({ gone, path }) => gone && code.test(path));
    return { names, files: new Map(gone.flatMap(({ path }) => namesOfFile(path).map((name) => [name, path]))) };
}
function definedIn(text) {
    const short = text.slice(0, mostOfLine);
    return definitions.flatMap((form) => form.exec(short)?.[1] ?? []);
}
/** `total`, `run` and `handler` are everywhere; `chargeCard`, `charge_card`, `ChargeCard` and `CHARGE_URL` mean one thing. */
function isTelling(name) {
    if (name.length < 6 || /^(?:test|should|it|before|after|setup)_?/iu.test(name))
        return false;
    return /[a-z\d][A-Z]|[A-Za-z\d]_[A-Za-z\d]/u.test(name);
}
/** How an import names a file: `./pay/charge-card`, `pay.charge_card`, `pay/charge_card`. */
function namesOfFile(path) {
    const bare = path.replace(/\.[^./]+$/u, "");
    const base = bare.slice(bare.lastIndexOf("/") + 1);
    if (base.length < 4 ||
        /^(?:index|main|init|__init__|mod|types|utils?|test|spec|config|setup)$/iu.test(base))
        return [];
    const parts = bare.split("/").slice(-2);
    return [...new Set([parts.join("/"), parts.join(".")])].filter((name) => name.includes("/") || name.includes("."));
}
const importing = /\b(?:import|from|require(?:_relative)?|use|include|load|source|export|alias)\b|["'`]/u;
function uses({ names, files }, others) {
    if (names.size + files.size === 0)
        return [];
    // What is defined again on this side is no need of the other.
    const own = new Set(others.flatMap(({ got }) => got.flatMap(({ text }) => definedIn(text))));
    const found = [];
    let left = mostLines;
    for (const { path, lost, got } of others) {
        if (!code.test(path))
            continue;
        // A line that only changed used the name before what goes had come: it means another one.
        const before = new Set(lost.slice(0, mostLines).flatMap((text) => wordsOf(text.slice(0, mostOfLine))));
        for (const { text, line } of got) {
            if (left-- <= 0 || found.length >= mostNeeds)
                return found;
            const short = text.slice(0, mostOfLine);
            if (comment.test(short))
                continue;
            const name = wordsOf(short).find((word) => {
                const from = names.get(word);
                return (from !== undefined && from !== path && !own.has(word) && mayUse(path, from) && !before.has(word));
            });
            const from = name === undefined ? undefined : names.get(name);
            if (name !== undefined && from !== undefined && !removals.some((form) => form.test(short)))
                found.push({ path, line, name, from });
            else if (importing.test(short))
                for (const [file, from] of files)
                    if (from !== path && isNamed(short, file)) {
                        found.push({ path, line, name: from, from });
                        break;
                    }
        }
    }
    return found;
}
function mayUse(path, from) {
    if (_migrations_js__WEBPACK_IMPORTED_MODULE_1__/* .testFiles */ .us.test(from) && !_migrations_js__WEBPACK_IMPORTED_MODULE_1__/* .testFiles */ .us.test(path))
        return false;
    const of = (file) => families.findIndex((family) => family.test(file));
    return of(from) < 0 || of(path) < 0 || of(from) === of(path) || isSchema(from);
}
/** A schema that is written in code names columns, which all may use. */
function isSchema(path) {
    return (0,_classify_file_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsOfFile */ .f)({ path }).some(({ kind }) => kind === "database-migration");
}
function wordsOf(text) {
    return text.match(/[A-Za-z_$][\w$]{5,80}/gu) ?? [];
}
function isNamed(text, file) {
    const at = text.indexOf(file);
    if (at < 0)
        return false;
    return !/[\w-]/u.test(text[at - 1] ?? "") && !/[\w-]/u.test(text[at + file.length] ?? "");
}


/***/ }),

/***/ 19660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ lookAtFiles)
});

// EXTERNAL MODULE: ./lib/revert/files/classify-file.js + 3 modules
var classify_file = __webpack_require__(35662);
;// CONCATENATED MODULE: ./lib/revert/files/only-adds.js
/** Lines of a definition that only add to it: what they added is passed over by whoever does not know it. */
const additions = {
    // A field that may be absent, a message, a call. A value of an enumeration is not passed over, nor is a required field.
    "Protocol Buffers": /^(?:(?:optional |repeated )?(?:map<[\w., ]{1,100}>|[\w.]{1,200}) \w{1,100} ?= ?\d{1,9} ?(?:\[[^\]]{0,200}\])?;|message \w{1,100} ?\{\}?|service \w{1,100} ?\{|rpc \w{1,100} ?\([^)]{1,200}\) returns ?\([^)]{1,200}\) ?(?:;|\{\}?;?)|import "[^"]{1,200}";|[{}];?)$/u,
    Thrift: /^(?:\d{1,5}: ?optional \S{1,200} \w{1,100}[,;]?|struct \w{1,100} ?\{|[{}])$/u,
};
const comment = /^(?:\/\/|\/\*|\*|#)/u;
/** Whether all that a revert takes out of a contract had only been added to it, so that nothing else speaks another form now. */
function onlyAdded(tool, { removed, restored }) {
    const form = additions[tool];
    if (form === undefined)
        return false;
    const said = (lines) => lines.map(bare).filter((line) => line !== "" && !comment.test(line));
    return said(restored).length === 0 && said(removed).every((line) => line.length < 1_000 && form.test(line));
}
function bare(line) {
    return (line.split("//", 1)[0] ?? "").replace(/\s+/gu, " ").trim();
}

// EXTERNAL MODULE: ./lib/revert/files/other-kinds.js
var other_kinds = __webpack_require__(93238);
;// CONCATENATED MODULE: ./lib/revert/files/look-at-files.js



/** In the order in which they are told: what does most harm first. */
const order = [
    "database-migration",
    "one-off-job",
    "infrastructure-state",
    "contract",
    "secret-comes-back",
    "encrypted-secret",
    "own-settings",
    "submodule",
    "vendored-code",
    "generated-code",
    "lock-file",
    "manifest",
    "published-version",
    "cluster-settings",
    "interface-description",
    "workflow-file",
];
/** One entry for each kind of file that a revert can't simply put back. */
function lookAtFiles({ files, later, exact, holdsSecret }) {
    const found = new Map();
    const add = (path, tool) => found.set(tool.kind, [...(found.get(tool.kind) ?? []), { path, tool }]);
    for (const file of files) {
        const { path, removed = [], restored = [], isSubmodule } = file;
        const known = file.removed !== undefined || file.restored !== undefined;
        const lines = [...removed, ...restored];
        const kinds = (0,classify_file/* kindsOfFile */.f)({ path, ...(known && { lines }), ...(isSubmodule && { isSubmodule }) });
        for (const tool of kinds)
            add(path, { ...tool, kind: milderKind(tool, { removed, restored, isWhole: known }) });
        if (comesBack(restored, removed).some(holdsSecret))
            add(path, { kind: "secret-comes-back", what: "secret" });
    }
    const fits = fitCheck(files, later, exact);
    return order.flatMap((kind) => {
        const some = (found.get(kind) ?? []).filter(({ path, tool }) => !fits(kind, path, tool.what));
        if (some.length === 0)
            return [];
        const gone = some.flatMap(({ tool }) => (tool.gone === undefined ? [] : [tool.gone]));
        return [
            {
                kind,
                paths: [...new Set(some.map(({ path }) => path))],
                tools: [...new Set(some.map(({ tool }) => tool.what))],
                gone: [...new Set(gone)],
            },
        ];
    });
}
/** Lines that were only moved do not come back. */
function comesBack(restored, removed) {
    const now = new Set(removed.map((line) => line.trim()));
    return restored.filter((line) => !now.has(line.trim()));
}
/** Lines of a cluster's files that make or remove something, or that can't be changed back. */
const lasting = /^\s*(?:-\s*)?"?(?:kind|apiVersion|name|namespace|selector|matchLabels|volumeClaimTemplates|storage\w*|persistence|persistent\w*|accessModes|clusterIP|volumeName|reclaimPolicy|finalizers|dependencies|repository|condition|alias)"?\s*:|\b(?:helm\.sh\/hook|pre-delete|post-delete|PersistentVolume|StatefulSet|lookup )/iu;
/** Descriptions of what the same code answers; who asks it finds the old answers with the old code. */
const descriptions = new Set([
    "OpenAPI",
    "JSON Schema",
    "GraphQL",
    "RAML, API Blueprint",
]);
/** What goes back with its file, though it is of a kind that need not. */
function milderKind({ kind, what }, { removed, restored, isWhole, }) {
    if (kind === "contract" && descriptions.has(what))
        return "interface-description";
    if (kind === "contract" && isWhole && onlyAdded(what, { removed, restored }))
        return "interface-description";
    if (kind !== "infrastructure-state" || (what !== "Helm" && what !== "Kubernetes") || !isWhole)
        return kind;
    const isLasting = [...removed, ...restored].some((line) => lasting.test(line.slice(0, 500)));
    return isLasting ? kind : "cluster-settings";
}
/**
 * Whether files that depend on each other fit again by themselves: they do when the revert puts all of them back, that is,
 * when none of their family changed later.
 */
function fitCheck(files, later, exact) {
    if (later === undefined)
        return (kind) => exact && dependent.has(kind);
    const laterOf = (rows, tool) => {
        const own = rows.find(({ what }) => what === tool)?.path;
        return own === undefined ? [] : later.filter((path) => own.test(path));
    };
    const madeLater = later.filter((path) => (0,classify_file/* kindsOfFile */.f)({ path }).some(({ kind }) => madeOrSource.has(kind)));
    const touched = new Set(files.map(({ path }) => path));
    return (kind, path, tool) => {
        if (!dependent.has(kind))
            return false;
        if (exact)
            return true;
        if (kind === "lock-file") {
            return ![...laterOf(other_kinds/* locks */.jq, tool), ...laterOf(other_kinds/* manifests */.LN, tool)].some((other) => isNear(path, other));
        }
        if (kind === "manifest") {
            // Its lock tells it already.
            const hasLock = [...touched].some((other) => isLockOf(tool, other) && isNear(other, path));
            return hasLock || !laterOf(other_kinds/* locks */.jq, tool).some((other) => isNear(other, path));
        }
        return madeLater.length === 0;
    };
}
const dependent = new Set([
    "lock-file",
    "manifest",
    "generated-code",
    "vendored-code",
]);
const madeOrSource = new Set([
    "generated-code",
    "vendored-code",
    "contract",
    "lock-file",
    "manifest",
]);
function isLockOf(tool, path) {
    return other_kinds/* locks */.jq.some(({ what, path: known }) => what === tool && known?.test(path) === true);
}
/** A lock speaks for its own folder and for those below it. */
function isNear(lock, other) {
    const folder = lock.slice(0, lock.lastIndexOf("/") + 1);
    return other.startsWith(folder) || lock.startsWith(other.slice(0, other.lastIndexOf("/") + 1));
}


/***/ }),

/***/ 60459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wR: () => (/* binding */ migrations),
  SJ: () => (/* binding */ noMigration),
  us: () => (/* binding */ testFiles)
});

;// CONCATENATED MODULE: ./lib/revert/files/file-row.js
/** Code that is no text about code. */
const sourceFiles = /\.(?:[cm]?[jt]sx?|py|rb|rake|php|java|kt|kts|scala|groovy|cs|fs|vb|go|rs|exs?|swift|dart|clj|pl|sh|sql)$/iu;

;// CONCATENATED MODULE: ./lib/revert/files/migrations.js

const sql = /\.(?:sql|psql|pgsql|mysql|ddl|cql|hql)$/iu;
const markup = /\.(?:xml|ya?ml|json|sql|groovy)$/iu;
/** Databases change once, and do not change back with their file. The first row that knows a file names it. */
const migrations = [
    {
        what: "Rails",
        source: "https://guides.rubyonrails.org/active_record_migrations.html",
        path: /(?:^|\/)db\/(?:[a-z0-9_]+_)?(?:migrate|post_migrate|schema_migrations)\/|(?:^|\/)db\/(?:[a-z0-9_]+_)?(?:schema\.rb|structure\.sql)$|(?:^|\/)db\/(?:views|functions|triggers)\//iu,
        line: /ActiveRecord::Migration|^\s*(?:add|remove|rename|change)_(?:column|index|reference|foreign_key|table|column_null|column_default|check_constraint)[ (]|^\s*(?:create|drop|rename|change)_table[ (]/u,
        among: /\.rb$/u,
    },
    {
        what: "Rails data migration",
        source: "https://github.com/ilyakatz/data-migrate",
        path: /(?:^|\/)db\/(?:data|data_migrations?)\//iu,
    },
    {
        what: "Rails migration in several databases",
        source: "https://guides.rubyonrails.org/active_record_multiple_databases.html",
        path: /(?:^|\/)db\/[a-z0-9_]+\/(?:migrate|schema\.rb|structure\.sql)/iu,
    },
    {
        what: "Alembic",
        source: "https://alembic.sqlalchemy.org/en/latest/tutorial.html",
        path: /(?:^|\/)alembic\/|(?:^|\/)(?:migrations|alembic)[a-z0-9_]*\/versions\/|(?:^|\/)versions\/[^/]+\.py$/iu,
        line: /^\s*(?:down_revision|revision)\s*[:=]|^\s*op\.(?:add|drop|alter|create|execute|rename|batch|bulk)_?[a-z_]*\(/u,
        among: /\.py$/u,
        gone: 'it then stops with "Can\'t locate revision"',
    },
    {
        what: "Prisma",
        source: "https://www.prisma.io/docs/orm/prisma-schema/overview/location",
        path: /\.prisma$|(?:^|\/)prisma\/(?:[^/]+\/)?migrations?\//iu,
    },
    {
        what: "Drizzle",
        source: "https://orm.drizzle.team/docs/migrations",
        path: /(?:^|\/)drizzle[a-z0-9_-]*\/(?:.{1,200}\/)?(?:[^/]+\.sql|meta\/[^/]+\.json)$|(?:^|\/)meta\/(?:_journal|\d+_snapshot)\.json$|(?:^|\/)(?:db|database|drizzle)\/(?:src\/)?schemas?(?:\.[jt]s$|\/[^.].{0,200}\.[jt]s$)/iu,
        line: /\b(?:pg|mysql|sqlite|singlestore)(?:Table|Enum|Schema|View)\(/u,
        among: /\.[cm]?[jt]s$/u,
    },
    {
        what: "Flyway",
        source: "https://documentation.red-gate.com/flyway/flyway-concepts/migrations",
        path: /(?:^|\/)(?:[VUB]\d[\w.-]*__|R__)[^/]*\.(?:sql|java|kt|groovy|py|sh|ps1|conf)$|(?:^|\/)flyway[^/]*\/.{0,300}\.(?:sql|conf|toml)$|(?:^|\/)(?:before|after)(?:Each)?Migrate(?:__[^/]*)?\.sql$/iu,
        gone: "it then stops at validation, unless it ignores missing files",
    },
    {
        what: "Liquibase",
        source: "https://docs.liquibase.com/concepts/changelogs/home.html",
        path: /(?:^|\/)liquibase[^/]*\/|(?:^|\/)(?:db|database|resources|sql)\/(?:.{1,200}\/)?change-?_?(?:logs?|sets?)|(?:^|\/)db[._-]?change-?_?logs?[^/]*\.(?:xml|ya?ml|json|sql)$|(?:^|\/)[^/]*change-?_?(?:log|set)s?[^/]*\.(?:xml|sql)$|(?:^|\/)change-?_?logs?[._-](?:master|root|main|\d)[^/]*\.(?:ya?ml|json)$|(?:^|\/)change-?_?logs?\/db\/|(?:^|\/)(?:migrations|liquibase[^/]*)\.(?:xml|ya?ml|properties)$/iu,
        line: /<\/?(?:databaseChangeLog|changeSet|addColumn|dropColumn|renameColumn|modifyDataType|createTable|dropTable|renameTable|createIndex|dropIndex|addForeignKeyConstraint|dropForeignKeyConstraint|addUniqueConstraint|dropUniqueConstraint|addPrimaryKey|dropPrimaryKey|addNotNullConstraint|dropNotNullConstraint|createSequence|createView|sqlFile|preConditions|rollback)\b|^\s*-?\s*"?(?:databaseChangeLog|changeSet)"?\s*:|^--\s*(?:liquibase formatted sql|changeset )/iu,
        among: markup,
    },
    {
        what: "goose",
        source: "https://github.com/pressly/goose#migrations",
        line: /^--\s*\+goose\s|\bgoose\.AddMigration/u,
        gone: "it then stops over the version that is missing",
    },
    {
        what: "golang-migrate",
        source: "https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md",
        path: /\.(?:up|down)\.[a-z0-9]{1,12}$/iu,
        gone: 'it then stops with "no migration found for version"',
    },
    {
        what: "dbmate, sql-migrate",
        source: "https://github.com/amacneil/dbmate#creating-migrations",
        line: /^--\s*(?:migrate:(?:up|down)|\+migrate\s)/u,
    },
    {
        what: "Atlas",
        source: "https://atlasgo.io/concepts/migration-directory-integrity",
        path: /(?:^|\/)atlas\.(?:sum|hcl)$|\.(?:my|pg|lt)\.hcl$|(?:^|\/)schema\.hcl$/iu,
    },
    {
        what: "Diesel",
        source: "https://diesel.rs/guides/getting-started",
        path: /(?:^|\/)(?:up|down)\.sql$|(?:^|\/)diesel_(?:schema|migrations)|(?:^|\/)schema\.rs$/iu,
        line: /(?:diesel::)?\b(?:table|joinable|allow_tables_to_appear_in_same_query)!\s*[{(]/u,
        among: /\.rs$/u,
    },
    {
        what: "SeaORM, refinery",
        source: "https://www.sea-ql.org/SeaORM/docs/migration/writing-migration/",
        path: /(?:^|\/)m\d{8}_\d{6}_[^/]*\.rs$/u,
        line: /\bMigrationTrait\b|\bembed_migrations!|\bsqlx::migrate!/u,
        among: /\.rs$/u,
    },
    {
        what: "Ecto",
        source: "https://hexdocs.pm/ecto_sql/Ecto.Migration.html",
        path: /(?:^|\/)priv\/[^/]+\/(?:[a-z_]*migrations|structure\.sql|resource_snapshots)/iu,
        line: /\buse Ecto\.Migration\b/u,
    },
    {
        what: "Laravel",
        source: "https://laravel.com/docs/migrations",
        path: /(?:^|\/)database\/(?:migrations|schema)\//iu,
        line: /\bSchema::(?:create|table|drop|dropIfExists|rename|connection)\(/u,
        among: /\.php$/u,
    },
    {
        what: "Doctrine, Phinx",
        source: "https://www.doctrine-project.org/projects/doctrine-migrations/en/stable/",
        path: /(?:^|\/)Version\d{12,14}[^/]*\.php$|(?:^|\/)m\d{6}_\d{6}_[^/]*\.php$/u,
        line: /\bextends\s+\\?(?:[A-Za-z\\]{0,60}\\)?Abstract(?:Migration|Seed)\b|->addSql\(/u,
        among: /\.php$/u,
    },
    {
        what: "Drupal, Magento, Frappe",
        source: "https://api.drupal.org/api/drupal/core%21lib%21Drupal%21Core%21Extension%21module.api.php/function/hook_update_N",
        path: /\.(?:install|post_update\.php)$|(?:^|\/)etc\/db_schema\.xml$|(?:^|\/)Setup\/(?:Patch\/|(?:Install|Upgrade)(?:Schema|Data)\.php$)|(?:^|\/)patches\.txt$|(?:^|\/)ext_tables\.sql$|(?:^|\/)sql\/updates\//u,
        line: /\bfunction\s+[a-z0-9_]+_(?:update_\d+|post_update_[a-z0-9_]+)\s*\(|\bdbDelta\s*\(/u,
    },
    {
        what: "Entity Framework Core",
        source: "https://learn.microsoft.com/ef/core/managing-schemas/migrations/",
        path: /(?:^|\/)[^/]*Migrations\/.{0,300}\.(?:cs|vb|fs)$|ModelSnapshot\.cs$|(?:^|\/)\d{14}_[^/]*\.cs$/u,
        line: /\bmigrationBuilder\.|:\s*Migration\b|\bFluentMigrator\b|\[Migration\(/u,
        among: /\.(?:cs|vb|fs)$/u,
    },
    {
        what: "Knex, node-pg-migrate",
        source: "https://knexjs.org/guide/migrations.html",
        line: /\bknex\.schema\.|\bexports\.(?:up|down)\s*=|\bpgm\.(?:add|drop|alter|create|rename)[A-Z]\w*\(|\bexport\s+(?:const|async\s+function|function)\s+(?:up|down)\b.{0,60}(?:knex|pgm|db|queryInterface|kysely)/iu,
        among: /\.[cm]?[jt]s$/u,
        gone: 'it then stops with "the migration directory is corrupt"',
    },
    {
        what: "TypeORM, MikroORM",
        source: "https://typeorm.io/docs/migrations/why/",
        line: /\bimplements\s+MigrationInterface\b|\bqueryRunner\.(?:query|add|drop|create|rename|change|clear)\w*\(|\bextends\s+Migration\b|\bthis\.addSql\(/u,
        among: /\.[cm]?[jt]s$/u,
    },
    {
        what: "Sequelize",
        source: "https://sequelize.org/docs/v6/other-topics/migrations/",
        line: /\bqueryInterface\.(?:create|drop|add|remove|change|rename|bulk|sequelize\.query)\w*/u,
        among: /\.[cm]?[jt]s$/u,
    },
    {
        what: "Kysely, Umzug",
        source: "https://kysely.dev/docs/migrations",
        line: /\.schema\s*\.?(?:createTable|alterTable|dropTable|createIndex|createType)\(|^\s*\.(?:alterTable|createTable|dropTable)\(|\bnew\s+Umzug\(/u,
        among: /\.[cm]?[jt]s$/u,
    },
    {
        what: "Sqitch",
        source: "https://sqitch.org/docs/manual/sqitchtutorial/",
        path: /(?:^|\/)sqitch\.(?:plan|conf)$|(?:^|\/)(?:deploy|revert|verify)\/.{0,200}\.sql$/iu,
    },
    {
        what: "Play evolutions",
        source: "https://www.playframework.com/documentation/latest/Evolutions",
        path: /(?:^|\/)evolutions\/[^/]+\/\d+\.sql$/u,
    },
    {
        what: "DbUp, schemachange",
        source: "https://dbup.readthedocs.io/en/latest/philosophy-behind-dbup/",
        path: /(?:^|\/)(?:V|A|R|Script|Update|Migration|Patch|Release)?[_-]?\d{2,}[^/]*\.sql$|(?:^|\/)(?:DbScripts|Scripts|Migrator)[^/]*\/.{0,200}\.sql$/iu,
        // They fill a developer's database.
        except: /(?:^|\/)(?:seeds?|dev)\//iu,
    },
    {
        what: "SQL Server project",
        source: "https://learn.microsoft.com/sql/tools/sql-database-projects/sql-database-projects",
        path: /\.(?:sqlproj|dacpac|refactorlog)$|(?:^|\/)dbo\/.{0,200}\.sql$|(?:^|\/)(?:Tables|Stored Procedures|StoredProcedures|Views)\/[^/]+\.sql$/u,
    },
    {
        what: "MongoDB",
        source: "https://docs.mongock.io/v5/migration/",
        line: /@Change(?:Unit|Set|Log)\b|\bdb\.(?:createCollection|collection\([^)]{1,80}\)\.(?:createIndex|dropIndex|rename|updateMany|drop))\(|\.renameCollection\(/u,
        among: sourceFiles,
    },
    {
        what: "search index",
        source: "https://www.elastic.co/docs/manage-data/data-store/mapping",
        path: /(?:^|\/)(?:es|elastic(?:search)?|opensearch)[^/]*\/.{0,200}(?:mapping|template)s?[^/]*(?:\/[^/]+)?\.json$/iu,
        line: /\.indices\.(?:put_?mapping|create|put_?template|put_?index_?template|update_?aliases)\(/iu,
    },
    {
        what: "Room, SQLDelight",
        source: "https://developer.android.com/training/data-storage/room/migrating-db-versions",
        path: /\.sqm$|(?:^|\/)schemas\/[\w.]{3,200}\/\d+\.json$/u,
        line: /\bobject\s*:\s*Migration\(\d|@AutoMigration\b/u,
    },
    {
        what: "automatic migration",
        source: "https://gorm.io/docs/migration.html",
        path: /(?:^|\/)ent\/(?:schema|migrate)\/[^/]+\.go$/u,
        line: /\.AutoMigrate\(|\bSchemaUtils\.create|\.Migrator\(\)\.|\.Sync2?\(new\(/u,
        among: /\.(?:go|kt)$/u,
    },
    {
        what: "xorm, gormigrate",
        source: "https://github.com/go-gormigrate/gormigrate",
        path: /(?:^|\/)migrations?\/[^/]+\.go$/u,
    },
    {
        what: "Durable Objects",
        source: "https://developers.cloudflare.com/durable-objects/reference/durable-objects-migrations/",
        line: /^\s*\[\[migrations\]\]|^\s*new_(?:sqlite_)?classes\s*=/u,
        among: /(?:^|\/)wrangler\.(?:toml|jsonc?)$/u,
    },
    {
        what: "Django",
        source: "https://docs.djangoproject.com/en/stable/topics/migrations/",
        path: /(?:^|\/)(?:south_)?migrations\/(?:[^/]+\/)?\d{4}_[^/]+\.py$/iu,
        line: /\bmigrations\.(?:Migration|AddField|RemoveField|AlterField|RenameField|CreateModel|DeleteModel|RenameModel|AddIndex|RemoveIndex|AddConstraint|RunPython|RunSQL|SeparateDatabaseAndState)\b/u,
        among: /\.py$/u,
    },
    {
        what: "migration",
        source: "https://en.wikipedia.org/wiki/Schema_migration",
        path: /(?:^|\/)(?:[a-z0-9]+[._-]|background|async|post|custom)?(?:migrations?|migrate|schema_?migrations?|db_?migrations?|data_?migrations?|migration[._-]?scripts?|migrations?[_-]?(?:\d\w{0,20}|sqlite3?|postgres(?:ql)?|pg|mysql|mariadb|mssql|oracle|clickhouse|mongo(?:db)?)|changesets\/db|schema_?changes|db_?updates?)\/|(?:^|\/)migrations\.\w{1,5}$|(?:^|\/)(?:\d{8,17}|\d{3,5})[_-][^/]*(?:migration|migrate)[^/]*\.[a-z]{1,4}$/iu,
        // What is seen of it.
        except: /\.[jt]sx$/iu,
    },
    {
        what: "schema in SQL",
        source: "https://www.postgresql.org/docs/current/ddl.html",
        path: /(?:^|\/)(?:[\w.-]*[._-])?(?:schema|structure|ddl|tables|init[_-]?db|create[_-]?(?:tables|schema|db))[\w.-]{0,60}\.(?:sql|ddl|cql)$|(?:^|\/)(?:ddl|triggers?|functions?|procedures?|stored[ _-]procedures?|views?|schemas?|[a-z]+_schema)\/(?:.{1,200}\/)?[^/]+\.(?:sql|cql|psql)$|(?:^|\/)(?:db|database)\/(?!(?:.{1,200}\/)?[^/]*(?:quer(?:y|ies)|seeds?|reports?|useful)[^/]*\/).{0,300}\.(?:sql|cql|psql)$/iu,
        line: /\b(?:create|alter|drop|truncate|rename)\s+(?:or\s+replace\s+|unique\s+|clustered\s+|materialized\s+|external\s+|foreign\s+|temporal\s+|unlogged\s+|global\s+){0,3}(?:table|column|index|view|type|schema|sequence|trigger|function|procedure|database|extension|constraint|domain|policy|role|user|keyspace|collection|aggregate|partition|publication|subscription|event|synonym|package)\b|\b(?:add|drop|modify|change|alter|rename)\s+(?:column|constraint|index|key|primary\s+key|foreign\s+key|unique|partition)\b/iu,
        among: sql,
    },
    {
        what: "schema changed in code",
        source: "https://www.postgresql.org/docs/current/sql-altertable.html",
        // Words of prose are written small; statements in code are written large, or stand in a call that runs them.
        line: /\b(?:CREATE|ALTER|DROP|TRUNCATE)\s+(?:OR\s+REPLACE\s+|UNIQUE\s+|MATERIALIZED\s+){0,2}(?:TABLE|INDEX|VIEW|TYPE|SCHEMA|SEQUENCE|TRIGGER|FUNCTION|PROCEDURE|DATABASE|EXTENSION|KEYSPACE|POLICY)\b|\b(?:execute|exec|query|raw|sql|unprepared|statement)\w{0,12}!?[ (]\s*[fr]?["'`]{1,3}\s*(?:alter|drop|create)\s+(?:unique\s+)?(?:table|index|view|type|schema)\b/u,
        among: sourceFiles,
    },
];
/** What lies beside migrations and is none: notes, pictures, pages. */
const noMigration = /(?:^|\/)__init__\.py$|(?:^|\/)(?:\.gitkeep|\.keep|\.gitignore|\.gitattributes|\.editorconfig|README[^/]*|CHANGELOG(?:\.[a-z]{1,5})?)$|(?<!\/patches)\.txt$|\.(?:md|mdx|rst|adoc|png|jpe?g|gif|svg|webp|ico|pdf|css|scss|less|html?|vue|svelte)$/iu;
/** A test is not run where people's data is. Migrations are often named after tests; they begin with their number. */
const testFiles = /(?:^|\/)(?:tests?|__tests__|specs?|testdata|test[_-]?data|fixtures?|__fixtures__|__mocks__|e2e|cypress|testing|samples?|examples?|docs?|documentation|benchmarks?)\/|(?:^|\/)[^/]+\.(?:test|tests|spec|specs|bench|stories)\.[a-z]{1,4}$|(?:^|\/)(?![\dVvm]\d)[^/]+_(?:test|tests|spec)\.(?:py|rb|exs?|rs|php|dart)$|_test\.go$|(?:^|\/)test_[^/]+\.py$|(?:^|\/)(?![\dVvm]\d)[^/]+(?:Tests?|Spec|IT)\.(?:java|kt|cs|groovy|scala|php|swift)$/u;


/***/ }),

/***/ 93238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ published),
/* harmony export */   LN: () => (/* binding */ manifests),
/* harmony export */   LR: () => (/* binding */ jobs),
/* harmony export */   NR: () => (/* binding */ encrypted),
/* harmony export */   SN: () => (/* binding */ ownSettings),
/* harmony export */   gO: () => (/* binding */ generated),
/* harmony export */   jq: () => (/* binding */ locks),
/* harmony export */   qH: () => (/* binding */ vendored)
/* harmony export */ });
/** Locks: for each its tool, so that it is known which manifests it belongs to. */
const locks = [
    {
        what: "npm",
        source: "https://docs.npmjs.com/cli/configuring-npm/package-lock-json",
        path: /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|\.pnp\.c?js)$/u,
    },
    {
        what: "Bundler",
        source: "https://bundler.io/guides/rationale.html",
        path: /(?:^|\/)(?:Gemfile|gems)\.(?:lock|locked)$/u,
    },
    {
        what: "Python",
        source: "https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile",
        path: /(?:^|\/)(?:poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|pylock[\w.-]*\.toml|conda-lock\.yml)$/u,
    },
    {
        what: "Cargo",
        source: "https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html",
        path: /(?:^|\/)Cargo\.lock$/u,
    },
    {
        what: "Composer",
        source: "https://getcomposer.org/doc/01-basic-usage.md#commit-your-composer-lock-file-to-version-control",
        path: /(?:^|\/)composer\.lock$/u,
    },
    { what: "Go", source: "https://go.dev/ref/mod#go-sum-files", path: /(?:^|\/)go(?:\.work)?\.sum$/u },
    { what: "Mix", source: "https://hexdocs.pm/mix/Mix.Tasks.Deps.html", path: /(?:^|\/)mix\.lock$/u },
    {
        what: "Gradle",
        source: "https://docs.gradle.org/current/userguide/dependency_locking.html",
        path: /(?:^|\/)(?:[\w-]*gradle\.lockfile|verification-metadata\.xml)$/u,
    },
    {
        what: "NuGet",
        source: "https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#locking-dependencies",
        path: /(?:^|\/)(?:packages\.lock\.json|paket\.lock)$/u,
    },
    {
        what: "CocoaPods, Swift, pub",
        source: "https://guides.cocoapods.org/using/using-cocoapods.html",
        path: /(?:^|\/)(?:Podfile\.lock|Package\.resolved|Cartfile\.resolved|pubspec\.lock)$/u,
    },
    {
        what: "Nix",
        source: "https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-flake",
        path: /(?:^|\/)flake\.lock$/u,
    },
    {
        what: "Terraform",
        source: "https://developer.hashicorp.com/terraform/language/files/dependency-lock",
        path: /(?:^|\/)\.terraform\.lock\.hcl$/u,
    },
    {
        what: "Helm",
        source: "https://helm.sh/docs/helm/helm_dependency/",
        path: /(?:^|\/)(?:Chart|requirements)\.lock$/u,
    },
    { what: "Buf", source: "https://buf.build/docs/configuration/v2/buf-lock/", path: /(?:^|\/)buf\.lock$/u },
];
/** Manifests, by the tool whose lock they go with. */
const manifests = [
    {
        what: "npm",
        source: "https://docs.npmjs.com/cli/configuring-npm/package-json",
        path: /(?:^|\/)(?:package\.json|pnpm-workspace\.yaml|deno\.jsonc?)$/u,
    },
    {
        what: "Bundler",
        source: "https://bundler.io/man/gemfile.5.html",
        path: /(?:^|\/)(?:Gemfile|gems\.rb|[^/]+\.gemspec)$/u,
    },
    {
        what: "Python",
        source: "https://packaging.python.org/en/latest/guides/writing-pyproject-toml/",
        path: /(?:^|\/)(?:pyproject\.toml|Pipfile|environment\.ya?ml)$/u,
    },
    {
        what: "Cargo",
        source: "https://doc.rust-lang.org/cargo/reference/manifest.html",
        path: /(?:^|\/)Cargo\.toml$/u,
    },
    { what: "Composer", source: "https://getcomposer.org/doc/04-schema.md", path: /(?:^|\/)composer\.json$/u },
    { what: "Go", source: "https://go.dev/ref/mod#go-mod-file", path: /(?:^|\/)go\.(?:mod|work)$/u },
    { what: "Mix", source: "https://hexdocs.pm/mix/Mix.Project.html", path: /(?:^|\/)mix\.exs$/u },
    {
        what: "Gradle",
        source: "https://docs.gradle.org/current/userguide/dependency_locking.html",
        path: /(?:^|\/)(?:[^/]+\.gradle(?:\.kts)?|libs\.versions\.toml)$/u,
    },
    {
        what: "NuGet",
        source: "https://learn.microsoft.com/nuget/consume-packages/central-package-management",
        path: /(?:^|\/)(?:[^/]+\.(?:cs|fs|vb)proj|Directory\.Packages\.props|paket\.dependencies)$/u,
    },
    {
        what: "CocoaPods, Swift, pub",
        source: "https://dart.dev/tools/pub/pubspec",
        path: /(?:^|\/)(?:Podfile|Package\.swift|Cartfile|pubspec\.yaml)$/u,
    },
    {
        what: "Nix",
        source: "https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-flake",
        path: /(?:^|\/)flake\.nix$/u,
    },
    {
        what: "Helm",
        source: "https://helm.sh/docs/topics/charts/#chart-dependencies",
        path: /(?:^|\/)(?:Chart|requirements)\.yaml$/u,
    },
];
/** Made by a tool from something else that has to fit it. */
const generated = [
    {
        what: "generated",
        source: "https://docs.github.com/repositories/working-with-files/managing-files/customizing-how-changed-files-appear-on-github",
        path: /(?:^|\/)(?:generated|__generated__|gen|_generated|autogen|codegen|openapi-client|api-client|proto-gen|sqlc)\/|\.(?:pb|pb\.gw|gen|generated|freezed|g|designer)\.\w+$|\.(?:pb\.go|pb\.cc|pb\.h)$|_pb2(?:_grpc)?\.pyi?$|_pb\.(?:js|ts|d\.ts)$|(?:^|[./_-])generated\.\w+$|(?:^|\/)zz_generated[^/]*\.go$|_(?:string|gen|mock)\.go$|(?:^|\/)mock_[^/]+\.go$|\.sql\.go$/iu,
        line: /Code generated .{1,200}DO NOT EDIT|@generated\b|\bAUTO-?GENERATED\b|This file (?:is|was) (?:automatically |auto-?)generated/u,
    },
    {
        what: "built",
        source: "https://docs.github.com/actions/sharing-automations/creating-actions/creating-a-javascript-action",
        path: /(?:^|\/)dist\/.{0,200}\.[cm]?js(?:\.map)?$|\.min\.(?:js|css)$/u,
    },
];
/** Somebody else's code, kept here. */
const vendored = [
    {
        what: "vendored",
        source: "https://go.dev/ref/mod#vendoring",
        path: /(?:^|\/)(?:vendor|vendored|third[_-]?party|external|node_modules|bower_components|Godeps|Pods|Carthage)\/|(?:^|\/)\.yarn\/(?:cache|releases|plugins)\//u,
    },
];
/** Code that is run by hand or by the clock, and whose work stays done. */
const jobs = [
    {
        what: "one-off job",
        source: "https://github.com/Shopify/maintenance_tasks#readme",
        path: /(?:^|\/)[^/]*(?:back-?_?fill|one[-_]?off|one[-_]?time|fix[-_]?up[-_]?data|data[-_]?(?:fix|repair|patch)|re[-_]?index[-_]all|re[-_]?encrypt)[^/]*\.(?:\w{1,5})$|(?:^|\/)(?:one[-_]?offs?|ad[-_]?hoc|back-?_?fills?|data[-_]?fixes|app\/tasks\/maintenance|lib\/tasks\/deployment)\//iu,
    },
    {
        what: "schedule",
        source: "https://man7.org/linux/man-pages/man5/crontab.5.html",
        path: /(?:^|\/)(?:crontab[\w.-]*|cron\.(?:ya?ml|json)|[\w-]*cron[\w-]*\.(?:ya?ml|json|tf)|config\/(?:schedule\.rb|recurring\.yml|sidekiq[_-](?:cron|scheduler)[^/]*\.yml))$|(?:^|\/)cron(?:\.d|jobs?)\//iu,
        line: /^\s*kind:\s*CronJob\b|^\s*"crons"\s*:/u,
        among: /\.(?:ya?ml|json|tpl)$/iu,
    },
];
/** A version that others have fetched already, and that no registry takes a second time. */
const published = [
    {
        what: "npm",
        source: "https://docs.npmjs.com/policies/unpublish",
        path: /(?:^|\/)(?:lerna\.json|\.release-please-manifest\.json)$/u,
        line: /^\s*"version"\s*:\s*"\d/u,
        among: /(?:^|\/)(?:package|lerna|composer|manifest)\.json$/u,
    },
    {
        what: "Cargo, Python",
        source: "https://doc.rust-lang.org/cargo/reference/publishing.html",
        line: /^\s*version\s*=\s*["']\d/u,
        among: /(?:^|\/)(?:Cargo|pyproject)\.toml$|(?:^|\/)setup\.(?:cfg|py)$/u,
    },
    {
        what: "Ruby",
        source: "https://guides.rubygems.org/publishing/",
        line: /\bVERSION\s*=\s*["']\d|\.version\s*=\s*["']\d/u,
        among: /(?:^|\/)version\.rb$|\.gemspec$/u,
    },
    {
        what: "Python",
        source: "https://packaging.python.org/en/latest/specifications/version-specifiers/",
        line: /^\s*__version__\s*=\s*["']\d/u,
        among: /\.py$/u,
    },
    {
        what: "Maven, Gradle",
        source: "https://central.sonatype.org/publish/requirements/immutability/",
        line: /^\s*version\s*=\s*["']?\d/u,
        among: /(?:^|\/)(?:gradle\.properties|build\.gradle(?:\.kts)?)$/u,
    },
    {
        what: "NuGet",
        source: "https://learn.microsoft.com/nuget/nuget-org/policies/deleting-packages",
        line: /<(?:Version|VersionPrefix|PackageVersion)>\d/u,
        among: /\.(?:cs|fs|vb)proj$|(?:^|\/)Directory\.Build\.props$/u,
    },
    {
        what: "Helm, Dart",
        source: "https://helm.sh/docs/topics/charts/#charts-and-versioning",
        line: /^version:\s*["']?\d/u,
        among: /(?:^|\/)(?:Chart|pubspec)\.ya?ml$/u,
    },
];
/** What deploy-guard itself and its gates go by. */
const ownSettings = [
    {
        what: "deploy-guard",
        source: "https://github.com/deploy-guard/deploy-guard/blob/main/docs/settings.md",
        path: /^\.github\/deploy-guard[\w.-]*\.ya?ml$/u,
        line: /\buses:\s*["']?[\w.-]{1,100}\/deploy-guard(?:@|\/)/u,
        among: /^\.github\/workflows\//u,
    },
    {
        what: "CODEOWNERS",
        source: "https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners",
        path: /^(?:\.github\/|docs\/|\.gitlab\/)?CODEOWNERS$/u,
    },
];
/** Secrets that are kept encrypted: the old file holds the old secret, which may have been withdrawn. */
const encrypted = [
    {
        what: "SOPS",
        source: "https://getsops.io/docs/",
        path: /(?:^|\/)\.sops\.ya?ml$|\.sops\.\w+$|\.enc\.(?:ya?ml|json|env|ini|toml)$/iu,
        line: /\bENC\[AES256_GCM,|^\s*"?sops"?\s*:/u,
    },
    {
        what: "Sealed Secrets",
        source: "https://github.com/bitnami-labs/sealed-secrets#readme",
        line: /^\s*kind:\s*SealedSecret\b|^\s*encryptedData:/u,
    },
    {
        what: "Ansible Vault",
        source: "https://docs.ansible.com/ansible/latest/vault_guide/index.html",
        path: /(?:^|\/)vault\.ya?ml$/u,
        line: /\$ANSIBLE_VAULT;/u,
    },
    {
        what: "Rails credentials",
        source: "https://guides.rubyonrails.org/security.html#custom-credentials",
        path: /(?:^|\/)(?:credentials(?:\/[^/]+)?|secrets)\.yml\.enc$/u,
    },
    {
        what: "age, GnuPG, git-crypt",
        source: "https://github.com/FiloSottile/age#readme",
        path: /\.(?:age|gpg|asc|kdbx|jks|keystore|p12|pfx)$|(?:^|\/)\.git-crypt\//iu,
    },
    {
        what: "dotenvx",
        source: "https://dotenvx.com/docs/quickstart/encryption",
        line: /=\s*["']?encrypted:[A-Za-z0-9+/]{16}/u,
    },
];


/***/ }),

/***/ 61042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   pm: () => (/* binding */ clock)
/* harmony export */ });
/* unused harmony export offset */
/** Times are UTC; `at` is milliseconds since the epoch. */
/** `08:00:45`. */
function clock(at) {
    return new Date(at).toISOString().slice(11, 19);
}
/** `2026-11-22 08:00:45 UTC`. */
function moment(at) {
    return `${new Date(at).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}
/** `+1:15`, `+1:02:15`, `-0:30`: seconds from the deploy, as minutes and seconds. */
function offset(seconds) {
    const whole = Math.round(Math.abs(seconds));
    const parts = [Math.floor(whole / 3_600), Math.floor((whole % 3_600) / 60), whole % 60];
    const shown = parts[0] === 0 ? parts.slice(1) : parts;
    const sign = seconds < 0 && whole > 0 ? "-" : "+";
    return `${sign}${shown.map((part, index) => (index === 0 ? part : String(part).padStart(2, "0"))).join(":")}`;
}


/***/ })

};
