import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { branchRoutes } from "./branches.ts";
import { commentRoutes } from "./comments.ts";
import { commitRoutes } from "./commits.ts";
import { contentRoutes, otherContent } from "./contents.ts";
import { deploymentRoutes } from "./deployments.ts";
import { answerGit } from "./git-transport.ts";
import { answerGraphql } from "./graphql.ts";
import { issueRoutes } from "./issues.ts";
import { peopleRoutes } from "./people.ts";
import { pullRoutes } from "./pulls.ts";
import { repositoryRoutes } from "./repository.ts";
import { reviewRoutes } from "./reviews.ts";
import { type Answer, notFound, ok, Refusal, type Route, type Routes } from "./route.ts";
import { runRoutes } from "./runs.ts";
import type { State } from "./state.ts";
import { statusRoutes } from "./statuses.ts";
import { treeRoutes } from "./trees.ts";

/** One request as it was answered, in the order of answers. */
export interface Recorded {
  method: string;
  /** With the query; `/graphql` for GraphQL, `/OWNER/REPO.git/…` for git. */
  path: string;
  status: number;
  /** Changes something: neither a read or a GraphQL query nor refused. */
  write: boolean;
  body: unknown;
}

/** What happens to the next requests that fit, instead of an answer. */
export interface Failure {
  method?: string;
  /** A part of the path, or a pattern for it. */
  path?: string | RegExp;
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** Default 1. */
  times?: number;
  /** The request is carried out all the same: only its answer is lost. */
  carryOut?: boolean;
  /** `hang`: no answer ever. `cut`: the answer breaks off half-way. `drop`: the connection is closed. */
  how?: "hang" | "cut" | "drop";
}

export interface Traffic {
  requests: Recorded[];
  failures: (Failure & { times: number })[];
  /** Called after a request was carried out and before it is answered; `index` counts from 1. */
  onRequest: ((request: Recorded, index: number) => void | Promise<void>) | undefined;
  latencyMs: number;
  /** Undefined: no limit. */
  rateLimit: { remaining: number; resetAt: number } | undefined;
}

const routes: Routes = {
  ...repositoryRoutes,
  ...peopleRoutes,
  ...deploymentRoutes,
  ...runRoutes,
  ...commitRoutes,
  ...statusRoutes,
  ...treeRoutes,
  ...branchRoutes,
  ...pullRoutes,
  ...reviewRoutes,
  ...issueRoutes,
  ...commentRoutes,
  ...contentRoutes,
};

const table = Object.entries(routes)
  .map(([name, route]) => {
    const [method, template] = name.split(" ") as [string, string];
    const pattern = template.replace(/\{(\+?)(\w+)\}/gu, (_, slashes: string, param: string) =>
      slashes === "+" ? `(?<${param}>.+)` : `(?<${param}>[^/]+)`,
    );
    return { method, pattern: new RegExp(`^${pattern}$`, "u"), route, greedy: template.includes("{+") };
  })
  // `/commits/{ref}/statuses` before `/commits/{+ref}`.
  .toSorted((one, other) => Number(one.greedy) - Number(other.greedy));

function findRoute(
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | undefined {
  for (const entry of table) {
    const match = entry.method === method ? entry.pattern.exec(path) : null;
    if (match === null) continue;
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ]);
    return { route: entry.route, params: Object.fromEntries(params) };
  }
  return;
}

export async function listen(state: State, traffic: Traffic): Promise<Server> {
  // Bodies may hang on purpose; nothing may keep the process alive after close().
  const server = createServer((request, response) => {
    answerRequest(state, traffic, { request, response }).catch((error: Error) => {
      if (response.headersSent) response.destroy();
      else
        send(response, { status: 500, body: { message: `The emulator failed: ${error.stack}` } }, undefined);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return server;
}

async function answerRequest(
  state: State,
  traffic: Traffic,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<void> {
  const method = request.method!;
  const url = new URL(request.url!, state.url);
  if (traffic.latencyMs > 0) await sleep(traffic.latencyMs);
  if (url.pathname.startsWith(`/${state.owner}/${state.repo}.git/`)) {
    await answerGit(state, request, response);
    traffic.requests.push({
      method,
      path: `${url.pathname}${url.search}`,
      status: response.statusCode,
      write: url.pathname.endsWith("git-receive-pack"),
      body: undefined,
    });
    return;
  }

  const body = method === "GET" ? {} : ((await json(request).catch(() => ({}))) as Record<string, unknown>);
  const path = url.pathname.replace(/^\/api\/v3(?=\/)/u, "").replace(/^\/api\/graphql$/u, "/graphql");
  const recorded = {
    method,
    path: `${path}${url.search}`,
    status: 0,
    write: isWrite(method, path, body),
    body,
  };
  const failure = takeFailure(traffic, recorded);
  const work = () => carryOut(state, traffic, { request, path, query: url.searchParams, body });
  const answer = failure === undefined ? await work() : await fail(failure, work);
  recorded.status = answer.status;
  // What GitHub itself refuses has changed nothing.
  if (failure === undefined && answer.status >= 400) recorded.write = false;
  traffic.requests.push(recorded);
  await traffic.onRequest?.(recorded, traffic.requests.length);
  if (failure?.how === "hang") return;
  send(response, answer, failure?.how);
}

async function fail(failure: Failure, work: () => Promise<Answer>): Promise<Answer> {
  if (failure.carryOut === true) await work();
  const { status = 500, body = { message: "Server Error" }, headers = {} } = failure;
  return { status, body, headers };
}

function isWrite(method: string, path: string, body: Record<string, unknown>): boolean {
  if (path === "/graphql") return /^\s*mutation\b/u.test(String(body.query));
  return method !== "GET";
}

function takeFailure(traffic: Traffic, { method, path }: Recorded): Failure | undefined {
  const found = traffic.failures.find(
    (failure) =>
      failure.times > 0 &&
      (failure.method === undefined || failure.method === method) &&
      (failure.path === undefined ||
        (typeof failure.path === "string" ? path.includes(failure.path) : failure.path.test(path))),
  );
  if (found !== undefined) found.times--;
  return found;
}

async function carryOut(
  state: State,
  traffic: Traffic,
  {
    request,
    path,
    query,
    body,
  }: { request: IncomingMessage; path: string; query: URLSearchParams; body: Record<string, unknown> },
): Promise<Answer> {
  const limits = limitHeaders(traffic, state.now());
  try {
    refuseToken(state, request.headers.authorization);
    refuseOverLimit(traffic, state.now());
    const answer =
      path === "/graphql"
        ? await answerGraphql(state, body)
        : await answerApi(state, { method: request.method!, path, query, body });
    return { ...answer, headers: { ...limits, ...answer.headers } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...error.answer, headers: { ...limits, ...error.answer.headers } };
  }
}

async function answerApi(
  state: State,
  call: { method: string; path: string; query: URLSearchParams; body: Record<string, unknown> },
): Promise<Answer> {
  const found = findRoute(call.method, call.path);
  if (found === undefined) throw notFound();
  const { route, params } = found;
  const { owner, repo, path } = params;
  if (owner !== undefined && repo !== undefined) {
    const name = `${owner}/${repo}`;
    if (name.toLowerCase() !== `${state.owner}/${state.repo}`.toLowerCase()) {
      const other = path === undefined ? undefined : otherContent(state, name, path);
      if (other === undefined) throw notFound();
      return ok(other);
    }
  }
  refuseWithoutPermission(state, route);
  if (call.method !== "GET" && state.archived) {
    throw new Refusal(403, "Repository was archived so is read-only.");
  }
  return route.answer({ state, params, query: call.query, body: call.body });
}

function refuseToken({ token }: State, authorization: string | undefined): void {
  const given = /^(?:bearer|token) (.+)$/iu.exec(authorization ?? "")?.[1];
  if (given !== token) throw new Refusal(401, "Bad credentials");
}

function refuseWithoutPermission({ permissions }: State, { needs }: Route): void {
  const suffices = ([permission, level]: Route["needs"][number]) =>
    permissions[permission] === "write" || permissions[permission] === level;
  if (needs.length === 0 || needs.some(suffices)) return;
  const accepted = needs.map(([permission, level]) => `${permission}=${level}`).join("; ");
  throw new Refusal(403, "Resource not accessible by integration", {
    headers: { "x-accepted-github-permissions": accepted },
  });
}

function limitHeaders({ rateLimit }: Traffic, now: number): Record<string, string> {
  const { remaining, resetAt } = rateLimit ?? { remaining: 5000, resetAt: now + 3_600_000 };
  return {
    "x-ratelimit-limit": "5000",
    "x-ratelimit-remaining": String(Math.max(0, remaining - 1)),
    "x-ratelimit-reset": String(Math.ceil(resetAt / 1000)),
    "x-ratelimit-resource": "core",
  };
}

function refuseOverLimit(traffic: Traffic, now: number): void {
  const { rateLimit } = traffic;
  if (rateLimit === undefined) return;
  if (now >= rateLimit.resetAt) traffic.rateLimit = undefined;
  else if (rateLimit.remaining <= 0) throw new Refusal(403, "API rate limit exceeded for installation ID 1.");
  else rateLimit.remaining--;
}

function send(response: ServerResponse, { status, body, headers }: Answer, how: Failure["how"]): void {
  if (how === "drop") {
    response.destroy();
    return;
  }
  if (status === 204 || body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const isText = typeof body === "string";
  const bytes = Buffer.from(isText ? body : JSON.stringify(body));
  response.writeHead(status, {
    "content-type": isText ? "text/html; charset=utf-8" : "application/json; charset=utf-8",
    "content-length": bytes.length,
    ...headers,
  });
  if (how === "cut") {
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
    return;
  }
  response.end(bytes);
}
