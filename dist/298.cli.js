export const id = 298;
export const ids = [298];
export const modules = {

/***/ 60298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewCommand: () => (/* binding */ reviewCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/text/numbers.js
var numbers = __webpack_require__(25825);
// EXTERNAL MODULE: ./lib/report/docs-links.js
var docs_links = __webpack_require__(61735);
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
;// CONCATENATED MODULE: ./lib/report/review-text.js



/** A review for a terminal: a paragraph for each finding, worst first, and a line of counts. */
function reviewText({ findings, touched, notSeen }, { colour }) {
    const paragraphs = findings.map((finding) => findingText(finding, colour));
    const names = touched.map(({ id }) => id).join(", ");
    const summary = findings.length === 0
        ? `No risky change${touched.length === 0 ? "; no integration is touched" : ` to ${names}`}.`
        : `${(0,numbers/* counted */.hS)(findings.length, "finding")}: ${gradeCounts(findings)}.${names === "" ? "" : ` Touched: ${names}.`}`;
    const unseen = notSeen.map((note) => `Could not check: ${(0,one_line/* oneLine */.T)(note, 300)}`);
    return `${[...paragraphs, [summary, ...unseen].join("\n")].join("\n\n")}\n`;
}
const colours = { critical: "1;31", high: "31", medium: "33", low: "2" };
function findingText({ severity, rule, integration, file, line, key, before, after, message, check }, colour) {
    const grade = colour ? `\u001b[${colours[severity]}m${severity}\u001b[0m` : severity;
    const of = integration === undefined ? "" : ` ${(0,one_line/* oneLine */.T)(integration)}:`;
    const values = before === undefined
        ? `new: ${shown(after)}`
        : after === undefined
            ? `removed, was ${shown(before)}`
            : `${shown(before)} → ${shown(after)}`;
    return [
        `${grade} ${(0,one_line/* oneLine */.T)(file, 300)}:${line}`,
        ...(key === "" ? [] : [`  ${(0,one_line/* oneLine */.T)(key)}: ${values}`]),
        ` ${of} ${(0,one_line/* oneLine */.T)(message, 400)} [${rule}]`,
        `  Check: ${(0,one_line/* oneLine */.T)(check, 300)}`,
    ].join("\n");
}
function shown(value) {
    return value === undefined || value === "" ? "empty" : (0,one_line/* oneLine */.T)(value, 100);
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

;// CONCATENATED MODULE: ./lib/review/diff/change.js
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

;// CONCATENATED MODULE: ./lib/review/diff/diff-settings.js

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
        .map(({ key, value, type, role, references }) => JSON.stringify([key.slice(depth + 1), type, value, role, references]))
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
function movable({ key, value, type, role, references }) {
    // What code calls or reads stays the same when the names around it are changed.
    const name = role === undefined || role === "header-name" ? leafName(key) : "";
    return JSON.stringify([name, type, value, role, references]);
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
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
}
/** The format of a file; of a template, the one that it renders to: JSON for `config.json.tpl`. */
function formatOf(formats, path, text) {
    const byName = (name) => formats.find((format) => format.matches(name) && (format.recognises?.(text) ?? true));
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

;// CONCATENATED MODULE: ./lib/review/formats/tree.js


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
            throw new Unreadable(`holds more than ${maxSettings} values when it is expanded`);
        if (key.length > maxDepth)
            throw new Unreadable(`is nested more than ${maxDepth} levels deep`, at.line);
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
            const name = textAt(item, identity) ?? objectName(item);
            const hasName = name !== undefined && name !== "" && item.kind === "mapping";
            // Beside named items a template may include others.
            if (!hasName && repeated && item.kind === "value") {
                named.push([`[${index}]`, item]);
                continue;
            }
            if (!hasName)
                break;
            const rest = item.members.filter(([member]) => member !== identity);
            const only = rest.length === 1 && /^value$/iu.test(rest[0][0]) ? rest[0][1] : undefined;
            named.push([name, only ?? { ...item, members: rest }]);
        }
        const isWhole = named.length === items.length && named.some(([name]) => !isPosition(name));
        const known = isWhole ? unlessTwice(named, repeated) : undefined;
        if (known !== undefined)
            return known;
    }
    return undefined;
}
/** `- NAME=value` items are the list form of a mapping; in an environment, `- NAME` passes a variable through. */
function assignments({ items }, { environment, repeated }) {
    const named = [];
    for (const item of items) {
        const parts = item.kind === "value" ? /^(-{0,2}[A-Za-z_][\w.-]*)(?:=(.*))?$/su.exec(item.value) : null;
        if (parts === null || (parts[2] === undefined && !environment))
            return undefined;
        const passedOn = parts[2] === undefined;
        named.push([
            parts[1],
            { ...item, value: parts[2] ?? "", type: passedOn ? "null" : "string" },
        ]);
    }
    return unlessTwice(named, repeated);
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

;// CONCATENATED MODULE: ./lib/review/diff/code-durations.js

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

;// CONCATENATED MODULE: ./lib/review/diff/code-tokens.js
const spaces = /[^\S\n]+/uy;
const code_tokens_name = /[$@]{0,3}[\p{L}_][\p{L}\p{N}_]*(?:[?!](?!=))?(?:(?:\?\.|::|->|\.)\$?[\p{L}_][\p{L}\p{N}_]*!?)*/uy;
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

;// CONCATENATED MODULE: ./lib/review/diff/code-settings.js


/** Deep nesting is cut from the left: the names near a literal tell more than the far ones. */
const maxPath = 8;
const maxName = 200;
const keywords = /^(?:if|elif|else|for|foreach|while|until|unless|switch|match|when|case|catch|except|with|using|return|yield|throw|raise|await|async|new|do|try|finally|in|not|and|or|function|func|fun|fn|def|lambda|lock|synchronized)$/u;
const environmentCall = /(?:^|\.)(?:getenv|get_env|fetch_env|lookupenv|getenvironmentvariable|option_env|env|environ|config|env(?:iron)?\.(?:get|fetch|var|var_os|str|bool|int|float|list|string|setdefault|require))$/iu;
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

// EXTERNAL MODULE: ./node_modules/@lezer/go/dist/index.js
var dist = __webpack_require__(2851);
// EXTERNAL MODULE: ./node_modules/@lezer/java/dist/index.js
var java_dist = __webpack_require__(29149);
// EXTERNAL MODULE: ./node_modules/@lezer/javascript/dist/index.js
var javascript_dist = __webpack_require__(37096);
// EXTERNAL MODULE: ./node_modules/@lezer/php/dist/index.js
var php_dist = __webpack_require__(29509);
// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js
var python_dist = __webpack_require__(17335);
// EXTERNAL MODULE: ./node_modules/@lezer/rust/dist/index.js
var rust_dist = __webpack_require__(8691);
;// CONCATENATED MODULE: ./lib/review/code/grammar.js






const typescript = javascript_dist/* parser */.K.configure({ dialect: "ts" });
/** By the ending of a file's name. JavaScript may hold markup; TypeScript's `<T>x` casts would be read as markup. */
const byExtension = {
    ts: typescript,
    mts: typescript,
    cts: typescript,
    tsx: javascript_dist/* parser */.K.configure({ dialect: "ts jsx" }),
    js: javascript_dist/* parser */.K.configure({ dialect: "jsx" }),
    jsx: javascript_dist/* parser */.K.configure({ dialect: "jsx" }),
    mjs: javascript_dist/* parser */.K.configure({ dialect: "jsx" }),
    cjs: javascript_dist/* parser */.K.configure({ dialect: "jsx" }),
    py: python_dist/* parser */.K,
    go: dist/* parser */.K,
    java: java_dist/* parser */.K,
    php: php_dist/* parser */.K,
    rs: rust_dist/* parser */.K,
};
const phpWithoutTags = php_dist/* parser */.K.configure({ top: "Program" });
/** The grammar of a source file; undefined for languages that are read by their tokens. */
function grammarOf(path, text) {
    const extension = /\.([a-z]+)$/u.exec(path.toLowerCase())?.[1] ?? "";
    if (extension === "php" && !text.includes("<?"))
        return phpWithoutTags;
    return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
}
const nodes = {
    string: "String StringLiteral TextBlock RawString HeredocString Rune CharacterLiteral",
    template: "TemplateString FormatString",
    joined: "ContinuedString",
    number: "Number Integer Float IntegerLiteral FloatingPointLiteral",
    boolean: "BooleanLiteral Boolean Bool",
    null: "null None Nil",
    name: "VariableName Identifier Name DefName Definition VariableDefinition BoundIdentifier PropertyName PropertyDefinition FieldName FieldIdentifier ScopedIdentifier QualifiedName PrivatePropertyName PrivatePropertyDefinition ImportMeta this self",
    member: "MemberExpression FieldAccess SelectorExpr FieldExpression ScopedExpression SubscriptExpression IndexExpr IndexExpression ArrayAccess",
    call: "CallExpression NewExpression MethodInvocation ObjectCreationExpression CallExpr MacroInvocation Decorator",
    arguments: "ArgList ArgumentList Arguments ParenthesizedTokens BracketedTokens AnnotationArgumentList",
    object: "ObjectExpression DictionaryExpression TypedLiteral StructExpression",
    pair: "Property Pair Element FieldInitializer ElementValuePair NamedArgument JSXAttribute",
    assignments: "VariableDeclaration AssignmentExpression PropertyDeclaration EnumBody AssignStatement VariableDeclarator VarDecl VarSpec ConstSpec ConstItem Assignment LetDeclaration StaticItem Parameter PropertyParameter FormalParameter",
    class: "ClassDeclaration ClassExpression ClassDefinition InterfaceDeclaration EnumDeclaration RecordDeclaration TypeSpec ImplItem ModItem TraitItem",
    function: "FunctionDeclaration FunctionExpression ArrowFunction MethodDeclaration FunctionDefinition LambdaExpression FunctionDecl MethodDecl FunctionLiteral FunctionItem ClosureExpression ConstructorDeclaration",
    parameters: "ParamList Parameters FormalParameters",
    annotation: "Annotation",
    binary: "BinaryExpression BinaryExp",
    unary: "UnaryExpression UnaryExp",
    conditional: "ConditionalExpression TernaryExpression",
    wrapper: "ParenthesizedExpression AwaitExpression CastExpression PostfixExpression TryExpression PrefixCast Key LiteralValue FieldInitializerList JSXAttributeValue JSXEscape ReferenceExpression",
    field: "FieldDeclaration FieldDecl",
    constant: "EnumConstant",
    skipped: "ImportDeclaration ImportStatement ImportDecl PackageClause PackageDeclaration NamespaceUseDeclaration NamespaceDefinition UseDeclaration TypeAnnotation TypeDef TypeAliasDeclaration TypeArguments TypeParameters NamedType TypeArgList TypeParamList Comment LineComment BlockComment ExternCrateDeclaration AttributeItem RegExp",
};
const kinds = new Map(Object.entries(nodes).flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
function kindOf(node) {
    return kinds.get(node.name);
}

;// CONCATENATED MODULE: ./lib/review/code/parse-bounded.js
/** The text is nested too deeply, or takes the parser too long. */
class TooComplex extends Error {
    name = "TooComplex";
}
/** Larger files are data or were put together by a machine. */
const maxCharacters = 150_000;
/** Characters that a tokenizer gets at once; reading them is what takes the time. */
const chunkSize = 1_024;
/** Real code is read up to 30 times, as each kind of token is tried; quadratic text thousands of times. */
const maxReadings = 40;
/** Real code that a grammar does not know yet takes about ten steps to get over. */
const maxRecovering = 500;
/** Real code is nested about 40 levels deep, each with three numbers on the parser's stack. */
const maxStack = 1_500;
/**
 * The tree of a source file. Parsers of foreign text must end: what tokenizers read again and again, and what they have
 * to guess at, is counted, so that the bound needs no clock and is the same on every machine.
 * @throws TooComplex
 */
function parseBounded(parser, text) {
    if (text.length > maxCharacters)
        throw new TooComplex("is larger than source code is");
    const parse = parser.startParse(countedInput(text));
    let recovering = 0;
    for (;;) {
        const tree = parse.advance();
        if (tree !== null)
            return tree.topNode;
        if ((parse.recovering ?? 0) > 0)
            recovering += 1;
        // Each branch that is tried copies the stack.
        if ((parse.stacks?.[0]?.stack?.length ?? 0) > maxStack)
            throw new TooComplex("is nested too deeply");
        if (recovering > maxRecovering)
            throw new TooComplex("is no code that the grammar knows");
    }
}
function countedInput(text) {
    let left = 1_000 + (maxReadings * text.length) / chunkSize;
    return {
        length: text.length,
        lineChunks: false,
        read: (from, to) => text.slice(from, to),
        chunk(from) {
            left -= 1;
            if (left < 0)
                throw new TooComplex("takes the parser too long");
            return text.slice(from, from + chunkSize);
        },
    };
}

;// CONCATENATED MODULE: ./lib/review/code/literal.js



function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
        if (!/comment$/iu.test(child.name))
            children.push(child);
    }
    return children;
}
function textOf({ text }, { from, to }) {
    return text.slice(from, to);
}
/**
 * The literal that an expression is: a string, as it is written between its quotes, a number, a switch, or what is
 * composed of them (`60 * 1000`, `30 * time.Second`, `"https://" + host`). Undefined for what has to be computed.
 */
function literalOf(source, node) {
    const kind = kindOf(node);
    const written = textOf(source, node);
    if (kind === "string" || kind === "template")
        return { value: stringIn(written), type: "string" };
    if (node.name === "JSXAttributeValue" && /^["']/u.test(written))
        return { value: stringIn(written), type: "string" };
    if (kind === "joined")
        return joined(source, node);
    if (kind === "boolean" || /^(?:true|false)$/u.test(written))
        return { value: written.toLowerCase(), type: "boolean" };
    if (kind === "null" || written === "undefined")
        return { value: "", type: "null" };
    if (kind === "wrapper" && node.name === "ParenthesizedExpression") {
        const [inner, more] = childrenOf(node).filter(({ name }) => !/^[()]$/u.test(name));
        return inner === undefined || more !== undefined ? undefined : literalOf(source, inner);
    }
    if (kind === "binary" && written.length <= maxJoined)
        return quantityIn(source, written) ?? concatenated(source, node);
    return kind === "number" || kind === "unary" || kind === "member" ? quantityIn(source, written) : undefined;
}
const maxQuantity = 120;
const maxJoined = 10_000;
/** The whole text as one number, with its unit if it has one. */
function quantityIn({ language }, written) {
    if (written.length > maxQuantity || !/^[-\w.*()\s:]+$/u.test(written) || !/\d/u.test(written))
        return undefined;
    const tokens = tokensOf(written, language).filter(({ text }) => text !== "(" && text !== ")");
    const first = tokens.findIndex(({ kind }) => kind === "number");
    const before = tokens.slice(0, first).map(({ text }) => text);
    if (first === -1 || !/^(?:-|[\w.]+ \*)?$/u.test(before.join(" ")))
        return undefined;
    const { value, end } = quantityAt(tokens, first);
    const rest = tokens.slice(end + 1);
    const hasUnit = /[a-z]$/u.test(value);
    // `30.seconds` ends with its unit.
    if (rest.length > (hasUnit ? 2 : 0))
        return undefined;
    if (before.length === 2 && !hasUnit)
        return undefined;
    return { value, type: "number" };
}
/** Between the quotes, whatever marks stand before them (`f"…"`, `r#"…"#`, `b'…'`). */
function stringIn(written) {
    const heredoc = /^<<<["']?\w+["']?\n/u.exec(written)?.[0];
    if (heredoc !== undefined)
        return written.slice(heredoc.length, written.lastIndexOf("\n"));
    const [lead = ""] = /^[A-Za-z]{0,3}#{0,9}/u.exec(written) ?? [];
    const marks = lead.length - lead.replaceAll("#", "").length;
    const body = written.slice(lead.length, marks === 0 ? undefined : -marks);
    const long = ['"""', "'''"].find((quote) => body.length >= 6 && body.startsWith(quote) && body.endsWith(quote));
    if (long !== undefined)
        return body.slice(3, -3);
    return /^(["'`]).*\1$/su.test(body) && body.length >= 2 ? body.slice(1, -1) : body;
}
/** Python's strings that follow each other. */
function joined(source, node) {
    const parts = childrenOf(node).map((part) => literalOf(source, part)?.value ?? "");
    return { value: parts.join(""), type: "string" };
}
/** `"a" + b + "c"` is `a{b}c`, as a template would write it, and so is `"a%sc" % b`. */
function concatenated(source, node) {
    const parts = [];
    let at = node;
    for (;;) {
        const [left, operator, right] = childrenOf(at);
        if (left === undefined || operator === undefined || right === undefined)
            return undefined;
        const sign = textOf(source, operator);
        if (sign === "%")
            return parts.length === 0 ? formatted(source, left, right) : undefined;
        if (sign !== "+" && sign !== ".")
            return undefined;
        parts.unshift(right);
        if (kindOf(left) !== "binary") {
            parts.unshift(left);
            break;
        }
        at = left;
    }
    const isText = (part) => /^(?:string|template|joined)$/u.test(kindOf(part) ?? "");
    if (!parts.some(isText))
        return undefined;
    const shown = (part) => isText(part) ? (literalOf(source, part)?.value ?? "") : placeholder(source, textOf(source, part));
    return { value: parts.map(shown).join(""), type: "string" };
}
function placeholder({ language }, text) {
    return language.id === "javascript" ? `\${${text}}` : `{${text}}`;
}
/** Python's `"smtp://%s" % user`. */
function formatted(source, left, right) {
    const format = literalOf(source, left);
    if (format?.type !== "string")
        return undefined;
    const bare = textOf(source, right).replace(/^\(/u, "").replace(/\)$/u, "");
    const names = bare.includes("(") ? [] : bare.split(",").map((name) => name.trim());
    let index = 0;
    const value = format.value.replaceAll(/%(?:\((\w{1,60})\))?[sdrf]/gu, (written, name) => {
        const found = name ?? names[index];
        index += 1;
        return found === undefined || found === "" ? written : `{${found}}`;
    });
    return { value, type: "string" };
}

;// CONCATENATED MODULE: ./lib/review/code/names.js


/** `this.client.timeout`, `config["stripe"].url` or `a::b` as path of names; of what a call returns, the members only. */
function nameOf(source, node) {
    const segments = [];
    let at = node;
    // Members are nested to the left: a long chain is no deep recursion here.
    for (let steps = 0; at !== null && steps < 50; steps += 1) {
        const kind = kindOf(at);
        if (kind === "name" ||
            at.name === "TypeName" ||
            at.name === "MethodName" ||
            /Type(?:Identifier|Definition)$/u.test(at.name)) {
            segments.unshift(...plain(textOf(source, at)));
            break;
        }
        if (kind === "wrapper") {
            at = childrenOf(at).find((child) => kindOf(child) !== undefined) ?? null;
            continue;
        }
        if (kind !== "member")
            break;
        const [object, ...rest] = childrenOf(at);
        segments.unshift(...rest.flatMap((child) => memberName(source, child)));
        at = object ?? null;
    }
    return segments.filter((segment) => segment !== "");
}
function memberName(source, node) {
    const kind = kindOf(node);
    if (kind === "string")
        return [literalOf(source, node)?.value.slice(0, 200) ?? ""];
    return kind === "name" || node.name === "ClassMemberName" ? plain(textOf(source, node)) : [];
}
/** Without what languages put around a name: `$a`, `#a`, `a!`, `self.a`. */
function plain(text) {
    return text
        .slice(0, 400)
        .split(/\?\.|::|->|\\|\./u)
        .map((segment) => segment.replaceAll(/[$@!?#\s]/gu, ""))
        .filter((segment, index) => !(index === 0 && /^(?:this|self|cls|static)$/u.test(segment)));
}

;// CONCATENATED MODULE: ./lib/review/code/env-reads.js



const table = /^(?:process\.env|import\.meta\.env|Bun\.env|Deno\.env|os\.environ|environ|_ENV|_SERVER|ENV)$/u;
const call = /(?:^|\.)(?:getenv|lookupenv|getenvironmentvariable|option_env|env|environ|config|env(?:iron)?\.(?:get|fetch|var|var_os|str|bool|int|float|list|string|url|setdefault|require|required)|getordefault|getproperty)$/iu;
const env_reads_variableName = /^[A-Z][A-Z0-9_]*$/u;
function isEnvironmentTable(name) {
    return table.test(name);
}
function isEnvironmentCall(callee) {
    return call.test(callee.slice(-100));
}
function isVariable(name) {
    return name !== undefined && env_reads_variableName.test(name) && name.length <= 200;
}
/** The variable that an expression reads: `process.env.KEY`, `os.environ["KEY"]`, `getenv("KEY")`, `env::var("KEY")?`. */
function variableRead(source, node) {
    const kind = kindOf(node);
    if (kind === "wrapper") {
        const inner = childrenOf(node).find((child) => kindOf(child) !== undefined);
        return inner && variableRead(source, inner);
    }
    if (kind === "member") {
        const segments = nameOf(source, node);
        const variable = segments.at(-1);
        return isVariable(variable) && table.test(segments.slice(0, -1).join(".")) ? variable : undefined;
    }
    if (kind !== "call")
        return undefined;
    const children = childrenOf(node);
    const list = children.find((child) => kindOf(child) === "arguments");
    const callee = calleeOf(source, children);
    if (list === undefined || !isEnvironmentCall(callee))
        return undefined;
    const [first] = childrenOf(list).filter((child) => kindOf(child) !== undefined);
    const name = first && kindOf(first) === "string" ? literalOf(source, first)?.value : undefined;
    return isVariable(name) ? name : undefined;
}
/** What is called, in one text: `requests.get`, `Stripe`; of a chain, its last link. */
function calleeOf(source, children) {
    const names = children.filter((child) => kindOf(child) !== "arguments" && kindOf(child) !== "class");
    // Java and decorators have the parts of the name beside each other.
    const segments = names.flatMap((child, index) => kindOf(child) === "call" && index === 0 ? [] : nameOf(source, child));
    const generic = names.find(({ name }) => name === "GenericType");
    return (segments.length === 0 && generic ? textOf(source, generic).split("<")[0] : segments.join(".")).slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/review/code/read-code.js







/** Deep nesting is cut from the left: the names near a literal tell more than the far ones. */
const read_code_maxPath = 8;
const read_code_maxDepth = 600;
/** Calls that only convert what is passed on. */
const converts = /^(?:int|str|float|bool|Number|String|Boolean|parseInt|parseFloat|Some|Ok|Box\.new|String\.from|Duration|timedelta|datetime\.timedelta|URI|URL|URI\.create|Path|SecretStr|Secret|define|intval|strval)$/u;
const convertsItself = /^(?:to_string|into|to_owned|as_str|clone|toString|trim|strip|format)$/u;
/** Calls that say what a test expects, or what stands for the real thing in it. */
const expects = /(?:^|\.)(?:verify\w*|assert\w*|expect\w*|toBe\w*|toEqual|toHave\w*|toMatch\w*|toStrictEqual|mock|spyOn|doMock|stub\w*)$|(?:^|\.)assert\w*\./u;
/**
 * Every literal of a source file, keyed by the names it is assigned or passed to, as its grammar has it. A comparison
 * gives no value; `a ?? "b"` and `getenv("A", "b")` give b, and say that A comes first.
 * @throws TooComplex
 */
function readCode(source, parser) {
    const lineAt = lineCounter(source.text);
    const settings = [];
    const reads = new Set();
    let depth = 0;
    visit(parseBounded(parser, source.text), []);
    return settings;
    function emit(path, found, { node, ...rest }) {
        if (path.length === 0 && rest.role === undefined)
            return;
        settings.push({ key: path.slice(-read_code_maxPath), ...found, line: lineAt(node.from), ...rest });
    }
    function emitRead(variable, node) {
        if (reads.has(variable))
            return;
        reads.add(variable);
        emit([variable], { value: variable, type: "string" }, { node, role: "env-read" });
    }
    /** `unit`: what numbers count here, as in `Duration.ofSeconds(30)`. `first`: what is asked before the value counts. */
    function visit(node, path, around = {}) {
        depth += 1;
        if (depth > read_code_maxDepth)
            throw new TooComplex(`nested more than ${read_code_maxDepth} levels deep`);
        visitOne(node, path, around);
        depth -= 1;
    }
    function visitOne(node, path, around) {
        const kind = kindOf(node);
        if (kind === "skipped")
            return;
        const variable = variableRead(source, node);
        if (variable !== undefined)
            readVariable(variable, node, path, around);
        else if (kind === "call")
            readCall(node, path, around);
        else if (readLiteral(node, path, around))
            return;
        else if (kind === "binary")
            readBinary(node, path, around);
        else if (kind === "conditional")
            readConditional(node, path, around);
        else if (kind === "pair")
            readPair(node, path);
        else if (kind === "object")
            readObject(node, path, around);
        else if (kind === "assignments")
            readAssignments(node, path);
        else if (kind === "class")
            visitAll(childrenOf(node).slice(1), [...path, ...className(node)]);
        else if (kind === "function")
            readFunction(node, path);
        else if (kind === "field")
            readField(node, path);
        else if (kind === "annotation" || kind === "constant")
            readNamedCall(node, path);
        else if (around.whole && (kind === "name" || kind === "member"))
            readName(node, path);
        else
            visitAll(childrenOf(node), path, kind === "wrapper" || kind === "unary" ? around : {});
    }
    function visitAll(nodes, path, around = {}) {
        for (const child of nodes)
            visit(child, path, around);
    }
    function readLiteral(node, path, { unit, first }) {
        const literal = literalOf(source, node);
        if (literal === undefined)
            return false;
        const value = literal.type === "number" && unit !== undefined ? `${literal.value}${unit}` : literal.value;
        const references = first?.map((name) => ({ name, fallback: value }));
        emit(path, { ...literal, value }, { node, ...(references && { references }) });
        // A template may read variables.
        if (/[\x60f]/u.test(textOf(source, node).slice(0, 2)))
            visitAll(childrenOf(node), []);
        return true;
    }
    /** `retries: Infinity` and `backoff: exponential` say as much as a number. */
    function readName(node, path) {
        const value = textOf(source, node);
        if (value.length > 200)
            return;
        emit(path, { value, type: "other" }, { node, references: [{ name: value }] });
    }
    function readVariable(variable, node, path, around) {
        emitRead(variable, node);
        const defaults = defaultsIn(node);
        if (defaults.length > 0) {
            // A default is keyed by what it is assigned to, else by the variable.
            const to = path.length === 0 ? [variable] : path;
            for (const one of defaults)
                visit(one, to, { ...around, first: [...(around.first ?? []), variable] });
        }
        else if (around.whole) {
            emit(path, { value: `\${${variable}}`, type: "other" }, { node, references: [{ name: variable }] });
        }
    }
    /** The second argument of `getenv("A", "b")`, or the one that is called `default`. */
    function defaultsIn(node) {
        const list = childrenOf(node).find((child) => kindOf(child) === "arguments");
        if (list === undefined)
            return [];
        const given = namedArguments(list);
        const named = given.find(({ name }) => name !== undefined && /^default/u.test(name));
        return [named ?? given.filter(({ name }) => name === undefined)[1]].flatMap((one) => one?.value ?? []);
    }
    function namedArguments(list) {
        const found = [];
        for (const part of splitAt(childrenOf(list), /^,$/u)) {
            const bare = part.filter(({ name }) => !/^[()[\]{}*&]$/u.test(name) && name !== "Spread");
            const at = bare.findIndex(isAssignment);
            const value = bare[at === -1 ? 0 : at + 1];
            if (value === undefined)
                continue;
            const name = at > 0 ? nameOf(source, bare[0]).at(-1) : undefined;
            found.push({ name, value });
        }
        return found;
    }
    function readCall(node, path, around) {
        const children = childrenOf(node);
        const [head, ...others] = children;
        const list = children.find((child) => kindOf(child) === "arguments");
        const callee = calleeOf(source, children);
        const last = callee.split(".").at(-1) ?? "";
        const inner = chainedCall(head);
        const fallsBack = inner && /^(?:unwrap_or\w*|orElse\w*|getOrDefault|or)$/u.test(last)
            ? variableRead(source, inner)
            : undefined;
        if (fallsBack !== undefined && list !== undefined) {
            emitRead(fallsBack, node);
            for (const { value } of namedArguments(list))
                visit(value, path.length === 0 ? [fallsBack] : path, { ...around, first: [fallsBack] });
            return;
        }
        const text = literalObject(head);
        if (text !== undefined && convertsItself.test(last)) {
            visit(text, path, around);
            return;
        }
        if (inner !== undefined)
            visit(inner, path, unitOf(last) === undefined && !convertsItself.test(last) ? {} : around);
        if (list === undefined || expects.test(callee))
            return;
        readArguments(list, path, { callee, around });
        visitAll(others.filter(({ name }) => name === "ClassBody" || name === "Block"), path);
    }
    /** The call whose answer this one goes on with: `b.timeout(5)` of `b.timeout(5).retries(3)`. */
    function chainedCall(head) {
        let at = head;
        for (let steps = 0; at !== undefined && steps < 20; steps += 1) {
            if (kindOf(at) === "call")
                return at;
            if (kindOf(at) !== "member" && kindOf(at) !== "wrapper")
                return undefined;
            at = childrenOf(at).find((child) => kindOf(child) !== undefined);
        }
        return undefined;
    }
    function literalObject(head) {
        const object = head && kindOf(head) === "member" ? head.firstChild : null;
        return object !== null &&
            object !== undefined &&
            /^(?:string|template|joined)$/u.test(kindOf(object) ?? "")
            ? object
            : undefined;
    }
    function readArguments(list, path, { callee, around }) {
        const unit = unitOf(callee);
        const transparent = unit !== undefined || converts.test(callee) || isEnvironmentCall(callee);
        const to = transparent || callee === "" ? path : [...path, callee];
        const given = namedArguments(list);
        let below = to;
        for (const [index, { name, value }] of given.entries()) {
            // `parseInt(text, 10)`: only the first is what is converted.
            if (converts.test(callee) && index > 0 && name === undefined && callee !== "define")
                continue;
            const inner = unit ?? (name === undefined ? undefined : unitOf(name));
            const here = transparent ? { ...around, ...(inner !== undefined && { unit: inner }) } : {};
            if (name !== undefined) {
                visit(value, transparent && inner !== undefined ? to : [...to, name], { ...here, whole: true });
                continue;
            }
            const text = index === 0 && given.length > 1 && kindOf(value) === "string"
                ? literalOf(source, value)?.value
                : undefined;
            // set("timeout", 30): the first argument names the second.
            if (text !== undefined && /^[A-Za-z][\w.:-]{0,100}$/u.test(text)) {
                if (callee !== "define") {
                    emit(to, { value: text, type: "string" }, { node: value, ...(/header/iu.test(callee) && { role: "header-name" }) });
                }
                below = [...to, text];
            }
            else if (transparent && timeUnit(given, index)) {
                visit(value, below, { ...here, unit: timeUnit(given, index) });
            }
            else
                visit(value, below, { ...here, ...quantityUnit(given, index) });
        }
    }
    /** `timeout(5, TimeUnit.SECONDS)`. */
    function quantityUnit(given, index) {
        const unit = timeUnit(given, index);
        return unit === undefined ? {} : { unit };
    }
    function timeUnit(given, index) {
        const next = given[index + 1]?.value;
        const text = next && textOf(source, next);
        return text !== undefined && /^(?:TimeUnit|ChronoUnit)\.\w+$/u.test(text) ? unitOf(text) : undefined;
    }
    function readBinary(node, path, around) {
        const [left, operator, right] = childrenOf(node);
        const sign = operator === undefined ? "" : textOf(source, operator);
        if (left === undefined || right === undefined)
            return;
        if (/^(?:as|satisfies)$/u.test(sign)) {
            visit(left, path, around);
            return;
        }
        if (/^(?:\?\?|\|\||or|\?:)$/u.test(sign)) {
            readFallback(left, right, { path, around });
            return;
        }
        if (/^[<>]=?$/u.test(sign)) {
            readBound(left, right);
            return;
        }
        // A comparison asks; it gives no value. What it reads is still read.
        for (const side of [left, right])
            if (literalOf(source, side) === undefined)
                visit(side, []);
    }
    /** `a ?? "b"` */
    function readFallback(left, right, { path, around }) {
        const variable = variableRead(source, left);
        visit(left, variable === undefined ? path : []);
        const to = path.length === 0 && variable !== undefined ? [variable] : path;
        visit(right, to, {
            ...around,
            ...(variable !== undefined && { first: [...(around.first ?? []), variable] }),
        });
    }
    /** `retries < 5` bounds what it names. */
    function readBound(left, right) {
        const literal = literalOf(source, right);
        if (literal?.type === "number")
            emit(nameOf(source, left).slice(-1), literal, { node: right });
        else
            visitAll([left, right], []);
    }
    function readConditional(node, path, around) {
        const parts = childrenOf(node).filter((child) => kindOf(child) !== undefined);
        // Python has the condition in the middle.
        const isPython = childrenOf(node).some(({ name }) => name === "if");
        const condition = parts[isPython ? 1 : 0];
        const variable = parts.length === 2 && condition !== undefined ? variableRead(source, condition) : undefined;
        for (const part of parts) {
            if (part.from !== condition?.from)
                visit(part, path, { ...around, ...(variable !== undefined && { first: [variable] }) });
            else if (literalOf(source, part) === undefined)
                visit(part, []);
        }
    }
    function readPair(node, path) {
        const children = childrenOf(node);
        const at = children.findIndex(({ name }) => /^(?::|=>|=|AssignOp|Equals)$/u.test(name));
        if (at === -1) {
            visitAll(children, path);
            return;
        }
        const value = children[at + 1];
        if (value !== undefined)
            visit(value, [...path, ...keyOf(children[0])], { whole: true });
    }
    function keyOf(node) {
        const inner = kindOf(node) === "wrapper" ? (node.firstChild ?? node) : node;
        const literal = literalOf(source, inner);
        if (literal !== undefined)
            return [literal.value.slice(0, 200)];
        const name = nameOf(source, inner);
        return name.length > 0 ? name : [textOf(source, inner).slice(0, 200)];
    }
    function readObject(node, path, around) {
        if (node.name !== "DictionaryExpression") {
            const type = /^(?:TypedLiteral|StructExpression)$/u.test(node.name) ? node.firstChild : null;
            const name = type === null || around.whole || path.length > 0 ? [] : plainType(textOf(source, type));
            visitAll(childrenOf(node).slice(type === null ? 0 : 1), [...path, ...name]);
            return;
        }
        for (const entry of splitAt(childrenOf(node), /^,$/u)) {
            const at = entry.findIndex(({ name }) => name === ":");
            const [key, value] = [entry[at - 1], entry[at + 1]];
            if (at > 0 && key !== undefined && value !== undefined)
                visit(value, [...path, ...keyOf(key)], { whole: true });
            else
                visitAll(entry, path);
        }
    }
    function plainType(text) {
        return /^[\w.:]+$/u.test(text) ? [text.replaceAll("::", ".")] : [];
    }
    function readAssignments(node, path) {
        const children = childrenOf(node);
        const isList = node.name === "VariableDeclaration" || node.name === "EnumBody";
        for (const part of isList ? splitAt(children, /^[,;]$/u) : [children])
            readAssignment(part, path);
    }
    function readAssignment(part, path) {
        const at = part.findLastIndex(isAssignment);
        if (at === -1) {
            visitAll(part, path);
            return;
        }
        const values = part.slice(at + 1).filter((child) => !/^[,;]$/u.test(child.name));
        const targets = part.slice(0, at).filter((child) => /^(?:name|member)$/u.test(kindOf(child) ?? ""));
        const pattern = part.find(({ name }) => name === "ObjectPattern");
        if (pattern !== undefined) {
            readPattern(pattern, values[0], path);
            return;
        }
        for (const [index, value] of values.entries()) {
            const to = values.length === targets.length ? [targets[index]] : targets.slice(0, 1);
            const name = to.flatMap((target) => nameOf(source, target));
            visit(value, [...path, ...name], { whole: true });
        }
        // Markup of a field: @Value("${stripe.url}").
        visitAll(part.slice(0, at).filter((child) => /^(?:Decorator|Modifiers)$/u.test(child.name)), path);
    }
    /** `const { STRIPE_KEY, STRIPE_URL: url = "x" } = process.env` */
    function readPattern(pattern, value, path) {
        const isTable = value !== undefined && isEnvironmentTable(nameOf(source, value).join("."));
        for (const property of childrenOf(pattern).filter(({ name }) => name === "PatternProperty")) {
            const [key, ...rest] = childrenOf(property);
            const variable = key && textOf(source, key);
            if (isTable && isVariable(variable))
                emitRead(variable, property);
            const at = rest.findIndex(isAssignment);
            const fallback = at === -1 ? undefined : rest[at + 1];
            if (fallback === undefined || variable === undefined)
                continue;
            visit(fallback, [...path, variable], { whole: true, ...(isTable && { first: [variable] }) });
        }
        if (value !== undefined && !isTable)
            visit(value, path);
    }
    function className(node) {
        const name = childrenOf(node).find((child) => kindOf(child) === "name" || /^(?:TypeIdentifier|TypeDefinition)$/u.test(child.name));
        return name === undefined ? [] : nameOf(source, name);
    }
    function readFunction(node, path) {
        const name = className(node);
        for (const child of childrenOf(node)) {
            if (kindOf(child) !== "parameters") {
                if (kindOf(child) !== "name")
                    visit(child, path);
                continue;
            }
            const inner = childrenOf(child).filter(({ name: mark }) => !/^[()|]$/u.test(mark));
            for (const part of splitAt(inner, /^,$/u))
                readAssignment(part, [...path, ...name]);
        }
    }
    /** A field of a Go struct with what its tag gives it: `envDefault:"5"`. */
    function readField(node, path) {
        const children = childrenOf(node);
        const name = children.find((child) => child.name === "FieldName");
        const tag = name === undefined ? "" : (/\x60[^\x60\n]{0,500}\x60/u.exec(textOf(source, node))?.[0] ?? "");
        const variable = /\benv(?:config)?:"([A-Z][A-Z0-9_]*)/u.exec(tag)?.[1];
        if (name === undefined || variable === undefined) {
            if (tag === "")
                visitAll(children, path);
            return;
        }
        emitRead(variable, node);
        const fallback = /\b(?:envDefault|default):"([^"]*)"/u.exec(tag)?.[1];
        if (fallback === undefined)
            return;
        const references = [{ name: variable, fallback }];
        emit([...path, ...nameOf(source, name)], { value: fallback, type: "string" }, { node, references });
    }
    /** Spring's `@Value("${stripe.url:https://a}") String url` gives a value to what it stands at. */
    function readInjected(node, path) {
        const place = /\(\s{0,5}"(\$\{[^"\n]{1,500}\})"/u.exec(textOf(source, node).slice(0, 600))?.[1];
        const declaration = node.parent?.parent;
        if (place === undefined || !declaration)
            return false;
        const declared = childrenOf(declaration).find(({ name }) => /^(?:VariableDeclarator|Definition)$/u.test(name));
        const name = declared === undefined ? [] : nameOf(source, declared.firstChild ?? declared);
        for (const [, variable] of place.matchAll(/\$\{([A-Z][A-Z0-9_]+)[:}]/gu))
            emitRead(variable, node);
        emit([...path, ...name], { value: place, type: "string" }, { node });
        return true;
    }
    /** `@Retry(maxAttempts = 3)`, and a constant of an enum with its arguments. */
    function readNamedCall(node, path) {
        const children = childrenOf(node);
        const list = children.find((child) => kindOf(child) === "arguments");
        if (list === undefined || readInjected(node, path))
            return;
        const name = children[0] === undefined || children[0].from === list.from
            ? []
            : nameOf(source, children.find((child) => kindOf(child) === "name") ?? children[0]);
        visitAll(childrenOf(list), [...path, ...name]);
    }
}
function isAssignment({ name }) {
    return /^(?:=|:=|AssignOp|Equals|UpdateOp)$/u.test(name);
}
function splitAt(nodes, mark) {
    const parts = [[]];
    for (const node of nodes) {
        if (mark.test(node.name))
            parts.push([]);
        else
            parts.at(-1).push(node);
    }
    return parts.filter((part) => part.length > 0);
}

;// CONCATENATED MODULE: ./lib/review/code/settings-of-code.js





/** Larger files are bundles and data; reading them by tokens alone takes seconds. */
const settings_of_code_maxCharacters = 400_000;
/**
 * The literals of a source file by the grammar of its language where there is one, else by its tokens. Code that is
 * nested too deeply for the grammar is read by its tokens, too.
 * @throws Unreadable
 */
function settingsOfCode(path, text, language) {
    if (text.length > settings_of_code_maxCharacters) {
        throw new Unreadable(`is code of more than ${settings_of_code_maxCharacters} characters, which a machine wrote`);
    }
    const parser = grammarOf(path, text);
    if (parser === undefined)
        return codeSettings(text, language);
    try {
        return readCode({ text, language }, parser);
    }
    catch (error) {
        // V8 reports an exhausted stack as a RangeError.
        if (error instanceof TooComplex || error instanceof RangeError)
            return codeSettings(text, language);
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/review/formats/directives.js


/** nginx: directives that end with a semicolon, in blocks that go by their name and arguments. */
const nginx = {
    name: "nginx",
    matches: (path) => /(?:^|\.)nginx(?:\.conf)?$|\.conf$/u.test(fileName(path)) ||
        /(?:^|\/)(?:nginx|sites-available|sites-enabled)\//u.test(path),
    recognises: (text) => /^[ \t]*[a-z_]+(?:[ \t][^;{}#\n]*)?[;{][ \t]*(?:#.*)?$/mu.test(text.slice(0, 20_000)) &&
        text.includes(";"),
    parse: (text) => settingsOf(treeOf(parseDirectives(text, ";"))),
};
/** Caddy's own language: the same, but that a directive ends with its line. */
const caddy = {
    name: "Caddyfile",
    matches: (path) => /^caddyfile(?:\.|$)|\.caddy(?:file)?$/u.test(fileName(path)),
    parse: (text) => settingsOf(treeOf(parseDirectives(text, "\n"))),
};
const directives_maxDepth = 100;
/** Quoted words, marks and bare words; comments and space between them. */
const token = /[ \t\r]+|#[^\n]*|\n|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|(?:[^\s{};"'\\#]|\\[\s\S]|\$?\{[$\w.:/-]+\}|(?<=[^\s{};])#)+|[{};]|[\s\S]/uy;
function parseDirectives(text, end) {
    const lineAt = lineCounter(text);
    const root = [];
    const open = [{ block: root, line: 1 }];
    let words = [];
    let line = 1;
    const fail = (message, at) => {
        throw new Unreadable(`is not valid: ${message}`, at);
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
                open.at(-1).block.push({ words, line, block: undefined });
            words = [];
        }
        else if (word === "{") {
            const block = [];
            open.at(-1).block.push({ words, line, block });
            // Code of Lua follows rules of its own.
            if (/_by_lua_block$/u.test(words[0] ?? ""))
                token.lastIndex = endOfBlock(text, token.lastIndex);
            else
                open.push({ block, line });
            if (open.length > directives_maxDepth)
                fail(`nested more than ${directives_maxDepth} levels deep`, line);
            words = [];
        }
        else if (word === "}") {
            if (words.length > 0 && end === "\n")
                open.at(-1).block.push({ words, line, block: undefined });
            else if (words.length > 0)
                fail("a directive lacks its ;", line);
            words = [];
            if (open.length === 1)
                fail("unexpected }", lineAt(found.index));
            open.pop();
        }
        else
            words.push(bare(word));
    }
    if (open.length > 1)
        fail("a { is never closed", open.at(-1).line);
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
        return { path: [...path, ...place], tree: directives_contentOf(directive, path.length) };
    });
    return nest(entries);
}
/** A server goes by its name: `server api.example.com`. */
function pathOf({ words, block }) {
    const [name = "", ...rest] = words;
    if (block === undefined)
        return naming.test(name) && rest.length > 1 ? [name, rest[0]] : [name];
    const called = name === "server" ? block.find((inner) => inner.words[0] === "server_name")?.words[1] : undefined;
    return [[...words, ...(called === undefined ? [] : [called])].join(" ")];
}
function directives_contentOf({ words, line, block }, used) {
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
    matches: (path) => /^(?:dockerfile|containerfile)(?:\.[\w.-]+)?$|\.(?:dockerfile|containerfile)$/u.test(fileName(path)),
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
    matches: (path) => /^\.?(?:env|envrc|flaskenv)(?:$|\.(?!\w*(?:[jt]sx?|py|rb|php|go|rs|java|kt|ya?ml|json|toml)$))|\.env$|\.env\.[\w.-]{1,60}$/u.test(fileName(path)),
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
            let value = until(rest, /(?:^|\s)#/u).trimEnd();
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

;// CONCATENATED MODULE: ./lib/review/formats/hcl-tokens.js

const comment = /#[^\n]*|\/\/[^\n]*/uy;
const hcl_tokens_name = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const hcl_tokens_number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const operator = /=>|==|!=|<=|>=|&&|\|\||::|\.\.\./uy;
const hcl_tokens_heredoc = /<<-?([\p{L}_][\p{L}\p{N}_]*)\n/uy;
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
        const char = text[at];
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
            const end = hcl_tokens_endOfString(text, at);
            push("string", unescaped(text.slice(at + 1, end - 1)), end);
        }
        else {
            const here = take(hcl_tokens_heredoc);
            const word = take(hcl_tokens_name) ?? take(hcl_tokens_number);
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
        throw new Unreadable("is not valid HCL: a /* is never closed", lineCounter(text)(start));
    return end + 2;
}
/** Past the closing quote; `"${x["y"]}"` holds quotes of its own inside an interpolation. */
function hcl_tokens_endOfString(text, start) {
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
    throw new Unreadable('is not valid HCL: a " is never closed', lineCounter(text)(start));
}
function unescaped(text) {
    return text
        .replaceAll(/([$%])\1\{/gu, "$1{")
        .replace(/\\([nrt"\\])/gu, (_, char) => ({ n: "\n", r: "\r", t: "\t" })[char] ?? char);
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
const maxReferences = 20;
function parseHcl(text) {
    const tokens = hclTokens(text);
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
        else if (peek().kind === "name" && tokens[at + 1]?.text === "(") {
            const tree = call(depth, line);
            if (tree !== undefined && endsHere())
                return tree;
        }
        else {
            const literal = hcl_literalOf(next(), tokens[at]);
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
        return members.some(([, tree]) => tree.kind !== "value") || members.some(([name]) => !isPosition(name))
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
function hcl_literalOf({ kind, text }, following) {
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
        const quote = /["']/u.exec(text[at])?.[0];
        const close = quote === undefined ? text.slice(at).search(/\s/u) : text.indexOf(quote, at + 1) - at;
        const end = close < 0 ? text.length : at + close;
        words.push(text.slice(quote === undefined ? at : at + 1, end));
        at = end + 1;
    }
    return words.filter((word) => word !== "");
}
function withoutComment(text) {
    return until(text, /\s[#;]/u).trim();
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
    matches: (path) => /\.(json|jsonc|webmanifest|code-workspace)$|^\.(babelrc|eslintrc|swcrc)$/u.test(fileName(path)),
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
    return root === undefined ? { kind: "mapping", members: [], line: 1 } : json_treeOf(root, text, lineAt);
}
function json_treeOf(node, text, lineAt) {
    const line = lineAt(node.offset);
    const children = node.children ?? [];
    if (node.type === "array") {
        return { kind: "list", items: children.map((item) => json_treeOf(item, text, lineAt)), line };
    }
    if (node.type === "object") {
        const members = children.flatMap(({ children: [name, value] = [] }) => name === undefined || value === undefined ? [] : [[String(name.value), json_treeOf(value, text, lineAt)]]);
        return { kind: "mapping", members, line };
    }
    const source = text.slice(node.offset, node.offset + node.length);
    const type = node.type === "property" ? "other" : node.type;
    if (type === "null")
        return { kind: "value", value: "", type, line };
    const value = type === "string" ? String(node.value) : type === "number" ? numberText(source) : source;
    return { kind: "value", value, type, line };
}

;// CONCATENATED MODULE: ./lib/review/diff/code-language.js
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
const code_language_byExtension = {
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
    ex: ruby,
    exs: ruby,
    swift: jvm,
    dart: jvm,
};
function codeLanguage(path) {
    const extension = /\.([a-z]+)$/u.exec(path.toLowerCase())?.[1] ?? "";
    return Object.hasOwn(code_language_byExtension, extension) ? code_language_byExtension[extension] : undefined;
}

;// CONCATENATED MODULE: ./lib/review/formats/json5.js




/** JSON5 is an object of JavaScript: names without quotes, single quotes, comments. */
const json5 = {
    name: "JSON5",
    matches: (path) => /\.json5$/u.test(fileName(path)),
    parse(text, path) {
        try {
            return json.parse(text, path);
        }
        catch (error) {
            const language = codeLanguage("a.js");
            if (!(error instanceof Unreadable) || language === undefined)
                throw error;
            const settings = settingsOfCode("a.js", `export default ${text}`, language);
            if (settings.length === 0)
                throw error;
            return settings;
        }
    },
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/review/formats/parse-yaml.js



const maxDocuments = 2_000;
/**
 * YAML 1.2 with the merge keys of 1.1. Anchors are expanded, so that a change of one shows at every use. Of several
 * documents, Kubernetes objects go by kind and name, Spring profiles by profile, the rest by position.
 */
function parseYaml(text) {
    const lineAt = lineCounter(text);
    const trees = [];
    // The check for unique keys compares each with all others; of keys given twice the last one counts here.
    const composer = new yaml_dist/* Composer */.Dk({ uniqueKeys: false, logLevel: "silent" });
    for (const { contents, errors } of composer.compose(parse_yaml_tokensOf(text, lineAt), false, text.length)) {
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
/** A file of 1 MB that people or tools wrote has about 250,000. */
const maxLexemes = 400_000;
const maxFlowDepth = 300;
/** Stops at the first error: the parser would collect a million of them before it gave up. */
function* parse_yaml_tokensOf(text, lineAt) {
    const parser = new yaml_dist/* Parser */.iX();
    let lexemes = 0;
    let depth = 0;
    for (const lexeme of new yaml_dist/* Lexer */.JG().lex(text)) {
        lexemes += 1;
        if (lexeme === "[" || lexeme === "{")
            depth += 1;
        else if (lexeme === "]" || lexeme === "}")
            depth -= 1;
        if (lexemes > maxLexemes)
            throw new Unreadable(`holds more than ${maxLexemes} words and marks`);
        if (depth > maxFlowDepth)
            throw new Unreadable("is nested too deeply to be read as YAML");
        yield* checked(parser.next(lexeme), lineAt);
    }
    yield* checked(parser.end(), lineAt);
}
function* checked(tokens, lineAt) {
    for (const token of tokens) {
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
        if ((0,yaml_dist/* isAlias */.Vj)(node)) {
            const target = anchors.get(node.source);
            if (target === undefined)
                throw new Unreadable(`refers to an unknown anchor *${node.source}`, line);
            if (open.has(target))
                throw new Unreadable(`holds itself through *${node.source}`, line);
            return treeOf(target);
        }
        if ("anchor" in node && typeof node.anchor === "string")
            anchors.set(node.anchor, node);
        if ((0,yaml_dist/* isScalar */.jn)(node))
            return { kind: "value", ...scalarValue(node), line };
        open.add(node);
        const tree = (0,yaml_dist/* isMap */.jh)(node)
            ? { kind: "mapping", members: membersOf(node), line }
            : { kind: "list", items: (0,yaml_dist/* isSeq */.oP)(node) ? node.items.map((item) => treeOf(itemNode(item))) : [], line };
        open.delete(node);
        return tree;
    }
    function membersOf(map) {
        const merged = [];
        const own = [];
        for (const { key, value } of map.items) {
            const name = (0,yaml_dist/* isScalar */.jn)(key) ? String(key.source ?? key.value ?? "") : parse_yaml_keyText(treeOf(key));
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
    return (0,yaml_dist/* isPair */.tO)(item) ? item.value : item;
}
/** `a: {{ .x }}` in a template would otherwise be a mapping with a mapping as its key. */
function parse_yaml_keyText(tree) {
    if (tree.kind !== "value")
        throw new Unreadable("has a mapping or list as a key", tree.line);
    return tree.value;
}
/** Tags of CloudFormation, Home Assistant and Symfony for a value that lies elsewhere. */
const pointing = /^!(?:Ref|GetAtt|ImportValue|FindInMap|Condition|secret|env|env_var|ENV|reference|include|service|tagged|file)$/u;
function scalarValue(scalar) {
    const { value, source = String(value), tag = "" } = scalar;
    if (pointing.test(tag)) {
        return { value: `${tag} ${source}`, type: "other", references: [{ name: source }] };
    }
    if (typeof value === "string")
        return { value, type: "string" };
    if (typeof value === "number" || typeof value === "bigint")
        return { value: numberText(source), type: "number" };
    if (typeof value === "boolean")
        return { value: String(value), type: "boolean" };
    return value === null ? { value: "", type: "null" } : { value: source, type: "other" };
}

;// CONCATENATED MODULE: ./lib/review/formats/outline.js



const outline_maxDepth = 100;
const maxLine = 4_096;
/**
 * Reads what lines say whatever else they are: `name: value`, `name = value`, `name value;`, list items with a dash, and
 * sections by indentation or brackets. For templates that are no valid text of their format before they are rendered,
 * and for files that only the settings call configuration. It never fails, and reads each line once.
 */
function outlineSettings(text) {
    return settingsOf(outline(text), [], { repeated: true });
}
function outline(text) {
    const root = { indent: -1, isItem: false, name: undefined, value: undefined, line: 1, children: [] };
    const open = [{ node: root, byBracket: true }];
    const lines = text.split("\n");
    for (let index = 0; index < lines.length; index += 1) {
        const source = lines[index].slice(0, maxLine);
        const content = source.trim();
        if (content === "" || isComment(content))
            continue;
        if (/^[}\])]+[;,)]{0,3}$/u.test(content)) {
            closeBracket(open);
            continue;
        }
        const section = /^\[{1,2}([^[\]]{1,200})\]{1,2}$/u.exec(content);
        if (section !== null) {
            open.length = 1;
            const node = nodeOf({ indent: -1, isItem: false, key: section[1], value: undefined, line: index + 1 });
            root.children.push(node);
            open.push({ node, byBracket: true });
            continue;
        }
        for (const said of linesIn(source, index + 1)) {
            while (open.length > 1 && !open.at(-1).byBracket && open.at(-1).node.indent >= said.indent)
                open.pop();
            const node = nodeOf(said);
            const brackets = /(?:^|[\s=:>])([{[(])$/u.exec(said.value ?? "")?.[0];
            if (brackets !== undefined)
                node.value = said.value.slice(0, -brackets.length).trim() || undefined;
            open.at(-1).node.children.push(node);
            if (/^[|>][+-]?\d?[+-]?$/u.test(said.value ?? "")) {
                const block = blockAfter(lines, index, said.indent);
                node.value = block.text;
                index = block.last;
            }
            else if (open.length < outline_maxDepth)
                open.push({ node, byBracket: brackets !== undefined });
        }
    }
    return outline_treeOf(root);
}
function isComment(content) {
    return /^(?:#|\/\/|;|--(?:\s|$)|\/\*|\*|<!--)/u.test(content);
}
function closeBracket(open) {
    const at = open.findLastIndex(({ byBracket }) => byBracket);
    open.length = Math.max(1, at);
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
    const bare = until(rest, /\s#/u).replace(/[;,]$/u, "").trimEnd();
    if (bare === "")
        return found;
    const { key, value } = pairIn(bare);
    if (key === undefined && found.length > 0)
        found.at(-1).value = value;
    else
        found.push({ indent, isItem: false, key, value, line });
    return found;
}
const quotedName = /^(?:export\s|set\s|local\s|ENV\s|ARG\s)?(?:"([^"]{1,200})"|'([^']{1,200})')\s?(?::=|=>|[:=])\s?(.*)$/su;
const outline_plainName = /^(?:export |set |local |ENV |ARG )?([^\s"'=:,;{}[\]()<>#][^\s"'=:,;{}[\]()<>]{0,199}) {0,8}(?::=|=>|=|:(?=\s|$|["']))\s?(.*)$/su;
const directive = /^([A-Za-z_][\w.-]{0,99})\s+(\S.*)$/su;
function pairIn(text) {
    const [, double, single, quoted] = quotedName.exec(text) ?? [];
    if (double !== undefined || single !== undefined)
        return { key: (double ?? single), value: bareValue(quoted) };
    const pair = outline_plainName.exec(text) ?? directive.exec(text);
    if (pair !== null)
        return { key: pair[1], value: bareValue(pair[2]) };
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
    while (last + 1 < lines.length) {
        const next = lines[last + 1];
        if (next.trim() !== "" && next.length - next.trimStart().length <= indent)
            break;
        last += 1;
    }
    return { text: lines.slice(at + 1, last + 1).join("\n"), last };
}
function outline_treeOf({ value, line, children }) {
    if (children.length === 0)
        return leafOf(value, line);
    const items = children.filter(({ isItem }) => isItem);
    if (items.length > 0 && items.length === children.length) {
        return { kind: "list", items: items.map(outline_treeOf), line };
    }
    const members = children.map((child, index) => [child.name ?? `[${index}]`, outline_treeOf(child)]);
    if (value !== undefined)
        members.unshift(["", leafOf(value, line)]);
    return { kind: "mapping", members, line };
}
function leafOf(value, line) {
    if (value === undefined)
        return { kind: "value", value: "", type: "null", line };
    if (/^(?:\{(?!\{).*\}|\[.*\])$/su.test(value)) {
        try {
            const [document] = parseYaml(value);
            if (document !== undefined)
                return at(document.tree, line);
        }
        catch (error) {
            if (!(error instanceof Unreadable))
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

;// CONCATENATED MODULE: ./lib/review/formats/plain.js


/** Heroku's list of processes: `web: bundle exec puma -t 5`. */
const procfile = {
    name: "Procfile",
    matches: (path) => /^procfile(?:\.[\w-]+)?$/u.test(fileName(path)),
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
    matches: (path) => /\.(?:conf|cfg|cnf|hocon|config|properties\.\w+)$/u.test(fileName(path)),
    parse: (text) => outlineSettings(text),
};

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
            settings.set(key, { key: properties_pathOf(key), value, type: "string", line: lineAt(range[0]) });
        }
        return [...settings.values()];
    },
};
/** `hosts[0].url` is the same path as in YAML. */
function properties_pathOf(key) {
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
    matches: (path) => /\.(xml|config|csproj|fsproj|vbproj|props|targets|wsdl|plist|nuspec|runsettings|settings|xconf)$/u.test(fileName(path)),
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
function xml_treeOf({ name: element, line, attributes, children, text, textLine }) {
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

;// CONCATENATED MODULE: ./lib/review/formats/template.js

/** Each becomes a setting of its own; the largest charts have some hundred a file. */
const maxExpressions = 20_000;
const ends = { "{{": "}}", "{%": "%}", "<%": "%>", "{#": "#}", "%{": "}" };
/** What renders nothing itself. */
const statement = /^(?:\{%|\{#|%\{|<%(?!=)|\{\{[-~]? ?(?:\/\*|#|\/|!|(?:if|else|end|range|with|define|block|each|unless|fail|break|continue)\b|\$?\w+(?:, ?\$\w+)? ?:?= ))/u;
/** Of these, what decides which lines are rendered. */
const choosing = /^(?:(?:\{\{|\{%|<%|%\{)[-~=+]? ?#?(?:if|elif|elsif|else if|unless|range|with|for|each)|\{%[-~+]? ?(?:include|import|from|extends))\b/u;
const template_names = /^\{\{-? ?(?:define|block) "([^"]{1,200})"/u;
/**
 * Helm, Jinja, ERB and Handlebars templates are the format that they render to but for their expressions. A line that
 * is nothing but expressions becomes empty, an expression becomes a word; lines keep their numbers. `quoted` is for
 * formats in which a bare word is no value. Undefined when there is no expression.
 */
function hideTemplates(text, { quoted = false } = {}) {
    const found = expressionsIn(text);
    if (found.length === 0)
        return undefined;
    if (found.length > maxExpressions)
        throw new Unreadable(`holds more than ${maxExpressions} expressions`);
    const lineAt = lineCounter(text);
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
        const name = template_names.exec(begin)?.[1];
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
function expressionsIn(text) {
    const found = [];
    // `%{if}` of Terraform only where it begins a line: elsewhere it is too common for something else.
    const open = /\{\{|\{%|<%|\{#|%\{/gu;
    /** Marks that do not close any more need not be looked for again. */
    const gone = new Set();
    for (let match = open.exec(text); match !== null; match = open.exec(text)) {
        const close = ends[match[0]];
        if (gone.has(close) || (match[0] === "%{" && !isDirective(text, match.index)))
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

;// CONCATENATED MODULE: ./lib/review/formats/yaml.js





/**
 * YAML, and templates of it by Helm, Ansible, ERB and others. A template that is no YAML before it is rendered is read
 * line by line; the named templates of a file go by their names.
 */
const yaml = {
    name: "YAML",
    matches: (path) => /\.ya?ml$|^\.(clang-format|yamllint)$/u.test(fileName(path)),
    parse(text) {
        if (!statementLine.test(text)) {
            try {
                return settingsOfDocuments(text);
            }
            catch (error) {
                if (!(error instanceof Unreadable) || hideTemplates(text) === undefined)
                    throw error;
            }
        }
        return templateSettings(text);
    },
};
/** Helm's helpers: named templates in a file of their own. */
const helm = {
    name: "Helm template",
    matches: (path) => /\.tpl$/u.test(fileName(path)),
    recognises: (text) => /\{\{-?\s?define\s/u.test(text),
    parse: (text) => templateSettings(text),
};
/** What no plain YAML has: a line that begins with a statement, so that names may come up once in each branch. */
const statementLine = /^[ \t]*(?:\{\{[-~]?[ \t]?(?:if|range|with|define|include|template|\/\*)|\{%|<%)/mu;
function templateSettings(text) {
    const template = hideTemplates(text);
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
        return parseYaml(text).flatMap(({ name, tree }) => settingsOf(tree, name, { repeated: true }));
    }
    catch (error) {
        if (error instanceof Unreadable)
            return outlineSettings(text);
        throw error;
    }
}
function settingsOfDocuments(text) {
    return parseYaml(text).flatMap(({ name, tree }) => settingsOf(tree, name));
}

;// CONCATENATED MODULE: ./lib/review/formats/index.js












/** Every format that is read by key; the first that matches and recognises the text reads the file. */
const formats = [
    yaml,
    helm,
    json,
    json5,
    toml,
    dotenv,
    properties,
    dockerfile,
    procfile,
    caddy,
    hcl,
    ini,
    nginx,
    xml,
    conf,
];

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
        const keepsLines = /(?:[|>][+-]?\d?[+-]?|<<-?\w+)\s*(?:#.*)?$/u.test((lines[line - 1] ?? "").slice(-200));
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

;// CONCATENATED MODULE: ./lib/review/formats/references.js

/** Names nested deeper, as in `${A:-${B:-c}}`, stay text. */
const references_maxDepth = 8;
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
    const whole = references.length === 1 && references[0].fallback === text;
    const type = whole && setting.type === "string" ? typeOf(text) : setting.type;
    return { ...setting, value: type === "number" ? numberText(text) : text, type, references };
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
        const found = mark.close === "}" ? references_placeholder(inner, depth) : expression(inner);
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
function references_placeholder(inner, depth) {
    // HOCON marks what may be missing: `${?PAY_URL}`.
    const bare = inner.trim().replace(/^[?$]/u, "");
    const [, name, mark = "", rest = ""] = shell.exec(bare) ?? spring.exec(bare) ?? [];
    if (name === undefined || depth >= references_maxDepth)
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
const references_names = /\$?(?:\.[A-Za-z_]\w*)+|[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*/gu;
const words = /^(?:default|d|or|and|not|if|else|quote|squote|toYaml|toJson|tojson|to_json|to_nice_yaml|b64enc|b64encode|b64dec|printf|print|required|trim\w*|indent|nindent|lower|upper|include|template|tpl|index|coalesce|ternary|int|bool|string|with|range|end|true|false|join|replace|fetch|to_s|inspect|ENV|env)$/u;
function expression(source) {
    const inner = source.slice(0, 1_000);
    const outside = inner.replaceAll(/"[^"]*"|'[^']*'/gu, '""');
    const found = variable.exec(inner)?.[1] ??
        looked.exec(inner)?.[1] ??
        outside.match(references_names)?.find((name) => !words.test(name));
    if (found === undefined)
        return { references: [] };
    const [, double, single, bare] = defaults.map((pattern) => pattern.exec(inner)).find((one) => one !== null) ?? [];
    const fallback = double ?? single ?? bare;
    return {
        references: [{ name: found, ...(fallback !== undefined && { fallback }) }],
        ...(fallback !== undefined && { text: fallback }),
    };
}
function typeOf(text) {
    if (/^-?(?:\d+|\d+\.\d+)$/u.test(text))
        return "number";
    return /^(?:true|false)$/u.test(text) ? "boolean" : "string";
}

;// CONCATENATED MODULE: ./lib/review/formats/read-configuration.js






/**
 * The settings of a configuration file in its format, or of a template for one. Values that are files of their own are
 * unfolded; what is taken from variables has its default in its place.
 * @throws Unreadable
 */
function readConfiguration(format, text, path) {
    return expandEmbedded(settingsOrTemplate(format, text, path), text, formats).map(resolveReferences);
}
/** Lines that say something, in a file of no format that is known. */
function readOutline(text) {
    const template = hideTemplates(text);
    const settings = outlineSettings(template?.text ?? text);
    return withTemplate(settings, template).map(resolveReferences);
}
function settingsOrTemplate(format, text, path) {
    try {
        return format.parse(text, path);
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        const template = hideTemplates(text, { quoted: /^JSON/u.test(format.name) });
        if (template === undefined)
            throw error;
        return withTemplate(read_configuration_templateSettings(format, template.text, path), template);
    }
}
function read_configuration_templateSettings(format, text, path) {
    try {
        return format.parse(text, path);
    }
    catch (error) {
        if (error instanceof Unreadable)
            return outlineSettings(text);
        throw error;
    }
}
function withTemplate(settings, template) {
    return template === undefined ? settings : [...settings.map(template.restore), ...template.statements];
}

;// CONCATENATED MODULE: ./lib/review/diff/literals.js
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
            return behaviour.test(name) || literals_text.test(name) ? [setting] : [];
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

;// CONCATENATED MODULE: ./lib/review/diff/manifests.js





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
function manifests_at(tree, ...path) {
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
        const version = manifests_at(entry, "version");
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
        ...groups.flatMap((group) => mapped(group, manifests_at(root, group))),
        ...["overrides", "resolutions"].flatMap((name) => mapped("overrides", manifests_at(root, name))),
        ...mapped("overrides", manifests_at(root, "pnpm", "overrides")),
    ];
}
function parseComposerJson(text) {
    const root = parseJson(text);
    return [
        ...mapped("dependencies", manifests_at(root, "require")),
        ...mapped("devDependencies", manifests_at(root, "require-dev")),
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
    const content = until(until(source, /(?:^|\s)#/u), /\s--hash/u)
        .replace(/\\$/u, "")
        .trim();
    const parts = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?([^;]*)/u.exec(content);
    return parts === null ? [] : [dependency(group, parts[1], parts[2].replaceAll(/[\s()]|@\s/gu, ""), line)];
}
function requirements(group, tree) {
    return itemsOf(tree).flatMap((item) => item.kind === "value" ? requirement(group, item.value, item.line) : []);
}
function parsePyproject(text) {
    const root = parseToml(text);
    const poetry = manifests_at(root, "tool", "poetry");
    return [
        ...requirements("dependencies", manifests_at(root, "project", "dependencies")),
        ...membersOf(manifests_at(root, "project", "optional-dependencies")).flatMap(([, list]) => requirements("optionalDependencies", list)),
        ...membersOf(manifests_at(root, "dependency-groups")).flatMap(([, list]) => requirements("devDependencies", list)),
        ...mapped("dependencies", manifests_at(poetry, "dependencies")),
        ...mapped("devDependencies", manifests_at(poetry, "dev-dependencies")),
        ...membersOf(manifests_at(poetry, "group")).flatMap(([, group]) => mapped("devDependencies", manifests_at(group, "dependencies"))),
    ];
}
function parsePipfile(text) {
    const root = parseToml(text);
    return [
        ...mapped("dependencies", manifests_at(root, "packages")),
        ...mapped("devDependencies", manifests_at(root, "dev-packages")),
    ];
}
/** @see https://go.dev/ref/mod#go-mod-file-grammar */
function parseGoMod(text) {
    let block = "";
    return text.split("\n").flatMap((source, index) => {
        const content = until(source, /\/\//u).trim();
        const opened = /^(\w+)\s*\($/u.exec(content);
        if (opened !== null)
            block = opened[1];
        if (content === ")")
            block = "";
        const [, verb, rest] = /^(require|replace)\s(.+)$/u.exec(content) ?? ["", block, content];
        if (verb === "require") {
            const [, name, version] = /^"?([^\s"]+)"?\s+(v\S+)$/u.exec(rest.trim()) ?? [];
            return name === undefined ? [] : [dependency("dependencies", name, version, index + 1)];
        }
        const [left, right] = rest.split("=>");
        if (verb !== "replace" || right === undefined)
            return [];
        return [dependency("overrides", left.trim().split(/\s+/u)[0], right.trim(), index + 1)];
    });
}
function parsePom(text) {
    const project = manifests_at(parseXml(text), "project");
    const properties = new Map(membersOf(manifests_at(project, "properties")).flatMap(([name, tree]) => tree.kind === "value" ? [[name, tree.value]] : []));
    const resolve = (version) => version.replaceAll(/\$\{([^${}]{1,200})\}/gu, (reference, name) => properties.get(name) ?? reference);
    const parent = itemsOf(manifests_at(project, "parent"));
    const managed = itemsOf(manifests_at(project, "dependencyManagement", "dependencies", "dependency"));
    return [...parent, ...managed, ...itemsOf(manifests_at(project, "dependencies", "dependency"))].flatMap((entry) => {
        const [group, artifact] = [textAt(entry, "groupId"), textAt(entry, "artifactId")];
        if (group === undefined || artifact === undefined)
            return [];
        const version = manifests_at(entry, "version");
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
        const short = [...content.matchAll(/["']([^"']{1,600})["']/gu)]
            .map(([, quoted]) => /^([\w.-]{1,200}:[\w.-]{1,200})(?::([^\s@:]{1,200}))?/u.exec(quoted))
            .find((found) => found !== null && !/^https?:/u.test(found[0]));
        if (short !== null && short !== undefined) {
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
    return membersOf(manifests_at(root, "libraries")).flatMap(([, library]) => {
        if (library.kind === "value") {
            const [, name, version] = /^([^:]+:[^:]+):(.+)$/u.exec(library.value) ?? [];
            return name === undefined ? [] : [dependency("dependencies", name, version, library.line)];
        }
        const name = textAt(library, "module") ?? `${textAt(library, "group")}:${textAt(library, "name")}`;
        const written = manifests_at(library, "version");
        const reference = written?.kind === "mapping" ? textAt(written, "ref") : undefined;
        const version = reference === undefined ? written : manifests_at(root, "versions", reference);
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
    const scopes = [root, manifests_at(root, "workspace"), ...membersOf(manifests_at(root, "target")).map(([, target]) => target)];
    return scopes.flatMap((scope) => [
        ...mapped("dependencies", manifests_at(scope, "dependencies")),
        ...mapped("devDependencies", manifests_at(scope, "dev-dependencies")),
        ...mapped("devDependencies", manifests_at(scope, "build-dependencies")),
    ]);
}
function parseDotnet(text) {
    const root = parseXml(text);
    const project = manifests_at(root, "Project");
    const groups = itemsOf(manifests_at(project, "ItemGroup"));
    const references = groups.flatMap((group) => ["PackageReference", "PackageVersion"].flatMap((name) => itemsOf(manifests_at(group, name))));
    return [...references, ...itemsOf(manifests_at(root, "packages", "package"))].flatMap((entry) => {
        const name = textAt(entry, "Include") ?? textAt(entry, "Update") ?? textAt(entry, "id");
        const version = manifests_at(entry, "Version") ?? manifests_at(entry, "version") ?? manifests_at(entry, "VersionOverride");
        const text = version?.kind === "value" ? version.value : undefined;
        return name === undefined ? [] : [dependency("dependencies", name, text, version?.line ?? entry.line)];
    });
}

;// CONCATENATED MODULE: ./lib/review/diff/read-settings.js









const generated = /(?:^|\/)(?:node_modules|vendor|third_party|bower_components|dist|coverage|\.next|\.terraform|__snapshots__|__fixtures__|__mocks__|testdata|fixtures|cassettes)\/|\.min\.\w+$|(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|packages\.lock\.json|composer\.lock|pnpm-lock\.yaml|\.terraform\.lock\.hcl|deno\.lock)$/iu;
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
    if (manifests.some(({ matches }) => matches(path)) || isInFormat(formats, path))
        return true;
    // What tests call is made up; what configures them is not.
    return codeLanguage(path) !== undefined && (isConfigurationCode(path) || !testCode.test(path));
}
/** Parsers are linear or nearly so; this bounds the worst that was found at a few seconds. */
const read_settings_maxCharacters = 1_000_000;
/** What one file says. Never throws: what can't be read is a problem, not nothing. */
function readSettings(path, source, how = {}) {
    const text = (source ?? "").replace(/^\uFEFF/u, "").replaceAll("\r\n", "\n");
    const reader = source === undefined ? undefined : readerOf(path, text, how);
    if (reader === undefined)
        return { settings: [], from: "config" };
    const unread = (problem) => ({ settings: [], from: reader.from, problem });
    if (text.length > read_settings_maxCharacters) {
        return unread({ message: `is larger than ${read_settings_maxCharacters} characters and was not read` });
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
const read_settings_maxDepth = 300;
const maxExpanded = 20_000_000;
/** Keys repeat the names above them and anchors repeat values: a small file can be told in gigabytes. */
function bounded(settings) {
    let expanded = 0;
    for (const { key, value = "", line } of settings) {
        if (key.length > read_settings_maxDepth)
            throw new Unreadable(`is nested more than ${read_settings_maxDepth} levels deep`, line);
        expanded += key.reduce((length, segment) => length + segment.length, value.length);
        if (expanded > maxExpanded)
            throw new Unreadable(`expands to more than ${maxExpanded} characters`, line);
    }
    return settings;
}
/** A manifest is read for what it depends on, a format by key, configuration in code whole, other code for literals. */
function readerOf(path, text, { named = false, quick = false }) {
    const manifest = manifests.find(({ matches }) => matches(path));
    if (manifest !== undefined)
        return { ...manifest, from: "manifest" };
    const format = formatOf(formats, path, text);
    if (format !== undefined) {
        return { name: format.name, from: "config", parse: () => readConfiguration(format, text, path) };
    }
    const language = codeLanguage(path);
    if (language === undefined) {
        return named ? { name: "text", from: "config", parse: () => readOutline(text) } : undefined;
    }
    if (named || isConfigurationCode(path)) {
        const parse = () => settingsOfCode(path, text, language).map(resolveReferences);
        return { name: "code", from: "config", parse };
    }
    const literals = () => (quick ? codeSettings(text, language) : settingsOfCode(path, text, language));
    return { name: "code", from: "literal", parse: () => tellingLiterals(literals()) };
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
/** The settings of one file as it stands; empty for a file that has none or can't be read. */
function settingsIn(path, text) {
    return readSettings(path, text, { quick: true }).settings;
}

;// CONCATENATED MODULE: ./lib/review/diff/diff-file.js


/** What changed in one file, by key. Never throws: what can't be read is a problem. */
function diffFile({ path, previousPath = path, before, after, named = false }) {
    const old = readSettings(previousPath, before, { named });
    const now = readSettings(path, after, { named });
    // A text that was unreadable before says nothing of what it held, so that all of it counts as new.
    const problems = now.problem === undefined ? [] : [{ file: path, ...now.problem }];
    const unreadable = now.problem !== undefined;
    const changes = unreadable ? [] : changesBetween(old, now, { path, previousPath });
    return { changes, problems, settings: { before: old.settings, after: now.settings } };
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

;// CONCATENATED MODULE: ./lib/review/diff/key-words.js
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

;// CONCATENATED MODULE: ./lib/review/integrations/environment.js

const environment_names = new Map(Object.entries({
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
const environment_generated = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|packages\.lock\.json|[\w.-]+\.lock|go\.sum|gradle\.lockfile)$|\.min\.\w+$|\.(?:snap|map)$/iu;
/** By the path of a file, and by the keys above a setting: `staging:` in a shared file is about staging. */
function environmentOf(file, key = []) {
    if (documentation.test(file))
        return "documentation";
    if (environment_generated.test(file))
        return "generated";
    if (testFolder.test(file) || testFile.test(file))
        return "test";
    if (sample.test(file) && !isHelmValues(file))
        return "sample";
    const byKey = key.slice(0, -1).map((segment) => environment_names.get(segment.toLowerCase()));
    const bySegment = file
        .split("/")
        .reverse()
        .flatMap((segment) => wordsOf(segment).reverse())
        .map((word) => environment_names.get(word));
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
function isNotice(file) {
    return ["documentation", "sample", "test", "development"].includes(environmentOf(file));
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

;// CONCATENATED MODULE: ./lib/review/integrations/address.js

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
const matching_maxName = 200;
function snakeCase(name) {
    const short = name.slice(0, matching_maxName);
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

;// CONCATENATED MODULE: ./lib/review/integrations/integration.js


/** Hosts named in a value; longer values are data. */
const hostName = /[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9_-]+)+/giu;
const integration_maxValue = 4_096;
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
        ...new Set(values.flatMap((value) => value.slice(0, integration_maxValue).toLowerCase().match(hostName) ?? [])),
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

;// CONCATENATED MODULE: ./lib/review/integrations/client-packages.js


/**
 * Packages through which a system reaches what has no vendor: databases, brokers, mail, sign-in, storage. By what they
 * talk to; names of all registries together, `*` at the end stands for the rest.
 */
const clients = {
    postgres: listed(`
    pg, pg-promise, pg-pool, postgres, psycopg, psycopg2, psycopg2-binary, psycopg-binary, asyncpg, pg8000, github.com/lib/pq, github.com/jackc/pgx*,
    org.postgresql:*, r2dbc-postgresql, npgsql, npgsql.*, tokio-postgres
  `),
    mysql: listed(`
    mysql, mysql2, mysqlclient, pymysql, mysql-connector-python, aiomysql, github.com/go-sql-driver/mysql, mysql:mysql-connector-java,
    com.mysql:mysql-connector-j, org.mariadb.jdbc:*, mariadb, mysqlconnector, mysql.data, trilogy
  `),
    "sql-database": listed(`
    mssql, tedious, pyodbc, pymssql, tiny_tds, com.microsoft.sqlserver:*, microsoft.data.sqlclient, system.data.sqlclient, oracledb, cx-oracle, com.oracle.database.jdbc:*,
    github.com/denisenkom/go-mssqldb, github.com/microsoft/go-mssqldb, sqlalchemy, flask-sqlalchemy, prisma, @prisma/client, typeorm, sequelize, knex, drizzle-orm,
    gorm.io/gorm, sqlx, diesel, sea-orm, com.zaxxer:hikaricp, org.flywaydb:*, org.liquibase:*, doctrine/dbal, doctrine/orm
  `),
    mongodb: listed(`
    mongodb, mongoose, pymongo, motor, mongoengine, go.mongodb.org/mongo-driver*, org.mongodb:*, mongoid, mongo, mongodb.driver, mongodb/mongodb
  `),
    redis: listed(`
    redis, ioredis, @redis/*, aioredis, django-redis, flask-redis, redis-rails, redis-client, hiredis, redis-namespace, github.com/redis/go-redis*,
    github.com/go-redis/redis*, github.com/gomodule/redigo, redis.clients:jedis, io.lettuce:*, org.redisson:*, stackexchange.redis, predis/predis, fred, deadpool-redis,
    valkey, iovalkey, valkey-glide
  `),
    memcached: listed("memcached, memjs, pymemcache, python-memcached, pylibmc, dalli, github.com/bradfitz/gomemcache, enyimmemcachedcore"),
    elasticsearch: listed(`
    @elastic/elasticsearch, elasticsearch, elasticsearch-dsl, elasticsearch-rails, elasticsearch-model, searchkick, github.com/elastic/go-elasticsearch*,
    github.com/olivere/elastic*, co.elastic.clients:*, org.elasticsearch.client:*, elastic.clients.elasticsearch, nest, elasticsearch/elasticsearch
  `),
    opensearch: listed("@opensearch-project/opensearch, opensearch-py, opensearch-ruby, github.com/opensearch-project/opensearch-go*, org.opensearch.client:*, opensearch.client"),
    "search-engine": listed("meilisearch, meilisearch-rails, typesense, typesense-rails, solr-client, pysolr, rsolr, sunspot"),
    cassandra: listed("cassandra-driver, scylla-driver, github.com/gocql/gocql, com.datastax.oss:*, cassandracsharpdriver"),
    clickhouse: listed("@clickhouse/client, clickhouse-driver, clickhouse-connect, github.com/clickhouse/clickhouse-go*, com.clickhouse:*"),
    neo4j: listed("neo4j-driver, neo4j, github.com/neo4j/neo4j-go-driver*, org.neo4j.driver:*, neo4j.driver"),
    influxdb: listed("influx, influxdb, influxdb-client, @influxdata/*, github.com/influxdata/*, com.influxdb:*"),
    couchbase: listed("couchbase, nano, github.com/couchbase/gocb*, com.couchbase.client:*, couchbasenetclient"),
    kafka: listed(`
    kafkajs, node-rdkafka, @confluentinc/kafka-javascript, kafka-python, kafka-python-ng, confluent-kafka, aiokafka, faust, github.com/ibm/sarama, github.com/shopify/sarama,
    github.com/segmentio/kafka-go, github.com/twmb/franz-go*, github.com/confluentinc/confluent-kafka-go*, org.apache.kafka:*, org.springframework.kafka:*,
    ruby-kafka, rdkafka, karafka, racecar, confluent.kafka
  `),
    rabbitmq: listed(`
    amqplib, amqp-connection-manager, rhea, pika, aio-pika, kombu, github.com/streadway/amqp, github.com/rabbitmq/amqp091-go, com.rabbitmq:*, org.springframework.amqp:*, bunny,
    sneakers, rabbitmq.client, masstransit.rabbitmq, php-amqplib/php-amqplib, lapin
  `),
    activemq: listed("org.apache.activemq:*, stompit, @stomp/stompjs, stomp.py, stomp, apache.nms.activemq, com.amazon.sqs.javamessaging:*"),
    nats: listed("nats, nats-py, github.com/nats-io/nats.go, io.nats:*, nats.client, nats.net, async-nats"),
    pulsar: listed("pulsar-client, github.com/apache/pulsar-client-go, org.apache.pulsar:*, dotpulsar"),
    mqtt: listed("mqtt, paho-mqtt, github.com/eclipse/paho.mqtt.golang, org.eclipse.paho:*, mqttnet, rumqttc"),
    "job-queue": listed(`
    sidekiq, sidekiq-pro, sidekiq-ent, resque, delayed_job, delayed_job_active_record, good_job, solid_queue, shoryuken, celery, django-celery-beat, rq, dramatiq, huey, arq,
    bull, bullmq, bee-queue, agenda, pg-boss, github.com/hibiken/asynq, hangfire*, laravel/horizon
  `),
    mail: listed(`
    nodemailer, mail, net-smtp, net-imap, imapflow, flask-mail, fastapi-mail, django-anymail, aiosmtplib, gopkg.in/gomail*, github.com/wneessen/go-mail,
    org.springframework.boot:spring-boot-starter-mail, com.sun.mail:*, org.eclipse.angus:*, jakarta.mail:*, mailkit, phpmailer/phpmailer, symfony/mailer, lettre
  `),
    notify: listed("notifications-node-client, notifications-python-client, notifications-ruby-client, uk.gov.service.notify:*, alphagov/notifications-php-client, govuknotify"),
    push: listed("web-push, apn, @parse/node-apn, pyfcm, pywebpush, rpush, webpush, com.eatthepath:pushy, expo-server-sdk"),
    identity: listed(`
    passport, passport-*, openid-client, oidc-client*, next-auth, @auth/*, jsonwebtoken, jose, jwks-rsa, express-openid-connect, keycloak-*, @node-saml/*, samlify, ldapjs, ldapts,
    authlib, python-jose, pyjwt, python-keycloak, python-ldap, ldap3, django-allauth, mozilla-django-oidc, social-auth-*, python3-saml, pysaml2,
    omniauth, omniauth-*, devise, doorkeeper, jwt, openid_connect, ruby-saml, net-ldap, github.com/coreos/go-oidc*, github.com/golang-jwt/jwt*, golang.org/x/oauth2,
    github.com/crewjam/saml, github.com/go-ldap/ldap*, org.keycloak:*, com.nimbusds:*, io.jsonwebtoken:*, com.auth0:java-jwt, org.springframework.security:*, org.pac4j:*,
    microsoft.identity*, microsoft.aspnetcore.authentication.*, identitymodel*, duende.*, openiddict*, firebase/php-jwt, league/oauth2-*, laravel/passport, laravel/socialite,
    openidconnect, jsonwebtoken
  `),
    "file-storage": listed(`
    minio, io.minio:*, github.com/minio/minio-go*, ssh2-sftp-client, paramiko, pysftp, net-sftp, com.jcraft:jsch, com.github.mwiede:jsch, github.com/pkg/sftp, ssh.net, basic-ftp,
    carrierwave, shrine, django-storages, fog-aws, league/flysystem-*
  `),
    opentelemetry: listed(`
    @opentelemetry/*, opentelemetry-*, go.opentelemetry.io/*, io.opentelemetry:*, opentelemetry.*
  `),
    statsd: listed("hot-shots, node-statsd, statsd, statsd-ruby, statsd-instrument, github.com/smira/go-statsd"),
    temporal: listed("@temporalio/*, temporalio, go.temporal.io/*, io.temporal:*, temporalio.*"),
    camunda: listed("org.camunda.*, io.camunda:*, zeebe-node, pyzeebe, camunda-external-task-client-js"),
    vault: listed("node-vault, hvac, vault, github.com/hashicorp/vault/api, vaultsharp"),
    consul: listed("consul, python-consul, diplomat, github.com/hashicorp/consul/api"),
};
const exact = new Map();
const beginnings = [];
for (const [id, patterns] of Object.entries(clients)) {
    for (const pattern of patterns) {
        if (pattern.endsWith("*"))
            beginnings.push([pattern, id]);
        else
            exact.set(client_packages_plain(pattern), id);
    }
}
/** What a package of any registry talks to; undefined when it is no client of anything known. */
function reachedByPackage(name) {
    // Go writes the major version behind the name.
    const bare = client_packages_plain(name).replace(/\/v\d+$/u, "");
    return (exact.get(client_packages_plain(name)) ??
        exact.get(bare) ??
        beginnings.find(([pattern]) => matchesPackage(pattern, name))?.[1]);
}
function client_packages_plain(name) {
    return name.toLowerCase().replaceAll("_", "-");
}

;// CONCATENATED MODULE: ./lib/review/integrations/group-name.js



/** Words that say what a setting is of its integration, never which integration it is of. */
const roleWords = new Set(listed(`
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
const genericWords = new Set(listed(`
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
const genericFiles = new Set(listed(`
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
    const names = key.filter((segment) => !isPosition(segment)).flatMap((segment) => segment.split("."));
    const own = names.at(-1) ?? "";
    const sections = names.slice(0, -1);
    const order = group_name_isVariable(own) ? [own, ...sections] : [...sections, own];
    for (const name of order) {
        const found = telling(name);
        if (found !== undefined)
            return found;
    }
    return nameOfHost(host) ?? nameOfFile(file) ?? nameOfWords(own);
}
function group_name_isVariable(name) {
    return /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/u.test(name);
}
/** The words of a name that tell one integration from another. */
function telling(name) {
    // `Deployment/shop-api`: the object that is deployed is the system itself.
    if (name.includes("/"))
        return undefined;
    const words = wordsOf(name).filter((word) => !/^\d+$/u.test(word));
    const left = words.filter((word) => !roleWords.has(word) && !genericWords.has(word));
    return left.length === 0 ? undefined : left.join("-").slice(0, maxLength);
}
/** Nothing tells more than what it is: `QUEUE_CONNECTION` is of the queue connection. */
function nameOfWords(name) {
    const words = wordsOf(name).filter((word) => !/^\d+$/u.test(word));
    return words.length < 2 ? undefined : words.join("-").slice(0, maxLength);
}
/** `api.worldpay.com` is of worldpay; `notify-service.internal` of notify-service. */
function nameOfHost(host) {
    if (host === undefined || isLoopback(host) || /^[\d.:[\]]+$/u.test(host) || /[{}$<>%]/u.test(host))
        return undefined;
    const inside = !host.includes(".") || /\.(?:svc|local|internal|cluster\.local)(?:\.|$)/u.test(host);
    const label = (inside ? host.split(".")[0] : ownerDomain(host).split(".")[0]) ?? "";
    const words = wordsOf(label).filter((word) => !/^\d+$/u.test(word));
    return words.length === 0 ? undefined : words.join("-").slice(0, maxLength);
}
function nameOfFile(path) {
    const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]{1,12}$/u, "");
    const left = wordsOf(file).filter((word) => !genericFiles.has(word) && !roleWords.has(word) && !/^\d+$/u.test(word));
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
        listed(`
    pay, payment, payments, payout, payouts, billing, invoice, invoices, invoicing, checkout, charge, charges, refund, refunds, card, cards, bank,
    banking, sepa, ledger, subscription billing, worldpay, adyen, braintree, klarna, gocardless, paypal, epdq, smartpay, checkout com, plaid, wise,
    fees, tax, pricing, wallet, payroll
  `),
    ],
    [
        "identity",
        listed(`
    auth, auth0, oauth, oauth2, oidc, openid, sso, saml, saml2, idp, idam, identity, keycloak, cognito, okta, ldap, jwt, jwks, login, signin, session,
    sessions, s2s, authentication, authorization, authz, authn, azuread, azure ad, aad, entra, adfs, onelogin, ory, hydra, kratos, captcha, recaptcha,
    turnstile, security, user management, cas, forgerock
  `),
    ],
    [
        "messages",
        listed(`
    mail, mailer, smtp, imap, email, emails, sms, notify, notifier, notification, notifications, push, twilio, sendgrid, mailgun, postmark, ses, mailchimp,
    mandrill, messagebird, vonage, nexmo, fcm, apns, slack, teams, telegram, whatsapp, action mailer, pagerduty
  `),
    ],
    [
        "data-store",
        listed(`
    db, database, databases, datasource, postgres, postgresql, pg, mysql, mariadb, mssql, sqlserver, oracle, mongo, mongodb, redis, valkey, memcached, memcache,
    cache, caches, cassandra, dynamo, dynamodb, cosmos, cosmosdb, couchbase, couchdb, neo4j, elasticsearch, opensearch, elastic, solr, clickhouse, influx,
    influxdb, snowflake, bigquery, firestore, jdbc, jpa, flyway, liquibase, sqlalchemy, sequelize, prisma, datomic, rds, aurora, sqlite, dbs, search
  `),
    ],
    [
        "queue",
        listed(`
    kafka, rabbit, rabbitmq, amqp, sqs, sns, pubsub, activemq, artemis, jms, nats, kinesis, eventhub, event hub, servicebus, service bus, celery, sidekiq, resque,
    mqtt, pulsar, zookeeper, queue, queues, broker, topic, events, eventbridge, stomp
  `),
    ],
    [
        "storage",
        listed("s3, bucket, buckets, blob, blobs, storage, gcs, minio, sftp, ftp, azureblob, cloudinary, filestore, fileshare"),
    ],
    [
        "observability",
        listed(`
    sentry, datadog, newrelic, new relic, appinsights, application insights, applicationinsights, insights, honeycomb, jaeger, zipkin, otel, otlp, opentelemetry,
    prometheus, grafana, loki, logstash, logging, log, logs, metrics, statsd, tracing, rollbar, bugsnag, airbrake, splunk, analytics, segment, mixpanel, telemetry,
    fluentd, apm, monitoring, google analytics, gtm, hotjar
  `),
    ],
];
/** By the words of its name, and by the scheme of its address. */
function classOf(id, scheme) {
    const own = wordsOf(id);
    const named = integration_class_words.find(([, phrases]) => hasPhrase(own, phrases));
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

;// CONCATENATED MODULE: ./lib/review/secrets/credential-key.js


const credentials = listed(`
  password, passwd, passphrase, passcode, pwd, pass, pw, secret, secrets, token, tokens, credential,
  credentials, creds, apikey, apisecret, apitoken, accesskey, secretkey, privatekey, authkey, accesstoken,
  authtoken, clientsecret, key, auth, authorization, bearer, jwt, cookie, signature, sig, salt, otp, pin,
  sas, hmac, mnemonic, seed, pem, p12, pfx, keystore, license, dsn, connectionstring, connection string,
  connstr, conn str, jaas config, pat, pepper, pincode, requirepass, masterauth, secretkeybase
`);
// Said of a credential without being one: its address, its name, how long it lives, how many there are.
const about = listed(`
  timeout ttl expiry expires expiration expire age lifetime seconds secs ms millis minutes hours days
  limit min max length size count enabled enable disabled disable required require url uri endpoint host
  path header headers type scheme algorithm alg prefix version rotation policy issuer audience scope
  scopes provider field param column file filename dir location region mode strategy method grant flow
  retries ref name arn id in optional domain
`);
// Keys in the sense of a map, a table or a public half.
const harmless = listed(`
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
    const words = wordsOf(name).map((word) => word.replace(/\d{1,3}$/u, "") || word);
    const last = words.at(-1) ?? "";
    if (hasPhrase(words, harmless) || about.includes(words.at(-1) ?? ""))
        return false;
    // `sessionkey`, `dbpassword`: written as one word.
    return hasPhrase(words, credentials) || (credentialEnding.test(last) && !ordinaryEnding.test(last));
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

;// CONCATENATED MODULE: ./lib/review/integrations/reach.js




/** Words of a name that says: here stands where something else is reached. */
const reachingWords = listed(`
  url, urls, uri, uris, endpoint, endpoints, host, hosts, hostname, hostnames, base url, baseurl, basepath, origin, origins,
  dsn, broker, brokers, bootstrap servers, queue, queues, queue name, topic, topics, bucket, buckets, bucket name, webhook, webhooks,
  callback, callbacks, issuer, issuers, jwks, wsdl, upstream, upstreams, proxy, exchange, datasource, connection string,
  connectionstring, database url, redirect uri, redirect url, discovery, metadata url, namespace url, cluster endpoint,
  servers, server, address, addr, addresses, gateway, audience, realm, authority, tenant, vhost, smtp, imap, sentinel, nodes
`);
const accountWords = listed(`
  account, account id, account sid, merchant, merchant id, merchant account, tenant id, client id, app id, application id,
  user pool id, pool id, role arn, key id, channel id, list id, project id, org id, organization id, subscription id, workspace id, service id, template id, sender, sender id, from,
  from address, reply to, username, user, login, region, sid, channel, store id, site id, api version, database, db name, schema
`);
/** Names that look like an address and lead nowhere at run time: links for people, identifiers, places on this machine. */
const notReached = listed(`
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
    const names = withoutStage(key.filter((segment) => !isPosition(segment)).flatMap((segment) => segment.split(".")));
    const own = wordsOf(names.at(-1) ?? "");
    const near = [...wordsOf(names.at(-2) ?? ""), ...own];
    if (hasPhrase(own, notReached) || names[0] === "$schema")
        return undefined;
    if (role === "env-read")
        return reachOfName(wordsOf(value), [value]);
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
const stages = new Set(listed("live test prod production staging sandbox dev default primary secondary value"));
function reachOfName(words, key) {
    if (hasPhrase(words, notReached))
        return undefined;
    if (isCredentialKey(key))
        return "credential";
    if (endsWithPhrase(words, reachingWords))
        return "name";
    return endsWithPhrase(words, accountWords) && words.length > 1 ? "account" : undefined;
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
                : parseAddress(value, role === "host" ? ["host"] : wordsOf(key.at(-1) ?? ""));
            const id = groupName({ key: name, host: address?.host, file });
            return id === undefined
                ? undefined
                : remember(id, address?.scheme, { file, line, reach, text: address?.host ?? name.at(-1) ?? "" });
        },
        ofPackage(file, { key, line }) {
            const name = leafName(key);
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
const behaviours = listed(`
  timeout, timeouts, time out, deadline, retry, retries, max attempts, attempts, backoff, circuit breaker, circuitbreaker, breaker, pool size,
  max connections, connection pool, maximum pool size, ssl, tls, sslmode, verify ssl, ssl verify, tls verify, insecure, insecure skip verify,
  rate limit, rate limiter, keepalive, keep alive, connect timeout, read timeout, api version, sandbox, sandbox mode, test mode, use ssl, use tls,
  failure rate threshold, max retries, concurrency, prefetch, provider, driver, adapter, queue adapter, delivery method, storage service, cache store,
  queue connection, mailer, auth enabled, authentication, acl, starttls, enable starttls auto, min tls version, minimum protocol version, tls version
`);
function isBehaviour(key) {
    const names = key.filter((segment) => !isPosition(segment)).flatMap((segment) => segment.split("."));
    return hasPhrase(names.slice(-2).flatMap(wordsOf), behaviours);
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
const refining = listed(`
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
    return was === undefined || is === undefined || was === is ? undefined : api_version_changed_told(was, is);
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
    return isVersion(before) && isVersion(after) ? api_version_changed_told(before, after) : undefined;
}
function isVersion(text) {
    return /^v?\d{1,4}(?:[.-]\d{1,3}){0,3}(?:[.-]?[a-z][\w.]{0,20})?$/iu.test(text.trim());
}
function api_version_changed_told(before, after) {
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
        if (words.at(-1) === "acl" && /^public|authenticated-read/iu.test(after) && !/^public/iu.test(before))
            return {
                severity: "critical",
                message: `what lies there is open to everybody (${shown.after}, was ${shown.before})`,
            };
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

;// CONCATENATED MODULE: ./lib/review/secrets/high-entropy.js
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
;// CONCATENATED MODULE: ./lib/review/secrets/known-secrets.js


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

;// CONCATENATED MODULE: ./lib/review/secrets/redact.js



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
        if (!/^[A-Za-z][\w.-]{0,63}$/u.test(parts[at]) || !isCredentialName(parts[at]))
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
    const pairs = maskNamed(maskNamed(maskNamed(maskNamed(bare, flag), pair), inner), innerEncoded);
    const logins = maskChosen(pairs, login, (secret) => !isPlain(secret) && !secret.includes("…"));
    const named = maskSpaced(maskChosen(maskChosen(maskChosen(logins, shortFlag), sqlLogin), quoted, withSign));
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

;// CONCATENATED MODULE: ./lib/review/references.js


/** Names of what a setting takes its value from; empty when the value stands in the file itself. */
function referencesOf(setting) {
    if (setting === undefined)
        return [];
    if (setting.references !== undefined)
        return setting.references.map(({ name }) => name);
    const value = setting.value?.trim() ?? "";
    return setting.role === undefined && isReference(value) ? [bareName(value)] : [];
}
/** Whether the value is nothing but what it is taken from. */
function isOnlyReference(setting) {
    if (setting === undefined)
        return false;
    const [first, ...more] = setting.references ?? [];
    if (first === undefined)
        return isReference(setting.value?.trim() ?? "");
    return more.length === 0 && first.fallback === undefined;
}
/** What counts where nobody sets it; undefined when there is no such thing. */
function fallbackOf(setting) {
    const fallback = setting?.references?.[0]?.fallback;
    return fallback === "" ? undefined : fallback;
}
/** Names that say the same in another notation are one. */
function sameReferences(before, after) {
    const plain = (names) => names.map((name) => wordsOf(name).join(" ")).join(",");
    return plain(before) === plain(after);
}
function bareName(value) {
    return value.replace(/^[${}%\s<=]+|[}%\s>]+$/gu, "");
}

;// CONCATENATED MODULE: ./lib/review/rules/credential-reference-changed.js






/** Where Kubernetes, compose and CI name the secret that is to be used. */
const credential_reference_changed_pointers = /(?:^|\.)(?:secretKeyRef|secretRef|secretStoreRef|secretName|existingSecret|secretProviderClass|credentialsSecret|imagePullSecrets|namespace_secrets|keyVaults?|secretEnv|envSecrets|secret_mounts|remoteRef|secret_name|secret_id|secret_arn|secretArn|credentials_?(?:id|file|path)|key_?vault)(?:\.|$)/iu;
const accounts = listed(`
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
        if (hasPhrase(words, accounts) && change.from === "config" && !isReference(before)) {
            return {
                severity: "medium",
                message: `the calls act for another account (${shown.after}, was ${shown.before})`,
            };
        }
        const [was, is] = [referencesOf(change.before), referencesOf(change.after)];
        // In code an identifier is whatever the code has computed; only names of variables say where a value comes from.
        const fromCode = codeLanguage(change.file) !== undefined && ![...was, ...is].every(isVariableName);
        if (belongs === "itself" && !fromCode && was.length > 0 && is.length > 0 && !sameReferences(was, is)) {
            return {
                message: `the value comes from ${is.join(" and ")} instead of ${was.join(" and ")}`,
                ...(isCredentialKey(change.key)
                    ? {}
                    : { check: "Does the new one hold what this setting needs, in every environment?" }),
            };
        }
        const points = credential_reference_changed_pointers.test(change.key.join("."));
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


const webhook_url_changed_words = listed(`
  webhook, webhooks, hook, hooks, callback, callbacks, redirect, redirect uri, redirect uris, return url,
  notify url, notification url, ipn, postback, reply url, acs url, success url, cancel url
`);
/** Whether a key is about where the vendor calls back, or sends people back to. */
function isWebhookKey(nearWords) {
    return hasPhrase(nearWords, webhook_url_changed_words);
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
            const known = integration?.hosts.some((pattern) => matchesHost(pattern, is.host)) === true;
            return {
                message: `calls go to ${is.host} instead of ${was.host}`,
                ...(known && { severity: "medium" }),
            };
        }
        if ((was.port ?? "") !== (is.port ?? "") && was.scheme === is.scheme) {
            return { severity: "medium", message: `calls go to another port of ${is.host}` };
        }
        const [old, now] = [was.scheme, is.scheme];
        if (old !== undefined && now !== undefined && endpoint_changed_bare(old) !== endpoint_changed_bare(now))
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
function endpoint_changed_bare(scheme) {
    return scheme.replace(/s$/u, "");
}
const endpoint_changed_places = listed(`
  queue, queue name, queue url, topic, topic name, bucket, bucket name, exchange, routing key, stream, channel, database, db, db name, database name, dbname,
  schema, index, index name, table, collection, vhost, virtual host, namespace, cluster, host, hostname, server, address, broker, brokers, bootstrap servers,
  container name, repository url, registry, domain, issuer, realm, arn, path, base path, context path, prefix, dsn
`);
const ports = listed("port, ports, target port");
const nearPlaces = listed("port, ports, target port, protocol, scheme, transport protocol");
const protocols = listed("protocol, scheme, transport protocol");
/** Where calls go can be said without an address: by the name of a queue, a port, a protocol. */
function namedPlace({ change, words, before, after, belongs, shown }) {
    if (belongs !== "itself" && !endsWithPhrase(words, nearPlaces))
        return undefined;
    if (before === undefined || after === undefined || change.from !== "config")
        return undefined;
    if (before.trim() === "" || after.trim() === "" || isReference(before) || isReference(after))
        return undefined;
    if (endsWithPhrase(words, ports) && /^\d+$/u.test(before) && /^\d+$/u.test(after))
        return { severity: "medium", message: `calls go to port ${after} instead of ${before}` };
    if (endsWithPhrase(words, protocols) && /^[\w+.-]{2,20}$/u.test(after))
        return { severity: "medium", message: `calls speak ${shown.after} instead of ${shown.before}` };
    if (!endsWithPhrase(words, endpoint_changed_places) || /\s/u.test(after.trim()))
        return undefined;
    const what = words.at(-1) === "name" ? words.slice(-2).join(" ") : words.at(-1);
    return { message: `another ${what} is used: ${shown.after} instead of ${shown.before}` };
}
/** A version in the path is told apart: the rule for API versions speaks of it. */
function withoutVersion(path) {
    return path.replace(/\/v\d[\w.-]*(?=\/|$)|\/\d{4}-\d{2}(?:-\d{2})?(?=\/|$)/giu, "/v");
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
        const now = env_var_renamed_nameOf(change, "after");
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
function env_var_renamed_nameOf(change, side) {
    const setting = change[side];
    if (setting === undefined)
        return undefined;
    const name = setting.role === "env-read" ? setting.value : variableOf(setting.key);
    return name !== undefined && isVariableName(name) ? name : undefined;
}
/** The name before: of the same setting, or of one that went away in the same file and is like it. */
function formerName({ change, review, file }, now) {
    const read = change.after?.role === "env-read";
    const own = env_var_renamed_nameOf(change, "before");
    // Code that computes something else from another variable is not a rename; one that is like it is.
    if (own !== undefined && own !== now)
        return alike(own, now) ? own : undefined;
    if (change.kind !== "added")
        return undefined;
    const gone = file.changes.filter(({ kind, before }) => kind === "removed" && (before?.role === "env-read") === read);
    const former = gone
        .map((other) => ({ other, name: env_var_renamed_nameOf(other, "before") }))
        .filter(({ name }) => name !== undefined && name !== now)
        .find(({ other, name }) => sameValue(other, change) || alike(name, now))?.name;
    if (former === undefined)
        return undefined;
    // It stays under its old name too: nothing was renamed.
    const stays = review.changes.some(({ kind, key }) => kind === "added" && leafName(key) === former);
    return stays ? undefined : former;
}
function sameValue(gone, come) {
    const value = come.after?.value ?? "";
    return come.after?.role !== "env-read" && value.length > 3 && gone.before?.value === value;
}
/** Most of their words are the same. */
function alike(one, other) {
    const [left, right] = [wordsOf(one), wordsOf(other)];
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
    const words = key.slice(-2).flatMap(wordsOf);
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
        hasPhrase(words, ["use ssl", "use tls", "use https", "require ssl", "require tls", "starttls auto"]);
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
    if (!hasPhrase(words, about) && !hasPhrase(nearWords, about))
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
        /^__[A-Z_]+__$/u.test(bare));
}
function isExampleAddress(text, words) {
    const host = parseAddress(text, words)?.host ?? /@([\w.-]+)$/u.exec(text)?.[1] ?? "";
    return /(?:^|\.)example\.(?:com|org|net)$|\.(?:example|invalid)$|^(?:your|my)[-.]/u.test(host);
}

// EXTERNAL MODULE: ./lib/review/rules/policy-changed.js
var policy_changed = __webpack_require__(66793);
;// CONCATENATED MODULE: ./lib/review/rules/provider-switched.js


const switches = listed(`
  enabled, enable, disabled, disable, active, on, off, use, skip, bypass, allow, feature, toggle, flag, required, mandatory, available, live, dry run
`);
const choices = listed(`
  provider, driver, backend, adapter, engine, vendor, gateway, processor, implementation, strategy, transport, mailer, storage service,
  delivery method, queue adapter, cache store, service type, client type, dialect, connector,
  queue connection, cache driver, session driver, broadcast driver, filesystem disk, mail mailer
`);
const others = listed(`
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
        if (change.from === "manifest" || hasPhrase(pathWords, others))
            return undefined;
        const [was, is] = [switchOf(before), switchOf(after)];
        if (was !== undefined && is !== undefined && was !== is && hasPhrase(words, switches)) {
            const off = hasPhrase(words, ["disabled", "disable", "off", "skip", "bypass"]) ? is : !is;
            return { message: off ? "it is switched off with this deploy" : "it is switched on with this deploy" };
        }
        const chosen = endsWithPhrase(words, choices) || endsWithPhrase(nearWords, choices);
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
    return /^:?[A-Za-z][\w.:-]{1,80}$/u.test(value) && !isReference(value) && switchOf(value) === undefined;
}

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
const retry_unbounded_switches = listed(`
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
        if (/^(?:true|yes|on|1)$/iu.test(after) && hasPhrase(nearWords, retry_unbounded_switches))
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
const timeout_weakened_others = listed(`
  session cookie login cache idle lock probe liveness readiness startup visibility retry backoff breaker
  open reset
`);
/** Whether a key limits how long a call may take. */
function isTimeoutKey(nearWords) {
    return ((hasPhrase(nearWords, timeouts) ||
        nearWords.some((word) => /timeout(?:ms|s|seconds|millis)?$/u.test(word))) &&
        !hasPhrase(nearWords, timeout_weakened_others));
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
        isTimeoutKey(key.slice(-2).flatMap(wordsOf)) &&
        stem(key) === stem(change.key));
}
const unitWord = /^(?:ms|millis|milliseconds|s|sec|secs|seconds|m|min|mins|minutes)$/u;
function stem(key) {
    return wordsOf(leafName(key))
        .filter((word) => !unitWord.test(word))
        .join(" ");
}
/** Whether what it limits was there before: a new client brings its own limits. */
function hadNeighbours({ change, file }) {
    const section = change.key.slice(0, -1);
    const first = wordsOf(leafName(change.key))[0];
    return file.settings.before.some(({ key }) => section.length > 0
        ? section.every((segment, at) => key[at] === segment)
        : wordsOf(leafName(key))[0] === first);
}
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
            isCredentialKey(change.key) ||
            isAddressKey(subject.words) ||
            hasPhrase(wordsOf(leafName(change.key)), essential);
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
    const name = leafName(change.before.key);
    const reads = isVariableName(name) ? review.reads?.(name) : undefined;
    const packageGone = review.changes.some(({ from, kind, key }) => from === "manifest" &&
        kind === "removed" &&
        integration !== undefined &&
        (leafName(key).toLowerCase().includes(integration.id) ||
            integration.packages.some((pattern) => matchesPackage(pattern, leafName(key)))));
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
    if (integration === undefined || before === after)
        return undefined;
    if (change.from !== "manifest")
        return imageVersions(subject);
    const [was, is] = [lowestVersion(before ?? formerMajor(subject)), lowestVersion(after)];
    return was === undefined || is === undefined ? undefined : { was, is, name: leafName(change.key) };
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
        if (isReference(after) || isPlaceholder(after) || isSealed(after) || isMadeUp(after))
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
        if (!known && !looksRandom(after) && !(isSurelyCredential(subject) && secret_in_plain_text_looksChosen(after)))
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
function secret_in_plain_text_looksChosen(text) {
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

;// CONCATENATED MODULE: ./lib/review/assess-changes.js












/** One changed file, read and compared. */
function readChangedFile(pair) {
    return comparedFile(pair, diffFile(pair));
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
    return redactChange(before?.value, after?.value, isName ? [] : key);
}
/** `setReadTimeout` is about what it sets; a host in code is one whatever its name. */
function ownWords(name, role) {
    const [first, ...rest] = wordsOf(name);
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
            key: keyText(redactKey(change.key)),
            ...shownValues(change),
            message: redactText(concern.message),
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

;// CONCATENATED MODULE: ./lib/review/changed-path.js



/** Whether the settings name a file in the `config:` of an integration. */
function namedConfiguration(integrations) {
    const matchers = Object.values(integrations).flatMap(({ config }) => config.map(pathMatcher));
    return (path) => matchers.some((matches) => matches(path));
}
/**
 * Renames that count by both names. A file that leaves the place where it is in use for one where nothing reads it
 * (`docs/`, `test/`, another ending) is gone from the first and new at the second, and the other way round.
 */
function byBothPaths(changed, isNamed) {
    const counts = (path) => isNamed(path) || (canMatter(path) && !isHarmlessPlace(environmentOf(path)));
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
    const matchers = exclude.map(pathMatcher);
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
const discover_integrations_variableName = /\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/gu;
const discover_integrations_variableRead = /(?:env|ENV|environ|[gG]etenv|LookupEnv|EnvironmentVariable)(?:\.[a-z_]{2,12})?\W{1,4}([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/gu;
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
    note("key", language === undefined ? discover_integrations_variableName : discover_integrations_variableRead, (name) => keyIndex.find(name));
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
function discover_integrations_indexOf(patternsOf, stemOf, matches) {
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
const hostIndex = discover_integrations_indexOf(({ hosts, sandboxHosts }) => [...hosts, ...sandboxHosts], lastTwoLabels, matchesHost);
const keyIndex = discover_integrations_indexOf(({ keys }) => keys, firstWord, matchesText);
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
    php: discover_integrations_indexOf(({ name }) => below(name), firstWord, matchesText),
};
function moduleIndex(ecosystem, modulesOf) {
    return discover_integrations_indexOf((entry) => (entry.packages[ecosystem] ?? []).flatMap(modulesOf), firstWord, matchesText);
}
function below(module) {
    return [module, `${module}.*`];
}
function isShared(packageName) {
    const group = `${packageName.split(":")[0]}:`;
    return (catalogue.filter(({ packages }) => packages.maven?.some((name) => name.startsWith(group))).length > 1);
}

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
            if (change.kind === "moved" || !matchesKey(key, keyNames(change.key)))
                return undefined;
            if (paths !== undefined && !paths.some((glob) => matchesPath(glob, change.file)))
                return undefined;
            if (!allows(before, subject.before) || !allows(after, subject.after))
                return undefined;
            return { message };
        },
    }));
}
function allows(pattern, value) {
    return pattern === undefined || (value !== undefined && matchesText(pattern, value));
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
            const left = changes.filter(({ file, line, key }) => !free.has(place(file, line, keyText(redactKey(key)))));
            return left.length === 0 ? [] : [{ integration, changes: left }];
        }),
        waived,
        expired: [...expired],
    };
}
function fits({ rule, key, path }, finding) {
    if (rule !== finding.rule)
        return false;
    if (path !== undefined && !matchesPath(path, finding.file))
        return false;
    return key === undefined || key === finding.key || matchesKey(key, keyNames(finding.key.split(".")));
}
function holds({ until }, now) {
    const [year, month, day] = until.split("-").map(Number);
    return now < Date.UTC(year, month - 1, day + 1);
}

// EXTERNAL MODULE: ./lib/settings/extends.js
var settings_extends = __webpack_require__(42864);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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
// EXTERNAL MODULE: ./lib/settings/written-file.js
var written_file = __webpack_require__(35017);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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
    return (codeLanguage(path) !== undefined ||
        manifests.some(({ matches }) => matches(path)) ||
        isInFormat(formats, path));
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
            reason: redactText(reason),
            until,
        })),
        expired,
        harmless: Math.max(0, changes - objected.size - held.length - waived.length),
        enforce,
        notSeen,
    };
}
function heldChange(integration, { file, line, key, before, after }) {
    const values = redactChange(before?.value, after?.value, key);
    return { integration, file, line, key: keyText(redactKey(key)), ...values };
}

// EXTERNAL MODULE: ./lib/world/git-process.js
var git_process = __webpack_require__(71248);
;// CONCATENATED MODULE: ./lib/world/local-repository.js



/**
 * The repository that a folder, or one above it, belongs to.
 * @throws SettingsError when there is none
 */
async function openLocalRepository(folder) {
    // The person's own settings say whether a repository of somebody else may be trusted.
    const { HOME, XDG_CONFIG_HOME } = process.env;
    const env = { ...(0,git_process/* baseEnvironment */.PZ)(), ...(HOME && { HOME }), ...(XDG_CONFIG_HOME && { XDG_CONFIG_HOME }) };
    const wrong = (why) => new errors/* SettingsError */.G("The command line", [{ path: folder, message: why }]);
    if (!(0,git_process/* isFolder */.lQ)(folder))
        throw wrong("there is no such folder");
    const { code, complaint, out } = await (0,git_process/* runGit */.EO)(["rev-parse", "--show-cdup"], { cwd: folder, env });
    if (code !== 0) {
        const why = complaint.includes("dubious ownership")
            ? "belongs to another user, so git does not read it"
            : "is not a git repository";
        throw wrong(why);
    }
    // From the top: below it, git leaves out of its answers what lies elsewhere. A bare repository has no other place.
    const place = { cwd: (0,external_node_path_.resolve)(folder, out.toString().trimEnd()), env };
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

// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(69034);
;// CONCATENATED MODULE: ./lib/commands/review-range.js





















const layouts = ["text", "json", "sarif", "markdown"];
const thresholds = [...severities, "never"];
const reviewPlan = (0,commands_arguments/* plan */.et)({
    name: "review",
    forms: [
        "--base REF --head REF [--format text|json|sarif|markdown] [--fail-on low|medium|high|critical|never] [--repo DIR]",
    ],
    about: `Reviews what HEAD changes since it left BASE for risky changes to integrations, as a pull request would be reviewed.
Reads commits of a local repository; uses no network and no token, and changes nothing.`,
    options: {
        base: {
            value: "REF",
            required: true,
            summary: `branch, tag or commit that it would be merged into; its ${settings_place/* usualPaths */.Zj[0]} is the policy`,
        },
        head: { value: "REF", required: true, summary: "branch, tag or commit that is to be reviewed" },
        format: { value: "FORMAT", default: "text", choices: layouts, summary: "how it is written" },
        json: { summary: "the same as --format json" },
        "fail-on": {
            value: "SEVERITY",
            default: "high",
            choices: thresholds,
            summary: "lowest severity that makes the exit code 1",
        },
        repo: { value: "DIR", default: ".", summary: "the repository" },
    },
    notes: "Exit code: 0 nothing as severe as --fail-on, 1 a finding at or above it, 2 bad input.",
});
/** `deploy-guard review` */
const reviewCommand = async (args, terminal) => {
    const options = (0,commands_arguments/* readArguments */.lR)(reviewPlan, args);
    if (options === "help") {
        await terminal.out((0,commands_arguments/* usage */.CI)(reviewPlan));
        return 0;
    }
    const repository = await openLocalRepository((0,external_node_path_.resolve)(terminal.workingDirectory, options.repo));
    const range = await repository.readRange(options.base, options.head);
    const { policy, notSeen } = await readPolicy(repository, range.base);
    const integrations = await readIntegrations(repository, range.base, policy);
    const { findings, report } = await reviewRange(repository, range, {
        now: terminal.now(),
        policy,
        integrations,
        notSeen,
    });
    const written = {
        text: () => reviewText(report, { colour: terminal.colour }),
        json: () => reviewJson({ findings, risk: riskOf(findings), integrations: report.touched.map(({ id }) => id) }),
        sarif: () => `${JSON.stringify(sarifLog(findings, rulesOf(policy), helpUrl), null, 2)}\n`,
        markdown: () => reviewComment(report, (file, line) => `${encodeURI(file)}#L${line}`),
    };
    await terminal.out(written[options.json ? "json" : options.format]());
    const limit = options["fail-on"];
    return limit !== "never" && severityRank(riskOf(findings)) >= severityRank(limit) ? 1 : 0;
};
/** The policy of the base: the change can't switch off its own review. */
async function readPolicy(repository, base) {
    const texts = await repository.readTexts(base, [...settings_place/* usualPaths */.Zj]);
    const { path, text } = (0,settings_place/* chooseSettings */.J2)(settings_place/* usualPaths */.Zj[0], texts) ?? { path: settings_place/* usualPaths */.Zj[0], text: "" };
    const file = (0,written_file/* readWritten */.I)(text, path);
    const extended = (0,settings_extends/* extendsOf */.nG)(file) !== undefined;
    return {
        policy: parsePolicy(file),
        notSeen: extended ? [`what ${path} extends: this command uses no network`] : [],
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
async function reviewRange(repository, range, { policy, integrations, notSeen, now, }) {
    const changed = await repository.readChanges(range.mergeBase, range.head);
    const named = namedConfiguration(policy.integrations);
    const isExcluded = excludedFiles(policy.review.exclude);
    const reviewed = byBothPaths(changed, named).filter(({ path, named: its }) => !isExcluded(path, its === true || settings_place/* usualPaths */.Zj.includes(path) ? "whole" : "any"));
    const files = await readDiffs(repository, range, reviewed);
    const changes = files.flatMap((file) => file.changes);
    const names = variablesInQuestion(changes);
    const mentions = await repository.findMentions(range.head, names);
    const uses = variableUses(names, await repository.readTexts(range.head, mentions.slice(0, mostLookedAt)));
    const assessed = assessChanges({
        files,
        paths: pathsOf(changed),
        integrations,
        discovery: openDiscovery({ off: policy.review["ignore-classes"] }),
        settings: policy.review.rules,
        rules: rulesOf(policy),
        ...uses,
    });
    const assessment = applyWaivers(assessed, policy.review.waivers, now);
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


/***/ })

};
