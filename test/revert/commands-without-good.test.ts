import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandsWithoutGood } from "../../src/revert/commands-without-good.ts";
import { git } from "./real-revert.ts";

test("A24: by hand a deploy is undone whose predecessor nobody knows, merges and empty commits in it", () => {
  const folder = mkdtempSync(join(tmpdir(), "by-hand-"));
  const [upstream, clone] = [join(folder, "upstream"), join(folder, "clone")];
  const commit = (path: string, text: string) => {
    writeFileSync(join(upstream, path), text);
    git(upstream, "add", "--all");
    git(upstream, "commit", "--quiet", "--message", path);
    return git(upstream, "rev-parse", "HEAD").trim();
  };
  try {
    git(folder, "init", "--quiet", "--initial-branch=main", upstream);
    const good = commit("a.txt", "one\n");
    git(upstream, "switch", "--quiet", "-c", "side");
    commit("b.txt", "side\n");
    git(upstream, "switch", "--quiet", "main");
    commit("a.txt", "two\n");
    git(upstream, "merge", "--quiet", "--no-ff", "-m", "Merge", "side");
    git(upstream, "commit", "--quiet", "--allow-empty", "-m", "Nothing");
    const bad = git(upstream, "rev-parse", "HEAD").trim();
    commit("later.txt", "later\n");
    git(folder, "clone", "--quiet", upstream, clone);
    const script = commandsWithoutGood(bad).join("\n").replace("GOOD=  #", `GOOD=${good}  #`);
    const who = {
      GIT_AUTHOR_NAME: "a",
      GIT_AUTHOR_EMAIL: "a@b.c",
      GIT_COMMITTER_NAME: "a",
      GIT_COMMITTER_EMAIL: "a@b.c",
    };
    execFileSync("bash", ["-e", "-c", script], {
      cwd: clone,
      env: { ...process.env, ...who },
      stdio: "pipe",
    });
    expect(git(upstream, "ls-tree", "--name-only", `revert-${bad.slice(0, 7)}`)).toBe("a.txt\nlater.txt\n");
    expect(git(upstream, "show", `revert-${bad.slice(0, 7)}:a.txt`)).toBe("one\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
