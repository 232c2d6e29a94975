import { getProxyForUrl } from "proxy-from-env";
import { oneLine } from "../text/one-line.ts";
import { memberOf } from "../text/records.ts";
import type { ExchangeAnswer } from "./exchange.ts";
import type { ExchangeError, HttpRequest } from "./http.ts";

/** What a failed answer says of itself, and what a person can do about it. Both may quote the answer: hide secrets in them. */
export interface Explained {
  reason?: string | undefined;
  advice?: string | undefined;
}

/** Of an answer from 400 on. */
export function explainStatus(
  answer: Pick<ExchangeAnswer, "status" | "text" | "headers">,
  request: HttpRequest,
): Explained {
  const reason = reasonIn(answer);
  return {
    reason,
    advice: speaksPlainHttp(answer) ? useHttps : adviceByStatus[answer.status]?.(request, answer),
  };
}

const useHttps = "The port speaks TLS: write https:// instead of http://";

/** nginx, Go and Apache answer so when a TLS port is asked in plain HTTP. */
function speaksPlainHttp({ status, text }: Pick<ExchangeAnswer, "status" | "text">): boolean {
  return (
    status === 400 &&
    /plain HTTP request was sent to HTTPS|HTTP request to an HTTPS server|speaking plain HTTP to an SSL/iu.test(
      text.slice(0, 2_000),
    )
  );
}

const adviceByStatus: Record<
  number,
  (request: HttpRequest, answer: Pick<ExchangeAnswer, "headers" | "text">) => string | undefined
> = {
  401(request, { headers, text }) {
    if (/no org id/iu.test(text.slice(0, 200))) return "It wants a tenant: set headers: { X-Scope-OrgID: … }";
    const wanted = /^\s*([A-Za-z][\w-]{1,20})\b/u.exec(headers["www-authenticate"] ?? "")?.[1];
    const given = givenScheme(request);
    if (given === undefined)
      return `It asks for a login: set headers: { Authorization: "${wanted ?? "Bearer"} \${TOKEN}" }, and pass TOKEN with env: in the workflow step`;
    if (wanted !== undefined && wanted.toLowerCase() !== given.toLowerCase())
      return `It wants a login by ${wanted}, and was given one by ${given}`;
    return "The login is not accepted: is it right, not run out, and is the secret of that name there?";
  },
  403: (request) =>
    givenScheme(request) === undefined
      ? "It may not be read without a login, or not from where the runner is: set headers, or allow the runner's address"
      : "The login is known, but may not read this: it lacks a right or a role",
  404({ url }) {
    const path = URL.parse(url)?.pathname ?? "";
    const doubled = /(\/api\/v\d+)(?:\/.*)?\1(?:\/|$)/u.exec(path)?.[1];
    if (doubled !== undefined)
      return `The address in the settings ends in ${doubled} already: leave that off`;
    if (path.endsWith("/api/v1/query") || path.endsWith("/api/v1/query_range"))
      return "Is the address right? It is the part before /api/v1; Mimir and Grafana Cloud have /prometheus or /api/prom in it, a proxy its own path";
    return "There is nothing at this path: is the address right?";
  },
  405: () => "It takes no request of this kind: is this the address of the service itself?",
  407: () => "The proxy in between wants a login: put it into HTTPS_PROXY, or take the host out by NO_PROXY",
};

/** Bearer, Basic, …; undefined when no login goes along. */
function givenScheme({ url, headers = {} }: HttpRequest): string | undefined {
  const [, value] = Object.entries(headers).find(([name]) => name.toLowerCase() === "authorization") ?? [];
  if (value !== undefined) return /^\s*([A-Za-z][\w-]{1,20})\s/u.exec(value)?.[1] ?? "a bare token";
  const address = URL.parse(url);
  if (address !== null && address.username !== "") return "Basic";
  const own = Object.keys(headers).find((name) => /key|token/iu.test(name));
  return own === undefined ? undefined : `the header ${own}`;
}

/** The one sentence in a JSON answer, a short text, or a page's title. */
function reasonIn({ text, headers }: Pick<ExchangeAnswer, "text" | "headers">): string | undefined {
  const start = text.slice(0, 100_000);
  const json = parsed(start);
  const said = json === undefined ? undefined : sentenceIn(json, 0);
  if (said !== undefined) return oneLine(said, 200);
  if (json !== undefined) return undefined;
  if (isPage(start)) return titleOf(start);
  const isText = /^text\/plain\b/iu.test(headers["content-type"] ?? "");
  return isText && text.length <= 300 && text.trim() !== "" ? oneLine(text, 200) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const telling = ["message", "error_description", "error", "detail", "reason", "title", "msg", "errors"];

function sentenceIn(value: unknown, depth: number): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (value === null || typeof value !== "object" || depth > 3) return undefined;
  if (Array.isArray(value)) return sentenceIn(value[0], depth + 1);
  for (const key of telling) {
    const found = sentenceIn(memberOf(value, key), depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isPage(text: string): boolean {
  return /^\s*<(?:!doctype|html|head|body|\?xml)/iu.test(text);
}

function titleOf(page: string): string | undefined {
  const start = page.search(/<title[\s>]/iu);
  if (start < 0) return undefined;
  const [, title = ""] = /^<title[^>]{0,200}>([^<]{1,300})/iu.exec(page.slice(start, start + 600)) ?? [];
  return title.trim() === "" ? undefined : oneLine(title, 100);
}

/** Of an answer that should have been data: where it comes from instead. Undefined when it is no web page. */
export function explainPage(answer: { text: string; url: string }, asked: string): Explained | undefined {
  if (!isPage(answer.text.slice(0, 2_000))) return undefined;
  const title = titleOf(answer.text.slice(0, 100_000));
  const [from, to] = [URL.parse(asked), URL.parse(answer.url)];
  const moved = from !== null && to !== null && (from.origin !== to.origin || from.pathname !== to.pathname);
  const isLogin = /log[ -]?in|sign[ -]?in|\bsso\b|oauth|\bauth/iu.test(
    `${to?.hostname ?? ""}${to?.pathname ?? ""} ${title ?? ""}`,
  );
  const where = moved ? `led to ${to.origin}${to.pathname}, ` : "";
  return {
    reason: `${where}a web page instead of data${title === undefined ? "" : ` ("${title}")`}`,
    advice: isLogin
      ? 'It wants a login: set headers: { Authorization: "Bearer ${TOKEN}" }, or ask the address behind the login page'
      : "Is this the address of the API, and not that of its pages?",
  };
}

const authority =
  "Its authority is not a public one: give the step env: NODE_EXTRA_CA_CERTS with the path of a file that holds the authority's certificate";

const adviceByCode: Record<string, (url: URL) => string | undefined> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: () => authority,
  SELF_SIGNED_CERT_IN_CHAIN: () => authority,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: () => authority,
  UNABLE_TO_GET_ISSUER_CERT: () => authority,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: () => authority,
  CERT_HAS_EXPIRED: () => "It has run out: have it renewed",
  ERR_TLS_CERT_ALTNAME_INVALID: ({ hostname }) => `It is not for ${hostname}: ask it by a name that it holds`,
  EPROTO: () => "The port may speak plain HTTP: then write http:// instead of https://",
  HPE_INVALID_CONSTANT: () => "The port speaks something else than HTTP: is it the right one?",
  ECONNRESET: ({ protocol }) => (protocol === "http:" ? "If the port speaks TLS, write https://" : undefined),
  ECONNREFUSED: ({ hostname }) =>
    /^(?:localhost|127\.|\[::1\])/u.test(hostname)
      ? "Here this is the runner itself: a service container is asked by its own name, or its port has to be mapped"
      : "Nobody listens there: is the port right, and may the runner reach it?",
  ENOTFOUND: () =>
    "Is it spelt right? A name of a private network is not known to GitHub's runners: run on one of your own inside it",
  EHOSTUNREACH: () => "Is it in a private network? Then run on a runner inside it",
  ENETUNREACH: () => "Is it in a private network? Then run on a runner inside it",
  ETIMEDOUT: () => "A firewall may drop the runner's requests: allow its address, or run on a runner inside",
};

/** Of a request that got no whole answer. */
export function explainError({ code = "", fault }: ExchangeError, { url }: HttpRequest): Explained {
  const address = URL.parse(url);
  if (address === null) return {};
  const own = fault === "timeout" ? adviceByCode.ETIMEDOUT : adviceByCode[code];
  const proxied = ["connection", "name", "timeout"].includes(fault) && getProxyForUrl(url) !== "";
  return {
    advice: proxied
      ? "It is asked through the proxy of HTTPS_PROXY; NO_PROXY names hosts that are not"
      : own?.(address),
  };
}
