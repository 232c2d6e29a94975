export const id = 256;
export const ids = [256];
export const modules = {

/***/ 27602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revertRemotely: () => (/* binding */ revertRemotely)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text/names.js
var text_names = __webpack_require__(38519);
// EXTERNAL MODULE: ./lib/text/one-line.js
var one_line = __webpack_require__(6810);
// EXTERNAL MODULE: ./lib/text/time.js
var time = __webpack_require__(61042);
// EXTERNAL MODULE: ./lib/report/docs-links.js
var docs_links = __webpack_require__(61735);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/report/reason-words.js


/** Why a machine must not do it, with the rule's id, which leads to its documentation. */
function reasonWords({ rule, message }) {
    return `${(0,report_text/* escapeMarkdown */.FV)(message, 600)} (${(0,report_text/* link */.nf)(rule, docs_links/* refusalPage */.Ih)})`;
}
/** The same as plain text, for the log. */
function reasonText({ rule, message }) {
    return `${message} [${rule}]`;
}

;// CONCATENATED MODULE: ./lib/report/revert-body.js





/** In GitHub's own form for one change; plain text that mentions, closes and skips nothing. */
function revertTitle({ plan, bad, environment, }) {
    const [only, ...more] = plan.undone;
    if (only !== undefined && more.length === 0) {
        return `Revert "${harmless(titleOf(only))}"`;
    }
    return `Revert deploy ${(0,text_names/* sha7 */.go)(bad)} of ${harmless(environment)} (${countOf(plan.undone)})`;
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
        ...(text.why === undefined ? [] : ["", `Because ${harmless(text.why)}.`]),
        "",
        text.trailer,
        "",
    ].join("\n");
}
/** The pull request: what is undone, why, is it safe, what stays, what to do. */
function revertBody(text) {
    const { plan, environment, branch, warnings } = text;
    const sections = [
        whatAndWhy(text),
        // So early that cutting a long body never takes it away.
        text.marker,
        safety(text),
        ...(warnings.length === 0
            ? []
            : [["**Look at this first**", ...warnings.map((warning) => `- ${reasonWords(warning)}`)].join("\n")]),
        `**What to do**: merge, then deploy ${(0,report_text/* code */.aY)(branch)}. deploy-guard watches that deploy as a revert and says whether ${(0,report_text/* escapeMarkdown */.FV)(environment)} recovered.`,
        `**It does not undo** data written since ${text.deployedAt === undefined ? "the deploy" : `${(0,time/* clock */.pm)(text.deployedAt)} UTC`}, or messages already sent.${staysBehind(text)}`,
        "**To undo this revert** later: revert it. deploy-guard then watches that deploy as a re-application of the same change.",
        text.evidence ?? "",
        details("Suspects", text.suspects.map(suspectLine)),
        details(`What is undone (${countOf(plan.undone)})`, plan.undone.slice(0, 100).map((change) => `- ${nameOf(change)}`)),
        details(`Files (${text.paths.length})`, fileLines(text.paths)),
        details("How this was made", [
            `- The three-way merge that \`git revert\` makes: ${(0,text_names/* sha7 */.go)(plan.to)} → ${(0,text_names/* sha7 */.go)(plan.from)}, onto ${(0,report_text/* code */.aY)(branch)}.`,
            ...(plan.note === undefined ? [] : [`- ${(0,report_text/* escapeMarkdown */.FV)(plan.note)}`]),
            "- Not wanted for a change? Give its pull request the label `deploy-guard: no-revert`, or its commit the trailer `Deploy-Guard: no-revert`.",
            "- Not wanted at all, for now? Open an issue with the label `deploy-guard: disable`.",
        ]),
    ];
    return (0,report_text/* fitBody */.KM)(`${sections.filter((section) => section !== "").join("\n\n")}\n`);
}
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
    return `${commits.length} commits, ${(0,text_names/* sha7 */.go)(first.sha)} to ${(0,text_names/* sha7 */.go)(commits.at(-1).sha)}`;
}
function safety({ warnings, checks, later, plan }) {
    const answer = warnings.length === 0 ? "Yes, as far as can be checked" : "As a merge, yes; but look at the points below";
    const result = plan.scope === "deploy" && later.length === 0
        ? "the result is exactly the tree that ran before"
        : plan.scope === "deploy"
            ? `the result is the tree that ran before, plus ${commitCount(later.length)} that came later`
            : "the result is what is on the branch without this change";
    return `**Safe to merge?** ${answer}: ${[result, ...checks].map((check) => (0,report_text/* escapeMarkdown */.FV)(check)).join("; ")}.`;
}
function staysBehind({ later }) {
    if (later.length === 0)
        return "";
    const names = later
        .slice(-5)
        .map(({ sha, message }) => `${(0,text_names/* sha7 */.go)(sha)} ${(0,report_text/* escapeMarkdown */.FV)(subject(message), 60)}`);
    const more = later.length > 5 ? ` and ${later.length - 5} more` : "";
    return ` What came later stays, and may build on what goes: ${names.join(", ")}${more}.`;
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
    return pull?.title ?? subject(commits[0].message);
}
function subject(message) {
    return message.split("\n", 1)[0];
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
function harmless(text) {
    return (0,one_line/* oneLine */.T)(text, 150)
        .replace(/\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(:?\s+)(?=#|gh-|https?:|[\w.-]{1,100}\/[\w.-]{1,100}#)/giu, "$1$2issue ")
        .replace(/@+(?=\w)/gu, "")
        .replace(/\[([^\]\n]{0,30})\]/gu, "($1)")
        .replace(/\bskip-checks\s*:/giu, "skip-checks");
}

;// CONCATENATED MODULE: ./lib/revert/opt-out.js
const optOutLabel = "deploy-guard: no-revert";
/** Asked for by a label on a pull request, or by a trailer in a message; whether it counts depends on who did it. */
function findOptOuts(commits) {
    const labelled = new Map();
    const trailers = [];
    for (const commit of commits) {
        for (const pull of pullsOf(commit)) {
            if (pull.labels.some((label) => label.toLowerCase() === optOutLabel))
                labelled.set(pull.number, { commit, pull });
        }
        if (/^Deploy-Guard:[ \t]*no-revert[ \t]*$/imu.test(commit.message))
            trailers.push({ commit });
    }
    return [...labelled.values(), ...trailers];
}
/** One for each: `#7`, or the commit's id. */
function optOutKey({ commit, pull }) {
    return pull === undefined ? commit.sha : `#${pull.number}`;
}
/** Every pull request that brought a commit: into the branch, or into one that was merged there. */
function pullsOf({ pull, pulls }) {
    return pulls ?? (pull === undefined ? [] : [pull]);
}

// EXTERNAL MODULE: ./lib/revert/path-warnings.js
var path_warnings = __webpack_require__(81517);
;// CONCATENATED MODULE: ./lib/revert/marker.js
/** The second is for repositories in which a branch `deploy-guard` stands in the way of the first. */
const branchPrefixes = ["deploy-guard/revert-", "deploy-guard-revert-"];
/** What the names of our reverts' branches begin with, all of them. */
const revertBranchBeginning = "deploy-guard";
function isRevertBranch(name) {
    return branchPrefixes.some((prefix) => name.startsWith(prefix));
}
function words({ environment, bad, good }) {
    return `env=${encodeURIComponent(environment.toWellFormed())} bad=${bad} good=${good}`;
}
const pattern = String.raw `env=([^\s<>]{0,900}) bad=([0-9a-f]{40,64}) good=([0-9a-f]{40,64})`;
const inBody = new RegExp(`<!-- deploy-guard:revert ${pattern} -->`, "gu");
const inMessage = new RegExp(`^Deploy-Guard-Revert: ${pattern}$`, "gmu");
/** Hidden in the pull request's body: what it undoes, whatever people do to its title. */
function revertMarker(marker) {
    return `<!-- deploy-guard:revert ${words(marker)} -->`;
}
/** The same in a commit's message. */
function revertTrailer(marker) {
    return `Deploy-Guard-Revert: ${words(marker)}`;
}
/** From a pull request's body or a commit's message: the first. */
function parseRevertMarker(text) {
    return marker_parseRevertMarkers(text)[0];
}
/** One revert can undo the same commit for several environments: one marker each. */
function marker_parseRevertMarkers(text) {
    return [inBody, inMessage].flatMap((form) => [...text.matchAll(form)].flatMap(([, environment, bad, good]) => {
        try {
            return [{ environment: decodeURIComponent(environment), bad: bad, good: good }];
        }
        catch {
            return [];
        }
    }));
}
/**
 * The same for the same commits, whatever the environment, so that a second try finds the first and one bad commit in
 * several environments is undone once. In the order in which they are tried.
 */
function revertBranches({ bad, good }) {
    const name = `${bad.slice(0, 12)}-to-${good.slice(0, 12)}`;
    return [`${branchPrefixes[0]}${name}`, `${branchPrefixes[1]}${name}`];
}
/** A ref that whoever opens the incident of this deploy has to make first; further turns are for when a run died with it. */
function incidentClaim(environment, bad, turn) {
    const name = `deploy-guard/incident/${nameInRef(environment)}-${bad}`;
    return turn === 1 ? name : `${name}-${turn}`;
}
/** A ref that whoever rolls this deploy back has to make first: it can be made once. */
function rollbackClaim(environment, bad) {
    return `deploy-guard/rollback/${nameInRef(environment)}-${bad}`;
}
function nameInRef(environment) {
    const slug = environment
        .replace(/[^A-Za-z0-9_-]+/gu, "-")
        .replace(/^-+|-+$/gu, "")
        .slice(0, 60);
    return slug === environment ? slug : [slug, fingerprint(environment)].filter(Boolean).join("-");
}
/** Keeps `eu/prod` and `eu-prod` apart. FNV-1a, @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function fingerprint(text) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text))
        hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, "0");
}

// EXTERNAL MODULE: ./lib/revert/range-refusals.js
var range_refusals = __webpack_require__(71025);
;// CONCATENATED MODULE: ./lib/revert/reverts-in-text.js
/** Nobody writes by hand more than these, and the time stays bounded. */
const mostLetters = 200_000;
const mostClaims = 500;
const sha = "[0-9a-f]{7,64}";
/** `[main] `, as some put in front. */
const start = String.raw `^(?:\[[^\]\n]{1,40}\]\s*)?`;
/** After a word that is also the name of a feature: what is taken back. */
const something = String.raw `(?:\s*[:"'#]|\s+(?:of|to|the|commit|change|changeset|pull|pr|deploy|release|merge|v?\d)\b|\s+[0-9a-f]{7,64}\b)`;
const subjects = [
    // Git and GitHub's button; `Revert: …`, `revert(pay): …`, `Revert #12`, `Reverting …`, `Reverted …`.
    `(?:re-?)?revert(?:s|ed|ing)?\\b`,
    // Mercurial, Gerrit and Chromium.
    `back(?:s|ed|ing)?[ -]?out\\b`,
    `roll(?:s|ed|ing)?[ -]?back${something}`,
    `undo(?:es|ing)?${something}`,
    `(?:re-?(?:appl(?:y|ies|ied|ying)|land(?:s|ed|ing)?)|unreverts?)\\b`,
].map((form) => new RegExp(start + form, "iu"));
const sentences = new RegExp(String.raw `^[*>\-\s]{0,6}(?:this\s+)?(?:revert(?:s|ed|ing)?|backs?\s+out|backed\s+out|rolls?\s+back|undoes)\s+(?:the\s+)?(?:merge\s+)?(?:commits?|changesets?)\s+(${sha}\b(?:\s*(?:,|and|&|,\s*and)\s*${sha}\b){0,50})`, "gimu");
const bare = new RegExp(String.raw `^(?:back(?:ed)?[ -]?out|revert(?:s|ed)?|roll(?:ed)?[ -]?back)(?:\s+(?:of|changeset|commit))?:?\s+(${sha})\b`, "gimu");
const pullSentences = /^[*>\-\s]{0,6}(?:this\s+)?(?:revert(?:s|ed|ing)?|backs?\s+out|rolls?\s+back|undoes)\s+(?:the\s+)?(?:pull\s+requests?|PR|merge\s+request)?\s*([\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})\b/gimu;
const addresses = /^[*>\-\s]{0,6}(?:this\s+)?(?:revert(?:s|ed|ing)?|backs?\s+out|rolls?\s+back)\s+https?:\/\/[\w.:-]{1,200}\/([\w.-]{1,100}\/[\w.-]{1,100})\/pull\/(\d{1,9})\b/gimu;
const quoted = /^(?:\[[^\]\n]{1,40}\]\s*)?(?:revert|back ?out|roll ?back|undo)\s*:?\s*"(.{1,300})"(?:\s*\(#\d{1,9}\))?\s*$/gimu;
const reapplied = /^(?:\[[^\]\n]{1,40}\]\s*)?(?:re-?apply|re-?land)\s*:?\s*"(.{1,300})"(?:\s*\(#\d{1,9}\))?\s*$/gimu;
/** `repository` is the own one, `owner/name`: a pull request of another is none of ours. */
function revertClaims(text, repository) {
    const whole = text.slice(0, mostLetters);
    const subject = whole.split("\n", 1)[0].trim();
    const ids = new RegExp(String.raw `\b${sha}\b`, "giu");
    const commits = [
        ...[...whole.matchAll(sentences)].flatMap(([, list]) => list.match(ids) ?? []),
        ...[...whole.matchAll(bare)].map(([, id]) => id).filter((id) => /\d/u.test(id)),
    ].map((id) => id.toLowerCase());
    const pulls = [...whole.matchAll(pullSentences), ...whole.matchAll(addresses)]
        .filter(([, where]) => where === undefined || where.toLowerCase() === repository.toLowerCase())
        .map(([, , number]) => Number(number));
    const titles = [
        ...[...whole.matchAll(quoted)].map(([, title]) => title),
        // What is re-applied had been reverted: it is that revert which goes.
        ...[...whole.matchAll(reapplied)].map(([, title]) => `Revert "${title}"`),
    ];
    const isRevert = commits.length + pulls.length + titles.length > 0 || subjects.some((form) => form.test(subject));
    const few = (items) => [...new Set(items)].slice(0, mostClaims);
    return { commits: few(commits), pulls: few(pulls), titles: few(titles), isRevert };
}
/** Whether a commit is among what is claimed. Ids and numbers say it exactly; a title counts where there are none. */
function isClaimed(claims, commit) {
    return openClaims(claims)(commit);
}
/** The same for many commits, or for the claims of many: each question takes the same time however many there are. */
function openClaims(...all) {
    const ids = new Set();
    const lengths = new Set();
    const numbers = new Set();
    const names = new Set();
    const add = ({ commits, pulls, titles }) => {
        for (const id of commits) {
            ids.add(id);
            lengths.add(id.length);
        }
        for (const number of pulls)
            numbers.add(number);
        if (commits.length + pulls.length === 0)
            for (const title of titles)
                names.add(title.trim());
    };
    for (const claims of all)
        add(claims);
    const has = ({ sha: id, message, pull }) => {
        for (const length of lengths)
            if (ids.has(id.slice(0, length)))
                return true;
        if (numbers.size + names.size === 0)
            return false;
        const subject = message.split("\n", 1)[0].trim();
        const number = pull?.number ?? Number(/\(#(\d{1,9})\)$/u.exec(subject)?.[1]);
        if (numbers.has(number) || names.has(subject.replace(/\s*\(#\d{1,9}\)$/u, "")))
            return true;
        return pull !== undefined && names.has(pull.title.trim());
    };
    return Object.assign(has, { add });
}

;// CONCATENATED MODULE: ./lib/revert/range-findings.js





/** All that goes with the steps that are undone. */
function broughtBy({ commits, inside }) {
    return [...commits, ...inside];
}
/** A person's revert in the range may have been an emergency fix: undoing it brings the emergency back. */
function foreignReverts(facts) {
    const reverts = broughtBy(facts).filter((commit) => !isOurRevert(commit) && isRevert(commit, facts));
    if (reverts.length === 0)
        return [];
    const names = (0,path_warnings/* listPaths */.Pe)([...new Set(reverts.map(range_findings_nameOf))]);
    const message = `${names} reverted something itself; undoing it brings that back. Check that this is wanted.`;
    return [{ rule: "undoes-a-revert", message }];
}
/** By its message, or by the title or the text of a pull request that brought it. */
function isRevert(commit, { repository }) {
    const texts = [commit.message, ...pullsOf(commit).map(({ title, body }) => `${title}\n\n${body}`)];
    return isOurRevert(commit) || texts.some((text) => revertClaims(text, repository).isRevert);
}
function optOuts(facts) {
    const all = findOptOuts(broughtBy(facts));
    return {
        counting: all.filter((out) => !facts.powerless.has(optOutKey(out))),
        powerless: all.filter((out) => facts.powerless.has(optOutKey(out))),
    };
}
function powerlessOptOuts(facts) {
    const { powerless } = optOuts(facts);
    if (powerless.length === 0)
        return [];
    const names = (0,path_warnings/* listPaths */.Pe)(powerless.map(optOutName));
    const message = `${names} says that it must not be reverted by machine; whoever wrote that may not write to this repository, so it does not count.`;
    return [{ rule: "opt-out-without-right", message }];
}
function optOutName({ commit, pull }) {
    return pull === undefined ? range_findings_nameOf(commit) : `#${pull.number}`;
}
function botAuthors({ commits, inside }) {
    const bots = new Map();
    for (const commit of [...inside, ...commits]) {
        const author = commit.pull?.author ?? commit.author;
        if ((commit.pull?.authorIsBot ?? commit.authorIsBot) && author !== undefined)
            bots.set(author, commit);
    }
    return [...bots].map(([author, commit]) => ({
        rule: "bot-author",
        message: `${range_findings_nameOf(commit)} comes from ${author}, which may propose it again at once. ${howToStop(author)}`,
    }));
}
function howToStop(bot) {
    if (/dependabot/iu.test(bot))
        return 'Comment "@dependabot ignore this version" on its pull request, or add it to `ignore` in dependabot.yml.';
    if (/renovate/iu.test(bot))
        return "Exclude the version in renovate.json (`allowedVersions`), or close Renovate's next pull request, which it then leaves alone.";
    if (/release/iu.test(bot))
        return "Hold its next release pull request back until the cause is fixed.";
    return "Stop it, or hold its next pull request back, until the cause is fixed.";
}
/** Anybody can write our trailer into a message; in what was pushed without a pull request, only who may write here. */
function isOurRevert(commit) {
    const pulls = pullsOf(commit);
    return pulls.length === 0
        ? parseRevertMarker(commit.message) !== undefined
        : pulls.some(({ ours }) => ours === true);
}
function range_findings_nameOf({ sha, pull }) {
    return pull === undefined ? (0,range_refusals/* shortSha */.Fu)(sha) : `#${pull.number}`;
}

;// CONCATENATED MODULE: ./lib/revert/undone-later.js


/** Who says later that it reverts what is to be undone; reverts that were reverted in turn are left out. Newest first. */
function claimedReverters({ commits, later, repository, disproved }) {
    const standing = [];
    const isReverted = openClaims();
    for (const commit of later.toReversed()) {
        if (disproved.has(commit.sha) || isReverted(commit))
            continue;
        const claims = revertClaims(commit.message, repository);
        if (!claims.isRevert)
            continue;
        standing.push({ sha: commit.sha, claims });
        isReverted.add(claims);
    }
    return standing
        .map(({ sha, claims }) => ({ sha, reverted: commits.filter(openClaims(claims)) }))
        .filter(({ reverted }) => reverted.length > 0);
}
/** What of `commits` is reverted by later ones, and by which, in words. */
function undoneLater(question) {
    const reverters = claimedReverters(question);
    const gone = new Set(reverters.flatMap(({ reverted }) => reverted));
    const by = [...new Set(reverters.map(({ sha }) => (0,range_refusals/* shortSha */.Fu)(sha)))].slice(0, 5).join(", ");
    return { undone: question.commits.filter((commit) => gone.has(commit)), by };
}

;// CONCATENATED MODULE: ./lib/revert/assess-safety.js





const stopLabel = "deploy-guard: disable";
const dayMs = 86_400_000;
const refusalRules = [
    {
        id: "disabled",
        refuse({ stops }) {
            const stop = stops.find(({ mayStop }) => mayStop);
            return (stop &&
                `Reverts are switched off by #${stop.number} (label "${stopLabel}"). Close it to switch them on.`);
        },
    },
    {
        id: "already-reverted",
        refuse(facts) {
            const { merge, commits, reverts, bad, environment } = facts;
            const merged = reverts.find((known) => known.merged && known.bad === bad && known.environment === environment);
            if (merged !== undefined)
                return `#${merged.number} has reverted it already. Is that deployed?`;
            const { undone, by } = undoneLater(facts);
            if (undone.length > 0 && undone.length === commits.length) {
                return `Later commits have reverted all of it already (${by}). Are they deployed?`;
            }
            if (merge.same)
                return "The branch holds nothing of it any more: it is undone already. Is that deployed?";
            return;
        },
    },
    {
        id: "partly-reverted",
        refuse(facts) {
            if (undoneLater(facts).undone.length === facts.commits.length)
                return;
            const { undone, by } = undoneLater({ ...facts, commits: broughtBy(facts) });
            const { undoneAlready, same } = facts.merge;
            if (same)
                return;
            if (undone.length === 0 && undoneAlready.length === 0)
                return;
            const what = undone.length > 0 ? `${undone.map(range_findings_nameOf).join(", ")} by ${by}` : (0,path_warnings/* listPaths */.Pe)(undoneAlready);
            return `A part of it is undone already (${what}). Somebody chose what to keep; whether the rest must go is for a person to say.`;
        },
    },
    {
        id: "contains-our-revert",
        refuse(facts) {
            const ours = broughtBy(facts).find(isOurRevert);
            return (ours &&
                `This deploy contains a revert of ours (${range_findings_nameOf(ours)}). Undoing it would bring back what was reverted.`);
        },
        fine: (facts) => broughtBy(facts).some((commit) => isRevert(commit, facts)) ? undefined : "no revert is undone",
    },
    {
        id: "conflict",
        refuse({ merge: { conflicts }, inTheWay, bad }) {
            if (conflicts === undefined)
                return;
            const what = conflicts.length === 0 ? "Folders were moved" : `${(0,path_warnings/* listPaths */.Pe)(conflicts)} changed`;
            const by = inTheWay.length === 0 ? "" : ` by ${inTheWay.join(", ")}`;
            return `${what} again${by} after ${(0,range_refusals/* shortSha */.Fu)(bad)}, on the same lines, so a machine can't tell which version is wanted.`;
        },
        fine: ({ later }) => later.length === 0 ? "nothing was merged since" : "nothing merged since touches the same lines",
    },
    {
        id: "healthy-later",
        refuse: ({ healthyLater, environment }) => healthyLater &&
            `A later commit, ${(0,range_refusals/* shortSha */.Fu)(healthyLater)}, is live in ${environment} and healthy: the problem is gone from there.`,
    },
    {
        id: "too-old",
        refuse({ deployedAt, now, maxAgeMs }) {
            if (deployedAt === undefined || now - deployedAt <= maxAgeMs)
                return;
            return `It went live ${hours(now - deployedAt)} ago, and deploys older than ${hours(maxAgeMs)} are not reverted by machine (response.max-age): too much may build on it.`;
        },
        fine: ({ deployedAt }) => (deployedAt === undefined ? undefined : "the deploy is recent"),
    },
    {
        id: "day-limit",
        refuse({ reverts, now, maxPerDay, environment, bad }) {
            const today = reverts.filter((known) => known.environment === environment && known.bad !== bad && now - known.createdAt < dayMs);
            if (today.length < maxPerDay)
                return;
            const list = today.map(({ number }) => `#${number}`).join(", ");
            return `${today.length} reverts were opened for ${environment} within a day (${list}), and response.max-per-day is ${maxPerDay}: something else may be wrong.`;
        },
    },
    {
        id: "closed-by-person",
        refuse({ reverts, bad, environment }) {
            const closed = reverts.find((known) => known.state === "closed" && !known.merged && known.bad === bad && known.environment === environment);
            return (closed &&
                `#${closed.number} was opened for this deploy and closed without merging. Reopen it if it is wanted after all.`);
        },
    },
    {
        id: "opted-out",
        refuse(facts) {
            const out = optOuts(facts).counting[0];
            return (out &&
                `${optOutName(out)} says that it must not be reverted by machine (label "${optOutLabel}" or the trailer "Deploy-Guard: no-revert").`);
        },
        fine: (facts) => (optOuts(facts).powerless.length === 0 ? "nobody opted out" : undefined),
    },
    {
        id: "workflow-files",
        refuse({ merge: { paths }, canPushWorkflows }) {
            const files = (0,path_warnings/* workflowFiles */.BF)(paths);
            if (canPushWorkflows !== false || files.length === 0)
                return;
            return `${(0,path_warnings/* listPaths */.Pe)(files)} would change, and the job's own token can never push workflow files: give deploy-guard an App's token, or revert by hand.`;
        },
        fine: ({ merge: { paths } }) => (0,path_warnings/* workflowFiles */.BF)(paths).length === 0 ? "no workflow file in it" : undefined,
    },
];
/** May a machine open this revert, and what must a person look at? */
function assessSafety(facts) {
    const refusals = [];
    const checks = [];
    for (const { id, refuse, fine } of refusalRules) {
        const message = refuse(facts);
        if (message)
            refusals.push({ rule: id, message });
        else
            checks.push(...[fine?.(facts)].filter((check) => check !== undefined));
    }
    const files = (0,path_warnings/* pathWarnings */.n2)(facts.merge.paths).filter(
    // Where the very tree comes back that ran before, they fit each other as they did then.
    ({ rule }) => !(facts.merge.exact && fitsItself.has(rule)));
    const looks = [...facts.unread, ...foreignReverts(facts), ...files];
    if ((0,path_warnings/* pathWarnings */.n2)(facts.merge.paths).length === 0)
        checks.push("no migration, lock file, generated code or infrastructure in it");
    const open = facts.reverts.find((known) => known.state === "open" && known.environment === facts.environment && known.bad !== facts.bad);
    if (open !== undefined) {
        const message = `#${open.number} is already open to revert ${(0,range_refusals/* shortSha */.Fu)(open.bad)} in ${facts.environment}. Merge or close that first: two reverts of one environment would undo each other's ground.`;
        refusals.push({ rule: "revert-open", message });
    }
    return {
        refusals,
        warnings: [...looks, ...powerlessOptOuts(facts), ...botAuthors(facts)],
        draft: looks.length > 0,
        checks,
        ...(open && { open }),
    };
}
/** Warnings that are about files which fit each other again when all of them are as they were. */
const fitsItself = new Set(["lock-file", "generated-code"]);
function hours(ms) {
    const whole = Math.round(ms / 360_000) / 10;
    return whole < 48 ? `${whole} h` : `${Math.round(whole / 24)} d`;
}

;// CONCATENATED MODULE: ./lib/revert/commands-by-hand.js
/** Commits named in the message; all are undone. */
const mostNamed = 20;
/**
 * What a person types to do the same. One commit is reverted as it is, a merge against its first parent. Several are undone
 * as one step from tree to tree, which nothing stops half-way: no empty commit, no merge, and a conflict leaves its marks.
 */
function commandsByHand(plan, { branch, hasConflicts = false }) {
    const commits = plan.undone.flatMap((change) => change.commits);
    const [only] = commits;
    const isOne = only !== undefined && commits.length === 1 && only.parents[0] === plan.from;
    const mainline = isOne && only.parents.length > 1 ? "-m 1 " : "";
    const stops = (goOn) => hasConflicts ? [`# It stops at the conflicts: edit those files, git add them, then ${goOn}`] : [];
    return [
        `git fetch origin && git switch -c revert-${plan.to.slice(0, 7)} ${shellWord(`origin/${branch}`)}`,
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

;// CONCATENATED MODULE: ./lib/revert/plan-revert.js
/** What is to be undone: the deploy, or the one change that is the suspect. */
function planRevert({ good, bad, commits, scope, suspect }) {
    const mainline = followFirstParents(bad, commits);
    if (mainline.length === 0) {
        const message = "No commit lies between the last good deploy and this one.";
        return { kind: "refused", reasons: [{ rule: "nothing-to-undo", message }] };
    }
    const changes = groupByPull(mainline);
    const deploy = { kind: "revert", from: good, to: bad, scope: "deploy", undone: changes };
    if (scope === "deploy" || changes.length === 1)
        return deploy;
    if (suspect === undefined) {
        return { ...deploy, note: "No change stands out as the cause, so the whole deploy is undone." };
    }
    const alone = changes.filter(({ pull, commits: own }) => "number" in suspect ? pull?.number === suspect.number : own.some(({ sha }) => sha === suspect.sha));
    const [first] = alone;
    const from = first?.commits[0]?.parents[0];
    if (first === undefined || alone.length > 1 || from === undefined) {
        return {
            ...deploy,
            note: "The suspect's commits do not stand together on the branch, so the whole deploy is undone.",
        };
    }
    return { kind: "revert", from, to: first.commits.at(-1).sha, scope: "suspect", undone: [first] };
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
            last.commits.push(commit);
        else
            groups.push({ commits: [commit], ...(commit.pull && { pull: commit.pull }) });
    }
    return groups;
}

// EXTERNAL MODULE: ./lib/revert/tree.js
var revert_tree = __webpack_require__(11852);
;// CONCATENATED MODULE: ./lib/text/hide-around.js
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

;// CONCATENATED MODULE: ./lib/stories/revert/may-write.js

function openMayWrite(github) {
    const known = new Map();
    return async (login) => {
        if (login === undefined)
            return false;
        // An App acts here only where it was installed, and is no collaborator.
        if (login.endsWith("[bot]"))
            return true;
        let answer = known.get(login);
        if (answer === undefined) {
            answer = ask(github, login);
            known.set(login, answer);
        }
        return answer;
    };
}
async function ask(github, login) {
    try {
        const permission = await github.readPermission(login);
        return permission === "admin" || permission === "write";
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.n)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/revert/attribute-files.js
var attribute_files = __webpack_require__(58648);
// EXTERNAL MODULE: ./lib/revert/diff-trees.js
var diff_trees = __webpack_require__(50439);
// EXTERNAL MODULE: ./lib/revert/merge-trees.js
var merge_trees = __webpack_require__(51830);
// EXTERNAL MODULE: ./lib/world/git-objects.js
var git_objects = __webpack_require__(58845);
// EXTERNAL MODULE: ./lib/stories/revert/read-along.js
var read_along = __webpack_require__(30402);
;// CONCATENATED MODULE: ./lib/stories/revert/merge-on-github.js






/** The tree that `git revert` would make on the branch. Nothing is written anywhere. */
async function mergeOnGitHub(github, order) {
    const { ours, undone, good } = order;
    const roots = { ours: ours.tree, base: undone.tree, theirs: good.tree };
    const trees = await (0,read_along/* readAlong */.G)((0,merge_trees/* mergeTrees */.M)(roots, git_objects/* hashTree */.vz), openTreeReader(github));
    if (trees.way.kind === "plain") {
        const { tree } = trees.way;
        return {
            kind: "merged",
            way: "plain",
            tree,
            known: tree === good.tree,
            changes: trees.undone,
            blobs: new Map(),
            trees,
        };
    }
    return { ...(await mergeInClone(github, order, { roots, trees })), trees };
}
async function mergeInClone(github, { ours, undone, good }, { roots, trees }) {
    const clone = await github.openClone([...new Set([ours.sha, undone.sha, good.sha])]);
    try {
        const [answer] = await clone.merge([{ undone, ...roots, attributes: (0,attribute_files/* attributeFiles */.O)(roots.ours, trees) }]);
        if (answer.kind === "failed")
            return answer;
        if (answer.kind === "conflict")
            return { kind: "conflict", paths: answer.paths.map(revert_tree/* toText */.fE) };
        const changes = await (0,read_along/* readAlong */.G)((0,diff_trees/* diffTrees */.j)(roots.ours, answer.tree, trees.levels), clone.readTrees);
        const onGitHub = new Set([...trees.undone, ...trees.since].flatMap(({ before, after }) => [before?.sha, after?.sha]));
        const blobs = new Map();
        for (const { after } of changes) {
            if (after === undefined || after.mode === "160000" || onGitHub.has(after.sha))
                continue;
            blobs.set(after.sha, await clone.readBlob(after.sha));
        }
        return {
            kind: "merged",
            way: "git",
            tree: answer.tree,
            known: answer.tree === good.tree,
            changes,
            blobs,
        };
    }
    finally {
        await clone.close();
    }
}
/**
 * Trees through the API, each with all that is below it in one answer. GitHub cuts long answers: what is whole in one of
 * those shows by its id, and the rest is asked for when it is needed, first with all below it, then alone.
 */
function openTreeReader(github) {
    const known = new Map();
    const perhapsCut = new Map();
    function keepIfWhole(sha) {
        const level = perhapsCut.get(sha);
        if (level === undefined || (0,git_objects/* hashTree */.vz)((0,revert_tree/* encodeLevel */.X_)(level)) !== sha)
            return false;
        known.set(sha, level);
        return true;
    }
    return async (shas) => {
        for (const sha of shas) {
            if (known.has(sha) || keepIfWhole(sha))
                continue;
            const { entries, truncated } = await github.readTree(sha);
            const levels = levelsOf(sha, entries, (tree) => known.has(tree) || perhapsCut.has(tree));
            for (const [tree, level] of levels)
                (truncated ? perhapsCut : known).set(tree, level);
            if (!truncated || keepIfWhole(sha))
                continue;
            const { entries: alone } = await github.readSubtree(sha);
            known.set(sha, new Map(alone.map((entry) => [(0,revert_tree/* toBytes */.ZJ)(entry.path), entryOf(entry)])));
        }
        return known;
    };
}
/** A listing with paths taken apart into levels, by the ids of their trees. Those that are known are left out. */
function levelsOf(root, entries, isKnown) {
    const folders = new Map([["", new Map()]]);
    const levels = new Map([[root, folders.get("")]]);
    for (const { path, type, sha } of entries) {
        // Versions of one repository share most of their folders.
        if (type !== "tree" || isKnown(sha))
            continue;
        const level = new Map();
        folders.set(path, level);
        levels.set(sha, level);
    }
    for (const entry of entries) {
        const cut = entry.path.lastIndexOf("/");
        const folder = cut < 0 ? "" : entry.path.slice(0, cut);
        folders.get(folder)?.set((0,revert_tree/* toBytes */.ZJ)(entry.path.slice(cut + 1)), entryOf(entry));
    }
    return levels;
}
function entryOf({ mode, sha }) {
    return { mode: mode.padStart(6, "0"), sha };
}

;// CONCATENATED MODULE: ./lib/stories/revert/disprove-claims.js




/** Claims that are looked into; a person looks at the rest. */
const mostChecked = 10;
/**
 * Later commits that say they revert something which is to be undone, and don't: anybody whose change is merged can write
 * so. What a commit does is told by the trees. A claim that can't be checked stands.
 */
async function disproveClaims(github, question) {
    const disproved = new Set();
    const claims = claimedReverters({ ...question, disproved });
    for (const { sha, reverted } of claims.slice(0, mostChecked)) {
        try {
            if (!(await revertsAny(github, { sha, reverted }, question)))
                disproved.add(sha);
        }
        catch (error) {
            if (!(error instanceof errors/* WorldError */.n))
                throw error;
        }
    }
    return disproved;
}
async function revertsAny(github, { sha, reverted }, { later, known }) {
    const read = async (id) => [...known, ...later].find((commit) => commit.sha === id) ?? (await github.readCommit(id));
    const reverter = await read(sha);
    const [before] = reverter.parents;
    if (before === undefined)
        return false;
    for (const { sha: id, parents } of reverted.slice(0, mostChecked)) {
        const [parent] = parents;
        if (parent === undefined)
            return true;
        if (await reverts(github, { reverter, before: await read(before) }, [await read(id), await read(parent)]))
            return true;
    }
    return false;
}
/** Whether what a commit did to at least one file is what undoing another would do to it. */
async function reverts(github, { reverter, before }, [undone, good]) {
    const own = await mergeOnGitHub(github, { ours: before, undone: before, good: reverter });
    const whole = await mergeOnGitHub(github, { ours: before, undone, good });
    const wanted = whole.kind === "merged" ? whole.changes : whole.trees.undone;
    const after = new Map(wanted.map((change) => [change.path, change.after]));
    const did = own.kind === "merged" ? own.changes : [];
    return did.some((change) => after.has(change.path) && (0,revert_tree/* sameEntry */.dI)(after.get(change.path), change.after));
}

;// CONCATENATED MODULE: ./lib/stories/revert/our-revert.js

/** Anybody can write our marker into a pull request from a fork; only writers of this repository have branches in it. */
function our_revert_isOurRevert(repository, { headBranch, headRepo, body }) {
    return (headRepo?.toLowerCase() === our_revert_nameOf(repository).toLowerCase() &&
        isRevertBranch(headBranch) &&
        marker_parseRevertMarkers(body).length > 0);
}
/** What a revert of ours undoes in an environment; undefined for anything else. */
function ourMarker(repository, pull, environment) {
    if (!our_revert_isOurRevert(repository, pull))
        return undefined;
    return parseRevertMarkers(pull.body).find((marker) => marker.environment === environment);
}
/** `owner/name`. */
function our_revert_nameOf({ owner, repo }) {
    return `${owner}/${repo}`;
}

;// CONCATENATED MODULE: ./lib/stories/revert/publish-revert.js







/**
 * Tree, commit, branch, pull request, in this order: until the branch is made there is no trace, and whatever a try that
 * broke off has left is found by its name. What GitHub does not allow leads down a ladder: a prefilled link when the
 * branch could be made, commands when it could not.
 */
async function publishRevert(world, { ready: wanted, merge }) {
    const { github } = world;
    const { commands } = wanted;
    const notes = [];
    let ready = wanted;
    let commit;
    try {
        commit = await makeCommit(github, ready, merge);
        let taken = await takeBranch(github, ready, commit);
        if (taken.kind === "blocked") {
            const { branch, otherBranch } = ready;
            notes.push(`the branch ${taken.by} stands in the way of ${branch}, so this one is ${otherBranch}`);
            ready = { ...ready, branch: otherBranch };
            taken = await takeBranch(github, ready, commit);
        }
        if (taken.kind === "blocked") {
            const message = `The branch ${taken.by} stands in the way of ${ready.branch}, and another of ${wanted.branch}. Rename or delete it.`;
            return { kind: "failed", message, commands };
        }
        if (taken.kind === "foreign") {
            const message = `The branch ${ready.branch} exists and holds commits that are not ours, so it was left alone.`;
            return { kind: "failed", message, commands };
        }
    }
    catch (error) {
        const message = failure(error);
        return isArchived(message)
            ? { kind: "refused", reasons: [range_refusals/* archived */.xJ], conflicts: [], commands, warnings: ready.warnings }
            : { kind: "failed", message, commands };
    }
    const { title, body, base, branch } = ready;
    let pull;
    try {
        pull = await openPull(github, ready);
    }
    catch (error) {
        const message = `The branch ${branch} is there, but the pull request could not be opened: ${failure(error)}`;
        return {
            kind: "failed",
            message,
            commands,
            compareUrl: compareUrl(github, { title, body, base, branch }),
        };
    }
    // The pull request stands: whatever fails from here on is told, and stops nothing.
    const attempt = async (what, act) => {
        try {
            await act();
        }
        catch (error) {
            notes.push(`${what}: ${failure(error)}`);
        }
    };
    if (pull.baseSha !== ready.tip.sha) {
        let outdated;
        await attempt("what was merged meanwhile could not be read", async () => {
            outdated = await withdrawIfReverted(world, pull, ready);
        });
        if (outdated !== undefined) {
            return { kind: "refused", reasons: [outdated], conflicts: [], commands: [], warnings: ready.warnings };
        }
    }
    if (commit.verified === false)
        await attempt("the branch's rules could not be read", () => warnOfSignatures(github, base, notes));
    const { number, url, draft } = pull;
    return { kind: "opened", ...ready, draft, number, url, notes, pull };
}
async function makeCommit(github, { tree, tip, message }, merge) {
    if (!merge.known) {
        for (const content of merge.blobs.values())
            await github.createBlob(content);
        const changes = merge.changes.map(({ path, before, after }) => ({
            path: (0,revert_tree/* toText */.fE)(path),
            mode: (after ?? before).mode,
            sha: after?.sha ?? null,
        }));
        const made = await github.createTree(tip.tree, changes);
        if (made !== tree) {
            throw new errors/* WorldError */.n(`made tree ${made} where git makes ${tree}, so nothing was published`, {
                service: "GitHub",
            });
        }
    }
    return github.createCommit({ message, tree, parents: [tip.sha] });
}
/** Makes the branch, or moves the one that an earlier try has left. `foreign` when it is somebody else's by now. */
async function takeBranch(github, { branch, base, tip, tree }, commit) {
    const made = await github.createBranch(branch, commit.sha);
    if (made.kind === "created")
        return { kind: "taken" };
    if (made.kind === "blocked")
        return made;
    const [left, own] = await Promise.all([github.readCommit(made.sha), github.readCommit(commit.sha)]);
    const ours = parseRevertMarker(left.message);
    const parent = left.parents[0];
    if (ours === undefined || left.author !== own.author || left.parents.length !== 1 || parent === undefined)
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
async function openPull(github, { title, body, base, branch, draft }) {
    try {
        return await github.createPull({ title, body, head: branch, base, draft });
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n) || error.status !== 422)
            throw error;
        // Opened by another run in the meantime; or this repository's plan has no drafts.
        const [known] = await github.findPulls({ head: branch, base, state: "open", limit: 1 });
        if (known !== undefined)
            return known;
        if (!draft || !/draft/iu.test(error.message))
            throw error;
        return github.createPull({ title, body, head: branch, base, draft: false });
    }
}
/** Something was merged while we worked: if it was the revert, ours is withdrawn. What trees tell decides, whatever a message says. */
async function withdrawIfReverted({ github, hide }, pull, { tip, base, branch, tree, undone }) {
    const since = await github.compare(tip.sha, base);
    const newest = since.commits.at(-1);
    const question = {
        commits: undone,
        later: since.commits,
        known: [tip, since.base],
        repository: our_revert_nameOf(github),
    };
    const disproved = await disproveClaims(github, question);
    const [claimed] = claimedReverters({ ...question, disproved });
    const reverter = since.commits.find(({ sha }) => sha === claimed?.sha);
    if (reverter === undefined && newest?.tree !== tree)
        return;
    const by = (reverter ?? newest).sha.slice(0, 7);
    const why = `${by} reverted it while this was being prepared. Is that deployed?`;
    await github.ensureComment(pull.number, "<!-- deploy-guard:withdrawn -->", hide(`Withdrawn: ${why}`));
    await github.updatePull(pull.number, { state: "closed" });
    await github.deleteBranch(branch);
    return { rule: "already-reverted", message: why };
}
async function warnOfSignatures(github, base, notes) {
    const rules = await github.findBranchRules(base);
    if (rules?.some(({ type }) => type === "required_signatures")) {
        notes.push(`${base} takes signed commits only, and GitHub did not sign this one: merge it by squashing`);
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
/** Where the base of a pull request told the branch, the repository was not looked at before. */
function isArchived(message) {
    return /repository was archived/iu.test(message);
}
function failure(error) {
    if (error instanceof errors/* WorldError */.n)
        return error.message;
    throw error;
}

;// CONCATENATED MODULE: ./lib/stories/revert/read-label-right.js
/**
 * Whether a label stands by the will of somebody who may write: of all who put it on or took it off, only they count, and
 * the last of them decides. Undefined when that can't be told.
 */
async function readLabelRight(github, { number, label }, mayWrite) {
    const events = await github.readLabelEvents(number, label);
    for (const { kind, by } of events.toReversed()) {
        const may = await mayWrite(by);
        if (may === undefined)
            return { counts: undefined, by };
        if (may)
            return { counts: kind === "labeled", by };
    }
    return { counts: false, by: undefined };
}

;// CONCATENATED MODULE: ./lib/stories/revert/read-kill-switch.js



/** Issues with the label that are looked at, and how many at once. */
const mostIssues = 300;
const atOnce = 5;
/** Whether somebody who may has switched reverts off. Where there are no issues at all, nobody has. */
async function readKillSwitch(github, mayWrite) {
    try {
        const issues = await github.readIssues({ labels: [stopLabel], state: "open", limit: mostIssues });
        const stops = [];
        let isUnclear = false;
        for (let start = 0; start < issues.length; start += atOnce) {
            const some = issues.slice(start, start + atOnce);
            const found = await Promise.all(some.map(async ({ number }) => {
                const { counts, by } = await readLabelRight(github, { number, label: stopLabel }, mayWrite);
                if (counts === undefined)
                    isUnclear = true;
                return { number, by, mayStop: counts === true };
            }));
            stops.push(...found);
            if (found.some(({ mayStop }) => mayStop))
                return { stops, unread: [] };
        }
        return { stops, unread: isUnclear ? [unread("who put it there can't be read")] : [] };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        return error.status === 410 ? { stops: [], unread: [] } : { stops: [], unread: [unread(error.message)] };
    }
}
function unread(why) {
    const message = `Whether reverts are switched off (label "${stopLabel}" on an open issue) could not be read: ${why}. Check that before merging.`;
    return { rule: "kill-switch-unread", message };
}

;// CONCATENATED MODULE: ./lib/stories/revert/read-our-reverts.js



const newest = 100;
/** As many as this where that does not reach a day back, which is what the limit per day goes by. */
const newestOfDay = 500;
const read_our_reverts_dayMs = 86_400_000;
/** Branches of ours that are followed to their pull requests. */
const mostBranches = 30;
/**
 * Our pull requests: among the newest, and where there are more, by the names of their branches. An open one has its
 * branch, and one for these commits has a name that is known.
 */
async function readOurReverts(github, deploy, now) {
    try {
        let listed = await github.findPulls({ state: "all", limit: newest });
        if (listed.length < newest)
            return { pulls: oursAmong(github, listed), unread: [] };
        if (now - listed.at(-1).createdAt < read_our_reverts_dayMs)
            listed = await github.findPulls({ state: "all", limit: newestOfDay });
        const byBranch = await readByBranch(github, deploy);
        return { pulls: oursAmong(github, [...listed, ...byBranch]), unread: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n))
            throw error;
        return { pulls: await readOwnOnly(github, deploy), unread: [read_our_reverts_unread(error.message)] };
    }
}
function oursAmong(github, pulls) {
    const byNumber = new Map(pulls.map((pull) => [pull.number, pull]));
    return [...byNumber.values()]
        .filter((pull) => our_revert_isOurRevert(github, pull))
        .sort((a, b) => b.number - a.number);
}
async function readByBranch(github, deploy) {
    const refs = await github.readRefNames(`heads/${revertBranchBeginning}`);
    const branches = refs.map((ref) => ref.replace(/^heads\//u, "")).slice(-mostBranches);
    const names = new Set([...revertBranches(deploy), ...branches]);
    const found = await Promise.all([...names].map((head) => github.findPulls({ head, state: "all", limit: 10 })));
    return found.flat();
}
/** Those for these commits, as far as GitHub tells; a second one for the same branch it refuses anyway. */
async function readOwnOnly(github, deploy) {
    const found = await Promise.all(revertBranches(deploy).map((head) => github.findPulls({ head, state: "all", limit: 10 }).catch((error) => {
        if (error instanceof errors/* WorldError */.n)
            return [];
        throw error;
    })));
    return oursAmong(github, found.flat());
}
function read_our_reverts_unread(why) {
    const message = `Which reverts are open or were closed could not be read: ${why}. Check that there is no other before merging.`;
    return { rule: "reverts-unread", message };
}

;// CONCATENATED MODULE: ./lib/stories/revert/read-undoable.js


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
    if (!inLine || last === undefined) {
        return withPulls(github, await readInTwo(github, query, await github.compare(good, bad, mostCommits)));
    }
    const brought = ancestorsOf(bad, whole.commits);
    return withPulls(github, {
        good: whole.base,
        bad: last,
        tip: whole.commits.at(-1),
        branch,
        goodIsAncestor: true,
        badIsOnBranch: true,
        range: whole.commits.filter(({ sha }) => brought.has(sha)),
        later: whole.commits.filter(({ sha }) => !brought.has(sha)),
        complete: true,
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
async function isBranch(github, name) {
    try {
        return (await github.findBranch(name)) !== undefined;
    }
    catch (error) {
        // A name that can't be a branch's, such as HEAD~1.
        if (error instanceof errors/* WorldError */.n && error.status === 422)
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
        const pulls = all.map((pull) => read_undoable_broughtBy(github, pull));
        return { ...commit, pulls, ...(pulls[0] && { pull: pulls[0] }) };
    });
    return { ...plain, range };
}
async function readPulls(github, shas) {
    try {
        return await github.readPullsOfCommits(shas);
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.n)
            return undefined;
        throw error;
    }
}
function read_undoable_broughtBy(github, pull) {
    const { number, title, body, author, authorIsBot, labels, headBranch } = pull;
    return { number, title, body, author, authorIsBot, labels, headBranch, ours: our_revert_isOurRevert(github, pull) };
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

;// CONCATENATED MODULE: ./lib/stories/revert/read-safety-facts.js









/** What came after the undone commits on the branch: for a suspect alone, that begins within the deploy. */
function laterThan({ to }, { range, later }) {
    return [...range.slice(range.findIndex(({ sha }) => sha === to) + 1), ...later];
}
/** All that decides whether a machine may open this revert. Asks only for what the range gives reason to ask. */
async function readSafetyFacts({ github, now }, { environment, bad, deployedAt, healthyLater, response }, { history, plan, merge, ours, killSwitch, mayWrite }) {
    const { undone, since } = merge.trees;
    const onBranch = new Map(since.map(({ path, after }) => [path, after]));
    const paths = merge.kind === "merged" ? merge.changes : undone;
    const textPaths = paths.map(({ path }) => (0,revert_tree/* toText */.fE)(path));
    const conflicts = merge.kind === "conflict" ? merge.paths : undefined;
    const commits = plan.undone.flatMap((change) => change.commits);
    const inside = insideOf(plan, history);
    const later = laterThan(plan, history);
    const repository = our_revert_nameOf(github);
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
        disproved: await disproveClaims(github, {
            ...claimed,
            known: [history.good, history.bad, ...history.range],
        }),
        powerless: await findPowerless(github, claimed.commits, mayWrite),
        merge: {
            paths: textPaths,
            undoneAlready: undone
                .filter(({ path, after }) => onBranch.has(path) && (0,revert_tree/* sameEntry */.dI)(onBranch.get(path), after))
                .map(({ path }) => (0,revert_tree/* toText */.fE)(path)),
            conflicts,
            same: merge.kind === "merged" && merge.tree === history.tip.tree,
            exact: merge.kind === "merged" && merge.known,
        },
        unread: [...killSwitch.unread, ...ours.unread, ...unreadPulls(history)],
        inTheWay: conflicts === undefined ? [] : await findInTheWay(github, later, conflicts),
        reverts: ours.pulls.flatMap(knownReverts),
        stops: killSwitch.stops,
        ...(healthyLater !== undefined && { healthyLater }),
        canPushWorkflows: (0,path_warnings/* workflowFiles */.BF)(textPaths).length === 0 ? undefined : await canPushWorkflows(github),
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
    for (const out of findOptOuts(commits)) {
        try {
            const counts = out.pull === undefined
                ? await mayWrite(out.commit.author)
                : (await readLabelRight(github, { number: out.pull.number, label: optOutLabel }, mayWrite)).counts;
            // What can't be told counts: whoever asked for it may have been somebody who may.
            if (counts === false)
                powerless.add(optOutKey(out));
        }
        catch (error) {
            if (!(error instanceof errors/* WorldError */.n))
                throw error;
        }
    }
    return powerless;
}
function unreadPulls({ range }) {
    const unknown = range.filter(({ pulls }) => pulls === undefined).length;
    if (unknown === 0)
        return [];
    const message = `The pull requests of ${unknown} of ${range.length} commits could not be read, so whether one of them opted out (label) or is a revert is known by their messages only. Check that before merging.`;
    return [{ rule: "pull-requests-unread", message }];
}
function knownReverts({ body, number, state, merged, createdAt }) {
    return marker_parseRevertMarkers(body).map(({ environment, bad }) => ({
        number,
        environment,
        bad,
        state,
        merged,
        createdAt,
    }));
}
/** The job's own token never may; of others GitHub does not tell. */
async function canPushWorkflows(github) {
    try {
        return (await github.findSelf())?.login === "github-actions[bot]" ? false : undefined;
    }
    catch (error) {
        if (error instanceof errors/* WorldError */.n)
            return undefined;
        throw error;
    }
}
/** So many later commits are looked into at most, to name those in the way. */
const mostLookedInto = 10;
async function findInTheWay(github, later, conflicts) {
    const steps = later.slice(-mostLookedInto).filter(({ parents }) => parents.length === 1);
    try {
        const touching = await Promise.all(steps.map(async (commit) => {
            const { files } = await github.compare(commit.parents[0], commit.sha, 1);
            const touches = files.some(({ path, previousPath }) => conflicts.includes(path) || conflicts.includes(previousPath ?? ""));
            return touches ? [commit.sha] : [];
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
        if (error instanceof errors/* WorldError */.n)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/stories/revert/revert-on-github.js
















/**
 * Undoes a deploy by a pull request, if that is safe; else says why not and how to do it by hand. Nothing is written
 * before every question is answered. Safe to repeat: it finds what an earlier try has left.
 * @throws WorldError when GitHub can't be asked.
 */
async function revertOnGitHub(world, request) {
    const { github } = world;
    const branch = request.branch ?? mergedInto(request);
    const repository = branch === undefined ? await github.readRepository() : undefined;
    const base = branch ?? repository.defaultBranch;
    if (repository?.archived)
        return refused([range_refusals/* archived */.xJ], { commands: commandsOnBad(request) });
    const mayWrite = openMayWrite(github);
    const [ours, history, killSwitch] = await Promise.all([
        readOurReverts(github, request, world.now()),
        readUndoable(github, { ...request, branch: base }).catch((error) => ifGone(github, base, error)),
        readKillSwitch(github, mayWrite),
    ]);
    if (history === undefined) {
        const message = `The branch ${base}, which took the deploy in, does not exist any more. Choose the branch to undo it on.`;
        return refused([{ rule: "branch-gone", message }], { commands: commandsOnBad(request) });
    }
    const open = ours.pulls.find((pull) => pull.state === "open" && undoes(pull, request));
    if (open !== undefined && request.evenIfOpen !== true) {
        return { kind: "already-open", number: open.number, url: open.url, title: open.title, draft: open.draft };
    }
    const first = await planAndMerge(github, history, request);
    if (first.kind === "refused")
        return refused(first.reasons, { commands: byHand(history, request) });
    // A suspect alone can be in conflict with its neighbours in the same deploy, where all of them together are not.
    const second = first.plan.scope === "suspect" && first.merge.kind !== "merged"
        ? await planAndMerge(github, history, { ...request, scope: "deploy" })
        : first;
    const { plan, merge } = second.kind === "planned" && second !== first
        ? { ...second, plan: { ...second.plan, note: noteOfConflict } }
        : first;
    const commands = commandsByHand(plan, {
        branch: history.branch,
        hasConflicts: merge.kind === "conflict",
    });
    if (merge.kind === "failed") {
        return refused([{ rule: "git-failed", message: `Git could not merge: ${merge.why}.` }], { commands });
    }
    const facts = await readSafetyFacts(world, request, { history, plan, merge, ours, killSwitch, mayWrite });
    const safety = assessSafety(facts);
    if (safety.refusals.length > 0 || merge.kind === "conflict") {
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
const noteOfConflict = "The suspect alone is in conflict with what came after it, so the whole deploy is undone.";
async function planAndMerge(github, history, request) {
    const planned = planOf(history, request);
    if (planned.kind === "refused")
        return planned;
    const from = planned.from ?? (await github.readCommit(planned.plan.from));
    const merge = await mergeOnGitHub(github, { ours: history.tip, undone: planned.to, good: from });
    return { kind: "planned", plan: planned.plan, merge };
}
function refused(reasons, more = {}) {
    return { kind: "refused", reasons, conflicts: [], commands: [], warnings: [], ...more };
}
/** Undefined when what failed is that the branch is not there. */
async function ifGone(github, branch, error) {
    const missing = error instanceof errors/* WorldError */.n && error.status === 404;
    if (!missing || (await github.findBranch(branch)) !== undefined)
        throw error;
}
/** The branch that took in the bad commit by a pull request: known without asking. */
function mergedInto({ known, bad }) {
    return known?.pulls.get(bad)?.find(({ mergeCommit }) => mergeCommit === bad)?.baseBranch;
}
/** In this environment, or the same commits for another: one revert does for both. */
function undoes({ body }, { environment, bad, good }) {
    return marker_parseRevertMarkers(body).some((marker) => marker.bad === bad && (marker.environment === environment || marker.good === good));
}
function planOf({ good, bad, branch, goodIsAncestor, badIsOnBranch, complete, range }, { scope, suspect }) {
    const reasons = (0,range_refusals/* rangeRefusals */.Rd)({
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
        const message = `More than ${mostCommits} commits were deployed or came later: too many to look for what must not be undone.`;
        return { kind: "refused", reasons: [{ rule: "too-many-commits", message }] };
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
function byHand({ branch, range }, { good, bad }) {
    const plan = planRevert({ good, bad, commits: range, scope: "deploy" });
    return plan.kind === "revert" ? commandsByHand(plan, { branch }) : [];
}
/** An open revert of an earlier deploy is told that a later one is bad too. */
async function tellOpenRevert(world, { environment, bad }, { open }) {
    if (open === undefined)
        return;
    const marker = `<!-- deploy-guard:also-bad sha=${bad} -->`;
    const text = `${bad.slice(0, 7)}, deployed to ${environment} since, got worse too. It is not reverted by machine while this is open.`;
    await world.github.ensureComment(open.number, marker, world.hide(text));
}
function makeReady({ hide }, { environment, good, bad, deployedAt, telling, response }, { history, plan, merge, safety, commands, }) {
    const marker = { environment, bad, good };
    const paths = merge.changes.map(({ path, before, after }) => ({
        path: (0,revert_tree/* toText */.fE)(path),
        from: before?.sha ?? null,
        to: after?.sha ?? null,
    }));
    const [name, otherName] = revertBranches(marker);
    const text = {
        ...telling,
        ...marker,
        marker: revertMarker(marker),
        trailer: revertTrailer(marker),
        plan,
        branch: history.branch,
        ...(deployedAt !== undefined && { deployedAt }),
        paths: paths.map(({ path }) => path),
        later: laterThan(plan, history),
        checks: safety.checks,
        warnings: safety.warnings,
    };
    return {
        title: hide(revertTitle(text)),
        body: hideAround(hide, revertBody(text), [text.marker]),
        message: hideAround(hide, revertCommitMessage(text), [text.trailer]),
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

// EXTERNAL MODULE: ./lib/world/github/github-from-environment.js + 23 modules
var github_from_environment = __webpack_require__(75678);
// EXTERNAL MODULE: ./lib/world/hide-secrets.js + 1 modules
var hide_secrets = __webpack_require__(58202);
;// CONCATENATED MODULE: ./lib/commands/revert-remotely.js




/** Against the GitHub API; opens the pull request unless it is a dry run. `said` is for people, a line each. */
async function revertRemotely({ from, to, onto, dryRun, environment }, terminal) {
    const { github, hide } = openFromEnvironment(terminal.env);
    if (onto !== undefined && isSha(onto) && !dryRun) {
        const message = "names a commit, and a pull request needs a branch: give one, or leave --open out";
        throw new errors/* SettingsError */.G("The command line", [{ path: "--onto", message }]);
    }
    const [good, bad] = await Promise.all([findSha(github, "--from", from), findSha(github, "--to", to)]);
    const outcome = await revertOnGitHub({ github, now: terminal.now, hide }, {
        environment,
        good,
        bad,
        ...(onto !== undefined && { branch: onto }),
        scope: "deploy",
        telling: { suspects: [] },
        // A person asks, so the limits of what a machine may do by itself do not apply.
        response: {
            draft: false,
            maxAgeMs: Number.POSITIVE_INFINITY,
            maxPerDay: Number.POSITIVE_INFINITY,
        },
        dryRun,
    });
    return { answer: answerOf(outcome), said: saidOf(outcome) };
}
function saidOf(outcome) {
    switch (outcome.kind) {
        case "opened":
            return [`Opened ${outcome.url}`, ...outcome.notes];
        case "already-open":
            return [];
        case "planned":
            return [`Planned, not opened: "${outcome.title}". Add --open to open it.`];
        case "refused":
            return outcome.commands.length === 0
                ? []
                : ["By hand:", ...outcome.commands.map((command) => `  ${command}`)];
        case "failed":
            return [
                ...(outcome.compareUrl === undefined ? [] : [`Open the pull request: ${outcome.compareUrl}`]),
                ...["By hand:", ...outcome.commands.map((command) => `  ${command}`)],
            ];
    }
}
function isSha(name) {
    return /^[0-9a-f]{40}$/u.test(name);
}
async function findSha(github, flag, name) {
    if (isSha(name))
        return name;
    try {
        return (await github.readCommit(name)).sha;
    }
    catch (error) {
        if (!(error instanceof errors/* WorldError */.n) || (error.status !== 404 && error.status !== 422))
            throw error;
        throw new errors/* SettingsError */.G("The command line", [
            { path: flag, message: `there is no commit "${name}" on GitHub` },
        ]);
    }
}
function answerOf(outcome) {
    if (outcome.kind === "opened" || outcome.kind === "planned") {
        const { tree, way, paths, warnings } = outcome;
        return { kind: "revert", tree, way, paths, warnings };
    }
    if (outcome.kind === "refused")
        return { kind: "refused", reasons: outcome.reasons, conflicts: outcome.conflicts };
    const reason = outcome.kind === "already-open"
        ? { rule: "revert-open", message: `It is open already: ${outcome.url}` }
        : { rule: "not-published", message: outcome.message };
    return { kind: "refused", reasons: [reason], conflicts: [] };
}
function openFromEnvironment(env) {
    const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository = "" } = env;
    const mistakes = [];
    if (!token)
        mistakes.push({
            path: "GITHUB_TOKEN",
            message: "is missing: expected a token that may read the repository",
        });
    if (!/^[^/\s]+\/[^/\s]+$/u.test(repository))
        mistakes.push({ path: "GITHUB_REPOSITORY", message: "is missing: expected owner/repo" });
    if (!token || mistakes.length > 0)
        throw new errors/* SettingsError */.G("The environment", mistakes);
    return { github: (0,github_from_environment/* githubFromEnvironment */.B)(env, { token }), hide: (0,hide_secrets/* secretHider */.T)([token]) };
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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
