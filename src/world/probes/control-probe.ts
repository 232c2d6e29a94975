import { WorldError } from "../../errors.ts";
import type { Http } from "../http.ts";

/** Run by three different companies, made to be asked, with hardly anything to send back. */
export const neutralAddresses = [
  "https://www.gstatic.com/generate_204",
  "https://cloudflare.com/cdn-cgi/trace",
  "https://detectportal.firefox.com/success.txt",
] as const;

/**
 * Whether the runner has outbound network at all: one of the neutral addresses answers, whatever it says. When none does, a
 * failing probe tells nothing about the service that it asks.
 */
export async function controlProbe(
  http: Http,
  urls: readonly string[] = neutralAddresses,
  cancel?: AbortSignal,
): Promise<{ reachable: boolean; detail: string }> {
  const answers = await Promise.all(urls.map((url) => answersAtAll(http, url, cancel)));
  const answering = answers.filter(Boolean).length;
  return {
    reachable: answering > 0,
    detail: `${answering} of ${urls.length} neutral addresses answer the runner`,
  };
}

async function answersAtAll(http: Http, url: string, cancel: AbortSignal | undefined): Promise<boolean> {
  try {
    await http.send({
      service: "control probe",
      url,
      timeoutMs: 5_000,
      maxBytes: 64_000,
      retries: 1,
      cancel,
    });
    return true;
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    return error.status !== undefined;
  }
}
