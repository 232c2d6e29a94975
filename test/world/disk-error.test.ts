import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { WorldError } from "../../src/errors.ts";
import { diskError } from "../../src/world/disk-error.ts";
import { files } from "../../src/world/files.ts";

test.each([
  [
    "ENOSPC",
    "the runner's disk: the disk is full (ENOSPC) (/tmp/a). Free some space in a step before this one",
  ],
  [
    "EDQUOT",
    "the runner's disk: the disk's quota is used up (EDQUOT) (/tmp/a). Free some space in a step before this one",
  ],
  ["EROFS", "the runner's disk: the disk can only be read (EROFS) (/tmp/a)"],
  ["EACCES", "the runner's disk: may not be written (EACCES) (/tmp/a)"],
])("D15: %s is the runner's disk, not ours", (code, message) => {
  expect(diskError(Object.assign(new Error("x"), { code, path: "/tmp/a" }))?.message).toBe(message);
});

test.each([new TypeError("x"), undefined, Object.assign(new Error("x"), { code: "ECONNRESET" })])(
  "D15: %s is no disk's",
  (error) => expect(diskError(error)).toBeUndefined(),
);

test("D15: a file that can't be written is told as such, and leaves nothing half-written", async () => {
  const folder = mkdtempSync(join(tmpdir(), "disk-"));
  writeFileSync(join(folder, "a"), "");
  await expect(files.write(join(folder, "a/b.json"), "{}")).rejects.toThrow(WorldError);
  await expect(files.write(folder, "{}")).rejects.toThrow("is a folder");
  expect(readdirSync(folder)).toEqual(["a"]);
});
