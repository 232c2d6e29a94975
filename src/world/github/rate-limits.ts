import type { Octokit } from "@octokit/core";
import { RequestError } from "@octokit/request-error";

/**
 * A 429 or 403 with `retry-after` is a rate limit whatever its text says (an Enterprise Server or a proxy has its own
 * words), but the throttling plugin goes by the text. Listed before it, this gives it the text that it looks for.
 */
export function rateLimits(octokit: Octokit): void {
  octokit.hook.error("request", (error) => {
    if (error instanceof RequestError && isRateLimit(error) && !/\bsecondary rate\b/iu.test(error.message)) {
      error.message += " (secondary rate limit)";
    }
    throw error;
  });
}

function isRateLimit({ status, response }: RequestError): boolean {
  if (response?.headers["x-ratelimit-remaining"] === "0") return false;
  return status === 429 || (status === 403 && response?.headers["retry-after"] !== undefined);
}
