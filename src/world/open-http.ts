import pLimit from "p-limit";
import { WorldError } from "../errors.ts";
import { type ExchangeAnswer, exchange } from "./exchange.ts";
import type { Http, HttpAnswer, HttpRequest } from "./http.ts";
import { ExchangeError } from "./http.ts";
import { type Explained, explainError, explainStatus } from "./http-advice.ts";
import type { World } from "./world.ts";

const defaults = { timeoutMs: 15_000, maxBytes: 10_000_000, retries: 2, mostRedirects: 3 };
const retried = new Set([429, 500, 502, 503, 504]);
const firstWaitMs = 250;

/** How many requests one host gets at once: a watch of 200 signals must not be what brings its metrics server down. */
const mostAtOnce = 8;

/**
 * The HTTP client on the real network. A host gets so many requests at once and no more, and those that are the same and under way
 * together are asked once. `timeoutMs` bounds the whole of `send`: attempts, waits and redirects.
 * What `hide` knows as a secret is blotted out of every error.
 */
export function openHttp({
  now,
  sleep,
  log,
  hide,
}: Pick<World, "now" | "sleep" | "hide"> & Partial<Pick<World, "log">>): Http {
  const queues = new Map<string, ReturnType<typeof pLimit>>();
  const underWay = new Map<string, Promise<HttpAnswer>>();

  function send(request: HttpRequest): Promise<HttpAnswer> {
    const key = sameKey(request);
    const same = key === undefined ? undefined : underWay.get(key);
    if (same !== undefined) return same;
    const host = URL.parse(request.url)?.host ?? "";
    const queue = queues.get(host) ?? pLimit(mostAtOnce);
    queues.set(host, queue);
    // The time that it may take begins with its turn.
    const answer = queue(() => sendNow(request));
    if (key !== undefined) {
      underWay.set(key, answer);
      const forget = () => underWay.delete(key);
      answer.then(forget, forget);
    }
    return answer;
  }

  async function sendNow(request: HttpRequest): Promise<HttpAnswer> {
    const where = hide(spoken(request));
    const deadline = now() + (request.timeoutMs ?? defaults.timeoutMs);
    const fail = (
      message: string,
      status?: number,
      { reason, advice, cause }: Explained & { cause?: unknown } = {},
    ) =>
      new WorldError(hide(reason === undefined ? message : `${message}: ${reason}`), {
        service: request.service,
        request: where,
        ...(status !== undefined && { status }),
        ...(advice !== undefined && { advice: hide(advice) }),
        ...(cause !== undefined && { cause }),
      });

    for (let attempt = 0; ; attempt++) {
      const outcome = await once(request, deadline - now());
      if (
        !(outcome instanceof ExchangeError) &&
        (outcome.status < 400 || request.accept?.includes(outcome.status))
      ) {
        return outcome;
      }
      const failure =
        outcome instanceof ExchangeError
          ? fail(outcome.message, outcome.status, { ...explainError(outcome, request), cause: outcome })
          : fail(`answered ${outcome.status}`, outcome.status, explainStatus(outcome, request));
      const waitMs = waitBefore(attempt, outcome);
      if (waitMs === undefined || attempt >= (request.retries ?? defaults.retries)) throw failure;
      if (now() + waitMs >= deadline) {
        const asked = `answered ${outcome.status}, asks to wait ${Math.ceil(waitMs / 1000)} s`;
        throw outcome instanceof ExchangeError ? failure : fail(asked, outcome.status);
      }
      log?.detail(`${failure.message}; trying again in ${Math.round(waitMs)} ms`);
      try {
        await sleep(waitMs, request.cancel);
      } catch (error) {
        if (!request.cancel?.aborted) throw error;
      }
      if (request.cancel?.aborted) throw fail("was given up");
    }
  }

  return { send };
}

/** The same for two requests whose answers are the same; undefined for one that changes something or can be given up. */
function sameKey({ cancel, ...request }: HttpRequest): string | undefined {
  const { method = "GET", onlyReads = method === "GET" } = request;
  return cancel === undefined && onlyReads ? JSON.stringify(request) : undefined;
}

async function once(request: HttpRequest, timeoutMs: number): Promise<ExchangeAnswer | ExchangeError> {
  const json = request.body !== undefined && typeof request.body !== "string";
  try {
    return await exchange({
      method: request.method ?? "GET",
      url: request.url,
      headers: { ...(json && { "content-type": "application/json" }), ...request.headers },
      body: typeof request.body === "string" ? request.body : JSON.stringify(request.body),
      maxBytes: request.maxBytes ?? defaults.maxBytes,
      tooLarge: "refuse",
      timeoutMs,
      cancel: request.cancel,
      redirects: { follow: "yes", most: defaults.mostRedirects },
      reach: { first: "configured", redirected: "elsewhere" },
    });
  } catch (error) {
    if (error instanceof ExchangeError) return error;
    throw error;
  }
}

/** Milliseconds to wait before another attempt; undefined when another would change nothing. */
function waitBefore(attempt: number, outcome: ExchangeAnswer | ExchangeError): number | undefined {
  const backoff = firstWaitMs * 4 ** attempt;
  if (outcome instanceof ExchangeError)
    return outcome.fault === "connection" || outcome.fault === "cut-off" || outcome.code === "EAI_AGAIN"
      ? backoff
      : undefined;
  if (!retried.has(outcome.status)) return undefined;
  return Math.max(retryAfterMs(outcome.headers) ?? 0, backoff);
}

/** Seconds or a date. @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryAfterMs(headers: Record<string, string>): number | undefined {
  const text = headers["retry-after"]?.trim();
  if (text === undefined || text === "") return undefined;
  if (/^\d{1,9}$/u.test(text)) return Number(text) * 1000;
  // Against the server's own clock: ours may differ.
  const ms = Date.parse(text) - Date.parse(headers.date ?? "");
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** Method, origin and path: query, userinfo and headers may hold secrets. */
function spoken({ method = "GET", url }: HttpRequest): string {
  const parsed = URL.parse(url);
  return parsed === null ? method : `${method} ${parsed.origin}${parsed.pathname}`;
}
