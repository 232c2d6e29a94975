import type { GateDecision, GateFacts, GateFinding, GatePass, OpenIncident } from "../incident/gate.ts";
import { sha7 } from "../text/names.ts";
import { oneLine } from "../text/one-line.ts";
import { gatePage } from "./docs-links.ts";
import { escapeMarkdown, fitBody, link } from "./text.ts";

const marks: Record<GateDecision["word"], string> = { pass: "🟢", warn: "🟡", stop: "🔴" };
const words: Record<GateDecision["word"], string> = {
  pass: "may be deployed",
  warn: "may be deployed, with doubts",
  stop: "must not be deployed now",
};

/** What was found, in a sentence; plain text. */
function findingWords(finding: GateFinding, { sha }: Pick<GateFacts, "sha">): string {
  const own = sha7(sha);
  switch (finding.kind) {
    case "incident-open": {
      const { number, bad } = finding.incident;
      return bad === sha
        ? `incident #${number} is open, and ${own} is the commit that went bad`
        : `incident #${number} is open, and ${own} holds ${sha7(bad)}, which went bad, without its revert or a change that names #${number}`;
    }
    case "incident-unclear":
      return `incident #${finding.incident.number} is open, and whether ${own} answers it can't be told (${oneLine(finding.why, 300)})`;
    case "older": {
      const live = sha7(finding.live);
      const is = finding.underWay ? "is being deployed by another run at this moment" : "is live";
      return `${live} ${is}, and ${own} is older: what came since would be gone`;
    }
    case "judged-bad": {
      const where = finding.incident === undefined ? "" : ` (incident #${finding.incident.number})`;
      return `${own} was live before and made things worse${where}`;
    }
    case "blind":
      return oneLine(finding.what, 600);
  }
}

/** What lifts it, and who can; plain text. */
function liftWords(finding: GateFinding, { sha }: Pick<GateFacts, "sha">): string {
  const own = sha7(sha);
  const again = "then run this job again";
  switch (finding.kind) {
    case "incident-open":
    case "incident-unclear": {
      const { number, bad } = finding.incident;
      const fix =
        bad === sha
          ? ""
          : `deploy a commit that brings the revert, or a fix whose commit message or pull request names #${number}; or `;
      return `${fix}somebody with write access comments /allow ${own} on #${number}, or closes #${number}; ${again}`;
    }
    case "older":
      return finding.byHand
        ? "go on if it is meant; nothing is stopped, since the run was started by hand"
        : "deploy the newest commit; or start the deploy of the older one by hand (workflow_dispatch); or whoever edits the workflow sets gate-older: warn";
    case "judged-bad":
      return finding.incident === undefined
        ? `deploy another commit; or whoever edits the workflow sets gate-judged-bad: warn`
        : `deploy another commit; or somebody with write access comments /allow ${own} on #${finding.incident.number}, or closes it as not planned if it was a false alarm; ${again}`;
    case "blind":
      return "look by hand; whoever edits the workflow decides with gate-blind whether this stops a deploy";
  }
}

function answerWords({ number, answer }: OpenIncident): string {
  const open = `incident #${number} is open`;
  switch (answer.kind) {
    case "without-it":
      return `${open}, and this commit does not hold what went bad`;
    case "brings-revert":
      return `${open}, and this deploy brings its revert (${answer.by})`;
    case "names-it":
      return `${open}, and this deploy brings a change that names it (${answer.by})`;
    case "allowed":
      return `${open}, and ${answer.by} allows this deploy`;
    default:
      return open;
  }
}

function passWords(pass: GatePass): string {
  switch (pass.kind) {
    case "answers":
      return answerWords(pass.incident);
    case "goes-back-from-bad":
      return `${sha7(pass.live)} is bad, so going back from it is right`;
    case "bad-but-allowed":
      return `this commit was judged bad in #${pass.incident.number}, and ${pass.by} allows it`;
  }
}

/** The decision in one line: `production: abc1234 must not be deployed now: …`; plain text. */
export function gateLine(facts: GateFacts, { word, findings }: GateDecision): string {
  const what = `${oneLine(facts.environment, 60)}: ${sha7(facts.sha)} ${words[word]}`;
  const why = findings
    .filter((finding) => finding.word === word)
    .map((finding) => findingWords(finding, facts));
  return why.length === 0 ? what : `${what}: ${why.join("; ")}`;
}

/** For the log: everything that was found, what lifts it, and why the rest was let through. */
export function gateLines(facts: GateFacts, { findings, passes }: GateDecision): string[] {
  return [
    ...findings.flatMap((finding) => [
      `${finding.word}: ${findingWords(finding, facts)} [${finding.kind}]`,
      `  to lift it: ${liftWords(finding, facts)}`,
    ]),
    ...passes.map((pass) => `pass: ${passWords(pass)}`),
  ];
}

/** The same for the job's page. */
export function gateSummary(
  facts: GateFacts,
  { word, findings, passes }: GateDecision,
  { dryRun }: { dryRun: boolean },
): string {
  const title = `## ${marks[word]} ${escapeMarkdown(facts.environment, 60)}: ${sha7(facts.sha)} ${words[word]}`;
  const links = new Map(facts.incidents.map(({ number, url }) => [number, url]));
  const text = (plain: string) =>
    escapeMarkdown(plain, 1_000).replace(/#&#8203;(\d{1,9})/gu, (whole, number: string) => {
      const url = links.get(Number(number));
      return url === undefined ? whole : `[#${number}](${url})`;
    });
  const lines = [
    ...findings.flatMap((finding) => [
      `- **${finding.word}**: ${text(findingWords(finding, facts))} (${link(finding.kind, gatePage)})`,
      `  - To lift it: ${text(liftWords(finding, facts))}.`,
    ]),
    ...passes.map((pass) => `- pass: ${text(passWords(pass))}`),
  ];
  const dry = dryRun ? ["", "Dry run: the step does not fail."] : [];
  return fitBody(
    [
      title,
      "",
      ...(lines.length === 0 ? ["No incident of it is open, and nothing newer is live."] : lines),
      ...dry,
      "",
    ].join("\n"),
  );
}
