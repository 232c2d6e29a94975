import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { text } from "node:stream/consumers";

export interface SeenRequest {
  method: string;
  /** Path with query. */
  path: string;
  headers: IncomingMessage["headers"];
  body: string;
}

export interface SmallServer {
  url: string;
  port: number;
  seen: SeenRequest[];
  stop(): Promise<void>;
}

export type Answering = (request: SeenRequest, response: ServerResponse) => void;

/** A server on a free port of this machine that remembers what it was asked. */
export async function startServer(
  answer: Answering,
  make: (listener: RequestListener) => Server = createServer,
) {
  const seen: SeenRequest[] = [];
  const server = make(async (request, response) => {
    const body = await text(request);
    const { method = "", url: path = "", headers } = request;
    seen.push({ method, path, headers, body });
    answer(seen.at(-1)!, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    seen,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  } satisfies SmallServer;
}

/** Says 200 with this text. */
export function saying(body: string, headers: Record<string, string> = {}): Answering {
  return (_, response) => {
    response.writeHead(200, headers).end(body);
  };
}

/** How servers go wrong. */
export const misbehaving = {
  status:
    (status: number, headers: Record<string, string> = {}): Answering =>
    (_, response) => {
      response.writeHead(status, headers).end("<html>an error page</html>");
    },
  /** Promises more than it sends, then hangs up. */
  cutOff: (body: string): Answering => {
    return (_, response) => {
      response.writeHead(200, { "content-length": String(body.length) });
      response.write(body.slice(0, Math.max(1, body.length >> 1)), () => response.destroy());
    };
  },
  /** A byte every 20 ms, for ever. */
  slowly: (): Answering => (_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write(" "), 20);
    response.on("close", () => clearInterval(timer));
  },
  never: (): Answering => () => {},
  /** Never ends; stops when the reader goes away. */
  endless: (): Answering => (_, response) => {
    response.writeHead(200);
    const chunk = "x".repeat(1 << 16);
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on("drain", more);
    more();
  },
};
