import { isIP } from "node:net";
import { connect } from "node:tls";
import { guardedLookup, type Reach, refuseHost } from "../address-guard.ts";

/** When the certificate that a server shows expires, accepted or not; undefined when it shows none in time. */
export function findCertificateExpiry(
  url: URL,
  { reach, timeoutMs, cancel }: { reach: Reach; timeoutMs: number; cancel?: AbortSignal | undefined },
): Promise<number | undefined> {
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  if (url.protocol !== "https:" || refuseHost(host, reach) !== undefined) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const socket = connect({
      host,
      port: Number(url.port || 443),
      ...(isIP(host) === 0 && { servername: host }),
      // Nothing is sent: the certificate is read, above all the one that is not accepted any more.
      rejectUnauthorized: false,
      lookup: guardedLookup(reach),
    });
    const finish = (expiry?: number) => {
      clearTimeout(timer);
      cancel?.removeEventListener("abort", giveUp);
      socket.destroy();
      resolve(expiry !== undefined && Number.isFinite(expiry) ? expiry : undefined);
    };
    const giveUp = () => finish();
    const timer = setTimeout(giveUp, timeoutMs);
    cancel?.addEventListener("abort", giveUp);
    if (cancel?.aborted) giveUp();
    socket.on("error", giveUp);
    socket.on("close", giveUp);
    socket.on("secureConnect", () => finish(Date.parse(socket.getPeerCertificate().valid_to ?? "")));
  });
}
