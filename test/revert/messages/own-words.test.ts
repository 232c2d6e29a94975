import { expect, test } from "vitest";
import { ownWords } from "../../../src/revert/messages/own-words.ts";
import { revertClaims } from "../../../src/revert/reverts-in-text.ts";
import { cpuTime } from "../../support/cpu-time.ts";

const reverts = (text: string) => revertClaims(text, "acme/shop").isRevert;
const taken = (title: string) => `* Revert "${title}"\n\nThis reverts commit abc1234.\n\n`;

test("a commit that takes back another of the same squash is no revert of what is on the branch", () => {
  expect(reverts(`Round up (#12)\n\n* Try half up\n\n${taken("Try half up")}* Round up\n`)).toBe(false);
  expect(
    reverts(`Round up (#12)\r\n\r\n* Try half up\r\n\r\n${taken("Try half up").replaceAll("\n", "\r\n")}`),
  ).toBe(false);
  const long = "Try to round half up in all the currencies that there are";
  expect(reverts(`Round up (#12)\n\n* ${long}\n\n${taken(`${long.slice(0, 40)}…`)}`)).toBe(false);
  expect(reverts(`Round up (#12)\n\n${taken("Merge branch 'main' into round-up")}`)).toBe(false);
});

test("one that takes back what the squash does not hold is", () => {
  expect(reverts(`Round up (#12)\n\n* Try half up\n\n${taken("Move payments (#9)")}`)).toBe(true);
  expect(
    reverts(`Round up (#12)\n\n* Try half up\n\n${taken("Try half up")}${taken("Move payments (#9)")}`),
  ).toBe(true);
  expect(reverts(`Round up (#12)\n\n* Try half up\n\n${taken("Try…")}`)).toBe(true);
});

test("what a bot quotes of others' release notes is not said by its change", () => {
  const notes =
    "<details><summary>Release notes</summary>\n\nRevert #4\nThis reverts commit abc1234.\n</details>";
  expect(reverts(`Bump a from 1 to 2\n\n${notes}\n`)).toBe(false);
  expect(reverts(`Bump a from 1 to 2\n\n${notes}\n\nReverts #4`)).toBe(true);
});

test("the rest stays as it is", () => {
  expect(ownWords("a\n\n* b\n\nc")).toBe("a\n\n* b\n\nc");
});

test("a megabyte of items is read at once", () => {
  const spent = cpuTime();
  ownWords(`* Revert "a"\n`.repeat(70_000));
  ownWords("<details>".repeat(100_000));
  expect(spent()).toBeLessThan(2_000);
});
