import { revertBody } from "../src/report/revert-body.ts";
import { makesDraft } from "../src/revert/assess-safety.ts";
import { sampleRevert } from "../test/support/reports.ts";
import { laterCommit, warningSamples } from "../test/support/warning-samples.ts";

/** Told only where something of their family, or what uses them, came later. */
const afterLaterWork: ReadonlySet<string> = new Set([
  "lock-file",
  "manifest",
  "generated-code",
  "vendored-code",
  "later-needs",
]);
const laterWork = { later: [laterCommit], checks: [{ kind: "other-lines-later" as const }] };
const nothingLater = { later: [], checks: [{ kind: "nothing-later" as const }] };

/** For each kind of warning the part of a revert's text that speaks of it, as it is published. */
export function warningsText(): string {
  return Object.values(warningSamples)
    .map((warning) => {
      const body = revertBody({
        ...sampleRevert(""),
        ...(afterLaterWork.has(warning.kind) ? laterWork : nothingLater),
        warnings: [warning],
      });
      const sections = body
        .split("\n\n")
        .filter((section) => /^\*\*(?:Safe to merge\?|Look at this first)/u.test(section));
      const quoted = sections.join("\n\n").replace(/^/gmu, "> ").replace(/^> $/gmu, ">");
      const draft = makesDraft(warning.kind)
        ? "Opened as a draft."
        : "Told; the pull request is no draft for it.";
      return `### \`${warning.kind}\`\n\n${draft}\n\n${quoted}`;
    })
    .join("\n\n");
}
