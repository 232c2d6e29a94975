import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { version } from "../../src/world/version.ts";

test("the version is that of the package", () => {
  const path = join(import.meta.dirname, "../../package.json");
  expect(version).toBe(JSON.parse(readFileSync(path, "utf8")).version);
});
