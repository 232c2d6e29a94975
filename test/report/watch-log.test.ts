import { expect, test } from "vitest";
import { lookLine, verdictLine } from "../../src/report/watch-log.ts";
import { sampleReport } from "../support/reports.ts";

const { verdict } = sampleReport();

test.each([
  [75, "+1:15 REGRESSED calls to stripe got worse with the deploy: 0.21 % before, 12.4 % after"],
  [
    135,
    "+2:15 REGRESSED calls to stripe got worse with the deploy: 0.21 % before, 12.4 % after (decided by the readings up to +1:15)",
  ],
])("A38: a verdict that came at the look of %i s stands after that look", (elapsed, line) => {
  expect(verdictLine(verdict, elapsed)).toBe(line);
  expect(lookLine(verdict, elapsed, 60).slice(0, 5)).toBe(line.slice(0, 5));
});
