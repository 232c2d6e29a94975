import { once } from "node:events";
import { Agent, createServer, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

/** What the shop reads at a deploy: the content of config/payments.json at the deployed commit. */
export interface ShopConfig {
  url: string;
  timeoutMs: number;
}

export interface Shop {
  url: string;
  /** Makes a commit live: from the next request on, its configuration is in force. */
  deploy(sha: string, config: ShopConfig): void;
  close(): Promise<void>;
}

async function listen(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  response.writeHead(status, {
    "content-type": typeof body === "string" ? "text/plain" : "application/json",
  });
  response.end(text);
}

/** The payment provider: its live address charges, its sandbox refuses live keys, as real ones do. */
export async function openPayments(): Promise<{
  liveUrl: string;
  sandboxUrl: string;
  setDown(down: boolean): void;
  close(): Promise<void>;
}> {
  let down = false;
  const live = createServer((incoming, response) => {
    if (incoming.url?.startsWith("/api/v2/")) {
      const status = down
        ? { indicator: "major", description: "Major outage" }
        : { indicator: "none", description: "All systems operational" };
      answer(response, 200, { page: { name: "payments" }, status, components: [], incidents: [] });
    } else if (down) answer(response, 503, { error: "down" });
    else answer(response, 200, { id: "ch_1", paid: true });
  });
  const sandbox = createServer((_, response) =>
    answer(response, 401, { error: "live key used on the sandbox" }),
  );
  return {
    liveUrl: await listen(live),
    sandboxUrl: await listen(sandbox),
    setDown(value) {
      down = value;
    },
    async close() {
      await Promise.all([closed(live), closed(sandbox)]);
    },
  };
}

/** A web shop that charges through the payment provider and counts what it does on /metrics. */
export async function openShop(): Promise<Shop> {
  let live: { sha: string; config: ShopConfig } | undefined;
  const requests = new Map<string, number>();
  const calls = new Map([
    ["ok", 0],
    ["error", 0],
  ]);
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });

  function charge(): Promise<number> {
    return new Promise((resolve) => {
      const { url, timeoutMs } = live!.config;
      const call = request(`${url}/v1/charges`, { method: "POST", agent, timeout: timeoutMs }, (incoming) => {
        incoming.resume();
        incoming.on("end", () => resolve(incoming.statusCode ?? 0));
        incoming.on("error", () => resolve(0));
      });
      call.on("timeout", () => call.destroy());
      call.on("error", () => resolve(0));
      call.end();
    });
  }

  function metrics(): string {
    return [
      "# HELP http_requests_total Requests by status.",
      "# TYPE http_requests_total counter",
      ...[...requests].map(([status, value]) => `http_requests_total{job="shop",code="${status}"} ${value}`),
      "# HELP stripe_calls_total Calls to the payment provider.",
      "# TYPE stripe_calls_total counter",
      ...[...calls].map(([outcome, value]) => `stripe_calls_total{outcome="${outcome}"} ${value}`),
      "",
    ].join("\n");
  }

  const server = createServer(async (incoming, response) => {
    if (live === undefined) return answer(response, 503, { error: "nothing deployed" });
    switch (incoming.url) {
      case "/metrics":
        return answer(response, 200, metrics());
      case "/version":
        return answer(response, 200, { sha: live.sha });
      case "/health/stripe": {
        const status = await charge();
        return answer(response, status === 200 ? 200 : 503, { status: status === 200 ? "ok" : "failing" });
      }
      default: {
        const status = await charge();
        const outcome = status === 200 ? "ok" : "error";
        calls.set(outcome, calls.get(outcome)! + 1);
        const code = status === 200 ? 200 : 502;
        requests.set(String(code), (requests.get(String(code)) ?? 0) + 1);
        return answer(response, code, { ok: status === 200 });
      }
    }
  });
  const url = await listen(server);
  return {
    url,
    deploy(sha, config) {
      live = { sha, config };
    },
    async close() {
      agent.destroy();
      await closed(server);
    },
  };
}

/** Shoppers: about this many checkouts a second, until closed. */
export function openTraffic(url: string, perSecond: number): { close(): Promise<void> } {
  let open = true;
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const checkout = () => {
    const call = request(`${url}/checkout`, { method: "POST", agent }, (incoming) => incoming.resume());
    call.on("error", () => {});
    call.end();
  };
  const running = (async () => {
    while (open) {
      for (let index = 0; index < Math.max(1, Math.round(perSecond / 10)); index += 1) checkout();
      await delay(100);
    }
  })();
  return {
    async close() {
      open = false;
      await running;
      agent.destroy();
    },
  };
}
