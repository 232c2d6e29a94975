interface Transport {
  fetch: typeof fetch;
  /** Sent so far, retries included. */
  requests(): number;
}

/**
 * `fetch` with a time limit, a counter, and the runner's proxy. An answer that breaks off half-way fails like a
 * connection that does, so that it is tried again and never read as a whole one.
 */
export function openTransport(timeoutMs: number): Transport {
  let sent = 0;
  let route: Promise<typeof fetch> | undefined;
  return {
    requests: () => sent,
    async fetch(url, init) {
      sent++;
      route ??= openRoute();
      const send = await route;
      const answer = await send(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
      const body = await answer.arrayBuffer();
      if (isHalf(new Uint8Array(body), answer.headers.get("content-type"))) {
        throw new SyntaxError("the document breaks off");
      }
      const { status, headers } = answer;
      return new Response(body.byteLength === 0 ? null : body, { status, headers });
    },
  };
}

/** By its brackets: reading all of a large answer twice would take as long as fetching it. */
function isHalf(body: Uint8Array, contentType: string | null): boolean {
  if (!contentType?.startsWith("application/json")) return false;
  const closing = ({ "{": "}", "[": "]" } as const)[String.fromCharCode(body[0] ?? 0)];
  const end = String.fromCharCode(...body.subarray(-16)).trimEnd();
  return closing !== undefined && !end.endsWith(closing);
}

/** The toolkit's fetch knows HTTP(S)_PROXY and NO_PROXY; it is loaded only where one is set, since it is slow to load. */
async function openRoute(): Promise<typeof fetch> {
  const proxied = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"].some(
    (name) => process.env[name],
  );
  if (!proxied) return fetch;
  const { defaults } = await import("@actions/github/lib/utils");
  const proxying: typeof fetch | undefined = defaults.request?.fetch;
  return proxying ?? fetch;
}
