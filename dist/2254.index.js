export const id = 2254;
export const ids = [2254];
export const modules = {

/***/ 75986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ whatToDo),
/* harmony export */   I: () => (/* binding */ elsewhereCommentMarker),
/* harmony export */   P3: () => (/* binding */ elsewhereLine),
/* harmony export */   bv: () => (/* binding */ elsewhereSummary),
/* harmony export */   gY: () => (/* binding */ notElsewhere),
/* harmony export */   l0: () => (/* binding */ bodyWithSecond),
/* harmony export */   sR: () => (/* binding */ elsewhereComment)
/* harmony export */ });
/* unused harmony export holdsToo */
/* harmony import */ var _reason_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53316);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44639);


/** Hidden in the incident's comment, one for each other branch. */
function elsewhereCommentMarker(branch) {
    return `<!-- deploy-guard:elsewhere on=${encodeURIComponent(branch.toWellFormed())} -->`;
}
/** For the incident: what became of the revert on another branch that holds the bad commit too. Markdown. */
function elsewhereComment({ branch, revert }, first) {
    const holds = holdsToo(branch);
    switch (revert.kind) {
        case "opened":
        case "already-open":
            return `${holds}: #${revert.number} reverts it there, beside #${first}. ${revert.draft ? "Look at it, then merge" : "Merge"} both.`;
        case "refused":
            return [
                `${holds}, and it is not reverted there by machine:`,
                ...revert.reasons.map((reason) => `- ${(0,_reason_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonWords */ .IK)(reason)}`),
                ...byHand(revert.commands),
            ].join("\n");
        case "failed":
            return [
                `${holds}, and the revert there could not be opened: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(revert.message, 600)}`,
                ...(revert.compareUrl === undefined
                    ? []
                    : ["", `The branch is there; [open the pull request](${revert.compareUrl}).`]),
                ...byHand(revert.commands),
            ].join("\n");
        case "planned":
        case "off":
            return `${holds}.`;
    }
}
function byHand(commands) {
    return commands.length === 0 ? [] : ["", "By hand:", "", (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(commands.join("\n"), "sh")];
}
/** For the job's page. Markdown. */
function elsewhereSummary({ branch, revert }) {
    const on = `Revert on ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(branch)}, which holds it too`;
    if ("number" in revert)
        return `${on}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(`#${revert.number} ${revert.title}`, revert.url)}`;
    if (revert.kind === "refused")
        return `${on}: none by machine; ${revert.reasons.map(_reason_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonWords */ .IK).join("; ")}`;
    return `${on}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)("message" in revert ? revert.message : revert.kind, 600)}`;
}
/** For the log. Plain text. */
function elsewhereLine({ branch, revert }) {
    const on = `${branch} holds the bad commit too`;
    if ("number" in revert)
        return `${on}: #${revert.number} reverts it there`;
    if (revert.kind === "refused")
        return `${on}, and it is not reverted there by machine: ${revert.reasons.map(_reason_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonText */ .uV).join("; ")}`;
    return `${on}: ${"message" in revert ? revert.message : revert.kind}`;
}
/** Of the first: the other branch is not changed by it. */
function notElsewhere(other, branch) {
    return `${holdsToo(other)}, and is not changed by this. Merge ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(branch)} back into it, or revert it there as well: else the next deploy from there brings it again.`;
}
/** Of either: what is to be done with it. */
function whatToDo({ branch, environment, besides: first, }) {
    return first === undefined
        ? `**What to do**: merge, then deploy ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(branch)}. deploy-guard watches that deploy as a revert and says whether ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(environment)} recovered.`
        : `**What to do**: merge it beside #${first.number}, which reverts the same on ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(first.branch)}, from where it was deployed. Nothing has to be deployed for this one; without it the next deploy from ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(branch)}, or the next merge into ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(first.branch)}, brings the change again.`;
}
/** Begins what the first revert says of another branch. */
function holdsToo(branch) {
    return `**${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(branch)} holds it too**`;
}
/** A revert's text that names the second one, on another branch, in the place of the warning that there is none. */
function bodyWithSecond(body, { branch, number }) {
    const words = `${holdsToo(branch)}: #${number} reverts it there.`;
    const paragraphs = body.split("\n\n");
    const warning = paragraphs.findIndex((text) => text.startsWith(holdsToo(branch)));
    if (warning >= 0)
        return paragraphs.with(warning, words).join("\n\n");
    const todo = paragraphs.findIndex((text) => text.startsWith("**What to do**"));
    return paragraphs.toSpliced(todo + 1, 0, words).join("\n\n");
}


/***/ }),

/***/ 9041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ reapplyCommitMessage),
/* harmony export */   Fo: () => (/* binding */ reapplyComment),
/* harmony export */   G7: () => (/* binding */ reapplyLine),
/* harmony export */   Kc: () => (/* binding */ reapplyBody),
/* harmony export */   Sg: () => (/* binding */ opened),
/* harmony export */   WJ: () => (/* binding */ helpedBy),
/* harmony export */   ZP: () => (/* binding */ reapplyCommentMarker),
/* harmony export */   _W: () => (/* binding */ reapplySummary),
/* harmony export */   kA: () => (/* binding */ reapplyTitle),
/* harmony export */   p1: () => (/* binding */ backComment),
/* harmony export */   wJ: () => (/* binding */ backMarker)
/* harmony export */ });
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38519);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25825);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6810);
/* harmony import */ var _reason_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53316);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44639);





function helpedBy(verdict) {
    if (verdict === "healthy" || verdict === "recovered")
        return "helped";
    return verdict === "inconclusive" || verdict === "watching" ? "not-known" : "did-not-help";
}
/** In git's own form for the revert of a revert. Plain text. */
function reapplyTitle({ subject, revert }) {
    const line = (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(subject.replace(/ \(#\d{1,9}\)$/u, ""), 200);
    const [, what] = /^Revert (.+)$/u.exec(line) ?? [];
    return what === undefined ? `Reapply what #${revert} reverted` : `Reapply ${what}`;
}
function reapplyCommitMessage(text) {
    return [reapplyTitle(text), "", `This reverts commit ${text.commit}.`, "", text.trailer, ""].join("\n");
}
/** The draft: what comes back, why it must not be merged as it is, what to look at. */
function reapplyBody(text) {
    const { revert, branch, incident, looks, unread, later } = text;
    const told = incident === undefined ? "" : ` Incident: #${incident.number} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(incident.title, 150)}.`;
    const points = [
        ...looks.map(lookWords),
        ...unread.map((why) => `What comes back could not be read in full. ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(why, 300)}`),
        ...(later === 0
            ? []
            : [
                `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(later, "commit")} came to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(branch)} since the revert: check that the change still fits.`,
            ]),
    ];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fitBody */ .KM)(`${[
        `Reverts #${revert}, and so brings back what that took out.${told}`,
        // So early that cutting a long body never takes it away.
        text.marker,
        whyDraft(text),
        `**What to do**: mend the cause on this branch, take it out of draft, and merge. deploy-guard then watches the deploy as a re-application and names the earlier incident. Not wanted any more? Close this.`,
        ...(points.length === 0
            ? []
            : [["**What must be looked at**", ...points.map((point) => `- ${point}`)].join("\n")]),
        `It is the revert of the revert on ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(branch)}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`git revert ${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .sha7 */ .go)(text.commit)}`)}, and nothing else. Where the change comes back another way, deploy-guard closes this, unless somebody has worked on the branch.`,
    ].join("\n\n")}\n`);
}
function whyDraft({ helped, environment }) {
    const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(environment, 60);
    switch (helped) {
        case "helped":
            return `**A draft, since ${place} recovered with the revert**: merged as it is, this brings the failure back.`;
        case "did-not-help":
            return `**A draft, though the revert did not help**: ${place} stayed bad without this change, so it was probably not the cause. Check that before it goes live again.`;
        case "not-known":
            return `**A draft, since it is not known whether the revert helped ${place}**: this change may be the cause, and merged as it is may bring the failure back.`;
    }
}
/** What each kind of file means when it comes back. */
const returning = {
    "database-migration": "a migration that may have run before the revert, or have been taken back by hand since. See what the database holds before it runs again.",
    "one-off-job": "a job that may have run already. See whether it may run twice.",
    "infrastructure-state": "infrastructure. Look at the plan before it is applied.",
    contract: "a contract with others. Tell whoever went back to the old form.",
    "secret-comes-back": "a secret in the clear. Withdraw it and take it out.",
    "encrypted-secret": "an encrypted secret, which may have been changed since.",
    "lock-file": "a lock file. Make it anew, so that it fits its manifest.",
    manifest: "a list of dependencies. Make its lock file anew.",
    "generated-code": "generated code. Make it anew.",
    "published-version": "a version that may be published. Choose a new number.",
    submodule: "a submodule. See whether it has gone on since.",
    "own-settings": "the rules that guard deploys and reviews.",
    "workflow-file": "a workflow.",
};
function lookWords({ kind, paths }) {
    const shown = paths.slice(0, 5).map((path) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(path, 200));
    const more = paths.length > shown.length ? ` and ${paths.length - shown.length} more` : "";
    return `${shown.join(", ")}${more}: ${returning[kind] ?? "it has to fit other files. Look whether it still does."}`;
}
/** Hidden in the comment that tells the incident. */
function reapplyCommentMarker(revert) {
    return `<!-- deploy-guard:reapplied revert=${revert} -->`;
}
/** Begins the comment of a draft that is open. */
const opened = "↩️ **The way back**";
/** For the incident. Markdown. */
function reapplyComment(fact) {
    switch (fact.kind) {
        case "opened":
        case "already-open":
            return `${opened}: #${fact.number} is a draft that brings back what #${fact.revert} took out. ${assignedWords(fact)} The cause has to be mended on its branch before it is merged.`;
        case "conflict":
            return [
                `↩️ **What #${fact.revert} took out can't be brought back by a machine**: ${fact.paths
                    .slice(0, 10)
                    .map((path) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(path, 200))
                    .join(", ")}${fact.paths.length > 10 ? ` and ${fact.paths.length - 10} more` : ""} changed on ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(fact.branch)} since. By hand, resolving the conflicts:`,
                "",
                (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(fact.commands.join("\n"), "sh"),
            ].join("\n");
        case "failed":
            return [
                `↩️ **What #${fact.revert} took out was not brought back as a draft**: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(fact.message, 600)}`,
                ...(fact.compareUrl === undefined
                    ? []
                    : ["", `The branch is there; [open the pull request](${fact.compareUrl}), as a draft.`]),
                ...(fact.commands.length === 0
                    ? []
                    : ["", "By hand:", "", (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(fact.commands.join("\n"), "sh")]),
            ].join("\n");
        case "planned":
        case "closed-earlier":
        case "already-back":
        case "disabled":
            return `↩️ ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(reapplyLine(fact), 600)}`;
    }
}
function assignedWords({ assigned, unassigned }) {
    const names = (logins) => logins
        .slice(0, 10)
        .map((login) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(login, 60))
        .join(", ");
    const whom = assigned.length === 0 ? "Nobody could be assigned to it." : `Assigned: ${names(assigned)}.`;
    const left = unassigned.length === 0
        ? ""
        : ` ${names(unassigned)} wrote it and can't be: a bot, or somebody without access here any more.`;
    return `${whom}${left}`;
}
/** For the log and the job's page. Plain text. */
function reapplyLine(fact) {
    const what = `what #${fact.revert} reverted`;
    switch (fact.kind) {
        case "planned":
            return `would open a draft that brings back ${what}`;
        case "opened":
            return `${what} can be brought back by the draft #${fact.number}`;
        case "already-open":
            return `the draft #${fact.number}, which brings back ${what}, is open already`;
        case "closed-earlier":
            return `#${fact.number}, which brings back ${what}, was opened earlier and is closed: it is not opened again`;
        case "already-back":
            return `${fact.branch} holds ${what} again: there is nothing to bring back`;
        case "conflict":
            return `${what} can't be brought back by a machine: conflicts in ${fact.paths.slice(0, 5).join(", ")}`;
        case "disabled":
            return `${what} is not brought back by machine: ${(0,_reason_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .uV)({ kind: "disabled", issue: fact.issue })}`;
        case "failed":
            return `${what} was not brought back as a draft: ${fact.message}`;
    }
}
/** Hidden in the comment that ends a re-application. */
const backMarker = "<!-- deploy-guard:back -->";
/** For a re-application that is not needed any more; `by` is a commit, and `pull` what brought it. */
function backComment({ branch, by, pull, closes, }) {
    const how = by === undefined
        ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(branch)} holds all of this again`
        : `${pull === undefined ? (0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .sha7 */ .go)(by) : `#${pull}`} brought it back to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(branch)}`;
    return closes
        ? `Closed: ${how}.`
        : `${how}. It is not closed by machine, since somebody has worked on this branch: close it if nothing of it is left to do.`;
}
/** Of an open draft, for the job's page. Markdown. */
function reapplySummary(fact) {
    return "url" in fact
        ? `The change can be brought back: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`#${fact.number} ${fact.title}`, fact.url)}`
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(reapplyLine(fact), 600);
}


/***/ }),

/***/ 2219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ recoveryMarker),
/* harmony export */   n: () => (/* binding */ recoveryComment)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54783);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38519);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61042);
/* harmony import */ var _signal_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35722);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44639);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28215);






function recoveryMarker(sha) {
    return `<!-- deploy-guard:recovery sha=${sha} -->`;
}
/** Whether the revert, or the rollback, helped; for the incident. */
function recoveryComment(report, { revert, deployedAt }) {
    const { deploy, verdict, runUrl } = report;
    const helped = verdict.verdict === "healthy" || verdict.verdict === "recovered";
    const what = revert === undefined ? "rollback" : "revert";
    const word = helped
        ? `**Recovered**: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(deploy.environment, 60)} is as it was before the bad deploy`
        : verdict.verdict === "inconclusive"
            ? "**Not known whether it recovered**"
            : `**Not recovered**: the ${what} did not help, so the cause lies elsewhere too${revert === undefined ? ". It is not tried again" : ""}`;
    const live = revert === undefined
        ? `${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .sha7 */ .go)(deploy.sha)} is live again since ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_5__/* .clock */ .pm)(deploy.deployedAt)} UTC, by a rollback.`
        : `Revert #${revert} is live as ${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_4__/* .sha7 */ .go)(deploy.sha)} since ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_5__/* .clock */ .pm)(deploy.deployedAt)} UTC.`;
    const lasted = deployedAt === undefined
        ? ""
        : ` ${revert === undefined ? "The bad deploy" : "It"} was live for ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)((deploy.deployedAt - deployedAt) / 1_000)}.`;
    const left = revert === undefined
        ? "What is left: merge the revert, or the next deploy brings the change back; then the root cause and the actions above."
        : "What is left: the root cause and the actions above. Close this issue when they are written.";
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fitBody */ .KM)([
        recoveryMarker(deploy.sha),
        `${_verdict_words_js__WEBPACK_IMPORTED_MODULE_3__/* .statusMark */ .w8[verdict.verdict]} ${word}. ${live}${lasted}`,
        "",
        (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(verdict.reason, 600),
        "",
        (0,_signal_table_js__WEBPACK_IMPORTED_MODULE_1__/* .signalTable */ .l9)(report),
        ...(helped ? ["", left] : []),
        ...(runUrl === undefined ? [] : ["", (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)("this run", runUrl)]),
        "",
    ].join("\n"));
}


/***/ }),

/***/ 63362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ redactedFacts)
/* harmony export */ });
/**
 * By these something is found again, run, or linked: commits, addresses, branches, environments, markers, commands. They are ours or
 * GitHub's own. `evidence` is finished Markdown of facts that went through here before.
 */
const identities = new Set(`url compareUrl runUrl repositoryUrl logUrl nodeId marker trailer branch otherBranch baseBranch ref environment commands kind
  evidence`.split(/\s+/u));
const sha = /^[0-9a-f]{40}$/u;
/**
 * Facts as they may be told: every text in them by itself, before it is escaped, cut or joined, so that a title, a
 * label of a metric or the body of an answer shows no credential.
 */
function redactedFacts({ redact }, facts) {
    const known = new Map();
    const shown = (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const after = redact(text);
        known.set(text, after);
        return after;
    };
    const walk = (value, name) => {
        if (typeof value === "string")
            return identities.has(name) || sha.test(value) ? value : shown(value);
        if (Array.isArray(value))
            return identities.has(name) ? value : value.map((each) => walk(each, name));
        if (value === null || typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype)
            return value;
        if (name === "pull" && "nodeId" in value)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, key)]));
    };
    return walk(facts, "");
}


/***/ }),

/***/ 82764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ rollbackLine),
/* harmony export */   Ot: () => (/* binding */ rollbackName),
/* harmony export */   Y4: () => (/* binding */ rollbackStarted),
/* harmony export */   aj: () => (/* binding */ noRollback),
/* harmony export */   j2: () => (/* binding */ rollbackMarker)
/* harmony export */ });
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38519);
/* harmony import */ var _reason_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53316);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44639);



/** Hidden in the comment that tells how the rollback began. */
const rollbackMarker = "<!-- deploy-guard:rollback -->";
/** How a rollback is called: `workflow deploy.yml`, `event rollback`. Plain text. */
function rollbackName({ workflow, event, }) {
    return workflow === undefined ? `event ${event}` : `workflow ${workflow}`;
}
/** For the incident: that the rollback was started. */
function rollbackStarted(what, good) {
    return `${rollbackMarker}\n⏪ **Rolling back** to ${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha7 */ .go)(good)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(what)} was started. What became of it follows here.`;
}
/** For the incident: that there is no rollback, or none that is live, and why. */
function noRollback(fact) {
    switch (fact.kind) {
        case "refused":
            return [
                rollbackMarker,
                "**Not rolled back by machine**:",
                ...fact.reasons.map((reason) => `- ${(0,_reason_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonWords */ .IK)(reason)}`),
            ].join("\n");
        case "failed":
            return `${rollbackMarker}\n**The rollback could not be started** (${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(fact.what)}): ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(fact.message, 600)}\n\nIt did not begin: mend that and run the job again, or start it by hand.`;
        case "not-live":
            return `⚪ **Not rolled back**: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(fact.why, 400)}. It is not tried again: look at the run of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(fact.what)}.`;
    }
}
/** One line for the job's page. */
function rollbackLine(fact) {
    switch (fact.kind) {
        case "planned":
            return `Planned, not started: a rollback to ${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha7 */ .go)(fact.good)} by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(fact.what)}`;
        case "refused":
            return `Not rolled back by machine: ${fact.reasons.map(_reason_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonWords */ .IK).join("; ")}`;
        case "failed":
            return `The rollback could not be started: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(fact.message, 600)}`;
        case "not-live":
            return `The rollback was started by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(fact.what)} and is not live: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(fact.why, 400)}`;
        case "live":
            return `Rolled back to ${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha7 */ .go)(fact.good)} by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(fact.what)}, and since then ${fact.verdict}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(fact.reason, 400)}`;
    }
}


/***/ }),

/***/ 40061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ titleWithCheck),
/* harmony export */   Cm: () => (/* binding */ verifyLogLine),
/* harmony export */   KH: () => (/* binding */ verifyMarker),
/* harmony export */   Me: () => (/* binding */ failedCheckParagraph),
/* harmony export */   b2: () => (/* binding */ verifyIncidentComment),
/* harmony export */   ix: () => (/* binding */ failedCheckMarker),
/* harmony export */   mP: () => (/* binding */ verifyLine),
/* harmony export */   nP: () => (/* binding */ verifyComment)
/* harmony export */ });
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54783);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38519);
/* harmony import */ var _text_one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6810);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44639);




/** Hidden in the comments that tell of the check: one in the revert, one in each incident. */
function verifyMarker(workflow, pull) {
    return `<!-- deploy-guard:verify pull=${pull} workflow=${encodeURIComponent(workflow)} -->`;
}
/** Hidden in the revert's own text, above which its failed check is told. */
const failedCheckMarker = "<!-- deploy-guard:failed-check -->";
/** Failed jobs that are named. */
const mostJobs = 20;
/** For the revert: what became of its own check. Markdown. */
function verifyComment(fact) {
    return [`${markOf(fact)} ${headOf(fact)}`, ...detailsOf(fact)].join("\n");
}
/** For the incident, whose readers do not look at the revert first. */
function verifyIncidentComment(fact, pull) {
    return [`${markOf(fact)} #${pull}: ${headOf(fact)}`, ...detailsOf(fact)].join("\n");
}
/** Above what the revert says of its safety. */
function failedCheckParagraph({ run, workflow }) {
    return `${failedCheckMarker}\n🔴 **Its own check failed**, whatever is said below: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(workflow)} ${runLink(run)}. Look at that before merging.`;
}
/** One line for the job's page. Markdown. */
function verifyLine(fact) {
    return `The revert's own check: ${headOf(fact).replaceAll("**", "")}`;
}
/** For the log. Plain text. */
function verifyLogLine(fact) {
    const { workflow } = fact;
    switch (fact.kind) {
        case "planned":
            return `would run ${workflow} on the revert's branch and tell its result`;
        case "skipped":
            return `${workflow} is not run on the revert: ${skippedWords[fact.why]}`;
        case "not-started":
            return (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(`${workflow} could not be started on ${fact.branch}: ${notStarted[fact.why](fact).plain}`, 600);
        case "lost":
            return `${workflow} was asked for on the revert, and no run of it was seen within ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(fact.waitedSeconds)}`;
        case "started":
            return `${workflow} runs on the revert: ${fact.run.url}`;
        case "checked":
            return `${workflow} on the revert ${resultWord(fact)}: ${fact.run.url}`;
    }
}
/** A title that nobody has edited says what is to be done, given what is known of the check. */
function titleWithCheck(title, { pull, failed, draft }) {
    const [merge, look] = [` — merge #${pull} to revert`, ` — look at draft #${pull}`];
    const failure = ` — look at #${pull}: its check failed`;
    const end = (failed ? [merge, look] : [failure]).find((known) => title.endsWith(known));
    if (end === undefined)
        return title;
    return `${title.slice(0, -end.length)}${failed ? failure : draft ? look : merge}`;
}
function markOf(fact) {
    if (fact.kind === "started")
        return "🕐";
    if (fact.kind !== "checked" || fact.moved)
        return "⚪";
    return { passed: "🟢", failed: "🔴", "told-nothing": "⚪", running: "⚪" }[fact.result.kind];
}
const skippedWords = {
    conflicts: "its files hold conflicts",
    closed: "the revert is closed",
    merged: "the revert is merged already",
};
/** One sentence. */
function headOf(fact) {
    const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(fact.workflow);
    switch (fact.kind) {
        case "planned":
            return `${name} would be run on the revert's branch`;
        case "skipped":
            return `${name} was not run: ${skippedWords[fact.why]}.`;
        case "not-started":
            return `**Its own check could not be started**: ${notStarted[fact.why](fact).words}`;
        case "lost":
            return `**Its own check was asked for**, and no run of ${name} was seen within ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(fact.waitedSeconds)}. Look under Actions for a run of it on the revert's branch.`;
        case "started":
            return `**Its own check is running**: ${name} ${runLink(fact.run)}. The result follows here.`;
        case "checked":
            return checkedWords(fact);
    }
}
function checkedWords(fact) {
    const { run, moved, result, waitedSeconds } = fact;
    const which = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(fact.workflow)} ${runLink(run)}`;
    if (moved)
        return `**Its own check says nothing of what the branch holds now**: somebody pushed to it since. ${which} ${resultWord(fact)}.`;
    switch (result.kind) {
        case "passed":
            return `**Its own check passed**: ${which}.`;
        case "failed":
            return `**Its own check failed**: ${which}.`;
        case "told-nothing":
            return `**Its own check told nothing**: ${which} ended as ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(result.conclusion, 40)}.`;
        case "running":
            return result.waits
                ? `**Its own check waits** for a runner, or for somebody to approve it: ${which}, after ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(waitedSeconds)}.`
                : `**Its own check has not finished** within ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(waitedSeconds)}: ${which}.`;
    }
}
function resultWord({ result }) {
    switch (result.kind) {
        case "passed":
            return "passed";
        case "failed":
            return "failed";
        case "told-nothing":
            return `ended as ${result.conclusion}`;
        case "running":
            return result.waits ? "waits" : "has not finished";
    }
}
function detailsOf(fact) {
    if (fact.kind !== "checked" || fact.moved)
        return [];
    const { result, baseFails, draft, run } = fact;
    if (result.kind === "running")
        return [
            "",
            `To look: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`gh run watch ${run.id}`)}, or run this job again, which then tells the result here.`,
        ];
    if (result.kind !== "failed")
        return [];
    const more = result.jobs.length - mostJobs;
    return [
        "",
        ...(result.jobs.length === 0
            ? [
                `No job of it is known to have failed: the run itself ended as ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(result.conclusion, 40)}.`,
            ]
            : result.jobs
                .slice(0, mostJobs)
                .map(({ name, url, conclusion }) => `- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(name, url)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(conclusion, 40)}`)),
        ...(more > 0 ? [`- and ${more} more`] : []),
        ...(baseFails === undefined
            ? []
            : [
                "",
                `The newest run of it on ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(baseFails.branch)} failed too (${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)("run", baseFails.url)}), so that the revert need not be why.`,
            ]),
        ...(draft === undefined ? [] : ["", draftWords(draft)]),
    ];
}
function draftWords(draft) {
    return draft
        ? "The pull request is a draft until somebody has looked."
        : "GitHub does not let this token make the pull request a draft: **look before merging**, or make it one by hand.";
}
function runLink({ id, url, sha }) {
    return `on ${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sha7 */ .go)(sha)} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(`run ${id}`, url)})`;
}
/** Each with what to do, as Markdown and as plain text. */
const notStarted = {
    permission: ({ workflow }) => both(workflow, (name) => `the token may not start ${name}. Add \`actions: write\` to the job's permissions.`),
    "not-on-branch": ({ workflow, branch }) => both(workflow, (name, coded) => `there is no ${name} on ${coded(branch)}. If it came with the change that is undone, name an older one in \`response.verify.workflow\`.`),
    "not-known": ({ workflow }) => both(workflow, (name) => `GitHub does not know ${name} as a workflow: it has to be on the default branch too.`),
    "no-trigger": ({ workflow, branch }) => both(workflow, (name, coded) => `${name} on ${coded(branch)} can't be started this way. Add \`workflow_dispatch:\` to its \`on:\`; commits from before that can't be checked.`),
    inputs: ({ workflow, message }) => both(workflow, (name, coded) => `${name} takes other inputs than \`response.verify.inputs\` names. GitHub says: ${coded(message)}`),
    disabled: ({ workflow }) => both(workflow, (name) => `${name} is switched off in this repository: enable it under Actions.`),
    refused: ({ workflow, message }) => both(workflow, (name, coded) => `GitHub did not start ${name}: ${coded(message)}`),
};
function both(workflow, say) {
    const marked = (text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(text, 300);
    return {
        words: say((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(workflow), marked),
        plain: say(workflow, (text) => (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(text, 300)).replaceAll("`", ""),
    };
}


/***/ }),

/***/ 86174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ commandsByHand),
/* harmony export */   p: () => (/* binding */ commandsOnBad)
/* harmony export */ });
/** Commits named in the message; all are undone. */
const mostNamed = 20;
/**
 * What a person types to do the same. One commit is reverted as it is, a merge against its first parent. Several are undone
 * as one step from tree to tree, which nothing stops half-way: no empty commit, no merge, and a conflict leaves its marks.
 */
function commandsByHand(plan, { branch, hasConflicts = false, verb = "revert", }) {
    const commits = plan.undone.flatMap((change) => change.commits);
    const [only] = commits;
    const isOne = only !== undefined && commits.length === 1 && only.parents[0] === plan.from;
    const mainline = isOne && only.parents.length > 1 ? "-m 1 " : "";
    const stops = (goOn) => hasConflicts ? [`# It stops at the conflicts: edit those files, git add them, then ${goOn}`] : [];
    return [
        `git fetch origin && git switch -c ${verb}-${plan.to.slice(0, 7)} ${shellWord(`origin/${branch}`)}`,
        ...(isOne
            ? [`git revert --no-edit ${mainline}${only.sha}`, ...stops("git revert --continue")]
            : [
                ...undoAtOnce(plan.from, plan.to),
                ...stops("go on"),
                `git commit -m "Revert ${plan.from.slice(0, 7)}..${plan.to.slice(0, 7)}" -m "${named(commits)}"`,
            ]),
        "git push -u origin HEAD",
    ];
}
/** The same where nothing is known but the two commits: on top of the bad one, whatever became of its branch. */
function commandsOnBad({ good, bad }) {
    const name = bad.slice(0, 7);
    return [
        `git fetch origin ${good} ${bad} && git switch -c revert-${name} ${bad}`,
        ...undoAtOnce(good, bad),
        `git commit -m "Revert deploy ${name}"`,
        "git push -u origin HEAD",
    ];
}
/** Reverts a commit that stands for all of them: made from the old state's commit and the new state's files. */
function undoAtOnce(from, to) {
    return [`git revert --no-commit "$(git commit-tree -p ${from} -m "${to.slice(0, 7)}" ${to}^{tree})"`];
}
function named(commits) {
    const shown = commits.slice(-mostNamed).map(({ sha }) => sha.slice(0, 12));
    return `This reverts ${shown.length === 1 ? "commit" : "commits"} ${shown.toReversed().join(", ")}.`;
}
/** Branch names may hold whatever a shell would act on. */
function shellWord(text) {
    return /^[\w./-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 61224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ isReapplyBranch),
/* harmony export */   Lm: () => (/* binding */ reapplyTrailer),
/* harmony export */   aC: () => (/* binding */ reapplyBranches),
/* harmony export */   sC: () => (/* binding */ reapplyMarker),
/* harmony export */   tW: () => (/* binding */ parseReapplyMarker)
/* harmony export */ });
/** The second is for repositories in which a branch `deploy-guard` stands in the way of the first. */
const branchPrefixes = ["deploy-guard/reapply-", "deploy-guard-reapply-"];
const pattern = String.raw `revert=(\d{1,9}) commit=([0-9a-f]{40,64}) before=([0-9a-f]{40,64})`;
const inBody = new RegExp(`<!-- deploy-guard:reapply ${pattern} -->`, "u");
const inMessage = new RegExp(`^Deploy-Guard-Reapply: ${pattern}$`, "mu");
function words({ revert, commit, before }) {
    return `revert=${revert} commit=${commit} before=${before}`;
}
/** Hidden in the pull request's body. */
function reapplyMarker(marker) {
    return `<!-- deploy-guard:reapply ${words(marker)} -->`;
}
/** The same in its commit's message: by it a branch is known as ours. */
function reapplyTrailer(marker) {
    return `Deploy-Guard-Reapply: ${words(marker)}`;
}
/** From a pull request's body or a commit's message. */
function parseReapplyMarker(text) {
    const [, revert, commit, before] = inBody.exec(text) ?? inMessage.exec(text) ?? [];
    if (revert === undefined || commit === undefined || before === undefined)
        return undefined;
    return { revert: Number(revert), commit, before };
}
/** The same for the same revert, so that it is brought back once. In the order in which they are tried. */
function reapplyBranches({ revert, commit }) {
    const name = `${revert}-${commit.slice(0, 12)}`;
    return [`${branchPrefixes[0]}${name}`, `${branchPrefixes[1]}${name}`];
}
function isReapplyBranch(name) {
    return branchPrefixes.some((prefix) => name.startsWith(prefix));
}


/***/ }),

/***/ 92345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   OJ: () => (/* binding */ substituteVariables),
/* harmony export */   cr: () => (/* binding */ substituteFacts),
/* harmony export */   nO: () => (/* binding */ foreignVariable),
/* harmony export */   zO: () => (/* binding */ mapTexts)
/* harmony export */ });
const variable = /\$\{([A-Za-z_][A-Za-z0-9_]{0,127})\}/gu;
/** Names of the environment variables that a text asks for as `${NAME}`. */
function variablesIn(text) {
    return [...text.matchAll(variable)].map(([, name = ""]) => name);
}
/** Ways of other tools to write a variable, each with what it is; `${NAME}` is the only one that is filled in. */
const foreign = [
    [
        /\$\{\{\s*(?:secrets|vars|env|github|inputs)\.([\w.-]{1,100})[^}]*\}\}/u,
        (found, name) => `${found} is filled in by GitHub in workflows only: write \${${variableName(name)}} here, and pass it with env: in the workflow step`,
    ],
    [/\$\{\{[^}]{0,100}\}\}/u, (found) => `${found} is filled in by GitHub in workflows only`],
    [
        /\$\{(?:env:([A-Za-z_]\w{0,127})|([A-Za-z_]\w{0,127})(?=[^\w}])[^}]{0,100})\}/u,
        (found, name) => `${found} is not filled in: only \${${name}}, without a default, is`,
    ],
    [/\$\(([A-Z_][A-Z0-9_]{1,127})\)/u, (found, name) => `${found} is not filled in: write \${${name}}`],
    [
        /(?<![\\$])\$(?!(?:SHA|GOOD|ENVIRONMENT)\b)([A-Z][A-Z0-9_]{1,127})\b/u,
        (found, name) => `${found} is not filled in: write \${${name}}, and pass it with env: in the workflow step`,
    ],
];
function variableName(name) {
    return name.replace(/\W/gu, "_").toUpperCase();
}
/** Why a text that looks as if it held a variable would be sent as it stands; undefined when it looks like nothing of the kind. */
function foreignVariable(text) {
    for (const [pattern, words] of foreign) {
        const [found, ...names] = pattern.exec(text) ?? [];
        if (found !== undefined)
            return words(found.slice(0, 100), names.find((name) => name !== undefined) ?? "");
    }
    return undefined;
}
/** Puts in the values; a name without one stays as it is. */
function substituteVariables(text, values) {
    return text.replace(variable, (whole, name) => values.get(name) ?? whole);
}
/** Puts in what is known of the deploy: `$SHA`, `$GOOD`, `$ENVIRONMENT`. */
function substituteFacts(text, deploy) {
    const facts = {
        SHA: deploy.sha,
        GOOD: deploy.previous?.sha,
        ENVIRONMENT: deploy.environment,
    };
    return text.replace(/\$(SHA|GOOD|ENVIRONMENT)\b/gu, (whole, name) => facts[name] ?? whole);
}
/** Replaces every text; mappings and lists keep their shape. */
function mapTexts(value, path, replace) {
    if (typeof value === "string")
        return replace(value, path);
    if (Array.isArray(value))
        return value.map((item, index) => mapTexts(item, [...path, index], replace));
    if (value === null || typeof value !== "object")
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, [...path, key], replace)]));
}


/***/ }),

/***/ 24439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readAnnounced)
/* harmony export */ });
/* unused harmony export quietVariable */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _incident_quiet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1258);
/* harmony import */ var _settings_quiet_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83871);



/** A repository variable of this name, handed to the step by `env:`. */
const quietVariable = "DEPLOY_GUARD_QUIET";
/** @throws SettingsError for a variable that makes no sense */
function readAnnounced({ env, now }, { quiet }) {
    const variable = parseVariable(env[quietVariable] ?? "", now());
    const plannedIn = (from, to) => (0,_incident_quiet_js__WEBPACK_IMPORTED_MODULE_1__/* .occurrencesIn */ .wi)(quiet, { from, to }).map(({ from: start, to: until, reason }) => ({
        announcer: { kind: "settings" },
        reason,
        from: start,
        until,
    }));
    return {
        between(from, to) {
            const standing = variable !== undefined && holds(variable, from) ? [variable] : [];
            return lastOf([...plannedIn(from, to), ...standing]);
        },
        planned: (from, to) => lastOf(plannedIn(from, to)),
    };
}
function lastOf(all) {
    return all.toSorted((a, b) => (b.until ?? Infinity) - (a.until ?? Infinity))[0];
}
function holds({ until }, from) {
    return until === undefined || until > from;
}
/** `true load test`, or `2026-11-25T18:00:00Z load test`: until when, then why. Nothing, or false, announces nothing. */
function parseVariable(text, now) {
    const [first = "", ...rest] = text.trim().split(/\s+/u);
    const reason = rest.join(" ").slice(0, 200) || "no reason given";
    const announcer = { kind: "variable", name: quietVariable };
    if (first === "" || /^(?:false|off|no|0)$/iu.test(first))
        return undefined;
    if (/^(?:true|on|yes|1)$/iu.test(first))
        return { announcer, reason };
    const until = (0,_settings_quiet_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMoment */ .mI)(first);
    if (typeof until !== "number")
        throw mistake(`${until.mistake}; or true, or nothing`);
    if (until - now > _settings_quiet_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .longestQuietMs */ .lx)
        throw mistake(`${(0,_settings_quiet_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLong */ .Po)(until - now)}, or write true`);
    return { announcer, reason, until };
}
function mistake(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN("The workflow step", [{ path: quietVariable, message }]);
}


/***/ }),

/***/ 57494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ answerAsAnnounced)
});

// EXTERNAL MODULE: ./lib/incident/our-label.js
var our_label = __webpack_require__(44039);
// EXTERNAL MODULE: ./lib/report/reason-words.js
var reason_words = __webpack_require__(53316);
// EXTERNAL MODULE: ./lib/report/signal-table.js + 1 modules
var signal_table = __webpack_require__(35722);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/report/verdict-words.js
var verdict_words = __webpack_require__(28215);
;// CONCATENATED MODULE: ./lib/report/quiet-comment.js




/** By this our comment on a pull request is found again. */
function quietMarker(environment, sha) {
    return `<!-- deploy-guard:quiet env=${encodeURIComponent(environment)} sha=${sha} -->`;
}
/** What a pull request is told of a regression in a quiet window, without the marker. */
function quietComment(report) {
    const { verdict, revert, runUrl } = report;
    const reasons = "reasons" in revert ? revert.reasons : [];
    const commands = "commands" in revert ? revert.commands : [];
    return (0,report_text/* fitBody */.KM)([
        `${verdict_words/* statusMark */.w8[verdict.verdict]} **${(0,report_text/* escapeMarkdown */.FV)(`${(0,verdict_words/* headline */.Pl)(report)} since ${(0,verdict_words/* deployWords */.Nx)(report)}`)}**`,
        "",
        ...reasons.map((reason) => `- ${(0,reason_words/* reasonWords */.IK)(reason)}`),
        "",
        (0,signal_table/* signalTable */.l9)(report),
        ...(commands.length === 0 ? [] : ["", "To undo it by hand:", "", (0,report_text/* codeBlock */.DV)(commands.join("\n"), "sh")]),
        ...(runUrl === undefined ? [] : ["", `[How it was judged](${runUrl})`]),
        "",
    ].join("\n"));
}

// EXTERNAL MODULE: ./lib/report/redacted-facts.js
var redacted_facts = __webpack_require__(63362);
// EXTERNAL MODULE: ./lib/revert/commands-by-hand.js
var commands_by_hand = __webpack_require__(86174);
// EXTERNAL MODULE: ./lib/text/hide-around.js
var hide_around = __webpack_require__(41757);
// EXTERNAL MODULE: ./lib/incident/deployment.js
var incident_deployment = __webpack_require__(4067);
;// CONCATENATED MODULE: ./lib/incident/changed-lines.js
const manifest = /(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|(?:requirements|constraints)[^/]*\.(?:txt|in)|requirements\/[^/]+\.(?:txt|in)|pyproject\.toml|poetry\.lock|uv\.lock|pdm\.lock|setup\.(?:py|cfg)|Pipfile(?:\.lock)?|go\.(?:mod|sum)|pom\.xml|[\w.-]+\.gradle(?:\.kts)?|gradle\.lockfile|libs\.versions\.toml|Gemfile(?:\.lock)?|[\w.-]+\.gemspec|Cargo\.(?:toml|lock)|composer\.(?:json|lock)|mix\.(?:exs|lock)|pubspec\.(?:yaml|lock)|Package\.(?:swift|resolved)|packages\.lock\.json|Directory\.Packages\.props|[^/]+\.(?:cs|fs|vb)proj)$/u;
const harmless = /(?:^|\/)(?:docs?|tests?|__tests__|__mocks__|spec|specs|fixtures|features|\.github|\.circleci|\.gitlab|\.vscode|\.idea|grafana|dashboards)\/|(?:^|\/)src\/(?:integration-?|it-?|functional-?)?[tT]est\/|\.(?:md|mdx|rst|adoc|png|jpe?g|gif|svg|ico|css|scss|less|feature)$|(?:^|\/)[\w.-]+[._-](?:test|spec|tests|specs)\.[^/]+$|(?:^|\/)test_[^/]+\.py$|(?:Test|Tests|IT|Spec)\.(?:java|kt|cs|scala|groovy)$|(?:^|\/)(?:LICENSE|CHANGELOG|CODEOWNERS|README|NOTICE|\.editorconfig|\.gitignore|\.gitlab-ci\.yml|\.pre-commit-config\.yaml|\.eslintrc[^/]*|\.prettierrc[^/]*|biome\.json)/u;
const words = /(?:^|\/)(?:locales?|i18n|translations|lang)\//u;
const elsewhere = /(?:^|[/._-])(?:staging|stage|stg|sandbox|dev|develop|development|local|test|qa|uat|preview|example|sample|demo)(?=[/._-]|$)/iu;
/** Of a path, its end tells; a longer one is nobody's. */
const longestPath = 400;
/** Whether a file names packages with their versions. */
function isManifest(path) {
    return manifest.test(path.slice(-longestPath));
}
/** By its path: documentation, tests, pictures and pipelines break nothing that is live; settings of another stage seldom do. */
function fileKind(wholePath) {
    const path = wholePath.slice(-longestPath);
    if (isManifest(path))
        return "live";
    if (harmless.test(path) || words.test(path))
        return "harmless";
    return elsewhere.test(path) ? "elsewhere" : "live";
}
const mostLetters = 200_000;
const longestLine = 2_000;
const hashComments = /\.(?:ya?ml|toml|py|rb|sh|bash|tf|hcl|properties|env|ini|cfg|conf|r|pl|ex|exs|rake)$|(?:^|\/)(?:Dockerfile|Makefile|Gemfile|Procfile|\.env)[^/]*$/u;
function isComment(line, path) {
    const text = line.trim();
    if (text === "")
        return true;
    if (/^(?:\/\/|\/\*|\*\/|\*(?:\s|$)|<!--|-->|%%|"""|''')/u.test(text))
        return true;
    if (hashComments.test(path) && /^[#;]/u.test(text))
        return true;
    return /\.(?:sql|lua|hs|elm)$/u.test(path) && text.startsWith("--");
}
/** A line without what a formatter decides: spaces, quotes, and what separates. */
function essence(line) {
    return line.replace(/[\s;,'"`(){}]+/gu, "");
}
/**
 * Lines that a patch takes away or adds and that do something: no comments, nothing that was only moved or formatted. Whether
 * a line was added stands in front of it, as `+` or `-`.
 */
function realLines(patch, path) {
    const lines = (patch ?? "")
        .slice(0, mostLetters)
        .split("\n")
        .filter((line) => /^[-+]/u.test(line) && !/^(?:---|\+\+\+) /u.test(line))
        .map((line) => line.slice(0, longestLine))
        .filter((line) => !isComment(line.slice(1), path));
    const balance = new Map();
    for (const line of lines) {
        const key = essence(line.slice(1));
        balance.set(key, (balance.get(key) ?? 0) + (line.startsWith("+") ? 1 : -1));
    }
    return lines.filter((line) => {
        const key = essence(line.slice(1));
        const left = balance.get(key) ?? 0;
        if (left === 0 || key === "" || left > 0 !== line.startsWith("+"))
            return false;
        balance.set(key, left + (left > 0 ? -1 : 1));
        return true;
    });
}
/** How far above a changed version the name of its package may stand. */
const nameAbove = 3;
/** Lines of a manifest or lock file right above a changed version: in many of them the package is named there, unchanged. */
function linesAboveVersions(patch) {
    const lines = (patch ?? "").slice(0, mostLetters).split("\n");
    return lines.flatMap((line, at) => /^[-+].{0,200}version|^[-+]\W{0,40}\d/iu.test(line)
        ? lines.slice(Math.max(0, at - nameAbove), at).filter((above) => above.startsWith(" "))
        : []);
}

// EXTERNAL MODULE: ./lib/text/records.js
var records = __webpack_require__(88445);
;// CONCATENATED MODULE: ./lib/incident/failing-signal.js

/** How a failure shows, and what a change says that can bring it. */
const concernWords = {
    tls: {
        failure: /certificate|issuer|\bssl|\btls|x509|handshake/iu,
        change: /certificate|\bssl|\btls|verify|\bca\b|ca-cert|openssl|certifi|urllib3|alpine|distroless|-slim\b/iu,
    },
    timeout: {
        failure: /time[ds]?[ -]?out|etimedout|deadline|\b504\b/iu,
        change: /timeout|deadline|egress|proxy|retr(?:y|ies)|security_group|firewall|networkpolicy|to_port/iu,
    },
    access: {
        failure: /\b40[13]\b|unauthori[sz]ed|forbidden|denied|not authorized|api key|invalid token/iu,
        change: /authorization|bearer|token|api[-_ ]?key|secret|credential|\brole|\biam\b|assume_role|permission|\bcors\b|origin|status\(403\)/iu,
    },
    connections: {
        failure: /too many (?:clients|connections)|connection(?:s)? (?:is|are)? ?not available|pool|connection refused|econnrefused|\b503\b/iu,
        change: /pool|connections|max_conn|keep[-_]?alive|replicas/iu,
    },
    memory: { failure: /\boom|out of memory|memory/iu, change: /memory|heap|limits/iu },
    name: {
        failure: /enotfound|no such host|getaddrinfo|nxdomain/iu,
        change: /host|dns|url|endpoint|domain/iu,
    },
};
/** Words that say how a signal is counted, and nothing of what it is about. */
const generic = new Set("and api app bad by calls check checks client code count counter duration error errors fail failed failing failure failures get good health http https integration job latency level of operation outcome path per post probe production prod queue rate ratio read request requests response result route save seconds server service set shop slow state status sum success system test the time to total update url user users v1 v2 v3 web".split(" "));
/** `sendLink`, `send_link` and `/send-link` are the same words. */
function wordsIn(text) {
    return (text
        .slice(0, 4_000)
        .replace(/([a-z0-9])([A-Z])/gu, "$1 $2")
        .toLowerCase()
        .match(/[a-z0-9]{2,40}/gu) ?? []).map((word) => (word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word));
}
const genericStems = new Set([...generic].flatMap(wordsIn));
const placeLabel = /\b(?:route|path|uri|handler|endpoint|operation|controller|action|queue|topic|exception|grpc_method|rpc)\s*=~?\s*"([^"]{1,200})"/gu;
const regionLabel = /\b(?:region|zone|az|datacenter|cluster|location)\s*=~?\s*"([\w.-]{2,60})"/gu;
const statusLabel = /\b(?:code|status|status_code)\s*=~?\s*"([^"]{1,40})"/gu;
const errorName = /\b(?:[A-Z][a-z0-9]{1,30}){2,8}\b/gu;
/** What the failing signals know, from their names, their queries and the way they fail. All of it may be foreign text. */
function failingSignal(signals, integrations) {
    const queries = signals.flatMap((signal) => signal.queries.map((query) => query.slice(0, 4_000)));
    const labels = (pattern) => queries.flatMap((query) => [...query.matchAll(pattern)].map(([, value = ""]) => value));
    // The name of an integration's signal says whose it is, which its settings say better.
    const named = integrations.length > 0 ? [] : signals.map(({ name }) => name);
    const places = [...named, ...labels(placeLabel)].flatMap(wordsIn).filter((word) => !genericStems.has(word));
    const said = [
        ...signals.map(({ failure = "" }) => failure.slice(0, 2_000)),
        ...labels(placeLabel),
        ...labels(statusLabel),
    ].join("\n");
    const concerns = (0,records/* keysOf */.YD)(concernWords).filter((concern) => concernWords[concern].failure.test(said));
    return {
        integrations,
        places: [...new Set(places)].slice(0, 20),
        regions: [...new Set(labels(regionLabel))].slice(0, 5),
        errors: [...new Set(said.match(errorName) ?? [])].slice(0, 10),
        concerns,
        slow: signals.some(({ isLatency }) => isLatency),
    };
}
/** Words by which an integration is called in code: `fraud-check` is `fraud`, not `check`. */
function integrationWords({ name }) {
    return [...new Set(wordsIn(name))].filter((word) => word.length > 3 && !genericStems.has(word));
}

;// CONCATENATED MODULE: ./lib/incident/tie-evidence.js


const points = {
    settings: 4.5,
    hosts: 4,
    packages: 4,
    configuration: 3.5,
    code: 3,
    codeUnread: 2.5,
    flag: 2.5,
    named: 1.5,
    placePath: 3,
    placeLine: 1.2,
    error: 3,
    region: 3,
    concern: 2,
    outbound: 2.5,
    client: 2,
    ground: 0.8,
    query: 1.8,
};
const egress = /kind:\s*(?:network-?policy|serviceentry|sidecar|egress\w*|ciliumnetworkpolicy)|\begress\b|https?_proxy|no_proxy|security_group|firewall|nat_gateway|outbound/iu;
const egressPath = /(?:network-?polic|egress|firewall|security-?group|proxy|istio|service-?mesh)/iu;
const tie_evidence_longestPath = 400;
function unique(items, most = 4) {
    return [...new Set(items)].slice(0, most);
}
/** Kinds that say the same thing twice count once, the stronger one; each further kind of tie counts half. */
const flagPath = /(?:^|[/._-])(?:feature-?)?(?:flags?|features?|toggles?|experiments?)(?=[/._-]|$)/iu;
function ties({ live }, integration) {
    const { name } = integration;
    const text = live.flatMap(({ path, lines }) => lines.map((line) => ({ path, line: line.slice(1) })));
    const keys = [
        ...live.flatMap(({ keys: its }) => its.filter((key) => integration.sets?.(key) === true).map((key) => key.join("."))),
        ...text.flatMap(({ line }) => (line.match(/[\w.$-]{2,200}/gu) ?? []).filter(integration.names)),
    ];
    const hosts = integration.hosts
        .map((host) => host.replace(/^\*\./u, "."))
        .filter((host) => text.some(({ line }) => line.includes(host)));
    const versions = live
        .filter(({ path }) => isManifest(path))
        .flatMap(({ lines, above }) => [...lines, ...above].map((line) => line.slice(1)));
    const packages = integration.packages.filter((pattern) => versions.some((line) => namesPackage(line, pattern)) ||
        (pattern.includes(":") && namesInXml(versions, pattern)));
    const code = live.filter(({ path }) => integration.calls(path));
    const words = integrationWords(integration);
    const flags = text.filter(({ path, line }) => (flagPath.test(path) || /\bflags?\b|feature/iu.test(line)) && has(line, words));
    const named = live
        .filter(({ path, lines }) => has(path, words) || lines.some((line) => has(line, words)))
        .map(({ path }) => path);
    const found = [
        ["settings", points.settings, keys],
        ["hosts", points.hosts, hosts],
        ["packages", points.packages, packages],
        ["configuration", points.configuration, live.map(({ path }) => path).filter(integration.configures)],
        [
            "code",
            code.some(({ unread }) => !unread) ? points.code : points.codeUnread,
            code.map(({ path }) => path),
        ],
        ["flag", points.flag, flags.map(({ path }) => path)],
        ["named", points.named, named],
    ];
    return found
        .filter(([, , items]) => items.length > 0)
        .toSorted((a, b) => b[1] - a[1])
        .map(([kind, weight, items], at) => ({
        reason: { kind, integration: name, items: unique(items) },
        points: at === 0 ? weight : weight / 2,
    }));
}
function has(text, words) {
    if (words.length === 0)
        return false;
    const own = new Set(wordsIn(text));
    return words.some((word) => own.has(word));
}
/** `stripe` in `"stripe": "^17"`, not in `stripe-mock`; `com.adyen:*` in `com.adyen:library:30`; in pom.xml group and artifact stand apart. */
function namesPackage(line, pattern) {
    const plain = (text) => text.toLowerCase().replaceAll("_", "-");
    const wanted = plain(pattern).replace(/\*$/u, "");
    const isOpen = pattern.endsWith("*");
    const names = plain(line).match(/[@a-z0-9][\w@./:+-]{0,200}/gu) ?? [];
    return names.some((name) => {
        const bare = withoutVersion(name.replace(/^node-modules\//u, ""));
        if (isOpen)
            return bare.startsWith(wanted);
        if (bare === wanted || bare.startsWith(`${wanted}:`) || bare.startsWith(`${wanted}==`))
            return true;
        return bare.replace(/:$/u, "") === wanted || bare.replace(/\/v\d+$/u, "") === wanted;
    });
}
/** `stripe` of `stripe@17.0.0`; a scope begins with the same sign. */
function withoutVersion(name) {
    const at = name.lastIndexOf("@");
    return at > 0 && !name.includes("/", at) ? name.slice(0, at) : name;
}
/** Group and artifact, each in an element of its own. */
function namesInXml(lines, pattern) {
    const [group = "", artifact = ""] = pattern.toLowerCase().split(":");
    const text = lines.join("\n").toLowerCase();
    return text.includes(`>${group}<`) && (artifact === "*" || text.includes(`>${artifact}<`));
}

;// CONCATENATED MODULE: ./lib/incident/suspect-evidence.js



/** On top of what ties it. */
const findingPoints = { low: 0.2, medium: 0.7, high: 1.2, critical: 1.8 };
const clientPath = /(?:^|\/)[\w.-]*(?:http|rest|api|web|fetch|request)[-_.]?(?:client|util|helper|wrapper|agent)s?[\w.-]*$|(?:^|\/)(?:axios|fetch|http)\.[a-z]+$/iu;
const clientPackage = /^(?:axios|got|undici|node-fetch|requests|urllib3|httpx|aiohttp|certifi|okhttp|httpclient|faraday|httparty|rest-client|net-http[\w-]*|guzzle\w*|reqwest|hyper|rustls|openssl|grpc\w*)$/iu;
const ground = /(?:^|\/)(?:Dockerfile[^/]*|\.tool-versions|\.nvmrc|\.ruby-version|\.python-version|runtime\.txt|entrypoint\.sh|Procfile)$/u;
const machines = /(?:^|\/)(?:helm|charts?|k8s|kubernetes|deploy|deployment|manifests|infra|terraform|kustomize)[\w.-]*\//iu;
const queryLine = /\b(?:remove_index|add_index|drop index|create index|order_by|order by|where|join|select|group by|includes|preload|n\+1|timeout|cache|pool)\b/iu;
function look({ files }) {
    return {
        lines: files.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0),
        live: files
            .filter(({ path }) => fileKind(path) === "live")
            .map(({ path, patch, keys = [], additions, deletions }) => {
            const lines = realLines(patch, path);
            const unread = patch === undefined && additions + deletions > 0;
            const above = isManifest(path) ? linesAboveVersions(patch) : [];
            return { path, lines, above, unread, keys: lines.length === 0 && !unread ? [] : keys };
        })
            .filter(({ lines, unread }) => lines.length > 0 || unread),
    };
}
/** All that speaks for and against one change; `all` tell how special a word is. */
function evidenceOf(candidate, failing, all) {
    const looked = look(candidate);
    const paths = candidate.files.map(({ path }) => path);
    const found = [
        ...failing.integrations.flatMap((integration) => ties(looked, integration)),
        ...placeEvidence(looked, failing, all),
        ...wayEvidence(looked, failing),
        ...findingEvidence(candidate, failing),
    ];
    if (candidate.filesComplete && paths.length > 0 && looked.live.length === 0) {
        const kinds = paths.map(fileKind);
        if (kinds.every((kind) => kind === "harmless"))
            found.push({ reason: { kind: "only-harmless" }, points: -4 });
        else if (kinds.includes("elsewhere") && !kinds.includes("live"))
            found.push({ reason: { kind: "only-elsewhere" }, points: -3 });
        else
            found.push({ reason: { kind: "only-idle" }, points: -3.5 });
    }
    else if (looked.lines > 0) {
        const size = Math.min(0.6, 0.08 * Math.log2(1 + looked.lines));
        found.push({ reason: { kind: "size", lines: looked.lines, files: paths.length }, points: size });
    }
    return found;
}
function findingEvidence({ risks = [] }, { integrations }) {
    const own = risks.filter(({ integration }) => integrations.some(({ name }) => name === integration));
    const [worst] = own;
    if (worst === undefined)
        return [];
    const { integration, severity } = worst;
    const items = unique(own.map(({ rule }) => rule));
    return [{ reason: { kind: "finding", integration, severity, items }, points: findingPoints[severity] }];
}
/** Whether it touches what fails, by words that few of the changes have. */
function placeEvidence({ live }, { places, regions, errors }, all) {
    const found = [];
    const inPaths = live.flatMap(({ path }) => (isManifest(path) ? [] : wordsIn(path)));
    const inLines = live.flatMap(({ lines }) => lines.slice(0, 2_000).flatMap((line) => wordsIn(line.slice(1))));
    const placesAmong = (own) => {
        const has = new Set(own);
        return places.filter((place) => has.has(place));
    };
    const [byPath, byLine] = [placesAmong(inPaths), placesAmong(inLines)];
    if (byPath.length > 0) {
        const weight = Math.max(...byPath.map((word) => rarity(word, all)));
        const more = 1 + 0.25 * Math.min(2, byPath.length - 1);
        found.push({
            reason: { kind: "place", items: unique(byPath) },
            points: points.placePath * weight * more,
        });
    }
    else if (byLine.length > 0) {
        found.push({ reason: { kind: "place", items: unique(byLine) }, points: points.placeLine });
    }
    const said = errors.filter((error) => live.some(({ lines }) => lines.some((line) => line.includes(error))));
    if (said.length > 0)
        found.push({ reason: { kind: "error", items: unique(said) }, points: points.error });
    const here = regions.filter((region) => live.some(({ path, lines }) => path.includes(region) || lines.some((line) => line.includes(region))));
    if (here.length > 0)
        found.push({ reason: { kind: "region", items: here }, points: points.region });
    return found;
}
/** 1 for a word of one change alone, 0 for one that all have. */
function rarity(word, all) {
    const having = all.filter(({ files }) => files.some(({ path }) => fileKind(path) === "live" && !isManifest(path) && wordsIn(path).includes(word))).length;
    return all.length <= 1 ? 1 : Math.log((all.length + 1) / Math.max(1, having)) / Math.log(all.length + 1);
}
/** What fits the way it fails: error words, slowness, that calls to the outside fail. */
function wayEvidence({ live }, { concerns, integrations, slow }) {
    const found = [];
    const texts = live.map(({ path, lines }) => ({
        path,
        text: [path, ...lines.map((line) => line.slice(1))].join("\n"),
    }));
    for (const concern of concerns) {
        const items = texts.filter(({ text }) => concernWords[concern].change.test(text)).map(({ path }) => path);
        if (items.length > 0)
            found.push({ reason: { kind: "concern", concern, items: unique(items) }, points: points.concern });
    }
    if (integrations.length > 0) {
        const rules = texts
            .filter(({ path, text }) => egressPath.test(path) || egress.test(text))
            .map(({ path }) => path);
        const clients = live
            .filter(({ path, lines, above }) => clientPath.test(path.slice(-tie_evidence_longestPath)) ||
            (isManifest(path) &&
                [...lines, ...above].some((line) => (line.match(/[a-z0-9][\w-]{1,60}/giu) ?? []).some((word) => clientPackage.test(word)))))
            .map(({ path }) => path);
        if (rules.length > 0)
            found.push({ reason: { kind: "outbound", items: unique(rules) }, points: points.outbound });
        else if (clients.length > 0)
            found.push({ reason: { kind: "outbound", items: unique(clients) }, points: points.client });
    }
    if (slow) {
        const items = live
            .filter(({ lines }) => lines.some((line) => queryLine.test(line)))
            .map(({ path }) => path);
        if (items.length > 0)
            found.push({ reason: { kind: "query", items: unique(items) }, points: points.query });
    }
    const base = live.map(({ path }) => path).filter((path) => ground.test(path) || machines.test(path));
    if (base.length > 0)
        found.push({ reason: { kind: "ground", items: unique(base) }, points: points.ground });
    return found;
}

;// CONCATENATED MODULE: ./lib/incident/suspects.js

/** Above this, and with something specific that ties it, one change alone is undone where that is asked for. */
const sureEnough = 0.85;
/** How likely it is that it is none of the changes, before anything is looked at: as a score, like those of the changes. */
const noneOfThese = 1.5;
/**
 * Pull requests of a deploy, the likeliest cause first. Each reason is a likelihood ratio as its logarithm: how much more often
 * it is seen on the change that broke production than on another. They are added, and shared out among all changes and "none of
 * these". The order breaks ties: of equals, the later one.
 */
function rankSuspects(candidates, failing) {
    const scored = candidates.map((candidate) => {
        const evidence = evidenceOf(candidate, failing, candidates);
        const score = evidence.reduce((sum, { points }) => sum + points, 0);
        return { candidate, evidence, weight: Math.exp(score) };
    });
    const whole = scored.reduce((sum, { weight }) => sum + weight, Math.exp(noneOfThese));
    return scored
        .toSorted((a, b) => b.weight - a.weight || b.candidate.order - a.candidate.order)
        .map(({ candidate, evidence, weight }) => ({
        candidate,
        probability: weight / whole,
        reasons: evidence.toSorted((a, b) => b.points - a.points).map(({ reason }) => reason),
    }));
}
const specific = new Set([
    "configuration",
    "settings",
    "hosts",
    "packages",
    "code",
    "place",
    "error",
    "finding",
]);
/** The top suspect when it alone may be undone: sure enough, tied to what fails, and all files of all changes are known. */
function clearSuspect(suspects) {
    const [top] = suspects;
    if (top === undefined || top.probability < sureEnough)
        return undefined;
    if (suspects.some(({ candidate }) => !candidate.filesComplete))
        return undefined;
    return top.reasons.some(({ kind }) => specific.has(kind)) ? top : undefined;
}

// EXTERNAL MODULE: ./lib/text/names.js
var text_names = __webpack_require__(38519);
// EXTERNAL MODULE: ./lib/text/numbers.js
var numbers = __webpack_require__(25825);
// EXTERNAL MODULE: ./lib/text/one-line.js
var one_line = __webpack_require__(6810);
;// CONCATENATED MODULE: ./lib/report/proof-words.js



/** For the status on the revert; GitHub takes 140 characters. */
function proofStatus({ passed }, good) {
    return `exactly the files of ${(0,text_names/* sha7 */.go)(good)}, on which ${(0,numbers/* counted */.hS)(passed, "check")} passed`;
}
/** For the log: what became of the proof. */
function proofLine(proof, good) {
    switch (proof.kind) {
        case "proven":
            return `the revert is proven: ${proofStatus(proof, good)}`;
        case "not-the-same":
            return `the revert is not proven: its files are not those of ${(0,text_names/* sha7 */.go)(good)}, since other changes came later`;
        case "moved":
            return "the revert is not proven: its branch has gone on since";
        case "no-checks":
            return `the revert is not proven: no check of ${(0,text_names/* sha7 */.go)(good)} is known that passed`;
        case "did-not-pass":
            return `the revert is not proven: of ${(0,text_names/* sha7 */.go)(good)} did not pass: ${(0,one_line/* oneLine */.T)(proof.names.join(", "), 300)}`;
    }
}

// EXTERNAL MODULE: ./lib/report/rollback-comment.js
var rollback_comment = __webpack_require__(82764);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/stories/incident/change-incident.js + 7 modules
var change_incident = __webpack_require__(36505);
;// CONCATENATED MODULE: ./lib/stories/incident/announce.js


/**
 * Tells the people that the settings name of an incident that was opened just now. The record remembers who was told, so that no
 * later run does it again. What fails is among the run's failures, and stops nothing.
 */
async function announce(world, settings, report) {
    const { incident, dryRun } = report;
    if (dryRun || !("number" in incident) || Object.keys(settings.notify).length === 0)
        return;
    try {
        await (0,change_incident/* changeIncident */.z)(world, { number: incident.number, settings });
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        world.log.warning(`telling people: ${error.message}`);
        report.failures.push(`people were not told: ${error.message}`);
    }
}

// EXTERNAL MODULE: ./lib/text/non-empty.js
var non_empty = __webpack_require__(24932);
// EXTERNAL MODULE: ./lib/text/parts.js
var parts = __webpack_require__(99309);
// EXTERNAL MODULE: ./lib/text/time.js
var time = __webpack_require__(61042);
// EXTERNAL MODULE: ./lib/report/elsewhere-words.js
var elsewhere_words = __webpack_require__(75986);
;// CONCATENATED MODULE: ./lib/report/revert-body.js








/** Ends the title of a revert whose files hold marks of conflicts. */
const conflictsInTitle = " (conflicts to resolve)";
/** Of the pull request: its commit's subject, and what has to be done before it can be merged. */
function pullTitle(text) {
    const hasConflicts = text.warnings.some(({ kind }) => kind === "conflict");
    const where = text.besides === undefined ? "" : ` on ${revert_body_harmless(text.branch)}`;
    return `${revertTitle(text)}${where}${hasConflicts ? conflictsInTitle : ""}`;
}
/** In GitHub's own form for one change; plain text that mentions, closes and skips nothing. */
function revertTitle({ plan, bad, environment, }) {
    const [only, ...more] = plan.undone;
    if (only !== undefined && more.length === 0) {
        return `Revert "${revert_body_harmless(titleOf(only))}"`;
    }
    return `Revert deploy ${(0,text_names/* sha7 */.go)(bad)} of ${revert_body_harmless(environment)} (${countOf(plan.undone)})`;
}
/** Names every commit that it undoes, in the words that git and GitHub look for. */
function revertCommitMessage(text) {
    const commits = text.plan.undone.flatMap((change) => change.commits);
    const shown = commits.slice(-100).toReversed();
    const more = commits.length - shown.length;
    return [
        revertTitle(text),
        "",
        ...shown.map(({ sha }) => `This reverts commit ${sha}.`),
        ...(more > 0 ? [`And ${more} older commits of the same deploy.`] : []),
        ...(text.why === undefined ? [] : ["", `Because ${revert_body_harmless(text.why)}.`]),
        "",
        text.trailer,
        "",
    ].join("\n");
}
/** The pull request: what is undone, why, is it safe, what stays, what to do. */
function revertBody(text) {
    const { plan, branch, warnings } = text;
    const conflict = warnings.find((warning) => warning.kind === "conflict");
    const sections = [
        whatAndWhy(text),
        // So early that cutting a long body never takes it away.
        text.marker,
        safety(text),
        conflict === undefined ? "" : conflictSection(conflict, text),
        ...(warnings.length === 0
            ? []
            : [["**Look at this first**", ...warnings.map((warning) => `- ${(0,reason_words/* reasonWords */.IK)(warning)}`)].join("\n")]),
        (0,elsewhere_words/* whatToDo */.H6)(text),
        `**It does not undo** data written since ${text.deployedAt === undefined ? "the deploy" : `${(0,time/* clock */.pm)(text.deployedAt)} UTC`}, or messages already sent.${staysBehind(text)}`,
        staysLive(text),
        text.alsoOn === undefined ? "" : (0,elsewhere_words/* notElsewhere */.gY)(text.alsoOn, branch),
        "**To undo this revert** later: revert it. deploy-guard then watches that deploy as a re-application of the same change.",
        text.evidence ?? "",
        details("Suspects", text.suspects.map(suspectLine)),
        details(`What is undone (${countOf(plan.undone)})`, plan.undone.slice(0, 100).map((change) => `- ${nameOf(change)}`)),
        details(`Files (${text.paths.length})`, fileLines(text.paths)),
        details("How this was made", [
            `- The three-way merge that \`git revert\` makes: ${(0,text_names/* sha7 */.go)(plan.to)} → ${(0,text_names/* sha7 */.go)(plan.from)}, onto ${(0,report_text/* code */.aY)(branch)}.`,
            ...(plan.why === undefined ? [] : [`- ${whole[plan.why.kind]}, so the whole deploy is undone.`]),
            "- Not wanted for a change? Give its pull request the label `deploy-guard: no-revert`, or its commit the trailer `Deploy-Guard: no-revert`.",
            "- Not wanted at all, for now? Open an issue with the label `deploy-guard: disable`.",
        ]),
    ];
    return (0,report_text/* fitBody */.KM)(`${sections.filter((section) => section !== "").join("\n\n")}\n`);
}
const whole = {
    "no-clear-suspect": "No change stands out as the cause",
    "suspect-scattered": "The suspect's commits do not stand together on the branch",
    "suspect-in-conflict": "The suspect alone is in conflict with what came after it",
};
function whatAndWhy({ plan, bad, environment, why, incident }) {
    const [only, ...more] = plan.undone;
    const what = only !== undefined && more.length === 0
        ? `This reverts ${nameOf(only)}, ${commitWords(only.commits)}.`
        : `This reverts deploy ${(0,text_names/* sha7 */.go)(bad)} of ${(0,report_text/* escapeMarkdown */.FV)(environment)}: ${plan.undone.slice(0, 5).map(nameOf).join(", ")}${plan.undone.length > 5 ? ` and ${plan.undone.length - 5} more` : ""}.`;
    const because = why === undefined ? "" : ` Opened because ${(0,report_text/* escapeMarkdown */.FV)(why, 300)}.`;
    return `${what}${because}${incident === undefined ? "" : ` Incident: #${incident}.`}`;
}
function commitWords(commits) {
    const [first] = commits;
    if (commits.length === 1)
        return `commit ${first.sha}`;
    return `${commits.length} commits, ${(0,text_names/* sha7 */.go)(first.sha)} to ${(0,text_names/* sha7 */.go)((0,non_empty/* lastOf */.g1)(commits).sha)}`;
}
function safety({ warnings, checks, later, plan }) {
    const leftOut = warnings.some(({ kind }) => kind === "workflows-left-out")
        ? ", but for its workflow files"
        : "";
    if (warnings.some(({ kind }) => kind === "conflict"))
        return "**Safe to merge?** No: its files hold conflicts, which a person has to resolve first.";
    const answer = warnings.length === 0 ? "Yes, as far as can be checked" : "As a merge, yes; but look at the points below";
    const result = plan.scope === "deploy" && later.length === 0
        ? `the result is exactly the tree that ran before${leftOut}`
        : plan.scope === "deploy"
            ? `the result is the tree that ran before${leftOut}, plus ${commitCount(later.length)} that came later`
            : "the result is what is on the branch without this change";
    return `**Safe to merge?** ${answer}: ${[result, ...checks.map(reason_words/* checkDone */.Tc)].join("; ")}.`;
}
/** Which files hold marks, and whose each side is. */
function conflictSection({ paths, by, to }, { plan, branch }) {
    const later = by.length === 0 ? "what came later" : by.join(", ");
    return [
        `**Conflicts to resolve on this branch**. Between \`<<<<<<<\` and \`=======\` stands ${(0,report_text/* code */.aY)(branch)} as it is, with ${(0,report_text/* escapeMarkdown */.FV)(later)}; between \`=======\` and \`>>>>>>>\` what ran before ${(0,text_names/* sha7 */.go)(to)}, at ${(0,text_names/* sha7 */.go)(plan.from)}.`,
        ...paths.slice(0, 50).map((path) => `- ${(0,report_text/* code */.aY)(path, 300)}`),
    ].join("\n");
}
function staysBehind({ later }) {
    if (later.length === 0)
        return "";
    const names = later
        .slice(-5)
        .map(({ sha, message }) => `${(0,text_names/* sha7 */.go)(sha)} ${(0,report_text/* escapeMarkdown */.FV)((0,parts/* firstLine */.TM)(message), 60)}`);
    const more = later.length > 5 ? ` and ${later.length - 5} more` : "";
    return ` What came later stays, and may build on what goes: ${names.join(", ")}${more}.`;
}
/** Of a suspect alone: what else the same deploy brought, which is live and stays so. */
function staysLive({ plan, suspects }) {
    if (plan.scope !== "suspect")
        return "";
    const undone = new Set(plan.undone.flatMap(({ commits }) => commits.map(({ sha }) => sha)));
    const others = suspects.filter(({ sha }) => !undone.has(sha));
    if (others.length === 0)
        return "";
    const names = others
        .slice(0, 5)
        .map(({ number, sha, title }) => `${number === undefined ? (0,text_names/* sha7 */.go)(sha) : `#${number}`} ${(0,report_text/* escapeMarkdown */.FV)(title, 60)}`);
    const more = others.length > 5 ? ` and ${others.length - 5} more` : "";
    return `**It undoes one change alone.** What else this deploy brought stays live: ${names.join(", ")}${more}. If that does not help, revert the whole deploy.`;
}
function fileLines(paths) {
    const more = paths.length > 200 ? [`- and ${paths.length - 200} more`] : [];
    return [...paths.slice(0, 200).map((path) => `- ${(0,report_text/* code */.aY)(path, 300)}`), ...more];
}
function suspectLine({ number, sha, title, reasons }, at) {
    const name = number === undefined ? (0,text_names/* sha7 */.go)(sha) : `#${number}`;
    return `${at + 1}. ${name} ${(0,report_text/* escapeMarkdown */.FV)(title, 100)}${reasons === "" ? "" : ` — ${(0,report_text/* escapeMarkdown */.FV)(reasons, 400)}`}`;
}
function details(summary, lines) {
    return lines.length === 0
        ? ""
        : `<details><summary>${summary}</summary>\n\n${lines.join("\n")}\n\n</details>`;
}
function nameOf(change) {
    const title = (0,report_text/* escapeMarkdown */.FV)(titleOf(change), 100);
    return change.pull === undefined
        ? `${(0,text_names/* sha7 */.go)(change.commits[0].sha)} ${title} (pushed directly)`
        : `#${change.pull.number} ${title}`;
}
function titleOf({ pull, commits }) {
    return pull?.title ?? (0,parts/* firstLine */.TM)(commits[0].message);
}
function countOf(undone) {
    const pulls = undone.filter(({ pull }) => pull !== undefined).length;
    const pushes = undone.length - pulls;
    const parts = [
        ...(pulls > 0 ? [`${pulls} pull request${pulls === 1 ? "" : "s"}`] : []),
        ...(pushes > 0 ? [`${pushes} direct push${pushes === 1 ? "" : "es"}`] : []),
    ];
    return parts.join(", ");
}
function commitCount(count) {
    return `${count} commit${count === 1 ? "" : "s"}`;
}
/** Foreign words for a title or a commit message, where nothing can be escaped: they close no issue, mention nobody, and skip no check. */
function revert_body_harmless(text) {
    return (0,one_line/* oneLine */.T)(text, 150)
        .replace(/\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(:?\s+)(?=#|gh-|https?:|[\w.-]{1,100}\/[\w.-]{1,100}#)/giu, "$1$2issue ")
        .replace(/@+(?=\w)/gu, "")
        .replace(/\[([^\]\n]{0,30})\]/gu, "($1)")
        .replace(/\bskip-checks\s*:/giu, "skip-checks");
}

// EXTERNAL MODULE: ./lib/report/verify-words.js
var verify_words = __webpack_require__(40061);
;// CONCATENATED MODULE: ./lib/revert/checks/check-result.js
const failing = new Set(["failure", "timed_out", "startup_failure"]);
const waiting = new Set(["waiting", "action_required", "requested", "pending"]);
/** What a run of the check says of the revert. `action_required` is how GitHub ends a run that nobody has approved yet. */
function judgeCheck({ status, conclusion }, jobs) {
    if (conclusion === undefined || conclusion === "action_required")
        return { kind: "running", waits: conclusion !== undefined || waiting.has(status) };
    if (conclusion === "success")
        return { kind: "passed" };
    if (!failing.has(conclusion))
        return { kind: "told-nothing", conclusion };
    const failed = jobs.flatMap(({ name, url, conclusion: end }) => end !== undefined && failing.has(end) ? [{ name, url, conclusion: end }] : []);
    return { kind: "failed", conclusion, jobs: failed };
}

// EXTERNAL MODULE: ./lib/revert/checks/workflow-triggers.js
var workflow_triggers = __webpack_require__(82363);
// EXTERNAL MODULE: ./lib/revert/marker.js
var revert_marker = __webpack_require__(71634);
// EXTERNAL MODULE: ./lib/settings/substitute.js
var substitute = __webpack_require__(92345);
// EXTERNAL MODULE: ./lib/world/github/explain.js
var explain = __webpack_require__(77213);
;// CONCATENATED MODULE: ./lib/stories/verify/start-check.js





/** Where GitHub does not tell which run it began, it shows in the list of runs after some seconds. */
const looksMs = [1_000, 2_000, 5_000, 10_000, 20_000, 30_000];
/** How long the run of the guard that has the turn is given to start it. */
const turnMs = [2_000, 3_000, 5_000, 10_000];
/**
 * The run of the project's own check on this very commit: one that is there already, or one that is started now. A run that was
 * started by hand for this commit is as good as ours; which commit it is for is what tells them apart, so that nothing is mixed up
 * by names, times or whoever started it.
 */
async function startCheck(world, wanted) {
    const { github } = world;
    const { verify, deploy, branch, head } = wanted;
    const known = await findRun(github, wanted);
    if (known !== undefined)
        return { kind: "run", run: known };
    // Two runs of the guard, of two environments, would start one each.
    const claim = (0,revert_marker/* verifyClaim */.GS)(verify.workflow, head);
    const isOurs = await github.swapRef(claim, { from: undefined, to: head }).catch(refusal);
    if (isOurs === false) {
        const other = await awaitRun(world, wanted, turnMs);
        if (other !== undefined)
            return { kind: "run", run: other };
    }
    const inputs = Object.entries(verify.inputs).map(([name, value]) => [
        name,
        (0,substitute/* substituteFacts */.cr)(String(value), deploy),
    ]);
    let id;
    try {
        id = await github.startRun(verify.workflow, branch, Object.fromEntries(inputs));
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        if (!(0,explain/* isUnclear */.Z)(error)) {
            if (isOurs === true)
                await github.deleteRef(claim).catch(refusal);
            return { kind: "not-started", why: await whyNot(github, wanted, error), message: error.message };
        }
    }
    if (id !== undefined)
        return { kind: "run", run: { id, url: runUrl(github, id), sha: head } };
    const run = await awaitRun(world, wanted, looksMs);
    if (run !== undefined)
        return { kind: "run", run };
    return { kind: "lost", waitedSeconds: looksMs.reduce((sum, ms) => sum + ms, 0) / 1_000 };
}
/** The newest one by us, or by anybody. Undefined where there is none, or it can't be looked for. */
async function findRun(github, { verify, head }) {
    const query = { workflowId: verify.workflow, headSha: head, event: "workflow_dispatch", limit: 20 };
    const runs = await github.readRuns(query).catch(refusal);
    if (runs === undefined || runs.length === 0)
        return undefined;
    const self = await github.findSelf().catch(refusal);
    const { id, url, headSha } = runs.find(({ actor }) => actor === self?.login) ?? runs[0];
    return { id, url, sha: headSha };
}
async function awaitRun({ github, sleep }, wanted, waits) {
    for (const wait of waits) {
        await sleep(wait);
        const run = await findRun(github, wanted);
        if (run !== undefined)
            return run;
    }
    return undefined;
}
/** GitHub's own words are the same for several causes; what the branch holds tells them apart. */
async function whyNot(github, { verify, branch }, { status, message }) {
    if (status === 403)
        return /not accessible by|must have/iu.test(message) ? "permission" : "refused";
    if (/disabled/iu.test(message))
        return "disabled";
    if (status !== 404 && status !== 422)
        return "refused";
    if (/input/iu.test(message))
        return "inputs";
    const file = await github.findFile(`.github/workflows/${verify.workflow}`, branch).catch(() => null);
    if (file === undefined)
        return "not-on-branch";
    if (status === 404)
        return "not-known";
    const isTrigger = /workflow_dispatch/iu.test(message);
    return isTrigger && (file === null || (0,workflow_triggers/* startsByHand */.u)(file) !== true) ? "no-trigger" : "refused";
}
function runUrl({ serverUrl, owner, repo }, id) {
    return `${serverUrl}/${owner}/${repo}/actions/runs/${id}`;
}
/** What is refused here costs a turn, a name, or a look; never the answer. Where GitHub stumbles, nothing is concluded. */
function refusal(error) {
    if (error instanceof errors/* WorldError */.nM && !(0,explain/* isUnclear */.Z)(error))
        return undefined;
    throw error;
}

// EXTERNAL MODULE: ./lib/stories/revert/find-incident.js
var find_incident = __webpack_require__(85520);
;// CONCATENATED MODULE: ./lib/stories/verify/tell-check.js






/**
 * Tells in the revert and in the incident what became of the check, each in one comment that is edited. A failed one makes the
 * revert a draft and stands in its text and in the incident's title; one that passed takes that back, and lets GitHub merge the
 * revert by itself where that was asked for. Each gets its turn; `fail` takes what went wrong. Answers the fact with what it did.
 */
async function tellCheck({ github, hide, redact }, { deploy, incident, autoMerge, pull, fact }, fail) {
    const step = async (what, act) => {
        try {
            await act();
            return true;
        }
        catch (error) {
            if (!(error instanceof errors/* WorldError */.nM))
                throw error;
            fail(`${what}: ${error.message}`);
            return false;
        }
    };
    const { number, nodeId } = pull;
    const result = fact.kind === "checked" && !fact.moved ? fact.result.kind : undefined;
    const isOpen = pull.state === "open";
    let told = fact;
    if (fact.kind === "checked" && result === "failed" && isOpen) {
        const draft = pull.draft || (await becomesDraft(github.convertToDraft(nodeId)));
        told = { ...fact, draft };
    }
    const shown = (0,redacted_facts/* redactedFacts */.G)({ redact }, told);
    const marker = (0,verify_words/* verifyMarker */.KH)(fact.workflow, number);
    const comment = (on, text) => github.ensureComment(on, marker, (0,hide_around/* hideAround */.c)(hide, `${marker}\n${text}`, [marker]));
    await step("the revert was not told of its check", () => comment(number, (0,verify_words/* verifyComment */.nP)(shown)));
    const paragraph = shown.kind === "checked" && result === "failed" ? (0,verify_words/* failedCheckParagraph */.Me)(shown) : undefined;
    const body = bodyWithCheck(pull.body, paragraph && hide(paragraph));
    if ((result === "failed" || result === "passed") && isOpen && body !== pull.body)
        await step("the revert's text does not tell its check", () => github.updatePull(number, { body }));
    if (result === "passed" && isOpen && !pull.draft && autoMerge !== undefined && pull.autoMerges !== true)
        await step("the revert's merging by itself could not be switched on", () => github.enableAutoMerge(nodeId, autoMerge));
    if (incident === undefined || fact.kind === "started")
        return told;
    await step("the incident was not told of the check", () => comment(incident, (0,verify_words/* verifyIncidentComment */.b2)(shown, number)));
    if (result !== "failed" && result !== "passed")
        return told;
    await step("the incident's title does not tell the check", async () => {
        const found = await (0,find_incident/* findIncident */.O)(github, deploy);
        if (found === undefined || pull.merged)
            return;
        const title = (0,verify_words/* titleWithCheck */.B7)(found.title, {
            pull: number,
            failed: result === "failed",
            draft: pull.draft,
        });
        if (title !== found.title)
            await github.updateIssue(found.number, { title });
    });
    return told;
}
/** GitHub refuses that to the job's own token; then the words have to do. */
async function becomesDraft(converting) {
    try {
        await converting;
        return true;
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.nM)
            return false;
        throw error;
    }
}
/** The revert's text with its failed check above all that speaks for merging it, or without. */
function bodyWithCheck(body, paragraph) {
    const rest = body.split("\n\n").filter((text) => !text.startsWith(verify_words/* failedCheckMarker */.ix));
    if (paragraph === undefined)
        return rest.join("\n\n");
    const after = rest.findLastIndex((text) => (0,revert_marker/* parseRevertMarkers */.nL)(text).length > 0) + 1;
    return rest.toSpliced(after, 0, paragraph).join("\n\n");
}

;// CONCATENATED MODULE: ./lib/stories/verify/verify-revert.js






/** What is to be checked; undefined where no check was asked for, or there is no revert. */
function verificationOf({ response, watch }, { revert, incident, deploy }) {
    const { verify, autoMerge } = response;
    if (verify === undefined || !("number" in revert))
        return undefined;
    return {
        verify,
        deploy,
        number: revert.number,
        hasConflicts: revert.title.endsWith(conflictsInTitle),
        incident: "number" in incident ? incident.number : undefined,
        autoMerge,
        intervalMs: watch.interval,
    };
}
/**
 * Runs the project's own check on the revert's branch and tells its result in the revert and in the incident. Both stand before
 * this begins. Safe to repeat: the check of a commit is found again by the commit, and what is told is edited in its place.
 * `fail` takes what went wrong in telling it.
 */
async function verifyRevert(world, verification, fail) {
    const { github, log } = world;
    const { verify, deploy, number, hasConflicts } = verification;
    const { workflow } = verify;
    const pull = await github.readPull(number);
    const tell = (fact, now = pull) => tellCheck(world, { ...verification, pull: now, fact }, fail);
    const skip = hasConflicts
        ? "conflicts"
        : pull.merged
            ? "merged"
            : pull.state === "closed"
                ? "closed"
                : undefined;
    if (skip !== undefined)
        return { kind: "skipped", workflow, why: skip };
    const branch = pull.headBranch;
    const begun = await startCheck(world, { verify, deploy, branch, head: pull.headSha });
    if (begun.kind !== "run") {
        const fact = begun.kind === "lost" ? { workflow, ...begun } : { workflow, branch, ...begun };
        log.warning((0,verify_words/* verifyLogLine */.Cm)(fact));
        return tell(fact);
    }
    const started = { kind: "started", workflow, run: begun.run };
    log.line((0,verify_words/* verifyLogLine */.Cm)(started));
    const begunAt = world.now();
    const first = await verify_revert_look(world, begun.run.id);
    // What has ended by now is told once, as what it is.
    if (first?.conclusion === undefined)
        await tell(started);
    const ended = await awaitEnd(world, verification, first ?? { id: begun.run.id });
    const now = await github.readPull(number);
    const fact = await checkedFact(github, {
        workflow,
        run: begun.run,
        ended,
        waitedSeconds: Math.round((world.now() - begunAt) / 1_000),
        pull: now,
    });
    log.line((0,verify_words/* verifyLogLine */.Cm)(fact));
    return tell(fact, now);
}
async function verify_revert_look({ github, log }, id) {
    try {
        return await github.readRun(id);
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        log.detail(`the revert's own check could not be read: ${error.message}`);
        return undefined;
    }
}
/** As it was seen last: ended, or as far as it came in the time that was given. An old run is looked at once. */
async function awaitEnd(world, { verify, intervalMs }, begun) {
    const deadline = Math.min(begun.createdAt ?? world.now(), world.now()) + verify.timeout;
    let seen = begun.status === undefined ? undefined : begun;
    for (;;) {
        if (seen?.conclusion !== undefined && seen.conclusion !== "action_required")
            return seen;
        const left = deadline - world.now();
        if (left <= 0)
            return seen;
        await world.sleep(Math.min(intervalMs, left));
        seen = (await verify_revert_look(world, begun.id)) ?? seen;
    }
}
async function checkedFact(github, { ended, pull, ...about }) {
    const run = { ...about.run, ...(ended && { sha: ended.headSha, url: ended.url }) };
    const jobs = ended?.conclusion === undefined ? [] : await github.readJobs(run.id).catch(none);
    const result = judgeCheck(ended ?? { status: "", conclusion: undefined }, jobs);
    const base = result.kind === "failed" && ended ? await findBaseFailure(github, ended, pull) : undefined;
    // A branch that is gone after the merge has not moved.
    const moved = !pull.merged && pull.headSha !== run.sha;
    return { kind: "checked", ...about, run, result, moved, ...(base && { baseFails: base }) };
}
/** A check that fails whatever is changed says nothing of the revert. */
async function findBaseFailure(github, { workflowId }, { baseBranch: branch }) {
    const query = { workflowId, branch, status: "completed", limit: 1 };
    const [newest] = await github.readRuns(query).catch(none);
    return newest?.conclusion === "failure" ? { branch, url: newest.url } : undefined;
}
/** They only make the words clearer. */
function none(error) {
    if (error instanceof errors/* WorldError */.nM)
        return [];
    throw error;
}

// EXTERNAL MODULE: ./lib/report/suspect-words.js
var suspect_words = __webpack_require__(57239);
;// CONCATENATED MODULE: ./lib/revert/commands-without-good.js
/**
 * Undoing a deploy by hand where nobody knows what was live before it: a person names the newest commit that was fine. What
 * is reverted is one commit that stands for all between the two trees, so that a conflict leaves its marks in the files.
 */
function commandsWithoutGood(bad) {
    const short = bad.slice(0, 7);
    return [
        `git fetch origin && git log --first-parent --oneline -20 ${bad}`,
        "GOOD=  # the newest of these that was fine",
        `git switch -c revert-${short} origin/HEAD`,
        `git revert --no-commit "$(git commit-tree -p "$GOOD" -m "${short}" ${bad}^{tree})"`,
        "# If it stops at conflicts: edit those files, git add them, then go on",
        `git commit -m "Revert deploy ${short}" && git push -u origin HEAD`,
    ];
}

// EXTERNAL MODULE: ./lib/stories/revert/read/our-revert.js
var our_revert = __webpack_require__(54262);
;// CONCATENATED MODULE: ./lib/stories/revert/read/read-undoable.js


/** Commits looked at on either side of the bad one. */
const mostCommits = 1_000;
/** One comparison where good, bad and the tip are in line and few commits lie between; else two. */
async function readUndoable(github, query) {
    const { good, bad, branch, known } = query;
    if (known !== undefined && isComplete(known.comparison)) {
        return withPulls(github, await readInTwo(github, query, known.comparison), known.pulls);
    }
    const whole = await github.compare(good, branch, mostCommits);
    const inLine = whole.status === "ahead" && isComplete(whole);
    const last = whole.commits.find(({ sha }) => sha === bad);
    const tip = whole.commits.at(-1);
    if (!inLine || last === undefined || tip === undefined) {
        return withPulls(github, await readInTwo(github, query, await github.compare(good, bad, mostCommits)));
    }
    const brought = ancestorsOf(bad, whole.commits);
    return withPulls(github, {
        good: whole.base,
        bad: last,
        tip,
        branch,
        goodIsAncestor: true,
        badIsOnBranch: true,
        range: whole.commits.filter(({ sha }) => brought.has(sha)),
        later: whole.commits.filter(({ sha }) => !brought.has(sha)),
        complete: true,
        files: tip.sha === bad ? whole.files : [],
        url: `${github.serverUrl}/${github.owner}/${github.repo}/compare/${good}...${bad}`,
    });
}
async function readInTwo(github, query, before) {
    const { branch, after } = await readAfter(github, query);
    const onBranch = after.status === "ahead" || after.status === "identical";
    return {
        good: before.base,
        bad: after.base,
        tip: onBranch ? (after.commits.at(-1) ?? after.base) : after.base,
        branch,
        goodIsAncestor: before.status === "ahead" || before.status === "identical",
        badIsOnBranch: onBranch,
        range: before.commits,
        later: onBranch ? after.commits : [],
        complete: isComplete(before) && isComplete(after),
        url: before.url,
        files: before.files,
    };
}
/** What came after bad: on the branch, or else on the one that was deployed. */
async function readAfter(github, { bad, branch, deployedFrom }) {
    const after = await github.compare(bad, branch, mostCommits);
    if (after.status === "ahead" || after.status === "identical") {
        return { branch, after };
    }
    if (deployedFrom === undefined || deployedFrom === branch || !(await isBranch(github, deployedFrom))) {
        return { branch, after };
    }
    return readAfter(github, { good: bad, bad, branch: deployedFrom });
}
/** Whether a name is that of a branch, and it holds the commit. */
async function holdsDeployed(github, { branch, bad }) {
    if (!(await isBranch(github, branch)))
        return false;
    const { status } = await github.compare(bad, branch, 1);
    return status === "ahead" || status === "identical";
}
async function isBranch(github, name) {
    try {
        return (await github.findBranch(name)) !== undefined;
    }
    catch (error) {
        // A name that can't be a branch's, such as HEAD~1.
        if (error instanceof errors/* WorldError */.nM && error.status === 422)
            return false;
        throw error;
    }
}
/** Pull requests that can't be read cost names and what they say, not the revert: their commits have no `pulls`. */
async function withPulls(github, plain, known) {
    const shas = plain.range.map(({ sha }) => sha).filter((sha) => known?.has(sha) !== true);
    const more = shas.length === 0 ? undefined : await readPulls(github, shas);
    const range = plain.range.map((commit) => {
        const all = (known?.get(commit.sha) ?? more?.get(commit.sha))?.filter(({ merged }) => merged);
        if (all === undefined)
            return commit;
        const pulls = all.map((pull) => broughtBy(github, pull));
        return { ...commit, pulls, ...(pulls[0] && { pull: pulls[0] }) };
    });
    return { ...plain, range };
}
async function readPulls(github, shas) {
    try {
        return await github.readPullsOfCommits(shas);
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.nM)
            return undefined;
        throw error;
    }
}
function broughtBy(github, pull) {
    const { number, title, body, author, authorIsBot, labels, headBranch } = pull;
    return { number, title, body, author, authorIsBot, labels, headBranch, ours: (0,our_revert/* isOurRevert */.B$)(github, pull) };
}
function isComplete({ commits, total }) {
    return commits.length === total;
}
function ancestorsOf(sha, commits) {
    const known = new Map(commits.map((commit) => [commit.sha, commit]));
    const found = new Set();
    const waiting = [sha];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const commit = known.get(next);
        if (commit === undefined || found.has(next))
            continue;
        found.add(next);
        waiting.push(...commit.parents);
    }
    return found;
}

// EXTERNAL MODULE: ./lib/revert/assess-safety.js + 6 modules
var assess_safety = __webpack_require__(21962);
// EXTERNAL MODULE: ./lib/revert/files/workflow-files.js
var workflow_files = __webpack_require__(98763);
// EXTERNAL MODULE: ./lib/revert/keep-workflows.js
var keep_workflows = __webpack_require__(71826);
// EXTERNAL MODULE: ./lib/revert/tree.js
var tree = __webpack_require__(11852);
// EXTERNAL MODULE: ./lib/stories/revert/read/merge-on-github.js + 5 modules
var merge_on_github = __webpack_require__(52863);
// EXTERNAL MODULE: ./lib/stories/revert/read/read-reverted-files.js + 1 modules
var read_reverted_files = __webpack_require__(54775);
;// CONCATENATED MODULE: ./lib/stories/revert/leave-workflows-out.js






/**
 * The job's own token can't push workflow files. Where the rest of the revert does without them, they are left out; else it
 * stays whole, and is refused.
 */
async function leaveWorkflowsOut(github, order, merge) {
    const paths = merge.kind === "merged" ? merge.changes.map(({ path }) => (0,tree/* toText */.fE)(path)) : [];
    const workflows = (0,workflow_files/* workflowFiles */.B)(paths);
    if (workflows.length === 0)
        return { canPush: undefined, leftOut: [], merge };
    const canPush = await canPushWorkflows(github);
    const whole = { canPush, leftOut: [], merge };
    if (canPush !== false || workflows.length === paths.length)
        return whole;
    const { undone } = merge.trees;
    const { files: [files = []], unread, } = await (0,read_reverted_files/* readRevertedFiles */.P)(github, [
        {
            differences: undone.filter(({ path }) => (0,workflow_files/* workflowFiles */.B)([path]).length > 0),
            before: order.undone.sha,
            after: order.good.sha,
            mostRead: 50,
        },
    ]);
    const others = undone
        .map(({ path }) => ({ path: (0,tree/* toText */.fE)(path) }))
        .filter(({ path }) => (0,workflow_files/* workflowFiles */.B)([path]).length === 0);
    if (unread.length > 0 || !(0,keep_workflows/* standsAlone */.p)([...files, ...others]))
        return whole;
    const less = await (0,merge_on_github/* mergeOnGitHub */.x)(github, order, { keepWorkflows: merge.trees.levels });
    return less.kind === "merged" ? { canPush, leftOut: workflows, merge: less } : whole;
}
/** The job's own token never may; of others GitHub does not tell. */
async function canPushWorkflows(github) {
    try {
        return (await github.findSelf())?.login === "github-actions[bot]" ? false : undefined;
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.nM)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/revert/opt-out.js
var opt_out = __webpack_require__(67082);
// EXTERNAL MODULE: ./lib/review/secrets/known-secrets.js
var known_secrets = __webpack_require__(19781);
// EXTERNAL MODULE: ./lib/stories/revert/read/disprove-claims.js
var disprove_claims = __webpack_require__(92461);
// EXTERNAL MODULE: ./lib/stories/revert/read/read-label-right.js
var read_label_right = __webpack_require__(31517);
;// CONCATENATED MODULE: ./lib/stories/revert/read/read-safety-facts.js










/** Files that are looked into; and later ones, for what they need. */
const mostFiles = 150;
const mostLaterFiles = 60;
/** What came after the undone commits on the branch: for a suspect alone, that begins within the deploy. */
function laterThan({ to }, { range, later }) {
    return [...range.slice(range.findIndex(({ sha }) => sha === to) + 1), ...later];
}
/** All that decides whether a machine may open this revert. Asks only for what the range gives reason to ask. */
async function readSafetyFacts({ github, now }, request, { history, plan, merge, ours, killSwitch, mayWrite, workflows }) {
    const { environment, bad, deployedAt, healthyLater, response } = request;
    const { undone, since } = merge.trees;
    const wholeDeploy = plan.from === history.good.sha && plan.to === history.bad.sha;
    const { files: [files = [], laterFiles = []], unread, } = await (0,read_reverted_files/* readRevertedFiles */.P)(github, [
        {
            differences: undone,
            before: plan.to,
            after: plan.from,
            known: wholeDeploy ? history.files : [],
            mostRead: mostFiles,
        },
        {
            differences: since,
            before: plan.to,
            after: history.tip.sha,
            mostRead: mostLaterFiles,
            optional: true,
        },
    ]);
    const onBranch = new Map(since.map(({ path, after }) => [path, after]));
    const paths = merge.kind === "merged" ? merge.changes : undone;
    const textPaths = paths.map(({ path }) => (0,tree/* toText */.fE)(path));
    const conflicts = merge.kind === "conflict" ? merge.paths : undefined;
    const commits = plan.undone.flatMap((change) => change.commits);
    const inside = insideOf(plan, history);
    const later = laterThan(plan, history);
    const repository = (0,our_revert/* nameOf */.Vb)(github);
    const claimed = { commits: [...commits, ...inside], later, repository };
    return {
        now: now(),
        environment,
        bad,
        repository,
        ...(deployedAt !== undefined && { deployedAt }),
        commits,
        inside,
        later,
        disproved: await (0,disprove_claims/* disproveClaims */.u)(github, {
            ...claimed,
            known: [history.good, history.bad, ...history.range],
        }),
        powerless: await findPowerless(github, claimed.commits, mayWrite),
        merge: {
            paths: textPaths,
            files,
            laterFiles,
            later: since.map(({ path }) => (0,tree/* toText */.fE)(path)),
            undoneAlready: undone
                .filter(({ path, after }) => onBranch.has(path) && (0,tree/* sameEntry */.dI)(onBranch.get(path), after))
                .map(({ path }) => (0,tree/* toText */.fE)(path)),
            conflicts,
            same: merge.kind === "merged" && merge.tree === history.tip.tree,
            exact: merge.kind === "merged" && merge.known,
        },
        unread: [...killSwitch.unread, ...ours.unread, ...unreadPulls(history), ...unread],
        holdsSecret: (line) => (0,known_secrets/* knownSecrets */.x)(line).length > 0,
        inTheWay: conflicts === undefined ? [] : await findInTheWay(github, later, conflicts),
        reverts: ours.pulls.flatMap((pull) => knownReverts(pull, request)),
        stops: killSwitch.stops,
        ...(healthyLater !== undefined && { healthyLater }),
        canPushWorkflows: workflows.canPush,
        leftOut: workflows.leftOut,
        maxAgeMs: response.maxAgeMs,
        maxPerDay: response.maxPerDay,
    };
}
/** What the steps of the branch that are undone, being merges, brought in: all of the range that is not later than they are. */
function insideOf({ undone, from, to, scope }, { range }) {
    const steps = new Set(undone.flatMap(({ commits }) => commits.map(({ sha }) => sha)));
    if (scope === "deploy")
        return range.filter(({ sha }) => !steps.has(sha));
    const before = ancestorsOf(from, range);
    const within = ancestorsOf(to, range);
    return range.filter(({ sha }) => within.has(sha) && !before.has(sha) && !steps.has(sha));
}
/** Opt-outs that people made who may not write here. */
async function findPowerless(github, commits, mayWrite) {
    const powerless = new Set();
    for (const out of (0,opt_out/* findOptOuts */._p)(commits)) {
        try {
            const counts = out.pull === undefined
                ? await mayWrite(out.commit.author)
                : (await (0,read_label_right/* readLabelRight */.b)(github, { number: out.pull.number, label: opt_out/* optOutLabel */.qI }, mayWrite)).counts;
            // What can't be told counts: whoever asked for it may have been somebody who may.
            if (counts === false)
                powerless.add((0,opt_out/* optOutKey */.F)(out));
        }
        catch (error) {
            if (!(error instanceof errors/* WorldError */.nM))
                throw error;
        }
    }
    return powerless;
}
function unreadPulls({ range }) {
    const unknown = range.filter(({ pulls }) => pulls === undefined).length;
    return unknown === 0 ? [] : [{ kind: "pull-requests-unread", unknown, total: range.length }];
}
/** For a second branch the one on the first is none of its own, and that on this branch is. */
function knownReverts({ body, number, state, merged, createdAt }, { bad, branch, besides }) {
    const elsewhere = besides && (0,revert_marker/* parseElsewhereMarker */.G5)(body);
    const markers = [
        ...(0,revert_marker/* parseRevertMarkers */.nL)(body).filter((marker) => besides === undefined || marker.bad !== bad),
        ...(elsewhere !== undefined && elsewhere.on === branch ? [elsewhere] : []),
    ];
    return markers.map((marker) => ({
        number,
        environment: marker.environment,
        bad: marker.bad,
        state,
        merged,
        createdAt,
    }));
}
/** So many later commits are looked into at most, to name those in the way. */
const mostLookedInto = 10;
async function findInTheWay(github, later, conflicts) {
    const steps = later
        .slice(-mostLookedInto)
        .flatMap(({ sha, parents: [parent, ...others] }) => parent === undefined || others.length > 0 ? [] : [{ sha, parent }]);
    try {
        const touching = await Promise.all(steps.map(async ({ sha, parent }) => {
            const { files } = await github.compare(parent, sha, 1);
            const touches = files.some(({ path, previousPath }) => conflicts.includes(path) || conflicts.includes(previousPath ?? ""));
            return touches ? [sha] : [];
        }));
        const shas = touching.flat();
        if (shas.length === 0)
            return [];
        const pulls = await github.readPullsOfCommits(shas).catch(() => new Map());
        const names = shas.map((sha) => {
            const pull = pulls.get(sha)?.[0];
            return pull === undefined ? sha.slice(0, 7) : `#${pull.number}`;
        });
        return [...new Set(names)];
    }
    catch (error) {
        // Names only make the refusal clearer.
        if (error instanceof errors/* WorldError */.nM)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/stories/revert/make-ready.js






/** The revert as it is to be published, with its words. */
function makeReady(world, { environment, good, bad, deployedAt, telling, response, known, besides }, { history, plan, merge, safety, commands }) {
    const { hide } = world;
    const takenInto = known?.pulls.get(bad)?.find(({ merged }) => merged)?.baseBranch;
    const marker = { environment, bad, good };
    const paths = merge.changes.map(({ path, before, after }) => ({
        path: (0,tree/* toText */.fE)(path),
        from: before?.sha ?? null,
        to: after?.sha ?? null,
    }));
    const on = besides && history.branch;
    const [name, otherName] = (0,revert_marker/* revertBranches */.PK)(marker, on);
    const text = (0,redacted_facts/* redactedFacts */.G)(world, {
        ...telling,
        ...marker,
        marker: on === undefined ? (0,revert_marker/* revertMarker */.VE)(marker) : (0,revert_marker/* elsewhereMarker */.VI)(marker, on),
        trailer: (0,revert_marker/* revertTrailer */.kI)(marker),
        plan,
        branch: history.branch,
        ...(besides && { besides }),
        ...(takenInto !== undefined &&
            takenInto !== history.branch &&
            besides === undefined && { alsoOn: takenInto }),
        ...(deployedAt !== undefined && { deployedAt }),
        paths: paths.map(({ path }) => path),
        later: laterThan(plan, history),
        checks: safety.checks,
        warnings: safety.warnings,
    });
    return {
        title: hide(pullTitle(text)),
        body: (0,hide_around/* hideAround */.c)(hide, revertBody(text), [text.marker]),
        message: (0,hide_around/* hideAround */.c)(hide, revertCommitMessage(text), [text.trailer]),
        branch: name,
        otherBranch: otherName,
        base: history.branch,
        tip: history.tip,
        tree: merge.tree,
        way: merge.way,
        paths,
        draft: response.draft || safety.draft,
        undone: plan.undone.flatMap((change) => change.commits),
        authors: authorsOf(plan),
        checks: safety.checks,
        warnings: safety.warnings,
        commands,
    };
}
function authorsOf({ undone }) {
    const people = undone.flatMap(({ pull, commits }) => [pull ?? commits[0]].filter(({ authorIsBot }) => !authorIsBot).map(({ author }) => author));
    return [...new Set(people)].filter((author) => author !== undefined);
}

;// CONCATENATED MODULE: ./lib/revert/plan-revert.js

/** What is to be undone: the deploy, or the one change that is the suspect. */
function planRevert({ good, bad, commits, scope, suspect }) {
    const mainline = followFirstParents(bad, commits);
    if (mainline.length === 0) {
        return {
            kind: "refused",
            reasons: [{ kind: "nothing-to-undo", from: good, to: bad, commits: false }],
        };
    }
    const changes = groupByPull(mainline);
    const deploy = { kind: "revert", from: good, to: bad, scope: "deploy", undone: changes };
    if (scope === "deploy" || changes.length === 1)
        return deploy;
    if (suspect === undefined) {
        return { ...deploy, why: { kind: "no-clear-suspect" } };
    }
    const alone = changes.filter(({ pull, commits: own }) => "number" in suspect ? pull?.number === suspect.number : own.some(({ sha }) => sha === suspect.sha));
    const [first] = alone;
    const from = first?.commits[0].parents[0];
    if (first === undefined || alone.length > 1 || from === undefined) {
        return { ...deploy, why: { kind: "suspect-scattered" } };
    }
    return { kind: "revert", from, to: (0,non_empty/* lastOf */.g1)(first.commits).sha, scope: "suspect", undone: [first] };
}
/** The branch's own steps, oldest first: each brought one merge, one squashed pull request, or one pushed commit. */
function followFirstParents(bad, commits) {
    const known = new Map(commits.map((commit) => [commit.sha, commit]));
    const steps = [];
    for (let at = known.get(bad); at !== undefined; at = known.get(at.parents[0] ?? "")) {
        known.delete(at.sha);
        steps.unshift(at);
    }
    return steps;
}
function groupByPull(steps) {
    const groups = [];
    for (const commit of steps) {
        const last = groups.at(-1);
        if (last?.pull !== undefined && last.pull.number === commit.pull?.number)
            last.commits = [...last.commits, commit];
        else
            groups.push({ commits: [commit], ...(commit.pull && { pull: commit.pull }) });
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/revert/range-refusals.js
/** What can be refused before any file is looked at. */
function rangeRefusals(facts) {
    const { from, to, onto: branch } = facts;
    if (!facts.fromIsAncestor)
        return [{ kind: "not-an-ancestor", from, to }];
    if (!facts.toIsOnBranch)
        return [{ kind: "not-on-branch", to, branch }];
    if (facts.fromTree === facts.toTree)
        return [{ kind: "nothing-to-undo", from, to, commits: true }];
    return [];
}

;// CONCATENATED MODULE: ./lib/stories/revert/plan-on-github.js





function planOf({ good, bad, branch, goodIsAncestor, badIsOnBranch, complete, range }, { scope, suspect }) {
    const reasons = rangeRefusals({
        from: good.sha,
        to: bad.sha,
        onto: branch,
        fromIsAncestor: goodIsAncestor,
        toIsOnBranch: badIsOnBranch,
        fromTree: good.tree,
        toTree: bad.tree,
    });
    if (reasons.length > 0)
        return { kind: "refused", reasons };
    if (!complete) {
        return { kind: "refused", reasons: [{ kind: "too-many-commits", most: mostCommits }] };
    }
    const plan = planRevert({
        good: good.sha,
        bad: bad.sha,
        commits: range,
        scope,
        ...(suspect && { suspect }),
    });
    if (plan.kind === "refused")
        return plan;
    const known = [good, bad, ...range];
    const find = (sha) => known.find((commit) => commit.sha === sha);
    return { kind: "planned", plan, from: find(plan.from), to: find(plan.to) ?? bad };
}
/** For what can't be planned: the commands of the whole deploy. */
function commandsOfDeploy({ branch, range }, { good, bad }) {
    const plan = planRevert({ good, bad, commits: range, scope: "deploy" });
    return plan.kind === "revert" ? (0,commands_by_hand/* commandsByHand */.X)(plan, { branch }) : [];
}
/** What is undone, and what the branch becomes by it. */
async function planAndMerge(github, history, request) {
    const planned = planOf(history, request);
    if (planned.kind === "refused")
        return planned;
    const from = planned.from ?? (await github.readCommit(planned.plan.from));
    const order = { ours: history.tip, undone: planned.to, good: from };
    const marks = request.response.conflict === "draft";
    const merge = await (0,merge_on_github/* mergeOnGitHub */.x)(github, order, { marks });
    return { kind: "planned", plan: planned.plan, order, merge };
}

// EXTERNAL MODULE: ./lib/revert/undone-later.js
var undone_later = __webpack_require__(47460);
// EXTERNAL MODULE: ./lib/stories/revert/publish-pull.js
var publish_pull = __webpack_require__(667);
;// CONCATENATED MODULE: ./lib/stories/revert/publish-revert.js






/** Opens the revert, or finds what a try that broke off has left; and withdraws it where somebody was faster. */
async function publishRevert(world, { ready, merge }) {
    const { github } = world;
    const { commands, warnings } = ready;
    const isOurs = (message) => (0,revert_marker/* parseRevertMarker */.yK)(message) !== undefined;
    const published = await (0,publish_pull/* publishPull */.N)(github, { ...ready, isOurs }, merge);
    if (published.kind === "archived")
        return { kind: "refused", reasons: [{ kind: "archived" }], conflicts: [], commands, warnings };
    if (published.kind === "failed")
        return { ...published, commands };
    const { pull, commit, branch, notes } = published;
    // The pull request stands: whatever fails from here on is told, and stops nothing.
    const attempt = async (kind, act) => {
        try {
            await act();
        }
        catch (error) {
            notes.push({ kind, why: (0,publish_pull/* failure */.V)(error) });
        }
    };
    if (pull.baseSha !== ready.tip.sha) {
        let outdated;
        await attempt("meanwhile-unread", async () => {
            outdated = await withdrawIfReverted(world, pull, { ...ready, branch });
        });
        if (outdated !== undefined) {
            return { kind: "refused", reasons: [outdated], conflicts: [], commands: [], warnings };
        }
    }
    if (commit.verified === false)
        await attempt("rules-unread", () => warnOfSignatures(github, ready.base, notes));
    const { number, url, draft } = pull;
    return { kind: "opened", ...ready, branch, draft, number, url, notes, pull };
}
/** Something was merged while we worked: if it was the revert, ours is withdrawn. What trees tell decides, whatever a message says. */
async function withdrawIfReverted({ github, hide }, pull, { tip, base, branch, tree, undone }) {
    const since = await github.compare(tip.sha, base);
    const newest = since.commits.at(-1);
    const question = {
        commits: undone,
        later: since.commits,
        known: [tip, since.base],
        repository: (0,our_revert/* nameOf */.Vb)(github),
    };
    const disproved = await (0,disprove_claims/* disproveClaims */.u)(github, question);
    const [claimed] = (0,undone_later/* claimedReverters */.S)({ ...question, disproved });
    const reverter = since.commits.find(({ sha }) => sha === claimed?.sha) ?? (newest?.tree === tree ? newest : undefined);
    if (reverter === undefined)
        return;
    const reason = { kind: "already-reverted", by: { kind: "meanwhile", sha: reverter.sha } };
    const why = (0,reason_words/* reasonWords */.IK)(reason);
    await github.ensureComment(pull.number, "<!-- deploy-guard:withdrawn -->", hide(`Withdrawn: ${why}`));
    await github.updatePull(pull.number, { state: "closed" });
    await github.deleteBranch(branch);
    return reason;
}
async function warnOfSignatures(github, base, notes) {
    const rules = await github.findBranchRules(base);
    if (rules?.some(({ type }) => type === "required_signatures")) {
        notes.push({ kind: "unsigned", base });
    }
}

// EXTERNAL MODULE: ./lib/stories/revert/read/may-write.js
var may_write = __webpack_require__(27330);
// EXTERNAL MODULE: ./lib/stories/revert/read/read-kill-switch.js
var read_kill_switch = __webpack_require__(46871);
;// CONCATENATED MODULE: ./lib/stories/revert/read/read-our-reverts.js



const newest = 100;
/** As many as this where that does not reach a day back, which is what the limit per day goes by. */
const newestOfDay = 500;
const dayMs = 86_400_000;
/** Branches of ours that are followed to their pull requests. */
const mostBranches = 30;
/**
 * Our pull requests: among the newest, and where there are more, by the names of their branches. An open one has its
 * branch, and one for these commits has a name that is known.
 */
async function readOurReverts(github, deploy, now) {
    try {
        let listed = await github.findPulls({ state: "all", limit: newest });
        const oldest = listed.at(-1);
        if (listed.length < newest || oldest === undefined)
            return { pulls: oursAmong(github, listed), unread: [] };
        if (now - oldest.createdAt < dayMs)
            listed = await github.findPulls({ state: "all", limit: newestOfDay });
        const byBranch = await readByBranch(github, deploy);
        return { pulls: oursAmong(github, [...listed, ...byBranch]), unread: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        return { pulls: await readOwnOnly(github, deploy), unread: [unread(error.message)] };
    }
}
function oursAmong(github, pulls) {
    const byNumber = new Map(pulls.map((pull) => [pull.number, pull]));
    return [...byNumber.values()]
        .filter((pull) => (0,our_revert/* isOurRevert */.B$)(github, pull))
        .sort((a, b) => b.number - a.number);
}
async function readByBranch(github, deploy) {
    const refs = await github.readRefNames(`heads/${revert_marker/* revertBranchBeginning */.MS}`);
    const branches = refs.map((ref) => ref.replace(/^heads\//u, "")).slice(-mostBranches);
    const names = new Set([...namesOf(deploy), ...branches]);
    const found = await Promise.all([...names].map((head) => github.findPulls({ head, state: "all", limit: 10 })));
    return found.flat();
}
/** Those for these commits, as far as GitHub tells; a second one for the same branch it refuses anyway. */
async function readOwnOnly(github, deploy) {
    const found = await Promise.all(namesOf(deploy).map((head) => github.findPulls({ head, state: "all", limit: 10 }).catch((error) => {
        if (error instanceof errors/* WorldError */.nM)
            return [];
        throw error;
    })));
    return oursAmong(github, found.flat());
}
function namesOf({ branch, besides, ...deploy }) {
    return (0,revert_marker/* revertBranches */.PK)(deploy, besides && branch);
}
function unread(why) {
    return { kind: "reverts-unread", why };
}

;// CONCATENATED MODULE: ./lib/stories/revert/revert-on-github.js













/**
 * Undoes a deploy by a pull request, if that is safe; else says why not and how to do it by hand. Nothing is written
 * before every question is answered. Safe to repeat: it finds what an earlier try has left.
 * @throws WorldError when GitHub can't be asked.
 */
async function revertOnGitHub(world, request) {
    const { github } = world;
    const taken = request.branch ?? mergedInto(request);
    const branch = (await otherDeployedBranch(github, request, taken)) ?? taken;
    const { defaultBranch: base, archived } = branch === undefined ? await github.readRepository() : { defaultBranch: branch, archived: false };
    if (archived)
        return refused([{ kind: "archived" }], { commands: (0,commands_by_hand/* commandsOnBad */.p)(request) });
    const mayWrite = (0,may_write/* openMayWrite */.D)(github);
    const [ours, history, killSwitch] = await Promise.all([
        readOurReverts(github, request, world.now()),
        readUndoable(github, { ...request, branch: base }).catch((error) => ifGone(github, base, error)),
        (0,read_kill_switch/* readKillSwitch */.p)(github, mayWrite),
    ]);
    if (history === undefined) {
        return refused([{ kind: "branch-gone", branch: base }], { commands: (0,commands_by_hand/* commandsOnBad */.p)(request) });
    }
    const open = ours.pulls.find((pull) => pull.state === "open" && undoes(pull, request));
    if (open !== undefined && request.evenIfOpen !== true) {
        return { kind: "already-open", number: open.number, url: open.url, title: open.title, draft: open.draft };
    }
    const first = await planAndMerge(github, history, request);
    if (first.kind === "refused")
        return refused(first.reasons, { commands: commandsOfDeploy(history, request) });
    // A suspect alone can be in conflict with its neighbours in the same deploy, where all of them together are not.
    const second = first.plan.scope === "suspect" && first.merge.kind !== "merged"
        ? await planAndMerge(github, history, { ...request, scope: "deploy" })
        : first;
    const { plan, order, merge: whole, } = second.kind === "planned" && second !== first
        ? { ...second, plan: { ...second.plan, why: { kind: "suspect-in-conflict" } } }
        : first;
    const commands = (0,commands_by_hand/* commandsByHand */.X)(plan, {
        branch: history.branch,
        hasConflicts: whole.kind === "conflict",
    });
    if (whole.kind === "failed") {
        return refused([{ kind: "git-failed", why: whole.why }], { commands });
    }
    const workflows = await leaveWorkflowsOut(github, order, whole);
    const { merge } = workflows;
    const found = { history, plan, merge, ours, killSwitch, mayWrite, workflows };
    const facts = await readSafetyFacts(world, request, found);
    const safety = (0,assess_safety/* assessSafety */.Zo)(facts);
    const isConflictOnly = safety.refusals.every(({ kind }) => kind === "conflict");
    if (merge.kind === "conflict" && merge.marked !== undefined && isConflictOnly) {
        const marked = { ...merge.marked, trees: merge.trees };
        const warned = { ...safety, draft: true, warnings: [...safety.refusals, ...safety.warnings] };
        const ready = {
            ...makeReady(world, request, { history, plan, merge: marked, safety: warned, commands }),
            hasConflicts: true,
        };
        if (request.dryRun)
            return { kind: "planned", ...ready };
        return publishRevert(world, { ready, merge: marked });
    }
    if (safety.refusals.length > 0 || merge.kind !== "merged") {
        if (!request.dryRun)
            await tellOpenRevert(world, request, safety);
        const conflicts = merge.kind === "conflict" ? merge.paths : [];
        return refused(safety.refusals, { commands, conflicts, warnings: safety.warnings });
    }
    const ready = makeReady(world, request, { history, plan, merge, safety, commands });
    if (request.dryRun)
        return { kind: "planned", ...ready };
    return publishRevert(world, { ready, merge });
}
function refused(reasons, more = {}) {
    return { kind: "refused", reasons, conflicts: [], commands: [], warnings: [], ...more };
}
/** Undefined when what failed is that the branch is not there. */
async function ifGone(github, branch, error) {
    const missing = error instanceof errors/* WorldError */.nM && error.status === 404;
    if (!missing || (await github.findBranch(branch)) !== undefined)
        throw error;
}
/**
 * What was deployed decides: where that is another branch than the one that took the commit in (one that is fast-forwarded to
 * it, or merged into it), it is undone there, since the next deploy is from there.
 */
async function otherDeployedBranch(github, { branch, deployedFrom, bad }, takenInto) {
    if (branch !== undefined || takenInto === undefined)
        return undefined;
    if (deployedFrom === undefined || deployedFrom === takenInto)
        return undefined;
    return (await holdsDeployed(github, { branch: deployedFrom, bad })) ? deployedFrom : undefined;
}
/** The branch that took in the bad commit by a pull request: known without asking. */
function mergedInto({ known, bad }) {
    return known?.pulls.get(bad)?.find(({ mergeCommit }) => mergeCommit === bad)?.baseBranch;
}
/** In this environment, or the same commits for another: one revert does for both. */
function undoes({ body }, { environment, bad, good, branch, besides }) {
    if (besides !== undefined) {
        const marker = (0,revert_marker/* parseElsewhereMarker */.G5)(body);
        return marker !== undefined && marker.bad === bad && marker.good === good && marker.on === branch;
    }
    return (0,revert_marker/* parseRevertMarkers */.nL)(body).some((marker) => marker.bad === bad && (marker.environment === environment || marker.good === good));
}
/** An open revert of an earlier deploy is told that a later one is bad too. */
async function tellOpenRevert(world, { environment, bad, besides }, { open }) {
    if (open === undefined || besides !== undefined)
        return;
    const marker = `<!-- deploy-guard:also-bad sha=${bad} -->`;
    const text = `${bad.slice(0, 7)}, deployed to ${environment} since, got worse too. It is not reverted by machine while this is open.`;
    await world.github.ensureComment(open.number, marker, world.hide(text));
}

;// CONCATENATED MODULE: ./lib/stories/respond/answer-with-revert.js











/** Opens the revert that the settings ask for, or says why there is none. */
async function answerWithRevert(world, settings, facts) {
    const { revert } = settings.response;
    if (revert === "off")
        return { kind: "off", why: "response.revert is off" };
    const { previous, sha, wentBackFrom, sameCommit } = facts.report.deploy;
    if (previous === undefined) {
        // A rollback, and what was live already, is not undone by undoing changes.
        const commands = wentBackFrom === undefined && !sameCommit ? commandsWithoutGood(sha) : [];
        return { kind: "refused", reasons: [nothingToGoBackTo(facts.report)], conflicts: [], commands };
    }
    const told = { ...facts, report: (0,redacted_facts/* redactedFacts */.G)(world, facts.report) };
    const request = revertRequest(settings, told, previous.sha);
    return factOf(await revertOnGitHub(world, { ...request, scope: revert }));
}
/**
 * The second revert that is asked for by `response.other-branches: open`: on each other branch that holds the bad commit too, the one
 * that took it in and the default branch, planned and judged there by itself. Linked with the first, and told in the incident.
 */
async function revertElsewhere(world, settings, { labels, ...facts }) {
    const { github } = world;
    const { deploy, revert: first } = facts.report;
    if (!("number" in first) || deploy.previous === undefined)
        return [];
    const { baseBranch, defaultBranch } = await github.readPull(first.number);
    const takenInto = (facts.range?.pulls.get(deploy.sha) ?? []).filter(({ merged }) => merged);
    const main = defaultBranch ?? (await github.readRepository()).defaultBranch;
    const others = new Set([...takenInto.map((pull) => pull.baseBranch), main]);
    others.delete(baseBranch);
    const told = { ...facts, report: (0,redacted_facts/* redactedFacts */.G)(world, facts.report) };
    const request = revertRequest(settings, told, deploy.previous.sha);
    // The first may have undone the whole deploy, since its suspect alone was in conflict: then the second does too.
    const isWhole = settings.response.revert !== "suspect" || first.title.startsWith("Revert deploy ");
    const found = [];
    for (const branch of others) {
        if (!(await holdsDeployed(github, { branch, bad: deploy.sha })))
            continue;
        const outcome = await revertOnGitHub(world, {
            ...request,
            scope: isWhole ? "deploy" : "suspect",
            branch,
            besides: { number: first.number, branch: baseBranch },
        });
        const fact = { branch, revert: factOf(outcome) };
        world.log.line((0,elsewhere_words/* elsewhereLine */.P3)((0,redacted_facts/* redactedFacts */.G)(world, fact)));
        await tellElsewhere(world, fact, { facts, labels });
        found.push(fact);
    }
    return found;
}
/** Names each in the other, and both in the incident. What is there already is left alone. */
async function tellElsewhere({ github, hide, redact }, fact, { facts: { report }, labels }) {
    const { revert: first, incident } = report;
    const { branch, revert: second } = fact;
    if (!("number" in first))
        return;
    if ("number" in second) {
        const [{ body }, pull] = await Promise.all([
            github.readPull(first.number),
            github.readPull(second.number),
        ]);
        const named = (0,elsewhere_words/* bodyWithSecond */.l0)(body, { branch, number: second.number });
        if (named !== body)
            await github.updatePull(first.number, { body: named });
        const missing = labels.filter((label) => !pull.labels.includes(label));
        if (missing.length > 0)
            await github.addLabels(second.number, missing);
    }
    if (!("number" in incident))
        return;
    const marker = (0,elsewhere_words/* elsewhereCommentMarker */.I)(branch);
    const text = `${marker}\n${(0,elsewhere_words/* elsewhereComment */.sR)((0,redacted_facts/* redactedFacts */.G)({ redact }, fact), first.number)}`;
    await github.ensureComment(incident.number, marker, (0,hide_around/* hideAround */.c)(hide, text, [marker]));
}
function nothingToGoBackTo({ deploy }) {
    const why = deploy.previousUnknown ?? "What was live before is not known";
    return { kind: "nothing-to-go-back-to", why };
}
/** Undoing the whole deploy, as a request to GitHub. */
function revertRequest({ response }, { report, range, healthyLater }, good) {
    const { deploy, verdict, dryRun } = report;
    const suspects = report.range?.suspects ?? [];
    const clear = clearSuspect(suspects)?.candidate;
    const since = verdict.onset?.at ?? deploy.deployedAt;
    const chart = (0,signal_table/* worstChart */.YR)(report);
    return {
        environment: deploy.environment,
        good,
        bad: deploy.sha,
        ...(deploy.ref !== undefined && { deployedFrom: deploy.ref }),
        deployedAt: deploy.deployedAt,
        scope: "deploy",
        ...(clear && { suspect: clear.number === undefined ? { sha: clear.sha } : { number: clear.number } }),
        ...(range && { known: { comparison: range.comparison, pulls: range.pulls } }),
        ...(healthyLater !== undefined && { healthyLater }),
        telling: {
            why: `${(0,verdict_words/* headline */.Pl)(report)} since ${(0,time/* clock */.pm)(since)} UTC`,
            evidence: [(0,signal_table/* signalTable */.l9)(report), ...(chart === undefined ? [] : [chart])].join("\n\n"),
            suspects: suspects.map(suspectForRevert),
        },
        response: {
            draft: response.draft,
            conflict: response.conflict,
            maxAgeMs: response.maxAgeMs,
            maxPerDay: response.maxPerDay,
        },
        dryRun,
    };
}
function suspectForRevert(suspect) {
    const { number, sha, title } = suspect.candidate;
    return {
        ...(number !== undefined && { number }),
        sha,
        title,
        reasons: `${(0,suspect_words/* probabilityWords */.fp)(suspect)}: ${(0,suspect_words/* suspectText */.nx)(suspect)}`,
    };
}
function factOf(outcome) {
    switch (outcome.kind) {
        case "opened": {
            const { kind, number, url, title, draft, checks, warnings, notes, authors, pull } = outcome;
            return {
                kind,
                number,
                url,
                title,
                draft,
                checks,
                warnings,
                notes,
                authors,
                pull,
            };
        }
        case "already-open":
            return { ...outcome, checks: [], warnings: [], notes: [] };
        case "planned": {
            const { kind, title, branch, paths, warnings } = outcome;
            return { kind, title, branch, paths: paths.length, warnings };
        }
        case "refused": {
            const { kind, reasons, conflicts, commands } = outcome;
            return { kind, reasons, conflicts, commands };
        }
        case "failed":
            return outcome;
    }
}

// EXTERNAL MODULE: ./lib/stories/respond/attempt.js
var respond_attempt = __webpack_require__(34062);
;// CONCATENATED MODULE: ./lib/report/merge-words.js


/** Rules that a merge by GitHub's own button always meets. */
const metAnyway = new Set(["creation", "deletion", "non_fast_forward"]);
/** What the rules of a branch ask for before a pull request can be merged there; empty when nothing. Classic protections are not among them. */
function mergeWords(rules) {
    const words = [...new Set(rules.flatMap(wordsOf))];
    return words.length === 0 ? "" : `**To merge it**, its branch asks for more: ${words.join("; ")}.`;
}
function wordsOf({ type, parameters }) {
    switch (type) {
        case "pull_request": {
            const count = Number(parameters.required_approving_review_count ?? 0);
            return [
                ...(count > 0 ? [`it needs ${count} approval${count === 1 ? "" : "s"}`] : []),
                ...(parameters.require_code_owner_review === true ? ["a code owner must approve"] : []),
                ...(parameters.required_review_thread_resolution === true ? ["every thread must be resolved"] : []),
            ];
        }
        case "required_status_checks": {
            const names = namesIn(parameters.required_status_checks, "context");
            return [
                `these checks must pass: ${names.map((name) => (0,report_text/* code */.aY)(name, 60)).join(", ") || "those of the ruleset"}`,
            ];
        }
        case "workflows":
            return [
                `required workflows must pass: ${namesIn(parameters.workflows, "path")
                    .map((path) => (0,report_text/* code */.aY)(path, 80))
                    .join(", ")}`,
            ];
        case "required_deployments": {
            const names = Array.isArray(parameters.required_deployment_environments)
                ? parameters.required_deployment_environments.map(String)
                : [];
            return [`it must have been deployed to ${names.map((name) => (0,report_text/* code */.aY)(name, 60)).join(", ")} before`];
        }
        case "merge_queue":
            return ['it goes through the merge queue: press "Merge when ready"'];
        case "required_signatures":
            return ["signed commits only: merge or squash it on GitHub's page, which signs"];
        case "required_linear_history":
            return ["no merge commits: squash or rebase it"];
        case "update":
            return ["only those who may bypass the branch's rules can merge"];
        default:
            return metAnyway.has(type) ? [] : [`the rule ${(0,report_text/* escapeMarkdown */.FV)(type.replaceAll("_", " "), 60)}`];
    }
}
function namesIn(list, key) {
    if (!Array.isArray(list))
        return [];
    return list
        .map((item) => (0,records/* memberOf */.C5)(item, key))
        .filter((name) => typeof name === "string")
        .slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/stories/respond/complete-revert.js




/** Hidden in the body once everything was done for this environment, so that a later run knows what is left to do. */
function completeMarker(environment) {
    return `<!-- deploy-guard:complete env=${encodeURIComponent(environment.toWellFormed())} -->`;
}
/** What the revert of this answer lacks once the incident is open. */
async function completeAnswer(world, { response, integrations }, { report, labels }) {
    const { revert, incident, deploy, failing, range } = report;
    if ((revert.kind !== "opened" && revert.kind !== "already-open") || deploy.previous === undefined)
        return [];
    const authors = revert.authors ??
        (range?.suspects ?? []).flatMap(({ candidate: { author, authorIsBot } }) => author === undefined || authorIsBot ? [] : [author]);
    const owners = failing.flatMap((name) => integrations[name]?.owners ?? []);
    return completeRevert(world, revert, {
        environment: deploy.environment,
        bad: deploy.sha,
        good: deploy.previous.sha,
        incident: "number" in incident ? incident.number : undefined,
        labels,
        reviewers: [...response.reviewers, ...owners, ...authors],
        // What is to be checked first is merged by itself once that has passed.
        autoMerge: response.verify === undefined ? response.autoMerge : undefined,
    });
}
/**
 * Adds to the revert what could wait until the incident was open: its number, labels, reviewers, merging by itself, and what
 * its branch asks for before it can be merged. Each gets its turn; what an earlier run did not get done is done now. Nothing
 * is asked or written when all of it is there. Answers what went wrong.
 */
async function completeRevert({ github, hide }, revert, wanted) {
    const { number } = revert;
    const { body, baseBranch, draft, nodeId } = revert.pull ?? (await github.readPull(number));
    const { environment, labels, reviewers, autoMerge, incident } = wanted;
    const failures = [];
    let isComplete = true;
    const step = async (what, act) => {
        try {
            await act();
        }
        catch (error) {
            if (!(error instanceof errors/* WorldError */.nM))
                throw error;
            failures.push(`${what}: ${error.message}`);
            // What GitHub has refused it refuses again; where it stumbled, the next run tries again.
            if ((0,explain/* isUnclear */.Z)(error))
                isComplete = false;
        }
    };
    const marker = completeMarker(environment);
    if (!body.includes(marker)) {
        if (labels.length > 0)
            await step("the revert's labels could not be added", () => github.addLabels(number, labels));
        await step("nobody could be asked to review the revert", async () => {
            const { refused } = await github.requestReviewers(number, whomToAsk(reviewers));
            if (refused.length > 0)
                failures.push(`could not be asked to review the revert: ${refused.join(", ")}`);
        });
        if (autoMerge !== undefined && !draft) {
            await step("the revert's merging by itself could not be switched on", () => github.enableAutoMerge(nodeId, autoMerge));
        }
    }
    const [first = "", ...rest] = body.split("\n\n");
    const isOwn = (0,revert_marker/* parseRevertMarkers */.nL)(body).some((known) => known.environment === environment);
    const words = incident === undefined ? "" : `Incident: #${incident}.`;
    const elsewhere = `It is bad in ${hide(environment)} too.`;
    const added = [isOwn ? "" : elsewhere, words].filter((text) => text !== "" && !body.includes(text));
    const afterMarker = rest.findIndex((text) => (0,revert_marker/* parseRevertMarkers */.nL)(text).length > 0) + 1;
    const hasIncident = words !== "" && added.includes(words);
    const paragraphs = [
        [first, ...added].join(" "),
        ...(isComplete && !body.includes(marker) ? [marker] : []),
        // Once: the rules are the branch's, whatever the environment.
        ...(hasIncident && isOwn ? [hide(mergeWords(await findRules(github, baseBranch)))] : []).filter(Boolean),
        ...(isOwn ? rest : rest.toSpliced(afterMarker, 0, (0,revert_marker/* revertMarker */.VE)(wanted))),
    ];
    const whole = paragraphs.join("\n\n");
    if (whole !== body) {
        await step("the revert does not name the incident", () => github.updatePull(number, { body: whole }));
    }
    return failures;
}
/** What can't be read costs the sentence about it. */
async function findRules(github, branch) {
    try {
        return (await github.findBranchRules(branch)) ?? [];
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.nM)
            return [];
        throw error;
    }
}
function whomToAsk(reviewers) {
    const names = [...new Set(reviewers.map((name) => name.replace(/^@/u, "")))];
    return {
        users: names.filter((name) => !name.includes("/")),
        teams: names.filter((name) => name.includes("/")).map((name) => name.slice(name.indexOf("/") + 1)),
    };
}

// EXTERNAL MODULE: ./lib/report/check-words.js
var check_words = __webpack_require__(52382);
// EXTERNAL MODULE: ./lib/review/matching.js
var matching = __webpack_require__(15721);
;// CONCATENATED MODULE: ./lib/stories/respond/failing-integration.js




/** What the settings say of an integration, as questions that a change can be asked. */
function failingIntegration(name, { config, code, keys, packages, hosts, }) {
    const configured = config.map(matching/* pathMatcher */.kZ);
    const called = code.map(matching/* pathMatcher */.kZ);
    // A pattern of a whole path, `payments.stripe.**`, says nothing of a single word in a line.
    const words = keys.filter((pattern) => !pattern.includes("."));
    return {
        name,
        configures: (path) => configured.some((matches) => matches(path)),
        calls: (path) => called.some((matches) => matches(path)),
        names: (word) => words.some((pattern) => (0,matching/* matchesText */.Fm)(pattern, word)),
        sets: (key) => keys.some((pattern) => (0,matching/* matchesKey */.vV)(pattern, (0,matching/* keyNames */.mu)(key))),
        packages,
        hosts,
    };
}
/** Those that the alarming signals belong to, each once. */
function failingIntegrations({ integrations }, { verdict, signals }) {
    const names = (0,verdict_words/* alarming */.W7)(verdict).map(({ name }) => signals.find((signal) => signal.name === name)?.integration);
    return [...new Set(names.filter((name) => name !== undefined))].flatMap((name) => {
        const own = integrations[name];
        return own === undefined ? [] : [failingIntegration(name, own)];
    });
}
/** What the alarming signals know, for the changes to be held against. */
function whatFails({ verdict, signals }, integrations) {
    const names = (0,verdict_words/* alarming */.W7)(verdict).map(({ name }) => name);
    const words = signals
        .filter(({ name }) => names.includes(name))
        .map(({ name, queries, lastFailure, what }) => ({
        name,
        queries,
        failure: lastFailure === undefined ? undefined : (0,check_words/* checkFailureWords */.K)(lastFailure),
        isLatency: what === "latency",
    }));
    return failingSignal(words, integrations);
}

// EXTERNAL MODULE: ./lib/stories/respond/follow-revert.js + 2 modules
var follow_revert = __webpack_require__(77263);
// EXTERNAL MODULE: ./lib/incident/record/first-record.js
var first_record = __webpack_require__(72244);
// EXTERNAL MODULE: ./lib/incident/record/record.js
var record_record = __webpack_require__(30905);
// EXTERNAL MODULE: ./lib/incident/record/severity.js
var severity = __webpack_require__(97631);
;// CONCATENATED MODULE: ./lib/incident/timeline.js
/** What happened, oldest first. */
function timeline(facts) {
    const { deploy, liveSince, onset, decidedAt, revert, vendors, merged } = facts;
    const moments = [];
    const add = (at, source, what) => void moments.push({ at, source, what });
    for (const { at, number, title } of merged)
        add(at, "GitHub", { kind: "merged", number, title });
    const { sha, environment, found } = deploy;
    add(deploy.deployedAt, found, { kind: "deployed", sha, environment });
    if (deploy.rolloutAt !== undefined)
        add(deploy.rolloutAt, found, { kind: "rollout-began" });
    if (liveSince !== undefined && liveSince !== deploy.deployedAt)
        add(liveSince, "live check", { kind: "live" });
    if (onset !== undefined)
        add(onset.at, "readings", { kind: "got-worse" });
    for (const { at, vendor, said } of vendors)
        add(at, "vendor", { kind: "vendor-said", vendor, said });
    add(decidedAt, "deploy-guard", { kind: "certain" });
    if (revert !== undefined) {
        const kind = revert.kind === "opened" ? "revert-opened" : "revert-was-open";
        add(revert.at, "deploy-guard", { kind, number: revert.number });
    }
    return moments.sort((a, b) => a.at - b.at);
}

// EXTERNAL MODULE: ./lib/report/incident-body.js + 1 modules
var incident_body = __webpack_require__(56923);
;// CONCATENATED MODULE: ./lib/report/late-revert.js




const lateRevertMarker = "<!-- deploy-guard:late-revert -->";
/** For an incident whose own run could not open the revert. */
function lateRevertComment(revert) {
    return `${lateRevertMarker}\n${sentence(revert)} What is said above about doing it by hand is not needed any more.`;
}
/** Named on top, below the hidden marker, whatever people have written since. */
function bodyWithRevert(body, revert) {
    const [marker = "", ...rest] = body.split("\n");
    return [marker, sentence(revert), "", ...rest].join("\n");
}
function sentence({ number, title, draft }) {
    const todo = draft ? "look at it, then merge it" : "merge it";
    return `**The revert is open now: #${number}** ${(0,report_text/* escapeMarkdown */.FV)(title)}: ${todo}, then deploy.`;
}
/** A title that people have not edited says what is to be done. */
function titleWithRevert(title, revert) {
    const told = [": see why", "could not be opened"].find((end) => title.endsWith(end));
    const cut = title.lastIndexOf(" — ");
    return told === undefined || cut < 0 ? title : `${title.slice(0, cut)}${(0,incident_body/* revertInTitle */.W7)(revert)}`;
}
function reopenedMarker(deployedAt) {
    return `<!-- deploy-guard:reopened at=${deployedAt} -->`;
}
/** For an incident that was closed, when the same commit is live again and bad again. */
function reopenedComment({ deploy, verdict, runUrl }) {
    const run = runUrl === undefined ? "" : ` ([this run](${runUrl}))`;
    return `${reopenedMarker(deploy.deployedAt)}\n**Again**: ${(0,text_names/* sha7 */.go)(deploy.sha)} was deployed once more at ${(0,time/* clock */.pm)(deploy.deployedAt)} UTC, and it got worse again: ${(0,report_text/* escapeMarkdown */.FV)(verdict.reason, 600)}${run}`;
}

// EXTERNAL MODULE: ./lib/report/record-block.js
var record_block = __webpack_require__(51265);
;// CONCATENATED MODULE: ./lib/stories/respond/claim-incident.js



/** How long the run that has the turn is given to open it: together ten seconds. */
const waitsMs = [1_000, 2_000, 3_000, 4_000];
/** Runs that may die with their turn before nobody waits any more. */
const mostTurns = 3;
/**
 * Whose turn it is to open the incident of a deploy, by a ref that only one run can make: runs at the same time would open
 * one each, and everybody would be notified of all of them. Who comes second waits for the first one's incident, and takes
 * the next turn where it does not come, since that run was killed.
 */
async function claimIncident(world, deploy) {
    const { github } = world;
    for (let turn = 1; turn <= mostTurns; turn++) {
        const claim = (0,revert_marker/* incidentClaim */.pk)(deploy.environment, deploy.sha, turn);
        const isWon = await github.swapRef(claim, { from: undefined, to: deploy.sha }).catch((error) => {
            // Without the right to make refs there is no taking turns.
            if (error instanceof errors/* WorldError */.nM)
                return undefined;
            throw error;
        });
        if (isWon === true && turn === 1)
            return { kind: "ours", alone: true };
        const incident = isWon === false ? await awaitIncident(world, deploy) : await (0,find_incident/* findIncident */.O)(github, deploy);
        if (incident !== undefined)
            return { kind: "known", incident };
        if (isWon !== false)
            return { kind: "ours", alone: false };
    }
    return { kind: "ours", alone: false };
}
async function awaitIncident({ github, sleep }, deploy) {
    for (const wait of waitsMs) {
        const incident = await (0,find_incident/* findIncident */.O)(github, deploy);
        if (incident !== undefined)
            return incident;
        await sleep(wait);
    }
    return (0,find_incident/* findIncident */.O)(github, deploy);
}

;// CONCATENATED MODULE: ./lib/stories/respond/open-incident.js















/** Assignees that GitHub takes. */
const mostAssignees = 10;
/** After this long, a run that waited for this one may have given it up for dead. */
const longMs = 8_000;
/** Opens the incident, or finds the one that an earlier run has opened for this deploy. */
async function openIncident(world, settings, { report, labels }) {
    const { response, integrations, incident } = settings;
    const { deploy, dryRun, failing } = report;
    if (!response.incident)
        return { kind: "off", why: "response.incident is false" };
    const title = world.hide((0,incident_body/* incidentTitle */.Bl)((0,redacted_facts/* redactedFacts */.G)(world, report)));
    if (dryRun)
        return { kind: "planned", title };
    const turn = await claimIncident(world, deploy);
    if (turn.kind === "known")
        return goOn(world, settings, { report, incident: turn.incident });
    const begun = world.now();
    report.answeredAt = begun;
    const marker = (0,incident_body/* incidentMarker */.X9)(deploy.environment, deploy.sha);
    const owners = new Set(failing.flatMap((name) => integrations[name]?.owners ?? []));
    const people = [...owners].filter((owner) => !owner.includes("/")).map((owner) => owner.replace(/^@/u, ""));
    const shown = (0,redacted_facts/* redactedFacts */.G)(world, report);
    const record = recordOf(world, settings, shown);
    const { number, url, unassigned } = await world.github.createIssue({
        title,
        body: (0,hide_around/* hideAround */.c)(world.hide, (0,incident_body/* incidentBody */.Ty)(shown, { record, state: (0,record_record/* stateOf */.L4)(record), commands: incident !== undefined }), [marker, (0,record_block/* recordBlock */.xK)(record)]),
        labels: [...labels, "incident"],
        assignees: people.slice(0, mostAssignees),
    });
    const left = [...unassigned, ...people.slice(mostAssignees)];
    if (left.length > 0)
        report.failures.push(`could not be assigned to the incident: ${left.join(", ")}`);
    if (turn.alone && world.now() - begun < longMs)
        return { kind: "opened", number, url };
    const first = await findFirst(world, report, number);
    if (first === undefined)
        return { kind: "opened", number, url };
    await world.github.updateIssue(number, { state: "closed" });
    return { kind: "already-open", number: first.number, url: first.url };
}
/** An earlier run has opened it: it is told of a revert that it does not know, and reopened when the same commit went bad anew. */
async function goOn(world, settings, { report, incident }) {
    const { github, hide } = world;
    const { deploy } = report;
    const shown = (0,redacted_facts/* redactedFacts */.G)(world, report);
    const { revert } = shown;
    const { number, url, body, title, closedAt } = incident;
    const attempt = (0,respond_attempt/* attempter */.N)(world.log);
    const entries = [];
    const fail = (message) => void report.failures.push(`the incident was not told: ${message}`);
    if (incident.state === "closed" && closedAt !== undefined && closedAt < deploy.deployedAt) {
        const marker = reopenedMarker(deploy.deployedAt);
        const entry = (0,first_record/* entryOf */.M)({ kind: "bad-again", sha: deploy.sha }, deploy.deployedAt);
        entries.push({ ...entry, id: `${entry.id}:${deploy.deployedAt}` });
        const comment = reopenedComment(shown);
        await attempt("telling the incident", async () => void (await github.ensureComment(number, marker, withEntry(hide, comment, entries.at(-1)))), fail);
    }
    if ((revert.kind === "opened" || revert.kind === "already-open") && !names(body, revert.number)) {
        const change = { title: hide(titleWithRevert(title, revert)), body: bodyWithRevert(body, revert) };
        entries.push((0,first_record/* entryOf */.M)({ kind: "revert-opened", number: revert.number }, report.answeredAt));
        await attempt("telling the incident of the revert", async () => void (await github.updateIssue(number, change)), fail);
        const comment = lateRevertComment(revert);
        await attempt("telling the incident of the revert", async () => void (await github.ensureComment(number, lateRevertMarker, withEntry(hide, comment, entries.at(-1)))), fail);
    }
    if (entries.length > 0) {
        await attempt("writing the incident's record", async () => void (await (0,change_incident/* changeIncident */.z)(world, { number, entries, settings })), fail);
    }
    return { kind: "already-open", number, url };
}
/** A comment with what it tells hidden in it, for a record that has to be made anew. */
function withEntry(hide, comment, entry) {
    return `${hide(comment)}\n${(0,record_block/* entryMarker */.L1)(entry)}`;
}
/** What is known as the incident is opened. `report` is without secrets. */
function recordOf(world, { signals, integrations }, report) {
    const harms = (0,verdict_words/* alarming */.W7)(report.verdict).map(({ name, kind, after }) => {
        const facts = report.signals.find((signal) => signal.name === name);
        const critical = facts?.integration === undefined ? signals[name]?.critical : integrations[facts.integration]?.critical;
        return {
            critical: critical === true,
            slow: facts?.what === "latency",
            ...(kind === "ratio" && { share: after.rate }),
        };
    });
    return (0,first_record/* firstRecord */.E)(report.deploy, {
        moments: timeline(factsOf(report)).map((moment) => ({ ...moment, source: world.hide(moment.source) })),
        severity: (0,severity/* severityOf */.x)(harms, report.verdict),
        openedAt: report.answeredAt,
    });
}
function names(body, number) {
    return new RegExp(`#${number}(?!\\d)`, "u").test(body);
}
/** The one that a run beside this one has opened meanwhile, if it came first. */
async function findFirst({ github, log }, { deploy }, own) {
    try {
        const first = await (0,find_incident/* findIncident */.O)(github, deploy);
        return first !== undefined && first.number < own ? first : undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        log.warning(`whether another run has opened this incident too is not known: ${error.message}`);
        return undefined;
    }
}
function factsOf({ deploy, live, verdict, revert, vendors, range, answeredAt }) {
    const opened = revert.kind === "opened" || revert.kind === "already-open" ? revert : undefined;
    return {
        deploy,
        ...(live !== undefined && { liveSince: live.since }),
        ...(verdict.onset !== undefined && { onset: verdict.onset }),
        decidedAt: verdict.decidedAt,
        ...(opened && { revert: { at: answeredAt, number: opened.number, kind: opened.kind } }),
        vendors,
        merged: (range?.suspects ?? []).flatMap(({ candidate: { number, title, mergedAt } }) => number === undefined || mergedAt === undefined ? [] : [{ at: mergedAt, number, title }]),
    };
}

;// CONCATENATED MODULE: ./lib/incident/tree-proof.js
const fine = new Set(["success", "neutral", "skipped"]);
/** Whether merging a revert makes exactly the files on which checks have passed before. */
function proveTree({ tree, goodTree, isOnTip, checks }) {
    if (tree !== goodTree)
        return { kind: "not-the-same" };
    if (!isOnTip)
        return { kind: "moved" };
    const bad = checks.filter(({ conclusion }) => !fine.has(conclusion ?? "running")).map(({ name }) => name);
    if (bad.length > 0)
        return { kind: "did-not-pass", names: bad };
    const passed = checks.filter(({ conclusion }) => conclusion === "success").length;
    return passed === 0 ? { kind: "no-checks" } : { kind: "proven", passed };
}

;// CONCATENATED MODULE: ./lib/stories/respond/prove-revert.js


/** By this name rules know it. */
const proofContext = "deploy-guard / proven tree";
/** Statuses of ours say nothing of the files. */
const ours = /^deploy-guard \//u;
/**
 * Sets a status on a revert's head where merging it makes exactly the files of a commit on which checks passed, so that rules may
 * let it through at once. Without proof there is no status: what waits for one waits. Asks again before it says so; a second run
 * says the same.
 */
async function proveRevert({ github }, { number, good }) {
    const pull = await github.readPull(number);
    const [head, before, base] = await Promise.all([
        github.readCommit(pull.headSha),
        github.readCommit(good),
        github.findBranch(pull.baseBranch),
    ]);
    const facts = {
        tree: head.tree,
        goodTree: before.tree,
        isOnTip: head.parents.length === 1 && head.parents[0] === base?.sha,
    };
    const early = proveTree({ ...facts, checks: [{ name: "", conclusion: "success" }] });
    if (early.kind !== "proven")
        return early;
    const [statuses, runs] = await Promise.all([github.readStatuses(good), github.readCheckRuns(good)]);
    // Newest first: the first of each name is what it is now.
    const newest = [...new Map(statuses.toReversed().map((status) => [status.context, status])).values()];
    const checks = [
        ...newest.map(({ context, state }) => ({ name: context, conclusion: state })),
        ...runs,
    ].filter(({ name }) => !ours.test(name));
    const proof = proveTree({ ...facts, checks });
    if (proof.kind === "proven")
        await github.createStatus(pull.headSha, {
            state: "success",
            context: proofContext,
            description: proofStatus(proof, good),
        });
    return proof;
}

// EXTERNAL MODULE: ./lib/review/integrations/integration-class.js
var integration_class = __webpack_require__(205);
;// CONCATENATED MODULE: ./lib/stories/respond/read-candidate-settings.js


/** Read of all changes together, before and after, in few requests. */
const read_candidate_settings_mostFiles = 40;
const mostBytes = 100_000;
/**
 * The changes with the settings that each of them changes by key, and what a review finds risky in them about what fails: in
 * files that are shared by many integrations a line does not say whose it is. Nothing is read where there is only one change.
 */
async function readCandidateSettings(world, candidates, { settings, failing }) {
    // The parsers are large, and only a regression needs them.
    const [{ readChangedFile }, { assessChanges }, { canMatter }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7211), __webpack_require__.e(4466), __webpack_require__.e(530), __webpack_require__.e(2088), __webpack_require__.e(4134), __webpack_require__.e(8690), __webpack_require__.e(5915), __webpack_require__.e(6240), __webpack_require__.e(7978)]).then(__webpack_require__.bind(__webpack_require__, 87978)),
        Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(4134), __webpack_require__.e(5915), __webpack_require__.e(6728)]).then(__webpack_require__.bind(__webpack_require__, 25915)),
        Promise.all(/* import() */[__webpack_require__.e(4466), __webpack_require__.e(8690), __webpack_require__.e(5932)]).then(__webpack_require__.bind(__webpack_require__, 18690)),
    ]);
    const wanted = candidates
        .flatMap((candidate) => {
        const { parent } = candidate;
        if (parent === undefined)
            return [];
        return candidate.files
            .filter(({ path }) => fileKind(path) === "live" && canMatter(path))
            .map(({ path, previousPath }) => ({ candidate, parent, path, previousPath }));
    })
        .slice(0, read_candidate_settings_mostFiles);
    if (candidates.length < 2 || wanted.length === 0)
        return [...candidates];
    const texts = await world.github.readVersions(wanted.flatMap(({ candidate: { sha }, parent, path, previousPath }) => [
        { ref: parent, path: previousPath ?? path },
        { ref: sha, path },
    ]), mostBytes);
    const read = new Map();
    wanted.forEach(({ candidate, path, previousPath }, at) => {
        const [before, after] = texts.slice(2 * at, 2 * at + 2);
        if (before === undefined && after === undefined)
            return;
        const file = readChangedFile({
            path,
            ...(previousPath !== undefined && { previousPath }),
            ...(before !== undefined && { before }),
            ...(after !== undefined && { after }),
        });
        read.set(candidate, [...(read.get(candidate) ?? []), file]);
    });
    const integrations = failing.flatMap(({ name }) => {
        const own = settings.integrations[name];
        return own === undefined ? [] : [integrationOf(name, own)];
    });
    return candidates.map((candidate) => {
        const files = read.get(candidate) ?? [];
        if (files.length === 0)
            return candidate;
        const { findings } = assessChanges({
            files,
            paths: candidate.files.map(({ path }) => path),
            integrations,
            settings: {},
        });
        const risks = findings.flatMap(({ integration, rule, severity }) => integration === undefined ? [] : [{ integration, rule, severity }]);
        const keysOf = (path) => files
            .filter((file) => file.path === path)
            .flatMap(({ changes }) => changes.filter(({ from }) => from === "config").map(({ key }) => key));
        return {
            ...candidate,
            risks,
            files: candidate.files.map((file) => ({ ...file, keys: keysOf(file.path) })),
        };
    });
}
function integrationOf(id, { critical, owners, config, keys, packages, hosts, code }) {
    return {
        id,
        name: id,
        class: (0,integration_class/* classOf */.Kl)(id),
        critical,
        owners,
        require: "any",
        config,
        keys,
        packages,
        hosts,
        sandboxHosts: [],
        code,
        evidence: [],
    };
}

;// CONCATENATED MODULE: ./lib/stories/respond/read-changed-settings.js
const read_changed_settings_mostFiles = 20;
const read_changed_settings_mostBytes = 200_000;
/**
 * Which settings in the configuration of the failing integrations this deploy changed, by key; values redacted. One
 * request, and none when no such file was touched.
 */
async function readChangedSettings(world, { range, deploy }, integrations) {
    const { previous, sha } = deploy;
    const ofIntegration = (path) => integrations.find(({ configures }) => configures(path));
    const files = range.comparison.files
        .flatMap(({ path, previousPath }) => {
        const integration = ofIntegration(path)?.name;
        return integration === undefined ? [] : [{ integration, path, previousPath }];
    })
        .slice(0, read_changed_settings_mostFiles);
    if (previous === undefined || files.length === 0)
        return [];
    // The parsers are large, and only a regression needs them.
    const [{ diffFile }, { keyText }, { redactChange, redactKey }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7211), __webpack_require__.e(4466), __webpack_require__.e(530), __webpack_require__.e(8690), __webpack_require__.e(6240), __webpack_require__.e(3551)]).then(__webpack_require__.bind(__webpack_require__, 66240)),
        __webpack_require__.e(/* import() */ 1170).then(__webpack_require__.bind(__webpack_require__, 5932)),
        __webpack_require__.e(/* import() */ 4134).then(__webpack_require__.bind(__webpack_require__, 24134)),
    ]);
    const texts = await world.github.readVersions(files.flatMap(({ path, previousPath }) => [
        { ref: previous.sha, path: previousPath ?? path },
        { ref: sha, path },
    ]), read_changed_settings_mostBytes);
    return files.flatMap(({ integration, path, previousPath }, at) => {
        const [old, now] = texts.slice(2 * at, 2 * at + 2);
        const { changes } = diffFile({
            path,
            ...(previousPath !== undefined && { previousPath }),
            ...(old !== undefined && { before: old }),
            ...(now !== undefined && { after: now }),
        });
        return changes.map((change) => ({
            integration,
            file: path,
            line: change.line,
            key: keyText(redactKey(change.key)),
            ...redactChange(change.before?.value, change.after?.value, change.key),
        }));
    });
}

// EXTERNAL MODULE: ./lib/report/recovery-comment.js
var recovery_comment = __webpack_require__(2219);
;// CONCATENATED MODULE: ./lib/revert/assess-rollback.js
/** What speaks against a revert for reasons that lie in the branch alone: going back to what was live needs no merge. */
const branchOnly = new Set([
    "conflict",
    "workflow-files",
    "workflow-file",
    "revert-open",
    "bot-author",
    "lock-file",
    "generated-code",
]);
/**
 * Why the commit before must not be made live again by a machine, from what was found for the revert of the whole deploy:
 * its refusals, and what a person would have to look at, such as a migration that has run.
 */
function rollbackRefusals(reasons) {
    return reasons.filter(({ kind }) => !branchOnly.has(kind));
}

// EXTERNAL MODULE: ./lib/stories/signals/open-signals.js + 1 modules
var open_signals = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/stories/watch/ask-vendors.js + 1 modules
var ask_vendors = __webpack_require__(52492);
// EXTERNAL MODULE: ./lib/stories/watch/deploys-after.js
var deploys_after = __webpack_require__(38990);
// EXTERNAL MODULE: ./lib/stories/watch/watch-deploy.js + 3 modules
var watch_deploy = __webpack_require__(62591);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/stories/deploy/read-past.js
var read_past = __webpack_require__(73814);
// EXTERNAL MODULE: ./lib/stories/watch/await-live.js
var await_live = __webpack_require__(61234);
;// CONCATENATED MODULE: ./lib/stories/respond/await-rollback.js







/** GitHub's clock and ours. */
const clocksApartMs = 30_000;
/** Waits until `good` is live again, as its deployment and, where asked for, the live check say; or for as long as was asked. */
async function awaitRollback(world, settings, wanted) {
    const { rollback } = settings.response;
    const deadline = world.now() + rollback.wait;
    for (;;) {
        const found = await await_rollback_look(world, rollback, wanted).catch((error) => {
            if (!(error instanceof errors/* WorldError */.nM))
                throw error;
            world.log.warning(`waiting for the rollback: ${error.message}`);
            return undefined;
        });
        if (found?.kind === "not-live")
            return found;
        if (found !== undefined) {
            const liveness = await (0,await_live/* awaitLive */.l)(world, settings, found.deploy);
            if (liveness.kind === "never") {
                return { kind: "not-live", why: `${(0,text_names/* sha7 */.go)(wanted.good)} does not answer: ${liveness.why}` };
            }
            const deployedAt = liveness.kind === "live" ? liveness.since : found.deploy.deployedAt;
            return { ...found, deploy: { ...found.deploy, deployedAt } };
        }
        const left = deadline - world.now();
        if (left <= 0) {
            const { good, deploy } = wanted;
            const why = `no deployment of ${(0,text_names/* sha7 */.go)(good)} to ${deploy.environment} was live within ${(0,duration/* duration */.p)(rollback.wait / 1_000)}`;
            return { kind: "not-live", why };
        }
        await world.sleep(Math.min(settings.watch.interval, left));
    }
}
/** Undefined while it is still to come. */
async function await_rollback_look(world, rollback, { deploy, good, startedAt }) {
    const after = await (0,deploys_after/* deploysAfter */.d)(world, deploy);
    for (const deployment of after) {
        if (!(await isRollback(world, rollback, { deployment, good, startedAt })))
            continue;
        const record = await (0,read_past/* readRecord */.aE)(world, deployment);
        if ((0,incident_deployment/* isUnderWay */.gn)(record))
            return undefined;
        const since = (0,incident_deployment/* liveSince */.dR)(record, world.now());
        if (since === undefined) {
            return { kind: "not-live", why: `deployment ${record.id} of it is ${record.statuses[0]?.state}` };
        }
        const { id } = record;
        const back = { environment: deploy.environment, sha: good, deployedAt: since, deploymentId: id };
        return {
            kind: "live",
            deploy: { ...back, found: `deployment ${id}` },
            deploysAt: [...after.map(({ createdAt }) => createdAt), deploy.deployedAt],
        };
    }
    return undefined;
}
/**
 * A deployment of the good commit. Or one by a run of the workflow that was started: the deployment that GitHub makes for
 * a job names the commit of the run, whatever the job has checked out.
 */
async function isRollback(world, rollback, { deployment, good, startedAt }) {
    if (deployment.sha === good)
        return true;
    if (startedAt === undefined || deployment.createdAt < startedAt - clocksApartMs)
        return false;
    const { runId } = await (0,read_past/* readRecord */.aE)(world, deployment);
    // The job of this guard has a deployment of its own.
    if (runId === undefined || String(runId) === world.env.GITHUB_RUN_ID)
        return false;
    try {
        const { event, path } = await world.github.readRun(runId);
        return rollback.workflow === undefined
            ? event === "repository_dispatch"
            : event === "workflow_dispatch" && path.endsWith(`/${rollback.workflow}`);
    }
    catch (error) {
        // Without `actions: read` only the commit tells.
        if (error instanceof errors/* WorldError */.nM)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/stories/respond/roll-back.js




















/**
 * Deploys the last good commit again by the user's own workflow, once per deploy, waits until it is live, judges it
 * against the time before the bad deploy, and writes into the incident what became of it.
 */
async function rollBack(world, settings, facts) {
    const { deploy, incident, failures, dryRun } = facts.report;
    const { rollback } = settings.response;
    // What can't be told must not stop what has been started.
    const tell = (marker, text) => (0,respond_attempt/* attempter */.N)(world.log)("telling the incident of the rollback", async () => {
        if (!("number" in incident))
            return;
        const shown = (0,hide_around/* hideAround */.c)(world.hide, text, [marker]);
        await world.github.ensureComment(incident.number, marker, shown);
    }, (message) => void failures.push(`the incident was not told of the rollback: ${message}`));
    const give = async (fact, marker = rollback_comment/* rollbackMarker */.j2) => {
        await tell(marker, (0,rollback_comment/* noRollback */.aj)((0,redacted_facts/* redactedFacts */.G)(world, fact)));
        return fact;
    };
    const good = deploy.previous?.sha;
    if (good === undefined)
        return { kind: "refused", reasons: [nothingToGoBackTo(facts.report)] };
    const what = (0,rollback_comment/* rollbackName */.Ot)(rollback);
    if (dryRun)
        return { kind: "planned", what, good };
    const begun = await begin(world, settings, { ...facts, good });
    if (begun.kind === "refused" || begun.kind === "failed")
        return give(begun);
    if (begun.kind === "started") {
        world.log.line(`rolling back to ${(0,text_names/* sha7 */.go)(good)}: ${what} was started`);
        await tell(rollback_comment/* rollbackMarker */.j2, (0,rollback_comment/* rollbackStarted */.Y4)(what, good));
    }
    else {
        world.log.line(`an earlier run has begun the rollback to ${(0,text_names/* sha7 */.go)(good)}: it is not started again`);
    }
    const arrival = await awaitRollback(world, settings, {
        deploy,
        good,
        startedAt: begun.kind === "started" ? begun.at : undefined,
    });
    if (arrival.kind === "not-live") {
        return give({ kind: "not-live", what, good, why: arrival.why }, (0,recovery_comment/* recoveryMarker */.I)(good));
    }
    const after = await watchAgain(world, settings, { report: facts.report, ...arrival });
    await (0,respond_attempt/* attempter */.N)(world.log)("telling the incident of the rollback", async () => {
        if ("number" in incident)
            await (0,follow_revert/* tellIncident */.eK)(world, settings, { report: after, undone: deploy });
    }, (message) => void failures.push(`the incident was not told of the rollback: ${message}`));
    const { verdict, reason } = after.verdict;
    return { kind: "live", what, good, verdict, reason };
}
/** Asks whether it is safe, takes the one turn that there is for this deploy, and starts it. */
async function begin(world, settings, { good, ...facts }) {
    const { github } = world;
    const { deploy } = facts.report;
    const what = (0,rollback_comment/* rollbackName */.Ot)(settings.response.rollback);
    const claim = (0,revert_marker/* rollbackClaim */.D0)(deploy.environment, deploy.sha);
    try {
        if ((await github.findRef(claim)) !== undefined)
            return { kind: "earlier" };
        const reasons = await refusals(world, settings, { good, ...facts });
        if (reasons.length > 0)
            return { kind: "refused", reasons };
        const start = await starter(world, settings.response.rollback, deploy);
        // A second rollback is a second deploy, so the turn is taken first, by a ref that only one run can make. A run that
        // dies right after it leaves a rollback that never began, which the next one reports: better than one too many.
        if (!(await github.swapRef(claim, { from: undefined, to: deploy.sha })))
            return { kind: "earlier" };
        const at = world.now();
        await start().catch(async (error) => {
            // Its answer got lost, and GitHub may have taken it: what goes live will tell.
            if (!(0,explain/* isUnclear */.Z)(error)) {
                await giveBack(world, claim);
                throw error;
            }
            world.log.warning(`the rollback: ${(0,errors/* messageOf */.bD)(error)}`);
        });
        return { kind: "started", at };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        return { kind: "failed", what, message: error.message };
    }
}
/** What GitHub refused did not begin, so another run may, once the cause is mended. */
async function giveBack({ github, log }, claim) {
    try {
        await github.deleteRef(claim);
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        log.warning(`the turn to roll back could not be given back: ${error.message}`);
    }
}
/** Why the good commit must not be made live again by a machine: the questions of a revert of the whole deploy, as of now. */
async function refusals(world, settings, { good, ...facts }) {
    const { deploy } = facts.report;
    const later = (await (0,deploys_after/* deploysAfter */.d)(world, deploy)).find(({ sha }) => sha !== deploy.sha);
    if (later !== undefined) {
        return [{ kind: "deployed-since", sha: later.sha, deployment: later.id }];
    }
    const request = revertRequest(settings, facts, good);
    const outcome = await revertOnGitHub(world, { ...request, dryRun: true, evenIfOpen: true });
    if (outcome.kind !== "planned" && outcome.kind !== "refused")
        return [{ kind: "not-known" }];
    const against = [...(outcome.kind === "refused" ? outcome.reasons : []), ...outcome.warnings];
    return rollbackRefusals(against);
}
/** Everything that has to be asked for is asked before the turn is taken. */
async function starter({ github }, { workflow, ref, inputs, event, payload }, deploy) {
    if (event !== undefined)
        return () => github.dispatchRepository(event, substitutedIn(payload, deploy));
    if (workflow === undefined)
        throw new Error("a rollback without a workflow and without an event");
    const branch = ref ?? (await github.readRepository()).defaultBranch;
    const given = Object.entries(inputs).map(([name, value]) => [name, (0,substitute/* substituteFacts */.cr)(String(value), deploy)]);
    return () => github.dispatchWorkflow(workflow, branch, Object.fromEntries(given));
}
function substituted(value, deploy) {
    if (typeof value === "string")
        return (0,substitute/* substituteFacts */.cr)(value, deploy);
    if (Array.isArray(value))
        return value.map((item) => substituted(item, deploy));
    return (0,records/* isRecord */.u4)(value) ? substitutedIn(value, deploy) : value;
}
function substitutedIn(record, deploy) {
    return Object.fromEntries(Object.entries(record).map(([key, item]) => [key, substituted(item, deploy)]));
}
/** Watches the good commit as any deploy, but against the time before the bad one. */
async function watchAgain(world, settings, { report, deploy, deploysAt }) {
    const { signals, hasOutboundNetwork } = await (0,open_signals/* openSignals */.o)(world, settings);
    const { verdict, vendors, notes } = await (0,watch_deploy/* watchDeploy */.d)(world, settings, {
        deploy,
        deploysAt,
        baselineEnd: report.deploy.deployedAt,
        signals,
        askVendors: (0,ask_vendors/* vendorAsker */.$)(world, settings, { signals, hasOutboundNetwork }),
    });
    return { ...report, deploy, verdict, vendors, notes, signals: signals.map(({ facts }) => facts) };
}

;// CONCATENATED MODULE: ./lib/stories/respond/answer.js




















/**
 * Does what the verdict asks for and tells all of it. Only a regression is answered with writes: the revert, then the
 * incident, then the mark on the deployment, then the rollback, which takes its time. Each gets its turn, whatever became of the one before.
 */
async function answer(world, settings, facts) {
    const { deploy, range, undoes, healthyLater, dryRun } = facts;
    const attempt = (0,respond_attempt/* attempter */.N)(world.log);
    const integrations = failingIntegrations(settings, failingOf(facts));
    const report = beginReport(world, settings, facts);
    if (undoes !== undefined)
        return await (0,follow_revert/* followUp */.nF)(world, settings, { report, undoes, attempt });
    if (asksForIncidentAlone(report.verdict, settings))
        return await openIncidentAlone(world, settings, { report, attempt });
    if (report.verdict.verdict !== "regressed")
        return report;
    if (range !== undefined && report.range !== undefined && integrations.length > 0) {
        const candidates = await attempt("reading what each change does to settings", () => readCandidateSettings(world, range.candidates, { settings, failing: integrations }), () => range.candidates);
        report.range.suspects = rankSuspects(candidates, whatFails(failingOf(facts), integrations));
        report.range.settings = await attempt("reading what changed", () => readChangedSettings(world, { range, deploy }, integrations), () => []);
    }
    const labels = [our_label/* ourLabel */.f, ...settings.response.labels];
    report.revert = await attempt("the revert", () => answerWithRevert(world, settings, { report, range, healthyLater }), (message) => failedRevert(message, deploy));
    report.incident = await attempt("the incident", () => openIncident(world, settings, { report, labels }), (message) => ({ kind: "failed", message }));
    const fail = (what) => (message) => void report.failures.push(`${what}: ${message}`);
    await announce(world, settings, report);
    if (!dryRun) {
        await attempt("completing the revert", async () => void report.failures.push(...(await completeAnswer(world, settings, { report, labels }))), fail("the revert is not complete"));
    }
    const { previous } = deploy;
    const { revert } = report;
    if (!dryRun && settings.response.proveTree && previous !== undefined && "number" in revert) {
        await attempt("proving the revert's tree", async () => {
            const proof = await proveRevert(world, { number: revert.number, good: previous.sha });
            world.log.line(proofLine(proof, previous.sha));
        }, fail("the revert's tree was not proven"));
    }
    if (!dryRun) {
        await attempt("marking the deployment", () => mark(world, report), fail("the deployment could not be marked"));
    }
    if (!dryRun && settings.response.otherBranches === "open" && "number" in revert) {
        report.elsewhere = await attempt("the revert on other branches", () => revertElsewhere(world, settings, { report, range, healthyLater, labels }), (message) => {
            fail("the revert on other branches")(message);
            return [];
        });
    }
    // The check takes its time, and a rollback must not wait for it, nor it for the rollback.
    const verification = verificationOf(settings, report);
    const verifying = verification && !dryRun
        ? attempt("the revert's own check", () => verifyRevert(world, verification, (message) => void report.failures.push(message)), fail("the revert's own check"))
        : undefined;
    const { verify } = settings.response;
    if (verify !== undefined && dryRun && report.revert.kind === "planned")
        report.verify = { kind: "planned", workflow: verify.workflow };
    const { rollback } = settings.response;
    if (rollback !== undefined) {
        const response = { ...settings.response, rollback };
        report.rollback = await attempt("the rollback", () => rollBack(world, { ...settings, response }, { report, range, healthyLater }), (message) => ({ kind: "failed", what: (0,rollback_comment/* rollbackName */.Ot)(rollback), message }));
    }
    const verified = await verifying;
    if (verified !== undefined)
        report.verify = verified;
    return report;
}
/** Most requests fail, though not by this deploy; or what was never seen working fails, and the user asks for an incident then. */
function asksForIncidentAlone({ verdict, mostFail, facts = [] }, { response }) {
    if (verdict === "elsewhere")
        return mostFail === true;
    const neverWorked = facts.some(({ kind }) => kind === "never-seen-working");
    return verdict === "inconclusive" && neverWorked && response.incident === "always";
}
/** Somebody must know, but there is nothing that a revert would mend, and the deployment is not marked as bad. */
async function openIncidentAlone(world, settings, { report, attempt }) {
    const cause = report.verdict.verdict === "elsewhere" ? "a revert would not mend it" : "nobody knows how it was before";
    report.revert = { kind: "off", why: `${cause} (${report.verdict.reason})` };
    const labels = [our_label/* ourLabel */.f, ...settings.response.labels];
    report.incident = await attempt("the incident", () => openIncident(world, settings, { report, labels }), (message) => ({ kind: "failed", message }));
    await announce(world, settings, report);
    return report;
}
function failingOf({ watched: { verdict }, signals }) {
    return { verdict, signals };
}
/** What is known before anything is done about it. */
function beginReport({ github, now }, settings, facts) {
    const { links } = settings;
    const integrations = failingIntegrations(settings, failingOf(facts));
    const { deploy, range, watched, signals, live, undoes, reapplies, dryRun, runUrl } = facts;
    const nothing = { kind: "off", why: "nothing got worse" };
    return {
        deploy,
        ...(live !== undefined && { live }),
        ...(undoes !== undefined && { undoes }),
        ...(reapplies !== undefined && { reapplies }),
        verdict: watched.verdict,
        signals,
        failing: integrations.map(({ name }) => name),
        vendors: watched.vendors,
        ...(range !== undefined && {
            range: {
                compareUrl: range.comparison.url,
                commits: range.comparison.total,
                suspects: rankSuspects(range.candidates, whatFails(failingOf(facts), integrations)),
                settings: [],
                ...(range.assumed && { assumed: true }),
            },
        }),
        revert: nothing,
        incident: nothing,
        failures: [],
        notes: watched.notes,
        runUrl,
        repositoryUrl: `${github.serverUrl}/${github.owner}/${github.repo}`,
        links,
        dryRun,
        answeredAt: now(),
    };
}
function failedRevert(message, { sha, previous }) {
    const commands = previous === undefined ? [] : (0,commands_by_hand/* commandsOnBad */.p)({ good: previous.sha, bad: sha });
    return { kind: "failed", message, commands };
}
/** Marks the deployment, so that a later run does not take this deploy for a good one. */
async function mark(world, report) {
    const { github, hide } = world;
    const { incident, runUrl } = report;
    const { deploymentId } = report.deploy;
    if (deploymentId === undefined)
        return;
    const statuses = incident.kind === "already-open" ? await github.readDeploymentStatuses(deploymentId) : [];
    if (statuses.some(({ description }) => description.startsWith(incident_deployment/* regressedMark */.ge)))
        return;
    const description = hide(`${incident_deployment/* regressedMark */.ge}: ${(0,verdict_words/* headline */.Pl)((0,redacted_facts/* redactedFacts */.G)(world, report))}`).slice(0, 140);
    const logUrl = "url" in incident ? incident.url : runUrl;
    await github.markDeployment(deploymentId, { state: "failure", description, ...(logUrl && { logUrl }) });
}

;// CONCATENATED MODULE: ./lib/stories/quiet/answer-as-announced.js










/** Pull requests of one deploy that get a comment. */
const mostComments = 5;
/**
 * Answers what was judged; of a regression in a quiet window only by telling it, as the settings ask: nothing is reverted,
 * rolled back or marked, and what speaks against it is said with the commands to do it by hand.
 */
async function answerAsAnnounced(world, settings, { quiet, ...facts }) {
    const isRegressed = facts.watched.verdict.verdict === "regressed";
    if (quiet === undefined || !isRegressed || facts.undoes !== undefined)
        return await answer(world, settings, facts);
    const report = beginReport(world, settings, facts);
    const attempt = (0,respond_attempt/* attempter */.N)(world.log);
    report.revert = await attempt("planning the revert", () => planOnly(world, settings, { report, facts, quiet }), (message) => ({
        kind: "refused",
        reasons: [
            { kind: "quiet", quiet },
            { kind: "not-published", why: message },
        ],
        conflicts: [],
        commands: report.deploy.previous === undefined
            ? []
            : (0,commands_by_hand/* commandsOnBad */.p)({ good: report.deploy.previous.sha, bad: report.deploy.sha }),
    }));
    if (settings.response.rollback !== undefined)
        report.rollback = { kind: "refused", reasons: [{ kind: "quiet", quiet }] };
    await tell(world, settings, { report, attempt });
    return report;
}
async function planOnly(world, settings, { report, facts, quiet }) {
    const { revert } = settings.response;
    if (revert === "off")
        return { kind: "off", why: "response.revert is off" };
    const reason = { kind: "quiet", quiet };
    const { previous } = report.deploy;
    if (previous === undefined) {
        return { kind: "refused", reasons: [reason, nothingToGoBackTo(report)], conflicts: [], commands: [] };
    }
    const { range, healthyLater } = facts;
    const told = { report: (0,redacted_facts/* redactedFacts */.G)(world, report), range, healthyLater };
    const request = revertRequest(settings, told, previous.sha);
    const outcome = await revertOnGitHub(world, { ...request, scope: revert, dryRun: true });
    switch (outcome.kind) {
        case "already-open":
            return { ...outcome, checks: [], warnings: [], notes: [] };
        case "refused": {
            const { reasons, conflicts, commands } = outcome;
            return { kind: "refused", reasons: [reason, ...reasons], conflicts, commands };
        }
        default:
            return { kind: "refused", reasons: [reason], conflicts: [], commands: outcome.commands };
    }
}
async function tell(world, settings, { report, attempt }) {
    const { tell: how } = settings.response.quiet;
    if (how === "off") {
        report.incident = { kind: "off", why: "response.quiet.tell is off" };
        return;
    }
    if (how === "incident") {
        const labels = [our_label/* ourLabel */.f, ...settings.response.labels];
        report.incident = await attempt("the incident", () => openIncident(world, settings, { report, labels }), (message) => ({ kind: "failed", message }));
        return;
    }
    report.incident = { kind: "off", why: "response.quiet.tell is comment" };
    const pulls = (report.range?.suspects ?? []).flatMap(({ candidate }) => candidate.number ?? []);
    if (pulls.length === 0)
        report.notes.push({ kind: "nobody-to-tell" });
    if (report.dryRun)
        return;
    const { environment, sha } = report.deploy;
    const marker = quietMarker(environment, sha);
    const body = (0,hide_around/* hideAround */.c)(world.hide, quietComment((0,redacted_facts/* redactedFacts */.G)(world, report)), [marker]);
    for (const number of pulls.slice(0, mostComments)) {
        await attempt(`telling #${number}`, async () => void (await world.github.ensureComment(number, marker, body)), (message) => void report.failures.push(`#${number} was not told: ${message}`));
    }
}


/***/ }),

/***/ 49801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findQuietLabel)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _revert_read_may_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27330);
/* harmony import */ var _revert_read_read_label_right_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31517);



/**
 * What somebody who may write here announced for this very deploy, by a label on a pull request of it. Whose it is and can't
 * be read keeps the revert back as well: a guard that can't see must not act.
 */
async function findQuietLabel({ github, log }, range, label) {
    const notes = [];
    const mayWrite = (0,_revert_read_may_write_js__WEBPACK_IMPORTED_MODULE_1__/* .openMayWrite */ .D)(github);
    for (const { number, labels } of range?.candidates ?? []) {
        const written = labels.find((one) => one.toLowerCase() === label.toLowerCase());
        if (number === undefined || written === undefined)
            continue;
        const { counts, by } = await (0,_revert_read_read_label_right_js__WEBPACK_IMPORTED_MODULE_2__/* .readLabelRight */ .b)(github, { number, label: written }, mayWrite).catch((error) => {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM))
                throw error;
            log.warning(`who put the label "${written}" on #${number} can't be read: ${error.message}`);
            return { counts: undefined, by: undefined };
        });
        if (counts !== false) {
            const announcer = { kind: "label", label: written, pull: number, by };
            return { quiet: { announcer, reason: `#${number} is known to disturb` }, notes };
        }
        notes.push({ kind: "quiet-label-without-right", pull: number, label: written });
    }
    return { notes };
}


/***/ }),

/***/ 32867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findReapplied)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _revert_reverts_in_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43157);
/* harmony import */ var _revert_find_incident_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85520);
/* harmony import */ var _revert_read_our_revert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54262);




/** Pull requests looked back over; older ones are looked up by what is named. */
const lookBack = 100;
/** Commits and pull requests that are looked up by name. */
const mostNamed = 20;
/**
 * The merged revert of ours that this deploy takes back, known by what is said to be reverted: a commit, a pull request, or
 * the title `Reapply "…"`. A deploy that says nothing of the kind costs no request.
 */
async function findReapplied({ github }, { environment }, range) {
    const claims = claimsOf(range, (0,_revert_read_our_revert_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(github));
    if (claims.length === 0)
        return undefined;
    const isTakenBack = (pull) => pull.merged &&
        (0,_revert_read_our_revert_js__WEBPACK_IMPORTED_MODULE_3__/* .ourMarker */ .jm)(github, pull, environment) !== undefined &&
        claims.some((claim) => isClaimedPull(claim, pull));
    const newest = await github.findPulls({ state: "closed", limit: lookBack });
    const revert = newest.find(isTakenBack) ??
        (newest.length < lookBack ? undefined : (await findByName(github, claims)).find(isTakenBack));
    const marker = revert && (0,_revert_read_our_revert_js__WEBPACK_IMPORTED_MODULE_3__/* .ourMarker */ .jm)(github, revert, environment);
    if (revert === undefined || marker === undefined)
        return undefined;
    const incident = await (0,_revert_find_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .findIncident */ .O)(github, { environment, sha: marker.bad });
    const undone = /^This reverts #(\d{1,9}) /u.exec(revert.body)?.[1];
    return {
        revert: revert.number,
        ...(undone !== undefined && { pull: Number(undone) }),
        ...(incident && { incident: { number: incident.number, url: incident.url } }),
    };
}
/** What the deploy's changes say that they revert. */
function claimsOf(range, repository) {
    const pulls = [...(range?.pulls.values() ?? [])].flat().filter(({ merged }) => merged);
    return [
        ...(range?.comparison.commits ?? []).map(({ message }) => message),
        ...pulls.map(({ title, body }) => `${title}\n\n${body}`),
    ]
        .map((text) => (0,_revert_reverts_in_text_js__WEBPACK_IMPORTED_MODULE_1__/* .revertClaims */ .Y6)(text, repository))
        .filter(({ commits, pulls: numbers, titles }) => commits.length + numbers.length + titles.length > 0);
}
function isClaimedPull(claims, pull) {
    const commits = [pull.headSha, pull.mergeCommit].filter((sha) => sha !== undefined);
    return commits.some((sha) => (0,_revert_reverts_in_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isClaimed */ .gg)(claims, { sha, message: pull.title, pull }));
}
/** However old it is. */
async function findByName(github, claims) {
    const numbers = [...new Set(claims.flatMap(({ pulls }) => pulls))].slice(0, mostNamed);
    const commits = [...new Set(claims.flatMap((claim) => claim.commits))].filter((sha) => /^[0-9a-f]{40}$/u.test(sha));
    const byNumber = await Promise.all(numbers.map((number) => github.readPull(number).catch((error) => {
        // The number of an issue, or of nothing.
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM)
            return undefined;
        throw error;
    })));
    const wanted = commits.slice(0, mostNamed);
    const byCommit = wanted.length === 0 ? [] : [...(await github.readPullsOfCommits(wanted)).values()].flat();
    return [...byNumber.filter((pull) => pull !== undefined), ...byCommit];
}


/***/ }),

/***/ 77263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cn: () => (/* binding */ findUndoneDeploy),
  nF: () => (/* binding */ followUp),
  eK: () => (/* binding */ tellIncident)
});

// EXTERNAL MODULE: ./lib/incident/record/first-record.js
var first_record = __webpack_require__(72244);
// EXTERNAL MODULE: ./lib/report/reapply-words.js
var reapply_words = __webpack_require__(9041);
// EXTERNAL MODULE: ./lib/report/record-block.js
var record_block = __webpack_require__(51265);
// EXTERNAL MODULE: ./lib/report/recovery-comment.js
var recovery_comment = __webpack_require__(2219);
// EXTERNAL MODULE: ./lib/report/redacted-facts.js
var redacted_facts = __webpack_require__(63362);
// EXTERNAL MODULE: ./lib/text/hide-around.js
var hide_around = __webpack_require__(41757);
// EXTERNAL MODULE: ./lib/text/names.js
var names = __webpack_require__(38519);
// EXTERNAL MODULE: ./lib/stories/incident/change-incident.js + 7 modules
var change_incident = __webpack_require__(36505);
// EXTERNAL MODULE: ./lib/report/reason-words.js
var reason_words = __webpack_require__(53316);
// EXTERNAL MODULE: ./lib/revert/commands-by-hand.js
var commands_by_hand = __webpack_require__(86174);
// EXTERNAL MODULE: ./lib/revert/files/look-at-files.js + 1 modules
var look_at_files = __webpack_require__(19660);
// EXTERNAL MODULE: ./lib/revert/reapply/reapply-marker.js
var reapply_marker = __webpack_require__(61224);
// EXTERNAL MODULE: ./lib/revert/tree.js
var tree = __webpack_require__(11852);
// EXTERNAL MODULE: ./lib/review/secrets/known-secrets.js
var known_secrets = __webpack_require__(19781);
// EXTERNAL MODULE: ./lib/text/non-empty.js
var non_empty = __webpack_require__(24932);
// EXTERNAL MODULE: ./lib/stories/revert/publish-pull.js
var publish_pull = __webpack_require__(667);
// EXTERNAL MODULE: ./lib/stories/revert/read/may-write.js
var may_write = __webpack_require__(27330);
// EXTERNAL MODULE: ./lib/stories/revert/read/merge-on-github.js + 5 modules
var merge_on_github = __webpack_require__(52863);
// EXTERNAL MODULE: ./lib/stories/revert/read/read-kill-switch.js
var read_kill_switch = __webpack_require__(46871);
// EXTERNAL MODULE: ./lib/stories/revert/read/read-reverted-files.js + 1 modules
var read_reverted_files = __webpack_require__(54775);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/revert/marker.js
var marker = __webpack_require__(71634);
// EXTERNAL MODULE: ./lib/revert/reverts-in-text.js + 1 modules
var reverts_in_text = __webpack_require__(43157);
// EXTERNAL MODULE: ./lib/stories/revert/read/our-revert.js
var our_revert = __webpack_require__(54262);
;// CONCATENATED MODULE: ./lib/stories/reapply/read-reverted.js





/** Changes whose authors are looked up. */
const mostChanges = 40;
const mostPushes = 10;
/** Undefined where it was not merged, or nobody can tell what it did. */
async function readReverted(github, number) {
    const [pull, commits] = await Promise.all([github.readPull(number), github.readPullCommits(number)]);
    const own = commits.find(({ message }) => (0,marker/* parseRevertMarker */.yK)(message) !== undefined) ?? commits[0];
    if (pull.mergeCommit === undefined || own === undefined)
        return undefined;
    const steps = await readSteps(github, pull, { commit: pull.mergeCommit, most: commits.length });
    if (!(0,non_empty/* isNonEmpty */.J_)(steps))
        return undefined;
    const [parent] = steps[0].parents;
    if (parent === undefined)
        return undefined;
    return {
        pull,
        subject: own.message.split("\n", 1)[0] ?? "",
        steps,
        before: await github.readCommit(parent),
        ...(await readAuthors(github, own.message)),
    };
}
/** A merge or a squash is one step, a rebase one for each commit: those that GitHub says this pull request brought. */
async function readSteps(github, { number }, { commit, most }) {
    if (most < 2)
        return [await github.readCommit(commit)];
    const [last, ...earlier] = await github.readCommits(commit, most);
    if (last === undefined)
        return [];
    if (last.parents.length > 1 || earlier.length === 0)
        return [last];
    const pulls = await github.readPullsOfCommits(earlier.map(({ sha }) => sha));
    const isOther = ({ sha }) => pulls.get(sha)?.some((known) => known.number === number) !== true;
    const end = earlier.findIndex(isOther);
    return [last, ...(end < 0 ? earlier : earlier.slice(0, end))].toReversed();
}
/** By what the revert's own commit says that it reverts. */
async function readAuthors(github, message) {
    const people = new Set();
    const bots = new Set();
    const add = (login, isBot) => {
        if (login !== undefined)
            (isBot ? bots : people).add(login);
    };
    const shas = (0,reverts_in_text/* revertClaims */.Y6)(message, (0,our_revert/* nameOf */.Vb)(github))
        .commits.filter((id) => id.length >= 40)
        .slice(0, mostChanges);
    if (shas.length === 0)
        return { people: [], bots: [] };
    try {
        const pulls = await github.readPullsOfCommits(shas);
        let pushes = 0;
        for (const sha of shas) {
            const [pull] = pulls.get(sha) ?? [];
            if (pull !== undefined)
                add(pull.author, pull.authorIsBot);
            else if (pushes < mostPushes) {
                pushes += 1;
                const { author, authorIsBot } = await github.readCommit(sha);
                add(author, authorIsBot);
            }
        }
    }
    catch (error) {
        // Who it was makes the draft better; it is no reason to have none.
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
    }
    return { people: [...people], bots: [...bots] };
}

;// CONCATENATED MODULE: ./lib/stories/reapply/open-reapplication.js
















/** Files that are looked into. */
const mostFiles = 100;
/**
 * A draft that brings back what a merged revert took out, for its authors to mend: once per revert, by the name of its branch.
 * Says in the incident what became of it. Safe to repeat; what a run that was killed has left is found and gone on with.
 */
async function openReapplication(world, wanted) {
    const { github } = world;
    const { revert, incident } = wanted;
    const { stops } = await (0,read_kill_switch/* readKillSwitch */.p)(github, (0,may_write/* openMayWrite */.D)(github));
    const stop = stops.find(({ mayStop }) => mayStop);
    const marker = (0,reapply_words/* reapplyCommentMarker */.ZP)(revert);
    const isOver = incident !== undefined && (await holds(github, incident.number, `${marker}\n${reapply_words/* opened */.Sg}`));
    const fact = stop === undefined
        ? await bringBack(world, wanted, isOver)
        : { kind: "disabled", revert, issue: stop.number };
    const isNews = fact.kind !== "closed-earlier" && fact.kind !== "already-back";
    if (incident === undefined || isOver || !isNews)
        return fact;
    const text = `${marker}\n${(0,reapply_words/* reapplyComment */.Fo)((0,redacted_facts/* redactedFacts */.G)(world, fact))}`;
    await github.ensureComment(incident.number, marker, (0,hide_around/* hideAround */.c)(world.hide, text, [marker]));
    return fact;
}
/** The last thing that is done: with it in the incident nothing is left, and whom people have taken off since stays off. */
async function holds(github, incident, beginning) {
    return (await github.readComments(incident)).some(({ body }) => body.startsWith(beginning));
}
async function bringBack(world, wanted, isOver) {
    const { github } = world;
    const { revert } = wanted;
    const reverted = await readReverted(github, revert);
    if (reverted === undefined) {
        const message = "what it did to its branch can't be told";
        return { kind: "failed", revert, message, commands: [] };
    }
    const merged = (0,non_empty/* lastOf */.g1)(reverted.steps);
    const marker = { revert, commit: merged.sha, before: reverted.before.sha };
    const earlier = await findEarlier(github, (0,reapply_marker/* reapplyBranches */.aC)(marker));
    if (earlier !== undefined && earlier.state === "closed")
        return { kind: "closed-earlier", revert, number: earlier.number };
    if (earlier !== undefined) {
        const { number, url, title, draft } = earlier;
        const whom = isOver
            ? { assigned: [], unassigned: [] }
            : await assignAuthors(github, number, { reverted, incident: wanted.incident });
        return { kind: "already-open", revert, number, url, title, draft, ...whom };
    }
    const branch = reverted.pull.baseBranch;
    const tip = await github.readCommit(branch);
    const merge = await (0,merge_on_github/* mergeOnGitHub */.x)(github, { ours: tip, undone: merged, good: reverted.before });
    const commands = commandsOf(reverted, { branch, hasConflicts: merge.kind === "conflict" });
    if (merge.kind === "failed")
        return { kind: "failed", revert, message: merge.why, commands };
    if (merge.kind === "conflict")
        return { kind: "conflict", revert, branch, paths: merge.paths, commands };
    if (merge.tree === tip.tree)
        return { kind: "already-back", revert, branch };
    return publish(world, wanted, { reverted, marker, merged, tip, merge, commands });
}
/** Of any state: what somebody closed is not opened again. */
async function findEarlier(github, branches) {
    for (const head of branches) {
        const pulls = await github.findPulls({ head, state: "all", limit: 5 });
        const own = pulls.find(({ body }) => (0,reapply_marker/* parseReapplyMarker */.tW)(body) !== undefined);
        if (own !== undefined)
            return own;
    }
    return undefined;
}
async function publish(world, { revert, environment, helped, incident }, { reverted, marker, merged, tip, merge, commands, }) {
    const { github, hide } = world;
    const base = reverted.pull.baseBranch;
    const { files, unread } = await (0,read_reverted_files/* readRevertedFiles */.P)(github, [
        { differences: merge.changes, before: merged.sha, after: reverted.before.sha, mostRead: mostFiles },
    ]);
    const later = tip.sha === merged.sha ? 0 : (await github.compare(merged.sha, base, 1)).total;
    const text = (0,redacted_facts/* redactedFacts */.G)(world, {
        revert,
        subject: reverted.subject,
        commit: merged.sha,
        marker: (0,reapply_marker/* reapplyMarker */.sC)(marker),
        trailer: (0,reapply_marker/* reapplyTrailer */.Lm)(marker),
        environment,
        branch: base,
        helped,
        ...(incident && { incident: { number: incident.number, title: incident.title } }),
        looks: (0,look_at_files/* lookAtFiles */.U)({
            files: files.flat(),
            later: merge.trees.since.map(({ path }) => (0,tree/* toText */.fE)(path)),
            exact: false,
            holdsSecret: (line) => (0,known_secrets/* knownSecrets */.x)(line).length > 0,
        }),
        unread: unread.map(reason_words/* reasonMessage */.m_),
        later,
    });
    const [branch, otherBranch] = (0,reapply_marker/* reapplyBranches */.aC)(marker);
    const published = await (0,publish_pull/* publishPull */.N)(github, {
        title: hide((0,reapply_words/* reapplyTitle */.kA)(text)),
        body: (0,hide_around/* hideAround */.c)(hide, (0,reapply_words/* reapplyBody */.Kc)(text), [text.marker]),
        message: (0,hide_around/* hideAround */.c)(hide, (0,reapply_words/* reapplyCommitMessage */.Ep)(text), [text.trailer]),
        branch,
        otherBranch,
        base,
        tip,
        tree: merge.tree,
        draft: true,
        // Where this repository's plan has no drafts there is none: nobody is to merge it by mistake.
        hasConflicts: true,
        isOurs: (message) => (0,reapply_marker/* parseReapplyMarker */.tW)(message)?.revert === revert,
    }, merge);
    if (published.kind === "archived")
        return { kind: "failed", revert, message: (0,reason_words/* reasonMessage */.m_)({ kind: "archived" }), commands };
    if (published.kind === "failed") {
        // The branch is there, and the form that opens the pull request needs no commands.
        return { ...published, revert, commands: published.compareUrl === undefined ? commands : [] };
    }
    const { number, url, title, draft } = published.pull;
    const whom = await assignAuthors(github, number, { reverted, incident });
    return { kind: "opened", revert, number, url, title, draft, ...whom };
}
/** Its authors; where none of them can be, whoever answers for the incident. */
async function assignAuthors(github, number, { reverted: { people, bots }, incident }) {
    const give = async (logins) => {
        const { refused } = await github.assign(number, logins);
        return { refused, assigned: logins.filter((login) => !refused.includes(login)) };
    };
    const { refused, assigned } = await give(people);
    const unassigned = [...refused, ...bots];
    if (assigned.length > 0)
        return { assigned, unassigned };
    return { assigned: (await give(incident?.assignees ?? [])).assigned, unassigned };
}
function commandsOf({ steps, before }, { branch, hasConflicts }) {
    const to = (0,non_empty/* lastOf */.g1)(steps).sha;
    const undone = [{ commits: steps }];
    return (0,commands_by_hand/* commandsByHand */.X)({ kind: "revert", from: before.sha, to, scope: "deploy", undone }, { branch, hasConflicts, verb: "reapply" });
}

// EXTERNAL MODULE: ./lib/stories/revert/find-incident.js
var find_incident = __webpack_require__(85520);
;// CONCATENATED MODULE: ./lib/stories/respond/follow-revert.js











/** The bad deploy that this one undoes: it brings a merged revert of ours for the same environment. */
async function findUndoneDeploy(world, { environment }, range) {
    const pulls = [...(range?.pulls.values() ?? [])].flat();
    for (const pull of pulls) {
        const { merged, number } = pull;
        const marker = (0,our_revert/* ourMarker */.jm)(world.github, pull, environment);
        if (!merged || marker === undefined)
            continue;
        const [deployment] = await world.github.readDeployments({ environment, sha: marker.bad, limit: 1 });
        return {
            sha: marker.bad,
            revert: number,
            ...(deployment !== undefined && { deployedAt: deployment.createdAt }),
        };
    }
    return undefined;
}
/** A revert of ours, or a rollback, went live: it is never undone by us, and the incident that it answers is told how it went. */
async function followUp(world, settings, { report, undoes, attempt }) {
    const { revert } = undoes;
    const what = revert === undefined ? `takes ${(0,names/* sha7 */.go)(undoes.sha)} back` : `brings the revert #${revert}`;
    const why = `this deploy ${what}: undoing it would bring back what was undone`;
    report.revert = { kind: "off", why };
    report.incident = { kind: "off", why: "it belongs to the incident of the deploy that was undone" };
    const reapplies = settings.response.reapply && revert !== undefined;
    if (report.dryRun) {
        if (reapplies)
            report.reapply = { kind: "planned", revert };
        return report;
    }
    const incident = await attempt("telling the incident", () => tellIncident(world, settings, { report, undone: undoes }), (message) => void report.failures.push(`the incident was not told: ${message}`));
    if (!reapplies)
        return report;
    const { environment } = report.deploy;
    const helped = (0,reapply_words/* helpedBy */.WJ)(report.verdict.verdict);
    report.reapply = await attempt("bringing back what the revert took out", () => openReapplication(world, { revert, environment, helped, incident }), (message) => ({ kind: "failed", revert, message, commands: [] }));
    world.log.line((0,reapply_words/* reapplyLine */.G7)((0,redacted_facts/* redactedFacts */.G)(world, report.reapply)));
    return report;
}
/** Writes into the incident of the undone deploy whether the revert helped; once per deploy of it. Answers that incident. */
async function tellIncident(world, settings, { report, undone }) {
    const { deploy } = report;
    const { environment } = deploy;
    const incident = await (0,find_incident/* findIncident */.O)(world.github, { environment, sha: undone.sha });
    if (incident === undefined)
        return undefined;
    const { number } = incident;
    const own = (0,recovery_comment/* recoveryMarker */.I)(deploy.sha);
    const entry = recoveryEntry(report, undone);
    const body = (0,hide_around/* hideAround */.c)(world.hide, (0,recovery_comment/* recoveryComment */.n)((0,redacted_facts/* redactedFacts */.G)(world, report), undone), [own]);
    await world.github.ensureComment(number, own, `${body}\n${(0,record_block/* entryMarker */.L1)(entry)}`);
    const entries = settings.incident?.close === "recovered" && entry.what.kind === "recovered"
        ? [entry, { ...(0,first_record/* entryOf */.M)({ kind: "resolved" }, entry.at), id: `resolved:${deploy.sha}` }]
        : [entry];
    await (0,change_incident/* changeIncident */.z)(world, { number, entries, settings });
    return incident;
}
/** At the moment that the readings decide: a run that is repeated tells the same, and edits nothing. */
function recoveryEntry({ deploy, verdict }, { revert }) {
    const kind = verdict.verdict === "healthy" || verdict.verdict === "recovered"
        ? "recovered"
        : verdict.verdict === "inconclusive"
            ? "recovery-unknown"
            : "not-recovered";
    return (0,first_record/* entryOf */.M)({ kind, sha: deploy.sha, ...(revert !== undefined && { revert }) }, verdict.decidedAt);
}


/***/ }),

/***/ 667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ publishPull),
/* harmony export */   V: () => (/* binding */ failure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _revert_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11852);


/**
 * Tree, commit, branch, pull request, in this order: until the branch is made there is no trace, and whatever a try that
 * broke off has left is found by its name. What GitHub does not allow leads down a ladder: a prefilled link when the
 * branch could be made, nothing but words when it could not.
 */
async function publishPull(github, wanted, merge) {
    const notes = [];
    let ready = wanted;
    let commit;
    try {
        commit = await makeCommit(github, ready, merge);
        let taken = await takeBranch(github, ready, commit);
        if (taken.kind === "blocked") {
            const { branch, otherBranch } = ready;
            notes.push({ kind: "branch-in-the-way", name: taken.by, wanted: branch, taken: otherBranch });
            ready = { ...ready, branch: otherBranch };
            taken = await takeBranch(github, ready, commit);
        }
        if (taken.kind === "blocked") {
            const message = `The branch ${taken.by} stands in the way of ${ready.branch}, and another of ${wanted.branch}. Rename or delete it.`;
            return { kind: "failed", message };
        }
        if (taken.kind === "foreign") {
            const message = `The branch ${ready.branch} exists and holds commits that are not ours, so it was left alone.`;
            return { kind: "failed", message };
        }
    }
    catch (error) {
        const message = failure(error);
        return isArchived(message) ? { kind: "archived" } : { kind: "failed", message };
    }
    const { title, body, base, branch } = ready;
    try {
        return { kind: "opened", pull: await openPull(github, ready), commit, branch, notes };
    }
    catch (error) {
        const message = `The branch ${branch} is there, but the pull request could not be opened: ${failure(error)}`;
        return { kind: "failed", message, compareUrl: compareUrl(github, { title, body, base, branch }) };
    }
}
async function makeCommit(github, { tree, tip, message }, merge) {
    if (!merge.known) {
        for (const content of merge.blobs.values())
            await github.createBlob(content);
        const { entries, left } = merge.spelled;
        if (left.length > 0) {
            const names = left.slice(0, 3).map(_revert_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE).join(", ");
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`can't be told names that are not UTF-8 (${names}); do it by hand`, {
                service: "GitHub's API",
            });
        }
        const changes = entries.flatMap(({ path, before, after }) => {
            const entry = after ?? before;
            return entry === undefined ? [] : [{ path: (0,_revert_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(path), mode: entry.mode, sha: after?.sha ?? null }];
        });
        const made = await github.createTree(tip.tree, changes);
        if (made !== tree) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`made tree ${made} where git makes ${tree}, so nothing was published`, {
                service: "GitHub",
            });
        }
    }
    return github.createCommit({ message, tree, parents: [tip.sha] });
}
/** Makes the branch, or moves the one that an earlier try has left. `foreign` when it is somebody else's by now. */
async function takeBranch(github, { branch, base, tip, tree, isOurs }, commit) {
    const made = await github.createBranch(branch, commit.sha);
    if (made.kind === "created")
        return { kind: "taken" };
    if (made.kind === "blocked")
        return made;
    const [left, own] = await Promise.all([github.readCommit(made.sha), github.readCommit(commit.sha)]);
    const parent = left.parents[0];
    if (!isOurs(left.message) ||
        left.author !== own.author ||
        left.parents.length !== 1 ||
        parent === undefined)
        return { kind: "foreign" };
    if (parent === tip.sha) {
        if (left.tree === tree)
            return { kind: "taken" };
    }
    else if (!["ahead", "identical"].includes((await github.compare(parent, base, 1)).status)) {
        return { kind: "foreign" };
    }
    await github.moveBranch(branch, commit.sha, true);
    return { kind: "taken" };
}
async function openPull(github, { title, body, base, branch, draft, hasConflicts }) {
    try {
        return await github.createPull({ title, body, head: branch, base, draft });
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM) || error.status !== 422)
            throw error;
        // Opened by another run in the meantime; or this repository's plan has no drafts.
        const [known] = await github.findPulls({ head: branch, base, state: "open", limit: 1 });
        if (known !== undefined)
            return known;
        // Marks of conflicts that somebody merges by mistake would break what runs.
        if (!draft || hasConflicts || !/draft/iu.test(error.message))
            throw error;
        return github.createPull({ title, body, head: branch, base, draft: false });
    }
}
/** Beyond this length GitHub answers 414. */
const longestLink = 7_500;
/** Opens the pull request form, filled in as far as an address can carry it. */
function compareUrl({ serverUrl, owner, repo }, { title, body, base, branch }) {
    const path = [base, branch].map((name) => name.split("/").map(encodeURIComponent).join("/")).join("...");
    const start = `${serverUrl}/${owner}/${repo}/compare/${path}?quick_pull=1&title=${encodeURIComponent(title)}&body=`;
    let text = body.toWellFormed();
    while (start.length + encodeURIComponent(text).length > longestLink)
        text = text.slice(0, -200).toWellFormed();
    return start + encodeURIComponent(text);
}
/** Not everybody who publishes has looked at the repository before. */
function isArchived(message) {
    return /repository was archived/iu.test(message);
}
function failure(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM)
        return error.message;
    throw error;
}


/***/ }),

/***/ 54775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ readRevertedFiles)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/revert/files/changed-lines.js
/** A line that only moves is neither taken out nor put in. */
function changedLines(before, after) {
    const old = before?.split("\n") ?? [];
    const now = after?.split("\n") ?? [];
    const restored = without(now, old);
    return {
        removed: without(old, now).map(({ text }) => text),
        restored: restored.map(({ text }) => text),
        restoredAt: restored.map(({ line }) => line),
    };
}
/** Of the first list what the second has not got, as often as it is more. */
function without(lines, others) {
    const left = new Map();
    for (const line of others)
        left.set(line, (left.get(line) ?? 0) + 1);
    return lines.flatMap((text, at) => {
        const count = left.get(text) ?? 0;
        if (count > 0)
            left.set(text, count - 1);
        return count === 0 ? [{ text, line: at + 1 }] : [];
    });
}
/** The same from a patch of the change that is undone: what it added goes, what it took away comes back. */
function linesUndone(patch) {
    const found = { removed: [], restored: [], restoredAt: [] };
    let line = 0;
    for (const text of patch.split("\n")) {
        const hunk = /^@@ -(\d{1,9})/u.exec(text);
        if (hunk !== null) {
            line = Number(hunk[1]);
        }
        else if (text.startsWith("+")) {
            found.removed.push(text.slice(1));
        }
        else if (text.startsWith("-")) {
            found.restored.push(text.slice(1));
            found.restoredAt.push(line++);
        }
        else if (!text.startsWith("\\")) {
            line++;
        }
    }
    return found;
}

// EXTERNAL MODULE: ./lib/revert/tree.js
var tree = __webpack_require__(11852);
;// CONCATENATED MODULE: ./lib/stories/revert/read/read-reverted-files.js



const mostBytes = 300_000;
const noText = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|pdf|woff2?|ttf|otf|eot|zip|gz|tgz|jar|mp[34]|webm|mov|wasm|bin|exe|dll|so|snap|map|lock)$/iu;
/**
 * What steps from one state to another do to the lines of each file. The comparison that is known tells most; the rest is
 * read in few requests, for all steps together. What can't be read is told.
 */
async function readRevertedFiles(github, steps) {
    const asked = [];
    let beyond = 0;
    const files = steps.map((step) => {
        const found = step.differences.map((difference) => fileOf(difference, step.known));
        const open = found.filter(({ asks }) => asks).map(({ file }) => ({ file, step }));
        asked.push(...open.slice(0, step.mostRead));
        if (!step.optional)
            beyond += Math.max(0, open.length - step.mostRead);
        return found.map(({ file }) => file);
    });
    const unread = beyond > 0 ? [{ kind: "contents-unread", files: beyond, why: "they are too many" }] : [];
    if (asked.length === 0)
        return { files, unread };
    try {
        const order = asked.flatMap(({ file: { path }, step }) => [
            { ref: step.before, path },
            { ref: step.after, path },
        ]);
        const texts = await github.readVersions(order, mostBytes);
        for (const [at, { file }] of asked.entries())
            Object.assign(file, changedLines(texts[2 * at], texts[2 * at + 1]));
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        return { files, unread: [{ kind: "contents-unread", files: asked.length + beyond, why: error.message }] };
    }
    return { files, unread };
}
function fileOf({ path: bytes, before, after }, known = []) {
    const path = (0,tree/* toText */.fE)(bytes);
    const isSubmodule = before?.mode === "160000" || after?.mode === "160000";
    const patch = known.find((file) => file.path === path)?.patch;
    const lines = patch === undefined ? {} : linesUndone(patch);
    const asks = patch === undefined && !isSubmodule && !noText.test(path) && before?.sha !== after?.sha;
    const file = {
        path,
        ...lines,
        ...(isSubmodule && { isSubmodule }),
        ...(after === undefined && { isDeleted: true }),
    };
    return { file, asks };
}


/***/ }),

/***/ 52492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ vendorAsker)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/world/http.js
var http = __webpack_require__(79210);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/text/one-line.js
var one_line = __webpack_require__(6810);
;// CONCATENATED MODULE: ./lib/world/probes/status-page.js



/** Of each thing that a page says. */
const mostOfLine = 200;
/** Formats that a machine can read, in the order in which they are tried below a page's address. */
const formats = [
    { path: "/api/v2/summary.json", read: readStatuspage },
    { path: "/api/v2/status.json", read: readStatuspage },
    { path: "/index.json", read: readBetterStack },
    { path: "/summary.json", read: readInstatus },
];
/**
 * Reads a vendor's status page: Atlassian Statuspage and what is compatible with it (incident.io), Better Stack,
 * Instatus. A page in no known format is `unknown`; its text is never guessed at.
 * @throws WorldError when the page does not answer
 */
async function readStatusPage(http, url, now) {
    const at = now();
    for (const { path, read } of candidates(url)) {
        const answer = await http.send({
            service: "status page",
            url: path,
            timeoutMs: 5_000,
            maxBytes: 2_000_000,
            retries: 1,
            accept: [400, 401, 403, 404, 405, 406, 410],
        });
        const found = answer.status < 400 ? read(parseJson(answer.text)) : undefined;
        if (found === undefined)
            continue;
        const said = found.said.map((one) => (0,one_line/* oneLine */.T)(one, mostOfLine));
        return { state: found.state, said: { kind: "page-says", said }, at };
    }
    return { state: "unknown", said: { kind: "page-unknown-format" }, at };
}
function candidates(url) {
    const page = URL.parse(url);
    if (page === null)
        throw new errors/* WorldError */.nM("is no web address", { service: "status page" });
    const readAny = (json) => formats.map(({ read }) => read(json)).find((one) => one !== undefined);
    if (page.pathname.endsWith(".json"))
        return [{ path: page.href, read: readAny }];
    const base = `${page.origin}${page.pathname.replace(/\/+$/u, "")}`;
    return formats.map(({ path, read }) => ({ path: base + path, read }));
}
const component = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), status: schemas/* string */.YjP(), group: schemas/* boolean */.zMY().optional() });
const statuspage = schemas/* object */.Ikc({
    status: schemas/* object */.Ikc({ indicator: schemas/* string */.YjP(), description: schemas/* string */.YjP() }),
    components: schemas/* array */.YOg(component).optional().catch(undefined),
    incidents: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), status: schemas/* string */.YjP() }))
        .optional()
        .catch(undefined),
});
/** @see https://support.atlassian.com/statuspage/docs/what-are-the-different-apis-under-statuspage/ */
function readStatuspage(json) {
    const { data } = statuspage.safeParse(json);
    if (data === undefined)
        return undefined;
    const { indicator, description } = data.status;
    const troubled = (data.components ?? []).filter(({ status, group }) => status !== "operational" && group !== true);
    const open = (data.incidents ?? []).filter(({ status }) => status !== "resolved" && status !== "postmortem");
    const said = [
        description,
        ...open.slice(0, 2).map(({ name }) => name),
        ...troubled.slice(0, 3).map(({ name, status }) => `${name}: ${status.replaceAll("_", " ")}`),
    ];
    return { state: stateOf(indicator), said };
}
const betterStack = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ attributes: schemas/* object */.Ikc({ aggregate_state: schemas/* string */.YjP() }) }),
});
/** @see https://betterstack.com/docs/uptime/api/status-page-json/ */
function readBetterStack(json) {
    const { data } = betterStack.safeParse(json);
    if (data === undefined)
        return undefined;
    const word = data.data.attributes.aggregate_state;
    return { state: stateOf(word), said: [word] };
}
const instatus = schemas/* object */.Ikc({
    page: schemas/* object */.Ikc({ status: schemas/* string */.YjP() }),
    activeIncidents: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() }))
        .optional()
        .catch(undefined),
});
/** @see https://instatus.com/help/api */
function readInstatus(json) {
    const { data } = instatus.safeParse(json);
    if (data === undefined)
        return undefined;
    const word = data.page.status;
    const said = [word, ...(data.activeIncidents ?? []).slice(0, 2).map(({ name }) => name)];
    return { state: stateOf(word), said };
}
// A maintenance may or may not be what is felt, so it is neither.
const up = ["none", "operational", "UP"];
const down = ["minor", "major", "critical", "degraded", "downtime", "HASISSUES"];
function stateOf(word) {
    return up.includes(word) ? "up" : down.includes(word) ? "down" : "unknown";
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/stories/watch/ask-vendors.js



const againAfterMs = 60_000;
const mostHosts = 3;
/**
 * Answers a function that asks the vendors behind failing signals how they are: their status page, and their own hosts
 * from where we run. Each vendor is asked at most once a minute; nothing it says can raise an alarm, only hold one back.
 * Every host is asked once at the start: only what answered then and no longer does is down.
 */
function vendorAsker(world, settings, { signals, hasOutboundNetwork, }) {
    const askedAt = new Map();
    const vendors = new Set(signals.flatMap(({ facts }) => facts.integration ?? []));
    const atStart = new Map();
    for (const vendor of vendors) {
        for (const host of hostsOf(settings, vendor)) {
            if (atStart.has(host))
                continue;
            const reply = askHost(world, host);
            // Perhaps nobody ever asks for it; whoever does meets the error.
            reply.catch(() => { });
            atStart.set(host, reply);
        }
    }
    return async (names) => {
        const suspected = signals
            .filter(({ facts }) => names.includes(facts.name))
            .flatMap(({ facts }) => facts.integration ?? []);
        const now = world.now();
        const due = [...new Set(suspected)].filter((name) => now - (askedAt.get(name) ?? Number.NEGATIVE_INFINITY) >= againAfterMs);
        const words = await Promise.all(due.map(async (vendor) => {
            askedAt.set(vendor, now);
            const affected = signals
                .filter(({ facts }) => facts.integration === vendor)
                .map(({ facts }) => facts.name);
            const page = settings.integrations[vendor]?.statusPage;
            const [pages, hosts] = await Promise.all([
                Promise.all(page === undefined ? [] : [askStatusPage(world, page)]),
                Promise.all(hostsOf(settings, vendor).map((host) => judgeHost(world, host, { before: atStart.get(host), hasOutboundNetwork }))),
            ]);
            return weighed(pages, hosts).map((word) => ({ signals: affected, vendor, ...word }));
        }));
        return words.flat();
    };
}
function hostsOf(settings, vendor) {
    const hosts = settings.integrations[vendor]?.hosts ?? [];
    return hosts.filter((host) => !host.includes("*")).slice(0, mostHosts);
}
/** A page on which somebody wrote that all is well outweighs a request of ours that got no answer. */
function weighed(pages, hosts) {
    const isWell = pages.some(({ state }) => state === "up");
    const weighedHosts = hosts.map((word) => {
        if (!isWell || word.said.kind !== "host-fell-silent")
            return word;
        return { ...word, state: "unknown", said: { ...word.said, pageSaysWell: true } };
    });
    return [...pages, ...weighedHosts];
}
async function askStatusPage(world, url) {
    try {
        return await readStatusPage(world.http, url, world.now);
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        return { at: world.now(), state: "unknown", said: { kind: "page-unread" } };
    }
}
async function askHost(world, host) {
    try {
        const { status } = await world.http.send({
            service: host,
            url: `https://${host}/`,
            method: "HEAD",
            timeoutMs: 5_000,
            retries: 1,
        });
        return { kind: "answered", status };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        if (error.status !== undefined)
            return { kind: "answered", status: error.status };
        const { cause } = error;
        const why = cause instanceof http/* ExchangeError */.S ? whyNotAskable(cause) : undefined;
        return why === undefined ? { kind: "silent" } : { kind: "not-askable", why };
    }
}
/** Names inside a VPN, private certificate authorities, client certificates and other protocols say nothing of the vendor. */
function whyNotAskable({ fault, code = "", message }) {
    const isOtherProtocol = code === "EPROTO" || code.startsWith("HPE_");
    const isOurs = fault === "name" || fault === "certificate" || fault === "address" || fault === "cancelled";
    return isOurs || isOtherProtocol ? message : undefined;
}
/** An answer of any kind means that somebody is at home: an API's root is seldom a page, and may well say 5xx on a good day. */
async function judgeHost(world, host, { before, hasOutboundNetwork, }) {
    const at = world.now();
    const word = (state, said) => ({ at, state, said });
    const reply = await askHost(world, host);
    switch (reply.kind) {
        case "answered": {
            const { status = 0 } = reply;
            return status >= 500
                ? word("unknown", { kind: "host-errs", host, status })
                : word("up", { kind: "host-answers", host });
        }
        case "not-askable":
            return word("unknown", { kind: "host-not-askable", host, why: reply.why });
        case "silent": {
            const atStart = await before;
            if (atStart?.kind !== "answered")
                return word("unknown", { kind: "host-never-answered", host });
            return (await hasOutboundNetwork())
                ? word("down", { kind: "host-fell-silent", host, pageSaysWell: false })
                : word("unknown", { kind: "no-network", host });
        }
    }
}


/***/ }),

/***/ 61234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ awaitLive)
/* harmony export */ });
/* harmony import */ var _settings_substitute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92345);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54783);
/* harmony import */ var _text_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38519);



/** Waits until the deployed sha answers; what answered before it is not this deploy's doing. */
async function awaitLive(world, settings, deploy) {
    if (settings.watch.live === undefined)
        return { kind: "not-asked" };
    const { every, ...live } = settings.watch.live;
    const conditions = live.conditions.map((condition) => (0,_settings_substitute_js__WEBPACK_IMPORTED_MODULE_0__/* .substituteFacts */ .cr)(condition, deploy));
    const probe = world.openProbe({ ...live, url: (0,_settings_substitute_js__WEBPACK_IMPORTED_MODULE_0__/* .substituteFacts */ .cr)(live.url, deploy), conditions });
    const startedAt = world.now();
    const deadline = startedAt + settings.watch.duration;
    for (let tries = 0;; tries += 1) {
        const run = await probe.run();
        const failed = run.conditions.filter(({ ok }) => !ok);
        const now = world.now();
        const waitedSeconds = (now - startedAt) / 1_000;
        if (run.error === undefined && failed.length === 0) {
            // Seen at the first try: it was live already, and since when is the deployment's word.
            const since = tries === 0 ? deploy.deployedAt : Math.max(deploy.deployedAt, run.at);
            world.log.line(`${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha7 */ .go)(deploy.sha)} is live${tries === 0 ? "" : `, after ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p)(waitedSeconds)}`}`);
            return { kind: "live", since, waitedSeconds };
        }
        const why = run.error ?? failed.map(({ text, actual }) => `${text} (got ${actual})`).join(", ");
        if (now >= deadline)
            return { kind: "never", why };
        if (tries % 4 === 0)
            world.log.line(`waiting for ${(0,_text_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sha7 */ .go)(deploy.sha)} to be live: ${why}`);
        await world.sleep(Math.min(every, deadline - now));
    }
}


/***/ }),

/***/ 91366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ changesOfService)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _review_matching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15721);
/* harmony import */ var _settings_mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38144);



/**
 * Of a monorepo: the changes that touch the service that was deployed; the others can't have broken it. A change whose files
 * are not all known stays. What a revert of the whole deploy undoes is not narrowed by it.
 * @throws SettingsError when there is no such service
 */
function changesOfService({ log }, range, { services, service }) {
    if (service === undefined)
        return range;
    const matchers = matchersOf(services, service);
    if (range === undefined)
        return undefined;
    const own = range.candidates.filter(({ files, filesComplete }) => !filesComplete ||
        files.some(({ path, previousPath }) => matchers.some((matches) => matches(path) || (previousPath !== undefined && matches(previousPath)))));
    const all = range.candidates.length;
    if (own.length === 0 && all > 0) {
        log.line(`none of the ${all} changes touches ${service}: all of them stay suspects; are its paths complete?`);
        return range;
    }
    if (own.length < all)
        log.line(`${own.length} of ${all} changes touch ${service}: the others are no suspects`);
    return { ...range, candidates: own };
}
function matchersOf(services, service) {
    const known = Object.hasOwn(services, service) ? services[service] : undefined;
    if (known !== undefined)
        return known.paths.map(_review_matching_js__WEBPACK_IMPORTED_MODULE_2__/* .pathMatcher */ .kZ);
    const names = Object.keys(services);
    const near = (0,_settings_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestKey */ .qy)(service, names);
    const expected = names.length === 0 ? "a service of the settings, which have none" : `one of ${names.join(", ")}`;
    const meant = near === undefined ? "" : `, did you mean "${near}"?`;
    const message = `expected ${expected}, got "${service.slice(0, 80)}"${meant}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN("The workflow step", [{ path: "service", message }]);
}


/***/ }),

/***/ 38990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ deploysAfter)
/* harmony export */ });
/* harmony import */ var _incident_same_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68824);
/* harmony import */ var _deploy_read_past_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73814);


/** Deployments of the environment that were begun after this deploy, newest first; those that are evidently of other services left out. */
async function deploysAfter({ github }, deploy) {
    const { environment, deploymentId, sha } = deploy;
    const deployments = await github.readDeployments({ environment, limit: _deploy_read_past_js__WEBPACK_IMPORTED_MODULE_1__/* .lookBack */ .Lp });
    const own = deployments.find(({ id }) => id === deploymentId) ??
        deployments.find((deployment) => deployment.sha === sha);
    // GitHub's times are whole seconds; ids grow.
    const later = deployments.filter(({ id, createdAt }) => own === undefined
        ? createdAt > deploy.deployedAt
        : createdAt > own.createdAt || (createdAt === own.createdAt && id > own.id));
    if (own === undefined)
        return later;
    const all = deployments.map(_deploy_read_past_js__WEBPACK_IMPORTED_MODULE_1__/* .traitsOf */ .JC);
    return later.filter((other) => (0,_incident_same_service_js__WEBPACK_IMPORTED_MODULE_0__/* .kinship */ .jg)((0,_deploy_read_past_js__WEBPACK_IMPORTED_MODULE_1__/* .traitsOf */ .JC)(own), (0,_deploy_read_past_js__WEBPACK_IMPORTED_MODULE_1__/* .traitsOf */ .JC)(other), all).kind !== "other");
}


/***/ }),

/***/ 50829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ findRange)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/stories/deploy/previous-deploy.js + 1 modules
var previous_deploy = __webpack_require__(28797);
// EXTERNAL MODULE: ./lib/text/names.js
var names = __webpack_require__(38519);
// EXTERNAL MODULE: ./lib/text/parts.js
var parts = __webpack_require__(99309);
;// CONCATENATED MODULE: ./lib/stories/watch/read-range.js



/** Candidates whose files are asked for at the same time. */
const atOnce = 8;
/** How many of the newest commits are looked at where it is not known what was live before. */
const mostRecent = 10;
/** The newest changes that a deploy holds. */
async function readRecent(world, sha) {
    const { github } = world;
    const commits = (await github.readCommits(sha, mostRecent)).toReversed();
    const oldest = commits[0];
    const comparison = {
        status: "ahead",
        mergeBase: oldest?.sha ?? sha,
        base: oldest ?? (await github.readCommit(sha)),
        commits,
        total: commits.length,
        files: [],
        filesComplete: false,
        url: `${github.serverUrl}/${github.owner}/${github.repo}/commits/${sha}`,
    };
    return { ...(await readChanges(world, comparison)), assumed: true };
}
/** Reads good…bad while there is time, before anything is decided. */
async function readRange(world, good, bad) {
    return readChanges(world, await world.github.compare(good, bad));
}
async function readChanges(world, comparison) {
    const shas = comparison.commits.map(({ sha }) => sha);
    const pulls = shas.length === 0 ? new Map() : await readPulls(world, shas);
    const grouped = groupByPull(comparison, pulls);
    const [only] = grouped;
    if (only !== undefined && grouped.length === 1 && comparison.filesComplete) {
        return { comparison, pulls, candidates: [{ ...only, files: comparison.files, filesComplete: true }] };
    }
    const candidates = [];
    for (let start = 0; start < grouped.length; start += atOnce) {
        const some = grouped.slice(start, start + atOnce);
        candidates.push(...(await Promise.all(some.map(async (one) => ({ ...one, ...(await readFilesOf(world, one)) })))));
    }
    return { comparison, pulls, candidates };
}
/** What can't be read costs names, not the range: the changes are then commits without a pull request. */
async function readPulls(world, shas) {
    try {
        return await world.github.readPullsOfCommits(shas);
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        world.log.warning(`the pull requests of this deploy can't be read: ${error.message}`);
        return new Map();
    }
}
async function readFilesOf(world, { number, sha, parent, changedFiles }) {
    try {
        if (number !== undefined) {
            const { files, complete } = await world.github.readPullFiles(number, changedFiles);
            return { files, filesComplete: complete };
        }
        if (parent === undefined)
            return { files: [], filesComplete: false };
        const { files, filesComplete } = await world.github.compare(parent, sha);
        return { files, filesComplete };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        world.log.warning(`the files of ${number === undefined ? (0,names/* sha7 */.go)(sha) : `#${number}`} can't be read: ${error.message}`);
        return { files: [], filesComplete: false };
    }
}
/** One candidate a pull request, whatever way it was merged; one a commit that came without. */
function groupByPull({ commits }, pulls) {
    const groups = new Map();
    commits.forEach((commit, order) => {
        const pull = (pulls.get(commit.sha) ?? []).find(({ merged }) => merged);
        const key = pull === undefined ? commit.sha : `#${pull.number}`;
        const known = groups.get(key);
        if (known !== undefined) {
            // Of a merge, the branch before it is its first parent; what it brought was begun anywhere.
            const [parent, other] = commit.parents;
            const merged = parent !== undefined && other !== undefined ? { parent } : {};
            groups.set(key, { ...known, ...merged, sha: commit.sha, order, commits: known.commits + 1 });
            return;
        }
        groups.set(key, {
            ...(pull !== undefined && { number: pull.number }),
            title: pull?.title ?? (0,parts/* firstLine */.TM)(commit.message),
            url: pull?.url ?? "",
            author: pull?.author ?? commit.author,
            authorIsBot: pull?.authorIsBot ?? commit.authorIsBot,
            sha: commit.sha,
            commits: 1,
            order,
            labels: pull?.labels ?? [],
            ...(pull?.mergedAt !== undefined && { mergedAt: pull.mergedAt }),
            files: [],
            filesComplete: false,
            ...(commit.parents[0] !== undefined && { parent: commit.parents[0] }),
            changedFiles: pull?.changedFiles,
        });
    });
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./lib/stories/watch/find-range.js



/**
 * What was deployed since what was live before. Where nobody knows what that was, the newest changes that the deploy holds
 * are suspects all the same, and are told as what they are. What history says overrules what was recorded: an earlier
 * commit than the one before is a rollback.
 */
async function findRange(world, deploy) {
    const { previous, sha, wentBackFrom } = deploy;
    try {
        if (previous === undefined) {
            const isFirst = wentBackFrom === undefined && deploy.sameCommit !== true;
            return { deploy, range: isFirst ? await readRecent(world, sha) : undefined };
        }
        const range = await readRange(world, previous.sha, sha);
        if (range.comparison.status !== "behind")
            return { deploy, range };
        const { previous: _, ...rest } = deploy;
        const back = { sha: previous.sha, deployedAt: previous.deployedAt ?? deploy.deployedAt };
        return {
            deploy: { ...rest, wentBackFrom: back, previousUnknown: (0,previous_deploy/* wentBackWords */.X)(back.sha) },
            range: undefined,
        };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        world.log.warning(`what was deployed can't be read: ${error.message}`);
        return { deploy, range: undefined };
    }
}


/***/ }),

/***/ 81942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ nothingToWatch),
  R: () => (/* binding */ tellWatch)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/text/names.js
var names = __webpack_require__(38519);
// EXTERNAL MODULE: ./lib/text/time.js
var time = __webpack_require__(61042);
// EXTERNAL MODULE: ./lib/report/aftermath-words.js
var aftermath_words = __webpack_require__(59734);
// EXTERNAL MODULE: ./lib/report/elsewhere-words.js
var elsewhere_words = __webpack_require__(75986);
// EXTERNAL MODULE: ./lib/report/reapply-words.js
var reapply_words = __webpack_require__(9041);
// EXTERNAL MODULE: ./lib/report/reason-words.js
var reason_words = __webpack_require__(53316);
// EXTERNAL MODULE: ./lib/report/rollback-comment.js
var rollback_comment = __webpack_require__(82764);
// EXTERNAL MODULE: ./lib/report/run-notes.js
var run_notes = __webpack_require__(86635);
// EXTERNAL MODULE: ./lib/report/signal-table.js + 1 modules
var signal_table = __webpack_require__(35722);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/report/verdict-words.js
var verdict_words = __webpack_require__(28215);
// EXTERNAL MODULE: ./lib/report/verify-words.js
var verify_words = __webpack_require__(40061);
;// CONCATENATED MODULE: ./lib/report/job-summary.js













function answerLines({ revert, incident, elsewhere = [], verify, rollback, reapply, dryRun, }) {
    const revertWords = (() => {
        switch (revert.kind) {
            case "opened":
                return [`Revert pull request: ${(0,report_text/* link */.nf)(`#${revert.number} ${revert.title}`, revert.url)}`];
            case "already-open":
                return [`The revert was already open: ${(0,report_text/* link */.nf)(`#${revert.number}`, revert.url)}`];
            case "planned":
                return [
                    `Planned, not opened: **${(0,report_text/* escapeMarkdown */.FV)(revert.title)}** on branch \`${revert.branch}\`, ${revert.paths} path${revert.paths === 1 ? "" : "s"}`,
                ];
            case "refused":
                return ["No revert was opened:", ...revert.reasons.map((reason) => `  - ${(0,reason_words/* reasonWords */.IK)(reason)}`)];
            case "failed":
                return [`The revert could not be opened: ${(0,report_text/* escapeMarkdown */.FV)(revert.message, 600)}`];
            case "off":
                return [];
        }
    })();
    const incidentWords = (() => {
        switch (incident.kind) {
            case "opened":
                return [`Incident: ${(0,report_text/* link */.nf)(`#${incident.number}`, incident.url)}`];
            case "already-open":
                return [`The incident was already open: ${(0,report_text/* link */.nf)(`#${incident.number}`, incident.url)}`];
            case "planned":
                return [`Planned, not opened: incident **${(0,report_text/* escapeMarkdown */.FV)(incident.title)}**`];
            case "failed":
                return [`The incident could not be opened: ${(0,report_text/* escapeMarkdown */.FV)(incident.message, 600)}`];
            case "off":
                return [];
        }
    })();
    const rollbackWords = rollback === undefined ? [] : [(0,rollback_comment/* rollbackLine */.Hs)(rollback)];
    const verifyWords = verify === undefined ? [] : [(0,verify_words/* verifyLine */.mP)(verify)];
    const reapplyWords = reapply === undefined ? [] : [(0,reapply_words/* reapplySummary */._W)(reapply)];
    const elsewhereWords = elsewhere.map(elsewhere_words/* elsewhereSummary */.bv);
    const lines = [
        ...revertWords,
        ...elsewhereWords,
        ...incidentWords,
        ...verifyWords,
        ...rollbackWords,
        ...reapplyWords,
    ].map((line) => (line.startsWith("  ") ? line : `- ${line}`));
    return dryRun && lines.length > 0 ? ["Dry run: nothing was written.", "", ...lines] : lines;
}
/** The same picture for every verdict, healthy too. */
function jobSummary(report) {
    const { deploy, verdict } = report;
    const before = deploy.previous === undefined
        ? (0,report_text/* escapeMarkdown */.FV)(deploy.previousUnknown ?? "the deploy before it is not known")
        : `before it ${(0,names/* sha7 */.go)(deploy.previous.sha)}`;
    const chart = (0,signal_table/* worstChart */.YR)(report);
    const commands = "commands" in report.revert ? report.revert.commands : [];
    return (0,report_text/* fitBody */.KM)([
        `## ${verdict_words/* statusMark */.w8[verdict.verdict]} ${(0,report_text/* escapeMarkdown */.FV)((0,verdict_words/* deployWords */.Nx)(report))}: ${verdict.verdict}`,
        "",
        (0,report_text/* escapeMarkdown */.FV)(verdict.reason, 600),
        "",
        `Live since ${(0,time/* moment */.n$)(report.live?.since ?? deploy.deployedAt)}, ${before}; decided after ${(0,duration/* duration */.p)(verdict.decidedAfterSeconds)}.`,
        ...(report.reapplies === undefined ? [] : ["", `Watched as ${(0,aftermath_words/* reappliedWords */.e)(report.reapplies)}.`]),
        "",
        ...answerLines(report),
        "",
        (0,signal_table/* signalTable */.l9)(report),
        ...(chart === undefined ? [] : ["", chart]),
        ...[
            ...("notes" in report.revert ? report.revert.notes.map(run_notes/* revertNoteWords */.A) : []),
            ...report.failures,
            ...report.notes.map(run_notes/* runNoteWords */.h),
        ].flatMap((text, index) => [
            ...(index === 0 ? ["", "**Worth knowing**"] : []),
            `- ${(0,report_text/* escapeMarkdown */.FV)(text, 400)}`,
        ]),
        ...(commands.length === 0 ? [] : ["", "To do it by hand:", "", (0,report_text/* codeBlock */.DV)(commands.join("\n"), "sh")]),
        "",
        `<details><summary>How it was decided</summary>\n\n${(0,signal_table/* decisionDetails */.Zj)(report)}\n\n</details>`,
        "",
    ].join("\n"), 900_000);
}

// EXTERNAL MODULE: ./lib/report/doubt-words.js
var doubt_words = __webpack_require__(12644);
// EXTERNAL MODULE: ./lib/report/signal-note-words.js
var signal_note_words = __webpack_require__(86901);
// EXTERNAL MODULE: ./lib/report/vendor-words.js
var vendor_words = __webpack_require__(12946);
;// CONCATENATED MODULE: ./lib/report/json-report.js





function iso(at) {
    return at === undefined ? undefined : new Date(at).toISOString();
}
/** The run as data: what the Markdown says, whole, with times in ISO 8601. */
function jsonReport(report) {
    const { deploy, verdict, signals, range, revert, elsewhere, rollback, ...rest } = report;
    const { onset } = verdict;
    const data = {
        version: 1,
        verdict: verdict.verdict,
        reason: verdict.reason,
        decidedAt: iso(verdict.decidedAt),
        decidedAfterSeconds: verdict.decidedAfterSeconds,
        onset: onset && { at: iso(onset.at), from: iso(onset.from), to: iso(onset.to) },
        deploy: {
            ...deploy,
            deployedAt: iso(deploy.deployedAt),
            previous: deploy.previous && { ...deploy.previous, deployedAt: iso(deploy.previous.deployedAt) },
        },
        signals: verdict.signals.map((signal) => {
            const facts = signals.find(({ name }) => name === signal.name);
            return {
                ...signal,
                onset: signal.onset && {
                    at: iso(signal.onset.at),
                    from: iso(signal.onset.from),
                    to: iso(signal.onset.to),
                },
                control: signal.control && {
                    ...signal.control,
                    from: facts?.control?.from,
                    queries: facts?.control?.queries ?? [],
                },
                integration: facts?.integration,
                from: facts?.from,
                queries: facts?.queries ?? [],
                notes: (facts?.notes ?? []).map(signal_note_words/* signalNoteWords */.o),
                doubts: (facts?.doubts ?? []).map((doubt) => ({ ...doubt, words: (0,doubt_words/* doubtWords */.O)(doubt) })),
                readings: {
                    baseline: (facts?.baseline ?? []).map((reading) => ({ ...reading, at: iso(reading.at) })),
                    after: (facts?.after ?? []).map((reading) => ({ ...reading, at: iso(reading.at) })),
                },
            };
        }),
        range: range && {
            compareUrl: range.compareUrl,
            commits: range.commits,
            suspects: range.suspects.map(({ candidate: { files, ...candidate }, probability, reasons }) => ({
                ...candidate,
                files: files.map(({ path }) => path),
                probability: Math.round(1_000 * probability) / 1_000,
                reasons,
            })),
            settings: range.settings,
            ...(range.assumed && { assumed: true }),
        },
        ...rest,
        notes: rest.notes.map(run_notes/* runNoteWords */.h),
        revert: revertData(revert),
        elsewhere: elsewhere?.map((one) => ({ ...one, revert: revertData(one.revert) })),
        rollback: rollback &&
            ("reasons" in rollback ? { ...rollback, reasons: rollback.reasons.map(reason_words/* reasonData */.nf) } : rollback),
        live: rest.live && { ...rest.live, since: iso(rest.live.since) },
        vendors: rest.vendors.map((word) => ({ ...word, at: iso(word.at), detail: (0,vendor_words/* vendorWords */.S)(word.said) })),
        answeredAt: iso(rest.answeredAt),
    };
    return `${JSON.stringify(data, null, 2)}\n`;
}
function revertData(revert) {
    return {
        ...revert,
        ...("notes" in revert && { notes: revert.notes.map(run_notes/* revertNoteWords */.A) }),
        ...("checks" in revert && { checks: revert.checks.map(reason_words/* checkDone */.Tc) }),
        ...("warnings" in revert && { warnings: revert.warnings.map(reason_words/* reasonData */.nf) }),
        ...("reasons" in revert && { reasons: revert.reasons.map(reason_words/* reasonData */.nf) }),
    };
}

// EXTERNAL MODULE: ./lib/text/numbers.js
var numbers = __webpack_require__(25825);
// EXTERNAL MODULE: ./lib/text/one-line.js
var one_line = __webpack_require__(6810);
;// CONCATENATED MODULE: ./lib/report/plan-lines.js






/** For the log of a dry run: all that would have been written, in order, or that it would have been nothing. Plain text. */
function planLines({ revert, incident, verify, rollback, reapply, deploy, verdict, }) {
    const steps = [
        ...revertSteps(revert),
        ...incidentSteps(incident),
        ...(verdict.verdict === "regressed" && deploy.deploymentId !== undefined
            ? [`would mark deployment ${deploy.deploymentId} as failed, so that nobody goes back to it`]
            : []),
        ...(verify === undefined ? [] : [(0,verify_words/* verifyLogLine */.Cm)(verify)]),
        ...(rollback === undefined ? [] : rollbackSteps(rollback)),
        ...(reapply === undefined ? [] : [(0,reapply_words/* reapplyLine */.G7)(reapply)]),
    ];
    if (steps.length === 0)
        return ["dry run: nothing would be written"];
    return ["dry run: nothing was written; without it", ...steps.map((step) => `  ${(0,one_line/* oneLine */.T)(step, 1_000)}`)];
}
function revertSteps(revert) {
    switch (revert.kind) {
        case "planned":
            return [
                `would open the pull request ${quoted(revert.title)} from branch ${revert.branch}, changing ${(0,numbers/* counted */.hS)(revert.paths, "path")}`,
                ...revert.warnings.map((warning) => `- to look at before merging: ${(0,reason_words/* reasonText */.uV)(warning)}`),
            ];
        case "opened":
        case "already-open":
            return [`would leave the revert as it is: #${revert.number} is open already`];
        case "refused":
            return [
                "would open no revert:",
                ...revert.reasons.map((reason) => `- ${(0,reason_words/* reasonText */.uV)(reason)}`),
                ...revert.conflicts.map((path) => `- conflict in ${path}`),
                ...byHand(revert.commands),
            ];
        case "failed":
            return [`could not plan the revert: ${revert.message}`, ...byHand(revert.commands)];
        case "off":
            return [];
    }
}
function byHand(commands) {
    return commands.length === 0 ? [] : ["by hand:", ...commands.map((command) => `  ${command}`)];
}
function incidentSteps(incident) {
    switch (incident.kind) {
        case "planned":
            return [`would open the incident ${quoted(incident.title)}`];
        case "opened":
        case "already-open":
            return [`would leave the incident as it is: #${incident.number} is open already`];
        case "failed":
            return [`could not plan the incident: ${incident.message}`];
        case "off":
            return [];
    }
}
function rollbackSteps(rollback) {
    switch (rollback.kind) {
        case "planned":
        case "live":
        case "not-live":
            return [`would roll back to ${(0,names/* sha7 */.go)(rollback.good)} by ${rollback.what}`];
        case "refused":
            return ["would not roll back:", ...rollback.reasons.map((reason) => `- ${(0,reason_words/* reasonText */.uV)(reason)}`)];
        case "failed":
            return [`could not plan the rollback: ${rollback.message}`];
    }
}
function quoted(title) {
    return `"${title}"`;
}

// EXTERNAL MODULE: ./lib/report/redacted-facts.js
var redacted_facts = __webpack_require__(63362);
;// CONCATENATED MODULE: ./lib/stories/watch/tell-watch.js








/** Whether there is a pull request or an issue to point at. */
function isOpened(fact) {
    return fact.kind === "opened" || fact.kind === "already-open";
}
/** Writes the report and says how the step ends. */
async function tellWatch(world, inputs, whole) {
    const report = (0,redacted_facts/* redactedFacts */.G)(world, whole);
    const { verdict, revert, incident } = report;
    const path = (0,external_node_path_.join)(world.env.RUNNER_TEMP ?? ".", "deploy-guard-report.json");
    const written = await writeReport(world, path, report);
    if (report.dryRun)
        for (const planned of planLines(report))
            world.log.line(planned);
    const word = verdict.verdict;
    const revertPull = isOpened(revert) ? revert : undefined;
    const issue = isOpened(incident) ? incident : undefined;
    const line = `${report.deploy.environment}: ${word}: ${verdict.reason}`;
    const failed = fails(inputs, word);
    // A failing step is annotated by its failure.
    if (!failed)
        (word === "healthy" ? world.log.notice : world.log.warning)(line);
    return {
        outputs: {
            verdict: word,
            reason: (0,one_line/* oneLine */.T)(verdict.reason, 2_000),
            onset: verdict.onset === undefined ? "" : new Date(verdict.onset.at).toISOString(),
            "decided-after-seconds": String(Math.round(verdict.decidedAfterSeconds)),
            "revert-url": revertPull?.url ?? "",
            "revert-number": revertPull === undefined ? "" : String(revertPull.number),
            "incident-url": issue?.url ?? "",
            "incident-number": issue === undefined ? "" : String(issue.number),
            report: written ? path : "",
        },
        summary: jobSummary(report),
        ...(failed && { failed: line }),
    };
}
function fails({ failOn }, word) {
    return (failOn !== "never" && (word === "regressed" || (failOn === "inconclusive" && word === "inconclusive")));
}
/** There is no deploy to judge: said plainly, with what can be done about it, and nothing else is done. */
function nothingToWatch(world, inputs, { why, todo = [] }) {
    const [reason, lines] = [world.redact(why), todo.map((line) => world.redact(line))];
    world.log.warning(`nothing was judged: ${reason}`);
    for (const line of lines)
        world.log.line(line);
    const steps = lines.length === 0 ? "" : `\nWhat to do:\n\n${lines.map((line) => `- ${(0,report_text/* code */.aY)(line, 300)}`).join("\n")}\n`;
    return {
        outputs: { verdict: "inconclusive", reason: (0,one_line/* oneLine */.T)(reason, 2_000) },
        summary: `## ⚪ Nothing was judged\n\n${(0,report_text/* code */.aY)(reason, 600)}\n${steps}`,
        ...(fails(inputs, "inconclusive") && { failed: `inconclusive: ${reason}` }),
    };
}
/** A disk that is full must not cost the answer, nor the outputs. */
async function writeReport({ files, hide, log }, path, report) {
    try {
        await files.write(path, hide(jsonReport(report)));
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.nM))
            throw error;
        log.warning(`writing the report: ${error.message}`);
        return false;
    }
}


/***/ }),

/***/ 41757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ hideAround)
/* harmony export */ });
/**
 * Hides secrets in all of a text but these parts of our own. A marker that is blotted out is one that no later run finds,
 * and what it holds, an environment and a commit, everybody can read.
 */
function hideAround(hide, text, parts) {
    const [part, ...others] = parts;
    if (part === undefined)
        return hide(text);
    return text
        .split(part)
        .map((around) => hideAround(hide, around, others))
        .join(part);
}


/***/ }),

/***/ 77213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   Z: () => (/* binding */ isUnclear)
/* harmony export */ });
/* harmony import */ var _octokit_request_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31015);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);



const answerShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    headers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]).optional()),
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(),
});
const body = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().catch(""),
    errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            resource: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            field: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            value: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
        }),
    ]))
        .catch([]),
});
/** A failed request in words for the person who can do something about it. The token never gets into them. */
function explain(error, route, token) {
    const answer = answerOf(error);
    if (answer === undefined) {
        const cause = error instanceof _octokit_request_error__WEBPACK_IMPORTED_MODULE_2__/* .RequestError */ .G ? error.cause : error;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(unreachable(cause), { service: "GitHub", request: route, cause });
    }
    const { status, headers, data } = answer;
    const parsed = body.safeParse(data);
    const said = parsed.success
        ? [parsed.data.message, ...parsed.data.errors.map(detail)].filter((text) => text !== "").join(": ")
        : "";
    const message = `answered ${status}${said === "" ? "" : `, ${said}`}`;
    const advice = advise(status, said, headers);
    // Without a cause: the error holds the request with its headers.
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(token === "" ? message : message.replaceAll(token, "***"), {
        service: "GitHub",
        request: route,
        status,
        ...(advice !== undefined && { advice }),
    });
}
/** The throttling plugin throws an error of its own that carries the response. */
function answerOf(error) {
    return error instanceof Error && "response" in error
        ? answerShape.safeParse(error.response).data
        : undefined;
}
function detail(error) {
    if (typeof error === "string")
        return error;
    const { message, resource, field, code, value } = error;
    if (message !== undefined)
        return message;
    const what = [resource, field, code].filter((word) => word !== undefined).join(" ");
    return value === undefined ? what : `${what} (${JSON.stringify(value)})`;
}
function unreachable(cause) {
    if (!(cause instanceof Error))
        return "can't be reached";
    if (cause.name === "TimeoutError")
        return "did not answer in time";
    if (cause instanceof SyntaxError)
        return "answered half a JSON document";
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(cause.cause ?? cause);
    return `can't be reached${code === undefined ? "" : ` (${code})`}`;
}
function advise(status, said, headers) {
    if (status === 401)
        return "The token is wrong or has expired";
    if (isRateLimit(status, said, headers)) {
        const reset = new Date(Number(headers["x-ratelimit-reset"]) * 1000);
        const until = Number.isNaN(reset.getTime()) ? "" : ` until ${reset.toISOString()}`;
        return `The token's rate limit is used up${until}`;
    }
    if (/not permitted to create or approve pull requests/iu.test(said)) {
        return "Allow it under Settings → Actions → General → Workflow permissions, of the repository or the organisation";
    }
    if (/archived/iu.test(said))
        return "The repository is archived and takes no changes";
    if (status === 403) {
        const accepted = headers["x-accepted-github-permissions"];
        if (accepted === undefined)
            return "The token lacks a permission";
        const needed = `The token needs ${permissions(String(accepted))}`;
        return /\bworkflows=/u.test(String(accepted))
            ? `${needed}. The job's own token can never change workflow files: use an App's token`
            : `${needed}: see \`permissions:\` of the job`;
    }
    if (status === 404)
        return "It does not exist, or the token may not see it";
    if (status === 410)
        return "It is gone, or that feature is switched off in the repository";
    return;
}
/** GraphQL answers 200 when it is used up. The last request that was allowed has none remaining either. */
function isRateLimit(status, said, headers) {
    if (status === 429)
        return true;
    if (status !== 403 && status !== 200)
        return false;
    return headers["x-ratelimit-remaining"] === "0" || /rate limit/iu.test(said);
}
/** `contents=write; contents=write,workflows=write`: alternatives apart by `;`, as a workflow writes them. */
function permissions(accepted) {
    return accepted
        .split(";")
        .map((set) => set
        .split(",")
        .map((entry) => `\`${entry.trim().replaceAll("_", "-").replace("=", ": ")}\``)
        .join(" and "))
        .join(", or ");
}
/** GitHub may have carried it out: it stumbled, or the answer got lost. */
function isUnclear(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM && (error.status === undefined || error.status >= 500);
}


/***/ }),

/***/ 79210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ExchangeError)
/* harmony export */ });
/** No whole answer came. The message names no address. */
class ExchangeError extends Error {
    name = "ExchangeError";
    fault;
    /** As the system calls it: ECONNREFUSED, ENOTFOUND, CERT_HAS_EXPIRED, … */
    code;
    /** Present when the answer had begun. */
    status;
    constructor(fault, message, known = {}) {
        super(message);
        this.fault = fault;
        this.code = known.code;
        this.status = known.status;
    }
}


/***/ }),

/***/ 31015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}



/***/ })

};
