import { duration } from "../text/duration.ts";
import { sha7 } from "../text/names.ts";
import { count, counted, percent, significant } from "../text/numbers.ts";
import { oneLine } from "../text/one-line.ts";
import { moment } from "../text/time.ts";
import { checkFailureWords } from "./check-words.ts";
import type { DoctorFact } from "./doctor-report.ts";
import { doubtWords } from "./doubt-words.ts";
import { runNoteWords } from "./run-notes.ts";
import { say, type Words } from "./say.ts";

/** What was found, and what to do about it; plain text, a line each. */
export interface DoctorWords {
  found: string;
  fix?: string;
}

const words: Words<DoctorFact, DoctorWords> = {
  "reads-counts": ({ bad, total, ...when }) => ({
    found: `${percent(total === 0 ? undefined : bad / total)} of ${count(total)} in the last hour are bad; ${freshness(when)}`,
  }),
  "reads-level": ({ value, ...when }) => ({ found: `${significant(value)} at last; ${freshness(when)}` }),
  "little-traffic": ({ requests, watchSeconds }) => ({
    found: `${counted(requests, "request")} in a watch of ${duration(watchSeconds)}: only a large regression can be told from chance`,
    fix: "watch longer (watch.duration), or count something that happens more often",
  }),
  "reads-nothing": ({ queries }) => ({
    found: `no readings in the last hour${queries.length === 0 ? "" : ` for ${queries.slice(0, 2).join(" and ")}`}`,
    fix: "ask the source for the same query; a name or a label may be spelt otherwise there, or nothing happened",
  }),
  "can-not-be-judged": ({ doubts }) => ({
    found: "can't be judged",
    fix: doubts.slice(0, 3).map(doubtWords).join("; "),
  }),
  "source-fails": ({ why }) => ({
    found: why,
    fix: "until it answers, every watch of this signal ends as inconclusive",
  }),
  "control-unused": ({ signal, fact }) => ({
    found: doctorWords(fact).found,
    fix: `mend its query or choose another series; until then ${signal} is judged by its own past alone`,
  }),
  "control-is-signal": ({ signal }) => ({
    found: `reads exactly what ${signal} reads, so that nothing can be told by it`,
    fix: "narrow it to what this deploy does not touch: another region, the stable version, another service",
  }),
  "probe-passes": () => ({ found: "answers as expected" }),
  "probe-fails": ({ failure }) => ({
    found: checkFailureWords(failure),
    fix: "mend the address or the conditions: what was never seen working is never acted upon",
  }),
  "nothing-to-watch": ({ why }) => ({ found: why }),
  "no-outbound-network": ({ why }) => ({
    found: `the neutral control addresses do not answer: ${why}`,
    fix: "name addresses that this runner reaches under watch.control",
  }),
  "owner-may-approve": () => ({ found: "may approve" }),
  "owner-may-not-write": ({ permission }) => ({
    found: `has ${permission === "none" ? "no" : "only read"} access here, so that an approval does not count`,
    fix: "give them write access, or name another owner",
  }),
  "owner-is-an-address": () => ({
    found:
      "is an e-mail address that GitHub ties to no account by a commit here, so that no approval can be matched with it",
    fix: "write the account's name, such as @jane",
  }),
  "team-has-members": ({ members }) => ({ found: `has ${counted(members, "member")}` }),
  "team-is-empty": () => ({ found: "has no members", fix: "add somebody, or name another owner" }),
  "team-is-hidden": () => ({
    found: "this token can't list its members, so that their approvals don't count",
    fix: "give the review's step a token that may read the organisation's members, or name people",
  }),
  "nobody-owns": () => ({
    found: "is critical and has no owners",
    fix: "name owners under this integration, or in CODEOWNERS for its files",
  }),
  "may-write": ({ permissions }) => ({ found: `has ${permissions.join(", ")}` }),
  "may-not-write": ({ permission, what }) => ({
    found: `lacks ${permission}: write, which ${what} needs`,
    fix: `add \`${permission}: write\` to the job's permissions`,
  }),
  shortfall: ({ hindrance }) => ({ found: runNoteWords(hindrance) }),
  "status-is-required": ({ branch, context }) => ({ found: `${branch} requires "${context}"` }),
  "status-is-not-required": ({ branch, context }) => ({
    found: `nothing on ${branch} requires the status "${context}", so that a held pull request can be merged`,
    fix: "require it in a ruleset of that branch (docs/review.md has one to copy)",
  }),
  "rules-are-hidden": ({ branch }) => ({ found: `this token can't read the rules of ${branch}` }),
  "auto-merge-is-off": () => ({
    found: "response.auto-merge is set, and the repository does not allow auto-merge",
    fix: "allow it under Settings → General → Pull Requests, or delete the setting",
  }),
  "check-can-start": ({ workflow, branch }) => ({ found: `${workflow} on ${branch} can be started by hand` }),
  "check-is-missing": ({ workflow, branch }) => ({
    found: `there is no workflow ${workflow} on ${branch}`,
    fix: "name the file of a workflow that is there in response.verify.workflow",
  }),
  "check-can-not-start": ({ workflow, branch }) => ({
    found: `${workflow} on ${branch} can't be started on a revert's branch`,
    fix: "add `workflow_dispatch:` to its `on:`",
  }),
  "switched-off": ({ issue, by }) => ({
    found: `reverts are switched off by issue #${issue}${by === undefined ? "" : `, by ${by}`}`,
    fix: "close that issue to switch them on again",
  }),
  "not-switched-off": () => ({ found: "no open issue switches them off" }),
  deployed: ({ sha, at, deployments }) => ({
    found: `${counted(deployments, "deployment")}, the newest of ${sha7(sha)} at ${moment(at)}`,
  }),
  "never-deployed": ({ others, nearest }) => ({
    found: `no deployment has this name${others.length === 0 ? ", nor any other" : `; there are ${others.slice(0, 8).join(", ")}`}`,
    fix:
      nearest === undefined
        ? "let the deploy job name its environment, or give the watch sha and previous-sha"
        : `write environment: ${nearest}`,
  }),
  "no-environment": ({ others }) => ({
    found: "no environment was named, so that deployments were not looked at",
    fix: `name it${others.length === 0 ? "" : `; there are ${others.slice(0, 8).join(", ")}`}`,
  }),
  "watches-judge": ({ watches }) => ({
    found: `of the last ${counted(watches, "watch", "watches")} the newest could tell`,
  }),
  "watches-could-not-tell": ({ count: times, since }) => ({
    found: `${counted(times, "watch", "watches")} in a row could not tell, the first at ${moment(since)}`,
    fix: "mend what their reason names; until then nothing guards this environment",
  }),
  "no-watches": () => ({ found: "no deploy was watched so far" }),
  "clocks-agree": ({ apartSeconds }) => ({
    found: `this machine's and GitHub's are ${apartSeconds < 2 ? "the same" : `${duration(apartSeconds)} apart`}`,
  }),
  "clocks-differ": ({ aheadSeconds }) => ({
    found: `this machine's is ${duration(Math.abs(aheadSeconds))} ${aheadSeconds > 0 ? "ahead of" : "behind"} GitHub's: deploys and readings would not fit together`,
    fix: "set it by NTP",
  }),
  "not-examined": ({ why }) => ({ found: `not examined: ${why}` }),
};

export function doctorWords(fact: DoctorFact): DoctorWords {
  const { found, fix } = say(words, fact);
  return { found: oneLine(found, 600), ...(fix !== undefined && { fix: oneLine(fix, 1_200) }) };
}

function freshness({ endedSecondsAgo, everySeconds }: { endedSecondsAgo: number; everySeconds: number }) {
  return `the newest interval ended ${duration(endedSecondsAgo)} ago, one every ${duration(everySeconds)}`;
}
