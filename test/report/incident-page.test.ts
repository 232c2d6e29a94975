import { describe, expect, test } from "vitest";
import { firstRecord } from "../../src/incident/record/first-record.ts";
import { stateOf, withEntries } from "../../src/incident/record/record.ts";
import { bodyWithRecord, titleWithPhase } from "../../src/report/incident-page.ts";
import { section, withSection } from "../../src/report/section.ts";

const marker = "<!-- deploy-guard:incident env=production sha=x -->";
const { record } = withEntries(
  firstRecord(
    { environment: "production", sha: "b".repeat(40), deployedAt: 0 },
    { moments: [], severity: 2, openedAt: 60_000 },
  ),
  [{ id: "a", at: 120_000, by: "ja|ne", source: "comment", what: { kind: "acknowledged" } }],
);
const facts = { record, state: stateOf(record), commands: true };

describe("an incident's page", () => {
  test("has its status on top and its timeline, and people's text as it was", () => {
    const body = bodyWithRecord(`${marker}\nOur own words.`, facts);
    expect(body).toMatch(/^<!-- deploy-guard:incident [^\n]*\n<!-- deploy-guard:status -->\n🟠/u);
    expect(body).toContain("Our own words.");
    expect(body).toContain("| 00:02:00<br>+2:00 | taken<br>ja\\|ne |");
  });

  test("is the same when it is made again", () => {
    const once = bodyWithRecord(`${marker}\nOur own words.`, facts);
    expect(bodyWithRecord(once, facts)).toBe(once);
  });

  test("takes what is left of a damaged record away", () => {
    const once = bodyWithRecord(`${marker}\nWords.`, facts);
    const cut = once.slice(0, once.indexOf('"entries"'));
    expect(bodyWithRecord(cut, facts)).toBe(once);
  });
});

test("a section is replaced once, and only where both of its marks stand in order", () => {
  const body = `a\n${section("status", "old")}\nb\n${section("status", "quoted")}`;
  expect(withSection(body, "status", "new")).toBe(
    `a\n${section("status", "new")}\nb\n${section("status", "quoted")}`,
  );
  expect(withSection("<!-- deploy-guard:status -->\nopen", "status", "new")).toBeUndefined();
  expect(
    withSection("<!-- /deploy-guard:status --><!-- deploy-guard:status -->", "status", "x"),
  ).toBeUndefined();
});

test.each([
  ["🔴 production: calls fail", "resolved", "🟢 production: calls fail"],
  ["🔴 production: calls fail", "open", "🔴 production: calls fail"],
  ["🟠 production: calls fail", "open", "🔴 production: calls fail"],
  ["Payments down", "resolved", "Payments down"],
] as const)("%j is titled in phase %s", (title, phase, expected) => {
  expect(titleWithPhase(title, phase)).toBe(expected);
});
