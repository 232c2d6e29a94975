import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { notesOf, releaseMistakes } from "../../.ci/release.ts";

const changelog = "# Changelog\n\n## 1.1.0\n\n- New.\n\n## 1.0.0 — unreleased\n\n- First.\n- Second.\n";

describe("a release", () => {
  test("has its own part of the changelog as its notes", () => {
    expect(notesOf(changelog, "1.1.0")).toBe("- New.\n");
    expect(notesOf(changelog, "1.0.0")).toBe("- First.\n- Second.\n");
    expect(notesOf(changelog, "1.0")).toBeUndefined();
  });

  test("goes ahead when everything says the same", () => {
    const found = { packageVersion: "1.1.0", sourceVersion: "1.1.0", changelog };
    expect(releaseMistakes("v1.1.0", found)).toEqual([]);
  });

  test("is told everything that stands in its way", () => {
    expect(releaseMistakes("v1.0.0", { packageVersion: "1.1.0", sourceVersion: "0.9.0", changelog })).toEqual(
      [
        "package.json says 1.1.0, not 1.0.0",
        "src/world/version.ts says 0.9.0, not 1.0.0",
        "CHANGELOG.md still calls 1.0.0 unreleased",
      ],
    );
    expect(releaseMistakes("2.0.0", { packageVersion: "2.0.0", sourceVersion: "2.0.0", changelog })).toEqual([
      "the tag 2.0.0 does not begin with v",
      "CHANGELOG.md has no part for 2.0.0",
    ]);
  });
});

const github = join(import.meta.dirname, "../../.github");

interface Workflow {
  permissions?: unknown;
  jobs: Record<string, { permissions?: unknown; steps: { uses?: string; run?: string }[] }>;
}

describe.each(globSync("workflows/*.yml", { cwd: github }))("%s", (path) => {
  const workflow = parse(readFileSync(join(github, path), "utf8")) as Workflow;

  test("grants nothing but what a job asks for", () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
  });

  test("pins every action by its commit, and puts no expression into a script", () => {
    for (const { steps } of Object.values(workflow.jobs)) {
      for (const { uses, run } of steps) {
        if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/u);
        if (run !== undefined) expect(run).not.toContain("${{");
      }
    }
  });
});

test.each(globSync("ISSUE_TEMPLATE/*.yml", { cwd: github }).filter((path) => !path.endsWith("config.yml")))(
  "%s is a form that GitHub takes",
  (path) => {
    const form = parse(readFileSync(join(github, path), "utf8"));
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    const ids = form.body.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, attributes } of form.body) {
      expect(["textarea", "input", "dropdown", "checkboxes", "markdown"]).toContain(type);
      expect(attributes.label).toEqual(expect.any(String));
    }
  },
);
