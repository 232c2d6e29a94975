import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
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

/** Ends a server, and what it kept. */
export async function stopServer(server: ChildProcess, folder: string): Promise<void> {
  const gone = once(server, "exit");
  server.kill("SIGTERM");
  await gone;
  await rm(folder, { recursive: true, force: true });
}

/**
 * Whether tests are skipped because the server that they need can't be started here, which is said.
 * @throws with what is missing on the machine that decides whether a change lands: nothing is skipped there
 */
export function isSkipped(tests: string, missing: string | undefined): boolean {
  if (missing === undefined) return false;
  if (process.env.CI === "true") throw new Error(`${tests}: ${missing}`);
  console.warn(`SKIPPED: ${tests}, ${missing}`);
  return true;
}
