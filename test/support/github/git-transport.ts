import { spawn } from "node:child_process";
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, dirname } from "node:path";
import { followBranches } from "./branches.ts";
import type { State } from "./state.ts";

/** `OWNER/REPO.git/…` over smart HTTP, by git's own backend. */
export async function answerGit(
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url!, state.url);
  const rest = url.pathname.slice(`/${state.owner}/${state.repo}.git`.length);
  const pushes = rest === "/git-receive-pack" || url.searchParams.get("service") === "git-receive-pack";
  const refusal = refuse(state, request.headers.authorization, pushes);
  if (refusal !== undefined) {
    const headers = refusal.status === 401 ? { "www-authenticate": 'Basic realm="GitHub"' } : {};
    response.writeHead(refusal.status, headers).end(refusal.message);
    return;
  }
  const child = spawn("git", ["http-backend"], {
    env: {
      ...state.git.env,
      GIT_DIR: undefined,
      GIT_PROJECT_ROOT: dirname(state.git.dir),
      GIT_HTTP_EXPORT_ALL: "1",
      PATH_INFO: `/${basename(state.git.dir)}${rest}`,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers["content-type"],
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"],
      GIT_PROTOCOL: request.headers["git-protocol"] as string | undefined,
      REMOTE_USER: state.self,
    },
    stdio: ["pipe", "pipe", "ignore"],
  });
  child.stdin.on("error", () => {});
  request.pipe(child.stdin);
  let head: Buffer | undefined = Buffer.alloc(0);
  child.stdout.on("data", (chunk: Buffer) => {
    if (head === undefined) {
      response.write(chunk);
      return;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf("\r\n\r\n");
    if (end < 0) return;
    const lines = head.subarray(0, end).toString("utf8").split("\r\n");
    const headers = Object.fromEntries(lines.map((line) => line.split(": ", 2) as [string, string]));
    const { Status: status, ...others } = headers;
    response.writeHead(Number.parseInt(status ?? "200", 10), others);
    response.write(head.subarray(end + 4));
    head = undefined;
  });
  await once(child, "close");
  if (pushes) await followBranches(state);
  response.end();
}

function refuse(
  state: State,
  authorization: string | undefined,
  pushes: boolean,
): { status: number; message: string } | undefined {
  const { token, permissions, archived } = state;
  const basic = /^basic (.+)$/iu.exec(authorization ?? "")?.[1];
  const password = basic && Buffer.from(basic, "base64").toString("utf8").split(":").slice(1).join(":");
  const given = password ?? /^(?:bearer|token) (.+)$/iu.exec(authorization ?? "")?.[1];
  if (given === undefined && !pushes && !state.private) return;
  if (given !== token) return { status: 401, message: "Bad credentials" };
  if (permissions.contents === "none")
    return { status: 403, message: "Write access to repository not granted." };
  if (pushes && permissions.contents !== "write") {
    return { status: 403, message: "Write access to repository not granted." };
  }
  if (pushes && archived) return { status: 403, message: "This repository was archived so it is read-only." };
  return;
}
