export const id = 5915;
export const ids = [5915];
export const modules = {

/***/ 25915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assessChanges: () => (/* binding */ assessChanges),
  comparedFile: () => (/* binding */ comparedFile),
  wholeFile: () => (/* binding */ wholeFile)
});

// EXTERNAL MODULE: ./lib/review/diff/change.js
var diff_change = __webpack_require__(5932);
// EXTERNAL MODULE: ./lib/review/diff/key-words.js
var key_words = __webpack_require__(43501);
// EXTERNAL MODULE: ./lib/review/integrations/environment.js
var integrations_environment = __webpack_require__(41299);
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
    return ["documentation", "sample", "test", "development"].includes((0,integrations_environment/* environmentOf */.p7)(file));
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

// EXTERNAL MODULE: ./lib/review/diff/variable-name.js
var variable_name = __webpack_require__(85014);
// EXTERNAL MODULE: ./lib/review/finding.js
var finding = __webpack_require__(96573);
// EXTERNAL MODULE: ./lib/review/matching.js
var matching = __webpack_require__(15721);
// EXTERNAL MODULE: ./lib/review/rules/index.js + 38 modules
var review_rules = __webpack_require__(19689);
// EXTERNAL MODULE: ./lib/review/secrets/redact.js + 6 modules
var redact = __webpack_require__(24134);
;// CONCATENATED MODULE: ./lib/review/grade-findings.js






function shownValues({ key, before, after }) {
    // What reads a variable holds its name, however secret the variable is.
    const isName = (after ?? before)?.role === "env-read";
    return (0,redact.redactChange)(before?.value, after?.value, isName ? [] : key);
}
function changeFindings(subject, { rules = review_rules/* rules */.a, settings, placeOf }) {
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
            message: (0,redact.redactAbout)(concern.message, [change.before?.value, change.after?.value], change.key),
            check: concern.check ?? rule.check,
            ...(rule.page !== undefined && { page: rule.page }),
        };
    });
}
function fileFindings(file, review, { rules = review_rules/* rules */.a, settings, placeOf }) {
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
            ...(rule.page !== undefined && { page: rule.page }),
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
    if ((0,integrations_environment/* isHarmlessPlace */.P5)(environment))
        return "low";
    const watching = place.integration?.discovered === true && place.integration.class === "observability";
    // What is tried out before production, and what only observes, is milder, and told all the same.
    const here = [environment === "staging", watching].reduce((grade, isMilder) => (isMilder && (0,finding/* severityRank */.qs)(grade) > (0,finding/* severityRank */.qs)("medium") ? (0,finding/* milder */.IH)(grade) : grade), own);
    // What nothing critical depends on is milder, but a risk that is worth a look stays one.
    return place.integration?.critical === false && (0,finding/* severityRank */.qs)(here) > (0,finding/* severityRank */.qs)("medium")
        ? (0,finding/* milder */.IH)(here)
        : here;
}

// EXTERNAL MODULE: ./lib/text/parts.js
var parts = __webpack_require__(99309);
// EXTERNAL MODULE: ./lib/review/integrations/discovery.js + 3 modules
var integrations_discovery = __webpack_require__(24501);
// EXTERNAL MODULE: ./lib/review/integrations/integration.js
var integration = __webpack_require__(20968);
;// CONCATENATED MODULE: ./lib/review/integrations/attribute.js






/**
 * A timeout says nothing of whose it is: it belongs to the integration whose address or key stands in the same
 * section. In code, to the one integration that the file calls.
 */
function attributeFile({ path, from, settings, unread = [] }, integrations, discovery) {
    let looked;
    // Only when a change asks for it: a large file may hold nothing that matters.
    const look = () => {
        looked ??= everythingIn({ path, from, settings, unread }, integrations, discovery);
        return looked;
    };
    return {
        all: () => look().all,
        of(change) {
            const own = unique((0,integration/* integrationsOf */.RH)(change, integrations).map(({ integration }) => integration));
            if (own.length > 0)
                return own.map((integration) => ({ integration, belongs: "itself" }));
            const pinned = change.from === "manifest" ? [] : ofPin({ path, change }, integrations, discovery);
            if (pinned.length > 0)
                return pinned.map((integration) => ({ integration, belongs: "itself" }));
            const found = (0,integrations_discovery/* settingsOfChange */.v)(change)
                .map((setting) => foundBy(discovery, path, change.from, setting))
                .find((integration) => integration !== undefined);
            if (found !== undefined)
                return [{ integration: found, belongs: "itself" }];
            if (change.from === "manifest")
                return [];
            const named = unique((0,integration/* integrationsOf */.RH)(byObjectName(change), integrations).map(({ integration }) => integration));
            if (named.length > 0)
                return named.map((integration) => ({ integration, belongs: "near" }));
            const inCode = change.from === "literal";
            const beside = inCode ? look().all : unique(neighbours(change.key, look().known));
            const near = inCode ? beside : alikeByName(change.key, beside);
            // Beside two it may be of either, and both owners can tell; more is guessing.
            const most = inCode ? 1 : 2;
            if (near.length > 0 && near.length <= most)
                return near.map((integration) => ({ integration, belongs: "near" }));
            const switches = isSwitch(change.key);
            const byName = switches || isBehaviour(change.key) ? discovery?.ofName(path, change.key) : undefined;
            // How often logs are flushed is no call that anybody waits for, and most switches are of the system itself.
            const matters = byName !== undefined &&
                byName.class !== "observability" &&
                (byName.class !== "service" || isBehaviour(change.key));
            return matters ? [{ integration: byName, belongs: "near" }] : [];
        },
    };
}
/**
 * What runs or is loaded beside the system is a version of something, as a package is: `postgres:16`, a provider of
 * Terraform, an action. Images of all publishers go by their last name.
 */
function ofPin({ path, change }, integrations, discovery) {
    const { after, before } = (0,diff_change.packagesOf)(change);
    const pin = after ?? before;
    if (pin === undefined)
        return [];
    const names = [pin.name, (0,parts/* lastPart */.S_)(pin.name, "/")];
    for (const name of names) {
        const key = [name];
        const named = unique((0,integration/* integrationsOf */.RH)({ ...change, key, from: "manifest" }, integrations).map(({ integration }) => integration));
        if (named.length > 0)
            return named;
        const client = discovery?.ofPackage(path, { key, line: change.line, value: undefined, type: "string" });
        if (client !== undefined)
            return [client];
    }
    return [];
}
/** Words of settings that decide how calls are made; nothing else in a system has them. */
const behaviours = (0,key_words/* listed */.KE)(`
  timeout, timeouts, time out, deadline, retry, retries, max attempts, attempts, backoff, circuit breaker, circuitbreaker, breaker, pool size,
  max connections, connection pool, maximum pool size, ssl, tls, sslmode, verify ssl, ssl verify, tls verify, insecure, insecure skip verify,
  rate limit, rate limiter, keepalive, keep alive, connect timeout, read timeout, api version, sandbox, sandbox mode, test mode, use ssl, use tls,
  failure rate threshold, max retries, concurrency, prefetch, provider, driver, adapter, queue adapter, delivery method, storage service, cache store,
  queue connection, mailer, region, auth enabled, authentication, acl, starttls, enable starttls auto, min tls version, minimum protocol version, tls version
`);
function isBehaviour(key) {
    const names = key.filter((segment) => !(0,diff_change.isPosition)(segment)).flatMap((segment) => segment.split("."));
    return (0,key_words/* hasPhrase */._P)(names.slice(-2).flatMap(key_words/* wordsOf */.Z9), behaviours);
}
function isSwitch(key) {
    return /^(?:enabled?|disabled?)$/u.test((0,key_words/* wordsOf */.Z9)(key.at(-1) ?? "").at(-1) ?? "");
}
function everythingIn({ path, from, settings, unread = [] }, integrations, discovery) {
    const known = settings.flatMap((setting) => {
        const { key } = setting;
        const named = (0,integration/* integrationsOf */.RH)(settingAsChange(path, from, setting), integrations);
        if (named.length > 0)
            return named.map(({ integration }) => ({ key, integration }));
        const found = foundBy(discovery, path, from, setting);
        return found === undefined ? [] : [{ key, integration: found }];
    });
    const mentioned = unread.flatMap((text) => mentionedIn(text, integrations));
    return { known, all: unique([...known.map(({ integration }) => integration), ...mentioned]) };
}
const maxMentions = 20_000;
/** By the words of a text of which nothing else is known: hosts, and names that are told apart from prose. */
function mentionedIn(text, integrations) {
    const words = new Set();
    for (const [word] of text.matchAll(/[A-Za-z\d_.-]{3,200}/gu)) {
        if (words.size === maxMentions)
            break;
        words.add(word);
    }
    const all = [...words];
    const names = (0,matching/* keyNames */.mu)(all.filter((word) => /[A-Z]_[A-Z]|[a-z][A-Z]|[a-z][_-][a-z]|^[a-z\d]+$/u.test(word)));
    return integrations.filter(({ hosts, sandboxHosts, keys }) => [...hosts, ...sandboxHosts].some((pattern) => all.some((word) => (0,matching/* matchesHost */.qC)(pattern, word))) ||
        keys.some((pattern) => (0,matching/* matchesKey */.vV)(pattern, names)));
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
        const words = (0,key_words/* wordsOf */.Z9)(section.at(-1) ?? "");
        if (words.length > 0 && !words.every((word) => (0,key_words/* hasPhrase */._P)([word], refining)))
            return [];
        section = section.slice(0, -1);
    }
    return key.length === 1 || section.length === 0 ? sameBeginning(key, known) : [];
}
/** Of many in one section, those whose name the setting's own begins with: `LEDGER_RETRIES` beside twenty addresses. */
function alikeByName(key, beside) {
    const [first = ""] = (0,key_words/* wordsOf */.Z9)((0,diff_change.leafName)(key));
    if (beside.length < 3 || first.length < 3)
        return beside;
    const alike = beside.filter(({ id }) => (0,key_words/* wordsOf */.Z9)(id)[0] === first);
    return alike.length > 0 ? alike : beside;
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

// EXTERNAL MODULE: ./lib/text/non-empty.js
var non_empty = __webpack_require__(24932);
;// CONCATENATED MODULE: ./lib/review/one-row.js






/**
 * What a reviewer decides on at once is one row: the parts of one variable (`valueFrom.secretKeyRef.name` and `.key`),
 * an anchor that is used several times, one setting that counts for two services, and a section that is gone as a
 * whole. What the settings file names keeps a row for each integration, because each has owners of its own.
 */
function oneRowEach(told, after) {
    const sections = goneSections(after);
    const worstFirst = told.toSorted((left, right) => (0,finding/* byRisk */.x9)(left.finding, right.finding));
    const rows = (0,non_empty/* groupsBy */.G_)(worstFirst, (one) => rowOf(one, sections(one.change)));
    return [...rows.values()].map(([{ change: worst, finding }, ...others]) => {
        const section = sections(worst);
        const names = new Set(others.map(({ change }) => nameIn(change)));
        names.delete(nameIn(worst));
        if (section === undefined || names.size === 0)
            return finding;
        const place = section.length === 0 ? "the file" : (0,diff_change.keyText)((0,redact.redactKey)(section));
        const more = `${names.size} more ${names.size === 1 ? "setting" : "settings"} of ${place}`;
        return { ...finding, message: `${finding.message} (with ${more})` };
    });
}
function rowOf({ finding, change, integration }, section) {
    const named = integration !== undefined && integration.evidence.length === 0 && !integration.discovered;
    const place = section === undefined ? `${change.line} ${nameIn(change)}` : `gone ${section.join("\0")}`;
    return [finding.rule, finding.file, named ? integration.id : "", place].join("\n");
}
/** The variable or the setting by its own name. */
function nameIn({ key }) {
    return (0,variable_name/* variableOf */.Q)(key) ?? (0,diff_change.leafName)(key);
}
/** Tells of a removed setting the whole of what went with it: its outermost section, or variables of one beginning. */
function goneSections(after) {
    const remaining = new Map();
    return ({ kind, key, file }) => {
        if (kind !== "removed")
            return undefined;
        const left = remaining.get(file) ?? prefixesOf(after(file));
        remaining.set(file, left);
        if (left.size === 0)
            return [];
        const length = key.findIndex((segment, at) => !(0,diff_change.isPosition)(segment) && !left.has(prefix(key, at + 1)));
        if (length === -1)
            return undefined;
        const section = key.slice(0, length + 1);
        if (section.length < key.length || key.length > 1)
            return section.length === key.length ? undefined : section;
        const [name = ""] = key;
        const [first = ""] = (0,key_words/* wordsOf */.Z9)(name);
        const stays = [...left].some((one) => (0,key_words/* wordsOf */.Z9)(one)[0] === first);
        return stays ? undefined : [`${first}…`];
    };
}
function prefixesOf(settings) {
    return new Set(settings.flatMap(({ key }) => key.map((_, at) => prefix(key, at + 1))));
}
function prefix(key, length) {
    return key.slice(0, length).join("\0");
}

// EXTERNAL MODULE: ./lib/review/rules/policy-changed.js
var policy_changed = __webpack_require__(66793);
;// CONCATENATED MODULE: ./lib/review/assess-changes.js












/** One changed file with what is different in it. */
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
        touchesTests: input.paths.some((path) => (0,integrations_environment/* environmentOf */.p7)(path) === "test"),
        changes: all,
        policyPaths: input.policyPaths ?? policy_changed/* policyPaths */.f,
        ...(input.reads && { reads: input.reads }),
        ...(input.defined && { defined: input.defined }),
    };
    const removalOf = removals(all);
    const named = new Set(input.files.filter((file) => file.named === true).map(({ path }) => path));
    const placeOf = (path, key) => {
        const environment = (0,integrations_environment/* environmentOf */.p7)(path, key);
        return named.has(path) && (0,integrations_environment/* isHarmlessPlace */.P5)(environment) ? "unknown" : environment;
    };
    const findings = [];
    const told = [];
    const touched = new Map();
    for (const file of input.files) {
        const { path, changes, problems, settings } = file;
        const belonging = attributeFile({
            path,
            from: changes[0]?.from ?? "config",
            settings: [...settings.before, ...settings.after],
            unread: problems.length > 0 ? textsOf(file) : [],
        }, input.integrations, input.discovery);
        const subject = {
            path,
            previousPath: file.previousPath,
            settings,
            changes,
            problems,
            ...(file.texts && { texts: file.texts }),
            integrations: () => belonging.all().map(({ id }) => id),
        };
        findings.push(...fileFindings(subject, review, { ...input, placeOf }));
        // The settings of this guard name integrations without being settings of them.
        if (review.policyPaths.includes(path))
            continue;
        // Nobody can tell what it says now, so the owners of what it is about have to look at the whole of it.
        if (problems.length > 0) {
            const whole = wholeFile(file);
            const owners = [
                ...belonging.all(),
                ...(0,integration/* integrationsOf */.RH)(whole, input.integrations).map(({ integration }) => integration),
                // A submodule holds files of which a review sees nothing but that there is another version.
                ...input.integrations.filter(({ config }) => config.some((glob) => (0,matching/* mayLieBelow */.Fi)(glob, path))),
            ];
            for (const integration of new Set(owners))
                remember(integration, whole);
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
                told.push(...found.map((finding) => ({ finding, change, integration: owner.integration })));
            }
            // What only moved, and is of nobody, is a matter of style; a variable under another name is not.
            if (owners.length === 0 && (change.kind !== "moved" || isUnderAnotherName(change))) {
                const found = changeFindings(subjectOf(change, around), { ...input, placeOf });
                told.push(...found.map((finding) => ({ finding, change, integration: undefined })));
            }
        }
    }
    const after = new Map(input.files.map(({ path, settings }) => [path, settings.after]));
    findings.push(...oneRowEach(told, (path) => after.get(path) ?? []));
    return { findings: findings.sort(finding/* byRisk */.x9), touched: [...touched.values()] };
    function remember(integration, change) {
        if ((0,integrations_environment/* isHarmlessPlace */.P5)(placeOf(change.file, change.key)))
            return;
        const known = touched.get(integration.id);
        if (known === undefined)
            touched.set(integration.id, { integration, changes: [change] });
        else
            known.changes.push(change);
    }
}
function textsOf({ texts }) {
    return [texts?.before, texts?.after].filter((text) => text !== undefined);
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
function isUnderAnotherName({ before, after }) {
    if (before === undefined || after === undefined)
        return false;
    // An item of a list goes by its name, and so does a section.
    return (0,variable_name/* variableOf */.Q)(before.key) !== (0,variable_name/* variableOf */.Q)(after.key) || before.key.at(-2) !== after.key.at(-2);
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
/** `setReadTimeout` is about what it sets; a host in code is one whatever its name. */
function ownWords(name, role) {
    const [first, ...rest] = (0,key_words/* wordsOf */.Z9)(name);
    const words = first === "set" || first === "with" ? rest : first === undefined ? [] : [first, ...rest];
    return role === "host" || role === "url" ? [...words, role] : words;
}


/***/ }),

/***/ 85014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isVariableName),
/* harmony export */   Q: () => (/* binding */ variableOf)
/* harmony export */ });
/** Names as environment variables have them; a single word may be anything. */
function isVariableName(name) {
    return /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/u.test(name) && name.length <= 100;
}
/** The variable that a setting gives a value: its own name, or the one above `value`, `valueFrom.secretKeyRef.key` or what an app.json
 * says of it. */
function variableOf(key) {
    const at = key.findLastIndex(isVariableName);
    return key
        .slice(at + 1)
        .every((segment) => /^(?:value|valueFrom|secret|secretKeyRef|configMapKeyRef|name|key|required|description|generator)$/u.test(segment))
        ? key[at]
        : undefined;
}


/***/ }),

/***/ 96573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ milder),
/* harmony export */   bi: () => (/* binding */ riskOf),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   qs: () => (/* binding */ severityRank),
/* harmony export */   x9: () => (/* binding */ byRisk)
/* harmony export */ });
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
    return severities[Math.max(0, severities.indexOf(severity) - steps)] ?? severities[0];
}


/***/ }),

/***/ 50106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ isAddressKey),
/* harmony export */   Ks: () => (/* binding */ ownerDomain),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   iu: () => (/* binding */ isInternal),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var _diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43501);

const url = /^([a-z][a-z\d+.-]{0,40}):\/\/(?:[^\s/?#]{0,512}@)?(\[[\da-f:]{2,45}\]|[^\s/?#:,[\]]{1,253})(?::(\d{1,5}))?([^\s?#]*)/iu;
const bareHost = /^((?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{1,30}|localhost|(?:\d{1,3}\.){3}\d{1,3})\.?(?::(\d{1,5}))?(\/[^\s?#]*)?(?:$|[?#,])/iu;
/** Names that only hosts have: inside a cluster or a cloud, where they are written without a scheme. */
const surelyHost = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}\.(?:internal|svc|svc\.cluster\.local|cluster\.local|amazonaws\.com|windows\.net|azure\.com|azure\.net|azure-api\.net|azurewebsites\.net|googleapis\.com|run\.app|herokuapp\.com)(?::\d{1,5})?$/u;
const addressWords = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(`
  url uri endpoint endpoints host hosts hostname server servers address addr domain origin site base broker brokers
  bootstrap webhook callback redirect
`);
/** Whether a key is about an address. */
function isAddressKey(words) {
    return (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPhrase */ ._P)(words, addressWords);
}
/** The address in a value; a bare host counts only under a key that asks for one. */
function parseAddress(value, words = []) {
    const text = value?.trim().replace(/^jdbc:/iu, "");
    if (text === undefined || text.length > 2048)
        return undefined;
    const whole = url.exec(text);
    if (whole !== null) {
        const [, scheme = "", host = "", port, path = ""] = whole;
        return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), port, path };
    }
    const bare = isAddressKey(words) || surelyHost.test(text) ? bareHost.exec(text) : null;
    if (bare === null)
        return undefined;
    const [, host = "", port, path = ""] = bare;
    return { scheme: undefined, host: host.toLowerCase(), port, path };
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


/***/ }),

/***/ 24501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ openDiscovery),
  v: () => (/* binding */ settingsOfChange)
});

// EXTERNAL MODULE: ./lib/review/diff/change.js
var change = __webpack_require__(5932);
// EXTERNAL MODULE: ./lib/review/diff/key-words.js
var key_words = __webpack_require__(43501);
// EXTERNAL MODULE: ./lib/review/integrations/address.js
var integrations_address = __webpack_require__(50106);
;// CONCATENATED MODULE: ./lib/review/integrations/client-names.js

/**
 * Packages through which a system reaches what has no vendor: databases, brokers, mail, sign-in, storage. By what they
 * talk to; names of all registries together, of images, charts, providers, actions and collections too; `*` stands for
 * any text.
 */
const clients = {
    postgres: (0,key_words/* listed */.KE)(`
    pg, pg-promise, pg-pool, postgres, psycopg, psycopg2, psycopg2-binary, psycopg-binary, asyncpg, pg8000, github.com/lib/pq, github.com/jackc/pgx*,
    org.postgresql:*, r2dbc-postgresql, npgsql, npgsql.*, tokio-postgres,
    postgrex, npgsql.entityframeworkcore.postgresql, gorm.io/driver/postgres, deadpool-postgres, bitnami/postgresql, postgresql, pgbouncer, postgis,
    timescaledb, cyrilgdn/postgresql, community.postgresql, vapor/postgres-nio, vapor/fluent-postgres-driver, @neondatabase/serverless, @vercel/postgres,
    postgres-nio, cloud-sql-proxy, terraform-*-modules/rds*, terraform-*-modules/sql-db*, azure/postgresql*
  `),
    mysql: (0,key_words/* listed */.KE)(`
    mysql, mysql2, mysqlclient, pymysql, mysql-connector-python, aiomysql, github.com/go-sql-driver/mysql, mysql:mysql-connector-java,
    com.mysql:mysql-connector-j, org.mariadb.jdbc:*, mariadb, mysqlconnector, mysql.data, trilogy,
    myxql, mysql-async, gorm.io/driver/mysql, pomelo.entityframeworkcore.mysql, activerecord-trilogy-adapter, community.mysql, @planetscale/*, percona
  `),
    "sql-database": (0,key_words/* listed */.KE)(`
    mssql, tedious, pyodbc, pymssql, tiny_tds, com.microsoft.sqlserver:*, microsoft.data.sqlclient, system.data.sqlclient, oracledb, cx-oracle,
    com.oracle.database.jdbc:*,
    github.com/denisenkom/go-mssqldb, github.com/microsoft/go-mssqldb, sqlalchemy, flask-sqlalchemy, prisma, @prisma/client, typeorm, sequelize, knex, drizzle-orm,
    gorm.io/gorm, sqlx, diesel, sea-orm, com.zaxxer:hikaricp, org.flywaydb:*, org.liquibase:*, doctrine/dbal, doctrine/orm,
    kysely, @mikro-orm/*, mikro-orm, @libsql/client, peewee, tortoise-orm, databases, github.com/jmoiron/sqlx, entgo.io/ent, github.com/uptrace/bun*,
    org.springframework.boot:spring-boot-starter-data-jpa, org.springframework.boot:spring-boot-starter-jdbc, org.hibernate:*, org.hibernate.orm:*, org.jdbi:*,
    org.jooq:*, org.mybatis:*, org.mybatis.spring.boot:*, sequel, activerecord, activerecord-sqlserver-adapter, microsoft.entityframeworkcore,
    microsoft.entityframeworkcore.sqlserver, dapper, oracle.manageddataaccess*, marten, bb8, r2d2, illuminate/database, ecto, ecto-sql, tds, mssql/server,
    com.typesafe.slick:*, org.tpolecat:*, io.ebean:*, org.jetbrains.exposed:*, gorm.io/driver/sqlserver
  `),
    mongodb: (0,key_words/* listed */.KE)(`
    mongodb, mongoose, pymongo, motor, mongoengine, go.mongodb.org/mongo-driver*, org.mongodb:*, mongoid, mongo, mongodb.driver, mongodb/mongodb,
    mongodb-driver, mongo-dart, beanie, org.springframework.boot:spring-boot-starter-data-mongodb*, mongodb/mongodbatlas, community.mongodb, odmantic,
    org.litote.kmongo:*, org.reactivemongo:*
  `),
    redis: (0,key_words/* listed */.KE)(`
    redis, ioredis, @redis/*, aioredis, django-redis, flask-redis, redis-rails, redis-client, hiredis, redis-namespace, github.com/redis/go-redis*,
    github.com/go-redis/redis*, github.com/gomodule/redigo, redis.clients:jedis, io.lettuce:*, org.redisson:*, stackexchange.redis, predis/predis, fred,
    deadpool-redis,
    valkey, iovalkey, valkey-glide,
    redix, vapor/redis, @upstash/redis, org.springframework.boot:spring-boot-starter-data-redis*, org.springframework.data:spring-data-redis,
    microsoft.extensions.caching.stackexchangeredis, redis-store, redis-session-store, github.com/redis/rueidis, bitnami/redis, bitnami/valkey, redis-stack,
    redis-stack-server, keydb, terraform-*-modules/elasticache*, nebulex-redis-adapter, phpredis, snc/redis-bundle
  `),
    memcached: (0,key_words/* listed */.KE)(`
    memcached, memjs, pymemcache, python-memcached, pylibmc, dalli, github.com/bradfitz/gomemcache, enyimmemcachedcore,
    memcachex, bitnami/memcached
  `),
    elasticsearch: (0,key_words/* listed */.KE)(`
    @elastic/elasticsearch, elasticsearch, elasticsearch-dsl, elasticsearch-rails, elasticsearch-model, searchkick, github.com/elastic/go-elasticsearch*,
    github.com/olivere/elastic*, co.elastic.clients:*, org.elasticsearch.client:*, elastic.clients.elasticsearch, nest, elasticsearch/elasticsearch,
    elastix, ruflin/elastica, org.springframework.boot:spring-boot-starter-data-elasticsearch, elastic/ec, elastic/elasticstack, chewy, kibana, logstash
  `),
    opensearch: (0,key_words/* listed */.KE)(`
    @opensearch-project/opensearch, opensearch-py, opensearch-ruby, github.com/opensearch-project/opensearch-go*, org.opensearch.client:*, opensearch.client,
    opensearchproject/opensearch, opensearch
  `),
    "search-engine": (0,key_words/* listed */.KE)(`
    meilisearch, meilisearch-rails, typesense, typesense-rails, solr-client, pysolr, rsolr, sunspot,
    laravel/scout, meilisearch/meilisearch-php, getmeili/meilisearch, typesense/typesense
  `),
    cassandra: (0,key_words/* listed */.KE)(`
    cassandra-driver, scylla-driver, github.com/gocql/gocql, com.datastax.oss:*, cassandracsharpdriver,
    scylla, cassandra, scylladb, xandra, exandra
  `),
    clickhouse: (0,key_words/* listed */.KE)(`
    @clickhouse/client, clickhouse-driver, clickhouse-connect, github.com/clickhouse/clickhouse-go*, com.clickhouse:*,
    clickhouse, clickhouse-server, ecto-ch, clickhouse-ecto, clickhousedb/clickhouse
  `),
    neo4j: (0,key_words/* listed */.KE)("neo4j-driver, neo4j, github.com/neo4j/neo4j-go-driver*, org.neo4j.driver:*, neo4j.driver"),
    influxdb: (0,key_words/* listed */.KE)("influx, influxdb, influxdb-client, @influxdata/*, github.com/influxdata/*, com.influxdb:*"),
    couchbase: (0,key_words/* listed */.KE)("couchbase, nano, github.com/couchbase/gocb*, com.couchbase.client:*, couchbasenetclient"),
    kafka: (0,key_words/* listed */.KE)(`
    kafkajs, node-rdkafka, @confluentinc/kafka-javascript, kafka-python, kafka-python-ng, confluent-kafka, aiokafka, faust, github.com/ibm/sarama,
    github.com/shopify/sarama,
    github.com/segmentio/kafka-go, github.com/twmb/franz-go*, github.com/confluentinc/confluent-kafka-go*, org.apache.kafka:*, org.springframework.kafka:*,
    ruby-kafka, rdkafka, karafka, racecar, confluent.kafka,
    broadway-kafka, kafka-ex, brod, org.apache.camel.springboot:camel-kafka*, mateusjunges/laravel-kafka, io.confluent:*, cp-kafka, cp-server,
    cp-schema-registry, bitnami/kafka, apache/kafka, kafka, strimzi-kafka-operator, confluentinc/confluent, mongey/kafka, terraform-*-modules/msk*,
    io.projectreactor.kafka:*, com.typesafe.akka:akka-stream-kafka*, com.github.fd4s:*, rskafka, redpanda, masstransit.kafka, delivery-boy, waterdrop
  `),
    rabbitmq: (0,key_words/* listed */.KE)(`
    amqplib, amqp-connection-manager, rhea, pika, aio-pika, kombu, github.com/streadway/amqp, github.com/rabbitmq/amqp091-go, com.rabbitmq:*,
    org.springframework.amqp:*, bunny,
    sneakers, rabbitmq.client, masstransit.rabbitmq, php-amqplib/php-amqplib, lapin,
    amqp, broadway-rabbitmq, org.springframework.boot:spring-boot-starter-amqp, symfony/amqp-messenger, vladimir-yuldashev/laravel-queue-rabbitmq, enqueue/*,
    easynetq, rabbitmq, bitnami/rabbitmq, community.rabbitmq, cyrilgdn/rabbitmq, rabbitmq-cluster-operator, deadpool-lapin, march-hare
  `),
    activemq: (0,key_words/* listed */.KE)(`
    org.apache.activemq:*, stompit, @stomp/stompjs, stomp.py, stomp, apache.nms.activemq, com.amazon.sqs.javamessaging:*,
    org.springframework.boot:spring-boot-starter-activemq, org.springframework.boot:spring-boot-starter-artemis, activemq-artemis
  `),
    nats: (0,key_words/* listed */.KE)(`
    nats, nats-py, github.com/nats-io/nats.go, io.nats:*, nats.client, nats.net, async-nats,
    gnat, nats-server
  `),
    pulsar: (0,key_words/* listed */.KE)(`
    pulsar-client, github.com/apache/pulsar-client-go, org.apache.pulsar:*, dotpulsar,
    pulsar, apachepulsar/pulsar, streamnative/pulsar
  `),
    mqtt: (0,key_words/* listed */.KE)(`
    mqtt, paho-mqtt, github.com/eclipse/paho.mqtt.golang, org.eclipse.paho:*, mqttnet, rumqttc,
    tortoise311, mqtt-client, aiomqtt, eclipse-mosquitto, asyncio-mqtt, emqtt, emqx
  `),
    "job-queue": (0,key_words/* listed */.KE)(`
    sidekiq, sidekiq-pro, sidekiq-ent, resque, delayed_job, delayed_job_active_record, good_job, solid_queue, shoryuken, celery, django-celery-beat, rq,
    dramatiq, huey, arq,
    bull, bullmq, bee-queue, agenda, pg-boss, github.com/hibiken/asynq, hangfire*, laravel/horizon,
    oban, oban-pro, graphile-worker, taskiq, github.com/riverqueue/river*, github.com/gocraft/work, masstransit, nservicebus, rebus, rebus.*, wolverinefx,
    wolverinefx.*, quartz, quartznet, apalis, broadway, verk, pda/pheanstalk, symfony/messenger, que, faktory-worker-ruby, faktory, @nestjs/bull,
    @nestjs/bullmq, flower, django-q2, procrastinate, org.quartz-scheduler:*, org.jobrunr:*
  `),
    mail: (0,key_words/* listed */.KE)(`
    nodemailer, mail, net-smtp, net-imap, imapflow, flask-mail, fastapi-mail, django-anymail, aiosmtplib, gopkg.in/gomail*, github.com/wneessen/go-mail,
    org.springframework.boot:spring-boot-starter-mail, com.sun.mail:*, org.eclipse.angus:*, jakarta.mail:*, mailkit, phpmailer/phpmailer, symfony/mailer, lettre,
    emailjs, yagmail, org.simplejavamail:*, swoosh, bamboo, bamboo-smtp, gen-smtp, github.com/keighl/postmark, fluentemail.*, postmarkdotnet,
    swiftmailer/swiftmailer, symfony/*-mailer, aws-actionmailer-ses, mail-room, letter-opener-web, com.mailgun:*
  `),
    notify: (0,key_words/* listed */.KE)("notifications-node-client, notifications-python-client, notifications-ruby-client, uk.gov.service.notify:*, alphagov/notifications-php-client, govuknotify"),
    push: (0,key_words/* listed */.KE)(`
    web-push, apn, @parse/node-apn, pyfcm, pywebpush, rpush, webpush, com.eatthepath:pushy, expo-server-sdk,
    onesignal-flutter, onesignal, pigeon, fcmex, houston
  `),
    identity: (0,key_words/* listed */.KE)(`
    passport, passport-*, openid-client, oidc-client*, next-auth, @auth/*, jsonwebtoken, jose, jwks-rsa, express-openid-connect, keycloak-*, @node-saml/*,
    samlify, ldapjs, ldapts,
    authlib, python-jose, pyjwt, python-keycloak, python-ldap, ldap3, django-allauth, mozilla-django-oidc, social-auth-*, python3-saml, pysaml2,
    omniauth, omniauth-*, devise, doorkeeper, jwt, openid_connect, ruby-saml, net-ldap, github.com/coreos/go-oidc*, github.com/golang-jwt/jwt*, golang.org/x/oauth2,
    github.com/crewjam/saml, github.com/go-ldap/ldap*, org.keycloak:*, com.nimbusds:*, io.jsonwebtoken:*, com.auth0:java-jwt, org.springframework.security:*,
    org.pac4j:*,
    microsoft.identity*, microsoft.aspnetcore.authentication.*, identitymodel*, duende.*, openiddict*, firebase/php-jwt, league/oauth2-*, laravel/passport,
    laravel/socialite,
    openidconnect, jsonwebtoken,
    better-auth, lucia, express-jwt, django-oauth-toolkit, djangorestframework-simplejwt, oauthlib, requests-oauthlib, github.com/nerzal/gocloak*,
    github.com/markbates/goth, github.com/ory/*, github.com/lestrrat-go/jwx*, org.springframework.boot:spring-boot-starter-oauth2-*,
    org.springframework.boot:spring-boot-starter-security, org.springframework.ldap:*, warden, devise-*, rodauth-rails, system.identitymodel.tokens.jwt,
    sustainsys.saml2*, keycloak.*, novell.directory.ldap*, oauth2, keycloak, bitnami/keycloak, oauth2-proxy, dex, authelia, authentik,
    lexik/jwt-authentication-bundle, laravel/sanctum, tymon/jwt-auth, onelogin/php-saml, adldap2/*, directorytree/ldaprecord*,
    knpuniversity/oauth2-client-bundle, ueberauth, ueberauth-*, guardian, joken, assent, oidcc, samly, exldap, google-sign-in, googlesignin, google_sign_in,
    auth0-flutter, mrparkers/keycloak, keycloak/keycloak, hashicorp/azuread, oauth2-provider, com.github.scribejava:*, com.mohiva:*, flask-login,
    flask-oidc, fastapi-users, @nestjs/passport, @nestjs/jwt, @casl/ability, @simplewebauthn/server
  `),
    "file-storage": (0,key_words/* listed */.KE)(`
    minio, io.minio:*, github.com/minio/minio-go*, ssh2-sftp-client, paramiko, pysftp, net-sftp, com.jcraft:jsch, com.github.mwiede:jsch, github.com/pkg/sftp,
    ssh.net, basic-ftp,
    carrierwave, shrine, django-storages, fog-aws, league/flysystem-*,
    s3fs, smart-open, gcsfs, rust-s3, object-store, phpseclib/phpseclib, waffle, multer-s3, terraform-*-modules/s3-bucket*, fsspec,
    sftp-ex, minio/minio, bitnami/minio, apache-libcloud
  `),
    opentelemetry: (0,key_words/* listed */.KE)(`
    @opentelemetry/*, opentelemetry-*, go.opentelemetry.io/*, io.opentelemetry:*, opentelemetry.*,
    opentelemetry, open-telemetry/*, tracing-opentelemetry, opentelemetry-collector*, @honeycombio/opentelemetry-node, @vercel/otel, otelcol
  `),
    statsd: (0,key_words/* listed */.KE)(`
    hot-shots, node-statsd, statsd, statsd-ruby, statsd-instrument, github.com/smira/go-statsd,
    statsd-client, dogstatsd-ruby, cadence, statix, telemetry-metrics-statsd
  `),
    temporal: (0,key_words/* listed */.KE)(`
    @temporalio/*, temporalio, go.temporal.io/*, io.temporal:*, temporalio.*,
    temporalio/*, temporal
  `),
    camunda: (0,key_words/* listed */.KE)("org.camunda.*, io.camunda:*, zeebe-node, pyzeebe, camunda-external-task-client-js"),
    vault: (0,key_words/* listed */.KE)(`
    node-vault, hvac, vault, github.com/hashicorp/vault/api, vaultsharp,
    hashicorp/vault-action, hashicorp/vault, vault-rails, libvault, vault-k8s, vaultex, vaultrs, spring-cloud-starter-vault-config,
    org.springframework.cloud:spring-cloud-starter-vault-config, org.springframework.cloud:spring-cloud-vault-config
  `),
    consul: (0,key_words/* listed */.KE)(`
    consul, python-consul, diplomat, github.com/hashicorp/consul/api,
    org.springframework.cloud:spring-cloud-starter-consul*, hashicorp/consul, consulrs
  `),
    sqs: (0,key_words/* listed */.KE)("broadway-sqs, ex-aws-sqs, io.awspring.cloud:spring-cloud-aws-starter-sqs, terraform-*-modules/sqs*"),
    s3: (0,key_words/* listed */.KE)("ex-aws-s3, awss3, io.awspring.cloud:spring-cloud-aws-starter-s3"),
    "azure-servicebus": (0,key_words/* listed */.KE)("com.microsoft.azure:azure-servicebus*, com.azure.spring:spring-cloud-azure-starter-servicebus*"),
    "azure-storage": (0,key_words/* listed */.KE)("windowsazure.storage, microsoft/azure-storage-*, @vercel/blob"),
    cosmosdb: (0,key_words/* listed */.KE)("com.azure.spring:azure-spring-data-cosmos, com.azure.spring:spring-cloud-azure-starter-data-cosmos"),
    "vector-store": (0,key_words/* listed */.KE)("qdrant-client, weaviate-client, chromadb, pymilvus, @qdrant/*, qdrant, weaviate, milvus"),
    prometheus: (0,key_words/* listed */.KE)(`
    prom-client, prometheus-client, github.com/prometheus/client-golang*, prometheus-net, prometheus-net.*, metrics-exporter-prometheus, prometheus,
    promphp/prometheus-client-php, prom-ex, telemetry-metrics-prometheus, io.micrometer:micrometer-registry-*, io.prometheus:*, yabeda-prometheus,
    kube-prometheus-stack, prometheus-client-mmap, starlette-exporter
  `),
    monitoring: (0,key_words/* listed */.KE)(`
    elastic-apm-node, elastic-apm, co.elastic.apm:*, elastic.apm.*, applicationinsights, appinsights, application-insights, microsoft.applicationinsights*, com.microsoft.azure:applicationinsights-*,
    opencensus-ext-azure, winston-cloudwatch, logfire, scout-apm, appsignal, appsignal-*, honeybadger, airbrake, airbrake-ruby, skylight, raygun4net*,
    serilog.sinks.seq,
    serilog.sinks.datadog*, serilog.sinks.elasticsearch, app.metrics*, pino-datadog*, new-relic-agent, spandex-datadog, spandex, rollbax, fluent-bit, fluentd,
        jaegertracing/*, grafana, grafana/grafana, loki, promtail, grafana-agent, alloy, dd-sdk-ios, datadogsdk, datadog-flutter-plugin, logstash-logger, fluent-logger
  `),
    "http-client": (0,key_words/* listed */.KE)(`
    axios, got, node-fetch, undici, ky, superagent, request, @apollo/client, graphql-request, urql, soap, strong-soap, axios-retry, @nestjs/axios, requests,
    httpx, aiohttp, urllib3, zeep, gql,
    tenacity, github.com/go-resty/resty*, github.com/hashicorp/go-retryablehttp, github.com/hasura/go-graphql-client, github.com/sony/gobreaker*,
    com.squareup.okhttp3:*,
    com.squareup.retrofit2:*, org.apache.httpcomponents:*, org.apache.httpcomponents.client5:*, org.springframework.cloud:spring-cloud-starter-openfeign,
    io.github.openfeign:*,
    org.springframework.boot:spring-boot-starter-webflux, io.ktor:ktor-client-*, org.springframework.ws:*, org.springframework.retry:*,
    io.github.resilience4j:*, org.apache.cxf:*,
    com.softwaremill.sttp.client*, org.http4s:http4s-*-client, com.typesafe.play:play-ahc-ws*, faraday, faraday-*, faraday_middleware, httparty, rest-client,
    excon, typhoeus, savon, httpx, graphql-client,
    net-http-persistent, circuitbox, stoplight, refit, refit.*, restsharp, polly, polly.*, microsoft.extensions.http.*, flurl.http, reqwest, reqwest-*, ureq, surf,
    guzzlehttp/guzzle, symfony/http-client, kriswallsmith/buzz, php-http/*, saloonphp/saloon, httpoison, tesla, finch, hackney, dio, chopper, graphql-flutter,
    alamofire/alamofire, alamofire,
    swift-server/async-http-client, envoyproxy/envoy
  `),
    grpc: (0,key_words/* listed */.KE)(`
    @grpc/grpc-js, nice-grpc, grpcio, google.golang.org/grpc, io.grpc:*, grpc.net.client*, grpc.aspnetcore*, tonic, grpc, grpc/grpc-swift, net.devh:grpc-*,
    @connectrpc/*, connectrpc.com/connect
  `),
    stripe: (0,key_words/* listed */.KE)(`
    stripity-stripe, flutter-stripe, stripe/stripe-ios*, stripe-ios, async-stripe, stripe-rust, lukasaron/stripe, stripe/stripe-cli, dj-stripe,
    laravel/cashier, stripe-paymentsheet
  `),
    paypal: (0,key_words/* listed */.KE)("paypalcheckout, paypal/paypal-ios, paypal-checkout-sdk, paypal-rs, github.com/plutov/paypal*"),
    braintree: (0,key_words/* listed */.KE)("github.com/braintree-go/braintree-go, braintree-dropin, braintreedropin"),
    payments: (0,key_words/* listed */.KE)(`
    mercadopago, com.mercadopago:*, dwolla-v2, @lemonsqueezy/*, recurly, activemerchant, omnipay/*, league/omnipay, purchases-flutter, revenuecat,
    revenuecat/*, in-app-purchase, paddle
  `),
    firebase: (0,key_words/* listed */.KE)(`
    firebase-auth, firebase-messaging, cloud-firestore, firebase-storage, firebase-core, firebase-*, firebase/*, firebaseauth, firebasemessaging, firebase
  `),
    supabase: (0,key_words/* listed */.KE)("supabase-flutter, supabase/supabase-swift"),
    sentry: (0,key_words/* listed */.KE)("sentry-flutter, getsentry/sentry-cocoa, getsentry/*, jianyuan/sentry"),
    amplitude: (0,key_words/* listed */.KE)("amplitude, amplitude-swift, amplitude-flutter"),
    mixpanel: (0,key_words/* listed */.KE)("mixpanel-swift, mixpanel-flutter"),
    aws: (0,key_words/* listed */.KE)(`
    hashicorp/aws, hashicorp/awscc, aws-actions/*, amazon.aws, community.aws, aws-amplify/*, amplify-flutter, circleci/aws-*, terraform-aws-modules/*, ex-aws,
    aws-load-balancer-controller
  `),
    azure: (0,key_words/* listed */.KE)(`
    hashicorp/azurerm, azure/azapi, azure/login, azure/webapps-deploy, azure/k8s-deploy, azure/k8s-set-context, azure/aks-set-context, azure/functions-action,
    azure/container-apps-deploy-action,
    azure/arm-deploy, azure/cli, azure.azcollection, azurecli, azurewebapp, azurermwebappdeployment, azurefunctionapp, kubernetesmanifest, helmdeploy,
    terraform-azurerm-modules/*
  `),
    "google-cloud": (0,key_words/* listed */.KE)(`
    hashicorp/google, hashicorp/google-beta, google-github-actions/*, google.cloud, terraform-google-modules/*, circleci/gcp-*
  `),
    kubernetes: (0,key_words/* listed */.KE)(`
    hashicorp/kubernetes, hashicorp/helm, gavinbunney/kubectl, kubernetes.core, community.kubernetes, azure/setup-helm, external-secrets, ingress-nginx,
    cert-manager, istiod
  `),
    cloudflare: (0,key_words/* listed */.KE)("cloudflare/wrangler-action, cloudflare/pages-action, cloudflare/cloudflared, cloudflared"),
    "deploy-target": (0,key_words/* listed */.KE)(`
    superfly/flyctl-actions/*, superfly/flyctl-actions, akhileshns/heroku-deploy, amondnet/vercel-action, nwtgck/actions-netlify, digitalocean/action-doctl,
    digitalocean/digitalocean,
    appleboy/ssh-action, hashicorp/tfc-workflows-github, peaceiris/actions-gh-pages, serverless/github-action, pulumi/actions, heroku/heroku, vercel/vercel
  `),
    snowflake: (0,key_words/* listed */.KE)("snowflakedb/snowflake, snowflake-labs/snowflake"),
    github: (0,key_words/* listed */.KE)("integrations/github"),
    slack: (0,key_words/* listed */.KE)("slackapi/slack-github-action, rtcamp/action-slack-notify, 8398a7/action-slack"),
};

// EXTERNAL MODULE: ./lib/review/integrations/integration.js
var integration = __webpack_require__(20968);
;// CONCATENATED MODULE: ./lib/review/integrations/client-packages.js


const exact = new Map();
const wild = [];
for (const [id, patterns] of Object.entries(clients)) {
    for (const pattern of patterns) {
        if (pattern.includes("*"))
            wild.push([pattern, id]);
        else
            exact.set(plain(pattern), id);
    }
}
/** What a package of any registry talks to; undefined when it is no client of anything known. */
function reachedByPackage(name) {
    // Go writes the major version behind the name.
    const bare = plain(name).replace(/\/v\d+$/u, "");
    return (exact.get(plain(name)) ?? exact.get(bare) ?? wild.find(([pattern]) => (0,integration/* matchesPackage */.C9)(pattern, name))?.[1]);
}
function plain(name) {
    return name.toLowerCase().replaceAll("_", "-");
}

// EXTERNAL MODULE: ./lib/review/diff/variable-name.js
var variable_name = __webpack_require__(85014);
// EXTERNAL MODULE: ./lib/review/secrets/credential-key.js
var credential_key = __webpack_require__(12887);
// EXTERNAL MODULE: ./lib/review/secrets/redact.js + 6 modules
var redact = __webpack_require__(24134);
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
  advertised listener listeners interval returns
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
  extraenv extra helmvalues values secretstoreref secretkeyref store ref extract find
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
    // `MAIL_KEY.valueFrom.secretKeyRef.name` is about the variable, and so is `env.MAIL_KEY.value`.
    const variable = (0,variable_name/* variableOf */.Q)(key);
    const path = variable === undefined ? key : key.slice(0, key.lastIndexOf(variable) + 1);
    // Somebody may have called a section by a token, and the name of a group is shown everywhere.
    const shownKey = (0,redact.redactKey)(path);
    const names = path
        .filter((segment, at) => !(0,change.isPosition)(segment) && segment === shownKey[at])
        .flatMap((segment) => segment.split("."));
    const own = names.at(-1) ?? "";
    const sections = names.slice(0, -1);
    const order = (0,variable_name/* isVariableName */.K)(own) ? [own, ...sections] : [...sections, own];
    for (const name of order) {
        const found = telling(name);
        if (found !== undefined)
            return found;
    }
    return (nameOfSection(sections.at(-1)) ??
        nameOfHost(isPassword(key) ? undefined : host) ??
        nameOfFile(file) ??
        nameOfWords(own) ??
        nameOfRole(sections.at(-1)) ??
        nameOfObject(names[0]));
}
/** A credential may look like an address; that of a connection names its host all the same. */
function isPassword(key) {
    return (0,credential_key/* isCredentialKey */.N)(key) && !/dsn|conn|uri|url/iu.test(key.at(-1) ?? "");
}
/** `proxy.host` is of the proxy: some roles are played by one only. */
function nameOfRole(section = "") {
    const words = (0,key_words/* wordsOf */.Z9)(section);
    return words.length === 1 &&
        /^(?:proxy|webhooks?|brokers?|queues?|topics?|buckets?|issuer|jwks|bootstrap)$/u.test(words[0])
        ? words[0]
        : undefined;
}
/** Last of all, the Kubernetes object that it stands in: `Deployment/shop-api`. */
function nameOfObject(first = "") {
    const name = /^[A-Z]\w{0,60}\/(.{1,253})$/u.exec(first)?.[1];
    const words = (0,key_words/* wordsOf */.Z9)(name ?? "");
    return words.length === 0 ? undefined : words.join("-").slice(0, maxLength);
}
/** Words that say little one by one name a thing together: `data_access_api`. */
function nameOfSection(section = "") {
    const words = (0,key_words/* wordsOf */.Z9)(section);
    return words.length >= 3 && words.every((word) => !genericWords.has(word))
        ? nameOfWords(section)
        : undefined;
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
/** Below these every label is of somebody else. */
const platform = /\.(?:cloud-platform\.service\.justice\.gov\.uk|service\.gov\.uk|platform\.hmcts\.net|cloudapps\.digital|cloud\.gov|herokuapp\.com|azurewebsites\.net|azure-api\.net|azurecontainerapps\.io|cloudfront\.net|vercel\.app|netlify\.app|pages\.dev|workers\.dev|fly\.dev|onrender\.com|railway\.app|run\.app|appspot\.com|github\.io|ondigitalocean\.app)$/u;
/** `api.worldpay.com` is of worldpay; `notify-service.internal` of notify-service. */
function nameOfHost(host) {
    if (host === undefined || (0,integrations_address/* isLoopback */.U9)(host) || /^[\d.:[\]]+$/u.test(host) || /[{}$<>%]/u.test(host))
        return undefined;
    const inside = !host.includes(".") ||
        /\.(?:svc|local|internal|cluster\.local)(?:\.|$)/u.test(host) ||
        platform.test(host);
    const label = (inside ? host.split(".")[0] : (0,integrations_address/* ownerDomain */.Ks)(host).split(".")[0]) ?? "";
    const words = (0,key_words/* wordsOf */.Z9)(label).filter((word) => !/^\d+$/u.test(word));
    return words.length === 0 ? undefined : words.join("-").slice(0, maxLength);
}
function nameOfFile(path) {
    const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]{1,12}$/u, "");
    if ((0,redact.redactPath)(file) !== file)
        return undefined;
    const left = (0,key_words/* wordsOf */.Z9)(file).filter((word) => !genericFiles.has(word) && !roleWords.has(word) && !/^\d+$/u.test(word));
    return left.length === 0 ? undefined : left.join("-").slice(0, maxLength);
}

// EXTERNAL MODULE: ./lib/review/integrations/integration-class.js
var integration_class = __webpack_require__(205);
// EXTERNAL MODULE: ./lib/review/integrations/reach.js
var integrations_reach = __webpack_require__(12421);
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
        const kind = (0,integration_class/* classOf */.Kl)(id, scheme);
        if (off.includes(kind))
            return undefined;
        const known = found.get(id) ?? discovered(id, kind, evidence);
        found.set(id, known);
        return known;
    }
    return {
        ofSetting(file, setting) {
            const reach = (0,integrations_reach/* reachOf */.x)(setting);
            if (reach === undefined)
                return undefined;
            const { key, value = "", role, line } = setting;
            const name = role === "env-read" ? [value] : key;
            const address = role === "env-read"
                ? undefined
                : (0,integrations_address/* parseAddress */.or)(value, role === "host" ? ["host"] : (0,key_words/* wordsOf */.Z9)(key.at(-1) ?? ""));
            const id = groupName({ key: name, host: address?.host, file });
            return id === undefined
                ? undefined
                : remember(id, address?.scheme, { file, line, reach, text: address?.host ?? name.at(-1) ?? "" });
        },
        ofPackage(file, { key, line }) {
            const name = (0,change.leafName)(key);
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
        critical: integration_class/* criticalClasses */.Sy.includes(kind),
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


/***/ }),

/***/ 41299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ isPipeline),
/* harmony export */   P5: () => (/* binding */ isHarmlessPlace),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   yw: () => (/* binding */ ships)
/* harmony export */ });
/* harmony import */ var _diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43501);

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
    developer: "development",
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
const namedExample = /[a-z](?:Example|Sample)\.\w{2,5}$/u;
// `values.preview.template.yaml`: the pipeline fills the template in, and what it says is deployed.
function isHelmValues(file) {
    const name = file.slice(file.lastIndexOf("/") + 1).toLowerCase();
    return name.startsWith("values") && /[.-](?:template|tmpl)\.ya?ml$/u.test(name);
}
const documentation = /(?:^|\/)(?:locales?|i18n|translations|lang)\/|\.(?:mdx?|rst|adoc)$|(?:^|\/)(?:docs?|documentation)\/|(?:^|\/)(?:readme|changelog|license)/iu;
// Lock files follow from the manifests, which are reviewed.
const generated = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|packages\.lock\.json|[\w.-]+\.lock|\.terraform\.lock\.hcl|go\.sum|gradle\.lockfile)$|\.min\.\w+$|\.(?:snap|map)$/iu;
/** By the path of a file, and by the keys above a setting: `staging:` in a shared file is about staging. */
function environmentOf(file, key = []) {
    if (documentation.test(file))
        return "documentation";
    if (generated.test(file))
        return "generated";
    if (testFolder.test(file) || /(?:^|\/)e2e[-_]tests?\//iu.test(file) || testFile.test(file))
        return "test";
    if ((sample.test(file) && !isHelmValues(file)) || namedExample.test(file))
        return "sample";
    const byKey = key.slice(0, -1).map((segment) => names.get(nameOfStage(segment)));
    const bySegment = file
        .split("/")
        .reverse()
        .flatMap((segment) => (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(segment).reverse())
        .map((word) => names.get(word));
    return [...byKey, ...bySegment].find((environment) => environment !== undefined) ?? "unknown";
}
/** `class TestConfig` is about tests, as `test:` is. */
function nameOfStage(segment) {
    return segment.toLowerCase().replace(/_?(?:config|configuration|settings)$/u, "");
}
/** Whether the file says how a change is built, tested or delivered. */
function isPipeline(file) {
    const named = /(?:^|\/)(?:\.circleci|\.github|\.gitlab|\.buildkite|\.azuredevops|\.semaphore)\/|(?:^|\/)(?:\.gitlab-ci|\.travis|azure-pipelines|bitbucket-pipelines|appveyor|cloudbuild)[\w.-]*\.ya?ml$|Jenkinsfile/u.test(file);
    return named || /^\.(?:drone|woodpecker)\.ya?ml$/u.test(file);
}
/** Whether the file is part of what serves customers, as far as can be told. */
function ships(environment) {
    return environment === "production" || environment === "unknown";
}
/** Whether nothing that runs for customers reads the file. */
function isHarmlessPlace(environment) {
    return !ships(environment) && environment !== "staging";
}


/***/ }),

/***/ 20968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ matchesPackage),
/* harmony export */   RH: () => (/* binding */ integrationsOf)
/* harmony export */ });
/* unused harmony export hostsOf */
/* harmony import */ var _diff_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5932);
/* harmony import */ var _matching_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15721);


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
    const names = (0,_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .keyNames */ .mu)(key);
    const said = from === "manifest"
        ? mostSpecific(integrations, "package", ({ packages }) => matchText(packages, key.at(-1) ?? "", matchesPackage))
        : [
            ...mostSpecific(integrations, "key", ({ keys }) => {
                const pattern = longest(keys.filter((one) => (0,_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesKey */ .vV)(one, names)));
                return pattern === undefined ? undefined : { pattern, text: (0,_diff_change_js__WEBPACK_IMPORTED_MODULE_1__.keyText)(key) };
            }),
            ...hostsOf(change).flatMap((host) => mostSpecific(integrations, "host", ({ hosts, sandboxHosts }) => matchText([...hosts, ...sandboxHosts], host, _matching_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesHost */ .qC))),
        ];
    const found = said.length > 0 || from === "manifest" ? said : byPlace(file, integrations);
    return [...new Map(found.map((belonging) => [belonging.integration.id, belonging])).values()];
}
/** Every setting of a file asks for the same. */
const places = new WeakMap();
function byPlace(file, integrations) {
    const known = places.get(integrations) ?? new Map();
    places.set(integrations, known);
    const found = known.get(file) ?? findByPlace(file, integrations);
    known.set(file, found);
    return found;
}
function findByPlace(file, integrations) {
    const config = mostSpecific(integrations, "config", (one) => matchText(one.config, file, _matching_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$h));
    return config.length > 0
        ? config
        : mostSpecific(integrations, "code", (one) => matchText(one.code, file, _matching_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$h));
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
    return (0,_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesText */ .Fm)(plain(pattern), plain(name));
}
function mostSpecific(integrations, by, match) {
    const matches = integrations.flatMap((integration) => {
        const found = match(integration);
        return found === undefined ? [] : [{ integration, because: { by, ...found } }];
    });
    const most = Math.max(...matches.map(({ because }) => (0,_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .specificity */ .jw)(because.pattern)));
    return matches.filter(({ because }) => (0,_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .specificity */ .jw)(because.pattern) === most);
}
function matchText(patterns, text, matches) {
    const pattern = longest(patterns.filter((one) => matches(one, text)));
    return pattern === undefined ? undefined : { pattern, text };
}
function longest(patterns) {
    return patterns.toSorted((left, right) => (0,_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .specificity */ .jw)(right) - (0,_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .specificity */ .jw)(left))[0];
}


/***/ }),

/***/ 12421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var _diff_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5932);
/* harmony import */ var _diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43501);
/* harmony import */ var _diff_variable_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85014);
/* harmony import */ var _secrets_credential_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12887);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50106);





/** Words of a name that says: here stands where something else is reached. */
const reachingWords = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(`
  url, urls, uri, uris, endpoint, endpoints, host, hosts, hostname, hostnames, base url, baseurl, basepath, origin, origins,
  dsn, broker, brokers, bootstrap servers, queue, queues, queue name, topic, topics, bucket, buckets, bucket name, webhook, webhooks,
  callback, callbacks, issuer, issuers, jwks, wsdl, upstream, upstreams, proxy, exchange, datasource, connection string,
  connectionstring, database url, redirect uri, redirect url, discovery, metadata url, namespace url, cluster endpoint,
  servers, server, address, addr, addresses, gateway, audience, realm, authority, tenant, vhost, smtp, imap, sentinel, nodes,
  domain, domains, jwks uri, well known config
`);
const accountWords = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(`
  account, account id, account sid, merchant, merchant id, merchant account, tenant id, client id, app id, application id,
  user pool id, pool id, role arn, key id, channel id, list id, project id, org id, organization id, subscription id, workspace id, service id, template id, sender, sender id, from,
  from address, reply to, username, user, login, region, sid, channel, store id, site id, api version, database, db name, schema
`);
/** Names under which stands which secret is to be used. */
const secretNames = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)("secret name, secret ref, secret arn, secret id, existing secret, secret key ref, key vault name");
/** What Terraform calls an entry of a store of secrets, and what says there which entry it is and what it holds. */
const storedSecrets = /^(?:azurerm_key_vault_secret|aws_secretsmanager_secret(?:_version)?|aws_ssm_parameter|google_secret_manager_secret(?:_version)?|vault_(?:generic|kv)_secret(?:_v2)?|kubernetes_secret(?:_v1)?)$/u;
const secretPlaces = ["name", "secret id", "value", "secret string", "secret data", "path"];
/** Names that look like an address and lead nowhere at run time: links for people, identifiers, places on this machine. */
const notReached = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(`
  homepage, repository, repo, bugs, license, licence, docs, doc, documentation, help, readme, changelog, source url, project url,
  schema url, $schema, xmlns, badge, logo, icon, image, image url, avatar, favicon, author, authors, maintainer, maintainers, funding,
  sources, home, website, contact, terms, privacy, support url, blog, social, license url, readiness, liveness, probe,
  user agent, sitemap, canonical, mailing list, forum, chat room, participate, distribution url, wrapper url, distributionurl, wrapperurl, cache key, restore keys
`);
/** `DOC_EDITOR_API_URL` is about an editor that is called, and about no document. */
const surelyReached = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)("api url, api uri, api host, api base, api base url, api endpoint, service url, base url");
function isNotReached(words) {
    return (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPhrase */ ._P)(words, notReached) && !(0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .endsWithPhrase */ .i7)(words, surelyReached);
}
/** Hosts of names and of documentation: nothing is called there. */
const namesOnly = /^(?:www\.w3\.org|schemas?\..*|xmlns\..*|json-schema\.org|json\.schemastore\.org|.*\.xmlsoap\.org|maven\.apache\.org|www\.springframework\.org|java\.sun\.com|www\.apache\.org|opensource\.org|creativecommons\.org|shields\.io|img\.shields\.io|example\.(?:com|org|net)|.*\.example\.(?:com|org|net))$/u;
const filePath = /^(?:\.{0,2}\/|[A-Za-z]:\\|file:)/u;
/** What the setting shows of being about a call to something else; undefined when nothing does. */
function reachOf({ key, value = "", type, role, }) {
    const names = withoutStage(key.filter((segment) => !(0,_diff_change_js__WEBPACK_IMPORTED_MODULE_3__.isPosition)(segment)).flatMap((segment) => segment.split(".")));
    const own = (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(names.at(-1) ?? "");
    const near = [...(0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(names.at(-2) ?? ""), ...own];
    if (isNotReached(own) ||
        /^\$|[()]/u.test(names.at(-1) ?? "") ||
        names[0] === "$schema" ||
        key.at(-1) === "apiVersion")
        return undefined;
    if (role === "env-read")
        return reachOfName((0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(value), [value]);
    const address = (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAddress */ .or)(value, role === "host" ? ["host"] : near);
    if (address !== undefined && !namesOnly.test(address.host) && !isPicture(address.path))
        return "address";
    if (names.some((name) => /^(?:secretKeyRef|secretRef|secretStoreRef|configMapKeyRef|envFrom|existingSecret|secretName)$/u.test(name)))
        return "reference";
    if (names.some((name) => storedSecrets.test(name)) && (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPhrase */ ._P)(own, secretPlaces))
        return "reference";
    if (/^arn:[\w-]{1,20}:/u.test(value))
        return "name";
    if (value.startsWith("/run/secrets/") || isSecretOfVariable(names))
        return "reference";
    if ((0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .endsWithPhrase */ .i7)(own, secretNames))
        return "reference";
    if (type === "boolean" || filePath.test(value))
        return undefined;
    const named = reachOfName(own, names);
    if (named === undefined)
        return undefined;
    // A number under the name of a host is how many there are, and a switch is no place.
    const isPlace = type !== "number" && !/^(?:\d+(?:\.\d+)?%?|true|false|yes|no|on|off)$/iu.test(value);
    return named === "name" && !isPlace ? undefined : named;
}
/** `DB_HOST.secret.name`: charts of one's own name the secret of a variable so. */
function isSecretOfVariable(names) {
    const [variable = "", section, own = ""] = names.slice(-3);
    return section === "secret" && /^(?:name|key)$/u.test(own) && (0,_diff_variable_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isVariableName */ .K)(variable);
}
/** Shown to people, and called by their browsers only. */
function isPicture(path) {
    return /\.(?:svg|png|jpe?g|gif|webp|ico|avif|woff2?|ttf)$/iu.test(path);
}
/** `authTokens.live` is about tokens: which of them it is says nothing of what they are. */
function withoutStage(names) {
    const last = names.findLastIndex((name) => !stages.has(name.toLowerCase()));
    return last > 0 ? names.slice(0, last + 1) : names;
}
const stages = new Set((0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)("live test prod production staging sandbox dev default primary secondary value"));
function reachOfName(words, key) {
    if (isNotReached(words))
        return undefined;
    if ((0,_secrets_credential_key_js__WEBPACK_IMPORTED_MODULE_1__/* .isCredentialKey */ .N)(key))
        return "credential";
    if ((0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .endsWithPhrase */ .i7)(words, reachingWords))
        return "name";
    return (0,_diff_key_words_js__WEBPACK_IMPORTED_MODULE_0__/* .endsWithPhrase */ .i7)(words, accountWords) && words.length > 1 ? "account" : undefined;
}


/***/ }),

/***/ 19689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/review/diff/key-words.js
var key_words = __webpack_require__(43501);
// EXTERNAL MODULE: ./lib/review/integrations/address.js
var integrations_address = __webpack_require__(50106);
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
function versionOfPath({ before = "", after = "", words }) {
    const versionIn = (value) => {
        const path = (0,integrations_address/* parseAddress */.or)(value, words)?.path ?? (value.startsWith("/") ? value : "");
        return pathVersion.exec(path)?.[1];
    };
    const [was, is] = [versionIn(before), versionIn(after)];
    return was === undefined || is === undefined || was === is ? undefined : told(was, is);
}
const keys = (0,key_words/* listed */.KE)(`
  api version, apiversion, version, stripe version, anthropic version, x ms version, notion version,
  square version, graph version, api release, protocol version
`);
function versionOfKey({ change, words, nearWords, before = "", after = "", belongs, }) {
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
/** The first three. */
function numbersIn(text) {
    return (text.match(/\d+/gu) ?? []).slice(0, 3).map(Number);
}
function told(before, after) {
    const [was, is] = [numbersIn(before), numbersIn(after)];
    const dated = (was[0] ?? 0) > 1990 && (is[0] ?? 0) > 1990;
    const at = was.findIndex((number, index) => number !== (is[index] ?? 0));
    const down = at !== -1 && (was[at] ?? 0) > (is[at] ?? 0);
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

// EXTERNAL MODULE: ./lib/review/diff/change.js
var diff_change = __webpack_require__(5932);
// EXTERNAL MODULE: ./lib/review/secrets/redact.js + 6 modules
var redact = __webpack_require__(24134);
;// CONCATENATED MODULE: ./lib/review/references.js


/** Whether a value is only the place where the real one lies, for rules that have no setting at hand. */

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
    assess(subject) {
        const { words, nearWords, before, after, belongs, shown, removal } = subject;
        if (belongs === "no" || before === after)
            return undefined;
        if (isOneScopeMore(subject))
            return { severity: "medium", message: `tokens are asked for ${shown.after} too` };
        if (before === undefined)
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
        // `${var.tenant}` and `var.tenant` say the same.
        if (isOnlyReference(subject.change.before) && isOnlyReference(subject.change.after)) {
            const [was, is] = [referencesOf(subject.change.before), referencesOf(subject.change.after)];
            if (sameReferences(was, is))
                return undefined;
        }
        if ((0,key_words/* hasPhrase */._P)(words, scopeKeys))
            return { severity: "medium", message: "tokens are asked for another scope, audience or tenant" };
        return undefined;
    },
};
/** A scope that is new in a list which was there before. */
function isOneScopeMore({ change, words, file }) {
    const list = listOf(change);
    return (change.kind === "added" &&
        (0,key_words/* hasPhrase */._P)(words, scopes) &&
        file.settings.before.some((setting) => listOf(setting) === list));
}
const scopes = ["scope", "scopes"];
function listOf({ key }) {
    return key.filter((segment) => !(0,diff_change.isPosition)(segment)).join("\0");
}

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
/** Of connections that are held ready: fewer of them make callers wait for one another. */
const fewer = 4;
const pools = (0,key_words/* listed */.KE)(`
  pool, pool size, poolsize, max connections, max open, connections, max sockets
`);
const batchSizeChanged = {
    id: "batch-size-changed",
    title: "Page, batch or pool size changed much",
    severity: "medium",
    confidence: "high",
    summary: `How much is asked for at once, or how many connections are kept, differs by over ${much} times; for connections, falls by over ${fewer}.`,
    why: "Too much at once is refused by the vendor or fills the memory; too little makes many times the calls.",
    check: "What does the vendor allow, and how long does one such call take?",
    assess({ nearWords, before, after, belongs }) {
        if (belongs === "no" || before === undefined || after === undefined || !(0,key_words/* hasPhrase */._P)(nearWords, sizes))
            return undefined;
        if ((0,key_words/* hasPhrase */._P)(nearWords, ["rate", "retry", "memory", "cpu", "timeout", "retries"]))
            return undefined;
        const [was, is] = [Number(before), Number(after)];
        const least = (0,key_words/* hasPhrase */._P)(nearWords, pools) ? fewer : much;
        if (!(was > 0) || !(is > 0) || (is / was <= much && was / is <= least))
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
/** How many of the application there are, whatever they call: said of a whole deployment. */
const instances = (0,key_words/* listed */.KE)(`
  replicas, replica count, min replicas, max replicas, desired count, desired capacity, min instances, min machines running
`);
/** What may be used at most; what is asked for beforehand decides only where it runs. */
const memory = (0,key_words/* listed */.KE)(`
  limits memory, limit memory, memory limit, mem limit, memory size
`);
/** What keeps a data store standing when a machine or a zone fails. */
const redundancy = (0,key_words/* listed */.KE)(`
  multi az, multi az enabled, zone redundant, zone redundancy, high availability, high availability enabled, ha enabled, automatic failover,
  automatic failover enabled, geo redundant backup enabled, deletion protection, point in time recovery enabled
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
    assess({ change, nearWords, words, before, after, belongs }) {
        if (before === undefined || before === after)
            return undefined;
        if (after === undefined)
            return workerGone(change);
        const smaller = smallerMachine(words, before, after);
        if (smaller !== undefined)
            return { message: smaller, ...(belongs === "no" && { confidence: "medium" }) };
        if (before === "true" && after === "false" && (0,key_words/* endsWithPhrase */.i7)(words, redundancy))
            return { message: "one machine or zone that fails takes it down, or takes its data along" };
        if (belongs === "no")
            return muchLess(nearWords, before, after);
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
/** Of what calls nobody that is known, only a cut to a quarter or less is worth a reviewer's time. */
function muchLess(words, before, after) {
    const [was, is] = [amountOf(before), amountOf(after)];
    if (was === undefined || is === undefined || is > was / 4)
        return undefined;
    if ((0,key_words/* endsWithPhrase */.i7)(words, instances))
        return { message: `${is} instead of ${was} of it run`, confidence: "medium" };
    if (is > 0 && (0,key_words/* endsWithPhrase */.i7)(words, memory))
        return { message: `only ${Math.round((100 * is) / was)} % of its memory is left`, confidence: "medium" };
    return undefined;
}
const workers = /(?:^|[^a-z])(?:workers?|consumers?|listeners?|subscribers?|sidekiq|celery|resque|shoryuken|delayed_job|good_job|solid_queue|queue:work|horizon|message_queue)(?:$|[^a-z])/iu;
/** A process that works off a queue is no longer started. */
function workerGone({ file, key, before, kind }) {
    const isProcess = /(?:^|\/)Procfile[\w.]*$/u.test(file) || /^(?:command|args|entrypoint|cmd)$/iu.test((0,diff_change.leafName)(key));
    if (kind !== "removed" || !isProcess || !workers.test(`${key.slice(-3).join(" ")} ${before?.value ?? ""}`))
        return undefined;
    return { message: "nothing is started any more that works on what is queued", confidence: "medium" };
}
const machines = (0,key_words/* listed */.KE)(`
  instance class, instance type, node type, machine type, vm size, instance size, cache node type, size, sku, sku name, plan, dyno type, tier, node size,
  type, instance name, dynos, formation
`);
const steps = ["nano", "micro", "small", "medium", "large", "xlarge"];
/** `db.r6g.2xlarge` that becomes `db.t4g.medium`, `Standard_D4s_v3` that becomes `Standard_D2s_v3`. */
function smallerMachine(words, before, after) {
    if (!(0,key_words/* endsWithPhrase */.i7)(words, machines))
        return undefined;
    const [was, is] = [machineSize(before), machineSize(after)];
    if (was === undefined || is === undefined || was.kind !== is.kind || is.size > was.size / 2)
        return undefined;
    return `a machine of about 1/${Math.round(was.size / is.size)} of the size: ${after} instead of ${before}`;
}
/** How large in units of its kind; each step of a t-shirt size is twice the one before. */
function machineSize(text) {
    const [, times, step] = /^(?:[a-z]{2,10}\.)?[a-z]\w{1,8}\.(\d{0,3})(nano|micro|small|medium|large|xlarge)$/u.exec(text) ?? [];
    if (step !== undefined)
        return { kind: "aws", size: 2 ** steps.indexOf(step) * (Number(times) || 1) };
    const [, azure] = /^Standard_[A-Z]{1,3}(\d{1,3})[a-z]{0,6}(?:_v\d)?$/u.exec(text) ?? [];
    if (azure !== undefined)
        return { kind: "azure", size: Number(azure) };
    const [, family, cores] = /^(?:db-)?([a-z]\d\w?-\w+|custom)-(\d{1,3})(?:-\d+)?$/u.exec(text) ?? [];
    if (cores !== undefined)
        return { kind: `google ${family}`, size: Number(cores) };
    const [, plan, number] = /^([a-z]+(?:-[a-z]+)*)-(\d{1,4})x?$/u.exec(text) ?? [];
    return number === undefined ? undefined : { kind: plan, size: Number(number) };
}
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
// EXTERNAL MODULE: ./lib/review/diff/variable-name.js
var variable_name = __webpack_require__(85014);
// EXTERNAL MODULE: ./lib/review/secrets/credential-key.js
var credential_key = __webpack_require__(12887);
// EXTERNAL MODULE: ./lib/review/secrets/high-entropy.js
var high_entropy = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/review/integrations/environment.js
var integrations_environment = __webpack_require__(41299);
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
        if (belongs === "no" || after === undefined || before === after || !(0,integrations_environment/* ships */.yw)(environment))
            return undefined;
        const matters = (0,credential_key/* isCredentialKey */.N)(change.key) ||
            (0,integrations_address/* isAddressKey */.CZ)(words) ||
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
        // `log_driver: none` switches something off.
        if (!matters && /^(?:none|null|undefined|n\/a|-+)$/iu.test(after.trim()))
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
    const host = (0,integrations_address/* parseAddress */.or)(text, words)?.host ?? /@([\w.-]+)$/u.exec(text)?.[1] ?? "";
    return /(?:^|\.)example\.(?:com|org|net)$|\.(?:example|invalid)$|^(?:your|my)[-.]/u.test(host);
}

// EXTERNAL MODULE: ./lib/review/matching.js
var matching = __webpack_require__(15721);
;// CONCATENATED MODULE: ./lib/review/integrations/stage.js



const testWord = /^(?:sandbox\d*|sbx|staging|stage|stg|stub|stubs|test\d*|tests|testing|tst|dev\d*|develop|development|uat|qa|demo|mock|mocks|fake|preprod|nonprod)$/u;
const liveWord = /^(?:live|prod|prd|production)$/u;
/** What one word of a name, a host or a value says: `sandbox`, `live`. */
function stageOfWord(word) {
    return liveWord.test(word) ? "live" : testWord.test(word) ? "test" : undefined;
}
const testToken = /^(?:sk_test_|rk_test_|pk_test_|rzp_test_|test_|TEST-|sandbox[-_]|access_token\$sandbox\$|pk_sbox_|sk_sbox_)/u;
const liveToken = /^(?:sk_live_|rk_live_|pk_live_|rzp_live_|live_|production_|access_token\$production\$)/u;
/** By the words of a host, the sandbox hosts of the integration, and a `sandbox` in the path. */
function stageOfAddress({ host, path }, integration) {
    const matches = (pattern) => (0,matching/* matchesHost */.qC)(pattern, host);
    if ((0,integrations_address/* isLoopback */.U9)(host) || integration?.sandboxHosts.some(matches))
        return "test";
    // The top-level domain says nothing (`.dev` is a domain like any other), but `.test` is reserved.
    const labels = host.split(".");
    const words = labels.slice(0, -1).flatMap((label) => label.split(/[-_]/u));
    if (labels.at(-1) === "test" || words.some((word) => stageOfWord(word) === "test"))
        return "test";
    if (/(?:^|\/)sandbox(?:\/|$)/iu.test(path))
        return "test";
    return integration?.hosts.some(matches) ? "live" : undefined;
}
/** By the beginning of a credential. */
function stageOfToken(value) {
    const bare = value.replace(/^Bearer\s+/iu, "");
    // `live_setting.public_key` is a name of the program.
    if (/^[a-z]+_[a-z]+\.[a-z_.]+$/u.test(bare))
        return undefined;
    return testToken.test(bare) && bare.length >= 12
        ? "test"
        : liveToken.test(bare) && bare.length >= 12
            ? "live"
            : undefined;
}
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
    return more === undefined || more === "mode" ? stageOfWord(only ?? "") : undefined;
}

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
        const { after, before, environment, change, belongs } = subject;
        if (after === undefined || after === before || after.length < 6)
            return undefined;
        if ((0,redact.isReference)(after) || isPlaceholder(after) || isSealed(after) || isMadeUp(after))
            return undefined;
        if (passwordInUrl(after))
            return graded(subject, "a password stands in an address in the file");
        if (isPublic(subject) || (0,variable_name/* isVariableName */.K)(after) || isPipelineSignature(subject))
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
        if (stage === "test" && (0,integrations_environment/* isHarmlessPlace */.P5)(environment))
            return undefined;
        // A sample is where secrets of one's own are left by mistake.
        if (environment === "sample" && belongs === "itself" && (0,high_entropy/* looksRandom */.E)(after) && isSurelyCredential(subject))
            return {
                severity: "medium",
                everywhere: true,
                message: "the sample holds what looks like a real credential",
            };
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
        confidence: (0,integrations_environment/* isHarmlessPlace */.P5)(environment) || test ? "low" : "medium",
        message,
    };
}
/** What Drone signs its pipeline with is meant to stand beside it. */
function isPipelineSignature({ change, after }) {
    return (/^(?:hmac|signature)$/u.test(change.key.at(-1) ?? "") &&
        (0,integrations_environment/* isPipeline */.DQ)(change.file) &&
        /^[\da-f]{64}$/u.test(after));
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

;// CONCATENATED MODULE: ./lib/review/rules/credential-reference-changed.js








/** Where Kubernetes, compose and CI name the secret that is to be used. */
const pointers = /(?:^|\.)(?:secretKeyRef|secretRef|secretStoreRef|secretName|existingSecret|secretProviderClass|credentialsSecret|imagePullSecrets|namespace_secrets|keyVaults?|secretEnv|envSecrets|secret_mounts|remoteRef|secret_name|secret_id|secret_arn|secretArn|credentials_?(?:id|file|path)|key_?vault)(?:\.|$)/iu;
const accounts = (0,key_words/* listed */.KE)(`
  account, account id, account sid, merchant, merchant id, merchant account, tenant, tenant id, client id, app id, project id,
  organization id, organisation id, org id, subscription id, workspace id, user pool id, userpoolid, user pool client id, identity pool id, application id, directory id, role arn, assume role, username
`);
const credentialReferenceChanged = {
    id: "credential-reference-changed",
    title: "Credential reference changed",
    severity: "high",
    confidence: "high",
    summary: "The integration takes its credential from another place (variable, secret, vault path), or acts for another account.",
    why: "If the new place is empty, or holds the key of another account, every call is refused as soon as it ships.",
    check: "Is the new secret filled in every environment, with a key of the right account?",
    assess(subject) {
        const { change, words, before, after, shown, belongs } = subject;
        if (after === undefined || before === undefined)
            return undefined;
        if (before === after)
            return otherItem(subject) ?? otherVariable(subject);
        const template = otherTemplate(change);
        if (template !== undefined)
            return template;
        // Whose secrets these are, nothing says.
        if ([before, after].every((value) => secretFolder.test(value)))
            return {
                severity: "medium",
                message: `secrets are read from ${shown.after} instead of ${shown.before}`,
            };
        if (belongs === "no")
            return undefined;
        const written = change.from === "config" || isIdentifier(before, after);
        if ((0,key_words/* hasPhrase */._P)(words, accounts) && written && !(0,redact.isReference)(before) && !(0,redact.isReference)(after)) {
            return {
                severity: "medium",
                message: `the calls act for another account (${shown.after}, was ${shown.before})`,
            };
        }
        const [was, is] = [referencesOf(change.before), referencesOf(change.after)];
        // In code an identifier is whatever the code has computed; only names of variables say where a value comes from.
        const fromCode = (0,code_language/* codeLanguage */.U)(change.file) !== undefined && ![...was, ...is].every(isStored);
        if (belongs === "itself" && !fromCode && was.length > 0 && is.length > 0 && !sameReferences(was, is)) {
            if (sameReferences(was.map(resourceOf), is.map(resourceOf)))
                return { severity: "low", message: `another attribute of the same resource: ${is.join(" and ")}` };
            return {
                message: `the value comes from ${is.join(" and ")} instead of ${was.join(" and ")}`,
                ...((0,credential_key/* isCredentialKey */.N)(change.key)
                    ? {}
                    : { check: "Does the new one hold what this setting needs, in every environment?" }),
            };
        }
        const points = pointers.test(change.key.join(".")) ||
            (change.key.at(-2) === "secret" && (0,variable_name/* isVariableName */.K)(change.key.at(-3) ?? "")) ||
            (0,key_words/* endsWithPhrase */.i7)(words, ["secret name", "secret ref"]);
        const credential = (0,credential_key/* isCredentialKey */.N)(change.key);
        if (credential && belongs === "itself" && !points) {
            const told = writtenNow(subject, was) ?? otherEntry(subject);
            if (told !== undefined)
                return told;
        }
        if (!points && !(credential && (0,redact.isReference)(after)))
            return undefined;
        // The same in another notation.
        if (!points && was.length > 0 && sameReferences(was, is))
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
/** `aws_s3_bucket.spill.id` and `.arn` are of one bucket. */
function resourceOf(name) {
    return name.replace(/^((?:data\.)?[a-z]+_\w+\.[\w-]+(?:\[\d+\])?)\.(?:id|arn|name|bucket)$/u, "$1");
}
/** Where secrets are laid for the program to read. */
const secretFolder = /^\/(?:mnt|run|var\/run|etc|opt|vault)(?:\/[\w.-]{1,60}){0,4}\/secrets?(?:\/|,|$)|^\/vault\//u;
/** A list of secrets by their names, in which another stands for what one was taken as before. */
function otherItem({ change, shown }) {
    const { kind, before, key } = change;
    if (kind !== "moved" || before === undefined || change.previousFile !== undefined)
        return undefined;
    const [was, is] = [before.key.at(-2), key.at(-2)];
    const sameList = before.key.slice(0, -2).join("\0") === key.slice(0, -2).join("\0");
    if (!sameList || was === is || !lists.test(key.slice(0, -2).join(".")))
        return undefined;
    return { message: `${shown.after} is taken from the secret ${is} instead of ${was}` };
}
const lists = /(?:^|\.)(?:keyVaults?|vaults?|secrets|externalSecrets)(?:\.|$)/u;
/** The default is the same, but another variable can say otherwise now. */
function otherVariable({ change, belongs }) {
    const [was, is] = [referencesOf(change.before), referencesOf(change.after)];
    if (belongs === "no" || change.from !== "config" || (0,code_language/* codeLanguage */.U)(change.file) !== undefined)
        return undefined;
    if (change.kind !== "edited" || was.length === 0 || is.length === 0 || sameReferences(was, is))
        return undefined;
    return {
        message: `the value comes from ${is.join(" and ")} instead of ${was.join(" and ")}`,
        check: "Does the new one hold what this setting needs, in every environment?",
    };
}
/** A credential that came from a variable or a store stands in the file now. */
function writtenNow(subject, was) {
    const { change, after = "" } = subject;
    const is = referencesOf(change.after);
    // Those have rules of their own.
    if (isPlaceholder(after) || secretInPlainText.assess?.(subject) !== undefined)
        return undefined;
    if (was.length === 0 || is.length > 0 || after.trim() === "" || change.from !== "config")
        return undefined;
    return { message: `the credential stands in the file now and no longer comes from ${was.join(" and ")}` };
}
/** Under a credential's name stands what it is called elsewhere: an alias, an entry of a store, a query for it. */
function otherEntry({ change, before = "", after = "", shown }) {
    if (!isEntry(before) || !isEntry(after))
        return undefined;
    if (change.from !== "config" && ![before, after].every((value) => (0,credential_key/* isCredentialName */.h)(value)))
        return undefined;
    return {
        severity: "medium",
        message: `the credential is looked up as ${shown.after} instead of ${shown.before}`,
    };
}
/** A name of several words, or a path to one; what was drawn at random is none. */
function isEntry(value) {
    const named = /^[A-Za-z][a-z]*(?:[_-][A-Za-z]+){1,12}$|^[A-Z]+(?:_[A-Z\d]+){1,12}$|^[A-Z]?[a-z]+(?:[A-Z][a-z]+){1,12}$/u;
    return (named.test(value) || isQuery(value)) && !(0,high_entropy/* looksRandom */.E)(value);
}
/** `.postgres[0].credentials.password`: a path into what is bound to the program, perhaps with a choice in it. */
function isQuery(value) {
    const [path = ""] = value.trim().split("//");
    return path.startsWith(".") && path.length <= 400 && /\.[A-Za-z]\w{0,60}$/u.test(path.trim());
}
/** A named template of Helm that writes the variables or secrets of what is deployed. */
function otherTemplate({ key, before, after }) {
    if (key[0] !== "{{ }}")
        return undefined;
    const [was, is] = [before, after].map((side) => /^-?\s?(?:include|template) "([\w./-]{1,200})"/u.exec(side?.value ?? "")?.[1]);
    if (was === undefined || is === undefined || was === is)
        return undefined;
    if (![was, is].some((name) => /env|secret|credential|config/iu.test(name)))
        return undefined;
    return {
        severity: "medium",
        message: `what is set here comes from the template ${is} instead of ${was}`,
        check: "Does the new template set everything that the old one did?",
    };
}
/** A variable or an entry of an encrypted store, and no identifier of the program. */
function isStored(name) {
    return (0,variable_name/* isVariableName */.K)(name) || /(?:^|\.)(?:credentials|secrets)\./u.test(name);
}
/** In code a name may be a variable or a field; only what looks like a vendor's identifier is an account. */
function isIdentifier(before, after) {
    return [before, after].every((value) => /^[\w.:@/-]{6,200}$/u.test(value) && /\d/u.test(value));
}

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
        if (old !== undefined && now !== undefined && old !== now && isName(old) && isName(now))
            return { message: `where ${is[0]} is not set, ${shown.after} counts now instead of ${shown.before}` };
        if (old === undefined && now !== undefined)
            return { severity: "medium", message: `where ${is[0]} is not set, ${shown.after} counts now` };
        return undefined;
    },
};
/** A word that chooses something: other rules speak of addresses, numbers and switches. */
function isName(value) {
    return /^[A-Za-z][\w-]{1,40}$/u.test(value) && !/^(?:true|false|yes|no|on|off|null|none)$/iu.test(value);
}

// EXTERNAL MODULE: ./lib/review/integrations/reach.js
var reach = __webpack_require__(12421);
;// CONCATENATED MODULE: ./lib/review/rules/named-place.js




const places = (0,key_words/* listed */.KE)(`
  queue, queue name, queue url, topic, topic name, bucket, bucket name, exchange, routing key, stream, channel, database, db, db name, database name, dbname,
  schema, index, index name, table, collection, vhost, virtual host, namespace, cluster, host, hostname, server, address, broker, brokers, bootstrap servers,
  container name, repository url, registry, domain, issuer, realm, arn, path, base path, context path, prefix, dsn,
  hosts, hostnames, servers, nodes, endpoint, endpoints, url, urls, uri, uris, origin, upstream, gateway, authority
`);
const ports = (0,key_words/* listed */.KE)("port, ports, target port");
const nearPlaces = (0,key_words/* listed */.KE)("port, ports, target port, protocol, scheme, transport protocol");
const protocols = (0,key_words/* listed */.KE)("protocol, scheme, transport protocol");
const routes = (0,key_words/* listed */.KE)("url, urls, uri, uris, endpoint, endpoints, route, api path, url path");
/** Where calls go can be said without an address: by the name of a queue, a port, a protocol, a path or a variable. */
function namedPlace(subject) {
    const { change, words, before, after } = subject;
    if (before === undefined || after === undefined || change.from !== "config")
        return undefined;
    // Who may call is another matter than what is called.
    if (words.at(-1) === "arn" && change.key.some((segment) => /permission|policy|iam/iu.test(segment)))
        return undefined;
    if (before.trim() === "" && after.trim() !== "")
        return filledIn(subject);
    if (before.trim() === "" || after.trim() === "")
        return undefined;
    return otherSource(subject) ?? otherRoute(subject) ?? otherName(subject) ?? otherWording(subject);
}
/** Empty until now: whatever it is of was not called, or not by this file. */
function filledIn({ change, belongs, shown }) {
    if (belongs !== "itself" || change.before?.type === "null" || named_place_reach(change.after) !== "address")
        return undefined;
    return {
        severity: "medium",
        message: `calls go to ${shown.after} now; nothing stood here before`,
        check: "Is the other side ready for what it gets from now on?",
    };
}
/** The address stood in a variable and stands in the file now, or the other way round. */
function otherSource({ change, belongs, shown }) {
    if (belongs !== "itself" || named_place_reach(change.after) === "credential")
        return undefined;
    const [was, is] = [referencesOf(change.before), referencesOf(change.after)];
    if (was.length > 0 && is.length === 0 && [change.before, change.after].some(isAddressed))
        return {
            severity: "medium",
            message: `the address stands in the file now (${shown.after}) and no longer comes from ${was[0]}`,
            check: "Is it the same address in every environment that reads this file?",
        };
    if (was.length === 0 && is.length > 0 && [change.before, change.after].some(isAddressed))
        return {
            severity: "medium",
            message: `the address comes from ${is[0]} now instead of standing in the file (${shown.before})`,
            check: "Is it filled in every environment before this ships?",
        };
    return undefined;
}
function named_place_reach(setting) {
    return setting && (0,reach/* reachOf */.x)(setting);
}
function isAddressed(setting) {
    return ["address", "name"].includes(named_place_reach(setting) ?? "");
}
/** `detailsUri: /details`: the address of the service stands elsewhere. */
function otherRoute({ words, before, after, shown, belongs }) {
    const isRoute = (text = "") => /^\/[\w./{}:$?=&,*-]{0,300}$/u.test(text) && !/\.\w{2,5}$/u.test(text);
    if (belongs === "no" || !(0,key_words/* endsWithPhrase */.i7)(words, routes) || !isRoute(before) || !isRoute(after))
        return undefined;
    return { severity: "medium", message: `calls go to the path ${shown.after} instead of ${shown.before}` };
}
function otherName({ change, words, before = "", after = "", belongs, shown }) {
    if (belongs !== "itself" && !(0,key_words/* endsWithPhrase */.i7)(words, nearPlaces))
        return undefined;
    if ((0,redact.isReference)(before) || (0,redact.isReference)(after))
        return undefined;
    // Another rule tells of what values are taken from.
    if (referencesOf(change.before).length > 0 && referencesOf(change.after).length > 0 && isBare(after))
        return undefined;
    if ((0,key_words/* endsWithPhrase */.i7)(words, ports) && /^\d+$/u.test(before) && /^\d+$/u.test(after))
        return { severity: "medium", message: `calls go to port ${after} instead of ${before}` };
    if ((0,key_words/* endsWithPhrase */.i7)(words, protocols) && /^[\w+.-]{2,20}$/u.test(after))
        return { severity: "medium", message: `calls speak ${shown.after} instead of ${shown.before}` };
    if (!(0,key_words/* endsWithPhrase */.i7)(words, places) || /\s/u.test(after.trim()))
        return undefined;
    if (hasGrown(before, after))
        return { severity: "low", message: `one more is named: ${shown.after}` };
    const what = words.at(-1) === "name" ? words.slice(-2).join(" ") : words.at(-1);
    const known = isAddressed(change.after) || isAddressed(change.before);
    return {
        ...(!known && { severity: "medium" }),
        message: `another ${what} is used: ${shown.after} instead of ${shown.before}`,
    };
}
/** `aws_s3_bucket.spill.arn`: nothing but what it is taken from. */
function isBare(value) {
    return /^[A-Za-z]\w*(?:\.[\w-]+){1,6}$/u.test(value);
}
/** A list to which something came, and from which nothing went. */
function hasGrown(before, after) {
    const items = (text) => text.split(/[,;]\s*/u);
    const [was, is] = [items(before), items(after)];
    return was.length > 1 && is.length > was.length && was.every((item) => is.includes(item));
}
/** An address that a template or an expression puts together in another way. */
function otherWording({ change, before = "", after = "", belongs, shown }) {
    if (belongs !== "itself" || change.after?.type === "number")
        return undefined;
    const [was, is] = [named_place_reach(change.before), named_place_reach(change.after)];
    if (was === "credential" ||
        is === "credential" ||
        !(isAddressed(change.before) || isAddressed(change.after)))
        return undefined;
    // Other rules tell of another variable and of another default.
    const [old, now] = [referencesOf(change.before), referencesOf(change.after)];
    if (!sameReferences(old, now) && old.length > 0 && now.length > 0)
        return undefined;
    if (fallbackOf(change.before) !== fallbackOf(change.after))
        return undefined;
    // The same expression with other blanks, and words for people.
    const bare = (text) => text.replaceAll(/[\s"'\\]+/gu, "");
    if (bare(before) === bare(after) || isProse(before) || isProse(after))
        return undefined;
    return {
        severity: "medium",
        message: `${(0,diff_change.leafName)(change.key)} is put together otherwise: ${shown.after} instead of ${shown.before}`,
    };
}
function isProse(text) {
    return /^[A-Z]?[a-z',-]+(?: [a-z',-]+){3}/u.test(text.trim());
}

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
    assess({ nearWords, before, after, belongs, shown, removal, change }) {
        if (belongs === "no" || before === undefined || before === after || !isWebhookKey(nearWords))
            return undefined;
        const isAddress = (value) => (0,integrations_address/* parseAddress */.or)(value, [...nearWords, "url"]) !== undefined || /^(?:\/|\$\{|\{\{|<%=)/u.test(value);
        if (!isAddress(before))
            return undefined;
        if (after === undefined && removal !== "alone")
            return undefined;
        if (after === undefined)
            return { severity: "medium", message: "the vendor's calls are no longer answered where they were" };
        // Another rule tells of another variable.
        const [was, is] = [referencesOf(change.before), referencesOf(change.after)];
        if (isOnlyReference(change.before) && isOnlyReference(change.after) && !sameReferences(was, is))
            return undefined;
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
        const [was, is] = [(0,integrations_address/* parseAddress */.or)(before, words), (0,integrations_address/* parseAddress */.or)(after, words)];
        if (before === after)
            return undefined;
        const registry = otherRegistry(subject);
        if (registry !== undefined)
            return registry;
        if (belongs === "no" || isWebhookKey(nearWords))
            return undefined;
        if (was === undefined || is === undefined)
            return namedPlace(subject) ?? oneAddress(subject, was, is);
        if (was.host !== is.host) {
            if ((0,integrations_address/* ownerDomain */.Ks)(was.host) !== (0,integrations_address/* ownerDomain */.Ks)(is.host)) {
                return { message: `calls go to ${is.host}, which is not a host of ${(0,integrations_address/* ownerDomain */.Ks)(was.host)}` };
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
        // Beyond one's own network another rule speaks of that.
        if (old === `${now}s` && (0,integrations_address/* isInternal */.iu)(is.host))
            return { message: `calls to ${is.host} are no longer encrypted: they speak ${now} instead of ${old}` };
        const path = (text) => withoutVersion(text.replace(/\/+$/u, ""));
        if (path(was.path) === path(is.path))
            return otherParameters(subject);
        // In code, that is how another call of the same API is written.
        const severity = change.from === "literal" ? "low" : "medium";
        return { severity, message: `calls go to another path of ${is.host}` };
    },
};
/** `registry.acme.com/shop/api` and `other.io/shop/api`: the same image from elsewhere. */
function otherRegistry({ change, before, after }) {
    if (!/^(?:image|repository)$/iu.test(change.key.at(-1) ?? "") || change.from !== "config")
        return undefined;
    const [was, is] = [before, after].map((text) => /^([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})\/([^\s:@]{1,200})/u.exec(text ?? ""));
    if (!was || !is || was[1] === is[1])
        return undefined;
    return {
        severity: "medium",
        message: `the image comes from ${is[1]} instead of ${was[1]}`,
        check: "Is the image there, and may the cluster pull it?",
    };
}
/** With or without encryption: another rule speaks of that. */
function bare(scheme) {
    return scheme.replace(/s$/u, "");
}
/** `localhost` that becomes a host, under a key that does not ask for one. */
function oneAddress({ change, belongs, before = "", after = "", shown }, was, is) {
    if (belongs !== "itself" || change.from !== "config" || (was === undefined && is === undefined))
        return undefined;
    if (before.trim() === "" || after.trim() === "" || (0,credential_key/* isCredentialKey */.N)(change.key))
        return undefined;
    if ([change.before, change.after].some((side) => referencesOf(side).length > 0))
        return undefined;
    return { message: `calls go to ${shown.after} instead of ${shown.before}` };
}
/** What follows the path of a connection decides how it is encrypted, which schema is used, how long it waits. */
function otherParameters({ change, before = "", after = "", belongs }) {
    if (belongs !== "itself" || change.from !== "config")
        return undefined;
    const [was, is] = [parametersOf(before), parametersOf(after)];
    const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name));
    // Another rule tells of a weaker mode, and a stronger one is no risk.
    if (names.every((name) => /^(?:ssl|sslmode|ssl_mode|usessl|encrypt|tls)$/iu.test(name)))
        return undefined;
    return {
        severity: "medium",
        message: `other parameters of the connection: ${names.slice(0, 4).join(", ")}`,
        check: "Do the driver and the other side know them?",
    };
}
/** By name; names are of the pull request, so that only what looks like one is kept. */
function parametersOf(value) {
    const query = value.slice(value.indexOf("?") + 1 || value.length, 2_000);
    return new Map(query.split("&").flatMap((part) => {
        const [, name, text = ""] = /^([A-Za-z][A-Za-z_.-]{0,30})(?:=(.*))?$/u.exec(part) ?? [];
        return name === undefined ? [] : [[name, text]];
    }));
}
/** A version in the path is told apart: the rule for API versions speaks of it. */
function withoutVersion(path) {
    return path.replace(/\/v\d[\w.-]*(?=\/|$)|\/\d{4}-\d{2}(?:-\d{2})?(?=\/|$)/giu, "/v");
}

;// CONCATENATED MODULE: ./lib/review/rules/variable-rename.js




/** The variable that a setting reads or gives a value. */
function nameOf(change, side) {
    const setting = change[side];
    if (setting === undefined)
        return undefined;
    const name = setting.role === "env-read" ? setting.value : (0,variable_name/* variableOf */.Q)(setting.key);
    return name !== undefined && (0,variable_name/* isVariableName */.K)(name) ? name : undefined;
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
    const gone = file.changes
        .filter(({ kind, before }) => kind === "removed" && (before?.role === "env-read") === read)
        .map((other) => ({ other, name: nameOf(other, "before") }))
        .filter(({ name }) => name !== undefined && name !== now)
        .slice(0, maxGone);
    const same = gone.filter(({ other, name }) => sameValue(other, change, [name, now]));
    const [former] = (same.length > 0 ? same : gone.filter(({ name }) => alike(name, now))).toSorted((left, right) => likeness(right.name, now) - likeness(left.name, now));
    if (former?.name === undefined)
        return undefined;
    // It stays under its old name too: nothing was renamed.
    const stays = review.changes.some(({ kind, key }) => kind === "added" && (0,diff_change.leafName)(key) === former.name);
    return stays ? undefined : former.name;
}
/** More that went away at once is another system's file, in which no name of the old one comes up. */
const maxGone = 200;
const renames = new WeakMap();
/** Whether a variable that is gone came up under another name in the same file, so that one row tells of it. */
function isRenamed({ change, file, review }) {
    const gone = nameOf(change, "before");
    if (gone === undefined || /^(?:test|documentation)$/u.test((0,integrations_environment/* environmentOf */.p7)(change.file)))
        return false;
    const known = renames.get(file) ?? formerNames(file, review);
    renames.set(file, known);
    return known.has(gone);
}
function formerNames(file, review) {
    const former = file.changes.map((change) => {
        const now = change.kind === "added" ? nameOf(change, "after") : undefined;
        return now && formerName({ change, file, review }, now);
    });
    return new Set(former.filter((name) => name !== undefined));
}
/** A long value is hardly the same by chance; a short one is where the names are alike too. */
function sameValue(gone, come, names) {
    const value = come.after?.value ?? "";
    if (come.after?.role === "env-read" || value.length <= 3 || gone.before?.value !== value)
        return false;
    return value.length > 7 || likeness(...names) > 0;
}
/** Most of their words are the same. */
function alike(one, other) {
    const [left, right] = [(0,key_words/* wordsOf */.Z9)(one), (0,key_words/* wordsOf */.Z9)(other)];
    const shared = likeness(one, other);
    return shared >= 1 && shared >= Math.min(left.length, right.length) * 0.5;
}
/** How many words they share; plural and singular are one word. */
function likeness(one, other) {
    const right = (0,key_words/* wordsOf */.Z9)(other).map(singular);
    return (0,key_words/* wordsOf */.Z9)(one).filter((word) => right.includes(singular(word))).length;
}
function singular(word) {
    return word.replace(/(?:(?<=ss|x|ch|sh)es|(?<=[^s])s)$/u, "");
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
        if (now === undefined)
            return renamedBehind(subject) ?? renamedArgument(subject);
        if ((0,integrations_environment/* environmentOf */.p7)(change.file) === "test" || (0,integrations_environment/* environmentOf */.p7)(change.file) === "documentation")
            return undefined;
        const was = formerName(subject, now);
        if (was === undefined || was === now)
            return undefined;
        // What only builds and tests is seen to fail before anything ships.
        if ((0,integrations_environment/* isPipeline */.DQ)(change.file) && !/deploy|release|publish/iu.test(`${change.file} ${change.key.join(" ")}`))
            return { severity: "low", message: `${was} is called ${now} now in a pipeline` };
        // Where code still reads the old name, the rule for that speaks.
        const readers = subject.review.reads?.(was).filter(({ file }) => !(0,integrations_environment/* isHarmlessPlace */.P5)((0,integrations_environment/* environmentOf */.p7)(file))) ?? [];
        const told = !(0,integrations_environment/* isHarmlessPlace */.P5)((0,integrations_environment/* environmentOf */.p7)(change.file)) && change.after?.role !== "env-read";
        if (told && readers.length > 0)
            return undefined;
        if (followsOnTheOtherSide(subject, now) && !isFilledElsewhere(subject.review, was, now))
            return { severity: "low", message: `${was} is called ${now} now, here and where it is set` };
        const verb = change.after?.role === "env-read" ? "read" : "set";
        return {
            severity: subject.belongs === "no" ? "medium" : "high",
            // A sample and code change together: what must be set is the same everywhere.
            ...((0,integrations_environment/* environmentOf */.p7)(change.file) === "sample" && {
                severity: "medium",
                everywhere: true,
            }),
            message: `${was} is ${verb} as ${now} now: wherever only the old name is set, it is empty`,
        };
    },
};
/** The key of the secret that fills it is renamed too: somebody has to fill that. */
function isFilledElsewhere({ changes }, was, now) {
    const keys = (side, name) => changes.some((change) => change[side]?.key.at(-1) === "key" &&
        change[side]?.key.includes("secretKeyRef") &&
        change[side]?.key.includes(name) &&
        !(0,integrations_environment/* isHarmlessPlace */.P5)((0,integrations_environment/* environmentOf */.p7)(change.file)) &&
        referencesOf(change[side]).includes(name));
    return keys("before", was) && keys("after", now);
}
/** Code that configures hands the name of a variable to what reads it: `set(settings, "broker_url", "AMQP_URL")`. */
function renamedArgument({ change, environment }) {
    const { before, after, kind } = change;
    if (kind !== "edited" || (0,code_language/* codeLanguage */.U)(change.file) === undefined || (0,integrations_environment/* isHarmlessPlace */.P5)(environment))
        return undefined;
    const [was, now] = [before?.value ?? "", after?.value ?? ""];
    if (before?.role !== undefined || after?.role !== undefined || !(0,variable_name/* isVariableName */.K)(was) || !(0,variable_name/* isVariableName */.K)(now))
        return undefined;
    const reaches = [was, now].every((name) => (0,reach/* reachOf */.x)({ key: [name], value: "", type: "string" }) !== undefined);
    return reaches && alike(was, now)
        ? {
            severity: "medium",
            message: `${was} is called ${now} here now: wherever only the old name is set, it is empty`,
        }
        : undefined;
}
/** A setting has another name, and so has the variable that it is filled from: `mailKey: ${MAIL_KEY}`. */
function renamedBehind({ change, file }) {
    if (change.kind !== "added" || change.from !== "config")
        return undefined;
    if ((0,integrations_environment/* isHarmlessPlace */.P5)((0,integrations_environment/* environmentOf */.p7)(change.file, change.key)))
        return undefined;
    const now = onlyVariable(change.after);
    if (now === undefined)
        return undefined;
    const former = file.changes
        .filter(({ kind, key }) => kind === "removed" && isNear(key, change.key))
        .map(({ before }) => onlyVariable(before))
        .find((was) => was !== undefined && was !== now && alike(was, now));
    if (former === undefined)
        return undefined;
    const stays = file.settings.after.some((setting) => onlyVariable(setting) === former);
    const known = file.settings.before.some((setting) => onlyVariable(setting) === now);
    return stays || known
        ? undefined
        : {
            severity: "medium",
            message: `${former} is read as ${now} now: wherever only the old name is set, it is empty`,
        };
}
/** Of one section, or of two that lie in one. */
function isNear(one, other) {
    const shared = one.findIndex((segment, at) => segment !== other[at]);
    return (one.length === other.length && shared >= Math.max(0, one.length - 2) && (shared > 0 || one.length === 1));
}
function onlyVariable(setting) {
    const [name, ...more] = referencesOf(setting);
    return name !== undefined && more.length === 0 && (0,variable_name/* isVariableName */.K)(name) ? name : undefined;
}
/** Whether what reads it is renamed together with what sets it, in a file that production reads. */
function followsOnTheOtherSide({ change, review }, name) {
    if (change.after?.role !== "env-read")
        return review.changes.some(({ after, before }) => after?.role === "env-read" && after.value === name && before?.value !== name);
    return review.changes.some(({ after, file, key }) => after !== undefined &&
        after.role === undefined &&
        // A constant of the code is called after the variable without setting it.
        (0,code_language/* codeLanguage */.U)(file) === undefined &&
        (0,variable_name/* variableOf */.Q)(key) === name &&
        (0,integrations_environment/* ships */.yw)((0,integrations_environment/* environmentOf */.p7)(file, key)));
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
        if (from !== "config" || before === undefined || (0,integrations_environment/* isHarmlessPlace */.P5)(environment))
            return undefined;
        const name = (0,variable_name/* variableOf */.Q)(before.key);
        if (name === undefined || (kind !== "removed" && (0,variable_name/* variableOf */.Q)(change.key) === name))
            return undefined;
        // Kubernetes says in two settings where one variable comes from.
        if (before.key.at(-1) === "key" && before.key.includes("secretKeyRef"))
            return undefined;
        const reads = review.reads?.(name).filter(({ file }) => !(0,integrations_environment/* isHarmlessPlace */.P5)((0,integrations_environment/* environmentOf */.p7)(file))) ?? [];
        // A value for staging does not help production, nor does an example.
        const fills = (file) => [environment, "unknown"].includes((0,integrations_environment/* environmentOf */.p7)(file));
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


/** Read by libraries and set where programs run. */
const ofThePlatform = /^(?:SSL_CERT_(?:FILE|DIR)|(?:HTTPS?|NO)_PROXY|KUBERNETES_\w+|AWS_REGION|AWS_DEFAULT_REGION|NODE_ENV|RAILS_ENV)$/u;
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
        if (change.after?.role !== "env-read" || change.before?.value === name || !(0,variable_name/* isVariableName */.K)(name))
            return undefined;
        if (integration === undefined || (0,integrations_environment/* isHarmlessPlace */.P5)(environment) || ofThePlatform.test(name))
            return undefined;
        const defined = review.defined?.(name);
        if (defined === undefined || defined.length > 0)
            return undefined;
        // A second place that reads what was read before brings nothing new.
        const known = review.changes.some(({ before }) => before?.role === "env-read" && before.value === name);
        return known ? undefined : { message: `the code reads ${name}, which no file of the repository sets` };
    },
};

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
        // A switch is called after what it switches: `mock: true` is no value for the mock.
        const named = /^(?:true|false|yes|no|on|off|0|1)$/iu.test(after) ? undefined : stageOfName(change.key);
        // `urls: { live: …, test: … }` says itself which is which.
        if (named === "live" && is === "test" && was !== "test") {
            return {
                severity: "critical",
                message: `what is named for live use gets a test ${thing(subject, after)}`,
            };
        }
        if (named === "test" && is !== "live")
            return undefined;
        if (is === "test" && was !== "test" && (0,integrations_environment/* ships */.yw)(environment))
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
    const address = (0,integrations_address/* parseAddress */.or)(value, words);
    return address === undefined
        ? (stageOfToken(value) ?? stageOfSwitch(nearWords, value))
        : stageOfAddress(address, integration);
}
/** Which stage a name is for, by its last word that says one: `urls.live`, `STRIPE_LIVE`, `stripe-test`. */
function stageOfName(key) {
    const words = key.slice(-2).flatMap(key_words/* wordsOf */.Z9);
    return words.map(stageOfWord).findLast((stage) => stage !== undefined);
}
function tooTest(subject, was) {
    const { environment, before, after, words, belongs } = subject;
    const address = (0,integrations_address/* parseAddress */.or)(after, words);
    const local = address !== undefined && (0,integrations_address/* isLoopback */.U9)(address.host);
    // A new local address is how most services talk to their own sidecars; it is one that replaces another that counts.
    const replaced = before !== undefined && (0,integrations_address/* parseAddress */.or)(before, words) !== undefined;
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
    if ((0,integrations_address/* parseAddress */.or)(value, words) !== undefined)
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
const names = /^(?:www\.w3\.org|schemas\..*|xmlns\..*|json-schema\.org|.*\.xmlsoap\.org|maven\.apache\.org|www\.springframework\.org|java\.sun\.com)$/u;
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
        const severity = subject.belongs !== "no" ? undefined : (0,integrations_address/* parseAddress */.or)(subject.after) === undefined ? "medium" : "low";
        return message === undefined ? newerProtocol(subject) : { message, ...(severity && { severity }) };
    },
};
function droppedScheme({ words, pathWords, before, after, belongs }) {
    // What browsers may load is a list of names.
    if ((0,key_words/* hasPhrase */._P)(pathWords, ["content security policy", "csp", "img src", "script src", "font src"]))
        return undefined;
    const [was, is] = [(0,integrations_address/* parseAddress */.or)(before, words), (0,integrations_address/* parseAddress */.or)(after, words)];
    if (is?.scheme === undefined || (0,integrations_address/* isInternal */.iu)(is.host) || names.test(is.host))
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
    // SQL Server's and JDBC's own words in a connection string.
    const encrypts = (value) => /(?:^|[;?&])\s?(?:encrypt|usessl|ssl)=(?:true|yes|mandatory|strict)(?:$|[;&])/iu.test(value);
    if (encrypts(before) && !encrypts(after) && /(?:encrypt|usessl|ssl)=(?:false|no|optional)/iu.test(after))
        return "the connection is no longer guaranteed to be encrypted and checked";
    const asks = (value) => /[?&;\s](?:ssl|sslmode|usessl|tls|ssl_mode)=(?!(?:false|disabled?|allow|no|prefer)\b)[\w-]+/iu.test(value);
    if (/^[a-z][a-z\d+:.-]{1,40}:\/\//iu.test(after) &&
        asks(before) &&
        !/[?&;\s](?:ssl|usessl|tls)/iu.test(after))
        return "the connection asks no longer for encryption: the driver decides";
    const named = (0,key_words/* hasPhrase */._P)(words, ["sslmode", "ssl mode"]);
    const strength = (value) => modes.indexOf(/sslmode=([\w-]+)/iu.exec(value)?.[1] ?? (named ? value.trim().toLowerCase() : ""));
    const [was, is] = [strength(before), strength(after)];
    return is !== -1 && is < was
        ? "the connection is no longer guaranteed to be encrypted and checked"
        : undefined;
}
function olderProtocol(subject) {
    const [was, is] = insecure_transport_protocols(subject);
    return is < was
        ? "an older version of TLS is accepted: what it protects can be read and altered"
        : undefined;
}
/** Safer, but who speaks only the older one is refused from now on. */
function newerProtocol(subject) {
    const [was, is] = insecure_transport_protocols(subject);
    if (!(is > was) || subject.words.includes("max"))
        return undefined;
    return {
        severity: "medium",
        message: `TLS 1.${is} is asked for at least, 1.${was} was: who speaks nothing newer is refused`,
        check: "Do all who call, and all that is called, speak it?",
    };
}
/** The second number of the version of TLS, before and after. */
function insecure_transport_protocols({ words, pathWords, before, after }) {
    const named = (0,key_words/* hasPhrase */._P)(words.length < 2 ? pathWords.slice(-4) : pathWords.slice(-3), protocolKeys);
    const lowest = (0,key_words/* hasPhrase */._P)(words, ["min version", "minimum version"]) && (0,key_words/* hasPhrase */._P)(pathWords, ["tls", "ssl"]);
    const numberIn = (text = "") => named || lowest ? Number(/(?:^|\D)1[._]?([0-3])(?:\D|$)/u.exec(text)?.[1] ?? Number.NaN) : Number.NaN;
    return [numberIn(before), numberIn(after)];
}
const protocolKeys = [
    "tls version",
    "minimum protocol version",
    "ssl version",
    "ssl policy",
    "min tls",
    "minimum tls",
    "security policy",
];

;// CONCATENATED MODULE: ./lib/review/rules/network-opened.js


const entrances = (0,key_words/* listed */.KE)(`
  cidr, cidrs, cidr block, cidr blocks, cidr ip, ingress, ip ranges, source ranges, source address prefix, allowed ips, allowed cidrs, allowed ip,
  allow list, allowlist, white list, whitelist, ip whitelist, ip allow list, trusted ips, authorized networks, whitelist source range, ip rules, ip block
`);
const exits = (0,key_words/* listed */.KE)("egress, outbound, route, routes, destination, deny, denied, blocked, block list, blocklist");
const networkOpened = {
    id: "network-opened",
    title: "Network opened to everybody",
    severity: "high",
    confidence: "medium",
    summary: "What only some networks could reach is reachable from every address.",
    why: "Databases, brokers and administration are found by scanners within minutes, and a password is then all that protects them.",
    check: "Who has to reach it, and is that all of them?",
    assess({ change, before, after, pathWords, file }) {
        if (change.from !== "config" || !isEverybody(after) || isEverybody(before))
            return undefined;
        if (!(0,key_words/* hasPhrase */._P)(pathWords, entrances) || (0,key_words/* hasPhrase */._P)(pathWords, exits))
            return undefined;
        if (isOfAnExit(change, file) || isForTheWeb(change, file))
            return undefined;
        const widened = before !== undefined || listBefore(change, file);
        return {
            ...(!widened && { severity: "medium" }),
            message: "every address of the internet may reach it now",
        };
    },
};
function isEverybody(value = "") {
    return value.split(/[\s,"'[\]]+/u).some((part) => part === "0.0.0.0/0" || part === "::/0");
}
/** The list was there and named others. */
function listBefore(change, file) {
    const list = namesOf(change.key).join("\0");
    return file.settings.before.some(({ key }) => namesOf(key).join("\0") === list);
}
function namesOf(key) {
    return key.filter((segment) => !(0,diff_change.isPosition)(segment));
}
/** `type = "egress"` beside it. */
function isOfAnExit(change, file) {
    return beside(change, file).some(({ name, value }) => name === "type" && value === "egress");
}
/** What serves the web is there for everybody. */
function isForTheWeb(change, file) {
    const ports = beside(change, file).filter(({ name }) => /^(?:from_port|to_port|port|fromport|toport)$/u.test(name));
    return ports.length > 0 && ports.every(({ value }) => /^(?:80|443|8080|8443)$/u.test(value));
}
/** Settings of the block in which the list stands. */
function beside({ key }, { settings }) {
    const at = key.findLastIndex((segment) => !(0,diff_change.isPosition)(segment));
    const block = key.slice(0, at);
    return settings.after
        .filter((other) => other.key.length > at && block.every((segment, index) => other.key[index] === segment))
        .map((other) => ({ name: (other.key[at] ?? "").toLowerCase(), value: other.value ?? "" }));
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
    assess(subject) {
        const { change, words, nearWords, pathWords, before, after, belongs, shown } = subject;
        if (belongs === "no" || before === after)
            return undefined;
        if (before === undefined || after === undefined)
            return fixedOrFree(subject);
        // Those have rules of their own.
        if (change.from === "manifest" || (0,key_words/* hasPhrase */._P)(pathWords, others))
            return undefined;
        const [was, is] = [switchOf(before), switchOf(after)];
        if (was !== undefined && is !== undefined && was !== is && (0,key_words/* hasPhrase */._P)(words, switches)) {
            const off = (0,key_words/* hasPhrase */._P)(words, ["disabled", "disable", "off", "skip", "bypass"]) ? is : !is;
            return { message: off ? "it is switched off with this deploy" : "it is switched on with this deploy" };
        }
        const chosen = (0,key_words/* endsWithPhrase */.i7)(words, choices) || (0,key_words/* endsWithPhrase */.i7)(nearWords, choices);
        if (!chosen || !provider_switched_isName(before) || !provider_switched_isName(after))
            return undefined;
        return { message: `${shown.after} takes the place of ${shown.before}` };
    },
};
/** A switch that the environment decided on and the code fixes now, or the other way round; or one that overrode another. */
function fixedOrFree({ change, words, file, pathWords }) {
    const side = change.after ?? change.before;
    const value = switchOf(side?.value ?? "");
    if (value === undefined ||
        side?.role !== undefined ||
        !(0,key_words/* hasPhrase */._P)(words, switches) ||
        (0,key_words/* hasPhrase */._P)(pathWords, others))
        return undefined;
    const name = (0,diff_change.leafName)(change.key);
    const wanted = change.kind === "added" ? "removed" : "added";
    const read = file.changes.some(({ kind, before, after }) => kind === wanted && (after ?? before)?.role === "env-read" && (after ?? before)?.value === name);
    const state = value ? "on" : "off";
    if (read) {
        return {
            severity: "medium",
            message: change.kind === "added"
                ? `it is ${state} whatever the environment says: ${name} is no longer read`
                : `${name} decides from now on; it was always ${state}`,
        };
    }
    const other = file.settings.after.find(({ key, role }) => role === undefined && (0,diff_change.leafName)(key) === name && key.join("\0") !== change.key.join("\0"));
    if (change.kind !== "removed" || other === undefined || switchOf(other.value ?? "") !== !value)
        return undefined;
    return {
        severity: "medium",
        message: `what is said elsewhere in the file holds here now: it is ${value ? "off" : "on"} instead of ${state}`,
    };
}
function switchOf(value) {
    if (/^(?:true|yes|on|1|enabled?)$/iu.test(value.trim()))
        return true;
    return /^(?:false|no|off|0|disabled?)$/iu.test(value.trim()) ? false : undefined;
}
/** A word or a class, no sentence, number or address. */
function provider_switched_isName(value) {
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
        return (disagreement(subject, "region", regionOf) ??
            disagreement(subject, "account", accountOf) ??
            anotherRegion(subject));
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
/** The region of one service alone: nothing of what it had is there. */
function anotherRegion({ change, words }) {
    if (!(0,key_words/* hasPhrase */._P)(words, ["region"]))
        return undefined;
    const [was, is] = [change.before, change.after].map((setting) => setting && regionOf(setting));
    if (was === undefined || is === undefined || was === is)
        return undefined;
    return {
        severity: "medium",
        message: `it is used in ${is} instead of ${was}: what was set up there does not exist here`,
        check: "Was everything that it needs (keys, verified senders, queues, data) set up in the new region?",
    };
}
function regionOf({ key, value }) {
    const words = (0,key_words/* wordsOf */.Z9)(key.at(-1) ?? "");
    const says = (0,key_words/* hasPhrase */._P)(words, ["region", "location", "zone"]) ||
        value?.startsWith("arn:") ||
        (0,integrations_address/* parseAddress */.or)(value, words) !== undefined;
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

// EXTERNAL MODULE: ./lib/review/integrations/integration.js
var integrations_integration = __webpack_require__(20968);
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
  session cookie login cache idle lock probe liveness readiness startup retry backoff delay breaker
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
function compared({ change, nearWords }, was, wasKey) {
    const times = timesLonger(parseDuration(was, wasKey), parseDuration(change.after, change.key));
    if (times === undefined)
        return undefined;
    if ((0,key_words/* hasPhrase */._P)(nearWords, ["visibility"]))
        return hiddenFor(times);
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
/** How long a queue keeps a message from others while one works on it. */
function hiddenFor(times) {
    if (times < muchLonger && times >= muchShorter)
        return undefined;
    return {
        severity: "medium",
        message: times > 1
            ? `what failed is tried again ${readable(times)} times later than now`
            : `a message comes up again after 1/${readable(1 / times)} of the time, perhaps while it is still worked on`,
        check: "How long does the work on one message take at most?",
    };
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
        if (change.kind !== "removed" || isRenamed(subject))
            return undefined;
        const inSample = isSampleOfVariables(subject);
        if (!hasValue(change) && !inSample)
            return undefined;
        if (removal === "elsewhere")
            return required_key_removed_otherName(subject);
        // Those have rules of their own.
        if (isTimeoutKey(nearWords) || isRetryCountKey(nearWords))
            return undefined;
        const needed = (0,reach/* reachOf */.x)(change.before) !== undefined ||
            (0,credential_key/* isCredentialKey */.N)(change.key) ||
            (0,integrations_address/* isAddressKey */.CZ)(subject.words) ||
            (0,key_words/* hasPhrase */._P)((0,key_words/* wordsOf */.Z9)((0,diff_change.leafName)(change.key)), essential);
        const material = (0,key_words/* endsWithPhrase */.i7)(nearWords, trustMaterial);
        // Beside others a variable still says by its own name that it leads somewhere.
        const byName = (0,variable_name/* isVariableName */.K)((0,diff_change.leafName)(change.key)) && (0,integrations_address/* isAddressKey */.CZ)(subject.words);
        if (!material && (!needed || (belongs === "near" && !byName)))
            return undefined;
        // What builds and tests is seen to fail before anything ships.
        if ((0,integrations_environment/* isPipeline */.DQ)(change.file))
            return { severity: "low", message: "the setting is gone from a pipeline" };
        if (isAboutTheCloud(change.key) || (removal === "whole" && change.key[0] === "variable"))
            return { severity: "low", message: "what the cloud watches or allows is gone" };
        if (inSample)
            return goneFromSample(subject);
        if (removal === "whole")
            return goneWhole(subject);
        const elsewhere = comesUpElsewhere(subject);
        if (elsewhere !== undefined)
            return elsewhere;
        return { message: "the setting is gone while its neighbours stay: calls go without it" };
    },
};
/** A secret or a bucket that stands under another name now, beside where it was: who reads the old name finds nothing. */
function required_key_removed_otherName(subject) {
    const { change, review, belongs } = subject;
    const name = (0,diff_change.leafName)(change.before.key);
    const told = (0,key_words/* endsWithPhrase */.i7)((0,key_words/* wordsOf */.Z9)(name), [
        "secret name",
        "secret",
        "secret ref",
        "bucket",
        "bucket name",
        "queue",
        "queue name",
    ]);
    const reaches = (0,credential_key/* isCredentialKey */.N)(change.key) || ((0,integrations_address/* isAddressKey */.CZ)(subject.words) && (0,reach/* reachOf */.x)(change.before) !== undefined);
    if (belongs !== "itself" || !(told || reaches))
        return undefined;
    const same = review.changes.filter(({ kind, after }) => kind === "added" && after?.value === change.before.value);
    // Under its own name it only moved.
    if (same.some(({ key }) => (0,diff_change.leafName)(key) === name))
        return undefined;
    const now = same.find(({ file, key }) => file === change.file && (0,diff_change.leafName)(key) !== name);
    if (now === undefined)
        return undefined;
    const readers = review.changes.filter(({ before }) => referencesOf(before).some((one) => one.endsWith(name)));
    const follow = readers.some(({ after }) => referencesOf(after).some((one) => one.endsWith((0,diff_change.leafName)(now.key))));
    // Names of settings are seldom written in the code that reads them: whoever changes code with it has thought of it.
    const withCode = !told && review.changes.some(({ from }) => from === "literal");
    return {
        severity: follow || withCode ? "low" : "medium",
        message: `it is called ${(0,diff_change.leafName)(now.key)} now: what reads ${name} finds nothing`,
    };
}
/** Set wherever a program runs. */
const platformVariables = /^(?:HOSTNAME|HOME|PATH|PWD|USER|SHELL|PORT|TZ|LANG)$/u;
/** An empty entry of compose's `environment:` passes on what the host has. */
function hasValue({ before, key }) {
    const read = before?.role === "env-read" ? before.value : referencesOf(before)[0];
    if (platformVariables.test(read ?? ""))
        return false;
    if ((before?.value ?? "") !== "")
        return true;
    // Code that reads a variable has what it holds, though its default is empty.
    if ((before?.references ?? []).length > 0)
        return true;
    return before?.type === "null" && key.at(-2) === "environment" && (0,variable_name/* isVariableName */.K)((0,diff_change.leafName)(key));
}
/** Alarms and rights in Terraform: what is called, and as whom, is said elsewhere. */
function isAboutTheCloud(key) {
    return key.some((segment) => watched.includes(segment) || watchedKinds.some((kind) => segment.startsWith(kind)));
}
const watched = ["aws_lambda_permission", "aws_s3_bucket_acl", "tags", "labels"];
const watchedKinds = (0,key_words/* listed */.KE)(`
  aws_cloudwatch_ aws_iam_ azurerm_monitor_ azurerm_role_ google_monitoring_ google_project_iam_ google_organization_iam_ google_folder_iam_
`);
const trustMaterial = (0,key_words/* listed */.KE)(`
  key store, keystore, key store password, trust store, truststore, trust store password, ca file, ca cert, ca certificate, ca bundle,
  client certificate, client cert, ssl certificate, ssl cert, ssl key, tls cert, tls key, cert file, key file
`);
/** A list of the variables that have to be set, as `.env.example`. */
function isSampleOfVariables({ change, environment }) {
    const listed = change.key.length === 1 && (0,variable_name/* isVariableName */.K)((0,diff_change.leafName)(change.key));
    // `.env` with nothing behind the name says the same.
    const empty = /(?:^|[/.])env(?:$|\.)|\.env$/u.test(change.file) && (change.before?.value ?? "") === "";
    return listed && (environment === "sample" || (empty && !(0,integrations_environment/* isHarmlessPlace */.P5)(environment)));
}
/** Whoever sets the system up learns from the sample what it needs. */
function goneFromSample({ change, review }) {
    const name = (0,diff_change.leafName)(change.key);
    const stays = review.changes.some(({ kind, key }) => kind === "added" && (0,diff_change.leafName)(key) === name);
    if (stays)
        return { severity: "low", message: "the variable stands in another file now" };
    return {
        severity: "medium",
        everywhere: true,
        message: "the list of variables names it no longer: who is set up by that goes without it",
        check: "Does nothing read it any more, in any environment?",
    };
}
/** All of it went: on purpose, when the code or the package went too; else somebody will miss it. */
function goneWhole({ change, integration, review }) {
    const name = (0,diff_change.leafName)(change.before.key);
    const reads = (0,variable_name/* isVariableName */.K)(name) ? review.reads?.(name) : undefined;
    const packageGone = review.changes.some(({ from, kind, key }) => from === "manifest" &&
        kind === "removed" &&
        integration !== undefined &&
        ((0,diff_change.leafName)(key).toLowerCase().includes(integration.id) ||
            integration.packages.some((pattern) => (0,integrations_integration/* matchesPackage */.C9)(pattern, (0,diff_change.leafName)(key)))));
    const codeGone = review.changes.some(({ from, kind, before }) => from === "literal" && kind === "removed" && before?.value === name);
    const message = "all settings of it are gone here: what still calls it finds nothing";
    if (packageGone || (codeGone && (reads?.length ?? 0) === 0))
        return { severity: "low", message };
    return { severity: "medium", message };
}
function renamed({ change, belongs, review }) {
    const same = change.previousFile === undefined && change.before.key.join("\0") === change.key.join("\0");
    if (same || belongs !== "itself" || change.previousFile !== undefined)
        return undefined;
    // Who changes other files with it has thought of what reads it.
    const alone = review.changes.every(({ file, from }) => file === change.file || from === "manifest");
    return {
        severity: alone && isOtherSection(change) ? "medium" : "low",
        message: "the setting has another path now: code that reads the old one finds nothing",
    };
}
/** A section has another name; one that lies deeper or higher was moved. */
function isOtherSection({ before, key }) {
    // Terraform's own names of resources are of the file.
    const isBlock = /^(?:resource|data|module|output|locals)$/u.test(key[0] ?? "");
    return !isBlock && before.key.length === key.length && before.key.at(-2) !== key.at(-2);
}
/** Moved to another file, renamed, or read by nobody: milder, each in its way. */
function comesUpElsewhere({ change, review, file }) {
    const name = (0,diff_change.leafName)(change.before.key);
    const value = change.before.value ?? "";
    const added = review.changes.filter(({ kind }) => kind === "added");
    const here = added.find((other) => other.file === file.path && (0,diff_change.leafName)(other.key) === name);
    if (here !== undefined && (0,variable_name/* isVariableName */.K)(name)) {
        return {
            severity: "medium",
            message: "the variable is set in another section of the file now, and differently",
            check: "Does the new place hold the same value, in every environment?",
        };
    }
    const there = added.find((other) => other.file !== file.path && (0,diff_change.leafName)(other.key) === name);
    if (there !== undefined) {
        // A file of one stage that says nothing of its own gets what counts for all.
        const differs = (0,variable_name/* isVariableName */.K)(name) &&
            (there.after?.value ?? "") !== value &&
            !(0,integrations_environment/* isHarmlessPlace */.P5)((0,integrations_environment/* environmentOf */.p7)(there.file));
        return differs
            ? {
                severity: "medium",
                message: "the setting is gone here and came up in another file, with another value",
            }
            : { severity: "low", message: "the setting is gone here and came up in another file" };
    }
    if ((0,variable_name/* isVariableName */.K)(name) && review.reads !== undefined) {
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
    // What a repository holds has no version.
    if (isAnyVersion(text) || text.includes("://"))
        return undefined;
    const range = (0,semver.validRange)(text
        .replace(/^~>/u, "~")
        .replace(/^==?=?/u, "")
        .replace(/,/gu, " "));
    return (range === null ? (0,semver.coerce)(text) : (0,semver.minVersion)(range)) ?? undefined;
}
/** The versions of an integration's package before and after; undefined for all other changes. */
function sdkVersions(subject) {
    const { change, integration } = subject;
    const { before, after } = (0,diff_change.packagesOf)(change);
    if (integration === undefined || after === undefined || before?.version === after.version)
        return undefined;
    if (before !== undefined && before.name !== after.name)
        return undefined;
    if (change.key[0] === "locked" && isChosenBeside(subject))
        return undefined;
    const [was, is] = [lowestVersion(before?.version ?? formerMajor(subject)), lowestVersion(after.version)];
    const name = change.from === "manifest" ? after.name : after.name.split("/").at(-1);
    return was === undefined || is === undefined ? undefined : { was, is, name };
}
/** Whether the manifest beside a lock file says the same, and is pointed out itself. */
function isChosenBeside({ change, review }) {
    const folder = folderOf(change.file);
    const name = (0,diff_change.leafName)(change.key);
    return review.changes.some((other) => {
        if (other.file === change.file || folderOf(other.file) !== folder)
            return false;
        const { before, after } = (0,diff_change.packagesOf)(other);
        return after?.name === name && before?.version !== after.version;
    });
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
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


/** What only builds or tests with a package does not call anybody with it. */
function isDevelopment({ key }) {
    return key.some((segment) => /^(?:dev|test|build|optional)|[-_.](?:dev|test)$/iu.test(segment));
}
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
        const dev = isDevelopment(subject.change);
        return {
            ...(dev && { severity: "low" }),
            message: `${versions.name} goes from ${versions.was.version} to ${versions.is.version}, which may break its callers`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/sdk-removed.js



const sdkRemoved = {
    id: "sdk-removed",
    title: "SDK removed",
    severity: "medium",
    confidence: "medium",
    summary: "The package by which an integration is called is no longer a dependency, and none takes its place.",
    why: "What still calls the integration fails when it is loaded, and what it was told by (mails, traces, payments) ends with this deploy.",
    check: "Is the integration no longer needed, and is its data kept where it must be?",
    assess(subject) {
        const { change, integration } = subject;
        if (change.from !== "manifest" || change.kind !== "removed" || integration === undefined)
            return undefined;
        if (change.key[0] === "locked" || isDevelopment(change) || isReplaced(subject))
            return undefined;
        const severity = isGoneAltogether(subject) ? "low" : undefined;
        return {
            ...(severity && { severity }),
            message: `${(0,diff_change.leafName)(change.key)} goes: nothing here calls ${integration.name} by it any more`,
        };
    },
};
/** What it was called by, or configured with, goes in the same change: on purpose. */
function isGoneAltogether({ integration, review }) {
    const words = telling(integration.id);
    return review.changes.some(({ from, kind, key, before }) => from !== "manifest" &&
        kind === "removed" &&
        [...key, before?.value?.slice(0, 200) ?? ""].some((text) => telling(text).some((word) => words.includes(word))));
}
/** The same package elsewhere, another major version of it, or another that has a word of its name or of the integration's. */
function isReplaced({ change, integration, review }) {
    const words = [...telling((0,diff_change.leafName)(change.key)), ...telling(integration.id)];
    return review.changes.some(({ from, kind, key }) => from === "manifest" &&
        kind !== "removed" &&
        telling((0,diff_change.leafName)(key)).some((word) => words.includes(word)));
}
/** Words of a package's name that are hardly in another's by chance. */
function telling(name) {
    return (0,key_words/* wordsOf */.Z9)(name).filter((word) => word.length > 2 &&
        !/^(?:com|org|net|client|sdk|api|lib|node|java|python|ruby|core|spring|boot|starter|rails|django|types|azure|aws|google|cloud)$/u.test(word));
}

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
        if (belongs === "no" || change.from !== "config" || was === undefined || is === undefined || was === is)
            return undefined;
        if ([was, is].some((type) => type === "null" || type === "other") || /[${}]/u.test(`${before}${after}`))
            return undefined;
        const same = before?.toLowerCase() === after?.toLowerCase();
        // 5 to "5s" is a new value with a unit, at which other rules look.
        // A number that became a word: whoever expects a port or a count stops at it.
        const worded = was === "number" && /^[A-Za-z][A-Za-z_-]*$/u.test(after ?? "");
        if (belongs === "near" && !worded)
            return undefined;
        if (!same && !worded && was !== "boolean" && is !== "boolean")
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
        const matters = integration !== undefined && !(0,integrations_environment/* isHarmlessPlace */.P5)((0,integrations_environment/* environmentOf */.p7)(path));
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
        if (change === undefined || (0,integrations_environment/* isHarmlessPlace */.P5)((0,integrations_environment/* environmentOf */.p7)(path)))
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
const rules = [
    environmentMismatch,
    insecureTransport,
    networkOpened,
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
    sdkRemoved,
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


/***/ })

};
