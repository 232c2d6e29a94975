export const id = 4281;
export const ids = [4281];
export const modules = {

/***/ 74281:
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
;// CONCATENATED MODULE: ./lib/report/approval-words.js





/** GitHub cuts a status there. */
const mostCharacters = 140;
const factWords = {
    incomplete: ({ listed, changed, warned }) => `${warned ? "only a warning: " : ""}${incompleteWords(listed, changed)}`,
    "nobody-owns": ({ integrations }) => `${integrations.join(", ")}: touched; nobody is named as an owner, so nobody has to approve`,
    "policy-mistakes": ({ config, branch, mistakes }) => `${config} of ${branch} has ${mistakes === 1 ? "a mistake" : `${mistakes} mistakes`}; the run's log tells`,
    "twin-policy-unreadable": ({ number }) => `#${number} has the same head, and its policy can't be read`,
    "group-unknown": () => "which pull requests are in this group can't be told",
    "group-commit-unknown": ({ sha }) => `${sha.slice(0, 7)} is in this group and in no open pull request that could be found`,
};
function statusFactWords(fact) {
    return say(factWords, fact);
}
/** Why a review is of a part only. */
function incompleteWords(listed, changed) {
    const of = changed === undefined ? "not all" : `only ${(0,numbers/* count */.U9)(listed)} of ${(0,numbers/* count */.U9)(changed)}`;
    return `GitHub lists ${of} changed files, so the rest could not be reviewed; split the pull request`;
}
/** What a status says of all touched integrations, in plain text. */
function statusWords({ speaking, warned }) {
    const text = speaking.length === 0 ? "no critical integration is touched" : speaking.map(standingText).join("; ");
    const letters = [...(warned ? `only a warning: ${text}` : text)];
    return letters.length <= mostCharacters
        ? letters.join("")
        : `${letters.slice(0, mostCharacters - 1).join("")}…`;
}
const standingWords = {
    approved: ({ by }) => `approved by ${by.join(", ")}`,
    waiting({ owners, together, given, needed }) {
        const count = needed > 1 ? ` (${given} of ${needed})` : "";
        return `waiting for ${owners.join(together ? " and " : " or ")}${count}`;
    },
    refused: ({ by }) => `${by.join(", ")} asked for changes`,
    "nobody-can": ({ unable }) => unable.length === 0
        ? "fewer owners are left than have to approve; name more owners"
        : `nobody can approve: ${unable.map((one) => `${one.owner} ${shortReasons[one.why]}`).join(", ")}; name another owner`,
    unowned: () => "nobody owns it, so nobody can approve; name its owners",
    unreadable: () => "its changes could not be read",
};
function standingText({ integration, standing, unknownTeams, voided }) {
    const [team] = unknownTeams;
    // Others may still do; whoever approved for the team has to be told why it did not count.
    const matters = standing.kind === "waiting" &&
        (voided.some(({ why }) => why === "unknown-member") || standing.owners.length <= unknownTeams.length);
    const token = team === undefined || !matters ? "" : `; to count ${team} the token needs to read members (App or PAT)`;
    return `${integration}: ${say(standingWords, standing)}${token}`;
}
/** Ends of a sentence that begins with the owner. */
const shortReasons = {
    author: "opened it",
    writer: "wrote a part of it",
    bot: "is a bot",
    "no-account": "has no account",
    "no-write-access": "has no write access",
    "unknown-address": "is an address of no account",
    "not-a-name": "is no name",
    "no-such-team": "is no team that can be seen",
    "foreign-team": "is a team of another organisation",
    "empty-team": "has no members",
    "team-of-writers": "has only members who wrote it",
    "approved-for-another": "approved for another owner already",
};
/** What is wrong with an owner, and what to do about it. */
const unableReasons = {
    author: "opened this pull request, and nobody agrees to their own change: name a second owner",
    writer: "wrote a part of this pull request: name a second owner",
    bot: "is a bot, and a person has to look: name a person or a team",
    "no-account": "has no account on GitHub, at least not any more: name somebody else",
    "no-write-access": "has no write access to this repository, so that an approval would not count: give it, or name somebody else",
    "unknown-address": "is an address that GitHub ties to no account that has written here: name the person or the team instead, as @name",
    "not-a-name": "is no name of a person or a team: write it as @name or @organisation/team",
    "no-such-team": "is no team that this token can see: correct its name, make the team visible, or give the step a token that may read the organisation's members",
    "foreign-team": "is a team of another organisation, which can't own anything here: name a team of this one",
    "empty-team": "has no members: add some, or name another owner",
    "team-of-writers": "has only members who wrote a part of this pull request: name another owner",
    "approved-for-another": "has approved for another owner already, and one person counts once: add somebody to the team, or ask for fewer with require",
};
/** Why an approval does not count, and what to do about it. */
const voidReasons = {
    "changed-since": "these changes were altered after it",
    author: "it is by the author",
    committer: "it is by someone who committed to this pull request",
    "not-an-owner": "they are not an owner",
    "unknown-commit": "the commit that was approved can no longer be compared; approve again",
    "unknown-member": "this token can't list the team's members",
    "no-write-access": "they have no write access to this repository; give it to them, or name another owner",
    bot: "it is by a bot, and a person has to look",
    "unknown-writer": "a commit is by an address that GitHub knows nobody by, so that it may be their own; add the address to an account, or commit again under a known one",
};
/** Everything about the approvals of one integration, for the comment. `whose` names it where there are several. */
function approvalText(approvals, changes, whose = "") {
    const { satisfiedBy, voided, refusedBy, unknownTeams, standing, unable } = approvals;
    const by = [...new Set(satisfiedBy.map(({ login }) => login))].map((login) => (0,report_text/* escapeMarkdown */.FV)(login));
    const them = changes === 1 ? "this change" : "these changes";
    const lines = [`Approvals${whose}: ${by.length === 0 ? "none yet" : listText(by)}.`];
    if (standing.kind !== "approved" && approvals.waitingFor.length > 0)
        lines.push(greenWhen(approvals, changes));
    for (const { login, sha, why } of voided) {
        lines.push(`The approval of ${(0,report_text/* escapeMarkdown */.FV)(login)} at ${(0,report_text/* code */.aY)(sha.slice(0, 7))} does not count: ${voidReasons[why]} (${(0,report_text/* link */.nf)(why, docs_links/* approvalPage */.N)}).`);
    }
    if (refusedBy.length > 0) {
        const who = listText(refusedBy.map((login) => (0,report_text/* escapeMarkdown */.FV)(login)));
        lines.push(`${who} asked for changes: an approval of theirs, or a dismissal of that review, takes it back.`);
    }
    lines.push(...unable.map(unableText));
    if (unknownTeams.length > 0) {
        const teams = listText(unknownTeams.map((team) => (0,report_text/* code */.aY)(`@${team}`)));
        lines.push(`To count ${teams}, give the step a token that may read the organisation's members (a GitHub App with Members: read, or a PAT with read:org), or name people as owners.`);
    }
    if (standing.kind === "nobody-can" || standing.kind === "unowned")
        lines.push(nobodyCan(them));
    return lines.join(" ");
}
function greenWhen({ standing, waitingFor }, changes) {
    const together = standing.kind === "waiting" && standing.together;
    const able = standing.kind === "waiting" ? standing.owners : waitingFor;
    const whom = listText(able.map((owner) => (0,report_text/* code */.aY)(owner)), together ? "and" : "or");
    const them = changes === 1 ? "this change" : "these changes";
    const left = standing.kind === "waiting" ? standing.needed - standing.given : 1;
    const people = left > 1 ? `${left} people of ` : "";
    return `The status turns green when ${people}${whom} (not the author) ${together || left > 1 ? "approve" : "approves"} ${them}; pushes that do not alter ${changes === 1 ? "it" : "them"} keep the approval.`;
}
function unableText({ owner, why, login }) {
    const who = login === undefined ? (0,report_text/* code */.aY)(owner) : `${(0,report_text/* code */.aY)(owner)} (${(0,report_text/* escapeMarkdown */.FV)(login)})`;
    return `${who} ${unableReasons[why]} (${(0,report_text/* link */.nf)(why, docs_links/* approvalPage */.N)}).`;
}
function nobodyCan(them) {
    return `As it stands nobody can approve ${them}. Name another owner in the settings of the base branch, in a pull request of its own, and run this review again; or somebody who may administer the repository merges past the status.`;
}

// EXTERNAL MODULE: ./lib/text/non-empty.js
var non_empty = __webpack_require__(24932);
;// CONCATENATED MODULE: ./lib/report/review-rows.js




/** How many places of a row are shown with their values; the rest is counted, and stands in the JSON report. */
const mostPlaces = 6;
/** From how many on the removed settings of one integration in one file are told in one row. */
const fewestTogether = 4;
/**
 * The rows of the comment, worst first. The same change in several files is one row, and so is a whole section that is
 * gone: a reviewer reads what changed, not how often it is written down.
 */
function reviewRows(findings, urlOf) {
    const settings = bySetting(findings);
    const removed = (0,non_empty/* groupsBy */.G_)(settings, removalKey);
    const together = (0,non_empty/* groupsBy */.G_)(settings, (setting) => {
        const removal = removalKey(setting);
        const inSection = removal === undefined ? 0 : (removed.get(removal)?.length ?? 0);
        return inSection >= fewestTogether ? removal : sameChangeKey(setting);
    });
    return [...together.values()].map(([first, ...rest]) => ({
        integration: first[0].integration,
        worst: first[0],
        settings: 1 + rest.length,
        text: rowText(first, rest, urlOf),
    }));
}
function bySetting(findings) {
    const settings = (0,non_empty/* groupsBy */.G_)(findings, ({ integration, file, line, key }) => JSON.stringify([integration, file, line, key]));
    return [...settings.values()];
}
/** The same for settings that one file loses with one integration; undefined where more than the loss is to be told. */
function removalKey([finding, ...more]) {
    const { integration, file, rule, after, key } = finding;
    if (more.length > 0 || after !== undefined || key === "")
        return;
    return JSON.stringify(["removed", integration, file, rule]);
}
/** The same for one setting that several files hold: its path, or the name of the variable wherever it is written. */
function sameChangeKey(findings) {
    const { integration, file, line, key } = findings[0];
    if (key === "")
        return JSON.stringify(["file", file, line, findings[0].rule]);
    const variable = /(?:^|[^A-Za-z0-9_])([A-Z][A-Z0-9]*_[A-Z0-9_]+)$/u.exec(key.slice(-200))?.[1];
    return JSON.stringify(["same", integration, variable ?? key, findings.map(({ rule }) => rule).sort()]);
}
/** A list, not a table: long settings and addresses break where a phone needs them to. */
function rowText(first, rest, urlOf) {
    const [worst] = first;
    const why = first.map(({ message, rule, page }) => `  - ${(0,report_text/* escapeMarkdown */.FV)(capital(message), 300)} (${(0,report_text/* link */.nf)(rule, (0,docs_links/* rulePage */.gd)(rule, page))})`);
    return [
        `- **${worst.severity}** ${settingText(worst, urlOf)}`,
        ...why,
        ...alsoText(worst, rest, urlOf),
        `  - Check: ${(0,report_text/* escapeMarkdown */.FV)(worst.check, 300)}`,
    ].join("\n");
}
function settingText(finding, urlOf) {
    const { file, line, key } = finding;
    const place = (0,report_text/* link */.nf)(`${file}:${line}`, urlOf(file, line));
    return key === "" ? place : `${(0,report_text/* code */.aY)(key)}: ${valuesText(finding)} (${place})`;
}
/** The other places of the same change, each with what differs from the first: its name, its values, its grade. */
function alsoText(worst, rest, urlOf) {
    if (rest.length === 0)
        return [];
    const places = rest.slice(0, mostPlaces).map(([finding]) => {
        const { file, line, key, severity } = finding;
        const name = key === worst.key ? "" : `${(0,report_text/* code */.aY)(key)}: `;
        const values = sameValues(finding, worst) ? "" : `${valuesText(finding)} `;
        const place = (0,report_text/* link */.nf)(`${file}:${line}`, urlOf(file, line));
        const shown = name + values === "" ? place : `${name}${values}(${place})`;
        return severity === worst.severity ? shown : `${shown}, ${severity}`;
    });
    const left = rest.length - places.length;
    const files = new Set(rest.map(([{ file }]) => file));
    const lead = files.size === 1 && files.has(worst.file) ? "Also" : "The same in";
    return [`  - ${lead} ${places.join(", ")}${left > 0 ? ` and ${(0,numbers/* counted */.hS)(left, "more place")}` : ""}`];
}
function sameValues(one, other) {
    return one.before === other.before && one.after === other.after;
}
/** A setting's change: `` `5s` → `0` ``. */
function valuesText({ before, after }) {
    if (before === undefined)
        return `new: ${(0,report_text/* code */.aY)(after ?? "", 80)}`;
    if (after === undefined)
        return `removed, was ${(0,report_text/* code */.aY)(before, 80)}`;
    return before === after ? `still ${(0,report_text/* code */.aY)(after, 80)}` : `${(0,report_text/* code */.aY)(before, 80)} → ${(0,report_text/* code */.aY)(after, 80)}`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/report/review-comment.js






/** By this, and not by its words, the comment is known again. */
const reviewMarker = "<!-- deploy-guard:review -->";
/** What the comment may hold before the rest is only counted; GitHub's own limit is 65,536. */
const review_comment_mostCharacters = 60_000;
const forRows = 45_000;
const mostHeld = 30;
/** What a reviewer reads in ten seconds; the rest is one click away. */
const handful = 7;
/** The comment on a pull request: what is needed from whom first, then why. `urlOf` leads to a line of the change. */
function reviewComment(report, urlOf) {
    const rows = reviewRows(report.findings, urlOf);
    const shown = fitting(rows);
    const grave = shown.filter(({ worst }) => worst.severity !== "low");
    const slight = shown.filter(({ worst }) => worst.severity === "low");
    const further = grave.slice(handful);
    const parts = [
        reviewMarker,
        headline(report, rows),
        ...lists(grave.slice(0, handful), report),
        folded("more risky change", further, lists(further, report)),
        folded("slight remark", slight, [list(slight)]),
        leftOut(rows.slice(shown.length)),
        heldText(report, urlOf),
        waivedText(report),
        approvalsText(report),
        footnotes(report),
    ];
    return (0,report_text/* fitBody */.KM)(`${parts.filter((part) => part !== "").join("\n\n")}\n`, review_comment_mostCharacters);
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
    const grades = gradesOf(rows);
    const graded = grades === "" ? "" : ` (${grades})`;
    if (waiting.length > 0) {
        const names = listText(waiting.map(({ id }) => (0,report_text/* escapeMarkdown */.FV)(id)));
        const changes = (0,numbers/* counted */.hS)(waiting.reduce((sum, { changes }) => sum + changes, 0), "change needs", "changes need");
        const owners = [...new Set(waiting.flatMap(ownersToAsk))];
        const together = waiting.some(({ approvals: { standing } = {} }) => standing?.kind === "waiting" && standing.together);
        const whom = owners.length === 0
            ? "an owner, and none is named"
            : listText(owners.map(mention), together ? "and" : "or");
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
/** Those whose approval would count; all who own it where nobody's would. */
function ownersToAsk({ approvals, owners }) {
    if (approvals?.standing.kind === "waiting")
        return approvals.standing.owners;
    return approvals !== undefined && approvals.waitingFor.length > 0 ? approvals.waitingFor : owners;
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
/** Behind a line that says how many there are and how grave; empty for none. */
function folded(one, rows, body) {
    if (rows.length === 0)
        return "";
    const title = `${(0,numbers/* counted */.hS)(rows.length, one)} (${gradesOf(rows)})`;
    return `<details><summary>${title}</summary>\n\n${body.join("\n\n")}\n\n</details>`;
}
function gradesOf(rows) {
    return gradeCounts(rows.map(({ worst }) => worst));
}
/** What waits for its owners though no rule speaks of it: nobody can agree to what is not shown. */
function heldText({ held }, urlOf) {
    if (held.length === 0)
        return "";
    const lines = held.slice(0, mostHeld).map((change) => {
        const place = (0,report_text/* link */.nf)(`${change.file}:${change.line}`, urlOf(change.file, change.line));
        return change.key === "" ? `- ${place}` : `- ${(0,report_text/* code */.aY)(change.key)}: ${valuesText(change)} (${place})`;
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
function waivedText({ findings, waived = [], expired = [] }) {
    const pageOf = (id) => findings.find(({ rule }) => rule === id)?.page;
    const lines = [
        ...waived.slice(0, mostHeld).map(({ rule, page, file, key, reason, until, by }) => {
            const what = key === "" ? (0,report_text/* code */.aY)(file, 120) : (0,report_text/* code */.aY)(key);
            const whose = by === undefined ? "" : ` by ${(0,report_text/* escapeMarkdown */.FV)(by)}`;
            return `- Waived until ${until}${whose}: ${(0,report_text/* link */.nf)(rule, (0,docs_links/* rulePage */.gd)(rule, page))} of ${what}: ${(0,report_text/* escapeMarkdown */.FV)(reason, 300)}`;
        }),
        ...(waived.length > mostHeld ? [`- and ${waived.length - mostHeld} more are waived`] : []),
        ...expired.map(({ rule, key, path, until }) => `- The waiver of ${(0,report_text/* link */.nf)(rule, (0,docs_links/* rulePage */.gd)(rule, pageOf(rule)))} for ${(0,report_text/* code */.aY)(key ?? path ?? "")} ended on ${until}; renew it or mend the setting.`),
    ];
    return lines.join("\n");
}
function leftOut(rows) {
    if (rows.length === 0)
        return "";
    return `_${(0,numbers/* counted */.hS)(rows.length, "more change")} (${gradesOf(rows)}) did not fit here; all are in the JSON report._`;
}
function approvalsText({ touched }) {
    const lines = touched.flatMap(({ id, approvals, changes }) => {
        const whose = touched.length > 1 ? ` of ${(0,report_text/* escapeMarkdown */.FV)(id)}` : "";
        return approvals === undefined ? [] : approvalText(approvals, changes, whose);
    });
    return lines.join("\n");
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
                        rules: used.map(descriptor),
                    },
                },
                results: shown.map((finding) => result(finding, used)),
            },
        ],
    };
}
function descriptor({ id, title, summary, why, check, severity, page }) {
    return {
        id,
        name: id.replace(/(?:^|-)([a-z])/gu, (_, letter) => letter.toUpperCase()),
        shortDescription: { text: title },
        fullDescription: { text: summary },
        help: {
            text: `${summary}\n\n${why}\n\n${check}`,
            markdown: `${summary}\n\n${why}\n\n**Check:** ${check}`,
        },
        helpUri: (0,docs_links/* rulePage */.gd)(id, page),
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

// EXTERNAL MODULE: ./lib/review/assess-changes.js + 4 modules
var assess_changes = __webpack_require__(25915);
// EXTERNAL MODULE: ./lib/review/diff/variable-uses.js
var variable_uses = __webpack_require__(99913);
// EXTERNAL MODULE: ./lib/review/finding.js
var finding = __webpack_require__(96573);
// EXTERNAL MODULE: ./lib/review/integrations/discovery.js + 3 modules
var discovery = __webpack_require__(24501);
// EXTERNAL MODULE: ./lib/review/matching.js
var matching = __webpack_require__(15721);
// EXTERNAL MODULE: ./lib/review/rules/index.js + 38 modules
var rules = __webpack_require__(19689);
;// CONCATENATED MODULE: ./lib/review/own-rules.js


/** Where a rule is explained whose writer gave no page. */
const ownRulesPage = "docs/review.md#waivers-exclusions-and-rules-of-your-own";
/** All rules that a policy reviews by. */
function own_rules_rulesOf(policy) {
    return [...rules/* rules */.a, ...ownRules(policy.review["own-rules"])];
}
/** Rules as the others are, from what the settings say; `*` in a value stands for any text, and none for a setting that is gone or new. */
function ownRules(written) {
    return Object.entries(written).map(([id, { key, before, after, paths, severity, message, check, link }]) => ({
        id,
        title: id,
        severity,
        confidence: "high",
        summary: message,
        why: message,
        check,
        page: link ?? ownRulesPage,
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

// EXTERNAL MODULE: ./lib/review/diff/change.js
var change = __webpack_require__(5932);
// EXTERNAL MODULE: ./lib/review/secrets/redact.js + 6 modules
var redact = __webpack_require__(24134);
;// CONCATENATED MODULE: ./lib/review/waivers.js



/** What is left of an assessment when what is waived is taken out; a change whose findings are all waived holds nobody up. */
function waivers_applyWaivers({ findings, touched }, waivers, now) {
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
        // Waivers go by the path as it is; from here on it is only shown.
        findings: kept.map((finding) => ({ ...finding, file: (0,redact/* redactPath */.tp)(finding.file) })),
        touched: touched.flatMap(({ integration, changes }) => {
            const left = changes.filter(({ file, line, key }) => !free.has(place(file, line, (0,change/* keyText */.Pu)((0,redact/* redactKey */.pr)(key)))));
            return left.length === 0 ? [] : [{ integration, changes: left }];
        }),
        waived,
        expired: [...expired],
    };
}
function fits({ rule, key, path, by }, finding) {
    if (rule !== finding.rule)
        return false;
    // What a comment names is what its writer saw, and no pattern.
    if (by !== undefined)
        return key === finding.key || key === finding.file;
    if (path !== undefined && !(0,matching/* matchesPath */.$h)(path, finding.file))
        return false;
    return key === undefined || key === finding.key || (0,matching/* matchesKey */.vV)(key, (0,matching/* keyNames */.mu)(finding.key.split(".")));
}
function holds({ until }, now) {
    const [year = 0, month = 0, day = 0] = until.split("-").map(Number);
    return now < Date.UTC(year, month - 1, day + 1);
}

// EXTERNAL MODULE: ./lib/settings/extends.js
var settings_extends = __webpack_require__(42864);
// EXTERNAL MODULE: ./lib/settings/parse-policy.js
var parse_policy = __webpack_require__(99345);
// EXTERNAL MODULE: ./lib/settings/settings-place.js
var settings_place = __webpack_require__(6790);
// EXTERNAL MODULE: ./lib/settings/written-file.js
var written_file = __webpack_require__(35017);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/review/approvals/assess-approvals.js




/** Stands for everybody who may administer the repository, where nobody is named. */
const assess_approvals_anyAdministrator = "anyone who may administer this repository";
/** Whether the owners of one integration agree to its changes as they are now. */
function assessApprovals(input) {
    const { integration, owners, require, headSha, fingerprintAt } = input;
    const now = fingerprintAt(headSha);
    const voided = [];
    const refusedBy = [];
    const counted = [];
    for (const review of latestReviews(input.reviews)) {
        const login = review.author;
        const own = owners.filter((owner) => isOwner(login, owner, input));
        if (review.state === "CHANGES_REQUESTED" && own.length > 0)
            refusedBy.push(login);
        if (review.state !== "APPROVED")
            continue;
        const why = whyVoid(review, own.length > 0, { ...input, now });
        if (why !== undefined)
            voided.push({ login, sha: review.sha, why });
        else if (isNonEmpty(own))
            counted.push({ login, owners: own });
    }
    const satisfiedBy = require === "all" ? onePersonEach(counted, owners) : firstOwners(counted);
    const missing = stillMissing(input, satisfiedBy);
    const spent = satisfiedBy.map(({ login }) => login);
    const unable = missing.length === 0 ? [] : unableOwners(missing, input, require === "all" ? spent : []);
    const unknownTeams = teamsOf(missing).filter((team) => input.whyUnlisted?.(team) === "not-allowed");
    const facts = {
        integration,
        waitingFor: missing,
        satisfiedBy,
        voided,
        refusedBy,
        unable,
        unknownTeams,
    };
    const standing = standingOf(input, facts, now);
    return { ...facts, standing, state: states[standing.kind] };
}
const states = {
    approved: "success",
    waiting: "pending",
    refused: "pending",
    "nobody-can": "pending",
    unowned: "failure",
    unreadable: "failure",
};
function standingOf({ owners, require, ...input }, { satisfiedBy, waitingFor, refusedBy, unable }, now) {
    if (owners.length === 0)
        return { kind: "unowned" };
    if (now === undefined)
        return { kind: "unreadable" };
    if (refusedBy.length > 0)
        return { kind: "refused", by: refusedBy };
    const by = [...new Set(satisfiedBy.map(({ login }) => login))];
    if (waitingFor.length === 0)
        return { kind: "approved", by };
    const needed = typeof require === "number" ? require : 1;
    const dead = require === "all" ? unable.length > 0 : unable.length === owners.length;
    const few = typeof require === "number" && tooFew(needed - by.length, { owners, unable, input, by });
    if (dead || few)
        return { kind: "nobody-can", unable };
    const able = waitingFor.filter((owner) => !unable.some((one) => one.owner === owner));
    return { kind: "waiting", owners: able, together: require === "all", given: by.length, needed };
}
/** Whether fewer people are left than have to approve yet; a team that can't be listed may have any number. */
function tooFew(needed, { owners, unable, input: { membersOf, accountOf, author, committers }, by, }) {
    if (owners.includes(assess_approvals_anyAdministrator))
        return false;
    const left = new Set();
    for (const owner of owners) {
        if (unable.some((one) => one.owner === owner))
            continue;
        const team = teamName(owner);
        const members = team === undefined ? [accountOf?.(owner) ?? owner.replace(/^@/u, "")] : membersOf(team);
        if (members === undefined)
            return false;
        for (const member of members)
            left.add(member.toLowerCase());
    }
    for (const one of [...by, ...committers, author ?? ""])
        left.delete(one.toLowerCase());
    return left.size < needed;
}
/** A person's last word: comments don't take an approval back, a dismissal does. */
function latestReviews(reviews) {
    const latest = new Map();
    for (const review of [...reviews].sort((a, b) => a.submittedAt - b.submittedAt)) {
        const { author, state } = review;
        if (author === undefined || state === "COMMENTED" || state === "PENDING")
            continue;
        latest.set(author.toLowerCase(), { ...review, author });
    }
    return [...latest.values()];
}
function whyVoid(review, owns, input) {
    const login = review.author;
    if (sameLogin(login, input.author))
        return "author";
    if (includesLogin(input.committers, login))
        return "committer";
    if (login.endsWith("[bot]"))
        return "bot";
    if (!owns) {
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
/** Whether a person is one of the owners that the settings name, by name, team, address or right. */
function isOwner(login, owner, { membersOf, permissionOf, accountOf }) {
    if (owner === assess_approvals_anyAdministrator)
        return permissionOf(login) === "admin";
    const team = teamName(owner);
    if (team !== undefined)
        return includesLogin(membersOf(team) ?? [], login);
    return sameLogin(login, isAddress(owner) ? accountOf?.(owner) : owner.replace(/^@/u, ""));
}
function stillMissing({ owners, require }, satisfiedBy) {
    if (require === "all")
        return owners.filter((owner) => !satisfiedBy.some((one) => one.owner === owner));
    const people = new Set(satisfiedBy.map(({ login }) => login.toLowerCase())).size;
    return people >= (require === "any" ? 1 : require) ? [] : [...owners];
}
function teamsOf(owners) {
    return owners.flatMap((owner) => teamName(owner) ?? []);
}
/** The worst of them speaks. */
function overallApprovals(all, enforce) {
    const worst = ["failure", "pending", "success"].find((one) => all.some((each) => each.state === one)) ??
        "success";
    const warned = !enforce && worst !== "success";
    return {
        state: warned ? "success" : worst,
        speaking: all.filter(({ state }) => state === worst),
        warned,
    };
}

// EXTERNAL MODULE: ./lib/stories/read-written-settings.js
var read_written_settings = __webpack_require__(87101);
// EXTERNAL MODULE: ./lib/stories/review/find-integrations.js + 2 modules
var find_integrations = __webpack_require__(77151);
;// CONCATENATED MODULE: ./lib/stories/review/policy-gates.js






/**
 * An edit of what decides about reviews (the settings, CODEOWNERS, the workflow that runs them) needs its own owners:
 * those that the settings name, else those of the file, else whoever may administer the repository.
 */
function policy_gates_policyGates(files, { decides, policy, ownersOf, fallback, }) {
    const changes = files
        .filter((file) => decides(file.path) || decides(file.previousPath ?? file.path) || runsReviews(file))
        .map(wholeFile);
    const named = policy.review.owners.length > 0 ? policy.review.owners : policy_gates_ownersOfAll(changes, ownersOf);
    const owners = named.length > 0 ? named : fallback;
    if (changes.length === 0 || owners.length === 0)
        return [];
    return [{ id: policyGate, owners, require: "any", changes }];
}
/**
 * A workflow that runs the review before or after this change: it can be told not to, to run something else, or to go by
 * another policy. One that can't be read may do anything.
 */
function runsReviews({ path, previousPath = path, texts, problems }) {
    if (!workflowPath.test(path) && !workflowPath.test(previousPath))
        return false;
    if (texts?.before === texts?.after)
        return false;
    return problems.length > 0 || mentionsGuard(texts?.before) || mentionsGuard(texts?.after);
}
/** Whether everybody who wrote a part of it may administer the repository: its author alone need not have written it. */
async function policy_gates_isByAdministrators(github, pull) {
    const { commits, unread } = await readOwnCommits(github, pull);
    const { logins, unknown } = writersOf(commits);
    if (pull.author === undefined || unread !== undefined || unknown.length > 0)
        return false;
    for (const login of new Set([pull.author, ...logins])) {
        if (!(await mayAdminister(github, login)))
            return false;
    }
    return true;
}
async function mayAdminister(github, login) {
    try {
        return (await github.readPermission(login)) === "admin";
    }
    catch (error) {
        if (error instanceof WorldError)
            return false;
        throw error;
    }
}
/** All who own one of the files that the changes are in. */
function policy_gates_ownersOfAll(changes, ownersOf) {
    return [...new Set(changes.flatMap(({ file, previousFile }) => ownersOf(previousFile ?? file)))];
}

// EXTERNAL MODULE: ./lib/review/changed-path.js
var changed_path = __webpack_require__(55942);
// EXTERNAL MODULE: ./lib/review/diff/read-settings.js + 4 modules
var read_settings = __webpack_require__(18690);
// EXTERNAL MODULE: ./lib/stories/review/review-files.js + 1 modules
var review_files = __webpack_require__(18273);
;// CONCATENATED MODULE: ./lib/stories/review/read-reviewed-files.js



/** Larger files are named as unread, as parsers do with what is larger. */
const mostBytes = 1_000_000;
/** The files between two commits that can show in a review, compared by key. Their texts come in batches. */
async function read_reviewed_files_readReviewedFiles(github, { mergeBase, head }, listed, { isNamed, isGuarded, isExcluded, standsAbove }) {
    const matters = (path) => {
        if (isGuarded(path) || standsAbove(path))
            return true;
        return isNamed(path) ? !isExcluded(path, "whole") : (0,read_settings/* canMatter */.IP)(path) && !isExcluded(path, "any");
    };
    const changed = (0,changed_path/* byBothPaths */.hu)(listed.map(changedPath), isNamed).filter(({ path, previousPath }) => [path, previousPath ?? path].some(matters));
    const old = changed.filter(({ was }) => was).map(({ path, previousPath }) => previousPath ?? path);
    const now = changed.filter(({ is }) => is).map(({ path }) => path);
    const [before, after] = await Promise.all([
        github.readFiles(mergeBase, old, mostBytes),
        github.readFiles(head, now, mostBytes),
    ]);
    // Of what is gone, the text that it had is all there is to tell whose it was.
    const gone = changed.filter(({ is, path }) => !is && before.left.includes(path)).map(({ path }) => path);
    const above = changed.filter(({ path }) => standsAbove(path)).map(({ path }) => path);
    const unread = new Set([...after.left, ...gone, ...above]);
    const shaOf = new Map(listed.map(({ path, sha }) => [path, sha]));
    const read = await (0,review_files/* diffFiles */.pm)(changed.filter(({ path }) => !unread.has(path)), before.texts, after.texts);
    const left = changed.filter(({ path }) => unread.has(path));
    // What such a file held before tells whose it is.
    const formerly = await (0,review_files/* diffFiles */.pm)(left, before.texts, new Map());
    return [
        ...read,
        ...left.map((one, index) => ({
            ...unreadFile(one, {
                sha: shaOf.get(one.path),
                message: above.includes(one.path)
                    ? "is a submodule or a link, in which nothing was read"
                    : "is binary or larger than 1 MB and was not read",
            }),
            settings: { before: formerly[index]?.settings.before ?? [], after: [] },
        })),
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
function unreadFile({ path, previousPath, is, named }, { sha, message }) {
    return {
        path,
        ...(previousPath !== undefined && { previousPath }),
        ...(named === true && { named }),
        changes: [],
        settings: { before: [], after: [] },
        problems: [{ file: path, message }],
        // The name of its content stands for the content: whoever agreed to one has not agreed to another.
        texts: is ? { after: sha ?? "unknown" } : { before: sha ?? "unknown" },
    };
}
/** Texts of the base that were read for the review, by path. */
function read_reviewed_files_textsAtHand(files) {
    return new Map(files.flatMap(({ path, previousPath, texts }) => texts?.before === undefined ? [] : [[previousPath ?? path, texts.before]]));
}

// EXTERNAL MODULE: ./lib/stories/review/wanted-files.js + 2 modules
var wanted_files = __webpack_require__(64998);
;// CONCATENATED MODULE: ./lib/stories/review/assess-pull.js
















/**
 * Reads a pull request and judges its changes by the policy of its base. Nothing of it is checked out or run: files
 * are read as data.
 * @throws SettingsError when the policy has mistakes
 */
async function assessPull(github, pull, { config, policyAt, now, workflow, }) {
    const [{ texts, left }, { files: listed, complete }, { mergeBase }] = await Promise.all([
        github.readFiles(policyAt, [...guardedPaths(config), ...(workflow === undefined ? [] : [workflow])], 1_000_000),
        github.readPullFiles(pull.number, pull.changedFiles),
        github.compare(pull.baseSha, pull.headSha, 1),
    ]);
    const written = policyText(config, { texts, left });
    const policy = parsePolicy(await readWrittenSettings(github, written.text, written.path));
    const ownersOf = ownersIn(texts);
    const guarded = guardedPaths(config);
    const text = workflow === undefined ? undefined : texts.get(workflow);
    const guarding = await findGuardingFiles(github, policyAt, { listed, workflow, text });
    const wanted = wantedFiles(policy, guarded, guarding);
    const files = await readReviewedFiles(github, { mergeBase, head: pull.headSha }, listed, wanted);
    const { integrations, notSeen } = await findIntegrations(github, policyAt, {
        policy,
        atHand: textsAtHand(files),
        ownersOf,
    });
    const configured = Object.keys(policy.integrations).length > 0;
    const names = variablesInQuestion(files.flatMap(({ changes }) => changes));
    const uses = await findVariableUses(github, pull.headSha, names);
    // Whoever may administer could switch the check off: of them, nothing more is asked.
    const decides = listed.some(({ path, previousPath }) => [path, previousPath ?? path].some(wanted.isGuarded));
    const trusted = decides && (await isByAdministrators(github, pull));
    const fallback = trusted ? [] : [anyAdministrator];
    const assess = ({ files: reviewed, listed: all }, waivers) => {
        const assessed = assessChanges({
            files: reviewed,
            paths: pathsOf(all),
            integrations,
            discovery: openDiscovery({ off: policy.review["ignore-classes"] }),
            settings: policy.review.rules,
            policyPaths: guarded,
            rules: rulesOf(policy),
            ...uses,
        });
        const assessment = applyWaivers(assessed, waivers, now);
        return { assessment, gates: gatesOf(assessment, reviewed) };
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
        return [...own, ...policyGates(reviewed, { decides: wanted.decides, policy, ownersOf, fallback })];
    };
    const { gates: allGates } = assess({ files, listed }, policy.review.waivers);
    const gated = new Set(allGates.flatMap(({ changes }) => changes.map(({ file }) => file)));
    const known = new Map([[pull.headSha, { files, listed }]]);
    async function reviewedAt(sha) {
        if (!known.has(sha))
            known.set(sha, await readAt(sha));
        return known.get(sha);
    }
    async function readAt(sha) {
        // GitHub forgets the commit of a review that was force-pushed away.
        const then = sha === "" ? undefined : await findComparison(github, pull.baseSha, sha);
        if (then === undefined)
            return undefined;
        // Of a large pull request GitHub compares some files only; what is judged now is looked at in any case.
        const missing = listed.filter(({ path, previousPath }) => (gated.has(path) || gated.has(previousPath ?? path)) &&
            !then.files.some((file) => file.path === path));
        const thenListed = then.filesComplete ? then.files : [...then.files, ...missing];
        const commits = { mergeBase: then.mergeBase, head: sha };
        return { files: await readReviewedFiles(github, commits, thenListed, wanted), listed: thenListed };
    }
    const assembled = (waivers) => ({
        pull,
        policy,
        files,
        removed: new Set(files.filter(({ texts: its }) => its?.after === undefined).map(({ path }) => path)),
        ...assess({ files, listed }, waivers),
        incomplete: complete ? undefined : { listed: listed.length, changed: pull.changedFiles },
        notSeen,
        async gatesAt(sha) {
            const then = await reviewedAt(sha);
            return then && assess(then, waivers).gates;
        },
        async filesAt(sha) {
            return (await reviewedAt(sha))?.files;
        },
        answerFor({ integration, file }) {
            const gate = allGates.find(({ id }) => id === integration);
            if (gate !== undefined)
                return gate;
            const named = integrations.find(({ id }) => id === integration)?.owners ?? [];
            const owners = named.length > 0 ? named : ownersOf(file);
            return { owners: owners.length > 0 ? owners : [anyAdministrator], require: "any" };
        },
        waiving: (more) => assembled([...policy.review.waivers, ...more]),
    });
    return assembled(policy.review.waivers);
}
/**
 * The policy as it was written; empty where nobody wrote one.
 * @throws SettingsError when it can't be told what it says: nothing may pass for that
 */
function policyText(config, { texts, left }) {
    const unreadable = (0,settings_place/* settingsPaths */.Ku)(config).find((path) => left.includes(path));
    if (unreadable !== undefined) {
        throw new errors/* SettingsError */.GN(unreadable, [{ path: "the file", message: "is no text, or larger than 1 MB" }]);
    }
    const found = (0,settings_place/* chooseSettings */.J2)(config, texts);
    if (found === undefined && !(0,settings_place/* isUsual */.Bi)(config)) {
        const message = `there is no ${config} in the base branch, and the step asks for it`;
        throw new errors/* SettingsError */.GN("The workflow step", [{ path: "config", message }]);
    }
    return found ?? { path: config, text: "" };
}
/** A commit that was force-pushed away may be gone. */
async function findComparison(github, base, head) {
    try {
        return await github.compare(base, head, 1);
    }
    catch (error) {
        if (error instanceof WorldError && (error.status === 404 || error.status === 422))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/world/local-repository.js
var local_repository = __webpack_require__(39756);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(69034);
;// CONCATENATED MODULE: ./lib/commands/review-range.js






















const layouts = ["text", "json", "sarif", "markdown"];
const thresholds = [...finding/* severities */.gO, "never"];
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
    const repository = await (0,local_repository/* openLocalRepository */.g)((0,external_node_path_.resolve)(terminal.workingDirectory, options.repo));
    const range = await repository.readRange(options.base, options.head);
    const { findings, report, policy } = await reviewRange(repository, range, terminal.now());
    const written = {
        text: () => reviewText(report, { colour: terminal.colour }),
        json: () => reviewJson({ findings, risk: (0,finding/* riskOf */.bi)(findings), integrations: report.touched.map(({ id }) => id) }),
        sarif: () => `${JSON.stringify(sarifLog(findings, own_rules_rulesOf(policy), review_files/* helpUrl */.xR), null, 2)}\n`,
        markdown: () => reviewComment(report, (file, line) => `${encodeURI(file)}#L${line}`),
    };
    await terminal.out(written[options.json ? "json" : options.format]());
    const limit = options["fail-on"];
    return limit !== "never" && (0,finding/* severityRank */.qs)((0,finding/* riskOf */.bi)(findings)) >= (0,finding/* severityRank */.qs)(limit) ? 1 : 0;
};
/** The policy of the base: the change can't switch off its own review. */
async function readPolicy(repository, base) {
    const [config] = settings_place/* usualPaths */.Zj;
    const found = await repository.readFiles(base, (0,wanted_files/* guardedPaths */.fT)(config), review_range_mostBytes);
    const { path, text } = policyText(config, found);
    const file = (0,written_file/* readWritten */.I)(text, path);
    const extended = (0,settings_extends/* extendsOf */.nG)(file) !== undefined;
    return {
        policy: (0,parse_policy/* parsePolicy */.O)(file),
        ownersOf: (0,wanted_files/* ownersIn */.qx)(found.texts),
        notSeen: extended ? [`what ${path} extends: this command uses no network`] : [],
    };
}
const review_range_mostBytes = 1_000_000;
/** As a pull request is reviewed, but that all files of the repository are at hand. */
async function reviewRange(repository, { base, head, mergeBase }, now) {
    const { policy, ownersOf, notSeen } = await readPolicy(repository, base);
    const guarded = (0,wanted_files/* guardedPaths */.fT)(settings_place/* usualPaths */.Zj[0]);
    const changed = await repository.readChanges(mergeBase, head);
    const files = await read_reviewed_files_readReviewedFiles(repository, { mergeBase, head }, changed, (0,wanted_files/* wantedFiles */.l0)(policy, guarded));
    const found = await (0,find_integrations/* findIntegrations */.Xr)(repository, base, {
        policy,
        atHand: read_reviewed_files_textsAtHand(files),
        ownersOf,
        most: Number.POSITIVE_INFINITY,
    });
    const names = (0,variable_uses/* variablesInQuestion */.k)(files.flatMap(({ changes }) => changes));
    const mentions = (await repository.findMentions(head, names)).filter(find_integrations/* tells */.n6);
    const { texts } = await repository.readFiles(head, mentions, review_range_mostBytes);
    const assessed = (0,assess_changes/* assessChanges */.gj)({
        files,
        paths: (0,review_files/* pathsOf */.wG)(changed),
        integrations: found.integrations,
        discovery: (0,discovery/* openDiscovery */.J)({ off: policy.review["ignore-classes"] }),
        settings: policy.review.rules,
        policyPaths: guarded,
        rules: own_rules_rulesOf(policy),
        ...(0,variable_uses/* variableUses */.T)(names, texts),
    });
    const assessment = waivers_applyWaivers(assessed, policy.review.waivers, now);
    const enforce = policy.review.enforce === true;
    return {
        policy,
        findings: assessment.findings,
        report: (0,review_files/* reviewReport */.z_)(assessment, { files, enforce, notSeen: [...notSeen, ...found.notSeen] }),
    };
}


/***/ }),

/***/ 44639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   KM: () => (/* binding */ fitBody),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* unused harmony export codeBlock */
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25825);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6810);
/**
 * Text from a pull request, a commit, a metric label or a probe's body is hostile. What leaves here can't mention
 * a person, close an issue, open a link, break a table, or inject Markdown or HTML.
 */


/** Foreign text inside Markdown prose or a table cell. */
function escapeMarkdown(text, most = 200) {
    return ((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text, most)
        .replace(/&/gu, "&amp;")
        .replace(/</gu, "&lt;")
        .replace(/>/gu, "&gt;")
        .replace(/([\\`*_{}[\]()|~!])/gu, "\\$1")
        .replace(/^([-+=])/u, "\\$1")
        .replace(/^(\d+)([.)])(?=\s|$)/u, "$1\\$2")
        // GitHub looks for mentions, references and addresses in the text that results, where an entity for the sign itself
        // has turned back into it. A zero-width space after it stays, and is not seen.
        .replace(/[@#]/gu, "$&&#8203;")
        .replace(/:\/\//gu, ":&#8203;//")
        .replace(/www\./giu, "$&&#8203;")
        .replace(/GH-(?=\d)/giu, "$&&#8203;")
        // Between two of them GitHub reads mathematics, backslashes or not; this is how its documentation writes a plain one.
        .replace(/\$/gu, "<span>$$</span>"));
}
/** Foreign text as inline code, which GitHub neither links nor mentions; safe in a table cell too. */
function code(text, most = 200) {
    // A pipe ends a table cell even inside code, and a backslash before it shows outside tables: an entity-free look-alike serves both.
    const flat = (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text, most).replace(/\|/gu, "¦");
    if (flat === "")
        return "` `";
    const longest = Math.max(0, ...(flat.match(/`+/gu) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    const pad = flat.startsWith("`") || flat.endsWith("`") ? " " : "";
    return `${fence}${pad}${flat}${pad}${fence}`;
}
/** Foreign text of several lines as a fenced block. */
function codeBlock(text, language = "") {
    const clean = seen(text.replace(/\r\n?/gu, "\n"));
    const longest = Math.max(2, ...(clean.match(/`+/gu) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${clean.replace(/\n$/u, "")}\n${fence}`;
}
/** A link whose text is foreign; the address must be ours or GitHub's. */
function link(text, url) {
    return `[${escapeMarkdown(text)}](${url.replace(/[()<>\s]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`)})`;
}
/** One line for the runner's log: no workflow command can start in it. @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function logLine(text) {
    return ((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .seen */ .c)(text)
        .replace(/[\r\n\u0085\u2028\u2029]+/gu, " ")
        .replace(/^(\s*)::/u, "$1: :")
        // The old form is still read by the runner anywhere in a line.
        .replace(/##\[/gu, "# #["));
}
/** GitHub refuses bodies over 65,536 characters; the rest is cut at a line with a note that says so. */
function fitBody(body, most = 60_000) {
    if (body.length <= most)
        return body;
    const cut = body.lastIndexOf("\n", most);
    const kept = body.slice(0, cut > 0 ? cut : most);
    const open = (kept.match(/<details>/gu) ?? []).length - (kept.match(/<\/details>/gu) ?? []).length;
    return `${kept}\n${"\n</details>\n".repeat(Math.max(0, open))}\n_Cut here: ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(body.length - kept.length)} more characters are in the JSON report._\n`;
}


/***/ }),

/***/ 87101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readWrittenSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _settings_extends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42864);
/* harmony import */ var _settings_written_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35017);



/**
 * A settings file, laid over the one that it extends.
 * @throws SettingsError when either is not YAML, or the other one can't be found
 */
async function readWrittenSettings(github, text, where) {
    const own = (0,_settings_written_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readWritten */ .I)(text, where);
    const place = (0,_settings_extends_js__WEBPACK_IMPORTED_MODULE_1__/* .extendsOf */ .nG)(own);
    if (place === undefined)
        return own;
    const { owner, repo, path, ref } = place;
    const found = await github.findFile(path, ref, { owner, repo });
    if (found === undefined) {
        const message = `there is no ${path} in ${owner}/${repo} at ${ref}, or the token may not read it`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(where, [own.placed({ at: ["extends"], message })]);
    }
    return (0,_settings_extends_js__WEBPACK_IMPORTED_MODULE_1__/* .extendWritten */ .qY)(own, (0,_settings_written_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readWritten */ .I)(found, `${owner}/${repo}/${path}@${ref}`));
}


/***/ })

};
