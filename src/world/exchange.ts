import { addAbortSignal, type Readable } from "node:stream";
import type { AxiosError } from "axios";
import { getProxyForUrl } from "proxy-from-env";
import { codeOf } from "../errors.ts";
import { guardedLookup, type Reach, refusedCode, refuseHost } from "./address-guard.ts";
import { ExchangeError, type ExchangeFault } from "./http.ts";

export interface ExchangeRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string | undefined;
  maxBytes: number;
  /** What happens beyond `maxBytes`. */
  tooLarge: "refuse" | "cut";
  /** Over everything: name, connection, redirects, body. */
  timeoutMs: number;
  cancel?: AbortSignal | undefined;
  redirects: { follow: "no" | "same-host" | "yes"; most: number };
  /** How far the first address, and others that it redirects to, may reach. */
  reach: { first: Reach; redirected: Reach };
}

export interface ExchangeAnswer {
  status: number;
  headers: Record<string, string>;
  text: string;
  /** Where the answer came from after redirects. */
  url: string;
  ms: number;
}

/**
 * One request and its answer, whatever its status, redirects included.
 * @throws ExchangeError
 */
export async function exchange(request: ExchangeRequest): Promise<ExchangeAnswer> {
  const started = performance.now();
  const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(request.timeoutMs)));
  const signal = request.cancel === undefined ? timeout : AbortSignal.any([timeout, request.cancel]);
  try {
    const answer = await follow(request, signal);
    return { ...answer, ms: Math.round(performance.now() - started) };
  } catch (caught) {
    const error = caught instanceof ExchangeError ? caught : explained(caught);
    const known = error.status === undefined ? {} : { status: error.status };
    if (request.cancel?.aborted) throw new ExchangeError("cancelled", "was given up", known);
    if (timeout.aborted)
      throw new ExchangeError("timeout", `no whole answer within ${Math.ceil(request.timeoutMs)} ms`, known);
    throw error;
  }
}

type Answer = Omit<ExchangeAnswer, "ms">;

async function follow(request: ExchangeRequest, signal: AbortSignal): Promise<Answer> {
  const first = httpUrl(request.url);
  const { url, headers } = withoutUserinfo(first, lowerCased(request.headers));
  let step = { url, method: request.method, headers, body: request.body };
  for (let hops = 0; ; hops++) {
    const reach = step.url.hostname === first.hostname ? request.reach.first : request.reach.redirected;
    const answer = await ask(step, reach, { ...request, signal });
    if (request.redirects.follow === "no") return answer;
    const next = redirected(answer, step);
    if (next === undefined) return answer;
    if (request.redirects.follow === "same-host" && next.url.hostname !== first.hostname) return answer;
    if (hops >= request.redirects.most)
      throw new ExchangeError("redirect", `redirects more than ${request.redirects.most} times`, {
        status: answer.status,
      });
    step = next;
  }
}

interface Step {
  url: URL;
  method: string;
  headers: Record<string, string>;
  body: string | undefined;
}

/** What a redirect asks for; undefined when the answer is none. */
function redirected({ status, headers }: Answer, from: Step): Step | undefined {
  const location = headers.location;
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined;
  const to = URL.parse(location, from.url.href);
  if (to === null || !["http:", "https:"].includes(to.protocol))
    throw new ExchangeError("redirect", "redirects to something that is no web address", { status });
  if (from.url.protocol === "https:" && to.protocol === "http:")
    throw new ExchangeError("redirect", "redirects from https to http", { status });
  const otherHost = to.origin !== from.url.origin;
  const rewritten = status === 303 || ((status === 301 || status === 302) && from.method === "POST");
  const method = rewritten && from.method !== "HEAD" ? "GET" : from.method;
  const body = method === "GET" || method === "HEAD" ? undefined : from.body;
  if (otherHost && body !== undefined)
    throw new ExchangeError("redirect", "redirects what was sent to another host", { status });
  // A redirect's own userinfo is no credential of ours, and must not become one.
  to.username = "";
  to.password = "";
  const { accept, "user-agent": agent } = from.headers;
  const harmless = { ...(accept && { accept }), ...(agent && { "user-agent": agent }) };
  const { "content-type": _, ...bodyless } = from.headers;
  return {
    url: to,
    method,
    body,
    headers: otherHost ? harmless : body === undefined ? bodyless : from.headers,
  };
}

async function ask(
  { url, method, headers, body }: Step,
  reach: Reach,
  { signal, ...limits }: Pick<ExchangeRequest, "maxBytes" | "tooLarge"> & { signal: AbortSignal },
): Promise<Answer> {
  const reason = refuseHost(url.hostname, reach);
  if (reason !== undefined)
    throw new ExchangeError("address", `${reason} is not asked`, { code: refusedCode });
  // Loaded with the first request: a run that ends before it does not pay for it.
  const { default: axios } = await import("axios");
  const answer = await axios.request<Readable>({
    url: url.href,
    method,
    // Closed connections: one that was opened to a private address is never found again by a redirect.
    headers: { ...headers, Connection: "close" },
    ...(body !== undefined && { data: body }),
    transformRequest: (data) => data,
    responseType: "stream",
    validateStatus: () => true,
    maxRedirects: 0,
    // A proxy resolves the name itself, and may well be on a private address.
    ...(getProxyForUrl(url.href) === "" && { lookup: guardedLookup(reach) }),
    signal,
  });
  const { status } = answer;
  let text: string;
  try {
    text = await readBody(addAbortSignal(signal, answer.data), limits);
  } catch (error) {
    if (error instanceof ExchangeError) throw new ExchangeError(error.fault, error.message, { status });
    throw new ExchangeError("cut-off", `the answer (${status}) was cut off`, { status });
  }
  const plain = Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return { status, headers: Object.fromEntries(plain), text, url: url.href };
}

async function readBody(
  stream: AsyncIterable<Buffer>,
  { maxBytes, tooLarge }: Pick<ExchangeRequest, "maxBytes" | "tooLarge">,
): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > maxBytes && tooLarge === "refuse")
      throw new ExchangeError("too-large", `the answer is larger than ${maxBytes} bytes`);
    if (bytes > maxBytes) break;
  }
  return new TextDecoder().decode(Buffer.concat(chunks).subarray(0, maxBytes));
}

function httpUrl(text: string): URL {
  const url = URL.parse(text);
  if (url === null || !["http:", "https:"].includes(url.protocol))
    throw new ExchangeError("address", "the address does not begin with https:// or http://");
  return url;
}

/** `https://user:password@host` becomes a header, so that a redirect elsewhere drops it like the others. */
function withoutUserinfo(url: URL, headers: Record<string, string>) {
  if (url.username === "" && url.password === "") return { url, headers };
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  const pair = `${decoded(url.username)}:${decoded(url.password)}`;
  const authorization = `Basic ${Buffer.from(pair).toString("base64")}`;
  return { url: bare, headers: { authorization, ...headers } };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A bare percent sign in a password: it was meant as it stands.
    return text;
  }
}

function lowerCased(headers: Record<string, string>): Record<string, string> {
  const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return { "user-agent": "deploy-guard", ...Object.fromEntries(own) };
}

const names: Record<string, [ExchangeFault, string]> = {
  [refusedCode]: ["address", "the name leads to an address that is not asked"],
  ENOTFOUND: ["name", "the name does not resolve"],
  ENODATA: ["name", "the name has no address"],
  EAI_AGAIN: ["name", "the name service does not answer"],
  EAI_FAIL: ["name", "the name service failed"],
  ECONNREFUSED: ["connection", "the connection was refused"],
  ECONNRESET: ["connection", "the connection broke"],
  EPIPE: ["connection", "the connection broke"],
  EHOSTUNREACH: ["connection", "the host can't be reached"],
  ENETUNREACH: ["connection", "the network can't be reached"],
  ETIMEDOUT: ["connection", "the connection timed out"],
  EPROTO: ["connection", "no TLS could be agreed on"],
  HPE_INVALID_CONSTANT: ["connection", "what answers speaks no HTTP"],
};

// What Node throws may quote addresses and headers, so only its code is passed on.
function explained(error: unknown): ExchangeError {
  // With several addresses to try, Node gathers one error each.
  const inner = isAxiosError(error) && error.cause instanceof AggregateError ? error.cause.errors[0] : error;
  const code = codeOf(inner);
  if (code === undefined && !isAxiosError(error)) throw error;
  if (code === undefined) return new ExchangeError("connection", "the connection failed");
  const certificate = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/u.test(code);
  const [fault, text] =
    names[code] ??
    (certificate
      ? (["certificate", "the certificate is not accepted"] as const)
      : (["connection", "the connection failed"] as const));
  // That one code is ours, and tells nobody more than the sentence.
  return new ExchangeError(fault, code === refusedCode ? text : `${text} (${code})`, { code });
}

/** As axios's own function of that name, without loading axios. */
function isAxiosError(error: unknown): error is AxiosError {
  return error instanceof Error && "isAxiosError" in error && error.isAxiosError === true;
}
