import { expect, test } from "vitest";
import {
  backComment,
  type ReapplyText,
  reapplyBody,
  reapplyComment,
  reapplyCommitMessage,
  reapplyLine,
  reapplySummary,
  reapplyTitle,
} from "../../src/report/reapply-words.ts";
import type { ReapplyFact } from "../../src/report/run-report.ts";
import {
  parseReapplyMarker,
  reapplyMarker,
  reapplyTrailer,
} from "../../src/revert/reapply/reapply-marker.ts";

const marker = { revert: 482, commit: "4f2c9d1".padEnd(40, "0"), before: "77ab031".padEnd(40, "0") };
const text: ReapplyText = {
  revert: 482,
  subject: 'Revert "Move payments to the new host"',
  commit: marker.commit,
  marker: reapplyMarker(marker),
  trailer: reapplyTrailer(marker),
  environment: "production",
  branch: "main",
  helped: "helped",
  incident: { number: 483, title: "🔴 production: calls to stripe fail @acme/everyone" },
  looks: [
    { kind: "database-migration", paths: ["db/migrate/1_a.rb"], tools: ["Rails"], gone: [] },
    { kind: "lock-file", paths: ["package-lock.json"], tools: ["npm"], gone: [] },
    { kind: "vendored-code", paths: ["1", "2", "3", "4", "5", "6", "7"], tools: [], gone: [] },
  ],
  unread: ["What changes within 3 files could not be read."],
  later: 4,
};
const open = {
  revert: 482,
  number: 490,
  url: "https://github.test/acme/shop/pull/490",
  title: 'Reapply "x"',
  draft: true,
};
const facts: ReapplyFact[] = [
  { kind: "planned", revert: 482 },
  { kind: "opened", ...open, assigned: ["sam"], unassigned: [] },
  { kind: "opened", ...open, assigned: ["grace"], unassigned: ["sam", "renovate[bot]"] },
  { kind: "already-open", ...open, assigned: [], unassigned: [] },
  { kind: "closed-earlier", revert: 482, number: 490 },
  { kind: "already-back", revert: 482, branch: "main" },
  { kind: "conflict", revert: 482, branch: "main", paths: ["a.yml"], commands: ["git revert x"] },
  { kind: "disabled", revert: 482, issue: 7 },
  { kind: "failed", revert: 482, message: "contents: write is missing", commands: ["git revert x"] },
  { kind: "failed", revert: 482, message: "no", commands: [], compareUrl: "https://github.test/compare" },
];

test("the draft, its commit, and what the incident is told of it", async () => {
  const page = [
    `# ${reapplyTitle(text)}\n\n${reapplyBody(text)}`,
    `## Its commit\n\n\`\`\`text\n${reapplyCommitMessage(text)}\`\`\`\n`,
    ...facts.map(
      (fact) =>
        `## ${fact.kind}\n\n${reapplyComment(fact)}\n\n\`\`\`text\n${reapplyLine(fact)}\n${reapplySummary(fact)}\n\`\`\`\n`,
    ),
    "## It came back another way\n",
    ...[
      { branch: "main", closes: true },
      { branch: "main", by: marker.commit, pull: 495, closes: true },
      { branch: "main", by: marker.commit, closes: false },
    ].map((how) => `- ${backComment(how)}`),
    "",
  ];
  await expect(page.join("\n")).toMatchFileSnapshot("../snapshots/reapply.md");
});

test.each([
  ['Revert "Move payments"', 'Reapply "Move payments"'],
  ['Revert "Move payments" (#482)', 'Reapply "Move payments"'],
  [
    "Revert deploy 4f2c9d1 of production (2 pull requests)",
    "Reapply deploy 4f2c9d1 of production (2 pull requests)",
  ],
  ["Put payments back", "Reapply what #482 reverted"],
])("a revert called %j is reapplied as %j", (subject, title) => {
  expect(reapplyTitle({ subject, revert: 482 })).toBe(title);
});

test("its marker is read from its body and from its commit", () => {
  expect(parseReapplyMarker(reapplyBody(text))).toEqual(marker);
  expect(parseReapplyMarker(reapplyCommitMessage(text))).toEqual(marker);
  expect(parseReapplyMarker("<!-- deploy-guard:reapply revert=x commit=y before=z -->")).toBeUndefined();
});
