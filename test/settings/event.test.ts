import { describe, expect, test } from "vitest";
import { parseEvent } from "../../src/settings/event.ts";

const env = {
  GITHUB_EVENT_NAME: "deployment_status",
  GITHUB_SHA: "abc",
  GITHUB_RUN_ID: "7",
  GITHUB_REPOSITORY: "acme/shop",
};
const payload = {
  deployment: { id: 1, sha: "abc", ref: "main", environment: "production", extra: true },
  deployment_status: { state: "success", created_at: "2026-11-22T08:00:00Z" },
};

test("a deployment's status tells which deploy it is", () => {
  expect(parseEvent(env, JSON.stringify(payload)).deployment).toMatchObject({
    id: 1,
    environment: "production",
    state: "success",
    statusAt: Date.UTC(2026, 10, 22, 8),
  });
});

test.each(["", "{", "[]", "null", '{"deployment": 5}', undefined])(
  "a payload of %j has nothing for us",
  (text) => {
    expect(parseEvent(env, text)).toMatchObject({
      name: "deployment_status",
      sha: "abc",
      deployment: undefined,
    });
  },
);

test("the run's page is known from the runner's variables", () => {
  expect(parseEvent(env, "{}").runUrl).toBe("https://github.com/acme/shop/actions/runs/7");
  expect(parseEvent({}, "{}").runUrl).toBeUndefined();
});

test.each<[string, unknown, Partial<ReturnType<typeof parseEvent>>]>([
  ["a pull request", { pull_request: { number: 4 } }, { pull: 4 }],
  ["a comment on a pull request", { issue: { number: 4, pull_request: {} } }, { pull: 4 }],
  ["a comment on an issue", { issue: { number: 4 } }, { pull: undefined }],
  [
    "a merge group",
    { merge_group: { head_sha: "h", base_sha: "b", head_ref: "refs/heads/q" } },
    { mergeGroup: { headSha: "h", baseSha: "b", headRef: "refs/heads/q", baseBranch: undefined } },
  ],
  [
    "a workflow that ran before",
    { workflow_run: { head_sha: "h", head_branch: "x", head_repository: { full_name: "eve/shop" } } },
    { followed: { sha: "h", branch: "x", repo: "eve/shop" } },
  ],
])("the event of %s tells what to review", (_, event, expected) => {
  expect(parseEvent({}, JSON.stringify(event))).toMatchObject(expected);
});

describe("the commit that a run is about", () => {
  const sha = "a".repeat(40);
  test.each<[string, unknown, string | undefined]>([
    ["A19: of a workflow that ran before", { workflow_run: { head_sha: sha } }, sha],
    ["of a merged pull request", { pull_request: { number: 1, merged: true, merge_commit_sha: sha } }, sha],
    [
      "not of one that is open",
      { pull_request: { number: 1, merged: false, merge_commit_sha: sha } },
      undefined,
    ],
    ["of a dispatch that names it", { inputs: { environment: "production", sha } }, sha],
    ["of a dispatch by another name", { inputs: { "git-ref": sha } }, sha],
    ["of a dispatch that names a branch is not known", { inputs: { ref: "main" } }, undefined],
    ["of an event from outside", { client_payload: { commit: sha } }, sha],
    ["of Flux", { client_payload: { metadata: { revision: `main@sha1:${sha}` } } }, sha],
    [
      "of Flux, under a long name",
      { client_payload: { metadata: { "kustomize.toolkit.fluxcd.io/revision": `main/${sha}` } } },
      sha,
    ],
    ["of a push is GITHUB_SHA", { after: sha }, undefined],
  ])("%s", (_, event, expected) => {
    expect(parseEvent({}, JSON.stringify(event)).commit).toBe(expected);
  });
});

test("a workflow that ran before brings along how and when it ended", () => {
  const run = {
    id: 60,
    name: "Deploy",
    event: "push",
    conclusion: "failure",
    head_sha: "h",
    run_started_at: "2026-11-22T08:00:00Z",
    updated_at: "2026-11-22T08:05:00Z",
  };
  expect(parseEvent({}, JSON.stringify({ workflow_run: run })).followed).toMatchObject({
    id: 60,
    workflow: "Deploy",
    conclusion: "failure",
    startedAt: Date.UTC(2026, 10, 22, 8),
    endedAt: Date.UTC(2026, 10, 22, 8, 5),
  });
  const going = { ...run, conclusion: null };
  expect(parseEvent({}, JSON.stringify({ workflow_run: going })).followed?.endedAt).toBeUndefined();
});

test("the event deployment asks this workflow to deploy, so it has no state yet", () => {
  const asked = { ...env, GITHUB_EVENT_NAME: "deployment", GITHUB_RUN_ATTEMPT: "2" };
  const text = JSON.stringify({ deployment: { ...payload.deployment, created_at: "2026-11-22T08:00:00Z" } });
  expect(parseEvent(asked, text)).toMatchObject({
    runAttempt: 2,
    deployment: { id: 1, state: undefined, statusAt: Date.UTC(2026, 10, 22, 8) },
  });
});
