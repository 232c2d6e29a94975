import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect as connectSocket } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Emulator, openGitHubEmulator } from "../../support/github/open-github-emulator.ts";

let emulator: Emulator;

beforeEach(async () => {
  emulator = await openGitHubEmulator();
  await emulator.commit({ "config.yml": "url: https://wrong\n" });
});

afterEach(() => emulator.close());

function start(env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, "../../support/github/repeatable-run.ts")], {
    env: {
      PATH: process.env.PATH,
      TOKEN: emulator.token,
      GITHUB_REPOSITORY: "acme/shop",
      GITHUB_API_URL: emulator.url,
      GITHUB_GRAPHQL_URL: emulator.graphqlUrl,
      GITHUB_SERVER_URL: emulator.url,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function finish(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  const [[code], out, err] = await Promise.all([
    once(child, "close") as Promise<[number | null]>,
    text(child.stdout!),
    text(child.stderr!),
  ]);
  return { code, out, err };
}

test.each([
  ["the branch", 4],
  ["the pull request", 5],
  ["the issue", 7],
])("a run that is killed when it has made %s, and run again, leaves one of each", async (_, writes) => {
  const killed = start();
  emulator.afterWrites(writes, () => void killed.kill("SIGKILL"));
  expect((await finish(killed)).code).toBeNull();
  expect(emulator.writes()).toHaveLength(writes);

  emulator.onRequest(undefined);
  expect(await finish(start())).toMatchObject({ code: 0, out: JSON.stringify({ pull: 1, issue: 2 }) });
  expect(emulator.pulls()).toMatchObject([{ number: 1, labels: ["revert"] }]);
  expect(emulator.issues()).toMatchObject([{ number: 2 }]);
  expect(emulator.comments(2)).toHaveLength(1);
  expect(Object.keys(await emulator.branches())).toEqual(["deploy-guard/revert", "main"]);
});

test("a run goes through the runner's proxy", async () => {
  const asked: string[] = [];
  const port = Number(new URL(emulator.url).port);
  const proxy = createServer().on("connect", (request, socket) => {
    asked.push(request.url!);
    const onward = connectSocket(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      socket.pipe(onward).pipe(socket);
    });
    onward.on("error", () => socket.destroy());
    socket.on("error", () => onward.destroy());
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const github = {
    GITHUB_API_URL: "http://github.internal.test",
    GITHUB_GRAPHQL_URL: "http://github.internal.test/graphql",
  };
  expect(await finish(start({ ...github, http_proxy: url }))).toMatchObject({ code: 0 });
  expect(new Set(asked)).toEqual(new Set(["github.internal.test:80"]));

  asked.length = 0;
  await finish(start({ http_proxy: url, no_proxy: "127.0.0.1" }));
  expect(asked).toEqual([]);
  proxy.close();
});
