import { expect, test } from "vitest";
import { secretValues } from "../../src/settings/secret-values.ts";

const readable = ["acme/prod-shop", "production", undefined, "main", "4f2c9d1".padEnd(40, "a")];

test.each([
  ["prod", "part of the environment's and the repository's name"],
  ["production", "the environment"],
  ["prod-shop", "the repository"],
  ["4f2c", "part of the commit"],
  ["incident", "a word of our own markers"],
])("D5: %s is no secret: %s", (value) => {
  expect(secretValues([value, "hunter2"], readable)).toEqual(["hunter2"]);
});

test.each(["prod-token", "production2", "Prod"])("D5: %s is one", (value) => {
  expect(secretValues([value], readable)).toEqual([value]);
});
