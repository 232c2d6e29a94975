import { expect, test } from "vitest";
import { type Harm, type Severity, severityOf } from "../../../src/incident/record/severity.ts";

const failing = (share: number, critical = false): Harm => ({ critical, share, slow: false });
const slow = (critical = false): Harm => ({ critical, share: 0.9, slow: true });
const level: Harm = { critical: true, slow: false };

test.each<[string, Harm[], boolean, Severity]>([
  ["half of the calls to something critical", [failing(0.5, true)], false, 1],
  ["a little less of it", [failing(0.49, true)], false, 2],
  ["most of the traffic", [failing(0.05)], true, 1],
  ["a few calls to something critical", [failing(0.001, true)], false, 2],
  ["a tenth of what is not critical", [failing(0.1)], false, 2],
  ["less than that", [failing(0.09)], false, 3],
  ["slow requests of something critical", [slow(true)], false, 4],
  ["a level", [level], false, 4],
  ["the worst of several", [slow(), failing(0.02), failing(0.7, true)], false, 1],
  ["nothing that is known", [], false, 4],
])("%s", (_, harms, most, severity) => {
  expect(severityOf(harms, most ? { mostFail: true } : {})).toBe(severity);
});
