export const id = 9790;
export const ids = [9790];
export const modules = {

/***/ 89790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  followIncidents: () => (/* binding */ followIncidents)
});

// EXTERNAL MODULE: ./lib/incident/our-label.js
var our_label = __webpack_require__(44039);
// EXTERNAL MODULE: ./lib/incident/record/record.js
var record_record = __webpack_require__(30905);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/report/incident-status.js
var incident_status = __webpack_require__(397);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/report/incident-words.js



/** For the log. */
function incidentLine({ number, state, answered, why }) {
    if (state === undefined)
        return `#${number}: nothing to do: ${why ?? "no incident"}`;
    const { phase, severity } = state;
    const told = answered === 0 ? "" : `; ${answered} command${answered === 1 ? "" : "s"} answered`;
    return `#${number}: ${phase}, severity ${severity}${told}`;
}
/** For the job's page. */
function incidentSummary(followed, note) {
    const rows = followed.map(({ number, url, state, why }) => {
        const name = url === undefined ? `#${number}` : (0,report_text/* link */.nf)(`#${number}`, url);
        if (state === undefined)
            return `- ${name}: ${(0,report_text/* escapeMarkdown */.FV)(why ?? "no incident", 200)}`;
        return `- ${name}: ${(0,incident_status/* phaseWords */.V2)(state.phase)}, severity ${state.severity}. ${(0,incident_status/* milestoneWords */.oS)(state)}`;
    });
    const nothing = note === undefined ? ["No incident is open."] : [(0,report_text/* escapeMarkdown */.FV)(note, 300)];
    return ["## Incidents", "", ...(rows.length === 0 ? nothing : rows), ""].join("\n");
}
/** For an incident that nobody has touched for long. */
function reminderComment({ phase, owner }, silentMs) {
    const who = owner === undefined ? "nobody has it" : `${(0,report_text/* escapeMarkdown */.FV)(owner, 60)} has it`;
    return `${(0,incident_status/* phaseMark */.lW)(phase)} Nothing was written here for ${(0,duration/* duration */.p)(silentMs / 1_000)}, and ${who}. Is it over? \`/resolve\` closes it, \`/timeline\` notes where it stands.`;
}

// EXTERNAL MODULE: ./lib/stories/incident/change-incident.js + 7 modules
var change_incident = __webpack_require__(36505);
// EXTERNAL MODULE: ./lib/stories/incident/command-effects.js + 1 modules
var command_effects = __webpack_require__(34813);
// EXTERNAL MODULE: ./lib/incident/record/first-record.js
var first_record = __webpack_require__(72244);
// EXTERNAL MODULE: ./lib/report/record-block.js
var record_block = __webpack_require__(51265);
;// CONCATENATED MODULE: ./lib/stories/incident/remind.js





const dayMs = 86_400_000;
/** Says once that nobody has written to an open incident for a day. Undefined when there is nothing to say. */
async function remind(world, { incident }, { changed, change }) {
    const { issue, record } = changed;
    const afterMs = incident?.remindMs ?? dayMs;
    const state = (0,record_record/* stateOf */.L4)(record);
    const { phase } = state;
    if (issue.state === "closed" || phase === "resolved" || phase === "false-alarm")
        return undefined;
    const last = lastTouched(record, issue.createdAt);
    const now = world.now();
    if (last.isReminder || now - last.at < afterMs || now - (issue.updatedAt ?? 0) < afterMs)
        return undefined;
    const entry = { ...(0,first_record/* entryOf */.M)({ kind: "reminded" }, now), id: `reminded:${last.at}` };
    const marker = `<!-- deploy-guard:reminder since=${last.at} -->`;
    const words = world.hide(reminderComment(state, now - last.at));
    await world.github.ensureComment(issue.number, marker, `${marker}\n${(0,record_block/* entryMarker */.L1)(entry)}\n${words}`);
    return (0,change_incident/* changeIncident */.z)(world, { ...change, entries: [entry] });
}
/** When something was last said or done, as far as the record knows. */
function lastTouched({ entries }, openedAt) {
    const times = entries.map(({ at, toldAt, what }) => ({
        at: toldAt ?? at,
        isReminder: what.kind === "reminded",
    }));
    return times.reduce((last, one) => (one.at >= last.at ? one : last), { at: openedAt, isReminder: false });
}

// EXTERNAL MODULE: ./lib/stories/respond/attempt.js
var respond_attempt = __webpack_require__(34062);
;// CONCATENATED MODULE: ./lib/stories/incident.js







/** Incidents that a scheduled run looks after, oldest first. */
const mostIncidents = 20;
/**
 * Keeps incidents true: carries out what people ask for in comments, notes what they did with GitHub's buttons, and on a
 * schedule looks after all that are open, which also catches up with runs that died.
 */
async function followIncidents(world, settings, { event, dryRun }) {
    const numbers = event.issue === undefined ? await openIncidents(world) : [event.issue];
    if (dryRun)
        return outcomeOf([], `dry run: would look after ${numbers.map((number) => `#${number}`).join(", ") || "nothing"}`);
    const attempt = (0,respond_attempt/* attempter */.N)(world.log);
    const failures = [];
    const followed = [];
    for (const number of numbers) {
        const one = await attempt(`incident #${number}`, async () => asFollowed(number, await follow(world, settings, { number, event })), (message) => {
            failures.push(`#${number}: ${message}`);
            return undefined;
        });
        if (one === undefined)
            continue;
        followed.push(one);
        world.log.line(incidentLine(one));
    }
    return { ...outcomeOf(followed), ...(failures.length > 0 && { failed: failures.join("\n") }) };
}
/** Who runs this mode listens, whether the settings file says so or not. */
const unasked = {
    close: "asked",
    bots: [],
    remindMs: 86_400_000,
    escalation: [],
    keepMs: 0,
};
async function openIncidents({ github }) {
    const open = await github.readIssues({
        labels: [our_label/* ourLabel */.f, "incident"],
        state: "open",
        limit: mostIncidents,
    });
    return open.map(({ number }) => number).toReversed();
}
async function follow(world, settings, { number, event }) {
    const { comment } = event;
    const change = {
        number,
        settings: { notify: settings.notify, incident: settings.incident ?? unasked },
        effect: (0,command_effects/* commandEffects */.o)(world, settings, number),
    };
    const changed = await (0,change_incident/* changeIncident */.z)(world, { ...change, comment });
    if (changed.kind === "none" || event.issue !== undefined)
        return changed;
    return (await remind(world, settings, { changed, change })) ?? changed;
}
function asFollowed(number, changed) {
    if (changed.kind === "none")
        return { number, answered: 0, why: changed.why };
    const { issue, record, answers } = changed;
    return { number, url: issue.url, state: (0,record_record/* stateOf */.L4)(record), answered: answers.length };
}
function outcomeOf(followed, note) {
    const [first] = followed;
    return {
        outputs: {
            "incident-url": first?.url ?? "",
            "incident-number": first === undefined ? "" : String(first.number),
            "incident-state": first?.state?.phase ?? "",
        },
        summary: incidentSummary(followed, note),
    };
}


/***/ }),

/***/ 34813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ commandEffects)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/incident/our-label.js
var our_label = __webpack_require__(44039);
// EXTERNAL MODULE: ./lib/incident/record/first-record.js
var first_record = __webpack_require__(72244);
// EXTERNAL MODULE: ./lib/incident/record/record.js
var record_record = __webpack_require__(30905);
// EXTERNAL MODULE: ./lib/stories/revert/read/our-revert.js
var our_revert = __webpack_require__(54262);
// EXTERNAL MODULE: ./lib/stories/signals/ledger.js
var ledger = __webpack_require__(24382);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(54783);
// EXTERNAL MODULE: ./lib/stories/signals/open-signals.js + 1 modules
var open_signals = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/stories/watch/watch-deploy.js + 3 modules
var watch_deploy = __webpack_require__(62591);
;// CONCATENATED MODULE: ./lib/stories/incident/is-still-bad.js



/** How far back it is looked: long enough for readings of a minute, short enough for a recovery of a quarter of an hour ago. */
const lookMs = 10 * 60_000;
/**
 * Whether the signals of the last ten minutes are still worse than before the bad deploy, in words; undefined when nothing
 * says so. A service that can't be asked now does not keep an incident open.
 */
async function isStillBad(world, settings, { environment, sha, deployedAt }) {
    const now = world.now();
    const since = Math.max(deployedAt, now - lookMs);
    const { signals } = await (0,open_signals/* openSignals */.o)(world, settings);
    const { verdict } = await (0,watch_deploy/* watchDeploy */.d)(world, { ...settings, watch: { ...settings.watch, duration: now - since } }, {
        deploy: { environment, sha, deployedAt: since, found: "the last ten minutes" },
        deploysAt: [deployedAt],
        baselineEnd: deployedAt,
        signals,
        askVendors: async () => [],
    });
    if (verdict.verdict !== "regressed" && verdict.verdict !== "elsewhere")
        return undefined;
    return `in the last ${(0,duration/* duration */.p)((now - since) / 1_000)} it is still worse than before the deploy: ${verdict.reason}.`;
}

;// CONCATENATED MODULE: ./lib/stories/incident/command-effects.js







/** Pull requests that are looked over for the revert. */
const lookBack = 100;
/** For so long a second `/resolve` is one that knows what the first was answered. */
const insistMs = 3_600_000;
/** What `/resolve` and `/false-alarm` do besides being written down. */
function commandEffects(world, settings, number) {
    return async (command, record, comment) => {
        switch (command.kind) {
            case "resolve":
                return resolve(world, settings, { record, at: comment.createdAt });
            case "false-alarm":
                return withdraw(world, record, number);
            default:
                return {};
        }
    };
}
/** Not while the signals are still bad, unless who asks has been told so. */
async function resolve(world, settings, { record, at }) {
    const told = record.entries.findLast(({ what }) => what.kind === "still-bad");
    if (told !== undefined && at - told.at < insistMs)
        return {};
    if ((0,record_record/* stateOf */.L4)(record).phase === "resolved")
        return {};
    const bad = await isStillBad(world, settings, record);
    if (bad === undefined)
        return {};
    return { instead: { kind: "still-bad", reason: bad }, refusal: { kind: "still-bad", reason: bad } };
}
/** Closes the open reverts without merging them, and has later watches learn from what alarmed. */
async function withdraw(world, record, number) {
    const { github } = world;
    const { environment, sha } = record;
    await (0,ledger/* noteFalseAlarm */.vl)(world, { environment, sha });
    const open = await github.findPulls({ state: "open", limit: lookBack });
    const reverts = open.filter((pull) => pull.labels.includes(our_label/* ourLabel */.f) && (0,our_revert/* ourMarker */.jm)(github, pull, environment)?.bad === sha);
    const result = { also: [] };
    for (const pull of reverts) {
        try {
            await command_effects_close(world, pull, number);
            result.also?.push((0,first_record/* entryOf */.M)({ kind: "revert-withdrawn", number: pull.number }, world.now()));
        }
        catch (error) {
            if (!(error instanceof errors/* WorldError */.nM))
                throw error;
            result.advice = { kind: "revert-stays", number: pull.number, why: world.hide(error.message) };
        }
    }
    return result;
}
async function command_effects_close({ github }, pull, number) {
    const marker = "<!-- deploy-guard:false-alarm -->";
    await github.ensureComment(pull.number, marker, `Closed without merging: #${number} was a false alarm.`);
    await github.updatePull(pull.number, { state: "closed" });
}


/***/ })

};
