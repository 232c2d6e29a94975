import { expect, test } from "vitest";
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
    { mergeGroup: { headSha: "h", baseSha: "b", headRef: "refs/heads/q" } },
  ],
  [
    "a workflow that ran before",
    { workflow_run: { head_sha: "h", head_branch: "x", head_repository: { full_name: "eve/shop" } } },
    { followed: { sha: "h", branch: "x", repo: "eve/shop" } },
  ],
])("the event of %s tells what to review", (_, event, expected) => {
  expect(parseEvent({}, JSON.stringify(event))).toMatchObject(expected);
});
