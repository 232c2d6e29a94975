import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { Octokit } from "@octokit/rest";
import Bottleneck from "bottleneck/light.js";
import type { GitHubOptions } from "./client.ts";
import { rateLimits } from "./rate-limits.ts";

/**
 * GitHub refuses more than 80 writes a minute that people are notified of, and 180 of any kind. The plugin's own
 * pauses of one and three seconds would spread out even the dozen writes of one run; below the limits none is needed.
 */
function perMinute(count: number): Bottleneck.Group {
  return new Bottleneck.Group({
    maxConcurrent: 1,
    reservoir: count,
    reservoirRefreshAmount: count,
    reservoirRefreshInterval: 60_000,
  });
}

const PoliteOctokit = Octokit.plugin(rateLimits, retry, throttling);

/** Octokit with the plugins that keep GitHub's limits. */
export function openOctokit(options: GitHubOptions, fetch: typeof globalThis.fetch): Octokit {
  const { token, log, patienceSeconds = 900, secondMs = 1000 } = options;
  const waitFor = (seconds: number, { method, url }: { method: string; url: string }): boolean => {
    // GraphQL's limit is a limit of its own: what it was asked for is asked of REST instead of waiting.
    const patient = seconds <= patienceSeconds && !url.endsWith("/graphql");
    const then = patient ? "waiting" : "this run does not wait for it";
    log?.warning(`GitHub's rate limit is reached at ${method} ${url}: ${seconds} s to go, ${then}`);
    return patient;
  };
  return new PoliteOctokit({
    auth: token,
    baseUrl: options.apiUrl.replace(/\/+$/u, ""),
    userAgent: options.userAgent,
    request: { fetch },
    log: {
      debug: () => {},
      info: (line: string) => log?.detail(line),
      warn: (line: string) => log?.detail(line),
      error: (line: string) => log?.detail(line),
    },
    retry: {
      doNotRetry: [400, 401, 403, 404, 409, 410, 413, 414, 422, 429, 451],
      retryAfterBaseValue: secondMs,
    },
    throttle: {
      retryAfterBaseValue: secondMs,
      fallbackSecondaryRateRetryAfter: 60,
      write: perMinute(150),
      notifications: perMinute(60),
      onRateLimit: (seconds, request, _octokit, tries) => tries < 2 && waitFor(seconds, request),
      onSecondaryRateLimit: (seconds, request, _octokit, tries) => tries < 3 && waitFor(seconds, request),
    },
  });
}
