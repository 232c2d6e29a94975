import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until a server answers at an address, as it should, for half a minute. @throws with what it complained of when it ended or never does */
export async function untilAnswering(
  server: ChildProcess,
  url: string,
  isReady: (answer: Response) => boolean = () => true,
): Promise<void> {
  let complaint = "";
  server.stderr?.on("data", (piece: Buffer) => {
    complaint += piece.toString();
  });
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) break;
    if (await fetch(url).then(isReady, () => false)) return;
    await sleep(100);
  }
  server.kill("SIGKILL");
  throw new Error(`the server at ${url} does not answer: ${complaint.slice(-2_000)}`);
}
