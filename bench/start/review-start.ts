import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openGitHubEmulator } from "../../test/support/github/open-github-emulator.ts";

/** A pull request that changes one file, and how a review of it starts and ends. */
export interface ReviewStart {
  /** From an empty process to the status on the pull request, in milliseconds. */
  measure(): Promise<number>;
  /** Bytes of the program that are loaded on the way. */
  loaded(): Promise<number>;
  close(): Promise<void>;
}

export async function openReviewStart(
  action: string,
  path: string,
  [before, after]: readonly [string, string],
): Promise<ReviewStart> {
  const emulator = await openGitHubEmulator();
  const folder = mkdtempSync(join(tmpdir(), "deploy-guard-review-start-"));
  emulator.addPerson("ada");
  await emulator.commit({ [path]: before });
  await emulator.commit({ [path]: after }, { branch: "change" });
  const number = await emulator.openPull({ head: "change", title: "Change one file" });
  const event = join(folder, "event.json");
  writeFileSync(event, JSON.stringify({ pull_request: { number } }));
  const run = (options: string[], env: Record<string, string>): Promise<number> => {
    const begin = performance.now();
    const child = spawn(process.execPath, [...options, action], {
      env: {
        PATH: process.env.PATH ?? "",
        INPUT_MODE: "review",
        INPUT_TOKEN: emulator.token,
        GITHUB_API_URL: emulator.url,
        GITHUB_REPOSITORY: "acme/shop",
        GITHUB_EVENT_NAME: "pull_request_target",
        GITHUB_EVENT_PATH: event,
        RUNNER_TEMP: folder,
        ...env,
      },
      stdio: "ignore",
    });
    return new Promise((resolve, reject) =>
      child.once("close", (code) =>
        code === 0 ? resolve(performance.now() - begin) : reject(new Error(`the review of ${path} failed`)),
      ),
    );
  };
  return {
    measure: () => run([], {}),
    async loaded() {
      const notes = join(folder, "loaded");
      if (existsSync(notes)) rmSync(notes);
      await run(["--import", join(import.meta.dirname, "tell-loaded.ts")], { LOADED: notes });
      const sizes = readFileSync(notes, "utf8").trim().split("\n").map(Number);
      return sizes.reduce((sum, size) => sum + size, 0);
    },
    async close() {
      await emulator.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
