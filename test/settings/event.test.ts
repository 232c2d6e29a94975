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
