import { expect, test } from "vitest";
import { hideAround } from "../../src/text/hide-around.ts";

const hide = (text: string) => text.replaceAll("prod", "***");
const marker = "<!-- deploy-guard:incident env=production sha=abc -->";

test("D5: a marker stays as it is, and all around it is hidden", () => {
  expect(hideAround(hide, `${marker}\nprod and ${marker} prod`, [marker])).toBe(
    `${marker}\n*** and ${marker} ***`,
  );
});

test("D5: several markers, and none", () => {
  expect(hideAround(hide, "prod production prod-eu", ["production", "prod-eu"])).toBe(
    "*** production prod-eu",
  );
  expect(hideAround(hide, "production", [])).toBe("***uction");
});
