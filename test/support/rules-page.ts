import type { Rule } from "../../src/review/rule.ts";

/** docs/rules.md: a section for each rule, so that a link with its id leads there. */
export function rulesPage(rules: readonly Rule[]): string {
  const table = rules.map(
    ({ id, title, severity, confidence }) => `| [${id}](#${id}) | ${title} | ${severity} | ${confidence} |`,
  );
  const sections = rules.map(
    ({ id, title, severity, confidence, summary, why, check }) =>
      `## ${id}\n\n**${title}** · ${severity}, confidence ${confidence}\n\n${summary}\n\n*Why it matters.* ${why}\n\n*Check.* ${check}\n\n\`\`\`yaml\nreview:\n  rules:\n    ${id}: off\n\`\`\``,
  );
  return `<!-- Made from src/review/rules by \`npx vitest run test/review/rules --update\`. Don't edit. -->

# Rules

What a review looks for. The grade is that of a change to a **critical** integration in a file that ships; it is one
milder for other integrations (not below medium) and in files for staging, and low in tests, examples and documentation, where a rule does
not say otherwise. Ids never change. [How reviews work](review.md) tells how to switch a rule off, grade it otherwise, or
keep it to some files or integrations.

| Rule | | Severity | Confidence |
|---|---|---|---|
${table.join("\n")}

${sections.join("\n\n")}
`;
}
