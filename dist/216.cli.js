export const id = 216;
export const ids = [216];
export const modules = {

/***/ 76970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revertRemotely: () => (/* binding */ revertRemotely)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/world/github/open-github.js + 19 modules
var open_github = __webpack_require__(32985);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/revert-body.js


/** In GitHub's own form for one change; plain text that mentions, closes and skips nothing. */
function revertTitle({ plan, bad, environment, }) {
    const [only, ...more] = plan.undone;
    if (only !== undefined && more.length === 0) {
        return `Revert "${harmless(titleOf(only))}"`;
    }
    return `Revert deploy ${(0,words/* sha7 */.go)(bad)} of ${harmless(environment)} (${countOf(plan.undone)})`;
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
    const { plan, bad, good, environment, branch, warnings } = text;
    const sections = [
        whatAndWhy(text),
        // So early that cutting a long body never takes it away.
        text.marker,
        safety(text),
        ...(warnings.length === 0
            ? []
            : [
                [
                    "**Look at this first**",
                    ...warnings.map(({ message }) => `- ${(0,report_text/* escapeMarkdown */.FV)(message, 600)}`),
                ].join("\n"),
            ]),
        `**What to do**: merge, then deploy ${(0,report_text/* code */.aY)(branch)}. deploy-guard watches that deploy as a revert and says whether ${(0,report_text/* escapeMarkdown */.FV)(environment)} recovered.`,
        `**It does not undo** data written since ${text.deployedAt === undefined ? "the deploy" : `${(0,words/* clock */.pm)(text.deployedAt)} UTC`}, or messages already sent.${staysBehind(text)}`,
        "**To undo this revert** later: revert it. deploy-guard then watches that deploy as a re-application of the same change.",
        text.evidence ?? "",
        details("Suspects", text.suspects.map(suspectLine)),
        details(`What is undone (${countOf(plan.undone)})`, plan.undone.slice(0, 100).map((change) => `- ${nameOf(change)}`)),
        details(`Files (${text.paths.length})`, fileLines(text.paths)),
        details("How this was made", [
            `- The three-way merge that \`git revert\` makes: ${(0,words/* sha7 */.go)(bad)} → ${(0,words/* sha7 */.go)(good)}, onto ${(0,report_text/* code */.aY)(branch)}.`,
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
        : `This reverts deploy ${(0,words/* sha7 */.go)(bad)} of ${(0,report_text/* escapeMarkdown */.FV)(environment)}: ${plan.undone.slice(0, 5).map(nameOf).join(", ")}${plan.undone.length > 5 ? ` and ${plan.undone.length - 5} more` : ""}.`;
    const because = why === undefined ? "" : ` Opened because ${(0,report_text/* escapeMarkdown */.FV)(why, 300)}.`;
    return `${what}${because}${incident === undefined ? "" : ` Incident: #${incident}.`}`;
}
function commitWords(commits) {
    const [first] = commits;
    if (commits.length === 1)
        return `commit ${first.sha}`;
    return `${commits.length} commits, ${(0,words/* sha7 */.go)(first.sha)} to ${(0,words/* sha7 */.go)(commits.at(-1).sha)}`;
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
        .map(({ sha, message }) => `${(0,words/* sha7 */.go)(sha)} ${(0,report_text/* escapeMarkdown */.FV)(subject(message), 60)}`);
    const more = later.length > 5 ? ` and ${later.length - 5} more` : "";
    return ` What came later stays, and may build on what goes: ${names.join(", ")}${more}.`;
}
function fileLines(paths) {
    const more = paths.length > 200 ? [`- and ${paths.length - 200} more`] : [];
    return [...paths.slice(0, 200).map((path) => `- ${(0,report_text/* code */.aY)(path, 300)}`), ...more];
}
function suspectLine({ number, sha, title, reasons }, at) {
    const name = number === undefined ? (0,words/* sha7 */.go)(sha) : `#${number}`;
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
        ? `${(0,words/* sha7 */.go)(change.commits[0].sha)} ${title} (pushed directly)`
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
    return (0,report_text/* oneLine */.TN)(text, 150)
        .replace(/\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(:?\s+)(?=#|gh-|https?:|[\w.-]{1,100}\/[\w.-]{1,100}#)/giu, "$1$2issue ")
        .replace(/@(?=\w)/gu, "")
        .replace(/\[([^\]\n]{0,30})\]/gu, "($1)")
        .replace(/\bskip-checks\s*:/giu, "skip-checks");
}

;// CONCATENATED MODULE: ./lib/revert/marker.js
const revertBranchPrefix = "deploy-guard/revert-";
function marker_words({ environment, bad, good }) {
    return `env=${encodeURIComponent(environment.toWellFormed())} bad=${bad} good=${good}`;
}
const pattern = String.raw `env=([^\s<>]{0,900}) bad=([0-9a-f]{40,64}) good=([0-9a-f]{40,64})`;
const inBody = new RegExp(`<!-- deploy-guard:revert ${pattern} -->`, "u");
const inMessage = new RegExp(`^Deploy-Guard-Revert: ${pattern}$`, "mu");
/** Hidden in the pull request's body: what it undoes, whatever people do to its title. */
function revertMarker(marker) {
    return `<!-- deploy-guard:revert ${marker_words(marker)} -->`;
}
/** The same in a commit's message. */
function revertTrailer(marker) {
    return `Deploy-Guard-Revert: ${marker_words(marker)}`;
}
/** From a pull request's body or a commit's message. */
function parseRevertMarker(text) {
    const found = inBody.exec(text) ?? inMessage.exec(text);
    if (found === null)
        return;
    const [, environment, bad, good] = found;
    try {
        return { environment: decodeURIComponent(environment), bad: bad, good: good };
    }
    catch {
        return;
    }
}
/** The same for the same deploy, so that a second try finds the first. */
function revertBranch(environment, bad) {
    return `${revertBranchPrefix}${nameInRef(environment)}-${bad.slice(0, 7)}`;
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
/** Commits that a message says it reverts, as git and GitHub write it; ids may be short. */
function revertedBy(message) {
    return [...message.matchAll(/^This reverts commit ([0-9a-f]{7,64})\b/gmu)].map((match) => match[1]);
}

// EXTERNAL MODULE: ./lib/revert/path-warnings.js
var path_warnings = __webpack_require__(81517);
// EXTERNAL MODULE: ./lib/revert/range-refusals.js
var range_refusals = __webpack_require__(71025);
;// CONCATENATED MODULE: ./lib/revert/assess-safety.js



const optOutLabel = "deploy-guard: no-revert";
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
            const { undone, by } = undoneLater(facts);
            const { undoneAlready, same } = facts.merge;
            if (same || undone.length === facts.commits.length)
                return;
            if (undone.length === 0 && undoneAlready.length === 0)
                return;
            const what = undone.length > 0 ? `${undone.map(assess_safety_nameOf).join(", ")} by ${by}` : (0,path_warnings/* listPaths */.Pe)(undoneAlready);
            return `A part of it is undone already (${what}). Somebody chose what to keep; whether the rest must go is for a person to say.`;
        },
    },
    {
        id: "contains-our-revert",
        refuse({ commits }) {
            const ours = commits.find(isOurRevert);
            return (ours &&
                `This deploy contains a revert of ours (${assess_safety_nameOf(ours)}). Undoing it would bring back what was reverted.`);
        },
        fine: () => "no revert is undone",
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
        refuse({ commits }) {
            const out = commits.find(({ message, pull }) => pull?.labels.some((label) => label.toLowerCase() === optOutLabel) === true ||
                /^Deploy-Guard:[ \t]*no-revert[ \t]*$/imu.test(message));
            return (out &&
                `${assess_safety_nameOf(out)} says that it must not be reverted by machine (label "${optOutLabel}" or the trailer "Deploy-Guard: no-revert").`);
        },
        fine: () => "nobody opted out",
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
    const looks = [...foreignReverts(facts), ...(0,path_warnings/* pathWarnings */.n2)(facts.merge.paths)];
    if ((0,path_warnings/* pathWarnings */.n2)(facts.merge.paths).length === 0)
        checks.push("no migration, lock file, generated code or infrastructure in it");
    const open = facts.reverts.find((known) => known.state === "open" && known.environment === facts.environment && known.bad !== facts.bad);
    if (open !== undefined) {
        const message = `#${open.number} is already open to revert ${(0,range_refusals/* shortSha */.Fu)(open.bad)} in ${facts.environment}. Merge or close that first: two reverts of one environment would undo each other's ground.`;
        refusals.push({ rule: "revert-open", message });
    }
    return {
        refusals,
        warnings: [...looks, ...botAuthors(facts)],
        draft: looks.length > 0,
        checks,
        ...(open && { open }),
    };
}
/** A person's revert in the range may have been an emergency fix: undoing it brings the emergency back. */
function foreignReverts({ commits }) {
    const reverts = commits.filter((commit) => !isOurRevert(commit) && revertedBy(commit.message).length > 0);
    if (reverts.length === 0)
        return [];
    const message = `${reverts.map(assess_safety_nameOf).join(", ")} reverted something itself; undoing it brings that back. Check that this is wanted.`;
    return [{ rule: "undoes-a-revert", message }];
}
function botAuthors({ commits }) {
    const bots = new Map();
    for (const commit of commits) {
        const author = commit.pull?.author ?? commit.author;
        if ((commit.pull?.authorIsBot ?? commit.authorIsBot) && author !== undefined)
            bots.set(author, commit);
    }
    return [...bots].map(([author, commit]) => ({
        rule: "bot-author",
        message: `${assess_safety_nameOf(commit)} comes from ${author}, which may propose it again at once. ${howToStop(author)}`,
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
function isOurRevert({ message, pull }) {
    return (parseRevertMarker(message) !== undefined ||
        (pull !== undefined &&
            (pull.headBranch.startsWith(revertBranchPrefix) || parseRevertMarker(pull.body) !== undefined)));
}
/** What of `commits` is reverted by later ones, reverts that were reverted in turn left out. */
function undoneLater({ commits, later }) {
    const standing = [];
    for (const { sha, message } of later.toReversed()) {
        if (standing.some(({ reverted }) => sha.startsWith(reverted)))
            continue;
        for (const reverted of revertedBy(message).slice(0, 500))
            standing.push({ reverter: sha, reverted });
    }
    const undone = commits.filter(({ sha }) => standing.some(({ reverted }) => sha.startsWith(reverted)));
    const reverters = standing.filter(({ reverted }) => undone.some(({ sha }) => sha.startsWith(reverted)));
    const by = [...new Set(reverters.map(({ reverter }) => (0,range_refusals/* shortSha */.Fu)(reverter)))].slice(0, 5).join(", ");
    return { undone, by };
}
function assess_safety_nameOf({ sha, pull }) {
    return pull === undefined ? (0,range_refusals/* shortSha */.Fu)(sha) : `#${pull.number}`;
}
function hours(ms) {
    const whole = Math.round(ms / 360_000) / 10;
    return whole < 48 ? `${whole} h` : `${Math.round(whole / 24)} d`;
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
/** What a person types to do the same. */
function commandsByHand(plan, branch) {
    const commits = plan.undone.flatMap((change) => change.commits);
    const merges = commits.some(({ parents }) => parents.length > 1);
    const [only] = commits;
    const undo = commits.length === 1
        ? [`git revert ${merges ? "-m 1 " : ""}${only.sha}`]
        : merges
            ? [
                `git diff --binary --full-index ${plan.to} ${plan.from} | git apply --3way --index`,
                `git commit -m "Revert ${plan.from.slice(0, 7)}..${plan.to.slice(0, 7)}"`,
            ]
            : [`git revert --no-edit ${plan.from}..${plan.to}`];
    return [
        `git fetch origin && git switch -c revert-${plan.to.slice(0, 7)} ${shellWord(`origin/${branch}`)}`,
        ...undo,
        "git push -u origin HEAD",
    ];
}
/** Branch names may hold whatever a shell would act on. */
function shellWord(text) {
    return /^[\w./-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

// EXTERNAL MODULE: ./lib/revert/tree.js
var revert_tree = __webpack_require__(11852);
// EXTERNAL MODULE: ./lib/revert/attribute-files.js
var attribute_files = __webpack_require__(58648);
// EXTERNAL MODULE: ./lib/revert/diff-trees.js
var diff_trees = __webpack_require__(50439);
// EXTERNAL MODULE: ./lib/revert/merge-trees.js
var merge_trees = __webpack_require__(51830);
// EXTERNAL MODULE: ./lib/world/git.js + 1 modules
var git = __webpack_require__(93536);
// EXTERNAL MODULE: ./lib/world/git-objects.js
var git_objects = __webpack_require__(58845);
// EXTERNAL MODULE: ./lib/stories/read-along.js
var read_along = __webpack_require__(69517);
;// CONCATENATED MODULE: ./lib/stories/merge-on-github.js







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
async function mergeInClone(github, { ours, undone, good, token }, { roots, trees }) {
    const url = `${github.serverUrl}/${github.owner}/${github.repo}.git`;
    const clone = await (0,git/* openClone */.o)({ url, token, commits: [...new Set([ours.sha, undone.sha, good.sha])] });
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

;// CONCATENATED MODULE: ./lib/stories/our-revert.js

/** Anybody can write our marker into a pull request from a fork; only writers of this repository have branches in it. */
function our_revert_isOurRevert({ owner, repo }, { headBranch, headRepo, body }) {
    return (headRepo?.toLowerCase() === `${owner}/${repo}`.toLowerCase() &&
        headBranch.startsWith(revertBranchPrefix) &&
        parseRevertMarker(body) !== undefined);
}

;// CONCATENATED MODULE: ./lib/stories/publish-revert.js




/**
 * Tree, commit, branch, pull request, in this order: until the branch is made there is no trace, and whatever a try that
 * broke off has left is found by its name. What GitHub does not allow leads down a ladder: a prefilled link when the
 * branch could be made, commands when it could not.
 */
async function publishRevert(world, request, { ready, merge }) {
    const { github } = world;
    const { title, body, base, branch, draft, commands } = ready;
    const notes = [];
    let commit;
    try {
        commit = await makeCommit(github, ready, merge);
        const taken = await takeBranch(github, ready, commit);
        if (!taken) {
            const message = `The branch ${branch} exists and holds commits that are not ours, so it was left alone.`;
            return { kind: "failed", message, commands };
        }
    }
    catch (error) {
        const message = failure(error);
        return isArchived(message)
            ? { kind: "refused", reasons: [range_refusals/* archived */.xJ], conflicts: [], commands, warnings: ready.warnings }
            : { kind: "failed", message, commands };
    }
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
    const { labels, reviewers, autoMerge } = request.response;
    if (labels.length > 0)
        await attempt("the labels could not be added", () => github.addLabels(pull.number, labels));
    if (reviewers !== undefined) {
        await attempt("nobody could be asked to review", async () => {
            const { refused } = await github.requestReviewers(pull.number, whomToAsk([...reviewers, ...ready.authors]));
            if (refused.length > 0)
                notes.push(`could not be asked to review: ${refused.join(", ")}`);
        });
    }
    if (autoMerge !== undefined && !draft) {
        await attempt("merging by itself could not be switched on", () => github.enableAutoMerge(pull.nodeId, autoMerge));
    }
    if (commit.verified === false)
        await attempt("the branch's rules could not be read", () => warnOfSignatures(github, base, notes));
    return { kind: "opened", ...ready, number: pull.number, url: pull.url, notes };
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
/** Makes the branch, or moves the one that an earlier try has left. False when it is somebody else's by now. */
async function takeBranch(github, { branch, base, tip, tree }, commit) {
    const made = await github.createBranch(branch, commit.sha);
    if (made.kind === "created")
        return true;
    const [left, own] = await Promise.all([github.readCommit(made.sha), github.readCommit(commit.sha)]);
    const ours = parseRevertMarker(left.message);
    const parent = left.parents[0];
    if (ours === undefined || left.author !== own.author || left.parents.length !== 1 || parent === undefined)
        return false;
    if (parent === tip.sha) {
        if (left.tree === tree)
            return true;
    }
    else if (!["ahead", "identical"].includes((await github.compare(parent, base, 1)).status)) {
        return false;
    }
    await github.moveBranch(branch, commit.sha, true);
    return true;
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
/** Something was merged while we worked: if it was the revert, ours is withdrawn. */
async function withdrawIfReverted({ github, hide }, pull, { tip, base, branch, tree, message }) {
    const since = await github.compare(tip.sha, base);
    const newest = since.commits.at(-1);
    const reverter = since.commits.find((commit) => revertedBy(commit.message).some((id) => message.includes(`commit ${id}`)));
    if (reverter === undefined && newest?.tree !== tree)
        return;
    const by = (reverter ?? newest).sha.slice(0, 7);
    const why = `${by} reverted it while this was being prepared. Is that deployed?`;
    await github.ensureComment(pull.number, "<!-- deploy-guard:withdrawn -->", hide(`Withdrawn: ${why}`));
    await github.updatePull(pull.number, { state: "closed" });
    await github.deleteBranch(branch);
    return { rule: "already-reverted", message: why };
}
function whomToAsk(reviewers) {
    const names = [...new Set(reviewers.map((name) => name.replace(/^@/u, "")))];
    return {
        users: names.filter((name) => !name.includes("/")),
        teams: names.filter((name) => name.includes("/")).map((name) => name.slice(name.indexOf("/") + 1)),
    };
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

;// CONCATENATED MODULE: ./lib/stories/read-undoable.js

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
async function withPulls(github, plain, known) {
    const shas = plain.range.map(({ sha }) => sha);
    const pulls = known ?? (shas.length === 0 ? new Map() : await github.readPullsOfCommits(shas));
    const range = plain.range.map((commit) => {
        const pull = pulls.get(commit.sha)?.find(({ merged }) => merged);
        return { ...commit, ...(pull && { pull: broughtBy(pull) }) };
    });
    return { ...plain, range };
}
function broughtBy({ number, title, body, author, authorIsBot, labels, headBranch }) {
    return { number, title, body, author, authorIsBot, labels, headBranch };
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

;// CONCATENATED MODULE: ./lib/stories/revert-on-github.js












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
        return refused([range_refusals/* archived */.xJ], { commands: plainCommands(request) });
    const [pulls, history, stops] = await Promise.all([
        github.findPulls({ state: "all", limit: 100 }),
        readUndoable(github, { ...request, branch: base }).catch((error) => ifGone(github, base, error)),
        readStops(github),
    ]);
    if (history === undefined) {
        const message = `The branch ${base}, which took the deploy in, does not exist any more. Choose the branch to undo it on.`;
        return refused([{ rule: "branch-gone", message }], { commands: plainCommands(request) });
    }
    const ours = pulls.filter((pull) => our_revert_isOurRevert(github, pull));
    const open = ours.find((pull) => pull.state === "open" && undoes(pull, request));
    if (open !== undefined && request.evenIfOpen !== true) {
        return { kind: "already-open", number: open.number, url: open.url, title: open.title, draft: open.draft };
    }
    const planned = planOf(history, request);
    if (planned.kind === "refused")
        return refused(planned.reasons, { commands: byHand(history, request) });
    const { plan, from, to } = planned.from === undefined
        ? { ...planned, from: await github.readCommit(planned.plan.from) }
        : { ...planned, from: planned.from };
    const merge = await mergeOnGitHub(github, {
        ours: history.tip,
        undone: to,
        good: from,
        token: request.token,
    });
    const commands = commandsByHand(plan, history.branch);
    if (merge.kind === "failed") {
        return refused([{ rule: "git-failed", message: `Git could not merge: ${merge.why}.` }], { commands });
    }
    const facts = await safetyFacts(world, request, { history, plan, merge, ours, stops });
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
    return publishRevert(world, request, { ready, merge });
}
function refused(reasons, more = {}) {
    return { kind: "refused", reasons, conflicts: [], commands: [], warnings: [], ...more };
}
/** Where nothing is known of what lies between, nor of a branch to undo it on. */
function plainCommands({ good, bad }) {
    return [
        `git fetch origin && git switch -c revert-${bad.slice(0, 7)} ${bad}`,
        `git revert --no-edit ${good}..${bad}`,
        "git push -u origin HEAD",
    ];
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
function undoes({ body }, { environment, bad }) {
    const marker = parseRevertMarker(body);
    return marker?.environment === environment && marker.bad === bad;
}
/** Open issues that may switch reverts off, with who put the label there. */
async function readStops(github) {
    const issues = await github.readIssues({ labels: [stopLabel], state: "open", limit: 5 });
    return Promise.all(issues.map(async ({ number }) => {
        const by = (await github.findLabeller(number, stopLabel))?.login;
        const permission = by === undefined ? "none" : await github.readPermission(by);
        return { number, by, mayStop: permission === "admin" || permission === "write" };
    }));
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
    return plan.kind === "revert" ? commandsByHand(plan, branch) : [];
}
/** What came after the undone commits on the branch: for a suspect alone, that begins within the deploy. */
function laterThan({ to }, { range, later }) {
    return [...range.slice(range.findIndex(({ sha }) => sha === to) + 1), ...later];
}
async function safetyFacts({ github, now }, { environment, bad, deployedAt, healthyLater, response }, { history, plan, merge, ours, stops, }) {
    const { undone, since } = merge.trees;
    const onBranch = new Map(since.map(({ path, after }) => [path, after]));
    const paths = merge.kind === "merged" ? merge.changes : undone;
    const textPaths = paths.map(({ path }) => (0,revert_tree/* toText */.fE)(path));
    const conflicts = merge.kind === "conflict" ? merge.paths : undefined;
    return {
        now: now(),
        environment,
        bad,
        ...(deployedAt !== undefined && { deployedAt }),
        commits: plan.undone.flatMap((change) => change.commits),
        later: laterThan(plan, history),
        merge: {
            paths: textPaths,
            undoneAlready: undone
                .filter(({ path, after }) => onBranch.has(path) && (0,revert_tree/* sameEntry */.dI)(onBranch.get(path), after))
                .map(({ path }) => (0,revert_tree/* toText */.fE)(path)),
            conflicts,
            same: merge.kind === "merged" && merge.tree === history.tip.tree,
        },
        inTheWay: conflicts === undefined ? [] : await findInTheWay(github, laterThan(plan, history), conflicts),
        reverts: ours.map(knownRevert),
        stops,
        ...(healthyLater !== undefined && { healthyLater }),
        canPushWorkflows: (0,path_warnings/* workflowFiles */.BF)(textPaths).length === 0 ? undefined : await canPushWorkflows(github),
        maxAgeMs: response.maxAgeMs,
        maxPerDay: response.maxPerDay,
    };
}
function knownRevert({ body, number, state, merged, createdAt }) {
    const { environment, bad } = parseRevertMarker(body);
    return { number, environment, bad, state, merged, createdAt };
}
/** The job's own token never may; of others GitHub does not tell. */
async function canPushWorkflows(github) {
    return (await github.findSelf())?.login === "github-actions[bot]" ? false : undefined;
}
/** So many later commits are looked into at most, to name those in the way. */
const mostLookedInto = 10;
async function findInTheWay(github, later, conflicts) {
    const steps = later.slice(-mostLookedInto).filter(({ parents }) => parents.length === 1);
    const touching = await Promise.all(steps.map(async (commit) => {
        const { files } = await github.compare(commit.parents[0], commit.sha, 1);
        const touches = files.some(({ path, previousPath }) => conflicts.includes(path) || conflicts.includes(previousPath ?? ""));
        return touches ? [commit.sha] : [];
    }));
    const shas = touching.flat();
    if (shas.length === 0)
        return [];
    const pulls = await github.readPullsOfCommits(shas);
    const names = shas.map((sha) => {
        const pull = pulls.get(sha)?.[0];
        return pull === undefined ? sha.slice(0, 7) : `#${pull.number}`;
    });
    return [...new Set(names)];
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
        body: hide(revertBody(text)),
        message: hide(revertCommitMessage(text)),
        branch: revertBranch(environment, bad),
        base: history.branch,
        tip: history.tip,
        tree: merge.tree,
        way: merge.way,
        paths,
        draft: response.draft || safety.draft,
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

;// CONCATENATED MODULE: ./lib/stories/revert-remotely.js



/** Against the GitHub API; opens the pull request unless it is a dry run. `said` is for people, a line each. */
async function revertRemotely({ from, to, onto, dryRun, environment }, terminal) {
    const { github, token, hide } = openFromEnvironment(terminal.env);
    if (onto !== undefined && isSha(onto) && !dryRun) {
        const message = "names a commit, and a pull request needs a branch: give one, or ask for a --dry-run";
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
            labels: [],
            maxAgeMs: Number.POSITIVE_INFINITY,
            maxPerDay: Number.POSITIVE_INFINITY,
        },
        token,
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
            return [`Dry run: "${outcome.title}" was not opened.`];
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
    const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository = "", GITHUB_API_URL } = env;
    const [, owner, repo] = /^([^/\s]+)\/([^/\s]+)$/u.exec(repository) ?? [];
    const mistakes = [
        ...(token
            ? []
            : [{ path: "GITHUB_TOKEN", message: "is missing: expected a token that may read the repository" }]),
        ...(owner ? [] : [{ path: "GITHUB_REPOSITORY", message: "is missing: expected owner/repo" }]),
    ];
    if (!token || !owner || !repo)
        throw new errors/* SettingsError */.G("The environment", mistakes);
    const apiUrl = (GITHUB_API_URL || "https://api.github.com").replace(/\/+$/u, "");
    const github = (0,open_github/* openGitHub */.o)({
        token,
        owner,
        repo,
        apiUrl,
        graphqlUrl: env.GITHUB_GRAPHQL_URL ?? `${apiUrl.replace(/\/v3$/u, "")}/graphql`,
        serverUrl: env.GITHUB_SERVER_URL ?? serverOf(apiUrl),
        userAgent: "deploy-guard",
    });
    return { github, token, hide: (text) => text.replaceAll(token, "***") };
}
/** `https://github.com`, or the Enterprise Server that the API belongs to. */
function serverOf(apiUrl) {
    return apiUrl.replace(/\/api\/v3$/u, "").replace(/^https:\/\/api\./u, "https://");
}


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
