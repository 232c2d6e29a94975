import { expect, test } from "vitest";
import { checkFailureWords } from "../../src/report/check-words.ts";

test.each([
  ["[STATUS] == 200", "503", "got 503, expected 200"],
  ["[STATUS]==any(200, 204)", "500", "got 500, expected 200 or 204"],
  ["[STATUS] < 400", "404", "got 404, expected less than 400"],
  ["[STATUS] != 500", "500", "got 500, expected anything but 500"],
  ["[RESPONSE_TIME] < 800", "1234 ms", "took 1.23 s, expected less than 800 ms"],
  ["[RESPONSE_TIME] <= 2.5s", "4000 ms", "took 4 s, expected at most 2.5 s"],
  ["[CERTIFICATE_EXPIRATION] > 7d", "259200000 ms", "its certificate expires in 3 d, expected more than 7 d"],
  ["[CONNECTED] == true", "false", "could not connect"],
  ["[BODY].status == ok", "degraded", "[BODY].status is degraded, expected ok"],
  ["[HEADERS].X-Version >= 2", "(not there)", "[HEADERS].X-Version is missing, expected at least 2"],
  ["[STATUS] == 200", "(no answer)", "no answer, so no [STATUS], expected 200"],
  ["200 == [STATUS]", "503", "200 == [STATUS] (got 503)"],
])("A34: %s that finds %s: %s", (text, actual, words) => {
  expect(checkFailureWords({ kind: "unmet", conditions: [{ text, actual }] })).toBe(words);
});

test("A34: several at once, and none at all", () => {
  const conditions = [
    { text: "[STATUS] == 200", actual: "503" },
    { text: "[RESPONSE_TIME] < 1s", actual: "5000 ms" },
    { text: "[BODY].ok == true", actual: "false" },
  ];
  expect(checkFailureWords({ kind: "unmet", conditions })).toBe(
    "got 503, expected 200; took 5 s, expected less than 1 s; and 1 more",
  );
  expect(checkFailureWords({ kind: "no-answer", why: "the connection was refused" })).toBe(
    "no answer: the connection was refused",
  );
});

test("A34: what a check found is foreign: one bounded line", () => {
  const conditions = [{ text: "[BODY].status == ok", actual: `x\n\u202E${"y".repeat(5_000)}` }];
  expect(checkFailureWords({ kind: "unmet", conditions })).toMatch(/^[^\n\u202E]{1,200}$/u);
});
