import { describe, expect, test } from "vitest";
import {
  type DeployOrder,
  type GateFacts,
  type GateRules,
  type IncidentAnswer,
  judgeGate,
} from "../../src/incident/gate.ts";

const [bad, next] = ["b".repeat(40), "c".repeat(40)];
const rules: GateRules = { incident: "stop", older: "stop", judgedBad: "stop", blind: "warn" };
const incident = (answer: IncidentAnswer, of = bad) => ({ number: 12, url: "https://x/12", bad: of, answer });
const facts = (change: Partial<GateFacts> = {}): GateFacts => ({
  environment: "production",
  sha: next,
  byHand: false,
  incidents: [],
  order: { kind: "forward", live: bad },
  unseen: [],
  ...change,
});
const back: DeployOrder = { kind: "back", live: bad, underWay: false, liveIsBad: false };

test.each<[string, Partial<GateFacts>, string]>([
  ["nothing that speaks against it", {}, "pass"],
  ["the first deploy ever", { order: { kind: "first" } }, "pass"],
  ["the commit that is live", { order: { kind: "same", live: next } }, "pass"],
  ["a commit of another branch", { order: { kind: "aside", live: bad } }, "pass"],
  ["an open incident that it does not answer", { incidents: [incident({ kind: "none" })] }, "stop"],
  ["an incident of this very commit", { sha: bad, incidents: [incident({ kind: "none" })] }, "stop"],
  [
    "an incident of which it is not known",
    { incidents: [incident({ kind: "unknown", why: "502" })] },
    "stop",
  ],
  [
    "an incident whose revert it brings",
    { incidents: [incident({ kind: "brings-revert", by: "#13" })] },
    "pass",
  ],
  ["an incident that it names", { incidents: [incident({ kind: "names-it", by: "#13" })] }, "pass"],
  [
    "an incident that it may pass",
    { incidents: [incident({ kind: "allowed", by: "jane", url: "" })] },
    "pass",
  ],
  ["an incident whose commit it does not hold", { incidents: [incident({ kind: "without-it" })] }, "pass"],
  [
    "one incident that it answers and one that it does not",
    { incidents: [incident({ kind: "names-it", by: "#13" }), incident({ kind: "none" })] },
    "stop",
  ],
  ["an older commit", { order: back }, "stop"],
  ["an older commit, started by hand", { order: back, byHand: true }, "warn"],
  ["an older commit than one that is bad", { order: { ...back, liveIsBad: true } }, "pass"],
  [
    "an older commit, back from an incident",
    { order: back, incidents: [incident({ kind: "without-it" })] },
    "pass",
  ],
  [
    "an older commit that holds what went bad",
    { order: back, incidents: [incident({ kind: "names-it", by: "#13" })] },
    "stop",
  ],
  ["a commit that was judged bad", { judgedBad: {} }, "stop"],
  [
    "a commit that was judged bad and may pass",
    { judgedBad: { incident: { number: 9, url: "", allowed: { by: "jane", url: "" } } } },
    "pass",
  ],
  ["what could not be seen", { unseen: ["the incidents can't be read"] }, "warn"],
  ["an order that is not known", { order: { kind: "unknown", why: "another service's" } }, "warn"],
])("%s", (_, change, word) => {
  expect(judgeGate(facts(change), rules).word).toBe(word);
});

describe("each kind of finding obeys its own setting", () => {
  const cases: [keyof GateRules, Partial<GateFacts>][] = [
    ["incident", { incidents: [incident({ kind: "none" })] }],
    ["incident", { incidents: [incident({ kind: "unknown", why: "502" })] }],
    ["older", { order: back }],
    ["judgedBad", { judgedBad: {} }],
    ["blind", { unseen: ["x"] }],
    ["blind", { order: { kind: "unknown", why: "x" } }],
  ];
  test.each(
    cases.flatMap(([rule, change]) =>
      (["stop", "warn"] as const).map((word) => [rule, word, change] as const),
    ),
  )("%s: %s", (rule, word, change) => {
    const others: GateRules = { incident: "off", older: "off", judgedBad: "off", blind: "off" };
    expect(judgeGate(facts(change), { ...others, [rule]: word }).word).toBe(word);
    expect(judgeGate(facts(change), others)).toMatchObject({ word: "pass", findings: [] });
  });
});

test("what stops is told before what only warns", () => {
  const both = facts({ unseen: ["x"], incidents: [incident({ kind: "none" })] });
  expect(
    judgeGate(both, { ...rules, incident: "warn", blind: "stop" }).findings.map(({ kind }) => kind),
  ).toEqual(["blind", "incident-open"]);
});

test("a commit whose incident is open is told once, by its incident", () => {
  const twice = facts({ sha: bad, incidents: [incident({ kind: "none" })], judgedBad: {} });
  expect(judgeGate(twice, rules).findings.map(({ kind }) => kind)).toEqual(["incident-open"]);
});
