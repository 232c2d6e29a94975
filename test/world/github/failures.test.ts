import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { WorldError } from "../../../src/errors.ts";
import type { GitHub } from "../../../src/world/github/github.ts";
import { openGitHub } from "../../../src/world/github/open-github.ts";
import { type Emulator, openGitHubEmulator } from "../../support/github/open-github-emulator.ts";
import type { Failure } from "../../support/github/server.ts";
import { connect } from "./connect.ts";

let emulator: Emulator;
let github: GitHub;
let first: string;
let number: number;

beforeAll(async () => {
  emulator = await openGitHubEmulator();
  emulator.addPerson("bo");
  first = await emulator.commit({ "README.md": "# Shop\n" });
  await emulator.commit({ "a.txt": "a" }, { branch: "revert" });
  number = emulator.openIssue({ title: "Here" });
});

beforeEach(() => {
  github = connect(emulator);
});

afterAll(() => emulator.close());

const issue = { title: "Incident", body: "<!-- marker -->", labels: [], assignees: [] };

async function failureOf(act: () => Promise<unknown>): Promise<WorldError> {
  const error = await act().then(
    () => expect.fail("it did not fail"),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(WorldError);
  expect((error as WorldError).service).toBe("GitHub");
  return error as WorldError;
}

describe("a refusal", () => {
  test.each<[string, Failure, string]>([
    [
      "a bad token",
      { status: 401, body: { message: "Bad credentials" } },
      "The token is wrong or has expired",
    ],
    [
      "a missing permission",
      {
        status: 403,
        body: { message: "Resource not accessible by integration" },
        headers: { "x-accepted-github-permissions": "pull_requests=write" },
      },
      "The token needs `pull-requests: write`: see `permissions:` of the job",
    ],
    [
      "a missing permission, with alternatives",
      {
        status: 403,
        body: { message: "Resource not accessible by integration" },
        headers: { "x-accepted-github-permissions": "contents=write; contents=write,workflows=write" },
      },
      "The token needs `contents: write`, or `contents: write` and `workflows: write`. The job's own token can never change workflow files: use an App's token",
    ],
    [
      "a missing permission that GitHub does not name",
      { status: 403, body: { message: "Resource not accessible by integration" } },
      "The token lacks a permission",
    ],
    [
      "the setting against pull requests of actions",
      {
        status: 403,
        body: { message: "GitHub Actions is not permitted to create or approve pull requests." },
      },
      "Allow it under Settings → Actions → General → Workflow permissions, of the repository or the organisation",
    ],
    [
      "an archived repository",
      { status: 403, body: { message: "Repository was archived so is read-only." } },
      "The repository is archived and takes no changes",
    ],
    [
      "a missing thing",
      { status: 404, body: { message: "Not Found" } },
      "It does not exist, or the token may not see it",
    ],
    [
      "a feature that is off",
      { status: 410, body: { message: "Issues are disabled for this repo" } },
      "It is gone, or that feature is switched off in the repository",
    ],
  ])("for %s says what to do", async (_, failure, advice) => {
    emulator.failNext(failure);
    const error = await failureOf(() => github.readRepository());
    expect(error).toMatchObject({ status: failure.status, advice, request: "GET /repos/{owner}/{repo}" });
    expect(error.message).toContain((failure.body as { message: string }).message);
    expect(github.requests()).toBe(1);
  });

  test("of the last request that the limit allowed is not taken for the limit", async () => {
    emulator.failNext({
      status: 404,
      body: { message: "Not Found" },
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "99999999999999999" },
    });
    const error = await failureOf(() => github.readRepository());
    expect(error.advice).toBe("It does not exist, or the token may not see it");
  });

  test("of what was sent lists GitHub's reasons", async () => {
    emulator.failNext({
      status: 422,
      body: {
        message: "Validation Failed",
        errors: [
          { resource: "Issue", field: "title", code: "missing_field" },
          { resource: "Issue", code: "custom", message: "body is too long" },
          "something else",
        ],
      },
    });
    const error = await failureOf(() => github.createIssue(issue));
    expect(error.message).toBe(
      "GitHub: answered 422, Validation Failed: Issue title missing_field: body is too long: something else (POST /repos/{owner}/{repo}/issues)",
    );
  });

  test.each(["wrong", "the real one"])("never shows the token: %s", async (kind) => {
    const token = kind === "wrong" ? "ghs_wrongtoken0123456789" : emulator.token;
    const lines: string[] = [];
    const client = connect(emulator, { token, lines });
    if (kind !== "wrong") emulator.failNext({ status: 400, body: { message: `You sent ${token}` } });
    const error = await failureOf(() => client.readRepository());
    const shown = `${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)} ${lines.join("\n")}`;
    expect(shown).not.toContain(token);
    expect(error.status).toBe(kind === "wrong" ? 401 : 400);
  });
});

describe("a stumble", () => {
  test.each([500, 502, 503])("of %i is tried again for a read", async (status) => {
    emulator.failNext({ status, times: 2 });
    expect(await github.readRepository()).toMatchObject({ defaultBranch: "main" });
    expect(github.requests()).toBe(3);
  });

  test("that does not end is an error with its status", async () => {
    emulator.failNext({ status: 502, body: "<html>Unicorn</html>", times: 9 });
    expect(await failureOf(() => github.readRepository())).toMatchObject({ status: 502 });
    expect(github.requests()).toBe(4);
  });
});

describe("an answer", () => {
  beforeEach(() => emulator.clearFailures());

  test.each<[string, Failure, RegExp]>([
    [
      "that is a page of a proxy",
      { status: 200, body: "<html>Log in</html>" },
      /something that is not GitHub's API/u,
    ],
    ["that lacks a field", { status: 200, body: { default_branch: "main" } }, /not GitHub's API: archived/u],
    ["of another type", { status: 200, body: [] }, /not GitHub's API/u],
    [
      "that is null",
      { status: 200, body: "null", headers: { "content-type": "application/json" } },
      /not GitHub's API/u,
    ],
  ])("%s is an error", async (_, failure, message) => {
    emulator.failNext(failure);
    expect((await failureOf(() => github.readRepository())).message).toMatch(message);
  });

  test.each<[string, Failure, string]>([
    [
      "that breaks off",
      { how: "cut", status: 200, times: 4, body: { default_branch: "main" } },
      "can't be reached",
    ],
    [
      "that is half a document",
      {
        status: 200,
        times: 4,
        body: '{"default_branch": "ma',
        headers: { "content-type": "application/json; charset=utf-8" },
      },
      "answered half a JSON document",
    ],
    ["that never comes", { how: "hang", times: 4 }, "did not answer in time"],
    ["instead of which the connection closes", { how: "drop", times: 4 }, "can't be reached"],
  ])("%s is tried again, and then an error", async (_, failure, message) => {
    const client = connect(emulator, { timeoutMs: 300 });
    emulator.failNext(failure);
    const error = await failureOf(() => client.readRepository());
    expect(error.message).toContain(message);
    expect(error.status).toBeUndefined();
    expect(client.requests()).toBe(4);
    emulator.failNext({ ...failure, times: 2 });
    expect(await client.readRepository()).toMatchObject({ defaultBranch: "main" });
  });

  test("of GraphQL with errors is an error", async () => {
    emulator.failNext({
      path: "/graphql",
      status: 200,
      body: {
        data: null,
        errors: [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }],
      },
    });
    const error = await failureOf(() => github.enableAutoMerge("x", "MERGE"));
    expect(error).toMatchObject({ status: 403, request: "POST /graphql" });
    expect(error.message).toContain("Resource not accessible by integration");
  });

  test.each<[string, unknown]>([
    ["nothing in it", {}],
    ["another shape", { data: { repository: { c0: { associatedPullRequests: 1 } } } }],
    ["no repository", { data: { repository: null } }],
  ])("of GraphQL with %s is none, and REST is asked", async (_, body) => {
    const lines: string[] = [];
    emulator.failNext({ path: "/graphql", status: 200, body, times: 2 });
    expect((await connect(emulator, { lines }).readPullsOfCommits([first])).get(first)).toEqual([]);
    expect(lines.join("\n")).toContain("not GitHub's API");
  });

  test("A25: who the token speaks for is asked of REST where GraphQL is down, which the job's own token is not told", async () => {
    emulator.failNext({ path: "/graphql", status: 502, times: 99 });
    expect(await github.findSelf()).toBeUndefined();
    emulator.state.self = "ada";
    expect(await connect(emulator).findSelf()).toEqual({ login: "ada", kind: "user" });
    emulator.state.self = "github-actions[bot]";
  });

  test("does not come from where nobody listens", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await new Promise((resolve) => server.close(resolve));
    const client = openGitHub({
      token: "t",
      apiUrl,
      graphqlUrl: `${apiUrl}/graphql`,
      serverUrl: apiUrl,
      owner: "acme",
      repo: "shop",
      userAgent: "test",
      secondMs: 1,
    });
    expect((await failureOf(() => client.readRepository())).message).toContain(
      "can't be reached (ECONNREFUSED)",
    );
  });
});

describe("A25, B5: where GraphQL fails, smaller queries are tried, and then REST", () => {
  const queries = () => emulator.requests.filter(({ path }) => path === "/graphql");
  const sizeOf = ({ body }: { body: unknown }) =>
    Object.keys((body as { variables: object }).variables).filter((name) => /^[cf]\d/u.test(name)).length;
  let shas: string[];
  let pull: number;
  let emulator: Emulator;
  let github: GitHub;

  beforeAll(async () => {
    emulator = await openGitHubEmulator();
    emulator.addPerson("ada");
    shas = [];
    for (let at = 0; at < 12; at++) shas.push(await emulator.commit({ [`many/${at}.txt`]: `${at}\n` }));
    await emulator.commit({ "b.txt": "b" }, { branch: "feature" });
    pull = await emulator.openPull({ head: "feature", title: "Feature" });
    shas.push(await emulator.mergePull(pull));
  });
  afterAll(() => emulator.close());
  beforeEach(() => {
    github = connect(emulator);
    emulator.clearFailures();
    emulator.requests.length = 0;
  });

  const answered = (errors: object[], data?: unknown): Failure => ({
    path: "/graphql",
    status: 200,
    body: { ...(data !== undefined && { data }), errors },
  });
  const failures: [string, Failure, string][] = [
    ["a bad gateway", { path: "/graphql", status: 502, body: "<html>" }, "answered 502"],
    [
      "errors without data",
      answered([{ message: "Something went wrong while executing your query." }]),
      "Something went wrong while executing your query.",
    ],
    [
      "partial data",
      answered([{ path: ["repository", "c1"], message: "Timeout on validation" }], {
        repository: { c1: null },
      }),
      "answered: Timeout on validation",
    ],
    [
      "a resource limit",
      answered([{ type: "RESOURCE_LIMITS_EXCEEDED", message: "Resource limits for this query exceeded." }]),
      "answered: Resource limits for this query exceeded.",
    ],
    [
      "a used-up limit",
      answered([{ type: "RATE_LIMITED", message: "API rate limit exceeded" }]),
      "API rate limit exceeded",
    ],
    [
      "a missing permission",
      answered([{ type: "FORBIDDEN", message: "Resource not accessible by integration" }]),
      "answered: Resource not accessible by integration",
    ],
  ];

  test.each(failures)("%s", async (_, failure, words) => {
    const lines: string[] = [];
    emulator.failNext({ ...failure, times: 99 });
    const client = connect(emulator, { lines });
    const pulls = await client.readPullsOfCommits(shas);
    expect([...pulls.keys()].toSorted()).toEqual(shas.toSorted());
    expect(pulls.get(shas.at(-1)!)).toMatchObject([{ number: pull, title: "Feature", merged: true }]);
    expect(pulls.get(shas[0]!)).toEqual([]);
    const { texts } = await client.readFiles(shas.at(-1)!, ["many/3.txt", "b.txt", "none.txt"], 1_000);
    expect(Object.fromEntries(texts)).toEqual({ "many/3.txt": "3\n", "b.txt": "b" });
    // In GitHub's own words, and never as an answer that is not GitHub's.
    expect(lines.join("\n")).toContain(words);
    expect(lines.join("\n")).not.toMatch(/proxy|not GitHub's API/u);
  });

  test("a query that is too large is asked in smaller ones, and REST is not needed", async () => {
    emulator.failNext(answered([{ type: "RESOURCE_LIMITS_EXCEEDED", message: "Resource limits exceeded." }]));
    expect((await github.readPullsOfCommits(shas)).get(shas.at(-1)!)).toMatchObject([{ number: pull }]);
    expect(queries().map(sizeOf)).toEqual([13, 10, 3]);
    expect(emulator.requests).toHaveLength(3);
  });

  test("when REST fails as well, that is an error", async () => {
    emulator.failNext({ path: "/graphql", status: 502, times: 99 });
    emulator.failNext({ path: /\/pulls/u, status: 502, times: 999 });
    expect(await failureOf(() => github.readPullsOfCommits(shas.slice(0, 2)))).toMatchObject({ status: 502 });
  });
});

describe("B3: the write that matters most is repeated longest, and looked for each time before", () => {
  const posts = () => emulator.requests.filter(({ method }) => method === "POST");
  const wanted = { ...issue, body: "<!-- repeated -->" };
  const made = () => emulator.issues().filter(({ body }) => body === wanted.body);
  beforeEach(() => {
    emulator.clearFailures();
    emulator.requests.length = 0;
    emulator.state.issues = emulator.state.issues.filter(({ body }) => body !== wanted.body);
  });

  test("GitHub failing four times in a row loses nothing", async () => {
    emulator.failNext({ method: "POST", status: 502, times: 4 });
    await github.createIssue(wanted);
    expect(made()).toHaveLength(1);
    expect(posts()).toHaveLength(5);
  });

  test.each([1, 2, 3])("an answer that is lost at try %i makes no second one", async (at) => {
    emulator.failNext({ method: "POST", status: 502, times: at - 1 });
    emulator.failNext({ method: "POST", status: 502, carryOut: true });
    await github.createIssue(wanted);
    expect(made()).toHaveLength(1);
  });

  test("nothing is sent again without having looked", async () => {
    emulator.failNext({ method: "POST", status: 502, times: 1, carryOut: true });
    emulator.failNext({ method: "GET", path: "/issues", status: 502, times: 9 });
    await github.createIssue(wanted);
    expect(made()).toHaveLength(1);
    expect(posts()).toHaveLength(1);
  });

  test("GitHub failing for good is an error in the end", async () => {
    emulator.failNext({ method: "POST", status: 502, times: 99 });
    expect(await failureOf(() => github.createIssue(wanted))).toMatchObject({ status: 502 });
    expect(made()).toEqual([]);
    expect(posts()).toHaveLength(5);
  });
});

describe("a rate limit", () => {
  beforeEach(() => {
    emulator.clearFailures();
    emulator.setRateLimit(undefined);
  });

  const soon = () => String(Math.ceil(Date.now() / 1000) + 60);

  test.each<[string, () => Failure]>([
    [
      "429 with retry-after",
      () => ({ status: 429, body: { message: "Slow down" }, headers: { "retry-after": "7" } }),
    ],
    ["429 with nothing", () => ({ status: 429, body: { message: "Slow down" } })],
    [
      "secondary limit",
      () => ({
        status: 403,
        body: { message: "You have exceeded a secondary rate limit" },
        headers: { "retry-after": "7" },
      }),
    ],
    [
      "used-up hour",
      () => ({
        status: 403,
        body: { message: "API rate limit exceeded" },
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": soon() },
      }),
    ],
  ])("(%s) is waited out, for writes too", async (_, failure) => {
    const lines: string[] = [];
    const client = connect(emulator, { lines });
    emulator.failNext({ ...failure(), path: "/issues" });
    await client.createIssue({ ...issue, body: "waited" });
    expect(client.requests()).toBe(2);
    expect(emulator.issues().filter(({ body }) => body === "waited")).toHaveLength(1);
    emulator.state.issues.pop();
    expect(lines.join("\n")).toMatch(/rate limit is reached at POST .*: \d+ s to go, waiting/u);
  });

  test("of GraphQL, which has one of its own, is not waited out: REST is asked", async () => {
    emulator.failNext({
      path: "/graphql",
      status: 200,
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": soon() },
      body: { data: null, errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] },
    });
    expect((await github.readPullsOfCommits([first])).get(first)).toEqual([]);
    expect(github.requests()).toBe(2);
  });

  test("that lasts longer than one can wait is an error that says until when", async () => {
    const resetAt = Date.now() + 3_000_000;
    emulator.setRateLimit({ remaining: 0, resetAt });
    const error = await failureOf(() => github.readRepository());
    expect(error.status).toBe(403);
    expect(error.advice).toMatch(/^The token's rate limit is used up until 20\d\d-/u);
    expect(github.requests()).toBe(1);
  });

  test("that does not end is an error", async () => {
    emulator.failNext({
      status: 429,
      times: 20,
      body: { message: "Slow down" },
      headers: { "retry-after": "1" },
    });
    expect(await failureOf(() => github.readRepository())).toMatchObject({ status: 429 });
    expect(github.requests()).toBe(4);
  });
});

describe("a write", () => {
  beforeEach(() => emulator.clearFailures());

  const lost: [string, Omit<Failure, "path">][] = [
    ["GitHub stumbles", { status: 502, carryOut: true }],
    ["the connection breaks", { how: "drop", carryOut: true }],
    ["no answer comes", { how: "hang", carryOut: true }],
  ];

  test.each(lost)("that was carried out is not repeated when %s", async (name, failure) => {
    const client = connect(emulator, { timeoutMs: 400 });
    emulator.failNext({ ...failure, method: "POST", path: /\/issues$/u });
    const made = await client.createIssue({ ...issue, body: name });
    expect(emulator.issues().filter(({ body }) => body === name)).toMatchObject([{ number: made.number }]);

    emulator.failNext({ ...failure, method: "POST", path: /\/comments$/u });
    const comment = await client.createComment(number, name);
    expect(emulator.comments(number).filter(({ body }) => body === name)).toMatchObject([{ id: comment.id }]);
  });

  test("that opened a pull request is not repeated", async () => {
    emulator.failNext({ status: 502, carryOut: true, method: "POST", path: "/pulls" });
    const pull = { title: "Revert", body: "", head: "revert", base: "main", draft: false };
    const { number: made } = await github.createPull(pull);
    expect(emulator.pulls()).toMatchObject([{ number: made }]);
  });

  test("that was not carried out is sent again", async () => {
    emulator.failNext({ status: 502, method: "POST", path: /\/issues$/u });
    await github.createIssue({ ...issue, body: "second try" });
    expect(emulator.issues().filter(({ body }) => body === "second try")).toHaveLength(1);
  });

  test("that starts a deploy is never sent again", async () => {
    await emulator.commit({ ".github/workflows/deploy.yml": "on: workflow_dispatch\n" });
    emulator.failNext({ status: 502, carryOut: true, path: "/dispatches", times: 2 });
    await failureOf(() => github.dispatchWorkflow("deploy.yml", "main", {}));
    await failureOf(() => github.dispatchRepository("rollback", {}));
    expect(emulator.state.dispatches).toHaveLength(2);
    expect(github.requests()).toBe(2);
  });

  test("of an object, a branch or a status is simply repeated", async () => {
    emulator.failNext({ status: 502, carryOut: true, times: 1, path: "/git/blobs" });
    const blob = await github.createBlob(Buffer.from("x"));
    expect((await github.readBlob(blob)).length).toBe(1);
    emulator.failNext({ status: 502, carryOut: true, times: 1, path: "/git/refs" });
    expect(await github.createBranch("again", first)).toEqual({ kind: "exists", sha: first });
    emulator.failNext({ status: 502, carryOut: true, times: 1, path: "/statuses" });
    await github.createStatus(first, { state: "success", context: "c", description: "" });
    expect(await github.readStatuses(first)).toMatchObject([{ state: "success" }, { state: "success" }]);
  });
});

describe("a token without", () => {
  const without: [Parameters<Emulator["deny"]>[0], (client: GitHub) => Promise<unknown>, string][] = [
    ["contents", (client) => client.createBlob(Buffer.from("x")), "contents: write"],
    ["contents", (client) => client.readTree("main"), "contents: read"],
    ["deployments", (client) => client.readDeployments({ environment: "p", limit: 1 }), "deployments: read"],
    ["pull_requests", (client) => client.findPulls({ state: "open" }), "pull-requests: read"],
    ["issues", (client) => client.createIssue(issue), "issues: write"],
    [
      "statuses",
      (client) => client.createStatus(first, { state: "success", context: "c", description: "" }),
      "statuses: write",
    ],
    ["actions", (client) => client.readRun(1), "actions: read"],
    ["issues", (client) => client.readIssues({ labels: [], state: "open", limit: 1 }), "issues: read"],
  ];

  test.each(without)("%s is told which permission is missing", async (permission, act, needed) => {
    const before = emulator.state.permissions[permission];
    emulator.deny(permission);
    const error = await failureOf(() => act(github));
    expect(error).toMatchObject({ status: 403, advice: expect.stringContaining(`\`${needed}\``) });
    emulator.grant(permission, before);
  });

  test("the setting for pull requests is told about it", async () => {
    emulator.state.actionsMayOpenPulls = false;
    const pull = { title: "t", body: "", head: "revert", base: "main", draft: false };
    const error = await failureOf(() => github.createPull(pull));
    expect(error.message).toContain("GitHub Actions is not permitted to create or approve pull requests");
    emulator.state.actionsMayOpenPulls = true;
  });

  test("an open repository can change nothing in it", async () => {
    emulator.state.archived = true;
    expect(await failureOf(() => github.createIssue(issue))).toMatchObject({ status: 403 });
    emulator.state.archived = false;
  });
});

describe("an Enterprise Server", () => {
  test("has its addresses under /api", async () => {
    const client = openGitHub({
      token: emulator.token,
      apiUrl: `${emulator.url}/api/v3/`,
      graphqlUrl: `${emulator.url}/api/graphql`,
      serverUrl: emulator.url,
      owner: "acme",
      repo: "shop",
      userAgent: "test",
    });
    expect(await client.readRepository()).toMatchObject({ defaultBranch: "main" });
    expect(await client.findSelf()).toMatchObject({ login: "github-actions[bot]" });
    expect((await client.readPullsOfCommits([first])).size).toBe(1);
  });
});
