export const id = 43;
export const ids = [43];
export const modules = {

/***/ 18043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewCommand: () => (/* binding */ reviewCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
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
/** `1 change`, `2 changes`. */
function counted(count, one, many = `${one}s`) {
    return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listText(parts, last = "and") {
    return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1)}`;
}

// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/report/review-comment.js


/** By this, and not by its words, the comment is known again. */
const reviewMarker = "<!-- deploy-guard:review -->";
/** What the comment may hold before the rest is only counted; GitHub's own limit is 65,536. */
const mostCharacters = 60_000;
const forRows = 50_000;
/** The comment on a pull request: what is needed from whom first, then why. `urlOf` leads to a line of the change. */
function reviewComment(report, urlOf) {
    const rows = rowsOf(report.findings, urlOf);
    const shown = fitting(rows);
    const grave = shown.filter(({ findings }) => findings[0].severity !== "low");
    const slight = shown.filter(({ findings }) => findings[0].severity === "low");
    const parts = [
        reviewMarker,
        headline(report, rows),
        ...tables(grave, report),
        ...(slight.length > 0 ? [folded(`${counted(slight.length, "slight remark")}`, table(slight))] : []),
        leftOut(rows.slice(shown.length)),
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
function rowText(findings, urlOf) {
    const [worst] = findings;
    const { severity, file, line, key, check } = worst;
    const place = (0,report_text/* link */.nf)(`${file}:${line}`, urlOf(file, line));
    const what = key === "" ? place : `${(0,report_text/* code */.aY)(key)}<br>${values(worst)}<br>${place}`;
    const why = findings.map(({ message }) => (0,report_text/* escapeMarkdown */.FV)(capital(message), 300)).join("<br>");
    return `| ${severity} | ${what} | ${why} | ${(0,report_text/* escapeMarkdown */.FV)(check, 300)} |`;
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
        const changes = counted(waiting.reduce((sum, { changes }) => sum + changes, 0), "change needs", "changes need");
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
        return `**${counted(rows.length, "risky change")}, ${approved}**${graded}${files(findings)}.`;
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
    const more = paths.length > 2 ? ` and ${counted(paths.length - 2, "more file")}` : "";
    return ` — ${paths
        .slice(0, 2)
        .map((path) => (0,report_text/* code */.aY)(path, 120))
        .join(", ")}${more}`;
}
/** A person or team that the base branch names, told so that GitHub notifies them; anything else as plain text. */
function mention(owner) {
    return /^@[\w-]{1,39}(?:\/[\w.-]{1,100})?$/u.test(owner) ? owner : (0,report_text/* code */.aY)(owner);
}
function tables(rows, { touched }) {
    const groups = Map.groupBy(rows, ({ integration }) => integration);
    return [...groups].map(([integration, own]) => {
        const known = touched.find(({ id }) => id === integration);
        const title = integration === undefined ? "Beyond any integration" : (0,report_text/* escapeMarkdown */.FV)(integration);
        const grade = known === undefined || known.critical ? "" : " (not critical)";
        return groups.size === 1 && integration !== undefined
            ? table(own)
            : `### ${title}${grade}\n\n${table(own)}`;
    });
}
function table(rows) {
    return ["| | Change | Why it matters | Check |", "|---|---|---|---|", ...rows.map(({ text }) => text)].join("\n");
}
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function leftOut(rows) {
    if (rows.length === 0)
        return "";
    return `_${counted(rows.length, "more change")} (${gradeCounts(rows.map((row) => row.findings[0]))}) did not fit here; all are in the JSON report._`;
}
const reasons = {
    "changed-since": "these changes were altered after it",
    author: "it is by the author",
    committer: "it is by someone who committed to this pull request",
    "not-an-owner": "they are not an owner",
    "unknown-commit": "the commit that was approved can no longer be compared",
    "unknown-member": "this token can't list the team's members",
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
                `${counted(harmless, "harmless change")} in the same files ${harmless === 1 ? "is" : "are"} not listed.`,
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
    return `${JSON.stringify({ findings: rows, risk, integrations }, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/report/review-text.js


/** A review for a terminal: a paragraph for each finding, worst first, and a line of counts. */
function reviewText({ findings, touched, notSeen }, { colour }) {
    const paragraphs = findings.map((finding) => findingText(finding, colour));
    const names = touched.map(({ id }) => id).join(", ");
    const summary = findings.length === 0
        ? `No risky change${touched.length === 0 ? "; no integration is touched" : ` to ${names}`}.`
        : `${counted(findings.length, "finding")}: ${gradeCounts(findings)}.${names === "" ? "" : ` Touched: ${names}.`}`;
    const unseen = notSeen.map((note) => `Could not check: ${(0,report_text/* oneLine */.TN)(note, 300)}`);
    return `${[...paragraphs, [summary, ...unseen].join("\n")].join("\n\n")}\n`;
}
const colours = { critical: "1;31", high: "31", medium: "33", low: "2" };
function findingText({ severity, rule, integration, file, line, key, before, after, message, check }, colour) {
    const grade = colour ? `\u001b[${colours[severity]}m${severity}\u001b[0m` : severity;
    const of = integration === undefined ? "" : ` ${(0,report_text/* oneLine */.TN)(integration)}:`;
    const values = before === undefined
        ? `new: ${shown(after)}`
        : after === undefined
            ? `removed, was ${shown(before)}`
            : `${shown(before)} → ${shown(after)}`;
    return [
        `${grade} ${(0,report_text/* oneLine */.TN)(file, 300)}:${line}`,
        ...(key === "" ? [] : [`  ${(0,report_text/* oneLine */.TN)(key)}: ${values}`]),
        ` ${of} ${(0,report_text/* oneLine */.TN)(message, 400)} [${rule}]`,
        `  Check: ${(0,report_text/* oneLine */.TN)(check, 300)}`,
    ].join("\n");
}
function shown(value) {
    return value === undefined || value === "" ? "empty" : (0,report_text/* oneLine */.TN)(value, 100);
}

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
    const values = key === "" ? "" : ` (${(0,report_text/* oneLine */.TN)(key)}: ${(0,report_text/* oneLine */.TN)(before ?? "absent")} → ${(0,report_text/* oneLine */.TN)(after ?? "absent")})`;
    return {
        ruleId: rule,
        ruleIndex: used.findIndex(({ id }) => id === rule),
        level: levels[severity],
        message: {
            text: `${integration === undefined ? "" : `${(0,report_text/* oneLine */.TN)(integration)}: `}${(0,report_text/* oneLine */.TN)(message, 400)}${values}`,
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

;// CONCATENATED MODULE: ./lib/review/change.js
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

;// CONCATENATED MODULE: ./lib/review/matching.js
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

;// CONCATENATED MODULE: ./lib/review/integration.js


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
    const names = keyNames(key);
    const said = from === "manifest"
        ? mostSpecific(integrations, "package", ({ packages }) => matchText(packages, key.at(-1) ?? "", matchesPackage))
        : [
            ...mostSpecific(integrations, "key", ({ keys }) => {
                const pattern = longest(keys.filter((one) => matchesKey(one, names)));
                return pattern === undefined ? undefined : { pattern, text: keyText(key) };
            }),
            ...hostsOf(change).flatMap((host) => mostSpecific(integrations, "host", ({ hosts, sandboxHosts }) => matchText([...hosts, ...sandboxHosts], host, matchesHost))),
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
    const config = mostSpecific(integrations, "config", (one) => matchText(one.config, file, matchesPath));
    return config.length > 0
        ? config
        : mostSpecific(integrations, "code", (one) => matchText(one.code, file, matchesPath));
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
    return matchesText(plain(pattern), plain(name));
}
function mostSpecific(integrations, by, match) {
    const matches = integrations.flatMap((integration) => {
        const found = match(integration);
        return found === undefined ? [] : [{ integration, because: { by, ...found } }];
    });
    const most = Math.max(...matches.map(({ because }) => specificity(because.pattern)));
    return matches.filter(({ because }) => specificity(because.pattern) === most);
}
function matchText(patterns, text, matches) {
    const pattern = longest(patterns.filter((one) => matches(one, text)));
    return pattern === undefined ? undefined : { pattern, text };
}
function longest(patterns) {
    return patterns.toSorted((left, right) => specificity(right) - specificity(left))[0];
}

;// CONCATENATED MODULE: ./lib/review/key-words.js
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
/** Whether the words hold one of the phrases; a phrase of several words holds when they follow each other. */
function hasPhrase(words, phrases) {
    const text = ` ${words.join(" ")} `;
    return phrases.some((phrase) => text.includes(` ${phrase} `));
}
/** A long list as it reads best: words apart by spaces, or phrases by commas. */
function listed(text) {
    return text.trim().split(text.includes(",") ? /\s*,\s*/u : /\s+/u);
}

;// CONCATENATED MODULE: ./lib/review/attribute.js


/**
 * A timeout says nothing of whose it is: it belongs to the integration whose address or key stands in the same
 * section. In code, to the one integration that the file calls.
 */
function attributeFile({ path, from, settings }, integrations) {
    let looked;
    // Only when a change asks for it: a large file may hold nothing that matters.
    const look = () => {
        looked ??= everythingIn(path, from, settings, integrations);
        return looked;
    };
    return {
        all: () => look().all.map(({ id }) => id),
        of(change) {
            const own = unique(integrationsOf(change, integrations).map(({ integration }) => integration));
            if (own.length > 0)
                return own.map((integration) => ({ integration, belongs: "itself" }));
            if (change.from === "manifest")
                return [];
            const named = unique(integrationsOf(byObjectName(change), integrations).map(({ integration }) => integration));
            if (named.length > 0)
                return named.map((integration) => ({ integration, belongs: "near" }));
            const inCode = change.from === "literal";
            const near = inCode ? look().all : unique(neighbours(change.key, look().known));
            // Beside two it may be of either, and both owners can tell; more is guessing.
            const most = inCode ? 1 : 2;
            return near.length > most ? [] : near.map((integration) => ({ integration, belongs: "near" }));
        },
    };
}
function everythingIn(path, from, settings, integrations) {
    const known = settings.flatMap((setting) => integrationsOf(settingAsChange(path, from, setting), integrations).map(({ integration }) => ({
        key: setting.key,
        integration,
    })));
    return { known, all: unique(known.map(({ integration }) => integration)) };
}
function settingAsChange(file, from, setting) {
    return { file, line: setting.line, key: setting.key, kind: "added", after: setting, from };
}
function unique(integrations) {
    return [...new Map(integrations.map((integration) => [integration.id, integration])).values()];
}
// Sections that refine the one above instead of being about something else.
const refining = listed(`
  http client retry retries timeout timeouts circuit breaker circuitbreaker backoff options settings config connection
  connections pool limits limit rate ratelimit resilience policy request requests auth deploy resources api endpoint
  endpoints webhook webhooks defaults params headers spec template replicas env environment
`);
/** Integrations of the settings in the section that a key is in. */
function neighbours(key, known) {
    let section = key.slice(0, -1);
    while (section.length > 0) {
        const inside = known.filter((other) => section.every((segment, at) => other.key[at] === segment));
        if (inside.length > 0)
            return inside.map(({ integration }) => integration);
        const words = wordsOf(section.at(-1));
        if (words.length > 0 && !words.every((word) => hasPhrase([word], refining)))
            return [];
        section = section.slice(0, -1);
    }
    return key.length === 1 || section.length === 0 ? sameBeginning(key, known) : [];
}
/** A flat file has no sections: variables of one service share the beginning of their names. */
function sameBeginning(key, known) {
    const [first, second] = wordsOf(key[0] ?? "");
    const alike = second === undefined ? [] : known.filter((other) => wordsOf(other.key[0] ?? "")[0] === first);
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

;// CONCATENATED MODULE: ./lib/review/code-language.js
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

;// CONCATENATED MODULE: ./lib/review/formats/format.js
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

;// CONCATENATED MODULE: ./lib/review/formats/tree.js


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
            throw new Unreadable(`holds more than ${maxSettings} values when it is expanded`);
        if (key.length > maxDepth)
            throw new Unreadable(`is nested more than ${maxDepth} levels deep`, at.line);
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
        throw new Unreadable(`is nested more than ${maxDepth} levels deep`, entries[0]?.tree.line);
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
    if (members.length === 0 || !members.every(([name]) => isPosition(name)))
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
        return numberText(source);
    const [digits = source] = /^[\d_]+(?:\.[\d_]+)?(?:[eE][+-]?\d+)?/u.exec(source) ?? [];
    return numberText(digits);
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
const code_settings_maxName = 200;
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
        here.last = [text.slice(0, code_settings_maxName)];
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
        names: new Map(entries.filter(([segment]) => !isPosition(segment))),
        items: entries.filter(([segment]) => isPosition(segment)).map(([, group]) => group),
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
    const name = role === undefined || role === "header-name" ? leafName(key) : "";
    return JSON.stringify([name, type, value, role]);
}

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
        const format = formatOf(formats, name, value);
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
            if (error instanceof Unreadable)
                return [setting];
            throw error;
        }
    });
}

;// CONCATENATED MODULE: ./lib/review/formats/dotenv.js

/** `NAME=value` lines as dotenv, docker and shells read them; quoted values may span lines. */
const dotenv = {
    name: "dotenv",
    matches: (path) => /^\.env(rc)?($|\.)|\.env$|\.env\.[\w.-]+$/u.test(fileName(path)),
    parse(text) {
        const settings = new Map();
        const lines = text.split("\n");
        for (let index = 0; index < lines.length; index += 1) {
            const line = index + 1;
            const parts = /^\s*(?:export\s+)?([\w.-]+)\s*[=:]\s*(.*)$/su.exec(lines[index]);
            if (parts === null) {
                if (/^\s*(#|$|export\s[\w\s]+$)/u.test(lines[index]) || isShell(lines[index]))
                    continue;
                throw new Unreadable("is not a NAME=value line", line);
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
                    throw new Unreadable(`opens a ${quote} that is never closed`, line);
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

;// CONCATENATED MODULE: ./lib/review/formats/hcl.js


/**
 * HCL 2 as Terraform, Packer and Nomad write it: blocks, attributes, objects, lists and literal values. The parsers of
 * it on npm are the Go original in 3 MB or have no positions, so this reads the structure; any other expression
 * (references, calls, conditions) is kept as its source text. Keys and values compare without regard to layout.
 */
const hcl = {
    name: "HCL",
    matches: (path) => /\.(tf|tfvars|hcl|nomad|tofu)$/u.test(fileName(path)),
    parse: (text) => settingsOf(parseHcl(text)),
};
const hcl_maxDepth = 100;
function parseHcl(text) {
    const tokens = hcl_tokensOf(text);
    const lineAt = lineCounter(text);
    let at = 0;
    const peek = () => tokens[at];
    const next = () => tokens[Math.min(at++, tokens.length - 1)];
    const is = (mark) => peek().kind === "mark" && peek().text === mark;
    const fail = (message) => {
        throw new Unreadable(`is not valid HCL: ${message}`, lineAt(peek().offset));
    };
    const skip = (...kinds) => {
        while (peek().kind === "newline" || (peek().kind === "mark" && kinds.includes(peek().text)))
            at += 1;
    };
    function body(depth) {
        if (depth > hcl_maxDepth)
            fail(`nested more than ${hcl_maxDepth} levels deep`);
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
        return { ...nest(entries), line: lineAt(offset) };
    }
    function expression(depth) {
        if (depth > hcl_maxDepth)
            fail(`nested more than ${hcl_maxDepth} levels deep`);
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
        return { value: numberText(text), type: "number" };
    if (kind === "mark" && text === "-" && following.kind === "number") {
        return { value: numberText(`-${following.text}`), type: "number", negative: true };
    }
    if (kind !== "name")
        return undefined;
    if (text === "true" || text === "false")
        return { value: text, type: "boolean" };
    return text === "null" ? { value: "", type: "null" } : undefined;
}
const comment = /#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\//uy;
const hcl_name = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const hcl_number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const hcl_heredoc = /<<-?([\p{L}_][\p{L}\p{N}_]*)\n/uy;
function hcl_tokensOf(text) {
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
            const end = hcl_endOfString(text, at);
            push("string", unescaped(text.slice(at + 1, end - 1)), end);
        }
        else {
            const here = take(hcl_heredoc);
            const word = take(hcl_name) ?? take(hcl_number);
            if (here !== null) {
                const close = new RegExp(`^[ \\t]*${here[1]}[ \\t]*$`, "gmu");
                close.lastIndex = at + here[0].length;
                const end = close.exec(text);
                if (end === null)
                    throw new Unreadable(`is not valid HCL: <<${here[1]} is never closed`, lineCounter(text)(at));
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
function hcl_endOfString(text, start) {
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
    throw new Unreadable('is not valid HCL: a " is never closed', lineCounter(text)(start));
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
    matches: (path) => names.test(fileName(path)),
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
                settings.push(...ini_assignments([...section, pair[1].trim()], withoutComment(pair[2]), line));
            }
            else if (/^[\w.-]+$/u.test(content)) {
                settings.push({ key: [...section, content], value: "", type: "null", line });
            }
            else if (!/\.(?:cfg|conf)$/u.test(path)) {
                // Those names are also used for formats much like INI, whose other lines set nothing.
                throw new Unreadable("is neither a section nor a name with a value", line);
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
function ini_assignments(key, text, line) {
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

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./lib/review/formats/json.js



/** JSON, and JSON with comments and trailing commas, which many tools allow in files named .json. */
const json = {
    name: "JSON",
    matches: (path) => /\.(json|jsonc|json5|webmanifest)$|^\.(babelrc|eslintrc|swcrc)$/u.test(fileName(path)),
    parse: (text) => settingsOf(parseJson(text)),
};
function parseJson(text) {
    const lineAt = lineCounter(text);
    const errors = [];
    const root = (0,main.parseTree)(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
    const [error] = errors;
    if (error !== undefined) {
        throw new Unreadable(`is not valid JSON: ${(0,main.printParseErrorCode)(error.error)}`, lineAt(error.offset));
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
    const value = type === "string" ? String(node.value) : type === "number" ? numberText(source) : source;
    return { kind: "value", value, type, line };
}

// EXTERNAL MODULE: ./node_modules/dot-properties/lib/index.js
var lib = __webpack_require__(82483);
;// CONCATENATED MODULE: ./lib/review/formats/properties.js


/** Java .properties; `payments.stripe.url` is a path of three names, as Spring reads it. */
const properties = {
    name: "Java properties",
    matches: (path) => /\.properties$/u.test(fileName(path)),
    parse(text) {
        const lineAt = lineCounter(text);
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

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var toml_eslint_parser_lib = __webpack_require__(9605);
;// CONCATENATED MODULE: ./lib/review/formats/toml.js



/** TOML 1.0; arrays of tables are lists. */
const toml = {
    name: "TOML",
    matches: (path) => /\.toml$|^pipfile$/u.test(fileName(path)),
    parse: (text) => settingsOf(parseToml(text)),
};
function parseToml(text) {
    const [root] = bodyOf(text);
    return nest(root.body.flatMap((node) => node.type === "TOMLKeyValue"
        ? [{ path: toml_pathOf(node.key), tree: toml_treeOf(node.value) }]
        : node.body.map((pair) => ({
            path: [...node.resolvedKey.map(segment), ...toml_pathOf(pair.key)],
            tree: toml_treeOf(pair.value),
        }))));
}
function bodyOf(text) {
    try {
        return (0,toml_eslint_parser_lib/* parseTOML */.MD)(text).body;
    }
    catch (error) {
        if (error instanceof toml_eslint_parser_lib/* ParseError */.mB)
            throw new Unreadable(`is not valid TOML: ${error.message}`, error.lineNumber);
        throw error;
    }
}
function toml_treeOf(node) {
    const { line } = node.loc.start;
    if (node.type === "TOMLArray")
        return { kind: "list", items: node.elements.map(toml_treeOf), line };
    if (node.type === "TOMLInlineTable") {
        const tree = nest(node.body.map(({ key, value }) => ({ path: toml_pathOf(key), tree: toml_treeOf(value) })));
        return { ...tree, line };
    }
    if (node.kind === "string")
        return { kind: "value", value: node.value, type: "string", line };
    if (node.kind === "boolean")
        return { kind: "value", value: String(node.value), type: "boolean", line };
    if (node.kind === "integer" || node.kind === "float") {
        return { kind: "value", value: numberText(node.number), type: "number", line };
    }
    return { kind: "value", value: node.datetime, type: "other", line };
}
function toml_pathOf({ keys }) {
    return keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value));
}
function segment(key) {
    return typeof key === "number" ? `[${key}]` : key;
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./lib/review/formats/xml.js



/**
 * XML: elements and attributes are names alike. Elements told apart by a `name`, `key` or `id` go by it
 * (`<add key="Timeout" value="30"/>`). Entities of a document's own are not expanded.
 */
const xml = {
    name: "XML",
    matches: (path) => /\.(xml|config|csproj|fsproj|vbproj|props|targets|wsdl)$/u.test(fileName(path)),
    parse: (text) => settingsOf(parseXml(text)),
};
const xml_maxDepth = 200;
function parseXml(text) {
    const parser = new saxes/* SaxesParser */.wT({ position: true });
    const root = { name: "", line: 1, attributes: [], children: [], text: "", textLine: 1 };
    const open = [root];
    const here = () => open.at(-1);
    parser.on("error", (error) => {
        throw new Unreadable(`is not valid XML: ${error.message.replace(/^\d+:\d+: /u, "")}`, parser.line);
    });
    parser.on("opentagstart", ({ name }) => {
        if (open.length > xml_maxDepth)
            throw new Unreadable(`is nested more than ${xml_maxDepth} levels deep`, parser.line);
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
        here().children.push({ name: element.name, tree: xml_treeOf(element), isNamed });
    });
    parser.write(text).close();
    return xml_treeOf(root);
}
function xml_treeOf({ line, attributes, children, text, textLine }) {
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
    matches: (path) => /\.(ya?ml|ya?ml\.(tmpl|tpl|j2|gotmpl|erb))$|^\.(clang-format|yamllint)$/u.test(fileName(path)),
    parse(text) {
        try {
            return settingsOfDocuments(text);
        }
        catch (error) {
            const template = hideTemplates(text);
            if (template === undefined || !(error instanceof Unreadable))
                throw error;
            return settingsOfDocuments(template.text).map(template.restore);
        }
    },
};
function settingsOfDocuments(text) {
    return parseYaml(text).flatMap(({ name, tree }) => settingsOf(tree, name));
}
const maxDocuments = 2_000;
function parseYaml(text) {
    const lineAt = lineCounter(text);
    const trees = [];
    // The check for unique keys compares each with all others; of keys given twice the last one counts here.
    const composer = new dist/* Composer */.Dk({ uniqueKeys: false, logLevel: "silent" });
    for (const { contents, errors } of composer.compose(yaml_tokensOf(text, lineAt), false, text.length)) {
        const [error] = errors;
        if (error?.message.includes("call stack"))
            throw new Unreadable("is nested too deeply to be read as YAML");
        if (error !== undefined) {
            throw new Unreadable(`is not valid YAML: ${error.message.split("\n")[0]}`, lineAt(error.pos[0]));
        }
        if (trees.length === maxDocuments)
            throw new Unreadable(`holds more than ${maxDocuments} documents`);
        if (contents !== null)
            trees.push(expand(contents, lineAt));
    }
    return trees.map((tree, index) => ({ name: documentName(tree, index), tree }));
}
/** Stops at the first error: the parser would collect a million of them before it gave up. */
function* yaml_tokensOf(text, lineAt) {
    for (const token of new dist/* Parser */.iX().parse(text)) {
        if (token.type === "error") {
            throw new Unreadable(`is not valid YAML: ${token.message.split("\n")[0]}`, lineAt(token.offset));
        }
        yield token;
    }
}
function documentName(tree, index) {
    const name = objectName(tree) ?? springProfile(tree);
    if (name !== undefined)
        return [name];
    // The first has no prefix: that a second document follows changes nothing in it.
    return index === 0 ? [] : [`[${index}]`];
}
function springProfile(tree) {
    let at = tree;
    for (const name of ["spring", "config", "activate"])
        at = at && memberAt(at, name);
    return at && textAt(at, "on-profile");
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
            throw new Unreadable(`expands to more than ${maxNodes} values`);
        const line = lineAt(node?.range?.[0] ?? 0);
        if (node === null)
            return { kind: "value", value: "", type: "null", line };
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = anchors.get(node.source);
            if (target === undefined)
                throw new Unreadable(`refers to an unknown anchor *${node.source}`, line);
            if (open.has(target))
                throw new Unreadable(`holds itself through *${node.source}`, line);
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
            const name = (0,dist/* isScalar */.jn)(key) ? String(key.source ?? key.value ?? "") : yaml_keyText(treeOf(key));
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
        throw new Unreadable("merges something that is not a mapping with <<", tree.line);
    return tree.members;
}
function itemNode(item) {
    return (0,dist/* isPair */.tO)(item) ? item.value : item;
}
/** `a: {{ .x }}` in a template would otherwise be a mapping with a mapping as its key. */
function yaml_keyText(tree) {
    if (tree.kind !== "value")
        throw new Unreadable("has a mapping or list as a key", tree.line);
    return tree.value;
}
function scalarValue(scalar) {
    const { value, source = String(value) } = scalar;
    if (typeof value === "string")
        return { value, type: "string" };
    if (typeof value === "number" || typeof value === "bigint")
        return { value: numberText(source), type: "number" };
    if (typeof value === "boolean")
        return { value: String(value), type: "boolean" };
    return value === null ? { value: "", type: "null" } : { value: source, type: "other" };
}

;// CONCATENATED MODULE: ./lib/review/formats/index.js








/** Every format that is read by key; the first that matches reads the file. */
const formats = [yaml, json, toml, dotenv, properties, ini, xml, hcl];

;// CONCATENATED MODULE: ./lib/review/literals.js

/** Code whose literals are settings whatever they are called: settings.py, config/payments.ts, initializers/*.rb. */
const configurationCode = /(?:^|\/)(?:(?:settings|config|configuration|conf|env|environment|constants)(?:[._-][\w.-]+)?|[\w.-]+[._-](?:config|settings|conf|env))\.\w+$|(?:^|\/)(?:config|settings|initializers|environments)\/(?:[^/]+\/){0,6}[^/]+$/iu;
/** Names whose number or switch decides how a call behaves. */
const behaviour = /time_?out|deadline|retr(?:y|ies)|attempt|back_?off|delay|interval|max|min|limit|pool|page_?size|per_?page|batch|rate|quota|concurren|parallel|threshold|breaker|circuit|ttl|expir|replica|worker|thread|verif|insecure|reject_?unauthorized|cert|danger|trust|hostname|strict|ssl|tls|secure|version|keep_?alive|idempot|sandbox|test_?mode|live_?mode|debug|enabled?$|disabled?$|webhook|callback|redirect/iu;
const literals_text = /time_?out|version|region|account|tenant|host|url|uri|endpoint|domain|base|sandbox|mode|environment|auth|token|secret|passw|api_?key|access_?key|private_?key|credential|client_?id|header|scheme|webhook|callback|topic|queue|bucket|stripe-|x-/iu;
const scheme = /^[a-z][a-z0-9+.-]{1,20}:\/\/\S/iu;
const host = /^(?:[a-z0-9_*-]{1,63}\.){1,8}(?:com|net|org|io|dev|app|cloud|ai|co|eu|us|uk|de|fr|jp|in|br|ca|au|ch|me|sh|so|tech|systems|services|internal|local|localdomain|test|example|invalid|svc)(?::\d{1,5})?(?:\/\S*)?$|^localhost(?::\d{1,5})?(?:\/\S*)?$|^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?$/iu;
/** Long, without spaces, letters and digits mixed: an identifier or a credential. */
const opaque = /^(?=[^\d]*\d)(?=[^a-z]*[a-z])[\w\-+/=.:]{16,}$/iu;
function isConfigurationCode(path) {
    return configurationCode.test(path);
}
/** The literals of a source file that say how others are called, and the environment variables that it reads. */
function literalsIn(source, language) {
    return codeSettings(source, language).flatMap((setting) => {
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
        return literals_text.test(name) || opaque.test(value) ? [setting] : [];
    });
}
/** Longer strings are prose, templates or data. */
const maxLiteral = 2_000;

;// CONCATENATED MODULE: ./lib/review/manifests.js





const named = (pattern) => (path) => pattern.test(fileName(path));
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
    return path.reduce((here, name) => here && memberAt(here, name), tree);
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
        const source = ["git", "url", "path", "file"].flatMap((kind) => textAt(entry, kind) ?? []);
        const pin = ["rev", "ref", "tag", "branch"].flatMap((kind) => textAt(entry, kind) ?? []);
        const text = version?.kind === "value" ? version.value : [...source, ...pin].join("#");
        return dependency(group, name, text, version?.line ?? entry.line);
    });
}
function parsePackageJson(text) {
    const root = parseJson(text);
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
    const root = parseJson(text);
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
    const root = parseToml(text);
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
    const root = parseToml(text);
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
    const project = at(parseXml(text), "project");
    const properties = new Map(membersOf(at(project, "properties")).flatMap(([name, tree]) => tree.kind === "value" ? [[name, tree.value]] : []));
    const resolve = (version) => version.replaceAll(/\$\{([^}]{1,200})\}/gu, (reference, name) => properties.get(name) ?? reference);
    const parent = itemsOf(at(project, "parent"));
    const managed = itemsOf(at(project, "dependencyManagement", "dependencies", "dependency"));
    return [...parent, ...managed, ...itemsOf(at(project, "dependencies", "dependency"))].flatMap((entry) => {
        const [group, artifact] = [textAt(entry, "groupId"), textAt(entry, "artifactId")];
        if (group === undefined || artifact === undefined)
            return [];
        const version = at(entry, "version");
        const text = version?.kind === "value" ? resolve(version.value) : undefined;
        const kind = textAt(entry, "scope") === "test" ? "devDependencies" : "dependencies";
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
    const root = parseToml(text);
    return membersOf(at(root, "libraries")).flatMap(([, library]) => {
        if (library.kind === "value") {
            const [, name, version] = /^([^:]+:[^:]+):(.+)$/u.exec(library.value) ?? [];
            return name === undefined ? [] : [dependency("dependencies", name, version, library.line)];
        }
        const name = textAt(library, "module") ?? `${textAt(library, "group")}:${textAt(library, "name")}`;
        const written = at(library, "version");
        const reference = written?.kind === "mapping" ? textAt(written, "ref") : undefined;
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
    const root = parseToml(text);
    const scopes = [root, at(root, "workspace"), ...membersOf(at(root, "target")).map(([, target]) => target)];
    return scopes.flatMap((scope) => [
        ...mapped("dependencies", at(scope, "dependencies")),
        ...mapped("devDependencies", at(scope, "dev-dependencies")),
        ...mapped("devDependencies", at(scope, "build-dependencies")),
    ]);
}
function parseDotnet(text) {
    const root = parseXml(text);
    const project = at(root, "Project");
    const groups = itemsOf(at(project, "ItemGroup"));
    const references = groups.flatMap((group) => ["PackageReference", "PackageVersion"].flatMap((name) => itemsOf(at(group, name))));
    return [...references, ...itemsOf(at(root, "packages", "package"))].flatMap((entry) => {
        const name = textAt(entry, "Include") ?? textAt(entry, "Update") ?? textAt(entry, "id");
        const version = at(entry, "Version") ?? at(entry, "version") ?? at(entry, "VersionOverride");
        const text = version?.kind === "value" ? version.value : undefined;
        return name === undefined ? [] : [dependency("dependencies", name, text, version?.line ?? entry.line)];
    });
}

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
    if (manifests.some(({ matches }) => matches(path)) || formats.some(({ matches }) => matches(path)))
        return true;
    // What tests call is made up; what configures them is not.
    return codeLanguage(path) !== undefined && (isConfigurationCode(path) || !testCode.test(path));
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
const diff_file_maxDepth = 300;
const maxExpanded = 20_000_000;
/** Keys repeat the names above them and anchors repeat values: a small file can be told in gigabytes. */
function bounded(settings) {
    let expanded = 0;
    for (const { key, value = "", line } of settings) {
        if (key.length > diff_file_maxDepth)
            throw new Unreadable(`is nested more than ${diff_file_maxDepth} levels deep`, line);
        expanded += key.reduce((length, segment) => length + segment.length, value.length);
        if (expanded > maxExpanded)
            throw new Unreadable(`expands to more than ${maxExpanded} characters`, line);
    }
    return settings;
}
/** A manifest is read for what it depends on, a format by key, configuration in code whole, other code for literals. */
function readerOf(path, text) {
    const manifest = manifests.find(({ matches }) => matches(path));
    if (manifest !== undefined)
        return { ...manifest, from: "manifest" };
    const format = formatOf(formats, path, text);
    if (format !== undefined) {
        const parse = () => expandEmbedded(format.parse(text, path), text, formats);
        return { name: format.name, from: "config", parse };
    }
    const language = codeLanguage(path);
    if (language === undefined)
        return undefined;
    return isConfigurationCode(path)
        ? { name: "code", from: "config", parse: () => codeSettings(text, language) }
        : { name: "code", from: "literal", parse: () => literalsIn(text, language) };
}
/** The file is hostile until proven otherwise: whatever a parser throws is a problem of the file. */
function problemOf(error, format) {
    if (error instanceof Unreadable) {
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

;// CONCATENATED MODULE: ./lib/review/environment.js

const environment_names = {
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
    dev: "development",
    develop: "development",
    development: "development",
    local: "development",
    localhost: "development",
    test: "test",
    tests: "test",
    testing: "test",
    ci: "test",
};
const testFolder = /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|__fixtures__|testdata|test-data|mocks?|__mocks__|stubs?|e2e|cypress|snapshots|__snapshots__)\//iu;
const testFile = /(?:[._-](?:test|tests|spec|e2e|mock|stub|fixture)\.|(?:^|\/)(?:test_|conftest\.)|(?:Tests?|Spec|IT)\.(?:java|kt|cs|php|scala|rb)$|_(?:test|spec)\.)/u;
const sample = /(?:^|[/._-])(?:examples?|samples?|dist|tmpl|template)(?:$|[._-])|(?:^|\/)(?:examples?|samples?|demos?)\//iu;
const documentation = /\.(?:mdx?|rst|adoc)$|(?:^|\/)(?:docs?|documentation)\/|(?:^|\/)(?:readme|changelog|license)/iu;
// Lock files follow from the manifests, which are reviewed.
const environment_generated = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|packages\.lock\.json|[\w.-]+\.lock|go\.sum|gradle\.lockfile)$|\.min\.\w+$|\.(?:snap|map)$/iu;
/** By the path of a file, and by the keys above a setting: `staging:` in a shared file is about staging. */
function environmentOf(file, key = []) {
    if (documentation.test(file))
        return "documentation";
    if (environment_generated.test(file))
        return "generated";
    if (testFolder.test(file) || testFile.test(file))
        return "test";
    if (sample.test(file))
        return "sample";
    const byKey = key.slice(0, -1).map((segment) => environment_names[segment.toLowerCase()]);
    const bySegment = file
        .split("/")
        .reverse()
        .flatMap((segment) => wordsOf(segment).reverse())
        .map((word) => environment_names[word]);
    return [...byKey, ...bySegment].find((environment) => environment !== undefined) ?? "unknown";
}
/** Whether the file is part of what serves customers, as far as can be told. */
function ships(environment) {
    return environment === "production" || environment === "unknown";
}
/** Whether nothing that runs for customers reads the file. */
function isHarmlessPlace(environment) {
    return !ships(environment) && environment !== "staging";
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

;// CONCATENATED MODULE: ./lib/review/credential-key.js


const credentials = listed(`
  password, passwd, passphrase, passcode, pwd, pass, pw, secret, secrets, token, tokens, credential,
  credentials, creds, apikey, apisecret, apitoken, accesskey, secretkey, privatekey, authkey, accesstoken,
  authtoken, clientsecret, key, auth, authorization, bearer, jwt, cookie, signature, sig, salt, otp, pin,
  sas, hmac, mnemonic, seed, pem, p12, pfx, keystore, license, dsn, connectionstring, connection string
`);
// Said of a credential without being one: its address, its name, how long it lives, how many there are.
const about = listed(`
  timeout ttl expiry expires expiration expire age lifetime seconds secs ms millis minutes hours days
  limit min max length size count enabled enable disabled disable required require url uri endpoint host
  path header headers type scheme algorithm alg prefix version rotation policy issuer audience scope
  scopes provider field param column file filename dir location region mode strategy method grant flow
  retries ref name arn id in optional
`);
// Keys in the sense of a map, a table or a public half.
const harmless = listed(`
  public key, publishable key, partition key, primary key, sort key, foreign key, cache key, routing key,
  max tokens, min tokens, total tokens, prompt tokens, completion tokens, output tokens, input tokens,
  token limit, tokens per, max token, public token, key prefix, pass through, pool pre
`);
const secretFolders = ["secrets", "secret", "credentials", "creds", "stringdata", "passwords", "tokens"];
/** Whether this one name says that its value is a credential. */
function isCredentialName(name) {
    const words = wordsOf(name);
    if (hasPhrase(words, harmless) || about.includes(words.at(-1) ?? ""))
        return false;
    // `sessionkey`, `dbpassword`: written as one word.
    return (hasPhrase(words, credentials) ||
        /(?:password|passwd|secret|token|apikey|privatekey|credentials?)$/u.test(words.at(-1) ?? ""));
}
/** Whether a key path looks like that of a credential, by its own name or because it lies among secrets. */
function isCredentialKey(key) {
    const names = key.filter((segment) => !isPosition(segment));
    // Kubernetes names a secret and a key in it: where the credential lies, not what it is.
    if (names.some((name) => /^(?:secretKeyRef|secretRef|configMapKeyRef|fieldRef)$/u.test(name)))
        return false;
    const own = names.findLast((name) => !/^(?:default|value|val|text|literal|content|#text)$/iu.test(name)) ?? "";
    if (isCredentialName(own))
        return true;
    if (about.includes(wordsOf(own).at(-1) ?? ""))
        return false;
    return names
        .slice(0, -1)
        .some((name) => secretFolders.includes(name.toLowerCase().replace(/[^a-z]/gu, "")));
}

;// CONCATENATED MODULE: ./lib/review/high-entropy.js
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

// EXTERNAL MODULE: ./node_modules/@secretlint/secretlint-rule-preset-recommend/module/index.js
var secretlint_rule_preset_recommend_module = __webpack_require__(31577);
;// CONCATENATED MODULE: ./lib/review/known-secrets.js


/**
 * Beginnings that vendors publish, so that showing them tells nothing but the kind of the credential.
 * secretlint's rules lack most of these (Stripe, Twilio, …), and the beginning is what a reader recognises.
 */
const publicPrefixes = listed(`
  sk_live_ sk_test_ rk_live_ rk_test_ pk_live_ pk_test_ whsec_ ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ glpat-
  glptt- gldt- xoxb- xoxp- xoxa- xoxr- xoxs- xapp- sk-ant- sk-proj- sk-svcacct- sk-or- AKIA ASIA AIza
  ya29. GOCSPX- npm_ pypi- dop_v1_ shpat_ shpss_ shpca_ shppa_ sq0atp- sq0csp- hvs. hvb. lin_api_ ntn_
  gsk_ glsa_ figd_ dckr_pat_ rubygems_ NRAK- sntrys_ sntryu_ PMAK- sbp_ access_token$production$
  access_token$sandbox$
`);
// These begin ordinary words too, so they are shown but don't prove a token.
const weakPrefixes = listed(`
  sk- SG. key- EAAA dapi hf_ glc_ phc_ phx_ r8_ re_ eyJ
`);
const prefixed = new RegExp(`(?<![A-Za-z0-9])(?:${publicPrefixes.map((prefix) => prefix.replace(/[.$]/gu, "\\$&")).join("|")})[A-Za-z0-9_\\-.]{8,}`, "gu");
const twilio = /(?<![A-Za-z0-9])(?:AC|SK)[0-9a-f]{32}(?![A-Za-z0-9])/gu;
const privateKey = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*/gu;
/** The public beginning of a known kind of token; empty when it is none. */
function publicPrefix(secret) {
    return [...publicPrefixes, ...weakPrefixes].reduce((best, prefix) => (prefix.length > best.length && secret.startsWith(prefix) ? prefix : best), "");
}
const detectors = secretlint_rule_preset_recommend_module/* rules */.a.filter((rule) => !rule.meta.id.endsWith("filter-comments"));
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

;// CONCATENATED MODULE: ./lib/review/redact.js



/** Longer text is not looked into but hidden as a whole: it bounds the time, and nobody reads it in a comment. */
const redact_mostCharacters = 4096;
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
    return references.some((reference) => reference.test(bare)) && knownSecrets(bare).length === 0;
}
const redact_scheme = /^(?:Bearer|Basic|Token|Digest|ApiKey|Negotiate|AWS4-HMAC-SHA256) +/iu;
/** A credential as it may be shown: its public beginning and its length. */
function mask(secret) {
    const shown = redact_scheme.exec(secret)?.[0] ?? "";
    return `${shown}${publicPrefix(secret.slice(shown.length))}…(${[...secret].length} chars)`;
}
// `scheme://user:password@host`; a password may hold a slash, so with a colon before it the last @ counts.
const userinfo = /(:\/\/)([^\s/?#@"'<>]{1,512}|[^\s/?#@:"'<>]{0,256}:[^\s"'<>]{0,512})@(?=[\w[(])/gu;
// The same without a scheme (`root:hunter2@tcp(db)`); an image's digest is none.
const bareUserinfo = /(?<![\w/.:])([\w.%+-]{1,64}:(?!\/\/))([^\s:@"'<>]{1,256})@(?!sha256)(?=[\w[(])/gu;
const oracle = /(:thin:[^\s/@]{0,64}\/)([^\s@"'<>]{1,256})@/gu;
const query = /([?&;#]([\w.[\]-]{1,64})=)([^&#\s"'<>]{1,2048})/gu;
// All small letters is prose: "Basic authentication".
const bearer = /\b((?:Bearer|Basic|Digest|ApiKey)\s{1,3})(?![a-z]+[.,]?(?:\s|$))([^\s"'<>]{6,})/gu;
const flag = /((?:^|\s)--?([A-Za-z][\w-]{1,40})[ =])([^\s"']{1,512}|"[^"]{0,512}"|'[^']{0,512}')/gu;
// `name: value`, `"name": "value"`, `name=value`, `<name>value<`; inside JSON inside a string the quotes are escaped.
const pair = /(?<![?&#\w.-])(([A-Za-z][\w.-]{0,63})(?:\\{0,3}["'`\]]){0,2}[ \t]{0,4}(?:=>|:=|[:=>])[ \t]{0,4})(\\{0,3}"(?:[^"\\\n]|\\[^"\n])*|\\{0,3}'(?:[^'\\\n]|\\[^'\n])*|[^\n<"'][^\n<]*)/gu;
/** Hides what the key of a pair inside a text calls a credential. */
function maskNamed(text, pattern) {
    return text.replace(pattern, (whole, lead, name, value) => {
        if (!isCredentialName(name))
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
    if (text.length > redact_mostCharacters)
        return mask(text);
    const bare = text
        .replace(userinfo, (whole, lead, secret) => secret.split(":").every(isReference) ? whole : `${lead}${mask(secret)}@`)
        .replace(oracle, (_, lead, secret) => `${lead}${mask(secret)}@`)
        .replace(bareUserinfo, (whole, lead, secret) => isPlain(secret) ? whole : `${lead}${mask(secret)}@`)
        .replace(query, (whole, lead, name, secret) => isCredentialName(name) && !isPlain(secret) ? `${lead}${mask(secret)}` : whole)
        .replace(bearer, (whole, lead, secret) => isPlain(secret) ? whole : lead + mask(secret));
    const named = maskNamed(maskNamed(bare, flag), pair);
    return maskSpans(named, [...knownSecrets(named), ...highEntropy(named)]);
}
/** A value as it may be shown, under its key. */
function redact(value, key = []) {
    return isCredentialKey(key) && !isPlain(value) ? mask(value) : redactText(value);
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

;// CONCATENATED MODULE: ./lib/review/removal.js


/** Tells for each removed setting what became of it; `changes` are those of the whole pull request. */
function removals(changes) {
    const added = new Map();
    for (const { kind, after, key } of changes) {
        const value = after?.value ?? "";
        if (kind !== "added" || value === "")
            continue;
        const known = added.get(value);
        if (known === undefined)
            added.set(value, [wordsOf(leafName(key))]);
        else
            known.push(wordsOf(leafName(key)));
    }
    return (change, file) => {
        const { before, after, kind } = change;
        if (before === undefined || after !== undefined || kind !== "removed")
            return undefined;
        const words = wordsOf(leafName(before.key));
        if (added.get(before.value ?? "")?.some((other) => other.some((word) => words.includes(word))))
            return "elsewhere";
        if (file.texts !== undefined && file.texts.after === undefined)
            return "whole";
        if (change.from === "literal")
            return isComputed(leafName(before.key), file) ? "computed" : "alone";
        return isGoneWhole(before.key, file.settings.after) ? "whole" : "alone";
    };
}
function isGoneWhole(key, after) {
    const parent = key.slice(0, -1);
    if (parent.length > 0) {
        return !after.some((other) => other.key.length > parent.length && parent.every((segment, at) => other.key[at] === segment));
    }
    // A flat file has no sections: variables of one service share the beginning of their names.
    const [first] = wordsOf(leafName(key));
    return !after.some((other) => wordsOf(leafName(other.key))[0] === first);
}
/** Whether the name is written as often as before: then something other than a literal is assigned to it. */
function isComputed(name, { texts }) {
    const count = (text = "") => text.split(name).length;
    return texts !== undefined && name !== "" && count(texts.after) >= count(texts.before);
}

;// CONCATENATED MODULE: ./lib/review/address.js

const url = /^([a-z][a-z\d+.-]{0,40}):\/\/(?:[^\s/?#]{0,512}@)?(\[[\da-f:]{2,45}\]|[^\s/?#:,[\]]{1,253})(?::(\d{1,5}))?([^\s?#]*)/iu;
const bareHost = /^((?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{1,30}|localhost|(?:\d{1,3}\.){3}\d{1,3})\.?(?::(\d{1,5}))?(\/[^\s?#]*)?(?:$|[?#,])/iu;
const addressWords = listed(`
  url uri endpoint endpoints host hosts hostname server servers address addr domain origin site base broker brokers
  bootstrap webhook callback redirect
`);
/** Whether a key is about an address. */
function isAddressKey(words) {
    return hasPhrase(words, addressWords);
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
const keys = listed(`
  api version, apiversion, version, stripe version, anthropic version, x ms version, notion version,
  square version, graph version, api release, protocol version
`);
function versionOfKey({ change, words, nearWords, before, after, belongs }) {
    if (change.from === "manifest" || !hasPhrase(words, keys))
        return undefined;
    // Kubernetes' own `apiVersion`, or the version of a chart, an image, a file format.
    if (change.key.at(-1) === "apiVersion" && /\//u.test(after))
        return undefined;
    if (hasPhrase(nearWords, [
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

const schemeKeys = listed(`
  auth type, auth scheme, auth method, auth mode, authentication type, authentication method,
  authentication, auth, authorization type, grant type, auth strategy, auth provider, auth flow,
  credential type, credentials type, token type, security protocol, sasl mechanism
`);
const signatureKeys = listed(`
  signature method, signature algorithm, signing algorithm, signing method, jwt algorithm, jwt alg,
  signature version, hash algorithm, algorithm, alg
`);
const checkKeys = listed(`
  verify signature, signature verification, verify signatures, check signature, validate signature,
  verify webhook, webhook verification, require signature, signed, verify token, verify jwt,
  validate token, require auth, auth enabled, authentication enabled, auth required
`);
const scopeKeys = listed(`
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
        if (hasPhrase(nearWords, checkKeys) && off(after) && !off(before)) {
            return {
                severity: "critical",
                message: "signatures or tokens are no longer checked: anyone can send what looks like a real event",
            };
        }
        if (after === undefined)
            return undefined;
        const header = [before, after].map((value) => /^(Bearer|Basic|Token|Digest|ApiKey|Api-Key|AWS4-HMAC-SHA256)\s/iu.exec(value)?.[1]?.toLowerCase());
        if (header[0] !== header[1] &&
            (header[0] !== undefined || wordsOf(words.join(" ")).includes("authorization"))) {
            return {
                message: `calls are authorised as ${header[1] ?? "something else"} instead of ${header[0] ?? "before"}`,
            };
        }
        const named = hasPhrase(nearWords, schemeKeys) || hasPhrase(nearWords, signatureKeys);
        if (named && schemes.test(before) && (schemes.test(after) || /^[\w-]{2,30}$/u.test(after))) {
            const none = /^(?:none|anonymous|plain|plaintext)$/iu.test(after);
            return {
                ...(none && { severity: "critical" }),
                message: `calls are authenticated by ${shown.after} instead of ${shown.before}`,
            };
        }
        if (hasPhrase(words, signatureKeys) && /^[\w-]{2,30}$/u.test(after)) {
            const none = /^none$/iu.test(after);
            return {
                ...(none && { severity: "critical" }),
                message: `calls are signed with ${shown.after} instead of ${shown.before}`,
            };
        }
        if (hasPhrase(words, scopeKeys))
            return { severity: "medium", message: "tokens are asked for another scope, audience or tenant" };
        return undefined;
    },
};

// EXTERNAL MODULE: ./node_modules/parse-duration/index.js + 1 modules
var parse_duration = __webpack_require__(97595);
;// CONCATENATED MODULE: ./lib/review/duration.js


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
    const last = wordsOf(key.at(-1) ?? "").at(-1) ?? "";
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


const backoffs = listed(`
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
        const inRetry = hasPhrase(nearWords, ["retry", "retries"]) &&
            hasPhrase(words, [
                "delay",
                "wait",
                "interval",
                "factor",
                "multiplier",
                "exponential",
                "strategy",
                "randomize",
            ]);
        if (!hasPhrase(nearWords, backoffs) && !inRetry)
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

const sizes = listed(`
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
        if (belongs === "no" || before === undefined || after === undefined || !hasPhrase(nearWords, sizes))
            return undefined;
        if (hasPhrase(nearWords, ["rate", "retry", "memory", "cpu", "timeout", "retries"]))
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

const counts = listed(`
  replicas, replica count, min replicas, max replicas, instances, instance count, min instances,
  max instances, desired count, min size, max size, desired capacity, min scale, max scale, workers,
  worker count, web concurrency, concurrency, consumers, consumer count, threads, max threads, processes,
  num workers, parallelism, listeners, reserved concurrency, reserved concurrent executions,
  min machines running
`);
const capacity_cut_sizes = listed(`
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
        const counted = hasPhrase(words, counts) ||
            (hasPhrase(nearWords, counts) && hasPhrase(words, ["count", "min", "max", "size", "limit", "number"]));
        const [was, is] = [amountOf(before), amountOf(after)];
        if (was === undefined || is === undefined || !(was > 0) || !(counted || hasPhrase(words, capacity_cut_sizes)))
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
const capacity_cut_units = {
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
    const factor = parts[2] === "M" ? 1e6 : capacity_cut_units[parts[2].toLowerCase()];
    return factor === undefined ? undefined : Number(parts[1]) * factor;
}

;// CONCATENATED MODULE: ./lib/review/rules/circuit-breaker-changed.js

const breakers = listed(`
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
        if (belongs === "no" || before === undefined || before === after || !hasPhrase(pathWords, breakers))
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
        if (times >= 3 || (Number(after) >= 100 && hasPhrase(nearWords, ["percentage", "rate"]))) {
            return { severity: "medium", message: "the breaker opens much later: many more calls fail first" };
        }
        if (times <= 1 / 3 && times > 0 && hasPhrase(nearWords, ["threshold", "failures", "errors"])) {
            return {
                severity: "low",
                message: "the breaker opens much sooner: a few errors may cut the service off",
            };
        }
        return undefined;
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/credential-reference-changed.js



/** Where Kubernetes, compose and CI name the secret that is to be used. */
const pointers = /(?:^|\.)(?:secretKeyRef|secretRef|secretName|existingSecret|secretProviderClass|credentialsSecret|imagePullSecrets|remoteRef|secret_name|secret_id|secret_arn|secretArn|credentials_?(?:id|file|path)|key_?vault)(?:\.|$)/iu;
const accounts = listed(`
  account, account id, account sid, merchant, merchant id, merchant account, tenant, tenant id, client id, app id, project id,
  organization id, organisation id, org id, subscription id, workspace id
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
        if (hasPhrase(words, accounts) && change.from === "config" && !isReference(before)) {
            return {
                severity: "medium",
                message: `the calls act for another account (${shown.after}, was ${shown.before})`,
            };
        }
        const points = pointers.test(change.key.join("."));
        const credential = isCredentialKey(change.key);
        if (!points && !(credential && isReference(after)))
            return undefined;
        if (!points && !isReference(before)) {
            return {
                severity: "medium",
                message: `the credential now comes from ${shown.after} instead of standing in the file`,
            };
        }
        return { message: `the credential comes from ${shown.after} instead of ${shown.before}` };
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/webhook-url-changed.js


const words = listed(`
  webhook, webhooks, hook, hooks, callback, callbacks, redirect, redirect uri, redirect uris, return url,
  notify url, notification url, ipn, postback, reply url, acs url, success url, cancel url
`);
/** Whether a key is about where the vendor calls back, or sends people back to. */
function isWebhookKey(nearWords) {
    return hasPhrase(nearWords, words);
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
    assess({ change, words, nearWords, before, after, integration, belongs }) {
        const [was, is] = [parseAddress(before, words), parseAddress(after, words)];
        if (was === undefined || is === undefined || before === after)
            return undefined;
        if (belongs === "no" || isWebhookKey(nearWords))
            return undefined;
        if (was.host !== is.host) {
            if (ownerDomain(was.host) !== ownerDomain(is.host)) {
                return { message: `calls go to ${is.host}, which is not a host of ${ownerDomain(was.host)}` };
            }
            const known = integration?.hosts.some((pattern) => matchesHost(pattern, is.host)) === true;
            return {
                message: `calls go to ${is.host} instead of ${was.host}`,
                ...(known && { severity: "medium" }),
            };
        }
        if ((was.port ?? "") !== (is.port ?? "") && was.scheme === is.scheme) {
            return { severity: "medium", message: `calls go to another port of ${is.host}` };
        }
        const path = (text) => withoutVersion(text.replace(/\/+$/u, ""));
        if (path(was.path) === path(is.path))
            return undefined;
        // In code, that is how another call of the same API is written.
        const severity = change.from === "literal" ? "low" : "medium";
        return { severity, message: `calls go to another path of ${is.host}` };
    },
};
/** A version in the path is told apart: the rule for API versions speaks of it. */
function withoutVersion(path) {
    return path.replace(/\/v\d[\w.-]*(?=\/|$)|\/\d{4}-\d{2}(?:-\d{2})?(?=\/|$)/giu, "/v");
}

;// CONCATENATED MODULE: ./lib/review/variable-uses.js

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
        for (const { key, value = "", role, line } of settingsIn(file, text)) {
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

;// CONCATENATED MODULE: ./lib/review/stage.js



const testWord = /^(?:sandbox\d*|sbx|staging|stage|stg|test\d*|tests|testing|tst|dev\d*|develop|development|uat|qa|demo|mock|mocks|fake|preprod|nonprod)$/u;
const testToken = /^(?:sk_test_|rk_test_|pk_test_|rzp_test_|test_|TEST-|sandbox[-_]|access_token\$sandbox\$|pk_sbox_|sk_sbox_)/u;
const liveToken = /^(?:sk_live_|rk_live_|pk_live_|rzp_live_|live_|production_|access_token\$production\$)/u;
/** By the words of a host, the sandbox hosts of the integration, and a `sandbox` in the path. */
function stageOfAddress({ host, path }, integration) {
    const matches = (pattern) => matchesHost(pattern, host);
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
        if (hasPhrase(words, [
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
        if (hasPhrase(words, ["live", "livemode", "live mode", "production"]))
            return on ? "live" : "test";
        return undefined;
    }
    if (!hasPhrase(words, ["mode", "env", "environment", "stage", "profile", "tier", "account type"]))
        return undefined;
    const [only, more] = wordsOf(value);
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
        const { environment, before, after } = subject;
        if (after === undefined || before === after)
            return undefined;
        const [was, is] = [stageOf(subject, before), stageOf(subject, after)];
        if (is === "test" && was !== "test" && ships(environment))
            return tooTest(subject, was);
        if (is === "live" &&
            was !== "live" &&
            (environment === "staging" || environment === "test" || environment === "development")) {
            const token = stageOfToken(after) === "live";
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
function stageOf({ words, nearWords, integration }, value) {
    if (value === undefined)
        return undefined;
    const address = parseAddress(value, words);
    return address === undefined
        ? (stageOfToken(value) ?? stageOfSwitch(nearWords, value))
        : stageOfAddress(address, integration);
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
        const message = droppedScheme(subject) ?? uncheckedCertificate(subject) ?? switchedOff(subject) ?? weakerMode(subject);
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
const checks = listed(`
  verify, verification, validate, validation, check, reject unauthorized, verify peer, verify host,
  verifypeer, verifyhost, strict
`);
const security = listed(`
  ssl tls cert certs certificate certificates https hostname
`);
const opposites = listed(`
  insecure, insecure skip verify, skip verify, skip tls verify, skip ssl, disable ssl, disable tls,
  allow insecure, plaintext, trust all, accept any, accept invalid, allow invalid, invalid certs, ignore ssl, ignore certificate
`);
const unchecked = "certificates are no longer checked: anyone can pose as the service";
const off = /^(?:false|0|no|off|none|disabled?|(?:ssl\.)?cert_none|verify_none)$/iu;
const on = /^(?:true|1|yes|on|enabled?)$/iu;
function uncheckedCertificate({ words, nearWords, before, after }) {
    if (after === undefined || before === after)
        return undefined;
    if (on.test(after.trim()) && hasPhrase(words, opposites))
        return unchecked;
    if (!off.test(after.trim()))
        return undefined;
    if (hasPhrase(words, ["reject unauthorized"]))
        return unchecked;
    // What is verified there is no certificate.
    if (hasPhrase(nearWords, ["webhook", "webhooks", "signature", "email", "token"]))
        return undefined;
    const own = words.join(" ");
    return hasPhrase(nearWords, checks) && (hasPhrase(nearWords, security) || own === "verify")
        ? unchecked
        : undefined;
}
function switchedOff({ words, nearWords, before, after }) {
    if (after === undefined || before === after || !off.test(after.trim()))
        return undefined;
    const last = words.at(-1) ?? "";
    const own = ["ssl", "tls", "https", "starttls"].includes(last) ||
        hasPhrase(words, ["use ssl", "use tls", "use https", "require ssl", "require tls"]);
    const section = hasPhrase(nearWords, ["tls", "ssl"]) && ["enabled", "enable", "required"].includes(last);
    return own || section
        ? "encryption is switched off: anyone on the way can read and alter the calls"
        : undefined;
}
// libpq: `allow` and `prefer` fall back to plain text, `require` does not look at the certificate.
const modes = ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"];
function weakerMode({ words, before, after }) {
    if (after === undefined || before === undefined)
        return undefined;
    const named = hasPhrase(words, ["sslmode", "ssl mode"]);
    const strength = (value) => modes.indexOf(/sslmode=([\w-]+)/iu.exec(value)?.[1] ?? (named ? value.trim().toLowerCase() : ""));
    const [was, is] = [strength(before), strength(after)];
    return is !== -1 && is < was
        ? "the connection is no longer guaranteed to be encrypted and checked"
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
        const matters = isCredentialKey(change.key) ||
            isAddressKey(words) ||
            hasPhrase(words, [
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
        const shownAs = isCredentialKey(change.key) ? "the value" : shown.after;
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
        /^_{2,}[A-Z_]+_{2,}$/u.test(bare));
}
function isExampleAddress(text, words) {
    const host = parseAddress(text, words)?.host ?? /@([\w.-]+)$/u.exec(text)?.[1] ?? "";
    return /(?:^|\.)example\.(?:com|org|net)$|\.(?:example|invalid)$|^(?:your|my)[-.]/u.test(host);
}

;// CONCATENATED MODULE: ./lib/review/rules/policy-changed.js
/** Where the settings of this guard usually are. */
const policyPath = ".github/deploy-guard.yml";
const policyChanged = {
    id: "policy-changed",
    title: "Review policy changed",
    severity: "high",
    confidence: "high",
    summary: `The pull request edits ${policyPath}, which says what is reviewed and by whom.`,
    why: "A policy that is loosened in passing lets the next risky change through; this pull request is still judged by the old one.",
    check: "Do the owners of the policy agree?",
    assessFile({ path, previousPath }, review) {
        if (path !== review.policyPath && previousPath !== review.policyPath)
            return undefined;
        return { everywhere: true, message: "what is reviewed, and by whom, changes with the next pull request" };
    },
};

;// CONCATENATED MODULE: ./lib/review/rules/rate-limit-changed.js

const limits = listed(`
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
        if (belongs === "no" || before === undefined || before === after || !hasPhrase(nearWords, limits))
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
        if (!(times > 0) || hasPhrase(nearWords, ["refresh", "period", "window", "timeout", "interval"]))
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
    const words = wordsOf(key.at(-1) ?? "");
    const says = hasPhrase(words, ["region", "location", "zone"]) ||
        value?.startsWith("arn:") ||
        parseAddress(value, words) !== undefined;
    return says ? region.exec(value ?? "")?.[1]?.toLowerCase() : undefined;
}
function accountOf({ key, value }) {
    const words = wordsOf(key.at(-1) ?? "");
    if (hasPhrase(words, ["account", "account id"]) && /^\d{12}$/u.test(value ?? ""))
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
    return key.length === 1 && wordsOf(key[0])[0] === wordsOf(other[0])[0];
}

;// CONCATENATED MODULE: ./lib/review/rules/retry-unbounded.js

const retry_unbounded_counts = listed(`
  retries, max retries, retry count, retry limit, retry max, max retry, attempts, max attempts,
  retry attempts, network retries, retry times, maxretries, max redeliveries, redelivery, tries,
  max tries, max receive count
`);
const backoff = listed(`
  backoff delay interval wait jitter multiplier factor timeout after status codes statuses
`);
/** Whether a key says how often a call is tried again. */
function isRetryCountKey(nearWords) {
    const plain = nearWords.includes("retry") ||
        hasPhrase(nearWords, retry_unbounded_counts) ||
        nearWords.some((word) => /retries$/u.test(word));
    return plain && !hasPhrase(nearWords, backoff);
}
const forever = /^(?:-1|inf|infinite|infinity|\.inf|unlimited|forever|always|null|none|nil|max_?(?:value|int\w*)|(?:number|integer|math|int|long|u?int\d*)[.:]+\w*(?:max|inf)\w*|float\(["']inf["']\))$/iu;
const switches = listed(`
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
            return hasPhrase(words, stops) && removal === "alone" ? { message: endless } : undefined;
        if (/^(?:true|yes|on|1)$/iu.test(after) && hasPhrase(nearWords, switches))
            return { message: endless };
        if (!isRetryCountKey(nearWords))
            return undefined;
        const [was, is] = [Number(before ?? Number.NaN), Number(after)];
        const unbounded = (forever.test(after.trim()) && change.after?.type !== "null") || is >= 1000;
        if (unbounded && !(before !== undefined && forever.test(before.trim())))
            return { message: endless };
        // `retry.max: 3` counts; `retry: 3` too; `retry.port: 8080` does not.
        const counted = hasPhrase(words, ["max", "limit", "count", "times", "total"]) ||
            hasPhrase(words, retry_unbounded_counts) ||
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



const timeouts = listed(`
  timeout, timeouts, time out, deadline, max wait, connecttimeout, readtimeout, sockettimeout,
  requesttimeout
`);
const others = listed(`
  session cookie login cache idle lock probe liveness readiness startup visibility retry backoff breaker
  open reset
`);
/** Whether a key limits how long a call may take. */
function isTimeoutKey(nearWords) {
    return ((hasPhrase(nearWords, timeouts) ||
        nearWords.some((word) => /timeout(?:ms|s|seconds|millis)?$/u.test(word))) &&
        !hasPhrase(nearWords, others));
}
/** Up to this is tuning; beyond it is another decision. */
const muchLonger = 4;
const muchShorter = 1 / 10;
const timeoutWeakened = {
    id: "timeout-weakened",
    title: "Timeout removed or weakened",
    severity: "high",
    confidence: "high",
    summary: `A timeout is gone, endless, over ${muchLonger} times longer, or so short that calls can't end in time.`,
    why: "Without a limit one slow partner holds every worker, and what waits for them fails too.",
    check: "How long may this call take at most, and what happens to those who wait?",
    assess({ change, nearWords, before, after, belongs, shown, removal }) {
        if (belongs === "no" || before === after || !isTimeoutKey(nearWords) || isTimer(change))
            return undefined;
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
        if (isEndless(after)) {
            if (before !== undefined && isEndless(before))
                return undefined;
            return {
                ...(before === undefined && { severity: "medium" }),
                message: `${shown.after || "empty"} means no limit in most clients: one slow answer then holds a worker`,
            };
        }
        const times = timesLonger(parseDuration(change.before, change.before?.key ?? change.key), parseDuration(change.after, change.key));
        if (times === undefined)
            return undefined;
        if (times > muchLonger) {
            return {
                severity: times >= 10 ? "high" : "medium",
                message: `calls may take ${readable(times)} times longer: when the service is slow, that many more of them pile up`,
            };
        }
        if (times <= muchShorter) {
            return {
                severity: "medium",
                confidence: "medium",
                message: `calls may take only 1/${readable(1 / times)} of the time: ordinary answers may come too late`,
                check: "Is the unit right, and how long do the slowest good answers take?",
            };
        }
        return undefined;
    },
};
function readable(times) {
    return times >= 10 ? Math.round(times).toLocaleString("en") : String(Math.round(times * 10) / 10);
}
/** JavaScript's setTimeout(f, 500) waits and limits nothing. */
function isTimer({ file, key }) {
    return leafName(key) === "setTimeout" && /\.(?:[cm]?[jt]sx?|vue|svelte)$/u.test(file);
}

;// CONCATENATED MODULE: ./lib/review/rules/required-key-removed.js







const essential = listed(`
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
        const { change, nearWords, belongs } = subject;
        if (belongs === "no" || change.from !== "config" || change.before === undefined)
            return undefined;
        if (change.kind === "moved")
            return renamed(subject);
        if (change.kind !== "removed" || change.before.value === "" || subject.removal === "whole")
            return undefined;
        // Those have rules of their own.
        if (isTimeoutKey(nearWords) || isRetryCountKey(nearWords))
            return undefined;
        const needed = isCredentialKey(change.key) ||
            isAddressKey(subject.words) ||
            hasPhrase(wordsOf(leafName(change.key)), essential);
        if (!needed || belongs === "near")
            return undefined;
        const elsewhere = comesUpElsewhere(subject);
        if (elsewhere !== undefined)
            return elsewhere;
        return { message: "the setting is gone while its neighbours stay: calls go without it" };
    },
};
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
    const name = leafName(change.before.key);
    const value = change.before.value ?? "";
    const added = review.changes.filter(({ kind }) => kind === "added");
    if (added.some((other) => other.file !== file.path && leafName(other.key) === name)) {
        return { severity: "low", message: "the setting is gone here and came up in another file" };
    }
    if (isVariableName(name) && review.reads !== undefined) {
        // Where code still reads it, the rule for that speaks.
        if (review.reads(name).length > 0)
            return { severity: "low", message: "the variable is not set here any more" };
        return { severity: "low", message: "the variable is gone; no code was found that reads it by this name" };
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
        const attempts = hasPhrase(words, ["attempts", "tries"]) && Number(after) === 1 && was > 1;
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
    if (change.from !== "manifest" || integration === undefined || before === after)
        return undefined;
    const [was, is] = [lowestVersion(before ?? formerMajor(subject)), lowestVersion(after)];
    return was === undefined || is === undefined ? undefined : { was, is, name: leafName(change.key) };
}
/** Go puts the major version into the name, so that a new one looks like another package. */
function formerMajor({ change, file }) {
    const stem = (key) => leafName(key).replace(/\/v\d+$/u, "");
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
        return {
            severity: isBreaking(was, is) ? "high" : "medium",
            message: `${name} goes back from ${was.version} to ${is.version}`,
        };
    },
};

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
        return {
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
        if (isReference(after) || isPlaceholder(after) || isSealed(after))
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
        if (!isCredentialKey(change.key) || change.after?.type === "boolean" || change.from === "manifest")
            return undefined;
        if (!known && !looksRandom(after) && !(isSurelyCredential(subject) && looksChosen(after)))
            return undefined;
        if (stage === "test" && isHarmlessPlace(environment))
            return undefined;
        return graded(subject, "a credential stands in the file for everyone who can read the repository", stage === "test");
    },
};
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
    return (knownSecrets(whole).some(({ start, end }) => end - start >= 16 && end - start > whole.length / 2) &&
        !whole.includes("://"));
}
function passwordInUrl(text) {
    const password = /:\/\/[^\s/:@]{0,128}:([^\s/@]{4,256})@([\w.-]+)/u.exec(text);
    if (password === null)
        return false;
    const [, secret, host] = password;
    const usual = /^(?:postgres|password|root|admin|guest|test|secret|example|user|pass|redis|mysql|changeme)$/iu.test(secret);
    return (!usual &&
        !isReference(secret) &&
        !/^[$<{%*x]/iu.test(secret) &&
        !/^(?:localhost|127\.|db|redis|postgres|mysql|rabbitmq|mongo)/u.test(host));
}
/** Encrypted for the cluster or by sops, or a hash: it is meant to stand there. */
function isSealed(text) {
    return /^(?:ENC\[|Ag[A-Za-z0-9+/]{100}|\$2[aby]\$|\$argon2|\$6\$|\{cipher\}|\{bcrypt\}|vault:v\d|-----BEGIN (?:CERTIFICATE|PUBLIC KEY|PGP MESSAGE)|ssh-(?:rsa|ed25519) |!vault|secure:)/u.test(text.trim());
}
/** Made to be seen: the public half, an identifier, a key for browsers. */
function isPublic({ words, nearWords, after }) {
    return (/^(?:pk_live_|pk_test_|rzp_(?:test|live)_|phc_|price_|prod_|acct_)/u.test(after) ||
        hasPhrase(nearWords, [
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
        hasPhrase(words, ["url", "uri", "endpoint", "host"]));
}
// `key` and `token` alone may be of a map or a style sheet; then only randomness tells.
const sure = listed(`
  password, passwd, pwd, passphrase, secret, credential, credentials, api key, apikey, access key, private key, secret key,
  signing key, encryption key, auth key, account key, master key, auth token, access token, api token, bearer token
`);
function isSurelyCredential({ words, nearWords }) {
    return hasPhrase(nearWords, sure) && words.length > 0 && isCredentialName(nearWords.join("_"));
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
    policyChanged,
];

;// CONCATENATED MODULE: ./lib/review/assess-changes.js












/** One changed file, read and compared. */
function readChangedFile(pair) {
    const { path, previousPath, before, after } = pair;
    const texts = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
    return { ...diffFile(pair), path, ...(previousPath !== undefined && { previousPath }), texts };
}
/** What is risky about a pull request, and whose settings it changes. */
function assessChanges(input) {
    const all = input.files.flatMap(({ changes }) => changes);
    const policy = input.policyPath ?? policyPath;
    const review = {
        touchesTests: input.paths.some((path) => environmentOf(path) === "test"),
        changes: all,
        policyPath: policy,
        ...(input.reads && { reads: input.reads }),
        ...(input.defined && { defined: input.defined }),
    };
    const removalOf = removals(all);
    const findings = [];
    const touched = new Map();
    for (const file of input.files) {
        const { path, changes, problems, settings } = file;
        const belonging = attributeFile({ path, from: changes[0]?.from ?? "config", settings: [...settings.before, ...settings.after] }, input.integrations);
        const subject = {
            path,
            previousPath: file.previousPath,
            settings,
            changes,
            problems,
            ...(file.texts && { texts: file.texts }),
            integrations: belonging.all,
        };
        findings.push(...fileFindings(subject, review, input));
        // The settings of this guard name integrations without being settings of them.
        if (path === policy)
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
            const around = { file: subject, review, removal: removalOf(change, subject) };
            const owners = belonging.of(change);
            for (const owner of owners) {
                const found = changeFindings(subjectOf(change, around, owner), input);
                if (owner.belongs === "itself" || found.length > 0)
                    remember(owner.integration, change);
                findings.push(...found);
            }
            // What only moved, and is of nobody, is a matter of style.
            if (owners.length === 0 && change.kind !== "moved")
                findings.push(...changeFindings(subjectOf(change, around), input));
        }
    }
    return { findings: findings.sort(byRisk), touched: [...touched.values()] };
    function remember(integration, change) {
        if (isHarmlessPlace(environmentOf(change.file, change.key)))
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
function subjectOf(change, around, owner) {
    // Code and .properties write several names as one.
    const names = change.key.filter((segment) => !isPosition(segment)).flatMap((segment) => segment.split("."));
    const words = ownWords(names.at(-1) ?? "", (change.after ?? change.before)?.role);
    return {
        change,
        words,
        nearWords: [...wordsOf(names.at(-2) ?? ""), ...words],
        get pathWords() {
            return change.key.flatMap(wordsOf);
        },
        before: change.before?.value,
        after: change.after?.value,
        // Most changes concern no rule, and redaction takes longer than all of them.
        get shown() {
            const { before = "", after = "" } = shownValues(change);
            return { before, after };
        },
        get environment() {
            return environmentOf(change.file, change.key);
        },
        integration: owner?.integration,
        belongs: owner?.belongs ?? "no",
        ...around,
    };
}
function shownValues({ key, before, after }) {
    // What reads a variable holds its name, however secret the variable is.
    const isName = (after ?? before)?.role === "env-read";
    return redactChange(before?.value, after?.value, isName ? [] : key);
}
/** `setReadTimeout` is about what it sets; a host in code is one whatever its name. */
function ownWords(name, role) {
    const [first, ...rest] = wordsOf(name);
    const words = first === "set" || first === "with" ? rest : first === undefined ? [] : [first, ...rest];
    return role === "host" || role === "url" ? [...words, role] : words;
}
function changeFindings(subject, { rules = rules_rules, settings }) {
    const { change, integration } = subject;
    return rules.flatMap((rule) => {
        const concern = rule.assess?.(subject);
        const graded = concern &&
            gradeOf(rule, concern, settings[rule.id], { path: change.file, integration, key: change.key });
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
            key: keyText(redactKey(change.key)),
            ...shownValues(change),
            message: redactText(concern.message),
            check: concern.check ?? rule.check,
        };
    });
}
function fileFindings(file, review, { rules = rules_rules, settings }) {
    return rules.flatMap((rule) => {
        const concern = rule.assessFile?.(file, review);
        const graded = concern &&
            gradeOf(rule, concern, settings[rule.id], { path: file.path, integration: undefined, key: [] });
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
            message: redactText(concern.message),
            check: concern.check ?? rule.check,
        };
    });
}
/** The grade after the settings, the integration and the file had their say; undefined when the rule is off here. */
function gradeOf(rule, concern, setting, place) {
    if (setting === "off")
        return undefined;
    const { severity, paths, integrations } = setting ?? {};
    if (paths !== undefined && !paths.some((glob) => matchesPath(glob, place.path)))
        return undefined;
    if (integrations !== undefined && !integrations.includes(place.integration?.id ?? ""))
        return undefined;
    if (severity !== undefined)
        return severity;
    const own = concern.severity ?? rule.severity;
    if (concern.everywhere)
        return own;
    const environment = environmentOf(place.path, place.key);
    if (isHarmlessPlace(environment))
        return "low";
    const lighter = (environment === "staging" ? 1 : 0) + (place.integration?.critical === false ? 1 : 0);
    return milder(own, lighter);
}

;// CONCATENATED MODULE: ./lib/review/catalogue.js
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

;// CONCATENATED MODULE: ./lib/review/discover-integrations.js








/** As much of a file as is looked at. */
const discover_integrations_maxCharacters = 400_000;
const maxEvidence = 20;
/**
 * Which services of the catalogue a repository uses, judged by its manifests, the hosts in its configuration and code,
 * its imports and its environment variables. The owners of each are those of the files that show it.
 */
function discoverIntegrations(files, ownersOf = () => []) {
    const found = new Map();
    for (const file of files.filter(({ path }) => canMatter(path))) {
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
    const code = places.filter((file) => codeLanguage(file) !== undefined && !isConfigurationCode(file));
    // A file that configures many things shows that a service is used, not that all in it belongs to the service.
    const config = places.filter((file) => !code.includes(file) && isNamedAfter(entry, file));
    // Everybody edits manifests; who owns what calls or configures the service knows it.
    const own = places.filter((file) => !manifests.some(({ matches }) => matches(file)));
    return {
        id: entry.id,
        name: entry.name,
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
const discover_integrations_hostName = /[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)+/giu;
const discover_integrations_variableName = /\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/gu;
const variableRead = /(?:env|ENV|environ|[gG]etenv|LookupEnv|EnvironmentVariable)(?:\.[a-z_]{2,12})?\W{1,4}([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/gu;
const importedModule = /^[ \t]*(?:import|from|use|using)[ \t]+(?:static[ \t]+)?([\w.\\]+)|\b(?:from|import|require)[ (]*["']([^"'\n]{1,200})["']|^[ \t]*(?:[\w.]{1,50}[ \t])?"([\w.-]+\.[a-z]+\/[^"\n]{1,200})"[ \t]*$/gmu;
function evidenceIn({ path, text: whole }) {
    const text = whole.slice(0, discover_integrations_maxCharacters);
    const manifest = manifests.find(({ matches }) => matches(path));
    if (manifest !== undefined)
        return dependenciesIn(path, text, manifest.parse);
    const language = codeLanguage(path);
    const lineAt = lineCounter(text);
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
    note("key", language === undefined ? discover_integrations_variableName : variableRead, (name) => keyIndex.find(name));
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
const hostIndex = indexOf(({ hosts, sandboxHosts }) => [...hosts, ...sandboxHosts], lastTwoLabels, matchesHost);
const keyIndex = indexOf(({ keys }) => keys, firstWord, matchesText);
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
    php: indexOf(({ name }) => below(name), firstWord, matchesText),
};
function moduleIndex(ecosystem, modulesOf) {
    return indexOf((entry) => (entry.packages[ecosystem] ?? []).flatMap(modulesOf), firstWord, matchesText);
}
function below(module) {
    return [module, `${module}.*`];
}
function isShared(packageName) {
    const group = `${packageName.split(":")[0]}:`;
    return (catalogue.filter(({ packages }) => packages.maven?.some((name) => name.startsWith(group))).length > 1);
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
const ids = rules_rules.map(({ id }) => id);
/** The `review:` section of the settings. */
const reviewSettings = schemas/* strictObject */.rej({
    rules: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(ids), ruleSetting)
        .default({})
        .describe("rules that are switched off, graded otherwise, or looked at only for some files or integrations"),
    enforce: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* literal */.euz("warn")])
        .default(true)
        .describe("true: the status waits for the owners; warn: it says what it would wait for"),
    owners: schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe("who agrees to changes of the settings file, as in CODEOWNERS"),
    labels: schemas/* boolean */.zMY()
        .default(false)
        .describe("a label for each integration whose settings a pull request changes"),
});

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

// EXTERNAL MODULE: ./lib/settings/extends.js
var settings_extends = __webpack_require__(42864);
// EXTERNAL MODULE: ./lib/settings/mistakes.js
var settings_mistakes = __webpack_require__(38144);
// EXTERNAL MODULE: ./lib/settings/settings.js + 1 modules
var settings = __webpack_require__(69893);
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
    const schema = (0,settings_mistakes/* asJsonSchema */.Cu)(policySchema);
    const known = (path) => (0,settings_mistakes/* knownKeys */.eE)(schema, path);
    const mistakes = (0,settings_mistakes/* mistakesOf */.Jy)(parsed.error.issues, { known, written: file.value });
    throw new errors/* SettingsError */.G(file.where, (0,settings_mistakes/* uniqueMistakes */.RT)(mistakes).map((mistake) => file.placed(mistake)));
}

// EXTERNAL MODULE: ./lib/settings/written-file.js
var written_file = __webpack_require__(35017);
// EXTERNAL MODULE: ./lib/world/git-process.js
var git_process = __webpack_require__(71248);
;// CONCATENATED MODULE: ./lib/world/local-repository.js


/** @throws SettingsError when the folder is no repository */
async function openLocalRepository(folder) {
    // The person's own settings say whether a repository of somebody else may be trusted.
    const { HOME, XDG_CONFIG_HOME } = process.env;
    const env = { ...(0,git_process/* baseEnvironment */.PZ)(), ...(HOME && { HOME }), ...(XDG_CONFIG_HOME && { XDG_CONFIG_HOME }) };
    const place = { cwd: folder, env };
    const { code, complaint } = await (0,git_process/* runGit */.EO)(["rev-parse", "--git-dir"], place).catch((error) => {
        // A folder that is not there looks like a program that is not there.
        if (error instanceof errors/* WorldError */.n)
            return { code: 1, complaint: error.message };
        throw error;
    });
    if (code !== 0) {
        const why = complaint.includes("dubious ownership")
            ? "belongs to another user, so git does not read it"
            : "is not a git repository";
        throw new errors/* SettingsError */.G("The command line", [{ path: folder, message: why }]);
    }
    async function commitOf(name, flag) {
        const { out, code } = await (0,git_process/* runGit */.EO)(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], place);
        if (code === 0)
            return out.toString().trim();
        throw new errors/* SettingsError */.G("The command line", [
            { path: flag, message: `"${name}" is no commit, branch or tag here` },
        ]);
    }
    return {
        async readRange(base, head) {
            const [from, to] = [await commitOf(base, "--base"), await commitOf(head, "--head")];
            const { out, code } = await (0,git_process/* runGit */.EO)(["merge-base", from, to], place);
            if (code !== 0) {
                throw new errors/* SettingsError */.G("The command line", [
                    { path: "--head", message: `shares no history with ${base}; is the clone too shallow?` },
                ]);
            }
            return { base: from, head: to, mergeBase: out.toString().trim() };
        },
        async readChanges(from, to) {
            const told = await (0,git_process/* demandGit */.eT)(["diff-tree", "-r", "-z", "--raw", "--no-abbrev", "-M", "--no-ext-diff", from, to], place);
            return changesIn(told.split("\0"));
        },
        async readPaths(commit) {
            const told = await (0,git_process/* demandGit */.eT)(["ls-tree", "-r", "-z", "--name-only", commit], place);
            return told.split("\0").filter((path) => path !== "");
        },
        async readTexts(commit, paths) {
            const reader = (0,git_process/* openObjectReader */.TL)(place);
            try {
                const texts = new Map();
                // The reader takes one name a line; no path that git tracks in practice holds one.
                for (const path of paths.filter((one) => !one.includes("\n"))) {
                    const object = await reader.find(`${commit}:${path}`);
                    if (object?.type === "blob")
                        texts.set(path, object.content.toString());
                }
                return texts;
            }
            finally {
                await reader.close();
            }
        },
        async findMentions(commit, words) {
            if (words.length === 0)
                return [];
            const { out } = await (0,git_process/* runGit */.EO)(["grep", "-z", "-l", "-I", "-w", "-F", "-f", "-", commit], place, `${words.join("\n")}\n`);
            return out
                .toString()
                .split("\0")
                .filter((name) => name !== "")
                .map((name) => name.slice(commit.length + 1));
        },
    };
}
/** `:100644 100644 <sha> <sha> R090`, path, and for a rename the new path. */
function changesIn(parts) {
    const changes = [];
    for (let at = 0; at < parts.length - 1;) {
        const [oldMode, newMode, , , status = ""] = parts[at].slice(1).split(" ");
        const renamed = status.startsWith("R") || status.startsWith("C");
        const [first, second] = [parts[at + 1], parts[at + 2]];
        at += renamed ? 3 : 2;
        const [was, is] = [oldMode, newMode].map((mode) => mode.startsWith("100"));
        if (!was && !is)
            continue;
        changes.push(renamed
            ? { path: second, previousPath: first, was: was, is: is }
            : { path: first, was: was, is: is });
    }
    return changes;
}

;// CONCATENATED MODULE: ./lib/stories/review-files.js




/** Where people read more about a rule. */
const helpUrl = "https://github.com/deploy-guard/deploy-guard";
/** Changed files compared by key; texts by path, before and after. */
function diffFiles(changed, before, after) {
    return changed.map(({ path, previousPath, was, is }) => readChangedFile({
        path,
        ...(previousPath !== undefined && { previousPath }),
        ...(was && { before: before.get(previousPath ?? path) ?? "" }),
        ...(is && { after: after.get(path) ?? "" }),
    }));
}
/** All names under which the files are or were known. */
function pathsOf(changed) {
    return changed.flatMap(({ path, previousPath }) => previousPath === undefined ? [path] : [path, previousPath]);
}
/** Whether a file of the base can show that an integration is in use. */
function tellsOfIntegrations(path) {
    if (/(?:^|\/)(?:node_modules|vendor|third_party|dist|build)\//u.test(path))
        return false;
    return (codeLanguage(path) !== undefined ||
        manifests.some(({ matches }) => matches(path)) ||
        formats.some(({ matches }) => matches(path)));
}
/** What there is to tell of an assessment. `approvals` by integration, where somebody has to approve. */
function reviewReport({ findings, touched }, { files, enforce, notSeen = [], approvals, }) {
    const objected = new Set(findings.map(({ file, line, key }) => JSON.stringify([file, line, key])));
    const changes = files.reduce((sum, file) => sum + file.changes.length, 0);
    return {
        findings,
        touched: touched.map(({ integration: { id, critical, owners }, changes: its }) => {
            const approval = approvals?.get(id);
            return { id, critical, owners, changes: its.length, ...(approval && { approvals: approval }) };
        }),
        harmless: Math.max(0, changes - objected.size),
        enforce,
        notSeen,
    };
}

;// CONCATENATED MODULE: ./lib/stories/review-range.js



















const layouts = ["text", "json", "sarif", "markdown"];
const thresholds = [...severities, "never"];
const usage = `deploy-guard review --base REF --head REF [--format text|json|sarif|markdown] [--fail-on low|medium|high|critical|never] [--repo DIR]

Reviews what HEAD changes since it left BASE for risky changes to integrations, as a pull request would be reviewed.
Reads commits of a local repository; uses no network and no token, and changes nothing.

  --base REF     branch, tag or commit that it would be merged into; its ${policyPath} is the policy
  --head REF     branch, tag or commit that is to be reviewed
  --format       text (default), json, sarif or markdown
  --fail-on      lowest severity that makes the exit code 1 (default high)
  --repo DIR     the repository (default: here)
  --help         this text

Exit code: 0 nothing as severe as --fail-on, 1 a finding at or above it, 2 bad input.
`;
/** `deploy-guard review` */
const reviewCommand = async (args, terminal) => {
    const options = readArguments(args);
    if (options === "help") {
        await terminal.out(usage);
        return 0;
    }
    const repository = await openLocalRepository((0,external_node_path_.resolve)(terminal.workingDirectory, options.repo));
    const range = await repository.readRange(options.base, options.head);
    const { policy, notSeen } = await readPolicy(repository, range.base);
    const integrations = await readIntegrations(repository, range.base, policy);
    const { findings, report } = await reviewRange(repository, range, {
        policy,
        integrations,
        notSeen,
    });
    const written = {
        text: () => reviewText(report, { colour: terminal.colour }),
        json: () => reviewJson({ findings, risk: riskOf(findings), integrations: report.touched.map(({ id }) => id) }),
        sarif: () => `${JSON.stringify(sarifLog(findings, rules_rules, helpUrl), null, 2)}\n`,
        markdown: () => reviewComment(report, (file, line) => `${encodeURI(file)}#L${line}`),
    };
    await terminal.out(written[options.format]());
    const limit = options.failOn;
    return limit !== "never" && severityRank(riskOf(findings)) >= severityRank(limit) ? 1 : 0;
};
function readArguments(args) {
    const wrong = (path, message) => new errors/* SettingsError */.G("The command line", [{ path, message }]);
    let values;
    try {
        ({ values } = (0,external_node_util_.parseArgs)({
            args,
            options: {
                base: { type: "string" },
                head: { type: "string" },
                format: { type: "string", default: "text" },
                "fail-on": { type: "string", default: "high" },
                repo: { type: "string", default: "." },
                help: { type: "boolean", short: "h", default: false },
            },
        }));
    }
    catch (error) {
        throw wrong("review", error.message);
    }
    if (values.help)
        return "help";
    const { base, head, repo } = values;
    const format = layouts.find((one) => one === values.format);
    const failOn = thresholds.find((one) => one === values["fail-on"]);
    if (!base || !head)
        throw wrong(base ? "--head" : "--base", "is missing: expected a branch, tag or commit");
    if (format === undefined)
        throw wrong("--format", `expected ${layouts.join(", ")}, got "${values.format}"`);
    if (failOn === undefined)
        throw wrong("--fail-on", `expected ${thresholds.join(", ")}, got "${values["fail-on"]}"`);
    return { base, head, format, failOn, repo };
}
/** The policy of the base: the change can't switch off its own review. */
async function readPolicy(repository, base) {
    const texts = await repository.readTexts(base, [policyPath]);
    const file = (0,written_file/* readWritten */.I)(texts.get(policyPath) ?? "", policyPath);
    const extended = (0,settings_extends/* extendsOf */.nG)(file) !== undefined;
    return {
        policy: parsePolicy(file),
        notSeen: extended ? [`what ${policyPath} extends: this command uses no network`] : [],
    };
}
async function readIntegrations(repository, base, policy) {
    const configured = configuredIntegrations(policy);
    if (configured.length > 0)
        return configured;
    const paths = (await repository.readPaths(base))
        .filter((path) => tellsOfIntegrations(path))
        .slice(0, mostLookedAt);
    const texts = await repository.readTexts(base, paths);
    return discoverIntegrations([...texts].map(([path, text]) => ({ path, text })));
}
const mostLookedAt = 20_000;
async function reviewRange(repository, range, { policy, integrations, notSeen, }) {
    const changed = await repository.readChanges(range.mergeBase, range.head);
    const files = await readDiffs(repository, range, changed);
    const changes = files.flatMap((file) => file.changes);
    const names = variablesInQuestion(changes);
    const mentions = await repository.findMentions(range.head, names);
    const uses = variableUses(names, await repository.readTexts(range.head, mentions.slice(0, mostLookedAt)));
    const assessment = assessChanges({
        files,
        paths: pathsOf(changed),
        integrations,
        settings: policy.review.rules,
        ...uses,
    });
    const enforce = policy.review.enforce === true;
    return { findings: assessment.findings, report: reviewReport(assessment, { files, enforce, notSeen }) };
}
async function readDiffs(repository, { mergeBase, head }, changed) {
    const [before, after] = await Promise.all([
        repository.readTexts(mergeBase, changed.filter(({ was }) => was).map(({ path, previousPath }) => previousPath ?? path)),
        repository.readTexts(head, changed.filter(({ is }) => is).map(({ path }) => path)),
    ]);
    return diffFiles(changed, before, after);
}


/***/ }),

/***/ 71248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   PZ: () => (/* binding */ baseEnvironment),
/* harmony export */   TL: () => (/* binding */ openObjectReader),
/* harmony export */   eT: () => (/* binding */ demandGit),
/* harmony export */   oM: () => (/* binding */ firstComplaint)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



const timeoutMs = 300_000;
// Nothing else of the caller's environment reaches git: GIT_DIR, GIT_TRACE or an askpass program would change what it does.
const inherited = /^(PATH|Path|SystemRoot|TMPDIR|TEMP|TMP|https?_proxy|HTTPS?_PROXY|no_proxy|NO_PROXY|all_proxy|ALL_PROXY|SSL_CERT_(FILE|DIR))$/u;
/** No prompt, no network, no replaced objects, messages in English. */
function baseEnvironment() {
    const kept = Object.entries(process.env).filter(([name, value]) => value !== undefined && inherited.test(name));
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
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", args, { cwd, env, timeout: timeoutMs, killSignal: "SIGKILL" });
    const ended = new Promise((resolve, reject) => {
        child.once("error", (cause) => {
            const missing = cause.code === "ENOENT";
            reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .n(missing ? "there is no git on this machine" : "could not be started", {
                service: "git",
                cause,
            }));
        });
        child.once("close", (code, signal) => {
            if (code !== null)
                resolve(code);
            else
                reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .n(`was ended by ${signal}`, { service: "git", request: `git ${args[0]}` }));
        });
    });
    // Git may end before it has read everything; its exit code tells.
    child.stdin.on("error", () => { });
    child.stdin.end(input);
    const [code, out, complaint] = await Promise.all([ended, (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(child.stdout), (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(child.stderr)]);
    return { out, complaint: complaint.toString(), code };
}
/** As runGit, for commands that must succeed. */
async function demandGit(args, place, input) {
    const { out, complaint, code } = await runGit(args, place, input);
    if (code === 0)
        return out.toString();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .n(firstComplaint(complaint), { service: "git", request: `git ${args[0]}` });
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
        failure ??= new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .n(message, { service: "git", request: "git cat-file", cause });
        for (const { reject } of waiting.splice(0))
            reject(failure);
    }
    child.once("error", (cause) => fail("could not be started", cause));
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
        const all = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
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
            waiting.shift().resolve(found === null ? undefined : { sha: found[1], type: found[2], content });
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
