import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf } from "../errors.ts";
import { diskError } from "./disk-error.ts";
import type { Files } from "./world.ts";

export const files: Files = {
  async find(path) {
    try {
      return await readFile(path, "utf8");
    } catch (error) {
      if (["ENOENT", "ENOTDIR", "EISDIR"].includes(codeOf(error) ?? "")) return undefined;
      throw error;
    }
  },
  async write(path, text) {
    const unfinished = `${path}.${randomUUID()}`;
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(unfinished, text);
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => {});
      throw diskError(error, path) ?? error;
    }
  },
};
